"""Gradients that other rules made than the output, and gradients without an output."""

import functools
import io
import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from roiviz.bench import adds, reading
from roiviz.bench.case import BenchError, Case, Gradients
from roiviz.bench.claim import Claim
from roiviz.bench.gradient_rules import by_picture, followed
from roiviz.bench.report import Report, debug
from roiviz.conventions import CONVENTIONS, Settings
from tests.roiviz.bench import cases
from tests.roiviz.bench.cases import BINS, RATIO, SCALE, made, npz

CASE = made(20, 3, seed=1)
UPSTREAM = np.random.default_rng(2).standard_normal((20, 3, *BINS)).astype(np.float32)
SAID = {"spatial_scale": SCALE, "sampling_ratio": RATIO, "aligned": False}
DATA = {"features": CASE.features, "rois": CASE.rois, "grad_output": UPSTREAM}


@functools.cache
def backward(**settings: Any) -> np.ndarray:
    """The gradient of the features by the reference."""
    answers = cases.response(CASE, **{"aligned": False} | settings)
    return cases.backward(CASE, answers, UPSTREAM).astype(np.float32)


def found(**more: Any) -> Report:
    return debug(reading.of_arrays({**DATA, **more}))


OTHERS = [
    ({"aligned": True}, "torchvision aligned, sampling_ratio=2, spatial_scale=0.25"),
    ({"sampling_ratio": 0}, "torchvision, sampling_ratio=0 (adaptive), spatial_scale=0.25"),
    ({"spatial_scale": SCALE / 2}, "torchvision, sampling_ratio=2, spatial_scale=0.125"),
]


@pytest.mark.parametrize("said", [SAID, {}], ids=["said", "unsaid"])
@pytest.mark.parametrize(("settings", "follows"), OTHERS, ids=["aligned", "ratio", "scale"])
def test_a_gradient_of_other_rules_than_the_output(settings, follows, said):
    report = found(output=CASE.output, grad_features=backward(**settings), **said)
    assert (report.ruling.id, report.comparison.ok) == ("wrong", True)
    by_id = {one.id: one.sentence for one in report.patterns}
    assert set(by_id) == {"gradient_features", "gradient_rules"}  # and no factor of its sum
    assert (
        f"The gradient of the features follows {follows}, 3 × 4 bins, not"
        in by_id["gradient_rules"]
    )
    assert by_id["gradient_rules"].endswith("not " + report.claim.said + ".")


def test_a_gradient_of_unusual_rules_at_another_scale_is_found():
    """Usual rules are hardly near to one sample a bin from one end of the box to the other."""
    rng = np.random.default_rng(3)
    features = np.zeros((2, 1, 24, 38), np.float32)
    corners, sides = rng.uniform(0, 200, (8, 2)), np.exp(rng.uniform(3, 5.5, (8, 2)))
    rois = np.hstack([rng.integers(0, 2, (8, 1)), corners, corners + sides]).astype(np.float32)
    upstream = rng.standard_normal((8, 1, 3, 4)).astype(np.float32)
    case = Case(features, rois, np.zeros_like(upstream))
    own, near = (
        Claim(CONVENTIONS[name], Settings((3, 4), scale, 2))
        for name, scale in (("jwyang", 0.125), ("torchvision", 0.0625))
    )
    (part,) = adds.parts(case, own, upstream)
    gradient = by_picture(part.adds.gradient(part.upstream, features.size)[None], case)
    case = replace(case, gradients=Gradients(upstream, gradient.astype(np.float32), None))
    claims = [one.claim for one in followed(case, near)]
    assert own.convention in [claim.convention for claim in claims]
    assert {claim.settings.spatial_scale for claim in claims} == {0.125}


def test_a_gradient_that_is_right_and_one_that_is_nobodys():
    assert found(output=CASE.output, grad_features=backward(), **SAID).ok
    noise = np.random.default_rng(0).standard_normal(CASE.features.shape).astype(np.float32)
    ids = [one.id for one in found(output=CASE.output, grad_features=noise, **SAID).patterns]
    assert "gradient_rules" not in ids


@pytest.mark.parametrize("settings", [{}, *(row[0] for row in OTHERS)])
def test_a_gradient_without_an_output(settings):
    report = found(grad_features=backward(**settings))
    assert report.ruling.id == "right"
    names = {one.claim.convention.id for one in report.verdict.explained_by}
    assert ("torchvision_aligned" if settings.get("aligned") else "torchvision") in names
    scale, ratio = settings.get("spatial_scale", SCALE), settings.get("sampling_ratio", RATIO)
    claim = report.claim.settings
    assert (claim.spatial_scale, claim.sampling_ratio) == (scale, ratio)
    text = report.to_text(300)
    assert "This is the gradient of torchvision" in text
    assert f"all {CASE.features.size:,} cells" in text
    assert "there is no output" in text
    assert "all 20 boxes" not in text
    told = json.loads(report.to_json())
    assert (told["ok"], told["first_bad"]) == (True, None)
    said = found(grad_features=backward(**settings), **SAID).ruling
    assert said.id == ("otherwise" if settings else "right")


def test_a_wrong_gradient_without_an_output():
    report = found(grad_features=3 * backward(), **SAID)
    assert report.ruling.id == "wrong"
    assert "gradient_factor" in [one.id for one in report.patterns]
    assert "exactly 3 times the right one" in report.to_text(300)
    assert report.claim.convention.id == "torchvision"
    noise = np.random.default_rng(0).standard_normal(CASE.features.shape).astype(np.float32)
    assert found(grad_features=noise).ruling.id == "unexplained"
    assert found(grad_features=noise, **SAID).ruling.id == "wrong"
    zeros = np.zeros_like(noise)
    assert not found(grad_features=zeros, **SAID).ok


def test_a_claim_of_a_gradient_alone():
    case = reading.of_arrays({**DATA, "grad_features": backward(), **SAID})
    assert debug(case, "torchvision").ok
    report = debug(case, "prroi_pool")
    assert (report.ruling.id, report.claim.convention.id) == ("wrong", "prroi_pool")
    with pytest.raises(BenchError, match="No gradient of such rules"):
        debug(case, "mmcv_max")


def test_what_is_written_of_a_gradient_alone_says_nothing_of_boxes():
    report = found(grad_features=3 * backward(), **SAID)
    table = report.to_csv().splitlines()
    assert table[0] == "roi,picture,x1,y1,x2,y2"
    assert len(table) == 21
    numbers = np.load(io.BytesIO(report.to_npz()))
    given, want = numbers["grad_features"], numbers["found.want"]
    np.testing.assert_allclose(given, 3 * want, rtol=1e-4, atol=1e-4)
    assert given.shape == CASE.features.shape
    page = report.to_html()
    assert "Against the gradient of torchvision" in page
    assert "boxes exactly" not in page


def test_a_file_with_a_gradient_alone_and_one_without_upstream():
    case = reading.read(npz(**DATA, grad_features=backward()))
    assert case.only_gradients
    assert debug(case).ok
    with pytest.raises(BenchError, match="It has no output"):
        reading.read(npz(features=CASE.features, rois=CASE.rois, grad_features=backward()))
