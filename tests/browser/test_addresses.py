"""Links, Back and page switches in a real browser: what comes back is what was there."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.hands import drag
from tests.browser.test_isolation import middle, upload
from tests.browser.waiting import still, visit

pytestmark = pytest.mark.browser

READY = ".rv-timing:not(:empty)"
STAGE = ".rv-stage"
BOXES = "256,300,150,100,25;400,450,80,60,-10"
# What the page holds, read from its one shared scope.
HELD = """async name => {
  const loaded = performance.getEntriesByType("resource");
  const { scopeOf } = await import(loaded.find(e => e.name.endsWith("/canvas.js")).name);
  const scope = scopeOf(name);
  const { editor, stage, pin } = scope;
  const plain = (value) => JSON.parse(JSON.stringify(value));
  return {
    boxes: editor.boxes.map(({ cx, cy, w, h, angle }) => [cx, cy, w, h, angle]),
    active: editor.active, view: stage.view.part, page: plain(scope.scene.page),
    operator: scope.scene.operator.name, picture: scope.scene.picture?.name,
    pin: pin && { bin: pin.bin, sample: pin.sample, row: pin.row },
  };
}"""


@pytest.fixture
def page(guest: Page) -> Page:
    """With a history that is as short as a new visitor's: a browser keeps 50 entries."""
    session = guest.context.new_cdp_session(guest)
    session.send("Page.resetNavigationHistory")
    session.detach()
    return guest


def open_at(page: Page, address: str) -> None:
    visit(page, address)
    expect(page.locator(READY)).to_be_visible(timeout=60_000)
    still(page)


def held(page: Page, scope: str = "explore") -> dict:
    return page.evaluate(HELD, scope)


def said(page: Page) -> dict[str, str]:
    return {k: v[0] for k, v in parse_qs(urlsplit(page.url).query).items()}


def entries(page: Page) -> int:
    return page.evaluate("history.length")


def back(page: Page) -> None:
    page.go_back()
    expect(page.locator(READY)).to_be_visible(timeout=60_000)
    still(page)


def choose(page: Page, words: str) -> None:
    page.get_by_test_id("stMain").get_by_role("radio", name=words, exact=True).or_(
        page.get_by_role("button", name=words, exact=True)
    ).first.click()
    still(page)


def menu(page: Page, title: str) -> None:
    page.get_by_role("link", name=title, exact=True).first.click()
    expect(page.locator(READY)).to_be_visible(timeout=60_000)
    still(page)


def test_back_after_an_operator_switch_brings_the_turned_boxes(page):
    open_at(page, f"/explore?boxes={BOXES}&active=1")
    before, count = held(page), entries(page)
    assert before["active"] == 1
    choose(page, "RoIAlign")
    assert [box[4] for box in held(page)["boxes"]] == [0, 0]
    assert entries(page) == count + 1
    assert said(page)["operator"] == "roi_align"
    back(page)
    assert held(page) == before
    page.go_forward()
    still(page)
    assert held(page)["operator"] == "roi_align"
    # Angles outlive an operator that ignores them, also where a box is moved meanwhile.
    assert [box[4] for box in held(page)["boxes"]] == [0, 0]
    page.locator(".rv-stage").focus()
    page.keyboard.press("ArrowRight")
    still(page)
    choose(page, "Rotated")
    after = held(page)["boxes"]
    assert [box[4] for box in after] == [box[4] for box in before["boxes"]] != [0, 0]
    assert after[1][0] == before["boxes"][1][0] + 1


def test_back_from_another_page_shows_what_was_there(page):
    open_at(page, "/explore")
    choose(page, "RoIAlign")
    choose(page, "legacy")
    x, y = middle(page)
    drag(page, (x, y), (x + 40, y + 10))
    still(page)
    before, address = held(page), said(page)
    menu(page, "Home")
    back(page)
    assert said(page) == address
    assert held(page) == before
    expect(
        page.get_by_role("radio", name="legacy")
        .or_(page.get_by_role("button", name="legacy"))
        .first
    ).to_be_visible()
    assert (address["operator"], address["aligned"]) == ("roi_align", "false")


def test_what_the_person_has_goes_along_to_another_page(page):
    open_at(page, f"/explore?picture=street&features=rgb&stride=8&boxes={BOXES}&samples=0")
    before = held(page)
    menu(page, "Gradients")
    there = held(page, "gradients")
    assert (there["boxes"], there["picture"]) == (before["boxes"], "A street")
    assert said(page)["samples"] == "0"
    for name in ("A street", "Pixels, colour", "8 px"):
        expect(
            page.get_by_role("combobox")
            .filter(has_text=name)
            .or_(page.locator(f'input[value="{name}"]'))
            .first
        ).to_be_visible()
    menu(page, "R-MAC regions")
    assert said(page) == {"picture": "street", "features": "rgb", "stride": "8"}
    menu(page, "Explore")
    assert held(page)["boxes"] == before["boxes"]


def test_a_look_at_the_operators_has_a_link_and_takes_nothing_away(page):
    open_at(page, f"/explore?picture=street&stride=8&boxes={BOXES}")
    before = held(page)
    page.get_by_role("link", name="Operators", exact=True).first.click()
    page.get_by_role("tab", name="prroi_pool").click()
    still(page)
    assert said(page) == {"facts": "prroi_pool"}
    page.get_by_role("tab", name="rmac", exact=True).click()
    still(page)
    page.go_back()
    chosen = page.get_by_role("tab", name="prroi_pool")
    expect(chosen).to_have_attribute("aria-selected", "true")
    menu(page, "Explore")
    assert held(page) == before


