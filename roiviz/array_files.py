"""The arrays in an .npy or .npz file: names, shapes and values, each header checked first.

A header may lie: no memory is taken for values before its limits are known, and pickled objects
are never opened.
"""

from __future__ import annotations

import io
import math
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, NamedTuple

import numpy as np

MAX_BYTES = 64 * 2**20  # of a file, and of the array in it; uploads may have a lower limit
MAX_HEADER = 10_000  # bytes, as NumPy reads by itself
MAGIC = np.lib.format.MAGIC_PREFIX


class Axes(NamedTuple):
    """How many axes an array may have, and what is said of them."""

    counts: range
    words: str


MAP_AXES = Axes(range(2, 5), "maps with 2, 3 or (as a batch) 4 axes")
BOX_AXES = Axes(range(1, 4), "boxes with 1, 2 or (as a batch) 3 axes")
DAMAGED = "The .npy or .npz file is damaged or cut off."


def entries(data: bytes) -> tuple[str, ...]:
    """Names of the arrays in an .npz, in file order; () for an .npy. ValueError for neither."""
    if data.startswith(MAGIC):
        return ()
    with _open_npz(data) as archive:
        names = archive.namelist()
    return tuple(name.removesuffix(".npy") for name in names if name.endswith(".npy"))


@contextmanager
def opened(data: bytes, entry: str | None) -> Iterator[IO[bytes]]:
    """The .npy file, or the chosen one in an .npz. Raises: ValueError with one sentence."""
    if len(data) > MAX_BYTES:
        raise ValueError(
            f"The file has {len(data) / 2**20:.1f} MB; at most {MAX_BYTES >> 20} MB are read."
        )
    if data.startswith(MAGIC):
        yield io.BytesIO(data)
        return
    with _open_npz(data) as archive:
        names = [name for name in archive.namelist() if name.endswith(".npy")]
        chosen = f"{entry}.npy" if entry is not None else names[0] if len(names) == 1 else None
        if chosen not in names:
            listed = ", ".join(name.removesuffix(".npy") for name in names) or "it has none"
            raise ValueError(f"Choose one of the arrays in the file ({listed}).")
        try:
            with archive.open(chosen) as member:
                yield member
        except ValueError:
            raise
        except Exception:  # a damaged, encrypted or oddly compressed member
            raise ValueError(DAMAGED) from None


def _open_npz(data: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except Exception:  # zipfile has no single error for what is not a zip
        raise ValueError("This is not an .npy or .npz file.") from None


def stated_header(
    file: IO[bytes], most_bytes: int = MAX_HEADER
) -> tuple[tuple[int, ...], bool, np.dtype]:
    """Shape, order and type as the file states them, true or not. Raises: ValueError."""
    try:
        version = np.lib.format.read_magic(file)
        read_header = {
            (1, 0): np.lib.format.read_array_header_1_0,
            (2, 0): np.lib.format.read_array_header_2_0,
        }[version]
        return read_header(file, max_header_size=most_bytes)
    except Exception:  # NumPy parses the header as Python; damage raises nearly anything
        raise ValueError(DAMAGED) from None


def read_header(file: IO[bytes], axes: Axes = MAP_AXES) -> tuple[tuple[int, ...], bool, np.dtype]:
    """Shape, order and type of an array whose values may be read.

    Args:
        axes: how many it may have.
    Raises: ValueError with one sentence.
    """
    shape, fortran_order, dtype = stated_header(file)
    # NumPy's reader takes True for a whole number.
    if not all(type(side) is int and side >= 0 for side in shape):
        raise ValueError(DAMAGED)
    if dtype.hasobject:
        raise ValueError("The array holds pickled objects, which are never opened.")
    if dtype.kind not in "fiu":
        raise ValueError(f"The array holds {dtype}, not floats or integers.")
    check_axes(shape, axes)
    count = math.prod(shape)
    if not count:
        raise ValueError(f"The array is empty: its shape is {shape}.")
    if count * dtype.itemsize > MAX_BYTES:
        raise ValueError(
            f"The array has {count:,} values of {dtype} in shape {shape}, more than the "
            f"{MAX_BYTES >> 20} MB that are read."
        )
    return shape, fortran_order, dtype


def read(file: IO[bytes], header: tuple[tuple[int, ...], bool, np.dtype]) -> np.ndarray:
    """The values behind a header that `read_header` gave, read-only. Raises: ValueError."""
    shape, fortran_order, dtype = header
    size = math.prod(shape) * dtype.itemsize
    content = file.read(size)
    if len(content) != size:
        raise ValueError(DAMAGED)
    return np.frombuffer(content, dtype).reshape(shape, order="F" if fortran_order else "C")


def check_axes(shape: tuple[int, ...], axes: Axes = MAP_AXES) -> None:
    """Raise ValueError unless an array has as many axes as it may have."""
    if len(shape) not in axes.counts:
        said = f"has shape {shape}" if len(shape) <= 8 else f"has {len(shape):,} axes"
        said = said if shape else "is a single number"
        raise ValueError(f"The array {said}; {axes.words} are read.")
