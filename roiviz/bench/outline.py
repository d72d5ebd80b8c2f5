"""A report as headed groups: which there are, in what order, and what stands in each.

The terminal, the HTML file and the page show the same groups; how a block looks is theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from roiviz.bench.arithmetic import Arithmetic
from roiviz.bench.claim import Claim, unsaid
from roiviz.bench.compare import Comparison, Place
from roiviz.bench.facts import Pattern
from roiviz.bench.gradient_places import Adding, adding
from roiviz.bench.gradients import GradientFinding
from roiviz.bench.outcome import Outcome
from roiviz.bench.verdict import Explained
from roiviz.conventions import Settings

MOST_CALLS = 2
MOST_NAMED = 3
KEEP = "A test that fails for it: `report.to_pytest()`, or `roiviz check … --pytest FILE`."
NEAR = 0.25
"""The share of right numbers below which nothing is worth being called the closest."""


# ------------------------------------------------------------------ what is said first


@dataclass(frozen=True)
class Headline:
    """What is said first.

    Attributes:
        word: RIGHT, WRONG, or what else the ruling says.
        size: as "24 boxes, 4 channels, 7 × 7 bins".
        why: what decided it, beyond the numbers that are wrong: a sentence each.
        against: whose rules, with their settings.
        count: how many numbers are wrong, or how exactly all are right.
        finding: what is known of all wrong numbers, in one sentence, or "".
        whose: who gives the output, where that is not whom it is compared with, or "".
        other: whether nobody gives what it is compared with, and somebody the output.
    """

    word: str
    size: str
    why: tuple[str, ...]
    against: str
    count: str
    finding: str = ""
    whose: str = ""
    other: bool = False

    @property
    def found(self) -> tuple[str, ...]:
        """Whose the output is and what the wrong numbers are, what is certain first."""
        said = (self.whose, self.finding) if self.other else (self.finding, self.whose)
        return tuple(one for one in said if one)

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it but what is found, a sentence a line."""
        other = (self.whose,) if self.other else ()
        return (f"{self.word}: {self.size}", *self.why, *other, f"{self.against}: {self.count}.")


ODD = ("nan", "infinite", "finite")
"""Patterns of numbers that are none, beside which the others are what something else explains."""


def headline(report: Outcome) -> Headline:
    """Right or wrong, against what, and by how much."""
    found, claim = report.comparison, report.claim.said
    boxes, channels, rows, columns = found.got.shape
    size = (
        f"{counted(boxes, 'box', 'boxes')}, {counted(channels, 'channel')}, {rows} × {columns} "
        f"{'bin' if rows == columns == 1 else 'bins'}"
    )
    against, count = f"Against {_measure(report)}", missed(found)
    if found.ok:
        within = "exactly"
        if found.worst_error:
            within = f"within {found.worst_relative:.2g} of the largest value of the channel"
        which = "the only box" if boxes == 1 else f"all {boxes:,} boxes"
        is_ = f"This is {claim}"
        against, count = f"{claim} fits" if report.by_chance else is_, f"{which} {within}"
    if report.case.only_gradients:
        first = report.gradients[0]
        measure = claim if first.comparison.ok else _measure(report)
        against, count = _of_gradient(first, measure)
    if not report.holds and report.ruling.id == "unproven":
        against, count = "Nobody said whose rules it should follow", "zeros tell nothing of them"
    return Headline(
        report.word, size, report.ruling.why, against, count, _finding(report), _whose(report),
        bool(report.verdict.explained_by) and not (found.ok or report.by_chance),
    )  # fmt: skip


def _finding(report: Outcome) -> str:
    """What the wrong numbers are; where that is not known, where they lie."""
    plain = ("all", *(f"gradient_{of}" for of in ("features", "rois")))
    said = [one for one in report.patterns if one.id not in plain]
    first = next((one for one in said if one.explains), said[0] if said else None)
    odd = next((one for one in said if one.id in ODD), None)
    if first is not None and first.explains and odd not in (None, first):
        return f"{odd.sentence} {first.sentence}"  # which others there are is said before them
    if first is not None and first is odd and not first.explains:
        place = next((one for one in said if one.id not in ODD), None)
        return f"{first.sentence} {place.sentence}" if place else first.sentence
    return first.sentence if first else ""


