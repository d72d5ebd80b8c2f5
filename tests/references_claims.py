"""What is true of one box on one map, found again from nothing: numpy and loops, no code in common.

A `State` is what a person has set. `TRUE` has one function for each kind of claim: the values that
it must state in that state, None where it must not be said, EITHER where rounding decides.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

EITHER = "either"
F = np.float32


@dataclass(frozen=True)
class State:
    """A box in picture pixels, the settings as the operator takes them, one channel of the map."""

    box: tuple[float, float, float, float, float]  # cx, cy, width, height, degrees
    operator: str
    bins: tuple[int, int]
    ratio: int
    aligned: bool
    maximum: bool
    clockwise: bool
    stride: float
    plane: np.ndarray  # (H, W)

    @property
    def pools(self):
        return self.operator == "roi_pool"

    @property
    def turns(self):
        return self.operator == "roi_align_rotated"

    @property
    def shape(self):
        return self.plane.shape

    # ---------------------------------------------------------------- the box in cells

    @cached_property
    def corners(self):
        """float32 x1, y1, x2, y2."""
        cx, cy, width, height, _ = self.box
        return [F(v) for v in (cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2)]

    @cached_property
    def sides(self):
        """float32 (height, width) in cells: as drawn, and as used."""
        scale = F(1 / self.stride)
        if self.turns:
            drawn = [F(self.box[3]) * scale, F(self.box[2]) * scale]
        else:
            off = F(0.5) if self.aligned else F(0)
            x1, y1, x2, y2 = (v * scale - off for v in self.corners)
            drawn = [y2 - y1, x2 - x1]
        used = drawn if self.aligned else [max(side, F(1)) for side in drawn]
        return drawn, used

    @cached_property
    def bin_size(self):
        return [side / F(n) for side, n in zip(self.sides[1], self.bins, strict=True)]

    @cached_property
    def grid(self):
        if self.ratio > 0:
            return (self.ratio, self.ratio)
        return tuple(int(np.ceil(np.float64(size))) for size in self.bin_size)

    @cached_property
    def ranges(self):
        """RoIPool: half-open rows and columns of its bins, on the map."""
        found = []
        scale = F(1 / self.stride)
        for low, high, n, length in (
            (self.corners[1], self.corners[3], self.bins[0], self.shape[0]),
            (self.corners[0], self.corners[2], self.bins[1], self.shape[1]),
        ):
            first, last = (
                int(np.sign(v) * np.floor(abs(float(v)) + 0.5)) for v in (low * scale, high * scale)
            )
            step = F(max(last - first + 1, 1)) / F(n)
            found.append(
                [
                    (
                        min(max(first + int(np.floor(F(i) * step)), 0), length),
                        min(max(first + int(np.ceil(F(i + 1) * step)), 0), length),
                    )
                    for i in range(n)
                ]
            )
        return found

    @cached_property
    def pooled_size(self):
        scale = F(1 / self.stride)
        size = []
        for low, high in ((1, 3), (0, 2)):
            first, last = (
                int(np.sign(v) * np.floor(abs(float(v)) + 0.5))
                for v in (self.corners[low] * scale, self.corners[high] * scale)
            )
            size.append(max(last - first + 1, 1))
        return size

    # ---------------------------------------------------------------- its samples

    @cached_property
    def positions(self):
        """(S, 2) float32 y, x of every sample and (S,) its bin."""
        rows, columns = self.bins
        scale, off = F(1 / self.stride), F(0.5) if self.aligned else F(0)
        down, across = self.sides[1]
        along_y = self._axis(-down / F(2) if self.turns else self.corners[1] * scale - off, 0)
        along_x = self._axis(-across / F(2) if self.turns else self.corners[0] * scale - off, 1)
        ys, xs, bins = [], [], []
        for ph in range(rows):
            for pw in range(columns):
                y, x = np.meshgrid(along_y[ph], along_x[pw], indexing="ij")
                ys.append(y.reshape(-1))
                xs.append(x.reshape(-1))
                bins.append(np.full(y.size, ph * columns + pw))
        y, x = np.concatenate(ys), np.concatenate(xs)
        if self.turns:
            degrees = F(self.box[4])
            turn = F(np.float64(degrees) * np.pi / 180.0)
            turn = -turn if self.clockwise else turn
            cosine, sine = F(np.cos(np.float64(turn))), F(np.sin(np.float64(turn)))
            cx, cy = F(self.box[0]) * scale - off, F(self.box[1]) * scale - off
            y, x = y * cosine - x * sine + cy, y * sine + x * cosine + cx
        return np.stack([y, x], axis=1).astype(F), np.concatenate(bins)

    def _axis(self, start, axis):
        size, count = self.bin_size[axis], self.grid[axis]
        return [
            np.array(
                [start + F(b) * size + (F(i) + F(0.5)) * size / F(count) for i in range(count)], F
            )
            for b in range(self.bins[axis])
        ]

    @cached_property
    def reads(self):
        """One dict a sample: {flat cell: weight}; and "inside", "clamped" or "outside"."""
        if self.pools:
            return self._pooled_reads()
        height, width = self.shape
        found: list[tuple] = []
        for (y, x), b in zip(*self.positions, strict=True):
            if not (-1 <= y <= height and -1 <= x <= width):
                found.append((int(b), "outside", {}))
                continue
            moved_y, moved_x = min(max(y, F(0)), F(height - 1)), min(max(x, F(0)), F(width - 1))
            state = "inside" if (moved_y, moved_x) == (y, x) else "clamped"
            cells = {}
            y0, x0 = int(moved_y), int(moved_x)
            for row, wy in ((y0, F(1) - (moved_y - F(y0))), (y0 + 1, moved_y - F(y0))):
                for column, wx in ((x0, F(1) - (moved_x - F(x0))), (x0 + 1, moved_x - F(x0))):
                    if wy * wx > 0:
                        cells[row * width + column] = wy * wx
            found.append((int(b), state, cells))
        return found

    def _pooled_reads(self):
        rows, columns = self.ranges
        found = []
        for ph, (y0, y1) in enumerate(rows):
            for pw, (x0, x1) in enumerate(columns):
                for y in range(y0, y1):
                    for x in range(x0, x1):
                        cell = y * self.shape[1] + x
                        found.append((ph * self.bins[1] + pw, "inside", {cell: F(1)}))
        return found

    def count(self, state):
        return sum(was == state for _, was, _ in self.reads)

    @cached_property
    def cells(self):
        """Flat cells that are read by anybody."""
        return sorted({cell for _, _, cells in self.reads for cell in cells})

    @cached_property
    def output(self):
        """(PH · PW,) in float64."""
        flat = self.plane.reshape(-1).astype(np.float64)
        gathered: list[list[float]] = [[] for _ in range(self.bins[0] * self.bins[1])]
        for b, _, cells in self.reads:
            gathered[b].append(sum(float(w) * flat[cell] for cell, w in cells.items()))
        reduce = max if self.maximum else (lambda values: sum(values) / len(values))
        return np.array([reduce(values) if values else 0.0 for values in gathered])

    @cached_property
    def tables(self):
        """(samples, cells) weights of each bin."""
        at = {cell: i for i, cell in enumerate(self.cells)}
        tables: list[list] = [[] for _ in range(self.bins[0] * self.bins[1])]
        for b, _, cells in self.reads:
            row = np.zeros(len(at))
            for cell, weight in cells.items():
                row[at[cell]] = weight
            tables[b].append(row)
        return [np.array(rows).reshape(-1, len(at)) for rows in tables]

    def centres_inside(self, margin):
        """The flat cells whose centres lie inside the bins by more than `margin` cells."""
        offset = 0.5 if self.aligned else 0.0
        height, width = (float(side) for side in self.sides[1])
        if self.turns:
            cx, cy = self.box[0] / self.stride - offset, self.box[1] / self.stride - offset
            turn = np.deg2rad(-self.box[4] if self.clockwise else self.box[4])
        else:
            x1, y1 = (float(v) / self.stride - offset for v in self.corners[:2])
            cx, cy, turn = x1 + width / 2, y1 + height / 2, 0.0
        y, x = np.mgrid[: self.shape[0], : self.shape[1]]
        along = (x - cx) * np.cos(turn) - (y - cy) * np.sin(turn)
        across = (x - cx) * np.sin(turn) + (y - cy) * np.cos(turn)
        inside = (np.abs(along) < width / 2 - margin) & (np.abs(across) < height / 2 - margin)
        return set(np.flatnonzero(inside).tolist())


# ------------------------------------------------------------------ what must be said


def angle_of(state):
    return -state.box[4] if state.clockwise else state.box[4]


def size_of(state):
    return state.pooled_size if state.pools else state.sides[1]


def per_bin(state):
    return state.grid[0] * state.grid[1]


def box(state):
    plain = not state.pools and not (state.turns and state.box[4])
    return {"size": size_of(state)} if plain else None


def turned(state):
    if not state.turns or not state.box[4]:
        return None
    return {"angle": angle_of(state), "size": size_of(state)}


def mirrored(state):
    if not (state.turns and state.clockwise and state.box[4]):
        return None
    return {"drawn": state.box[4], "read": -state.box[4]}


def rounded(state):
    return {"size": size_of(state)} if state.pools else None


def bins(state):
    if state.pools or per_bin(state) < 2 or state.bins == (1, 1):
        return None
    return {"size": state.bin_size, "grid": state.grid}


def bins_once(state):
    if state.pools or per_bin(state) != 1 or state.bins == (1, 1):
        return None
    return {"size": state.bin_size}


def one_bin(state):
    several = not state.pools and per_bin(state) > 1 and state.bins == (1, 1)
    return {"grid": state.grid} if several else None


def one_bin_once(state):
    return {} if not state.pools and per_bin(state) == 1 and state.bins == (1, 1) else None


def bins_empty(state):
    return {"size": state.bin_size} if not state.pools and not per_bin(state) else None


def pooled_bins(state):
    several = state.pools and state.bins != (1, 1)
    return {"rows": state.ranges[0], "columns": state.ranges[1]} if several else None


def pooled_one_bin(state):
    one = state.pools and state.bins == (1, 1)
    return {"rows": state.ranges[0], "columns": state.ranges[1]} if one else None


def cells_read(state):
    return {"cells": len(state.cells)} if state.cells else None


def nothing_read(state):
    return {} if state.reads and not state.cells else None


def no_samples(state):
    if state.pools or state.reads:
        return None
    named = zip(("height", "width"), state.sides[1], strict=True)
    return {"sides": [name for name, side in named if side == 0]}


def window(state):
    return {"height": state.shape[0], "width": state.shape[1]}


def all_outside(state):
    out = state.count("outside")
    if not out or out < len(state.reads):
        return None
    assert not state.output.any()
    return window(state)


def some_outside(state):
    out = state.count("outside")
    if not 0 < out < len(state.reads):
        return None
    return {"count": out, "of": len(state.reads), **window(state)}


def outside_of_mean(state):
    return None if state.maximum else some_outside(state)


def outside_of_maximum(state):
    return some_outside(state) if state.maximum else None


def widened(state):
    if state.pools or state.aligned:
        return None
    below = [i for i, side in enumerate(state.sides[0]) if side < 1]
    if not below:
        return None
    return below, {
        "sides": [("height", "width")[i] for i in below],
        "drawn": [state.sides[0][i] for i in below],
    }


def widened_from_corner(state):
    found = None if state.turns else widened(state)
    if found is None:
        return None
    below, values = found
    # Moving the freed edges up to the kept ones moves no sample.
    cx, cy, width, height, angle = state.box
    half = {
        "bottom": (cx, cy - height / 4, width, height / 2, angle),
        "right": (cx - width / 4, cy, width / 2, height, angle),
    }
    freed = [("bottom", "right")[i] for i in below]
    for edge in freed:
        smaller = State(**{**vars_of(state), "box": half[edge]})
        assert np.abs(smaller.positions[0] - state.positions[0]).max() <= slack(state)
    return {**values, "kept": [("top", "left")[i] for i in below], "freed": freed}


def widened_about_centre(state):
    found = widened(state) if state.turns else None
    if found is None:
        return None
    below, values = found
    smaller = list(state.box)
    for i in below:
        smaller[3 - i] /= 3
    other = State(**{**vars_of(state), "box": tuple(smaller)})
    assert np.array_equal(other.positions[0], state.positions[0])
    return values


def vars_of(state):
    return {name: getattr(state, name) for name in State.__dataclass_fields__}


def slack(state):
    """Cells that float32 may be wrong by as far out as this box is."""
    return 1e-5 + 4e-7 * max(abs(v) for v in state.box[:4]) / state.stride


def empty_bins(state):
    empty, of = without_cells(state), state.bins[0] * state.bins[1]
    return {"count": empty, "of": of} if 0 < empty < of or empty == of == 1 else None


def no_cells(state):
    empty, of = without_cells(state), state.bins[0] * state.bins[1]
    return {"bins": of} if empty == of > 1 else None


def without_cells(state):
    if not state.pools:
        return 0
    empty = sum(
        not (y0 < y1 and x0 < x1) for y0, y1 in state.ranges[0] for x0, x1 in state.ranges[1]
    )
    assert (state.output == 0).sum() >= empty
    return empty


def overlap(state):
    if not state.pools:
        return None
    owners: dict = {}
    for b, _, cells in state.reads:
        owners.setdefault(next(iter(cells)), set()).add(b)
    shared = sum(len(bins) > 1 for bins in owners.values())
    return {"shared": shared, "of": len(owners)} if shared else None


def neighbours(state):
    """Whether all is read from one 2 × 2 neighbourhood, nothing discarded, in several bins."""
    if state.pools or state.bins == (1, 1) or not state.cells or state.count("outside"):
        return False
    rows, columns = np.divmod(state.cells, state.shape[1])
    return len(state.cells) <= 4 and np.ptp(rows) <= 1 and np.ptp(columns) <= 1


def apart(state):
    return max(np.abs(table - state.tables[0]).max() for table in state.tables)


def few_cells(state):
    if not neighbours(state) or apart(state) < 1e-7:
        return None
    return EITHER if apart(state) < 1e-5 else {"cells": len(state.cells)}


def same_bins(state):
    if not neighbours(state) or apart(state) > 1e-5:
        return None
    return EITHER if apart(state) > 1e-7 else {"cells": len(state.cells)}


def unread(state):
    if state.pools or not state.reads:
        return None
    read = set(state.cells)
    sets = [state.centres_inside(margin) for margin in (1e-4 - slack(state), 1e-4 + slack(state))]
    counts = {(len(inside - read), len(inside)) for inside in sets}
    if len(counts) > 1:
        return EITHER
    count, of = counts.pop()
    if not count:
        return None
    if state.ratio > 0 and max(state.sides[1]) < 200:
        adaptive = State(**{**vars_of(state), "ratio": 0})
        assert sets[0] <= set(adaptive.cells)
    return {"count": count, "of": of}


def adaptive(state):
    if state.pools or state.ratio > 0 or not state.reads:
        return None
    return {"bin": state.bin_size, "grid": state.grid}


def clamped(state):
    count = state.count("clamped")
    return {"count": count} if count else None


def most_read(state):
    if state.maximum or len(state.cells) < 9:
        return None
    summed = dict.fromkeys(state.cells, 0.0)
    samples = np.bincount([b for b, _, _ in state.reads], minlength=1)
    for b, _, cells in state.reads:
        for cell, weight in cells.items():
            summed[cell] += float(weight) / samples[b]
    weights = np.array(list(summed.values()))
    ratio = weights.max() / np.median(weights)
    if abs(ratio - 1.5) < 1e-5:
        return EITHER
    return {"ratio": ratio} if ratio > 1.5 else None


def legacy(state):
    if state.pools or state.aligned:
        return None
    # The samples' centre, as they lie; float32 far out is as coarse as the slack says.
    y, x = np.float64(state.positions[0]).reshape(-1, 2).mean(axis=0)
    return {
        "right": (x + 0.5) * state.stride - state.box[0],
        "down": (y + 0.5) * state.stride - state.box[1],
    }


def backbones(state):
    if state.pools or state.aligned or state.stride not in (2, 4, 8, 16, 32):
        return None
    up_and_left = (state.stride - 1) / 2
    return {"resnet": up_and_left, "missed": 0.5}


def flat(state):
    """Equal but for a few of float32's last digits; the slack is where rounding decides."""
    values = state.plane.reshape(-1)[state.cells].astype(np.float64)
    if len(values) < 2:
        return None
    spread = values.max() - values.min()
    last = np.abs(values).max() * 2.0**-23
    if spread == 0 or spread > 4.1 * last:
        return None
    return EITHER if spread > 3.9 * last else {"spread": spread}


def constant(state):
    values = state.plane.reshape(-1)[state.cells]
    if len(values) < 2 or (values != values[0]).any():
        return None
    return {"value": float(values[0])}


TRUE = {
    made.__name__: made
    for made in (
        box, turned, mirrored, rounded, bins, bins_once, one_bin, one_bin_once, bins_empty,
        pooled_bins, pooled_one_bin, cells_read, nothing_read, no_samples, all_outside,
        outside_of_mean, outside_of_maximum, widened_from_corner, widened_about_centre,
        empty_bins, no_cells, overlap, few_cells, same_bins, unread, adaptive, clamped,
        most_read, legacy, backbones, flat, constant,
    )
}  # fmt: skip
