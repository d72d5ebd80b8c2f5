/**
 * What the arithmetic card says in words and numbers, apart from how it is laid out.
 *
 * @import { Sampled } from "../core/answer.js"
 * @import { Scope, Shown } from "../core/hub.js"
 * @import { Grid } from "../core/messages.js"
 * @import { Range } from "../kit/numbers.js"
 * @import { Write } from "./sample_way.js"
 *
 * @typedef {Object} Sum  one sample, its bin, and how their numbers are written
 * @property {Scope} scope
 * @property {Sampled} answer
 * @property {number} bin
 * @property {string} name  the bin's
 * @property {number[]} samples  of the bin, that are here
 * @property {number} sample
 * @property {boolean} old
 * @property {Grid} cells
 * @property {Range} range  of the channel
 * @property {ArrayLike<number> | null} values  of the channel
 * @property {boolean} most  the bin takes its largest sample, not their mean
 * @property {number} total  samples of the bin
 * @property {number | undefined} output  the kernel's
 * @property {(number | null)[]} all  values of the samples that are here
 * @property {number | null} result  the bin's value from its samples
 * @property {number} winner  place of the largest sample; -1 for a mean
 * @property {Numbers} write
 *
 * @typedef {Object} Numbers
 * @property {(value: number | null | undefined) => string} number
 * @property {(value: number | null | undefined) => string} short
 * @property {(value: number) => string} weight
 * @property {(value: number) => string} place
 * @property {Write} step
 *
 * @typedef {Object} Tap
 * @property {number} tap  flat cell, or -1
 * @property {number} row
 * @property {number} column
 * @property {number} weight
 * @property {number | null} value
 */

import { binName, isSampled, readPosition, sampleValue, stateWord } from "../core/answer.js";
import { equals, equalsSign } from "../kit/equation.js";
import { exact, fixed, fixedOrTiny, minus, numberFormat } from "../kit/numbers.js";
import { samplesInBin, wayLines } from "./sample_way.js";

/** What a few float32 operations may be off by, of the largest number in them. */
const ROUNDING = 2 ** -21;

/** @type {Numbers} */
const ALL_DIGITS = {
  number: exact,
  short: exact,
  weight: exact,
  place: exact,
  step: (value) => exact(value),
};

/**
 * How the card writes its numbers: as short as they can be read, or with all of float32's digits.
 *
 * @param {Range} range
 * @param {boolean} allDigits
 * @returns {Numbers}
 */
function numbersOf(range, allDigits) {
  if (allDigits) return ALL_DIGITS;
  return {
    number: numberFormat(range, 4),
    short: numberFormat(range, 3),
    weight: (value) => minus(fixedOrTiny(value, 4)),
    place: (value) => fixed(value, 3),
    step: fewDigits,
  };
}

/**
 * A step of a calculation: whole numbers as they are, others with as many digits as matter. `among`
 * is how large the numbers are that it comes from: what float32 leaves of a difference of equals, or
 * of the cosine of 90°, is a 0.
 *
 * @type {Write}
 */
function fewDigits(value, among = 0) {
  if (Math.abs(value) <= ROUNDING * Math.abs(among)) return "0";
  return minus(String(Number(Math.abs(value) < 1 ? value.toPrecision(4) : value.toFixed(3))));
}

/**
 * The shown sample with its bin; null where there is none to explain.
 *
 * @param {Scope} scope
 * @param {Shown} shown
 * @param {boolean} [allDigits]
 * @returns {Sum | null}
 */
export function sumOf(scope, { answer, bin, samples, sample, old }, allDigits = scope.allDigits) {
  const { cells, channel, operator } = scope.scene ?? {};
  if (sample == null || !cells || !isSampled(answer)) return null;
  /** @type {Range} */
  const range = [channel?.min ?? 0, channel?.max ?? 1];
  const values = scope.channel?.values ?? null;
  const most = operator?.reduction === "max";
  const total = samplesInBin(answer, bin, cells) || samples.length;
  const about = { scope, answer, bin, samples, sample, old, cells, range, values, most, total };
  const write = numbersOf(range, allDigits);
  return { ...about, name: binName(answer, bin), output: answer.output?.[bin], write, ...meanOf(about) };
}

/**
 * The bin's value from its samples. Where only a part of them is here, Python's own sum over all of
 * them; a part is never compared with the whole.
 *
 * @param {Pick<Sum, "answer" | "bin" | "samples" | "values" | "most" | "total">} about
 * @returns {Pick<Sum, "all" | "result" | "winner">}
 */
function meanOf({ answer, bin, samples, values, most, total }) {
  const all = samples.map((item) => sampleValue(answer, item, values));
  if (samples.length < total) {
    const planned = answer.applied?.[bin] ?? NaN;
    return { all, result: Number.isFinite(planned) ? planned : null, winner: -1 };
  }
  const known = all.filter((value) => value != null);
  if (!known.length) return { all, result: null, winner: -1 };
  const result = most
    ? known.reduce((best, value) => Math.max(best, value), -Infinity)
    : known.reduce((sum, value) => sum + value, 0) / samples.length;
  return { all, result, winner: most ? all.indexOf(result) : -1 };
}

/** @param {Sum} sum */
export function positionOf({ answer, sample }) {
  return { x: answer.positions[2 * sample], y: answer.positions[2 * sample + 1] };
}

/**
 * @param {Sum} sum
 * @returns {Tap[]}
 */
