"""Turning: five numbers of a rotated box, and what each framework means by them."""

from __future__ import annotations

import itertools
import math
from typing import Literal

from roiviz.boxes import Box
from roiviz.conventions import NOTATIONS
from roiviz.lessons.lesson import (
    Goal,
    Known,
    Question,
    Step,
    number,
    paragraphs,
    rounded,
)
from roiviz.lessons.row import Row, draws
from roiviz.lessons.turned import (
    LETTERS,
    Five,
    FlipFigure,
    LeverFigure,
    Reader,
    TurnFigure,
    reader,
)

WIDTH, HEIGHT = 340, 230  # pixels of the picture
CENTRE = (170.0, 115.0)
LONG, BEAM = 150.0, 50.0
FINE, COARSE = 1, 16  # strides: where half a cell is nothing to see, and a usual one
FAN = ("detectron2", "caffe2", "mmcv", "mmcv_cw", "rrpn", "rrpn_authors")
TUPLES = ("rrpn_authors", "mmcv_cw", "rrpn")  # by the seed, so that each is met
ERAS = ("opencv_44", "opencv_45", "opencv_413")
TURNS = range(15, 80)  # degrees
WHOLE = {"degrees": 360.0, "radians": 2 * math.pi}
MARGINS = {"degrees": 0.5, "radians": 0.006}  # a third of a degree
HALF, QUARTER = "half a turn too far", "width and height exchanged, and a quarter turn {}"
REVERSED = (
    "The rectangle is the same, but its bow is at the boat's stern. Bins are counted in the box's "
    "own frame, so all of them come out in reverse order."
)
ACROSS = (
    "The rectangle is the same, but its bow is at the boat's side. Bins are counted in the box's "
    "own frame, so their rows become columns."
)
ROOM = 27.0  # pixels between two letters at least

# A hill, 5 × 7, on which one sample stays at its height for a moment while its box turns.
HILL = (
    *(1.0, 2.0, 4.0, 5.0, 6.0, 6.0, 5.0),
    *(1.0, 3.0, 5.0, 6.0, 9.0, 8.0, 6.0),
    *(2.0, 3.0, 5.0, 4.0, 5.0, 5.0, 4.0),
    *(1.0, 2.0, 3.0, 3.0, 3.0, 3.0, 2.0),
    *(0.0, 1.0, 1.0, 2.0, 1.0, 1.0, 1.0),
)


def steps(seed: int) -> tuple[Step, ...]:
    """All of it."""
    return (
        _fifth(),
        _flip(),
        _sign(seed),
        _unit(seed),
        _fan(),
        _which(seed),
        _order(seed),
        _lever(),
        _eras(),
    )


def _boat(turn: float, centre: tuple[float, float] = CENTRE) -> Five:
    """A boat turned so many degrees counter-clockwise."""
    return (*centre, LONG, BEAM, turn)


# ------------------------------------------------------------------ the story


def _fifth() -> Step:
    return Step(
        "fifth",
        "A fifth number",
        paragraphs(
            "Ships, words and cars seen from above seldom lie along a picture's edges. A *rotated "
            "box* follows them with a fifth number: centre x and y, width, height, and the "
            "*angle* by which it is turned about its centre.",
            "The width goes along the boat, from stern to bow. At the angle 0 the bow points to "
            "the right. Watch the last number while the box turns; it is written here as "
            "detectron2 writes it, in degrees.",
        ),
        TurnFigure(
            WIDTH,
            HEIGHT,
            FINE,
            _boat(-35),
            (reader("detectron2"),),
            tuple(_boat(turn) for turn in (0.0, 60.0, 20.0)),
            ("numbers",),
            moves=True,
        ),
        goal=Goal(
            "lands",
            0.0,
            0.6,
            "Turn the box until it lies on the boat, bow on bow.",
            "Here −35 turns it clockwise: detectron2 counts counter-clockwise, as you see it.",
        ),
    )


