"""What the canvas vouches for: a ✓ is about every planned bin, and about the box in the hand."""

import dataclasses
import itertools
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Error

from roiviz.boxes import Box
from roiviz.scene.schema import Answer, Axis, Way
from tests.browser.bench import UPRIGHT, Bench
from tests.browser.harness import truth
from tests.browser.harness.serve import FIRST_BOX, World

pytestmark = pytest.mark.browser

BLINK = 80  # milliseconds, of freshness.js
CHECK = "[data-card=arithmetic] .rv-check"
BADGE = "[data-card=output] .rv-badge"
WRONG = 16  # bin (2, 2) of 7 × 7
Plant = Callable[[Callable[[Answer], Answer]], None]


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Plant:
    """`plant(change)`: what the harness answers from now on is changed."""
    honest = truth.answer

    def put(change: Callable[[Answer], Answer]) -> None:
        monkeypatch.setattr(truth, "answer", lambda *a: change(honest(*a)))

    return put


def with_wrong_bin(answer: Answer, bin_: int = WRONG, by: float = 0.5) -> Answer:
    """The kernel's output is off in one bin, and Python's check has found it."""
    output = truth.given(answer.output).copy()
    output.reshape(-1)[bin_] += by
    return dataclasses.replace(
        answer,
        output=output,
        status="mismatch",
        worst_bin=bin_,
        max_abs_diff=abs(by),
    )


def colour(bench: Bench, selector: str) -> str:
    return bench.page.locator(selector).evaluate("e => getComputedStyle(e).color")


# ------------------------------------------------------------------ the verdict of all bins


def test_another_bins_fault_turns_every_check_red(open_bench: Any, plant: Plant) -> None:
    green = colour(open_bench(), CHECK)
    plant(with_wrong_bin)
    bench = open_bench()
    assert "✗ but bin (2, 2) is 0.500 apart" in bench.text(CHECK)
    assert bench.text(BADGE) == "✗ bin (2, 2)"
    assert colour(bench, CHECK) == colour(bench, BADGE) != green
    everything = bench.page.locator("body").inner_text()
    assert "✓" not in everything.replace("✓ …", "")


WAYS: dict[str, Callable[[Bench], None]] = {
    "card": lambda bench: bench.page.locator(f"{CHECK} button").click(),
    "badge": lambda bench: bench.page.locator(BADGE).click(),
    "key": lambda bench: bench.press("w"),
    "keyboard on the button": lambda bench: bench.page.locator(BADGE).press("Enter"),
}


def test_one_step_leads_to_the_worst_bin(open_bench: Any, plant: Plant) -> None:
    plant(with_wrong_bin)
    bench = open_bench()
    for way, go in WAYS.items():
        go(bench)
        bench.settle()
        assert "in bin (2, 2)" in bench.text("[data-card=arithmetic] h3"), way
        assert "≠ kernel's output" in bench.text(CHECK), way
        assert "✗ 0.500 apart, more than in any other bin" in bench.text(CHECK), way
        assert not bench.page.locator(f"{CHECK} button").is_visible(), way
        assert bench.events()[-1]["pin"]["bin"] == WRONG, way
        bench.press("Escape")
        bench.settle()
        assert "in bin (2, 2)" not in bench.text("[data-card=arithmetic] h3"), way


def test_another_boxs_fault_is_named_with_its_box(open_bench: Any, plant: Plant) -> None:
    plant(lambda answer: with_wrong_bin(answer, 0) if answer.box == "b2" else answer)
    bench = open_bench(World(first=(FIRST_BOX, dataclasses.replace(UPRIGHT, id="b2"))))
    assert "box 2, bin (0, 0) is 0.500 apart" in bench.text(CHECK)
    bench.press("w")
    bench.settle()
    assert bench.page.evaluate("scope.editor.active") == 1
    assert "bin (0, 0)" in bench.text("[data-card=arithmetic] h3")


def test_an_output_that_is_not_finite_is_wrong(open_bench: Any, plant: Plant) -> None:
    plant(lambda answer: with_wrong_bin(answer, by=float("nan")))
    bench = open_bench()
    assert "✗ but bin (2, 2) is not finite" in bench.text(CHECK)


