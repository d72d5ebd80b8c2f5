"""What the wrong numbers of a case are that a function failed: a rule, a slip, a pattern."""

from __future__ import annotations

import numpy as np

from roiviz.bench.case import Case
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison
from roiviz.bench.detective import detect
from roiviz.bench.gradients import gradient_findings
from roiviz.bench.patterns import patterns
from roiviz.conventions import Convention

BUDGET = 200
"""Candidates of the detective: all conventions as they stand, and the likeliest rules."""
RUNS = ("boxes_from", "boxes_up_to")
"""Patterns of boxes that are no accident of what a family's boxes have in common."""
FEW = 2
"""Boxes below which nearly anything fits."""
MOST = 2_000_000
"""Numbers of an output beyond which it would take too long."""


@np.errstate(all="ignore")
def followed(case: Case) -> tuple[Convention, ...]:
    """Every convention whose numbers these are, under the settings of the call."""
    if len(case.rois) < FEW or case.output.size > MOST or not case.output.any():
        return ()
    said = case.said
    try:
        found = [match.candidate for match in detect(case, BUDGET).explained_by]
    except ValueError:
        return ()
    return tuple(
        one.convention
        for one in found
        if one.plain
        and one.settings.spatial_scale == said.spatial_scale
        and one.ratio in (None, said.sampling_ratio)
    )


@np.errstate(all="ignore")
def cause_of(case: Case, claim: Claim, compared: Comparison) -> str:
    """What the wrong numbers are, in a sentence; "" where it is not known.

    Args:
        compared: how the case differs from the claim.
    """
    if len(case.rois) < FEW or case.output.size > MOST:
        return ""
    found = patterns(case, compared, claim)
    what = next((one for one in found if one.explains), None)
    if what is None:
        return ""
    where = (one.sentence for one in found if one.id in RUNS or not (one.explains or one.of_boxes))
    return " ".join([what.sentence, *[one for one in where if one.startswith("Only")][:1]])


@np.errstate(all="ignore")
def cause_of_gradient(case: Case, claim: Claim) -> str:
    """The same of a gradient of the features."""
    try:
        found, _ = gradient_findings(case, claim)
    except ValueError:
        return ""
    return next((pattern.sentence for one in found for pattern in one.known), "")
