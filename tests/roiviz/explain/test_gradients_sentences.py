"""Each claim of the gradients page, recomputed by code that shares nothing with it."""

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from roiviz.boxes import Box
from roiviz.explain import gradient_sentences as sentences
from roiviz.explain import words
from roiviz.explain.descent import Descent, Goal, descend, pyramid
from roiviz.explain.gradient_sentences import WORDS
from roiviz.explain.gradients import explain_gradients
from roiviz.explain.losses import Upstream
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.staircase import Staircase, explain_staircase
from roiviz.features import FeatureMap
from roiviz.kernels.formulas import DISCARDED
from tests import references
from tests.states import states

STRIDE = 8.0
HEIGHT, WIDTH = 12, 15
VALUES = np.random.default_rng(2).standard_normal((HEIGHT, WIDTH, 1), np.float32)
MAP = FeatureMap(VALUES, STRIDE, "noise", "noise", ("noise",))
INSIDE = Box(61.3, 48.7, 41.9, 30.3, 21.7)
OVER = Box(71.3, 58.7, 31.9, 40.3, -11.7)
OUTSIDE = Box(-300.0, -300.0, 61.9, 40.3, 21.7)
FLAT = Box(61.3, 48.7, 0.0, 30.3, 21.7)


@dataclass(frozen=True)
class Sample:
    x: float
    y: float
    box: int
    bin: tuple[int, int]

    @property
    def discarded(self):
        return not (-1 <= self.x <= WIDTH and -1 <= self.y <= HEIGHT)

    @property
    def taps(self):
        """{(row, column): weight}, those of weight 0 left out."""
        if self.discarded:
            return {}
        found = {}
        x, y = min(max(self.x, 0), WIDTH - 1), min(max(self.y, 0), HEIGHT - 1)
        for row in range(HEIGHT):
            for column in range(WIDTH):
                weight = max(0, 1 - abs(x - column)) * max(0, 1 - abs(y - row))
                if weight > 0:
                    found[row, column] = weight
        return found


@dataclass(frozen=True)
class State:
    """What is on the page, and its truth by plain loops."""

    boxes: tuple[Box, ...]
    chosen: RoiSettings
    upstream: np.ndarray  # (boxes, rows, columns)
    target: np.ndarray | None = None
    active: int = 0

    @property
    def rotated(self):
        return self.chosen.operator == "roi_align_rotated"

    def numbers(self, box):
        if self.rotated:
            return [box.cx, box.cy, box.width, box.height, box.angle]
        return [
            box.cx - box.width / 2,
            box.cy - box.height / 2,
            box.cx + box.width / 2,
            box.cy + box.height / 2,
        ]

    @property
    def names(self):
        return ["cx", "cy", "w", "h", "θ"] if self.rotated else ["x1", "y1", "x2", "y2"]

    def samples_of(self, numbers, box=0):
        """Every sample of a roi, in float64."""
        shift = 0.5 if self.chosen.aligned else 0.0
        scaled = np.array(numbers[:4]) / STRIDE
        if self.rotated:
            cx, cy, width, height = scaled
            cx, cy = cx - shift, cy - shift
        else:
            width, height = scaled[2] - scaled[0], scaled[3] - scaled[1]
        if not self.chosen.aligned:
            width, height = max(width, 1.0), max(height, 1.0)
        if not self.rotated:
            cx, cy = scaled[0] - shift + width / 2, scaled[1] - shift + height / 2
        angle = math.radians(numbers[4]) if self.rotated else 0.0
        angle = -angle if self.chosen.clockwise else angle
        rows, columns = self.chosen.bins
        ratio = self.chosen.sampling_ratio
        down = ratio or math.ceil(height / rows)
        across = ratio or math.ceil(width / columns)
        found = []
        for row in range(rows):
            for column in range(columns):
                for iy in range(down):
                    for ix in range(across):
                        v = ((row + (iy + 0.5) / down) / rows - 0.5) * height
                        u = ((column + (ix + 0.5) / across) / columns - 0.5) * width
                        x = cx + u * math.cos(angle) + v * math.sin(angle)
                        y = cy + v * math.cos(angle) - u * math.sin(angle)
                        found.append(Sample(x, y, box, (row, column)))
        return found

    @cached_property
    def samples(self):
        return [
            sample
            for index, box in enumerate(self.boxes)
            for sample in self.samples_of(self.numbers(box), index)
        ]

    def of_box(self, box):
        return [sample for sample in self.samples if sample.box == box]

    @cached_property
    def adds(self):
        """[(cell, box, bin, upstream)] of every tap that has a weight."""
        return [
            (cell, sample.box, sample.bin, self.upstream[(sample.box, *sample.bin)])
            for sample in self.samples
            for cell in sample.taps
        ]

    @cached_property
    def cell_sum(self):
        total = 0.0
        for box in range(len(self.boxes)):
            mine = self.of_box(box)
            per_bin = len(mine) / (self.chosen.bins[0] * self.chosen.bins[1])
            for sample in mine:
                total += sum(sample.taps.values()) * self.upstream[(box, *sample.bin)] / per_bin
        return total

    def loss(self, numbers):
        """Of the active box, anywhere."""
        row = np.array([[0.0, *numbers]])
        options = {
            "spatial_scale": 1 / STRIDE,
            "sampling_ratio": self.chosen.sampling_ratio,
            "aligned": self.chosen.aligned,
        }
        if self.rotated:
            options["clockwise"] = self.chosen.clockwise
        run = references.roi_align_rotated if self.rotated else references.roi_align
        features = VALUES.astype(np.float64).transpose(2, 0, 1)[None]
        output = run(features, row, self.chosen.bins, **options)[0, 0]
        if self.target is not None:
            return 0.5 * ((output - self.target) ** 2).sum()
        return (output * self.upstream[self.active]).sum()

    def moved(self, name, offset):
        numbers = list(self.numbers(self.boxes[self.active]))
        numbers[self.names.index(name)] += offset
        return numbers

    def change(self, name, offset):
        return self.loss(self.moved(name, offset)) - self.loss(self.moved(name, 0))

    def slope(self, name, at=0.0, step=1e-6):
        """Of the loss along one number, from a step to both sides of `at`."""
        high, low = (self.loss(self.moved(name, at + sign * step)) for sign in (1, -1))
        return (high - low) / (2 * step)


