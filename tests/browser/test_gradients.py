"""The gradients page by mouse and keyboard: what is on screen is what backward gives."""

import re
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import cv2
import numpy as np
import pytest
from playwright.sync_api import Locator, Page, WebSocketRoute, expect

from roiviz import features, kernels, samples
from tests.browser.hands import drag
from tests.browser.waiting import eventually, resting, still, visit

pytestmark = pytest.mark.browser

STAGE = ".rv-stage"
CHANNEL = "blob, 10 px, bright on dark"
# On the portrait, 512 × 600 pixels, away from round numbers and so from kinks.
BOX = (256.3, 300.7, 151.9, 101.3, 25.0)
SETTINGS: Any = {
    "spatial_scale": 1 / 16,
    "sampling_ratio": 2,
    "aligned": True,
    "layout": "NHWC",
}


@pytest.fixture
def page(guest: Page) -> Page:
    return guest


@pytest.fixture(scope="module")
def values() -> np.ndarray:
    """(1, H, W, 1) float64 of the channel that the page opens with."""
    filters = features.compute(samples.load("portrait"), "filters", 16)
    plane = filters.channel(filters.channel_names.index(CHANNEL))
    return plane.astype(np.float64)[None, :, :, None]


def open_page(page: Page, *boxes: tuple[float, ...], **address: str) -> None:
    text = ";".join(",".join(map(str, box)) for box in boxes or (BOX,))
    rest = "".join(f"&{name}={quote(value)}" for name, value in address.items())
    visit(page, f"/gradients?boxes={text}{rest}")
    expect(page.locator(".rv-timing:not(:empty)")).to_contain_text("backward", timeout=90_000)


def backward(values: np.ndarray, upstream: np.ndarray, *boxes: tuple[float, ...]):
    rois = np.array([(0.0, *box) for box in boxes])
    return kernels.roi_align_rotated_backward(
        np.ascontiguousarray(upstream.reshape(-1, 7, 7, 1)), values, rois, **SETTINGS
    )


def loss(values: np.ndarray, upstream: np.ndarray, box: tuple[float, ...]) -> float:
    output = kernels.roi_align_rotated(values, np.array([(0.0, *box)]), 7, **SETTINGS)
    return float((output[0, :, :, 0] * upstream).sum())


def box_in_address(page: Page) -> list[float]:
    first = parse_qs(urlsplit(page.url).query)["boxes"][0].split(";")[0]
    return [float(number) for number in first.split(",")]


def expect_box(page: Page, box: tuple[float, ...]) -> None:
    assert box_in_address(page) == pytest.approx(box)


def number_in(text: str) -> float:
    """The last number of a text, with a real minus."""
    return float(re.findall(r"[−-]?\d+(?:\.\d+)?(?:e[−-]?\d+)?", text)[-1].replace("−", "-"))


def card(page: Page, name: str) -> Locator:
    return page.locator(f'[data-card="{name}"]')


def above(page: Page) -> np.ndarray:
    """(7, 7) the upstream gradient on screen, to seven digits."""
    text = card(page, "upstream").locator("canvas").get_attribute("data-values") or ""
    assert text, "the card has no values yet"
    return np.array([float(number) for number in text.split()]).reshape(7, 7)


def wait_above(page: Page, wanted: np.ndarray) -> None:
    eventually(page, lambda: np.testing.assert_allclose(above(page), wanted, atol=1e-6))


def shown_cell(page: Page) -> tuple[int, int]:
    row, column = re.findall(r"\d+", card(page, "adds").locator("h3").inner_text())
    return int(row), int(column)


def expect_cell(page: Page, gradient: np.ndarray) -> None:
    """The hovered cell's adds, their sum and the kernel's number are those of `gradient`."""
    want = gradient[shown_cell(page)]
    check = card(page, "adds").locator(".rv-check")
    expect(check).to_contain_text("✓")
    shown = number_in(check.inner_text().split("✓")[0])
    assert shown == pytest.approx(want, rel=2e-3, abs=2e-4)
    total = number_in(card(page, "adds").locator(".rv-sum").inner_text())
    assert total == pytest.approx(want, rel=2e-3, abs=2e-4)


