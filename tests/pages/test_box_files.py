"""A person's own boxes on Explore, without a browser: what is read is on the canvas."""

import io
import json

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz.hosts.streamlit import files, mount, warm_up
from roiviz.scene.schema import VERSION
from roiviz.views.codecs import MAX_BOXES
from roiviz.views.host import OwnBoxes, OwnFile, WidgetKey
from tests.pages.test_explore import message_of, open_page, png
from tests.pages.test_own_files import npy

PASTED = "60 80 160 140 0.9 3\n200 300 260 400 0.4 1"


@pytest.fixture(autouse=True, scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert warm_up.ready(240)


def paste(app: AppTest, text: str) -> AppTest:
    app.text_area(key=WidgetKey.BOX_TEXT).set_value(text).run()
    assert not app.exception
    return app


def bring(app: AppTest, name: str, data: bytes) -> AppTest:
    uploader = app.file_uploader(key=WidgetKey.BOX_FILE)
    uploader.set_value((name, data, "application/octet-stream")).run()
    assert not app.exception
    return app


def address_of(app: AppTest) -> str:
    """What the address says of the boxes."""
    said = app.query_params["boxes"]
    return said if isinstance(said, str) else said[0]


def frames(app: AppTest) -> list[list[float]]:
    """The canvas's boxes as x1, y1, x2, y2."""
    header, _ = message_of(app)
    return [
        [b["cx"] - b["w"] / 2, b["cy"] - b["h"] / 2, b["cx"] + b["w"] / 2, b["cy"] + b["h"] / 2]
        for b in header["boxes"]
    ]


def layers(app: AppTest) -> dict[str, dict]:
    header, _ = message_of(app)
    return {layer["id"]: layer for layer in header["layers"]}


def test_pasted_rows_are_the_canvases_boxes():
    app = paste(open_page(), PASTED)
    assert frames(app) == [[60, 80, 160, 140], [200, 300, 260, 400]]
    header, _ = message_of(app)
    assert [answer["status"] for answer in header["answers"]] == ["ok", "ok"]
    assert header["active"] == 0
    assert address_of(app) == "110,110,100,60,0;230,350,60,100,0"


def test_the_meanings_are_offered_with_reasons_and_drawn_as_ghosts():
    app = paste(open_page(), "60 80 160 140")
    (radio,) = [one for one in app.radio if one.label == "What the numbers mean"]
    assert "x1, y1, x2, y2 in pixels" in radio.options[0]
    ghosts = [layer for name, layer in layers(app).items() if "_as_" in name]
    assert ghosts[0]["legend"] == "Predictions as x1, y1, w, h in pixels"
    assert ghosts[0]["dash"][0] > 0
    radio.set_value(1).run()
    assert frames(app) == [[60, 80, 220, 220]]
    assert not [name for name in layers(app) if "_as_" in name]


def test_a_click_on_a_ghost_takes_its_meaning():
    app = paste(open_page(), "60 80 160 140")
    boxes = message_of(app)[0]["boxes"]
    name = next(name for name in layers(app) if "_as_" in name)
    pin = {"layer": name, "row": 0}
    known = {"version": VERSION, "mid": "m", "seq": 1, "rev": 9, "phase": "focus", "active": 0}
    app.session_state[mount.canvas_key("explore")] = {"event": known | {"boxes": boxes, "pin": pin}}
    app.run()
    app.run()
    assert frames(app) == [[60, 80, 220, 220]]
    assert message_of(app)[0]["pin"] is None


def many(count: int) -> bytes:
    numbers = np.arange(count)
    rows = [[10 + 2 * n, 20, 60 + 2 * n, 50, round(0.99 - n / 100, 2), 0] for n in numbers.tolist()]
    return "\n".join(" ".join(map(str, row)) for row in rows).encode()


def test_of_many_boxes_the_surest_are_on_the_canvas_and_the_others_are_drawn():
    app = bring(open_page(), "many.txt", many(30))
    assert len(frames(app)) == MAX_BOXES
    assert frames(app)[0] == [10, 20, 60, 50]
    layer = layers(app)["predictions"]
    assert layer["labels"][0] == "0 0.87"
    assert layer["legend"] == "Predictions: 18 of 30 boxes"
    assert len(layer["labels"]) == 30 - MAX_BOXES
    assert any("12 of 30 boxes on the canvas" in one.value for one in app.markdown)
    page = next(one for one in app.number_input if one.label == "Page of the boxes, 1 to 3")
    page.set_value(3).run()
    assert frames(app)[0] == [10 + 48, 20, 60 + 48, 50]
    assert len(frames(app)) == 6


def test_a_click_on_a_drawn_box_puts_it_on_the_canvas():
    app = bring(open_page(), "many.txt", many(30))
    boxes = message_of(app)[0]["boxes"]
    known = {"version": VERSION, "mid": "m", "seq": 1, "rev": 9, "phase": "focus", "active": 0}
    pin = {"layer": "predictions", "row": 5}
    app.session_state[mount.canvas_key("explore")] = {"event": known | {"boxes": boxes, "pin": pin}}
    app.run()
    app.run()
    header, _ = message_of(app)
    assert frames(app)[header["active"]] == [10 + 2 * 17, 20, 60 + 2 * 17, 50]


def test_two_sets_lie_on_the_picture_in_two_colours():
    app = bring(open_page(), "many.txt", many(14))
    slots = app.segmented_control(key=WidgetKey.BOX_SLOT)
    slots.set_value("truth").run()
    paste(app, PASTED)
    found = layers(app)
    # The canvas holds the second set; the first is drawn whole.
    assert found["predictions"]["legend"] == "Predictions: 14 boxes"
    assert len(found["predictions"]["labels"]) == 14
    assert "truth" not in found
    assert len(frames(app)) == 2


@pytest.mark.parametrize("script", ["pages/explore.py", "pages/prism.py"])
def test_two_sets_are_told_apart_and_swap_their_names(script):
    app = drop(open_page(script, boxes="100,90,60,40,0;200,260,120,80,0"), "many.txt", many(14))
    assert message_of(app)[0]["box_sets"] == []
    app.segmented_control(key=WidgetKey.BOX_SLOT).set_value("truth").run()
    paste(app, PASTED)
    header, _ = message_of(app)
    truth = {"name": "truth", "title": "Ground truth", "color": 1, "dash": 14}
    predictions = {"name": "predictions", "title": "Predictions", "color": 0, "dash": 0}
    assert header["box_sets"] == [truth, predictions]
    # What a hand has moved stays moved, under the other name.
    moved = [{**box, "cx": box["cx"] + 5} for box in header["boxes"]]
    name = mount.canvas_key(script[6:-3])
    event = {"version": VERSION, "mid": "m", "seq": 1, "rev": header["rev"], "phase": "commit"}
    app.session_state[name] = {"event": event | {"active": 1, "boxes": moved}}
    app.run()
    app.button(key=WidgetKey.BOX_SWAP).click().run()
    assert not app.exception
    header, _ = message_of(app)
    assert header["box_sets"] == [predictions, truth]
    assert [box["id"] for box in header["boxes"]] == ["predictions-0", "predictions-1"]
    assert frames(app) == [[65, 80, 165, 140], [205, 300, 265, 400]]
    assert header["active"] == 1
    assert layers(app)["truth"]["legend"] == "Ground truth: 14 boxes"
    # The other one comes onto the canvas, and the first is drawn.
    app.button(key=f"{WidgetKey.BOX_PUT}.truth").click().run()
    header, _ = message_of(app)
    assert {box["id"].split("-")[0] for box in header["boxes"]} == {"truth"}
    assert header["box_sets"] == [truth, predictions]
    assert layers(app)["predictions"]["legend"] == "Predictions: 2 boxes"
    app.button(key=f"{WidgetKey.BOX_REMOVE}.truth").click().run()
    assert message_of(app)[0]["box_sets"] == []


def test_the_boxes_on_the_canvas_become_a_set_beside_a_file():
    app = open_page(boxes="100,90,60,40,12.5;200.25,260,120,80,0")
    app.button(key=f"{WidgetKey.BOX_HERE}.predictions").click().run()
    header, _ = message_of(app)
    assert [box["id"] for box in header["boxes"]] == ["predictions-0", "predictions-1"]
    assert address_of(app) == "100,90,60,40,12.5;200.25,260,120,80,0"
    assert not layers(app)
    app.segmented_control(key=WidgetKey.BOX_SLOT).set_value("truth").run()
    assert not [one for one in app.button if one.label.startswith("Take the")]
    paste(app, PASTED)
    header, arrays = message_of(app)
    assert [one["name"] for one in header["box_sets"]] == ["truth", "predictions"]
    (layer,) = [one for one in header["layers"] if one["id"] == "predictions"]
    assert layer["legend"] == "Predictions: 2 boxes"
    rows = next(rows for name, rows in arrays.items() if name.startswith("layer") or "rows" in name)
    assert rows.reshape(-1, 5)[0] == pytest.approx([100, 90, 60, 40, 12.5])


def test_what_was_pasted_before_its_place_was_chosen_says_where_it_went_and_moves():
    app = paste(open_page(), PASTED)
    app.segmented_control(key=WidgetKey.BOX_SLOT).set_value("truth").run()
    assert "Pasted text went to Predictions." in [one.value for one in app.caption]
    next(one for one in app.button if one.label == "Move it here").click().run()
    assert not app.exception
    assert set(app.session_state["own_boxes_kept"]) == {"truth"}
    assert frames(app) == [[60, 80, 160, 140], [200, 300, 260, 400]]
    header, _ = message_of(app)
    assert [box["id"] for box in header["boxes"]] == ["truth-0", "truth-1"]


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.txt", b"hello", "a.txt: There are no rows of numbers in it"),
        ("a.npy", b"\x93NUMPY\x01\x00", "a.npy: The .npy or .npz file is damaged"),
        ("a.json", b'{"images": [], "annotations": [', "a.json: The JSON is damaged or cut off"),
        ("a.xml", b"<!DOCTYPE a []><a/>", "a.xml: The XML declares a document type"),
    ],
)
def test_bad_input_is_one_sentence_and_nothing_is_lost(name, data, says):
    app = paste(open_page(), PASTED)
    bring(app, name, data)
    assert any(says in one.value.replace("\\", "") for one in app.error)
    assert frames(app) == [[60, 80, 160, 140], [200, 300, 260, 400]]


