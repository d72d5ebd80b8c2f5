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

Sizes and positions are in cells: position 0 is the centre of cell 0. Three values go from formula
to formula, as plain tuples (which Numba passes faster than named ones):

- ``rules``: (scale, offset, minimum, ratio, clockwise), ``kernels.rules.Rules.numbers``;
- an ``Axis``; that of a rotated box starts from its centre, along its own side;
- a ``Frame``.

Source: He et al., Mask R-CNN, 2017; Caffe2 RoIAlign and RoIAlignRotated; Jiang et al., IoU-Net
    (box gradients), 2018.
"""

import math

import numpy as np
from numba.extending import overload, register_jitable

from .compiling import njit

Axis = tuple[float, float, int, float, float]
"""One side of a box and the samples along it: (start, bin size, samples per bin, size, free)."""

Frame = tuple[float, float, float, float]
"""Where a rotated box lies: (centre x, centre y, cosine, sine)."""

INSIDE, CLAMPED, DISCARDED = 0, 1, 2
"""State of a sample: between cell centres, moved back onto one, or outside the window (0)."""

DEGREE = math.pi / 180.0

MIDDLE = 0.5
"""Of a sample's share of its bin, where it lies; of a side, about which a rotated box grows."""

ROUNDING = 2e-6
"""More than the relative rounding error of a position in float32: sixteen times its last bit."""


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
def upright_side(low, high, rules):
    """(start, size, free) of one side of an upright box, in cells.

    ``free`` is 1, or 0 where the size was raised to the smallest and no longer follows the box.
    """
    scale, offset, minimum, _, _ = rules
    start = product(low, scale) - offset
    size = product(high, scale) - offset - start
    if size < minimum:
        return start, minimum, type(start)(0)
    return start, size, type(start)(1)


@njit(cache=True)
def rotated_side(length, rules):
    """``upright_side`` for a side of a rotated box, with the start measured from its centre."""
    scale, _, minimum, _, _ = rules
    size = length * scale
    free = type(size)(1)
    if size < minimum:
        size = minimum
        free = type(size)(0)
    return -size / type(size)(2), size, free


@njit(cache=True)
def axis_of(side, bins, rules):
    """The axis along a side: (start, bin size, samples per bin, size, free)."""
    start, size, free = side
    bin_size = size / type(size)(bins)
    return start, bin_size, samples_per_bin(bin_size, rules[3]), size, free


@njit(cache=True)
def upright_axis(low, high, bins, rules):
    """The axis along one side of an upright box."""
    return axis_of(upright_side(low, high, rules), bins, rules)


@njit(cache=True)
def rotated_axis(length, bins, rules):
    """The axis along one side of a rotated box."""
    return axis_of(rotated_side(length, rules), bins, rules)


@njit(cache=True)
def frame_of(center_x, center_y, angle, rules):
    """The frame of a rotated box: (centre x, centre y in cells, cosine, sine)."""
    scale, offset, _, _, clockwise = rules
    cosine, sine = rotation(angle, clockwise)
    return product(center_x, scale) - offset, product(center_y, scale) - offset, cosine, sine


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
def samples_per_bin(bin_size, ratio):
    """Samples of a bin along one axis: the ratio, or if it is <= 0 the bin's size rounded up."""
    if ratio > 0:
        return ratio
    return np.int64(math.ceil(bin_size))


@njit(cache=True)
def sample_position(axis, bin_index, sample_index):
    """Position along an axis of sample ``sample_index`` of bin ``bin_index``."""
    start, bin_size, samples, _, _ = axis
    real = type(start)
    return (
        start
        + product(real(bin_index), bin_size)
        + product(real(sample_index) + real(MIDDLE), bin_size) / real(samples)
    )


