"""The prism by mouse, keyboard and touch: each output on screen is its convention's own."""

from functools import partial
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, Position, Response, Route, expect

from roiviz import features, samples
from roiviz.conventions import CONVENTIONS, Settings, written
from tests.browser.hands import drag
from tests.browser.waiting import eventually, resting, visit

pytestmark = pytest.mark.browser

CHANNEL = "blob, 10 px, bright on dark"
BOX = (256.0, 300.0, 150.0, 100.0)
IDS = (
    "torchvision",
    "detectron2",
    "tf_crop_and_resize",
    "onnx_16_max",
    "prroi_pool",
    "mmcv_roi_pool",
    "torchvision_ps_roi_align",
)
PINNED = """async () => {
  const loaded = performance.getEntriesByType("resource");
  const { scopeOf } = await import(loaded.find(e => e.name.endsWith("/canvas.js")).name);
  const { pin, raised } = scopeOf("prism");
  return { bin: pin?.bin ?? null, reading: pin?.reading ?? null, raised };
}"""


@pytest.fixture
def page(guest: Page) -> Page:
    return guest


@pytest.fixture(scope="module")
def filters() -> features.FeatureMap:
    return features.compute(samples.load("portrait"), "filters", 16)


def open_prism(page: Page, *ids: str, **address: str) -> None:
    given = {"boxes": ",".join(map(str, (*BOX, 0))), "conventions": ",".join(ids or IDS)}
    text = "&".join(f"{name}={value}" for name, value in (given | address).items())
    visit(page, f"/prism?{text}")
    expect(page.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)


def tile(page: Page, name: str) -> Locator:
    return page.locator(f'.rv-prism-tile[data-reading="{name}"]')


def shown(page: Page, name: str) -> np.ndarray:
    text = tile(page, name).locator("canvas").get_attribute("data-values") or ""
    return np.array(text.split(), float)


def address_of(page: Page) -> dict[str, str]:
    return {name: value[0] for name, value in parse_qs(urlsplit(page.url).query).items()}


def box_of(page: Page) -> tuple[float, ...]:
    return tuple(float(word) for word in address_of(page)["boxes"].split(","))[:4]


def wanted(made: features.FeatureMap, name: str, box: tuple[float, ...], bins: int) -> np.ndarray:
    """What the convention's own operator gives on all channels, of the shown one."""
    row, channel = CONVENTIONS[name], made.channel_names.index(CHANNEL)
    maps = np.ascontiguousarray(made.values.transpose(2, 0, 1))[None]
    settings = Settings((bins, bins), 1 / 16, 2)
    numbers = written(row.rules, np.array([(*box, 0.0)]), maps.shape[2:], settings)
    batch = np.zeros((1, int("batch" in row.rules.format.columns)), np.float32)
    output = row.evaluate(maps, np.hstack([batch, numbers.astype(np.float32)]), settings)[0]
    if row.rules.reduction.position_sensitive:
        channel //= bins * bins
    return output[channel].reshape(-1)


def expect_outputs(page: Page, made: features.FeatureMap, bins: int = 4) -> None:
    def same() -> None:
        for name in IDS:
            found = shown(page, name)
            np.testing.assert_allclose(found, wanted(made, name, box_of(page), bins), atol=2e-6)

    eventually(page, same)


def test_every_tile_is_its_conventions_output_and_follows_the_hand(page, filters):
    open_prism(page, bins="4")
    expect_outputs(page, filters)
    for name in ("torchvision", "prroi_pool", "torchvision_ps_roi_align"):
        expect(tile(page, name).locator(".rv-badge")).to_have_text("✓ 16 bins")
    expect(tile(page, "onnx_16_max").locator(".rv-badge")).to_be_hidden()
    place = resting(page.locator(".rv-stage"))
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    drag(page, (x, y), (x + 50, y - 30))
    eventually(page, lambda: np.testing.assert_array_less(BOX[0], box_of(page)[0]))
    expect_outputs(page, filters)


HELD = """async () => {
  const loaded = performance.getEntriesByType("resource");
  const { scopeOf } = await import(loaded.find(e => e.name.endsWith("/canvas.js")).name);
  const { editor, fresh, byKey } = scopeOf("prism");
  const { cx, cy, w, h } = editor.boxes[0];
  const outputs = [...byKey.values()].map(({ reading, output }) => [reading, [...output]]);
  return { box: [cx, cy, w, h], late: fresh.late, outputs: Object.fromEntries(outputs) };
}"""


