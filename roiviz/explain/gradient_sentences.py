"""What the gradients page says, in words made from this lesson's own numbers."""

from __future__ import annotations

import math
import re

import numpy as np

from kernels.formulas import DISCARDED
from roiviz.explain import kinks
from roiviz.explain.box_gradients import JUMP, KINK, NumberGradient
from roiviz.explain.descent import Descent
from roiviz.explain.gradients import GradientLesson
from roiviz.explain.staircase import Staircase
from roiviz.explain.words import Sentence, number

SAME = 1e-6
ROUNDING = 1e-14  # of a float64 sum, relative to the loss
WHAT = {
    kinks.LINE: "a line of cell centres",
    kinks.WINDOW: "the edge of the window",
    kinks.GRID: "a step of the adaptive grid",
    kinks.MINIMUM: "the smallest size",
}


def _plain(text: str) -> tuple[str, bool]:
    return (text, False)


def _strong(text: str) -> tuple[str, bool]:
    return (text, True)


def slope(value: float) -> str:
    """Four digits that matter, with a real minus; 4.591e−8, not e-08."""
    # + 0.0 makes a 0 of a -0.
    text = re.sub(r"e([+-])0*", r"e\1", f"{value + 0.0:.4g}").replace("e+", "e")
    return text.replace("-", "−")


# ------------------------------------------------------------------ one number of the box


def of_number(lesson: GradientLesson, found: NumberGradient) -> str:
    """Whether the loss has a derivative there, and if not, why."""
    if not found.searched:
        return "Too many samples to look for kinks beside this number; the slope is the kernel's."
    if is_outside(lesson, lesson.active):
        return (
            "Every sample of this box lies beyond the window, so it reads nothing: "
            f"no small change of {found.name} changes the loss, and the slope is exactly 0."
        )
    return {JUMP: _of_jump, KINK: _of_kink}.get(found.kind, _of_smooth)(lesson, found)


def _of_smooth(lesson: GradientLesson, found: NumberGradient) -> str:
    beside = [o for o in found.crossings.offsets if abs(o) > kinks.TOUCH]
    text = f"One {found.unit} more of {found.name} changes the loss by {slope(found.slope)}."
    if found.crossings.touching.any():
        text += " A sample stands on a crossing here, but the slopes on both sides agree."
    if not beside:
        return f"{text} No sample crosses a line of cell centres within the plot."
    nearest = min(beside, key=abs)
    kind = int(found.crossings.kinds[np.argmin(np.abs(found.crossings.offsets - nearest))])
    return (
        f"{text} That holds up to the next crossing, {_tiny(abs(nearest))} {found.unit} away "
        f"({WHAT[kind]}); {len(beside)} of them lie within the plot."
    )


def _of_kink(lesson: GradientLesson, found: NumberGradient) -> str:
    answers = {
        "the left one": abs(found.slope - found.left),
        "the right one": abs(found.slope - found.right),
    }
    name, apart = min(answers.items(), key=lambda item: item[1])
    largest = max(abs(found.left), abs(found.right))
    which = name if apart <= SAME * largest else "neither, for its samples move both ways"
    return (
        f"No derivative here: {_touching(lesson, found)}. The slope is {slope(found.left)} to the "
        f"left and {slope(found.right)} to the right; the kernel answers {slope(found.slope)}, "
        f"{which}."
    )


def _of_jump(lesson: GradientLesson, found: NumberGradient) -> str:
    return (
        f"The loss jumps by {slope(found.jump)} here: {_touching(lesson, found)}. No formula of "
        f"slopes sees a jump; the kernel answers {slope(found.slope)}, "
        f"the slopes beside it are {slope(found.left)} on the left, {slope(found.right)} "
        "on the right."
    )


