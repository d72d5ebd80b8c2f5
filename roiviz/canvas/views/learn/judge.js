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

/**
 * @param {Question} question
 * @param {readonly number[]} values  the answer
 * @returns {Verdict}
 */
export function judge(question, values) {
  const is = (/** @type {readonly number[]} */ others) => near(values, others, question.margin);
  if (is(question.right)) return { state: "right", known: null, text: `Right: ${question.shown}.` };
  const known = question.wrong.find((row) => is(row.values)) ?? null;
  if (known) return { state: "known", known, text: `Not quite: ${known.name}.` };
  return { state: "other", known: null, text: distanceText(question, values) };
}

/**
 * @param {readonly number[]} one
 * @param {readonly number[]} other
 * @param {number} margin
 */
const near = (one, other, margin) =>
  one.length === other.length && one.every((value, i) => Math.abs(value - other[i]) <= margin + ROUNDING);

/**
 * How far an answer is from the right one.
 *
 * @param {Question} question
 * @param {readonly number[]} values
 */
function distanceText({ by, right }, values) {
  if (by === "number") {
    const off = values[0] - right[0];
    return `Not quite: ${decimals(Math.abs(off))} too ${off > 0 ? "high" : "low"}.`;
  }
  if (by === "cell") return "Not quite: it is another cell.";
  if (by === "points") {
    const off = values.map(
      (value, i) => `${decimals(Math.abs(value - right[i]))} ${sideOf(value - right[i])}`,
    );
    return `Not quite, from left to right: ${off.join(", ")}.`;
  }
  const hits = values.filter((value) => right.includes(value)).length;
  const extra = values.length - hits;
  const tail = extra ? `, and ${extra} of yours ${extra > 1 ? "are" : "is"} not among them` : "";
  return `Not quite: you have ${hits} of the ${right.length}${tail}.`;
}

/**
 * With as many decimals as it takes, four at most.
 *
 * @param {number} value
 */
export const decimals = (value) => minus(String(Number(value.toFixed(4))));

/** @param {number} off */
const sideOf = (off) => (Math.abs(off) < 1e-9 ? "off" : off > 0 ? "too far right" : "too far left");
