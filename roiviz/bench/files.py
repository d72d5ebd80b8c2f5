"""Bytes that somebody brought → arrays and settings by name, checked against the limits.

Nothing in a file is executed, and no pickle is opened. A header may lie: no memory is taken for
values before what it claims is known to be there.
"""

from __future__ import annotations

import io
import json
import math
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import IO, Any

import numpy as np

from roiviz import array_files
from roiviz.bench import bfloat16, safetensors, typed
from roiviz.bench.case import BenchError
from roiviz.bench.limits import (
    MAX_ARRAYS,
    MAX_AXES,
    MAX_BYTES,
    MAX_DEPTH,
    MAX_NPY_HEADER,
    MAX_NUMBERS,
    MAX_RATIO,
    MAX_SMALL,
    MAX_WORD,
)
from roiviz.bench.names import named

NOT_READ = (
    (b"\x1f\x8b", "This is a gzip archive: bring the file in it."),
    (b"\x80", "This looks like a pickle, which is never opened; save the arrays by np.savez."),
    (b"\x89PNG", "This is a picture, not an output."),
    (b"\xff\xd8\xff", "This is a picture, not an output."),
    (b"\x89HDF", "This is an HDF5 file, which is not read; save the arrays by np.savez."),
    (b"%PDF", "This is a PDF, which is not read."),
)
"""What a file that is not read begins with, and why it is not."""
NO_PICKLE = "%s is a pickle, which is never opened; save the arrays by np.savez or safetensors."
ONE_ARRAY = (
    "One .npy file holds one array; bring three of them, called features, rois and output, or one "
    ".npz file."
)
INNER = (".npz", ".safetensors", ".json", ".zip")
"""Names of what is read, or may hold what is, and is not looked for in an archive."""
DAMAGED = "The .npz or .npy file is damaged or cut off."


def _is_report(text: str) -> bool:
    """Whether a text is the JSON of a report, all or the most of it."""
    keys = ('"version"', '"verdict"', '"explained_by"')
    return text.lstrip()[:1] == "{" and all(key in text for key in keys)


OURS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("the report of a check as JSON", _is_report),
    ("the table of a check's boxes", lambda text: text.startswith("roi,picture,")),
    ("the report of a check as a page", lambda text: ": roiviz check</title>" in text[:2000]),
)
"""What we write ourselves, and a case cannot be read from."""


@dataclass
class Parts:
    """What was brought, by name.

    Attributes:
        values: arrays, and settings as numbers, texts or truths.
        typed: whether a person typed or printed the numbers, so that they may be rounded.
    """

    values: dict[str, Any]
    typed: bool = False


def opened(data: bytes, name: str = "") -> Parts:
    """What a file or a text holds.

    Args:
        data: its bytes.
        name: the file's, whose ending tells what has no mark of its own.
    Raises: BenchError with one sentence.
    """
    if not data.strip():
        raise BenchError("The file is empty.")
    if len(data) > MAX_BYTES:
        raise BenchError(f"The file has more than {MAX_BYTES >> 20} MB, the most that is read.")
    ending = PurePath(name).suffix.lower()
    if ending in (".pt", ".pth", ".pkl", ".pickle", ".ckpt"):
        raise BenchError(NO_PICKLE % f"A {ending} file")
    if data.startswith(array_files.MAGIC):
        return Parts({PurePath(name).stem or "array": _npy(io.BytesIO(data), len(data))})
    if data.startswith(b"PK"):
        return Parts(_npz(data))
    if ending == ".safetensors" or safetensors.looks_like(data):
        return Parts(safetensors.read(data))
    for mark, why in NOT_READ:
        if data.startswith(mark):
            raise BenchError(why)
    text = _text(data)
    for what, is_one in OURS:
        if is_one(text):
            raise BenchError(f"This is {what}, without the arrays: bring the .npz of the case.")
    return _written(text)


