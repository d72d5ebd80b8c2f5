"""A link from a lesson opens a page on the same map, box and settings: the same numbers."""

from typing import Any
from urllib.parse import parse_qs

import numpy as np
import pytest

from roiviz import kernels, lessons, small_maps
from roiviz.explain.gradients import explain_gradients
from roiviz.explain.losses import Upstream
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_descriptor import explain_descriptor
from roiviz.explain.roi import BoxExplanation, explain_rois
from roiviz.lessons.lesson import PairsFigure, RulerFigure, Step
from roiviz.lessons.turned import LeverFigure
from roiviz.views.learn.links import OPENED, RATIOS, links
from roiviz.views.learn.part import Link
from roiviz.views.pages import Memory, from_address
from roiviz.views.person import Person
from tests import references_lessons as references
from tests import references_rmac
from tests.every_page import PAGES

SEEDS = (0, 1, 7, 41)
FOUND: list[tuple[Step, Link]] = [
    (next(step for step in lesson.steps if step.id == link.step), link)
    for lesson in (lessons.lesson(name, seed) for name in lessons.LESSONS for seed in SEEDS)
    for link in links(lesson)
]


def opened(link: Link) -> Memory:
    address = {name: tuple(texts) for name, texts in parse_qs(link.address).items()}
    memory, unread = from_address(PAGES[link.page], Person(), address)
    assert unread == (), link.address
    # As the page writes it, and reads it again.
    again, _ = from_address(
        PAGES[link.page], Person(), {k: (v,) for k, v in memory.address().items()}
    )
    assert again == memory
    return memory


def of_kind(kind: str) -> list[tuple[Any, Link]]:
    """Steps with a figure of this kind, and their links."""
    found = [(step, link) for step, link in FOUND if step.figure.kind == kind]
    assert found
    return found


def output(memory: Memory) -> np.ndarray:
    """(rows, columns) of the only box, as Explore shows it."""
    person = memory.person
    feature_map = small_maps.read(person.picture).feature_map()
    explained = explain_rois(feature_map, person.boxes or (), person.settings(), 0)
    (found,) = explained.boxes
    assert isinstance(found, BoxExplanation)
    return found.output


def has_a_page(step: Step) -> bool:
    """Where the cells of networks are compared, or a collection, no page has them."""
    figure = step.figure
    networks = isinstance(figure, RulerFigure) and bool(figure.networks)
    many = isinstance(figure, PairsFigure) and "collection" in figure.shows
    return type(figure) in OPENED and not networks and not many


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_every_step_with_a_map_that_a_page_takes_has_a_link(name):
    for seed in SEEDS:
        lesson = lessons.lesson(name, seed)
        found = links(lesson)
        assert [link.step for link in found] == [one.id for one in lesson.steps if has_a_page(one)]
        assert all(len(link.address) < 2500 for link in found)


def test_explore_shows_the_samples_value():
    for step, link in of_kind("cells"):
        figure = step.figure
        x, y = figure.path[-1]
        shown = output(opened(link)).item()
        assert shown == pytest.approx(
            references.between(figure.values, figure.columns, x, y), abs=1e-5
        )
        if step.question and step.question.check == "value":
            assert shown == pytest.approx(step.question.right[0], abs=1e-5)


def test_explore_shows_the_bins_mean():
    for step, link in of_kind("bin"):
        figure, memory = step.figure, opened(link)
        ratio = memory.person.sampling_ratio
        assert ratio in RATIOS
        shown = output(memory).item()
        if ratio:
            wanted = references.grid_mean(figure.values, figure.columns, figure.path[-1], ratio)
            assert shown == pytest.approx(wanted, abs=1e-5)
        if step.question and step.question.check == "mean":
            assert shown == pytest.approx(step.question.right[0], abs=1e-5)


def test_explore_shows_each_bins_maximum():
    for step, link in of_kind("pool"):
        figure = step.figure
        shown = output(opened(link))
        columns = references.whole_columns(*figure.path[-1])
        assert shown.shape == (1, figure.bins)
        assert shown.max() == max(figure.values[column] for column in columns)
        if step.question and step.question.check == "maximum":
            assert shown[0, figure.mark] == step.question.right[0]


