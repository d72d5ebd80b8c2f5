"""CPU = CUDA = WebAssembly: the card's rows, and that it finds a single wrong number."""

import json
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from roiviz.explain import registry
from roiviz.explain.agreement import Bits, Sums
from roiviz.kernels import trials
from roiviz.kernels.wasm import MODULE, loops, regions
from roiviz.kernels.wasm.exports import EXPORTED
from roiviz.scene.packing import packed
from roiviz.scene.schema import CardsMessage
from roiviz.views.operators.part import OperatorsCard, OperatorsPart
from roiviz.views.operators.present import TOLERANCE, agreement_part, registry_table
from tests.kernels.wasm_calls import node

ROWS = Path(__file__).parents[1] / "canvas" / "agreement_rows.js"


DRAWS = (None, 0, 1, 2, 3)

Plant = Callable[[OperatorsPart], OperatorsPart]
Rows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def rows() -> dict[Any, Rows]:
    """What the browser's kernels make of each draw, and of each planted fault, in node."""
    parts: dict[Any, OperatorsPart] = {draw: agreement_part(draw) for draw in DRAWS}
    parts |= {plant: plant(parts[None]) for plant in PLANTED}
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, str(number)) for number in range(len(parts))]
        for file, part in zip(files, parts.values(), strict=True):
            message = CardsMessage("operators", (OperatorsCard.AGREEMENT,), page=part)
            file.write_bytes(packed(message))
        done = subprocess.run(
            [node(), ROWS, MODULE, *files], check=True, timeout=60, capture_output=True
        )
    return dict(zip(parts, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("draw", DRAWS)
def test_the_browser_gives_what_the_cpu_gives(draw: int | None, rows: dict[Any, Rows]) -> None:
    found = rows[draw]
    assert {row["wrong"] for row in found} == {""}
    parts = {
        "roi_align": ["plan", "output", "features", "rois"],
        "roi_align, max": ["output", "features", "rois"],
        "roi_align_rotated": ["plan", "output", "features", "rois"],
        "roi_pool": ["plan", "output", "winners", "features"],
        "rmac_regions, caffe2": ["regions"],
        "region maxima": ["maxima"],
    }
    for operator, wanted in parts.items():
        assert [row["part"] for row in found if row["operator"] == operator] == wanted
    differences = [
        row["difference"] for row in found if row["part"] in ("output", "features", "rois")
    ]
    assert all(float(difference) <= TOLERANCE for difference in differences)
    assert all(row["difference"] == "null" for row in found if row["part"] in ("plan", "regions"))
    boxes, flat = len(trials.CAFFE2_BOXES), trials.BINS[0] * trials.BINS[1]
    counts = {(row["operator"], row["part"]): row["count"] for row in found}
    assert counts["roi_pool", "output"] == boxes * trials.CHANNELS * flat
    assert counts["roi_align_rotated", "rois"] == boxes * 6


def test_draws_differ_and_come_again() -> None:
    one, same, other = (agreement_part(draw).cases[0] for draw in (3, 3, 4))
    assert np.array_equal(one.rois, same.rois)
    assert np.array_equal(one.output.values, same.output.values)
    assert one.shape != other.shape or not np.array_equal(one.rois, other.rois)


def with_case(part: OperatorsPart, place: int, **changes: Any) -> OperatorsPart:
    cases = list(part.cases)
    cases[place] = replace(cases[place], **changes)
    return replace(part, cases=tuple(cases))


def moved(sums: Sums, by: float, *place: int) -> Sums:
    values = sums.values.copy()
    values[place] += by
    return replace(sums, values=values)


def of_output(part: OperatorsPart) -> OperatorsPart:
    return with_case(part, 0, output=moved(part.cases[0].output, 1e-4, 2, 1, 1, 3))


def of_features(part: OperatorsPart) -> OperatorsPart:
    return with_case(part, 1, grad_features=moved(part.cases[1].grad_features, 1e-4, 1, 2, 3, 4))


def of_boxes(part: OperatorsPart) -> OperatorsPart:
    found = part.cases[2].grad_rois
    assert found is not None
    return with_case(part, 2, grad_rois=moved(found, 1e-4, 8, 5))


def of_nothing(part: OperatorsPart) -> OperatorsPart:
    return with_case(part, 3, output=moved(part.cases[3].output, np.nan, 0, 0, 0, 0))


def of_positions(part: OperatorsPart) -> OperatorsPart:
    """The lowest bit of the y of box 1, bin (1, 0), sample 2: four samples a bin, twelve bins."""
    plan = list(part.cases[2].plan)
    (place,) = (i for i, column in enumerate(plan) if column.name == "positions")
    bits = plan[place].bytes.copy()
    bits[4 * (2 * (48 + 4 * 4 + 2) + 1)] ^= 1
    plan[place] = Bits("positions", bits)
    return with_case(part, 2, plan=tuple(plan))


def of_winners(part: OperatorsPart) -> OperatorsPart:
    winners = np.array(part.cases[3].winners)
    winners[3, 0, 2, 1] += 1
    return with_case(part, 3, winners=winners)


def of_levels(part: OperatorsPart) -> OperatorsPart:
    first, *others = part.regions.layouts
    level = first.level.copy()
    level[4] += 1
    regions = replace(part.regions, layouts=(replace(first, level=level), *others))
    return replace(part, regions=regions)


def of_lengths(part: OperatorsPart) -> OperatorsPart:
    sums = part.cases[0].output
    return with_case(part, 0, output=replace(sums, values=sums.values[:-1]))


def of_refusals(part: OperatorsPart) -> OperatorsPart:
    rois = part.cases[0].rois.copy()
    rois[0, 3] = np.inf
    return with_case(part, 0, rois=rois)


PLANTED: dict[Plant, tuple[tuple[str, str], str]] = {
    of_output: (("roi_align", "output"), "box 2, channel 1, bin (1, 3): "),
    of_features: (("roi_align, max", "features"), "map 1, channel 2, cell (3, 4): "),
    of_boxes: (("roi_align_rotated", "rois"), "box 8, angle: "),
    of_nothing: (("roi_pool", "output"), "box 0, channel 0, bin (0, 0): NaN on the CPU"),
    of_positions: (("roi_align_rotated", "plan"), "box 1, sample 18, in bin (1, 0), positions: "),
    of_winners: (("roi_pool", "winners"), "box 3, channel 0, bin (2, 1), cell: "),
    of_levels: (("rmac_regions, tolias", "regions"), "region 4, level: "),
    of_lengths: (("roi_align", "output"), "288 numbers on the CPU, 324 here"),
    of_refusals: (("roi_align", "output"), "A box holds a number that is not finite."),
}


@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: plant.__name__)
def test_one_wrong_number_is_found_and_its_place_named(plant: Plant, rows: dict[Any, Rows]) -> None:
    where, said = PLANTED[plant]
    wrong = {(row["operator"], row["part"]): row["wrong"] for row in rows[plant] if row["wrong"]}
    assert list(wrong) == [where]
    assert wrong[where].startswith(said)


def test_the_table_marks_what_the_browsers_module_has() -> None:
    assert loops
    assert regions
    rows = registry.rows()
    marked = {
        row.name: cells["browser"] for row, cells in zip(rows, registry_table(rows), strict=True)
    }
    in_module = {n for n in marked if {n, f"{n}_tolias"} & set(EXPORTED)}
    assert marked == {name: "●" if name in in_module else "○" for name in marked}
    assert 3 < len(in_module) < len(marked)
