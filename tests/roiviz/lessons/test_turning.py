"""Lesson 5's numbers, worked out again from what each question says, for many seeds."""

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from roiviz import lessons
from roiviz.boxes import Box
from roiviz.conventions import NOTATIONS
from roiviz.lessons import turning
from tests import references_lessons as references
from tests.references_rotation import HEIGHT_FIRST, READS, place, place_there

SEEDS = (*range(60), lessons.MAX_SEED)
GOLDEN = Path(__file__).parents[2] / "golden" / "opencv_min_area_rect.json"
IN_WORDS = {"clockwise": -1.0, "counter-clockwise": 1.0}


@pytest.fixture(scope="module")
def asked() -> list[dict]:
    """By seed, the steps that ask something."""
    return [
        {step.id: step for step in lessons.lesson("turning", seed).steps if step.question}
        for seed in SEEDS
    ]


@pytest.fixture(scope="module")
def story() -> dict[str, Any]:
    return {step.id: step for step in lessons.lesson("turning").steps}


def wrong(question) -> dict[str, tuple[float, ...]]:
    return {row.name: row.values for row in question.wrong}


def turn_in(text: str) -> float:
    """Degrees counter-clockwise that a sentence such as "turned 30° clockwise" says."""
    found = re.search(r"turned (\d+)° (clockwise|counter-clockwise)", text)
    assert found
    return float(found[1]) * IN_WORDS[found[2]]


def corners_of(boat, stride: float = 1.0):
    """Of a box as its own numbers say, in degrees counter-clockwise."""
    return place(boat, 1.0, 0.5, 0.0, stride)


def landed(name: str, numbers) -> np.ndarray:
    """Corners where a framework puts numbers, without its half cell, which a fine map hides."""
    unit, _, _ = READS[name]
    return place(numbers, unit, 0.5, 0.0, 1.0, name in HEIGHT_FIRST)


def test_the_right_angle_lands_on_the_boat_and_the_known_ones_do_not(asked):
    for steps in asked:
        for step_id, name in (("sign", "detectron2"), ("unit", "mmcv")):
            step = steps[step_id]
            question, figure = step.question, step.figure
            turn = turn_in(question.asks)
            assert figure.boat == (170.0, 115.0, 150.0, 50.0, turn)
            assert [one.name for one in figure.readers] == [name]
            boat = corners_of(figure.boat)
            base = figure.boat[:4]
            np.testing.assert_allclose(landed(name, (*base, *question.right)), boat, atol=1e-9)
            for near in (-1, 1):  # what counts as right is right to a third of a degree
                off = question.right[0] + near * question.margin
                assert np.abs(landed(name, (*base, off)) - boat).max() < 0.8
            for row in question.wrong:
                assert np.abs(landed(name, (*base, *row.values)) - boat).max() > 5, row.name
            unit = READS[name][0]
            period = 360 / unit
            assert question.period == pytest.approx(period)
            more = landed(name, (*base, question.right[0] + period))
            np.testing.assert_allclose(more, boat, atol=1e-9)


def test_the_angle_for_detectron2(asked):
    for steps in asked:
        question = steps["sign"].question
        turn = turn_in(question.asks)
        assert turn < 0
        assert question.right == (turn,)
        assert references.numbers_in(question.shown) == [turn]
        assert references.numbers_in(question.working) == [-turn, turn, turn, 360, turn + 360]
        known = wrong(question)
        assert known["mathematics' way on an axis that points down"] == (-turn,)
        assert known["radians"] == pytest.approx((np.deg2rad(turn),))
        assert known["half a turn too far"] == (turn + 180,)
        formula, radians, half = question.wrong
        assert references.numbers_in(formula.words) == [-turn, 2, 2, -turn, -2 * turn]
        assert references.numbers_in(radians.words)[:2] == pytest.approx(
            [-turn, np.deg2rad(-turn)], abs=5.1e-5
        )
        # Half a turn is the same rectangle: its corners are the boat's, each the one across.
        boat = steps["sign"].figure.boat
        other = landed("detectron2", (*boat[:4], *half.values))
        np.testing.assert_allclose(np.roll(other, 2, axis=0), corners_of(boat), atol=1e-9)


