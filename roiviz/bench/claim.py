"""A claim: this convention, with these settings, made somebody's output."""

from __future__ import annotations

import difflib
import functools
from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench.case import BenchError, Case
from roiviz.bench.compare import Comparison, compare
from roiviz.bench.excerpt import correlation
from roiviz.bench.outputs import output_of
from roiviz.bench.tolerance import tolerance
from roiviz.conventions import CONVENTIONS, Convention, Rules, Settings
from roiviz.conventions.rules import Precision, Unit, Where

RATIOS = (0, 2, 1, 4, 3)
"""Samples per bin and axis that are tried where nobody says, the usual first; 0 is adaptive."""
SCALES = (1.0, *(1 / stride for stride in (16, 32, 8, 4, 64, 2, 14)))
"""Cells per picture pixel that are tried where nobody says."""
FEW_BOXES, FEW_CHANNELS = 12, 4
SHARED = 0.3
"""The share of right numbers below which those are right by accident."""
BY_DEFAULT = {None: "torchvision", False: "torchvision", True: "torchvision_aligned"}
"""Whose rules are meant where somebody says no more than `aligned`."""

IN_HALF = (
    "torchvision", "torchvision_aligned", "detectron2", "torchvision_deterministic",
    "torchvision_deterministic_aligned", "torchvision_ps_roi_align",
)  # fmt: skip
"""Conventions whose operator computes all in half precision where that is the type of its data."""
HALF = Precision("float16", "float16", "float16")


@dataclass(frozen=True)
class Claim:
    """A convention and the settings that its operator is called with.

    Attributes:
        convention: whose rules they are.
        settings: what the operator is called with.
        words: how it is called, where it is more than a convention and its settings.
    """

    convention: Convention
    settings: Settings
    words: str = ""

    @property
    def rules(self) -> Rules:
        """What decides the output."""
        return self.convention.rules

    @property
    def said(self) -> str:
        """As "torchvision aligned, sampling_ratio=2, spatial_scale=0.0625, 7 × 7 bins"."""
        rows, columns = self.settings.output_size
        ratio = self.settings.sampling_ratio
        if self.words:
            return self.words
        parts = [self.convention.title]
        if self.rules.grid.ratio is None and _has_grid(self.rules):
            parts.append(f"sampling_ratio={ratio if ratio > 0 else '0 (adaptive)'}")
        parts.append(f"spatial_scale={self.settings.spatial_scale:.10g}")
        parts.append(f"{rows} × {columns} {'bin' if rows == columns == 1 else 'bins'}")
        return ", ".join(parts)

    def output(self, case: Case, chosen: np.ndarray | None = None) -> np.ndarray:
        """What the operator gives; arguments and errors as `outputs.output_of`."""
        return output_of(self.rules, case, self.settings, chosen)

    def compared(self, case: Case) -> Comparison:
        """How a case's output differs from what the claim gives.

        Raises: BenchError where the claim cannot be true of such arrays.
        """
        want = self.output(case)
        if want.shape != case.output.shape:
            raise BenchError(
                f"{self.convention.title} gives an output of shape {want.shape} here, and the one "
                f"that was given has {case.output.shape}."
            )
        maps = case.split(len(self.rules.format.numbers))[1]
        return compare(case.output, want, tolerance(case, maps, self.settings.spatial_scale))


def claimed(case: Case, name: str | None = None, known: Settings | None = None) -> Claim:
    """The claim that somebody makes, by a convention's id or by what they say of the settings.

    Settings that nobody says are those under which the most of a few boxes is right.

    Args:
        name: the convention's id; by default as it is said.
        known: settings that other rules show.
    Raises: BenchError for an id that is none.
    """
    name = name or case.said.convention or BY_DEFAULT[case.said.aligned]
    rows = [named(name)]
    if case.in_half and name in IN_HALF:
        rows.append(in_half(rows[0]))
    found = [Claim(row, fitted(case, row, known)) for row in rows]
    return min(found, key=lambda one: one.compared(case).count) if len(found) > 1 else found[0]


