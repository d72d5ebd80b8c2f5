"""The registry: every operator, its gradient or that it has none, and where it runs.

The app's choices of operator and device, ``python -m kernels`` and the tests all read these rows.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kernels import devices as _devices


class NotDifferentiable(TypeError):
    """Raised when the gradient of an operator is asked for that has none."""


@dataclass(frozen=True)
class Operator:
    """One row.

    ``gradient`` None means not differentiable; ``devices`` are those that it has loops for.
    """

    name: str
    forward: Callable
    gradient: Callable | None
    devices: tuple[str, ...]
    source: str


_rows: dict[str, Operator] = {}


def register(
    name: str,
    forward: Callable,
    *,
    gradient: Callable | None,
    devices: tuple[str, ...],
    source: str,
) -> Operator:
    """Add an operator; the name must be new and each device one of "cpu" and "cuda"."""
    if name in _rows:
        raise ValueError(f"name: want a new one, got {name!r}, which is registered")
    unknown = [device for device in devices if device not in _devices.DEVICES]
    if unknown or not devices:
        raise ValueError(f"devices: want some of {_devices.DEVICES}, got {devices!r}")
    _rows[name] = Operator(name, forward, gradient, tuple(devices), source)
    return _rows[name]


def names() -> tuple[str, ...]:
    """All operators, in the order they were registered."""
    return tuple(_rows)


def get(name: str) -> Operator:
    """The row of one operator. Raises: ValueError naming those that exist."""
    if name not in _rows:
        raise ValueError(f"name: want one of {names()}, got {name!r}")
    return _rows[name]


def supports(name: str, device: str) -> bool:
    """True when the operator has loops for ``device`` and that device can run here, now."""
    return device in get(name).devices and _devices.why_not(device) is None


def gradient_of(name: str) -> Callable:
    """The gradient of an operator. Raises: NotDifferentiable where there is none."""
    gradient = get(name).gradient
    if gradient is None:
        raise NotDifferentiable(f"{name} has no gradient")
    return gradient


def table() -> str:
    """The registry as text: a line an operator, and one for each device that cannot run here."""
    header = ("operator", "gradient", "devices", "source")
    rows = [
        (
            row.name,
            row.gradient.__name__ if row.gradient else "not differentiable",
            " ".join(d if supports(row.name, d) else f"({d})" for d in row.devices),
            row.source,
        )
        for row in map(get, names())
    ]
    widths = [max(len(line[i]) for line in [header, *rows]) for i in range(3)]
    lines = [
        "  ".join(
            cell.ljust(width) for cell, width in zip(line, [*widths, 0], strict=True)
        ).rstrip()
        for line in [header, *rows]
    ]
    reasons = [f"({d}): {_devices.why_not(d)}" for d in _devices.DEVICES if _devices.why_not(d)]
    return "\n".join(lines + reasons)
