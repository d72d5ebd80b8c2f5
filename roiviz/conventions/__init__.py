"""What frameworks make of a box: each one's rules as a row of data.

    from roiviz.conventions import CONVENTIONS, Settings

    row = CONVENTIONS["torchvision"]
    output = row.evaluate(features, rois, Settings((7, 7), spatial_scale=1 / 16))

A row combines rules (`rules.Rules`), each of which can be switched alone; `sampling` turns boxes
into samples under any combination, and `samples` makes numbers of samples, wherever they come from.
"""

from roiviz.conventions.backbones import BACKBONES, Backbone
from roiviz.conventions.cells import CELLS
from roiviz.conventions.convention import HOW, Convention, pooled
from roiviz.conventions.job import Settings
from roiviz.conventions.levels import LEVELS, LevelRule
from roiviz.conventions.notations import NOTATIONS, Notation
from roiviz.conventions.ports import PORTS
from roiviz.conventions.rotated import ROTATED
from roiviz.conventions.rules import AXES, Rules, differing, switch
from roiviz.conventions.samples import Samples, reduced
from roiviz.conventions.sampling import samples
from roiviz.conventions.upright import UPRIGHT

CONVENTIONS: dict[str, Convention] = {row.id: row for row in (*UPRIGHT, *PORTS, *CELLS, *ROTATED)}
"""Every framework's convention, by its id."""

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
    "Rules",
    "Samples",
    "Settings",
    "differing",
    "pooled",
    "reduced",
    "samples",
    "switch",
]
