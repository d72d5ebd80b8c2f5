"""What the figures of pages say of themselves."""

import base64
import contextlib
import csv
import html
import io
import json
import zlib
from dataclasses import replace
from typing import Any, cast

import numpy as np
import pytest
from matplotlib.colors import to_hex

from roiviz import features, kernels, lessons, palette, samples
from roiviz.bench.museum import Cause
from roiviz.bench.report import debug as reported
from roiviz.boxes import Box
from roiviz.boxes import rois as boxes_to_rois
from roiviz.cells import on_picture
from roiviz.conventions import CONVENTIONS
from roiviz.explain import debug
from roiviz.explain.comparison import Way
from roiviz.explain.descent import Descent, Goal
from roiviz.explain.gradients import explain_gradients
from roiviz.explain.losses import Upstream
from roiviz.explain.operator_facts import FACTS
from roiviz.explain.prism import Prism
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_search import Item, build_index
from roiviz.explain.roi_settings import RoiSettings
from roiviz.exports import figure
from roiviz.exports.shown import map_words
from roiviz.exports.taken import Curves, Grid, Photo
from roiviz.kernels import trials
from roiviz.kernels.regions import rmac_derivation
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.schema import Focus, LinesLayer
from roiviz.scene.schema import View as SeenPart
from roiviz.views.debug import takes as debug_takes
from roiviz.views.debug.present import DebugView, chosen
from roiviz.views.debug.state import DEBUG, DebugState
from roiviz.views.explore import takes as explore_takes
from roiviz.views.explore.present import ExploreView
from roiviz.views.explore.state import EXPLORE, ExploreState
from roiviz.views.gradients import takes as gradients_takes
from roiviz.views.gradients.present import GradientView
from roiviz.views.gradients.present import Numbers as GradientNumbers
from roiviz.views.gradients.state import GRADIENTS, GradientsState
from roiviz.views.learn import takes as learn_takes
from roiviz.views.learn.state import LEARN, LearnState
from roiviz.views.operators import takes as operators_takes
from roiviz.views.operators.state import OPERATORS, OperatorsState
from roiviz.views.pages import Host, Memory
from roiviz.views.peers import takes as peers_takes
from roiviz.views.peers.present import museum_part, peers_part
from roiviz.views.peers.state import PEERS, PeersState
from roiviz.views.person import Person
from roiviz.views.prism import takes as prism_takes
from roiviz.views.prism.present import PrismView
from roiviz.views.prism.state import PRISM, PrismState
from roiviz.views.rmac_regions import takes as regions_takes
from roiviz.views.rmac_regions.present import RegionsView
from roiviz.views.rmac_regions.state import REGIONS, RegionsState
from roiviz.views.rmac_search import takes as search_takes
from roiviz.views.rmac_search.collection import Entry
from roiviz.views.rmac_search.present import SearchView
from roiviz.views.rmac_search.state import SEARCH, SearchState
from roiviz.views.view import InHand
from tests.views.test_prism import Kept

NBSP = "\N{NO-BREAK SPACE}"
PICTURE = samples.load("portrait")
MAP = features.compute(PICTURE, "filters", 16)
BOX = Box(262.0, 222.0, 120.0, 96.0, id="b0")
HOST = cast(Host, Kept())
HELD = CanvasState(boxes=(BOX,), active=0)


def of_gradients(look, pin=None, own=None, **chosen):
    settings = RoiSettings("roi_align", (3, 3), 2)
    view = GradientView(GRADIENTS, PICTURE, MAP, 0, settings, (), (BOX,), look=look, **chosen)
    memory = Memory(GRADIENTS, Person(), GradientsState(look=look, pin=pin, **(own or {})))
    return gradients_takes.taken(view, InHand(memory, {"gradients": HELD}), HOST, "link")


