"""Whether somebody's function follows a convention: some two thousand cases, family by family.

    with Function("my_port:roi_align") as function:
        found = conform(function, CONVENTIONS["torchvision"])
    print(found.ok)

A crash, an exception, a hang, a wrong shape or a number that is none belongs to its case, and the
run goes on.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from roiviz.bench import cases
from roiviz.bench.backward import backward_fault
from roiviz.bench.case import BenchError, Case, Gradients, Said
from roiviz.bench.cases import Call, Family
from roiviz.bench.claim import Claim
from roiviz.bench.compare import Comparison, Place, compare
from roiviz.bench.conform_cause import cause_of, cause_of_gradient, followed
from roiviz.bench.conform_process import Answer, Crashed, Failed, Function, Hung
from roiviz.bench.outputs import evaluated
from roiviz.bench.tolerance import Tolerance
from roiviz.conventions import Convention, Refused, Rules
from roiviz.conventions.rules import Precision

LOST = 2
"""Crashes or hangs after which a family's other cases are not run."""
LOST_IN_ALL = 8
"""Crashes or hangs after which no other family is run."""
MOST_ASKED = 2
"""Cases of a family of which it is looked for what their wrong numbers are."""
ZEROS = "all zeros"
HALF = Precision("float16", "float16", "float16")
HALF_STEP = 2.0**-10


@dataclass(frozen=True)
class Fault:
    """What is wrong with one case.

    Attributes:
        case: its name, as border:17.
        kind: what went wrong, in a word or two: "wrong numbers", "crash" …
        said: in a sentence.
        place: the worst number, where numbers differ.
    """

    case: str
    kind: str
    said: str
    place: Place | None = None


@dataclass
class FamilyResult:
    """How a function did in one family.

    Attributes:
        run: cases that were run.
        passed: of these, those without a fault.
        faults: the others, in order.
        refused: of those that passed, where an error is as good as a number.
        rounded: of those that passed, where rounding alone decides on which side of an edge a
            sample falls.
        coarse: of those that passed, where the function computes in less than it is given:
            boxes too in half precision, or float64 in single.
        taken: whether the function takes such cases at all.
        worst: the largest error of those that passed, as a share of the channel's largest value.
        cause: what the wrong numbers of a case are, in a sentence; "" where that is not known.
        follows: conventions that have the numbers of that case.
        asked: of how many cases that was looked for.
        left: cases that were not run after LOST crashes or hangs.
        narrow: of what came in a coarser type than the features have: (their type, its own).
    """

    family: Family
    run: int = 0
    passed: int = 0
    faults: list[Fault] = field(default_factory=list)
    refused: int = 0
    rounded: int = 0
    coarse: int = 0
    taken: bool = True
    worst: float = 0.0
    cause: str = ""
    follows: tuple[Convention, ...] = ()
    asked: int = 0
    left: int = 0
    narrow: set[tuple[str, str]] = field(default_factory=set)

    @property
    def ok(self) -> bool:
        """Whether no case has a fault."""
        return not self.faults

    @property
    def kinds(self) -> Counter[str]:
        """How many faults there are of each kind."""
        return Counter(fault.kind for fault in self.faults)

    @property
    def lost(self) -> int:
        """How many crashes and hangs there were."""
        return sum(self.kinds[kind] for kind in ("crash", "hang"))


@dataclass(frozen=True)
class Conformance:
    """How a function did.

    Attributes:
        target: which function.
        convention: whose rules it was held to.
        gradient: whether it has a gradient.
        seconds: how long it took.
        alone: whether a single case was run.
    """

    target: str
    convention: Convention
    families: tuple[FamilyResult, ...]
    gradient: bool
    seconds: float
    alone: bool = False

    @property
    def ok(self) -> bool:
        """Whether no case has a fault."""
        return all(family.ok and not family.left for family in self.families)

    @property
    def run(self) -> int:
        """How many cases were run."""
        return sum(family.run for family in self.families)

    @property
    def wrong(self) -> int:
        """How many have a fault."""
        return sum(len(family.faults) for family in self.families)

    @property
    def narrow(self) -> list[tuple[str, list[str]]]:
        """Each coarser type that came, and the types of the features for which it did."""
        pairs = sorted({pair for one in self.families for pair in one.narrow})
        return [
            (own, [given for given, other in pairs if other == own])
            for own in dict.fromkeys(own for _, own in pairs)
        ]

    @property
    def causes(self) -> list[tuple[str, int]]:
        """What the wrong numbers are, and in how many families that is so, the most first."""
        return Counter(one.cause for one in self.families if one.cause).most_common()


Seen = Callable[[Call, np.ndarray | None, Fault | None], None]
"""Is told each case, the output that came, and its fault."""


