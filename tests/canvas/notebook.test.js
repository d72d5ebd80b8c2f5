/** Views of one widget in a notebook: what each holds, whatever the time that Python takes. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Editor } from "../../roiviz/canvas/core/editor.js";
import { Sender } from "../../roiviz/canvas/core/sender.js";
import { unpack, VERSION } from "../../roiviz/canvas/core/wire.js";
import { Ear } from "../../roiviz/hosts/notebook.js";
import { packet, stillTime } from "./given.js";

const BOX = { id: "b1", cx: 100, cy: 20, w: 30, h: 40, angle: 0 };

/** Bytes of a message with another header. */
function message(changes) {
  const bytes = packet();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const text = new TextEncoder().encode(JSON.stringify({ ...header, answers: [], arrays: {}, ...changes }));
  const made = new Uint8Array(Math.ceil((4 + text.length) / 8) * 8).fill(32);
  new DataView(made.buffer).setUint32(0, made.length - 4, true);
  made.set(text, 4);
  return made;
}

/** Python as `RoiWidget` is: what it takes, and the message that it sends then. */
class Python {
  constructor() {
    this.held = { rev: 1, mid: null, seq: -1, boxes: [BOX], active: 0, phase: "mount" };
    this.taken = [];
    this.refused = 0;
  }

  get message() {
    return message({ ...this.held, pin: null, view: null });
  }

  set(boxes) {
    this.held = { ...this.held, rev: this.held.rev + 1, boxes, phase: "mount" };
  }

  hear({ mid, seq, rev, heard, boxes, active, phase }) {
    const { held } = this;
    const knows = held.mid == null || held.mid === mid || (heard[held.mid] ?? -1) >= held.seq;
    if (rev < held.rev || !knows) this.refused += 1;
    else this.held = { ...held, mid, seq, boxes, active, phase };
  }
}

/** A page with views of a widget: what one says the others overhear, and Python gets when it is asked to. */
class Page {
  constructor(python, count) {
    this.python = python;
    this.views = [];
    this.said = null;
    for (let n = 0; n < count; n += 1) this.views.push(this.view());
    this.hear();
  }

  view() {
    const ear = new Ear();
    const send = (event) => {
      this.said = ear.said(event);
    };
    const sender = new Sender(send, undefined, (event) => this.tell(ear, event));
    const editor = new Editor((phase) => {
      const { boxes, active, rev } = editor;
      sender.post({ version: VERSION, phase, rev, boxes, active, pin: null, view: null, heard: null });
    });
    /** As `Stage.update`. */
    const show = (bytes) => {
      const { mid, seq, boxes, active, rev, phase } = unpack(bytes);
      if (sender.takes(mid, seq) && editor.take(boxes, active, rev, phase === "drag")) sender.drop();
    };
    return { ear, sender, editor, show, press: (dx) => editor.nudge(dx, 0), settle: () => editor.commit() };
  }

  /** As `View.tell`. */
  tell(from, event) {
    const said = from.said(event);
    for (const { ear, show } of this.views) {
      const bytes = ear === from ? null : ear.overheard(said);
      if (bytes) show(bytes);
    }
  }

  /** Python takes what was said: as a widget's model does, the page keeps the newest alone. */
  reach() {
    if (this.said) this.python.hear(structuredClone(this.said));
    this.said = null;
  }

  /** The page takes what Python says. */
  hear(bytes = this.python.message) {
    for (const { ear, show } of this.views) show(ear.heard(bytes));
  }

  get places() {
    return this.views.map(({ editor }) => editor.box.cx);
  }
}

test("keys by turns in two views all count, and no burst's end takes one back", (context) => {
  const pass = stillTime(context);
  const python = new Python();
  const page = new Page(python, 2);
  const [first, second] = page.views;
  for (const [n, { press }] of [first, second, second, first, second].entries()) {
    press(1);
    pass(60);
    assert.deepEqual(page.places, [101 + n, 101 + n]);
  }
  first.settle();
  pass(100);
  second.settle();
  pass(3000);
  page.reach();
  page.hear();
  assert.equal(python.held.boxes[0].cx, 105);
  assert.deepEqual(page.places, [105, 105]);
  assert.equal(python.refused, 0);
});

test("a burst that ends after a key in the other view says nothing, though Python is silent", (context) => {
  const pass = stillTime(context);
  const page = new Page(new Python(), 2);
  const [first, second] = page.views;
  first.press(1);
  pass(20);
  first.settle(); // it waits, for the key before it is not answered
  second.press(1);
  page.reach();
  pass(3000);
  assert.equal(page.said, null);
  assert.equal(page.python.held.boxes[0].cx, 102);
});

test("late answers to older keys move nothing back", (context) => {
  const pass = stillTime(context);
  const python = new Python();
  const page = new Page(python, 2);
  const [first, second] = page.views;
  const answers = [];
  for (const view of [first, second, first]) {
    view.press(1);
    pass(20);
    page.reach();
    answers.push(python.message);
  }
  for (const bytes of answers) {
    page.hear(bytes);
    assert.deepEqual(page.places, [103, 103]);
  }
  assert.equal(python.refused, 0);
});

test("of two windows that know not each other's key, Python takes the first; both show it", (context) => {
  const pass = stillTime(context);
  const python = new Python();
  const [one, other] = [new Page(python, 1), new Page(python, 1)];
  one.views[0].press(1);
  other.views[0].press(10);
  one.reach();
  const answer = python.message;
  other.reach();
  assert.equal(python.refused, 1);
  for (const page of [one, other]) page.hear(answer);
  assert.deepEqual([python.held.boxes[0].cx, ...one.places, ...other.places], [101, 101, 101]);
  // From there each may go on.
  pass(20);
  other.views[0].press(10);
  other.reach();
  assert.equal(python.held.boxes[0].cx, 111);
  for (const page of [one, other]) page.hear();
  assert.deepEqual([...one.places, ...other.places], [111, 111]);
});

test("what Python sets in a burst stands, and the burst's end says nothing", (context) => {
  const pass = stillTime(context);
  const python = new Python();
  const page = new Page(python, 2);
  const [first, second] = page.views;
  first.press(1);
  pass(20);
  python.set([{ ...BOX, cx: 500 }]);
  page.reach();
  assert.equal(python.refused, 1);
  page.hear();
  assert.deepEqual(page.places, [500, 500]);
  first.settle();
  pass(3000);
  assert.equal(page.said, null);
  second.press(1);
  page.reach();
  page.hear();
  assert.deepEqual([python.held.boxes[0].cx, ...page.places], [501, 501, 501]);
});

test("undo in one view goes back before the other view's burst, in one step", (context) => {
  const pass = stillTime(context);
  const page = new Page(new Python(), 2);
  const [first, second] = page.views;
  for (let n = 0; n < 5; n += 1) {
    first.press(1);
    pass(20);
    page.reach();
    page.hear();
  }
  first.settle();
  pass(20);
  page.reach();
  page.hear();
  second.editor.undo();
  pass(20);
  assert.deepEqual(page.places, [100, 100]);
});

test("a view that is shown later follows whom the others follow", (context) => {
  const pass = stillTime(context);
  const python = new Python();
  const page = new Page(python, 1);
  page.views[0].press(1);
  pass(20);
  page.reach();
  const later = new Page(python, 1);
  later.views[0].press(1);
  later.reach();
  assert.deepEqual([python.held.boxes[0].cx, python.refused], [102, 0]);
});
