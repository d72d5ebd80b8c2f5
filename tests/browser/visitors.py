"""Visitors who come back for another test, with nothing of the earlier one's.

A page of a new context has Chromium fetch and compile all scripts anew, and a new tab is a new
process: that is more than half of what a page costs. So contexts are kept, each with its tab, and
lent to test after test, emptied in between.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from playwright.sync_api import Browser, BrowserContext

BLANK = "about:blank"
# Everything that a page can leave behind, but for what Chromium knows of the scripts themselves.
LEFT_BEHIND = "cookies,local_storage,indexeddb,cache_storage,service_workers,file_systems"
LEFT_IN_THE_TAB = "() => { if (origin !== 'null') sessionStorage.clear(); window.name = ''; }"
PLAIN: dict[str, Any] = {
    "color_scheme": "light", "contrast": "null", "forced_colors": "null", "media": "null",
    "reduced_motion": "null",
}  # fmt: skip
# What would last into the next test.
LASTING = (
    "add_init_script", "add_locator_handler", "expose_binding", "expose_function", "on", "once",
    "route", "route_from_har", "route_web_socket", "set_default_navigation_timeout",
    "set_default_timeout", "set_extra_http_headers",
)  # fmt: skip


class Visitor:
    """A context with one tab, lent to one test at a time."""

    def __init__(self, context: BrowserContext) -> None:
        self.context, self.tab = context, context.new_page()
        self.lent = False
        self.stays: Path | None = None
        for name in LASTING:
            setattr(self.tab, name, refuse)

    def take_back(self) -> None:
        """Close its other pages, empty the tab, forget what they have kept."""
        for page in self.context.pages:
            if page is not self.tab:
                page.close()
        self.tab.evaluate(LEFT_IN_THE_TAB)
        self.tab.goto(BLANK)
        self.tab.mouse.move(0, 0)
        self.tab.emulate_media(**PLAIN)
        session = self.context.new_cdp_session(self.tab)
        session.send("Page.resetNavigationHistory")
        session.send("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": LEFT_BEHIND})
        session.detach()
        self.context.clear_permissions()
        self.lent, self.stays = False, None


def refuse(*_: Any, **__: Any) -> NoReturn:
    """Stands for the calls of `LASTING`."""
    raise TypeError("this tab goes on to another test: ask for own_page, or for first_visit=True")


@dataclass
class Visitors:
    """A browser's kept visitors, as many of each set of options as tests have needed at once."""

    browser: Browser

    def __post_init__(self) -> None:
        self.kept: dict[frozenset[tuple[str, Any]], list[Visitor]] = {}

    def lend(self, stays: Path | None = None, **options: Any) -> Visitor:
        """A visitor of these options (`new_context`'s) whom nobody has.

        Args:
            stays: the file whose tests go on from page to page without a load in between.
        """
        kept = self.kept.setdefault(frozenset(options.items()), [])
        kept[:] = [visitor for visitor in kept if not visitor.tab.is_closed()]
        free = sorted((one for one in kept if not one.lent), key=lambda one: one.stays != stays)
        if not free:
            free = [Visitor(self.browser.new_context(**options))]
            kept.append(free[0])
        visitor = free[0]
        if visitor.stays not in (None, stays):
            visitor.take_back()
        visitor.lent, visitor.stays = True, stays
        return visitor

    def give_back(self, visitor: Visitor, failed: bool) -> None:
        """Nothing goes on from a test that has failed."""
        if failed:
            visitor.context.close()
        elif visitor.stays and not visitor.tab.is_closed():
            visitor.lent = False
        elif not visitor.tab.is_closed():
            visitor.take_back()
