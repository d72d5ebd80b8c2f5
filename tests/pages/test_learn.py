"""Page Learn as Streamlit runs it: the chooser, a lesson, and what the browser brings back."""

from pathlib import Path
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from roiviz import lessons, small_maps
from roiviz.hosts.streamlit import mount, session, warm_up
from roiviz.lessons import LESSONS
from roiviz.scene.schema import VERSION
from roiviz.views.learn.links import links
from tests import messages

PAGE = str(Path(__file__).parents[2] / "pages" / "learn.py")


@pytest.fixture(autouse=True, scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert warm_up.ready(240, "roi_align")


def opened(**address: str) -> AppTest:
    app = AppTest.from_file(PAGE, default_timeout=60)
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def sent(app: AppTest) -> dict:
    (element,) = app.get("bidi_component")
    header, _ = messages.read(element.proto.bytes)
    assert header["show"] == ["lesson"]
    return header


def say(app: AppTest, phase: str, **choice) -> AppTest:
    header = sent(app)
    held = {name: header["page"][name] for name in ("step", "done", "answers")}
    lesson = header["page"]["lesson"]
    known = {"lesson": lesson["id"], "seed": lesson["seed"], "seeds": []}
    known["at"] = choice.get("step", held["step"])
    app.session_state[mount.canvas_key("learn")] = {
        "event": {
            "version": VERSION,
            "mid": "m",
            "seq": hash(str(choice)) % 1000,
            "rev": header["voice"]["rev"],
            "phase": phase,
            "boxes": [],
            "choice": known | held | choice,
        }
    }
    app.run()
    assert not app.exception
    return app


def test_every_lesson_can_be_chosen_and_left(monkeypatch):
    monkeypatch.setattr(session, "BURST", 0.0)  # a hand is slower than this test
    app = opened()
    assert [row.value for row in app.subheader] == [
        f"{number} · {row.title}" for number, row in enumerate(LESSONS.values(), start=1)
    ]
    assert not app.get("bidi_component")
    app.button[0].click().run()
    first = next(iter(LESSONS))
    assert app.query_params["lesson"] == first
    assert sent(app)["page"]["lesson"]["id"] == first
    (back,) = (button for button in app.button if button.label == "← All lessons")
    back.click().run()
    assert "lesson" not in app.query_params
    assert not app.get("bidi_component")


def test_a_step_replaces_the_address_and_an_answer_is_an_entry():
    app = opened(lesson="between_cells")
    before = sent(app)
    app = say(app, "view", step="ramp")
    assert "step" not in app.query_params
    voice = sent(app)["voice"]
    assert voice["address"] == "lesson=between_cells&step=ramp"
    assert voice["replaces"] == ["lesson=between_cells"]
    assert voice["rev"] == before["voice"]["rev"]
    answers = [{"step": "largest", "values": [0.0]}]
    app = say(app, "commit", step="largest", answers=answers)
    assert app.query_params["answers"] == "largest:0"
    assert app.query_params["step"] == "largest"


def test_other_numbers_come_for_one_question_alone():
    app = opened(lesson="between_cells", seed="3")
    before = sent(app)["page"]["lesson"]["steps"]
    app = say(app, "commit", seeds=[{"step": "neighbours", "seed": 4}])
    after = sent(app)["page"]["lesson"]
    assert after["seed"] == 3
    assert app.query_params["seeds"] == "neighbours:4"
    changed = [one["id"] for one, other in zip(before, after["steps"], strict=True) if one != other]
    assert changed == ["neighbours"]


def test_a_class_gets_the_seed_of_its_question_and_another_for_all():
    app = opened(lesson="between_cells", seed="3", seeds="value:5", step="value", look="class")
    (seed,) = app.number_input
    assert seed.value == 5
    seed.set_value(6).run()
    assert app.query_params["seed"] == "6"
    assert "seeds" not in app.query_params
    (link,) = app.code
    assert parse_qs(link.value.partition("?")[2])["seed"] == ["6"]


def test_where_the_address_leads_the_browser_is_told():
    app = opened(lesson="between_cells")
    before = sent(app)["page"]["rev"]
    app = say(app, "commit", step="ramp", done=["ramp"])
    app.query_params.clear()
    app.query_params["lesson"] = "between_cells"
    app.run()
    page = sent(app)["page"]
    assert page["rev"] > before
    assert (page["step"], page["done"]) == ("between", [])


@pytest.mark.parametrize(
    ("lesson", "step"),
    [
        ("roi_align", "one"),
        ("backward", "same_way"),
        ("rmac_regions", "numbers"),
        ("turning", "fifth"),
    ],
)
def test_the_page_beside_a_lesson_opens_on_its_cells(lesson, step):
    link = next(one for one in links(lessons.lesson(lesson)) if one.step == step)
    file = Path(PAGE).with_name(f"{link.page}.py")
    app = AppTest.from_file(str(file), default_timeout=60)
    for name, texts in parse_qs(link.address).items():
        app.query_params[name] = texts[-1]
    app.run()
    assert not app.exception
    assert [*app.warning, *app.error] == []
    cells = small_maps.read(parse_qs(link.address)["picture"][0])
    picture, feature_map = (
        next(one for one in app.selectbox if one.label == label)
        for label in ("Picture", "Feature map")
    )
    assert picture.value == cells.key
    assert (feature_map.value, feature_map.disabled) == (cells.title, True)