def joined(files: Iterable[tuple[str, bytes]]) -> Parts:
    """What several files hold together, each array under its file's name.

    Raises: BenchError as `opened`, and where two are called alike.
    """
    found = Parts({})
    came: dict[str, str] = {}
    files = list(files)
    if len(files) > MAX_ARRAYS:
        raise BenchError(f"There are {len(files):,} files; at most {MAX_ARRAYS} are read.")
    for name, data in files:
        one = opened(data, name)
        for key, value in one.values.items():
            if key in found.values:
                raise BenchError(
                    f"Both {came[key][:60]} and {name[:60]} hold {key[:60]!r}; give one of them."
                )
            found.values[key], came[key] = value, name
        found.typed |= one.typed
    if len(files) == 1 and files[0][1].startswith(array_files.MAGIC):
        raise BenchError(ONE_ARRAY)
    return found


def _npz(data: bytes) -> dict[str, Any]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except Exception:  # zipfile has no single error for what is not a zip
        raise BenchError(DAMAGED) from None
    with archive:
        members = [one for one in archive.infolist() if one.filename.endswith(".npy")]
        if any(one.filename.endswith("/data.pkl") for one in archive.infolist()):
            raise BenchError(NO_PICKLE % "A PyTorch file")
        if not members:
            inner = [one.filename for one in archive.infolist() if one.filename.endswith(INNER)]
            if inner:
                name = PurePath(inner[0]).name[:60]
                raise BenchError(
                    f"There are no arrays in the archive, but {name}: bring that file."
                )
            raise BenchError("There are no arrays in the archive; save them by np.savez.")
        if len(members) > MAX_ARRAYS:
            raise BenchError(f"The file has {len(members):,} arrays; at most {MAX_ARRAYS} are.")
        total = sum(one.file_size for one in members)
        if total > min(MAX_BYTES, max(MAX_SMALL, MAX_RATIO * len(data))):
            raise BenchError(
                f"The file unpacks to {total / 2**20:,.0f} MB; at most {MAX_BYTES >> 20} MB are "
                f"read, and above {MAX_SMALL >> 20} MB no more than {MAX_RATIO} times its own size."
            )
        found: dict[str, Any] = {}
        for one in members:
            key = one.filename.removesuffix(".npy")
            if key in found:
                raise BenchError(f"The file holds {key[:60]!r} twice.")
            try:
                with archive.open(one) as member:
                    found[key] = _npy(member, one.file_size, key)
            except BenchError:
                raise
            except Exception:  # a damaged, encrypted or oddly compressed member
                raise BenchError(DAMAGED) from None
    return found


def _npy(file: IO[bytes], size: int, name: str = "") -> Any:
    """An array, or the text in one; "" for texts that are no setting, which are left aside."""
    shown = f"{name[:60]!r}" if name else "The array"
    shape, fortran_order, kind = _header(file)
    if kind.hasobject:
        raise BenchError(f"{shown} holds pickled objects, which are never opened.")
    if not all(type(side) is int and side >= 0 for side in shape):
        raise BenchError(DAMAGED)
    if len(shape) > MAX_AXES:
        raise BenchError(f"{shown} has {len(shape)} axes; at most {MAX_AXES} are read.")
    part, is_text = named(name), kind.kind in "US"
    word = is_text and not shape and kind.itemsize <= MAX_WORD * 4
    if is_text and not word and name and part is None:
        return ""
    brain = kind.str == "|V2"
    if not brain and (kind.kind not in "fiubUS" or (is_text and not word)):
        raise BenchError(f"{shown} holds {'text' if is_text else kind}, not numbers.")
    wanted = math.prod(shape) * kind.itemsize
    if wanted > size:
        raise BenchError(
            f"{shown} claims {wanted:,} bytes in shape {_shown(shape)}, and the file has {size:,} "
            "for it."
        )
    content = file.read(wanted)
    if len(content) != wanted:
        raise BenchError(DAMAGED)
    if file.read(1):
        raise BenchError(
            f"{shown} claims {wanted:,} bytes in shape {_shown(shape)}, and more follow them."
        )
    values = np.frombuffer(content, kind).reshape(shape, order="F" if fortran_order else "C")
    if brain:
        # What numpy knows no type for, and ml_dtypes and JAX write.
        return bfloat16.widened(values)
    if is_text:
        text = values.item()
        return text.decode("latin-1") if isinstance(text, bytes) else text
    return values


