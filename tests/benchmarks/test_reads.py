"""Counts of what a call reads: by hand, and against the sampling plan."""

from dataclasses import replace

import numpy as np
import pytest

from benchmarks import reads
from benchmarks.operators import Workload, make_inputs
from roiviz import kernels
from roiviz.kernels.cpu import taps

ONE = Workload("one", "roi_align", 1, (3, 8, 8), 1, 2, 1)
# From 1.5 to 5.5 in cells: each of the 2 x 2 samples lies in the middle of four cells of its own.
BOX = np.array([[0, 2, 2, 6, 6]], np.float32)


def test_counts_by_hand() -> None:
    counts = reads.counted(ONE, reads.without_maps(ONE, BOX))
    assert counts == reads.Reads(
        rois=1, taps=16, cells=16, map_cells=64, bins=4, samples=4, long=0.0
    )


@pytest.mark.parametrize(
    ("changes", "needed", "moved"),
    [
        # 3 channels x (16 cells + 4 bins) x 4 bytes, and five numbers of the box.
        pytest.param({}, 260, 240, id="forward"),
        pytest.param({"dtype": np.float16}, 140, 120, id="float16"),
        # The 64 cells of the gradient in the cells' place; each tap is loaded and stored.
        pytest.param({"backward": True}, 836, 1200, id="to features"),
        pytest.param({"backward": True, "boxes_too": True}, 1048, 1440, id="to both"),
    ],
)
def test_bytes_by_hand(changes: dict, needed: int, moved: int) -> None:
    workload = replace(ONE, **changes)
    counts = reads.counted(workload, reads.without_maps(workload, BOX))
    assert reads.needed_bytes(workload, counts) == needed
    assert reads.moved_bytes(workload, counts) == moved


def test_work_by_hand() -> None:
    counts = reads.counted(ONE, reads.without_maps(ONE, BOX))
    assert reads.work(ONE, counts) == 3 * (16 + 16 + 4) + 16 * 4
    backward = replace(ONE, backward=True)
    assert reads.work(backward, counts) == 3 * (2 * 16 + 64 + 4) + 16 * 4


@pytest.mark.parametrize("operator", ["roi_align", "roi_align_rotated"])
@pytest.mark.parametrize("ratio", [1, 3, 0])
def test_taps_are_the_plans_cells_of_each_bin(operator: str, ratio: int) -> None:
    workload = Workload(
        "some", operator, 9, (1, 20, 30), 4, 3, ratio, sizes=(2, 90), batch=2
    )  # fmt: skip
    inputs = make_inputs(workload)
    counts = reads.counted(workload, inputs)
    plan = kernels.sampling_plan(
        inputs.rois,
        workload.features[1:],
        workload.bins,
        spatial_scale=inputs.scale,
        sampling_ratio=ratio,
        aligned=True,
        operator=operator,
    )
    row = (plan.roi_index * workload.bins**2 + plan.bin_index)[:, None] * 600 + plan.taps
    added = plan.weights > 0
    assert counts.taps == len(np.unique(row[added]))
    assert counts.cells == (plan.counts() > 0).sum()
    assert counts.map_cells == 2 * 600
    if operator == "roi_align_rotated":
        assert counts.samples == plan.grids.prod(axis=1).sum() * workload.bins**2
    else:
        assert counts.samples == plan.grids.sum() * workload.bins
    sizes = np.unique(np.unique(row[added]) // 600, return_counts=True)[1]
    assert counts.long == (sizes > 16).sum() / counts.bins


def test_counts_go_on_where_a_piece_of_taps_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    workload = Workload("some", "roi_align", 9, (1, 20, 30), 4, 3, 2, sizes=(2, 90))
    inputs = make_inputs(workload)
    whole = reads.counted(workload, inputs)
    monkeypatch.setattr(taps, "BUDGET", 50)
    assert reads.counted(workload, inputs) == whole
    assert whole.taps > 100


def test_decisions_change_where_the_kernels_say() -> None:
    workload = replace(ONE, features=(64, 100, 100), bins=8, rois=1)
    most = taps.SMALL // (64 * 64 * 16)
    below, above = (
        reads.decisions(
            replace(workload, rois=count),
            reads.without_maps(replace(workload, rois=count), np.repeat(BOX, count, axis=0)),
            "NHWC",
        )
        for count in (most - 1, most)
    )
    assert below["threads"] == 1
    assert above["threads"] == taps.threads.workers()


@pytest.mark.parametrize("backward", [False, True])
@pytest.mark.parametrize(("apart", "whole"), [(0, (1, 1)), (5, (0, 1)), (10, (0, 0))])
def test_few_boxes_on_a_large_map_are_packed_each_by_itself(
    backward: bool, apart: int, whole: tuple[int, int]
) -> None:
    """Two boxes read 16 cells each, their rectangle has (4 + apart)²: packed where that is at most
    twice as many as they read, and three times as many where they are added to."""
    boxes = BOX + np.array([[0], [1]], np.float32) * [0, apart, apart, apart, apart]
    workload = replace(ONE, rois=2, features=(32, 20, 20), backward=backward)
    inputs = reads.without_maps(workload, boxes.astype(np.float32))
    assert reads.decisions(workload, inputs, "NCHW")["packed whole"] is bool(whole[backward])
    assert reads.decisions(workload, inputs, "NHWC")["packed whole"] is False
