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
