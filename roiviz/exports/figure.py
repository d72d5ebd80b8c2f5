"""What a page shows, as a figure for a paper or a slide: vectors over the picture, and the bins."""

from __future__ import annotations

import io
import textwrap
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure as Paper
from matplotlib.patches import Polygon, Rectangle

from roiviz import palette
from roiviz.boxes import Box
from roiviz.cells import on_picture
from roiviz.explain.roi import BoxExplanation, RoiExplanation, explain_rois
from roiviz.explain.words import number
from roiviz.exports.shown import Shown
from roiviz.palette import PICTURE

FORMATS = {"png": "PNG", "svg": "SVG", "pdf": "PDF"}
DPI, GLANCE_DPI = 300, 110
MAX_NUMBERS = 64  # bins whose outputs are written out
STATES = (
    ("inside", "o", "mark"),
    ("clamped to the border", "s", "clamped"),
    ("discarded", "X", "discarded"),
)
"""Of a sample, in the order of the plan's: its name, its mark, and its colour in PICTURE."""


@dataclass(frozen=True)
class Size:
    """Where a figure goes.

    Attributes:
        inches: width and height.
        picture, bins: left, bottom, width and height of both plots, as shares.
        letters: of the caption, in a line.
        points: the size of its letters.
    """

    title: str
    inches: tuple[float, float]
    picture: tuple[float, float, float, float]
    bins: tuple[float, float, float, float]
    letters: int
    points: float


SIZES = {
    "slide": Size(
        "Slide, 16 : 9", (10.0, 5.625), (0.03, 0.2, 0.57, 0.77), (0.64, 0.27, 0.29, 0.62), 128, 8.5
    ),
    "column": Size(
        "Column of a paper", (3.5, 5.9), (0.03, 0.54, 0.94, 0.45), (0.12, 0.19, 0.7, 0.28), 66, 6.0
    ),
}  # fmt: skip


def figure(
    shown: Shown,
    file_format: str,
    size: str = "slide",
    theme: str = "light",
    dpi: int = DPI,
) -> bytes:
    """The figure as a file.

    Args:
        file_format: a key of FORMATS.
        size: a key of SIZES.
        theme: "light" or "dark".
        dpi: dots an inch, of a PNG and of the picture in the others.
    """
    file = io.BytesIO()
    # A file says nothing of when it was made: the same view is the same file.
    facts = {"png": {}, "svg": {"Date": None}, "pdf": {"CreationDate": None}}[file_format]
    with rc_context({"svg.hashsalt": "roiviz", "pdf.fonttype": 42}):
        paper(shown, size, theme).savefig(file, format=file_format, dpi=dpi, metadata=facts)
    return file.getvalue()


def paper(shown: Shown, size: str = "slide", theme: str = "light") -> Paper:
    """The figure: the picture with the boxes, and the active box's outputs."""
    form, colours = SIZES[size], palette.DARK if theme == "dark" else palette.LIGHT
    explained = explain_rois(shown.feature_map, shown.boxes, shown.settings, shown.channel)
    made = Paper(figsize=form.inches, facecolor=colours["ground"])
    axes = made.add_axes(form.picture)
    _draw_picture(axes, shown, explained, colours)
    active = _active(shown, explained)
    if active is not None:
        beside = made.add_axes(form.bins)
        _draw_bins(beside, shown, active, colours, theme, form.points)
    said = textwrap.fill(caption(shown, explained), form.letters)
    made.text(0.03, 0.02, f"{said}\n{shown.link}", color=colours["muted"], size=form.points,
              va="bottom", linespacing=1.35)  # fmt: skip
    return made


def caption(shown: Shown, explained: RoiExplanation) -> str:
    """What is drawn, with the exact settings."""
    settings, feature_map = shown.settings.taken(), shown.feature_map
    rows, columns = shown.size
    boxes = "1 box" if len(shown.boxes) == 1 else f"{len(shown.boxes)} boxes"
    given = "".join(f", {name}={value!r}" for name, value in settings.arguments().items())
    said = [
        f"{shown.operator} of {boxes}, {settings.bins[0]} × {settings.bins[1]} bins{given}.",
        f"Map: {feature_map.name}, {rows} × {columns} cells of {feature_map.stride:g} px, channel "
        f"“{feature_map.channel_names[shown.channel]}”.",
    ]
    active = _active(shown, explained)
    if active is not None:
        index = shown.active or 0
        numbers = _tuple(shown.rois[index][1:], settings.row.rotated)
        said.append(f"Outputs: box {index + 1}, {numbers}.")
    return " ".join(said)


def _tuple(numbers: np.ndarray, rotated: bool) -> str:
    names = "cx cy w h degrees" if rotated else "x1 y1 x2 y2"
    return f"{names} = {', '.join(number(float(value)) for value in numbers)}"


def _active(shown: Shown, explained: RoiExplanation) -> BoxExplanation | None:
    if not explained.boxes:
        return None
    found = explained.boxes[shown.active or 0]
    return found if isinstance(found, BoxExplanation) else None


