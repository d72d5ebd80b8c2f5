"""Every way to take a table: which columns, in which layout, in which unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from roiviz.box_files import columns as roles
from roiviz.box_files import evidence
from roiviz.box_files.claims import Claim
from roiviz.box_files.columns import BOX, ROLES, Columns
from roiviz.box_files.corners import rectangles, tolerance
from roiviz.box_files.layouts import CORNER_ORDERS, LAYOUTS, UNITS, Layout, Unit
from roiviz.box_files.tabulating import Table, Words
from roiviz.box_files.values import Size

SAID = 8.0  # log weight of a name or a print that says what the numbers are
HINTED = 3.0  # of a name that says half of it, as x and y do
IN_ORDER = 4.0  # of columns that stand in the layout's own order


@dataclass(frozen=True)
class Known:
    """A format whose rows are of this kind.

    Attributes:
        title, format: its name on screen, and in FORMATS.
        usual: how much more often than others such rows are met.
    """

    title: str
    format: str
    usual: float


# Columns, layout, unit.
FORMATS_OF_ROWS: dict[tuple[tuple[str, ...], str, str], Known] = {
    (("class", BOX), "cxcywh", "shares"): Known("YOLO", "yolo", 20.0),
    (("class", BOX, "score"), "cxcywh", "shares"): Known("YOLO with scores", "yolo", 60.0),
    (("class", BOX), "corners", "shares"): Known("YOLO-OBB", "yolo_obb", 20.0),
    ((BOX, "difficult"), "corners", "pixels"): Known("DOTA", "dota", 3.0),
    ((BOX, "class", "difficult"), "corners", "pixels"): Known("DOTA", "dota", 3.0),
    (("score", BOX), "corners", "pixels"): Known("DOTA results", "dota", 1.0),
    (
        ("frame", "track", BOX, "confidence", "ground_x", "ground_y", "ground_z"),
        "xywh",
        "pixels",
    ): Known("MOT", "rows_xywh", 3.0),
    (("frame", "track", BOX, "confidence", "class", "visibility"), "xywh", "pixels"): Known(
        "MOT's ground truth", "rows_xywh", 3.0
    ),
}
# What a print or a key calls a format → layout and unit, "" for any.
TOLD: dict[str, tuple[str, str]] = {
    "XYXY": ("xyxy", ""),
    "XYWH": ("xywh", ""),
    "CXCYWH": ("cxcywh", ""),
    "CXCYWHR": ("cxcywh_degrees_ccw", "pixels"),
    "XYWHR": ("xywh_anchored_degrees_ccw", "pixels"),
    "XYXYXYXY": ("corners", "pixels"),
    "Boxes": ("xyxy", "pixels"),
    "RotatedBoxes": ("cxcywh_degrees_ccw", "pixels"),
    "((cx, cy), (w, h), angle)": ("cxcywh_degrees_cw", "pixels"),
}
KEYS: dict[str, tuple[str, str]] = {
    "box_2d": ("yxyx", "thousandths"),
    "bbox_2d": ("xyxy", ""),
    "xyxy": ("xyxy", ""),
    "xyxyn": ("xyxy", "shares"),
    "xywh": ("xywh", ""),
    "cxcywh": ("cxcywh", ""),
    "xywhr": ("cxcywh_radians_cw", ""),
    "xyxyxyxy": ("corners", ""),
    "poly": ("corners", ""),
    "bounding_box": ("xywh", ""),
    "bbox": ("", ""),
    "box": ("", ""),
    "boxes": ("xyxy", ""),
    "pred_boxes": ("xyxy", ""),
}


@dataclass(frozen=True, eq=False)
class Trial:
    """One way to take a table, before the boxes are made.

    Attributes:
        numbers: (K, n) of the table, in the order of `columns`.
        size: of the picture, in pixels, that the file speaks of.
        said, bonus: what names and prints say for it, and the log weight of that.
        named: whether names say what each column is.
        broken: places and numbers of the rows that are no boxes and are left out.
    """

    numbers: np.ndarray
    columns: Columns
    layout: Layout
    unit: Unit
    size: Size
    said: tuple[Claim, ...] = ()
    bonus: float = 0.0
    named: bool = False
    broken: tuple[tuple[int, tuple[float, ...]], ...] = ()

    @cached_property
    def written(self) -> np.ndarray:
        """(K, n) the numbers of the boxes as they are written."""
        return self.numbers[:, self.columns.places(self.layout)[BOX]]

    @cached_property
    def pixels(self) -> np.ndarray:
        """(K, n) the same with coordinates in pixels."""
        return self.written * self.layout.factors(*self.unit.factors(self.size))

    @cached_property
    def _fit(self) -> tuple[np.ndarray, np.ndarray]:
        if not self.layout.corners:
            return self.layout.read(self.pixels), np.zeros(len(self.numbers))
        return rectangles(CORNER_ORDERS[self.layout.name].corners(self.pixels))

    @property
    def boxes(self) -> np.ndarray:
        """(K, 5) boxes in pixels."""
        return self._fit[0]

    @property
    def off(self) -> np.ndarray:
        """(K,) how far, in pixels, four corners are from a rectangle's."""
        return self._fit[1]

    def mended(self) -> Trial:
        """The same without rows of negative sides, where names or half of the rows say so."""
        wrong = np.asarray((self.boxes[:, 2:4] < 0).any(axis=1))
        count = int(np.count_nonzero(wrong))
        kept = len(wrong) - count
        if self.layout.corners or not count or not kept or (count > kept and not self.named):
            return self
        places = np.flatnonzero(wrong).tolist()
        broken = tuple((place, tuple(self.written[place].tolist())) for place in places)
        return replace(self, numbers=self.numbers[~wrong], broken=broken)

    @cached_property
    def flawed(self) -> bool:
        """Whether a box has no size, or its four corners are no rectangle's."""
        no_size = bool((self.boxes[:, 2:4] <= 0).any())
        return no_size or bool((self.off > tolerance(self.boxes)).any())

    @cached_property
    def inside(self) -> bool:
        """Whether all boxes lie on the picture."""
        return bool(evidence.inside(self.boxes, self.size).all())

    def column(self, role: str) -> np.ndarray | None:
        """The numbers of a role; None where there is no such column."""
        places = self.columns.places(self.layout)
        return self.numbers[:, places[role]][:, 0] if role in places else None

    def at(self, rows: np.ndarray) -> Trial:
        """The same on some of the rows."""
        return replace(self, numbers=self.numbers[rows])

    @property
    def known(self) -> Known | None:
        """The format of its own that such rows are, if any."""
        return FORMATS_OF_ROWS.get((self.columns.roles, self.layout.name, self.unit.name))


