/**
 * What the browser's kernel gives back for one bin on a small map: to each cell, and to the bin itself.
 *
 * @import { BackwardFigure, Goal, Question } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Edges, Sample } from "./reader.js"
 *
 * @typedef {Object} Pulled
 * @property {readonly Sample[]} samples
 * @property {number} output
 * @property {number} upstream
 * @property {readonly number[]} amounts  that each cell gets
 * @property {readonly [number, number]} edges  slopes of the loss by the left edge and by the right one
 * @property {number} slope  for each cell that the bin goes to the right: both edges do
 * @property {number} loss
 *
 * @typedef {(edges: Edges) => Pulled} PullReader
 */

import { binReaderOf, CELLS_ALONE } from "./reader.js";

const SAME = 0.05; // of the slope, below which a change is the slope

/**
 * @param {Kernels} kernels
 * @param {BackwardFigure} figure
 * @returns {PullReader}
 */
export function pullReaderOf(kernels, figure) {
  const { values, rows: height, columns: width, ratio, aim } = figure;
  const features = { values: Float32Array.from(values), channels: 1, height, width };
  const read = binReaderOf(kernels, figure);
  return (edges) => {
    const { samples, mean: output } = read(edges, ratio);
    const upstream = aim == null ? figure.upstream : output - aim;
    const call = { rois: [0, ...edges], bins: CELLS_ALONE.bins, rules: { ...CELLS_ALONE.rules, ratio } };
    const gradOutput = Float32Array.of(upstream);
    const found = kernels.backward("roi_align", { ...call, features, gradOutput });
    const [, first, , last] = found.rois ?? [0, 0, 0, 0];
    const loss = aim == null ? 0 : (output - aim) ** 2 / 2;
    return {
      samples,
      output,
      upstream,
      amounts: [...found.features],
      edges: [first, last],
      slope: first + last,
      loss,
    };
  };
}

/** @param {readonly number[]} amounts */
export const receiversOf = (amounts) => amounts.flatMap((amount, k) => (amount ? [k] : []));

/**
 * The right answer to a question on what goes back.
 *
 * @param {Pick<Question, "check">} question
 * @param {Pulled} pulled
 * @param {{ mark: number | null, next: number }} more  the marked cell, and the loss one cell to the right
 * @returns {number[]}
 */
export function answerFromPull({ check }, { amounts, slope, loss }, { mark, next }) {
  if (check === "receivers") return receiversOf(amounts);
  if (check === "amount") return [amounts[mark ?? 0]];
  const off = next - loss - slope;
  return [Math.abs(off) <= SAME * Math.abs(slope) ? 1 : off > 0 ? 0 : 2];
}

/**
 * @param {Goal} goal
 * @param {Pulled} pulled
 * @param {number} zoom
 */
export function reachedByPull({ kind, target, margin }, { amounts, loss }, zoom) {
  if (kind === "receivers") return Math.abs(receiversOf(amounts).length - target) <= margin;
  if (kind === "loss") return Math.abs(loss - target) <= margin;
  return kind === "zoom" && zoom === target;
}
