/**
 * A scale of values below a figure, with the right answer on it and somebody's own as a ghost.
 *
 * @import { CellsFigure } from "../../core/messages.js"
 */

import { decimals } from "./judge.js";
import { svg } from "./svg.js";

const HEIGHT = 74;
const [EDGE, MIDDLE] = [26, 38];

/**
 * @param {Pick<CellsFigure, "values">} figure
 * @param {number} width  in the drawing's units
 */
export function scaleOf({ values }, width) {
  const element = svg("g", { class: "rv-answer-scale" });

  /** @param {{ right: number, ghost: number } | null} marks */
  function show(marks) {
    if (!marks) return element.replaceChildren();
    const all = [...values, marks.right, marks.ghost];
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const at = (/** @type {number} */ value) =>
      EDGE + ((value - low) / (high - low || 1)) * (width - 2 * EDGE);
    const axis = svg("line", { x1: at(low), x2: at(high), y1: MIDDLE, y2: MIDDLE });
    const ends = [low, high].map((value) => mark(at(value), MIDDLE, 3, "rv-scale-end"));
    const right = mark(at(marks.right), MIDDLE, 7, "rv-scale-right");
    const ghost = mark(at(marks.ghost), MIDDLE, 9, "rv-ghost");
    element.replaceChildren(
      axis,
      ...ends,
      ghost,
      right,
      label(at(marks.right), MIDDLE - 14, decimals(marks.right), width),
      label(at(marks.ghost), MIDDLE + 26, `yours ${decimals(marks.ghost)}`, width),
    );
  }

  show(null);
  return { element, height: HEIGHT, show };
}

/**
 * @param {number} cx
 * @param {number} cy
 * @param {number} r
 * @param {string} name
 */
const mark = (cx, cy, r, name) => svg("circle", { cx, cy, r, class: name });

/**
 * @param {number} x
 * @param {number} y
 * @param {string} words
 * @param {number} width
 */
function label(x, y, words, width) {
  const anchor = x < width / 4 ? "start" : x > (3 * width) / 4 ? "end" : "middle";
  return svg(
    "text",
    { x: anchor === "middle" ? x : x < width / 2 ? x - 10 : x + 10, y, "text-anchor": anchor },
    words,
  );
}
