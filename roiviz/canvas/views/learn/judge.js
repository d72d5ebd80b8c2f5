/**
 * What an answer is: right, a mistake with a name, or another one, which has a distance.
 *
 * @import { Known, Question } from "../../core/messages.js"
 *
 * @typedef {Object} Verdict
 * @property {"right" | "known" | "other"} state
 * @property {Known | null} known
 * @property {string} text  in words, without the working
 */

import { minus } from "../../kit/numbers.js";

const ROUNDING = 1e-9;
const HALF = 0.002; // turns, within which half a turn is told as one

/**
 * @param {Question} question
 * @param {readonly number[]} values  the answer
 * @returns {Verdict}
 */
export function judge(question, values) {
  const is = (/** @type {readonly number[]} */ others) => near(values, others, question);
  if (is(question.right)) return { state: "right", known: null, text: `Right: ${question.shown}.` };
  const known = question.wrong.find((row) => is(row.values)) ?? null;
  if (known) return { state: "known", known, text: `Not quite: ${known.name}.` };
  return { state: "other", known: null, text: distanceText(question, values) };
}

/**
 * @param {readonly number[]} one
 * @param {readonly number[]} other
 * @param {Pick<Question, "margin" | "period">} question
 */
const near = (one, other, { margin, period }) =>
  one.length === other.length &&
  offsOf(one, other, period).every((off) => Math.abs(off) <= margin + ROUNDING);

/**
 * How far each number is off; the last one by less than half its period, where it has one.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} right
 * @param {number} period
 */
function offsOf(values, right, period) {
  const offs = values.map((value, i) => value - right[i]);
  const last = offs.length - 1;
  if (period) offs[last] -= period * Math.round(offs[last] / period);
  return offs;
}

/**
 * How far an answer is from the right one.
 *
 * @param {Question} question
 * @param {readonly number[]} values
 */
function distanceText({ by, right, margin, names, period, unit }, values) {
  if (by === "number" || by === "tuple") {
    const offs = offsOf(values, right, period);
    const wrong = offs.flatMap((off, i) => {
      if (Math.abs(off) <= margin + ROUNDING) return [];
      const turns = period && i === offs.length - 1;
      const said = turns ? turnedBy(off, values[i] - right[i], period, unit) : highOrLow(off, unit);
      return by === "tuple" ? `${names[i]} is ${said}` : said;
    });
    return `Not quite: ${wrong.join(", ")}.`;
  }
  if (by === "cell") return "Not quite: it is another cell.";
  if (by === "points") {
    const off = values.map((value, i) => aside(value - right[i], margin));
    return `Not quite, from left to right: ${off.join(", ")}.`;
  }
  const hits = values.filter((value) => right.includes(value)).length;
  const extra = values.length - hits;
  if (hits === right.length) return `Not quite: you have all ${hits}, and ${extra} too many.`;
  const tail = extra ? `, and ${extra} of yours ${extra > 1 ? "are" : "is"} not among them` : "";
  return `Not quite: you have ${hits} of the ${right.length}${tail}.`;
}

/**
 * With as many decimals as it takes, four at most, and a comma before thousands from 10,000 on.
 *
 * @param {number} value
 */
export const decimals = (value) => {
  const short = Number(value.toFixed(4));
  return minus(
    Math.abs(short) < 1e4 ? String(short) : short.toLocaleString("en", { maximumFractionDigits: 4 }),
  );
};

/**
 * "1.5 too high", "1 pixel too low"
 *
 * @param {number} off
 * @param {Question["unit"]} unit
 */
function highOrLow(off, unit) {
  const size = decimals(Math.abs(off));
  const named = unit && ` ${size === "1" ? unit.slice(0, -1) : unit}`;
  return `${size}${named} too ${off > 0 ? "high" : "low"}`;
}

/**
 * How far an angle is off: half a turn is neither high nor low, and whole ones do not count.
 *
 * @param {number} off  without them
 * @param {number} plain  with them
 * @param {number} period  of a turn
 * @param {Question["unit"]} unit
 */
function turnedBy(off, plain, period, unit) {
  if (period / 2 - Math.abs(off) <= HALF * period) return "half a turn off";
  const turns = Math.abs(plain - off) > period / 2 ? ", apart from whole turns" : "";
  return highOrLow(off, unit) + turns;
}

/**
 * @param {number} off
 * @param {number} margin
 */
const aside = (off, margin) =>
  Math.abs(off) <= margin + ROUNDING
    ? "in place"
    : `${decimals(Math.abs(off))} too far ${off > 0 ? "right" : "left"}`;
