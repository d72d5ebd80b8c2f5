"""What else gives the wrong numbers: other samples, other rules, other boxes, tried one by one.

A trial is computed on a few of the wrong numbers first, and said only where it gives all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from roiviz.bench import moved
from roiviz.bench.claim import Claim
from roiviz.bench.facts import Facts, Pattern
from roiviz.bench.outputs import evaluated
from roiviz.conventions import Rules, Samples, Settings, pooled, values_of
from roiviz.conventions.rules import Adaptive, Grid, Pool
from roiviz.conventions.sampling import prepared, sampled
from roiviz.conventions.words import rule
from roiviz.kernels.formulas import DISCARDED

FEW_BOXES, FEW_CHANNELS = 16, 3
MOST_SAMPLES = 400_000
SWITCHED = ("border", "minimum", "offset", "end", "rounding", "grid", "placement", "reduction")
"""Rules that are tried with every value that some framework has."""
OWN_VALUES: dict[str, tuple[object, ...]] = {
    "grid": (Grid(adaptive=Adaptive.FLOOR, least=1), Grid(adaptive=Adaptive.FLOOR)),
}
"""Of rules that only ports have."""
RATIOS = (0, 1, 2, 3, 4)


@dataclass(frozen=True, eq=False)
class Call:
    """What an output is computed from.

    Attributes:
        features: (N, C, H, W).
        boxes: (R, k) without the batch index.
        maps: (R,) the picture of each.
        rules, settings: what decides the output.
        plan: what becomes of the samples; None for nothing.
    """

    features: np.ndarray
    boxes: np.ndarray
    maps: np.ndarray
    rules: Rules
    settings: Settings
    plan: Callable[[Samples], Samples] | None = None

    def output(self) -> np.ndarray:
        """(R, C, PH, PW). Raises: ValueError for what the rules cannot take."""
        if self.plan is None:
            return evaluated(self.rules, self.features, self.boxes, self.maps, self.settings)
        size = self.features.shape[-2:]
        plan = sampled(*prepared(self.rules, self.boxes, size, self.settings), self.maps)
        if len(plan) * self.features.shape[1] > 4 * MOST_SAMPLES:
            raise ValueError("samples: want fewer")
        return pooled(self.rules, self.plan(plan), self.features)


@dataclass(frozen=True)
class Trial:
    """Something that a kernel may do otherwise.

    Attributes:
        id: of the pattern.
        said: what is done, as what follows "The wrong numbers are what comes out ".
        change: the right call → the other one; None where there is none.
    """

    id: str
    said: str
    change: Callable[[Call], Call | None]


def trials(facts: Facts) -> Iterator[Pattern]:
    """The first trial that gives all wrong numbers."""
    if facts.claim is None or not facts.values.finite or len(facts.values) < 2:
        return
    share = facts.claim.rules.reduction.position_sensitive
    boxes, maps = facts.case.split(len(facts.claim.rules.format.numbers))
    whole = Call(facts.case.features, boxes, maps, facts.claim.rules, facts.claim.settings)
    rows = np.flatnonzero(facts.boxes)
    channels = np.flatnonzero(facts.channels)
    few = _spread(rows, FEW_BOXES)
    seen = channels if share else _worst_channels(facts, few)
    part = _part(whole, few, None if share else seen)
    got = facts.got[np.ix_(few, seen)]
    for trial in (*_rows(facts.claim.rules, facts.claim.settings), *_moves(part, got)):
        if not _gives(trial, part, facts, few, seen):
            continue
        every = _part(whole, rows, None if share else channels)
        if _gives(trial, every, facts, rows, channels):
            yield Pattern(
                trial.id, f"The wrong numbers are what comes out {trial.said}.",
                {"boxes": len(rows), "channels": len(channels)}, other=_claim(trial, whole, facts),
            )  # fmt: skip
            return


def _claim(trial: Trial, call: Call, facts: Facts) -> Claim | None:
    """The other rules and settings that a trial amounts to, where it is no more than those."""
    other = trial.change(call)
    assert facts.claim is not None
    if other is None or other.plan is not None:
        return None
    if other.features is not call.features or other.boxes is not call.boxes:
        return None
    if other.maps is not call.maps:
        return None
    convention = replace(facts.claim.convention, rules=other.rules)
    return Claim(convention, other.settings, f"{facts.claim.convention.title} {trial.said}")


def _spread(rows: np.ndarray, count: int) -> np.ndarray:
    return rows[np.unique(np.linspace(0, len(rows) - 1, min(count, len(rows))).astype(int))]


def _worst_channels(facts: Facts, rows: np.ndarray) -> np.ndarray:
    """The channels in which the most numbers of these boxes are wrong."""
    wrong = np.count_nonzero(facts.bad[rows], axis=(0, 2, 3))
    order = np.argsort(-wrong, kind="stable")[:FEW_CHANNELS]
    return np.sort(order[wrong[order] > 0])


def _part(call: Call, rows: np.ndarray, channels: np.ndarray | None) -> Call:
    features = call.features if channels is None else call.features[:, channels]
    return replace(call, features=features, boxes=call.boxes[rows], maps=call.maps[rows])


def _gives(trial: Trial, call: Call, facts: Facts, rows: np.ndarray, channels: np.ndarray) -> bool:
    """Whether a trial gives the wrong numbers of these boxes and channels."""
    at = np.ix_(rows, channels)
    bad, got = facts.bad[at], facts.got[at]
    other = trial.change(call)
    made = None if other is None else _made(other)
    if made is None or made.shape != got.shape:
        return False
    allowed = 2 * facts.comparison.tolerance.allowed[at][..., None, None]
    with np.errstate(invalid="ignore"):
        return bool(((np.abs(made.astype(float) - got) <= allowed) | ~bad).all())


def _rows(rules: Rules, settings: Settings) -> Iterator[Trial]:
    """Everything that is tried, the plainest first."""
    yield from SEEN
    if rules.reduction.pool is Pool.MEAN:
        yield from PLANS
    for ratio in RATIOS:
        said = f"with {ratio} × {ratio} samples a bin" if ratio else "with an adaptive grid"
        yield Trial(f"ratio_{ratio}", said, _ratio(ratio))
    for axis in SWITCHED:
        for value in (*values_of(axis), *OWN_VALUES.get(axis, ())):
            if value != getattr(rules, axis):
                other = replace(rules, **{axis: value})
                said = f"with “{rule(other, axis)}” in place of “{rule(rules, axis)}”"
                yield Trial(f"{axis}_rule", said, _rule(axis, value))


def _moves(call: Call, got: np.ndarray) -> Iterator[Trial]:
    """Boxes that lie elsewhere by as much as a few of them show."""
    if not got.size or call.plan is not None:
        return

    def made(x: float, y: float) -> np.ndarray | None:
        other = _boxes(_moved(x, y))(call)
        return None if other is None else _made(other)

    for x, y in moved.moves(made, got, call.settings.spatial_scale):
        yield Trial("moved", f"when the boxes lie {moved.said(x, y)}", _boxes(_moved(x, y)))


def _made(call: Call) -> np.ndarray | None:
    """The output of a call; None for what its rules cannot take."""
    try:
        with np.errstate(all="ignore"):
            return call.output()
    except ValueError:
        return None


def _rule(axis: str, value: Any) -> Callable[[Call], Call | None]:
    return lambda call: replace(call, rules=replace(call.rules, **{axis: value}))


def _ratio(ratio: int) -> Callable[[Call], Call | None]:
    def change(call: Call) -> Call | None:
        if call.rules.grid.ratio is not None or call.settings.sampling_ratio == ratio:
            return None
        return replace(call, settings=replace(call.settings, sampling_ratio=ratio))

    return change


def _maps(change: Callable[[np.ndarray, int], np.ndarray]) -> Callable[[Call], Call | None]:
    def changed(call: Call) -> Call | None:
        count = len(call.features)
        return None if count < 2 else replace(call, maps=change(call.maps, count))

    return changed


def _boxes(
    change: Callable[[np.ndarray, Call], np.ndarray], turned: bool | None = None
) -> Callable[[Call], Call | None]:
    def changed(call: Call) -> Call | None:
        if turned is not None and call.rules.format.turned != turned:
            return None
        with np.errstate(over="ignore"):
            return replace(call, boxes=change(call.boxes, call).astype(call.boxes.dtype))

    return changed


def _moved(x: float, y: float) -> Callable[[np.ndarray, Call], np.ndarray]:
    """Boxes moved by so many cells."""

    def change(boxes: np.ndarray, call: Call) -> np.ndarray:
        names = call.rules.format.numbers
        step = {"x": x, "y": y}
        moves = [step[name.lstrip("c")[0]] if name in POSITIONS else 0.0 for name in names]
        return boxes + np.array(moves) / call.settings.spatial_scale

    return change


POSITIONS = ("x", "y", "cx", "cy", "x1", "y1", "x2", "y2")


def _in_cells(
    change: Callable[[np.ndarray], np.ndarray],
) -> Callable[[np.ndarray, Call], np.ndarray]:
    """Boxes whose coordinates are changed after scaling."""

    def changed(boxes: np.ndarray, call: Call) -> np.ndarray:
        scale = call.settings.spatial_scale
        return change(boxes * scale) / scale

    return changed


def _start(change: Callable[[np.ndarray], np.ndarray]) -> Callable[..., np.ndarray]:
    """Boxes whose first corner alone is changed."""
    return lambda boxes, *_: np.concatenate([change(boxes[:, :2]), boxes[:, 2:]], axis=1)


def _angles(change: Callable[[np.ndarray], np.ndarray]) -> Callable[[np.ndarray, Call], np.ndarray]:
    def changed(boxes: np.ndarray, call: Call) -> np.ndarray:
        found = np.array(boxes)
        at = call.rules.format.numbers.index("angle")
        found[:, at] = change(found[:, at])
        return found

    return changed


def _columns(*order: int) -> Callable[[np.ndarray, Call], np.ndarray]:
    return lambda boxes, call: np.concatenate([boxes[:, order], boxes[:, len(order) :]], axis=1)


def _features(
    change: Callable[[np.ndarray], np.ndarray | None],
) -> Callable[[Call], Call | None]:
    def changed(call: Call) -> Call | None:
        found = change(call.features)
        return None if found is None else replace(call, features=found)

    return changed


def _longer_rows(columns: int) -> Callable[[np.ndarray], np.ndarray]:
    """A map whose rows are read as if they had more or fewer cells in memory."""

    def change(features: np.ndarray) -> np.ndarray:
        n, c, rows, width = features.shape
        row, column = np.indices((rows, width))
        cell = np.minimum(row * (width + columns) + column, rows * width - 1)
        flat = features.reshape(n, c, -1)
        return flat[:, :, np.maximum(cell, 0).reshape(-1)].reshape(features.shape)

    return change


def _row_stride_of_height(features: np.ndarray) -> np.ndarray:
    rows, width = features.shape[-2:]
    return _longer_rows(rows - width)(features)


def _brain(values: np.ndarray) -> np.ndarray:
    """Rounded to bfloat16, as float32."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000).view(np.float32)


