"""Learn's message: a lesson with the seed's numbers, and where the person is in it."""

from __future__ import annotations

from roiviz import lessons
from roiviz.views.fields import Unread
from roiviz.views.learn.links import links
from roiviz.views.learn.part import Given, LearnPart
from roiviz.views.learn.state import LearnState
from roiviz.views.pages import Host

FIRST = next(iter(lessons.LESSONS.values()))


def stage_of(own: LearnState) -> str:
    """The kernels that the numbers of the lesson that is open come from, or of the first one."""
    return lessons.LESSONS.get(own.lesson, FIRST).stage


def lesson_part(own: LearnState, host: Host, revision: int) -> LearnPart:
    """The lesson that is open; `revision` is its canvas's."""
    key = ("lesson", own.lesson, own.seed)
    lesson = host.everyones(key, lambda: lessons.lesson(own.lesson, own.seed))
    known = {step.id for step in lesson.steps}
    answers = tuple(Given(step, values) for step, values in own.answers if step in known)
    done = tuple(step for step in own.done if step in known)
    step = own.step if own.step in known else lesson.steps[0].id
    ways = host.everyones((*key, "links"), lambda: links(lesson))
    return LearnPart(lesson, step, done, answers, lessons.MAX_SEED, revision, ways)


def unread_step(own: LearnState, part: LearnPart) -> Unread | None:
    """What a link says of a step that this lesson has not."""
    if not own.step or own.step == part.step:
        return None
    return Unread("step", own.step, f"one of {', '.join(s.id for s in part.lesson.steps)}")
