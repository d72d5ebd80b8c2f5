"""Arrays, settings and boxes as Python writes them, for tests that need nothing else."""

from __future__ import annotations

import base64
import textwrap
import zlib
from typing import Any

import numpy as np

from roiviz.bench.candidates import Candidate
from roiviz.bench.outcome import Outcome
from roiviz.bench.outputs import samples_of

MOST_WRITTEN_OUT = 2048
"""Numbers of a map that are written out; more are packed."""


def area(report: Outcome, box: np.ndarray) -> tuple[int, int, int, int]:
    """Rows and columns, from and to, of the cells that a box reads."""
    rows, columns = report.case.feature_size
    try:
        taps = samples_of(report.claim.rules, report.case, report.claim.settings, box).taps
    except ValueError:
        return 0, rows, 0, columns
    read = taps[taps >= 0]
    if not read.size:
        return 0, 1, 0, 1
    return (
        int(read.min()) // columns, int(read.max()) // columns + 1,
        int((read % columns).min()), int((read % columns).max()) + 1,
    )  # fmt: skip


def settings_of(report: Outcome) -> dict[str, Any]:
    """What the operator is called with."""
    settings = report.claim.settings
    found: dict[str, Any] = {
        "output_size": settings.output_size,
        "spatial_scale": settings.spatial_scale,
    }
    if report.claim.rules.grid.ratio is None:
        found["sampling_ratio"] = settings.sampling_ratio
    aligned = Candidate(report.claim.convention, settings).aligned
    if report.case.said.aligned is not None and aligned is not None:
        found["aligned"] = aligned
    return found


def columns_of(report: Outcome, batch: bool) -> str:
    """What the numbers of a box are, in words."""
    names = list(report.claim.rules.format.numbers)
    if batch:
        names.insert(report.case.batch_column, "batch index")
    return ", ".join(names)


def array(values: np.ndarray, kind: str) -> str:
    """An expression that makes an array: its numbers, or packed bytes."""
    if values.size <= MOST_WRITTEN_OUT:
        return f"np.array({lists(values)}, {kind})"
    little = np.ascontiguousarray(values, values.dtype.newbyteorder("<"))
    packed = base64.b64encode(zlib.compress(little.tobytes(), 9)).decode()
    text = "\n".join(f'    "{packed[at : at + 90]}"' for at in range(0, len(packed), 90))
    return (
        '__import__("numpy").frombuffer(__import__("zlib").decompress(__import__("base64")'
        f'.b64decode(\n{text}\n)), "{little.dtype.str}").reshape{values.shape}'
    )


def lists(values: np.ndarray) -> str:
    """Numbers as lists, each with the fewest digits that give it back."""
    if values.ndim > 1:
        return (
            f"[{', '.join(lists(row) for row in values)}]"
            if values.size < 64
            else ("[\n    " + ",\n    ".join(lists(row) for row in values) + ",\n]")
        )
    return f"[{', '.join(str(one) for one in values)}]"


def pretty(text: str) -> str:
    """In lines that are not too long."""
    return text if len(text) < 80 else "\n".join(textwrap.wrap(text, 96, subsequent_indent="    "))
