"""What the browser computes of a box is the server's answer: plan, frame and words bit for bit."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any, cast

import numpy as np
import pytest

from roiviz.boxes import Box
from roiviz.explain import comparison, gradient_sentences, sentences, words
from roiviz.explain.gradient_sentences import WORDS as GRADIENT_WORDS
from roiviz.explain.gradients import explain_gradients
from roiviz.explain.losses import Upstream
from roiviz.explain.roi import BoxExplanation, explain_rois
from roiviz.explain.roi_settings import ROI_OPERATORS, RoiSettings
from roiviz.explain.staircase import explain_staircase
from roiviz.features import FeatureMap
from roiviz.pictures import Picture
from roiviz.scene import wire
from roiviz.scene.canvas_state import CanvasState
from roiviz.scene.packing import Scene, canvas_message, packed
from roiviz.scene.schema import BOX_FIELDS, Answer, wire_name
from roiviz.views import roi
from roiviz.views.gradients.present import GradientView, Message, arrow_layer
from roiviz.views.gradients.state import GRADIENTS, GradientsState
from roiviz.views.pages import Memory
from roiviz.views.person import Person
from roiviz.views.values import pooled_channel
from roiviz.views.view import InHand
from tests.kernels.wasm_calls import Calls

CANVAS, CHANNEL, STRIDE = "c", 1, 7.5
MOST_PLANNED = 65_536
OUTPUTS = 1e-6  # of the channel's largest value, by which outputs may differ
# What a kernel's output decides; the others are equal bit for bit.
OF_THE_OUTPUT = {"output", "range", "max_abs_diff", "worst_bin", "status"}
SERVERS = {"canvas", "reading", "notes", "patch", "device"}  # only the server's


def feature_map(rows: int = 13, columns: int = 17) -> FeatureMap:
    values = np.random.default_rng(3).normal(size=(rows, columns, 3)).astype(np.float32)
    values.flags.writeable = False
    return FeatureMap(values, STRIDE, "random", "random", ("a", "b", "c"))


MAP = feature_map()


def all_settings() -> Iterator[RoiSettings]:
    """Every operator under every rule that it knows, with several numbers of bins and samples."""
    bins = [(7, 7), (1, 1), (3, 4), (2, 5)]
    for number, (ratio, aligned, other) in enumerate(
        (ratio, aligned, other)
        for ratio in (0, 1, 2, 5)
        for aligned in (False, True)
        for other in (False, True)
    ):
        for operator in ROI_OPERATORS:
            yield RoiSettings(
                operator, bins[number % 4], ratio, aligned, "max" if other else "avg", other
            )


def boxes_like(seed: int, count: int) -> list[Box]:
    """Inside, across the border, far outside, flat, below a cell, huge, at whole cells, too far."""
    rng = np.random.default_rng(seed)
    high, wide = (side * STRIDE for side in MAP.values.shape[:2])
    centre = rng.uniform((-0.3 * wide, -0.3 * high), (1.3 * wide, 1.3 * high), (count, 2))
    size = rng.uniform(0, 1, (count, 2)) ** 3 * 1.5 * max(high, wide)
    angle = rng.uniform(-400, 400, count) * (rng.uniform(size=count) < 0.8)
    size[::7, rng.integers(0, 2)] = rng.choice([0, 1e-3, 2.0], len(size[::7]))
    size[5::11] *= rng.choice([20, 400, 8000], (len(size[5::11]), 1))
    centre[3::9] = np.round(centre[3::9] / STRIDE) * STRIDE
    size[3::9] = np.round(size[3::9] / STRIDE) * STRIDE
    angle[3::9] = rng.choice([0, -0.0, 90, -90, 45, 180], len(angle[3::9]))
    centre[8::23] *= rng.choice([-1e3, 1e4], (len(centre[8::23]), 1))
    found = [
        Box(cx, cy, w, h, turn, f"b{number}")
        for number, (cx, cy, w, h, turn) in enumerate(
            np.column_stack([centre, size, angle]).tolist()
        )
    ]
    # Six digits of their numbers are halfway between two texts.
    halves = [Box(1e5 + 0.5, -12345.25, 1234.125, 123.4375, 12.34375, "half")]
    halves.append(Box(1e5 + 1.5, -12345.75, 1e-5, 9999.995, -0.0001, "half"))
    return [
        *found,
        *halves,
        Box(5e5, 3, 1e6, 9e5, id="wide"),
        Box(-9e5, -8e5, 1, 1, -0.0, id="far"),
    ]


def served(explained: Any, drawn: tuple[Box, ...]) -> list[dict[str, Any]]:
    """The server's answers, as they arrive in the browser."""
    answers = roi.answers(explained, CANVAS)
    message = canvas_message(CANVAS, Scene(answers=answers), CanvasState(boxes=drawn))
    header, arrays = wire.unpack(packed(message))
    for path, values in arrays.items():
        _, place, name = path.split(".")
        header["answers"][int(place)][name] = values
    return header["answers"]


