"""What a box reads, and what is surprising about it, as claims made from its own numbers.

Each rule below looks at one explanation and yields a claim if it applies. The description is always
shown, and so is what legacy alignment does; of the surprises, only the first two.
"""

from collections.abc import Callable

import numpy as np

from roiviz import conventions
from roiviz.cells import on_picture
from roiviz.explain import words
from roiviz.explain.claims import Claim, Claims, Value
from roiviz.explain.extent import are_inside, centres_inside
from roiviz.explain.roi import BoxExplanation, RoiExplanation
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.words import Sentence, Words

MAX_SURPRISES = 2
# The most-read cell is mentioned from this multiple of the median cell's weight on, and if there
# are at least this many cells for the median.
UNEVEN, FAIR = 1.5, 9
# What a few float32 operations may leave of a difference of equals, of the largest of them.
ROUNDING = 4 * float(np.finfo(np.float32).eps)

_WINDOW = "the window (−1 … {height:count} down, −1 … {width:count} across)"
_WIDENED = (
    "Legacy alignment enlarges the **{sides:list}** you drew, **{drawn:below1} cells**, to 1 cell"
)

WORDS: Words = {
    "box": "The box is **{size:hw} cells**.",
    "turned": ("Turned by **{angle:turn}** about its centre, the box is **{size:hw} cells**."),
    "mirrored": (
        "The angle counts clockwise here: the outline leans by {drawn:turn}, "
        "the samples by **{read:turn}**."
    ),
    "rounded": "Rounded to whole cells, the box is **{size:hw} cells**.",
    "bins": "Each bin is **{size:x} cells**, read at **{grid:x} samples**.",
    "bins_once": "Each bin is **{size:x} cells**, read at **1 sample** in its middle.",
    "one_bin": "Its one bin is read at **{grid:x} samples**.",
    "one_bin_once": "Its one bin is read at **1 sample** in its middle.",
    "bins_empty": "Each bin is **{size:x} cells** and has no sample.",
    "pooled_bins": (
        "Its bins take rows **{rows:ranges}** and columns **{columns:ranges}**; "
        "each gives the **largest value** of its cells."
    ),
    "pooled_one_bin": (
        "Its one bin takes rows **{rows:ranges}** and columns **{columns:ranges}** and gives the "
        "**largest value** of its cells."
    ),
    "cells_read": "In all, **{cells:#cell}** {cells:is|are} read.",
    "nothing_read": "No cell is read.",
    "constant": "**All cells that it reads are {value:slope}.**",
    "flat": (
        "**All cells that it reads are equal but for rounding**: they differ by at most "
        "{spread:short}."
    ),
    "no_samples": (
        "**No samples at all:** adaptive sampling takes ⌈bin size⌉ of them a side, and "
        "{sides:a side of this box is|both sides of this box are} 0. The output is 0."
    ),
    "all_outside": (
        f"**Every sample lies outside** {_WINDOW}, so every bin is exactly 0, "
        "and so is its gradient."
    ),
    "outside_of_mean": (
        "**{count:count} of {of:#sample}** {count:lies|lie} outside "
        + _WINDOW
        + ": {count:it counts as 0, but still counts|they count as 0, but still count} in the "
        "denominator of {count:its|their} bin's mean."
    ),
    "outside_of_maximum": (
        "**{count:count} of {of:#sample}** {count:lies|lie} outside "
        + _WINDOW
        + " and {count:enters|enter} the bin's maximum as 0."
    ),
    "widened_from_corner": (
        _WIDENED + ", counted from the {kept:list} {kept:edge|edges}; while the box is that small, "
        "moving the {freed:list} {freed:edge|edges} changes nothing."
    ),
    "widened_about_centre": (
        _WIDENED + " about the centre; while the box is that small, changing its {sides:list} "
        "changes nothing."
    ),
    "empty_bins": (
        "**{count:count} of {of:#bin}** {count:has no cell and gives|have no cell and give} 0."
    ),
    "no_cells": "**None of the {bins:#bin}** has a cell; all give 0.",
    "overlap": (
        "Bins overlap: **{shared:count} of {of:#cell}** {shared:belongs|belong} to more than one."
    ),
    "few_cells": (
        "The whole box is read from **{cells:#cell}**, so its bins can differ only by their "
        "weights."
    ),
    "same_bins": (
        "Every bin reads the same **{cells:#cell}** with the same weights, so all bins are equal."
    ),
    "unread": (
        "**{count:count} of {of:#cell}** inside the box {count:is|are} read by no sample; "
        "adaptive sampling reads them all."
    ),
    "adaptive": (
        "Adaptive: **{bin:ceil} = {grid:x} samples** a bin; where a ⌈ ⌉ steps up, other samples "
        "are taken."
    ),
    "clamped": (
        "**{count:#sample}** {count:lies|lie} beyond the outermost cell centres but within the "
        "window: {count:it is|they are} moved back onto them."
    ),
    "most_read": "The most-read cell counts **{ratio} times** as much as the median one.",
    "part_checked": "Of **{of:#sample}**, those of the bin you look at are checked.",
    "unlisted": (
        "This bin has **{count:#sample}**, too many to list: its value is the kernel's, with no "
        "sum beside it."
    ),
    "legacy": (
        "Without the half-cell shift the samples' centre lies **{right} px right of and {down} px "
        "below** the box's."
    ),
    "backbones": (
        "ResNet-50's cells lie {resnet} px up and left of where they are drawn, so "
        "there legacy is right to {missed} px; VGG-16's lie where they are drawn."
    ),
}


