"""What a canvas draws over its picture, as vectors: cells, heat, layers, boxes, bins, samples."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.collections import PolyCollection
from matplotlib.colors import Colormap, LinearSegmentedColormap, Normalize, to_hex, to_rgb
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Polygon, Rectangle
from matplotlib.path import Path
from matplotlib.patheffects import withStroke

from roiviz import palette
from roiviz.boxes import Box
from roiviz.cells import on_picture
from roiviz.explain.words import number
from roiviz.exports.taken import Drawing
from roiviz.palette import PICTURE
from roiviz.scene.packing import Scene
from roiviz.scene.schema import (
    Answer,
    BoxesLayer,
    HeatmapLayer,
    LinesLayer,
    PointsLayer,
    Reading,
    View,
)

STATES = (
    ("inside", "o", "mark"),
    ("clamped to the border", "s", "clamped"),
    ("discarded", "X", "discarded"),
)
"""Of a sample, in the order of the plan's: its name, its mark, and its colour in PICTURE."""
MARKS = {"disc": "o", "square": "s", "diamond": "D", "triangle": "^"}
HEAT = 0.8  # opacity of the channel over the picture
TINT = 0.6  # opacity of the cell that weighs most
SWELL = 1.15  # how early a diverging map is at its full opacity
NOWHERE = 1e5  # pixels; there waits what the browser puts somewhere
BEYOND = 0.5  # of the picture's longer side
AROUND = 1.1  # of the picture, which a stage shows where it is not zoomed
MARGIN = 0.008  # of the same, around what reaches furthest, for the width of its line
MARK, MARK_OF_SEVERAL, LEAST_MARK = 2.2, 2.6, 0.8  # points of a sample
SHARE, SHARE_OF_SEVERAL = 0.5, 0.3  # of the way to the next sample, at most
EDGE, EDGE_SHARE = 0.4, 0.25  # points of the dark line around a mark, at most; of the mark
FEW = 3  # readings, each of which has all of its bins drawn, as on the page
DASH = 0.5  # points of a dash for each pixel of one on screen
LARGE = 2.0  # points of a pixel of the picture that is seen as one
HALO = 1.0  # points of the dark line around a light one, in all
LABEL = 6  # points of a box's number
GAP = 4.0  # widths of a line, of a dash over another line and of the gap behind it
UNDER = 0.9  # where lines lie that all others cover
TAG, TAG_PAD, LETTER = 5, 0.8, 0.62  # points of a tag's letters and around it; a letter's width
INACTIVE = 0.55  # of boxes that are not the active one
BINS = Path(
    [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1), (-1, 0), (1, 0), (0, -1), (0, 1)],
    [1, 2, 2, 2, 2, 1, 2, 1, 2],
)
"""The legend's sign for bins: a square in four."""
DOT, RING = 3.0, 2.0  # points across a point; how much wider is one around others
HEAD = 6.0  # points of an arrow's head
_TRIED = [
    (sign * np.pi / 8 * turn, far)
    for far in (1.0, 1.4, 2.0, 3.0)
    for turn in range(9)
    for sign in (1, -1)
]
"""Where a tag may stand about its line's end: turned from the line's way, and how far."""
SAME = 0.5  # pixels; a box that lies so near another one is hidden by it


def ramp(name: str, theme: str) -> Colormap:
    """A ramp of the palette."""
    found = palette.diverging(257, theme) if name == "diverging" else palette.sequential()
    return LinearSegmentedColormap.from_list("roiviz", found / 255.0)


@dataclass(frozen=True, eq=False)
class Key:
    """What stands under the picture.

    Attributes:
        legend: its entries. bar: of the colours over the picture, and their title.
        tags: what is written at lines' ends, once the picture has its place.
    """

    legend: list[Artist]
    bar: tuple[ScalarMappable, str] | None
    tags: list[Tag]


