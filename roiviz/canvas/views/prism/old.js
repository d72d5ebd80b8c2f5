/**
 * What is worked out once the hand rests says so when the box has moved on.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { Box } from "../../core/messages.js"
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
