import assert from "node:assert/strict";
import { test } from "node:test";
import { heldScope, stillTime } from "./given.js";

function made(context) {
  const pass = stillTime(context);
  const scope = heldScope();
  const told = [];
  scope.on("fresh", () => told.push([scope.fresh.late, scope.fresh.allHold]));
  pass(200);
  return { scope, fresh: scope.fresh, told, pass };
}

const moved = ({ editor }) => editor.change({ ...editor.box, cx: editor.box.cx + 1 });

/** The message once more, its answers for the boxes as the hand holds them now. */
function answer(scope) {
  const boxes = scope.editor.boxes;
  const answers = scope.scene.answers.map((sent) => ({
    ...sent,
    frame: boxes.find((box) => box.id === sent.box) ?? sent.frame,
  }));
  scope.setScene({ ...scope.scene, boxes, answers });
}

test("an answer for the box in the hand holds", (context) => {
  const { scope, fresh } = made(context);
  const [first] = scope.answers;
  assert.equal(fresh.isOld(first), false);
  assert.equal(fresh.holds(first), true);
  assert.equal(fresh.allHold, true);
});

test("it is old as soon as the box moves, and late after a blink", (context) => {
  const { scope, fresh, told, pass } = made(context);
  const [first, second] = scope.answers;
  moved(scope);
  assert.equal(fresh.isOld(first), true);
  assert.equal(fresh.isOld(second), false);
  assert.equal(fresh.holds(second), false, "the hand has not come to rest");
  assert.equal(fresh.late, false);
  pass(79);
  assert.equal(fresh.late, false);
  pass(5);
  assert.equal(fresh.late, true);
  assert.deepEqual(told.at(-1), [true, false]);
});

test("answered every 30 ms, a drag is never late", (context) => {
  const { scope, fresh, pass } = made(context);
  for (let i = 0; i < 20; i += 1) {
    moved(scope);
    pass(30);
    answer(scope);
    assert.equal(fresh.late, false);
  }
  pass(100);
  assert.equal(fresh.allHold, true);
});

test("once late, only the right answer ends it", (context) => {
  const { scope, fresh, pass } = made(context);
  moved(scope);
  pass(200);
  scope.setScene(scope.scene);
  assert.equal(fresh.late, true);
  answer(scope);
  assert.equal(fresh.late, false);
});

test("a box without an answer makes all old; a deleted one's answer is old", (context) => {
  const { scope, fresh } = made(context);
  scope.editor.add({ cx: 1, cy: 1, w: 5, h: 5, angle: 0 });
  scope.editor.commit();
  assert.equal(fresh.anyOld, true);
  assert.equal(fresh.isOld(scope.answers[0]), false);
  scope.editor.select(0);
  scope.editor.remove();
  assert.equal(fresh.isOld(scope.answers[0]), true);
});

test("what is asked for and not answered, and a host at work, make all old", (context) => {
  const { fresh, pass } = made(context);
  fresh.ask();
  assert.equal(fresh.allHold, false);
  fresh.reset();
  assert.equal(fresh.allHold, true);
  fresh.setBusy(true);
  assert.equal(fresh.allHold, false);
  pass(90);
  assert.equal(fresh.late, true);
  fresh.setBusy(false);
  assert.equal(fresh.late, false);
});

test("nothing is told twice", (context) => {
  const { scope, told } = made(context);
  const before = told.length;
  scope.fresh.look();
  scope.fresh.look();
  assert.equal(told.length, before);
});
