"""Picture files written byte by byte: what a library that writes them would not, or not so."""

import struct
import zlib
from collections.abc import Sequence
from typing import Literal

import numpy as np

PNG_START = b"\x89PNG\r\n\x1a\n"
GREY, RGB, PALETTE, GREY_ALPHA, RGBA = 0, 2, 3, 4, 6
DEFLATE = 8
UNSIGNED, SIGNED, FLOAT = 1, 2, 3
WHITE_IS_ZERO, BLACK_IS_ZERO, TIFF_RGB = 0, 1, 2
PREMULTIPLIED, STRAIGHT = 1, 2


def chunk(kind: bytes, body: bytes) -> bytes:
    """One chunk of a PNG."""
    check = struct.pack(">I", zlib.crc32(kind + body))
    return struct.pack(">I", len(body)) + kind + body + check


def png(
    rows: Sequence[Sequence[int]],
    *,
    depth: int = 8,
    colour: int = GREY,
    width: int | None = None,
    height: int | None = None,
    interlaced: bool = False,
    extra: Sequence[tuple[bytes, bytes]] = (),
) -> bytes:
    """A PNG of samples row by row, all channels of a pixel one after the other.

    Its header says another size where one is given.
    """
    channels = {GREY: 1, RGB: 3, PALETTE: 1, GREY_ALPHA: 2, RGBA: 4}[colour]
    width = width or len(rows[0]) // channels
    header = struct.pack(">IIBBBBB", width, height or len(rows), depth, colour, 0, 0, interlaced)
    body = b"".join(b"\0" + packed(row, depth) for row in rows)
    chunks = [(b"IHDR", header), *extra, (b"IDAT", zlib.compress(body)), (b"IEND", b"")]
    return PNG_START + b"".join(chunk(kind, data) for kind, data in chunks)


def packed(row: Sequence[int], depth: int) -> bytes:
    """Samples of 1, 2, 4, 8 or 16 bits, the first in the highest bits."""
    samples = np.asarray(row, np.int64)[:, None]
    bits = samples >> np.arange(depth)[::-1] & 1
    return np.packbits(bits.astype(np.uint8)).tobytes()


def key(*samples: int) -> tuple[bytes, bytes]:
    """The tRNS chunk that names a colour as transparent."""
    return b"tRNS", struct.pack(f">{len(samples)}H", *samples)


def tiff(
    values: np.ndarray,
    *,
    order: Literal["<", ">"] = "<",
    photometric: int = BLACK_IS_ZERO,
    compression: int = 1,
    extra: Sequence[int] = (),
    planes: bool = False,
    tags: Sequence[tuple[int, int]] = (),
) -> bytes:
    """A TIFF of (H, W) or (H, W, C) values in their own type, in one strip or one a plane."""
    values = values[..., None] if values.ndim == 2 else values
    height, width, channels = values.shape
    kind = {"u": UNSIGNED, "i": SIGNED, "f": FLOAT}[values.dtype.kind]
    values = values.astype(values.dtype.newbyteorder(order))
    parts = [values[..., c] for c in range(channels)] if planes else [values]
    strips = [part.tobytes() for part in parts]
    if compression == DEFLATE:
        strips = [zlib.compress(strip) for strip in strips]
    longs = {
        256: [width],
        257: [height],
        258: [values.dtype.itemsize * 8] * channels,
        259: [compression],
        262: [photometric],
        277: [channels],
        278: [height],
        279: [len(strip) for strip in strips],
        284: [2 if planes else 1],
        339: [kind] * channels,
        **({338: list(extra)} if extra else {}),
        **{tag: [value] for tag, value in tags},
    }
    return tiff_of(longs, strips, order)


def tiff_of(longs: dict[int, list[int]], strips: list[bytes], order: str = "<") -> bytes:
    """A TIFF of these tags, each a list of 32-bit numbers, and these strips."""
    offset, body, offsets = 8 + 2 + 12 * (len(longs) + 1) + 4, b"", []
    for strip in strips:
        offsets.append(offset + len(body))
        body += strip + bytes(len(strip) % 2)
    entries = b""
    for tag, numbers in sorted({**longs, 273: offsets}.items()):
        data = struct.pack(f"{order}{len(numbers)}I", *numbers)
        if len(data) > 4:
            data, body = struct.pack(f"{order}I", offset + len(body)), body + data
        entries += struct.pack(f"{order}HHI", tag, 4, len(numbers)) + data
    start = b"II*\0" if order == "<" else b"MM\0*"
    count = struct.pack(f"{order}IH", 8, len(longs) + 1)
    return start + count + entries + bytes(4) + body