def _draw_picture(
    axes: Axes, shown: Shown, explained: RoiExplanation, colours: palette.Theme
) -> None:
    height, width = shown.picture.pixels.shape[:2]
    axes.imshow(shown.picture.pixels, extent=(0, width, height, 0), interpolation="lanczos")
    active = _active(shown, explained)
    for index, one in enumerate(explained.boxes):
        first = isinstance(one, BoxExplanation) and one is active
        _draw_box(
            axes, one.box, PICTURE["box"] if first else PICTURE["mark"], 1.6 if first else 0.9
        )
        x, y = one.box.corners[0]
        label = {"facecolor": colours["accent"], "edgecolor": "none", "pad": 1.2}
        axes.annotate(str(index + 1), (x, y), color=colours["accent-text"], size=6, va="bottom",
                      bbox=label)  # fmt: skip
    if active is not None:
        _draw_grid(axes, active, shown)
        _draw_samples(axes, active, shown, colours)
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.set_axis_off()


def _draw_box(axes: Axes, box: Box, colour: str, width: float) -> None:
    axes.add_patch(Polygon(box.corners, fill=False, edgecolor=colour, linewidth=width))


def _draw_grid(axes: Axes, active: BoxExplanation, shown: Shown) -> None:
    """The bins where the operator has them."""
    stride, pooled = shown.feature_map.stride, active.extent.pooled
    style: dict[str, Any] = {"edgecolor": PICTURE["bin-line"], "linewidth": 0.6, "fill": False}
    if pooled is not None:
        for top, bottom in (pooled.rows * stride).tolist():
            for left, right in (pooled.columns * stride).tolist():
                if bottom > top and right > left:
                    axes.add_patch(Rectangle((left, top), right - left, bottom - top, **style))
        return
    corner = active.extent.frame.corners
    rows, columns = shown.settings.bins
    across, down = (corner[1] - corner[0]) / columns, (corner[3] - corner[0]) / rows
    for row in range(rows):
        for column in range(columns):
            at = corner[0] + column * across + row * down
            axes.add_patch(Polygon([at, at + across, at + across + down, at + down], **style))


def _draw_samples(axes: Axes, active: BoxExplanation, shown: Shown, colours: palette.Theme) -> None:
    samples, stride = active.samples, shown.feature_map.stride
    places = on_picture(samples.positions, stride)
    for state, (name, marker, colour) in enumerate(STATES):
        x, y = places[samples.state == state].T
        if len(x):
            axes.plot(x, y, marker, color=PICTURE[colour], markersize=2.2, markeredgewidth=0.4,
                      markeredgecolor=PICTURE["casing"], linestyle="none",
                      label=f"samples {name}")  # fmt: skip
    if axes.get_legend_handles_labels()[0]:
        axes.legend(loc="upper left", bbox_to_anchor=(0, -0.005), ncols=3, fontsize=6,
                    frameon=False, markerscale=2.5, borderpad=0.2,
                    labelcolor=colours["muted"])  # fmt: skip


def _draw_bins(
    axes: Axes,
    shown: Shown,
    active: BoxExplanation,
    colours: palette.Theme,
    theme: str,
    points: float,
) -> None:
    output = active.output
    finite = np.abs(output[np.isfinite(output)])
    most = float(finite.max(initial=0.0)) or 1.0
    signed = bool((output < 0).any())
    ramp = palette.diverging(257, theme) if signed else palette.sequential()
    colour_map = LinearSegmentedColormap.from_list("roiviz", ramp / 255.0)
    drawn = axes.imshow(output, cmap=colour_map, vmin=-most if signed else 0.0, vmax=most)
    if output.size <= MAX_NUMBERS:
        for (row, column), value in np.ndenumerate(output):
            shade = np.dot(drawn.cmap(drawn.norm(value))[:3], (0.3, 0.59, 0.11))
            axes.text(column, row, number(float(value)), ha="center", va="center",
                      size=points * min(0.85, 6 / max(output.shape)),
                      color="#000000" if shade > 0.5 else "#ffffff")  # fmt: skip
    axes.set_xticks(range(output.shape[1]), labels=[str(n) for n in range(output.shape[1])])
    axes.set_yticks(range(output.shape[0]), labels=[str(n) for n in range(output.shape[0])])
    axes.tick_params(colors=colours["muted"], labelsize=points * 0.8, length=0)
    for side in axes.spines.values():
        side.set_color(colours["line-strong"])
    axes.set_title(
        f"Box {(shown.active or 0) + 1}: outputs of the kernel", color=colours["text"], size=points
    )
    place = axes.inset_axes((1.04, 0, 0.045, 1))
    bar = axes.figure.colorbar(drawn, cax=place)
    bar.ax.tick_params(colors=colours["muted"], labelsize=points * 0.8)
    bar.outline.set_edgecolor(colours["line-strong"])
