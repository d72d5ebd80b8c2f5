"""The WebAssembly module against the CPU: plans bit for bit, outputs and gradients to 1e-6."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchmarks.wasm_angles import BEYOND, differing
from roiviz import kernels
from roiviz.kernels import compiling, formulas, operators, regions
from roiviz.kernels.rules import Rules
from roiviz.kernels.wasm import MODULE, build
from tests.kernels import samples
from tests.kernels.golden import cases
from tests.kernels.test_golden import (
    negative_under_aligned,
    options_of,
    rotated_options_of,
    turned_boxes,
)
from tests.kernels.wasm_calls import Calls

RELATIVE = 1e-6
COLUMNS = ("positions", "taps", "weights", "state", "grids", "offsets", "roi", "bin")
OF_PLAN = {"roi": "roi_index", "bin": "bin_index"}
SIZE = (12, 17)

FAMILIES = {
    "roi_align": (
        "caffe2_roi_align", "torchvision_roi_align", "torchvision_roi_align_f64",
        "mmcv_roi_align", "caffe2_roi_align_gradient", "torchvision_roi_align_backward",
        "boxgrad_roi_align",
    ),
    "roi_align_rotated": (
        "caffe2_roi_align_rotated", "detectron2_roi_align_rotated", "mmcv_roi_align_rotated",
        "caffe2_roi_align_rotated_adjoint", "boxgrad_roi_align_rotated",
    ),
    "roi_pool": ("caffe2_roi_pool", "torchvision_roi_pool"),
}  # fmt: skip


def rules_of(spatial_scale=1.0, sampling_ratio=0, aligned=False, clockwise=False) -> dict[str, Any]:
    """An operator's arguments as the loader takes them."""
    return {
        "scale": spatial_scale, "ratio": max(sampling_ratio, 0), "aligned": aligned,
        "clockwise": clockwise,
    }  # fmt: skip


def features_of(values: np.ndarray) -> dict[str, Any]:
    """A map as the loader takes it."""
    batch, channels, height, width = values.shape
    return {
        "values": values, "batch": batch, "channels": channels, "height": height, "width": width,
    }  # fmt: skip


def same_bits(got: np.ndarray, want: np.ndarray) -> bool:
    """Whether two columns are equal bit for bit, -0 and 0 apart."""
    want = want.astype(got.dtype)
    return got.shape == want.shape and got.tobytes() == want.tobytes()


def close(got: np.ndarray, want: np.ndarray) -> bool:
    """Within `RELATIVE` of the largest number."""
    return within(np.abs(want).max(initial=0))(got, want)


def within(size: Any) -> Any:
    """A comparison of numbers that are sums of terms of this size: equal to `RELATIVE` of it."""

    def compare(got: np.ndarray, want: np.ndarray) -> bool:
        return got.shape == want.shape and bool((np.abs(got - want) <= RELATIVE * size).all())

    return compare


def size_of_terms(operator, x, rois, grad, reduction="avg", **options) -> np.ndarray:
    """How large the terms of each box's gradient can be, added without their signs: (R, columns).

    They cancel, down to nothing where the box lies flat, and their rounding does not.
    """
    size, bins = x.shape[2:], grad.shape[2:]
    plan = kernels.sampling_plan(
        rois, size, bins, operator=operator, derivatives=True, **options
    )  # fmt: skip
    of_bins = np.abs(grad).sum(axis=1).reshape(len(rois), -1)
    samples = 1 if reduction == "max" else np.maximum(plan.grids.prod(axis=1), 1)[plan.roi_index]
    weight = of_bins[plan.roi_index, plan.bin_index] / samples
    sums = np.zeros(rois.shape)
    assert plan.slopes is not None
    terms = np.abs(plan.slopes).sum(axis=2) * weight[:, None] * 2 * np.abs(x).max()
    np.add.at(sums[:, 1:], plan.roi_index, terms)
    return sums


