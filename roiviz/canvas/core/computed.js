/**
 * One box under one reading, computed here: the same numbers as the server's answer has, from the same
 * formulas, compiled to WebAssembly. What is worked out around them (a bin's mean from its samples, the
 * footprint, the verdict) follows roiviz/explain/roi.py and roiviz/views/roi.py step by step, in the same
 * order and precision.
 *
 * @import { Answer, Box, ReadingKernel } from "./messages.js"
 * @import { Axes, Axis as WasmAxis, Kernels, OperatorName } from "../wasm/kernels.js"
 *
 * @typedef {Object} Cells  the shown channel
 * @property {Float32Array} values
 * @property {number} height
 * @property {number} width
 * @property {number} stride
 *
 * @typedef {Object} Call  what is computed
 * @property {Kernels} kernels
 * @property {ReadingKernel} kernel
 * @property {Cells} map
 * @property {Box} box
 * @property {number | null} wanted  the bin whose samples are shown where there are too many for all
 *
 * @typedef {Omit<Answer, "canvas" | "reading" | "notes" | "patch">} Computed
 *
 * @typedef {Object} Samples  rows of a plan, one a sample, sorted by bin
 * @property {Float32Array} positions
 * @property {Int32Array} taps
 * @property {Float32Array} weights
 * @property {Uint8Array} state
 * @property {Int32Array} bin
 */

import { sixDigits } from "../kit/numbers.js";
import { turn } from "../kit/words.js";
import { Refused } from "../wasm/refused.js";
import { DEVICE } from "./answer.js";
import { onPicture } from "./cells.js";

const MOST_SHOWN = 4096;
const MOST_PLANNED = 1 << 16;
const TOLERANCE = 1e-5;

/**
 * The module's statuses that the server puts into these words. The others are about more than one box, and
 * are left to the server.
 *
 * @type {Readonly<Record<number, string>>}
 */
const REFUSALS = {
  1: "This box lies too far out: float32 cannot hold its numbers.",
  3: "This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",
  5:
    "With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a " +
    "number of samples, or more bins.",
};

const { fround } = Math;

/** @type {Samples} */
const NO_SAMPLES = {
  positions: new Float32Array(),
  taps: new Int32Array(),
  weights: new Float32Array(),
  state: new Uint8Array(),
  bin: new Int32Array(),
};

/**
 * @param {Call} call
 * @returns {Computed | null}  null where only the server can say: what a framework makes of a box without
 *   size is a rule of its own
 */
export function computed(call) {
  const { kernel } = call;
  if (kernel.names.length && !(call.box.w && call.box.h)) return null;
  if (kernel.names.length && !kernel.rotated && call.box.angle) {
    return refused(
      call.box,
      kernel,
      `Its boxes have no angle, and this one is turned by ${turn(call.box.angle)}.`,
    );
  }
  const box = kernel.rotated ? call.box : { ...call.box, angle: 0 };
  const rois = roisOf(kernel, box);
  try {
    return answered({ ...call, box }, rois);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    const error = REFUSALS[problem.status];
    return error ? refused(box, kernel, error) : null;
  }
}

/**
 * @param {Box} box
 * @param {ReadingKernel} kernel
 * @param {string} error
 * @returns {Computed}
 */
const refused = (box, kernel, error) => ({
  ...EMPTY,
  ...about(box, kernel, roisOf(kernel, box)),
  read_frame: box,
  status: "refused",
  error,
});

/**
 * A row of `rois`, as roiviz/boxes.py makes it.
 *
 * @param {ReadingKernel} kernel
 * @param {Box} box
 */
export function roisOf({ rotated }, { cx, cy, w, h, angle }) {
  // 0 + x, because Python's sum makes 0 of −0.
  if (rotated) return Float32Array.of(0, 0 + cx, 0 + cy, 0 + w, 0 + h, angle);
  return Float32Array.of(0, 0 + cx - 0.5 * w, 0 + cy - 0.5 * h, 0 + cx + 0.5 * w, 0 + cy + 0.5 * h);
}

