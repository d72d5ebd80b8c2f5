"""What answers a moving hand beside the runs: the run's own numbers, and when it declines."""

import asyncio
import functools
import gc
import json
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from starlette.applications import Starlette

from roiviz import features, samples
from roiviz.boxes import Box
from roiviz.explain.comparison import Way, ways
from roiviz.explain.prism import Prism
from roiviz.explain.roi_settings import RoiSettings
from roiviz.explain.rotation import pooled_patch
from roiviz.features import FeatureMap
from roiviz.hosts.streamlit import drags
from roiviz.kept import Shelf, Store
from roiviz.kernels import roi_align
from roiviz.scene import wire
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.schema import VERSION
from roiviz.views import values
from roiviz.views.explore.present import ExploreView
from roiviz.views.explore.state import EXPLORE, ExploreState
from roiviz.views.pages import Memory
from roiviz.views.person import Person
from roiviz.views.prism.present import PrismView
from roiviz.views.prism.state import PRISM, PrismState

EPOCH = "e" * 32
PICTURE = samples.load("portrait")
BOX = Box(262.0, 222.0, 200.0, 236.0, id="b0")
MOVED = Box(270.5, 214.25, 200.0, 236.0, id="b0")
ROWS = ("torchvision", "detectron2")
STATE = CanvasState(EPOCH, (BOX,), 0, by_cards=(None,) * len(PrismState.BY_CARDS), revision=1)


class _NeedsSession(PrismView):
    """A view that keeps something in its session."""

    def explain(self, hand, host):
        """Whatever the session has kept."""
        return host.kept("key", tuple)


@pytest.fixture
def held():
    """What a run of the prism leaves."""
    return hold()


@functools.cache
def feature_map() -> FeatureMap:
    return features.compute(PICTURE, "filters", 16)


def prism_view() -> PrismView:
    prism = Prism(ROWS, "torchvision", (3, 3), 2)
    return PrismView(PRISM, PICTURE, feature_map(), 5, prism, ("bins",), (BOX,))


def hold(view: PrismView | None = None) -> drags.Held:
    own = PrismState(conventions=ROWS)
    by_cards = tuple(getattr(own, name) for name in own.BY_CARDS)
    memory = Memory(PRISM, Person(boxes=(BOX,)), own)
    return drags.hold(view or prism_view(), memory, replace(STATE, by_cards=by_cards))


def event(box: Box = MOVED, **changes: Any) -> dict[str, Any]:
    place = {"id": box.id, "cx": box.cx, "cy": box.cy, "w": box.width, "h": box.height, "angle": 0}
    said = {"version": VERSION, "rev": 1, "epoch": EPOCH, "phase": "drag", "active": 0}
    return {**said, "boxes": [place], "mid": "m1", "seq": 7, **changes}


def post(body: bytes) -> tuple[int, bytes]:
    """Status and body of a POST, asked of the route without a server."""
    sent: list[Any] = []
    path, method = drags.PATH, "POST"
    scope = {"type": "http", "method": method, "path": path, "query_string": b"", "headers": []}

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(part: Any) -> None:
        sent.append(part)

    asyncio.run(Starlette(routes=drags.routes())(scope, receive, send))
    return sent[0]["status"], b"".join(part.get("body", b"") for part in sent[1:])


def ask(**changes: Any) -> int:
    return post(json.dumps(event(**changes)).encode())[0]


def test_the_answer_is_for_the_box_that_was_asked_about(held):
    status, body = post(json.dumps(event()).encode())
    assert status == 200
    header, arrays = wire.unpack(body)
    assert (header["mid"], header["seq"], header["rev"], header["epoch"]) == ("m1", 7, 1, EPOCH)
    assert [box["cx"] for box in header["boxes"]] == [MOVED.cx]
    assert not header["page"]["resting"]
    places = {answer["reading"]: k for k, answer in enumerate(header["answers"])}
    left, top = MOVED.cx - MOVED.width / 2, MOVED.cy - MOVED.height / 2
    row = [[0, left, top, left + MOVED.width, top + MOVED.height]]
    maps = np.ascontiguousarray(feature_map().channel(5)[None, None])
    for name, aligned in (("torchvision", False), ("detectron2", True)):
        wanted = roi_align(
            maps,
            np.array(row, np.float32),
            (3, 3),
            spatial_scale=1 / 16,
            sampling_ratio=2,
            aligned=aligned,
        )
        found = arrays[f"answers.{places[name]}.output"]
        np.testing.assert_allclose(found, wanted[0, 0], atol=1e-5)
    # What a run has left is as it was: the next event is merged into that, not into this one.
    assert held.state.boxes == (BOX,)
    assert ask(seq=8) == 200


