import assert from "node:assert/strict";
import { test } from "node:test";

import { dashes, setOfBox, setOfLayer } from "../../roiviz/canvas/core/box_sets.js";

const TRUTH = Object.freeze({ name: "truth", title: "Ground truth", color: 1, dash: 10 });
const PREDICTIONS = Object.freeze({ name: "predictions", title: "Predictions", color: 0, dash: 0 });
const BOTH = [TRUTH, PREDICTIONS];

test("a box is of the set that its id names, a new one of the set on the canvas", () => {
  assert.equal(setOfBox(BOTH, "predictions-12"), PREDICTIONS);
  assert.equal(setOfBox(BOTH, "truth-0"), TRUTH);
  assert.equal(setOfBox(BOTH, "b1"), TRUTH);
  assert.equal(setOfBox(BOTH, "predictions"), TRUTH);
  assert.equal(setOfBox([], "truth-0"), null);
});

test("a layer is a set's under the set's own name alone", () => {
  assert.equal(setOfLayer(BOTH, "predictions"), PREDICTIONS);
  assert.equal(setOfLayer(BOTH, "predictions_as_1"), null);
});

test("one set's lines are dashed, the other's unbroken", () => {
  assert.deepEqual(dashes(TRUTH), [10, 7]);
  assert.deepEqual(dashes(PREDICTIONS), []);
  assert.deepEqual(dashes(null), []);
});