def test_a_part_says_that_it_is_a_part(open_bench: Any, plant: Plant) -> None:
    plant(lambda answer: dataclasses.replace(answer, checked_bins=(24,)))
    bench = open_bench()
    assert "✓" in bench.text(CHECK)
    assert "of 49 bins this bin alone is checked" in bench.text(CHECK)
    assert bench.text(BADGE) == "✓ 1 of 49 bins"


def test_where_nothing_is_planned_nothing_is_vouched_for(open_bench: Any, plant: Plant) -> None:
    names = ("positions", "taps", "weights", "state", "bin")

    def unplanned(answer: Answer) -> Answer:
        none = {name: getattr(answer, name)[:0] for name in names}
        return dataclasses.replace(
            answer, **none, checked_bins=(), max_abs_diff=None, unlisted=True
        )

    plant(unplanned)
    bench = open_bench()
    assert "✓" not in bench.page.locator("#cards").inner_text()
    assert "too many samples to list" in bench.text("[data-card=arithmetic] h3")


def test_a_part_of_a_bins_samples_is_never_compared_with_the_whole(
    open_bench: Any, plant: Plant
) -> None:
    def cut(answer: Answer) -> Answer:
        rows = np.flatnonzero(truth.given(answer.bin) == 24)[:5]
        names = ("positions", "taps", "weights", "state", "bin")
        return dataclasses.replace(answer, **{name: getattr(answer, name)[rows] for name in names})

    plant(cut)
    bench = open_bench(World(grid=3))
    whole = truth.answer(FIRST_BOX, bench.world.features.channel(0), 16, (7, 7), 3)
    assert "of 9 in bin (3, 3)" in bench.text("[data-card=arithmetic] h3")
    wanted = truth.given(whole.output)[3, 3]
    assert float(bench.text(".rv-result")) == pytest.approx(wanted, abs=6e-5)
    assert "/ 9 =" in bench.text(".rv-mean")
    assert "✓" in bench.text(CHECK)


# ------------------------------------------------------------------ older than the hand

EDITS: dict[str, Callable[[Bench], None]] = {
    "drag": lambda bench: bench.drag((258, 250), (300, 250)),
    "key": lambda bench: bench.press("ArrowRight"),
    "typed": lambda bench: type_width(bench),
    "undo": lambda bench: bench.press("Control+z"),
    "duplicate": lambda bench: bench.press("Control+d"),
    "turn": lambda bench: bench.press("["),
    "delete": lambda bench: bench.press("Delete"),
}


def type_width(bench: Bench) -> None:
    field = bench.page.get_by_label("Width in picture pixels")
    field.fill("200")
    field.press("Enter")


def test_until_its_answer_comes_a_box_has_no_verdict(bench: Bench) -> None:
    for name, edit in EDITS.items():
        try:
            has_none(bench, edit)
        except (AssertionError, Error) as error:
            error.add_note(name)
            raise


def has_none(bench: Bench, edit: Callable[[Bench], None]) -> None:
    bench.page.wait_for_selector(f"{BADGE}[data-state=good]")
    answered = bench.text(".rv-label code")
    bench.page.evaluate("window.hold = []")
    edit(bench)
    # At once, before any timer: nothing vouches for a box that was not answered.
    bench.page.evaluate("() => new Promise((r) => requestAnimationFrame(() => setTimeout(r)))")
    assert "✓" not in bench.page.locator("#cards").inner_text()
    assert bench.page.locator(".rv-label code").text_content() != answered
    bench.page.wait_for_selector("#cards .rv-cards[data-late]")
    bench.page.wait_for_function(
        "e => / \\/ 0\\.6\\)$/.test(getComputedStyle(e, '::after').backgroundColor)",
        arg=bench.page.locator("[data-card=output] .rv-body").element_handle(),
    )
    bench.page.evaluate("hold.splice(0).forEach(show); window.hold = null")
    bench.settle()
    if bench.box() is None:
        return
    bench.page.wait_for_selector(f"{BADGE}[data-state=good]")
    assert "✓" in bench.text(CHECK)
    assert bench.text(".rv-label code").startswith("rois: [0, ")
    assert bench.page.locator(".rv-cards[data-late]").count() == 0


