"""A printed page on a desk, slightly turned: words, columns, a figure and a table."""

from __future__ import annotations

import cv2
import numpy as np

from assets.draw.brush import Painting, fade, font, grain, mix, noise, vignette

WIDTH, HEIGHT = 720, 880
TURN = 6.0  # degrees counter-clockwise
INK, RULE, ACCENT = "#22242e", "#8c8779", "#9c3324"
PAGE_WIDTH, PAGE_HEIGHT, MARGIN, GUTTER = 560.0, 760.0, 46.0, 24.0
COLUMN = (PAGE_WIDTH - 2 * MARGIN - GUTTER) / 2

_LEFT = """A detector looks at a picture through a grid of cells. Each cell holds a short list of
numbers that says what is there: an edge, a colour, part of a wheel. A box on the picture must
then be turned into a table of fixed size, whatever the size of the box, because the layers that
follow can read nothing else.|The first answer was to round. The corners of the box were moved to
the nearest cells, the cells were shared out among the bins, and the greatest value of each share
was kept. This is quick, and for naming what is in a box it is good enough. For saying where a
thing lies it is not: half a cell is eight pixels at stride sixteen, and a small sign is no larger
than that.|The second answer is to round nothing. Each bin is given a few points at even
distances. At each point the four nearest cells are read, and each counts the more the nearer it
is. The mean of the points is the value of the bin.|How many points? One is cheap, and misses
whatever falls between. Four, two by two, is the usual choice. Some programs choose for
themselves: as many points as the bin is cells wide, rounded up, so that a large box is read as
carefully as a small one, and costs more."""
_RIGHT = """Four weights, one sum. They add up to one, so a flat picture stays flat, and a picture
that grows evenly from left to right is read without any error at all.|Two habits remain that
surprise people. Some libraries put the centre of the first cell at nought and some at one half,
so that the same box is read half a cell further on. And a point that lies just outside is pulled
back to the border, while one further away counts as nought.|Turn the box, and only the places of
the points change; the weights are found as before."""


def draw() -> np.ndarray:
    """720 × 880 RGB."""
    rng = np.random.default_rng(5)
    art = Painting(WIDTH, HEIGHT, "#8a5f3f")
    _desk(art, rng)
    # Letters are set upright on a fine sheet, which is then turned: type keeps its shape so.
    fine = 3
    sheet = _sheet(fine)
    _lay(art, sheet, fine)
    x = np.linspace(-1, 1, WIDTH, dtype=np.float32)[None, :]
    y = np.linspace(-1, 1, HEIGHT, dtype=np.float32)[:, None]
    art.shade(1.03 - 0.06 * (x + y) / 2)
    _pencil(art)
    vignette(art, 0.15)
    grain(art, 0.008, rng)
    return art.finished()


