"""Where a gradient is wrong: cells that several boxes add to, boxes from a number on, a column."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench import text
from roiviz.bench.outline import AddsOfCell, Map, outline
from roiviz.bench.report import debug
from roiviz.conventions import CONVENTIONS, Settings
from tests.roiviz.bench.faults import BINS, SCALE, SIZE, gradient_of_boxes, in_backward

CASE = in_backward(40)()
BOXES = CASE.rois[:, 1:] * SCALE - 0.5


def reached() -> np.ndarray:
    """(R, N, H, W) bool: the cells that each box adds to, by its samples one by one."""
    found = np.zeros((len(BOXES), 2, *SIZE), bool)
    for roi, (x1, y1, x2, y2) in enumerate(BOXES):
        for at in np.ndindex(2 * BINS[0], 2 * BINS[1]):
            y = y1 + (at[0] + 0.5) * (y2 - y1) / (2 * BINS[0])
            x = x1 + (at[1] + 0.5) * (x2 - x1) / (2 * BINS[1])
            if not (-1 <= y <= SIZE[0] and -1 <= x <= SIZE[1]):
                continue
            y, x = np.clip(y, 0, SIZE[0] - 1), np.clip(x, 0, SIZE[1] - 1)
            for row in {int(np.floor(y)), int(np.ceil(y))}:
                for column in {int(np.floor(x)), int(np.ceil(x))}:
                    found[roi, int(CASE.rois[roi, 0]), row, column] = True
    return found


REACHED = reached()


def wrong_at(where: np.ndarray, factor: float = 0.5):
    """The report of a gradient that is not right at some cells (N, H, W) of all channels."""
    given = np.array(CASE.gradients.features)
    noise = np.random.default_rng(0).uniform(0.3, 0.8, given.shape).astype(np.float32)
    given = np.where(where[:, None], given * noise * np.float32(factor), given)
    return debug(replace(CASE, gradients=replace(CASE.gradients, features=given)))


def sentences(report) -> dict[str, str]:
    return {one.id: one.sentence for one in report.patterns}


def test_cells_where_boxes_overlap():
    several = REACHED.sum(axis=0) > 1
    chosen = several & (np.random.default_rng(1).random(several.shape) < 0.1)
    said = sentences(wrong_at(chosen))["gradient_overlaps"]
    alone = np.count_nonzero(REACHED.sum(axis=0) == 1)
    assert f"of the {np.count_nonzero(several):,})" in said
    assert f"none of the {alone:,} to which one box alone adds" in said


def test_cells_where_one_box_adds_as_well_are_no_race():
    any_ = REACHED.any(axis=0) & (np.random.default_rng(1).random((2, *SIZE)) < 0.1)
    assert "gradient_overlaps" not in sentences(wrong_at(any_))


def test_cells_of_boxes_from_a_number_on():
    chosen = REACHED[30:].any(axis=0) & (np.random.default_rng(2).random((2, *SIZE)) < 0.5)
    said = sentences(wrong_at(chosen))["gradient_boxes_from"]
    assert "boxes from 30 on" in said


def test_one_column_of_the_map():
    chosen = np.zeros((2, *SIZE), bool)
    chosen[..., -1] = True
    assert "cells in the last column" in sentences(wrong_at(chosen))["gradient_last_column"]


def test_a_map_by_box_and_by_cell_and_the_sum_of_the_worst():
    chosen = np.zeros((2, *SIZE), bool)
    row, column = np.argwhere(REACHED[5, int(CASE.rois[5, 0])])[0]
    chosen[int(CASE.rois[5, 0]), row, column] = True
    report = wrong_at(chosen)
    (group,) = (one for one in outline(report) if one.id == "gradient")
    maps = {one.one: one for one in group.blocks if isinstance(one, Map)}
    assert np.array_equal(maps["box"].bad[0] > 0, REACHED[:, int(CASE.rois[5, 0]), row, column])
    assert np.array_equal(np.ravel(maps["box"].each), REACHED.sum(axis=(1, 2, 3)))
    at = (row // maps["cell"].step, column // maps["cell"].step)
    assert np.argwhere(maps["cell"].bad).tolist() == [list(map(int, at))]
    assert "cells (" in maps["cell"].name(0)
    assert maps["cell"].count == f"1 of {SIZE[0] * SIZE[1]:,}"
    (worst,) = (one for one in group.blocks if isinstance(one, AddsOfCell))
    assert (worst.place.row, worst.place.column) == (row, column)
    assert worst.total == pytest.approx(worst.place.want, rel=1e-12)
    assert sum(one.gives for one in worst.adds) == pytest.approx(worst.total) or worst.left
    shown = report.to_text(100)
    assert f"worst: {text.cell_at(worst.place)}" in shown
    assert f"box {worst.adds[0].roi}, bin (" in shown
    assert "Where the gradient is wrong" in report.to_html()


@pytest.mark.parametrize(
    ("where", "value", "says"),
    [
        (np.s_[:, :, 3], np.nan, "only cells in row 3 are wrong (all 38)"),
        (np.s_[..., -3:], 0.0, "only cells in columns from 35 on are wrong"),
        (np.s_[:, :, 8:16, 8:24], 0.0, "only cells in rows 8 to 15 and columns 8 to 23 are wrong"),
        (np.s_[..., ::2], 0.0, "only cells in every second column, from column 0 on, are wrong"),
        (np.s_[1], 0.0, "only the gradient of picture 1 is wrong"),
        (np.s_[0, 1, 10, 12], 9.0, "number alone is wrong: picture 0, channel 1, cell (10, 12)"),
    ],
)  # fmt: skip
def test_a_place_that_is_drawn_is_said(where, value, says):
    given = np.array(CASE.gradients.features)
    given[where] = value
    report = debug(replace(CASE, gradients=replace(CASE.gradients, features=given)))
    assert [one for one in report.patterns if says in one.sentence], sentences(report)
    assert "times the right sum" not in str(report.as_dict()["found"])


def test_cells_from_a_number_on_in_memory():
    given = np.array(CASE.gradients.features)
    given.reshape(-1)[given.size // 2 + 400 :] = 0
    report = debug(replace(CASE, gradients=replace(CASE.gradients, features=given)))
    found = next(one for one in report.patterns if one.id == "gradient_memory_from")
    # Nothing adds to the cells between that place and the first that is named.
    first, right = found.evidence["from"], CASE.gradients.features.reshape(-1)
    assert first >= given.size // 2 + 400
    assert not right[given.size // 2 + 400 : first].any()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (
            lambda g: np.where(np.arange(len(g))[:, None] < 6, g, 0),
            "only boxes from 6 on are wrong",
        ),
        (lambda g: np.where(np.arange(len(g))[:, None] == 5, np.nan, g), "only box 5 is wrong"),
        (lambda g: np.where(np.arange(len(g))[:, None] % 2, g, 2 * g), "even-numbered boxes are"),
    ],
)
def test_wrong_boxes_are_named_where_it_is_known_what_is_wrong(change, says):
    report = debug(gradient_of_boxes(change)())
    assert [one for one in report.patterns if says in one.sentence], sentences(report)


def test_a_multiple_of_what_another_order_gives():
    given = in_backward(seen=lambda upstream: 2 * np.swapaxes(upstream.reshape(-1, 2, 4, 3), 2, 3))
    (found,) = debug(given()).as_dict()["found"][:1]
    assert "rows and columns of the bins are swapped" in found
    assert "exactly 2 times" in found


@pytest.mark.parametrize(
    ("seen", "says"),
    [
        (lambda up: np.maximum(up, 0), "what is negative in grad_output counts as 0"),
        (lambda up: np.where(np.arange(len(up))[:, None, None, None] == 5, 0, up),
         "which box 5 adds are wrong"),
    ],
)  # fmt: skip
def test_what_backward_makes_of_the_upstream(seen, says):
    report = debug(in_backward(seen=seen)())
    assert [one for one in report.patterns if says in one.sentence], sentences(report)


@pytest.mark.parametrize(
    ("plan", "says"),
    [
        (lambda p: replace(p, weights=p.weights * (np.arange(len(p)) % 4 != 2)[:, None]),
         "without sample 3 of each bin"),
        (lambda p: replace(p, taps=p.taps + (p.taps % SIZE[1] < SIZE[1] - 1)),
         "each add lands one cell too far right, on the map's edge at most"),
    ],
)  # fmt: skip
def test_adds_that_go_elsewhere(plan, says):
    rules, settings = CONVENTIONS["torchvision_aligned"], Settings(BINS, SCALE, 2)
    samples = plan(rules.samples(CASE.rois, SIZE, settings))
    given = np.zeros(CASE.features.shape)
    maps = samples.batch_index[samples.bin_index]
    upstream = CASE.gradients.output.transpose(0, 2, 3, 1).reshape(-1, given.shape[1])
    adds = samples.weights[..., None] * upstream[samples.bin_index][:, None] / 4
    rows, columns = np.divmod(samples.taps, SIZE[1])
    np.add.at(given.transpose(0, 2, 3, 1), (maps[:, None], rows, columns), adds)
    wrong = replace(CASE.gradients, features=given.astype(np.float32))
    report = debug(replace(CASE, gradients=wrong))
    assert [one for one in report.patterns if says in one.sentence], sentences(report)
