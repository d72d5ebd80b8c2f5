/**
 * A sample's value written out, with the numbers of its place.
 *
 * @import { CellsFigure } from "../../core/messages.js"
 * @import { CellsDrawing } from "./cells.js"
 * @import { Read, Reader } from "./reader.js"
 */

import { decimals3 } from "./judge.js";

/**
 * Lines of arithmetic for what a figure shows; none where it shows none, or its answer is covered.
 *
 * @param {CellsDrawing} drawing
 * @returns {string[]}
 */
export function sumLines({ figure, read, reader, point, open }) {
  if (!read || !reader || !open) return [];
  if (figure.shows.includes("ways")) return ways(figure, reader, point);
  return figure.shows.includes("sum") ? [sum(figure, read)] : [];
}

/**
 * @param {CellsFigure} figure
 * @param {Read} read
 */
function sum({ values }, { weights, value }) {
  const terms = values.map((cell, k) => product(weights.get(k) ?? 0, cell));
  return `${terms.join(" + ")} = ${decimals3(value)}`;
}

/**
 * @param {CellsFigure} figure
 * @param {Reader} reader
 * @param {{ x: number, y: number }} point
 */
const ways = (figure, reader, { x, y }) => [
  `rectangles: ${sum(figure, reader(x, y))}`,
  `x, then y: ${mixed(y, reader(x, 0).value, reader(x, 1).value)}`,
  `y, then x: ${mixed(x, reader(0, y).value, reader(1, y).value)}`,
];

/**
 * @param {number} share  of the second
 * @param {number} one
 * @param {number} other
 */
function mixed(share, one, other) {
  const value = (1 - share) * one + share * other;
  return `${product(1 - share, one)} + ${product(share, other)} = ${decimals3(value)}`;
}

/**
 * @param {number} weight
 * @param {number} value
 */
const product = (weight, value) => `${decimals3(weight)} × ${decimals3(value)}`;
