"""Where the wrong numbers are: which boxes, channels, bins."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from roiviz.bench.facts import (
    RARE,
    UNLIKELY,
    Facts,
    Pattern,
    chance,
    listed,
    none,
    ordinal,
    some,
)

BLOCKS = (4, 8, 16, 32, 64, 128, 256, 512, 1024)
"""How many threads or lanes a program takes at once."""
MOST_PERIOD = 32
MOST_STEP = 4  # of the usual, to the wrong one that would begin or end a run
NEARLY_ALL = 0.9
MOST_AT_AN_END = 100  # a run that leaves less than a hundredth is one of all numbers
FEW_VALUES = 4096
ENOUGH = 20  # numbers on either side of a limit of what they should be
LEAST_RUN = 3  # of units in between, each of which is wrong
MANY_BORDERS = 21  # sets of sides, and distances beyond them
SIDES = ("left", "top", "right", "bottom")


def everything(facts: Facts) -> Iterator[Pattern]:
    """All numbers, or a single one."""
    count, size = facts.comparison.count, facts.bad.size
    if count == size:
        said = "The only number is wrong." if size == 1 else f"All {size:,} numbers are wrong."
        yield Pattern("all", said, {"count": count}, 1.0)
    if count == 1 and size > 1:
        place = facts.comparison.first_bad
        assert place is not None
        last = ", the last of the output" if facts.bad.flat[-1] else ""
        yield Pattern(
            "single",
            f"One number alone is wrong{last}: box {place.roi}, channel {place.channel}, bin "
            f"({place.row}, {place.column}).",
            {"roi": place.roi, "channel": place.channel, "bin": [place.row, place.column]},
        )


def box_runs(facts: Facts) -> Iterator[Pattern]:
    """Boxes from a number on, or up to one."""
    if facts.comparison.count > 1:
        yield from _runs("boxes", facts.boxes, facts.telling)


def box_order(facts: Facts) -> Iterator[Pattern]:
    """Every so many boxes, or a few."""
    if facts.comparison.count > 1:
        yield from _scattered("box", "boxes", facts.boxes, facts.telling)


def channel_order(facts: Facts) -> Iterator[Pattern]:
    """Channels from a number on, up to one, every so many, or a few."""
    if facts.comparison.count > 1:
        every = np.ones_like(facts.channels)
        found = list(_runs("channels", facts.channels, every))
        found = found or _tail(facts)
        yield from found or _scattered("channel", "channels", facts.channels, every)


def _tail(facts: Facts) -> list[Pattern]:
    """The last few channels, where nearly all of their numbers are wrong and none of the others'.

    Of few channels the last ones may be so by accident, but hardly each of their numbers.
    """
    at = np.flatnonzero(facts.channels)
    first = int(at[0])
    if first == 0 or len(at) < 2 or len(at) < len(facts.channels) - first:
        return []
    # 0 is what a bin beyond the map has anyway.
    told = np.count_nonzero(facts.bad | (facts.want != 0) | (facts.got != 0), axis=(0, 2, 3))
    if facts.comparison.count < NEARLY_ALL * told[first:].sum():
        return []
    said = f"({some(facts.channels[first:])}); {none(first)} before."
    return [
        Pattern(
            "channels_from", f"Only channels from {first} on are wrong {said}",
            {"from": first, "wrong": len(at)}, RARE,
        )
    ]  # fmt: skip


def _runs(many: str, bad: np.ndarray, telling: np.ndarray) -> Iterator[Pattern]:
    """Where wrong units begin, or end."""
    at = np.flatnonzero(bad)
    if len(at) < 2:
        return
    number, steps = np.arange(len(bad)), np.diff(at)
    first, last = int(at[0]), int(at[-1])
    likely = chance(bad[telling], (number >= first)[telling])
    if likely is not None and steps[0] <= MOST_STEP * np.median(steps):
        block = next((size for size in BLOCKS[::-1] if first % size == 0), 0)
        tail = len(bad) - first < block
        said = f", the tail after whole blocks of {block}" if tail else ""
        yield Pattern(
            f"{many}_from",
            f"Only {many} from {first} on are wrong ({some(bad[first:])}{said}); "
            f"{none(first)} before.",
            {"from": first, "wrong": len(at)}, likely,
        )  # fmt: skip
        return
    likely = chance(bad[telling], (number <= last)[telling])
    if likely is not None and steps[-1] <= MOST_STEP * np.median(steps):
        yield Pattern(
            f"{many}_up_to",
            f"Only {many} up to {last} are wrong ({some(bad[: last + 1])}); "
            f"{none(len(bad) - last - 1)} after.",
            {"up_to": last, "wrong": len(at)}, likely,
        )  # fmt: skip
        return
    inside = (number >= first) & (number <= last)
    likely = chance(bad[telling], inside[telling], len(bad))
    inner = first > 0 and last < len(bad) - 1
    if inner and len(at) >= LEAST_RUN and len(at) == last - first + 1:
        likely = likely or RARE  # where each of them is wrong, it is so, by chance or not
    if likely is not None and last - first > 1 and steps.max() <= MOST_STEP * np.median(steps):
        yield Pattern(
            f"{many}_between",
            f"Only {many} {first} to {last} are wrong ({some(bad[inside])}); "
            f"{none(int(np.count_nonzero(~inside)), 'other', 'others')}.",
            {"from": first, "to": last, "wrong": len(at)}, likely,
        )  # fmt: skip


def _scattered(one: str, many: str, bad: np.ndarray, telling: np.ndarray) -> Iterator[Pattern]:
    """A single wrong unit, every so many, or a few."""
    at = np.flatnonzero(bad)
    number, first = np.arange(len(bad)), int(at[0])
    if len(at) == 1:
        if len(bad) > 1:
            said = f"Only {one} {first} is wrong."
            yield Pattern(f"one_{one}", said, {one: first}, 1 / len(bad))
        return
    for period in range(2, MOST_PERIOD + 1):
        rest = first % period
        likely = chance(bad[telling], (number % period == rest)[telling])
        if likely is not None and len(at) > 2:
            which = f"every {ordinal(period)} {one} is wrong, from {one} {rest} on"
            if period == 2:
                which = f"{'odd' if rest else 'even'}-numbered {many} are wrong"
            yield Pattern(
                f"every_{one}", f"Only {which} ({some(bad[rest::period])}).",
                {"period": period, "remainder": rest}, likely,
            )  # fmt: skip
            return
    if len(at) <= max(len(bad) // 8, 1):
        yield Pattern(
            f"few_{many}", f"Only {many} {listed(at)} of {len(bad):,} are wrong.",
            {many: at[:100].tolist()}, UNLIKELY,
        )  # fmt: skip


def memory_order(facts: Facts) -> Iterator[Pattern]:
    """Numbers from a place of the memory on, in the middle of a box."""
    for search in (_every_number, _within_boxes):
        if (found := search(facts)) is not None:
            yield found
            return
    size, at = facts.bad.size, facts.values.at
    first, last = int(at[0]), int(at[-1])
    each, least = facts.got[0].size, size // MOST_AT_AN_END
    later, earlier = size - first, last + 1
    steps = (*np.diff(at[:2]), *np.diff(at[-2:]))
    if max(steps, default=0) > MOST_STEP:
        return
    if first % each and min(first, later) > least and len(at) >= NEARLY_ALL * later:
        yield Pattern(
            "memory_from",
            f"The output is wrong from its number {first:,} on ({len(at):,} of the {later:,} from "
            "there), and right before.",
            {"from": first, "of": size},
        )
    elif earlier % each and size - earlier > least and len(at) >= NEARLY_ALL * earlier > least:
        yield Pattern(
            "memory_up_to",
            f"The output is wrong up to its number {last:,} ({len(at):,} of these), and right "
            "after.",
            {"up_to": last, "of": size},
        )


def _every_number(facts: Facts) -> Pattern | None:
    """Every so many numbers in memory, where no bins and no channels have that period."""
    at, shape = facts.values.at, facts.got.shape
    if len(at) < MOST_STEP or np.gcd.reduce(np.diff(at[:MOST_AT_AN_END])) < 2:
        return None
    period = int(np.gcd.reduce(np.diff(at)))
    if period < 2 or any(math.prod(shape[axis:]) % period == 0 for axis in (1, 2, 3)):
        return None
    first = int(at[0]) % period
    every = np.s_[first::period]
    telling = (facts.want.reshape(-1)[every] != 0) | facts.bad.reshape(-1)[every]
    if len(at) < NEARLY_ALL * np.count_nonzero(telling):
        return None
    return Pattern(
        "every_number",
        f"Every {ordinal(period)} number in memory is wrong, from number {first} on "
        f"({some(facts.bad.reshape(-1)[every])}), and no other.",
        {"period": period, "remainder": first}, UNLIKELY / period,
    )  # fmt: skip


def _within_boxes(facts: Facts) -> Pattern | None:
    """Numbers of each box from a place in its memory on, in the middle of a channel."""
    each = facts.got[0].size
    bad = facts.bad.reshape(len(facts.bad), each)
    wrong = np.asarray(bad.any(axis=0))
    first, bins = int(np.argmax(wrong)), facts.got[0, 0].size
    if first % bins == 0 or len(bad) < 2 or not wrong[first:].any():
        return None
    told = np.asarray((facts.want.reshape(bad.shape) != 0).any(axis=0)) | wrong
    later = wrong[first:][told[first:]]
    likely = chance(wrong[told], (np.arange(each) >= first)[told], each)
    if likely is None or np.count_nonzero(later) < NEARLY_ALL * len(later):
        return None
    return Pattern(
        "boxes_memory_from",
        f"Of the {each:,} numbers of a box, only those from number {first:,} on are wrong "
        f"({some(later)}).",
        {"from": first, "of": each}, likely,
    )  # fmt: skip


def _may_be_of_values(facts: Facts) -> bool:
    """Whether a few numbers do not refute that they are wrong by what they should be."""
    step = max(facts.bad.size // FEW_VALUES, 1)
    want, bad = (one.reshape(-1)[::step] for one in (facts.want, facts.bad))
    wrong, right = want[bad], want[~bad]
    right = right[right != 0]
    if not len(wrong) or not len(right):
        return False
    signs = wrong.max() < 0 <= right.min() or wrong.min() > 0 >= right.max()
    sizes, rest = np.abs(wrong), np.abs(right)
    # The least of the right ones may be right because they are as small as the tolerance.
    return bool(signs or np.median(rest) > sizes.max() or rest.max() < sizes.min())


def of_values(facts: Facts) -> Iterator[Pattern]:
    """Numbers that are wrong by what they should be: the negative ones, the small, the large."""
    values, bad = facts.values, facts.bad
    if bad.size - len(values) < ENOUGH or not _may_be_of_values(facts):
        return
    allowed = 2 * facts.comparison.tolerance.allowed[..., None, None]
    told = bad | (np.abs(facts.want) > allowed)  # what is 0 anyway shows nothing
    others = told & ~bad
    if not values.finite or len(values) < ENOUGH or int(others.sum()) < ENOUGH:
        return
    want, right = values.want, facts.want[others]
    for name, said, holds in (
        ("negative", "that should be negative", want.max() < 0 <= right.min()),
        ("positive", "that should be positive", want.min() > 0 >= right.max()),
    ):
        if holds:
            yield Pattern(f"{name}_numbers", f"Exactly the numbers {said} are wrong.", {}, 0.01)
            return
    sizes, rest = np.abs(want), np.abs(right)
    for name, low, high, way in (
        ("small", sizes.max(), rest.min(), "below"), ("large", rest.max(), sizes.min(), "above"),
    ):  # fmt: skip
        if low < high:
            yield Pattern(
                f"{name}_numbers",
                f"Exactly the numbers are wrong whose size should be {way} {float(high):.4g}: the "
                f"limit lies between {float(low):.6g} and {float(high):.6g}.",
                {"low": float(low), "high": float(high)}, 0.01,
            )  # fmt: skip
            return


def pictures(facts: Facts) -> Iterator[Pattern]:
    """Boxes of one picture, or of all but the first."""
    maps = facts.maps
    for picture in np.unique(maps[facts.boxes])[:1]:
        inside = maps == picture
        likely = facts.chance(inside)
        if likely is not None:
            yield Pattern(
                "one_picture",
                f"Only boxes of picture {picture} are wrong ({some(facts.boxes[inside])}); those of"
                " the others are right.",
                {"picture": int(picture)}, likely,
            )  # fmt: skip
            return
    likely = facts.chance(maps > 0)
    if likely is not None:
        yield Pattern(
            "later_pictures",
            f"Only boxes of pictures after the first are wrong ({some(facts.boxes[maps > 0])}).",
            {"pictures": np.unique(maps[facts.boxes]).tolist()}, likely,
        )  # fmt: skip


@dataclass(frozen=True)
class Part:
    """Some bins of a box.

    Attributes:
        id: of the pattern.
        said: in words, with what is wrong of them in front.
        inside: (PH, PW) bool, of that many rows and columns.
    """

    id: str
    said: str
    inside: Callable[[np.ndarray, np.ndarray, int, int], np.ndarray]

    @property
    def many(self) -> bool:
        """Whether what it names is a plural."""
        single = self.id.startswith("odd_") or self.id.endswith(("_row", "_column"))
        return not single or self.id.startswith("not_")


PARTS = (
    Part("last_column", "the last column of bins", lambda y, x, h, w: x == w - 1),
    Part("last_row", "the last row of bins", lambda y, x, h, w: y == h - 1),
    Part("first_column", "the first column of bins", lambda y, x, h, w: x == 0),
    Part("first_row", "the first row of bins", lambda y, x, h, w: y == 0),
    Part(
        "last_row_and_column", "the last row and the last column of bins",
        lambda y, x, h, w: (y == h - 1) | (x == w - 1),
    ),
    Part(
        "first_row_and_column", "the first row and the first column of bins",
        lambda y, x, h, w: (y == 0) | (x == 0),
    ),
    Part(
        "outer_bins", "the outer bins",
        lambda y, x, h, w: (y == 0) | (x == 0) | (y == h - 1) | (x == w - 1),
    ),
    Part(
        "inner_bins", "the inner bins",
        lambda y, x, h, w: (y > 0) & (x > 0) & (y < h - 1) & (x < w - 1),
    ),
    Part("off_diagonal", "bins off the diagonal", lambda y, x, h, w: y != x),
    Part("not_first_column", "bins after the first column", lambda y, x, h, w: x > 0),
    Part("not_first_row", "bins after the first row", lambda y, x, h, w: y > 0),
    Part("not_first_bin", "bins after the first", lambda y, x, h, w: (y > 0) | (x > 0)),
    Part("odd_columns", "every second column of bins", lambda y, x, h, w: x % 2 == 1),
    Part("odd_rows", "every second row of bins", lambda y, x, h, w: y % 2 == 1),
)  # fmt: skip


def bins(facts: Facts) -> Iterator[Pattern]:
    """One bin, one row or column, or another part of every box."""
    bad = facts.bins
    rows, columns = bad.shape
    if bad.all() or facts.comparison.count == 1:
        return
    at = np.argwhere(bad)
    y, x = np.arange(rows)[:, None], np.arange(columns)[None, :]
    if len(at) == 1:
        row, column = at[0].tolist()
        yield Pattern(
            "one_bin", f"Only bin ({row}, {column}) of each box is wrong.", {"bin": [row, column]},
            1 / bad.size,
        )  # fmt: skip
        return
    for part in PARTS:
        inside = np.broadcast_to(part.inside(y, x, rows, columns), bad.shape)
        if np.array_equal(inside, bad):
            said = f"Only {part.said} {'are' if part.many else 'is'} wrong."
            yield Pattern(part.id, said, {"bins": at[:100].tolist()}, 0.01)
            return
    for name, axis in (("row", 1), ("column", 0)):
        inside = np.asarray(bad.any(axis=axis))
        if not inside.all():
            lines = np.flatnonzero(inside)
            few = name if len(lines) == 1 else f"{name}s"
            yield Pattern(
                f"{name}s_of_bins", f"Only bins of {few} {listed(lines)} are wrong.",
                {f"{name}s": lines.tolist()}, 0.02,
            )  # fmt: skip


def borders(facts: Facts) -> Iterator[Pattern]:
    """Boxes that reach over a border of the map, or inside it."""
    if facts.bounds is None or facts.claim is None:
        return
    found = None
    for names in (*((side,) for side in SIDES), ("right", "bottom"), ("left", "top"), SIDES):
        for beyond in (0.0, 0.5, 1.0):
            over = np.any([_over(facts, side, beyond) for side in names], axis=0)
            likely = facts.chance(over, MANY_BORDERS)
            if likely is not None and (found is None or over.sum() < found[0].sum()):
                found = (over, names, beyond, likely)
    if found is None:
        return
    over, names, beyond, likely = found
    whole = len(names) == len(SIDES)
    where = "a border" if whole else f"the {' or '.join(names)} border"
    far = {0.0: "the outermost cell centres", 0.5: "the outermost cells", 1.0: "the window"}[beyond]
    yield Pattern(
        "over_a_border" if whole else f"over_{'_'.join(names)}",
        f"Only boxes over {where} of the map are wrong, those that reach beyond {far} "
        f"({some(facts.boxes[over])}); "
        f"{none(int(np.count_nonzero(~over)), 'other', 'others')}.",
        {
            "sides": list(names), "cells_beyond_the_centres": beyond,
            "boxes": np.flatnonzero(facts.boxes)[:100].tolist(),
        },
        likely,
    )  # fmt: skip


def _over(facts: Facts, side: str, beyond: float) -> np.ndarray:
    """(R,) which boxes reach so many cells beyond the outermost centres of a side."""
    assert facts.bounds is not None
    rows, columns = facts.case.feature_size
    at = facts.bounds[:, SIDES.index(side)]
    if side in ("left", "top"):
        return at < -beyond
    return at > (columns if side == "right" else rows) - 1 + beyond


@dataclass(frozen=True)
class Measure:
    """A number of each box by which the wrong ones may be told from the right ones.

    Attributes:
        id: what it is called.
        more, less: of boxes with more of it, or less, than a number that is put in.
        of: (R,) of boxes' width, height, angle and grid.
        marks: numbers that mean something, (number, words).
    """

    id: str
    more: str
    less: str
    of: Callable[[Facts], np.ndarray]
    marks: tuple[tuple[float, str], ...] = ()


def _sides(facts: Facts) -> np.ndarray:
    assert facts.extents is not None
    return facts.extents.frames[:, 2:4]


def _grids(facts: Facts) -> np.ndarray:
    assert facts.extents is not None
    return facts.extents.grids


ONE_CELL = ((1.0, "one cell"),)
NOTHING = ((0.0, "nothing"),)
MEASURES = (
    Measure(
        "shorter_side", "whose shorter side is above {} cells",
        "whose shorter side is below {} cells", lambda facts: _sides(facts).min(axis=1),
        (*NOTHING, *ONE_CELL),
    ),
    Measure(
        "longer_side", "whose longer side is above {} cells",
        "whose longer side is below {} cells", lambda facts: _sides(facts).max(axis=1),
        ONE_CELL,
    ),
    Measure("width", "wider than {} cells", "narrower than {} cells", lambda f: _sides(f)[:, 0]),
    Measure("height", "taller than {} cells", "less tall than {} cells", lambda f: _sides(f)[:, 1]),
    Measure(
        "area", "with an area above {} square cells", "with an area below {} square cells",
        lambda facts: _sides(facts).prod(axis=1),
    ),
    Measure(
        "samples", "with more than {} samples a bin", "with fewer than {} samples a bin",
        lambda facts: _grids(facts).prod(axis=1).astype(float),
    ),
    Measure(
        "samples_x", "with more than {} samples a bin along x",
        "with fewer than {} samples a bin along x", lambda facts: _grids(facts)[:, 1].astype(float),
    ),
    Measure(
        "samples_y", "with more than {} samples a bin along y",
        "with fewer than {} samples a bin along y", lambda facts: _grids(facts)[:, 0].astype(float),
    ),
    Measure(
        "elongation", "more than {} times as wide as high", "less than {} times as wide as high",
        lambda facts: _sides(facts)[:, 0] / np.maximum(np.abs(_sides(facts)[:, 1]), 1e-9),
        ((1.0, "as wide as high"),),
    ),
    Measure(
        "x", "whose centre has an x above {} cells", "whose centre has an x below {} cells",
        lambda facts: facts.extents.frames[:, 0],  # type: ignore[union-attr]
    ),
    Measure(
        "y", "whose centre has a y above {} cells", "whose centre has a y below {} cells",
        lambda facts: facts.extents.frames[:, 1],  # type: ignore[union-attr]
    ),
    Measure(
        "angle", "turned by more than {}° counter-clockwise", "turned by less than {}°",
        lambda facts: facts.extents.frames[:, 4],  # type: ignore[union-attr]
        NOTHING,
    ),
    Measure(
        "turn", "turned by more than {}°", "turned by less than {}°",
        lambda facts: np.abs(facts.extents.frames[:, 4]),  # type: ignore[union-attr]
        NOTHING,
    ),
)  # fmt: skip


def sizes(facts: Facts) -> Iterator[Pattern]:
    """Boxes of less or more than a size, a number of samples, a place."""
    if facts.extents is None or facts.boxes[facts.telling].all() or len(facts.boxes) < 4:
        return
    found: list[Pattern] = []
    likely = facts.chance(facts.boxes, 2 * len(MEASURES))
    for measure in MEASURES:
        values = measure.of(facts)
        if not np.isfinite(values).all():
            continue
        wrong, right = values[facts.boxes], values[facts.telling & ~facts.boxes]
        for more, edge, other in (
            (True, wrong.min(), right.max()), (False, right.min(), wrong.max()),
        ):  # fmt: skip
            if edge > other and likely is not None:
                found.append(_sized(measure, more, (float(other), float(edge)), likely))
    # Of measures that tell the same boxes apart, the plainest says it.
    yield from found[:1]


ONE = re.compile(r"\b1 ((?:square )?(?:cell|sample))s")


def _sized(measure: Measure, more: bool, between: tuple[float, float], likely: float) -> Pattern:
    low, high = between
    mark = next((at for at, _ in measure.marks if low <= at <= high), None)
    shown = f"{mark:g}" if mark is not None else f"{(high if not more else low):.6g}"
    words = (measure.more if more else measure.less).format(shown)
    if shown == "1":
        words = ONE.sub(r"one \1", words)
    sub_cell = not more and mark == 1.0
    return Pattern(
        "sub_cell" if sub_cell else f"{measure.id}_{'more' if more else 'less'}",
        f"Exactly the boxes {words} are wrong: the limit lies between {low:.6g} and {high:.6g}.",
        {"measure": measure.id, "more": more, "between": [low, high]},
        likely,
    )


def size_sets(facts: Facts) -> Iterator[Pattern]:
    """Boxes smaller than a cell, without a size, or reversed, though not all of these."""
    if facts.extents is None:
        return
    shorter = _sides(facts).min(axis=1)
    rows = (
        ("reversed", "that are reversed", shorter < 0),
        ("empty", "without a size", shorter <= 0),
        ("sub_cell", "less than a cell wide or high", shorter < 1),
    )
    for name, said, inside in rows:
        likely = facts.chance(inside, len(rows))
        if likely is not None:
            yield Pattern(
                name, f"Only boxes {said} are wrong ({some(facts.boxes[inside])}).",
                {"boxes": np.flatnonzero(facts.boxes)[:100].tolist()}, likely,
            )  # fmt: skip
            return


MOST_TIED = 12
GROWS = 0.8


def growth(facts: Facts) -> Iterator[Pattern]:
    """An error that grows with the box."""
    if facts.extents is None:
        return
    wrong = np.flatnonzero(facts.boxes)
    error = facts.comparison.worst_by_box[wrong]
    if len(wrong) < MOST_TIED or not np.isfinite(error).all():
        return
    area = np.abs(_sides(facts)[wrong]).prod(axis=1)
    largest = np.abs(facts.want[wrong]).max(axis=(1, 2, 3)).astype(np.float64)
    # What is wrong by a share of itself shrinks as the means of larger boxes do.
    ranks = [
        _rank_correlation(area, error / np.maximum(size, 1e-300))
        for size in (facts.comparison.tolerance.magnitude.max(axis=1)[wrong], largest)
    ]
    rank = min(ranks, key=abs)
    if abs(rank) >= GROWS and ranks[0] * ranks[1] > 0:
        grows = "grows" if rank > 0 else "shrinks"
        yield Pattern(
            f"{grows}_with_size",
            f"The error {grows} with the box: over {len(wrong):,} wrong boxes, area and largest "
            f"error have a rank correlation of {rank:.2f}.",
            {"rank_correlation": round(rank, 4), "boxes": len(wrong)}, 1e-3,
        )  # fmt: skip


def _rank_correlation(first: np.ndarray, second: np.ndarray) -> float:
    """Spearman's."""
    ranks = [np.argsort(np.argsort(one, kind="stable")) for one in (first, second)]
    if len(np.unique(first)) < MOST_TIED or len(np.unique(second)) < MOST_TIED:
        return 0.0
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])
