"""The trial page in a real browser: two canvases apart in one address, three readings abreast."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.hands import drag
from tests.browser.serving import Server, serve
from tests.trial.view.present import READINGS
from tests.trial.view.state import LEFT, RIGHT

pytestmark = pytest.mark.browser

HELD = """async name => {
  const loaded = performance.getEntriesByType("resource");
  const { scopeOf } = await import(loaded.find(e => e.name.endsWith("/canvas.js")).name);
  return scopeOf(name).editor.boxes.map(({ cx, cy, w, h }) => [cx, cy, w, h]);
}"""
REST = "[data-testid=stApp][data-test-script-state=notRunning]"


@pytest.fixture(scope="module")
def trial_server() -> Iterator[Server]:
    with serve("tests/trial/app.py") as server:
        yield server


@pytest.fixture
def trial(browser: Browser, trial_server: Server) -> Iterator[Page]:
    context = browser.new_context(
        base_url=trial_server.url, viewport={"width": 1440, "height": 1000}
    )
    problems: list[str] = []
    page = context.new_page()
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto("/")
    settle(page)
    yield page
    context.close()
    assert problems == []


def settle(page: Page) -> None:
    """Until both canvases are answered and the address says no more."""
    expect(page.locator(".rv-timing:not(:empty)")).to_have_count(2, timeout=120_000)
    before, calm = None, 0
    while calm < 3:
        calm = calm + 1 if before == page.url else 0
        before = page.url
        page.wait_for_timeout(150)
        page.wait_for_selector(REST)


def said(page: Page) -> dict[str, str]:
    return {k: v[0] for k, v in parse_qs(urlsplit(page.url).query).items()}


def drag_in(page: Page, stage: Locator) -> None:
    """Draw a box on the empty picture, up on its left."""
    stage.scroll_into_view_if_needed()
    box = stage.bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    drag(page, (x - 80, y - 200), (x - 20, y - 150))
    settle(page)


def test_two_canvases_keep_their_boxes_apart(trial: Page) -> None:
    stages = trial.locator(".rv-stage")
    left, right = trial.evaluate(HELD, LEFT.name), trial.evaluate(HELD, RIGHT.name)
    drag_in(trial, stages.nth(0))
    drawn = trial.evaluate(HELD, LEFT.name)
    assert len(drawn) == len(left) + 1
    assert trial.evaluate(HELD, RIGHT.name) == right
    assert set(said(trial)) == {"left.boxes", "left.active"}
    drag_in(trial, stages.nth(1))
    both = said(trial)
    assert trial.evaluate(HELD, LEFT.name) == drawn
    assert {"left.boxes", "right.boxes"} <= set(both)
    # The link restores both, each in its own canvas.
    held = drawn, trial.evaluate(HELD, RIGHT.name)
    trial.reload()
    settle(trial)
    assert (trial.evaluate(HELD, LEFT.name), trial.evaluate(HELD, RIGHT.name)) == held
    assert said(trial) == both
    # Back takes the last box away, and leaves the other canvas as it is.
    trial.go_back()
    settle(trial)
    assert (trial.evaluate(HELD, LEFT.name), trial.evaluate(HELD, RIGHT.name)) == (drawn, right)


def test_three_readings_of_one_box_stand_side_by_side(trial: Page) -> None:
    cards = trial.locator("[data-card=output]")
    expect(cards).to_have_count(2 * len(READINGS))
    tables = trial.locator("[data-card=output] table[data-output]")
    for place in range(len(READINGS)):
        expect(tables.nth(place).locator("td")).to_have_count(16)
    texts = [tables.nth(place).locator("td").all_inner_texts() for place in range(len(READINGS))]
    assert len({tuple(row) for row in texts}) == len(READINGS)
    tops = {round((cards.nth(i).bounding_box() or {})["y"]) for i in range(len(READINGS))}
    assert len(tops) == 1
    # Every reading is of the same box, and follows it.
    drag_in(trial, trial.locator(".rv-stage").nth(0))
    trial.wait_for_timeout(500)
    moved = [tables.nth(place).locator("td").all_inner_texts() for place in range(len(READINGS))]
    assert all(one != other for one, other in zip(texts, moved, strict=True))
