"""What lessons say, once more: from the words of each question alone, in plain numpy."""

import math
import re
from collections.abc import Sequence

import numpy as np

NUMBER = r"−?\d+(?:\.\d+)?"


def numbers_in(text: str) -> list[float]:
    """Every number that a text names, in order."""
    return [float(found.replace("−", "-")) for found in re.findall(NUMBER, text)]


def between(cells: Sequence[float], columns: int, x: float, y: float) -> float:
    """A map's value at a position: along x in the two rows around it, then between these."""
    grid = np.array(cells, float).reshape(-1, columns)
    across = [np.interp(x, np.arange(columns), row) for row in grid]
    return float(np.interp(y, np.arange(len(grid)), across))


def areas(dx: float, dy: float) -> list[float]:
    """Of the rectangle diagonally opposite each of four cells: the distances to the far corner."""
    corners = ((0, 0), (1, 0), (0, 1), (1, 1))
    return [(1 - abs(dx - x)) * (1 - abs(dy - y)) for x, y in corners]


def equation(text: str) -> tuple[float, float]:
    """Both sides of "a × b + c × d = e", as it is written; what stands before the sum is left out.

    Raises:
        ValueError: where the text has no such equation.
    """
    found = re.search(
        rf"((?:{NUMBER} × )?{NUMBER}(?: \+ (?:{NUMBER} × )?{NUMBER})*) = ({NUMBER})\.", text
    )
    if not found:
        raise ValueError(f"equation: want one, got {text!r}")
    terms = [part.split(" × ") for part in found[1].split(" + ")]
    total = sum(math.prod(float(factor.replace("−", "-")) for factor in term) for term in terms)
    return total, float(found[2].replace("−", "-"))
