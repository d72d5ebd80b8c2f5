"""The prism's view: every box under every chosen convention, and why two of them differ."""

from __future__ import annotations

import math
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from roiviz.boxes import Box
from roiviz.conventions import CONVENTIONS, Convention, own_kernels
from roiviz.conventions.rules import Border, Edge, Pool, Rules, Unit
from roiviz.conventions.words import in_full
from roiviz.explain import prism_sentences
from roiviz.explain.prism import Prism, PrismReading, ReadBox, read
from roiviz.explain.prism_causes import TITLES, Causes, causes_of
from roiviz.explain.prism_sentences import Pair
from roiviz.explain.prism_sweep import WAYS, Sweep, begin, sweep
from roiviz.explain.roi import RefusedBox
from roiviz.features import FeatureMap
from roiviz.scene.packing import Scene
from roiviz.scene.schema import Answer, Mark, Operator, Overlay, Reading, ReadingKernel, Text
from roiviz.views import box_sets, roi
from roiviz.views.box_sets import Clicked, Loaded
from roiviz.views.codecs import MAX_BOXES
from roiviz.views.pages import Host
from roiviz.views.prism.part import CauseRow, CauseTable, Facts, PrismPart, SweepPlot
from roiviz.views.stories import STORIES
from roiviz.views.view import InHand, PictureView

# Colours that show on any picture, and marks; as their numbers have no factor in common, no two of
# the first 28 readings have both.
COLOURS = (1, 4, 3, 2, 6, 5, 0)
MARKS: tuple[Mark, ...] = ("disc", "square", "diamond", "triangle")
IN_BROWSER = ("roi_align", "roi_align_rotated", "roi_pool")
"""Operators of `roiviz.kernels.wasm` that read boxes."""
NO_ANGLE = "no chosen convention knows an angle."
FIELDS: dict[str, Literal["cx", "cy", "w", "h"]] = {
    "cx": "cx",
    "cy": "cy",
    "width": "w",
    "height": "h",
}
POOLS: dict[Pool, Literal["mean", "max", "corner_max"]] = {
    Pool.MEAN: "mean",
    Pool.MAX: "max",
    Pool.CORNER_MAX: "corner_max",
}


@dataclass(frozen=True)
class Numbers:
    """What the prism shows; causes and sweep are missing while a box is dragged."""

    reading: PrismReading
    active: int
    why: str | None
    resting: bool = False
    causes: Causes | None = None
    sweep: Sweep | None = None
    clicked: Clicked | None = None

    def pair(self) -> Pair | None:
        """The two readings of the active box that are compared."""
        own = self.reading.of(self.reading.prism.reference, self.active)
        other = self.reading.of(self.why, self.active) if self.why else None
        return Pair(self.reading, own, other, self.causes) if own and other else None


