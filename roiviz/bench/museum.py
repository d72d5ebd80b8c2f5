"""The museum: public threads in which somebody asked why an operator gave these numbers.

A card has what they printed, on the map and with the box that they gave; which convention gives the
same numbers; and why. Where a thread prints no numbers, the card's are computed on a small map of
ours, and say so. A test recomputes every printed number from the conventions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from roiviz.bench.case import Case, Said
from roiviz.bench.outputs import evaluated, samples_of
from roiviz.bench.typed import rounding
from roiviz.conventions import CONVENTIONS, Samples, Settings
from roiviz.conventions.extents import extents
from roiviz.conventions.rules import Unit

Numbers = tuple[tuple[float, ...], ...]


class Cause(Enum):
    """What such threads come down to."""

    HALF = "Half a cell"
    ENDS = "Where a box ends"
    ORDER = "The order and unit of a box's numbers"
    BORDER = "At the border, and without size"
    SAMPLES = "How many samples, and where"
    MAXIMUM = "What is made of them"
    TURN = "Which way a box turns"
    PORT = "Ports"


@dataclass(frozen=True)
class Reading:
    """An output, and whose rules give it.

    Attributes:
        said: what it is in the thread, as "got" or "expected".
        convention: the id of the one that gives it.
        box: the numbers of the box as that framework takes them, without the batch index.
        numbers: as they were printed; None where they are computed here.
        ratio: the sampling ratio; 0 is adaptive.
        right: whether the thread holds it for right, where it is of the first one's box; else it
            stands beside that for comparison.
    """

    said: str
    convention: str
    box: tuple[float, ...]
    numbers: Numbers | None = None
    ratio: int = 0
    right: bool = True


@dataclass(frozen=True, eq=False)
class Card:
    """One thread.

    Attributes:
        id: a name that never changes, for links.
        title: what it is about.
        cause: what it comes down to.
        issue: its address.
        year: when it was opened.
        saw: what they saw, in our words.
        why: the reason.
        map: (rows, columns), the features.
        bins: rows and columns.
        readings: the outputs that are compared, theirs first.
        scale: cells per picture pixel.
    """

    id: str
    title: str
    cause: Cause
    issue: str
    year: int
    saw: str
    why: str
    map: np.ndarray
    bins: tuple[int, int]
    readings: tuple[Reading, ...]
    scale: float = 1.0

    @property
    def thread(self) -> str:
        """As pytorch/vision#2481."""
        _, owner, name, _, number = self.issue.removeprefix("https://").split("/")
        return f"{owner}/{name}#{number}"

    @property
    def printed(self) -> bool:
        """Whether the thread prints numbers."""
        return any(one.numbers is not None for one in self.readings)

    @property
    def preface(self) -> str:
        """What the case's output is, where it is not what was got."""
        return "The output is what was expected. " if self.readings[0].said == "expected" else ""

    def case(self) -> Case:
        """What was got, as somebody's data; what is expected, where it is of the same box."""
        first, *others = self.readings
        features, box = self._arrays(first)
        alike = next((one for one in others if one.right and one.box == first.box), None)
        given = {"output": self._shown(first)}
        if alike is not None:
            given["expected"] = self._shown(alike)
        asked = CONVENTIONS[first.convention].rules.grid.ratio is None
        ratio = first.ratio if asked else None
        said = Said(self.scale, ratio, convention=first.convention)
        whole = Case(features, box, given["output"], said=said, expected=given.get("expected"))
        return replace(whole, rounded=rounding(given["output"]) if self.printed else 0.0)

    def _shown(self, reading: Reading) -> np.ndarray:
        """(1, 1, PH, PW) as it was printed, else as it is computed."""
        numbers = self.output(reading) if reading.numbers is None else reading.numbers
        return np.array(numbers, np.float32)[None, None]

    def settings(self, reading: Reading) -> Settings:
        """What the operator is called with."""
        return Settings(self.bins, self.scale, reading.ratio)

    def output(self, reading: Reading) -> np.ndarray:
        """(PH, PW) what the convention gives."""
        rules = CONVENTIONS[reading.convention].rules
        features, box = self._arrays(reading)
        maps = np.zeros(1, np.int64)
        return evaluated(rules, features, box, maps, self.settings(reading))[0, 0]

    def samples(self, reading: Reading) -> Samples:
        """The samples of a reading."""
        features, box = self._arrays(reading)
        case = Case(features, box, np.zeros((1, 1, *self.bins), np.float32))
        return samples_of(CONVENTIONS[reading.convention].rules, case, self.settings(reading))

    def frame(self, reading: Reading) -> np.ndarray:
        """(5,) what the bins divide: centre, width, height in cells, the angle in degrees."""
        rules = CONVENTIONS[reading.convention].rules
        _, box = self._arrays(reading)
        return extents(rules, box, self.map.shape, self.settings(reading)).frames[0]

    def in_cells(self, reading: Reading) -> tuple[float, float, float, float, float]:
        """A reading's box as its framework means it: centre x and y from the map's upper left
        corner, width and height in cells, the angle in degrees counter-clockwise.
        """
        form = CONVENTIONS[reading.convention].rules.format
        number = dict(zip(form.numbers, reading.box, strict=True))
        rows, columns = self.map.shape
        if form.unit is Unit.CENTRES:
            across, down, corner = columns - 1.0, rows - 1.0, 0.5
        else:
            across = down = self.scale if form.unit is Unit.PICTURE else 1.0
            corner = 0.0
        if form.turned:
            angle = number["angle"] * CONVENTIONS[reading.convention].rules.angle
            cx, cy, w, h = number["cx"], number["cy"], number["w"], number["h"]
        else:
            angle = 0.0
            w, h = number["x2"] - number["x1"], number["y2"] - number["y1"]
            cx, cy = number["x1"] + w / 2, number["y1"] + h / 2
        return cx * across + corner, cy * down + corner, w * across, h * down, angle

    def _arrays(self, reading: Reading) -> tuple[np.ndarray, np.ndarray]:
        return self.map[None, None].astype(np.float32), np.array([reading.box], np.float32)


