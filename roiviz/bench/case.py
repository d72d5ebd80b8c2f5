"""Somebody's data: what went into a kernel, what came out, and what they believe of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np


class BenchError(ValueError):
    """Why a case cannot be read or answered, in one sentence for the person."""


@dataclass(frozen=True)
class Said:
    """What somebody says the settings were; None for what they do not say.

    Attributes:
        spatial_scale: cells per picture pixel.
        sampling_ratio: samples per bin and axis; 0 or less for adaptive.
        aligned: whether half a cell is subtracted after scaling.
        reduction: "avg" or "max".
        clockwise: of an angle.
        degrees: whether an angle is in degrees, not radians.
        box_format: what a box's numbers are, as "xyxy" or "cxcywh".
        picture_size: rows and columns of the picture in pixels.
        extrapolation: what a sample beyond the border gives.
        convention: the id of a convention.
    """

    spatial_scale: float | None = None
    sampling_ratio: int | None = None
    aligned: bool | None = None
    reduction: str | None = None
    clockwise: bool | None = None
    degrees: bool | None = None
    box_format: str | None = None
    picture_size: tuple[float, float] | None = None
    extrapolation: float | None = None
    convention: str | None = None


@dataclass(frozen=True, eq=False)
class Gradients:
    """What backward was given and gave; None for what is not there.

    Attributes:
        output: (R, C, PH, PW) upstream.
        features: (N, C, H, W).
        rois: (R, k), as the boxes.
    """

    output: np.ndarray | None = None
    features: np.ndarray | None = None
    rois: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class Case:
    """One call of somebody's operator. All arrays keep the type that they were given in.

    Attributes:
        features: (N, C, H, W).
        rois: (R, k), the columns as given, the batch index among them or not.
        output: (R, C, PH, PW), what they got.
        batch_index: (R,) where it is no column of `rois`.
        batch_column: where in `rois` it is, if there is one column more than a box needs.
        expected: (R, C, PH, PW), what they expected instead.
        said: the settings as far as they say.
        gradients: what backward was given and gave.
        rounded: how far printed numbers may be from those that were computed.
        taken: in words, which array was taken for what and which axes were moved, a sentence each.
        brain: the parts whose numbers are bfloat16, which are held as float32, by name.
        only_gradients: whether there is no output: it is then the one that the report takes.
        order: of the axes, in words, as the arrays were seen.
        strange: how unusual that is, from 0 for what is usual.
        readings: the same arrays with their axes in the other orders that fit their shapes.
    """

    features: np.ndarray
    rois: np.ndarray
    output: np.ndarray
    batch_index: np.ndarray | None = None
    batch_column: int = 0
    expected: np.ndarray | None = None
    said: Said = Said()
    gradients: Gradients = Gradients()
    rounded: float = 0.0
    taken: tuple[str, ...] = ()
    brain: frozenset[str] = frozenset()
    only_gradients: bool = False
    order: str = ""
    strange: int = 0
    readings: tuple[Case, ...] = ()

    @property
    def in_memory_order(self) -> Case:
        """The same with features and outputs that lie in memory as their axes say."""
        features, output = (np.ascontiguousarray(one) for one in (self.features, self.output))
        expected = None if self.expected is None else np.ascontiguousarray(self.expected)
        readings = tuple(one.in_memory_order for one in self.readings)
        return replace(self, features=features, output=output, expected=expected, readings=readings)

    @property
    def kind(self) -> np.dtype[Any]:
        """The type that the boxes were computed in: float64 where nothing is less, else float32."""
        types = (self.features.dtype, self.output.dtype)
        return np.dtype(np.float64 if all(one == np.float64 for one in types) else np.float32)

    @property
    def in_half(self) -> bool:
        """Whether all of it may have been computed in half precision, as its types say.

        Boxes in float32 may have been saved before an operator took them in half precision.
        """
        return all(one.dtype == np.float16 for one in (self.features, self.output))

    @cached_property
    def on_map(self) -> bool:
        """Whether the boxes lie on the map as they are, where no scale is needed."""
        far = np.abs(self.rois[:, -4:].astype(np.float64))
        return bool((far <= max(self.feature_size)).all()) and len(far) > 0

    def split(self, numbers: int) -> tuple[np.ndarray, np.ndarray]:
        """(R, numbers) the boxes in `kind`, and (R,) the picture of each.

        Args:
            numbers: of a box without its batch index: 4, or 5 with an angle.
        Raises: BenchError where the boxes have another number of columns, or are of a picture that
            is none.
        """
        boxes, maps = self.rois, self.batch_index
        if boxes.shape[1] == numbers + 1:
            maps = boxes[:, self.batch_column]
            boxes = np.delete(boxes, self.batch_column, axis=1)
        if boxes.shape[1] != numbers:
            raise BenchError(
                f"The boxes have {self.rois.shape[1]} numbers, not {numbers} or, with the batch "
                f"index, {numbers + 1}."
            )
        if maps is None:
            maps = np.zeros(len(boxes), np.int64)
        bad = ~((maps >= 0) & (maps < len(self.features)) & (maps == np.floor(maps)))
        if bad.any():
            at = int(np.argmax(bad))
            count = len(self.features)
            there = "there is only picture 0" if count == 1 else f"there are only 0 to {count - 1}"
            raise BenchError(f"Box {at} names picture {maps[at]:g}, but {there}.")
        return np.ascontiguousarray(boxes, self.kind), maps.astype(np.int64)

    @property
    def unwritten(self) -> bool:
        """Whether the output is all zero though the features are not, as of no kernel that ran."""
        return self.output.size > 1 and not self.output.any() and bool(self.features.any())

    def names_pictures(self, numbers: int) -> bool:
        """Whether it is said which picture each box is of; without it all are of the first.

        Args:
            numbers: of a box without its batch index.
        """
        return self.batch_index is not None or self.rois.shape[1] > numbers

    @property
    def maps(self) -> np.ndarray:
        """(R,) the picture of each box, as far as the columns say it."""
        for numbers in (self.rois.shape[1] - 1, self.rois.shape[1]):
            try:
                return self.split(numbers)[1]
            except BenchError:
                continue
        return np.zeros(len(self.rois), np.int64)

    @property
    def output_size(self) -> tuple[int, int]:
        """Bins, rows and columns."""
        return self.output.shape[-2], self.output.shape[-1]

    @property
    def feature_size(self) -> tuple[int, int]:
        """Cells of a map, rows and columns."""
        return self.features.shape[-2], self.features.shape[-1]