export function tapsOf({ answer, sample, cells, values }) {
  return [0, 1, 2, 3].map((corner) => {
    const k = 4 * sample + corner;
    const tap = answer.taps[k];
    const value = tap >= 0 && values ? values[tap] : null;
    const row = Math.floor(tap / cells.width);
    return { tap, row, column: tap % cells.width, weight: answer.weights[k], value };
  });
}

/**
 * A row for each tap that reads a cell: the cell, its value, its weight and their product; and their sum.
 * Each product and the sum begin with "=", or with "≈" where the digits shown come to something else.
 *
 * @param {Sum} sum
 * @returns {{ rows: (string[] | null)[], total: string }}
 */
export function termTexts(sum) {
  const { number, weight } = sum.write;
  /** @type {string[]} */
  const products = [];
  const rows = tapsOf(sum).map((tap) => {
    if (tap.tap < 0) return null;
    const [value, times] = [number(tap.value), weight(tap.weight)];
    const cell = `cell (${tap.row}, ${tap.column})`;
    if (tap.value == null) return [cell, value, `× ${times}`, ""];
    const product = number(tap.value * tap.weight);
    products.push(product);
    return [cell, value, `× ${times}`, equals(`${value} × ${times}`, product)];
  });
  const all = sampleValue(sum.answer, sum.sample, sum.values);
  const left = products.join(" + ") || "0";
  return { rows, total: all == null ? "–" : equals(left, number(all)) };
}

/**
 * What stands between a bin's values, as they are written, and what it makes of them; where values are left
 * out, nobody can add them up.
 *
 * @param {Sum} sum
 * @param {readonly string[]} texts
 */
export function meanSign({ most, samples, total, result, write }, texts) {
  if (texts.length < Math.max(samples.length, total)) return "=";
  const left = most ? `max(${texts.join(", ")})` : `(${texts.join(" + ")}) ÷ ${total}`;
  return equalsSign(left, write.number(result));
}

/** @param {Sum} sum */
export function betweenText(sum) {
  if (sum.answer.state[sum.sample] === 2) return "reads no cell";
  const at = positionOf(sum);
  return `${between("column", at.x, sum.cells.width)}, ${between("row", at.y, sum.cells.height)}`;
}

/**
 * Where a position lies among the lines of cell centres; beyond the outermost it reads that one.
 *
 * @param {string} name
 * @param {number} position
 * @param {number} count
 */
function between(name, position, count) {
  if (position < 0) return `outside ${name} 0`;
  if (position > count - 1) return `outside ${name} ${count - 1}`;
  const low = Math.floor(position);
  return low === position ? `on ${name} ${low}` : `between ${name}s ${low} and ${low + 1}`;
}

/**
 * Why the weights are what they are; for a clamped or discarded sample, what happened to it.
 *
 * @param {Sum} sum
 */
export function whySentence(sum) {
  const state = sum.answer.state[sum.sample];
  if (state === 2) return discardedSentence(sum);
  const read = readPosition(sum.answer, sum.sample, sum.cells.width);
  if (state === 1 && read) return clampedSentence(sum, read);
  const taps = tapsOf(sum);
  if (taps.filter((tap) => tap.tap >= 0 && tap.weight !== 0).length === 1) {
    return "Inside: it reads one cell, with its whole weight.";
  }
  const dx = sum.write.weight(taps[1].weight + taps[3].weight);
  const dy = sum.write.weight(taps[2].weight + taps[3].weight);
  const weights = "(1−dy)(1−dx), (1−dy)dx, dy(1−dx), dy·dx";
  return `Inside: dx = ${dx}, dy = ${dy} past the first cell's centre, so the weights are ${weights}.`;
}

/** @param {Sum} sum */
function discardedSentence(sum) {
  const { cells, write, most, total } = sum;
  const at = positionOf(sum);
  const x = { name: "x", value: at.x, size: cells.width };
  const y = { name: "y", value: at.y, size: cells.height };
  const { name, value, size } = [x, y].find((axis) => axis.value < -1 || axis.value > axis.size) ?? x;
  const side = value < 0 ? "below −1" : `beyond ${size}`;
  const counts = most ? "It counts as 0." : `It adds 0, and the bin still divides by ${total}.`;
  return `Discarded: ${name} = ${write.place(value)} lies ${side}. ${counts}`;
}

/**
 * @param {Sum} sum
 * @param {{ x: number, y: number }} read
 */
function clampedSentence(sum, read) {
  const at = positionOf(sum);
  const moved = /** @type {const} */ (["x", "y"])
    .filter((axis) => Math.abs(at[axis] - read[axis]) > 1e-6)
    .map((axis) => `${axis} = ${sum.write.place(at[axis])} is read at ${sum.write.place(read[axis])}`);
  return `Clamped to the centre of the map's outer cells: ${moved.join(", ")}.`;
}

/**
 * The whole card as lines of text, for the clipboard.
 *
 * @param {Sum} sum
 */
export function arithmeticText(sum) {
  const { answer, bin, samples, sample, name, total, most, all, result, output, write } = sum;
  const place = samples.indexOf(sample);
  const part = samples.length < total ? `, of which ${samples.length} are listed` : "";
  return [
    answer.tuple,
    `sample ${place + 1} of ${total} in ${name}: ${stateWord(answer.state[sample])}`,
    ...wayLines(answer, bin, samples, sample, write.step),
    ...termTexts(sum)
      .rows.filter((row) => row != null)
      .map((row) => row.join("\t")),
    `sum\t${write.number(all[place])}`,
    `${name}: ${most ? "largest" : "mean"} of ${total} samples${part}\t${write.number(result)}`,
    `kernel's output\t${write.number(output)}`,
  ].join("\n");
}
