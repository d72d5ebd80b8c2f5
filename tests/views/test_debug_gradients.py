"""The card of a wrong gradient: what its marks lead to, and what is said of the chosen cell."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz.bench.case import Gradients
from roiviz.bench.report import debug
from roiviz.views.debug import words
from roiviz.views.debug.gradients import gradients
from roiviz.views.debug.part import DebugCard
from tests.roiviz.bench.faults import gradient_of_boxes, in_backward

CASE = in_backward(overwrites=True)()
REPORT = debug(CASE)
FOUND = REPORT.gradients[0].comparison
ERROR = np.abs(FOUND.got - FOUND.want)


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def maps(cell=None):
    (one,) = gradients(REPORT, cell, None)
    return {found.map.id: found for found in one.maps}


def test_a_mark_leads_to_the_worst_cell_of_what_it_stands_for():
    found = maps()
    assert list(found) == ["picture", "channel", "cell", "box"]
    for picture, place in enumerate(found["picture"].map.places):
        assert ERROR.flat[place] == ERROR[picture].max()
        assert np.unravel_index(place, ERROR.shape)[0] == picture
    for channel, place in enumerate(found["channel"].map.places):
        assert ERROR.flat[place] == ERROR[:, channel].max()
    # 24 × 38 cells: a mark stands for 2 × 2.
    one = found["cell"].map
    assert one.count.endswith("of 912; a mark is 2 × 2 cells")
    assert (one.rows, one.columns) == (12, 19)
    blocks = ERROR.max(axis=(0, 1)).reshape(12, 2, 19, 2).max(axis=(1, 3))
    assert ERROR.flat[one.places] == pytest.approx(blocks.ravel())


def test_a_box_leads_to_the_worst_cell_that_it_adds_to():
    touched = REPORT.gradients[0].touched
    assert touched is not None
    for box, place in enumerate(maps()["box"].map.places):
        cells = touched.cell[touched.box == box]
        if len(cells):
            each = np.moveaxis(ERROR, 1, 3).reshape(-1, ERROR.shape[1]).max(axis=1)
            assert ERROR.flat[place] == each[cells].max()


@pytest.mark.parametrize("cell", [None, 0, 1824, 3647])
def test_what_is_said_of_a_cell_is_so(cell):
    (one,) = gradients(REPORT, cell, None)
    at = int(ERROR.argmax()) if cell is None else cell
    picture, channel, row, column = np.unravel_index(at, ERROR.shape)
    assert one.name.endswith(f"picture {picture}, channel {channel}, cell ({row}, {column})")
    assert one.name.startswith("The worst cell") == (cell is None)
    got, want = (number(fact.value) for fact in one.facts[:2])
    assert (got, want) == pytest.approx((FOUND.got.flat[at], FOUND.want.flat[at]))
    if one.rows and "more" not in one.result:
        assert sum(number(line[-1]) for line in one.rows) == pytest.approx(want, rel=1e-5)
    chosen = {found.map.id: found.chosen for found in one.maps}
    assert chosen == {
        "picture": picture, "channel": channel, "cell": row // 2 * 19 + column // 2, "box": -1,
    }  # fmt: skip


def test_of_a_boxes_gradient_each_number_has_its_name():
    report = debug(gradient_of_boxes(lambda gradient: 2 * gradient)())
    worst = report.gradients[0].comparison.worst_bad
    assert worst is not None
    (one,) = gradients(report, None, None)
    assert (one.takes, one.name) == ("box", f"The worst box: box {worst.roi}")
    assert [line[0] for line in one.rows] == ["x1", "y1", "x2", "y2"]
    assert all(number(line[1]) == pytest.approx(2 * number(line[2])) for line in one.rows)
    (other,) = gradients(report, None, 3)
    assert (other.name, other.maps[0].chosen) == ("The chosen box: box 3", 3)


def test_what_is_wrong_stands_before_what_is_right():
    assert words.shown(REPORT) == (DebugCard.GRADIENT, DebugCard.NUMBER)
    both = debug(replace(CASE, output=2 * CASE.output))
    assert words.shown(both) == (DebugCard.WHERE, DebugCard.NUMBER, DebugCard.GRADIENT)
    said = both.ruling.why
    assert said[0] == "The gradient of the features is wrong as well."
    assert "each overwrites the one before" in said[1]
    verdict = words.verdict(both)
    assert "The gradient of the features is wrong as well." in verdict
    assert "-2" not in verdict


def test_an_upstream_alone_is_told():
    upstream = replace(CASE, gradients=Gradients(CASE.gradients.output, None, None))
    (why,) = debug(upstream).ruling.why
    assert why.startswith("There is a grad_output and no gradient")
