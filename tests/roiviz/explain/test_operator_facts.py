"""What the operators' page says: each program runs, and prints what a reference computes."""

import contextlib
import inspect
import io
import re

import numpy as np
import pytest

from roiviz import kernels
from roiviz.explain.operator_facts import FACTS, defaults
from tests import references, references_pooling, references_rmac

RAMP = np.arange(16.0).reshape(1, 1, 4, 4)
FOUR = np.arange(64.0).reshape(1, 4, 4, 4)
TWO = np.arange(32.0).reshape(1, 2, 4, 4)
SCALE = {"spatial_scale": 1 / 16}
# What each program prints, from references that share no code with the kernels.
WANTED = {
    "mac": lambda: RAMP.max(axis=(2, 3)),
    "spoc": lambda: RAMP.mean(axis=(2, 3)),
    "gem": lambda: np.cbrt((np.maximum(RAMP, 1e-6) ** 3).mean(axis=(2, 3))),
    "rmac_regions": lambda: np.insert(references_rmac.caffe2_regions(4, 6, 1), 0, 0, axis=1),
    "rmac": lambda: references_rmac.rmac(TWO, references_rmac.tolias_regions(4, 4)),
    "roi_align": lambda: references.roi_align(
        RAMP, [[0, 0, 0, 64, 64]], (2, 2), sampling_ratio=2, aligned=True, **SCALE
    ),
    "roi_align_rotated": lambda: references.roi_align_rotated(
        RAMP, [[0, 32, 32, 32, 32, 90]], (2, 2), sampling_ratio=1, aligned=True, **SCALE
    ),
    "prroi_pool": lambda: references_pooling.prroi_pool(RAMP, [[0, 0, 0, 48, 48]], (2, 2), **SCALE),
    "ps_roi_align": lambda: references_pooling.ps_roi_align(
        FOUR, [[0, 0, 0, 64, 64]], (2, 2), **SCALE
    ),
    "ps_roi_pool": lambda: references_pooling.ps_roi_pool(
        FOUR, np.array([[0, 0, 0, 48, 48]]), (2, 2), **SCALE
    ),
    "roi_pool": lambda: np.stack(
        references.roi_pool(RAMP, np.array([[0, 0, 0, 48, 48]]), (2, 2), **SCALE)
    ),
}


def numbers(text: str) -> list[float]:
    return [float(one) for one in re.findall(r"-?\d+\.?\d*", text)]


def test_every_operator_has_its_facts():
    assert tuple(FACTS) == kernels.operators.names()


@pytest.mark.parametrize("name", FACTS)
def test_the_program_prints_what_the_reference_computes(name):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(FACTS[name].snippet, {})
    assert printed.getvalue().strip() == FACTS[name].prints
    wanted = np.asarray(WANTED[name](), np.float64).ravel()
    np.testing.assert_allclose(numbers(FACTS[name].prints), wanted, atol=1e-4)


@pytest.mark.parametrize("name", FACTS)
def test_the_defaults_are_the_functions(name):
    forward = kernels.operators.get(name).forward
    said = {key: eval(text) for key, text in defaults(name).items()}
    given = inspect.signature(forward).bind_partial(**said)
    given.apply_defaults()
    assert {key: given.arguments[key] for key in said} == said
    shapes = {"features": FOUR, "rois": np.array([[8, 8, 40, 40, 0][: 5 if "rot" in name else 4]])}
    sizes = {"output_size": 2, "batch_size": 1, "height": 4, "width": 6}
    needed = {**shapes, **sizes}
    arguments = [needed[key] for key in inspect.signature(forward).parameters if key not in said]
    for one, other in zip(
        *(np.atleast_1d(forward(*arguments, **more)) for more in ({}, said)), strict=True
    ):
        np.testing.assert_array_equal(one, other)
