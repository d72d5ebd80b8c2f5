/**
 * Four ways to RoIAlign's outputs, each with one idea more than the one before; and how long they take.
 *
 * @import { Kernels } from "../../wasm/kernels.js"
 *
 * @typedef {Object} Job
 * @property {number} rows  of the map
 * @property {number} columns
 * @property {number} channels
 * @property {readonly number[]} edges  of the box, in cells
 * @property {readonly [number, number]} bins
 * @property {number} ratio
 *
 * @typedef {Object} Way
 * @property {string} name
 * @property {{ weights: number, reads: number, lines: number } | null} counts  weights that it computes,
 *   numbers of the map that it reads, memory lines in which these lie; null where they are not counted
 * @property {() => Float32Array} run
 */

import { linesOf, readingsOf, rowsOf } from "./addresses.js";
import { CELLS_ALONE } from "./reader.js";

const ROUNDS = 9;
const [LEAST, MOST] = [2, 50]; // milliseconds that a way runs for in a round
const TICKS = 40; // of the clock, within these
const SEEN = 5; // ticks that the clock's grain is found from
const WARM = 3; // runs before it is timed
export const SAME = 1e-4; // beside numbers up to 1

/**
 * A map of numbers from 0 to 1, the same every time.
 *
 * @param {Job} job
 */
export function featuresOf({ rows, columns, channels }) {
  let state = 1;
  return Float32Array.from({ length: rows * columns * channels }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  });
}

/**
 * @param {Kernels} kernels
 * @param {Job} job
 * @returns {Way[]} the four, and the kernel
 */
export function waysOf(kernels, job) {
  const { rows, columns, channels, bins, ratio } = job;
  const features = featuresOf(job);
  const last = turned(features, channels, rows * columns);
  const samples = readingsOf(kernels, job, [job.edges]);
  const cells = new Set(samples.flatMap((sample) => sample.cells));
  const lines = linesOf("NCHW", job, cells).size;
  const weights = 4 * samples.length;
  const merged = mergedTaps(job);
  const reads = merged.cells.length * channels;
  const given = { features: { values: features, channels, height: rows, width: columns }, bins };
  const call = { ...given, rois: rowsOf([job.edges]), rules: { ...CELLS_ALONE.rules, ratio } };
  return [
    {
      name: "Naive",
      counts: { weights: weights * channels, reads: weights * channels, lines },
      run: () => naive(job, features),
    },
    {
      name: "Table",
      counts: { weights, reads: weights * channels, lines },
      run: () => byTable(job, features),
    },
    { name: "Merged", counts: { weights, reads, lines }, run: () => byMerged(job, features) },
    {
      name: "Channels last",
      counts: { weights, reads, lines: linesOf("NHWC", job, cells).size },
      run: () => channelsLast(job, last),
    },
    {
      name: "This page's kernel",
      counts: null,
      run: () => kernels.forward("roi_align", call).output,
    },
  ];
}

/**
 * Whether a way's outputs are the kernel's; those of the last channels-last way lie in another order.
 *
 * @param {Way} way
 * @param {Float32Array} wanted  (C, bins)
 * @param {Job} job
 */
export function isRight(way, wanted, { channels, bins }) {
  const found = way.run();
  const [output, count] = [way.name === "Channels last", bins[0] * bins[1]];
  const plain = output ? turned(found, count, channels) : found;
  return plain.length === wanted.length && plain.every((value, i) => Math.abs(value - wanted[i]) < SAME);
}

/**
 * A table of (rows, columns), transposed.
 *
 * @param {Float32Array} values
 * @param {number} rows
 * @param {number} columns
 */
function turned(values, rows, columns) {
  const found = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      found[column * rows + row] = values[row * columns + column];
  return found;
}

// ---------------------------------------------------------------- the four

const CELLS = new Int32Array(4);
const WEIGHTS = new Float64Array(4);

/**
 * Write the four cells of a sample and their weights.
 *
 * @param {number} y
 * @param {number} x
 * @param {Job} job
 */
