import assert from "node:assert/strict";
import { test } from "node:test";
import { apartText, goToWorst, placeOf, verdictOf } from "../../roiviz/canvas/cards/verdict.js";
import { heldScope, stillTime, withAnswer } from "./given.js";

function made(context, changed) {
  const pass = stillTime(context);
  const scope = heldScope(changed);
  pass(200);
  return { scope, pass, verdict: () => verdictOf(scope, scope.shown()) };
}

test("all bins agree", (context) => {
  const { verdict } = made(context);
  const { state, part, difference } = verdict();
  assert.deepEqual([state, part], ["good", null]);
  assert.equal(difference, 6e-8);
});

test("no bin was planned: that is no ✓", (context) => {
  const { verdict } = made(context, withAnswer("b1", { checked_bins: [] }));
  assert.equal(verdict().state, "none");
});

test("a mismatch is bad, and names the worst bin", (context) => {
  const wrong = { status: "mismatch", worst_bin: 4, max_abs_diff: 0.25 };
  const { scope, verdict } = made(context, withAnswer("b1", wrong));
  const { state, bin, difference, answer } = verdict();
  assert.deepEqual([state, bin, difference, answer.box], ["bad", 4, 0.25, "b1"]);
  assert.equal(placeOf(scope, answer, bin), "box 1, bin (1, 1)");
  assert.equal(goToWorst(scope), true);
  assert.deepEqual([scope.pin.box, scope.pin.bin, scope.pin.sample], ["b1", 4, 16]);
});

test("another box's mismatch is bad here too", (context) => {
  const wrong = { status: "mismatch", worst_bin: 1, max_abs_diff: null };
  const changed = (message) => {
    const answers = message.answers.map((answer) =>
      answer.box === "b2" && answer.reading === "main" ? { ...answer, ...wrong } : answer,
    );
    return { ...message, answers };
  };
  const { scope, verdict } = made(context, changed);
  const { state, answer, difference } = verdict();
  assert.deepEqual([state, answer.box], ["bad", "b2"]);
  assert.equal(apartText(difference), "not finite");
  assert.equal(goToWorst(scope), true);
  assert.equal(scope.editor.box.id, "b2");
});

test("another reading's mismatch is not this one's", (context) => {
  const changed = (message) => ({
    ...message,
    answers: [
      ...message.answers,
      { ...message.answers[0], reading: "other", status: "mismatch", worst_bin: 0 },
    ],
  });
  const { scope, verdict } = made(context, changed);
  assert.equal(verdict().state, "good");
  assert.equal(verdictOf(scope, scope.shown("other")).state, "bad");
  assert.equal(goToWorst(scope), false);
});

test("nor is another box's mismatch in another reading", (context) => {
  const changed = (message) => {
    const [first, second] = message.answers;
    const wrong = { ...second, status: "mismatch", worst_bin: 0 };
    return { ...message, answers: [first, wrong, { ...first, reading: "other" }] };
  };
  const { scope } = made(context, changed);
  assert.equal(verdictOf(scope, scope.shown("other")).state, "good");
});

test("an answer is judged once the hand rests", (context) => {
  const { scope, verdict, pass } = made(context);
  scope.editor.change({ ...scope.editor.box, w: 9 });
  scope.setScene(withAnswer("b1", { frame: scope.editor.box })(scope.scene));
  assert.equal(verdict().state, "waiting");
  pass(100);
  assert.equal(verdict().state, "good");
});

test("of a box that has moved nothing is said", (context) => {
  const wrong = { status: "mismatch", worst_bin: 4, max_abs_diff: 0.25 };
  const { scope, verdict } = made(context, withAnswer("b1", wrong));
  scope.editor.change({ ...scope.editor.box, w: 9 });
  assert.equal(verdict().state, "waiting");
  assert.equal(goToWorst(scope), false);
});
