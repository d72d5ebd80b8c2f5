import assert from "node:assert/strict";
import { test } from "node:test";
import { clearOf, tag } from "../../roiviz/canvas/paint/marks.js";

const COLOURS = { sizes: { tiny: "10px" }, mono: "monospace", label: "#000", "label-text": "#fff" };
const LETTER = 6;

/** Where a tag's plate and its word are drawn on a canvas of 200 × 100, two dots a pixel. */
function drawn(text, at) {
  const found = {};
  const context = {
    canvas: { width: 400, height: 200 },
    getTransform: () => ({ a: 2 }),
    measureText: (word) => ({ width: LETTER * word.length }),
    beginPath() {},
    fill() {},
    roundRect: (x, y, width, height) => Object.assign(found, { x, y, width, height }),
    fillText: (_, x, y) => Object.assign(found, { word: [x, y] }),
  };
  tag(context, COLOURS, text, at);
  return found;
}

test("a tag stands about its place", () => {
  // 10 letters are 60 wide, and 10 around them.
  const found = drawn("ten lettrs", { x: 100, y: 50 });
  assert.deepEqual(found, { x: 65, y: 41.5, width: 70, height: 17, word: [100, 50.5] });
});

for (const [name, at, x, y] of [
  ["left", { x: 20, y: 50 }, 0, 41.5],
  ["right", { x: 190, y: 50 }, 130, 41.5],
  ["top", { x: 100, y: 3 }, 65, 0],
  ["bottom", { x: 100, y: 99 }, 65, 83],
]) {
  test(`near the ${name} edge it stays on the canvas, its word in its middle`, () => {
    const found = drawn("ten lettrs", at);
    assert.deepEqual([found.x, found.y], [x, y]);
    assert.deepEqual(found.word, [x + 35, y + 9]);
  });
}

test("what lies beyond the canvas is not drawn back onto it", () => {
  assert.equal(drawn("ten lettrs", { x: -10, y: 50 }).x, -45);
  assert.equal(drawn("ten lettrs", { x: 260, y: 50 }).x, 225);
});

test("a tag in the way of others goes on along its way until it is clear of all", () => {
  const tag = { x: 100, y: 50, width: 70, height: 17 };
  const handle = { x: 130, y: 45, width: 20, height: 20 };
  // 45 ± (20 + 17) / 2; behind it, up, lies a second one: 20 − 18.5.
  assert.equal(clearOf(tag, 1, [handle]).y, 63.5);
  assert.equal(clearOf(tag, -1, [handle]).y, 26.5);
  assert.equal(clearOf(tag, -1, [handle, { ...handle, y: 20 }]).y, 1.5);
  assert.deepEqual(clearOf(tag, -1, [{ ...handle, x: 145 }]), tag);
});
