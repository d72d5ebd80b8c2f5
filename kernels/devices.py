"""Where an operator can run, and why not."""

import functools
import importlib
import importlib.util
from types import ModuleType

import numba

DEVICES = ("cpu", "cuda")


def simulated() -> bool:
    """True under ``NUMBA_ENABLE_CUDASIM=1``.

    The CUDA kernels then run on Numba's simulator, slowly, with no GPU.
    """
    return bool(numba.config.ENABLE_CUDASIM)


@functools.cache
def why_not(device: str) -> str | None:
    """The reason why ``device`` cannot run here, or None where it can."""
    if device == "cpu":
        return None
    if device != "cuda":
        return f"there is no such device; want one of {DEVICES} or 'auto'"
    if simulated():
        return None
    if importlib.util.find_spec("numba_cuda") is None:
        return "numba-cuda is not installed (pip install -r requirements-cuda.txt)"
    return _why_no_gpu()


def _why_no_gpu() -> str | None:
    """Ask the driver.

    Whatever it answers becomes a sentence, since none of it is the caller's mistake.
    """
    try:
        from numba import cuda

        if cuda.is_available():
            return None
        error = cuda.cuda_error()
    except Exception as problem:
        error = problem
    told = " ".join(str(error or "the driver reports none").split())
    return f"no usable NVIDIA GPU was found ({told})"


def resolve(device: str) -> str:
    """The device to use, "cpu" or "cuda"; "auto" is a real GPU where there is one, else the CPU.

    Raises: ValueError for any other word; RuntimeError saying why where "cuda" cannot run. Nothing
    falls back in silence.
    """
    if device == "cpu":
        return device
    if device == "auto":
        return "cuda" if not simulated() and why_not("cuda") is None else "cpu"
    if device not in DEVICES:
        raise ValueError(f"device: want 'cpu', 'cuda' or 'auto', got {device!r}")
    reason = why_not(device)
    if reason is not None:
        raise RuntimeError(f"device: 'cuda' cannot run here: {reason}")
    return device


@functools.cache
def backend(device: str) -> ModuleType:
    """The package with a device's loops, ``kernels.cpu`` or ``kernels.cuda``."""
    return importlib.import_module(f"kernels.{device}")


@functools.cache
def loops(device: str, operator: str) -> ModuleType:
    """The module with one operator's loops on one device."""
    return importlib.import_module(f"kernels.{device}.{operator}")
