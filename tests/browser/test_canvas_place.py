"""The canvas goes with the hand: on scaled and scrolled pages, sharp screens, under fingers."""

from typing import Any

import numpy as np
import pytest

from tests.browser.bench import UPRIGHT, Bench
from tests.browser.hands import drag, touch
from tests.browser.harness.serve import World
from tests.browser.waiting import resting

pytestmark = pytest.mark.browser

SCALES = {
    "zoom 1.25": "zoom: 1.25",
    "scale 0.8": "transform: scale(0.8); transform-origin: 0 0",
    "both nested": "zoom: 1.25; transform: scale(0.8); transform-origin: 30px 10px",
    "uneven": "transform: scale(0.7, 1.1); transform-origin: 0 0",
}


def seen_box(bench: Bench) -> tuple[float, float, float, float]:
    """Left, top, right and bottom on the page of the blue outline that is painted."""
    rect = bench.page.evaluate(
        """() => {
          const { overlay, painter, surface } = scope.stage;
          scope.stage.paint();
          const blue = painter.colours.box.match(/\\w\\w/g).map((h) => parseInt(h, 16));
          const { width, height } = overlay;
          const data = overlay.getContext("2d").getImageData(0, 0, width, height).data;
          let [l, t, r, b] = [width, height, 0, 0];
          for (let i = 0; i < data.length; i += 4) {
            if (data[i + 3] < 250 || blue.some((c, k) => Math.abs(data[i + k] - c) > 6)) continue;
            const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
            l = Math.min(l, x); r = Math.max(r, x + 1); t = Math.min(t, y); b = Math.max(b, y + 1);
          }
          const f = overlay.getBoundingClientRect();
          const [kx, ky] = [f.width / width, f.height / height];
          return [f.left + l * kx, f.top + t * ky, f.left + r * kx, f.top + b * ky];
        }"""
    )
    return tuple(rect)


def rest(bench: Bench) -> None:
    """Until the cards have stayed where they are for six frames."""
    bench.page.evaluate(
        """async () => { let [last, calm] = ["", 0];
        while (calm < 6) { await new Promise(requestAnimationFrame);
          const now = JSON.stringify(document.querySelector('#cards').getBoundingClientRect());
          calm = now === last ? calm + 1 : 0; last = now; } }"""
    )


def middle(box: tuple[float, float, float, float]) -> tuple[float, float]:
    # A mouse is on whole pixels.
    return round((box[0] + box[2]) / 2), round((box[1] + box[3]) / 2)


@pytest.mark.parametrize("style", SCALES.values(), ids=SCALES)
def test_on_a_scaled_page_the_box_goes_with_the_hand(open_bench: Any, style: str) -> None:
    bench = open_bench(World(first=(UPRIGHT,), scene={"overlays": ()}))
    bench.world.scene["rotated"] = False  # no handle beyond the outline
    bench.page.evaluate("post('/answer', null).then(show)")
    bench.page.evaluate(f"document.querySelector('main').style.cssText += ';{style}'")
    rest(bench)
    before = seen_box(bench)
    start = middle(before)
    drag(bench.page, start, (start[0] + 48, start[1] - 36), 6)
    bench.settle()
    after = seen_box(bench)
    # What the eye sees has gone as far as the hand has.
    moved = np.subtract(middle(after), start)
    assert moved == pytest.approx([48, -36], abs=2.1)
    # And under the hand lies the same point of the box: a corner is where it is seen.
    corner = (round(after[2] - 4), round(after[3] - 4))
    drag(bench.page, corner, (corner[0] + 30, corner[1] + 24), 6)
    bench.settle()
    last = seen_box(bench)
    assert np.subtract(last, after) == pytest.approx([0, 0, 30, 24], abs=2.1)


def test_on_a_scaled_page_the_cards_know_what_is_pointed_at(bench: Bench) -> None:
    for style in SCALES.values():
        bench.page.evaluate(f"document.querySelector('main').style.cssText = '{style}'")
        rest(bench)
        cards_know(bench)


def cards_know(bench: Bench) -> None:
    canvas = bench.page.locator("[data-card=output] canvas")
    canvas.scroll_into_view_if_needed()
    place = resting(canvas)
    local = canvas.evaluate("e => [e.clientWidth, e.clientHeight]")
    cell = min(local) / 7
    for row, column in [(0, 0), (6, 6), (2, 5)]:
        x = (local[0] / 2 + (column - 3) * cell) * place["width"] / local[0]
        y = (local[1] / 2 + (row - 3) * cell) * place["height"] / local[1]
        bench.page.mouse.move(place["x"] + x - 1, place["y"] + y)
        bench.page.mouse.move(place["x"] + x, place["y"] + y)
        bench.page.wait_for_function("bin => scope.hover?.bin === bin", arg=7 * row + column)


