"""Cosine and sine in double precision, for a target that has no C library.

They serve ``formulas.rotation``, whose radians fit float32 and whose results are rounded to it.
For each of the four billion such angles that gives what the C library's give, bit for bit:
``python -m benchmarks.wasm_angles`` compares them all.

Source: Payne and Hanek, Radian reduction for trigonometric functions, 1983; Dekker, A
    floating-point technique for extending the available precision, 1971; Taylor's series.
"""

import math
from typing import Any

import numpy as np

from ..compiling import njit

TWO_OVER_PI = np.array(
    [
        0xA2F9836E, 0x4E441529, 0xFC2757D1, 0xF534DDC0,
        0xDB629599, 0x3C439041, 0xFE5163AB, 0xDEBBC561,
    ],
    np.uint64,
)  # fmt: skip
"""Its first 256 bits behind the point, in words of 32; no float32 needs more."""

WORD, LOW = np.uint64(32), np.uint64(0xFFFFFFFF)
"""The bits of a word; the lower half of two."""

HALF_PI = math.pi / 2
HALF_PI_REST = 6.123233995736766e-17
"""What the nearest float64 lacks of half of pi."""

SPLITTER = 2.0**27 + 1
"""A product with it splits a float64 into two halves of 26 bits."""

SINE = tuple((-1) ** k / math.factorial(2 * k + 1) for k in range(1, 9))
COSINE = tuple((-1) ** k / math.factorial(2 * k) for k in range(2, 10))
"""The series' coefficients, without the first one and the first two."""


@njit(cache=True)
def exact_product(a, b):
    """(a * b, what it lacks)."""
    a_high = a * SPLITTER - (a * SPLITTER - a)
    b_high = b * SPLITTER - (b * SPLITTER - b)
    a_low, b_low = a - a_high, b - b_high
    product = a * b
    return product, ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low


@njit(cache=True)
def reduced(radians):
    """(quarter turns modulo 4, the rest in radians, what that lacks) of an angle >= 0."""
    if radians <= HALF_PI / 2:
        return 0, radians, 0.0
    bits: Any = np.float32(radians).view(np.int32)
    exponent = (bits >> 23) - 150
    mantissa = np.uint64(bits & 0x7FFFFF | 0x800000)
    first: Any = max((exponent - 2) // 32, 0)
    shift = exponent - 32 * first
    # mantissa x two over pi, from the word on whose product is not a multiple of four.
    fifth = mantissa * TWO_OVER_PI[first + 4]
    fourth = mantissa * TWO_OVER_PI[first + 3] + (fifth >> WORD)
    third = mantissa * TWO_OVER_PI[first + 2] + (fourth >> WORD)
    second = mantissa * TWO_OVER_PI[first + 1] + (third >> WORD)
    a = mantissa * TWO_OVER_PI[first] + (second >> WORD)
    b = second << WORD | third & LOW
    c = fourth << WORD | fifth & LOW
    # As a number with two bits before the point and 126 behind it.
    left, right = np.uint64(30 + shift), np.uint64(34 - shift)
    high = (a << left) + (b >> right)
    low = (b << left) + (c >> right)
    quarter = (high + np.uint64(2**61)) >> np.uint64(62)
    rest = np.int64(high - (quarter << np.uint64(62)))
    large = np.float64(rest)
    small = np.float64(rest - np.int64(large)) + np.float64(low) * 2.0**-64
    angle, lacking = exact_product(large * 2.0**-62, HALF_PI)
    lacking += large * 2.0**-62 * HALF_PI_REST + small * 2.0**-62 * HALF_PI
    return np.int64(quarter & np.uint64(3)), angle, lacking


@njit(cache=True)
def series(square, coefficients):
    """The sum of coefficient k x square^k."""
    total = 0.0
    for coefficient in coefficients[::-1]:
        total = total * square + coefficient
    return total


@njit(cache=True)
def small_sine(angle, lacking):
    """Of an angle up to an eighth of a turn."""
    square = angle * angle
    return angle + (angle * square * series(square, SINE) + lacking * (1 - square / 2))


@njit(cache=True)
def small_cosine(angle, lacking):
    """Of an angle up to an eighth of a turn."""
    square, rest = exact_product(angle, angle)
    first = 1 - square / 2
    beyond = square * square * series(square, COSINE) - rest / 2 - angle * lacking
    return first + (((1 - first) - square / 2) + beyond)


@njit(cache=True)
def cosine(radians):
    """As ``math.cos``, of a number that float32 holds."""
    quarter, angle, lacking = reduced(abs(radians))
    value = small_sine(angle, lacking) if quarter % 2 else small_cosine(angle, lacking)
    return -value if quarter in (1, 2) else value


@njit(cache=True)
def sine(radians):
    """As ``math.sin``, of a number that float32 holds."""
    if radians == 0:
        return radians  # which may be -0
    quarter, angle, lacking = reduced(abs(radians))
    value = small_cosine(angle, lacking) if quarter % 2 else small_sine(angle, lacking)
    return -value if (quarter >= 2) != (radians < 0) else value
