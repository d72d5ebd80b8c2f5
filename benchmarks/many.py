"""Ten people dragging on one server: `python -m benchmarks.many [--people 10] [--seconds 15]`

Each is a visitor of their own in a real Chromium and moves their box five times a second; every
update is timed in their page.
"""

import argparse
import time
from dataclasses import asdict
from math import cos, sin, tau

from playwright.sync_api import Page, sync_playwright

from benchmarks.fluidity import (
    NUMBERS,
    RADIUS,
    STOPWATCH,
    Times,
    centre,
    machine,
    record,
    two_cores,
)
from tests.browser import chromium
from tests.browser.serving import serve

METHOD = (
    "One server, and one Chromium with a context and an open page for each person, share the cores "
    "with this script, so the browser's own work is in the numbers. 256 × 64 × 64, "
    "RoIAlignRotated 7 × 7, ratio 2. Everybody holds their box and moves it at the stated rate, "
    "one after another in turn. arrived: from setStateValue until the component is called with the "
    "answer; drawn: until that frame is painted."
)
PAGE_SECONDS = 120.0


def drag_together(pages: list[Page], seconds: float, rate: float) -> int:
    """Move everybody's box `rate` times a second each; how many moves were made."""
    middles = [centre(page) for page in pages]
    for page, middle in zip(pages, middles, strict=True):
        page.mouse.move(*middle)
        page.mouse.down()
    began = time.monotonic()
    moves = 0
    while time.monotonic() - began < seconds:
        person, turn = moves % len(pages), tau * (time.monotonic() - began) / 4
        x, y = middles[person]
        pages[person].mouse.move(x + RADIUS * sin(turn), y + RADIUS * (1 - cos(turn)))
        moves += 1
        time.sleep(max(0.0, began + moves / (rate * len(pages)) - time.monotonic()))
    for page in pages:
        page.mouse.up()
    return moves


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10)
    parser.add_argument("--rate", type=float, default=5.0, help="moves a second and person")
    parser.add_argument("--seconds", type=float, default=15.0)
    asked = parser.parse_args()
    cores = two_cores()
    with sync_playwright() as playwright, serve("benchmarks/wide_app.py") as server:
        browser = chromium.launch(playwright)
        pages = [
            browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
            for _ in range(asked.people)
        ]
        for page in pages:
            page.add_init_script(STOPWATCH)
            page.goto(server.url)
            page.wait_for_selector(NUMBERS, timeout=PAGE_SECONDS * 1000)
        drag_together(pages, 2.0, asked.rate)
        for page in pages:
            page.evaluate("() => { window.roivizTimes = []; }")
        began = time.monotonic()
        moves = drag_together(pages, asked.seconds, asked.rate)
        took = time.monotonic() - began
        pages[0].wait_for_timeout(1000)
        times = [pair for page in pages for pair in page.evaluate("() => window.roivizTimes")]
        result = {
            **machine(browser.version, cores),
            "people": asked.people,
            "moves_per_second_each": round(moves / took / asked.people, 2),
            "updates_per_second_each": round(len(times) / took / asked.people, 2),
            "arrived_ms": asdict(Times.of([arrived for arrived, _ in times])),
            "drawn_ms": asdict(Times.of([drawn for _, drawn in times])),
        }
        browser.close()
    record("many", METHOD, result)


if __name__ == "__main__":
    main()
