import assert from "node:assert/strict";
import { test } from "node:test";

import { focusAt, hitAt } from "../../roiviz/canvas/core/hits.js";

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

/** A press on a box that is 90 × 50 px on the screen, about (100, 100). */
function press(x, y, pointerType) {
  const box = { cx: 100, cy: 100, w: 90, h: 50, angle: 0 };
  const toScreen = (cx, cy) => ({ x: cx, y: cy });
  const editor = { boxes: [box], active: 0, box, rules: { editable: true, rotated: false } };
  const stage = /** @type {any} */ ({ editor, view: { scale: 1, toScreen } });
  return hitAt(stage, { screen: { x, y }, picture: { x, y } }, pointerType);
}

test("the middle of a small box moves it, by a finger too, and its edges keep their handles", () => {
  for (const pointerType of ["mouse", "touch"]) {
    for (const [x, y] of [
      [100, 100],
      [100, 110],
      [94, 91],
      [115, 100],
    ]) {
      assert.deepEqual(press(x, y, pointerType), { type: "move", box: 0 }, `${pointerType} ${x}, ${y}`);
    }
    const corner = press(143, 123, pointerType);
    assert.deepEqual([corner.type, corner.handle.x, corner.handle.y], ["resize", 1, 1]);
  }
  // From outside, a finger reaches as far as before.
  assert.equal(press(160, 135, "touch").type, "resize");
});