@dataclass(frozen=True)
class PrismView(PictureView):
    """What the page shows besides the boxes.

    Attributes:
        boxes: where no hand has drawn yet.
        sets: the person's own sets of boxes.
    """

    prism: Prism
    overlays: tuple[Overlay, ...]
    boxes: tuple[Box, ...]
    sets: tuple[Loaded, ...] = ()

    @property
    def stages(self) -> tuple[str, ...]:
        """The plans and kernels of all conventions."""
        return ("conventions",)

    @property
    def upright(self) -> bool:
        """Where no convention knows an angle, none is shown."""
        return not self.prism.turned

    def suggested(self) -> Mapping[str, tuple[Box, ...]]:
        """The picture's own boxes."""
        return {self.name: self.boxes}

    def explain(self, hand: InHand, host: Host) -> Numbers:
        """Every box under every convention; the rest once the hand rests."""
        clicked = box_sets.clicked(hand.canvas.pin, self.sets, hand.canvas.boxes)
        return replace(self._numbers(hand, host), clicked=clicked)

    def told_widgets(self, numbers: Numbers) -> Clicked | None:
        """What of the own sets was clicked."""
        return numbers.clicked

    def _numbers(self, hand: InHand, host: Host) -> Numbers:
        boxes, focus = hand.canvas.boxes, hand.canvas.looked_at
        where = (focus.box or 0, focus.bin) if focus else None
        prism = self._led(hand)
        reading = read(self.feature_map, boxes, self.channel, prism, focus=where)
        active, why = hand.canvas.active or 0, _why(prism, hand.memory.own.why)
        if hand.canvas.phase == "drag" or active >= len(boxes):
            return Numbers(reading, active, why, resting=hand.canvas.phase != "drag")
        box = boxes[active]
        known = (self.feature_map.digest, self.channel, prism)
        bin_ = focus.bin if focus and focus.bin is not None else self._middle
        way = hand.memory.own.way
        causes = why and host.kept(
            ("prism causes", *known, box, why),
            lambda: causes_of(self.feature_map, box, self.channel, prism, why),
        )
        swept = host.kept(
            ("prism sweep", *known, begin(box, self.feature_map, way), way, bin_),
            lambda: sweep(self.feature_map, box, self.channel, prism, way, bin_),
        )
        return Numbers(reading, active, why, True, causes or None, swept)

    def _led(self, hand: InHand) -> Prism:
        """The prism under the reference that the page's cards have chosen since."""
        return replace(self.prism, reference=hand.memory.own.leading or self.prism.reference)

    @property
    def _middle(self) -> int:
        rows, columns = self.prism.bins
        return rows // 2 * columns + columns // 2

    def present(self, numbers: Numbers | None, hand: InHand) -> Mapping[str, Scene]:
        """Every answer, and what the page's own cards show of the active box."""
        return {self.name: self._scene(numbers, hand)}

    def _scene(self, numbers: Numbers | None, hand: InHand) -> Scene:
        reading = numbers.reading if numbers else None
        prism = self._led(hand)
        return Scene(
            picture=self.picture,
            features=self.feature_map,
            channel=self.channel,
            rotated=not self.upright,
            max_boxes=MAX_BOXES,
            overlays=self.overlays,
            readings=_readings(prism),
            operator=_operator(prism),
            answers=_answers(self.name, reading, self._spoken_of(numbers, hand)) if reading else (),
            sentence=(*_story(numbers, hand), *_sentence(numbers), *self._straightened(hand)),
            timing=_timing(reading) if reading else "",
            layers=box_sets.layers(self.sets, hand.canvas.boxes),
            box_sets=box_sets.told_apart(self.sets, hand.canvas.boxes),
            page=part_of(numbers, hand) if numbers else None,
        )

    def _spoken_of(self, numbers: Numbers | None, hand: InHand) -> frozenset[str]:
        """The readings whose samples the cards explain: all, but while a box is dragged."""
        prism, looked = self._led(hand), hand.canvas.looked_at
        if numbers is None or numbers.resting:
            return frozenset(prism.conventions)
        return frozenset({prism.reference, (looked and looked.reading) or prism.reference})

    def _straightened(self, hand: InHand) -> Sequence[Text]:
        """That the person's boxes have angles, which none of the conventions knows."""
        own = hand.memory.person.boxes or ()
        count = sum(box.is_turned for box in own) if self.upright else 0
        if not count:
            return ()
        which = "One box is" if count == 1 else f"{count} boxes are"
        return (Text(f" {which} turned, and drawn upright: {NO_ANGLE}", tone="warn"),)


def _why(prism: Prism, wanted: str | None) -> str | None:
    """What the reference is compared with: what was asked for, else the first other one."""
    others = [name for name in prism.conventions if name != prism.reference]
    return wanted if wanted in others else next(iter(others), None)


def _readings(prism: Prism) -> tuple[Reading, ...]:
    """One for each convention, the reference first: it is drawn on top."""
    found = [
        Reading(row.id, row.title, COLOURS[k % len(COLOURS)], MARKS[k % len(MARKS)])
        for k, row in enumerate(prism.rows)
    ]
    return tuple(sorted(found, key=lambda one: one.id != prism.reference))


def reading_kernel(prism: Prism, row: Convention, feature_map: FeatureMap) -> ReadingKernel | None:
    """The call with which a browser makes a row's numbers; None where no kernel of its has them."""
    rules, name = row.rules, own_kernels.operator_of(row.rules)
    if name not in IN_BROWSER or not _in_pixels(rules) or not _given_alike(prism):
        return None
    precision, pool = rules.precision, rules.reduction
    least = float(feature_map.values.min(initial=0.0))
    if precision.positions not in (None, "float32") or not pool.least <= least:
        return None
    scale = feature_map.spatial_scale
    ratio = prism.sampling_ratio if rules.grid.ratio is None else rules.grid.ratio
    return ReadingKernel(
        operator=name,
        rotated=rules.format.turned,
        bins=prism.bins,
        scale=scale if precision.scale is None else float(np.dtype(precision.scale).type(scale)),
        ratio=max(ratio, 0),
        offset=rules.offset.after,
        minimum=rules.minimum,
        clockwise=rules.format.turned and rules.angle < 0,
        reduction="avg" if pool.pool is Pool.MEAN else "max",
        title=row.title,
        names=rules.format.numbers,
    )


def _in_pixels(rules: Rules) -> bool:
    """Whether the numbers are the box's own corners or centre and sides."""
    form = rules.format
    known = {"x1", "y1", "x2", "y2"}, {"cx", "cy", "w", "h"}, {"cx", "cy", "w", "h", "angle"}
    moved = rules.offset.before or rules.end.before or form.ordered or form.clipped
    return form.unit is Unit.PICTURE and set(form.numbers) in known and not moved


