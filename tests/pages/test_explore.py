"""Home and Explore as Streamlit runs them, without a browser: what is sent to the canvas."""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from streamlit.testing.v1 import AppTest

from roiviz import features, kernels, samples
from roiviz.hosts.streamlit import mount, warm_up
from roiviz.scene.schema import VERSION
from roiviz.views.codecs import MAX_BOXES
from roiviz.views.host import WidgetKey
from tests import messages

ROOT = Path(__file__).parents[2]
SECONDS = 60


@pytest.fixture(autouse=True, scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert warm_up.ready(240, "roi_align max")


def open_page(script: str = "pages/explore.py", **address: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / script), default_timeout=SECONDS)
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def message_of(app: AppTest) -> tuple[dict, dict[str, np.ndarray]]:
    """The newest message for the canvas."""
    for element in app.get("bidi_component"):
        header, arrays = messages.read(element.proto.bytes)
        if header["role"] == "canvas":
            return header, arrays
    raise AssertionError("no canvas on the page")


def say(app: AppTest, scope: str = "explore", **event) -> AppTest:
    """Let the canvas say something, as a browser would."""
    known = {"version": VERSION, "mid": "m", "seq": 1, "rev": 1, "phase": "drag", "active": 0}
    app.session_state[mount.canvas_key(scope)] = {"event": known | event}
    return app.run()


BOX = {"id": "b0", "cx": 200, "cy": 260.5, "w": 120, "h": 80, "angle": -30}
WRITTEN = "200,260.5,120,80,-30"


def test_the_page_opens_with_an_answer():
    header, arrays = message_of(open_page())
    assert [answer["status"] for answer in header["answers"]] == ["ok", "ok"]
    assert header["answers"][0]["status"] == "ok"
    assert arrays["answers.0.output"].shape == (7, 7)
    assert header["sentence"]
    assert header["timing"].startswith("CPU · ")


def test_with_nothing_selected_the_box_that_is_meant_is_named():
    def said(boxes: list[dict[str, Any]], active: int | None) -> str:
        header, _ = message_of(say(open_page(), boxes=boxes, active=active))
        return "".join(piece["t"] for piece in header["sentence"])

    other = BOX | {"id": "b1", "angle": 10}
    assert said([BOX, other], None).startswith("Box 1: Turned by 30° ↻")
    assert said([BOX, other], 1).startswith("Turned by 10° ↺")
    assert said([BOX], None).startswith("Turned by 30° ↻")


def test_a_drag_is_answered_with_the_kernels_numbers():
    app = say(open_page(), boxes=[BOX], seq=17)
    header, arrays = message_of(app)
    assert (header["mid"], header["seq"], header["rev"]) == ("m", 17, 1)
    filters = features.compute(samples.load("portrait"), "filters", 16)
    wanted = kernels.roi_align_rotated(
        filters.nhwc,
        np.array([[200, 260.5, 120, 80, -30]], np.float32),
        7,
        spatial_scale=1 / 16,
        sampling_ratio=2,
        aligned=True,
        layout="NHWC",
    )
    np.testing.assert_allclose(
        arrays["answers.0.output"], wanted[0, :, :, header["channel"]["index"]], atol=1e-6
    )


def test_the_address_is_written_when_the_hand_lets_go_and_not_before():
    app = say(open_page(), boxes=[BOX])
    assert "boxes" not in app.query_params
    say(app, boxes=[BOX], seq=2, phase="commit")
    assert app.query_params["boxes"] in (WRITTEN, [WRITTEN])


def test_a_link_restores_boxes_and_settings():
    app = open_page(boxes="200,260.5,120,80,-30", samples="adaptive", aligned="legacy")
    header, _ = message_of(app)
    assert [(box["cx"], box["angle"]) for box in header["boxes"]] == [(200, -30)]
    # Legacy, adaptive: 120 / 16 / 7 = 1.07 cells a bin, 80 / 16 / 7 = 0.71.
    assert header["answers"][0]["grid"] == [1, 2]


