"""What a lesson's card is told: the lesson, and how far somebody has come in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from roiviz.lessons.lesson import Lesson
from roiviz.scene.schema import CardName, PagePart, wired


class LearnCard(CardName):
    """Learn's own card."""

    LESSON = "lesson"


@dataclass(frozen=True)
class Given:
    """The last answer to a step's question."""

    step: str
    values: tuple[float, ...]


@dataclass(frozen=True)
class Link:
    """Where a step's numbers stand among all the others.

    Attributes:
        step: its id.
        page, title: of the page. address: what opens it as the step has played to its end; the
            canvas writes the box into it that a hand has moved.
    """

    step: str
    page: str
    title: str
    address: str


@dataclass(frozen=True)
class LearnPart(PagePart):
    """A lesson and its progress, which JavaScript owns from then on.

    Attributes:
        step: where to begin, by its id. done: the steps that are completed.
        answers: the last one to each question that has one.
        last: the largest seed.
        links: to other pages, where there are any beside this one.
        projected: whether one step at a time fills the screen.
        revision: raised when Python has set any of it, as in `CanvasMessage`.
    """

    lesson: Lesson
    step: str
    done: tuple[str, ...]
    answers: tuple[Given, ...]
    last: int
    revision: int = field(metadata=wired("rev"))
    links: tuple[Link, ...] = ()
    projected: bool = False
    kind: Literal["learn"] = "learn"
