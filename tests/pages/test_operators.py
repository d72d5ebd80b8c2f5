"""The registry's page shows the registry, and its comparison really compares."""

from pathlib import Path

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz import kernels, workers
from roiviz.explain import agreement
from roiviz.explain.operator_facts import FACTS, defaults
from roiviz.fence import Report
from roiviz.hosts.streamlit import warm_up
from roiviz.kernels import trials
from tests import messages

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


@pytest.fixture(scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert warm_up.ready(240, "agreement")


def part_of(app: AppTest) -> tuple[dict, dict]:
    """What the card is sent."""
    assert not app.exception
    (element,) = app.get("bidi_component")
    header, arrays = messages.read(element.proto.bytes)
    assert header["show"] == ["agreement"]
    return header["page"], arrays


def press(app: AppTest, label: str) -> AppTest:
    (button,) = (button for button in app.button if button.label == label)
    return button.click().run()


@pytest.mark.usefixtures("kernels_are_compiled")
def test_the_browser_gets_the_cpus_numbers_without_being_asked():
    part, arrays = part_of(AppTest.from_file(PAGE, default_timeout=60).run())
    assert part["title"] == "Caffe2's boxes"
    assert part["device"] is None
    given = trials.trial("roi_align_rotated")
    assert np.array_equal(arrays["page.cases.2.rois"], given.rois)
    want = kernels.roi_align_rotated(given.features, given.rois, trials.BINS, **given.options)
    assert np.array_equal(arrays["page.cases.2.output.values"], want)


@pytest.mark.usefixtures("kernels_are_compiled")
def test_each_press_draws_other_boxes_and_the_address_says_which():
    app = AppTest.from_file(PAGE, default_timeout=60)
    app.query_params["inputs"] = "random"
    app.query_params["draw"] = "9998"
    seen = [part_of(app.run())]
    for _ in range(2):
        press(app, "Draw again")
        seen.append(part_of(app))
    assert [part["title"] for part, _ in seen] == [
        f"random boxes, draw {draw}" for draw in (9998, 9999, 0)
    ]
    rois = [arrays["page.cases.0.rois"] for _, arrays in seen]
    assert not np.array_equal(rois[0], rois[1])
    assert not np.array_equal(rois[1], rois[2])
    # However fast they follow each other; 0 is where one begins.
    assert app.query_params == {"inputs": "random"}


@pytest.mark.usefixtures("kernels_are_compiled")
def test_cuda_joins_in_when_asked():
    app = press(AppTest.from_file(PAGE, default_timeout=240).run(), "Compare with CUDA too")
    device = part_of(app)[0]["device"]
    assert not app.error
    found = {(row["operator"], row["part"]): row for row in device["found"]}
    assert {"roi_align", "roi_align_rotated", "roi_pool", "prroi_pool"} <= {key[0] for key in found}
    assert ("roi_align_rotated", "rois") in found
    assert all(row["agrees"] and row["difference"] < 1e-5 for row in found.values())
    assert any(row["difference"] > 0 for row in found.values())


@pytest.mark.usefixtures("kernels_are_compiled")
def test_a_comparison_that_fails_says_so_and_the_browsers_stays(monkeypatch):
    def fail(draw):
        raise RuntimeError(f"no simulator for draw {draw}")

    monkeypatch.setattr(agreement, "on_other_device", fail)
    app = press(AppTest.from_file(PAGE, default_timeout=60).run(), "Compare with CUDA too")
    assert [error.value for error in app.error] == ["no simulator for draw None"]
    assert part_of(app)[0]["device"] is None


def test_until_the_kernels_are_compiled_the_page_says_so(monkeypatch):
    monkeypatch.setattr(warm_up, "ready", lambda *_, **__: False)
    app = AppTest.from_file(PAGE, default_timeout=60).run()
    assert not app.exception
    assert not app.get("bidi_component")
    assert any("being compiled" in info.value for info in app.info)


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
