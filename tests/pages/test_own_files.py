"""What somebody brings: it stays, it is named, and nothing is shown in its place."""

import io
from pathlib import Path

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz import workers
from roiviz.backbone_onnx import OnnxBackbone
from roiviz.hosts.streamlit import host, warm_up, work
from roiviz.views.host import OwnFile, WidgetKey
from tests import messages
from tests.onnx_models import node, proto
from tests.pages.test_explore import png

ROOT = Path(__file__).parents[2]
BOXES = "200,260.5,120,80,-30"


@pytest.fixture(autouse=True, scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert warm_up.ready(240, "rmac")


def npy(*shape: int, at: tuple[int, ...] | None = None) -> bytes:
    file = io.BytesIO()
    values = np.random.default_rng(1).random(shape, np.float32)
    if at is not None:
        values[at] = np.nan
    np.save(file, values)
    return file.getvalue()


def whole(**address: str) -> AppTest:
    """The whole app at Explore, so that pages can be switched."""
    app = AppTest.from_file(str(ROOT / "pages/explore.py"), default_timeout=120)
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def message(app: AppTest) -> tuple[dict, dict]:
    for element in app.get("bidi_component"):
        header, arrays = messages.read(element.proto.bytes)
        if header["role"] == "canvas":
            return header, arrays
    raise AssertionError("no canvas on the page")


def bring(app: AppTest, name: str, data: bytes, key: WidgetKey = WidgetKey.OWN_FILE) -> AppTest:
    app.file_uploader(key=key).set_value((name, data, "application/octet-stream")).run()
    assert not app.exception
    return app


@pytest.mark.parametrize("page", ["explore", "gradients", "rmac_regions", "rmac_descriptor"])
def test_without_its_file_nothing_is_computed_in_its_place(page):
    app = AppTest.from_file(str(ROOT / f"pages/{page}.py"), default_timeout=120)
    app.query_params["features"] = "own"
    app.query_params["boxes"] = BOXES
    app.run()
    assert not app.exception
    header, _ = message(app)
    assert header["cells"] is None
    assert header["answers"] == []
    assert "No array or model has been uploaded yet" in header["message"]
    assert header["picture"]["name"] == "Grace Hopper"
    if page in ("explore", "gradients"):
        assert [box["cx"] for box in header["boxes"]] == [200]


def test_an_array_is_used_and_what_was_guessed_is_said():
    app = bring(whole(features="own", boxes=BOXES), "mine.npy", npy(3, 12, 16))
    header, _ = message(app)
    assert header["answers"][0]["status"] == "ok"
    # 512 px in 16 columns are 32 px a cell; 12 rows of them cover 384 of 600 px.
    said = " ".join(info.value for info in app.info)
    assert "Stride 32 px, guessed from the widths alone." in said
    assert "covers 512 × 384 px of the picture's 512 × 600" in said


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(b"hello", "", id="no array and no model"),
        pytest.param(npy(2, 3, 4, at=(1, 2, 3)), "[1, 2, 3]", id="NaN"),
        pytest.param(npy(20, 5), "boxes", id="boxes"),
    ],
)
def test_a_refused_file_is_named_and_takes_nothing(data, words):
    app = whole(features="own", boxes=BOXES)
    bring(app, "good.npy", npy(3, 12, 16))
    before, _ = message(app)
    bring(app, "bad.npy", data)
    after, _ = message(app)
    assert (after["boxes"], after["answers"]) == (before["boxes"], before["answers"])
    said = " ".join(error.value for error in app.error)
    assert "bad.npy" in said
    assert words in said


def test_the_first_file_refused_is_not_the_filter_bank():
    app = bring(whole(features="own"), "bad.npy", b"hello")
    header, _ = message(app)
    assert header["cells"] is None
    assert "bad.npy" in header["message"]


def test_a_picture_that_is_not_here_is_said_and_comes_back_with_its_file():
    mine = OwnFile("mine.png", png(7))
    app = whole(picture=mine.key, boxes=BOXES)
    assert "not in this session" in app.warning[0].value
    assert not app.get("bidi_component")
    bring(app, "mine.png", mine.data, WidgetKey.UPLOAD)
    header, _ = message(app)
    assert header["picture"]["name"] == "mine.png"
    assert [box["cx"] for box in header["boxes"]] == [200]
    assert app.query_params["boxes"] == BOXES


