/**
 * A bin's mean for each ratio, and the line of the exact mean to which they go.
 *
 * @import { BinFigure } from "../../core/messages.js"
 */

import { line, set, svg, text } from "./svg.js";
import { about } from "./written.js";

const HEIGHT = 138; // room for a low value above the ratios
const [TOP, BOTTOM] = [24, 96];
const [LEFT, RIGHT] = [20, 108];

/**
 * @param {Pick<BinFigure, "ratios" | "exact">} figure
 * @param {number} width
 */
export function barsOf({ ratios, exact }, width) {
  const element = svg("g", { class: "rv-bars" });
  const goal = exact ?? 0;

  /**
   * @param {(ratio: number) => number} meanOf
   * @param {number} chosen
   */
  function show(meanOf, chosen) {
    const means = ratios.map(meanOf);
    const far = Math.max(...means.map((mean) => Math.abs(mean - goal)), 1e-6);
    const yOf = (/** @type {number} */ mean) =>
      (TOP + BOTTOM) / 2 - ((mean - goal) / far) * ((BOTTOM - TOP) / 2);
    const xOf = (/** @type {number} */ i) => LEFT + ((i + 0.5) / ratios.length) * (width - LEFT - RIGHT);
    const level = line(LEFT, yOf(goal), width - RIGHT + 4, yOf(goal));
    set(level, { class: "rv-exact" });
    const bars = ratios.flatMap((ratio, i) => {
      if (ratio > chosen) return [label(xOf(i), ratio, false)];
      const [x, y] = [xOf(i), yOf(means[i])];
      const now = ratio === chosen ? " rv-bar-now" : "";
      const stem = line(x, yOf(goal), x, y);
      set(stem, { class: "rv-stem" });
      return [
        stem,
        svg("circle", { cx: x, cy: y, r: 6, class: `rv-drawn-bar${now}` }),
        label(x, ratio, ratio === chosen),
      ];
    });
    const mean = text(width - RIGHT + 8, yOf(goal) + 4, `exact ${about(goal)}`);
    set(mean, { "text-anchor": "start" });
    const now = ratios.indexOf(chosen);
    const said = text(xOf(now), yOf(means[now]) + (means[now] < goal ? 20 : -11), about(means[now]));
    element.replaceChildren(level, ...bars, mean, ...(now < 0 ? [] : [said]));
  }

  return { element, height: HEIGHT, show };
}

/**
 * @param {number} x
 * @param {number} ratio
 * @param {boolean} strong
 */
function label(x, ratio, strong) {
  const words = text(x, HEIGHT - 4, String(ratio));
  if (strong) words.classList.add("rv-bar-label-now");
  return words;
}
