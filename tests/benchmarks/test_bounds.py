"""The parts of a call's time: the experiments are the call's own work, and the rule is followed."""

import json
import os
import re
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from benchmarks import bounds, counters, parts, reads, transposing
from benchmarks.operators import Workload, make_inputs, ours
from roiviz.kernels import roi_align_backward
from roiviz.kernels.cpu import halves

SMALL = Workload("small", "roi_align", 40, (40, 30, 36), 4, 5, 2, sizes=(8, 100))
CALLS = (
    pytest.param(SMALL, id="forward"),
    pytest.param(replace(SMALL, sampling_ratio=0), id="adaptive"),
    pytest.param(replace(SMALL, operator="roi_align_rotated"), id="rotated"),
    pytest.param(replace(SMALL, dtype=np.float16), id="float16"),
    pytest.param(replace(SMALL, rois=1, sizes=(60, 61)), id="one box"),
    pytest.param(replace(SMALL, backward=True), id="to features"),
    pytest.param(replace(SMALL, backward=True, boxes_too=True), id="to both"),
)


def target(walk: parts.Walk) -> np.ndarray:
    """The array that a walk writes."""
    at = {"gather": 2, "scatter": 2, "box_slopes": 3, "scatter_and_slopes": 3}
    return walk.arguments[at[walk.kind]]


@pytest.mark.parametrize("layout", bounds.LAYOUTS)
@pytest.mark.parametrize("workload", CALLS)
def test_a_walk_with_the_calls_taps_writes_its_answer(workload: Workload, layout: str) -> None:
    inputs = make_inputs(workload)
    wanted = ours(workload, inputs, layout).answer().astype(np.float32)
    found = parts.walks(workload, inputs, layout)
    both = ["scatter_and_slopes"] if layout == "NCHW" else ["scatter", "box_slopes"]
    kinds = both if workload.boxes_too else ["scatter"]
    assert [walk.kind for walk in found] == (kinds if workload.backward else ["gather"])
    walk = found[0]
    kept = parts.Kept(walk)
    target(walk)[...] = 0
    walk(kept.changed(parts.as_they_are))
    written = target(walk) if layout == "NCHW" else target(walk).transpose(0, 3, 1, 2)
    assert np.allclose(written.astype(np.float32), wanted, rtol=2e-3, atol=2e-3)
    assert np.abs(wanted).max() > 0.1
    made = sum(int(one.starts[-1]) for one in kept.made.values())
    assert made == reads.counted(workload, inputs).taps


@pytest.mark.parametrize("layout", bounds.LAYOUTS)
@pytest.mark.parametrize("workload", CALLS)
def test_without_taps_nothing_is_added(workload: Workload, layout: str) -> None:
    for walk in parts.walks(workload, make_inputs(workload), layout):
        kept = parts.Kept(walk)
        target(walk)[...] = 0
        walk(kept.changed(parts.none_of))
        assert not target(walk).any()


@pytest.mark.parametrize("layout", bounds.LAYOUTS)
@pytest.mark.parametrize("workload", CALLS)
def test_few_cells_have_as_many_taps_and_fit(
    workload: Workload, layout: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "BLOCK_BYTES", 2**14)
    for walk in parts.walks(workload, make_inputs(workload), layout):
        change = parts.on_few_cells(walk, workload)
        kept = parts.Kept(walk)
        for one in kept.made.values():
            few = change(one)
            count = few.starts[-1]
            assert np.array_equal(few.starts, one.starts)
            assert np.array_equal(few.weights[:count], one.weights[:count])
            cells = few.cells[:count].max() + 1
            assert cells < one.cells[: one.starts[-1]].max() + 1
            each = 40 * np.dtype(workload.dtype).itemsize if layout == "NHWC" else 128
            assert cells * each <= 2**14
        walk(kept.changed(change))  # it stays inside its memory
        walk(kept.changed(partial(parts.none_of_those, change)))


