"""PCA whitening: learnt from vectors, applied to vectors, saved to a file."""

import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import BadZipFile

import numpy as np

from . import arrays, checks
from .cpu import threads

_ARRAYS = {"mean": "(C,)", "projection": "(D, C)"}
_LARGEST_FILE = 1 << 30


@dataclass(frozen=True, eq=False)
class Whitening:
    """Subtract the mean, rotate onto the principal directions, divide each by its spread.

    Raises:
        ValueError: unless ``mean`` is (C,), ``projection`` (D, C) with 1 <= D <= C, both finite.
    """

    mean: np.ndarray
    """(C,) float64, read-only."""
    projection: np.ndarray
    """(D, C) float64, read-only; row d is a principal direction over the spread along it."""

    def __post_init__(self) -> None:
        for name in _ARRAYS:
            object.__setattr__(self, name, _checked(name, getattr(self, name)))
        if self.mean.ndim != 1:
            raise ValueError(f"mean: want (C,), got shape {self.mean.shape}")
        shape, channels = self.projection.shape, len(self.mean)
        if len(shape) != 2 or shape[1] != channels or not 1 <= shape[0] <= channels:
            raise ValueError(
                f"projection: want (D, C) with 1 <= D <= C and C = {channels}, got shape {shape}"
            )

    @property
    def channels(self) -> int:
        """C: the length of the vectors it takes."""
        return self.projection.shape[1]

    @property
    def dimensions(self) -> int:
        """D: the length of the vectors that it gives."""
        return self.projection.shape[0]

    def apply(self, vectors: Any) -> np.ndarray:
        """Whiten vectors.

        Args:
            vectors: (…, C) numbers.

        Returns:
            (…, D) float64: projection @ (vector - mean), for each vector.

        Raises:
            ValueError: for another shape, or what numpy cannot read.
        """
        table = arrays.in_main_memory("vectors", vectors)
        if table.ndim < 1 or table.shape[-1] != self.channels:
            raise ValueError(f"vectors: want (…, {self.channels}), got shape {table.shape}")
        return (table - self.mean) @ self.projection.T


def learn_whitening(vectors: Any, dimensions: int | None = None) -> Whitening:
    """Learn the whitening of a set of vectors.

    Args:
        vectors: (M, C) finite numbers, M >= 2; for R-MAC the unit region vectors of pictures other
            than those to be searched.
        dimensions: how many principal directions to keep, largest spread first. None keeps every
            direction along which the vectors differ by more than rounding in their own dtype.

    Returns:
        Whitening; applied to the given vectors, it gives mean 0 and unit covariance (over M).

    Raises:
        ValueError: naming the argument, what it wants and what it got; also where ``dimensions``
            asks for more directions than the vectors span.

    Source:
        Jégou, Chum, Negative evidences and co-occurrences in image retrieval, 2012.
    """
    given = arrays.in_main_memory("vectors", vectors)
    if given.ndim != 2 or len(given) < 2 or given.shape[1] < 1:
        raise ValueError(f"vectors: want (M, C) with M >= 2 and C >= 1, got shape {given.shape}")
    # Dividing by a power of two changes no digit, and keeps every sum below from overflowing.
    unit = 2.0 ** (np.frexp(np.abs(_checked("vectors", given)).max())[1] - 1)
    table = np.asarray(given, np.float64) / unit
    # Subtract one vector from all: what they share then cancels exactly.
    moved = table - table[0]
    mean = moved.mean(axis=0)
    cost = float(moved.size) * min(moved.shape)
    _, spreads, directions = threads.run(cost, _decomposed, moved - mean)
    negligible = _rounding(table, given.dtype, spreads, directions)
    negligible = np.maximum(negligible, np.finfo(np.float64).tiny / unit)
    spanned = min(int(np.count_nonzero(spreads > negligible)), len(table) - 1)
    if spanned == 0:
        raise ValueError("vectors: want at least two that differ, got one vector over and over")
    kept = spanned if dimensions is None else dimensions
    if not isinstance(kept, int | np.integer) or isinstance(kept, bool) or not 1 <= kept <= spanned:
        raise ValueError(
            f"dimensions: want an int from 1 to {spanned}, the directions that the vectors span, "
            f"got {checks.shown(dimensions)}"
        )
    directions = directions[:kept]
    # The sign of a direction is arbitrary: fix it, so that equal vectors give equal files.
    largest = np.abs(directions).argmax(axis=1)
    signs = np.sign(directions[np.arange(kept), largest])
    scale = signs * np.sqrt(len(table)) / spreads[:kept]
    return Whitening((table[0] + mean) * unit, directions * (scale / unit)[:, None])


