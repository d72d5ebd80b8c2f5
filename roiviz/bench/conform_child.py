"""Somebody's function in a process of its own, which numpy alone is needed for.

It is given a function's name, module:function, and answers one call after another over its standard
input and output. A call is a frame: the length of a header as eight bytes, the header as JSON, and
the bytes of its arrays. So is an answer; no object is ever unpickled.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

LENGTH = struct.Struct("<Q")
CALLED_WITH = ("output_size", "spatial_scale", "sampling_ratio")


def send(pipe: BinaryIO, header: dict[str, Any], arrays: dict[str, np.ndarray]) -> None:
    """Write a frame."""
    whole = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    header["arrays"] = [[name, a.dtype.str, list(a.shape)] for name, a in whole.items()]
    text = json.dumps(header).encode()
    pipe.write(LENGTH.pack(len(text)) + text)
    for array in whole.values():
        pipe.write(array.tobytes())
    pipe.flush()


def receive(read: Callable[[int], bytes]) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Read a frame; `read` gives exactly as many bytes as it is asked for, or raises EOFError."""
    (length,) = LENGTH.unpack(read(LENGTH.size))
    header = json.loads(read(length))
    arrays = {}
    for name, kind, shape in header["arrays"]:
        dtype = np.dtype(kind)
        if dtype.kind not in "fiu":
            raise ValueError(f"{name}: want numbers, got {kind}")
        size = dtype.itemsize * int(np.prod(shape, dtype=np.int64))
        arrays[name] = np.frombuffer(read(size), dtype).reshape(shape)
    return header, arrays


def lies(array: np.ndarray, layout: str) -> np.ndarray:
    """The same numbers, lying in memory as a layout says."""
    if layout == "fortran":
        return np.array(array, order="F")
    if layout == "channels_last":
        return np.ascontiguousarray(array.transpose(0, 2, 3, 1)).transpose(0, 3, 1, 2)
    if layout == "sliced":
        wide = np.full((*array.shape[:-1], 2 * array.shape[-1]), 1e6, array.dtype)
        wide[..., ::2] = array
        return wide[..., ::2]
    own = array.copy()
    own.setflags(write=layout != "read_only")
    return own


def found(target: str) -> tuple[Callable[..., Any], Callable[..., Any] | None]:
    """The function that module:function, or FILE.py:function, names, and its gradient if any."""
    name, _, function = target.rpartition(":")
    if name.endswith(".py"):
        spec = importlib.util.spec_from_file_location(Path(name).stem, name)
        if spec is None or spec.loader is None:
            raise ImportError(f"no file {name}")
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
    else:
        module = importlib.import_module(name)
    called = getattr(module, function)
    if not callable(called):
        raise TypeError(f"{target} is a {type(called).__name__}, no function")
    return called, getattr(module, f"{function}_gradient", None)


def numbers(given: Any) -> np.ndarray:
    """What a function gave, as numpy's numbers."""
    if given is None:
        raise TypeError("the function returned None, not an array")
    array = np.asarray(given)
    if array.dtype.kind in "OSU":
        raise TypeError(f"the function returned a {type(given).__name__}, not an array of numbers")
    if array.dtype.kind not in "fiu":  # bfloat16 among them, which numpy has no code for
        array = array.astype(np.float32)
    return array


def answer(
    called: Callable[..., Any],
    backward: Callable[..., Any] | None,
    header: dict[str, Any],
    arrays: dict[str, np.ndarray],
) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """One call, and what of its input has been changed."""
    features, rois = lies(arrays["features"], header["layout"]), arrays["rois"].copy()
    size, scale, ratio = (header[name] for name in CALLED_WITH)
    settings = (tuple(size), scale, ratio)
    given = {"output": numbers(called(features, rois, *settings))}
    if "upstream" in arrays:
        assert backward is not None
        upstream = arrays["upstream"].copy()
        given["gradient"] = numbers(backward(upstream, features, rois, *settings))
    after = {"features": features, "rois": rois}
    changed = [name for name, now in after.items() if not np.array_equal(now, arrays[name])]
    return {"changed": changed}, given


def main() -> None:
    """Answer calls until there are no more."""
    # What the function prints must not run into the answers.
    pipe = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)

    def read(count: int) -> bytes:
        data = sys.stdin.buffer.read(count)
        if len(data) < count:
            raise EOFError
        return data

    sys.path.insert(0, os.getcwd())
    sys.path.append(str(Path(__file__).parents[2]))
    try:
        called, backward = found(sys.argv[1])
    except BaseException as why:
        send(pipe, {"error": said(why)}, {})
        return
    send(pipe, {"gradient": backward is not None}, {})
    while True:
        try:
            header, arrays = receive(read)
        except EOFError:
            return
        try:
            send(pipe, *answer(called, backward, header, arrays))
        except Exception as why:
            send(pipe, {"error": said(why)}, {})


def said(why: BaseException) -> str:
    """An exception in one line."""
    text = " ".join(str(why).split())
    return f"{type(why).__name__}: {text[:300]}" if text else type(why).__name__


if __name__ == "__main__":
    # Python puts a script's own folder first, where `case` or `compare` would hide others' modules.
    sys.path.pop(0)
    main()
