"""Each fault of a port is named, against what was said and where nothing was."""

import math
from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench.case import Case, Said
from roiviz.bench.claim import claimed
from roiviz.bench.facts import Pattern
from roiviz.bench.patterns import patterns
from roiviz.bench.report import debug
from tests.roiviz.bench.ports import BINS, CHANNELS, COLUMNS, PLANE, PORTS, ROWS, SCALE, Port, case


@pytest.mark.parametrize(
    ("port", "name", "says"), PORTS, ids=[f"{k} {row[1]}" for k, row in enumerate(PORTS)]
)
def test_a_port_with_one_fault(port, name, says):
    one = case()
    (found,) = explained(replace(one, output=port(one)))
    assert (found.id, says in found.sentence) == (name, True), found.sentence


def explained(one: Case) -> list[Pattern]:
    claim = claimed(one, "torchvision_aligned" if one.said.aligned else "torchvision")
    found = patterns(one, claim.compared(one), claim)
    return [pattern for pattern in found if pattern.explains]


def test_the_port_is_right_without_a_fault():
    for ratio, aligned in ((2, True), (0, False)):
        one = case(ratio=ratio, aligned=aligned)
        assert debug(replace(one, output=Port()(one))).ok


@pytest.mark.parametrize(
    ("grid", "name", "says"),
    [
        (lambda down, across, high, wide: (min(down, 3), min(across, 3)), "grid_limited",
         "at most 3 samples"),
        (lambda down, across, high, wide: (max(round(high), 1), max(round(wide), 1)),
         "grid_rule", "rounded to the nearest"),
        (lambda down, across, high, wide: (2 * down, 2 * across), "grid_doubled", "twice"),
    ],
)  # fmt: skip
def test_an_adaptive_grid_that_is_another(grid, name, says):
    one = case(24, ratio=0, aligned=False)
    one = replace(one, rois=one.rois * np.array([1, 1, 1, 1.6, 1.6], np.float32))
    (found,) = explained(replace(one, output=Port(grid=grid)(one)))
    assert (found.id, says in found.sentence) == (name, True), found.sentence


def test_an_adaptive_grid_of_pixels():
    one = case(6, ratio=0, aligned=False)
    one = replace(one, rois=one.rois * np.array([1, 1, 1, 0.9, 0.9], np.float32))
    port = Port(grid=lambda n, m, high, wide: (math.ceil(high / SCALE), math.ceil(wide / SCALE)))
    (found,) = explained(replace(one, output=port(one)))
    assert found.id == "grid_of_pixels", found.sentence


NOTHING_SAID = [
    (Port(index=lambda n, c, y, x: (n * CHANNELS + c) * PLANE + x * ROWS + y), "map_columns_first"),
    (Port(output=lambda v: np.roll(v, 1, axis=1)), "channels_late"),
    (Port(taps=lambda taps: [*taps, taps[3]]), "tap_doubled"),
    (Port(output=np.negative), "factor"),
    (Port(place=lambda y, x: (y * (ROWS - 1) / ROWS, x * (COLUMNS - 1) / COLUMNS)),
     "normalised_positions"),
    (Port(number=lambda row, column: (row + 1, column + 1)), "bins_from_one"),
]  # fmt: skip


@pytest.mark.parametrize(("port", "name"), NOTHING_SAID, ids=[row[1] for row in NOTHING_SAID])
def test_a_fault_of_which_nothing_is_said(port, name):
    one = case(30)
    found = debug(replace(one, output=port(one), said=Said()))
    assert name in [pattern.id for pattern in found.patterns]


TWO = [
    (Port(bin=lambda high, wide: (wide, high), picture=lambda roi, picture: 0),
     ("a bin's width and height change places", "pooled from the first picture")),
    (Port(taps=lambda taps: taps[:3], output=lambda v: v[:, ::-1]),
     ("channels run backwards", "without the lower right")),
    (Port(bin=lambda high, wide: (wide, high), output=lambda v: 2 * v),
     ("a bin's width and height change places", "2 times the right one")),
    (Port(output=lambda v: 2 * np.roll(v, 1, axis=0)),
     ("each box of the output has the numbers of the one before", "exactly 2 times")),
]  # fmt: skip


@pytest.mark.parametrize(("port", "says"), TWO, ids=[row[1][0] for row in TWO])
def test_two_faults_at_once(port, says):
    one = case(30)
    report = debug(replace(one, output=port(one)))
    (found,) = (pattern for pattern in report.patterns if pattern.explains)
    assert found.id == "two_faults"
    assert all(word in found.sentence for word in says), found.sentence


def test_two_faults_are_not_made_of_noise():
    one = case(30)
    draw = np.random.default_rng(3)
    output = Port()(one) + draw.standard_normal((30, CHANNELS, *BINS)).astype(np.float32)
    assert not any(found.explains for found in debug(replace(one, output=output)).patterns)


def test_memory_that_nobody_knows_proves_nothing():
    """All that is wrong would come of what lies beyond the features."""
    one = case(6)
    features = one.features[:1, :1]
    far = np.tile(np.array([0, 60, 85.5, 119, 91.0], np.float32), (4, 1))
    small = replace(one, features=features, rois=far, output=np.zeros((4, 1, *BINS), np.float32))
    claim = claimed(small, "torchvision_aligned")
    output = claim.output(small)
    output[:, :, -1] += np.random.default_rng(0).uniform(1, 2, output[:, :, -1].shape)
    found = explained(replace(small, output=output.astype(np.float32)))
    assert not any("memory" in pattern.sentence for pattern in found)


def test_a_column_of_the_map_that_is_anything():
    """Nobody knows what is read there, but where it is."""
    one = case()
    draw = np.random.default_rng(0)
    odd = draw.standard_normal((ROWS, 1)).astype(np.float32)
    port = Port(features=lambda f: np.where(np.arange(COLUMNS) == 6, odd, f))
    found = debug(replace(one, output=port(one))).patterns
    (said,) = (one.sentence for one in found if one.id == "columns_of_the_map")
    assert said.startswith("Only bins that read column 6 of the map are wrong (all ")