def _exact(*kinds: str) -> Words:
    def exact(text: str) -> str:
        return text.replace("{size:x}", "{size:to_ceil}").replace("{size:hw}", "{size:hw_to_ceil}")

    return {kind: exact(WORDS[kind]) for kind in kinds}


_BIN_SIZES = _exact("bins", "bins_once", "bins_empty")
_BOX_SIZES = _exact("box", "turned")


def explain(explained: RoiExplanation, box: BoxExplanation) -> Sentence:
    """Describe one box of an explanation, then its surprises, the most telling first."""
    return words.render(said(explained, box), words_of(explained.settings))


def words_of(settings: RoiSettings) -> Words:
    """The words; a size that adaptive sampling rounds up has the digits that decide how."""
    if settings.sampling_ratio > 0:
        return WORDS
    return WORDS | _BIN_SIZES | (_BOX_SIZES if settings.bins == (1, 1) else {})


def said(explained: RoiExplanation, box: BoxExplanation) -> Claims:
    """The claims that are shown."""
    first, surprises, last = found(explained, box)
    return (*first, *surprises[:MAX_SURPRISES], *last)


def notes(explained: RoiExplanation, box: BoxExplanation) -> tuple[str, ...]:
    """What the cards leave out for a box with very many samples."""
    return tuple(words.text_of(words.render([claim], WORDS)) for claim in noted(explained, box))


def noted(explained: RoiExplanation, box: BoxExplanation) -> Claims:
    """The claims of `notes`."""
    if box.planned_bins is None:
        return ()
    if box.planned_bins:
        return (Claim("part_checked", {"of": box.samples_total}),)
    count = int(box.extent.counts(explained.settings.bins)[box.shown_bin])
    return (Claim("unlisted", {"count": count}),)


def found(explained: RoiExplanation, box: BoxExplanation) -> tuple[Claims, Claims, Claims]:
    """All that holds: the description, the surprises by rank, what is said in any case."""
    rules = [rule for rule in _SURPRISES if box.planned_bins is None or rule not in _NEED_ALL_BINS]
    surprises = tuple(claim for rule in rules if (claim := rule(explained, box)) is not None)
    return _describe(explained, box), surprises, _always(explained, box)