def _flip() -> Step:
    return Step(
        "flip",
        "Where two signs come from",
        paragraphs(
            "Mathematics turns a point at (1, 0) to (cos θ, sin θ): from the x axis *towards the y "
            "axis*. In a school book y points up, and that way is counter-clockwise, ↺.",
            "A picture's rows are counted from the top, so its y points down. The formula is the "
            "same, the number is the same, and the boat turns *clockwise*, ↻. Some frameworks keep "
            "the formula, as OpenCV does. Others turn the sign round, so that the angle counts "
            "counter-clockwise on the screen.",
        ),
        FlipFigure(30.0, (1.0, -1.0, 1.0)),
        seconds=7.0,
        goal=Goal(
            "flipped",
            -1.0,
            0.1,
            "Make the boat turn clockwise without touching the number.",
            "Only the axis was flipped. θ = 30° still goes from x towards y.",
        ),
    )


def _fan() -> Step:
    return Step(
        "fan",
        "One tuple, six boxes",
        paragraphs(
            "“Angles have one sign and one unit”: so many believe, and nothing in five numbers "
            "says otherwise. Here are six readings of the same tuple. Two of them count "
            "radians, two count clockwise, three do not shift by half a cell, and one takes the "
            "height before the width.",
            "No error is raised, and the numbers that come out look like any others. With a map of "
            "stride 16, half a cell is 8 pixels.",
        ),
        TurnFigure(
            WIDTH,
            HEIGHT,
            COARSE,
            (*CENTRE, 120.0, 40.0, 0.0),
            tuple(map(reader, FAN)),
            tuple((*CENTRE, 120.0, 40.0, turn) for turn in (0.0, 30.0)),
            ("numbers", "fan"),
            moves=True,
        ),
        seconds=9.0,
        goal=Goal(
            "agree",
            6.0,
            0.5,
            "Turn the angle until all six point the same way.",
            "Only 0 means the same in every unit and both ways. Half a cell and the exchanged "
            "sides are left.",
        ),
        free=("box",),
    )


def _lever() -> Step:
    return Step(
        "lever",
        "What a turn does to a sample",
        paragraphs(
            "In the box's own frame a sample lies u along the width and v along the height, "
            "counted from the centre. On the map that is x = cx + u cos θ + v sin θ and "
            "y = cy − u sin θ + v cos θ. Turn a little, and the sample moves *across its arm*: for "
            "each radian x changes by −u sin θ + v cos θ, which is y − cy, and y by −(x − cx). A "
            "degree is π / 180 of that.",
            "The sample's value changes by the map's slope along x times dx, and its slope along y "
            "times dy; the sum is the *gradient of the angle*. A long arm sweeps far, so the ends "
            "of a box have most to say about its angle.",
        ),
        LeverFigure(
            HILL,
            5,
            7,
            tuple((3.0, 2.0, 4.4, 1.6, turn) for turn in (-30.0, 60.0, 0.0)),
            (2, 2),
            1,
        ),
        seconds=8.0,
        goal=Goal(
            "flat",
            0.0,
            0.001,
            "Turn the box to where the marked sample's slope is 0, to 0.001.",
            "There the sample moves along the hill's side, neither up nor down.",
        ),
    )


def _eras() -> Step:
    boat = (*CENTRE, 160.0, 40.0, -30.0)
    eras = tuple(reader(name, NOTATIONS[name].write(Box(*boat))) for name in ERAS)
    return Step(
        "eras",
        "The same corners, another tuple",
        paragraphs(
            "Even one function may change its mind. OpenCV's minAreaRect takes points and returns "
            "their smallest rectangle, its angle clockwise. For this boat, 160 long, 40 wide and "
            "turned 30° clockwise, the sides changed places and the angle went from −60 to 30, and "
            "back again.",
            "The four corners never changed. What did is the range of the angle: [−90, 0), then "
            "(0, 90], then [−90, 0) again. We ran 4.3.0, 4.5.1, 4.12.0 and 5.0.0. *Note the "
            "version beside the numbers*, or store corners.",
        ),
        TurnFigure(WIDTH, HEIGHT, FINE, boat, eras, (), ("numbers", "sides")),
        goal=Goal(
            "writes",
            30.0,
            0.1,
            "Choose a version that calls this boat's angle 30.",
            "The version that writes 30 takes the long side for the width. The two others take "
            "the short one, at −60.",
        ),
    )


