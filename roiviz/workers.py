"""Child processes for uploaded files: one budget for all of them, a fair queue, and limits.

A picture or a model from outside is read in a process of its own (worker_child.py) behind a fence
(fence.py). A limit holds for the number of all such processes and for their memory together;
without room, a person waits for a while, in a fair order. Whatever a process does, its person gets
one sentence and the app goes on.

    with workers.start(KIND, 256 << 20) as worker:
        answer, data = worker.ask({"side": 1280}, file, seconds=10, most=1 << 24)
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from roiviz.fence import Report
from roiviz.worker_child import FRAME

START_SECONDS = 20.0  # until a process must have imported its libraries and closed its fence
WAIT_SECONDS = 15.0  # for room
REST_SECONDS = 60.0  # after which an idle process ends
BUSY = "Many files are being read at the moment. Try again in a while."
SMALL = 96 << 20
"""Bytes. A place is always kept free of larger processes for one that asks for no more."""
_ROOT = Path(__file__).parents[1]
LOOK_SECONDS = 0.1  # between two looks at whether a person still waits
_MOST_TEXT = 1 << 22
# What a closed pipe or a malformed frame raises.
_BREAKS = (OSError, ValueError, TypeError, KeyError, AttributeError, MemoryError, RecursionError)
# The whole environment of a child. One thread each: a second would cost address
# space, and the other cores belong to the people at the canvas.
_ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": "1048576",  # memory freed by a large array is available to the next
    "ORT_DISABLE_TELEMETRY": "1",  # else onnxruntime writes to the home and reports usage
}


class WorkerError(ValueError):
    """Why a file was not read, in one sentence that can be shown as it is."""


class Busy(WorkerError):
    """No room within WAIT_SECONDS."""


class Gone(WorkerError):
    """The person left before the work was done."""


class Overrun(WorkerError):
    """The work took too long or too much memory, or its process ended."""


@dataclass(frozen=True)
class Kind:
    """One kind of child process.

    Attributes:
        module: whose `main()` it runs; that calls `worker_child.serve`.
        noun: what it reads, for sentences: "picture", "model".
        spare: whether one process is kept ready, so that the next file need not wait for the
        imports.
    """

    module: str
    noun: str
    spare: bool = False


@dataclass(frozen=True)
class Person:
    """A person who waits for an answer.

    Attributes:
        name: of two waiting, the one whose name has less work in progress goes first.
        watch: called in the waiting thread ten times a second with how many are waiting before this
            one, 0 once it is being worked on. What it raises ends the work and reaches the caller.
        left: set from any thread, it ends the work with Gone.
    """

    name: str = ""
    watch: Callable[[int], object] = lambda before: None
    left: threading.Event = field(default_factory=threading.Event)

    def look(self, before: int = 0) -> None:
        """Raise if the person has left, or what `watch` raises."""
        if self.left.is_set():
            raise Gone("Stopped, since nobody is waiting for it any more.")
        self.watch(before)


SOMEBODY = Person()


class Worker:
    """One child process and its share of the budget; for one thread at a time."""

    def __init__(self, house: House, kind: Kind, memory: int, name: str, weight: int = 0):
        self.kind, self.memory, self.name, self.weight = kind, memory, name, weight
        self.resting = False
        self._house = house
        self._process: subprocess.Popen[bytes] | None = None
        self._greeted: float | None = None  # when it was ready, on the monotonic clock
        self._idle: threading.Timer | None = None

    @property
    def pid(self) -> int | None:
        """The process's number; None once it has ended."""
        return self._process.pid if self._process and self._process.poll() is None else None

    def ask(
        self,
        question: dict[str, Any],
        data: bytes = b"",
        *,
        seconds: float,
        most: int = 0,
        person: Person = SOMEBODY,
    ) -> tuple[dict[str, Any], bytes]:
        """Put one question and wait for its answer.

        Args:
            question, data: what the child's `answer` gets.
            seconds: after which the process is ended.
            most: bytes that the answer may carry beside its JSON.
        Returns: what `answer` returned: (JSON, bytes).
        Raises: WorkerError with the child's own refusal, or since it was late, ended or took too
            much memory; Gone; what `person.watch` raises. The process is ended by all but the
            first; its answer is untrusted, so check it.
        """
        found: list[tuple[dict[str, Any], bytes] | None] = []
        limits = {"memory": self.memory, "seconds": seconds, "question": question}
        thread = threading.Thread(
            target=lambda: found.append(self._exchange(limits, data, most)), daemon=True
        )
        asked = time.monotonic()
        try:
            person.look()
            thread.start()
            while thread.is_alive():
                ready = self._greeted
                until = asked + START_SECONDS if ready is None else max(asked, ready) + seconds
                thread.join(min(LOOK_SECONDS, max(0.0, until - time.monotonic())))
                person.look()
                late = ready == self._greeted and time.monotonic() >= until
                if late and thread.is_alive():
                    raise Overrun(
                        f"The {self.kind.noun} was not done within {seconds:g} seconds "
                        "and was stopped."
                    )
        except BaseException:
            self.close()
            raise
        return self._understood(found[0] if found else None)

    def rest(self, seconds: float = REST_SECONDS) -> None:
        """Keep the process, but let it be ended when its room is needed or after `seconds`."""
        self._house.rest(self, seconds)

    def wake(self) -> bool:
        """Use a resting process again; False if it has ended."""
        return self._house.wake(self)

    def close(self) -> None:
        """End the process and release its room; a second call does nothing."""
        self._house.release(self)

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        if not self.resting:
            self.close()

    def _exchange(
        self, question: dict[str, Any], data: bytes, most: int
    ) -> tuple[dict[str, Any], bytes] | None:
        """Send one frame and read one; None if the process ends, or answers with anything else."""
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            return None
        with contextlib.suppress(*_BREAKS):
            if self._greeted is None:
                hello = _read(process.stdout, 0)
                if hello is None:
                    return None
                self._house.reports[self.kind] = _report(hello[0]["fence"])
                self._greeted = time.monotonic()
            text = json.dumps(question).encode()
            process.stdin.write(FRAME.pack(len(text), len(data)) + text)
            process.stdin.write(data)
            process.stdin.flush()
            return _read(process.stdout, most)
        return None

    def _understood(
        self, frame: tuple[dict[str, Any], bytes] | None
    ) -> tuple[dict[str, Any], bytes]:
        noun, most = self.kind.noun, f"{self.memory >> 20} MB of memory"
        if frame is None:
            self.close()
            raise Overrun(f"The {noun} ended its process; it may need more than {most}.")
        answer, data = frame
        if isinstance(answer.get("answer"), dict):
            return answer["answer"], data
        if isinstance(answer.get("error"), str):
            raise WorkerError("".join(c for c in answer["error"] if c.isprintable())[:300])
        self.close()
        if answer.get("why") == "memory":
            raise Overrun(f"The {noun} needs more than {most}.")
        raise WorkerError(f"The {noun} cannot be read.")