def conform(
    function: Function,
    convention: Convention,
    *,
    quick: bool = False,
    seed: int = 0,
    seen: Seen | None = None,
    without: Collection[str] = (),
) -> Conformance:
    """Run a function through every family.

    Args:
        quick: whether an eighth of the cases are enough.
        seed: of the cases.
        seen: is told each case.
        without: families that are left out.
    """
    begin = time.monotonic()
    found: list[FamilyResult] = []
    for family in cases.families(convention, function.has_gradient):
        if family.id in without:
            continue
        if sum(one.lost for one in found) >= LOST_IN_ALL:
            found.append(FamilyResult(family, left=len(cases.numbers(family, quick))))
        else:
            found.append(_family(function, convention, family, quick, seed, seen))
    _settle(found)
    seconds = time.monotonic() - begin
    return Conformance(function.target, convention, tuple(found), function.has_gradient, seconds)


def _settle(families: Sequence[FamilyResult]) -> None:
    """Of conventions that explain a family alike, name the one that explains the most."""
    counts = Counter(row.id for one in families for row in one.follows)
    for one in families:
        if one.follows:
            one.cause = _followed([max(one.follows, key=lambda row: counts[row.id])])


def _followed(rows: Sequence[Convention]) -> str:
    return f"The numbers follow {rows[0].title}." if rows else ""


def one_case(function: Function, convention: Convention, name: str, seed: int = 0) -> Conformance:
    """Run a single case.

    Raises: BenchError for a name that is none, and for a gradient that the function has not got.
    """
    begin = time.monotonic()
    call = cases.named(convention, name, seed)
    result = FamilyResult(cases.family_of(name))
    if result.family.gradient and not function.has_gradient:
        raise BenchError(
            f"{name} asks for a gradient, and there is no {function.target.rpartition(':')[2]}"
            "_gradient beside the function."
        )
    _judge(function, convention, call, result, None)
    seconds = time.monotonic() - begin
    return Conformance(
        function.target, convention, (result,), function.has_gradient, seconds, alone=True
    )


def _family(
    function: Function,
    convention: Convention,
    family: Family,
    quick: bool,
    seed: int,
    seen: Seen | None,
) -> FamilyResult:
    result = FamilyResult(family)
    numbers = cases.numbers(family, quick)
    for number in numbers:
        _judge(function, convention, cases.call(convention, family, number, seed), result, seen)
        if not result.taken:
            break
        if result.lost >= LOST:
            result.left = len(numbers) - number - 1
            break
    return result


def _judge(
    function: Function,
    convention: Convention,
    call: Call,
    result: FamilyResult,
    seen: Seen | None,
) -> None:
    """Run a case and write down how it went."""
    result.run += 1
    answer, fault = None, None
    try:
        answer = function(call)
        fault = _fault(convention, call, answer, result)
    except Failed as why:
        kind = "crash" if isinstance(why, Crashed) else "hang" if isinstance(why, Hung) else "error"
        if kind == "error" and may_refuse(convention, call):
            result.refused += 1
        elif kind == "error" and result.family.optional and result.run == 1:
            result.taken, result.run = False, 0
            return
        else:
            fault = Fault(call.name, kind, str(why))
    if fault is None:
        result.passed += 1
    else:
        result.faults.append(fault)
    if seen is not None:
        seen(call, None if answer is None else answer.output, fault)


def may_refuse(convention: Convention, call: Call) -> bool:
    """Whether an error is as good as a number: where the framework itself ends in one.

    Nothing is wrong either with an error on a side that runs backwards and is not enlarged, which
    most frameworks refuse on one device or the other.
    """
    rules, names = convention.rules, convention.rules.format.numbers
    number = dict(zip(names, call.rois[:, 1:].T, strict=True))
    if "w" in number:
        sides = np.stack([number["w"], number["h"]])
    else:
        sides = np.stack([number["x2"] - number["x1"], number["y2"] - number["y1"]])
    if Refused.EMPTY in convention.refuses and (sides <= 0).any():
        return True
    return rules.minimum < 0 and bool((sides < 0).any())


# ------------------------------------------------------------------ one answer


def _fault(
    convention: Convention, call: Call, answer: Answer, result: FamilyResult
) -> Fault | None:
    """What is wrong with an answer."""
    if answer.changed:
        said = f"the function has written to {' and '.join(answer.changed)}"
        return Fault(call.name, "changed input", said)
    want = shape_of(convention, call)
    if answer.output.shape != want:
        said = f"the output has shape {answer.output.shape}, not {want}"
        r, c, rows, columns = want
        if answer.output.shape == (r, rows, columns, c):
            said += ": its channels are last"
        return Fault(call.name, "wrong shape", said)
    if not len(call.rois):
        return _backward(convention, call, answer, result)
    given, own = call.features.dtype, answer.output.dtype
    if own.kind == given.kind and own.itemsize < given.itemsize:
        result.narrow.add((given.name, own.name))
    compared = Claim(convention, call.settings).compared(case_of(call, answer.output))
    if not compared.ok and not _excused(convention, call, compared, result):
        if not result.cause and result.asked < MOST_ASKED:
            result.asked += 1
            case, claim = case_of(call, answer.output), Claim(convention, call.settings)
            result.follows = followed(case)
            result.cause = _followed(result.follows[:1]) or cause_of(case, claim, compared)
        return _numbers(call, compared)
    result.worst = max(result.worst, compared.worst_relative if compared.ok else 0.0)
    return _backward(convention, call, answer, result)


