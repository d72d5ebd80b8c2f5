"""An uploaded picture file → its pixels; runs in a process of its own.

The size is read from the header and checked before any pixel is decoded. The decoder's output is
converted to 8-bit RGB, and scaled down, in strips: memory stays near what the decoder itself takes.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil, prod

import cv2
import numpy as np
from PIL import Image

from roiviz import picture_kinds
from roiviz.picture_kinds import NOT_READ, Facts, Grey
from roiviz.worker_child import Refused

MAX_BYTES = 20 * 2**20
MAX_SOURCE_PIXELS = 50_000_000
MAX_SOURCE_SIDE = 65_535  # decoders keep some bytes per row, even if the rows are short
MAX_ROOM = 448 << 20  # bytes that decoding one picture may take
MAX_SIDE = 1280  # longer pictures are scaled down to it
LOSSLESS_BYTES = 600_000  # bytes of a lossless copy, beyond which a JPEG is sent instead
JPEG_QUALITY = 92
_STRIP_PIXELS = 250_000  # processed at a time
_GAP = 2.0  # times the wanted size, down to which whole pixels are averaged before Lanczos

# Both libraries' own guards stay on too.
Image.MAX_IMAGE_PIXELS = MAX_SOURCE_PIXELS
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(MAX_SOURCE_PIXELS))

# Bytes of memory a pixel, measured: of the file while it is decoded, and of what is made of that;
# and what any picture takes besides.
_DECODING = {"PNG": 4.5, "JPEG": 0.2, "MPO": 0.2, "WEBP": 13, "TIFF": 9, "BMP": 4.5, "GIF": 4.5}
_DEEP, _SEVERAL_SCANS = 14, 6.2
_MAKING, _MAKING_FROM_JPEG, _BESIDE = 4.5, 9, 28 << 20

_EXIF_ORIENTATION = 0x0112
_EXIF_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = (5, 6, 7, 8)

Rows = Callable[[int, int], tuple[np.ndarray, np.ndarray | None]]
"""Rows [top, bottom) → numbers (h, w) or (h, w, 3), and their opacity (h, w), 0 … 1, or None."""


@dataclass(frozen=True)
class Reading:
    """What was read.

    Attributes:
        pixels: (height, width, 3) uint8 RGB, no side above MAX_SIDE.
        kind: the format's name as Pillow has it.
        notes: a sentence for each thing that decoding changed.
        original: the file's own width and height, turned as the pixels are.
    """

    pixels: np.ndarray
    kind: str
    notes: tuple[str, ...]
    original: tuple[int, int]


@dataclass(frozen=True)
class Raster:
    """A decoded picture of any depth, opaque or not."""

    width: int
    height: int
    rows: Rows

    def strips(self, multiple: int = 1) -> Iterator[tuple[np.ndarray, np.ndarray | None]]:
        """All rows in strips of limited size, of multiples of `multiple` rows but for the last."""
        step = max(1, _STRIP_PIXELS // self.width // multiple) * multiple
        for top in range(0, self.height, step):
            yield self.rows(top, min(self.height, top + step))


class TooLarge(Exception):
    """Reading the picture needs more memory than it was given."""

    def __init__(self, needs: int):
        super().__init__(f"room: want {needs} bytes")
        self.needs = needs


def read(data: bytes, room: int = MAX_ROOM) -> Reading:
    """Decode, lay on white where transparent, scale down to MAX_SIDE, turn as the EXIF says.

    Of an animation or a file with several pages the first one is taken.

    Args:
        room: bytes of memory that this may take.
    Raises: Refused with one sentence; TooLarge before any pixel is decoded; MemoryError.
    """
    size = picture_kinds.webp_size(data)
    if size is not None:
        _check_size(*size)
        _check_room("WEBP", size, data, room)
    image = _opened(data)
    kind, size, facts = image.format or "", image.size, picture_kinds.facts_of(image, data)
    _check_room(kind, size, data, room, deep=facts.deep)
    notes: list[str] = []
    try:
        picture_kinds.check_whole(image, data)
        image.draft("RGB", _scaled(*size))  # a JPEG decodes at 1/2, 1/4 or 1/8 for less
        image.load()
        turn = _turn(image)
        if facts.deep:
            image.close()  # its pixels have half the depth
        raster = _deep(data, size, facts) if facts.deep else _plain(image, facts)
        pixels = _shrunk(raster, _scaled(*size), _eight_bit(raster, facts.grey, notes), notes)
    except (Refused, MemoryError):
        raise
    except Exception:  # damaged data makes decoders raise nearly anything
        raise Refused(f"The {kind} file is damaged or cut off.") from None
    if turn is not None:
        pixels = pixels.transpose(_EXIF_TURNS[turn])
    width, height = size[::-1] if turn in _SIDEWAYS else size
    if max(size) > MAX_SIDE:
        notes.append(
            f"Scaled from {width} × {height} so that no side is longer than {MAX_SIDE} pixels."
        )
    return Reading(np.asarray(pixels), kind, tuple(notes), (width, height))


def encoded(pixels: np.ndarray, *, lossless: bool) -> tuple[bytes, str]:
    """The browser's copy (bytes, mime), encoded afresh: nothing of the original file is in it."""
    image = Image.fromarray(pixels)
    out = io.BytesIO()
    if lossless:
        image.save(out, "PNG", compress_level=4)
        if out.tell() <= LOSSLESS_BYTES:
            return out.getvalue(), "image/png"
    out = io.BytesIO()
    image.save(out, "JPEG", quality=JPEG_QUALITY, subsampling=0)
    return out.getvalue(), "image/jpeg"


