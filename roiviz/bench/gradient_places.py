"""Where a gradient of the features is wrong: by box and by cell, and what adds to one cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from roiviz.bench.adds import Part
from roiviz.bench.case import Case
from roiviz.bench.compare import Comparison, Place
from roiviz.bench.facts import SHARE, Facts, Pattern, chance, some
from roiviz.bench.lines import is_run, named_lines
from roiviz.bench.places import NEARLY_ALL, PARTS, channel_order


class Adding(NamedTuple):
    """What one bin adds to one cell: all of its samples together.

    Attributes:
        roi, row, column: the bin.
        share: of its upstream: weights over the number of samples.
        upstream: of that bin.
    """

    roi: int
    row: int
    column: int
    share: float
    upstream: float

    @property
    def gives(self) -> float:
        """What is added."""
        return self.share * self.upstream


class Touched(NamedTuple):
    """Which boxes add to which cells.

    Attributes:
        cell, box: of each pair, flat cells of all pictures, each once.
        bad: (cells,) which are wrong in a channel.
        boxes: how many there are.
    """

    cell: np.ndarray
    box: np.ndarray
    bad: np.ndarray
    boxes: int

    @property
    def by_box(self) -> tuple[np.ndarray, np.ndarray]:
        """(R,) how many of the cells that each box adds to are wrong, and how many they are."""
        wrong = np.bincount(self.box, self.bad[self.cell], self.boxes)
        return wrong.astype(np.int64), np.bincount(self.box, minlength=self.boxes)


def touched(case: Case, comparison: Comparison, parts: Sequence[Part]) -> Touched:
    """Which boxes add to which cells, and which of these are wrong."""
    boxes = len(case.rois)
    bins = len(parts[0].upstream) // boxes
    several = {id(one.adds): one.adds for one in parts}.values()
    pairs = np.unique(np.concatenate([one.cell * boxes + one.bin // bins for one in several]))
    bad = comparison.bad.any(axis=1).reshape(-1)
    return Touched(pairs // boxes, pairs % boxes, bad, boxes)


def adding(case: Case, place: Place, parts: Sequence[Part]) -> tuple[Adding, ...]:
    """What each bin adds to a cell, in the order of the boxes.

    Args:
        place: its picture, channel, row and column.
    """
    rows, columns = case.output_size
    height, width = case.feature_size
    cell = (place.roi * height + place.row) * width + place.column
    own, upstream = parts[place.channel]
    here = own.cell == cell
    numbers, at = np.unique(own.bin[here], return_inverse=True)
    shares = np.bincount(at, own.share[here], len(numbers))
    return tuple(
        Adding(int(n) // (rows * columns), int(n) // columns % rows, int(n) % columns,
               float(share), float(upstream[n]))
        for n, share in zip(numbers, shares, strict=True)
    )  # fmt: skip


def where(
    case: Case, comparison: Comparison, found: Touched, by_adds: bool = True
) -> Iterator[Pattern]:
    """Which cells are wrong: of a picture, of a channel, of some rows or columns, of some boxes.

    Args:
        by_adds: whether it matters what adds to them.
    """
    alone = comparison.first_bad
    if alone is not None and comparison.count == 1:
        yield Pattern(
            "single",
            f"One number alone is wrong: picture {alone.roi}, channel {alone.channel}, cell "
            f"({alone.row}, {alone.column}).",
        )
        return
    whole = _one_box(found) if by_adds else None
    if (only := whole or _of_memory(comparison)) is not None:
        yield only
        return
    # A cell to which nothing adds shows nothing, but where it holds something.
    shows = comparison.bad | (comparison.want != 0) | (comparison.got != 0)
    pictures, channels = comparison.bad_by_box > 0, comparison.bad_by_channel > 0
    wrong, told = (
        np.asarray(one[pictures][:, channels].any(axis=(0, 1))) for one in (comparison.bad, shows)
    )
    inside, place = _of_the_map(wrong, told)
    picture = _one_picture(comparison, shows[:, channels].any(axis=1) & inside)
    yield from (one for one in (place, picture) if one is not None)
    yield from channel_order(Facts(case, comparison))
    if place is not None or not by_adds:
        return
    counts = np.bincount(found.cell, minlength=len(found.bad))
    reached = counts > 0
    if picture is not None:
        reached &= np.repeat(pictures, wrong.size)
    bad = found.bad & reached
    if not bad[reached].all() and np.count_nonzero(bad) > 1:
        yield from _overlaps(bad, reached, counts)
        yield from _runs(found, bad, reached)


def _one_picture(comparison: Comparison, told: np.ndarray) -> Pattern | None:
    """The only picture that is wrong, where others could be.

    Args:
        told: (N, H, W) which cells could show it.
    """
    at = np.flatnonzero(comparison.bad_by_box)
    bad = comparison.bad.any(axis=1) & told
    own = np.zeros(bad.shape, bool)
    own[at] = True
    if len(at) != 1 or chance(bad[told], own[told], len(bad), share=0.0) is None:
        return None
    said = f"Only the gradient of picture {at[0]} is wrong."
    return Pattern("one_picture", said, {"picture": int(at[0])})


def _of_memory(comparison: Comparison) -> Pattern | None:
    """Cells from a place in memory on, in the middle of a map."""
    bad, each = comparison.bad.reshape(-1), comparison.bad[0, 0].size
    told = np.flatnonzero(bad | ((comparison.want != 0) | (comparison.got != 0)).reshape(-1))
    wrong = bad[told]
    at = int(np.argmax(wrong))
    first, later = int(told[at]), wrong[at:]
    begins_map = at == 0 or told[at - 1] // each != first // each
    ends_there = first // each == len(bad) // each - 1  # which rows and columns say as well
    if begins_map or ends_there or np.count_nonzero(later) < NEARLY_ALL * len(later):
        return None
    if chance(wrong, np.arange(len(wrong)) >= at, len(wrong)) is None:
        return None
    return Pattern(
        "memory_from",
        f"Only cells from number {first:,} in memory on are wrong ({some(later)}); none of the "
        f"{at:,} before.",
        {"from": first, "of": len(bad)},
    )


def _of_the_map(wrong: np.ndarray, told: np.ndarray) -> tuple[np.ndarray, Pattern | None]:
    """Some rows, some columns, or where both meet: which cells these are, and in words.

    Args:
        wrong, told: (H, W) the cells that are wrong, and those that could be.
    """
    inside, names, evidence = np.ones_like(told), [], {}
    by_line = [np.asarray(one.any(axis=1 - axis)) for axis in (0, 1) for one in (wrong, told)]
    for axis in sorted((0, 1), key=lambda axis: np.count_nonzero(by_line[2 * axis])):
        lines = _lines(*by_line[2 * axis : 2 * axis + 2])
        cover = np.broadcast_to(np.expand_dims(lines, 1 - axis), told.shape)
        seen = told & inside
        share = SHARE if is_run(lines) else NEARLY_ALL
        if chance(wrong[seen], cover[seen], lines.size**2, share) is not None:
            inside = inside & cover
            one = ("row", "column")[axis]
            names.append((axis, named_lines(one, lines)))
            evidence[f"{one}s"] = np.flatnonzero(lines)[:100].tolist()
    if names:
        said = " and ".join(name for _, name in sorted(names))
        end = len(names) == 1 and said.startswith("the ")
        return inside, Pattern(
            said.removeprefix("the ").replace(" ", "_") if end else "lines_of_cells",
            f"Only cells in {said} are wrong ({some(wrong[told & inside])}).",
            evidence,
        )
    y, x = np.ogrid[: wrong.shape[0], : wrong.shape[1]]
    for part in (one for one in PARTS if one.id in AROUND):
        if np.array_equal(part.inside(y, x, *wrong.shape) & told, wrong):
            said = part.said.replace("bins", "cells")
            return inside, Pattern(part.id, f"Only {said} {'are' if part.many else 'is'} wrong.")
    return inside, None


AROUND = ("last_row_and_column", "first_row_and_column", "outer_bins", "inner_bins")
"""Parts of a map that are no rows and no columns."""


def _lines(wrong: np.ndarray, told: np.ndarray) -> np.ndarray:
    """(lines,) the rows or columns that are wrong; a run of them with those that tell nothing.

    Args:
        wrong, told: (lines,) which have a wrong cell, and which one that could be.
    """
    at = np.flatnonzero(wrong)
    first, last = int(at[0]), int(at[-1])
    if (told & ~wrong)[first:last].any():
        return wrong
    if len(at) > 1:
        first = first if told[:first].any() else 0
        last = last if told[last + 1 :].any() else len(wrong) - 1
    number = np.arange(len(wrong))
    return np.asarray((number >= first) & (number <= last))


def _overlaps(bad: np.ndarray, reached: np.ndarray, counts: np.ndarray) -> Iterator[Pattern]:
    several = counts > 1
    likely = chance(bad[reached], several[reached], share=0.0)  # a race loses few of many adds
    if likely is not None:
        alone = int(np.count_nonzero(reached & ~several))
        yield Pattern(
            "overlaps",
            f"Only cells to which several boxes add are wrong ({some(bad[several])}); none of the "
            f"{alone:,} to which one box alone adds. Where adds meet in a cell, they race.",
            {"wrong": int(np.count_nonzero(bad)), "of": int(np.count_nonzero(several))}, likely,
        )  # fmt: skip


def _one_box(found: Touched) -> Pattern | None:
    """All cells of a single box."""
    wrong, of = found.by_box
    reached = np.bincount(found.cell, minlength=len(found.bad)) > 0
    alone = np.flatnonzero((wrong > 1) & (wrong == np.count_nonzero(found.bad)))
    if not len(alone):
        return None
    one = int(alone[np.argmin(of[alone])])
    inside = np.zeros(len(found.bad), bool)
    inside[found.cell[found.box == one]] = True
    likely = chance(found.bad[reached], inside[reached], found.boxes, NEARLY_ALL)
    said = f"Only cells to which box {one} adds are wrong ({some(found.bad[inside & reached])})."
    return None if likely is None else Pattern("one_box", said, {"box": one}, likely)


def _runs(found: Touched, bad: np.ndarray, reached: np.ndarray) -> Iterator[Pattern]:
    """Cells of boxes from a number on, or up to one."""
    first = np.full(len(bad), found.boxes)
    last = np.full(len(bad), -1)
    np.minimum.at(first, found.cell, found.box)
    np.maximum.at(last, found.cell, found.box)
    begin, end = int(last[bad].min()), int(first[bad].max())
    rows = (
        ("boxes_from", f"boxes from {begin} on", last >= begin, {"from": begin}),
        ("boxes_up_to", f"boxes up to {end}", first <= end, {"up_to": end}),
    )
    for name, said, inside, evidence in rows:
        likely = chance(bad[reached], inside[reached], found.boxes)
        if likely is not None:
            others = int(np.count_nonzero(reached & ~inside))
            yield Pattern(
                name,
                f"Only cells to which {said} add are wrong ({some(bad[inside & reached])}); none "
                f"of the {others:,} others.",
                evidence, likely,
            )  # fmt: skip
            return