def test_a_file_stays_with_its_picture():
    app = paste(open_page(), PASTED)
    app.selectbox(key="picture").set_value("harbour").run()
    assert "predictions" not in layers(app)
    assert frames(app) != [[60, 80, 160, 140], [200, 300, 260, 400]]
    app.selectbox(key="picture").set_value("portrait").run()
    assert frames(app) == [[60, 80, 160, 140], [200, 300, 260, 400]]


def test_of_a_file_of_several_pictures_one_is_chosen():
    file = {
        "images": [
            {"id": 1, "file_name": "a.jpg", "width": 512, "height": 600},
            {"id": 2, "file_name": "b.jpg", "width": 512, "height": 600},
        ],
        "annotations": [
            {"image_id": 1, "category_id": 1, "bbox": [10, 20, 30, 40]},
            {"image_id": 2, "category_id": 1, "bbox": [50, 60, 70, 80]},
        ],
        "categories": [{"id": 1, "name": "dog"}],
    }
    app = bring(open_page(), "coco.json", json.dumps(file).encode())
    choice = next(one for one in app.selectbox if one.label == "Boxes of")
    assert list(choice.options) == ["a.jpg: 1", "b.jpg: 1"]
    choice.set_value(1).run()
    assert frames(app) == [[50, 60, 120, 140]]