def test_each_cell_gets_what_backward_gives_and_its_adds_sum_to_it(page, values):
    open_page(page)
    gradient = backward(values, np.ones((7, 7)), BOX).features[0, :, :, 0]
    expect_cell(page, gradient)
    assert shown_cell(page) == np.unravel_index(gradient.argmax(), gradient.shape)
    grid = card(page, "cells").locator("canvas")
    grid.focus()
    for key in ("ArrowDown", "ArrowDown", "ArrowLeft"):
        before = shown_cell(page)
        page.keyboard.press(key)
        expect(card(page, "adds").locator("h3")).not_to_have_text(f"Cell {before}")
        expect_cell(page, gradient)
    # The last column, of eight adds and of "and … more, together", without the sum below them.
    texts = card(page, "adds").locator("tbody tr:not(.rv-total) td:last-child").all_inner_texts()
    products = [number_in(text) for text in texts if text.strip()]
    assert sum(products) == pytest.approx(gradient[shown_cell(page)], abs=2e-3)


def test_hovering_the_picture_explains_the_cell_there(page, values):
    open_page(page)
    gradient = backward(values, np.ones((7, 7)), BOX).features[0, :, :, 0]
    place = resting(page.locator(STAGE))
    # The portrait is centred on the stage, and the box on the portrait.
    page.mouse.move(place["x"] + place["width"] / 2 + 12, place["y"] + place["height"] / 2 + 9)
    expect(card(page, "adds").locator("h3")).to_contain_text("Cell (1")
    row, column = shown_cell(page)
    assert abs(row - 18) <= 2
    assert abs(column - 16) <= 2
    expect_cell(page, gradient)


def test_one_bin_by_click_and_by_key(page, values):
    open_page(page, upstream="one bin")
    grid = card(page, "upstream").locator("canvas")
    place = resting(grid)
    size = min(place["width"], place["height"]) / 7
    left = place["x"] + (place["width"] - 7 * size) / 2
    top = place["y"] + (place["height"] - 7 * size) / 2
    page.mouse.click(left + 4.5 * size, top + 2.5 * size)
    want = np.zeros((7, 7))
    want[2, 4] = 1.0
    wait_above(page, want)
    page.wait_for_url("**bin=18**")
    expect_cell(page, backward(values, want, BOX).features[0, :, :, 0])
    grid.focus()
    for key in ("ArrowDown", "ArrowRight", "Enter"):
        page.keyboard.press(key)
    page.wait_for_url(re.compile(r"bin=(?!18)\d+"))
    assert above(page).sum() == 1.0


def test_painted_by_hand(page, values):
    open_page(page, upstream="painted")
    place = resting(card(page, "upstream").locator("canvas"))
    size = min(place["width"], place["height"]) / 7
    left = place["x"] + (place["width"] - 7 * size) / 2
    top = place["y"] + (place["height"] - 7 * size) / 2

    def bin_at(row: int, column: int) -> tuple[float, float]:
        return left + (column + 0.5) * size, top + (row + 0.5) * size

    drag(page, bin_at(1, 1), bin_at(1, 4), steps=24)
    page.get_by_role("button", name="Paint −1").click()
    page.mouse.click(*bin_at(5, 3))
    want = np.zeros((7, 7))
    want[1, 1:5] = 1.0
    want[5, 3] = -1.0
    wait_above(page, want)
    page.wait_for_url("**paint=**")
    expect_cell(page, backward(values, want, BOX).features[0, :, :, 0])
    # The link brings the painting back.
    page.reload()
    wait_above(page, want)
    page.get_by_role("button", name="Clear").click()
    wait_above(page, np.zeros((7, 7)))


@pytest.mark.parametrize("seed", range(3))
def test_the_boxs_numbers_are_backwards_and_central_differences(page, values, seed):
    draw = np.random.default_rng(seed)
    box = tuple(float(v) for v in draw.uniform((60, 60, 40, 40, -180), (460, 540, 260, 220, 180)))
    box = tuple(round(v, 2) + 0.003 for v in box)
    open_page(page, box, look="To the box")
    rows = card(page, "numbers").locator(".rv-numbers button")
    expect(rows).to_have_count(5)
    slopes = backward(values, np.ones((7, 7)), box).rois[0, 1:]
    ones = np.ones((7, 7))
    for index, slope in enumerate(slopes):
        row = rows.nth(index)
        shown = float(row.get_attribute("data-slope") or "nan")
        assert shown == pytest.approx(slope, abs=1e-6)
        step = np.zeros(5)
        step[index] = 1e-5
        central = (
            loss(values, ones, tuple(np.add(box, step))) - loss(values, ones, tuple(box - step))
        ) / 2e-5
        assert shown == pytest.approx(central, rel=1e-4, abs=1e-4)
        assert float(row.get_attribute("data-difference") or "nan") == pytest.approx(
            shown, abs=1e-4
        )
        expect(row.locator(".rv-verdict")).to_contain_text("✓")
        text = row.locator(".rv-slope").inner_text()
        assert number_in(text) == pytest.approx(slope, rel=1e-3, abs=1e-6)


