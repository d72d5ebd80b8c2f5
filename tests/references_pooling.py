"""Precise and position-sensitive RoI pooling in float64 and numpy alone, each from its definition.

Features are (N, C, H, W), boxes have the batch index first.
"""

import numpy as np


def antiderivative(t):
    """The integral from minus infinity to ``t`` of the triangle 1 - |t|, zero beyond -1 and 1."""
    t = np.clip(t, -1.0, 1.0)
    return np.where(t < 0, (1 + t) ** 2 / 2, 1 - (1 - t) ** 2 / 2)


def integrals(start, size, bins, length):
    """(bins, length): along one axis, the mean over each bin of each cell's triangle."""
    edges = start + size * np.arange(bins + 1) / bins
    below = antiderivative(edges[:, None] - np.arange(length))
    return np.diff(below, axis=0) * bins / size if size > 0 else np.zeros((bins, length))


def prroi_pool(features, rois, bins, *, spatial_scale=1.0):
    """(R, C, PH, PW): the mean over each bin of the bilinear surface, 0 a cell beyond the map.

    The surface is a sum of products of triangles, so its integral is one of products of integrals.
    """
    out = np.zeros((len(rois), features.shape[1], *bins))
    for r, (batch, x1, y1, x2, y2) in enumerate(np.asarray(rois, np.float64)):
        width, height = (x2 - x1) * spatial_scale, (y2 - y1) * spatial_scale
        if width > 0 and height > 0:
            rows = integrals(y1 * spatial_scale, height, bins[0], features.shape[2])
            columns = integrals(x1 * spatial_scale, width, bins[1], features.shape[3])
            out[r] = rows @ features[int(batch)].astype(np.float64) @ columns.T
    return out


def own_channels(features, bins):
    """(N, C_out, PH, PW, H, W): the map that each bin of each output channel reads."""
    batch, channels, *size = features.shape
    return features.reshape(batch, channels // (bins[0] * bins[1]), *bins, *size)


def grid_of(size, bins, ratio):
    """Samples per bin along one axis; the adaptive ceil in float32, as the float32 kernels."""
    return ratio if ratio > 0 else int(np.ceil(np.float32(size) / np.float32(bins)))


def sample_weights(start, size, bins, samples, length):
    """(bins, length): along one axis, the mean weight with which a bin's samples read each cell."""
    weights = np.zeros((bins, length))
    for b in range(bins):
        for i in range(samples):
            position = start + (b + (i + 0.5) / samples) * size / bins
            if -1 <= position <= length:
                position = min(max(position, 0.0), length - 1.0)
                low = min(int(position), max(length - 2, 0))
                weights[b, low] += (1 - (position - low)) / samples
                weights[b, min(low + 1, length - 1)] += (position - low) / samples
    return weights


def ps_roi_align(features, rois, bins, *, spatial_scale=1.0, sampling_ratio=0):
    """(R, C / (PH * PW), PH, PW)."""
    maps = own_channels(features.astype(np.float64), bins)
    out = np.zeros((len(rois), *maps.shape[1:4]))
    for r, (batch, *corners) in enumerate(np.asarray(rois, np.float64)):
        x1, y1, x2, y2 = np.array(corners) * spatial_scale - 0.5
        rows = sample_weights(
            y1, y2 - y1, bins[0], grid_of(y2 - y1, bins[0], sampling_ratio), maps.shape[4]
        )
        columns = sample_weights(
            x1, x2 - x1, bins[1], grid_of(x2 - x1, bins[1], sampling_ratio), maps.shape[5]
        )
        out[r] = np.einsum("uh,vw,cuvhw->cuv", rows, columns, maps[int(batch)])
    return out


def ps_roi_pool(features, rois, bins, *, spatial_scale=1.0):
    """(R, C / (PH * PW), PH, PW). As in torchvision, the map's last row and column are not read."""
    maps = own_channels(features.astype(np.float64), bins)
    out = np.zeros((len(rois), *maps.shape[1:4]))
    for r, (batch, *corners) in enumerate(np.asarray(rois)):
        scaled = np.asarray(corners, np.float32) * np.float32(spatial_scale)
        x1, y1, x2, y2 = (int(np.trunc(v + np.copysign(0.5, v))) for v in scaled.astype(float))
        bin_h, bin_w = max(y2 - y1, 1) / bins[0], max(x2 - x1, 1) / bins[1]
        for ph, pw in np.ndindex(bins):
            y0, y_end = (
                np.clip([y1 + np.floor(ph * bin_h), y1 + np.ceil((ph + 1) * bin_h)], 0, None)
            ).astype(int)
            x0, x_end = (
                np.clip([x1 + np.floor(pw * bin_w), x1 + np.ceil((pw + 1) * bin_w)], 0, None)
            ).astype(int)
            y_end, x_end = min(y_end, maps.shape[4] - 1), min(x_end, maps.shape[5] - 1)
            cells = maps[int(batch), :, ph, pw, y0:y_end, x0:x_end]
            if cells.size:
                out[r, :, ph, pw] = cells.mean(axis=(1, 2))
    return out