def named(name: str) -> Convention:
    """The convention of an id. Raises: BenchError for one that is none."""
    if name not in CONVENTIONS:
        near = difflib.get_close_matches(name, CONVENTIONS, 3)
        hint = f"; did you mean {' or '.join(near)}" if near else ""
        raise BenchError(
            f"There is no convention {name!r}{hint} (`roiviz conventions` lists them)."
        )
    return CONVENTIONS[name]


@functools.cache
def in_half(row: Convention) -> Convention:
    """A convention whose operator was called with half precision alone."""
    rules = replace(row.rules, precision=HALF)
    return replace(row, title=f"{row.title} in half precision", rules=rules)


def settings(case: Case) -> Settings:
    """The settings as said, and the usual ones where nothing is."""
    said = case.said
    return Settings(
        case.output_size,
        1.0 if said.spatial_scale is None else said.spatial_scale,
        said.sampling_ratio or 0,
        said.picture_size,
        said.extrapolation,
    )


def fitted(case: Case, convention: Convention, known: Settings | None = None) -> Settings:
    """The settings as said; what is not said, as a few boxes are the nearest to it.

    Args:
        known: settings that other rules show, whose scale is no longer open.
    """
    usual, said, rules = settings(case), case.said, convention.rules
    scales: tuple[float, ...] = (usual.spatial_scale,)
    if said.spatial_scale is None and rules.format.unit is Unit.PICTURE:
        scales = (known.spatial_scale,) if known else SCALES
    ratios: tuple[int, ...] = (usual.sampling_ratio,)
    if said.sampling_ratio is None and rules.grid.ratio is None and _has_grid(rules):
        ratios = (*([known.sampling_ratio] if known else []), *RATIOS)
    options = [
        replace(usual, spatial_scale=scale, sampling_ratio=ratio)
        for scale in dict.fromkeys(scales)
        for ratio in dict.fromkeys(ratios)
    ]
    if len(options) == 1:
        return usual
    few = _few(case)
    return max(options, key=lambda one: _nearness(few, Claim(convention, one)))


def _has_grid(rules: Rules) -> bool:
    return rules.placement.where not in (Where.CELLS, Where.INTEGRAL, Where.BOUNDS)


def unsaid(case: Case, claim: Claim) -> tuple[str, ...]:
    """The settings that a claim depends on and nobody said."""
    said, rules = case.said, claim.rules
    scaled = rules.format.unit is Unit.PICTURE and said.spatial_scale is None
    asked = rules.grid.ratio is None and _has_grid(rules) and said.sampling_ratio is None
    return (*(["spatial_scale"] if scaled else []), *(["sampling_ratio"] if asked else []))


def takes_extrapolation(rules: Rules) -> bool:
    """Whether an operator asks what a sample beyond the border gives."""
    return rules.format.unit is Unit.CENTRES


def _few(case: Case) -> Case:
    """Some boxes and channels of a case, those first of which something was written."""
    written = np.flatnonzero(case.output.any(axis=(1, 2, 3)))
    those = written if len(written) else np.arange(len(case.rois))
    rows = those[np.unique(np.linspace(0, len(those) - 1, FEW_BOXES).astype(int))]
    alike = case.features.shape[1] == case.output.shape[1]
    channels = slice(0, FEW_CHANNELS if alike else None)
    return replace(
        case,
        features=case.features[:, channels],
        rois=case.rois[rows],
        output=case.output[rows, channels],
        batch_index=None if case.batch_index is None else case.batch_index[rows],
    )


def _nearness(case: Case, claim: Claim) -> tuple[float, float, float]:
    """The share of right numbers, how well the others follow, and how near they are.

    A zero tells nothing where others are not 0: it may be one that was not written, and any scale
    that brings the boxes off the map gives it.
    """
    try:
        with np.errstate(all="ignore"):
            found = claim.compared(case)
    except ValueError:
        return -1.0, -1.0, -np.inf
    told = (found.got != 0) & np.isfinite(found.got) & np.isfinite(found.want)
    right = ~found.bad[told] if told.any() else ~found.bad
    share = float(right.mean())
    follows = correlation(np.where(told, found.got, np.nan), found.want)
    return share if share >= SHARED else 0.0, follows, -float(np.median(found.worst))