def _opened(data: bytes) -> Image.Image:
    """The file's header, checked; no pixel is decoded yet."""
    if not data:
        raise Refused(f"{NOT_READ}: it is an empty file.")
    if len(data) > MAX_BYTES:
        size = len(data) / 2**20
        raise Refused(f"The file has {size:.1f} MB; at most {MAX_BYTES >> 20} MB are read.")
    picture_kinds.check(data)
    try:
        image = Image.open(io.BytesIO(data), formats=picture_kinds.TRIED)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        most = f"{MAX_SOURCE_PIXELS / 1e6:.0f} million pixels"
        raise Refused(f"The picture has far more than {most}, the most that are read.") from None
    except MemoryError:
        raise
    except Exception:  # whatever a hostile header makes the parser raise
        raise Refused(picture_kinds.why_not(data)) from None
    _check_size(*image.size)
    picture_kinds.check_opened(image)
    return image


def _check_size(width: int, height: int) -> None:
    if width * height > MAX_SOURCE_PIXELS:
        raise Refused(
            f"The picture has {width} × {height} = {width * height / 1e6:.0f} million pixels; "
            f"at most {MAX_SOURCE_PIXELS / 1e6:.0f} million pixels are read."
        )
    if max(width, height) > MAX_SOURCE_SIDE:
        raise Refused(
            f"The picture has {width} × {height} pixels; at most {MAX_SOURCE_SIDE} a side are read."
        )


def _check_room(
    kind: str, size: tuple[int, int], data: bytes, room: int, *, deep: bool = False
) -> None:
    """Raise Refused for more memory than any picture may take, TooLarge for more than `room`."""
    each, making, made = _DEEP if deep else _DECODING[kind], _MAKING, size
    if kind in ("JPEG", "MPO"):
        scaled = _scaled(*size)
        making, made = _MAKING_FROM_JPEG, (min(size[0], 2 * scaled[0]), min(size[1], 2 * scaled[1]))
        if data.count(b"\xff\xda") > 1:
            each = _SEVERAL_SCANS  # all coefficients are kept until the last scan
    pixels = prod(size)
    beside = _BESIDE + 2 * len(data) + int(making * prod(_reduced(made)))
    needs = int(pixels * each) + beside
    if needs > MAX_ROOM:
        raise Refused(
            f"Reading {size[0]} × {size[1]} pixels of {'16-bit ' if deep else ''}{kind} takes "
            f"{needs >> 20} MB of memory; at most {MAX_ROOM >> 20} MB are allowed."
        )
    if needs > room:
        raise TooLarge(needs)


def _turn(image: Image.Image) -> int | None:
    """The EXIF orientation still to be applied; for a TIFF, Pillow and OpenCV have applied it."""
    try:
        turn = image.getexif().get(_EXIF_ORIENTATION)
    except Exception:  # an intact picture may have damaged metadata
        return None
    return turn if turn in _EXIF_TURNS else None


def _plain(image: Image.Image, facts: Facts) -> Raster:
    """A picture as Pillow has decoded it."""
    width, height = image.size

    def rows(top: int, bottom: int) -> tuple[np.ndarray, np.ndarray | None]:
        part = image.crop((0, top, width, bottom))
        numbers = np.asarray(part)
        opacity = None if facts.key is None else _unlike(numbers, facts.key)
        if facts.grey is not None:
            read_as = facts.grey.read_as
            return (numbers.view(read_as) if read_as else numbers), opacity
        if facts.key is not None or not part.has_transparency_data:
            return np.asarray(part.convert("RGB")), opacity
        # Pillow has no other way from premultiplied grey to RGBA.
        rgba = np.asarray((part.convert("LA") if part.mode == "La" else part).convert("RGBA"))
        return rgba[:, :, :3], rgba[:, :, 3] / 255

    return Raster(width, height, rows)


