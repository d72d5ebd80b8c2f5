"""Lessons in a real Chromium: walked to the end by mouse, keys and touch, each answer given."""

import itertools
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from roiviz import lessons
from roiviz.hosts import command
from roiviz.lessons.lesson import BackwardFigure, Question
from tests.browser.learner import (
    GOALS,
    HANDS,
    SCREENS,
    Hand,
    Mouse,
    Place,
    answer,
    do,
    section,
)
from tests.browser.waiting import drawn, eventually, resize, resting

pytestmark = pytest.mark.browser


def opened(page: Page, lesson: str, **more: str) -> Page:
    """In the app."""
    address = "".join(f"&{name}={value}" for name, value in more.items())
    page.goto(f"/learn?lesson={lesson}{address}")
    expect(page.locator(".rv-step").first).to_be_visible(timeout=90_000)
    return page


@pytest.fixture(scope="session")  # a second or two in each process
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of lessons as files, which are the same lessons and need no server."""
    made = tmp_path_factory.mktemp("lessons")
    assert command.main(["lessons", "--static", str(made)]) == 0
    return made


class Alone:
    """Opens lessons from their files, in one window that has no network."""

    def __init__(self, page: Page, folder: Path) -> None:
        self.page, self.folder = page, folder

    def __call__(self, lesson: str, step: str = "", seed: int = 0) -> Page:
        self.page.goto(f"{(self.folder / lesson).as_uri()}.html#step={step}&seed={seed}")
        expect(self.page.locator(".rv-step[data-current]").first).to_be_visible()
        drawn(self.page)  # of another # alone the same page is drawn anew
        return self.page


@pytest.fixture
def alone(offline: Any, folder: Path) -> Alone:
    page = offline(width=1280, height=720, has_touch=True)
    page.emulate_media(reduced_motion="reduce")
    return Alone(page, folder)


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
  return [...step.querySelectorAll("h3, .rv-step-figure, .rv-answer")].map(part => {
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


def unforeseen(question: Question) -> tuple[float, ...] | None:
    if question.by == "number":
        return (max(*question.right, *(row.values[0] for row in question.wrong)) + 1.5,)
    if question.by == "tuple":
        return (question.right[0] + 7, *question.right[1:])
    if question.by == "points":
        return tuple(value + 0.4 for value in question.right)
    foreseen = {question.right, *(row.values for row in question.wrong)}
    if question.check == "pyramid":  # a place in each of two rows of four
        return next(pair for a in range(4) for b in range(4, 8) if (pair := (a, b)) not in foreseen)
    if question.by != "cells":
        return None
    last = int(max(value for values in foreseen for value in values))
    pairs = itertools.combinations(map(float, range(last + 1)), 2)
    return next(pair for pair in pairs if pair not in foreseen)


# ------------------------------------------------------------------ walks

TOLD = f"""(step, closely) => {{
  const text = css => step.querySelector(css)?.textContent ?? "";
  return {{
    verdict: text(".rv-verdict"), why: text(".rv-why"), working: text(".rv-working"),
    goal: text(".rv-goal"), state: step.querySelector(".rv-question")?.dataset.state ?? "",
    done: step.hasAttribute("data-done"), current: step.hasAttribute("data-current"),
    stands: ({STANDS})(step), colliding: closely ? ({COLLIDING})(step) : [],
  }};
}}"""
EVERY_HAND = "ROIVIZ_EVERY_HAND"
# Between them, questions of every kind.
IN_THE_APP = ("roi_align", "turning", "backward")
ASIDE = re.compile("too high|too low|you have|too far")


def see(page: Page, place: Place, *, closely: bool = False, **wanted: Any) -> dict[str, Any]:
    """Wait until a step says this, in one question to the browser. Returns all that it says."""

    def check() -> dict[str, Any]:
        said: dict[str, Any] = place.evaluate(TOLD, closely)
        for name, want in wanted.items():
            got = plain(said[name]) if isinstance(said[name], str) else said[name]
            if isinstance(want, re.Pattern):
                assert want.search(got), name
            else:
                assert got == (plain(want) if isinstance(want, str) else want), name
        return said

    return eventually(page, check)


def plain(text: str) -> str:
    """With one kind of space."""
    return " ".join(text.split())


def walk(
    page: Page,
    lesson: lessons.Lesson,
    hands: Sequence[Hand],
    reached: dict[str, str],
    *,
    closely: bool = False,
    wrong: bool = True,
) -> None:
    """From the first step to the end, each step by the next of the hands.

    Args:
        reached: what figures say where each goal is reached, which is the same for every hand.
        closely: also whether all that is worked lies within reach, and no letters on others.
        wrong: give all answers that are wrong and foreseen as well, each by the next of the hands,
            and one that is not foreseen.
    """
    hands[0].take_up()
    for turn, step in enumerate(lesson.steps):
        by_turns = itertools.islice(itertools.cycle(hands), turn, None)
        place: Any = section(page, step.id).element_handle()
        before = see(page, place, current=True, done=False)
        if closely:
            assert place.evaluate(UNREACHABLE) == []
        if step.question:
            stands = before["stands"]  # an answer moves nothing
            for known in step.question.wrong if wrong else ():
                answer(place, step, known.values, next(by_turns))
                see(
                    page,
                    place,
                    closely=closely,
                    verdict=f"✗ Not quite: {known.name}.",
                    why=known.words,
                    working=step.question.working,
                    done=False,
                    stands=stands,
                    colliding=[],
                )
            other = unforeseen(step.question) if wrong else None
            if other:
                answer(place, step, other, next(by_turns))
                see(page, place, state="other", verdict=ASIDE, why="", done=False)
            answer(place, step, step.question.right, next(by_turns))
            right = f"✓ Right: {step.question.shown}."
            see(page, place, state="right", verdict=right, done=True)
        else:
            assert step.goal
            do(place, GOALS[lesson.id][step.id], next(by_turns))
            see(page, place, goal=f"✓ {step.goal.done}", done=True, closely=closely, colliding=[])
            now = figure_state(place)
            assert reached.setdefault(step.id, now) == now
        if step is not lesson.steps[-1]:
            next(by_turns).go_on(place, step.question is not None)
    expect(page.locator(".rv-step-marks [data-done]")).to_have_count(len(lesson.steps))


FIGURE = """step => [...step.querySelectorAll(".rv-step-figure :not(.rv-live)")].flatMap(
  part => [...part.childNodes].map(node => node.nodeValue).concat(
    part.ariaValueText, part.ariaPressed)).join(" ")"""


def figure_state(place: Place) -> str:
    """What a figure says, in its numbers and to whoever does not see it, but for times."""
    said = place.evaluate(FIGURE)
    # What is timed is another number each time.
    said = re.sub(r"[\d.,]+\s[µm]s|Timing …|One box, timed[^.]*in turn\.", "…", said)
    return re.sub(r"…+|\s+", " ", said).strip()


@pytest.mark.parametrize("name", lessons.LESSONS)
def test_a_lesson_is_walked_to_its_end(alone: Alone, name: str) -> None:
    """By all hands in turn, on a size of its own, and seen on the others; by every hand alone on
    every size where ROIVIZ_EVERY_HAND is set, which takes ten times as long. Each time with other
    numbers."""
    place = [*lessons.LESSONS].index(name)
    kinds = [*HANDS.values()]
    kinds = kinds[place % len(kinds) :] + kinds[: place % len(kinds)]
    sizes = SCREENS[place % len(SCREENS) :] + SCREENS[: place % len(SCREENS)]
    walks = [(sizes[0], kinds)]
    if os.environ.get(EVERY_HAND):
        walks = [(size, [kind]) for size in sizes for kind in kinds]
    reached: dict[str, str] = {}
    for seed, (size, by) in enumerate(walks, place % 3):  # a file has the numbers of twelve
        lesson = lessons.lesson(name, seed)
        page = alone(name, seed=seed)
        resize(page, *size)
        try:
            walk(page, lesson, [kind(page) for kind in by], reached, closely=True)
        except AssertionError as error:
            error.add_note(f"{by}, {size}, seed {seed}")
            raise
        done = "%2C".join(step.id for step in lesson.steps)
        assert f"done={done}&" in page.url
    for size in sizes[1:]:
        resize(page, *size)
        for step in lesson.steps:
            assert section(page, step.id).evaluate(UNREACHABLE) == [], (size, step.id)
            assert section(page, step.id).evaluate(COLLIDING) == [], (size, step.id)


@pytest.mark.parametrize("turn", range(len(IN_THE_APP)), ids=IN_THE_APP.__getitem__)
def test_a_lesson_in_the_app_is_kept_in_its_link(open_page: Any, turn: int) -> None:
    """Walked there by a hand on a size, which are others in each lesson; it errs on files alone."""
    name, (width, height) = IN_THE_APP[turn], SCREENS[turn]
    page = open_page(width=width, height=height, touch=True)
    page.emulate_media(reduced_motion="reduce")
    opened(page, name, seed="5")
    lesson = lessons.lesson(name, 5)
    steps = lesson.steps
    walk(page, lesson, [[*HANDS.values()][turn](page)], {}, wrong=False)
    done = ",".join(step.id for step in steps)
    eventually(page, lambda: _says(page, f"done={done.replace(',', '%2C')}"))
    # A link, or a reload, brings all of it back.
    page.goto(page.url)
    expect(page.locator(".rv-step-marks [data-done]")).to_have_count(len(steps))
    last = [step for step in steps if step.question][-1]
    expect(section(page, last.id).locator(".rv-verdict")).to_contain_text("✓ Right")
    expect(section(page, steps[-1].id)).to_be_in_viewport()
    page.get_by_role("button", name="All lessons").click()
    expect(page.get_by_role("heading", name="Learn", level=1)).to_be_visible()
    expect(page.get_by_role("button", name="Begin")).to_have_count(len(lessons.LESSONS))


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
    eventually(page, lambda: _says(page, "seeds=largest%3A1"))
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


def test_arrows_walk_the_answers_and_stay_in_the_step(alone: Alone) -> None:
    page = alone("backward", "receivers")
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
    alone("backward", "change")
    chips = section(page, "change").locator(".rv-answer .rv-chip")
    chips.nth(0).focus()
    page.keyboard.press("ArrowRight")
    expect(chips.nth(1)).to_be_focused()
    expect(section(page, "change")).to_have_attribute("data-current", "")


def test_both_boxes_have_a_map_before_they_are_checked(alone: Alone) -> None:
    page = alone("roi_pool", "level")
    place = section(page, "level")
    check = place.get_by_role("button", name="Check")
    expect(check).to_be_disabled()
    place.get_by_role("button", name="box a from P2").click()
    expect(check).to_be_disabled()
    place.get_by_role("button", name="box a from P3").click()
    expect(check).to_be_disabled()
    place.get_by_role("button", name="box b from P4").click()
    expect(check).to_be_enabled()


def test_rows_have_numbers_where_a_question_names_one(alone: Alone) -> None:
    for lesson, step, drawn_name in (
        ("backward", "receivers", "A bin on"),
        ("backward", "amount", "A bin on"),
        ("inside_kernel", "meet", "A map and its memory"),
    ):
        page = alone(lesson, step)
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


def test_without_any_region_nothing_is_ranked_and_nothing_is_done(alone: Alone) -> None:
    page = alone("regions_to_search", "search")
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


ABOVE_PLAYER = """step => {
  const outcome = step.querySelector(".rv-outcome").getBoundingClientRect();
  const bar = document.querySelector(".rv-player").getBoundingClientRect();
  return outcome.top >= 0 && outcome.bottom <= bar.top;
}"""


def test_what_is_said_of_an_answer_comes_out_from_beneath_the_player(alone: Alone) -> None:
    page = alone("roi_pool", "columns")
    resize(page, 390, 844)
    place = section(page, "columns")
    place.locator(".rv-cell[role=button]").first.click()
    check = place.get_by_role("button", name="Check")
    bar = resting(page.locator(".rv-player"))
    page.evaluate("by => scrollBy(0, by)", resting(check)["y"] + 50 - bar["y"])
    at = resting(check)
    page.mouse.click(at["x"] + at["width"] / 2, at["y"] + at["height"] / 2)
    expect(place.locator(".rv-verdict")).not_to_be_empty()
    eventually(page, lambda: _holds(place, ABOVE_PLAYER))


def _holds(place: Locator, said: str) -> None:
    assert place.evaluate(said)


def test_other_numbers_are_for_one_question_and_back_takes_them_back(alone: Alone) -> None:
    page = alone("between_cells", "value", seed=4)
    steps = {step.id: step for step in lessons.lesson("between_cells", 4).steps}
    other = {step.id: step for step in lessons.lesson("between_cells", 5).steps}
    for name in ("neighbours", "value"):
        question = steps[name].question
        assert question
        answer(section(page, name), steps[name], question.right, Mouse(page))
        expect(section(page, name).locator(".rv-verdict")).to_contain_text("✓ Right")
    moved = section(page, "line").locator(".rv-sample")
    moved.focus()
    moved.press("ArrowRight")
    stands = moved.get_attribute("aria-valuetext")
    place = section(page, "value")
    place.get_by_role("button", name="Other numbers").click()
    asks = place.locator(".rv-asks")
    assert other["value"].question
    assert steps["value"].question
    expect(asks).to_have_text(other["value"].question.asks)
    expect(place.locator(".rv-verdict")).to_be_empty()
    expect(place).not_to_have_attribute("data-done", "")
    expect(place.get_by_role("button", name="Other numbers")).to_be_focused()
    # What was done and answered elsewhere stays, and where a hand has left a figure.
    expect(section(page, "neighbours").locator(".rv-verdict")).to_contain_text("✓ Right")
    assert section(page, "line").locator(".rv-sample").get_attribute("aria-valuetext") == stands
    assert "seed=4&seeds=value%3A5&" in page.url
    page.go_back()
    expect(asks).to_have_text(steps["value"].question.asks)
    expect(place.locator(".rv-verdict")).to_contain_text("✓ Right")


def test_a_file_says_what_its_address_has_that_the_lesson_has_not(
    alone: Alone, folder: Path
) -> None:
    page = alone("between_cells", "nowhere", seed=77)
    note = page.locator(".rv-unread")
    expect(note).to_contain_text("seed=77 (it takes a whole number from 0 to 11); step=nowhere")
    page.get_by_role("button", name="Next").click()
    expect(note).to_be_hidden()
    # The app's own form of a link is understood too, and each fault in it is told.
    page.goto(
        f"{(folder / 'between_cells').as_uri()}.html?lesson=between_cells&step=value&done=foo"
    )
    expect(section(page, "value")).to_have_attribute("data-current", "")
    expect(note).to_contain_text("left out: done=foo (it takes some of between, ")
    assert "?" not in page.url


GROUND = """step => [...step.querySelectorAll(".rv-layer-name")].map(name => {
  const behind = step.querySelectorAll(".rv-field-side, .rv-field");
  const over = [...behind].every(
    line => line.compareDocumentPosition(name) & Node.DOCUMENT_POSITION_FOLLOWING);
  const letter = name.getComputedTextLength() / name.textContent.length;
  return behind.length > 0 && over && parseFloat(getComputedStyle(name).strokeWidth) >= letter;
})"""


def test_no_line_is_seen_through_a_layers_name(alone: Alone) -> None:
    page = alone("picture_to_map", "overlap")
    place = section(page, "overlap")
    expect(place.locator(".rv-field-side").first).to_be_attached()
    names = place.evaluate(GROUND)
    assert names == [True] * len(names)
    assert len(names) == 4


WRITTEN_ON_TOP = """step => [...step.querySelectorAll(".rv-map-value")].every(value =>
  step.querySelector(".rv-bin").compareDocumentPosition(value)
    & Node.DOCUMENT_POSITION_FOLLOWING)"""
DOT_ON_WORDS = """step => {
  const said = [...step.querySelectorAll(".rv-stack-name")].map(one => one.getBoundingClientRect());
  const dots = [...step.querySelectorAll(".rv-ghost, .rv-scale-right, .rv-ruler-mark")];
  return dots.map(dot => dot.getBoundingClientRect()).some(dot => said.some(name =>
    dot.right > name.left && dot.left < name.right
      && dot.bottom > name.top && dot.top < name.bottom));
}"""


def test_nothing_is_drawn_over_what_is_written(alone: Alone) -> None:
    for lesson, step in (
        ("roi_pool", "jump"),
        ("roi_align", "adaptive"),
        ("backward", "receivers"),
    ):
        page = alone(lesson, step)
        assert section(page, step).locator(".rv-map-value").count()
        assert section(page, step).evaluate(WRITTEN_ON_TOP), step
    page = alone("inside_kernel", "element")
    names = section(page, "element").locator(".rv-box-name").all()
    boxes = section(page, "element").locator(".rv-bin").all()
    assert len(names) == len(boxes) == 2
    for name in map(resting, names):
        for box in map(resting, boxes):
            above = name["y"] + name["height"] <= box["y"] + 1
            assert above or name["y"] >= box["y"] + box["height"] - 1
    page = alone("roi_pool", "level", seed=2)  # one of its sizes has eleven letters
    sizes = section(page, "level").locator(".rv-cell")
    expect(sizes).to_have_count(8)
    for cell in sizes.all():
        edge, said = resting(cell.locator(".rv-cell-edge")), resting(cell.locator("text").first)
        assert said["x"] > edge["x"] + 1
        assert said["x"] + said["width"] < edge["x"] + edge["width"] - 1
    for seed in (5, 7):  # near the first cell, and far from it
        page = alone("picture_to_map", "position", seed=seed)
        asked = next(s for s in lessons.lesson("picture_to_map", seed).steps if s.id == "position")
        assert asked.question
        place = section(page, "position")
        answer(place, asked, asked.question.right, Mouse(page))
        expect(place.locator(".rv-scale-right")).to_be_visible()
        assert not place.evaluate(DOT_ON_WORDS)
        expect(place.locator(".rv-stack-name")).to_have_count(int(seed == 7))


def test_parts_of_a_gradient_add_up_or_say_that_they_are_rounded(alone: Alone) -> None:
    page = alone("backward", "same_way")
    place = section(page, "same_way")
    expect(place).to_have_attribute("data-current", "")
    scrubber = page.get_by_label("How far this step has played")
    parts = place.locator(".rv-gain-value")
    for at in range(0, 200, 13):
        scrubber.fill(str(at))
        assert _adds_up(parts, 1)
    for seed in range(4):
        alone("backward", "amount", seed=seed)
        place = section(page, "amount")
        step = next(s for s in lessons.lesson("backward", seed).steps if s.id == "amount")
        assert step.question
        assert isinstance(step.figure, BackwardFigure)
        answer(place, step, step.question.right, Mouse(page))
        assert _adds_up(place.locator(".rv-gain-value"), step.figure.upstream)


def _adds_up(parts: Locator, whole: float) -> bool:
    shown = parts.all_text_contents()
    says = any(part.startswith("≈") for part in shown)
    return says or sum(map(float, shown)) == pytest.approx(whole, abs=1e-9)


def test_what_is_no_number_is_told_and_can_be_mended(alone: Alone) -> None:
    page = alone("between_cells", "value")
    place = section(page, "value")
    field = place.get_by_label("The sample's value")
    field.fill("abc")
    place.get_by_role("button", name="Check").click()
    verdict = place.locator(".rv-verdict")
    expect(verdict).to_have_text("“abc” is no number. Write one such as 2.5.")
    expect(field).to_be_focused()
    step = next(s for s in lessons.lesson("between_cells").steps if s.id == "value")
    assert step.question
    answer(place, step, step.question.right, Mouse(page))
    expect(verdict).to_have_text(f"✓ Right: {step.question.shown}.")
    alone("roi_align", "grid")
    counted = section(page, "grid")
    counted.get_by_label("The number of samples").fill("four")
    counted.get_by_role("button", name="Check").click()
    said = "“four” is no number. Write a whole number, in digits."
    expect(counted.locator(".rv-verdict")).to_have_text(said)
    points = alone("roi_align", "place")
    first = section(points, "place").get_by_label("Position of sample 1")
    first.fill("1.5")
    section(points, "place").get_by_label("Position of sample 2").fill("2.5")
    first.fill("")  # and stays so, to be typed anew
    expect(first).to_have_value("")
    expect(section(points, "place").get_by_role("button", name="Check")).to_be_disabled()


@pytest.mark.parametrize("typed", ["123", "", "x"])
def test_a_verdict_goes_with_the_answer_that_it_is_about(alone: Alone, typed: str) -> None:
    page = alone("between_cells", "value")
    place = section(page, "value")
    step = next(s for s in lessons.lesson("between_cells").steps if s.id == "value")
    assert step.question
    field, verdict = place.get_by_label("The sample's value"), place.locator(".rv-verdict")
    covered = place.locator(".rv-step-figure").inner_html()
    answer(place, step, step.question.wrong[0].values, Mouse(page))
    expect(verdict).to_contain_text("Not quite")
    assert place.locator(".rv-step-figure").inner_html() != covered
    answer(place, step, step.question.right, Mouse(page))
    expect(verdict).to_have_text(f"✓ Right: {step.question.shown}.")
    before = place.bounding_box()
    field.fill(typed)
    expect(verdict).to_have_text("")
    expect(place.locator(".rv-why")).to_have_text("")
    expect(place.locator(".rv-working")).to_have_text("")
    assert place.locator(".rv-step-figure").inner_html() == covered
    assert place.bounding_box() == before
    expect(place).to_have_attribute("data-done", "")
    if typed == "x":
        place.get_by_role("button", name="Check").click()
        expect(verdict).to_have_text("“x” is no number. Write one such as 2.5.")
        assert place.locator(".rv-step-figure").inner_html() == covered
    answer(place, step, step.question.right, Mouse(page))
    expect(verdict).to_have_text(f"✓ Right: {step.question.shown}.")


@pytest.mark.parametrize(
    ("lesson", "id_"),
    [("picture_to_map", "vgg"), ("between_cells", "neighbours"), ("roi_align", "place")],
)
def test_another_choice_takes_the_verdict_along_and_stays_chosen(
    alone: Alone, lesson: str, id_: str
) -> None:
    page = alone(lesson, id_)
    place = section(page, id_)
    step = next(s for s in lessons.lesson(lesson).steps if s.id == id_)
    assert step.question
    marks = place.locator("[data-right=true], [data-ghost=true], .rv-right-point")
    answer(place, step, step.question.right, Mouse(page))
    expect(place.locator(".rv-verdict")).to_contain_text("✓ Right")
    expect(marks).not_to_have_count(0)
    if step.question.by == "points":
        place.get_by_role("slider").first.press("ArrowRight")
    else:
        place.locator(".rv-cell[role=button][aria-pressed=false]").first.click()
    expect(place.locator(".rv-verdict")).to_have_text("")
    expect(marks).to_have_count(0)
    expect(place).to_have_attribute("data-done", "")
    if step.question.by == "points":
        return
    expect(place.locator(".rv-cell[role=button]").first).to_have_attribute("aria-pressed", "true")


@pytest.mark.parametrize("lesson", list(lessons.LESSONS))
def test_pages_home_and_end_move_a_slider_and_not_the_page(alone: Alone, lesson: str) -> None:
    page = alone(lesson)
    for slider in page.locator(".rv-step [role=slider]").all():
        slider.focus()
        slider.press("ArrowRight")
        where = page.evaluate("scrollY")
        said: dict[str, float] = {}
        for key in ("End", "PageDown", "PageUp", "Home", "PageUp"):
            slider.press(key)
            values = [slider.get_attribute(f"aria-value{name}") for name in ("now", "min", "max")]
            now, least, most = (float((value or "").replace("−", "-")) for value in values)
            assert least <= now <= most
            said.setdefault(key, now)
        assert said["Home"] < said["PageDown"] < said["End"], slider.get_attribute("aria-label")
        assert page.evaluate("scrollY") == where


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


def test_a_value_at_the_foot_of_a_curve_stands_clear_of_the_numbers_below(alone: Alone) -> None:
    for lesson, step in (("roi_align", "integral"), ("rmac_regions", "stops")):
        page = alone(lesson, step)
        place = section(page, step)
        expect(place).to_have_attribute("data-current", "")
        page.get_by_label("How far this step has played").fill("0")
        expect(place.locator(".rv-bar-now")).to_have_count(1)
        assert place.evaluate(COLLIDING) == [], step


ON_A_LINE = """step => {
  const said = step.querySelector(".rv-overlap-said").getBoundingClientRect();
  const room = 0.22 * said.height;
  return [...step.querySelectorAll(".rv-overlap-none, .rv-exact")].some(line => {
    const { top } = line.getBoundingClientRect();
    return top > said.top + room && top < said.bottom - room;
  });
}"""


def test_an_overlap_is_written_clear_of_the_lines_of_none_and_of_the_wanted_one(
    alone: Alone,
) -> None:
    page = alone("rmac_regions", "overlap")
    place = section(page, "overlap")
    bin_ = place.locator(".rv-bin-handle")
    said = place.locator(".rv-overlap-said")
    texts = set()
    for _ in range(6):
        bin_.press("ArrowRight")
        texts.add(said.text_content())
        assert not place.evaluate(ON_A_LINE), said.text_content()
    assert len(texts) > 3
    # A quarter, just above the line of 0.
    alone("rmac_regions", "squares", seed=2)
    step = next(s for s in lessons.lesson("rmac_regions", 2).steps if s.id == "squares")
    assert step.question
    place = section(page, "squares")
    answer(place, step, step.question.right, Mouse(page))
    expect(place.locator(".rv-overlap-said")).to_have_text("0.25")
    assert not place.evaluate(ON_A_LINE)


def test_nothing_moves_for_whoever_wants_no_motion(open_page: Any) -> None:
    page = open_page(width=1024, height=768)
    page.emulate_media(reduced_motion="reduce")
    opened(page, "between_cells")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    handle = section(page, "between").locator(".rv-sample")
    expect(handle).to_have_attribute("aria-valuetext", "x 0.3, y 0.6")


def test_a_finger_sets_steps_and_walks_a_bin(alone: Alone) -> None:
    page = alone("rmac_regions", "stops")
    resize(page, 390, 844)
    place = section(page, "stops")
    curve = place.locator(".rv-overlap > .rv-pick")
    expect(curve).to_be_visible()
    box = resting(curve)
    curve.tap(position={"x": box["width"] * 9.5 / 12, "y": 20})
    expect(place).to_have_attribute("data-done", "")
    alone("backward", "walk")
    walk = section(page, "walk")
    for _ in range(8):
        walk.get_by_role("button", name="▼ downhill").tap()
    expect(walk).to_have_attribute("data-done", "")
