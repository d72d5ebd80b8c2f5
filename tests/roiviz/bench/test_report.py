"""The report in all of its forms, and the doors to it."""

import functools
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import roiviz
from roiviz import kernels, testing
from roiviz.bench import reading
from roiviz.bench.case import Gradients
from roiviz.bench.claim import claimed
from roiviz.bench.html import with_minus
from roiviz.bench.outline import GROUPS, Lines, outline
from roiviz.bench.report import Report, debug
from roiviz.hosts import command
from roiviz.kernels import compiling
from tests.roiviz.bench.cases import BINS, RATIO, SCALE, made, npz, right

ROOT = Path(__file__).parents[3]
CASE = made(30, 6)
SAID: dict[str, Any] = {"spatial_scale": SCALE, "sampling_ratio": RATIO}


def wrong_from(box: int = 20, channel: int = 3) -> np.ndarray:
    output = CASE.output.copy()
    output[box:, channel:] *= 4
    return output


WRONG = replace(CASE, output=wrong_from())


@functools.cache
def reported() -> Report:
    return debug(WRONG)


KEYS = ["version", "ok", "verdict", "why", "found", "against", "explained_by", "certain",
        "closest", "doubts", "gradients", "first_bad", "worst_bad", "patterns",
        "probe"]  # fmt: skip


def test_json_of_a_wrong_output():
    found = json.loads(reported().to_json())
    assert list(found) == KEYS
    assert (found["version"], found["ok"], found["explained_by"]) == (1, False, [])
    # The boxes before may lie outside the map, where four times nothing is right.
    first = found["first_bad"]
    at = (first["roi"], first["channel"], *first["bin"])
    assert at[0] >= 20
    assert at[1] >= 3
    assert first["got"] == float(WRONG.output[at])
    assert first["want"] == pytest.approx(float(CASE.output[at]), rel=1e-5)
    assert [one["id"] for one in found["patterns"]] == ["factor", "boxes_from", "channels_from"]
    assert found["closest"]["id"] == "torchvision"
    assert found["closest"]["share"] == pytest.approx(1 - np.mean(WRONG.output != CASE.output))


def test_json_of_a_right_output_and_of_what_is_no_number():
    found = json.loads(debug(CASE).to_json())
    assert list(found) == KEYS
    assert found["ok"] is True
    assert found["explained_by"][0]["id"] == "torchvision"
    assert found["explained_by"][0]["settings"] == {
        "output_size": list(BINS), "spatial_scale": SCALE, "sampling_ratio": RATIO,
    }  # fmt: skip
    output = CASE.output.copy()
    output[3, 1] = np.nan
    found = json.loads(debug(replace(CASE, output=output)).to_json())
    assert found["first_bad"]["got"] == "nan"


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("ascii_only", [False, True])
def test_text_fits_the_terminal(width, ascii_only):
    text = reported().to_text(width, ascii_only)
    assert max(map(len, text.splitlines())) <= width
    assert text.startswith("WRONG: 30 boxes, 6 channels, 3 ")
    assert "exactly 4 times" in re.sub(r"\s+", " ", text)
    assert text.isascii() == ascii_only


TITLES = ["What is wrong", "Where", "The worst bin", "Where the gradient is wrong",
          "Why we think so", "What to try next", "How it was read"]  # fmt: skip
LACKS = ("Where the gradient is wrong", "Why we think so")


def test_every_door_has_the_same_groups_in_the_same_order():
    report = reported()
    assert [row.title for row in GROUPS] == TITLES
    assert [one.title for one in outline(report)] == [one for one in TITLES if one not in LACKS]
    lines = report.to_text(100).splitlines()
    assert [line for line in lines if line in TITLES] == [
        one.title for one in outline(report) if one.id != "where"
    ]
    page = Outside()
    page.feed(report.to_html())
    assert page.heads == [one.title for one in outline(report)]
    count = report.comparison.count
    assert page.verdict == f"WRONG {count} of {CASE.output.size:,} numbers, in 10 of 30 boxes"
    # All digits of what was there stay within reach.
    for place in (report.comparison.first_bad, report.comparison.worst_bad):
        assert place is not None
        assert with_minus(repr(place.got)) in page.said
        assert with_minus(repr(place.want)) in page.said


def test_what_is_wrong_and_where_it_is_stand_apart():
    groups = {one.id: one.blocks for one in outline(reported())}
    said = {
        name: [line for block in blocks if isinstance(block, Lines) for line in block.lines]
        for name, blocks in groups.items()
    }
    patterns = {one.id: one.sentence for one in reported().patterns}
    assert said["what"] == [patterns["factor"]]
    assert said["where"] == [patterns["boxes_from"], patterns["channels_from"]]
    # Of what is right nothing is wrong anywhere, and what else gives it is said.
    assert [one.id for one in outline(debug(CASE))] == ["why", "read"]


