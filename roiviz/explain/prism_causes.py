"""Which rule makes two frameworks' outputs differ: each switched alone, and what is left over."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

import numpy as np

from roiviz.boxes import Box
from roiviz.conventions import CONVENTIONS, Rules, differing, switch
from roiviz.conventions.words import rule
from roiviz.explain.prism import Prism, outputs_of, refusal
from roiviz.features import FeatureMap

TITLES = {
    "format": "Format",
    "offset": "Offset",
    "end": "The + 1",
    "rounding": "Rounding",
    "minimum": "Smallest side",
    "grid": "Sample grid",
    "placement": "Placement",
    "border": "Border",
    "reduction": "Reduction",
    "angle": "Angle",
    "precision": "Precision",
}
"""What each rule is called on a page."""


@dataclass(frozen=True, eq=False)
class Cause:
    """One rule that the two do not share.

    Attributes:
        axis: its name in `conventions.AXES`.
        reference, other: what it is there, in words.
        difference: (PH, PW) float64, the reference with this rule alone switched, minus itself;
            None where the rule cannot stand among the reference's.
    """

    axis: str
    reference: str
    other: str
    difference: np.ndarray | None


@dataclass(frozen=True, eq=False)
class Causes:
    """Why one framework's output is not the reference's.

    Attributes:
        reference, other: keys of CONVENTIONS.
        total: (PH, PW) float64, the other's output minus the reference's.
        rows: the rules that differ, in the order of AXES.
    """

    reference: str
    other: str
    total: np.ndarray
    rows: tuple[Cause, ...]

    @property
    def left(self) -> np.ndarray:
        """(PH, PW): what the single switches do not add up to, because rules act together."""
        known = [row.difference for row in self.rows if row.difference is not None]
        with np.errstate(invalid="ignore"):
            return self.total - sum(known, start=np.zeros_like(self.total))


def causes_of(
    feature_map: FeatureMap, box: Box, channel: int, prism: Prism, other: str
) -> Causes | None:
    """Switch one rule of the reference after the other.

    Returns: None where either refuses the box.
    """
    one, two = CONVENTIONS[prism.reference], CONVENTIONS[other]
    if any(refusal(feature_map, box, prism, row) for row in (one, two)):
        return None

    def output(rules: Rules) -> np.ndarray:
        return outputs_of(feature_map, [box], channel, prism, rules)[0]

    here, there = output(one.rules), output(two.rules)
    rows = []
    for axis in differing(one.rules, two.rules):
        difference = None
        # Whole cells of a box that turns, say: such rules have no samples.
        with contextlib.suppress(ValueError):
            difference = _minus(output(switch(one.rules, two.rules, axis)), here)
        rows.append(Cause(axis, rule(one.rules, axis), rule(two.rules, axis), difference))
    return Causes(one.id, two.id, _minus(there, here), tuple(rows))


def _minus(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Their difference; 0 where both are the same infinity or not a number."""
    same = (one == other) | (np.isnan(one) & np.isnan(other))
    with np.errstate(invalid="ignore"):
        return np.where(same, 0.0, one - other)