def test_a_moving_hand_is_answered_beside_the_pages_runs(own_page, filters):
    page, answered = own_page, list[int]()

    def note(got: Response) -> None:
        if "/canvas/drag" in got.url:
            answered.append(got.status)

    page.on("response", note)
    open_prism(page, bins="4")
    place = page.locator(".rv-stage").bounding_box()
    assert place is not None
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()

    def goes_on() -> None:
        page.mouse.move(x + 10 + len(answered) % 7, y - 20)
        assert len(answered) > 8

    eventually(page, goes_on)
    assert set(answered) == {200}

    def shows_what_is_held() -> None:
        held = page.evaluate(HELD)
        assert not held["late"]
        assert held["box"][:2] != list(BOX[:2])
        for name in IDS:
            near = wanted(filters, name, tuple(held["box"]), 4)
            np.testing.assert_allclose(held["outputs"][name], near, rtol=1e-4, atol=1e-5)

    eventually(page, shows_what_is_held)
    page.mouse.up()
    eventually(page, lambda: np.testing.assert_array_less(BOX[0], box_of(page)[0]))
    expect_outputs(own_page, filters)
    # All of it was one step of the browser's history.
    page.go_back()
    eventually(page, lambda: np.testing.assert_allclose(box_of(page), BOX))
    expect_outputs(own_page, filters)


