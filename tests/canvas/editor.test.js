import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Editor } from "../../roiviz/canvas/core/editor.js";

const BOX = { id: "b1", cx: 10, cy: 20, w: 30, h: 40, angle: 0 };
let told;
let editor;

beforeEach(() => {
  told = [];
  editor = new Editor((phase) => told.push(phase));
  editor.take([BOX], 0, 1);
});

test("Python's boxes are taken on the first mount and when it raises its counter", () => {
  assert.equal(editor.take([{ ...BOX, cx: 99 }], 0, 1), false);
  assert.deepEqual(editor.boxes, [BOX]);
  assert.equal(editor.take([{ ...BOX, cx: 99 }], 0, 2), true);
  assert.equal(editor.box.cx, 99);
  editor.undo();
  assert.equal(editor.box.cx, 10);
});

test("a burst of keys that Python ends is a step; its own end says nothing", () => {
  editor.nudge(1, 0);
  editor.nudge(1, 0);
  editor.take([{ ...BOX, cx: 99 }], 0, 2);
  told.length = 0;
  editor.commit();
  assert.deepEqual(told, []);
  assert.equal(editor.box.cx, 99);
  const back = [12, 10].map(() => editor.undo() ?? editor.box.cx);
  assert.deepEqual(back, [12, 10]);
});

test("another view's drag is one step, and one with the same boxes none", () => {
  for (const [rev, cx] of [11, 12, 13].entries()) editor.take([{ ...BOX, cx }], 0, 2 + rev, true);
  editor.take([{ ...BOX, cx: 14 }], 0, 5);
  editor.take([{ ...BOX, cx: 14 }], null, 6);
  editor.take([{ ...BOX, cx: 20 }], 0, 7, true);
  const back = [14, 10].map(() => editor.undo() ?? editor.boxes[0].cx);
  assert.deepEqual(back, [14, 10]);
  assert.equal(editor.past.length, 0);
});

test("a hand's own step parts two steps of another view's drag", () => {
  editor.take([{ ...BOX, cx: 11 }], 0, 2, true);
  editor.set({ cx: 12 });
  editor.take([{ ...BOX, cx: 13 }], 0, 3, true);
  const back = [12, 11, 10].map(() => editor.undo() ?? editor.box.cx);
  assert.deepEqual(back, [12, 11, 10]);
});

test("what was taken is never changed in place", () => {
  const given = Object.freeze([Object.freeze({ ...BOX })]);
  editor.take(given, 0, 2);
  editor.change({ ...editor.box, cx: 11 });
  editor.nudge(1, 1);
  editor.set({ w: 5 });
  assert.deepEqual(given, [BOX]);
});

test("a drag is one step of the history, and is told as drag, then commit", () => {
  for (const cx of [11, 12, 13]) editor.change({ ...editor.box, cx });
  editor.commit();
  assert.deepEqual(told, ["drag", "drag", "drag", "commit"]);
  editor.undo();
  assert.equal(editor.box.cx, 10);
  editor.redo();
  assert.equal(editor.box.cx, 13);
});

test("a drag that ends where it began is no step", () => {
  editor.change({ ...editor.box, cx: 11 });
  editor.change({ ...editor.box, cx: 10 });
  editor.commit();
  assert.deepEqual(told, ["drag", "drag"]);
  assert.equal(editor.past.length, 0);
});

test("Escape takes a drag back", () => {
  editor.change({ ...editor.box, cx: 50 });
  assert.equal(editor.cancel(), true);
  assert.deepEqual(editor.boxes, [BOX]);
  assert.equal(editor.cancel(), false);
});

test("an id is never used twice", () => {
  editor.add({ ...BOX, cx: 1 });
  editor.commit();
  assert.deepEqual(
    editor.boxes.map((box) => box.id),
    ["b1", "b2"],
  );
  editor.remove();
  editor.add({ ...BOX, cx: 2 });
  assert.deepEqual(
    editor.boxes.map((box) => box.id),
    ["b1", "b3"],
  );
});

test("there is an end to boxes; with room for one, the new one takes its place", () => {
  editor.setRules({ rotated: true, max_boxes: 2, editable: true });
  assert.equal(editor.add(BOX), true);
  assert.equal(editor.add(BOX), false);
  assert.equal(editor.duplicate(), false);
  editor.setRules({ rotated: true, max_boxes: 1, editable: true });
  assert.equal(editor.add({ ...BOX, cx: 77 }), true);
  assert.deepEqual(
    editor.boxes.map((box) => box.cx),
    [77],
  );
});

