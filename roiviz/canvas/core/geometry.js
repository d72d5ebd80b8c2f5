/**
 * Boxes, turned boxes and the affine maps between them. Pixels of the picture, y down; angles in
 * degrees, counter-clockwise as seen on screen.
 *
 * @import { Box } from "./messages.js"
 *
 * @typedef {{ x: number, y: number }} Point
 * @typedef {Pick<Box, "cx" | "cy" | "angle">} Frame  an origin and a turn
 * @typedef {Omit<Box, "id">} Place  a box whatever its name
 * @typedef {{ x: number, y: number }} Handle  which sides of the box it moves: -1, 0 or 1 along each axis
 * @typedef {readonly [number, number, number, number, number, number]} Affine  [a, b, c, d, e, f]:
 *   x' = a x + c y + e, y' = b x + d y + f
 */

import { minus, sixDigits } from "../kit/numbers.js";

const BEYOND = 0.5; // of a picture's longer side, as the figures show
const LEAST = 1; // picture pixels of a side that a hand draws or drags

/** @type {readonly Handle[]} */
export const HANDLES = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 },
];

/**
 * @param {number} value
 * @param {number} low
 * @param {number} high
 */
export const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
/** @param {number} degrees */
export const radians = (degrees) => (degrees * Math.PI) / 180;

/**
 * The same angle in (-180, 180].
 *
 * @param {number} degrees
 */
export function normalAngle(degrees) {
  const turned = degrees % 360;
  if (turned > 180) return turned - 360;
  return turned <= -180 ? turned + 360 : turned || 0;
}

/**
 * Cosine and sine, exact at the quarter turns, where 1e-17 would tilt an upright box.
 *
 * @param {number} degrees
 */
