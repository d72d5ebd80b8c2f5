"""Whose rules a gradient of the features follows, whatever made the output."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench import adds
from roiviz.bench.adds import Part
from roiviz.bench.candidates import (
    Candidate,
    conventions_of,
    is_another,
    plain,
    rank,
    ratios_of,
    scales_of,
    settings_of,
    switched,
    usual_of,
)
from roiviz.bench.case import Case, Gradients
from roiviz.bench.claim import BY_DEFAULT, Claim
from roiviz.bench.compare import Comparison, compare
from roiviz.bench.denied import agrees
from roiviz.bench.excerpt import correlation
from roiviz.bench.meanings import Meaning
from roiviz.bench.tolerance import POSITION, STEP, SUM, Tolerance, own_rounding, smallest_step
from roiviz.conventions import Samples

CORRELATES = 0.3
"""The correlation below which no rules are near a gradient but by accident."""
SHOWS = 0.1
"""The correlation with usual rules from which on all others are tried at a scale."""


@dataclass(frozen=True, eq=False)
class Followed:
    """Rules, and how the gradient that they give differs from the one that was given.

    Attributes:
        candidate: whose rules, with their settings.
        comparison: of (N, C, H, W).
        correlation: of the two gradients.
    """

    candidate: Candidate
    comparison: Comparison
    correlation: float

    @property
    def claim(self) -> Claim:
        """The rules as a claim."""
        return _claim(self.candidate)


def _claim(one: Candidate) -> Claim:
    """A candidate as a claim; one with a rule that is switched, with it."""
    if one.plain or one.rules is None:
        return Claim(one.convention, one.settings)
    return Claim(replace(one.convention, rules=one.rules), one.settings, one.said)


def compared(
    case: Case,
    claim: Claim,
    got: np.ndarray,
    upstream: np.ndarray,
    change: Callable[[Samples], Samples] | None = None,
) -> tuple[Comparison, list[Part]]:
    """How a gradient of the features differs from the claim's, and what that one is the sum of.

    Args:
        change: what becomes of the samples; None for nothing.
    """
    parts = adds.parts(case, claim, upstream, change)
    cells = len(case.features) * case.features[0, 0].size
    want = np.stack([one.adds.gradient(one.upstream, cells) for one in parts])
    return compare(got, by_picture(want, case), _tolerance(case, claim, parts)), parts


def by_picture(flat: np.ndarray, case: Case) -> np.ndarray:
    """(C, N · H · W) as (N, C, H, W)."""
    pictures, _, rows, columns = case.features.shape
    return np.ascontiguousarray(flat.reshape(len(flat), pictures, rows, columns).swapaxes(0, 1))


def _tolerance(case: Case, claim: Claim, parts: list[Part]) -> Tolerance:
    """As an output's, of the largest sum of |adds| of a channel's cells."""
    pictures, cells = len(case.features), case.features[0, 0].size
    most = {
        id(one.adds): np.bincount(one.adds.cell, one.adds.share, pictures * cells)
        .reshape(pictures, cells)
        .max(axis=1)
        for one in parts
    }
    magnitude = np.stack(
        [most[id(one.adds)] * np.abs(one.upstream).max(initial=0.0) for one in parts], axis=1
    )
    reach = max(*case.feature_size, float(np.abs(case.rois).max() * claim.settings.spatial_scale))
    relative = SUM * STEP + POSITION * STEP * reach + own_rounding(case, "grad_features")
    said = f"{relative:.1g} of the largest sum of a channel's adds"
    allowed = relative * magnitude + smallest_step(case, "grad_features")
    return Tolerance(allowed, magnitude, said)


def followed(case: Case, near: Claim | None = None) -> list[Followed]:
    """Every convention whose gradient this is, the likeliest first; or one with a rule switched.

    Args:
        near: what made the output, whose scale is the likeliest, and single rules of which are
            tried last; None where nobody knows what made it.
    """
    if case.gradients.features is None or case.gradients.output is None:
        return []
    seen = of_one_channel(case)[0]
    scales = scales_of(case)
    if near is not None:
        scales = tuple(dict.fromkeys((near.settings.spatial_scale, *scales)))
    for scale in scales:
        if scale != scales[0] and not _shows(case, seen, scale):
            continue
        found = _right(case, seen, plain(case, (scale,)))
        if found:
            return sorted(found, key=lambda one: rank(one.candidate, case))
    if near is None:
        return []
    return _right(case, seen, switched(Candidate(near.convention, near.settings)))[:1]


def _shows(case: Case, seen: Case, scale: float) -> bool:
    """Whether the usual rules come anywhere near a gradient at a scale, with any samples."""
    rows = usual_of(conventions_of(case))
    tries = (
        Candidate(row, settings_of(case, scale, ratio)) for ratio in ratios_of(case) for row in rows
    )
    return any(one.correlation >= SHOWS for one in _each(seen, tries))


def nearest(case: Case, convention: str | None = None) -> Claim | None:
    """The rules whose gradient follows the given one most closely, of those that were said.

    Args:
        convention: the id of the only one that is meant.
    Returns: None where no gradient of such rules is known.
    """
    said = case.said.spatial_scale
    scales = scales_of(case) if said is None else (said,)
    tries = (
        one
        for one in plain(case, scales)
        if (agrees(case, one) if convention is None else _is_meant(case, one, convention))
    )
    found = list(_each(of_one_channel(case)[0], tries))
    if not found:
        return None
    best = max(found, key=lambda one: round(one.correlation, 3))
    if convention is None and best.correlation < CORRELATES:
        # What is far is near by accident, and what is usual likelier than it.
        return nearest(case, BY_DEFAULT[case.said.aligned]) or best.claim
    return best.claim


def _is_meant(case: Case, one: Candidate, convention: str) -> bool:
    """Whether a candidate is of a convention, with the samples that were said if it takes any."""
    samples = one.ratio is None or not is_another(one.ratio, case.said.sampling_ratio)
    return one.convention.id == convention and samples


def _right(case: Case, seen: Case, tries: Iterator[Candidate]) -> list[Followed]:
    """Those of some candidates that give all of the gradient: found on a channel, then verified."""
    given = case.gradients
    assert given.features is not None
    assert given.output is not None
    found: dict[tuple[Meaning | None, str], Followed] = {}
    known: dict[Meaning | None, Comparison] = {}
    for one in _each(seen, tries):
        means, name = one.candidate.meaning, one.candidate.convention.id
        if not one.comparison.ok or (means, name) in found:
            continue
        if means not in known:
            known[means] = compared(case, one.claim, given.features, given.output)[0]
        if known[means].ok:
            found[means, name] = replace(one, comparison=known[means])
    return list(found.values())


def _each(seen: Case, tries: Iterator[Candidate]) -> Iterator[Followed]:
    """Each candidate's gradient against the given one, each meaning computed once."""
    given = seen.gradients
    assert given.features is not None
    assert given.output is not None
    known: dict[Meaning, tuple[Comparison, float]] = {}
    for one in tries:
        means, rules = one.meaning, one.rules
        if means is None or rules is None or not adds.is_known(rules):
            continue
        if means not in known:
            claim = _claim(one)
            try:
                with np.errstate(all="ignore"):
                    comparison, _ = compared(seen, claim, given.features, given.output)
            except ValueError:
                continue
            known[means] = comparison, correlation(comparison.got, comparison.want)
        yield Followed(one, *known[means])


def of_one_channel(case: Case) -> tuple[Case, slice]:
    """The case with the channel alone whose gradient varies most, and which that is."""
    given = case.gradients
    assert given.features is not None
    assert given.output is not None
    if given.output.shape[1] != given.features.shape[1]:
        return case, slice(None)  # position-sensitive: each bin has a channel of its own
    spread = np.nan_to_num(np.ptp(np.nan_to_num(given.features), axis=(0, 2, 3)))
    at = slice(int(np.argmax(spread)), int(np.argmax(spread)) + 1)
    gradients = Gradients(given.output[:, at], given.features[:, at], None)
    seen = replace(
        case, features=case.features[:, at], output=case.output[:, at], expected=None,
        gradients=gradients,
    )  # fmt: skip
    return seen, at
