"""datumaro as an oracle: it reads what we write, and we read what it writes, box by box.

tools/record_box_files.py says how the recording was made.
"""

import json
from pathlib import Path

import numpy as np
import pytest

from roiviz import box_files
from roiviz.box_files import BoxSet, Shown
from roiviz.box_files.values import frozen
from tests.references_box_files import corners

GOLDEN = json.loads((Path(__file__).parents[2] / "golden" / "box_files.json").read_text())
SHOWN = Shown(GOLDEN["picture"], tuple(GOLDEN["size"]))


def given(turns: bool) -> np.ndarray:
    return np.array(GOLDEN["turned" if turns else "upright"])


@pytest.mark.parametrize("name", GOLDEN["ours"])
def test_datumaro_reads_our_files_as_we_mean_them(name):
    recorded = GOLDEN["ours"][name]
    rows = frozen(given(recorded["turns"]))
    ours = BoxSet(rows, tuple(GOLDEN["labels"]), (None,) * 3, GOLDEN["picture"], SHOWN.size)
    assert box_files.written(ours, name).content == recorded["text"]
    theirs = {round(box["corners"][0], 3): box for box in recorded["boxes"]}
    for row, label in zip(rows, GOLDEN["labels"], strict=True):
        wanted = corners(*row)
        box = theirs[round(wanted[0, 0], 3)]
        np.testing.assert_allclose(np.reshape(box["corners"], (4, 2)), wanted, atol=1e-4)
        assert box["label"] == label


@pytest.mark.parametrize("name", GOLDEN["theirs"])
def test_we_read_datumaros_files_as_it_means_them(name):
    recorded = GOLDEN["theirs"][name]
    found = box_files.meanings(recorded["text"], SHOWN)
    boxes = found[0].sets[box_files.matching(found[0].sets, SHOWN) or 0]
    for row, wanted in zip(boxes.rows, given(recorded["turns"]), strict=True):
        # Its text has two digits after the point, its shares six.
        np.testing.assert_allclose(corners(*row), corners(*wanted), atol=0.02)
    assert boxes.labels in (tuple(GOLDEN["labels"]), ("0", "1", "0"))
