"""The canvas alone on a page, as a test handles it, and the fixtures that open it."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from roiviz.boxes import Box
from tests.browser.hands import drag
from tests.browser.harness import truth
from tests.browser.harness.serve import Harness, World
from tests.browser.visitors import PLAIN
from tests.browser.waiting import drawn

NUMBERS = itertools.count(1)
UPRIGHT = Box(200.0, 240.0, 120.0, 80.0, 0.0, id="b1")


@dataclass
class Bench:
    """One open harness page and what a test asks of it."""

    page: Page
    world: World

    def boxes(self) -> list[dict[str, float]]:
        return self.page.evaluate("scope.editor.boxes")

    def box(self) -> dict[str, float]:
        return self.page.evaluate("scope.editor.box")

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A picture pixel's place on the page."""
        place = self.page.evaluate(
            "([x, y]) => { const r = scope.stage.surface.getBoundingClientRect();"
            " const s = scope.stage.surface, k = r.width / s.offsetWidth;"
            " const p = scope.stage.view.toScreen(x, y);"
            " return [(p.x + s.clientLeft) * k + r.left, (p.y + s.clientTop) * k + r.top]; }",
            [x, y],
        )
        return place[0], place[1]

    def picture_point(self, x: float, y: float) -> tuple[float, float]:
        """What lies under a place of the page, in picture pixels."""
        place = self.page.evaluate(
            "([x, y]) => { const r = scope.stage.surface.getBoundingClientRect();"
            " const s = scope.stage.surface, k = r.width / s.offsetWidth;"
            " const p = scope.stage.view.toPicture("
            "(x - r.left) / k - s.clientLeft, (y - r.top) / k - s.clientTop);"
            " return [p.x, p.y]; }",
            [x, y],
        )
        return place[0], place[1]

    def scale(self) -> float:
        return self.page.evaluate("scope.stage.view.scale")

    def drag(self, start: tuple[float, float], end: tuple[float, float], steps: int = 6) -> None:
        """Drag from one picture pixel to another."""
        drag(self.page, self.at(*start), self.at(*end), steps)

    def press(self, *keys: str) -> None:
        self.page.locator(".rv-stage").focus()
        for key in keys:
            self.page.keyboard.press(key)

    def settle(self) -> None:
        """Until the last event is answered and drawn."""
        self.page.wait_for_function(
            "() => { const s = scope.stage.sender;"
            " return !s.waiting && s.inFlight == null && !scope.stage.keys.timer; }"
        )
        self.page.evaluate("() => new Promise((r) => requestAnimationFrame(() => setTimeout(r)))")

    def events(self) -> list[dict[str, Any]]:
        return self.page.evaluate("events")

    def text(self, selector: str) -> str:
        return self.page.locator(selector).inner_text()


@pytest.fixture(scope="session")
def harnesses() -> Iterator[list[Harness]]:
    """Those that no test has. They keep their ports: Chromium knows a script by its address."""
    free: list[Harness] = []
    yield free
    for harness in free:
        harness.close()


@pytest.fixture
def open_harness(harnesses: list[Harness]) -> Iterator[Callable[[World | None], Harness]]:
    """Serves a world; its pages are closed before another takes its place."""
    lent: list[Harness] = []

    def open_one(world: World | None) -> Harness:
        lent.append(harnesses.pop() if harnesses else Harness())
        lent[-1].world = world or World()
        return lent[-1]

    yield open_one
    harnesses.extend(reversed(lent))


@pytest.fixture
def open_bench(
    open_harness: Callable[[World | None], Harness],
    kept_page: Callable[..., Page],
    watched_context: Callable[..., BrowserContext],
) -> Callable[..., Bench]:
    def open_one(
        world: World | None = None, *, query: str = "", script: str = "", **options: Any
    ) -> Bench:
        harness = open_harness(world)
        if script or options.keys() - {"has_touch"}:
            page = watched_context(**options).new_page()
            page.add_init_script(script)
        else:
            page = kept_page(stays=True, **{"has_touch": False, **options})
            page.emulate_media(**PLAIN)
            page.mouse.move(0, 0)
        page.set_viewport_size({"width": 1280, "height": 860})
        # A canvas of a new name has nothing of an earlier one's.
        harness.world.canvas = f"{truth.CANVAS}-{next(NUMBERS)}"
        if page.url == harness.url + query:
            page.evaluate("begin()")
        else:
            page.goto(harness.url + query)
            page.wait_for_selector("html[data-ready]", state="attached")
        # A verdict holds once the boxes have been at rest for a blink.
        page.wait_for_function("() => performance.now() - scope.fresh.movedAt > 80")
        drawn(page)
        return Bench(page, harness.world)

    return open_one


@pytest.fixture
def bench(open_bench: Any) -> Bench:
    return open_bench()


@pytest.fixture
def upright(open_bench: Any) -> Bench:
    return open_bench(World(first=(UPRIGHT,)))