def test_the_angle_for_mmcv(asked):
    ways = set()
    for steps in asked:
        question = steps["unit"].question
        turn = turn_in(question.asks)
        ways.add(np.sign(turn))
        radians = np.deg2rad(turn)
        assert question.right == pytest.approx((radians,))
        assert references.numbers_in(question.shown) == pytest.approx([radians], abs=5.1e-5)
        assert abs(round(radians, 2) - radians) <= question.margin
        known = wrong(question)
        assert known["the sign the other way round"] == pytest.approx((-radians,))
        assert known["π forgotten"] == pytest.approx((turn / 180,))
        half = landed("mmcv", (*steps["unit"].figure.boat[:4], *known["half a turn too far"]))
        np.testing.assert_allclose(
            np.roll(half, 2, axis=0), corners_of(steps["unit"].figure.boat), atol=1e-9
        )
        degrees = question.wrong[0]
        assert degrees.values == (turn,)
        said, turns, lands = references.numbers_in(degrees.words)
        assert said == turn
        assert turns == pytest.approx(abs(turn) / (2 * np.pi), abs=5.1e-3)
        way = IN_WORDS[degrees.words.rpartition(", ")[2].rstrip(".")]
        off = (np.rad2deg(turn) - way * lands + 180) % 360 - 180
        assert abs(off) < 0.051
    assert ways == {-1.0, 1.0}


def test_thirty_degrees_clockwise_land_at_eighty_one_in_radians():
    assert (-30 * 180 / np.pi) % 360 == pytest.approx(81.1, abs=0.05)
    np.testing.assert_allclose(
        landed("mmcv", (170, 115, 150, 50, -0.52)),
        landed("detectron2", (170, 115, 150, 50, -30)),
        atol=0.3,
    )


def test_each_letter_is_where_its_framework_reads_the_box(asked):
    rights = set()
    for steps in asked:
        step = steps["which"]
        question, figure = step.question, step.figure
        numbers = references.numbers_in(question.asks)[:5]
        assert figure.path == (tuple(numbers),)
        assert sorted(one.name for one in figure.readers) == sorted(turning.FAN)
        (right,) = question.right
        asked_for = figure.readers[int(right)]
        rights.add(asked_for.name)
        unit, offset, _ = READS[asked_for.name]
        words = question.asks
        assert f"{asked_for.title} takes" in words
        assert ("radians" in words) == (abs(unit) > 1)
        assert (" counter-clockwise," in words) == (unit > 0)
        assert ("and shifts by" in words) == (offset == 0.5)
        assert ("cx, cy, h, w" in words) == (asked_for.name in HEIGHT_FIRST)
        assert question.shown == turning.LETTERS[int(right)]
        places = [place_there(one.name, numbers, 16) for one in figure.readers]
        np.testing.assert_allclose(corners_of(figure.boat, 16), places[int(right)], atol=1e-6)
        for k, one in enumerate(figure.readers):
            row = one.place(tuple(numbers), 16)
            np.testing.assert_allclose(row.corners, places[k], atol=1e-6)
            if k != right:
                assert np.abs(places[k] - places[int(right)]).max() > 5
        # No two letters touch.
        bows = [
            (c[1] + c[2]) / 2
            + (c[1] - c[0])
            / np.linalg.norm(c[1] - c[0])
            * (8 if one.name in HEIGHT_FIRST else 14 if one.offset else 38)
            for c, one in zip(places, figure.readers, strict=True)
        ]
        gaps = [np.linalg.norm(a - b) for i, a in enumerate(bows) for b in bows[i + 1 :]]
        assert min(gaps) > 26
        check_the_working(question.working, asked_for.name, numbers[4])
        for row in question.wrong:
            other = figure.readers[int(row.values[0])]
            assert row.name == f"this is how {other.title} reads it"
            check_the_differences(row.words, asked_for.name, other.name)
    assert rights == set(turning.FAN)


def check_the_working(words: str, name: str, angle: float) -> None:
    unit, offset, _ = READS[name]
    if abs(unit) == 1:
        assert f"by {angle:.0f}° {'counter-' if unit > 0 else ''}clockwise" in words
    else:
        said, turns, lands = references.numbers_in(words)
        assert said == angle
        assert turns == pytest.approx(angle / (2 * np.pi), abs=5.1e-3)
        way = 1 if "counter" in words else -1
        assert abs((angle * unit - way * lands + 180) % 360 - 180) < 0.051
    assert ("right and below" in words) == (offset == 0)
    assert ("third number" in words) == (name in HEIGHT_FIRST)


