"""R-MAC's descriptor and search as files of their own, opened from a folder without a network."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from roiviz import features, samples
from roiviz.boxes import Box
from roiviz.explain import rmac_search, words
from roiviz.explain.rmac import RmacSettings
from roiviz.explain.rmac_descriptor import DescriptorExplanation, explain_descriptor
from roiviz.explain.rmac_search import Item
from roiviz.explain.rmac_sentences import descriptor_claims, search_claims
from roiviz.explain.rmac_words import WORDS
from roiviz.exports import offline
from roiviz.scene.canvas_state import CanvasState
from roiviz.views.pages import Host, Memory
from roiviz.views.person import Person
from roiviz.views.rmac_descriptor import takes as descriptor_takes
from roiviz.views.rmac_descriptor.present import DescriptorView
from roiviz.views.rmac_descriptor.state import DESCRIPTOR, DescriptorState
from roiviz.views.rmac_search import takes as search_takes
from roiviz.views.rmac_search.collection import Entry
from roiviz.views.rmac_search.present import SearchView
from roiviz.views.rmac_search.state import SEARCH, SearchState
from roiviz.views.view import InHand
from tests.browser.hands import drag
from tests.browser.test_accessibility import violations
from tests.browser.test_explore import middle
from tests.browser.test_view_pages import Keeping
from tests.browser.waiting import eventually

pytestmark = pytest.mark.browser
HOST = cast(Host, Keeping())
LINK = "http://localhost/"


def said(claims: Any) -> str:
    return words.text_of(words.render(claims, WORDS))


# ------------------------------------------------------------------ the descriptor


def numbers_of(page: Page, canvas: str) -> Any:
    """What the page's own part of the message says now."""
    return page.evaluate(
        """canvas => {
          const { page } = roiviz.scopeOf(canvas).scene;
          const plain = one => ArrayBuffer.isView(one) ? [...one] : one;
          return Object.fromEntries(Object.entries(page).map(([name, one]) => [name, plain(one)]));
        }""",
        canvas,
    )


def expect_descriptor(page: Page, want: DescriptorExplanation) -> None:
    """Every number that is added up here is the kernel's and its explanation's."""

    def check() -> None:
        part = numbers_of(page, "rmac_descriptor")
        assert part["off"] == np.flatnonzero(~want.active).tolist()
        assert part["total_norm"] == pytest.approx(float(want.details.total_norms[0]), rel=1e-6)
        assert part["similarity"] == pytest.approx(want.similarity, abs=1e-6)
        for name in ("descriptor", "shares", "turns"):
            made = np.array(part[name], float)
            np.testing.assert_allclose(made, getattr(want, name), atol=2e-5, err_msg=name)
        np.testing.assert_allclose(part["total"], want.details.total[0], atol=1e-5)
        assert [one["channel"] for one in part["patches"]] == [p.channel for p in want.patches()]
        for made, patch in zip(part["patches"], want.patches(), strict=True):
            box = patch.patch_box
            assert made["box"] == [box.cx, box.cy, box.width, box.height]
            assert (made["region"], made["cell"]) == (patch.region, list(patch.cell))
            assert made["share"] == pytest.approx(patch.share, rel=1e-5)
        for made, one in zip(part["aggregates"], want.aggregates, strict=True):
            assert made["norm"] == pytest.approx(one.norm, rel=1e-6)
            assert made["length"] == len(one.descriptor)
            assert made["similarity"] == pytest.approx(one.similarity, abs=1e-6)

    eventually(page, check)
    sentence = page.get_by_label("What is seen here").locator(".rv-sentence")
    expect(sentence).to_have_text(said(descriptor_claims(want)))


@pytest.mark.parametrize("every_channel", [False, True])
def test_regions_are_switched_offline(offline_page: Any, every_channel: bool) -> None:
    picture = samples.load("portrait")
    filters = features.compute(picture, "filters", 16)
    view = DescriptorView(
        DESCRIPTOR, picture, filters, 3, RmacSettings(), ("regions", "winners"), every_channel
    )
    hand = InHand(
        Memory(DESCRIPTOR, Person(), DescriptorState()), {"rmac_descriptor": CanvasState()}
    )
    made = descriptor_takes.taken(view, hand, HOST, LINK).page
    assert made
    data = made()
    assert len(data) - len(picture.encoded) * 4 / 3 <= offline.MOST
    page = offline_page(data, first="[data-card=rmac_matrix] .rv-mswitch")
    expect_descriptor(page, explain_descriptor(filters, view.settings))
    switches = page.locator(".rv-mswitch")
    off: list[int] = []
    for region in (0, 7, 12):
        switches.nth(region).click()
        off.append(region)
        expect_descriptor(page, explain_descriptor(filters, view.settings, off))
    explained = explain_descriptor(filters, view.settings, off)
    counts = page.evaluate(
        "() => [...roiviz.scopeOf('rmac_descriptor').layer('winners').array].map(v => v || 0)"
    )
    wins = explained.winners(None if every_channel else 3)
    np.testing.assert_array_equal(np.reshape(counts, wins.shape), wins)
    # Nothing is left of it, then all of it again.
    for region in range(switches.count()):
        if region not in off:
            switches.nth(region).click()
    expect(page.get_by_label("What is seen here")).to_contain_text("Every region is switched off")
    page.get_by_role("button", name="all on").click()
    expect_descriptor(page, explain_descriptor(filters, view.settings))
    assert list(violations(page, {})) == []


