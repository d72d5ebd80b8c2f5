"""Compilation for the CPU, and the cache that keeps compiled code between processes.

Compiling everything takes a minute, so the code is cached on disk; by this module, because Numba's
own cache watches only the file of the function itself, fails if a file is damaged or the disk is
full, and refuses to compile if no folder is writable. In this cache

- a file's name holds a digest of all sources of ``kernels`` (not of their dates), of the compilers'
  versions and of the processor, so that code compiled from anything else is never loaded;
- each function and signature has its own file, written under another name and then renamed, so
  that processes writing at once cannot mix their code; it begins with a digest of its content;
- a fault costs a compilation, never a call. ``cache_state`` gives the reason.

``NUMBA_CACHE_DIR`` names the folder. Without it, code is written to the package's own folder if
that is writable, else to the user's, and read from both, so that code compiled into an image serves
every user.

This relies on Numba's internal ``Dispatcher._cache`` (two methods) and on its pickling of code.
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

HERE = Path(__file__).resolve().parent

GENERATIONS = 4
"""How many versions of the sources keep their code, so that going back to one costs nothing."""

PROBE_BYTES = 2**18
"""More than the code of most functions takes."""

_DIGEST_BYTES = 32

# Settings of Numba by which no function for the CPU is compiled otherwise.
_OF_NO_CONSEQUENCE = ("NUMBA_CACHE_DIR", "NUMBA_NUM_THREADS", "NUMBA_ENABLE_CUDASIM")


class CacheState(NamedTuple):
    """Whether compiled code can be kept for the next process."""

    folder: Path | None
    """The folder that keeps it, or None."""
    why_not: str | None
    """The reason, folder by folder, if nothing is kept."""


def njit(**options: Any) -> Callable[[Callable[..., Any]], Any]:
    """Like ``numba.njit``, but ``cache=True`` keeps the code in this module's cache.

    Under ``NUMBA_DISABLE_JIT=1`` the function itself is returned.
    """
    keep = options.pop("cache", False)

    def compiled(function: Callable[..., Any]) -> Any:
        dispatcher = numba.njit(**options)(function)
        if keep and dispatcher is not function:
            dispatcher._cache = _KeptCode(function)
        return dispatcher

    return compiled


def cache_state() -> CacheState:
    """Try to write to the folders of compiled code and report the first that works, or why not."""
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


def has_code() -> bool:
    """Whether any function's code of these very sources is kept."""
    return any(any(_generation(folder).glob("*.code")) for folder in folders())


def folders() -> list[Path]:
    """The folders of compiled code, in the order in which they are tried."""
    place = f"{HERE.name}_{hashlib.sha256(str(HERE).encode()).hexdigest()[:16]}"
    if config.CACHE_DIR:
        return [Path(config.CACHE_DIR).absolute() / place]
    # Without a known home directory this path is not absolute.
    home = Path(AppDirs("numba", appauthor=False).user_cache_dir)
    return [HERE / "__pycache__", *([home / place] if home.is_absolute() else [])]


def digest() -> str | None:
    """Digest of everything that decides what a function compiles to; None without sources."""
    sources = sorted(_sources(resources.files(__package__), ""))
    if not sources:
        return None
    settings = sorted(
        (name, value)
        for name, value in os.environ.items()
        if name.startswith("NUMBA_") and name not in _OF_NO_CONSEQUENCE
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


# Taken when the modules are imported: a source may change before a function is first called.
_DIGEST = digest()


class _KeptCode(NullCache):
    """The compiled code of one function."""

    def __init__(self, function: Callable[..., Any]):
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
        parts = data._asdict()
        if parts["lifted"] or parts["library"].has_dynamic_globals:
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
    """The code in the content of a file. Raises: anything, if the content is damaged."""
    expected, body = kept[:_DIGEST_BYTES], kept[_DIGEST_BYTES:]
    if hashlib.sha256(body).digest() != expected:
        raise ValueError("damaged")
    of, reduced = loads(body)
    if of != sig:
        raise ValueError("of another signature")
    return CompileResult._rebuild(target_context, *reduced)


def _write(file: Path, content: bytes) -> Path:
    """Write a file either whole or not at all and return its path. Raises: OSError."""
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
    """Delete the oldest versions' code, to make room for one more."""
    dated = sorted((entry.stat().st_mtime_ns, entry) for entry in folder.glob("compiled-*"))
    for _, entry in dated[: max(len(dated) - GENERATIONS + 1, 0)]:
        shutil.rmtree(entry, ignore_errors=True)
