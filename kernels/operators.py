"""The registry: one row per operator, with its forward, its gradient, its devices and its source.

The app's choice of operators and devices, ``python -m roiviz.kernels`` and the tests all read
these rows.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from . import checks
from . import devices as _devices
from .checks import Boxes
from .rules import LEGACY, Alignment


class NotDifferentiable(TypeError):
    """Raised on a request for the gradient of an operator that has none."""


@dataclass(frozen=True)
class Pooling:
    """What is particular to an operator that pools boxes into bins."""

    boxes: Boxes
    settings: tuple[str, ...] = ("spatial_scale",)
    """The arguments that its loops take between the arrays and the layout, in their order."""
    reductions: tuple[str, ...] = ("avg",)
    """The ways in which it makes one number of a bin's samples."""
    merges: tuple[str, ...] = ()
    """Those under which the taps of a bin merge along each axis, which allows finer grids."""
    alignment: Alignment = LEGACY
    """How boxes lie on the cells, where no ``aligned`` tells."""
    position_sensitive: bool = False
    """Whether each bin reads channels of its own: c * PH * PW + ph * PW + pw for channel c."""
    differentiable: tuple[str, ...] = ("features", "rois")
    """The inputs with a gradient."""

    def share(self, bins: tuple[int, int]) -> int:
        """How many channels of the map go into one of the output."""
        return bins[0] * bins[1] if self.position_sensitive else 1


@dataclass(frozen=True)
class Operator:
    """One row of the registry."""

    name: str
    forward: Callable[..., Any]
    gradient: Callable[..., Any] | None
    """None for an operator that is not differentiable."""
    devices: tuple[str, ...]
    """Those on which it is implemented."""
    source: str
    pooling: Pooling | None = None
    """None for an operator that takes no boxes."""


_rows: dict[str, Operator] = {}


def register(
    name: str,
    forward: Callable[..., Any],
    *,
    gradient: Callable[..., Any] | None,
    devices: tuple[str, ...],
    source: str,
    pooling: Pooling | None = None,
) -> Operator:
    """Add an operator to the registry.

    Args:
        name: a new one.
        forward: the public function.
        gradient: its backward; None where there is none.
        devices: those on which both are implemented.
        source: where it was first described.
        pooling: what is particular to it, if it pools boxes.

    Returns:
        Its row.

    Raises:
        ValueError: if the name is taken, or a device is neither "cpu" nor "cuda".
    """
    if name in _rows:
        raise ValueError(f"name: want a new one, got {checks.shown(name)}, which is registered")
    unknown = [device for device in devices if device not in _devices.DEVICES]
    if unknown or not devices:
        raise ValueError(f"devices: want some of {_devices.DEVICES}, got {checks.shown(devices)}")
    _rows[name] = Operator(name, forward, gradient, tuple(devices), source, pooling)
    return _rows[name]


def names() -> tuple[str, ...]:
    """The names of all operators, in the order in which they were registered."""
    return tuple(_rows)


def get(name: str) -> Operator:
    """The row of one operator.

    Args:
        name: an operator's.

    Returns:
        Its row.

    Raises:
        ValueError: listing the operators that exist.
    """
    return _rows[checks.check_choice("name", name, names())]


def supports(name: str, device: str) -> bool:
    """Whether an operator can run on a device here.

    Args:
        name: an operator's.
        device: "cpu" or "cuda".

    Returns:
        True if it is implemented for that device, and the device is usable.

    Raises:
        ValueError: for an operator that does not exist, or a device that is no string.
    """
    if not isinstance(device, str):
        raise ValueError(f"device: want a string, got {checks.shown(device)}")
    return device in get(name).devices and _devices.why_not(device) is None


def pooling_of(name: str) -> Pooling:
    """What is particular to an operator that pools boxes.

    Args:
        name: an operator's.

    Returns:
        Its row's ``pooling``.

    Raises:
        ValueError: for an operator that takes no boxes, and for one that does not exist.
    """
    pooling = get(name).pooling
    if pooling is None:
        raise ValueError(f"name: want an operator that pools boxes, got {checks.shown(name)}")
    return pooling


def gradient_of(name: str) -> Callable[..., Any]:
    """The backward function of an operator.

    Args:
        name: an operator's.

    Returns:
        The function.

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
