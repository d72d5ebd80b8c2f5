"""What the gradients page says, as claims made from the explanation's own numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from roiviz.explain import kinks
from roiviz.explain.box_gradients import KINK, SMOOTH, NumberGradient
from roiviz.explain.claims import Claim, Claims, Values
from roiviz.explain.descent import Descent
from roiviz.explain.gradients import GradientExplanation
from roiviz.explain.staircase import Staircase
from roiviz.explain.words import Words
from roiviz.kernels.formulas import DISCARDED

SAME = 1e-6
ROUNDING = 1e-14  # of a float64 sum, relative to the loss
WHAT = {
    kinks.LINE: "a line of cell centres",
    kinks.WINDOW: "the edge of the window",
    kinks.GRID: "a step of the adaptive grid",
    kinks.MINIMUM: "the smallest size",
}

WORDS: Words = {
    # Boxes that read nothing.
    "outside only": "**This box lies outside:** all its samples are discarded, beyond −1 … {width} "
    "across or −1 … {height} down, so no cell and none of the box's own numbers gets a gradient.",
    "outside one": "**Box {boxes:list} lies outside:** all its samples are discarded, beyond "
    "−1 … {width} across or −1 … {height} down, and get no gradient.",
    "outside": "**Boxes {boxes:list} lie outside:** all their samples are discarded, beyond "
    "−1 … {width} across or −1 … {height} down, and get no gradient.",
    "no samples only": "**This box has no samples:** adaptive sampling takes ⌈size / bins⌉ a side, "
    "and a side is 0. Nothing is read, so nothing gets a gradient.",
    "no samples one": "**Box {boxes:list} has no samples:** adaptive sampling takes ⌈size / bins⌉ "
    "a side, and a side is 0.",
    "no samples": "**Boxes {boxes:list} have no samples:** adaptive sampling takes ⌈size / bins⌉ a "
    "side, and a side is 0.",
    # What arrives at the cells.
    "adds": "Backward makes **{adds:#addition}** into **{cells:#cell}**.",
    "carrying": "Only **{adds:count}** of them, into {cells:#cell}, come from bins whose upstream "
    "is not 0.",
    "nothing carried": "Each of them adds 0, as the upstream of every bin that reads a cell is 0.",
    "kept": "Upstream and cell gradients both sum to {sum:slope}, since a sample's weights sum to "
    "1.",
    "lost": "Upstream sums to {upstream:slope}, the cell gradients to {cells:slope}: "
    "{samples:#discarded sample} {samples:passes|pass} nothing on.",
    "lost of some": "Upstream sums to {upstream:slope}, the cell gradients to {cells:slope}: "
    "{samples:count} of {all:#discarded sample} {samples:has an upstream and passes|have an "
    "upstream and pass} nothing on.",
    "shared": "**{cells:#cell}** {cells:is|are} read by several boxes, and {cells:its|their} "
    "gradients add up.",
    # What arrives at the box.
    "all flat": "No pixel changes the loss by more than rounding.",
    "strongest": "Per pixel, the slope is steepest along **{name}**: {slope:slope} at this point. "
    "One whole pixel more changes the loss by {whole:slope}.",
    "strongest only": "Per pixel, the slope is steepest along **{name}**: {slope:slope} at this "
    "point.",
    "broken": "**No derivative along {names:list}.** Choose a row to see why.",
    "agrees": "Every slope is the central difference of the forward kernel, to **{apart:slope}**.",
    "agrees exactly": "Every slope is the central difference of the forward kernel, to **the last "
    "bit**.",
    "differs": "**The slope along {name} is not the central difference of the forward kernel:** "
    "{slope:slope} against {difference:slope}.",
    # One number of the box.
    "not searched": "There are too many samples to look for crossings; the slope is the kernel's.",
    "no search": "This page looks for no crossings; the slope is the kernel's.",
    "reads nothing": "Every sample of this box is discarded, so it reads nothing: no small change "
    "of {name} changes the loss, and the slope is exactly 0.",
    "slope": "At this point the slope is {slope:slope} per {unit}. One whole {word} more of {name} "
    "changes the loss by {whole:slope}.",
    "slope only": "At this point the slope is {slope:slope} per {unit}.",
    "stands but agrees": "A sample stands on a crossing here, but the slopes on both sides agree.",
    "straight": "The loss is a straight line up to the next crossing, {gap:short} {unit} away "
    "({what}).",
    "straight throughout": "No sample whose bin has an upstream crosses anything within the plot, "
    "so the loss is a straight line there.",
    "bent": "The loss is curved along {name}, so the slope changes on the way.",
    "next": "The next crossing is {gap:short} {unit} away ({what}).",
    "none near": "No sample whose bin has an upstream crosses anything within the plot.",
    "kink": "No derivative here.",
    "jump": "The loss jumps here by {jump:slope}, which no slope can express.",
    "grid steps": "The adaptive grid's ⌈size / bins⌉ steps here, so other samples are taken.",
    "smallest": "The side is exactly 1 cell; below that, legacy keeps it at 1 cell.",
    "on lines": "{samples:#sample} {samples:stands|stand} on the centre {count:line|lines} of "
    "{line} {lines:some}.",
    "on window": "{samples:#sample} {samples:stands|stand} on the edge of the window, {axis} = "
    "{lines:list}.",
    "sides": "The slope is {left:slope} to the left and {right:slope} to the right.",
    "answer left": "The kernel gives {slope:slope}, the left one.",
    "answer right": "The kernel gives {slope:slope}, the right one.",
    "answer neither": "The kernel gives {slope:slope}, neither of the two.",
    # Threads.
    "no writes": "No thread writes anything.",
    "threads": "A GPU gives each bin of each channel a thread. **{several:count} of "
    "{cells:#cell}** {several:is|are} written by more than one.",
    "meet": "At cell **{cell:place}**, {threads:#thread} {threads:makes|make} {adds:#addition}.",
    "atomics": "Atomics add them one by one, in no fixed order. With deterministic=True each cell "
    "has one thread, which gathers from the bins in a fixed order. On the CPU each "
    "thread has channels of its own, so no two write the same cell.",
    # RoIAlign against RoIPool.
    "steps": "RoIPool rounds the box and its bins to whole cells: read at {places:#place} over "
    "{wide} px, its output takes {levels:#value} and changes {changes:often}, in steps. Between "
    "them its slope is 0.",
    "flat": "RoIPool rounds the box and its bins to whole cells: read at {places:#place} over "
    "{wide} px, its output never changes.",
    "follows": "RoIAlign follows the move, over a range of {range:slope}.",
    "still": "RoIAlign's output never changes either.",
    "still alone": "RoIAlign's output does not change.",
    "breaks": "It too jumps, at {places:#place}, by up to {jump:slope}: there a sample enters or "
    "leaves the window.",
    "jumps": "It too jumps, at {places:#place}: there a sample enters or leaves the window.",
    # A walk.
    "nothing free": "Nothing may change, so there is no step to take.",
    "nothing to gain": "What the box pools is the remembered patch already: the loss is 0.",
    "no step": "None of the steps that were tried makes the loss smaller from here. Move the box "
    "and look again.",
    "walked": "{steps:#step} against the box's gradient {steps:takes|take} the loss from "
    "{first:slope} to {last:slope} and {steps:moves|move} the centre by {far} px.",
    "blurred": "{steps:count} of them {steps:is|are} on maps blurred by {blurs:list} cells, on "
    "which the gradient reaches an object from farther away.",
    "blurred throughout": "{steps:It is on a map|All of them are on maps} blurred by {blurs:list} "
    "cells, on which the gradient reaches an object from farther away.",
    "rises": "On these steps the loss on the sharp map sometimes rises.",
}


# ------------------------------------------------------------------ one number of the box


def number_claims(explained: GradientExplanation, found: NumberGradient) -> Claims:
    """Whether the loss has a derivative along one number, and if not, why."""
    if not found.searched:
        return (Claim("not searched"),)
    if is_outside(explained, explained.active):
        return (Claim("reads nothing", {"name": found.name}),)
    if found.kind == SMOOTH:
        return tuple(_of_smooth(found))
    head = Claim("kink") if found.kind == KINK else Claim("jump", {"jump": found.jump})
    sides = Claim("sides", {"left": found.left, "right": found.right})
    return (head, _standing(found), sides, _answer(found))


def _of_smooth(found: NumberGradient) -> Iterator[Claim]:
    values: Values = {"slope": found.slope, "unit": found.unit}
    if math.isnan(found.whole):
        yield Claim("slope only", values)
    else:
        word = {"px": "pixel", "°": "degree"}[found.unit]
        yield Claim("slope", {**values, "word": word, "name": found.name, "whole": found.whole})
    if found.crossings.touching.any():
        yield Claim("stands but agrees")
    if found.bent:
        yield Claim("bent", {"name": found.name})
    offsets = found.crossings.offsets
    beside = np.flatnonzero(np.abs(offsets) > kinks.TOUCH)
    if not len(beside):
        if not found.crossings.touching.any():
            yield Claim("straight throughout" if found.straight else "none near")
        return
    nearest = beside[np.argmin(np.abs(offsets[beside]))]
    what = WHAT[int(found.crossings.kinds[nearest])]
    yield Claim(
        "straight" if found.straight else "next",
        {"gap": float(abs(offsets[nearest])), "unit": found.unit, "what": what},
    )


def _answer(found: NumberGradient) -> Claim:
    """Which of the two slopes the kernel gives; at a jump often neither."""
    same = SAME * max(abs(found.left), abs(found.right))
    for name, side in (("left", found.left), ("right", found.right)):
        if abs(found.slope - side) <= same:
            return Claim(f"answer {name}", {"slope": found.slope})
    return Claim("answer neither", {"slope": found.slope})


def _standing(found: NumberGradient) -> Claim:
    """The samples at a crossing: "4 samples stand on the centre line of column 7"."""
    here = found.crossings.touching
    kinds = set(found.crossings.kinds[here].tolist())
    if kinks.GRID in kinds:
        return Claim("grid steps")
    if kinks.MINIMUM in kinds:
        return Claim("smallest")
    wanted = kinks.WINDOW if kinks.WINDOW in kinds else kinks.LINE
    chosen = here & (found.crossings.kinds == wanted)
    axis = int(found.crossings.axes[chosen][0])
    chosen &= found.crossings.axes == axis
    lines = tuple(sorted(set(found.crossings.lines[chosen].tolist())))
    values: Values = {
        "samples": len(set(found.crossings.samples[chosen].tolist())),
        "lines": lines,
    }
    if wanted == kinks.WINDOW:
        return Claim("on window", {**values, "axis": "xy"[axis]})
    nouns = ("column", "row") if len(lines) == 1 else ("columns", "rows")
    return Claim("on lines", {**values, "count": len(lines), "line": nouns[axis]})


def marks(found: NumberGradient) -> str:
    """How many crossings the plot shows, in words."""
    count = len(found.crossings.offsets)
    if not found.searched:
        return "crossings not looked for"
    if count > kinks.MARKS_SHOWN:
        return f"{count:,} crossings: too many to mark"
    return f"{count:,} crossing{'s' * (count != 1)} marked"


# ------------------------------------------------------------------ the page's sections


def is_outside(explained: GradientExplanation, box: int) -> bool:
    """Whether every sample of a box is discarded."""
    mine = explained.plan.roi_index == box
    return bool(mine.any()) and bool(np.all(explained.plan.state[mine] == DISCARDED))


def cells_claims(explained: GradientExplanation) -> Claims:
    """What arrives at the cells."""
    return tuple(_of_cells(explained))


def _of_cells(explained: GradientExplanation) -> Iterator[Claim]:
    yield from _silent(explained)
    adds, cells = int(explained.adds.sum()), int(np.count_nonzero(explained.adds))
    if not adds:
        return
    yield Claim("adds", {"adds": adds, "cells": cells})
    carrying = int(explained.carrying.sum())
    if not carrying:
        yield Claim("nothing carried")
    elif carrying < adds:
        reached = int(np.count_nonzero(explained.carrying))
        yield Claim("carrying", {"adds": carrying, "cells": reached})
    # Another claim already says that a box without samples passes nothing on.
    sampled = np.bincount(explained.plan.roi_index, minlength=len(explained.boxes)) > 0
    came, arrived = float(explained.upstream[sampled].sum()), float(explained.cells.sum())
    flat = explained.upstream.reshape(len(explained.upstream), -1)
    some = flat[explained.plan.roi_index, explained.plan.bin_index] != 0
    discarded = explained.plan.state == DISCARDED
    lost, every = int(np.count_nonzero(some & discarded)), int(np.count_nonzero(discarded))
    if lost:
        said: Values = {"upstream": came, "cells": arrived, "samples": lost}
        yield Claim("lost of some", {**said, "all": every}) if lost < every else Claim("lost", said)
    elif carrying:
        yield Claim("kept", {"sum": came})
    shared = _shared_cells(explained)
    if shared:
        yield Claim("shared", {"cells": shared})


def _silent(explained: GradientExplanation) -> Iterator[Claim]:
    """Boxes that read nothing, and why: all their samples are discarded, or they have none."""
    count = np.bincount(explained.plan.roi_index, minlength=len(explained.boxes))
    empty = [i for i in range(len(explained.boxes)) if not count[i]]
    outside = [i for i in range(len(explained.boxes)) if is_outside(explained, i)]
    height, width = explained.feature_map.values.shape[:2]
    for kind, boxes in (("outside", outside), ("no samples", empty)):
        if boxes:
            places = tuple(explained.shown[i] + 1 for i in boxes)
            values: Values = {"boxes": places, "width": width, "height": height}
            which = " only" if len(explained.boxes) == 1 else " one" if len(boxes) == 1 else ""
            yield Claim(kind + which, values)


def _shared_cells(explained: GradientExplanation) -> int:
    """Cells that more than one box writes."""
    if len(explained.boxes) < 2:
        return 0
    written = (explained.plan.taps >= 0) & (explained.plan.weights != 0)
    samples, _ = np.nonzero(written)
    pairs = np.unique(
        np.stack([explained.plan.taps[written], explained.plan.roi_index[samples]], axis=1), axis=0
    )
    return int(np.count_nonzero(np.bincount(pairs[:, 0]) > 1))


def boxes_claims(explained: GradientExplanation) -> Claims:
    """What arrives at the active box."""
    claims = list(_silent(explained))
    mine = explained.plan.state[explained.plan.roi_index == explained.active]
    if not (mine != DISCARDED).any():
        return tuple(claims)
    claims += _strongest(explained)
    broken = tuple(n.name for n in explained.numbers if n.kind != SMOOTH)
    if broken:
        return (*claims, Claim("broken", {"names": broken}))
    return (*claims, *_agreement(explained.numbers))


def _strongest(explained: GradientExplanation) -> Iterator[Claim]:
    pixels = [number for number in explained.numbers if number.unit == "px"]
    found = max(pixels, key=lambda number: abs(number.slope), default=None)
    rounding = ROUNDING * max(1.0, abs(float(explained.losses[explained.active])))
    if found is None or abs(found.slope) <= rounding:
        yield Claim("all flat")
        return
    values: Values = {"name": found.name, "slope": found.slope}
    if math.isnan(found.whole):
        yield Claim("strongest only", values)
    else:
        yield Claim("strongest", {**values, "whole": found.whole})


def _agreement(numbers: Sequence[NumberGradient]) -> Iterator[Claim]:
    """Whether the kernel's slopes are the forward's; a side of no length has no difference."""
    compared = [number for number in numbers if not math.isnan(number.difference)]
    worst = max(compared, key=lambda n: abs(n.slope - n.difference), default=None)
    if worst is None or len(compared) < len(numbers):
        return
    apart = abs(worst.slope - worst.difference)
    if not worst.agrees:
        yield Claim(
            "differs",
            {"name": worst.name, "slope": worst.slope, "difference": worst.difference},
        )
    elif apart:
        yield Claim("agrees", {"apart": float(f"{apart:.0e}")})
    else:
        yield Claim("agrees exactly")


def threads_claims(explained: GradientExplanation) -> Claims:
    """Which threads write the same cell."""
    most = int(explained.writers.max(initial=0))
    if not most:
        return (*_silent(explained), Claim("no writes"))
    row, column = np.unravel_index(int(explained.writers.argmax()), explained.writers.shape)
    return (
        Claim(
            "threads",
            {
                "several": int(np.count_nonzero(explained.writers > 1)),
                "cells": int(np.count_nonzero(explained.writers)),
            },
        ),
        Claim(
            "meet",
            {
                "cell": (int(row), int(column)),
                "threads": most,
                "adds": int(explained.adds[row, column]),
            },
        ),
        Claim("atomics"),
    )


def staircase_claims(stairs: Staircase) -> tuple[Claims, Claims]:
    """What the two curves show: for the one bin, and for the mean of all."""
    return tuple(_of_stairs(stairs, 0)), tuple(_of_stairs(stairs, 1))


def _of_stairs(stairs: Staircase, which: int) -> Iterator[Claim]:
    changes = stairs.jumps[which]
    values: Values = {
        "wide": float(stairs.offsets[-1] - stairs.offsets[0]),
        "places": len(stairs.offsets),
    }
    if changes:
        levels = len(np.unique(stairs.stepped[:, which]))
        yield Claim("steps", {**values, "levels": levels, "changes": changes})
    else:
        yield Claim("flat", values)
    moved = float(np.ptp(stairs.smooth[:, which]))
    # Sums of equal numbers in another order differ in the last bits.
    if moved <= ROUNDING * max(1.0, float(np.abs(stairs.smooth[:, which]).max())):
        yield Claim("still alone" if changes else "still")
        return
    yield Claim("follows", {"range": moved})
    jumps = stairs.breaks[:, which]
    if jumps.any():
        largest = float(np.abs(jumps).max())
        yield Claim("breaks", {"places": int(np.count_nonzero(jumps)), "jump": largest})


def descent_claims(descent: Descent) -> Claims:
    """How far the walk went, and on which maps."""
    if not descent.free:
        return (Claim("nothing free"),)
    steps = len(descent.boxes) - 1
    if not steps and descent.goal.kind == "match" and descent.losses[0] == 0.0:
        return (Claim("nothing to gain"),)
    if not steps:
        return (Claim("no step"),)
    return tuple(_of_walk(descent, steps))


def _of_walk(descent: Descent, steps: int) -> Iterator[Claim]:
    start, end = descent.boxes[0], descent.boxes[-1]
    yield Claim(
        "walked",
        {
            "steps": steps,
            "first": float(descent.losses[0]),
            "last": float(descent.losses[-1]),
            "far": math.hypot(end.cx - start.cx, end.cy - start.cy),
        },
    )
    blurs = np.array(descent.blurs)[descent.levels[1:]]
    on_blurred = blurs > 0
    if on_blurred.any():
        used = tuple(sorted(set(blurs[on_blurred].tolist()), reverse=True))
        kind = "blurred throughout" if on_blurred.all() else "blurred"
        yield Claim(kind, {"steps": int(on_blurred.sum()), "blurs": used})
        if (np.diff(descent.losses)[on_blurred] > 0).any():
            yield Claim("rises")
