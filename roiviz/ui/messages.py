"""A lesson → the message to the canvas: one `Answer` per box, a sentence, a line of timing."""

from dataclasses import asdict
from typing import Any

import numpy as np

from roiviz.explain import roi, sentences
from roiviz.explain.extent import PooledBins
from roiviz.explain.roi import BoxLesson, RefusedBox, RoiLesson
from roiviz.explain.way import way_of
from roiviz.ui.canvas import Answer, Operator


def operator(settings: roi.RoiSettings) -> Operator:
    """The operator as the cards name it, with its reduction."""
    clockwise = settings.clockwise and "clockwise" in settings.row.arguments
    reduction = "max" if settings.maximum else "avg"
    return Operator(settings.operator, settings.row.title, reduction, clockwise)


def answers(lesson: RoiLesson) -> tuple[Answer, ...]:
    """One answer per box, in the canvas's order."""
    return tuple(_answer(lesson, box) for box in lesson.boxes)


def sentence(lesson: RoiLesson, active: int | None) -> list[str | dict[str, object]]:
    """What is seen at the active box, or an invitation where there is none."""
    if not lesson.boxes:
        return ["Drag on the picture to draw a box."]
    box = lesson.boxes[active if active is not None and active < len(lesson.boxes) else 0]
    if isinstance(box, RefusedBox):
        return [{"t": box.error, "tone": "warn"}]
    return [{"t": text, "b": strong} for text, strong in sentences.explain(lesson, box)]


def timing(lesson: RoiLesson) -> str:
    """Device and the kernel's own time, for the corner of the page."""
    return f"{roi.device_name(lesson.settings.device)} · {lesson.seconds * 1e3:.2f} ms"


def _answer(lesson: RoiLesson, box: BoxLesson | RefusedBox) -> Answer:
    tuple_text = roi.tuple_text(box.box, lesson.settings)
    if isinstance(box, RefusedBox):
        return Answer(box.box.id, box.box, tuple_text=tuple_text, error=box.error)
    cells, cell_weights = box.footprint
    return Answer(
        id=box.box.id,
        frame=box.box,
        read_frame=box.extent.frame,
        tuple_text=tuple_text,
        bins=lesson.settings.bins,
        grid=box.extent.grid,
        samples_total=box.samples_total,
        range=(float(box.output.min()), float(box.output.max())),
        **verdict(box),
        way=asdict(way_of(lesson.feature_map, box.box, lesson.settings)),
        notes=sentences.notes(lesson, box),
        unlisted=box.planned_bins == (),
        arrays={
            **_bin_ranges(box.extent.pooled),
            "positions": box.samples.positions,
            "taps": box.samples.taps,
            "weights": box.samples.weights,
            "state": box.samples.state,
            "bin": box.samples.bins,
            "output": box.output,
            "applied": box.applied,
            "cells": cells,
            "cell_weights": cell_weights,
        },
    )


def _bin_ranges(pooled: PooledBins | None) -> dict[str, np.ndarray]:
    return {"bin_rows": pooled.rows, "bin_columns": pooled.columns} if pooled else {}


def verdict(box: BoxLesson) -> dict[str, Any]:
    """Whether plan and kernel agree in every planned bin, and the bin where they differ most."""
    count = box.output.size
    checked = np.arange(count) if box.planned_bins is None else np.array(box.planned_bins, int)
    if not len(checked):
        return {"checked_bins": (), "tolerance": box.tolerance}
    kernel, plan = (values.reshape(-1)[checked] for values in (box.output, box.applied))
    # The same infinity, or NaN on both sides, is agreement; a NaN on one side is not.
    same = (kernel == plan) | (np.isnan(kernel) & np.isnan(plan))
    apart = np.abs(np.subtract(kernel, plan, where=~same, out=np.zeros(len(checked))))
    worst = int(np.argmax(np.nan_to_num(apart, nan=np.inf)))
    return {
        "max_abs_diff": float(apart[worst]),
        "check_ok": bool(apart[worst] <= box.tolerance),
        "worst_bin": int(checked[worst]),
        "checked_bins": None if box.planned_bins is None else tuple(checked.tolist()),
        "tolerance": box.tolerance,
    }
