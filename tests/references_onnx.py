"""ONNX's operators over a picture in plain float64 NumPy, written from the standard's own words.

Every function takes (1, channels, rows, columns) and the operator's inputs and attributes by their
names there. Slow and literal: one output value at a time.
Source: the ONNX operator specification, onnx.ai/onnx/operators.
"""

from collections.abc import Callable
from itertools import product
from math import ceil, erf, floor

import numpy as np

PAIR = (1, 1)


def padding(size, kernel, strides, dilations, pads, auto_pad):
    """((above, below), (left, right)) that a window operator adds."""
    if auto_pad not in ("SAME_UPPER", "SAME_LOWER"):
        return (pads[0], pads[2]), (pads[1], pads[3])
    found = []
    for axis in range(2):
        count = ceil(size[axis] / strides[axis])
        reach = (kernel[axis] - 1) * dilations[axis] + 1
        total = max((count - 1) * strides[axis] + reach - size[axis], 0)
        small, large = total // 2, total - total // 2
        found.append((small, large) if auto_pad == "SAME_UPPER" else (large, small))
    return tuple(found)


def window_starts(size, kernel, strides, dilations, pads, ceil_mode=0):
    """For each axis where its windows begin, in the unpadded array's own counting."""
    starts = []
    for axis in range(2):
        reach = (kernel[axis] - 1) * dilations[axis] + 1
        steps = (size[axis] + sum(pads[axis]) - reach) / strides[axis]
        count = (ceil if ceil_mode else floor)(steps) + 1
        # A window that begins behind the array and the padding before it is left out.
        if ceil_mode and (count - 1) * strides[axis] >= size[axis] + pads[axis][0]:
            count -= 1
        starts.append([place * strides[axis] - pads[axis][0] for place in range(count)])
    return starts


def conv(x, w, b=None, *, strides=PAIR, pads=(0,) * 4, dilations=PAIR, group=1, auto_pad=""):
    size, kernel = x.shape[2:], w.shape[2:]
    around = padding(size, kernel, strides, dilations, pads, auto_pad)
    rows, columns = window_starts(size, kernel, strides, dilations, around)
    out = np.zeros((1, w.shape[0], len(rows), len(columns)))
    share, made = w.shape[1], w.shape[0] // group
    for (i, top), (j, left) in product(enumerate(rows), enumerate(columns)):
        for k, m in product(range(kernel[0]), range(kernel[1])):
            row, column = top + k * dilations[0], left + m * dilations[1]
            if not (0 <= row < size[0] and 0 <= column < size[1]):
                continue
            for g in range(group):
                taken = x[0, g * share : (g + 1) * share, row, column]
                out[0, g * made : (g + 1) * made, i, j] += (
                    w[g * made : (g + 1) * made, :, k, m] @ taken
                )
    return out if b is None else out + b[None, :, None, None]


def conv_transpose(
    x, w, b=None, *, strides=PAIR, pads=(0,) * 4, dilations=PAIR, group=1, output_padding=(0, 0)
):
    kernel, share, made = w.shape[2:], w.shape[0] // group, w.shape[1]
    whole = [
        strides[a] * (x.shape[2 + a] - 1) + (kernel[a] - 1) * dilations[a] + 1 + output_padding[a]
        for a in range(2)
    ]
    out = np.zeros((1, made * group, *whole))
    for row, column in product(range(x.shape[2]), range(x.shape[3])):
        for k, m, g in product(range(kernel[0]), range(kernel[1]), range(group)):
            part = x[0, g * share : (g + 1) * share, row, column]
            place = row * strides[0] + k * dilations[0], column * strides[1] + m * dilations[1]
            out[(0, slice(g * made, (g + 1) * made), *place)] += (
                part @ w[g * share : (g + 1) * share, :, k, m]
            )
    out = out[:, :, pads[0] : whole[0] - pads[2], pads[1] : whole[1] - pads[3]]
    return out if b is None else out + b[None, :, None, None]