export function turnOf(degrees) {
  const quarter = (((degrees / 90) % 4) + 4) % 4;
  if (Number.isInteger(quarter))
    return [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ][quarter];
  return [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
}

/**
 * From the box's own frame (x right, y down, origin at its centre, pixels) to the picture.
 *
 * @param {Frame} box
 * @param {number} x
 * @param {number} y
 * @returns {Point}
 */
export function fromBox(box, x, y) {
  const [cos, sin] = turnOf(box.angle);
  return { x: box.cx + x * cos + y * sin, y: box.cy + y * cos - x * sin };
}

/**
 * From the picture to the box's own frame.
 *
 * @param {Frame} box
 * @param {number} x
 * @param {number} y
 * @returns {Point}
 */
export function toBox(box, x, y) {
  const [cos, sin] = turnOf(box.angle);
  const dx = x - box.cx;
  const dy = y - box.cy;
  return { x: dx * cos - dy * sin, y: dx * sin + dy * cos };
}

/**
 * @param {Place} box
 * @returns {[Point, Point, Point, Point]} its own top left, top right, bottom right, bottom left
 */
export function corners(box) {
  const x = box.w / 2;
  const y = box.h / 2;
  return [fromBox(box, -x, -y), fromBox(box, x, -y), fromBox(box, x, y), fromBox(box, -x, y)];
}

/**
 * The upright rectangle around the box.
 *
 * @param {Place} box
 */
export function bounds(box) {
  const points = corners(box);
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/**
 * A picture and the boxes on it, as far as they do not lie too far beyond.
 *
 * @param {{ width: number, height: number }} picture
 * @param {readonly Place[]} boxes
 */
export function around({ width, height }, boxes) {
  const most = BEYOND * Math.max(width, height);
  const all = [{ left: 0, top: 0, right: width, bottom: height }, ...boxes.map(bounds)];
  return {
    left: Math.max(-most, Math.min(...all.map(({ left }) => left))),
    top: Math.max(-most, Math.min(...all.map(({ top }) => top))),
    right: Math.min(width + most, Math.max(...all.map(({ right }) => right))),
    bottom: Math.min(height + most, Math.max(...all.map(({ bottom }) => bottom))),
  };
}

/**
 * @param {Place} box
 * @param {number} x
 * @param {number} y
 */
export function contains(box, x, y, margin = 0) {
  const own = toBox(box, x, y);
  return Math.abs(own.x) <= box.w / 2 + margin && Math.abs(own.y) <= box.h / 2 + margin;
}

/**
 * The affine map that carries one box onto another: what was computed for the first is drawn on the
 * second while the hand moves it.
 *
 * @param {Place} from
 * @param {Place} to
 * @returns {Affine}
 */
export function affineBetween(from, to) {
  const [cosF, sinF] = turnOf(from.angle);
  const [cosT, sinT] = turnOf(to.angle);
  // A side of length 0 carries no scale; its content then moves and turns with the box only.
  const sx = from.w > 0 ? to.w / from.w : 1;
  const sy = from.h > 0 ? to.h / from.h : 1;
  const a = cosT * sx * cosF + sinT * sy * sinF;
  const c = -cosT * sx * sinF + sinT * sy * cosF;
  const b = -sinT * sx * cosF + cosT * sy * sinF;
  const d = sinT * sx * sinF + cosT * sy * cosF;
  return [a, b, c, d, to.cx - a * from.cx - c * from.cy, to.cy - b * from.cx - d * from.cy];
}

/**
 * @param {Affine} m
 * @param {number} x
 * @param {number} y
 * @returns {Point}
 */
export const apply = (m, x, y) => ({ x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] });

/**
 * Where on the far side of an affine map a point comes from; NaN where the map folds the plane.
 *
 * @param {Affine} map
 * @param {Point} point
 * @returns {Point}
 */
export function unapply([a, b, c, d, e, f], point) {
  const det = a * d - b * c;
  if (!det) return { x: NaN, y: NaN };
  const x = point.x - e;
  const y = point.y - f;
  return { x: (d * x - c * y) / det, y: (a * y - b * x) / det };
}

/**
 * Pull one handle of a box. The opposite side stays where it is, also when the box is turned; with
 * `centred` the centre stays; with `ratio` width : height stays. A box never flips: dragging stops at
 * `least` pixels, and a box that was typed smaller may keep its size.
 *
 * @template {Place} B
 * @param {B} box  as it was when the pull began
 * @param {Handle} handle
 * @param {number} dx  pull since then, picture pixels
 * @param {number} dy
 * @param {{ ratio?: boolean, centred?: boolean, least?: number }} [how]
 * @returns {B}
 */
export function resize(box, handle, dx, dy, { ratio = false, centred = false, least: lowest = LEAST } = {}) {
  const [cos, sin] = turnOf(box.angle);
  const reach = centred ? 2 : 1;
  const grow = {
    x: handle.x * (dx * cos - dy * sin) * reach,
    y: handle.y * (dx * sin + dy * cos) * reach,
  };
  const least = { x: Math.min(lowest, box.w), y: Math.min(lowest, box.h) };
  let w = handle.x ? Math.max(least.x, box.w + grow.x) : box.w;
  let h = handle.y ? Math.max(least.y, box.h + grow.y) : box.h;
  if (ratio && box.w > 0 && box.h > 0) {
    const scale = keptScale(box, handle, w, h, least);
    w = box.w * scale;
    h = box.h * scale;
  }
  const shift = centred
    ? { x: 0, y: 0 }
    : { x: (handle.x * (w - box.w)) / 2, y: (handle.y * (h - box.h)) / 2 };
  const centre = fromBox(box, shift.x, shift.y);
  return { ...box, cx: centre.x, cy: centre.y, w, h };
}

/**
 * The factor for both sides: of the side that is pulled, or at a corner the nearest point to the pull.
 *
 * @param {Place} box
 * @param {Handle} handle
 * @param {number} w
 * @param {number} h
 * @param {Point} least
 */
function keptScale(box, handle, w, h, least) {
  const byWidth = w / box.w;
  const byHeight = h / box.h;
  let scale = byWidth;
  if (!handle.x) scale = byHeight;
  else if (handle.y) scale = (byWidth * box.w ** 2 + byHeight * box.h ** 2) / (box.w ** 2 + box.h ** 2);
  return Math.max(scale, least.x / box.w, least.y / box.h);
}

/**
 * Turn a box by the pointer's way about its centre; `snap` goes to whole multiples of 15°.
 *
 * @template {Place} B
 * @param {B} box
 * @param {Point} from
 * @param {Point} to
 * @returns {B}
 */
export function rotate(box, from, to, snap = false) {
  /** @param {Point} p */
  const bearing = (p) => (Math.atan2(box.cy - p.y, p.x - box.cx) * 180) / Math.PI;
  const angle = box.angle + bearing(to) - bearing(from);
  // Tenths of a degree are what the label shows and what a link keeps short.
  return { ...box, angle: normalAngle(snap ? Math.round(angle / 15) * 15 : Math.round(angle * 10) / 10) };
}

/**
 * The corner under the hand, a pixel from the first one at least, so that a new box has both sides.
 *
 * @param {Point} first
 * @param {Point} hand
 * @returns {Point}
 */
export function farCorner(first, hand) {
  /** @param {number} by */
  const far = (by) => (by < 0 ? Math.min(by, -LEAST) : Math.max(by, LEAST));
  return { x: first.x + far(hand.x - first.x), y: first.y + far(hand.y - first.y) };
}

/**
 * The box over two opposite corners.
 *
 * @param {Point} a
 * @param {Point} b
 * @returns {Place}
 */
export function boxFromCorners(a, b) {
  return {
    cx: (a.x + b.x) / 2,
    cy: (a.y + b.y) / 2,
    w: Math.abs(b.x - a.x),
    h: Math.abs(b.y - a.y),
    angle: 0,
  };
}

/**
 * The box at any angle with one side from `a` to `b`, reaching as far as `c`.
 *
 * @param {Point} a
 * @param {Point} b
 * @param {Point} c
 * @returns {Place | null}
 */
export function boxFromBase(a, b, c) {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (!length) return null;
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const across = { x: -along.y, y: along.x };
  const height = (c.x - a.x) * across.x + (c.y - a.y) * across.y;
  return {
    cx: (a.x + b.x) / 2 + (across.x * height) / 2,
    cy: (a.y + b.y) / 2 + (across.y * height) / 2,
    w: length,
    h: Math.abs(height),
    angle: normalAngle((Math.atan2(-along.y, along.x) * 180) / Math.PI),
  };
}

/**
 * Whole hundredths of a pixel: enough for a hand, and short enough for an address bar.
 *
 * @template {Place} B
 * @param {B} box
 * @returns {B}
 */
export function rounded(box) {
  /** @param {number} value */
  const round = (value) => Math.round(value * 100) / 100;
  return { ...box, cx: round(box.cx), cy: round(box.cy), w: round(box.w), h: round(box.h) };
}

/**
 * Row `row` of a (K, 5) array of boxes.
 *
 * @param {ArrayLike<number>} array
 * @param {number} row
 * @returns {Place}
 */
export const rowBox = (array, row) => ({
  cx: array[5 * row],
  cy: array[5 * row + 1],
  w: array[5 * row + 2],
  h: array[5 * row + 3],
  angle: array[5 * row + 4],
});

/**
 * @param {Point} a
 * @param {Point} b
 */
export const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/** @type {readonly (keyof Place)[]} */
const SIDES = ["cx", "cy", "w", "h", "angle"];

/**
 * Whether two boxes are the same place, whatever their names.
 *
 * @param {Place} a
 * @param {Place} b
 */
export const sameBox = (a, b) => SIDES.every((side) => a[side] === b[side]);

/**
 * Which box it is, in words.
 *
 * @param {Place} box
 */
export function boxText({ cx, cy, w, h, angle }) {
  const [x, y, wide, high, turned] = [cx, cy, w, h, angle].map((value) => minus(sixDigits(value)));
  return `a box of w ${wide} × h ${high} px about (${x}, ${y})${angle ? `, turned by ${turned}°` : ""}`;
}

/**
 * What stands for numbers that a page without a server cannot compute.
 *
 * @param {Place} was  the box that it was saved with
 */
export const notHere = (was) =>
  `This page cannot compute these numbers. It has those of ${boxText(was)}, with which it was saved.`;