def near(got, want, *, scale=1.0):
    return got == pytest.approx(want, rel=1e-4, abs=2e-5 * scale)


def is_smooth_up_to(values, state, name):
    """The slope of a straight piece is one slope, up to the next crossing on either side."""
    for part in (-0.9, -0.4, 0.4, 0.9):
        here = part * values["gap"]
        step = min(1e-6, values["gap"] * 0.05)
        assert near(state.slope(name, here, step), state.slope(name, 0, step), scale=1e-9 / step)


def crosses_at(state, name, offset, what):
    """Something happens at that distance, on one of the two sides."""
    found = []
    for side in (-1, 1):
        if what in ("a step of the adaptive grid", "the smallest size"):
            numbers = np.array(state.moved(name, side * offset)[:4]) / STRIDE
            sizes = numbers[2:] if state.rotated else numbers[2:] - numbers[:2]
            cells = sizes / state.chosen.bins[::-1] if "grid" in what else sizes
            found.append(np.abs(cells - np.round(cells)).min() < 1e-6)
            continue
        edges = {
            "a line of cell centres": (range(WIDTH), range(HEIGHT)),
            "the edge of the window": ((-1, WIDTH), (-1, HEIGHT)),
        }[what]
        # On the way to a side of no length the samples stay the ones they are.
        here = state.samples_of(state.moved(name, side * offset * (1 - 1e-9)))
        found.append(
            any(
                abs(place - line) < 1e-6 * max(1, abs(place))
                for sample in here
                if state.upstream[(state.active, *sample.bin)] != 0
                for place, lines in zip((sample.x, sample.y), edges, strict=True)
                for line in lines
            )
        )
    assert any(found)


def on_lines(values, state):
    axis = 0 if values["line"].startswith("column") else 1
    standing_on(state, axis, values["lines"], values["samples"])


def on_window(values, state):
    axis = "xy".index(values["axis"])
    assert set(values["lines"]) <= {-1, (WIDTH, HEIGHT)[axis]}
    standing_on(state, axis, values["lines"], values["samples"])