def _touching(lesson: GradientLesson, found: NumberGradient) -> str:
    """Who stands on what: "4 samples stand on the centre line of column 7"."""
    here = found.crossings.touching
    kinds = set(found.crossings.kinds[here].tolist())
    height, width = lesson.feature_map.values.shape[:2]
    if kinds & {kinks.GRID}:
        return "⌈size / bins⌉ of the adaptive grid steps, and other samples are taken"
    if kinds & {kinks.MINIMUM}:
        return "the side is exactly 1 cell, and below that legacy alignment keeps it at 1 cell"
    wanted = kinks.WINDOW if kinks.WINDOW in kinds else kinks.LINE
    chosen = here & (found.crossings.kinds == wanted)
    samples = len(set(found.crossings.samples[chosen].tolist()))
    axis = int(found.crossings.axes[chosen][0])
    lines = sorted(set(found.crossings.lines[chosen & (found.crossings.axes == axis)].tolist()))
    who = "1 sample stands" if samples == 1 else f"{samples} samples stand"
    if wanted == kinks.WINDOW:
        edges = " and ".join(f"{'xy'[axis]} = {line}".replace("-", "−") for line in lines)
        where = f"−1 … {width} across, −1 … {height} down"
        return f"{who} on the edge of the window ({edges}; it is {where})"
    noun = ("column", "row")[axis]
    several = len(lines) > 1
    listed = ", ".join(str(line) for line in lines[:4]) + (" …" if len(lines) > 4 else "")
    return f"{who} on the centre line{'s' * several} of {noun}{'s' * several} {listed}"


def marks(found: NumberGradient) -> str:
    """How many crossings the plot shows, in a few words."""
    count = len(found.crossings.offsets)
    if not found.searched:
        return "crossings not looked for"
    if count > kinks.MARKS_SHOWN:
        return f"{count:,} crossings: too many to mark"
    return f"{count:,} crossing{'s' * (count != 1)} marked"


def _tiny(value: float) -> str:
    return f"{value:.2g}"


# ------------------------------------------------------------------ the page's sections


def is_outside(lesson: GradientLesson, box: int) -> bool:
    """Whether every sample of a box is discarded."""
    mine = lesson.plan.roi_index == box
    return bool(mine.any()) and bool(np.all(lesson.plan.state[mine] == DISCARDED))


def of_cells(lesson: GradientLesson) -> Sentence:
    """What arrives at the cells."""
    came, arrived = float(lesson.upstream.sum()), float(lesson.cells.sum())
    adds, reached = int(lesson.adds.sum()), int(np.count_nonzero(lesson.adds))
    said: Sentence = _silent_note(lesson)
    if not adds:
        return said
    kept = math.isclose(came, arrived, rel_tol=1e-6, abs_tol=1e-9)
    said += [
        _strong(f"{adds:,} adds" if adds > 1 else "1 add"),
        _plain(" bring it to "),
        _strong(f"{reached:,} cells" if reached > 1 else "1 cell"),
        _plain(
            f". Above it sums to {slope(came)}, over the cells to {slope(arrived)}"
            + (
                ": a sample's four weights sum to 1, so nothing is lost."
                if kept
                else ": what discarded samples should have carried is lost."
            )
        ),
    ]
    shared = _shared_cells(lesson)
    if shared:
        said += [
            _strong(f" {shared:,} cells"),
            _plain(" are read by several boxes; theirs add up."),
        ]
    return said


def _silent_note(lesson: GradientLesson) -> Sentence:
    """Boxes that read nothing, and why: all their samples are outside, or they have none."""
    count = np.bincount(lesson.plan.roi_index, minlength=len(lesson.boxes))
    empty = [i for i in range(len(lesson.boxes)) if not count[i]]
    outside = [i for i in range(len(lesson.boxes)) if is_outside(lesson, i)]
    height, width = lesson.feature_map.values.shape[:2]
    said: Sentence = []
    if outside:
        said += [
            _strong(f"{_named(lesson, outside, 'lies', 'lie')} outside: "),
            _plain(
                f"all samples there are beyond −1 … {width} across or −1 … {height} down and "
                "weigh 0, so no cell and none of the box's own numbers gets a gradient: exactly 0. "
            ),
        ]
    if empty:
        said += [
            _strong(f"{_named(lesson, empty, 'has', 'have')} no samples: "),
            _plain(
                "adaptive sampling takes ⌈size / bins⌉ a side, and a side is 0. Nothing is read, "
                "so nothing gets a gradient. "
            ),
        ]
    return said


def _named(lesson: GradientLesson, boxes: list[int], one: str, several: str) -> str:
    """Who does it: "This box lies", "Box 2 lies", "Boxes 1, 3 lie"."""
    if len(lesson.boxes) == 1:
        return f"This box {one}"
    places = ", ".join(str(lesson.shown[i] + 1) for i in boxes)
    return f"Box {places} {one}" if len(boxes) == 1 else f"Boxes {places} {several}"


