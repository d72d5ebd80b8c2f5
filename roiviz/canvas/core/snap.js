/**
 * Boxes held by the lines between cells. Of a box whose sides run along those lines, its edges lie on
 * them; a turned box has its centre on a line or in the middle of a cell, and sides of whole cells.
 *
 * @import { Handle, Place, Point } from "./geometry.js"
 *
 * @typedef {"x" | "y"} Side
 */

import { bounds, fromBox, turnOf } from "./geometry.js";

/** @type {readonly Side[]} */
const SIDES = ["x", "y"];
const CLOSE = 1e-6; // of a cell: what rounding may be off

/**
 * The nearest line.
 *
 * @param {number} value
 * @param {number} apart  of the lines
 */
export const onLine = (value, apart) => Math.round(value / apart) * apart;

/**
 * The next line that way, also from a place on one.
 *
 * @param {number} value
 * @param {number} way  its sign
 * @param {number} apart
 */
function nextLine(value, way, apart) {
  const at = value / apart;
  const line = way > 0 ? Math.floor(at + CLOSE) + 1 : Math.ceil(at - CLOSE) - 1;
  return line * apart;
}

/** @param {Place} box */
const isStraight = (box) => turnOf(box.angle).includes(0);

/**
 * What of a box lies on lines, and how far these are apart.
 *
 * @param {Place} box
 * @param {number} stride
 */
function anchorOf(box, stride) {
  if (!isStraight(box)) return { x: box.cx, y: box.cy, apart: stride / 2 };
  const { left, top } = bounds(box);
  return { x: left, y: top, apart: stride };
}

/**
 * A moved box, on the nearest lines.
 *
 * @template {Place} B
 * @param {B} box
 * @param {number} stride  picture pixels of a cell
 * @returns {B}
 */
export function snapMoved(box, stride) {
  const { x, y, apart } = anchorOf(box, stride);
  return { ...box, cx: box.cx + onLine(x, apart) - x, cy: box.cy + onLine(y, apart) - y };
}

/**
 * How far it is to the next lines that way; 0 along an axis where the way does not go.
 *
 * @param {Place} box
 * @param {Point} way
 * @param {number} stride
 * @returns {Point}
 */
export function stepToLines(box, way, stride) {
  const { apart, ...anchor } = anchorOf(box, stride);
  /** @param {Side} side */
  const along = (side) => (way[side] ? nextLine(anchor[side], way[side], apart) - anchor[side] : 0);
  return { x: along("x"), y: along("y") };
}

/**
 * A box whose handle was pulled, with the edges that moved on the nearest lines, at least a line from
 * those that stayed; of a turned box, sides of whole cells.
 *
 * @template {Place} B
 * @param {B} box
 * @param {Handle} handle
 * @param {number} stride
 * @param {boolean} [centred]  the centre stays
 * @returns {B}
 */
export function snapResized(box, handle, stride, centred = false) {
  return SIDES.filter((side) => handle[side]).reduce(
    (held, side) => edgeMoved(held, side, handle[side], edgeTo(held, side, handle[side], stride), centred),
    box,
  );
}

/**
 * How far an edge goes outwards to the next line, inwards where `way` is negative.
 *
 * @param {Place} box
 * @param {Handle} handle  of one edge
 * @param {number} way
 * @param {number} stride
 */
export function stepOfEdge(box, handle, way, stride) {
  const side = handle.x ? "x" : "y";
  const { at, outward, apart } = edgeOf(box, side, handle[side], stride);
  return (nextLine(at, way * outward, apart) - at) * outward;
}

/**
 * Where an edge is along the lines' own axis, and whether outwards is up or down along it.
 *
 * @param {Place} box
 * @param {Side} side
 * @param {number} sign  which of the two edges
 * @param {number} stride
 */
function edgeOf(box, side, sign, stride) {
  const length = side === "x" ? box.w : box.h;
  if (!isStraight(box)) return { at: length, outward: 1, apart: stride };
  const reach = (sign * length) / 2;
  const point = side === "x" ? fromBox(box, reach, 0) : fromBox(box, 0, reach);
  const unit =
    side === "x" ? fromBox({ ...box, cx: 0, cy: 0 }, sign, 0) : fromBox({ ...box, cx: 0, cy: 0 }, 0, sign);
  return unit.x
    ? { at: point.x, outward: unit.x, apart: stride }
    : { at: point.y, outward: unit.y, apart: stride };
}

/**
 * @param {Place} box
 * @param {Side} side
 * @param {number} sign
 * @param {number} stride
 */
function edgeTo(box, side, sign, stride) {
  const { at, outward, apart } = edgeOf(box, side, sign, stride);
  const length = side === "x" ? box.w : box.h;
  const far = at - outward * length;
  const wanted = onLine(at, apart);
  const line = (wanted - far) * outward > CLOSE * apart ? wanted : nextLine(far, outward, apart);
  return (line - at) * outward;
}

/**
 * @template {Place} B
 * @param {B} box
 * @param {Side} side
 * @param {number} sign
 * @param {number} by  outwards
 * @param {boolean} centred
 * @returns {B}
 */
function edgeMoved(box, side, sign, by, centred) {
  const shift = centred ? 0 : (sign * by) / 2;
  const { x: cx, y: cy } = side === "x" ? fromBox(box, shift, 0) : fromBox(box, 0, shift);
  const more = centred ? 2 * by : by;
  return side === "x" ? { ...box, cx, cy, w: box.w + more } : { ...box, cx, cy, h: box.h + more };
}

/**
 * Two corners on lines, a cell apart at least.
 *
 * @param {Point} from
 * @param {Point} to
 * @param {number} stride
 * @returns {[Point, Point]}
 */
export function snapCorners(from, to, stride) {
  const start = { x: onLine(from.x, stride), y: onLine(from.y, stride) };
  /** @param {Side} side */
  const end = (side) => {
    const line = onLine(to[side], stride);
    return line === start[side] ? nextLine(line, to[side] - from[side] || 1, stride) : line;
  };
  return [start, { x: end("x"), y: end("y") }];
}
