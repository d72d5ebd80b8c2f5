"""Gradients' view: one backward pass per message, as layers, numbers for cards, and text."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from roiviz.boxes import Box, to_tuple
from roiviz.explain import gradient_sentences as sentences
from roiviz.explain import kinks, words
from roiviz.explain.box_gradients import NumberGradient
from roiviz.explain.claims import Claims
from roiviz.explain.descent import Descent, Goal
from roiviz.explain.gradient_sentences import WORDS
from roiviz.explain.gradients import GradientExplanation, explain_gradients
from roiviz.explain.losses import Upstream
from roiviz.explain.roi import BoxExplanation, RoiExplanation
from roiviz.explain.staircase import Staircase as Stairs
from roiviz.explain.staircase import explain_staircase
from roiviz.explain.words import slope
from roiviz.scene.packing import Scene
from roiviz.scene.schema import (
    BoxesLayer,
    Card,
    CardName,
    HeatmapLayer,
    Layer,
    LinesLayer,
    PointsLayer,
    Text,
)
from roiviz.views import roi, values
from roiviz.views.gradients.part import (
    Band,
    Chart,
    Chosen,
    GradientCard,
    GradientsPart,
    NumberPlot,
    PlanCheck,
    Staircase,
    Walk,
)
from roiviz.views.gradients.state import GradientsState
from roiviz.views.pages import Host
from roiviz.views.roi import RoiView, pieces
from roiviz.views.view import InHand

ARROW_REACH = 0.42  # of the box's shorter side, for the longest arrow
ARROW_OF_PICTURE = 0.09  # and at least this much of the picture's longer one
MAX_SAMPLES = 200_000  # of all boxes; each is followed on every message
# Categorical colours of the arrows, the remembered box and the moving one.
CENTRE, WIDTH, HEIGHT, ANGLE, TARGET, WALKER = 1, 2, 4, 3, 2, 1


# What the gradient is of, by whether a patch is wanted.
LOSS = {False: "loss Σ upstream × output", True: "loss ½ Σ (output − patch)²"}


@dataclass(frozen=True)
class Numbers:
    """What one message needs: the forward and the backward pass, and what a section asks for.

    Attributes:
        backward: None where no box can be followed.
        left_out: a sentence on the boxes that are not followed; followed: places of the others.
        walk: "Let it move", once the person has let go. stairs: "Against RoIPool".
    """

    forward: RoiExplanation
    backward: GradientExplanation | None
    followed: tuple[int, ...] = ()
    left_out: tuple[Text, ...] = ()
    walk: Descent | None = None
    stairs: Stairs | None = None


@dataclass(frozen=True)
class GradientView(RoiView):
    """What the page shows besides the boxes."""

    look: str = "cells"
    upstream: str = "ones"
    seed: int = 0
    reach_in_cells: float = 1.0
    chart: str = "gradient"
    goal: str = "match"
    step: float = 0.1
    free: tuple[str, ...] = ("centre", "size", "angle")
    target: Box | None = None

    @property
    def stages(self) -> tuple[str, ...]:
        """Forward and backward, of both operators."""
        return ("gradients",)

    def explain(self, hand: InHand, host: Host) -> Numbers:
        """Forward of all boxes, backward of those that are followed."""
        forward = self.explain_boxes(hand)
        active_box = hand.canvas.active
        good = _followed(forward, active_box or 0)
        backward = explain_gradients(
            self.feature_map,
            [forward.boxes[i].box for i in good],
            self.settings,
            self.channel,
            upstream_of(self, hand.memory.own),
            active=good.index(active_box) if active_box in good else 0,
            shown=good,
            # Only the section that shows them needs the launches beside the box.
            reach_in_cells=self.reach_in_cells if self.look == "box" else None,
        )
        numbers = Numbers(forward, backward, tuple(good), _left_out(forward, good))
        return LOOKS[self.look].explain(self, numbers, hand, host) if backward else numbers

    def present(self, numbers: Numbers | None, hand: InHand) -> Mapping[str, Scene]:
        """Every box's answer, the upstream gradient, and what the section adds."""
        scene = self.scene(numbers.forward if numbers else None, hand)
        if numbers is None:
            return {self.name: scene}
        explained = numbers.backward
        if explained is None:
            return {self.name: replace(scene, sentence=numbers.left_out or scene.sentence)}
        section = LOOKS[self.look].present(Message(self, hand, numbers, explained))
        state: GradientsState = hand.memory.own
        part = GradientsPart(
            upstream_kind=self.upstream,
            chosen=Chosen(state.bin, state.painted, hand.canvas.revision),
            shown=numbers.followed,
            check=PlanCheck(
                explained.check.difference, explained.check.worst_cell, explained.check.agrees
            ),
            upstream=explained.upstream,
            **section.part,
        )
        whole = replace(
            scene,
            layers=section.layers,
            sentence=[*numbers.left_out, *section.sentence],
            timing=f"{scene.timing} · backward {explained.seconds * 1e3:.2f} ms, float64",
            page=part,
        )
        return {self.name: whole}

    def told_widgets(self, numbers: Numbers) -> Hashable:
        """Whether a box has more samples than are drawn."""
        return roi.crowded(numbers.forward)