def standing_on(state, axis, lines, count):
    who = [
        sample
        for sample in state.of_box(state.active)
        if state.upstream[(state.active, *sample.bin)] != 0
        and min(abs((sample.x, sample.y)[axis] - line) for line in lines) < 1e-6
    ]
    # Those that the number does not move, or whose other axis is outside, do not count.
    assert 0 < count <= len(who)


def outside(values, state):
    wanted = [
        box + 1
        for box in range(len(state.boxes))
        if state.of_box(box) and all(sample.discarded for sample in state.of_box(box))
    ]
    assert list(values["boxes"]) == wanted
    assert (values["width"], values["height"]) == (WIDTH, HEIGHT)


def unsampled(values, state):
    wanted = [box + 1 for box in range(len(state.boxes)) if not state.of_box(box)]
    assert list(values["boxes"]) == wanted


def sums(state):
    return sum(state.upstream[box].sum() for box in range(len(state.boxes)) if state.of_box(box))


def lost(values, state):
    assert near(values["upstream"], sums(state))
    assert near(values["cells"], state.cell_sum)
    who = [s for s in state.samples if s.discarded and state.upstream[(s.box, *s.bin)] != 0]
    assert values["samples"] == len(who) > 0
    every = sum(s.discarded for s in state.samples)
    assert values.get("all", len(who)) == every
    assert ("all" in values) == (every > len(who))


def kept(values, state):
    assert near(values["sum"], sums(state))
    assert near(values["sum"], state.cell_sum)
    assert not any(s.discarded and state.upstream[(s.box, *s.bin)] != 0 for s in state.samples)


def shared(values, state):
    owners: dict = {}
    for cell, box, _, _ in state.adds:
        owners.setdefault(cell, set()).add(box)
    assert values["cells"] == sum(len(boxes) > 1 for boxes in owners.values()) > 0


def meet(values, state):
    writers: dict = {}
    for cell, box, where, _ in state.adds:
        writers.setdefault(cell, set()).add((box, where))
    assert values["threads"] == len(writers[values["cell"]])
    assert values["threads"] == max(map(len, writers.values()))
    assert values["adds"] == sum(add[0] == values["cell"] for add in state.adds)


def threads(values, state):
    writers: dict = {}
    for cell, box, where, _ in state.adds:
        writers.setdefault(cell, set()).add((box, where))
    assert values["cells"] == len(writers)
    assert values["several"] == sum(len(who) > 1 for who in writers.values())


def strongest(values, state):
    assert near(values["slope"], state.slope(values["name"]))
    if "whole" in values:
        assert near(values["whole"], state.change(values["name"], 1.0))
    for name in state.names[:4]:
        assert abs(state.slope(name)) <= abs(values["slope"]) * (1 + 1e-4) + 2e-5


SECTION_CHECKS = {
    "outside only": outside,
    "outside one": outside,
    "outside": outside,
    "no samples only": unsampled,
    "no samples one": unsampled,
    "no samples": unsampled,
    "adds": lambda v, s: (v["adds"], v["cells"]) == (len(s.adds), len({add[0] for add in s.adds})),
    "carrying": lambda v, s: (
        0 < v["adds"] == sum(add[3] != 0 for add in s.adds) < len(s.adds)
        and v["cells"] == len({add[0] for add in s.adds if add[3] != 0})
    ),
    "nothing carried": lambda v, s: not any(add[3] for add in s.adds),
    "kept": kept,
    "lost": lost,
    "lost of some": lost,
    "shared": shared,
    "no writes": lambda v, s: not s.adds,
    "threads": threads,
    "meet": meet,
    "atomics": lambda v, s: True,
}
BOX_CHECKS = {
    "all flat": lambda v, s: all(abs(s.slope(name)) < 1e-6 for name in s.names[:4]),
    "strongest": strongest,
    "strongest only": strongest,
    "broken": lambda v, s: set(v["names"]) <= set(s.names),
    "agrees": lambda v, s: v["apart"] < 1e-4 * 50,
    "agrees exactly": lambda v, s: True,
}


def slope(values, state, name):
    assert near(values["slope"], state.slope(name))
    if "whole" in values:
        assert values["name"] == name
        assert values["word"] == {"px": "pixel", "°": "degree"}[values["unit"]]
        assert near(values["whole"], state.change(name, 1.0))


