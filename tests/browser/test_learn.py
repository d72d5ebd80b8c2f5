"""Lessons in a real Chromium: walked to the end by mouse, keys and touch, each answer given."""

import math
import re
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import pytest
from playwright.sync_api import Locator, Page, expect

from roiviz import lessons
from roiviz.lessons.lesson import Question, Step
from tests.browser.hands import Point, drag, touch
from tests.browser.waiting import drawn, eventually, resize, resting

pytestmark = pytest.mark.browser
Hand = Literal["mouse", "keys", "touch"]
HANDS: tuple[Hand, ...] = ("mouse", "keys", "touch")


class Way(Protocol):
    """How a step is done."""

    def by_pointer(self, page: Page, place: Locator, hand: Hand) -> None: ...

    def by_keys(self, place: Locator) -> None: ...


def opened(page: Page, lesson: str, **more: str) -> Page:
    address = "".join(f"&{name}={value}" for name, value in more.items())
    page.goto(f"/learn?lesson={lesson}{address}")
    expect(page.locator(".rv-step").first).to_be_visible(timeout=90_000)
    return page


def section(page: Page, step: str) -> Locator:
    return page.locator(f"[data-step='{step}']")


def answer(page: Page, step: Step, values: tuple[float, ...], hand: Hand = "mouse") -> None:
    """Give an answer as a person does, in place of the one before."""
    assert step.question
    place = section(page, step.id)
    if step.question.by == "number":
        field = place.get_by_label(step.question.label)
        field.fill(str(values[0]))
        field.press("Enter")
        return
    if step.question.by == "tuple":
        for name, value in zip(step.question.names, values, strict=True):
            place.get_by_label(name, exact=True).fill(f"{value:.4f}")
        press_button(place.get_by_role("button", name="Check"), hand)
        return
    if step.question.by == "points":
        place_points(page, place, step.question, values, hand)
        return
    cells = place.locator(".rv-cell[role=button]")
    others = place.locator(".rv-answer .rv-chip")
    states = [
        (many.nth(k), now) for many in (cells, others) for k, now in enumerate(pressed_now(many))
    ]
    for index, (button, now) in enumerate(states):
        wanted = index in values
        if now != wanted:
            if not wanted and step.question.by != "cells":
                continue  # the next choice lets it go
            if (button.get_attribute("aria-pressed") == "true") != wanted:
                press_button(button, hand)
    press_button(place.get_by_role("button", name="Check"), hand)


def press_button(button: Locator, hand: Hand) -> None:
    if hand == "keys":
        button.press("Enter")
    elif hand == "touch":
        button.tap()
    else:
        button.click()


def move(page: Page, start: Point, end: Point, hand: Hand) -> None:
    """By mouse or with a finger."""
    if hand == "touch":
        touch(page, (start, end), steps=4)
    else:
        drag(page, start, end, steps=4)


def pressed_now(buttons: Locator) -> list[bool]:
    """Of each, in one question to the browser."""
    found = buttons.evaluate_all("all => all.map(e => e.ariaPressed === 'true')")
    return [bool(one) for one in found]


def place_points(
    page: Page, place: Locator, question: Question, values: tuple[float, ...], hand: Hand
) -> None:
    """Type where they lie, or drag them there."""
    if hand == "keys":
        for number, value in enumerate(values, start=1):
            place.get_by_label(f"{question.label} {number}").fill(f"{value:.4f}")
        place.get_by_label(f"{question.label} {len(values)}").press("Enter")
        return
    corner, side = first_cell(place)
    for mark, value in zip(place.locator(".rv-sample").all(), values, strict=True):
        x, y = middle(mark.locator("path"))
        move(page, (x, y), (corner[0] + (value + 0.5) * side, y), hand)
    press_button(place.get_by_role("button", name="Check"), hand)