test("an operator that cannot turn boxes gets them upright", () => {
  editor.set({ angle: 30 });
  editor.setRules({ rotated: false, max_boxes: 12, editable: true });
  assert.equal(editor.box.angle, 0);
  editor.set({ angle: 30 });
  editor.turn(5);
  editor.change({ ...editor.box, angle: 9 });
  assert.equal(editor.box.angle, 0);
  editor.commit();
  editor.undo();
  assert.equal(editor.box.angle, 30);
});

test("nothing is edited where nothing may be", () => {
  editor.setRules({ rotated: true, max_boxes: 12, editable: false });
  editor.nudge(1, 1);
  editor.grow(1, 1);
  editor.turn(1);
  editor.set({ cx: 1 });
  editor.remove();
  assert.equal(editor.add(BOX), false);
  assert.deepEqual(editor.boxes, [BOX]);
});

test("steps of a tenth do not pile up, a size does not go below 0, angles stay within ±180", () => {
  for (let i = 0; i < 3; i += 1) editor.nudge(0.1, 0);
  assert.equal(editor.box.cx, 10.3);
  editor.grow(-1000, 0);
  assert.equal(editor.box.w, 0);
  editor.set({ angle: 179.5 });
  editor.turn(1);
  assert.equal(editor.box.angle, -179.5);
});

test("the box after the removed one becomes the active one", () => {
  editor.take(
    ["b1", "b2", "b3"].map((id) => ({ ...BOX, id })),
    1,
    2,
  );
  editor.remove();
  assert.equal(editor.box.id, "b3");
  editor.remove();
  assert.equal(editor.box.id, "b1");
  editor.remove();
  assert.equal(editor.box, null);
});

test("choosing another box is told once", () => {
  editor.add(BOX);
  editor.commit();
  told.length = 0;
  editor.select(0);
  editor.select(0);
  editor.select(9);
  assert.deepEqual(told, ["select", "select"]);
  assert.equal(editor.active, null);
});

const three = () => editor.take([BOX, { ...BOX, id: "b2", cx: 100 }, { ...BOX, id: "b3", cx: 200 }], 0, 2);
const across = () => editor.boxes.map((box) => box.cx);
const heldIds = () => editor.held.map((box) => box.id);

test("boxes that go together are moved, turned, grown and deleted at once", () => {
  three();
  editor.mark(2);
  assert.deepEqual(heldIds(), ["b1", "b3"]);
  assert.equal(editor.active, 2);
  editor.nudge(5, 0);
  editor.turnQuarter(1);
  editor.grow(2, 4);
  editor.commit();
  assert.deepEqual(across(), [15, 100, 205]);
  assert.deepEqual(
    editor.boxes.map(({ w, h, angle }) => [w, h, angle]),
    [
      [32, 44, 90],
      [30, 40, 0],
      [32, 44, 90],
    ],
  );
  editor.undo();
  assert.deepEqual(across(), [10, 100, 200]);
  editor.redo();
  editor.remove();
  assert.deepEqual(heldIds(), ["b2"]);
});

test("a second mark lets a box go, the active one too; the last one stays", () => {
  three();
  editor.mark(1);
  editor.mark(0);
  assert.deepEqual(heldIds(), ["b2"]);
  editor.mark(2);
  editor.mark(2);
  assert.deepEqual([heldIds(), editor.active], [["b2"], 1]);
  editor.mark(1);
  assert.deepEqual(heldIds(), ["b2"]);
});

test("selecting one alone, or none, lets the others go", () => {
  three();
  editor.markAll();
  assert.deepEqual(heldIds(), ["b1", "b2", "b3"]);
  editor.selectOnly(1);
  assert.deepEqual(heldIds(), ["b2"]);
  editor.markAll();
  editor.select(null);
  assert.deepEqual(heldIds(), []);
});

test("by keys, a marked box stays when the next becomes active", () => {
  three();
  editor.markActive();
  editor.select(2);
  assert.deepEqual(heldIds(), ["b1", "b3"]);
  editor.markActive();
  editor.markActive();
  assert.deepEqual(heldIds(), ["b1", "b3"]);
});