def of_prism(ids, ratio=2, overlays=()):
    prism = Prism(ids, ids[0], (3, 3), ratio)
    view = PrismView(PRISM, PICTURE, MAP, 0, prism, overlays, (BOX,))
    memory = Memory(PRISM, Person(), PrismState(conventions=ids))
    drawn = prism_takes.taken(view, InHand(memory, {"prism": HELD}), HOST, "link").draw
    assert drawn
    return drawn()


def test_the_upstream_gradient_has_the_colours_that_it_has_on_the_page():
    drawn = of_gradients("cells").draw
    assert drawn
    upstream, cells = drawn().panels
    # Of ones alone no number says that it could be below 0.
    assert upstream.values.tolist() == [[1.0] * 3] * 3
    assert upstream.signed
    # Each cell is where the backward kernel wrote it: none is left out, and no border is empty.
    settings = RoiSettings("roi_align", (3, 3), 2)
    want = kernels.roi_align_backward(
        np.ones((1, 1, 3, 3), np.float32),
        MAP.channel(0)[None, None],
        boxes_to_rois((BOX,), False),
        spatial_scale=MAP.spatial_scale,
        **settings.arguments(),
    ).features[0, 0]
    (top, left), (high, wide) = cells.first, cells.values.shape
    np.testing.assert_allclose(cells.values, want[top : top + high, left : left + wide], atol=1e-6)
    assert want.sum() == pytest.approx(cells.values.sum(), rel=1e-5)
    assert cells.values[0].any()
    assert cells.values[:, -1].any()


def head_of(page):
    """The words above a saved page's canvas."""
    head = page.decode().partition("<header>")[2].partition("</header>")[0]
    return html.unescape(head).replace("\N{NO-BREAK SPACE}", " ")


PATCH = Box(200.0, 200.0, 60.0, 40.0, 30.0)  # an upright operator takes it without its turn


@pytest.mark.parametrize(("chosen", "own", "said"), [
    ({"upstream": "ones"}, {}, "upstream × output, upstream 1 in every bin. "),
    ({"upstream": "bin"}, {"bin": 5}, "upstream 1 in bin (1, 2). "),
    ({"upstream": "bin"}, {"bin": 77}, "upstream 1 in bin (2, 2). "),
    ({"upstream": "painted"}, {"painted": ((4, -1.0), (0, 1.0))},
     "upstream painted: 1 in (0, 0), \N{MINUS SIGN}1 in (1, 1). "),
    ({"upstream": "painted"}, {"painted": tuple((n, 1.0) for n in range(8))},
     "upstream painted in 8 bins. "),
    ({"upstream": "random", "seed": 7}, {}, "upstream drawn at random, seed=7. "),
    ({"upstream": "target", "target": PATCH}, {}, "patch x1 y1 x2 y2 = 170, 180, 230, 220. "),
])  # fmt: skip
def test_a_backward_pass_is_said_with_its_upstream_gradient(chosen, own, said):
    taken = of_gradients("cells", own=own, **chosen)
    assert taken.draw
    assert said in taken.draw().caption.replace("\N{NO-BREAK SPACE}", " ")
    if taken.page:  # the words travel in its head as they are
        assert said in head_of(taken.page())


@pytest.mark.parametrize(("chosen", "said"), [
    ({"goal": "match", "target": PATCH, "free": ("centre",), "step": 0.2},
     "(output − patch)², over all 8 channels: how far what the box pools is from the remembered "
     "patch. The patch: x1 y1 x2 y2 = 170, 180, 230, 220. May change: centre; longest step 20% "
     "of a side."),
    ({"goal": "channel", "free": ("centre", "size", "angle")},
     "over the box's bins. May change: centre, size; longest step 10% of a side."),
])  # fmt: skip
def test_a_walk_is_said_with_its_goal_and_shows_where_it_ends(chosen, said):
    taken = of_gradients("move", **chosen)
    assert taken.draw
    drawn = taken.draw()
    caption = drawn.caption.replace("\N{NO-BREAK SPACE}", " ")
    assert said.replace("over all 8", f"over all {MAP.values.shape[2]}") in caption
    found = {layer.id: layer for layer in drawn.scene.layers}
    path, first, last = found["path"].array, found["walker"], found["end"]
    np.testing.assert_allclose(first.array[0, :2], path[0])
    np.testing.assert_allclose(last.array[0, :2], path[-1])
    assert last.legend == f"the last, after {len(path) - 1} steps"
    (curves,) = drawn.panels
    assert list(curves.lines)[1] == "on the map blurred by 3, 1.5 and 0.75 cells, then sharp"


