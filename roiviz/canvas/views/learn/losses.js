/**
 * The loss where a bin goes to the left or to the right, its slope where the bin is, and the places at which
 * a sample crosses a line of cell centres.
 *
 * @import { Edges } from "./reader.js"
 * @import { Pulled, PullReader } from "./pulled.js"
 */

import { equals } from "../../kit/equation.js";
import { line, set, svg, text } from "./svg.js";
import { about, plain, written } from "./written.js";

const [TOP, BOTTOM, HEIGHT] = [18, 118, 140];
const [LEFT, RIGHT] = [14, 14];
const REACH = 2; // cells to either side, before it is enlarged
const POINTS = 80;
const FOOT = 0.04; // of the height that it may go below the curve
const ENOUGH = 0.12; // of the height that the slope's line takes at most

/** @param {number} width */
export function lossCurve(width) {
  const element = svg("g", { class: "rv-losses" });

  /**
   * @param {PullReader} reader
   * @param {Edges} edges
   * @param {Pulled} pulled  there
   * @param {number} zoom
   */
  function show(reader, edges, pulled, zoom) {
    const reach = REACH / zoom;
    const at = Array.from({ length: POINTS + 1 }, (_, i) => reach * ((2 * i) / POINTS - 1));
    const losses = at.map((by) => reader(moved(edges, by)).loss);
    const [low, high] = [Math.min(...losses), Math.max(...losses)];
    const xOf = (/** @type {number} */ by) => LEFT + ((by / reach + 1) / 2) * (width - LEFT - RIGHT);
    const yOf = (/** @type {number} */ loss) => BOTTOM - ((loss - low) / (high - low || 1)) * (BOTTOM - TOP);
    const kinks = crossings(pulled, reach).map((by) => {
      const mark = line(xOf(by), TOP - 4, xOf(by), BOTTOM + 4);
      set(mark, { class: "rv-kink" });
      return mark;
    });
    const half = Math.min(reach / 3, (ENOUGH * 3 * (high - low)) / (Math.abs(pulled.slope) || 1));
    // Downhill no further than to the curve's foot, below which words stand.
    const down = Math.min(half, (pulled.loss - low + FOOT * (high - low)) / (Math.abs(pulled.slope) || 1));
    const [left, right] = pulled.slope > 0 ? [down, half] : [half, down];
    const [before, behind] = [-left, right].map((by) => pulled.loss + by * pulled.slope);
    const tangent = line(xOf(-left), yOf(before), xOf(right), yOf(behind));
    set(tangent, { class: "rv-tangent" });
    const way = svg("path", { d: `M${at.map((by, i) => `${xOf(by)} ${yOf(losses[i])}`).join("L")}` });
    set(way, { class: "rv-overlap-way" });
    const here = svg("circle", { cx: xOf(0), cy: yOf(pulled.loss), r: 6, class: "rv-sample-dot" });
    const ends = [-reach, reach].map((by) => {
      const words = text(
        xOf(by),
        HEIGHT - 4,
        `${by > 0 ? "+" : ""}${written(by)}`,
        by > 0 ? "end" : "middle",
      );
      if (by < 0) set(words, { "text-anchor": "start" });
      return words;
    });
    const said = text(xOf(0), HEIGHT - 4, "cells from here");
    element.replaceChildren(...kinks, way, tangent, here, ...ends, said);
  }

  return { element, height: HEIGHT, show };
}

/**
 * @param {Edges} edges
 * @param {number} by  cells to the right
 * @returns {Edges}
 */
export const moved = ([x1, y1, x2, y2], by) => [x1 + by, y1, x2 + by, y2];

/**
 * How far a bin goes until one of its samples lies on a line of cell centres, within a reach.
 *
 * @param {Pick<Pulled, "samples">} pulled
 * @param {number} reach
 */
export function crossings({ samples }, reach) {
  const found = new Set();
  for (const x of new Set(samples.map((sample) => sample.x))) {
    for (let column = Math.ceil(x - reach); column <= x + reach; column += 1) {
      found.add(Number((column - x).toFixed(5)));
    }
  }
  return [...found].sort((a, b) => a - b);
}

/**
 * Both edges' derivatives are together the slope: "≈" where the digits that are shown are not.
 *
 * @param {Pulled} pulled
 */
export function slopeLines({ output, loss, slope, edges }) {
  // With a digit more than their sum, which they then add up to as they are written.
  const [left, right] = edges.map((value) => plain(Number(value.toFixed(4))));
  const whole = about(slope).replace("≈ ", "");
  const sum = right.startsWith("−") ? `${left} − ${right.slice(1)}` : `${left} + ${right}`;
  return [
    `output ${about(output)}, loss ${about(loss)}`,
    `slope ${about(slope)} a cell`,
    `left + right edge: ${sum} ${equals(sum, whole)}`,
  ];
}
