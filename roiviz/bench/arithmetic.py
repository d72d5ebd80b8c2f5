"""How one number of an output is made: its samples, what each reads, and their sum."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from roiviz.bench.case import Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Place
from roiviz.bench.outputs import samples_of
from roiviz.conventions.rules import Pool
from roiviz.kernels.formulas import CLAMPED, DISCARDED

STATES = {DISCARDED: "outside, counts as 0", CLAMPED: "moved onto the outermost centres"}


@dataclass(frozen=True)
class Tap:
    """One cell that a sample reads.

    Attributes:
        row, column: which.
        weight: how much it counts.
        value: what it holds.
    """

    row: int
    column: int
    weight: float
    value: float


@dataclass(frozen=True)
class Sample:
    """One sample of a bin.

    Attributes:
        x, y: where it lies, in cells.
        taps: what it reads; a weight of 0 is left out.
        note: what happened to it at the border, or "".
        value: what it gives.
    """

    x: float
    y: float
    taps: tuple[Tap, ...]
    note: str
    value: float


@dataclass(frozen=True)
class Arithmetic:
    """How a convention makes one number.

    Attributes:
        claim: whose rules they are, and its settings.
        place: which number, what was got and what is wanted.
        samples: what it is made of.
        pool: what is made of them, "mean" or a maximum's name.
        divisor: what their sum is divided by.
    """

    claim: Claim
    place: Place
    samples: tuple[Sample, ...]
    pool: str
    divisor: float


def arithmetic(case: Case, claim: Claim, place: Place) -> Arithmetic | None:
    """How a claim makes a number; None where the box has too many samples to list."""
    box = np.array([place.roi])
    try:
        plan = samples_of(claim.rules, case, claim.settings, box)
    except ValueError:
        return None
    rows, columns = case.output_size
    bin_index = place.row * columns + place.column
    own = np.flatnonzero(plan.bin_index == bin_index)
    channel = place.channel
    if claim.rules.reduction.position_sensitive:
        channel = channel * rows * columns + bin_index
    map_ = case.features[plan.batch_index[bin_index], channel].astype(np.float64)
    width = case.feature_size[1]
    samples = []
    for one in own:
        taps = tuple(
            Tap(int(cell) // width, int(cell) % width, float(weight), float(map_.flat[cell]))
            for cell, weight in zip(plan.taps[one], plan.weights[one], strict=True)
            if cell >= 0 and weight != 0
        )
        lost = int(plan.state[one]) == DISCARDED
        each = [tap.weight * tap.value for tap in taps]
        largest = claim.rules.reduction.pool is Pool.CORNER_MAX
        value = plan.outside if lost else max(each, default=0.0) if largest else sum(each)
        x, y = plan.positions[one].tolist()
        samples.append(Sample(x, y, taps, STATES.get(int(plan.state[one]), ""), value))
    pool = claim.rules.reduction.pool
    return Arithmetic(claim, place, tuple(samples), pool.value, float(plan.divisor[bin_index]))
