import assert from "node:assert/strict";
import { test } from "node:test";
import { isOld } from "../../roiviz/canvas/core/old.js";
import { xAt } from "../../roiviz/canvas/kit/plot.js";
import {
  discardedText,
  emptyText,
  madeText,
  resultOf,
  sampleOf,
} from "../../roiviz/canvas/views/prism/bin.js";
import { linesOf } from "../../roiviz/canvas/views/prism/causes.js";
import { choose } from "../../roiviz/canvas/views/prism/choice.js";
import { keyedTo } from "../../roiviz/canvas/views/prism/sweep.js";
import { heldScope } from "./given.js";

// Three samples of one bin: two inside, one beyond the border.
const MEAN = { pool: "mean", least: null, outside: 0, counts: true };
const WEIGHTS = [0.25, 0.25, 0.25, 0.25, 0.5, 0.5, 0, 0, 0, 0, 0, 0];
const READ = [4, 8, 0, 4, 10, 2, 9, 9, 0, 0, 0, 0];
const made = (facts, answer = {}) => ({
  answer: { weights: WEIGHTS, state: [0, 1, 2], applied: [2.5], ...answer },
  facts: { ...MEAN, ...facts },
  bin: 0,
  samples: [0, 1, 2],
  sample: 0,
  readBy: (tap) => READ[tap],
  write: (value) => String(value),
});

test("a mean adds what lies outside, and divides by what its rules say", () => {
  assert.deepEqual(
    [0, 1, 2].map((sample) => sampleOf(made({}), sample)),
    [4, 6, 0],
  );
  assert.equal(resultOf(made({})), 10 / 3);
  assert.equal(resultOf(made({ outside: 5 })), 5);
  // A grid that is cut is divided by its full count.
  assert.equal(resultOf(made({}, { divisor: [4] })), 2.5);
  assert.equal(madeText(made({}, { divisor: [4] })), "(4 + 6 + 0) ÷ 4 = 2.5");
  const rough = { ...made({}, { divisor: [4], applied: [2.512] }), write: (value) => value.toFixed(2) };
  assert.equal(madeText(rough), "(4.00 + 6.00 + 0.00) ÷ 4 ≈ 2.51");
});

test("a maximum counts from its start, and may leave out what lies outside", () => {
  assert.equal(resultOf(made({ pool: "max" })), 6);
  assert.equal(resultOf(made({ pool: "max", least: 7 })), 7);
  assert.equal(resultOf(made({ pool: "max", outside: 9 })), 9);
  assert.equal(resultOf(made({ pool: "max", outside: 9, counts: false })), 6);
  assert.match(discardedText(made({ discarded: "it is far", outside: 9 })), /it is far. It counts as 9/);
  assert.match(discardedText(made({ discarded: "it is far", counts: false })), /It is left out/);
});

test("a corner maximum takes the largest weight × value", () => {
  assert.equal(sampleOf(made({ pool: "corner_max" }), 0), 2);
  assert.equal(resultOf(made({ pool: "corner_max" })), 5);
  assert.equal(
    madeText(made({ pool: "corner_max" }, { applied: [5] })),
    "max(2, 5, 0) = 5: the largest weight × value of all.",
  );
});

test("a bin without samples says what it gives, one whose samples are not here does not", () => {
  const empty = { samples_shown: 0, samples_total: 0, output: [NaN] };
  assert.equal(
    emptyText({ answer: empty, bin: 0 }, { title: "MXNet" }),
    "Without a sample, MXNet gives NaN.",
  );
  const cut = { ...empty, samples_total: 9 };
  assert.equal(emptyText({ answer: cut, bin: 0 }, { title: "MXNet" }), "Its samples are on their way.");
  // While its box is dragged, a reading may bring its samples' places alone.
  const places = { ...cut, samples_shown: 9, samples_total: 9, positions: [1, 2], state: [0] };
  assert.equal(emptyText({ answer: places, bin: 0 }, { title: "MXNet" }), "Its samples are on their way.");
});

test("a place on a plot is a number of its axis, to its ends", () => {
  assert.equal(xAt(466, [100, 300], 54), 100);
  assert.equal(xAt(466, [100, 300], 254), 200);
  assert.equal(xAt(466, [100, 300], 454), 300);
  assert.equal(xAt(466, [100, 300], 0), 100);
  assert.equal(xAt(466, [100, 300], 900), 300);
});

test("a box that has moved is old, but for the number that is swept", () => {
  const scope = heldScope();
  const [box] = scope.scene.boxes;
  assert.equal(isOld(scope, box), false);
  scope.editor.set({ cx: box.cx + 1 });
  assert.equal(isOld(scope, box), true);
  assert.equal(isOld(scope, box, "cx"), false);
  scope.editor.set({ h: box.h + 1 });
  assert.equal(isOld(scope, box, "cx"), true);
  assert.equal(isOld(scope, { ...box, id: "gone" }), true);
});

test("a raised reading is told of once", () => {
  const scope = heldScope();
  let told = 0;
  scope.on("focus", () => {
    told += 1;
  });
  scope.raise("main");
  scope.raise("main");
  assert.deepEqual([scope.raised, told], ["main", 1]);
  scope.raise(null);
  assert.deepEqual([scope.raised, told], [null, 2]);
});

test("a choice keeps what it does not change", () => {
  const page = { kind: "prism", reference: "a", why: "b", way: "x" };
  const scope = heldScope((message) => ({ ...message, page }));
  const sent = [];
  scope.send = (phase) => sent.push(phase);
  choose(scope, { why: "c" });
  assert.deepEqual([scope.choice, sent], [{ reference: "a", why: "c", way: "x" }, ["commit"]]);
});

test("a sweep has all of a slider's keys", () => {
  const sweep = { places: Float64Array.from({ length: 129 }, (_, k) => 84 + k / 4), steps: 64 };
  const to = (key, shiftKey = false) => keyedTo(sweep, 100, { key, shiftKey });
  assert.deepEqual([to("Home"), to("End")], [84, 116]);
  assert.deepEqual([to("ArrowLeft"), to("ArrowUp"), to("ArrowRight", true)], [99.75, 100.25, 102]);
  assert.deepEqual([to("PageDown"), to("PageUp")], [96, 104]); // a quarter of a cell of 16 pixels
  assert.equal(to("a"), null);
});

test("what rules make together is a row only where something is felt", () => {
  const causes = (differences, left) => ({
    rows: [{ title: "Offset" }, { title: "Border" }],
    differences: Float32Array.from(differences),
    left: Float32Array.from(left),
    total: Float32Array.from([0]),
    bins: [1, 1],
  });
  const titles = (...given) => linesOf(causes(...given)).shown.map(({ title }) => title);
  assert.deepEqual(titles([0, 0], [0]), ["Total"]);
  assert.deepEqual(titles([1, 0], [0]), ["Offset", "Total"]);
  assert.deepEqual(titles([1, 0], [2]), ["Offset", "Rules together", "Total"]);
  assert.deepEqual(titles([1, 2], [0]), ["Offset", "Border", "Rules together", "Total"]);
  assert.deepEqual(titles([0, 0], [2]), ["Rules together", "Total"]);
  assert.deepEqual(linesOf(causes([1, 0], [0])).idle, ["border"]);
});