def windows(x, kernel_shape, strides, pads, dilations, ceil_mode, auto_pad):
    """(row, column of the output, the values inside, cells inside the padded array) of each."""
    size = x.shape[2:]
    around = padding(size, kernel_shape, strides, dilations, pads, auto_pad)
    rows, columns = window_starts(size, kernel_shape, strides, dilations, around, ceil_mode)
    for (i, top), (j, left) in product(enumerate(rows), enumerate(columns)):
        down = [top + k * dilations[0] for k in range(kernel_shape[0])]
        across = [left + k * dilations[1] for k in range(kernel_shape[1])]
        padded = sum(r < size[0] + around[0][1] for r in down) * sum(
            c < size[1] + around[1][1] for c in across
        )
        inside = [r for r in down if 0 <= r < size[0]], [c for c in across if 0 <= c < size[1]]
        yield i, j, x[0][:, inside[0]][:, :, inside[1]].reshape(x.shape[1], -1), padded


def pool(reduce):
    """An operator over windows; `reduce` gets (channels, values) and the padded window's cells."""

    def pooled(
        x,
        *,
        kernel_shape,
        strides=PAIR,
        pads=(0,) * 4,
        dilations=PAIR,
        ceil_mode=0,
        auto_pad="",
        **options,
    ):
        found = {
            (i, j): reduce(values, padded, **options)
            for i, j, values, padded in windows(
                x, kernel_shape, strides, pads, dilations, ceil_mode, auto_pad
            )
        }
        rows, columns = (max(place[axis] for place in found) + 1 for axis in range(2))
        return np.array([[found[i, j] for j in range(columns)] for i in range(rows)]).transpose(
            2, 0, 1
        )[None]

    return pooled


def average(values, padded, count_include_pad=0):
    return values.sum(1) / (padded if count_include_pad else values.shape[1])


def lp_norm(values, padded, p=2):
    return (np.abs(values) ** p).sum(1) ** (1 / p)


def resize(x, *, scales, mode="nearest", coordinate="half_pixel", nearest="round_prefer_floor"):
    """Rows, then columns."""
    for axis in (2, 3):
        x = np.moveaxis(
            resized_axis(np.moveaxis(x, axis, 0), scales[axis], mode, coordinate, nearest), 0, axis
        )
    return x


def resized_axis(x, scale, mode, coordinate, nearest):
    size = len(x)
    count = floor(size * scale)
    return np.array(
        [
            interpolated(x, position(i, size, count, scale, coordinate), mode, nearest)
            for i in range(count)
        ]
    )


def position(i, size, count, scale, coordinate):
    """Where the output's place i lies in the input."""
    if coordinate == "half_pixel":
        return (i + 0.5) / scale - 0.5
    if coordinate == "pytorch_half_pixel":
        return (i + 0.5) / scale - 0.5 if count > 1 else 0.0
    if coordinate == "align_corners":
        return i * (size - 1) / (count - 1)
    return i / scale  # asymmetric


def interpolated(x, at, mode, nearest):
    def value(index):
        return x[min(max(index, 0), len(x) - 1)]

    low = floor(at)
    t = at - low
    if mode == "nearest":
        rounded = {
            "floor": low,
            "ceil": ceil(at),
            "round_prefer_floor": ceil(at - 0.5),
            "round_prefer_ceil": floor(at + 0.5),
        }
        return value(rounded[nearest])
    if mode == "linear":
        return value(low) * (1 - t) + value(low + 1) * t
    a = -0.75
    weights = [
        ((a * (t + 1) - 5 * a) * (t + 1) + 8 * a) * (t + 1) - 4 * a,
        ((a + 2) * t - (a + 3)) * t * t + 1,
        ((a + 2) * (1 - t) - (a + 3)) * (1 - t) * (1 - t) + 1,
        ((a * (2 - t) - 5 * a) * (2 - t) + 8 * a) * (2 - t) - 4 * a,
    ]
    return sum(weight * value(low - 1 + k) for k, weight in enumerate(weights))


def batch_normalization(x, scale, b, mean, var, *, epsilon=1e-5):
    scale, b, mean, var = (each[None, :, None, None] for each in (scale, b, mean, var))
    return (x - mean) / np.sqrt(var + epsilon) * scale + b


def instance_normalization(x, scale, b, *, epsilon=1e-5):
    mean, var = x.mean((2, 3)).ravel(), x.var((2, 3)).ravel()
    return batch_normalization(x, scale, b, mean, var, epsilon=epsilon)


