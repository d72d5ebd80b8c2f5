"""The trial page in a real browser: two canvases apart in one address, three readings abreast."""

from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.hands import drag
from tests.browser.serving import Server, serve
from tests.browser.waiting import eventually, resting, still
from tests.trial.view.present import READINGS
from tests.trial.view.state import LEFT, RIGHT

pytestmark = pytest.mark.browser

HELD = """async name => {
  const loaded = performance.getEntriesByType("resource");
  const { scopeOf } = await import(loaded.find(e => e.name.endsWith("/canvas.js")).name);
  return scopeOf(name).editor.boxes.map(({ cx, cy, w, h }) => [cx, cy, w, h]);
}"""
SCOPE = """
  const loaded = performance.getEntriesByType("resource");
  const { scopeOf } = await import(loaded.find(e => e.name.endsWith("/canvas.js")).name);
  const scope = scopeOf(name);
"""
# By reading, the share of the samples that have its colour on the screen, without the bin that is
# explained, which has a wash over it.
SEEN = (
    "async name => {"
    + SCOPE
    + """
  const { painter, editor } = scope.stage;
  const screen = painter.overlay.getContext("2d");
  const one = new OffscreenCanvas(1, 1).getContext("2d");
  const rgb = (context, x, y) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)];
  const [box] = editor.boxes;
  return Object.fromEntries(scope.readings.map(({ id, color }) => {
    const answer = scope.answer(box.id, id);
    if (!answer) return [id, 0];
    const map = painter.mapOf(answer, box);
    one.fillStyle = painter.colours.categorical[color];
    one.fillRect(0, 0, 1, 1);
    const wanted = rgb(one, 0, 0);
    const places = Array.from(answer.state, (_, s) => painter.samplePoint(answer, s, map))
      .filter((_, s) => answer.bin[s] !== scope.shown(id).bin);
    const found = places.filter(({ x, y }) => {
      const there = rgb(screen, Math.round(x * painter.ratio), Math.round(y * painter.ratio));
      return there.every((value, i) => Math.abs(value - wanted[i]) < 24);
    });
    return [id, found.length / places.length];
  }));
}"""
)
SAMPLE = (
    "async ([name, reading, sample]) => {"
    + SCOPE
    + """
  const { painter, editor, surface } = scope.stage;
  const [box] = editor.boxes;
  const answer = scope.answer(box.id, reading);
  const { x, y } = painter.samplePoint(answer, sample, painter.mapOf(answer, box));
  const { left, top } = surface.getBoundingClientRect();
  return [left + x, top + y, answer.bin[sample]];
}"""
)
PINNED = (
    "async name => {"
    + SCOPE
    + "return scope.pin && (({ reading, sample, bin }) => ({ reading, sample, bin }))(scope.pin); }"
)
SHOWN = (
    "async name => {"
    + SCOPE
    + """
  const both = ({ id }) => [id, [scope.shown(id).bin, scope.shown(id).sample]];
  return Object.fromEntries(scope.readings.map(both));
}"""
)
TOP = "card => Math.round(card.getBoundingClientRect().top)"


@pytest.fixture(scope="module")
def trial_server() -> Iterator[Server]:
    with serve("tests/trial/trial_app.py") as server:
        yield server


@pytest.fixture
def trial(kept_page: Callable[..., Page], trial_server: Server) -> Page:
    page = kept_page(base_url=trial_server.url)
    page.set_viewport_size({"width": 1440, "height": 1000})
    page.goto("/")
    settle(page)
    return page


def settle(page: Page) -> None:
    """Until both canvases are answered and the address says no more."""
    expect(page.locator(".rv-timing:not(:empty)")).to_have_count(2, timeout=120_000)
    still(page)


def said(page: Page) -> dict[str, str]:
    return {k: v[0] for k, v in parse_qs(urlsplit(page.url).query).items()}


def names(page: Page) -> set[str]:
    """What the address carries."""
    return set(said(page))


def seen(page: Page) -> dict[str, float]:
    """Once every reading is drawn."""
    shares: dict[str, float] = page.evaluate(SEEN, LEFT.name)
    assert min(shares.values()) > 0
    return shares


def pinned(page: Page) -> dict[str, object]:
    pin: dict[str, object] | None = page.evaluate(PINNED, LEFT.name)
    assert pin
    return pin


