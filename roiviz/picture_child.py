"""The process that reads an uploaded picture: file in, pixels and the browser's copy out."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

from roiviz import picture_reading, worker_child
from roiviz.picture_reading import TooLarge


def main() -> None:
    """Answer until the app closes the pipe."""
    worker_child.serve(answer, warm_up)


def answer(question: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """The picture in a file, or how much memory it needs if that is more than `room`."""
    try:
        reading = picture_reading.read(data, question["room"])
    except TooLarge as more:
        return {"needs": more.needs}, b""
    pixels = reading.pixels
    copy, mime = picture_reading.encoded(pixels, lossless=reading.kind not in ("JPEG", "MPO"))
    found = {
        "height": pixels.shape[0],
        "width": pixels.shape[1],
        "kind": reading.kind,
        "notes": reading.notes,
        "original": reading.original,
        "mime": mime,
    }
    return found, pixels.tobytes() + copy


def warm_up() -> None:
    """Read one small picture of each kind, since behind the fence nothing can be imported."""
    exif = Image.Exif()
    exif[0x0112] = 6
    for kind in picture_reading.picture_kinds.TRIED:
        out = io.BytesIO()
        options = {"exif": exif.tobytes()} if kind in ("PNG", "JPEG", "WEBP", "TIFF") else {}
        Image.new("RGBA" if kind == "PNG" else "RGB", (2, 1)).save(out, kind, **options)
        picture_reading.read(out.getvalue())
