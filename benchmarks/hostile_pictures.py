"""Costly uploads while others work: `python -m benchmarks.hostile_pictures`

Attackers send one hostile file after the other, a person drags a box on Explore, another uploads
a PNG of some hundred bytes again and again. Prints for each kind of file what it was answered, and
how long the other two waited meanwhile.
"""

import argparse
import asyncio
import io
import json
import struct
import time
import urllib.request
import zlib
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from http.cookies import SimpleCookie
from pathlib import Path
from uuid import uuid4

import numpy as np
from PIL import Image
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Common_pb2 import FileURLs
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.fluidity import Times, machine, record, two_cores
from benchmarks.many import PROTOCOL, Person
from tests.browser.serving import Server, serve
from tests.picture_files import GREY_ALPHA, PNG_START, RGB, chunk, png, tiff_of

METHOD = (
    "One server process, its child processes and this script share the cores. Attackers upload one "
    "kind of file over and over, each in a session of their own; a person moves a box on Explore "
    "five times a second; another uploads a new PNG of some hundred bytes every second. Upload "
    "times run from the first byte sent until the page has been answered. Memory is the server's "
    "and all its children's together, shared pages counted in each, looked at five times a second."
)
COSTLY = 18 << 20
REST_SECONDS = 1.0
GIVE_UP_SECONDS = 60.0


def noise(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, shape, np.uint8)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def scans(seed: int, repeats: int) -> bytes:
    """A progressive JPEG whose last scan is repeated."""
    small = Image.fromarray(noise(seed, 30, 40, 3))
    whole = saved(small.resize((4000, 3000)), "JPEG", quality=5, progressive=True)
    last = whole[whole.rindex(b"\xff\xda") : -2]
    return whole[:-2] + last * repeats + whole[-2:]


