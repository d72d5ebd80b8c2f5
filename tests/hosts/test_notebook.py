"""`roiviz.show`: as an object, and in a real kernel of Jupyter, spoken to as a browser does."""

import asyncio
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from jupyter_client.manager import KernelManager

import roiviz
from roiviz import kernels
from roiviz.hosts import notebook as host
from roiviz.hosts.notebook import RoiWidget
from roiviz.scene import wire
from roiviz.scene.schema import VERSION
from tests import documents, wheels
from tests.notebooks import SECONDS, Notebook

ROOT = Path(__file__).parents[2]
RNG = np.random.default_rng(3)
FEATURES = RNG.normal(size=(2, 3, 20, 24)).astype(np.float32)
SCALE = 1 / 8
ROIS = [[1, 10.1, 20.2, 90.3, 100.4], [1, 60, 40, 150, 90]]


@pytest.fixture
def view() -> RoiWidget:
    return roiviz.show(FEATURES, ROIS, 5, spatial_scale=SCALE, sampling_ratio=2, aligned=True)


def header_of(view: RoiWidget) -> dict[str, Any]:
    return wire.unpack(view._message)[0]


def answered(view: RoiWidget, box: int = 0) -> np.ndarray:
    """The output that the canvas is told of a box."""
    return wire.unpack(view._message)[1][f"answers.{box}.output"]


def event(view: RoiWidget, sequence: int = 1, mid: str = "m", **changes: Any) -> dict[str, Any]:
    """A browser's word on the boxes that it holds; the first is changed."""
    header = header_of(view)
    first, *others = header["boxes"]
    said = {"version": VERSION, "mid": mid, "seq": sequence, "rev": header["rev"], "phase": "drag"}
    return said | {"epoch": header["epoch"], "active": 0, "boxes": [first | changes, *others]}


# ------------------------------------------------------------------ rois, output, settings


def test_untouched_rois_are_those_that_were_given_and_their_output_the_kernels(view):
    assert np.array_equal(view.rois, np.array(ROIS, np.float32))
    want = kernels.roi_align(FEATURES, ROIS, 5, spatial_scale=SCALE, sampling_ratio=2, aligned=True)
    np.testing.assert_array_equal(view.output, want)
    np.testing.assert_allclose(answered(view, 1), want[1, 0], atol=1e-6)


def test_double_numbers_stay_double():
    features = FEATURES.astype(np.float64)
    view = roiviz.show(features, ROIS, 5, spatial_scale=SCALE)
    assert view.rois.tolist() == ROIS
    want = kernels.roi_align(features, ROIS, 5, spatial_scale=SCALE)
    assert view.output.dtype == np.float64
    np.testing.assert_array_equal(view.output, want)


def test_a_hand_moves_the_rois_and_the_output_follows(view):
    heard = []
    view.observe(lambda change: heard.append(change["new"]), "rois")
    view._event = event(view, cx=80.0, cy=60.0, w=40.0, h=20.0)
    want = np.array([[1, 60, 50, 100, 70], ROIS[1]], np.float32)
    np.testing.assert_array_equal(view.rois, want)
    np.testing.assert_array_equal(heard[-1], want)
    output = kernels.roi_align(
        FEATURES, want, 5, spatial_scale=SCALE, sampling_ratio=2, aligned=True
    )
    np.testing.assert_array_equal(view.output, output)
    np.testing.assert_allclose(answered(view), output[0, 0], atol=1e-6)
    header = header_of(view)
    # The hand's boxes are not set again, which would end its drag.
    assert (header["mid"], header["seq"], header["rev"]) == ("m", 1, 1)
    assert header["answers"][0]["status"] == "ok"


def test_python_moves_the_boxes_and_an_older_word_of_the_hand_is_no_news(view):
    late = event(view, cx=1.0)
    view.rois = [[1, 0, 0, 40, 40]]
    assert [box["cx"] for box in header_of(view)["boxes"]] == [20.0]
    assert header_of(view)["rev"] == 2
    view._event = late
    assert view.rois.tolist() == [[1, 0, 0, 40, 40]]
    view._event = event(view, 2, cx=30.0)
    assert view.rois.tolist() == [[1, 10, 0, 50, 40]]


