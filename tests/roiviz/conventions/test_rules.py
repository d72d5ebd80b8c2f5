"""Rules one by one: hand numbers, switches, combinations that no framework has, and refusals."""

import itertools
import warnings

import numpy as np
import pytest

from roiviz.conventions import (
    AXES,
    CONVENTIONS,
    Settings,
    by_kernel,
    differing,
    pooled,
    samples,
    switch,
    values_of,
    written,
)
from roiviz.conventions.rules import (
    ALIGNED_RULES,
    LEGACY_RULES,
    Border,
    Edge,
    Grid,
    Offset,
    Order,
    Placement,
    Where,
)
from roiviz.kernels.formulas import DISCARDED

RNG = np.random.default_rng(9)
SIZE = (7, 9)
MAP = RNG.standard_normal((2, 4, *SIZE)).astype(np.float32)
SETTINGS = Settings((2, 2), 0.5, 0)
TURNED_ONLY, UPRIGHT_ONLY = (Where.BOUNDS,), (Where.CELLS, Where.INTEGRAL)


def rois_of(rules, count=24):
    """Boxes as a framework writes them, inside and across the border."""
    sides = np.array([SIZE[1], SIZE[0]]) / SETTINGS.spatial_scale
    centres = RNG.uniform(-0.1, 1.1, (count, 2)) * sides
    extents = RNG.uniform(0.02, 0.9, (count, 2)) * sides
    angles = RNG.uniform(-180, 180, (count, 1)) * rules.format.turned
    return written(rules, np.hstack([centres, extents, angles]), SIZE, SETTINGS)


def evaluated(rules, boxes, settings=SETTINGS):
    batch = np.arange(len(boxes)) % 2
    return pooled(rules, samples(rules, boxes, SIZE, settings, batch), MAP)


# ------------------------------------------------------------------ hand numbers

RAMP = np.arange(25, dtype=np.float32).reshape(1, 1, 5, 5)


@pytest.mark.parametrize(
    ("row", "first"),
    [
        # The box 1 1 3 3 in 4 × 4 bins; detectron2's own test.
        ("detectron2", [4.5, 5.0, 5.5, 6.0]),
        ("torchvision", [7.5, 8.0, 8.5, 9.0]),
        # (x - ½) · 1 is the half pixel where the scale is 1.
        ("tvm_aligned", [4.5, 5.0, 5.5, 6.0]),
        # The box ends a pixel later: 3 cells in 4 bins, the first sample at 1.375.
        ("mmdet_v0", [8.25, 9.0, 9.75, 10.5]),
        # The first row's y and x are 1 and 1 + 3 / 3 · k.
        ("jwyang", [6.0, 7.0, 8.0, 9.0]),
        ("roi_warp", [6.0, 6.5, 7.0, 7.5]),
    ],
)
def test_a_ramp(row, first):
    got = CONVENTIONS[row].evaluate(RAMP, [[0, 1, 1, 3, 3]], Settings((4, 4)))
    np.testing.assert_allclose(got[0, 0, 0], first, atol=1e-6)


def test_a_box_that_ends_before_it_begins_has_no_cells():
    """mmcv's RoIPool: x from 2.75 to 2.6 touches cell 2, but a size of at most 0 pools nothing."""
    row, settings = CONVENTIONS["mmcv_roi_pool"], Settings((1, 1))
    assert row.evaluate(RAMP, [[0, 2.75, 1, 1.6, 1]], settings).item() == 0
    assert row.evaluate(RAMP, [[0, 2.75, 1, 1.9, 1]], settings).item() == 5 + 2


def test_half_a_picture_pixel_is_no_half_cell():
    """At a scale of ¼ the half that TVM subtracts first is an eighth of a cell."""
    box, settings = [[0, 4.0, 4.0, 12.0, 12.0]], Settings((1, 1), 0.25, 1)
    # The middle of the box, 2 cells; less ½ or ⅛ in x and y, where a cell is worth 1 and 5.
    assert CONVENTIONS["detectron2"].evaluate(RAMP, box, settings).item() == 12 - 0.5 * 6
    assert CONVENTIONS["tvm_aligned"].evaluate(RAMP, box, settings).item() == 12 - 0.125 * 6


def test_a_maximum_of_negative_values():
    """All below 0: OpenVINO starts at 0, mmcv lower, and ONNX takes the least weighted corner."""
    features = np.full((1, 1, 5, 5), -2.0, np.float32)
    settings = Settings((1, 1), 1.0, 1)
    assert CONVENTIONS["openvino_max"].evaluate(features, [[1, 1, 2, 2]], settings).item() == 0
    assert CONVENTIONS["mmcv_max"].evaluate(features, [[0, 1, 1, 2, 2]], settings).item() == -2
    # At 1.5, 1.5 each corner's weight is ¼.
    assert CONVENTIONS["onnx_10_max"].evaluate(features, [[1, 1, 2, 2]], settings).item() == -0.5