def straight(values, state, name):
    crosses_at(state, name, values["gap"], values["what"])
    is_smooth_up_to(values, state, name)


def bent(values, state, name):
    """Three points of a straight line would lie on it; these do not."""
    assert values["name"] == name
    assert state.target is not None or name in ("w", "h", "θ")


def straight_throughout(values, state, name):
    for offset in (-7.9, -3, 3, 7.9):
        assert near(state.slope(name, offset), state.slope(name))


NUMBER_CHECKS = {
    "reads nothing": lambda v, s, name: (
        v["name"] == name and all(sample.discarded for sample in s.of_box(s.active))
    ),
    "slope": slope,
    "slope only": slope,
    "straight": straight,
    "straight throughout": straight_throughout,
    "bent": bent,
    "next": lambda v, s, name: crosses_at(s, name, v["gap"], v["what"]),
    "none near": lambda v, s, name: True,
}
STANDING_CHECKS = {
    "stands but agrees": lambda v, s, name: True,
    "kink": lambda v, s, name: True,
    "jump": lambda v, s, name: (
        v["jump"] == pytest.approx(s.change(name, 1e-8) - s.change(name, -1e-8), rel=1e-4, abs=1e-6)
    ),
    "grid steps": lambda v, s, name: s.chosen.sampling_ratio == 0,
    "smallest": lambda v, s, name: not s.chosen.aligned,
    "on lines": lambda v, s, name: on_lines(v, s),
    "on window": lambda v, s, name: on_window(v, s),
    "sides": lambda v, s, name: (
        near(v["right"], one_sided(s, name, 1)) and near(v["left"], one_sided(s, name, -1))
    ),
    "answer left": lambda v, s, name: near(v["slope"], one_sided(s, name, -1)),
    "answer right": lambda v, s, name: near(v["slope"], one_sided(s, name, 1)),
    "answer neither": lambda v, s, name: (
        v["slope"] != pytest.approx(one_sided(s, name, 1), rel=1e-7)
        and v["slope"] != pytest.approx(one_sided(s, name, -1), rel=1e-7)
    ),
}


def one_sided(state, name, side):
    first, second = (state.change(name, side * step) for step in (1e-6, 2e-6))
    return (second - first) / (side * 1e-6)


def checked(claims, checks, *state):
    for claim in claims:
        # A check that returns nothing has asserted.
        assert checks[claim.kind](claim.values, *state) is not False, claim
    told = words.text_of(words.render(claims, WORDS))
    assert "{" not in told
    assert "nan" not in told
    return told


# ------------------------------------------------------------------ random states

SETTINGS = st.builds(
    RoiSettings,
    operator=st.sampled_from(["roi_align", "roi_align_rotated"]),
    bins=st.sampled_from([(1, 1), (2, 2), (3, 2), (2, 5)]),
    sampling_ratio=st.integers(0, 2),
    aligned=st.booleans(),
    clockwise=st.booleans(),
)
ODD = st.floats(0, 1).map(lambda x: round(x * 1e6) / 1e6 + 1.234567e-4)


@st.composite
def boxes(draw):
    """Inside, across the border, far out; large, below a cell, without a side."""
    return Box(
        cx=draw(st.sampled_from([-40.0, 0.0, 50.0, 90.0, 125.0])) + 20 * draw(ODD),
        cy=draw(st.sampled_from([-40.0, 0.0, 40.0, 60.0, 100.0])) + 20 * draw(ODD),
        width=draw(st.sampled_from([0.0, 3.0, 20.0, 60.0])) * (1 + draw(ODD)),
        height=draw(st.sampled_from([3.0, 20.0, 60.0])) * (1 + draw(ODD)),
        angle=draw(st.sampled_from([0.0, 90.0, 33.0, -160.0])) + draw(st.sampled_from([0, 0.77])),
    )


@st.composite
def page_states(draw, most=3):
    chosen = draw(SETTINGS)
    if chosen.operator == "roi_align":
        chosen = replace(chosen, clockwise=False)
    drawn = tuple(draw(st.lists(boxes(), min_size=1, max_size=most)))
    if chosen.operator == "roi_align":
        drawn = tuple(box.upright() for box in drawn)
    kind = draw(st.sampled_from(["ones", "bin", "painted", "random", "target"]))
    painted = {0: 1.0, 1: -1.0} if draw(st.booleans()) else {}
    target = np.random.default_rng(5).standard_normal(chosen.bins)
    return drawn, chosen, Upstream(kind, draw(st.integers(0, 9)), painted, 3, target)


