"""CPU = WebAssembly on the page of the operators, in a real Chromium: at once, and not blindly."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.waiting import resize

pytestmark = pytest.mark.browser

# One number of RoIAlign's output is another, as if this machine had computed it wrongly.
WRONG = """(() => {
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const { instance: { exports } } = await instantiate(...given);
    const roi_align = (features, rois, output, ...more) => {
      const status = exports.roi_align(features, rois, output, ...more);
      new Float32Array(exports.memory.buffer, output)[(2 * 3 + 1) * 12 + 7] += 0.25;
      return status;
    };
    return { instance: { exports: { ...exports, roi_align } } };
  };
})()"""


def opened(page: Page) -> Page:
    page.goto("/operators")
    expect(page.locator(".rv-agreed")).not_to_be_empty(timeout=120_000)
    return page


# Where the registry's columns begin, and cells of a row that lie on each other.
REGISTRY = """table => {
  const rows = [...table.rows].map(row => [...row.cells].map(cell => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getBoundingClientRect();
  }));
  const on = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return {
    begin: rows.map(row => row.map(({ left }) => Math.round(left)).join()),
    lie: rows.flatMap(row => row.flatMap((one, k) => row.slice(k + 1).filter(o => on(one, o)))),
  };
}"""


def test_the_browser_agrees_without_being_asked_and_on_each_draw(page: Page) -> None:
    verdict, title = opened(page).locator(".rv-agreed"), page.locator(".rv-remark")
    registry = page.locator(".st-key-registry table")
    for width in (1440, 390):
        resize(page, width, 900)
        seen = registry.evaluate(REGISTRY)
        assert len(set(seen["begin"])) == 1, width
        assert seen["lie"] == [], width
    agree = "✓ The CPU and WebAssembly agree: "
    expect(title).to_have_text("Caffe2's boxes")
    expect(verdict).to_contain_text(agree)
    cells = page.locator(".rv-agreement td[data-state]")
    assert cells.count() == 19
    assert {cell[0] for cell in cells.all_inner_texts()} == {"✓"}
    plan = page.locator("[data-part='roi_align_rotated plan'] td[data-state]")
    expect(plan).to_have_text("✓ bit for bit")
    page.get_by_role("radio", name="random").click()
    expect(title).to_have_text("random boxes, draw 0")
    for draw in (1, 2):
        before = page.locator(".rv-agreement").inner_text()
        page.get_by_role("button", name="Draw again").click()
        expect(title).to_have_text(f"random boxes, draw {draw}")
        expect(page.locator(".rv-agreement")).not_to_have_text(before)
        expect(verdict).to_contain_text(agree)
    page.wait_for_url("**/operators?inputs=random&draw=2")
    page.get_by_role("button", name="Export", exact=True).press("Enter")
    menu = page.get_by_test_id("stPopoverBody")
    expect(menu.get_by_role("radio")).to_have_text(["Python", "Numbers", "Link"])
    menu.get_by_role("radio", name="Link").press("Space")
    link = menu.get_by_text("/operators?inputs=random&draw=2")
    expect(link).to_be_visible()


def test_one_wrong_number_is_red_and_has_a_place(open_page: Any) -> None:
    page = open_page(width=1440, height=900, first_visit=True)
    page.add_init_script(WRONG)
    verdict = opened(page).locator(".rv-agreed")
    expect(verdict).to_contain_text("✗ The CPU and WebAssembly disagree. roi_align, output: ")
    expect(verdict).to_contain_text("box 2, channel 1, bin (1, 3): ")
    wrong = page.locator(".rv-agreement td[data-state=bad]")
    expect(wrong).to_have_count(1)
    expect(page.locator("[data-part='roi_align output'] td[data-state=bad]")).to_contain_text("✗ ")


def test_a_browser_without_webassembly_says_so(open_page: Any) -> None:
    page = open_page(width=1440, height=900, first_visit=True)
    page.add_init_script("delete window.WebAssembly")
    verdict = opened(page).locator(".rv-agreed")
    expect(verdict).to_have_text(
        "This browser has no WebAssembly, so the browser has no numbers of its own to compare."
    )
    expect(page.locator(".rv-agreement tbody tr")).to_have_count(0)
