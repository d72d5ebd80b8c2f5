"""How functions become machine code on the CPU, and where that is kept between processes.

Compiling everything takes a minute, so it is kept on the disk, by this module and not by Numba,
whose own cache asks only for the file of the function itself, fails where a file is damaged or the
disk is full, and refuses to compile where no folder can be written. Here

- the name of a file holds a digest of all sources of ``kernels``, whatever their dates, of the
  versions of what compiles them, and of the processor: other code is never found;
- each function and signature has a file of its own, written aside and then moved to its name, so
  that processes that write at once cannot mix theirs up; it begins with a digest of its content;
- whatever goes wrong costs a compilation, never a call. ``cache_state`` says what it was.

``NUMBA_CACHE_DIR`` names the folder; else it is the package's own, where that can be written, and
the user's. Both are read, so that code compiled into an image serves whoever runs it.

Of Numba's insides this needs ``Dispatcher._cache`` with two methods, and how it pickles its code.
"""

import hashlib
import os
import shutil
import sys
import uuid
from collections.abc import Callable, Iterator
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from pickle import loads
from typing import Any, NamedTuple

import numba
from numba.core import config
from numba.core.caching import NullCache
from numba.core.compiler import CompileResult
from numba.core.serialize import dumps
from numba.misc.appdirs import AppDirs

HERE = Path(__file__).parent

GENERATIONS = 4
"""Versions of the sources whose code is kept, so that going back to one costs nothing."""

PROBE_BYTES = 2**18
"""More than the code of most functions takes."""

_DIGEST_BYTES = 32


class CacheState(NamedTuple):
    """Whether compiled code can be kept for the next process."""

    folder: Path | None
    """Where it is kept, now."""
    why_not: str | None
    """Where it is not: the reason, folder by folder."""


def njit(**options: Any) -> Callable[[Callable], Any]:
    """As ``numba.njit``; ``cache=True`` keeps the code as this module does.

    Under ``NUMBA_DISABLE_JIT=1`` the function itself.
    """
    keep = options.pop("cache", False)

    def compiled(function: Callable) -> Any:
        dispatcher = numba.njit(**options)(function)
        if keep and dispatcher is not function:
            dispatcher._cache = _KeptCode(function)
        return dispatcher

    return compiled


def cache_state() -> CacheState:
    """Try to write to the folders of compiled code, and say how it went."""
    if _DIGEST is None:
        return CacheState(None, "the sources of kernels cannot be read")
    problems = []
    for folder in folders():
        try:
            _write(folder / f"probe-{uuid.uuid4().hex}", bytes(PROBE_BYTES)).unlink()
            return CacheState(folder, None)
        except OSError as problem:
            problems.append(f"{folder}: {problem.strerror or problem}")
    return CacheState(None, "; ".join(problems) or "there is no folder for it")


def folders() -> list[Path]:
    """The folders of compiled code, in the order in which they are tried."""
    place = f"{HERE.name}_{hashlib.sha256(str(HERE).encode()).hexdigest()[:16]}"
    if config.CACHE_DIR:
        return [Path(config.CACHE_DIR).absolute() / place]
    # Where nobody knows the user's home, this is no absolute path.
    home = Path(AppDirs("numba", appauthor=False).user_cache_dir)
    return [HERE / "__pycache__", *([home / place] if home.is_absolute() else [])]


def digest() -> str | None:
    """Of everything that decides what a function compiles to; None without sources."""
    sources = sorted(_sources(resources.files("kernels"), ""))
    if not sources:
        return None
    settings = sorted(
        (name, value)
        for name, value in os.environ.items()
        if name.startswith("NUMBA_") and name not in ("NUMBA_CACHE_DIR", "NUMBA_NUM_THREADS")
    )
    tools = [(name, version(name)) for name in ("numba", "llvmlite", "numpy")]
    whole = repr((sources, settings, tools, sys.implementation.cache_tag))
    return hashlib.sha256(whole.encode()).hexdigest()[:24]


def _sources(folder: Any, path: str) -> Iterator[tuple[str, bytes]]:
    """(path, content) of every source, in a folder or in a .zip."""
    for entry in folder.iterdir():
        if entry.name.endswith(".py"):
            yield path + entry.name, entry.read_bytes()
        elif entry.is_dir() and entry.name != "__pycache__":
            yield from _sources(entry, f"{path}{entry.name}/")


# As the modules are when they are imported, not when a function is first called.
_DIGEST = digest()


class _KeptCode(NullCache):
    """The compiled code of one function."""

    def __init__(self, function: Callable):
        self._name = f"{function.__module__}.{function.__qualname__}"

    @property
    def cache_path(self) -> str:
        return str(folders()[0])

    def load_overload(self, sig: Any, target_context: Any) -> Any:
        """The code for a signature, or None."""
        if _DIGEST is None:
            return None
        target_context.refresh()
        name = self._file(sig, target_context.codegen())
        for folder in folders():
            file = _generation(folder) / name
            try:
                kept = file.read_bytes()
            except OSError:
                continue
            try:
                return _unpacked(kept, sig, target_context)
            except Exception:  # unpickling may raise anything
                _remove(file)
        return None

    def save_overload(self, sig: Any, data: CompileResult) -> None:
        """Keep the code for a signature, where it can be kept."""
        # A source may have changed since it was imported.
        if _DIGEST is None or digest() != _DIGEST:
            return
        if data.lifted or data.library.has_dynamic_globals:
            return
        try:
            body = dumps((sig, data._reduce()))
        except Exception:  # pickling may raise anything
            return
        name = self._file(sig, data.codegen)
        for folder in folders():
            try:
                if not _generation(folder).is_dir():
                    _drop_old_generations(folder)
                _write(_generation(folder) / name, hashlib.sha256(body).digest() + body)
                return
            except OSError:
                continue

    def _file(self, sig: Any, codegen: Any) -> str:
        key = repr((self._name, str(sig), codegen.magic_tuple()))
        return f"{self._name}-{hashlib.sha256(key.encode()).hexdigest()[:24]}.code"


def _generation(folder: Path) -> Path:
    return folder / f"compiled-{_DIGEST}"


def _unpacked(kept: bytes, sig: Any, target_context: Any) -> CompileResult:
    """Raises: anything, unless it is what was packed."""
    expected, body = kept[:_DIGEST_BYTES], kept[_DIGEST_BYTES:]
    if hashlib.sha256(body).digest() != expected:
        raise ValueError("damaged")
    of, reduced = loads(body)
    if of != sig:
        raise ValueError("of another signature")
    return CompileResult._rebuild(target_context, *reduced)


def _write(file: Path, content: bytes) -> Path:
    """Write a file that is there whole or not at all. Raises: OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(f"{uuid.uuid4().hex}.part")
    try:
        aside.write_bytes(content)
        aside.replace(file)
    except OSError:
        _remove(aside)
        raise
    return file


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:  # somebody else's, or read-only
        return


def _drop_old_generations(folder: Path) -> None:
    """Make room for one more."""
    dated = sorted((entry.stat().st_mtime_ns, entry) for entry in folder.glob("compiled-*"))
    for _, entry in dated[: max(len(dated) - GENERATIONS + 1, 0)]:
        shutil.rmtree(entry, ignore_errors=True)
