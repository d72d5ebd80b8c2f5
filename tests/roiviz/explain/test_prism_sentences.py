"""What is said of two readings, and what each story says: against numbers found here from nothing.

Checks take a convention's samples and outputs from its row, and nothing from `explain.prism*`.
"""

from dataclasses import fields, replace
from typing import Any
from urllib.parse import urlencode

import numpy as np
import pytest

from roiviz import features, samples
from roiviz.boxes import Box
from roiviz.conventions import CONVENTIONS, Settings, pooled, written
from roiviz.conventions import samples as listed
from roiviz.conventions.rules import Pool, Rules, Where
from roiviz.explain import words
from roiviz.explain.prism import Prism, ReadBox, read
from roiviz.explain.prism_causes import TITLES, causes_of
from roiviz.explain.prism_sentences import WORDS, Pair, claims, sentence
from roiviz.features import FeatureMap
from roiviz.views.pages import from_address
from roiviz.views.person import Person
from roiviz.views.prism.state import PRISM
from roiviz.views.stories import STORIES
from tests import references

RNG = np.random.default_rng(8)
MAP = features.compute(samples.load("street"), "filters", 16)
CHANNEL = 5


class Facts:
    """One box under one convention: its numbers, samples and outputs."""

    def __init__(self, prism: Prism, name: str, box: Box, made: FeatureMap, channel: int):
        rules = CONVENTIONS[name].rules
        writer = CONVENTIONS[prism.reference].rules if prism.shared else rules
        self.rules, self.made, self.channel = rules, made, channel
        self.size = made.values.shape[:2]
        self.settings = Settings(prism.bins, 1 / made.stride, prism.sampling_ratio)
        table = np.array([(box.cx, box.cy, box.width, box.height, box.angle)])
        given = written(writer, table, self.size, self.settings).astype(np.float32)
        self.numbers, self.box = given[0], table
        self.shared = writer if prism.shared else None
        self.plan = listed(rules, given, self.size, self.settings)
        self.output = self.made_by(rules)

    def made_by(self, rules: Rules) -> np.ndarray:
        """(PH, PW) float64 under some rules."""
        given = written(self.shared or rules, self.box, self.size, self.settings)
        plan = listed(rules, given.astype(np.float32), self.size, self.settings)
        maps = np.ascontiguousarray(self.made.values.transpose(2, 0, 1))[None]
        sensitive = rules.reduction.position_sensitive
        share = int(np.prod(self.settings.output_size))
        place = self.channel // share if sensitive else self.channel
        return pooled(rules, plan, maps)[0, place].astype(np.float64)

    @property
    def values(self) -> np.ndarray:
        """(S, 4) weight × value of each sample."""
        plane = self.made.values[:, :, self.channel].reshape(-1).astype(np.float64)
        taken = plane[np.maximum(self.plan.taps, 0)] * self.plan.weights
        return np.where(self.plan.taps < 0, 0.0, taken)

    def switched(self, other: "Facts") -> dict[str, np.ndarray | None]:
        """By axis, these rules with one of the other's, minus these."""
        found: dict[str, np.ndarray | None] = {}
        for field in fields(Rules):
            value = getattr(other.rules, field.name)
            if value == getattr(self.rules, field.name):
                continue
            try:
                found[field.name] = self.made_by(replace(self.rules, **{field.name: value}))
            except ValueError:
                found[field.name] = None
                continue
            with np.errstate(invalid="ignore"):
                found[field.name] = found[field.name] - self.output
        return found


def pair_of(prism: Prism, box: Box, other: str, made: FeatureMap, channel: int) -> Pair | None:
    found = read(made, [box], channel, prism)
    own, shown = found.boxes[prism.reference][0], found.boxes[other][0]
    if not isinstance(own, ReadBox) or not isinstance(shown, ReadBox):
        return None
    return Pair(found, own, shown, causes_of(made, box, channel, prism, other))


