"""The canvas's own promises: one file, any number of canvases and readings, messages left alone."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from roiviz.boxes import Box
from roiviz.scene.packing import CanvasState, Scene, canvas_message, packed
from roiviz.scene.schema import VERSION, BoxesLayer, Reading
from tests.browser.bench import Bench
from tests.browser.harness import truth
from tests.browser.harness.serve import World

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("entry", "files"), [("canvas.js", 1), ("many/canvas.js", 80)])
def test_one_file_or_many_are_the_whole_canvas(open_bench: Any, entry: str, files: int) -> None:
    bench = open_bench(query=f"?entry={entry}")
    bench.page.wait_for_selector(".rv-badge[data-state=good]")
    scripts = bench.page.evaluate(
        "performance.getEntriesByType('resource').map(e => new URL(e.name).pathname)"
        ".filter(path => path.startsWith('/canvas/'))"
    )
    assert scripts[0] == f"/canvas/test/{entry}"
    assert len(scripts) == 1 if files == 1 else len(scripts) >= files
    before = bench.box()["cx"]
    bench.drag((258, 250), (300, 250))
    assert bench.box()["cx"] == pytest.approx(before + 42, abs=1)


def test_a_name_that_no_card_has_is_an_error(bench: Bench) -> None:
    wrong = {
        "role": "cards",
        "version": VERSION,
        "canvas": "harness",
        "columns": None,
        "reading": "main",
    }
    said = bench.page.evaluate(
        """async (header) => { const text = JSON.stringify({ ...header, show: ["outptu"] });
        const bytes = new Uint8Array(4 + text.length);
        new DataView(bytes.buffer).setUint32(0, text.length, true);
        bytes.set(new TextEncoder().encode(text), 4);
        try { canvas.update(document.createElement("div"), bytes, { send() {} }); }
        catch (error) { return error.message; } }""",
        wrong,
    )
    assert "got outptu" in said


def second(world: World, boxes: tuple[Box, ...]) -> bytes:
    """A message to a canvas of its own that shows the same picture, its box read in two ways."""
    values = world.features.channel(0)
    fine = [truth.answer(box, values, world.stride, (3, 3)) for box in boxes]
    coarse = [truth.answer(box, values, world.stride, (1, 1)) for box in boxes]
    answers = [
        *(replace(answer, canvas="second") for answer in fine),
        *(replace(answer, canvas="second", reading="coarse") for answer in coarse),
    ]
    readings = (Reading(), Reading("coarse", color=1))
    scene = Scene(
        picture=world.picture, features=world.features, answers=answers, readings=readings
    )
    return packed(canvas_message("second", scene, CanvasState(boxes=boxes, active=0)))


def test_two_canvases_and_two_readings_stand_side_by_side(bench: Bench) -> None:
    """Both have a box b1, and neither touches the other's."""
    message = second(bench.world, (Box(120.0, 400.0, 96.0, 64.0, id="b1"),))
    bench.page.evaluate(
        """(bytes) => { const place = document.createElement("div");
        place.style.width = "500px"; document.querySelector("main").append(place);
        const data = new Uint8Array(bytes);
        window.other = canvas.scopeOf("second"); window.said = [];
        const adapter = { send: (event) => window.said.push(event) };
        canvas.update(place.attachShadow({ mode: "open" }), data, adapter); }""",
        list(message),
    )
    first = bench.box()
    bench.page.evaluate("other.editor.set({ cx: 99 })")
    assert bench.box() == first
    assert bench.page.evaluate("other.editor.box.cx") == 99
    assert bench.page.evaluate("scope.answer('b1').bins") == [7, 7]
    assert bench.page.evaluate("other.answer('b1').bins") == [3, 3]
    assert bench.page.evaluate("other.answer('b1', 'coarse').bins") == [1, 1]
    bench.page.wait_for_function("said.length")
    event = bench.page.evaluate("said.at(-1)")
    assert (event["boxes"][0]["cx"], event["phase"]) == (99, "commit")
    bench.page.locator("#canvas .rv-stage").focus()
    bench.page.keyboard.press("ArrowRight")
    assert bench.box()["cx"] == first["cx"] + 1
    assert bench.page.evaluate("other.editor.box.cx") == 99


def test_what_a_card_moves_is_not_the_message(open_bench: Any) -> None:
    rows = BoxesLayer("walker", np.array([[60.0, 60.0, 40.0, 30.0, 0.0]]))
    bench = open_bench(World(scene={"layers": (rows,)}))
    moved = bench.page.evaluate(
        """() => { const layer = scope.layer("walker"), sent = [...layer.array];
        const news = scope.place("walker", [90, 80, 40, 30, 5]);
        return [news, sent, [...layer.array], [...scope.rowsOf(layer).rows]]; }"""
    )
    sent = [60, 60, 40, 30, 0]
    assert moved == [True, sent, sent, [90, 80, 40, 30, 5]]
    with pytest.raises(Exception, match="read only property"):
        bench.page.evaluate("(() => { 'use strict'; scope.scene.active = 3; })()")
