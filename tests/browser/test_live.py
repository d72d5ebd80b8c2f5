"""The browser's own kernels behind a drag: at once, without the server, and checked against it."""

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import BrowserContext, Route, expect

from roiviz.boxes import Box
from roiviz.explain.roi import BoxExplanation, explain_rois
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap
from roiviz.scene.schema import Answer, Reading
from roiviz.views import roi
from tests.browser.bench import Bench
from tests.browser.harness import truth
from tests.browser.harness.serve import World

pytestmark = pytest.mark.browser

LINE = "[data-card=arithmetic] .rv-kernels"
KERNELS = f"{LINE} > span"
BADGE = "[data-card=output] .rv-badge"
TIMING = ".rv-timing"
SETTINGS = RoiSettings()
SHOWN = "() => { const a = scope.shown().answer; return [a.device, [...a.output], a.frame.cx]; }"
AGREED = "WebAssembly = CPU on the server ✓ plan to the bit, outputs to 1e−6"
WAITING = "WebAssembly; the server has not answered yet"
SPY = """() => {
  window.drawn = [];
  const note = () => {
    if (!window.drawn) return;
    const answer = scope.answer(scope.activeBox.id), { box } = scope.editor;
    const here = answer.frame.cx === box.cx && answer.frame.cy === box.cy;
    drawn.push(here && !scope.fresh.isLate(answer));
    requestAnimationFrame(note);
  };
  note();
}"""


def kernels_map(world: World) -> FeatureMap:
    values = np.ascontiguousarray(world.features.values)
    values.flags.writeable = False
    features = world.features
    return FeatureMap(values, features.stride, features.digest, "grey", features.channel_names)


def world_of_kernels(monkeypatch: pytest.MonkeyPatch, settings: RoiSettings = SETTINGS) -> World:
    """A harness that the real kernels answer, and that says how the browser can."""
    world = World()
    world.features = features = kernels_map(world)

    def answer(box: Box, *_: Any) -> Answer:
        (found,) = roi.answers(explain_rois(features, [box], settings, 0), truth.CANVAS)
        return found

    monkeypatch.setattr(truth, "answer", answer)
    world.scene["readings"] = [Reading(kernel=roi.reading_kernel(settings, features, 1))]
    return world


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    return world_of_kernels(monkeypatch)


def held_box(bench: Bench) -> Box:
    box = bench.box()
    return Box(box["cx"], box["cy"], box["w"], box["h"], box["angle"])


def test_numbers_follow_the_hand_while_the_server_is_silent(open_bench: Any, world: World) -> None:
    bench: Bench = open_bench(world)
    expect(bench.page.locator(KERNELS)).to_have_text(AGREED)
    bench.page.evaluate("window.hold = []")
    bench.page.evaluate(SPY)
    bench.drag((258, 250), (330, 300), steps=30)
    drawn = bench.page.evaluate("() => { const seen = drawn; window.drawn = null; return seen; }")
    assert len(drawn) > 5
    assert all(drawn), "a frame was drawn with another box's numbers, or pale"
    device, output, cx = bench.page.evaluate(SHOWN)
    box = held_box(bench)
    assert (device, cx) == ("WebAssembly", box.cx)
    (want,) = explain_rois(world.features, [box], SETTINGS, 0).boxes
    assert isinstance(want, BoxExplanation)
    assert np.abs(np.array(output) - want.output.ravel()).max() <= 1e-6
    expect(bench.page.locator(KERNELS)).to_have_text(WAITING)
    expect(bench.page.locator(BADGE)).to_have_text("✓ 49 bins")
    bench.page.evaluate("hold.splice(0).forEach(show); window.hold = null")
    expect(bench.page.locator(KERNELS)).to_have_text(AGREED)
    assert bench.page.evaluate(SHOWN)[1] == output


def test_a_wrong_answer_is_red_until_it_is_looked_at(
    open_bench: Any, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench: Bench = open_bench(world)
    honest = truth.answer

    def wrong(*args: Any) -> Answer:
        answer = honest(*args)
        truth.given(answer.weights)[30, 2] *= np.float32(1.0000001)
        return answer

    monkeypatch.setattr(truth, "answer", wrong)
    bench.press("ArrowRight")
    kernels = bench.page.locator(KERNELS)
    told = r"^✗ bin \(1, 0\), third weight of sample 3: \S+ here, \S+ on CPU"
    expect(bench.page.locator(LINE)).to_have_attribute("data-ok", "false")
    assert re.match(told, kernels.inner_text()), kernels.inner_text()
    expect(bench.page.locator(BADGE)).to_have_text("✗ bin (1, 0)")
    monkeypatch.setattr(truth, "answer", honest)
    bench.drag((258, 250), (300, 250))
    bench.settle()
    expect(bench.page.locator(BADGE)).to_have_text("✗ earlier, bin (1, 0)")
    assert ", third weight of sample 3: was " in kernels.inner_text()
    bench.press("w")
    expect(kernels).to_have_text(AGREED)
    assert bench.box()["cx"] == 259
    assert bench.page.evaluate("[scope.pin.bin, scope.pin.sample]") == [7, 30]


def test_a_box_without_samples_has_its_kernels_named(
    open_bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench: Bench = open_bench(world_of_kernels(monkeypatch, RoiSettings(sampling_ratio=0)))
    bench.page.evaluate("scope.editor.set({ w: 0, h: 0 })")
    expect(bench.page.locator("[data-card=arithmetic]")).to_have_attribute("data-empty", "")
    expect(bench.page.locator(KERNELS)).to_have_text(AGREED)
    expect(bench.page.locator(KERNELS)).to_be_visible()
    expect(bench.page.locator("[data-card=arithmetic] .rv-mean")).to_be_hidden()


def test_a_browser_without_webassembly_has_the_servers_numbers(
    open_bench: Any, world: World
) -> None:
    bench: Bench = open_bench(world, script="delete window.WebAssembly")
    bench.drag((258, 250), (300, 250))
    bench.settle()
    said = "CPU on the server. This browser has no WebAssembly."
    expect(bench.page.locator(KERNELS)).to_have_text(said)
    expect(bench.page.locator(BADGE)).to_have_text("✓ 49 bins")
    expect(bench.page.locator(TIMING)).to_contain_text("no WebAssembly")
    device, _, cx = bench.page.evaluate(SHOWN)
    assert (device, cx) == ("CPU", bench.box()["cx"])


def test_a_policy_that_refuses_it_leaves_the_servers_numbers(
    open_harness: Any, new_context: Callable[..., BrowserContext], world: World
) -> None:
    page = new_context().new_page()

    def refuse(route: Route) -> None:
        answer = route.fetch()
        policy = "script-src 'self' 'unsafe-inline'"
        route.fulfill(
            response=answer, headers={**answer.headers, "content-security-policy": policy}
        )

    page.route("**/*", refuse)
    page.goto(open_harness(world).url)
    page.wait_for_selector("html[data-ready]", state="attached")
    said = "CPU on the server. This page's Content-Security-Policy refuses WebAssembly."
    expect(page.locator(KERNELS)).to_have_text(said)
    expect(page.locator(BADGE)).to_have_text("✓ 49 bins")