def _whose(report: Outcome) -> str:
    """As "It is what torchvision deterministic and keras-hub give."."""
    given = [one.claim for one in report.verdict.explained_by]
    own = _call(report.claim) in map(_call, given)
    titles = dict.fromkeys(one.convention.title for one in given)
    if own:
        titles.pop(report.claim.convention.title)
    more = len(titles) - MOST_NAMED
    named = [*titles] if more <= 1 else [*[*titles][:MOST_NAMED], f"{more} others"]
    what = "gradient" if report.case.only_gradients else "output"
    if not own and report.by_chance:
        give, few = "gives" if len(named) == 1 else "give", report.case.output.size
        return f"{joined(named)} {give} these {few} numbers, perhaps by accident: they are few."
    if not own:
        return f"The {what} is that of {joined(named)}." if named else ""
    only = f"No other rules give this {what}." if report.verdict.certain else ""
    if not named:
        return only
    have = "have the same rules" if only else f"give the same {what} here"
    if len(named) == 1:
        have = have.replace("have", "has").replace("give", "gives")
    return f"{joined(named)} {have}. {only}".strip()


def joined(names: list[str]) -> str:
    """As "a, b and c"; as "a; b, c; and d" where a name has a comma of its own."""
    if len(names) > 1 and any("," in name for name in names):
        return "; ".join([*names[:-1], f"and {names[-1]}"])
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _of_gradient(one: GradientFinding, claim: str) -> tuple[str, str]:
    """Against what, and how many numbers are wrong, where gradients are all that is given."""
    found, what = one.comparison, "cells" if one.of == "features" else "numbers of boxes"
    if not found.ok:
        count = f"{found.count:,} of {found.bad.size:,} {what}"
        return f"Against the gradient of {claim}", count
    within = f"within {found.worst_relative:.2g} of the largest sum" if found.worst_error else ""
    count = f"all {found.bad.size:,} {what} {within or 'exactly'}"
    return f"This is the gradient of {claim}", count


def _measure(report: Outcome) -> str:
    """What the numbers are compared with, and what of it is a guess."""
    claim = report.claim.said
    if report.of_expected:
        return f"what was expected, {claim}"
    guessed = " and ".join(unsaid(report.case, report.claim))
    if not guessed:
        return claim
    return f"{claim} ({guessed} as {'they fit' if ' and ' in guessed else 'it fits'} best)"


def missed(found: Comparison) -> str:
    """How many numbers are wrong, and in how many boxes."""
    boxes, bad = len(found.bad), int(np.count_nonzero(found.bad_by_box))
    if found.bad.size == 1:
        return "the only number is wrong"
    where = "the only box" if boxes == 1 else f"{bad:,} of {boxes:,} boxes"
    return f"{found.count:,} of {found.bad.size:,} numbers, in {where}"


