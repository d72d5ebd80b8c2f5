"""For other people's tests: an assertion whose message says what is wrong, and where.

from roiviz import testing

def test_my_roi_align():
    got = my_roi_align(features, rois, (7, 7), 1 / 16, 2)
    testing.assert_matches(
        got, "torchvision", features=features, rois=rois, spatial_scale=1 / 16, sampling_ratio=2
    )
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import numpy as np

REPORTS = "ROIVIZ_REPORTS"
"""The variable that names the folder for reports; by default `roiviz-reports`, where one is."""


def assert_matches(
    got: Any,
    want: Any,
    *,
    features: Any,
    rois: Any,
    report: str | Path | None = None,
    **settings: Any,
) -> None:
    """Fail unless an output is what a convention makes of features and boxes, or what is given.

    Args:
        got: (R, C, PH, PW), or with its axes in another usual order; of any array library.
        want: the id of a convention, as `roiviz conventions` lists them; or an output to match.
        features: (N, C, H, W) or another usual order.
        rois: (R, k), with or without the batch index.
        report: the HTML file to leave on failure; by default one named after the running test, in
            the folder `roiviz-reports` or in the one that ROIVIZ_REPORTS names.
        settings: `spatial_scale`, `sampling_ratio`, `batch_index`, … as `roiviz.debug` takes them.
    Raises:
        AssertionError: whose message is the finding: the first and the worst number, what all wrong
            ones have in common, where they are, and where the report lies.
        ValueError: for arrays or settings that make no case, and for a scale or a number of samples
            that the convention asks for and nobody says; and for features that are all 0.
    """
    __tracebackhide__ = True  # pytest then shows the line of the test
    # Here, so that collecting tests does not wait for the operators.
    from roiviz.bench import reading
    from roiviz.bench.claim import unsaid
    from roiviz.bench.report import debug, unexpected

    if want is None:
        raise ValueError("want: want a convention's id or an output to match, got None.")
    given = {"features": features, "rois": rois, "output": got, **settings}
    if isinstance(want, str):
        case = reading.of_arrays(given)
        if case.said.spatial_scale is None and _needs_scale(want):
            raise ValueError("spatial_scale is not said; pass 1.0 for boxes in cells of the map.")
        if not case.features.any():
            raise ValueError("features: all of them are 0, and any rules make zeros of that.")
        found = debug(case, want)
        if "sampling_ratio" in unsaid(case, found.claim):
            raise ValueError("sampling_ratio is not said; pass 0 for an adaptive grid.")
        said = _narrower(case.features.dtype, case.output.dtype)
        if found.holds and not said:
            return
    else:
        case = reading.of_arrays({**given, "expected": want})
        if case.expected is not None and not np.isfinite(case.expected).any():
            raise ValueError(
                "want: want an output with numbers in it, got NaN and infinities alone."
            )
        said = unexpected(case)
        if not said:
            return
        found = debug(case)
    path = Path(report) if report is not None else _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(found.to_html(), encoding="utf-8")
    raise AssertionError(f"{said}{found.to_text(100)}\nReport: {path}")


def _narrower(features: np.dtype, output: np.dtype) -> str:
    """Why an output of a coarser type than the features have is none that a convention gives."""
    if output.kind != features.kind or output.itemsize >= features.itemsize:
        return ""
    return (
        f"The output is {output}, and the features are {features}: give features in {output} "
        "where that is meant.\n"
    )


def _needs_scale(name: str) -> bool:
    """Whether a convention's boxes are in pixels of the picture."""
    from roiviz.conventions import CONVENTIONS
    from roiviz.conventions.rules import Unit

    return name in CONVENTIONS and CONVENTIONS[name].rules.format.unit is Unit.PICTURE


def _path() -> Path:
    """Where a report lies that nobody has a place for."""
    test = os.environ.get("PYTEST_CURRENT_TEST", "report").rpartition(" ")[0] or "report"
    name = re.sub(r"[^\w.-]+", "_", test).strip("_")[-120:]
    return Path(os.environ.get(REPORTS, "roiviz-reports")) / f"{name}.html"
