"""Take README's moving picture and the gallery of Home again from the app: `make screenshots`.

`make screenshots ARGS=explore-drag` takes that alone.
"""

import argparse
import io
import math
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import cv2
import numpy as np
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from roiviz.views.home import gallery
from tests.browser import chromium
from tests.browser.serving import serve
from tests.browser.waiting import drawn

FOLDER = Path(__file__).with_name("screenshots")
STAGE = ".rv-stage"
NUMBERS = ".rv-timing:not(:empty)"
COMPILING = "a few seconds, once"
PAGE_SECONDS = 120.0
SETTLE_SECONDS = 3.0
GALLERY_SIZE = (560, 350)
DRAG = "explore-drag"
DRAG_FRAMES = 40
DRAG_MILLISECONDS = 75  # a frame
DRAG_SIZE = (960, 720)
# A screenshot has no pointer; this one goes where the browser says that the real one is.
POINTER = """() => {
  const pointer = document.createElement("div");
  pointer.innerHTML = '<svg width="22" height="28" viewBox="0 0 11 14">' +
    '<path d="M1 1v10.5l2.6-2.4 1.9 4 1.9-.9-1.9-3.9H9z" fill="#000" stroke="#fff"/></svg>';
  pointer.style.cssText = "position:fixed;z-index:9999999;pointer-events:none;left:0;top:0";
  document.body.append(pointer);
  addEventListener("pointermove", ({ clientX, clientY }) => {
    pointer.style.translate = `${clientX}px ${clientY}px`;
  }, true);
}"""


@dataclass(frozen=True)
class Shot:
    """A page on a screen."""

    name: str
    address: str
    width: int = 1440
    height: int = 900


def opened(browser: Browser, url: str, shot: Shot) -> Page:
    """The page once its numbers are there and nothing moves any more."""
    page = browser.new_page(
        viewport={"width": shot.width, "height": shot.height},
        color_scheme="light",
    )
    page.goto(url)
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
    # On a fresh machine the first pages say so, and then come anew.
    page.get_by_text(COMPILING).first.wait_for(state="detached", timeout=PAGE_SECONDS * 1000)
    if page.locator(STAGE).count():
        page.wait_for_selector(NUMBERS, timeout=PAGE_SECONDS * 1000)
    page.evaluate("() => document.fonts.ready")
    page.wait_for_timeout(SETTLE_SECONDS * 1000)
    return page


def take_drag(browser: Browser, base: str) -> None:
    """Keep a box dragged once around, each move with the numbers that were on screen after it."""
    shot = Shot(DRAG, "/explore", width=1280, height=960)
    page = opened(browser, base + shot.address, shot)
    stage = page.locator(STAGE).first.bounding_box()
    assert stage
    x, y = stage["x"] + stage["width"] / 2, stage["y"] + stage["height"] / 2
    page.evaluate(POINTER)
    page.mouse.move(x, y)
    page.mouse.down()
    frames = []
    for step in range(DRAG_FRAMES):
        turn = math.tau * step / DRAG_FRAMES
        page.mouse.move(x + 70 * math.sin(turn), y + 60 * (math.cos(turn) - 1))
        drawn(page)
        with Image.open(io.BytesIO(page.screenshot())) as file:
            frames.append(file.convert("RGB").resize(DRAG_SIZE, Image.Resampling.LANCZOS))
    page.mouse.up()
    page.close()
    first, *others = frames
    first.save(
        FOLDER / f"{DRAG}.webp",
        save_all=True,
        append_images=others,
        duration=DRAG_MILLISECONDS,
        loop=0,
        quality=60,
        method=4,
    )


def take_sight(browser: Browser, base: str, sight: gallery.Sight) -> None:
    """Keep a picture of one state of the gallery: the part of its page, on a ground of its own."""
    url = f"{base}/{sight.page}?{urlencode(sight.address)}"
    page = opened(browser, url, Shot(sight.id, ""))
    part = page.locator(sight.part).first
    part.wait_for(timeout=PAGE_SECONDS * 1000)
    with Image.open(io.BytesIO(part.screenshot())) as file:
        pixels = np.asarray(file.convert("RGB"))
    page.close()
    height, width = pixels.shape[:2]
    wide, high = GALLERY_SIZE
    spare = round(width * high / wide) - height
    if spare < 0:  # taller than wanted: its middle
        pixels = pixels[-spare // 2 :][: height + spare]
    else:
        ground = [int(value) for value in pixels[3, 12]]
        edges = (spare // 2, spare - spare // 2, 0, 0)
        pixels = cv2.copyMakeBorder(pixels, *edges, cv2.BORDER_CONSTANT, value=ground)
    pixels = cv2.resize(pixels, GALLERY_SIZE, interpolation=cv2.INTER_AREA)
    Image.fromarray(pixels).save(sight.picture, quality=80)


def main() -> None:
    """All of them, in turn, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    every = [DRAG] + [sight.id for sight in gallery.GALLERY]
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(every))
    names = parser.parse_args().names or every
    if unknown := [name for name in names if name not in every]:
        parser.error(f"{unknown[0]} is none of {', '.join(every)}")
    for folder in (FOLDER, gallery.FOLDER):
        folder.mkdir(exist_ok=True)
    with sync_playwright() as playwright, serve() as server:
        browser = chromium.launch(playwright)
        if DRAG in names:
            take_drag(browser, server.url)
            print(f"docs/screenshots/{DRAG}.webp")
        for sight in (one for one in gallery.GALLERY if one.id in names):
            take_sight(browser, server.url, sight)
            print(f"assets/gallery/{sight.picture.name}")
        browser.close()


if __name__ == "__main__":
    main()
