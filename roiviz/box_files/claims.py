"""What numbers satisfy, said in a sentence: the reasons for and against a meaning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Claim:
    """A statement about a file's numbers that can be checked.

    Attributes:
        kind: a key of SENTENCES.
        holds, of: in how many rows it is true, and how many there are.
        values: the numbers and words that the sentence names.
    """

    kind: str
    holds: int = 1
    of: int = 1
    values: tuple[Any, ...] = ()

    @property
    def speaks_for(self) -> bool:
        """Whether it holds everywhere, so that it is a reason for the meaning."""
        return self.holds == self.of

    @property
    def sentence(self) -> str:
        """The statement in words."""
        return SENTENCES[self.kind](self)


def _rows(claim: Claim) -> str:
    """How many rows, as the end of a sentence."""
    if claim.of == 1:
        return "in the one row" if claim.holds else "not in the one row"
    return (
        f"in {_all(claim)} rows" if claim.speaks_for else f"in {claim.holds:,} of {claim.of:,} rows"
    )


def _boxes(claim: Claim) -> str:
    """How many boxes, as the beginning of a sentence."""
    if claim.of == 1:
        return "The one box lies" if claim.holds else "The one box does not lie"
    if claim.speaks_for:
        return f"{_all(claim).capitalize()} boxes lie"
    if not claim.holds:
        return "Neither box lies" if claim.of == 2 else f"None of the {claim.of:,} boxes lies"
    return f"Only {claim.holds:,} of {claim.of:,} boxes lie{'s' * (claim.holds == 1)}"


def _all(claim: Claim) -> str:
    return "both" if claim.of == 2 else f"all {claim.of:,}"


def _rectangles(claim: Claim) -> str:
    if claim.of == 1:
        return f"The four corners make {'a' if claim.holds else 'no'} rectangle."
    return f"The four corners make a rectangle {_rows(claim)}."


def _span(claim: Claim, place: int = 0) -> str:
    low, high = claim.values[place : place + 2]
    return f"{low:g} … {high:g}"


SENTENCES: dict[str, Callable[[Claim], str]] = {
    "ordered": lambda c: f"x2 ≥ x1 and y2 ≥ y1 {_rows(c)}.",
    "inside": lambda c: f"{_boxes(c)} inside the picture.",
    "within": lambda c: f"Every coordinate lies in {_span(c)}, {c.values[2]}.",
    "beyond": lambda c: f"Coordinates reach {c.values[0]:.6g}, so they are no shares of 0 … 1.",
    "column": lambda c: f"Number {c.values[0]} of each row is {c.values[1]}.",
    "rectangles": _rectangles,
    "angles": lambda c: (
        f"The angles lie in {c.values[0]}, as {c.values[1]} writes them, {_rows(c)}."
    ),
    "radians": lambda c: f"The angles lie in {_span(c)}, within ±2π.",
    "degrees": lambda c: f"The angles reach {c.values[0]:.6g}, beyond 2π.",
    "upright": lambda c: "Every angle is 0, so its unit and sign do not matter.",
    "named": lambda c: f"The columns are named {', '.join(c.values)}.",
    "key": lambda c: f"The numbers stand under “{c.values[0]}”.",
    "told": lambda c: f"The text says {c.values[0]}.",
    "marks": lambda c: f"It has {c.values[0]}, the mark of {c.values[1]}.",
    "ends": lambda c: f"The smallest coordinate is {c.values[0]:g}, {c.values[1]}.",
}
"""How each kind of claim is said."""
