"""A figure to take away: its axes hold the view's numbers, and every file opens."""

import io
from xml.etree import ElementTree

import matplotlib.patches
import numpy as np
import pypdfium2
import pytest
from PIL import Image

from roiviz.cells import on_picture
from roiviz.explain.roi import BoxExplanation, explain_rois
from roiviz.exports import figure
from roiviz.views import roi_takes
from tests.roiviz.exports.views import drawing, view


@pytest.mark.parametrize("seed", range(6))
def test_the_axes_hold_the_views_numbers(seed):
    shown = view(seed)
    explained = explain_rois(shown.feature_map, shown.boxes, shown.settings, shown.channel)
    index = shown.active or 0
    active = explained.boxes[index]
    assert isinstance(active, BoxExplanation)
    picture, bins = figure.paper(drawing(shown)).axes
    np.testing.assert_array_equal(bins.images[0].get_array(), active.output)
    low, high = bins.images[0].get_clim()
    assert low <= active.output.min() <= active.output.max() <= high
    outlines = [p for p in picture.patches if isinstance(p, matplotlib.patches.Polygon)]
    for outline, one in zip(outlines, explained.boxes, strict=False):
        np.testing.assert_allclose(outline.get_xy()[:4], one.box.corners)
    drawn = np.concatenate([line.get_xydata() for line in picture.lines] or [np.zeros((0, 2))])
    want = on_picture(active.samples.positions, shown.feature_map.stride)
    np.testing.assert_allclose(sorted(map(tuple, drawn)), sorted(map(tuple, want)))
    rows, columns = shown.settings.bins
    if active.extent.pooled is None:
        assert len(picture.patches) == len(shown.boxes) + rows * columns
    said = roi_takes.caption(shown)
    assert f"{rows} × {columns} bins" in said
    assert f"box {index + 1}: " in said
    for name, value in shown.settings.arguments().items():
        assert f"{name}={value!r}" in said


@pytest.mark.parametrize("size", figure.SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_file_opens_and_is_the_same_again(size, theme):
    shown = view(0)
    png = figure.figure(drawing(shown), "png", size, theme, dpi=100)
    wide, high = figure.SIZES[size].inches
    assert Image.open(io.BytesIO(png)).size == (round(wide * 100), int(high * 100))
    pdf = figure.figure(drawing(shown), "pdf", size, theme)
    page = pypdfium2.PdfDocument(pdf)[0]
    assert page.get_width() == pytest.approx(wide * 72, abs=1)
    text = " ".join(page.get_textpage().get_text_range().split())
    assert "3 boxes; box " in text
    assert shown.link in text
    svg = figure.figure(drawing(shown), "svg", size, theme)
    assert svg == figure.figure(drawing(shown), "svg", size, theme)
    assert ElementTree.fromstring(svg).tag.endswith("svg")


def test_without_a_box_the_picture_is_drawn_alone():
    shown = view(0)
    bare = type(shown)(**{**vars(shown), "boxes": (), "active": None})
    assert len(figure.paper(drawing(bare)).axes) == 1
