"""Cases for somebody's kernel: boxes of every kind, made from a seed and never stored.

A case has a name, as border:17, by which the same numbers come again. Its boxes are drawn in cells
and written in the numbers of the convention that the kernel is to follow.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from roiviz.bench.adds import is_known
from roiviz.bench.case import BenchError
from roiviz.conventions import Convention, Refused, Settings, written
from roiviz.conventions.rules import Unit

QUICK = 8
"""A quick run has one case of so many, but at least as many as a family has kinds."""


class Form(NamedTuple):
    """The sizes of a case. They are few, so that a compiler of shapes is not asked too often."""

    pictures: int
    channels: int
    rows: int
    columns: int
    bins: tuple[int, int]
    boxes: int = 8


FORMS = (
    Form(2, 3, 9, 13, (3, 4)),
    Form(1, 2, 16, 12, (2, 2)),
    Form(2, 2, 7, 10, (5, 3)),
    Form(1, 4, 12, 12, (7, 7)),
)
SCALES = (1.0, 0.25, 0.0625, 0.3)
RATIOS = (0, 2, 0, 1, 3)
MANY = (1, 511, 512, 513, 4096)
WIDTHS = (1, 3, 31, 64, 127, 128, 129, 257)
BINS = ((1, 1), (1, 7), (7, 1), (14, 14), (2, 9), (6, 5))
THIN = ((1, 1), (1, 12), (9, 1), (2, 2))
LAYOUTS = ("fortran", "channels_last", "sliced")
"""How the same numbers may lie in memory, beside row by row; `conform_child` makes them so."""
READ_ONLY = "read_only"


@dataclass(frozen=True, eq=False)
class Call:
    """One call of somebody's kernel.

    Attributes:
        name: family and number, as border:17.
        features: (N, C, H, W).
        rois: (R, 1 + k), the batch index and the numbers of the convention's boxes.
        settings: what it is called with.
        layout: one of LAYOUTS, READ_ONLY, or "" for row by row.
        upstream: (R, C, PH, PW), where a gradient is asked for.
        exact: whether the box's arithmetic is exact in float32, so that nobody may round it.
    """

    name: str
    features: np.ndarray
    rois: np.ndarray
    settings: Settings
    layout: str = ""
    upstream: np.ndarray | None = None
    exact: bool = False


@dataclass(frozen=True, eq=False)
class Draft:
    """A case before its boxes are written in a convention's numbers.

    Attributes:
        boxes: (R, 5) float64: centre x and y, width and height in cells of the map from its upper
            left corner, and an angle in degrees.
        maps: (R,) the picture of each.
        shift: added to the features, whose deviation is 1.
    """

    form: Form
    boxes: np.ndarray
    maps: np.ndarray
    scale: float
    ratio: int
    kind: str = "float32"
    layout: str = ""
    shift: float = 0.0
    exact: bool = False


Draw = Callable[[np.random.Generator, int, "Range"], Draft]


@dataclass(frozen=True)
class Range:
    """What a convention leaves open.

    Attributes:
        turned: whether boxes have an angle.
        ratios: samples per bin and axis that it may be called with.
        scales: cells per picture pixel.
    """

    turned: bool
    ratios: tuple[int, ...]
    scales: tuple[float, ...]


@dataclass(frozen=True)
class Family:
    """Cases of one kind.

    Attributes:
        id: a name that never changes.
        said: what they have in common.
        count: how many a whole run has.
        draw: makes the one of a number.
        least: how many a quick run has at least, so that every kind is among them.
        gradient: whether backward is asked for.
        turned: whether only boxes with an angle have them.
        optional: whether a kernel may refuse them all, as a type that it does not take.
    """

    id: str
    said: str
    count: int
    draw: Draw
    least: int = 1
    gradient: bool = False
    turned: bool = False
    optional: bool = False


# ------------------------------------------------------------------ boxes, in cells


def _spans(near: np.ndarray, sides: np.ndarray) -> np.ndarray:
    """(R, 5) boxes by their upper left corner x, y and their sides."""
    return np.hstack([near + sides / 2, sides, np.zeros((len(near), 1))])


def _inside(rng: np.random.Generator, form: Form, count: int, turned: bool) -> np.ndarray:
    """Boxes at least a cell away from the border."""
    room = np.array([form.columns, form.rows]) - 2.0
    sides = rng.uniform(0.15, 0.9, (count, 2)) * room
    if turned:  # the diagonal fits, however the box turns
        sides *= (0.95 * room.min() / np.hypot(*sides.T))[:, None]
        reach = np.hypot(*sides.T)[:, None] / 2
        centre = 1 + reach + rng.uniform(0, 1, (count, 2)) * (room - 2 * reach)
        return np.hstack([centre, sides, rng.uniform(-180, 180, (count, 1))])
    return _spans(1 + rng.uniform(0, 1, (count, 2)) * (room - sides), sides)


def _across(rng: np.random.Generator, form: Form, count: int, turned: bool) -> np.ndarray:
    """Boxes whose middle lies near a border or a corner of the map."""
    size = np.array([form.columns, form.rows], float)
    sides = rng.uniform(0.2, 0.9, (count, 2)) * size
    centre = rng.uniform(0, 1, (count, 2)) * size
    at = rng.integers(0, 3, count)  # left or right, top or bottom, a corner
    for axis in (0, 1):
        on = (at == axis) | (at == 2)
        far = rng.integers(0, 2, count) * size[axis]
        moved = far + rng.uniform(-0.35, 0.35, count) * sides[:, axis]
        centre[:, axis] = np.where(on, moved, centre[:, axis])
    return _turn(rng, np.hstack([centre, sides, np.zeros((count, 1))]), turned)


def _beyond(rng: np.random.Generator, form: Form, count: int, turned: bool) -> np.ndarray:
    """Boxes of which no part lies on the map, from touching it to far away."""
    size = np.array([form.columns, form.rows], float)
    sides = rng.uniform(0.2, 0.6, (count, 2)) * size
    near = rng.uniform(-0.5, 1.0, (count, 2)) * size
    axis = rng.integers(0, 2, count)
    gap = np.where(rng.random(count) < 0.6, rng.uniform(0, 2.5, count), rng.uniform(3, 60, count))
    row = np.arange(count)
    before = -gap - sides[row, axis]
    near[row, axis] = np.where(rng.random(count) < 0.5, before, size[axis] + gap)
    return _turn(rng, _spans(near, sides), turned)


def _turn(rng: np.random.Generator, boxes: np.ndarray, turned: bool) -> np.ndarray:
    if turned:
        boxes[:, 4] = rng.uniform(-180, 180, len(boxes))
    return boxes


# ------------------------------------------------------------------ families

Boxes = Callable[[np.random.Generator, Form, int, bool], np.ndarray]


def _draft(rng: np.random.Generator, number: int, open_: Range, boxes: Boxes = _inside,
           form: Form | None = None) -> Draft:  # fmt: skip
    """The usual case. Its boxes lie inside: a fault of the border shows in a family of its own."""
    form = form or FORMS[number % len(FORMS)]
    made = boxes(rng, form, form.boxes, open_.turned)
    maps = rng.integers(0, form.pictures, form.boxes)
    scale = open_.scales[rng.integers(len(open_.scales))]
    ratio = open_.ratios[rng.integers(len(open_.ratios))]
    return Draft(form, made, maps, scale, ratio)


def _of(boxes: Boxes) -> Draw:
    return lambda rng, number, open_: _draft(rng, number, open_, boxes)


def _small(rng: np.random.Generator, form: Form, count: int, turned: bool) -> np.ndarray:
    boxes = _inside(rng, form, count, turned)
    boxes[:, 2:4] = rng.uniform(0.03, 0.95, (count, 2))
    return boxes


def _without_size(rng: np.random.Generator, form: Form, count: int, turned: bool) -> np.ndarray:
    boxes = _inside(rng, form, count, turned)
    for row in range(count):
        boxes[row, ([2], [3], [2, 3])[row % 3]] = 0.0
    return boxes


def _reversed(rng: np.random.Generator, form: Form, count: int, turned: bool) -> np.ndarray:
    boxes = _inside(rng, form, count, turned)
    for row in range(count):
        boxes[row, ([2, 3], [2], [3])[row % 3]] *= -1
    return boxes


def _huge(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    draft = _draft(rng, number, open_)
    # An adaptive grid has as many samples as the box has cells.
    most = 4.0 if draft.ratio <= 0 else 400.0
    size = np.array([draft.form.columns, draft.form.rows], float)
    factor = np.exp(rng.uniform(np.log(2.0), np.log(most), (draft.form.boxes, 2)))
    draft.boxes[:, 2:4] = factor * size
    draft.boxes[:, :2] = rng.uniform(0, 1, (draft.form.boxes, 2)) * size
    return draft


def _whole(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    """Corners on half cells, and numbers that float32 computes with exactly."""
    form = (FORMS[1], FORMS[1]._replace(bins=(4, 2), rows=9, columns=13))[number % 2]
    ratios = [ratio for ratio in (0, 1, 2, 4) if ratio or 0 in open_.ratios]
    ratio = open_.ratios[0] if len(open_.ratios) == 1 else ratios[number // 2 % len(ratios)]
    size = np.array([form.columns, form.rows])
    sides = rng.integers(1, 2 * size + 4, (form.boxes, 2)) / 2.0
    if ratio <= 0:  # bins of a whole number of cells, where a ceil decides
        sides = rng.integers(1, 3, (form.boxes, 2)) * np.array(form.bins[::-1], float)
    near = rng.integers(-4, 2 * size + 2, (form.boxes, 2)) / 2.0
    boxes = _spans(near, sides)
    if open_.turned:
        boxes[:, 4] = 0.0
    exact = [scale for scale in open_.scales if np.log2(scale) % 1 == 0]
    scale = exact[number % len(exact)]
    maps = rng.integers(0, form.pictures, form.boxes)
    return Draft(form, boxes, maps, scale, ratio, exact=ratio in (1, 2, 4, 0))


def _many(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    form = FORMS[1]._replace(pictures=2, boxes=MANY[number % len(MANY)])
    return _draft(rng, number, open_, form=form)


def _pictures(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    draft = _draft(rng, number, open_, form=FORMS[number % len(FORMS)]._replace(pictures=4))
    unused = rng.integers(0, 4)
    draft.maps[draft.maps == unused] = (unused + 1) % 4
    return draft


def _channels(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    form = Form(2, WIDTHS[number % len(WIDTHS)], 7, 10, (2, 2), 3)
    return _draft(rng, number, open_, form=form)


def _bins(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    return _draft(rng, number, open_, form=FORMS[0]._replace(bins=BINS[number % len(BINS)]))


def _ratio(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    draft = _draft(rng, number, open_, form=FORMS[number // 6 % len(FORMS)])
    if len(open_.ratios) == 1:
        return draft
    first = 0 if 0 in open_.ratios else 1
    return replace(draft, ratio=first + number % 6)


def _scale(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    draft = _draft(rng, number, open_)
    some = (1.0, 0.5, 0.25, 0.125, 0.0625, 0.03125, 0.3, 2.0, 1 / 7)
    return draft if len(open_.scales) == 1 else replace(draft, scale=some[number % len(some)])


def _thin(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    rows, columns = THIN[number % len(THIN)]
    form = FORMS[1]._replace(rows=rows, columns=columns)
    return _draft(rng, number, open_, _across, form)


def _negative(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    return replace(_draft(rng, number, open_), shift=-8.0)


def _double(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    return replace(_draft(rng, number, open_), kind="float64")


def _half(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    """Boxes on quarters of a cell, inside and with a fixed grid, where nothing jumps."""
    draft = _draft(rng, number, open_, _inside)
    draft.boxes[:, :4] = np.round(draft.boxes[:, :4] * 4) / 4
    ratio = open_.ratios[0] if len(open_.ratios) == 1 else 2
    return replace(draft, kind="float16", ratio=ratio, scale=open_.scales[0])


def _layout(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    draft = _draft(rng, number // len(LAYOUTS), open_)
    return replace(draft, layout=LAYOUTS[number % len(LAYOUTS)])


def _read_only(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    return replace(_draft(rng, number, open_), layout=READ_ONLY)


def _empty(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    return _draft(rng, number, open_, form=FORMS[number % len(FORMS)]._replace(boxes=0))


def _angles(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    draft = _draft(rng, number, open_)
    draft.boxes[:, 4] = np.resize([30, 90, -45, 180, -150, 270, 365, 0.5], draft.form.boxes)
    return draft


def _same_place(rng: np.random.Generator, number: int, open_: Range) -> Draft:
    form = FORMS[number % len(FORMS)]
    draft = _draft(rng, number, open_, form=form._replace(boxes=64))
    draft.boxes[:] = draft.boxes[:1]
    return replace(draft, maps=np.zeros_like(draft.maps))


FAMILIES = (
    Family("interior", "inside the map, at least a cell from its border", 240, _of(_inside)),
    Family("border", "across a border or a corner of the map", 240, _of(_across)),
    Family("outside", "beyond the map", 144, _of(_beyond)),
    Family("subcell", "with sides below one cell", 144, _of(_small)),
    Family("zero", "without width, height or both", 96, _of(_without_size)),
    Family("reversed", "whose corners are the wrong way round", 96, _of(_reversed)),
    Family("huge", "up to 400 times as large as the map", 96, _huge),
    Family("whole", "with corners on whole and half cells", 144, _whole, 8),
    Family("many", "one of them, 511, 512, 513, 4096", 40, _many, 5),
    Family("pictures", "of four pictures, one without boxes", 96, _pictures),
    Family("channels", "on 1 to 257 channels", 64, _channels, 8),
    Family("bins", "of 1 × 1 to 14 × 14 bins", 96, _bins, 6),
    Family("ratio", "under every sampling ratio from 0 to 5", 96, _ratio, 6),
    Family("scale", "under nine spatial scales", 96, _scale, 9),
    Family("thin", "on maps of one or two cells a side", 64, _thin, 4),
    Family("negative", "on features below zero", 64, _negative),
    Family("angles", "turned by right angles, beyond a turn, by half a degree", 64, _angles,
           turned=True),
    Family("float64", "in double precision", 64, _double, optional=True),
    Family("half", "in half precision", 48, _half, optional=True),
    Family("layout", "and features that do not lie row by row in memory", 120, _layout, 6),
    Family("read_only", "and features that must not be written to", 32, _read_only),
    Family("empty", "none at all", 16, _empty, 2),
    Family("gradient", "inside the map, backward", 64, _of(_inside), gradient=True),
    Family("gradient_border", "across a border, backward", 64, _of(_across), gradient=True),
    Family("gradient_same", "64 in the same place, backward", 32, _same_place, gradient=True),
    Family("gradient_many", "one of them, 511, 512, 513, 4096, backward", 20, _many, 5,
           gradient=True),
)  # fmt: skip
"""Every family, in the order in which they are run."""
_BY_ID = {family.id: family for family in FAMILIES}


def with_ratio(convention: Convention, ratio: int) -> Convention:
    """A convention for a kernel that takes one sampling ratio alone; 0 is adaptive."""
    grid = replace(convention.rules.grid, ratio=ratio)
    return replace(convention, rules=replace(convention.rules, grid=grid))


def families(convention: Convention, gradient: bool = False) -> tuple[Family, ...]:
    """The families that a convention's kernel is run through.

    Args:
        gradient: whether the kernel has one, which is checked where its adds are known.
    """
    rules = convention.rules
    backward = gradient and is_known(rules)
    return tuple(
        family
        for family in FAMILIES
        if (backward or not family.gradient) and (rules.format.turned or not family.turned)
    )


def numbers(family: Family, quick: bool = False) -> range:
    """The numbers of a family's cases."""
    return range(max(family.count // QUICK, family.least) if quick else family.count)


def calls(
    convention: Convention, family: Family, quick: bool = False, seed: int = 0
) -> Iterator[Call]:
    """The cases of a family, in order."""
    return (call(convention, family, number, seed) for number in numbers(family, quick))


def named(convention: Convention, name: str, seed: int = 0) -> Call:
    """The case of a name.

    Raises: BenchError for a name that is none.
    """
    family, _, number = name.partition(":")
    if family not in _BY_ID or not number.isdecimal():
        if number in _BY_ID and family.isdecimal():
            raise BenchError(f"{name!r} is no case; did you mean {number}:{family}?")
        raise BenchError(
            f"{name!r} is no case; a case is a family and a number, as border:17, and the families "
            f"are {', '.join(_BY_ID)}."
        )
    return call(convention, _BY_ID[family], int(number), seed)


def family_of(name: str) -> Family:
    """The family of a case's name."""
    return _BY_ID[name.partition(":")[0]]


def call(convention: Convention, family: Family, number: int, seed: int = 0) -> Call:
    """One case, the same whenever it is asked for."""
    rng = np.random.default_rng([seed, zlib.crc32(family.id.encode()), number])
    rules = convention.rules
    draft = family.draw(rng, number, _range(convention))
    form = draft.form
    share = form.bins[0] * form.bins[1] if rules.reduction.position_sensitive else 1
    shape = (form.pictures, form.channels * share, form.rows, form.columns)
    backward = (form.boxes, form.channels, *form.bins)
    features = (rng.standard_normal(shape) + draft.shift).astype(draft.kind)
    settings = Settings(form.bins, draft.scale, draft.ratio)
    pixels = draft.boxes.copy()
    pixels[:, :4] /= draft.scale
    if not rules.format.turned:
        pixels[:, 4] = 0.0
    rois = np.column_stack(
        [draft.maps, written(rules, pixels, (form.rows, form.columns), settings)]
    ).astype(draft.kind)
    upstream = None
    if family.gradient:
        upstream = (rng.standard_normal(backward) + 0.5).astype(draft.kind)
    exact = draft.exact and rules.format.unit in (Unit.PICTURE, Unit.CELL)
    name = f"{family.id}:{number}"
    return Call(name, features, rois, settings, draft.layout, upstream, exact)


def _range(convention: Convention) -> Range:
    rules = convention.rules
    own = rules.grid.ratio
    ratios: tuple[int, ...] = RATIOS if own is None else (max(own, 0),)
    if Refused.ADAPTIVE in convention.refuses:
        ratios = tuple(ratio for ratio in ratios if ratio)
    free = rules.format.unit is Unit.PICTURE or rules.format.per_picture
    return Range(rules.format.turned, ratios, SCALES if free else (1.0,))