def _tf32(values: np.ndarray) -> np.ndarray:
    """Rounded to the ten bits of TF32, as float32."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return ((bits + 0xFFF + ((bits >> 13) & 1)) & 0xFFFFE000).view(np.float32)


def _cut(bits: int) -> Callable[[np.ndarray], np.ndarray]:
    """Without so many of a float32's last bits."""

    def change(values: np.ndarray) -> np.ndarray:
        whole = np.ascontiguousarray(values, np.float32).view(np.uint32)
        return (whole >> np.uint32(bits) << np.uint32(bits)).view(np.float32)

    return change


def _half(values: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):
        return values.astype(np.float16).astype(np.float32)


SEEN = (
    Trial(
        "first_picture", "when every box is pooled from the first picture",
        _maps(lambda maps, count: np.zeros_like(maps)),
    ),
    Trial(
        "other_picture", "when the pictures are taken in reverse order",
        _maps(lambda maps, count: count - 1 - maps),
    ),
    Trial(
        "next_picture", "when each box is pooled from the next picture",
        _maps(lambda maps, count: (maps + 1) % count),
    ),
    Trial(
        "previous_picture", "when each box is pooled from the picture before",
        _maps(lambda maps, count: (maps - 1) % count),
    ),
    *(
        Trial(
            name, f"when the boxes lie {said}", _boxes(_moved(x, y)),
        )
        for name, said, x, y in (
            ("half_a_cell", "half a cell too far right and down", 0.5, 0.5),
            ("half_a_cell", "half a cell too far left and up", -0.5, -0.5),
            ("half_a_cell_x", "half a cell too far right", 0.5, 0.0),
            ("half_a_cell_x", "half a cell too far left", -0.5, 0.0),
            ("half_a_cell_y", "half a cell too far down", 0.0, 0.5),
            ("half_a_cell_y", "half a cell too far up", 0.0, -0.5),
            ("quarter_cell", "0.25 cell too far right and down", 0.25, 0.25),
            ("quarter_cell", "0.25 cell too far left and up", -0.25, -0.25),
            ("one_cell", "one cell too far right and down", 1.0, 1.0),
            ("one_cell", "one cell too far left and up", -1.0, -1.0),
            ("one_cell_x", "one cell too far right", 1.0, 0.0),
            ("one_cell_x", "one cell too far left", -1.0, 0.0),
            ("one_cell_y", "one cell too far down", 0.0, 1.0),
            ("one_cell_y", "one cell too far up", 0.0, -1.0),
        )
    ),
    Trial("int_boxes", "when the boxes are cut to whole numbers",
          _boxes(lambda boxes, call: np.trunc(boxes))),
    Trial("int_starts", "when the first corner alone is cut to whole numbers",
          _boxes(_start(np.trunc), turned=False)),
    Trial("int_starts", "when the first corner alone is cut to whole cells",
          _boxes(_in_cells(lambda boxes: _start(np.trunc)(boxes)), turned=False)),
    Trial("rounded_boxes", "when the boxes are rounded to whole numbers",
          _boxes(lambda boxes, call: np.rint(boxes))),
    Trial("int_cells", "when the corners are cut to whole cells",
          _boxes(_in_cells(np.trunc), turned=False)),
    Trial("floored_cells", "when the corners are rounded down to whole cells",
          _boxes(_in_cells(np.floor), turned=False)),
    Trial("rounded_cells", "when the corners are rounded to whole cells",
          _boxes(_in_cells(np.rint), turned=False)),
    Trial("half_boxes", "when the boxes are in half precision",
          _boxes(lambda boxes, call: _half(boxes))),
    Trial("bfloat16_boxes", "when the boxes are in bfloat16",
          _boxes(lambda boxes, call: _brain(boxes))),
    Trial("half_features", "when the features are in half precision", _features(_half)),
    Trial("bfloat16_features", "when the features are in bfloat16", _features(_brain)),
    Trial("bfloat16_features", "when the features are cut to bfloat16", _features(_cut(16))),
    Trial("tf32_features", "when the features are in TF32", _features(_tf32)),
    Trial("tf32_features", "when the features are cut to TF32", _features(_cut(13))),
    Trial("int_features", "when the features are cut to whole numbers", _features(np.trunc)),
    Trial("x_y_swapped", "when x and y of the boxes are swapped", _boxes(_columns(1, 0, 3, 2))),
    Trial("y_for_x", "when y is taken for x as well", _boxes(_columns(1, 1, 3, 3), turned=False)),
    Trial("x_for_y", "when x is taken for y as well", _boxes(_columns(0, 0, 2, 2), turned=False)),
    Trial("sizes_for_corners", "when the far corner is taken for width and height",
          _boxes(lambda b, call: np.concatenate([b[:, :2], b[:, :2] + b[:, 2:]], 1), turned=False)),
    Trial("corners_for_sizes", "when width and height are taken for the far corner",
          _boxes(lambda b, call: np.concatenate([b[:, :2], b[:, 2:] - b[:, :2]], 1), turned=False)),
    Trial("w_h_swapped", "when width and height are swapped",
          _boxes(_columns(0, 1, 3, 2), turned=True)),
    Trial("angle_sign", "when the angle counts the other way",
          _boxes(_angles(np.negative), turned=True)),
    Trial("angle_ignored", "when the angle is 0", _boxes(_angles(np.zeros_like), turned=True)),
    Trial("angle_unit", "when degrees are read as radians",
          _boxes(_angles(np.degrees), turned=True)),
    Trial("angle_unit", "when radians are read as degrees",
          _boxes(_angles(np.radians), turned=True)),
    Trial("scale_missing", "without the scale",
          lambda call: replace(call, settings=replace(call.settings, spatial_scale=1.0))),
    Trial("scale_twice", "when the scale is applied twice",
          lambda call: replace(
              call, settings=replace(call.settings, spatial_scale=call.settings.spatial_scale**2))),
    Trial("map_mirrored", "when the map is mirrored", _features(lambda f: f[..., ::-1])),
    Trial("map_upside_down", "when the map is upside down", _features(lambda f: f[..., ::-1, :])),
    Trial("row_stride", "when the map's rows are taken to have one cell more in memory",
          _features(_longer_rows(1))),
    Trial("row_stride", "when the map's rows are taken to have one cell less in memory",
          _features(_longer_rows(-1))),
    Trial("row_stride", "when the map's rows are taken to have its height in memory",
          _features(_row_stride_of_height)),
)  # fmt: skip