def _deep(data: bytes, size: tuple[int, int], facts: Facts) -> Raster:
    """Several channels of 16 bits, of which Pillow keeps the upper halves."""
    found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if found is None or found.dtype != np.uint16 or found.shape[1::-1] != size:
        raise ValueError("OpenCV does not read what Pillow read")

    def rows(top: int, bottom: int) -> tuple[np.ndarray, np.ndarray | None]:
        part = found[top:bottom]
        colours = part[:, :, 2::-1]  # OpenCV gives BGR, and grey three times
        opacity = None if facts.key is None else _unlike(colours, facts.key)
        if facts.alpha:
            opacity = part[:, :, 3] / 65535
        if opacity is not None and facts.alpha == "premultiplied":
            colours = np.minimum(colours / np.maximum(opacity, 1 / 65535)[:, :, None], 65535)
        return (colours[:, :, 0] if facts.grey else colours / 257), opacity

    return Raster(size[0], size[1], rows)


def _unlike(numbers: np.ndarray, key: int | tuple[int, ...]) -> np.ndarray:
    """0 for pixels of the transparent key, else 1."""
    same = numbers == np.asarray(key)
    return 1.0 - (same.all(axis=2) if same.ndim == 3 else same)


def _eight_bit(
    raster: Raster, grey: Grey | None, notes: list[str]
) -> Callable[[np.ndarray], np.ndarray]:
    """The function from a strip's numbers to 0 … 255, three per pixel; `notes` says how."""
    if grey is None:
        return lambda numbers: numbers
    low, high, odd = _range(raster)
    inverted, ends = grey.white_is_zero, grey.ends
    black, white = (low, high) if high > low else ends
    if inverted:
        black, white = white, black

    def spread(numbers: np.ndarray) -> np.ndarray:
        level = (numbers.astype(np.float64) - black) * 255 / (white - black)
        level = np.clip(np.nan_to_num(level, nan=0, posinf=255, neginf=0), 0, 255)
        return np.repeat(level[:, :, None], 3, axis=2)

    shown = "255 … 0" if inverted else "0 … 255"
    notes.append(
        f"Grey values {_number(low)} … {_number(high)} are shown as {shown}."
        if high > low
        else f"Every grey value is {_number(low)}, shown as {_only(spread(np.array([[low]])))}."
    )
    if odd:
        notes.append("Values that are not finite numbers are shown as 0 or 255.")
    return spread


def _only(levels: np.ndarray) -> int:
    return round(float(levels.flat[0]))


def _range(raster: Raster) -> tuple[float, float, bool]:
    """The least and the greatest finite value, and whether there are values that are not finite."""
    low, high, odd = np.inf, -np.inf, False
    for numbers, _ in raster.strips():
        finite = numbers[np.isfinite(numbers)] if numbers.dtype.kind == "f" else numbers
        odd = odd or finite.size < numbers.size
        if finite.size:
            low, high = min(low, float(finite.min())), max(high, float(finite.max()))
    if low > high:
        raise Refused("None of the picture's grey values is a finite number.")
    return low, high, odd


def _number(value: float) -> str:
    text = f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else f"{value:g}"
    return text.replace("-", "−")


def _shrunk(
    raster: Raster,
    size: tuple[int, int],
    eight_bit: Callable[[np.ndarray], np.ndarray],
    notes: list[str],
) -> Image.Image:
    """8-bit RGB, opaque and of the wanted size."""
    factors, top, veiled = _factors((raster.width, raster.height)), 0, False
    reduced = Image.new("RGB", _reduced((raster.width, raster.height)))
    for numbers, opacity in raster.strips(factors[1]):
        colours = eight_bit(numbers)
        if opacity is not None and opacity.min() < 1:
            veiled = True
            colours = 255 + opacity[:, :, None] * (colours - 255.0)
        rounded = colours if colours.dtype == np.uint8 else np.rint(colours).astype(np.uint8)
        part = Image.fromarray(np.ascontiguousarray(rounded)).reduce(factors)
        reduced.paste(part, (0, top))
        top += part.height
    if veiled:
        notes.append("Transparent parts are shown on white.")
    if (raster.width, raster.height) == size:
        return reduced
    box = (0, 0, raster.width / factors[0], raster.height / factors[1])
    return reduced.resize(size, Image.Resampling.LANCZOS, box)


def _factors(size: tuple[int, int]) -> tuple[int, int]:
    """How many (columns, rows) are averaged before the picture is resampled."""
    wanted = _scaled(*size)
    across, down = (max(1, int(size[axis] / wanted[axis] / _GAP)) for axis in (0, 1))
    return across, down


def _reduced(size: tuple[int, int]) -> tuple[int, int]:
    """The size (width, height) after this averaging."""
    across, down = _factors(size)
    return ceil(size[0] / across), ceil(size[1] / down)


def _scaled(width: int, height: int) -> tuple[int, int]:
    """The size with its longer side brought down to MAX_SIDE, if it is longer."""
    scale = min(1.0, MAX_SIDE / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))
