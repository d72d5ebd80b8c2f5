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

/** How many messages go in a second of moves, 60 of them, each answered after some milliseconds. */
function sentInASecond({ sender, sent, pass }, { calm, after }) {
  const first = sent.length;
  let due = null;
  for (let now = 0; now < 1000; now += 1) {
    if (now % 16 === 0) sender.post({ phase: "drag", n: now }, calm);
    if (sender.inFlight == null) due = null;
    else due ??= now + after;
    if (due === now) sender.takes(sender.mid, sender.inFlight);
    pass(1);
  }
  return sent.length - first;
}

test("what can wait goes ten times a second, what cannot as fast as it is answered", (context) => {
  const made_ = made(context);
  sentInASecond(made_, { calm: true, after: 5 });
  assert.equal(sentInASecond(made_, { calm: true, after: 5 }), 10);
  assert.ok(sentInASecond(made_, { calm: false, after: 5 }) >= 25);
});

test("the longer an answer takes, the less often what can wait goes", (context) => {
  const made_ = made(context);
  const counts = [10, 40, 80, 300].map((after) => {
    for (let i = 0; i < 4; i += 1) sentInASecond(made_, { calm: true, after });
    let sent = 0;
    for (let i = 0; i < 6; i += 1) sent += sentInASecond(made_, { calm: true, after });
    return sent / 6;
  });
  assert.ok(counts[0] > 9 && counts[0] <= 10, `at leisure: ${counts[0]}`);
  assert.ok(counts[1] > 2 && counts[1] < 3, `twice as long as at leisure: ${counts[1]}`);
  assert.ok(counts[2] < 1 && counts[3] < 0.5, `a crowd: ${counts.slice(2)}`);
});

test("a browser that is slow itself does not take its server for crowded", (context) => {
  const made_ = made(context);
  for (let i = 0; i < 4; i += 1) sentInASecond(made_, { calm: true, after: 38 });
  assert.ok(sentInASecond(made_, { calm: true, after: 38 }) >= 9);
});

test("a commit does not wait with the moves before it", (context) => {
  const { sender, sent, pass } = made(context);
  sender.post({ phase: "drag", n: 1 }, true);
  pass(10);
  sender.takes(sender.mid, 1);
  sender.post({ phase: "drag", n: 2 }, true);
  pass(20);
  assert.equal(sent.length, 1);
  sender.post({ phase: "commit", n: 3 });
  assert.equal(sent.length, 1, "never closer than 33 ms");
  pass(4);
  assert.deepEqual(
    sent.map(({ n }) => n),
    [1, 3],
  );
});
