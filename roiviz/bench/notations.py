"""What a box's four numbers are, where somebody says so, and the two corners that they mean."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from roiviz.bench.case import Case
from roiviz.conventions import CONVENTIONS


@dataclass(frozen=True)
class Notation:
    """One way to write an upright box.

    Attributes:
        names: what it is called by.
        said: its numbers in words.
        columns: their names in a convention's format.
        corners: (4, 4), of which the product with the numbers is x1, y1, x2, y2.
    """

    names: tuple[str, ...]
    said: str
    columns: tuple[str, ...]
    corners: tuple[tuple[float, ...], ...]


NOTATIONS = (
    Notation(
        ("xyxy", "x1y1x2y2", "ltrb", "voc", "pascalvoc"), "x1, y1, x2, y2",
        ("x1", "y1", "x2", "y2"), ((1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1)),
    ),
    Notation(
        ("xywh", "ltwh", "coco"), "x, y, width, height",
        ("x", "y", "w", "h"), ((1, 0, 0, 0), (0, 1, 0, 0), (1, 0, 1, 0), (0, 1, 0, 1)),
    ),
    Notation(
        ("cxcywh", "ccwh", "xcycwh", "yolo"), "centre x, centre y, width, height",
        ("cx", "cy", "w", "h"),
        ((1, 0, -0.5, 0), (0, 1, 0, -0.5), (1, 0, 0.5, 0), (0, 1, 0, 0.5)),
    ),
    Notation(
        ("yxyx", "y1x1y2x2", "tlbr"), "y1, x1, y2, x2",
        ("y1", "x1", "y2", "x2"), ((0, 1, 0, 0), (1, 0, 0, 0), (0, 0, 0, 1), (0, 0, 1, 0)),
    ),
)  # fmt: skip
TURNED = ("xywha", "cxcywha", "xywhr", "cxcywhr")
"""Names of boxes with an angle, whose numbers are those of the conventions that have one."""
KNOWN = {name: row for row in NOTATIONS for name in row.names}
NORMALISED = 2.0
"""Up to which all numbers are, where a box is given in shares of its picture."""


def in_corners(case: Case, stated: str | None) -> Case:
    """The case with its boxes as x1, y1, x2, y2, if they are said to be written otherwise.

    Where the rules that are stated read such numbers themselves, they are left; and shares of the
    picture that begin with y, or with a centre, are of frameworks that read them so.

    Args:
        stated: the id of the convention that is claimed; None where none is.
    """
    row = KNOWN.get(case.said.box_format or "")
    if row is None or row is NOTATIONS[0]:
        return case
    kept = [at for at in range(case.rois.shape[1]) if not _is_batch(case, at)]
    if len(kept) != len(row.columns):
        return case
    if stated is not None and CONVENTIONS[stated].rules.format.numbers == row.columns:
        return case
    read = any(one.rules.format.numbers == row.columns for one in CONVENTIONS.values())
    given = case.rois[:, kept].astype(np.float64)
    if stated is None and read and np.abs(given).max() <= NORMALISED:
        return case
    matrix = np.array(row.corners)
    rois = case.rois.astype(np.result_type(case.rois.dtype, np.float32))
    rois[:, kept] = given @ matrix.T
    said = f"rois: {row.said}, as box_format says, written as two corners"
    slopes = case.gradients.rois
    if slopes is not None:
        own = [at for at in kept if at < slopes.shape[1]] if slopes.shape == rois.shape else None
        columns = own or list(range(len(kept)))
        slopes = slopes.astype(np.result_type(slopes.dtype, np.float32))
        slopes[:, columns] = slopes[:, columns].astype(np.float64) @ np.linalg.inv(matrix)
    return replace(
        case,
        rois=rois,
        said=replace(case.said, box_format=NOTATIONS[0].names[0]),
        gradients=replace(case.gradients, rois=slopes),
        taken=(*case.taken, said),
        readings=tuple(in_corners(one, stated) for one in case.readings),
    )


def _is_batch(case: Case, column: int) -> bool:
    """Whether a column of a table of upright boxes is the picture of each."""
    return case.batch_index is None and case.rois.shape[1] == 5 and column == case.batch_column