def test_the_older_word_of_another_view_is_no_news_and_each_message_says_whom_it_follows(view):
    late = event(view, 4, mid="other", cx=1.0) | {"heard": {}}
    view._event = event(view, 7, cx=80.0) | {"heard": {}}
    left = view.rois[0, 1]
    view._event = late
    assert view.rois[0, 1] == left
    # Also one that answers nobody, so that a view which begins with it goes on from there.
    view.channel = 1
    assert (header_of(view)["mid"], header_of(view)["seq"]) == ("m", 7)
    view._event = event(view, 5, mid="other", cx=81.0) | {"heard": {"m": 7}}
    assert view.rois[0, 1] == left + 1
    assert (header_of(view)["mid"], header_of(view)["seq"]) == ("other", 5)
    assert header_of(view)["phase"] == "drag"


@pytest.mark.parametrize("broken", [{}, {"version": 0}, {"boxes": 3}, {"boxes": [{"cx": "x"}]}])
def test_what_is_no_event_changes_nothing(view, broken):
    before = view._message
    view._event = event(view) | broken if broken else broken
    assert view._message == before
    assert np.array_equal(view.rois, np.array(ROIS, np.float32))


@pytest.mark.parametrize(
    ("name", "value", "argument"),
    [
        ("output_size", (2, 3), "output_size"),
        ("sampling_ratio", 0, "sampling_ratio"),
        ("aligned", False, "aligned"),
        ("reduction", "max", "reduction"),
        ("spatial_scale", 1 / 4, "spatial_scale"),
    ],
)
def test_each_setting_is_the_operators(view, name, value, argument):
    setattr(view, name, value)
    known = {"output_size": 5, "spatial_scale": SCALE, "sampling_ratio": 2, "aligned": True}
    given = known | {argument: value}
    want = kernels.roi_align(FEATURES, ROIS, given.pop("output_size"), **given)
    np.testing.assert_array_equal(view.output, want)
    np.testing.assert_allclose(answered(view), want[0, 0], atol=1e-6)


def test_another_channel_is_shown_and_all_stay_in_the_output(view):
    before = view._channel
    view.channel = 2
    np.testing.assert_allclose(answered(view), view.output[0, 2], atol=1e-6)
    header, arrays = wire.unpack(view._channel)
    assert view._channel != before
    assert header["index"] == 2
    np.testing.assert_array_equal(arrays["values"], FEATURES[1, 2].astype(np.float32))


def test_an_operator_without_angles_shows_boxes_upright_and_one_with_them_turned_again():
    view = roiviz.show(
        FEATURES[0], [[80, 60, 40, 20, 30]], operator="roi_align_rotated", spatial_scale=SCALE
    )
    want = kernels.roi_align_rotated(FEATURES[:1], [[80, 60, 40, 20, 30]], 7, spatial_scale=SCALE)
    np.testing.assert_array_equal(view.output, want)
    view.operator = "roi_pool"
    assert view.rois.tolist() == [[60, 50, 100, 70]]
    pooled, _ = kernels.roi_pool(FEATURES[:1], view.rois, 7, spatial_scale=SCALE)
    np.testing.assert_array_equal(view.output, pooled)
    view.operator = "roi_align_rotated"
    assert view.rois.tolist() == [[80, 60, 40, 20, 30]]


def test_channels_last_come_back_channels_last():
    features = np.ascontiguousarray(FEATURES.transpose(0, 2, 3, 1))
    view = roiviz.show(features, ROIS, 5, spatial_scale=SCALE, layout="NHWC", channel=1)
    want = kernels.roi_align(FEATURES, ROIS, 5, spatial_scale=SCALE)
    np.testing.assert_allclose(view.output, want.transpose(0, 2, 3, 1), atol=1e-6)
    np.testing.assert_allclose(answered(view), want[0, 1], atol=1e-6)


def test_of_a_batch_one_map_is_shown_with_its_rois_alone():
    rois = [[0, 0, 0, 40, 40], *ROIS]
    view = roiviz.show(FEATURES, rois, 5, item=1, spatial_scale=SCALE)
    assert np.array_equal(view.rois, np.array(ROIS, np.float32))
    # Without a batch index they lie on the first.
    first = roiviz.show(FEATURES, [[0, 0, 40, 40]], 5, spatial_scale=SCALE)
    want = kernels.roi_align(FEATURES, [[0, 0, 40, 40]], 5, spatial_scale=SCALE)
    np.testing.assert_array_equal(first.output, want)


def test_there_may_be_no_box_yet():
    view = roiviz.show(FEATURES[0], spatial_scale=SCALE)
    assert view.rois.shape == (0, 4)
    assert view.output.shape == (0, 3, 7, 7)
    view._event = event_of_new_box(view)
    assert view.rois.tolist() == [[10, 20, 30, 60]]
    assert view.output.shape == (1, 3, 7, 7)
    setattr(view, "rois", None)  # noqa: B010
    assert view.rois.shape == (0, 4)
    assert header_of(view)["boxes"] == []