def _given_alike(prism: Prism) -> bool:
    """Whether each row is given numbers of its own format, whichever leads."""
    formats = {(row.rules.format.numbers, row.rules.format.unit, row.rules.angle)
               for row in prism.rows}  # fmt: skip
    return not prism.shared or len(formats) == 1


def _operator(prism: Prism) -> Operator:
    """What the legend says of the reading that leads."""
    mean = CONVENTIONS[prism.reference].rules.reduction.pool is Pool.MEAN
    return Operator("prism", "Prism", "avg" if mean else "max")


def _answers(canvas: str, reading: PrismReading, whole: Container[str]) -> tuple[Answer, ...]:
    """Every box's answer under every convention; of those that are not `whole` without the taps.

    Taps and weights are most of a message, and while a box is dragged nothing is drawn of them.
    """
    return tuple(
        _refused(canvas, box, row.id)
        if isinstance(box, RefusedBox)
        else _answer(canvas, box, reading, whole=row.id in whole)
        for row in reading.prism.rows
        for box in reading.boxes[row.id]
    )


def _sentence(numbers: Numbers | None) -> Sequence[str | Text]:
    if numbers is None:
        return (roi.COMPILING,)
    pair = numbers.pair()
    if pair:
        return roi.pieces(prism_sentences.sentence(pair))
    if not numbers.reading.boxes[numbers.reading.prism.reference]:
        return (roi.INVITATION,)
    return [Text(error, tone="warn") for error in _errors(numbers)]


def _story(numbers: Numbers | None, hand: InHand) -> Sequence[Text]:
    """What to look at, as long as it is to be seen."""
    name = hand.memory.own.story
    pair = numbers.pair() if numbers and name else None
    if name is None or pair is None:
        return ()
    kinds = {claim.kind for claim in prism_sentences.claims(pair)}
    if pair.causes is None:  # They follow when the hand rests.
        kinds.add("cause")
    story = STORIES[name]
    if not story.is_told(name, hand.memory, kinds):
        return ()
    return (Text(f"{story.title}.", strong=True), Text(f" {story.look} "))


def _timing(reading: PrismReading) -> str:
    count = len(reading.prism.conventions)
    return f"{count} convention{'s' * (count > 1)} · CPU · {reading.seconds * 1e3:.2f} ms"


def _errors(numbers: Numbers) -> Sequence[str]:
    """Why one of the two that are compared has no numbers; or what is missing for a comparison."""
    compared = [name for name in (numbers.reading.prism.reference, numbers.why) if name]
    said_of = []
    for name in compared:
        found = numbers.reading.boxes[name][numbers.active]
        if isinstance(found, RefusedBox):
            said_of.append(f"{CONVENTIONS[name].title}: {found.error} ")
    return said_of or ["With a second convention the two are compared here."]


# ------------------------------------------------------------------ answers


def _refused(canvas: str, found: RefusedBox, name: str) -> Answer:
    return Answer(
        canvas, found.box.id, found.box, found.box, name, status="refused", error=found.error
    )


def _answer(canvas: str, found: ReadBox, reading: PrismReading, *, whole: bool) -> Answer:
    """One box under one convention."""
    output, pooled = found.output, found.pooled
    cells, weights = found.footprint or (None, None)
    return Answer(
        canvas,
        found.box.id,
        found.box,
        found.frame,
        found.row.id,
        tuple_text=_tuple_text(found),
        bins=reading.prism.bins,
        grid=found.grid,
        samples_total=found.total,
        range=_range([output[found.counts.reshape(output.shape) > 0]]),
        **roi.verdict(found),
        positions=found.samples.positions,
        taps=found.samples.taps if whole else None,
        weights=found.samples.weights if whole else None,
        state=found.samples.state,
        bin=found.samples.bins,
        output=output,
        applied=found.applied,
        cells=cells,
        cell_weights=weights,
        bin_rows=pooled.rows if pooled else None,
        bin_columns=pooled.columns if pooled else None,
        divisor=found.divisor,
        tap_values=found.values if whole else None,
    )


def _tuple_text(found: ReadBox) -> str:
    names = " ".join(found.row.rules.format.numbers)
    numbers = ", ".join(f"{value:.6g}" for value in found.numbers)
    return f"{found.row.title}: {names} = [{numbers}]"


def _range(values: Sequence[np.ndarray]) -> tuple[float, float]:
    """The smallest and the largest finite value; 0, 0 where there is none."""
    joined = np.concatenate([each.reshape(-1) for each in values]) if values else np.zeros(0)
    finite = joined[np.isfinite(joined)]
    return (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 0.0)


# ------------------------------------------------------------------ the page's own part


