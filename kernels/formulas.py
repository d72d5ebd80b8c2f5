"""The scalar formulas of region pooling, each written once.

The CPU loops, the CUDA threads and the plan builder call the same functions, so that a kernel, its
gradient and the drawing of it cannot disagree. They take and return scalars, and have no explicit
signatures.

All float arguments of a call have the same type, float32 or float64, and every intermediate result
is kept in it (``type(x)`` converts the integers), in the order of operations that Caffe2,
torchvision and detectron2 share. Two thresholds depend on the last bit: the ceil of an adaptive
grid and the edge of the window. So nothing here may be compiled with fastmath, and no product may
be fused with a sum.

On the CUDA simulator a formula runs as ordinary compiled code and returns its float32 results as
Python floats: convert them, ``start = real(start)`` with ``real = rois.dtype.type``, before passing
them to the next formula. On a GPU that line costs nothing.

Sizes and positions are in cells: position 0 is the centre of cell 0.

Source: He et al., Mask R-CNN, 2017; Caffe2 RoIAlign and RoIAlignRotated; Jiang et al., IoU-Net
    (box gradients), 2018.
"""

import math

import numpy as np
from numba.extending import overload

from .compiling import njit

INSIDE, CLAMPED, DISCARDED = 0, 1, 2
"""State of a sample: between cell centres, moved back onto one, or outside the window (0)."""

DEGREE = math.pi / 180.0


def product(a, b):
    """``a * b``, rounded before anything is added to it.

    A CPU rounds every product. GPU compilers fuse a product and a sum into one rounding unless told
    not to; ``kernels.cuda.compiling`` tells them for this function.
    """
    return a * b


@overload(product, target="cpu")
def _product_on_cpu(a, b):
    return lambda a, b: a * b


@njit(cache=True)
def axis_extent(low, high, scale, offset, minimum):
    """(start, size, free) of one side of an upright box, in cells.

    ``free`` is 1, or 0 where the size was raised to ``minimum`` and no longer follows the box.
    ``offset`` is 0.5 under ``aligned``, else 0; ``minimum`` is 0 under ``aligned``, else 1.
    """
    start = product(low, scale) - offset
    size = product(high, scale) - offset - start
    if size < minimum:
        return start, minimum, type(start)(0)
    return start, size, type(start)(1)


@njit(cache=True)
def rotated_extent(length, scale, minimum):
    """``axis_extent`` for one side of a rotated box, with the start measured from its centre."""
    size = length * scale
    free = type(size)(1)
    if size < minimum:
        size = minimum
        free = type(size)(0)
    return -size / type(size)(2), size, free


@njit(cache=True)
def center_in_features(center, scale, offset):
    """One coordinate of a rotated box's centre, in cells."""
    return product(center, scale) - offset


@njit(cache=True)
def rotation(angle, clockwise):
    """(cosine, sine) of an angle in degrees.

    A positive angle is counter-clockwise on screen, where y points down, unless ``clockwise``.
    """
    real = type(angle)
    radians = real(np.float64(angle) * math.pi / 180.0)
    if clockwise:
        radians = -radians
    return real(math.cos(np.float64(radians))), real(math.sin(np.float64(radians)))


@njit(cache=True)
def samples_per_bin(bin_size, sampling_ratio):
    """Samples of a bin along one axis: the ratio, or if it is <= 0 the bin's size rounded up."""
    if sampling_ratio > 0:
        return sampling_ratio
    return np.int64(math.ceil(bin_size))


@njit(cache=True)
def sample_position(start, bin_size, bin_index, sample_index, samples):
    """Position along one axis of sample ``sample_index`` of ``samples`` in bin ``bin_index``."""
    real = type(start)
    return (
        start
        + product(real(bin_index), bin_size)
        + product(real(sample_index) + real(0.5), bin_size) / real(samples)
    )


@njit(cache=True)
def samples_near(start, bin_size, bin_index, samples, low, high):
    """Half-open range (first, end) of a bin's samples along one axis that may lie in [low, high].

    It never misses a sample, and holds a few more than needed, to allow for rounding. So even a box
    of a billion cells costs only as much as the part of it on the map.
    """
    real = type(start)
    if samples < 1:
        return 0, 0
    step = bin_size / real(samples)
    if not step > real(0):
        return 0, samples
    origin = start + real(bin_index) * bin_size
    rounding = (abs(start) + real(bin_index + 1) * bin_size) * real(5e-7)
    slack = real(2) + rounding / step
    first = min(max((low - origin) / step - slack, real(0)), real(samples))
    end = min(max((high - origin) / step + slack + real(1), real(0)), real(samples))
    return np.int64(first), np.int64(end)


@njit(cache=True)
def sample_fraction(bin_index, sample_index, samples, bins, scale):
    """How far along the box's side a sample lies, from 0 to 1 (alpha, beta of the gradient).

    ``scale`` serves only to give the type of the arithmetic.
    """
    real = type(scale)
    return (real(bin_index) + (real(sample_index) + real(0.5)) / real(samples)) / real(bins)


@njit(cache=True)
def turn(along, across, cosine, sine, center_x, center_y):
    """Position (x, y) in cells of the point (along, across) in a rotated box's own axes."""
    x = product(across, sine) + product(along, cosine) + center_x
    y = product(across, cosine) - product(along, sine) + center_y
    return x, y