def event_of_new_box(view: RoiWidget) -> dict[str, Any]:
    drawn = {"id": "b1", "cx": 20.0, "cy": 40.0, "w": 20.0, "h": 40.0, "angle": 0.0}
    header = header_of(view)
    said = {"version": VERSION, "mid": "m", "seq": 1, "rev": header["rev"], "phase": "commit"}
    return said | {"epoch": header["epoch"], "active": 0, "boxes": [drawn]}


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"output_size": 0}, "output_size: want an int from 1"),
        ({"aligned": 2}, "aligned: want True or False, got 2"),
        ({"operator": "roi_pol"}, "operator: want one of"),
        ({"reduction": "sum"}, "reduction: want one of"),
        ({"channel": 3}, "channel: want an int from 0 to 2, got 3"),
        ({"item": 2}, "item: want an int from 0 to 1, got 2"),
        ({"layout": "HWC"}, "layout: want one of"),
        ({"spatial_scale": -1.0}, "spatial_scale: want a number > 0"),
        ({"rois": [[1, 2, 3]]}, r"rois: want \(R, 4\) x1 y1 x2 y2"),
        ({"rois": [[0, 5, 5, 1, 1]]}, "rois: row 0: box width: want at least 0"),
        ({"rois": [[0, 0, 0, 1, 1], [1, 0, 0, 1, 1]]}, "rois: want those of one item, got"),
        ({"rois": np.zeros((13, 4))}, "rois: want at most 12 on a canvas, got 13"),
        ({"features": FEATURES[0, 0]}, "features: want 4 dimensions, NCHW"),
        ({"features": np.full((1, 4, 4), np.nan)}, "The array's values must be finite"),
        ({"picture": 7}, "picture: want a path"),
    ],
)
def test_bad_input_is_refused_in_a_sentence(changes, sentence):
    with pytest.raises(ValueError, match=sentence) as raised:
        roiviz.show(**{"features": FEATURES} | changes)
    assert "\n" not in str(raised.value)


def test_a_refused_change_changes_nothing(view):
    before = view._message
    for name, value in (("rois", [[1, 5, 5, 1, 1]]), ("output_size", 0), ("channel", 9)):
        with pytest.raises(ValueError):
            setattr(view, name, value)
    assert view._message == before
    assert np.array_equal(view.rois, np.array(ROIS, np.float32))
    with pytest.raises(ValueError, match="read-only"):
        view.rois[0, 1] = 3


def test_a_running_cell_reads_rois_and_output_of_one_moment(monkeypatch):
    """A kernel hears the hand in a thread of its own."""
    monkeypatch.setattr(RoiWidget, "_is_compiled", lambda self: True)  # no thread outlives the cell

    async def cell() -> None:
        view = roiviz.show(FEATURES, ROIS, 5, spatial_scale=SCALE)
        before = view.rois
        said = event(view, cx=80.0) | {"boxes": event(view, cx=80.0)["boxes"][:1]}
        hears = threading.Thread(target=lambda: setattr(view, "_event", said))
        hears.start()
        hears.join()
        assert view.rois is before
        assert len(view.output) == len(before)
        await asyncio.sleep(0)
        assert len(view.rois) == len(view.output) == 1

    asyncio.run(cell())


def test_whoever_waits_for_a_kernel_is_answered_once_it_is_compiled(monkeypatch):
    gate = threading.Event()
    monkeypatch.setattr(host, "_compiled", set())
    monkeypatch.setattr(host, "_waiting", {})
    monkeypatch.setattr(host, "warm_up", lambda *_: gate.wait())

    async def show_two() -> None:
        views = [roiviz.show(FEATURES, ROIS, 5, spatial_scale=SCALE) for _ in range(2)]
        assert [header_of(one)["answers"] for one in views] == [[], []]
        gate.set()
        while not all(header_of(one)["answers"] for one in views):
            await asyncio.sleep(0.01)

    asyncio.run(asyncio.wait_for(show_two(), 20))


def test_the_figure_is_a_file_of_each_kind(view):
    assert view.figure().startswith(b"\x89PNG")
    assert view.figure("pdf", size="column", theme="dark").startswith(b"%PDF")
    with pytest.raises(ValueError, match="file_format: want one of"):
        view.figure("gif")


NOT_INSTALLED = """
import importlib.util
found = importlib.util.find_spec
gone = ("anywidget", "streamlit")
importlib.util.find_spec = lambda name, *more: None if name in gone else found(name, *more)
import numpy as np
import roiviz
for call in (roiviz.show, roiviz.canvas):
    try:
        call(np.zeros((1, 4, 4), np.float32))
    except ImportError as why:
        print(why)
"""


