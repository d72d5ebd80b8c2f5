"""A box that moves by fractions of a cell: each place against the box read there."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from roiviz import features, samples
from roiviz.boxes import Box
from roiviz.explain import prism_sweep
from roiviz.explain.prism import Prism, ReadBox, read
from roiviz.explain.prism_sweep import WAYS, begin, sweep

MAP = features.compute(samples.load("street"), "filters", 16)
CHANNEL = 5
NAMES = ("torchvision", "detectron2", "tf_crop_and_resize", "torchvision_roi_pool")
PRISM = Prism(NAMES, "torchvision", (3, 3), 2)
BOX = Box(413.0, 300.0, 150.0, 96.0, id="b0")


@pytest.mark.parametrize("way", WAYS)
def test_each_place_is_the_box_read_there(way):
    found = sweep(MAP, BOX, CHANNEL, PRISM, way, 4)
    assert found.steps == 64
    field = WAYS[way].field
    middle = getattr(found.box, field)
    assert middle % 16 == 0
    assert abs(middle - getattr(BOX, field)) <= 8
    np.testing.assert_allclose(np.diff(found.places), 0.25)
    np.testing.assert_allclose(found.places[[0, -1]], (middle - 16, middle + 16))
    for k in (0, 17, 64, 128):
        changes: dict[str, Any] = {field: float(found.places[k])}
        moved = replace(BOX, **changes)
        there = read(MAP, [moved], CHANNEL, PRISM)
        for name in NAMES:
            shown = there.boxes[name][0]
            assert isinstance(shown, ReadBox)
            np.testing.assert_allclose(found.values[name][k], shown.applied.reshape(-1), atol=1e-6)


def test_a_box_that_moves_within_half_a_cell_stays_in_its_sweep():
    assert begin(BOX, MAP, "x") == begin(replace(BOX, cx=410.0), MAP, "x")
    assert begin(BOX, MAP, "x") != begin(replace(BOX, cx=430.0), MAP, "x")
    assert begin(BOX, MAP, "x") != begin(replace(BOX, cy=301.0), MAP, "x")


def test_a_width_ends_at_nothing():
    found = sweep(MAP, replace(BOX, width=3.0), CHANNEL, PRISM, "w", 0)
    assert found.places[0] == 0.0
    assert len(found.places) == 65


def test_what_is_refused_is_left_out_and_a_place_that_is_has_no_value():
    prism = Prism(
        ("torchvision", "torchvision_ps_roi_pool", "mxnet_aligned"), "torchvision", (7, 7)
    )
    found = sweep(MAP, replace(BOX, width=3.0), CHANNEL, prism, "w", 0)
    assert tuple(found.values) == ("torchvision", "mxnet_aligned")
    assert np.isnan(found.values["mxnet_aligned"][0]).all()
    assert np.isfinite(found.values["mxnet_aligned"][1:]).all()


def test_many_bins_are_swept_one_at_a_time(monkeypatch):
    monkeypatch.setattr(prism_sweep, "MOST_VALUES", 1000)
    found = sweep(MAP, BOX, CHANNEL, PRISM, "x", 5)
    whole = read(MAP, [replace(BOX, cx=float(found.places[9]))], CHANNEL, PRISM)
    assert found.bins == (5,)
    shown = whole.boxes["detectron2"][0]
    assert isinstance(shown, ReadBox)
    assert found.values["detectron2"][9, 0] == pytest.approx(shown.applied.flat[5], abs=1e-6)


def test_many_samples_make_coarser_steps(monkeypatch):
    monkeypatch.setattr(prism_sweep, "MOST_SAMPLES", 4000)
    found = sweep(MAP, BOX, CHANNEL, PRISM, "y", 0)
    assert found.steps < 64
    assert len(found.places) == 2 * found.steps + 1
    assert np.diff(found.places)[0] == 16 / found.steps