class House:
    """The budget that all child processes share."""

    def __init__(self, processes: int, memory: int):
        """At most `processes` at once, which together take at most `memory` bytes beyond the
        libraries that each has loaded."""
        self.processes, self.memory = max(1, processes), memory
        self.reports: dict[Kind, Report] = {}
        self._turn = threading.Condition()
        self._working: list[Worker] = []
        self._queue: list[Worker] = []
        self._resting: deque[Worker] = deque()
        self._spares: dict[Kind, subprocess.Popen[bytes]] = {}

    def start(
        self, kind: Kind, memory: int, *, person: Person = SOMEBODY, weight: int = 0
    ) -> Worker:
        """A fresh process, as soon as there is room for it.

        Args:
            memory: bytes that it may take beyond its libraries; at most what the house has.
            weight: of two small ones with equal work in progress, the lighter goes first.
        Raises: Busy after WAIT_SECONDS; Gone; what `person.watch` raises.
        """
        largest = self.memory if self.processes == 1 else max(self.memory - SMALL, SMALL)
        worker = Worker(self, kind, min(memory, largest, self.memory), person.name, weight)
        self._wait(worker, person)
        try:
            worker._process = self._spare(kind) or _spawn(kind)
            if worker.memory > SMALL:
                _put_last(worker._process)
        except OSError:
            raise WorkerError(f"No process could be started for the {kind.noun}.") from None
        finally:
            if worker._process is None:
                self.release(worker)
        return worker

    def rest(self, worker: Worker, seconds: float) -> None:
        """See Worker.rest."""
        with self._turn:
            if worker in self._working and not worker.resting:
                worker.resting = True
                self._resting.append(worker)
                worker._idle = threading.Timer(seconds, self._end_idle, [worker])
                worker._idle.daemon = True
                worker._idle.start()
                self._turn.notify_all()

    def wake(self, worker: Worker) -> bool:
        """See Worker.wake."""
        with self._turn:
            if not worker.resting or worker.pid is None:
                return False
            self._stir(worker)
            return True

    def release(self, worker: Worker) -> None:
        """See Worker.close."""
        with self._turn:
            self._end(worker)
        if worker.kind.spare:
            self._keep_spare(worker.kind)

    def close(self) -> None:
        """End every process, at the end of the app."""
        with self._turn:
            for worker in [*self._working]:
                self._end(worker)
            while self._spares:
                _kill(self._spares.popitem()[1])

    def protection(self) -> Report:
        """What holds for every kind of child that has run; one is started if none has."""
        if not self.reports:
            with self.start(Kind("roiviz.worker_child", "fence"), SMALL) as worker:
                worker.ask({}, seconds=START_SECONDS)
        first, *others = self.reports.values()
        return Report(
            tuple(one for one in first.held if all(one in other.held for other in others)),
            {key: why for each in (first, *others) for key, why in each.missing.items()},
            tuple(act for act in first.shut if all(act in other.shut for other in others)),
            tuple(dict.fromkeys(act for each in (first, *others) for act in each.open)),
        )

    def _wait(self, worker: Worker, person: Person) -> None:
        until = time.monotonic() + WAIT_SECONDS
        with self._turn:
            self._queue.append(worker)
        try:
            while True:
                with self._turn:
                    before = self._line().index(worker)
                    if self._admit(worker):
                        return
                    self._turn.wait(LOOK_SECONDS)
                person.look(before + 1)
                if time.monotonic() > until:
                    raise Busy(BUSY)
        finally:
            with self._turn:
                self._queue.remove(worker)
                self._turn.notify_all()

    def _line(self) -> list[Worker]:
        """Those waiting, in the order in which they are let in."""
        names = [one.name for one in self._working if one.name and not one.resting]
        line = sorted(self._queue, key=lambda one: names.count(one.name))
        small = [one for one in line if one.memory <= SMALL]
        lightest = iter(sorted(small, key=lambda one: (names.count(one.name), one.weight)))
        return [next(lightest) if one.memory <= SMALL else one for one in line]

    def _admit(self, worker: Worker) -> bool:
        """Let a waiting one in if it is its turn and it fits; the resting make room for it."""
        if not self._fits(worker, [one for one in self._working if not one.resting]):
            return False
        while not self._fits(worker, self._working):
            self._end(self._resting[0])
        self._working.append(worker)
        return True

    def _fits(self, worker: Worker, inside: list[Worker]) -> bool:
        before = self._line()[: self._line().index(worker)]
        if sum(one.memory for one in inside) + worker.memory > self.memory:
            return False
        if len(inside) >= self.processes:
            return False
        large = [one for one in inside if one.memory > SMALL]
        if worker.memory <= SMALL:
            # One small process at a time may overtake a waiting large one.
            ahead = [one for one in before if one.memory <= SMALL]
            return not ahead and (len(before) == 0 or len(inside) == len(large))
        room = self.memory - SMALL if self.processes > 1 else self.memory
        fits = sum(one.memory for one in large) + worker.memory <= room
        return not before and fits and len(large) < max(1, self.processes - 1)

    def _end(self, worker: Worker) -> None:
        self._stir(worker)
        if worker in self._working:
            self._working.remove(worker)
        if worker._process is not None:
            _kill(worker._process)
            worker._process = None
        self._turn.notify_all()

    def _stir(self, worker: Worker) -> None:
        worker.resting = False
        if worker._idle is not None:
            worker._idle.cancel()
        if worker in self._resting:
            self._resting.remove(worker)

    def _end_idle(self, worker: Worker) -> None:
        with self._turn:
            if worker.resting:
                self._end(worker)

    def _spare(self, kind: Kind) -> subprocess.Popen[bytes] | None:
        with self._turn:
            spare = self._spares.pop(kind, None)
        if spare is not None and spare.poll() is not None:
            _kill(spare)
            return None
        return spare

    def _keep_spare(self, kind: Kind) -> None:
        with self._turn, contextlib.suppress(OSError):
            if kind not in self._spares:
                self._spares[kind] = _spawn(kind)