/** An answer without numbers. */
const EMPTY = Object.freeze({
  device: DEVICE,
  error: null,
  bins: /** @type {const} */ ([1, 1]),
  grid: /** @type {const} */ ([1, 1]),
  samples_total: 0,
  range: null,
  max_abs_diff: null,
  worst_bin: null,
  checked_bins: null,
  tolerance: TOLERANCE,
  way: null,
  unlisted: false,
  positions: null,
  taps: null,
  weights: null,
  state: null,
  bin: null,
  output: null,
  applied: null,
  cells: null,
  cell_weights: null,
  bin_rows: null,
  bin_columns: null,
  divisor: null,
  tap_values: null,
});

/**
 * @param {Box} box
 * @param {ReadingKernel} kernel
 * @param {Float32Array} rois
 */
const about = (box, kernel, rois) => ({ box: box.id, frame: box, tuple: tupleOf(kernel, rois) });

/**
 * The call's numbers: the kernel's own row, or those of the framework whose call it is.
 *
 * @param {ReadingKernel} kernel
 * @param {Float32Array} rois
 */
function tupleOf({ title, names, rotated, clockwise }, rois) {
  if (!names.length) return `rois: [${[...rois].map(sixDigits).join(", ")}]`;
  const row = rotated ? ["cx", "cy", "w", "h", "angle"] : ["x1", "y1", "x2", "y2"];
  const numbers = names.map((name) => rois[1 + row.indexOf(name)] * (name === "angle" && clockwise ? -1 : 1));
  return `${title}: ${names.join(" ")} = [${numbers.map(sixDigits).join(", ")}]`;
}

/**
 * @param {Call} call
 * @param {Float32Array} rois
 * @returns {Computed}
 */
function answered({ kernels, kernel, map, box, wanted }, rois) {
  const { bins, reduction } = kernel;
  const { values, height, width } = map;
  const operator = /** @type {OperatorName} */ (kernel.operator);
  const given = { rois, bins, rules: kernel, height, width };
  const features = { values, channels: 1, height, width };
  const { output } = kernels.forward(operator, { ...given, features, reduction });
  const [axes] = kernels.axes(operator, given);
  const counts = countsOf(axes, bins);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shown = shownBin(bins, wanted);
  const chosen = chosenBins(counts, total, shown);
  const samples = chosen?.length === 0 ? NO_SAMPLES : planned(kernels, operator, given, chosen);
  const read = readBy(samples, values);
  const reduced = (reduction === "max" ? largest : mean)(samples, read, emptyBins(counts.length, chosen));
  const tolerance = TOLERANCE * Math.max(1, largestOf(values));
  return {
    ...EMPTY,
    ...about(box, kernel, rois),
    ...(kernel.rotated ? turned : axes.x.cells ? pooled : upright)({ axes, box, rois, kernel }, map.stride),
    ...verdict(output, reduced.bins, chosen, tolerance),
    bins,
    samples_total: total,
    range: rangeOf(output),
    tolerance,
    unlisted: chosen?.length === 0,
    ...columns(samples.bin.length > MOST_SHOWN ? ofBin(samples, shown) : samples),
    ...footprint(samples, reduced.winners, height * width),
    output: shaped(output, bins),
    applied: shaped(Float32Array.from(reduced.bins), bins),
  };
}

// ---------------------------------------------------------------- where the bins lie

/**
 * @typedef {{ axes: Axes, box: Box, rois: Float32Array, kernel: ReadingKernel }} Lie
 * @typedef {Pick<Computed, "grid" | "way" | "read_frame" | "bin_rows" | "bin_columns">} Placed
 */

/**
 * @param {Lie} lie
 * @param {number} stride
 * @returns {Placed}
 */
