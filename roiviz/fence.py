"""The restrictions that a child process puts on itself before it reads an uploaded file.

`enclose` is called once, after every library is imported and before the first byte is read. Each
measure is tried on its own: a container, an old kernel or another system may lack any of them. Then
the child tries what it should no longer be able to do, and reports the results, so that the app
states what holds, not what was intended. Standard library only: this runs inside the fence.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import signal
import socket
import struct
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

resource: Any
try:
    import resource
except ImportError:  # Windows
    resource = None


class Unavailable(Exception):
    """A measure that this system does not offer, with the reason in a few words."""


@dataclass(frozen=True)
class Report:
    """What protects this machine from a child process.

    Attributes:
        held: titles of the measures in force.
        missing: title of each other measure → why it is not.
        shut: what the process tried to do and could not.
        open: what it tried to do and could.
    """

    held: tuple[str, ...]
    missing: dict[str, str]
    shut: tuple[str, ...]
    open: tuple[str, ...]


def enclose(keep: tuple[int, ...] = ()) -> Report:
    """Give up everything but computing, and report the result.

    Args:
        keep: descriptors that stay open, besides 0, 1 and 2.
    """
    global _size_at_start
    held: list[str] = []
    missing: dict[str, str] = {}
    threads, _size_at_start = _now()  # while /proc can still be seen
    for title, measure in _measures(frozenset({0, 1, 2, *keep}), threads):
        try:
            measure()
            held.append(title)
        except Unavailable as reason:
            missing[title] = str(reason)
        except OSError as error:
            missing[title] = error.strerror or "refused"
        except (ValueError, AttributeError):
            missing[title] = f"{_system()} has no such thing"
    tried = {act: _can(attempt) for act, attempt in ACTS.items()}
    return Report(
        tuple(held),
        missing,
        tuple(act for act, done in tried.items() if not done),
        tuple(act for act, done in tried.items() if done),
    )


def limit_memory(more: int) -> None:
    """Let the process take at most `more` bytes of address space beyond what it has; for good."""
    if resource is None or _size_at_start is None:
        return
    most = _size_at_start + more
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def limit_seconds(seconds: float) -> None:
    """End the process once it has used this much more processor time."""
    if resource is None:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime + seconds) + 2
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))


_size_at_start: int | None = None


def _measures(keep: frozenset[int], threads: int) -> Iterator[tuple[str, Callable[[], None]]]:
    """(title, what puts it in force), in the order that lets each one still work."""
    yield "no inherited descriptors", lambda: _close_all_but(keep)
    yield "lowest priority", _step_back
    yield "a network of its own, with nothing in it", _leave_the_namespaces
    yield "an empty working folder", _enter_an_empty_folder
    yield "an empty root", _make_it_the_root
    yield "no environment", os.environ.clear
    yield "a user of its own", _become_nobody
    yield "no new privileges", _give_up_privileges
    yield "Landlock", lambda: _landlock(threads)
    yield "limits on files, processes and core dumps", _limit
    yield "seccomp", _seccomp


def _now() -> tuple[int, int | None]:
    """(threads, bytes of address space) of this process; (0, None) where it cannot know."""
    try:
        with open("/proc/self/statm") as file:
            size = int(file.read().split()[0]) * resource.getpagesize()
        return len(os.listdir("/proc/self/task")), size
    except (OSError, AttributeError):
        return 0, None


def _system() -> str:
    return platform.system() or "this system"


def _linux() -> None:
    if not sys.platform.startswith("linux"):
        raise Unavailable(f"{_system()} has no such thing")


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _checked(result: int) -> int:
    """The result of a call in C; OSError for a negative one."""
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result


def _close_all_but(keep: frozenset[int]) -> None:
    low = 0
    for number in [*sorted(keep), 65536]:
        if low < number:  # an empty range would close everything
            os.closerange(low, number)
        low = number + 1


def _step_back() -> None:
    """Yield the processor to the app; if memory runs out, this process is killed before the app."""
    os.nice(10)
    with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w") as file:
        file.write("1000")


def _leave_the_namespaces() -> None:
    """Use CLONE_NEWNET and CLONE_NEWIPC, for which an ordinary user needs CLONE_NEWUSER."""
    _linux()
    user = 0 if os.geteuid() == 0 else 0x10000000
    _checked(_libc().unshare(user | 0x40000000 | 0x08000000))


def _enter_an_empty_folder() -> None:
    """Enter a folder that is removed at once: it holds nothing, and nothing can be put there."""
    folder = tempfile.mkdtemp()
    try:
        os.chdir(folder)
    finally:
        os.rmdir(folder)


def _make_it_the_root() -> None:
    if os.listdir("."):
        raise Unavailable("no empty folder could be made")
    os.chroot(".")


def _become_nobody() -> None:
    if os.geteuid() != 0:
        raise Unavailable("the app does not run as root, so it cannot become another")
    os.setgroups([])
    for number in (1_900_000_000 + os.getpid(), 65534):  # a container may have only small user ids
        with contextlib.suppress(OSError):
            os.setresgid(number, number, number)
            os.setresuid(number, number, number)
            return
    raise Unavailable("no other user is known here")


def _give_up_privileges() -> None:
    _linux()
    _checked(_libc().prctl(38, 1, 0, 0, 0))  # PR_SET_NO_NEW_PRIVS
    header = struct.pack("=Ii", 0x20080522, 0)
    _checked(_libc().capset(header, bytes(24)))


def _landlock(threads: int) -> None:
    """Handle every right that the kernel knows and grant none.

    Source: Documentation/userspace-api/landlock.rst of the Linux kernel.
    """
    _linux()
    if threads != 1:
        raise Unavailable("it holds one thread, and a library has started others")
    call = _libc().syscall
    version = _checked(call(444, None, ctypes.c_size_t(0), 1))
    files = 0x1FFF | (0x2000 if version >= 2 else 0) | (0x4000 if version >= 3 else 0)
    files |= 0x8000 if version >= 5 else 0
    rights = [files, *([0b11] if version >= 4 else []), *([0b11] if version >= 6 else [])]
    wanted = struct.pack(f"={len(rights)}Q", *rights)
    rules = _checked(call(444, wanted, ctypes.c_size_t(len(wanted)), 0))
    try:
        _checked(call(446, rules, 0))
    finally:
        os.close(rules)


def _limit() -> None:
    """No new descriptor means no file, no socket and no pipe, on every POSIX system."""
    if resource is None:
        raise Unavailable(f"{_system()} has no such thing")
    for name in ("CORE", "FSIZE", "NPROC", "NOFILE"):
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (0, 0))


# System calls that stay: name → its number on x86_64 and on aarch64. They take memory and time,
# open descriptors and oneself; none takes a path, an address or a program.
_CALLS = {
    "read": (0, 63),
    "write": (1, 64),
    "writev": (20, 66),
    "close": (3, 57),
    "lseek": (8, 62),
    "fstat": (5, 80),
    "mmap": (9, 222),
    "mprotect": (10, 226),
    "munmap": (11, 215),
    "brk": (12, 214),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132),
    "sched_yield": (24, 124),
    "sched_getaffinity": (204, 123),
    "getcpu": (309, 168),
    "nanosleep": (35, 101),
    "clock_nanosleep": (230, 115),
    "clock_gettime": (228, 113),
    "gettimeofday": (96, 169),
    "restart_syscall": (219, 128),
    "getpid": (39, 172),
    "gettid": (186, 178),
    "getrusage": (98, 165),
    "sysinfo": (99, 179),
    "futex": (202, 98),
    "set_robust_list": (273, 99),
    "membarrier": (324, 283),
    "rseq": (334, 293),
    "getrandom": (318, 278),
    "exit": (60, 93),
    "exit_group": (231, 94),
}
# These only on oneself: where the first argument is 0 or the process's own number.
_OWN_CALLS = {"prlimit64": (302, 261), "tgkill": (234, 131)}
# Processor → its column above, its AUDIT_ARCH, its number of seccomp(2).
_MACHINES = {"x86_64": (0, 0xC000003E, 317), "aarch64": (1, 0xC00000B7, 277)}


def _seccomp() -> None:
    """Every other system call answers EPERM, in this thread and all others.

    Source: Documentation/userspace-api/seccomp_filter.rst of the Linux kernel.
    """
    _linux()
    if platform.machine() not in _MACHINES or sys.maxsize < 2**32:
        raise Unavailable(f"no list of system calls for {platform.machine()}")
    column, architecture, seccomp = _MACHINES[platform.machine()]
    program = b"".join(_filter(column, architecture))
    code = ctypes.create_string_buffer(program, len(program))
    head = struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
    _checked(_libc().syscall(seccomp, 1, 1, head))  # SECCOMP_SET_MODE_FILTER, FLAG_TSYNC


def _filter(column: int, architecture: int) -> Iterator[bytes]:
    """The instructions, in the kernel's classic BPF: (code, jump if true, if false, constant)."""
    load, equal, give = 0x20, 0x15, 0x06
    allow, refuse, end = 0x7FFF0000, 0x00050001, 0x80000000

    def step(code: int, constant: int, true: int = 0, false: int = 0) -> bytes:
        return struct.pack("=HBBI", code, true, false, constant)

    yield step(load, 4)
    yield step(equal, architecture, true=1)
    yield step(give, end)
    yield step(load, 0)
    for numbers in _CALLS.values():
        yield step(equal, numbers[column], false=1)
        yield step(give, allow)
    for numbers in _OWN_CALLS.values():
        yield step(equal, numbers[column], false=5)
        yield step(load, 16)  # the low half of the first argument
        yield step(equal, 0, true=1)
        yield step(equal, os.getpid(), false=1)
        yield step(give, allow)
        yield step(give, refuse)
    yield step(give, refuse)


def _can(attempt: Callable[[], object]) -> bool:
    """Whether an attempt, which should fail, succeeds."""
    try:
        attempt()
    except (OSError, MemoryError):
        return False
    except AttributeError:  # a system without the call, where another way may exist
        return True
    return True


def _read() -> None:
    with open(sys.executable, "rb") as file:
        file.read(1)


def _write() -> None:
    os.close(os.open(f"roiviz-{os.getpid()}", os.O_CREAT | os.O_WRONLY))
    os.remove(f"roiviz-{os.getpid()}")


def _connect() -> None:
    """Try an address reserved for documentation; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.connect(("192.0.2.1", 9))


def _fork() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _signal() -> None:
    os.kill(os.getppid(), signal.SIG_DFL)


ACTS: dict[str, Callable[[], object]] = {
    "read a file": _read,
    "see which files there are": lambda: os.stat(sys.executable),
    "write a file": _write,
    "reach the network": _connect,
    "start a program": _fork,
    "signal another process": _signal,
}
"""What must be impossible once `enclose` has run: name → an attempt, which raises OSError."""