def test_the_keyboard_moves_the_box_and_its_numbers_follow(page, values):
    open_page(page, look="To the box")
    row = card(page, "numbers").locator(".rv-numbers button").nth(4)
    before = row.get_attribute("data-slope")
    page.locator(STAGE).focus()
    for key in ("[", "[", "ArrowRight"):
        page.keyboard.press(key)
    expect(row).not_to_have_attribute("data-slope", before or "")
    box = (BOX[0] + 1, *BOX[1:4], BOX[4] + 2)
    eventually(page, lambda: expect_box(page, box))
    want = backward(values, np.ones((7, 7)), box).rois[0, 5]

    def follows() -> None:
        assert float(row.get_attribute("data-slope") or "nan") == pytest.approx(want, abs=1e-6)

    eventually(page, follows)


def test_the_mouse_drags_and_backward_follows(page, values):
    open_page(page)
    place = resting(page.locator(STAGE))
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    drag(page, (x, y), (x + 70, y - 90), steps=25)
    page.wait_for_function("before => !location.search.includes(before)", arg=f"{BOX[0]},{BOX[1]}")
    page.mouse.move(2, 2)
    still(page)
    box = tuple(box_in_address(page))
    assert box[0] > BOX[0] + 20
    gradient = backward(values, np.ones((7, 7)), box).features[0, :, :, 0]
    expect_cell(page, gradient)
    assert shown_cell(page) == np.unravel_index(gradient.argmax(), gradient.shape)


def test_a_kink_is_said_and_plotted(page):
    """One sample of an upright box with its centre at 168 px: x = 168/16 - 0.5 = 10."""
    open_page(
        page,
        (168.0, 261.3, 40.0, 40.0, 0.0),
        look="To the box",
        operator="RoIAlign",
        bins="1",
        samples="1",
    )
    rows = card(page, "numbers").locator(".rv-numbers button")
    expect(rows).to_have_count(4)
    expect(rows.nth(0).locator(".rv-verdict")).to_have_text("kink")
    expect(rows.nth(1).locator(".rv-verdict")).to_contain_text("✓")
    words = card(page, "curve").locator(".rv-words")
    expect(words).to_contain_text("No derivative here")
    expect(words).to_contain_text("column 10")
    rows.nth(0).focus()
    page.keyboard.press("ArrowDown")
    expect(card(page, "curve").locator("h3")).to_have_text("Loss against y1")
    expect(words).not_to_contain_text("No derivative here")


def test_a_box_outside_gets_exactly_0_and_the_page_says_why(page):
    open_page(page, (-300.0, -200.0, 90.0, 60.0, 20.0), look="To the box")
    expect(card(page, "sentence")).to_contain_text("This box lies outside")
    for row in card(page, "numbers").locator(".rv-numbers button").all():
        assert row.get_attribute("data-slope") == "0"
        assert row.locator(".rv-slope").inner_text() == "0"


def test_overlapping_boxes_add_up(page, values):
    other = (290.7, 320.3, 120.1, 130.9, -10.0)
    open_page(page, BOX, other)
    expect(card(page, "sentence")).to_contain_text("are read by several boxes")
    gradient = backward(values, np.ones((2, 7, 7)), BOX, other).features[0, :, :, 0]
    expect_cell(page, gradient)
    names = card(page, "adds").locator("tbody td:first-child").all_inner_texts()
    assert any(name.startswith("1·(") for name in names)
    assert any(name.startswith("2·(") for name in names) or len(names) > 8


def overlap(a: list[float], b: list[float]) -> float:
    one, other = (((x[0], x[1]), (x[2], x[3]), -x[4]) for x in (a, b))
    _, points = cv2.rotatedRectangleIntersection(one, other)
    shared = cv2.contourArea(cv2.convexHull(points)) if points is not None else 0.0
    return shared / (a[2] * a[3] + b[2] * b[3] - shared)


