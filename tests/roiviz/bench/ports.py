"""What ports do to memory, taps, corners, bins and positions: RoIAlign in plain loops, with hooks.

It shares nothing with the kernels, nor with what looks for the faults.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench.case import Case, Said

BATCH, CHANNELS, ROWS, COLUMNS = 2, 4, 11, 15
SCALE, BINS, RATIO = 1 / 8, (2, 3), 2


def case(boxes: int = 20, ratio: int = RATIO, aligned: bool = True) -> Case:
    draw = np.random.default_rng(5)
    features = draw.standard_normal((BATCH, CHANNELS, ROWS, COLUMNS)).astype(np.float32)
    centres = draw.uniform(-0.05, 1.05, (boxes, 2)) * (COLUMNS / SCALE, ROWS / SCALE)
    sides = np.exp(draw.uniform(np.log(5), np.log(60), (boxes, 2)))
    maps = draw.integers(0, BATCH, (boxes, 1))
    rois = np.hstack([maps, centres - sides / 2, centres + sides / 2]).astype(np.float32)
    given = Case(features, rois, np.zeros((boxes, CHANNELS, *BINS), np.float32))
    return replace(given, said=Said(SCALE, ratio, aligned))


@dataclass
class Port:
    """RoIAlign over a flat memory; each step by default as it should be.

    Attributes:
        box: of (x1, y1, x2, y2) in pixels; corners: of the same in cells, half a cell subtracted.
        side: of a box's (height, width); bin: of a bin's.
        number: of a bin's (row, column); place: of a sample's (y, x).
        grid: of the samples a bin along y and x, and the bin's sides.
        within: of the number of a sample, how many and the axis.
        window: whether a sample (y, x) counts; outside: what one that does not gives.
        neighbours: of (first cell, length) → the cell after it.
        taps: of four (row, column, weight).
        index: of picture, channels, row, column → places of the memory.
        picture: of the number of a box and its picture.
        output: of what comes out.
    """

    box: Callable = lambda *box: box
    corners: Callable = lambda *box: box
    side: Callable = lambda high, wide: (high, wide)
    bin: Callable = lambda high, wide: (high, wide)
    number: Callable = lambda row, column: (row, column)
    place: Callable = lambda y, x: (y, x)
    grid: Callable = lambda down, across, high, wide: (down, across)
    within: Callable = lambda at, count, axis: (at + 0.5) / count
    window: Callable = lambda y, x: -1 <= y <= ROWS and -1 <= x <= COLUMNS
    outside: float = 0.0
    neighbour: Callable = lambda first, length: min(first + 1, length - 1)
    taps: Callable = lambda taps: taps
    index: Callable = lambda n, c, y, x: ((n * CHANNELS + c) * ROWS + y) * COLUMNS + x
    picture: Callable = lambda roi, picture: picture
    features: Callable = lambda features: features
    output: Callable = lambda output: output

    def __call__(self, one: Case) -> np.ndarray:
        half = 0.5 if one.said.aligned else 0.0
        memory = self.features(one.features.astype(float)).reshape(-1)
        found = np.zeros((len(one.rois), CHANNELS, *BINS))
        for roi, row in enumerate(one.rois.astype(float)):
            n = self.picture(roi, int(row[0]))
            corners = np.asarray(self.box(*row[1:]), float) * SCALE - half
            x1, y1, x2, y2 = self.corners(*corners)
            least = -math.inf if one.said.aligned else 1.0
            sides = self.side(max(y2 - y1, least), max(x2 - x1, least))
            high, wide = self.bin(sides[0] / BINS[0], sides[1] / BINS[1])
            asked = one.said.sampling_ratio
            counts = [asked or math.ceil(sides[k] / BINS[k]) for k in (0, 1)]
            down, across = self.grid(*counts, high, wide)
            for at in np.ndindex(*BINS):
                i, j = self.number(*at)
                total = np.zeros(CHANNELS)
                for k, m in np.ndindex(down, across):
                    y = y1 + (i + self.within(k, down, 0)) * high
                    x = x1 + (j + self.within(m, across, 1)) * wide
                    total += self.value(memory, n, *self.place(y, x))
                found[roi][:, at[0], at[1]] = total / max(down * across, 1)
        return self.output(found).astype(np.float32)

    def value(self, memory, n, y, x):
        if not self.window(y, x):
            return self.outside
        y, x = min(max(y, 0), ROWS - 1), min(max(x, 0), COLUMNS - 1)
        y0, x0 = math.floor(y), math.floor(x)
        y1, x1 = self.neighbour(y0, ROWS), self.neighbour(x0, COLUMNS)
        ly, lx = y - y0, x - x0
        taps = [(y0, x0, (1 - ly) * (1 - lx)), (y0, x1, (1 - ly) * lx),
                (y1, x0, ly * (1 - lx)), (y1, x1, ly * lx)]  # fmt: skip
        places = np.arange(CHANNELS)
        return sum(
            weight * memory[np.clip(self.index(n, places, row, column), 0, len(memory) - 1)]
            for row, column, weight in self.taps(taps)
        )


class Unclamped(Port):
    """No clamp at the map's end: a cell after the last column is the next row's first."""

    def value(self, memory, n, y, x):
        if not self.window(y, x):
            return 0.0
        y, x = max(y, 0), max(x, 0)
        y0, x0 = math.floor(y), math.floor(x)
        y0, y = min(y0, ROWS - 1), min(y, ROWS - 1)
        ly, lx = y - y0, x - x0
        channels = np.arange(CHANNELS)
        total = np.zeros(CHANNELS)
        for row, high in ((y0, 1 - ly), (min(y0 + 1, ROWS - 1), ly)):
            for column, wide in ((x0, 1 - lx), (x0 + 1, lx)):
                at = self.index(n, channels, row, column)
                total += high * wide * memory[np.minimum(at, len(memory) - 1)] if high * wide else 0
        return total


class Mirrored(Port):
    """No window and no clamp: cells beyond the map are its own, mirrored in the outermost ones."""

    def value(self, memory, n, y, x):
        first = math.floor(y), math.floor(x)
        part = y - first[0], x - first[1]
        total = 0.0
        for i, j in np.ndindex(2, 2):
            row, column = inside(first[0] + i, ROWS), inside(first[1] + j, COLUMNS)
            weight = abs(1 - i - part[0]) * abs(1 - j - part[1])
            total += weight * memory[self.index(n, np.arange(CHANNELS), row, column)]
        return total


def inside(cell, length):
    while not 0 <= cell < length:
        cell = -cell if cell < 0 else 2 * (length - 1) - cell
    return cell


class Cubic(Port):
    """Keys' cubic convolution with a = -3/4, of clamped samples and clamped cells."""

    def value(self, memory, n, y, x):
        if not self.window(y, x):
            return 0.0
        y, x = min(max(y, 0), ROWS - 1), min(max(x, 0), COLUMNS - 1)
        total = 0.0
        for i, j in np.ndindex(4, 4):
            row, column = math.floor(y) - 1 + i, math.floor(x) - 1 + j
            weight = keys(abs(y - row)) * keys(abs(x - column))
            at = min(max(row, 0), ROWS - 1), min(max(column, 0), COLUMNS - 1)
            total += weight * memory[self.index(n, np.arange(CHANNELS), *at)]
        return total


