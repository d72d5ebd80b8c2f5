"""A view as a file of its own: opened from a folder, with every request forbidden, and dragged."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, cast

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from roiviz import features, samples
from roiviz.boxes import Box
from roiviz.explain import comparison, gradient_sentences, sentences, words
from roiviz.explain.gradient_sentences import WORDS
from roiviz.explain.gradients import explain_gradients
from roiviz.explain.losses import Upstream, problem_of
from roiviz.explain.prism import Prism, read
from roiviz.explain.roi import BoxExplanation, explain_rois, run
from roiviz.explain.roi_settings import RoiSettings
from roiviz.exports import offline
from roiviz.exports.shown import Shown
from roiviz.exports.taken import Taken
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.schema import CardsMessage
from roiviz.views import roi_takes
from roiviz.views.explore import takes as explore_takes
from roiviz.views.explore.present import ExploreView
from roiviz.views.explore.state import EXPLORE, ExploreState
from roiviz.views.explore.takes import CARDS
from roiviz.views.gradients import takes as gradients_takes
from roiviz.views.gradients.present import GradientView
from roiviz.views.gradients.state import GRADIENTS, GradientsState
from roiviz.views.pages import NOWHERE, Host, Memory
from roiviz.views.person import Person
from roiviz.views.prism import takes as prism_takes
from roiviz.views.prism.present import PrismView
from roiviz.views.prism.state import PRISM, PrismState
from roiviz.views.view import InHand
from tests.browser.hands import drag, touch
from tests.browser.test_accessibility import violations
from tests.browser.test_explore import middle, output_of
from tests.browser.waiting import eventually
from tests.roiviz.exports.views import page_of

pytestmark = pytest.mark.browser
BOXES = (
    Box(256.0, 300.0, 150.0, 100.0, 25.0, "b0"),
    Box(120.0, 120.0, 80.0, 60.0, 0.0, "b1"),
)
ALSO_SAID = {"all_outside", "outside_of_mean", "outside_of_maximum", "clamped"}
OPERATORS = {
    "rotated": RoiSettings("roi_align_rotated", (5, 4), 2),
    "legacy": RoiSettings("roi_align", (3, 3), 0, aligned=False),
    "pool": RoiSettings("roi_pool", (4, 4)),
}


def shown_by(settings: RoiSettings) -> Shown:
    picture = samples.load("portrait")
    feature_map = features.compute(picture, "filters", 16)
    boxes = BOXES if settings.row.rotated else tuple(box.upright() for box in BOXES)
    return Shown(picture, feature_map, 3, settings, boxes, 0, "http://localhost/explore?x=1")


def compared(shown: Shown, name: str) -> bytes:
    """Explore's page with one of the ways that it can be compared with."""
    way = comparison.ways(shown.settings)[name]
    view = ExploreView(EXPLORE, shown.picture, shown.feature_map, shown.channel, shown.settings,
                       ("samples", "bins"), shown.boxes, way=way)  # fmt: skip
    hand = InHand(Memory(EXPLORE, Person(), ExploreState()),
                  {"explore": CanvasState(boxes=shown.boxes, active=0)})  # fmt: skip
    made = explore_takes.taken(view, hand, cast(Host, Keeping()), shown.link).page
    assert made
    return made()


def said_of_two(shown: Shown, box: Box, name: str) -> tuple[str, str]:
    """How the server's words on two readings begin and end."""
    (own,) = explain_rois(shown.feature_map, (box,), shown.settings, shown.channel).boxes
    assert isinstance(own, BoxExplanation)
    way = comparison.ways(shown.settings)[name]
    found = comparison.compare(shown.feature_map, own, shown.settings, shown.channel, way)
    assert isinstance(found, comparison.Comparison)
    said = words.text_of(comparison.sentence(found))
    return said[: said.index(":")], said[said.index("apart. ") :]


def explore(shown: Shown) -> bytes:
    view, hand = page_of(shown)
    cards = (CardsMessage(view.name, CARDS, columns=2),)
    made = roi_takes.taken(view, hand, NOWHERE, shown.link, cards).page
    assert made
    return made()


def gradients(shown: Shown, upstream: str) -> bytes:
    settings = replace(shown.settings, reduction="avg")
    view = GradientView(GRADIENTS, shown.picture, shown.feature_map, shown.channel, settings,
                        ("samples", "bins"), shown.boxes, upstream=upstream, seed=3)  # fmt: skip
    memory = Memory(GRADIENTS, Person(), GradientsState(upstream=upstream, bin=2))
    hand = InHand(memory, {"gradients": CanvasState(boxes=shown.boxes, active=0)})
    made = gradients_takes.taken(view, hand, NOWHERE, shown.link).page
    assert made
    return made()