def answer_all(page: Page, step: Step, number: int) -> None:
    """Each known wrong answer, one not foreseen, the right one; by all hands and sizes in turn."""
    question = step.question
    assert question
    place = section(page, step.id)
    verdict = place.locator(".rv-verdict")
    state = place.locator(".rv-question")
    for turn, known in enumerate(question.wrong):
        fit(page, place, SCREENS[(number + turn) % 3])
        stands = place.evaluate(STANDS)[:2]
        answer(page, step, known.values, HANDS[turn % 3])
        expect(verdict).to_have_text(f"✗ Not quite: {known.name}.")
        expect(place.locator(".rv-why")).to_have_text(known.words)
        expect(place.locator(".rv-working")).to_have_text(question.working)
        expect(place).not_to_have_attribute("data-done", "")
        assert place.evaluate(STANDS)[:2] == stands
        assert place.evaluate(COLLIDING) == []
    other = unforeseen(question)
    fit(page, place, SCREENS[(number + len(question.wrong)) % 3])
    if other:
        answer(page, step, other)
        expect(state).to_have_attribute("data-state", "other")
        expect(verdict).to_have_text(re.compile("too high|too low|you have|too far"))
        expect(place.locator(".rv-why")).to_be_empty()
    answer(page, step, question.right, "keys")
    expect(verdict).to_have_text(f"✓ Right: {question.shown}.")
    expect(state).to_have_attribute("data-state", "right")
    expect(place).to_have_attribute("data-done", "")


