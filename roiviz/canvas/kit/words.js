/**
 * Claims as text, as roiviz/explain/words.py writes them, from the same templates.
 *
 * @import { Text } from "../core/messages.js"
 *
 * @typedef {Readonly<Record<string, string>>} Words  a template for each kind of claim
 * @typedef {{ kind: string, values: Readonly<Record<string, any>> }} Claim
 */

import { minus, plural } from "./numbers.js";

const MOST_DECIMALS = 100;
const RANGES_SHOWN = 4;
const MORE = 12; // decimals; a difference of float32 numbers comes out long before

/** @type {Readonly<Record<string, (value: any) => string>>} */
const FORMATS = {
  "": (value) => (typeof value === "string" ? value : number(value)),
  list: (values) => listed(values.map(String)),
  percent: (share) => `${number(100 * share)} %`,
  slope: fourDigits,
  count: (value) => value.toLocaleString("en"),
  x: (values) => values.map(number).join(" × "),
  to_ceil: (values) => values.map(toCeil).join(" × "),
  hw: (values) => sides(values, number),
  hw_to_ceil: (values) => sides(values, toCeil),
  turn,
  ranges,
  place: (indices) => `(${indices.join(", ")})`,
  apart,
  often: (count) => ["", "once", "twice"][count] || plural(count, "time"),
};

/**
 * @param {readonly Claim[]} claims
 * @param {Words} words
 * @returns {Text[]}
 */
export function rendered(claims, words) {
  return claims.flatMap(({ kind, values }, place) => {
    const pieces = words[kind]
      .split("**")
      .map((t, i) => ({ t: filled(t, values), b: i % 2 === 1, tone: null }));
    const said = pieces.filter(({ t }) => t);
    return place ? [{ t: " ", b: false, tone: null }, ...said] : said;
  });
}

/**
 * @param {string} template
 * @param {Claim["values"]} values
 */
const filled = (template, values) =>
  template.replace(/\{(\w+)(?::([^}]*))?\}/g, (_, name, form = "") => written(values[name], form));

/**
 * @param {any} value
 * @param {string} form
 */
function written(value, form) {
  if (form.startsWith("#")) return plural(value, form.slice(1));
  if (form.includes("|")) return form.split("|")[value === 1 ? 0 : 1];
  return FORMATS[form](value);
}

/**
 * @param {readonly [number, number]} size
 * @param {(value: number) => string} write
 */
const sides = ([height, width], write) => `h ${write(height)} × w ${write(width)}`;

/**
 * At most two decimals; below 0.1 two digits that matter.
 *
 * @param {number} value
 */
export function number(value) {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size < 1e-4) return fourDigits(Number(value.toExponential(1)));
  return minus(bare(fixed(value, size >= 0.1 ? 2 : 1 - Math.floor(Math.log10(size)))));
}

/**
 * With so many decimals; of two that are equally near the even one, as Python takes it.
 *
 * @param {number} value
 * @param {number} decimals
 */
function fixed(value, decimals) {
  const whole = Math.abs(value).toFixed(MOST_DECIMALS);
  const cut = whole.slice(0, whole.indexOf(".") + decimals + 1);
  const isHalf = /^50*$/.test(whole.slice(cut.length));
  const text = isHalf && Number(cut.at(-1)) % 2 === 0 ? cut : Math.abs(value).toFixed(decimals);
  return value < 0 ? `-${text}` : text;
}

/**
 * An angle counter-clockwise on screen.
 *
 * @param {number} degrees
 */
export function turn(degrees) {
  return `${number(Math.abs(degrees))}° ${degrees < 0 ? "↻" : "↺"}`;
}

/** @param {string} text */
const bare = (text) => (text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text);

/**
 * With enough decimals that rounding up what is written gives the same.
 *
 * @param {number} value
 */
function toCeil(value) {
  if (Math.abs(value) < 1) return value <= 0.99 ? number(value) : "1";
  let text = "";
  for (let decimals = 2; decimals < 17; decimals += 1) {
    text = fixed(value, decimals);
    if (Math.ceil(Number(text)) === Math.ceil(value)) break;
  }
  return bare(text);
}

/**
 * Four digits that matter, as Python's ".4g".
 *
 * @param {number} value
 */
export function fourDigits(value) {
  const size = Math.abs(value);
  if (size === 0) return "0";
  const [digits, power] = value.toExponential(3).split("e");
  if (Number(power) >= -4 && Number(power) < 4) return minus(bare(value.toPrecision(4)));
  return minus(`${bare(digits)}e${Number(power)}`);
}

/**
 * Two numbers and their difference, so that the digits of two give the third.
 *
 * @param {readonly [number, number, number]} numbers
 */
function apart(numbers) {
  const sizes = numbers.map(Math.abs).filter(Boolean);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const first = Math.max(0, 3 - Math.floor(Math.log10(least)));
  const tried = Array.from({ length: least >= 1e-6 && most < 1e6 ? MORE : 0 }, (_, k) =>
    numbers.map((value) => fixed(value, first + k)),
  );
  const exact = tried.find(subtracts);
  const [here, there, difference] = exact?.map(minus) ?? numbers.map(fourDigits);
  const about = exact || numbers[2] === 0 ? "" : "about ";
  return `${here} here, ${there} there, a difference of ${about}${difference}`;
}

/** @param {readonly string[]} texts  with as many decimals */
function subtracts(texts) {
  const [here, there, difference] = texts.map((text) => BigInt(text.replace(".", "")));
  return there - here === difference;
}

/** @param {readonly string[]} texts  "1", "1 and 2", "1, 2 and 3" */
const listed = (texts) =>
  texts.length > 1 ? `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}` : String(texts[0] ?? "");

/** @param {readonly (readonly [number, number])[]} values */
function ranges(values) {
  const texts = values.map(([begin, end]) => `[${begin}, ${end})`);
  if (texts.length <= RANGES_SHOWN) return texts.join(" ");
  return [...texts.slice(0, RANGES_SHOWN - 2), "…", texts.at(-1)].join(" ");
}
