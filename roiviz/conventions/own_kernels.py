"""Our own kernels' outputs, for the conventions whose rules are those of one of our operators.

A row of data an operator: which rules it has, and what it is then called with.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from roiviz.conventions import by_kernel
from roiviz.conventions.formats import Scaled
from roiviz.conventions.job import Job
from roiviz.conventions.rules import (
    ALIGNED_RULES,
    LEGACY_RULES,
    Placement,
    Pool,
    Rounding,
    Rules,
    Where,
)
from roiviz.conventions.samples import Samples
from roiviz.kernels import operators

_ALIGNED = {
    (rules.offset.after, rules.minimum): aligned
    for rules, aligned in ((LEGACY_RULES, False), (ALIGNED_RULES, True))
}


@dataclass(frozen=True)
class Own:
    """One of our operators.

    Attributes:
        name: in the registry.
        has: whether its samples are a convention's.
        arguments: what it is called with then, besides boxes and bins; None where its reduction,
            its shift or its smallest size are others.
    """

    name: str
    has: Callable[[Rules], bool]
    arguments: Callable[[Rules, int], dict[str, Any] | None]


def operator_of(rules: Rules) -> str | None:
    """The name of our operator that has these rules, from the box to the number; or None."""
    found = _found(rules, 0)
    return found[0] if found else None


def outputs(box: Scaled, job: Job, features: np.ndarray, plan: Samples) -> np.ndarray | None:
    """(R, C, PH, PW): what our own kernel makes of boxes; None where none has their rules.

    Args:
        box, job: boxes as `sampling.prepared` gives them.
        features: (1, C, H, W).
        plan: the samples of the same boxes, which say in which bins there are none: what a
            framework gives there is a rule of its own, and no kernel's.
    """
    rules = job.rules
    found = _found(rules, max(job.ratio, 0))
    if found is None or not by_kernel.is_run(box, job):
        return None
    name, arguments = found
    kind = np.result_type(job.kind, np.dtype(rules.precision.sums or np.float32))
    given = operators.get(name).forward(
        np.ascontiguousarray(features, kind),
        by_kernel.table(box, job),
        job.settings.output_size,
        **arguments,
    )
    made = given[0] if isinstance(given, tuple) else given
    reduction = rules.reduction
    if reduction.pool is not Pool.MEAN:
        made = np.maximum(made, made.dtype.type(reduction.least))
    read = np.bincount(plan.bin_index, minlength=plan.bins) > 0
    shape = (len(made), 1, *job.settings.output_size)
    made = np.where(read.reshape(shape), made, made.dtype.type(reduction.empty))
    return made.astype(features.dtype, copy=False)


def _found(rules: Rules, ratio: int) -> tuple[str, dict[str, Any]] | None:
    for own in _OWN:
        arguments = own.arguments(rules, ratio) if own.has(rules) else None
        if arguments is not None:
            return own.name, arguments
    return None


def _aligned(rules: Rules) -> dict[str, bool] | None:
    """The argument that this shift and smallest size are called by."""
    known = _ALIGNED.get((rules.offset.after, rules.minimum))
    return None if known is None else {"aligned": known}


def _reduction(rules: Rules) -> str | None:
    """The name of this reduction among a kernel's."""
    pool = rules.reduction.pool
    if pool is Pool.MAX:
        return "max" if rules.border.counts else None
    return "avg" if pool is Pool.MEAN else None


def _roi_align(rules: Rules, ratio: int) -> dict[str, Any] | None:
    aligned, reduction = _aligned(rules), _reduction(rules)
    if aligned is None or reduction is None or rules.border.outside:
        return None
    return {"sampling_ratio": ratio, "reduction": reduction, **aligned}


def _rotated(rules: Rules, ratio: int) -> dict[str, Any] | None:
    aligned = _aligned(rules)
    if aligned is None or _reduction(rules) != "avg":
        return None
    return {"sampling_ratio": ratio, "clockwise": rules.angle < 0, **aligned}


def _ps_roi_align(rules: Rules, ratio: int) -> dict[str, Any] | None:
    mean = _reduction(rules) == "avg"
    return {"sampling_ratio": ratio} if mean and _aligned(rules) == {"aligned": True} else None


def _if(reduction: str) -> Callable[[Rules, int], dict[str, Any] | None]:
    return lambda rules, _: {} if _reduction(rules) == reduction else None


def _samples_of(name: str, position_sensitive: bool = False) -> Callable[[Rules], bool]:
    def has(rules: Rules) -> bool:
        same = rules.reduction.position_sensitive == position_sensitive
        return same and by_kernel.kernel_of(rules) == name

    return has


def _whole_cells_but_the_last(rules: Rules) -> bool:
    """torchvision's position-sensitive RoIPool, whose cells no plan of ours lists."""
    return (
        rules.placement == Placement(Where.CELLS, margin=1)
        and rules.rounding is Rounding.HALF_AWAY
        and (rules.end.after, rules.minimum, rules.offset.after) == (0.0, 1.0, 0.0)
        and rules.reduction.position_sensitive
    )


_OWN = (
    Own("roi_align", _samples_of("roi_align"), _roi_align),
    Own("ps_roi_align", _samples_of("roi_align", position_sensitive=True), _ps_roi_align),
    Own("roi_align_rotated", _samples_of("roi_align_rotated"), _rotated),
    Own("roi_pool", _samples_of("roi_pool"), _if("max")),
    Own("prroi_pool", _samples_of("prroi_pool"), _if("avg")),
    Own("ps_roi_pool", _whole_cells_but_the_last, _if("avg")),
)
