"""What backward gives, as numbers: gradients of cells and boxes, a walk down a loss, a slide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from roiviz import kernels
from roiviz.boxes import Box, to_tuple
from roiviz.explain.box_gradients import NumberGradient
from roiviz.explain.descent import Descent
from roiviz.explain.losses import problem_of
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.staircase import Staircase
from roiviz.exports.code import OWN, install, packed, said
from roiviz.exports.numbers import npz, table, tensors
from roiviz.exports.shown import Shown, box_numbers
from roiviz.exports.taken import File
from roiviz.features import FeatureMap

NEEDS = f"{OWN} opencv-python-headless pillow"  # what a walk needs besides the kernels
MOST_VALUES = 1 << 18
"""Of a map that stands in a program: some 1.3 MB of text; a larger one is read from its file."""
_HEAD = '''"""{title}

{link}

It needs: {install}
"""

'''
_PACKED = '''# {rows} × {columns} cells of {stride:g} px, {channels}.
PACKED = """
{packed}
"""
values = np.frombuffer(zlib.decompress(base64.b64decode(PACKED)), "<f4")
values = values.reshape({rows}, {columns}, {count})
'''
_LOADED = """# {rows} × {columns} cells of {stride:g} px, {channels}: the file under "Numbers".
values = np.load("{name}.npz")["features"][0].transpose(1, 2, 0)
"""
_WALK = """import base64
import zlib

import numpy as np
from roiviz.boxes import Box
from roiviz.explain.descent import Goal, descend, pyramid
from roiviz.explain.roi_settings import RoiSettings
from roiviz.features import FeatureMap

{features}values = np.ascontiguousarray(values)
feature_map = FeatureMap(values, {stride:g}, "", "", ("",) * {count})
settings = RoiSettings({operator!r}, {bins}, {arguments})
start = {start}
{target}walk = descend(
    pyramid(feature_map), start, settings, {goal},
    scale=1 / {stride:g}, step={step!r}, free={free!r},
)
for step, (box, loss) in enumerate(zip(walk.boxes, walk.losses)):
    print(
        f"Step {{step:2d}}: loss {{loss:.6g}}, centre ({{box.cx:.3f}}, {{box.cy:.3f}}), "
        f"{{box.width:.3f}} × {{box.height:.3f}} px, {{box.angle:.3f}}°"
    )
"""
_THREADS = """
# How many additions each cell gets, and from how many bins: a GPU gives each bin a thread.
plan = kernels.sampling_plan(
    rois, cells.shape, {bins}, operator={operator!r}, dtype=np.float64,
    spatial_scale=1 / {stride:g}, {arguments}
)
written = (plan.taps >= 0) & (plan.weights != 0)
samples, _ = np.nonzero(written)
places = plan.taps[written]
adds = np.bincount(places, minlength=cells.size).reshape(cells.shape)
bins = plan.roi_index[samples].astype(np.int64) * {count} + plan.bin_index[samples]
pairs = np.unique(np.stack([places, bins]), axis=1)
threads = np.bincount(pairs[0], minlength=cells.size).reshape(cells.shape)
row, column = np.unravel_index(threads.argmax(), threads.shape)
several, all_of_them = np.count_nonzero(threads > 1), np.count_nonzero(threads)
print(f"{{several}} of {{all_of_them}} cells are written by several threads")
print(f"Cell ({{row}}, {{column}}): {{adds[row, column]}} adds by {{threads[row, column]}} threads")
"""
_SLIDE = """import base64
import zlib

import numpy as np
from roiviz import kernels

{features}features = values.transpose(2, 0, 1)[None].astype(np.float64)
# Batch index, x1, y1, x2, y2 in picture pixels, at each place.
offsets = np.linspace({first!r}, {last!r}, {places})
rois = np.tile(np.array({roi}), (len(offsets), 1))
rois[:, [1, 3]] += offsets[:, None]
smooth = kernels.roi_align(
    features, rois, {bins}, spatial_scale=1 / {stride:g}, {arguments}, reduction="max"
)
stepped, _ = kernels.roi_pool(features, rois, {bins}, spatial_scale=1 / {stride:g})
row, column = {bin}
print(f"Bin ({{row}}, {{column}}), the box moved to the right:")
for offset, here, there in zip(offsets, smooth[:, 0, row, column], stepped[:, 0, row, column]):
    print(f"{{offset:9.4f}} px: RoIAlign {{here:.6g}}, RoIPool {{there:.6g}}")
