"""People dragging on one server: `python -m benchmarks.many [--people 10 40 200]`

Each person is a WebSocket client that says what the canvas in a browser says, one message in flight
and the newest box next, as often as the canvas does, and reads all that is sent. Ten real browsers
would measure their own drawing on the same two cores; one of them is measured by benchmarks.drag.
"""

import argparse
import asyncio
import json
import time
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from math import sin, tau
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import Request, urlopen

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Common_pb2 import FileURLs
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets import Subprotocol
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.fluidity import Times, machine, record, run, two_cores
from benchmarks.wide_map import CHANNELS, SIDE, STRIDE
from roiviz.scene.schema import VERSION
from tests.browser.proxying import proxied
from tests.browser.serving import serve

METHOD = (
    "One server process and this script share the cores. A client a person, RoIAlignRotated "
    "7 × 7, ratio 2; everybody drags their box all the time, out of step. explore is the app's own "
    "page as it opens, the rotation card included; wide is its live part on a map of "
    f"{CHANNELS} channels and {SIDE // STRIDE} × {SIDE // STRIDE} cells. Each person's browser "
    "computes the numbers by itself; it asks the server as often as roiviz/canvas/core/sender.js "
    "does, ten times a second at most and less often where the server says so, and each time for a "
    "run of the page, though the app answers most events of a drag beside its runs, for less "
    "(benchmarks/rerun.py). A time runs from a message until its answer is there, which is how "
    "long somebody who needs the server waits; every answer is checked to be for its own person's "
    "box. The people come when the kernels are compiled, a few at a time; their first ten seconds "
    "do not count."
)
BEHIND = METHOD.replace(
    "One server process and this script share the cores.",
    "Two server processes, the nginx that deploy/ describes in front of them, and this script "
    "share the cores; each person stays with one process by their cookie.",
)
ENTRIES = {"explore": "app.py", "wide": "benchmarks/wide_app.py"}
PROTOCOL = [Subprotocol("streamlit")]
WARM_UP_SECONDS = 10.0
READY_SECONDS = 120.0
TIMEOUT_SECONDS = 1.0
TOGETHER = 8  # people who open the page at once
GAP = 0.1  # seconds between a canvas's messages at least, as sender.js has them


