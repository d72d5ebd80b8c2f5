"""What a page shows, as arrays: the case, its outputs and the sampling plan behind them."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import Any

import numpy as np
from safetensors import TensorSpec, serialize

from roiviz import kernels
from roiviz.explain import refusals
from roiviz.explain.roi import run
from roiviz.exports.shown import Shown
from roiviz.exports.taken import File
from roiviz.kernels.plan import SamplingPlan

MAX_SAMPLES = 200_000
"""Of the plan that is written: some 20 MB of text."""
MAX_LINES = 1_000_000
"""Of a table of outputs."""

STATES = ("inside", "clamped", "discarded")


def arrays(shown: Shown) -> dict[str, np.ndarray]:
    """By name: `features` (1, C, H, W), `rois`, `output` (R, C, PH, PW), the settings, the plan.

    Where another way of reading is set against it, `compared.output`, `compared.rois` and its
    settings too, as far as it refuses no box.

    Raises: ValueError where the operator refuses a box, or the plan has too many samples.
    """
    settings = shown.settings
    output, _ = run(shown.feature_map, shown.boxes, settings)
    found: dict[str, Any] = {
        "features": shown.feature_map.nhwc.transpose(0, 3, 1, 2),
        "rois": shown.rois,
        "output": output.transpose(0, 3, 1, 2),
        "spatial_scale": shown.feature_map.spatial_scale,
        "output_size": settings.bins,
        **settings.arguments(),
    }
    plan = plan_of(shown)
    for name in ("positions", "taps", "weights", "state", "roi_index", "bin_index"):
        found[f"plan.{name}"] = getattr(plan, name)
    second, other = shown.second, second_output(shown)
    if second is not None and other is not None:
        said = {"operator": second.settings.operator, "rois": second.rois, "output": other}
        found |= {f"compared.{k}": v for k, v in (said | second.settings.arguments()).items()}
    return {name: np.asarray(value, order="C") for name, value in found.items()}


def second_output(shown: Shown) -> np.ndarray | None:
    """(R, C, PH, PW) of the other way of reading; None without one, or where it refuses a box."""
    if (second := shown.second) is None:
        return None
    try:
        output, _ = run(second.feature_map, second.boxes, second.settings)
    except ValueError:
        return None
    return output.transpose(0, 3, 1, 2)


def refusal(shown: Shown) -> str:
    """Why the numbers cannot be written, in one sentence, or ""."""
    try:
        found = arrays(shown)
    except ValueError as error:
        return refusals.sentence(error)
    if found["output"].size > MAX_LINES:
        return f"There are {found['output'].size:,} outputs; at most {MAX_LINES:,} are written."
    return ""


def plan_of(shown: Shown) -> SamplingPlan:
    """Every sample of every bin of every box. Raises: ValueError where there are too many."""
    settings = shown.settings
    plan = kernels.sampling_plan(
        shown.rois,
        shown.size,
        settings.bins,
        spatial_scale=shown.feature_map.spatial_scale,
        operator=settings.operator,
        **settings.arguments(),
    )
    if len(plan.state) > MAX_SAMPLES:
        raise ValueError(
            f"The plan has {len(plan.state):,} samples; at most {MAX_SAMPLES:,} are written."
        )
    return plan


def npz(found: Mapping[str, np.ndarray]) -> bytes:
    """Arrays as a file of numpy's."""
    file = io.BytesIO()
    np.savez_compressed(file, **found)  # type: ignore[arg-type]
    return file.getvalue()


def tensors(found: Mapping[str, np.ndarray], link: str) -> bytes:
    """Arrays as safetensors; texts are metadata, since the format holds numbers alone.

    What ml_dtypes writes of bfloat16, two bytes a number, is of that type there too.
    """
    texts = {name: str(value) for name, value in found.items() if value.dtype.kind == "U"}
    held = {
        name: np.ascontiguousarray(value, value.dtype.newbyteorder("<"))
        for name, value in found.items()
        if name not in texts
    }
    shapes = {name: value.shape for name, value in found.items()}
    specs = {
        name: TensorSpec(
            dtype="bfloat16" if value.dtype.str == "|V2" else value.dtype.name,
            shape=shapes[name],
            data_ptr=value.ctypes.data,
            data_len=value.nbytes,
        )
        for name, value in held.items()
    }
    return bytes(serialize(specs, {**texts, "link": link}))


def _outputs(shown: Shown) -> bytes:
    output = arrays(shown)["output"]
    names = shown.feature_map.channel_names
    head: tuple[str, ...] = ("box", "channel", "bin_row", "bin_column", "output")
    columns = [output]
    other = second_output(shown)
    if other is not None:
        head, columns = (*head, "compared_output"), [output, other]
    rows = (
        (place[0] + 1, names[place[1]], *place[2:], *(one[place] for one in columns))
        for place in np.ndindex(output.shape)
    )
    return table(head, rows)


def _plan(shown: Shown) -> bytes:
    plan = plan_of(shown)
    columns = shown.size[1]
    head = ["box", "bin_row", "bin_column", "x", "y", "state"]
    for tap in ("top_left", "top_right", "bottom_left", "bottom_right"):
        head += [f"{tap}_row", f"{tap}_column", f"{tap}_weight"]

    def rows() -> Any:
        for at in range(len(plan.state)):
            row, column = divmod(int(plan.bin_index[at]), plan.output_size[1])
            line = [int(plan.roi_index[at]) + 1, row, column, *plan.positions[at]]
            line.append(STATES[plan.state[at]])
            for cell, weight in zip(plan.taps[at].tolist(), plan.weights[at], strict=True):
                line += [*divmod(cell, columns), weight] if cell >= 0 else ["", "", weight]
            yield line

    return table(head, rows())


def table(head: Any, rows: Any) -> bytes:
    """A file of comma-separated values."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(head)
    writer.writerows(rows)
    return file.getvalue().encode()


def files(shown: Shown) -> tuple[File, ...]:
    """Everything as arrays; outputs and samples as tables."""
    also = f", and {shown.way.title}’s" if shown.way else ""
    return (
        File("npz", f"map, boxes, outputs{also} and plan; what `roiviz check` reads",
             lambda: npz(arrays(shown))),
        File("safetensors", "the same arrays", lambda: tensors(arrays(shown), shown.link)),
        File("outputs.csv", f"a line for each output{also}", lambda: _outputs(shown)),
        File("plan.csv", "a line for each sample", lambda: _plan(shown)),
    )  # fmt: skip