function upright({ axes: { x, y, center }, box, rois, kernel }, stride) {
  return {
    grid: [y.samples, x.samples],
    read_frame: frameOf(box, center, { w: x.size, h: y.size, angle: 0 }, stride),
    way: {
      ...{ kind: "upright", stride, offset: kernel.offset, cosine: 1, sine: 0 },
      x: sideOf(rois[1], x, 0),
      y: sideOf(rois[2], y, 0),
    },
    ...EVEN,
  };
}

/**
 * @param {Lie} lie
 * @param {number} stride
 * @returns {Placed}
 */
function turned({ axes: { x, y, center, cosine, sine }, box, rois, kernel }, stride) {
  const angle = kernel.clockwise ? -box.angle : box.angle;
  return {
    grid: [y.samples, x.samples],
    read_frame: frameOf(box, center, { w: x.size, h: y.size, angle }, stride),
    way: {
      ...{ kind: "rotated", stride, offset: kernel.offset, cosine, sine },
      x: sideOf(rois[1], x, center[0]),
      y: sideOf(rois[2], y, center[1]),
    },
    ...EVEN,
  };
}

/**
 * @param {Lie} lie
 * @param {number} stride
 * @returns {Placed}
 */
function pooled({ axes: { x, y }, box, rois }, stride) {
  /**
   * @param {number} pixel
   * @param {WasmAxis} axis
   */
  const side = (pixel, { start, size }) => ({
    ...{ pixel, start, cells: size },
    ...{ bin_size: 0, center: 0, widened: false },
  });
  return {
    grid: [0, 0],
    read_frame: {
      id: box.id,
      cx: (x.start + x.size / 2) * stride,
      cy: (y.start + y.size / 2) * stride,
      w: x.size * stride,
      h: y.size * stride,
      angle: 0,
    },
    way: {
      ...{ kind: "pooled", stride, offset: 0, cosine: 1, sine: 0 },
      x: side(rois[1], x),
      y: side(rois[2], y),
    },
    bin_rows: y.cells,
    bin_columns: x.cells,
  };
}

const EVEN = Object.freeze({ bin_rows: null, bin_columns: null });

/**
 * @param {number} pixel
 * @param {WasmAxis} axis
 * @param {number} center
 */
const sideOf = (pixel, { start, binSize, widened }, center) => ({
  ...{ pixel, start, bin_size: binSize, center, widened },
  cells: 0,
});

/**
 * @param {Box} box
 * @param {readonly [number, number]} center  in cells, as the sizes
 * @param {{ w: number, h: number, angle: number }} size
 * @param {number} stride
 */
const frameOf = ({ id }, [x, y], { w, h, angle }, stride) => ({
  ...{ id, cx: onPicture(x, stride), cy: onPicture(y, stride), w: w * stride, h: h * stride, angle },
});

// ---------------------------------------------------------------- samples

/**
 * How many samples each bin has.
 *
 * @param {Axes} axes
 * @param {readonly [number, number]} bins
 */
function countsOf({ x, y }, [rows, columns]) {
  if (!x.cells || !y.cells) return Array(rows * columns).fill(y.samples * x.samples);
  const [high, wide] = [y.cells, x.cells].map(lengths);
  return high.flatMap((row) => wide.map((column) => row * column));
}

/** @param {Int32Array} ranges  first, behind the last */
const lengths = (ranges) =>
  Array.from({ length: ranges.length / 2 }, (_, i) => Math.max(ranges[2 * i + 1] - ranges[2 * i], 0));

/**
 * The bin whose samples are here where there are too many for all: the wanted one, else the middle one.
 *
 * @param {readonly [number, number]} bins
 * @param {number | null} wanted
 */
export function shownBin([rows, columns], wanted) {
  if (wanted != null && wanted < rows * columns) return wanted;
  return Math.floor(rows / 2) * columns + Math.floor(columns / 2);
}

/**
 * Which bins are planned: null for all, else the shown one, or none where even that is too much.
 *
 * @param {readonly number[]} counts
 * @param {number} total
 * @param {number} shown
 */