@dataclass(frozen=True)
class Tag:
    """Words at the end of a line from (x0, y0) to (x, y), in the picture's pixels."""

    text: str
    x0: float
    y0: float
    x: float
    y: float


def draw(axes: Axes, drawing: Drawing, theme: str) -> Key:
    """Draw a scene."""
    colours = palette.DARK if theme == "dark" else palette.LIGHT
    scene = drawing.scene
    legend: list[Artist] = []
    width, height = _size(scene)
    left, top, right, bottom = _limits(drawing, width, height)
    _ground(axes, scene, _points(axes, right - left, bottom - top))
    _stage(axes, (left, top, right, bottom), (width, height), colours)
    part = (left, top, right, bottom) if drawing.view else None
    near = any(
        _meets(answer.read_frame.corners, part)
        for place in range(len(drawing.boxes))
        for answer, _ in _answers(drawing, place)
    )
    heat = [*_heats(axes, scene, theme)]
    if drawing.colours:
        low, high, title = drawing.colours
        own = ScalarMappable(Normalize(low, high), ramp("sequential", theme))
        own.set_array([low, high])
        heat.append((own, title))
    _cells(axes, scene)
    answers = _answers(drawing, drawing.active)
    if "footprint" in scene.overlays:
        for answer in [one for one in scene.answers if one.reading == scene.readings[0].id]:
            legend = _footprint(axes, scene, answer) or legend
    if not near:
        legend = []
    for layer in scene.layers:
        if layer.type != "heatmap" and layer.opacity > 0:
            legend += _layer(axes, layer, colours, drawing)
    scale = _points(axes, right - left, bottom - top)
    _boxes(axes, drawing, colours, ((left, top, right, bottom), scale))
    axes.set_xlim(left, right)
    axes.set_ylim(bottom, top)
    axes.set_axis_off()
    of_others: list[Artist] = []
    for place in range(len(drawing.boxes)):
        if place != drawing.active:
            others = _answers(drawing, place)
            mark = _mark(scene, others, scale)
            for one in reversed(others):
                of_others += _reading(axes, scene, *one, mark, INACTIVE)
    mark = _mark(scene, answers, scale)
    # As on the page, the first reading lies on top.
    drawn = [_reading(axes, scene, *one, mark) for one in reversed(answers)]
    for entries in reversed(drawn):
        legend += entries
    legend = [one for one in legend if _is_seen(one, part)]
    of_others = [one for one in of_others if _is_seen(one, part)]
    # Signs that only other boxes' samples have are named, too.
    named = {str(one.get_label()) for one in legend}
    legend += {
        str(one.get_label()): one for one in of_others if one.get_label() not in named
    }.values()
    legend += _bins_entry(scene, answers) if near else []
    legend += _pinned(axes, drawing)
    colours_of = heat[-1] if heat else None
    tags = [
        one
        for layer in scene.layers
        for one in _tags(layer)
        if not drawing.view or (left < one.x < right and top < one.y < bottom)
    ]
    if isinstance(colours_of, Patch):
        return Key([colours_of, *legend], None, tags)
    return Key(legend, colours_of, tags)


def _limits(drawing: Drawing, width: float, height: float) -> tuple[float, float, float, float]:
    """The picture, and what of the boxes lies not too far beyond it."""
    corners = [np.array([(0, 0), (width, height)]), *(box.corners for box in drawing.boxes)]
    for layer in drawing.scene.layers:
        if isinstance(layer, BoxesLayer) and layer.opacity > 0:
            corners += [box.corners for _, box in _boxes_of(layer)]
    if "bins" in drawing.scene.overlays:
        stride = _stride(drawing.scene)
        for place in range(len(drawing.boxes)):
            for answer, _ in _answers(drawing, place):
                corners += [*_bins(answer, stride)]
    if part := drawing.view:
        return _seen(part, width, height)
    points = np.concatenate(corners)
    # A box may be read up to a cell from where it is drawn.
    most = BEYOND * max(width, height) + _stride(drawing.scene)
    low = np.maximum(points.min(axis=0), -most)
    high = np.minimum(points.max(axis=0), (width + most, height + most))
    # A line that reaches furthest is seen in its full width.
    spare = MARGIN * max(width, height) * ((low < 0) | (high > (width, height))).any()
    (left, top), (right, bottom) = (low - spare).tolist(), (high + spare).tolist()
    return left, top, right, bottom


