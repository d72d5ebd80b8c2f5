"""The schema of what passes between Python and a canvas; JavaScript's types are generated from it.

A message is a frozen dataclass. Its fields travel under their own names, or under the shorter one
that `wired` gives; an array's annotation names the type in which it travels. A page adds its own
part (`PagePart`) and its own cards (`CardName`) in its folder under views.

A canvas has a name, unique on a page, and everything that it shares with its cards goes by it. An
answer is found by (canvas, box, reading): a canvas may hold several boxes, and a box may be read in
several ways at once.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Any, Literal, NamedTuple

import numpy as np

from roiviz.boxes import Box

# Raised with every change that an older canvas would misread; both sides check it.
VERSION = 4
MAIN = "main"  # the reading that is there where nobody speaks of readings

_WIRE = "wire"
# A box's names on the wire, and its attributes.
BOX_FIELDS = {
    "id": "id",
    "cx": "cx",
    "cy": "cy",
    "w": "width",
    "h": "height",
    "angle": "angle",
}

Floats = Annotated[np.ndarray, "f4"]
Wholes = Annotated[np.ndarray, "i4"]
Bytes = Annotated[np.ndarray, "u1"]

Phase = Literal["mount", "drag", "commit", "select", "focus", "view"]
Overlay = Literal["samples", "taps", "bins", "footprint", "cells", "output", "heat"]
Palette = Literal["sequential", "diverging", "categorical"]
Status = Literal["ok", "mismatch", "refused"]
Mark = Literal["disc", "square", "diamond", "triangle"]
_READING_ID = re.compile(r"[A-Za-z0-9_.-]{1,64}")


def wired(name: str) -> Mapping[str, str]:
    """Metadata of a dataclass field that travels under another name than its own."""
    return {_WIRE: name}


def wire_name(field: dataclasses.Field[Any]) -> str:
    """The name under which a field travels."""
    return str(field.metadata.get(_WIRE, field.name))


# ------------------------------------------------------------------ text, and where one looks


@dataclass(frozen=True)
class Text:
    """A piece of a sentence."""

    text: str = field(metadata=wired("t"))
    strong: bool = field(default=False, metadata=wired("b"))
    tone: Literal["good", "warn", "bad"] | None = None


class View(NamedTuple):
    """The picture's point in the middle of the stage, and how many times larger than fitted."""

    cx: float
    cy: float
    zoom: float


@dataclass(frozen=True)
class Focus:
    """What is hovered or pinned: a bin and sample of a box, a cell, or a row of a layer.

    Attributes:
        box: its place in the canvas's list.
        cell: row, column.
        layer: its id.
        reading: whose bin and sample; None for the canvas's first.
    """

    box: int | None = None
    bin: int | None = None
    sample: int | None = None
    cell: tuple[int, int] | None = None
    layer: str | None = None
    row: int | None = None
    reading: str | None = None


# ------------------------------------------------------------------ readings and answers


def checked_reading(name: str) -> str:
    """An id of a reading; ValueError for what cannot stand in an address."""
    if not _READING_ID.fullmatch(name):
        raise ValueError(f"reading: want letters, digits and _.-, got {name[:64]!r}")
    return name


@dataclass(frozen=True)
class ReadingKernel:
    """The call with which a browser computes a reading of the shown channel by itself.

    Attributes:
        operator: its name; a browser that has not got it leaves the reading to the server.
        rotated: whether it knows angles.
        bins: rows, columns.
        ratio: samples per bin and axis; 0 is adaptive.
        scale, offset, minimum, clockwise: as `kernels.rules.Rules` says.
        title, names: whose call it is, and its numbers in their order; of our own there are none.
    """

    operator: str
    rotated: bool
    bins: tuple[int, int]
    scale: float
    ratio: int
    offset: float
    minimum: float
    clockwise: bool
    reduction: Literal["avg", "max"]
    title: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class BoxSet:
    """One of two sets of boxes that lie on a canvas at once, and how both are told apart.

    Attributes:
        name: of its layer; with "-" it begins the ids of its boxes.
        title: in the legend.
        color: which of the palette's two colours of sets.
        dash: length of its lines' dashes in CSS pixels; 0 for unbroken ones.
    """

    name: str
    title: str
    color: int
    dash: float = 0.0


