"""The maximum of samples: jobs over unmerged taps, one row per sample.

The loops have the channels innermost; arrays in NCHW are copied to NHWC, unless little is read.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from . import loops_max, threads
from .layout import to_nchw, to_nhwc, without_planes
from .taps import channel_ranges, crew, flat, job_sizes, spans


class Samples(NamedTuple):
    """The samples of ``rois[first:last]``, one per row, in the order roi, ph, pw, iy, ix.

    Discarded samples are all alike, so only the first of each bin needs a row, which has no taps.
    """

    first: int
    last: int
    bin_starts: np.ndarray  # (bins + 1,) int64: where each bin's rows begin
    starts: np.ndarray  # (rows + 1,) int64: where each row's taps begin
    cells: np.ndarray  # (T,) int64: row * W + column
    weights: np.ndarray  # (T,)
    slopes: np.ndarray  # (T, K) or empty, as in Taps

    @property
    def rows(self) -> tuple[np.ndarray, ...]:
        """What the loops take."""
        return self.bin_starts, self.starts, self.cells, self.weights


Build = Callable[[int, int], Samples]


def gather(
    build: Build,
    features: np.ndarray,
    rois: np.ndarray,
    output: np.ndarray,
    layout: str,
    transposes: bool,
) -> None:
    """Write to ``output`` the largest sample of each bin.

    ``transposes``: whether arrays in NCHW are copied to NHWC first.
    """
    layout, features, output = without_planes(layout, features, output)
    loop = loops_max.gather if layout == "NHWC" else loops_max.gather_planes
    if layout == "NCHW" and transposes:
        transposed = np.empty(np.array(output.shape)[[0, 2, 3, 1]], output.dtype)
        gather(build, to_nhwc(features), rois, transposed, "NHWC", False)
        output[:] = to_nchw(transposed)
        return
    sizes = job_sizes(features, output, layout)
    count = crew(len(rois), sizes)
    source, target = flat(features), output.reshape(-1)

    def take(span):
        first, last = span
        while first < last:
            samples = build(first, last)
            loop(source, (rois, first), samples.rows, target, sizes.inner)
            first = samples.last

    threads.share(take, spans(0, len(rois), count), count)


def scatter(
    build: Build,
    grad_output: np.ndarray,
    features: np.ndarray,
    rois: np.ndarray,
    grad_features: np.ndarray,
    layout: str,
) -> None:
    """Add the gradient of each bin to ``grad_features`` at the taps of its winner."""
    arrays = without_planes(layout, grad_output, features, grad_features)
    layout, grad_output, features, grad_features = arrays
    if layout == "NCHW":
        source = to_nhwc(features)
        transposed = np.zeros_like(source)
        scatter(build, to_nhwc(grad_output), source, rois, transposed, "NHWC")
        grad_features += to_nchw(transposed)
        return
    sizes = job_sizes(features, grad_output, layout)
    count = crew(len(rois), sizes)
    upstream, source, target = flat(grad_output), flat(features), grad_features.reshape(-1)
    first = 0
    while first < len(rois):
        samples = build(first, len(rois))

        def add(channels, samples=samples):
            boxes = rois, samples.first
            loops_max.scatter(
                upstream, source, boxes, samples.rows, target, channels, sizes.inner
            )  # fmt: skip

        threads.share(add, channel_ranges(sizes.channels, rois.dtype, count), count)
        first = samples.last


def box_slopes(
    build: Build,
    grad_output: np.ndarray,
    features: np.ndarray,
    rois: np.ndarray,
    grad_rois: np.ndarray,
    layout: str,
) -> None:
    """Write the gradient of the boxes: each bin moves with its winner."""
    layout, grad_output, features = without_planes(layout, grad_output, features)
    if layout == "NCHW":
        box_slopes(build, to_nhwc(grad_output), to_nhwc(features), rois, grad_rois, "NHWC")
        return
    sizes = job_sizes(features, grad_output, layout)
    count = crew(len(rois), sizes)
    upstream, source = flat(grad_output), flat(features)

    def take(span):
        first, last = span
        while first < last:
            samples = build(first, last)
            boxes = rois, first
            loops_max.box_slopes(
                upstream, source, boxes, samples.rows, samples.slopes, grad_rois, sizes.inner
            )  # fmt: skip
            first = samples.last

    threads.share(take, spans(0, len(rois), count), count)
