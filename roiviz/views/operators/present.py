"""Operators' tables: the registry, and what the machines are compared on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from roiviz.explain import agreement
from roiviz.explain.registry import OperatorRow
from roiviz.views.operators.part import FoundPart, OperatorsPart, OtherDevice

TOLERANCE = 1e-6
"""Of the browser's sums, as a share of their terms."""

PARTS: dict[str, Literal["output", "features", "rois"]] = {
    "output": "output",
    "gradient of the features": "features",
    "gradient of the boxes": "rois",
}
"""What `kernels.devices.compare` calls each part of the results, and what the card does."""

Table = list[dict[str, str]]  # a row by its columns' heads


def registry_table(rows: Sequence[OperatorRow]) -> Table:
    """Every operator, its gradient, and where it runs."""
    return [
        {
            "operator": f"`{row.name}`",
            "gradient": f"`{row.gradient}`" if row.differentiable else f"none: {row.gradient}",
            **{name.upper(): "○" if why else "●" for name, why in row.devices.items()},
            "browser": "●" if row.name in agreement.IN_BROWSER else "○",
            "source": row.source,
        }
        for row in rows
    ]


def agreement_part(trial: int | None, found: dict[str, Any] | None = None) -> OperatorsPart:
    """The CPU's numbers for the browser's kernels.

    Args:
        trial: as `explain.agreement.cases` takes it.
        found: what `explain.agreement.on_other_device` found on the same trial.
    """
    title = "Caffe2's boxes" if trial is None else f"random boxes, draw {trial}"
    return OperatorsPart(
        title,
        agreement.cases(trial),
        agreement.regions_case(trial),
        TOLERANCE,
        _device(found) if found else None,
    )


def _device(found: dict[str, Any]) -> OtherDevice:
    simulated = found["device"] == "simulator"
    name = "CUDA's simulator" if simulated else f"CUDA ({found['device']})"
    return OtherDevice(name, found["tolerance"], tuple(_found(row) for row in found["rows"]))


def _found(row: dict[str, Any]) -> FoundPart:
    share = row["difference"] / (row["cpu"] or 1.0)
    return FoundPart(row["operator"], PARTS[row["part"]], share, row["agrees"])