@pytest.mark.parametrize("boxes", ["", "x", "1,2,3", "nan,1,1,1,1", "1,1,-1,1,0", "9" * 500])
def test_an_address_that_makes_no_sense_opens_the_samples_boxes(boxes):
    header, _ = message_of(open_page(boxes=boxes))
    assert len(header["boxes"]) == len(samples.SAMPLES["portrait"].rotated_boxes)


PHASES = ("drag", "commit", "focus", "select", "x" * 1000)


@pytest.mark.parametrize(
    "boxes",
    [[], [BOX] * 40, [BOX | {"cx": None}], "boxes", [BOX | {"w": 1e300}], [BOX | {"h": -4}]],
    ids=["none", "many", "null", "text", "huge", "negative"],
)
def test_nothing_that_a_browser_says_breaks_the_page(boxes):
    app = open_page()
    for seq, phase in enumerate(PHASES, 1):
        say(app, boxes=boxes, phase=phase, seq=seq)
        assert not app.exception, phase
        assert len(message_of(app)[0]["boxes"]) <= MAX_BOXES


def test_an_older_event_does_not_move_what_python_has_set():
    app = say(open_page(), boxes=[BOX])
    app.query_params["boxes"] = "100,100,50,50,0"
    app.run()
    header, _ = message_of(app)
    assert header["rev"] == 2
    assert header["boxes"][0]["cx"] == 100
    say(app, boxes=[BOX], seq=9, rev=1)
    assert message_of(app)[0]["boxes"][0]["cx"] == 100


def test_back_to_an_address_without_boxes_brings_the_first_ones():
    app = open_page()
    first = message_of(app)[0]["boxes"]
    say(app, boxes=[BOX], phase="commit")
    assert "boxes" in app.query_params
    del app.query_params["boxes"]
    app.run()
    header, _ = message_of(app)
    assert header["boxes"] == first
    assert header["rev"] == 2
    # Nothing is written again: that would push an entry, and Back would lead here for ever.
    assert "boxes" not in app.query_params


def test_an_address_that_means_the_same_is_left_as_it_was_typed():
    app = open_page(boxes="200.0,260.50,120,80.000,-30")
    assert app.query_params["boxes"] in (
        "200.0,260.50,120,80.000,-30",
        ["200.0,260.50,120,80.000,-30"],
    )


@pytest.mark.parametrize(
    ("side", "unlisted", "note"),
    [
        (100, False, None),
        # 12,000 px at stride 16: 750 cells in 7 bins, 108 samples a side of each: 571,536 in all.
        (12_000, False, "Of 571,536 samples, those of the bin you look at are checked."),
        # 900,000 px: 56,250 cells, 8,036 samples a side of a bin.
        (900_000, True, "This bin has 64,577,296 samples, too many to list"),
    ],
)
def test_what_is_not_listed_is_said(side, unlisted, note):
    box = f"256,300,{side},{side},0"
    header, _ = message_of(open_page(boxes=box, samples="adaptive", operator="RoIAlign"))
    (answer,) = header["answers"]
    assert answer["unlisted"] == unlisted
    assert [bool(note)] == [bool(answer["notes"])]
    assert not note or answer["notes"][0].startswith(note)


def test_a_new_sample_brings_its_settings_and_boxes():
    app = open_page()
    app.selectbox(key="picture").select("checkerboard").run()
    assert not app.exception
    header, _ = message_of(app)
    start = samples.SAMPLES["checkerboard"].start
    assert header["cells"]["stride"] == start.stride
    assert header["rev"] == 2
    assert header["boxes"][0]["angle"] == samples.SAMPLES["checkerboard"].rotated_boxes[0].angle


@pytest.mark.parametrize("key", list(samples.SAMPLES))
def test_every_sample_opens(key):
    app = open_page(picture=samples.SAMPLES[key].title)
    header, _ = message_of(app)
    assert header["picture"]["name"] == samples.SAMPLES[key].title
    assert all(answer["status"] == "ok" for answer in header["answers"])


@pytest.mark.parametrize("operator", ["RoIAlign", "Rotated", "RoIPool"])
def test_every_operator_of_the_registry_is_offered(operator):
    header, _ = message_of(open_page(operator=operator))
    assert header["operator"]["title"] == operator
    assert all(answer["status"] == "ok" for answer in header["answers"])
    assert header["editor"]["rotated"] == (operator == "Rotated")


