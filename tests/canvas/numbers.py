"""What Python makes of boxes, colours and messages, for the canvas's own tests to compare with.

`python -m tests.canvas.numbers` writes numbers.json anew.
"""

import base64
import json
import re
from pathlib import Path
from typing import Any

import numpy as np

from roiviz import kernels, palette
from roiviz.boxes import Box
from roiviz.cells import on_picture
from roiviz.features import FeatureMap
from roiviz.scene.packing import CanvasState, Scene, canvas_message, packed
from roiviz.scene.schema import Answer, BoxesLayer, HeatmapLayer, Reading
from tests.browser.harness import truth

TARGET = Path(__file__).with_name("numbers.json")
DIGITS = 9
BOXES = (
    Box(258.0, 232.0, 236.0, 176.0, 18.0, id="b1"),
    Box(10.5, -20.25, 300.0, 2.0, -137.5, id="b2"),
    Box(64.0, 48.0, 32.0, 16.0, 90.0, id="b3"),
    Box(1.0, 2.0, 3.0, 4.0, 0.0, id="b4"),
)
STRIDE, BINS, GRID = 16, (2, 3), 2
UPRIGHT = Box(42.0, 37.0, 55.0, 44.0, id="b1")
BESIDE = Box(-9.0, 91.0, 30.0, 20.0, id="b2")


def rounded(values: Any) -> Any:
    """Without the last digits, in which one machine's cosine may differ from another's."""
    return np.round(np.asarray(values, dtype=np.float64), DIGITS).tolist()


def geometry() -> list[dict[str, Any]]:
    return [
        {
            "box": dict(zip(("cx", "cy", "w", "h", "angle"), numbers(box), strict=True)),
            "corners": rounded(box.corners),
            "bounds": rounded(edges(box.bounds())),
            # Each box's corners as the next one's: what the map between them must do.
            "next": number % len(BOXES),
        }
        for number, box in enumerate(BOXES, start=1)
    ]


def numbers(box: Box) -> tuple[float, ...]:
    return box.cx, box.cy, box.width, box.height, box.angle


def edges(box: Box) -> tuple[float, ...]:
    return box.xyxy


def feature_values() -> np.ndarray:
    """(6, 7) float32, no two cells alike."""
    rows, columns = np.mgrid[:6, :7]
    return (np.sin(1.7 * rows + 0.3) * columns + 0.125 * rows * columns).round(3).astype("f4")


def scene_message() -> dict[str, Any]:
    """A packed message, and what the kernel gives for its boxes."""
    values = feature_values()
    features = FeatureMap(values[..., None], float(STRIDE), "numbers", "numbers", ("waves",))
    answers = [truth.answer(box, values, STRIDE, BINS, GRID) for box in (UPRIGHT, BESIDE)]
    refused = Answer(truth.CANVAS, "b2", BESIDE, BESIDE, "other", "refused", "too wide")
    layers = (
        HeatmapLayer("heat", values, range=(-7.0, 7.0), palette="diverging"),
        BoxesLayer("regions", np.array([numbers(UPRIGHT), numbers(BESIDE)])),
    )
    scene = Scene(
        features=features,
        answers=(*answers, refused),
        readings=(Reading(), Reading("other", "The other", color=3, mark="square")),
        layers=layers,
    )
    message = canvas_message(truth.CANVAS, scene, CanvasState(boxes=(UPRIGHT, BESIDE), active=0))
    rois = np.array([[0.0, *box.xyxy] for box in (UPRIGHT, BESIDE)], dtype="f4")
    outputs = kernels.roi_align(
        values[None, None],
        rois,
        BINS,
        spatial_scale=1 / STRIDE,
        sampling_ratio=GRID,
        aligned=True,
    )
    return {
        "packed": base64.b64encode(packed(message)).decode(),
        "values": rounded(values.ravel()),
        "outputs": rounded(outputs[:, 0].reshape(2, -1)),
    }


def cells() -> list[dict[str, float]]:
    """Positions of cells, and where the picture has them."""
    places = ((0.0, 16.0), (-0.5, 8.0), (6.25, 1.0), (41.375, 12.5))
    return [
        {"position": position, "stride": stride, "coordinate": on_picture(position, stride)}
        for position, stride in places
    ]


def colours() -> dict[str, Any]:
    ramps = {"sequential": palette.sequential(), "diverging": palette.diverging(256)}
    return {name: {"stops": stops_of(name), "all": ramps[name].tolist()} for name in ramps}


def stops_of(name: str) -> list[str]:
    """A ramp's stops as the style sheet declares them, in the light theme."""
    found = re.search(rf"--rv-{name}:\s*([^;]+);", palette.css())
    assert found
    return found[1].split(",")


def text() -> str:
    """What numbers.json should say."""
    found = {
        "geometry": geometry(),
        "cells": cells(),
        "scene": scene_message(),
        "colours": colours(),
    }
    return json.dumps(found, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    TARGET.write_text(text(), "utf-8")