# ------------------------------------------------------------------ the search


@pytest.fixture(scope="module")
def pictures() -> tuple[tuple[Entry, ...], tuple[features.FeatureMap, ...]]:
    """Two scenes of the collection, and their maps."""
    items = samples.collection()[:6]
    entries = tuple(
        Entry(one.file.rsplit(".", 1)[0], one.title, one.scene, samples.load_collection_item(one))
        for one in items
    )
    return entries, tuple(features.compute(one.picture, "filters", 16) for one in entries)


def search_view(pictures: Any, method: str, whiten: bool, as_region: bool = False) -> SearchView:
    entries, maps = pictures
    items = [Item(e.title, e.scene, m) for e, m in zip(entries, maps, strict=True)]
    settings = RmacSettings()
    white = rmac_search.learn_from(maps, settings, method) if whiten else None
    index = rmac_search.build_index(items, method, replace(settings, whitening=white))
    return SearchView(SEARCH, entries[0].picture, maps[0], 0, entries[0], entries, index,
                      as_region, whiten, (), ())  # fmt: skip


def expect_ranking(page: Page, view: SearchView, box: Box | None) -> None:
    """Order, likeness and the best pairs are those of the kernels, for the box on screen."""
    found = rmac_search.search(
        view.index, view.feature_map, scene=view.query.scene, skip=0, box=box,
        as_region=view.as_region,
    )  # fmt: skip

    def check() -> None:
        part = numbers_of(page, "rmac_search")
        assert [one["title"] for one in part["hits"]] == [hit.name for hit in found.hits]
        likeness = [one["similarity"] for one in part["hits"]]
        np.testing.assert_allclose(likeness, [hit.similarity for hit in found.hits], atol=2e-6)
        best = np.reshape(np.array(part["best"], float), (len(found.hits), 5, 11))
        for rows, hit in zip(best, found.hits, strict=True):
            values = [pair.value for pair in hit.best_pairs()]
            np.testing.assert_allclose(rows[: len(values), 8], values, atol=2e-6)
            assert np.isnan(rows[len(values) :]).all()
        first = found.hits[0].best_pairs()[0]
        assert best[0, 0, :4].tolist() == [getattr(first.query_box, name)
                                           for name in ("cx", "cy", "width", "height")]  # fmt: skip
        pairs = np.array(part["pairs"]).reshape(found.hits[0].pairs.shape)
        np.testing.assert_allclose(pairs, found.hits[0].pairs, atol=2e-6)

    eventually(page, check)
    claims = search_claims(
        found, view.index.method.title, boxed=box is not None, whiten=view.whiten
    )
    expect(page.get_by_label("What is seen here").locator(".rv-sentence")).to_have_text(
        said(claims)
    )


def box_on(page: Page) -> Box:
    one = page.evaluate("() => roiviz.scopeOf('rmac_search').editor.boxes[0]")
    return Box(one["cx"], one["cy"], one["w"], one["h"])


@pytest.mark.parametrize(
    ("method", "whiten", "as_region"),
    [("rmac", True, False), ("rmac", False, True), ("gem", True, False)],
)
def test_a_dragged_box_ranks_the_pictures_offline(
    offline_page: Callable[..., Page], pictures: Any, method: str, whiten: bool, as_region: bool
) -> None:
    view = search_view(pictures, method, whiten, as_region)
    box = Box(120.0, 120.0, 90.0, 110.0, 0.0, "b0")
    state = CanvasState(boxes=(box,), active=0)
    hand = InHand(Memory(SEARCH, Person(), SearchState()), {"rmac_search": state})
    made = search_takes.taken(view, hand, HOST, LINK).page
    assert made
    data = made()
    assert len(data) - len(view.picture.encoded) * 4 / 3 <= offline.MOST
    page = offline_page(data, first="[data-card=rmac_hits] .rv-hit")
    expect_ranking(page, view, box)
    x, y = middle(page)
    drag(page, (x, y), (x + 60, y + 25))
    moved = box_on(page)
    assert moved != replace(box, id="")
    expect_ranking(page, view, moved)
    stage = page.locator(".rv-stage")
    stage.press("Delete")
    expect_ranking(page, view, None)
    stage.press("Control+z")
    for _ in range(60):
        stage.press("Shift+ArrowLeft")
    with pytest.raises(ValueError, match="does not touch") as refused:
        rmac_search.cells_inside(box_on(page), view.feature_map)
    expect(page.get_by_label("What is seen here")).to_have_text(str(refused.value))
    assert list(violations(page, {})) == []


def test_a_clicked_hit_shows_its_own_pairs_offline(
    offline_page: Callable[..., Page], pictures: Any
) -> None:
    view = search_view(pictures, "rmac", False)
    hand = InHand(Memory(SEARCH, Person(), SearchState()), {"rmac_search": CanvasState()})
    made = search_takes.taken(view, hand, HOST, LINK).page
    assert made
    page = offline_page(made(), first="[data-card=rmac_hits] .rv-hit")
    found = rmac_search.search(view.index, view.feature_map, scene=view.query.scene, skip=0)
    page.locator(".rv-hit").nth(2).click()

    def check() -> None:
        part = numbers_of(page, "rmac_search")
        assert part["chosen"] == view.entries[found.hits[2].item].key
        np.testing.assert_allclose(part["pairs"], found.hits[2].pairs.ravel(), atol=2e-6)

    eventually(page, check)
