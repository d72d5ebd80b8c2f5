"""How fluid is a drag under ten conventions at once? `python -m benchmarks.prism [--seconds 10]`

A real Chromium drags a box in circles on page Prism; every update is timed in the page.
"""

import argparse
import time
from dataclasses import asdict

from playwright.sync_api import Browser, sync_playwright

from benchmarks.drag import PAGE_SECONDS, WARM_UP_SECONDS, drag
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
    f"moves a second; {len(TEN)} conventions, 7 × 7, ratio 2, 38 × 32 cells, samples, "
    "bins and all cards on. arrived: from setStateValue until the component is called with the "
    "answer; drawn: until that frame is painted. The first ten seconds of dragging, in which the "
    "app still loads the other pages' kernels, do not count."
)


def measure(browser: Browser, seconds: float) -> dict[str, object]:
    """Updates a second and their times while a box is dragged, after a warm-up."""
    with serve() as server:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.add_init_script(STOPWATCH)
        page.goto(server.url + ADDRESS)
        page.wait_for_selector(NUMBERS, timeout=PAGE_SECONDS * 1000)
        drag(page, WARM_UP_SECONDS)
        page.wait_for_timeout(500)
        page.evaluate("roivizReset()")
        began = time.monotonic()
        drag(page, seconds)
        took = time.monotonic() - began
        times, frames = page.evaluate("() => [window.roivizTimes, window.roivizFrames]")
        page.close()
    return {
        "updates_per_second": round(len(times) / took, 1),
        "frames_per_second": round(frames / took, 1),
        "arrived_ms": asdict(Times.of([arrived for arrived, _ in times])),
        "drawn_ms": asdict(Times.of([drawn for _, drawn in times])),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0, help="how long to drag")
    seconds = parser.parse_args().seconds
    cores = two_cores()
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        result = {**machine(cores), "chromium": browser.version, **measure(browser, seconds)}
        browser.close()
    record("prism", "python -m benchmarks.prism", METHOD, result)


if __name__ == "__main__":
    main()
