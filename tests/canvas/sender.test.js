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

test("answers that come at once do not make it faster than a frame", (context) => {
  const { sender, sent, pass } = made(context);
  sender.post({ phase: "drag", n: 1 });
  sender.takes(sender.mid, 1);
  sender.post({ phase: "drag", n: 2 });
  assert.equal(sent.length, 1);
  pass(15);
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

/** How many messages go in some seconds of moves, 60 a second, each answered after some milliseconds. */
function sentIn(seconds, { sender, sent, pass }, { calm = true, after = 5, pace = 0 }) {
  const first = sent.length;
  let due = null;
  for (let now = 0; now < 1000 * seconds; now += 1) {
    if (now % 16 === 0) sender.post({ phase: "drag", n: now }, calm);
    if (sender.inFlight == null) due = null;
    else due ??= now + after;
    if (due === now) sender.takes(sender.mid, sender.inFlight, pace);
    pass(1);
  }
  return sent.length - first;
}

test("what can wait goes ten times a second, what cannot as fast as it is answered", (context) => {
  const given = made(context);
  sentIn(1, given, {});
  assert.equal(sentIn(3, given, {}), 30);
  assert.equal(sentIn(3, given, { after: 60 }), 30);
  assert.ok(sentIn(1, given, { calm: false }) >= 25);
});

test("where the server is crowded, what can wait goes as often as it says", (context) => {
  const given = made(context);
  sentIn(1, given, { pace: 700 });
  assert.equal(sentIn(7, given, { after: 300, pace: 700 }), 7);
  assert.ok(sentIn(1, given, { calm: false, pace: 700 }) >= 25);
  sentIn(1, given, {});
  assert.equal(sentIn(3, given, {}), 30, "the crowd has gone");
});

test("a commit does not wait with the moves before it", (context) => {
  const { sender, sent, pass } = made(context);
  sender.post({ phase: "drag", n: 1 }, true);
  pass(10);
  sender.takes(sender.mid, 1);
  sender.post({ phase: "drag", n: 2 }, true);
  pass(4);
  assert.equal(sent.length, 1);
  sender.post({ phase: "commit", n: 3 });
  assert.equal(sent.length, 1, "never closer than a frame");
  pass(4);
  assert.deepEqual(
    sent.map(({ n }) => n),
    [1, 3],
  );
});

test("once others have set the boxes, what waits is not sent, and the next goes at once", (context) => {
  const { sender, sent, pass } = made(context);
  sender.post({ phase: "drag", n: 1 });
  sender.post({ phase: "commit", n: 2 });
  sender.drop();
  assert.equal(sender.idle, true);
  pass(5000);
  assert.equal(sent.length, 1, "a burst's end would bring its older boxes back");
  sender.post({ phase: "drag", n: 3 });
  sender.post({ phase: "drag", n: 4 });
  sender.drop();
  pass(20);
  sender.post({ phase: "drag", n: 5 });
  assert.deepEqual(
    sent.map(({ n }) => n),
    [1, 3, 5],
  );
});
