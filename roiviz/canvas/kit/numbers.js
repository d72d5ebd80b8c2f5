/**
 * Numbers as texts: with as many digits as matter, as fit a cell, or as a float32 has.
 *
 * @typedef {readonly [number, number]} Range  the smallest and the largest
 */

const MOST_DIGITS = 3;
const MOST_DECIMALS = 100; // of toExponential: more than a float32 just beside a half needs
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * "10⁻⁵"
 *
 * @param {number} power
 */
function powerOfTen(power) {
  const digits = [...String(Math.abs(power))].map((digit) => SUPERSCRIPTS[Number(digit)]);
  return `10${power < 0 ? "⁻" : ""}${digits.join("")}`;
}

/**
 * All values written alike, so that each fits `room`; none where that cannot be.
 *
 * @param {ArrayLike<number>} values
 * @param {number} room  in the unit of `widthOf`
 * @param {(text: string) => number} widthOf
 * @returns {{ texts: string[] | null, unit: string }}  unit: "" or the power of ten the texts count in
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
    const texts = list.map((value) => written(value / 10 ** power, (scaled) => scaled.toFixed(decimals)));
    if (fits(texts, room, widthOf)) return { texts, unit: unitText(power) };
  }
  return { texts: null, unit: "" };
}

/**
 * What numbers like these are written in multiples of: "" or a power of ten.
 *
 * @param {ArrayLike<number>} values
 */
export const unitOf = (values) => unitText(powerOf(Array.from(values)));

/** @param {number} power */
const unitText = (power) => (power ? powerOfTen(power) : "");

/** @param {number[]} values */
const largestOf = (values) =>
  values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);

/**
 * 0 where plain digits say enough, else the power of the largest value.
 *
 * @param {number[]} values
 */
function powerOf(values) {
  const largest = largestOf(values);
  const power = largest ? Math.floor(Math.log10(largest)) : 0;
  return power < -1 || power > 3 ? power : 0;
}

/**
 * @param {string[]} texts
 * @param {number} room
 * @param {(text: string) => number} widthOf
 */
const fits = (texts, room, widthOf) => texts.every((text) => widthOf(text) <= room);

/**
 * A minus that is as wide as a digit, and never "−0.00".
 *
 * @param {string} text
 */
export const minus = (text) => (/^-0*\.?0*$/.test(text) ? text.slice(1) : text).replaceAll("-", "−");

/**
 * A value with so many decimals that the range's largest keeps `digits` significant ones.
 *
 * @param {Range | null} [range]
 * @param {number} [digits]
 * @returns {(value: number | null | undefined) => string}
 */
export function numberFormat(range, digits = 3) {
  const largest = Math.max(Math.abs(range?.[0] ?? 0), Math.abs(range?.[1] ?? 0));
  if (largest !== 0 && (largest < 1e-3 || largest >= 1e5)) {
    return (value) => written(value, (v) => (v === 0 ? "0" : v.toExponential(digits - 1)));
  }
  const whole = largest ? Math.floor(Math.log10(largest)) + 1 : 1;
  const decimals = Math.max(0, Math.min(6, digits - Math.max(whole, 0)));
  return (value) => written(value, (v) => fixedOrTiny(v, decimals));
}

/**
 * With so many decimals; a value that would round to a bare 0 is written with its power of ten.
 *
 * @param {number} value
 * @param {number} decimals
 */
export function fixedOrTiny(value, decimals) {
  const text = value.toFixed(decimals);
  return value !== 0 && Number(text) === 0 ? value.toExponential(0) : text;
}

/**
 * @param {number | null | undefined} value
 * @param {(value: number) => string} write
 */
const written = (value, write) => (value == null || !Number.isFinite(value) ? "–" : minus(write(value)));

/**
 * With so many decimals.
 *
 * @param {number} value
 * @param {number} digits
 */
export const fixed = (value, digits) => minus(value.toFixed(digits));

/**
 * How many, and of what: "1 bin", "2 bins".
 *
 * @param {number} count
 * @param {string} word
 */
export const plural = (count, word) => `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;

/**
 * All digits that tell one float32 from every other.
 *
 * @param {number | null | undefined} value
 */
export const exact = (value) => written(value, shortest);

/**
 * Nine significant digits, without trailing zeros.
 *
 * @param {number} value
 */
function shortest(value) {
  const text = value.toPrecision(9);
  const [digits, power] = text.split("e");
  const plain = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  return power ? `${plain}e${power}` : plain;
}

/**
 * How far two numbers are apart, in words: "6e-8".
 *
 * @param {number} value
 */
export const tiny = (value) => (value === 0 ? "0" : minus(value.toExponential(0)));

/**
 * A slope with four digits that matter.
 *
 * @param {number | null | undefined} value
 */
export function slopeText(value) {
  if (value == null) return "none";
  if (value === 0) return "0";
  const plain = Math.abs(value) >= 1e-3 && Math.abs(value) < 1e4;
  return minus(plain ? value.toPrecision(5) : value.toExponential(3));
}

/**
 * A number with six digits as Python's format ".6g" writes it.
 *
 * @param {number} value
 */
export function sixDigits(value) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [digits, power] = roundedToEven(Math.abs(value)).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return `${sign}${Number(`${digits}e${power}`)}`;
  const count = String(Math.abs(exponent)).padStart(2, "0");
  return `${sign}${Number(digits)}e${exponent < 0 ? "-" : "+"}${count}`;
}

/**
 * "1.23450e+3": of two texts that are equally near, that with the even digit. JavaScript takes the larger.
 *
 * @param {number} value
 */
function roundedToEven(value) {
  const [digits, power] = value.toExponential(MOST_DECIMALS).split("e");
  const isHalf = /^\d\.\d{4}[02468]50*$/.test(digits);
  return isHalf ? `${digits.slice(0, 7)}e${power}` : value.toExponential(5);
}