def check_the_differences(words: str, name: str, other: str) -> None:
    (one_unit, one_offset, _), (unit, offset, _) = READS[name], READS[other]
    assert ("instead of radians" in words) == (abs(one_unit) > 1 and abs(unit) == 1)
    assert ("instead of degrees" in words) == (abs(one_unit) == 1 and abs(unit) > 1)
    assert ("turns clockwise" in words) == (unit < 0 < one_unit)
    assert ("turns counter-clockwise" in words) == (one_unit < 0 < unit)
    assert ("takes the" in words) == ((name in HEIGHT_FIRST) != (other in HEIGHT_FIRST))
    assert ("half a cell" in words) == (one_offset != offset)


def test_a_tuple_lands_in_its_own_order_unit_and_sign(asked):
    names = set()
    for steps in asked:
        step = steps["order"]
        question, figure = step.question, step.figure
        (row,) = figure.readers
        names.add(row.name)
        turn = turn_in(question.asks)
        cx, cy, long, wide, _ = references.numbers_in(question.asks.replace(row.title, ""))
        assert figure.boat == (cx, cy, long, wide, turn)
        boat = corners_of(figure.boat)
        assert question.names == row.fields == NOTATIONS[row.name].fields
        np.testing.assert_allclose(landed(row.name, question.right), boat, atol=1e-9)
        shown = [float(one) for one in references.numbers_in(question.shown)]
        assert shown == pytest.approx(list(question.right), abs=5.1e-5)
        # With its own half cell it is half a pixel off, for the map is as fine as the picture.
        assert np.abs(place_there(row.name, question.right, figure.stride) - boat).max() <= 0.5
        third, fourth, degrees, angle = references.numbers_in(question.working)
        assert (third, fourth, degrees) == (question.right[2], question.right[3], abs(turn))
        assert angle == pytest.approx(question.right[4], abs=5.1e-5)
        known = wrong(question)
        right = question.right
        assert known["width and height exchanged"] == (*right[:2], right[3], right[2], right[4])
        assert known["the sign the other way round"] == (*right[:4], -right[4])
        corner = corners_of((cx, cy, long, wide, 0.0)).min(axis=0)
        assert known["the corner in place of the centre"] == (*corner, *right[2:])
        corner_words = next(
            one.words for one in question.wrong if one.name == "the corner in place of the centre"
        )
        assert references.numbers_in(corner_words) == list(corner)
        # The same rectangle, whose corners are counted from another one on.
        turns = {}
        for values in known.values():
            lands = landed(row.name, values)
            for start in range(4):
                if np.abs(np.roll(lands, start, axis=0) - boat).max() < 1e-9:
                    turns[values] = start
        half = known["half a turn too far"]
        more, less = (
            known[f"width and height exchanged, and a quarter turn {way}"]
            for way in ("more", "less")
        )
        # Counter-clockwise by a quarter, the first corner, upper left, becomes the last.
        counter = READS[row.name][0] > 0
        assert turns == {half: 2, more: 3 if counter else 1, less: 1 if counter else 3}
        (other,) = {"degrees", "radians"} & known.keys()
        converted = np.deg2rad if other == "radians" else np.rad2deg
        assert known[other] == pytest.approx((*right[:4], converted(right[4])))
        for values in known.values():
            assert np.abs(landed(row.name, values) - boat).max() > 5
    assert names == set(turning.TUPLES)


def test_what_is_said_of_six_readings_is_so(story, asked):
    names = [one.name for one in story["fan"].figure.readers]
    words = "".join(piece.text for text in story["fan"].words for piece in text)
    reads = [READS[name] for name in names]
    assert "six readings of the same tuple" in words
    assert len(set(names)) == 6
    # mmcv has two of them, so that there are fewer frameworks.
    assert {"mmcv", "mmcv_cw"} <= set(names)
    for steps in asked[:1]:
        words += "".join(piece.text for text in steps["which"].words for piece in text)
    assert "six frameworks" not in words.lower()
    assert "Two of them count radians" in words
    assert sum(abs(unit) > 1 for unit, _, _ in reads) == 2
    assert "two count clockwise" in words
    assert sum(unit < 0 for unit, _, _ in reads) == 2
    assert "three do not shift by half a cell" in words
    assert sum(offset == 0 for _, offset, _ in reads) == 3
    assert "one takes the height before the width" in words
    assert sum(name in HEIGHT_FIRST for name in names) == 1
    assert "half a cell is 8 pixels" in words
    # At 30 no two coincide, at 0 all point the same way, and at no other whole degree do they.
    (*_, last) = story["fan"].figure.path
    places = [place_there(name, last, 16) for name in names]
    assert all(np.abs(a - b).max() > 5 for i, a in enumerate(places) for b in places[i + 1 :])
    together = [
        angle
        for angle in range(-180, 181)
        if all(abs((angle * unit - angle + 180) % 360 - 180) <= 0.5 for unit, _, _ in reads)
    ]
    assert together == [0]