def _number_in_bin(plan: Samples) -> tuple[np.ndarray, np.ndarray]:
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
    number, count = _number_in_bin(plan)
    return number == count - 1


def _first(plan: Samples) -> np.ndarray:
    return _number_in_bin(plan)[0] == 0


def _at_an_end(axis: int, last: bool) -> Callable[[Samples], np.ndarray]:
    """The last, or the first, row or column of samples of each bin."""

    def which(plan: Samples) -> np.ndarray:
        at = plan.positions[:, axis]
        end = np.full(plan.bins, -np.inf if last else np.inf)
        (np.maximum if last else np.minimum).at(end, plan.bin_index, at)
        return at == end[plan.bin_index]

    return which


def _weights(*order: int) -> Callable[[Samples], Samples]:
    return lambda plan: replace(plan, weights=plan.weights[:, order])


def _tap_lost(tap: int) -> Callable[[Samples], Samples]:
    def change(plan: Samples) -> Samples:
        weights = plan.weights.copy()
        weights[:, tap] = 0
        return replace(plan, weights=weights)

    return change


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


def _planned(id_: str, said: str, plan: Callable[[Samples], Samples]) -> Trial:
    return Trial(id_, said, lambda call: replace(call, plan=plan))


PLANS = (
    _planned("last_sample_lost", "without each bin's last sample, though it is counted",
             _without(_last)),
    _planned("first_sample_lost", "without each bin's first sample, though it is counted",
             _without(_first)),
    _planned("last_samples_lost_x", "without each bin's last column of samples, though counted",
             _without(_at_an_end(0, True))),
    _planned("last_samples_lost_y", "without each bin's last row of samples, though counted",
             _without(_at_an_end(1, True))),
    _planned("first_samples_lost_x", "without each bin's first column of samples, though counted",
             _without(_at_an_end(0, False))),
    _planned("first_samples_lost_y", "without each bin's first row of samples, though counted",
             _without(_at_an_end(1, False))),
    _planned("outside_not_counted", "when samples outside the map are not counted in the mean",
             _divided_by_inside),
    _planned("nearest", "when each sample reads the nearest cell alone", _nearest),
    _planned("first_tap", "when each sample reads its upper left cell alone", _one_tap(0)),
    _planned("weights_x", "when the weights along x are the wrong way round", _weights(1, 0, 3, 2)),
    _planned("weights_y", "when the weights along y are the wrong way round", _weights(2, 3, 0, 1)),
    _planned("weights", "when the weights are the wrong way round", _weights(3, 2, 1, 0)),
    _planned("weights_crossed", "when two of the four weights are swapped", _weights(0, 2, 1, 3)),
    _planned("tap_lost", "without the upper left of a sample's four cells", _tap_lost(0)),
    _planned("tap_lost", "without the upper right of a sample's four cells", _tap_lost(1)),
    _planned("tap_lost", "without the lower left of a sample's four cells", _tap_lost(2)),
    _planned("tap_lost", "without the lower right of a sample's four cells", _tap_lost(3)),
)  # fmt: skip