def _decomposed(table: np.ndarray) -> Any:
    """The thin singular value decomposition."""
    return np.linalg.svd(table, full_matrices=False)


def _rounding(
    table: np.ndarray, dtype: np.dtype[Any], spreads: np.ndarray, directions: np.ndarray
) -> np.ndarray:
    """(K,): the spread along each direction that rounding alone can cause.

    It counts the rounding of the vectors' own numbers, per channel, and of the decomposition.
    """
    double = np.finfo(np.float64).eps * max(table.shape)
    own = 4 * np.finfo(dtype).eps if dtype.kind == "f" else 0
    of_vectors = np.linalg.norm(directions * np.linalg.norm(table, axis=0), axis=1)
    return np.maximum(of_vectors * max(own, double), spreads.max() * double)


def save_whitening(whitening: Whitening, path: str | Path) -> None:
    """Write the whitening as an .npz file with the arrays ``mean`` and ``projection``.

    Args:
        whitening: what to write.
        path: the file, which is replaced.

    Raises:
        OSError: if it cannot be written.
    """
    with Path(path).open("wb") as file:
        np.savez(file, mean=whitening.mean, projection=whitening.projection)


def load_whitening(path: str | Path) -> Whitening:
    """Read a whitening from an .npz file; nothing in the file is ever executed (no pickle).

    Args:
        path: the file.

    Returns:
        The whitening.

    Raises:
        OSError: if there is no such file.
        ValueError: saying what is wrong with its content.
    """
    path = Path(path)
    if path.stat().st_size > _LARGEST_FILE:
        raise ValueError(f"path: want a file of at most 1 GiB, got {path.stat().st_size} bytes")
    with path.open("rb") as file:
        arrays = _arrays_of(file)
    return Whitening(arrays["mean"], arrays["projection"])


def _arrays_of(file: BinaryIO) -> dict[str, np.ndarray]:
    """The arrays `mean` and `projection` of an open .npz file, by name; others are ignored."""
    _check_members(file)
    # zipfile raises RuntimeError for an encrypted member or an unknown way of packing.
    damaged = (ValueError, OSError, EOFError, MemoryError, RuntimeError, BadZipFile, zlib.error)
    try:
        with np.load(file, allow_pickle=False) as archive:
            return {name: archive[name] for name in _ARRAYS}
    except damaged as error:
        raise ValueError(f"path: want plain numeric arrays, got damaged ones ({error})") from None


def _check_members(file: BinaryIO) -> None:
    """Raise ValueError unless it is an .npz file with both arrays, of at most 1 GiB unpacked."""
    try:
        with zipfile.ZipFile(file) as archive:
            sizes = {member.filename: member.file_size for member in archive.infolist()}
    except (BadZipFile, OSError, ValueError, RuntimeError):
        raise ValueError("path: want an .npz file, got something else") from None
    for name, shape in _ARRAYS.items():
        size = sizes.get(f"{name}.npy")
        if size is None:
            raise ValueError(f"path: want an array {name} {shape}, got {sorted(sizes)}")
        if size > _LARGEST_FILE:
            raise ValueError(f"path: want at most 1 GiB of {name}, got {size} bytes")
    file.seek(0)


def _checked(name: str, array: Any) -> np.ndarray:
    """A read-only float64 copy of finite real numbers."""
    array = arrays.in_main_memory(name, array)
    if array.dtype.kind not in "fiu":
        raise ValueError(f"{name}: want real numbers, got {array.dtype}")
    copy = np.array(array, np.float64)
    if not np.isfinite(copy).all():
        raise ValueError(f"{name}: want finite numbers, got NaN or infinity")
    copy.flags.writeable = False
    return copy
