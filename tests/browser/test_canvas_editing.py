"""Several boxes at once, one edge alone, right angles, lines between cells: by every hand."""

from typing import Any

import pytest

from roiviz.boxes import Box
from tests.browser.bench import Bench
from tests.browser.hands import drag
from tests.browser.harness.serve import World
from tests.browser.waiting import eventually

STRIDE = 16
BOXES = (
    Box(100.0, 100.0, 60.0, 40.0, 0.0, id="b1"),
    Box(260.0, 100.0, 60.0, 40.0, 0.0, id="b2"),
    Box(420.0, 260.0, 60.0, 40.0, 0.0, id="b3"),
)


@pytest.fixture
def three(open_bench: Any) -> Bench:
    return open_bench(World(first=BOXES), has_touch=True)


def held(bench: Bench) -> list[str]:
    return bench.page.evaluate("scope.editor.held.map((box) => box.id)")


def across(bench: Bench) -> list[float]:
    return [box["cx"] for box in bench.boxes()]


def shift_click(bench: Bench, x: float, y: float) -> None:
    bench.page.keyboard.down("Shift")
    bench.page.mouse.click(*bench.at(x, y))
    bench.page.keyboard.up("Shift")


def test_shift_clicks_select_several_and_a_drag_moves_them(three: Bench) -> None:
    three.page.mouse.click(*three.at(90, 110))
    shift_click(three, 250, 110)
    assert held(three) == ["b1", "b2"]
    three.drag((100, 100), (140, 130))
    three.settle()
    assert across(three) == pytest.approx([140, 300, 420], abs=1)
    assert [box["cx"] for box in three.events()[-1]["boxes"]] == across(three)
    three.press("Control+z")
    three.settle()
    assert across(three) == [100, 260, 420]
    shift_click(three, 250, 110)
    assert held(three) == ["b1"]
    options = three.page.locator(".rv-stage [role=option]")
    assert [one.get_attribute("aria-selected") for one in options.all()] == [
        "true",
        "false",
        "false",
    ]


def test_a_shift_drag_selects_what_it_touches(three: Bench) -> None:
    three.page.keyboard.down("Shift")
    drag(three.page, three.at(40, 40), three.at(300, 140))
    three.page.keyboard.up("Shift")
    assert held(three) == ["b1", "b2"]
    three.press("Delete")
    three.settle()
    assert [box["id"] for box in three.boxes()] == ["b3"]


def test_a_click_selects_one_alone(three: Bench) -> None:
    three.press("Control+a")
    assert held(three) == ["b1", "b2", "b3"]
    three.page.mouse.click(*three.at(410, 270))
    assert held(three) == ["b3"]


def test_a_finger_that_rests_selects_several(three: Bench) -> None:
    session = three.page.context.new_cdp_session(three.page)

    def rest(x: float, y: float, *wanted: str) -> None:
        at = dict(zip("xy", three.at(x, y), strict=True))
        session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [at]})
        eventually(three.page, lambda: holds(*wanted))
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def holds(*wanted: str) -> None:
        assert held(three) == list(wanted)

    three.page.touchscreen.tap(*three.at(90, 110))
    rest(250, 110, "b1", "b2")
    holds("b1", "b2")
    rest(250, 110, "b1")
    holds("b1")


def test_by_keys_boxes_are_marked_and_moved_together(three: Bench) -> None:
    three.page.evaluate("scope.editor.select(0)")
    three.press("m", "Tab", "Tab", "ArrowDown")
    three.settle()
    assert [box["cy"] for box in three.boxes()] == [101, 100, 261]
    three.press("Escape")
    assert held(three) == ["b3"]


def test_the_arrows_move_one_edge(upright: Bench) -> None:
    upright.press("e", "ArrowRight", "Shift+ArrowRight")
    upright.settle()
    assert upright.box() == {"id": "b1", "cx": 205.5, "cy": 240, "w": 131, "h": 80, "angle": 0}
    upright.press("e", "ArrowUp")
    upright.settle()
    assert upright.box()["h"] == 79
    upright.press("Escape", "ArrowUp")
    upright.settle()
    assert (upright.box()["h"], upright.box()["cy"]) == (79, 238.5)


def test_shift_and_a_bracket_turn_by_a_right_angle(upright: Bench) -> None:
    upright.press("Shift+BracketLeft")
    upright.settle()
    assert upright.box()["angle"] == 90
    upright.page.click("[data-action=quarter]")
    upright.settle()
    assert upright.box()["angle"] == 180
    upright.press("Shift+BracketRight", "Shift+BracketRight")
    upright.settle()
    assert upright.box()["angle"] == 0


def test_lines_between_cells_hold_a_box_that_is_moved_resized_and_drawn(upright: Bench) -> None:
    upright.page.click("[data-action=snap]")
    button = upright.page.locator("[data-action=snap]")
    assert button.get_attribute("aria-pressed") == "true"
    upright.drag((200, 240), (205, 247))
    upright.settle()
    box = upright.box()
    assert [(box["cx"] - 60) % STRIDE, (box["cy"] - 40) % STRIDE] == [0, 0]
    upright.drag((box["cx"] + 60, box["cy"] + 40), (box["cx"] + 71, box["cy"] + 49))
    upright.settle()
    assert [upright.box()["w"] % STRIDE, upright.box()["h"] % STRIDE] == [0, 0]
    upright.press("ArrowRight")
    upright.settle()
    assert upright.box()["cx"] - box["cx"] == pytest.approx(STRIDE + 4)
    upright.drag((430, 60), (401, 33))
    upright.settle()
    drawn = upright.box()
    edges = [drawn["cx"] - drawn["w"] / 2, drawn["cy"] - drawn["h"] / 2, drawn["w"], drawn["h"]]
    assert [edge % STRIDE for edge in edges] == [0, 0, 0, 0]
    assert min(edges[2:]) > 0
    upright.press("s")
    assert button.get_attribute("aria-pressed") == "false"