def test_let_it_move_and_it_finds_the_face(page):
    thing = samples.SAMPLES["portrait"].rotated_boxes[0]
    target = [thing.cx, thing.cy, thing.width, thing.height, thing.angle]
    start = (330.0, 262.0, 270.0, 190.0, 29.0)
    open_page(page, start, look="Let it move")
    player = card(page, "descent")
    expect(player).to_have_attribute("data-step", "0")
    # One is drawn as a line, the other as a box, in one colour.
    for text, size in (("the path of its centre", 3), ("the walking box", 13)):
        sign = page.locator(".rv-entry", has_text=text).locator(".rv-swatch")
        assert sign.evaluate("e => e.offsetHeight") == size
    page.get_by_role("button", name="Step ▸").click()
    expect(player).to_have_attribute("data-step", "1")
    page.get_by_role("button", name="Play").click()
    expect(player).not_to_have_attribute("data-step", re.compile("^[01]$"))
    page.get_by_role("button", name="Pause").click()
    paused = player.get_attribute("data-step")
    page.wait_for_timeout(400)
    assert player.get_attribute("data-step") == paused
    assert int(paused or 0) > 1
    page.get_by_role("button", name="Play").click()
    steps = player.get_attribute("data-steps") or ""
    expect(player).to_have_attribute("data-step", steps, timeout=20_000)
    page.get_by_role("button", name="Put the box here").click()
    page.wait_for_function("before => !location.search.includes(before)", arg="330,262")
    still(page)
    assert overlap(list(start), target) < 0.5
    assert overlap(box_in_address(page), target) > 0.9


def test_the_walks_slider_goes_by_keyboard(page):
    open_page(page, (330.0, 262.0, 270.0, 190.0, 29.0), look="Let it move")
    player = card(page, "descent")
    player.locator("input[type=range]").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(player).to_have_attribute("data-step", "2")
    page.get_by_role("button", name="↺ Start").click()
    expect(player).to_have_attribute("data-step", "0")


def test_the_staircase_shows_both_kernels(page, values):
    open_page(page, look="Against RoIPool")
    stairs = card(page, "staircase")
    page.get_by_role("button", name="mean of all bins").click()
    slider = stairs.locator("input[type=range]")
    # From -24 to 24 px in 481 places: 0.1 px each.
    for move in (-7.4, 0.0, 11.8):
        slider.fill(str(move))
        expect(stairs.locator("output")).to_contain_text(f"{abs(move):.2f} px")
        cells = stairs.locator("tbody td")
        x, y = BOX[0] + move, BOX[1]
        w, h = BOX[2] / 2, BOX[3] / 2
        rois = np.array([(0.0, x - w, y - h, x + w, y + h)])
        align = kernels.roi_align(values, rois, 7, reduction="max", **SETTINGS).mean()
        pool = kernels.roi_pool(values, rois, 7, spatial_scale=1 / 16, layout="NHWC")[0].mean()
        assert number_in(cells.nth(1).inner_text()) == pytest.approx(align, abs=1e-4)
        assert number_in(cells.nth(4).inner_text()) == pytest.approx(pool, abs=1e-4)
    expect(stairs.locator(".rv-words")).to_contain_text("Between them its slope is 0")


def test_threads_meet_and_the_order_of_adds_matters(page):
    open_page(page, (256.3, 300.7, 60.9, 40.3, 25.0), look="Threads")
    expect(card(page, "sentence")).to_contain_text("are written by more than one")
    expect(card(page, "order").locator(".rv-words")).to_contain_text("different float32 sums")
    assert int(card(page, "order").get_attribute("data-distinct") or 0) > 1
    threads = int(number_in(card(page, "cells").locator(".rv-read").inner_text()))
    expect(card(page, "adds").locator(".rv-remark")).to_contain_text(f"from {threads} bins")


def test_the_same_numbers_read_by_mmcv(page):
    text = ",".join(map(str, BOX))
    visit(page, f"/explore?boxes={text}&reading=mmcv&patch={quote('32 × 32')}")
    rotation = card(page, "rotation")
    # 25 rad = 1432.39°, less four turns: -7.61°.
    expect(rotation.locator(".rv-words").last).to_contain_text("25 as radians ↺", timeout=90_000)
    expect(rotation).to_contain_text("a turn of 7.61° ↻")
    expect(rotation).to_contain_text("32 × 32")
    # 256.3/16 - 0.5 = 15.519, 300.7/16 - 0.5 = 18.294.
    expect(rotation).to_contain_text("x = 15.52, y = 18.29: px / 16 − 0.5")
    expect(page.locator(".rv-legend")).to_contain_text("as mmcv reads it")