def box_on_wire(box: Box) -> dict[str, Any]:
    return {name: getattr(box, attribute) for name, attribute in BOX_FIELDS.items()}


def calls_for(calls: Calls, settings: RoiSettings, drawn: list[Box], wanted: int | None) -> None:
    kernel = roi.reading_kernel(settings, MAP, 1)
    assert kernel
    rows, columns = MAP.values.shape[:2]
    channel = {
        "values": MAP.channel(CHANNEL), "height": rows, "width": columns, "stride": STRIDE,
    }  # fmt: skip
    for box in drawn:
        calls.add(
            "computed", kernel=dataclasses.asdict(kernel), map=channel, box=box_on_wire(box),
            wanted=wanted,
        )  # fmt: skip


def same(here: Any, there: Any) -> bool:
    """Equal, arrays bit for bit."""
    if isinstance(there, np.ndarray):
        return here.shape == there.shape and here.tobytes() == there.tobytes()
    return repr(floats(here)) == repr(floats(there))


def floats(value: Any) -> Any:
    """Numbers as floats, so that 1 and 1.0 are one."""
    if isinstance(value, list | tuple):
        return [floats(item) for item in value]
    if isinstance(value, dict):
        return {name: floats(value[name]) for name in sorted(value)}
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


FIELDS = {wire_name(row) for row in dataclasses.fields(Answer)} - SERVERS


def differences(here: dict[str, Any], there: dict[str, Any], box: Any) -> list[str]:
    found = [name for name in FIELDS - OF_THE_OUTPUT if not same(here[name], there[name])]
    if there["error"]:
        return found
    largest = float(np.abs(MAP.channel(CHANNEL)).max())
    if not np.abs(here["output"] - there["output"]).max() <= OUTPUTS * largest:
        found.append("output")
    assert isinstance(box, BoxExplanation)
    own = dataclasses.replace(box, output=here["output"])
    want = {"worst_bin": None, "max_abs_diff": None, "status": "ok", **roi.verdict(own)}
    want["range"] = (float(own.output.min()), float(own.output.max()))
    verdicts = ("status", "worst_bin", "max_abs_diff", "range")
    return found + [name for name in verdicts if not same(here[name], want[name])]


def test_the_browsers_answer_is_the_servers():
    calls, expected = Calls(), []
    for seed, settings in enumerate(all_settings()):
        drawn, wanted = boxes_like(seed, 20), (None, 2)[seed % 2]
        for box in drawn:
            explained = explain_rois(MAP, [box], settings, CHANNEL, focus=(0, wanted))
            (found,) = explained.boxes
            (answer,) = served(explained, (found.box,))
            expected.append((answer, found, settings))
        calls_for(calls, settings, drawn, wanted)
    wrong = [
        (names, settings, found.box)
        for here, (there, found, settings) in zip(calls.made(), expected, strict=True)
        if (names := differences(here, there, found))
    ]
    assert not wrong, (len(wrong), wrong[0], {name for names, *_ in wrong for name in names})
    assert len(expected) > 1000
    assert any(there["error"] for there, *_ in expected)
    assert sum(there["unlisted"] for there, *_ in expected) > 5
    assert sum(there["samples_total"] > MOST_PLANNED for there, *_ in expected) > 10


