/** What the arithmetic card says in words and numbers, apart from how it is laid out. */

import { stateWord } from "../paint/draw.js";
import { readPosition, sampleValue } from "../core/hub.js";
import { wayLines } from "./sample_way.js";
import { exact, fixedOrTiny, minus, numberFormat } from "../paint/theme.js";

/** How the card writes its numbers: as short as they can be read, or with all of float32's digits. */
export function boundNumbers(range, allDigits) {
  if (allDigits) return { allDigits, number: exact, short: exact, weight: exact, place: exact, step: exact };
  return {
    allDigits, number: numberFormat(range, 4), short: numberFormat(range, 3),
    weight: (value) => minus(fixedOrTiny(value, 4)), place: (value) => minus(value.toFixed(3)), step: fewDigits,
  };
}

/**
 * A step of a calculation: whole numbers as they are, others with as many digits as matter. `among`
 * is how large the numbers are that it comes from: what float32 leaves of a difference of equals, or
 * of the cosine of 90°, is a 0.
 */
function fewDigits(value, among = 0) {
  if (Math.abs(value) <= ROUNDING * Math.abs(among)) return "0";
  return minus(String(Number(Math.abs(value) < 1 ? value.toPrecision(4) : value.toFixed(3))));
}

/** What a few float32 operations may be off by, of the largest number in them. */
const ROUNDING = 2 ** -21;

export function positionOf({ lesson, sample }) {
  return { x: lesson.positions[2 * sample], y: lesson.positions[2 * sample + 1] };
}

export function tapsOf({ lesson, sample, header, values }) {
  const { width } = header.cells;
  return [0, 1, 2, 3].map((corner) => {
    const k = 4 * sample + corner;
    const tap = lesson.taps[k];
    const value = tap >= 0 && values ? values[tap] : null;
    return { tap, row: Math.floor(tap / width), column: tap % width, weight: lesson.weights[k], value };
  });
}

/**
 * The bin's value from its samples. Where only a part of them is here, Python's own sum over all of
 * them; a part is never compared with the whole.
 *
 * @returns {{all: number[], result: ?number, winner: number}}
 */
export function meanOf({ lesson, bin, samples, values, most, total }) {
  const all = samples.map((item) => sampleValue(lesson, item, values));
  if (samples.length < total) {
    const planned = lesson.applied?.[bin];
    return { all, result: Number.isFinite(planned) ? planned : null, winner: -1 };
  }
  if (!values || !samples.length) return { all, result: null, winner: -1 };
  const result = most
    ? all.reduce((best, value) => Math.max(best, value), -Infinity)
    : all.reduce((sum, value) => sum + value, 0) / samples.length;
  return { all, result, winner: most ? all.indexOf(result) : -1 };
}

export function betweenText(context) {
  const { lesson, sample, header } = context;
  if (lesson.state[sample] === 2) return "reads no cell";
  const at = positionOf(context);
  return `${between("column", at.x, header.cells.width)}, ${between("row", at.y, header.cells.height)}`;
}

/** Where a position lies among the lines of cell centres; beyond the outermost it reads that one. */
function between(name, position, count) {
  if (position < 0) return `outside ${name} 0`;
  if (position > count - 1) return `outside ${name} ${count - 1}`;
  const low = Math.floor(position);
  return low === position ? `on ${name} ${low}` : `between ${name}s ${low} and ${low + 1}`;
}

/** Why the weights are what they are; for a clamped or discarded sample, what happened to it. */
export function whySentence(context) {
  const state = context.lesson.state[context.sample];
  if (state === 2) return discardedSentence(context);
  const read = readPosition(context.lesson, context.sample, context.header.cells.width);
  if (state === 1 && read) return clampedSentence(context, read);
  const taps = tapsOf(context);
  if (taps.filter((tap) => tap.tap >= 0 && tap.weight !== 0).length === 1) {
    return "Inside: it reads one cell, with its whole weight.";
  }
  const dx = taps[1].weight + taps[3].weight;
  const dy = taps[2].weight + taps[3].weight;
  const weights = "(1−dy)(1−dx), (1−dy)dx, dy(1−dx), dy·dx";
  return `Inside: dx = ${context.weight(dx)}, dy = ${context.weight(dy)} past the first cell's centre, so the weights are ${weights}.`;
}

function discardedSentence(context) {
  const { width, height } = context.header.cells;
  const at = positionOf(context);
  const out = [["x", at.x, width], ["y", at.y, height]].find(([, v, size]) => v < -1 || v > size) ?? ["x", at.x, width];
  const side = out[1] < 0 ? "below −1" : `beyond ${out[2]}`;
  const counts = context.most ? "It counts as 0." : `It adds 0, and the bin still divides by ${context.total}.`;
  return `Discarded: ${out[0]} = ${context.place(out[1])} lies ${side}. ${counts}`;
}

function clampedSentence(context, read) {
  const at = positionOf(context);
  const moved = [["x", at.x, read.x], ["y", at.y, read.y]]
    .filter(([, before, after]) => Math.abs(before - after) > 1e-6)
    .map(([axis, before, after]) => `${axis} = ${context.place(before)} is read at ${context.place(after)}`);
  return `Clamped to the centre of the map's outer cells: ${moved.join(", ")}.`;
}

/** The whole card as lines of text, for the clipboard. */
export function arithmeticText(context) {
  const { lesson, bin, samples, sample, name, total, number, weight, most, all, result, output } = context;
  const rows = tapsOf(context).filter((tap) => tap.tap >= 0)
    .map((tap) => `cell (${tap.row}, ${tap.column})\t${number(tap.value)}\t× ${weight(tap.weight)}\t= ${number(tap.value * tap.weight)}`);
  const part = samples.length < total ? `, of which ${samples.length} are listed` : "";
  return [
    lesson.tuple,
    `sample ${samples.indexOf(sample) + 1} of ${total} in ${name}: ${stateWord(lesson.state[sample])}`,
    ...wayLines(lesson, bin, samples, sample, context.step),
    ...rows,
    `sum\t${number(all[samples.indexOf(sample)])}`,
    `${name}: ${most ? "largest" : "mean"} of ${total} samples${part}\t${number(result)}`,
    `kernel's output\t${number(output)}`,
  ].join("\n");
}
