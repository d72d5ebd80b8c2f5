"""How likely a way to take a table is: the log weight of its boxes, angles and columns."""

from __future__ import annotations

import math

import numpy as np

from roiviz.box_files import evidence
from roiviz.box_files.columns import BOX, ROLES
from roiviz.box_files.corners import tolerance
from roiviz.box_files.layouts import Layout, prior
from roiviz.box_files.trials import Trial
from roiviz.boxes import MAX_COORDINATE
from roiviz.conventions.notations import Notation

ROUNDED = 1e-3  # degrees, and pixels
BROKEN = math.log(1e-3)  # for a row that is no box


def weight(trial: Trial) -> float | None:
    """The log weight of a trial, from some of its rows; None where any row makes it impossible."""
    if impossible(trial):
        return None
    some = evidence.sampled(len(trial.numbers))
    beside = _beside(trial)
    sample = trial.at(some)
    across, down = trial.unit.factors(trial.size)
    density = evidence.boxes(sample.boxes, trial.size, across * down) + _shape(sample)
    for role, column in beside.items():
        density = density + (0.0 if column is None else ROLES[role].density(column[some]))
    usual = prior(trial.layout, trial.unit) * trial.columns.prior
    usual *= trial.known.usual if trial.known else 1.0
    count = len(trial.numbers) + len(trial.broken)
    rows = evidence.effective(count)
    usual_log = math.log(usual) + (evidence.UNLIKELY if _has_idle_shares(trial) else 0.0)
    if trial.broken:
        usual_log += BROKEN * max(1.0, rows * len(trial.broken) / count)
    return float(density.mean() * rows + usual_log + trial.bonus)


def _has_idle_shares(trial: Trial) -> bool:
    """Whether a coordinate is 0 in every row among fractions, as a class is and a share is not."""
    if trial.unit.name != "shares":
        return False
    numbers = trial.written[:, :4]
    return bool((numbers == 0).all(axis=0).any() and (numbers != np.rint(numbers)).any())


def _beside(trial: Trial) -> dict[str, np.ndarray | None]:
    """The numbers beside the boxes', by their role."""
    return {role: trial.column(role) for role in trial.columns.roles if role != BOX}


def impossible(trial: Trial) -> str:
    """Why the numbers cannot mean this, as part of a sentence; "" where they can."""
    if np.abs(trial.pixels).max(initial=0) > MAX_COORDINATE:
        return f"they would reach beyond ±{MAX_COORDINATE:,.0f} px"
    if not trial.layout.corners and (trial.boxes[:, 2:4] < 0).any():
        return "sides would be negative"
    if not trial.boxes[:, 2:4].any():
        return "no box would have a size"
    unit = trial.layout.degrees_per_unit
    if unit and (np.abs(trial.pixels[:, -1] * unit) > 720).any():
        return "angles would turn more than twice around"
    if not trial.named and not all(
        v is not None and ROLES[role].can(v) for role, v in _beside(trial).items()
    ):
        return "those beside would be no classes or scores"
    return ""


def _shape(trial: Trial) -> np.ndarray:
    """(K,) what the angles, or the four corners, add."""
    if trial.layout.corners:
        # Four more numbers follow from the first four where they make a rectangle.
        side = math.log(max(trial.size))
        return np.where(trial.off <= tolerance(trial.boxes), 0.0, -side) - side
    if trial.layout.degrees_per_unit:
        return _angles(trial.layout, trial.pixels)
    return np.zeros(len(trial.numbers))


def _angles(layout: Layout, pixels: np.ndarray) -> np.ndarray:
    """The best of the ranges in which those who write such numbers write their angles."""
    found = [_in_range(layout, pixels, notation) for notation in layout.notations]
    found.append(_in_range(layout, pixels, None))
    return max(found, key=lambda density: density.mean())


def _in_range(layout: Layout, pixels: np.ndarray, notation: Notation | None) -> np.ndarray:
    unit = abs(layout.degrees_per_unit)
    angle = pixels[:, -1]
    whole_is_odd = unit != 1
    if notation is None or notation.range is None:
        # Who may write any angle still writes few beyond a quarter turn.
        turn = 180.0 if (np.abs(angle * unit) <= 90 + ROUNDED).all() else 360.0
        return evidence.angles(angle, turn / unit, np.abs(angle * unit) <= 360, whole_is_odd)
    span = notation.range.span / (2 if notation.range.long_width else 1)
    return evidence.angles(angle, span / unit, writes(layout, pixels, notation), whole_is_odd)


def writes(layout: Layout, pixels: np.ndarray, notation: Notation) -> np.ndarray:
    """(K,) whether a notation's range of angles has each box as it stands."""
    limits = notation.range
    assert limits is not None
    degrees = pixels[:, -1] * abs(layout.degrees_per_unit)
    above = degrees - limits.low
    # An end that belongs to the range does so when it is rounded, too.
    if limits.high_end:
        fits = (above > 0) & (above <= limits.span + ROUNDED)
    else:
        fits = (above >= -ROUNDED) & (above < limits.span)
    if limits.long_width:
        fits &= pixels[:, 2] >= pixels[:, 3] - ROUNDED
    return fits