def test_what_the_browser_says_of_two_readings_is_what_the_server_says():
    """Of the browser's own outputs: in their last bits lies which bin differs most."""
    calls, expected = Calls(), []
    for seed, settings in enumerate(all_settings()):
        found = list(comparison.ways(settings).values())
        way, drawn = found[seed % len(found)], boxes_like(seed, 4)
        kernels = [roi.reading_kernel(one, MAP, 1) for one in (settings, way.settings)]
        if None in kernels:
            continue
        rows, columns = MAP.values.shape[:2]
        channel = {
            "values": MAP.channel(CHANNEL), "height": rows, "width": columns, "stride": STRIDE,
        }  # fmt: skip
        for box in (one if settings.row.rotated else one.upright() for one in drawn):
            calls.add(
                "compared", both=[dataclasses.asdict(one) for one in kernels if one], map=channel,
                box=box_on_wire(box), words=comparison.WORDS,
            )  # fmt: skip
            expected.append((box, settings, way))
    kinds = set()
    for here, (box, settings, way) in zip(calls.made(), expected, strict=True):
        (own,) = explain_rois(MAP, [box], settings, CHANNEL).boxes
        other = isinstance(own, BoxExplanation) and comparison.compare(
            MAP, own, settings, CHANNEL, way
        )
        if not isinstance(other, comparison.Comparison):
            assert here["error"]
            continue
        two = dataclasses.replace(
            other,
            own=dataclasses.replace(other.own, output=here["own"]),
            other=dataclasses.replace(other.other, output=here["other"]),
        )
        assert here["said"] == words.text_of(comparison.sentence(two)), (box, settings, way)
        kinds |= {claim.kind for claim in comparison.claims(two)}
    assert kinds >= comparison.WORDS.keys() - {"not_finite"}


def test_words_of_one_box_and_of_two_readings_are_not_taken_for_each_other():
    assert not comparison.WORDS.keys() & sentences.WORDS.keys()