MOST_ADDS = 9
MOST_ELEMENTS = 60_000


def lost_samples(facts: Facts) -> Iterator[Pattern]:
    """Wrong numbers that lack some of their samples, or have some twice, not always the same."""
    if facts.claim is None or facts.claim.rules.reduction.pool is not Pool.MEAN:
        return
    if facts.claim.rules.reduction.position_sensitive or not facts.values.finite:
        return
    values = facts.values
    if not 3 <= len(values) <= MOST_ELEMENTS:
        return
    rows = np.flatnonzero(facts.boxes)
    boxes, maps = facts.case.split(len(facts.claim.rules.format.numbers))
    try:
        ready = prepared(
            facts.claim.rules, boxes[rows], facts.case.feature_size, facts.claim.settings
        )
        plan = sampled(*ready, maps[rows])
    except ValueError:
        return
    sums = _subset_sums(facts, plan, rows)
    if sums is None:
        return
    subsets, error = sums
    near = np.abs(subsets + error[:, None])
    best = near.argmin(axis=1)
    fits = near[np.arange(len(near)), best] <= 2 * values.allowed
    if fits.all():
        lost = np.array([int(one).bit_count() for one in best])
        most = int(lost.max())
        many = "one of its samples" if most == 1 else f"one to {most} of its samples"
        yield Pattern(
            "samples_lost", f"Every wrong number lacks {many}, not always the same.",
            {"most_lost": most},
        )  # fmt: skip
        return
    near = np.abs(subsets - error[:, None])
    if (near.min(axis=1) <= 2 * values.allowed).all():
        yield Pattern("samples_doubled", "Every wrong number has some of its samples twice.")