def trials(table: Table, size: Size) -> Iterator[Trial]:
    """Every way in which a table can be taken, on a picture of `size`."""
    yield from _named(table, size) or _ordered(table, size)


def _ordered(table: Table, size: Size) -> Iterator[Trial]:
    """Every way in which the columns may follow each other."""
    for columns, layout in roles.arrangements(table.numbers.shape[1]):
        if _fits_words(columns, layout, table.words):
            for unit in columns.units or UNITS.values():
                said, bonus = _told(table, layout, unit)
                yield Trial(table.numbers, columns, layout, unit, size, said, bonus)


def _named(table: Table, size: Size) -> list[Trial]:
    """The ways that the columns' names allow; none where they name no box."""
    called = {roles.field_of(name): place for place, name in enumerate(table.names)}
    plain = {roles.plain(name) for name in table.names}
    # x and y alone are often the centre's.
    only_half = {"x", "y"} <= plain
    meant = called | ({"cx": called["x1"], "cy": called["y1"]} if only_half else {})
    found = []
    for layout in LAYOUTS.values():
        places = [meant[field] for field in layout.fields if field in meant]
        if len(places) < len(layout.fields) or not _same_turn(table, layout):
            continue
        beside = [role for role in ROLES if role in called and _may_be(table, called[role], role)]
        numbers = table.numbers[:, [*places, *(called[role] for role in beside)]]
        names = tuple(table.names[place] for place in places)
        weight = (HINTED if only_half else SAID) + IN_ORDER * (places == sorted(places))
        said = () if only_half else (Claim("named", values=names),)
        columns = Columns((BOX, *beside), 1.0)
        found += [
            Trial(numbers, columns, layout, unit, size, said, weight, named=True)
            for unit in UNITS.values()
        ]
    # x1, y1, x2, y2 alone are no box where x3, y3, x4, y4 are named too.
    most = max((len(trial.layout.fields) for trial in found), default=0)
    return [trial for trial in found if len(trial.layout.fields) == most]


def _may_be(table: Table, place: int, role: str) -> bool:
    """Whether a column can be what it is called; a score may be any number, as a logit is."""
    return role == "score" or ROLES[role].can(table.numbers[:, place])


def _same_turn(table: Table, layout: Layout) -> bool:
    """Whether a named angle is read, in the unit and direction that its name may say."""
    angles = [roles.plain(name) for name in table.names if roles.field_of(name) == "angle"]
    said = [name for name in angles if name in roles.ANGLE_NAMES]
    if not layout.degrees_per_unit:
        return not angles
    return bool(angles) and (not said or roles.angle_name(layout) == said[0])


def _fits_words(columns: Columns, layout: Layout, words: Sequence[Words]) -> bool:
    """Whether no word stands between a box's numbers."""
    box = columns.places(layout)[BOX]
    return not any(box.start < word.place < box.stop for word in words)


def _told(table: Table, layout: Layout, unit: Unit) -> tuple[tuple[Claim, ...], float]:
    """What a print or a key says of these numbers."""
    said: tuple[Claim, ...] = ()
    bonus = 0.0
    if table.told in TOLD:
        name, of = TOLD[table.told]
        agrees = name == layout.name and of in ("", unit.name)
        said += (Claim("told", values=(table.told,)),) if agrees else ()
        bonus += SAID if agrees else 0.0
    if table.key.casefold() in KEYS:
        name, of = KEYS[table.key.casefold()]
        agrees = name == layout.name and of in ("", unit.name)
        said = (Claim("key", values=(table.key,)), *said) if agrees else said
        bonus += HINTED * (1 + bool(of)) if agrees else 0.0
    return said, bonus
