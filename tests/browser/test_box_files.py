"""A person's own boxes in a real browser: pasted, dropped, chosen, and written back."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_explore import BOX, boxes_of, middle, open_explorer
from tests.browser.waiting import eventually

pytestmark = pytest.mark.browser

# On the portrait, 512 × 600. As two corners its middle is outside, as a corner and sides inside.
ROW = "160 200 240 290"
AS_CORNERS = (200.0, 245.0, 80.0, 90.0, 0.0)
AS_SIDES = (280.0, 345.0, 240.0, 290.0, 0.0)
COCO = {
    "images": [{"id": 1, "file_name": "x.jpg", "width": 512, "height": 600}],
    "annotations": [
        {"image_id": 1, "category_id": 1, "bbox": [10 + 20 * n, 30, 60, 50], "score": 0.9 - n / 50}
        for n in range(20)
    ],
    "categories": [{"id": 1, "name": "star"}],
}


def open_boxes(page: Page) -> Locator:
    """The popover, opened by key."""
    opener = page.get_by_role("button", name="Boxes", exact=True)
    opener.focus()
    page.keyboard.press("Enter")
    place = page.get_by_test_id("stPopoverBody")
    expect(place.get_by_text("Write", exact=True)).to_be_visible()
    return place


def close(page: Page) -> None:
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)


def shows(page: Page, *boxes: tuple[float, ...]) -> None:
    """Wait until the address, and so the canvas, has these boxes."""
    eventually(page, lambda: np.testing.assert_array_equal(boxes_of(page), boxes))


def saved(page: Page, place: Locator, file_format: str) -> Any:
    """What is saved in a format."""
    choice = place.get_by_role("combobox", name="as", exact=True)
    choice.click()
    choice.fill(file_format)
    page.get_by_role("option", name=file_format, exact=True).click()
    button = place.get_by_role("button", name="Save Grace Hopper.json")
    expect(button).to_be_visible()
    with page.expect_download() as download:
        button.click()
    return json.loads(Path(download.value.path()).read_text())


def test_a_pasted_row_is_read_and_a_click_on_a_ghost_reads_it_otherwise(page):
    open_explorer(page)
    shows(page, BOX)
    place = open_boxes(page)
    area = place.get_by_label("or paste it")
    area.fill(ROW)
    area.press("Control+Enter")
    shows(page, AS_CORNERS)
    expect(place.get_by_text("1 box on the canvas.")).to_be_visible()
    close(page)
    legend = page.locator(".rv-legend")
    expect(legend).to_contain_text("as x1, y1, w, h in pixels")
    page.mouse.click(*middle(page))
    shows(page, AS_SIDES)
    expect(legend).not_to_contain_text("as x1")
    # The canvas goes on from there, and what is written is what it holds.
    page.locator(".rv-stage").focus()
    page.keyboard.press("ArrowRight")
    shows(page, (281.0, *AS_SIDES[1:]))
    file = saved(page, open_boxes(page), "COCO")
    assert file["annotations"][0]["bbox"] == [161, 200, 240, 290]
    assert file["images"][0] == {
        "id": 1, "file_name": "Grace Hopper", "width": 512, "height": 600,
    }  # fmt: skip


def test_a_dropped_file_is_a_second_set_and_a_bad_one_changes_nothing(page):
    open_explorer(page)
    place = open_boxes(page)
    upload = place.locator("[data-testid=stFileUploaderDropzoneInput]")
    data = json.dumps(COCO).encode()
    upload.set_input_files({"name": "a.json", "mimeType": "application/json", "buffer": data})
    expect(place.get_by_text("12 of 20 boxes on the canvas; the others are drawn.")).to_be_visible()
    first = boxes_of(page)
    np.testing.assert_array_equal(first[:2, :4], [[40, 55, 60, 50], [60, 55, 60, 50]])
    place.get_by_text("Ground truth", exact=True).click()
    expect(place.get_by_text("They stay in this session")).to_be_visible()
    bad = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    upload.set_input_files({"name": "*b*.xml", "mimeType": "text/xml", "buffer": bad})
    said = "*b*.xml: The XML declares a document type or entities, which are never expanded."
    expect(place.get_by_text(said, exact=True)).to_be_visible()
    np.testing.assert_array_equal(boxes_of(page), first)
    row = {"name": "b.txt", "mimeType": "text/plain", "buffer": ROW.encode()}
    upload.set_input_files(row)
    shows(page, AS_CORNERS)
    expect(page.locator(".rv-legend")).to_contain_text("Predictions: 20 boxes")
    # The next meaning by key.
    radio = place.get_by_test_id("stRadio").get_by_role("radio").first
    radio.focus()
    page.keyboard.press("ArrowDown")
    shows(page, AS_SIDES)
