/**
 * Where numbers lie in memory: an array's places, and the lines that hold them.
 *
 * @import { MemoryFigure } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 *
 * @typedef {MemoryFigure["layouts"][number]} Layout
 * @typedef {{ rows: number, columns: number, channels: number }} Size  of a map
 *
 * @typedef {Object} Reading  one sample of a box
 * @property {number} x  in cells
 * @property {number} y
 * @property {number} bin  flat
 * @property {number} box
 * @property {readonly number[]} cells  flat, that it reads with some weight
 */

import { CELLS_ALONE } from "./reader.js";

/** Bytes of a memory line, and of a float32. */
export const [LINE, FLOAT] = [64, 4];
export const IN_A_LINE = LINE / FLOAT;

/**
 * The index along each axis of an array, the last of which runs fastest; what is left comes first.
 *
 * @param {number} place
 * @param {readonly number[]} sizes
 */
export function divided(place, sizes) {
  let left = place;
  const found = [...sizes].reverse().map((size) => {
    const index = left % size;
    left = Math.floor(left / size);
    return index;
  });
  return [left, ...found.reverse()];
}

/**
 * @param {Layout} layout
 * @param {Size} size
 * @param {number} channel
 * @param {number} cell  flat
 */
export const placeIn = (layout, { rows, columns, channels }, channel, cell) =>
  layout === "NCHW" ? channel * rows * columns + cell : cell * channels + channel;

/** @param {number} place */
export const lineOf = (place) => Math.floor(place / IN_A_LINE);

/**
 * The lines that hold these cells in all channels.
 *
 * @param {Layout} layout
 * @param {Size} size
 * @param {Iterable<number>} cells
 */
export function linesOf(layout, size, cells) {
  /** @type {Set<number>} */
  const lines = new Set();
  for (const cell of cells)
    for (let channel = 0; channel < size.channels; channel += 1)
      lines.add(lineOf(placeIn(layout, size, channel, cell)));
  return lines;
}

/**
 * The samples of some boxes, as the kernel plans them.
 *
 * @param {Kernels} kernels
 * @param {{ rows: number, columns: number, bins: readonly [number, number], ratio: number }} figure
 * @param {readonly (readonly number[])[]} boxes
 * @returns {Reading[]}
 */
export function readingsOf(kernels, { rows: height, columns: width, bins, ratio }, boxes) {
  const rules = { ...CELLS_ALONE.rules, ratio };
  const plan = kernels.plan("roi_align", { rois: rowsOf(boxes), bins, rules, height, width });
  return Array.from(plan.bin, (bin, s) => ({
    x: plan.positions[2 * s],
    y: plan.positions[2 * s + 1],
    bin,
    box: plan.roi[s],
    cells: [0, 1, 2, 3].flatMap((k) => (plan.weights[4 * s + k] ? [plan.taps[4 * s + k]] : [])),
  }));
}

/**
 * As the kernels take boxes: the map's number before each.
 *
 * @param {readonly (readonly number[])[]} boxes
 */
export const rowsOf = (boxes) => boxes.flatMap((edges) => [0, ...edges]);

/**
 * A float32 sum from left to right, as the kernel makes it where boxes give to one cell.
 *
 * @param {Kernels} kernels
 * @param {readonly number[]} terms
 */
export function sumInOrder(kernels, terms) {
  const found = kernels.backward("roi_align", {
    features: { values: new Float32Array(1), channels: 1, height: 1, width: 1 },
    rois: rowsOf(terms.map(() => [0, 0, 0, 0])),
    gradOutput: Float32Array.from(terms),
    ...CELLS_ALONE,
  });
  return found.features[0];
}
