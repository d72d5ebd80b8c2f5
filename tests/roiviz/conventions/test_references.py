"""Rows that nobody could run, and edges that no recorded call has, against plain references."""

import numpy as np
import pytest

from roiviz.conventions import CONVENTIONS, LEVELS, Settings
from tests import references_conventions as references

RNG = np.random.default_rng(5)
SIZE = (6, 8)
ZERO = np.float32(0)
MAP = RNG.standard_normal((1, 2, *SIZE)).astype(np.float32)
BINS = (2, 3)


def boxes(scale: float, count: int = 16) -> np.ndarray:
    """(R, 4) float32 inside, across the border and beyond, thin, halves and whole cells."""
    near = RNG.uniform(-3, 7, (count, 2)) / scale
    found = np.hstack([near, near + RNG.uniform(0, 8, (count, 2)) / scale])
    found[:6] = np.round(found[:6] * scale) / scale
    found[6:9] = (np.floor(found[6:9] * scale) + 0.5) / scale
    found[9, 2:] = found[9, :2]
    return found.astype(np.float32)


def evaluated(row: str, rois: np.ndarray, settings: Settings) -> np.ndarray:
    convention = CONVENTIONS[row]
    if "batch" in convention.rules.format.columns:
        rois = np.column_stack([np.zeros(len(rois)), rois]).astype(np.float32)
    return convention.evaluate(MAP, rois, settings)


@pytest.mark.parametrize(("ratio", "scale"), [(0, 1.0), (0, 0.3), (2, 0.3)])
@pytest.mark.parametrize(
    ("row", "options"),
    [
        ("detectron2", {"aligned": True}),
        ("paddle_gpu", {"aligned": True}),
        ("onnx_10", {"aligned": False}),
        ("onnx_16_max", {"aligned": True, "corner_max": True}),
        ("tensorrt_max", {"aligned": True, "corner_max": True, "step": True}),
        ("onnxruntime_cuda_round", {"aligned": False, "round_grid": True, "nan": True}),
        ("caffe2_aligned", {"aligned": True, "nan": True}),
    ],
)
def test_relatives_of_caffe2s(row, options, ratio, scale):
    rois = boxes(scale)
    got = evaluated(row, rois, Settings(BINS, scale, ratio))
    with np.errstate(all="ignore"):
        want = [references.roi_align(MAP[0], box, BINS, scale, ratio, **options) for box in rois]
    np.testing.assert_allclose(got, want, atol=2e-6, equal_nan=True)


@pytest.mark.parametrize("ratio", [0, 2])
def test_half_precision_to_the_last_bit(ratio):
    rois = boxes(0.3)
    got = evaluated("tensorrt_half", rois, Settings(BINS, 0.3, ratio))
    with np.errstate(all="ignore"):
        want = [
            references.roi_align(
                MAP[0], box, BINS, 0.3, ratio, aligned=True, kind=np.float16, step=True, nan=True
            )
            for box in rois
        ]
    np.testing.assert_array_equal(got, np.array(want, np.float32))


@pytest.mark.parametrize("ratio", [1, 2, 3])
@pytest.mark.parametrize("aligned", [False, True])
def test_coremltools(aligned, ratio):
    rois = boxes(0.3)
    row = "coremltools_aligned" if aligned else "coremltools"
    got = evaluated(row, rois, Settings(BINS, 0.3, ratio))
    want = [references.coremltools(MAP[0], box, BINS, 0.3, ratio, aligned=aligned) for box in rois]
    np.testing.assert_allclose(got, want, atol=2e-5)


@pytest.mark.parametrize("bins", [(1, 1), (2, 3), (5, 1)])
@pytest.mark.parametrize("nearest", [False, True])
def test_crop_and_resize(nearest, bins):
    rois = RNG.uniform(-0.3, 1.3, (16, 4)).astype(np.float32)
    rois[0], rois[1], rois[2] = (0, 0, 1, 1), (1, 1, 0, 0), (0.5, 0.5, 0.5, 0.5)
    row = f"tf_crop_and_resize{'_nearest' if nearest else ''}"
    got = CONVENTIONS[row].evaluate(MAP, rois, Settings(bins, extrapolation=-7.0))
    want = [
        references.crop_and_resize(MAP[0], box, bins, nearest=nearest, extrapolation=-7.0)
        for box in rois
    ]
    np.testing.assert_allclose(got, want, atol=2e-6)


@pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.id)
def test_levels_of_a_pyramid(level):
    side = 224.0 - level.ends
    given = np.array(
        [
            [0, 0, side, side],  # of level 4 by definition
            [10, 10, 10 + 2 * 224 - level.ends, 10 + 2 * 224 - level.ends],
            [0, 0, 112 - level.ends, 112 - level.ends],
            [0, 0, 111, 111],
            [0, 0, 4000, 4000],
            [5, 5, 5, 5],
        ],
        np.float32,
    )
    assert level.levels(given, 2, 5).tolist()[:5] == [4, 5, 3, 2 if level.ends == 0 else 3, 5]
    assert level.levels(given, 2, 5)[5] == 2
    with pytest.raises(ValueError, match=r"boxes: want \(R, 4\), x1 y1 x2 y2"):
        level.levels(given[:, :3], 2, 5)


def test_the_epsilon_decides_just_below_a_level():
    """√area / 224 = 1 - 2e-7 is of level 3, but an epsilon of 1e-6 lifts it; 1e-8 does not."""
    side = np.nextafter(np.nextafter(np.float32(224), ZERO), ZERO)
    lifted = {}
    for level in LEVELS:
        far = side - np.float32(level.ends)
        box = np.array([[0, 0, far, far]], np.float32)
        lifted[level.id] = int(level.levels(box, 2, 5)[0])
    assert lifted["detectron2_fpn"] == 3
    assert lifted["torchvision_fpn"] == 4
    assert lifted["detectron_fpn"] == lifted["maskrcnn_benchmark_fpn"] == 4


@pytest.mark.parametrize(
    ("cells", "want"),
    [
        ([[1, 3, 9], [2, 4, 9]], 1.0),
        ([[1, np.nan, 9], [2, 4, 9]], 1.0),
        ([[np.nan, 1, 9], [2, 4, 9]], np.nan),
    ],
)
def test_a_nan_of_onnx_runtimes_maximum(cells, want):
    """std::max(a, b) is a unless a < b: one sample, a quarter of each of the first 2 × 2 cells."""
    features = np.array(cells, np.float32)[None, None]
    row = CONVENTIONS["onnxruntime_legacy_max"]
    box = np.array([[0, 0, 1, 1]], np.float32)
    found = row.evaluate(features, box, Settings((1, 1), 1.0, 1), batch_index=np.zeros(1, int))
    np.testing.assert_equal(found.item(), want)


@pytest.mark.parametrize(("cell", "want"), [(3, 9.0), (1, np.nan)])
def test_a_nan_of_a_later_sample_of_onnx_runtimes_maximum(cell, want):
    """Two samples down and two across, on the cells' centres 1 and 3."""
    features = np.ones((1, 1, 4, 4), np.float32)
    features[0, 0, 1, 1] = 9
    features[0, 0, cell, cell] = np.nan
    row = CONVENTIONS["onnxruntime_legacy_max"]
    box = np.array([[0, 0, 4, 4]], np.float32)
    found = row.evaluate(features, box, Settings((1, 1), 1.0, 2), batch_index=np.zeros(1, int))
    np.testing.assert_equal(found.item(), want)