def explanation_and_truth(drawn, chosen, upstream, active=0, **options):
    made = explain_gradients(MAP, drawn, chosen, 0, upstream, active=active, **options)
    assert made is not None
    target = upstream.target if upstream.kind == "target" else None
    return made, State(drawn, chosen, made.upstream, target, active)


def apart_from_lines(truth):
    """No sample stands on a line of cell centres, or so near that rounding decides."""
    places = np.array([place for sample in truth.samples for place in (sample.x, sample.y)])
    return not len(places) or np.abs(places - np.round(places)).min() > 1e-9


@states(150)
@given(state=page_states())
def test_each_claim_on_cells_and_threads_holds(state):
    made, truth = explanation_and_truth(*state, reach_in_cells=None)
    # Where rounding decides between a weight of 0 and one of 1e-16, two programs may differ.
    assume(apart_from_lines(truth))
    cells = sentences.cells_claims(made)
    checked(cells, SECTION_CHECKS, truth)
    checked(sentences.threads_claims(made), SECTION_CHECKS, truth)
    kinds = {claim.kind for claim in cells}
    assert bool(truth.adds) == ("adds" in kinds)
    silent = [all(s.discarded for s in truth.of_box(b)) for b in range(len(truth.boxes))]
    assert any(silent) == any(kind.startswith(("outside", "no samples")) for kind in kinds)
    if truth.adds:
        assert len(kinds & {"kept", "lost", "lost of some", "nothing carried"}) >= 1
        assert ("shared" in kinds) == (
            len({(cell, box) for cell, box, _, _ in truth.adds})
            > len({cell for cell, _, _, _ in truth.adds})
        )


@states(120)
@given(state=page_states(most=1))
def test_each_claim_on_the_box_holds(state):
    made, truth = explanation_and_truth(*state)
    # On a line of cell centres there is no derivative: the tests below are about that.
    assume(apart_from_lines(truth))
    claims = sentences.boxes_claims(made)
    checked(claims, {**SECTION_CHECKS, **BOX_CHECKS}, truth)
    for number in made.numbers:
        told = sentences.number_claims(made, number)
        if number.kind == "smooth" and not number.crossings.touching.any():
            checked(told, NUMBER_CHECKS, truth, number.name)
        else:
            checked(told, {**NUMBER_CHECKS, **STANDING_CHECKS}, truth, number.name)


ON_LINES = [
    # Aligned, stride 8: samples of one bin with ratio 1 lie at the centre / 8 - 0.5.
    pytest.param(Box(60.0, 44.0, 16, 16), "on lines", id="on a line across and down"),
    pytest.param(Box(-4.0, 44.0, 16, 16), "on window", id="on the left edge of the window"),
    pytest.param(Box(124.0, 43.0, 16, 16), "on window", id="on the right edge of the window"),
    pytest.param(Box(4.0, 43.0, 16, 16), "on lines", id="on the first column"),
    pytest.param(Box(116.0, 43.0, 16, 16), "on lines", id="on the last column"),
]


@pytest.mark.parametrize(("box", "kind"), ON_LINES)
@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated"])
@pytest.mark.parametrize("upstream", ["ones", "target"])
def test_each_claim_holds_where_there_is_no_derivative(operator, box, kind, upstream):
    chosen = RoiSettings(operator, (1, 1), 1)
    state = (box,), chosen, Upstream(upstream, target=np.zeros((1, 1)))
    made, truth = explanation_and_truth(*state)
    kinds = set()
    for number in made.numbers:
        told = sentences.number_claims(made, number)
        kinds |= {claim.kind for claim in told}
        checked(told, {**NUMBER_CHECKS, **STANDING_CHECKS}, truth, number.name)
    assert kind in kinds
    assert ("jump" in kinds) == (kind == "on window")


