"""A person's own boxes in a real browser: pasted, dropped, chosen, and written back."""

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_explore import BOX, boxes_of, middle, open_explorer
from tests.browser.waiting import eventually, still

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
    """The popover, opened by key once the page is at rest."""
    still(page)
    opener = page.get_by_role("button", name="Boxes", exact=True)
    opener.focus()
    page.keyboard.press("Enter")
    place = page.get_by_test_id("stPopoverBody")
    expect(place.get_by_text("Write", exact=True)).to_be_visible()
    return place


def shows(page: Page, *boxes: tuple[float, ...]) -> None:
    """Wait until the address, and so the canvas, has these boxes."""
    eventually(page, lambda: np.testing.assert_array_equal(boxes_of(page), boxes))


def begins(page: Page, boxes: list[list[float]]) -> np.ndarray:
    """The boxes in the address, of which the first are these, each without its angle."""
    found = boxes_of(page)
    np.testing.assert_array_equal(found[: len(boxes), :4], boxes)
    return found


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


def give(place: Locator, name: str, data: bytes) -> None:
    """A file, dropped."""
    place.locator("[data-testid=stFileUploaderDropzoneInput]").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": data}
    )


def test_boxes_are_dropped_pasted_chosen_and_written_back(page):
    open_explorer(page)
    shows(page, BOX)
    place = open_boxes(page)
    give(place, "a.json", json.dumps(COCO).encode())
    expect(place.get_by_text("12 of 20 boxes on the canvas; the others are drawn.")).to_be_visible()
    first = eventually(page, lambda: begins(page, [[40, 55, 60, 50], [60, 55, 60, 50]]))
    # What it became is said once, beside what takes it away.
    expect(place.get_by_test_id("stFileChip")).to_be_hidden()
    # A second set; a bad file changes nothing.
    place.get_by_text("Ground truth", exact=True).click()
    expect(place.get_by_text("a.json went to Predictions.")).to_be_visible()
    give(place, "*b*.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    said = "*b*.xml: The XML declares a document type or entities, which are never expanded."
    expect(place.get_by_text(said, exact=True)).to_be_visible()
    np.testing.assert_array_equal(boxes_of(page), first)
    area = place.get_by_label("or paste it")
    area.fill(ROW)
    area.press("Control+Enter")
    shows(page, AS_CORNERS)
    legend = page.locator(".rv-legend")
    expect(legend).to_contain_text("Predictions: 20 boxes")
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)
    # A click on a ghost reads the numbers so; another meaning by key.
    expect(legend).to_contain_text("as x1, y1, w, h in pixels")
    page.mouse.click(*middle(page))
    shows(page, AS_SIDES)
    expect(legend).not_to_contain_text("as x1")
    place = open_boxes(page)
    place.get_by_test_id("stRadio").get_by_role("radio").nth(1).focus()
    page.keyboard.press("ArrowUp")
    shows(page, AS_CORNERS)
    page.keyboard.press("Escape")
    # As it closes, the focus goes back to its button.
    expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)
    # The canvas goes on from there, and what is written is what it holds.
    page.locator(".rv-stage").focus()
    page.keyboard.press("ArrowRight")
    shows(page, (201.0, *AS_CORNERS[1:]))
    file = saved(page, open_boxes(page), "COCO")
    assert file["annotations"][0]["bbox"] == [161, 200, 80, 90]
    picture = {"id": 1, "file_name": "Grace Hopper", "width": 512, "height": 600}
    assert file["images"] == [picture]


DROP = """([selector, files]) => {
  const data = new DataTransfer();
  for (const [name, text] of files)
    if (name) data.items.add(new File([text], name)); else data.setData("text/plain", text);
  for (const type of ["dragover", "drop"])
    document.querySelector(selector).dispatchEvent(new DragEvent(type,
      { bubbles: true, cancelable: true, composed: true, dataTransfer: data }));
}"""


LARGE = """() => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(65 * 2 ** 20)], "big.txt"));
  document.querySelector("[class*=st-key-canvas_]").dispatchEvent(new DragEvent("drop",
    { bubbles: true, cancelable: true, composed: true, dataTransfer: data }));
}"""


def drop(page: Page, *files: tuple[str, str], on: str = "[class*=st-key-canvas_]") -> None:
    """Files, or a text without a name, from outside onto an element of the page."""
    page.evaluate(DROP, [on, files])


def paste(page: Page, text: str) -> None:
    """By keyboard, as from another program."""
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.keyboard.press("Control+v")