def test_a_set_is_removed():
    app = bring(open_page(), "many.txt", many(30))
    next(one for one in app.button if one.label == "Remove").click().run()
    assert "predictions" not in layers(app)


def test_the_address_restores_the_canvases_boxes_and_not_the_file():
    app = paste(open_page(), PASTED)
    again = open_page(boxes=address_of(app))
    assert frames(again) == frames(app)
    assert not layers(again)


def opened(**address: str) -> AppTest:
    """Explore with the popover open, in which the boxes are written."""
    app = open_page(**address)
    app.session_state[WidgetKey.BOX_OPEN] = True
    return app.run()


def test_a_turned_box_is_written_as_an_upright_one_only_when_asked():
    app = opened(boxes="200,260,120,80,90")
    app.selectbox(key=WidgetKey.BOX_FORMAT).set_value("voc").run()
    assert "Pascal VOC cannot hold a turned box, and 1 of 1 is turned." in app.warning[0].value
    assert not app.code
    app.toggle(key=WidgetKey.BOX_UPRIGHT).set_value(True).run()
    assert "<xmin>160</xmin>" in app.code[0].value
    assert any("written as the upright box around it" in one.value for one in app.caption)


def test_a_box_from_a_file_keeps_its_label_and_score_when_it_is_written():
    app = paste(opened(), PASTED)
    app.selectbox(key=WidgetKey.BOX_FORMAT).set_value("rows_xyxy").run()
    assert app.code[0].value.splitlines() == [
        "x1,y1,x2,y2,label,score",
        "60,80,160,140,3,0.9",
        "200,300,260,400,1,0.4",
    ]


def test_prism_reads_them_too():
    app = paste(open_page("pages/prism.py"), "60 80 160 140")
    assert frames(app) == [[60, 80, 160, 140]]
    assert any("_as_" in name for name in layers(app))


@pytest.mark.parametrize("stale", ["93% x1, y1, x2, y2 in pixels", None, True, 3, -1])
def test_an_answer_that_is_none_of_the_choices_changes_nothing(stale, monkeypatch):
    """As a radio answers with the words that it had for the set before."""
    monkeypatch.setattr(files.st, "session_state", {})
    file = OwnFile("a.txt", b"60 80 160 140")
    files.keep_boxes("truth", OwnBoxes(file, "portrait", meaning=1))
    widget = files.of_boxes(WidgetKey.BOX_MEANING, "truth", "meaning", 1, range(3))
    for answer, meaning in ((stale, 1), (2, 2)):
        files.st.session_state[widget["key"]] = answer
        widget["on_change"](*widget["args"])
        assert files.own_boxes()["truth"].meaning == meaning


