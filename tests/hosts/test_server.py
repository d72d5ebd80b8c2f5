"""What surrounds the pages: headers, health, limits of uploads, and the chores of memory."""

import asyncio
import contextlib
import gc
import json
import re
from dataclasses import dataclass

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from roiviz.hosts.streamlit import headers, health, housekeeping, uploads, warm_up
from roiviz.hosts.streamlit.housekeeping import PATIENCE, QUIET, Chores, Traffic


async def fine(request):
    return PlainTextResponse("fine", headers={"Referrer-Policy": "unsafe-url"})


async def broken(request):
    raise RuntimeError("/srv/secret/path 1.2.3")


@dataclass
class Answer:
    status: int
    headers: dict[str, list[str]]
    text: str


class Visitor:
    """Asks an ASGI app as a server would, without a network."""

    def __init__(self, app):
        self.app = app

    def ask(self, method: str, path: str, length: int | None = None) -> Answer:
        said = [] if length is None else [(b"content-length", str(length).encode())]
        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": method,
            "path": path,
            "query_string": b"",
            "headers": said,
        }
        sent: list[dict] = []

        async def receive():
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message):
            sent.append(message)

        # Starlette answers and then raises again, so that a server can log it.
        with contextlib.suppress(RuntimeError):
            asyncio.run(self.app(scope, receive, send))
        found: dict[str, list[str]] = {}
        for name, value in sent[0]["headers"]:
            found.setdefault(name.decode().lower(), []).append(value.decode())
        text = b"".join(message.get("body", b"") for message in sent[1:]).decode()
        return Answer(sent[0]["status"], found, text)

    def get(self, path: str) -> Answer:
        return self.ask("GET", path)


def client(*middleware) -> Visitor:
    routes = [
        Route("/", fine),
        Route("/broken", broken),
        Route("/_stcore/upload_file/{rest:path}", fine, methods=["PUT", "DELETE"]),
        *health.routes(),
    ]
    return Visitor(Starlette(routes=routes, middleware=list(middleware)))


@pytest.mark.parametrize(("path", "status"), [("/", 200), ("/none", 404), ("/", 405)])
def test_every_answer_has_the_headers(path, status):
    visitor = client(*headers.middleware())
    answer = visitor.ask("POST" if status == 405 else "GET", path)
    assert answer.status == status
    (said,) = answer.headers["content-security-policy"]
    allowed = dict(part.split(" ", 1) for part in said.split("; "))
    assert allowed["default-src"] == allowed["base-uri"] == allowed["frame-ancestors"] == "'self'"
    assert allowed["object-src"] == "'none'"
    assert allowed["script-src"].startswith("'self' blob: 'wasm-unsafe-eval' 'sha256-")
    assert answer.headers["x-content-type-options"] == ["nosniff"]
    assert answer.headers["referrer-policy"] == ["same-origin"]


def test_a_script_in_the_page_is_named_by_its_hash():
    html = "<script>a = 1</script><script src='x.js'></script><script>\n</script>"
    assert headers.inline_scripts(html) == [
        "'sha256-tbwf/ZCRL7GL7259gJCRksemSSiWMgFW1n+68QTGVEo='",
        "'sha256-AbpHGcgLb+kRsJGnwFEktk7uzpZOCcBY74+YBdrKVGs='",
    ]


def test_who_may_frame_it_is_a_setting(monkeypatch):
    monkeypatch.setenv(headers.FRAME_ANCESTORS, " 'self' https://school.example ")
    (said,) = client(*headers.middleware()).get("/").headers["content-security-policy"]
    assert said.endswith("; frame-ancestors 'self' https://school.example")


@pytest.mark.parametrize("setting", ["", " ", "*; script-src *", "a, b", "*\r\nX: y", "schüle"])
def test_a_frame_setting_cannot_say_more(setting):
    with pytest.raises(ValueError, match=headers.FRAME_ANCESTORS):
        headers.policy(setting)


