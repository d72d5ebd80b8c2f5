"""A figure to take away: its axes hold the view's numbers, and every file opens."""

import io
from dataclasses import replace
from typing import cast
from xml.etree import ElementTree

import matplotlib.patches
import numpy as np
import pypdfium2
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PathCollection
from matplotlib.colors import to_hex
from PIL import Image

from roiviz import palette
from roiviz.boxes import Box
from roiviz.cells import on_picture
from roiviz.explain.roi import BoxExplanation, explain_rois
from roiviz.exports import figure, overlays
from roiviz.exports import panels as panels_of
from roiviz.exports.taken import Curves, Grid
from roiviz.scene.schema import BoxesLayer, Focus, HeatmapLayer, PointsLayer, Reading
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
    good = [one for one in explained.boxes if isinstance(one, BoxExplanation)]
    positions = np.concatenate([one.samples.positions for one in good])
    want = on_picture(positions, shown.feature_map.stride)
    np.testing.assert_allclose(sorted(map(tuple, drawn)), sorted(map(tuple, want)))
    rows, columns = shown.settings.bins
    if active.extent.pooled is None:
        assert len(outlines) == len(shown.boxes) + len(good) * rows * columns
    said = roi_takes.caption(shown)
    assert f"{rows} × {columns} bins" in said
    assert f"box {index + 1}: " in said
    for name, value in shown.settings.arguments().items():
        assert f"{name}={value!r}" in said


@pytest.mark.parametrize("size", figure.SIZES)
def test_marks_leave_their_neighbours_to_be_seen(size):
    shown = view(1)
    few = replace(shown.settings, operator="roi_align", bins=(2, 2), sampling_ratio=1)
    many = replace(few, bins=(14, 14), sampling_ratio=6)
    box = replace(shown.boxes[0], cx=60.0, cy=60.0, width=80.0, height=60.0, angle=0.0)
    for settings, full in ((few, True), (many, False)):
        one = drawing(replace(shown, settings=settings, boxes=(box,), active=0))
        made = figure.paper(one, size)
        made.draw_without_rendering()
        picture = made.axes[0]
        marks = picture.lines[0]
        apart = np.diff(picture.transData.transform(marks.get_xydata())[:2], axis=0)
        across = float(np.linalg.norm(apart)) * 72 / picture.figure.dpi
        assert (marks.get_markersize() == overlays.MARK) is full
        # The picture may give room to its legend after its marks have their size.
        assert full or marks.get_markersize() <= 0.6 * across
        assert marks.get_markersize() >= overlays.LEAST_MARK


