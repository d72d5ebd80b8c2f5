"""Compile (or load from Numba's disk cache) what the first page calls, in the background.

A cold compile takes seconds and holds the compiler's lock; a page that called a kernel meanwhile
would hang. So pages ask `ready()` first, show the canvas, and say that kernels are compiling.
"""

import logging
import threading
from collections.abc import Callable
from functools import partial


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


def _gradients() -> None:
    from roiviz.explain import warm_up

    warm_up.gradients()


def _rmac() -> None:
    from roiviz.explain import rmac_search

    rmac_search.warm_up()


def _agreement() -> None:
    from roiviz.explain import agreement

    agreement.warm_up()


FIRST = "roi_align_rotated"
# The first page's needs come first. Each value of `RoiSettings.kernel` has its stage.
STAGES: dict[str, Callable[[], None]] = {
    FIRST: partial(_rois, FIRST),
    "devices": _devices,
    "roi_align": partial(_rois, "roi_align"),
    "roi_pool": partial(_rois, "roi_pool"),
    "roi_align max": partial(_rois, "roi_align", "max"),
    "gradients": _gradients,
    "rmac": _rmac,
    "agreement": _agreement,
    "conventions": _conventions,
}
_ready = {name: threading.Event() for name in STAGES}
_failed: set[str] = set()
_kept = threading.Event()
_started = threading.Lock()


def start() -> None:
    """Start compiling in a thread of its own; a second call does nothing."""
    if _started.acquire(blocking=False):
        threading.Thread(target=_run, name="warm-up", daemon=True).start()


def ready(wait: float = 0.0, stage: str = FIRST) -> bool:
    """Whether a stage's kernels are compiled; waits at most `wait` seconds for it."""
    return _ready[stage].wait(wait)


def compile_all() -> None:
    """Compile now and keep the code, as when an image is built. Raises: what a kernel raises."""
    for warm in STAGES.values():
        warm()


def failed(stage: str = FIRST) -> bool:
    """Whether a stage's kernels have been called and raised an error."""
    return stage in _failed


def done() -> bool:
    """Whether everything has been compiled, or has failed to."""
    return all(event.is_set() for event in _ready.values())


def code_is_kept() -> bool:
    """Whether the compiled code is kept for the next start; False until that is known."""
    return _kept.is_set()


def _run() -> None:
    _look_where_code_is_kept()
    for name, warm in STAGES.items():
        try:
            warm()
        except Exception:
            # A failed warm-up counts as done too: the page then shows the kernel's own error.
            logging.getLogger(__name__).exception("warm-up of %s failed", name)
            _failed.add(name)
        _ready[name].set()


def _look_where_code_is_kept() -> None:
    from roiviz import kernels

    kept = kernels.cache_state()
    if kept.folder is not None:
        _kept.set()
    else:
        logging.getLogger(__name__).warning("compiled code is not kept: %s", kept.why_not)