def burst(place: Locator, key: str, times: int) -> None:
    """A key pressed so fast that even a busy machine sees no rest in between."""
    place.evaluate(
        """(place, [key, times]) => {
          for (let pressed = 0; pressed < times; pressed += 1)
            for (const type of ["keydown", "keyup"])
              place.dispatchEvent(
                new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
        }""",
        [key, times],
    )


def test_a_drag_is_one_entry_a_burst_of_keys_one_and_a_look_none(page):
    open_at(page, f"/explore?boxes={BOXES}")
    count = entries(page)
    x, y = middle(page)
    drag(page, (x, y), (x + 30, y + 10))
    still(page)
    assert entries(page) == count + 1
    page.locator(STAGE).focus()
    burst(page.locator(STAGE), "ArrowRight", 12)
    still(page)
    assert entries(page) == count + 2
    angle = page.get_by_label("Angle in degrees")
    angle.focus()
    burst(angle, "ArrowUp", 6)
    still(page)
    assert entries(page) == count + 3
    page.locator(STAGE).focus()
    page.keyboard.press("Tab")  # the other box becomes active
    page.keyboard.press("Enter")  # pin
    page.mouse.move(x, y)
    page.mouse.wheel(0, -300)
    still(page)
    assert entries(page) == count + 3
    assert {"active", "pin", "zoom"} <= set(said(page))


def test_pin_zoom_and_the_active_box_come_back_by_link_and_by_back(open_page):
    page = open_page()
    open_at(page, f"/explore?boxes={BOXES}")
    page.locator(STAGE).focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    x, y = middle(page)
    page.mouse.move(x, y)
    page.mouse.wheel(0, -400)
    # Zoom is told once it rests, and only then written into the address.
    page.wait_for_url("**zoom=*")
    still(page)
    before = held(page)
    assert before["active"] == 1
    assert before["pin"]["bin"] == 24
    assert before["view"]["zoom"] > 1
    other = open_page()
    open_at(other, page.url)
    assert held(other) == before
    choose(page, "legacy")
    page.keyboard.press("Escape")
    still(page)
    back(page)
    assert held(page) == before


def test_a_picture_and_its_boxes_come_and_go_in_one_step(page):
    open_at(page, f"/explore?boxes={BOXES}")
    before, count = held(page), entries(page)
    page.get_by_test_id("stSelectbox").filter(has_text="Picture").first.locator("input").click()
    page.get_by_role("option", name="A harbour from the air").click()
    still(page)
    there = held(page)
    assert there["picture"] == "A harbour from the air"
    assert len(there["boxes"]) == 4
    assert entries(page) == count + 1
    back(page)
    assert held(page) == before


def test_ones_own_picture_is_there_on_the_next_page(page):
    open_at(page, f"/explore?boxes={BOXES}")
    upload(page, "mine.png", seed=5)
    expect(page.locator(".rv-caption")).to_contain_text("mine.png")
    still(page)
    assert said(page)["picture"].startswith("own-")
    menu(page, "Gradients")
    expect(page.locator(".rv-caption")).to_contain_text("mine.png")
    expect(page.get_by_role("combobox", name="Picture")).to_have_value("mine.png")
    menu(page, "Explore")
    expect(page.locator(".rv-caption")).to_contain_text("mine.png")
    back(page)
    back(page)
    assert held(page)["picture"] == "mine.png"
    back(page)
    assert held(page)["picture"] == "Grace Hopper"
    assert len(held(page)["boxes"]) == 2
    page.go_forward()
    expect(page.locator(".rv-caption")).to_contain_text("mine.png")
    # A link to it has no file, and gives its boxes back to whoever brings it again.
    page.locator(".rv-stage").press("Shift+ArrowRight")
    still(page)
    boxes = held(page)["boxes"]
    page.goto(page.url)
    expect(page.get_by_text("Upload the file again")).to_be_visible()
    upload(page, "mine.png", seed=5)
    expect(page.get_by_role("combobox", name="Picture")).to_have_value("mine.png")
    still(page)
    assert held(page)["boxes"] == boxes


def test_switched_off_regions_come_back(page):
    open_at(page, "/rmac_descriptor?off=1,3")
    page.locator('.rv-mswitch[data-region="2"]').click()
    still(page)
    assert said(page)["off"] == "1,2,3"
    back(page)
    assert held(page, "rmac_descriptor")["page"]["off"] == [1, 3]
    page.locator('.rv-mswitch[data-region="5"]').click()
    still(page)
    assert said(page)["off"] == "1,3,5"


def test_what_cannot_be_read_is_said_in_a_line(page):
    open_at(page, "/explore?boxes=300,300,200,150&bins=abc&picture=Nope&operator=roi_pool")
    line = page.get_by_test_id("stAlert")
    for words in ("boxes=300,300,200,150", "bins=abc", "picture=Nope"):
        expect(line).to_contain_text(words)
    assert held(page)["operator"] == "roi_pool"


def test_typed_numbers_mean_the_files_own_pixels(page):
    open_at(page, "/explore")
    upload(page, "large.png", seed=6, size=(1500, 2000))
    expect(page.locator(".rv-caption")).to_contain_text("large.png")
    still(page)
    field = page.get_by_label("Centre, x in picture pixels")
    field.fill("1000")
    page.keyboard.press("Enter")
    still(page)
    assert held(page)["boxes"][0][0] == pytest.approx(640)
    expect(field).to_have_value("1000")
    expect(page.get_by_text("In pixels of the file, 2000 × 1500.")).to_be_visible()
    page.get_by_label("Width in picture pixels").fill("-5")
    page.keyboard.press("Enter")
    expect(page.get_by_text("A width is a number from 0 to 1,000,000.")).to_be_visible()
