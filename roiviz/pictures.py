"""Pictures that are safe to compute on, and the one way in which an uploaded file becomes one.

The file itself is read in a process of its own (picture_child.py); here its answer is checked.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import cv2
import numpy as np

from roiviz import picture_reading, workers
from roiviz.picture_kinds import SUFFIXES
from roiviz.picture_reading import LOSSLESS_BYTES, MAX_BYTES, MAX_ROOM, MAX_SIDE
from roiviz.workers import SMALL, SOMEBODY, Overrun, Person, Worker, WorkerError

__all__ = ["LOSSLESS_BYTES", "MAX_BYTES", "MAX_SIDE", "Picture", "PictureError", "decode"]

KIND = workers.Kind("roiviz.picture_child", "picture", spare=True)
QUICK_SECONDS = 1.5  # at a place for small files, where every file is tried first
SECONDS = 10.0  # for what is not done by then
REST_SECONDS = 5.0  # that a process waits for the same person's next file
_MOST_ANSWER = 3 * MAX_SIDE**2 + (8 << 20)
_MIMES = ("image/png", "image/jpeg")
_resting: WeakValueDictionary[str, Worker] = WeakValueDictionary()


class PictureError(ValueError):
    """Why a file can't be used as a picture, in one sentence for the person who chose it."""


@dataclass(frozen=True)
class Picture:
    """A picture that is safe to compute on and to send to a browser.

    Attributes:
        pixels: (height, width, 3) uint8 RGB, read-only, no side above MAX_SIDE.
        digest: hex name of the pixels' content; equal pixels have equal digests.
        name: what to call it on screen.
        encoded, mime: the same pixels for the browser, written anew, without any metadata.
        note: one sentence when decoding changed something (size, transparency, depth), or "".
        original: width and height of the file, where the pixels are fewer; None where they are not.
        covers: width and height in pixels of what is drawn, where it is not drawn one to one.
    """

    pixels: np.ndarray
    digest: str
    name: str
    encoded: bytes
    mime: str
    note: str = ""
    original: tuple[int, int] | None = None
    covers: tuple[float, float] | None = None

    @property
    def width(self) -> int:
        """Columns of pixels."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Rows of pixels."""
        return int(self.pixels.shape[0])


def decode(data: bytes, name: str = "picture", person: Person = SOMEBODY) -> Picture:
    """Read a picture file of any supported kind, in a process of its own.

    The size is read from the header and checked before any pixel is decoded. Pictures are
    turned as their EXIF says, laid on white where transparent, and scaled down to MAX_SIDE.
    Of an animation or a file with several pages the first one is taken. A file that is small and
    done soon is not kept waiting by others.

    Args:
        person: who waits for it; what their `watch` raises ends the work. Files of persons of
            different names never meet in one process.
    Raises: PictureError with one sentence that can be shown as it is.
    """
    try:
        answer, content = _read(data, person)
        return _picture(answer, content, name)
    except WorkerError as error:
        raise PictureError(str(error)) from None
    except (LookupError, TypeError, ValueError) as error:
        if isinstance(error, PictureError):
            raise
        raise PictureError("The picture cannot be read.") from None


def from_array(
    pixels: np.ndarray,
    name: str,
    *,
    lossless: bool = True,
    note: str = "",
    encoded: tuple[bytes, str] | None = None,
) -> Picture:
    """A Picture from (height, width, 3) uint8 RGB.

    Args:
        lossless: prefer PNG for the browser's copy while it stays small.
        encoded: a browser's copy (bytes, mime) that is trusted and there already.
    Raises: PictureError for another type or shape, or a side above MAX_SIDE.
    """
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3 or not pixels.size:
        raise PictureError(
            f"pixels: want uint8 (height, width, 3), got {pixels.dtype} {pixels.shape}"
        )
    if max(pixels.shape[:2]) > MAX_SIDE:
        raise PictureError(f"pixels: want no side above {MAX_SIDE}, got {pixels.shape[:2]}")
    frozen = np.array(pixels, order="C")
    frozen.flags.writeable = False
    digest = hashlib.blake2b(repr(frozen.shape).encode() + frozen.tobytes(), digest_size=16)
    copy, mime = encoded or picture_reading.encoded(frozen, lossless=lossless)
    return Picture(frozen, digest.hexdigest(), _clean_name(name), copy, mime, note)


