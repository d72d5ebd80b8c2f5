"""What lessons say, once more: from the words of each question alone, in plain numpy."""

import math
import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

import numpy as np

NUMBER = r"−?\d+(?:\.\d+)?"
THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")


def numbers_in(text: str) -> list[float]:
    """Every number that a text names, in order; 12,544 is one."""
    return [float(found.replace("−", "-")) for found in re.findall(NUMBER, THOUSANDS.sub("", text))]


def between(cells: Sequence[float], columns: int, x: float, y: float) -> float:
    """A map's value at a position: along x in the two rows around it, then between these."""
    grid = np.array(cells, float).reshape(-1, columns)
    across = [np.interp(x, np.arange(columns), row) for row in grid]
    return float(np.interp(y, np.arange(len(grid)), across))


def areas(dx: float, dy: float) -> list[float]:
    """Of the rectangle diagonally opposite each of four cells: the distances to the far corner."""
    corners = ((0, 0), (1, 0), (0, 1), (1, 1))
    return [(1 - abs(dx - x)) * (1 - abs(dy - y)) for x, y in corners]


def equation(text: str) -> tuple[float, float]:
    """Both sides of "a × b + c × d = e", as it is written; what stands before the sum is left out.

    Raises:
        ValueError: where the text has no such equation.
    """
    found = re.search(
        rf"((?:{NUMBER} × )?{NUMBER}(?: \+ (?:{NUMBER} × )?{NUMBER})*) = ({NUMBER})\.", text
    )
    if not found:
        raise ValueError(f"equation: want one, got {text!r}")
    terms = [part.split(" × ") for part in found[1].split(" + ")]
    total = sum(math.prod(float(factor.replace("−", "-")) for factor in term) for term in terms)
    return total, float(found[2].replace("−", "-"))


def chains(text: str) -> list[list[Fraction]]:
    """The sides of each "a × b = c = …" in a text, worked out from its digits alone.

    What is no number, as dx, ends a chain.
    """
    found = []
    for part in re.findall(r"[\d.+−×/()⌈⌉⌊⌋ =]+", THOUSANDS.sub("", text)):
        sides = [_side(side) for side in part.rstrip(". ").split("=")]
        known = [side for side in sides if side is not None]
        if len(known) > 1:
            found.append(known)
    return found


def _side(text: str) -> Fraction | None:
    """None where it is not whole."""
    signs = {"×": "*", "−": "-", "⌈": "ceil(", "⌉": ")", "⌊": "floor(", "⌋": ")"}
    code = re.sub(r"\d+(?:\.\d+)?", r"Fraction('\g<0>')", text.strip())
    for sign, word in signs.items():
        code = code.replace(sign, word)
    try:
        value = eval(code, {"Fraction": Fraction, "ceil": math.ceil, "floor": math.floor})
    except (SyntaxError, TypeError, AttributeError):  # as a version's number is
        return None
    return Fraction(value)


def window_value(cells: Sequence[float], columns: int, x: float, y: float) -> float:
    """As `between`, with a position clamped to the outermost centres; 0 outside of the window."""
    rows = len(cells) // columns
    if not (-1 <= x <= columns and -1 <= y <= rows):
        return 0.0
    return between(cells, columns, x, y)  # np.interp clamps


def grid_mean(
    cells: Sequence[float], columns: int, edges: tuple[float, float, float, float], ratio: int
) -> float:
    """The mean of ratio × ratio samples in the middles of a bin's parts."""
    x1, y1, x2, y2 = edges
    shares = (np.arange(ratio) + 0.5) / ratio
    values = [
        window_value(cells, columns, x1 + (x2 - x1) * across, y1 + (y2 - y1) * down)
        for down in shares
        for across in shares
    ]
    return float(np.mean(values))


def area_mean(
    cells: Sequence[float], columns: int, edges: tuple[float, float, float, float]
) -> float:
    """The mean over a bin within the map: of a bilinear piece it is that of its corners."""
    x1, y1, x2, y2 = edges
    xs = [x1, *range(int(np.floor(x1)) + 1, int(np.ceil(x2))), x2]
    ys = [y1, *range(int(np.floor(y1)) + 1, int(np.ceil(y2))), y2]
    total = 0.0
    for left, right in pairwise(xs):
        for top, bottom in pairwise(ys):
            corners = [between(cells, columns, x, y) for x in (left, right) for y in (top, bottom)]
            total += (right - left) * (bottom - top) * float(np.mean(corners))
    return total / ((x2 - x1) * (y2 - y1))


