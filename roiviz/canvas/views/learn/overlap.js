/**
 * The overlap of neighbouring squares against the number of steps, with the wanted one as a line.
 *
 * @import { RegionsFigure } from "../../core/messages.js"
 */

import { stepsOf } from "./squares.js";
import { line, set, svg, text } from "./svg.js";
import { about } from "./written.js";

const [TOP, BOTTOM, HEIGHT] = [14, 112, 140];
const [LEFT, RIGHT] = [40, 14];
const [LOWEST, HIGHEST] = [-1, 1]; // overlaps; what is lower stands at the foot
const ROOM = 12; // units for a value below its point
const CLEAR = 9; // units between a value's middle and the line of 0
const WANTED = 0.4;
const TRIED = 6;

/**
 * @param {Pick<RegionsFigure, "rows" | "columns">} map
 * @param {number} most  steps
 * @param {number} width
 */
export function overlapCurve(map, most, width) {
  const drawn = svg("g");
  const reach = { x: LEFT, y: TOP - 8, width: width - LEFT - RIGHT, height: HEIGHT - 6 };
  const element = svg("g", { class: "rv-overlap" }, svg("rect", { ...reach, class: "rv-pick" }), drawn);
  const xOf = (/** @type {number} */ count) => LEFT + ((count - 0.5) / most) * (width - LEFT - RIGHT);
  const yOf = (/** @type {number} */ overlap) =>
    BOTTOM - ((Math.max(LOWEST, overlap) - LOWEST) / (HIGHEST - LOWEST)) * (BOTTOM - TOP);

  /** @param {number} x  in the drawing's units */
  const countAt = (x) => {
    const place = ((x - LEFT) / (width - LEFT - RIGHT)) * most;
    return Math.min(most, Math.max(1, Math.ceil(place)));
  };

  /** @param {number} from @param {number} to */
  const way = (from, to) => {
    const points = [];
    for (let count = from; count <= to + 1e-9; count += 0.1) {
      const steps = stepsOf(map, count);
      if (steps && steps.overlap >= LOWEST) points.push(`${xOf(count)} ${yOf(steps.overlap)}`);
    }
    return points.length ? `M${points.join("L")}` : "";
  };

  /**
   * @param {number} chosen  steps
   * @param {boolean} open  whether it may be seen
   */
  function show(chosen, open) {
    if (!open) return drawn.replaceChildren();
    const goal = line(LEFT, yOf(WANTED), width - RIGHT, yOf(WANTED));
    set(goal, { class: "rv-exact" });
    const touch = line(LEFT, yOf(0), width - RIGHT, yOf(0));
    set(touch, { class: "rv-overlap-none" });
    const axis = [text(LEFT - 4, yOf(WANTED) + 4, "40 %", "end"), text(LEFT - 4, yOf(0) + 4, "0", "end")];
    const dots = Array.from({ length: most }, (_, i) => dot(i + 1, chosen)).flat();
    drawn.replaceChildren(
      touch,
      goal,
      svg("path", { d: way(1, Math.min(TRIED, most)), class: "rv-overlap-way" }),
      svg("path", { d: way(TRIED, most), class: "rv-overlap-way rv-overlap-untried" }),
      ...axis,
      ...dots,
    );
  }

  /**
   * @param {number} count
   * @param {number} chosen
   */
  function dot(count, chosen) {
    const [x, overlap] = [xOf(count), stepsOf(map, count)?.overlap ?? 0];
    const y = yOf(overlap);
    const label = text(x, HEIGHT - 12, String(count));
    if (count !== chosen) return [overlap < LOWEST ? lower(x, y) : point(x, y, count), label];
    label.classList.add("rv-bar-label-now");
    const isAbove = overlap > WANTED || y > BOTTOM - ROOM; // the numbers of steps stand below
    const isOnLine = Math.abs(y + 16 - yOf(0)) < CLEAR;
    const below = isOnLine ? yOf(0) + 14 : y + 20;
    const said = text(x, isAbove ? y - 12 : below, about(overlap));
    said.classList.add("rv-overlap-said");
    set(said, { "text-anchor": x > width * 0.75 ? "end" : x < width * 0.25 ? "start" : "middle" });
    return [svg("circle", { cx: x, cy: y, r: 7, class: "rv-drawn-bar rv-bar-now" }), label, said];
  }

  return { element, height: HEIGHT, show, countAt };
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} count
 */
const point = (x, y, count) =>
  svg("circle", { cx: x, cy: y, r: 4, class: `rv-drawn-bar${count > TRIED ? " rv-overlap-untried" : ""}` });

/**
 * That a point lies further down.
 *
 * @param {number} x
 * @param {number} y
 */
const lower = (x, y) =>
  svg("path", { d: `M${x - 5} ${y - 4}H${x + 5}L${x} ${y + 4}Z`, class: "rv-drawn-bar" });