def part_of(numbers: Numbers, hand: InHand) -> PrismPart:
    """What the cards are told of the active box."""
    prism, active = numbers.reading.prism, numbers.active
    found = [numbers.reading.of(name, active) for name in prism.conventions]
    own = numbers.reading.of(prism.reference, active)
    differences = np.full((len(found), prism.bins[0] * prism.bins[1]), np.nan, np.float32)
    for k, one in enumerate(found):
        if one and own:
            differences[k] = _minus(one.output, own.output).reshape(-1)
    most = float(np.max(np.abs(differences), initial=0.0, where=np.isfinite(differences)))
    rounding = max((one.tolerance for one in found if one), default=0.0)
    filled = [one.output.reshape(-1)[one.counts > 0] for one in found if one]
    most = max(most, rounding)
    return PrismPart(
        box=hand.canvas.boxes[active].id if active < len(hand.canvas.boxes) else None,
        resting=numbers.resting,
        reference=prism.reference,
        why=numbers.why,
        way=hand.memory.own.way,
        ways=tuple((name, way.title) for name, way in WAYS.items()),
        bins=prism.bins,
        readings=tuple(
            _facts(row, numbers, found, differences, k) for k, row in enumerate(prism.rows)
        ),
        range=_range(filled),
        difference_range=(-most, most),
        differences=differences,
        causes=_causes(numbers.causes, prism, hand.canvas.boxes[active])
        if numbers.causes
        else None,
        sweep=_sweep(numbers.sweep, prism) if numbers.sweep else None,
    )


def _minus(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Their difference; 0 where both are the same infinity or not a number."""
    same = (one == other) | (np.isnan(one) & np.isnan(other))
    with np.errstate(invalid="ignore"):
        return np.where(same, 0.0, one.astype(np.float64) - other)


def _facts(
    row: Convention,
    numbers: Numbers,
    found: Sequence[ReadBox | None],
    differences: np.ndarray,
    place: int,
) -> Facts:
    one, rules = found[place], row.rules
    boxes = numbers.reading.boxes[row.id]
    refused = boxes[numbers.active] if numbers.active < len(boxes) else None
    apart = np.abs(differences[place])
    worst = int(np.nanargmax(apart)) if one and np.isfinite(apart).any() else None
    same = next((each for each in found[:place] if each and one and _are_same(each, one)), None)
    least = rules.reduction.least
    return Facts(
        id=row.id,
        title=row.title,
        calls=f"{row.framework} {row.version}: {row.operator}",
        said=in_full(rules),
        refused=refused.error if isinstance(refused, RefusedBox) else None,
        kernel=one.kernel if one else None,
        pool=POOLS[rules.reduction.pool],
        least=least if math.isfinite(least) else None,
        outside=rules.border.outside,
        counts=rules.border.counts or rules.reduction.pool is Pool.MEAN,
        clamped=_clamped(rules.border),
        discarded=_discarded(rules.border),
        most=None if worst is None else float(apart[worst]),
        worst=worst,
        same_as=same.row.title if same else None,
    )


def _are_same(one: ReadBox, other: ReadBox) -> bool:
    return np.array_equal(one.output, other.output, equal_nan=True)


def _clamped(border: Border) -> str:
    if border.edge is Edge.EXTEND:
        return "it reads the line through the last two cells"
    return "it is read at the nearest place between the outermost cell centres"


def _discarded(border: Border) -> str:
    if border.edge is Edge.EXTEND:
        return "it lies below 0, or from the map's size on"
    if border.edge is Edge.FADE:
        return "it lies among the zeros around the map"
    far = f"more than {border.reach:g} of a cell " if border.reach else ""
    return f"it lies {far.replace('1 of a', 'a')}outside the outermost cell centres"


def _causes(found: Causes, prism: Prism, box: Box) -> CauseTable:
    count = prism.bins[0] * prism.bins[1]
    differences = np.full((len(found.rows), count), np.nan, np.float32)
    for k, row in enumerate(found.rows):
        if row.difference is not None:
            differences[k] = row.difference.reshape(-1)
    return CauseTable(
        box=box,
        reference=CONVENTIONS[found.reference].title,
        other=CONVENTIONS[found.other].title,
        bins=prism.bins,
        rows=tuple(
            CauseRow(row.axis, TITLES[row.axis], row.reference, row.other) for row in found.rows
        ),
        differences=differences,
        total=found.total,
        left=found.left,
    )


def _sweep(found: Sweep, prism: Prism) -> SweepPlot:
    way = WAYS[found.way]
    return SweepPlot(
        box=found.box,
        title=way.title,
        field=FIELDS[way.field],
        steps=found.steps,
        bins=prism.bins,
        readings=tuple(found.values),
        listed=found.bins,
        places=found.places,
        values=np.stack(list(found.values.values())) if found.values else np.zeros((0, 0, 0)),
    )