@dataclass(frozen=True)
class Reading:
    """One of the ways in which the boxes of a canvas are read, and how the canvas draws it.

    Attributes:
        id: of its answers.
        title: in the legend, where there are several.
        color: of its bins and samples, an index into the categorical palette; None for the
            colours of a canvas with one reading.
        mark: of its samples.
        kernel: with which the browser computes its answers too; None where only the server can.
    """

    id: str = MAIN
    title: str = ""
    color: int | None = None
    mark: Mark = "disc"
    kernel: ReadingKernel | None = None

    def __post_init__(self) -> None:
        checked_reading(self.id)


@dataclass(frozen=True)
class Axis:
    """One side of a box, on its way to the samples.

    Attributes:
        pixel: where it begins, or for a rotated box its centre, on the picture.
        start: the first bin's edge in cells, for a rotated box from its centre.
        bin_size: of one bin, in cells.
        center: the centre in cells, of a rotated box.
        cells: whole cells of the side (RoIPool).
        widened: the side was below one cell and counts as one (legacy).
    """

    pixel: float
    start: float
    bin_size: float
    center: float = 0.0
    cells: int = 0
    widened: bool = False


@dataclass(frozen=True)
class Way:
    """From a box to its samples: both axes, what a position in cells is shifted by, the turn."""

    kind: Literal["upright", "rotated", "pooled"]
    stride: float
    offset: float
    x: Axis
    y: Axis
    cosine: float = 1.0
    sine: float = 0.0


@dataclass(frozen=True)
class Answer:
    """One box's numbers under one reading, all of one plan and one launch.

    Attributes:
        canvas, box, reading: what is answered: the canvas's name, the box's id, how it was read.
        status: whether plan and kernel agree, to `tolerance`, in every bin of `checked_bins`; a
            refused box has an `error`, and no numbers.
        frame: the box that is answered; `read_frame`: where its bins really lie. Picture pixels.
        tuple_text: the box as the operator takes it. device: what ran the kernel, by name.
        samples_total: of which `positions` may hold a part.
        range: the smallest and the largest output.
        worst_bin, max_abs_diff: where plan and kernel are farthest apart, and by how much (None:
            not finite); checked_bins: None for all of them.
        way: the numbers from which each sample's position follows.
        unlisted: a single bin has more samples than are ever planned.
        positions: (S, 2) x, y in cells. taps: (S, 4) flat cell index, -1 where nothing is read.
        weights: (S, 4). state: (S,) 0 inside, 1 clamped, 2 discarded. bin: (S,) flat, sorted.
        output, applied: (PH, PW) of the shown channel, the kernel's and the plan's.
        cells, cell_weights: (K,) the footprint.
        bin_rows, bin_columns: (PH, 2), (PW, 2) the cells of RoIPool's bins, which may overlap.
        patch: (PH, PW, 3), where the pooled values are colours.
        divisor: (PH · PW) what a bin's sum is divided by, where that is a rule of its own.
        tap_values: (S, 4) what the taps read, where that is not the shown channel.
    """

    canvas: str
    box: str
    frame: Box
    read_frame: Box
    reading: str = MAIN
    status: Status = "ok"
    error: str | None = None
    tuple_text: str = field(default="", metadata=wired("tuple"))
    device: str = ""
    bins: tuple[int, int] = (1, 1)
    grid: tuple[int, int] = (1, 1)
    samples_total: int = 0
    range: tuple[float, float] | None = None
    max_abs_diff: float | None = None
    worst_bin: int | None = None
    checked_bins: tuple[int, ...] | None = None
    tolerance: float = 1e-5
    way: Way | None = None
    notes: tuple[str, ...] = ()
    unlisted: bool = False
    positions: Floats | None = None
    taps: Wholes | None = None
    weights: Floats | None = None
    state: Bytes | None = None
    bin: Wholes | None = None
    output: Floats | None = None
    applied: Floats | None = None
    cells: Wholes | None = None
    cell_weights: Floats | None = None
    bin_rows: Wholes | None = None
    bin_columns: Wholes | None = None
    patch: Bytes | None = None
    divisor: Floats | None = None
    tap_values: Floats | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """What the answer is found by."""
        return self.canvas, self.box, self.reading


# ------------------------------------------------------------------ layers


@dataclass(frozen=True)
class HeatmapLayer:
    """Values over the cells, (H, W).

    Attributes:
        range: the values at the ends of the palette; data: the legend's, where they differ.
        whole: the values are counts.
    """

    id: str
    array: Floats
    legend: str = ""
    palette: Palette = "sequential"
    range: tuple[float, float] | None = None
    data: tuple[float, float] | None = None
    whole: bool = False
    opacity: float = 0.8
    type: Literal["heatmap"] = "heatmap"


