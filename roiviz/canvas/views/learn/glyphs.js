/**
 * A small picture as its feature map: what each cell holds of every channel, as a sign that is as large as
 * the value.
 *
 * @import { Square } from "./squares.js"
 */

import { line, svg } from "./svg.js";

const LARGEST = 9; // value of the largest sign
/** Of an arch, a tree, water: each in a square of 14 units around 0. */
const SIGNS = [
  "M-6 7V0A6 6 0 0 1 6 0V7H2.5V0.5A2.5 2.5 0 0 0-2.5 0.5V7Z",
  "M0-7L5.5 3H1.3V7H-1.3V3H-5.5Z",
  "M-7-3Q-3.5-7 0-3T7-3V0Q3.5 4 0 0T-7 0ZM-7 4Q-3.5 0 0 4T7 4V7Q3.5 11 0 7T-7 7Z",
];
const SIGN = 14;
/** Where a channel's sign lies in its cell, in shares of it from the middle. */
const PLACES = [
  [-0.16, -0.12],
  [0.2, 0.06],
  [0, 0.16],
];
const ICON = 20; // units of a region's sign

/**
 * @typedef {Object} Grid
 * @property {number} rows
 * @property {number} columns
 *
 * @typedef {Object} At  where a map is drawn
 * @property {number} x
 * @property {number} y
 * @property {number} cell  units of a side
 */

/**
 * @param {Grid} grid
 * @param {readonly number[]} values  channel by channel
 * @param {At} at
 */
export function drawnMap({ rows, columns }, values, { x, y, cell }) {
  const size = { width: columns * cell, height: rows * cell };
  const ground = svg("rect", { x, y, ...size, class: "rv-map-ground" });
  const grid = svg("g", { class: "rv-map-grid" });
  for (let k = 0; k <= columns; k += 1) grid.append(line(x + k * cell, y, x + k * cell, y + size.height));
  for (let k = 0; k <= rows; k += 1) grid.append(line(x, y + k * cell, x + size.width, y + k * cell));
  const count = rows * columns;
  const signs = values.map((value, k) => {
    if (!value) return null;
    const [channel, place] = [Math.floor(k / count), k % count];
    const [right, down] = alone(values, count, place) ? [0, 0] : PLACES[channel];
    const [cx, cy] = [(place % columns) + 0.5 + right, Math.floor(place / columns) + 0.5 + down];
    const size = (0.9 * cell * Math.sqrt(value / LARGEST)) / SIGN;
    const where = `translate(${x + cx * cell} ${y + cy * cell}) scale(${size})`;
    return svg("path", { d: SIGNS[channel], transform: where, class: `rv-sign rv-sign-${channel}` });
  });
  return svg("g", {}, ground, grid, ...signs.filter((sign) => sign != null));
}

/**
 * Whether a cell holds something of one channel only.
 *
 * @param {readonly number[]} values
 * @param {number} count  of cells
 * @param {number} place
 */
const alone = (values, count, place) =>
  values.filter((value, k) => value && k % count === place).length === 1;

/**
 * @param {Square} square
 * @param {At} at
 * @param {string} name  of its class
 */
export function drawnRegion({ x, y, size }, at, name) {
  const side = size * at.cell;
  return svg("rect", {
    x: at.x + x * at.cell,
    y: at.y + y * at.cell,
    width: side,
    height: side,
    class: name,
  });
}

/**
 * Where a region lies, as small as a letter.
 *
 * @param {Grid} grid
 * @param {Square} square
 * @param {number} cx
 * @param {number} cy
 */
export function regionIcon({ rows, columns }, square, cx, cy) {
  const cell = ICON / Math.max(rows, columns);
  const at = { x: cx - (columns * cell) / 2, y: cy - (rows * cell) / 2, cell };
  const whole = svg("rect", { x: at.x, y: at.y, width: columns * cell, height: rows * cell });
  return svg("g", { class: "rv-region-icon" }, whole, drawnRegion(square, at, "rv-region-part"));
}
