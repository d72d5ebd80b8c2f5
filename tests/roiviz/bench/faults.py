"""Classes of faults, each planted in a plain port of RoIAlign or in what is done around it.

The port is written from the operator's definition in numpy, with a hook wherever a port goes wrong;
it shares nothing with the kernels or with what looks for the faults. Tests take some of the
classes, the benchmark all.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from roiviz.bench.case import Case, Gradients, Said

SCALE, RATIO, BINS = 1 / 16, 2, (3, 4)
SIZE = (24, 38)


@dataclass(frozen=True)
class Port:
    """RoIAlign, aligned, mean, with what may be wrong in it.

    Attributes:
        offset, minimum, end: the half cell, the smallest side, the + 1, in cells.
        window: whether a sample beyond one cell outside counts as 0.
        ratio: samples per bin and axis.
        corners: of the scaled box (x1, y1, x2, y2), before anything else.
        share: the bin's size of a side and the number of bins.
        first: the first sample that is taken along each axis.
        maps: of the picture of each box.
        weights: of the four taps' weights (samples, 4).
        near: whether only the nearest cell is read.
        kept: of the number of samples, which take part.
        divisor: of (samples, those inside) → what the sum is divided by.
        reduce: the sum of a bin's samples, (C, n) → (C,).
        pitch: cells from one row of the map to the next.
    """

    offset: float = 0.5
    minimum: float = -math.inf
    end: float = 0.0
    window: bool = True
    ratio: int = RATIO
    corners: Callable = lambda box: box
    share: Callable = lambda side, bins: side / bins
    maps: Callable = lambda maps: maps
    weights: Callable = lambda weights: weights
    near: bool = False
    kept: Callable = lambda roi, number, count: np.ones(count, bool)
    divisor: Callable = lambda count, inside: count
    reduce: Callable = lambda values: values.sum(axis=1)
    pitch: int = SIZE[1]

    def samples(self, box, roi):
        """For each bin: (taps (n, 4), weights (n, 4), samples inside)."""
        x1, y1, x2, y2 = self.corners(np.asarray(box, float) * SCALE) - self.offset
        rows, columns = BINS
        down = self.along(y1, y2, rows)
        right = self.along(x1, x2, columns)
        for number in range(rows * columns):
            y, x = np.meshgrid(down[number // columns], right[number % columns], indexing="ij")
            yield self.taps(y.ravel(), x.ravel(), roi, number)

    def along(self, low, high, bins):
        size = max(high - low + self.end, self.minimum)
        share = self.share(size, bins)
        steps = (np.arange(self.ratio) + 0.5) / self.ratio
        return low + (np.arange(bins)[:, None] + steps) * share

    def taps(self, y, x, roi, number):
        height, width = SIZE
        inside = np.ones(len(y), bool)
        if self.window:
            inside = (y >= -1) & (y <= height) & (x >= -1) & (x <= width)
        y, x = np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)
        if self.near:
            y, x = np.rint(y), np.rint(x)
        y0, x0 = np.floor(y).astype(int), np.floor(x).astype(int)
        y1, x1 = np.minimum(y0 + 1, height - 1), np.minimum(x0 + 1, width - 1)
        ly, lx = y - y0, x - x0
        cells = np.stack([r * self.pitch + c for r in (y0, y1) for c in (x0, x1)], axis=1)
        weights = np.stack([(1 - ly) * (1 - lx), (1 - ly) * lx, ly * (1 - lx), ly * lx], axis=1)
        weights = self.weights(weights) * inside[:, None]
        weights = weights * self.kept(roi, number, len(y))[:, None]
        return np.minimum(cells, height * width - 1), weights, int(inside.sum())

    def forward(self, features, rois, kind=np.float32):
        """(R, C, PH, PW)."""
        flat = features.reshape(*features.shape[:2], -1).astype(float)
        maps = self.maps(rois[:, 0].astype(int))
        output = np.zeros((len(rois), features.shape[1], math.prod(BINS)))
        for roi, (box, picture) in enumerate(zip(rois[:, 1:], maps, strict=True)):
            for number, (cells, weights, inside) in enumerate(self.samples(box, roi)):
                values = (flat[picture][:, cells] * weights).sum(axis=2)
                output[roi, :, number] = self.reduce(values) / max(
                    self.divisor(len(cells), inside), 1
                )
        return output.reshape(*output.shape[:2], *BINS).astype(kind)

    def exact(self, features, rois):
        """(R, C, PH, PW) float64."""
        return self.forward(features, rois, float)

    def backward(
        self, upstream, rois, shape, times=lambda roi: 1.0, lost=0, overwrites=False, repeats=False
    ):
        """(N, C, H, W) float32 gradient of the features; of each hundred bins, so many lose one."""
        draw = np.random.default_rng(6)
        flat = np.zeros((*shape[:2], shape[2] * shape[3]))
        for roi, (box, picture) in enumerate(zip(rois[:, 1:], rois[:, 0].astype(int), strict=True)):
            for number, (cells, weights, _) in enumerate(self.samples(box, roi)):
                row, column = divmod(number, BINS[1])
                adds = upstream[roi, :, row, column, None] * (
                    weights.ravel() / len(cells) * times(roi)
                )
                if draw.uniform(0, 100) < lost:
                    adds[draw.integers(0, shape[1]), draw.integers(0, weights.size)] = 0
                for channel in range(shape[1]):
                    if overwrites:
                        flat[picture, channel, cells.ravel()] = adds[channel]
                    elif repeats:
                        flat[picture, channel, cells.ravel()] += adds[channel]
                    else:
                        np.add.at(flat[picture, channel], cells.ravel(), adds[channel])
        return flat.reshape(shape).astype(np.float32)


class LastAdd(Port):
    """Each of a bin's adds overwrites the one before."""

    def samples(self, box, roi):
        for cells, weights, inside in super().samples(box, roi):
            at = np.flatnonzero(weights.sum(axis=1) > 0)[-1:]
            kept = np.zeros_like(weights)
            kept[at, 3] = weights[at, 3]
            yield cells, kept, inside