def counted(number: int, one: str, many: str = "") -> str:
    """As "1 box" or "24 boxes"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


# ------------------------------------------------------------------ what stands in a group


@dataclass(frozen=True)
class Lines:
    """Sentences.

    Attributes:
        listed: whether each is one of several findings.
        under: what they are about, where they may be folded away under that.
    """

    lines: tuple[str, ...]
    listed: bool = False
    under: str = ""


@dataclass(frozen=True)
class Places:
    """The first number that is wrong, and the one that is furthest off."""

    first: Place
    worst: Place


@dataclass(frozen=True, eq=False)
class Map:
    """Which share of the numbers is wrong.

    Attributes:
        one, many: of what, in words: "box", "boxes".
        bad: (rows, columns) how many numbers are wrong.
        each: of how many; an array where these are not as many each.
        step: cells along a side that a place stands for.
    """

    one: str
    many: str
    bad: np.ndarray
    each: int | np.ndarray
    step: int = 1

    @property
    def shares(self) -> np.ndarray:
        """(rows, columns) from 0 to 1."""
        return np.asarray(self.bad / np.maximum(self.each, 1))

    @property
    def flat(self) -> bool:
        """Whether it has one row."""
        return len(self.bad) == 1

    def name(self, place: int) -> str:
        """As "box 7" or "bin (2, 3)", of a flat place."""
        row, column = (self.step * at for at in divmod(place, self.bad.shape[1]))
        if self.step > 1:
            more = self.step - 1
            return f"{self.many} ({row}, {column}) to ({row + more}, {column + more})"
        return f"{self.one} ({row}, {column})" if self.one in GRIDS else f"{self.one} {column}"

    def said(self, each: int = 1) -> str:
        """How many are wrong, and what a mark is where it is not one of them.

        Args:
            each: of a row, for how many a mark stands.
        """
        if each > 1:
            return f"{self.count}; a mark is {each} {self.many}"
        if self.step > 1:
            return f"{self.count}; a mark is {self.step} × {self.step} {self.many}"
        return self.count

    @property
    def count(self) -> str:
        """As "6 of 24"."""
        if self.step > 1:
            return f"{int(self.bad.sum()):,} of {int(np.sum(self.each)):,}"
        return f"{np.count_nonzero(self.bad):,} of {self.bad.size:,}"


GRIDS = ("bin", "cell")
"""What a place of rows and columns may be."""


@dataclass(frozen=True)
class AddsOfCell:
    """What one cell of a gradient is the sum of.

    Attributes:
        place: its picture, channel, row and column.
        adds: what each bin adds, the largest first; left: how many more there are.
        total: of them all.
    """

    place: Place
    adds: tuple[Adding, ...]
    left: int
    total: float


@dataclass(frozen=True)
class BoxGradient:
    """The gradient of one box: of each of its numbers, what was got and what is expected.

    Attributes:
        roi: which box.
        names: of its numbers.
        places: each with the box as its roi, and the number as its channel.
    """

    roi: int
    names: tuple[str, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Given:
    """Conventions that give the output, by the settings under which they do."""

    calls: tuple[tuple[tuple[str, ...], str], ...]
    more: int = 0


@dataclass(frozen=True)
class Sums:
    """How one number is made: as it should be, as it was got and as somebody expected it.

    Attributes:
        made: whose each is, in words, and how it is made, as far as that is known.
    """

    place: Place
    made: tuple[tuple[str, Arithmetic], ...]


Block = Lines | Places | Map | Given | Sums | AddsOfCell | BoxGradient


@dataclass(frozen=True)
class Group:
    """A heading, and what stands under it.

    Attributes:
        id: a name that never changes.
        folded: whether it may be folded away where there is no room for all.
    """

    id: str
    title: str
    blocks: tuple[Block, ...]
    folded: bool = False


def outline(report: Outcome) -> tuple[Group, ...]:
    """The groups of a report that have something in them, in the order of `GROUPS`."""
    found = ((row, tuple(row.fill(report))) for row in GROUPS)
    return tuple(Group(row.id, row.title, blocks, row.folded) for row, blocks in found if blocks)


# ------------------------------------------------------------------ each group


def _what(report: Outcome) -> Iterator[Block]:
    found, known = report.comparison, _what_they_are(report)
    if not (found.ok or known) and (report.by_chance or not report.verdict.explained_by):
        known = ("The wrong numbers have nothing in common that is known here.",)
    hoped = () if report.of_expected else _expected_first(report)[:1]
    said = (*known, *hoped)
    if said:
        yield Lines(said, listed=True)
    if found.first_bad is not None and found.worst_bad is not None:
        yield Places(found.first_bad, found.worst_bad)


def _where(report: Outcome) -> Iterator[Block]:
    if report.comparison.ok:
        return
    said = placed(report)
    if said:
        yield Lines(said, listed=True)
    yield from maps(report.comparison)


def placed(report: Outcome) -> tuple[str, ...]:
    """What wrong numbers have in common by their place, a sentence each."""
    those = _what_they_are(report)
    return tuple(one.sentence for one in report.patterns if one.sentence not in those)


def _what_they_are(report: Outcome) -> tuple[str, ...]:
    """Patterns that say what is wrong; the others say where."""
    of_gradients = [one for finding in report.gradients for one in finding.patterns]

    def says_what(one: Pattern) -> bool:
        odd = known and one.id in ODD
        return one.explains or odd or any(one is other for other in of_gradients)

    known = any(one.explains for one in report.patterns)
    return tuple(one.sentence for one in report.patterns if says_what(one))


def maps(found: Comparison) -> tuple[Map, ...]:
    """Where wrong numbers are: by box, by channel and by bin, each where there are several."""
    boxes, channels = found.bad.shape[:2]
    rows = (
        Map("box", "boxes", found.bad_by_box[None], found.bad[0].size),
        Map("channel", "channels", found.bad_by_channel[None], found.bad[:, 0].size),
        Map("bin", "bins", found.bad_by_bin, boxes * channels),
    )
    return tuple(row for row in rows if row.bad.size > 1)


def _right_gradients(report: Outcome) -> tuple[str, ...]:
    right = [one.whose for one in report.gradients if one.comparison.ok]
    verb = "is" if len(right) == 1 else "are"
    said = f"The gradient of {' and that of '.join(right)} {verb} right."
    return (said,) if right else ()


def _why(report: Outcome) -> Iterator[Block]:
    if checked := _right_gradients(report):
        yield Lines(checked)
    verdict, what = report.verdict, "gradient" if report.case.only_gradients else "output"
    others = [one for one in verdict.explained_by if _call(one.claim) != _call(report.claim)]
    if others:
        first = len(others) == len(verdict.explained_by)
        same = "These have the same rules:" if verdict.certain else "These give it as well:"
        yield Lines((f"The {what} is what these give:" if first else same,))
        yield _given(others, report.claim.settings)
    lines = [
        *([f"No other rules give this {what} on these data."] if verdict.certain else []),
        *_closest(report),
        *(one for one in verdict.sentences if one not in report.ruling.why),
    ]
    if lines:
        yield Lines(tuple(lines))
    of_expected = _expected_first(report)[1:]
    if of_expected:
        yield Lines(of_expected, listed=True, under="Of what was expected")


def _closest(report: Outcome) -> Iterator[str]:
    closest = report.verdict.closest
    known = any(one.explains for one in report.patterns)
    if closest is None:
        if not (known or report.comparison.ok or report.verdict.explained_by):
            yield "Nothing that was tried comes close."
        return
    if closest.share < NEAR and not known:
        share = f"{closest.share:.1%} of the numbers"
        yield f"Nothing that was tried comes close: the nearest gives {share}."
    elif NEAR <= closest.share < 1 and closest.claim != report.claim:
        yield f"Closest: {closest.claim.said}, {closest.share:.1%} of the numbers."
        if closest.left:
            yield f"  left: {closest.left}"


def _expected_first(report: Outcome) -> tuple[str, ...]:
    """Whose rules give what was expected instead, then what else is to be said of it."""
    verdict = report.expected
    if verdict is None:
        return ()
    head: tuple[str, ...] = ()
    closest = verdict.closest
    if verdict.explained_by:
        head = (f"What was expected is {verdict.explained_by[0].claim.said}.",)
    elif closest is not None and closest.share == 1:
        head = (f"What was expected is {closest.claim.said}.",)
    elif closest is not None:
        head = (
            "What was expected is made by no convention that is known; the closest is "
            f"{closest.claim.said}, for {closest.share:.1%} of its numbers.",
        )
    return (*head, *verdict.sentences)


def _call(claim: Claim) -> tuple[str, Settings]:
    """A claim without its words."""
    return claim.convention.id, claim.settings


def _given(found: list[Explained], own: Settings) -> Given:
    """Conventions by their settings, those of the report's own first."""
    ordered = sorted(found, key=lambda one: one.claim.settings != own)
    calls = list(dict.fromkeys(_settings(one) for one in ordered))
    rows = tuple(
        (tuple(one.claim.convention.id for one in ordered if _settings(one) == settings), settings)
        for settings in calls[:MOST_CALLS]
    )
    return Given(rows, max(len(calls) - MOST_CALLS, 0))


