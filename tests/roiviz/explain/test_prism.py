"""Boxes under every convention: numbers from its own row, refusals in one sentence."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz import features, samples
from roiviz.boxes import Box
from roiviz.conventions import CONVENTIONS, Settings, written
from roiviz.conventions.rules import Pool, Where
from roiviz.explain.prism import Prism, ReadBox, read, refusal
from roiviz.explain.roi import RefusedBox

MAP = features.compute(samples.load("street"), "filters", 16)
CHANNEL = 37
BOX = Box(412.5, 300.0, 150.0, 96.25, id="b0")
EDGE = Box(10.0, 20.0, 120.0, 180.0, id="b1")
EVERY = tuple(CONVENTIONS)


def one(name: str, box: Box = BOX, **changes) -> ReadBox | RefusedBox:
    prism = replace(Prism((name,), name, (4, 4), 2), **changes)
    return read(MAP, [box], CHANNEL, prism).boxes[name][0]


def evaluated(name: str, box: Box, ratio: int) -> np.ndarray:
    """What the convention's row gives on the whole map."""
    row = CONVENTIONS[name]
    maps = np.ascontiguousarray(MAP.values.transpose(2, 0, 1))[None]
    settings = Settings((4, 4), 1 / 16, ratio)
    table = np.array([(box.cx, box.cy, box.width, box.height, box.angle)])
    numbers = written(row.rules, table, maps.shape[2:], settings).astype(np.float32)
    batch = np.zeros((1, int("batch" in row.rules.format.columns)), np.float32)
    channel = CHANNEL // 16 if row.rules.reduction.position_sensitive else CHANNEL
    return row.evaluate(maps, np.hstack([batch, numbers]), settings)[0, channel]


@pytest.mark.parametrize("ratio", [0, 2])
def test_every_convention_shows_what_its_row_gives(ratio):
    prism = Prism(EVERY, "torchvision", (4, 4), ratio)
    found = read(MAP, [BOX, EDGE], CHANNEL, prism)
    for name in EVERY:
        for box, shown in zip((BOX, EDGE), found.boxes[name], strict=True):
            if isinstance(shown, RefusedBox):
                assert (name[:11], ratio) == ("coremltools", 0)
                continue
            wanted = evaluated(name, box, ratio)
            np.testing.assert_allclose(shown.applied, wanted, atol=2e-6, equal_nan=True)
            np.testing.assert_allclose(
                shown.output, shown.applied, rtol=0, atol=shown.tolerance, equal_nan=True
            )
            assert (shown.kernel is None) == (shown.planned_bins == ())


@pytest.mark.parametrize("name", EVERY)
def test_the_listed_samples_make_the_output(name):
    """In float64 from taps and weights alone: the sums that a page writes out."""
    shown = one(name, EDGE)
    assert isinstance(shown, ReadBox)
    rules = CONVENTIONS[name].rules
    listed = shown.samples
    assert len(listed) == shown.total
    plane = MAP.channel(CHANNEL).reshape(-1).astype(np.float64)
    read_by = plane[np.maximum(listed.taps, 0)] if shown.values is None else shown.values
    products = np.where(listed.taps < 0, 0.0, read_by) * listed.weights
    corner = rules.reduction.pool is Pool.CORNER_MAX
    each = products.max(axis=1) if corner else products.sum(axis=1)
    for bin_ in range(16):
        own = each[listed.bins == bin_]
        if rules.reduction.pool is Pool.MEAN:
            wanted = own.sum() / shown.divisor[bin_] if shown.divisor[bin_] else np.nan
        else:
            counted = rules.border.counts | (listed.state[listed.bins == bin_] != 2)
            kept = own[counted]
            wanted = max(rules.reduction.least, kept.max()) if len(kept) else np.nan
        if len(own) and not np.isnan(wanted):
            half = rules.precision.positions == "float16"
            assert shown.applied.flat[bin_] == pytest.approx(wanted, abs=2e-3 if half else 2e-6)
        assert shown.counts[bin_] == len(own)


def test_a_footprint_is_what_the_output_is_made_of():
    """Σ weight × value over the footprint is the sum of all bins, of means and of maxima."""
    plane = MAP.channel(CHANNEL).reshape(-1).astype(np.float64)
    for name in ("torchvision", "tf_crop_and_resize", "mmcv_max", "onnx_16_max", "mmcv_roi_pool"):
        shown = one(name)
        assert isinstance(shown, ReadBox)
        assert shown.footprint is not None
        cells, weights = shown.footprint
        assert (plane[cells] * weights).sum() == pytest.approx(shown.applied.sum(), abs=1e-5)
    prism = Prism(("torchvision", "detectron2"), "torchvision")
    other = read(MAP, [BOX], CHANNEL, prism).of("detectron2", 0)
    assert other is not None
    assert other.footprint is None


