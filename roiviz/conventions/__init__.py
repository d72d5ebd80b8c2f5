"""What frameworks make of a box: each one's rules as a row of data.

    from roiviz.conventions import CONVENTIONS, Settings

    row = CONVENTIONS["torchvision"]
    output = row.evaluate(features, rois, Settings((7, 7), spatial_scale=1 / 16))

A row combines rules (`rules.Rules`), each of which can be switched alone; `sampling` turns boxes
into samples under any combination, and `samples` makes numbers of samples, wherever they come from.
"""

from typing import Any

from roiviz.conventions.backbones import BACKBONES, Backbone
from roiviz.conventions.cells import CELLS
from roiviz.conventions.convention import HOW, Convention, Refused, pooled
from roiviz.conventions.job import Settings
from roiviz.conventions.levels import LEVELS, LevelRule
from roiviz.conventions.notations import NOTATIONS, Notation
from roiviz.conventions.points import samples_at
from roiviz.conventions.ports import PORTS
from roiviz.conventions.rotated import ROTATED
from roiviz.conventions.rules import AXES, Rules, differing, switch
from roiviz.conventions.samples import Samples, reduced
from roiviz.conventions.sampling import samples
from roiviz.conventions.upright import UPRIGHT
from roiviz.conventions.writing import written

CONVENTIONS: dict[str, Convention] = {row.id: row for row in (*UPRIGHT, *PORTS, *CELLS, *ROTATED)}
"""Every framework's convention, by its id."""


def values_of(axis: str) -> tuple[Any, ...]:
    """Every value that some convention has on an axis, each once, in the order of the rows.

    Args:
        axis: one of AXES.
    """
    return tuple(dict.fromkeys(getattr(row.rules, axis) for row in CONVENTIONS.values()))


__all__ = [
    "AXES",
    "BACKBONES",
    "CONVENTIONS",
    "HOW",
    "LEVELS",
    "NOTATIONS",
    "Backbone",
    "Convention",
    "LevelRule",
    "Notation",
    "Refused",
    "Rules",
    "Samples",
    "Settings",
    "differing",
    "pooled",
    "reduced",
    "samples",
    "samples_at",
    "switch",
    "values_of",
    "written",
]
