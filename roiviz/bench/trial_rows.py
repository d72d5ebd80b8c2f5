"""Other data and other samples that give wrong numbers: one row each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from roiviz.bench.box_rows import BOXES, brain, cut, half
from roiviz.bench.calls import Call, Trial
from roiviz.bench.memory_rows import MEMORY
from roiviz.bench.tap_rows import cubic, planned, taps
from roiviz.conventions import Samples
from roiviz.kernels.formulas import DISCARDED

MOST_FEATURES = 20_000_000
"""Numbers of the features, beyond which all of their channels are not looked at."""


def _maps(change: Callable[[np.ndarray, int], np.ndarray]) -> Callable[[Call], Call | None]:
    """Another picture for each box, of the pictures of all boxes and their number."""

    def changed(call: Call) -> Call | None:
        count = len(call.features)
        if count < 2:
            return None
        maps = change(call.all_maps, count)
        return replace(call, maps=maps if call.rows is None else maps[call.rows])

    return changed


def _features(
    change: Callable[[np.ndarray], np.ndarray | None],
) -> Callable[[Call], Call | None]:
    def changed(call: Call) -> Call | None:
        found = change(call.features)
        return None if found is None else replace(call, features=found)

    return changed


def _rolled(axis: int, step: int) -> Callable[[np.ndarray], np.ndarray]:
    """Rows or columns of the map in a ring, each with what is so many before it."""
    return lambda features: np.roll(features, step, axis)


def _all_channels(change: Callable[[np.ndarray], np.ndarray]) -> Callable[[Call], Call | None]:
    """Features of which each channel depends on the others."""

    def changed(call: Call) -> Call | None:
        if call.whole.size > MOST_FEATURES:
            return None
        found = change(call.whole).astype(call.features.dtype)
        return replace(call, features=found if call.channels is None else found[:, call.channels])

    return changed


def _tf32(values: np.ndarray) -> np.ndarray:
    """Rounded to the ten bits of TF32, as float32."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return ((bits + 0xFFF + ((bits >> 13) & 1)) & 0xFFFFE000).view(np.float32)


def _eight_bits(axes: tuple[int, ...]) -> Callable[[np.ndarray], np.ndarray]:
    """Features that are whole multiples, up to 127, of a step of their own."""

    def change(features: np.ndarray) -> np.ndarray:
        step = np.abs(features).max(axis=axes, keepdims=True) / 127
        return (np.rint(features / np.where(step, step, 1)) * step).astype(features.dtype)

    return change


def _in_levels(axes: tuple[int, ...]) -> Callable[[np.ndarray], np.ndarray]:
    """Features of 256 levels from the least to the largest, 0 among them."""

    def change(features: np.ndarray) -> np.ndarray:
        wide = features.astype(np.float64)
        low = np.minimum(wide.min(axis=axes, keepdims=True), 0)
        step = (np.maximum(wide.max(axis=axes, keepdims=True), 0) - low) / 255
        step = np.where(step, step, 1)
        zero = np.rint(-low / step)
        return ((np.clip(np.rint(wide / step) + zero, 0, 255) - zero) * step).astype(features.dtype)

    return change


def _levels_from_least(features: np.ndarray) -> np.ndarray:
    """The same where 0 need not be a level."""
    low = float(features.min())
    step = (float(features.max()) - low) / 255 or 1.0
    return (np.rint((features - low) / step) * step + low).astype(features.dtype)


def _within_tile(axis: int, size: int) -> Callable[[np.ndarray], np.ndarray | None]:
    """Features of which what lies beyond so many cells is 0."""

    def change(features: np.ndarray) -> np.ndarray | None:
        if features.shape[axis] <= size:
            return None
        found = features.copy()
        np.moveaxis(found, axis, 0)[size:] = 0
        return found

    return change


def _in_steps(
    cut: Callable[[np.ndarray], np.ndarray], part: int
) -> Callable[[np.ndarray], np.ndarray]:
    return lambda features: cut(features * part) / part


def _centred(axes: tuple[int, ...], scaled: bool) -> Callable[[np.ndarray], np.ndarray]:
    """Features less their mean over some axes, and over their spread."""

    def change(features: np.ndarray) -> np.ndarray:
        wide = features.astype(np.float64)
        wide = wide - wide.mean(axis=axes, keepdims=True)
        if scaled:
            spread = wide.std(axis=axes, keepdims=True)
            wide = wide / np.where(spread, spread, 1)
        return wide.astype(features.dtype)

    return change