class ClampedEarly(Port):
    """Samples are clamped to the last cell but one."""

    def taps(self, y, x, roi, number):
        height, width = SIZE
        inside = (y >= -1) & (y <= height) & (x >= -1) & (x <= width)
        y, x = np.minimum(y, height - 2), np.minimum(x, width - 2)
        return super().taps(np.where(inside, y, -9), np.where(inside, x, -9), roi, number)


class BeforeTheRow(Port):
    """Columns are not clamped: the cell before a row's first is the last of the row before."""

    def forward(self, features, rois, kind=np.float32):
        memory = features.reshape(-1).astype(float)
        starts = np.arange(features.size).reshape(*features.shape[:2], -1)[..., 0]
        output = np.zeros((len(rois), features.shape[1], math.prod(BINS)))
        for roi, (box, picture) in enumerate(zip(rois[:, 1:], rois[:, 0].astype(int), strict=True)):
            for number, (cells, weights, _) in enumerate(self.samples(box, roi)):
                at = starts[picture][:, None, None] + cells
                read = memory[np.clip(at, 0, memory.size - 1)]
                output[roi, :, number] = (read * weights).sum(axis=(1, 2)) / len(cells)
        return output.reshape(*output.shape[:2], *BINS).astype(kind)

    def taps(self, y, x, roi, number):
        cells, weights, inside = super().taps(y, x, roi, number)
        column = np.floor(x).astype(int)
        part, down = (x - column)[:, None], weights[:, [0, 2]] + weights[:, [1, 3]]
        row = np.stack([cells[:, 0] // self.pitch, cells[:, 2] // self.pitch], axis=1) * self.pitch
        cells = np.stack([row + column[:, None], row + column[:, None] + 1], axis=2)
        weights = np.stack([down * (1 - part), down * part], axis=2)
        return cells.reshape(-1, 4), weights.reshape(-1, 4), inside


class LowIsOutside(Port):
    """Samples before the first cell's centre count as 0."""

    def taps(self, y, x, roi, number):
        cells, weights, inside = super().taps(y, x, roi, number)
        return cells, weights * ((y >= 0) & (x >= 0))[:, None], inside


class PastTheRow(Port):
    """A cell after a row's last is the next row's first."""

    def taps(self, y, x, roi, number):
        cells, weights, inside = super().taps(y, x, roi, number)
        beyond = (x > SIZE[1] - 1) & (weights.sum(axis=1) > 0)
        part = (x - (SIZE[1] - 1))[:, None]
        row = weights[:, [0, 2]] + weights[:, [1, 3]]
        crossed = np.stack([row * (1 - part), row * part], axis=2).reshape(len(x), 4)
        cells[:, 1], cells[:, 3] = cells[:, 0] + 1, cells[:, 2] + 1
        last = math.prod(SIZE) - 1
        return np.minimum(cells, last), np.where(beyond[:, None], crossed, weights), inside


def inputs(boxes=60, channels=6, seed=0):
    """(features, rois): boxes inside, below a cell and over the border, of two pictures."""
    draw = np.random.default_rng(seed)
    features = draw.standard_normal((2, channels, *SIZE)).astype(np.float32)
    centres = draw.uniform(-0.05, 1.05, (boxes, 2)) * (SIZE[1] / SCALE, SIZE[0] / SCALE)
    sides = np.exp(draw.uniform(np.log(6), np.log(300), (boxes, 2)))
    maps = draw.integers(0, 2, (boxes, 1))
    rois = np.hstack([maps, centres - sides / 2, centres + sides / 2])
    return features, rois.astype(np.float32)


SAID = Said(spatial_scale=SCALE, sampling_ratio=RATIO, aligned=True)


def planted(port=None, boxes=60, channels=6, given=lambda rois: rois, seen=lambda f: f):
    """A case whose output such a port gives of boxes and features as it was given them."""

    def make():
        features, rois = inputs(boxes, channels)
        output = (port or Port()).forward(seen(features), given(rois))
        return Case(features, rois, output, said=SAID)

    return make


def changed(change, boxes=60, channels=6):
    """A case with a right output that is changed afterwards."""

    def make():
        case = planted(boxes=boxes, channels=channels)()
        output = case.output.copy()
        made = change(output)
        return replace(case, output=np.ascontiguousarray(output if made is None else made))

    return make


def in_backward(boxes=30, port=None, seen=lambda upstream: upstream, **wrong):
    """A case with a right output and a wrong gradient of the features.

    Args:
        port: of backward.
        seen: of the upstream, what backward makes of it.
    """

    def make():
        case = planted(boxes=boxes, channels=2)()
        draw = np.random.default_rng(3)
        upstream = draw.standard_normal(case.output.shape).astype(np.float32)
        gradient = (port or Port()).backward(
            seen(upstream), case.rois, case.features.shape, **wrong
        )
        return replace(case, gradients=Gradients(upstream, gradient, None))

    return make


def gradient_of_boxes(change=lambda gradient: gradient, moved=lambda rois: rois, port=None):
    """A case with a right output and a gradient of the boxes that is changed.

    Its right gradient is measured: a difference of the port's outputs, box by box.

    Args:
        moved: the boxes at which backward takes it.
        port: of both the output and the gradient.
    """
    plain = port or Port()
    said = replace(SAID, aligned=plain.offset > 0)

    def make():
        case = replace(planted(plain, boxes=12, channels=2)(), said=said)
        features, rois = case.features.astype(float), moved(case.rois.astype(float))
        upstream = np.random.default_rng(3).standard_normal(case.output.shape).astype(np.float32)
        gradient = np.zeros(rois.shape)
        for number in range(1, 5):
            step = np.zeros(5)
            step[number] = 2.0**-16
            more, less = (plain.exact(features, rois + sign * step) for sign in (1, -1))
            slopes = (more - less) / (2 * step[number])
            gradient[:, number] = (upstream * slopes).sum(axis=(1, 2, 3))
        found = change(gradient.astype(np.float32))
        return replace(case, gradients=Gradients(upstream, None, found))

    return make


def _nan_beside_sign(v):
    v = -v
    v[4] = np.nan
    return v


def _turned_and_zero(v):
    v[:, 3] *= -1
    v[:, 2] = 0
    return v


def _least_side(rois):
    """The boxes that a least side of one cell enlarges, by so little more that they have slopes."""
    far = rois[:, 1:3] + np.maximum(rois[:, 3:] - rois[:, 1:3], (1 + 2.0**-18) / SCALE)
    return np.hstack([rois[:, :3], far])


def nan_for_zero():
    """A case of features with some NaN that the port takes for 0."""
    features, rois = inputs()
    features[0, :, 5:8, 6:9] = np.nan
    features[1, 2, 10, 10] = np.nan
    return Case(features, rois, Port().forward(np.nan_to_num(features), rois), said=SAID)


def few_at_the_border():
    """A case of twenty boxes inside, and two over the first border, that tell."""
    case = planted(LowIsOutside())()
    near, far = case.rois[:, 1:3], case.rois[:, 3:]
    inside = (near > 16).all(axis=1) & (far < (SIZE[1] * 16 - 16, SIZE[0] * 16 - 16)).all(axis=1)
    at = np.r_[np.flatnonzero(inside)[:20], np.flatnonzero((near < 8).any(axis=1))[:2]]
    return replace(case, rois=case.rois[at], output=case.output[at])


def _x2_longer(rois):
    return rois + np.array([0, 0, 0, 1, 0])


def _two_things(v):
    v[10:14] *= 2
    v[40:] = 0


def rmac_from_zero():
    """A case of R-MAC's regions of features that are mostly negative, whose maxima start at 0."""
    draw = np.random.default_rng(9)
    features = (draw.standard_normal((1, 5, 10, 13)) - 2.5).astype(np.float32)
    # Two scales: two squares of ten cells, then six of 2 · 10 / 3, in three columns of two.
    regions = [(0, 0, 10), (3, 0, 10), *((x, y, 6) for x in (0, 3, 7) for y in (0, 4))]
    rois = np.array([(0, x, y, x + side - 1, y + side - 1) for x, y, side in regions])
    maxima = [features[0, :, y : y + side, x : x + side].max(axis=(1, 2)) for x, y, side in regions]
    output = np.maximum(np.array(maxima), 0)[:, :, None, None]
    said = Said(spatial_scale=1.0, convention="torchvision_roi_pool")
    return Case(features, rois.astype(np.float32), output, said=said)


def _softmax(v):
    powers = np.exp(v - v.max(axis=(2, 3), keepdims=True))
    return powers / powers.sum(axis=(2, 3), keepdims=True)


def turned(change):
    """A case of turned boxes, in degrees counter-clockwise, of a port that reads others."""

    def make():
        features, rois = inputs(40, 3)
        draw = np.random.default_rng(4)
        sides = draw.uniform(30, 220, (len(rois), 2))
        centres = (rois[:, 1:3] + rois[:, 3:]) / 2
        angles = draw.uniform(-80, 80, (len(rois), 1))
        given = np.hstack([rois[:, :1], centres, sides, angles]).astype(np.float32)
        output = forward_turned(features, change(given.astype(float)))
        return Case(features, given, output, said=replace(SAID, degrees=True, clockwise=False))

    return make


def forward_turned(features, rois):
    """RoIAlignRotated: degrees, counter-clockwise, aligned."""
    port = Port(offset=0.0)
    flat = features.reshape(*features.shape[:2], -1).astype(float)
    output = np.zeros((len(rois), features.shape[1], math.prod(BINS)))
    for roi, (picture, cx, cy, w, h, angle) in enumerate(rois):
        turn = np.radians(angle)
        cx, cy, w, h = cx * SCALE - 0.5, cy * SCALE - 0.5, w * SCALE, h * SCALE
        down, right = port.along(-h / 2, h / 2, BINS[0]), port.along(-w / 2, w / 2, BINS[1])
        for number in range(math.prod(BINS)):
            v, u = np.meshgrid(down[number // BINS[1]], right[number % BINS[1]], indexing="ij")
            y = v.ravel() * np.cos(turn) - u.ravel() * np.sin(turn) + cy
            x = v.ravel() * np.sin(turn) + u.ravel() * np.cos(turn) + cx
            cells, weights, _ = port.taps(y, x, roi, number)
            values = (flat[int(picture)][:, cells] * weights).sum(axis=2)
            output[roi, :, number] = values.sum(axis=1) / len(cells)
    return output.reshape(*output.shape[:2], *BINS).astype(np.float32)


@dataclass(frozen=True)
class Fault:
    """A class of faults.

    Attributes:
        id: a name.
        case: makes a case in which it is planted.
        named: what the report says of it, any of these: the id of a pattern, or words.
    """

    id: str
    case: Callable[[], Case]
    named: tuple[str, ...] = field(default=())


def _half_sum(values):
    total = np.zeros(len(values), np.float16)
    for column in values.T:
        total = (total + column.astype(np.float16)).astype(np.float16)
    return total.astype(float)


def _some_lost(roi, number, count):
    kept = np.ones(count, bool)
    kept[np.random.default_rng((roi, number)).integers(0, count)] = roi % 5 != 2
    return kept


def _brain(v):
    return ((v.view(np.uint32) + 0x8000) & np.uint32(0xFFFF0000)).view(np.float32)


def _put(where, value):
    def change(v):
        v[where] = value

    return change


def _stale(v):
    v[40:] = np.random.default_rng(8).standard_normal(v.shape[1:]).astype(np.float32)


def _pictures_last(rois):
    return np.column_stack([1 - rois[:, 0], rois[:, 1:]])


def _swapped(rois):
    return rois[:, [0, 2, 1, 4, 3]]


def _as_sizes(rois):
    return np.hstack([rois[:, :3], rois[:, 3:] - rois[:, 1:3]])


def _clipped(rois):
    far = np.array([SIZE[1], SIZE[0], SIZE[1], SIZE[0]]) / SCALE
    return np.hstack([rois[:, :1], np.clip(rois[:, 1:], 0, far)])


def _about_corner(rois):
    """The boxes, centred, that one gets that are turned about their upper left corners."""
    found, turn = rois.copy(), np.radians(rois[:, 5])
    u, v = rois[:, 3] / 2, rois[:, 4] / 2
    found[:, 1] += v * np.sin(turn) + u * np.cos(turn) - u
    found[:, 2] += v * np.cos(turn) - u * np.sin(turn) - v
    return found


def _from_corner(rois):
    return np.hstack([rois[:, :1], rois[:, 1:3] + rois[:, 3:5] / 2, rois[:, 3:]])


def _times(factor):
    return lambda rois: np.hstack([rois[:, :1], rois[:, 1:] * factor])


ALL = slice(None)
FAULTS = (
    Fault("a race drops samples", planted(Port(kept=_some_lost)), ("samples_lost",)),
    Fault("a race drops adds of backward",
          in_backward(lost=3),
          ("adds_lost_in_cells",)),
    Fault("backward adds twice beyond 512 boxes",
          in_backward(560, times=lambda roi: 1.0 + (roi >= 512)),
          ("512", "adds_doubled_in_cells")),
    Fault("backward adds a hundred times", in_backward(times=lambda roi: 100.0), ("factor", "100")),
    Fault("one NaN", changed(_put((7, 3, 1, 2), np.nan)), ("one_nan",)),
    Fault("numbers cut to integers", changed(lambda v: np.trunc(v * 4) * 0 + np.trunc(v)),
          ("truncated",)),
    Fault("boxes cut to integers",
          planted(given=np.trunc), ("whole pixels", "int_boxes")),
    Fault("wrong stride", planted(Port(pitch=SIZE[0])), ("row_stride",)),
    Fault("transposed bins",
          changed(lambda v: np.ascontiguousarray(v.swapaxes(2, 3)).reshape(v.shape)),
          ("bins_transposed", "rows and columns of the output's bins")),
    Fault("swapped batch", planted(given=_pictures_last),
          ("other_picture", "pictures_reversed", "next_picture")),
    Fault("wrong batch index", planted(Port(maps=np.zeros_like)),
          ("first_picture", "first picture")),
    Fault("stale buffer", changed(_stale), ("stale", "boxes_from")),
    Fault("off-by-one grid", planted(Port(ratio=RATIO + 1)), ("sampling_ratio=3",)),
    Fault("last column dropped", changed(_put((..., -1), 0.0)), ("last_column",)),
    Fault("last row dropped", changed(_put((..., -1, ALL), 0.0)), ("last_row",)),
    Fault("half accumulator", planted(Port(reduce=_half_sum)),
          ("float16", "half precision")),
    Fault("half output", changed(lambda v: v.astype(np.float16).astype(np.float32)),
          ("float16_steps", "float16")),
    Fault("bfloat16 output", changed(_brain), ("bfloat16_steps", "bfloat16")),
    Fault("clamp of small boxes", planted(Port(minimum=1.0)),
          ("a side of at least 1", "sub_cell", "minimum")),
    Fault("window missing", planted(Port(window=False)),
          ("no window", "deterministic", "border")),
    Fault("half a cell missing", planted(Port(offset=0.0)),
          ("half_a_cell", "no offset", "aligned=False")),
    Fault("half a cell twice", planted(Port(offset=1.0)), ("half_a_cell", "−1 after scaling")),
    Fault("a pixel too long", planted(Port(end=SCALE)), ("end", "+1")),
    Fault("channels late by one", changed(lambda v: np.roll(v, 1, axis=1)), ("channels_late",)),
    Fault("tail of a block of 128 channels", changed(_put((ALL, slice(128, None)), 0.0), 12, 150),
          ("channels_from", "128")),
    Fault("tail of a block of boxes", changed(_put(slice(48, None), 0.0)), ("boxes_from", "zero")),
    Fault("divided by the samples inside", planted(Port(divisor=lambda count, inside: inside)),
          ("inside", "divided")),
    Fault("summed, not averaged", planted(Port(divisor=lambda count, inside: 1)), ("factor",)),
    Fault("rows upside down", changed(lambda v: v[:, :, ::-1]), ("rows_flipped", "run backwards")),
    Fault("channels last",
          changed(lambda v: np.ascontiguousarray(v.transpose(0, 2, 3, 1)).reshape(v.shape)),
          ("channels_last", "channels last")),
    Fault("x and y swapped", planted(given=_swapped), ("x and y",)),
    Fault("scale twice", planted(given=_times(SCALE)), ("scale_twice", "applied twice")),
    Fault("width and height for the far corner", planted(given=_as_sizes), ("width and height",)),
    Fault("nearest cell", planted(Port(near=True)), ("nearest",)),
    Fault("a tap is lost", planted(Port(weights=lambda w: w * (1, 1, 1, 0))), ("tap",)),
    Fault("weights swapped", planted(Port(weights=lambda w: w[:, [0, 2, 1, 3]])),
          ("weights_crossed",)),
    Fault("maximum for the mean",
          planted(Port(reduce=lambda values: values.max(axis=1) * values.shape[1])),
          ("max",)),
    Fault("boxes clipped to the picture", planted(given=_clipped), ("clipped",)),
    Fault("degrees read as radians",
          turned(lambda rois: np.hstack([rois[:, :5], np.degrees(rois[:, 5:])])), ("radians",)),
    Fault("angle the other way", turned(lambda rois: rois * (1, 1, 1, 1, 1, -1)),
          ("the other way", "↻", "clockwise", "angle_sign")),
    Fault("turned about a corner", turned(_about_corner), ("turned_about_corner",)),
    Fault("a centre taken for a corner", turned(_from_corner), ("centre_for_corner",)),
    Fault("an add overwrites the others", planted(LastAdd()), ("add_overwritten",)),
    Fault("backward overwrites", in_backward(overwrites=True), ("adds_overwritten",)),
    Fault("a neighbour past the row's end", planted(PastTheRow()), ("memory beside the row",)),
    Fault("clamped one cell early", planted(ClampedEarly()),
          ("last row and column of cells are never read",)),
    Fault("a softmax over the bins", changed(_softmax), ("softmax_by_map",)),
    Fault("R-MAC's maxima start at 0", rmac_from_zero, ("from 0 on", "not_negative")),
    Fault("a sign turned and a zero in the boxes' gradient", gradient_of_boxes(_turned_and_zero),
          ("y1's is 0; x2's is −1 times the right one",)),
    Fault("x and y swapped in the boxes' gradient", gradient_of_boxes(_swapped),
          ("x1's is that of y1; y1's is that of x1",)),
    Fault("the boxes' gradient in another order", gradient_of_boxes(lambda v: v[::-1]),
          ("other boxes' numbers", "the boxes run backwards")),
    Fault("the boxes' gradient without the least side",
          gradient_of_boxes(moved=_least_side, port=Port(offset=0.0, minimum=1.0)),
          ("leaves out the least side",)),
    Fault("grad_output upside down in backward", in_backward(seen=lambda v: v[:, :, ::-1]),
          ("in grad_output, the rows of bins are upside down",)),
    Fault("a tap is lost in backward", in_backward(port=Port(weights=lambda w: w * (1, 1, 1, 0))),
          ("without the lower right of a sample's four cells",)),
    Fault("x2 alone a pixel too large", planted(given=_x2_longer),
          ("x2 of the boxes alone is a pixel too large",)),
    Fault("NaN taken for 0", nan_for_zero, ("NaN in the features counts as 0",)),
    Fault("columns not clamped", planted(BeforeTheRow()), ("from the memory beside the row",)),
    Fault("0 before the first centre, in two boxes", few_at_the_border,
          ("0 beyond the outermost centres", "before the first cell's centre count as 0")),
    Fault("two things in two sets of boxes", changed(_two_things),
          ("Two things are wrong. In boxes from 10 to 13, every wrong number is exactly 2 times "
           "the right one. In boxes from 40 on, all wrong numbers are exactly 0",)),
    Fault("NaN beside a turned sign in the boxes' gradient", gradient_of_boxes(_nan_beside_sign),
          ("every other wrong number is exactly -1",)),
)  # fmt: skip


def said_of(report):
    """Everything that a report says in words, and the ids of its patterns."""
    parts = []
    for one in report.patterns:
        parts += [one.id, one.sentence]
    verdict = report.verdict
    parts += verdict.sentences
    parts += [one.claim.said for one in verdict.explained_by]
    parts += [one.claim.convention.id for one in verdict.explained_by]
    if verdict.closest is not None:
        parts += [verdict.closest.claim.said]
    return "\n".join(parts)


def is_named(fault, report):
    """Whether the report says what the fault is, and does not call the output right."""
    said = said_of(report)
    return any(word in said for word in fault.named)
