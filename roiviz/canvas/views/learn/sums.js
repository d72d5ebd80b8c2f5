/**
 * A sample's value written out, with the numbers of its place.
 *
 * @import { CellsFigure } from "../../core/messages.js"
 * @import { CellsDrawing } from "./cells.js"
 * @import { Read, Reader } from "./reader.js"
 */

import { equation, largestOf, plain, tidied } from "./written.js";

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
  const terms = values.map((cell, k) => /** @type {const} */ ([tidied(weights.get(k) ?? 0), cell]));
  return products(terms, value, largestOf(values));
}

/**
 * @param {CellsFigure} figure
 * @param {Reader} reader
 * @param {{ x: number, y: number }} point
 */
function ways(figure, reader, { x, y }) {
  const largest = largestOf(figure.values);
  return [
    `rectangles: ${sum(figure, reader(x, y))}`,
    `x, then y: ${mixed(y, reader(x, 0).value, reader(x, 1).value, largest)}`,
    `y, then x: ${mixed(x, reader(0, y).value, reader(1, y).value, largest)}`,
  ];
}

/**
 * @param {number} share  of the second
 * @param {number} one
 * @param {number} other
 * @param {number} largest
 */
function mixed(share, one, other, largest) {
  const [first, second] = [one, other].map((value) => tidied(value, largest));
  const value = (1 - share) * one + share * other;
  return products(
    [
      [tidied(1 - share), first],
      [tidied(share), second],
    ],
    value,
    largest,
  );
}

/**
 * @param {readonly (readonly [number, number])[]} terms  weight and value, as they are written
 * @param {number} value
 * @param {number} largest
 */
function products(terms, value, largest) {
  const left = terms.map(([weight, one]) => `${plain(weight)} × ${plain(one)}`).join(" + ");
  return equation(
    left,
    terms.reduce((all, [weight, one]) => all + weight * one, 0),
    value,
    largest,
  );
}