def check(pair: Pair, box: Box, other: str) -> set[str]:
    """Every claim of two readings; the kinds that were said."""
    prism, made, channel = pair.reading.prism, pair.reading.feature_map, pair.reading.channel
    one, two = (Facts(prism, name, box, made, channel) for name in (prism.reference, other))
    said: dict[str, Any] = {claim.kind: claim.values for claim in claims(pair)}
    assert set(said) <= set(WORDS)
    with np.errstate(invalid="ignore"):
        apart = two.output - one.output
    slack = pair.own.tolerance
    assert len({"all_same", "all_nan", "rounding", "not_finite", "worst_bin"} & set(said)) == 1
    if "all_same" in said:
        np.testing.assert_allclose(one.output, two.output, rtol=0, atol=slack, equal_nan=True)
    if "all_nan" in said:
        assert np.isnan(one.output).all()
        assert np.isnan(two.output).all()
    if "rounding" in said:
        assert np.abs(apart).max() <= 2 * slack
    if "not_finite" in said:
        assert not np.isfinite(apart).all()
    if "worst_bin" in said:
        place = said["worst_bin"]["bin"]
        here, there, difference = said["worst_bin"]["numbers"]
        assert (here, there) == pytest.approx((one.output[place], two.output[place]), abs=slack)
        assert abs(difference) == pytest.approx(np.abs(apart).max(), abs=slack)
        check_causes(one.switched(two), said, place, apart[place], slack)
    check_places(one, two, said)
    counts = [int((each.plan.state == 2).sum()) for each in (one, two)]
    if "unread" in said:
        values = said["unread"]
        assert [values["own"], values["other"]] == counts
        assert [values["own_all"], values["other_all"]] == [len(one.plan), len(two.plan)]
    elif "no_sample" not in said:
        assert bool(counts[0]) == bool(counts[1])
    empty = [w for w, each in (("here", one), ("there", two)) if not len(each.plan)]
    assert said.get("no_sample", {"where": ""})["where"].split(" or ") == (empty or [""])
    if "grid" in said:
        for key, each in (("own", one), ("other", two)):
            assert np.prod(said["grid"][key]) * one.output.size == len(each.plan)
    if "half" in said:
        kept = two.numbers.astype(np.float16).astype(np.float64)
        assert said["half"]["numbers"] == tuple(kept)
        assert said["half"]["most"] == np.abs(kept - two.numbers).max()
    if "corners" in said:
        below = 0
        for bin_ in range(one.output.size):
            own = two.values[two.plan.bin_index == bin_]
            below += own.max() < own.sum(axis=1).max() - slack
        assert said["corners"] == {"count": below, "bins": one.output.size}
    assert "run" not in said  # each is given a box of its own, or one that both read alike
    if "shared" in said:
        assert prism.shared
        assert said["shared"]["numbers"] == tuple(one.numbers.tolist())
    text = words.text_of(sentence(pair))
    assert "Of that" not in text
    assert "{" not in text
    return set(said)


def check_causes(made, said, place, total, slack) -> None:
    known = {axis: each[place] for axis, each in made.items() if each is not None}
    finite = {axis: value for axis, value in known.items() if np.isfinite(value)}
    if "cause" in said:
        most = max(finite, key=lambda axis: abs(finite[axis]))
        assert said["cause"]["value"] == pytest.approx(finite[most], abs=slack)
        titles = [TITLES[axis].lower() for axis in finite
                  if abs(abs(finite[axis]) - abs(finite[most])) <= 2 * slack]  # fmt: skip
        assert said["cause"]["rule"].removeprefix("the ") in [
            t.removeprefix("the ") for t in titles
        ]
    left = total - sum(finite.values())
    if "together" in said:
        assert said["together"]["value"] == pytest.approx(left, abs=2 * slack)
    if "add_up" in said:
        assert abs(left) <= 2 * slack