def _settings(one: Explained) -> str:
    """What follows the names of conventions that explain an output under the same settings."""
    return one.claim.said.removeprefix(one.claim.convention.title).removeprefix(", ")


def _worst(report: Outcome) -> Iterator[Block]:
    worst = report.comparison.worst_bad or report.missed
    if worst is not None and not report.case.only_gradients and (found := sums(report, worst)):
        yield found


def sums(report: Outcome, place: Place) -> Sums | None:
    """How a number is made; None where its box has too many samples to list."""
    should, got, hoped = report.made(place)
    if should is None:
        return None
    # What is as it should be, and was not expected, was got so.
    first = "got" if hoped is not None and place.got == place.want else "expected"
    if report.of_expected:
        first = "you expected"
    rows = ((first, should), ("got", got), ("you expected", hoped))
    return Sums(place, tuple((whose, made) for whose, made in rows if made is not None))


MOST_ADDS = 12
MOST_CELLS = 24
"""Marks along a side of a map of cells."""


def _gradient(report: Outcome) -> Iterator[Block]:
    wrong = [one for one in report.gradients if not one.comparison.ok]
    for one in wrong:
        if len(wrong) > 1:
            yield Lines((f"The gradient of {one.whose}:",))
        yield from maps_of(one)
        worst = one.comparison.worst_bad
        if worst is not None:
            of_features = one.of == "features"
            yield (adds_of(one, report, worst) if of_features else of_box(one, report, worst.roi))