# ------------------------------------------------------------------ the questions


def _turned(turn: float) -> str:
    return f"{number(abs(turn))}° {'clockwise' if turn < 0 else 'counter-clockwise'}"


def _sign(seed: int) -> Step:
    turn = -float(draws(seed, "sign").choice(TURNS))
    half = turn + 180
    return Step(
        "sign",
        "Which sign?",
        paragraphs("A boat, and a framework that has told you its sign. Predict the number."),
        TurnFigure(WIDTH, HEIGHT, FINE, _boat(turn), (reader("detectron2"),), (), ("arc",)),
        question=Question(
            "sign",
            f"The boat is turned {_turned(turn)}. Which angle does detectron2 want?",
            "number",
            "The angle",
            (turn,),
            MARGINS["degrees"],
            number(turn),
            f"Degrees, counter-clockwise as you see it, so {_turned(turn)} is {number(turn)}. A "
            f"whole turn more, {number(turn)} + 360 = {number(turn + 360)}, means the same.",
            (
                Known(
                    (-turn,),
                    "mathematics' way on an axis that points down",
                    f"The formula's {number(-turn)} goes from x towards y, which is clockwise on a "
                    "picture, and OpenCV counts so. detectron2 counts counter-clockwise on the "
                    f"screen: your box is 2 × {number(-turn)} = {number(-2 * turn)} degrees off.",
                ),
                Known(
                    (math.radians(turn),),
                    "radians",
                    f"{number(-turn)}° are {rounded(math.radians(-turn))} radians, as mmcv would "
                    "want them. detectron2 reads degrees, and your box has hardly turned.",
                ),
                Known((half,), HALF, REVERSED),
            ),
            "angle",
            period=WHOLE["degrees"],
            unit="degrees",
        ),
    )


def _unit(seed: int) -> Step:
    chance = draws(seed, "unit")
    unit, period = MARGINS["radians"], WHOLE["radians"]
    while True:
        turn = float(chance.choice((-1, 1)) * chance.choice(TURNS))
        right, share = math.radians(turn), turn / 180
        answers = [(right,), (turn,), (-right,), (share,)]
        if _distinct(answers, 10 * unit, period):
            break
    lands = math.remainder(math.degrees(turn), 360)
    return Step(
        "unit",
        "Which unit?",
        paragraphs(
            "mmcv counts counter-clockwise too, unless clockwise=True is set. But its unit is the "
            "*radian*: half a turn, 180°, is π radians. Two decimals are enough."
        ),
        TurnFigure(WIDTH, HEIGHT, FINE, _boat(turn), (reader("mmcv"),), (), ("arc",)),
        question=Question(
            "unit",
            f"The boat is turned {_turned(turn)}. Which angle does mmcv want?",
            "number",
            "The angle",
            (right,),
            unit,
            rounded(right),
            f"{number(turn)} · π / 180 is {rounded(right)}.",
            (
                Known(
                    (turn,),
                    "degrees",
                    f"mmcv reads {number(turn)} radians, {rounded(abs(turn) / period, 2)} turns. "
                    f"Without the whole ones the box lands {_about_turned(lands)}.",
                ),
                Known(
                    (-right,),
                    "the sign the other way round",
                    "So it would be with clockwise=True. By default mmcv counts counter-clockwise.",
                ),
                Known(
                    (share,),
                    "π forgotten",
                    f"{number(turn)} / 180 is the part of half a turn. Half a turn is π radians, "
                    "not one.",
                ),
                Known((right + period / 2,), HALF, REVERSED),
            ),
            "angle",
            period=period,
            unit="radians",
        ),
    )


