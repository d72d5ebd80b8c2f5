"""A page from one view folder, without a browser: two canvases, three readings of each box."""

from pathlib import Path

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz.hosts.streamlit import mount, warm_up
from roiviz.scene.schema import VERSION
from tests import messages
from tests.trial.view.present import READINGS
from tests.trial.view.state import LEFT, RIGHT

ROOT = Path(__file__).parents[2]
BOX = {"id": "b0", "cx": 200, "cy": 260, "w": 120, "h": 80, "angle": 0}


@pytest.fixture(autouse=True, scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert warm_up.ready(240, "roi_pool")


def open_page(**address: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "tests/trial/pages/trial.py"), default_timeout=60)
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def sent(app: AppTest) -> dict[str, tuple[dict, dict]]:
    """Header and arrays of each canvas, by its name."""
    found = [messages.read(element.proto.bytes) for element in app.get("bidi_component")]
    return {row[0]["canvas"]: row for row in found if row[0]["role"] == "canvas"}


def say(app: AppTest, canvas: str, **event) -> AppTest:
    known = {"version": VERSION, "mid": canvas, "seq": 1, "rev": 1, "phase": "commit", "active": 0}
    app.session_state[mount.canvas_key(canvas)] = {"event": known | event}
    app.run()
    assert not app.exception
    return app


def test_every_answer_has_a_key_of_its_own():
    for name, (header, arrays) in sent(open_page()).items():
        keys = [(row["canvas"], row["box"], row["reading"]) for row in header["answers"]]
        assert keys == [(name, "b0", reading) for reading in (row.id for row in READINGS)]
        outputs = [arrays[f"answers.{place}.output"] for place in range(3)]
        assert not any(
            np.array_equal(outputs[one], outputs[two]) for one, two in ((0, 1), (0, 2), (1, 2))
        )


def test_two_canvases_never_overwrite_each_other():
    app = say(open_page(), LEFT.name, boxes=[BOX])
    assert app.query_params["left.boxes"] == "200,260,120,80,0"
    assert "right.boxes" not in app.query_params
    app = say(app, RIGHT.name, boxes=[BOX | {"cx": 300, "id": "b0"}])
    assert app.query_params["left.boxes"] == "200,260,120,80,0"
    assert app.query_params["right.boxes"] == "300,260,120,80,0"
    found = {name: header["boxes"][0]["cx"] for name, (header, _) in sent(app).items()}
    assert found == {LEFT.name: 200, RIGHT.name: 300}


def test_a_link_restores_both():
    address = {"left.boxes": "10,20,30,40,0;50,60,70,80,0", "left.active": "1"}
    found = sent(open_page(**address, **{"right.boxes": "90,90,9,9,0", "right.pin": "box:0,bin:3"}))
    left, right = found[LEFT.name][0], found[RIGHT.name][0]
    assert ([box["cx"] for box in left["boxes"]], left["active"], left["pin"]) == (
        [10, 50],
        1,
        None,
    )
    assert ([box["cx"] for box in right["boxes"]], right["active"]) == ([90], 0)
    assert right["pin"]["bin"] == 3


def test_a_drag_on_one_canvas_leaves_the_others_revision_alone():
    app = open_page()
    before = {name: header["rev"] for name, (header, _) in sent(app).items()}
    app = say(app, LEFT.name, boxes=[BOX], phase="drag")
    assert {name: header["rev"] for name, (header, _) in sent(app).items()} == before
    # While a hand is down, the address waits.
    assert "left.boxes" not in app.query_params
