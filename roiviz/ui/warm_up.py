"""Compile (or load from Numba's disk cache) what the first page calls, in the background.

A cold compile takes seconds and holds the compiler's lock; a page that called a kernel meanwhile
would hang with it. So pages ask `ready()` first, show the canvas, and say what they wait for.
"""

import logging
import threading


def _rois() -> None:
    from roiviz.explain import roi

    roi.warm_up()


def _devices() -> None:
    # The first page asks for the devices, and the first look for a GPU imports half a second.
    from kernels import operators

    operators.supports("roi_align", "cuda")


def _gradients() -> None:
    from roiviz.explain import warm_up

    warm_up.gradients()


def _rmac() -> None:
    from roiviz.explain import rmac_search

    rmac_search.warm_up()


# In this order: what the first page needs comes first.
STAGES = {"rois": _rois, "devices": _devices, "gradients": _gradients, "rmac": _rmac}
_ready = {name: threading.Event() for name in STAGES}
_started = threading.Lock()


def start() -> None:
    """Begin in a thread of its own; a second call does nothing."""
    if _started.acquire(blocking=False):
        threading.Thread(target=_run, name="warm-up", daemon=True).start()


def ready(wait: float = 0.0, stage: str = "rois") -> bool:
    """Whether a stage's kernels answer without compiling; waits at most `wait` seconds for it."""
    return _ready[stage].wait(wait)


def _run() -> None:
    for name, warm in STAGES.items():
        try:
            warm()
        except Exception:
            # Even a failed warm-up opens the door: the page then shows the kernel's own error.
            logging.getLogger(__name__).exception("warm-up of %s failed", name)
        _ready[name].set()
