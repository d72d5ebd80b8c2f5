"""Pages as they come up, on the screens they are made for, and on paper."""

import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from roiviz.bench.report import debug as reported
from roiviz.explain import debug
from tests.browser.bench import UPRIGHT, Bench
from tests.browser.hands import touch
from tests.browser.harness.serve import World
from tests.browser.serving import serve
from tests.browser.waiting import eventually, resize, resting, visit

pytestmark = pytest.mark.browser

MUSEUM = "peers?look=museum"
PAGES = (
    "",
    "learn",
    "explore",
    "prism",
    "gradients",
    "rmac_regions",
    "rmac_descriptor",
    "rmac_search",
    "operators",
    "peers",
    MUSEUM,
    "debug",
    "about",
)
COMPARED = "explore?operator=roi_align&picture=street&stride=8&bins=4&aligned=false&compare=shift"
# Two boxes, one of them small, whose names take a place in the table of additions.
TWO_BOXES = "gradients?boxes=310.77,263.65,236,176,18;122,502,92,30,-9"
CROWDED = (f"{TWO_BOXES}&look=threads", f"{TWO_BOXES}&bins=14")
SIZES = [(page, 1440, 900) for page in PAGES if page != "rmac_search"]
SIZES += [("rmac_search", 1024, 768), ("prism", 1024, 768), (COMPARED, 1024, 768)]
# (Debug's smaller sizes are those of the report that has to wait.)
SIZES += [(page, 390, 844) for page in ("explore", "prism", "gradients", "operators", MUSEUM)]
# Those whose scripts and letters the browser has never seen; all others may have them at hand.
FIRST_VISITS = ("", "explore")
# Chromium's own measure: how much of the screen moves, and how far. 0.1 counts as good.
MOST_SHIFT = 0.05
# Until now, and of what comes late.
SHIFTED = """() => new Promise((done) => {
  let shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(shifted), 700);
})"""
NUMBERS = ".rv-timing:not(:empty)"
# What a page without a canvas shows last.
LAST = {
    "operators": ".rv-agreement tbody td",
    "peers": ".rv-peers td",
    MUSEUM: ".rv-thread-output td",
    "learn": "[data-testid=stMain] button",
    "debug": ".rv-card-debug-box .rv-marks button",
    "about": "[data-testid=stMain] table",
}
# Lines of results that end before their text does, and what sticks out to the right of the screen
# or into its card's margin without a place of its own to scroll in; and names broken within.
CUT_OFF = """(() => {
  const seen = [];
  const walk = (root) => root.querySelectorAll("*").forEach((one) => {
    seen.push(one);
    if (one.shadowRoot) walk(one.shadowRoot);
  });
  walk(document);
  const scrolls = (one) => one && (/auto|scroll|hidden/.test(getComputedStyle(one).overflowX)
    || scrolls(one.parentElement));
  const lines = seen.filter((one) => one.matches(".rv-check > span, .rv-line, .rv-result")
    && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline");
  const right = (one) => one.getBoundingClientRect().right;
  const most = (one) => {
    const card = one.parentElement?.closest(".rv-card");
    return card ? right(card) - parseFloat(getComputedStyle(card).paddingRight) : innerWidth;
  };
  const out = seen.filter((one) => one.matches("table, .katex-display, .rv-card, .rv-card *")
    && one.checkVisibility() && right(one) > most(one) + 1 && !scrolls(one.parentElement));
  const rows = seen.filter((one) => one.matches("[role=radiogroup]")
    && one.scrollWidth > one.clientWidth + 1);
  const names = seen.filter((one) => one.matches("td code") && one.getClientRects().length > 1);
  const status = seen.filter((one) => one.matches(".rv-status")
    && one.scrollHeight > one.clientHeight + 1);
  const found = [...lines, ...out, ...rows, ...names, ...status];
  return found.map((one) => `${one.className || one.tagName}: ${one.textContent}`);
})()"""