def luminance(pixels):
    """Of sRGB from 0 to 255, as WCAG 2 has it."""
    part = np.asarray(pixels, float)[..., :3] / 255
    linear = np.where(part <= 0.03928, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear @ (0.2126, 0.7152, 0.0722)


@pytest.mark.parametrize("several", [False, True], ids=["ours", "readings"])
@pytest.mark.parametrize("ground", [0, 118, 255])
def test_marks_are_seen_on_a_ground_of_any_lightness(ground, several):
    """Three times as light or dark as the picture under them, each mark, box and bin's corner."""
    shown = view(1)
    settings = replace(shown.settings, operator="roi_align", bins=(3, 3), sampling_ratio=3)
    flat = np.full_like(shown.picture.pixels, ground)
    middle = [side / 2 for side in flat.shape[1::-1]]
    box = replace(shown.boxes[0], cx=middle[0], cy=middle[1], width=60.0, height=60.0, angle=0.0)
    other = replace(box, cx=20.0, cy=20.0, width=20.0, height=20.0, id="other")
    picture = replace(shown.picture, pixels=flat)
    shown = replace(shown, picture=picture, settings=settings, boxes=(box, other), active=0)
    drawn = replace(drawing(shown), panels=(), caption="")
    if several:
        # Yellow is the lightest of the palette's colours.
        scene = drawn.scene
        readings = (replace(scene.readings[0], color=6), Reading("none", "Another", color=1))
        drawn = replace(drawn, scene=replace(scene, readings=readings))
    made = figure.paper(drawn, "column")
    made.set_dpi(figure.DPI)
    canvas = FigureCanvasAgg(made)
    canvas.draw()
    paper = luminance(np.asarray(canvas.buffer_rgba()))[::-1]
    axes = made.axes[0]
    marks = axes.lines[-1]  # the other box's are pale, as on the page
    samples, reach = marks.get_xydata(), marks.get_markersize()
    outlines = [
        one
        for one in axes.patches
        if isinstance(one, matplotlib.patches.Polygon) and one.get_alpha() is None
    ]
    corners = np.concatenate([outline.get_xy()[:4] for outline in outlines])
    for places, points, least in ((samples, reach, 3.0), (corners, 3.0, 2.0)):
        half = round(points / 2 / 72 * figure.DPI) + 1
        for x, y in axes.transData.transform(places).round().astype(int):
            seen = paper[y - half : y + half + 1, x - half : x + half + 1]
            under = luminance([ground] * 3)
            ends = np.array([seen.min(), seen.max(), under]) + 0.05
            assert max(ends[2] / ends[0], ends[1] / ends[2]) >= least, (x, y)


@pytest.mark.parametrize(("count", "across", "down"), [(3, 3, 1), (4, 2, 2), (6, 3, 2), (12, 3, 4)])
def test_panels_of_a_column_stand_in_as_few_rows_as_may_be(count, across, down):
    """A column's room for them is 242 points wide, and high enough for one row."""
    panels = [Grid(f"Reading {k}", np.ones((7, 7)), span=(0.0, 1.0)) for k in range(count)]
    laid = panels_of.sheet(panels, (242.0, 140.0), 6.0, grows=True)
    assert (laid.across, laid.down) == (across, down)
    assert laid.side >= panels_of.SIDE


def test_of_outlines_in_one_place_each_colour_is_seen():
    shown = view(0)
    rows = np.array([[100, 100, 40, 40, 0], [50, 50, 9, 9, 0], [100, 100, 40, 40, 0]], np.float32)
    layer = BoxesLayer("regions", rows, color=(1, 2, 3))
    scene = replace(drawing(shown).scene, layers=(layer,), overlays=())
    made = figure.paper(replace(drawing(shown), scene=scene, keys={1: "a", 2: "b", 3: "c"}))
    mine = {palette.categorical(n).lower() for n in (1, 2, 3)}
    found = [p for p in made.axes[0].patches if to_hex(p.get_edgecolor()) in mine]
    assert [p.get_linestyle() for p in found[:2]] == ["-", "-"]
    assert found[2].get_linestyle() == (0, (overlays.GAP, overlays.GAP))


@pytest.mark.parametrize("reach", [1.2, 1.45])
def test_a_box_beyond_the_border_is_drawn_whole(reach):
    shown = view(1)
    width, height = shown.picture.pixels.shape[1::-1]
    side = max(width, height)
    box = replace(shown.boxes[0], cx=0.0, cy=0.0, width=0.9 * side, height=0.9 * side, angle=0.0)
    far = replace(box, cx=width + (reach - 1.2) * side, width=0.5 * side, id="far")
    made = figure.paper(drawing(replace(shown, boxes=(box, far), active=0)))
    made.draw_without_rendering()
    picture = made.axes[0]
    place = picture.get_window_extent()
    for outline in [p for p in picture.patches if isinstance(p, matplotlib.patches.Polygon)]:
        corners = picture.transData.transform(outline.get_xy())
        half = outline.get_linewidth() / 2 * picture.figure.dpi / 72
        assert (corners - half >= np.subtract(place.min, 0.01)).all()
        assert (corners + half <= np.add(place.max, 0.01)).all()


@pytest.mark.parametrize(("size", "theme"), [*zip(figure.SIZES, ("light", "dark"), strict=True)])
def test_every_file_opens_and_is_the_same_again(size, theme):
    shown = view(0)
    png = figure.figure(drawing(shown), "png", size, theme, dpi=100)
    wide, high = figure.SIZES[size].inches
    assert Image.open(io.BytesIO(png)).size == (round(wide * 100), int(high * 100))
    pdf = figure.figure(drawing(shown), "pdf", size, theme)
    page = pypdfium2.PdfDocument(pdf)[0]
    assert page.get_width() == pytest.approx(wide * 72, abs=1)
    text = " ".join(page.get_textpage().get_text_range().split())
    assert "3 boxes on " in text
    assert shown.link in text
    svg = figure.figure(drawing(shown), "svg", size, theme)
    assert svg == figure.figure(drawing(shown), "svg", size, theme)
    assert ElementTree.fromstring(svg).tag.endswith("svg")


def test_without_a_box_the_picture_is_drawn_alone():
    shown = view(0)
    bare = type(shown)(**{**vars(shown), "boxes": (), "active": None})
    assert len(figure.paper(drawing(bare)).axes) == 1


TITLES = (
    "torchvision", "detectron2", "OpenVINO half_pixel", "tf.image.crop_and_resize", "mmcv",
    "ONNX Runtime legacy, maximum", "torchvision roi_pool", "PrRoIPool", "Caffe2", "TVM", "Paddle",
    "Chainer",
)  # fmt: skip


@pytest.mark.parametrize("size", figure.SIZES)
@pytest.mark.parametrize("count", [2, 4, 6, 12])
def test_no_words_lie_on_others_however_many_readings_there_are(size, count):
    shown = view(0)
    drawn = drawing(shown)
    readings = [Reading(f"r{k}", title, k % 7, "disc") for k, title in enumerate(TITLES[:count])]
    answers = [replace(one, reading=row.id) for row in readings for one in drawn.scene.answers]
    scene = replace(drawn.scene, readings=readings, answers=answers)
    panels = tuple(Grid(row.title, np.ones((5, 4)), False, most=1.0) for row in readings)
    caption = f"One box as {', '.join(TITLES[:count])} read it. {drawn.caption}"
    made = figure.paper(replace(drawn, scene=scene, panels=panels, caption=caption), size)
    canvas = FigureCanvasAgg(made)
    canvas.draw()
    picture, *beside = made.axes
    assert sum(len(axes.child_axes) for axes in beside) == 1  # one bar of their colours
    legend = picture.get_legend()
    assert legend
    words = [legend.get_window_extent(), *(text.get_window_extent() for text in made.texts)]
    for axes in beside:
        words.append(axes.title.get_window_extent())
        ticks = (label for label in axes.get_xticklabels() if label.get_text())
        words.extend(label.get_window_extent() for label in ticks)
    words.append(picture.images[0].get_window_extent())
    for k, one in enumerate(words):
        assert made.bbox.x0 <= one.x0
        assert one.x1 <= made.bbox.x1
        for other in words[k + 1 :]:
            assert not one.overlaps(other), (k, one, other)


@pytest.mark.parametrize("size", figure.SIZES)
@pytest.mark.parametrize("turned", [False, True])
def test_the_colours_bar_a_long_link_and_small_numbers_lie_on_nothing(size, turned):
    shown = view(0)
    drawn = drawing(shown)
    features = drawn.scene.features
    assert features is not None
    heat = HeatmapLayer("h", features.values[..., 0], "regions and channels that a cell wins")
    scene = replace(drawn.scene, layers=(heat,))
    small = np.full((7, 7), -0.00254321)
    other = Curves(
        "The descriptor", np.arange(9), {"": np.linspace(0, 0.35, 9)}, "channel", "value"
    )
    panels = (Grid("Values", small), other) if turned else (Grid("Values", small),)
    link = "http://localhost:8501/explore?boxes=" + ";".join(["256.5,300,150,100,25"] * 12)
    made = figure.paper(replace(drawn, scene=scene, panels=panels, link=link), size)
    canvas = FigureCanvasAgg(made)
    canvas.draw()
    picture, bar, *beside = made.axes
    numbers = [text.get_window_extent() for text in beside[0].texts]
    assert len(numbers) == (0 if size == "column" else 49)
    words = [*numbers, bar.title.get_window_extent(), picture.images[0].get_window_extent()]
    words += [text.get_window_extent() for text in made.texts]
    words += [label.get_window_extent() for label in bar.get_xticklabels() if label.get_text()]
    for axes in [*beside, *beside[0].child_axes]:
        low, high = sorted(axes.get_ylim())
        seen = [one for one in axes.get_yticklabels() if low <= one.get_position()[1] <= high]
        assert min(float(one.get_fontsize()) for one in [*seen, axes.title]) >= panels_of.LEAST
        words += [one.get_window_extent() for one in seen if one.get_text()]
    legend = picture.get_legend()
    words += [legend.get_window_extent()] if legend else []
    for k, one in enumerate(words):
        assert made.bbox.x0 <= one.x0
        assert one.x1 <= made.bbox.x1
        for other_one in words[k + 1 :]:
            assert not one.overlaps(other_one), (k, one, other_one)
    said = made.texts[0].get_text()
    assert "".join(said.split()).endswith(link)
    # No number is broken.
    lines = said[said.index("http") :].split("\n")
    assert len(lines) > 1
    assert {line[-1] for line in lines[:-1]} <= set("/?&;,")


def test_where_colours_stand_for_something_the_legend_says_for_what():
    shown = view(0)
    drawn = drawing(shown)
    rows = np.array([[100, 100, 40, 40, 0], [120, 100, 40, 40, 0], [140, 90, 9, 9, 0]], np.float32)
    layer = BoxesLayer("regions", rows, color=(1, 2, 1), dash=(0, 6, 0))
    scene = replace(drawn.scene, layers=(layer,), overlays=())
    made = figure.paper(replace(drawn, scene=scene, keys={1: "level 1", 2: "level 2"}))
    legend = made.axes[0].get_legend()
    assert legend
    found = {
        text.get_text(): to_hex(patch.get_edgecolor())
        for text, patch in zip(legend.get_texts(), legend.get_patches(), strict=False)
    }
    assert found == {f"level {n}": palette.categorical(n).lower() for n in (1, 2)}


def texts_of(panel):
    made = figure.paper(replace(drawing(view(0)), panels=(panel,)))
    made.draw_without_rendering()
    axes = made.axes[1]
    return [text.get_text() for text in axes.texts], axes.child_axes[0].get_ylim()


@pytest.mark.parametrize(("values", "texts"), [
    ([0.2, 0.25, -0.001], ["0.20", "0.25", "0.00"]),
    ([1.0, 1.0, 3.0], ["1", "1", "3"]),
    ([12.34, 1.0, -0.5], ["12.3", "1.0", "−0.5"]),
    ([0.0507, 0.056, 0.01], ["0.0507", "0.0560", "0.0100"]),
    ([0.00254, 0.001, 0.002], ["0.0025", "0.001", "0.002"]),
])  # fmt: skip
def test_numbers_beside_each_other_have_as_many_decimals(values, texts):
    assert texts_of(Grid("Values", np.array([values])))[0] == texts


@pytest.mark.parametrize(("values", "reach"), [
    ([1.0, 1.0], (0, 1)), ([-2.0, 0.0], (-2, 0)), ([-1.0, 2.0], (-2, 2)),
])  # fmt: skip
def test_a_bar_about_0_has_the_half_that_the_values_take(values, reach):
    assert texts_of(Grid("Values", np.array([values]), signed=True))[1] == reach


@pytest.mark.parametrize(("reduction", "whose"), [
    ("avg", ""), ("max", "the winning samples' "),
])  # fmt: skip
def test_the_legend_names_bins_and_footprint(reduction, whose):
    shown = view(0)
    shown = replace(shown, settings=replace(shown.settings, reduction=reduction))
    drawn = drawing(shown)
    scene = replace(drawn.scene, overlays=("samples", "bins", "footprint"))
    legend = figure.paper(replace(drawn, scene=scene)).axes[0].get_legend()
    assert legend
    said = [text.get_text() for text in legend.get_texts()]
    rows, columns = shown.settings.bins
    assert f"{rows} × {columns} bins" in said
    assert [one for one in said if one.startswith("footprint: ")] == [
        f"footprint: {whose}summed weight of a cell"
    ]
    assert "samples inside" in said


def test_a_pinned_sample_is_one_of_its_bin():
    """A link may name a sample of another bin: the page then shows the bin's first."""
    drawn = drawing(replace(view(0), active=0))
    answer = next(one for one in drawn.scene.answers if one.positions is not None)
    features, positions = drawn.scene.features, answer.positions
    assert features
    assert positions is not None
    assert answer.bin is not None
    bin = int(answer.bin[-1])
    mine = np.flatnonzero(answer.bin == bin).tolist()
    place = [box.id for box in drawn.boxes].index(answer.box)
    for wanted, want in ((0, mine[0]), (mine[-1], mine[-1]), (10**6, mine[0])):
        pin = Focus(place, bin, wanted)
        (dot,) = [
            line
            for line in figure.paper(replace(drawn, pin=pin)).axes[0].lines
            if line.get_color() == palette.PICTURE["highlight"]
        ]
        at = on_picture(positions[[want]], features.stride)
        np.testing.assert_allclose(np.asarray(dot.get_xydata()), at)


def test_the_legend_has_the_signs_of_every_boxs_samples():
    shown = next(one for one in map(view, range(40)) if one.settings.operator == "roi_align")
    high, wide = (side * shown.feature_map.stride for side in shown.size)
    inside = Box(wide / 2, high / 2, 20.0, 20.0, 0.0, "1")
    beyond = replace(inside, cx=0.0, width=shown.feature_map.stride * 8, id="2")
    made = figure.paper(drawing(replace(shown, boxes=(inside, beyond), active=0)))
    legend = made.axes[0].get_legend()
    assert legend
    said = [text.get_text() for text in legend.get_texts()]
    assert said[:3] == ["samples inside", "samples clamped to the border", "samples discarded"]


def test_points_of_several_colours_are_each_named():
    drawn = drawing(view(0))
    rows = np.array([[100, 100], [120, 100], [140, 90]], np.float32)
    layer = PointsLayer("winners", rows, "points", "winner", color=(1, 2, 1))
    scene = replace(drawn.scene, layers=(layer,), overlays=())
    made = figure.paper(replace(drawn, scene=scene, keys={1: "level 1", 2: "level 2"}))
    legend = made.axes[0].get_legend()
    assert legend
    found = {line.get_label(): to_hex(line.get_color()) for line in legend.get_lines()}
    assert found == {f"winner: level {n}": palette.categorical(n).lower() for n in (1, 2)}


def test_points_in_one_place_are_rings_around_each_other():
    rows = np.array([[100, 100], [100, 100], [140, 90], [100, 100], [100, 100]], np.float32)
    layer = PointsLayer("winners", rows, "points", "winner", color=(1, 2, 1, 2, 3))
    scene = replace(drawing(view(0)).scene, layers=(layer,), overlays=())
    made = figure.paper(replace(drawing(view(0)), scene=scene))
    sizes = [*cast(PathCollection, made.axes[0].collections[-1]).get_sizes()]
    assert sizes[0] > sizes[1] == sizes[3] > sizes[4] == sizes[2]


@pytest.mark.parametrize("before", range(0, 60, 8))
def test_no_line_of_a_caption_ends_within_a_name(before):
    shown = view(0)
    name = "blob-like, 10 px, bright on dark"
    said = f"{'a ' * before}Map: Filter bank, channel “{name}”. Then more."
    made = figure.paper(replace(drawing(shown), caption=said, panels=()), "column")
    (text,) = [one.get_text() for one in made.texts]
    assert f"“{name}”" in text.replace("\N{NO-BREAK SPACE}", " ")