@dataclass(frozen=True)
class Section:
    """A section's share of the message; `part`: fields of `GradientsPart`."""

    sentence: Sequence[str | Text] = ()
    layers: Sequence[Layer] = ()
    part: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Message:
    """Everything that a section may use."""

    view: GradientView
    hand: InHand
    numbers: Numbers
    explained: GradientExplanation

    @property
    def box(self) -> Box:
        """The active box, as the operator takes it."""
        return self.explained.boxes[self.explained.active]


def _no_more(view: GradientView, numbers: Numbers, hand: InHand, host: Host) -> Numbers:
    return numbers


@dataclass(frozen=True)
class Look:
    """One way to look at the backward pass: its cards and what it adds to the message."""

    title: str
    cards: tuple[CardName, ...]
    present: Callable[[Message], Section]
    explain: Callable[[GradientView, Numbers, InHand, Host], Numbers] = _no_more
    columns: int | None = None


def _followed(answered: RoiExplanation, active: int) -> list[int]:
    """Indices of the boxes that are followed: the active one first, within the limit on samples."""
    order = sorted(range(len(answered.boxes)), key=lambda i: (i != active, i))
    good, samples = [], 0
    for i in order:
        box = answered.boxes[i]
        if isinstance(box, BoxExplanation) and samples + box.samples_total <= MAX_SAMPLES:
            samples += box.samples_total
            good.append(i)
    return sorted(good)


def _left_out(answered: RoiExplanation, good: Sequence[int]) -> tuple[Text, ...]:
    """A sentence on the boxes that are not followed."""
    missing = [
        f"box {i + 1} ({box.samples_total:,})"
        for i, box in enumerate(answered.boxes)
        if isinstance(box, BoxExplanation) and i not in good
    ]
    if not missing:
        return ()
    text = f"Too many samples to follow one by one: {', '.join(missing)}. Set samples a side. "
    return (Text(text, tone="warn"),)


def upstream_of(view: GradientView, state: GradientsState) -> Upstream:
    """The upstream gradient that the page's settings and the painted bins ask for."""
    target = None
    if view.upstream == "target" and view.target is not None:
        target = values.pooled_channel(view.feature_map, view.channel, view.target, view.settings)
    return Upstream(view.upstream, state.bin, dict(state.painted), view.seed, target)


def _told(claims: Claims) -> tuple[Text, ...]:
    return pieces(words.render(claims, WORDS))


def _text(claims: Claims) -> str:
    return words.text_of(words.render(claims, WORDS))


def _symmetric(array: np.ndarray) -> tuple[float, float]:
    most = float(np.abs(array).max(initial=0.0)) or 1.0
    return -most, most


def _span(array: np.ndarray) -> tuple[float, float]:
    """The legend's text: the numbers' own range, even if the colours reach farther."""
    return float(array.min(initial=0)), float(array.max(initial=0))


# ------------------------------------------------------------------ what arrives at the cells


@dataclass(frozen=True)
class ChartKind:
    """Numbers over the cells: their title, what they count, and whether they are counted."""

    title: str
    legend: str
    values: Callable[[GradientExplanation], np.ndarray]
    counted: bool = True


CHARTS = {
    "gradient": ChartKind("Feature gradient", "gradient of each cell", lambda x: x.cells, False),
    "adds": ChartKind("Adds on each cell", "adds on the cell", lambda x: x.adds),
    "threads": ChartKind("Threads on each cell", "threads that write it", lambda x: x.writers),
}


def _cells(message: Message) -> Section:
    return _charted(message, sentences.cells_claims(message.explained))