def test_who_counts_samples_outside():
    """A box of which one sample of two lies beyond the window, on a map of ones times -3."""
    features = np.full((1, 1, 4, 4), -3.0, np.float32)
    settings = Settings((1, 1), 1.0, 2)
    box = (2.0, 1.0, 6.0, 2.0)  # x at 3 and 5, the last beyond 4
    rows = {"torchvision": (0, *box), "mmcv_max_legacy": (0, *box), "chainer_max": (1, 2, 2, 6)}
    got = {
        name: CONVENTIONS[name].evaluate(features, [rois], settings).item()
        for name, rois in rows.items()
    }
    assert got == {"torchvision": -1.5, "mmcv_max_legacy": 0.0, "chainer_max": -3.0}


def test_rrpns_two_orders():
    """The same numbers as w h and as h w are boxes a quarter turn apart."""
    settings = Settings((1, 3), 1.0, 1)
    numbers = [[0, 4.0, 3.0, 2.0, 6.0, 0.0]]
    wide = CONVENTIONS["rrpn_pytorch"].samples(numbers, SIZE, settings)
    high = CONVENTIONS["rotated_maskrcnn"].samples(numbers, SIZE, settings)
    # 6 wide: bins of 2 cells, their middles at 2, 4, 6. 2 wide: thirds about 4.
    assert wide.positions[:, 0].tolist() == [2.0, 4.0, 6.0]
    np.testing.assert_allclose(high.positions[:, 0], [4 - 2 / 3, 4, 4 + 2 / 3], atol=1e-6)


@pytest.mark.parametrize("order", Order)
def test_the_last_bit_of_a_position(order):
    """In float32, one operation after the other."""
    f = np.float32
    rules = type(LEGACY_RULES)(placement=Placement(order=order), grid=Grid(ratio=3))
    start, size = f(0.3), f(5.7)
    boxes = np.array([[start, 0, start + size, 5]], f)
    got = samples(rules, boxes, SIZE, Settings((1, 7))).positions[:, 0].reshape(7, 3, 3)[:, 0]
    bin_size = (boxes[0, 2] - start) / f(7)
    for b, i in np.ndindex(7, 3):
        inner, n = f(i) + f(0.5), f(3)
        want = {
            Order.PRODUCT: start + f(b) * bin_size + inner * bin_size / n,
            Order.STEP: start + f(b) * bin_size + inner * (bin_size / n),
            Order.NESTED: start + bin_size * (f(b) + inner / n),
        }
        assert got[b, i] == want[order]


# ------------------------------------------------------------------ switches


@pytest.mark.parametrize("axis", AXES)
def test_a_switch_changes_one_rule(axis):
    for one, other in itertools.permutations(values_of(axis)[:4], 2):
        first, second = (
            next(row.rules for row in CONVENTIONS.values() if getattr(row.rules, axis) == value)
            for value in (one, other)
        )
        switched = switch(first, second, axis)
        assert differing(first, switched) == (axis,)
        assert getattr(switched, axis) == other


def test_all_switches_together_are_the_other_convention():
    names = ["torchvision", "onnx_16_max", "keras_hub", "paddle", "coremltools", "mmdet_v0"]
    for one, other in itertools.permutations(names, 2):
        first, second = CONVENTIONS[one].rules, CONVENTIONS[other].rules
        boxes = rois_of(second)
        settings = Settings((2, 2), 0.5, 2)
        by_switches = first
        for axis in differing(first, second):
            by_switches = switch(by_switches, second, axis)
        assert by_switches == second
        np.testing.assert_array_equal(
            evaluated(by_switches, boxes, settings), evaluated(second, boxes, settings)
        )


def test_each_axis_matters_to_some_box():
    """Switching it from Caffe2's to another's moves an output."""
    base = LEGACY_RULES
    boxes = rois_of(base)
    for axis in set(AXES) - {"format", "angle", "precision"}:
        moved = 0.0
        for value in values_of(axis):
            rules = switch(base, next(
                row.rules for row in CONVENTIONS.values() if getattr(row.rules, axis) == value
            ), axis)  # fmt: skip
            if rules.placement.where is Where.BOUNDS:
                continue
            with np.errstate(invalid="ignore"):
                apart = np.abs(evaluated(rules, boxes)[:, :1] - evaluated(base, boxes)[:, :1])
            moved = max(moved, np.nanmax(apart))
        assert moved > 1e-3, axis


