"""The figures of ``benchmarks.growth``: time over size, both logarithmic, on white in any theme."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib import rc_context
from matplotlib.figure import Figure
from matplotlib.ticker import (
    FixedFormatter,
    FixedLocator,
    FuncFormatter,
    LogLocator,
    NullLocator,
)

INK, FAINT, GUIDE = "#172033", "#dde1ea", "#566076"
# Okabe and Ito's colours that show on white, and a mark for those who see no colours.
LINES = (
    ("#0072b2", "o"),
    ("#d55e00", "s"),
    ("#009e73", "^"),
    ("#cc79a7", "v"),
    ("#a07000", "D"),
    ("#172033", "x"),
)
INCHES = (7.6, 4.6)
STYLE: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "growth",
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans", "Arial", "sans-serif"],
    "font.size": 10,
    "text.color": INK,
    "axes.labelcolor": INK,
    "xtick.color": INK,
    "ytick.color": INK,
}
NEAR = 0.045
"""Of the axis, the least between two labels."""


def shown(value: float) -> str:
    """A size or a time as a label: 4096, 0.3."""
    return f"{value:g}" if value < 1e4 else f"{value:.0f}"


def labelled(places: Sequence[float], sizes: Sequence[float]) -> tuple[list[float], list[str]]:
    """The places that get a label, none too near to the one before."""
    kept: list[float] = []
    labels: list[str] = []
    length = np.log(places[-1] / places[0])
    for place, size in zip(places, sizes, strict=True):
        if not kept or np.log(place / kept[-1]) / length >= NEAR:
            kept.append(place)
            labels.append(shown(size) if size else "adaptive")
    return kept, labels


def place_of(size: float, power: int, beyond: float) -> float:
    """Where a size lies along the axis; the adaptive one, 0, beyond the others."""
    return (size or beyond) ** power


def draw(
    label: str,
    power: int,
    labels: Sequence[float],
    curves: dict[str, dict[str, Any]],
    path: Path,
) -> None:
    """Write the figure of an axis as SVG.

    Args:
        label: what the axis shows, with its unit.
        power: by which work grows with the size; the axis is the size to this power.
        labels: the sizes that get one, where there is room.
        curves: by name, with ``sizes`` and ``milliseconds``.
        path: where.
    """
    with rc_context(STYLE):
        paper = Figure(figsize=INCHES, facecolor="white", layout="constrained")
        axes = paper.add_subplot()
        beyond = 1.4 * max(max(curve["sizes"]) for curve in curves.values())
        every: dict[float, float] = {}
        for (name, curve), (colour, mark) in zip(curves.items(), LINES, strict=False):
            pairs = sorted(
                (place_of(size, power, beyond), size, time)
                for size, time in zip(curve["sizes"], curve["milliseconds"], strict=True)
            )
            every |= {place: size for place, size, _ in pairs}
            x, y = [place for place, _, _ in pairs], [time for _, _, time in pairs]
            axes.plot(x, y, color=colour, marker=mark, markersize=4, linewidth=1.4, label=name)
        axes.set_xscale("log")
        axes.set_yscale("log")
        places = sorted(every)
        chosen = [place for place in places if every[place] in labels]
        kept, texts = labelled(chosen, [every[place] for place in chosen])
        axes.xaxis.set_major_locator(FixedLocator(kept))
        axes.xaxis.set_major_formatter(FixedFormatter(texts))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.yaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
        axes.yaxis.set_minor_locator(NullLocator())
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: shown(value)))
        add_guide(axes, [curve["milliseconds"] for curve in curves.values()], places)
        axes.set_xlabel(label)
        axes.set_ylabel("milliseconds")
        axes.grid(color=FAINT, linewidth=0.8)
        axes.set_axisbelow(True)
        for side in axes.spines.values():
            side.set_color(GUIDE)
        axes.legend(fontsize=8.5, framealpha=0.9, edgecolor=FAINT)
        paper.savefig(path, metadata={"Date": None, "Creator": None})


def add_guide(axes: Any, times: list[list[float]], places: list[float]) -> None:
    """A line of slope 1: twice the time for twice the work."""
    low, high = axes.get_ylim()
    end = places[-1]
    top = min(max(one) for one in times) * 0.7
    begin = max(places[0], end * low / top)
    axes.plot(
        [begin, end], [top * begin / end, top],
        color=GUIDE, linestyle=(0, (4, 3)), linewidth=1.2, label="in proportion (slope 1)",
    )  # fmt: skip
    axes.set_ylim(low, high)
