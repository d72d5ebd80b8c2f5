"""What is seen, and what is surprising about it, in words made from this box's own numbers.

A sentence is a list of segments, (text, strong). Each rule below looks at one lesson and says
nothing when it has nothing to say; the first two surprises that speak are shown.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from roiviz.explain.words import Segment, Sentence, number

if TYPE_CHECKING:
    from roiviz.explain.roi import BoxLesson, RoiLesson

MAX_SURPRISES = 2


def explain(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    """Describe one box of a lesson, then its surprises, the most telling first."""
    said = _describe(lesson, box)
    rules = [rule for rule in _SURPRISES if box.planned_bins is None or rule not in _NEED_ALL_BINS]
    surprises = [found for rule in rules if (found := rule(lesson, box))]
    for found in surprises[:MAX_SURPRISES]:
        said = [*said, (" ", False), *found]
    return said


def _plain(text: str) -> Segment:
    return (text, False)


def _strong(text: str) -> Segment:
    return (text, True)


def _pair(width: float, height: float) -> str:
    return f"{number(width)} × {number(height)}"


def _describe(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    rows, columns = lesson.settings.bins
    width, height = box.extent.size
    said: Sentence = []
    if lesson.settings.row.rotated and box.box.angle:
        turn = "↺" if (box.box.angle > 0) != lesson.settings.clockwise else "↻"
        said += [
            _plain("Turned by "),
            _strong(f"{number(abs(box.box.angle))}° {turn} about its centre"),
            _plain(", the box is "),
        ]
    elif lesson.settings.operator == "roi_pool":
        said += [_plain("Rounded to whole cells, the box is ")]
    else:
        said += [_plain("The box is ")]
    said += [_strong(f"{_pair(width, height)} cells"), _plain("; ")]
    if lesson.settings.operator == "roi_pool":
        return [
            *said,
            _plain(f"each of the {rows} × {columns} bins gives the "),
            _strong("largest cell"),
            _plain(f" it covers. {_reads(box)}".rstrip()),
        ]
    bin_size = f"{_pair(width / columns, height / rows)} cells"
    per_bin = box.extent.grid[0] * box.extent.grid[1]
    points = "1 sample" if per_bin == 1 else f"{box.extent.grid[0]} × {box.extent.grid[1]} samples"
    return [
        *said,
        _plain("each bin is "),
        _strong(bin_size),
        _plain(f", read at {points}. {_reads(box)}".rstrip()),
    ]


def _reads(box: "BoxLesson") -> str:
    if box.planned_bins is not None:
        return ""  # of the bins that were not planned, nobody has counted the cells
    cells, _ = box.footprint
    if not len(cells):
        return "No cell is read."
    noun = "cell" if len(cells) == 1 else "cells"
    return f"Together they read {len(cells):,} {noun}."


def _all_outside(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    if not box.samples_total or box.states[2] < box.samples_total:
        return []
    height, width = lesson.feature_map.values.shape[:2]
    return [
        _strong("Every sample lies outside"),
        _plain(
            f" -1 … {width} across or -1 … {height} down, so every bin is exactly 0, "
            "and so is its gradient."
        ),
    ]


def _some_outside(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    discarded = box.states[2]
    if not discarded or discarded == box.samples_total:
        return []
    height, width = lesson.feature_map.values.shape[:2]
    return [
        _strong(f"{discarded:,} of {box.samples_total:,} samples"),
        _plain(
            f" lie beyond -1 … {width} across or -1 … {height} down: "
            + (
                "they enter the maximum as 0."
                if lesson.settings.reduction == "max"
                else "they count as 0 in the mean of their bin, and are still divided by."
            )
        ),
    ]


def _no_samples(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    if box.samples_total or lesson.settings.operator == "roi_pool":
        return []
    return [
        _strong("No samples at all:"),
        _plain(
            " adaptive sampling takes ⌈size / bins⌉ of them, and this box has a side of 0. "
            "The output is 0."
        ),
    ]


def _empty_bins(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    if lesson.settings.operator != "roi_pool":
        return []
    rows, columns = lesson.settings.bins
    empty = rows * columns - len(np.unique(box.samples.bins))
    if not empty or box.samples_total > len(box.samples.bins):
        return []
    return [_strong(f"{empty} of {rows * columns} bins"), _plain(" cover no cell and give 0.")]


def _widened(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    if lesson.settings.aligned or lesson.settings.operator == "roi_pool":
        return []
    sides = []
    for name, pixels in (("wide", box.box.width), ("high", box.box.height)):
        cells = pixels / lesson.feature_map.stride
        if cells < 1:
            sides.append(f"{number(cells)} cells {name}")
    if not sides:
        return []
    return [
        _plain("The box you drew is "),
        _strong(" and ".join(sides)),
        _plain("; legacy alignment widens that to 1 cell, so making it smaller changes nothing."),
    ]


def _clamped(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    clamped = box.states[1]
    if not clamped:
        return []
    return [
        _strong(f"{clamped:,} samples" if clamped > 1 else "1 sample"),
        _plain(" lie past the outer cells' centres but within the window: read at the border."),
    ]


def _one_cell(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    if not 0 < len(box.footprint[0]) <= 4 or lesson.settings.operator == "roi_pool":
        return []
    return [
        _plain("The whole box is read from "),
        _strong(f"{len(box.footprint[0])} cells"),
        _plain(": the bins differ only by their bilinear weights."),
    ]


def _gaps(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    if lesson.settings.operator == "roi_pool" or not box.extent.grid[0] or not box.extent.grid[1]:
        return []
    rows, columns = lesson.settings.bins
    apart = max(
        box.extent.size[0] / columns / box.extent.grid[1],
        box.extent.size[1] / rows / box.extent.grid[0],
    )
    # Two taps reach one cell to each side: further apart than 2 cells, cells go unread.
    if apart <= 2:
        return []
    return [
        _plain("Samples are up to "),
        _strong(f"{number(apart)} cells apart"),
        _plain(": cells between them are never read. Try adaptive samples."),
    ]


def _adaptive(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    settings = lesson.settings
    if settings.operator == "roi_pool" or settings.sampling_ratio > 0 or not box.samples_total:
        return []
    rows, columns = settings.bins
    width, height = box.extent.size
    return [
        _plain("Adaptive: "),
        _strong(
            f"⌈{number(height / rows)}⌉ × ⌈{number(width / columns)}⌉ = "
            f"{box.extent.grid[0]} × {box.extent.grid[1]} samples"
        ),
        _plain(" per bin; the output jumps a little where this steps up."),
    ]


def _half_cell(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    if lesson.settings.aligned or lesson.settings.operator == "roi_pool":
        return []
    half = lesson.feature_map.stride / 2
    return [
        _plain("Without the half-pixel shift the samples lie "),
        _strong(f"{number(half)} px right of and below"),
        _plain(" the box you drew."),
    ]


def _uneven(lesson: "RoiLesson", box: "BoxLesson") -> Sentence:
    _, weights = box.footprint
    # Cells at the rim get a sliver of weight; the median cell is a fair one to compare with.
    if len(weights) < 9:
        return []
    ratio = float(weights.max() / np.median(weights))
    if ratio < 1.5 or lesson.settings.operator == "roi_pool":
        return []
    return [
        _plain("The most-read cell counts "),
        _strong(f"{number(ratio)} times"),
        _plain(" as much as the median one."),
    ]


_SURPRISES: tuple[Callable[["RoiLesson", "BoxLesson"], Sentence], ...] = (
    _no_samples,
    _all_outside,
    _some_outside,
    _widened,
    _empty_bins,
    _one_cell,
    _gaps,
    _adaptive,
    _half_cell,
    _clamped,
    _uneven,
)
# These count samples or cells of the whole box, so they are silent where only one bin was planned.
_NEED_ALL_BINS = (_all_outside, _some_outside, _empty_bins, _one_cell, _clamped, _uneven)