def test_ones_own_picture_is_in_the_selector_and_stays_when_another_is_chosen():
    app = bring(whole(), "mine.png", png(7), WidgetKey.UPLOAD)
    box = app.selectbox(key="picture")
    assert "mine.png" in box.options
    assert box.value == OwnFile("mine.png", png(7)).key
    own = box.value
    box.select("street").run()
    assert message(app)[0]["picture"]["name"] == "A street"
    app.selectbox(key="picture").select(own).run()
    assert message(app)[0]["picture"]["name"] == "mine.png"


def test_settings_that_an_operator_does_not_take_reach_nothing():
    header, _ = message(whole(operator="Rotated", reduce="maximum", boxes=BOXES))
    assert header["operator"]["reduction"] == "avg"
    assert header["answers"][0]["status"] == "ok"
    words = "".join(part["t"] for part in header["sentence"])
    assert "wins" not in words
    assert "largest" not in words
    app = whole(operator="RoIPool", samples="3", clockwise="true", aligned="legacy")
    assert app.session_state["samples"] == 2
    assert message(app)[0]["operator"]["reduction"] == "max"


def test_a_large_picture_says_what_it_was_scaled_from():
    app = bring(whole(), "large.png", png(3, 1500, 2000), WidgetKey.UPLOAD)
    picture = message(app)[0]["picture"]
    assert (picture["width"], picture["height"], picture["original"]) == (1280, 960, [2000, 1500])
    assert any("Scaled from 2000 × 1500" in info.value for info in app.info)
    assert message(whole())[0]["picture"]["original"] is None


def test_a_map_of_a_batch_is_chosen():
    app = bring(whole(features="own", boxes=BOXES), "batch.npy", npy(3, 2, 12, 16))
    first, _ = message(app)
    app.number_input(key="own_item").set_value(2).run()
    assert not app.exception
    last, _ = message(app)
    assert last["answers"][0]["status"] == "ok"
    assert last["channel"]["digest"] != first["channel"]["digest"]
    assert app.query_params["own_item"] == "2"


def model(seed: int) -> bytes:
    """Four channels at stride 2."""
    weights = np.random.default_rng(seed).random((4, 3, 3, 3), np.float32)
    conv = node("Conv", ["picture", "w"], "out", strides=[2, 2], pads=[1, 1, 1, 1])
    return proto([conv], {"w": weights}).SerializeToString()


def test_a_models_work_is_the_persons_who_waits_for_it(monkeypatch):
    """Opening, running and measuring: each names who waits, so that it ends when they leave."""
    waited: list[workers.Person] = []
    run, started = OnnxBackbone.feature_map, OnnxBackbone.__init__

    def feature_map(self, picture, settings, *, person=workers.SOMEBODY):
        waited.append(person)
        return run(self, picture, settings, person=person)

    def begin(self, data, name, *, person=workers.SOMEBODY):
        waited.append(person)
        started(self, data, name, person=person)

    monkeypatch.setattr(OnnxBackbone, "feature_map", feature_map)
    monkeypatch.setattr(OnnxBackbone, "__init__", begin)
    held, data = work.STORE.bytes, model(1)
    app = bring(whole(features="own", boxes=BOXES), "mine.onnx", data)
    header, _ = message(app)
    assert header["answers"][0]["status"] == "ok"
    assert len(waited) > 2  # opened, run on the picture, measured
    assert {person.name for person in waited} == {app.session_state["waits"]}
    # What a model takes is counted where pictures and maps are.
    assert work.STORE.bytes >= held + len(data)


def test_a_model_of_somebody_who_leaves_ends(monkeypatch):
    """What the watch raises ends the work, and nothing half made is kept."""

    class Left(Exception):
        pass

    def leave(before: int) -> None:
        raise Left

    monkeypatch.setattr(host, "waiting", lambda: workers.Person("leaver", watch=leave))
    app = whole(features="own")
    kept = len(work.STORE)
    app.file_uploader(key=WidgetKey.OWN_FILE).set_value(("m.onnx", model(2), "application/x")).run()
    assert app.exception
    assert len(work.STORE) == kept


def test_who_waits_is_told_how_many_come_before():
    def script() -> None:
        from roiviz.hosts.streamlit import work

        person = work.waiting()
        for before in (0, 2, 2, 1, 0):
            person.watch(before)

    app = AppTest.from_function(script, default_timeout=60).run()
    assert not app.exception
    # One toast, whose words follow the line.
    assert [toast.value for toast in app.toast] == [work.waiting_line(1)]
    assert work.waiting_line(2) == "2 other files are read first."
