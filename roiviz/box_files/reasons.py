"""Why a meaning: what the numbers satisfy, or break, under it."""

from __future__ import annotations

import math

import numpy as np

from roiviz.box_files import evidence
from roiviz.box_files.claims import Claim
from roiviz.box_files.collecting import MOST_NAMED
from roiviz.box_files.columns import BOX, ROLES
from roiviz.box_files.corners import TOLERANCE
from roiviz.box_files.trials import Trial
from roiviz.box_files.weighing import writes
from roiviz.conventions.notations import Notation


def why(trial: Trial) -> tuple[Claim, ...]:
    """Everything that the numbers satisfy or break under this meaning."""
    count = len(trial.numbers)
    held = int(np.count_nonzero(evidence.inside(trial.boxes, trial.size)))
    claims = [*trial.said, *_turn_claims(trial)]
    if trial.layout.ordered:
        claims.append(Claim("ordered", count, count + len(trial.broken)))
    claims.append(Claim("inside", held, count))
    claims += _unit_claims(trial)
    for role, place in trial.columns.places(trial.layout).items():
        if role != BOX and not any(claim.kind == "named" for claim in trial.said):
            claims.append(Claim("column", values=(place.start + 1, ROLES[role].title)))
    return tuple(claims)


def _unit_claims(trial: Trial) -> list[Claim]:
    coordinates = trial.written[:, [field != "angle" for field in trial.layout.fields]]
    low, high = coordinates.min(), coordinates.max()
    if trial.unit.end is None:
        return [Claim("beyond", values=(float(high),))] if high > 1 else []
    ends = (0.0, trial.unit.end)
    if low < ends[0] or high > ends[1]:
        return []
    return [Claim("within", values=(*ends, trial.unit.title.split(",")[0]))]


def _turn_claims(trial: Trial) -> list[Claim]:
    layout, pixels = trial.layout, trial.pixels
    if layout.corners:
        return [Claim("rectangles", int(np.count_nonzero(trial.off <= TOLERANCE)), len(pixels))]
    if not layout.degrees_per_unit:
        return []
    angles = pixels[:, -1]
    if not angles.any():
        return [Claim("upright")]
    claims = [
        Claim("angles", len(pixels), len(pixels), (range_text(notation), notation.title))
        for notation in layout.notations
        if notation.range is not None and writes(layout, pixels, notation).all()
    ]
    low, high = float(angles.min()), float(angles.max())
    far = max(abs(low), abs(high))
    if abs(layout.degrees_per_unit) != 1 and far <= 2 * math.pi:
        claims.append(Claim("radians", values=(low, high)))
    if abs(layout.degrees_per_unit) == 1 and far > 2 * math.pi:
        claims.append(Claim("degrees", values=(far,)))
    return claims


def range_text(notation: Notation) -> str:
    """A notation's range of angles, as [−90°, 90°) with w ≥ h."""
    limits = notation.range
    assert limits is not None
    low, high = (
        f"{value:g}°".replace("-", "−") for value in (limits.low, limits.low + limits.span)
    )
    ends = f"({low}, {high}]" if limits.high_end else f"[{low}, {high})"
    return f"{ends} with w ≥ h" if limits.long_width else ends


def loose(trial: Trial) -> tuple[str, ...]:
    """What is said of corners that make no rectangle."""
    if not trial.layout.corners:
        return ()
    off = trial.off
    count = int(np.count_nonzero(off > TOLERANCE))
    if not count:
        return ()
    return (
        f"The corners make no rectangle in {count:,} of {len(off):,} rows, by up to "
        f"{off.max():.3g} px; there the smallest one that holds them is shown.",
    )


def broken(trial: Trial) -> tuple[str, ...]:
    """What is said of the rows that are no boxes under this meaning."""
    if not trial.broken:
        return ()
    first, *more = [_negative(trial, place, numbers) for place, numbers in trial.broken]
    if not more:
        return (f"1 row is left out: {first}.",)
    places = [str(place + 1) for place, _ in trial.broken[:MOST_NAMED]]
    end = ", …" if len(trial.broken) > MOST_NAMED else ""
    return (f"{len(trial.broken):,} rows are left out ({', '.join(places)}{end}): {first}.",)


def negative(trial: Trial) -> str:
    """What is wrong with the first row whose sides would be negative, "" where none is."""
    wrong = np.flatnonzero((trial.boxes[:, 2:4] < 0).any(axis=1))
    if trial.layout.corners or not len(wrong):
        return ""
    return _negative(trial, int(wrong[0]), tuple(trial.written[wrong[0]].tolist()))


def _negative(trial: Trial, place: int, numbers: tuple[float, ...]) -> str:
    """Which sides of a row are negative, as part of a sentence."""
    given = dict(zip(trial.layout.fields, numbers, strict=True))
    pairs = (("w", ""), ("h", ""), ("x2", "x1"), ("y2", "y1"))
    wrong = [
        f"{high} < {low or 0}"
        for high, low in pairs
        if high in given and given[high] < given.get(low, 0.0)
    ]
    return f"row {place + 1:,} has {' and '.join(wrong)}"
