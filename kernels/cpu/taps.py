"""Merged taps, and the jobs that read or write features through them.

A builder (``merge`` in ``roi_align`` and in ``roi_align_rotated``) turns boxes into ``Taps``;
whatever the operator, what remains is a sparse matrix with a row for each bin: output row = sum of
weight x cell. The gradient with respect to the features is the same matrix turned, that with
respect to the boxes the same with slopes for weights. Taps of one bin that fall on the same cell
are merged, so their number is bounded by the map's cells, however large the box or its grid.

Who works on what: the forward pass and the gradient of the boxes are cut up by rois, the gradient
of the features by channels, so that no two threads add to the same number and every sum has one
order, whatever the number of threads.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from kernels.compiling import njit
from kernels.cpu import loops_nchw, loops_nhwc, threads

BUDGET = 2**20
"""Taps built before they are used, so that memory stays flat in the number of rois."""

PACKED_BYTES = 2**27
"""Scratch memory of a thread for the cells that are brought together, at most."""

SMALL = 2**22
"""Numbers read, bins x 16 taps x channels, below which a job stays in its caller's thread."""

ROIS_A_PIECE = 32
ROIS_A_JOB = 4096


class Taps(NamedTuple):
    """What ``rois[first:last]`` read, merged. A row is a bin, in the order roi, ph, pw."""

    first: int
    last: int
    starts: np.ndarray  # (rows + 1,) int64: where each row's taps begin
    cells: np.ndarray  # (T,) int64: row * W + column
    weights: np.ndarray  # (T,)
    slopes: np.ndarray  # (T, K): how the weight follows each number of the box; (0, K) if not asked
    windows: np.ndarray  # (last - first, 4) int64: y0, y1, x0, x1 of the cells read, half open
    rows: int  # of the map between the first and the last that is read


Build = Callable[[int, int], Taps]
"""``build(first, last)``: the taps of ``rois[first:last]``, or of the first of them."""


class Sizes(NamedTuple):
    """The sizes of a job."""

    batch: int
    channels: int
    cells: int
    width: int
    bins: int


def job_sizes(features: np.ndarray, output: np.ndarray, layout: str) -> Sizes:
    """Sizes from features and output, or their gradients."""
    if layout == "NCHW":
        batch, channels, height, width = features.shape
        bins = output.shape[2] * output.shape[3]
    else:
        batch, height, width, channels = features.shape
        bins = output.shape[1] * output.shape[2]
    return Sizes(batch, channels, height * width, width, bins)


def bins_and_cells(features: np.ndarray, output: np.ndarray, layout: str) -> tuple[int, ...]:
    """(PH, PW, H, W) of the arrays of a job."""
    if layout == "NCHW":
        return (*output.shape[2:], *features.shape[2:])
    return (*output.shape[1:3], *features.shape[1:3])


def flat(array: np.ndarray) -> np.ndarray:
    """An input as a flat, read-only view, whether it is read-only or not: one type for Numba."""
    view = array.reshape(-1)
    view.setflags(write=False)
    return view


def crew(rois: int, sizes: Sizes) -> int:
    """How many threads a job is worth."""
    return 1 if rois * sizes.bins * 16 * sizes.channels < SMALL else threads.workers()


