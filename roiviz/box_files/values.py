"""What is read from a file of boxes: the boxes of each picture, and what the file could mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from roiviz.box_files.claims import Claim
from roiviz.boxes import Box

Size = tuple[int, int]
IMAGE_ID = "image_id "  # before the id of a picture whose name a file does not say
SAME_SHAPE = 0.01  # of the ratio of the sides, by which two pictures of one shape may differ


class BoxFileError(ValueError):
    """Why a file or text cannot be read or written as boxes, in one sentence for the person."""


@dataclass(frozen=True, eq=False)
class BoxSet:
    """The boxes of one picture, as a file has them.

    Attributes:
        rows: (K, 5) float64 cx, cy, width, height in pixels, degrees counter-clockwise; read-only.
        labels: of each; "" where it has none.
        scores: of each; None where it has none.
        picture: the picture's name; "" where the file does not say.
        size: its width and height in pixels; None where the file does not say.
        part: which of the picture's boxes these are, such as "predictions"; "" for all.
        classes: the labels of the file, in its order; () where it does not list them.
    """

    rows: np.ndarray
    labels: tuple[str, ...]
    scores: tuple[float | None, ...]
    picture: str = ""
    size: Size | None = None
    part: str = ""
    classes: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def title(self) -> str:
        """The picture and the part, as a choice."""
        name = self.picture or "a picture without a name"
        return f"{name}, {self.part}" if self.part else name

    @property
    def turned(self) -> int:
        """How many boxes are turned."""
        return int(np.count_nonzero(self.rows[:, 4]))

    @property
    def class_names(self) -> list[str]:
        """The labels as the file lists them; else those that occur, sorted."""
        found = {label for label in self.labels if label}
        return list(self.classes) if found <= {*self.classes} else sorted(found)

    def boxes(self, places: Sequence[int] | None = None) -> tuple[Box, ...]:
        """Those at these places, by default all, as boxes b0, b1 …"""
        chosen = range(len(self)) if places is None else places
        found = []
        for place, row in enumerate(chosen):
            cx, cy, width, height, angle = self.rows[row].tolist()
            found.append(Box(cx, cy, width, height, angle, f"b{place}"))
        return tuple(found)

    def at(self, places: Sequence[int]) -> BoxSet:
        """The boxes at these places alone."""
        return replace(
            self,
            rows=frozen(self.rows[list(places)]),
            labels=tuple(self.labels[i] for i in places),
            scores=tuple(self.scores[i] for i in places),
        )

    def scaled(self, factor_x: float, factor_y: float, size: Size) -> BoxSet:
        """The same boxes on the same picture in another size."""
        if (factor_x, factor_y) == (1.0, 1.0):
            return replace(self, size=size)
        rows = self.rows * (factor_x, factor_y, factor_x, factor_y, 1.0)
        return replace(self, rows=frozen(rows), size=size)


@dataclass(frozen=True)
class Shown:
    """The picture on which boxes are shown.

    Attributes:
        name: of its file.
        size: width and height as shown.
        original: those of its file, where it is shown smaller.
    """

    name: str
    size: Size
    original: Size | None = None

    @property
    def file_size(self) -> Size:
        """The size that a file about this picture speaks of."""
        return self.original or self.size


@dataclass(frozen=True)
class Meaning:
    """One way to take a file's numbers as boxes.

    Attributes:
        title: the order, unit and angle of the numbers, or the format's name.
        format: the row of FORMATS that writes them back as they came.
        sets: one for each picture that the file speaks of.
        why: what the numbers satisfy, the weightiest first.
        share: of the certainty, 0 to 1; those of a file's meanings sum to 1.
        left_out: what the file holds besides boxes, a sentence each.
    """

    title: str
    format: str
    sets: tuple[BoxSet, ...]
    why: tuple[Claim, ...] = ()
    share: float = 1.0
    left_out: tuple[str, ...] = ()


def frozen(rows: np.ndarray) -> np.ndarray:
    """The rows as a BoxSet keeps them."""
    # An angle of −0 is 0.
    kept = np.ascontiguousarray(rows, np.float64).reshape(-1, 5) + 0.0
    kept.flags.writeable = False
    return kept


def fitted(boxes: BoxSet, shown: Shown) -> tuple[BoxSet, str]:
    """The boxes in the pixels of the shown picture, and a sentence where that took or lacks a step.

    A file that speaks of another size of the same shape is scaled; one of another shape is not.
    """
    width, height = boxes.size or shown.file_size
    across, down = shown.size[0] / width, shown.size[1] / height
    if (across, down) == (1.0, 1.0):
        return boxes, ""
    theirs, ours = f"{width} × {height}", f"{shown.size[0]} × {shown.size[1]}"
    if abs(across / down - 1) > SAME_SHAPE:
        return (
            boxes,
            f"The file speaks of a picture of {theirs} px; this one has {ours}, another shape, so "
            "its boxes stand where their numbers say.",
        )
    return (
        boxes.scaled(across, down, shown.size),
        f"Scaled by {across:.4g}: the file speaks of {theirs} px, and this picture is shown in "
        f"{ours}.",
    )


def of_picture(boxes: BoxSet, shown: Shown) -> bool:
    """Whether a set names the shown picture; an id does where the file is called by its number."""
    name = stem(shown.name)
    if boxes.picture.startswith(IMAGE_ID):
        known, said = (one.removeprefix(IMAGE_ID) for one in (boxes.picture.casefold(), name))
        same_number = known.isdecimal() and known.lstrip("0") == said.lstrip("0")
        return known == said or same_number
    return bool(boxes.picture) and stem(boxes.picture) == name


def matching(sets: Sequence[BoxSet], shown: Shown) -> int | None:
    """The place of the set that belongs to the shown picture; None where that has to be chosen.

    By name, of several the one whose path and size fit, else one with boxes; else the only one of
    its size, else the only one.
    """
    named = [i for i, one in enumerate(sets) if of_picture(one, shown)]
    if named:
        return max(named, key=lambda i: _fit(sets[i], shown))
    if len(sets) == 1:
        return 0
    sized = [i for i, one in enumerate(sets) if one.size == shown.file_size]
    return sized[0] if len(sized) == 1 else None


def _fit(boxes: BoxSet, shown: Shown) -> tuple[int, bool, bool]:
    """How well a set of the same name fits: parts of the path, the size, and that it has boxes."""
    theirs, ours = (_parts(path) for path in (boxes.picture, shown.name))
    same = [one == other for one, other in zip(theirs, ours, strict=False)]
    return [*same, False].index(False), boxes.size == shown.file_size, len(boxes) > 0


def _parts(path: str) -> list[str]:
    """A path's parts, the last first."""
    return path.replace("\\", "/").casefold().split("/")[::-1]


def stem(path: str) -> str:
    """A picture's name without its folders and its suffix, in lower case."""
    name = path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1].split("?")[0]
    return (name.rsplit(".", 1)[0] if "." in name else name).casefold()