def do_all(page: Page, step: Step, way: Way, number: int) -> None:
    """What a step wants done, by two hands on a size each; both get to the same, and all fits the
    third."""
    assert step.goal
    place = section(page, step.id)
    states: list[str] = []
    hands = HANDS[number % 3], HANDS[(number + 1) % 3]
    first = (number + number // 3) % 3  # so that every hand comes to every size
    for turn, hand in enumerate(hands):
        fit(page, place, SCREENS[(first + turn) % 3])
        if states:
            begin_anew(page, place, states[0])
        if hand == "keys":
            way.by_keys(place)
        else:
            way.by_pointer(page, place, hand)
        expect(place.locator(".rv-goal")).to_have_text(f"✓ {step.goal.done}")
        states.append(figure_state(place))
        assert states[-1] == states[0], hand
    fit(page, place, SCREENS[(first + 2) % 3])


def begin_anew(page: Page, place: Locator, reached: str) -> None:
    """Let go of what a hand has done: to where it has played to, or else begins."""
    for share in ("200", "0"):
        page.get_by_label("How far this step has played").fill(share)
        if figure_state(place) != reached:
            return
    raise AssertionError("wherever it plays to, it is done already")


def figure_state(place: Locator) -> str:
    """What a figure says, in its numbers and to whoever does not see it, but for times."""
    said = place.locator(".rv-step-figure").evaluate(
        """figure => [...figure.querySelectorAll(":not(.rv-live)")].flatMap(
            part => [...part.childNodes].map(node => node.nodeValue).concat(
                part.ariaValueText, part.ariaPressed)).join(" ")"""
    )
    # What is timed is another number each time.
    said = re.sub(r"[\d.,]+\s[µm]s|Timing …|One box, timed[^.]*in turn\.", "…", said)
    return re.sub(r"…+|\s+", " ", said).strip()


UNREACHABLE = """step => {
  const across = document.documentElement.scrollWidth - innerWidth;
  const found = across > 0 ? [`the page is ${across} px too wide`] : [];
  const worked = "button:enabled, input, [role=button], [role=slider]";
  for (const part of step.querySelectorAll(worked)) {
    if (part.closest("[hidden]") || part.getAttribute("visibility") === "hidden") continue;
    part.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
    const name = part.ariaLabel || part.textContent;
    if (left < 0 || right > innerWidth || top < 0) found.push(`${name}: beyond the screen`);
    if (Math.min(width, height) < 24) found.push(`${name}: ${width} × ${height} px`);
    const middle = [(left + right) / 2, (top + bottom) / 2];
    let at = document.elementFromPoint(...middle);
    while (at?.shadowRoot) at = at.shadowRoot.elementFromPoint(...middle);
    if (!part.contains(at)) found.push(`${name}: covered by ${at?.outerHTML.slice(0, 80)}`);
  }
  const drawn =
    step.querySelector(".rv-drawing, .rv-race") ?? step.querySelector(".rv-step-figure");
  drawn.scrollIntoView({ block: "center", behavior: "instant" });
  return found;
}"""


# Where a person presses, from the step's corner: an answer comes below it, and moves nothing.
STANDS = """step => {
  const from = step.getBoundingClientRect();
  return [...step.querySelectorAll("h3, .rv-answer, .rv-step-figure")].map(part => {
    const { left, top } = part.getBoundingClientRect();
    return [Math.round(left - from.left), Math.round(top - from.top)];
  });
}"""
# Letters of a drawing that lie on each other.
COLLIDING = """step => {
  const said = [...step.querySelectorAll(".rv-drawing text")].filter(
    text => text.textContent.trim() && getComputedStyle(text).visibility === "visible");
  const places = said.map(text => {
    const { left, right, top, bottom, height } = text.getBoundingClientRect();
    const room = 0.22 * height;
    return { left: left + 1, right: right - 1, top: top + room, bottom: bottom - room };
  });
  return said.flatMap((one, i) => said.slice(i + 1).flatMap((other, k) => {
    const [a, b] = [places[i], places[i + 1 + k]];
    const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    return apart ? [] : [`${one.textContent} on ${other.textContent}`];
  }));
}"""


def fit(page: Page, place: Locator, size: tuple[int, int]) -> None:
    """The step on a screen of this size: still at hand, and all that is worked within reach."""
    resize(page, *size)
    expect(place).to_have_attribute("data-current", "")
    assert place.evaluate(UNREACHABLE) == [], size
    drawn(page)


def unforeseen(question: Question) -> tuple[float, ...] | None:
    if question.by == "number":
        return (max(row.values[0] for row in question.wrong) + 1.5,)
    if question.by == "tuple":
        return (question.right[0] + 7, *question.right[1:])
    if question.by == "points":
        return tuple(value + 0.4 for value in question.right)
    if question.check == "pyramid":  # a place in each of two rows of four
        foreseen = {question.right, *(row.values for row in question.wrong)}
        return next(pair for a in range(4) for b in range(4, 8) if (pair := (a, b)) not in foreseen)
    return (0.0, 12.0) if question.by == "cells" else None


# ------------------------------------------------------------------ what each step wants done


@dataclass(frozen=True)
class Put:
    """The sample at a position in cells."""

    x: float
    y: float

    def by_pointer(self, page: Page, place: Locator, hand: Hand) -> None:
        corner, side = first_cell(place)
        target = (corner[0] + (self.x + 0.5) * side, corner[1] + (self.y + 0.5) * side)
        move(page, middle(place.locator(".rv-sample-dot")), target, hand)

    def by_keys(self, place: Locator) -> None:
        """Into the upper left corner, then as far as it takes."""
        handle = place.locator(".rv-sample")
        press(handle, "Shift+ArrowLeft", 5)
        press(handle, "Shift+ArrowUp", 5)
        press(handle, "Shift+ArrowRight", round(self.x / 0.25))
        press(handle, "Shift+ArrowDown", round(self.y / 0.25))


@dataclass(frozen=True)
class Shift:
    """The bin, or its corner, by so many cells: tenths, or quarters where keys are pressed."""

    right: float
    down: float = 0.0

    def by_pointer(self, page: Page, place: Locator, hand: Hand) -> None:
        _, side = first_cell(place)
        x, y = middle(place.locator(".rv-bin-handle > *"))
        move(page, (x, y), (x + self.right * side, y + self.down * side), hand)

    def by_keys(self, place: Locator) -> None:
        handle = place.locator(".rv-bin-handle")
        for cells, back, on in (
            (self.right, "ArrowLeft", "ArrowRight"),
            (self.down, "ArrowUp", "ArrowDown"),
        ):
            press(handle, back if cells < 0 else on, round(abs(cells) / 0.05))


@dataclass(frozen=True)
class Choose:
    """What a button says, so many times."""

    name: str
    times: int = 1

    def by_pointer(self, page: Page, place: Locator, hand: Hand) -> None:
        for _ in range(self.times):
            press_button(place.get_by_role("button", name=self.name, exact=True), hand)

    def by_keys(self, place: Locator) -> None:
        press(place.get_by_role("button", name=self.name, exact=True), "Enter", self.times)


@dataclass(frozen=True)
class Light:
    """The pixel at a place, from the left edge on."""

    pixel: int

    def by_pointer(self, page: Page, place: Locator, hand: Hand) -> None:
        at = middle(place.locator(".rv-cell-box").nth(self.pixel))
        move(page, at, at, hand)

    def by_keys(self, place: Locator) -> None:
        handle = place.locator(".rv-sample")
        press(handle, "Shift+ArrowLeft", 6)
        press(handle, "ArrowRight", self.pixel)


@dataclass(frozen=True)
class Slide:
    """The ruler by so many cells."""

    right: float

    def by_pointer(self, page: Page, place: Locator, hand: Hand) -> None:
        _, side = first_cell(place)
        x, y = middle(place.locator(".rv-ruler"))
        move(page, (x, y), (x + self.right * side, y), hand)

    def by_keys(self, place: Locator) -> None:
        key = "ArrowLeft" if self.right < 0 else "ArrowRight"
        press(place.locator(".rv-ruler"), key, round(abs(self.right) * 16))


@dataclass(frozen=True)
class Steps:
    """So many steps from one of R-MAC's squares to the next, in place of those that are shown."""

    count: int
    more: int
    excess: int
    columns: int

    def by_pointer(self, page: Page, place: Locator, hand: Hand) -> None:
        ground = resting(place.locator(".rv-map-ground"))
        gaps = self.excess / self.count - self.excess / (self.count - self.more)
        x, y = middle(place.locator(".rv-bin-handle > *"))
        move(page, (x, y), (x + gaps * ground["width"] / self.columns, y), hand)

    def by_keys(self, place: Locator) -> None:
        key = "ArrowRight" if self.more < 0 else "ArrowLeft"
        press(place.locator(".rv-bin-handle"), key, abs(self.more))


@dataclass(frozen=True)
class Turn:
    """A box by its bow, from one angle to another: degrees, counter-clockwise."""

    start: int
    end: int

    def by_pointer(self, page: Page, place: Locator, hand: Hand) -> None:
        bow = middle(place.locator(".rv-bin-handle > *"))
        own = ".rv-turn-now > rect, .rv-turn-fan[data-reader='0'] > rect"
        frame = resting(place.locator(own))
        centre = (frame["x"] + frame["width"] / 2, frame["y"] + frame["height"] / 2)
        far, turn = math.dist(bow, centre), math.radians(self.end)
        end = (centre[0] + far * math.cos(turn), centre[1] - far * math.sin(turn))
        move(page, bow, end, hand)

    def by_keys(self, place: Locator) -> None:
        key = "ArrowUp" if self.end > self.start else "ArrowDown"
        whole, rest = divmod(abs(self.end - self.start), 5)
        press(place.locator(".rv-bin-handle"), f"Shift+{key}", whole)
        press(place.locator(".rv-bin-handle"), key, rest)


@dataclass(frozen=True)
class Switch:
    """Each of these buttons in the drawing, once."""

    names: tuple[str, ...]

    def by_pointer(self, page: Page, place: Locator, hand: Hand) -> None:
        for name in self.names:
            press_button(place.get_by_role("button", name=name, exact=True), hand)

    def by_keys(self, place: Locator) -> None:
        for name in self.names:
            place.get_by_role("button", name=name, exact=True).press("Enter")


@dataclass(frozen=True)
class Pull:
    """What a hand holds, by so many times what a rectangle of the drawing is wide and high."""

    right: float
    down: float
    key: str
    times: int

    def by_pointer(self, page: Page, place: Locator, hand: Hand) -> None:
        side = resting(place.locator(".rv-panel-ground").first)
        x, y = middle(place.locator(".rv-sample-dot"))
        move(page, (x, y), (x + self.right * side["width"], y + self.down * side["height"]), hand)

    def by_keys(self, place: Locator) -> None:
        press(place.locator(".rv-sample"), self.key, self.times)


@dataclass(frozen=True)
class Aim:
    """The line through a cloud's middle, to so many degrees."""

    degrees: float
    key: str
    times: int

    def by_pointer(self, page: Page, place: Locator, hand: Hand) -> None:
        cx, cy = middle(place.locator(".rv-direction").first)
        x, y = middle(place.locator(".rv-sample-dot"))
        angle, reach = math.radians(self.degrees), math.hypot(x - cx, y - cy)
        move(page, (x, y), (cx + reach * math.cos(angle), cy - reach * math.sin(angle)), hand)

    def by_keys(self, place: Locator) -> None:
        press(place.locator(".rv-sample"), self.key, self.times)


def press(handle: Locator, key: str, times: int) -> None:
    if times:
        handle.focus()
    for _ in range(times):
        handle.page.keyboard.press(key)


def first_cell(place: Locator) -> tuple[tuple[float, float], float]:
    """Its upper left corner on the screen, and its width: a rectangle's box has its edge in it."""
    (x, y), (right, _) = (middle(place.locator(".rv-cell-box").nth(k)) for k in (0, 1))
    side = right - x
    return (x - side / 2, y - side / 2), side


def middle(locator: Locator) -> tuple[float, float]:
    box = resting(locator)
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


SCREENS = ((1024, 768), (390, 844), (1440, 900))
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
        "per_axis": Choose("3"),
        "outside": Shift(-0.5),
        "integral": Choose("16"),
        "adaptive": Shift(-0.5, -0.7),
    },
    "turning": {
        "fifth": Turn(20, -35),
        "flip": Choose("y down"),
        "fan": Turn(30, 0),
        "lever": Turn(0, 31),
        "eras": Choose("OpenCV 4.5.1 … 4.12"),
    },
    "backward": {
        "same_way": Shift(0.1, -0.2),
        "slope": Shift(-0.7),
        "zoom": Choose("× 1000"),
        "walk": Choose("▼ downhill", times=4),
    },
    "rmac_regions": {
        "overlap": Steps(4, -2, 12, 17),
        "levels": Choose("2"),
        "stops": Steps(10, 4, 30, 35),
        "float": Choose("Caffe2 RMACRegions, float32"),
    },
    "regions_to_search": {
        "lengths": Pull(0.6, -0.8, "Shift+ArrowRight", 2),
        "pairs": Switch(("region a of the query", "region d of the picture")),
        "search": Switch(("region b of the query",)),
        "circle": Aim(37, "Shift+ArrowDown", 8),
        "foreign": Choose("another sort"),
    },
    "inside_kernel": {
        "thread": Choose("box 0, channel 2, row 1, column 0"),
        "reads": Choose("One sample on", times=4),
        "layout": Choose("NHWC"),
        "race": Choose("1"),
    },
}


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_a_lesson_is_walked_to_its_end(open_page: Any, name: str) -> None:
    """By mouse, by keys alone, with a finger, in turn with the sizes of a screen."""
    seed = 5
    width, height = SCREENS[0]
    page = open_page(width=width, height=height, touch=True)
    page.emulate_media(reduced_motion="reduce")
    opened(page, name, seed=str(seed))
    steps = lessons.lesson(name, seed).steps
    for number, step in enumerate(steps):
        place = section(page, step.id)
        hand = HANDS[number % 3]
        expect(place).to_have_attribute("data-current", "")
        expect(place).not_to_have_attribute("data-done", "")
        if step.question:
            answer_all(page, step, number)
        else:
            do_all(page, step, GOALS[name][step.id], number)
        if number < len(steps) - 1:
            if hand == "keys":
                place.locator("h3").focus()
                page.keyboard.press("ArrowRight")
            else:
                press_button(page.get_by_role("button", name="Next"), hand)
    expect(page.locator(".rv-step-marks [data-done]")).to_have_count(len(steps))
    done = ",".join(step.id for step in steps)
    eventually(page, lambda: _says(page, f"done={done.replace(',', '%2C')}"))
    # A link, or a reload, brings all of it back.
    page.goto(page.url)
    expect(page.locator(".rv-step-marks [data-done]")).to_have_count(len(steps))
    last = [step for step in steps if step.question][-1]
    expect(section(page, last.id).locator(".rv-verdict")).to_contain_text("✓ Right")
    expect(section(page, steps[-1].id)).to_be_in_viewport()


