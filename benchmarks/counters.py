"""The processor's counters of this thread, where the system lets a program read them."""

import contextlib
import ctypes
import os
import platform
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any

CALL_NUMBERS = {"x86_64": 298, "aarch64": 241}
HARDWARE, CYCLES, INSTRUCTIONS = 0, 0, 1
USER_ONLY = 1 << 5 | 1 << 6  # neither the kernel's nor a hypervisor's
SIZE = 112
FLAGS_AT = 40


def counted(function: Callable[[], Any]) -> dict[str, int] | str:
    """Instructions and cycles of one call in a thread of its own, or why there are none.

    The main thread would hand a long call over to another thread, which has its own counters.
    """
    found: list[dict[str, int] | str] = []

    def work() -> None:
        try:
            with _counter(INSTRUCTIONS) as instructions, _counter(CYCLES) as cycles:
                before = instructions(), cycles()
                function()
                after = instructions(), cycles()
        except OSError as problem:
            found.append(f"the system gives none to this process: {problem.strerror}")
            return
        names = "instructions", "cycles"
        found.append(
            dict(zip(names, (b - a for a, b in zip(before, after, strict=True)), strict=True))
        )

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return found[0]


@contextlib.contextmanager
def _counter(event: int) -> Iterator[Callable[[], int]]:
    """A running counter of this thread, as a function that reads it. Raises: OSError."""
    number = CALL_NUMBERS.get(platform.machine())
    if platform.system() != "Linux" or number is None:
        raise OSError(0, "this system has no perf_event_open")
    settings = bytearray(SIZE)
    struct.pack_into("IIQ", settings, 0, HARDWARE, SIZE, event)
    struct.pack_into("Q", settings, FLAGS_AT, USER_ONLY)
    library = ctypes.CDLL(None, use_errno=True)
    given = (ctypes.c_char * SIZE).from_buffer(settings)
    file = library.syscall(number, given, 0, -1, -1, 0)
    if file < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    try:
        yield lambda: struct.unpack("Q", os.read(file, 8))[0]
    finally:
        os.close(file)