def test_any_combination_of_rules_has_an_answer():
    """Or a sentence: whatever a detective puts together, nothing crashes or warns."""
    choices = {axis: values_of(axis) for axis in AXES}
    rng = np.random.default_rng(3)
    refused = 0
    for _ in range(250):
        picked = {axis: values[rng.integers(len(values))] for axis, values in choices.items()}
        rules = type(LEGACY_RULES)(**picked)
        boxes = rois_of(rules, 5)
        if not _can_turn(rules):
            refused += 1
            with pytest.raises(ValueError, match="rules: want samples that boxes that"):
                evaluated(rules, boxes)
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            output = evaluated(rules, boxes)
        channels = 1 if rules.reduction.position_sensitive else 4
        assert output.shape == (5, channels, 2, 2)
        assert output.dtype == np.float32
    assert 0 < refused < 125


# ------------------------------------------------------------------ against our own kernels


@pytest.mark.parametrize("axis", AXES)
def test_a_switched_rule_is_as_numpy_has_it(axis, monkeypatch):
    """Whichever way is taken, for boxes that run backwards too."""
    switched = [
        switch(base, row.rules, axis)
        for base in (LEGACY_RULES, ALIGNED_RULES) for row in CONVENTIONS.values()
        if axis != "placement" or row.rules.placement.where is not Where.INTEGRAL
    ]  # fmt: skip
    switched = [rules for rules in dict.fromkeys(switched) if _can_turn(rules)]
    for rules in switched:
        boxes = rois_of(rules, 8)
        boxes[0] = boxes[0][[2, 3, 0, 1]] if len(boxes[0]) == 4 else boxes[0]
        with monkeypatch.context() as patched:
            one = evaluated(rules, boxes)
            patched.setattr(by_kernel, "takes", lambda box, job: False)
            np.testing.assert_allclose(one, evaluated(rules, boxes), atol=1e-6, err_msg=str(rules))


def _can_turn(rules):
    return rules.placement.where not in (TURNED_ONLY, UPRIGHT_ONLY)[rules.format.turned]


@pytest.mark.parametrize("kind", [np.float32, np.float64])
@pytest.mark.parametrize(
    "name", [name for name, row in CONVENTIONS.items() if by_kernel.kernel_of(row.rules)]
)
def test_numpy_and_the_kernels_plan_are_the_same_samples(name, kind, monkeypatch):
    rules = CONVENTIONS[name].rules
    boxes = rois_of(rules, 12).astype(kind)
    boxes[0] = np.round(boxes[0])
    one = samples(rules, boxes, SIZE, SETTINGS)
    if rules.placement.where is Where.INTEGRAL:
        return
    monkeypatch.setattr(by_kernel, "takes", lambda box, job: False)
    two = samples(rules, boxes, SIZE, SETTINGS)
    assert len(one) == len(two) > 0
    for field in ("positions", "weights", "state", "bin_index", "divisor", "batch_index"):
        np.testing.assert_array_equal(getattr(one, field), getattr(two, field), err_msg=field)
    read = one.weights > 0
    np.testing.assert_array_equal(one.taps[read], two.taps[read])
    lost = one.state == DISCARDED
    assert (two.taps[lost] == -1).all()


# ------------------------------------------------------------------ refusals


@pytest.mark.parametrize(
    ("boxes", "message"),
    [
        ([[0, 0, 1]], r"boxes: want \(R, 4\), x1 y1 x2 y2, got \(1, 3\)"),
        ([0, 0, 1, 1], r"boxes: want \(R, 4\), x1 y1 x2 y2, got \(4,\)"),
        ([["a"] * 4], "boxes: want real numbers, got <U1"),
        ([[0, 0, np.nan, 1]], r"boxes: want finite numbers, got \[0.0, 0.0, nan, 1.0\] in row 0"),
        ([[0, 0, 9e6, 9e6]], r"boxes: want at most 2097152 samples, got .* \(give a sampling"),
    ],
)
@pytest.mark.parametrize("place", [Placement(), CONVENTIONS["paddle"].rules.placement])
def test_bad_boxes_get_a_sentence(place, boxes, message):
    rules = switch(LEGACY_RULES, CONVENTIONS["onnx_10"].rules, "format")
    rules = type(rules)(**{**vars(rules), "placement": place})
    with pytest.raises(ValueError, match=message):
        samples(rules, np.array(boxes), SIZE, SETTINGS)


