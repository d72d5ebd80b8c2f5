"""Several people at once: each sees their own boxes and pictures, and nobody else's."""

import io
import re
from functools import partial
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.waiting import eventually, resting

NUMBERS = ".rv-timing:not(:empty)"
STAGE = ".rv-stage"
TUPLE = ".rv-label code"
# The portrait's middle lies under the pointer for each; sizes and angles tell them apart.
BOXES = (
    (256.0, 300.0, 140.0, 90.0, 5.0),
    (256.0, 300.0, 150.0, 100.0, 25.0),
    (256.0, 300.0, 170.0, 120.0, 80.0),
)


def open_explorer(page: Page, box: tuple[float, ...]) -> None:
    """The explorer with one box of this visitor's own, its numbers on screen."""
    text = ",".join(map(str, box))
    page.goto(f"/explore?operator=roi_align_rotated&boxes={text}")
    expect(page.locator(NUMBERS)).to_be_visible(timeout=60_000)


def box_in_address(page: Page) -> list[float]:
    """cx, cy, width, height, angle as the server wrote them into this visitor's address."""
    return [float(v) for v in parse_qs(urlsplit(page.url).query)["boxes"][0].split(",")]


def box_in_answer(page: Page) -> list[float]:
    """cx, cy, width, height, angle of the roi that the kernel was called with for this visitor."""
    numbers = re.findall(r"-?\d+(?:\.\d+)?", page.locator(TUPLE).inner_text())
    return [float(number) for number in numbers][-5:]


def answered(page: Page, before: tuple[float, ...]) -> list[float]:
    """The box in the address, once it is another than before and the one that was computed."""
    at = box_in_address(page)
    assert at != list(before)
    assert box_in_answer(page) == pytest.approx(at, abs=0.051)
    return at


def test_people_who_drag_at_once_keep_their_own_boxes(open_page):
    pages = [open_page() for _ in BOXES]
    for page, box in zip(pages, BOXES, strict=True):
        open_explorer(page, box)
    starts = [middle(page) for page in pages]
    for page, start in zip(pages, starts, strict=True):
        page.mouse.move(*start)
        page.mouse.down()
    for step in range(1, 16):
        for number, (page, (x, y)) in enumerate(zip(pages, starts, strict=True)):
            page.mouse.move(x + step * (number + 1), y - step * 2)
    for page in pages:
        page.mouse.up()
    for number, (page, box) in enumerate(zip(pages, BOXES, strict=True)):
        at = eventually(page, partial(answered, page, box))
        assert at[2:] == pytest.approx(box[2:], abs=0.01)
        # All moved up alike, and to the right by one, two and three parts.
        assert at[1] < box[1]
        assert (at[0] - box[0]) / (box[1] - at[1]) == pytest.approx((number + 1) / 2, rel=0.02)


def test_an_upload_is_seen_by_nobody_else(open_page):
    anna, bert = open_page(), open_page(first_visit=True)
    received = record_frames(bert)
    for page in (anna, bert):
        open_explorer(page, BOXES[0])
    upload(anna, "anna-secret.png", seed=1)
    upload(bert, "bert-own.png", seed=2)
    expect(anna.locator(".rv-caption")).to_contain_text("anna-secret")
    expect(bert.locator(".rv-caption")).to_contain_text("bert-own")
    assert any(b"bert-own" in frame for frame in received), "the recorder must see what is sent"
    assert not any(b"anna-secret" in frame for frame in received)
    bert.reload()
    expect(bert.get_by_role("alert")).to_contain_text("not in this session", timeout=60_000)
    assert "anna-secret" not in bert.content()


def middle(page: Page) -> tuple[float, float]:
    """Where the picture's middle, and so the box, is on the screen."""
    box = resting(page.locator(STAGE))
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def record_frames(page: Page) -> list[bytes]:
    """Everything that the server sends to this page over its WebSocket from now on."""
    frames: list[bytes] = []

    def keep(payload: bytes | str) -> None:
        frames.append(payload if isinstance(payload, bytes) else payload.encode())

    page.on("websocket", lambda socket: socket.on("framereceived", keep))
    return frames


def upload(page: Page, name: str, seed: int, size: tuple[int, int] = (300, 400)) -> None:
    """Give the explorer a picture of this visitor's own: squares that are nobody else's."""
    many = (size[0] // 10, size[1] // 10, 3)
    colours = np.random.default_rng(seed).integers(0, 256, many, dtype=np.uint8)
    file = io.BytesIO()
    Image.fromarray(colours.repeat(10, axis=0).repeat(10, axis=1)).save(file, "PNG")
    page.get_by_test_id("stPopover").filter(has_text="Your picture").get_by_role("button").click()
    page.get_by_test_id("stPopoverBody").locator("input[type=file]").set_input_files(
        {"name": name, "mimeType": "image/png", "buffer": file.getvalue()}
    )