def _threads(message: Message) -> Section:
    section = _charted(message, sentences.threads_claims(message.explained))
    return replace(section, part={**section.part, "orders": True})


def _charted(message: Message, claims: Claims) -> Section:
    """The chosen numbers over the picture and in a card; the gradient travels in any case."""
    explained, name = message.explained, message.view.chart
    row = CHARTS[name]
    array = row.values(explained)
    spread = (0.0, float(max(array.max(initial=0), 1))) if row.counted else _symmetric(array)
    layer = HeatmapLayer(
        name,
        # Cells without additions stay transparent.
        np.where(array > 0, array, np.nan) if row.counted else array,
        row.legend,
        palette="sequential" if row.counted else "diverging",
        range=spread,
        data=_span(array),
        whole=row.counted,
        opacity=0.85,
    )
    chart = Chart(
        values=array,
        palette=layer.palette,
        range=spread,
        title=row.title,
        whole=row.counted,
        remark=f"{int(explained.adds.sum()):,} adds",
    )
    return Section(
        sentence=_told(claims),
        layers=[layer, *_target_layers(message)],
        part={"chart": chart, "gradient": explained.cells},
    )


def _gradient_layer(explained: GradientExplanation, opacity: float) -> HeatmapLayer:
    return HeatmapLayer(
        "gradient",
        explained.cells,
        "gradient of each cell",
        palette="diverging",
        range=_symmetric(explained.cells),
        data=_span(explained.cells),
        opacity=opacity,
    )


def _target_layers(message: Message) -> Sequence[BoxesLayer]:
    """The remembered patch, where the upstream gradient is the distance to it."""
    return _target_layer(message) if message.view.upstream == "target" else ()


def _target_layer(message: Message) -> Sequence[BoxesLayer]:
    target = message.view.target
    if target is None:
        return ()
    drawn = target if message.view.settings.row.rotated else target.upright()
    return (box_layer("target", drawn, TARGET, 6, "the remembered patch"),)


def box_layer(name: str, box: Box, colour: int, dash: int, legend: str) -> BoxesLayer:
    """A box of the page's own."""
    return BoxesLayer(
        name,
        np.array([(box.cx, box.cy, box.width, box.height, box.angle)]),
        legend,
        color=(colour,),
        dash=(dash,),
        labels=(legend,),
    )


# ------------------------------------------------------------------ what arrives at the box


def _box(message: Message) -> Section:
    explained = message.explained
    loss = slope(float(explained.losses[explained.active]))
    return Section(
        sentence=_told(sentences.boxes_claims(explained)),
        layers=[
            _gradient_layer(explained, 0.35),
            *_target_layers(message),
            arrow_layer(message),
        ],
        part={
            "numbers": tuple(_number(explained, found) for found in explained.numbers),
            "loss": f"{LOSS[message.view.upstream == 'target']} = {loss}",
        },
    )


def _number(explained: GradientExplanation, found: NumberGradient) -> NumberPlot:
    return NumberPlot(
        name=found.name,
        unit=found.unit,
        value=found.value,
        slope=found.slope,
        difference=found.difference,
        left=found.left,
        right=found.right,
        kind=found.kind,
        agrees=found.agrees,
        loss=float(explained.losses[explained.active]),
        loss_left=found.value_left,
        loss_right=found.value_right,
        sentence=_text(sentences.number_claims(explained, found)),
        marks=sentences.marks(found),
        curve=found.curve,
        crossings=_crossings(found),
    )


def _crossings(found: NumberGradient) -> np.ndarray | None:
    """(M, 2) where the loss is not smooth, and whether it jumps there; None for too many."""
    offsets = found.crossings.offsets
    if len(offsets) > kinks.MARKS_SHOWN:
        return None
    jumps = np.isin(found.crossings.kinds, kinks.JUMPS)
    return np.stack([offsets, jumps.astype(float)], axis=1)