class Compared:
    """Calls, and for each what the CPU gives."""

    def __init__(self) -> None:
        self.calls = Calls()
        self._wanted: list[Any] = []

    def plan(self, operator, rois, size, bins, **options) -> None:
        height, width = size
        derivatives = options.pop("derivatives", operator != "roi_pool")
        chosen = options.pop("chosen", None)
        plan = kernels.sampling_plan(
            rois, size, bins, operator=operator, derivatives=derivatives, bins=chosen, **options
        )
        want = {name: getattr(plan, OF_PLAN.get(name, name)) for name in COLUMNS}
        if derivatives:
            want["slopes"] = plan.slopes
        exact = dict.fromkeys(want, same_bits)
        self._wanted.append((exact, want, plan.positions.shape[0]))
        self.calls.add(
            "plan", operator, rois=rois, bins=bins, rules=rules_of(**options), height=height,
            width=width, derivatives=derivatives, **({} if chosen is None else {"chosen": chosen}),
        )  # fmt: skip

    def output(self, operator, x, rois, bins, **options) -> None:
        got = operators.get(operator).forward(x, rois, bins, **options)
        want = {"output": got} if operator != "roi_pool" else {"output": got[0], "argmax": got[1]}
        self._add("forward", operator, {}, want, x, rois, bins, options, {})

    def gradients(self, operator, x, rois, grad, **options) -> None:
        bins, given, compare = grad.shape[2:], {"gradOutput": grad}, {}
        if operator == "roi_pool":
            _, argmax = kernels.roi_pool(x, rois, bins, **options)
            upstream = kernels.roi_pool_backward(grad, argmax, x.shape, rois, **options)
            want, given["argmax"] = {"features": upstream}, argmax
        else:
            found = operators.gradient_of(operator)(grad, x, rois, **options)
            want = {"features": found.features, "rois": found.rois}
            compare = {"rois": within(size_of_terms(operator, x, rois, grad, **options))}
        self._add("backward", operator, compare, want, x, rois, bins, options, given)

    def _add(self, of, operator, compare, want, x, rois, bins, options, given) -> None:
        reduction = options.pop("reduction", "avg")
        self._wanted.append((compare, want, 0))
        self.calls.add(
            of, operator, features=features_of(x), rois=rois, bins=list(bins),
            rules=rules_of(**options), reduction=reduction, **given,
        )  # fmt: skip

    def check(self, **where) -> int:
        """Compare all; how many samples were compared."""
        for got, (compare, want, _) in zip(self.calls.made(**where), self._wanted, strict=True):
            assert "refused" not in got, got
            for name, values in want.items():
                assert compare.get(name, close)(got[name], values), name
        return sum(count for _, _, count in self._wanted)


def hostile(operator, seed, count=80):
    """Boxes of a map of `SIZE` at stride 2, and those that a threshold decides."""
    rois = samples.boxes_for(operator, seed, count, (2 * SIZE[0], 2 * SIZE[1]))
    if operator != "roi_align_rotated":
        edges = [(0, 0, 2 * SIZE[1], 2 * SIZE[0]), (-2, -2, 1, 1), (3, 3, 3, 3), (5, 5, 5.001, 9)]
        return np.vstack([rois, [(0, *edge) for edge in edges]]).astype(np.float32)
    turned = [(17, 12, 34, 24, 90), (17, 12, 34, 24, 45), (0, 0, 4, 4, -0.0), (3, 3, 0.1, 0.1, 1e6)]
    return np.vstack([rois, [(1, *edge) for edge in turned]]).astype(np.float32)


SETTINGS = [
    {"spatial_scale": scale, "sampling_ratio": ratio, "aligned": aligned}
    for scale in (0.5, 0.3)
    for ratio in (0, 1, 3)
    for aligned in (False, True)
]


def plans(operator):
    """Hostile boxes under every setting."""
    compared = Compared()
    for seed, settings in enumerate(SETTINGS):
        compared.plan(operator, hostile(operator, seed), SIZE, (3, 4), **settings)
        if operator == "roi_align_rotated":
            rois = hostile(operator, 50 + seed)
            compared.plan(operator, rois, SIZE, (2, 2), clockwise=True, **settings)
    return compared


@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated"])
def test_plans_are_the_same_bit_for_bit(operator):
    assert plans(operator).check() > 50_000


def far(operator, seed):
    """Hostile boxes, then huge ones, and upright ones whose sides run backwards."""
    rois, rng = hostile(operator, seed, 120), np.random.default_rng(seed)
    huge = rois[rng.permutation(len(rois))[:40]] * np.float32(10.0) ** rng.integers(2, 8, (40, 1))
    huge[:, 0] = 0
    if operator == "roi_align_rotated":
        huge[:, 3:5] = np.minimum(huge[:, 3:5], 1.2e5)  # where an adaptive grid is not refused
        return np.vstack([rois, huge]).astype(np.float32)
    return np.vstack([rois, huge, rois[:30, [0, 3, 2, 1, 4]]]).astype(np.float32)


