"""Bytes of an untrusted picture file → Picture; every limit and decode error lives here."""

from __future__ import annotations

import hashlib
import io
import os
import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

MAX_BYTES = 20 * 2**20
MAX_SOURCE_PIXELS = 50_000_000
MAX_SIDE = 1280  # the working limit: longer pictures are scaled down to it
LOSSLESS_BYTES = 600_000  # what a lossless copy may weigh before a JPEG is sent instead
JPEG_QUALITY = 92

# Both libraries' own guards too, for whatever else in the process opens a picture.
Image.MAX_IMAGE_PIXELS = MAX_SOURCE_PIXELS
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(MAX_SOURCE_PIXELS))

# Pillow knows forty formats, some of which start other programs; only these are ever tried.
_FORMATS = {
    "PNG": (".png",),
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "WEBP": (".webp",),
    "TIFF": (".tif", ".tiff"),
    "BMP": (".bmp", ".dib"),
    "GIF": (".gif",),
    "MPO": (".jpg", ".jpeg", ".mpo"),  # a phone's JPEG with several pictures
}
_TRIED = tuple(key for key in _FORMATS if key != "MPO")  # Pillow opens it as JPEG
_WANTED = "picture: want a PNG, JPEG, WebP, TIFF, BMP or GIF file"
_KNOWN_STARTS = (  # (offset, first bytes, what a file that starts so and can't be opened is)
    (0, b"\x89PNG", "a PNG that is damaged or cut off"),
    (0, b"\xff\xd8", "a JPEG that is damaged or cut off"),
    (8, b"WEBP", "a WebP that is damaged or cut off"),
    (0, b"II*\0", "a TIFF that is damaged or cut off"),
    (0, b"MM\0*", "a TIFF that is damaged or cut off"),
    (0, b"GIF8", "a GIF that is damaged or cut off"),
    (0, b"%PDF", "a PDF; export the page as PNG first"),
    (4, b"ftypavif", "an AVIF; save it as JPEG first"),
    (4, b"ftyphei", "an HEIC; save it as JPEG first"),
    (4, b"ftypmif1", "an HEIC; save it as JPEG first"),
    (0, b"PK\x03\x04", "a zip archive"),
    (0, b"\x93NUMPY", "a NumPy array; open it as a feature map instead"),
)
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
# One decode at a time: the largest takes half a gigabyte, and ten uploads must not take ten halves.
_DECODE_TURN = threading.Lock()


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
    """

    pixels: np.ndarray
    digest: str
    name: str
    encoded: bytes
    mime: str
    note: str = ""

    @property
    def width(self) -> int:
        """Columns of pixels."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Rows of pixels."""
        return int(self.pixels.shape[0])


def decode(data: bytes, name: str = "picture") -> Picture:
    """Read a picture file of any supported kind.

    The size is read from the header and checked before any pixel is decoded. Pictures are
    turned as their EXIF says, laid on white where transparent, and scaled down to MAX_SIDE.
    Of an animation or a file with several pages the first one is taken.

    Raises: PictureError with one sentence that can be shown as it is.
    """
    image = _open(data)
    notes = [_suffix_note(name, image.format or "")]
    source_size = image.size
    with _DECODE_TURN:
        rgb = _load_rgb(image, notes)
    if max(source_size) > MAX_SIDE:
        notes.append(
            f"Scaled from {source_size[0]} × {source_size[1]} so that no side is longer "
            f"than {MAX_SIDE} pixels."
        )
    lossless = image.format not in ("JPEG", "MPO")
    note = " ".join(part for part in notes if part)
    return from_array(np.asarray(rgb), name, lossless=lossless, note=note)


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
    copy, mime = encoded or _encode(Image.fromarray(frozen), lossless)
    return Picture(frozen, digest.hexdigest(), _clean_name(name), copy, mime, note)