def _describe(explained: RoiExplanation, box: BoxExplanation) -> Claims:
    settings, extent = explained.settings, box.extent
    size = {"size": extent.size}
    if extent.pooled is not None:
        pooled = {
            "rows": _ranges(extent.pooled.rows),
            "columns": _ranges(extent.pooled.columns),
        }
        kind = "pooled_one_bin" if settings.bins == (1, 1) else "pooled_bins"
        said = [Claim("rounded", size), Claim(kind, pooled)]
    else:
        turned = Claim("turned", {"angle": extent.frame.angle, **size})
        said = [turned if extent.frame.angle else Claim("box", size), _bins(explained, box)]
    if box.planned_bins is None and box.samples_total:
        cells = len(box.cells_read)
        said.append(Claim("cells_read", {"cells": cells}) if cells else Claim("nothing_read"))
    if settings.row.rotated and settings.clockwise and box.box.angle:
        said.insert(1, Claim("mirrored", {"drawn": box.box.angle, "read": -box.box.angle}))
    return tuple(said)


def _ranges(ranges: np.ndarray) -> tuple[tuple[int, int], ...]:
    return tuple((int(begin), int(end)) for begin, end in ranges)


def _bins(explained: RoiExplanation, box: BoxExplanation) -> Claim:
    grid = box.extent.grid
    each = grid[0] * grid[1]
    if not each:
        return Claim("bins_empty", {"size": box.extent.bin_size})
    if explained.settings.bins == (1, 1):
        return Claim("one_bin_once") if each == 1 else Claim("one_bin", {"grid": grid})
    if each == 1:
        return Claim("bins_once", {"size": box.extent.bin_size})
    return Claim("bins", {"size": box.extent.bin_size, "grid": grid})


