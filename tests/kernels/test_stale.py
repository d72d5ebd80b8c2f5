"""Compiled code never outlives the formulas in it."""

import os
import re
from pathlib import Path

from kernels import stale

KERNELS = Path(stale.__file__).parent


def test_every_file_with_compiled_code_counts():
    compiled = {
        file
        for file in KERNELS.rglob("*.py")
        if "cuda" not in file.parts and re.search(r"^@(njit|intrinsic)", file.read_text(), re.M)
    }
    assert KERNELS / "formulas.py" in compiled
    assert compiled <= set(stale.sources())


def test_an_older_index_goes_a_newer_one_stays(tmp_path):
    source, old, new = (tmp_path / name for name in ("a.py", "old.nbi", "new.nbi"))
    for age, file in ((20, old), (10, source), (0, new)):
        file.touch()
        os.utime(file, (1_000_000 - age, 1_000_000 - age))
    stale.drop_older_than([source], [tmp_path])
    assert not old.exists()
    assert new.exists()
    stale.drop_older_than([source], [tmp_path / "nowhere"])