def test_a_pinned_bin_is_the_one_that_is_plotted(page):
    open_page(page, look="Against RoIPool")
    chip = card(page, "staircase").get_by_role("button", name="bin (3, 3)")
    expect(chip).to_be_visible()
    place = resting(page.locator(STAGE))
    # A little right of and below the box's centre, which is the stage's.
    page.mouse.click(place["x"] + place["width"] / 2 + 45, place["y"] + place["height"] / 2)
    expect(chip).not_to_be_visible()
    pinned = card(page, "staircase").get_by_role("button", name=re.compile(r"bin \(\d, \d\)"))
    expect(pinned).to_have_attribute("aria-pressed", "true")


def test_a_row_of_adds_lights_its_sample(page):
    open_page(page)
    rows = card(page, "adds").locator("tbody tr:not([data-empty]):not(.rv-total)")
    cell = card(page, "adds").locator("h3").inner_text()
    name = rows.nth(1).locator("td").first.inner_text()
    rows.nth(1).hover()
    heading = card(page, "arithmetic").locator("h3")
    row, column = re.findall(r"\((\d+),(\d+)\)", name)[0]
    expect(heading).to_contain_text(f"in bin ({row}, {column})")
    assert card(page, "adds").locator("h3").inner_text() == cell


@pytest.mark.parametrize("look", ["cells", "box", "move", "pool", "threads"])
def test_without_a_box_no_number_of_it_stays(page, look):
    """The cards keep their room, so that nothing jumps, and say nothing of the box that was."""
    visit(page, f"/gradients?operator=roi_align&look={look}&boxes=256,300,100,120,0")
    expect(page.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    bodies = page.locator(".rv-card:not(.rv-card-sentence) .rv-body")
    expect(bodies.first).to_be_visible()
    tall = bodies.first.bounding_box()["height"]
    page.locator(".rv-stage").focus()
    page.keyboard.press("Delete")
    expect(page.locator(".rv-sentence")).to_contain_text("draw a box")
    for body in bodies.all():
        expect(body).to_be_hidden()
    assert bodies.first.evaluate("body => body.offsetHeight") == pytest.approx(tall, abs=1)
    page.keyboard.press("Control+z")
    expect(bodies.first).to_be_visible()


IN_THE_HAND = """async () => {
  const loaded = performance.getEntriesByType("resource");
  const { scopeOf } = await import(loaded.find((e) => e.name.endsWith("/canvas.js")).name);
  const scope = scopeOf("gradients");
  const { cx, cy, w, h, angle } = scope.editor.box;
  const drawn = [...scope.layer("gradient").array];
  const answered = scope.part("gradients").gradient;
  return {
    box: [cx, cy, w, h, angle],
    drawn,
    of: drawn.every((value, cell) => value === answered[cell]) ? "server" : "browser",
  };
}"""


def test_the_cells_follow_the_hand_while_the_server_is_silent(own_page, values):
    page = own_page
    held: list[tuple[WebSocketRoute, str | bytes]] = []
    silent = False

    def between(socket: WebSocketRoute) -> None:
        def to_page(message: str | bytes) -> None:
            if silent:
                held.append((socket, message))
            else:
                socket.send(message)

        socket.connect_to_server().on_message(to_page)

    def followed() -> dict[str, Any]:
        found = page.evaluate(IN_THE_HAND)
        kind = np.float32 if found["of"] == "browser" else np.float64
        gradient = run(values.astype(kind), found["box"]).features[0, :, :, 0]
        apart = np.abs(np.array(found["drawn"]) - gradient.ravel())
        assert apart.max() <= 1e-6 * np.abs(gradient).max()
        return {**found, "want": gradient}

    def run(values: np.ndarray, box: list[float]) -> kernels.Gradients:
        rois, ones = np.array([[0.0, *box]], values.dtype), np.ones((1, 7, 7, 1), values.dtype)
        return kernels.roi_align_rotated_backward(ones, values, rois, **SETTINGS)

    def served() -> None:
        assert followed()["of"] == "server"

    page.route_web_socket("**/_stcore/stream", between)
    open_page(page)
    still(page)
    served()
    silent = True
    place = resting(page.locator(STAGE))
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y - 40, steps=8)
    found = eventually(page, followed)
    assert found["of"] == "browser"
    assert found["box"][0] > BOX[0] + 20
    read = card(page, "cells").locator(".rv-read").inner_text()
    said = re.search(r"\((\d+), (\d+)\) = ", read)
    assert said is not None, read
    row, column = map(int, said.groups())
    assert number_in(read) == pytest.approx(found["want"][row, column], rel=1e-3)
    page.mouse.up()
    silent = False
    while held:
        socket, message = held.pop(0)
        socket.send(message)
    eventually(page, served)