def test_settings_in_flight_take_the_verdict_away(bench: Bench) -> None:
    bench.page.evaluate("scope.fresh.setBusy(true)")
    bench.page.wait_for_selector(".rv-cards[data-late]")
    assert "✓" not in bench.page.locator("#cards").inner_text()
    assert bench.text(".rv-label code") == "rois: […]"
    bench.page.evaluate("scope.fresh.setBusy(false)")
    bench.page.wait_for_selector(f"{BADGE}[data-state=good]")
    assert "✓" in bench.text(CHECK)


def test_streamlit_at_work_is_noticed_by_its_frames_attribute(bench: Bench) -> None:
    told = bench.page.evaluate(
        """async () => { const frame = document.createElement("div"), told = [];
        const { watch } = (await import("/canvas/test/streamlit.js")).adapterOf({});
        frame.dataset.testScriptState = "notRunning";
        const place = frame.appendChild(document.createElement("div"));
        const inside = place.attachShadow({ mode: "open" });
        const stop = watch(inside, (busy) => told.push(busy));
        const turn = async (state) => { frame.dataset.testScriptState = state; await 0; await 0; };
        await turn("running"); await turn("notRunning"); stop(); await turn("running");
        watch(document.createElement("div"), () => { throw Error(); })();
        return told; }"""
    )
    assert told == [False, True, False]


def test_an_answered_drag_neither_pales_nor_flickers(bench: Bench) -> None:
    bench.page.evaluate(
        """() => { window.seen = []; window.moves = [];
        scope.on('boxes', () => moves.push(performance.now()));
        const note = () => { const cards = document.querySelector('#cards').shadowRoot;
          seen.push([cards.querySelector('.rv-cards').hasAttribute('data-late'),
            cards.querySelector('.rv-check').textContent,
            scope.stage.tuple.textContent, performance.now()]);
          if (!window.done) requestAnimationFrame(note); };
        note(); }"""
    )
    bench.drag((258, 250), (330, 300), steps=40)
    bench.page.evaluate("window.done = true")
    seen, moves = bench.page.evaluate("[seen, moves]")
    # On a machine that is busy the hand may rest for a blink within the drag, and go on.
    rests = sum(after - before >= BLINK for before, after in itertools.pairwise(moves))
    texts = [text for _, text, *_ in seen]
    changes = sum(
        a.startswith("the answer") != b.startswith("the answer")
        for a, b in itertools.pairwise(texts)
    )
    # Into the drag and, at most, out of it: one change each way.
    assert changes <= 2 * (1 + rests)
    pale = [late for late, *_ in seen]
    assert sum(before != after for before, after in itertools.pairwise(pale)) <= 2 * (1 + rests)
    tuples = [text for _, _, text, _ in seen]
    assert len({text for text in tuples if text != "rois: […]"}) <= 2 + rests


def test_what_is_painted_upstream_waits_for_its_answer(bench: Bench) -> None:
    bench.page.evaluate("window.hold = []; scope.choose({ painted: [[0, 1]] }, 'drag')")
    assert bench.page.evaluate("scope.fresh.allHold") is False
    bench.page.evaluate("hold.length || new Promise((r) => setTimeout(r, 300))")
    bench.page.evaluate("hold.splice(0).forEach(show); window.hold = null")
    bench.page.wait_for_function("scope.fresh.allHold")


def test_a_new_box_is_not_given_anothers_verdict(bench: Bench) -> None:
    bench.page.evaluate("window.hold = []")
    bench.drag((60, 430), (160, 530))
    assert bench.page.evaluate("scope.shown().old") is True
    assert "✓" not in bench.text(CHECK)


# ------------------------------------------------------------------ from the box to the sample


def equation(text: str) -> tuple[float, float]:
    """Both sides of a line of the card, worked out in double precision."""
    left, sign, result = re.split(r" ([=≈]) (?=[^=≈]*$)", text)
    assert sign in "=≈"
    formula = left.split(" = ", 1)[1]
    assert re.fullmatch(r"[\d.e+\-−×÷() ]+", formula), formula
    python = formula.replace("−", "-").replace("×", "*").replace("÷", "/")
    return eval(python, {"__builtins__": {}}), float(result.replace("−", "-"))


def lines(bench: Bench) -> dict[str, str]:
    texts = bench.page.locator(".rv-way code").all_text_contents()
    return {text[0]: text for text in texts}