def test_roi_pools_bins_are_sent_as_they_are_read():
    """262 ± 100 px round to columns 10 … 23, 222 ± 118 to rows 7 … 21: 14 and 15 cells in four."""
    app = open_page(operator="RoIPool", bins="4", boxes="262,222,200,236,0")
    header, arrays = message_of(app)
    assert arrays["answers.0.bin_columns"].tolist() == [[10, 14], [13, 17], [17, 21], [20, 24]]
    assert arrays["answers.0.bin_rows"].tolist() == [[7, 11], [10, 15], [14, 19], [18, 22]]
    said = "".join(part["t"] for part in header["sentence"])
    assert "columns [10, 14) [13, 17) [17, 21) [20, 24); each gives the largest value" in said
    # A bin's cells, each once for each bin: (4 + 5 + 5 + 4) rows × 4 × 4 columns.
    assert header["answers"][0]["samples_total"] == 18 * 16 == len(arrays["answers.0.bin"])
    assert "In all, 210 cells are read" in said


def test_a_setting_that_the_operator_does_not_take_reaches_nothing():
    app = open_page(operator="Rotated", reduce="maximum")
    header, _ = message_of(app)
    assert header["operator"]["reduction"] == "avg"
    assert header["answers"][0]["status"] == "ok"


def test_a_channel_of_rounding_alone_says_so():
    """A filter that sums to 0 gives 0 on a plane, and float32 gives about 1e-8."""
    header, _ = message_of(open_page(picture="ramp"))
    said = "".join(part["t"] for part in header["sentence"])
    assert "All cells that it reads are equal but for rounding: they differ by at most" in said
    header, _ = message_of(open_page(picture="ramp", features="rgb"))
    assert "but for rounding" not in "".join(part["t"] for part in header["sentence"])


def test_home_is_live_at_once():
    header, arrays = message_of(open_page("roiviz/hosts/streamlit/main.py"))
    assert header["answers"][0]["status"] == "ok"
    assert arrays["answers.0.positions"].shape == (7 * 7 * 2 * 2, 2)


def png(seed: int, height: int = 90, width: int = 120) -> bytes:
    file = io.BytesIO()
    noise = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    Image.fromarray(noise).save(file, "PNG")
    return file.getvalue()


def test_the_picture_chosen_last_is_shown():
    app = open_page()
    app.file_uploader(key=WidgetKey.UPLOAD).set_value(("mine.png", png(1), "image/png")).run()
    assert not app.exception
    assert message_of(app)[0]["picture"]["name"] == "mine.png"
    app.selectbox(key="picture").select("street").run()
    assert message_of(app)[0]["picture"]["name"] == "A street"
    app.file_uploader(key=WidgetKey.UPLOAD).set_value(("next.png", png(2), "image/png")).run()
    assert message_of(app)[0]["picture"]["name"] == "next.png"


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", png(1)[:200], b"<svg xmlns='http://www.w3.org/2000/svg'/>"],
    ids=["empty", "text", "cut off", "svg"],
)
def test_a_bad_file_gets_one_sentence_and_takes_nothing(data):
    app = open_page()
    before, _ = message_of(app)
    app.file_uploader(key=WidgetKey.UPLOAD).set_value(("bad.png", data, "image/png")).run()
    assert not app.exception
    assert len(app.error) == 1
    assert app.error[0].value.startswith("bad.png: ")
    after, _ = message_of(app)
    assert (after["picture"], after["boxes"]) == (before["picture"], before["boxes"])


def test_a_widgets_message_with_yesterdays_address_is_no_way_back():
    app = say(open_page(), boxes=[BOX], phase="commit")
    assert app.query_params["boxes"] == WRITTEN
    # The browser sent this before it had the address that says the boxes.
    app.query_params = {}
    groups: Any = app.get("button_group")
    sizes = next(group for group in groups if group.key == "bins")
    sizes.set_value(4).run()
    assert not app.exception
    header, _ = message_of(app)
    assert header["boxes"][0]["cx"] == BOX["cx"]
    assert header["answers"][0]["bins"] == [4, 4]
    assert app.query_params["boxes"] == WRITTEN