def _subset_sums(
    facts: Facts, plan: Samples, rows: np.ndarray
) -> tuple[np.ndarray, np.ndarray] | None:
    """(wrong numbers, subsets) what each subset of its samples adds, and the errors."""
    counts = np.bincount(plan.bin_index, minlength=plan.bins)
    values = facts.values
    each = facts.bad[0, 0].size
    channels = facts.got.shape[1]
    box_of = np.searchsorted(rows, values.at // (each * channels))
    bins = box_of * each + values.at % each
    channel = values.at // each % channels
    most = int(counts[bins].max(initial=0))
    if not 2 <= most <= MOST_ADDS or len(values) * 2**most > 2**24:
        return None
    starts = np.cumsum(counts) - counts
    flat = facts.case.features.reshape(*facts.case.features.shape[:2], -1)
    adds = np.zeros((len(values), most))
    for k in range(most):
        has = counts[bins] > k
        sample = starts[bins[has]] + k
        cells = np.maximum(plan.taps[sample], 0)
        read = flat[plan.batch_index[bins[has]][:, None], channel[has][:, None], cells]
        adds[has, k] = (read * plan.weights[sample].astype(float)).sum(axis=1)
    adds /= np.maximum(plan.divisor[bins], 1)[:, None]
    subsets = np.zeros((len(values), 1))
    for k in range(most):
        subsets = np.concatenate([subsets, subsets + adds[:, k : k + 1]], axis=1)
    return subsets, values.got - values.want