def test_a_wrong_gradient_is_said_where_the_output_is_right():
    upstream = np.ones_like(CASE.output)
    zeros = np.zeros_like(CASE.features)
    case = replace(CASE, gradients=Gradients(output=upstream, features=zeros))
    what = next(one for one in outline(debug(case)) if one.id == "what")
    assert isinstance(what.blocks[0], Lines)
    lines = what.blocks[0].lines
    assert lines[0].startswith("The gradient of the features is wrong in ")
    why = "The output is right; the gradient of the features is not."
    assert debug(case).ruling.why == (why,)


def test_the_map_shows_which_boxes_are_wrong():
    lines = reported().to_text(100, ascii_only=True).splitlines()
    marks = next(line for line in lines if line.startswith("  boxes")).split("|")[1]
    bad = (WRONG.output != CASE.output).any(axis=(1, 2, 3))
    assert len(marks) == 30
    assert [mark != " " for mark in marks] == bad.tolist()


def test_the_arithmetic_gives_the_wanted_number():
    worst = reported().comparison.worst_bad
    assert worst is not None
    made_of, theirs, hoped = reported().made(worst)
    assert made_of is not None
    assert theirs is hoped is None  # nothing that is known makes four times a number
    total = sum(tap.weight * tap.value for one in made_of.samples for tap in one.taps)
    assert len(made_of.samples) == RATIO**2
    assert total / made_of.divisor == pytest.approx(made_of.place.want, rel=1e-6)


