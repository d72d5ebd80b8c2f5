"""How far a right number may be from ours, by the types of the arithmetic."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from roiviz.bench import bfloat16
from roiviz.bench.case import Case

STEP = 2.0**-23
"""From 1 to the next number in float32."""
SUM = 16
"""Roundings that a mean of samples may take: 2e-6 of its values in float32."""
POSITION = 2
"""Roundings that a sample's position may take, each of which moves it by that part of a cell."""
HALF_SUM = 2
"""Of a result in half precision, whose sum is in float32."""
TYPES = (
    ("float64", 2.0**-52, SUM),
    ("float32", STEP, SUM),
    ("float16", 2.0**-10, HALF_SUM),
    (bfloat16.NAME, 2.0**-7, HALF_SUM),
)
"""Each type of an output, from the finest: its step at 1, and how many of them its sum may take."""

SMALLEST = {"float64": 0.0, "float32": 2.0**-149, "float16": 2.0**-24, bfloat16.NAME: 2.0**-133}
"""The step of each type at its smallest numbers, where it no longer shrinks with them."""
ENOUGH = 1000  # numbers, to tell a type by them
LAST_BIT = 0.3  # how often a type's last bit is set in numbers that fill it


@dataclass(frozen=True, eq=False)
class Tolerance:
    """How far a right number may be from ours.

    Attributes:
        allowed: (R, C) float64, of every bin of a box and channel.
        magnitude: (R, C) float64, the largest value that such a bin can have been made of.
        said: the rule in words.
    """

    allowed: np.ndarray
    magnitude: np.ndarray
    said: str


def tolerance(case: Case, maps: np.ndarray, scale: float = 1.0) -> Tolerance:
    """The tolerance of a case: roundings of the sum, and of the positions, of its type.

    Args:
        maps: (R,) the picture of each box.
        scale: cells per unit of the boxes.
    """
    name, step, sums = type_of(case)
    positions = step if name == "float64" else STEP
    magnitude = largest(case.features)[maps]
    reach = np.abs(np.where(np.isfinite(case.rois), case.rois, 0)).max(axis=1) * abs(scale)
    reach = np.maximum(reach, max(case.feature_size))
    relative = (sums * step + POSITION * positions * reach)[:, None]
    outputs = magnitude
    if case.output.shape[1] != case.features.shape[1]:  # position-sensitive
        outputs = np.repeat(magnitude.max(axis=1, keepdims=True), case.output.shape[1], axis=1)
    least, most = f"{relative.min():.1g}", f"{relative.max():.1g}"
    said = (
        f"{name}: {sums * step:.1g} of the largest value of the channel, and {POSITION} roundings "
        f"of a position ({least if least == most else f'{least} to {most}'} in all)"
    )
    if case.rounded:
        said += f", and {case.rounded:g} for the digits that were printed"
    return Tolerance(relative * outputs + SMALLEST[name] + case.rounded, outputs, said)


def largest(features: np.ndarray) -> np.ndarray:
    """(N, C) float64: the largest finite |value| of each channel."""
    most = np.maximum(features.max(axis=(2, 3)), -features.min(axis=(2, 3))).astype(np.float64)
    bad = ~np.isfinite(most)
    if bad.any():
        rest = np.abs(features[bad].astype(np.float64))
        most[bad] = np.where(np.isfinite(rest), rest, 0).max(axis=(1, 2))
    return most


def type_of(case: Case) -> tuple[str, float, int]:
    """The type of the arithmetic: the coarser of the two, though half features may be widened."""
    names = [name for name, _, _ in TYPES]
    output, features = (names.index(declared(case, part)) for part in ("output", "features"))
    found = max(output, min(features, names.index("float32")))
    if found == names.index("float32"):
        # A library that has no such type saves it as float32.
        found = max(found, min(names.index(hidden_type(a)) for a in (case.output, case.features)))
    return TYPES[found]


def own_rounding(case: Case, part: str) -> float:
    """What an array's own type takes of a number that is rounded to it; 0 from float32 on."""
    name = declared(case, part)
    step, roundings = next((step, sums) for one, step, sums in TYPES if one == name)
    return roundings * step if step > STEP else 0.0


def smallest_step(case: Case, part: str) -> float:
    """What an array's own type takes of its smallest numbers, however small these are."""
    return SMALLEST[declared(case, part)]


def declared(case: Case, part: str) -> str:
    """The name of the type of an array, or of a gradient."""
    of = case.gradients if part.startswith("grad_") else case
    array = getattr(of, part.removeprefix("grad_"))
    kind = bfloat16.NAME if part in case.brain else array.dtype.name
    return kind if any(kind == name for name, _, _ in TYPES) else "float32"


def hidden_type(array: np.ndarray) -> str:
    """The coarser type that all numbers of a float32 array have, or "float32"."""
    if array.dtype != np.float32 or array.size < ENOUGH:
        return "float32"
    for name, lost in (("bfloat16", 16), ("float16", 13)):
        for part in (array.reshape(-1)[:ENOUGH], array):
            bits = np.ascontiguousarray(part).view(np.uint32)
            if (bits & (2**lost - 1)).any():
                break
        else:
            if fills(array, lost):
                return name
    return "float32"


def fills(array: np.ndarray, lost: int) -> bool:
    """Whether numbers need all bits of a type that has so many fewer than float32.

    Small whole numbers and halves are of every type.
    """
    bits = np.ascontiguousarray(array, np.float32).view(np.uint32)
    return bool(((bits >> lost) & 1)[array != 0].mean() > LAST_BIT) if array.any() else False