@pytest.mark.parametrize(
    ("chosen", "box", "kind"),
    [
        (RoiSettings("roi_align", (2, 2), 0), Box(61.3, 48.7, 32, 37), "grid steps"),
        (RoiSettings("roi_align", (2, 2), 2, False), Box(61.3, 48.7, 8, 37), "smallest"),
    ],
)
def test_each_claim_holds_where_the_size_decides(chosen, box, kind):
    made, truth = explanation_and_truth((box,), chosen, Upstream())
    kinds = set()
    for number in made.numbers:
        told = sentences.number_claims(made, number)
        kinds |= {claim.kind for claim in told}
        checked(told, {**NUMBER_CHECKS, **STANDING_CHECKS}, truth, number.name)
    assert kind in kinds


# ------------------------------------------------------------------ in words


def explained(*drawn: Box, kind: str = "ones", active: int = 0, painted=None, **choices):
    made = explain_gradients(
        MAP, drawn, RoiSettings(**choices), 0, Upstream(kind, 0, painted or {}, 1), active=active
    )
    assert made is not None
    return made


def text(claims) -> str:
    return words.text_of(words.render(claims, WORDS))


def test_the_additions_are_counted():
    made = explained(INSIDE)
    cells = np.count_nonzero(made.adds)
    assert text(sentences.cells_claims(made)) == (
        f"Backward makes 784 additions into {cells} cells. "
        "Upstream and cell gradients both sum to 49, since a sample's weights sum to 1."
    )


def test_a_painted_bin_reaches_only_its_own_cells():
    made = explained(INSIDE, kind="painted", painted={24: 1.0})
    said = text(sentences.cells_claims(made))
    reached = np.count_nonzero(made.cells)
    assert f"Only 16 of them, into {reached} cells, come from bins whose upstream is not 0." in said


def test_upstream_that_cancels_is_lost_all_the_same():
    """+1 and −1 on two bins that are discarded: both sums are 0, and both were lost."""
    box = Box(-20.0, 48.7, 60.0, 60.0)
    made = explained(box, kind="painted", painted={0: 1.0, 7: -1.0}, operator="roi_align")
    said = text(sentences.cells_claims(made))
    assert made.cells.sum() == 0
    every = np.count_nonzero(made.plan.state == DISCARDED)
    assert every > 8
    assert (
        "Upstream sums to 0, the cell gradients to 0: 8 of "
        f"{every} discarded samples have an upstream and pass nothing on." in said
    )
    assert "Each of them adds 0" in said


def test_a_side_of_no_length_has_no_difference_to_be_apart_from():
    """Only one way can it go: of a curved loss that is another slope, and no fault."""
    settings = RoiSettings("roi_align", (3, 2), 0, aligned=False)
    flat = Box(40.3, 44.7, 0.0, 61.3)
    target = np.random.default_rng(3).normal(size=(3, 2))
    made = explain_gradients(MAP, (flat,), settings, 0, Upstream("target", target=target))
    assert made is not None
    of = {number.name: number for number in made.numbers}
    assert np.isnan(of["x1"].difference)
    assert not np.isnan(of["y1"].difference)
    assert not {"differs", "agrees"} & {one.kind for one in sentences.boxes_claims(made)}


@pytest.mark.parametrize(
    "say", [sentences.cells_claims, sentences.boxes_claims, sentences.threads_claims]
)
def test_a_box_that_reads_nothing_says_why(say):
    outside = text(say(explained(OUTSIDE)))
    assert outside.startswith(
        "This box lies outside: all its samples are discarded, beyond −1 … 15"
    )
    flat = text(say(explained(FLAT, sampling_ratio=0)))
    assert flat.startswith("This box has no samples: adaptive sampling takes ⌈size / bins⌉")
    for word in ("additions", "steepest", "pass nothing on"):
        assert word not in outside + flat


def test_only_the_boxes_meant_are_named():
    made = explained(OUTSIDE, INSIDE, OUTSIDE, active=1)
    assert text(sentences.cells_claims(made)).startswith("Boxes 1 and 3 lie outside")
    assert "the slope is steepest" in text(sentences.boxes_claims(made))