@dataclass
class Person:
    """One visitor's connection, and how long each of their answers took."""

    number: int
    connection: ClientConnection
    path: str = ""
    session: str = ""
    canvas: str = ""
    uploader: str = ""
    fragment: str = ""
    page: str = ""
    header: dict = field(default_factory=dict)
    milliseconds: list[float] = field(default_factory=list)
    late: int = 0
    sequence: int = 0
    urls: list[FileURLs] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What this person's canvas calls itself."""
        return f"person{self.number}"

    async def enter(self) -> None:
        """Ask for the page until its canvas has the kernels' numbers, as the page does itself."""
        while not self.header.get("answers"):
            await self.ask({})
            while await self.take() != "script_finished":
                pass
            await asyncio.sleep(0.25)

    async def drag(self, seconds: float) -> None:
        """Move the box, and tell the server of it as often as the canvas does."""
        began = time.monotonic()
        # The golden ratio spreads any number of people evenly over a wait.
        await asyncio.sleep(self.number * 0.618 % 1 * max(GAP, self.header["pace"] / 1000))
        while (elapsed := time.monotonic() - began) < seconds:
            # Never a number that was used before: its late answer would be taken for this one's.
            self.sequence += 1
            x = SIDE / 2 + 100 * sin(tau * elapsed / 4) + self.number
            await self.move(x, self.sequence)
            rest = began + elapsed + GAP - time.monotonic()
            await asyncio.sleep(max(0.0, rest, self.header["pace"] / 1000))

    async def move(self, x: float, sequence: int) -> None:
        """Send one position, wait for its answer, check that it is the answer to this box."""
        sent = time.perf_counter()
        box = {"id": "b0", "cx": x, "cy": SIDE / 2, "w": 360.0, "h": 260.0, "angle": 18.0}
        await self.ask(
            {
                "mid": self.name,
                "version": VERSION,
                "seq": sequence,
                "rev": self.header["rev"],
                "phase": "drag",
                "boxes": [box],
                "active": 0,
            }
        )
        try:
            async with asyncio.timeout(TIMEOUT_SECONDS):
                while self.header.get("seq") != sequence:
                    await self.take()
        except TimeoutError:
            self.late += 1
            return
        self.milliseconds.append((time.perf_counter() - sent) * 1000)
        answered = self.header["answers"][0]["frame"]["cx"]
        if self.header["mid"] != self.name or abs(answered - x) > 1e-3:
            raise RuntimeError(f"{self.name} got the answer to somebody else's box: {self.header}")

    async def give(self, url: str, name: str, content: bytes) -> None:
        """Give the page a file, as a browser does, and wait until it has run with it."""
        message = BackMsg()
        message.file_urls_request.session_id = self.session
        message.file_urls_request.file_names.append(name)
        await self.connection.send(message.SerializeToString())
        while await self.take() != "file_urls_response":
            pass
        (urls,) = self.urls
        await asyncio.to_thread(put_file, url, urls.upload_url, name, content)
        message = BackMsg()
        message.rerun_script.page_script_hash = self.page
        state = message.rerun_script.widget_states.widgets.add()
        state.id = self.uploader
        info = state.file_uploader_state_value.uploaded_file_info.add()
        info.name, info.size, info.file_id = name, len(content), urls.file_id
        info.file_urls.CopyFrom(urls)
        await self.connection.send(message.SerializeToString())
        while self.header["picture"]["name"] not in name:
            await self.take()

    async def ask(self, event: dict | None) -> None:
        """A rerun: of the whole page, or of its canvas for an event."""
        message = BackMsg()
        message.rerun_script.page_script_hash = self.page
        message.rerun_script.page_name = "" if self.page else self.path
        message.rerun_script.fragment_id = self.fragment if event else ""
        if event:
            state = message.rerun_script.widget_states.widgets.add()
            state.id, state.json_value = self.canvas, json.dumps({"event": event})
        else:
            message.rerun_script.widget_states.SetInParent()
        await self.connection.send(message.SerializeToString())

    async def take(self) -> str | None:
        """Read one message from the server, remember the canvas's newest one; what kind it was."""
        data = await self.connection.recv()
        message = ForwardMsg.FromString(data if isinstance(data, bytes) else data.encode())
        if message.WhichOneof("type") == "new_session":
            self.page = self.page or message.new_session.page_script_hash
            self.session = message.new_session.initialize.session_id
        elif message.WhichOneof("type") == "navigation":
            self.page = message.navigation.page_script_hash
        elif message.WhichOneof("type") == "file_urls_response":
            self.urls = list(message.file_urls_response.file_urls)
        element = message.delta.new_element
        if element.WhichOneof("type") == "file_uploader" and not self.uploader:
            self.uploader = element.file_uploader.id
        self.look_at_canvas(message)
        return message.WhichOneof("type")

    def look_at_canvas(self, message: ForwardMsg) -> None:
        """Remember the canvas's newest header, if this message carries one."""
        component = message.delta.new_element.bidi_component
        if component.bytes:
            header = header_of(component.bytes)
            if header["role"] == "canvas":
                self.canvas, self.fragment = component.id, message.delta.fragment_id
                self.header = header


def header_of(data: bytes) -> dict:
    """The JSON header of a message to the canvas."""
    length = int.from_bytes(data[:4], "little")
    return json.loads(data[4 : 4 + length])


def put_file(url: str, place: str, name: str, content: bytes) -> None:
    """Send a file to the address that the server named for it, with its token against forgery."""
    with urlopen(url + "/_stcore/health") as answer:
        cookie = answer.headers.get("Set-Cookie", "").partition(";")[0]
    edge = "roiviz-edge"
    head = f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    request = Request(
        url + place,
        data=head.encode() + content + f"\r\n--{edge}--\r\n".encode(),
        method="PUT",
        headers={
            "Content-Type": f"multipart/form-data; boundary={edge}",
            "Cookie": cookie,
            "X-Xsrftoken": cookie.partition("=")[2],
        },
    )
    urlopen(request).close()


