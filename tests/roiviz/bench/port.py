"""A port of torchvision's roi_align in numpy alone, and the same with one fault each."""

import os
import signal
import time

import numpy as np


def weights(start, size, bins, cells, ratio, window=True):
    """(bins, cells): how much each cell counts in each bin along one axis."""
    step = size / np.float32(bins)
    count = ratio if ratio > 0 else int(np.ceil(step))
    place = np.arange(bins, dtype=np.float32)[:, None] * step
    inner = (np.arange(count, dtype=np.float32) + np.float32(0.5)) * step / np.float32(count)
    positions = start + place + inner
    inside = (positions >= -1) & (positions <= cells) if window else np.isfinite(positions)
    at = np.clip(positions[inside], 0, cells - 1)
    low = np.floor(at).astype(int)
    first = np.repeat(np.arange(bins) * cells, count).reshape(bins, count)[inside]
    made = np.bincount(first + low, 1 - (at - low), bins * cells)
    made += np.bincount(first + np.minimum(low + 1, cells - 1), at - low, bins * cells)
    return made.reshape(bins, cells) / max(count, 1)


def both(features, roi, size, scale, ratio, window=True):
    """The weights of a box along y and along x."""
    x1, y1, x2, y2 = (np.float32(number) * np.float32(scale) for number in roi[1:])
    rows, columns = features.shape[2:]
    down = weights(y1, max(y2 - y1, np.float32(1)), size[0], rows, ratio, window)
    return down, weights(x1, max(x2 - x1, np.float32(1)), size[1], columns, ratio, window)


def pooled(features, rois, size, scale, ratio, window=True):
    output = np.zeros((len(rois), features.shape[1], *size), features.dtype)
    for row, roi in enumerate(rois):
        down, across = both(features, roi, size, scale, ratio, window)
        output[row] = down @ features[int(roi[0])].astype(float) @ across.T
    return output


def right(features, rois, output_size, spatial_scale, sampling_ratio):
    print("whatever a function prints is no answer")
    return pooled(features, rois, output_size, spatial_scale, sampling_ratio)


def right_gradient(upstream, features, rois, output_size, spatial_scale, sampling_ratio):
    found = np.zeros(features.shape)
    for row, roi in enumerate(rois):
        down, across = both(features, roi, output_size, spatial_scale, sampling_ratio)
        found[int(roi[0])] += down.T @ upstream[row].astype(float) @ across
    return found.astype(features.dtype)


def no_window(features, rois, output_size, spatial_scale, sampling_ratio):
    return pooled(features, rois, output_size, spatial_scale, sampling_ratio, window=False)


def raises(features, rois, *settings):
    if len(rois) > 512:
        raise RuntimeError("too many\nboxes")
    return pooled(features, rois, *settings)


def crashes(features, rois, *settings):
    if (rois[:, 3] < rois[:, 1]).any():
        os.kill(os.getpid(), signal.SIGSEGV)
    return pooled(features, rois, *settings)


def refuses_backwards(features, rois, *settings):
    if (rois[:, 3] < rois[:, 1]).any():
        raise ValueError("a box that runs backwards")
    return pooled(features, rois, *settings)


def hangs(features, rois, *settings):
    if not len(rois):
        time.sleep(600)
    return pooled(features, rois, *settings)


def never(features, rois, *settings):
    time.sleep(600)


def gives_none(features, rois, *settings):
    pooled(features, rois, *settings)


def in_half(features, rois, *settings):
    return pooled(features, rois, *settings).astype(np.float16)


def zeros(features, rois, size, *settings):
    return np.zeros((len(rois), features.shape[1], *size), features.dtype)


def dies(features, rois, *settings):
    if len(rois) > 1:
        os.kill(os.getpid(), signal.SIGKILL)
    return pooled(features, rois, *settings)


def squeezes(features, rois, *settings):
    return pooled(features, rois, *settings).squeeze()


def writes(features, rois, *settings):
    output = pooled(features, rois, *settings)
    rois[:, 1:] *= settings[1]
    return output


def writes_features(features, rois, *settings):
    features += 0
    return pooled(features, rois, *settings)


def one_nan(features, rois, *settings):
    output = pooled(features, rois, *settings)
    output[-1, -1, -1, -1] = np.nan
    return output


def first_picture(features, rois, *settings):
    return pooled(features[:1], np.column_stack([0 * rois[:, :1], rois[:, 1:]]), *settings)


def first_channels(features, rois, *settings):
    output = pooled(features, rois, *settings)
    output[:, 128:] = 0
    return output


def forgets_strides(features, rois, *settings):
    flat = np.lib.stride_tricks.as_strided(features, (features.size,), (features.itemsize,))
    return pooled(flat.reshape(features.shape), rois, *settings)


def single_alone(features, rois, *settings):
    if features.dtype != np.float32:
        raise TypeError(f"no kernel for {features.dtype}")
    return pooled(features, rois, *settings)


def loses(features, rois, *settings):
    return pooled(features, rois, *settings)


def loses_gradient(upstream, features, rois, *settings):
    """Adds to the same cells are lost, as in a race."""
    return right_gradient(upstream[:16], features, rois[:16], *settings)


def doubles(features, rois, *settings):
    return pooled(features, rois, *settings)


def doubles_gradient(upstream, features, rois, *settings):
    found = right_gradient(upstream, features, rois, *settings)
    return found + right_gradient(upstream[512:], features, rois[512:], *settings)


def shifts(features, rois, *settings):
    return pooled(features, rois, *settings)


def shifts_gradient(upstream, features, rois, *settings):
    """The right sum, in other cells."""
    return np.roll(right_gradient(upstream, features, rois, *settings), 1, axis=3)


NUMBER = 3
