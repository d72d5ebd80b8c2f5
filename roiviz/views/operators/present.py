"""Operators' tables: the registry, and both devices side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from roiviz.explain.registry import OperatorRow

Table = list[dict[str, str]]  # a row by its columns' heads


def registry_table(rows: Sequence[OperatorRow]) -> Table:
    """Every operator, its gradient, and where it runs."""
    return [
        {
            "operator": f"`{row.name}`",
            "gradient": f"`{row.gradient}`" if row.differentiable else f"none: {row.gradient}",
            **{name.upper(): "○" if why else "●" for name, why in row.devices.items()},
            "source": row.source,
        }
        for row in rows
    ]


def comparison_table(found: dict[str, Any]) -> Table:
    """What `explain.registry.compare_devices` found."""
    return [
        {
            "operator": f"`{row['operator']}`",
            "compared": row["part"],
            "largest value": f"{row['cpu']:.4g}",
            "largest difference": f"{row['difference']:.1e}",
        }
        for row in found["rows"]
    ]