@njit(cache=True)
def axis_tap(position, length):
    """The two cells read along one axis: (low, high, weight_low, weight_high, state).

    A position from -1 to ``length`` counts, and is clamped to the outermost cell centres; any
    other, NaN included, is discarded (cells 0, weights 0).
    """
    real = type(position)
    if not (position >= real(-1) and position <= real(length)):
        return 0, 0, real(0), real(0), DISCARDED
    # Clamp before floor: a sample at -0.3 reads cell 0, as Caffe2 does.
    if position <= real(0):
        position_state = INSIDE if position == real(0) else CLAMPED
        return 0, min(1, length - 1), real(1), real(0), position_state
    low = int(position)
    if low >= length - 1:
        position_state = INSIDE if position == real(length - 1) else CLAMPED
        return length - 1, length - 1, real(1), real(0), position_state
    high_weight = position - real(low)
    return low, low + 1, real(1) - high_weight, high_weight, INSIDE


@njit(cache=True)
def sample_state(state_y, state_x):
    """State of a sample from the states along its two axes: discarded > clamped > inside."""
    return max(state_y, state_x)


@njit(cache=True)
def bilinear_weights(y_low, y_high, x_low, x_high):
    """Weights of the taps top-left, top-right, bottom-left, bottom-right; from each axis's."""
    return y_low * x_low, y_low * x_high, y_high * x_low, y_high * x_high


@njit(cache=True)
def axis_slope(position, length):
    """1 strictly between the first and last cell centre, where a move changes the value; else 0."""
    real = type(position)
    if position > real(0) and position < real(length - 1):
        return real(1)
    return real(0)


@njit(cache=True)
def corner_factors(fraction, free, scale):
    """Derivatives of a sample's position by (low, high), the ends of an upright box's side."""
    far = fraction * free
    return (type(scale)(1) - far) * scale, far * scale


@njit(cache=True)
def size_factors(fraction_x, fraction_y, free_x, free_y, cosine, sine, scale):
    """Derivatives of a rotated box's sample by width and height: (dx/dw, dy/dw, dx/dh, dy/dh)."""
    half = type(scale)(0.5)
    along = (fraction_x - half) * free_x * scale
    across = (fraction_y - half) * free_y * scale
    return along * cosine, -along * sine, across * sine, across * cosine


@njit(cache=True)
def angle_factors(x, y, center_x, center_y, clockwise):
    """Derivatives of a rotated box's sample by the angle in degrees: (dx/dangle, dy/dangle)."""
    degree = type(x)(-DEGREE if clockwise else DEGREE)
    return (y - center_y) * degree, (center_x - x) * degree


@njit(cache=True)
def round_half_away(value):
    """The nearest integer, halves rounded away from zero, like C's ``round``."""
    whole = int(value)
    rest = value - type(value)(whole)
    if rest >= 0.5:
        return whole + 1
    if rest <= -0.5:
        return whole - 1
    return whole


@njit(cache=True)
def pool_extent(low, high, scale):
    """RoIPool: (first cell, number of cells) of one side of a box.

    Both end cells belong to the box, which has at least one cell.
    """
    first = round_half_away(product(low, scale))
    return first, max(round_half_away(product(high, scale)) - first + 1, 1)


@njit(cache=True)
def pool_bin(first, cells, bin_index, bins, length, scale):
    """RoIPool: the half-open range of cells of a bin, cut to the map; empty if begin >= end.

    ``scale`` serves only to give the type of the arithmetic.
    """
    real = type(scale)
    bin_size = real(cells) / real(bins)
    begin = first + np.int64(math.floor(real(bin_index) * bin_size))
    end = first + np.int64(math.ceil(real(bin_index + 1) * bin_size))
    return min(max(begin, 0), length), min(max(end, 0), length)


@njit(cache=True)
def outranks(value, best):
    """Whether a value replaces the largest so far: it is larger, or the first NaN.

    An equal value does not, so the first of equals wins.
    """
    return value > best or (value != value and best == best)


@njit(cache=True)
def unit_divisor(norm, eps, eps_is_added):
    """The divisor that normalises a vector; 0 means that the vector is zero and stays so."""
    if eps_is_added:
        return norm + eps
    return eps if norm < eps else norm


@njit(cache=True)
def raised(value, exponent):
    """``value ** exponent``, without a call of pow for 1 and for 3, GeM's usual exponent."""
    if exponent == 1.0:
        return value
    if exponent == 3.0:
        return value * value * value
    return value**exponent


@njit(cache=True)
def at_least(value, least):
    """``value``, or ``least`` where it is smaller; a NaN stays one."""
    return least if value < least else value


@njit(cache=True)
def is_in_range(total, exponent):
    """Whether a sum of powers is NaN or safe from overflow and underflow."""
    if exponent == 1.0:
        return abs(total) < math.inf or total != total
    return 1e-200 < total < 1e200 or total != total


@njit(cache=True)
def power_scale(largest):
    """The divisor of values whose powers would leave float64, applied before they are raised.

    It is their largest magnitude, so that the mean of equal values is exactly that value.
    """
    return largest if 0.0 < largest < math.inf else 1.0


@njit(cache=True)
def scaled_back(mean, scale, largest):
    """The mean of what was divided by ``scale``: rounding must not lift it above the largest."""
    return largest if mean * scale > largest else mean * scale


@njit(cache=True)
def power_mean_slope(mean, value, exponent, least, cells):
    """Derivative of a generalised mean over ``cells`` values by one of them; 0 below ``least``."""
    if value < least or mean == 0.0:
        return 0.0 * value
    # (mean of x^p)^(1/p): its slope is (x / mean)^(p - 1) / cells.
    return raised(value / mean, exponent - 1.0) / cells
