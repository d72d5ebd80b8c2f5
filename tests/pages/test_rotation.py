"""The rotated box in Explore, as Streamlit runs it: both spaces, other readings, the patch."""

import re
from pathlib import Path

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz.boxes import Box
from roiviz.conventions import NOTATIONS
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.rotation import explain_rotation
from roiviz.hosts.streamlit import warm_up
from tests import messages

PAGE = str(Path(__file__).parents[2] / "pages" / "explore.py")
BOX = Box(258.0, 232.0, 236.0, 176.0, 18.0)


@pytest.fixture(autouse=True, scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert warm_up.ready(240, "roi_align max")


def message(**address: str) -> tuple[dict, dict]:
    app = AppTest.from_file(PAGE, default_timeout=60)
    app.query_params["boxes"] = "258,232,236,176,18"
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    for element in app.get("bidi_component"):
        header, arrays = messages.read(element.proto.bytes)
        if header["role"] == "canvas":
            return header, arrays
    raise AssertionError("no canvas on the page")


def test_both_spaces_and_the_patch():
    header, arrays = message()
    rotation = header["page"]["rotation"]
    # 258/16 - 0.5 = 15.625, 232/16 - 0.5 = 14, 236/16 = 14.75, 176/16 = 11.
    want = {"cx": 15.625, "cy": 14.0, "w": 14.75, "h": 11.0, "angle": 18.0, "id": ""}
    assert rotation["cell_box"] == want
    assert rotation["other"] is None
    assert "counter-clockwise" in rotation["sentence"]
    assert arrays["page.rotation.patch"].shape == (7, 7, 3)
    assert header["layers"] == []


@pytest.mark.parametrize("row", NOTATIONS.values(), ids=lambda row: row.name)
def test_each_reading_is_drawn_where_it_would_pool(row):
    header, arrays = message(reading=row.name)
    rotation = header["page"]["rotation"]
    reading = explain_rotation(BOX, RoiSettings(), 16.0).reading(row.name)
    assert reading is not None
    if reading.same:
        assert "by the same rules" in rotation["sentence"]
        assert header["layers"] == []
        return
    frame = reading.read_frame
    want = (frame.cx, frame.cy, frame.width, frame.height, frame.angle)
    np.testing.assert_allclose(arrays["layer.ghost"], [want], rtol=1e-6)
    assert header["layers"][0]["legend"] == f"as {row.title} reads it"
    # What it says to write there is read at this very place there.
    written = re.search(r"same place there is [^=]+ = ([^;]+)", rotation["sentence"])
    assert written is not None
    numbers = [float(n.strip(" .").replace("−", "-")) for n in written[1].split(",")]
    again = row.read_frame(row.read(numbers), 16.0)
    wanted = {tuple(corner) for corner in BOX.corners.round(1)}
    assert {tuple(corner) for corner in again.corners.round(1)} == wanted


def test_a_larger_patch_and_the_other_direction():
    header, arrays = message(patch="96 × 96", clockwise="true")
    rotation = header["page"]["rotation"]
    assert arrays["page.rotation.patch"].shape == (96, 96, 3)
    assert rotation["direction"] == "↻"
    assert rotation["turn"] == "18° ↻"
    assert rotation["cell_box"]["angle"] == -18.0
    # A positive angle goes the other way, so the patch is another one.
    other = message(patch="96 × 96")[1]["page.rotation.patch"]
    assert not np.array_equal(arrays["page.rotation.patch"], other)


def test_upright_boxes_have_no_rotation():
    header, arrays = message(operator="RoIAlign")
    assert header["page"]["rotation"] is None
    assert "page.rotation.patch" not in arrays
