"""Half precision: an operator's own computation in the type of its data, and a port's mistake."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench.box_rows import brain
from roiviz.bench.case import Case, Said
from roiviz.bench.claim import in_half as in_half_rules
from roiviz.bench.outputs import output_of
from roiviz.bench.report import debug
from roiviz.conventions import CONVENTIONS, Settings
from tests.roiviz.bench.cases import BINS, SCALE, made

CASE = made(20, 6, seed=9)
HALF = replace(
    CASE, features=CASE.features.astype(np.float16), rois=CASE.rois.astype(np.float16)
)  # fmt: skip


def in_half(case: Case, ratio: int, aligned: bool) -> np.ndarray:
    """Every step rounded to half precision, as torchvision's kernel on the CPU does it."""
    kind = np.float16
    features, rois = case.features.astype(kind), case.rois.astype(kind)
    rows, columns = case.feature_size
    found = np.zeros((len(rois), features.shape[1], *BINS), kind)
    scale, offset = kind(SCALE), kind(0.5 if aligned else 0)
    for box, (picture, *corners) in enumerate(rois):
        x1, y1, x2, y2 = (one * scale - offset for one in corners)
        width, height = x2 - x1, y2 - y1
        if not aligned:
            width, height = max(width, kind(1)), max(height, kind(1))
        bin_h, bin_w = height / kind(BINS[0]), width / kind(BINS[1])
        ny, nx = (ratio or int(np.ceil(float(side))) for side in (bin_h, bin_w))
        for row, column in np.ndindex(BINS):
            total = np.zeros(features.shape[1], kind)
            for i, k in np.ndindex(ny, nx):
                y = y1 + kind(row) * bin_h + kind(i + 0.5) * bin_h / kind(ny)
                x = x1 + kind(column) * bin_w + kind(k + 0.5) * bin_w / kind(nx)
                if y < -1 or y > rows or x < -1 or x > columns:
                    continue
                total = total + _between(features[int(picture)], y, x)
            found[box, :, row, column] = total / kind(max(ny * nx, 1))
    return found


def _between(plane: np.ndarray, y: np.float16, x: np.float16) -> np.ndarray:
    (low_y, high_y, ly), (low_x, high_x, lx) = (
        _around(at, size) for at, size in zip((y, x), plane.shape[1:], strict=True)
    )
    hy, hx = np.float16(1) - ly, np.float16(1) - lx
    sums = hy * hx * plane[:, low_y, low_x] + hy * lx * plane[:, low_y, high_x]
    sums = sums + ly * hx * plane[:, high_y, low_x]
    return np.asarray(sums + ly * lx * plane[:, high_y, high_x])


def _around(at: np.float16, size: int) -> tuple[int, int, np.float16]:
    at = max(at, np.float16(0))
    low = int(at)
    if low >= size - 1:
        return size - 1, size - 1, np.float16(0)
    return low, low + 1, at - np.float16(low)


def given(report) -> list[str]:
    return [one.claim.convention.id for one in report.verdict.explained_by]


@pytest.mark.parametrize(("ratio", "aligned"), [(2, False), (0, True)])
def test_torchvision_on_half_data_is_torchvision(ratio, aligned):
    case = replace(HALF, output=in_half(HALF, ratio, aligned), said=Said(SCALE))
    name = "torchvision_aligned" if aligned else "torchvision"
    for report in (debug(case), debug(case, name)):
        assert report.ok, report.to_text()
        assert given(report)[0] == name
        assert report.claim.said.startswith(
            f"{'torchvision aligned' if aligned else 'torchvision'} in half precision"
        )
        assert "It is not" not in report.to_text()
    assert ("tensorrt_half" in given(debug(case))) == aligned
    other = "torchvision" if aligned else "torchvision_aligned"
    assert not debug(case, other).ok


def test_half_data_summed_in_float32_are_plain_torchvision():
    whole = debug(replace(HALF, output=CASE.output, said=Said(SCALE, 2, False)))
    output = whole.comparison.want.astype(np.float16)
    report = debug(replace(HALF, output=output, said=Said(SCALE, 2, False)))
    assert report.ok
    assert "in half precision" not in report.claim.said