def test_explore_shows_the_position_that_is_read():
    for step, link in of_kind("ruler"):
        coordinate, offset = step.figure.path[-1]
        offset = 0.5 if step.question else offset
        shown = output(opened(link)).item()
        wanted = min(max(coordinate / step.figure.stride - offset, 0), step.figure.columns - 1)
        assert shown == pytest.approx(wanted, abs=1e-5)
        if step.question and step.question.check == "position":
            assert shown == pytest.approx(step.question.right[0], abs=1e-5)


def test_gradients_shows_what_each_cell_gets():
    for step, link in of_kind("backward"):
        figure, memory = step.figure, opened(link)
        edges, (paint,) = figure.path[-1], memory.own.painted
        upstream = figure.upstream
        if figure.aim is not None:
            upstream = references.grid_mean(figure.values, figure.columns, edges, figure.ratio)
            upstream -= figure.aim
        assert paint == (0, pytest.approx(upstream, abs=1e-5))
        person = memory.person
        explained = explain_gradients(
            small_maps.read(person.picture).feature_map(),
            person.boxes or (),
            person.settings(),
            0,
            Upstream(memory.own.upstream, painted=dict(memory.own.painted)),
        )
        assert explained
        shares = references.shares(figure.rows, figure.columns, edges, figure.ratio)
        assert explained.cells == pytest.approx(upstream * shares, abs=1e-5)


def test_explore_shows_the_boat_as_a_framework_reads_it():
    for step, link in of_kind("turn"):
        figure, memory = step.figure, opened(link)
        (box,) = memory.person.boxes or ()
        assert (box.cx, box.cy, box.width, box.height, box.angle) == pytest.approx(figure.boat)
        assert memory.own.reading == figure.readers[0].name
        assert output(memory).item() == pytest.approx(box.cx / 16 - 0.5, abs=1e-4)


def turned(figure: LeverFigure, degrees: float) -> float:
    """What the marked bin's only sample reads, with the box turned so many degrees."""
    cx, cy, wide, high, _ = figure.path[-1]
    row, column = divmod(figure.mark, figure.bins[1])
    u = wide * ((column + 0.5) / figure.bins[1] - 0.5)
    v = high * ((row + 0.5) / figure.bins[0] - 0.5)
    cosine, sine = np.cos(np.deg2rad(degrees)), np.sin(np.deg2rad(degrees))
    x, y = cx + u * cosine + v * sine, cy - u * sine + v * cosine
    return references.between(figure.values, figure.columns, x, y)


def test_gradients_shows_the_slope_along_the_angle():
    for step, link in of_kind("lever"):
        figure, memory = step.figure, opened(link)
        person = memory.person
        explained = explain_gradients(
            small_maps.read(person.picture).feature_map(),
            person.boxes or (),
            person.settings(),
            0,
            Upstream(memory.own.upstream, memory.own.bin),
        )
        assert explained
        (angle,) = (one for one in explained.numbers if one.unit == "°")
        degrees = figure.path[-1][4]
        slope = (turned(figure, degrees + 1e-4) - turned(figure, degrees - 1e-4)) / 2e-4
        assert angle.slope == pytest.approx(slope, abs=1e-5)


def test_explore_shows_what_a_thread_writes():
    for step, link in of_kind("thread"):
        figure, memory = step.figure, opened(link)
        person = memory.person
        each = figure.channels * figure.bins[0] * figure.bins[1]
        box, rest = divmod(figure.path[-1], each)
        channel, rest = divmod(rest, figure.bins[0] * figure.bins[1])
        row, column = divmod(rest, figure.bins[1])
        assert person.channel == channel
        feature_map = small_maps.read(person.picture).feature_map()
        explained = explain_rois(feature_map, person.boxes or (), person.settings(), channel)
        assert len(explained.boxes) == len(figure.boxes)
        shown = explained.boxes[box]
        assert isinstance(shown, BoxExplanation)
        # On that ramp, what a bin gives is where its middle lies.
        x1, y1, x2, y2 = figure.boxes[box]
        x = x1 + (x2 - x1) * (column + 0.5) / figure.bins[1]
        y = y1 + (y2 - y1) * (row + 0.5) / figure.bins[0]
        assert shown.output[row, column] == pytest.approx(100 * channel + 10 * y + x, abs=1e-3)


