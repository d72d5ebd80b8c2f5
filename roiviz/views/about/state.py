"""What the page About remembers: nothing."""

from __future__ import annotations

from roiviz.views.pages import Page, PageState

ABOUT = Page("about", PageState, always=(), other_canvases=())
