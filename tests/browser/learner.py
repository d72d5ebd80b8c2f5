"""Somebody who does a lesson's steps and answers its questions: by mouse, by keys, with a finger.

All of it is real input at a place of the screen. A pointer's hand looks first that nothing lies
over what it is going to press; keys come to it by Tab from where the focus is.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from playwright.sync_api import CDPSession, Locator, Page

from roiviz.lessons.lesson import Step
from tests.browser.hands import Point, between, drag

MOST_KEYS = 60


class Place(Protocol):
    """A step on the page: a locator, or a handle, which takes fewer questions to the browser."""

    def evaluate(self, expression: str, arg: Any = None) -> Any: ...


@dataclass(frozen=True)
class Part:
    """Of a step: one of those that selectors find, by its name where it has one, or its place."""

    css: str
    name: str = ""
    index: int = 0
    scope: str = ".rv-step"


FIND = """
const find = ({ css, name, index, scope }) => {
  if (!step.isConnected) throw new Error("the step has been drawn anew meanwhile");
  const all = css.split(";").flatMap(one => [...step.closest(scope).querySelectorAll(one)]);
  const isIt = one => (one.ariaLabel ?? one.textContent).trim() === name;
  const part = name ? all.find(isIt) : all[index];
  if (!part) throw new Error(`no ${css} ${name || index} in this step`);
  return part;
};
"""
# Where parts of a step lie, once the first of them is on the screen; null for one that is not there
# as well, or that something lies over.
PLACES = f"""(step, parts) => {{
  {FIND}
  const look = part => {{
    const worked = part.closest("button, input, [role=button], [role=slider], svg");
    const {{ x, y, width, height }} = part.getBoundingClientRect();
    const at = part.getRootNode().elementFromPoint(x + width / 2, y + height / 2);
    return {{ at, isThere: worked.contains(at), place: [x, y, width, height] }};
  }};
  const found = parts.map(find);
  let seen = found.map(look);
  if (!seen.every(({{ isThere }}) => isThere)) {{
    const whole = found[0].closest("svg") ?? found[0];
    whole.scrollIntoView({{ block: "center", behavior: "instant" }});
    seen = found.map(look);
  }}
  if (!seen[0].isThere) throw new Error(
    `over ${{parts[0].css}} ${{parts[0].name}} lies ${{seen[0].at?.outerHTML.slice(0, 120)}}`);
  return seen.map(({{ isThere, place }}) => isThere ? place : null);
}}"""
# The keys that lead from what has the focus to a part, and on to the next: Tab, and over a grid of
# cells arrows.
KEYS = f"""(step, parts) => {{
  {FIND}
  const lesson = step.closest(".rv-lesson");
  const found = parts.map(find);
  // A button for what is going to be picked is one by then.
  const stops = [...lesson.querySelectorAll("a[href], button, input, [tabindex='0']")].filter(one =>
    (!one.disabled || found.includes(one)) && one.checkVisibility({{ visibilityProperty: true }}));
  const cells = [...step.querySelectorAll(".rv-cell[role=button]")];
  const corners = cells.map(cell => cell.getBoundingClientRect());
  const wide = corners.filter(({{ top }}) => Math.abs(top - corners[0].top) < 1).length;
  const isGrid = corners.every(({{ left, top }}, k) =>
    Math.abs(left - corners[k % wide].left) < 1 &&
    Math.abs(top - corners[k - (k % wide)].top) < 1);
  const many = (key, times) => Array(Math.max(0, times)).fill(key);
  const tabs = (from, part) => {{
    const to = stops.indexOf(part);
    if (to < 0) throw new Error("Tab never comes there");
    const before = stops.filter(
      one => from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING).length;
    const times = to < before || stops[before] === from ? to - before : to - before + 1;
    return [...many("Tab", times), ...many("Shift+Tab", -times)];
  }};
  const arrows = (from, to) => {{
    const right = (to % wide) - (from % wide);
    const down = Math.floor(to / wide) - Math.floor(from / wide);
    return [...many("ArrowDown", down), ...many("ArrowUp", -down),
      ...many("ArrowRight", right), ...many("ArrowLeft", -right)];
  }};
  const way = (from, part) => {{
    if (!isGrid) return tabs(from, part);
    const [at, to] = [cells.indexOf(from), cells.indexOf(part)];
    if (at >= 0 && to >= 0) return arrows(at, to);
    if (at >= 0) return [...arrows(at, 0), ...tabs(cells[0], part)];
    return to >= 0 ? [...tabs(from, cells[0]), ...arrows(0, to)] : tabs(from, part);
  }};
  let now = step.getRootNode().activeElement;
  if (!now || !lesson.contains(now)) throw new Error("the focus is outside of the lesson");
  return found.map(part => {{
    const keys = way(now, part);
    now = part;
    return keys;
  }});
}}"""
PRESSED = """(step, css) => css.split(";").flatMap(one => [...step.querySelectorAll(one)]).map(
  one => one.ariaPressed === "true")"""
Box = tuple[float, float, float, float]


def middle(box: Box) -> Point:
    x, y, width, height = box
    return x + width / 2, y + height / 2


class Hand(Protocol):
    """What all three can do."""

    def take_up(self) -> None:
        """A lesson that was just opened."""

    def press(self, place: Place, *parts: Part, times: int = 1) -> None: ...

    def write(self, place: Place, texts: Sequence[str], *, enter: bool) -> None:
        """Into the fields, in place of what stands there, and have it checked.

        Args:
            enter: by this key, where a hand has keys.
        """

    def go_on(self, place: Place, asked: bool) -> None:
        """To the next step."""


@dataclass
class Keys:
    page: Page

    def take_up(self) -> None:
        """To the next step and back, which brings the focus into the lesson."""
        self.keys(["ArrowRight", "ArrowLeft"])

    def keys(self, keys: Sequence[str]) -> None:
        assert len(keys) <= MOST_KEYS, keys
        for key in keys:
            self.page.keyboard.press(key)

    def ways(self, place: Place, *parts: Part) -> list[list[str]]:
        """The keys that lead to the first of them, from there to the second, and so on."""
        found: list[list[str]] = place.evaluate(KEYS, [*map(vars, parts)])
        return found

    def press(self, place: Place, *parts: Part, times: int = 1) -> None:
        for keys in self.ways(place, *parts):
            self.keys([*keys, *["Enter"] * times])

    def type(self, place: Place, part: Part, keys: dict[str, int]) -> None:
        """Each of these keys so many times, on a part that they are for."""
        self.keys(
            [*self.ways(place, part)[0], *(k for k, times in keys.items() for _ in range(times))]
        )

    def write(self, place: Place, texts: Sequence[str], *, enter: bool) -> None:
        *ways, on = self.ways(place, *fields_of(texts), CHECK)
        for keys, text in zip(ways, texts, strict=True):
            self.keys([*keys, "Control+A", text[0]])
            self.page.keyboard.insert_text(text[1:])  # all at once, as one pastes
        self.keys(["Enter"] if enter else [*on, "Enter"])

    def go_on(self, place: Place, asked: bool) -> None:
        """By the arrow, and by its letter where arrows move what has the focus."""
        self.keys([*self.ways(place, CHECK)[0], "ArrowRight"] if asked else ["n"])


class Pointer:
    """What a mouse and a finger have in common."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def take_up(self) -> None:
        """Nothing is held in the hand."""

    def tap(self, point: Point) -> None:
        raise NotImplementedError

    def drag(self, start: Point, end: Point) -> None:
        raise NotImplementedError

    def fill(self, field: Point, text: str) -> None:
        raise NotImplementedError

    def boxes(self, place: Place, *parts: Part) -> list[Box]:
        """Left, top, width, height on the screen, which has to have room for all of them."""
        found = place.evaluate(PLACES, [*map(vars, parts)])
        assert None not in found, f"not all of {parts} can be seen at once"
        return [tuple(box) for box in found]

    def middles(self, place: Place, *parts: Part) -> list[Point]:
        return [middle(box) for box in self.boxes(place, *parts)]

    def press(self, place: Place, *parts: Part, times: int = 1) -> None:
        left = [*map(vars, parts)]
        while left:
            found = place.evaluate(PLACES, left)
            seen = found.index(None) if None in found else len(found)
            for box in found[:seen]:
                for _ in range(times):
                    self.tap(middle(box))
            left = left[seen:]

    def write(self, place: Place, texts: Sequence[str], *, enter: bool) -> None:
        *fields, check = self.middles(place, *fields_of(texts), CHECK)
        for field, text in zip(fields, texts, strict=True):
            self.fill(field, text)
        self.tap(check)

    def go_on(self, place: Place, asked: bool) -> None:
        self.press(place, NEXT)

    def pull(self, place: Place, part: Part, right: float, down: float = 0.0) -> None:
        """By so many cells."""
        (x, y), (first, _), (second, _) = self.middles(place, part, *FIRST_CELLS)
        side = second - first
        self.drag((x, y), (x + right * side, y + down * side))


