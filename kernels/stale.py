"""Throwing away compiled code that is older than a formula in it.

Numba keeps compiled code on the disk and compiles again when the file of a function changes. It
does not notice when a function that is called from there, in another file, changes: after an
update a loop could go on with formulas of yesterday.
"""

from collections.abc import Iterable
from pathlib import Path

SHARED = (
    "formulas.py",
    "cpu/loops_nchw.py",
    "cpu/roi_align.py",
    "cpu/roi_align_rotated.py",
    "cpu/taps.py",
    "cpu/vectors.py",
)
"""Files with compiled functions that other files call; a test finds those that are missing."""


def drop_older_than(sources: Iterable[Path], caches: Iterable[Path]) -> None:
    """Delete the indexes in ``caches`` that are older than the newest of ``sources``."""
    newest = max(source.stat().st_mtime_ns for source in sources)
    for cache in caches:
        for index in cache.glob("*.nbi"):
            try:
                if index.stat().st_mtime_ns < newest:
                    index.unlink()
            except OSError:  # somebody else did, or may; or the folder cannot be written
                continue


def drop_stale() -> None:
    """Do so for this package, wherever Numba keeps its code."""
    from kernels import formulas
    from kernels.cpu import taps

    here = Path(__file__).parent
    functions = (formulas.axis_tap, taps.grown)  # one of each folder
    drop_older_than(
        [here / name for name in SHARED],
        [Path(function.stats.cache_path) for function in functions],
    )