def test_float16_is_converted_where_it_is_not_read_as_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    half = replace(SMALL, dtype=np.float16)
    for workload, native, converts in ((half, False, True), (SMALL, False, False)):
        monkeypatch.setattr(halves, "are_native", lambda native=native: native)
        inputs = make_inputs(workload)
        call = reads.checked(workload, inputs, "NHWC")
        found = parts.converting(call, inputs, "NHWC")
        assert (found is not None) == converts
        if found is not None:
            found()


def test_parts_by_hand() -> None:
    seconds = {
        "interpreter": 0.5, "building 0": 1.0, "walk 0": 6.0, "empty walk 0": 2.0,
        "near walk 0": 2.5, "empty near walk 0": 1.0, "clearing": 0.25,
    }  # fmt: skip
    found = parts.parts(10.0, seconds)
    assert found == {
        "interpreter": 0.5,
        "building": 1.0,
        "moving": 2.0,
        "adding": 1.5,  # 2.5 - 1 on few cells
        "waiting": 2.5,  # of 6 - 2 where they lie
        "clearing": 0.25,
        "converting": 0.0,
        "rest": 2.25,
    }
    assert sum(found.values()) == 10.0


def test_parts_of_two_walks_add_up() -> None:
    names = ("building", "walk", "empty walk", "near walk", "empty near walk")
    one = dict(zip(names, (1.0, 5.0, 2.0, 3.0, 1.0), strict=True))
    seconds = {f"{name} {n}": time for name, time in one.items() for n in (0, 1)}
    found = parts.parts(20.0, {**seconds, "interpreter": 0.0})
    assert (found["building"], found["moving"]) == (2.0, 4.0)
    assert (found["adding"], found["waiting"]) == (4.0, 2.0)


COUNTS = reads.Reads(
    rois=1, taps=100, cells=2**10, map_cells=2**15, bins=4, samples=9, long=0.0
)  # fmt: skip
NOTHING = dict.fromkeys(bounds.PARTS, 0.0)