def _seen(part: View, width: float, height: float) -> tuple[float, float, float, float]:
    """What a zoomed stage of the picture's proportions shows."""
    x, y = width * AROUND / part.zoom / 2, height * AROUND / part.zoom / 2
    return part.cx - x, part.cy - y, part.cx + x, part.cy + y


def _meets(corners: np.ndarray, part: tuple[float, float, float, float] | None) -> bool:
    """Whether the rectangle around a box lies in the part that is seen, or some of it."""
    if part is None:
        return True
    (x1, y1), (x2, y2) = corners.min(axis=0), corners.max(axis=0)
    left, top, right, bottom = part
    return bool(x1 < right and x2 > left and y1 < bottom and y2 > top)


def _is_seen(sign: Artist, part: tuple[float, float, float, float] | None) -> bool:
    """Whether any of the marks that a sign stands for lies in the part that is seen."""
    if part is None or not isinstance(sign, Line2D):
        return True
    places = np.asarray(sign.get_xydata(), float)
    left, top, right, bottom = part
    inside = (places > (left, top)) & (places < (right, bottom))
    return not len(places) or bool(inside.all(axis=1).any())


def _points(axes: Axes, width: float, height: float) -> float:
    """Of the paper, for a pixel of the picture."""
    place, paper = axes.get_position(original=True), axes.get_figure(root=True)
    if paper is None:
        return 1.0
    wide, high = paper.get_size_inches() * 72
    return float(min(place.width * wide / width, place.height * high / height))


def _boxes_of(layer: BoxesLayer) -> Iterator[tuple[int, Box]]:
    """The rows that lie somewhere."""
    for row, (cx, cy, width, height, angle) in enumerate(np.asarray(layer.array, float)):
        if max(abs(cx), abs(cy)) < NOWHERE:
            yield row, Box(cx, cy, max(width, 0.0), max(height, 0.0), angle)


def _size(scene: Scene) -> tuple[float, float]:
    picture = scene.picture
    if picture is None:
        raise ValueError("scene: want one with a picture")
    width, height = picture.covers or (picture.width, picture.height)
    return float(width), float(height)


def _ground(axes: Axes, scene: Scene, scale: float) -> None:
    """The picture; where its pixels are large enough to be told apart, they are squares.

    Args:
        scale: points of a pixel.
    """
    picture = scene.picture
    if picture is None:
        return
    width, height = _size(scene)
    large = scale * width / picture.width >= LARGE
    axes.imshow(picture.pixels, extent=(0, width, height, 0),
                interpolation="nearest" if large else "lanczos")  # fmt: skip


def _stage(
    axes: Axes,
    limits: tuple[float, float, float, float],
    size: tuple[float, float],
    colours: palette.Theme,
) -> None:
    """What is seen beyond the picture has the page's colour there, on which marks are seen."""
    left, top, right, bottom = limits
    if left < 0 or top < 0 or right > size[0] or bottom > size[1]:
        axes.add_patch(Rectangle((left, top), right - left, bottom - top, zorder=-1,
                                 facecolor=colours["stage"], edgecolor="none"))  # fmt: skip


def _heats(axes: Axes, scene: Scene, theme: str) -> Iterator[tuple[ScalarMappable, str] | Patch]:
    """Channels and layers of colours over the picture; of the same value everywhere, in words."""
    for drawn, title in _heat_images(axes, scene, theme):
        low, high = drawn.get_clim()
        if low is not None and low == high:
            colour = to_hex(drawn.to_rgba(np.array([low]))[0])
            yield Patch(facecolor=colour, label=f"{title}: {number(low)} everywhere")
        else:
            yield drawn, title


