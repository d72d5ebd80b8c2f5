"""Merged taps, and the jobs that read or write features through them.

A builder (``merge`` in ``roi_align`` and in ``roi_align_rotated``) turns boxes into ``Taps``, for
any operator a sparse matrix with one row per bin: output row = sum of weight x cell. The gradient
with respect to the features uses its transpose, that with respect to the boxes has slopes for
weights. Taps of one bin that fall on the same cell are merged, so their number is bounded by the
map's cells, however large the box or its grid.

The forward pass and the gradient of the boxes are split by rois, the gradient of the features by
channels, so that no two threads add to the same number and every sum has one order for any number
of threads.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from ..compiling import njit
from . import halves, loops_nchw, loops_nhwc, threads

BUDGET = 2**20
"""The most taps built at a time, so that memory does not grow with the number of rois."""

PACKED_BYTES = 2**27
"""The most scratch memory that a thread uses for packed cells."""

SMALL = 2**22
"""Numbers read (bins x 16 taps x channels) below which a job stays in the caller's thread."""

ROIS_A_PIECE = 32
ROIS_A_JOB = 4096


class Taps(NamedTuple):
    """The merged taps of ``rois[first:last]``. A row is a bin, in the order roi, ph, pw."""

    first: int
    last: int
    starts: np.ndarray  # (rows + 1,) int64: where each row's taps begin
    cells: np.ndarray  # (T,) int64: row * W + column
    weights: np.ndarray  # (T,)
    slopes: np.ndarray  # (T, K): its derivatives by the box's numbers; (0, K) if not asked
    areas: np.ndarray  # (last - first, 4) int64: y0, y1, x0, x1 of the cells read, half open
    rows: int  # rows of the map from the first to the last that is read

    @property
    def weighted(self) -> tuple[np.ndarray, ...]:
        """What the loops take that read or write features."""
        return self.starts, self.cells, self.weights

    @property
    def sloped(self) -> tuple[np.ndarray, ...]:
        """What the loops take that follow the boxes."""
        return self.starts, self.cells, self.slopes


Build = Callable[[int, int], Taps]
"""``build(first, last)`` gives the taps of ``rois[first:last]``, or of the first few of them."""


Step = Callable[[np.ndarray, np.ndarray, int, int], int]
"""``step(features, output, first, last)`` writes the outputs of ``rois[first:last]``, or of the
first few of them, flat arrays both, and returns up to which."""

Pair = tuple[int, int]
"""(rows, columns)."""


class Sizes(NamedTuple):
    """The sizes of a job."""

    batch: int
    channels: int
    cells: int
    width: int
    bins: int
    grid: tuple[Pair, Pair]
    """((PH, PW), (H, W))."""

    @property
    def inner(self) -> tuple[int, int, int]:
        """Channels, cells of a map and bins of a box: the sizes that the loops take."""
        return self.channels, self.cells, self.bins


def job_sizes(features: np.ndarray, output: np.ndarray, layout: str) -> Sizes:
    """The sizes of a job, from features and output or from their gradients."""
    if layout == "NCHW":
        batch, channels, height, width = features.shape
        _, _, bins_y, bins_x = output.shape
    else:
        batch, height, width, channels = features.shape
        _, bins_y, bins_x, _ = output.shape
    grid = (bins_y, bins_x), (height, width)
    return Sizes(batch, channels, height * width, width, bins_y * bins_x, grid)


def flat(array: np.ndarray) -> np.ndarray:
    """An input as a flat view, always read-only, so that Numba compiles for one type."""
    view = halves.bits(array.reshape(-1))
    view.setflags(write=False)
    return view


SORTED_FROM = 64
"""Rois below which their order does not matter."""

BAND = 32
"""Rows of cells of a band, within which rois are taken from the left to the right."""

CACHE_BYTES = 2**20
"""Size of a map that stays in a core's own cache anyway."""


