"""What is found does not depend on how large the numbers are: only on how they compare."""

from dataclasses import replace

import numpy as np
import pytest

from roiviz import testing
from roiviz.bench.case import Case, Gradients, Said
from roiviz.bench.report import Report, debug
from tests.roiviz.bench.faults import (
    BINS,
    RATIO,
    SCALE,
    Port,
    gradient_of_boxes,
    in_backward,
    planted,
)

SWAPPED = Port(weights=lambda weights: weights[:, [0, 2, 1, 3]])
CASES = {
    "right": planted(boxes=12, channels=4),
    "x and y of the weights swapped": planted(SWAPPED, boxes=12, channels=4),
    "half a cell missing": planted(Port(offset=0.0), boxes=12, channels=4),
    "summed": planted(Port(divisor=lambda count, inside: 1), boxes=12, channels=4),
    "right gradient": in_backward(boxes=12),
    "lost adds": in_backward(boxes=12, lost=3),
    "overwritten": in_backward(boxes=12, overwrites=True),
    "doubled gradient": in_backward(boxes=12, times=lambda roi: 2.0),
    "right gradient of the boxes": gradient_of_boxes(lambda gradient: gradient),
    "gradient of the boxes without the scale": gradient_of_boxes(lambda one: one / SCALE),
}
POWERS = (-60, 60)


def times(case: Case, power: int) -> Case:
    """The case with all values times a power of two, which rounds nothing."""

    def scaled(array: np.ndarray) -> np.ndarray:
        return np.ldexp(array, power).astype(array.dtype)

    given = case.gradients
    rois = None if given.rois is None else scaled(given.rois)
    return replace(
        case, features=scaled(case.features), output=scaled(case.output),
        gradients=replace(given, rois=rois),
    )  # fmt: skip


def times_upstream(case: Case, power: int) -> Case:
    """The same of the upstream and the gradients that are made of it."""
    given = case.gradients
    arrays = (given.output, given.features, given.rois)
    scaled = (None if a is None else np.ldexp(a, power).astype(a.dtype) for a in arrays)
    return replace(case, gradients=Gradients(*scaled))


def found(report: Report) -> dict[str, object]:
    """The verdict, the names and the counts."""
    verdict = report.verdict
    return {
        "ruling": (report.ruling.id, report.ok),
        "claim": report.claim.said,
        "counts": [report.comparison.count, *(one.comparison.count for one in report.gradients)],
        "patterns": [one.id for one in report.patterns],
        "explained": [one.claim.said for one in verdict.explained_by],
        "certain": verdict.certain,
    }


@pytest.mark.parametrize("name", CASES)
def test_values_times_a_power_of_two(name):
    case = CASES[name]()
    usual = found(debug(case))
    # The gradients' own size is apart from that of the features.
    ways = (times,) if case.gradients.output is None else (times, times_upstream)
    for way, power in zip(ways * 2, POWERS, strict=False):
        assert found(debug(way(case, power))) == usual, (way.__name__, power)


@pytest.mark.parametrize(
    ("said", "factor", "made"), [(Said(SCALE), 1e-3, "faulty"), (Said(), 1e-4, "faulty"),
                                 (Said(SCALE), 1e-6, "noise")]
)  # fmt: skip
def test_small_values_hide_no_fault(said, factor, made):
    """What is far below one digit after the point was not printed with a few of them."""
    wrong, right = (CASES[name]() for name in ("x and y of the weights swapped", "right"))
    small = np.float32(factor)
    faulty, fine = (
        replace(one, features=one.features * small, output=one.output * small, said=said)
        for one in (wrong, right)
    )
    noise = np.random.default_rng(1).standard_normal(wrong.output.shape)
    noisy = replace(faulty, output=(noise * factor).astype(np.float32))
    assert debug(fine).ok
    report = debug(faulty if made == "faulty" else noisy)
    assert not report.ok
    assert not report.verdict.explained_by


@pytest.mark.parametrize("kind", [np.float16, np.float32])
@pytest.mark.filterwarnings("error")
def test_numbers_at_the_end_of_their_type_warn_of_nothing(kind):
    """A sum that overflows is a finding, and no warning of numpy's."""
    case = CASES["x and y of the weights swapped"]()
    most = float(np.finfo(kind).max)
    with np.errstate(over="ignore"):
        features = (case.features / 4 * most).clip(-most, most).astype(kind)
        output = (case.output.astype(np.float64) / 4 * most).astype(kind)
    output[:2, 0] = np.inf
    output[2, 1] = np.nan
    assert not debug(replace(case, features=features, output=output)).ok


def test_an_assertion_of_small_values(tmp_path):
    case = times(CASES["x and y of the weights swapped"](), -20)
    settings = {"spatial_scale": SCALE, "sampling_ratio": RATIO, "report": tmp_path / "a.html"}
    with pytest.raises(AssertionError, match="WRONG"):
        testing.assert_matches(
            case.output, "torchvision_aligned", features=case.features, rois=case.rois, **settings
        )
    right = times(CASES["right"](), -20)
    testing.assert_matches(
        right.output, "torchvision_aligned", features=right.features, rois=right.rois, **settings
    )
    with pytest.raises(AssertionError):
        testing.assert_matches(
            case.output, right.output, features=case.features, rois=case.rois, **settings
        )
    assert case.output.shape[2:] == BINS
