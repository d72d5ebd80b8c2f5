"""Kinds of picture files: which are read, what a header says, and why a file is refused.

A refusal says whether the file is damaged, so that sending it again may help, or of a kind that
isn't supported.
"""

from __future__ import annotations

import io
import re
import sys
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PIL import Image
from PIL.TiffImagePlugin import COMPRESSION_INFO, ImageFileDirectory_v2, TiffImageFile

from roiviz.worker_child import Refused

# Pillow knows forty formats, some of which start other programs; only these are ever tried.
SUFFIXES = {
    "PNG": (".png",),
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "WEBP": (".webp",),
    "TIFF": (".tif", ".tiff"),
    "BMP": (".bmp", ".dib"),
    "GIF": (".gif",),
    "MPO": (".jpg", ".jpeg", ".mpo"),  # a phone's JPEG with several pictures
}
TRIED = tuple(key for key in SUFFIXES if key != "MPO")  # Pillow opens it as JPEG
NOT_READ = "This file cannot be read as a PNG, JPEG, WebP, TIFF, BMP or GIF"
MAX_SCANS = 100  # of a JPEG: encoders write about ten, and each is a pass over the whole picture

_PNG, _JPEG, _BMP = b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"BM"
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_PICTURE_STARTS = (  # (offset, first bytes, what such a file is if it can't be opened)
    (0, b"\x89PNG", "a PNG that is damaged or cut off"),
    (0, _JPEG, "a JPEG that is damaged or cut off"),
    (8, b"WEBP", "a WebP that is damaged or cut off"),
    *((0, start, "a TIFF that is damaged or cut off") for start in _TIFF),
    (0, b"GIF8", "a GIF that is damaged or cut off"),
    (0, b"%PDF", "a PDF; export the page as PNG first"),
    (4, b"ftypavif", "an AVIF; save it as JPEG first"),
    (4, b"ftyphei", "an HEIC; save it as JPEG first"),
    (4, b"ftypmif1", "an HEIC; save it as JPEG first"),
)
_KNOWN_STARTS = (
    *_PICTURE_STARTS,
    (0, b"PK\x03\x04", "a zip archive"),
    (0, b"\x93NUMPY", "a NumPy array; open it as a feature map instead"),
)

_PNG_GREY, _PNG_RGB, _PNG_PALETTE, _PNG_GREY_ALPHA, _PNG_RGBA = 0, 2, 3, 4, 6
_PNG_CHANNELS = {_PNG_GREY: 1, _PNG_RGB: 3, _PNG_PALETTE: 1, _PNG_GREY_ALPHA: 2, _PNG_RGBA: 4}
# Passes over the picture, plain or interlaced: (first column, first row, columns, rows apart).
_PNG_PASSES = {
    0: ((0, 0, 1, 1),),
    1: (
        *((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4)),
        *((0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)),
    ),
}
_INFLATED = 1 << 16  # bytes at a time

_JPEG_MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")  # neither a stuffed byte nor a restart
_JPEG_ALONE, _JPEG_END, _JPEG_SCAN = (0x01, 0xD8), 0xD9, 0xDA
_JPEG_FRAMES = {  # whether it is decoded here, and what it is called
    0xC0: (True, "baseline"),
    0xC1: (True, "extended"),
    0xC2: (True, "progressive"),
    0xC3: (False, "lossless"),
    0xC5: (False, "hierarchical"),
    0xC6: (False, "hierarchical"),
    0xC7: (False, "hierarchical"),
    0xC9: (True, "arithmetic"),
    0xCA: (True, "arithmetic"),
    0xCB: (False, "lossless"),
    0xCD: (False, "hierarchical"),
    0xCE: (False, "hierarchical"),
    0xCF: (False, "hierarchical"),
}

_BMP_HEADERS = [size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124)]

