"""The three R-MAC pages by mouse and keyboard: what is on screen is what the kernels give."""

import random
from urllib.parse import parse_qs, quote, urlsplit

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from roiviz import features, kernels, samples
from roiviz.explain import rmac_search
from roiviz.explain.rmac import RmacSettings
from roiviz.kernels.regions import VARIANTS
from tests.browser.hands import drag
from tests.browser.waiting import eventually, resting, visit
from tests.onnx_models import two_convolutions

pytestmark = pytest.mark.browser

TITLES = {"tolias": "Tolias", "caffe2": "Caffe2", "cirtorch": "cirtorch"}
CHANNEL = "blob, 10 px, bright on dark"
WAIT = 60_000


@pytest.fixture
def page(guest: Page) -> Page:
    return guest


@pytest.fixture(scope="module")
def filters() -> features.FeatureMap:
    return features.compute(samples.load("portrait"), "filters", 16)


def go(page: Page, name: str, **address: str) -> None:
    known = {"query": "clock_tower_1"} if name == "search" else {"picture": "portrait"}
    address = {**known, **address}
    text = "&".join(f"{key}={quote(value)}" for key, value in address.items())
    visit(page, f"/rmac_{name}?{text}")
    expect(page.locator(".rv-sentence strong").first).to_be_visible(timeout=WAIT)


def address_of(page: Page) -> dict[str, str]:
    return {name: value[0] for name, value in parse_qs(urlsplit(page.url).query).items()}


def wait_for_address(page: Page, name: str, value: str | None) -> None:
    def says() -> None:
        assert address_of(page).get(name) == value

    eventually(page, says)


# ------------------------------------------------------------------ regions


def sizes() -> list[tuple[int, int, int, float, str]]:
    """Rows, columns, levels, overlap, variant; the first is where the variants' counts differ."""
    dice = random.Random(11)
    drawn = [
        (
            dice.randint(1, 48),
            dice.randint(1, 48),
            dice.randint(1, 5),
            dice.randint(0, 18) / 20,
            dice.choice(list(VARIANTS)),
        )
        for _ in range(4)
    ]
    return [
        (5, 9, 3, 0.4, "tolias"),
        (5, 9, 3, 0.4, "cirtorch"),
        (12, 12, 3, 0.4, "tolias"),
        *drawn,
    ]


def numbers(page: Page, selector: str, names: list[str]) -> list[dict[str, str]]:
    return page.locator(selector).evaluate_all(
        "(rows, names) => rows.map(row => Object.fromEntries("
        "names.map(name => [name, row.dataset[name]])))",
        names,
    )


@pytest.mark.parametrize("size", sizes(), ids=lambda size: "-".join(map(str, size)))
def test_the_derivation_on_screen_is_the_kernels(page, size):
    rows, columns, scales, overlap, variant = size
    address = {"map_rows": str(rows), "map_columns": str(columns), "scales": str(scales)}
    address |= {"overlap": f"{overlap:g}", "variant": TITLES[variant]}
    go(page, "regions", map="another", **address)
    wanted = kernels.rmac_derivation(rows, columns, scales=scales, overlap=overlap, variant=variant)
    expect(page.locator(".rv-dsum")).to_have_attribute("data-count", str(len(wanted.regions)))
    expect(page.locator(".rv-dsum")).to_contain_text(f"{len(wanted.regions)} region")

    shown = numbers(page, ".rv-dcandidates tbody tr", ["steps", "gap", "overlap", "difference"])
    assert [tuple(float(row[name]) for name in row) for row in shown] == [
        (step.steps, step.gap, step.overlap, step.difference) for step in wanted.candidates
    ]
    chosen = page.locator(".rv-dcandidates tr[data-chosen] th")
    assert chosen.all_inner_texts() == ([f"{wanted.chosen.steps}taken"] if wanted.chosen else [])

    names = ["level", "size", "columns", "rows", "strideX", "strideY", "startsX", "startsY"]
    for row, level in zip(numbers(page, ".rv-dlevels tbody tr", names), wanted.levels, strict=True):
        assert [int(row[name]) for name in names[:4]] == [
            level.level,
            level.size,
            level.columns,
            level.rows,
        ]
        assert (float(row["strideX"]), float(row["strideY"])) == (level.stride_x, level.stride_y)
        assert row["startsX"] == ",".join(map(str, level.starts_x))
        assert row["startsY"] == ",".join(map(str, level.starts_y))
    # Besides the exact values, what a person reads: four digits, the counts and the first cells.
    text = page.locator(".rv-card-rmac-derivation").inner_text()
    assert f"Hd = {wanted.extra_rows}, Wd = {wanted.extra_columns}" in text
    for step in wanted.candidates:
        assert f"{float(f'{step.gap:.4g}'):g}" in text


