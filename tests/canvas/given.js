/** What several tests start from: Python's numbers, a scope with answers, a clock that a test turns. */

import { readFileSync } from "node:fs";
import { mock } from "node:test";
import { Editor } from "../../roiviz/canvas/core/editor.js";
import { Scope } from "../../roiviz/canvas/core/hub.js";
import { unpack } from "../../roiviz/canvas/core/wire.js";

const text = readFileSync(new URL("./numbers.json", import.meta.url), "utf-8");

/** What Python says; see numbers.py. */
export const numbers = JSON.parse(text);

/** The bytes of Python's message. */
export const packet = () => new Uint8Array(Buffer.from(numbers.scene.packed, "base64"));

/** The canvas of Python's message, its boxes in the hand; `changed` alters the message first. */
export function heldScope(changed = (message) => message) {
  const message = changed(unpack(packet()));
  const scope = new Scope(message.canvas);
  scope.editor = new Editor(() => scope.changed("boxes"));
  scope.editor.take(message.boxes, message.active, message.rev);
  scope.setScene(message);
  return scope;
}

/** The message with one of its answers changed. */
export const withAnswer = (box, changes) => (message) => ({
  ...message,
  answers: message.answers.map((answer) => (answer.box === box ? { ...answer, ...changes } : answer)),
});

/** Time that stands still until a test lets it pass. */
export function stillTime(test) {
  let now = 1000;
  mock.method(performance, "now", () => now);
  mock.timers.enable({ apis: ["setTimeout"] });
  test.after(() => {
    mock.timers.reset();
    mock.restoreAll();
  });
  return (milliseconds) => {
    for (let passed = 0; passed < milliseconds; passed += 1) {
      now += 1;
      mock.timers.tick(1);
    }
  };
}
