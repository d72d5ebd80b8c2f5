"""What Gradients' own cards are told: the upstream gradient, and what each section adds to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from roiviz.boxes import Box
from roiviz.scene.schema import CardName, Floats, PagePart, Palette, wired


class GradientCard(CardName):
    """Gradients' own cards."""

    UPSTREAM = "upstream"
    CELLS = "cells"
    ADDS = "adds"
    ORDER = "order"
    NUMBERS = "numbers"
    CURVE = "curve"
    DESCENT = "descent"
    STAIRCASE = "staircase"


@dataclass(frozen=True)
class Chosen:
    """What the person chose on the card: one bin, and painted (bin, value) pairs.

    Attributes:
        revision: of the canvas when it was chosen, as in `CanvasMessage.revision`.
    """

    bin: int
    painted: tuple[tuple[int, float], ...]
    revision: int = field(metadata=wired("rev"))


@dataclass(frozen=True)
class PlanCheck:
    """How far the plan's sum is from the kernel's gradient, in the worst cell (row, column)."""

    difference: float | None
    cell: tuple[int, int]
    agrees: bool


@dataclass(frozen=True)
class Chart:
    """Numbers over the cells, (H, W).

    Attributes:
        range: the values at the ends of the palette; whole: they are counts.
    """

    values: Floats
    palette: Palette
    range: tuple[float, float]
    title: str
    whole: bool
    remark: str


@dataclass(frozen=True)
class NumberPlot:
    """The loss along one number of the active box.

    Attributes:
        slope: the kernel's; difference: the central difference of the forward kernel; left, right:
            slopes on the two sides, loss_left and loss_right the values they lead to.
        curve: (K, 2) change of the number, loss; NaN rows part the pieces.
        crossings: (M, 2) where the loss is not smooth, and whether it jumps there.
        marks: how many crossings are marked, in words.
    """

    name: str
    unit: str
    value: float
    slope: float
    difference: float | None
    left: float | None
    right: float | None
    kind: Literal["smooth", "kink", "jump"]
    agrees: bool
    loss: float
    loss_left: float | None
    loss_right: float | None
    sentence: str
    marks: str
    curve: Floats
    crossings: Floats | None


@dataclass(frozen=True)
class Band:
    """The steps of a walk on one blurred map; `start` and the step after the last one."""

    start: int = field(metadata=wired("from"))
    end: int = field(metadata=wired("to"))
    label: str


@dataclass(frozen=True)
class Walk:
    """A box on its way down the loss.

    Attributes:
        run: names the walk; another one begins at its start.
        path: (K, 5) cx, cy, w, h, angle of each step; losses: (K, 2) sharp, and of its level.
    """

    run: str
    sentence: str
    bands: tuple[Band, ...]
    path: Floats
    losses: Floats


@dataclass(frozen=True)
class Staircase:
    """One bin's output as the box slides, by RoIAlign and by RoIPool.

    Attributes:
        bin: row, column. box: as it is moved.
        sentences, and the columns of smooth, stepped and slopes: one for each way to look.
        offsets: (K,) pixels.
    """

    bin: tuple[int, int]
    box: Box
    sentences: tuple[str, ...]
    offsets: Floats
    smooth: Floats
    stepped: Floats
    slopes: Floats


@dataclass(frozen=True)
class GradientsPart(PagePart):
    """The upstream gradient, and what the section that is looked at adds.

    Attributes:
        upstream_kind: how it was chosen. upstream: (boxes, PH, PW).
        drawn: (MAX_BOXES, PH, PW) the same for as many boxes as there may be, of a page without a
            server whose upstream is drawn at random; each other kind is the same for every box.
        wanted: (PH, PW) of such a page, the remembered patch: its distance is each box's upstream.
        lasting: whether what is said holds for every box.
        computed: whether `numbers` are the browser's, of such a page.
        shown: places in the canvas's list of the boxes that are followed, in upstream's order.
        gradient: (H, W) what arrives at each cell.
        orders: whether the order of additions is looked at.
        loss: in words.
    """

    upstream_kind: str
    chosen: Chosen
    shown: tuple[int, ...]
    check: PlanCheck
    upstream: Floats
    drawn: Floats | None = None
    wanted: Floats | None = None
    lasting: bool = False
    computed: bool = False
    chart: Chart | None = None
    gradient: Floats | None = None
    orders: bool = False
    numbers: tuple[NumberPlot, ...] = ()
    loss: str = ""
    descent: Walk | None = None
    staircase: Staircase | None = None
    kind: Literal["gradients"] = "gradients"