def bits_of(axes):
    """What the loader gives of a box: its numbers, so that 0 and -0 differ, and its cells."""
    y, x = axes["y"], axes["x"]
    names = "start", "binSize", "samples", "size", "drawn", "widened"
    numbers = [axis[name] for axis in (y, x) for name in names]
    frame = [*axes["center"], axes["cosine"], axes["sine"]]
    cells = [axis["cells"] for axis in (y, x)]
    return np.array([*numbers, *frame], float).tobytes(), repr(cells)


def of_axis(axis, drawn, cells=None):
    """The formulas' numbers as the loader gives them."""
    start, bin_size, samples, size, free = axis
    return {
        "start": start, "binSize": bin_size, "samples": samples, "size": size, "drawn": drawn,
        "widened": not free, "cells": cells,
    }  # fmt: skip


def placed(operator, rois, row, bins, rules):
    """Where a box lies, by the formulas."""
    numbers = rules.numbers(np.float32)
    free = rules._replace(minimum=0.0).numbers(np.float32)
    if operator == "roi_pool":
        sides = formulas.pool_sides(rois, row, numbers[0])
        y, x = (
            of_axis(
                (first, cells / count, 0, cells, 1), cells,
                np.array(
                    [formulas.pool_bin((first, cells), b, count, length, numbers[0])
                     for b in range(count)], np.int32,
                ),
            )
            for (first, cells), count, length in zip(sides, bins, SIZE, strict=True)
        )  # fmt: skip
        frame = x["start"] + x["size"] / 2, y["start"] + y["size"] / 2, 1.0, 0.0
    elif operator == "roi_align_rotated":
        frame, *axes = formulas.rotated_frame(rois, row, bins, numbers)
        drawn = [axis[3] for axis in formulas.rotated_frame(rois, row, bins, free)[1:]]
        y, x = (of_axis(axis, size) for axis, size in zip(axes, drawn, strict=True))
    else:
        axes = formulas.upright_axes(rois, row, bins, numbers)
        drawn = [axis[3] for axis in formulas.upright_axes(rois, row, bins, free)]
        y, x = (of_axis(axis, size) for axis, size in zip(axes, drawn, strict=True))
        frame = *(axis[0] + axis[3] / 2 for axis in axes[::-1]), 1.0, 0.0
    cx, cy, cosine, sine = frame
    return {"y": y, "x": x, "center": (cx, cy), "cosine": cosine, "sine": sine}


@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated", "roi_pool"])
def test_axes_are_the_formulas_numbers(operator):
    calls, tables = Calls(), []
    for seed, settings in enumerate(SETTINGS):
        rois, bins = far(operator, seed), (3 + seed % 3, 1 + seed % 5)
        if settings["aligned"] and operator != "roi_pool":
            rois = rois[:-30]  # sides that run backwards are refused
        if operator == "roi_pool":
            settings = {"spatial_scale": settings["spatial_scale"]}
        rules = rules_of(**settings, clockwise=bool(seed % 2))
        tables.append((rois, bins, rules))
        height, width = SIZE
        calls.add("axes", operator, rois=rois, bins=bins, rules=rules, height=height, width=width)
    compared = 0
    for (rois, bins, rules), got in zip(tables, calls.made(), strict=True):
        assert "refused" not in got, got
        of = Rules.of(rules["aligned"], rules["scale"], rules["ratio"], rules["clockwise"])
        for row, axes in enumerate(got):
            assert bits_of(axes) == bits_of(placed(operator, rois, row, bins, of)), row
        compared += len(got)
    assert compared > 1500


def rebuilt() -> Path:
    """A module built now; kept as compiled code is, for it takes a quarter of a minute."""
    folder = compiling.folders()[0]
    kept = folder / f"rebuilt-{compiling.digest()}.wasm"
    if not kept.exists():
        for old in folder.glob("rebuilt-*.wasm"):
            old.unlink()
        folder.mkdir(parents=True, exist_ok=True)
        build.main(kept)
    return kept