def _heat_images(axes: Axes, scene: Scene, theme: str) -> Iterator[tuple[ScalarMappable, str]]:
    features = scene.features
    if features is None:
        return
    rows, columns = features.values.shape[:2]
    extent = (0, columns * features.stride, rows * features.stride, 0)
    if "heat" in scene.overlays:
        values = features.channel(scene.channel)
        drawn = axes.imshow(values, ramp("sequential", theme), alpha=HEAT, extent=extent,
                            interpolation="nearest")  # fmt: skip
        yield drawn, features.channel_names[scene.channel]
    for layer in scene.layers:
        if isinstance(layer, HeatmapLayer):
            low, high = layer.range or (
                float(np.nanmin(layer.array)),
                float(np.nanmax(layer.array)),
            )
            drawn = axes.imshow(
                layer.array, ramp(layer.palette, theme), Normalize(low, high),
                alpha=_opacity(layer), extent=extent, interpolation="nearest",
            )  # fmt: skip
            yield drawn, layer.legend


def _opacity(layer: HeatmapLayer) -> np.ndarray | float:
    """Around 0 the picture shows through."""
    if layer.palette != "diverging" or layer.range is None:
        return layer.opacity
    share = np.abs(np.nan_to_num(layer.array)) / max(map(abs, layer.range))
    return np.minimum(1.0, SWELL * np.sqrt(share)) * layer.opacity


def _cells(axes: Axes, scene: Scene) -> None:
    if "cells" not in scene.overlays or scene.features is None:
        return
    (rows, columns), stride = scene.features.values.shape[:2], scene.features.stride
    style: dict[str, Any] = {"color": PICTURE["grid"], "linewidth": 0.4}
    axes.vlines(np.arange(columns + 1) * stride, 0, rows * stride, **style)
    axes.hlines(np.arange(rows + 1) * stride, 0, columns * stride, **style)


def _footprint(axes: Axes, scene: Scene, answer: Answer) -> list[Artist]:
    """The cells that are read, the more opaque the more they weigh."""
    features, cells, weights = scene.features, answer.cells, answer.cell_weights
    if features is None or cells is None or weights is None or not len(cells):
        return []
    rows, columns = features.values.shape[:2]
    image = np.zeros((rows * columns, 4))
    image[:, :3] = to_rgb(PICTURE["footprint"])
    image[cells, 3] = 0.1 + (TINT - 0.1) * weights / max(float(weights.max()), 1e-30)
    extent = (0, columns * features.stride, rows * features.stride, 0)
    axes.imshow(image.reshape(rows, columns, 4), extent=extent, interpolation="nearest")
    whose = "the winning samples' " if scene.operator.reduction == "max" else ""
    pooled = _is_pooled(answer)
    weighed = "bins that a cell wins" if pooled else f"{whose}summed weight of a cell"
    tint = (*to_rgb(PICTURE["footprint"]), TINT)
    return [Patch(facecolor=tint, label=f"footprint: {weighed}")]


# ------------------------------------------------------------------ layers


def _colour(given: int | tuple[int, ...] | None, row: int) -> str:
    if given is None:
        return PICTURE["highlight"]
    return palette.categorical(given if isinstance(given, int) else given[row])


