import assert from "node:assert/strict";
import { test } from "node:test";

import { focusAt } from "../../roiviz/canvas/core/hits.js";

/**
 * A stage with one box of a page's own, from 10 to 30 each way.
 *
 * @param {number | null} dash
 */
function stageWith(dash) {
  const layer = { id: "a", type: "boxes", dash: dash == null ? null : [dash] };
  const rowsOf = () => ({ rows: Float32Array.of(20, 20, 20, 20, 0), count: 1 });
  const scope = { scene: null, layers: [layer], rowsOf, readings: [] };
  return /** @type {any} */ ({ scope, editor: { boxes: [], active: null }, view: { scale: 2 } });
}

/**
 * @param {number | null} dash
 * @param {number} x
 */
const at = (dash, x) =>
  focusAt(stageWith(dash), { screen: { x: 2 * x, y: 40 }, picture: { x, y: 20 } })?.layer ?? null;

test("a dashed box is taken on its line, too", () => {
  assert.equal(at(6, 31), "a");
  assert.equal(at(6, 33), null);
  assert.equal(at(0, 31), null);
  assert.equal(at(null, 31), null);
  assert.equal(at(null, 29), "a");
});
