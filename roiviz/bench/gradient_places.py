"""Where a gradient of the features is wrong: by box and by cell, and what adds to one cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from roiviz.bench.adds import Part
from roiviz.bench.case import Case
from roiviz.bench.compare import Comparison, Place
from roiviz.bench.facts import Facts, Pattern, chance, some
from roiviz.bench.places import PARTS, channel_order


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
    """Which cells are wrong: those of several boxes, of boxes from a number on, of a channel.

    Args:
        by_adds: whether it matters what adds to them.
    """
    counts = np.bincount(found.cell, minlength=len(found.bad))
    reached = counts > 0
    bad = found.bad & reached
    yield from _pictures(comparison)
    yield from channel_order(Facts(case, comparison))
    if bad[reached].all() or np.count_nonzero(bad) < 2:
        return
    yield from _of_the_map(case, bad, reached)
    if not by_adds:
        return
    yield from _overlaps(bad, reached, counts)
    yield from _runs(found, bad, reached)


def _pictures(comparison: Comparison) -> Iterator[Pattern]:
    at = np.flatnonzero(comparison.bad_by_box)
    if len(at) == 1 and len(comparison.bad) > 1:
        yield Pattern(
            "one_picture", f"Only the gradient of picture {at[0]} is wrong.",
            {"picture": int(at[0])},
        )  # fmt: skip


def _of_the_map(case: Case, bad: np.ndarray, reached: np.ndarray) -> Iterator[Pattern]:
    """One row, one column or the edge of every map."""
    shape = (-1, *case.feature_size)
    wrong, told = (one.reshape(shape).any(axis=0) for one in (bad, reached))
    rows, columns = case.feature_size
    y, x = np.arange(rows)[:, None], np.arange(columns)[None, :]
    for part in PARTS:
        if np.array_equal(part.inside(y, x, rows, columns) & told, wrong):
            said = part.said.replace("bins", "cells")
            yield Pattern(part.id, f"Only {said} {'are' if part.many else 'is'} wrong.")
            return


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
