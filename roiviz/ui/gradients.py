"""The gradients page's live part: one backward pass per message, as layers, cards and text."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping, Sequence
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
from roiviz.explain.gradients import GradientLesson, explain_gradients
from roiviz.explain.losses import Upstream
from roiviz.explain.roi import BoxLesson, RoiLesson
from roiviz.explain.staircase import explain_staircase
from roiviz.explain.words import slope
from roiviz.ui import compute, session
from roiviz.ui.canvas import Scene
from roiviz.ui.live import RoiView
from roiviz.views.gradients.state import GradientsState

ARROW_REACH = 0.42  # of the box's shorter side, for the longest arrow
ARROW_OF_PICTURE = 0.09  # and at least this much of the picture's longer one
MAX_SAMPLES = 200_000  # of all boxes; each is followed on every message
# Categorical colours of the arrows, the remembered box and the moving one.
CENTRE, WIDTH, HEIGHT, ANGLE, TARGET, WALKER, GHOST = 1, 2, 4, 3, 2, 1, 5


# What the gradient is of, by whether a patch is wanted.
LOSS = {False: "loss Σ upstream × output", True: "loss ½ Σ (output − patch)²"}


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
    def stage(self) -> str:
        """Forward and backward, of both operators."""
        return "gradients"


@dataclass(frozen=True)
class Part:
    """A section's share of the message."""

    sentence: Sequence[str | Mapping[str, Any]] = ()
    layers: Sequence[Mapping[str, Any]] = ()
    page: Mapping[str, Any] = field(default_factory=dict)
    arrays: Mapping[str, np.ndarray] = field(default_factory=dict)


@dataclass(frozen=True)
class Moment:
    """Everything that a section may use."""

    view: GradientView
    state: session.CanvasState
    lesson: GradientLesson

    @property
    def box(self) -> Box:
        """The active box, as the operator takes it."""
        return self.lesson.boxes[self.lesson.active]


@dataclass(frozen=True)
class Look:
    """One way to look at the backward pass: its cards and what it adds to the message."""

    title: str
    cards: tuple[str, ...]
    compose: Callable[[Moment], Part]
    columns: int | None = None


def compose(
    view: GradientView, scene: Scene, answered: RoiLesson, state: session.CanvasState
) -> Scene:
    """The page's own part of an answer: the upstream gradient, and what the section adds."""
    hand: GradientsState = session.memory(view.page).own
    active_box = state.hand.active
    good = _followed(answered, active_box or 0)
    left_out = _left_out(answered, good)
    active = good.index(active_box) if active_box in good else 0
    lesson = explain_gradients(
        view.feature_map,
        [answered.boxes[i].box for i in good],
        view.settings,
        view.channel,
        upstream_of(view, hand),
        active=active,
        shown=good,
        # Only the section that shows them needs the launches beside the box.
        reach_in_cells=view.reach_in_cells if view.look == "box" else None,
    )
    if lesson is None:
        return replace(scene, sentence=left_out or scene.sentence)
    part = LOOKS[view.look].compose(Moment(view, state, lesson))
    return replace(
        scene,
        layers=[*part.layers],
        sentence=[*left_out, *part.sentence],
        timing=f"{scene.timing} · backward {lesson.seconds * 1e3:.2f} ms, float64",
        page={
            "upstream": view.upstream,
            "hand": {
                "bin": hand.bin,
                "painted": [list(pair) for pair in hand.painted],
                "rev": state.revision,
            },
            "shown": good,
            "check": {
                "difference": lesson.check.difference,
                "cell": lesson.check.worst_cell,
                "agrees": lesson.check.agrees,
            },
            **part.page,
        },
        page_arrays={"upstream": lesson.upstream.astype(np.float32), **part.arrays},
    )


