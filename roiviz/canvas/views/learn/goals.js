/**
 * What completes a step: each kind of goal, on what the kernel reads where a hand has put it.
 *
 * @import { Goal } from "../../core/messages.js"
 * @import { Read, ReadBin, ReadPool } from "./reader.js"
 */

import { allStrongestOf } from "./layers.js";

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
 * @typedef {Object} MovedPool
 * @property {ReadPool} before  where a hand took the box
 * @property {ReadPool} now
 * @property {number} moved  cells
 */

/** @type {Readonly<Partial<Record<Goal["kind"], (read: MovedPool, goal: Goal) => boolean>>>} */
const OF_POOL = {
  still: ({ before, now, moved }, goal) => same(before, now) && moved >= goal.target - goal.margin,
  jump: ({ before, now }) => !same(before, now),
  apart: ({ now: { columns } }) => new Set(columns.flat()).size === columns.flat().length,
};

/** @type {Readonly<Partial<Record<Goal["kind"], (answers: readonly number[], goal: Goal) => boolean>>>} */
const OF_STACK = {
  strongest: (answers, goal) => {
    const [first, second] = allStrongestOf(answers);
    return second == null && hits(first, goal);
  },
  answering: (answers, goal) => hits(answers.filter((answer) => answer > 0).length, goal),
};

/**
 * @typedef {Object} ReadRuler
 * @property {number} position  of the mark
 * @property {readonly number[]} missed  by each network's cells, in pixels
 */

/** @type {Readonly<Partial<Record<Goal["kind"], (read: ReadRuler, goal: Goal) => boolean>>>} */
const OF_RULER = {
  reads: ({ position }, goal) => hits(position, goal),
  fits: ({ missed }, { target, margin }) => Math.abs(missed[target]) <= margin + 1e-6,
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

/**
 * @param {Goal} goal
 * @param {MovedPool} read
 */
export const reachedByPool = (goal, read) => OF_POOL[goal.kind]?.(read, goal) ?? false;

/**
 * @param {ReadPool} one
 * @param {ReadPool} other
 */
const same = (one, other) => one.columns.join(";") === other.columns.join(";");

/**
 * @param {Goal} goal
 * @param {readonly number[]} answers  of the map's cells
 */
export const reachedByStack = (goal, answers) => OF_STACK[goal.kind]?.(answers, goal) ?? false;

/**
 * @param {Goal} goal
 * @param {ReadRuler} read
 */
export const reachedByRuler = (goal, read) => OF_RULER[goal.kind]?.(read, goal) ?? false;