@pytest.mark.parametrize(
    "changes",
    [
        {"phase": "commit"},
        {"phase": "focus"},
        {"rev": 0},  # it does not know yet what Python has set
        {"choice": {"why": 7}},
        {"boxes": "none"},
        {"version": 1},
        {"epoch": "f" * 32},
        {"epoch": ""},
    ],
)
def test_what_a_run_has_to_do_is_declined(held, changes):
    assert ask(**changes) == 204
    assert ask() == 200


def test_what_needs_the_session_is_declined():
    kept = hold(_NeedsSession(**vars(prism_view())))
    assert ask() == 204
    assert kept.state.boxes == (BOX,)


def test_what_was_left_goes_with_its_session():
    kept = hold()
    assert ask() == 200
    del kept
    gc.collect()
    assert ask() == 204


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 50_000])
def test_what_is_no_json_is_refused(held, body):
    assert post(body) == (400, b"no event of a drag")


def test_a_long_body_is_not_read_to_its_end(held):
    assert post(b" " * (drags.MOST_BYTES + 1))[0] == 413


class _Compiled:
    """The warm-up of a server on which these stages are compiled."""

    def __init__(self, *stages: str) -> None:
        self.stages = stages

    def ready(self, *, stage: str) -> bool:
        return stage in self.stages


def hold_explore(way: Way | None = None) -> drags.Held:
    """What a run of Explore leaves, with a turned box."""
    box = replace(BOX, angle=18.0)
    view = ExploreView(
        EXPLORE, PICTURE, feature_map(), 5, RoiSettings(), ("bins",), (box,), way=way
    )
    state = CanvasState(EPOCH, (box,), 0, revision=1)
    return drags.hold(view, Memory(EXPLORE, Person(boxes=(box,)), ExploreState()), state)


def turned() -> dict[str, Any]:
    said = event()
    said["boxes"][0]["angle"] = 18.0
    return said


@pytest.fixture
def shelf(monkeypatch):
    """Somebody's, with the picture's own pixels as a run of Explore has kept them."""
    store = Store(2**26)
    monkeypatch.setattr(drags, "STORE", store)
    mine = Shelf(store, 2**26)
    host = SimpleNamespace(kept=lambda key, make, said: mine.get(key, make))
    values.feature_map(host, PICTURE, "rgb", 1)
    return mine


def test_what_a_run_has_kept_answers_the_next_events_of_a_drag(shelf):
    kept = hold_explore()
    status, body = post(json.dumps(turned()).encode())
    assert status == 200
    header, arrays = wire.unpack(body)
    assert header["page"]["rotation"]["turn"] == "18° ↺"
    frame = Box(MOVED.cx, MOVED.cy, MOVED.width, MOVED.height, 18.0)
    wanted = pooled_patch(features.compute(PICTURE, "rgb", 1), frame, (7, 7))
    np.testing.assert_array_equal(arrays["page.rotation.patch"], wanted)
    shelf.clear()
    assert post(json.dumps(turned()).encode())[0] == 204
    assert kept.state.boxes[0].cx == BOX.cx


@pytest.mark.parametrize(("stages", "status"), [(("roi_align_rotated",), 200), ((), 204)])
def test_a_second_reading_is_answered_once_its_kernel_is_compiled(
    shelf, monkeypatch, stages, status
):
    monkeypatch.setattr(drags, "warm_up", _Compiled(*stages))
    kept = hold_explore(ways(RoiSettings())["shift"])
    found, body = post(json.dumps(turned()).encode())
    assert found == status
    if status == 200:
        assert wire.unpack(body)[0]["page"]["comparison"]["box"] == kept.state.boxes[0].id