@pytest.mark.parametrize("ratio", [1, 1.5, 2, 3])
def test_the_canvas_is_as_sharp_as_the_screen(open_bench: Any, ratio: float) -> None:
    bench = open_bench(World(first=(UPRIGHT,)), device_scale_factor=ratio)
    sizes = bench.page.evaluate(
        "() => { const { overlay, view } = scope.stage;"
        " return [overlay.width / view.width, overlay.height / view.height]; }"
    )
    assert sizes == pytest.approx([ratio, ratio], rel=2e-3)
    start = bench.box()
    bench.drag((200, 240), (240, 270))
    bench.settle()
    assert bench.box()["cx"] == pytest.approx(start["cx"] + 40, abs=0.6)
    assert bench.box()["cy"] == pytest.approx(start["cy"] + 30, abs=0.6)


def test_a_zoomed_page_is_drawn_in_the_screens_pixels(open_bench: Any) -> None:
    bench = open_bench()
    bench.page.evaluate("document.querySelector('main').style.zoom = '1.5'")
    ratio = "const o = scope.stage.overlay; return o.width / o.getBoundingClientRect().width"
    bench.page.wait_for_function(f"() => {{ const r = (() => {{ {ratio} }})(); return r > 0.99; }}")
    assert bench.page.evaluate(f"() => {{ {ratio} }}") == pytest.approx(1, abs=0.01)


def test_scrolling_leaves_the_hand_where_it_was(open_bench: Any) -> None:
    bench = open_bench(World(first=(UPRIGHT,)))
    bench.page.set_viewport_size({"width": 1000, "height": 420})
    bench.page.evaluate("document.body.style.minHeight = '3000px'; scrollTo(0, 90)")
    rest(bench)
    bench.drag((200, 240), (230, 260))
    bench.settle()
    assert (bench.box()["cx"], bench.box()["cy"]) == (
        pytest.approx(230, abs=1.2),
        pytest.approx(260, abs=1.2),
    )


# ------------------------------------------------------------------ fingers on a phone


@pytest.fixture
def phone(open_bench: Any) -> Bench:
    bench = open_bench(World(first=(UPRIGHT,)), has_touch=True, is_mobile=True)
    bench.page.set_viewport_size({"width": 390, "height": 844})
    rest(bench)
    return bench


def swipe(bench: Bench, start: tuple[float, float], way: tuple[float, float]) -> float:
    """Swipe with one finger; how far the page has scrolled then."""
    place = bench.at(*start)
    touch(bench.page, (place, (place[0] + way[0], place[1] + way[1])), steps=16)
    rest(bench)
    return bench.page.evaluate("scrollY")


def test_a_swipe_on_the_empty_picture_scrolls(phone: Bench) -> None:
    assert swipe(phone, (430, 500), (0, -220)) > 100
    assert phone.boxes() == [vars_of(UPRIGHT)]
    assert phone.events() == []


def test_a_swipe_on_the_box_moves_it_and_scrolls_nothing(phone: Bench) -> None:
    assert swipe(phone, (200, 240), (20, -60)) == 0
    phone.settle()
    assert phone.box()["cy"] == pytest.approx(240 - 60 / phone.scale(), abs=3)


def test_with_its_tool_a_finger_draws(phone: Bench) -> None:
    phone.page.locator("[data-tool=box]").click()
    assert swipe(phone, (430, 500), (-40, -60)) == 0
    phone.settle()
    assert len(phone.boxes()) == 2
    assert phone.box()["h"] == pytest.approx(60 / phone.scale(), abs=3)


def test_two_fingers_side_by_side_draw(phone: Bench) -> None:
    a, b = phone.at(360, 420), phone.at(420, 420)
    ways = [(p, (p[0] - 50, p[1] + 70)) for p in (a, b)]
    scale = phone.scale()
    touch(phone.page, *ways, steps=16)
    phone.settle()
    assert phone.page.evaluate("scrollY") == 0
    assert len(phone.boxes()) == 2
    assert phone.scale() == scale
    assert (phone.box()["w"], phone.box()["h"]) == (
        pytest.approx(50 / scale, abs=6),
        pytest.approx(70 / scale, abs=6),
    )
    phone.press("Control+z")
    assert len(phone.boxes()) == 1


def test_two_fingers_apart_zoom_and_then_side_by_side_pan(phone: Bench) -> None:
    scale = phone.scale()
    (x, y) = phone.at(400, 420)
    touch(phone.page, ((x - 20, y), (x - 60, y)), ((x + 20, y), (x + 60, y)), steps=16)
    assert phone.scale() == pytest.approx(3 * scale, rel=0.05)
    before = phone.at(256, 300)
    touch(phone.page, ((x - 20, y), (x, y + 30)), ((x + 20, y), (x + 40, y + 30)), steps=8)
    phone.settle()
    assert np.subtract(phone.at(256, 300), before) == pytest.approx([20, 30], abs=3)
    assert len(phone.boxes()) == 1


def test_a_tap_beside_the_box_lets_go_of_it(phone: Bench) -> None:
    phone.page.touchscreen.tap(*phone.at(430, 500))
    assert phone.page.evaluate("scope.editor.active") is None
    phone.page.touchscreen.tap(*phone.at(200, 240))
    assert phone.page.evaluate("scope.editor.active") == 0


def vars_of(box: Any) -> dict[str, Any]:
    return {
        "id": box.id,
        "cx": box.cx,
        "cy": box.cy,
        "w": box.width,
        "h": box.height,
        "angle": box.angle,
    }
