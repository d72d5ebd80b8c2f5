/**
 * What the browser's kernel reads at a position of a small map.
 *
 * @import { BinFigure, CellsFigure, PoolFigure, Question } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 *
 * @typedef {Object} Read
 * @property {ReadonlyMap<number, number>} weights  by the flat index of each cell that counts
 * @property {number} value
 *
 * @typedef {(x: number, y: number) => Read} Reader  at a position in cells
 *
 * @typedef {Object} Sample  of a bin
 * @property {number} x  in cells
 * @property {number} y
 * @property {"inside" | "clamped" | "discarded"} state
 * @property {number} value  by its taps and weights
 *
 * @typedef {Object} ReadBin
 * @property {readonly Sample[]} samples
 * @property {number} mean  the kernel's output
 *
 * @typedef {Object} ReadPool
 * @property {readonly (readonly number[])[]} columns  that each bin reads
 * @property {readonly number[]} maxima
 *
 * @typedef {(first: number, last: number) => ReadPool} PoolReader  of a box between two coordinates
 *
 * @typedef {readonly [number, number, number, number]} Edges  x1, y1, x2, y2 in cells
 * @typedef {(edges: Edges, ratio: number) => ReadBin} BinReader
 */

// A box without a size has its only sample where it lies; at these rules a coordinate is a position.
const RULES = { scale: 1, ratio: 1, offset: 0, minimum: 0 };
const STATES = /** @type {const} */ (["inside", "clamped", "discarded"]);
/** @type {readonly [number, number]} */
const ONE_BIN = [1, 1];
/** One bin, whose coordinates are positions. */
export const CELLS_ALONE = { rules: RULES, bins: ONE_BIN };

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
 * @param {Kernels} kernels
 * @param {Pick<BinFigure, "values" | "rows" | "columns">} map
 * @returns {BinReader}
 */
export function binReaderOf(kernels, { values, rows: height, columns: width }) {
  const features = { values: Float32Array.from(values), channels: 1, height, width };
  return (edges, ratio) => {
    const call = { rois: [0, ...edges], bins: ONE_BIN, rules: { ...RULES, ratio } };
    const { positions, taps, weights, state } = kernels.plan("roi_align", { ...call, height, width });
    const samples = Array.from(state, (code, s) => ({
      x: positions[2 * s],
      y: positions[2 * s + 1],
      state: STATES[code],
      value: [0, 1, 2, 3].reduce((sum, k) => {
        const cell = taps[4 * s + k];
        return cell < 0 ? sum : sum + weights[4 * s + k] * values[cell];
      }, 0),
    }));
    const [mean] = kernels.forward("roi_align", { ...call, features }).output;
    return { samples, mean };
  };
}

/**
 * @param {Kernels} kernels
 * @param {PoolFigure} figure
 * @returns {PoolReader}
 */
export function poolReaderOf(kernels, { values, bins: count }) {
  const features = { values: Float32Array.from(values), channels: 1, height: 1, width: values.length };
  /** @type {readonly [number, number]} */
  const bins = [1, count];
  return (first, last) => {
    const call = { rois: [0, first, 0, last, 0], bins, rules: { scale: 1 } };
    const [{ x }] = kernels.axes("roi_pool", { ...call, height: 1, width: values.length });
    const columns = Array.from({ length: count }, (_, k) => {
      const [from, behind] = [x.cells?.[2 * k] ?? 0, x.cells?.[2 * k + 1] ?? 0];
      return Array.from({ length: Math.max(0, behind - from) }, (_, i) => from + i);
    });
    return { columns, maxima: [...kernels.forward("roi_pool", { ...call, features }).output] };
  };
}

/**
 * Where a coordinate on the picture is read, in cells.
 *
 * @param {Kernels} kernels
 * @param {number} stride
 * @returns {(coordinate: number, offset: number) => number}
 */
export const positionReaderOf = (kernels, stride) => (coordinate, offset) => {
  const rois = [0, coordinate, 0, coordinate, 0];
  const rules = { ...RULES, scale: 1 / stride, offset };
  return kernels.plan("roi_align", { rois, bins: ONE_BIN, rules, height: 1, width: 1 }).positions[0];
};

/**
 * The right answer to a question on RoIPool's box.
 *
 * @param {Pick<Question, "check">} question
 * @param {ReadPool} read
 * @param {number} mark  the bin that is asked for
 * @returns {number[]}
 */
export function answerFromPool({ check }, { columns, maxima }, mark) {
  if (check === "maximum") return [maxima[mark]];
  if (check === "columns") return [...columns[mark]];
  return [new Set(columns.flat()).size];
}

/**
 * The right answer to a question on a bin, as this reading gives it.
 *
 * @param {Pick<Question, "check">} question
 * @param {ReadBin} read
 * @returns {number[]}
 */
export function answerFromBin({ check }, { samples, mean }) {
  if (check === "mean") return [mean];
  if (check === "samples") return [samples.length];
  return [...new Set(samples.map(({ x }) => x))].sort((a, b) => a - b);
}

/**
 * The right answer to a question, as this reading gives it.
 *
 * @param {Pick<Question, "check">} question
 * @param {Read} read
 * @returns {number[]}
 */
export function answerFrom({ check }, { weights, value }) {
  if (check === "value") return [value];
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
