/**
 * What completes a step: each kind of goal, on what the sample reads where a hand has put it.
 *
 * @import { Goal } from "../../core/messages.js"
 * @import { Read } from "./reader.js"
 */

/** @type {Readonly<Record<Goal["kind"], (read: Read, goal: Goal) => boolean>>} */
const REACHED = {
  alone: ({ weights }, goal) => some(weights, goal),
  weight: ({ weights }, goal) => some(weights, goal),
  value: ({ value }, goal) => hits(value, goal),
  aside: ({ value, weights }, goal) => hits(value, goal) && !alike(weights),
  alike: ({ weights }) => alike(weights),
};

/**
 * @param {Goal} goal
 * @param {Read} read
 */
export const reached = (goal, read) => REACHED[goal.kind](read, goal);

/**
 * @param {number} value
 * @param {Goal} goal
 */
const hits = (value, { target, margin }) => Math.abs(value - target) <= margin;

/**
 * @param {Read["weights"]} weights
 * @param {Goal} goal
 */
const some = (weights, goal) => [...weights.values()].some((weight) => hits(weight, goal));

/** @param {Read["weights"]} weights */
const alike = (weights) => weights.size === 4 && [...weights.values()].every((weight) => weight === 0.25);
