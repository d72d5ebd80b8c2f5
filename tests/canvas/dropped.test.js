import assert from "node:assert/strict";
import { test } from "node:test";

import { holdFiles } from "../../roiviz/canvas/core/dropped.js";

const FILES = Object.freeze([new File(["1 2 3 4"], "boxes.txt")]);

/**
 * @param {EventTarget} place
 * @param {string} type
 * @param {readonly string[]} types  of what is dragged
 */
function drag(place, type, types) {
  const files = types.includes("Files") ? FILES : [];
  const event = Object.assign(new Event(type, { cancelable: true }), {
    dataTransfer: { types, files, getData: () => "1 2 3 4" },
  });
  place.dispatchEvent(event);
  return event.defaultPrevented;
}

/**
 * @param {EventTarget} place
 * @param {{ files?: readonly File[], text?: string }} clipboard
 */
function paste(place, { files = [], text = "" }) {
  const event = Object.assign(new Event("paste", { cancelable: true }), {
    clipboardData: { files, getData: (/** @type {string} */ type) => (type === "text/plain" ? text : "") },
  });
  place.dispatchEvent(event);
  return event.defaultPrevented;
}

/** A field, as the innermost target of an event. */
class Field extends EventTarget {
  /** @param {string} selector */
  closest(selector) {
    return selector.includes("textarea") ? this : null;
  }
}

test("a file that is dropped on the canvas does not end the session", () => {
  const place = new EventTarget();
  /** @type {string[]} */
  const said = [];
  const end = holdFiles(place, (text) => said.push(text));
  assert.equal(drag(place, "dragover", ["Files"]), true);
  assert.deepEqual(said, []);
  assert.equal(drag(place, "drop", ["Files"]), true);
  assert.match(said.join(), /“Boxes”/);
  end();
  assert.equal(drag(place, "drop", ["Files"]), false);
});

test("what is neither a file nor a text is nobody's business", () => {
  const place = new EventTarget();
  holdFiles(place, () => assert.fail(), assert.fail);
  assert.equal(drag(place, "dragover", ["image/png"]), false);
  assert.equal(drag(place, "drop", ["image/png"]), false);
});

test("a text that is dragged here from another window is a file, but for one that a field gets", async () => {
  const place = new EventTarget();
  /** @type {File[]} */
  const taken = [];
  const take = (/** @type {{ files: readonly File[], target: unknown }} */ { files, target }) =>
    target == null && taken.push(...files) > 0;
  holdFiles(place, () => assert.fail(), take);
  assert.equal(drag(place, "dragover", ["text/plain"]), true);
  assert.deepEqual(taken, []);
  assert.equal(drag(place, "drop", ["text/plain"]), true);
  assert.deepEqual(
    taken.map(({ name }) => name),
    ["Dropped text"],
  );
  assert.equal(await taken[0].text(), "1 2 3 4");
  // What began on the page is moved within it.
  place.dispatchEvent(new Event("dragstart"));
  assert.equal(drag(place, "drop", ["text/plain"]), false);
  place.dispatchEvent(new Event("dragend"));
  assert.equal(drag(place, "drop", ["text/plain"]), true);
  const field = new Field();
  holdFiles(field, () => assert.fail(), assert.fail);
  assert.equal(drag(field, "drop", ["text/plain"]), false);
  // Where nothing takes it, nothing is said.
  const elsewhere = new EventTarget();
  holdFiles(elsewhere, () => assert.fail());
  assert.equal(drag(elsewhere, "drop", ["text/plain"]), true);
  assert.equal(taken.length, 2);
});

test("what the page has a place for is taken once, and nothing is said", () => {
  const place = new EventTarget();
  /** @type {unknown[]} */
  const taken = [];
  for (const canvas of ["one", "two"]) {
    holdFiles(
      place,
      () => assert.fail(),
      ({ files, target }) => taken.push(canvas, files, target) > 0,
    );
  }
  drag(place, "dragover", ["Files"]);
  assert.deepEqual(taken, []);
  drag(place, "drop", ["Files"]);
  assert.deepEqual(taken, ["one", FILES, place]);
});

test("a text that is pasted where no field has the focus is a file", async () => {
  const place = new EventTarget();
  /** @type {File[]} */
  const taken = [];
  for (const _ of ["one", "two"]) {
    holdFiles(
      place,
      () => assert.fail(),
      ({ files, target }) => target == null && taken.push(...files) > 0,
    );
  }
  assert.equal(paste(place, { text: "1 2 3 4\n" }), true);
  assert.deepEqual(
    taken.map(({ name }) => name),
    ["Pasted text"],
  );
  assert.equal(await taken[0].text(), "1 2 3 4\n");
  assert.equal(paste(place, { files: FILES, text: "boxes.txt" }), true);
  assert.equal(taken[1], FILES[0]);
  assert.equal(taken.length, 2);
});

test("a paste into a field, or of nothing, is left alone, and so is one that the page does not take", () => {
  const field = new Field();
  const place = new EventTarget();
  for (const one of [field, place]) {
    holdFiles(
      one,
      () => assert.fail(),
      () => assert.fail(),
    );
  }
  assert.equal(paste(field, { text: "1 2 3 4" }), false);
  assert.equal(paste(place, { text: " \n" }), false);
  const elsewhere = new EventTarget();
  const end = holdFiles(elsewhere, () => assert.fail());
  assert.equal(paste(elsewhere, { text: "1 2 3 4" }), false);
  end();
});