def test_where_variants_differ_the_difference_is_on_screen(page):
    size = {"map_rows": "5", "map_columns": "9"}
    go(page, "regions", map="another", against_tolias="cirtorch", **size)
    mine, theirs = (
        set(zip(made.region_level.tolist(), map(tuple, made.regions.tolist()), strict=True))
        for made in (kernels.rmac_derivation(5, 9, variant=name) for name in ("tolias", "cirtorch"))
    )
    legend = page.locator(".rv-legend")
    expect(legend).to_contain_text(f"{len(mine - theirs)} only of Tolias et al.")
    expect(legend).to_contain_text(f"{len(theirs - mine)} only of cnnimageretrieval-pytorch")
    expect(page.locator(".rv-dother[data-variant=cirtorch]")).to_contain_text("21 regions")
    expect(page.locator(".rv-dother[data-variant=caffe2]")).to_contain_text("20 regions")


def test_a_region_in_the_list_shows_what_it_finds(open_page, filters):
    page = open_page()
    go(page, "regions")
    derivation = kernels.rmac_derivation(38, 32)
    region = 7
    button = page.locator(f".rv-rcell[data-region='{region}']")
    button.hover()
    card = page.locator(".rv-card-rmac-region")
    expect(card.locator("h3")).to_have_text(f"Region {region}")
    x1, y1, x2, y2 = derivation.regions[region]
    expect(card).to_contain_text(f"rows {y1} … {y2}, columns {x1} … {x2}")
    part = filters.values[y1 : y2 + 1, x1 : x2 + 1, filters.channel_names.index(CHANNEL)]
    row, column = np.unravel_index(part.argmax(), part.shape)
    first = card.locator("tbody tr").first
    expect(first.locator("td").nth(0)).to_have_text(f"{part.max():.4f}")
    expect(first.locator("td").nth(1)).to_have_text(f"{y1 + row}, {x1 + column}")
    assert card.locator("tbody tr").count() == filters.values.shape[2]
    # A click pins it: the pointer may go elsewhere.
    button.click()
    page.locator(".rv-rcell[data-region='0']").hover()
    expect(card.locator("h3")).to_have_text(f"Region {region}")
    expect(card.locator(".rv-remark")).to_contain_text("pinned")


def test_the_list_is_walked_by_keyboard(open_page):
    page = open_page()
    go(page, "regions")
    page.locator(".rv-rcell[data-region='0']").focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    expect(page.locator(".rv-card-rmac-region h3")).to_have_text("Region 3")
    page.keyboard.press("Enter")
    expect(page.locator(".rv-rcell[data-region='3']")).to_have_attribute("aria-pressed", "true")