@pytest.mark.parametrize("path", ["explore", "prism"])
def test_what_is_dropped_or_pasted_anywhere_is_taken(page, path):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"/{path}?boxes={','.join(map(str, BOX))}")
    expect(page.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    still(page)
    stage = page.locator(".rv-stage")
    stage.evaluate("stage => { stage.dataset.same = 'yes'; }")
    drop(page, ("a*b*.txt", ROW), on="[data-testid=stColumn]")
    shows(page, AS_CORNERS)
    said = page.get_by_role("status").filter(has_text="a*b*.txt")
    expect(said).to_have_text(
        "a*b*.txt · Predictions, read as x1, y1, x2, y2 in pixels. 1 box on the canvas."
    )
    expect(page.locator(".rv-legend")).to_contain_text("as x1, y1, w, h in pixels")
    # Another reading, by keyboard.
    page.get_by_role("button", name="Other readings").press("Enter")
    place = page.get_by_test_id("stPopoverBody")
    place.get_by_role("radio", name="x1, y1, w, h in pixels").press("Space")
    shows(page, AS_SIDES)
    expect(said).to_contain_text("read as x1, y1, w, h")
    page.keyboard.press("Escape")
    expect(place).to_have_count(0)
    # Pasted on the canvas, the rows are boxes; in a field they are its text.
    stage.focus()
    paste(page, "12 20 180 140\n200 64 310 190")
    shows(page, (96, 80, 168, 120, 0), (255, 127, 110, 126, 0))
    still(page)
    drop(page, ("", "12 20 180 140"))
    shows(page, (96, 80, 168, 120, 0))
    expect(page.get_by_role("status").filter(has_text="Dropped text · ")).to_be_visible()
    still(page)
    taken = boxes_of(page)
    paste(page, "no rows")
    refused = page.get_by_role("alert").filter(has_text="Pasted text: There are no rows of numbers")
    expect(refused).to_be_visible()
    # The canvas is the one that it was, and so is its view.
    expect(stage).to_have_attribute("data-same", "yes")
    drop(page, ("a.txt", "1 2 3 4"), ("b.txt", "5 6 7 8"))
    expect(page.get_by_text("Drop one file at a time.").first).to_be_attached()
    # What the uploader, which is not seen, refuses is said on the canvas.
    page.evaluate(LARGE)
    said = "big.txt was not taken. Error: File must be 64.0MB or smaller."
    expect(page.locator(".rv-where")).to_have_text(said)
    np.testing.assert_array_equal(boxes_of(page), taken)
    place = open_boxes(page)
    area = place.get_by_label("or paste it")
    area.focus()
    paste(page, "no rows")
    expect(area).to_have_value("no rows")
    np.testing.assert_array_equal(boxes_of(page), taken)


LOSE = """times => {
    window.lost = 0;
    window.addEventListener("change", event => {
        if (event.target.type !== "file" || window.lost >= times) return;
        window.lost += 1;
        event.stopImmediatePropagation();
    }, true);
}"""


def test_a_file_that_streamlit_loses_is_handed_over_again(page):
    # A run of the page that begins as the uploader asks where to send a file loses the answer.
    open_explorer(page)
    still(page)
    page.evaluate(LOSE, 1)
    drop(page, ("a.txt", ROW))
    expect(page.locator(".rv-where")).to_have_text("Taking a.txt …")
    shows(page, AS_CORNERS)
    expect(page.get_by_role("status").filter(has_text="a.txt")).to_be_visible()
    expect(page.locator(".rv-where")).not_to_contain_text("a.txt")
    assert page.evaluate("window.lost") == 1
    # No answer at all is said, and nothing is lost.
    page.evaluate(LOSE, 99)
    drop(page, ("b.txt", ROW))
    expect(page.locator(".rv-where")).to_have_text(
        "b.txt has not reached the page. Drop it once more.", timeout=15_000
    )
    assert page.evaluate("window.lost") == 3
    shows(page, AS_CORNERS)


def lines_of(page: Page, colour: tuple[int, int, int]) -> int:
    """How many pixels of the stage have a colour."""
    data = page.locator(".rv-stage").screenshot()
    pixels = np.asarray(Image.open(io.BytesIO(data)).convert("RGB"), int)
    return int((np.abs(pixels - colour).max(axis=2) < 12).sum())


def test_two_sets_have_a_name_and_a_colour_each_and_swap_them(page):
    violet, lime = ((0xC8, 0xA0, 0xFF), (0xB6, 0xF2, 0x4A))
    open_explorer(page)
    legend = page.locator(".rv-legend")
    still(page)
    assert lines_of(page, violet) < 20
    assert lines_of(page, lime) < 20
    place = open_boxes(page)
    place.get_by_role("button", name="Take the box on the canvas").press("Enter")
    expect(place.get_by_text("Drawn here · 1 box on the canvas.")).to_be_visible()
    place.get_by_text("Ground truth", exact=True).click()
    still(page)
    page.keyboard.press("Escape")
    drop(page, ("a.txt", "60 320 160 420 0.9 1\n300 60 420 160 0.8 1"))
    expect(legend).to_contain_text("Ground truth: 2 on the canvas")
    expect(legend).to_contain_text("Predictions: 1 box")
    assert lines_of(page, violet) > 300
    truth = lines_of(page, lime)
    assert truth > 300
    expect(legend.locator(".rv-swatch-set[data-dashed]")).to_have_count(1)
    # A box that is drawn now is of the set that is on the canvas.
    page.locator(".rv-stage").focus()
    page.keyboard.press("Control+d")
    expect(legend).to_contain_text("Ground truth: 3 on the canvas")
    open_boxes(page).get_by_role("button", name="Swap").press("Enter")
    expect(legend).to_contain_text("Predictions: 3 on the canvas")
    expect(legend).to_contain_text("Ground truth: 1 box")