def test_a_derivative_is_not_the_change_of_a_whole_pixel():
    """One sample between two cells: the slope is their difference; a pixel further is another."""
    values = np.zeros((3, 4, 1), np.float32)
    values[:, 1:, 0] = 1.0
    ramp = FeatureMap(values, 2.0, "step", "step", ("step",))
    # The sample lies at 1.7 / 2 - 0.5 = 0.35 of column 0 and 1: its value is 0.35.
    box = Box(1.7, 3.0, 4.0, 4.0)
    made = explain_gradients(ramp, [box], RoiSettings(bins=(1, 1), sampling_ratio=1), 0, Upstream())
    assert made is not None
    # A pixel is half a cell: half the way, 0.5, up to 0.85.
    assert "0.5 at this point. One whole pixel more changes the loss by 0.5." in text(
        sentences.boxes_claims(made)
    )
    further = replace(box, cx=2.7)  # at 0.85; a pixel on it has passed column 1, at 1.35
    made = explain_gradients(
        ramp, [further], RoiSettings(bins=(1, 1), sampling_ratio=1), 0, Upstream()
    )
    assert made is not None
    assert "0.5 at this point. One whole pixel more changes the loss by 0.15." in text(
        sentences.boxes_claims(made)
    )


def test_a_constant_map_feels_nothing():
    flat = FeatureMap(np.ones((12, 15, 1), np.float32), 8.0, "flat", "flat", ("flat",))
    made = explain_gradients(flat, [INSIDE], RoiSettings(), 0, Upstream())
    assert made is not None
    assert "No pixel changes the loss by more than rounding." in text(sentences.boxes_claims(made))


# ------------------------------------------------------------------ stairs


def test_the_stairs_are_counted():
    stepped = np.array([[1.0, 1.0], [1.0, 2.0], [3.0, 2.0], [3.0, 2.0], [1.0, 5.0]])
    smooth = np.array([[0.0, 2.0], [1.0, 2.0], [2.0, 2.0], [3.0, 2.0], [4.0, 2.0]])
    breaks = np.array([[-0.5, 0.0], [0.25, 0.0]])
    stairs = Staircase(INSIDE, 0, np.linspace(-2, 2, 5), smooth, stepped, smooth, breaks)
    one, mean = sentences.staircase_claims(stairs)
    assert "read at 5 places over 4 px, its output takes 2 values and changes twice" in text(one)
    assert "takes 3 values and changes twice" in text(mean)
    assert "RoIAlign follows the move, over a range of 4." in text(one)
    assert "It too jumps, at 2 places, by up to 0.5" in text(one)
    assert text(mean).endswith("RoIAlign's output does not change.")


@states(15)
@given(box=boxes().filter(lambda box: box.width > 0), flat_bin=st.integers(0, 3))
def test_each_claim_on_the_stairs_holds(box, flat_bin):
    chosen = RoiSettings("roi_align", (2, 2), 1)
    stairs = explain_staircase(MAP, box, chosen, 0, flat_bin)
    truth = State((box.upright(),), chosen, np.ones((1, 2, 2)))
    features = VALUES.astype(np.float64).transpose(2, 0, 1)[None]
    where = np.unravel_index(flat_bin, (2, 2))

    def align(offset):
        x1, y1, x2, y2 = truth.numbers(box.upright())
        row = np.array([[0, x1 + offset, y1, x2 + offset, y2]])
        options = {"spatial_scale": 1 / STRIDE, "sampling_ratio": 1, "aligned": True}
        return references.roi_align(features, row, (2, 2), reduction="max", **options)[0, 0]

    # Each column of samples meets an edge of the window where it lies on it.
    columns = sorted({sample.x for sample in truth.samples})
    for which, claims in enumerate(sentences.staircase_claims(stairs)):
        read = (lambda out: out[where]) if which == 0 else np.mean
        curve = np.array([read(align(offset)) for offset in stairs.offsets[::60]])
        np.testing.assert_allclose(stairs.smooth[::60, which], curve, atol=1e-9)
        said = {claim.kind: claim.values for claim in claims}
        words.render(claims, WORDS)
        jumps = []
        for column in columns:
            for edge in (-1, WIDTH):
                at = (edge - column) * STRIDE
                if abs(at) < 1.5 * STRIDE - 1e-6:
                    jump = read(align(at + 1e-9)) - read(align(at - 1e-9))
                    jumps += [abs(jump)] if abs(jump) > 1e-4 else []
        assert ("breaks" in said) == bool(jumps)
        if jumps:
            assert said["breaks"]["places"] == len(jumps)
            assert said["breaks"]["jump"] == pytest.approx(max(jumps), abs=1e-5)
        assert ("follows" in said) == (np.ptp(stairs.smooth[:, which]) > 1e-12)
        assert ("steps" in said) == (len(set(stairs.stepped[:, which])) > 1)


