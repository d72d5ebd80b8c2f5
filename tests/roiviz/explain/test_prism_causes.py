"""Which rule makes the difference: against switches made here, field by field, on random boxes."""

from dataclasses import fields, replace

import numpy as np
import pytest

from roiviz.boxes import Box
from roiviz.conventions import AXES, CONVENTIONS, Settings, pooled, samples, written
from roiviz.conventions.rules import Rules
from roiviz.explain.prism import Prism
from roiviz.explain.prism_causes import TITLES, causes_of
from roiviz.features import FeatureMap

RNG = np.random.default_rng(31)
VALUES = RNG.standard_normal((17, 23, 8)).astype(np.float32)
MAP = FeatureMap(VALUES, 8.0, "random", "", tuple("abcdefgh"))
CHANNEL = 2
UPRIGHT = [name for name, row in CONVENTIONS.items() if not row.rules.format.turned]
TURNED = [name for name, row in CONVENTIONS.items() if row.rules.format.turned]


def output(rules: Rules, writer: Rules, box: Box, ratio: int) -> np.ndarray | None:
    """(2, 2) float64 on the map as it is; None for rules that have no samples."""
    settings = Settings((2, 2), 1 / 8, ratio)
    table = np.array([(box.cx, box.cy, box.width, box.height, box.angle)])
    numbers = written(writer, table, (17, 23), settings).astype(np.float32)
    maps = np.ascontiguousarray(VALUES.transpose(2, 0, 1))[None]
    try:
        plan = samples(rules, numbers, (17, 23), settings)
    except ValueError:
        return None
    # Channel 2's place among position-sensitive outputs of four channels each.
    place = 0 if rules.reduction.position_sensitive else CHANNEL
    return pooled(rules, plan, maps)[0, place].astype(np.float64)


def boxes(count: int, turned: bool) -> list[Box]:
    low, high = (-20, -20, 0.5, 0.5, -180 * turned), (200, 200, 150, 150, 180 * turned)
    table = RNG.uniform(low, high, (count, 5)).tolist()
    return [Box(cx, cy, width, height, angle, "b0") for cx, cy, width, height, angle in table]


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("names", [UPRIGHT, TURNED], ids=["upright", "turned"])
def test_the_table_is_a_switch_of_each_field(names, shared):
    for box in boxes(60, names is TURNED):
        one, two = RNG.choice(names, 2, replace=False)
        ratio = int(RNG.integers(0, 4))
        prism = Prism((str(one), str(two)), str(one), (2, 2), ratio, shared)
        found = causes_of(MAP, box, CHANNEL, prism, str(two))
        here, there = CONVENTIONS[one].rules, CONVENTIONS[two].rules
        if found is None:
            continue
        base = output(here, here, box, ratio)
        other = output(there, here if shared else there, box, ratio)
        assert base is not None
        assert other is not None
        wanted = {}
        for field in fields(Rules):
            value = getattr(there, field.name)
            if value == getattr(here, field.name):
                continue
            changed = replace(here, **{field.name: value})
            wanted[field.name] = output(changed, here if shared else changed, box, ratio)
        assert [row.axis for row in found.rows] == list(wanted)
        sums = np.zeros((2, 2))
        for row in found.rows:
            switched = wanted[row.axis]
            assert (row.difference is None) == (switched is None)
            if switched is None:
                continue
            same = np.isclose(switched, base, rtol=0, atol=0, equal_nan=True)
            with np.errstate(invalid="ignore"):
                expected = np.where(same, 0.0, switched - base)
            np.testing.assert_array_equal(row.difference, expected)
            sums = sums + expected
        with np.errstate(invalid="ignore"):
            total = np.where(
                np.isclose(other, base, rtol=0, atol=0, equal_nan=True), 0, other - base
            )
            np.testing.assert_array_equal(found.total, total)
            np.testing.assert_array_equal(found.left, total - sums)


def test_every_axis_has_a_name():
    assert tuple(TITLES) == AXES


def test_rules_that_act_together():
    """crop_and_resize: its placement counts on its grid; neither alone makes the difference."""
    prism = Prism(("torchvision", "tf_crop_and_resize"), "torchvision", (2, 2), 2)
    found = causes_of(MAP, Box(90.0, 70.0, 80.0, 60.0), CHANNEL, prism, "tf_crop_and_resize")
    assert found is not None
    assert np.abs(found.left).max() > 0.01


def test_what_cannot_stand_alone_has_no_number():
    """Whole cells of a box that turns: there are none, and the rest is left over."""
    prism = Prism(("rrpn_pytorch", "rotated_maskrcnn"), "rrpn_pytorch", (2, 2), 2)
    found = causes_of(MAP, Box(90.0, 70.0, 80.0, 60.0, 20.0), CHANNEL, prism, "rotated_maskrcnn")
    assert found is not None
    prism = Prism(("rrpn_pytorch", "torchvision"), "rrpn_pytorch", (2, 2), 2)
    found = causes_of(MAP, Box(90.0, 70.0, 80.0, 60.0), CHANNEL, prism, "torchvision")
    assert found is not None
    missing = [row.axis for row in found.rows if row.difference is None]
    assert missing == ["format"]  # the middle of a bounding rectangle, of a box that cannot turn


def test_a_box_that_one_of_them_refuses_has_no_table():
    prism = Prism(("torchvision", "detectron2_rotated"), "torchvision", (2, 2), 2)
    box = Box(90.0, 70.0, 80.0, 60.0, 20.0)
    assert causes_of(MAP, box, CHANNEL, prism, "detectron2_rotated") is None