def keys(away, a=-0.75):
    if away <= 1:
        return (a + 2) * away**3 - (a + 3) * away**2 + 1
    return a * (away**3 - 5 * away**2 + 8 * away - 4) if away < 2 else 0.0


class Misread(Port):
    """The boxes' table read as if its rows had four numbers, from the second one on."""

    def __call__(self, one):
        flat = one.rois.reshape(-1)
        rows = [flat[4 * row + 1 : 4 * row + 5] for row in range(len(one.rois))]
        return super().__call__(replace(one, rois=np.column_stack([one.rois[:, 0], rows])))


class OfTheNext(Port):
    """x1 of the box in the next row; of the last one, of its own."""

    def __call__(self, one: Case) -> np.ndarray:
        rois = one.rois.copy()
        rois[:-1, 1] = one.rois[1:, 1]
        return super().__call__(replace(one, rois=rois))


def made_up(taps):
    """Without the upper left, and the weights of the others made up to 1."""
    total = sum(weight for *_, weight in taps[1:])
    return [(*tap[:2], tap[2] / total) for tap in taps[1:]] if total else []


def in_levels(features):
    """Of 256 levels from the least number to the largest."""
    step = np.ptp(features) / 255
    return np.rint((features - features.min()) / step) * step + features.min()


def swapped(one: int, other: int):
    def change(taps):
        weights = [weight for _, _, weight in taps]
        weights[one], weights[other] = weights[other], weights[one]
        return [(*tap[:2], weight) for tap, weight in zip(taps, weights, strict=True)]

    return change


