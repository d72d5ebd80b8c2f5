"""What Operators remembers: which operator's facts are open, and on which boxes it compares."""

from __future__ import annotations

from dataclasses import dataclass

from roiviz.explain.operator_facts import FACTS
from roiviz.views.fields import choice, stated, whole
from roiviz.views.pages import Page, PageState

CAFFE2, RANDOM = INPUTS = "caffe2", "random"
MOST_DRAWS = 9999


@dataclass(frozen=True)
class OperatorsState(PageState):
    """The page's own fields."""

    facts: str = stated("facts", "roi_align", choice(FACTS))
    inputs: str = stated("inputs", CAFFE2, choice(INPUTS))
    draw: int = stated("draw", 0, whole(0, MOST_DRAWS))

    @property
    def trial(self) -> int | None:
        """As `explain.agreement.cases` takes it."""
        return self.draw if self.inputs == RANDOM else None


# It has no canvas: nothing on it moves by itself, and no box is on it.
OPERATORS = Page("operators", OperatorsState, always=(), other_canvases=())
