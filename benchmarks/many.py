"""Ten people dragging on one server: `python -m benchmarks.many [--people 10] [--rate 5]`

Each person is a WebSocket client that says what the canvas in a browser says, one message in flight
and the newest box next. Ten real browsers would measure their own drawing on
the same two cores; one of them is measured by benchmarks.drag.
"""

import argparse
import asyncio
import json
import time
from dataclasses import asdict, dataclass, field
from math import sin, tau

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets import Subprotocol
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.fluidity import Times, machine, record, two_cores
from benchmarks.wide_map import CHANNELS, SIDE, STRIDE
from tests.browser.serving import serve

METHOD = (
    "One server process and this script share the cores. A client a person, on a map of "
    f"{CHANNELS} channels and {SIDE // STRIDE} × {SIDE // STRIDE} cells, RoIAlignRotated 7 × 7, "
    "ratio 2; everybody moves their box at the stated rate, out of step. A time runs from a "
    "message until its answer is there; every answer is checked to be for its own person's box. "
    "The first ten seconds, in which the app still loads the other pages' kernels, do not count."
)
PROTOCOL = [Subprotocol("streamlit")]
WARM_UP_SECONDS = 10.0
READY_SECONDS = 120.0
TIMEOUT_SECONDS = 1.0


@dataclass
class Person:
    """One visitor's connection, and how long each of their answers took."""

    number: int
    connection: ClientConnection
    canvas: str = ""
    fragment: str = ""
    page: str = ""
    header: dict = field(default_factory=dict)
    milliseconds: list[float] = field(default_factory=list)
    late: int = 0

    @property
    def name(self) -> str:
        """What this person's canvas calls itself."""
        return f"person{self.number}"

    async def enter(self) -> None:
        """Ask for the page until its canvas has the kernels' numbers, as the page does itself."""
        while not self.header.get("lessons"):
            await self.ask({})
            while await self.take() != "script_finished":
                pass
            await asyncio.sleep(0.25)

    async def drag(self, seconds: float, rate: float) -> None:
        """Move the box `rate` times a second; a move that finds no time is left out."""
        began = time.monotonic()
        sequence = self.header.get("seq") or 0
        await asyncio.sleep(self.number / 10 / rate)
        while (elapsed := time.monotonic() - began) < seconds:
            sequence += 1
            x = SIDE / 2 + 100 * sin(tau * elapsed / 4) + self.number
            await self.move(x, sequence)
            await asyncio.sleep(max(0.0, began + elapsed + 1 / rate - time.monotonic()))

    async def move(self, x: float, sequence: int) -> None:
        """Send one position, wait for its answer, check that it is the answer to this box."""
        sent = time.perf_counter()
        box = {"id": "b0", "cx": x, "cy": SIDE / 2, "w": 360.0, "h": 260.0, "angle": 18.0}
        await self.ask(
            {
                "mid": self.name,
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
        answered = self.header["lessons"][0]["frame"]["cx"]
        if self.header["mid"] != self.name or abs(answered - x) > 1e-3:
            raise RuntimeError(f"{self.name} got the answer to somebody else's box: {self.header}")

    async def ask(self, event: dict) -> None:
        """A rerun: of the whole page, or of its canvas for an event."""
        message = BackMsg()
        message.rerun_script.page_script_hash = self.page
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
            self.page = message.new_session.page_script_hash
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


async def drag_together(url: str, people: int, rate: float, seconds: float) -> list[Person]:
    """Everybody comes in, drags a while unmeasured, then drags measured."""
    address = url.replace("http", "ws") + "/_stcore/stream"
    connections = [
        await connect(
            address, subprotocols=[Subprotocol("streamlit")], max_size=None, compression=None
        )
        for _ in range(people)
    ]
    group = [Person(number, connection) for number, connection in enumerate(connections)]
    async with asyncio.timeout(READY_SECONDS):
        await asyncio.gather(*(person.enter() for person in group))
    await asyncio.gather(*(person.drag(WARM_UP_SECONDS, rate) for person in group))
    for person in group:
        person.milliseconds.clear()
        person.late = 0
    await asyncio.gather(*(person.drag(seconds, rate) for person in group))
    await asyncio.gather(*(connection.close() for connection in connections))
    return group


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10)
    parser.add_argument("--rate", type=float, default=5.0, help="moves a second and person")
    parser.add_argument("--seconds", type=float, default=15.0)
    asked = parser.parse_args()
    cores = two_cores()
    with serve("benchmarks/wide_app.py") as server:
        group = asyncio.run(drag_together(server.url, asked.people, asked.rate, asked.seconds))
    times = [value for person in group for value in person.milliseconds]
    result = {
        **machine(cores),
        "people": asked.people,
        "asked_per_second_each": asked.rate,
        "answered_per_second_each": round(len(times) / asked.seconds / asked.people, 2),
        "later_than_a_second": sum(person.late for person in group),
        "answered_ms": asdict(Times.of(times)),
    }
    record("many", "python -m benchmarks.many", METHOD, result)


if __name__ == "__main__":
    main()
