/**
 * Text whose lines do not break within a name, a range or a short expression, and within a long one only
 * before an operator.
 */

import { el } from "./dom.js";

const SHORT = 14; // letters that stay together
const RUN = /\S+(?: [×·/+−=≈→] \S+)+/g;
const TIMES = / ([×·/]) /g;
const BEFORE = / ([+−=≈→]) /g;
const WITHIN = new RegExp(`[(\\[⌊⌈][^()\\[\\]⌊⌈⌋⌉]{1,${SHORT}}[)\\]⌋⌉]`, "g");
const UNIT = /(\d) (?=(?:px|%|µs)(?!\w))/g;
/** R-MAC, VGG-16, 8–9: a hyphen or a dash lets a line break behind it. */
const NAME = /\b(?:[A-Z]\w*-[A-Z\d]\w*|\d+–\d+)/g;

/**
 * With spaces that do not break where a line should not.
 *
 * @param {string} text
 */
export const unbroken = (text) =>
  text
    .replace(RUN, (run) =>
      run.length <= SHORT ? joined(run) : run.replace(TIMES, tied).replace(BEFORE, led),
    )
    .replace(WITHIN, joined)
    .replace(UNIT, "$1\u00a0");

/** @param {string} text */
const joined = (text) => text.replaceAll(" ", "\u00a0");
/** @param {string} _ @param {string} sign */
const tied = (_, sign) => `\u00a0${sign}\u00a0`;
/** @param {string} _ @param {string} sign */
const led = (_, sign) => ` ${sign}\u00a0`;

/**
 * The same, with its names in one piece each.
 *
 * @param {string} text
 * @returns {(string | HTMLElement)[]}
 */
export function unbrokenPieces(text) {
  /** @type {(string | HTMLElement)[]} */
  const pieces = [];
  let last = 0;
  for (const { 0: name, index } of text.matchAll(NAME)) {
    pieces.push(unbroken(text.slice(last, index)), el("span", { class: "rv-unbroken" }, name));
    last = index + name.length;
  }
  return [...pieces, unbroken(text.slice(last))].filter((piece) => piece !== "");
}

/**
 * The same for all text of an element.
 *
 * @template {Element} E
 * @param {E} element
 */
export function unbreak(element) {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walk.nextNode()) texts.push(/** @type {Text} */ (walk.currentNode));
  for (const text of texts) text.replaceWith(...unbrokenPieces(text.data));
  return element;
}
