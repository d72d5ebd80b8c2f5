import assert from "node:assert/strict";
import { test } from "node:test";
import { bounds, corners } from "../../roiviz/canvas/core/geometry.js";
import {
  snapCorners,
  snapMoved,
  snapResized,
  stepOfEdge,
  stepToLines,
} from "../../roiviz/canvas/core/snap.js";

const STRIDE = 16;
const BOX = { id: "b1", cx: 50, cy: 43, w: 37, h: 21, angle: 0 };
const close = (a, b, message) => assert.ok(Math.abs(a - b) < 1e-9, message ?? `${a} ≠ ${b}`);
const onGrid = (value) => close(value, Math.round(value / STRIDE) * STRIDE, `${value} is on no line`);

test("a moved box's left and top edges go to the nearest lines, and its size stays", () => {
  // Left 31.5 → 32, top 32.5 → 32.
  assert.deepEqual(snapMoved(BOX, STRIDE), { ...BOX, cx: 50.5, cy: 42.5 });
});

test("a box turned by a right angle is held by its edges as well", () => {
  const { left, top } = bounds(snapMoved({ ...BOX, angle: 90 }, STRIDE));
  onGrid(left);
  onGrid(top);
});

test("a turned box is held by its centre, on a line or in the middle of a cell", () => {
  assert.deepEqual(snapMoved({ ...BOX, angle: 30 }, STRIDE), { ...BOX, angle: 30, cx: 48, cy: 40 });
});

test("pulled edges lie on lines and the others stay, for every handle and quarter", () => {
  for (const angle of [0, 90, 180, -90]) {
    for (const x of [-1, 0, 1]) {
      for (const y of [-1, 0, 1]) {
        const box = { ...BOX, angle };
        const next = snapResized(box, { x, y }, STRIDE);
        const [before, after] = [bounds(box), bounds(next)];
        const kept = Object.keys(before).filter((side) => Math.abs(before[side] - after[side]) < 1e-9);
        assert.ok(
          kept.length >= 4 - Math.abs(x) - Math.abs(y),
          `${angle}: ${x},${y} moved more than it holds`,
        );
        for (const side of Object.keys(before)) if (!kept.includes(side)) onGrid(after[side]);
      }
    }
  }
});

test("a turned box gets sides of whole cells, and the far side stays", () => {
  const box = { ...BOX, angle: 30 };
  const next = snapResized(box, { x: 1, y: 0 }, STRIDE);
  assert.equal(next.w, 32);
  const [before, after] = [corners(box), corners(next)];
  for (const i of [0, 3]) {
    close(before[i].x, after[i].x);
    close(before[i].y, after[i].y);
  }
});

test("a box never vanishes between two lines, nor flips", () => {
  const thin = { ...BOX, cx: 33, w: 2 };
  const next = snapResized(thin, { x: 1, y: 0 }, STRIDE);
  assert.ok(next.w > 0);
  onGrid(next.cx + next.w / 2);
});

test("about the centre, the centre stays", () => {
  const next = snapResized(BOX, { x: 1, y: 1 }, STRIDE, true);
  close(next.cx, BOX.cx);
  close(next.cy, BOX.cy);
  onGrid(bounds(next).right);
});

test("an arrow goes to the next line that way, also from a line", () => {
  assert.deepEqual(stepToLines({ ...BOX, cx: 50.5 }, { x: 1, y: 0 }, STRIDE), { x: 16, y: 0 });
  assert.deepEqual(stepToLines(BOX, { x: -1, y: 0 }, STRIDE), { x: -15.5, y: 0 });
  assert.deepEqual(stepToLines(BOX, { x: 0, y: 1 }, STRIDE), { x: 0, y: 15.5 });
});

test("an edge goes to the next line outwards or inwards", () => {
  // Right 68.5, left 31.5.
  assert.equal(stepOfEdge(BOX, { x: 1, y: 0 }, 1, STRIDE), 11.5);
  assert.equal(stepOfEdge(BOX, { x: 1, y: 0 }, -1, STRIDE), -4.5);
  assert.equal(stepOfEdge(BOX, { x: -1, y: 0 }, 1, STRIDE), 15.5);
});

test("a drawn box has its corners on lines and is a cell at least", () => {
  assert.deepEqual(snapCorners({ x: 15, y: 15 }, { x: 40, y: 17 }, STRIDE), [
    { x: 16, y: 16 },
    { x: 48, y: 32 },
  ]);
  assert.deepEqual(snapCorners({ x: 15, y: 15 }, { x: 14, y: 14 }, STRIDE)[1], { x: 0, y: 0 });
});
