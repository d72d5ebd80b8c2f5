"""One set of boxes as several conventions read it: numbers and programs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from roiviz.conventions import Convention
from roiviz.explain.prism import PrismReading, ReadBox, maps_of
from roiviz.explain.roi_settings import RoiSettings
from roiviz.exports.code import FILE, FRAMEWORKS, OUTPUT, Key, code, install, packed, said
from roiviz.exports.numbers import npz, table, tensors
from roiviz.exports.shown import Shown
from roiviz.exports.taken import File, Program

BY_RULES = "{}, its rules by roiviz"
REFUSED = "It refuses one of the boxes."


_CALL = """settings = Settings({bins}, spatial_scale=1 / {stride}, sampling_ratio={ratio})
output = CONVENTIONS["{name}"].evaluate(features, rois, settings)"""


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
    """A program for each convention: the framework's call, else its rules as roiviz has them."""
    known, prism = calls(), reading.prism
    found = {}
    for row in prism.rows:
        own = known.get(row.id)
        if not all(isinstance(box, ReadBox) for box in reading.boxes[row.id]):
            found[row.id] = Program(row.title, str, REFUSED)
        elif own is None or (prism.shared and row.id != prism.reference):
            title = BY_RULES.format(row.title)
            found[row.id] = Program(title, partial(_by_rules, shown, reading, row))
        else:
            found[row.id] = Program(row.title, partial(code, _of(shown, own), own.framework))
    return found


def _by_rules(shown: Shown, reading: PrismReading, row: Convention) -> str:
    """A program of a convention that no framework here says."""
    prism, rules = reading.prism, row.rules
    maps = maps_of(reading.feature_map, reading.channel, prism, rules)
    count, rows, columns = maps.shape[1:]
    rois = _rois(row, reading)
    names = reading.feature_map.channel_names
    first = reading.channel // count * count
    channels = names[first] if count == 1 else f"{names[first]} and the {count - 1} after it"
    return FILE.format(
        title=said(f"{row.title}, its rules by roiviz: boxes on {shown.picture.name}."),
        link=said(shown.link),
        install=install(FRAMEWORKS["roiviz"].packages),
        imports="from roiviz.conventions import CONVENTIONS, Settings\n",
        channel=said(channels),
        count=count,
        rows=rows,
        columns=columns,
        stride=reading.feature_map.stride,
        packed=packed(maps),
        fields=", ".join(rules.format.numbers),
        boxes="\n".join(f"        {[float(str(v)) for v in one]}," for one in rois),
        dtype="float32",
        width=rois.shape[1],
        upstream="",
        call=_CALL.format(
            name=row.id,
            bins=prism.bins,
            stride=f"{reading.feature_map.stride:g}",
            ratio=prism.sampling_ratio,
        ),
        printed=OUTPUT,
    )


def _of(shown: Shown, own: Said) -> Shown:
    operator, aligned, reduction = own.key
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