def _spawn(kind: Kind) -> subprocess.Popen[bytes]:
    # -I: neither the working folder nor the environment decides what is imported.
    code = f"import sys; sys.path.append({str(_ROOT)!r}); from {kind.module} import main; main()"
    environment = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    with contextlib.suppress(OSError):
        environment["TMPDIR"] = tempfile.gettempdir()
    return subprocess.Popen(
        [sys.executable, "-I", "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment | _ENVIRONMENT,
    )


def _put_last(process: subprocess.Popen[bytes]) -> None:
    """Lower the priority of a process that may compute for long."""
    with contextlib.suppress(OSError, AttributeError):  # Windows has no such thing
        os.setpriority(os.PRIO_PROCESS, process.pid, 19)


def _kill(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.close()


def _read(stream: Any, most: int) -> tuple[dict[str, Any], bytes] | None:
    """One frame from the child, of limited size."""
    head = stream.read(FRAME.size)
    if len(head) < FRAME.size:
        return None
    text, size = FRAME.unpack(head)
    if text > _MOST_TEXT or size > most:
        return None
    value, data = stream.read(text), stream.read(size)
    if len(value) < text or len(data) < size:
        return None
    answer = json.loads(value)
    return (answer, data) if isinstance(answer, dict) else None


def _report(value: dict[str, Any]) -> Report:
    return Report(
        tuple(value["held"]), dict(value["missing"]), tuple(value["shut"]), tuple(value["open"])
    )


HOUSE = House(
    processes=int(os.environ.get("ROIVIZ_CHILD_PROCESSES", "4")),
    memory=int(os.environ.get("ROIVIZ_CHILD_MEMORY_MB", "1024")) << 20,
)
"""The app's own: ROIVIZ_CHILD_PROCESSES and ROIVIZ_CHILD_MEMORY_MB set its size."""

atexit.register(HOUSE.close)
start = HOUSE.start
protection = HOUSE.protection