def check_places(one: Facts, two: Facts, said) -> None:
    """Where both take one point of each equal share, the mean of all samples is their centre."""
    plain = all(
        each.rules.placement.where is Where.SHARES
        and each.rules.placement.within == 0.5
        and not each.rules.placement.fault
        and not each.rules.grid.capped
        and each.rules.precision.positions is None
        and len(each.plan)
        for each in (one, two)
    )
    if not plain:
        return
    middles = [each.plan.positions.mean(axis=0) * each.made.stride for each in (one, two)]
    moved = said.get("moved", {"x": 0.0, "y": 0.0, "distance": 0.0})
    np.testing.assert_allclose(middles[1] - middles[0], (moved["x"], moved["y"]), atol=0.05)
    assert moved["distance"] == pytest.approx(np.hypot(moved["x"], moved["y"]))
    if one.rules.format.turned or two.rules.format.turned:
        return
    sizes = []
    for each in (one, two):
        low, high = each.plan.positions.min(axis=0), each.plan.positions.max(axis=0)
        points = [len(np.unique(each.plan.positions[:, axis].round(4))) for axis in (1, 0)]
        if min(points) < 2:
            return
        spans = (high - low)[::-1] * each.made.stride
        sizes.append(tuple(s * n / (n - 1) for s, n in zip(spans, points, strict=True)))
    if "resized" in said:
        assert said["resized"]["own"] == pytest.approx(sizes[0], rel=2e-3)
        assert said["resized"]["other"] == pytest.approx(sizes[1], rel=2e-3)
    else:
        assert sizes[0] == pytest.approx(sizes[1], rel=2e-3)


@pytest.mark.parametrize("turned", [False, True])
def test_every_claim_holds(turned):
    names = [name for name, row in CONVENTIONS.items() if row.rules.format.turned == turned]
    kinds: set[str] = set()
    for _ in range(80):
        one, two = map(str, RNG.choice(names, 2, replace=False))
        bins, ratio = (int(RNG.choice([1, 2, 4])),) * 2, int(RNG.integers(0, 4))
        prism = Prism((one, two), one, bins, ratio, shared=turned and RNG.random() < 0.5)
        cx, cy, width, height = RNG.uniform((-60, -60, 30, 30), (900, 900, 400, 400))
        box = Box(cx, cy, width, height, float(RNG.uniform(-180, 180)) * turned, "b0")
        pair = pair_of(prism, box, two, MAP, CHANNEL)
        if pair:
            kinds |= check(pair, box, two)
    of_turned = {"turned", "shared"}
    never = {"not_finite", "all_nan", "run"}
    rare = {"half", "corners", "no_sample"} if turned else of_turned
    assert set(WORDS) - kinds <= never | rare


@pytest.mark.parametrize(
    ("box", "run"),
    [
        (Box(200.0, 150.0, 120.0, 100.0), ("from right to left", "from bottom to top")),
        (Box(100.0, 150.0, 120.0, 100.0), ("from bottom to top",)),
        (Box(100.0, 80.0, 120.0, 100.0), ()),
    ],
)
def test_a_box_that_runs_backwards_is_told(box, run):
    """Centre and size, read as two corners: the second may lie left of the first, or above it."""
    prism = Prism(("sam3", "detectron2"), "sam3", (3, 3), 2, shared=True)
    pair = pair_of(prism, box, "detectron2", MAP, CHANNEL)
    assert pair is not None
    told = [claim.values["other"] for claim in claims(pair) if claim.kind == "run"]
    assert told == list(run)
    text = words.text_of(sentence(pair))
    assert all(f"Its bins run {way} instead of" in text for way in run)
    # The samples' own order, of the first bin and the last.
    plan = Facts(prism, "detectron2", box, MAP, CHANNEL).plan
    first, last = plan.positions[0], plan.positions[-1]
    ways = ("from right to left", "from bottom to top")
    assert [way for way, a, b in zip(ways, first, last, strict=True) if b < a] == list(run)


def test_what_is_not_a_number_on_both_sides_is_not_the_same():
    """Both give NaN to a bin without samples."""
    prism = Prism(("paddle", "torchvision_ps_roi_align"), "paddle", (4, 4), 0)
    flat = Box(200.0, 200.0, 0.0, 60.0, 0.0, "b0")
    pair = pair_of(prism, flat, "torchvision_ps_roi_align", MAP, CHANNEL)
    assert pair is not None
    assert {"all_nan", "no_sample"} <= check(pair, flat, "torchvision_ps_roi_align")