class Mouse(Pointer):
    def tap(self, point: Point) -> None:
        self.page.mouse.click(*point)

    def drag(self, start: Point, end: Point) -> None:
        drag(self.page, start, end, steps=4)

    def fill(self, field: Point, text: str) -> None:
        self.page.mouse.click(*field, click_count=3)
        self.page.keyboard.insert_text(text)


class Finger(Pointer):
    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.session: CDPSession = page.context.new_cdp_session(page)

    def tap(self, point: Point) -> None:
        self.page.touchscreen.tap(*point)

    def drag(self, start: Point, end: Point) -> None:
        self.send("touchStart", start)
        for point in between(start, end, 4):
            self.send("touchMove", point)
        self.send("touchEnd")

    def send(self, kind: str, *points: Point) -> None:
        touches = [{"x": x, "y": y} for x, y in points]
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})

    def fill(self, field: Point, text: str) -> None:
        """As a phone's keyboard does, all at once."""
        self.tap(field)
        self.page.keyboard.press("End")
        self.page.keyboard.press("Shift+Home")
        self.page.keyboard.insert_text(text)


HANDS: dict[str, type[Mouse] | type[Keys] | type[Finger]] = {
    "mouse": Mouse,
    "keys": Keys,
    "touch": Finger,
}
SCREENS = (1024, 768), (390, 844), (1440, 900)
NEXT = Part(".rv-player button", "Next", scope=".rv-lesson")
CHECK = Part(".rv-answer button", "Check")
CELLS = ".rv-cell[role=button];.rv-answer .rv-chip"
FIRST_CELLS = Part(".rv-cell-box"), Part(".rv-cell-box", index=1)


