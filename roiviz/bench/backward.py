"""Whether a gradient of the features is right: its sum, the adjoint identity, every cell."""

from __future__ import annotations

import numpy as np

from roiviz.bench.adds import parts
from roiviz.bench.case import Case
from roiviz.bench.cases import Call
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Place
from roiviz.bench.conform_process import Answer

ROUNDINGS = 32
"""Steps of the type, of all that is added to a cell, that its sum may be off."""
POSITION = 2.0**-21  # of a cell per cell of the map: what a sample's place may be off


def backward_fault(
    claim: Claim, case: Case, call: Call, answer: Answer
) -> tuple[str, str, Place | None] | None:
    """What is wrong with a gradient: in a word or two, in a sentence, and where.

    The sum of the gradient is that of weight · upstream, however the adds are ordered: it shows
    adds that are lost or made twice. <upstream, f(x)> = <gradient, x> holds for whatever mean or
    maximum the function itself takes. Last, every cell is compared.

    Args:
        claim, case: whose rules, and the call as somebody's data.
    """
    got, upstream = answer.gradient, call.upstream
    assert got is not None
    assert upstream is not None
    if got.shape != call.features.shape:
        return "wrong shape", f"the gradient has shape {got.shape}, not {call.features.shape}", None
    if not np.isfinite(got).all():
        count = int((~np.isfinite(got)).sum())
        return "not a number", f"{count} numbers of the gradient are NaN or infinite", None
    want, size = gradient(case, claim, upstream)
    step = float(np.finfo(np.float64 if got.dtype == np.float64 else np.float32).eps)
    reach = max(call.features.shape[-2:])
    allowed = ROUNDINGS * step * size + POSITION * reach * size.max(initial=0.0)
    return (
        _sum_fault(got, want, allowed)
        or _adjoint_fault(call, answer, step)
        or _cell_fault(got, want, allowed)
    )


def gradient(case: Case, claim: Claim, upstream: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(N, C, H, W) float64 the gradient of the features, and the sum of the sizes of the adds.

    Args:
        upstream: (R, C, PH, PW).
    """
    pictures, channels, rows, columns = case.features.shape
    cells = pictures * rows * columns
    found = np.zeros((2, channels, cells))
    for channel, (own, one) in enumerate(parts(case, claim, upstream)):
        found[0, channel] = own.gradient(one, cells)
        found[1, channel] = own.gradient(np.abs(one), cells)  # no share is below zero
    order = found.reshape(2, channels, pictures, rows, columns).swapaxes(1, 2)
    return order[0], order[1]


def _sum_fault(
    got: np.ndarray, want: np.ndarray, allowed: np.ndarray
) -> tuple[str, str, None] | None:
    total, right = float(got.sum(dtype=np.float64)), float(want.sum())
    if abs(total - right) <= allowed.sum():
        return None
    said = f"the gradient's sum is {total:.7g}, and weights times upstream sum to {right:.7g}"
    if abs(right) > allowed.sum():
        said += f", a factor of {total / right:.4g}"
    return "wrong sum of gradient", said, None


def _adjoint_fault(call: Call, answer: Answer, step: float) -> tuple[str, str, None] | None:
    assert call.upstream is not None
    assert answer.gradient is not None
    terms = call.upstream.astype(np.float64) * answer.output
    back = answer.gradient.astype(np.float64) * call.features
    ahead, behind = float(terms.sum()), float(back.sum())
    size = max(float(np.abs(terms).sum()), float(np.abs(back).sum()))
    if abs(ahead - behind) <= 64 * step * size:
        return None
    said = f"⟨upstream, output⟩ is {ahead:.7g}, and ⟨gradient, features⟩ {behind:.7g}"
    return "not the forward's gradient", said, None


def _cell_fault(
    got: np.ndarray, want: np.ndarray, allowed: np.ndarray
) -> tuple[str, str, None] | None:
    error = np.abs(got - want)
    bad = error > allowed
    if not bad.any():
        return None
    at = np.unravel_index(int(np.argmax(np.where(bad, error, 0))), got.shape)
    picture, channel, row, column = (int(one) for one in at)
    said = (
        f"{int(bad.sum()):,} of {bad.size:,} cells are wrong; the worst, picture {picture}, "
        f"channel {channel}, cell ({row}, {column}), gets {float(got[at]):.7g}, "
        f"not {float(want[at]):.7g}"
    )
    return "wrong gradient", said, None