"""
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
    rois = shown.double_rois
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


def files(shown: Shown, counts: Mapping[str, np.ndarray] | None = None) -> tuple[File, ...]:
    """Everything as arrays; the gradient of cells and of boxes as tables.

    Args:
        counts: (H, W) by name, what else is known of each cell.
    """
    more = counts or {}

    def all_arrays() -> dict[str, np.ndarray]:
        return {**arrays(shown), **more}

    return (
        File("npz", "map, boxes, upstream and gradients; what `roiviz check` reads",
             lambda: npz(all_arrays())),
        File("safetensors", "the same arrays", lambda: tensors(all_arrays(), shown.link)),
        File("cells.csv", "a line for each cell that is written", lambda: _cells(shown, more)),
        File("boxes.csv", "a line for each number of a box", lambda: _boxes(shown)),
    )  # fmt: skip


def _cells(shown: Shown, more: Mapping[str, np.ndarray]) -> bytes:
    gradient = arrays(shown)["grad_features"][0, 0]
    written = sum((count != 0 for count in more.values()), gradient != 0)
    rows = (
        (row, column, gradient[row, column], *(count[row, column] for count in more.values()))
        for row, column in np.argwhere(written).tolist()
    )
    return table(("row", "column", "gradient", *more), rows)


def threads_lines(shown: Shown) -> str:
    """What a program of the gradient says of threads besides."""
    settings = shown.settings
    return _THREADS.format(
        bins=settings.bins,
        count=settings.bins[0] * settings.bins[1],
        operator=settings.operator,
        stride=shown.feature_map.stride,
        arguments=", ".join(f"{name}={value!r}" for name, value in settings.arguments().items()),
    )


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


def walk_arrays(walk: Descent, feature_map: FeatureMap) -> dict[str, np.ndarray]:
    """By name, of every step: `boxes` (K + 1, 5), `loss`, `loss_there`, `blur` and `length`.

    `features` (1, C, H, W) is the map that is walked on.

    `loss` is on the sharp map, `loss_there` on the one that was walked on, blurred by so many
    cells; a step's length is in fractions of the box's sides. `patch` (5,) is the remembered box.
    """
    found: dict[str, Any] = {
        "boxes": [to_tuple(box, WRITTEN) for box in walk.boxes],
        "loss": walk.losses,
        "loss_there": walk.level_losses,
        "blur": np.asarray(walk.blurs)[walk.levels],
        "length": walk.lengths,
        "features": feature_map.nhwc.transpose(0, 3, 1, 2),
        "goal": walk.goal.kind,
        "free": " ".join(walk.free),
    }
    if walk.goal.target is not None and walk.goal.kind == "match":
        found["patch"] = to_tuple(walk.goal.target, WRITTEN)
    return {name: np.asarray(value, order="C") for name, value in found.items()}


def walk_files(walk: Descent, feature_map: FeatureMap, link: str) -> tuple[File, ...]:
    """Every step of a walk down a loss on a map."""
    found = walk_arrays(walk, feature_map)
    head = ("step", *FIELDS, "loss", "loss_there", "blur", "length")
    columns = (found[name].tolist() for name in ("loss", "loss_there", "blur", "length"))
    rows = [
        (step, *box, *more)
        for step, (box, *more) in enumerate(zip(found["boxes"].tolist(), *columns, strict=True))
    ]
    said_of = "box and loss after each step"
    return _of_rows(found, link, "walk", said_of, (head, rows))


def _of_map(feature_map: FeatureMap, name: str) -> tuple[str, dict[str, Any]]:
    """The lines that hold a map, or read it from its file; and the facts that they say."""
    values = feature_map.values
    rows, columns, count = values.shape
    facts = {
        "rows": rows,
        "columns": columns,
        "count": count,
        "stride": feature_map.stride,
        "channels": f"channel “{said(feature_map.channel_names[0])}”"
        if count == 1
        else f"{count} channels",
    }
    inside = values.size <= MOST_VALUES
    text = _PACKED if inside else _LOADED
    return text.format(**facts, name=name, packed=packed(values) if inside else ""), facts


def _box(box: Box) -> str:
    return f"Box({box.cx!r}, {box.cy!r}, {box.width!r}, {box.height!r}, {box.angle!r})"


def _head(title: str, link: str, packages: str) -> str:
    return _HEAD.format(title=said(title), link=said(link), install=install(packages))


def walk_program(
    walk: Descent, feature_map: FeatureMap, shown: Shown, step: float, name: str
) -> str:
    """A program that takes the same steps.

    Args:
        feature_map: that is walked on; name: of the file of its numbers.
        step: the longest, in fractions of the box's sides.
    """
    features, facts = _of_map(feature_map, name)
    settings, target = shown.settings, walk.goal.target
    is_match = walk.goal.kind == "match" and target is not None
    lines = _WALK.format(
        **facts,
        features=features,
        operator=settings.operator,
        bins=settings.bins,
        arguments=_arguments(settings, "sampling_ratio", "aligned", "clockwise"),
        start=_box(walk.boxes[0]),
        target=f"target = {_box(target)}\n" if is_match and target else "",
        goal=f"Goal({walk.goal.kind!r}{', target' if is_match else ''})",
        step=step,
        free=walk.free,
    )
    title = f"A walk of a box down a loss on {shown.picture.name}."
    return f"{_head(title, shown.link, NEEDS)}{lines}"


def slide_program(stairs: Staircase, shown: Shown, name: str) -> str:
    """A program that gives both operators' outputs as the box slides."""
    features, facts = _of_map(one_channel(shown.feature_map, shown.channel), name)
    columns = shown.settings.bins[1]
    lines = _SLIDE.format(
        **facts,
        features=features,
        first=float(stairs.offsets[0]),
        last=float(stairs.offsets[-1]),
        places=len(stairs.offsets),
        roi=[0.0, *to_tuple(stairs.box, "xyxy")],
        bins=shown.settings.bins,
        arguments=_arguments(shown.settings, "sampling_ratio", "aligned"),
        bin=divmod(stairs.bin, columns),
    )
    title = f"RoIAlign and RoIPool of a box that slides on {shown.picture.name}."
    return f"{_head(title, shown.link, OWN)}{lines}"


def one_channel(feature_map: FeatureMap, channel: int) -> FeatureMap:
    """A map of one channel alone."""
    return replace(
        feature_map,
        values=np.ascontiguousarray(feature_map.channel(channel)[:, :, None]),
        channel_names=(feature_map.channel_names[channel],),
    )


def _arguments(settings: RoiSettings, *names: str) -> str:
    given = {name: getattr(settings, name) for name in names}
    return ", ".join(f"{name}={value!r}" for name, value in given.items())


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