def _followed(answered: RoiLesson, active: int) -> list[int]:
    """Indices of the boxes that are followed: the active one first, within the limit on samples."""
    order = sorted(range(len(answered.boxes)), key=lambda i: (i != active, i))
    good, samples = [], 0
    for i in order:
        box = answered.boxes[i]
        if isinstance(box, BoxLesson) and samples + box.samples_total <= MAX_SAMPLES:
            samples += box.samples_total
            good.append(i)
    return sorted(good)


def _left_out(answered: RoiLesson, good: Sequence[int]) -> list[str | Mapping[str, Any]]:
    """A sentence on the boxes that are not followed."""
    missing = [
        f"box {i + 1} ({box.samples_total:,})"
        for i, box in enumerate(answered.boxes)
        if isinstance(box, BoxLesson) and i not in good
    ]
    if not missing:
        return []
    text = f"Too many samples to follow one by one: {', '.join(missing)}. Set samples a side. "
    return [{"t": text, "tone": "warn"}]


def upstream_of(view: GradientView, hand: GradientsState) -> Upstream:
    """The upstream gradient that the page's settings and the painted bins ask for."""
    target = None
    if view.upstream == "target" and view.target is not None:
        target = compute.pooled_channel(view.feature_map, view.channel, view.target, view.settings)
    return Upstream(view.upstream, hand.bin, dict(hand.painted), view.seed, target)


def _told(claims: Claims) -> list[str | Mapping[str, Any]]:
    return [{"t": text, "b": strong} for text, strong in words.render(claims, WORDS)]


def _text(claims: Claims) -> str:
    return words.text_of(words.render(claims, WORDS))


def _symmetric(values: np.ndarray) -> list[float]:
    most = float(np.abs(values).max(initial=0.0)) or 1.0
    return [-most, most]


def _span(values: np.ndarray) -> list[float]:
    """The legend's text: the numbers' own range, even if the colours reach farther."""
    return [float(values.min(initial=0)), float(values.max(initial=0))]


# ------------------------------------------------------------------ what arrives at the cells


@dataclass(frozen=True)
class Chart:
    """Numbers over the cells: their title, what they count, and whether they are counted."""

    title: str
    legend: str
    values: Callable[[GradientLesson], np.ndarray]
    counted: bool = True


CHARTS = {
    "gradient": Chart("Feature gradient", "gradient of each cell", lambda x: x.cells, False),
    "adds": Chart("Adds on each cell", "adds on the cell", lambda x: x.adds),
    "threads": Chart("Threads on each cell", "threads that write it", lambda x: x.writers),
}


def _cells(moment: Moment) -> Part:
    return _charted(moment, sentences.cells_claims(moment.lesson))


def _threads(moment: Moment) -> Part:
    part = _charted(moment, sentences.threads_claims(moment.lesson))
    return replace(part, page={**part.page, "orders": True})


def _charted(moment: Moment, claims: Claims) -> Part:
    """The chosen numbers over the picture and in a card; the gradient travels in any case."""
    lesson, name = moment.lesson, moment.view.chart
    row = CHARTS[name]
    values = row.values(lesson)
    spread = [0.0, float(max(values.max(initial=0), 1))] if row.counted else _symmetric(values)
    layer = {
        "id": name,
        "type": "heatmap",
        # Cells without additions stay transparent.
        "array": np.where(values > 0, values, np.nan) if row.counted else values,
        "palette": "sequential" if row.counted else "diverging",
        "range": spread,
        "data": _span(values),
        "whole": row.counted,
        "opacity": 0.85,
        "legend": row.legend,
    }
    chart = {
        "array": "page.chart",
        "palette": layer["palette"],
        "range": spread,
        "title": row.title,
        "whole": row.counted,
        "remark": f"{int(lesson.adds.sum()):,} adds",
    }
    target = _target_layer(moment) if moment.view.upstream == "target" else None
    return Part(
        sentence=_told(claims),
        layers=[layer, target] if target else [layer],
        page={"map": chart},
        arrays={
            "chart": values.astype(np.float32),
            "gradient": lesson.cells.astype(np.float32),
        },
    )