def tall(_: int) -> bytes:
    """1 × 50,000,000 pixels of grey and alpha: rows are what costs."""
    rows = zlib.compress(bytes(3 * 50_000_000), 9)
    header = struct.pack(">IIBBBBB", 1, 50_000_000, 8, GREY_ALPHA, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", rows), (b"IEND", b"")]
    return PNG_START + b"".join(chunk(*part) for part in parts)


def many_chunks(seed: int) -> bytes:
    """A PNG of 18 MB in data chunks of one byte."""
    data = zlib.compress(bytes(4) + noise(seed, COSTLY // 13).tobytes(), 0)
    header = struct.pack(">IIBBBBB", 1200, len(data) // 3601, 8, RGB, 0, 0, 0)
    pieces = b"".join(chunk(b"IDAT", data[at : at + 1]) for at in range(len(data)))
    return PNG_START + chunk(b"IHDR", header) + pieces + chunk(b"IEND", b"")


def run_lengths(seed: int) -> bytes:
    """A BMP of 18 MB in runs of one pixel."""
    side = int((COSTLY / 2) ** 0.5)
    pixels = noise(seed, side, side)
    body = b"".join(
        np.stack([np.ones_like(row), row], axis=1).tobytes() + b"\0\0" for row in pixels
    )
    body += b"\0\1"
    palette = bytes(value for level in range(256) for value in (level, level, level, 0))
    head = struct.pack("<IiiHHIIiiII", 40, side, side, 1, 8, 1, len(body), 0, 0, 256, 0)
    start = 14 + len(head) + len(palette)
    return struct.pack("<2sIHHI", b"BM", start + len(body), 0, 0, start) + head + palette + body


def long_comment(seed: int) -> bytes:
    """A GIF behind a comment of 18 MB in pieces of one byte."""
    whole = saved(Image.fromarray(noise(seed, 8, 8)), "GIF")
    place = whole.index(b"\x2c\0\0\0\0")
    return whole[:place] + b"\x21\xfe" + b"\1a" * (COSTLY // 2) + b"\0" + whole[place:]


def many_strips(_: int) -> bytes:
    """A TIFF of a million strips of one pixel."""
    count = 50_000
    tags = {256: 1, 257: count, 258: 8, 259: 1, 262: 1, 277: 1, 278: 1}
    lists = {tag: [value] for tag, value in tags.items()}
    return tiff_of({**lists, 279: [1] * count}, [b"a"] * count)


def noisy(seed: int) -> bytes:
    """An honest PNG of 18 MB."""
    return saved(Image.fromarray(noise(seed, 2450, 2500, 3)), "PNG", compress_level=1)


ATTACKS: dict[str, Callable[[int], bytes]] = {
    "nobody": lambda seed: b"",
    "JPEG, 510 scans": lambda seed: scans(seed, 500),
    "JPEG, 100 scans": lambda seed: scans(seed, 90),
    "PNG, 1 × 50,000,000": tall,
    "PNG, chunks of a byte": many_chunks,
    "BMP, runs of a pixel": run_lengths,
    "GIF, comment": long_comment,
    "TIFF, strips of a pixel": many_strips,
    "PNG, honest": noisy,
}


@dataclass
class Visitor(Person):
    """A person who also uploads."""

    url: str = ""
    token: str = ""
    session: str = ""
    uploader: str = ""
    said: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    answers: dict[str, int] = field(default_factory=dict)
    urls: list[FileURLs] = field(default_factory=list)

    async def ask(self, event: dict | None = None) -> None:
        """A rerun of Explore, or of its canvas for an event."""
        if event or self.page:
            await super().ask(event)
            return
        message = BackMsg()
        message.rerun_script.page_name = "explore"
        message.rerun_script.widget_states.SetInParent()
        await self.connection.send(message.SerializeToString())

    async def take(self) -> str | None:
        """As a Person's; it also remembers the uploader and what the page says."""
        data = await self.connection.recv()
        message = ForwardMsg.FromString(data if isinstance(data, bytes) else data.encode())
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self.session = message.new_session.initialize.session_id
        if kind == "navigation":
            self.page = message.navigation.page_script_hash
        element = message.delta.new_element
        if element.file_uploader.id:
            self.uploader = element.file_uploader.id
        if element.alert.body:
            self.said.append(element.alert.body)
        self.look_at_canvas(message)
        if kind == "file_urls_response":
            self.urls = list(message.file_urls_response.file_urls)
        return kind

    async def bring(self, data: bytes, name: str) -> str:
        """Send a file as a browser does, wait for the page, return what it says of the file."""
        began = time.monotonic()
        message = BackMsg()
        message.file_urls_request.request_id = uuid4().hex
        message.file_urls_request.file_names.append(name)
        message.file_urls_request.session_id = self.session
        await self.connection.send(message.SerializeToString())
        while await self.take() != "file_urls_response":
            pass
        urls = self.urls[0]
        await asyncio.to_thread(self._put, self.url + urls.upload_url, data, name)
        message = BackMsg()
        message.rerun_script.page_script_hash = self.page
        state = message.rerun_script.widget_states.widgets.add()
        state.id = self.uploader
        info = state.file_uploader_state_value.uploaded_file_info.add()
        info.file_id, info.name, info.size = urls.file_id, name, len(data)
        info.file_urls.CopyFrom(urls)
        self.said.clear()
        await self.connection.send(message.SerializeToString())
        while await self.take() != "script_finished":
            pass
        self.seconds.append(time.monotonic() - began)
        answer = " ".join(self.said) or "read"
        self.answers[answer] = self.answers.get(answer, 0) + 1
        return answer

    def _put(self, url: str, data: bytes, name: str) -> None:
        mark = uuid4().hex
        head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        request = urllib.request.Request(
            url,
            head.encode() + data + f"\r\n--{mark}--\r\n".encode(),
            {
                "Content-Type": f"multipart/form-data; boundary={mark}",
                "Cookie": f"_streamlit_xsrf={self.token}",
                "X-Xsrftoken": self.token,
            },
            method="PUT",
        )
        with urllib.request.urlopen(request, timeout=GIVE_UP_SECONDS):
            pass


async def visitor(url: str, number: int) -> Visitor:
    """Somebody who has opened Explore and has its numbers."""
    with urllib.request.urlopen(url + "/_stcore/health") as answer:
        cookie = SimpleCookie(answer.headers.get("Set-Cookie") or "")
    connection: ClientConnection = await connect(
        url.replace("http", "ws") + "/_stcore/stream",
        subprotocols=PROTOCOL,
        max_size=None,
        compression=None,
    )
    token = cookie["_streamlit_xsrf"].value if "_streamlit_xsrf" in cookie else ""
    entered = Visitor(number, connection, url=url, token=token)
    async with asyncio.timeout(GIVE_UP_SECONDS):
        await entered.enter()
    return entered


async def attack(one: Visitor, data: bytes, until: float) -> None:
    """Upload the same bytes, each time as a file that no cache knows."""
    while data and time.monotonic() < until:
        await one.bring(data + struct.pack("<Qd", one.number, time.monotonic()), "hostile.bin")


async def upload_small(one: Visitor, until: float) -> None:
    """A new small PNG every second."""
    count = 0
    while time.monotonic() < until:
        count += 1
        await one.bring(png([[count % 256, 1, 2], [one.number % 256, 4, 5]]), f"small{count}.png")
        await asyncio.sleep(REST_SECONDS)


async def watch(server: Server, until: float) -> int:
    """The most memory that the server and its children had together, in MB."""
    most = 0
    while time.monotonic() < until:
        most = max(most, sum(map(resident, family(server.process.pid))))
        await asyncio.sleep(0.2)
    return most >> 20


def family(pid: int) -> Iterable[int]:
    """A process and its children."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            yield from map(int, task.read_text().split())
        except OSError:
            continue


def resident(pid: int) -> int:
    """Bytes of a process that are in memory; 0 once it has ended."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096
    except (OSError, ValueError, IndexError):
        return 0


async def meanwhile(
    server: Server, data: bytes, attackers: int, seconds: float
) -> dict[str, object]:
    """What the others waited while attackers sent these bytes."""
    dragging, uploading = await visitor(server.url, 0), await visitor(server.url, 1)
    hostile = [await visitor(server.url, 2 + number) for number in range(attackers)]
    until = time.monotonic() + seconds
    work = [attack(one, data, until) for one in hostile]
    attacking = asyncio.gather(*work)
    memory, *_ = await asyncio.gather(
        watch(server, until),
        dragging.drag(seconds),
        upload_small(uploading, until),
    )
    # They leave in the middle of their work.
    await asyncio.gather(*(one.connection.close() for one in (*hostile, dragging, uploading)))
    attacking.cancel()
    await asyncio.gather(attacking, return_exceptions=True)
    answered: dict[str, int] = {}
    for one in hostile:
        for words, count in one.answers.items():
            answered[words] = answered.get(words, 0) + count
    return {
        "drag_ms": asdict(Times.of(dragging.milliseconds)),
        "drags_later_than_a_second": dragging.late,
        "small_upload_s": {
            "median": round(float(np.median(uploading.seconds)), 2),
            "worst": round(max(uploading.seconds), 2),
            "count": len(uploading.seconds),
            "said": uploading.answers,
        },
        "memory_mb": memory,
        "attackers_were_told": answered,
    }


async def after(server: Server) -> float:
    """Seconds of a small upload right after the attackers have gone."""
    one = await visitor(server.url, 99)
    await one.bring(png([[9, 8, 7]]), "after.png")
    await one.connection.close()
    return round(one.seconds[0], 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attackers", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="a part of the attack's name")
    asked = parser.parse_args()
    cores = two_cores()
    rows: dict[str, object] = {}
    for name, make in ATTACKS.items():
        if asked.only not in name:
            continue
        data = make(asked.seed)
        with serve() as server:
            found = asyncio.run(meanwhile(server, data, asked.attackers, asked.seconds))
            rows[name] = {
                "bytes": len(data),
                **found,
                "small_upload_after_s": asyncio.run(after(server)),
            }
        print(json.dumps({name: rows[name]}, indent=1, ensure_ascii=False), flush=True)
    if not asked.only:
        result = {**machine(cores), "attackers": asked.attackers, "meanwhile": rows}
        record(
            "hostile_pictures",
            "Hostile pictures",
            "python -m benchmarks.hostile_pictures",
            METHOD,
            result,
        )


if __name__ == "__main__":
    main()