def lrn(x, *, size, alpha=1e-4, beta=0.75, bias=1.0):
    squares = np.zeros_like(x)
    channels = x.shape[1]
    for c in range(channels):
        first, last = max(0, c - (size - 1) // 2), min(channels - 1, c + ceil((size - 1) / 2))
        squares[:, c] = (x[:, first : last + 1] ** 2).sum(1)
    return x / (bias + alpha / size * squares) ** beta


def depth_to_space(x, *, blocksize, mode="DCR"):
    s, (_, c, h, w) = blocksize, x.shape
    if mode == "DCR":
        return (
            x.reshape(1, s, s, c // s**2, h, w)
            .transpose(0, 3, 4, 1, 5, 2)
            .reshape(1, -1, h * s, w * s)
        )
    return (
        x.reshape(1, c // s**2, s, s, h, w).transpose(0, 1, 4, 2, 5, 3).reshape(1, -1, h * s, w * s)
    )


def space_to_depth(x, *, blocksize):
    s, (_, c, h, w) = blocksize, x.shape
    parts = x.reshape(1, c, h // s, s, w // s, s)
    return parts.transpose(0, 3, 5, 1, 2, 4).reshape(1, c * s * s, h // s, w // s)


def softplus(x):
    return np.log1p(np.exp(x))


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def pad(x, pads, value=0.0, *, mode="constant"):
    around = [(int(pads[axis]), int(pads[axis + 4])) for axis in range(4)]
    options = {"constant_values": value} if mode == "constant" else {}
    return np.pad(x, around, mode=mode, **options)


def softmax(x, *, axis=-1):
    raised = np.exp(x - x.max(axis, keepdims=True))
    return raised / raised.sum(axis, keepdims=True)


gauss = np.vectorize(lambda value: value * 0.5 * (1 + erf(value / 2**0.5)))

POINTWISE: dict[str, Callable[..., np.ndarray]] = {
    "Relu": lambda x: np.maximum(x, 0),
    "LeakyRelu": lambda x, alpha=0.01: np.where(x < 0, alpha * x, x),
    "PRelu": lambda x, slope: np.where(x < 0, slope * x, x),
    "Elu": lambda x, alpha=1.0: np.where(x < 0, alpha * np.expm1(x), x),
    "Selu": lambda x: 1.05070098 * np.where(x > 0, x, 1.67326324 * np.expm1(x)),
    "Celu": lambda x, alpha=1.0: np.maximum(0, x) + np.minimum(0, alpha * np.expm1(x / alpha)),
    "Gelu": gauss,
    "Softplus": softplus,
    "Softsign": lambda x: x / (1 + np.abs(x)),
    "Sigmoid": sigmoid,
    "HardSigmoid": lambda x, alpha=0.2, beta=0.5: np.clip(alpha * x + beta, 0, 1),
    "HardSwish": lambda x: x * np.clip(x / 6 + 0.5, 0, 1),
    "Mish": lambda x: x * np.tanh(softplus(x)),
    "Tanh": np.tanh,
    "Clip": lambda x, low, high: np.clip(x, low, high),
    "ThresholdedRelu": lambda x, alpha=1.0: np.where(x > alpha, x, 0),
    "Abs": np.abs,
    "Exp": np.exp,
    "Sqrt": np.sqrt,
}
OPERATORS = POINTWISE | {
    "Conv": conv,
    "ConvTranspose": conv_transpose,
    "MaxPool": pool(lambda values, padded: values.max(1)),
    "AveragePool": pool(average),
    "LpPool": pool(lp_norm),
    "BatchNormalization": batch_normalization,
    "InstanceNormalization": instance_normalization,
    "LRN": lrn,
    "DepthToSpace": depth_to_space,
    "SpaceToDepth": space_to_depth,
    "Pad": pad,
    "Softmax": softmax,
    "Transpose": lambda x, perm: x.transpose(perm),
    "Add": lambda x, y: x + y,
    "Sub": lambda x, y: x - y,
    "Mul": lambda x, y: x * y,
    "Div": lambda x, y: x / y,
    "Pow": lambda x, y: x**y,
    "Max": np.maximum,
    "Min": np.minimum,
    "Concat": lambda x, y, axis: np.concatenate([x, y], axis),
    "ReduceMean": lambda x, axes, keepdims=1: x.mean(tuple(axes), keepdims=True),
    "Slice": lambda x, starts, ends, axes, steps: x[
        tuple(
            slice(None)
            if axis not in axes
            else slice(*(int(v[list(axes).index(axis)]) for v in (starts, ends, steps)))
            for axis in range(4)
        )
    ],
}