def _flat(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    feature_map = explained.feature_map
    values = feature_map.channel(explained.channel).reshape(-1)[box.cells_read]
    if len(values) < 2:
        return None
    spread = float(np.ptp(values))
    if spread > max(feature_map.noise, ROUNDING * float(np.abs(values).max())):
        return None
    return (
        Claim("flat", {"spread": spread})
        if spread
        else Claim("constant", {"value": float(values[0])})
    )


def _no_samples(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    if box.samples_total or box.extent.pooled is not None:
        return None
    sides = ("height", "width")
    return Claim(
        "no_samples",
        {"sides": tuple(s for s, n in zip(sides, box.extent.size, strict=True) if n == 0)},
    )


def _all_outside(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    if not box.samples_total or box.states[2] < box.samples_total:
        return None
    return Claim("all_outside", _map_size(explained))


def _some_outside(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    if not 0 < box.states[2] < box.samples_total:
        return None
    kind = "outside_of_maximum" if explained.settings.maximum else "outside_of_mean"
    return Claim(kind, {"count": box.states[2], "of": box.samples_total, **_map_size(explained)})


def _map_size(explained: RoiExplanation) -> dict[str, int]:
    height, width = explained.feature_map.values.shape[:2]
    return {"height": height, "width": width}


def _widened(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    if explained.settings.aligned or box.extent.pooled is not None:
        return None
    below = [axis for axis in (0, 1) if box.extent.drawn[axis] < 1]
    if not below:
        return None

    def names(of: tuple[str, str]) -> tuple[Value, ...]:
        return tuple(of[axis] for axis in below)

    values: dict[str, Value] = {
        "sides": names(("height", "width")),
        "drawn": tuple(box.extent.drawn[axis] for axis in below),
    }
    if explained.settings.row.rotated:
        return Claim("widened_about_centre", values)
    ends: dict[str, Value] = {"kept": names(("top", "left")), "freed": names(("bottom", "right"))}
    return Claim("widened_from_corner", {**values, **ends})


def _empty_bins(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    if box.extent.pooled is None:
        return None
    counts = box.extent.pooled.counts
    empty = int(np.count_nonzero(counts == 0))
    if empty == len(counts) > 1:
        return Claim("no_cells", {"bins": empty})
    return Claim("empty_bins", {"count": empty, "of": len(counts)}) if empty else None


def _overlap(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    if box.extent.pooled is None:
        return None
    once = 1
    for ranges in (box.extent.pooled.rows, box.extent.pooled.columns):
        covered = np.zeros(int(ranges.max(initial=0)) + 1, np.int64)
        np.add.at(covered, ranges[:, 0], 1)
        np.add.at(covered, np.maximum(ranges[:, 1], ranges[:, 0]), -1)
        once *= int(np.count_nonzero(np.cumsum(covered) == 1))
    cells = len(box.cells_read)
    return Claim("overlap", {"shared": cells - once, "of": cells}) if cells > once else None


def _few_cells(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    from roiviz.explain.roi import FEW_CELLS

    cells, columns = box.cells_read, explained.feature_map.values.shape[1]
    few = 0 < len(cells) <= FEW_CELLS and not box.states[2]
    if box.extent.pooled is not None or not few or explained.settings.bins == (1, 1):
        return None
    if np.ptp(cells // columns) > 1 or np.ptp(cells % columns) > 1:
        return None
    return Claim("same_bins" if box.same_bins else "few_cells", {"cells": len(cells)})


def _unread(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    if box.extent.pooled is not None or not box.samples_total:
        return None
    inside = centres_inside(box.extent, explained.feature_map)
    read = np.count_nonzero(are_inside(box.extent, explained.feature_map, box.cells_read))
    unread = inside - int(read)
    return Claim("unread", {"count": unread, "of": inside}) if unread > 0 else None


def _adaptive(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    adaptive = explained.settings.sampling_ratio <= 0 and box.extent.pooled is None
    if not adaptive or not box.samples_total:
        return None
    return Claim("adaptive", {"bin": box.extent.bin_size, "grid": box.extent.grid})


def _clamped(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    return Claim("clamped", {"count": box.states[1]}) if box.states[1] else None


def _most_read(explained: RoiExplanation, box: BoxExplanation) -> Claim | None:
    _, weights = box.footprint
    if len(weights) < FAIR or explained.settings.maximum:
        return None
    # Cells at the edge of the box get little weight, so the comparison is with the median cell.
    ratio = float(weights.max() / _median(weights))
    return Claim("most_read", {"ratio": ratio}) if ratio >= UNEVEN else None


def _median(values: np.ndarray) -> float:
    """As `np.median`, which looks for NaN and axes first."""
    middle = (len(values) - 1) // 2, len(values) // 2
    low, high = np.partition(values, middle)[list(middle)]
    return float(low + high) / 2


def _always(explained: RoiExplanation, box: BoxExplanation) -> Claims:
    if explained.settings.aligned or box.extent.pooled is not None:
        return ()
    stride = explained.feature_map.stride
    # Enlarged from a corner, the box's centre moves as well.
    kept = [1.0 if explained.settings.row.rotated else min(side, 1.0) for side in box.extent.drawn]
    down, right = (on_picture((1 - side) / 2, stride) for side in kept)
    said = [Claim("legacy", {"right": right, "down": down})]
    offset = conventions.BACKBONES["resnet50"].offset(stride)
    if offset is not None:
        missed = abs(on_picture(0.0, stride) + offset)
        said.append(Claim("backbones", {"resnet": -offset, "missed": missed}))
    return tuple(said)


_SURPRISES: tuple[Callable[[RoiExplanation, BoxExplanation], Claim | None], ...] = (
    _flat,
    _no_samples,
    _all_outside,
    _some_outside,
    _widened,
    _empty_bins,
    _few_cells,
    _overlap,
    _unread,
    _adaptive,
    _clamped,
    _most_read,
)
# These count samples or cells of the whole box, so they are silent where only one bin was planned.
_NEED_ALL_BINS = (
    _flat,
    _all_outside,
    _some_outside,
    _overlap,
    _few_cells,
    _unread,
    _clamped,
    _most_read,
)