# Words that are not all seen: cut by what they stand in, beyond their card or the screen, or broken
# within. What scrolls down shows all of it, and so do a report's wide tables.
CUT_WORDS = r"""(() => {
  const found = [];
  const above = (one) => one.parentElement ?? one.getRootNode().host ?? null;
  const shown = (range) => [...range.getClientRects()].filter(({ width }) => width > 1);
  const whyOf = (element, rects) => {
    const [left, top] = ["left", "top"].map((side) => Math.min(...rects.map((r) => r[side])));
    const [right, bottom] = ["right", "bottom"].map((side) =>
      Math.max(...rects.map((r) => r[side])));
    let scrolled = false;
    for (let one = element; one; one = above(one)) {
      const { display, overflowX, overflowY } = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      if (one.matches(".rv-unseen, .scroll")) return "";
      if (display === "inline") continue;
      if (one.matches(".rv-card") && right > box.right - 2) return "beyond its card";
      const aside = right > box.right + 1 || left < box.left - 1;
      if (overflowX !== "visible" && aside) return `cut by ${one.className}`;
      const below = bottom > box.bottom + 2 || top < box.top - 2;
      const ends = /hidden|clip/.test(overflowY) && !scrolled;
      if (ends && below) return `cut below by ${one.className}`;
      scrolled ||= /auto|scroll/.test(overflowY);
    }
    return right > innerWidth + 1 || left < -1 ? "beyond the screen" : "";
  };
  const isSeen = (one) =>
    one?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const walk = (root) => {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node.shadowRoot) walk(node.shadowRoot);
      if (node.nodeType !== Node.TEXT_NODE || !isSeen(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = shown(range);
      if (!rects.length) continue;
      let why = whyOf(node.parentElement, rects);
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set(shown(range).map(({ top }) => Math.round(top))).size > 1) why ||= "broken";
      }
      if (why) found.push(`${why}: ${node.data}`);
    }
  };
  walk(document.body);
  return found;
})()"""


# Where a long sentence stands over all cards, and on a cold server comes after them.
ROOMY = (("rmac_search", 1024), ("gradients", 1440))
# By how much a sentence makes its card higher.
GROWS = """card => {
  card.style.minHeight = "";
  const full = card.offsetHeight;
  card.replaceChildren();
  return full - card.offsetHeight;
}"""


@pytest.fixture
def page(guest: Page) -> Page:
    return guest


def open_page_at(page: Page, name: str) -> None:
    visit(page, f"/{name}")
    page.wait_for_selector(LAST.get(name, NUMBERS), timeout=90_000)


@pytest.mark.parametrize(("name", "width", "height"), SIZES)
def test_nothing_jumps_while_a_page_comes_up(
    open_page: Any, name: str, width: int, height: int
) -> None:
    first_visit = name in FIRST_VISITS
    page = open_page(width=width, height=height, touch=width < 500, first_visit=first_visit)
    open_page_at(page, name)
    assert page.evaluate(SHIFTED) < MOST_SHIFT
    assert page.evaluate(CUT_OFF) == []
    if (name, width) in ROOMY:
        assert page.locator(".rv-card-sentence").evaluate(GROWS) == 0


def test_nothing_jumps_when_a_report_had_to_wait_for_kernels(
    watched_context: Any, tmp_path: Path
) -> None:
    flag = tmp_path / "ready"
    environment = {"BENCH_IS_READY": str(flag)}
    with serve("tests/browser/harness/late_app.py", environment) as server:
        pages = []
        for width, height in ((1024, 768), (390, 844)):
            size = {"width": width, "height": height}
            page = watched_context(base_url=server.url, viewport=size).new_page()
            page.goto("/debug")
            pages.append(page)
        for page in pages:
            compiled = page.get_by_text("The kernels are being compiled")
            expect(compiled).to_be_visible()
            expect(compiled).to_be_in_viewport()
        flag.touch()
        for page in pages:
            page.wait_for_selector(LAST["debug"], timeout=90_000)
            assert page.evaluate(SHIFTED) < MOST_SHIFT
            assert page.evaluate(CUT_OFF) == []
            page.context.close()