def given(value: Any, name: str = "picture") -> Picture:
    """A Picture from what a program has: a file's path or bytes, an array, or PIL's image.

    An array has grey values (height, width) or colours (height, width, 3 or 4), uint8 or float in
    0 … 1; what is transparent is laid on white. A picture with a side above MAX_SIDE is drawn
    smaller, and boxes go on counting in its own pixels.

    Raises: PictureError with one sentence.
    """
    if isinstance(value, (str, Path)):
        try:
            value, name = Path(value).read_bytes(), Path(value).name
        except OSError as why:
            raise PictureError(f"The picture {value} cannot be read: {why.strerror}.") from None
    if isinstance(value, (bytes, bytearray)):
        picture = decode(bytes(value), name)
        return replace(picture, covers=picture.original)
    convert = getattr(value, "convert", None)  # PIL's
    pixels = _as_rgb(np.asarray(convert("RGBA") if convert else value))
    height, width = pixels.shape[:2]
    if max(height, width) <= MAX_SIDE:
        return from_array(pixels, name)
    scale = MAX_SIDE / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    drawn = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return replace(from_array(drawn, name), original=(width, height), covers=(width, height))


def _as_rgb(values: np.ndarray) -> np.ndarray:
    """(height, width, 3) uint8 from grey or colours, with or without an alpha."""
    colours = values.shape[2:] in ((1,), (3,), (4,))
    known = values.dtype == np.uint8 or values.dtype.kind == "f"
    if not (values.size and known and (values.ndim == 2 or colours)):
        raise PictureError(
            "picture: want a path, bytes, PIL's image, or an array (height, width) or (height, "
            f"width, 3 or 4) of uint8 or floats in 0 … 1, got {values.dtype} {values.shape}"
        )
    if values.dtype.kind == "f":
        if not (np.isfinite(values).all() and values.min() >= 0 and values.max() <= 1):
            raise PictureError("picture: want floats in 0 … 1")
        values = np.rint(values * 255).astype(np.uint8)
    if values.ndim == 2 or values.shape[2] == 1:
        return np.repeat(values.reshape(*values.shape[:2], 1), 3, axis=2)
    if values.shape[2] == 4:
        alpha = values[:, :, 3:].astype(np.float32) / 255
        return np.rint(values[:, :, :3] * alpha + 255 * (1 - alpha)).astype(np.uint8)
    return values


def _read(data: bytes, person: Person) -> tuple[dict[str, Any], bytes]:
    """The child's answer: from the place for small files, or else from a larger one."""
    try:
        answer, content = _asked(data, SMALL, QUICK_SECONDS, person)
        if "needs" not in answer:
            return answer, content
    except Overrun:
        pass
    return _asked(data, MAX_ROOM, SECONDS, person)


def _asked(data: bytes, room: int, seconds: float, person: Person) -> tuple[dict[str, Any], bytes]:
    """One question to a process in which nobody else's file was read."""
    worker = _resting.pop(person.name, None) if room == SMALL else None
    if worker is None or not worker.wake():
        worker = workers.start(KIND, room, person=person, weight=len(data))
    with worker:
        try:
            return worker.ask(
                {"room": room}, data, seconds=seconds, most=_MOST_ANSWER, person=person
            )
        finally:
            if worker.pid is not None and room == SMALL:
                worker.rest(REST_SECONDS)
                _resting[person.name] = worker


def _picture(answer: dict[str, Any], content: bytes, name: str) -> Picture:
    """The child's answer as a picture; ValueError, TypeError or LookupError where it is none."""
    height, width = answer["height"], answer["width"]
    sides = isinstance(height, int) and isinstance(width, int)
    if not (sides and 0 < height <= MAX_SIDE and 0 < width <= MAX_SIDE):
        raise ValueError("answer: want a size")
    size = 3 * height * width
    if size >= len(content):
        raise ValueError("answer: want pixels and a copy of them")
    if answer["mime"] not in _MIMES or answer["kind"] not in SUFFIXES:
        raise ValueError("answer: want a known kind of file")
    notes = [_suffix_note(name, answer["kind"]), *(str(note)[:300] for note in answer["notes"][:8])]
    pixels = np.frombuffer(content, np.uint8, size).reshape(height, width, 3)
    picture = from_array(
        pixels,
        name,
        note="".join(letter for letter in " ".join(filter(None, notes)) if letter.isprintable()),
        encoded=(content[size:], answer["mime"]),
    )
    original = int(answer["original"][0]), int(answer["original"][1])
    if original == (width, height) or min(original) < 1:
        return picture
    return replace(picture, original=original)


def _suffix_note(name: str, found: str) -> str:
    """A sentence when a file's name claims another format than its content has."""
    suffix = Path(name).suffix.lower()
    claimed = next((key for key, suffixes in SUFFIXES.items() if suffix in suffixes), None)
    if claimed is None or suffix in SUFFIXES.get(found, ()):
        return ""
    return f"The file is named {suffix}, but its content is {found}, and was read as that."


def _clean_name(name: str) -> str:
    """A file's name without its folders, unprintable characters and great length."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(letter for letter in last if letter.isprintable())[:80] or "picture"
