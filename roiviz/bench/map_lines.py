"""Rows or columns of the map that a kernel misreads: what reads them is wrong, and no more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from roiviz.bench.calls import Call, Trial
from roiviz.bench.facts import Facts, Pattern, chance, none, some
from roiviz.bench.lines import named_lines
from roiviz.bench.outputs import is_few
from roiviz.conventions import Samples
from roiviz.conventions.sampling import prepared, sampled

SHARE = 0.5
"""How many of the bins that read a line must be wrong."""
STRONG = 0.05
"""The weight from which on a bin that reads a wrong cell is wrong."""
LEAST = 3
"""Bins that have to read a line."""
MOST_SAMPLES, MOST_READS = 500_000, 2**23


def misread(facts: Facts) -> Iterator[Pattern]:
    """The rows, or the columns, that all wrong bins read and no right ones."""
    found = _lines(facts)
    if found is None:
        return
    axis, lines, inside = found
    bad = facts.box_bins.reshape(-1)
    name = ("row", "column")[axis]
    yield Pattern(
        f"{name}s_of_the_map",
        f"Only bins that read {named_lines(name, lines)} of the map are wrong "
        f"({some(bad[inside])}); {none(int(np.count_nonzero(~inside)), 'other', 'others')}.",
        {f"{name}s": np.flatnonzero(lines)[:100].tolist()},
    )


def trials(facts: Facts) -> Iterator[Trial]:
    """What may be read in the place of such rows or columns."""
    found = _lines(facts)
    if found is None:
        return
    axis, lines, _ = found
    at = np.flatnonzero(lines)
    first, last, size = int(at[0]), int(at[-1]), len(lines)
    name = ("row", "column")[axis]
    number = np.arange(size)
    which = named_lines(name, lines)
    verb = "counts" if len(at) == 1 else "count"
    rows: list[tuple[str, np.ndarray | None]] = [(f"{which} of the map {verb} as 0", None)]
    for source in {first - 1, last + 1} & set(range(size)):
        there = np.where(lines, source, number)
        rows.append((f"{name} {source} of the map is read for {which}", there))
    for step, said in ((-1, "before"), (1, "after")):
        there = np.where(lines, number + step, number)
        if (there >= 0).all() and (there < size).all():
            rows.append((f"the {name} {said} is read for each of {which} of the map", there))
    if last == size - 1 and first:
        rows.append((f"the map's {name}s from {first} on are read from {name} 0 on again",
                     np.where(lines, number % first, number)))  # fmt: skip
    for said, source_lines in rows:
        yield Trial("map_lines", f"when {said}", _read(axis, lines, source_lines))


def _read(axis: int, lines: np.ndarray, source: np.ndarray | None) -> Callable[[Call], Call]:
    def changed(call: Call) -> Call:
        whole = call.features
        if source is not None:
            return replace(call, features=np.take(whole, source, axis=2 + axis))
        shape = (-1, 1) if axis == 0 else (1, -1)
        return replace(call, features=np.where(lines.reshape(shape), 0, whole).astype(whole.dtype))

    return changed


Found = tuple[int, np.ndarray, np.ndarray]
"""(the axis, which rows or columns of the map, which bins read one of them)"""


def _lines(facts: Facts) -> Found | None:
    if "lines" not in facts.kept:
        facts.kept["lines"] = _search(facts)
    found: Found | None = facts.kept["lines"]
    return found


def _search(facts: Facts) -> Found | None:
    bad = facts.box_bins.reshape(-1)
    plan = None if bad.all() else _plan(facts)
    if plan is None:
        return None
    for axis in (0, 1):
        found = _along(plan, bad, axis)
        if found is not None:
            return axis, *found
    return None


def _plan(facts: Facts) -> Samples | None:
    if facts.claim is None or facts.claim.rules.reduction.position_sensitive:
        return None
    rules, settings = facts.claim.rules, facts.claim.settings
    boxes, maps = facts.case.split(len(rules.format.numbers))
    try:
        ready = prepared(rules, boxes, facts.case.feature_size, settings)
        return sampled(*ready, maps) if is_few(*ready, MOST_SAMPLES) else None
    except ValueError:
        return None


def _along(plan: Samples, bad: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray] | None:
    """The lines along an axis that every wrong bin reads one of, and only wrong ones strongly."""
    rows, columns = plan.feature_size
    size = (rows, columns)[axis]
    if size * bad.size > MOST_READS:
        return None
    reads = plan.taps >= 0
    cells = plan.taps[reads]
    line = cells // columns if axis == 0 else cells % columns
    bins = np.broadcast_to(plan.bin_index[:, None], plan.taps.shape)[reads]
    weight = np.bincount(line * bad.size + bins, np.abs(plan.weights[reads]), size * bad.size)
    share = weight.reshape(size, bad.size) / np.maximum(plan.divisor, 1)
    strong, any_ = share > STRONG, share > 0
    lines = (strong & ~bad).sum(axis=1) == 0
    lines &= strong.sum(axis=1) >= LEAST
    if not lines.any() or (bad & ~any_[lines].any(axis=0)).any():
        return None
    lines = _proven(lines, bad, any_)
    inside = np.asarray(any_[lines].any(axis=0))
    told = np.asarray(any_.any(axis=0))  # what reads nothing shows nothing
    if chance(bad[told], inside[told], size**2, SHARE) is None:
        return None
    return lines, inside


def _proven(lines: np.ndarray, bad: np.ndarray, read: np.ndarray) -> np.ndarray:
    """Lines without those beside a misread one whose bins all read that one too.

    Args:
        bad: (bins,) which are wrong; read: (lines, bins) what they read.
    """
    found, last = lines.copy(), len(lines) - 1
    for at in (*np.flatnonzero(lines), *np.flatnonzero(lines)[::-1]):
        others = found.copy()
        others[at] = False
        inner = at in (0, last) or (others[at - 1] and others[at + 1])
        alone = bad & read[at] & ~read[others].any(axis=0)
        if not inner and not alone.any() and not (bad & ~read[others].any(axis=0)).any():
            found = others
    return found
