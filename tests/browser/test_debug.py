"""Page Debug in a real browser: by mouse and by keyboard, with a file that is dropped anywhere."""

import io

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from roiviz.bench.report import debug as reported
from roiviz.explain import debug

pytestmark = pytest.mark.browser

WAIT = 90_000
DROP = """async ([selector, name, bytes]) => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(bytes)], name));
  const at = document.querySelector(selector);
  for (const type of ["dragover", "drop"])
    at.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true,
      dataTransfer: data }));
}"""

PLACE = """async ([x, y]) => {
  const loaded = performance.getEntriesByType("resource");
  const { scopeOf } = await import(loaded.find(e => e.name.endsWith("/canvas.js")).name);
  const { surface, view } = scopeOf("debug").stage;
  const frame = surface.getBoundingClientRect(), at = view.toScreen(x, y);
  return [frame.left + surface.clientLeft + at.x, frame.top + surface.clientTop + at.y];
}"""


@pytest.fixture
def opened(page: Page) -> Page:
    page.goto("/")
    page.get_by_role("link", name="Debug").first.click()
    expect(page.locator(".verdict")).to_contain_text("24 boxes, 4 channels", timeout=WAIT)
    return page


def shown_as(page: Page, shown: debug.Shown) -> Locator:
    return page.get_by_text(f"Box {shown.roi}, channel {shown.channel}", exact=True)


def file() -> bytes:
    """The example's features, every second box, and what a right port makes of them."""
    case = debug.example()
    want = reported(case).comparison.want
    data = io.BytesIO()
    np.savez(data, features=case.features, rois=case.rois[::2], output=want[::2])
    return data.getvalue()


def test_a_file_that_is_dropped_on_the_picture_is_the_case(opened: Page) -> None:
    expect(opened.locator(".verdict")).to_contain_text("WRONG")
    opened.evaluate(DROP, [".st-key-canvas_debug", "right.npz", list(file())])
    expect(opened.locator(".verdict")).to_contain_text("RIGHT: 12 boxes", timeout=WAIT)
    opened.get_by_role("button", name="Back to the example").click()
    expect(opened.locator(".verdict")).to_contain_text("WRONG: 24 boxes", timeout=WAIT)


def test_a_click_on_a_box_shows_its_numbers_and_a_link_keeps_it(opened: Page) -> None:
    report = reported(debug.example())
    first = debug.shown_box(report, None)
    expect(shown_as(opened, first)).to_be_visible()
    frames = debug.frames(report, debug.map_of(report, first))
    # A wrong box whose left edge crosses the map where no other wrong box's line is near.
    box = 0
    assert report.comparison.bad_by_box[box]
    assert box != first.roi
    cx, cy, width, height, _ = frames[box].tolist()
    at = opened.evaluate(PLACE, [cx - width / 2, cy + height / 2 - 20])
    opened.mouse.click(*at)
    shown = debug.shown_box(report, box)
    wanted = shown_as(opened, shown)
    expect(wanted).to_be_visible(timeout=WAIT)
    got = report.comparison.got[box, shown.channel]
    texts = opened.locator(".bins td").all_inner_texts()
    assert len(texts) == got.size
    bad = report.comparison.bad[box, shown.channel].ravel()
    assert [text.startswith("✗") for text in texts] == bad.tolist()
    opened.reload()
    expect(wanted).to_be_visible(timeout=WAIT)