def read_as(to: int, source: int):
    def change(taps):
        changed = list(taps)
        changed[to] = (*taps[source][:2], taps[to][2])
        return changed

    return change


def unit(output):
    return output / np.maximum(np.linalg.norm(output, axis=1, keepdims=True), 1e-12)


def in_half(y, x):
    return float(np.float16(y)), float(np.float16(x))


def cut_to_bfloat16(box):
    return (box.view(np.uint32) & 0xFFFF0000).view(np.float32)


def less_its_mean(features):
    return features - features.mean(axis=(2, 3), keepdims=True)


PLANE = ROWS * COLUMNS
PORTS = [
    (OfTheNext(), "number_of_another_box", "x1 is that of the next box"),
    (Port(taps=made_up), "tap_lost", "the weights of the others made up to 1"),
    (Port(taps=lambda taps: [(*tap[:2], taps[3][2]) for tap in taps]), "tap_weight_of_all",
     "the weight of the lower right one"),
    (Port(corners=lambda x1, y1, x2, y2: (np.trunc(x1), y1, np.trunc(x2), y2)), "int_x",
     "x of the corners alone is cut"),
    (Port(corners=lambda *box: np.array(box, np.float16).astype(float)), "half_corners",
     "scaled boxes, less half a cell, are in half"),
    (Port(corners=lambda x1, y1, x2, y2: (x1, x1, x2, x1 + y2 - y1)), "start_of_another",
     "along x is taken along y as well"),
    (Port(features=lambda f: np.rint(f * 8) / 8), "steps_of_features", "rounded to 1/8"),
    (Port(index=lambda n, c, y, x: ((n * CHANNELS + c) * ROWS + np.minimum(y, 7)) * COLUMNS + x),
     "map_lines", "row 7 of the map is read for rows from 8 on"),
    (Port(index=lambda n, c, y, x: ((n * CHANNELS + c) * ROWS + y) * COLUMNS + x % 11),
     "map_lines", "the map's columns from 11 on are read from column 0 on again"),
    (Port(features=lambda f: np.where(np.arange(ROWS)[:, None] == 4, 0, f)),
     "map_lines", "row 4 of the map counts as 0"),
    (Port(place=lambda y, x: (y % ROWS, x % COLUMNS)), "positions_in_a_ring", "on its other side"),
    (Unclamped(), "neighbours", "are read from the memory beside the row"),
    (Port(index=lambda n, c, y, x: (n * CHANNELS + c) * PLANE + x * ROWS + y),
     "sides_swapped_in_memory", "height and width change places"),
    (Port(index=lambda n, c, y, x: (n * CHANNELS + c) * PLANE + y * (COLUMNS + 1) + x),
     "row_stride", "one cell more in memory"),
    (Port(index=lambda n, c, y, x: (n * CHANNELS + c) * PLANE
          + np.minimum(y * (COLUMNS + 2) + x, PLANE - 1)), "row_stride", "two cells more in"),
    (Port(index=lambda n, c, y, x: (n * CHANNELS + c) * (PLANE + 1) + y * COLUMNS + x),
     "map_stride", "one cell more in memory"),
    (Port(index=lambda n, c, y, x: n * CHANNELS * PLANE
          + np.minimum(c * (PLANE + 1) + y * COLUMNS + x, CHANNELS * PLANE - 1)),
     "map_stride", "in pictures that begin where they should"),
    (Port(index=lambda n, c, y, x: n * (CHANNELS * PLANE - 1) + c * PLANE + y * COLUMNS + x),
     "picture_stride", "one number less in memory"),
    (Port(index=lambda n, c, y, x: ((n * CHANNELS + c) * ROWS + y) * 16 + x),
     "row_stride", "a multiple of 4 cells"),
    (Port(index=lambda n, c, y, x: (n * CHANNELS + c) * ROWS * ROWS + y * COLUMNS + x),
     "map_stride", "height × height cells"),
    (Port(index=lambda n, c, y, x: (n + c) * PLANE + y * COLUMNS + x),
     "picture_stride", "one channel in memory"),
    (Port(index=lambda n, c, y, x:
          ((n * 2 + c // 2) * PLANE + y * COLUMNS + x) * 2 + c % 2),
     "channel_blocks", "read as if 2 lay beside each other"),
    (Port(taps=swapped(0, 3)), "tap_weights_swapped", "upper left and lower right"),
    (Port(taps=read_as(2, 0)), "tap_cell_twice", "upper left cell is read for the lower left one"),
    (Port(taps=lambda taps: [(*tap[:2], 0.25) for tap in taps]), "tap_weights_equal", "alike"),
    (Port(taps=lambda taps: [*taps, taps[3]]), "tap_doubled", "the lower right"),
    (Port(box=lambda *box: np.floor(box)), "floored_boxes", "rounded down to whole numbers"),
    (Port(box=lambda *box: cut_to_bfloat16(np.array(box, np.float32))),
     "bfloat16_boxes", "cut to bfloat16"),
    (Port(corners=lambda *box: np.rint(box)), "rounded_positions", "half a cell subtracted"),
    (Port(corners=lambda x1, y1, x2, y2: (x1, y1, x2 + 0.5, y2 + 0.5)),
     "half_a_cell_once", "from the first corner alone"),
    (Port(corners=lambda x1, y1, x2, y2: (max(x1, 0), max(y1, 0), min(x2, COLUMNS - 1),
                                          min(y2, ROWS - 1))),
     "clipped", "outermost cell centres"),
    (Port(box=lambda x1, y1, x2, y2: (x1, y1, x2, y1)), "number_twice", "y1 of the boxes is taken"),
    (Port(box=lambda *box: np.abs(box)), "absolute_boxes", "lose their signs"),
    (Port(side=lambda high, wide: (max(high, wide),) * 2), "square_box", "the larger side"),
    (Port(side=lambda high, wide: (max(high - 1, 0), max(wide - 1, 0))), "shorter_box",
     "one cell shorter"),
    (Port(bin=lambda high, wide: (max(round(high), 1), max(round(wide), 1))), "whole_bins",
     "one at least"),
    (Port(number=lambda row, column: (row + 1, column + 1)), "bins_from_one", "begin with 1"),
    (Port(number=lambda row, column: (column, row)), "row_for_column", "change places"),
    (Port(within=lambda at, count, axis: (at + (0.0 if axis else 0.5)) / count),
     "samples_of_one_axis", "at the start of its share along x"),
    (Port(place=in_half), "half_positions", "half precision"),
    (Port(outside=-1.0), "outside_value", "counts as -1"),
    (Port(window=lambda y, x: -1 <= y <= ROWS), "neighbours",
     "no sample counts as outside along x"),
    (Port(window=lambda y, x: 0 <= y <= ROWS and 0 <= x <= COLUMNS), "neighbours",
     "before the first cell's centre count as 0"),
    (Port(picture=lambda roi, picture: roi % BATCH), "picture_by_number", "in turn"),
    (Port(features=less_its_mean), "centred_features", "its mean subtracted"),
    (Port(output=unit), "over_length_by_place", "each bin of each box"),
    (Port(output=lambda v: v * np.arange(1, 5)[:, None, None]), "factor_by_channel", "from 2 to 4"),
    (Port(output=lambda v: 3 * v - 2), "line", "3 times the right one minus 2"),
    (Port(box=lambda x1, y1, x2, y2: (x1, y1, x2 / SCALE, y2 / SCALE)), "scale_in_part",
     "of the last corner"),
    (Mirrored(), "neighbours", "mirrored in the outermost cells' centres"),
    (Cubic(), "bicubic", "a = -0.75"),
    (Misread(), "box_stride", "four numbers in memory"),
    (Port(box=lambda *box: np.rint(np.array(box) * 4) / 4), "fixed_point", "to 1/4 of a pixel"),
    (Port(features=lambda f: np.where(np.arange(COLUMNS) < 8, f, 0)), "tile", "columns of the map"),
    (Port(features=in_levels), "eight_bits", "from the least to the largest"),
    (Port(number=lambda row, column: (2 * row, 2 * column),
          bin=lambda high, wide: (high / 2, wide / 2)), "every_second_bin", "from the first on"),
    (Port(within=lambda at, count, axis: 0.5 / count), "first_sample_alone", "the first sample"),
    (Port(output=lambda v: np.cumsum(v, axis=3)), "running_sum", "along each row of bins"),
    (Port(output=lambda v: np.cumsum(v, axis=0)), "running_sum", "over the boxes"),
    (Port(output=lambda v: v + v[:, ::-1]), "added_channels_reversed", "channels run backwards"),
]  # fmt: skip
"""A port with one fault, the pattern that names it, and words of its sentence."""
