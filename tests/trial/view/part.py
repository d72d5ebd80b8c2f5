"""What the trial page's own cards are told: nothing, since it has none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from roiviz.scene.schema import PagePart


@dataclass(frozen=True)
class TrialPart(PagePart):
    """How often each box is read."""

    readings: int
    kind: Literal["trial"] = "trial"