def test_a_region_under_the_pointer_is_the_one_in_hand(page):
    go(page, "regions", levels_3="level 3")
    stage = resting(page.locator(".rv-stage"))
    page.mouse.move(stage["x"] + stage["width"] / 2, stage["y"] + stage["height"] / 2)
    card = page.locator(".rv-card-rmac-region")
    expect(card.locator(".rv-remark")).to_contain_text("level 3")
    # The picture's middle lies at row 18.75, column 16: that region's middle is nearest.
    regions = kernels.rmac_derivation(38, 32).regions
    level = list(range(8, 20))
    middles = [(regions[i][:2] + regions[i][2:] + 1) / 2 for i in level]
    far = [np.hypot(*(middle - (16, 18.75))) for middle in middles]
    expect(card.locator("h3")).to_have_text(f"Region {level[int(np.argmin(far))]}")


def test_somebodys_own_array_has_its_regions_shown(page, tmp_path):
    file = tmp_path / "features.npy"
    values = np.random.default_rng(2).random((9, 13, 21), np.float32)
    np.save(file, values)
    visit(page, "/rmac_regions?features=own")
    expect(page.get_by_text("No array or model has been uploaded yet")).to_be_visible(timeout=WAIT)
    page.get_by_test_id("stPopover").filter(has_text="File").get_by_role("button").click()
    page.get_by_test_id("stFileUploaderDropzoneInput").last.set_input_files(file)
    expect(page.get_by_text("13 rows × 21 columns × 9 channels")).to_be_visible(timeout=WAIT)
    page.keyboard.press("Escape")
    card = page.locator(".rv-card-rmac-region")
    expect(page.locator(".rv-card-rmac-derivation")).to_contain_text("13 rows × 21 columns")
    x1, y1, x2, y2 = kernels.rmac_derivation(13, 21).regions[0]
    expect(card.locator("tbody tr").first.locator("td").first).to_have_text(
        f"{values[0, y1 : y2 + 1, x1 : x2 + 1].max():.4f}"
    )


# ------------------------------------------------------------------ descriptor


def test_a_region_is_switched_off_by_mouse_and_on_by_keyboard(open_page, filters):
    page = open_page()
    go(page, "descriptor")
    details = kernels.rmac_details(filters.nhwc, layout="NHWC")
    switch = page.locator(".rv-mswitch[data-region='4']")
    switch.click()
    expect(switch).to_have_attribute("aria-checked", "false")
    wait_for_address(page, "off", "4")
    active = np.ones(20, bool)
    active[4] = False
    without = kernels.rmac_details(filters.nhwc, active=active, layout="NHWC")
    cosine = float(without.descriptor[0] @ details.descriptor[0])
    angle = np.degrees(np.arccos(min(1.0, cosine)))
    shown = page.locator(".rv-sentence strong").last.inner_text()
    assert float(shown.rstrip("°")) == pytest.approx(angle, abs=0.03)
    page.reload()
    expect(switch).to_have_attribute("aria-checked", "false", timeout=WAIT)
    switch.focus()
    page.keyboard.press("Enter")
    expect(switch).to_have_attribute("aria-checked", "true")
    wait_for_address(page, "off", None)


def test_the_arithmetic_is_the_kernels(page, filters):
    go(page, "descriptor")
    details = kernels.rmac_details(filters.nhwc, layout="NHWC")
    channel = filters.channel_names.index(CHANNEL)
    words = page.locator(".rv-marith")
    expect(words).to_contain_text(f"Region 0, {CHANNEL}")
    cell = int(details.argmax[0, 0, channel])
    expect(words).to_contain_text(f"at row {cell // 32}, column {cell % 32}")
    for value in (
        details.maxima[0, 0, channel],
        details.norms[0, 0],
        details.vectors[0, 0, channel],
        details.total[0, channel],
        details.total_norms[0],
        details.descriptor[0, channel],
    ):
        expect(words).to_contain_text(f"{value:.4f}")