def _unit(features: np.ndarray) -> np.ndarray:
    """The channels of each cell over their length."""
    wide = features.astype(np.float64)
    length = np.sqrt((wide**2).sum(axis=1, keepdims=True))
    return np.asarray(wide / np.where(length, length, 1))


PICTURES: tuple[tuple[str, str, Callable[[np.ndarray, int], np.ndarray]], ...] = (
    ("first_picture", "when every box is pooled from the first picture",
     lambda maps, count: np.zeros_like(maps)),
    ("other_picture", "when the pictures are taken in reverse order",
     lambda maps, count: count - 1 - maps),
    ("next_picture", "when each box is pooled from the next picture",
     lambda maps, count: (maps + 1) % count),
    ("previous_picture", "when each box is pooled from the picture before",
     lambda maps, count: (maps - 1) % count),
    ("last_picture", "when every box is pooled from the last picture",
     lambda maps, count: np.full_like(maps, count - 1)),
    ("another_box_picture", "when each box is pooled from the picture of the box after it",
     lambda maps, count: np.roll(maps, -1)),
    ("another_box_picture", "when each box is pooled from the picture of the box before it",
     lambda maps, count: np.roll(maps, 1)),
    ("another_box_picture", "when each box is pooled from the picture of the first box",
     lambda maps, count: np.full_like(maps, maps[0])),
    ("picture_by_number", "when boxes are pooled from the pictures in turn",
     lambda maps, count: np.arange(len(maps)) % count),
    ("picture_by_number", "when each picture is taken for as many boxes as any other",
     lambda maps, count: np.arange(len(maps)) * count // max(len(maps), 1)),
    ("pictures_sorted", "when the boxes' pictures are sorted, and the boxes are not",
     lambda maps, count: np.sort(maps)),
)  # fmt: skip

FEATURES: tuple[tuple[str, str, Callable[[np.ndarray], np.ndarray | None]], ...] = (
    ("eight_bits", "when each channel of the features has eight bits", _eight_bits((0, 2, 3))),
    ("eight_bits", "when each channel of the features has 256 levels, 0 among them",
     _in_levels((0, 2, 3))),
    *(
        ("tile", f"when {name} of the map from {size} on count as 0", _within_tile(axis, size))
        for size in (8, 16, 32, 64, 128)
        for axis, name in ((2, "rows"), (3, "columns"))
    ),
    ("half_features", "when the features are in half precision", half),
    ("bfloat16_features", "when the features are in bfloat16", brain),
    ("bfloat16_features", "when the features are cut to bfloat16", cut(16)),
    ("tf32_features", "when the features are in TF32", _tf32),
    ("tf32_features", "when the features are cut to TF32", cut(13)),
    *(
        ("steps_of_features", f"when the features are {word} to 1/{part}", _in_steps(cut_, part))
        for part in (2, 4, 8, 16, 32, 64, 128, 256)
        for word, cut_ in (("rounded", np.rint), ("cut", np.trunc))
    ),
    ("int_features", "when the features are cut to whole numbers", np.trunc),
    ("rounded_features", "when the features are rounded to whole numbers", np.rint),
    ("not_negative_features", "when what is negative in the features is 0",
     lambda f: np.maximum(f, 0)),
    ("absolute_features", "when the features lose their signs", np.abs),
    ("squared_features", "when the features are squared", np.square),
    ("centred_features", "when each channel of the features has its mean subtracted",
     _centred((2, 3), False)),
    ("centred_features",
     "when each channel of the features has the mean of all pictures subtracted",
     _centred((0, 2, 3), False)),
    ("standard_features", "when each channel of the features has a mean of 0 and a spread of 1",
     _centred((2, 3), True)),
    ("standard_features", "when each channel of the features has a mean of 0 and a spread of 1 "
     "over all pictures", _centred((0, 2, 3), True)),
    ("map_mirrored", "when the map is mirrored", lambda f: f[..., ::-1]),
    ("map_upside_down", "when the map is upside down", lambda f: f[..., ::-1, :]),
    ("map_turned", "when the map is turned by 180°", lambda f: f[..., ::-1, ::-1]),
    *(
        ("map_rolled", f"when the map is rolled by one {name}: its {first} comes {then}",
         _rolled(axis, step))
        for axis, name in ((3, "column"), (2, "row"))
        for step, first, then in ((1, "last one", "first"), (-1, "first one", "last"))
    ),
)  # fmt: skip

NUMBERS = tuple(
    Trial("taken_for_number", f"when {said}", _features(change))
    for said, change in (
        ("NaN in the features counts as 0", lambda f: np.where(np.isnan(f), 0, f).astype(f.dtype)),
        ("infinities in the features count as 0",
         lambda f: np.where(np.isinf(f), 0, f).astype(f.dtype)),
        ("NaN and infinities in the features count as 0",
         lambda f: np.where(np.isfinite(f), f, 0).astype(f.dtype)),
        ("NaN in the features counts as 0, and infinities as the largest number",
         lambda f: np.nan_to_num(f)),
    )
)  # fmt: skip
"""What becomes of features that are no numbers."""

OF_PICTURES = tuple(Trial(name, said, _maps(change)) for name, said, change in PICTURES)
SEEN = (
    *OF_PICTURES,
    *BOXES,
    *(Trial(name, said, _features(change)) for name, said, change in FEATURES),
    Trial("unit_features", "when the channels of each cell are divided by their length",
          _all_channels(_unit)),
    Trial("centred_features", "when the features have the mean of all channels subtracted",
          _all_channels(lambda f: f - f.mean(dtype=np.float64))),
    *(
        Trial("eight_bits", f"when the features have {said}", _all_channels(change))
        for said, change in (
            ("eight bits", _eight_bits((0, 1, 2, 3))),
            ("256 levels, 0 among them", _in_levels((0, 1, 2, 3))),
            ("256 levels from the least to the largest", _levels_from_least),
        )
    ),
    *MEMORY,
)  # fmt: skip


def number_in_bin(plan: Samples) -> tuple[np.ndarray, np.ndarray]:
    """Which sample of its bin each is, and how many the bin has."""
    counts = np.bincount(plan.bin_index, minlength=plan.bins)
    starts = np.cumsum(counts) - counts
    return np.arange(len(plan)) - starts[plan.bin_index], counts[plan.bin_index]


def _without(which: Callable[[Samples], np.ndarray]) -> Callable[[Samples], Samples]:
    """Samples that give 0, and are counted."""

    def change(plan: Samples) -> Samples:
        lost = which(plan)
        return replace(plan, weights=np.where(lost[:, None], 0, plan.weights))

    return change


def _last(plan: Samples) -> np.ndarray:
    number, count = number_in_bin(plan)
    return number == count - 1


def _first(plan: Samples) -> np.ndarray:
    return number_in_bin(plan)[0] == 0


def _at_an_end(axis: int, last: bool) -> Callable[[Samples], np.ndarray]:
    """The last, or the first, row or column of samples of each bin."""

    def which(plan: Samples) -> np.ndarray:
        at = plan.positions[:, axis]
        end = np.full(plan.bins, -np.inf if last else np.inf)
        (np.maximum if last else np.minimum).at(end, plan.bin_index, at)
        return at == end[plan.bin_index]

    return which


def _nearest(plan: Samples) -> Samples:
    one = np.zeros_like(plan.weights)
    one[np.arange(len(plan)), plan.weights.argmax(axis=1)] = 1
    return replace(plan, weights=np.where((plan.weights != 0).any(axis=1)[:, None], one, 0))


def _one_tap(tap: int) -> Callable[[Samples], Samples]:
    def change(plan: Samples) -> Samples:
        one = np.zeros_like(plan.weights)
        one[:, tap] = plan.weights.sum(axis=1)
        return replace(plan, weights=one)

    return change


def _divided_by_inside(plan: Samples) -> Samples:
    inside = np.bincount(plan.bin_index[plan.state != DISCARDED], minlength=plan.bins)
    return replace(plan, divisor=np.maximum(inside, 1).astype(float))


def _last_add(plan: Samples) -> Samples:
    """Of each bin, what its last sample inside the map reads last."""
    inside = np.flatnonzero(plan.state != DISCARDED)
    last = np.full(plan.bins, -1)
    last[plan.bin_index[inside]] = inside
    last = last[last >= 0]
    kept = np.zeros_like(plan.weights)
    kept[last, 3] = plan.weights[last, 3]
    return replace(plan, weights=kept)


def _alone(which: Callable[[Samples], np.ndarray]) -> Callable[[Samples], Samples]:
    """Samples that alone are read and counted."""

    def change(plan: Samples) -> Samples:
        kept = which(plan)
        counts = np.bincount(plan.bin_index[kept], minlength=plan.bins)
        weights = np.where(kept[:, None], plan.weights, 0)
        return replace(plan, weights=weights, divisor=np.maximum(counts, 1).astype(float))

    return change


def _first_half(plan: Samples) -> np.ndarray:
    number, count = number_in_bin(plan)
    return 2 * number < count


def _diagonal(plan: Samples) -> np.ndarray:
    """Of samples in a square, those whose row and column have the same number."""
    number, count = number_in_bin(plan)
    side = np.maximum(np.rint(np.sqrt(count)).astype(int), 1)
    return (side * side == count) & (number // side == number % side)


def _triangular(plan: Samples) -> Samples:
    """Of samples in a square, those count the less that are farther from its middle."""
    number, count = number_in_bin(plan)
    side = np.maximum(np.rint(np.sqrt(count)).astype(int), 1)
    rows, columns = (1 - np.abs(2 * at + 1 - side) / side for at in np.divmod(number, side))
    share = np.where(side * side == count, rows * columns, 1.0)
    total = np.bincount(plan.bin_index, share, plan.bins)
    times = share * count / np.maximum(total, 1e-30)[plan.bin_index]
    return replace(plan, weights=plan.weights * times[:, None].astype(plan.weights.dtype))


def _others(which: Callable[[Samples], np.ndarray]) -> Callable[[Samples], np.ndarray]:
    return lambda plan: np.asarray(~which(plan))


ALONE = (
    ("first_sample", "the first sample of each bin", _first),
    ("last_sample", "the last sample of each bin", _last),
    ("first_half", "the first half of each bin's samples", _first_half),
    ("first_samples_y", "the first row of each bin's samples", _at_an_end(1, False)),
    ("first_samples_x", "the first column of each bin's samples", _at_an_end(0, False)),
    ("last_samples_y", "the last row of each bin's samples", _at_an_end(1, True)),
    ("last_samples_x", "the last column of each bin's samples", _at_an_end(0, True)),
    ("diagonal", "the samples of each bin whose row and column have the same number", _diagonal),
)
"""(id, which samples, of a plan)"""

READ = {
    f"{name}_read": planned(
        f"{name}_read", f"when nothing but {said} is read, though all are counted",
        _without(_others(which)),
    )
    for name, said, which in ALONE
}  # fmt: skip
"""Samples that alone are read."""

UNCOUNTED = planned(
    "outside_not_counted", "when the mean is divided by the number of samples inside the map",
    _divided_by_inside,
)  # fmt: skip
PLANS = (
    planned("last_sample_lost", "without each bin's last sample, though it is counted",
             _without(_last)),
    planned("first_sample_lost", "without each bin's first sample, though it is counted",
             _without(_first)),
    planned("last_samples_lost_x", "without each bin's last column of samples, though counted",
             _without(_at_an_end(0, True))),
    planned("last_samples_lost_y", "without each bin's last row of samples, though counted",
             _without(_at_an_end(1, True))),
    planned("first_samples_lost_x", "without each bin's first column of samples, though counted",
             _without(_at_an_end(0, False))),
    planned("first_samples_lost_y", "without each bin's first row of samples, though counted",
             _without(_at_an_end(1, False))),
    UNCOUNTED,
    *(
        planned(f"{name}_alone", f"when nothing but {said} is read and counted", _alone(which))
        for name, said, which in ALONE
    ),
    planned("triangular_weights", "when a bin's samples count the less the farther they are from "
             "its middle", _triangular),
    planned("add_overwritten", "when each of a bin's adds overwrites the one before", _last_add),
    planned("nearest", "when each sample reads the nearest cell alone", _nearest),
    planned("first_tap", "when each sample reads its upper left cell alone", _one_tap(0)),
    READ["first_half_read"],
    *taps(),
    *cubic(),
)  # fmt: skip