def _distinct(answers: list[tuple[float]], margin: float, period: float) -> bool:
    """Whether no two angles mean the same, whole turns left aside."""
    return all(
        abs(math.remainder(one - other, period)) > margin
        for place, (one,) in enumerate(answers)
        for (other,) in answers[place + 1 :]
    )


def _which(seed: int) -> Step:
    chance = draws(seed, "which")
    while True:
        names = chance.sample(FAN, len(FAN))
        numbers = (*CENTRE, 120.0, 40.0, float(chance.randint(20, 70)))
        readers = tuple(map(reader, names))
        if _spread(readers, numbers):
            break
    right = chance.randrange(len(readers))
    asked = readers[right]
    place = asked.place(numbers, COARSE)
    boat = (place.cx, place.cy, place.width, place.height, place.angle)
    tuple_ = ", ".join(map(number, numbers))
    return Step(
        "which",
        "Whose box is it?",
        paragraphs(
            "The six readings again, now without their names, and another angle. What each one "
            "does is enough to find its box."
        ),
        TurnFigure(WIDTH, HEIGHT, COARSE, boat, readers, (numbers,), ("fan",)),
        question=Question(
            "which",
            f"All six read ({tuple_}). {asked.title} takes {', '.join(asked.fields)}, counts "
            f"{_unit_of(asked)} {_way_of(asked)}, and {_shift_of(asked)}. Mark its letter, "
            "which stands ahead of the bow.",
            "cell",
            "The box",
            (float(right),),
            0.0,
            LETTERS[right],
            _found(asked, numbers[-1]),
            tuple(
                Known((float(k),), f"this is how {one.title} reads it", _differs(asked, one, k))
                for k, one in enumerate(readers)
                if k != right
            ),
            "reader",
        ),
    )


def _spread(readers: tuple[Reader, ...], numbers: Five) -> bool:
    """Whether the letters at the bows have room."""
    letters = [one.letter(one.place(numbers, COARSE)) for one in readers]
    return all(math.dist(*pair) > ROOM for pair in itertools.combinations(letters, 2))


def _unit_of(one: Reader) -> Literal["degrees", "radians"]:
    return "degrees" if abs(one.turn) == 1 else "radians"


def _way_of(one: Reader) -> str:
    return "counter-clockwise" if one.turn > 0 else "clockwise"


def _shift_of(one: Reader) -> str:
    return "shifts by half a cell" if one.offset else "does not shift by half a cell"


def _is_high_first(one: Reader) -> bool:
    return one.fields[2] == "h"


def _found(asked: Reader, angle: float) -> str:
    said = [f"It turns by {number(angle)}° {_way_of(asked)}"]
    if _unit_of(asked) == "radians":
        lands = math.remainder(angle * asked.turn, 360)
        turns = rounded(math.radians(angle * abs(asked.turn)) / WHOLE["radians"], 2)
        said = [f"{number(angle)} radians are {turns} turns, which end {_about_turned(lands)}"]
    if not asked.offset:
        said.append("without the shift the box lies half a cell to the right and below")
    if _is_high_first(asked):
        said.append("the third number is the height, so the bow is on a long side")
    return f"{'; '.join(said)}."


def _about_turned(turn: float) -> str:
    return f"at about {number(abs(turn), 1)}°, {'clockwise' if turn < 0 else 'counter-clockwise'}"


def _differs(asked: Reader, other: Reader, place: int) -> str:
    """What another box has otherwise, in a sentence."""
    said = []
    if _unit_of(asked) != _unit_of(other):
        said.append(f"counts {_unit_of(other)} instead of {_unit_of(asked)}")
    if (asked.turn > 0) != (other.turn > 0):
        said.append(f"turns {_way_of(other)} instead of {_way_of(asked)}")
    if _is_high_first(asked) != _is_high_first(other):
        said.append(f"takes the {'height' if _is_high_first(other) else 'width'} first")
    if bool(asked.offset) != bool(other.offset):
        said.append(_shift_of(other))
    return f"{LETTERS[place]} {_and(said)}."


