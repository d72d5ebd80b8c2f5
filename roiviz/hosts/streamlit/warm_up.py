"""Compile (or load from Numba's disk cache) what the first page calls, in the background.

A cold compile takes seconds and holds the compiler's lock; a page that called a kernel meanwhile
would hang. So pages ask `ready()` first, show the canvas, say that kernels are compiling, and
`ask` for the stages that they wait for, which are compiled next.

It holds Python's lock too, and everybody's page would wait for that. So another process compiles,
at a low priority, and this one loads from the cache what the other has put there.
"""

import contextlib
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import IO


def _rois(operator: str, reduction: str = "avg") -> None:
    from roiviz.explain import roi

    roi.warm_up(operator, reduction)


def _devices() -> None:
    # The first page asks for the devices, and looking for a GPU first takes half a second of
    # imports.
    from roiviz.kernels import operators

    operators.supports("roi_align", "cuda")


def _conventions() -> None:
    from roiviz.explain import prism

    prism.warm_up()


def _bench() -> None:
    from roiviz.bench import report
    from roiviz.explain import debug

    report.debug(debug.example())


def _gradients() -> None:
    from roiviz.explain import warm_up

    warm_up.gradients()


def _rmac() -> None:
    from roiviz.explain import rmac_search

    rmac_search.warm_up()


def _agreement() -> None:
    from roiviz.explain import agreement

    agreement.warm_up()


FIRST_PAGE_SECONDS = 2.0  # how long kernels wait for somebody to open one
SETTLING_SECONDS = 0.7  # for which its browser then asks for scripts
DEVICES, FIRST = "devices", "roi_align_rotated"
# What nobody asks for is compiled in this order, the first page's needs first. Each value of
# `RoiSettings.kernel` has its stage.
STAGES: dict[str, Callable[[], None]] = {
    DEVICES: _devices,
    FIRST: partial(_rois, FIRST),
    "roi_align": partial(_rois, "roi_align"),
    "roi_pool": partial(_rois, "roi_pool"),
    "roi_align max": partial(_rois, "roi_align", "max"),
    "gradients": _gradients,
    "rmac": _rmac,
    "agreement": _agreement,
    "bench": _bench,
    "conventions": _conventions,
}
_asked: list[str] = []
_ready = {name: threading.Event() for name in STAGES}
_failed: set[str] = set()
_kept = threading.Event()
_shown = threading.Event()
_started = threading.Lock()
_others: list[subprocess.Popen[str]] = []  # held, for they end when their pipe is closed


def start(first: Callable[[], None] | None = None) -> None:
    """Start compiling in a thread of its own; a second call does nothing.

    Args:
        first: what this thread does before.
    """
    if _started.acquire(blocking=False):
        threading.Thread(target=_run, args=(first,), name="warm-up", daemon=True).start()


def ready(wait: float = 0.0, stage: str = FIRST) -> bool:
    """Whether a stage's kernels are compiled; waits at most `wait` seconds for it."""
    return _ready[stage].wait(wait)


def ask(stages: Sequence[str]) -> None:
    """Have these stages compiled next, in this order, since a page waits for them."""
    _asked[:] = [*stages, *(name for name in _asked if name not in stages)]
    for other in _others:
        with contextlib.suppress(OSError, ValueError):  # it has ended
            assert other.stdin is not None
            other.stdin.write(" ".join(stages) + "\n")
            other.stdin.flush()


def first_page_is_shown() -> None:
    """Tell that a page is out, and that kernels may now be loaded without delaying it."""
    _shown.set()


def compile_all(told: IO[str] | None = None) -> None:
    """Compile now and keep the code, as when an image is built. Raises: what a kernel raises.

    Args:
        told: gets each stage's name on a line of its own as soon as the stage is compiled.
    """
    for name in _in_turn():
        STAGES[name]()
        if told is not None:
            print(name, file=told, flush=True)


def compile_for_another() -> None:
    """Compile for the process that has started this one, first what it asks for; end with it."""
    threading.Thread(target=_heed_the_other, daemon=True).start()
    with contextlib.suppress(OSError, AttributeError):  # Windows has no such thing
        os.nice(10)
    compile_all(sys.stdout)


def failed(stage: str = FIRST) -> bool:
    """Whether a stage's kernels have been called and raised an error."""
    return stage in _failed


def done() -> bool:
    """Whether everything has been compiled, or has failed to."""
    return all(event.is_set() for event in _ready.values())


def code_is_kept() -> bool:
    """Whether the compiled code is kept for the next start; False until that is known."""
    return _kept.is_set()


def _run(first: Callable[[], None] | None = None) -> None:
    if first is not None:
        try:
            first()
        except Exception:  # the page itself will meet it, and say so
            logging.getLogger(__name__).exception("nothing was done beforehand")
    _look_where_code_is_kept()
    compiling = _compile_elsewhere() if _kept.is_set() and not _is_compiled() else None
    for name in _in_turn() if compiling is None else _as_told(compiling):
        try:
            STAGES[name]()
        except Exception:
            # A failed warm-up counts as done too: the page then shows the kernel's own error.
            logging.getLogger(__name__).exception("warm-up of %s failed", name)
            _failed.add(name)
        _ready[name].set()
        if name == DEVICES:
            _let_first_page_pass()


def _in_turn(left: Iterable[str] = ()) -> Iterator[str]:
    """All stages, or those that are left: each time what was asked for last, else the next."""
    rest = list(left or STAGES)
    while rest:
        name = next((asked for asked in _asked if asked in rest), rest[0])
        rest.remove(name)
        yield name


def _as_told(told: Iterable[str]) -> Iterator[str]:
    """Each stage once another process has compiled it; then what it leaves undone."""
    left = list(STAGES)
    for line in told:
        name = line.strip()
        if name in left:
            left.remove(name)
            yield name
    if left:
        yield from _in_turn(left)


def _let_first_page_pass() -> None:
    """Wait until the first page is drawn, or nobody opens one."""
    if _shown.wait(FIRST_PAGE_SECONDS):
        time.sleep(SETTLING_SECONDS)


def _is_compiled() -> bool:
    from roiviz.kernels import compiling

    return compiling.has_code()


def _compile_elsewhere() -> IO[str] | None:
    """Start another process that compiles; returns what it tells, None if none can be started."""
    code = (
        f"import sys; sys.path[:] = {sys.path!r}; from {__name__} import compile_for_another; "
        "compile_for_another()"
    )
    try:
        other = subprocess.Popen(
            [sys.executable, "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
    except OSError:
        return None
    _others.append(other)
    return other.stdout


def _heed_the_other() -> None:
    for line in sys.stdin:
        ask(line.split())
    os._exit(0)


def _look_where_code_is_kept() -> None:
    from roiviz import kernels

    kept = kernels.cache_state()
    if kept.folder is not None:
        _kept.set()
    else:
        logging.getLogger(__name__).warning("compiled code is not kept: %s", kept.why_not)
