"""The real app in a process of its own, as `make app` starts it."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError

ROOT = Path(__file__).parents[2]
RUNNING: list["App"] = []
START_SECONDS = 60.0
# A developer's own settings must not decide what the tests see.
NOT_PASSED_ON = ("STREAMLIT_", "NUMBA_ENABLE_CUDASIM", "PYTHONWARNINGS")


@dataclass(frozen=True)
class App:
    """A running app: where it answers, what it has printed so far."""

    url: str
    log_file: Path

    @property
    def log(self) -> str:
        """Everything the app has printed."""
        return self.log_file.read_text(errors="replace")


@dataclass(frozen=True)
class Server(App):
    """One that this process has started."""

    process: subprocess.Popen[bytes]


def free_port() -> int:
    """A port on the loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def command(port: int, entry: str = "app.py") -> list[str]:
    """What `make app PORT=…` runs, kept to the loopback and without opening a window."""
    run = ["roiviz", "app"] if entry == "app.py" else ["streamlit", "run", entry]
    options = [f"--server.port={port}", "--server.address=127.0.0.1", "--server.headless=true"]
    # A file that is saved while the tests run must not restart half of the app.
    options.append("--server.fileWatcherType=none")
    return [sys.executable, "-m", *run, *options]


@contextmanager
def serve(
    entry: str = "app.py",
    environment: Mapping[str, str] | None = None,
    port: int | None = None,
    folder: Path = ROOT,
) -> Iterator[Server]:
    """Start the app, wait until it answers, stop it at the end.

    Args:
        entry: another script of the repository to serve instead, as the benchmarks do.
        environment: variables that the app gets besides ours.
        port: where, instead of anywhere.
        folder: where it is started; what the app imports is found in PYTHONPATH alone.
    Raises: RuntimeError with the app's own words when it does not come up.
    """
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(NOT_PASSED_ON)}
    port = port or free_port()
    with tempfile.TemporaryDirectory() as logs:
        log_file = Path(logs) / "app.log"
        with log_file.open("wb") as log:
            process = subprocess.Popen(
                command(port, entry),
                cwd=folder,
                env={**inherited, "PYTHONPATH": str(ROOT), **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        server = Server(f"http://127.0.0.1:{port}", log_file, process)
        RUNNING.append(server)
        try:
            wait_until_healthy(server)
            yield server
        finally:
            RUNNING.remove(server)
            stop(process)


def wait_until_healthy(server: Server) -> None:
    """Return once the app answers; raise with its log when it ended or took too long."""
    give_up = time.monotonic() + START_SECONDS
    while time.monotonic() < give_up and server.process.poll() is None:
        try:
            with urllib.request.urlopen(server.url + "/_stcore/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.05)
    ended = server.process.poll()
    how = "did not answer in time" if ended is None else f"ended with status {ended}"
    raise RuntimeError(f"the app {how}; it printed:\n{server.log}")


def stop(process: subprocess.Popen[bytes]) -> None:
    """End the app, by force if it does not go by itself."""
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