def test_a_set_takes_the_place_of_another_whose_meaning_was_chosen():
    app = paste(open_page(), "100 50 220 140\n300 200 420 330")
    (before,) = [one for one in app.radio if one.label == "What the numbers mean"]
    before.set_value(1).run()
    paste(app, "[[12, 20, 180, 140], [200, 64, 310, 190]]")
    paste(app, "[[12, 20, 180, 141], [200, 64, 310, 190]]")
    (after,) = [one for one in app.radio if one.label == "What the numbers mean"]
    assert after.value == 0
    assert after.key != before.key
    assert frames(app) == [[12, 20, 180, 141], [200, 64, 310, 190]]


def test_a_file_is_new_until_it_is_taken(monkeypatch):
    """A run that is cut short, as by closing the popover, loses nothing that it was reading."""
    monkeypatch.setattr(files.st, "session_state", {})
    news = files.arrival(WidgetKey.BOX_FILE)
    news["on_change"](*news["args"])
    with pytest.raises(KeyboardInterrupt), files.arrived(WidgetKey.BOX_FILE) as first:
        raise KeyboardInterrupt
    with pytest.raises(ValueError, match="a fault"), files.arrived(WidgetKey.BOX_FILE) as second:
        raise ValueError("a fault")
    with files.arrived(WidgetKey.BOX_FILE) as third:
        assert (first, second, third) == (True, True, False)


def test_where_boxes_lose_their_turn_it_is_said():
    app = paste(open_page("pages/prism.py"), "160 95 120 90 -30\n360 265 120 130 20")
    assert any("turned; here they count as upright boxes" in one.value for one in app.info)


def drop(app: AppTest, name: str, data: bytes) -> AppTest:
    """A file, anywhere on the page."""
    app.file_uploader(key=WidgetKey.DROPPED).set_value((name, data, "")).run()
    assert not app.exception
    return app


@pytest.mark.parametrize("script", ["pages/explore.py", "pages/prism.py"])
def test_what_is_dropped_anywhere_is_read_as_by_the_popover(script):
    app = drop(open_page(script), "a*b*.txt", b"60 80 160 140")
    assert frames(app) == [[60, 80, 160, 140]]
    assert any("_as_" in name for name in layers(app))
    (said,) = [one.value for one in app.info]
    assert said == (
        r"**a\*b\*\.txt** · Predictions, read as x1\, y1\, x2\, y2 in pixels. 1 box on the canvas."
    )
    app.button(key=WidgetKey.BOX_READINGS).click().run()
    assert app.session_state[WidgetKey.BOX_OPEN] is True
    assert "x1, y1, w, h" in app.radio[0].options[1]
    # A bad one is one sentence, and the set before it stays.
    drop(app, "b.xml", b"<!DOCTYPE a []><a/>")
    (refused,) = [one.value.replace("\\", "") for one in app.error]
    assert refused.startswith("b.xml: The XML declares a document type or entities")
    assert frames(app) == [[60, 80, 160, 140]]
    paste(app, "12 20 180 140")
    assert not app.error
    assert frames(app) == [[12, 20, 180, 140]]


@pytest.mark.parametrize("script", ["pages/explore.py", "pages/prism.py"])
def test_a_picture_or_a_map_that_is_dropped_is_shown(script):
    app = drop(open_page(script), "a.bin", png(1, 200, 320))
    header, _ = message_of(app)
    assert (header["picture"]["name"], header["picture"]["width"]) == ("a.bin", 320)
    drop(app, "map.npy", npy(3, 10, 16))
    header, _ = message_of(app)
    assert (header["cells"]["width"], header["cells"]["height"]) == (16, 10)
    rows = io.BytesIO()
    np.save(rows, np.array([[10, 20, 60, 90], [100, 50, 300, 150]], np.float32))
    drop(app, "rows.npy", rows.getvalue())
    assert frames(app) == [[10, 20, 60, 90], [100, 50, 300, 150]]
    # What is refused takes nothing away.
    for name, data, says in (
        ("b.png", png(1, 200, 320)[:90], "b.png: The PNG file is damaged or cut off."),
        ("c.npy", npy(3, 10, 16)[:400], "c.npy: The .npy or .npz file is damaged or cut off."),
        ("d.onnx", b"no model", "d.onnx: "),
    ):
        drop(app, name, data)
        (refused,) = {one.value for one in app.error}
        assert refused.startswith(says)
        header, _ = message_of(app)
        assert (header["picture"]["name"], header["cells"]["width"]) == ("a.bin", 16)
        assert frames(app) == [[10, 20, 60, 90], [100, 50, 300, 150]]
