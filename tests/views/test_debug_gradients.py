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


@pytest.fixture(scope="module")
def case():
    return in_backward(overwrites=True)()


@pytest.fixture(scope="module")
def report(case):
    return debug(case)


@pytest.fixture(scope="module")
def error(report):
    found = report.gradients[0].comparison
    return np.abs(found.got - found.want)


def number(text: str) -> float:
    return float(text.replace("−", "-"))


def maps(report, cell=None):
    (one,) = gradients(report, cell, None)
    return {found.map.id: found for found in one.maps}


def test_a_mark_leads_to_the_worst_cell_of_what_it_stands_for(report, error):
    found = maps(report)
    assert list(found) == ["picture", "channel", "cell", "box"]
    for picture, place in enumerate(found["picture"].map.places):
        assert error.flat[place] == error[picture].max()
        assert np.unravel_index(place, error.shape)[0] == picture
    for channel, place in enumerate(found["channel"].map.places):
        assert error.flat[place] == error[:, channel].max()
    # 24 × 38 cells: a mark stands for 2 × 2.
    one = found["cell"].map
    assert one.count.endswith("of 912; a mark is 2 × 2 cells")
    assert (one.rows, one.columns) == (12, 19)
    blocks = error.max(axis=(0, 1)).reshape(12, 2, 19, 2).max(axis=(1, 3))
    assert error.flat[one.places] == pytest.approx(blocks.ravel())


def test_a_box_leads_to_the_worst_cell_that_it_adds_to(report, error):
    touched = report.gradients[0].touched
    assert touched is not None
    for box, place in enumerate(maps(report)["box"].map.places):
        cells = touched.cell[touched.box == box]
        if len(cells):
            each = np.moveaxis(error, 1, 3).reshape(-1, error.shape[1]).max(axis=1)
            assert error.flat[place] == each[cells].max()


@pytest.mark.parametrize("cell", [None, 0, 1824, 3647])
def test_what_is_said_of_a_cell_is_so(report, error, cell):
    (one,) = gradients(report, cell, None)
    found = report.gradients[0].comparison
    at = int(error.argmax()) if cell is None else cell
    picture, channel, row, column = np.unravel_index(at, error.shape)
    assert one.name.endswith(f"picture {picture}, channel {channel}, cell ({row}, {column})")
    assert one.name.startswith("The worst cell") == (cell is None)
    got, want = (number(fact.value) for fact in one.facts[:2])
    assert (got, want) == pytest.approx((found.got.flat[at], found.want.flat[at]))
    if one.rows and "more" not in one.result:
        assert sum(number(line[-1]) for line in one.rows) == pytest.approx(want, rel=1e-5)
    chosen = {each.map.id: each.chosen for each in one.maps}
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


def test_what_is_wrong_stands_before_what_is_right(case, report):
    assert words.shown(report) == (DebugCard.GRADIENT, DebugCard.NUMBER)
    both = debug(replace(case, output=2 * case.output))
    assert words.shown(both) == (DebugCard.WHERE, DebugCard.NUMBER, DebugCard.GRADIENT)
    said = both.ruling.why
    assert said[0] == "The gradient of the features is wrong as well."
    assert "each overwrites the one before" in said[1]
    verdict = words.verdict(both)
    assert "The gradient of the features is wrong as well." in verdict
    assert "-2" not in verdict


def test_an_upstream_alone_is_told(case):
    upstream = replace(case, gradients=Gradients(case.gradients.output, None, None))
    (why,) = debug(upstream).ruling.why
    assert why.startswith("There is a grad_output and no gradient")
