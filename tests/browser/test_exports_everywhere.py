"""The menu of what a page gives away, on every page with a canvas."""

from urllib.parse import unquote

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_fit import CUT_OFF, CUT_WORDS
from tests.browser.waiting import eventually, resize, still, visit

pytestmark = pytest.mark.browser

ALL = ["Figure", "Page", "Python", "Numbers", "Link"]
PAGES = {
    "": ALL,
    "explore": ALL,
    "explore?operator=roi_pool": ALL,
    "gradients": ALL,
    "gradients?look=move": ALL,
    "prism": ALL,
    "debug": ALL,
    "rmac_regions": ALL,
    "rmac_descriptor": ALL,
    "rmac_search": ALL,
}
# Those whose figure is saved, too; all show it, drawn by the same.
SAVED = ("explore", "rmac_search")
# Those whose whole menu is gone through, of each kind of view one; the others draw and pack theirs.
THROUGH = ("explore", "gradients?look=move", "prism", "debug", "rmac_descriptor", "rmac_search")
WINDOWS = ((1440, 900), (1280, 720), (1024, 768), (390, 844))
# How much lower a card may be than what it keeps of longer sentences.
SPARE = """card => {
  const { minHeight } = card.style, high = card.offsetHeight;
  card.style.minHeight = "";
  const needs = card.offsetHeight;
  card.style.minHeight = minHeight;
  return high - needs;
}"""


def opened(page: Page, path: str) -> Locator:
    """The menu of a page."""
    visit(page, f"/{path}")
    button = page.get_by_role("button", name="Export", exact=True)
    expect(button).to_be_visible(timeout=60_000)
    button.press("Enter")
    place = page.get_by_test_id("stPopoverBody")
    expect(place.get_by_role("radio").first).to_be_visible()
    return place


def all_is_seen(page: Page) -> None:
    assert page.evaluate(CUT_OFF) + page.evaluate(CUT_WORDS) == [], page.viewport_size


def expect_to_fit(page: Page) -> None:
    """A saved page on every size of a screen, and with its box moved on the largest and least."""
    stage, said = page.locator(".rv-stage"), page.locator(".rv-card-sentence")
    for width, height in (*WINDOWS[1:], WINDOWS[0]):
        resize(page, width, height)
        eventually(page, lambda: all_is_seen(page))
        # Of another width's longer lines no room is kept.
        if said.count():
            eventually(page, lambda: keeps_nothing(said))
    if stage.count():
        stage.press("Shift+ArrowRight")
        eventually(page, lambda: all_is_seen(page))
        resize(page, *WINDOWS[-1])
        eventually(page, lambda: all_is_seen(page))


def expect_a_large_code(page: Page, menu: Locator) -> None:
    """For a projector, over everything else."""
    menu.get_by_role("button", name="Fill the window").click()
    code = page.get_by_test_id("stDialog").locator("img[alt^='A QR code of']")
    expect(code).to_be_visible()
    expect(menu).to_be_hidden()
    eventually(page, lambda: is_seen_whole(code))
    page.keyboard.press("Escape")
    expect(code).to_have_count(0)


def is_seen_whole(code: Locator) -> None:
    place, window = code.bounding_box(), code.page.viewport_size
    assert place
    assert window
    assert min(place["width"], place["height"]) > 0.75 * min(window["width"], window["height"])
    assert place["y"] + place["height"] < window["height"]


def keeps_nothing(card: Locator) -> None:
    assert card.evaluate(SPARE) <= 1


@pytest.mark.parametrize("path", PAGES)
def test_a_page_gives_away_what_it_shows(guest, offline_page, path):
    page, place = guest, opened(guest, path)
    assert place.get_by_role("radio").all_text_contents() == PAGES[path]
    expect(place.locator("img").first).to_be_visible(timeout=30_000)
    if path in SAVED:
        # What is made when it is asked for is made after the run.
        with page.expect_download() as download:
            place.get_by_role("button", name="Save as").click()
        assert download.value.path().stat().st_size > 10_000
    for kind in PAGES[path][1:] if path in THROUGH else ["Page"]:
        place.get_by_role("radio", name=kind, exact=True).press("Space")
        if kind == "Python":
            expect(
                place.get_by_test_id("stCode").or_(place.get_by_test_id("stAlert"))
            ).to_be_visible()
        elif kind == "Page":
            with page.expect_download() as download:
                place.get_by_role("button", name="Save as HTML").click()
            saved = download.value.path().read_bytes()
            first = ".roiviz" if path == "debug" else ".rv-legend"
            expect_to_fit(offline_page(saved, first=first))
        elif kind == "Link":
            code = place.get_by_test_id("stCode")
            expect(code.get_by_text(unquote(page.url).rstrip("/"), exact=True)).to_be_visible()
            expect(place.locator("img[alt^='A QR code of']")).to_be_visible()
            if path == "explore":
                expect_a_large_code(page, place)
        else:
            expect(place.get_by_test_id("stDownloadButton").first).to_be_visible(timeout=30_000)
    still(page)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    page.keyboard.press("Escape")


def test_a_link_carries_the_active_box_the_pin_and_the_zoom(page, open_page):
    boxes = "boxes=256,300,150,100,25;120,120,80,60,0"
    page.goto(f"/explore?{boxes}&active=1")
    expect(page.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    still(page)
    stage = page.locator(".rv-stage")
    stage.press("Enter")
    stage.press("+")
    still(page)
    page.get_by_role("button", name="Export", exact=True).press("Enter")
    place = page.get_by_test_id("stPopoverBody")
    # A picture that is still being fetched when it goes would be an error.
    expect(place.locator("img").first).to_have_js_property("complete", True, timeout=30_000)
    place.get_by_role("radio", name="Link").press("Space")
    link = place.get_by_test_id("stCode").text_content() or ""
    for field in ("active=", "pin=", "zoom="):
        assert field in link
    # On a phone, too.
    other = open_page(width=390, height=844, touch=True)
    other.goto(link)
    expect(other.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    still(other)
    assert unquote(other.url) == unquote(page.url)
    expect(other.locator(".rv-label code")).to_have_text("rois: [0, 120, 120, 80, 60, 0]")
