/**
 * What the browser's kernel reads at a position of a small map.
 *
 * @import { CellsFigure, Question } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 *
 * @typedef {Object} Read
 * @property {ReadonlyMap<number, number>} weights  by the flat index of each cell that counts
 * @property {number} value
 *
 * @typedef {(x: number, y: number) => Read} Reader  at a position in cells
 */

// A box without a size has its only sample where it lies; at these rules a coordinate is a position.
const RULES = { scale: 1, ratio: 1, offset: 0, minimum: 0 };
/** @type {readonly [number, number]} */
const ONE_BIN = [1, 1];

/**
 * @param {Kernels} kernels
 * @param {Pick<CellsFigure, "values" | "rows" | "columns">} map
 * @returns {Reader}
 */
export function readerOf(kernels, { values, rows: height, columns: width }) {
  const features = { values: Float32Array.from(values), channels: 1, height, width };
  return (x, y) => {
    const call = { rois: [0, x, y, x, y], bins: ONE_BIN, rules: RULES };
    const plan = kernels.plan("roi_align", { ...call, height, width });
    /** @type {Map<number, number>} */
    const weights = new Map();
    plan.taps.forEach((cell, k) => {
      if (cell >= 0 && plan.weights[k]) weights.set(cell, (weights.get(cell) ?? 0) + plan.weights[k]);
    });
    const [value] = kernels.forward("roi_align", { ...call, features }).output;
    return { weights, value };
  };
}

/**
 * The right answer to a question, as this reading gives it.
 *
 * @param {Pick<Question, "check" | "of">} question
 * @param {Read} read
 * @returns {number[]}
 */
export function answerFrom({ check, of }, { weights, value }) {
  if (check === "value") return [value];
  if (check === "weight") return [weights.get(of) ?? 0];
  if (check === "taps") return [...weights.keys()].sort((a, b) => a - b);
  const [first] = [...weights].sort(([, a], [, b]) => b - a);
  return [first[0]];
}

/**
 * Whether the browser's kernel says what the question calls right.
 *
 * @param {Question} question
 * @param {readonly number[]} found
 */
export const agrees = ({ right, margin }, found) =>
  found.length === right.length && found.every((value, i) => Math.abs(value - right[i]) <= margin / 2 + 1e-6);
