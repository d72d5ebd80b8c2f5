"""The gradients that are wrong, as Debug's card shows them: where, and one of their numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import numpy as np

from roiviz.bench import html, outline, text
from roiviz.bench.compare import Place, error_of
from roiviz.bench.gradients import GradientFinding
from roiviz.bench.outline import Map
from roiviz.bench.report import Report
from roiviz.views.debug.part import Fact, GradientFacts, GradientMap, WrongMap
from roiviz.views.debug.wrong_maps import wrong_map

OF_BOX = ("", "got", "expected", "off")


def gradients(report: Report, cell: int | None, box: int | None) -> Iterator[GradientFacts]:
    """Each gradient that is wrong.

    Args:
        cell: the flat number of the chosen cell of (N, C, H, W); None for the worst.
        box: the chosen one; None for the worst.
    """
    for one in report.gradients:
        if not one.comparison.ok:
            features = one.of == "features"
            yield _of_features(report, one, cell) if features else _of_boxes(report, one, box)


def _of_features(report: Report, one: GradientFinding, cell: int | None) -> GradientFacts:
    place, worst = _cell(one, cell), one.comparison.worst_bad
    assert worst is not None
    block = outline.adds_of(one, report, place)
    maps = zip(outline.maps_of(one), _maps(one), strict=True)
    return GradientFacts(
        f"The gradient of {one.whose}",
        "cell",
        tuple(GradientMap(marks, _chosen(shown, marks.each, place)) for shown, marks in maps),
        f"{'The worst cell: ' if place[:4] == worst[:4] else ''}{text.cell_at(place)}",
        tuple(_facts(place, bool(one.comparison.bad[place[:4]]))),
        html.ADDS if block.adds else (),
        tuple(tuple(map(html.with_minus, row)) for row in text.add_rows(block)),
        html.with_minus(text.total(block)),
    )


def _of_boxes(report: Report, one: GradientFinding, box: int | None) -> GradientFacts:
    worst = one.comparison.worst_bad
    assert worst is not None
    roi = worst.roi if box is None or box >= len(one.comparison.got) else box
    block = outline.of_box(one, report, roi)
    maps = [wrong_map(shown) for shown in outline.maps_of(one)]
    return GradientFacts(
        f"The gradient of {one.whose}",
        "box",
        tuple(GradientMap(one, roi // one.each) for one in maps),
        f"{'The worst box' if roi == worst.roi else 'The chosen box'}: box {roi}",
        (),
        OF_BOX,
        tuple(
            (name, html.short(place.got), html.short(place.want), html.difference(place))
            for name, place in zip(block.names, block.places, strict=True)
        ),
        "",
    )


def _cell(one: GradientFinding, cell: int | None) -> Place:
    found = one.comparison
    assert found.worst_bad is not None
    if cell is None or cell >= found.got.size:
        return found.worst_bad
    picture, channel, row, column = (int(at) for at in np.unravel_index(cell, found.got.shape))
    at = picture, channel, row, column
    return Place(*at, float(found.got[at]), float(found.want[at]))


def _facts(place: Place, bad: bool) -> Iterator[Fact]:
    yield Fact("got", html.short(place.got), bad)
    yield Fact("expected", html.short(place.want))
    yield Fact("off", html.difference(place) if place.got != place.want else "0", bad)


@lru_cache(maxsize=2)
def _maps(one: GradientFinding) -> tuple[WrongMap, ...]:
    """The maps, whose marks lead to the worst cell of what they stand for."""
    error = error_of(one.comparison.got, one.comparison.want)
    found = []
    for shown in outline.maps_of(one):
        marks = wrong_map(shown)
        count = len(marks.places)
        places = [_worst(one, error, shown, marks.each, at) for at in range(count)]
        found.append(replace(marks, places=np.array(places, np.int32)))
    return tuple(found)


def _worst(one: GradientFinding, error: np.ndarray, shown: Map, each: int, at: int) -> int:
    """The flat number of the worst cell that a mark stands for."""
    part = slice(at * each, (at + 1) * each)
    if shown.one == "box":
        assert one.touched is not None
        pair = (one.touched.box >= part.start) & (one.touched.box < part.stop)
        cells = np.unique(one.touched.cell[pair])
        if not len(cells):
            return 0
        picture, cell = np.divmod(cells, error[0, 0].size)
        inside = error.reshape(*error.shape[:2], -1)[picture, :, cell]
        which, channel = np.unravel_index(int(np.argmax(inside)), inside.shape)
        row, column = divmod(int(cell[which]), error.shape[3])
        return int(np.ravel_multi_index((picture[which], channel, row, column), error.shape))
    row, column = (shown.step * n for n in divmod(at, shown.bad.shape[1]))
    inner = slice(row, row + shown.step), slice(column, column + shown.step)
    every = slice(None)
    where = {
        "picture": (part, every, every, every),
        "channel": (every, part, every, every),
        "cell": (every, every, *inner),
    }[shown.one]
    inside = error[where]
    starts = [one.start or 0 for one in where]
    found = np.unravel_index(int(np.argmax(inside)), inside.shape)
    place = tuple(int(a) + b for a, b in zip(found, starts, strict=True))
    return int(np.ravel_multi_index(place, error.shape))


def _chosen(shown: Map, each: int, place: Place) -> int:
    """The mark that a cell is of; −1 for none, as of a box, of which several may add to it."""
    across = shown.bad.shape[1]
    return {
        "picture": place.roi // each,
        "channel": place.channel // each,
        "cell": place.row // shown.step * across + place.column // shown.step,
    }.get(shown.one, -1)
