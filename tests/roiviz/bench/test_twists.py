"""Faults of a port, planted in plain loops, named against what was said of the settings."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest

from roiviz.bench.case import Case, Said
from roiviz.bench.claim import claimed
from roiviz.bench.facts import Pattern
from roiviz.bench.patterns import patterns
from roiviz.bench.report import debug
from roiviz.conventions import CONVENTIONS, Settings
from tests.roiviz.bench.cases import BINS, SCALE, made

CASE = made(14, 3, seed=8)
ROWS, COLUMNS = CASE.features.shape[2:]
Points = Callable[[int, int], np.ndarray]


def clamped(at: float, length: int) -> tuple[int, int, float]:
    """(first cell, second, fraction) along an axis."""
    at = min(max(at, 0.0), length - 1.0)
    low = int(np.floor(at))
    return low, min(low + 1, length - 1), at - low


def wrapped(at: float, length: int) -> tuple[int, int, float]:
    low = int(np.floor(at))
    return low % length, (low + 1) % length, at - low


def negative_index(at: float, length: int) -> tuple[int, int, float]:
    """numpy's [-1], where nobody clamps below 0."""
    low = int(np.floor(min(at, length - 1.0)))
    return low, min(low + 1, length - 1), min(at, length - 1.0) - low


def cast_to_int(at: float, length: int) -> tuple[int, int, float]:
    """C's (int), which leaves a fraction below 0."""
    at = min(at, length - 1.0)
    low = int(at)
    return low, min(low + 1, length - 1), at - low


@dataclass
class Port:
    """torchvision aligned, of which one step is another."""

    grid: Callable = lambda down, across: (down, across)
    share: Callable = lambda height, width: (height, width)
    within: Callable = lambda at, count: (at + 0.5) / count
    near: Callable = clamped
    fractions: Callable = lambda y, x: (y, x)
    turn: Callable = lambda v, u, c, s: (v * c - u * s, v * s + u * c)
    place: Callable = lambda y, x: (y, x)
    pool: Callable = lambda values: np.mean(values, axis=0)
    window: tuple[int, int] = (ROWS, COLUMNS)

    def __call__(self, case: Case, ratio: int = 2) -> np.ndarray:
        found = np.zeros((len(case.rois), case.features.shape[1], *BINS))
        for roi, row in enumerate(case.rois.astype(float)):
            plane = case.features[int(row[0])].astype(float)
            cy, cx, height, width, angle = self.frame(row[1:])
            share = height / BINS[0], width / BINS[1]
            grid = self.grid(*(ratio or int(np.ceil(one)) for one in share))
            share = self.share(*share)
            for place in np.ndindex(*BINS):
                values = [
                    self.value(plane, cy + y, cx + x)
                    for inner in np.ndindex(*grid)
                    for y, x in [self.turned(place, inner, grid, share, (height, width), angle)]
                ]
                found[roi][:, place[0], place[1]] = self.pool(values)
        return found.astype(np.float32)

    def frame(self, box):
        if len(box) == 5:
            cx, cy, width, height = box[:4] * SCALE
            return cy - 0.5, cx - 0.5, height, width, box[4]
        x1, y1, x2, y2 = box * SCALE - 0.5
        return (y1 + y2) / 2, (x1 + x2) / 2, y2 - y1, x2 - x1, 0.0

    def turned(self, place, inner, grid, share, sides, angle):
        v, u = (
            -sides[k] / 2 + share[k] * (place[k] + self.within(inner[k], grid[k])) for k in (0, 1)
        )
        return self.turn(v, u, np.cos(angle), np.sin(angle)) if angle else (v, u)

    def value(self, plane, y, x):
        y, x = self.place(y, x)
        if not (-1 <= y <= self.window[0] and -1 <= x <= self.window[1]):
            return np.zeros(len(plane))
        (y0, y1, ly), (x0, x1, lx) = self.near(y, ROWS), self.near(x, COLUMNS)
        ly, lx = self.fractions(ly, lx)
        upper = (1 - lx) * plane[:, y0, x0] + lx * plane[:, y0, x1]
        return (1 - ly) * upper + ly * ((1 - lx) * plane[:, y1, x0] + lx * plane[:, y1, x1])


