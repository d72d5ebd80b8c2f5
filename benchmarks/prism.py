"""How fluid is a drag under ten conventions at once? `python -m benchmarks.prism [--seconds 10]`

A real Chromium drags a box in circles on page Prism; every update is timed in the page.
"""

import argparse
import asyncio
import time
from dataclasses import asdict

from playwright.async_api import CDPSession, async_playwright
from playwright.sync_api import sync_playwright

from benchmarks.drag import PAGE_SECONDS, WARM_UP_SECONDS, circle
from benchmarks.fluidity import NUMBERS, STOPWATCH, Times, machine, record, two_cores
from tests.browser import chromium
from tests.browser.serving import serve

TEN = (
    "torchvision",
    "detectron2",
    "caffe2",
    "onnx_16",
    "onnx_16_max",
    "openvino_half_pixel",
    "tf_crop_and_resize",
    "prroi_pool",
    "torchvision_roi_pool",
    "sam3",
)
ADDRESS = f"/prism?conventions={','.join(TEN)}&boxes=256,300,200,236,0"
METHOD = (
    "Server, Chromium and this script share the cores. A mouse moves the box on a circle, about 60 "
    f"moves a second; {len(TEN)} conventions, 7 × 7, ratio 2, 38 × 32 cells, samples, bins and all "
    "cards on. arrived: from a message to the server until its answer is there; drawn: until that "
    "frame is painted. page: milliseconds of its main thread's work, by all that it did and by "
    "scripts, styles and layout, as Chromium counts them, so also what it waited for a core. The "
    "first ten seconds of dragging, in which the app still loads the other pages' kernels, do not "
    "count."
)
RESULTS = "() => [roivizTimes, roivizMoves, roivizFrames]"
WORK = {"all": "Task", "scripts": "Script", "styles": "RecalcStyle", "layout": "Layout"}


async def measure(path: str, seconds: float) -> dict[str, object]:
    """Updates a second and their times while a box is dragged, after a warm-up."""
    with serve() as server:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(**chromium.options(path))
            page = await browser.new_page(viewport={"width": 1440, "height": 900})
            await page.add_init_script(STOPWATCH)
            await page.goto(server.url + ADDRESS)
            await page.wait_for_selector(NUMBERS, timeout=PAGE_SECONDS * 1000)
            await circle(page, WARM_UP_SECONDS)
            await page.wait_for_timeout(500)
            session = await page.context.new_cdp_session(page)
            await session.send("Performance.enable")
            await page.evaluate("roivizReset()")
            before = await worked(session)
            began = time.monotonic()
            await circle(page, seconds)
            took = time.monotonic() - began
            after = await worked(session)
            times, moves, frames = await page.evaluate(RESULTS)
            version = browser.version
            await browser.close()
    return {
        "chromium": version,
        "moves_per_second": round(moves / took, 1),
        "updates_per_second": round(len(times) / took, 1),
        "frames_per_second": round(frames / took, 1),
        "arrived_ms": asdict(Times.of([arrived for arrived, _ in times])),
        "drawn_ms": asdict(Times.of([drawn for _, drawn in times])),
        "page_ms_per_update": {
            name: round((after[name] - before[name]) / len(times), 2) for name in WORK
        },
    }


async def worked(session: CDPSession) -> dict[str, float]:
    """Milliseconds that the page's main thread has worked so far, by what at."""
    found = await session.send("Performance.getMetrics")
    spent = {row["name"]: row["value"] for row in found["metrics"]}
    return {name: 1000 * spent[f"{kind}Duration"] for name, kind in WORK.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0, help="how long to drag")
    seconds = parser.parse_args().seconds
    cores = two_cores()
    with sync_playwright() as playwright:
        path = chromium.find(playwright)
    if path is None:
        raise RuntimeError("no Chromium here: install one, or set ROIVIZ_CHROMIUM to its path")
    result = {**machine(cores), **asyncio.run(measure(path, seconds))}
    record("prism", "The prism, dragged", "python -m benchmarks.prism", METHOD, result)


if __name__ == "__main__":
    main()
