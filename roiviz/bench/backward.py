"""Whether a gradient of the features is right: its sum, the adjoint identity, every cell."""

from __future__ import annotations

import numpy as np

from roiviz.bench.cases import Call
from roiviz.bench.compare import Place
from roiviz.bench.conform_process import Answer
from roiviz.conventions import Rules, Samples

ROUNDINGS = 32
"""Steps of the type, of all that is added to a cell, that its sum may be off."""
POSITION = 2.0**-21  # of a cell per cell of the map: what a sample's place may be off


def backward_fault(
    plan: Samples, rules: Rules, call: Call, answer: Answer
) -> tuple[str, str, Place | None] | None:
    """What is wrong with a gradient: in a word or two, in a sentence, and where.

    The sum of the gradient is that of weight · upstream, however the adds are ordered: it shows
    adds that are lost or made twice. <upstream, f(x)> = <gradient, x> holds for whatever mean the
    function itself takes. Last, every cell is compared.

    Args:
        plan: the samples by the convention's rules.
    """
    got, upstream = answer.gradient, call.upstream
    assert got is not None
    assert upstream is not None
    if got.shape != call.features.shape:
        return "wrong shape", f"the gradient has shape {got.shape}, not {call.features.shape}", None
    if not np.isfinite(got).all():
        count = int((~np.isfinite(got)).sum())
        return "not a number", f"{count} numbers of the gradient are NaN or infinite", None
    want, size = gradient(plan, rules, upstream, call.features.shape)
    step = float(np.finfo(np.float64 if got.dtype == np.float64 else np.float32).eps)
    reach = max(call.features.shape[-2:])
    allowed = ROUNDINGS * step * size + POSITION * reach * size.max(initial=0.0)
    return (
        _sum_fault(got, want, allowed)
        or _adjoint_fault(call, answer, step)
        or _cell_fault(got, want, allowed)
    )


def gradient(
    plan: Samples, rules: Rules, upstream: np.ndarray, shape: tuple[int, ...]
) -> tuple[np.ndarray, np.ndarray]:
    """(N, C, H, W) float64 the gradient of a mean, and the sum of the sizes of what is added.

    Args:
        upstream: (R, C, PH, PW).
        shape: of the features.
    """
    pictures, channels, rows, columns = shape
    bins = plan.shape[-2] * plan.shape[-1]
    own = rules.reduction.position_sensitive
    read = plan.taps >= 0
    at = plan.bin_index
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(plan.divisor != 0, 1 / plan.divisor, 0)[at]
    weights = np.where(read, plan.weights, 0).astype(np.float64) * share[:, None]
    cells = np.maximum(plan.taps, 0) + (plan.batch_index[at] * rows * columns)[:, None]
    flat = upstream.astype(np.float64).transpose(1, 0, 2, 3).reshape(upstream.shape[1], -1)
    found = np.zeros((2, channels, pictures * rows * columns))
    for channel, values in enumerate(flat):
        adds = weights * values[at][:, None]
        rest = (adds, np.abs(adds))
        if not own:
            for sums, each in zip(found, rest, strict=True):
                sums[channel] = np.bincount(cells.ravel(), each.ravel(), sums.shape[1])
            continue
        reads = channel * bins + np.broadcast_to((at % bins)[:, None], cells.shape)
        place = reads * found.shape[2] + cells
        for sums, each in zip(found, rest, strict=True):
            sums += np.bincount(place.ravel(), each.ravel(), sums.size).reshape(sums.shape)
    order = found.reshape(2, channels, pictures, rows, columns).swapaxes(1, 2)
    return order[0], order[1]


def _sum_fault(
    got: np.ndarray, want: np.ndarray, allowed: np.ndarray
) -> tuple[str, str, None] | None:
    total, right = float(got.sum(dtype=np.float64)), float(want.sum())
    if abs(total - right) <= allowed.sum():
        return None
    said = f"the gradient's sum is {total:.7g}, and weights times upstream sum to {right:.7g}"
    if abs(right) > 1e-6:
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
