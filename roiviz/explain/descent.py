"""Gradient descent of a box on its own numbers, from blurred maps to the sharp one.

Each step goes against the kernel's box gradient. Raw steps would be useless: a pixel, a degree and
a fraction of a long side are not comparable, and bilinear slopes reach only one cell. So a step is
measured in fractions of the box's sides along its own axes, has a given length and is halved until
the loss falls; and the map is blurred first, so that the gradient reaches farther.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np

from roiviz import kernels
from roiviz.boxes import FORMATS, Box, to_tuple
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap

BLURS = (3.0, 1.5, 0.75, 0.0)  # standard deviations in cells
STEPS_A_LEVEL = 24
MAX_STEPS = len(BLURS) * STEPS_A_LEVEL
HALVINGS = 6
SMALLEST_STEP = 1e-3  # fractions of a side
SMALLEST_SIDE = 4.0  # pixels; a box never shrinks to nothing
FREEDOMS = ("centre", "size", "angle")
GOALS = {"match": "match the remembered patch", "channel": "maximise the channel"}


@dataclass(frozen=True)
class Level:
    """One blurred version of a feature map."""

    blur: float
    values: np.ndarray  # (1, H, W, C) float32


@dataclass(frozen=True)
class Goal:
    """What the loss is: distance to the patch of `target`, or minus the mean of a channel."""

    kind: str = "match"  # a key of GOALS
    target: Box | None = None
    channel: int = 0


@dataclass(frozen=True)
class Descent:
    """One descent, from the person's box to where no step lowers the loss.

    boxes: K + 1 boxes, the first is the start. losses: on the sharp map, one a box; for the channel
    goal, minus the channel's mean. levels: (K + 1,) index into `blurs` of the map that was stepped
    on. lengths: the step that was taken, in fractions of the sides.
    """

    boxes: tuple[Box, ...]
    losses: np.ndarray
    level_losses: np.ndarray
    levels: np.ndarray
    lengths: np.ndarray
    blurs: tuple[float, ...]
    goal: Goal
    free: tuple[str, ...] = FREEDOMS
    """Those of FREEDOMS that could change."""

    @property
    def path(self) -> np.ndarray:
        """(K + 1, 2) centres on the picture."""
        return np.array([(box.cx, box.cy) for box in self.boxes])


def pyramid(feature_map: FeatureMap, channel: int | None = None) -> tuple[Level, ...]:
    """The map, or one channel of it, blurred less and less; the last one is the map itself."""
    values = feature_map.values if channel is None else feature_map.values[:, :, [channel]]
    return tuple(Level(blur, _blurred(values, blur)[None]) for blur in BLURS)


def _blurred(values: np.ndarray, blur: float) -> np.ndarray:
    if not blur:
        return np.ascontiguousarray(values)
    parts = [
        cv2.GaussianBlur(values[:, :, k : k + 4], (0, 0), blur, borderType=cv2.BORDER_REFLECT)
        for k in range(0, values.shape[2], 4)
    ]
    return np.concatenate(
        [part if part.ndim == 3 else part[:, :, None] for part in parts], axis=2
    ).astype(np.float32)


@dataclass(frozen=True)
class Slope:
    """A loss as a function of a box on one level."""

    level: Level
    settings: RoiSettings
    scale: float
    goal: Goal
    wanted: np.ndarray | None  # (PH, PW, C) the remembered patch on this level

    def loss(self, box: Box) -> float:
        """Half the mean squared distance, or minus the channel's mean."""
        return float(self._loss_of(self._forward(box))[0])

    def gradient(self, box: Box) -> tuple[float, np.ndarray]:
        """The loss and its gradient to cx, cy, w, h, θ: pixels and degrees."""
        output = self._forward(box)
        loss, upstream = self._loss_of(output)
        run = kernels.operators.gradient_of(self.settings.operator)
        found = run(
            np.ascontiguousarray(upstream[None]),
            self.level.values,
            self._roi(box),
            **self._keywords(),
        )
        return loss, _to_center(np.asarray(found.rois[0, 1:], dtype=float))

    def _loss_of(self, output: np.ndarray) -> tuple[float, np.ndarray]:
        if self.wanted is None:
            return -float(output.mean()), np.full_like(output, -1.0 / output.size)
        apart = output - self.wanted
        return 0.5 * float(np.mean(apart**2)), apart / np.float32(apart.size)

    def _forward(self, box: Box) -> np.ndarray:
        return pooled(self.level, box, self.settings, self.scale)

    def _roi(self, box: Box) -> np.ndarray:
        return _roi(box, self.settings)

    def _keywords(self) -> dict[str, Any]:
        return _keywords(self.settings, self.scale)


def pooled(level: Level, box: Box, settings: RoiSettings, scale: float) -> np.ndarray:
    """(PH, PW, C) of one box on one level."""
    run = kernels.operators.get(settings.operator).forward
    roi = _roi(box, settings)
    return run(level.values, roi, settings.bins, **_keywords(settings, scale))[0]


def _roi(box: Box, settings: RoiSettings) -> np.ndarray:
    name = "cxcywh_degrees_ccw" if settings.row.rotated else "xyxy"
    return np.array([(0.0, *to_tuple(box, name))], dtype=np.float32)