@pytest.mark.parametrize("size", figure.SIZES)
@pytest.mark.parametrize("box", [
    Box(262.0, 222.0, 120.0, 96.0, 10.0, id="b0"), Box(262.0, 222.0, 30.0, 20.0, 40.0, id="b0"),
])  # fmt: skip
def test_the_arrows_of_a_box_have_names_that_can_be_read(size, box):
    """No name lies on another one or on an arrow's head; the legend has each arrow's colour."""
    settings, held = RoiSettings("roi_align_rotated", (3, 3), 2), replace(HELD, boxes=(box,))
    view = GradientView(GRADIENTS, PICTURE, MAP, 0, settings, (), (box,), look="box",
                        reach_in_cells=1.0)  # fmt: skip
    hand = InHand(Memory(GRADIENTS, Person(), GradientsState(look="box")), {"gradients": held})
    draw = gradients_takes.taken(view, hand, HOST, "link").draw
    assert draw
    drawn = draw()
    (arrows,) = [one for one in drawn.scene.layers if isinstance(one, LinesLayer)]
    labels, given = arrows.labels or (), cast(tuple[int, ...], arrows.color)
    paper = figure.paper(drawn, size)
    paper.draw_without_rendering()
    axes = paper.axes[0]
    names = [text for text in labels if text]
    tags = [one.get_window_extent() for one in axes.texts if one.get_text() in names]
    assert len(tags) == len(names) >= 3
    heads = axes.transData.transform(np.asarray(arrows.array)[:, 2:])
    for at, tag in enumerate(tags):
        assert not any(tag.overlaps(other) for other in tags[at + 1 :])
    ends = [head for head, text in zip(heads, labels, strict=True) if text]
    assert not any(tag.contains(*head) for tag in tags for head in ends)
    legend = axes.get_legend()
    assert legend
    colours = {
        text.get_text(): to_hex(line.get_color())
        for text, line in zip(legend.get_texts(), legend.get_lines(), strict=True)
    }
    for colour, text in zip(given, labels, strict=True):
        if text:
            assert colours[text.split()[0]] == palette.categorical(colour)
    # The curves are about the box as it is: there is a mark at no change.
    plots = [one for one in paper.axes if "slope" in one.get_title()]
    assert plots
    for plot in plots:
        (mark,) = [line for line in plot.lines if line.get_marker() == "o"]
        ((change, loss),) = np.asarray(mark.get_xydata())
        assert change == 0.0
        there = np.interp(0.0, *np.asarray(plot.lines[0].get_xydata()).T)
        assert loss == pytest.approx(there, rel=1e-2)


def test_regions_that_are_compared_are_said_to_be():
    settings = RmacSettings(scales=3, variant="tolias")
    view = RegionsView(REGIONS, PICTURE, MAP, 0, settings, ("winners",), levels=(1, 2, 3),
                       against="cirtorch")  # fmt: skip
    hand = InHand(Memory(REGIONS, Person(), RegionsState()), {view.name: CanvasState()})
    taken = regions_takes.taken(view, hand, HOST, "link")
    size = MAP.values.shape[:2]
    ours, theirs = (
        set(map(tuple, rmac_derivation(*size, scales=3, variant=name).regions.tolist()))
        for name in ("tolias", "cirtorch")
    )
    want = (
        f"Compared with cnnimageretrieval-pytorch (variant=cirtorch): {len(theirs)} regions, "
        f"{len(theirs - ours)} only there and {len(ours - theirs)} only here."
    )
    assert theirs - ours
    assert taken.draw
    assert taken.draw().caption.endswith(want)
    assert taken.page
    assert want in head_of(taken.page())