def _iota(rows: int, columns: int, first: float = 0.0) -> np.ndarray:
    """first, first + 1, … row by row."""
    return first + np.arange(rows * columns, dtype=np.float64).reshape(rows, columns)


def _columns(rows: int, columns: int) -> np.ndarray:
    """0, 1, 2, … in every row."""
    return np.tile(np.arange(columns, dtype=np.float64), (rows, 1))


def _waves(rows: int, columns: int) -> np.ndarray:
    """Whole numbers between which nothing is linear, so that each sample counts."""
    y, x = np.indices((rows, columns))
    return ((7 * x * x + 5 * y * y + 3 * x * y) % 17).astype(np.float64)


def _block(rows: int, columns: int, inside: tuple[slice, slice], value: float) -> np.ndarray:
    """Zeros, and a value in one rectangle."""
    made = np.zeros((rows, columns))
    made[inside] = value
    return made


_GITHUB = "https://github.com"
_RAMP_5, _RAMP_6 = _iota(5, 5), _iota(6, 6)
_EIGHT_BY_SIX = _iota(8, 6)

CARDS: tuple[Card, ...] = (
    Card(
        "vision-2481", "Why 15.5, and not 12?", Cause.HALF,
        f"{_GITHUB}/pytorch/vision/issues/2481", 2020,
        "On 0 … 35 in 6 × 6 cells the box (0, 2, 2, 4) in 2 × 2 bins gives 15.5 at the upper left, "
        "where the cell there is 12.",
        "Without the half-cell shift the first bin's sample lies at (0.5, 2.5), between four "
        "cells, and 15.5 is their mean. The shift moves it onto the cell (0, 2), which is 12.",
        _RAMP_6, (2, 2),
        (Reading("got", "torchvision", (0, 2, 2, 4), ((15.5, 16.5), (21.5, 22.5))),
         Reading("with the shift", "torchvision_aligned", (0, 2, 2, 4))),
    ),
    Card(
        "jwyang-807", "The box of the first four cells is not 0, 1, 5, 6", Cause.HALF,
        f"{_GITHUB}/jwyang/faster-rcnn.pytorch/issues/807", 2020,
        "On 0 … 24 in 5 × 5 cells the box (0, 0, 2, 2) in 2 × 2 bins gives 3, 4, 8, 9; expected "
        "were the four cells themselves.",
        "The bins' middles lie at 0.5 and 1.5, between four cells each. Subtract half a cell, take "
        "one sample a bin, and they lie on the cells; of 2 × 2 samples the outermost would lie "
        "beyond the first cell's centre and be clamped: 0.75, not 0.",
        _RAMP_5, (2, 2),
        (Reading("got", "maskrcnn_benchmark", (0, 0, 2, 2), ((3, 4), (8, 9)), 2),
         Reading("expected", "torchvision_aligned", (0, 0, 2, 2), ((0, 1), (5, 6)), 1)),
    ),
    Card(
        "onnx-3428", "Nine implementations of one operator, by hand", Cause.HALF,
        f"{_GITHUB}/onnx/onnx/issues/3428", 2021,
        "A region of 2 × 2 cells in 4 × 4 bins: detectron2, DirectML and a resize say 8.25 at the "
        "upper left, the standard's own test and ONNX Runtime 13.75.",
        "Half a cell in both directions: on this map 10 · 0.5 + 0.5 = 5.5. Opset 16 added the "
        "shift as half_pixel, and made it the default.",
        _iota(6, 10), (4, 4),
        (Reading("aligned=False", "torchvision", (1, 1, 3, 3),
                 ((13.75, 14.25, 14.75, 15.25), (18.75, 19.25, 19.75, 20.25),
                  (23.75, 24.25, 24.75, 25.25), (28.75, 29.25, 29.75, 30.25))),
         Reading("detectron2", "detectron2", (1, 1, 3, 3),
                 ((8.25, 8.75, 9.25, 9.75), (13.25, 13.75, 14.25, 14.75),
                  (18.25, 18.75, 19.25, 19.75), (23.25, 23.75, 24.25, 24.75)))),
    ),
    Card(
        "tensorflow-26278", "A crop that is neither", Cause.HALF,
        f"{_GITHUB}/tensorflow/tensorflow/issues/26278", 2019,
        "Cells 1 to 2 of 0 … 24 in 5 × 5, resized to 4 × 4, should begin with 4.5, 5, 5.5, 6; "
        "crop_and_resize has no box that gives it.",
        "Its samples run from the box's start to its end, both included, and 0 and 1 are the "
        "outermost cell centres: bins have no width. RoIAlign samples the middle of each bin.",
        _RAMP_5, (4, 4),
        (Reading("expected", "detectron2", (1, 1, 3, 3),
                 ((4.5, 5, 5.5, 6), (7, 7.5, 8, 8.5), (9.5, 10, 10.5, 11), (12, 12.5, 13, 13.5))),
         Reading("crop_and_resize", "tf_crop_and_resize", (0.25, 0.25, 0.75, 0.75))),
    ),
    Card(
        "relabel-13", "A half subtracted by hand", Cause.HALF,
        f"{_GITHUB}/naver-ai/relabel_imagenet/issues/13", 2022,
        "Somebody asks why 0.5 is subtracted from the boxes before roi_align is called.",
        "The call leaves aligned at False; where the boxes are in cells, a half subtracted before "
        "is the shift that aligned=True makes, as long as no side is below one cell.",
        _waves(8, 8), (1, 1),
        (Reading("aligned=False, shifted", "torchvision", (1.5, 2.5, 5.5, 5.5)),
         Reading("aligned=True", "torchvision_aligned", (2, 3, 6, 6)),
         Reading("aligned=False", "torchvision", (2, 3, 6, 6))),
    ),
    Card(
        "mxnet-12403", "The mean of the cells that I count", Cause.ENDS,
        f"{_GITHUB}/apache/mxnet/issues/12403", 2018,
        "On 0 … 47 in 8 × 6 cells the box (0, 0, 3, 3) in 2 × 2 bins gives 5.25, 6.75, 14.25, "
        "15.75; expected were the means of 2 × 2 cells each, 3.5, 5.5, 15.5, 17.5.",
        "Counted by cells, 0 to 3 is four of them; as coordinates it is a side of 3. The "
        "expected numbers are those of the box (0, 0, 4, 4) with the half-cell shift.",
        _EIGHT_BY_SIX, (2, 2),
        (Reading("got", "mxnet", (0, 0, 3, 3), ((5.25, 6.75), (14.25, 15.75))),
         Reading("expected", "mxnet_aligned", (0, 0, 4, 4), ((3.5, 5.5), (15.5, 17.5)))),
    ),
    Card(
        "pytorch-11058", "Is a + 1 missing in Caffe2?", Cause.ENDS,
        f"{_GITHUB}/pytorch/pytorch/issues/11058", 2018,
        "The same map and box in Caffe2, beside its own RoIPool: RoIPool's ends are inclusive, "
        "RoIAlign's are not.",
        "RoIPool takes whole cells, and its last one belongs to the box: a side of 3 is four "
        "cells. RoIAlign's corners are coordinates, so that no + 1 is missing.",
        _EIGHT_BY_SIX, (2, 2),
        (Reading("RoIAlign", "caffe2", (0, 0, 3, 3), ((5.25, 6.75), (14.25, 15.75))),
         Reading("RoIPool", "caffe2_roi_pool", (0, 0, 3, 3), right=False),
         Reading("with a + 1", "mmdet_v0", (0, 0, 3, 3), right=False)),
    ),
    Card(
        "deepsense-14", "Two rows of three, or three rows of two?", Cause.ORDER,
        f"{_GITHUB}/deepsense-ai/roi-pooling/issues/14", 2017,
        "RoIPool of the box 0, 0, 3, 5 on 4 × 6 cells gives 6, 12, 1, 8; for bins of 2 × 3 cells "
        "it should be 4, 12, 6, 8.",
        "The numbers were meant as rows 0 to 3 and columns 0 to 5. The operator reads x before y: "
        "columns 0 to 3, rows 0 to 5, of which the map has four.",
        np.array([[1, 2, 4, 4, 5, 6], [3, 4, 1, 12, 5, 6], [6, 2, 1, 7, 5, 6],
                  [1, 0, 2, 8, 5, 6]], float), (2, 2),
        (Reading("got", "torchvision_roi_pool", (0, 0, 3, 5), ((6, 12), (1, 8))),
         Reading("expected", "torchvision_roi_pool", (0, 0, 5, 3), ((4, 12), (6, 8)))),
    ),
    Card(
        "vision-1875", "A box with its batch index last", Cause.ORDER,
        f"{_GITHUB}/pytorch/vision/issues/1875", 2020,
        "On 1 … 9 in 3 × 3 cells the row 0, 0, 2, 2, 0 gives 7.5, 8.5 twice; expected were 3, 4, "
        "6, 7.",
        "The first column is the batch index, so the box is (0, 2, 2, 0): its height of −2 is "
        "enlarged to one cell, and both rows of bins lie in it. In the right order the samples "
        "lie at 0.5 and 1.5, and give 3, 4, 6, 7.",
        _iota(3, 3, 1), (2, 2),
        (Reading("got", "torchvision", (0, 2, 2, 0), ((7.5, 8.5), (7.5, 8.5)), 1),
         Reading("expected", "torchvision", (0, 0, 2, 2), ((3, 4), (6, 7)), 1)),
    ),
    Card(
        "vision-1953", "Four columns where five are read", Cause.ORDER,
        f"{_GITHUB}/pytorch/vision/issues/1953", 2020,
        "roi_pool of the box (0, 0, 3, 3) on 1 … 64 in 8 × 8 cells gives 26, 26, 26, 28, and of "
        "another box 4.4 · 10¹⁵; expected were 10, 12, 26, 28.",
        "A tensor of boxes must have the batch index as a fifth column. With four, each box is "
        "read one number too far, beyond the end of the memory: what it gave is nobody's rule. "
        "Handed over as a list, the box gives what was expected.",
        _iota(8, 8, 1), (2, 2),
        (Reading("expected", "torchvision_roi_pool", (0, 0, 3, 3), ((10, 12), (26, 28))),),
    ),
    Card(
        "detectron2-2831", "Nothing but zeros", Cause.ORDER,
        f"{_GITHUB}/facebookresearch/detectron2/issues/2831", 2021,
        "A map of 117 × 117 cells is 100 in rows 53 to 88, columns 88 to 101, and 0 elsewhere; the "
        "box 53, 89, 88, 102 gives 49 zeros.",
        "The rows were given as x. With x and y in their order the bins lie on the block, and are "
        "100.",
        _block(117, 117, (slice(53, 89), slice(88, 102)), 100.0), (7, 7),
        (Reading("got", "torchvision", (53, 89, 88, 102), ((0.0,) * 7,) * 7, 1),
         Reading("x before y", "torchvision", (89, 53, 102, 88), None, 1)),
    ),
    Card(
        "mmcv-809", "Is it y before x?", Cause.ORDER,
        f"{_GITHUB}/open-mmlab/mmcv/issues/809", 2021,
        "A map is 1 in rows 3 and 4, columns 6 to 13, and whoever hands over its box concludes "
        "that rois are y before x.",
        "The indices came from the map's rows and columns, whose first is y, under the names x and "
        "y. The operator's order is x1, y1, x2, y2.",
        _block(15, 15, (slice(3, 5), slice(6, 14)), 1.0), (2, 4),
        (Reading("x before y", "mmcv", (6, 3, 13, 4), None, 2),
         Reading("y before x", "mmcv", (3, 6, 4, 13), None, 2)),
    ),
    Card(
        "longcw-19", "Numbers from outside the box", Cause.SAMPLES,
        f"{_GITHUB}/longcw/RoIAlign.pytorch/issues/19", 2018,
        "On 0 … 6 in every row the box (2, 2, 4, 4) in 3 × 3 bins gives 2, 3, 4 in one mode and "
        "1.8333, 2.5, 3.1667 in the other.",
        "crop_and_resize samples from the first to the last number of the box. With "
        "transform_fpcoor the box's coordinates are half a cell off its cells, and the middle of "
        "each third is read: 2 + 1/3 − 1/2.",
        _columns(6, 7), (3, 3),
        (Reading("fpcoor=False", "tf_crop_and_resize", (0.4, 1 / 3, 0.8, 2 / 3),
                 ((2, 3, 4),) * 3),
         Reading("fpcoor=True", "longcw", (2, 2, 4, 4), ((1.8333, 2.5, 3.1667),) * 3)),
    ),
    Card(
        "longcw-1", "0, 1, 2 is what I want", Cause.SAMPLES,
        f"{_GITHUB}/longcw/RoIAlign.pytorch/issues/1", 2017,
        "On 0 … 6 in every row the numbers 0 to 2 in 3 × 3 bins should give 0, 1, 2; the layer "
        "gives others.",
        "0, 1, 2 is the lattice from one end to the other, which crop_and_resize samples. As a box "
        "of two cells, 0 to 2 has thirds, the middle of the first lying at −1/6, outside the cell "
        "centres: there this layer reads 0.",
        _columns(7, 7), (3, 3),
        (Reading("expected", "tf_crop_and_resize", (0, 0, 1 / 3, 1 / 3), ((0, 1, 2),) * 3),
         Reading("the layer", "longcw", (0, 0, 2, 2))),
    ),
    Card(
        "tf-faster-rcnn-67", "Is crop_and_resize RoIAlign?", Cause.SAMPLES,
        f"{_GITHUB}/endernewton/tf-faster-rcnn/issues/67", 2017,
        "Both interpolate, so they are said to be the same but for details.",
        "One sample a bin on a lattice that ends on the box's sides, against the mean of several "
        "in the middle of each bin: where the map is not linear the numbers part.",
        _waves(8, 8), (2, 2),
        (Reading("crop_and_resize", "tf_crop_and_resize", (1 / 7, 1 / 7, 5 / 7, 5 / 7)),
         Reading("RoIAlign", "torchvision_aligned", (1.5, 1.5, 5.5, 5.5))),
    ),
    Card(
        "tensorpack-670", "A small box at the corner becomes 0", Cause.BORDER,
        f"{_GITHUB}/tensorpack/tensorpack/issues/670", 2018,
        "A box from (0, 0) of half a cell: after − 0.5 its samples lie outside the cell centres, "
        "where crop_and_resize gives 0.",
        "The shift is right; what is missing is a rule for half a cell beyond the outermost "
        "centres. tensorpack repeats the map's border once before it crops, as RoIAlign clamps; "
        "longcw's layer does not.",
        _iota(4, 4, 1), (2, 2),
        (Reading("without the border", "longcw", (0, 0, 0.5, 0.5)),
         Reading("tensorpack", "tensorpack", (0, 0, 0.5, 0.5)),
         Reading("RoIAlign", "torchvision_aligned", (0, 0, 0.5, 0.5), None, 2)),
    ),
    Card(
        "jwyang-312", "The last row and column are 0", Cause.BORDER,
        f"{_GITHUB}/jwyang/faster-rcnn.pytorch/issues/312", 2018,
        "On 0 … 24 in 5 × 5 cells the box (0, 0, 3, 3) in 5 × 5 bins does not give its own part of "
        "the map, and (0, 0, 4, 4) has a last row and column of 0.",
        "This layer adds 1 to a box's sides and samples its lattice: (0, 0, 4, 4) is sampled at 0, "
        "1.25, 2.5, 3.75 and 5, and at 5, beyond the map, it gives 0.",
        _RAMP_5, (5, 5),
        (Reading("(0, 0, 4, 4)", "jwyang", (0, 0, 4, 4),
                 ((0, 1.25, 2.5, 3.75, 0), (6.25, 7.5, 8.75, 10, 0), (12.5, 13.75, 15, 16.25, 0),
                  (18.75, 20, 21.25, 22.5, 0), (0, 0, 0, 0, 0))),
         Reading("(0, 0, 3, 3)", "jwyang", (0, 0, 3, 3),
                 tuple(tuple(map(float, row)) for row in _RAMP_5))),
    ),
    Card(
        "pytorch-20488", "The CPU says 14.6, the GPU 0", Cause.BORDER,
        f"{_GITHUB}/pytorch/pytorch/issues/20488", 2019,
        "A test that compares Caffe2's CPU and GPU fails now and then, by hundreds: one gives a "
        "value where the other gives 0.",
        "A sample at −1 exactly counts, and one a rounding beyond is discarded. Where it lies is "
        "decided by the last bit, which a fused multiply-add changes.",
        _iota(5, 6, 10), (1, 1),
        (Reading("on the edge", "caffe2", (-2, 1, 0, 3), None, 1),
         Reading("10⁻⁶ beyond", "caffe2", (-2.000002, 1, 0, 3), None, 1)),
    ),
    Card(
        "paddle-33444", "A box without width", Cause.BORDER,
        f"{_GITHUB}/PaddlePaddle/Paddle/pull/33444", 2021,
        "Under aligned=True a box of width or height 0 should give 0, as torchvision does.",
        "Without a smallest size the adaptive grid of such a box is empty: the mean of nothing. "
        "Whoever divides by max(count, 1) gets 0; whoever divides by the count gets NaN, as "
        "Paddle's CPU still does.",
        _iota(5, 5, 1), (2, 2),
        (Reading("torchvision", "torchvision_aligned", (2, 1, 2, 4)),
         Reading("Paddle's CPU", "paddle", (2, 1, 2, 4), right=False)),
    ),
    Card(
        "vision-2438", "Clamped on the wrong side of an if", Cause.BORDER,
        f"{_GITHUB}/pytorch/vision/pull/2438", 2020,
        "Under aligned=True small boxes were still enlarged to one cell; the correction at first "
        "had its condition the wrong way round.",
        "Of a box of 0.4 cells a side the legacy rule makes one cell; aligned keeps it. The bins "
        "of the two differ by more than half a cell.",
        _waves(6, 6), (2, 2),
        (Reading("aligned=True", "torchvision_aligned", (2.3, 2.3, 2.7, 2.7)),
         Reading("aligned=False", "torchvision", (2.3, 2.3, 2.7, 2.7), right=False)),
    ),
    Card(
        "onnxruntime-6921", "6.1875, which nobody else gives", Cause.MAXIMUM,
        f"{_GITHUB}/microsoft/onnxruntime/issues/6921", 2021,
        "In the table of the same comparison, ONNX Runtime's 6.1875, 6.75, 6.75, 7.3125 belong to "
        "nobody.",
        "They are of mode=max, which takes the largest weight × value of the four cells around the "
        "samples, each at most a part of a cell: 0.5625 · 11 = 6.1875.",
        _iota(6, 10), (4, 4),
        (Reading("mode=max", "onnxruntime_legacy_max", (1, 1, 3, 3),
                 ((6.1875, 6.75, 6.75, 7.3125), (11.8125, 12.375, 12.375, 12.9375),
                  (11.8125, 12.375, 12.375, 12.9375), (17.4375, 18, 18, 18.5625))),
         Reading("mode=avg", "onnxruntime_legacy", (1, 1, 3, 3),
                 ((13.75, 14.25, 14.75, 15.25), (18.75, 19.25, 19.75, 20.25),
                  (23.75, 24.25, 24.75, 25.25), (28.75, 29.25, 29.75, 30.25)), right=False)),
    ),
    Card(
        "onnxruntime-6146", "A maximum below every sample", Cause.MAXIMUM,
        f"{_GITHUB}/microsoft/onnxruntime/issues/6146", 2020,
        "In the middle between four cells, mode=max gives about a quarter of what interpolation "
        "gives.",
        "It multiplies each cell by its weight, and takes the largest product: with weights of 1/4 "
        "a quarter of the largest cell. The other reading interpolates first.",
        np.full((6, 6), 8.0), (2, 2),
        (Reading("weighted corners", "onnx_10_max", (1, 1, 3, 3), None, 1),
         Reading("samples", "tvm_max", (1, 1, 3, 3), None, 1)),
    ),
    Card(
        "openvino-7590", "One framework left the corners", Cause.MAXIMUM,
        f"{_GITHUB}/openvinotoolkit/openvino/pull/7590", 2021,
        "OpenVINO's maximum is changed from the largest product to the largest interpolated "
        "sample.",
        "So a model in mode=max gives other numbers in OpenVINO than in ONNX Runtime. OpenVINO's "
        "maximum also starts at 0: on a map below 0 it gives 0, where mmcv's gives the sample.",
        -_iota(6, 6, 1), (2, 2),
        (Reading("OpenVINO", "openvino_max", (1, 1, 3, 3), None, 2),
         Reading("mmcv", "mmcv_max_legacy", (1, 1, 3, 3), None, 2),
         Reading("ONNX", "onnx_10_max", (1, 1, 3, 3), None, 2)),
    ),
    Card(
        "openvino-37826", "An attribute that is left out", Cause.SAMPLES,
        f"{_GITHUB}/openvinotoolkit/openvino/issues/37826", 2026,
        "Without sampling_ratio an ONNX model gives other numbers in OpenVINO than in ONNX "
        "Runtime; with sampling_ratio=0 the same.",
        "ONNX's default is 0, adaptive; the importer fills in 1, one sample a bin.",
        _waves(10, 10), (2, 2),
        (Reading("imported", "openvino", (1, 1, 8, 7), None, 1),
         Reading("adaptive", "onnx_10", (1, 1, 8, 7))),
    ),
    Card(
        "mxnet-11077", "Two or as many as it takes", Cause.SAMPLES,
        f"{_GITHUB}/apache/mxnet/issues/11077", 2018,
        "With the same input MXNet's RoIAlign and Detectron's are far apart.",
        "Detectron's models ask for a ratio of 2; MXNet's first version was always adaptive. On a "
        "bin of four cells that is four samples against sixteen.",
        _waves(12, 12), (2, 2),
        (Reading("MXNet", "mxnet", (1, 2, 9, 10)),
         Reading("Detectron", "detectron", (1, 2, 9, 10), None, 2)),
    ),
    Card(
        "vision-923", "A half is rounded away from 0", Cause.SAMPLES,
        f"{_GITHUB}/pytorch/vision/issues/923", 2019,
        "A RoIPool written in Python agrees with torchvision's, except under spatial_scale=0.5.",
        "C's round takes 0.5 and 2.5 to 1 and 3, Python's and torch.round to the even 0 and 2. "
        "Halves come up with that scale.",
        _iota(6, 6), (2, 2),
        (Reading("away from 0", "torchvision_roi_pool", (1, 1, 5, 5)),
         Reading("to the even", "torchvision_roi_pool", (0, 0, 4, 4))),
        0.5,
    ),
    Card(
        "rrpn-12", "One sample a bin", Cause.SAMPLES,
        f"{_GITHUB}/mjq11302010044/RRPN_pytorch/issues/12", 2019,
        "Somebody asks whether the rotated RoIAlign of RRPN samples one point of a bin alone.",
        "Yes: the middle of the bin's bounding rectangle, whose corners are rounded to whole "
        "cells. rotated_maskrcnn, which grew out of it, takes an adaptive grid; it also reads "
        "width before height, and turns the other way, so its box is written anew.",
        _waves(12, 12), (2, 3),
        (Reading("RRPN", "rrpn_pytorch", (6, 6, 5, 8, 30)),
         Reading("rotated_maskrcnn", "rotated_maskrcnn", (6, 6, 8, 5, -30))),
    ),
    Card(
        "aerial-38", "Positive is the other way", Cause.TURN,
        f"{_GITHUB}/dingjiansw101/AerialDetection/issues/38", 2020,
        "Somebody asks whether a positive angle is the opposite of RRPN's.",
        "It is: AerialDetection turns clockwise as seen on screen, in radians; Caffe2 counter-"
        "clockwise, in degrees. The same box is (…, 0.5236) in one and (…, −30) in the other.",
        _waves(12, 12), (2, 3),
        (Reading("AerialDetection", "aerial_detection", (6, 6, 8, 4, 0.5236)),
         Reading("Caffe2, −30", "caffe2_rotated", (6, 6, 8, 4, -30)),
         Reading("Caffe2, 30", "caffe2_rotated", (6, 6, 8, 4, 30))),
    ),
    Card(
        "redet-51", "Radians, where degrees were expected", Cause.TURN,
        f"{_GITHUB}/csuhan/ReDet/issues/51", 2021,
        "The kernel takes its angle as it comes, and somebody asks whether it is in radians.",
        "It is, since the stage before predicts radians. Degrees handed to it turn the box by "
        "30 radians, which is 279 degrees.",
        _waves(12, 12), (2, 3),
        (Reading("π / 6", "aerial_detection", (6, 6, 8, 4, 0.5236)),
         Reading("30", "aerial_detection", (6, 6, 8, 4, 30.0))),
    ),
    Card(
        "coremltools-2753", "From two samples on it drifts", Cause.PORT,
        f"{_GITHUB}/apple/coremltools/pull/2753", 2026,
        "roi_align comes to Core ML, with a fixed sampling ratio.",
        "The loop over x normalises y in place, once for every sample: with a ratio of 1 the "
        "numbers are right, from 2 on the later samples of a bin lie elsewhere.",
        _waves(8, 8), (2, 2),
        (Reading("coremltools, 2", "coremltools", (1, 1, 6, 6), None, 2),
         Reading("torchvision, 2", "torchvision", (1, 1, 6, 6), None, 2)),
    ),
    Card(
        "tvm-18936", "Half a picture pixel", Cause.PORT,
        f"{_GITHUB}/apache/tvm/issues/18936", 2026,
        "torchvision's roi_align is imported with aligned=True.",
        "The half is subtracted before the box is scaled: at a scale of 1/4 that is an eighth of a "
        "cell, not a half.",
        _waves(8, 8), (2, 2),
        (Reading("TVM", "tvm_aligned", (4, 4, 24, 24)),
         Reading("torchvision", "torchvision_aligned", (4, 4, 24, 24))),
        0.25,
    ),
    Card(
        "keras-hub-2534", "A port that has no edge", Cause.PORT,
        f"{_GITHUB}/keras-team/keras-hub/issues/2534", 2026,
        "SAM 3 comes to Keras, with a roi_align of its own on JAX and TensorFlow.",
        "Inside the map it is torchvision's. Beyond one cell outside, torchvision's samples count "
        "as 0, and the port's read the nearest cell.",
        _waves(8, 8), (2, 2),
        (Reading("keras-hub", "keras_hub", (-5, 2, 5, 8)),
         Reading("torchvision", "torchvision", (-5, 2, 5, 8))),
    ),
)  # fmt: skip
"""Every card, by cause."""