@pytest.mark.parametrize("box", [FIRST_BOX, UPRIGHT, Box(-20.0, 250.0, 90.0, 3.0, -75.0, id="b1")])
def test_the_way_from_box_to_sample_works_out(open_bench: Any, box: Box) -> None:
    bench = open_bench(World(first=(box,)))
    works_out(bench, box, digits=False)
    bench.page.locator("[data-tool=digits]").click()
    bench.settle()
    works_out(bench, box, digits=True)


def works_out(bench: Bench, box: Box, *, digits: bool) -> None:
    shown = bench.page.evaluate("scope.shown()")
    positions = truth.sample_positions(box, 16, (7, 7), 2)
    wanted = positions.astype(np.float32)[shown["sample"]]
    written = lines(bench)
    assert list(written) == ["u", "v", "x", "y"]
    for axis, position in zip("xy", wanted, strict=True):
        worked_out, said = equation(written[axis])
        tolerance = 2e-6 if digits else 2e-3
        assert said == pytest.approx(float(position), abs=tolerance / 4 if digits else 6e-4)
        assert worked_out == pytest.approx(float(position), abs=tolerance)
        if digits:
            assert np.float32(said) == position
    for axis in "uv":
        worked_out, said = equation(written[axis])
        assert worked_out == pytest.approx(said, abs=2e-3)


UPRIGHT_WAY = Way("upright", 16.0, 0.5, x=Axis(140.0, 8.25, 7.5 / 7), y=Axis(200.0, 12.0, 5 / 7))


@pytest.mark.parametrize("offset", [0.5, 0.0])
def test_an_upright_boxs_way_is_one_line_an_axis(
    open_bench: Any, plant: Plant, offset: float
) -> None:
    way = dataclasses.replace(UPRIGHT_WAY, offset=offset)
    plant(lambda answer: dataclasses.replace(answer, way=way))
    bench = open_bench(World(first=(UPRIGHT,)))
    half = " − 0.5" if offset else ""
    start = rf"x = 140 ÷ 16{half} + (3 + (0 + 0.5) ÷ 2) × 1.071 "
    assert re.match(f"{re.escape(start)}[=≈] ", lines(bench)["x"])
    if offset:
        worked_out, said = equation(lines(bench)["x"])
        assert worked_out == pytest.approx(said, abs=2e-3)


def test_roi_pools_way_is_a_range_of_cells(open_bench: Any, plant: Plant) -> None:
    axis = Axis(162.0, 10, 0.0, cells=14)
    way = Way("pooled", 16.0, 0.0, axis, axis)
    plant(lambda answer: dataclasses.replace(answer, bins=(4, 4), way=way))
    bench = open_bench(World(first=(UPRIGHT,), bins=(4, 4)))
    text = bench.page.locator(".rv-way code").first.text_content()
    assert text
    assert text.startswith("column: 10 + ⌊2 × 14 ÷ 4⌋ … 10 + ⌈3 × 14 ÷ 4⌉ − 1 = 17 … 20")


# ------------------------------------------------------------------ all digits


def test_nine_digits_and_the_clipboard(open_bench: Any) -> None:
    bench = open_bench(permissions=["clipboard-read", "clipboard-write"])
    values = bench.world.features.channel(0).ravel()
    bench.press("d")
    bench.settle()
    shown = bench.page.evaluate("scope.shown()")
    answer = truth.answer(FIRST_BOX, bench.world.features.channel(0), 16)
    cells = bench.page.locator(".rv-terms tr").first.locator("td").all_inner_texts()
    tap, weight = (
        truth.given(answer.taps)[shown["sample"]],
        truth.given(answer.weights)[shown["sample"]],
    )
    assert np.float32(cells[1]) == values[tap[0]]
    assert np.float32(cells[2].removeprefix("× ")) == np.float32(weight[0])
    wide = bench.page.locator("[data-card=arithmetic]").evaluate(
        "e => e.scrollWidth <= e.clientWidth"
    )
    assert wide
    bench.press("c")
    copied = bench.page.evaluate("navigator.clipboard.readText()")
    for line in bench.page.locator(".rv-way code").all_text_contents():
        assert line in copied
    assert f"kernel's output\t{bench.text('.rv-check').split('output ')[1].split(' ')[0]}" in copied
    bench.page.evaluate("navigator.clipboard.writeText('')")
    bench.page.locator("[data-tool=copy]").click()
    assert bench.page.evaluate("navigator.clipboard.readText()") == copied