def test_names_keep_their_letters_in_a_caption():
    drawn = of_gradients("pool").draw
    assert drawn
    assert drawn().caption.startswith("Backward, against RoIPool: ")


@pytest.mark.parametrize("pin", [None, Focus(cell=(12, 17))])
def test_the_program_is_about_the_cell_that_is_pinned(pin):
    said = of_gradients("cells", pin).programs["roiviz"].write()
    assert ("row, column = (12, 17)\n" in said) is bool(pin)
    assert (", the largest" in said) is not bool(pin)


@pytest.mark.parametrize(("ids", "said"), [
    (("torchvision", "detectron2"), "sampling_ratio=2. "),
    (("torchvision", "tf_crop_and_resize"),
     "sampling_ratio=2, which tf.image.crop_and_resize does not take. "),
    (("torchvision", "torchvision_roi_pool", "prroi_pool"),
     "sampling_ratio=2, which torchvision roi_pool and PrRoIPool do not take. "),
])  # fmt: skip
def test_a_caption_says_who_takes_no_sampling_ratio(ids, said):
    assert said in of_prism(ids).caption


def test_of_readings_on_each_other_the_first_is_seen():
    ids = ("torchvision", "detectron2", "caffe2", "onnx_16")
    titles = [CONVENTIONS[one].title for one in ids]
    drawn = ("bins", "samples")
    picture = figure.paper(of_prism(ids, overlays=drawn)).axes[0]
    marks = [line.get_label() for line in picture.lines if line.get_label() in titles]
    assert marks == titles[::-1]
    legend = picture.get_legend()
    assert legend
    said = [one.get_text() for one in legend.get_texts()]
    assert said == [*titles, "3 × 3 bins of torchvision, the frames of the others"]
    # Its bins are drawn, of more than three others their frames; and the box.
    assert len(picture.patches) == 9 + 3 + 1
    fewer = figure.paper(of_prism(ids[:3], overlays=drawn)).axes[0]
    assert len(fewer.patches) == 3 * 9 + 1


def test_every_convention_without_a_ratio_gives_the_same_whatever_it_is():
    for row in CONVENTIONS.values():
        if not row.rules.takes_ratio and not row.refuses:
            one, other = (of_prism((row.id,), ratio) for ratio in (1, 3))
            assert [p.values.tolist() for p in one.panels] == [
                p.values.tolist() for p in other.panels
            ], row.id


def of_search(count, boxes=()):
    """R-MAC search's figure, for the first of so many pictures."""
    settings = RmacSettings(scales=1)
    items = [Item(f"Picture {n}", "scene", filtered(n)) for n in range(count)]
    index = build_index(items, "rmac", settings)
    entries = tuple(Entry(f"p{n}", f"Picture {n}", "scene", PICTURE) for n in range(count))
    view = SearchView(
        SEARCH, PICTURE, items[0].feature_map, 0, query=entries[0], entries=entries, index=index,
        as_region=False, whiten=False, plain=(), whitened=(),
    )  # fmt: skip
    memory = Memory(SEARCH, Person(), SearchState())
    held = CanvasState(boxes=boxes, active=0 if boxes else None)
    hand = InHand(memory, {view.name: held})
    drawn = search_takes.taken(view, hand, HOST, "link").draw
    assert drawn
    return drawn(), view.explain(hand, HOST).explained


def filtered(seed):
    values = np.random.default_rng(seed).random((12, 16, 4)).astype(np.float32)
    return features.FeatureMap(values, 32.0, f"map {seed}", "made up", tuple("abcd"))


