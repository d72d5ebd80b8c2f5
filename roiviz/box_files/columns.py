"""What stands beside a box in a row of numbers: a class, a score, a place in a batch, a track."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from roiviz.box_files import evidence
from roiviz.box_files.layouts import LAYOUTS, UNITS, Layout, Unit

BOX = "box"
SCORE_NAMES = frozenset({"score", "scores", "conf", "confidence", "probability", "prob"})
# Of columns whose labels are words even where each looks like a number.
LABEL_NAMES = frozenset({"label", "name", "labelname", "classname", "categoryname"})


@dataclass(frozen=True)
class Role:
    """What a column may hold.

    Attributes:
        title: words for it.
        can: whether all its numbers could be that.
        density: their log density.
    """

    title: str
    can: Callable[[np.ndarray], bool]
    density: Callable[[np.ndarray], np.ndarray]


def _whole(values: np.ndarray, low: float, high: float) -> bool:
    return bool(((values == np.rint(values)) & (values >= low) & (values <= high)).all())


def _share(values: np.ndarray) -> bool:
    known = values[~np.isnan(values)]
    return bool(((known >= 0) & (known <= 1)).all())


ROLES: dict[str, Role] = {
    "class": Role("a whole number, as a class is", lambda v: _whole(v, 0, 1e5), evidence.classes),
    "score": Role("in 0 … 1, as a score is", _share, evidence.scores),
    "batch": Role(
        "a whole number, as a place in a batch is", lambda v: _whole(v, 0, 4095), evidence.batch
    ),
    "frame": Role(
        "a whole number from 1 on, as a frame is", lambda v: _whole(v, 1, 1e6), evidence.counted
    ),
    # Detections that no track has yet bear a −1.
    "track": Role("a whole number, as a track is", lambda v: _whole(v, -1, 1e6), evidence.counted),
    "confidence": Role("a number", lambda v: bool(np.isfinite(v).all()), evidence.any_number),
    # Of the ground; −1 where nothing is known of it.
    **{
        axis: Role("−1, as an unknown place is", lambda v: bool((v == -1).all()), evidence.unset)
        for axis in ("ground_x", "ground_y", "ground_z")
    },
    "visibility": Role("in 0 … 1, as a share that is seen is", _share, evidence.scores),
    "difficult": Role(
        "0, 1 or 2, as a mark of difficulty is", lambda v: _whole(v, 0, 2), evidence.flags
    ),
}


@dataclass(frozen=True)
class Columns:
    """An order of a box and what stands beside it.

    Attributes:
        roles: of the columns, BOX for all of a box's numbers.
        prior: how often it is met.
        layouts, units: those it goes with; () for all.
    """

    roles: tuple[str, ...]
    prior: float
    layouts: tuple[str, ...] = ()
    units: tuple[Unit, ...] = ()

    def count(self, layout: Layout) -> int:
        """How many numbers a row has."""
        return len(self.roles) - 1 + len(layout.fields)

    def places(self, layout: Layout) -> dict[str, slice]:
        """Where each role's numbers stand."""
        found, at = {}, 0
        for role in self.roles:
            width = len(layout.fields) if role == BOX else 1
            found[role] = slice(at, at + width)
            at += width
        return found


_OF_OPERATORS = ("xyxy", *(row.name for row in LAYOUTS.values() if row.notations))
_OF_TRACKS = (("xywh",), (UNITS["pixels"],))
COLUMNS: tuple[Columns, ...] = (
    Columns((BOX,), 1.0),
    Columns((BOX, "score"), 0.4),
    Columns((BOX, "class"), 0.3),
    Columns((BOX, "score", "class"), 0.6),
    Columns((BOX, "class", "score"), 0.2),
    Columns(("class", BOX), 0.6),
    Columns(("class", BOX, "score"), 0.4),
    Columns(("class", "score", BOX), 0.2),
    Columns(("score", BOX), 0.2),
    # The rois of the operators.
    Columns(("batch", BOX), 0.6, _OF_OPERATORS, (UNITS["pixels"],)),
    Columns((BOX, "difficult"), 0.2),
    Columns((BOX, "class", "difficult"), 0.2, ("corners",), (UNITS["pixels"],)),
    Columns(
        ("frame", "track", BOX, "confidence", "ground_x", "ground_y", "ground_z"), 0.2, *_OF_TRACKS
    ),
    Columns(("frame", "track", BOX, "confidence", "class", "visibility"), 0.2, *_OF_TRACKS),
)


def arrangements(count: int) -> Sequence[tuple[Columns, Layout]]:
    """Every order of columns with a layout that makes rows of so many numbers."""
    return [
        (columns, layout)
        for columns in COLUMNS
        for layout in LAYOUTS.values()
        if columns.count(layout) == count and layout.name in (columns.layouts or LAYOUTS)
    ]


# What columns are called, in lower case without blanks and underscores.
_NAMES: dict[str, tuple[str, ...]] = {
    "x1": ("x1", "xmin", "left", "xtl", "x", "x0", "minx", "bboxx", "bboxx1", "xleft"),
    "y1": ("y1", "ymin", "top", "ytl", "y", "y0", "miny", "bboxy", "bboxy1", "ytop"),
    "x2": ("x2", "xmax", "right", "xbr", "maxx", "bboxx2", "xright"),
    "y2": ("y2", "ymax", "bottom", "ybr", "maxy", "bboxy2", "ybottom"),
    "cx": ("cx", "xc", "xcenter", "xcentre", "centerx", "centrex", "ctrx"),
    "cy": ("cy", "yc", "ycenter", "ycentre", "centery", "centrey", "ctry"),
    "w": ("w", "width", "bboxw", "bboxwidth"),
    "h": ("h", "height", "bboxh", "bboxheight"),
    "angle": (
        "angle",
        "theta",
        "rotation",
        "a",
        "r",
        "θ",
        "degreesccw",
        "degreescw",
        "radiansccw",
        "radianscw",
    ),
    "score": tuple(SCORE_NAMES),
    "class": (
        "class",
        "classid",
        "cls",
        "label",
        "labelid",
        "category",
        "categoryid",
        "categoryname",
        "classname",
        "labelname",
        "name",
    ),
    "batch": ("batch", "batchindex", "batchid"),
    "frame": ("frame", "frameid", "framenumber"),
    "track": ("track", "trackid", "tracklet"),
    "difficult": ("difficult", "difficulty"),
    **{f"{axis}{corner}": (f"{axis}{corner}",) for axis in "xy" for corner in (3, 4)},
}
_CALLED = {name: field for field, names in _NAMES.items() for name in names}
PICTURE_NAMES = ("image", "filename", "file", "path", "imagepath", "picture", "imageid", "imgname")


def field_of(name: str) -> str:
    """The field or role that a column's name means, "" for none."""
    return _CALLED.get(plain(name), "")


def plain(name: str) -> str:
    """A column's name without what people write differently."""
    return name.casefold().replace("_", "").replace(" ", "").replace("-", "")


def named_fields(columns: Columns, layout: Layout) -> tuple[str, ...]:
    """The field or role of each column."""
    found: list[str] = []
    for role in columns.roles:
        found += layout.fields if role == BOX else (role,)
    return tuple(found)


ANGLE_NAMES = frozenset(
    f"{unit}{turn}" for unit in ("degrees", "radians") for turn in ("ccw", "cw")
)


def angle_name(layout: Layout) -> str:
    """What a column with the layout's angle is called where its unit and direction are said."""
    unit = "degrees" if abs(layout.degrees_per_unit) == 1 else "radians"
    return f"{unit}{'ccw' if layout.degrees_per_unit > 0 else 'cw'}"