def _layer(
    axes: Axes,
    layer: BoxesLayer | LinesLayer | PointsLayer,
    colours: palette.Theme,
    drawing: Drawing,
) -> list[Artist]:
    keys = drawing.keys
    if isinstance(layer, BoxesLayer):
        return _layer_of_boxes(axes, layer, drawing)
    rows = np.asarray(layer.array, float)
    colour = _colour(layer.color, 0) if len(rows) else PICTURE["highlight"]
    if isinstance(layer, LinesLayer):
        for row, (x0, y0, x1, y1) in enumerate(rows):
            shaft = {
                "arrowstyle": "-|>" if layer.type == "arrows" else "-",
                "color": _colour(layer.color, row),
                "linewidth": 1.4,
                "shrinkA": 0,
                "shrinkB": 0,
            }
            axes.annotate("", (x1, y1), (x0, y0), arrowprops=shaft,
                          annotation_clip=drawing.view is not None)  # fmt: skip
    elif layer.type == "path":
        axes.plot(*rows.T, color=colour, linewidth=1.2)
    else:
        each = [_colour(layer.color, row) for row in range(len(rows))]
        axes.scatter(rows[:, 0], rows[:, 1], s=_rings(rows, each) ** 2, c=each,
                     edgecolors=PICTURE["casing"], linewidths=0.4)  # fmt: skip
    if not layer.legend or not len(rows):
        return []
    if isinstance(layer, LinesLayer) and (names := _names(layer)):
        shown = {palette.categorical(one): ", ".join(of) for one, of in names.items()}
        head = Line2D([], [], linestyle="none", label=layer.legend)  # over all of them
        return [head, *(Line2D([], [], color=one, label=text) for one, text in shown.items())]
    dots = layer.type == "points"
    style: dict[str, Any] = {"marker": "o", "markersize": 3, "linestyle": "none"} if dots else {}
    given = layer.color if isinstance(layer.color, tuple) else ()
    texts = {one: f"{layer.legend}: {key}" for one, key in keys.items() if one in given}
    if len(texts) < 2:
        return [Line2D([], [], color=colour, label=layer.legend, **style)]
    return [
        Line2D([], [], color=palette.categorical(one), label=text, **style)
        for one, text in texts.items()
    ]


def _rings(rows: np.ndarray, colours: Sequence[str]) -> np.ndarray:
    """(n,) points across: what lies under others in its place is a ring around them."""
    over: dict[tuple[float, ...], set[str]] = {}
    sizes = []
    for place, colour in zip(map(tuple, rows.tolist()[::-1]), colours[::-1], strict=True):
        there = over.setdefault(place, set())
        sizes.append(DOT + RING * len(there - {colour}))
        there.add(colour)
    return np.array(sizes[::-1])


def _names(layer: LinesLayer) -> dict[int, list[str]]:
    """What lines of each colour are called by their labels' first words; {} where all have one."""
    found: dict[int, list[str]] = {}
    if isinstance(layer.color, tuple):
        for colour, text in zip(layer.color, layer.labels or (), strict=False):
            if text:
                found.setdefault(colour, []).append(text.split()[0])
    return found if len(found) > 1 else {}


def _tags(layer: Any) -> Iterator[Tag]:
    if not isinstance(layer, LinesLayer) or not layer.labels:
        return
    for line, text in zip(np.asarray(layer.array, float).tolist(), layer.labels, strict=True):
        if text:
            yield Tag(text, *line)


def write_tags(axes: Axes, tags: Sequence[Tag], colours: palette.Theme) -> None:
    """Each beyond its line's end, where neither another one nor another line's end lies."""
    (left, right), (bottom, top) = axes.get_xlim(), axes.get_ylim()
    scale = _points(axes, abs(right - left), abs(bottom - top))
    heads = [_Block(one.x * scale, one.y * scale, HEAD, HEAD) for one in tags]
    placed: list[_Block] = []
    for tag in tags:
        wide, high = TAG * LETTER * len(tag.text) + 2 * TAG_PAD, TAG * 1.2 + 2 * TAG_PAD
        way = np.array([tag.x - tag.x0, tag.y - tag.y0])
        start = float(np.arctan2(way[1], way[0]))
        found = None
        for turn, far in _TRIED:
            u, v = np.cos(start + turn), np.sin(start + turn)
            # So far that the label's edge is beyond the head.
            out = far * (HEAD / 2 + abs(u) * wide / 2 + abs(v) * high / 2)
            found = _Block(tag.x * scale + u * out, tag.y * scale + v * out, wide, high)
            if not any(map(found.meets, (*heads, *placed))):
                break
        if found is None:
            continue
        placed.append(found)
        label = {"facecolor": colours["surface"], "edgecolor": "none", "pad": TAG_PAD, "alpha": 0.9}
        axes.text(found.x / scale, found.y / scale, tag.text, color=colours["text"], size=TAG,
                  ha="center", va="center", bbox=label)  # fmt: skip


