"""A picture cut or scaled so that it, or its feature map, gets a wanted size."""

import cv2
import numpy as np

from roiviz import pictures
from roiviz.pictures import Picture

LARGEST_SIDE = 48
"""In cells; what a page offers."""


def fitted(picture: Picture, rows: int, columns: int, stride: int) -> Picture:
    """The picture's middle, scaled to rows · stride by columns · stride pixels.

    Args:
        rows, columns: cells that its feature map will have, 1 … LARGEST_SIDE.
        stride: picture pixels per cell.
    Raises: ValueError for another size.
    """
    for name, value in (("rows", rows), ("columns", columns)):
        if not 1 <= value <= LARGEST_SIDE:
            raise ValueError(f"{name}: want an int from 1 to {LARGEST_SIDE}, got {value!r}")
    middle = _middle(picture.pixels, rows, columns)
    size = (columns * stride, rows * stride)
    shrinks = size[0] < middle.shape[1]
    how = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    pixels = cv2.resize(middle, size, interpolation=how)
    return pictures.from_array(pixels, f"{picture.name}, {rows} × {columns} cells")


def shrunk(picture: Picture, side: int) -> Picture:
    """The picture with its longer side brought down to `side` pixels, if it is longer."""
    height, width = picture.pixels.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return picture
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(picture.pixels, size, interpolation=cv2.INTER_AREA)
    return pictures.from_array(small, picture.name, lossless=False)


def _middle(pixels: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """The largest part of rows : columns about the picture's middle."""
    height, width = pixels.shape[:2]
    part_height = max(1, min(height, round(width * rows / columns)))
    part_width = max(1, min(width, round(height * columns / rows)))
    top, left = (height - part_height) // 2, (width - part_width) // 2
    return np.ascontiguousarray(pixels[top : top + part_height, left : left + part_width])