def fields_of(texts: Sequence[str]) -> list[Part]:
    return [Part(".rv-answer input", index=k) for k in range(len(texts))]


# ------------------------------------------------------------------ answers


def answer(place: Place, step: Step, values: tuple[float, ...], hand: Hand) -> None:
    """Give an answer as a person does, in place of the one before."""
    question = step.question
    assert question
    if question.by == "points" and isinstance(hand, Pointer):
        marks = [Part(".rv-sample path", index=k) for k in range(len(values))]
        first, second, *points = hand.middles(place, *FIRST_CELLS, *marks)
        side = second[0] - first[0]
        for (x, y), value in zip(points, values, strict=True):
            hand.drag((x, y), (first[0] + value * side, y))
        hand.press(place, CHECK)
    elif question.by in ("number", "tuple", "points"):
        digits = "" if question.by == "number" else ".4f"
        texts = [format(value, digits) for value in values]
        hand.write(place, texts, enter=question.by != "tuple")
    else:
        now = place.evaluate(PRESSED, CELLS)
        wanted = [k for k in map(int, values) if not now[k]]
        # Of one choice, or one in a row, the next lets the last one go.
        stays = question.by == "cells" and question.check != "pyramid"
        odd = [k for k, was in enumerate(now) if was and k not in values] if stays else []
        # Another choice takes the last verdict along, and a link that stood there with it.
        if wanted or odd:
            hand.press(place, *(Part(CELLS, index=k) for k in (*wanted, *odd)))
        hand.press(place, CHECK)


def section(page: Page, step: str) -> Locator:
    return page.locator(f"[data-step='{step}']")


# ------------------------------------------------------------------ what each step wants done


