"""The registry: one row per operator, with its forward, its gradient, its devices and its source.

The app's choice of operators and devices, ``python -m roiviz.kernels`` and the tests all read
these rows.
"""

from collections.abc import Callable
from dataclasses import dataclass

from . import devices as _devices


class NotDifferentiable(TypeError):
    """Raised on a request for the gradient of an operator that has none."""


@dataclass(frozen=True)
class Operator:
    """One row of the registry.

    ``gradient`` is None for an operator that is not differentiable; ``devices`` are those on which
    the operator is implemented.
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
    """Add an operator to the registry and return its row.

    Raises:
        ValueError: if the name is taken, or a device is neither "cpu" nor "cuda".
    """
    if name in _rows:
        raise ValueError(f"name: want a new one, got {name!r}, which is registered")
    unknown = [device for device in devices if device not in _devices.DEVICES]
    if unknown or not devices:
        raise ValueError(f"devices: want some of {_devices.DEVICES}, got {devices!r}")
    _rows[name] = Operator(name, forward, gradient, tuple(devices), source)
    return _rows[name]


def names() -> tuple[str, ...]:
    """The names of all operators, in the order in which they were registered."""
    return tuple(_rows)


def get(name: str) -> Operator:
    """The row of one operator.

    Raises:
        ValueError: listing the operators that exist.
    """
    if name not in _rows:
        raise ValueError(f"name: want one of {names()}, got {name!r}")
    return _rows[name]


def supports(name: str, device: str) -> bool:
    """True if the operator is implemented for ``device`` and that device is usable here."""
    return device in get(name).devices and _devices.why_not(device) is None


def gradient_of(name: str) -> Callable:
    """The backward function of an operator.

    Raises:
        NotDifferentiable: if the operator has none.
    """
    gradient = get(name).gradient
    if gradient is None:
        raise NotDifferentiable(f"{name} has no gradient")
    return gradient


def table() -> str:
    """The registry as text: one line per operator, and one per device that is not usable here."""
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