def adds_of(one: GradientFinding, report: Outcome, place: Place) -> AddsOfCell:
    """What a cell of the gradient of the features is the sum of."""
    ordered = sorted(adding(report.case, place, one.parts), key=lambda add: -abs(add.gives))
    return AddsOfCell(
        place, tuple(ordered[:MOST_ADDS]), max(len(ordered) - MOST_ADDS, 0),
        sum(add.gives for add in ordered),
    )  # fmt: skip


def of_box(one: GradientFinding, report: Outcome, roi: int) -> BoxGradient:
    """The gradient of a box, number by number."""
    got, want = (
        array[roi, :, 0, 0].tolist() for array in (one.comparison.got, one.comparison.want)
    )
    places = (Place(roi, at, 0, 0, *pair) for at, pair in enumerate(zip(got, want, strict=True)))
    return BoxGradient(roi, report.claim.rules.format.numbers, tuple(places))


def maps_of(one: GradientFinding) -> Iterator[Map]:
    """Where a gradient is wrong: by picture, channel, cell and box, each where there are several.

    A box of a gradient of the features is as wrong as the cells that it adds to.
    """
    bad = one.comparison.bad
    if one.of == "rois":
        yield from _several(Map("box", "boxes", one.comparison.bad_by_box[None], bad.shape[1]))
        return
    pictures, channels, rows, columns = bad.shape
    step = -(-max(rows, columns) // MOST_CELLS)
    cells, each = _blocks(np.count_nonzero(bad, axis=(0, 1)) > 0, step)
    if step == 1:
        cells, each = one.comparison.bad_by_bin, pictures * channels
    found = [
        Map("picture", "pictures", one.comparison.bad_by_box[None], bad[0].size),
        Map("channel", "channels", one.comparison.bad_by_channel[None], bad[:, 0].size),
        Map("cell", "cells", cells, each, step),
    ]
    if one.touched is not None:
        wrong, of = one.touched.by_box
        found.append(Map("box", "boxes", wrong[None], of[None]))
    yield from _several(*found)


def _several(*maps_: Map) -> Iterator[Map]:
    return (one for one in maps_ if one.bad.size > 1)


def _blocks(bad: np.ndarray, step: int) -> tuple[np.ndarray, np.ndarray]:
    """(how many cells of each block of so many rows and columns are wrong, how many it has)."""
    starts = [np.arange(0, side, step) for side in bad.shape]

    def summed(values: np.ndarray) -> np.ndarray:
        down = np.add.reduceat(values.astype(np.int64), starts[0], axis=0)
        return np.asarray(np.add.reduceat(down, starts[1], axis=1))

    return summed(bad), summed(np.ones_like(bad))


def _next(report: Outcome) -> Iterator[Block]:
    probe = (f"Probe: {report.verdict.probe}",) if report.verdict.probe else ()
    found = [report.comparison, *(one.comparison for one in report.gradients)]
    keep = () if all(one.ok for one in found) else (KEEP,)
    if probe or keep:
        yield Lines((*probe, *keep))


def _read(report: Outcome) -> Iterator[Block]:
    taken = (f"Taken: {'; '.join(report.case.taken)}.",) if report.case.taken else ()
    found = report.gradients[0] if report.case.only_gradients else report
    yield Lines((*taken, f"Allowed: {found.comparison.tolerance.said}."))


@dataclass(frozen=True)
class _Row:
    id: str
    title: str
    fill: Callable[[Outcome], Iterator[Block]]
    folded: bool = False


GROUPS = (
    _Row("what", "What is wrong", _what),
    _Row("where", "Where", _where),
    _Row("worst", "The worst bin", _worst),
    _Row("gradient", "Where the gradient is wrong", _gradient),
    _Row("why", "Why we think so", _why, folded=True),
    _Row("next", "What to try next", _next),
    _Row("read", "How it was read", _read, folded=True),
)
