"""A small painter: shapes with soft edges on a float picture, through any homography."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

SUBPIXELS = 4  # masks are drawn this much finer and averaged: smooth edges without a huge canvas
Points = Sequence[Any] | np.ndarray  # of (x, y)


def colour(code: str) -> np.ndarray:
    """#rrggbb → float32 (3,) in 0 … 1."""
    return np.array([int(code[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / 255


def mix(one: str, other: str, part: float) -> str:
    """The colour `part` of the way from one to the other."""
    blend = colour(one) * (1 - part) + colour(other) * part
    return "#" + "".join(f"{round(float(v) * 255):02x}" for v in blend)


@dataclass(frozen=True)
class Gradient:
    """Colours along the line from `start` to `end`: ((position 0 … 1, colour), …)."""

    start: tuple[float, float]
    end: tuple[float, float]
    stops: tuple[tuple[float, str], ...]


Paint = str | Gradient


def fade(start: tuple[float, float], end: tuple[float, float], *colours: str) -> Gradient:
    """A gradient with evenly spaced colours."""
    last = max(len(colours) - 1, 1)
    return Gradient(start, end, tuple((i / last, c) for i, c in enumerate(colours)))


class Painting:
    """A picture under way. All coordinates go through `matrix` (local units → pixels)."""

    def __init__(self, width: int, height: int, paint: Paint = "#ffffff") -> None:
        self.pixels = np.zeros((height, width, 3), np.float32)
        self.matrix = np.eye(3)
        self.fill([(0, 0), (width, 0), (width, height), (0, height)], paint)

    @contextmanager
    def placed(self, matrix: np.ndarray) -> Iterator[None]:
        """Draw in local units: `matrix` maps them to those in force outside."""
        before = self.matrix
        self.matrix = before @ matrix
        try:
            yield
        finally:
            self.matrix = before

    def at(self, x: float, y: float, scale: float = 1.0, degrees: float = 0.0, flip: bool = False):
        """`placed` at a point, scaled, turned counter-clockwise on screen, perhaps mirrored."""
        return self.placed(similarity(x, y, scale, degrees, flip))

    def fill(
        self,
        points: Points,
        paint: Paint,
        opacity: float = 1.0,
        blur: float = 0.0,
        holes: Sequence[Points] = (),
    ) -> None:
        """A filled polygon; `blur` is the standard deviation of its soft edge in local units."""
        contours = [self._to_pixels(part) for part in (points, *holes)]
        self._blend(contours, paint, opacity, blur * self._scale_at(contours[0]))

    def ellipse(
        self,
        cx: float,
        cy: float,
        rx: float,
        ry: float,
        paint: Paint,
        opacity: float = 1.0,
        blur: float = 0.0,
    ) -> None:
        """A filled ellipse."""
        self.fill(ring(cx, cy, rx, ry), paint, opacity, blur)

    def rectangle(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        paint: Paint,
        opacity: float = 1.0,
        radius: float = 0.0,
        blur: float = 0.0,
    ) -> None:
        """A rectangle, perhaps with round corners."""
        self.fill(rounded(x, y, width, height, radius), paint, opacity, blur)

    def stroke(
        self,
        points: Points,
        width: float,
        paint: Paint,
        opacity: float = 1.0,
        blur: float = 0.0,
        closed: bool = False,
    ) -> None:
        """A line with round joints, `width` in local units."""
        path = self._to_pixels(points)
        scale = self._scale_at(path)
        self._blend([path], paint, opacity, blur * scale, width * scale, closed)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        paint: str,
        face: str = "DejaVuSans",
        opacity: float = 1.0,
        anchor: str = "ls",
    ) -> float:
        """Words on a baseline, not turned; returns their width in local units."""
        scale = self._scale_at(self._to_pixels([(x, y), (x + size, y)]))
        px, py = self._to_pixels([(x, y)])[0]
        lettering = font(face, size * scale * SUBPIXELS)
        left, top, right, bottom = lettering.getbbox(words, anchor=anchor)
        x0, y0 = int(np.floor(px + left / SUBPIXELS)) - 1, int(np.floor(py + top / SUBPIXELS)) - 1
        columns = int((right - left) / SUBPIXELS) + 4
        rows = int((bottom - top) / SUBPIXELS) + 4
        mask = Image.new("L", (columns * SUBPIXELS, rows * SUBPIXELS))
        origin = ((px - x0) * SUBPIXELS, (py - y0) * SUBPIXELS)
        ImageDraw.Draw(mask).text(origin, words, fill=255, font=lettering, anchor=anchor)
        self._composite(_averaged(np.asarray(mask)), x0, y0, paint, opacity)
        return lettering.getlength(words) / SUBPIXELS / scale

    def shade(self, factor: np.ndarray) -> None:
        """Multiply by (height, width) or (height, width, 3)."""
        self.pixels *= factor if factor.ndim == 3 else factor[:, :, None]

    def finished(self) -> np.ndarray:
        """uint8 RGB."""
        return np.rint(np.clip(self.pixels, 0, 1) * 255).astype(np.uint8)

    def _to_pixels(self, points: Points) -> np.ndarray:
        flat = np.asarray(points, np.float64).reshape(-1, 2)
        mapped = np.column_stack([flat, np.ones(len(flat))]) @ self.matrix.T
        return mapped[:, :2] / mapped[:, 2:]

    def _scale_at(self, path: np.ndarray) -> float:
        """Pixels per local unit near the middle of a path."""
        x, y = path.mean(axis=0)
        back = np.linalg.inv(self.matrix)
        corners = np.array([(x, y, 1), (x + 1, y, 1), (x, y + 1, 1)]) @ back.T
        corners = corners[:, :2] / corners[:, 2:]
        area = abs(np.linalg.det(corners[1:] - corners[0]))
        return float(1 / np.sqrt(area))

    def _blend(
        self,
        contours: list[np.ndarray],
        paint: Paint,
        opacity: float,
        blur: float,
        line_width: float = 0.0,
        closed: bool = False,
    ) -> None:
        height, width = self.pixels.shape[:2]
        everything = np.vstack(contours)
        margin = int(np.ceil(3 * blur + line_width / 2)) + 2
        x0, y0 = np.floor(everything.min(axis=0)).astype(int) - margin
        x1, y1 = np.ceil(everything.max(axis=0)).astype(int) + margin
        x0, y0 = max(x0, -margin), max(y0, -margin)
        x1, y1 = min(x1, width + margin), min(y1, height + margin)
        if x1 <= x0 or y1 <= y0:
            return
        mask = np.zeros(((y1 - y0) * SUBPIXELS, (x1 - x0) * SUBPIXELS), np.uint8)
        fixed = [
            np.rint(((c - (x0, y0)) * SUBPIXELS - 0.5) * 16).astype(np.int32)[:, None]
            for c in contours
        ]
        if line_width:
            thickness = max(1, round(line_width * SUBPIXELS))
            cv2.polylines(mask, fixed, closed, 255, thickness, cv2.LINE_AA, shift=4)
        else:
            cv2.fillPoly(mask, fixed, 255, cv2.LINE_AA, shift=4)
        alpha = _averaged(mask)
        if blur > 0.3:
            alpha = cv2.GaussianBlur(alpha, (0, 0), blur, borderType=cv2.BORDER_REPLICATE)
        self._composite(alpha, x0, y0, paint, opacity)

    def _composite(self, alpha: np.ndarray, x0: int, y0: int, paint: Paint, opacity: float) -> None:
        height, width = self.pixels.shape[:2]
        left, top = max(0, -x0), max(0, -y0)
        right, bottom = min(alpha.shape[1], width - x0), min(alpha.shape[0], height - y0)
        if right <= left or bottom <= top:
            return
        alpha = alpha[top:bottom, left:right, None] * np.float32(opacity)
        region = self.pixels[y0 + top : y0 + bottom, x0 + left : x0 + right]
        region += alpha * (self._colours(paint, x0 + left, y0 + top, region.shape) - region)

    def _colours(self, paint: Paint, x0: int, y0: int, shape: tuple[int, ...]) -> np.ndarray:
        if isinstance(paint, str):
            return colour(paint)
        (sx, sy), (ex, ey) = self._to_pixels([paint.start, paint.end])
        along = np.array([ex - sx, ey - sy]) / max((ex - sx) ** 2 + (ey - sy) ** 2, 1e-9)
        x = np.arange(x0, x0 + shape[1]) + 0.5 - sx
        y = np.arange(y0, y0 + shape[0]) + 0.5 - sy
        position = x[None, :] * along[0] + y[:, None] * along[1]
        places = [place for place, _ in paint.stops]
        tints = np.array([colour(code) for _, code in paint.stops])
        bands = [np.interp(position, places, tints[:, band]) for band in range(3)]
        return np.dstack(bands).astype(np.float32)


def _averaged(mask: np.ndarray) -> np.ndarray:
    shape = (mask.shape[1] // SUBPIXELS, mask.shape[0] // SUBPIXELS)
    fine = mask.astype(np.float32) * np.float32(1 / 255)
    return cv2.resize(fine, shape, interpolation=cv2.INTER_AREA)


def similarity(
    x: float, y: float, scale: float = 1.0, degrees: float = 0.0, flip: bool = False
) -> np.ndarray:
    """3 × 3: scale, turn counter-clockwise on screen (y down), move."""
    turn = np.deg2rad(degrees)
    cos, sin = scale * np.cos(turn), scale * np.sin(turn)
    sign = -1.0 if flip else 1.0
    return np.array([(cos * sign, sin, x), (-sin * sign, cos, y), (0, 0, 1)])


def ring(cx: float, cy: float, rx: float, ry: float, start: float = 0, stop: float = 360):
    """Points on an ellipse, degrees clockwise on screen from the right."""
    turn = np.deg2rad(np.linspace(start, stop, 64))
    return np.column_stack([cx + rx * np.cos(turn), cy + ry * np.sin(turn)])


def rounded(x: float, y: float, width: float, height: float, radius: float = 0.0) -> np.ndarray:
    """Points of a rectangle with round corners."""
    if not radius:
        return np.array([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], float)
    r = min(radius, width / 2, height / 2)
    corners = (
        (x + r, y + r, 180),
        (x + width - r, y + r, 270),
        (x + width - r, y + height - r, 0),
        (x + r, y + height - r, 90),
    )
    return np.vstack([ring(cx, cy, r, r, start, start + 90)[::7] for cx, cy, start in corners])


def noise(shape: tuple[int, int], period: float, rng: np.random.Generator, octaves: int = 4):
    """Smooth noise (height, width) of about zero mean and unit deviation."""
    height, width = shape
    total = np.zeros(shape, np.float32)
    for octave in range(octaves):
        step = max(period / 2**octave, 1.0)
        grid = (int(height / step) + 4, int(width / step) + 4)
        coarse = rng.standard_normal(grid).astype(np.float32)
        size = (round(grid[1] * step), round(grid[0] * step))
        fine = cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC)
        total += fine[:height, :width] / 2**octave
    return total / max(float(total.std()), 1e-6)


def grain(painting: Painting, strength: float, rng: np.random.Generator) -> None:
    """A trace of paper, so that large plain areas do not look synthetic."""
    height, width = painting.pixels.shape[:2]
    painting.shade(1 + strength * rng.standard_normal((height, width)).astype(np.float32))


def vignette(painting: Painting, strength: float) -> None:
    """Darken towards the corners."""
    height, width = painting.pixels.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    painting.shade(1 - strength * np.clip((x**2 + y**2) / 2, 0, 1) ** 1.5)


def font(face: str, size: float) -> ImageFont.FreeTypeFont:
    """One of the DejaVu faces that come with matplotlib."""
    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise RuntimeError("drawing text wants matplotlib's DejaVu fonts, and it is not installed")
    path = Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf" / f"{face}.ttf"
    return ImageFont.truetype(str(path), size)