def cut_off_nowhere(page: Page) -> None:
    assert page.evaluate(CUT_OFF) == [], page.viewport_size


@pytest.mark.parametrize("name", [*CROWDED, "rmac_regions"])
def test_nothing_sticks_out_of_its_card(page: Page, name: str) -> None:
    open_page_at(page, name)
    for width, height in ((1440, 900), (1280, 720), (1024, 768), (390, 844)):
        resize(page, width, height)
        eventually(page, lambda: cut_off_nowhere(page))


def test_a_comparison_is_put_in_words_on_the_first_screen(page: Page) -> None:
    page.set_viewport_size({"width": 1024, "height": 768})
    open_page_at(page, COMPARED)
    words = page.locator(".rv-card-comparison .rv-words", has_text="They differ most in bin")
    expect(words).to_be_visible()
    place = resting(words)
    assert place["y"] + place["height"] <= 768


def test_of_roi_pool_only_the_cell_that_it_reads_is_listed(page: Page) -> None:
    open_page_at(page, "explore?operator=roi_pool")
    rows = page.locator(".rv-terms tr:visible")
    expect(rows.first).to_contain_text("cell (13, 16)")
    assert rows.count() == 2  # the cell and the sum
    assert "no cell" not in page.locator(".rv-card-arithmetic").inner_text()


def test_a_small_projector_holds_picture_sum_and_output(page: Page) -> None:
    page.set_viewport_size({"width": 1024, "height": 768})
    open_page_at(page, "explore")
    expect(page.locator(".rv-badge")).to_be_visible()
    for part in (".rv-stage", ".rv-card-arithmetic", ".rv-card-output"):
        place = page.locator(part).bounding_box()
        assert place, part
        assert place["y"] >= 0, part
        assert place["y"] + place["height"] <= 768, part
    assert not page.get_by_text("Samples a side").is_visible()
    page.get_by_text("Settings", exact=True).click()
    expect(page.get_by_text("Samples a side")).to_be_visible()


def test_the_picture_stays_while_the_numbers_scroll(page: Page) -> None:
    open_page_at(page, "explore")
    before = page.locator(".rv-stage").bounding_box()
    page.get_by_role("combobox", name="Read these numbers as").scroll_into_view_if_needed()
    scrolled = page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop")
    after = page.locator(".rv-stage").bounding_box()
    assert before
    assert after
    assert scrolled > 200
    # It leaves its place only where the column of numbers ends.
    assert before["y"] - after["y"] < scrolled / 2
    assert after["y"] >= 0


def test_other_bins_open_beside_and_move_nothing(page: Page) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    open_page_at(page, "explore")
    before = page.locator(".rv-card-arithmetic").bounding_box()
    page.get_by_role("radio", name="other").or_(
        page.get_by_role("button", name="other")
    ).first.click()
    expect(page.get_by_role("button", name="Size")).to_be_visible()
    assert page.locator(".rv-card-arithmetic").bounding_box() == before


def test_the_switch_says_when_samples_are_too_many(page: Page) -> None:
    open_page_at(page, "explore?operator=roi_align&bins=28&samples=4&boxes=256,300,300,300,0")
    expect(page.get_by_text("samples: too many, one bin's")).to_be_visible()
    expect(page.get_by_label("Legend")).to_contain_text("12,544 samples are too many to draw")
    # The bin's result is there, however long its sum.
    expect(page.locator(".rv-tail")).to_contain_text("/ 16 = ")
    place, frame = (page.locator(part).bounding_box() for part in (".rv-result", ".rv-mean"))
    assert place
    assert frame
    assert place["x"] + place["width"] <= frame["x"] + frame["width"]