def _says(page: Page, text: str) -> None:
    assert text in page.url


def test_scrolling_tells_and_plays_and_only_doing_completes(open_page: Any) -> None:
    page = opened(open_page(width=390, height=844, touch=True), "between_cells")
    handle = section(page, "between").locator(".rv-sample")
    first = handle.get_attribute("aria-valuetext")
    eventually(page, lambda: _moved(handle, first))
    for step in ("neighbours", "line", "opposite"):
        section(page, step).evaluate("e => e.scrollIntoView({ block: 'center' })")
        expect(section(page, step)).to_have_attribute("data-current", "")
    eventually(page, lambda: _says(page, "step=opposite"))
    scrubber = page.get_by_label("How far this step has played")
    scrubber.fill("200")
    expect(section(page, "opposite").locator(".rv-area")).to_have_count(4)
    expect(page.locator(".rv-step-marks [data-done]")).to_have_count(0)
    page.get_by_role("button", name="Play").click()
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    # A finger moves the sample, and asks for other numbers.
    place = resting(section(page, "opposite").locator(".rv-cell-box").first)
    side = place["width"]
    page.touchscreen.tap(place["x"] + side, place["y"] + side / 2)
    expect(section(page, "opposite")).to_have_attribute("data-done", "")
    before = section(page, "largest").locator(".rv-asks").inner_text()
    section(page, "largest").get_by_role("button", name="Other numbers").tap()
    expect(section(page, "largest").locator(".rv-asks")).not_to_have_text(before)
    eventually(page, lambda: _says(page, "seed=1"))
    expect(section(page, "opposite")).to_have_attribute("data-done", "")


