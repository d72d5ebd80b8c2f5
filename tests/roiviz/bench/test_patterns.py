"""Each pattern on a planted fault; and a near miss, of which it must not be said."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from roiviz.bench import patterns as searches
from roiviz.bench import trials
from roiviz.bench.case import Case, Said
from roiviz.bench.claim import claimed
from roiviz.bench.facts import Facts, chance
from roiviz.bench.patterns import patterns
from roiviz.bench.relations import ORDERS
from roiviz.bench.report import debug
from roiviz.bench.tolerance import tolerance
from tests.references import roi_align
from tests.roiviz.bench.cases import RATIO, SCALE, made, right
from tests.roiviz.bench.faults import planted

OTHER = 16  # a box of picture 0 inside the map that is in none of the sets below
CASE = made(40, 8)
CASE.rois[OTHER] = 0, 20, 16, 29, 25
CASE = replace(CASE, output=right(CASE))
RIGHT = CASE.output
BOUNDS = Facts(CASE, claimed(CASE).compared(CASE), claimed(CASE)).bounds
assert BOUNDS is not None
OVER_RIGHT = BOUNDS[:, 2] > 15.5
SIDES = np.minimum(BOUNDS[:, 2] - BOUNDS[:, 0], BOUNDS[:, 3] - BOUNDS[:, 1])
Fault = Callable[[np.ndarray], np.ndarray | None]


def ids(fault: Fault, case=CASE) -> set[str]:
    """The patterns of a right output that a fault has changed, in place or for another."""
    output = case.output.copy()
    changed = fault(output)
    case = replace(case, output=output if changed is None else changed)
    claim = claimed(case)
    return {one.id for one in patterns(case, claim.compared(case), claim)}


def put(where: Any, value: Any = 7.5) -> Fault:
    def fault(v: np.ndarray) -> None:
        v[where] = value

    return fault


def times(where: Any, factor: Any) -> Fault:
    def fault(v: np.ndarray) -> None:
        v[where] *= factor

    return fault


def plus(where: Any, number: Any) -> Fault:
    def fault(v: np.ndarray) -> None:
        v[where] += number

    return fault


ALL = slice(None)
NOISE = np.random.default_rng(5).uniform(0.5, 1.5, RIGHT.shape).astype(np.float32)
MOST_OVER = np.flatnonzero(OVER_RIGHT)[1:]
FAULTS = [
    ("over_right", plus(OVER_RIGHT, NOISE[OVER_RIGHT])),
    ("over_right", plus(MOST_OVER, NOISE[MOST_OVER])),
    ("boxes_from", plus(slice(23, None), NOISE[23:])),
    ("boxes_up_to", plus(slice(0, 9), NOISE[:9])),
    ("every_box", plus(slice(2, None, 3), NOISE[2::3])),
    ("one_box", plus(11, NOISE[11])),
    ("one_picture", plus(CASE.rois[:, 0] == 1, NOISE[CASE.rois[:, 0] == 1])),
    ("channels_from", plus((ALL, slice(5, None)), 1.0)),
    ("garbage", put(OTHER, NOISE[OTHER] * 1e30)),
    ("every_channel", plus((ALL, slice(1, None, 2)), 1.0)),
    ("one_channel", plus((ALL, 3), NOISE[:, 3])),
    ("last_column", put((..., -1))),
    ("last_row", put((..., -1, ALL))),
    ("one_bin", put((..., 1, 2))),
    ("off_diagonal", lambda v: plus((..., ~np.eye(3, 4, dtype=bool)), 1.0)(v)),
    ("memory_from", lambda v: put(slice(1700, None))(v.reshape(-1))),
    ("sub_cell", plus(SIDES < 1.0, 1.0) if (SIDES < 1).any() else plus(SIDES <= 1.0, 1.0)),
    ("shorter_side_more", plus(SIDES > 3.0, NOISE[SIDES > 3.0])),
    ("one_nan", put((7, 3, 1, 2), np.nan)),
    ("nan", put((ALL, 3), np.nan)),
    ("infinite", put((ALL, 3, 0), np.inf)),
    ("single", put((7, 3, 1, 2))),
    ("zero", put(slice(20, None), 0.0)),
    ("constant", put(slice(20, None), 3.25)),
    ("factor", times(ALL, 4)),
    ("factor", times((ALL, slice(4, None)), np.float32(1 / 3))),
    ("factor_by_box", times(ALL, np.linspace(2, 3, 40, dtype=np.float32)[:, None, None, None])),
    ("offset", plus(ALL, 0.75)),
    ("offset_by_channel", plus(ALL, np.arange(1, 9, dtype=np.float32)[:, None, None])),
    ("truncated", np.trunc),
    ("not_negative", lambda v: np.maximum(v, 0)),
    ("absolute", np.abs),
    ("float16_steps", lambda v: v.astype(np.float16).astype(np.float32)),
    ("bfloat16_steps",
     lambda v: ((v.view(np.uint32) + 0x8000) & 0xFFFF0000).view(np.float32)),
    ("bins_transposed", lambda v: np.ascontiguousarray(v.swapaxes(2, 3)).reshape(v.shape)),
    ("columns_flipped", lambda v: v[..., ::-1]),
    ("rows_flipped", lambda v: v[:, :, ::-1]),
    ("channels_last", lambda v: np.ascontiguousarray(v.transpose(0, 2, 3, 1)).reshape(v.shape)),
    ("boxes_late", lambda v: np.roll(v, 1, axis=0)),
    ("channels_late", lambda v: np.roll(v, 1, axis=1)),
    ("boxes_moved", lambda v: v[np.random.default_rng(2).permutation(40)]),
    ("channels_moved", lambda v: v[:, [1, 0, 3, 2, 5, 4, 7, 6]]),
    ("stale", lambda v: put(slice(30, None), v[29] * NOISE[0])(v)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "fault"), FAULTS, ids=[f"{i} {row[0]}" for i, row in enumerate(FAULTS)]
)
def test_a_planted_fault_is_named(name, fault):
    assert name in ids(fault)


def and_one_more(fault: Fault, at: tuple[int, ...]) -> Fault:
    """The fault, and a number elsewhere that it does not explain."""

    def both(v: np.ndarray) -> np.ndarray:
        changed = fault(v)
        found = v if changed is None else np.array(changed)
        found[at] = 55.5
        return found

    return both


@pytest.mark.parametrize(
    ("name", "fault"), FAULTS, ids=[f"{i} {row[0]}" for i, row in enumerate(FAULTS)]
)
def test_it_is_not_said_where_one_number_does_not_fit(name, fault, monkeypatch):
    # What is found by trial has its own near misses.
    rest = tuple(one for one in searches.SEARCHES if one.find is not trials.trials)
    monkeypatch.setattr(searches, "SEARCHES", rest)
    if name in ("nan", "infinite"):
        return  # how many are NaN is said whatever else is wrong
    assert name not in ids(and_one_more(fault, (OTHER, 2, 0, 0)))


def test_noise_has_nothing_in_common():
    draw = np.random.default_rng(8)
    where = draw.random(RIGHT.shape) < 0.1
    assert ids(lambda v: v + where * NOISE * draw.choice([-1, 1], v.shape)) == set()


def test_a_right_output_has_none():
    assert ids(lambda v: v) == set()


def test_the_factor_of_samples_that_are_not_averaged():
    claim = claimed(CASE)
    case = replace(CASE, output=RIGHT * 4)
    (first, *_) = patterns(case, claim.compared(case), claim)
    assert first.sentence == (
        "Every wrong number is exactly 4 times the right one: the 4 samples of a bin are added, "
        "not averaged."
    )


def test_chance_is_that_of_drawing_from_an_urn():
    """2 wrong of 8 that are exactly a set of 2: 1 of 28 ways; 2 within 4: 6 of 28."""
    bad = np.arange(8) < 2
    assert chance(bad, bad) == pytest.approx(1 / 28)
    assert chance(bad, np.arange(8) < 4) is None
    assert chance(np.arange(8) < 1, np.arange(8) < 1) is None
    assert chance(np.arange(400) < 20, np.arange(400) < 40) == pytest.approx(
        np.prod([(40 - i) / (400 - i) for i in range(20)])
    )


def test_a_box_outside_the_map_tells_nothing():
    """All others are wrong, and it is 0 either way: that sets it apart from nothing."""
    rois = CASE.rois.copy()
    rois[7] = 0, 200, 200, 220, 220
    case = replace(CASE, rois=rois)
    case = replace(case, output=right(case))
    assert not case.output[7].any()
    assert ids(lambda v: v * NOISE, case) == set()


@pytest.mark.parametrize(
    ("factor", "whole", "said"),
    [
        (100, np.rint, "100 times the right one, rounded to a whole number"),
        (64, np.trunc, "64 times the right one, with its fraction cut off"),
        (-31.75, np.rint, "-31.75 times the right one, rounded to a whole number"),
    ],
)
def test_whole_numbers_with_a_scale(factor, whole, said):
    claim = claimed(CASE)
    case = replace(CASE, output=whole(RIGHT * np.float32(factor)))
    found = {one.id: one.sentence for one in patterns(case, claim.compared(case), claim)}
    assert found["scaled_to_whole"] == f"Every wrong number is {said}."
    output = case.output.copy()
    output[OTHER, 3, 1, 1] += 3
    case = replace(CASE, output=output)
    assert "scaled_to_whole" not in [p.id for p in patterns(case, claim.compared(case), claim)]


def test_each_order_is_that_of_the_arrays():
    # Of 2 × 3 × 2 × 2 numbers, what numpy makes of them.
    numbers = np.arange(24).reshape(2, 3, 2, 2)
    want = {
        "rows_flipped": numbers[:, :, ::-1],
        "columns_flipped": numbers[..., ::-1],
        "bins_turned": numbers[:, :, ::-1, ::-1],
        "channels_reversed": numbers[:, ::-1],
        "boxes_reversed": numbers[::-1],
        "channels_last": numbers.transpose(0, 2, 3, 1).reshape(numbers.shape),
        "channels_first": numbers.reshape(2, 2, 2, 3).transpose(0, 3, 1, 2),
        "bins_first": numbers.transpose(2, 3, 0, 1).reshape(numbers.shape),
    }
    for axis, name in enumerate(("boxes", "channels", "rows", "columns")):
        want |= {f"{name}_late": np.roll(numbers, 1, axis)}
        want |= {f"{name}_early": np.roll(numbers, -1, axis)}
    everywhere = tuple(np.indices(numbers.shape))
    named = [row for row in ORDERS if row.id in want]
    assert len(named) == len(want)
    for row in named:
        source = row.source(everywhere, numbers.shape)
        np.testing.assert_array_equal(numbers.reshape(-1)[source], want[row.id], row.id)


def test_nan_does_not_hide_what_the_other_numbers_are():
    case = planted(boxes=20, channels=2)()
    output = 2 * case.output
    output[3, 1, 1, 1] = np.nan
    nan, factor = debug(replace(case, output=output)).patterns[:2]
    assert nan.sentence.startswith("1 of the ")
    assert "wrong numbers is NaN." in nan.sentence
    assert factor.sentence == "Every other wrong number is exactly 2 times the right one."


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda v: 1 / (1 + np.exp(-v)), "sigmoid"),
        (np.tanh, "tanh"),
        (np.exp, "exponential"),
        (lambda v: _softmax(v, (2, 3)), "softmax_by_map"),
        (lambda v: _softmax(v, (1,)), "softmax_by_place"),
        (lambda v: _softmax(v, (1, 2, 3)), "softmax_by_box"),
    ],
)
def test_what_is_done_to_each_number_is_named(change, name):
    case = planted(boxes=20, channels=3)()
    output = change(case.output.astype(float)).astype(np.float32)
    assert debug(replace(case, output=output)).patterns[0].id == name


def _softmax(v, axes):
    powers = np.exp(v)
    return powers / powers.sum(axis=axes, keepdims=True)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda v: v[:, 3:6], "Only channels 3 to 5 are wrong (all 3); none of the 7 others."),
        (lambda v: v.reshape(len(v), -1)[:, 70:], "only those from number 70 on are wrong (all "),
        (lambda v: v.reshape(-1)[6::32], "Every 32nd number in memory is wrong, from number 6 on"),
        (lambda v: v[..., 1::2], "Only every second column of bins is wrong."),
    ],
)
def test_places_in_the_memory_and_in_between(change, says):
    case = made(30, 10)
    output = case.output.copy()
    wrong = change(output)
    wrong *= np.random.default_rng(0).uniform(1.2, 2, wrong.shape)
    found = debug(replace(case, output=output)).patterns
    assert [one for one in found if says in one.sentence], [one.sentence for one in found]


def test_boxes_that_are_added_to_others():
    case = made(30, 3)
    output = case.output.copy()
    output[20:] += case.output[:10]
    (found, *_) = debug(replace(case, output=output)).patterns
    assert found.sentence == "To every wrong box, the right numbers of the one 20 before are added."
    # The other way round: what is added is lost where it belongs.
    output = case.output.copy()
    output[:10] += case.output[20:]
    output[20:] = 0
    (found, *_) = debug(replace(case, output=output)).patterns
    assert "In boxes from 20 on, all numbers are 0." in found.sentence
    assert "the right numbers of the one 20 after are added" in found.sentence


def test_where_numbers_are_some_of_which_are_none():
    case = made(30, 3)
    output = case.output.copy()
    output[..., -1, :] = np.random.default_rng(0).standard_normal(output[..., -1, :].shape)
    output[3, 0, -1, :2] = np.nan
    (said,) = debug(replace(case, output=output)).as_dict()["found"]
    assert said.endswith("wrong numbers are NaN. Only the last row of bins is wrong.")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda v: np.where(v < 0, v / 10, v), "Exactly the numbers that should be negative"),
        (lambda v: np.where(np.abs(v) < 0.1, 0, v), "whose size should be below 0.1"),
        (lambda v: np.where(np.abs(v) > 0.9, 0.5 * v, v), "whose size should be above 0.9"),
    ],
)
def test_numbers_that_are_wrong_by_what_they_should_be(change, says):
    case = made(30, 10)
    found = debug(replace(case, output=change(case.output).astype(np.float32))).patterns
    assert [one for one in found if says in one.sentence], [one.sentence for one in found]


def test_pairs_of_which_neither_is_near_alone():
    square = made(30, 4)
    features, rois = square.features, square.rois
    settings = {"spatial_scale": SCALE, "sampling_ratio": RATIO}
    other = rois.copy()
    other[:, 0] = 1 - rois[:, 0]
    bins = (4, 4)
    made_ = roi_align(features, other, bins, **settings).astype(np.float32)
    found = debug(replace(square, output=made_.swapaxes(2, 3).copy())).as_dict()["found"][0]
    assert "the pictures are taken in reverse order, and rows and columns of the bins" in found

    output = roi_align(features, rois, bins, **settings).astype(np.float32)
    inside = np.flatnonzero(np.ptp(output.reshape(30, -1), axis=1) > 0)
    first, second = inside[3:5]
    copied = output.copy()
    copied[:, :, 0] = 0
    copied[second] = output[first]
    found = debug(replace(square, output=copied)).as_dict()["found"][0]
    assert f"box {second} has those of box {first}. In the others, all wrong numbers" in found
    assert found.endswith("Only the first row of bins is wrong.")

    late = output.copy()
    late[..., -1] = np.roll(output[..., 0], -1, axis=0)
    found = debug(replace(square, output=late)).as_dict()["found"][0]
    assert "a column of bins has the first one of the next box" in found


@pytest.mark.parametrize("style", ["both signs", "positive", "tiny"])
@pytest.mark.parametrize("times", [1.2, 2.0])
def test_errors_a_little_too_large_have_no_cause(style, times):
    """What changes nothing of the right numbers does not explain that they are a little off."""
    case = made(6, 4, seed=3)
    features = np.abs(case.features) if style == "positive" else case.features
    case = replace(case, features=features * np.float32(1e-3 if style == "tiny" else 1))
    case = replace(case, output=right(case), said=Said(SCALE, RATIO, convention="torchvision"))
    allowed = tolerance(case, case.maps, SCALE).allowed[..., None, None]
    draw = np.random.default_rng(1)
    off = draw.choice([-times, 0.0, times], case.output.shape, p=[0.04, 0.92, 0.04]) * allowed
    report = debug(replace(case, output=(case.output + off).astype(np.float32)))
    assert report.word == "WRONG"
    (sentence,) = report.as_dict()["found"]
    assert sentence.startswith("The wrong numbers are off by ")
    assert sentence.endswith(" times what float32 allows.")
    low, high = next(one for one in report.patterns if one.id == "by_little").evidence.values()
    assert abs(low - times) < 0.15 > abs(high - times)


def test_an_error_that_is_a_share_of_the_number_says_nothing_of_the_box():
    """The means over large boxes are small numbers, and so is every share of them."""
    draw = np.random.default_rng(5)
    features = draw.standard_normal((1, 8, 40, 40)).astype(np.float32)
    side = np.linspace(2, 36, 40)
    corner = draw.uniform(0, 40 - side)
    rois = np.stack([0 * side, corner, corner, corner + side, corner + side], 1).astype(np.float32)
    want = roi_align(features, rois, (2, 2), spatial_scale=1, sampling_ratio=0)
    case = Case(features, rois, want.astype(np.float32), said=Said(1, 0, False))
    share = draw.choice([-0.3, 0.3], want.shape) * want
    more = draw.choice([-1e-3, 1e-3], want.shape) * side[:, None, None, None] ** 2
    for off, said in ((share, []), (more, ["grows_with_size"])):
        report = debug(replace(case, output=(want + off).astype(np.float32)))
        assert [one.id for one in report.patterns if "with_size" in one.id] == said
