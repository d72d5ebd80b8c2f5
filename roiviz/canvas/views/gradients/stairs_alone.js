/**
 * RoIAlign and RoIPool side by side as a box slides, where no server runs them: as
 * roiviz/explain/staircase.py does, and in its words.
 *
 * @import { Box, ReadingKernel, Staircase } from "../../core/messages.js"
 * @import { Cells } from "../../core/computed.js"
 * @import { Claim, Words } from "../../kit/words.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 *
 * @typedef {{ kernels: Kernels, map: Cells }} Ready
 */

import { roisOf } from "../../core/computed.js";
import { rendered } from "../../kit/words.js";
import { Refused } from "../../wasm/refused.js";

const ROUNDING = 1e-6; // of float32 sums, relative to the largest
const BESIDE = 2e-3; // pixels from a place where the output may jump
const JUMP = 1e-3; // of the map's range, the least that is one

/**
 * @param {Staircase} saved  of another box, or of another bin
 * @param {{ box: Box, bin: number, kernel: ReadingKernel, ready: Ready, words: Words }} given
 * @returns {Staircase | null}  null for a box that the kernels refuse
 */
export function stairsOf(saved, { box, bin, kernel, ready, words }) {
  const upright = { ...box, angle: 0 };
  const place = { ...kernel, rotated: false };
  const row = roisOf(place, upright);
  const { offsets } = saved;
  try {
    const smooth = bothOf(read("roi_align", ready, place, slid(row, offsets)), bin, offsets.length);
    const stepped = bothOf(read("roi_pool", ready, place, slid(row, offsets)), bin, offsets.length);
    const jumps = jumpsOf(ready, place, row, bin, offsets);
    const [rows, columns] = kernel.bins;
    return {
      ...saved,
      box: upright,
      bin: [Math.floor(bin / columns), bin % columns],
      ...{ smooth, stepped, slopes: slopesOf(ready, place, slid(row, offsets), bin, rows * columns) },
      sentences: [0, 1].map((way) =>
        rendered(claimsOf({ offsets, smooth, stepped }, jumps[way], way), words)
          .map(({ t }) => t)
          .join(""),
      ),
    };
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return null;
  }
}

/**
 * The box at each place, row after row.
 *
 * @param {Float32Array} row
 * @param {ArrayLike<number>} offsets
 */
function slid(row, offsets) {
  const rois = new Float32Array(5 * offsets.length);
  for (let k = 0; k < offsets.length; k += 1) {
    rois.set(row, 5 * k);
    for (const side of [1, 3]) rois[5 * k + side] = row[side] + offsets[k];
  }
  return rois;
}

/**
 * @param {ReadingKernel} kernel
 * @param {Cells} map
 */
const inputOf = ({ bins, scale, ratio, offset, minimum }, { values, height, width }) => ({
  ...{ bins, rules: { scale, ratio, offset, minimum } },
  features: { values, channels: 1, height, width },
});

/**
 * @param {"roi_align" | "roi_pool"} operator
 * @param {Ready} ready
 * @param {ReadingKernel} kernel
 * @param {Float32Array} rois
 */
const read = (operator, { kernels, map }, kernel, rois) =>
  kernels.forward(operator, { ...inputOf(kernel, map), rois, reduction: "max" }).output;

/**
 * Of each place the bin's value, and the mean of all bins.
 *
 * @param {Float32Array} output
 * @param {number} bin
 * @param {number} places
 */
function bothOf(output, bin, places) {
  const count = output.length / places;
  const found = new Float32Array(2 * places);
  for (let k = 0; k < places; k += 1) {
    const bins = output.subarray(k * count, (k + 1) * count);
    found[2 * k] = bins[bin];
    found[2 * k + 1] = bins.reduce((sum, value) => sum + value, 0) / count;
  }
  return Object.assign(found, { shape: [places, 2] });
}

/**
 * RoIAlign's change per pixel to the right, from its backward: both corners move, so both gradients add.
 *
 * @param {Ready} ready
 * @param {ReadingKernel} kernel
 * @param {Float32Array} rois
 * @param {number} bin
 * @param {number} count
 */
function slopesOf({ kernels, map }, kernel, rois, bin, count) {
  const places = rois.length / 5;
  const found = new Float32Array(2 * places);
  [0, 1].forEach((way) => {
    const gradOutput = Float32Array.from({ length: places * count }, (_, k) => {
      if (way) return 1 / count;
      return Number(k % count === bin);
    });
    const call = { ...inputOf(kernel, map), rois, gradOutput, reduction: /** @type {const} */ ("max") };
    const slopes = kernels.backward("roi_align", call).rois ?? new Float32Array(rois.length);
    for (let k = 0; k < places; k += 1) found[2 * k + way] = slopes[5 * k + 1] + slopes[5 * k + 3];
  });
  return Object.assign(found, { shape: [places, 2] });
}

/**
 * How often RoIAlign's output jumps on the way: of the bin, and of the mean.
 *
 * @param {Ready} ready
 * @param {ReadingKernel} kernel
 * @param {Float32Array} row
 * @param {number} bin
 * @param {Float32Array} offsets
 */
function jumpsOf(ready, kernel, row, bin, offsets) {
  const { values, height, width } = ready.map;
  const { bins, rules } = inputOf(kernel, ready.map);
  const { positions } = ready.kernels.plan("roi_align", { rois: row, bins, rules, height, width });
  const reach = offsets[offsets.length - 1];
  const found = new Set();
  for (let k = 0; k < positions.length; k += 2) {
    for (const edge of [-1, width]) {
      // Samples of one column meet the edge together, up to the rounding of their positions.
      const place = Math.round((edge - positions[k]) / rules.scale / BESIDE) * BESIDE;
      if (Math.abs(place) < reach) found.add(place);
    }
  }
  const places = [...found].sort((a, b) => a - b);
  if (!places.length) return [0, 0];
  const [before, after] = [-2 * BESIDE, 2 * BESIDE].map((beside) => {
    const rois = slid(
      row,
      places.map((place) => place + beside),
    );
    return bothOf(read("roi_align", ready, kernel, rois), bin, places.length);
  });
  const [least, most] = endsOf(values);
  return [0, 1].map(
    (way) =>
      places.filter((_, k) => Math.abs(after[2 * k + way] - before[2 * k + way]) > JUMP * (most - least))
        .length,
  );
}

/**
 * @param {Pick<Staircase, "offsets" | "smooth" | "stepped">} stairs
 * @param {number} jumps
 * @param {number} way
 * @returns {Claim[]}
 */
function claimsOf({ offsets, smooth, stepped }, jumps, way) {
  const values = { wide: offsets[offsets.length - 1] - offsets[0], places: offsets.length };
  const [low, high] = [smooth, stepped].map((all) => all.filter((_, k) => k % 2 === way));
  const changes = high.reduce((count, value, k) => count + Number(k > 0 && value !== high[k - 1]), 0);
  const steps = { ...values, levels: new Set(high).size, changes };
  const first = changes ? { kind: "steps", values: steps } : { kind: "flat", values };
  const [least, most] = endsOf(low);
  if (most - least <= ROUNDING * Math.max(1, Math.abs(least), Math.abs(most))) {
    return [first, { kind: changes ? "still alone" : "still", values: {} }];
  }
  const follows = { kind: "follows", values: { range: most - least } };
  return jumps ? [first, follows, { kind: "jumps", values: { places: jumps } }] : [first, follows];
}

/** @param {Float32Array} values */
const endsOf = (values) =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
