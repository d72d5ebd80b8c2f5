"""Boxes in the notation that somebody says, and in one that nobody says."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench.case import BenchError, Said
from roiviz.bench.notations import in_corners
from roiviz.bench.reading import of_arrays
from roiviz.bench.report import debug
from tests.references import roi_align
from tests.roiviz.bench.cases import BINS, RATIO, SCALE, made

CASE = made(16, 2)
X1, Y1, X2, Y2 = CASE.rois[:, 1:].T.astype(np.float64)
WIDE, HIGH = X2 - X1, Y2 - Y1
WRITTEN = {
    "xywh": np.stack([X1, Y1, WIDE, HIGH], 1),
    "cxcywh": np.stack([(X1 + X2) / 2, (Y1 + Y2) / 2, WIDE, HIGH], 1),
    "yxyx": np.stack([Y1, X1, Y2, X2], 1),
}
MAP = np.array([16, 12, 16, 12]) / SCALE  # pixels of the picture, whose map has 12 × 16 cells


def with_boxes(boxes: np.ndarray, **said):
    rois = np.hstack([CASE.rois[:, :1], boxes]).astype(np.float32)
    return replace(CASE, rois=rois, said=replace(CASE.said, **said))


@pytest.mark.parametrize("name", WRITTEN)
def test_boxes_as_they_are_said_to_be_written_are_right(name):
    report = debug(with_boxes(WRITTEN[name], box_format=name))
    assert report.ruling.id == "right"
    np.testing.assert_allclose(report.case.rois, CASE.rois, atol=1e-4)
    assert any("as box_format says" in one for one in report.case.taken)


@pytest.mark.parametrize("name", ["xywh", "cxcywh"])
def test_how_boxes_were_read_is_named_where_nobody_says(name):
    report = debug(with_boxes(WRITTEN[name]))
    assert report.ruling.id == "wrong"
    assert "were read as" in report.patterns[0].sentence


def test_a_notation_that_a_framework_has_is_its_rule():
    report = debug(with_boxes(WRITTEN["yxyx"]))
    assert report.ruling.id == "right"
    assert report.verdict.explained_by[0].claim.convention.id == "chainer"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("xywh", "read as x, y, width, height and multiplied by the map's size"),
        ("cxcywh", "SAM 3, but 2 × 2 samples a bin"),  # whose boxes are such shares
    ],
)
def test_shares_of_the_picture_are_named(name, words):
    report = debug(replace(with_boxes(WRITTEN[name] / MAP), said=Said()))
    assert words in report.patterns[0].sentence
    assert report.verdict.closest is not None
    assert report.verdict.closest.share == 1


def test_a_gradient_follows_its_boxes():
    # By hand: x2 = x + w, so that the slope along w is that along x2, and along x the sum.
    case = with_boxes(WRITTEN["xywh"], box_format="xywh")
    slopes = np.tile([[0.0, 4, 6, 3, 2]], (16, 1))
    case = replace(case, gradients=replace(case.gradients, rois=slopes))
    found = in_corners(case, None).gradients.rois
    assert found is not None
    np.testing.assert_allclose(found, np.tile([[0.0, 1, 4, 3, 2]], (16, 1)))


def test_rules_that_read_such_numbers_keep_them():
    case = with_boxes(WRITTEN["yxyx"], box_format="yxyx")
    assert in_corners(case, "chainer") is case
    assert in_corners(case, None) is not case


def test_a_notation_that_is_none_is_refused():
    given = {"features": CASE.features, "rois": CASE.rois, "output": CASE.output}
    with pytest.raises(BenchError, match="box_format is xyxy, xywh, cxcywh or yxyx, not 'zzz'"):
        of_arrays({**given, "box_format": "zzz"})
    with pytest.raises(BenchError, match="The lists of 'features' make no array"):
        of_arrays({**given, "features": [[1.0], [1.0, 2.0]]})


def test_the_reference_is_what_the_boxes_mean():
    want = roi_align(CASE.features, CASE.rois, BINS, spatial_scale=SCALE, sampling_ratio=RATIO)
    np.testing.assert_allclose(CASE.output, want, atol=1e-6)