@njit(cache=True)
def sample_fraction(axis, bins, bin_index, sample_index):
    """How far along the box's side a sample lies, from 0 to 1 (alpha, beta of the gradient)."""
    start, _, samples, _, _ = axis
    real = type(start)
    inner = (real(sample_index) + real(MIDDLE)) / real(samples)
    return (real(bin_index) + inner) / real(bins)


@njit(cache=True)
def turn(along, across, frame):
    """Position (x, y) in cells of the point (along, across) in a rotated box's own axes."""
    center_x, center_y, cosine, sine = frame
    x = product(across, sine) + product(along, cosine) + center_x
    y = product(across, cosine) - product(along, sine) + center_y
    return x, y


@njit(cache=True)
def steps_near(origin, step, count, near, extent):
    """Half-open range of the ``k`` in [0, count) for which ``origin + k * step`` may be near.

    This is the only bound on what may count: samples, bins and cells are all steps. It never misses
    one, and holds a few too many. So even a box of a billion cells costs only as much as the part
    of it on the map.

    Args:
        origin, step: in cells; the step may be negative or 0.
        near: (low, high), both included.
        extent: how large the numbers are from which the kernel computes a position, in cells. It
            may be off by ``ROUNDING`` of them, and of the others given here.
    """
    real = type(origin)
    low, high = near
    if count < 1:
        return np.int64(0), np.int64(0)
    reach = abs(step) * real(count)
    spare = (abs(origin) + reach + abs(low) + abs(high) + extent) * real(ROUNDING)
    low, high = low - spare - origin, high + spare - origin
    if not reach > spare:
        if low <= spare and high >= -spare:
            return np.int64(0), np.int64(count)
        return np.int64(0), np.int64(0)
    first, last = low / step, high / step
    if step < real(0):
        first, last = last, first
    begin = min(np.int64(min(max(first - real(1), real(0)), real(count))), np.int64(count))
    if last + real(2) < real(count):
        return begin, np.int64(max(last + real(2), real(0)))
    return begin, np.int64(count)  # which may be no float32 number: real(count) may be above it


@njit(cache=True)
def samples_near(axis, bin_index, near, extent):
    """Half-open range of a bin's samples along one axis that may lie in [low, high] = ``near``."""
    start, bin_size, samples, _, _ = axis
    real = type(start)
    step = bin_size / real(max(samples, 1))
    first = start + real(bin_index) * bin_size
    return steps_near(first + real(MIDDLE) * step, step, samples, near, abs(start) + extent)


@njit(cache=True)
def samples_of_row_near(axis, bin_index, line, near, extent):
    """``samples_near`` for a rotated box's bin, one row of its samples.

    A sample at ``p`` along the row is at ``origin + direction * p`` along an axis of the map;
    ``line`` is (origin, direction).
    """
    start, bin_size, samples, _, _ = axis
    origin, direction = line
    real = type(start)
    step = bin_size / real(max(samples, 1))
    first = start + real(bin_index) * bin_size + real(MIDDLE) * step
    extent = extent + abs(origin) + abs(start) + abs(first)
    return steps_near(origin + direction * first, direction * step, samples, near, extent)


@njit(cache=True)
def rotated_cells_near(frame, axis_y, axis_x, size):
    """Half-open ranges (rows, columns) of the cells that a rotated box's samples may read."""
    center_x, center_y, cosine, sine = frame
    half = type(center_x)(MIDDLE)
    height, width = axis_y[3], axis_x[3]
    reach_x = (abs(cosine) * width + abs(sine) * height) * half
    reach_y = (abs(sine) * width + abs(cosine) * height) * half
    extent = width + height
    rows = cells_near(center_y - reach_y, center_y + reach_y, size[0], extent)
    return rows, cells_near(center_x - reach_x, center_x + reach_x, size[1], extent)


@njit(cache=True)
def bins_near(axis, bins, near, extent):
    """Half-open range of the bins that may have a sample in [low, high] = ``near``."""
    start, bin_size, _, _, _ = axis
    low, high = near
    # A bin reaches from its number of steps to one step further.
    return steps_near(start, bin_size, bins, (low - bin_size, high), extent)