def case_of(call: Call, output: np.ndarray) -> Case:
    """A call and what came of it, as somebody's data."""
    said = Said(call.settings.spatial_scale, call.settings.sampling_ratio)
    return Case(call.features, call.rois, output, said=said)


def shape_of(convention: Convention, call: Call) -> tuple[int, ...]:
    """The shape of the output."""
    size, channels = call.settings.output_size, call.features.shape[1]
    if convention.rules.reduction.position_sensitive:
        channels //= size[0] * size[1]
    return (len(call.rois), channels, *size)


def _numbers(call: Call, compared: Comparison) -> Fault:
    place = compared.worst_bad
    assert place is not None
    many = compared.count
    if many > 1 and not compared.got.any():
        said = f"all {compared.got.size:,} numbers are 0, as where nothing was written; "
        return Fault(call.name, ZEROS, said + said_of(place), place)
    share = f"{many:,} of {compared.bad.size:,} numbers are wrong; the worst"
    if many == 1:
        share = f"one number of {compared.bad.size:,} is wrong"
    said = f"{share}, {said_of(place)}"
    kind = "not a number" if compared.not_numbers + compared.infinities else "wrong numbers"
    return Fault(call.name, kind, said, place)


def said_of(place: Place) -> str:
    """Where a wrong number is, what it is and what it should be."""
    return (
        f"box {place.roi}, channel {place.channel}, bin ({place.row}, {place.column}), is "
        f"{place.got:.7g}, not {place.want:.7g}"
    )


def _excused(
    convention: Convention, call: Call, compared: Comparison, result: FamilyResult
) -> bool:
    """Whether what differs is no fault: a coarser arithmetic, or a rounding that decides."""
    rules = convention.rules
    if call.features.dtype == np.float16:
        fine = _is_half(rules, call, compared)
    elif call.features.dtype == np.float64:
        fine = _is_single(convention, call, compared)
    else:
        fine = False
    result.coarse += fine
    if fine or call.exact or call.features.dtype == np.float16:
        return fine
    fine = _is_rounding(rules, call, compared)
    result.rounded += fine
    return fine


def _is_single(convention: Convention, call: Call, compared: Comparison) -> bool:
    """Whether an output in float64 is right to the steps of float32."""
    case = case_of(call, compared.got.astype(np.float32))
    return Claim(convention, call.settings).compared(case).ok


def _is_half(rules: Rules, call: Call, compared: Comparison) -> bool:
    """Whether an output is what boxes in half precision give, within some of its steps."""
    half = replace(rules, precision=HALF)
    want = evaluated(half, call.features, *_split(rules, call), call.settings)
    reach = max(call.features.shape[-2:])
    allowed = compared.tolerance.magnitude * HALF_STEP * (4 + reach)
    return compare(compared.got, want, Tolerance(allowed, compared.tolerance.magnitude, "")).ok


def _is_rounding(rules: Rules, call: Call, compared: Comparison) -> bool:
    """Whether each wrong number lies between those that boxes a few roundings away give.

    At the window's edge and where an adaptive grid steps, the last bit of a position decides.
    """
    rows = np.flatnonzero(compared.bad_by_box)
    boxes, maps = (part[rows] for part in _split(rules, call))
    step = 4 * np.finfo(np.float32).eps * np.maximum(np.abs(boxes).max(axis=1, keepdims=True), 1)
    half = boxes.shape[1] // 2
    lowest = np.full(compared.got[rows].shape, np.inf)
    highest = -lowest
    for near in (-1, 1):
        for far in (-1, 1):
            signs = np.full(boxes.shape[1], far)
            signs[:half] = near
            moved = (boxes + signs * step).astype(boxes.dtype)
            made = evaluated(rules, call.features, moved, maps, call.settings)
            lowest, highest = np.fmin(lowest, made), np.fmax(highest, made)
    got, allowed = compared.got[rows], compared.tolerance.allowed[rows][..., None, None]
    fine = (got >= lowest - allowed) & (got <= highest + allowed)
    return bool((fine | ~compared.bad[rows]).all())


def _split(rules: Rules, call: Call) -> tuple[np.ndarray, np.ndarray]:
    """The boxes and the picture of each."""
    wide = np.float64 if call.rois.dtype == np.float64 else np.float32
    return call.rois[:, 1:].astype(wide), call.rois[:, 0].astype(np.int64)


def _backward(
    convention: Convention, call: Call, answer: Answer, result: FamilyResult
) -> Fault | None:
    """What is wrong with a gradient."""
    if call.upstream is None or answer.gradient is None:
        return None
    claim, case = Claim(convention, call.settings), case_of(call, answer.output)
    fault = backward_fault(claim, case, call, answer)
    if fault is None:
        return None
    is_whole = answer.gradient.shape == call.features.shape
    if is_whole and not result.cause and result.asked < MOST_ASKED:
        result.asked += 1
        gradients = Gradients(call.upstream, answer.gradient, None)
        result.cause = cause_of_gradient(replace(case, gradients=gradients), claim)
    return Fault(call.name, *fault)