def _moved(handle: Locator, first: str | None) -> None:
    assert handle.get_attribute("aria-valuetext") != first


def test_arrows_lead_on_where_nothing_has_the_focus(open_page: Any) -> None:
    page = opened(open_page(width=1440, height=900), "between_cells")
    page.keyboard.press("ArrowRight")
    expect(section(page, "neighbours")).to_have_attribute("data-current", "")
    eventually(page, lambda: _says(page, "step=neighbours"))
    # What is worked by hand keeps its keys.
    page.get_by_role("link", name="Explore", exact=True).focus()
    page.keyboard.press("ArrowRight")
    expect(section(page, "neighbours")).to_have_attribute("data-current", "")


def test_arrows_walk_the_answers_and_stay_in_the_step(open_page: Any) -> None:
    page = opened(open_page(width=1440, height=900), "backward", step="receivers")
    place = section(page, "receivers")
    cells = place.locator(".rv-cell[role=button]")
    figure: Any = next(s for s in lessons.lesson("backward").steps if s.id == "receivers").figure
    wide = figure.columns
    cells.nth(0).focus()
    walked = (("Right", 1), ("Down", 1 + wide), ("Left", wide), ("Left", wide), ("Up", 0))
    for way, cell in walked:
        page.keyboard.press(f"Arrow{way}")
        expect(cells.nth(cell)).to_be_focused()
    page.keyboard.press("Enter")
    expect(cells.nth(0)).to_have_attribute("aria-pressed", "true")
    expect(place).to_have_attribute("data-current", "")
    # Of answers in words likewise.
    opened(page, "backward", step="change")
    chips = section(page, "change").locator(".rv-answer .rv-chip")
    chips.nth(0).focus()
    page.keyboard.press("ArrowRight")
    expect(chips.nth(1)).to_be_focused()
    expect(section(page, "change")).to_have_attribute("data-current", "")