def test_patches_name_the_cell_that_gives_each_strong_channel(page, filters):
    go(page, "descriptor")
    expect(page.locator(".rv-pitem")).to_have_count(8)
    details = kernels.rmac_details(filters.nhwc, layout="NHWC")
    order = np.argsort(-details.total[0], kind="stable")[:8]
    for item, channel in zip(page.locator(".rv-pitem").all(), order, strict=True):
        assert int(item.get_attribute("data-channel") or -1) == channel
        region = int(details.vectors[0, :, channel].argmax())
        cell = int(details.argmax[0, region, channel])
        assert item.get_attribute("data-cell") == f"{cell // 32},{cell % 32}"


# ------------------------------------------------------------------ search


@pytest.fixture(scope="module")
def pixels_index() -> tuple[rmac_search.Index, list[features.FeatureMap]]:
    """The collection by its colours: quick, and enough to compare numbers."""
    maps = [
        features.compute(samples.load_collection_item(item), "rgb", 8)
        for item in samples.collection()
    ]
    items = [
        rmac_search.Item(item.title, item.scene, made)
        for item, made in zip(samples.collection(), maps, strict=True)
    ]
    return rmac_search.build_index(items, "rmac", RmacSettings()), maps


PIXELS = {"search_features": "Pixels, colour", "search_stride_3": "8 px", "whitening": "none"}


def ranking_of(page: Page) -> list[tuple[str, str]]:
    return page.locator(".rv-hit").evaluate_all(
        "hits => hits.map(hit => [hit.querySelector('.rv-hname').textContent,"
        " hit.querySelector('code').textContent])"
    )


def expected_ranking(index, maps, query: int, box=None) -> list[list[str]]:
    explained = rmac_search.search(index, maps[query], skip=query, box=box)
    return [[hit.name, f"{hit.similarity:.3f}".replace("-", "−")] for hit in explained.hits]


def test_a_drawn_box_is_searched_for_live(page, pixels_index):
    index, maps = pixels_index
    titles = [item.title for item in samples.collection()]
    query = titles.index("Castle 1")
    go(page, "search", query="Castle 1", **PIXELS)
    expect(page.locator(".rv-hit")).to_have_count(29)
    assert ranking_of(page) == expected_ranking(index, maps, query)
    stage = resting(page.locator(".rv-stage"))
    middle = stage["x"] + stage["width"] / 2, stage["y"] + stage["height"] / 2
    drag(page, (middle[0] - 90, middle[1] - 40), (middle[0] + 60, middle[1] + 80))
    expect(page.locator(".rv-sentence")).to_contain_text("what lies in the box")

    def searched(*, after: float | None = None) -> rmac_search.Box:
        """The box in the address, once it is another and what is ranked is its."""
        assert "boxes" in address_of(page)
        cx, cy, width, height, _ = map(float, address_of(page)["boxes"].split(","))
        assert cx != after
        box = rmac_search.Box(cx, cy, width, height)
        assert ranking_of(page) == expected_ranking(index, maps, query, box)
        return box

    box = eventually(page, searched)
    # The keyboard moves it too, and the link restores it.
    page.keyboard.press("Shift+ArrowRight")
    moved = eventually(page, lambda: searched(after=box.cx))
    assert moved.cx == pytest.approx(box.cx + 10)
    page.reload()
    expect(page.locator(".rv-hit")).to_have_count(29, timeout=WAIT)
    assert searched() == moved


def test_a_clicked_hit_shows_its_pairs(page, pixels_index):
    index, maps = pixels_index
    go(page, "search", **PIXELS)
    expect(page.locator(".rv-hit")).to_have_count(29)
    hit = page.locator(".rv-hit").nth(3)
    name = hit.locator(".rv-hname").inner_text()
    hit.click()
    expect(page.locator(".rv-card-rmac-pairs h3")).to_have_text(f"What makes {name} similar")
    key = hit.get_attribute("data-key")
    wait_for_address(page, "hit", key)
    titles = [item.title for item in samples.collection()]
    query = titles.index("Clock tower 1")
    explained = rmac_search.search(index, maps[query], skip=query)
    pairs = explained.hits[3].best_pairs(5)
    shown = page.locator(".rv-pair code").all_inner_texts()
    assert shown == [f"{pair.value:.4f}" for pair in pairs]
    total = page.locator(".rv-pgrid").get_attribute("data-sum")
    assert float(total or 0) == pytest.approx(explained.hits[3].similarity, abs=1e-4)


