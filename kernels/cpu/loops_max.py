"""The loops over samples for the maximum: a bin's largest interpolated sample, and its gradients.

Here a row of taps is a sample and ``bin_starts`` says where each bin's samples begin. A sample
that is discarded has no taps and counts as 0. Arrays come flat with their steps, so one loop
serves both layouts.
"""

import numpy as np
from numba import njit

from kernels.formulas import outranks


@njit(cache=True, nogil=True)
def winner(features, origin, cell_step, bin_starts, starts, cells, weights, b):
    """The first of a bin's largest samples and its value; (-1, 0) for a bin without samples."""
    real = weights.dtype.type
    best, chosen = real(0), -1
    for sample in range(bin_starts[b], bin_starts[b + 1]):
        value = real(0)
        for tap in range(starts[sample], starts[sample + 1]):
            value += weights[tap] * features[origin + cells[tap] * cell_step]
        if chosen < 0 or outranks(value, best):
            best, chosen = value, sample
    return chosen, best


@njit(cache=True, nogil=True)
def forward(
    features, rois, first, bin_starts, starts, cells, weights, output,
    channels, map_cells, bins, planar,
):  # fmt: skip
    """Output of ``rois[first:]``."""
    cell_step, channel_step = (1, map_cells) if planar else (channels, 1)
    bin_step, output_step = (1, bins) if planar else (channels, 1)
    for b in range(bin_starts.size - 1):
        roi = first + b // bins
        image = np.int64(rois[roi, 0])
        for channel in range(channels):
            origin = image * channels * map_cells + channel * channel_step
            _, best = winner(features, origin, cell_step, bin_starts, starts, cells, weights, b)
            output[roi * channels * bins + channel * output_step + (b % bins) * bin_step] = best


@njit(cache=True, nogil=True)
def backward_features(
    grad_output, features, rois, first, bin_starts, starts, cells, weights, grad_features,
    begin_channel, end_channel, channels, map_cells, bins, planar,
):  # fmt: skip
    """Add the gradient of each bin to the taps of its winner, for one range of channels."""
    cell_step, channel_step = (1, map_cells) if planar else (channels, 1)
    bin_step, output_step = (1, bins) if planar else (channels, 1)
    for b in range(bin_starts.size - 1):
        roi = first + b // bins
        image = np.int64(rois[roi, 0])
        for channel in range(begin_channel, end_channel):
            origin = image * channels * map_cells + channel * channel_step
            sample, _ = winner(features, origin, cell_step, bin_starts, starts, cells, weights, b)
            if sample < 0:
                continue
            at = roi * channels * bins + channel * output_step + (b % bins) * bin_step
            for tap in range(starts[sample], starts[sample + 1]):
                grad_features[origin + cells[tap] * cell_step] += weights[tap] * grad_output[at]


@njit(cache=True, nogil=True)
def box_slopes(
    grad_output, features, rois, first, bin_starts, starts, cells, weights, slopes, grad_rois,
    channels, map_cells, bins, planar,
):  # fmt: skip
    """Gradient of the boxes ``rois[first:]``: each bin moves with its winner."""
    cell_step, channel_step = (1, map_cells) if planar else (channels, 1)
    bin_step, output_step = (1, bins) if planar else (channels, 1)
    for b in range(bin_starts.size - 1):
        roi = first + b // bins
        image = np.int64(rois[roi, 0])
        if b % bins == 0:
            grad_rois[roi, :] = 0
        for channel in range(channels):
            origin = image * channels * map_cells + channel * channel_step
            sample, _ = winner(features, origin, cell_step, bin_starts, starts, cells, weights, b)
            if sample < 0:
                continue
            at = roi * channels * bins + channel * output_step + (b % bins) * bin_step
            for tap in range(starts[sample], starts[sample + 1]):
                product = grad_output[at] * features[origin + cells[tap] * cell_step]
                for k in range(slopes.shape[1]):
                    grad_rois[roi, 1 + k] += slopes[tap, k] * product