function weigh(y, x, { rows, columns }) {
  const [inY, inX] = [Math.min(Math.max(y, 0), rows - 1), Math.min(Math.max(x, 0), columns - 1)];
  const top = Math.min(Math.floor(inY), rows - 2);
  const left = Math.min(Math.floor(inX), columns - 2);
  const down = inY - top;
  const right = inX - left;
  const first = top * columns + left;
  CELLS[0] = first;
  CELLS[1] = first + 1;
  CELLS[2] = first + columns;
  CELLS[3] = first + columns + 1;
  WEIGHTS[0] = (1 - down) * (1 - right);
  WEIGHTS[1] = (1 - down) * right;
  WEIGHTS[2] = down * (1 - right);
  WEIGHTS[3] = down * right;
}

/**
 * Every sample of a bin, by what a box says alone.
 *
 * @param {Job} job
 * @param {number} bin
 * @param {number} sample  in the bin
 */
function weighSample(job, bin, sample) {
  const { edges, bins, ratio } = job;
  const row = Math.floor(bin / bins[1]);
  const down = Math.floor(sample / ratio);
  const y = edges[1] + ((edges[3] - edges[1]) / bins[0]) * (row + (down + 0.5) / ratio);
  const column = bin - row * bins[1];
  const x = edges[0] + ((edges[2] - edges[0]) / bins[1]) * (column + (sample - down * ratio + 0.5) / ratio);
  weigh(y, x, job);
}

/**
 * @param {Job} job
 * @param {Float32Array} features  NCHW
 */
function naive(job, features) {
  const { rows, columns, channels, bins, ratio } = job;
  const [count, samples, plane] = [bins[0] * bins[1], ratio * ratio, rows * columns];
  const output = new Float32Array(channels * count);
  for (let channel = 0; channel < channels; channel += 1) {
    const base = channel * plane;
    for (let bin = 0; bin < count; bin += 1) {
      let sum = 0;
      for (let s = 0; s < samples; s += 1) {
        weighSample(job, bin, s);
        sum += WEIGHTS[0] * features[base + CELLS[0]] + WEIGHTS[1] * features[base + CELLS[1]];
        sum += WEIGHTS[2] * features[base + CELLS[2]] + WEIGHTS[3] * features[base + CELLS[3]];
      }
      output[channel * count + bin] = sum / samples;
    }
  }
  return output;
}

/**
 * @param {Job} job
 * @param {Float32Array} features  NCHW
 */
function byTable(job, features) {
  const { rows, columns, channels, bins, ratio } = job;
  const [count, samples, plane] = [bins[0] * bins[1], ratio * ratio, rows * columns];
  const cells = new Int32Array(4 * count * samples);
  const weights = new Float64Array(cells.length);
  for (let bin = 0; bin < count; bin += 1) {
    for (let s = 0; s < samples; s += 1) {
      weighSample(job, bin, s);
      cells.set(CELLS, 4 * (bin * samples + s));
      weights.set(WEIGHTS, 4 * (bin * samples + s));
    }
  }
  const output = new Float32Array(channels * count);
  for (let channel = 0; channel < channels; channel += 1) {
    const base = channel * plane;
    for (let bin = 0; bin < count; bin += 1) {
      let sum = 0;
      const end = 4 * (bin + 1) * samples;
      for (let k = 4 * bin * samples; k < end; k += 1) sum += weights[k] * features[base + cells[k]];
      output[channel * count + bin] = sum / samples;
    }
  }
  return output;
}

/**
 * For each bin every cell that it reads, once, with all the weight that it has in the bin's mean.
 *
 * @param {Job} job
 */