def test_on_a_phone_the_menu_is_named_and_a_swipe_scrolls(open_page: Any) -> None:
    page = open_page(width=390, height=844, touch=True)
    open_page_at(page, "explore")
    menu = page.get_by_test_id("stExpandSidebarButton")
    assert menu.evaluate("e => getComputedStyle(e, '::after').content") == '"Menu"'
    expect(menu).to_be_visible()
    # A bin's sum goes on in a second line before it leaves out a value.
    expect(page.locator(".rv-mean")).to_contain_text(
        re.compile(r"\(\S+ \+ \S+ \+ \S+ \+ \S+\) / 4 = ")
    )
    place = resting(page.locator(".rv-stage"))
    # The margin beside the picture and its lower right corner are empty.
    start = (place["x"] + place["width"] - 30, place["y"] + place["height"] - 30)
    touch(page, (start, (start[0], start[1] - 300)), steps=16)
    page.wait_for_function("document.querySelector('[data-testid=stMain]').scrollTop > 100")


# ------------------------------------------------------------------ numbers that fit


def test_small_numbers_share_their_power_of_ten(
    open_bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = shrunk(open_bench, monkeypatch, 2e-5)
    assert "cells × 10⁻" in bench.text("[data-card=output] .rv-scale")
    texts = written(bench)
    assert len(texts) == 49
    assert all("e" not in text and len(text) <= 5 for text in texts)


def test_an_output_of_zeros_is_the_ramps_low_end(
    open_bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = shrunk(open_bench, monkeypatch, 0.0)
    rgb = bench.page.locator("[data-card=output] canvas").evaluate(
        "c => { const d = c.getContext('2d'), k = c.width / c.clientWidth;"
        " const s = Math.min(c.clientWidth, c.clientHeight) / 7;"
        " const at = (i) => (c[i] / 2 - 3 * s) * k;"
        " return [...d.getImageData(at('clientWidth') + 0.3 * s * k,"
        " at('clientHeight') + 0.3 * s * k, 1, 1).data].slice(0, 3); }"
    )
    ramp = bench.page.evaluate("[...scope.stage.painter.colours.ramps.sequential.slice(0, 3)]")
    assert rgb == pytest.approx(ramp, abs=2)


def shrunk(open_bench: Any, monkeypatch: pytest.MonkeyPatch, factor: float) -> Bench:
    """A bench whose channel, and with it every output, is `factor` times as large."""
    world = World(first=(UPRIGHT,))
    features = replace(world.features, values=world.features.values * np.float32(factor))
    monkeypatch.setattr(world, "features", features)
    return open_bench(world)


def written(bench: Bench) -> list[str]:
    """What the output card writes into its cells when it is painted again."""
    return bench.page.evaluate(
        """async () => { const said = [], fill = CanvasRenderingContext2D.prototype.fillText;
        CanvasRenderingContext2D.prototype.fillText = function (text, ...at) {
          if (this.canvas.closest('[data-card=output]')) said.push(text);
          return fill.call(this, text, ...at); };
        scope.changed('focus');
        await new Promise((r) => requestAnimationFrame(() => setTimeout(r)));
        CanvasRenderingContext2D.prototype.fillText = fill; return said; }"""
    )


def test_weights_on_the_picture_never_collide(bench: Bench) -> None:
    bench.page.mouse.move(*bench.at(200, 200))
    bench.page.wait_for_function("scope.hover?.bin != null")
    whole = bench.scale()
    for zoom in (0.5, 1.0, 1.4, 1.8, 2.5, 5.0):
        apart_at(bench, zoom * whole)


def apart_at(bench: Bench, scale: float) -> None:
    rects = bench.page.evaluate(
        """(scale) => { const { stage } = scope; const { view } = stage; const rects = [];
        view.zoom(...Object.values(view.toScreen(200, 200)), scale / view.scale);
        const context = stage.overlay.getContext("2d");
        context.fillText = function (text, x, y) {
          if (/^[01]?\\.\\d+$/.test(text)) {
            const w = this.measureText(text).width / 2 + 5;
            rects.push([x - w, y - 9, x + w, y + 8]); }
          return Object.getPrototypeOf(this).fillText.call(this, text, x, y); };
        stage.paint(); delete context.fillText; return rects; }""",
        scale,
    )
    size = 16 * bench.scale()
    assert size == pytest.approx(16 * scale)
    assert bool(rects) == (size > 32)  # two digits in their plate take 31.8
    for i, a in enumerate(rects):
        for b in rects[i + 1 :]:
            apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
            assert apart, (size, a, b)


def test_the_label_says_which_way_the_operator_turns(open_bench: Any) -> None:
    bench = open_bench(World())
    assert "18.0° ↺" in bench.text(".rv-label b")
    bench.press("[")
    bench.settle()
    bench.page.get_by_label("Angle in degrees, counter-clockwise").fill("-28")
    bench.page.keyboard.press("Enter")
    bench.settle()
    assert "28.0° ↻" in bench.text(".rv-label b")
    assert "−" not in bench.text(".rv-label b")


# ------------------------------------------------------------------ on paper


def printed(page: Page, width: int, height: int) -> np.ndarray:
    """(H, W, 3) of the first sheet at one pixel a CSS pixel, printed as wide as the window."""
    data = page.pdf(width=f"{width}px", height=f"{height}px", print_background=False)
    sheet = pypdfium2.PdfDocument(io.BytesIO(data))[0]
    return np.asarray(sheet.render(scale=96 / 72).to_pil().convert("RGB")).astype(int)


def test_a_printed_page_keeps_the_picture(bench: Bench, tmp_path: Path) -> None:
    resize(bench.page, 1280, 860)
    pixels = bench.world.picture.pixels.astype(int)
    points = [(x, y) for x in (40, 120, 420, 480) for y in (60, 140, 420, 500, 560)]
    places = [bench.at(x, y) for x, y in points]
    paper = printed(bench.page, 1280, 860)
    found = np.array([paper[round(y) - 2 : round(y) + 3, round(x) - 2 : round(x) + 3].mean((0, 1))
                      for x, y in places])  # fmt: skip
    wanted = np.array([pixels[y - 3 : y + 4, x - 3 : x + 4].mean((0, 1)) for x, y in points])
    assert np.median(np.abs(found - wanted)) < 20
    # And afterwards the screen is as it was.
    assert bench.page.evaluate("scope.stage.painter.printing") is False


def test_the_printed_explorer_shows_its_photo(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 1000})
    open_page_at(page, "explore")
    paper = printed(page, 1280, 1000)
    sheet = paper[80:900]
    blue = (sheet[..., 2] - sheet[..., 0] > 60) & (sheet[..., 2] > 120)
    # The sky behind the head is a quarter of the portrait, which is a quarter of the sheet; the
    # marks alone are 2 % of the stage.
    assert blue.mean() > 0.03
    # On a dark screen's sheet, too, all but the picture is paper.
    page.emulate_media(color_scheme="dark")
    expect(page.locator(".rv-root.rv-canvas")).to_have_attribute("data-theme", "dark")
    paper = printed(page, 1280, 1000)
    assert (paper.min(axis=2) > 240).mean() > 0.5
    expect(page.locator(".rv-root.rv-canvas")).to_have_attribute("data-theme", "dark")


def lines_of(sheet: pypdfium2.PdfPage) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Each run of letters with its left, bottom, right and top."""
    text = sheet.get_textpage()
    places = [text.get_rect(k) for k in range(text.count_rects())]
    return [(text.get_text_bounded(*place), place) for place in places]


def shared(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """How much of the smaller of two rectangles lies on the other."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    least = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return max(wide, 0) * max(high, 0) / least if least else 0.0


SCROLLED = """() => {
  const found = [];
  const look = (tree) => {
    for (const part of tree.querySelectorAll("*")) {
      const { overflowX, overflowY } = getComputedStyle(part);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = part;
      const wider = /auto|scroll/.test(overflowX) && scrollWidth > clientWidth + 1;
      const higher = /auto|scroll/.test(overflowY) && scrollHeight > clientHeight + 1;
      if (clientHeight > 20 && (wider || higher)) found.push(part.outerHTML.slice(0, 200));
      if (part.shadowRoot) look(part.shadowRoot);
    }
  };
  look(document);
  return found;
}"""


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("rmac_search", "Onion church"),
        ("operators", "What each computes"),
        ("rmac_regions", "hover, or click to pin"),
    ],
)
def test_on_paper_nothing_is_cut_that_scrolls_on_a_screen(page: Page, path: str, text: str) -> None:
    open_page_at(page, path)
    expect(page.get_by_text(text).last).to_be_visible()
    page.set_viewport_size({"width": 718, "height": 1046})  # A4 between its margins
    page.emulate_media(media="print")
    eventually(page, lambda: nothing_scrolls(page))