# ------------------------------------------------------------------ walks


def test_a_walk_of_no_steps_says_why():
    walk = Descent(
        (INSIDE,), np.ones(1), np.ones(1), np.zeros(1, int), np.zeros(1), (3.0, 0.0), Goal("match")
    )
    assert "None of the steps that were tried" in text(sentences.descent_claims(walk))
    still = replace(walk, free=())
    assert text(sentences.descent_claims(still)) == (
        "Nothing may change, so there is no step to take."
    )


@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated"])
def test_a_walk_that_begins_at_its_end_has_nothing_to_gain(operator):
    walk = descend(
        pyramid(MAP), INSIDE, RoiSettings(operator, (3, 3)), Goal("match", INSIDE), scale=1 / 8
    )
    assert len(walk.boxes) == 1
    assert walk.losses.tolist() == [0.0]
    assert [claim.kind for claim in sentences.descent_claims(walk)] == ["nothing to gain"]


def test_an_upright_box_that_may_only_turn_may_not_change():
    walk = descend(
        pyramid(MAP, 0),
        INSIDE,
        RoiSettings("roi_align"),
        Goal("channel"),
        scale=1 / 8,
        free=("angle",),
    )
    assert [claim.kind for claim in sentences.descent_claims(walk)] == ["nothing free"]


@pytest.mark.parametrize("seed", range(12))
def test_each_claim_on_a_walk_holds(seed):
    draw = np.random.default_rng(seed)
    start = Box(*draw.uniform((20, 20, 20, 20, -90), (100, 80, 60, 50, 90)).tolist())
    walk = descend(
        pyramid(MAP), start, RoiSettings(bins=(3, 3)), Goal("match", INSIDE), scale=1 / 8
    )
    said = {claim.kind: claim.values for claim in sentences.descent_claims(walk)}
    words.render(sentences.descent_claims(walk), WORDS)
    if len(walk.boxes) == 1:
        assert set(said) == {"no step"}
        return
    walked = said["walked"]
    assert walked["steps"] == len(walk.boxes) - 1
    features = VALUES.astype(np.float64).transpose(2, 0, 1)[None]

    def loss(box):
        rows = np.array(
            [(0, b.cx, b.cy, b.width, b.height, b.angle) for b in (box, INSIDE)], np.float64
        )
        options = {"spatial_scale": 1 / 8, "sampling_ratio": 2, "aligned": True}
        mine, patch = references.roi_align_rotated(features, rows, (3, 3), **options)[:, 0]
        return 0.5 * ((mine - patch) ** 2).mean()

    losses = [loss(box) for box in walk.boxes]
    assert walked["first"] == pytest.approx(losses[0], abs=1e-5)
    assert walked["last"] == pytest.approx(losses[-1], abs=1e-5)
    apart = math.dist((start.cx, start.cy), (walk.boxes[-1].cx, walk.boxes[-1].cy))
    assert walked["far"] == pytest.approx(apart)
    blurs = [walk.blurs[level] for level in walk.levels[1:]]
    blurred = [blur for blur in blurs if blur]
    kind = "blurred throughout" if len(blurred) == len(blurs) else "blurred"
    assert {"blurred", "blurred throughout"} & set(said) == ({kind} if blurred else set())
    if blurred:
        assert said[kind]["steps"] == len(blurred)
        assert said[kind]["blurs"] == tuple(sorted(set(blurred), reverse=True))
    rises = [losses[i + 1] > losses[i] + 1e-6 for i, blur in enumerate(blurs) if blur]
    if any(rises):
        assert "rises" in said


def test_every_kind_has_words():
    """And a check: those above, or a test of its own."""
    own = {
        "not searched", "no search", "differs", "steps", "flat", "follows", "still", "still alone",
        "breaks", "jumps", "nothing free", "no step", "nothing to gain", "walked", "blurred",
        "blurred throughout", "rises",
    }  # fmt: skip
    checks = {*SECTION_CHECKS, *BOX_CHECKS, *NUMBER_CHECKS, *STANDING_CHECKS}
    assert set(WORDS) == checks | own