def _keywords(settings: RoiSettings, scale: float) -> dict[str, Any]:
    arguments = settings.arguments()
    return {**arguments, "spatial_scale": scale, "layout": "NHWC", "device": settings.device}


def _to_center(slopes: np.ndarray) -> np.ndarray:
    """Gradients by corners converted to centre and size; a rotated roi's already are."""
    if len(slopes) == 5:
        return slopes
    rows = np.array(FORMATS["xyxy"].rows)
    return np.append(rows.T @ slopes, 0.0)


def descend(
    levels: Sequence[Level],
    start: Box,
    settings: RoiSettings,
    goal: Goal,
    *,
    scale: float,
    step: float = 0.1,
    free: Sequence[str] = FREEDOMS,
) -> Descent:
    """Step against the gradient until no step lowers the loss, level by level.

    Args:
        levels: from `pyramid`; of one channel for the channel goal.
        step: length of a step at the start of each level, in fractions of the box's sides.
        free: which of FREEDOMS may change.
    Returns: Descent; with no free number or no target, the start alone.
    """
    settings = replace(settings, reduction="avg")
    start = start if settings.row.rotated else start.upright()
    sharp = _slope(levels[-1], settings, goal, scale)
    boxes, numbers, lengths = [start], [0], [0.0]
    level_losses = [_slope(levels[0], settings, goal, scale).loss(start)]
    # A box that gives the wanted patch already has nowhere to go, on a blurred map neither.
    wanted = goal.kind == "match" and sharp.loss(start) == 0.0
    for number, level in enumerate(() if wanted else levels):
        slope = _slope(level, settings, goal, scale)
        for box, length, loss in _walk(slope, boxes[-1], step, _mask(free, settings)):
            boxes.append(box)
            numbers.append(number)
            lengths.append(length)
            level_losses.append(loss)
    return Descent(
        boxes=tuple(boxes),
        losses=np.array([sharp.loss(box) for box in boxes]),
        level_losses=np.array(level_losses),
        levels=np.array(numbers),
        lengths=np.array(lengths),
        blurs=tuple(level.blur for level in levels),
        goal=goal,
        free=tuple(name for name in free if settings.row.rotated or name != "angle"),
    )


def _slope(level: Level, settings: RoiSettings, goal: Goal, scale: float) -> Slope:
    wanted = None
    if goal.kind == "match" and goal.target is not None:
        target = goal.target if settings.row.rotated else goal.target.upright()
        wanted = pooled(level, target, settings, scale)
    return Slope(level, settings, scale, goal, wanted)


def _mask(free: Sequence[str], settings: RoiSettings) -> np.ndarray:
    """1 for each of along, across, log width, log height, turn that may change."""
    chosen = [name in free for name in FREEDOMS]
    return np.array(
        [chosen[0], chosen[0], chosen[1], chosen[1], chosen[2] and settings.row.rotated],
        dtype=float,
    )


def _walk(slope: Slope, start: Box, step: float, mask: np.ndarray):
    """Steps on one level: halved until the loss falls, a little longer after each that does."""
    box, length = start, step
    loss, gradient = slope.gradient(box)
    last = np.zeros(5)
    for _ in range(STEPS_A_LEVEL):
        direction = -_in_own_frame(gradient, box) * mask
        norm = float(np.linalg.norm(direction))
        if norm < 1e-12:
            return
        direction /= norm
        # A reversed gradient means that the last step crossed the valley: halve it.
        if direction @ last < 0:
            length /= 2
        last = direction
        for _ in range(HALVINGS):
            tried = _moved(box, direction * length)
            new_loss = slope.loss(tried)
            if new_loss < loss:
                break
            length /= 2
        else:
            return
        box = tried
        yield box, length, new_loss
        if length < SMALLEST_STEP:
            return
        length = min(length * 1.3, step)
        loss, gradient = slope.gradient(box)


def _turn_unit(box: Box) -> float:
    """The degrees that move the ends of the box by one short side."""
    short, long = sorted((max(box.width, 1e-6), max(box.height, 1e-6)))
    return math.degrees(2 * short / math.hypot(short, long))


def _in_own_frame(gradient: np.ndarray, box: Box) -> np.ndarray:
    """The gradient by width-fractions along, height-fractions across, log sizes and turn."""
    turn = math.radians(box.angle)
    cos, sin = math.cos(turn), math.sin(turn)
    gx, gy, gw, gh, ga = gradient
    return np.array(
        [
            box.width * (cos * gx - sin * gy),
            box.height * (sin * gx + cos * gy),
            box.width * gw,
            box.height * gh,
            ga * _turn_unit(box),
        ]
    )


def _moved(box: Box, step: np.ndarray) -> Box:
    turn = math.radians(box.angle)
    cos, sin = math.cos(turn), math.sin(turn)
    along, across = step[0] * box.width, step[1] * box.height
    return replace(
        box,
        cx=box.cx + along * cos + across * sin,
        cy=box.cy - along * sin + across * cos,
        width=max(box.width * math.exp(step[2]), SMALLEST_SIDE),
        height=max(box.height * math.exp(step[3]), SMALLEST_SIDE),
        angle=box.angle + step[4] * _turn_unit(box),
    )
