"""The server goes away in a drag and comes back: the hand's box and its numbers agree."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser import serving
from tests.browser.test_addresses import READY, held, said
from tests.browser.test_isolation import middle
from tests.browser.waiting import eventually, still

pytestmark = pytest.mark.browser

# The box in the hand, and the one that the numbers on screen are of.
BOTH = """async () => {
  const loaded = performance.getEntriesByType("resource");
  const { scopeOf } = await import(loaded.find(e => e.name.endsWith("/canvas.js")).name);
  const scope = scopeOf("explore");
  const five = ({ cx, cy, w, h, angle }) => [cx, cy, w, h, angle];
  const { name } = scope.scene.operator;
  return [five(scope.activeBox), five(scope.activeAnswer().frame), name];
}"""

CONNECTED = ("data-test-connection-state", "CONNECTED")


def agreed(page: Page) -> tuple[list[float], str]:
    """The box in the hand and its operator, once the numbers are that box's."""
    box, frame, operator = page.evaluate(BOTH)
    assert box == frame
    return box, operator


def addressed(page: Page, box: list[float]) -> None:
    assert said(page)["boxes"] == ",".join(map(format, box))


def elsewhere(page: Page, boxes: object) -> None:
    assert held(page)["boxes"] != boxes


def test_a_restart_in_a_drag_leaves_the_hand_what_it_holds(new_context):
    port = serving.free_port()
    page = new_context().new_page()
    with serving.serve(port=port) as server:
        page.goto(server.url + "/explore?operator=roi_align&boxes=256,300,150,100,0")
        expect(page.locator(READY)).to_be_visible(timeout=90_000)
        still(page)
        # Some revisions on, so that another session's first ones are behind.
        for words in ("legacy", "aligned", "legacy"):
            page.get_by_test_id("stMain").get_by_role("radio", name=words, exact=True).or_(
                page.get_by_role("button", name=words, exact=True)
            ).first.click()
            still(page)
        page.go_back()
        still(page)
        x, y = middle(page)
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x + 30, y + 20, steps=5)
        page.wait_for_timeout(200)
    page.mouse.move(x + 60, y + 40, steps=5)
    with serving.serve(port=port):
        expect(page.get_by_test_id("stApp")).to_have_attribute(*CONNECTED, timeout=60_000)
        page.mouse.move(x + 80, y + 50, steps=5)
        page.mouse.up()
        box, operator = eventually(page, lambda: agreed(page), seconds=60)
        assert operator == "roi_align"
        assert box[0] > 256 + 40
        after = held(page)
        # The new process has heard of it, and Python's own changes arrive as well: Back is one.
        eventually(page, lambda: addressed(page, box))
        still(page)
        page.go_back()
        eventually(page, lambda: elsewhere(page, after["boxes"]))