def test_both_boxes_have_a_map_before_they_are_checked(open_page: Any) -> None:
    page = opened(open_page(width=1440, height=900), "roi_pool", step="level")
    place = section(page, "level")
    check = place.get_by_role("button", name="Check")
    expect(check).to_be_disabled()
    place.get_by_role("button", name="box a from P2").click()
    expect(check).to_be_disabled()
    place.get_by_role("button", name="box a from P3").click()
    expect(check).to_be_disabled()
    place.get_by_role("button", name="box b from P4").click()
    expect(check).to_be_enabled()


def test_rows_have_numbers_where_a_question_names_one(open_page: Any) -> None:
    page = open_page(width=1440, height=900)
    for lesson, step, drawn_name in (
        ("backward", "receivers", "A bin on"),
        ("backward", "amount", "A bin on"),
        ("inside_kernel", "meet", "A map and its memory"),
    ):
        opened(page, lesson, step=step)
        figure: Any = next(s for s in lessons.lesson(lesson).steps if s.id == step).figure
        place = section(page, step).get_by_role("group", name=drawn_name)
        numbers = place.locator(".rv-map-number")
        wanted = [*range(figure.columns), *range(figure.rows)]
        expect(numbers).to_have_text([str(one) for one in wanted])
        for label in numbers.all():
            one, whole = resting(label), resting(place)
            assert whole["x"] <= one["x"] + 0.5
            assert whole["y"] <= one["y"] + 0.5
            assert one["x"] + one["width"] <= whole["x"] + whole["width"] + 0.5
            assert one["y"] + one["height"] <= whole["y"] + whole["height"] + 0.5