def _and(parts: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def _order(seed: int) -> Step:
    chance = draws(seed, "order")
    row = reader(TUPLES[seed % len(TUPLES)])
    unit = _unit_of(row)
    while True:
        centre = (float(chance.randint(145, 195)), float(chance.randint(105, 125)))
        turn = float(chance.choice((-1, 1)) * chance.choice(TURNS))
        boat = _boat(turn, centre)
        right = _written(row, boat)
        angle = right[-1]
        other = math.degrees(angle) if unit == "radians" else math.radians(angle)
        if _distinct([(angle,), (-angle,), (other,)], 10 * MARGINS[unit], WHOLE[unit]):
            break
    cx, cy, third, fourth, _ = right
    corner = (cx - LONG / 2, cy - BEAM / 2)
    wants = "degrees" if unit == "radians" else "radians"
    first = "height" if _is_high_first(row) else "width"
    return Step(
        "order",
        "All five numbers",
        paragraphs(
            "Now the whole tuple, as this framework takes it. Half a cell is left aside here: the "
            "map is as fine as the picture."
        ),
        TurnFigure(WIDTH, HEIGHT, FINE, boat, (row,), (), ("arc",)),
        question=Question(
            "order",
            f"{row.title} takes {', '.join(row.fields)}, the angle in {unit}, {_way_of(row)}. The "
            f"boat's centre is ({number(cx)}, {number(cy)}); it is {number(LONG)} long, "
            f"{number(BEAM)} wide, and turned {_turned(turn)}. Write the tuple that lands "
            "on it, half a cell left aside.",
            "tuple",
            "The tuple",
            right,
            MARGINS[unit],
            ", ".join(rounded(value) for value in right),
            f"The centre first, then {row.fields[2]} = {number(third)} and {row.fields[3]} = "
            f"{number(fourth)}; {_turned(turn)} is {rounded(angle)} in {unit}, {_way_of(row)}.",
            (
                Known(
                    (cx, cy, fourth, third, angle),
                    "width and height exchanged",
                    f"{row.title} takes the {first} first. Your box lies across the boat.",
                ),
                Known(
                    (cx, cy, third, fourth, -angle),
                    "the sign the other way round",
                    f"{row.title} counts {_way_of(row)} on the screen. Your box is turned to the "
                    "other side.",
                ),
                Known(
                    (cx, cy, third, fourth, other),
                    wants,
                    f"The angle is in {wants}; {row.title} reads {unit}.",
                ),
                Known(
                    (*corner, third, fourth, angle),
                    "the corner in place of the centre",
                    f"({number(corner[0])}, {number(corner[1])}) is where an upright box of this "
                    "size begins. A box turns about its centre, so its centre is what is written.",
                ),
                Known((cx, cy, third, fourth, angle + WHOLE[unit] / 2), HALF, REVERSED),
                *(
                    Known(
                        (cx, cy, fourth, third, angle + way * WHOLE[unit] / 4),
                        QUARTER.format(said),
                        ACROSS,
                    )
                    for way, said in ((1, "more"), (-1, "less"))
                ),
            ),
            "numbers_of_boat",
            names=row.fields,
            units=("pixels", "pixels", "pixels", "pixels", unit),
            period=WHOLE[unit],
        ),
    )


def _written(row: Reader, boat: Five) -> Five:
    """The numbers for a boat, as a framework takes them."""
    cx, cy, wide, high, turn = boat
    sides = (high, wide) if _is_high_first(row) else (wide, high)
    return (cx, cy, *sides, turn / row.turn)


ROW = Row(
    "turning",
    "Turning",
    "A box is turned by 30. By 30 of what, and which way round?",
    11,
    steps,
)
