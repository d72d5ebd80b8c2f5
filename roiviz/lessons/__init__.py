"""Lessons: what each tells, shows and asks, with numbers from the kernels. No host, no page."""

from collections.abc import Mapping
from dataclasses import replace

from roiviz.lessons import (
    backward,
    between_cells,
    inside_kernel,
    picture_to_map,
    regions_to_search,
    rmac_regions,
    roi_align,
    roi_pool,
    turning,
)
from roiviz.lessons.lesson import Lesson
from roiviz.lessons.row import Row

__all__ = ["LESSONS", "MAX_SEED", "Lesson", "lesson"]

MAX_SEED = 9999

LESSONS: dict[str, Row] = {
    row.id: row
    for row in (
        between_cells.ROW,
        picture_to_map.ROW,
        roi_pool.ROW,
        roi_align.ROW,
        turning.ROW,
        backward.ROW,
        rmac_regions.ROW,
        regions_to_search.ROW,
        inside_kernel.ROW,
    )
}
"""Every lesson by its id, in the order in which they build on each other."""


def lesson(name: str, seed: int = 0, drawn: Mapping[str, int] | None = None) -> Lesson:
    """A lesson with a seed's numbers.

    Args:
        name: one of `LESSONS`.
        seed: 0 to MAX_SEED; the same seed gives the same numbers for good.
        drawn: the seed of each question that has another one, by its step.

    Raises:
        ValueError: for another name or seed, or a step that asks nothing.
    """
    if name not in LESSONS:
        raise ValueError(f"name: want one of {', '.join(LESSONS)}, got {name!r}")
    seeds = dict(drawn or {})
    for one in (seed, *seeds.values()):
        if not 0 <= one <= MAX_SEED:
            raise ValueError(f"seed: want 0 to {MAX_SEED}, got {one}")
    row = LESSONS[name]
    by_seed = {one: row.steps(one) for one in {seed, *seeds.values()}}
    asked = {step.id: place for place, step in enumerate(by_seed[seed]) if step.question}
    if seeds.keys() - asked:
        raise ValueError(f"drawn: want some of {', '.join(asked)}, got {', '.join(seeds)}")
    steps = list(by_seed[seed])
    for step, place in asked.items():
        own = seeds.get(step, seed)
        steps[place] = replace(by_seed[own][place], seed=own)
    return Lesson(row.id, row.title, row.asks, seed, tuple(steps))
