"""A claim: this convention, with these settings, made somebody's output."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench.case import BenchError, Case
from roiviz.bench.compare import Comparison, compare
from roiviz.bench.outputs import output_of
from roiviz.bench.tolerance import tolerance
from roiviz.conventions import CONVENTIONS, Convention, Rules, Settings
from roiviz.conventions.rules import Unit, Where

RATIOS = (0, 2, 1, 4, 3)
"""Samples per bin and axis that are tried where nobody says, the usual first; 0 is adaptive."""
SCALES = (1.0, *(1 / stride for stride in (16, 32, 8, 4, 64, 2, 14)))
"""Cells per picture pixel that are tried where nobody says."""
FEW_BOXES, FEW_CHANNELS = 12, 4
BY_DEFAULT = {None: "torchvision", False: "torchvision", True: "torchvision_aligned"}
"""Whose rules are meant where somebody says no more than `aligned`."""


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
        known: settings under which another convention gives the output, to be tried first.
    Raises: BenchError for an id that is none.
    """
    said = case.said
    name = name or said.convention or BY_DEFAULT[said.aligned]
    if name not in CONVENTIONS:
        near = difflib.get_close_matches(name, CONVENTIONS, 3)
        hint = f"; did you mean {' or '.join(near)}" if near else ""
        raise BenchError(
            f"There is no convention {name!r}{hint} (`roiviz conventions` lists them)."
        )
    convention = CONVENTIONS[name]
    return Claim(convention, fitted(case, convention, known))


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
        known: settings that are tried before the usual ones.
    """
    usual, said, rules = settings(case), case.said, convention.rules
    scales: tuple[float, ...] = (usual.spatial_scale,)
    if said.spatial_scale is None and rules.format.unit is Unit.PICTURE:
        scales = (*([known.spatial_scale] if known else []), *SCALES)
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


def _few(case: Case) -> Case:
    """Some boxes and channels of a case."""
    rows = np.unique(np.linspace(0, len(case.rois) - 1, FEW_BOXES).astype(int))
    alike = case.features.shape[1] == case.output.shape[1]
    channels = slice(0, FEW_CHANNELS if alike else None)
    return replace(
        case,
        features=case.features[:, channels],
        rois=case.rois[rows],
        output=case.output[rows, channels],
        batch_index=None if case.batch_index is None else case.batch_index[rows],
    )


def _nearness(case: Case, claim: Claim) -> tuple[float, float]:
    """The share of right numbers, and how near the others are."""
    try:
        with np.errstate(all="ignore"):
            found = claim.compared(case)
    except ValueError:
        return -1.0, -np.inf
    return 1 - found.count / found.bad.size, -float(np.median(found.worst))
