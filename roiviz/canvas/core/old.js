/**
 * What is worked out once the hand rests says so when the box has moved on.
 *
 * @import { Scope } from "./hub.js"
 * @import { Box } from "./messages.js"
 */

/** @type {readonly ("cx" | "cy" | "w" | "h" | "angle")[]} */
const SIDES = ["cx", "cy", "w", "h", "angle"];

/**
 * Whether the active box is another, or not where it was, apart from one of its numbers.
 *
 * @param {Scope} scope
 * @param {Box} box  as it was
 * @param {string} [but]
 */
export function isOld(scope, box, but) {
  const held = scope.activeBox;
  return held?.id !== box.id || SIDES.some((side) => side !== but && held[side] !== box[side]);
}

/**
 * Of which box numbers are that a page without a server cannot compute: "" while the active one is the same.
 *
 * @param {Scope} scope
 */
export function ofSaved(scope) {
  const saved = scope.scene?.boxes[scope.scene.active ?? 0];
  return scope.live.alone && saved && isOld(scope, saved) ? ", of the box that was saved" : "";
}