class Way(Protocol):
    """How a step is done."""

    def by_pointer(self, place: Place, hand: Pointer) -> None: ...

    def by_keys(self, place: Place, hand: Keys) -> None: ...


def do(place: Locator, way: Way, hand: Hand) -> None:
    if isinstance(hand, Keys):
        way.by_keys(place, hand)
    else:
        assert isinstance(hand, Pointer)
        way.by_pointer(place, hand)


SAMPLE, DOT = Part(".rv-sample"), Part(".rv-sample-dot")
BIN, GRIP = Part(".rv-bin-handle"), Part(".rv-bin-handle > *")
RULER = Part(".rv-ruler")


@dataclass(frozen=True)
class Put:
    """The sample at a position in cells."""

    x: float
    y: float

    def by_pointer(self, place: Place, hand: Pointer) -> None:
        dot, (left, top), (right, _) = hand.middles(place, DOT, *FIRST_CELLS)
        side = right - left
        hand.drag(dot, (left + self.x * side, top + self.y * side))

    def by_keys(self, place: Place, hand: Keys) -> None:
        """Into the upper left corner, then as far as it takes."""
        corner = {"Shift+ArrowLeft": 5, "Shift+ArrowUp": 5}
        right, down = round(self.x / 0.25), round(self.y / 0.25)
        there = {"Shift+ArrowRight": right, "Shift+ArrowDown": down}
        hand.type(place, SAMPLE, corner | there)


@dataclass(frozen=True)
class Shift:
    """The bin, or its corner, by so many cells."""

    right: float
    down: float = 0.0

    def by_pointer(self, place: Place, hand: Pointer) -> None:
        hand.pull(place, GRIP, self.right, self.down)

    def by_keys(self, place: Place, hand: Keys) -> None:
        across = "ArrowLeft" if self.right < 0 else "ArrowRight"
        along = "ArrowUp" if self.down < 0 else "ArrowDown"
        right, down = (round(abs(cells) / 0.05) for cells in (self.right, self.down))
        hand.type(place, BIN, {across: right, along: down})


@dataclass(frozen=True)
class Choose:
    """What these buttons say, each so many times."""

    names: tuple[str, ...]
    times: int = 1

    def by_pointer(self, place: Place, hand: Hand) -> None:
        parts = (Part("button;[role=button]", name) for name in self.names)
        hand.press(place, *parts, times=self.times)

    by_keys = by_pointer


@dataclass(frozen=True)
class Light:
    """The pixel at a place, from the left edge on."""

    pixel: int

    def by_pointer(self, place: Place, hand: Pointer) -> None:
        (at,) = hand.middles(place, Part(".rv-cell-box", index=self.pixel))
        hand.drag(at, at)

    def by_keys(self, place: Place, hand: Keys) -> None:
        hand.type(place, SAMPLE, {"Shift+ArrowLeft": 6, "ArrowRight": self.pixel})


@dataclass(frozen=True)
class Slide:
    """The ruler by so many cells."""

    right: float

    def by_pointer(self, place: Place, hand: Pointer) -> None:
        hand.pull(place, RULER, self.right)

    def by_keys(self, place: Place, hand: Keys) -> None:
        key = "ArrowLeft" if self.right < 0 else "ArrowRight"
        hand.type(place, RULER, {key: round(abs(self.right) * 16)})


@dataclass(frozen=True)
class Steps:
    """So many steps from one of R-MAC's squares to the next, in place of those that are shown."""

    count: int
    more: int
    excess: int
    columns: int

    def by_pointer(self, place: Place, hand: Pointer) -> None:
        grip, ground = hand.boxes(place, GRIP, Part(".rv-map-ground"))
        gaps = self.excess / self.count - self.excess / (self.count - self.more)
        x, y = middle(grip)
        hand.drag((x, y), (x + gaps * ground[2] / self.columns, y))

    def by_keys(self, place: Place, hand: Keys) -> None:
        key = "ArrowRight" if self.more < 0 else "ArrowLeft"
        hand.type(place, BIN, {key: abs(self.more)})