function chosenBins(counts, total, shown) {
  if (total <= MOST_PLANNED) return null;
  return counts[shown] > MOST_PLANNED ? [] : [shown];
}

/**
 * @param {Kernels} kernels
 * @param {OperatorName} operator
 * @param {Omit<Parameters<Kernels["plan"]>[1], "chosen">} given
 * @param {number[] | null} chosen
 * @returns {Samples}
 */
function planned(kernels, operator, given, chosen) {
  const plan = kernels.plan(operator, chosen ? { ...given, chosen } : given);
  const { positions, taps, weights, state, bin } = plan;
  // RoIPool reads one cell a sample; the other three taps are that cell again, with no weight.
  if (operator === "roi_pool")
    weights.forEach((weight, k) => {
      if (!(weight > 0)) taps[k] = -1;
    });
  return { positions, taps, weights, state, bin };
}

/**
 * @param {Samples} samples
 * @param {number} wanted
 * @returns {Samples}
 */
function ofBin({ positions, taps, weights, state, bin }, wanted) {
  const first = bin.indexOf(wanted);
  if (first < 0) return NO_SAMPLES;
  const end = Math.min(bin.lastIndexOf(wanted) + 1, first + MOST_SHOWN);
  return {
    positions: positions.slice(2 * first, 2 * end),
    taps: taps.slice(4 * first, 4 * end),
    weights: weights.slice(4 * first, 4 * end),
    state: state.slice(first, end),
    bin: bin.slice(first, end),
  };
}

/** @param {Samples} samples */
function columns({ positions, taps, weights, state, bin }) {
  const count = bin.length;
  return {
    positions: shaped(positions, [count, 2]),
    taps: shaped(taps, [count, 4]),
    weights: shaped(weights, [count, 4]),
    state: shaped(state, [count]),
    bin: shaped(bin, [count]),
  };
}

// ---------------------------------------------------------------- from samples to bins

/**
 * Σ weight × value of each sample, in float32.
 *
 * @param {Samples} samples
 * @param {Float32Array} values
 */
function readBy({ taps, weights, bin }, values) {
  const read = new Float32Array(bin.length);
  for (let s = 0; s < read.length; s += 1) {
    let sum = 0;
    for (let k = 4 * s; k < 4 * s + 4; k += 1) {
      if (taps[k] >= 0) sum = fround(sum + fround(weights[k] * values[taps[k]]));
    }
    read[s] = sum;
  }
  return read;
}

/**
 * 0 for each bin, or NaN for one that is not planned.
 *
 * @param {number} count
 * @param {number[] | null} chosen
 */
function emptyBins(count, chosen) {
  const bins = new Float64Array(count).fill(chosen ? Number.NaN : 0);
  for (const bin of chosen ?? []) bins[bin] = 0;
  return bins;
}

/**
 * The mean of each bin's samples.
 *
 * @param {Samples} samples
 * @param {Float32Array} read
 * @param {Float64Array} bins
 * @returns {{ bins: Float64Array, winners: null }}
 */
function mean({ bin }, read, bins) {
  const counts = new Int32Array(bins.length);
  for (let s = 0; s < bin.length; s += 1) {
    bins[bin[s]] += read[s];
    counts[bin[s]] += 1;
  }
  for (let i = 0; i < bins.length; i += 1) bins[i] /= Math.max(counts[i], 1);
  return { bins, winners: null };
}

/**
 * The largest of each bin's samples, and which is the first of it.
 *
 * @param {Samples} samples
 * @param {Float32Array} read
 * @param {Float64Array} bins
 * @returns {{ bins: Float64Array, winners: number[] }}
 */
function largest({ bin }, read, bins) {
  /** @type {number[]} */
  const winners = [];
  for (let first = 0, end = 0; first < bin.length; first = end) {
    let best = first;
    for (end = first; bin[end] === bin[first]; end += 1) if (outranks(read[end], read[best])) best = end;
    bins[bin[first]] = read[best];
    if (!Number.isNaN(read[best])) winners.push(best);
  }
  return { bins, winners };
}

