/**
 * What completes a step: each kind of goal, on what the kernel reads where a hand has put it.
 *
 * @import { Goal } from "../../core/messages.js"
 * @import { Read, ReadBin } from "./reader.js"
 */

/** @type {Readonly<Partial<Record<Goal["kind"], (read: Read, goal: Goal) => boolean>>>} */
const OF_SAMPLE = {
  alone: ({ weights }, goal) => some(weights, goal),
  weight: ({ weights }, goal) => some(weights, goal),
  value: ({ value }, goal) => hits(value, goal),
  aside: ({ value, weights }, goal) => hits(value, goal) && !alike(weights),
  alike: ({ weights }) => alike(weights),
};

/** @type {Readonly<Partial<Record<Goal["kind"], (read: ReadBin, goal: Goal) => boolean>>>} */
const OF_BIN = {
  mean: ({ mean }, goal) => hits(mean, goal),
  samples: ({ samples }, goal) => hits(samples.length, goal),
  discarded: ({ samples }, goal) => hits(samples.filter(({ state }) => state === "discarded").length, goal),
};

/**
 * @param {Goal} goal
 * @param {Read} read
 */
export const reached = (goal, read) => OF_SAMPLE[goal.kind]?.(read, goal) ?? false;

/**
 * @param {Goal} goal
 * @param {ReadBin} read
 */
export const reachedByBin = (goal, read) => OF_BIN[goal.kind]?.(read, goal) ?? false;

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
