"""The devices an operator can run on, and the reason where one is not usable."""

import functools
import importlib
import importlib.util
import json
import os
import subprocess
import sys
from types import ModuleType
from typing import Any

import numba

from . import checks

_CPU = "cpu"
DEVICES = (_CPU, "cuda")


def simulated() -> bool:
    """True under ``NUMBA_ENABLE_CUDASIM=1``.

    The CUDA kernels then run on Numba's simulator, slowly, with no GPU.
    """
    return bool(numba.config.ENABLE_CUDASIM)


@functools.cache
def why_not(device: str) -> str | None:
    """The reason why ``device`` is not usable here, or None if it is."""
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
    """Ask the driver for the reason why there is no GPU; None if there is one.

    Any exception becomes part of the reason, since none of them is the caller's mistake.
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
    """The device to use, "cpu" or "cuda"; "auto" is a real GPU if there is one, else the CPU.

    Raises:
        ValueError: for any other word.
        RuntimeError: giving the reason if "cuda" is not usable, for nothing falls back silently.
    """
    if device is _CPU:  # the fastest way to tell; an equal string goes on
        return device
    if not isinstance(device, str) or device not in (*DEVICES, "auto"):
        raise ValueError(f"device: want 'cpu', 'cuda' or 'auto', got {checks.shown(device)}")
    if device == _CPU:
        return device
    if device == "auto":
        return "cuda" if not simulated() and why_not("cuda") is None else "cpu"
    reason = why_not(device)
    if reason is not None:
        raise RuntimeError(f"device: 'cuda' cannot run here: {reason}")
    return device


@functools.cache
def backend(device: str) -> ModuleType:
    """The package with a device's loops, ``cpu`` or ``cuda``."""
    return importlib.import_module(f".{device}", __package__)


@functools.cache
def loops(device: str, operator: str) -> ModuleType:
    """The module with one operator's loops on one device."""
    return importlib.import_module(f".{device}.{operator}", __package__)


def compare(seconds: float = 120, draw: int | None = None) -> dict[str, Any]:
    """Measure how far apart the CPU's and CUDA's results are on this machine.

    Runs ``kernels.cuda.check`` in a process of its own: on the GPU if there is one, else on Numba's
    simulator, which can only be chosen before Numba is imported.

    Args:
        seconds: how long it may take.
        draw: on which trial, as ``kernels.trials.trial`` takes it.

    Returns:
        That module's report.

    Raises:
        RuntimeError: with the reason if it cannot run.
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    if why_not("cuda") is not None:
        environment["NUMBA_ENABLE_CUDASIM"] = "1"
    try:
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                f"{__package__}.cuda.check",
                *([] if draw is None else [str(draw)]),
            ],
            env=environment,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=True,
        )
    except subprocess.TimeoutExpired:
        raise RuntimeError(f"the comparison took longer than {seconds:g} s") from None
    except subprocess.CalledProcessError as error:
        last = (error.stderr.strip() or "no message").splitlines()[-1]
        raise RuntimeError(f"the comparison failed: {last}") from None
    return json.loads(done.stdout)
