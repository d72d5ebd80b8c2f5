"""Take docs/screenshots/ again from the running app: `make screenshots`."""

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser import chromium
from tests.browser.serving import serve

FOLDER = Path(__file__).with_name("screenshots")
STAGE = ".rv-stage"
NUMBERS = ".rv-timing:not(:empty)"
COMPILING = "a few seconds, once"
PAGE_SECONDS = 120.0
SETTLE_SECONDS = 3.0


# One sample exactly on the centre line of column 10: 168 / 16 - 0.5.
KINK = (
    "/gradients?look=To+the+box&operator=RoIAlign&bins=1&samples=1"
    "&reach=±+0.1+cell&boxes=168,262,180,150,0"
)


@dataclass(frozen=True)
class Shot:
    """One picture: which page, on what screen, in which theme."""

    name: str
    address: str
    width: int = 1440
    height: int = 900
    dark: bool = False


SHOTS = (
    Shot("explore-light", "/explore"),
    Shot("explore-dark", "/explore", dark=True),
    Shot("explore-projector", "/explore", width=1024, height=768),
    Shot("explore-narrow", "/explore", width=480, height=900),
    Shot("explore-rotated", "/explore?reading=mmcv&patch=96+×+96", height=1600),
    Shot("gradients-cells", "/gradients", height=1400),
    Shot("gradients-box", "/gradients?look=To+the+box", dark=True),
    Shot("gradients-kink", KINK),
    Shot("gradients-move", "/gradients?look=Let+it+move&picture=A+harbour+from+the+air"),
    Shot("gradients-roi-pool", "/gradients?look=Against+RoIPool", dark=True),
    Shot("gradients-threads", "/gradients?look=Threads", height=1200),
    Shot("gradients-narrow", "/gradients?look=To+the+box", width=480, height=1500),
    Shot("home-light", "/", width=1280, height=720),
    Shot("operators-light", "/operators"),
    Shot("rmac-regions-light", "/rmac_regions"),
    Shot("rmac-descriptor-light", "/rmac_descriptor"),
    Shot("rmac-search-light", "/rmac_search"),
)


def take(browser: Browser, base: str, shot: Shot) -> None:
    """Open the page, wait for its numbers, and keep what the first screenful shows."""
    context = browser.new_context(
        viewport={"width": shot.width, "height": shot.height},
        color_scheme="dark" if shot.dark else "light",
    )
    page = context.new_page()
    page.goto(base + shot.address)
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
    # On a fresh machine the first pages say so, and then come anew.
    page.get_by_text(COMPILING).first.wait_for(state="detached", timeout=PAGE_SECONDS * 1000)
    if page.locator(STAGE).count():
        page.wait_for_selector(NUMBERS, timeout=PAGE_SECONDS * 1000)
    page.evaluate("() => document.fonts.ready")
    page.wait_for_timeout(SETTLE_SECONDS * 1000)
    page.screenshot(path=FOLDER / f"{shot.name}.png")
    context.close()


def main() -> None:
    """All of them, in turn."""
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright, serve() as server:
        browser = chromium.launch(playwright)
        for shot in SHOTS:
            take(browser, server.url, shot)
            print(f"docs/screenshots/{shot.name}.png")
        browser.close()


if __name__ == "__main__":
    main()
