"""What the rotation card claims, against readings that share nothing with it."""

import os
import re

import numpy as np
import pytest

from roiviz.boxes import Box
from roiviz.conventions import NOTATIONS
from roiviz.explain import rotation, words
from roiviz.explain.roi_settings import RoiSettings
from tests.references_rotation import HEIGHT_FIRST, READS, WRITES, place_here, place_there

STATES = int(os.environ.get("ROIVIZ_STATES", "400"))
# Which of the kinds that say how another reading differs is said of what.
DIFFERENCES = {"other_angle", "same_angle", "sides_swapped", "moved", "enlarged", "not_enlarged"}


def states(seed: int):
    rng = np.random.default_rng(seed)
    for _ in range(STATES):
        stride = float(rng.choice([1, 3, 8, 16, 32]))
        width, height = (
            rng.choice([0.0, 0.4, 1.0, 2.0, 7.3, 7.3], 2) * stride * rng.choice([1, rng.random()])
        )
        angle = rng.choice([0, 0, 45, 90, -90, 180, -180, 360, 1e-3, rng.uniform(-400, 400)])
        cx, cy = rng.uniform(-50, 500, 2)
        box = Box(cx, cy, width, height, angle)
        settings = RoiSettings(aligned=bool(rng.random() < 0.5), clockwise=bool(rng.random() < 0.5))
        yield box, settings, stride


def facts(name, box, settings, stride):
    """Corners here, corners there."""
    numbers = (box.cx, box.cy, box.width, box.height, box.angle)
    here = place_here(numbers, settings.clockwise, settings.aligned, stride)
    return here, place_there(name, numbers, stride)


@pytest.mark.parametrize("name", NOTATIONS)
def test_every_claim_of_a_reading_is_true(name):
    unit, offset, minimum = READS[name]
    for box, settings, stride in states(len(name)):
        explained = rotation.explain_rotation(box, settings, stride)
        said = {c.kind: c.values for c in rotation.claims(explained, explained.reading(name))}
        here, there = facts(name, box, settings, stride)
        off = np.linalg.norm(here - there, axis=1).max()
        own = (-1.0 if settings.clockwise else 1.0, *((0.5, 0) if settings.aligned else (0, 1)))
        same_rules = (unit, offset, minimum) == own and name not in HEIGHT_FIRST
        about = (name, box, settings, stride, said)
        assert ("same_rules" in said) == same_rules, about
        if abs(off - 1e-3) > 1e-6:
            assert ("same_place" in said) == (off < 1e-3 and not same_rules), about
        if "corner" not in said:
            assert not DIFFERENCES & set(said), about
        else:
            assert off >= 1e-3 - 1e-6, about
            assert said["corner"]["pixels"] == pytest.approx(off, abs=1e-6), about
            check_differences(name, box, own, stride, said, about)
        check_writing(name, box, own, here, stride, said, about)
        text = rotation.sentence(explained, explained.reading(name))
        assert not re.search(r"-\d|  |\be-", text), text


def check_differences(name, box, own, stride, said, about):
    unit, offset, minimum = READS[name]
    assert ("same_angle" in said) == (unit == own[0]), about
    if "other_angle" in said:
        turned = said["other_angle"]["turn"]
        assert np.exp(1j * np.deg2rad(turned)) == pytest.approx(
            np.exp(1j * np.deg2rad(box.angle * unit)), abs=1e-9
        ), about
    assert ("sides_swapped" in said) == (name in HEIGHT_FIRST), about
    shift = (own[1] - offset) * stride
    if "moved" in said:
        way = {True: "right of and below", False: "left of and above"}[shift > 0]
        assert (said["moved"]["pixels"], said["moved"]["way"]) == (abs(shift), way), about
    else:
        assert shift == 0, about
    # Which of the box's own sides are below a cell, there or here.
    sides = {"height": box.height, "width": box.width}
    if minimum and name in HEIGHT_FIRST:
        sides = {"height": box.width, "width": box.height}
    small = {key: value / stride for key, value in sides.items() if value / stride < 1}
    for kind, wanted in (("enlarged", minimum > own[2]), ("not_enlarged", minimum < own[2])):
        assert (kind in said) == (wanted and bool(small)), about
        if kind in said:
            assert dict(zip(*said[kind].values(), strict=True)) == pytest.approx(small), about


def check_writing(name, box, own, here, stride, said, about):
    numbers = (said.get("write") or said.get("write_turned") or {}).get("numbers")
    shortest = min(np.linalg.norm(here[0] - here[1]), np.linalg.norm(here[1] - here[2])) / stride
    if "cannot_write" in said:
        assert READS[name][2] > shortest - 1e-9, about
        return
    if numbers is None:
        assert "same_rules" in said or "same_place" in said, about
        return
    assert READS[name][2] <= shortest + 1e-9, about
    # As it stands on screen, read there.
    shown = [float(n) for n in words.FORMATS["tuple"](numbers).replace("−", "-").split(", ")]
    read = place_there(name, shown, stride)
    quarters = round(said["write_turned"]["turn"] / 90) if "write_turned" in said else 0
    # A frame turned counter-clockwise begins a corner earlier on the way round.
    wanted = np.roll(here, quarters, axis=0)
    assert np.abs(read - wanted).max() < 0.02 + 1e-5 * np.abs(here).max(), about
    if name in WRITES:
        allowed, long = WRITES[name]
        assert allowed(round(numbers[4] * abs(READS[name][0]), 9)), about
        assert not long or numbers[2] >= numbers[3], about
    else:
        assert quarters == 0, about


def test_every_framework_is_checked():
    assert set(READS) == set(NOTATIONS)


@pytest.mark.parametrize("clockwise", [True, False])
def test_where_the_turn_happens(clockwise):
    explained = rotation.explain_rotation(
        Box(40, 24, 30, 20, 15), RoiSettings(clockwise=clockwise, aligned=True), 8
    )
    assert rotation.sentence(explained, None) == (
        "The kernel scales the box to cells first and turns it there, about x = 4.5, y = 2.5: "
        f"a positive angle goes {'clockwise' if clockwise else 'counter-clockwise'} on screen, "
        "where y points down."
    )


def test_every_kind_is_said_somewhere():
    said = {"turned_in_cells"}
    for name in NOTATIONS:
        for box, settings, stride in states(len(name)):
            explained = rotation.explain_rotation(box, settings, stride)
            said |= {claim.kind for claim in rotation.claims(explained, explained.reading(name))}
    assert said == set(rotation.WORDS)