def draw(page: Page, stage: Locator, name: str) -> list[list[float]]:
    """Draw a box on the empty picture, up on its left; the boxes that `name` then holds."""
    count = len(page.evaluate(HELD, name))
    stage.scroll_into_view_if_needed()
    box = resting(stage)
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    drag(page, (x - 80, y - 200), (x - 20, y - 150))

    def written() -> list[list[float]]:
        held = page.evaluate(HELD, name)
        side = name.removeprefix("trial-")
        assert len(held) == count + 1
        assert said(page).get(f"{side}.boxes", "").count(";") == count
        return list(held)

    return eventually(page, written)


def hold(page: Page, *boxes: list[list[float]]) -> None:
    assert tuple(page.evaluate(HELD, name) for name in (LEFT.name, RIGHT.name)) == boxes


def test_two_canvases_keep_their_boxes_apart(trial: Page) -> None:
    stages = trial.locator(".rv-stage")
    first = trial.evaluate(HELD, RIGHT.name)
    left = draw(trial, stages.nth(0), LEFT.name)
    assert trial.evaluate(HELD, RIGHT.name) == first
    assert names(trial) == {"left.boxes", "left.active"}
    right = draw(trial, stages.nth(1), RIGHT.name)
    assert trial.evaluate(HELD, LEFT.name) == left
    assert {"left.boxes", "right.boxes"} <= names(trial)
    # The link restores both, each in its own canvas.
    both = said(trial)
    trial.reload()
    settle(trial)
    hold(trial, left, right)
    assert said(trial) == both
    # Back takes the last box away, and leaves the other canvas as it is.
    trial.go_back()
    eventually(trial, lambda: hold(trial, left, first))


def test_the_canvas_draws_every_reading_in_its_own_colour(trial: Page) -> None:
    shares = eventually(trial, lambda: seen(trial))
    assert list(shares) == [reading.id for reading in READINGS]
    # The first lies on top; of the others some samples lie under it.
    assert shares["aligned"] == 1
    assert all(share > 0.5 for share in shares.values()), shares
    legend = trial.locator(".rv-legend").first
    for reading in READINGS:
        entry = legend.locator(".rv-entry", has_text=reading.title).first
        expect(entry.locator("[data-mark]")).to_have_attribute("data-mark", reading.mark)


def test_a_sample_of_any_reading_can_be_pinned(trial: Page) -> None:
    x, y, bin_ = trial.evaluate(SAMPLE, [LEFT.name, "legacy", 21])
    trial.mouse.move(x, y)
    trial.mouse.down()
    trial.mouse.up()
    pin = {"reading": "legacy", "sample": 21, "bin": bin_}
    assert eventually(trial, lambda: pinned(trial)) == pin
    # The other readings show the same bin, and of it the sample of the same rank.
    shown = trial.evaluate(SHOWN, LEFT.name)
    assert shown == {"aligned": [bin_, 21], "legacy": [bin_, 21], "pool": [bin_, shown["pool"][1]]}
    still(trial)
    assert said(trial)["left.pin"] == f"box:0,bin:{bin_},sample:21,reading:legacy"
    trial.reload()
    settle(trial)
    assert pinned(trial) == pin


def test_three_readings_of_one_box_stand_side_by_side(trial: Page) -> None:
    cards = trial.locator("[data-card=output]")
    expect(cards).to_have_count(2 * len(READINGS))
    tables = trial.locator("[data-card=output] table[data-output]")
    for place in range(len(READINGS)):
        expect(tables.nth(place).locator("td")).to_have_count(16)
    texts = [tables.nth(place).locator("td").all_inner_texts() for place in range(len(READINGS))]
    assert len({tuple(row) for row in texts}) == len(READINGS)
    tops = {cards.nth(place).evaluate(TOP) for place in range(len(READINGS))}
    assert len(tops) == 1
    # Every reading is of the same box, and follows it.
    draw(trial, trial.locator(".rv-stage").nth(0), LEFT.name)

    def follow() -> None:
        now = [tables.nth(place).locator("td").all_inner_texts() for place in range(len(READINGS))]
        assert all(one != other for one, other in zip(texts, now, strict=True))

    eventually(trial, follow)
