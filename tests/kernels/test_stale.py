"""Compiled code never outlives the formulas in it."""

import ast
import os
from pathlib import Path

from kernels import stale

KERNELS = Path(stale.__file__).parent


def compiled_functions(file):
    """Names of a file's functions with an @njit or @intrinsic on them."""
    for node in ast.parse(file.read_text()).body:
        if isinstance(node, ast.FunctionDef):
            marks = " ".join(ast.unparse(mark) for mark in node.decorator_list)
            if "njit" in marks or "intrinsic" in marks:
                yield node.name


def test_every_file_with_shared_functions_is_listed():
    files = [file for file in KERNELS.rglob("*.py") if "cuda" not in file.parts]
    compiled = {
        (".".join(["kernels", *file.relative_to(KERNELS).with_suffix("").parts]), name): file
        for file in files
        for name in compiled_functions(file)
    }
    shared = set()
    for file in files:
        if not any(True for _ in compiled_functions(file)):
            continue  # plain Python calls a compiled function through Numba's own check
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.ImportFrom):
                shared |= {compiled.get((node.module, name.name)) for name in node.names} - {None}
    assert shared
    assert {file.relative_to(KERNELS).as_posix() for file in shared} <= set(stale.SHARED)


def test_an_older_index_goes_a_newer_one_stays(tmp_path):
    source, old, new = (tmp_path / name for name in ("a.py", "old.nbi", "new.nbi"))
    for age, file in ((20, old), (10, source), (0, new)):
        file.touch()
        os.utime(file, (1_000_000 - age, 1_000_000 - age))
    stale.drop_older_than([source], [tmp_path])
    assert not old.exists()
    assert new.exists()
    stale.drop_older_than([source], [tmp_path / "nowhere"])
