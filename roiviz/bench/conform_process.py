"""Somebody's function in a process of its own, called with a time limit."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self, cast

import numpy as np

from roiviz.bench import conform_child
from roiviz.bench.case import BenchError
from roiviz.bench.cases import Call

START_SECONDS = 180.0  # some frameworks take half a minute to import
FIRST_SECONDS = 60.0  # a first call may compile
PATIENCE = 3.0  # how many times as long as at first a new process may take for its first call


class Failed(Exception):
    """The function gave no output; the message says why."""


class Raised(Failed):
    """It ended with an exception."""


class Crashed(Failed):
    """Its process ended."""


class Hung(Failed):
    """It did not answer in time."""


class Answer:
    """What the function gave.

    Attributes:
        output: as it came.
        gradient: of the features, where it was asked for.
        changed: the inputs that the function has written to.
    """

    def __init__(self, header: dict[str, Any], arrays: dict[str, np.ndarray]):
        self.output = arrays["output"]
        self.gradient = arrays.get("gradient")
        self.changed: tuple[str, ...] = tuple(header["changed"])


class Function:
    """A function in another process.

        with Function("my_port:roi_align") as function:
            answer = function(call)

    Attributes:
        has_gradient: whether its module also has a NAME_gradient.
    """

    def __init__(
        self,
        target: str,
        python: str = sys.executable,
        seconds: float = 10.0,
        first: float | None = None,
    ):
        """Start it.

        Args:
            target: module:function, the module from the working folder or the environment, or
                FILE.py:function.
            python: the interpreter, whose environment needs numpy and what the function needs.
            seconds: how long one call may take.
            first: how long the very first may, which may compile; by default a minute at least.
        Raises: BenchError where the function is not found.
        """
        if not all(target.rpartition(":")[::2]):
            raise BenchError(f"A function is given as module:function, not {target!r}.")
        self.target, self.python, self.seconds = target, python, seconds
        self.first = max(seconds, FIRST_SECONDS) if first is None else first
        self.has_gradient = False
        self._process: subprocess.Popen[bytes] | None = None
        self._warm = False
        self._first: float | None = None  # seconds of the first call that was answered
        self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, why: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def __call__(self, call: Call) -> Answer:
        """Call it.

        Raises: Failed; BenchError where it does not return from its very first call.
        """
        process = self._process or self._start()
        settings = call.settings
        header = {
            "layout": call.layout,
            "output_size": settings.output_size,
            "spatial_scale": settings.spatial_scale,
            "sampling_ratio": settings.sampling_ratio,
        }
        arrays = {"features": call.features, "rois": call.rois}
        if call.upstream is not None:
            arrays["upstream"] = call.upstream
        seconds, begin = self._allowed(), time.monotonic()
        try:
            with contextlib.suppress(BrokenPipeError):
                conform_child.send(cast(BinaryIO, process.stdin), header, arrays)
            header, found = self._receive(seconds)
        except EOFError:
            raise Crashed(self._end()) from None
        except TimeoutError:
            self.close()
            if self._first is None:
                raise BenchError(
                    f"{self.target} has not returned from its first call ({call.name}) within "
                    f"{seconds:g} s; --timeout gives it longer."
                ) from None
            raise Hung(f"no answer within {seconds:g} s") from None
        self._warm = True
        if self._first is None:
            self._first = time.monotonic() - begin
        if "error" in header:
            raise Raised(header["error"])
        return Answer(header, found)

    def _allowed(self) -> float:
        """Seconds that the next call may take."""
        if self._warm:
            return self.seconds
        if self._first is None:
            return self.first
        return max(self.seconds, PATIENCE * self._first)

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(BrokenPipeError):
                cast(BinaryIO, pipe).close()
        self._said.close()

    def _start(self) -> subprocess.Popen[bytes]:
        self._warm = False
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 (it is closed with the process)
        try:
            process = self._process = subprocess.Popen(
                [self.python, str(Path(conform_child.__file__)), self.target],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said,
            )  # fmt: skip
        except OSError as why:
            self._said.close()
            raise BenchError(f"{self.python} cannot be started: {why.strerror}.") from None
        try:
            header, _ = self._receive(START_SECONDS)
        except EOFError:
            raise BenchError(f"{self.target} cannot be loaded: {self._end()}.") from None
        except TimeoutError:
            self.close()
            raise BenchError(
                f"{self.target} cannot be loaded within {START_SECONDS:g} s."
            ) from None
        if "error" in header:
            self.close()
            raise BenchError(f"{self.target} cannot be loaded: {header['error']}")
        self.has_gradient = header["gradient"]
        return process

    def _receive(self, seconds: float) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
        """An answer. Raises: EOFError where the process has ended, TimeoutError."""
        assert self._process is not None
        pipe = cast(BinaryIO, self._process.stdout)
        until = time.monotonic() + seconds

        def read(count: int) -> bytes:
            parts = []
            while count:
                left = until - time.monotonic()
                if left <= 0 or not select.select([pipe], [], [], left)[0]:
                    raise TimeoutError
                part = os.read(pipe.fileno(), min(count, 1 << 20))
                if not part:
                    raise EOFError
                parts.append(part)
                count -= len(part)
            return b"".join(parts)

        return conform_child.receive(read)

    def _end(self) -> str:
        """How the process ended, in words."""
        assert self._process is not None
        code = self._process.wait()
        self._said.seek(0)
        lines = self._said.read()[-4000:].decode(errors="replace").strip().splitlines()
        self.close()
        how = f"ended with status {code}"
        if code < 0:
            how = f"ended by {signal.Signals(-code).name}"
        return f"the process {how}" + (f" ({lines[-1].strip()[:200]})" if lines else "")
