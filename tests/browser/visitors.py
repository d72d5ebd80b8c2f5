"""Visitors who come back for another test, with nothing of the earlier one's.

In a context of its own, a page has Chromium fetch and compile all scripts anew, which is a third to
a half of what the page costs. So contexts are kept, lent to test after test, emptied in between.
"""

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

# Everything that a page can leave behind, but for what Chromium knows of the scripts themselves.
LEFT_BEHIND = "cookies,local_storage,indexeddb,cache_storage,service_workers,file_systems"


@dataclass
class Visitor:
    """A context, lent to one test at a time."""

    context: BrowserContext
    anchor: Page  # while it is open, Chromium forgets no script
    lent: bool = False

    def take_back(self) -> None:
        """Close its pages and forget what they have kept."""
        for page in self.context.pages:
            if page is not self.anchor:
                page.close()
        session = self.context.new_cdp_session(self.anchor)
        session.send("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": LEFT_BEHIND})
        session.detach()
        self.context.clear_permissions()
        self.lent = False


class Visitors:
    """A browser's kept contexts, one for each set of options."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.kept: dict[frozenset[tuple[str, Any]], Visitor] = {}

    def lend(self, **options: Any) -> Visitor | None:
        """The visitor of these options (`new_context`'s); None where somebody has it already."""
        key = frozenset(options.items())
        if key not in self.kept:
            context = self.browser.new_context(**options)
            self.kept[key] = Visitor(context, context.new_page())
        visitor = self.kept[key]
        if visitor.lent:
            return None
        visitor.lent = True
        return visitor
