"""How fluid is a drag, and how long does a start take? `python -m benchmarks.drag [--seconds 10]`

A real Chromium drags a turned box in circles over a 256-channel 64 × 64 map; every update is timed
in the page. Then the real app is started, with Numba's cache warm and with an empty one.
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Mapping
from dataclasses import asdict
from math import cos, sin, tau
from statistics import median

from playwright.async_api import Page as AsyncPage
from playwright.async_api import async_playwright
from playwright.sync_api import Browser, sync_playwright

from benchmarks.fluidity import (
    NUMBERS,
    RADIUS,
    STAGE,
    STOPWATCH,
    NotMeasured,
    Times,
    machine,
    record,
    run,
    two_cores,
)
from tests.browser import chromium
from tests.browser.serving import serve

METHOD = (
    "Server, Chromium and this script share the cores. A mouse moves the box on a circle, about 60 "
    "moves a second; RoIAlignRotated 7 × 7, ratio 2, 256 × 64 × 64, overlays and cards on. The "
    "browser's own kernel gives the numbers, the server's is asked to agree. drawn: from the "
    "moment that the page hears of the pointer's move, once a frame, until that frame is painted "
    "with the move's numbers. answered: from a message to the server until its answer is there. "
    "The first ten seconds of dragging, in which the app still loads the other pages' kernels, do "
    "not count. start: from the start of the process until the page is loaded, the canvas shows "
    "the picture and its boxes, and a kernel's numbers are on screen, in an open browser, the "
    "median of three starts; after load: from the page's load event to the first frame with "
    "these numbers, by the page's own clock."
)
RESULTS = "() => [roivizDrawn, roivizTimes, roivizMoves, roivizSent, roivizFrames]"
WARM_UP_SECONDS = 10.0
MOVES_PER_SECOND = 60.0
PAGE_SECONDS = 120.0
STARTS = 3
# Looks once a frame, also into the shadows in which canvas and cards live.
FIRST_NUMBERS = """
window.roivizNumbers = 0;
(function look() {
  const inside = [...document.querySelectorAll("[class*=st-key-canvas_] *")];
  const there = inside.some(e => e.shadowRoot?.querySelector(".rv-timing:not(:empty)"));
  if (there) window.roivizNumbers = performance.now(); else requestAnimationFrame(look);
})();
"""


async def circle(page: AsyncPage, seconds: float) -> None:
    """Hold the box and move it in circles, two seconds a round.

    As a hand does, at the whole rate: no move waits until the page has taken the one before it.
    """
    box = await page.locator(STAGE).bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    await page.mouse.move(x, y)
    await page.mouse.down()
    began = time.monotonic()
    moves: list[asyncio.Task[None]] = []
    while (elapsed := time.monotonic() - began) < seconds:
        turn = tau * elapsed / 2
        move = page.mouse.move(x + RADIUS * sin(turn), y + RADIUS * (1 - cos(turn)))
        moves.append(asyncio.create_task(move))
        due = began + len(moves) / MOVES_PER_SECOND
        await asyncio.sleep(max(0.0, due - time.monotonic()))
    await asyncio.gather(*moves)
    await page.mouse.up()


async def measure_drag(path: str, seconds: float) -> dict[str, object]:
    """Updates a second and their times while a box is dragged, after a warm-up."""
    with serve("benchmarks/wide_app.py") as server:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(**chromium.options(path))
            page = await browser.new_page(viewport={"width": 1440, "height": 900})
            await page.add_init_script(STOPWATCH)
            await page.goto(server.url)
            await page.wait_for_selector(NUMBERS, timeout=PAGE_SECONDS * 1000)
            await circle(page, WARM_UP_SECONDS)
            await page.wait_for_timeout(500)
            await page.evaluate("roivizReset()")
            began = time.monotonic()
            await circle(page, seconds)
            took = time.monotonic() - began
            drawn, times, moves, sent, frames = await page.evaluate(RESULTS)
            await browser.close()
    return {
        "moves_per_second": round(moves / took, 1),
        "updates_per_second": round(len(drawn) / took, 1),
        "frames_per_second": round(frames / took, 1),
        "messages_per_second": round(sent / took, 1),
        "drawn_ms": asdict(Times.of(drawn)),
        "answered_ms": asdict(Times.of([arrived for arrived, _ in times])),
    }


def measure_starts(browser: Browser, *, cold: bool) -> dict[str, float]:
    """The median of each time of some starts."""
    starts = []
    for _ in range(STARTS):
        with tempfile.TemporaryDirectory() as empty:
            starts.append(measure_start(browser, {"NUMBA_CACHE_DIR": empty} if cold else {}))
    return {name: round(median(start[name] for start in starts), 2) for name in starts[0]}


def measure_start(browser: Browser, environment: Mapping[str, str]) -> dict[str, float]:
    """Seconds from the start of the app's process until its first page is there."""
    began = time.monotonic()
    with serve(environment=environment) as server:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.add_init_script(FIRST_NUMBERS)
        page.goto(server.url + "/explore")
        loaded = time.monotonic() - began
        page.wait_for_selector(STAGE, timeout=PAGE_SECONDS * 1000)
        page.wait_for_selector(f"{STAGE} .rv-loading", state="hidden", timeout=PAGE_SECONDS * 1000)
        canvas = time.monotonic() - began
        page.wait_for_selector(NUMBERS, timeout=PAGE_SECONDS * 1000)
        numbers = time.monotonic() - began
        after = page.evaluate(
            "roivizNumbers - performance.getEntriesByType('navigation')[0].loadEventStart"
        )
        page.close()
    return {
        "page_s": loaded,
        "canvas_s": canvas,
        "numbers_s": numbers,
        "numbers_after_load_s": after / 1000,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0, help="how long to drag")
    seconds = parser.parse_args().seconds
    cores = two_cores()
    with sync_playwright() as playwright:
        path = chromium.find(playwright)
    if path is None:
        raise NotMeasured("no Chromium here: install one, or set ROIVIZ_CHROMIUM to its path.")
    dragged = asyncio.run(measure_drag(path, seconds))
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        result = {
            **machine(cores),
            "chromium": browser.version,
            "drag": dragged,
            "start_warm": measure_starts(browser, cold=False),
            "start_cold": measure_starts(browser, cold=True),
        }
        browser.close()
    record("drag", "One person drags", "python -m benchmarks.drag", METHOD, result)


if __name__ == "__main__":
    run(main)
