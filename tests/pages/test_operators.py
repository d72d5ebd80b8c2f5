"""The registry's page shows the registry, and its comparison really compares."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from roiviz import kernels, workers
from roiviz.explain.operator_facts import FACTS, defaults
from roiviz.fence import Report

PAGE = str(Path(__file__).parents[2] / "pages" / "operators.py")


def table(text: str) -> list[dict[str, str]]:
    head, _, *rows = ([c.strip(" `") for c in line.split(" | ")] for line in text.splitlines())
    names = [name.strip("| ") for name in head]
    return [dict(zip(names, [cell.strip("| `") for cell in row], strict=True)) for row in rows]


def test_every_operator_stands_in_the_table():
    app = AppTest.from_file(PAGE, default_timeout=60).run()
    assert not app.exception
    rows = {row["operator"]: row for row in table(app.markdown[1].value)}
    assert list(rows) == list(kernels.operators.names())
    assert rows["roi_align"]["gradient"] == "roi_align_backward"
    assert "depend on the map's size alone" in rows["rmac_regions"]["gradient"]
    assert {row["CPU"] for row in rows.values()} == {"●"}


def test_each_operator_shows_formulas_defaults_and_a_program():
    app = AppTest.from_file(PAGE, default_timeout=60).run()
    assert [tab.label for tab in app.tabs] == list(kernels.operators.names())
    for tab in app.tabs:
        facts = FACTS[tab.label]
        assert [line.value.strip("$\n ") for line in tab.latex] == list(facts.formula)
        assert [code.value for code in tab.code] == [facts.snippet, facts.prints]
        said = " ".join(text.value for text in tab.markdown)
        assert all(words in said for words in (facts.reads, facts.window, facts.reduction))
        assert all(f"`{name}={value}`" in said for name, value in defaults(tab.label).items())


def test_the_comparison_shows_each_difference():
    app = AppTest.from_file(PAGE, default_timeout=240).run()
    app.button[0].click().run()
    assert not app.exception
    assert not app.error
    shown = table(app.markdown[-2].value)
    assert {"roi_align", "roi_align_rotated", "roi_pool"} <= {row["operator"] for row in shown}
    assert all(float(row["largest difference"]) < 1e-4 for row in shown)
    assert all(float(row["largest value"]) > 0 for row in shown)
    assert "agree" in app.success[0].value


def test_what_protects_this_machine_is_what_a_child_has_found():
    app = AppTest.from_file(PAGE, default_timeout=60).run()
    said, report = app.markdown[-1].value, workers.protection()
    assert report.shut
    assert all(act in said for act in (*report.shut, *report.open))
    assert ("none of it succeeds" in said) == (not report.open)
    assert f"At most {workers.HOUSE.processes} such processes" in said
    assert all(title in app.caption[-1].value for title in (*report.held, *report.missing))


def test_what_does_not_hold_is_said(monkeypatch):
    weak = Report(
        ("limits",),
        {"seccomp": "Darwin has no such thing"},
        ("write a file",),
        ("start a program",),
    )
    monkeypatch.setattr(workers, "protection", lambda: weak)
    app = AppTest.from_file(PAGE, default_timeout=60).run()
    said = app.markdown[-1].value
    assert (
        "tries to write a file and start a program: here only to start a program succeeds." in said
    )
    assert app.caption[-1].value == (
        "In force: limits. Missing here: seccomp (Darwin has no such thing)."
    )