/**
 * Whether a value replaces the largest so far: it is larger, or the first NaN.
 *
 * @param {number} value
 * @param {number} best
 */
const outranks = (value, best) => value > best || (Number.isNaN(value) && !Number.isNaN(best));

/**
 * The cells that these samples read, and their summed weights: a bin's add up to 1 at most.
 *
 * @param {Samples} samples
 * @param {number[] | null} winners  the only ones that count; null for all
 * @param {number} size  of the map
 */
function footprint({ taps, weights, bin }, winners, size) {
  const summed = new Float64Array(size);
  const counts = winners ? null : countEach(bin);
  let least = size;
  let most = -1;
  /**
   * @param {number} sample
   * @param {number} share
   */
  const add = (sample, share) => {
    for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
      if (!(weights[k] > 0)) continue;
      summed[taps[k]] += weights[k] / share;
      least = Math.min(least, taps[k]);
      most = Math.max(most, taps[k]);
    }
  };
  if (counts) for (let s = 0; s < bin.length; s += 1) add(s, counts[bin[s]]);
  for (const winner of winners ?? []) add(winner, 1);
  const cells = [];
  for (let cell = least; cell <= most; cell += 1) if (summed[cell]) cells.push(cell);
  return {
    cells: shaped(Int32Array.from(cells), [cells.length]),
    cell_weights: shaped(
      Float32Array.from(cells, (cell) => summed[cell]),
      [cells.length],
    ),
  };
}

/** @param {Int32Array} bin  sorted */
function countEach(bin) {
  const counts = new Int32Array((bin.at(-1) ?? -1) + 1);
  for (const one of bin) counts[one] += 1;
  return counts;
}

// ---------------------------------------------------------------- the verdict

/**
 * Whether plan and kernel agree in every planned bin, and the bin where they differ most.
 *
 * @param {Float32Array} output
 * @param {Float64Array} plan
 * @param {number[] | null} chosen
 * @param {number} tolerance
 * @returns {Pick<Computed, "status" | "max_abs_diff" | "worst_bin" | "checked_bins">}
 */
function verdict(output, plan, chosen, tolerance) {
  let worst = -1;
  let most = -1;
  for (const bin of chosen ?? plan.keys()) {
    const apart = distance(output[bin], plan[bin]);
    if (apart <= most) continue;
    worst = bin;
    most = apart;
  }
  if (worst < 0) return { status: "ok", max_abs_diff: null, worst_bin: null, checked_bins: [] };
  return {
    status: most <= tolerance ? "ok" : "mismatch",
    max_abs_diff: Number.isFinite(most) ? most : null,
    worst_bin: worst,
    checked_bins: chosen,
  };
}

/**
 * The same infinity, or NaN on both sides, is agreement; a NaN on one side is not.
 *
 * @param {number} a
 * @param {number} b
 */
function distance(a, b) {
  const apart = Object.is(a, b) || a === b ? 0 : Math.abs(a - b);
  return Number.isNaN(apart) ? Infinity : apart;
}

/** @param {Float32Array} output */
function rangeOf(output) {
  let [least, most] = [output[0], output[0]];
  for (const value of output) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return /** @type {const} */ ([least, most]);
}

/**
 * @type {WeakMap<Float32Array, number>}
 */
const largestKept = new WeakMap();

/**
 * The largest magnitude of a channel, looked for once.
 *
 * @param {Float32Array} values
 */
export function largestOf(values) {
  const known = largestKept.get(values);
  if (known !== undefined) return known;
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  largestKept.set(values, most);
  return most;
}

/**
 * @template {Float32Array | Int32Array | Uint8Array} T
 * @param {T} array
 * @param {readonly number[]} shape
 * @returns {T & { readonly shape: readonly number[] }}
 */
const shaped = (array, shape) => Object.assign(array, { shape });