def spans(first: int, last: int, count: int) -> list[tuple[int, int]]:
    """``rois[first:last]`` cut into spans for ``count`` threads to take."""
    step = min(ROIS_A_PIECE, -(-(last - first) // (4 * count))) if count > 1 else ROIS_A_JOB
    return [(at, min(at + step, last)) for at in range(first, last, step)]


def built(build: Build, rois: int, count: int) -> Iterator[Taps]:
    """The taps of all rois, some thousand rois or some million taps at a time."""
    first = 0
    while count == 1 and first < rois:
        taps = build(first, min(first + ROIS_A_JOB, rois))
        yield taps
        first = taps.last
    while first < rois:
        pieces = spans(first, min(first + ROIS_A_JOB, rois), count)
        taps = _joined(threads.share(lambda piece: build(*piece), pieces, count), pieces)
        yield taps
        first = taps.last


def _joined(parts: list[Taps], pieces: list[tuple[int, int]]) -> Taps:
    """Parts that follow each other as one, up to the first that is not complete."""
    complete = [part.last == piece[1] for part, piece in zip(parts, pieces, strict=True)]
    parts = parts[: complete.index(False) + 1] if False in complete else parts
    if len(parts) == 1:
        return parts[0]
    counts = [int(part.starts[-1]) for part in parts]
    offsets = np.cumsum([0, *counts])
    starts = [part.starts[:-1] + offset for part, offset in zip(parts, offsets, strict=False)]
    used = list(zip(parts, counts, strict=True))
    return Taps(
        parts[0].first,
        parts[-1].last,
        np.concatenate([*starts, offsets[-1:]]),
        np.concatenate([part.cells[:count] for part, count in used]),
        np.concatenate([part.weights[:count] for part, count in used]),
        np.concatenate([part.slopes[:count] for part, count in used]),
        windows := np.concatenate([part.windows for part in parts]),
        int(windows[:, 1].max() - windows[:, 0].min()),
    )


def gather(build: Build, features, rois, output, layout: str, packs: bool) -> None:
    """Output = taps x features. ``packs``: whether planes of channels are brought together."""
    sizes = job_sizes(features, output, layout)
    count = crew(len(rois), sizes)
    source, target = flat(features), output.reshape(-1)
    if layout == "NHWC" or not packs:
        loop = loops_nhwc.gather if layout == "NHWC" else loops_nchw.gather_planes

        def gather_span(span):
            first, last = span
            while first < last:
                taps = build(first, last)
                loop(
                    source, rois, first, taps.starts, taps.cells, taps.weights,
                    target, sizes.channels, sizes.cells, sizes.bins,
                )  # fmt: skip
                first = taps.last

        threads.share(gather_span, spans(0, len(rois), count), count)
        return
    for taps in built(build, len(rois), count):

        def gather_block(piece, taps=taps):
            loops_nchw.gather(
                source, rois, taps.first, taps.starts, taps.cells, taps.weights, taps.windows,
                target, *_scratch(taps, sizes, features.dtype, 2), *piece,
                sizes.channels, sizes.cells, sizes.width, sizes.bins,
            )  # fmt: skip

        threads.share(gather_block, _blocks(rois, sizes, features.dtype, count, 2), count)


def scatter(build: Build, grad_output, rois, grad_features, layout: str, packs: bool) -> None:
    """Gradient of the features += taps turned x gradient of the output."""
    sizes = job_sizes(grad_features, grad_output, layout)
    count = crew(len(rois), sizes)
    source, target = flat(grad_output), grad_features.reshape(-1)
    loop = loops_nhwc.scatter if layout == "NHWC" else loops_nchw.scatter_planes
    for taps in built(build, len(rois), count):

        def scatter_channels(piece, taps=taps):
            loop(
                source, rois, taps.first, taps.starts, taps.cells, taps.weights,
                target, *piece, sizes.channels, sizes.cells, sizes.bins,
            )  # fmt: skip

        def scatter_block(piece, taps=taps):
            loops_nchw.scatter(
                source, rois, taps.first, taps.starts, taps.cells, taps.weights, taps.windows,
                target, *_scratch(taps, sizes, grad_output.dtype, 1), *piece,
                sizes.channels, sizes.cells, sizes.width, sizes.bins,
            )  # fmt: skip

        if layout == "NHWC":
            pieces = channel_ranges(sizes.channels, grad_output.dtype, count)
            threads.share(scatter_channels, pieces, count)
        elif not packs:
            pieces = [(channel, channel + 1) for channel in range(sizes.channels)]
            threads.share(scatter_channels, pieces, count)
        else:
            threads.share(scatter_block, _blocks(rois, sizes, grad_output.dtype, count), count)


def box_slopes(
    build: Build, grad_output, features, rois, grad_rois, layout: str, packs: bool
) -> None:
    """Gradient of the boxes from slopes, features and the gradient of the output."""
    sizes = job_sizes(features, grad_output, layout)
    count = crew(len(rois), sizes)
    upstream, source = flat(grad_output), flat(features)
    grad_rois[:, 0] = 0
    if layout == "NHWC" or not packs:
        loop = loops_nhwc.box_slopes if layout == "NHWC" else loops_nchw.box_slopes_planes

        def sum_span(span):
            first, last = span
            while first < last:
                taps = build(first, last)
                loop(
                    upstream, source, rois, first, taps.starts, taps.cells, taps.slopes,
                    grad_rois, sizes.channels, sizes.cells, sizes.bins,
                )  # fmt: skip
                first = taps.last

        threads.share(sum_span, spans(0, len(rois), count), count)
        return
    lanes = 64 // rois.itemsize
    for taps in built(build, len(rois), count):
        # One table for each vector of channels, summed in their order, whoever made which.
        shape = (-(-sizes.channels // lanes), taps.last - taps.first, taps.slopes.shape[1])
        tables = np.zeros(shape)

        def sum_block(piece, taps=taps, tables=tables):
            loops_nchw.box_slopes(
                upstream, source, rois, taps.first, taps.starts, taps.cells, taps.slopes,
                taps.windows, tables, *_scratch(taps, sizes, features.dtype, 1), *piece,
                sizes.channels, sizes.cells, sizes.width, sizes.bins,
            )  # fmt: skip

        threads.share(sum_block, _blocks(rois, sizes, features.dtype, count), count)
        grad_rois[taps.first : taps.last, 1:] = tables.sum(axis=0)


def channel_ranges(channels: int, dtype: np.dtype, count: int) -> list[tuple[int, int]]:
    """The channels cut into whole vectors for ``count`` threads: the same sums, however many."""
    lanes = 64 // dtype.itemsize
    step = lanes * max(1, min(8, -(-channels // (lanes * count))))
    return [(at, min(at + step, channels)) for at in range(0, channels, step)]


def _blocks(
    rois, sizes: Sizes, dtype: np.dtype, count: int, vectors: int = 1
) -> list[tuple[int, int, int]]:
    """(image, first, last vector of channels): the pieces of a job in NCHW."""
    images = [0] if sizes.batch == 1 else np.unique(rois[:, 0]).astype(int).tolist()
    blocks = -(-sizes.channels * dtype.itemsize // (64 * vectors))
    step = blocks if count == 1 else 1
    return [(image, at, at + step) for image in images for at in range(0, blocks, step)]


def _scratch(taps: Taps, sizes: Sizes, dtype: np.dtype, together: int) -> tuple[np.ndarray, int]:
    """Scratch memory for ``together`` vectors of channels, and the cells that it has room for.

    Those of all rows that are read, or where they are too many of the tallest box's; besides some
    bins and a tile.
    """
    lanes = 64 // dtype.itemsize
    cells = taps.rows * sizes.width
    if cells * 64 * together > PACKED_BYTES:
        tallest = int((taps.windows[:, 1] - taps.windows[:, 0]).max())
        cells = min(cells, max(tallest * sizes.width, PACKED_BYTES // (64 * together)))
    bins = min(sizes.bins, loops_nchw.BINS_AT_ONCE)
    return threads.scratch(((cells + bins) * together + lanes) * lanes, dtype), cells


# Loops where numpy has slices, whose checks of shapes take seconds to compile.


@njit(cache=True, nogil=True)
def grown(array, size):
    """A copy of a flat array with room for ``size`` and as much again."""
    larger = np.empty(2 * size, array.dtype)
    for i in range(array.size):
        larger[i] = array[i]
    return larger


@njit(cache=True, nogil=True)
def grown_rows(table, rows):
    """A copy of a table with room for ``rows`` rows."""
    larger = np.empty((rows, table.shape[1]), table.dtype)
    for i in range(table.shape[0]):
        for k in range(table.shape[1]):
            larger[i, k] = table[i, k]
    return larger


@njit(cache=True, nogil=True)
def rows_between(windows, count):
    """Rows of the map from the first to the last that the first ``count`` windows read."""
    low, high = windows[0, 0], windows[0, 1]
    for k in range(count):
        low, high = min(low, windows[k, 0]), max(high, windows[k, 1])
    return high - low


@njit(cache=True, nogil=True)
def counted_samples(start, bin_size, bin_index, samples, direction, origin, length):
    """A half-open range that holds every sample of a bin's row that may lie in the window.

    A sample at ``p`` along the row is at ``origin + direction * p`` along an axis of ``length``
    cells. Which samples count is not decided here: the range has room for every rounding of a
    position.
    """
    if samples <= 8:
        return 0, samples
    step = np.float64(bin_size) / samples
    begin = start + np.float64(bin_index) * bin_size + step / 2
    spare = 2 + 1e-6 * (abs(np.float64(start)) + abs(np.float64(origin)) + abs(begin))
    at, move = origin + direction * begin, direction * step
    if abs(move) < 1e-9:
        inside = at > -1 - spare and at < length + spare
        if samples * abs(move) > 1:
            return 0, samples
        return 0, samples if inside else 0
    first, last = (-1 - spare - at) / move, (length + spare - at) / move
    if first > last:
        first, last = last, first
    return (
        np.int64(min(max(first, 0.0), np.float64(samples))),
        np.int64(min(max(last + 2, 0.0), np.float64(samples))),
    )