def _header(file: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    try:
        return array_files.stated_header(file, MAX_NPY_HEADER)
    except ValueError:
        raise BenchError(DAMAGED) from None


def _shown(shape: tuple[int, ...]) -> str:
    return " × ".join(f"{side:,}" for side in shape[:MAX_AXES]) or "()"


def _text(data: bytes) -> str:
    if len(data) > MAX_SMALL:
        raise BenchError(f"The text has more than {MAX_SMALL >> 20} MB, the most that is read.")
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise BenchError(
            "It is neither text in UTF-8 nor a file that is read (.npz, .npy, .safetensors, JSON): "
            f"byte {error.start + 1:,} is 0x{data[error.start]:02x}."
        ) from None
    if "\0" in text:
        raise BenchError("It holds bytes of 0, so it is no text that is read.")
    if not text.strip():
        raise BenchError("The file is empty.")
    return text


def _written(text: str) -> Parts:
    """What a text says: JSON, or as people type it."""
    if text.lstrip()[:1] == "{":
        found = _json(text)
        if found is not None:
            return found
    return Parts(typed.parts(text), True)


def _json(text: str) -> Parts | None:
    """A JSON object's parts; None for what only begins like one."""
    count = sum(text.count(sign) for sign in ",:[{")
    if count > MAX_NUMBERS:
        raise BenchError(f"The JSON holds some {count:,} values; at most {MAX_NUMBERS:,} are read.")

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                raise BenchError(f"The JSON names {key[:60]!r} twice.")
            found[key] = value
        return found

    try:
        inner = json.loads(
            text, object_pairs_hook=once,
            parse_int=lambda digits: int(digits) if len(digits) < 19 else float(digits),
        )  # fmt: skip
    except BenchError:
        raise
    except RecursionError:
        raise BenchError("The JSON's lists and objects are nested too deeply.") from None
    except json.JSONDecodeError as error:
        if '"' in text[:200]:
            raise BenchError(
                f"The JSON is damaged or cut off at line {error.lineno:,}: {error.msg}."
            ) from None
        return None
    values = {key: _json_value(key, value) for key, value in _flat(inner).items()}
    return Parts(values, True)


def _flat(inner: dict[str, Any]) -> dict[str, Any]:
    """The object's own values, and those of objects in it, such as "settings"."""
    found: dict[str, Any] = {}
    for key, value in inner.items():
        groups = isinstance(value, dict) and not {"data", "shape"} <= value.keys()
        for name, one in value.items() if groups else ((key, value),):
            if name in found:
                raise BenchError(f"The JSON names {name[:60]!r} twice.")
            found[name] = one
    return found


def _json_value(key: str, value: Any) -> Any:
    if isinstance(value, dict):
        if not ({"data", "shape"} <= value.keys()):
            raise BenchError(f"{key[:60]!r} is an object in an object, which is not read.")
        flat = array_of(key, value["data"]).reshape(-1)
        try:
            return flat.reshape([int(side) for side in value["shape"]])
        except (TypeError, ValueError, OverflowError):
            raise BenchError(
                f"{key[:60]!r} has {flat.size:,} values, which are not those of its shape."
            ) from None
    return array_of(key, value) if isinstance(value, list) else value


def array_of(key: str, value: list[Any]) -> np.ndarray:
    """Lists of numbers as an array. Raises: BenchError for lists that make none."""
    if _depth(value) > MAX_DEPTH:
        raise BenchError(f"The lists of {key[:60]!r} are nested too deeply.")
    try:
        array = np.asarray(value)
        if array.size and array.dtype.kind not in "fiu":
            raise ValueError
        array = array.astype(np.float64)
    except (TypeError, ValueError, OverflowError):
        raise BenchError(
            f"The lists of {key[:60]!r} make no array: some are of another length, or hold "
            "something other than numbers."
        ) from None
    return array


def _depth(value: Any) -> int:
    depth = 0
    while isinstance(value, list) and depth <= MAX_DEPTH:
        value, depth = (value[0] if value else None), depth + 1
    return depth