@dataclass(frozen=True)
class _Block:
    """A rectangle about a point, in points of the paper."""

    x: float
    y: float
    wide: float
    high: float

    def meets(self, other: _Block) -> bool:
        across = abs(self.x - other.x) < (self.wide + other.wide) / 2
        return across and abs(self.y - other.y) < (self.high + other.high) / 2


def gaps(corners: np.ndarray, drawn: Sequence[np.ndarray] | np.ndarray) -> Any:
    """A line's style: over others in the same place with gaps, through which these are seen."""
    under = sum(float(np.abs(corners - one).max()) < SAME for one in drawn)
    return (0, (GAP, GAP * under)) if under else "-"


def _layer_of_boxes(axes: Axes, layer: BoxesLayer, drawing: Drawing) -> list[Artist]:
    lines: list[dict[str, Any]] = []
    drawn: list[np.ndarray] = []
    said: dict[str, Artist] = {}
    keys = drawing.keys
    over = [] if keys else [box.corners for box in drawing.boxes]
    for row, box in _boxes_of(layer):
        # What a box of the hand hides is not there to be named.
        if any(float(np.abs(box.corners - one).max()) < SAME for one in over):
            continue
        dash = layer.dash[row] if layer.dash else 0.0
        style: dict[str, Any] = {
            "edgecolor": _colour(layer.color, row),
            "linestyle": (0, (dash * DASH, dash * DASH)) if dash else "-",
            "linewidth": 1.3,
            "alpha": layer.opacity,
        }
        through = gaps(box.corners, drawn)
        if through != "-" and layer.color is not None:
            style["linestyle"] = through
        drawn.append(box.corners)
        lines.append(style)
        axes.add_patch(Polygon(box.corners, fill=False, clip_on=True, **style))
        if isinstance(layer.color, tuple) and (key := keys.get(layer.color[row])):
            said.setdefault(key, Patch(fill=False, label=key, **style))
    # The last one is drawn on top.
    named = [Patch(fill=False, label=layer.legend, **lines[-1])] if layer.legend and lines else []
    return named + [said[key] for key in keys.values() if key in said]


# ------------------------------------------------------------------ boxes, and how they are read


def _answers(drawing: Drawing, place: int | None) -> list[tuple[Answer, Reading]]:
    """A box's, of each reading."""
    if place is None or place >= len(drawing.boxes):
        return []
    box = drawing.boxes[place].id
    readings = {reading.id: reading for reading in drawing.scene.readings}
    return [
        (answer, readings[answer.reading])
        for answer in drawing.scene.answers
        if answer.box == box and answer.status != "refused"
    ]


def _halo(width: float, colour: str = "casing") -> list[withStroke]:
    """A dark line on both sides of a light one, or a light one, by which it is seen anywhere."""
    return [withStroke(linewidth=width + HALO, foreground=PICTURE[colour])]


