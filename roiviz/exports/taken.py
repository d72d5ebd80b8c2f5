"""What a page gives away of what it shows: a figure, programs, numbers, a link."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field

import numpy as np

from roiviz.boxes import Box
from roiviz.pictures import Picture
from roiviz.scene.packing import Scene
from roiviz.scene.schema import Focus, View

COUNTED = "Tables count boxes from 1, as the picture does, and bins, rows and columns from 0."
THIS_PAGE = "It opens this page again."
OPENS = "It opens this view again: boxes, settings, zoom. Files of your own stay with you."
ALONE = (
    "One HTML file with the picture, the shown channel and the kernels in it: it opens without a "
    "server or a network, and its numbers are computed as the box is dragged."
)


@dataclass(frozen=True, eq=False)
class Grid:
    """Numbers beside the picture, one a place.

    Attributes:
        values: (rows, columns); NaN where there is none.
        signed: whether 0 lies in the middle of the colours; None where the numbers decide.
        names: of the rows; () for their numbers.
        most: the size at the end of the colours; None for the largest.
        span: both ends of the colours, as the page has them, in place of 0 and `most`.
        decimals: of the numbers; None for as many as the largest needs.
        first: the numbers of the first row and column.
    """

    title: str
    values: np.ndarray
    signed: bool | None = None
    names: tuple[str, ...] = ()
    most: float | None = None
    span: tuple[float, float] | None = None
    decimals: int | None = None
    first: tuple[int, int] = (0, 0)


@dataclass(frozen=True, eq=False)
class Curves:
    """Lines or bars beside the picture, one a name.

    Attributes:
        x: (K,); lines: (K,) each, NaN where a line is broken.
        across, up: what is drawn along the axes.
        bars: whether each number stands for itself.
        here: a point of the first line that is marked.
    """

    title: str
    x: np.ndarray
    lines: Mapping[str, np.ndarray]
    across: str
    up: str
    bars: bool = False
    here: tuple[float, float] | None = None


@dataclass(frozen=True, eq=False)
class Photo:
    """Another picture beside the picture.

    Attributes:
        outlines: (n, 4, 2) corners in its pixels, the last on top; colours: of each, by its place
            in the palette.
    """

    title: str
    picture: Picture
    outlines: np.ndarray
    colours: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Drawing:
    """What a page's figure shows.

    Attributes:
        scene: what the canvas draws; boxes: in the hand, of which `active` is the chosen one.
        panels: beside it.
        caption: what it is, with the exact settings.
        pin: what somebody has pinned. view: the part of the picture that is seen; None for all.
        keys: what a colour says where a layer's boxes have several, by its place in the palette.
        colours: both ends of those of the picture itself, where it is numbers, and what they are.
    """

    scene: Scene
    boxes: tuple[Box, ...]
    active: int | None
    panels: tuple[Grid | Curves | Photo, ...]
    caption: str
    link: str
    keys: Mapping[int, str] = field(default_factory=dict)
    pin: Focus | None = None
    view: View | None = None
    colours: tuple[float, float, str] | None = None


@dataclass(frozen=True)
class Program:
    """What is shown, in a framework's words.

    Attributes:
        why_not: why it cannot be said so, in one sentence, or "".
        file: the name of its file, where it must have one of its own; or "".
        computes: what it gives, where that is another thing than the others give; or "".
    """

    title: str
    write: Callable[[], str]
    why_not: str = ""
    file: str = ""
    computes: str = ""


@dataclass(frozen=True)
class File:
    """One way to write the numbers.

    Attributes:
        ending: of the file's name.
        title: what is in it.
    """

    ending: str
    title: str
    write: Callable[[], bytes]


@dataclass(frozen=True)
class Taken:
    """What there is to take along.

    Attributes:
        name: of the files. key: the same for the same view.
        link: the page's address, which opens this view again.
        draw: what the figure shows.
        shows: the figure, for those who cannot see it.
        page: the view as an HTML file that needs no server; None where it needs one.
        page_is: what that holds, in one sentence.
        computes: what the programs give.
        program_of: what a program is chosen by.
        programs: by their names; files: of numbers.
        why_not: why there is nothing but the link, in one sentence, or "".
        counted: where the numbers of boxes and rows begin, in one sentence, or "".
        no_numbers: why the numbers cannot be written, in one sentence, or "".
        papers: what is printed and handed out.
        link_is: what the link opens, in one sentence.
    """

    name: str
    key: Hashable
    link: str
    draw: Callable[[], Drawing] | None = None
    shows: str = ""
    page: Callable[[], bytes] | None = None
    page_is: str = ""
    computes: str = ""
    program_of: str = "In the words of"
    programs: Mapping[str, Program] = field(default_factory=dict)
    files: tuple[File, ...] = ()
    why_not: str = ""
    counted: str = ""
    no_numbers: str = ""
    papers: tuple[File, ...] = ()
    link_is: str = OPENS