def test_a_search_is_said_with_its_pictures_and_how_many_are_listed():
    drawn, explained = of_search(30)
    assert len(explained.hits) == 29
    assert " by R-MAC, scales=1, overlap=0.4, whitening none. " in drawn.caption
    assert drawn.panels[1].title == "Likeness, the first 20 of 29"
    few, _ = of_search(4)
    assert few.panels[1].title == "Likeness"
    # From 0, so that its colours do not stretch what is all alike.
    assert cast(Grid, few.panels[1]).span == (0.0, 1.0)
    assert " against 3 pictures by " in few.caption


def test_a_search_for_a_box_says_so():
    drawn, explained = of_search(4, (Box(96.0, 128.0, 128.0, 192.0, id="b0"),))
    x1, y1, x2, y2 = explained.cells
    assert (y2 - y1 + 1, x2 - x1 + 1) == (6, 4)
    assert drawn.caption.startswith("What lies in the box (6 × 4 cells) on ")
    assert not of_search(4)[0].caption.startswith("What lies")


def test_the_regions_of_the_best_pairs_have_the_pages_colours():
    drawn, explained = of_search(4)
    (layer,) = drawn.scene.layers
    pairs = explained.hits[0].best_pairs(5)
    assert len(pairs) == len(layer.array) == len(drawn.keys)
    # The page's list gives the best pair the first colour.
    for place, pair in enumerate(pairs, start=1):
        row = layer.array[layer.color.index(place)]
        box = pair.query_box
        np.testing.assert_allclose(row[:4], (box.cx, box.cy, box.width, box.height))
        assert drawn.keys[place].startswith(f"region {pair.query_region} ↔ {pair.hit_region}: ")
    # The best is drawn last.
    assert layer.color[-1] == 1
    # The other picture stands beside it, with the other regions of the same pairs.
    photo = cast(Photo, drawn.panels[0])
    assert photo.title.startswith(f"1 · {explained.hits[0].name}, likeness ")
    assert photo.colours == layer.color
    for place, pair in enumerate(pairs, start=1):
        outline = photo.outlines[photo.colours.index(place)]
        np.testing.assert_allclose(outline, pair.hit_box.corners)
    legend = figure.paper(drawn).axes[0].get_legend()
    assert legend
    said = [text.get_text() for text in legend.get_texts()]
    assert said == list(drawn.keys.values())


def of_explore(boxes, active=0, overlays=("bins", "samples"), **held):
    settings = RoiSettings("roi_align", (2, 3), 2)
    view = ExploreView(EXPLORE, PICTURE, MAP, 0, settings, overlays, boxes)
    canvas = CanvasState(boxes=boxes, active=active, **held)
    hand = InHand(Memory(EXPLORE, Person(), ExploreState()), {"explore": canvas})
    draw = explore_takes.taken(view, hand, HOST, "link").draw
    assert draw
    return draw()


def test_all_boxes_have_their_bins_and_samples_the_active_one_on_top():
    other = Box(400.0, 400.0, 60.0, 40.0, id="b1")
    drawn = of_explore((BOX, other))
    picture = figure.paper(drawn).axes[0]
    found = {one.box: one.positions for one in drawn.scene.answers}
    # Six bins each, and two frames; 24 samples each, all of them inside.
    assert len(picture.patches) == 6 + 6 + 2
    samples = [line for line in picture.lines if line.get_label() == "samples inside"]
    pale, full = (on_picture(found[box], MAP.stride) for box in ("b1", "b0"))
    for line, places, alpha in zip(samples, (pale, full), (0.55, None), strict=True):
        np.testing.assert_allclose(np.asarray(line.get_xydata()), places)
        assert line.get_alpha() == alpha
    legend = picture.get_legend()
    assert legend
    assert [one.get_text() for one in legend.get_texts()] == ["samples inside", "2 × 3 bins"]
    # Its sign is no frame, for that is what the other box has.
    assert len(legend.get_patches()) == 0