def _boxes(
    axes: Axes,
    drawing: Drawing,
    colours: palette.Theme,
    seen: tuple[tuple[float, float, float, float], float],
) -> None:
    """Every box with its number, which lies in what is seen: left, top, right, bottom; scale."""
    (_, top, right, _), scale = seen
    for index, box in enumerate(drawing.boxes):
        active = index == drawing.active
        colour, width = (PICTURE["box"], 1.6) if active else (PICTURE["mark"], 0.9)
        around = _halo(width, "halo" if active else "casing")
        axes.add_patch(Polygon(box.corners, fill=False, edgecolor=colour, linewidth=width,
                               path_effects=around))  # fmt: skip
        label = {"facecolor": colours["accent"], "edgecolor": "none", "pad": 1.2}
        x, y = box.corners[0]
        under = (y - top) * scale < 1.8 * LABEL
        before = (right - x) * scale < LABEL * len(str(index + 1))
        axes.annotate(str(index + 1), (x, y), color=colours["accent-text"], size=LABEL,
                      va="top" if under else "bottom", ha="right" if before else "left",
                      bbox=label)  # fmt: skip


def _reading(
    axes: Axes,
    scene: Scene,
    answer: Answer,
    reading: Reading,
    mark: float,
    alpha: float | None = None,
) -> list[Artist]:
    stride = _stride(scene)
    several = len(scene.readings) > 1
    colour = None if reading.color is None else palette.categorical(reading.color)
    legend: list[Artist] = []
    if "bins" in scene.overlays:
        edge = PICTURE["bin-line"] if colour is None else colour
        whole = len(scene.readings) <= FEW or reading is scene.readings[0]
        outlines = [*_bins(answer, stride)] if whole else [answer.read_frame.corners]
        axes.add_collection(PolyCollection(
            outlines, facecolors="none", edgecolors=PICTURE["casing-soft"],
            linewidths=0.6 + HALO, zorder=UNDER, alpha=alpha,
        ))  # fmt: skip
        for outline in outlines:
            axes.add_patch(Polygon(outline, fill=False, edgecolor=edge, linewidth=0.6, alpha=alpha))
    if "samples" not in scene.overlays or answer.positions is None or answer.state is None:
        return [Patch(edgecolor=colour, fill=False, label=reading.title)] if several else legend
    places = on_picture(answer.positions, stride)
    edge = PICTURE["casing"]
    style: dict[str, Any] = {
        # Of a small mark the dark line takes a part, too, and its colour is seen.
        "markeredgewidth": min(EDGE, EDGE_SHARE * mark),
        "markeredgecolor": edge,
        "linestyle": "none",
        "alpha": alpha,
    }
    if several:
        style |= {"color": colour, "markersize": mark, "label": reading.title}
        return axes.plot(*places.T, MARKS[reading.mark], **style)  # type: ignore[return-value]
    for state, (name, shape, of_state) in enumerate(STATES):
        mine = places[answer.state == state]
        if len(mine):
            looks = style | {"color": PICTURE[of_state], "markersize": mark}
            legend += axes.plot(*mine.T, shape, label=f"samples {name}", **looks)
    return legend


def _bins_entry(scene: Scene, answers: Sequence[tuple[Answer, Reading]]) -> list[Artist]:
    """How many bins, and whose are drawn."""
    if "bins" not in scene.overlays or not answers:
        return []
    answer, reading = answers[0]
    rows, columns = answer.bins
    said = "1 bin" if rows * columns == 1 else f"{rows} × {columns} bins"
    if len(scene.readings) > FEW:
        said += f" of {reading.title}, the frames of the others"
    colour = PICTURE["mark"] if reading.color is None else palette.categorical(reading.color)
    return [
        Line2D([], [], marker=BINS, linestyle="none", markersize=3, markerfacecolor="none",
               markeredgecolor=colour, markeredgewidth=0.9, label=said, path_effects=_halo(0.9))
    ]  # fmt: skip