@pytest.mark.parametrize("revision", [0, 9])
def test_the_hand_of_a_session_that_has_gone_goes_on_in_the_next(revision):
    app = open_page(boxes="100,100,50,50,0")
    # Whatever another session had counted to: this one has just begun.
    say(app, boxes=[BOX], rev=revision, epoch="another", seq=30)
    header, _ = message_of(app)
    assert header["boxes"][0]["cx"] == BOX["cx"]
    assert header["rev"] == 1
    # And its own changes count from there.
    app.query_params["boxes"] = "90,90,50,50,0"
    app.run()
    header, _ = message_of(app)
    assert (header["rev"], header["boxes"][0]["cx"]) == (2, 90)


def test_a_broken_message_is_said_once_and_the_next_good_one_counts(caplog):
    app = open_page()
    for number in range(3):
        say(app, boxes="boxes", seq=number + 1)
    say(app, boxes=[BOX], seq=9)
    assert message_of(app)[0]["boxes"][0]["cx"] == BOX["cx"]
    said = [record for record in caplog.records if record.name == "roiviz.hosts.streamlit.session"]
    assert len(said) == 1
    assert said[0].exc_info is None


# ------------------------------------------------------------------ compared


def test_a_link_leads_to_two_readings_side_by_side():
    header, arrays = message_of(
        open_page(
            picture="street",
            operator="roi_align",
            stride="8",
            bins="4",
            aligned="false",
            compare="shift",
            zoom="524,388,4",
        )
    )
    compared = header["page"]["comparison"]
    assert (compared["instead_of"], compared["title"]) == ("legacy", "aligned")
    assert compared["calls"] == ["aligned=False", "aligned=True"]
    assert compared["check_ok"]
    filters = features.compute(samples.load("street"), "filters", 8)
    box = header["boxes"][0]
    half = box["w"] / 2, box["h"] / 2
    corners = [box["cx"] - half[0], box["cy"] - half[1], box["cx"] + half[0], box["cy"] + half[1]]
    one, other = (
        kernels.roi_align(
            filters.nhwc,
            np.array([corners], np.float32),
            4,
            spatial_scale=1 / 8,
            sampling_ratio=2,
            aligned=aligned,
            layout="NHWC",
        )[0, :, :, header["channel"]["index"]]
        for aligned in (False, True)
    )
    np.testing.assert_allclose(arrays["answers.0.output"], one, atol=1e-6)
    np.testing.assert_allclose(arrays["page.comparison.output"], other, atol=1e-6)
    np.testing.assert_allclose(arrays["page.comparison.difference"], other - one, atol=1e-6)
    assert compared["worst"] == int(np.abs(other - one).argmax())
    assert np.abs(other - one).max() > 0.01
    words = "".join(part["t"] for part in compared["sentence"])
    assert f"bin {divmod(compared['worst'], 4)}" in words


def test_a_second_reading_is_off_until_asked_for():
    app = open_page()
    assert app.selectbox(key="compare").value == "none"
    assert message_of(app)[0]["page"]["comparison"] is None
    app.selectbox(key="compare").select("roi_align").run()
    assert not app.exception
    header, _ = message_of(app)
    assert header["page"]["comparison"]["title"] == "RoIAlign"
    assert app.query_params["compare"] == "roi_align"
    # A drag takes both along.
    header, arrays = message_of(say(app, boxes=[BOX], seq=9, rev=header["rev"]))
    words = "".join(part["t"] for part in header["page"]["comparison"]["sentence"])
    assert "turned by 0° ↺ instead of 30° ↻" in words
    np.testing.assert_allclose(
        arrays["page.comparison.difference"],
        arrays["page.comparison.output"] - arrays["answers.0.output"],
        atol=1e-6,
    )


def test_what_this_operator_cannot_be_compared_with_is_not_offered():
    app = open_page(operator="roi_pool", compare="shift")
    assert app.selectbox(key="compare").value == "none"
    assert message_of(app)[0]["page"]["comparison"] is None
    # Back at an operator that has one, the wish is still there.
    app.segmented_control(key="operator").set_value("roi_align").run()
    assert message_of(app)[0]["page"]["comparison"]["title"] == "legacy"