def test_the_module_is_built_from_todays_sources():
    """To the byte with the tools that built it; others may choose other instructions."""
    made = rebuilt()
    if build.tools().encode() in MODULE.read_bytes():
        assert made.read_bytes() == MODULE.read_bytes(), "run `make wasm`"
    assert plans("roi_align_rotated").check(module=made) > 50_000


def test_the_module_is_small_and_asks_for_nothing():
    content = MODULE.read_bytes()
    assert len(content) <= 40_000
    assert IMPORTS not in sections(content)


IMPORTS = 2


def sections(module: bytes) -> list[int]:
    """The numbers of a module's sections."""
    found, at = [], 8
    while at < len(module):
        found.append(module[at])
        size, shift, at = 0, 0, at + 1
        while True:
            size |= (module[at] & 0x7F) << shift
            shift, at = shift + 7, at + 1
            if module[at - 1] < 0x80:
                break
        at += size
    return found


def test_a_huge_box_is_planned_bin_by_bin():
    rois = np.array([[0, -3000, -900, 41_000, 9000], [1, 0.1, 0.2, 7000, 5]], np.float32)
    compared = Compared()
    for chosen in ([0], [24, 48], [7, 8, 9]):
        compared.plan("roi_align", rois, SIZE, (7, 7), spatial_scale=0.05, chosen=chosen)
    assert compared.check() > 10_000


def test_plans_of_roi_pool_are_the_same():
    compared = Compared()
    for seed, scale in enumerate((1.0, 0.5, 0.3)):
        compared.plan("roi_pool", hostile("roi_pool", seed), SIZE, (3, 4), spatial_scale=scale)
        compared.plan("roi_pool", hostile("roi_pool", seed), SIZE, (2, 2), derivatives=True)
    assert compared.check() > 5000


@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated", "roi_pool"])
def test_outputs_and_gradients_are_the_same(operator):
    compared = Compared()
    x = samples.features(1, (2, 5, *SIZE))
    every = [{"spatial_scale": 0.5}, {}] if operator == "roi_pool" else SETTINGS
    reductions = ["avg", "max"] if operator == "roi_align" else [None]
    for seed, settings in enumerate(every):
        rois = hostile(operator, seed, 20)
        for reduction in reductions:
            options = settings | ({"reduction": reduction} if reduction else {})
            compared.output(operator, x, rois, (3, 2), **options)
            grad = samples.features(2 + seed, (len(rois), 5, 3, 2))
            compared.gradients(operator, x, rois, grad, **options)
    compared.check()


def test_a_bin_of_nan_is_one_and_its_winner_the_first():
    x = samples.features(3, (1, 2, 6, 6))
    x[0, 0, 2, 2:4] = np.nan
    rois = np.array([[0, 0, 0, 5, 5]], np.float32)
    output, argmax = kernels.roi_pool(x, rois, 1)
    calls = Calls()
    calls.add(
        "forward", "roi_pool", features=features_of(x), rois=rois, bins=[1, 1], rules=rules_of()
    )  # fmt: skip
    (got,) = calls.made()
    assert np.isnan(got["output"][0, 0, 0, 0])
    assert np.array_equal(got["argmax"], argmax)
    assert np.array_equal(got["output"], output, equal_nan=True)


@pytest.mark.parametrize("operator", FAMILIES)
def test_every_recorded_call(operator):
    """In float32, whatever the framework computed in."""
    compared, refusals = Compared(), Calls()
    for case in (param.values[0] for family in FAMILIES[operator] for param in cases(family)):
        rois, options = case.array("rois"), options_of(case)
        if operator == "roi_align_rotated":
            rois, options = turned_boxes(case, rois), rotated_options_of(case)
        rois, bins = rois.astype(np.float32), case.bins
        x = case.array("x" if case.has("x") else "dx").astype(np.float32)
        if operator == "roi_align" and negative_under_aligned(case, rois):
            given = {"features": features_of(x), "rules": rules_of(**options)}
            refusals.add("forward", operator, rois=rois, bins=list(bins), **given)
            continue
        plan = {name: value for name, value in options.items() if name != "reduction"}
        compared.plan(operator, rois, x.shape[2:], bins, **plan)
        if case.has("dy"):
            compared.gradients(operator, x, rois, case.array("dy").astype(np.float32), **options)
        else:
            compared.output(operator, x, rois, bins, **options)
    assert compared.check() > 1000
    assert {row["refused"] for row in refusals.made()} <= {"A box has a negative size."}


