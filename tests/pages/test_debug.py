"""Page Debug as Streamlit runs it: the example, somebody's case, a refusal, the claim."""

import io
import re
from pathlib import Path

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz.bench import reading
from roiviz.bench.report import debug as reported
from roiviz.explain import debug
from roiviz.hosts.streamlit import warm_up
from roiviz.views.debug import widgets
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
    for one in report.patterns:
        assert one.sentence.replace("'", "&#x27;") in words
    drawn = layers(app)
    bad = report.comparison.bad_by_box > 0
    assert (len(drawn["wrong"]), len(drawn["right"])) == (bad.sum(), (~bad).sum())
    # The boxes are in cells: the picture has a pixel a cell, and a cell's centre is half a one on.
    assert report.comparison.worst_bad is not None
    worst = report.comparison.worst_bad.roi
    x1, y1, x2, y2 = case.rois[worst].tolist()
    centre = [(x1 + x2) / 2 + 0.5, (y1 + y2) / 2 + 0.5]
    np.testing.assert_allclose(drawn["wrong"][0, :2], centre, rtol=1e-5)


def test_the_box_that_is_pinned_has_its_numbers_shown():
    report = reported(debug.example())
    worst_first = np.argsort(-report.comparison.worst_by_box, kind="stable")
    box = int(worst_first[1])
    app = opened(pin="layer:wrong,row:1")
    channel = int(report.comparison.worst[box].argmax())
    assert f"**Box {box}, channel {channel}**" in "".join(one.value for one in app.markdown)
    bad = report.comparison.bad[box, channel]
    assert said(app).count('<td class="wrong"') == bad.sum()
    assert len(layers(app)["bins"]) == bad.sum()


def test_the_port_is_right_where_it_is_said_to_be_what_it_is():
    app = opened(claim=debug.PORT)
    assert verdict(app) == ("RIGHT", "24 boxes, 4 channels, 7 × 7 bins")
    assert set(layers(app)) == {"right"}
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


def test_a_channel_that_is_no_number_is_drawn_and_a_box_without_bins_is_none():
    case = debug.example()
    broken = case.features.copy()
    broken[0, 0, 3, 3] = np.nan
    file = io.BytesIO()
    np.savez(file, features=broken, rois=case.rois, output=case.output)
    report = reported(reading.read_files([("a.npz", file.getvalue())]), "torchvision")
    shown = debug.shown_box(report, 10_000)
    assert shown == debug.shown_box(report, None)
    feature_map = debug.map_of(report, debug.Shown(0, 0))
    assert np.isfinite(feature_map.values).all()
    picture = debug.picture_of(feature_map)
    assert (picture.pixels.shape, picture.covers) == ((648, 648, 3), (24, 24))
    pooled = reported(debug.example(), "torchvision_roi_pool")
    frame = debug.frames(pooled, feature_map)[0]
    assert len(debug.bad_bins(pooled, debug.Shown(0, 0), frame)[0]) == 0


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
    assert "What was expected is torchvision aligned" in words
    assert words.index("1 channel, 2 × 2 bins") < words.index("What was expected")
    assert words.index("What was expected") < words.index("Allowed:")
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
    ],
)
def test_the_newest_complete_case_is_meant(there, before, taken):
    complete = {(A,), (B,), (C,)}
    tries = widgets.cases_of(there, before)
    assert next((files for files in tries if files in complete), None) == taken


def test_files_that_are_new_make_a_case_alone_or_with_those_before():
    assert widgets.cases_of((A, B, C), (A,)) == [(B, C), (A, B, C), (C,)]


def test_a_sum_goes_on_in_another_line_between_its_terms():
    words = said(opened())
    table = words[words.index('<table class="samples">') :]
    assert " +</span> <span>" in table
    assert not re.search(r"<span>[^<]* \+ ", table)