def _pinned(axes: Axes, drawing: Drawing) -> list[Artist]:
    """The bin and sample, or the cell, that somebody has pinned."""
    pin, scene = drawing.pin, drawing.scene
    stride = _stride(scene)
    colour = PICTURE["highlight"]
    style: dict[str, Any] = {"fill": False, "edgecolor": colour, "linewidth": 1.4}
    if pin is None:
        return []
    if pin.cell is not None:
        row, column = pin.cell
        corner = (column * stride, row * stride)
        axes.add_patch(Rectangle(corner, stride, stride, path_effects=_halo(1.4), **style))
        return [Patch(label=f"cell ({row}, {column}), pinned", **style)]
    found = [
        (answer, reading)
        for answer, reading in _answers(drawing, pin.box)
        if pin.reading in (None, reading.id)
    ]
    if not found or pin.bin is None or pin.bin >= math.prod(found[0][0].bins):
        return []
    answer, bin = found[0][0], pin.bin
    outline = _bin(answer, bin, stride)
    if outline is not None:
        axes.add_patch(Polygon(outline, path_effects=_halo(1.4), zorder=3, **style))
    sample = _sample(answer, bin, pin.sample)
    if sample is not None and answer.positions is not None:
        place = on_picture(answer.positions[[sample]], stride)
        axes.plot(*place.T, "o", color=colour, markersize=3.5, markeredgewidth=EDGE,
                  markeredgecolor=PICTURE["casing"], zorder=3)  # fmt: skip
    name = "({}, {})".format(*divmod(bin, answer.bins[1]))
    which = f" of box {pin.box + 1}" if pin.box is not None and len(drawing.boxes) > 1 else ""
    return [Patch(label=f"bin {name}{which}, pinned", **style)]


def _sample(answer: Answer, bin: int, wanted: int | None) -> int | None:
    """A sample of a bin: as on the page its first, where the wanted one is another bin's."""
    if wanted is None or answer.bin is None:
        return None
    mine = np.flatnonzero(answer.bin == bin).tolist()
    return wanted if wanted in mine else next(iter(mine), None)


def _mark(scene: Scene, answers: Sequence[tuple[Answer, Reading]], scale: float) -> float:
    """Points of a sample's mark that leaves its neighbours to be seen.

    Args:
        scale: points of a pixel of the picture.
    """
    several = len(scene.readings) > 1
    most, share = (MARK_OF_SEVERAL, SHARE_OF_SEVERAL) if several else (MARK, SHARE)
    found = [most]
    for answer, _ in answers:
        if answer.positions is not None:
            places = on_picture(answer.positions, _stride(scene))
            apart = np.linalg.norm(np.diff(places, axis=0), axis=1)
            found += (share * scale * apart[apart > 0]).tolist()
    return max(min(found), LEAST_MARK)


def _stride(scene: Scene) -> float:
    return scene.features.stride if scene.features else 1.0


def _is_pooled(answer: Answer) -> bool:
    """Whether its bins are whole cells."""
    return answer.bin_rows is not None


def _bins(answer: Answer, stride: float) -> Iterator[np.ndarray]:
    """(4, 2) corners of each bin that the operator has."""
    for bin in range(math.prod(answer.bins)):
        outline = _bin(answer, bin, stride)
        if outline is not None:
            yield outline


def _bin(answer: Answer, bin: int, stride: float) -> np.ndarray | None:
    """(4, 2) corners of a bin; None for one without cells."""
    rows, columns = answer.bins
    row, column = divmod(bin, columns)
    if answer.bin_rows is not None and answer.bin_columns is not None:
        top, bottom = (answer.bin_rows[row] * stride).tolist()
        left, right = (answer.bin_columns[column] * stride).tolist()
        if bottom <= top or right <= left:
            return None
        return np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
    corner = answer.read_frame.corners
    across, down = (corner[1] - corner[0]) / columns, (corner[3] - corner[0]) / rows
    at = corner[0] + column * across + row * down
    return np.array([at, at + across, at + across + down, at + down])


def rois(numbers: Sequence[float] | np.ndarray, rotated: bool) -> str:
    """A box as its operator takes it, in words."""
    names = "cx cy w h degrees" if rotated else "x1 y1 x2 y2"
    return f"{names} = {', '.join(number(float(value)) for value in numbers)}"