def test_a_reader_is_its_row(story):
    for step in story.values():
        for one in getattr(step.figure, "readers", ()):
            assert (one.turn, one.offset, one.minimum) == READS[one.name]
            assert (one.fields[2] == "h") == (one.name in HEIGHT_FIRST)


def test_the_formula_goes_from_x_towards_y(story):
    figure = story["flip"].figure
    turn = np.deg2rad(figure.angle)
    x, y = np.cos(turn), np.sin(turn)
    for up in (1, -1):  # on a screen, whose rows are counted downwards
        cross = 1 * (-up * y) - 0 * x  # of (1, 0) and where it is turned to
        assert (cross < 0) == (up == 1)  # negative is counter-clockwise there


def test_a_sample_moves_across_its_arm_and_its_value_with_it(story):
    figure, goal = story["lever"].figure, story["lever"].goal
    cx, cy, wide, high, _ = figure.path[0]
    rows, columns = figure.bins
    row, column = divmod(figure.mark, columns)
    u, v = wide * ((column + 0.5) / columns - 0.5), high * ((row + 0.5) / rows - 0.5)
    assert (u, v) == pytest.approx((1.1, -0.4))

    def at(degrees: float) -> tuple[float, float]:
        turn = np.deg2rad(degrees)
        cosine, sine = np.cos(turn), np.sin(turn)
        return cx + u * cosine + v * sine, cy - u * sine + v * cosine

    def value(degrees: float) -> float:
        return references.between(figure.values, figure.columns, *at(degrees))

    def slope(degrees: float) -> float:
        return (value(degrees + 1e-4) - value(degrees - 1e-4)) / 2e-4

    for degrees in (-30.0, 0.0, 20.0, 60.0):
        (x, y), step = at(degrees), 1e-5
        moved = (np.array(at(degrees + step)) - np.array(at(degrees - step))) / (2 * step)
        np.testing.assert_allclose(moved, np.deg2rad([y - cy, cx - x]), atol=1e-9)
    # One whole degree reaches the goal, and it does not stand there by itself.
    reach = [turn for turn in range(-90, 91) if abs(slope(turn)) <= goal.margin]
    assert reach == [31]
    assert abs(slope(figure.path[-1][4])) > 10 * goal.margin
    assert slope(25) > 0 > slope(36)


def test_opencv_wrote_these_tuples_for_the_same_corners(story):
    golden = json.loads(GOLDEN.read_text("utf-8"))
    eras = {"4.3.0": "opencv_44", "4.5.1": "opencv_45", "4.12.0": "opencv_45"}
    eras["5.0.0"] = "opencv_413"
    words = "".join(piece.text for text in story["eras"].words for piece in text)
    assert "We ran 4.3.0, 4.5.1, 4.12.0 and 5.0.0." in words
    assert set(golden["versions"]) == set(eras)
    boat = golden["boat"]
    figure = story["eras"].figure
    assert figure.boat == (boat["cx"], boat["cy"], boat["width"], boat["height"], -30.0)
    shown = {one.name: one for one in figure.readers}
    for version, rows in golden["versions"].items():
        for turn, numbers in zip(golden["turns"], rows, strict=True):
            box = Box(boat["cx"], boat["cy"], boat["width"], boat["height"], -turn)
            written = NOTATIONS[eras[version]].write(box)
            assert written == pytest.approx(numbers, abs=2e-3), (version, turn)
            (low, high) = (0, 90) if version in ("4.5.1", "4.12.0") else (-90, 0)
            assert low <= numbers[4] <= high
            if turn == 30:
                one = shown[eras[version]]
                assert one.writes == pytest.approx(numbers, abs=2e-3)
                corners = landed(one.name, one.writes)
                wanted = corners_of(figure.boat)
                assert {tuple(c) for c in corners.round(6)} == {tuple(c) for c in wanted.round(6)}
    goal = story["eras"].goal
    assert [one.name for one in figure.readers if one.writes[4] == goal.target] == ["opencv_45"]
