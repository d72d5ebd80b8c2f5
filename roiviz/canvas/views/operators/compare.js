/**
 * The browser's kernels beside the CPU's numbers: what is equal to the last bit, how far sums are apart,
 * and where the first or the worst difference is.
 *
 * @import { Bits, OperatorCase, OperatorsPart, RegionsCase, Sums } from "../../core/messages.js"
 * @import { Kernels, OperatorName, Plan } from "../../wasm/kernels.js"
 *
 * @typedef {Float32Array | Int32Array | Uint8Array} Numbers
 *
 * @typedef {Object} Row  one part of an operator's results
 * @property {string} operator
 * @property {"plan" | "output" | "winners" | "features" | "rois" | "regions" | "maxima"} part
 * @property {number} count  of the numbers that were compared
 * @property {number | null} difference  the worst, as a share of the terms; null where bits were compared
 * @property {string} wrong  what differs and where, or why there is nothing; "" where all is well
 */

import { exact } from "../../kit/numbers.js";
import { Refused } from "../../wasm/refused.js";

/** The CPU's columns of a plan, and the browser's. */
const OF_PLAN = new Map([
  ["roi_index", "roi"],
  ["bin_index", "bin"],
]);
const OF_BOX = "x1 y1 x2 y2".split(" ");
const OF_TURNED = "cx cy w h angle".split(" ");

/**
 * @param {Kernels} kernels
 * @param {OperatorsPart} part
 * @returns {Row[]}
 */
export const compared = (kernels, { cases, regions, tolerance }) => [
  ...cases.flatMap((one) => refusable(nameOf(one), () => ofOperator(kernels, one, tolerance))),
  ...refusable("rmac", () => ofRegions(kernels, regions)),
];

/** @param {OperatorCase} one */
const nameOf = ({ operator, reduction }) =>
  operator === "roi_align" && reduction === "max" ? "roi_align, max" : operator;

/**
 * A call that is refused has no numbers, which is no agreement.
 *
 * @param {string} operator
 * @param {() => Row[]} make
 * @returns {Row[]}
 */
function refusable(operator, make) {
  try {
    return make();
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return [{ operator, part: "output", count: 0, difference: null, wrong: problem.message }];
  }
}

/**
 * @param {Kernels} kernels
 * @param {OperatorCase} one
 * @param {number} tolerance
 * @returns {Row[]}
 */
function ofOperator(kernels, one, tolerance) {
  const name = /** @type {OperatorName} */ (one.operator);
  const [batch, channels, height, width] = one.shape;
  const { rois, bins, scale, ratio, offset, minimum, clockwise } = one;
  const features = { values: one.features, batch, channels, height, width };
  const boxes = { rois, bins, rules: { scale, ratio, offset, minimum, clockwise } };
  const call = { ...boxes, features, reduction: one.reduction };
  const { output, argmax } = kernels.forward(name, call);
  const back = kernels.backward(name, { ...call, gradOutput: one.upstream, argmax: argmax ?? undefined });
  const operator = nameOf(one);
  /** @type {Row[]} */
  const rows = [];
  if (one.plan.length) {
    const derivatives = one.plan.some((column) => column.name === "slopes");
    rows.push({ operator, ...ofPlan(kernels.plan(name, { ...boxes, height, width, derivatives }), one) });
  }
  rows.push({ operator, part: "output", ...ofSums(output, one.output, tolerance, inOutput(one)) });
  if (one.winners && argmax) {
    rows.push({ operator, part: "winners", ...ofBits(argmax, one.winners, "cell", inOutput(one)) });
  }
  const inMap = (/** @type {number} */ at) => cellText(at, one.shape);
  rows.push({ operator, part: "features", ...ofSums(back.features, one.grad_features, tolerance, inMap) });
  if (one.grad_rois && back.rois) {
    rows.push({ operator, part: "rois", ...ofSums(back.rois, one.grad_rois, tolerance, inBox(back.rois)) });
  }
  return rows;
}

/**
 * @param {Kernels} kernels
 * @param {RegionsCase} regions
 * @returns {Row[]}
 */
function ofRegions(kernels, { shape, scales, overlap, layouts, features, maxima, winners }) {
  const [batch, channels, height, width] = shape;
  /** @type {Row[]} */
  const rows = layouts.map(({ variant, regions, level }) => {
    const got = kernels.regions({ height, width, scales, overlap, variant });
    const inRegion = (/** @type {number} */ at) => `region ${Math.floor(at / 4)}`;
    const [where, levels] = [
      ofBits(got.regions, regions, "cell", inRegion),
      ofBits(got.level, level, "level", (at) => `region ${at}`),
    ];
    const count = where.count + levels.count;
    return {
      ...{ operator: `rmac_regions, ${variant}`, part: "regions" },
      ...{ count, difference: null, wrong: where.wrong || levels.wrong },
    };
  });
  const map = { values: features, batch, channels, height, width };
  const found = kernels.regionMaxima({ features: map, regions: layouts[0].regions });
  const inRegion = (/** @type {number} */ at) =>
    `region ${Math.floor(at / channels)}, channel ${at % channels}`;
  const values = ofBits(found.maxima, maxima, "maximum", inRegion);
  const cells = ofBits(found.argmax, winners, "cell", inRegion);
  const count = values.count + cells.count;
  const wrong = values.wrong || cells.wrong;
  return [...rows, { operator: "region maxima", part: "maxima", count, difference: null, wrong }];
}

// ---------------------------------------------------------------- to the last bit

/**
 * @param {Plan} plan
 * @param {OperatorCase} one
 * @returns {Omit<Row, "operator">}
 */