def arrow_layer(message: Message) -> LinesLayer:
    """Each slope of the active box, as an arrow."""
    explained, box = message.explained, message.box
    arrows = _arrows(box, explained.numbers, message.view.settings.clockwise)
    longest = max((abs(size) for *_, size, _, _ in arrows), default=0.0)
    # On a small box arrows reach beyond it, so that their numbers do not overlap.
    room = ARROW_OF_PICTURE * max(message.view.picture.pixels.shape[:2])
    reach = max(ARROW_REACH * min(box.width, box.height), room)
    rows, labels, colours = [], [], []
    for x, y, dx, dy, size, colour, label in arrows:
        # A shorter arrow would be invisible; its number is in the table.
        length = reach * size / longest if longest else 0.0
        if abs(length) < 1.0:
            continue
        rows.append((x, y, x + dx * length, y + dy * length))
        labels.append(label)
        colours.append(colour)
    return LinesLayer(
        "arrows",
        np.array(rows, dtype=float).reshape(-1, 4),
        "arrows",
        f"the way the loss grows, longest {slope(longest)} per px",
        color=tuple(colours),
        labels=tuple(labels),
        follow=box.id,
    )


Arrow = tuple[float, float, float, float, float, int, str]


def _arrows(box: Box, numbers: Sequence[NumberGradient], clockwise: bool) -> list[Arrow]:
    """x, y, direction, size in loss per pixel, colour and label of each arrow."""
    slopes = {found.name: found.slope for found in numbers}
    texts = {name: f"{name} {slope(value)}" for name, value in slopes.items()}
    along, across = _axes(box)
    if "x1" in slopes:
        sides = (
            ("x1", -0.5, 0.0, (1.0, 0.0), WIDTH),
            ("y1", 0.0, -0.5, (0.0, 1.0), HEIGHT),
            ("x2", 0.5, 0.0, (1.0, 0.0), WIDTH),
            ("y2", 0.0, 0.5, (0.0, 1.0), HEIGHT),
        )
        return [
            (
                box.cx + u * box.width,
                box.cy + v * box.height,
                *way,
                slopes[name],
                colour,
                texts[name],
            )
            for name, u, v, way, colour in sides
        ]
    pull = math.hypot(slopes["cx"], slopes["cy"])
    toward = (slopes["cx"] / pull, slopes["cy"] / pull) if pull else (1.0, 0.0)
    arrows: list[Arrow] = [(box.cx, box.cy, *toward, pull, CENTRE, f"centre {slope(pull)}")]
    for name, axis, side, colour in (
        ("w", along, box.width, WIDTH),
        ("h", across, box.height, HEIGHT),
    ):
        for sign in (1.0, -1.0):
            x, y = box.cx + sign * axis[0] * side / 2, box.cy + sign * axis[1] * side / 2
            label = texts[name] if sign > 0 else ""
            arrows.append((x, y, sign * axis[0], sign * axis[1], slopes[name], colour, label))
    arm = max(box.width / 2, 1e-6)
    # A degree moves the end of the arm by arm · π/180 pixels.
    size = slopes["θ"] / (arm * math.pi / 180) * (-1.0 if clockwise else 1.0)
    # Its number stands at the upper one of the two tips: below the box is the box's own label.
    tip = along[1] * arm - across[1] * math.copysign(ARROW_REACH * min(box.width, box.height), size)
    upper = -1.0 if tip > 0 else 1.0
    for sign in (1.0, -1.0):
        x, y = box.cx + sign * along[0] * arm, box.cy + sign * along[1] * arm
        label = texts["θ"] + " per °" if sign == upper else ""
        arrows.append((x, y, -sign * across[0], -sign * across[1], size, ANGLE, label))
    return arrows


def _axes(box: Box) -> tuple[tuple[float, float], tuple[float, float]]:
    """The box's own right and down, on the picture."""
    turn = math.radians(box.angle)
    return (math.cos(turn), -math.sin(turn)), (math.sin(turn), math.cos(turn))


# ------------------------------------------------------------------ let it move


def _walk(view: GradientView, numbers: Numbers, hand: InHand, host: Host) -> Numbers:
    """A walk of a hundred steps would slow a drag down; it is computed when the drag ends."""
    if hand.canvas.phase == "drag" or (view.goal == "match" and view.target is None):
        return numbers
    explained = numbers.backward
    if explained is None:
        return numbers
    walk = values.descent(
        host,
        view.feature_map,
        explained.boxes[explained.active],
        view.settings,
        Goal(view.goal, view.target),
        channel=view.channel if view.goal == "channel" else None,
        step=view.step,
        free=view.free,
    )
    return replace(numbers, walk=walk)