def test_cosine_and_sine_are_the_c_librarys():
    """A million angles, some of every size; the benchmark takes all four billion."""
    for first in range(0, BEYOND, BEYOND // 64):
        assert differing(first, min(first + 2**14, BEYOND)) == (0, -1)


MAPS = [
    (height, width, scales, overlap)
    for height in (0, 1, 2, 7, 13, 24, 29, 37, 48, 61)
    for width in (1, 5, 7, 9, 31, 37, 40, 53, 64, 101, 1000)
    for scales, overlap in ((0, 0.4), (3, 0.4), (12, 0.4), (5, -3.5), (4, 1.0))
]


@pytest.mark.parametrize("variant", regions.VARIANTS)
def test_regions_are_the_same(variant):
    calls = Calls()
    for height, width, scales, overlap in MAPS:
        calls.add(
            "regions", variant=variant, overlap=overlap, height=height, width=width, scales=scales
        )  # fmt: skip
    for (height, width, scales, overlap), got in zip(MAPS, calls.made(), strict=True):
        want = kernels.rmac_derivation(
            height, width, scales=scales, overlap=overlap, variant=variant
        )
        assert same_bits(got["regions"], want.regions)
        assert same_bits(got["level"], want.region_level)


def test_region_maxima_and_their_winners_are_the_same():
    x = np.round(samples.features(4, (2, 3, 13, 20)), 1)  # with many equals
    x[0, 1, 5, 5:7] = np.nan
    table = kernels.rmac_derivation(13, 20).regions
    maxima, argmax = kernels.region_maxima(x, table)
    calls = Calls()
    calls.add("regionMaxima", features=features_of(x), regions=table)
    (got,) = calls.made()
    assert np.array_equal(got["maxima"], maxima, equal_nan=True)
    assert np.array_equal(got["argmax"], argmax)


REFUSALS: dict[str, dict[str, Any]] = {
    "A box holds a number that is not finite.": {"rois": [0, 0, 0, np.inf, 4]},
    "A box names a feature map that is not there.": {"rois": [2, 0, 0, 4, 4]},
    "A box reaches farther than 2^30 cells.": {"rois": [0, 0, 0, 1e12, 4]},
    "A box has a negative size.": {"rois": [0, 4, 0, 0, 4], "aligned": True},
    "A rotated box has more than 65,536 samples per bin and axis.": {
        "operator": "roi_align_rotated", "rois": [0, 4, 4, 1e6, 4, 0],
    },
    "A size is out of the kernels' range.": {"rois": [0, 0, 0, 4, 4], "bins": [0, 1]},
    "The box has more samples than the browser lists.": {
        "of": "plan", "rois": [0, 0, 0, 1e4, 1e4],
    },
    "The browser has no more memory for it.": {"rois": [0, 0, 0, 4, 4], "bins": [4096, 4096]},
}  # fmt: skip


@pytest.mark.parametrize("sentence", REFUSALS)
def test_a_refusal_says_why_and_the_next_call_is_fine(sentence):
    given = dict(REFUSALS[sentence])
    rois = np.array([given["rois"]], np.float32)
    if "memory" in sentence:
        rois = np.repeat(rois, 20, axis=0)
    features = features_of(samples.features(5, (1, 2, 5, 5)))
    operator, bins = given.get("operator", "roi_align"), given.get("bins", [1, 1])
    rules = rules_of(aligned=given.get("aligned", False))
    calls = Calls()
    if given.get("of") == "plan":
        calls.add("plan", operator, rois=rois, bins=bins, rules=rules, height=5, width=5)
    else:
        calls.add("forward", operator, features=features, rois=rois, bins=bins, rules=rules)
    fine = np.array([[0, 0, 0, 4, 4]], np.float32)
    calls.add("forward", "roi_align", features=features, rois=fine, bins=[1, 1], rules=rules)
    refused, after = calls.made()
    assert refused["refused"] == sentence
    want = kernels.roi_align(features["values"], fine, 1, aligned=rules["aligned"])
    assert close(after["output"], want)
