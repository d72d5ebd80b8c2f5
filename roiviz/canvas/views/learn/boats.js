/**
 * Boats and rotated boxes in a drawing: both lie in a frame of their own, whose u goes to the bow.
 *
 * @import { Placed } from "./turned.js"
 */

import { svg } from "./svg.js";
import { pointOf } from "./turned.js";

const BLUNT = 0.62; // of half the length, from where the hull narrows to the bow
const STERN = 0.36; // of the width, at the stern

/**
 * @param {Pick<Placed, "x" | "y" | "cosine" | "sine">} placed
 */
const frameOf = ({ x, y, cosine, sine }) => `matrix(${cosine} ${-sine} ${sine} ${cosine} ${x} ${y})`;

/**
 * A boat seen from above.
 *
 * @param {Placed} placed
 * @param {string} [name]
 */
export function boatAt(placed, name = "") {
  const [length, beam] = [placed.width / 2, placed.height / 2 - 3];
  const [blunt, stern] = [BLUNT * length - length * 0.3, 2 * STERN * beam];
  const hull =
    `M${-length + 4} ${-stern}Q${-length * 0.5} ${-beam * 1.1} ${blunt} ${-beam * 0.9}` +
    `Q${length * 0.75} ${-beam * 0.6} ${length - 3} 0Q${length * 0.75} ${beam * 0.6} ${blunt} ${beam * 0.9}` +
    `Q${-length * 0.5} ${beam * 1.1} ${-length + 4} ${stern}Z`;
  const cabin = {
    x: -length * 0.45,
    y: -beam * 0.42,
    width: length * 0.5,
    height: beam * 0.84,
    rx: beam * 0.2,
  };
  return svg(
    "g",
    { class: `rv-boat ${name}`, transform: frameOf(placed) },
    svg("path", { d: hull }),
    svg("rect", cabin),
  );
}

/**
 * A box, with a line from its centre to the side that its width points to.
 *
 * @param {Placed} placed
 * @param {string} name  of its class
 */
export function boxAt(placed, name) {
  const [u, v] = [placed.width / 2, placed.height / 2];
  return svg(
    "g",
    { class: `rv-turn-box ${name}`, transform: frameOf(placed) },
    svg("rect", { x: -u, y: -v, width: placed.width, height: placed.height }),
    svg("path", { d: `M0 0L${u} 0`, class: "rv-turn-way" }),
    svg("path", { d: `M${u - 8} -6L${u} 0L${u - 8} 6` }),
  );
}

/**
 * Where somebody's angle begins and ends, around the centre.
 *
 * @param {Pick<Placed, "x" | "y">} centre
 * @param {number} radius
 * @param {number} degrees  counter-clockwise
 * @param {number} [up]  where the y axis points: 1 up, −1 down, for angles from x towards y
 */
export function arcAt({ x, y }, radius, degrees, up = 1) {
  const at = (/** @type {number} */ angle) => {
    const turn = (angle * Math.PI) / 180;
    return `${x + radius * Math.cos(turn)} ${y - up * radius * Math.sin(turn)}`;
  };
  const count = Math.max(2, Math.ceil(Math.abs(degrees) / 4));
  const points = Array.from({ length: count + 1 }, (_, i) => at((degrees * i) / count));
  return svg("path", { d: `M${points.join("L")}`, class: "rv-arc" });
}

/**
 * The tip of an arrow.
 *
 * @param {{ x: number, y: number }} at
 * @param {{ x: number, y: number }} way
 * @param {string} name  of its class
 */
export function tipAt({ x, y }, way, name) {
  const long = Math.hypot(way.x, way.y) || 1;
  const [dx, dy] = [way.x / long, way.y / long];
  const corner = (/** @type {number} */ side) => `${x - 9 * dx + side * dy} ${y - 9 * dy - side * dx}`;
  const d = `M${x} ${y}L${corner(5)}L${corner(-5)}Z`;
  return svg("path", { d, class: name });
}

/**
 * The middle of a box's side, or beyond it.
 *
 * @param {Placed} placed
 * @param {"width" | "height"} side  along which
 * @param {number} beyond
 */
export const besideOf = (placed, side, beyond) =>
  side === "width"
    ? pointOf(placed, 0, -placed.height / 2 - beyond)
    : pointOf(placed, placed.width / 2 + beyond, 0);