def _move(message: Message) -> Section:
    view, walk = message.view, message.numbers.walk
    if view.goal == "match" and view.target is None:
        return Section(["Remember a patch first: put the box on something and press the button."])
    layers: list[Layer] = [*(_target_layer(message) if view.goal == "match" else ())]
    if walk is None:
        return Section(["The walk is recomputed when you let go."], layers)
    path = np.array([to_tuple(box, "cxcywh_degrees_ccw") for box in walk.boxes])
    losses = np.stack([walk.losses, walk.level_losses], axis=1)
    run = hashlib.blake2b(path.tobytes() + losses.tobytes(), digest_size=8).hexdigest()
    layers += [
        PointsLayer("path", walk.path, "path", "the path of its centre", color=WALKER),
        box_layer("walker", walk.boxes[0], WALKER, 0, "the walking box"),
    ]
    said = _text(sentences.descent_claims(walk))
    descent = Walk(run, said, _bands(walk), path, losses)
    return Section([aim(view)], layers, {"descent": descent, "lasting": True})


def aim(view: GradientView) -> str:
    """What a walk's loss is, in a sentence."""
    if view.goal == "match":
        channels = view.feature_map.values.shape[2]
        over = f"over all {channels} channels" if channels > 1 else "over the one channel"
        return (
            f"The walk's loss is ½ mean (output − patch)², {over}: how far what the box pools is "
            "from the remembered patch."
        )
    name = view.feature_map.channel_names[view.channel]
    return f"The walk's loss is minus the mean of “{name}” over the box's bins."


def _bands(walk: Descent) -> tuple[Band, ...]:
    """The range of steps on each blurred map, for the plot."""
    bands = []
    for number, blur in enumerate(walk.blurs):
        steps = np.flatnonzero(walk.levels[1:] == number)
        if len(steps):
            label = f"blur {blur:g} cells" if blur else "sharp"
            bands.append(Band(int(steps[0]), int(steps[-1]) + 1, label))
    return tuple(bands)


# ------------------------------------------------------------------ RoIPool


def _stairs(view: GradientView, numbers: Numbers, hand: InHand, host: Host) -> Numbers:
    """The pinned bin's output as the box slides, else the middle one's."""
    explained = numbers.backward
    if explained is None:
        return numbers
    rows, columns = view.settings.bins
    # What is hovered alone may be where a finger was lifted, which nothing marks.
    wanted = hand.canvas.pin.bin if hand.canvas.pin else None
    if wanted is None or wanted >= rows * columns:
        wanted = rows // 2 * columns + columns // 2
    box = explained.boxes[explained.active]
    found = explain_staircase(view.feature_map, box, explained.settings, view.channel, wanted)
    return replace(numbers, stairs=found)


def _pool(message: Message) -> Section:
    stairs = message.numbers.stairs
    if stairs is None:
        return Section()
    columns = message.view.settings.bins[1]
    turns = message.view.settings.row.rotated
    said = "RoIPool knows no angle, so both pool the box without its turn here. " if turns else ""
    return Section(
        sentence=[
            f"{said}Both give the largest value of each bin, so that only where they read differs. "
            "Pin a bin to plot it; slide the box by fractions of a pixel."
        ],
        layers=[box_layer("walker", stairs.box, WALKER, 0, "the box as it is moved")],
        part={
            "lasting": True,
            "staircase": Staircase(
                bin=(stairs.bin // columns, stairs.bin % columns),
                box=stairs.box,
                sentences=tuple(_text(claims) for claims in sentences.staircase_claims(stairs)),
                offsets=stairs.offsets,
                smooth=stairs.smooth,
                stepped=stairs.stepped,
                slopes=stairs.slopes,
            ),
        },
    )


LOOKS: dict[str, Look] = {
    "cells": Look(
        "To the cells",
        (
            Card.SENTENCE,
            Card.OUTPUT,
            GradientCard.UPSTREAM,
            GradientCard.CELLS,
            GradientCard.ADDS,
            Card.ARITHMETIC,
        ),
        _cells,
        columns=2,
    ),
    "box": Look("To the box", (Card.SENTENCE, GradientCard.NUMBERS, GradientCard.CURVE), _box),
    "move": Look("Let it move", (Card.SENTENCE, GradientCard.DESCENT), _move, _walk),
    "pool": Look("Against RoIPool", (Card.SENTENCE, GradientCard.STAIRCASE), _pool, _stairs),
    "threads": Look(
        "Threads",
        (Card.SENTENCE, GradientCard.CELLS, GradientCard.ADDS, GradientCard.ORDER),
        _threads,
        columns=2,
    ),
}
