"""What the gradients page shows: against references, central differences and hand numbers."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.explain import kinks
from roiviz.explain.box_gradients import JUMP, KINK, SMOOTH
from roiviz.explain.gradients import explain_gradients
from roiviz.explain.losses import Problem, Upstream, losses_of, problem_of, upstream_of
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap

STRIDE = 8.0
SETTINGS = [
    pytest.param(RoiSettings("roi_align"), id="upright"),
    pytest.param(RoiSettings("roi_align", (3, 2), 0, False), id="upright legacy adaptive"),
    pytest.param(RoiSettings(), id="rotated"),
    pytest.param(RoiSettings(clockwise=True, bins=(2, 5), sampling_ratio=1), id="clockwise"),
    pytest.param(RoiSettings(aligned=False, sampling_ratio=0, bins=(3, 3)), id="rotated legacy"),
]
KINDS = ["ones", "bin", "painted", "random", "target"]


def make_map(seed=0, height=24, width=30, channels=2) -> FeatureMap:
    values = np.random.default_rng(seed).standard_normal((height, width, channels), np.float32)
    return FeatureMap(values, STRIDE, f"{seed}", "noise", tuple("ab"[:channels]))


def upstream(kind: str, settings: RoiSettings) -> Upstream:
    rows, columns = settings.bins
    target = np.random.default_rng(5).standard_normal(settings.bins)
    return Upstream(kind, rows * columns // 2, {0: 2.0, 3: -1.5}, 7, target)


def random_boxes(count: int, seed: int) -> list[Box]:
    """Boxes in, across and around the map's border, none of them on a grid of round numbers."""
    draw = np.random.default_rng(seed)
    return [
        Box(*draw.uniform((10, 10, 12, 12, -180), (230, 180, 160, 120, 180)).tolist())
        for _ in range(count)
    ]


# ------------------------------------------------------------------ numbers of the box


