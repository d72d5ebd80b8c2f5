"""The bytes between Python and the canvas: one JSON header, then aligned typed arrays.

Layout: header length n (uint32, little endian), n bytes of UTF-8 JSON padded with spaces so that
4 + n is a multiple of 8, then the arrays, each at a multiple of 8 so that JavaScript can look at
them in place. `header["arrays"]` tells each array's dtype, shape and offset from the header's end.
JSON of 500 points costs 8 ms more per update than this, base64 or nested bytes are not possible.
"""

import json
import math
import struct
from collections.abc import Mapping
from typing import Any

import numpy as np

ALIGNMENT = 8
# The dtypes JavaScript has a typed array for. int64 is not among them: it would arrive as BigInt.
DTYPES = ("f4", "f8", "i1", "u1", "i2", "u2", "i4", "u4")
_READY = {np.dtype(f"<{name}"): name for name in DTYPES}


def pack(header: Mapping[str, Any], arrays: Mapping[str, np.ndarray] | None = None) -> bytes:
    """One message for the canvas.

    Args:
        header: what JSON can hold; NaN and infinities become null.
        arrays: name -> array; bool becomes u1, int64 becomes i4, others stay as they are.
    Returns: the bytes that `unpack` in wire.js reads.
    Raises: ValueError for a dtype that JavaScript lacks, or an int64 that does not fit.
    """
    blocks: list[bytes] = []
    table: dict[str, dict[str, Any]] = {}
    offset = 0
    for name, values in (arrays or {}).items():
        array = values
        if values.dtype not in _READY:
            array = _portable(name, values)
        data = array.tobytes()
        table[name] = {"dtype": _READY[array.dtype], "shape": array.shape, "offset": offset}
        gap = -len(data) % ALIGNMENT
        blocks += [data, bytes(gap)]
        offset += len(data) + gap
    text = _text({**header, "arrays": table}).encode()
    text += b" " * (-(4 + len(text)) % ALIGNMENT)
    return b"".join([struct.pack("<I", len(text)), text, *blocks])


def unpack(message: bytes) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Header and arrays of a message: the inverse of `pack`, for tests and the offline page."""
    (length,) = struct.unpack_from("<I", message)
    header = json.loads(message[4 : 4 + length])
    arrays = {}
    for name, entry in header.pop("arrays").items():
        count = math.prod(entry["shape"])
        start = 4 + length + entry["offset"]
        flat = np.frombuffer(message, "<" + entry["dtype"], count, start)
        arrays[name] = flat.reshape(entry["shape"])
    return header, arrays


def _portable(name: str, values: np.ndarray) -> np.ndarray:
    """C-contiguous, little endian, and of a dtype that JavaScript knows."""
    array = np.ascontiguousarray(values).reshape(np.shape(values))
    if array.dtype == bool:
        array = array.astype("u1")
    elif array.dtype.kind in "iu" and array.dtype.itemsize == 8:
        limits = np.iinfo(np.int32)
        if array.size and not limits.min <= array.min() <= array.max() <= limits.max:
            raise ValueError(f"{name}: want integers within int32, got up to {array.max()}")
        array = array.astype("<i4")
    array = array.astype(array.dtype.newbyteorder("<"), copy=False)
    if array.dtype.str[1:] not in DTYPES:
        raise ValueError(f"{name}: want one of {', '.join(DTYPES)}, got {array.dtype.str[1:]}")
    return array


def _text(header: Mapping[str, Any]) -> str:
    """The JSON of a header; only one that JSON cannot hold is converted first, which is slow."""
    try:
        return _ENCODER.encode(header)
    except (TypeError, ValueError):
        return _ENCODER.encode(_plain(header))


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _plain(value: Any) -> Any:
    """A value as JSON can hold it: numpy scalars as Python's, non-finite numbers as null."""
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value