def _desk(art: Painting, rng) -> None:
    streaks = cv2.resize(
        noise((HEIGHT // 14, WIDTH), 6, rng, 4), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC
    )
    bend = noise((HEIGHT, WIDTH), 240, rng, 2) * 9
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    streaks = cv2.remap(streaks, x + bend, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    art.shade((1 + 0.075 * streaks).astype(np.float32))
    for edge in (118, 356, 604):
        art.stroke([(edge, 0), (edge, HEIGHT)], 2.4, "#3d2619", 0.7)
        art.stroke([(edge + 2.4, 0), (edge + 2.4, HEIGHT)], 1.2, "#c79a72", 0.5)


def _lay(art: Painting, sheet: np.ndarray, fine: int) -> None:
    """Put the sheet on the desk with its shadow, turned about the middle of the picture."""
    corners = np.array([(0, 0), (PAGE_WIDTH, 0), (PAGE_WIDTH, PAGE_HEIGHT), (0, PAGE_HEIGHT)])
    with art.at(WIDTH / 2, HEIGHT / 2, 1, TURN):
        middle = (PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        art.fill(corners - middle + (13, 10), "#1d1020", 0.55, blur=10)
        art.fill(corners - middle + (3, 2), "#1d1020", 0.5, blur=2)
        to_picture = art.matrix.copy()
    to_picture = to_picture @ np.array(
        [(1 / fine, 0, -middle[0]), (0, 1 / fine, -middle[1]), (0, 0, 1)]
    )
    # Twice the size first, then averaged: a plain warp would alias the letters.
    up = np.diag([2.0, 2.0, 1.0])
    half = np.array([(1, 0, 0.5), (0, 1, 0.5), (0, 0, 1)])
    matrix = np.linalg.inv(half) @ up @ to_picture @ half
    size = (WIDTH * 2, HEIGHT * 2)
    warped = cv2.warpPerspective(sheet, matrix, size, flags=cv2.INTER_AREA)
    whole = np.ones(sheet.shape[:2], np.float32)
    cover = cv2.warpPerspective(whole, matrix, size, flags=cv2.INTER_LINEAR)
    paper = cv2.resize(warped, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    part = cv2.resize(cover, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)[:, :, None]
    art.pixels = art.pixels * (1 - part) + paper * part


def _sheet(fine: int) -> np.ndarray:
    paper = fade((0, 0), (PAGE_WIDTH * fine, PAGE_HEIGHT * fine), "#fffdf6", "#f6f0e2")
    art = Painting(int(PAGE_WIDTH * fine), int(PAGE_HEIGHT * fine), paper)
    with art.at(0, 0, fine):
        art.text(MARGIN, 46, "THE SAMPLING POST", 10.5, ACCENT, "DejaVuSans-Bold")
        art.text(PAGE_WIDTH - MARGIN, 46, "No. 7", 10.5, RULE, "DejaVuSerif-Italic", anchor="rs")
        art.rectangle(MARGIN, 55, PAGE_WIDTH - 2 * MARGIN, 1.6, INK)
        art.text(MARGIN, 101, "How to read a box", 37, INK, "DejaVuSerif-Bold")
        art.text(
            MARGIN,
            128,
            "Nothing is rounded, and four cells answer for every point",
            14.2,
            "#55524b",
            "DejaVuSerif-Italic",
        )
        left, right = MARGIN, MARGIN + COLUMN + GUTTER
        _column(art, left, 168, _LEFT, initial=True)
        _figure(art, right, 152)
        bottom = _column(art, right, 356, _RIGHT)
        _table(art, right, bottom + 14)
        art.rectangle(MARGIN + COLUMN + GUTTER / 2 - 0.3, 152, 0.6, 560, RULE, 0.6)
        art.text(PAGE_WIDTH / 2, PAGE_HEIGHT - 22, "· 12 ·", 10, RULE, "DejaVuSerif", anchor="ms")
    return art.pixels


def _column(art: Painting, x: float, y: float, words: str, initial: bool = False) -> float:
    """Justified lines of 10.4 px; returns the baseline after the last."""
    size, leading, face = 10.4, 15.4, "DejaVuSerif"
    space = _width(" ", size, face)
    drop = 0
    if initial:
        art.text(x - 1, y + leading * 2 - 2, words[0], 50, ACCENT, "DejaVuSerif-Bold")
        words, drop = words[1:], 3
    for part, paragraph in enumerate(words.split("|")):
        lines = _broken(paragraph.split(), size, face, 0 if part == 0 else 12, drop)
        for index, line in enumerate(lines):
            indent = 44 if drop > 0 else (12 if part and index == 0 else 0)
            drop -= 1
            gaps = len(line) - 1
            slack = COLUMN - indent - sum(_width(word, size, face) for word in line)
            gap = slack / gaps if gaps and index < len(lines) - 1 else space
            at = x + indent
            for word in line:
                art.text(at, y, word, size, INK, face)
                at += _width(word, size, face) + gap
            y += leading
    return y


def _broken(words: list[str], size: float, face: str, indent: float, drop: int) -> list[list[str]]:
    lines: list[list[str]] = [[]]
    room = COLUMN - (44 if drop > 0 else indent)
    for word in words:
        wanted = _width(" ".join([*lines[-1], word]), size, face)
        if lines[-1] and wanted > room:
            lines.append([])
            room = COLUMN - (44 if len(lines) <= drop else 0)
        lines[-1].append(word)
    return lines


def _width(words: str, size: float, face: str) -> float:
    return font(face, size * 12).getlength(words) / 12


def _figure(art: Painting, x: float, y: float) -> None:
    """A box over a grid of cells with its sampling points."""
    art.rectangle(x, y, COLUMN, 168, "#e9eef2")
    art.rectangle(x, y, COLUMN, 168, fade((x, y), (x + COLUMN, y + 168), "#dbe7ef", "#f1e6d4"))
    cell = COLUMN / 9
    for index in range(1, 9):
        art.rectangle(x + index * cell, y, 0.7, 168, "#7c8fa3", 0.7)
    for index in range(1, 7):
        art.rectangle(x, y + index * cell, COLUMN, 0.7, "#7c8fa3", 0.7)
    with art.at(x + COLUMN * 0.5, y + 84, 1, 14):
        art.rectangle(-66, -44, 132, 88, "#2c5f9e", 0.22)
        art.stroke([(-66, -44), (66, -44), (66, 44), (-66, 44)], 2, "#1f4f8f", closed=True)
        for u in (-22, 22):
            art.stroke([(u, -44), (u, 44)], 1, "#1f4f8f")
        art.stroke([(-66, 0), (66, 0)], 1, "#1f4f8f")
        for u in (-55, -33, -11, 11, 33, 55):
            for v in (-33, -11, 11, 33):
                art.ellipse(u, v, 2.6, 2.6, "#ffffff")
                art.ellipse(u, v, 1.9, 1.9, ACCENT)
    art.text(
        x,
        y + 184,
        "Fig. 1. A box of 2 × 3 bins, four points each.",
        8.6,
        "#55524b",
        "DejaVuSerif-Italic",
    )


def _table(art: Painting, x: float, y: float) -> None:
    rows = (
        ("method", "rounds", "points"),
        ("RoIPool", "twice", "all cells"),
        ("RoIWarp", "once", "1 a bin"),
        ("RoIAlign", "never", "4 a bin"),
    )
    art.text(x, y, "Table 1. Three ways to read a box.", 8.6, "#55524b", "DejaVuSerif-Italic")
    top = y + 8
    for index, row in enumerate(rows):
        if index == 3:
            art.rectangle(x, top + index * 19 + 1, COLUMN, 18, "#f3dfc7")
        face = "DejaVuSans-Bold" if index == 0 else "DejaVuSans"
        for words, offset in zip(row, (6, 88, 152), strict=True):
            art.text(x + offset, top + index * 19 + 14, words, 9.4, INK, face)
        if index in (0, 1):
            art.rectangle(x, top + index * 19, COLUMN, 1.0, INK)
    art.rectangle(x, top + 4 * 19 + 1, COLUMN, 1.0, INK)


def _pencil(art: Painting) -> None:
    """Across the lower right corner of the sheet."""
    with art.at(596, 776, 1, 52):
        art.fill([(-150, 10), (120, 10), (146, 18), (120, 26), (-150, 26)], "#1d1020", 0.45, blur=5)
        for v0, v1, code in ((-9, -3, "#f2c14a"), (-3, 3, "#e0a52f"), (3, 9, "#b97f1f")):
            art.rectangle(-140, v0, 250, v1 - v0, code)
        art.rectangle(-160, -9, 22, 18, fade((0, -9), (0, 9), "#f0a9a0", "#b85d56"), radius=4)
        art.rectangle(-142, -9, 16, 18, fade((0, -9), (0, 9), "#f4f1ea", "#9b9aa0", "#c9c6c0"))
        art.fill(
            [(110, -9), (142, -1.5), (142, 1.5), (110, 9)],
            fade((0, -9), (0, 9), "#f3d6a6", mix("#f3d6a6", "#8a5a3a", 0.5)),
        )
        art.fill([(133, -3.4), (146, 0), (133, 3.4)], "#2a2a30")