@pytest.mark.parametrize(
    ("shares", "whole", "said"),
    [
        pytest.param({"building": 3.0, "adding": 2.0}, 9.0, "building taps", id="the largest"),
        pytest.param(
            {"building": 3.0, "adding": 2.2}, 9.0, "building taps and adding taps", id="beside it"
        ),
        pytest.param(
            {"building": 3.0, "adding": 2.2, "moving": 2.5}, 9.0,
            "building taps, transposing planes and adding taps", id="three",
        ),
        pytest.param({"moving": 3.0}, 9.0, "transposing planes", id="planes"),
        # 2^15 cells of two vectors of 64 bytes are 4 MiB.
        pytest.param({"waiting": 3.0}, 9.0, "fetching cells in L3", id="where"),
        pytest.param(
            {"waiting": 3.0}, 1.2, "its bytes: it takes hardly longer than copying them once",
            id="copies",
        ),
    ],
)  # fmt: skip
def test_what_bounds_a_row_follows_from_its_figures(
    shares: dict[str, float], whole: float, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "caches", lambda: {"L2": 2**20, "L3": 2**25})
    seconds = {"whole": whole, "copies on 1": 1.5, "copies on 2": 1.0}
    found = bounds.bound(SMALL, "NCHW", seconds, {**NOTHING, **shares}, COUNTS)
    assert found == said


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_a_copy_touches_as_many_bytes_as_asked_for(
    threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[int] = []
    monkeypatch.setattr(bounds.np, "copyto", lambda target, source: copied.append(source.nbytes))
    bounds.copy_of(1000, threads)()
    assert len(copied) == threads
    assert sum(copied) == 500  # read, and as many written


def test_sizes_of_caches_grow_by_level() -> None:
    sizes = bounds.caches()
    assert 2**14 <= sizes.get("L1", 2**15) <= sizes["L2"] < sizes["L3"]
    assert bounds.lies_in(sizes["L2"], sizes) == "L2"
    assert bounds.lies_in(sizes["L2"] + 1, sizes) == "L3"
    assert bounds.lies_in(sizes["L3"] + 1, sizes) == "main memory"


def test_counters_count_or_say_why_not() -> None:
    found = counters.counted(lambda: sum(range(100_000)))
    if isinstance(found, str):
        assert "the system" in found
    else:
        assert found["instructions"] > 100_000
        assert found["cycles"] > 0


@pytest.mark.parametrize("threads", sorted({1, min(2, os.cpu_count() or 1)}))
def test_the_whole_in_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, threads: int) -> None:
    workloads = (
        replace(SMALL, name="W1"),
        replace(SMALL, name="W5", rois=1, sizes=(60, 61)),
        replace(SMALL, name="B7", backward=True, boxes_too=True),
        replace(SMALL, name="H1", dtype=np.float16),
    )
    monkeypatch.setattr(bounds, "WORKLOADS", workloads)
    monkeypatch.setattr(bounds, "EVICTING", 2**16)
    bounds.main(["--rounds", "1", "--threads", str(threads), "--output", str(tmp_path / "bounds")])
    rows = json.loads((tmp_path / "bounds.json").read_text())["rows"]
    text = (tmp_path / "bounds.md").read_text()
    names = [f"{one.name} {layout}" for one in workloads for layout in bounds.LAYOUTS]
    assert [row["row"] for row in rows] == names
    for row in rows:
        assert text.count(f"| {row['row']} |") == 4
        assert row["needed_bytes"] > 0
        assert min(row["milliseconds"].values()) > 0
        assert sum(row["parts_ms"].values()) >= row["milliseconds"]["whole"] * (1 - 1e-9)
        assert ("clearing" in row["milliseconds"]) == row["row"].startswith("B7")
        assert ("one thread" in row["milliseconds"]) == (threads == 2)
    widths = {line.count("|") for line in text.splitlines() if line.startswith("| W1 NHWC")}
    assert widths == {5, 11, *((11, 8) if threads == 2 else (10, 5))}
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        assert len({line.count("|") for line in table.splitlines()}) == 1
    converted = [row["row"] for row in rows if row["parts_ms"]["converting"] > 0]
    half = workloads[-1], make_inputs(workloads[-1])
    calls = {f"H1 {layout}": reads.checked(*half, layout) for layout in bounds.LAYOUTS}
    assert converted == [n for n, call in calls.items() if call.backend.read_as(call) == np.float32]
    first = reads.counted(workloads[0], make_inputs(workloads[0]))
    assert rows[0]["moved_bytes"] == 40 * 4 * (first.taps + first.bins)
    assert rows[0]["needed_bytes"] == 40 * 4 * (first.cells + first.bins) + 40 * 5 * 4


def test_blocks_are_transposed_and_copied() -> None:
    planes = np.arange(16 * 40, dtype=np.float32)
    table = planes.reshape(16, 40)[:, :32]
    packed = np.zeros(16 * 32, np.float32)
    transposing.transposed(planes, 32, 40, packed, 2)
    assert np.array_equal(packed.reshape(32, 16), table.T)
    transposing.copied(planes, 32, 40, packed, 2)
    assert np.array_equal(packed.reshape(2, 16, 16), np.stack([table[:, :16], table[:, 16:]]))


@pytest.mark.parametrize("layout", bounds.LAYOUTS)
@pytest.mark.parametrize("channels", [40, 7])
def test_the_lines_are_those_of_the_cells_that_count(layout: str, channels: int) -> None:
    """A cell on which the output depends: where a number there changes, so does a bin."""
    workload = replace(SMALL, rois=3, features=(channels, 20, 21), batch=2)
    inputs = make_inputs(workload)
    zeros = np.zeros((2, 20, 21, channels))
    bins = np.ones((3, workload.bins, workload.bins, channels))
    gradients = roi_align_backward(
        bins,
        zeros,
        inputs.rois,
        spatial_scale=inputs.scale,
        sampling_ratio=2,
        aligned=True,
        layout="NHWC",
        wrt=("features",),
    )
    assert gradients.features is not None
    read = gradients.features != 0
    flat = (read if layout == "NHWC" else read.transpose(0, 3, 1, 2)).reshape(-1)
    wanted = np.unique(np.flatnonzero(flat) // 16)
    assert 0 < len(wanted) < len(flat) // 16
    np.testing.assert_array_equal(reads.lines_read(workload, inputs, layout), wanted)