def test_no_rule_of_a_pair_of_zeros_makes_more_than_there_is():
    """Outside the map PrRoIPool reads nothing, as torchvision does: not one rule parts them."""
    prism = Prism(("torchvision_aligned", "prroi_pool"), "torchvision_aligned", (7, 7), 2)
    box = Box(-60.0, 240.0, 60.0, 236.0, 0.0, "b0")
    pair = pair_of(prism, box, "prroi_pool", MAP, CHANNEL)
    assert pair is not None
    assert {"all_same", "no_sample"} <= check(pair, box, "prroi_pool")
    assert pair.causes is not None
    for row in pair.causes.rows:
        assert row.difference is not None
        assert (row.difference == 0).all()


# ------------------------------------------------------------------ the stories


class Opened:
    """A story as its address opens it."""

    def __init__(self, name: str):
        address = {"story": name, **STORIES[name].address}
        given = {key: (text,) for key, text in address.items()}
        memory, self.unread = from_address(PRISM, Person(), given)
        person, self.own = memory.person, memory.own
        assert person.boxes is not None
        self.box = person.boxes[0]
        picture = samples.load(person.picture)
        self.made = features.compute(picture, person.features, person.stride)
        names = self.made.channel_names
        first = "blob, 10 px, bright on dark"
        self.channel = names.index(first) if first in names else 0
        bins = (person.bins, person.bins)
        leading = self.own.leading
        self.prism = Prism(
            self.own.conventions, leading, bins, person.sampling_ratio, self.own.shared
        )

    def facts(self, name: str, box: Box | None = None) -> Facts:
        return Facts(self.prism, name, box or self.box, self.made, self.channel)

    def outputs(self, *names: str) -> list[np.ndarray]:
        return [self.facts(name).output for name in names]


@pytest.mark.parametrize("name", STORIES)
def test_a_story_opens_what_it_is_about_and_says_what_holds(name):
    story, opened = STORIES[name], Opened(name)
    assert opened.unread == ()
    assert opened.own.story == name
    assert opened.own.why in opened.own.conventions
    pair = pair_of(opened.prism, opened.box, opened.own.why, opened.made, opened.channel)
    assert pair is not None
    kinds = check(pair, opened.box, opened.own.why)
    assert set(story.claims) <= kinds
    assert "-" not in story.look.replace("keras-hub", "").replace("faster-rcnn", "")
    assert len(urlencode(story.address)) < 500


def test_half_pixel():
    opened = Opened("half_pixel")
    legacy, aligned = opened.facts("torchvision"), opened.facts("detectron2")
    np.testing.assert_allclose(legacy.plan.positions - aligned.plan.positions, 0.5, atol=1e-5)
    half = opened.made.stride / 2
    there = replace(opened.box, cx=opened.box.cx + half, cy=opened.box.cy + half)
    np.testing.assert_allclose(opened.facts("detectron2", there).output, legacy.output, atol=1e-6)


def test_sam3():
    """torchvision's defaults, adaptive; of its ports only keras-hub has another border."""
    opened = Opened("sam3")
    box = opened.box
    left, top = box.cx - box.width / 2, box.cy - box.height / 2
    corners = np.array([[0, left, top, left + box.width, top + box.height]])
    planes = np.array(opened.made.values, np.float64).transpose(2, 0, 1)[None]
    plain = {"spatial_scale": 1 / 16, "sampling_ratio": 0, "aligned": False}
    wanted = references.roi_align(planes, corners, (7, 7), **plain)[0, opened.channel]
    for name in ("sam3", "keras_hub", "mlx_vlm"):
        np.testing.assert_allclose(opened.facts(name).output, wanted, atol=1e-6)
    outside = replace(box, cx=-20.0)
    there = {name: opened.facts(name, outside).output for name in ("sam3", "keras_hub", "mlx_vlm")}
    np.testing.assert_allclose(there["mlx_vlm"], there["sam3"], atol=1e-6)
    assert np.abs(there["keras_hub"] - there["sam3"]).max() > 0.01


