"""The operator registry as a page shows it, read from `kernels.operators` and nowhere else."""

from dataclasses import dataclass
from typing import Any

import kernels
from kernels import devices
from roiviz import workers


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


def protection() -> tuple[str, str]:
    """What protects this machine from a stranger's file, as a child process has found out itself:
    what it can and cannot do, and by which measures. ValueError where none could be asked."""
    report, house = workers.protection(), workers.HOUSE
    can = f" It still can {_listed(report.open, 'and')}." if report.open else ""
    cannot = _listed(report.shut, "or") or "do nothing less than the app"
    missing = "; ".join(f"{title} ({why})" for title, why in report.missing.items())
    return (
        f"A picture or a model that somebody brings is read in a process of its own, which cannot "
        f"{cannot}: it has tried.{can} All such processes together are at most {house.processes} "
        f"and take at most {house.memory >> 20:,} MB beside their libraries; each has seconds, "
        "then it is ended.",
        f"In force: {'; '.join(report.held) or 'nothing'}. Not in force here: {missing or 'none'}.",
    )


def _listed(words: tuple[str, ...], joint: str) -> str:
    """a, b and c."""
    return f" {joint} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


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
        return f"no {device.upper()} kernel: it is a few additions, done on the CPU"
    return devices.why_not(device) or ""
