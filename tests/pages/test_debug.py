"""Page Debug as Streamlit runs it: the example, somebody's case, a refusal, the claim."""

import io
import json
import re
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz import palette
from roiviz.bench import reading
from roiviz.bench.outline import Map
from roiviz.bench.report import debug as reported
from roiviz.explain import debug
from roiviz.hosts.streamlit import warm_up
from roiviz.views.debug import widgets
from roiviz.views.debug.present import first_of, part_of
from roiviz.views.debug.state import DebugState
from roiviz.views.debug.wrong_maps import wrong_map
from roiviz.views.host import OwnFile
from tests import messages

PAGE = str(Path(__file__).parents[2] / "pages" / "debug.py")
PASTED = "features:\n1 2 3\n4 5 6\n7 8 9\nbox: 0 0 2 2\nI got:\n3 4\n6 7"


@pytest.fixture(autouse=True, scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert warm_up.ready(240, "bench")


def opened(**address: str) -> AppTest:
    app = AppTest.from_file(PAGE, default_timeout=120)
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def said(app: AppTest) -> str:
    return "".join(one.proto.body for one in app.get("html"))


def verdict(app: AppTest) -> tuple[str, str]:
    """What is said first, and of how many numbers."""
    (found,) = re.findall(r"<b>([A-Z ,]+)</b>.*?<p>([^<]* bins?)</p></div>", said(app))
    return found


def canvas(app: AppTest) -> tuple[dict, dict]:
    found = [messages.read(element.proto.bytes) for element in app.get("bidi_component")]
    ((header, arrays),) = (row for row in found if row[0]["role"] == "canvas")
    return header, arrays


def layers(app: AppTest) -> dict[str, np.ndarray]:
    header, arrays = canvas(app)
    return {
        layer["id"]: arrays[f"layers.{place}.array"] for place, layer in enumerate(header["layers"])
    }


def test_a_worked_example_is_there_before_anything_is_given():
    app = opened()
    case = debug.example()
    report = reported(case)
    assert (report.ok, report.claim.convention.id) == (False, debug.CLAIM)
    assert debug.PORT in {one.claim.convention.id for one in report.verdict.explained_by}
    words = said(app)
    assert "WRONG" in words
    assert debug.PORT in words
    told, _ = part(app)
    for one in report.patterns:
        assert one.sentence.replace("'", "&#x27;") in words or one.sentence in told["where"]
    drawn = layers(app)
    bad = report.comparison.bad_by_box > 0
    assert (len(drawn["wrong"]), len(drawn["right"])) == (bad.sum(), (~bad).sum())
    # The boxes are in cells: the picture has a pixel a cell, and a cell's centre is half a one on.
    assert report.comparison.worst_bad is not None
    worst = report.comparison.worst_bad.roi
    x1, y1, x2, y2 = case.rois[worst].tolist()
    centre = [(x1 + x2) / 2 + 0.5, (y1 + y2) / 2 + 0.5]
    np.testing.assert_allclose(drawn["wrong"][0, :2], centre, rtol=1e-5)


def part(app: AppTest) -> tuple[dict, dict[str, np.ndarray]]:
    """What the cards are told, and its arrays by their names."""
    header, arrays = canvas(app)
    own = {name.removeprefix("page."): array for name, array in arrays.items()}
    return header["page"], own


def test_the_worst_number_is_looked_at_first():
    found = reported(debug.example()).comparison
    told, arrays = part(opened())
    assert found.worst_bad is not None
    at = found.worst_bad
    assert (told["box"], told["channel"], told["bin"]) == (
        at.roi, at.channel, 7 * at.row + at.column,
    )  # fmt: skip
    assert told["worst"] == [told["box"], told["channel"], told["bin"]]
    assert told["number"]["worst"]
    assert told["number"]["name"] == "box 2, channel 1, bin (6, 4)"
    got, want, off = (float(one["value"]) for one in told["number"]["facts"])
    assert (got, want, off) == pytest.approx((at.got, at.want, at.got - at.want), abs=1e-8)
    # Expected, and what the port made of it: every sample was moved onto the map's border.
    assert [one["whose"] for one in told["number"]["sums"]] == ["Expected", "Got"]
    notes = [{row["note"] for row in one["rows"]} for one in told["number"]["sums"]]
    assert notes == [{"outside, counts as 0"}, {"moved onto the outermost centres"}]
    bad = arrays["bad"].reshape(7, 7)
    np.testing.assert_array_equal(bad, found.bad[at.roi, at.channel])
    assert told["got"][told["bin"]] == f"{at.got:.4g}"


def test_every_mark_of_a_map_leads_to_a_number_that_is_as_wrong():
    found = reported(debug.example()).comparison
    told, arrays = part(opened())
    assert [(one["id"], one["rows"], one["columns"]) for one in told["maps"]] == [
        ("box", 1, 24), ("channel", 1, 4), ("bin", 7, 7),
    ]  # fmt: skip
    for place, bad in enumerate((found.bad_by_box, found.bad_by_channel, found.bad_by_bin)):
        shares, places = (arrays[f"maps.{place}.{name}"] for name in ("shares", "places"))
        np.testing.assert_array_equal(places, np.arange(bad.size))
        np.testing.assert_allclose(shares * (found.bad.size / bad.size), bad.ravel(), rtol=1e-6)


def test_a_mark_for_several_boxes_leads_to_the_most_wrong_of_them():
    bad = np.zeros((1, 300), int)
    bad[0, [5, 6, 299]] = 1, 3, 2
    shown = wrong_map(Map("box", "boxes", bad, 4))
    assert shown.count == "3 of 300; a mark is 4 boxes"
    # 300 boxes, four a mark: 75 marks, of which the second holds boxes 4 to 7.
    assert (shown.columns, shown.each) == (75, 4)
    assert shown.shares[1] == pytest.approx((1 + 3) / 4 / 4)
    assert (shown.places[1], shown.places[74]) == (6, 299)
    assert shown.names[:2] == ("boxes 0 to 3: right", "boxes 4 to 7: 25% wrong")


def test_the_box_that_is_pinned_has_its_numbers_shown():
    report = reported(debug.example())
    worst_first = np.argsort(-report.comparison.worst_by_box, kind="stable")
    box = int(worst_first[1])
    app = opened(pin="layer:wrong,row:1")
    told, arrays = part(app)
    channel = int(report.comparison.worst[box].argmax())
    assert (told["box"], told["channel"]) == (box, channel)
    bad = report.comparison.bad[box, channel]
    np.testing.assert_array_equal(arrays["bad"].reshape(7, 7), bad)
    assert len(layers(app)["bins"]) == bad.sum()


def test_an_address_names_a_number_and_what_is_not_there_is_the_worst():
    case = debug.example()
    told, _ = part(opened(box="9", output_channel="2", bin="10"))
    assert (told["box"], told["channel"], told["bin"]) == (9, 2, 10)
    got = float(case.output[9, 2, 1, 3])
    assert told["number"]["facts"][0]["value"] == f"{got:.9g}".replace("-", "−")
    assert not told["number"]["worst"]
    assert told["number"]["facts"][2] == {"name": "off", "value": "0", "wrong": False}
    app = opened(box="500", output_channel="9", bin="99")
    lacks = "The case has no box 500 and no channel 9 and no bin 99: the worst is shown."
    assert lacks in [one.value for one in app.caption]
    told, _ = part(app)
    assert [told["box"], told["channel"], told["bin"]] == told["worst"]


def test_the_chosen_bin_lies_where_the_box_has_it():
    case = debug.example()
    app = opened(box="9", output_channel="2", bin="10")
    x1, y1, x2, y2 = case.rois[9].tolist()
    # The second row and fourth column of seven; a cell's centre is half a pixel on.
    centre = [x1 + (x2 - x1) * 3.5 / 7 + 0.5, y1 + (y2 - y1) * 1.5 / 7 + 0.5]
    np.testing.assert_allclose(layers(app)["chosen"][0, :2], centre, rtol=1e-5)


def test_a_choice_is_checked_before_it_is_taken():
    own = DebugState()
    whole = {"box": 3, "channel": None, "bin": 4, "cell": 10**9}
    assert own.with_choice(whole).box == 3
    assert own.with_choice(whole).cell == 10**9
    for bad in (-1, 1.5, True, "3", 10**9):
        with pytest.raises(ValueError, match="bin: want a whole number"):
            own.with_choice({**whole, "bin": bad})
    with pytest.raises(ValueError, match="cell: want a whole number"):
        own.with_choice({**whole, "cell": 2**31})


def test_the_port_is_right_where_it_is_said_to_be_what_it_is():
    app = opened(claim=debug.PORT)
    assert verdict(app) == ("RIGHT", "24 boxes, 4 channels, 7 × 7 bins")
    assert set(layers(app)) == {"right", "chosen"}
    told, _ = part(app)
    assert (told["worst"], told["maps"]) == (None, [])
    assert not any("pytest" in one.proto.label for one in app.get("download_button"))


def test_a_pasted_case_takes_the_examples_place_and_goes_again():
    app = opened(claim="torchvision")
    app.text_area(key="case_text").set_value(PASTED).run()
    assert not app.exception
    # 3 is the mean at (0.5, 0.5) of bilinear 1, 2, 4, 5; the others lie one cell on.
    assert verdict(app) == ("RIGHT", "1 box, 1 channel, 2 × 2 bins")
    next(one for one in app.button if one.label == "Back to the example").click().run()
    assert "24 boxes, 4 channels" in said(app)


@pytest.mark.parametrize("text", ["hello", "features:\n1 2\n3 4\nbox: 0 0 2 2"])
def test_what_is_no_case_is_refused_in_one_sentence_and_the_page_stays(text):
    app = opened()
    app.text_area(key="case_text").set_value(text).run()
    assert not app.exception
    assert len(app.error) == 1
    assert "24 boxes, 4 channels" in said(app)


def test_a_refusal_says_whose_report_is_still_shown():
    app = opened()
    next(one for one in app.button if one.label == "Check").click().run()
    assert [one.value.replace("\\", "") for one in app.error] == [widgets.EMPTY]
    app.text_area(key="case_text").set_value("hello").run()
    captions = [one.value for one in app.caption]
    assert "The report is still that of the worked example." in captions
    app.text_area(key="case_text").set_value(PASTED).run()
    assert not any("still that of" in one.value for one in app.caption)
    assert verdict(app)[1] == "1 box, 1 channel, 2 × 2 bins"
    app.text_area(key="case_text").set_value("hello again").run()
    captions = [one.value for one in app.caption]
    assert f"The report is still that of {widgets.PASTED}." in captions
    assert verdict(app)[1] == "1 box, 1 channel, 2 × 2 bins"


def test_a_gradient_without_an_output_shows_no_numbers_of_one():
    case = debug.example()
    upstream = np.ones_like(case.output).tolist()
    given = {
        "features": case.features.tolist(), "rois": case.rois.tolist(), "spatial_scale": 1,
        "grad_output": upstream, "grad_features": np.ones_like(case.features).tolist(),
    }  # fmt: skip
    app = opened()
    app.text_area(key="case_text").set_value(json.dumps(given)).run()
    assert not app.exception
    assert "Against the gradient of torchvision" in said(app)
    told, _ = part(app)
    assert (told["number"], told["got"]) == (None, [])
    assert set(layers(app)) == {"right"}
    header, _ = canvas(app)
    assert header["layers"][0]["legend"] == "24 boxes"


def test_a_channel_that_is_no_number_is_drawn_and_a_box_without_bins_is_none():
    case = debug.example()
    broken = case.features.copy()
    broken[0, 0, 3, 3] = np.nan
    file = io.BytesIO()
    np.savez(file, features=broken, rois=case.rois, output=case.output)
    report = reported(reading.read_files([("a.npz", file.getvalue())]), "torchvision")
    feature_map = debug.map_of(report, debug.Shown(0, 0, 0))
    assert np.isfinite(feature_map.values).all()
    picture = debug.picture_of(feature_map)
    assert (picture.pixels.shape, picture.covers) == ((648, 648, 3), (24, 24))
    pooled = reported(debug.example(), "torchvision_roi_pool")
    frame = debug.frames(pooled, feature_map)[0]
    assert len(debug.bad_bins(pooled, debug.Shown(0, 0, 0), frame)[0]) == 0
    assert len(debug.chosen_bin(pooled, debug.Shown(0, 0, 0), frame)) == 0


SPREAD = np.linspace(-1, 1, 16).reshape(4, 4)
"""Of a map: the numbers of its corner are put in their place."""


@pytest.mark.parametrize(
    ("corner", "kind", "lost"),
    [
        ((np.inf, -np.inf), np.float32, 2),
        ((np.inf,), np.float32, 1),
        ((np.nan,), np.float32, 1),
        ((np.inf, -np.inf, np.nan), np.float16, 3),
        ((3e38, -3e38), np.float32, 0),
        ((1.7e308, -1.7e308), np.float64, 0),
        ((np.nan,) * 16, np.float32, 16),
        ((0.5,) * 16, np.float32, 0),
    ],
)
def test_a_maps_colours_are_those_of_its_finite_numbers(corner, kind, lost):
    values = SPREAD.copy().ravel()
    values[: len(corner)] = corner
    features = values.reshape(1, 1, 4, 4).astype(kind)
    rois = np.array([[0, 3, 3, 3, 3]], np.float32)
    given = replace(debug.example(), features=features, rois=rois, output=OUTPUT)
    shown = debug.Shown(0, 0, 0)
    with np.errstate(over="ignore", invalid="ignore"):
        report = reported(given, "torchvision")
    with warnings.catch_warnings(action="error"):
        feature_map = debug.map_of(report, shown)
        pixels = debug.drawn_picture(report, shown, feature_map).pixels
    assert np.isfinite(feature_map.values).all()
    side = debug.PICTURE_SIDE // 4
    blocks = pixels.reshape(4, side, 4, side, 3).transpose(0, 2, 1, 3, 4).reshape(16, -1, 3)
    striped = np.array([len(np.unique(one, axis=0)) == 2 for one in blocks])
    np.testing.assert_array_equal(striped, ~np.isfinite(features.ravel()))
    said = debug.said_of_stripes(report, shown)
    assert said == (
        f"{lost} striped cell{'s hold' if lost > 1 else ' holds'} inf or nan." if lost else ""
    )
    finite = np.flatnonzero(~striped)
    if len(finite):
        ramp, held = palette.sequential(), features.ravel()[finite].astype(np.float64)
        low, high = finite[np.argmin(held)], finite[np.argmax(held)]
        np.testing.assert_array_equal(blocks[low, 0], ramp[0])
        np.testing.assert_array_equal(
            blocks[high, 0], ramp[-1] if held.max() > held.min() else ramp[0]
        )


def test_a_number_has_one_name_whatever_the_sign_of_its_zero():
    case = debug.example()
    output = np.negative(np.zeros_like(case.output))
    report = reported(replace(case, output=output), "torchvision")
    told = part_of(report, first_of(report), DebugState())
    assert told.number is not None
    assert told.number.facts[0].value == "0"
    assert told.number.digits.startswith("got 0.0,")
    assert set(told.got) == {"0"}


@pytest.mark.parametrize(("scale", "size"), [("1/4", (8, 12, 4.0)), ("0.4", (5, 7.5, 2.5))])
def test_the_picture_has_the_size_that_the_scale_says(scale, size):
    app = opened()
    text = f"features:\n1 2\n3 4\n5 6\nbox: 0 0 4 4\nscale={scale}\naligned=False\nI got: 2.5"
    app.text_area(key="case_text").set_value(text).run()
    header, _ = canvas(app)
    picture, cells = header["picture"], header["cells"]
    assert (picture["width"], picture["height"], cells["stride"]) == size
    assert (cells["width"], cells["height"]) == (2, 3)


def test_what_was_expected_is_said_below_the_verdict():
    app = opened()
    app.text_area(key="case_text").set_value(widgets.EXAMPLE).run()
    assert not app.exception
    words = said(app)
    assert "Against what was expected, torchvision aligned" in words
    assert words.index("Against what was expected") < words.index("Allowed:")
    assert "<details><summary>Of what was expected</summary>" in words
    assert widgets.UNTIL in [one.value for one in app.caption]


def test_the_example_of_a_pasted_case_is_one_with_all_that_may_be_said():
    case = reading.read(widgets.EXAMPLE)
    assert case.expected is not None
    assert case.said.spatial_scale == 1
    # The mean at (0.5, 0.5) is bilinear 3; half a cell up and left it is the first cell.
    assert (case.output[0, 0, 0, 0], case.expected[0, 0, 0, 0]) == (3, 1)
    found = reported(case).expected
    assert found is not None
    assert found.explained_by


def test_a_text_is_taken_again_by_the_button():
    app = opened()
    app.text_area(key="case_text").set_value(PASTED).run()
    next(one for one in app.button if one.label == "Back to the example").click().run()
    assert "24 boxes, 4 channels" in said(app)
    next(one for one in app.button if one.label == "Check").click().run()
    assert "1 box, 1 channel, 2 × 2 bins" in said(app)


MAP = np.ones((1, 1, 4, 4), np.float32)
A, B, C, BAD = (OwnFile(f"{name}.npz", name.encode()) for name in ("a", "b", "c", "bad"))


@pytest.mark.parametrize(
    ("there", "before", "taken"),
    [
        ((A,), (), (A,)),
        ((A, B), (A,), (B,)),  # a complete case replaces the one before
        ((A, BAD, C), (A,), (C,)),  # and one that was refused is none
        ((A, B, C), (), (C,)),  # the newest of several complete ones
        ((A, A), (A,), None),
        ((A,), (A, B), None),
        ((A, B, BAD), (B,), None),  # the one before last is not taken again
    ],
)
def test_the_newest_complete_case_is_meant(there, before, taken):
    complete = {(A,), (B,), (C,)}
    tries = widgets.cases_of(there, before)
    assert next((files for files in tries if files in complete), None) == taken


def file_of(name: str, **arrays: Any) -> OwnFile:
    data = io.BytesIO()
    np.savez(data, **arrays)
    return OwnFile(name, data.getvalue())


ROIS = np.array([[0, 0, 0, 2, 2]], np.float32)
OUTPUT = np.ones((1, 1, 1, 1), np.float32)
GOOD = file_of("good.npz", features=MAP, rois=ROIS, output=OUTPUT)
NAN = file_of("nan.npz", features=MAP, rois=ROIS * np.nan, output=OUTPUT)
CUT = OwnFile("cut.npz", GOOD.data[:90])
PICKLE = OwnFile("model.pt", b"anything")
NO_FEATURES = file_of("no_features.npz", rois=ROIS, output=OUTPUT)
NO_OUTPUT = file_of("part.npz", features=MAP)


@pytest.mark.parametrize(
    ("there", "words"),
    [
        ((NAN,), "Box 0 holds nan"),
        ((CUT, NAN), "nan.npz: Box 0 holds nan"),  # and not what was wrong with the one before
        ((PICKLE, CUT, NAN), "nan.npz: Box 0 holds nan"),
        ((GOOD, NAN), "nan.npz: Box 0 holds nan"),
        ((NAN, CUT), "cut.npz: The .npz or .npy file is damaged or cut off."),
        ((NAN, PICKLE), "model.pt: A .pt file is a pickle"),
        ((CUT, NO_OUTPUT), "It has no"),  # a part, of which the others are missing
        ((GOOD, NO_FEATURES), "no_features.npz: It has no features"),  # and no part of the other
        ((NAN, GOOD, NO_FEATURES), "no_features.npz: It has no features"),
    ],
)
def test_the_newest_file_is_the_one_that_is_spoken_of(there, words):
    assert widgets.why_not(widgets.cases_of(there, ())).startswith(words)


def test_files_that_are_new_make_a_case_alone_or_with_those_before():
    assert widgets.cases_of((A, B, C), (A,)) == [(B, C), (A, B, C), (C,)]


def test_what_came_before_the_case_is_new_no_more():
    # A was replaced by B; a third file is judged alone, with none that was replaced.
    assert widgets.cases_of((A, B, BAD), (B,))[0] == (BAD,)
    assert widgets.cases_of((A, B, A), (B,))[0] == (A,)


def test_a_file_that_is_taken_away_is_the_case_no_more():
    assert widgets.taken_away((), (A,))
    assert widgets.taken_away((A,), (A, B))
    assert not widgets.taken_away((A, B), (A,))
    assert not widgets.taken_away((B,), (A,))  # it was replaced
    # A pasted text never was with the uploader.
    assert not widgets.taken_away((), (OwnFile(widgets.PASTED, b"1"),))


def test_what_was_expected_has_its_own_sum_and_a_new_case_its_own_worst_number():
    app = opened(box="9", output_channel="2", bin="10")
    app.text_area(key="case_text").set_value(widgets.EXAMPLE).run()
    told, _ = part(app)
    assert (told["box"], told["channel"]) == (0, 0)
    assert app.query_params.get("box") is None
    number = told["number"]
    # The first number is 3, the mean at (0.5, 0.5); half a cell before it is cell (0, 0) alone.
    assert number["facts"] == [
        {"name": "got", "value": "3", "wrong": True},
        {"name": "you expected", "value": "1", "wrong": False},
        {"name": "off", "value": "+2", "wrong": True},
    ]
    assert [(one["whose"], one["result"]) for one in number["sums"]] == [
        ("You expected", "1 / 1 = 1.0"), ("Got", "3 / 1 = 3.0"),
    ]  # fmt: skip


def test_a_thread_of_the_museum_comes_with_its_map_and_goes_again():
    app = opened(thread="vision-2481")
    header, _ = canvas(app)
    assert (header["cells"]["width"], header["cells"]["height"]) == (6, 6)
    told, _ = part(app)
    # The box (0, 2, 2, 4) on 0 … 35: 15.5 is the mean at (0.5, 2.5), and 12 lies at (0, 2).
    assert [one["value"] for one in told["number"]["facts"]] == ["15.5", "12", "+3.5"]
    assert "What was expected is torchvision aligned" in said(app)
    assert any("pytorch/vision#2481" in one.value for one in app.caption)
    next(one for one in app.button if one.label == "Back to the example").click().run()
    assert "24 boxes, 4 channels" in said(app)
    assert app.query_params.get("thread") is None
    # A file of one's own goes before it.
    app = opened(thread="vision-2481")
    app.text_area(key="case_text").set_value(PASTED).run()
    assert verdict(app)[1] == "1 box, 1 channel, 2 × 2 bins"
    assert app.query_params.get("thread") is None


def test_nobody_has_chosen_the_worst_number_that_is_nan():
    case = debug.example()
    output = case.output.copy()
    output[3, 1, 2, 2] = np.nan
    report = reported(replace(case, output=output))
    shown = first_of(report)
    assert (shown.roi, shown.channel, shown.bin) == (3, 1, 2 * 7 + 2)
    number = part_of(report, shown, DebugState()).number
    assert number is not None
    assert number.worst
    assert number.facts[0].value == "nan"