def _shared_cells(lesson: GradientLesson) -> int:
    """Cells that more than one box writes."""
    if len(lesson.boxes) < 2:
        return 0
    written = (lesson.plan.taps >= 0) & (lesson.plan.weights != 0)
    samples, _ = np.nonzero(written)
    pairs = np.unique(
        np.stack([lesson.plan.taps[written], lesson.plan.roi_index[samples]], axis=1), axis=0
    )
    return int(np.count_nonzero(np.bincount(pairs[:, 0]) > 1))


def of_boxes(lesson: GradientLesson) -> Sentence:
    """What arrives at the active box."""
    said = _silent_note(lesson)
    if not (lesson.plan.state[lesson.plan.roi_index == lesson.active] != DISCARDED).any():
        return said
    strongest = max(
        (n for n in lesson.numbers if n.unit == "px"), key=lambda n: abs(n.slope), default=None
    )
    broken = [n.name for n in lesson.numbers if n.kind != "smooth"]
    rounding = ROUNDING * max(1.0, abs(float(lesson.losses[lesson.active])))
    if strongest is None or abs(strongest.slope) <= rounding:
        said += [_plain("No pixel changes the loss by more than rounding. ")]
    else:
        way = "up" if strongest.slope > 0 else "down"
        said += [
            _plain("Per pixel the loss feels "),
            _strong(strongest.name),
            _plain(f" most: one more pixel takes it {way} by {slope(abs(strongest.slope))}. "),
        ]
    if broken:
        said += [
            _strong(f"{', '.join(broken)}: no derivative here."),
            _plain(" Choose a row to see why."),
        ]
    else:
        apart = max((abs(n.slope - n.difference) for n in lesson.numbers), default=0.0)
        said += [
            _plain("Every slope is the central difference of the forward kernel, to "),
            _strong(f"{slope(float(f'{apart:.0e}'))}." if apart else "the last bit."),
        ]
    return said


def of_threads(lesson: GradientLesson) -> Sentence:
    """Which threads meet on a cell."""
    most = int(lesson.writers.max(initial=0))
    if not most:
        return [*_silent_note(lesson), _plain("No thread writes anything.")]
    several = int(np.count_nonzero(lesson.writers > 1))
    reached = int(np.count_nonzero(lesson.writers))
    row, column = np.unravel_index(int(lesson.writers.argmax()), lesson.writers.shape)
    return [
        _plain("A GPU gives each bin a thread (for each channel one). "),
        _strong(f"{several:,} of {reached:,} cells"),
        _plain(" are written by more than one; at cell "),
        _strong(f"({row}, {column})"),
        _plain(
            f" {most} {'threads meet' if most > 1 else 'thread comes'} with "
            f"{int(lesson.adds[row, column])} adds, and atomics let them in one by one, in no "
            "fixed order. deterministic=True turns it round: each cell has a thread that gathers "
            "from the bins in one fixed order. The CPU gives each thread channels of its own, so "
            "no two ever meet."
        ),
    ]


def of_staircase(stairs: Staircase) -> tuple[str, str]:
    """What the two curves show: for the one bin, and for the mean of all."""
    wide = number(float(stairs.offsets[-1] - stairs.offsets[0]))
    texts = []
    for which in (0, 1):
        jumps = stairs.jumps[which]
        levels = len(np.unique(stairs.stepped[:, which]))
        pooled = (
            f"RoIPool rounds the box to whole cells: over {wide} px, read at "
            f"{len(stairs.offsets)} places, its output takes "
            f"{levels} value{'s' * (levels != 1)} and changes {jumps} "
            f"time{'s' * (jumps != 1)}, all at once; in between its slope is 0. "
        )
        moved = float(np.ptp(stairs.smooth[:, which]))
        texts.append(
            pooled + f"RoIAlign follows every move, however small, over a range of {slope(moved)}."
        )
    return texts[0], texts[1]


def of_descent(descent: Descent, aim: str) -> str:
    """How far the walk came, and what it walked on."""
    steps = len(descent.boxes) - 1
    first, last = float(descent.losses[0]), float(descent.losses[-1])
    if not steps:
        return f"No step makes the loss smaller from here ({aim}). Move the box and look again."
    blurred = ", ".join(number(blur) for blur in descent.blurs if blur)
    change = f"{slope(first)} → {slope(last)}"
    start, end = descent.boxes[0], descent.boxes[-1]
    far = math.hypot(end.cx - start.cx, end.cy - start.cy)
    return (
        f"{steps} steps against the box's gradient take the loss {change} and the centre "
        f"{number(far)} px. The first walk on maps blurred by {blurred} cells, on which an object "
        "is felt from farther away; there the loss on the sharp map may rise for a while."
    )
