"""Some rows or columns of a map, in words."""

from __future__ import annotations

import numpy as np

from roiviz.bench.facts import listed, ordinal


def is_run(lines: np.ndarray) -> bool:
    """Whether those that are True follow each other."""
    at = np.flatnonzero(lines)
    return bool(at[-1] - at[0] + 1 == len(at))


def named_lines(one: str, lines: np.ndarray) -> str:
    """As "the last column", "rows 3 to 5" or "every second row"."""
    at = np.flatnonzero(lines)
    first, last, size = int(at[0]), int(at[-1]), len(lines)
    if len(at) == 1:
        ends = {0: "first", size - 1: "last"}
        return f"the {ends[first]} {one}" if first in ends else f"{one} {first}"
    if is_run(lines):
        reach = f"from {first} on" if last == size - 1 else f"{first} to {last}"
        return f"{one}s {f'up to {last}' if first == 0 else reach}"
    step = int(np.gcd.reduce(np.diff(at)))
    if step > 1 and len(at) >= max((size - first) // step, 3):
        return f"every {ordinal(step)} {one}, from {one} {first} on,"
    return f"{one}s {listed(at)}"