def box_of(page: Page, shown: Shown) -> Box:
    """The active box, as its label says."""
    text = page.locator(".rv-label code").text_content() or ""
    found = re.fullmatch(r"rois: \[(.*)\]", text)
    assert found is not None, text
    numbers = [float(number) for number in found[1].split(", ")][1:]
    if shown.settings.row.rotated:
        cx, cy, width, height, angle = numbers
        return Box(cx, cy, width, height, angle)
    x1, y1, x2, y2 = numbers
    return Box((x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1)


def expect_kernels(page: Page, shown: Shown, before: Box | None = None) -> Box:
    """The numbers on screen are the kernel's for the box on screen, which is another one."""

    def check() -> Box:
        box = box_of(page, shown)
        assert before is None or box != before
        want = run(shown.feature_map, (box,), shown.settings)[0][0, ..., shown.channel]
        np.testing.assert_allclose(output_of(page), want, atol=1e-5)
        return box

    return eventually(page, check)


def said_of(shown: Shown, box: Box) -> str:
    """What the server would say of a box, as far as a browser can."""
    explained = explain_rois(shown.feature_map, (box,), shown.settings, shown.channel)
    found = explained.boxes[0]
    assert isinstance(found, BoxExplanation)
    first, surprises, _ = sentences.found(explained, found)
    claims = (*first, *(one for one in surprises if one.kind in ALSO_SAID))
    return words.text_of(words.render(claims, sentences.words_of(shown.settings)))


@pytest.mark.parametrize("name", OPERATORS)
def test_a_view_is_one_file_whose_box_is_dragged_offline(offline_page: Any, name: str) -> None:
    shown = shown_by(OPERATORS[name])
    data = explore(shown)
    assert len(data) - len(shown.picture.encoded) * 4 / 3 <= offline.MOST
    page = offline_page(data)
    first = expect_kernels(page, shown)
    sentence = page.get_by_label("What is seen here")
    said = sentence.text_content() or ""
    assert "When this page was saved" not in said
    kernels = page.locator("[data-card=arithmetic]")
    expect(kernels).to_contain_text("WebAssembly = CPU on the server, when saved, ✓")
    x, y = middle(page)
    drag(page, (x, y), (x + 70, y - 30))
    second = expect_kernels(page, shown, first)
    expect(kernels).to_contain_text("WebAssembly, in this page")
    expect(sentence.locator(".rv-sentence")).to_have_text(said_of(shown, second))
    assert said_of(shown, second) != said
    page.locator(".rv-stage").press("Shift+ArrowDown")
    third = expect_kernels(page, shown, second)
    # Out of the map: samples are clamped and discarded.
    for _ in range(25):
        page.locator(".rv-stage").press("Shift+ArrowLeft")
    outside = expect_kernels(page, shown, third)
    expect(sentence.locator(".rv-sentence")).to_have_text(said_of(shown, outside))
    for _ in range(27):
        page.locator(".rv-stage").press("Control+z")
    expect_kernels(page, shown)
    expect(sentence).to_have_text(said)
    expect(kernels).to_contain_text("WebAssembly = CPU on the server, when saved, ✓")
    expect(page.locator(".rv-root[data-late]")).to_have_count(0)
    assert list(violations(page, {})) == []


def expect_whole(line: Locator) -> None:
    """A line of words of which nothing is cut."""
    assert line.evaluate(
        "e => e.scrollWidth <= e.clientWidth && e.offsetTop + e.scrollHeight "
        "<= e.parentElement.offsetTop + e.parentElement.clientHeight"
    )


def expect_in_sight(page: Page, name: str) -> None:
    """No box of a canvas is cut by the stage's edge."""
    out = page.evaluate(
        """name => {
          const { stage: { view }, editor } = roiviz.scopeOf(name);
          return editor.boxes.filter(({ cx, cy, w, h, angle }) => {
            const [c, s] = [Math.cos(angle * Math.PI / 180), Math.sin(angle * Math.PI / 180)];
            return [[-1, -1], [1, -1], [1, 1], [-1, 1]].some(([u, v]) => {
              const [x, y] = [u * w / 2, v * h / 2];
              const at = view.toScreen(cx + c * x + s * y, cy - s * x + c * y);
              return at.x < 0 || at.y < 0 || at.x > view.width || at.y > view.height;
            });
          });
        }""",
        name,
    )
    assert out == []


def test_a_finger_drags_it_on_a_phone_in_the_dark(offline_page: Any) -> None:
    beyond = Box(-30.0, 560.0, 200.0, 120.0, 20.0, "b1")
    shown = replace(shown_by(OPERATORS["rotated"]), boxes=(BOXES[0], beyond))
    phone = {"width": 390, "height": 844}
    page = offline_page(compared(shown, "direction"), **phone, has_touch=True, is_mobile=True)
    page.emulate_media(color_scheme="dark")
    first = expect_kernels(page, shown)
    expect_in_sight(page, "explore")
    x, y = page.evaluate(
        """() => {
          const { stage: { view, surface }, activeBox: { cx, cy } } = roiviz.scopeOf("explore");
          const [place, at] = [surface.getBoundingClientRect(), view.toScreen(cx, cy)];
          return [place.x + at.x, place.y + at.y];
        }"""
    )
    touch(page, ((x, y), (x + 40, y + 30)))
    second = expect_kernels(page, shown, first)
    for part in said_of_two(shown, second, "direction"):
        expect(page.locator("[data-card=comparison] .rv-words").first).to_contain_text(part)
    # What the pointer asks for stands above the times, and cuts nothing of them.
    page.mouse.move(x, y)
    expect(page.locator(".rv-where")).to_contain_text("cell (")
    eventually(page, lambda: expect_whole(page.locator(".rv-timing")))
    # On paper, too, wherever the boxes are by then.
    for _ in range(48):
        page.locator(".rv-stage").press("Shift+ArrowDown")
    with pytest.raises(AssertionError):
        expect_in_sight(page, "explore")
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    expect_in_sight(page, "explore")
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    wide = "document.documentElement.scrollWidth"
    assert page.evaluate(wide) <= phone["width"]
    assert list(violations(page, {})) == []


@pytest.mark.parametrize("upstream", ["ones", "bin", "random"])
def test_the_gradient_follows_offline(offline_page: Any, upstream: str) -> None:
    shown = replace(shown_by(OPERATORS["rotated"]), boxes=BOXES[:1])
    page = offline_page(gradients(shown, upstream))
    problem = problem_of(shown.feature_map, shown.channel, shown.settings)
    chosen = 2

    def check() -> None:
        held = page.evaluate("() => roiviz.scopeOf('gradients').editor.boxes")
        boxes = [Box(*(one[side] for side in ("cx", "cy", "w", "h", "angle"))) for one in held]
        count = int(np.prod(shown.settings.bins))
        rows = [np.ones(count) for _ in boxes]
        if upstream == "bin":
            rows = [np.eye(count)[chosen] for _ in boxes]
        elif upstream == "random":
            rows = [
                np.random.default_rng([3, row]).standard_normal(count) for row in range(len(boxes))
            ]
        arriving = np.array(rows).reshape(-1, *shown.settings.bins, 1)
        want, _ = problem.backward(arriving, problem.rois(boxes))
        (active,) = rows[-1:]
        said = page.locator("[data-card=upstream] canvas").get_attribute("data-values") or ""
        np.testing.assert_allclose(np.array(said.split(), float), active, atol=1e-4)
        heading = page.locator("[data-card=adds] h3").text_content() or ""
        row, column = json.loads(heading.replace("Cell (", "[").replace(")", "]"))
        said = page.locator("[data-card=adds] .rv-total td.rv-sum").text_content() or ""
        value = float(re.sub(r"^[=≈ ]*", "", said).replace("−", "-"))
        assert value == pytest.approx(want[row, column, 0], rel=1e-3, abs=2e-4)
        expect(page.locator("[data-card=adds]")).to_contain_text("✓")

    eventually(page, check)
    before = box_of(page, shown)
    x, y = middle(page)
    drag(page, (x, y), (x - 60, y + 35))
    expect_kernels(page, shown, before)
    eventually(page, check)
    if upstream == "bin":
        chosen = 9
        canvas = page.locator("[data-card=upstream] canvas")
        place = canvas.bounding_box()
        rows, columns = shown.settings.bins
        assert place
        row, column = divmod(chosen, columns)
        side = min(place["width"] / columns, place["height"] / rows)
        left = place["x"] + (place["width"] - side * columns) / 2
        top = place["y"] + (place["height"] - side * rows) / 2
        page.mouse.click(left + (column + 0.5) * side, top + (row + 0.5) * side)
        page.mouse.move(5, 5)
        eventually(page, check)
    # A box that was not there when the page was saved.
    page.locator(".rv-stage").press("Control+d")
    expect(page.locator("[data-card=adds] thead")).to_contain_text("box·bin·sample")
    eventually(page, check)
    # What is said is of the boxes in the hand, in the server's words.
    held = page.evaluate("() => roiviz.scopeOf('gradients').editor.boxes")
    boxes = [Box(*(one[side] for side in ("cx", "cy", "w", "h", "angle"))) for one in held]
    settings = replace(shown.settings, reduction="avg")
    found = explain_gradients(
        shown.feature_map, boxes, settings, shown.channel, Upstream(upstream, chosen, {}, 3)
    )
    assert found
    want = words.text_of(words.render(gradient_sentences.cells_claims(found), WORDS))
    expect(page.get_by_label("What is seen here").locator(".rv-sentence")).to_have_text(want)


IN_BROWSER = ("torchvision", "detectron2", "onnx_16", "mmcv_max", "tvm_max", "torchvision_roi_pool",
              "detectron2_rotated")  # fmt: skip
SAVED = ("tf_crop_and_resize", "prroi_pool", "chainer")
TILE = '.rv-prism-tile[data-reading="{}"]'


class Keeping:
    """A host that keeps nothing."""

    def kept(self, key: Any, make: Callable[[], Any], said: str = "") -> Any:
        return make()

    def ready(self, stage: str) -> bool:
        return True


def prism_view(shown: Shown, ids: tuple[str, ...], shared: bool = False) -> PrismView:
    settings = shown.settings
    prism = Prism(ids, ids[0], settings.bins, settings.sampling_ratio, shared)
    return PrismView(PRISM, shown.picture, shown.feature_map, shown.channel, prism,
                     ("samples", "bins"), shown.boxes)  # fmt: skip


def prism_page(view: PrismView) -> Taken:
    memory = Memory(PRISM, Person(), PrismState(conventions=view.prism.conventions))
    hand = InHand(memory, {"prism": CanvasState(boxes=view.boxes, active=0)})
    return prism_takes.taken(view, hand, cast(Host, Keeping()), "http://localhost/prism")


def expect_readings(page: Page, view: PrismView, box: Box, ids: Sequence[str]) -> None:
    """Each tile's numbers are those that Python's convention has for a box."""
    reading = read(view.feature_map, (box,), view.channel, view.prism)

    def check() -> None:
        for name in ids:
            text = page.locator(f"{TILE.format(name)} canvas").get_attribute("data-values") or ""
            found, one = np.array(text.split(), float), reading.of(name, 0)
            if one is None:
                expect(page.locator(TILE.format(name))).to_contain_text("Its boxes have no angle")
                continue
            np.testing.assert_allclose(found, one.output.ravel(), atol=2e-4, err_msg=name)

    eventually(page, check)


def expect_differences(page: Page, view: PrismView, box: Box, reference: str) -> None:
    """What a tile says of the reference is what the outputs' difference is."""
    reading = read(view.feature_map, (box,), view.channel, view.prism)
    own = reading.of(reference, 0)
    assert own
    for name in IN_BROWSER:
        one = reading.of(name, 0)
        said = page.locator(f"{TILE.format(name)} .rv-prism-note")
        if name == reference:
            expect(said).to_have_text("the reference")
        elif one and (same := re.match(r"= (.*)", said.text_content() or "")):
            twin = reading.of(next(r.id for r in view.prism.rows if r.title == same[1]), 0)
            assert twin
            np.testing.assert_allclose(one.output, twin.output, atol=1e-6)
        elif one:
            found = re.fullmatch(r"up to (.*) off in \((\d+),\s(\d+)\)", said.text_content() or "")
            assert found, said.text_content()
            apart = np.abs(one.output - own.output)
            most = float(found[1].replace("−", "-"))
            assert most == pytest.approx(apart.max(), rel=0.03, abs=1e-6)
            place = int(found[2]) * view.prism.bins[1] + int(found[3])
            assert apart.ravel()[place] == pytest.approx(apart.max(), abs=1e-6)


def test_the_prisms_readings_follow_offline(offline_page: Any) -> None:
    shown = replace(shown_by(OPERATORS["legacy"]), boxes=BOXES[1:])
    view = prism_view(shown, (*IN_BROWSER, *SAVED))
    made = prism_page(view).page
    assert made
    data = made()
    assert len(data) - len(shown.picture.encoded) * 4 / 3 <= offline.MOST
    page = offline_page(data, first=TILE.format("torchvision"))
    expect_readings(page, view, shown.boxes[0], (*IN_BROWSER, *SAVED))
    expect_differences(page, view, shown.boxes[0], "torchvision")
    sentence = page.get_by_label("What is seen here")
    said = sentence.text_content() or ""
    stage = page.locator(".rv-stage")
    # Names have at most two lines, and each button to compare with one has the same place.
    page.set_viewport_size({"width": 1024, "height": 900})
    lines, places = page.evaluate(
        """() => {
          const tiles = [...document.querySelectorAll(".rv-prism-tile")];
          const at = (tile, part) => tile.querySelector(part).getBoundingClientRect();
          const name = ".rv-prism-name > :last-child", button = ".rv-prism-reference";
          return [
            tiles.map((tile) => at(tile, name).height / 15),
            tiles.map((tile) => at(tile, button).top - tile.getBoundingClientRect().top),
          ];
        }"""
    )
    assert max(lines) < 2.1
    assert max(places) - min(places) < 0.5
    page.set_viewport_size({"width": 1440, "height": 900})
    # Of a copy, the saved comparison is another box's.
    expect(page.locator("[data-card=prism_causes]")).not_to_contain_text(", of the box that was")
    stage.press("Control+d")
    expect(page.locator("[data-card=prism_causes]")).to_contain_text(", of the box that was saved")
    stage.press("Control+z")
    for _ in range(3):
        stage.press("Shift+ArrowRight")
    box = replace(shown.boxes[0], cx=shown.boxes[0].cx + 30)
    expect_readings(page, view, box, IN_BROWSER)
    expect_differences(page, view, box, "torchvision")
    expect(page.locator(".rv-label code")).to_contain_text("torchvision: x1 y1 x2 y2 = [110, 90")
    which = "of a box of w 80 × h 60 px about (120, 120)"
    for name in SAVED:
        expect(page.locator(TILE.format(name))).to_contain_text(which)
    expect(sentence).to_contain_text(f"When this page was saved, {which}: ")
    expect(page.locator("[data-card=prism_causes]")).to_contain_text(", of the box that was saved")
    # Another reference, and a comparison that nobody has worked out.
    page.locator(TILE.format("detectron2")).get_by_role("button", name="ref").click()
    page.mouse.move(5, 5)
    eventually(page, lambda: expect_differences(page, view, box, "detectron2"))
    expect(page.locator("[data-card=prism_causes]")).to_contain_text("only a server can tell")
    for _ in range(3):
        stage.press("Control+z")
    expect_readings(page, view, shown.boxes[0], (*IN_BROWSER, *SAVED))
    expect(sentence).to_have_text(said)
    # Turned, a box is one for those alone that know an angle.
    stage.press("[")
    angle = page.evaluate("() => roiviz.scopeOf('prism').editor.boxes[0].angle")
    assert angle
    expect_readings(page, view, replace(shown.boxes[0], angle=angle), IN_BROWSER)
    assert list(violations(page, {})) == []


def test_the_prism_has_no_page_where_only_a_server_reads() -> None:
    shown = replace(shown_by(OPERATORS["legacy"]), boxes=BOXES[1:])
    assert prism_page(prism_view(shown, ("tf_crop_and_resize", "prroi_pool"))).page is None
    # Given each other's numbers, the order of x and y would be another one under another reference.
    assert prism_page(prism_view(shown, ("torchvision", "chainer"), shared=True)).page is None
    assert prism_page(prism_view(shown, ("torchvision", "detectron2"), shared=True)).page


def test_a_map_that_has_no_room_is_refused_in_words() -> None:
    shown = shown_by(OPERATORS["legacy"])
    noise = np.random.default_rng(0).standard_normal((600, 512, 1)).astype(np.float32)
    noise.setflags(write=False)
    large = features.FeatureMap(noise, 1.0, "noise", "noise", ("noise",))
    with pytest.raises(ValueError, match=r"^With this map .* \d\.\d MB .*stride\.$"):
        explore(replace(shown, feature_map=large, channel=0))
