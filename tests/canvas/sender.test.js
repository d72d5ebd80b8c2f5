import assert from "node:assert/strict";
import { test } from "node:test";
import { Sender } from "../../roiviz/canvas/core/sender.js";
import { stillTime } from "./given.js";

function made(context) {
  const pass = stillTime(context);
  const sent = [];
  const told = [];
  const sender = new Sender(
    (event) => sent.push(event),
    (...what) => told.push(what),
  );
  return { sender, sent, told, pass };
}

test("the first message goes at once, with whose it is and its number", (context) => {
  const { sender, sent, told } = made(context);
  sender.post({ phase: "drag", n: 1 });
  assert.deepEqual(sent, [{ phase: "drag", n: 1, mid: sender.mid, seq: 1 }]);
  assert.deepEqual(told, [["sent", sender.mid, 1]]);
  assert.match(sender.mid, /^m[a-z0-9]+$/);
});

test("one is in flight; of those that wait the newest goes", (context) => {
  const { sender, sent, pass } = made(context);
  for (const n of [1, 2, 3, 4]) sender.post({ phase: "drag", n });
  pass(100);
  assert.deepEqual(
    sent.map(({ n }) => n),
    [1],
  );
  assert.equal(sender.idle, false);
  sender.takes(sender.mid, 1);
  assert.deepEqual(
    sent.map(({ n }) => n),
    [1, 4],
  );
});

test("answers that come at once do not make it faster than every 33 ms", (context) => {
  const { sender, sent, pass } = made(context);
  sender.post({ phase: "drag", n: 1 });
  sender.takes(sender.mid, 1);
  sender.post({ phase: "drag", n: 2 });
  assert.equal(sent.length, 1);
  pass(32);
  assert.equal(sent.length, 1);
  pass(2);
  assert.equal(sent.length, 2);
});

test("a second without an answer, and the next one goes", (context) => {
  const { sender, sent, pass } = made(context);
  sender.post({ phase: "drag", n: 1 });
  sender.post({ phase: "commit", n: 2 });
  pass(998);
  assert.equal(sent.length, 1);
  pass(4);
  assert.deepEqual(
    sent.map(({ n }) => n),
    [1, 2],
  );
});

test("a commit that waits stays one, whatever else is said before it goes", (context) => {
  const { sender, sent } = made(context);
  sender.post({ phase: "drag", n: 1 });
  sender.post({ phase: "commit", n: 2 });
  sender.post({ phase: "focus", n: 3 });
  sender.takes(sender.mid, 1);
  sender.pump();
  assert.equal(sent.length, 1);
  sender.post({ phase: "drag", n: 4 });
  assert.equal(sender.waiting.phase, "drag");
});

test("a focus after a commit is sent as that commit", (context) => {
  const { sender, sent, pass } = made(context);
  sender.post({ phase: "drag", n: 1 });
  sender.post({ phase: "commit", n: 2 });
  sender.post({ phase: "focus", n: 3 });
  pass(40);
  sender.takes(sender.mid, 1);
  assert.deepEqual(
    sent.map(({ phase, n }) => [phase, n]),
    [
      ["drag", 1],
      ["commit", 3],
    ],
  );
});

test("a late answer is no news; another canvas's is none of its business", (context) => {
  const { sender, pass } = made(context);
  sender.post({ phase: "drag", n: 1 });
  sender.takes(sender.mid, 1);
  pass(40);
  sender.post({ phase: "drag", n: 2 });
  assert.equal(sender.takes(sender.mid, 2), true);
  assert.equal(sender.takes(sender.mid, 1), false);
  assert.equal(sender.takes("other", 0), true);
  assert.equal(sender.takes(null, -1), true);
  assert.equal(sender.idle, true);
});

test("a stopped sender sends no more", (context) => {
  const { sender, sent, pass } = made(context);
  sender.post({ phase: "drag", n: 1 });
  sender.post({ phase: "drag", n: 2 });
  sender.stop();
  pass(5000);
  assert.equal(sent.length, 1);
});
