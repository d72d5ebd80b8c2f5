"""What Operators' card is told: the CPU's numbers, and what the server has compared them with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roiviz.explain.agreement import OperatorCase, RegionsCase
from roiviz.scene.schema import CardName, PagePart


class OperatorsCard(CardName):
    """Operators' own card."""

    AGREEMENT = "agreement"


@dataclass(frozen=True)
class FoundPart:
    """What the server found of one part of an operator's results.

    Attributes:
        difference: the largest, as a share of the largest value.
    """

    operator: str
    part: Literal["output", "features", "rois"]
    difference: float
    agrees: bool


@dataclass(frozen=True)
class OtherDevice:
    """What ran on the server beside its CPU, and how far the two are apart.

    Attributes:
        tolerance: as a share of the largest value, or of 1 if that is larger.
    """

    name: str
    tolerance: float
    found: tuple[FoundPart, ...]


@dataclass(frozen=True)
class OperatorsPart(PagePart):
    """A trial with the CPU's numbers, for the browser's kernels to be compared with.

    Attributes:
        title: which boxes.
        tolerance: of sums, as a share of their terms.
        device: None until somebody asks for it.
    """

    title: str
    cases: tuple[OperatorCase, ...]
    regions: RegionsCase
    tolerance: float
    device: OtherDevice | None = None
    kind: Literal["operators"] = "operators"
