"""What a server's answer to a drag costs: `python -m benchmarks.rerun [--before FOLDER]`

A client sends a box at its next place, waits for the answer and for the end of all that it causes,
and reads how long the server's process has had the processor. Two servers are asked in turn: the
app, and one whose pages are the same but whose canvas sends the answer before again; with --before
also the app of another checkout.
"""

import argparse
import asyncio
import json
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from http import HTTPStatus
from math import sin, tau
from pathlib import Path
from statistics import median, quantiles
from urllib.request import Request, urlopen

from benchmarks.fluidity import machine, record, two_cores
from benchmarks.many import Person, entered, wait_until_ready
from benchmarks.wide_map import SIDE
from roiviz.places import MAIN
from roiviz.scene.schema import VERSION
from tests.browser.serving import ROOT, Server, serve

METHOD = (
    "Milliseconds of the processor that one answer takes of the server's process, all of its "
    "threads, the median of as many answers as said; one process, one client, one box in circles, "
    "ten answers a second. explore is the app's own page as it opens, wide a map of 256 channels "
    "and 64 × 64 cells. A run is Streamlit's rerun of the canvas's fragment, which answers the "
    "first and the last event of a drag; a post is /canvas/drag, which answers those between, with "
    "the run that follows where it is declined. "
    "theirs: of a server with the same pages, widgets, state and kernels, which sends the answer "
    "before again under its own number, so that as many bytes go the same way, and without our "
    "middleware: Streamlit's script runner, session, protobuf and socket, and for a post the web "
    "server. ours: the rest. before: of another checkout. All are asked in turn, so that whatever "
    "else the machine does falls on all alike."
)
PAGES = {
    "explore": ("app.py", MAIN, "explore"),
    "wide": ("benchmarks/wide_app.py", ROOT / "benchmarks/wide_page.py", ""),
}
BARE = "ROIVIZ_BARE"  # the script that benchmarks/bare_app.py serves
FIRST = 1_000_000  # of the events' numbers, all with as many digits
UNMEASURED = 30
REST = 0.04  # seconds after an answer in which the server ends what belongs to it
GAP = 0.1


@dataclass
class Asked:
    """A server, its one client, and what each of its answers has taken."""

    server: Server
    person: Person
    run: list[float] = field(default_factory=list)
    post: list[float] = field(default_factory=list)
    declined: bool = False

    def processor(self) -> float:
        """Milliseconds of the processor that the server's process has had, its threads together."""
        return 1000 * time.clock_gettime(~self.server.process.pid << 3 | 2)

    def event(self, number: int) -> dict[str, object]:
        """The box at its next place."""
        x = SIDE / 2 + 100 * sin(tau * number / 40)
        box = {"id": "b0", "cx": x, "cy": SIDE / 2, "w": 360.0, "h": 260.0, "angle": 18.0}
        header = self.person.header
        said = {"version": VERSION, "mid": "person", "seq": FIRST + number, "rev": header["rev"]}
        return {**said, "epoch": header["epoch"], "phase": "drag", "boxes": [box], "active": 0}

    async def rerun(self, number: int) -> float:
        """Milliseconds of a run."""
        before = self.processor()
        await self.person.ask(self.event(number))
        while await self.person.take() != "script_finished":
            pass
        if self.person.header["seq"] != FIRST + number:
            raise RuntimeError(f"want the answer to {number}, got {self.person.header['seq']}")
        await asyncio.sleep(REST)
        return self.processor() - before

    async def posted(self, number: int) -> float:
        """Milliseconds of a post."""
        before = self.processor()
        body = json.dumps(self.event(number)).encode()
        request = Request(self.server.url + "/canvas/drag", data=body, method="POST")
        with await asyncio.to_thread(urlopen, request) as response:
            content = response.read()
        if response.status == HTTPStatus.NO_CONTENT:
            self.declined = True
            return self.processor() - before + await self.rerun(number)
        if f'"seq":{FIRST + number},'.encode() not in content:
            raise RuntimeError(f"want the answer to {number}, got another")
        await asyncio.sleep(REST)
        return self.processor() - before


async def drag(servers: list[Server], path: str, reruns: int) -> list[Asked]:
    """Everybody drags in turn."""
    asked = []
    for server in servers:
        (person,) = await entered(server.url, path, 1)
        asked.append(Asked(server, person))
    for number in range(-UNMEASURED, 2 * reruns, 2):
        for one in asked:
            one.run.append(await one.rerun(UNMEASURED + number))
            one.post.append(await one.posted(UNMEASURED + number + 1))
        await asyncio.sleep(GAP)
    for one in asked:
        await one.person.connection.close()
        del one.run[: UNMEASURED // 2], one.post[: UNMEASURED // 2]
    return asked


def measure(page: str, reruns: int, before: Path | None) -> dict[str, object]:
    """What answers take on a page."""
    entry, script, path = PAGES[page]
    with ExitStack() as stack:
        servers = [
            stack.enter_context(serve(entry)),
            stack.enter_context(serve("benchmarks/bare_app.py", {BARE: str(script)})),
        ]
        if before is not None:
            there = {"PYTHONPATH": str(before)}
            servers.append(stack.enter_context(serve(entry, there, folder=before)))
        for server in servers:
            wait_until_ready(server.url)
        app, bare, *other = asyncio.run(drag(servers, path, reruns))
    found: dict[str, object] = {"run": split(app.run, bare.run), "post": split(app.post, bare.post)}
    for one in other:
        found["run before"] = split(one.run, bare.run)
        found["post before"] = split(one.post, bare.post)
        if one.declined:  # what is Streamlit's is not told apart there
            found["post before"] = {"declined, with its run, whole_ms": round(median(one.post), 2)}
    return found


def split(whole: list[float], theirs: list[float]) -> dict[str, object]:
    """Medians, and the quartiles of the whole."""
    low, middle, high = quantiles(whole, n=4)
    own = median(theirs)
    return {
        "whole_ms": round(middle, 2),
        "theirs_ms": round(own, 2),
        "ours_ms": round(middle - own, 2),
        "quartiles_of_the_whole_ms": f"{low:.2f} to {high:.2f}",
        "answers": len(whole),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reruns", type=int, default=300)
    parser.add_argument("--page", choices=list(PAGES), nargs="+", default=list(PAGES))
    parser.add_argument("--before", type=Path, help="the folder of another checkout")
    asked = parser.parse_args()
    result = machine(two_cores())
    for page in asked.page:
        result[page] = measure(page, asked.reruns, asked.before)
        print(json.dumps({page: result[page]}, indent=2), flush=True)
    command = f"python -m benchmarks.rerun --reruns {asked.reruns}"
    record(
        "rerun",
        "A server's answer to a drag",
        command + (" --before FOLDER" if asked.before else ""),
        METHOD,
        result,
    )


if __name__ == "__main__":
    main()
