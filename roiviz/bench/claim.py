"""A claim: this convention, with these settings, made somebody's output."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

import numpy as np

from roiviz.bench.case import BenchError, Case
from roiviz.bench.compare import Comparison, compare
from roiviz.bench.outputs import output_of
from roiviz.bench.tolerance import tolerance
from roiviz.conventions import CONVENTIONS, Convention, Rules, Settings

BY_DEFAULT = {None: "torchvision", False: "torchvision", True: "torchvision_aligned"}
"""Whose rules are meant where somebody says no more than `aligned`."""


@dataclass(frozen=True)
class Claim:
    """A convention and the settings that its operator is called with."""

    convention: Convention
    settings: Settings

    @property
    def rules(self) -> Rules:
        """What decides the output."""
        return self.convention.rules

    @property
    def said(self) -> str:
        """As "torchvision aligned, sampling_ratio=2, spatial_scale=0.0625, 7 × 7 bins"."""
        rows, columns = self.settings.output_size
        ratio = self.settings.sampling_ratio
        parts = [self.convention.title]
        if self.rules.grid.ratio is None:
            parts.append(f"sampling_ratio={ratio if ratio > 0 else '0 (adaptive)'}")
        parts.append(f"spatial_scale={self.settings.spatial_scale:.10g}")
        parts.append(f"{rows} × {columns} bins")
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


def claimed(case: Case, name: str | None = None) -> Claim:
    """The claim that somebody makes, by a convention's id or by what they say of the settings.

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
    return Claim(CONVENTIONS[name], settings(case))


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
