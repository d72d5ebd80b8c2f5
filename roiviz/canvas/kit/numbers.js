/** Numbers for cells of a given width: as many digits as fit, and a common power of ten where that helps. */

import { minus } from "../paint/theme.js";

const MOST_DIGITS = 3;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** "10⁻⁵" */
export const powerOfTen = (power) => `10${power < 0 ? "⁻" : ""}${[...String(Math.abs(power))].map((digit) => SUPERSCRIPTS[digit]).join("")}`;

/**
 * All values written alike, so that each fits `room`; none where that cannot be.
 *
 * @param {ArrayLike<number>} values
 * @param {number} room  in the unit of `widthOf`
 * @param {(text: string) => number} widthOf
 * @returns {{texts: ?string[], unit: string}}  unit: "" or the power of ten the texts count in
 */
export function fitNumbers(values, room, widthOf) {
  const list = Array.from(values);
  if (list.every(Number.isInteger)) {
    const texts = list.map((value) => minus(String(value)));
    if (fits(texts, room, widthOf)) return { texts, unit: "" };
  }
  const power = powerOf(list);
  const largest = largestOf(list) / 10 ** power;
  const whole = largest >= 1 ? Math.floor(Math.log10(largest)) + 1 : 1;
  for (let digits = MOST_DIGITS; digits >= 1; digits -= 1) {
    const decimals = Math.max(0, digits - whole);
    const texts = list.map((value) => (Number.isFinite(value) ? minus((value / 10 ** power).toFixed(decimals)) : "–"));
    if (fits(texts, room, widthOf)) return { texts, unit: unitText(power) };
  }
  return { texts: null, unit: "" };
}

/** What numbers like these are written in multiples of: "" or a power of ten. */
export const unitOf = (values) => unitText(powerOf(Array.from(values)));

const unitText = (power) => (power ? powerOfTen(power) : "");

const largestOf = (values) => values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);

/** 0 where plain digits say enough, else the power of the largest value. */
function powerOf(values) {
  const largest = largestOf(values);
  const power = largest ? Math.floor(Math.log10(largest)) : 0;
  return power < -2 || power > 3 ? power : 0;
}

const fits = (texts, room, widthOf) => texts.every((text) => widthOf(text) <= room);