def test_whole_cells_have_ranges():
    shown = one("torchvision_roi_pool")
    assert isinstance(shown, ReadBox)
    assert shown.pooled is not None
    for bin_ in range(16):
        own = shown.samples.positions[shown.samples.bins == bin_]
        (top, bottom), (left, right) = shown.pooled.rows[bin_ // 4], shown.pooled.columns[bin_ % 4]
        assert (own[:, 1].min(), own[:, 1].max() + 1) == (top, bottom)
        assert (own[:, 0].min(), own[:, 0].max() + 1) == (left, right)
    assert CONVENTIONS["torchvision_roi_pool"].rules.placement.where is Where.CELLS


@pytest.mark.parametrize(
    ("name", "box", "changes", "sentence"),
    [
        ("torchvision", replace(BOX, angle=18.0), {}, "Its boxes have no angle, and this one is "
         "turned by 18° ↺."),
        ("coremltools", BOX, {"sampling_ratio": 0}, "It ends in an error on an adaptive grid: "
         "choose a number of samples a side."),
        ("mxnet_aligned", replace(BOX, height=0.0), {}, "It ends in an error on a box without "
         "size."),
        ("torchvision_ps_roi_pool", BOX, {"bins": (7, 7)}, "It reads 49 channels for each one of "
         "its output, one a bin, and this map's 64 are no multiple of that."),
        ("mmcv", replace(BOX, width=9e5), {"sampling_ratio": 0}, "It takes 450,016 samples, more "
         "than are listed here: choose a number of samples a side, or more bins."),
    ],
)  # fmt: skip
def test_what_is_refused_is_one_sentence(name, box, changes, sentence):
    refused = one(name, box, **changes)
    assert isinstance(refused, RefusedBox)
    assert refused.error == sentence
    # The boxes beside it are read.
    prism = replace(Prism((name,), name, (4, 4), 2), **changes)
    if "sampling_ratio" not in changes and "bins" not in changes:
        both = read(MAP, [box, BOX], CHANNEL, prism).boxes[name]
        assert [type(each) for each in both] == [RefusedBox, ReadBox]


def test_the_references_numbers_go_to_all():
    names = ("rotated_maskrcnn", "rrpn_pytorch", "mmcv_rotated", "torchvision")
    prism = Prism(names, names[0], (4, 4), 2, shared=True)
    box = replace(BOX, angle=-28.0)
    found = read(MAP, [box], CHANNEL, prism)
    (own,), (swapped,), (radians,), (corners,) = (found.boxes[name] for name in names)
    assert isinstance(own, ReadBox)
    assert isinstance(swapped, ReadBox)
    assert isinstance(radians, ReadBox)
    assert own.numbers == swapped.numbers == radians.numbers == (412.5, 300, 150, 96.25, 28)
    # h before w, and 28 degrees the other way; 28 radians are 164° beyond four turns.
    assert (swapped.frame.width, swapped.frame.height) == (96.25, 150.0)
    assert (round(own.frame.angle, 3), round(swapped.frame.angle, 3)) == (-28.0, 28.0)
    assert radians.frame.angle == pytest.approx(np.rad2deg(28) - 4 * 360, abs=1e-3)
    assert isinstance(corners, RefusedBox)
    assert corners.error == (
        "It takes 4 numbers a box, x1 y1 x2 y2, and is given 5, cx cy w h angle."
    )
    upright = Prism(("torchvision", "caffe2"), "torchvision", shared=True)
    error = refusal(MAP, box, upright, CONVENTIONS["caffe2"])
    assert error is not None
    assert error.startswith("The reference's boxes have no angle")


def test_one_bins_samples_where_all_are_too_many():
    prism = Prism(("torchvision",), "torchvision", (4, 4), 0)
    large = replace(BOX, width=880.0, height=640.0)
    boxes = [replace(large, id=f"b{k}") for k in range(4)]
    found = read(MAP, boxes * 3, CHANNEL, prism, focus=(1, 7)).boxes["torchvision"]
    shown = [box for box in found if isinstance(box, ReadBox)]
    assert all(len(box.samples) < box.total for box in shown)
    assert [set(box.samples.bins.tolist()) for box in shown[:3]] == [{10}, {7}, {10}]