def test_where_nothing_answers_beside_the_runs_the_runs_do(own_page, filters):
    page, asked = own_page, list[str]()

    def decline(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(status=204)

    page.route("**/canvas/drag", decline)
    open_prism(page, bins="4")
    place = page.locator(".rv-stage").bounding_box()
    assert place is not None
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    drag(page, (x, y), (x + 50, y - 30), steps=60)
    eventually(page, lambda: np.testing.assert_array_less(BOX[0], box_of(page)[0]))
    expect_outputs(own_page, filters)
    assert len(asked) <= 1


BREAKS = """e => {
  const node = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
  const found = [];
  let top = null;
  let before = "";
  while (node.nextNode()) {
    for (let i = 0; i < node.currentNode.length; i += 1) {
      const range = document.createRange();
      range.setStart(node.currentNode, i);
      range.setEnd(node.currentNode, i + 1);
      const at = range.getBoundingClientRect().top;
      if (top != null && at > top + 2) found.push(before);
      [top, before] = [at, range.toString()];
    }
  }
  return found;
}"""


def test_a_long_name_breaks_between_its_words_and_all_of_it_is_seen(open_page):
    page = open_page(width=1024, height=768)
    open_prism(page)
    title = tile(page, "tf_crop_and_resize").locator(".rv-prism-name span")
    expect(title).to_have_text(CONVENTIONS["tf_crop_and_resize"].title)
    breaks = title.evaluate(BREAKS)
    assert breaks
    assert set(breaks) <= {".", "_"}
    assert title.evaluate("e => e.scrollHeight <= e.clientHeight")


def test_without_a_box_the_cards_say_what_to_do_and_show_no_numbers(page):
    open_prism(page)
    page.locator(".rv-stage").click()
    page.keyboard.press("Delete")
    for _ in range(2):  # also as the address brings it
        card = page.locator(".rv-card-prism-outputs")
        expect(card.locator(".rv-prism-invites")).to_be_visible()
        expect(card.locator(".rv-prism-tile")).to_have_count(len(IDS))
        for hidden in (".rv-prism-slot", ".rv-prism-foot", ".rv-prism-plan", ".rv-scale"):
            expect(card.locator(f"{hidden}:visible")).to_have_count(0)
        name = tile(page, "torchvision").locator(".rv-prism-name")
        assert "No kernel" not in (name.get_attribute("title") or "")
        page.reload()


def test_a_bin_is_pointed_at_pinned_and_compared(open_page):
    page = open_page()
    open_prism(page, bins="4")
    canvas = tile(page, "detectron2").locator("canvas")
    expect(tile(page, "detectron2").locator(".rv-prism-read")).not_to_be_empty()
    size = resting(canvas)
    # The second bin of the third row.
    spot: Position = {"x": size["width"] * 0.375, "y": size["height"] * 0.625}
    canvas.hover(position=spot)
    assert page.evaluate(PINNED)["raised"] == "detectron2"
    for name in ("torchvision", "tf_crop_and_resize"):
        read = tile(page, name).locator(".rv-prism-read")
        eventually(page, partial(near, read, shown(page, name)[9]))
    canvas.click(position=spot)
    assert page.evaluate(PINNED) == {"bin": 9, "reading": "detectron2", "raised": "detectron2"}
    expect(page.locator(".rv-card-prism-sum h3")).to_contain_text("in bin (2, 1)")
    expect(page.locator(".rv-card-prism-sum .rv-check")).to_contain_text("roi_align's output")
    expect(page.locator(".rv-card-prism-sweep h3")).to_have_text("Sweep of bin (2, 1)")
    # The difference that the table divides up is that of the two tiles.
    tile(page, "prroi_pool").locator(".rv-prism-name").click()
    heading = page.locator(".rv-card-prism-causes h3")
    expect(heading).to_have_text("Why PrRoIPool differs from torchvision")
    total = page.locator(".rv-prism-total .rv-prism-value").first
    apart = shown(page, "prroi_pool")[9] - shown(page, "torchvision")[9]
    eventually(page, lambda: near(total, apart))
    tile(page, "detectron2").locator(".rv-prism-reference").click()
    expect(heading).to_have_text("Why PrRoIPool differs from detectron2")
    asked = {"reference": "detectron2", "why": "prroi_pool"}
    eventually(page, lambda: contains(address_of(page), asked))
    page.get_by_role("button", name="minus the reference").click()
    eventually(page, lambda: np.testing.assert_array_equal(shown(page, "detectron2"), 0))


def near(place: Locator, value: float) -> None:
    text = place.inner_text().replace("−", "-").replace("+", "")
    assert float(text) == pytest.approx(value, abs=6e-5)


def contains(address: dict[str, str], asked: dict[str, str]) -> None:
    assert address | asked == address


def test_the_sweep_sets_the_box_by_mouse_and_keyboard(page):
    open_prism(page, "detectron2", "torchvision_roi_pool", bins="4")
    plot = page.locator(".rv-prism-plot canvas")
    expect(plot).to_have_attribute("aria-valuenow", "256")
    place = resting(plot)
    plot.click(position={"x": place["width"] - 100, "y": 60})
    eventually(page, lambda: np.testing.assert_array_less(256.0, box_of(page)[0]))
    set_to = box_of(page)[0]
    assert set_to * 4 == int(set_to * 4)  # a 64th of a cell of 16 pixels
    # From here on Python draws the sweep about the box.
    expect(plot).to_have_attribute("aria-valuenow", f"{set_to:g}")
    plot.focus()
    page.keyboard.press("ArrowLeft")
    eventually(page, lambda: np.testing.assert_array_equal(box_of(page)[0], set_to - 0.25))
    page.locator('.rv-card-prism-sweep [data-way="h"]').click()
    expect(plot).to_have_attribute("aria-valuenow", "100")
    page.keyboard.press("Tab")
    eventually(page, lambda: contains(address_of(page), {"sweep": "h"}))


def test_touch_a_turned_box_and_what_is_refused(open_page):
    page = open_page(width=390, height=844, touch=True)
    boxes = ",".join(map(str, (*BOX, 20)))
    open_prism(page, "detectron2_rotated", "torchvision", "rrpn_pytorch", bins="4", boxes=boxes)
    refused = tile(page, "torchvision").locator(".rv-prism-refused")
    expect(refused).to_have_text("Its boxes have no angle, and this one is turned by 20° ↺.")
    expect(tile(page, "rrpn_pytorch").locator(".rv-prism-read")).not_to_be_empty()
    plot = page.locator(".rv-prism-plot canvas")
    plot.scroll_into_view_if_needed()
    plot.tap(position={"x": 100, "y": 60})
    eventually(page, lambda: np.testing.assert_array_less(box_of(page)[0], BOX[0]))
    rows = "Not understood in this address"
    visit(page, "/prism?conventions=nobody&reference=sam3&sweep=z")
    expect(page.get_by_text(rows)).to_be_visible()
    expect(page.get_by_text(rows)).to_contain_text("reference=sam3")
    expect(page.locator(".rv-prism-tile")).to_have_count(6)


def test_a_story_opens_with_what_to_look_at(page):
    visit(page, "/prism")
    page.get_by_role("combobox", name="Story").click()
    page.get_by_role("option", name="Boxes in float16").click()
    expect(page.get_by_text("a staircase beside the smooth one").first).to_be_visible()
    expect(tile(page, "tensorrt_half")).to_have_attribute("data-why", "")
    expect(page.locator(".rv-card-sentence")).to_contain_text("In float16 its numbers become")
    eventually(page, lambda: contains(address_of(page), {"story": "half"}))
