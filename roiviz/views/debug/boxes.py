"""Files of boxes on Debug: beside features and an output, in any format that Explore reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from roiviz import box_files
from roiviz.bench import files as bench_files
from roiviz.bench import reading
from roiviz.bench.case import BenchError, Case
from roiviz.bench.names import named
from roiviz.views.box_sets import short_title
from roiviz.views.host import OwnFile

STRIDE = 16.0
"""Pixels of a cell where nothing is said: it decides which reading of numbers is likeliest."""


def case_of(files: Sequence[OwnFile]) -> Case:
    """The case in one or several files; one of them may hold its boxes as annotations.

    Raises: BenchError with one sentence.
    """
    try:
        return reading.read_files((one.name, one.data) for one in files)
    except BenchError as error:
        for place, one in enumerate(files):
            others = (*files[:place], *files[place + 1 :])
            if found := _with_boxes(one, others):
                return found
        raise _said(files) or error from None


def can_be_read(file: OwnFile) -> bool:
    """Whether a file holds arrays or boxes at all."""
    try:
        bench_files.opened(file.data, file.name)
    except BenchError:
        return _said([file]) is not None
    return True


def is_whole(file: OwnFile) -> bool:
    """Whether a file has features and an output, and so is meant to be a case by itself."""
    return {"features", "output"} <= names_of(file)


def names_of(file: OwnFile) -> set[str]:
    """What of a case a file holds, as "features" and "rois"."""
    try:
        keys = bench_files.opened(file.data, file.name).values
    except BenchError:
        return set()
    return {row.key for key in keys if (row := named(key))}


def _with_boxes(file: OwnFile, others: Sequence[OwnFile]) -> Case | None:
    """The case of the other files with the boxes of this one; None where that is none."""
    try:
        parts = bench_files.joined((one.name, one.data) for one in others)
        by_name = {row.key: key for key in parts.values if (row := named(key))}
        if "rois" in by_name or not {"features", "output"} <= set(by_name):
            return None
        features, output = (np.shape(parts.values[by_name[key]]) for key in ("features", "output"))
        size = _size(features, output, _scale(parts.values, by_name))
        (meaning, *_) = box_files.meanings(file.data, box_files.Shown(file.name, size))
        rois = _rois(meaning, features, output)
        case = reading.assembled(replace(parts, values={**parts.values, "rois": rois}))
    except (BenchError, box_files.BoxFileError):
        return None
    said = f"{file.name} is read as {short_title(meaning)}."
    return replace(case, taken=(*case.taken, said))


def _scale(values: dict[str, Any], by_name: dict[str, str]) -> float:
    """Cells per pixel, as far as they are said."""
    for key, power in (("spatial_scale", 1), ("stride", -1)):
        if key in by_name:
            try:
                said = float(np.asarray(values[by_name[key]]).ravel()[0])
            except (ValueError, TypeError, IndexError):
                continue
            if said > 0:
                return said**power
    return 1 / STRIDE


def _size(features: tuple[int, ...], output: tuple[int, ...], scale: float) -> tuple[int, int]:
    """Width and height of the picture in pixels, whichever axis the channels are."""
    last = len(features) > 2 and features[-1] == output[-1] and features[-3] != output[-3]
    rows, columns = features[-3:-1] if last else features[-2:]
    return max(round(columns / scale), 1), max(round(rows / scale), 1)


def _rois(
    meaning: box_files.Meaning, features: tuple[int, ...], output: tuple[int, ...]
) -> np.ndarray:
    """(R, 5) batch index, x1, y1, x2, y2; or (R, 6) batch index, cx, cy, w, h, degrees."""
    sets = [one for one in meaning.sets if len(one)]
    pictures = features[0] if len(features) == 4 else 1
    if len(sets) != pictures:
        sets = [next((one for one in sets if len(one) == output[0]), sets[0])]
    rows = np.concatenate([one.rows for one in sets])
    batch = np.repeat(np.arange(len(sets)), [len(one) for one in sets])[:, None]
    if not rows[:, 4].any():
        centre, half = rows[:, :2], rows[:, 2:4] / 2
        rows = np.concatenate([centre - half, centre + half], axis=1)
    return np.concatenate([batch, rows], axis=1).astype(np.float32)


def _said(files: Sequence[OwnFile]) -> BenchError | None:
    """What to say of files that hold boxes and nothing else."""
    for file in files:
        try:
            (meaning, *_) = box_files.meanings(file.data, box_files.Shown(file.name, (640, 480)))
        except box_files.BoxFileError:
            return None
    return BenchError(
        f"{file.name} holds boxes alone ({short_title(meaning)}). Bring it together with the "
        "features and the output, or drop it on Explore to see the boxes."
    )