class Outside(HTMLParser):
    """What a page would fetch, and what it says."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.said = ""
        self.heads: list[str] = []
        self.verdict = ""
        self._into = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.fetched += [value or "" for name, value in attrs if name in ("src", "href", "srcset")]
        if tag in ("script", "link", "iframe"):
            self.fetched.append(tag)
        self._into = tag if tag == "h1" or dict(attrs).get("class") == "head" else self._into

    def handle_data(self, data: str) -> None:
        self.said += data
        if self._into == "h1":
            self.verdict += data
        elif self._into:
            self.heads.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._into = "" if tag == self._into else self._into


def test_html_is_one_file_and_says_what_the_text_says():
    hostile = replace(WRONG, taken=("'<script>alert(1)</script>' is taken for features",))
    report = replace(reported(), case=hostile)
    page = Outside()
    page.feed(report.to_html())
    assert page.fetched == []
    assert "<script>alert(1)</script>" in page.said
    for one in report.patterns:
        assert one.sentence in page.said
    assert report._repr_html_() in report.to_html()


def test_a_sum_goes_on_in_another_line_between_its_terms():
    page = reported().to_html()
    table = page[page.index('<table class="samples">') :]
    assert " +</span> <span>" in table
    assert not re.search(r"<span>[^<]* \+ ", table)


def test_numbers_and_table(tmp_path):
    report = reported()
    path = tmp_path / "numbers.npz"
    path.write_bytes(report.to_npz())
    with np.load(path) as file:
        np.testing.assert_array_equal(file["output"], WRONG.output)
        np.testing.assert_array_equal(file["found.bad"], report.comparison.bad)
    head, *rows = report.to_csv().splitlines()
    assert head == "roi,picture,x1,y1,x2,y2,wrong,of,largest_error"
    wrong = [int(row.split(",")[6]) for row in rows]
    assert wrong == report.comparison.bad_by_box.tolist()
    assert [float(one) for one in rows[5].split(",")[2:6]] == pytest.approx(CASE.rois[5, 1:])


def run_pytest(path: Path) -> tuple[int, str]:
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", path.name],
        cwd=path.parent, capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": ""},
    )  # fmt: skip
    return ended.returncode, ended.stdout


def test_the_exported_test_fails_and_the_right_operator_passes_it(tmp_path):
    path = tmp_path / "test_mine.py"
    text = reported().to_pytest()
    path.write_text(text)
    assert "import numpy" in text
    assert re.findall(r"^(?:import|from) (\w+)", text, re.MULTILINE) == ["numpy"]
    status, said = run_pytest(path)
    assert (status, "1 failed, 1 passed" in said) == (1, True), said
    # In place of the recorded numbers, the right operator; and one with the fault.
    names: dict = {}
    exec(compile(text, "made", "exec"), names)  # our own file
    test = next(value for name, value in names.items() if name.startswith("test_box"))
    settings = names["SETTINGS"]
    assert len(names["ROIS"]) == 21
    assert names["FEATURES"].shape[:2] == (1, 4)

    def correct(features, rois):
        return kernels.roi_align(features, rois, settings["output_size"], sampling_ratio=RATIO,
                                 spatial_scale=settings["spatial_scale"])  # fmt: skip

    def faulty(features, rois):
        found = correct(features, rois)
        found[20:, 3:] *= 4
        return found

    names["kernel"] = correct
    test()
    names["kernel"] = faulty
    with pytest.raises(AssertionError, match="bins are wrong, the first is"):
        test()


@pytest.mark.parametrize("name", ["torchvision_aligned", "onnx_16_max", "openvino", "prroi_pool",
                                  "tf_crop_and_resize", "torchvision_ps_roi_align"])  # fmt: skip
def test_a_test_is_exported_under_any_rules(name):
    """A number put wrong in what a convention gives; then the convention itself."""
    rois = CASE.rois.copy()
    if name == "tf_crop_and_resize":
        rois[:, 1:] /= 64
    case = replace(CASE, rois=rois)
    channels = 6
    if name == "torchvision_ps_roi_align":
        draw = np.random.default_rng(0)
        case = replace(case, features=draw.standard_normal((2, 24, 12, 16)).astype(np.float32))
        channels = 2
    case = replace(case, output=np.zeros((30, channels, *BINS), np.float32))
    want = claimed(case, name).output(case)
    output = want.copy()
    output[4, 1, 2, 3] += 1
    names: dict = {}
    exec(compile(debug(replace(case, output=output), name).to_pytest(), "made", "exec"), names)
    (test,) = (value for key, value in names.items() if key.startswith("test_box"))
    with pytest.raises(AssertionError, match=r"1 of 12 bins are wrong, the first is \(2, 3\)"):
        test()
    small = replace(
        case, features=names["FEATURES"], rois=names["ROIS"], output=names["GOT"][None, None]
    )
    names["kernel"] = lambda features, rois: claimed(small, name).output(small)
    test()


def test_nothing_wrong_makes_no_test():
    with pytest.raises(ValueError, match="Nothing is wrong"):
        debug(CASE).to_pytest()


@pytest.fixture
def dump(tmp_path) -> Path:
    path = tmp_path / "dump.npz"
    path.write_bytes(npz(features=WRONG.features, rois=WRONG.rois, output=WRONG.output, **SAID))
    return path


def test_the_command(dump, tmp_path, capsys):
    html, test = tmp_path / "report.html", tmp_path / "test_it.py"
    words = ["check", str(dump), "--html", str(html), "--pytest", str(test)]
    assert command.main([*words, "--json"]) == 1
    assert list(json.loads(capsys.readouterr().out)) == KEYS
    assert html.read_text().startswith("<!doctype html>")
    assert "def test_box_" in test.read_text()
    assert command.main(["check", str(dump), "--claim", "torchvision_aligned"]) == 1
    assert capsys.readouterr().out.startswith("WRONG")
    dump.write_bytes(npz(features=CASE.features, rois=CASE.rois, output=CASE.output, **SAID))
    assert command.main(["check", str(dump), "--claim", "torchvision"]) == 0
    assert capsys.readouterr().out.startswith("RIGHT: 30 boxes, 6 channels")


def test_a_first_call_says_why_it_is_slow(dump, capsys, monkeypatch):
    for kept, said in ((False, "Compiling the kernels, once …\n"), (True, "")):
        monkeypatch.setattr(compiling, "has_code", lambda kept=kept: kept)
        command.main(["check", str(dump)])
        assert capsys.readouterr().err == said


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["nowhere.npz"], "nowhere.npz cannot be opened"),
        (["DUMP", "--claim", "torchvison"], "did you mean torchvision"),
        (["DUMP", "--html", "no/such/folder/x.html"], "cannot be opened"),
        (["DUMP", "DUMP"], "Both dump.npz and dump.npz hold 'features'; give one of them"),
    ],
)
def test_the_command_refuses_in_one_line(dump, capsys, words, says):
    given = [str(dump) if word == "DUMP" else word for word in words]
    assert command.main(["check", *given]) == 2
    err = capsys.readouterr().err
    assert says in err
    assert err.count("\n") == 1


def test_a_pasted_case_comes_in_by_the_pipe():
    """detectron2's: arange(25), the box 1 1 3 3 in 4 x 4 bins, aligned and not."""
    text = (
        "x = np.arange(25).reshape(5, 5)\nbox 1 1 3 3\nsampling_ratio=1, aligned=True\n"
        "I got:\n4.5 5 5.5 6\n7 7.5 8 8.5\n9.5 10 10.5 11\n12 12.5 13 13.5\n"
    )
    ended = subprocess.run(
        [sys.executable, "-m", "roiviz", "check", "-", "--json"], cwd=ROOT, input=text,
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (0, ""), ended.stderr
    assert json.loads(ended.stdout)["ok"]
    assert not debug(reading.read(text.replace("4.5 5", "7.5 5"))).ok


def test_debug_takes_arrays_and_lists():
    report = roiviz.debug(WRONG.features, WRONG.rois.tolist(), WRONG.output, **SAID)
    assert not report.ok
    assert str(report) == report.to_text()
    last = WRONG.features.transpose(0, 2, 3, 1), CASE.output.transpose(0, 2, 3, 1)
    assert roiviz.debug(last[0], CASE.rois, last[1], claim="torchvision", **SAID).ok
    with pytest.raises(ValueError, match="no convention 'nobody'"):
        roiviz.debug(WRONG.features, WRONG.rois, WRONG.output, claim="nobody")


def test_assert_matches_says_the_finding_and_leaves_a_report(tmp_path, monkeypatch):
    data: dict[str, Any] = {"features": CASE.features, "rois": CASE.rois, **SAID}
    testing.assert_matches(right(CASE), "torchvision", **data)
    monkeypatch.setenv(testing.REPORTS, str(tmp_path / "reports"))
    with pytest.raises(AssertionError) as failed:
        testing.assert_matches(WRONG.output, "torchvision", **data)
    said = str(failed.value)
    assert "exactly 4 times the right one" in re.sub(r"\s+", " ", said)
    (path,) = (tmp_path / "reports").iterdir()
    assert f"Report: {path}" in said
    assert "test_assert_matches_says_the_finding" in path.name
    assert path.read_text().startswith("<!doctype html>")


def test_assert_matches_takes_an_output_too(tmp_path):
    data: dict[str, Any] = {"features": CASE.features, "rois": CASE.rois, **SAID}
    testing.assert_matches(right(CASE), right(CASE), **data)
    path = tmp_path / "found.html"
    with pytest.raises(AssertionError) as failed:
        testing.assert_matches(wrong_from(), right(CASE), report=path, **data)
    said = re.sub(r"\s+", " ", str(failed.value))
    assert said.startswith("Against what was expected: ")
    assert "exactly 4 times the right one" in said
    assert "Against what was expected, torchvision, sampling_ratio=2" in said
    assert path.exists()


def test_what_proves_nothing_and_what_is_not_said_turn_no_test_green(tmp_path):
    data: dict[str, Any] = {"features": CASE.features, "rois": CASE.rois}
    with pytest.raises(ValueError, match="sampling_ratio is not said; pass 0 for an adaptive"):
        testing.assert_matches(CASE.output, "torchvision", spatial_scale=SCALE, **data)
    data |= {"report": tmp_path / "found.html", **SAID}
    half = CASE.output.astype(np.float16)
    with pytest.raises(AssertionError, match="output is float16, and the features are float32"):
        testing.assert_matches(half, "torchvision", **data)
    nothing = np.full_like(CASE.output, np.nan)
    with pytest.raises(ValueError, match="got NaN and infinities alone"):
        testing.assert_matches(nothing, nothing, **data)
    zeros = {**data, "features": 0 * CASE.features}
    with pytest.raises(ValueError, match="any rules make zeros of that"):
        testing.assert_matches(0 * CASE.output, "torchvision", **zeros)


def test_importing_roiviz_stays_quick():
    code = "import roiviz, roiviz.testing, sys; print('numba' in sys.modules)"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "False"


def test_a_right_output_makes_no_test_and_still_a_report(dump, tmp_path, capsys):
    dump.write_bytes(npz(features=CASE.features, rois=CASE.rois, output=CASE.output, **SAID))
    html, test = tmp_path / "report.html", tmp_path / "test_it.py"
    assert command.main(["check", str(dump), "--html", str(html), "--pytest", str(test)]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("RIGHT")
    assert printed.err == "No number is wrong, so no test that fails was written.\n"
    assert (html.exists(), test.exists()) == (True, False)


def test_an_assertion_guesses_no_scale():
    data: dict[str, Any] = {"features": CASE.features, "rois": CASE.rois}
    with pytest.raises(ValueError, match="spatial_scale is not said"):
        testing.assert_matches(CASE.output, "torchvision", **data)
    testing.assert_matches(CASE.output, "torchvision", stride=4, sampling_ratio=RATIO, **data)
    with pytest.raises(ValueError, match="did you mean spatial_scale"):
        testing.assert_matches(CASE.output, "torchvision", spatial_scal=SCALE, **data)
    testing.assert_matches(CASE.output.tolist(), CASE.output, spatial_scale=SCALE, **data)


def test_what_is_found_is_said_once():
    case = made(12, 3)
    output = case.output.copy()
    output[:, 0] = np.nan
    assert debug(replace(case, output=output)).as_dict()["found"] == ["All wrong numbers are NaN."]