@dataclass(frozen=True)
class Turn:
    """A box by its bow, from one angle to another: degrees, counter-clockwise."""

    start: int
    end: int

    def by_pointer(self, place: Place, hand: Pointer) -> None:
        own = ".rv-turn-now > rect;.rv-turn-fan[data-reader='0'] > rect"
        centre, bow = hand.middles(place, Part(own), GRIP)
        far, turn = math.dist(bow, centre), math.radians(self.end)
        hand.drag(bow, (centre[0] + far * math.cos(turn), centre[1] - far * math.sin(turn)))

    def by_keys(self, place: Place, hand: Keys) -> None:
        key = "ArrowUp" if self.end > self.start else "ArrowDown"
        whole, rest = divmod(abs(self.end - self.start), 5)
        hand.type(place, BIN, {f"Shift+{key}": whole, key: rest})


@dataclass(frozen=True)
class Pull:
    """What a hand holds, by so many times what a rectangle of the drawing is wide and high."""

    right: float
    down: float
    key: str
    times: int

    def by_pointer(self, place: Place, hand: Pointer) -> None:
        dot, (_, _, width, height) = hand.boxes(place, DOT, Part(".rv-panel-ground"))
        x, y = middle(dot)
        hand.drag((x, y), (x + self.right * width, y + self.down * height))

    def by_keys(self, place: Place, hand: Keys) -> None:
        hand.type(place, SAMPLE, {self.key: self.times})


@dataclass(frozen=True)
class Aim:
    """The line through a cloud's middle, to so many degrees."""

    degrees: float
    key: str
    times: int

    def by_pointer(self, place: Place, hand: Pointer) -> None:
        (cx, cy), (x, y) = hand.middles(place, Part(".rv-direction"), DOT)
        angle, reach = math.radians(self.degrees), math.hypot(x - cx, y - cy)
        hand.drag((x, y), (cx + reach * math.cos(angle), cy - reach * math.sin(angle)))

    def by_keys(self, place: Place, hand: Keys) -> None:
        hand.type(place, SAMPLE, {self.key: self.times})


GOALS: dict[str, dict[str, Way]] = {
    "between_cells": {
        "between": Put(1.0, 1.0),
        "line": Put(0.75, 0.0),
        "opposite": Put(0.5, 0.0),
        "two_lines": Put(0.5, 0.5),
        "ramp": Put(0.25, 1.0),
        "checkerboard": Put(0.0, 0.5),
    },
    "picture_to_map": {
        "answers": Light(17),
        "overlap": Light(13),
        "ruler": Slide(0.5),
        "lean": Light(12),
        "networks": Slide(-0.5),
    },
    "roi_pool": {"still": Shift(-0.6), "jump": Shift(-0.6), "overlap": Shift(-1.6)},
    "roi_align": {
        "one": Shift(-1.6),
        "per_axis": Choose(("3",)),
        "outside": Shift(-0.5),
        "integral": Choose(("16",)),
        "adaptive": Shift(-0.5, -0.7),
    },
    "turning": {
        "fifth": Turn(20, -35),
        "flip": Choose(("y down",)),
        "fan": Turn(30, 0),
        "lever": Turn(0, 31),
        "eras": Choose(("OpenCV 4.5.1 … 4.12",)),
    },
    "backward": {
        "same_way": Shift(0.1, -0.2),
        "slope": Shift(-0.7),
        "zoom": Choose(("× 1000",)),
        "walk": Choose(("▼ downhill",), times=4),
    },
    "rmac_regions": {
        "overlap": Steps(4, -2, 12, 17),
        "levels": Choose(("2",)),
        "stops": Steps(10, 4, 30, 35),
        "float": Choose(("Caffe2 RMACRegions, float32",)),
    },
    "regions_to_search": {
        "lengths": Pull(0.6, -0.8, "Shift+ArrowRight", 2),
        "pairs": Choose(("region a of the query", "region d of the picture")),
        "search": Choose(("region b of the query",)),
        "circle": Aim(37, "Shift+ArrowDown", 8),
        "foreign": Choose(("another sort",)),
    },
    "inside_kernel": {
        "thread": Choose(("box 0, channel 2, row 1, column 0",)),
        "reads": Choose(("One sample on",), times=4),
        "layout": Choose(("NHWC",)),
        "race": Choose(("1",)),
    },
}
