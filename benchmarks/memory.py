"""Memory after people with uploads have left: `python -m benchmarks.memory [--people 60]`

Each person is a WebSocket client that opens Explore, uploads a picture of their own and sees its
feature map, then closes the connection, as a browser does. Nobody comes afterwards.
"""

import argparse
import asyncio
import io
import time
from pathlib import Path

import numpy as np
from PIL import Image

from benchmarks.fluidity import machine, record, two_cores
from benchmarks.many import Person, entered, wait_until_ready
from tests.browser.serving import Server, serve

METHOD = (
    "One server. Everybody uploads a picture of noise of their own (PNG of 900 × 700 px, 1.8 MB) "
    "on Explore and waits for its answer; then all leave at once. Resident memory of the server "
    "alone, in MB, before the first came, while all are there, and after they left."
)
SIDES = (700, 900)


def resident_mb(server: Server) -> float:
    """Resident memory of the server's process."""
    lines = Path(f"/proc/{server.process.pid}/status").read_text().splitlines()
    (line,) = [one for one in lines if one.startswith("VmRSS:")]
    return int(line.split()[1]) / 1024


def picture(seed: int) -> bytes:
    """A PNG that nobody else has."""
    noise = np.random.default_rng(seed).integers(0, 256, (*SIDES, 3), dtype=np.uint8)
    file = io.BytesIO()
    Image.fromarray(noise).save(file, "PNG", compress_level=1)
    return file.getvalue()


async def visit(url: str, people: int) -> list[Person]:
    """Everybody comes, one after another, and uploads."""
    group = await entered(url, "explore", people)
    for person in group:
        await person.give(url, f"own-{person.number}.png", picture(person.number))
    return group


async def stay_and_leave(server: Server, people: int) -> float:
    """Memory while everybody is there."""
    group = await visit(server.url, people)
    there = resident_mb(server)
    await asyncio.gather(*(person.connection.close() for person in group))
    return there


def measure(people: int, wait: float) -> dict[str, float]:
    """Memory before, with and after these people, `wait` seconds after they left."""
    with serve() as server:
        wait_until_ready(server.url)
        # The first visitor brings in what is imported and compiled once and for all.
        asyncio.run(stay_and_leave(server, 1))
        time.sleep(wait)
        before = resident_mb(server)
        there = asyncio.run(stay_and_leave(server, people))
        time.sleep(wait)
        after = resident_mb(server)
    return {"before": round(before), "all_there": round(there), "after": round(after)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument("--wait", type=float, default=60.0, help="seconds after they left")
    asked = parser.parse_args()
    cores = two_cores()
    found = measure(asked.people, asked.wait)
    result = {**machine(cores), "people": asked.people, "waited_s": asked.wait, "mb": found}
    record(
        "memory", "Memory of people who come and go", "python -m benchmarks.memory", METHOD, result
    )


if __name__ == "__main__":
    main()
