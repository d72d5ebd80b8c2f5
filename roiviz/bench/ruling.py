"""What is said of a case before all else, and whether it passes: one rule for every door.

RIGHT needs four things: the numbers hold; they are those that were expected; nothing that was said
of the call is contradicted; and the data could have shown a fault. What somebody says of the
settings is a claim as much as the id of a convention is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench.candidates import Candidate, scales_of
from roiviz.bench.case import Case
from roiviz.bench.claim import BY_DEFAULT, Claim, unsaid
from roiviz.bench.compare import Comparison
from roiviz.bench.denied import contradicted, is_chance
from roiviz.bench.detective import FEW_BINS, Finding

MOST_SCALES = 4
UNPROVEN = "PROVES NOTHING"
NEVER_RAN = "All of it is zero, as of a kernel that never ran."
OPEN = (
    "Nobody said whose rules it should follow, and none that were tried give it. "
    "Say the convention, or the spatial_scale and the other settings."
)


@dataclass(frozen=True)
class Ruling:
    """What is said first.

    Attributes:
        id: a name that never changes.
        word: how a headline begins.
        why: what decided it, beyond the numbers that are wrong: a sentence each.
    """

    id: str = "right"
    word: str = "RIGHT"
    why: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the case passes."""
        return self.id == "right"


RIGHT = Ruling()
NOT_AS_SAID = Ruling("otherwise", "NOT AS YOU SAID")
"""Of what follows other rules than the settings that were said mean."""
NOT_COMPARED = Ruling("unproven", "NOT ALL COMPARED")
"""Of what is right but for a gradient that was given and nothing here compares."""


def ruled(
    case: Case,
    claim: Claim,
    holds: bool,
    finding: Finding,
    expected: Comparison | None,
    known: bool = True,
    silent: bool = False,
) -> Ruling:
    """The ruling of a case.

    Args:
        claim: what the output is compared with; where it holds, what gives the output.
        holds: whether the numbers do: those of the claim where somebody names a convention, else
            those of any convention; and the gradients.
        expected: how the output differs from what was expected; None where nothing was.
        known: whether the wrong numbers have anything in common but that they are wrong.
        silent: whether all are zeros, and nothing that was said is against that.
    """
    missed = _missed(expected)
    if silent and not missed:
        return Ruling("unproven", UNPROVEN, (_says_nothing(case),))
    if not holds and not missed and not known and _is_open(case):
        return Ruling("unexplained", "NOT EXPLAINED", (OPEN,))
    if missed or not holds:
        zeros = (NEVER_RAN,) if case.unwritten else ()
        return Ruling("wrong", "WRONG", (*missed, *zeros))
    nothing = _says_nothing(case)
    if nothing:
        return Ruling("unproven", UNPROVEN, (nothing,))
    given = [match.candidate for match in finding.explained_by if match.candidate.plain]
    own = Candidate(claim.convention, claim.settings)
    against = contradicted(case, [*given, own] if own not in given else given)
    if against:
        few = (_few(case),) if is_chance(case, given, finding.certain) else ()
        return replace(NOT_AS_SAID, why=(*few, *against))
    guess = _guessed(case, claim, finding)
    return Ruling("unproven", UNPROVEN, (guess,)) if guess else RIGHT


def _few(case: Case) -> str:
    return f"It rests on {case.output.size} numbers, so few that they may fit by accident."


def _is_open(case: Case) -> bool:
    """Whether nothing was said that an output could be held to."""
    said = case.said
    return (
        said.convention is said.spatial_scale is said.sampling_ratio is None
        and said.aligned is said.reduction is None
    )


def _missed(expected: Comparison | None) -> tuple[str, ...]:
    if expected is None or expected.first_bad is None:
        return ()
    first = expected.first_bad
    more = f", and {expected.count - 1:,} more" if expected.count > 1 else ""
    return (
        f"You expected {first.want:.9g} and got {first.got:.9g} (box {first.roi}, channel "
        f"{first.channel}, bin ({first.row}, {first.column}){more}).",
    )


def _says_nothing(case: Case) -> str:
    """Why no output of these data could be told from a faulty one; "" where it could."""
    output = case.output
    alike = output.size > 1 and bool((output == output.flat[0]).all())
    if case.unwritten:
        return "The output is all zeros, as if nothing was written."
    if np.ptp(case.features, axis=(2, 3)).any():
        return (
            f"All {output.size:,} numbers of the output are {output.flat[0]:.9g}." if alike else ""
        )
    if max(case.feature_size) == 1:
        return ""
    return (
        "Each channel of the features is one number all over, and nearly any rules give it back: "
        "try features that vary."
    )


def _guessed(case: Case, claim: Claim, finding: Finding) -> str:
    """Why what was guessed, since nobody said it, is not what the data show; "" where it is."""
    said, missing = case.said, list(unsaid(case, claim))
    scaled, asked = "spatial_scale" in missing, "sampling_ratio" in missing
    others = _other_scales(case, claim, finding) if scaled else []
    if others:
        listed = ", ".join(f"{one:.6g}" for one in others[:MOST_SCALES])
        return (
            f"Nobody said the spatial_scale: {claim.settings.spatial_scale:.6g} gives the output, "
            f"and so {'does' if len(others) == 1 else 'do'} {listed}. Say which it is."
        )
    # Who says `aligned` and no more means the usual rules.
    usual = said.aligned is not None and claim.convention.id == BY_DEFAULT[said.aligned]
    named = said.convention is not None or usual
    tied, alone = bool(finding.ties), case.output.size == 1
    many = (tied and not named) or (alone and (scaled or (tied and asked)))
    if case.output.size >= FEW_BINS or not many:
        return ""
    missing += [] if named else ["convention"]
    numbers = "One number is" if case.output.size == 1 else f"{case.output.size} numbers are"
    return (
        f"{numbers} too few to tell rules and settings that nobody said. "
        f"Say {' and '.join(missing)}, or give more bins."
    )


def _other_scales(case: Case, claim: Claim, finding: Finding) -> list[float]:
    """The scales under which the same rules give the output as well."""
    own = claim.settings.spatial_scale
    if finding.thin is None:
        found = [one.candidate.settings.spatial_scale for one in finding.explained_by]
        return sorted({one for one in found if one != own}, reverse=True)
    others = []
    for scale in scales_of(case):
        other = replace(claim, settings=replace(claim.settings, spatial_scale=scale))
        if scale != own and other.compared(case).ok:
            others.append(scale)
    return others