def nothing_scrolls(page: Page) -> None:
    assert page.evaluate(SCROLLED) == []


@pytest.mark.parametrize("path", ["", "explore"])
def test_on_paper_no_words_lie_on_others(page: Page, path: str) -> None:
    open_page_at(page, path)
    expect(page.get_by_role("heading", name="Sample 1 of 4")).to_be_visible()
    with pypdfium2.PdfDocument(page.pdf(format="A4")) as paper:
        sheets = [paper[k] for k in range(len(paper))]
        assert any("Sample 1 of 4" in one.get_textpage().get_text_range() for one in sheets)
        found = [lines_of(sheet) for sheet in sheets]
    for lines in found:
        for k, (text, one) in enumerate(lines):
            for other_text, other in lines[k + 1 :]:
                assert shared(one, other) < 0.1, (text, other_text)
    # A label would lie on what is drawn: it stands below.
    page.emulate_media(media="print")
    stage, label = (resting(page.locator(part)) for part in (".rv-stage", ".rv-label"))
    assert label["y"] >= stage["y"] + stage["height"]
    status = resting(page.locator(".rv-status"))
    assert label["y"] + label["height"] <= status["y"]


def test_on_paper_a_saved_report_is_open_and_its_maps_have_their_colours(offline_page: Any) -> None:
    page = offline_page(reported(debug.example()).to_html().encode(), ".roiviz details")
    with pypdfium2.PdfDocument(page.pdf(format="A4")) as paper:
        sheets = [paper[k] for k in range(len(paper))]
        said = " ".join(one.get_textpage().get_text_range() for one in sheets)
        first = np.asarray(sheets[0].render().to_pil().convert("RGB")).astype(int)
    assert "first: box 0, channel 0, bin (3, 0)" in said  # all digits
    assert "Allowed: float32" in said  # how it was read
    wrong = (first[..., 0] - first[..., 1] > 30) & (first[..., 0] - first[..., 2] > 30)
    assert wrong.sum() > 8000  # the letters of the verdict have 4000
    # Nor is a column cut on a phone: each number stands beside its column's name.
    page.set_viewport_size({"width": 390, "height": 844})
    cut = "tables => tables.filter(one => one.scrollWidth > one.clientWidth).length"
    assert page.locator(".scroll").evaluate_all(cut) == 0
    expected = page.locator(".scroll td[data-head=expected]").first
    name = "e => getComputedStyle(e, '::before').content"
    assert expected.evaluate(name) == '"expected"'
    # However many marks a strip has.
    more = """one => { one.style.gridTemplateColumns = one.style.gridTemplateColumns
        .replace(/[0-9]+/, "117"); one.append(...one.cloneNode(true).children);
        while (one.children.length < 117) one.append(one.firstChild.cloneNode()); }"""
    page.locator(".marks").first.evaluate(more)
    wide = "document.documentElement.scrollWidth"
    assert page.evaluate(wide) <= 390
