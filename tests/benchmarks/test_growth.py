"""The steps of a curve and their causes, with planted ones; and a small run of the whole."""

import json
import re
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest

from benchmarks import growth, growth_causes, growth_figures
from roiviz.kernels.cpu import taps, threads

SMALL = replace(growth.BASE, rois=12, features=(8, 20, 24), bins=3, sizes=(16, 100))


def test_steps_by_hand() -> None:
    up, down, back = growth.steps([1.0, 3.0, 2.0, 4.0], [10, 20, 30, 15])
    assert (up.low, up.high, up.rise) == (0, 1, pytest.approx(1.5))  # 3 x the time, 2 x the work
    assert down.rise == pytest.approx(2 / 3 / 1.5)
    assert down.fall == pytest.approx(1.5)
    # The last one has less work, so that it is the smaller of its pair.
    assert (back.low, back.high, back.fall) == (3, 2, pytest.approx(2.0))


def test_a_border_is_found_to_the_unit() -> None:
    axis = next(axis for axis in growth.AXES if axis.name == "boxes")
    curve = growth.CURVES[0]
    sizes = growth.with_borders(axis, curve, growth.BASE)
    assert set(axis.sizes) < set(sizes)
    for low, high in pairwise(sizes):
        below, above = (growth.treated(axis, curve, size, growth.BASE) for size in (low, high))
        assert below == above or high == low + 1


def test_fewer_boxes_are_the_first_of_more() -> None:
    axis = next(axis for axis in growth.AXES if axis.name == "boxes")
    few, many = (growth.boxes_of(axis, replace(growth.BASE, rois=n)) for n in (3, 200))
    assert few.shape == (3, 5)
    assert np.array_equal(few, many[:3])
    assert len(np.unique(many, axis=0)) == 200


def test_a_side_and_a_map_are_in_cells() -> None:
    side = next(axis for axis in growth.AXES if axis.name == "side")
    boxes = growth.boxes_of(side, side.vary(growth.BASE, 6))
    sides = (boxes[:, 3:] - boxes[:, 1:3]) / growth.BASE.stride
    assert sides == pytest.approx(np.full((64, 2), 6.0), rel=1e-5)
    on_map = next(axis for axis in growth.AXES if axis.name == "map")
    assert on_map.vary(growth.BASE, 48).features == (growth.BASE.features[0], 48, 48)


@dataclass
class Fake:
    """A size whose time is known."""

    run: Any
    work: int = 100
    reads: Any = None
    workload: Any = None
    layout: str = "NHWC"
    inputs: Any = None


def test_a_planted_cause_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is handed over the larger one takes three times as long, else both take the same."""
    name = "in the caller's thread"
    (true,) = (one for one in growth_causes.EXPERIMENTS if one.name == name)
    other = replace(
        true,
        name="with something else changed",
        while_=lambda: growth_causes.having(taps, "SORTED_FROM", 1),
    )
    monkeypatch.setattr(growth_causes, "EXPERIMENTS", (other, true))
    pair = Fake(lambda: 1.0), Fake(lambda: 1.0 if threads.LONG == growth_causes.NEVER else 3.0)
    ratios = growth_causes.ratios(
        pair, {"handed over": (False, True)}, lambda cases: growth.ratio_of("rise", cases, 1)
    )
    assert ratios == {growth_causes.AS_IT_IS: 3.0, other.name: 3.0, name: 1.0}
    assert growth_causes.explaining(3.0, ratios) == [name]
    assert growth_causes.because(name) == "the main thread hands a long call over to another"
    assert threads.LONG != growth_causes.NEVER


def test_at_most_half_of_a_step_is_left_without_its_cause() -> None:
    assert growth_causes.explaining(1.44, {"half": 1.19, "more": 1.21, "none": 0.98}) == [
        "none",
        "half",
    ]


@pytest.mark.parametrize("experiment", growth_causes.EXPERIMENTS, ids=lambda one: one.name)
@pytest.mark.parametrize("curve", growth.CURVES, ids=lambda one: one.name)
def test_an_experiment_changes_how_and_not_what(
    experiment: growth_causes.Experiment, curve: growth.Curve
) -> None:
    """Its call runs, and where the input is the same, so is the output."""
    axis = next(axis for axis in growth.AXES if axis.name == "channels")
    one = growth.point(axis, curve, 20, growth.Pool(), SMALL)
    changed = experiment.change(one)
    answers = []
    for while_ in (growth_causes.contextlib.nullcontext, experiment.while_):
        with while_():
            answers.append(growth.ours(changed.workload, changed.inputs, curve.layout).answer())
    assert np.allclose(answers[0], answers[1], rtol=1e-5, atol=1e-5)
    assert changed.work > 0
    if experiment.change is growth_causes.at_one_place:
        assert changed.reads.cells < one.reads.cells
    if experiment.change is growth_causes.in_whole_blocks:
        assert changed.workload.channels == 32


@pytest.mark.parametrize("name", ["packed", "one by one", "by rows"])
def test_a_way_is_gone(name: str) -> None:
    """Forced to a way, the kernels say that they go it."""
    number = ("packed", "one by one", "by rows").index(name)
    axis = next(axis for axis in growth.AXES if axis.name == "channels")
    with growth_causes.going(number):
        assert growth.treated(axis, growth.CURVES[1], 20, SMALL)["way"] == name


def test_labels_keep_their_distance() -> None:
    places, labels = growth_figures.labelled([1, 30, 31, 32, 1000], [1, 30, 31, 32, 1000])
    assert (places, labels) == ([1, 30, 1000], ["1", "30", "1000"])


def test_the_whole_in_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = tuple(
        replace(axis, sizes=axis.sizes[:3])
        for axis in growth.AXES
        if axis.name in ("channels", "samples")
    )
    monkeypatch.setattr(growth, "AXES", chosen)
    monkeypatch.setattr(growth, "BASE", SMALL)
    growth.main(["--rounds", "1", "--threads", "1", "--output", str(tmp_path / "growth")])
    found = json.loads((tmp_path / "growth.json").read_text())
    text = (tmp_path / "growth.md").read_text()
    assert list(found["axes"]) == ["channels", "samples"]
    for name, curves in found["axes"].items():
        assert f"(growth_{name}.svg)" in text
        assert list(curves) == [curve.name for curve in growth.CURVES]
        check_figure(tmp_path / f"growth_{name}.svg", list(curves))
        for curve in curves.values():
            check_curve(curve)


def check_curve(curve: dict[str, Any]) -> None:
    """The worst steps are no worse than what the times and the work say of that pair."""
    assert len(curve["sizes"]) == len(curve["milliseconds"]) == len(curve["work"])
    assert min(curve["milliseconds"]) > 0
    steps = growth.steps(curve["milliseconds"], curve["work"])
    for kind in ("rise", "fall"):
        pair = [curve["sizes"].index(size) for size in curve[kind]["between"]]
        first = next(step for step in steps if {step.low, step.high} == set(pair))
        assert 0 < curve[kind]["ratio"] <= getattr(first, kind) * (1 + 1e-3)
        if curve[kind]["ratio"] >= growth.EXPLAINED_FROM:
            assert curve[kind]["without"]


def check_figure(path: Path, names: list[str]) -> None:
    """An SVG on white with each curve's name and the guide's."""
    drawing = ElementTree.parse(path).getroot()
    words = {"".join(one.itertext()).strip() for one in drawing.iter() if one.tag.endswith("text")}
    assert words >= {*names, "in proportion (slope 1)", "milliseconds"}
    assert re.search(r"fill: #ffffff", path.read_text())