@pytest.mark.parametrize("path", ["/broken", "/none", "/_stcore/upload_file/../../etc/passwd"])
def test_no_error_tells_a_path_or_a_version(path):
    answer = client(*headers.middleware(), *uploads.middleware()).get(path)
    assert answer.status >= 400
    assert not re.search(r"/\w|\d+\.\d+|Traceback|secret", answer.text)


@pytest.fixture
def stages(monkeypatch):
    """Warm-up stages that have not begun."""
    events = {name: type(event)() for name, event in warm_up._ready.items()}
    monkeypatch.setattr(warm_up, "_ready", events)
    monkeypatch.setattr(warm_up, "_failed", set())
    monkeypatch.setattr(warm_up, "_kept", type(warm_up._kept)())
    monkeypatch.setattr(warm_up, "FIRST_PAGE_SECONDS", 0.0)
    return events


def status_and_word(answer) -> tuple[int, str]:
    return answer.status, json.loads(answer.text)["status"]


def test_health_is_that_of_the_kernels(stages):
    visitor = client()
    assert status_and_word(visitor.get("/healthz")) == (503, "starting")
    stages[warm_up.FIRST].set()
    assert status_and_word(visitor.get("/healthz")) == (200, "degraded")
    warm_up._kept.set()
    assert status_and_word(visitor.get("/healthz")) == (200, "ok")
    assert visitor.get("/healthz").headers["cache-control"] == ["no-store"]
    warm_up._failed.add(warm_up.FIRST)
    answer = visitor.get("/healthz")
    assert status_and_word(answer) == (503, "failed")
    assert not re.search(r"/\w|\d", json.loads(answer.text)["reason"])


def test_a_kernel_that_fails_to_compile_is_not_healthy(stages, monkeypatch):
    def fail() -> None:
        raise RuntimeError("no locator available")

    monkeypatch.setattr(warm_up, "STAGES", dict.fromkeys(stages, fail))
    warm_up._run()
    assert warm_up.done()
    assert status_and_word(client().get("/healthz")) == (503, "failed")


def put(visitor, session, file, megabytes):
    return visitor.ask(
        "PUT", f"/_stcore/upload_file/{session}/{file}", int(megabytes * 2**20)
    ).status


def test_one_session_uploads_a_few_of_the_largest_files(monkeypatch):
    monkeypatch.setattr(uploads.st, "get_option", {"server.maxUploadSize": 20}.__getitem__)
    visitor = client(*uploads.middleware())
    assert [put(visitor, "anna", name, 20) for name in "abcde"] == [200] * 4 + [413]
    assert put(visitor, "anna", "a", 20) == 200, "the same file again"
    assert put(visitor, "bert", "a", 20) == 200, "somebody else"
    assert visitor.ask("DELETE", "/_stcore/upload_file/anna/b").status == 200
    assert put(visitor, "anna", "e", 20) == 200
    assert put(visitor, "anna", "f", 0.1) == 413


def test_an_upload_of_unknown_length_is_refused():
    visitor = client(*uploads.middleware())
    assert visitor.ask("PUT", "/_stcore/upload_file/anna/a").status == 411


@pytest.fixture
def collected(monkeypatch):
    """When garbage was collected, by a clock that the test sets; nothing is set aside."""
    clock, times = [100.0], list[float | str]()
    monkeypatch.setattr(housekeeping.time, "monotonic", lambda: clock[0])
    monkeypatch.setattr(housekeeping.gc, "collect", lambda: times.append(clock[0]))
    monkeypatch.setattr(housekeeping.gc, "freeze", lambda: times.append("set aside"))
    monkeypatch.setattr(housekeeping.gc, "unfreeze", lambda: times.append("taken up"))
    monkeypatch.setattr(housekeeping, "give_back", lambda: None)
    monkeypatch.setattr(warm_up, "done", lambda: True)
    return clock, times