function ofPlan(plan, one) {
  let count = 0;
  for (const column of one.plan) {
    const got = columnOf(plan, column);
    const want = got && asNumbers(column.bytes, got);
    if (!got || !want) return { part: "plan", count, difference: null, wrong: `no ${column.name}` };
    const place = (/** @type {number} */ at) => sampleText(plan, column.name, at, got, one.bins);
    const { count: more, wrong } = ofBits(got, want, column.name, place);
    count += more;
    if (wrong) return { part: "plan", count, difference: null, wrong };
  }
  return { part: "plan", count, difference: null, wrong: "" };
}

/**
 * @param {Plan} plan
 * @param {Bits} column
 */
const columnOf = (plan, { name }) => plan[/** @type {keyof Plan} */ (OF_PLAN.get(name) ?? name)];

/**
 * Bytes as numbers of the same kind as others are.
 *
 * @param {Uint8Array} bytes
 * @param {Numbers} like
 * @returns {Numbers}
 */
function asNumbers(bytes, like) {
  const Kind = /** @type {new (buffer: ArrayBuffer) => Numbers} */ (like.constructor);
  return new Kind(bytes.slice().buffer);
}

/**
 * The first difference of two arrays, -0 and 0 and all kinds of NaN apart.
 *
 * @param {Numbers} got
 * @param {Numbers} want
 * @param {string} what
 * @param {(at: number) => string} placeOf
 * @returns {{ count: number, difference: null, wrong: string }}
 */
function ofBits(got, want, what, placeOf) {
  const count = want.length;
  if (got.length !== count) {
    return { count, difference: null, wrong: `${what}: ${count} numbers on the CPU, ${got.length} here` };
  }
  const [ours, theirs] = [bytesOf(got), bytesOf(want)];
  const byte = ours.findIndex((value, at) => value !== theirs[at]);
  if (byte < 0) return { count, difference: null, wrong: "" };
  const at = Math.floor(byte / got.BYTES_PER_ELEMENT);
  return { count, difference: null, wrong: `${placeOf(at)}, ${what}: ${apart(want[at], got[at])}` };
}

/** @param {Numbers} array */
const bytesOf = ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength);

// ---------------------------------------------------------------- sums

/**
 * @param {Float32Array} got
 * @param {Sums} sums
 * @param {number} tolerance
 * @param {(at: number) => string} placeOf
 * @returns {{ count: number, difference: number, wrong: string }}
 */
function ofSums(got, { values, size }, tolerance, placeOf) {
  const count = values.length;
  if (got.length !== count) {
    const wrong = `${count} numbers on the CPU, ${got.length} here`;
    return { count, difference: Infinity, wrong };
  }
  let [difference, worst] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const share = shareOf(got[at], values[at], size[size.length === 1 ? 0 : at]);
    if (share > difference) [difference, worst] = [share, at];
  }
  const fine = difference <= tolerance;
  return { count, difference, wrong: fine ? "" : `${placeOf(worst)}: ${apart(values[worst], got[worst])}` };
}

/**
 * How far two sums are apart, as a share of their terms.
 *
 * @param {number} got
 * @param {number} want
 * @param {number} size
 */
function shareOf(got, want, size) {
  if (got === want || (Number.isNaN(got) && Number.isNaN(want))) return 0;
  const share = Math.abs(got - want) / size;
  return Number.isNaN(share) ? Infinity : share;
}

// ---------------------------------------------------------------- places

/**
 * @param {number} want
 * @param {number} got
 */
const apart = (want, got) => `${numberText(want)} on the CPU, ${numberText(got)} here`;

/** @param {number} value */
const numberText = (value) =>
  Number.isFinite(value) ? (Object.is(value, -0) ? "−0" : exact(value)) : String(value);

/**
 * @param {number} bin
 * @param {readonly [number, number]} bins
 */
const binText = (bin, [, columns]) => `bin (${Math.floor(bin / columns)}, ${bin % columns})`;

/** @param {OperatorCase} one */
function inOutput({ rois, output, bins }) {
  const flat = bins[0] * bins[1];
  const columns = rois.shape[1];
  const channels = output.values.length / (rois.length / columns) / flat;
  return (/** @type {number} */ at) => {
    const [box, channel] = [Math.floor(at / flat / channels), Math.floor(at / flat) % channels];
    return `box ${box}, channel ${channel}, ${binText(at % flat, bins)}`;
  };
}

/**
 * @param {number} at
 * @param {readonly [number, number, number, number]} shape
 */
function cellText(at, [, channels, height, width]) {
  const cells = height * width;
  const [plane, cell] = [Math.floor(at / cells), at % cells];
  const where = `channel ${plane % channels}, cell (${Math.floor(cell / width)}, ${cell % width})`;
  return `map ${Math.floor(plane / channels)}, ${where}`;
}

/** @param {{ shape: readonly number[] }} rois */
function inBox({ shape }) {
  const columns = shape[1];
  const names = ["its map's number", ...(columns === 6 ? OF_TURNED : OF_BOX)];
  return (/** @type {number} */ at) => `box ${Math.floor(at / columns)}, ${names[at % columns]}`;
}

/**
 * @param {Plan} plan
 * @param {string} column
 * @param {number} at
 * @param {Numbers & { shape: readonly number[] }} got
 * @param {readonly [number, number]} bins
 */
function sampleText(plan, column, at, got, bins) {
  const row = Math.floor(at / got.shape.slice(1).reduce((product, side) => product * side, 1));
  if (column === "grids" || column === "offsets") return `box ${row}`;
  const sample = row - plan.offsets[plan.roi[row]];
  return `box ${plan.roi[row]}, sample ${sample}, in ${binText(plan.bin[row], bins)}`;
}
