"""How a test waits: for what it wants to see, never for a time."""

import time
from collections.abc import Callable
from typing import TypeVar

from playwright.sync_api import Page

SECONDS = 20.0  # on a machine that does much else as well
Seen = TypeVar("Seen")


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
    before, calm = None, 0
    while calm < 3:
        calm = calm + 1 if before == page.url else 0
        before = page.url
        page.wait_for_timeout(150)
        page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
