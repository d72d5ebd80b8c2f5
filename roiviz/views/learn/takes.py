"""What a lesson gives away: itself as a page, its questions on paper, its link."""

from __future__ import annotations

from dataclasses import replace

from roiviz import worksheet
from roiviz.exports.taken import THIS_PAGE, File, Taken
from roiviz.lessons.lesson import Lesson
from roiviz.views.learn import static
from roiviz.views.learn.present import understood
from roiviz.views.learn.state import LEARN, LearnState
from roiviz.views.pages import Host
from roiviz.views.view import InHand

PAGE = (
    "The lesson as one HTML file: it opens without a server or a network, at this step and with "
    "these numbers, nothing done or answered yet."
)
LINK_IS = "It opens the lesson at this step, with the same numbers, nothing done or answered yet."


def taken(lesson: Lesson, view: None, hand: InHand, host: Host, link: str) -> Taken:
    """The lesson that is open, as it is."""
    own: LearnState = understood(hand.memory.own)
    begun = replace(own, step=own.at or own.step, done=(), answers=())
    return Taken(
        f"{lesson.id}-{lesson.seed}",
        ("lesson", begun, link),
        link,
        page=lambda: static.page(lesson.id, own=begun).encode(),
        page_is=PAGE,
        papers=(
            File("pdf", "the questions, with these numbers, and the answers apart",
                 lambda: worksheet.pdf(lesson)),
        ),
        link_is=LINK_IS,
    )  # fmt: skip


def of_all(view: None, hand: InHand, host: Host, link: str) -> Taken:
    """The page of all lessons: its link."""
    return Taken("lessons", (LEARN.name, link), link, link_is=THIS_PAGE)
