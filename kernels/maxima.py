"""The largest value of every channel in each region of a feature map; each cell is read once."""

from typing import Any, NamedTuple

import numpy as np

from . import arrays, checks, devices
from .arrays import ArrayT

MOST_MAXIMA = 1 << 28
"""Limit on feature maps x regions x channels: a gigabyte of float32."""


class Grid(NamedTuple):
    """The blocks into which the borders of a set of regions cut a map, rows x columns of them.

    Each block lies wholly inside or wholly outside every region, so that no cell is read twice.
    """

    row_edges: Any
    """(rows + 1,) int64: first row of cells of each row of blocks, and one past the last."""
    column_edges: Any
    """(columns + 1,) int64: the same along x."""
    band_rows: Any
    """(bands, 2) int64: first row of blocks of each band, and one past its last."""
    region_band: Any
    """(n,) int64: the band of each region; regions that span the same rows share one."""
    region_columns: Any
    """(n, 2) int64: first column of blocks of each region, and one past its last."""


def region_maxima(
    features: ArrayT,
    regions: Any,
    *,
    layout: str = "NCHW",
    device: str = "cpu",
    out: tuple[ArrayT | None, ArrayT | None] | None = None,
) -> tuple[ArrayT, ArrayT]:
    """Find the largest value of every channel within each region, and where it is.

    Args:
        features: as for ``rmac``.
        regions: (n, 4) ints: first column, first row, last column, last row, all inclusive and
            inside the map.
        layout: as for ``rmac``.
        device: as for ``rmac``.
        out: where to write maxima and argmax, each as in ``rmac``; None makes a new array.

    Returns:
        (maxima, argmax), both (N, n, C) and of the kind of the features: the largest values, dtype
        of features; and the cell row * W + column of each, int32, or int64 where a map has more
        than 2^31 cells. ``out`` if it is given.

    Raises:
        ValueError: naming the argument, what it wants and what it got.
        RuntimeError: giving the reason if "cuda" cannot run.
    """
    checks.check_choice("layout", layout, checks.LAYOUTS)
    given = arrays.read("features", features)
    size = checks.check_shape("features", given.shape, layout)
    regions = _checked_regions(regions, size)
    device = devices.resolve(device)
    backend = devices.backend(device)
    shape = (size.batch, len(regions), size.channels)
    dtypes = {"maxima": given.dtype, "argmax": checks.cell_dtype(size)}
    into = arrays.read_outs(out, dtypes, shape, given, {"features": given.values})
    own = backend.adopt(given.values, given.computed_in, "features")
    cost = search_cost(own.size, len(regions))
    found = backend.run(cost, find_maxima, own, regions, size, layout, device, True)
    maxima, argmax = (
        backend.give_back(array, dtype, given, place)
        for array, dtype, place in zip(found, dtypes.values(), into, strict=True)
    )
    return maxima, argmax


def region_grid(regions: np.ndarray) -> Grid:
    """Cut a map along the borders of (n, 4) regions: first and last cell, inclusive."""
    spans_x, spans_y = regions[:, 0::2] + (0, 1), regions[:, 1::2] + (0, 1)
    row_edges, column_edges = np.unique(spans_y), np.unique(spans_x)
    bands, region_band = np.unique(spans_y, axis=0, return_inverse=True)
    return Grid(
        row_edges=row_edges,
        column_edges=column_edges,
        band_rows=np.searchsorted(row_edges, bands),
        region_band=region_band.reshape(-1),
        region_columns=np.searchsorted(column_edges, spans_x),
    )


def check_amount(name: str, size: checks.FeatureShape, regions: int) -> None:
    """Raise ValueError above ``MOST_MAXIMA``, which would take gigabytes and minutes."""
    if size.batch * regions * size.channels > MOST_MAXIMA:
        raise ValueError(
            f"{name}: want at most {MOST_MAXIMA} region maxima, got {size.batch} feature maps "
            f"x {regions} regions x {size.channels} channels"
        )


def search_cost(values: int, regions: int) -> float:
    """Cost of finding the maxima, in numbers read: all values, and a share of them per region."""
    return values * (2 + regions / 8)


def _checked_regions(regions: Any, size: checks.FeatureShape) -> np.ndarray:
    """``regions`` as (n, 4) int64. Raises: ValueError for one that is empty or leaves the map."""
    table = arrays.in_main_memory("regions", regions)
    if table.ndim != 2 or table.shape[1] != 4 or table.dtype.kind not in "iu":
        raise ValueError(
            "regions: want (n, 4) ints, first and last cell, "
            f"got {table.dtype} of shape {table.shape}"
        )
    check_amount("regions", size, len(table))
    table = table.astype(np.int64)
    first, last = table[:, :2], table[:, 2:]
    bad = (first < 0) | (last < first) | (last >= (size.width, size.height))
    if bad.any():
        row = int(bad.any(axis=1).argmax())
        raise ValueError(
            f"regions: want 0 <= first <= last inside {size.height} x {size.width} cells, "
            f"got {table[row].tolist()} in row {row}"
        )
    return table


def find_maxima(
    features: Any,
    regions: np.ndarray,
    size: checks.FeatureShape,
    layout: str,
    device: str,
    with_argmax: bool,
) -> tuple[Any, Any]:
    """(maxima, argmax) of features on the device; argmax is None unless asked for."""
    backend, loops = devices.backend(device), devices.loops(device, "rmac")
    shape = (size.batch, len(regions), size.channels)
    maxima = backend.empty(shape, features.dtype, features)
    argmax = backend.empty(shape, checks.cell_dtype(size), features) if with_argmax else None
    if maxima.size:
        borders = region_grid(regions)
        grid = Grid(*(backend.adopt(array, np.int64, "regions", features) for array in borders))
        loops.maxima(features, grid, maxima, layout)
        if with_argmax:
            loops.argmax(features, grid, argmax, layout)
    return maxima, argmax