@dataclass(frozen=True)
class BoxesLayer:
    """Boxes on the picture, (K, 5) cx, cy, w, h, angle.

    Attributes:
        color: of each, an index into the categorical palette.
        dash: of each, its length in screen pixels, 0 for a full line.
        hoverable: False where the pointer looks through them.
        events: whether Python wants to know which row is hovered.
    """

    id: str
    array: Floats
    legend: str = ""
    color: tuple[int, ...] | None = None
    dash: tuple[float, ...] | None = None
    labels: tuple[str, ...] | None = None
    opacity: float = 1.0
    hoverable: bool = True
    events: bool = False
    type: Literal["boxes"] = "boxes"


@dataclass(frozen=True)
class LinesLayer:
    """Arrows or links on the picture, (K, 4) x0, y0, x1, y1; `follow`: the box they move with."""

    id: str
    array: Floats
    type: Literal["arrows", "links"]
    legend: str = ""
    color: int | tuple[int, ...] | None = None
    labels: tuple[str, ...] | None = None
    opacity: float = 1.0
    follow: str | None = None
    events: bool = False


@dataclass(frozen=True)
class PointsLayer:
    """Points on the picture, (K, 2) x, y; as a path, joined in their order."""

    id: str
    array: Floats
    type: Literal["points", "path"]
    legend: str = ""
    color: int | tuple[int, ...] | None = None
    labels: tuple[str, ...] | None = None
    opacity: float = 1.0
    events: bool = False


Layer = HeatmapLayer | BoxesLayer | LinesLayer | PointsLayer


# ------------------------------------------------------------------ messages


@dataclass(frozen=True)
class Operator:
    """What is computed: name in the registry, title on screen, how a bin's samples become one."""

    name: str = "roi_align"
    title: str = "RoIAlign"
    reduction: Literal["avg", "max"] = "avg"
    clockwise: bool = False  # a positive angle turns clockwise


@dataclass(frozen=True)
class EditorRules:
    """What the person may do."""

    rotated: bool = True
    max_boxes: int = 12
    editable: bool = True


@dataclass(frozen=True)
class PictureFacts:
    """A picture without its bytes, which come by a feed; sides in pixels."""

    digest: str
    width: float
    height: float
    name: str
    original: tuple[int, int] | None


@dataclass(frozen=True)
class Grid:
    """The cells of a feature map: how many, and how many picture pixels one spans."""

    width: int
    height: int
    stride: float


@dataclass(frozen=True)
class ChannelFacts:
    """A channel without its values, which come by a feed."""

    digest: str
    index: int
    name: str
    min: float | None
    max: float | None


@dataclass(frozen=True)
class PagePart:
    """What a page's own cards need. A page declares its own, with a `kind` that names the page."""


class CardName(StrEnum):
    """The name of a card; each page's folder declares those of its own."""


class Card(CardName):
    """The cards that every page with boxes may show."""

    FORM = "form"
    ARITHMETIC = "arithmetic"
    OUTPUT = "output"
    MAP = "map"
    PATCH = "patch"
    SENTENCE = "sentence"


@dataclass(frozen=True)
class CanvasMessage:
    """Everything that a canvas draws, and the message that is answered.

    JavaScript owns the boxes: it takes `boxes`, `active`, `pin` and `view` on its first mount and
    whenever `revision` is raised; revisions compare within one `epoch`, a session of the server.

    Attributes:
        mount, sequence: which canvas, and which of its messages, is answered; None and -1 for none.
        pace: milliseconds to wait after it before a message that has no need of an answer.
        phase: of what was done last; where another view's hand has set the boxes, "drag" says that
            it is not done.
        address: replaces the address of the browser's history entry if that is one of `replaces`.
        readings: of its boxes, each drawn; the first leads: it is drawn on top, and only its
            outputs and footprint are.
        box_sets: where there are two; a box that names none of them is of the first.
        overlays: what is drawn of each answer; "heat" is the channel.
        message: stands over the picture.
        room: CSS pixels of the window's height that the page wants for everything else.
    """

    canvas: str
    mount: str | None = field(metadata=wired("mid"))
    sequence: float = field(metadata=wired("seq"))
    pace: int
    revision: int = field(metadata=wired("rev"))
    epoch: str
    phase: Phase
    pin: Focus | None
    view: View | None
    address: str | None
    replaces: tuple[str, ...]
    boxes: tuple[Box, ...]
    active: int | None
    box_sets: tuple[BoxSet, ...]
    editor: EditorRules
    picture: PictureFacts | None
    cells: Grid | None
    channel: ChannelFacts | None
    overlays: tuple[Overlay, ...]
    readings: tuple[Reading, ...]
    operator: Operator
    answers: tuple[Answer, ...]
    layers: tuple[Layer, ...]
    sentence: tuple[Text, ...]
    timing: str
    message: str | None
    room: int
    page: PagePart | None
    role: Literal["canvas"] = "canvas"
    version: int = VERSION