def side_by_side(
    rois: np.ndarray, scale: float, features: np.ndarray, layout: str, turned: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """Rois in an order in which each finds its neighbour's cells in the cache, and their places.

    Args:
        rois: as the caller gave them.
        scale: cells per pixel.
        features: or their gradient.
        layout: of the features; planes (NCHW) are read otherwise.
        turned: whether rois have a centre in place of two corners.
    """
    if layout != "NHWC" or len(rois) < SORTED_FROM or features.nbytes < CACHE_BYTES:
        return rois, np.arange(len(rois))
    x, y = rois[:, 1:3].T if turned else (rois[:, 1:3] + rois[:, 3:5]).T / 2
    places = np.lexsort((x, y * scale // BAND, rois[:, 0]))
    ordered = rois[places]
    ordered.setflags(write=False)  # as the caller's are, so that Numba compiles for one type
    return ordered, places


def crew(rois: int, sizes: Sizes) -> int:
    """How many threads a job should use."""
    return 1 if rois * sizes.bins * 16 * sizes.channels < SMALL else threads.workers()


def spans(first: int, last: int, count: int) -> list[tuple[int, int]]:
    """``rois[first:last]`` cut into spans for ``count`` threads."""
    step = min(ROIS_A_PIECE, -(-(last - first) // (4 * count))) if count > 1 else ROIS_A_JOB
    return [(at, min(at + step, last)) for at in range(first, last, step)]


def built(build: Build, rois: int, count: int) -> Iterator[Taps]:
    """The taps of all rois, a few thousand rois or a few million taps at a time."""
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
    """Consecutive parts joined into one, up to the first incomplete one."""
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
        areas := np.concatenate([part.areas for part in parts]),
        int(areas[:, 1].max() - areas[:, 0].min()),
    )


def gather(
    build: Build,
    features: np.ndarray,
    rois: np.ndarray,
    output: np.ndarray,
    layout: str,
    packs: bool,
    places: np.ndarray | None = None,
) -> None:
    """Write output = taps x features.

    ``packs`` says whether to pack planes of channels; ``places`` is from ``side_by_side``.
    """
    sizes = job_sizes(features, output, layout)
    places = np.arange(len(rois)) if places is None else places
    if layout == "NHWC" or not packs:

        def step(source, target, first, last):
            taps = build(first, last)
            if layout == "NHWC":
                boxes = rois, first, places
                loops_nhwc.gather(source, boxes, taps.weighted, target, sizes.inner)
            else:
                loops_nchw.gather_planes(source, (rois, first), taps.weighted, target, sizes.inner)
            return taps.last

        in_steps(step, features, rois, output, sizes)
        return
    count = crew(len(rois), sizes)
    source, target = flat(features), halves.bits(output.reshape(-1))
    for taps in built(build, len(rois), count):

        def gather_block(piece, taps=taps):
            boxes, arrays = (rois, taps.first), (*taps.weighted, taps.areas)
            piece = *piece, *_scratch(taps, sizes, rois.dtype, 2)
            loops_nchw.gather(source, boxes, arrays, target, piece, (*sizes.inner, sizes.width))

        threads.share(gather_block, _blocks(rois, sizes, rois.dtype, count, 2), count)


def in_steps(
    step: Step, features: np.ndarray, rois: np.ndarray, output: np.ndarray, sizes: Sizes
) -> None:
    """Write the outputs of all rois, span by span."""
    count = crew(len(rois), sizes)
    source, target = flat(features), halves.bits(output.reshape(-1))

    def write_span(span: tuple[int, int]) -> None:
        first, last = span
        while first < last:
            threads.check_wanted()
            first = step(source, target, first, last)

    threads.share(write_span, spans(0, len(rois), count), count)


def scatter(
    build: Build,
    grad_output: np.ndarray,
    rois: np.ndarray,
    grad_features: np.ndarray,
    layout: str,
    packs: bool,
    places: np.ndarray | None = None,
) -> None:
    """Add transposed taps x gradient of the output to the gradient of the features."""
    places = np.arange(len(rois)) if places is None else places
    sizes = job_sizes(grad_features, grad_output, layout)
    count = crew(len(rois), sizes)
    source, target = flat(grad_output), grad_features.reshape(-1)
    for taps in built(build, len(rois), count):

        def scatter_cells(piece, taps=taps):
            boxes, arrays = (rois, taps.first, places), (*taps.weighted, taps.areas)
            loops_nhwc.scatter(source, boxes, arrays, target, piece, (*sizes.inner, sizes.width))

        def scatter_channels(piece, taps=taps):
            boxes, sums = (rois, taps.first), (target, piece, sizes.inner)
            loops_nchw.scatter_planes(source, boxes, taps.weighted, *sums)

        def scatter_block(piece, taps=taps):
            boxes, arrays = (rois, taps.first), (*taps.weighted, taps.areas)
            piece = *piece, *_scratch(taps, sizes, grad_output.dtype, 1)
            loops_nchw.scatter(source, boxes, arrays, target, piece, (*sizes.inner, sizes.width))

        if layout == "NHWC":
            threads.share(scatter_cells, cell_ranges(taps, rois, sizes, count), count)
        elif not packs:
            pieces = [(channel, channel + 1) for channel in range(sizes.channels)]
            threads.share(scatter_channels, pieces, count)
        else:
            threads.share(scatter_block, _blocks(rois, sizes, grad_output.dtype, count), count)


def box_slopes(
    build: Build,
    grad_output: np.ndarray,
    features: np.ndarray,
    rois: np.ndarray,
    grad_rois: np.ndarray,
    layout: str,
    packs: bool,
    places: np.ndarray | None = None,
) -> None:
    """Write the gradient of the boxes, from slopes, features and the gradient of the output."""
    places = np.arange(len(rois)) if places is None else places
    sizes = job_sizes(features, grad_output, layout)
    count = crew(len(rois), sizes)
    upstream, source = flat(grad_output), flat(features)
    grad_rois[:, 0] = 0
    if layout == "NHWC" or not packs:

        def sum_span(span):
            first, last = span
            while first < last:
                taps = build(first, last)
                boxes, sums = (rois, first), (taps.sloped, grad_rois, sizes.inner)
                if layout == "NHWC":
                    loops_nhwc.box_slopes(upstream, source, (*boxes, places), *sums)
                else:
                    loops_nchw.box_slopes_planes(upstream, source, boxes, *sums)
                first = taps.last

        threads.share(sum_span, spans(0, len(rois), count), count)
        return
    lanes = 64 // rois.itemsize
    for taps in built(build, len(rois), count):
        # One table per vector of channels, summed in order, whichever thread made it.
        shape = (-(-sizes.channels // lanes), taps.last - taps.first, taps.slopes.shape[1])
        tables = np.zeros(shape)

        def sum_block(piece, taps=taps, tables=tables):
            boxes, arrays = (rois, taps.first), (*taps.sloped, taps.areas)
            piece = *piece, *_scratch(taps, sizes, features.dtype, 1)
            loops_nchw.box_slopes(
                upstream, source, boxes, arrays, tables, piece, (*sizes.inner, sizes.width)
            )  # fmt: skip

        threads.share(sum_block, _blocks(rois, sizes, features.dtype, count), count)
        grad_rois[taps.first : taps.last, 1:] = tables.sum(axis=0)


def scatter_and_slopes(
    build: Build,
    grad_output: np.ndarray,
    features: np.ndarray,
    rois: np.ndarray,
    grad_features: np.ndarray,
    grad_rois: np.ndarray,
) -> bool:
    """As ``scatter`` and ``box_slopes`` of packed planes, in one pass and to the same bits.

    Returns: whether both fit into scratch memory, without which nothing is written.
    """
    sizes = job_sizes(features, grad_output, "NCHW")
    if 2 * 64 * sizes.cells > PACKED_BYTES:
        return False
    count = crew(len(rois), sizes)
    upstream, source, target = flat(grad_output), flat(features), grad_features.reshape(-1)
    grad_rois[:, 0] = 0
    lanes = 64 // rois.itemsize
    for taps in built(build, len(rois), count):
        shape = (-(-sizes.channels // lanes), taps.last - taps.first, taps.slopes.shape[1])
        tables = np.zeros(shape)

        def work_block(piece, taps=taps, tables=tables):
            arrays = (*taps.weighted, taps.slopes, taps.areas)
            piece = *piece, *_scratch(taps, sizes, features.dtype, 2)
            loops_nchw.scatter_and_slopes(
                upstream, source, (rois, taps.first), arrays, target, tables, piece,
                (*sizes.inner, sizes.width),
            )  # fmt: skip

        threads.share(work_block, _blocks(rois, sizes, features.dtype, count), count)
        grad_rois[taps.first : taps.last, 1:] = tables.sum(axis=0)
    return True


def channel_ranges(channels: int, dtype: np.dtype, count: int) -> list[tuple[int, int]]:
    """The channels cut at whole vectors for ``count`` threads, which leaves every sum the same."""
    lanes = 64 // dtype.itemsize
    step = lanes * max(1, min(8, -(-channels // (lanes * count))))
    return [(at, min(at + step, channels)) for at in range(0, channels, step)]


PIECES_A_THREAD = 4


def cell_ranges(taps: Taps, rois: np.ndarray, sizes: Sizes, count: int) -> list[tuple[int, int]]:
    """The cells of all maps cut for ``count`` threads, with about as many taps in each piece.

    The taps of a box count as spread evenly over the rows that it reads. Whoever adds to a cell
    does so in the order of the rois, so how the cells are cut leaves every sum the same.
    """
    rows = sizes.batch * (sizes.cells // sizes.width)
    if count == 1:
        return [(0, rows * sizes.width)]
    above = rois[taps.first : taps.last, 0].astype(np.int64) * (sizes.cells // sizes.width)
    first, last = above + taps.areas[:, 0], above + taps.areas[:, 1]
    each = np.diff(taps.starts[:: sizes.bins]) / np.maximum(last - first, 1)
    steps = np.bincount(first, each, rows + 1) - np.bincount(last, each, rows + 1)
    done = np.concatenate([[0], np.cumsum(np.cumsum(steps)[:rows])])
    parts = np.linspace(0, done[-1], count * PIECES_A_THREAD + 1)[1:-1]
    borders = np.interp(parts, done, np.arange(rows + 1) * sizes.width).astype(int).tolist()
    return list(pairwise([0, *borders, rows * sizes.width]))


def _blocks(
    rois: np.ndarray, sizes: Sizes, dtype: np.dtype, count: int, vectors: int = 1
) -> list[tuple[int, int, int]]:
    """The pieces of a job in NCHW: (image, first vector of channels, last)."""
    images = [0] if sizes.batch == 1 else np.unique(rois[:, 0]).astype(int).tolist()
    blocks = -(-sizes.channels * dtype.itemsize // (64 * vectors))
    step = blocks if count == 1 else 1
    return [(image, at, at + step) for image in images for at in range(0, blocks, step)]


def _scratch(taps: Taps, sizes: Sizes, dtype: np.dtype, together: int) -> tuple[np.ndarray, int]:
    """Scratch memory for ``together`` vectors of channels, and how many cells it holds.

    It holds the cells of all rows that are read or, if they are too many, those of the tallest box.
    """
    cells = taps.rows * sizes.width
    if cells * 64 * together > PACKED_BYTES:
        tallest = int((taps.areas[:, 1] - taps.areas[:, 0]).max())
        cells = min(cells, max(tallest * sizes.width, PACKED_BYTES // (64 * together)))
    return threads.scratch(scratch_size(cells, sizes, dtype, together), dtype), cells


def scratch_size(cells: int, sizes: Sizes, dtype: np.dtype, together: int) -> int:
    """Numbers of ``together`` vectors of channels of packed cells, of some bins, and of a tile."""
    lanes = 64 // dtype.itemsize
    bins = min(sizes.bins, loops_nchw.BINS_AT_ONCE)
    return ((cells + bins) * together + lanes) * lanes


# Loops instead of slices, whose shape checks take seconds to compile.


@njit(cache=True, nogil=True)
def grown(array, size):
    """A copy of a flat array with room for twice ``size`` numbers."""
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
def rows_between(areas, count):
    """How many rows the first ``count`` areas span, from the first to the last that is read."""
    low, high = areas[0, 0], areas[0, 1]
    for k in range(count):
        low, high = min(low, areas[k, 0]), max(high, areas[k, 1])
    return high - low
