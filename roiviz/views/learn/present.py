"""Learn's message: a lesson with the seed's numbers, and where the person is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from roiviz import lessons, samples, small_maps
from roiviz.lessons import chosen
from roiviz.lessons.lesson import Lesson, Step
from roiviz.views.fields import Unread
from roiviz.views.learn.links import links
from roiviz.views.learn.part import Given, LearnPart
from roiviz.views.learn.state import ANSWERS, BOX, DONE, PROJECTED, SEEDS, LearnState
from roiviz.views.pages import Host

NOTHING = "nothing in this lesson"
FIRST = next(iter(lessons.LESSONS.values()))


def stage_of(own: LearnState) -> str:
    """The kernels that the numbers of the lesson that is open come from, or of the first one."""
    return lessons.LESSONS.get(own.lesson, FIRST).stage


def lesson_part(own: LearnState, host: Host, revision: int) -> LearnPart:
    """The lesson that is open; `revision` is its canvas's."""
    key = ("lesson", own.lesson, own.seed, own.seeds, own.box, own.cells)
    lesson = host.everyones(key, lambda: chosen_lesson(own)[0])
    known = {step.id: step for step in lesson.steps}
    answers = tuple(
        Given(step, values) for step, values in own.answers if _fits(known, step, values)
    )
    done = tuple(step for step in own.done if step in known)
    step = own.step if own.step in known else lesson.steps[0].id
    ways = host.everyones((*key, "links"), lambda: links(lesson))
    projected = own.look == PROJECTED
    return LearnPart(lesson, step, done, answers, lessons.MAX_SEED, revision, ways, projected)


def _fits(steps: Mapping[str, Step], step: str, values: tuple[float, ...]) -> bool:
    """Whether that can be an answer in this lesson."""
    question = steps[step].question if step in steps else None
    if not question:
        return False
    return len(values) == len(question.right) or question.by == "cells"


def chosen_lesson(own: LearnState) -> tuple[Lesson, tuple[Unread, ...]]:
    """The lesson with the boxes and cells that a link chose, and what of these it has not."""
    plain = lessons.lesson(own.lesson, own.seed)
    asked = [step.id for step in plain.steps if step.question]
    wants = f"seeds for some of {', '.join(asked)}"
    unread = [
        Unread("seeds", SEEDS.write((row,)), wants) for row in own.seeds if row[0] not in asked
    ]
    drawn = {step: seed for step, seed in own.seeds if step in asked}
    lesson = lessons.lesson(own.lesson, own.seed, drawn) if drawn else plain
    for step, numbers in own.box:
        try:
            lesson = chosen.with_box(lesson, step, numbers)
        except ValueError:
            text = BOX.write(((step, numbers),))
            unread.append(Unread("box", text, chosen.box_wanted(plain) or NOTHING))
    if own.cells:
        try:
            lesson = chosen.with_cells(lesson, _cells_of(own.cells))
        except ValueError:
            known = " or ".join(f"{rows} × {columns}" for rows, columns in chosen.sizes(plain))
            wants = f"a sample picture, or {known} cells" if known else NOTHING
            unread.append(Unread("picture", own.cells, wants))
    return lesson, tuple(unread)


def _cells_of(key: str) -> chosen.Cells:
    """A map that is spelled out, for maps of its size; a sample picture's light, for any."""
    if small_maps.is_small_map(key):
        found = small_maps.read(key)
        values = found.values[: found.rows * found.columns]
        return lambda *size: values if size == (found.rows, found.columns) else None
    return lambda rows, columns: _light(samples.load(key).pixels, rows, columns)


def _light(pixels: np.ndarray, rows: int, columns: int) -> tuple[float, ...]:
    """A picture's parts, each by its mean light: whole numbers from 0, the darkest, to 9."""
    grey = pixels.mean(axis=2)
    bands = np.array_split(grey, rows)
    means = [part.mean() for band in bands for part in np.array_split(band, columns, axis=1)]
    low, high = min(means), max(means)
    return tuple(float(round(9 * (mean - low) / ((high - low) or 1))) for mean in means)


def understood(own: LearnState) -> LearnState:
    """Without the step, boxes and cells of a link that this lesson has not."""
    lesson, unread = chosen_lesson(own)
    lost = {(row.name, row.text) for row in unread}
    return replace(
        own,
        step=own.step if own.step in {step.id for step in lesson.steps} else "",
        seeds=tuple(row for row in own.seeds if ("seeds", SEEDS.write((row,))) not in lost),
        box=tuple(row for row in own.box if ("box", BOX.write((row,))) not in lost),
        cells="" if ("picture", own.cells) in lost else own.cells,
    )


def unread_of_lesson(own: LearnState, part: LearnPart) -> tuple[Unread, ...]:
    """What a link says of steps, boxes and cells that this lesson has not."""
    _, unread = chosen_lesson(own)
    steps = {step.id: step for step in part.lesson.steps}
    known = ", ".join(steps)
    if own.step and own.step != part.step:
        unread = (*unread, Unread("step", own.step, f"one of {known}"))
    undone = [step for step in own.done if step not in steps]
    if undone:
        unread = (*unread, Unread("done", DONE.write(undone), f"some of {known}"))
    odd = tuple(row for row in own.answers if not _fits(steps, *row))
    if odd:
        asks = ", ".join(step.id for step in part.lesson.steps if step.question)
        wants = f"numbers, as many as are asked for, for some of {asks}"
        unread = (*unread, Unread("answers", ANSWERS.write(odd), wants))
    return unread
