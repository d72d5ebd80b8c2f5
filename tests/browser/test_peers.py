"""The peers' page in a real Chromium: a cell says what was found, a thread opens its box."""

import re
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from roiviz.bench import who
from roiviz.bench.museum import CARDS, Cause
from tests.browser.waiting import resize

CUT = """radio => [...radio.querySelectorAll("*"), radio]
  .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth)
  .map((part) => part.innerText)"""

pytestmark = pytest.mark.browser


def test_a_cell_says_what_was_found_by_mouse_and_by_key(page: Page) -> None:
    page.goto("/peers")
    said = page.locator(".rv-peers-said")
    legend = page.locator(".rv-peers-legend")
    expect(legend).to_contain_text("follows the convention", timeout=60_000)
    row = next(row for row in who.matrix().rows if row.id == "torchvision_ps_roi_pool")
    cell = row.cells["gradient_border"]
    button = page.get_by_role("button", name=f"{row.title}, gradient border: differs")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(said).to_contain_text(cell.said)
    page.get_by_role("button", name=f"{row.title}, interior: follows").focus()
    page.keyboard.press("Enter")
    expect(said).to_contain_text("interior: all 240 cases are right")
    expect(button).to_have_attribute("aria-pressed", "false")
    page.get_by_role("button", name="ONNX Runtime RoiAlign-16, gradient: refuses").click()
    expect(said).to_contain_text("gradient: it has no backward")
    expect(legend).to_be_visible()
    # Nothing is cut off, and no name ends in an ellipsis.
    resize(page, 390, 844)
    for radio in page.get_by_role("radio").all():
        assert radio.evaluate(CUT) == []


def test_threads_of_a_cause_with_their_numbers_and_a_box_to_drag(page: Page) -> None:
    page.goto("/peers")
    page.get_by_role("radio", name="Museum").click()
    page.get_by_role("combobox").click()
    page.get_by_role("option", name=Cause.MAXIMUM.value).click()
    page.wait_for_url("**/peers?look=museum&cause=maximum")
    threads = [card for card in CARDS if card.cause is Cause.MAXIMUM]
    expect(page.locator(".rv-thread")).to_have_count(len(threads), timeout=60_000)
    card = page.locator("[data-thread=onnxruntime-6921]")
    numbers = card.locator("[data-reading='0'] td").all_inner_texts()
    assert numbers[:4] == ["6.1875", "6.75", "6.75", "7.3125"]
    assert card.locator("circle").count() >= 32
    away = card.get_by_role("link", name="microsoft/onnxruntime#6921")
    assert away.get_attribute("href") == "https://github.com/microsoft/onnxruntime/issues/6921"
    expect(card.locator(".rv-thread-links")).to_contain_text("on a map of ours")
    brings = card.get_by_role("link", name="Its map and numbers in Debug").get_attribute("href")
    assert brings == "debug?thread=onnxruntime-6921"
    link = card.get_by_role("link", name="Drag this box in the prism").get_attribute("href")
    assert link is not None
    page.goto(urljoin(page.url, link))
    expect(page.locator(".rv-timing:not(:empty)").first).to_be_visible(timeout=90_000)
    expect(page.get_by_text(re.compile("ONNX Runtime legacy max")).first).to_be_visible()
