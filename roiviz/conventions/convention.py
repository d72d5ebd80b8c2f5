"""One framework's convention: a row of data, and what can be asked of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np

from roiviz.conventions.job import Settings
from roiviz.conventions.rules import Pool, Rules
from roiviz.conventions.samples import Samples, reduced
from roiviz.conventions.sampling import samples

RUN, RECORDED, READ = "run", "recorded", "read"
HOW = {
    RUN: "installed and run; its outputs are golden files of the tests",
    RECORDED: "golden files have its outputs, or those of its kernel compiled for the CPU",
    READ: "written from its source",
}
"""The ways in which a row was checked."""


class Refused(Enum):
    """What some frameworks end with an error on."""

    ADAPTIVE = "an adaptive grid"
    EMPTY = "a box without size"


@dataclass(frozen=True)
class Convention:
    """How one implementation makes numbers of a box.

    Attributes:
        id: a name that never changes.
        title: what its users call it.
        framework: whose it is.
        version: the one that the rules are of, or the commit.
        operator: what its users call.
        rules: what it does.
        source: where that is written: addresses of the originals.
        checked: how the row was checked, a key of HOW.
        note: what else a reader should know, in one sentence.
        refuses: what it ends with an error on; the rules themselves would give numbers.
    """

    id: str
    title: str
    framework: str
    version: str
    operator: str
    rules: Rules
    source: tuple[str, ...]
    checked: str = READ
    note: str = ""
    refuses: tuple[Refused, ...] = ()

    def samples(
        self,
        rois: Any,
        feature_size: tuple[int, int],
        settings: Settings,
        batch_index: Any = None,
    ) -> Samples:
        """Every sample of boxes as this framework takes them.

        Args:
            rois: (R, k), the columns that `rules.format` names.
            feature_size: rows and columns of the map in cells.
            batch_index: (R,) where it is no column; by default 0.
        Raises: ValueError as `sampling.samples`.
        """
        boxes, given = self.split(rois)
        maps = batch_index if given is None else given
        return samples(self.rules, boxes, feature_size, settings, maps)

    def evaluate(
        self, features: np.ndarray, rois: Any, settings: Settings, batch_index: Any = None
    ) -> np.ndarray:
        """What this framework's operator gives.

        Args:
            features: (N, C, H, W).
            rois, batch_index: as `samples` takes them.
        Returns: (R, C, PH, PW); a position-sensitive operator gives C / (PH · PW) channels.
        Raises: ValueError as `sampling.samples`.
        """
        plan = self.samples(rois, features.shape[-2:], settings, batch_index)
        return pooled(self.rules, plan, features)

    def split(self, rois: Any) -> tuple[np.ndarray, np.ndarray | None]:
        """(boxes, batch index) of a table with this framework's columns."""
        table = np.asarray(rois)
        columns = self.rules.format.columns
        if "batch" not in columns or table.ndim != 2 or table.shape[1] != len(columns):
            return table, None
        at = columns.index("batch")
        return np.delete(table, at, axis=1), table[:, at].astype(np.int64)


def pooled(rules: Rules, plan: Samples, features: np.ndarray) -> np.ndarray:
    """(R, C, PH, PW): what rules make of samples.

    Args:
        features: (N, C, H, W).
    """
    reduction, border = rules.reduction, rules.border
    shown = features if rules.precision.sums is None else features.astype(rules.precision.sums)
    counts = border.counts or reduction.pool is Pool.MEAN
    output = reduced(plan, shown, reduction, counts_outside=counts, sums=rules.precision.sums)
    return np.moveaxis(output.reshape(len(output), *plan.shape), 0, 1).astype(
        features.dtype, copy=False
    )
