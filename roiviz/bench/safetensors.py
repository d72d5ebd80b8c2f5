"""The arrays in a .safetensors file: a header in JSON that says where each lies, and their bytes.

The format's length field, header and offsets are all claims of the file's: each is checked against
the bytes that are there before anything is taken.
"""

from __future__ import annotations

import itertools
import json
import math
from typing import Any

import numpy as np

from roiviz.bench import bfloat16
from roiviz.bench.case import BenchError
from roiviz.bench.limits import MAX_ARRAYS, MAX_AXES, MAX_HEADER

DAMAGED = "The .safetensors file is damaged or cut off"
TYPES = {
    "F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2", "I64": "<i8", "I32": "<i4",
    "I16": "<i2", "I8": "|i1", "U64": "<u8", "U32": "<u4", "U16": "<u2", "U8": "|u1", "BOOL": "|b1",
}  # fmt: skip
"""The format's types, as numpy's; bfloat16 is widened to float32."""
TEXTS = "__metadata__"


def looks_like(data: bytes) -> bool:
    """Whether bytes begin as the format's do."""
    return len(data) >= 9 and data[8:9] == b"{" and data[7] == 0 and not data.startswith(b"{")


def read(data: bytes) -> dict[str, Any]:
    """Name → array, and the texts of `__metadata__`. Raises: BenchError."""
    length = int.from_bytes(data[:8], "little")
    if length > MAX_HEADER:
        raise BenchError(
            f"The .safetensors header claims {length:,} bytes; at most {MAX_HEADER:,} are read."
        )
    if 8 + length > len(data):
        raise BenchError(f"{DAMAGED}: its header claims {length:,} bytes of {len(data):,}.")
    header = _header(data[8 : 8 + length])
    texts = header.pop(TEXTS, {})
    if len(header) > MAX_ARRAYS:
        raise BenchError(f"The file has {len(header):,} arrays; at most {MAX_ARRAYS} are read.")
    body = memoryview(data)[8 + length :]
    found: dict[str, Any] = {}
    taken: list[tuple[int, int, str]] = []
    for name, row in header.items():
        found[name], span = _array(name, row, body)
        taken.append((*span, name))
    taken.sort()
    for (_, end, name), (begin, _, other) in itertools.pairwise(taken):
        if begin < end:
            raise BenchError(f"{DAMAGED}: {name!r} and {other!r} share bytes.")
    if isinstance(texts, dict):
        found |= {
            name: text for name, text in texts.items()
            if isinstance(text, str) and name not in found
        }  # fmt: skip
    return found


def _header(text: bytes) -> dict[str, Any]:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, value in pairs:
            if name in found:
                raise BenchError(f"The .safetensors header names {name[:60]!r} twice.")
            found[name] = value
        return found

    try:
        header = json.loads(text.decode("utf-8"), object_pairs_hook=once)
    except BenchError:
        raise
    except (ValueError, RecursionError):
        raise BenchError(f"{DAMAGED}: its header is no JSON.") from None
    if not isinstance(header, dict):
        raise BenchError(f"{DAMAGED}: its header is no JSON object.")
    return header


def _array(name: str, row: Any, body: memoryview) -> tuple[np.ndarray, tuple[int, int]]:
    """An array, and where it lies."""
    shown = repr(name[:60])
    try:
        code, shape, (begin, end) = row["dtype"], row["shape"], row["data_offsets"]
        whole = [*shape, begin, end]
    except (TypeError, KeyError, ValueError):
        raise BenchError(f"{DAMAGED}: {shown} has no dtype, shape and data_offsets.") from None
    if code not in TYPES:
        raise BenchError(f"{shown} is of type {str(code)[:20]!r}, which is not read.")
    if len(shape) > MAX_AXES or not all(type(n) is int and 0 <= n < 2**48 for n in whole):
        raise BenchError(f"{DAMAGED}: {shown} has no sound shape and offsets.")
    kind = np.dtype(TYPES[code])
    size = math.prod(shape) * kind.itemsize
    if not begin <= end <= len(body) or end - begin != size:
        raise BenchError(
            f"{DAMAGED}: {shown} of {size:,} bytes claims bytes {begin:,} to {end:,} of "
            f"{len(body):,}."
        )
    values = np.frombuffer(body[begin:end], kind).reshape(shape)
    if code == "BF16":
        values = bfloat16.widened(values)
    return values, (begin, end)
