"""Each claim of the R-MAC pages, recomputed by code that shares nothing with them."""

import math
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roiviz import kernels
from roiviz.boxes import Box
from roiviz.explain import words
from roiviz.explain.rmac import RmacSettings, explain_regions
from roiviz.explain.rmac_descriptor import explain_descriptor
from roiviz.explain.rmac_search import METHODS, Item, build_index, search
from roiviz.explain.rmac_sentences import descriptor_claims, regions_claims, search_claims
from roiviz.explain.rmac_words import WORDS, derivation_steps
from roiviz.kernels.regions import VARIANTS
from tests import references_rmac as reference
from tests.roiviz.explain.test_rmac import feature_map
from tests.states import states

BITS = {"tolias": 64, "caffe2": 32, "cirtorch": 32}
TITLES = {name: row.title for name, row in VARIANTS.items()}


@dataclass(frozen=True)
class Layout:
    """A map's size and the settings, and what the references make of them."""

    height: int
    width: int
    scales: int
    overlap: float
    variant: str

    @property
    def short(self):
        return min(self.height, self.width)

    @property
    def long(self):
        return max(self.height, self.width)

    @property
    def bits(self):
        return BITS[self.variant]

    @cached_property
    def table(self):
        """Of the six numbers of steps; empty for a square map."""
        if self.short == self.long:
            return []
        return reference.step_table(
            self.height, self.width, self.overlap, self.bits, self.variant == "cirtorch"
        )

    @cached_property
    def steps(self):
        """The one taken; 0 for a square map."""
        differences = [row[2] for row in self.table]
        return 1 + differences.index(min(differences)) if differences else 0

    @property
    def more(self):
        """(rows, columns) that the long side adds."""
        return (
            self.steps * (self.height > self.width),
            self.steps * (self.width > self.height),
        )

    @cached_property
    def levels(self):
        """[(size, rows, columns)]."""
        sizes = [2 * self.short // (level + 1) for level in range(1, self.scales + 1)]
        rows, columns = self.more
        return [
            (size, level + rows, level + columns)
            for level, size in enumerate(sizes, start=1)
            if size
        ]

    @property
    def terms(self):
        return [rows * columns for _, rows, columns in self.levels]

    @cached_property
    def regions(self):
        return VARIANT_REGIONS[self.variant](self)

    def line_starts(self, level, axis):
        """First rows (axis 0) or columns (axis 1) of a level's squares, by the reference."""
        size, rows, columns = self.levels[level]
        before = sum(self.terms[:level]) + (self.variant == "cirtorch")
        mine = self.regions[before : before + rows * columns]
        return sorted({int(row[1 - axis]) for row in mine}), size, (rows, columns)[axis]

    def given(self, steps):
        """The exact overlap of a number of steps."""
        return 1 - Fraction(self.long - self.short, steps * self.short)

    @cached_property
    def closer_beyond(self):
        """The best number of steps, if it is more than 6; None if not."""
        best = min(range(1, 700), key=lambda steps: (self.apart_from_wanted(steps), steps))
        closer = self.apart_from_wanted(best) < self.apart_from_wanted(self.steps)
        return best if best > 6 and closer else None

    def apart_from_wanted(self, steps):
        return abs(self.given(steps) - Fraction(self.overlap))


def cirtorch_regions(layout):
    """The paper's code in float32, the whole map before it."""
    single, rows = np.float32, [(0, 0, layout.width - 1, layout.height - 1)]
    for size, down, across in layout.levels:
        middle = single(math.floor(single(size // 2 - 1)))
        starts = []
        for length, count in ((layout.height, down), (layout.width, across)):
            stride = single(length - size) / single(count - 1) if count > 1 else single(0)
            starts.append(
                [int(np.floor(middle + single(i) * stride) - middle) for i in range(count)]
            )
        rows += [(x, y, x + size - 1, y + size - 1) for y in starts[0] for x in starts[1]]
    return np.array(rows, np.int64)


VARIANT_REGIONS = {
    "tolias": lambda one: reference.tolias_regions(one.height, one.width, one.scales, one.overlap),
    "caffe2": lambda one: reference.caffe2_regions(one.height, one.width, one.scales, one.overlap),
    "cirtorch": cirtorch_regions,
}


def is_chosen(values, one):
    gap, overlap, difference = one.table[one.steps - 1]
    assert values["overlap"] == overlap
    assert values["difference"] == difference
    assert values["wanted"] == one.overlap
    return gap, overlap


def check_steps(values, one):
    assert values["steps"] == one.steps
    assert values["gap"] == one.table[one.steps - 1][0]


def check_shared(values, one):
    _, overlap = is_chosen(values, one)
    assert overlap >= 0


def check_apart(values, one):
    gap, overlap = is_chosen(values, one)
    assert overlap < 0
    assert values["apart"] == pytest.approx(gap - one.short)


def check_tried(values, one):
    assert (values["first"], values["last"]) == (1, 6)
    assert min(row[2] for row in one.table) == one.table[one.steps - 1][2]


def check_untried(values, one):
    assert values["last"] == 6
    assert one.apart_from_wanted(values["steps"]) == one.apart_from_wanted(one.closer_beyond)
    assert values["overlap"] == pytest.approx(float(one.given(values["steps"])))


def check_untried_any(values, one):
    assert one.overlap >= 1
    assert all(
        one.apart_from_wanted(steps + 1) < one.apart_from_wanted(steps) for steps in range(1, 50)
    )


def check_tie(values, one):
    assert one.table[values["other"] - 1][2] == one.table[one.steps - 1][2]
    assert values["other"] > one.steps


def check_rounded_tie(values, one):
    real = {32: np.float32, 64: np.float64}[values["bits"]]
    assert values["bits"] == one.bits
    assert values["chosen"] == one.steps
    for which, told in (("chosen", "difference"), ("other", "other_difference")):
        assert real(values[told]) == real(one.table[values[which] - 1][2])
    assert values["difference"] != values["other_difference"]


def check_walk(axis):
    def check(values, one):
        length = (one.height, one.width)[axis]
        fits = [one.line_starts(level, axis) for level in range(len(one.levels))]
        assert (sorted(set(values["starts"])), values["size"], values["steps"] + 1) in fits
        assert values["length"] == length
        stride = (length - values["size"]) / values["steps"]
        assert values["stride"] == pytest.approx(stride, rel=1e-6)

    return check


def check_short(axis):
    def check(values, one):
        length = (one.height, one.width)[axis]
        assert values["line"] == length - 1
        assert values["bits"] == one.bits
        ends = []
        for level in range(len(one.levels)):
            starts, size, _ = one.line_starts(level, axis)
            ends.append(starts[-1] + size)
        # Somewhere a level's last square ends one line before the border.
        assert length - 1 in ends

    return check


def check_size(values, one):
    assert values["short"] == one.short
    assert values["size"] == math.floor(Fraction(2 * one.short, values["divisor"]))


def check_level(values, one):
    assert (values["rows"], values["columns"]) in [row[1:] for row in one.levels]
    assert values["regions"] == values["rows"] * values["columns"]


def check_sum(values, one):
    whole_map = [1] if one.variant == "cirtorch" else []
    assert list(values["terms"]) == whole_map + one.terms
    assert values["regions"] == len(one.regions) == sum(values["terms"])


CHECKS = {
    "map": lambda v, one: (v["rows"], v["columns"]) == (one.height, one.width),
    "square": lambda v, one: v["side"] == one.height == one.width,
    "oblong": lambda v, one: (
        (v["short"], v["long"], v["rest"]) == (one.short, one.long, one.long - one.short)
        and v["rest"] > 0
    ),
    "no steps": lambda v, one: one.height == one.width,
    "steps": check_steps,
    "shared": check_shared,
    "apart": check_apart,
    "tried": check_tried,
    "untried": check_untried,
    "untried any": check_untried_any,
    "tie": check_tie,
    "rounded tie": check_rounded_tie,
    "more": lambda v, one: (v["rows"], v["columns"]) == one.more,
    "size": check_size,
    "down one": lambda v, one: v["start"] == 0,
    "across one": lambda v, one: v["start"] == 0,
    "down": check_walk(0),
    "across": check_walk(1),
    "rows short": check_short(0),
    "columns short": check_short(1),
    "level": check_level,
    "whole map": lambda v, one: one.variant == "cirtorch",
    "sum": check_sum,
    "sum of one": lambda v, one: (
        (v["regions"] == len(one.regions) and len(one.regions) < 2)
        or v["regions"] == len(one.regions) == sum(one.terms)
    ),
}


def checked(claims, checks, *state):
    """Every claim holds; its words can be said."""
    for claim in claims:
        # A check that returns nothing has asserted.
        assert checks[claim.kind](claim.values, *state) is not False, claim
    text = words.text_of(words.render(claims, WORDS))
    assert "{" not in text
    assert "nan" not in text
    return text


SIDES = st.integers(1, 64)
LAYOUTS = st.builds(
    Layout,
    height=SIDES,
    width=SIDES,
    scales=st.integers(1, 5),
    overlap=st.sampled_from([0.4, 0.4, 0.4, 0.0, 0.2, 0.5, 0.75, 0.9, 1.0, 1.5, -0.5]),
    variant=st.sampled_from(sorted(VARIANTS)),
)


def kinds_of(one):
    derivation = kernels.rmac_derivation(
        one.height, one.width, scales=one.scales, overlap=one.overlap, variant=one.variant
    )
    claims = [claim for _, told in derivation_steps(derivation) for claim in told]
    checked(claims, CHECKS, one)
    return {claim.kind for claim in claims}


@states(400)
@given(one=LAYOUTS)
def test_each_claim_of_the_derivation_holds_and_none_is_missing(one):
    kinds = kinds_of(one)
    if one.steps and one.overlap < 1:
        assert ("untried" in kinds) == (one.closer_beyond is not None)
    ends: dict[int, list[int]] = {0: [], 1: []}
    for level in range(len(one.levels)):
        for axis, length in ((0, one.height), (1, one.width)):
            starts, size, _ = one.line_starts(level, axis)
            ends[axis].append(starts[-1] + size < length)
    assert ("rows short" in kinds) == any(ends[0])
    assert ("columns short" in kinds) == any(ends[1])
    assert kinds <= set(CHECKS)


def test_ten_steps_would_meet_the_overlap_on_5_x_35_but_are_never_tried():
    # (35 - 5) / 10 = 3 cells a step: two squares of 5 share 2 of 5 columns, 0.4.
    steps = dict(derivation_steps(kernels.rmac_derivation(5, 35)))
    (claim,) = [c for c in steps["How many steps along the long side"] if c.kind == "untried"]
    assert claim.values == {"steps": 10, "overlap": 0.4, "last": 6}


def test_on_7_x_35_float32_leaves_the_last_column_uncovered():
    """Six steps of 28 / 6: seven of them are 28, in float32 27.999998, so 27 and not 28."""
    for variant, short in (("tolias", False), ("caffe2", True), ("cirtorch", None)):
        one = Layout(7, 35, 3, 0.4, variant)
        kinds = kinds_of(one)
        if short is not None:
            assert ("columns short" in kinds) is short


@pytest.mark.parametrize(
    ("overlap", "kind"), [(1.0, "untried any"), (0.99, "untried"), (0.3, None)]
)
def test_more_steps_would_come_closer(overlap, kind):
    kinds = kinds_of(Layout(10, 20, 1, overlap, "tolias"))
    assert {"untried", "untried any"} & kinds == ({kind} if kind else set())


# ------------------------------------------------------------------ the regions on the map


PAGE_CHECKS = {
    "none": lambda v, one, cover: len(one.regions) == 0,
    "whole map": lambda v, one, cover: one.variant == "cirtorch" and not one.levels,
    "regions": lambda v, one, cover: (
        v["regions"] == len(one.regions)
        and list(v["terms"]) == one.terms
        and v["levels"] == len(one.levels)
    ),
    "regions and map": lambda v, one, cover: (
        one.variant == "cirtorch"
        and v["regions"] == len(one.regions) == 1 + sum(one.terms)
        and list(v["terms"]) == one.terms
        and v["levels"] == len(one.levels)
    ),
    "covered evenly": lambda v, one, cover: (cover == v["most"]).all(),
    "covered": lambda v, one, cover: (
        (v["least"], v["most"]) == (cover.min(), cover.max()) and v["least"] < v["most"]
    ),
    "uncovered": lambda v, one, cover: v["cells"] == (cover == 0).sum() > 0,
}


@states(150)
@given(one=LAYOUTS)
def test_each_claim_on_the_regions_page_holds(one):
    shown = RmacSettings(scales=one.scales, overlap=one.overlap, variant=one.variant)
    explained = explain_regions(feature_map(one.height, one.width, channels=1), shown)
    cover = reference.coverage(one.height, one.width, one.regions)
    claims = regions_claims(explained)
    checked(claims, PAGE_CHECKS, one, cover)
    assert any(c.kind == "uncovered" for c in claims) == bool((cover == 0).any())


@states(60)
@given(one=LAYOUTS)
def test_each_claim_on_another_implementation_holds(one):
    shown = RmacSettings(scales=one.scales, overlap=one.overlap, variant=one.variant)
    explained = explain_regions(feature_map(one.height, one.width, channels=1), shown)
    for difference in explained.differences:
        other = replace(one, variant=difference.variant)
        kinds = {claim.kind: claim.values for claim in difference.claims}
        checked(difference.claims, OTHER_CHECKS, one, other)
        same = sorted(map(tuple, one.regions)) == sorted(map(tuple, other.regions))
        whole = (one.variant == "cirtorch") != (other.variant == "cirtorch")
        # A map that a square covers is the whole map too; only its level tells them apart.
        assert ("same regions" in kinds) == (same and not whole)


OTHER_CHECKS = {
    "same regions": lambda v, one, other: (
        v["variant"] == TITLES[other.variant]
        and v["regions"] == len(other.regions) == len(one.regions)
    ),
    "other regions": lambda v, one, other: (
        v["variant"] == TITLES[other.variant] and v["regions"] == len(other.regions)
    ),
    "other steps": lambda v, one, other: (
        v["bits"] == other.bits
        and (v["other"], v["shown"]) == (other.steps, one.steps)
        and other.steps != one.steps
    ),
    "other rounding": lambda v, one, other: (
        other.steps == one.steps and set(map(tuple, other.regions)) != set(map(tuple, one.regions))
    ),
    "adds map": lambda v, one, other: other.variant == "cirtorch",
    "lacks map": lambda v, one, other: one.variant == "cirtorch",
}


# ------------------------------------------------------------------ the descriptor


@dataclass(frozen=True)
class Made:
    """Region vectors of a map by numpy alone, and which regions are on."""

    layout: Layout
    vectors: np.ndarray
    on: np.ndarray

    @cached_property
    def total(self):
        return self.vectors[self.on].sum(axis=0)

    def angle(self, vector):
        full = self.vectors.sum(axis=0)
        cosine = full @ vector / np.linalg.norm(full) / np.linalg.norm(vector)
        return np.degrees(np.arccos(np.clip(cosine, -1, 1)))


def check_largest(values, made):
    if np.linalg.norm(made.total) < 0.01:
        return  # Vectors that all but cancel: a share of almost nothing is rounding.
    shares = made.vectors @ made.total / (made.total @ made.total)
    shares[~made.on] = 0
    assert values["share"] == pytest.approx(shares.max(), abs=1e-4)
    assert shares[values["region"]] == pytest.approx(shares.max(), abs=1e-4)
    x1, y1, x2, y2 = made.layout.regions[values["region"]]
    if values["where"] == "the whole map":
        assert (x1, y1) == (0, 0)
        assert (x2 + 1, y2 + 1) == (made.layout.width, made.layout.height)
    else:
        level = int(values["where"].removeprefix("level "))
        assert x2 - x1 + 1 == 2 * made.layout.short // (level + 1)


def check_alone(values, made):
    assert np.flatnonzero(made.on).tolist() == [values["region"]]
    np.testing.assert_allclose(made.total, made.vectors[values["region"]], atol=1e-6)


def check_turns_at_most(values, made):
    angles = [made.angle(made.total - vector) for vector in made.vectors]
    assert values["degrees"] == pytest.approx(max(angles), abs=0.02)
    assert angles[values["region"]] == pytest.approx(max(angles), abs=0.02)


def check_nothing_left(values, made):
    left = made.total - made.vectors[values["region"]]
    assert np.linalg.norm(left) < 1e-5


DESCRIPTOR_CHECKS = {
    "no regions": lambda v, made: len(made.vectors) == 0,
    "all off": lambda v, made: not made.on.any(),
    "all zero": lambda v, made: np.linalg.norm(made.total) < 1e-6,
    "described": lambda v, made: (
        (v["numbers"], v["on"], v["regions"])
        == (made.vectors.shape[1], made.on.sum(), len(made.on))
    ),
    "alone": check_alone,
    "largest": check_largest,
    "turned": lambda v, made: (
        v["off"] == (~made.on).sum()
        and v["degrees"] == pytest.approx(made.angle(made.total), abs=0.02)
    ),
    "turns at most": check_turns_at_most,
    "nothing left": check_nothing_left,
}


@states(150)
@given(
    one=LAYOUTS.filter(lambda one: one.short > 0 and len(one.regions) < 80),
    channels=st.integers(1, 5),
    seed=st.integers(0, 999),
    kind=st.sampled_from(["any sign", "positive", "zero", "one bright cell"]),
    off=st.sets(st.integers(0, 79), max_size=4),
    all_off=st.booleans(),
)
def test_each_claim_on_the_descriptor_holds(one, channels, seed, kind, off, all_off):
    made = feature_map(one.height, one.width, channels=channels, seed=seed)
    if kind != "any sign":
        np.abs(made.values, out=made.values)
    if kind in ("zero", "one bright cell"):
        made.values[:] = 0
    if kind == "one bright cell":
        made.values[0, 0] = 1
    count = len(one.regions)
    off = range(count) if all_off and seed % 7 == 0 else [index for index in off if index < count]
    shown = RmacSettings(scales=one.scales, overlap=one.overlap, variant=one.variant)
    explained = explain_descriptor(made, shown, off)

    on = np.ones(count, bool)
    on[list(off)] = False
    maxima = reference.region_maxima(made.values.transpose(2, 0, 1)[None], one.regions)[0]
    vectors = reference.unit(maxima, 1e-6, one.variant == "cirtorch")
    checked(descriptor_claims(explained), DESCRIPTOR_CHECKS, Made(one, vectors, on))


def test_of_one_region_nothing_is_compared():
    explained = explain_descriptor(feature_map(4, 4), RmacSettings(scales=1))
    text = words.text_of(words.render(descriptor_claims(explained), WORDS))
    assert text.endswith("from 1 of 1 region. Region 0 (level 1) alone makes it.")


# ------------------------------------------------------------------ the search


@pytest.mark.parametrize("method", sorted(METHODS))
@pytest.mark.parametrize("box", [None, Box(60, 40, 50, 30, id="b0")], ids=["map", "box"])
@pytest.mark.parametrize("scenes", ["aabb", "abcd", "aaab"])
def test_each_claim_on_the_search_holds(method, box, scenes):
    items = [
        Item(f"picture {i}", scene, feature_map(6, 8, channels=4, seed=i))
        for i, scene in enumerate(scenes)
    ]
    index = build_index(items, method, RmacSettings())
    explained = search(index, items[0].feature_map, scene=scenes[0], skip=0, box=box)
    claims = search_claims(explained, METHODS[method].title, boxed=box is not None, whiten=False)
    said = {claim.kind: claim.values for claim in claims}
    words.render(claims, WORDS)

    # Of centres at 8, 24, 40, … px the box from 35, 25 to 85, 55 holds columns 2 to 4 of row 2.
    rows, columns = (6, 8) if box is None else (1, 3)
    described = said.pop("searched map" if box is None else "searched box")
    assert described["cells"] == (rows, columns)
    expected = 1
    if method == "rmac":
        expected = len(reference.tolias_regions(rows, columns))
    assert described["regions"] == expected
    assert described["method"] == METHODS[method].title

    alike = [float(explained.query.descriptor @ parts.descriptor) for parts in index.parts[1:]]
    order = sorted(range(1, 4), key=lambda i: -alike[i - 1])
    ranks = tuple(r for r, i in enumerate(order, start=1) if scenes[i] == scenes[0])
    if not ranks:
        assert said == {
            "best": {
                "name": f"picture {order[0]}",
                "similarity": pytest.approx(max(alike)),
            }
        }
        return
    precision = np.mean([(k + 1) / rank for k, rank in enumerate(ranks)])
    values = said.pop("right one" if len(ranks) == 1 else "right ones")
    assert values["ranks"] == ranks
    assert values["right"] == len(ranks)
    assert values["hits"] == 3
    assert values["precision"] == pytest.approx(precision)
    assert set(said) == ({"drag"} if box is None else set())


def test_a_search_with_nothing_to_find_or_to_whiten_says_so():
    made = feature_map(6, 8, channels=1)
    index = build_index([Item("alone", "a", made)], "rmac", RmacSettings())
    explained = search(index, made, skip=0)
    claims = search_claims(explained, "R-MAC", boxed=False, whiten=True)
    assert [claim.kind for claim in claims] == ["searched map", "no whitening", "nothing found"]


def test_every_kind_has_words_and_a_check():
    search_kinds = {
        "searched map", "searched box", "nothing found", "best", "right one", "right ones",
        "no whitening", "drag",
    }  # fmt: skip
    known = {*CHECKS, *PAGE_CHECKS, *OTHER_CHECKS, *DESCRIPTOR_CHECKS, *search_kinds, "no angle"}
    assert set(WORDS) == known


def test_a_sum_of_zero_has_no_angle():
    """Two opposite vectors: of both the sum is zero, of one it is not."""
    made = feature_map(1, 2, channels=1)
    made.values[0, :, 0] = [1, -1]
    explained = explain_descriptor(made, RmacSettings(scales=1, overlap=0.0), [0])
    assert [claim.kind for claim in descriptor_claims(explained)][-1] == "no angle"