@pytest.mark.parametrize("settings", SETTINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_slope_is_the_central_difference(settings, kind):
    fm = make_map()
    for box in random_boxes(6, seed=len(kind)):
        explained = explain_gradients(fm, [box], settings, 1, upstream(kind, settings))
        assert explained is not None
        for found in explained.numbers:
            assert found.kind == SMOOTH, (box, found.name)
            assert found.difference == pytest.approx(found.slope, rel=1e-4, abs=1e-7)
            assert found.agrees


def test_the_difference_is_taken_by_hand_too():
    """The same number from two plain forward calls, so that its own lines are checked."""
    fm = make_map()
    box = Box(101.3, 88.7, 61.9, 40.3, 21.7)
    explained = explain_gradients(fm, [box], RoiSettings(), 0, Upstream("ones"))
    assert explained is not None
    values = fm.channel(0).astype(np.float64)[None, :, :, None]

    def total(**changes):
        b = replace(box, **changes)
        rois = np.array([[0, b.cx, b.cy, b.width, b.height, b.angle]])
        return kernels.roi_align_rotated(
            values,
            rois,
            (7, 7),
            spatial_scale=1 / STRIDE,
            sampling_ratio=2,
            aligned=True,
            layout="NHWC",
        ).sum()

    step = 1e-5
    names = {"cx": "cx", "cy": "cy", "w": "width", "h": "height", "θ": "angle"}
    for found in explained.numbers:
        at = getattr(box, names[found.name])
        up, down = (total(**{names[found.name]: at + s}) for s in (step, -step))
        assert found.slope == pytest.approx((up - down) / (2 * step), rel=1e-4, abs=1e-6)


@pytest.mark.parametrize("settings", SETTINGS)
def test_samples_follow_the_numbers_as_the_plan_says(settings):
    """Our rates are the plan's slopes, except where the plan's are 0 for a clamped sample."""
    fm = make_map()
    box = Box(101.3, 88.7, 61.9, 40.3, 21.7 if settings.row.rotated else 0.0)
    problem = problem_of(fm, 0, settings)
    roi = problem.rois([box])
    arguments = {k: v for k, v in settings.arguments().items() if k != "reduction"}
    plan = kernels.sampling_plan(
        np.concatenate([[[0.0]], roi], axis=1),
        (24, 30),
        settings.bins,
        spatial_scale=1 / STRIDE,
        operator=settings.operator,
        dtype=np.float64,
        derivatives=True,
        **arguments,
    )
    grid = (int(plan.grids[0][0]), int(plan.grids[0][1]))
    placed = kinks.place(
        roi[0], problem.names, plan.positions, grid, problem.settings, problem.scale
    )
    assert (plan.state == 0).all()
    assert placed.rates.transpose(1, 0, 2) == pytest.approx(plan.slopes, abs=1e-12)


@pytest.mark.parametrize(
    ("settings", "box", "name", "kind", "words"),
    [
        # aligned, stride 8, 1 × 1 bin, 1 sample: it lies at cx/8 - 0.5, so cx = 84 is column 10.
        pytest.param(
            RoiSettings("roi_align", (1, 1), 1),
            Box(84.0, 71.3, 20.0, 20.0),
            "x1",
            KINK,
            kinks.LINE,
            id="on a column's centre line",
        ),
        pytest.param(
            RoiSettings(bins=(1, 1), sampling_ratio=1),
            Box(71.3, 84.0, 20.0, 20.0, 15.0),
            "cy",
            KINK,
            kinks.LINE,
            id="rotated, on a row's centre line",
        ),
        # cx/8 - 0.5 = -1 at cx = -4: out there the sample is discarded.
        pytest.param(
            RoiSettings("roi_align", (1, 1), 1),
            Box(-4.0, 71.3, 20.0, 20.0),
            "x2",
            JUMP,
            kinks.WINDOW,
            id="at the window's edge",
        ),
        # The map is 30 wide: x = 30 at cx = 244.
        pytest.param(
            RoiSettings(bins=(1, 1), sampling_ratio=1),
            Box(244.0, 71.3, 20.0, 20.0, 15.0),
            "cx",
            JUMP,
            kinks.WINDOW,
            id="at the window's far edge",
        ),
        # Adaptive, 2 bins: 32 px are 4 cells, 2 a bin, and ⌈2⌉ steps to 3 just beyond.
        pytest.param(
            RoiSettings("roi_align", (2, 2), 0),
            Box(101.3, 71.3, 32.0, 27.0),
            "x2",
            JUMP,
            kinks.GRID,
            id="a step of the adaptive grid",
        ),
        pytest.param(
            RoiSettings(bins=(2, 2), sampling_ratio=0),
            Box(101.3, 71.3, 27.0, 32.0, 15.0),
            "h",
            JUMP,
            kinks.GRID,
            id="rotated, a step of the adaptive grid",
        ),
        pytest.param(
            RoiSettings("roi_align", (2, 2), 2, aligned=False),
            Box(101.3, 71.3, 8.0, 20.0),
            "x2",
            KINK,
            kinks.MINIMUM,
            id="exactly one cell wide, legacy",
        ),
    ],
)
def test_where_there_is_no_derivative(settings, box, name, kind, words):
    # Coordinates whose sums are exact in float64 would hide what 0.1 + 0.2 does to them.
    explained = explain_gradients(make_map(3), [box], settings, 0, Upstream("ones"))
    assert explained is not None
    found = next(n for n in explained.numbers if n.name == name)
    assert found.kind == kind
    assert words in found.crossings.kinds[found.crossings.touching]
    assert np.isnan(found.difference)
    assert found.left != pytest.approx(found.right) or kind == JUMP
    assert (abs(found.jump) > 1e-3) == (kind == JUMP)


def test_the_crossings_of_a_turn_are_where_samples_meet_lines():
    """Turn the box by each offset and look: some sample then lies on a line of cell centres."""
    fm, box = make_map(), Box(101.3, 88.7, 61.9, 40.3, 21.7)
    settings = RoiSettings(bins=(2, 2))
    explained = explain_gradients(fm, [box], settings, 0, Upstream("ones"))
    assert explained is not None
    found = explained.numbers[4]
    assert len(found.crossings.offsets) > 3
    for offset, sample, axis, line in zip(
        found.crossings.offsets,
        found.crossings.samples,
        found.crossings.axes,
        found.crossings.lines,
        strict=True,
    ):
        turned = replace(box, angle=box.angle + float(offset))
        plan = problem_of(fm, 0, settings).plan(problem_of(fm, 0, settings).rois([turned]))
        assert plan.positions[sample, axis] == pytest.approx(line, abs=1e-9)


@pytest.mark.parametrize("settings", SETTINGS)
def test_the_curve_is_straight_between_crossings(settings):
    """Along a number that moves each sample along one axis, the loss is piecewise linear."""
    box = Box(101.3, 88.7, 61.9, 40.3)
    explained = explain_gradients(make_map(), [box], settings, 0, Upstream("bin", 1))
    assert explained is not None
    found = explained.numbers[0]  # x1, or cx of a box without a turn
    offsets, losses = found.curve[~np.isnan(found.curve[:, 0])].T
    for low, high in zip(found.crossings.offsets[:-1], found.crossings.offsets[1:], strict=True):
        between = (offsets > low + 1e-6) & (offsets < high - 1e-6)
        if between.sum() > 2:
            bend = np.diff(np.diff(losses[between]) / np.diff(offsets[between]))
            assert np.abs(bend).max() < 1e-6


# ------------------------------------------------------------------ cells


@pytest.mark.parametrize("settings", SETTINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_cells_get_what_the_plan_sends(settings, kind):
    fm = make_map()
    explained = explain_gradients(fm, random_boxes(3, 1), settings, 0, upstream(kind, settings))
    assert explained is not None
    assert explained.check.difference < 1e-12
    assert explained.check.agrees
    assert (explained.adds >= explained.writers).all()
    assert ((explained.adds > 0) == (explained.writers > 0)).all()
    assert (explained.cells[explained.adds == 0] == 0).all()


def test_adjoint_identity():
    """⟨A x, y⟩ = ⟨x, Aᵀ y⟩ on the numbers that the page shows."""
    fm = make_map()
    explained = explain_gradients(
        fm, random_boxes(4, 2), RoiSettings(), 0, Upstream("random", seed=3)
    )
    assert explained is not None
    forward = float((explained.output * explained.upstream).sum())
    assert forward == pytest.approx(float((explained.cells * fm.channel(0)).sum()), rel=1e-10)
    assert forward == pytest.approx(float(explained.losses.sum()), rel=1e-12)


def test_overlapping_boxes_add_up():
    fm, settings = make_map(), RoiSettings()
    a, b = Box(90.0, 80.0, 60.0, 50.0, 10.0), Box(110.0, 90.0, 50.0, 60.0, -30.0)
    both = explain_gradients(fm, [a, b], settings, 0, Upstream("ones"))
    first, second = (explain_gradients(fm, [x], settings, 0, Upstream("ones")) for x in (a, b))
    assert both is not None
    assert first is not None
    assert second is not None
    assert both.cells == pytest.approx(first.cells + second.cells, abs=1e-12)
    assert (both.adds == first.adds + second.adds).all()
    assert ((first.adds > 0) & (second.adds > 0)).any()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["roi_align", "roi_align_rotated"])
def test_a_box_outside_gets_exactly_nothing(kind, name):
    settings = RoiSettings(name)
    box = Box(-200.0, -90.0, 60.0, 50.0, 10.0)
    explained = explain_gradients(make_map(), [box], settings, 0, upstream(kind, settings))
    assert explained is not None
    assert (explained.plan.state == 2).all()
    assert not explained.cells.any()
    assert not explained.rois.any()
    assert all(found.slope == 0 and found.difference == 0 for found in explained.numbers)


def test_one_sample_by_hand():
    """stride 8, aligned, one bin, one sample: x = 84.8/8 - 0.5 = 10.1, y = 74/8 - 0.5 = 8.75."""
    explained = explain_gradients(
        make_map(), [Box(84.8, 74.0, 8.0, 8.0)], RoiSettings("roi_align", (1, 1), 1), 0, Upstream()
    )
    assert explained is not None
    want = {(8, 10): 0.25 * 0.9, (8, 11): 0.25 * 0.1, (9, 10): 0.75 * 0.9, (9, 11): 0.75 * 0.1}
    for cell, weight in want.items():
        assert explained.cells[cell] == pytest.approx(weight)
    assert explained.cells.sum() == pytest.approx(1.0)
    assert explained.adds.sum() == 4
    assert explained.writers.sum() == 4


# ------------------------------------------------------------------ upstream


def test_no_box_is_no_explanation():
    assert explain_gradients(make_map(), [], RoiSettings(), 0, Upstream()) is None


def test_a_box_keeps_its_random_gradient_when_another_comes():
    output = np.zeros((2, 3, 3))
    one = upstream_of(Upstream("random", seed=4), output[:1])
    two = upstream_of(Upstream("random", seed=4), output)
    assert np.array_equal(one[0], two[0])
    assert not np.array_equal(two[0], two[1])
    assert not np.array_equal(one, upstream_of(Upstream("random", seed=5), output[:1]))


def test_what_is_painted_beyond_the_bins_is_left_out():
    found = upstream_of(Upstream("painted", painted={1: 2.0, 99: 5.0}), np.zeros((1, 2, 2)))
    assert found.tolist() == [[[0.0, 2.0], [0.0, 0.0]]]


def test_a_patch_of_another_size_is_no_target():
    """The bins may change after a patch was remembered."""
    asked = Upstream("target", target=np.ones((3, 3)))
    assert not upstream_of(asked, np.ones((1, 2, 2))).any()
    assert losses_of(asked, np.ones((1, 2, 2)), np.zeros((1, 2, 2))).tolist() == [0.0]


def test_the_loss_of_a_patch_is_half_the_squared_distance():
    asked = Upstream("target", target=np.array([[1.0, 2.0]]))
    output = np.array([[[1.5, 1.0]]])
    assert upstream_of(asked, output).tolist() == [[[0.5, -1.0]]]
    assert losses_of(asked, output, output).tolist() == [0.625]


def test_problem_is_always_the_mean():
    assert isinstance(problem_of(make_map(), 0, RoiSettings("roi_align", reduction="max")), Problem)
    found = problem_of(make_map(), 0, RoiSettings("roi_align", reduction="max"))
    assert found.settings.reduction == "avg"