def test_a_box_that_slides_has_the_servers_stairs_and_words():
    calls, expected = Calls(), []
    rows, columns = MAP.values.shape[:2]
    boxes = [Box(60, 50, 41, 31, 20, "b"), Box(118, 70, 29, 23, 0, "edge"), Box(-80, 40, 20, 9, 0)]
    for seed, settings in enumerate(all_settings()):
        if settings.operator == "roi_pool" or settings.reduction == "max":
            continue
        kernel = roi.reading_kernel(settings, MAP, 1)
        assert kernel
        box, place = boxes[seed // 3 % 3], seed % (settings.bins[0] * settings.bins[1])
        want = explain_staircase(MAP, box, settings, CHANNEL, place)
        calls.add(
            "stairs", kernel=dataclasses.asdict(kernel), box=box_on_wire(box), bin=place,
            saved={"offsets": want.offsets.astype(np.float32)}, words=gradient_sentences.WORDS,
            map={"values": MAP.channel(CHANNEL), "height": rows, "width": columns,
                 "stride": STRIDE},
        )  # fmt: skip
        expected.append((settings.bins, want))
    said, alike = set(), []
    for found, (bins, want) in zip(calls.made(), expected, strict=True):
        steep = np.abs(want.slopes).max() + 1e-3
        # Where rounding decides, a step comes one place early or late.
        assert np.mean(np.abs(found["smooth"] - want.smooth) > 1e-4 * (1 + steep)) < 0.02
        assert np.mean(np.abs(found["stepped"] - want.stepped) > 1e-5) < 0.02
        assert np.mean(np.abs(found["slopes"] - want.slopes) > 1e-3 * steep) < 0.02
        assert tuple(found["bin"]) == divmod(want.bin, bins[1])
        for text, claims in zip(
            found["sentences"], gradient_sentences.staircase_claims(want), strict=True
        ):
            kinds = [one.kind.replace("breaks", "jumps") for one in claims]
            said.update(kinds)
            here = [
                dataclasses.replace(one, kind=kind) for one, kind in zip(claims, kinds, strict=True)
            ]
            told = words.render(here, gradient_sentences.WORDS)
            alike.append(text == words.text_of(told))
    assert {"steps", "flat", "follows", "still", "jumps"} <= said
    assert np.mean(alike) > 0.9


PICTURE = Picture(np.zeros((98, 128, 3), np.uint8), "p", "picture", b"", "image/png")


@pytest.mark.parametrize("kind", ["ones", "painted", "random", "target"])
def test_a_moved_boxs_own_gradient_and_its_arrows_are_the_servers(kind):
    calls, expected = Calls(), []
    rows, columns = MAP.values.shape[:2]
    boxes = (Box(60, 50, 41, 31, 20, "b"), Box(64.3, 41.7, 33, 47, -70, "c"))
    patch = Box(40.0, 60.0, 30.0, 25.0, 10.0)
    for operator in ("roi_align", "roi_align_rotated"):
        for clockwise in (False, True)[: 1 + (operator == "roi_align_rotated")]:
            settings = RoiSettings(operator, (3, 4), 2, clockwise=clockwise)
            target = pooled_channel(MAP, CHANNEL, patch, settings) if kind == "target" else None
            upstream = Upstream(kind, 2, {1: 2.0, 5: -1.0}, 3, target)
            drawn = tuple(box if settings.row.rotated else box.upright() for box in boxes)
            want = explain_gradients(MAP, drawn, settings, CHANNEL, upstream, active=1)
            assert want is not None
            view = GradientView(GRADIENTS, PICTURE, MAP, CHANNEL, settings, (), (), look="box")
            memory = Memory(GRADIENTS, Person(), GradientsState())
            hand = InHand(memory, {"gradients": CanvasState(boxes=boxes, active=1)})
            arrows = arrow_layer(Message(view, hand, cast(Any, None), want))
            kernel = roi.reading_kernel(settings, MAP, 1)
            assert kernel
            curves = {one.name: one.curve.astype(np.float32) for one in want.numbers}
            units = {one.name: one.unit for one in want.numbers}
            part: dict[str, Any] = {"upstream": want.upstream.astype(np.float32), "loss": "x = 0"}
            if kind == "target":
                part["wanted"] = np.asarray(target, np.float32)
            if kind == "random":
                part["drawn"] = want.upstream.astype(np.float32)
            calls.add(
                "numbers", part=part, units=units, curves=curves, words=GRADIENT_WORDS,
                kernel=dataclasses.asdict(kernel), box=box_on_wire(drawn[1]), place=1,
                arrows={"id": "arrows"}, longer=128,
                map={"values": MAP.channel(CHANNEL), "height": rows, "width": columns,
                     "stride": STRIDE},
            )  # fmt: skip
            expected.append((want, arrows))
    for found, (want, arrows) in zip(calls.made(), expected, strict=True):
        scale = max(abs(one.slope) for one in want.numbers)
        for here, there in zip(found["numbers"], want.numbers, strict=True):
            assert here["slope"] == pytest.approx(there.slope, abs=2e-5 * scale), there.name
            assert here["value"] == pytest.approx(there.value)
            known = there.curve[~np.isnan(there.curve).any(axis=1)].astype(np.float32)
            curve = dict(zip(*known.T.tolist(), strict=True))
            for offset, loss in np.reshape(here["curve"], (-1, 2)).tolist():
                assert loss == pytest.approx(curve[offset], rel=1e-4, abs=1e-4)
        rows, labels = np.asarray(arrows.array), arrows.labels or ()
        np.testing.assert_allclose(np.reshape(found["rows"], (-1, 4)), rows, atol=2e-2)
        assert (tuple(found["color"]), len(found["labels"])) == (arrows.color, len(labels))
        assert [one.split()[:1] for one in found["labels"]] == [one.split()[:1] for one in labels]
        assert found["said"][0]["kind"] == "strongest only"
