"""The inner loops for the maximum, channels innermost: a bin's largest sample, and its gradients.

A row of taps is a sample; ``bin_starts`` gives the first row of each bin. Arrays are flat. The
arguments come in the groups that ``loops_nhwc`` lists, with ``samples``, (bin_starts, starts,
cells, weights), for taps.
"""

import numpy as np

from ..compiling import njit
from ..formulas import outranks
from .vectors import add_product, lanes, larger, load, store, zero


@njit(cache=True, nogil=True)
def winner(features, origin, channels, samples, b):
    """(number, value) of the first of a bin's largest samples in one channel.

    (-1, 0) if there is none.
    """
    bin_starts, starts, cells, weights = samples
    real = weights.dtype.type
    best, chosen = real(0), -1
    for sample in range(bin_starts[b], bin_starts[b + 1]):
        value = real(0)
        for tap in range(starts[sample], starts[sample + 1]):
            value += weights[tap] * features[origin + cells[tap] * channels]
        if chosen < 0 or outranks(value, best):
            best, chosen = value, sample
    return chosen, best


@njit(cache=True, nogil=True)
def gather(features, boxes, samples, output, sizes):
    """Write the output of the boxes."""
    (rois, first), (channels, map_cells, bins) = boxes, sizes
    bin_starts, starts, cells, weights = samples
    width = lanes(features)
    for b in range(bin_starts.size - 1):
        origin = np.int64(rois[first + b // bins, 0]) * map_cells * channels
        target = (first * bins + b) * channels
        begin, end = bin_starts[b], bin_starts[b + 1]
        channel = 0
        while channel + width <= channels:
            best = zero(features)
            for sample in range(begin, end):
                value = zero(features)
                for tap in range(starts[sample], starts[sample + 1]):
                    cell = origin + cells[tap] * channels + channel
                    value = add_product(value, weights[tap], load(features, cell))
                best = value if sample == begin else larger(best, value)
            store(output, target + channel, best)
            channel += width
        while channel < channels:
            _, output[target + channel] = winner(features, origin + channel, channels, samples, b)
            channel += 1


@njit(cache=True, nogil=True)
def gather_planes(features, boxes, samples, output, sizes):
    """The same in NCHW, number by number where they lie."""
    (rois, first), (channels, map_cells, bins) = boxes, sizes
    for b in range(samples[0].size - 1):
        roi = first + b // bins
        for channel in range(channels):
            origin = (np.int64(rois[roi, 0]) * channels + channel) * map_cells
            target = (roi * channels + channel) * bins + b % bins
            _, output[target] = winner(features, origin, 1, samples, b)


@njit(cache=True, nogil=True)
def scatter(grad_output, features, boxes, samples, grad_features, piece, sizes):
    """Add each bin's gradient to its winner's taps, for channels ``piece[0]`` … ``piece[1]``."""
    (rois, first), (channels, map_cells, bins) = boxes, sizes
    bin_starts, starts, cells, weights = samples
    begin_channel, end_channel = piece
    for b in range(bin_starts.size - 1):
        origin = np.int64(rois[first + b // bins, 0]) * map_cells * channels
        source = (first * bins + b) * channels
        for channel in range(begin_channel, end_channel):
            sample, _ = winner(features, origin + channel, channels, samples, b)
            if sample < 0:
                continue
            for tap in range(starts[sample], starts[sample + 1]):
                at = origin + cells[tap] * channels + channel
                grad_features[at] += weights[tap] * grad_output[source + channel]


@njit(cache=True, nogil=True)
def box_slopes(grad_output, features, boxes, samples, slopes, grad_rois, sizes):
    """Write the gradient of the boxes."""
    (rois, first), (channels, map_cells, bins) = boxes, sizes
    bin_starts, starts, cells, _ = samples
    numbers = slopes.shape[1]
    totals = np.empty(numbers)
    for b in range(bin_starts.size - 1):
        roi = first + b // bins
        origin = np.int64(rois[roi, 0]) * map_cells * channels
        source = (first * bins + b) * channels
        if b % bins == 0:
            for k in range(numbers):
                totals[k] = 0
        for channel in range(channels):
            sample, _ = winner(features, origin + channel, channels, samples, b)
            if sample < 0:
                continue
            for tap in range(starts[sample], starts[sample + 1]):
                value = features[origin + cells[tap] * channels + channel]
                for k in range(numbers):
                    totals[k] += slopes[tap, k] * value * grad_output[source + channel]
        if b % bins == bins - 1:
            grad_rois[roi, 0] = 0
            for k in range(numbers):
                grad_rois[roi, 1 + k] = totals[k]
