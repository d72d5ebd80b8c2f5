"""The operator registry as a page shows it, read from `kernels.operators`."""

from dataclasses import dataclass

from roiviz import kernels, workers
from roiviz.explain.operator_facts import FACTS
from roiviz.kernels import devices


@dataclass(frozen=True)
class OperatorRow:
    """One operator: the name of its gradient, or why it has none, and its usable devices."""

    name: str
    gradient: str
    differentiable: bool
    devices: dict[str, str]  # device → "" if it is usable here, else the reason
    source: str


def rows() -> list[OperatorRow]:
    """Every registered operator, in the registry's order."""
    return [_row(name) for name in kernels.operators.names()]


def missing_devices() -> dict[str, str]:
    """Each device that is not usable here → the reason."""
    return {name: why for name in devices.DEVICES if (why := devices.why_not(name))}


def protection() -> tuple[str, str]:
    """What protects this machine from an uploaded file, as a child process has tested itself.

    Returns: text that names the acts it tried, whether any succeeded, and the measures in force.
    Raises: ValueError if no child process could be started.
    """
    report, house = workers.protection(), workers.HOUSE
    succeeds = f"only to {_listed(report.open)} succeeds" if report.open else "none of it succeeds"
    missing = "; ".join(f"{title} ({why})" for title, why in report.missing.items())
    return (
        "Every uploaded picture and model is read in a process of its own. Before it gets the "
        f"file, that process tries to {_listed((*report.shut, *report.open))}: here "
        f"{succeeds}. At most {house.processes} such processes run at once, taking at most "
        f"{house.memory >> 20:,} MB in all besides their libraries; each is ended when "
        "its time is up.",
        f"In force: {'; '.join(report.held) or 'nothing'}."
        + (f" Missing here: {missing}." if missing else ""),
    )


def _listed(words: tuple[str, ...]) -> str:
    """a, b and c."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def _row(name: str) -> OperatorRow:
    operator = kernels.operators.get(name)
    try:
        gradient, differentiable = kernels.operators.gradient_of(name).__name__, True
    except kernels.NotDifferentiable as error:
        gradient, differentiable = FACTS[name].no_gradient or str(error), False
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
