"""A test that fails for a wrong gradient, with the boxes that add to one of its cells."""

from __future__ import annotations

import textwrap
from typing import Any

import numpy as np

from roiviz.bench.gradients import GradientFinding
from roiviz.bench.outcome import Outcome
from roiviz.bench.written_out import area, array, columns_of, lists, pretty, settings_of
from roiviz.conventions.rules import Pool
from roiviz.conventions.words import said

HEAD = '''"""A case in which a gradient is wrong; it needs numpy alone.

{finding}

Put a call of your backward into `kernel`, which repeats what it gave, and run pytest.
Wanted is the gradient of {claim}:
{rules}.
"""

import numpy as np

nan, inf = np.nan, np.inf
SETTINGS = {settings}
# Of a box: {columns}.
ROIS = {rois}
{batch}FEATURES = np.zeros({shape}, np.{kind})
{fill}UPSTREAM = np.zeros((len(ROIS), {channels}, {rows}, {bins}), np.{upstream_kind})
UPSTREAM[{chosen}] = {upstream}
'''

OF_FEATURES = '''# Picture, channel, row and column.
CELL = {cell}
WANT, GOT = {want!r}, {got!r}
# {tolerance}.
ALLOWED = {allowed!r}


def kernel(upstream, features, rois):
    """The gradient of the features, in their shape: call your operator here, with SETTINGS."""
    gradient = np.zeros(features.shape)
    gradient[CELL] = GOT
    return gradient


def test_the_gradient_of_a_cell():
    got = np.asarray(kernel(UPSTREAM, FEATURES, ROIS), np.float64)
    assert got.shape == FEATURES.shape
    assert abs(got[CELL] - WANT) <= ALLOWED, f"got {{got[CELL]}}, want {{WANT}}"


# Box, row and column of each bin that adds to the cell, and the share of its upstream.
ADDS = {adds}


def test_the_wanted_number_is_the_sum_of_its_adds():
    total = sum(share * UPSTREAM[box, -1, row, column] for box, row, column, share in ADDS)
    assert abs(total - WANT) <= ALLOWED
'''

OF_BOXES = '''WANT, GOT = {want}, {got}
# {tolerance}.
ALLOWED = {allowed}


def kernel(upstream, features, rois):
    """The gradient of the boxes, in their shape: call your operator here, with SETTINGS."""
    return np.array([GOT])


def test_the_gradient_of_a_box():
    got = np.asarray(kernel(UPSTREAM, FEATURES, ROIS), np.float64)
    assert got.shape == (1, len(WANT))
    right = np.abs(got[0] - WANT) <= ALLOWED
    assert right.all(), f"got {{got[0]}}, want {{WANT}}"
'''


def wrong_gradient(report: Outcome) -> GradientFinding | None:
    """The first gradient that is wrong."""
    return next((one for one in report.gradients if not one.comparison.ok), None)


def failing_test(report: Outcome, one: GradientFinding) -> str:
    """A pytest file that fails for a gradient that was got, and passes for a right backward."""
    fields = _of_features(report, one) if one.of == "features" else _of_boxes(report, one)
    text = HEAD + (OF_FEATURES if one.of == "features" else OF_BOXES)
    sentences = [*report.ruling.why, *(pattern.sentence for pattern in one.patterns)]
    lines = (line for sentence in sentences for line in textwrap.wrap(sentence, 96))
    return text.format(
        finding="\n".join(lines),
        claim=report.claim.said,
        rules="\n".join(textwrap.wrap(said(report.claim.rules), 96)),
        settings=settings_of(report),
        columns=columns_of(report, _has_batch_column(report)),
        rows=report.case.output_size[0],
        bins=report.case.output_size[1],
        tolerance="\n# ".join(textwrap.wrap(one.comparison.tolerance.said, 96)),
        **fields,
    )


def _has_batch_column(report: Outcome) -> bool:
    return report.case.rois.shape[1] == len(report.claim.rules.format.numbers) + 1


def _batch(report: Outcome, maps: np.ndarray) -> str:
    if _has_batch_column(report) or report.case.batch_index is None:
        return ""
    return f"BATCH_INDEX = np.array({maps.tolist()})\n"


def _of_features(report: Outcome, one: GradientFinding) -> dict[str, Any]:
    """The worst cell, with every box up to the last that adds to it, by the same numbers."""
    case, place = report.case, one.comparison.worst_bad
    assert place is not None
    assert case.gradients.output is not None
    boxes = sorted({add.roi for add in one.adds}) or [0]
    rois = case.rois[: boxes[-1] + 1]
    upstream, channel = case.gradients.output, place.channel
    share = case.features.shape[1] // upstream.shape[1]
    chosen = upstream[boxes, channel // share]
    cell = (place.roi, -1, place.row, place.column)
    fill = ""
    if share > 1:
        cell = (place.roi, channel, place.row, place.column)
    if report.claim.rules.reduction.pool is Pool.MAX:
        kind = f"np.{case.features.dtype}"
        fill = f"FEATURES[{place.roi}, -1] = {array(case.features[place.roi, channel], kind)}\n"
    shape = (len(case.features), channel + 1, *case.feature_size)
    if share > 1:
        shape = (len(case.features), *case.features.shape[1:])
    maps = case.split(len(report.claim.rules.format.numbers))[1]
    return {
        "rois": array(rois, f"np.{rois.dtype}"),
        "batch": _batch(report, maps[: boxes[-1] + 1]),
        "shape": shape,
        "kind": case.features.dtype.name,
        "fill": fill,
        "channels": shape[1] // share,
        "upstream_kind": upstream.dtype.name,
        "chosen": f"{boxes}, {channel // share if share > 1 else -1}",
        "upstream": array(chosen, f"np.{upstream.dtype}"),
        "cell": cell,
        "want": place.want,
        "got": place.got,
        "allowed": float(one.comparison.tolerance.allowed[place.roi, place.channel]),
        "adds": pretty(repr([(add.roi, add.row, add.column, add.share) for add in one.adds])),
    }


def _of_boxes(report: Outcome, one: GradientFinding) -> dict[str, Any]:
    """The box whose gradient is the furthest off, alone, with the cells that it reads."""
    case, place = report.case, one.comparison.worst_bad
    assert place is not None
    assert case.gradients.output is not None
    assert case.gradients.rois is not None
    roi, maps = place.roi, case.split(len(report.claim.rules.format.numbers))[1]
    top, bottom, left, right = area(report, np.array([roi]))
    picture = int(maps[roi])
    part = case.features[picture, :, top:bottom, left:right]
    want, allowed = one.comparison.want[roi, :, 0, 0], one.comparison.tolerance.allowed[roi]
    given = np.array(case.gradients.rois[roi], np.float64)
    if len(given) > len(want):
        given[case.batch_column] = 0.0
        want, allowed = (np.insert(row, case.batch_column, 0.0) for row in (want, allowed))
    upstream = case.gradients.output
    return {
        "rois": f"np.array([{lists(case.rois[roi])}], np.{case.rois.dtype})",
        "batch": _batch(report, maps[[roi]]),
        "shape": case.features.shape,
        "kind": case.features.dtype.name,
        "fill": f"FEATURES[{picture}, :, {top}:{bottom}, {left}:{right}] = "
        f"{array(part, f'np.{part.dtype}')}\n",
        "channels": upstream.shape[1],
        "upstream_kind": upstream.dtype.name,
        "chosen": "0",
        "upstream": array(upstream[roi], f"np.{upstream.dtype}"),
        "want": f"np.array({lists(want)})",
        "got": f"np.array({lists(given)})",
        "allowed": f"np.array({lists(allowed)})",
    }