export function mergedTaps(job) {
  const { bins, ratio } = job;
  const [count, samples] = [bins[0] * bins[1], ratio * ratio];
  const starts = new Int32Array(count + 1);
  const cells = new Int32Array(4 * count * samples);
  const weights = new Float64Array(cells.length);
  let end = 0;
  for (let bin = 0; bin < count; bin += 1) {
    const start = end;
    for (let s = 0; s < samples; s += 1) {
      weighSample(job, bin, s);
      for (let k = 0; k < 4; k += 1) {
        let at = start;
        while (at < end && cells[at] !== CELLS[k]) at += 1;
        if (at === end) end += 1;
        cells[at] = CELLS[k];
        weights[at] += WEIGHTS[k] / samples;
      }
    }
    starts[bin + 1] = end;
  }
  return { starts, cells: cells.subarray(0, end), weights: weights.subarray(0, end) };
}

/**
 * @param {Job} job
 * @param {Float32Array} features  NCHW
 */
function byMerged(job, features) {
  const { rows, columns, channels, bins } = job;
  const [count, plane] = [bins[0] * bins[1], rows * columns];
  const { starts, cells, weights } = mergedTaps(job);
  const output = new Float32Array(channels * count);
  for (let channel = 0; channel < channels; channel += 1) {
    const base = channel * plane;
    for (let bin = 0; bin < count; bin += 1) {
      let sum = 0;
      for (let k = starts[bin]; k < starts[bin + 1]; k += 1) sum += weights[k] * features[base + cells[k]];
      output[channel * count + bin] = sum;
    }
  }
  return output;
}

/**
 * @param {Job} job
 * @param {Float32Array} features  NHWC
 */
function channelsLast(job, features) {
  const { channels, bins } = job;
  const count = bins[0] * bins[1];
  const { starts, cells, weights } = mergedTaps(job);
  const output = new Float32Array(channels * count);
  for (let bin = 0; bin < count; bin += 1) {
    const to = bin * channels;
    for (let k = starts[bin]; k < starts[bin + 1]; k += 1) {
      const [weight, from] = [weights[k], cells[k] * channels];
      for (let channel = 0; channel < channels; channel += 1)
        output[to + channel] += weight * features[from + channel];
    }
  }
  return output;
}

// ---------------------------------------------------------------- time

/**
 * Run all ways in turn, round after round, and tell their medians in milliseconds after each round.
 *
 * @param {readonly Way[]} ways
 * @param {(times: readonly number[], round: number, grains: readonly number[]) => boolean} tell  whether to
 *   go on; a time is a multiple of its grain
 * @param {number} [grain]  of the clock in milliseconds
 */
export async function race(ways, tell, grain = grainOf()) {
  /** @type {number[][]} */
  const taken = ways.map(() => []);
  const repeats = [];
  for (const way of ways) {
    repeats.push(repeatsOf(way, Math.min(MOST, Math.max(LEAST, TICKS * grain))));
    await pause();
  }
  const grains = repeats.map((count) => grain / count);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let k = 0; k < ways.length; k += 1) {
      const i = (k + round) % ways.length; // none is always first
      taken[i].push(timed(ways[i], repeats[i]));
      await pause();
    }
    if (!tell(taken.map(median), round + 1, grains)) return;
  }
}

/** Rounds of a race. */
race.rounds = ROUNDS;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * The clock's grain in milliseconds: browsers make theirs coarse.
 *
 * @param {() => number} [now]
 */
export function grainOf(now = () => performance.now()) {
  const ticks = Array.from({ length: SEEN }, () => {
    const begun = now();
    let then = begun;
    while (then === begun) then = now();
    return then - begun;
  });
  return Math.min(...ticks);
}

/**
 * How often a way has to run for its time to be much longer than the clock's grain.
 *
 * @param {Way} way
 * @param {number} least  milliseconds in all
 */
function repeatsOf(way, least) {
  timed(way, WARM);
  let repeats = 1;
  // By the shortest of some: whatever else the machine does makes one look long.
  const shortest = () => Math.min(...Array.from({ length: WARM }, () => timed(way, repeats)));
  while (repeats < 4096 && shortest() * repeats < least) repeats *= 2;
  return repeats;
}

/**
 * @param {Way} way
 * @param {number} repeats
 */
function timed(way, repeats) {
  const begun = performance.now();
  for (let k = 0; k < repeats; k += 1) way.run();
  return (performance.now() - begun) / repeats;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