# How many pixels over the picture have about a colour; lines let some of their dark edge through.
PAINTED = """(canvas, colour) => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const wanted = colour.match(/[0-9]+/g).map(Number);
  let found = 0;
  for (let i = 0; i < data.length; i += 4)
    found += data[i + 3] > 150 && wanted.every((value, k) => Math.abs(data[i + k] - value) < 35);
  return found;
}"""


def test_a_pair_has_one_colour_in_legend_list_and_picture(page, pixels_index):
    index, maps = pixels_index
    go(page, "search", **PIXELS)
    expect(page.locator(".rv-pair")).to_have_count(5)
    colour = "(all, side) => all.map(one => getComputedStyle(one)[side])"
    listed = page.locator(".rv-pair > i").evaluate_all(colour, "backgroundColor")
    assert page.locator(".rv-legend .rv-swatch").evaluate_all(colour, "borderTopColor") == listed
    assert len(set(listed)) == 5
    query = [item.title for item in samples.collection()].index("Clock tower 1")
    pairs = rmac_search.search(index, maps[query], skip=query).hits[0].best_pairs(5)
    seen = {pair.query_region: i for i, pair in reversed(list(enumerate(pairs)))}
    assert len(seen) < 5  # a region that is in two pairs has the better one's colour
    marks = page.locator(".rv-stage canvas").last
    painted = [marks.evaluate(PAINTED, listed[i]) for i in seen.values()]
    assert min(painted) > 50


def test_the_methods_are_compared_on_what_is_searched(page, pixels_index):
    index, _ = pixels_index
    go(page, "search", **PIXELS)
    for name in rmac_search.METHODS:
        own = rmac_search.build_index(index.items, name, RmacSettings())
        wanted = rmac_search.score(own).mean_average_precision
        cell = page.locator(f"tr[data-method={name}] td[data-kind=plain]")
        expect(cell).to_contain_text(f"{wanted:.3f}")
    expect(page.locator(".rv-scorenote")).to_contain_text("made for teaching")


def test_somebodys_model_describes_the_collection(page, tmp_path):
    file = tmp_path / "two.onnx"
    file.write_bytes(two_convolutions()[0])
    visit(page, "/rmac_search?search_features=own&whitening=none")
    expect(page.get_by_text("No model has been uploaded yet")).to_be_visible(timeout=WAIT)
    page.get_by_test_id("stPopover").filter(has_text="File").get_by_role("button").click()
    page.get_by_test_id("stFileUploaderDropzoneInput").last.set_input_files(file)
    expect(page.get_by_label("Output of the layer")).to_have_value("conv2 (Conv)", timeout=WAIT)
    page.keyboard.press("Escape")
    # 336 × 256 px in cells of 8.
    expect(page.locator(".rv-sentence")).to_contain_text("32 × 42 cells, 20 regions", timeout=WAIT)
    expect(page.locator(".rv-caption")).to_contain_text("stride 8")


def test_somebodys_own_picture_asks_and_is_found(page):
    go(page, "search", **PIXELS)
    data = samples.load_collection_item(samples.collection()[0]).encoded
    page.get_by_test_id("stPopover").filter(has_text="Your pictures").get_by_role("button").click()
    page.get_by_test_id("stFileUploaderDropzoneInput").last.set_input_files(
        {"name": "mine.webp", "mimeType": "image/webp", "buffer": data}
    )
    expect(page.locator(".rv-hit")).to_have_count(30, timeout=WAIT)
    expect(page.locator(".rv-hit").filter(has_text="mine")).to_have_count(1)