@dataclass(frozen=True)
class Voice:
    """What cards need that speak for themselves, on a page without a canvas.

    Attributes:
        revision, epoch, address, replaces: as in `CanvasMessage`; their choice is what they hold.
    """

    revision: int = field(metadata=wired("rev"))
    epoch: str
    address: str | None
    replaces: tuple[str, ...]


@dataclass(frozen=True)
class CardsMessage:
    """Cards of one canvas, filled in the browser from what that canvas holds.

    Attributes:
        reading: the one that they show; None for the one that is pointed at, else the first.
        columns: how many side by side; None for one, or as many as fit.
        page: what they need on a page without a canvas, whose message would bring it.
        voice: with which they speak there; None where they say nothing.
    """

    canvas: str
    show: tuple[CardName, ...]
    columns: int | None = None
    reading: str | None = None
    page: PagePart | None = None
    voice: Voice | None = None
    role: Literal["cards"] = "cards"
    version: int = VERSION

    def __post_init__(self) -> None:
        for name in self.show:
            if not isinstance(name, CardName):
                raise TypeError(f"show: want members of a CardName, got {name!r}")


@dataclass(frozen=True)
class PictureFeed:
    """A picture's bytes."""

    digest: str
    width: int
    height: int
    name: str
    original: tuple[int, int] | None
    mime: str
    bytes: Bytes
    role: Literal["feed"] = "feed"
    kind: Literal["picture"] = "picture"
    version: int = VERSION


@dataclass(frozen=True)
class ChannelFeed:
    """One channel's values, (H, W)."""

    digest: str
    index: int
    name: str
    min: float | None
    max: float | None
    width: int
    height: int
    stride: float
    values: Floats
    role: Literal["feed"] = "feed"
    kind: Literal["channel"] = "channel"
    version: int = VERSION


@dataclass(frozen=True)
class AlbumEntry:
    """One of an album's pictures: how many of the bytes are its own."""

    digest: str
    mime: str
    size: int


@dataclass(frozen=True)
class AlbumFeed:
    """The bytes of several small pictures, one after another."""

    pictures: tuple[AlbumEntry, ...]
    bytes: Bytes
    role: Literal["feed"] = "feed"
    kind: Literal["album"] = "album"
    version: int = VERSION


Feed = PictureFeed | ChannelFeed | AlbumFeed
Message = CanvasMessage | CardsMessage | Feed


# ------------------------------------------------------------------ what a canvas says


@dataclass(frozen=True)
class CanvasEvent:
    """What a canvas said last.

    Attributes:
        mount, sequence: which canvas, and the number of its message.
        epoch: the session whose answer the canvas took last; "" before its first one.
        revision: of that session, the last time that Python set the boxes.
        focus: what the pointer is on, where the server must answer it; pin: what is pinned.
        choice: what the page's own cards bring, unchecked but for its size.
        heard: where a canvas is shown in several views, the newest message of each other one that
            this view knows, by its mount.
    """

    mount: str = field(metadata=wired("mid"))
    sequence: int = field(metadata=wired("seq"))
    revision: int = field(metadata=wired("rev"))
    phase: Phase
    boxes: tuple[Box, ...]
    active: int | None
    focus: Focus | None = None
    pin: Focus | None = None
    view: View | None = None
    epoch: str = ""
    choice: Mapping[str, Any] | None = None
    heard: Mapping[str, int] | None = None
    version: int = VERSION


def texts(pieces: Sequence[str | Text]) -> tuple[Text, ...]:
    """A sentence whose plain pieces may be given as they are."""
    return tuple(Text(piece) if isinstance(piece, str) else piece for piece in pieces)