def test_what_is_read_of_memory_stands_on_cells_that_say_their_place():
    checked = set()
    for step, link in of_kind("memory"):
        figure, memory = step.figure, opened(link)
        person = memory.person
        cells = small_maps.read(person.picture)
        assert cells.values == tuple(range(figure.rows * figure.columns))
        settings, boxes = person.settings(), person.boxes or ()
        if figure.mark is not None:
            assert (link.page, memory.own.chart_cells) == ("gradients", "adds")
            explained = explain_gradients(cells.feature_map(), boxes, settings, 0, Upstream("ones"))
            assert explained
            assert explained.adds.ravel()[figure.mark] == step.question.right[0]
        else:
            x1, y1, x2, y2 = figure.edges
            middle = figure.columns * (y1 + y2) / 2 + (x1 + x2) / 2
            assert output(memory).mean() == pytest.approx(middle, abs=1e-3)
            assert person.sampling_ratio == figure.ratio
        checked.add(figure.mark is None)
    assert checked == {True, False}


def test_r_mac_regions_shows_the_squares():
    for step, link in of_kind("regions"):
        figure, memory = step.figure, opened(link)
        if memory.own.size == "another":
            rows, columns = memory.own.rows, memory.own.columns
        else:
            cells = small_maps.read(memory.person.picture)
            rows, columns = cells.rows, cells.columns
            assert cells.values == figure.values
        assert (rows, columns) == (figure.rows, figure.columns)
        person = memory.person
        found = kernels.rmac_derivation(
            rows, columns, overlap=person.overlap, variant=person.variant
        )
        level = figure.levels[-1]
        assert memory.own.levels == ((level,) if level else None)
        if figure.path:
            assert found.chosen
            assert found.chosen.steps == figure.path[-1]
        if step.question and step.question.check == "squares":
            assert (found.region_level == level).sum() == step.question.right[0]


def test_r_mac_descriptor_shows_the_querys_regions():
    for step, link in of_kind("pairs"):
        figure, memory = step.figure, opened(link)
        person = memory.person
        assert figure.maps[0] == small_maps.read(person.picture).values
        explained = explain_descriptor(
            small_maps.read(person.picture).feature_map(),
            RmacSettings(scales=person.scales, overlap=person.overlap, variant=person.variant),
            memory.own.off,
        )
        regions = references_rmac.tolias_regions(figure.rows, figure.columns, scales=figure.levels)
        shape = 1, figure.channels, figure.rows, figure.columns
        maxima = references_rmac.region_maxima(np.reshape(figure.maps[0], shape), regions)
        vectors = references_rmac.unit(maxima)[0]
        assert explained.region_vectors == pytest.approx(vectors, abs=1e-6)
        total = float(explained.details.total_norms[0])
        assert total == pytest.approx(float(np.linalg.norm(vectors.sum(axis=0))), abs=1e-5)


def test_a_map_comes_back_from_its_key():
    cells = small_maps.SmallMap(2, 3, 2, 16, (1, 2.5, -3, 4, 5, 6, 0, 0, 0.125, 1e4, 11, 12))
    assert small_maps.read(cells.key) == cells
    values = cells.feature_map().values
    assert values.shape == (2, 3, 2)
    assert values[0, 2].tolist() == [-3, 0.125]
    assert cells.picture().pixels.shape == (32, 48, 3)
    memory, unread = from_address(PAGES["explore"], Person(), {"picture": (cells.key,)})
    assert (memory.person.picture, unread) == (cells.key, ())


@pytest.mark.parametrize(
    "key",
    [
        "cells:",
        "cells:2x2x1:32:1,2,3",
        "cells:2x2x1:32:1,2,3,x",
        "cells:2x2x1:31:1,2,3,4",
        "cells:0x2x1:32:1",
        "cells:99x2x1:32:1",
        "cells:2x2x9:32:1",
        "cells:1x1x1:32:1e9",
        "cells:1x1x1:32:99999",
        "cells:1x1x1:32:.",
        "cells:1x1x1:32:--1",
        "cells:64x64x1:32:" + ",".join(["1"] * 4096),
        "cells:1x1x1:32:٣",
        "cells:1x1x1:32:1\n",
    ],
)
def test_what_is_no_map_is_left_out_of_an_address(key):
    with pytest.raises(ValueError, match=r"want|convert"):
        small_maps.read(key)
    memory, unread = from_address(PAGES["explore"], Person(), {"picture": (key,)})
    assert memory.person.picture == "portrait"
    assert [row.name for row in unread] == ["picture"]
