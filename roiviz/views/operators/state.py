"""What Operators remembers: which operator's facts are open."""

from __future__ import annotations

from dataclasses import dataclass

from roiviz.explain.operator_facts import FACTS
from roiviz.views.fields import choice, stated
from roiviz.views.pages import Page, PageState


@dataclass(frozen=True)
class OperatorsState(PageState):
    """The page's own field."""

    facts: str = stated("facts", "roi_align", choice(FACTS))


# It has no canvas: nothing on it moves by itself, and no box is on it.
OPERATORS = Page("operators", OperatorsState, always=(), other_canvases=())