def whole_columns(first: float, last: float) -> list[int]:
    """The columns between two edges, each rounded to the nearest, both taken."""
    return list(range(math.floor(first + 0.5), math.floor(last + 0.5) + 1))


def shares(
    rows: int, columns: int, edges: tuple[float, float, float, float], ratio: int
) -> np.ndarray:
    """(rows, columns): what each cell gets of a bin's upstream gradient of 1."""
    x1, y1, x2, y2 = edges
    parts = (np.arange(ratio) + 0.5) / ratio
    found = np.zeros((rows, columns))
    for y in y1 + (y2 - y1) * parts:
        for x in x1 + (x2 - x1) * parts:
            x, y = min(max(x, 0.0), columns - 1.0), min(max(y, 0.0), rows - 1.0)
            left, top = min(int(x), columns - 2), min(int(y), rows - 2)
            one = np.array(areas(x - left, y - top)).reshape(2, 2)
            found[top : top + 2, left : left + 2] += one / ratio**2
    return found


Layers = Sequence[tuple[int, int, int]]


def answers(layers: Layers, pixels: int, lit: int) -> list[float]:
    """What each cell at the end of a stack answers to one pixel: each layer is a matrix of means.

    Kernel, stride, padding are along one axis; what padding adds is 0.
    """
    matrix = np.eye(pixels)
    for kernel, stride, padding in layers:
        count = (len(matrix) + 2 * padding - kernel) // stride + 1
        layer = np.zeros((count, len(matrix)))
        for cell in range(count):
            for k in range(kernel):
                source = cell * stride - padding + k
                if 0 <= source < len(matrix):
                    layer[cell, source] = 1 / kernel
        matrix = layer @ matrix
    return [float(value) for value in matrix[:, lit]]


def seen(layers: Layers, cell: int) -> tuple[int, int]:
    """The first and the last pixel that a cell depends on, if the picture goes on to both sides."""
    places = {cell}
    for kernel, stride, padding in reversed(layers):
        places = {at * stride - padding + k for at in places for k in range(kernel)}
    return min(places), max(places)


def four_cells(x: float, y: float) -> list[tuple[int, int]]:
    """(row, column) of the cells around a position that is on no line of centres."""
    return [
        (row, column)
        for row in (math.floor(y), math.ceil(y))
        for column in (math.floor(x), math.ceil(x))
    ]


def lines_of(cells: Sequence[tuple[int, int]], shape: tuple[int, int, int], last: bool) -> set[int]:
    """The 64-byte lines that hold these cells in all channels, byte by byte.

    Args:
        shape: (C, H, W). last: whether channels lie side by side.
    """
    places = np.arange(math.prod(shape)).reshape((shape[1], shape[2], shape[0]) if last else shape)
    planes = np.moveaxis(places, -1, 0) if last else places
    rows, columns = zip(*cells, strict=True)
    starts = 4 * planes[:, rows, columns].ravel()
    return {int(byte) // 64 for start in starts for byte in range(start, start + 4)}


def float32_sum(terms: Sequence[int]) -> int:
    """A sum of whole numbers in 24 binary digits, rounded after each add, halves to even."""
    total = 0
    for term in terms:
        step = 2 ** max(0, (total + term).bit_length() - 24)
        total = round(Fraction(total + term, step)) * step
    return total


def box_samples(
    edges: tuple[float, float, float, float], bins: int, ratio: int
) -> list[list[tuple[float, float]]]:
    """By bin, row by row, the (x, y) of its samples."""
    x1, y1, x2, y2 = edges
    shares = (np.arange(bins * ratio) + 0.5) / (bins * ratio)
    xs, ys = x1 + (x2 - x1) * shares, y1 + (y2 - y1) * shares
    return [
        [
            (float(x), float(y))
            for y in ys[row * ratio : (row + 1) * ratio]
            for x in xs[column * ratio : (column + 1) * ratio]
        ]
        for row in range(bins)
        for column in range(bins)
    ]
