/** Numbers as a lesson writes them: what the digits say is what is meant, or "≈" says that it is not. */

import { minus } from "../../kit/numbers.js";

const MOST = 6; // decimals of what is exact
const ROUGH = 3; // of what is not
const NOISE = 3e-7; // of float32 sums and products, beside the largest number in them

/**
 * The number with the fewest decimals that a float32 result stands for; with six where there is none.
 *
 * @param {number} value
 * @param {number} [largest]  of the numbers that it was made of
 */
export function tidied(value, largest = 1) {
  for (let decimals = 0; decimals < MOST; decimals += 1) {
    const short = Number(value.toFixed(decimals));
    if (isNear(short, value, largest)) return short;
  }
  return Number(value.toFixed(MOST));
}

/** @param {number} value  that is tidied */
export const plain = (value) => minus(String(value));

/**
 * @param {number} value
 * @param {number} [largest]
 */
export const written = (value, largest) => plain(tidied(value, largest));

/**
 * With three decimals at most, and a sign where these do not say all of it.
 *
 * @param {number} value
 * @param {number} [largest]
 */
export function about(value, largest = 1) {
  const short = Number(value.toFixed(ROUGH));
  return `${isNear(short, value, largest) ? "" : "≈ "}${plain(short)}`;
}

/**
 * "= 0.5", or "≈ 0.333" where three decimals do not say all of it.
 *
 * @param {number} value
 */
export const equals = (value) => (about(value).startsWith("≈") ? about(value) : `= ${about(value)}`);

/**
 * "a × b + c = d", where d is what the written left side gives and the kernel too.
 *
 * @param {string} left
 * @param {number} sum  of the numbers as they are written on the left
 * @param {number} value  the kernel's
 * @param {number} largest
 */
export function equation(left, sum, value, largest) {
  const same = isNear(sum, value, largest);
  return same ? `${left} = ${plain(Number(sum.toFixed(9)))}` : `${left} ≈ ${minus(value.toFixed(ROUGH))}`;
}

/**
 * @param {number} one
 * @param {number} other
 * @param {number} largest
 */
const isNear = (one, other, largest) => Math.abs(one - other) <= NOISE * Math.max(1, largest);

/**
 * The largest of a map's values, without signs.
 *
 * @param {readonly number[]} values
 */
export const largestOf = (values) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
