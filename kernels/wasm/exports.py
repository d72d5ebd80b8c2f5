"""How the module is called: what it exports, what a call says, and what it returns.

An exported function takes addresses and int32 and returns a status: ``OK``, a fault of
``kernels.checks`` or one of those here. Its numbers lie in the module's memory. ``job`` holds
sizes, int32, in the order of ``JOB``; ``rules`` are scale, offset and minimum, float64, which
become float32 as ``Rules.numbers`` makes them. Tables are float32, cells int32. Features, outputs
and their gradients are planes, (N, C, H, W); rois are (R, 5) or (R, 6), batch index first. Where
the length of a result follows from the boxes, it stays in memory, and ``answer``, int32, says
where.
"""

from collections.abc import Callable
from typing import Any

from numba import types

OK = 0
SIZES, SAMPLES, MEMORY, BROKEN = 16, 17, 18, 19
"""A size is out of range; more samples than are planned; no more memory; a loop gave up."""

JOB = (
    "rois", "batch", "channels", "height", "width", "bins_y", "bins_x", "ratio", "clockwise",
)  # fmt: skip
"""Sizes in their order; a ratio of 0 or less is adaptive."""

INT, INTS, FLOATS, DOUBLES = (
    types.int32,
    *map(types.CPointer, (types.int32, types.float32, types.float64)),
)
OF_JOB = INTS, DOUBLES
"""The types of the last two arguments of most functions: ``job`` and ``rules``."""

EXPORTED: dict[str, tuple[Callable[..., int], Any]] = {}
"""The exported functions and their types, by name."""


def exported(*arguments: Any, name: str = "") -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Decorator: export a function of these arguments, under its own name unless one is given."""

    def marked(function: Callable[..., int]) -> Callable[..., int]:
        EXPORTED[name or function.__name__] = function, INT(*arguments)
        return function

    return marked
