"""Merged taps where each bin reads channels of its own.

The map has C x PH x PW channels; bin b of output channel c reads channel ``c * PH * PW + b``. The
taps are those of ``kernels.cpu.taps``, and so is the order of every sum. No two bins read the same
numbers, so they are read where they lie, in either layout.
"""

from typing import NamedTuple

import numpy as np

from ..compiling import njit
from . import threads
from .taps import Build, Sizes, built, channel_ranges, crew, flat, job_sizes, spans


class Steps(NamedTuple):
    """How far apart neighbours lie in flat arrays of one layout."""

    channel: int  # of the map
    cell: int
    out_channel: int
    bin: int


@njit(cache=True, nogil=True)
def gather_bins(features, boxes, taps, output, sizes, steps):
    """Write the output of the boxes: the sum of weight x cell for each bin."""
    (rois, first), (starts, cells, weights), (channels, image_step, bins) = boxes, taps, sizes
    channel_step, cell_step, out_step, bin_step = steps
    for row in range(starts.size - 1):
        roi, b = first + row // bins, row % bins
        source = np.int64(rois[roi, 0]) * image_step + b * channel_step
        target = roi * channels * bins + b * bin_step
        for channel in range(channels):
            origin = source + channel * bins * channel_step
            total = 0.0
            for tap in range(starts[row], starts[row + 1]):
                total += np.float64(weights[tap]) * features[origin + cells[tap] * cell_step]
            output[target + channel * out_step] = total


@njit(cache=True, nogil=True)
def scatter_bins(grad_output, boxes, taps, grad_features, piece, sizes, steps):
    """Add the boxes' gradients to channels ``piece[0]`` … ``piece[1]`` of the map."""
    (rois, first), (starts, cells, weights), (channels, image_step, bins) = boxes, taps, sizes
    begin, end = piece
    channel_step, cell_step, out_step, bin_step = steps
    for row in range(starts.size - 1):
        roi, b = first + row // bins, row % bins
        target = np.int64(rois[roi, 0]) * image_step
        source = roi * channels * bins + b * bin_step
        for channel in range((begin - b + bins - 1) // bins, (end - b + bins - 1) // bins):
            origin = target + (channel * bins + b) * channel_step
            grad = grad_output[source + channel * out_step]
            for tap in range(starts[row], starts[row + 1]):
                grad_features[origin + cells[tap] * cell_step] += weights[tap] * grad


@njit(cache=True, nogil=True)
def box_slopes_bins(grad_output, features, boxes, taps, grad_rois, sizes, steps):
    """Write the gradient of the boxes."""
    (rois, first), (starts, cells, slopes), (channels, image_step, bins) = boxes, taps, sizes
    channel_step, cell_step, out_step, bin_step = steps
    numbers = slopes.shape[1]
    totals = np.empty(numbers)
    for k in range((starts.size - 1) // bins):
        for n in range(numbers):
            totals[n] = 0
        roi = first + k
        for b in range(bins):
            source = np.int64(rois[roi, 0]) * image_step + b * channel_step
            upstream = roi * channels * bins + b * bin_step
            for channel in range(channels):
                origin = source + channel * bins * channel_step
                grad = np.float64(grad_output[upstream + channel * out_step])
                for tap in range(starts[k * bins + b], starts[k * bins + b + 1]):
                    product = grad * features[origin + cells[tap] * cell_step]
                    for n in range(numbers):
                        totals[n] += slopes[tap, n] * product
        for n in range(numbers):
            grad_rois[roi, 1 + n] = totals[n]


def _job(
    features: np.ndarray, output: np.ndarray, layout: str
) -> tuple[Sizes, tuple[int, int, int], Steps]:
    """(sizes with the output's channels, those of the loops with a map's numbers, steps)."""
    sizes = job_sizes(features, output, layout)
    bins, cells = sizes.bins, sizes.cells
    if layout == "NCHW":
        channels, steps = output.shape[1], Steps(cells, 1, bins, 1)
    else:
        channels = output.shape[3]
        steps = Steps(1, channels * bins, 1, channels)
    inner = channels, channels * bins * cells, bins
    return sizes._replace(channels=channels), inner, steps


def gather(
    build: Build, features: np.ndarray, rois: np.ndarray, output: np.ndarray, layout: str
) -> None:
    """Write output = taps x features."""
    sizes, inner, steps = _job(features, output, layout)
    count = crew(len(rois), sizes)
    source, target = flat(features), output.reshape(-1)

    def gather_span(span):
        first, last = span
        while first < last:
            taps = build(first, last)
            gather_bins(source, (rois, first), taps.weighted, target, inner, steps)
            first = taps.last

    threads.share(gather_span, spans(0, len(rois), count), count)


def scatter(
    build: Build, grad_output: np.ndarray, rois: np.ndarray, grad_features: np.ndarray, layout: str
) -> None:
    """Add transposed taps x gradient of the output to the gradient of the features."""
    sizes, inner, steps = _job(grad_features, grad_output, layout)
    count = crew(len(rois), sizes)
    source, target = flat(grad_output), grad_features.reshape(-1)
    pieces = channel_ranges(sizes.channels * sizes.bins, grad_output.dtype, count)
    for taps in built(build, len(rois), count):

        def scatter_channels(piece, taps=taps):
            scatter_bins(source, (rois, taps.first), taps.weighted, target, piece, inner, steps)

        threads.share(scatter_channels, pieces, count)


def box_slopes(
    build: Build,
    grad_output: np.ndarray,
    features: np.ndarray,
    rois: np.ndarray,
    grad_rois: np.ndarray,
    layout: str,
) -> None:
    """Write the gradient of the boxes, from slopes, features and the gradient of the output."""
    sizes, inner, steps = _job(features, grad_output, layout)
    count = crew(len(rois), sizes)
    upstream, source = flat(grad_output), flat(features)
    grad_rois[:, 0] = 0

    def sum_span(span):
        first, last = span
        while first < last:
            taps = build(first, last)
            box_slopes_bins(upstream, source, (rois, first), taps.sloped, grad_rois, inner, steps)
            first = taps.last

    threads.share(sum_span, spans(0, len(rois), count), count)
