"""A scale that nobody said, and that is none of the usual: measured on the data."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from roiviz.bench import fits
from roiviz.bench.calls import Call
from roiviz.bench.calls import made as output
from roiviz.bench.candidates import Candidate, lengths, ratios_of, settings_of
from roiviz.bench.case import Case
from roiviz.bench.excerpt import Excerpt, of_boxes, thinned

FEW = 6
NEAR = 2e-3
"""By what share a scale that somebody writes may differ from one that was measured."""
MOST = 3
BESIDE, MOST_LEFT = 1e-2, 0.5
"""Within what share another scale is the same with a fault, unless so little of the error is left
there."""


def measured(
    case: Case, allowed: np.ndarray, rows: Iterable[Candidate], span: tuple[float, float]
) -> list[float]:
    """Scales at which some rules come nearest to a few boxes, the nearest first.

    Args:
        allowed: (R, C) how far a right number may be off.
        rows: the rules; their settings are of no account.
        span: the least scale that is tried, and the greatest.
    """
    chosen = _near_the_corner(case)
    if not len(chosen):
        return []
    few = of_boxes(*thinned(case, allowed), chosen)
    # At the middle of the span, boxes reach the map's end.
    reach = max(case.feature_size) * _far(case)[chosen].max() / max(_far(case).max(), 1e-9)
    got = few.case.output
    coarse = []
    for row in rows:
        near = fits.nearest(_at_once(few, row), got, span, float(reach))
        if near is not None:
            coarse.append((*near, row))
    found: list[tuple[float, float]] = []
    for _, at, row in sorted(coarse, key=lambda one: one[0])[:MOST]:
        for ratio in ratios_of(case):
            made = _under(few, row, ratio)
            fine = fits.refined(made, got, at)
            if fine is not None:
                found.append((fits.left(made, got, fine), fine))
    return [scale for _, scale in sorted(found)[:MOST]]


def is_nearer_beside(case: Case, allowed: np.ndarray, one: Candidate) -> bool:
    """Whether a candidate comes nearer to a few boxes at another scale beside its own.

    A fault may well move the best a little, but leaves most of the error.
    """
    chosen, own = _near_the_corner(case), one.settings.spatial_scale
    if not len(chosen) or one.ratio is None:
        return True
    few = of_boxes(*thinned(case, allowed), chosen)
    made, got = _under(few, one, one.ratio), few.case.output
    best = fits.refined(made, got, own)
    if best is None or abs(best / own - 1) > BESIDE:
        return True
    if abs(best / own - 1) < NEAR:
        return False
    return fits.left(made, got, best) < MOST_LEFT * fits.left(made, got, own)


def written(case: Case, scale: float) -> list[float]:
    """The scales that somebody writes near one that was measured, and that itself."""
    rows, columns = case.feature_size
    return list(fits.written(scale, NEAR, (float(columns), float(rows))))


def _at_once(few: Excerpt, row: Candidate) -> fits.Many:
    """The outputs under several scales, with two samples a bin and axis."""
    rules, case = row.convention.rules, few.case
    boxes, maps = case.split(len(rules.format.numbers))
    lengths = np.ones(boxes.shape[1], boxes.dtype)
    lengths[:4] = 0

    def made(scales: np.ndarray) -> np.ndarray | None:
        factors = scales[:, None, None].astype(boxes.dtype)
        tables = boxes * np.where(lengths, 1, factors).astype(boxes.dtype)
        call = Call(
            case.features,
            tables.reshape(-1, boxes.shape[1]),
            np.tile(maps, len(scales)),
            rules,
            settings_of(case, 1.0, 2),
        )
        found = output(call)
        return None if found is None else found.reshape(len(scales), *case.output.shape)

    return made


def _under(few: Excerpt, row: Candidate, ratio: int) -> fits.Made:
    rules = row.convention.rules

    def made(scale: float) -> np.ndarray | None:
        found = few.made(rules, settings_of(few.case, scale, ratio))
        if found is None or found[2].shape != few.case.output.shape:
            return None
        return found[2]

    return made


def _far(case: Case) -> np.ndarray:
    """(R,) how far from the corner the boxes reach, in their own units."""
    numbers = np.nan_to_num(lengths(case), posinf=0.0, neginf=0.0)
    return np.abs(numbers).max(axis=1)


def _near_the_corner(case: Case) -> np.ndarray:
    """Some boxes that a wrong scale moves the least, but for those whose bins are all alike."""
    varied = np.ptp(np.nan_to_num(case.output[:, 0]), axis=(1, 2)) > 0
    if case.output[0, 0].size == 1:
        varied = np.ones(len(case.output), bool)
    kept = np.flatnonzero(varied)
    return np.sort(kept[np.argsort(_far(case)[kept], kind="stable")[:FEW]])