def test_what_is_pinned_and_the_zoom_are_in_the_figure():
    pin = Focus(box=0, bin=4, sample=17)
    drawn = of_explore((BOX,), pin=pin, view=SeenPart(262.0, 222.0, 2.0))
    picture = figure.paper(drawn).axes[0]
    legend = picture.get_legend()
    assert legend
    assert [one.get_text() for one in legend.get_texts()][-1] == "bin (1, 1), pinned"
    # Of 120 × 96 px about (262, 222) the second bin of three, in the lower row of two.
    outline = np.asarray(picture.patches[-1].get_path().vertices)
    assert (outline[:, 0].min(), outline[:, 0].max()) == pytest.approx((242.0, 282.0))
    assert (outline[:, 1].min(), outline[:, 1].max()) == pytest.approx((222.0, 270.0))
    (answer,) = drawn.scene.answers
    place = on_picture(answer.positions[17], MAP.stride)
    np.testing.assert_allclose(np.asarray(picture.lines[-1].get_xydata())[0], place)
    # Half of what an unzoomed stage shows, about the middle that was looked at.
    wide = PICTURE.pixels.shape[1]
    assert picture.get_xlim() == pytest.approx((262 - 1.1 * wide / 4, 262 + 1.1 * wide / 4))


def test_a_comparison_stands_beside_the_outputs():
    """Both outputs under one scale and their difference; the caption says what it is."""
    settings = RoiSettings("roi_align", (2, 3), 2, reduction="max")
    way = Way("RoIPool", "RoIAlign", replace(settings, operator="roi_pool"))
    view = ExploreView(EXPLORE, PICTURE, MAP, 0, settings, (), (BOX,), way=way)
    hand = InHand(Memory(EXPLORE, Person(), ExploreState()), {"explore": HELD})
    taken = explore_takes.taken(view, hand, HOST, "link")
    assert taken.draw
    assert taken.page
    assert "px, channel “" in (head := head_of(taken.page()))
    assert "Compared with RoIPool. <a" in head
    drawn = taken.draw()
    own, other, difference = cast(tuple[Grid, ...], drawn.panels)
    assert [one.title for one in drawn.panels] == ["RoIAlign", "RoIPool", "RoIPool − RoIAlign"]
    want = kernels.roi_pool(
        np.ascontiguousarray(MAP.nhwc), boxes_to_rois((BOX,), False), (2, 3),
        spatial_scale=MAP.spatial_scale, layout="NHWC",
    )[0][0, :, :, 0]  # fmt: skip
    np.testing.assert_allclose(other.values, want, rtol=1e-6)
    np.testing.assert_allclose(difference.values, want - own.values, atol=1e-6)
    assert own.span == other.span
    assert drawn.caption.endswith("Compared with RoIPool.")


def of_debug(name=""):
    report = reported(debug.example())
    shown = chosen(report, DebugState())
    on = debug.map_of(report, shown)
    view = DebugView(DEBUG, debug.drawn_picture(report, shown, on), on, 0, report)
    hand = InHand(Memory(DEBUG, Person(), DebugState()), {"debug": CanvasState()})
    draw = debug_takes.taken(view, hand, HOST, "link", name).draw
    assert draw
    return draw(), report, shown


def test_a_reports_figure_names_its_case_and_what_its_colours_are():
    drawn, report, shown = of_debug("the worked example")
    given = report.case.features[0, shown.channel]
    assert drawn.colours == (given.min(), given.max(), f"the features, channel {shown.channel}")
    bar = figure.paper(drawn).axes[1]
    assert bar.get_title(loc="left") == drawn.colours[2]
    np.testing.assert_allclose(bar.get_xlim(), drawn.colours[:2])
    bad = report.comparison.bad
    count = f"{bad.sum():,} of {bad.size:,} numbers"
    assert drawn.caption.startswith(f"The worked example. Wrong: {count}, in 6 of 24 boxes. The ")


