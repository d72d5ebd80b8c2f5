"""A lesson before its numbers are drawn."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from roiviz.lessons.lesson import Step


@dataclass(frozen=True)
class Row:
    """One of the lessons.

    Attributes:
        asks: the question that it answers. minutes: it takes about so many.
        steps: seed → its steps. stage: of the kernels that its numbers come from.
    """

    id: str
    title: str
    asks: str
    minutes: int
    steps: Callable[[int], tuple[Step, ...]]
    stage: str = "roi_align"


def draws(seed: int, question: str) -> random.Random:
    """The numbers of one question: of their own, so that another question's change none of them."""
    return random.Random(f"{question} {seed}")