def test_without_any_region_nothing_is_ranked_and_nothing_is_done(open_page: Any) -> None:
    page = open_page(width=1440, height=900)
    page.emulate_media(reduced_motion="reduce")
    opened(page, "regions_to_search", step="search")
    place = section(page, "search")
    step = next(s for s in lessons.lesson("regions_to_search").steps if s.id == "search")
    assert step.goal
    goal, tick = place.locator(".rv-goal"), place.locator(".rv-rank-tick")
    switches = place.get_by_role("button", name=re.compile("^region . of the query$"))
    place.get_by_role("button", name="region b of the query").click()
    expect(goal).to_have_text(f"✓ {step.goal.done}")
    expect(tick).to_be_visible()
    for k in range(switches.count()):
        if switches.nth(k).get_attribute("aria-pressed") == "true":
            switches.nth(k).click()
    expect(tick).to_be_hidden()
    expect(place.locator(".rv-rank text").filter(has_text=re.compile(r"\d"))).to_have_count(0)
    expect(place.locator(".rv-sums")).to_have_text("no region is left: there is nothing to rank")
    expect(goal).to_have_text(f"Your turn: {step.goal.asks}")
    expect(goal).not_to_have_attribute("data-seen", "")
    expect(place).to_have_attribute("data-done", "")  # what was done once stays so
    # With all of them on again the picture comes first, which is not what was asked for.
    for k in range(switches.count()):
        switches.nth(k).click()
    expect(tick).to_be_visible()
    expect(goal).to_have_text(f"Your turn: {step.goal.asks}")
    place.get_by_role("button", name="region b of the query").click()
    expect(goal).to_have_text(f"✓ {step.goal.done}")


def test_what_is_no_number_is_told_and_can_be_mended(open_page: Any) -> None:
    page = opened(open_page(width=1024, height=768), "between_cells", step="value")
    place = section(page, "value")
    field = place.get_by_label("The sample's value")
    field.fill("abc")
    place.get_by_role("button", name="Check").click()
    verdict = place.locator(".rv-verdict")
    expect(verdict).to_have_text("“abc” is no number. Write one such as 2.5.")
    expect(field).to_be_focused()
    step = next(s for s in lessons.lesson("between_cells").steps if s.id == "value")
    assert step.question
    answer(page, step, step.question.right)
    expect(verdict).to_have_text(f"✓ Right: {step.question.shown}.")
    points = opened(page, "roi_align", step="place")
    first = section(points, "place").get_by_label("Position of sample 1")
    first.fill("1.5")
    section(points, "place").get_by_label("Position of sample 2").fill("2.5")
    first.fill("")  # and stays so, to be typed anew
    expect(first).to_have_value("")
    expect(section(points, "place").get_by_role("button", name="Check")).to_be_disabled()


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1440, 900)])
def test_a_lesson_begins_below_its_title_and_its_player_is_one_row(
    open_page: Any, width: int, height: int
) -> None:
    page = opened(open_page(width=width, height=height), "roi_align")
    title, step = (page.locator(name).first.bounding_box() for name in (".rv-lesson h2", "h3"))
    bar = page.locator(".rv-player").bounding_box()
    assert title
    assert step
    assert bar
    assert step["y"] - (title["y"] + title["height"]) < 60
    assert bar["height"] < 64


def test_a_value_at_the_foot_of_a_curve_stands_clear_of_the_numbers_below(open_page: Any) -> None:
    page = open_page(width=1024, height=768)
    page.emulate_media(reduced_motion="reduce")
    for lesson, step in (("roi_align", "integral"), ("rmac_regions", "stops")):
        opened(page, lesson, step=step)
        place = section(page, step)
        expect(place).to_have_attribute("data-current", "")
        page.get_by_label("How far this step has played").fill("0")
        expect(place.locator(".rv-bar-now")).to_have_count(1)
        assert place.evaluate(COLLIDING) == [], step


def test_nothing_moves_for_whoever_wants_no_motion(open_page: Any) -> None:
    page = open_page(width=1024, height=768)
    page.emulate_media(reduced_motion="reduce")
    opened(page, "between_cells")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    handle = section(page, "between").locator(".rv-sample")
    expect(handle).to_have_attribute("aria-valuetext", "x 0.3, y 0.6")


def test_a_finger_sets_steps_and_walks_a_bin(open_page: Any) -> None:
    page = open_page(width=390, height=844, touch=True)
    page.emulate_media(reduced_motion="reduce")  # while it plays, its curve is drawn anew
    opened(page, "rmac_regions", step="stops")
    place = section(page, "stops")
    curve = place.locator(".rv-overlap > .rv-pick")
    expect(curve).to_be_visible()
    box = resting(curve)
    curve.tap(position={"x": box["width"] * 9.5 / 12, "y": 20})
    expect(place).to_have_attribute("data-done", "")
    opened(page, "backward", step="walk")
    walk = section(page, "walk")
    for _ in range(8):
        walk.get_by_role("button", name="▼ downhill").tap()
    expect(walk).to_have_attribute("data-done", "")