@pytest.mark.parametrize("count", [3, 4])
def test_every_readings_panel_has_its_numbers_on_a_slide(count):
    ids = ("torchvision", "detectron2", "onnx_16", "tf_crop_and_resize")[:count]
    prism = Prism(ids, ids[0], (7, 7), 2)
    view = PrismView(PRISM, PICTURE, MAP, 0, prism, (), (BOX,))
    memory = Memory(PRISM, Person(), PrismState(conventions=ids))
    draw = prism_takes.taken(view, InHand(memory, {"prism": HELD}), HOST, "link").draw
    assert draw
    panels = [axes for axes in figure.paper(draw()).axes[1:] if axes.images]
    assert [len(axes.texts) for axes in panels] == [49] * count


def test_a_part_that_is_zoomed_into_has_square_pixels_and_names_what_is_in_it():
    beyond = Box(0.0, 300.0, 200.0, 200.0, id="b0")
    for seen, picture, said in (
        (None, "lanczos", ["samples inside", "samples discarded"]),
        (SeenPart(50.0, 275.0, 20.0), "nearest", ["samples inside"]),
    ):
        axes = figure.paper(of_explore((beyond,), view=seen)).axes[0]
        assert axes.images[0].get_interpolation() == picture
        legend = axes.get_legend()
        assert legend
        signs = [text.get_text() for text in legend.get_texts()]
        assert [one for one in signs if one.startswith("samples")] == said
    away = figure.paper(of_explore((beyond,), view=SeenPart(450.0, 80.0, 20.0)))
    assert away.axes[0].get_legend() is None


def test_counts_have_no_halves():
    drawn = of_gradients("threads", chart="threads").draw
    assert drawn
    bar = figure.paper(drawn()).axes[1]
    ticks = [tick.get_text() for tick in bar.get_xticklabels()]
    assert len(ticks) > 2
    assert all(text.isdigit() for text in ticks)
    shown = features.FeatureMap(MAP.values, 16.0, "", "38 × 32 cells", ("channel 3",) * 99)
    assert map_words(shown, 3) == "Map: 38 × 32 cells of 16 px, channel 3."
    assert map_words(MAP, 0) == (
        f"Map: {MAP.name}, 38 × 32 cells of 16 px, channel “{MAP.channel_names[0]}”."
    )


def rows_of(taken, ending):
    (file,) = [one for one in taken.files if one.ending == ending]
    return [*csv.DictReader(io.StringIO(file.write().decode()))]


def test_operators_gives_its_table_the_cpus_numbers_and_programs():
    memory = Memory(OPERATORS, Person(), OperatorsState(facts="roi_pool", inputs="random", draw=3))
    taken = operators_takes.taken(None, InHand(memory, {}), HOST, "link")
    rows = {row["operator"]: row for row in rows_of(taken, "csv")}
    assert tuple(rows) == kernels.operators.names()
    assert rows["roi_align"]["gradient"] == "roi_align_backward"
    assert (rows["roi_align"]["browser"], rows["roi_align"]["cpu"]) == ("yes", "yes")
    assert next(iter(taken.programs)) == "roi_pool"
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(taken.programs["roi_pool"].write(), {})
    assert said.getvalue().strip() == FACTS["roi_pool"].prints.strip()
    (file,) = [one for one in taken.files if one.ending == "npz"]
    with np.load(io.BytesIO(file.write())) as found:
        trial = trials.trial("roi_align", 3)
        want = kernels.roi_align(trial.features, trial.rois, trials.BINS, **trial.options)
        np.testing.assert_array_equal(found["roi_align.avg.output"].reshape(want.shape), want)
        np.testing.assert_array_equal(found["roi_align.avg.features"], trial.features)


def test_peers_gives_what_it_shows_as_a_table():
    memory = Memory(PEERS, Person(), PeersState())
    hand = InHand(memory, {})
    matrix = peers_part()
    rows = rows_of(peers_takes.taken(matrix, None, hand, HOST, "link"), "csv")
    assert len(rows) == len(matrix.rows) * len(matrix.families)
    cell = matrix.rows[0].cells[1]
    assert (rows[1]["family"], rows[1]["wrong"]) == (matrix.families[1].id, str(cell.wrong))
    museum = museum_part(Cause.HALF)
    rows = rows_of(peers_takes.taken(museum, None, hand, HOST, "link"), "csv")
    assert [row["title"] for row in rows] == [
        one.title for one in museum.threads for _ in one.readings
    ]
    values = [float(value) for value in rows[0]["values"].split()]
    np.testing.assert_array_equal(
        np.array(values, np.float32), museum.threads[0].readings[0].values
    )