def cookie_of(url: str) -> str:
    """What a browser sends back once it has the page: a proxy knows a person by it."""
    with urlopen(url) as answer:
        given = answer.headers.get_all("Set-Cookie") or []
    return "; ".join(cookie.partition(";")[0] for cookie in given)


async def entered(url: str, path: str, people: int) -> list[Person]:
    """This many people on a page, with their first numbers."""
    address = url.replace("http", "ws") + "/_stcore/stream"
    connections = [
        await connect(
            address,
            subprotocols=PROTOCOL,
            max_size=None,
            compression=None,
            additional_headers={"Cookie": await asyncio.to_thread(cookie_of, url)},
        )
        for _ in range(people)
    ]
    group = [Person(number, connection, path) for number, connection in enumerate(connections)]
    async with asyncio.timeout(READY_SECONDS):
        for first in range(0, people, TOGETHER):
            await asyncio.gather(*(person.enter() for person in group[first : first + TOGETHER]))
    return group


async def drag_together(url: str, path: str, people: int, seconds: float) -> list[Person]:
    """Everybody comes in, drags a while unmeasured, then drags measured."""
    group = await entered(url, path, people)
    await asyncio.gather(*(person.drag(WARM_UP_SECONDS) for person in group))
    for person in group:
        person.milliseconds.clear()
        person.late = 0
    await asyncio.gather(*(person.drag(seconds) for person in group))
    await asyncio.gather(*(person.connection.close() for person in group))
    return group


def measure(page: str, people: int, seconds: float, processes: int) -> dict[str, object]:
    """Servers of their own for these people; several stand behind deploy/'s nginx."""
    with ExitStack() as stack:
        servers = [stack.enter_context(serve(ENTRIES[page])) for _ in range(processes)]
        for server in servers:
            wait_until_ready(server.url)
        url = servers[0].url
        if processes > 1:
            folder = Path(stack.enter_context(TemporaryDirectory()))
            url = stack.enter_context(proxied(folder, servers))
            wait_until_ready(url)
        path = page if ENTRIES[page] == "app.py" else ""
        group = asyncio.run(drag_together(url, path, people, seconds))
    times = [value for person in group for value in person.milliseconds]
    return {
        "answered_per_second_each": round(len(times) / seconds / people, 2),
        "later_than_a_second": sum(person.late for person in group),
        "answered_ms": asdict(Times.of(times)),
    }


def wait_until_ready(url: str) -> None:
    """Until the first page's kernels are compiled, and a moment for what follows them."""
    give_up = time.monotonic() + READY_SECONDS
    while time.monotonic() < give_up:
        try:
            urlopen(url + "/healthz", timeout=2).close()
            break
        except OSError:
            time.sleep(0.2)
    time.sleep(WARM_UP_SECONDS)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, nargs="+", default=[10, 40, 200])
    parser.add_argument("--page", choices=list(ENTRIES), default="explore")
    parser.add_argument("--seconds", type=float, default=15.0)
    parser.add_argument("--processes", type=int, default=1, choices=(1, 2), help="2: behind nginx")
    asked = parser.parse_args()
    cores = two_cores()
    result = {
        **machine(cores),
        "page": asked.page,
        **({"processes behind nginx": asked.processes} if asked.processes > 1 else {}),
        **{
            f"{people} people": measure(asked.page, people, asked.seconds, asked.processes)
            for people in asked.people
        },
    }
    if asked.processes > 1:
        record(
            "many_behind_nginx",
            "Many people, two processes behind nginx",
            "python -m benchmarks.many --processes 2",
            BEHIND,
            result,
        )
    else:
        record("many", "Many people drag", "python -m benchmarks.many", METHOD, result)


if __name__ == "__main__":
    run(main)