def _gradient_layer(lesson: GradientLesson, opacity: float) -> dict[str, Any]:
    return {
        "id": "gradient",
        "type": "heatmap",
        "array": lesson.cells,
        "palette": "diverging",
        "range": _symmetric(lesson.cells),
        "data": _span(lesson.cells),
        "opacity": opacity,
        "legend": "gradient of each cell",
    }


def _target_layer(moment: Moment) -> dict[str, Any] | None:
    target = moment.view.target
    if target is None:
        return None
    drawn = target if moment.view.settings.row.rotated else target.upright()
    return _box_layer("target", [drawn], [TARGET], [6], "the remembered patch")


def _box_layer(
    name: str, boxes: Sequence[Box], colours: list[int], dash: list[int], legend: str
) -> dict[str, Any]:
    rows = [(b.cx, b.cy, b.width, b.height, b.angle) for b in boxes]
    return {
        "id": name,
        "type": "boxes",
        "array": np.array(rows, dtype=float).reshape(-1, 5),
        "color": colours,
        "dash": dash,
        "labels": [legend] * len(rows),
        "legend": legend,
    }


# ------------------------------------------------------------------ what arrives at the box


def _box(moment: Moment) -> Part:
    lesson = moment.lesson
    numbers = lesson.numbers
    arrays: dict[str, np.ndarray] = {}
    for index, found in enumerate(numbers):
        arrays[f"curve{index}"] = found.curve
        offsets = found.crossings.offsets
        if len(offsets) <= kinks.MARKS_SHOWN:
            jumps = np.isin(found.crossings.kinds, kinks.JUMPS)
            arrays[f"marks{index}"] = np.stack([offsets, jumps.astype(float)], axis=1)
    target = [_target_layer(moment)] if moment.view.upstream == "target" else []
    return Part(
        sentence=_told(sentences.boxes_claims(lesson)),
        layers=[
            _gradient_layer(lesson, 0.35),
            *[layer for layer in target if layer],
            _arrow_layer(moment),
        ],
        page={
            "numbers": [_number(lesson, found) for found in numbers],
            "loss": f"{LOSS[moment.view.upstream == 'target']} = "
            f"{slope(float(lesson.losses[lesson.active]))}",
        },
        arrays=arrays,
    )


def _number(lesson: GradientLesson, found: NumberGradient) -> dict[str, Any]:
    loss = float(lesson.losses[lesson.active])
    return {
        "name": found.name,
        "unit": found.unit,
        "value": found.value,
        "slope": found.slope,
        "difference": found.difference,
        "left": found.left,
        "right": found.right,
        "kind": found.kind,
        "agrees": found.agrees,
        "loss": loss,
        "loss_left": found.value_left,
        "loss_right": found.value_right,
        "sentence": _text(sentences.number_claims(lesson, found)),
        "marks": sentences.marks(found),
    }


def _arrow_layer(moment: Moment) -> dict[str, Any]:
    lesson, box = moment.lesson, moment.box
    arrows = _arrows(box, lesson.numbers, moment.view.settings.clockwise)
    longest = max((abs(size) for *_, size, _, _ in arrows), default=0.0)
    # On a small box arrows reach beyond it, so that their numbers do not overlap.
    room = ARROW_OF_PICTURE * max(moment.view.picture.pixels.shape[:2])
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
    return {
        "id": "arrows",
        "type": "arrows",
        "array": np.array(rows, dtype=float).reshape(-1, 4),
        "labels": labels,
        "color": colours,
        "follow": box.id,
        "legend": f"the way the loss grows, longest {slope(longest)} per px",
    }


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


