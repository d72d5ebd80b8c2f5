import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answerKey,
  isSampled,
  readersOf,
  readPosition,
  sampleValue,
} from "../../roiviz/canvas/core/answer.js";
import { focusOn, focusOnSample, perScope, Scope, sameFocus, scopeOf } from "../../roiviz/canvas/core/hub.js";
import { heldScope, numbers } from "./given.js";

test("an answer is found by canvas, box and reading", () => {
  const keys = ["a b1 main", "b b1 main", "a b2 main", "a b1 x"].map((key) => answerKey(...key.split(" ")));
  assert.equal(new Set(keys).size, 4);
  assert.notEqual(answerKey("a", "b,c", "x"), answerKey("a,b", "c", "x"));
});

test("a box read in two ways has two answers; a refused one gives none", () => {
  const scope = heldScope((message) => ({
    ...message,
    answers: [...message.answers, { ...message.answers[0], reading: "legacy", bins: [1, 1] }],
  }));
  assert.deepEqual(scope.answer("b1").bins, [2, 3]);
  assert.deepEqual(scope.answer("b1", "legacy").bins, [1, 1]);
  assert.equal(scope.answer("b2", "other"), null);
  assert.equal(scope.activeAnswer("other"), null);
  assert.equal(scope.shown("legacy").bin, 0);
  assert.equal(scope.answersTo("b1").length, 2);
  assert.deepEqual(
    scope.given("legacy").map((answer) => answer.box),
    ["b1"],
  );
});

test("two canvases with boxes of the same names share nothing", () => {
  const [left, right] = [scopeOf("left"), scopeOf("right")];
  assert.equal(scopeOf("left"), left);
  const { scene } = heldScope();
  for (const scope of [left, right]) {
    const answers = scene.answers.map((answer) => ({ ...answer, canvas: scope.name }));
    scope.setScene({ ...scene, canvas: scope.name, answers });
  }
  right.setScene({ ...right.scene, answers: [] });
  left.setHover(focusOn({ box: "b1", bin: 2, from: "test" }));
  assert.equal(left.answer("b1").canvas, "left");
  assert.equal(right.answer("b1"), null);
  assert.equal(right.hover, null);
});

test("the plan's sums over its samples are the kernel's output", () => {
  const scope = heldScope();
  const values = Float32Array.from(numbers.scene.values);
  scope.given().forEach((answer, box) => {
    assert.ok(isSampled(answer));
    numbers.scene.outputs[box].forEach((output, bin) => {
      const samples = answer.samplesOf(bin);
      assert.equal(samples.length, 4);
      const sum = samples.reduce((so, sample) => so + sampleValue(answer, sample, values), 0);
      assert.ok(Math.abs(sum / samples.length - output) < 1e-6, `bin ${bin}: want ${output}`);
    });
    assert.deepEqual(answer.samplesOf(6), []);
    assert.deepEqual(answer.samplesOf(-1), []);
    assert.equal(sampleValue(answer, 0, null), null);
  });
});

test("a cell's readers are the samples that read it, and where they read is within the map", () => {
  const [answer] = heldScope().given();
  for (let cell = 0; cell < 42; cell += 1) {
    for (const sample of readersOf(answer, cell)) {
      const at = readPosition(answer, sample, 7);
      assert.ok(Math.abs(at.x - (cell % 7)) < 1 && Math.abs(at.y - Math.floor(cell / 7)) < 1);
    }
  }
  const all = Array.from({ length: 42 }, (_, cell) => readersOf(answer, cell)).flat();
  assert.equal(new Set(all).size, answer.samples_shown);
});

test("what is shown: pinned before hovered before the middle bin", () => {
  const scope = heldScope();
  assert.deepEqual([scope.shown().chosen, scope.shown().bin, scope.shown().sample], ["default", 4, 16]);
  scope.setHover(focusOn({ box: "b2", bin: 0, sample: 1, from: "test" }));
  assert.deepEqual(
    [scope.shown().chosen, scope.shown().answer.box, scope.shown().sample],
    ["hovered", "b2", 1],
  );
  scope.pinOn(focusOn({ box: "b1", bin: 5, sample: 3, from: "test" }));
  assert.deepEqual([scope.shown().chosen, scope.shown().bin, scope.shown().sample], ["pinned", 5, 20]);
});

