"""Throwing away compiled code that is older than the sources it was made from.

Numba keeps compiled code on the disk and compiles again when the file of a function changes. It
does not notice when a function or a class that is used there, from another file, changes: after an
update a loop could go on with formulas of yesterday, or stumble over a type that has moved.
"""

from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent


def sources() -> list[Path]:
    """Every file that compiled code on the CPU may come from."""
    return [*HERE.glob("*.py"), *(HERE / "cpu").glob("*.py")]


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

    functions = (formulas.axis_tap, taps.grown)  # one of each folder
    drop_older_than(sources(), [Path(function.stats.cache_path) for function in functions])
