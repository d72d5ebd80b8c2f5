"""The explorer by mouse, keyboard and touch: what is on screen is what the kernel gives."""

from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from roiviz import features, glossary, kernels, samples
from roiviz.hosts.streamlit.serve import module_path
from tests.browser.hands import drag, touch
from tests.browser.waiting import eventually, resting, still, visit

pytestmark = pytest.mark.browser

STAGE = ".rv-stage"
TABLE = "table[data-output]"
# On the portrait, 512 × 600 pixels: its middle, where a hand finds it again.
BOX = (256.0, 300.0, 150.0, 100.0, 25.0)
CHANNEL = "blob, 10 px, bright on dark"


@pytest.fixture
def page(guest: Page) -> Page:
    return guest


@pytest.fixture(scope="module")
def filters() -> features.FeatureMap:
    return features.compute(samples.load("portrait"), "filters", 16)


def open_explorer(page: Page, **address: str) -> None:
    text = "&".join(f"{name}={value}" for name, value in address.items())
    visit(page, f"/explore?boxes={','.join(map(str, BOX))}&{text}")
    expect(page.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    expect(page.locator(f"{TABLE} td").first).to_be_attached()


def address_of(page: Page) -> dict[str, str]:
    return {name: value[0] for name, value in parse_qs(urlsplit(page.url).query).items()}


def boxes_of(page: Page) -> np.ndarray:
    """(R, 5) cx, cy, width, height, angle, as the server wrote them into the address."""
    rows = address_of(page)["boxes"].split(";")
    return np.array([[float(number) for number in row.split(",")] for row in rows])


def output_of(page: Page) -> np.ndarray:
    """The numbers of the output card, to seven digits."""
    rows = page.locator(f"{TABLE} tr").evaluate_all(
        "rows => rows.map(row => [...row.children].map(cell => Number(cell.textContent)))"
    )
    return np.array(rows)


def rotated(filters: features.FeatureMap, boxes: np.ndarray, **choices) -> np.ndarray:
    maps = np.ascontiguousarray(filters.values.transpose(2, 0, 1))[None]
    output = kernels.roi_align_rotated(
        maps,
        boxes.astype(np.float32),
        7,
        **{"spatial_scale": 1 / 16, "sampling_ratio": 2, "aligned": True, **choices},
    )
    return output[:, filters.channel_names.index(CHANNEL)]


def expect_numbers(page: Page, wanted: np.ndarray, of: str = "") -> None:
    eventually(
        page,
        lambda: np.testing.assert_allclose(output_of(page), wanted, atol=1e-5, err_msg=of),
    )


def expect_kernels_numbers(page: Page, wanted: np.ndarray) -> None:
    """The table follows when the hand rests; it must become the kernel's output, to 1e-5."""
    expect_numbers(page, wanted)
    check = page.get_by_label("Sample").locator("text=kernel's output").first
    expect(check).to_contain_text("✓")


def wait_for_change(page: Page, before: np.ndarray) -> np.ndarray:
    """The boxes once the address has changed."""

    def changed() -> np.ndarray:
        after = boxes_of(page)
        assert not np.array_equal(after, before), "the boxes in the address did not change"
        return after

    return eventually(page, changed)


def middle(page: Page) -> tuple[float, float]:
    place = resting(page.locator(STAGE))
    return place["x"] + place["width"] / 2, place["y"] + place["height"] / 2


def test_a_link_shows_the_kernels_numbers(page, filters):
    open_explorer(page)
    np.testing.assert_array_equal(boxes_of(page), [BOX])
    expect_kernels_numbers(page, rotated(filters, boxes_of(page))[0])


def test_the_mouse_drags_turns_and_undoes(page, filters):
    open_explorer(page)
    start = boxes_of(page)
    x, y = middle(page)
    drag(page, (x, y), (x + 60, y - 40))
    moved = wait_for_change(page, start)
    assert moved[0, 0] > start[0, 0]
    assert moved[0, 1] < start[0, 1]
    expect_kernels_numbers(page, rotated(filters, moved)[0])

    page.locator(STAGE).focus()
    for _ in range(5):
        page.keyboard.press("[")
    turned = moved + np.array([0, 0, 0, 0, 5])
    eventually(page, lambda: np.testing.assert_array_equal(boxes_of(page), turned))
    expect_kernels_numbers(page, rotated(filters, turned)[0])

    page.keyboard.press("Control+z")
    undone = wait_for_change(page, turned)
    assert undone[0, 4] != turned[0, 4]
    expect_kernels_numbers(page, rotated(filters, undone)[0])


def test_a_typed_angle_turns(page, filters):
    open_explorer(page)
    start = boxes_of(page)
    page.get_by_label("Angle in degrees").fill("-40")
    page.keyboard.press("Enter")
    turned = wait_for_change(page, start)
    assert turned[0, 4] == -40
    assert (turned[0, :4] == start[0, :4]).all()
    expect_kernels_numbers(page, rotated(filters, turned)[0])


def test_the_keyboard_moves_and_resizes(page, filters):
    open_explorer(page)
    start = boxes_of(page)
    page.locator(STAGE).focus()
    page.keyboard.press("Shift+ArrowRight")
    moved = wait_for_change(page, start)
    assert moved[0, 0] == start[0, 0] + 10
    page.keyboard.press("Control+ArrowRight")
    wider = wait_for_change(page, moved)
    assert wider[0, 2] == moved[0, 2] + 1
    expect_kernels_numbers(page, rotated(filters, wider)[0])


def test_a_finger_drags(open_page, filters):
    page = open_page(touch=True)
    open_explorer(page)
    start = boxes_of(page)
    x, y = middle(page)
    touch(page, ((x, y), (x - 50, y + 30)))
    moved = wait_for_change(page, start)
    assert moved[0, 0] < start[0, 0]
    assert moved[0, 1] > start[0, 1]
    expect_kernels_numbers(page, rotated(filters, moved)[0])


def test_settings_on_screen_reach_the_kernel(page, filters):
    open_explorer(page)
    page.get_by_test_id("stMain").get_by_role("radio", name="legacy").or_(
        page.get_by_role("button", name="legacy")
    ).first.click()
    wanted = rotated(filters, boxes_of(page), aligned=False)[0]
    expect_kernels_numbers(page, wanted)
    assert address_of(page)["aligned"] == "false"


def test_a_link_restores_settings_and_boxes(open_page, filters):
    first = open_page()
    open_explorer(first, samples="adaptive", aligned="legacy")
    x, y = middle(first)
    before = boxes_of(first)
    drag(first, (x, y), (x - 45, y + 10))
    boxes = wait_for_change(first, before)
    second = open_page()
    second.goto(first.url)
    expect(second.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    np.testing.assert_array_equal(boxes_of(second), boxes)
    wanted = rotated(filters, boxes, sampling_ratio=0, aligned=False)[0]
    expect_kernels_numbers(second, wanted)


def test_browser_back_undoes_on_the_server_too(page, filters):
    open_explorer(page)
    start = boxes_of(page)
    x, y = middle(page)
    drag(page, (x, y), (x + 30, y + 30))
    wait_for_change(page, start)
    page.go_back()
    expect_kernels_numbers(page, rotated(filters, start)[0])


ODD_BOXES = {
    "outside": (-300, -300, 40, 40, 10),
    "below one cell": (100, 100, 0.5, 0.25, 45),
    "huge": (256, 300, 9000, 7000, 33),
    "no width": (256, 300, 0, 50, 0),
}


@pytest.mark.parametrize(("sampling", "ratio"), [("2", 2), ("adaptive", 0)])
def test_odd_boxes_show_the_kernels_numbers(page, filters, sampling, ratio):
    open_explorer(page, samples=sampling)
    for name, box in ODD_BOXES.items():
        visit(page, f"/explore?samples={sampling}&boxes={','.join(map(str, box))}")
        expect(page.locator(".rv-timing:not(:empty)"), name).to_be_visible(timeout=60_000)
        wanted = rotated(filters, np.array([box], float), sampling_ratio=ratio)[0]
        expect_numbers(page, wanted, name)


def test_roi_pool_shows_its_kernels_numbers_and_no_grid(page, filters):
    open_explorer(page, operator="RoIPool", bins="4")
    maps = np.ascontiguousarray(filters.values.transpose(2, 0, 1))[None]
    # The canvas straightens the box of the link, since this operator knows no angle.
    cx, cy, width, height, _ = BOX
    roi = [[cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2]]
    wanted, _ = kernels.roi_pool(maps, np.array(roi, np.float32), 4, spatial_scale=1 / 16)
    expect_kernels_numbers(page, wanted[0, filters.channel_names.index(CHANNEL)])
    legend = page.get_by_label("Legend")
    expect(legend).to_contain_text("4 × 4 bins")
    expect(legend).not_to_contain_text("samples each")


def legend_of(page, operator, boxes, **settings):
    """The legend's words for a link, once the numbers are there."""
    more = "".join(f"&{name}={value}" for name, value in settings.items())
    visit(page, f"/explore?operator={operator}&boxes={boxes}{more}")
    expect(page.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    return " ".join(page.get_by_label("Legend").inner_text().split())


def test_the_legend_says_what_roi_pool_reads(page):
    """Cells and wins, not samples and weights; overlaps only where there are any."""
    shared = legend_of(page, "roi_pool", "262,222,200,236,0", bins=4)
    assert "the cell " in f"{shared} "
    assert "4 × 4 bins of whole cells, shaded where they overlap" in shared
    assert "a cell wins in 1 … 2 bins" in shared
    assert "taps" not in shared
    assert "weight" not in shared
    alone = legend_of(page, "roi_pool", "262,222,200,236,0", bins=1)
    assert "1 bin of whole cells footprint: a cell wins in 1 bin" in alone
    assert "In all, 210 cells" in page.locator("[data-card=sentence]").inner_text()
    assert "Its one bin takes rows" in page.locator("[data-card=sentence]").inner_text()


def test_the_legend_counts_samples_as_they_are(page):
    none = legend_of(page, "roi_align_rotated", "256,300,0,0,40", samples=0)
    assert "7 × 7 bins · no samples" in none
    assert "each" not in none
    assert "taps" not in none
    one = legend_of(page, "roi_align_rotated", "256,300,150,150,0", bins=1, samples=1)
    assert "1 bin · 1 sample footprint: summed weight 0.125 … 0.375 a cell" in one


def test_roi_pools_bins_are_drawn_where_it_reads_them(page):
    """Columns 13 and 20 belong to two bins each; the cells' edges lie 16 px apart."""
    visit(page, "/explore?operator=RoIPool&bins=4&boxes=262,222,200,236,0")
    expect(page.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    corners = page.evaluate(
        """async (path) => {
          const { scopeOf } = await import(new URL(path, location.origin));
          const scope = scopeOf("explore");
          const answer = scope.activeAnswer();
          const { painter, view } = scope.stage;
          const map = painter.mapOf(answer, scope.activeBox);
          return [0, 1, 6].map((bin) => {
            const [first, , last] = painter.binCorners(answer, bin, map);
            return [first, last].flatMap((p) => Object.values(view.toPicture(p.x, p.y)));
          });
        }""",
        module_path(),
    )
    cells = np.array(corners) / 16
    # Left, top, right, bottom of bins (0, 0), (0, 1) and (1, 2).
    wanted = [[10, 7, 14, 11], [13, 7, 17, 11], [17, 10, 21, 15]]
    np.testing.assert_allclose(cells, wanted, atol=1e-6)
    expect(page.get_by_label("Sample").locator("h3")).to_contain_text("Cell 1 of 20 in bin (2, 2)")


def test_where_a_clamped_sample_lies(page):
    """4 / 16 − 0.5 = −0.25 across, 300 / 16 − 0.5 = 18.25 down."""
    visit(page, "/explore?operator=RoIAlign&bins=1&samples=1&boxes=4,300,16,16,0")
    expect(page.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    card = page.locator(".rv-card-arithmetic")
    expect(card).to_contain_text("outside column 0, between rows 18 and 19")
    expect(page.get_by_label("What is seen here")).to_contain_text(
        "1 sample lies beyond the outermost cell centres but within the window: it is moved back"
    )


def test_which_way_a_box_is_turned_is_said_by_one_arrow(page):
    visit(page, "/explore?boxes=262,222,200,236,-28")
    expect(page.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    expect(page.locator(".rv-label")).to_contain_text("w 200.0 × h 236.0 px · 28.0° ↻")
    expect(page.get_by_label("What is seen here")).to_contain_text("Turned by 28° ↻")


def test_the_glossarys_words_explain_themselves(page):
    visit(page, "/explore?boxes=0,300,60,100,0")
    expect(page.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    window = page.locator(".rv-sentence abbr", has_text="window")
    expect(window).to_have_attribute("title", glossary.entries()["window"])
    page.get_by_label("Keys and gestures").click()
    words = page.locator(".rv-help dt", has_text="legacy")
    expect(words).to_be_visible()


def test_a_line_above_the_canvas_goes_and_the_canvas_stays(page):
    visit(page, "/explore?channel=zzz")
    expect(page.locator(".rv-timing:not(:empty)")).to_be_visible(timeout=60_000)
    still(page)
    expect(page.get_by_role("alert")).to_contain_text("zzz")
    page.locator(".rv-stage").evaluate("stage => { stage.dataset.same = 'yes'; }")
    page.locator(".rv-stage").press("ArrowRight")
    still(page)
    choice = page.get_by_role("combobox", name="Channel")
    choice.click()
    choice.press("ArrowDown")
    choice.press("Enter")
    expect(page.get_by_role("alert")).to_have_count(0)
    still(page)
    expect(page.locator(".rv-stage")).to_have_attribute("data-same", "yes")