def test_without_the_extras_a_sentence_names_the_command():
    said = wheels.python("-c", NOT_INSTALLED, folder=ROOT)
    assert said.splitlines() == [
        "roiviz.show also needs anywidget; install with: "
        f"pip install -r {ROOT / 'requirements-notebook.txt'}",
        "roiviz.canvas also needs streamlit; install with: "
        f"pip install -r {ROOT / 'requirements.txt'}",
    ]


# ------------------------------------------------------------------ a real kernel


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    home = tmp_path_factory.mktemp("home")
    manager = KernelManager(kernel_name="python3")
    environment = os.environ | {"PYTHONPATH": str(ROOT), "IPYTHONDIR": str(home)}
    manager.start_kernel(env=environment, cwd=str(home))
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=SECONDS)
    yield Notebook(client)
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def message_in(said: dict[str, Any]) -> tuple[dict[str, Any], dict[str, np.ndarray]] | None:
    """The message to the canvas that the kernel sends in a trait, if it does."""
    if said["msg_type"] != "comm_msg":
        return None
    data = said["content"]["data"]
    for path, held in zip(data.get("buffer_paths", ()), said["buffers"], strict=True):
        if path == ["_message"]:
            return wire.unpack(bytes(held))
    return None


def test_the_documented_cells_run_in_a_kernel_that_hears_the_page(notebook: Notebook):
    first, shapes, *others = documents.examples("notebook.md")
    notebook.run(first.replace("\nview\n", "\ndisplay(view)\n"))
    shown = [
        said["content"]["data"] for said in notebook.said if said["msg_type"] == "display_data"
    ]
    assert "application/vnd.jupyter.widget-view+json" in shown[0]
    assert 'src="data:image/png;base64,iVBOR' in shown[1]["text/html"]
    assert notebook.run(shapes) == "((2, 5), (2, 8, 7, 7))"

    # The page drags the first box; rois, output and the answer to the page follow.
    widget = notebook.run("view.comm.comm_id").strip("'")
    epoch = notebook.run("view._state.epoch").strip("'")
    drawn = {"id": "b1", "cx": 210.0, "cy": 190.0, "w": 100.0, "h": 60.0, "angle": 0.0}
    event = {"version": VERSION, "mid": "m", "seq": 7, "rev": 1, "epoch": epoch, "phase": "commit"}
    notebook.send(widget, {"_event": event | {"active": 0, "boxes": [drawn]}})

    def answers(said: dict[str, Any]) -> bool:
        found = message_in(said)
        return found is not None and found[0]["seq"] == 7 and bool(found[0]["answers"])

    _, arrays = message_in(notebook.wait(answers)) or ({}, {})
    assert notebook.run("print(view.rois.tolist())") == "[[0.0, 160.0, 160.0, 260.0, 220.0]]\n"
    check = (
        "from roiviz import kernels\n"
        "want = kernels.roi_align(features, [[0, 160, 160, 260, 220]], 7, spatial_scale=1 / 16,"
        " sampling_ratio=2, aligned=True)\n"
        "np.testing.assert_array_equal(view.output, want)\n"
        "print(view.output[0, 0].ravel().tolist())"
    )
    np.testing.assert_allclose(
        arrays["answers.0.output"].ravel(), eval(notebook.run(check)), atol=1e-6
    )

    # Once the hand rests, the picture for a saved notebook is drawn anew.
    redrawn = notebook.wait(lambda said: said["msg_type"] == "update_display_data")
    assert redrawn["content"]["data"]["text/html"] != shown[1]["text/html"]

    # The page sets settings.
    notebook.send(widget, {"channel": 5, "sampling_ratio": 3})
    assert notebook.run("print(view.channel, view.sampling_ratio)") == "5 3\n"
    for cell in others:
        notebook.run(cell)
    assert notebook.run("print(view.output.shape, turned.output.shape)") == (
        "(1, 8, 4, 6) (1, 8, 7, 7)\n"
    )
    # One of them shows the rois as they move; a print would not be seen where nobody runs a cell.
    label = notebook.run("print(where.comm.comm_id)").strip()
    notebook.run("view.rois = [[0, 1, 2, 30, 40]]")

    def is_shown(said: dict[str, Any]) -> bool:
        content = said["content"]
        state = content.get("data", {}).get("state", {}) if said["msg_type"] == "comm_msg" else {}
        told = state.get("value") == "[[0.0, 1.0, 2.0, 30.0, 40.0]]"
        return content.get("comm_id") == label and told

    assert any(is_shown(said) for said in notebook.said)
