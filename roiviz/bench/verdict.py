"""Whose rules an output follows: what the report says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from roiviz.bench.claim import Claim


@dataclass(frozen=True)
class Explained:
    """A claim that holds for all of the data.

    Attributes:
        claim: a convention and its settings.
        worst: the largest error over the largest value of the channel.
    """

    claim: Claim
    worst: float


@dataclass(frozen=True)
class Closest:
    """The claim that comes closest where none holds.

    Attributes:
        claim: a convention and its settings.
        share: of the numbers that it explains.
        worst: the largest error over the largest value of the channel.
        left: what it does not explain, in words.
    """

    claim: Claim
    share: float
    worst: float
    left: str = ""


@dataclass(frozen=True)
class Verdict:
    """Whose rules an output follows.

    Attributes:
        explained_by: every claim that holds for all of the data, the likeliest first.
        certain: whether no claim of another meaning holds as well.
        closest: where none holds.
        sentences: what else is to be said: slips, ties, what the data cannot tell.
        probe: which input would tell apart what these data cannot, in words; or None.
        doubts: what the person alone can say, as whether angles are degrees: a sentence each.
    """

    explained_by: tuple[Explained, ...] = ()
    certain: bool = False
    closest: Closest | None = None
    sentences: tuple[str, ...] = ()
    probe: str | None = None
    doubts: tuple[str, ...] = ()


def as_json(verdict: Verdict) -> dict[str, Any]:
    """`explained_by`, `certain`, `closest`, `doubts`, `probe`, as JSON can hold them."""
    closest = verdict.closest
    return {
        "explained_by": [
            {**of(one.claim), "worst": one.worst} for one in verdict.explained_by
        ],
        "certain": verdict.certain,
        "closest": closest and {
            **of(closest.claim), "share": closest.share, "worst": closest.worst,
            "left": closest.left,
        },
        "doubts": list(verdict.doubts),
        "probe": verdict.probe,
    }  # fmt: skip


def of(claim: Claim) -> dict[str, Any]:
    """A claim's id and settings, as JSON can hold them."""
    settings = claim.settings
    return {
        "id": claim.convention.id,
        "said": claim.said,
        "settings": {
            "output_size": list(settings.output_size),
            "spatial_scale": settings.spatial_scale,
            "sampling_ratio": settings.sampling_ratio,
        },
    }