def test_float32_data_that_were_pooled_in_half_precision_are_wrong():
    output = in_half(CASE, 2, aligned=True).astype(np.float32)
    case = replace(CASE, output=output, said=Said(SCALE, 2, True))
    for claim in (None, "torchvision_aligned"):
        report = debug(case, claim)
        assert report.word == "WRONG"
        assert report.claim.convention.id == "torchvision_aligned"
        assert not report.verdict.explained_by
        assert any("all in float16" in one.sentence for one in report.patterns)
    assert debug(case, "tensorrt_half").ok


@pytest.mark.parametrize("aligned", [True, False])
def test_numbers_as_small_as_the_last_step_of_half_precision(aligned):
    """Rounded to 2^-24, the step of all numbers below 2^-14, which no longer shrinks with them."""
    features = (CASE.features * 2e-6).astype(np.float16)
    case = replace(CASE, features=features, said=Said(SCALE, 2, aligned))
    name = "torchvision_aligned" if aligned else "torchvision"
    wide = CONVENTIONS[name].evaluate(
        features.astype(np.float64), case.rois, Settings(BINS, SCALE, 2)
    )  # fmt: skip
    report = debug(replace(case, output=wide.astype(np.float16)))
    assert (report.word, report.claim.convention.id) == ("RIGHT", name)
    # Two such steps are more than a rounding takes, also for a mean that is an integral.
    off = (wide + 2.5 * 2.0**-24).astype(np.float16)
    found = debug(replace(case, output=off, said=Said(SCALE)))
    assert not found.ok
    assert not found.verdict.explained_by


@pytest.mark.parametrize(("scale", "ratio"), [(1 / 3, 0), (1 / 12.5, 3), (1 / 5.3, 2)])
def test_few_numbers_of_bfloat16_at_a_scale_that_nobody_said_are_no_integral(scale, ratio):
    """A mean that is an integral is off by more float32 roundings, not by more of bfloat16's."""
    draw = np.random.default_rng(1)
    features = np.rint(draw.standard_normal((2, 1, 16, 13)) * 40).astype(np.float32)
    corner = draw.uniform(0, 6 / scale, (2, 2))
    rois = np.hstack([[[1], [0]], corner, corner + draw.uniform(2, 6, (2, 2)) / scale])
    rois = rois.astype(np.float32)
    wide = CONVENTIONS["torchvision"].evaluate(features, rois, Settings((4, 5), scale, ratio))
    case = Case(brain(features), rois, brain(wide), brain=frozenset({"features", "output"}))
    report = debug(case)
    assert "torchvision" in {one.claim.convention.id for one in report.verdict.explained_by}
    assert report.ruling.id in ("right", "unproven")


def test_a_scale_that_the_numbers_show_and_nobody_said():
    """What comes near at another scale is no fault of the boxes."""
    draw = np.random.default_rng(3038)
    features = np.rint(draw.standard_normal((1, 1, 20, 22)) * 40).astype(np.float32)
    rois = np.array([[0, 11, 23, 47, 61], [0, 30, 9, 70, 52]], np.float32)
    given = CONVENTIONS["torchvision_aligned"].evaluate(
        features, rois, Settings((4, 4), 1 / 5.3, 0)
    )  # fmt: skip
    report = debug(Case(features, rois, given))
    assert report.ok, report.to_text()
    assert report.claim.settings.spatial_scale == pytest.approx(1 / 5.3, rel=1e-5)


@pytest.mark.parametrize(
    "name", ["torchvision", "torchvision_aligned", "torchvision_deterministic"]
)
def test_half_data_with_boxes_that_were_saved_in_float32(name):
    """An operator takes boxes in half precision that a file has as they were before."""
    rois = HALF.rois.astype(np.float32)
    rois[:, 1:] += np.float32(0.001)
    own = in_half_rules(CONVENTIONS[name])
    case = replace(HALF, rois=rois)
    output = output_of(own.rules, case, Settings(BINS, SCALE, 2)).astype(np.float16)
    case = replace(case, output=output, said=Said(SCALE, 2))
    report = debug(case)
    assert report.ok, report.to_text()
    assert name in given(report)
    assert report.claim.convention.id == name
