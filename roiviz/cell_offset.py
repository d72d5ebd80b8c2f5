"""Where a feature map's cells lie on the picture, measured by the responses to small squares.

Cell j is drawn in the middle of its stride of pixels (`roiviz.cells`). Where its receptive field is
centred depends on the network's paddings and strides, and so does whether the half-cell shift is
right.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from roiviz import pictures
from roiviz.backbone_onnx import OnnxBackbone, OnnxSettings
from roiviz.cells import on_picture
from roiviz.explain import words
from roiviz.explain.claims import Claim, Claims
from roiviz.explain.words import Words
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.workers import SOMEBODY, Person

PHASES = 4  # squares along one stride
SIDE = 256  # of the pictures that are shown, where a model takes any
GREY = 128
# A response wider than this share of the map has no single place.
WIDEST = 0.25

MakeMap = Callable[[Picture], FeatureMap]


@dataclass(frozen=True)
class Offset:
    """How far a cell's centre lies from where it is drawn, in picture pixels."""

    right: float
    down: float
    stride: float


class TooSlow(ValueError):
    """Making the maps took longer than allowed."""


def measure(
    make: MakeMap, size: tuple[int, int] = (SIDE, SIDE), seconds: float = math.inf
) -> Offset | None:
    """Show pictures with one square each and find the centre of the response.

    Args:
        make: a picture's feature map, as the one that is asked about was made.
        size: (rows, columns) of the pictures.
        seconds: for all of them.
    Returns: the mean over squares that tile one stride, bright and dark; None where nothing
        answers, or all of the map does.
    Raises: ValueError as `make`; TooSlow.
    """
    until = time.monotonic() + seconds
    flat = np.full((*size, 3), GREY, np.uint8)
    quiet = make(_picture(flat))
    stride = quiet.stride
    step = max(1, round(stride / PHASES))
    found = []
    for phase in range(max(1, round(stride / step))):
        top, left = (int(side // 2 // stride * stride) + phase * step for side in size)
        for value in (255, 0):
            if time.monotonic() > until:
                raise TooSlow("Where the cells lie takes too long to measure.")
            shown = flat.copy()
            shown[top : top + step, left : left + step] = value
            answer = np.abs(make(_picture(shown)).values - quiet.values).sum(axis=2)
            middle = _middle(answer)
            if middle is not None:
                row, column = middle
                x = left + step / 2 - on_picture(column, stride)
                y = top + step / 2 - on_picture(row, stride)
                found.append((x, y))
    if not found:
        return None
    right, down = np.mean(found, axis=0)
    return Offset(float(right), float(down), stride)


def of_model(
    model: OnnxBackbone,
    settings: OnnxSettings,
    seconds: float = math.inf,
    *,
    person: Person = SOMEBODY,
) -> Offset | None:
    """As `measure`, on pictures of the size that the model is fed; `person` waits for it."""
    rows, columns = (settings.side or own for own in (model.input.rows, model.input.columns))
    size = (rows or SIDE, columns or SIDE)
    return measure(
        lambda picture: model.feature_map(picture, settings, person=person), size, seconds
    )


def _picture(pixels: np.ndarray) -> Picture:
    return pictures.from_array(pixels, "squares")


def _middle(answer: np.ndarray) -> tuple[float, float] | None:
    """(row, column) of the centre of mass; None without any, or where it is spread too wide."""
    total = float(answer.sum())
    if not total > 0:
        return None
    middle = []
    for axis, length in enumerate(answer.shape):
        mass = answer.sum(axis=1 - axis) / total
        places = np.arange(length)
        centre = float((mass * places).sum())
        if np.sqrt((mass * (places - centre) ** 2).sum()) > max(1.0, WIDEST * length):
            return None
        middle.append(centre)
    return middle[0], middle[1]


# ------------------------------------------------------------------ words

WORDS: Words = {
    "cells_lie": (
        "Measured: this layer's cells lie {across} px {across_way} of and {down} px {down_way} "
        "where they are drawn."
    ),
    "cells_lie_there": "Measured: this layer's cells lie where they are drawn.",
    "read_off": "There aligned is {aligned} px off, legacy {legacy} px.",
    "no_place": "This layer responds alike everywhere: "
    "its cells have no single place on the picture.",
}
NEAR = 0.25  # px


def claims(offset: Offset | None) -> Claims:
    """Where the cells lie, and how far each alignment then reads beside them."""
    if offset is None:
        return (Claim("no_place"),)
    aligned = max(abs(offset.right), abs(offset.down))
    half = on_picture(0.0, offset.stride)
    legacy = max(abs(half + offset.right), abs(half + offset.down))
    read = Claim("read_off", {"aligned": round(aligned, 1), "legacy": round(legacy, 1)})
    if aligned < NEAR:
        return Claim("cells_lie_there"), read
    place = {
        "across": round(abs(offset.right), 1),
        "across_way": "left" if offset.right < 0 else "right",
        "down": round(abs(offset.down), 1),
        "down_way": "above" if offset.down < 0 else "below",
    }
    return Claim("cells_lie", place), read


def sentence(offset: Offset | None) -> str:
    """The claims as text."""
    return words.text_of(words.render(claims(offset), WORDS))