_WIDTH, _LENGTH, _BITS, _COMPRESSION, _PHOTOMETRIC = 256, 257, 258, 259, 262
_STRIPS, _PLANAR, _TILES, _EXTRA, _FORMAT = 273, 284, 324, 338, 339
_WHITE_IS_ZERO, _TIFF_GREY, _TIFF_RGB = 0, 1, 2
_SIGNED, _SEPARATE, _PREMULTIPLIED, _STRAIGHT = 2, 2, 1, 2
_NUMBERS = {2: "signed ", 3: "floating-point ", 5: "complex ", 6: "complex "}
_COLOURS = {
    0: "white-is-zero grey",
    1: "grey",
    2: "RGB",
    3: "palette",
    4: "mask",
    5: "CMYK",
    6: "YCbCr",
    8: "CIELAB",
    32803: "raw sensor",
}
# libtiff delivers numbers in this machine's byte order, but Pillow assumes the file's.
_NATIVE = {"I;16BS": "I;16NS", "I;32BS": "I;32NS", "F;32BF": "F;32NF"}
_MODES = {"1", "L", "LA", "La", "P", "PA", "RGB", "RGBA", "CMYK", "YCbCr", "I", "F"}


@dataclass(frozen=True)
class Grey:
    """What grey values mean whose depth is not 8 bits.

    Attributes:
        ends: what is black and what is white where the picture has one value only.
        read_as: the numpy type of the numbers where Pillow has no mode for it.
        white_is_zero: the smallest value is white.
    """

    ends: tuple[float, float]
    read_as: str | None = None
    white_is_zero: bool = False


@dataclass(frozen=True)
class Facts:
    """What a header says that Pillow's mode does not.

    Attributes:
        grey: what the numbers mean if they are grey values of another depth than 8 bits.
        key: the one number, or colour, that is transparent.
        deep: several channels of 16 bits, of which Pillow keeps the upper halves.
        alpha: how a deep picture's last channel is to be read: "straight", "premultiplied" or "".
    """

    grey: Grey | None = None
    key: int | tuple[int, ...] | None = None
    deep: bool = False
    alpha: str = ""


def check(data: bytes) -> None:
    """Refuse, by its bytes alone, a file that no decoder should start on."""
    if data.startswith(_JPEG):
        _check_jpeg(data)
    if data.startswith(_PNG) and data[12:16] == b"CgBI":
        raise Refused("This PNG is in Apple's own form (CgBI), which is not supported.")


def check_opened(image: Image.Image) -> None:
    """Refuse a file that Pillow opens but would read wrongly; correct one that it would misread."""
    if isinstance(image, TiffImageFile):
        tags = image.tag_v2
        if tags.get(_PLANAR) == _SEPARATE and not _planes_are_read(tags):
            raise Refused(_tiff_refusal(tags))
        if sys.byteorder == "little":
            image.tile = [
                tile._replace(args=(_NATIVE.get(str(tile.args[0]), tile.args[0]), *tile.args[1:]))
                if tile.codec_name == "libtiff" and isinstance(tile.args, tuple)
                else tile
                for tile in image.tile
            ]
        if image.mode == "LAB":
            raise Refused(_tiff_refusal(tags))
    if image.mode not in _MODES and not image.mode.startswith("I;16"):
        raise Refused(f"{NOT_READ}: it is of mode {image.mode}, which is not supported.")


def check_whole(image: Image.Image, data: bytes) -> None:
    """Raise ValueError where pixels are missing that Pillow would leave black without a word."""
    if image.format == "PNG":
        _check_whole_png(data)
    if isinstance(image, TiffImageFile):
        extents = [tile.extents or (0, 0, 0, 0) for tile in image.tile]
        areas = [(right - left) * (bottom - top) for left, top, right, bottom in extents]
        planes = len(image.getbands()) if image.tag_v2.get(_PLANAR) == _SEPARATE else 1
        one_for_all = any(tile.codec_name == "libtiff" for tile in image.tile)
        if not one_for_all and sum(areas) < image.width * image.height * planes:
            raise ValueError("TIFF: want strips for every row")


def is_meant(data: bytes) -> bool:
    """Whether a file begins as a picture does, or as what people take for one."""
    return (
        _is_bmp(data)
        or _is_svg(data)
        or any(data.startswith(magic, at) for at, magic, _ in _PICTURE_STARTS)
    )


def _is_bmp(data: bytes) -> bool:
    return data.startswith(_BMP) and len(data) >= 54 and data[14:18] in _BMP_HEADERS


def _is_svg(data: bytes) -> bool:
    return b"<svg" in _beginning(data)


def _beginning(data: bytes) -> bytes:
    return data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()


