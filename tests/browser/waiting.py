"""How a test waits: for what it wants to see, never for a time."""

import time
from collections.abc import Callable
from typing import TypeVar

from playwright.sync_api import Error, FloatRect, Locator, Page

SECONDS = 20.0  # on a machine that does much else as well
Seen = TypeVar("Seen")
REST = "[data-testid=stApp][data-test-script-state=notRunning]"
# Asked of the page once, for each question costs. What was sent before is heard by the time that
# the server answers, however busy it is; it is asked of every other look, for that costs most.
STILL = """async ([rest, most]) => {
  const sleep = (time) => new Promise((done) => setTimeout(done, time));
  const late = performance.now() + most;
  for (let calm = 0, before; calm < 3; ) {
    calm = before === location.href ? calm + 1 : 0;
    before = location.href;
    await sleep(150);
    if (calm % 2 === 0) await fetch("/_stcore/health");
    while (!document.querySelector(rest)) {
      if (performance.now() > late) throw new Error(`no ${rest} in time`);
      await sleep(25);
    }
  }
}"""
# To Streamlit an address comes from outside when it is gone back to.
GO = """address => {
  document.activeElement.blur();
  document.querySelector("[data-testid=stMain]").scrollTo(0, 0);
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}"""
# Before a frame is drawn the page hears that it was resized, and may scroll; the next shows that.
FRAMES = """async () => {
  for (let drawn = 0; drawn < 2; drawn += 1) await new Promise(requestAnimationFrame);
}"""
PLACES = """async part => {
  const place = () => { const { x, y, width, height } = part.getBoundingClientRect();
    return [x, y, width, height].join(); };
  for (let before, same = 0; same < 2; before = place()) {
    await new Promise(requestAnimationFrame);
    same = place() === before ? same + 1 : 0;
  }
}"""


def eventually(page: Page, check: Callable[[], Seen], seconds: float = SECONDS) -> Seen:
    """What `check` returns once it raises no AssertionError; after `seconds`, its last error."""
    give_up = time.monotonic() + seconds
    while True:
        try:
            return check()
        except AssertionError:
            if time.monotonic() > give_up:
                raise
        page.wait_for_timeout(50)


def still(page: Page) -> None:
    """Until the script has run and the address says no more."""
    while True:
        try:
            page.evaluate(STILL, [REST, SECONDS * 1000])
            return
        except Error as error:
            if "context was destroyed" not in str(error):  # by another page
                raise


def visit(page: Page, address: str) -> None:
    """Take a `guest` to an address of the app, as Back takes them to one that they know."""
    if page.url == "about:blank":
        page.goto(address)
    else:
        page.mouse.move(0, 0)
        page.evaluate(GO, address)
    still(page)


def drawn(page: Page) -> None:
    """Until the page has taken in another size, or where it was scrolled to."""
    page.evaluate(FRAMES)


def resize(page: Page, width: int, height: int) -> None:
    """Give the page another size, and wait until it has taken it in."""
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_function("size => innerWidth === size", arg=width)
    drawn(page)


def resting(part: Locator) -> FloatRect:
    """Where a part of the page lies once it moves no more, so that a hand finds it there."""
    part.evaluate(PLACES)
    place = part.bounding_box()
    assert place, part
    return place
