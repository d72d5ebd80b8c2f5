"""What backward gives, as numbers: gradients of cells and boxes, a walk down a loss, a slide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from roiviz import kernels
from roiviz.boxes import to_tuple
from roiviz.explain.box_gradients import NumberGradient
from roiviz.explain.descent import Descent
from roiviz.explain.losses import batched, problem_of
from roiviz.explain.staircase import Staircase
from roiviz.exports.numbers import npz, table, tensors
from roiviz.exports.shown import Shown, box_numbers
from roiviz.exports.taken import File

WRITTEN = "cxcywh_degrees_ccw"
FIELDS = ("cx", "cy", "w", "h", "degrees")
"""How boxes are written here, in picture pixels."""


def arrays(shown: Shown) -> dict[str, np.ndarray]:
    """By name, of the shown channel, what `roiviz check` reads.

    `features` (1, 1, H, W), `rois`, `output` and `grad_output` (R, 1, PH, PW), `grad_features`
    (1, 1, H, W), `grad_rois`, and the settings; in float64, as the page computes them.

    Raises: ValueError where there is no upstream gradient.
    """
    if shown.upstream is None:
        raise ValueError("upstream: want an array, got None")
    settings = shown.settings
    problem = problem_of(shown.feature_map, shown.channel, settings)
    features = problem.values.transpose(0, 3, 1, 2)
    rois = batched(problem.rois(shown.boxes))
    upstream = shown.upstream[:, None].astype(np.float64)
    how: dict[str, Any] = {
        "spatial_scale": shown.feature_map.spatial_scale,
        **settings.arguments(),
    }
    forward = kernels.operators.get(settings.operator).forward
    backward = kernels.operators.gradient_of(settings.operator)
    found = backward(upstream, features, rois, **how)
    given: dict[str, Any] = {
        "features": features,
        "rois": rois,
        "output": forward(features, rois, settings.bins, **how),
        "grad_output": upstream,
        "grad_features": found.features,
        "grad_rois": found.rois,
        "output_size": settings.bins,
        **how,
    }
    return {name: np.asarray(value, order="C") for name, value in given.items()}


def files(shown: Shown) -> tuple[File, ...]:
    """Everything as arrays; the gradient of cells and of boxes as tables."""
    return (
        File("npz", "map, boxes, upstream and gradients; what `roiviz check` reads",
             lambda: npz(arrays(shown))),
        File("safetensors", "the same arrays", lambda: tensors(arrays(shown), shown.link)),
        File("cells.csv", "a line for each cell that has a gradient", lambda: _cells(shown)),
        File("boxes.csv", "a line for each number of a box", lambda: _boxes(shown)),
    )  # fmt: skip


def _cells(shown: Shown) -> bytes:
    gradient = arrays(shown)["grad_features"][0, 0]
    rows = ((row, column, gradient[row, column]) for row, column in np.argwhere(gradient).tolist())
    return table(("row", "column", "gradient"), rows)


def _boxes(shown: Shown) -> bytes:
    found = arrays(shown)
    names = box_numbers(shown.settings.row.rotated)
    rows = (
        (box + 1, name, found["rois"][box, at + 1], found["grad_rois"][box, at + 1])
        for box in range(len(shown.boxes))
        for at, name in enumerate(names)
    )
    return table(("box", "number", "value", "gradient"), rows)


def curves_file(numbers: Sequence[NumberGradient]) -> tuple[File, ...]:
    """The loss along each number of the active box, as the page draws it; none without one."""
    rows = [
        (one.name, *point) for one in numbers for point in one.curve if np.isfinite(point).all()
    ]
    head = ("number", "change", "loss")
    said = "the loss as each number of the active box changes"
    return (File("curves.csv", said, lambda: table(head, rows)),) if rows else ()


def walk_arrays(walk: Descent) -> dict[str, np.ndarray]:
    """By name, of every step: `boxes` (K + 1, 5), `loss`, `loss_there`, `blur` and `length`.

    `loss` is on the sharp map, `loss_there` on the one that was walked on, blurred by so many
    cells; a step's length is in fractions of the box's sides. `target` (5,) is the remembered box.
    """
    found: dict[str, Any] = {
        "boxes": [to_tuple(box, WRITTEN) for box in walk.boxes],
        "loss": walk.losses,
        "loss_there": walk.level_losses,
        "blur": np.asarray(walk.blurs)[walk.levels],
        "length": walk.lengths,
        "goal": walk.goal.kind,
        "free": " ".join(walk.free),
    }
    if walk.goal.target is not None and walk.goal.kind == "match":
        found["target"] = to_tuple(walk.goal.target, WRITTEN)
    return {name: np.asarray(value, order="C") for name, value in found.items()}


def walk_files(walk: Descent, link: str) -> tuple[File, ...]:
    """Every step of a walk down a loss."""
    found = walk_arrays(walk)
    head = ("step", *FIELDS, "loss", "loss_there", "blur", "length")
    columns = (found[name].tolist() for name in ("loss", "loss_there", "blur", "length"))
    rows = [
        (step, *box, *more)
        for step, (box, *more) in enumerate(zip(found["boxes"].tolist(), *columns, strict=True))
    ]
    return _of_rows(found, link, "walk", "box and loss after each step", (head, rows))


def slide_arrays(stairs: Staircase) -> dict[str, np.ndarray]:
    """By name, of every place (K,): `offset` in pixels, `roi_align` and `roi_pool`, and `slope`.

    Of the bin that is looked at, `bin`; `mean.…` are the same of all bins. Both operators take a
    bin's maximum. `box` (5,) is the one that slides.
    """
    found: dict[str, Any] = {
        "offset": stairs.offsets,
        "roi_align": stairs.smooth[:, 0],
        "roi_pool": stairs.stepped[:, 0],
        "slope": stairs.slopes[:, 0],
        "mean.roi_align": stairs.smooth[:, 1],
        "mean.roi_pool": stairs.stepped[:, 1],
        "mean.slope": stairs.slopes[:, 1],
        "bin": stairs.bin,
        "box": to_tuple(stairs.box, WRITTEN),
    }
    return {name: np.asarray(value, order="C") for name, value in found.items()}


def slide_files(stairs: Staircase, link: str) -> tuple[File, ...]:
    """Both operators' outputs as the box slides."""
    found = slide_arrays(stairs)
    head = tuple(name for name in found if name not in ("bin", "box"))
    rows = zip(*(found[name].tolist() for name in head), strict=True)
    said = "both operators' outputs at each place of the slide"
    return _of_rows(found, link, "slide", said, (head, [*rows]))


def _of_rows(
    found: Mapping[str, np.ndarray],
    link: str,
    ending: str,
    said: str,
    rows: tuple[tuple[str, ...], Sequence[Any]],
) -> tuple[File, ...]:
    return (
        File(f"{ending}.csv", said, lambda: table(*rows)),
        File("npz", "the same numbers as arrays", lambda: npz(found)),
        File("safetensors", "the same arrays", lambda: tensors(found, link)),
    )
