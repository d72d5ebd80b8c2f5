"""The operator registry as a page shows it, read from `kernels.operators` and nowhere else."""

from dataclasses import dataclass
from typing import Any

import kernels
from kernels import devices


@dataclass(frozen=True)
class OperatorRow:
    """One operator: what its gradient is called, or why it has none, and where it runs here."""

    name: str
    gradient: str
    differentiable: bool
    devices: dict[str, str]  # device → "" where it runs here, else why not
    source: str


def rows() -> list[OperatorRow]:
    """Every registered operator, in the registry's order."""
    return [_row(name) for name in kernels.operators.names()]


def missing_devices() -> dict[str, str]:
    """The devices that cannot run here, each with the reason."""
    return {name: why for name in devices.DEVICES if (why := devices.why_not(name))}


def compare_devices() -> dict[str, Any]:
    """Every operator on both devices: `kernels.devices.compare`, RuntimeError where it fails."""
    return devices.compare()


def _row(name: str) -> OperatorRow:
    operator = kernels.operators.get(name)
    try:
        gradient, differentiable = kernels.operators.gradient_of(name).__name__, True
    except kernels.NotDifferentiable as error:
        gradient, differentiable = str(error), False
    return OperatorRow(
        name,
        gradient,
        differentiable,
        {device: _why_not(operator.devices, device) for device in devices.DEVICES},
        operator.source,
    )


def _why_not(has: tuple[str, ...], device: str) -> str:
    if device not in has:
        return f"no {device.upper()} loops: it is a few additions, done where the caller is"
    return devices.why_not(device) or ""