def test_a_lesson_gives_itself_as_it_stands():
    """The step, the seed that is none of those that a page always has, a question's own seed."""
    own = LearnState("roi_align", seed=77, at="bin")
    lesson = lessons.lesson("roi_align", 77)
    asked = next(step.id for step in lesson.steps if step.question)
    own = replace(own, at=asked, seeds=((asked, 91),), done=(asked,))
    hand = InHand(Memory(LEARN, Person(), own), {})
    taken = learn_takes.taken(lesson, None, hand, HOST, "link")
    assert taken.page
    given = given_in(taken.page())
    assert given["begin"] == f"step={asked}&seed=77&seeds={asked}:91"
    assert {"0", "11", "77", "91"} <= set(given["questions"])
    (step,) = [one for one in given["questions"]["91"] if one["id"] == asked]
    want = next(s for s in lessons.lesson("roi_align", 91).steps if s.id == asked)
    assert want.question
    assert step["question"]["right"] == list(want.question.right)
    assert taken.papers[0].write().startswith(b"%PDF")


def given_in(page):
    text = page.decode().partition('id="given">')[2].partition("</script>")[0]
    return json.loads(zlib.decompress(base64.b64decode(text)))


def test_threads_and_adds_are_in_the_numbers_and_the_program():
    taken = of_gradients("threads", chart="threads")
    rows = rows_of(taken, "cells.csv")
    settings = RoiSettings("roi_align", (3, 3), 2)
    found = explain_gradients(MAP, (BOX,), settings, 0, Upstream())
    assert found
    for row in rows:
        place = int(row["row"]), int(row["column"])
        assert int(row["threads"]) == found.writers[place] > 0
        assert int(row["adds"]) == found.adds[place]
    assert len(rows) == np.count_nonzero(found.writers)
    space: dict = {}
    with contextlib.redirect_stdout(io.StringIO()) as said:
        exec(taken.programs["roiviz"].write(), space)
    np.testing.assert_array_equal(space["threads"], found.writers)
    np.testing.assert_array_equal(space["adds"], found.adds)
    assert "are written by several threads" in said.getvalue()


def test_against_roipool_the_words_are_of_what_is_drawn():
    taken = of_gradients("pool")
    assert taken.draw
    assert "RoIAlign, 3 × 3 bins, sampling_ratio=2, aligned=True, reduction='max'." in (
        taken.draw().caption.replace(NBSP, " ")
    )
    assert taken.page
    head = head_of(taken.page())
    assert "RoIAlign against RoIPool on " in head
    assert "reduction='max'" in head


def test_a_walks_legend_names_the_maps_that_it_was_on():
    draw = of_gradients("move", goal="channel").draw
    assert draw
    (curves,) = draw().panels
    assert list(curves.lines) == [
        "on the sharp map", "on the map blurred by 3, 1.5 and 0.75 cells, then sharp"
    ]  # fmt: skip
    # One that ends before the sharp map says nothing of it.
    assert list(walked()) == ["on the sharp map", "on the map blurred by 3 and 1.5 cells"]


def walked():
    walk = Descent((BOX,) * 3, np.zeros(3), np.zeros(3), np.array([0, 0, 1]), np.zeros(3),
                   (3.0, 1.5, 0.75, 0.0), Goal("channel"))  # fmt: skip
    numbers = GradientNumbers(cast(Any, None), None, walk=walk)
    nothing = cast(Any, None)
    (found,) = gradients_takes.PANELS["move"](nothing, numbers, nothing, nothing)
    return cast(Curves, found).lines
