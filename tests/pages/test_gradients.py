"""The gradients page as Streamlit runs it, without a browser: what is sent to the canvas."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from roiviz import features, kernels, samples
from roiviz.explain import descent
from roiviz.hosts.streamlit import mount, warm_up
from roiviz.scene.schema import VERSION
from roiviz.views.gradients.present import LOOKS
from roiviz.views.host import WidgetKey
from tests import messages

ROOT = Path(__file__).parents[2]
BOX: dict[str, Any] = {"id": "b0", "cx": 201.3, "cy": 260.7, "w": 121.9, "h": 83.1, "angle": -31}
OVER = {"id": "b1", "cx": 231.3, "cy": 240.7, "w": 101.9, "h": 93.1, "angle": 12}
OUTSIDE = {"id": "b0", "cx": -900, "cy": -900, "w": 100, "h": 80, "angle": 10}
CHANNEL = "blob, 10 px, bright on dark"


@pytest.fixture(autouse=True, scope="module")
def kernels_are_compiled():
    warm_up.start()
    assert warm_up.ready(240, "gradients")


def open_page(boxes=(BOX,), choice=None, phase="commit", **address: str) -> tuple[dict, dict]:
    """The message for the canvas once it has said where its boxes are."""
    app = AppTest.from_file(str(ROOT / "pages" / "gradients.py"), default_timeout=60)
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    event = {
        "version": VERSION,
        "mid": "m",
        "seq": 1,
        "rev": 1,
        "phase": phase,
        "active": 0,
        "boxes": list(boxes),
    }
    app.session_state[mount.canvas_key("gradients")] = {"event": {**event, "choice": choice}}
    app.run()
    assert not app.exception
    return message_of(app)


def message_of(app: AppTest) -> tuple[dict, dict]:
    for element in app.get("bidi_component"):
        header, arrays = messages.read(element.proto.bytes)
        if header["role"] == "canvas":
            return header, arrays
    raise AssertionError("no canvas on the page")


@pytest.fixture(scope="module")
def filters() -> features.FeatureMap:
    return features.compute(samples.load("portrait"), "filters", 16)


def values_of(filters: features.FeatureMap) -> np.ndarray:
    """(1, H, W, 1) float64 of the channel that the page opens with."""
    index = filters.channel_names.index(CHANNEL)
    return filters.channel(index).astype(np.float64)[None, :, :, None]


def roi(box: dict) -> list[float]:
    return [0, box["cx"], box["cy"], box["w"], box["h"], box["angle"]]


SETTINGS: Any = {"spatial_scale": 1 / 16, "sampling_ratio": 2, "aligned": True, "layout": "NHWC"}


def backward(filters, upstream, *boxes):
    rois = np.array([roi(box) for box in boxes], float)
    return kernels.roi_align_rotated_backward(
        np.ascontiguousarray(upstream[..., None]), values_of(filters), rois, **SETTINGS
    )


def forward(filters, *boxes):
    rois = np.array([roi(box) for box in boxes], float)
    return kernels.roi_align_rotated(values_of(filters), rois, 7, **SETTINGS)[..., 0]


def say(header: dict) -> str:
    return "".join(part["t"] for part in header["sentence"])


@pytest.mark.parametrize("look", LOOKS)
def test_every_section_opens(look):
    header, _ = open_page(look=LOOKS[look].title)
    assert header["sentence"]
    assert header["answers"][0]["status"] == "ok"
    assert "backward" in header["timing"]


def test_the_cells_carry_the_kernels_gradient(filters):
    header, arrays = open_page()
    want = backward(filters, np.ones((1, 7, 7)), BOX).features[0, :, :, 0]
    np.testing.assert_allclose(arrays["layer.gradient"], want, atol=1e-6)
    assert header["layers"][0]["palette"] == "diverging"


def test_a_bin_is_the_mean_here_even_where_a_link_says_maximum(filters):
    box = {**BOX, "angle": 0.0}
    header, arrays = open_page((box,), operator="RoIAlign", reduce="maximum")
    assert header["operator"]["reduction"] == "avg"
    half = np.array([box["w"], box["h"]]) / 2
    corners = [
        0,
        box["cx"] - half[0],
        box["cy"] - half[1],
        box["cx"] + half[0],
        box["cy"] + half[1],
    ]
    want = kernels.roi_align(values_of(filters), np.array([corners]), 7, **SETTINGS)
    np.testing.assert_allclose(arrays["answers.0.output"], want[0, :, :, 0], atol=1e-5)


def test_overlapping_boxes_add_up_and_the_page_says_so(filters):
    header, arrays = open_page((BOX, OVER))
    want = backward(filters, np.ones((2, 7, 7)), BOX, OVER).features[0, :, :, 0]
    np.testing.assert_allclose(arrays["layer.gradient"], want, atol=1e-6)
    assert "are read by several boxes" in say(header)


@pytest.mark.parametrize("look", ["cells", "box", "threads"])
def test_a_box_outside_gets_exactly_0_and_the_page_says_why(look):
    header, arrays = open_page((OUTSIDE,), look=LOOKS[look].title)
    assert "This box lies outside" in say(header)
    assert "−1 … 32 across or −1 … 38 down" in say(header)
    if look == "box":
        numbers = header["page"]["numbers"]
        assert [n["slope"] for n in numbers] == [0.0] * 5
        assert "exactly 0" in numbers[0]["sentence"]
    elif look == "cells":
        assert not arrays["layer.gradient"].any()


def test_a_box_of_too_many_samples_leaves_the_others_their_gradient(filters):
    huge = {**BOX, "id": "b9", "w": 1e5, "h": 1e5}
    header, arrays = open_page((BOX, huge), samples="adaptive")
    assert header["page"]["shown"] == [0]
    assert "Too many samples to follow one by one: box 2 (39," in say(header)
    assert arrays["page.upstream"].shape == (1, 7, 7)
    assert arrays["layer.gradient"].any()
    header, arrays = open_page((huge,), samples="adaptive")
    assert say(header).startswith("Too many samples to follow one by one: box 1")
    assert "layer.gradient" not in arrays


@pytest.mark.parametrize(
    ("address", "choice", "upstream"),
    [
        pytest.param({"upstream": "one bin"}, {"bin": 30}, {30: 1.0}, id="one bin by hand"),
        pytest.param({"upstream": "one bin", "bin": "11"}, None, {11: 1.0}, id="one bin by link"),
        pytest.param(
            {"upstream": "painted"},
            {"painted": [[3, 1], [24, -1], [25, 1]]},
            {3: 1.0, 24: -1.0, 25: 1.0},
            id="painted by hand",
        ),
        pytest.param(
            {"upstream": "painted", "paint": "0:1;48:-1"},
            None,
            {0: 1.0, 48: -1.0},
            id="painted by link",
        ),
        pytest.param(
            {"upstream": "painted", "paint": "0:nan;x"}, None, {}, id="a link that is no painting"
        ),
    ],
)
def test_what_the_hand_puts_above_arrives_below(filters, address, choice, upstream):
    brought = None if choice is None else {"bin": 0, "painted": [], "rev": 0, **choice}
    _, arrays = open_page(choice=brought, **address)
    above = np.zeros(49)
    for place, value in upstream.items():
        above[place] = value
    np.testing.assert_array_equal(arrays["page.upstream"][0].ravel(), above)
    want = backward(filters, above.reshape(1, 7, 7), BOX).features[0, :, :, 0]
    np.testing.assert_allclose(arrays["layer.gradient"], want, atol=1e-6)


@pytest.mark.parametrize(
    "choice",
    [
        {"bin": 10**9, "painted": [], "rev": 0},
        {"bin": 0, "painted": [[0, 1e300]], "rev": 0},
        {"bin": 0, "painted": [[-1, 1]], "rev": 0},
        {"bin": "x", "painted": 3, "rev": None},
        [1, 2, 3],
        "text",
    ],
)
def test_whatever_the_browser_brings_the_page_stands(choice):
    header, _ = open_page(choice=choice, upstream="painted")
    assert header["answers"][0]["status"] == "ok"


def test_random_is_the_same_each_time_and_another_with_another_seed():
    first, again, other = (
        open_page(upstream="random", seed=seed)[1]["page.upstream"] for seed in ("3", "3", "4")
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_the_target_is_the_object_of_the_sample(filters):
    """Half the squared distance: its gradient is output − target."""
    thing = samples.SAMPLES["portrait"].rotated_boxes[0]
    object_box = {
        "cx": thing.cx,
        "cy": thing.cy,
        "w": thing.width,
        "h": thing.height,
        "angle": thing.angle,
    }
    _, arrays = open_page(upstream="distance to a patch")
    want = forward(filters, BOX)[0] - forward(filters, object_box)[0]
    np.testing.assert_allclose(arrays["page.upstream"][0], want, atol=1e-6)


def test_a_remembered_patch_comes_from_the_link(filters):
    other = {"cx": 300.0, "cy": 200.0, "w": 90.0, "h": 70.0, "angle": 5.0}
    _, arrays = open_page(upstream="distance to a patch", target="300,200,90,70,5")
    want = forward(filters, BOX)[0] - forward(filters, other)[0]
    np.testing.assert_allclose(arrays["page.upstream"][0], want, atol=1e-6)


def test_the_button_remembers_what_the_box_pools_now(filters):
    app = AppTest.from_file(str(ROOT / "pages" / "gradients.py"), default_timeout=60)
    app.query_params["upstream"] = "distance to a patch"
    app.run()
    key = mount.canvas_key("gradients")
    event = {"version": VERSION, "mid": "m", "seq": 1, "rev": 1, "phase": "commit", "active": 0}
    app.session_state[key] = {"event": {**event, "boxes": [BOX]}}
    app.run()
    next(button for button in app.button if button.label == "Remember this patch").click().run()
    assert app.query_params["target"] == "201.3,260.7,121.9,83.1,-31"
    app.session_state[key] = {"event": {**event, "seq": 2, "boxes": [OVER]}}
    app.run()
    assert not app.exception
    _, arrays = message_of(app)
    want = forward(filters, OVER)[0] - forward(filters, BOX)[0]
    np.testing.assert_allclose(arrays["page.upstream"][0], want, atol=1e-6)
    # On another picture there is nothing remembered yet: its own object is the target again.
    app.selectbox(key="picture").select("harbour").run()
    assert not app.exception
    assert "target" not in app.query_params


def test_the_numbers_of_the_box_are_the_kernels_and_the_differences(filters):
    header, arrays = open_page(look="To the box", upstream="random", seed="5")
    above = arrays["page.upstream"].astype(float)
    want = backward(filters, above, BOX).rois[0, 1:]
    numbers = header["page"]["numbers"]
    assert [n["name"] for n in numbers] == ["cx", "cy", "w", "h", "θ"]
    for found, slope, name in zip(numbers, want, ("cx", "cy", "w", "h", "angle"), strict=True):
        up, down = (
            (above * forward(filters, {**BOX, name: BOX[name] + step})).sum()
            for step in (1e-5, -1e-5)
        )
        assert found["slope"] == pytest.approx(slope, abs=1e-6)
        assert found["slope"] == pytest.approx((up - down) / 2e-5, rel=1e-4, abs=1e-6)
        assert found["difference"] == pytest.approx(found["slope"], rel=1e-4, abs=1e-8)
        assert found["kind"] == "smooth"


def test_the_arrows_point_the_way_the_loss_grows():
    header, arrays = open_page(look="To the box", operator="RoIAlign")
    numbers = {n["name"]: n["slope"] for n in header["page"]["numbers"]}
    layer = next(item for item in header["layers"] if item["id"] == "arrows")
    rows = arrays["layer.arrows"]
    assert layer["follow"] == "b0"
    assert len(rows) == len(layer["labels"])
    for (x0, y0, x1, y1), label in zip(rows, layer["labels"], strict=True):
        name = label.split()[0]
        move = x1 - x0 if name.startswith("x") else y1 - y0
        assert np.sign(move) == np.sign(numbers[name])
    longest = max(np.hypot(rows[:, 2] - rows[:, 0], rows[:, 3] - rows[:, 1]))
    assert longest > 20


def test_a_kink_is_named(filters):
    """stride 16, aligned, one bin, one sample: it lies at x = 168/16 - 0.5 = 10 exactly."""
    box = {"id": "b0", "cx": 168.0, "cy": 261.3, "w": 40.0, "h": 40.0, "angle": 0.0}
    header, _ = open_page((box,), look="To the box", bins="1", samples="1", operator="RoIAlign")
    found = header["page"]["numbers"][0]
    assert found["kind"] == "kink"
    assert found["difference"] is None
    assert "1 sample stands on the centre line of column 10" in found["sentence"]
    assert "No derivative along x1" in say(header)


def test_the_walk_ends_on_the_object():
    header, arrays = open_page(
        ({**BOX, "cx": 300, "cy": 255, "w": 260, "h": 190, "angle": 28},), look="Let it move"
    )
    path, losses = arrays["page.descent.path"], arrays["page.descent.losses"]
    thing = samples.SAMPLES["portrait"].rotated_boxes[0]
    want = (thing.cx, thing.cy, thing.width, thing.height, thing.angle)
    assert path[0] == pytest.approx((300, 255, 260, 190, 28))
    np.testing.assert_allclose(path[-1], want, atol=4)
    assert len(path) == len(losses) <= descent.MAX_STEPS + 1
    assert losses[-1, 0] < 0.02 * losses[0, 0]
    layers = {item["id"] for item in header["layers"]}
    assert layers == {"target", "path", "walker"}


def test_while_the_hand_drags_no_walk_is_made():
    header, arrays = open_page(phase="drag", look="Let it move")
    assert "page.descent.path" not in arrays
    assert "when you let go" in say(header)


def test_the_staircase_is_both_kernels(filters):
    """The largest value of each bin, by both; the box without its turn, on the picture too."""
    header, arrays = open_page(look="Against RoIPool")
    assert not header["editor"]["rotated"]
    assert [answer["frame"]["angle"] for answer in header["answers"]] == [0]
    page = header["page"]["staircase"]
    flat = page["bin"][0] * 7 + page["bin"][1]
    half_w, half_h = page["box"]["w"] / 2, page["box"]["h"] / 2
    for index in (0, 200, 480):
        x = page["box"]["cx"] + arrays["page.staircase.offsets"][index]
        y = page["box"]["cy"]
        rois = np.array([[0, x - half_w, y - half_h, x + half_w, y + half_h]])
        pool, _ = kernels.roi_pool(values_of(filters), rois, 7, spatial_scale=1 / 16, layout="NHWC")
        align = kernels.roi_align(values_of(filters), rois, 7, reduction="max", **SETTINGS)
        assert arrays["page.staircase.stepped"][index] == pytest.approx(
            (pool.ravel()[flat], pool.mean())
        )
        assert arrays["page.staircase.smooth"][index] == pytest.approx(
            (align.ravel()[flat], align.mean())
        )


def test_the_threads_are_those_of_the_plan(filters):
    _, arrays = open_page((BOX, OVER), look="Threads")
    rois = np.array([roi(BOX), roi(OVER)], float)
    plan = kernels.sampling_plan(
        rois, (38, 32), 7, spatial_scale=1 / 16, sampling_ratio=2, aligned=True,
        operator="roi_align_rotated", dtype=np.float64,
    )  # fmt: skip
    writers: dict[int, set] = {}
    for taps, weights, box, flat in zip(
        plan.taps, plan.weights, plan.roi_index, plan.bin_index, strict=True
    ):
        for tap, weight in zip(taps, weights, strict=True):
            if tap >= 0 and weight:
                writers.setdefault(int(tap), set()).add((int(box), int(flat)))
    want = np.zeros(38 * 32)
    for tap, threads in writers.items():
        want[tap] = len(threads)
    np.testing.assert_array_equal(arrays["page.chart.values"].ravel(), want)


def test_back_brings_the_painting_that_was_there():
    app = AppTest.from_file(str(ROOT / "pages" / "gradients.py"), default_timeout=60)
    app.query_params["upstream"] = "painted"
    app.run()
    event = {
        "version": VERSION,
        "mid": "m",
        "rev": 1,
        "phase": "commit",
        "active": 0,
        "boxes": [BOX],
    }
    key = mount.canvas_key("gradients")

    def paint(sequence: int, painted: list) -> dict:
        choice = {"bin": 0, "painted": painted, "rev": 1}
        app.session_state[key] = {"event": {**event, "seq": sequence, "choice": choice}}
        app.run()
        assert not app.exception
        return dict(app.query_params)

    first = paint(1, [[3, 1]])
    assert first["paint"] == "3:1"
    assert paint(2, [[3, 1], [4, -1]])["paint"] == "3:1;4:-1"
    app.query_params = first
    app.run()
    hand = message_of(app)[0]["page"]["chosen"]
    # The canvas lets go of what it held for a newer revision only.
    assert (hand["painted"], hand["rev"]) == ([[3, 1.0]], 2)


def test_an_operator_without_a_gradient_is_said_to_be_replaced_and_its_link_has_the_one_shown():
    app = AppTest.from_file(str(ROOT / "pages" / "gradients.py"), default_timeout=60)
    app.query_params["operator"] = "roi_pool"
    app.session_state[WidgetKey.EXPORT_OPEN] = True
    app.session_state[WidgetKey.EXPORT_KIND] = "Link"
    app.run()
    assert not app.exception
    (said,) = [one.value for one in app.info if "gradient" in one.value]
    assert said == "RoIPool has no gradient to its box, so this page shows RoIAlign."
    # Outside what is folded away.
    assert not any(len(part.info) for part in app.expander)
    (link,) = [one.value for one in app.code if "operator=" in one.value]
    assert "operator=roi_align" in link.replace("?", "&").split("&")