@pytest.mark.parametrize(
    ("row", "features", "batch", "message"),
    [
        ("torchvision", MAP, 2, r"batch index: want one in \[0, 2\), got 2"),
        ("torchvision", MAP, -1, r"batch index: want one in \[0, 2\), got -1"),
        ("torchvision", MAP[0], 0, r"features: want shape \('N', 'C', 7, 9\), got \(4, 7, 9\)"),
        (
            "torchvision_ps_roi_pool",
            MAP[:, :3],
            0,
            "features: want a multiple of 4 channels, got 3",
        ),
    ],
)
def test_features_that_do_not_fit(row, features, batch, message):
    with pytest.raises(ValueError, match=message):
        CONVENTIONS[row].evaluate(features, [[batch, 1.0, 1.0, 3.0, 3.0]], SETTINGS)


def test_unknown_axes_are_refused():
    with pytest.raises(ValueError, match=r"axes: want some of .*, got 'offsets'"):
        switch(LEGACY_RULES, LEGACY_RULES, "offsets")


def test_no_boxes_no_output():
    for row in CONVENTIONS.values():
        width = len(row.rules.format.columns)
        output = row.evaluate(MAP, np.empty((0, width), np.float32), SETTINGS)
        channels = 1 if row.rules.reduction.position_sensitive else 4
        assert output.shape == (0, channels, 2, 2), row.id


def test_a_placement_that_cannot_turn():
    rrpn = CONVENTIONS["rrpn_pytorch"].rules
    turned = switch(CONVENTIONS["caffe2_roi_pool"].rules, rrpn, "format")
    with pytest.raises(ValueError, match="boxes that turn can have, got every cell"):
        samples(turned, np.zeros((1, 5)), SIZE, SETTINGS)
    upright = switch(LEGACY_RULES, rrpn, "placement")
    with pytest.raises(ValueError, match="boxes that do not turn can have"):
        samples(upright, np.zeros((1, 4)), SIZE, SETTINGS)


# ------------------------------------------------------------------ boxes as they are written


@pytest.mark.parametrize("row", CONVENTIONS.values(), ids=lambda row: row.id)
def test_what_is_written_lies_where_the_box_is(row):
    """Without offsets, + 1 and rounding, each format's numbers are read at the same place."""
    core = type(LEGACY_RULES)(
        format=row.rules.format, minimum=0.0, angle=row.rules.angle, grid=Grid(ratio=1)
    )
    box = np.array([[9.0, 6.5, 6.0, 4.0, 25.0 * row.rules.format.turned]])
    numbers = written(core, box, SIZE, SETTINGS)
    got = samples(core, numbers, SIZE, Settings((1, 2), SETTINGS.spatial_scale, 1))
    # The middles of its halves, 1.5 px from its centre along its own side; y points down.
    turn = np.deg2rad(box[0, 4])
    along = 1.5 * np.array([np.cos(turn), -np.sin(turn)])
    want = (box[0, :2] + np.array([-along, along])) * SETTINGS.spatial_scale
    np.testing.assert_allclose(got.positions, want, atol=1e-5)


def test_upright_numbers_cannot_turn():
    with pytest.raises(ValueError, match="boxes: want upright ones, got an angle of 30"):
        written(LEGACY_RULES, np.array([[1, 1, 1, 1, 30.0]]), SIZE, SETTINGS)


def test_a_border_by_hand():
    """At 5.25 on a map of 6 cells, by edge: clamped, faded to ¾, or on along the last line."""
    ramp = np.arange(6, dtype=np.float32).reshape(1, 1, 1, 6) + 1
    got = {}
    for edge, reach in (("CLAMP", 1.0), ("CLAMP", 0.0), ("FADE", 1.0), ("EXTEND", 1.0)):
        rules = type(LEGACY_RULES)(
            border=Border(edge=Edge[edge], reach=reach), offset=Offset(), grid=Grid(ratio=1)
        )
        box = np.array([[4.75, -0.5, 5.75, 0.5]])
        plan = samples(rules, box, (1, 6), Settings((1, 1)))
        got[edge, reach] = pooled(rules, plan, ramp).item()
    assert got[("CLAMP", 1.0)] == 6.0
    assert got[("CLAMP", 0.0)] == 0.0
    assert got[("FADE", 1.0)] == pytest.approx(6 * 0.75)
    assert got[("EXTEND", 1.0)] == pytest.approx(6.25)


def test_the_kernels_are_asked_first(monkeypatch):
    """So that a framework whose rules are a kernel's shows the plan that the kernel runs."""
    asked = []

    def takes(box, job):
        asked.append(job.rules)
        return False

    monkeypatch.setattr(by_kernel, "takes", takes)
    samples(LEGACY_RULES, np.array([[1.0, 1.0, 3.0, 3.0]]), SIZE, SETTINGS)
    assert asked == [LEGACY_RULES]