/** The first box read twice, the second time with three samples fewer in its first bin. */
const readTwice = (message) => {
  const [first] = message.answers;
  const second = { ...first, reading: "other", bin: first.bin.slice(3), positions: { shape: [21, 2] } };
  return { ...message, answers: [...message.answers.filter(({ reading }) => reading === "main"), second] };
};

test("the first reading is meant where none is named", () => {
  const scope = heldScope(readTwice);
  assert.deepEqual([scope.answer("b1").reading, scope.shown().answer.reading], ["main", "main"]);
  const turned = heldScope((message) => {
    const both = readTwice(message);
    return { ...both, readings: [...both.readings].reverse() };
  });
  assert.deepEqual([turned.answer("b1").reading, turned.shown().answer.reading], ["other", "other"]);
  assert.deepEqual(
    turned.given().map((answer) => answer.box),
    ["b1"],
  );
});

test("who names no reading sees the one that is pointed at, who names one sees that", () => {
  const scope = heldScope(readTwice);
  const other = scope.answer("b1", "other");
  // Bin 1 has the samples 4 … 7 in the first reading, 1 … 4 in the other.
  scope.setHover(focusOnSample(other, 1, 3, "test"));
  assert.deepEqual([scope.shown().answer.reading, scope.shown().sample], ["other", 3]);
  assert.deepEqual([scope.shown("main").bin, scope.shown("main").sample], [1, 6]);
  scope.setHover(focusOnSample(scope.answer("b1"), 1, 7, "test"));
  assert.deepEqual([scope.shown().answer.reading, scope.shown("other").sample], ["main", 4]);
  // A pin outlives its reading: its bin is then the first reading's.
  scope.pinOn(focusOn({ box: "b1", bin: 1, sample: 2, reading: "gone", from: "test" }));
  assert.deepEqual([scope.shown().answer.reading, scope.shown().bin, scope.shown().sample], ["main", 1, 4]);
});

test("samples that are not here are asked for, others not", () => {
  const scope = heldScope((message) => ({
    ...message,
    answers: message.answers.map((answer) => ({
      ...answer,
      samples_total: 1e6,
      bin: answer.bin?.map(() => 0) ?? null,
    })),
  }));
  const sent = [];
  scope.send = (phase) => sent.push(phase);
  scope.setHover(focusOn({ box: "b1", bin: 0, from: "test" }));
  assert.deepEqual(sent, []);
  scope.setHover(focusOn({ box: "b1", bin: 1, from: "test" }));
  assert.deepEqual(sent, ["focus"]);
});

test("a layer's rows are put elsewhere without a change to the message", () => {
  const scope = heldScope();
  const layer = scope.layer("regions");
  const before = [...layer.array];
  const moved = before.map((value) => value + 1);
  assert.equal(scope.place("regions", before), false);
  assert.equal(scope.place("regions", moved), true);
  assert.deepEqual([...scope.rowsOf(layer).rows], moved);
  assert.deepEqual([...layer.array], before);
  assert.equal(scope.place("nothing", moved), false);
  assert.throws(() => scope.place("regions", [1]), /regions: want 10 values, got 1/);
  scope.setScene(scope.scene);
  assert.deepEqual([...scope.rowsOf(layer).rows], before);
});

test("a page's part goes to that page's cards only", () => {
  const scope = heldScope((message) => ({ ...message, page: { kind: "explore", rotation: null } }));
  assert.equal(scope.part("explore").rotation, null);
  assert.equal(scope.part("gradients"), null);
});

test("what cards keep of a scope is its own", () => {
  const kept = perScope(() => ({ number: 0 }));
  const [one, other] = [new Scope("one"), new Scope("other")];
  kept(one).number = 3;
  assert.deepEqual([kept(one).number, kept(other).number], [3, 0]);
});

test("the same place is the same focus, wherever it was pointed at", () => {
  const focus = focusOn({ cell: [1, 2], from: "map" });
  assert.ok(sameFocus(focus, focusOn({ cell: [1, 2], from: "cells" })));
  assert.ok(!sameFocus(focus, focusOn({ cell: [2, 1], from: "map" })));
  assert.ok(!sameFocus(focus, null));
});

test("who no longer listens is not told", () => {
  const scope = new Scope("listened");
  let count = 0;
  const off = scope.on("focus", () => {
    count += 1;
  });
  scope.changed("focus");
  off();
  scope.changed("focus");
  assert.equal(count, 1);
});