@njit(cache=True)
def cells_near(low, high, length, extent):
    """Half-open range of the cells that samples in [low, high] along one axis may read."""
    real = type(low)
    # A sample at -1 has a tap, of weight 0, on cell 1.
    near = low - real(1), high + real(2)
    return steps_near(real(0), real(1), length, near, abs(low) + abs(high) + extent)


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
def size_factors(fractions, free, frame, scale):
    """Derivatives of a rotated box's sample by width and height: (dx/dw, dy/dw, dx/dh, dy/dh).

    ``fractions`` and ``free`` are those of x and of y.
    """
    _, _, cosine, sine = frame
    middle = type(scale)(MIDDLE)
    along = (fractions[0] - middle) * free[0] * scale
    across = (fractions[1] - middle) * free[1] * scale
    return along * cosine, -along * sine, across * sine, across * cosine


@njit(cache=True)
def angle_factors(x, y, frame, clockwise):
    """Derivatives of a rotated box's sample by the angle in degrees: (dx/dangle, dy/dangle)."""
    center_x, center_y, _, _ = frame
    degree = type(center_x)(-DEGREE if clockwise else DEGREE)
    return (y - center_y) * degree, (center_x - x) * degree


@njit(cache=True)
def round_half_away(value):
    """The nearest integer, halves rounded away from zero, like C's ``round``."""
    whole = int(value)
    rest = value - type(value)(whole)
    if rest + rest >= 1:
        return whole + 1
    if rest + rest <= -1:
        return whole - 1
    return whole


@njit(cache=True)
def pool_side(low, high, scale):
    """RoIPool: (first cell, number of cells) of one side of a box.

    Both end cells belong to the box, which has at least one cell.
    """
    first = round_half_away(product(low, scale))
    return first, max(round_half_away(product(high, scale)) - first + 1, 1)


@njit(cache=True)
def pool_bin(side, bin_index, bins, length, scale):
    """RoIPool: the half-open range of cells of a bin, cut to the map; empty if begin >= end.

    ``scale`` serves only to give the type of the arithmetic.
    """
    first, cells = side
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
    # Without a branch, so that loops over it are vectorized.
    return (value > best) | ((value != value) & (best == best))


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


# Not compiled by themselves, so that they may read a table of boxes on a GPU and its simulator too.


@register_jitable
def in_type(numbers, real):
    """An axis in the kernel's own type, where the simulator has made Python floats of it."""
    start, bin_size, samples, size, free = numbers
    return real(start), real(bin_size), samples, real(size), real(free)


@register_jitable
def upright_axes(rois, row, bins, rules):
    """The axes (y, x) of an upright box, a row of a table: batch index, x1, y1, x2, y2."""
    real = rois.dtype.type
    y = upright_axis(rois[row, 2], rois[row, 4], bins[0], rules)
    x = upright_axis(rois[row, 1], rois[row, 3], bins[1], rules)
    return in_type(y, real), in_type(x, real)


@register_jitable
def pool_sides(rois, row, scale):
    """The sides (y, x) of a box as RoIPool rounds them, a row: batch index, x1, y1, x2, y2."""
    y = pool_side(rois[row, 2], rois[row, 4], scale)
    return y, pool_side(rois[row, 1], rois[row, 3], scale)


@register_jitable
def rotated_frame(rois, row, bins, rules):
    """(frame, axis y, axis x) of a rotated box, a row: batch index, cx, cy, w, h, angle."""
    real = rois.dtype.type
    cx, cy, cosine, sine = frame_of(rois[row, 1], rois[row, 2], rois[row, 5], rules)
    y = rotated_axis(rois[row, 4], bins[0], rules)
    x = rotated_axis(rois[row, 3], bins[1], rules)
    frame = real(cx), real(cy), real(cosine), real(sine)
    return frame, in_type(y, real), in_type(x, real)