def _open(data: bytes) -> Image.Image:
    """The file's header, checked; no pixel is decoded yet."""
    if not data:
        raise PictureError(f"{_WANTED}, got an empty file.")
    if len(data) > MAX_BYTES:
        raise PictureError(
            f"picture: want at most {MAX_BYTES / 2**20:.0f} MB, got {len(data) / 2**20:.1f} MB."
        )
    try:
        image = Image.open(io.BytesIO(data), formats=_TRIED)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise PictureError(
            f"picture: want at most {MAX_SOURCE_PIXELS / 1e6:.0f} million pixels, got far more."
        ) from None
    except Exception:  # whatever a hostile header makes the parser raise
        raise PictureError(f"{_WANTED}, got {_what_it_is(data)}.") from None
    width, height = image.size
    if width * height > MAX_SOURCE_PIXELS:
        raise PictureError(
            f"picture: want at most {MAX_SOURCE_PIXELS / 1e6:.0f} million pixels, "
            f"got {width} × {height} = {width * height / 1e6:.0f} million."
        )
    return image


def _load_rgb(image: Image.Image, notes: list[str]) -> Image.Image:
    """Decode, scale and turn; `notes` collects what had to be changed."""
    try:
        image.draft("RGB", (MAX_SIDE, MAX_SIDE))  # a JPEG decodes at 1/2, 1/4 or 1/8 for less
        image.load()
        turn = _EXIF_TURNS.get(image.getexif().get(_EXIF_ORIENTATION, 1))
        eight_bit = _eight_bit(image, notes)
        eight_bit.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS)
        opaque = _opaque(eight_bit, notes)
        return opaque if turn is None else opaque.transpose(turn)
    except Exception:  # damaged data makes decoders raise nearly anything
        raise PictureError(
            f"picture: want a whole {image.format} file, got one that is damaged or cut off."
        ) from None


def _eight_bit(image: Image.Image, notes: list[str]) -> Image.Image:
    """RGB or RGBA, 8 bits a channel, from every mode that a supported file can have."""
    if image.mode in ("RGB", "RGBA"):
        return image
    if image.mode == "F" or image.mode.startswith("I"):
        grey = image.convert("F")
        grey.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.BOX)  # before any float64 copy
        values = np.asarray(grey, dtype=np.float64)
        low, high = np.nanmin(values), np.nanmax(values)
        scaled = np.nan_to_num((values - low) * (255 / max(high - low, 1e-12)))
        notes.append(f"Grey values {low:g} … {high:g} are shown as 0 … 255.")
        return Image.fromarray(np.rint(scaled).astype(np.uint8)).convert("RGB")
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image.convert("RGB")


def _opaque(image: Image.Image, notes: list[str]) -> Image.Image:
    """Lay transparent parts on white."""
    if image.mode == "RGB":
        return image
    if np.asarray(image.getchannel("A")).min() < 255:
        notes.append("Transparent parts are laid on white.")
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("RGB")


def _encode(image: Image.Image, lossless: bool) -> tuple[bytes, str]:
    """The browser's copy, written anew: no metadata and nothing of the original file."""
    if lossless:
        out = io.BytesIO()
        image.save(out, "PNG", compress_level=4)
        if out.tell() <= LOSSLESS_BYTES:
            return out.getvalue(), "image/png"
    out = io.BytesIO()
    image.save(out, "JPEG", quality=JPEG_QUALITY, subsampling=0)
    return out.getvalue(), "image/jpeg"


def _what_it_is(data: bytes) -> str:
    """What a file that can't be opened seems to be."""
    for offset, magic, words in _KNOWN_STARTS:
        if data[offset:].startswith(magic):
            return words
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<svg" in head:
        return "an SVG drawing; export it as PNG first"
    if b"\0" not in head and sum(byte >= 32 or byte in b"\t\r\n" for byte in head) == len(head):
        return "a text file"
    return "something else"


def _suffix_note(name: str, found: str) -> str:
    """A sentence when a file's name claims another format than its content has."""
    suffix = Path(name).suffix.lower()
    claimed = next((key for key, suffixes in _FORMATS.items() if suffix in suffixes), None)
    if claimed is None or suffix in _FORMATS.get(found, ()):
        return ""
    return f"Named {suffix}, but its content is {found}, which is what was read."


def _clean_name(name: str) -> str:
    """A file's name without its folders, unprintable characters and great length."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(letter for letter in last if letter.isprintable())[:80] or "picture"
