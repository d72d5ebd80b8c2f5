"""Numbers as a file has them: as short as they can be without losing a millionth of a pixel."""

from __future__ import annotations

from collections.abc import Iterable

DIGITS = 10


def short(values: Iterable[float]) -> list[float]:
    """The same numbers to ten digits, whole ones as such."""
    found = [float(f"{value:.{DIGITS}g}") + 0.0 for value in values]
    return [int(value) if value.is_integer() else value for value in found]


def text(value: float) -> str:
    """One of them as text."""
    return f"{value + 0.0:.{DIGITS}g}"