def _move(moment: Moment) -> Part:
    view, state = moment.view, moment.state
    target = _target_layer(moment)
    layers = [target] if target and view.goal == "match" else []
    if view.goal == "match" and view.target is None:
        return Part(["Remember a patch first: put the box on something and press the button."])
    if state.phase == "drag":
        # A walk of a hundred steps would slow a drag down; it is computed when the drag ends.
        return Part(["The walk is recomputed when you let go."], layers)
    channel = view.channel if view.goal == "channel" else None
    walk = compute.descent(
        view.feature_map,
        moment.box,
        view.settings,
        Goal(view.goal, view.target),
        channel=channel,
        step=view.step,
        free=view.free,
    )
    path = np.array([to_tuple(box, "cxcywh_degrees_ccw") for box in walk.boxes])
    losses = np.stack([walk.losses, walk.level_losses], axis=1)
    layers += [
        {"id": "path", "type": "path", "array": walk.path, "color": WALKER, "legend": "its centre"},
        _box_layer("walker", [walk.boxes[0]], [WALKER], [0], "the walking box"),
    ]
    return Part(
        sentence=[_aim(view)],
        layers=layers,
        page={
            "descent": {
                "run": hashlib.blake2b(
                    path.tobytes() + losses.tobytes(), digest_size=8
                ).hexdigest(),
                "sentence": _text(sentences.descent_claims(walk)),
                "bands": _bands(walk),
            }
        },
        arrays={"path": path, "losses": losses},
    )


def _aim(view: GradientView) -> str:
    if view.goal == "match":
        channels = view.feature_map.values.shape[2]
        over = f"over all {channels} channels" if channels > 1 else "over the one channel"
        return (
            f"The walk's loss is ½ mean (output − patch)², {over}: how far what the box pools is "
            "from the remembered patch."
        )
    name = view.feature_map.channel_names[view.channel]
    return f"The walk's loss is minus the mean of “{name}” over the box's bins."


def _bands(walk: Descent) -> list[dict[str, Any]]:
    """The range of steps on each blurred map, for the plot."""
    bands = []
    for number, blur in enumerate(walk.blurs):
        steps = np.flatnonzero(walk.levels[1:] == number)
        if len(steps):
            label = f"blur {blur:g} cells" if blur else "sharp"
            bands.append({"from": int(steps[0]), "to": int(steps[-1]) + 1, "label": label})
    return bands


# ------------------------------------------------------------------ RoIPool


def _pool(moment: Moment) -> Part:
    view, state = moment.view, moment.state
    rows, columns = view.settings.bins
    looked_at = state.hand.pin or state.focus
    wanted = looked_at.bin if looked_at else None
    if wanted is None or wanted >= rows * columns:
        wanted = rows // 2 * columns + columns // 2
    stairs = explain_staircase(
        view.feature_map, moment.box, moment.lesson.settings, view.channel, wanted
    )
    box = stairs.box
    turned = any(drawn.is_turned for drawn in moment.state.hand.boxes)
    said = "RoIPool knows no angle, so both pool the box without its turn here. " if turned else ""
    return Part(
        sentence=[
            f"{said}Both give the largest value of each bin, so that only where they read differs. "
            "Pin a bin to plot it; slide the box by fractions of a pixel."
        ],
        layers=[_box_layer("walker", [box], [WALKER], [0], "the box as it is moved")],
        page={
            "staircase": {
                "bin": [stairs.bin // columns, stairs.bin % columns],
                "box": {"cx": box.cx, "cy": box.cy, "w": box.width, "h": box.height},
                "sentences": [_text(claims) for claims in sentences.staircase_claims(stairs)],
            }
        },
        arrays={
            "offsets": stairs.offsets,
            "smooth": stairs.smooth,
            "stepped": stairs.stepped,
            "slopes": stairs.slopes,
        },
    )


LOOKS: dict[str, Look] = {
    "cells": Look(
        "To the cells",
        ("sentence", "output", "upstream", "cells", "adds", "arithmetic"),
        _cells,
        columns=2,
    ),
    "box": Look("To the box", ("sentence", "numbers", "curve"), _box),
    "move": Look("Let it move", ("sentence", "descent"), _move),
    "pool": Look("Against RoIPool", ("sentence", "staircase"), _pool),
    "threads": Look("Threads", ("sentence", "cells", "adds", "order"), _threads, columns=2),
}
