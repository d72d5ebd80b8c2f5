"""How long the kernels take to transpose planes of channels, beside a plain copy in the same order.

A block is a vector of 16 float32 from each of 16 planes, or 16 cells of 16 channels.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from benchmarks import common
from roiviz.kernels.compiling import njit
from roiviz.kernels.cpu.vectors import load, store, transpose

SIDE = 16
BLOCK = SIDE * SIDE
SINGLE = 4
"""Bytes of a float32."""
BESIDE = SIDE
"""Cells added to a plane, so that no two begin a power of two apart."""
BLOCKS_TIMED = 2**16
ALIKE = 2**12
"""Cells of planes that begin 16 KiB apart: a core's own cache keeps lines so far apart in the same
few places."""


@njit(nogil=True)
def transposed(planes, cells, step, packed, times):
    """Pack ``cells`` cells of 16 planes, which begin ``step`` numbers apart, so many times."""
    for _ in range(times):
        for cell in range(0, cells, SIDE):
            transpose(planes, cell, step, packed, cell * SIDE, SIDE)


@njit(nogil=True)
def copied(planes, cells, step, packed, times):
    """Copy the same vectors in the same order."""
    for _ in range(times):
        for cell in range(0, cells, SIDE):
            for plane in range(SIDE):
                store(packed, cell * SIDE + plane * SIDE, load(planes, plane * step + cell))


def case(loop: Any, cells: int, step: int) -> Callable[[], float]:
    """Seconds of ``BLOCKS_TIMED`` blocks."""
    planes = np.ones(SIDE * step, np.float32)
    packed = np.ones(SIDE * cells, np.float32)
    times = max(1, BLOCKS_TIMED * SIDE // cells)

    def run() -> None:
        loop(planes, cells, step, packed, times)

    run()
    timed = common.stopwatch(run)
    return lambda: timed() * BLOCKS_TIMED * SIDE / (cells * times)


def measured(sizes: dict[str, int], rounds: int) -> list[dict[str, Any]]:
    """Nanoseconds a block, copied and transposed, for planes that lie in each memory."""
    places = {level: size // 4 for level, size in sorted(sizes.items())}
    places["main memory"] = 4 * sizes["L3"]
    steps = {where: (cells_of(size), cells_of(size) + BESIDE) for where, size in places.items()}
    steps["L2, planes 16 KiB apart"] = cells_of(places["L2"]) // 2, ALIKE
    rows = []
    for where, (cells, step) in steps.items():
        pair = {loop.__name__: case(loop, cells, step) for loop in (copied, transposed)}
        times = common.in_turn(pair, rounds)
        rows.append(
            {"where": where, **{name: 1e9 * min(t) / BLOCKS_TIMED for name, t in times.items()}}
        )
    return rows


def cells_of(size: int) -> int:
    """Cells of 16 planes that take ``size`` bytes, in whole blocks."""
    return max(size // (BLOCK * SINGLE), 1) * SIDE


def page(rows: list[dict[str, Any]]) -> list[str]:
    """The section of the page."""
    body = [
        [row["where"], f"{row['copied']:.1f}", f"{row['transposed']:.1f}",
         f"{row['transposed'] / row['copied']:.2f}"]
        for row in rows
    ]  # fmt: skip
    return [
        "## Transposing",
        "",
        "A block is 16 cells of 16 channels, 1 KiB. Packing one transposes it in registers; "
        "copied, the same vectors are read and written in the same order, as they are. On one "
        "thread, by where the planes and what is packed of them lie.",
        "",
        common.table(["planes in", "copied, ns", "transposed, ns", "transposed ÷ copied"], body),
    ]
