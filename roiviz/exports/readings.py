"""One set of boxes as several conventions read it: numbers and programs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from roiviz.conventions import Convention
from roiviz.explain.prism import PrismReading, ReadBox
from roiviz.explain.roi_settings import RoiSettings
from roiviz.exports.code import FRAMEWORKS, Key, code
from roiviz.exports.numbers import npz, table, tensors
from roiviz.exports.shown import Shown
from roiviz.exports.taken import File, Program

NOT_SAID = "There is no program for {} here."
NOT_OWN = "Here it is given another framework's numbers, and no program does that."
REFUSED = "It refuses one of the boxes."


@dataclass(frozen=True)
class Said:
    """A convention's call: whose, and which of theirs."""

    framework: str
    key: Key


def calls() -> Mapping[str, Said]:
    """By convention, the first framework that says it."""
    found: dict[str, Said] = {}
    for name, row in FRAMEWORKS.items():
        for key, call in row.calls.items():
            if call.convention:
                found.setdefault(call.convention, Said(name, key))
    return found


def programs(shown: Shown, reading: PrismReading) -> dict[str, Program]:
    """A program for each convention that has one."""
    known, prism = calls(), reading.prism
    found = {}
    for row in prism.rows:
        said, why = known.get(row.id), ""
        if said is None:
            why = NOT_SAID.format(row.title)
        elif prism.shared and row.id != prism.reference:
            why = NOT_OWN
        elif not all(isinstance(box, ReadBox) for box in reading.boxes[row.id]):
            why = REFUSED
        write = partial(code, _of(shown, said), said.framework) if said and not why else str
        found[row.id] = Program(row.title, write, why)
    return found


def _of(shown: Shown, said: Said) -> Shown:
    operator, aligned, reduction = said.key
    how = RoiSettings(
        operator, shown.settings.bins, shown.settings.sampling_ratio, aligned, reduction
    )
    boxes = shown.boxes if how.row.rotated else tuple(box.upright() for box in shown.boxes)
    return replace(shown, settings=how, boxes=boxes)


def arrays(reading: PrismReading) -> dict[str, np.ndarray]:
    """By name: `features` (1, 1, H, W), and of each convention `rois.ID` and `output.ID`.

    A box that is refused is a row of NaN. What `roiviz check` reads are the reference's boxes and
    outputs, as far as it takes the boxes: `rois`, `output` (R, 1, PH, PW) and the `convention`.
    """
    channel = reading.feature_map.channel(reading.channel).astype(np.float32)
    found = {
        "features": channel[None, None],
        "spatial_scale": np.asarray(reading.feature_map.spatial_scale),
        "sampling_ratio": np.asarray(reading.prism.sampling_ratio),
    }
    for row in reading.prism.rows:
        boxes = reading.boxes[row.id]
        nothing = np.full(reading.prism.bins, np.nan)
        outputs = [box.output if isinstance(box, ReadBox) else nothing for box in boxes]
        found[f"rois.{row.id}"] = _rois(row, reading)
        found[f"output.{row.id}"] = np.array(outputs, np.float32).reshape(-1, *reading.prism.bins)
    prism = reading.prism
    took = [isinstance(box, ReadBox) for box in reading.boxes[prism.reference]]
    if any(took):
        found["rois"] = found[f"rois.{prism.reference}"][took]
        found["output"] = found[f"output.{prism.reference}"][took][:, None]
        found["output_size"] = np.asarray(prism.bins)
        found["convention"] = np.asarray(prism.reference)
    return {name: np.asarray(value, order="C") for name, value in found.items()}


def _rois(row: Convention, reading: PrismReading) -> np.ndarray:
    """(R, k) what the convention is given."""
    boxes = reading.boxes[row.id]
    width = max((len(box.numbers) for box in boxes if isinstance(box, ReadBox)), default=4)
    nothing = (np.nan,) * width
    rows = [box.numbers if isinstance(box, ReadBox) else nothing for box in boxes]
    return np.array(rows, np.float32).reshape(-1, width)


def files(reading: PrismReading, link: str) -> tuple[File, ...]:
    """Every convention's outputs."""
    return (
        File("npz", "map, boxes and outputs of each; `roiviz check` reads the reference's",
             lambda: npz(arrays(reading))),
        File("safetensors", "the same arrays", lambda: tensors(arrays(reading), link)),
        File("outputs.csv", "a line for each output", lambda: _outputs(reading)),
    )  # fmt: skip


def _outputs(reading: PrismReading) -> bytes:
    rows = (
        (row.id, box + 1, *place, value)
        for row in reading.prism.rows
        for box, one in enumerate(reading.boxes[row.id])
        if isinstance(one, ReadBox)
        for place, value in np.ndenumerate(one.output)
    )
    return table(("convention", "box", "bin_row", "bin_column", "output"), rows)