test("copies go together, and there must be room for all of them", () => {
  three();
  editor.mark(1);
  assert.equal(editor.duplicate(), true);
  assert.deepEqual(heldIds(), ["b4", "b5"]);
  assert.deepEqual(across(), [10, 100, 200, 22, 112]);
  editor.setRules({ rotated: true, max_boxes: 6, editable: true });
  assert.equal(editor.duplicate(), false);
  assert.equal(editor.boxes.length, 5);
});

test("a drag carries all held boxes from where they were", () => {
  three();
  editor.mark(1);
  const from = editor.boxes;
  editor.carry(from, 3, 4);
  editor.carry(from, 7.004, 0);
  editor.commit();
  assert.deepEqual(across(), [17, 107, 200]);
  assert.equal(editor.past.at(-1).boxes, from);
});

test("lines between cells hold the active box, and the others keep their distance", () => {
  three();
  editor.stride = 16;
  editor.snaps = true;
  editor.mark(1);
  // Box 2's left edge: 85 + 3 = 88 → 80 or 96.
  editor.carry(editor.boxes, 3, 0);
  assert.deepEqual(across(), [21, 111, 200]);
  assert.equal(editor.boxes[1].cx - editor.boxes[1].w / 2, 96);
});

test("an upright operator's boxes change width and height instead of turning", () => {
  editor.setRules({ rotated: false, max_boxes: 12, editable: true });
  editor.turnQuarter(1);
  assert.deepEqual(editor.box, { ...BOX, w: 40, h: 30 });
});

test("the keys move one edge and no other, also of a turned box, down to no width at all", () => {
  editor.nextEdge();
  editor.moveEdge(10, 5);
  assert.deepEqual(editor.box, { ...BOX, cx: 15, w: 40 });
  editor.moveEdge(-100, 0);
  assert.deepEqual(editor.box, { ...BOX, cx: -5, w: 0 });
  editor.cancel();
  editor.set({ angle: 90 });
  editor.nextEdge();
  // The lower edge of a box turned by a quarter looks right.
  editor.moveEdge(10, 5);
  assert.deepEqual(editor.box, { ...BOX, angle: 90, cx: 15, h: 50 });
});

test("an edge goes the way that the arrow points, however the box is turned", () => {
  editor.set({ angle: 180 });
  editor.nextEdge();
  // The box's own right edge is on the left: at −5, and 10 further right.
  editor.moveEdge(10, 0);
  assert.deepEqual(editor.box, { ...BOX, angle: 180, cx: 15, w: 20 });
  editor.set({ angle: 109 });
  editor.nextEdge();
  const { h } = editor.box;
  editor.moveEdge(5, 0);
  assert.equal(editor.box.h, h + 5);
});

test("where lines hold boxes, growing goes to the next ones", () => {
  Object.assign(editor, { stride: 16, snaps: true });
  // Right edge 25, lower edge 40.
  editor.grow(1, 0);
  editor.grow(0, -1);
  assert.deepEqual(editor.box, { ...BOX, cx: 13.5, w: 37, cy: 16, h: 32 });
});

test("undo brings back what was selected", () => {
  three();
  editor.markAll();
  editor.remove();
  editor.undo();
  assert.deepEqual(heldIds(), ["b1", "b2", "b3"]);
  editor.duplicate();
  editor.undo();
  assert.deepEqual(heldIds(), ["b1", "b2", "b3"]);
});

test("after the last edge the keys hold none", () => {
  const seen = [1, 2, 3, 4, 5].map(() => {
    editor.nextEdge();
    return editor.edge && [editor.edge.x, editor.edge.y];
  });
  assert.deepEqual(seen, [[1, 0], [0, 1], [-1, 0], [0, -1], null]);
});

test("nothing of it changes boxes that may only be looked at", () => {
  three();
  editor.setRules({ rotated: true, max_boxes: 12, editable: false });
  editor.markAll();
  editor.nudge(1, 1);
  editor.turnQuarter(1);
  editor.nextEdge();
  editor.moveEdge(5, 0);
  editor.remove();
  assert.equal(editor.duplicate(), false);
  assert.deepEqual(across(), [10, 100, 200]);
});
