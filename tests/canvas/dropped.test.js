import assert from "node:assert/strict";
import { test } from "node:test";

import { holdFiles } from "../../roiviz/canvas/core/dropped.js";

const FILES = Object.freeze(["boxes.txt"]);

/**
 * @param {EventTarget} place
 * @param {string} type
 * @param {readonly string[]} types  of what is dragged
 */
function drag(place, type, types) {
  const event = Object.assign(new Event(type, { cancelable: true }), {
    dataTransfer: { types, files: FILES },
  });
  place.dispatchEvent(event);
  return event.defaultPrevented;
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

test("what is no file is nobody's business", () => {
  const place = new EventTarget();
  holdFiles(place, () => assert.fail());
  assert.equal(drag(place, "dragover", ["text/plain"]), false);
  assert.equal(drag(place, "drop", ["text/plain"]), false);
});

test("what the page has a place for is taken once, and nothing is said", () => {
  const place = new EventTarget();
  /** @type {unknown[]} */
  const taken = [];
  for (const canvas of ["one", "two"]) {
    holdFiles(
      place,
      () => assert.fail(),
      ({ dataTransfer }) => taken.push(canvas, dataTransfer?.files) > 0,
    );
  }
  drag(place, "dragover", ["Files"]);
  assert.deepEqual(taken, []);
  drag(place, "drop", ["Files"]);
  assert.deepEqual(taken, ["one", FILES]);
});