def look(chores, traffic, clock, until) -> None:
    while clock[0] < until:
        clock[0] += housekeeping.GLANCE
        chores.collect(traffic, clock[0])


def test_garbage_is_collected_in_a_quiet_moment_once(collected):
    clock, times = collected
    chores = Chores()
    traffic = Traffic(connected=1, last_message=100.1, last_arrival_or_departure=99.0)
    look(chores, traffic, clock, 160)
    assert times == [100.5, "set aside"]
    assert 100.5 - traffic.last_message >= QUIET


def test_those_who_never_pause_are_interrupted_seldom(collected):
    clock, times = collected
    chores, traffic = Chores(), Traffic(connected=40)
    while clock[0] < 200:
        clock[0] += housekeeping.GLANCE
        traffic.last_message = clock[0] - 0.01
        chores.collect(traffic, clock[0])
    times.remove("set aside")
    assert times == [100 + PATIENCE * n for n in range(1, 6)]


def test_the_libraries_are_set_aside_once_all_is_compiled(collected, monkeypatch):
    clock, times = collected
    compiled = [False]
    monkeypatch.setattr(warm_up, "done", lambda: compiled[0])
    chores, traffic = Chores(), Traffic(connected=1, last_message=100.1)
    look(chores, traffic, clock, 120)
    assert times == [100.5]
    compiled[0] = True
    look(chores, traffic, clock, 140)
    assert times == [100.5, 120.25, "set aside"], "also while somebody is there"
    traffic.last_message = 140.1
    look(chores, traffic, clock, 160)
    assert times[3:] == [140.25], "and not again"


def test_when_nobody_is_there_every_object_is_looked_at(collected):
    clock, times = collected
    chores = Chores()
    traffic = Traffic(connected=1, last_message=100.1)
    look(chores, traffic, clock, 120)
    traffic.connected, traffic.last_departure = 0, 120.0
    traffic.last_arrival_or_departure = 120.0
    look(chores, traffic, clock, 140)
    assert "taken up" not in times, "the session of the one who left is still held"
    chores.departed, traffic.last_arrival_or_departure = 120.0, 140.1
    del times[:]
    look(chores, traffic, clock, 160)
    assert times == ["taken up", 140.25, "set aside"]


def test_a_session_expires_once_for_each_departure(monkeypatch):
    monkeypatch.setattr(
        housekeeping.st, "get_option", {"server.disconnectedSessionTTL": 30}.__getitem__
    )
    chores, traffic = Chores(), Traffic()
    assert not chores.session_expired(traffic, 50)
    traffic.last_departure = 60.0
    found = [at for at in range(61, 200) if chores.session_expired(traffic, at)]
    assert found == [92]
    traffic.last_departure = 300.0
    assert chores.session_expired(traffic, 340)


def test_traffic_is_counted():
    async def app(scope, receive, send):
        await receive()

    async def receive():
        return {"type": "websocket.connect"}

    async def send(message):
        raise AssertionError(message)

    async def run() -> None:
        before = housekeeping.TRAFFIC.connected
        counting = housekeeping.CountTraffic(app)
        await counting({"type": "websocket", "client": ("1.2.3.4", 5)}, receive, send)
        assert housekeeping.TRAFFIC.connected == before
        left = housekeeping.TRAFFIC.last_departure
        assert left is not None
        await counting({"type": "websocket", "client": housekeeping.OURSELVES}, receive, send)
        assert housekeeping.TRAFFIC.last_departure == left, "our own visit is no departure"

    asyncio.run(run())


def test_automatic_full_collections_are_put_off_while_the_app_runs():
    before = gc.get_threshold()

    async def app(scope, receive, send):
        raise AssertionError(scope)

    async def run() -> None:
        async with housekeeping.kept(app):
            assert gc.get_threshold() == (*before[:2], housekeeping.RARELY)

    asyncio.run(run())
    assert gc.get_threshold() == before