def test_ratio():
    """Four samples of one colour in each bin; one a cell are of both."""
    opened = Opened("ratio")
    four, all_cells = opened.facts("detectron"), opened.facts("torchvision")
    assert len(four.plan) == 4 * 49
    assert len(all_cells.plan) > 40 * 49
    for bin_ in range(49):
        own = four.values[four.plan.bin_index == bin_].sum(axis=1)
        assert np.ptp(own) < 1e-5
        assert np.ptp(all_cells.values[all_cells.plan.bin_index == bin_].sum(axis=1)) > 0.3


def test_plus_one():
    opened = Opened("plus_one")
    for name, wanted in (("mmdet_v0", 1.0), ("jwyang_avg", 16.0)):
        spans = []
        for each in ("torchvision", name):
            plan = opened.facts(each).plan
            # From the first begin to the last end, where both are sampled; else between middles.
            whole = 1.0 if each == "jwyang_avg" else 13 / 14
            spans.append(np.ptp(plan.positions, axis=0) / whole * opened.made.stride)
        np.testing.assert_allclose(spans[1] - spans[0], wanted, atol=1e-3)


def test_corner_max():
    """On values of one sign the largest weighted corner is never more than the largest sample."""
    opened = Opened("corner_max")
    corner, sample = opened.outputs("onnx_16_max", "mmcv_max")
    assert opened.made.values.min() >= 0
    assert (corner < sample - 1e-3).all()
    assert CONVENTIONS["onnx_16_max"].rules.reduction.pool is Pool.CORNER_MAX


def test_border():
    """Where all samples lie over a cell outside, torchvision gives 0, its other path does not."""
    opened = Opened("border")
    window, clamped = (
        opened.facts("torchvision_aligned"),
        opened.facts("torchvision_deterministic_aligned"),
    )
    lost = np.array([(window.plan.state[window.plan.bin_index == k] == 2).all() for k in range(49)])
    assert lost.sum() >= 7
    assert (window.output.reshape(-1)[lost] == 0).all()
    assert (clamped.output.reshape(-1)[lost] > 0.05).all()
    inside = np.array(
        [(window.plan.state[window.plan.bin_index == k] < 2).all() for k in range(49)]
    )
    both = window.output.reshape(-1)[inside], clamped.output.reshape(-1)[inside]
    np.testing.assert_allclose(*both, atol=1e-6)


def test_half():
    """Steps of half a pixel from 512 to 1024; a sweep is a staircase of as many treads."""
    assert {float(np.spacing(np.float16(x))) for x in (512, 700, 1023)} == {0.5}
    opened = Opened("half")
    places = opened.box.cx + np.arange(-32, 33) / 32 * opened.made.stride
    rows = {
        name: np.array([opened.facts(name, replace(opened.box, cx=x)).output[3, 3] for x in places])
        for name in ("tensorrt", "tensorrt_half")
    }
    assert len(np.unique(rows["tensorrt"].round(6))) > 50
    # Each of two corners steps every half pixel of four.
    assert len(np.unique(rows["tensorrt_half"])) <= 17


def test_two_orders():
    """The same five numbers: a box with its sides exchanged, turned the other way."""
    opened = Opened("two_orders")
    own, swapped = opened.facts("rotated_maskrcnn"), opened.facts("rrpn_pytorch")
    np.testing.assert_array_equal(own.numbers, swapped.numbers)
    box = opened.box
    meant = Box(box.cx, box.cy, box.height, box.width, -box.angle)
    plain = replace(opened.prism, shared=False)
    there = Facts(plain, "rrpn_pytorch", meant, opened.made, opened.channel)
    np.testing.assert_allclose(there.output, swapped.output, atol=1e-6)
    np.testing.assert_allclose(there.plan.positions, swapped.plan.positions, atol=1e-4)