@dataclass
class ByWidth(Port):
    """Bins that follow each other along y by their width."""

    def turned(self, place, inner, grid, share, sides, angle):
        within = [self.within(inner[k], grid[k]) for k in (0, 1)]
        y = -sides[0] / 2 + share[1] * place[0] + share[0] * within[0]
        return y, -sides[1] / 2 + share[1] * (place[1] + within[1])


TRIANGLE = np.outer([1, 3, 1], [1, 3, 1]).ravel()


def linspace(at, count):
    return at / (count - 1) if count > 1 else 0.5


WIDE = np.array([1, 1, 1, 2.5, 2.5], np.float32)
PORTS = [
    (2, Port(near=wrapped), "neighbours", "beyond the map are read from the map's other side"),
    (2, Port(near=negative_index), "neighbours", "above the map or left of it"),
    (2, Port(near=cast_to_int), "neighbours", "left to the line through the two outermost cells"),
    (2, Port(fractions=lambda y, x: (x, y)), "weights_crossed", "change places"),
    (2, Port(fractions=lambda y, x: (y, 1 - x)), "weights_x", "along x are the wrong way round"),
    (2, Port(share=lambda h, w: (w, h)), "bin_sides_swapped", "width and height change places"),
    (2, Port(within=lambda at, n: (at + 0.25) / n), "samples_early", "a quarter of its share"),
    (2, Port(grid=lambda down, across: (2, 3)), "ratios_apart", "2 samples a bin along y and 3"),
    (2, Port(pool=lambda v: np.min(v, axis=0)), "least_sample", "the least sample is taken"),
    (3, Port(pool=lambda v: np.median(v, axis=0)), "median", "the middle one of the samples"),
    (2, Port(window=(COLUMNS, ROWS)), "window_swapped", "where samples are left out"),
    (2, Port(place=lambda y, x: (y * (ROWS - 1) / ROWS, x * (COLUMNS - 1) / COLUMNS)),
     "normalised_positions", "over n cells and taken times n − 1"),
    (2, ByWidth(), "bin_step_of_another", "along y by their width"),
    (3, Port(pool=lambda v: np.average(v, axis=0, weights=TRIANGLE)), "triangular_weights",
     "count the less the farther"),
    (2, Port(fractions=lambda y, x: (np.floor(y * 16) / 16, np.floor(x * 16) / 16)),
     "fractions_in_bits", "cut to 1/16"),
    (3, Port(within=linspace), "samples_at_ends", "from its start to its end, both included"),
    (0, Port(grid=lambda down, across: (across, down)), "grid_swapped", "x and along y change"),
    (0, Port(grid=lambda down, across: (max(down, across),) * 2), "grid_largest", "the larger"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("ratio", "port", "name", "says"), PORTS, ids=[f"{k} {row[2]}" for k, row in enumerate(PORTS)]
)
def test_a_port_that_does_one_thing_otherwise(ratio, port, name, says):
    case = replace(CASE, rois=CASE.rois * WIDE, said=Said(SCALE, ratio, True))
    (found,) = explained(replace(case, output=port(case, ratio)), "torchvision_aligned")
    assert (found.id, says in found.sentence) == (name, True), found.sentence


def explained(case: Case, name: str) -> list[Pattern]:
    """What the wrong numbers are, against a convention under what is said."""
    claim = claimed(case, name)
    found = patterns(case, claim.compared(case), claim)
    return [one for one in found if one.explains]


def test_the_measure_is_what_was_said_where_another_grid_is_nearer():
    """A whole report: the larger of two adaptive numbers of samples is nearly always 2."""
    case = replace(CASE, rois=CASE.rois * WIDE, said=Said(SCALE, 0, True))
    output = Port(grid=lambda down, across: (max(down, across),) * 2)(case, 0)
    report = debug(replace(case, output=output))
    assert report.claim.convention.id == "torchvision_aligned"
    assert report.claim.settings.sampling_ratio == 0
    assert report.ruling.id == "wrong"
    assert [one.id for one in report.patterns if one.explains] == ["grid_largest"]
    assert not any("You said" in one for one in report.verdict.sentences)


def test_without_a_twist_the_port_is_right():
    for ratio in (0, 2):
        case = replace(CASE, rois=CASE.rois * WIDE, said=Said(SCALE, ratio, True))
        assert debug(replace(case, output=Port()(case, ratio))).ok


def test_a_turn_with_one_sign_turned():
    draw = np.random.default_rng(2)
    x1, y1, x2, y2 = CASE.rois.T[1:]
    angle = draw.uniform(0.2, 1.4, len(x1))
    rois = np.stack([CASE.rois[:, 0], (x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1, angle], 1)
    said = Said(SCALE, 2, True, degrees=False)
    case = replace(CASE, rois=rois.astype(np.float32), said=said)
    port = Port(turn=lambda v, u, c, s: (v * c + u * s, v * s + u * c))
    (found,) = explained(replace(case, output=port(case)), "mmcv_rotated")
    assert (found.id, "sine's term in y" in found.sentence) == ("turn_sign", True)


@pytest.mark.parametrize(
    ("cells", "name"),
    [
        (lambda begin, end: (np.floor(begin), np.ceil(end) + 1), "bins_end_inclusive"),
        (lambda begin, end: (np.floor(begin), np.floor(end)), "bins_end_floor"),
        (lambda begin, end: (np.ceil(begin), np.ceil(end)), "bins_start_ceil"),
    ],
)
def test_bins_of_whole_cells(cells, name):
    """RoIPool, of which a bin's ends are others; only the scale is said."""
    output = np.zeros((len(CASE.rois), 3, *BINS), np.float32)
    for roi, row in enumerate(CASE.rois.astype(float)):
        x1, y1, x2, y2 = (int(np.trunc(v * SCALE + np.copysign(0.5, v))) for v in row[1:])
        plane = CASE.features[int(row[0])]
        high, wide = max(y2 - y1 + 1, 1) / BINS[0], max(x2 - x1 + 1, 1) / BINS[1]
        for i, j in np.ndindex(*BINS):
            top, bottom = (int(np.clip(e + y1, 0, ROWS)) for e in cells(i * high, (i + 1) * high))
            left, right = (
                int(np.clip(e + x1, 0, COLUMNS)) for e in cells(j * wide, (j + 1) * wide)
            )
            part = plane[:, top:bottom, left:right]
            output[roi, :, i, j] = part.max(axis=(1, 2)) if part.size else 0
    case = replace(CASE, output=output, said=Said(SCALE))
    assert [one.id for one in explained(case, "torchvision_roi_pool")] == [name]


def test_boxes_that_were_clipped_to_the_last_pixels():
    rois = CASE.rois.copy()
    rois[:, 1::2] = np.clip(rois[:, 1::2], 0, COLUMNS / SCALE - 1)
    rois[:, 2::2] = np.clip(rois[:, 2::2], 0, ROWS / SCALE - 1)
    output = Port()(replace(CASE, rois=rois))
    found = debug(replace(CASE, output=output, said=Said(SCALE, 2, True))).patterns[0]
    assert (found.id, "the picture's last pixels" in found.sentence) == (
        "clipped_to_pixels", True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("factors", "name", "says"),
    [
        ((1.1, 1.0), "stretched_x", "x of the boxes is 1.1 times what was given"),
        ((1.0, 10 / 13), "stretched_y", "y of the boxes is 10/13 times what was given"),
    ],
)
def test_a_scale_of_its_own_along_an_axis(factors, name, says):
    rois = CASE.rois * np.array([1, *factors, *factors], np.float32)
    case = replace(CASE, said=Said(SCALE, 2, True))
    output = Port()(replace(case, rois=rois.astype(np.float32)))
    (found,) = explained(replace(case, output=output), "torchvision_aligned")
    assert (found.id, says in found.sentence) == (name, True), found.sentence
    output[5, 1, 1, 1] += 0.5  # a near miss
    assert not explained(replace(case, output=output), "torchvision_aligned")


def test_boxes_that_are_mirrored_in_the_picture():
    rois, wide = CASE.rois.copy(), COLUMNS / SCALE
    rois[:, [1, 3]] = wide - CASE.rois[:, [3, 1]]
    output = Port()(replace(CASE, rois=rois))
    case = replace(CASE, output=output, said=Said(SCALE, 2, True))
    assert [one.id for one in explained(case, "torchvision_aligned")] == ["boxes_mirrored"]


def test_another_scale_of_some_boxes():
    rois = CASE.rois.copy()
    rois[8:, 1:] *= 0.93
    output = Port()(replace(CASE, rois=rois))
    found = debug(replace(CASE, output=output, said=Said(SCALE, 2, True))).patterns
    assert "x and y of the boxes are 0.93 times" in found[0].sentence
    assert "boxes_from" in [one.id for one in found]


def test_another_scale_of_all_boxes_is_not_what_was_said():
    rois = CASE.rois * np.array([1] + [16 / 22] * 4, np.float32)
    output = Port()(replace(CASE, rois=rois.astype(np.float32)))
    report = debug(replace(CASE, output=output, said=Said(SCALE, 2, True)))
    assert report.ruling.id == "otherwise"
    assert report.claim.settings.spatial_scale == pytest.approx(SCALE * 16 / 22)


def test_what_was_said_is_the_measure_though_something_else_is_nearer():
    """An adaptive grid was said; two samples a bin are nearer to what came out."""
    case = replace(CASE, said=Said(SCALE, 0, True))
    draw = np.random.default_rng(1)
    output = Port()(case, 2)
    output[3] += draw.standard_normal(output[3].shape).astype(np.float32)
    report = debug(replace(case, output=output))
    assert report.claim.convention.id == "torchvision_aligned"
    assert report.claim.settings.sampling_ratio == 0
    assert "Closest: torchvision aligned, sampling_ratio=2" in report.to_text(200)
    # And where nothing was said, the nearest is.
    nearest = debug(replace(case, output=output, said=Said()))
    assert nearest.claim.settings.sampling_ratio == 2


def test_corners_that_are_rounded_down_are_no_offset():
    rois = CASE.rois.copy()
    rois[:, 1:] = np.floor(rois[:, 1:] * SCALE) / SCALE
    case = replace(CASE, said=Said(SCALE))
    output = CONVENTIONS["torchvision_roi_pool"].evaluate(
        case.features, rois, Settings(BINS, SCALE)
    )
    (found,) = debug(replace(case, output=output)).patterns
    assert found.id == "floored_cells"
    assert "rounded down to whole cells" in found.sentence


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda v: np.clip(np.trunc(v * 40 + 128), 0, 255).astype(np.uint8),
         "40 times the right one plus 128, with its fraction cut off"),
        (lambda v: np.clip(np.rint(v * 90), -128, 127).astype(np.int8),
         "90 times the right one, rounded to a whole number and kept within -128 … 127"),
        (lambda v: np.clip(np.rint(v / np.float32(0.016)) + 100, 0, 255).astype(np.uint8),
         "62.5 times the right one plus 100, rounded to a whole number and kept within 0 … 255"),
    ],
)  # fmt: skip
def test_numbers_of_an_int_type_with_a_scale_and_a_zero_point(change, says):
    case = replace(CASE, said=Said(SCALE, 2, True))
    (found,) = explained(replace(case, output=change(Port()(case))), "torchvision_aligned")
    assert found.sentence == f"Every wrong number is {says}."


def test_numbers_over_a_constant_where_the_grid_is_adaptive():
    case = replace(CASE, rois=CASE.rois * WIDE, said=Said(SCALE, 0, True))
    height, width = (np.ceil((case.rois[:, 4 - k] - case.rois[:, 2 - k]) * SCALE / BINS[k])
                     for k in (0, 1))  # fmt: skip
    output = Port()(case, 0) * (height * width / 4)[:, None, None, None].astype(np.float32)
    (found,) = explained(replace(case, output=output), "torchvision_aligned")
    assert found.id == "factor_samples"
    assert "times the number of its samples a bin, over 4 " in found.sentence


@pytest.mark.parametrize(
    ("port", "name"),
    [
        (Port(within=lambda at, count: at / count), "placement_rule"),
        (Port(fractions=lambda y, x: (x, y)), "weights_crossed"),
    ],
)
def test_a_fault_where_no_settings_are_said(port, name):
    """Under which no number is right, though the right ones correlate with what came out."""
    report = debug(replace(CASE, output=port(CASE), said=Said()))
    assert report.claim.settings == Settings(BINS, SCALE, 2)
    assert report.claim.convention.id == "torchvision_aligned"
    assert name in [one.id for one in report.patterns]