def why_not(data: bytes) -> str:
    """Why a file can't be opened, with what it seems to be, in one sentence."""
    tags = _tiff_tags(data) if data.startswith(_TIFF) else None
    return f"{NOT_READ}: it is {_what_it_is(data)}." if tags is None else _tiff_refusal(tags)


def webp_size(data: bytes) -> tuple[int, int] | None:
    """(width, height) of a WebP, whose canvas Pillow takes memory for as soon as it is opened.

    Source: RFC 9649, sections 2.5 to 2.7 and 3.1.
    """
    kind, head = data[12:16], data[20:30]
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or len(head) < 10:
        return None
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[4:7], "little"), 1 + int.from_bytes(head[7:10], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(head[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = (int.from_bytes(head[at : at + 2], "little") & 0x3FFF for at in (6, 8))
    return width, height


def facts_of(image: Image.Image, data: bytes) -> Facts:
    """What the header of an opened picture says besides its mode."""
    if image.format == "PNG" and data[12:16] == b"IHDR":
        return _png_facts(image, depth=data[24], colour=data[25])
    if isinstance(image, TiffImageFile):
        return _tiff_facts(image)
    return Facts()


def _png_facts(image: Image.Image, depth: int, colour: int) -> Facts:
    deep = depth == 16 and colour in (_PNG_RGB, _PNG_GREY_ALPHA, _PNG_RGBA)
    grey = Grey((0, 65535)) if depth == 16 and colour in (_PNG_GREY, _PNG_GREY_ALPHA) else None
    alpha = "straight" if deep and colour != _PNG_RGB else ""
    key = image.info.get("transparency")
    if colour not in (_PNG_GREY, _PNG_RGB) or key is None:
        return Facts(grey, None, deep, alpha)
    # Only the lowest bits of a key count. Pillow spreads grey of 2 and 4 bits over 0 … 255.
    most = (1 << depth) - 1
    if colour == _PNG_RGB:
        return Facts(grey, tuple(part & most for part in key), deep, alpha)
    return Facts(grey, (key & most) * (255 // most if 1 < depth < 8 else 1), deep, alpha)


def _check_whole_png(data: bytes) -> None:
    """Source: PNG, third edition, sections 8, 10 and 11.2."""
    width, height = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    depth, colour, interlaced = data[24], data[25], data[28]
    bits, missing = depth * _PNG_CHANNELS[colour], 0
    for left, top, across, down in _PNG_PASSES[interlaced]:
        columns, rows = len(range(left, width, across)), len(range(top, height, down))
        missing += rows * (1 + (columns * bits + 7) // 8) if columns else 0
    unpacker, before = zlib.decompressobj(), set()
    for kind, body in _png_chunks(data):
        if kind == b"IDAT":
            while missing > 0 and body and not unpacker.eof:
                missing -= len(unpacker.decompress(body, _INFLATED))
                body = unpacker.unconsumed_tail
        elif b"IDAT" in before:
            break
        before.add(kind)
    if missing > 0 or (colour == _PNG_PALETTE and b"PLTE" not in before):
        raise ValueError("PNG: want all rows, and a palette where they are of one")


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(_PNG)
    while place + 8 <= len(data):
        size = int.from_bytes(data[place : place + 4], "big")
        yield data[place + 4 : place + 8], data[place + 8 : place + 8 + size]
        place += size + 12


def _tiff_facts(image: TiffImageFile) -> Facts:
    tags = image.tag_v2
    bits, signed = max(_all(tags, _BITS, 1)), max(_all(tags, _FORMAT, 1)) == _SIGNED
    if image.mode in ("RGB", "RGBA") and bits == 16:
        premultiplied = _PREMULTIPLIED in _all(tags, _EXTRA, 0)
        alpha = "premultiplied" if premultiplied else "straight"
        return Facts(deep=True, alpha=alpha if image.mode == "RGBA" else "")
    inverted = tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO
    if image.mode == "F":
        return Facts(Grey((0, 1), white_is_zero=inverted))
    if image.mode.startswith("I") or (image.mode == "L" and signed):
        ends = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
        read_as = {("L", True): "i1", ("I", False): "u4"}.get((image.mode, signed))
        return Facts(Grey(ends, read_as, inverted))
    return Facts()


def _planes_are_read(tags: Mapping[int, Any]) -> bool:
    """Whether Pillow reads this picture correctly, although its channels are separate planes."""
    eight = {*_all(tags, _BITS, 1)} == {8} and {*_all(tags, _FORMAT, 1)} == {1}
    layout = tags.get(_PHOTOMETRIC), len(_all(tags, _BITS, 1)), tuple(tags.get(_EXTRA, ()))
    known = {(_TIFF_GREY, 1, ()), (_TIFF_RGB, 3, ()), (_TIFF_RGB, 4, (_STRAIGHT,))}
    return eight and layout in known


def _tiff_tags(data: bytes) -> Mapping[int, Any] | None:
    """The first page's tags, or None if they are damaged too."""
    try:
        tags = ImageFileDirectory_v2(data[:16] if data[2:4] in (b"+\0", b"\0+") else data[:8])
        file = io.BytesIO(data)
        file.seek(tags.next)
        tags.load(file)
        whole = tags[_WIDTH] > 0 and tags[_LENGTH] > 0 and (_STRIPS in tags or _TILES in tags)
        _tiff_refusal(tags)
    except Exception:  # whatever a hostile header makes the parser raise
        return None
    return tags if whole else None


def _tiff_refusal(tags: Mapping[int, Any]) -> str:
    """A sentence that this kind of TIFF isn't supported, naming the kind."""
    bits = _all(tags, _BITS, 1)
    photometric = int(tags.get(_PHOTOMETRIC, -1))
    more = max(0, len(bits) - {2: 3, 5: 4, 6: 3, 8: 3}.get(photometric, 1))
    packed = int(tags.get(_COMPRESSION, 1))
    return (
        f"This TIFF holds {'/'.join(str(int(b)) for b in dict.fromkeys(bits))}-bit "
        + _NUMBERS.get(max(_all(tags, _FORMAT, 1)), "")
        + _COLOURS.get(photometric, "colours of an unknown kind")
        + (f" with {more} more channel{'s' * (more > 1)}" if more else "")
        + (" in separate planes" if tags.get(_PLANAR) == _SEPARATE else "")
        + (", big-endian" if tags.prefix == b"MM" else "")  # type: ignore[attr-defined]
        + (f", compression {packed}" if packed not in COMPRESSION_INFO else "")
        + ", which is not supported."
    )


def _all(tags: Mapping[int, Any], tag: int, otherwise: int) -> tuple[int, ...]:
    """A tag's numbers, one per channel."""
    found = tags.get(tag, otherwise)
    return tuple(found) if isinstance(found, tuple) else (found,)


def _check_jpeg(data: bytes) -> None:
    """Refuse kinds that libjpeg does not decode, and a picture of too many scans."""
    scans = 0
    for marker, place in _jpeg_markers(data):
        if marker == _JPEG_SCAN:
            scans += 1
        elif marker in _JPEG_FRAMES:
            known, kind = _JPEG_FRAMES[marker]
            bits = data[place + 4] if len(data) > place + 4 else 8
            if not known or bits != 8:
                raise Refused(f"This JPEG is {bits}-bit {kind}, which is not supported.")
    if scans > MAX_SCANS:
        raise Refused(f"This JPEG has {scans} scans; at most {MAX_SCANS} are decoded.")


def _jpeg_markers(data: bytes) -> Iterator[tuple[int, int]]:
    """(marker, its offset) of each marker up to the picture's end, as libjpeg finds them."""
    place = 0
    while found := _JPEG_MARKER.search(data, place):
        place, marker = found.start(), data[found.start() + 1]
        if marker == _JPEG_END:
            return
        yield marker, place
        place += 2
        if marker not in _JPEG_ALONE:
            place += max(2, int.from_bytes(data[place : place + 2], "big"))


def _what_it_is(data: bytes) -> str:
    """What a file that can't be opened seems to be."""
    if _is_bmp(data):
        bits, packed = (data[24], 0) if data[14] == 12 else (data[28], data[30])
        return f"a {bits}-bit BMP of compression {packed}, which is not supported"
    for offset, magic, words in _KNOWN_STARTS:
        if data[offset:].startswith(magic):
            return words
    head = _beginning(data)
    if _is_svg(data):
        return "an SVG drawing; export it as PNG first"
    if b"\0" not in head and sum(byte >= 32 or byte in b"\t\r\n" for byte in head) == len(head):
        return "a text file"
    return "of an unknown kind"
