/**
 * Boxes, turned boxes and the affine maps between them. Pixels of the picture, y down; angles in
 * degrees, counter-clockwise as seen on screen.
 *
 * @typedef {{id: string, cx: number, cy: number, w: number, h: number, angle: number}} Box
 * @typedef {{x: number, y: number}} Point
 * @typedef {{x: -1|0|1, y: -1|0|1}} Handle  which sides of the box it moves
 */

export const HANDLES = [
  { x: -1, y: -1 }, { x: 0, y: -1 }, { x: 1, y: -1 }, { x: 1, y: 0 },
  { x: 1, y: 1 }, { x: 0, y: 1 }, { x: -1, y: 1 }, { x: -1, y: 0 },
];

export const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
export const radians = (degrees) => (degrees * Math.PI) / 180;

/** The same angle in (-180, 180]. */
export function normalAngle(degrees) {
  const turned = ((degrees % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}

/** Cosine and sine, exact at the quarter turns, where 1e-17 would tilt an upright box. */
export function turnOf(degrees) {
  const quarter = ((degrees / 90) % 4 + 4) % 4;
  if (Number.isInteger(quarter)) return [[1, 0], [0, 1], [-1, 0], [0, -1]][quarter];
  return [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
}

/** From the box's own frame (x right, y down, origin at its centre, pixels) to the picture. */
export function fromBox(box, x, y) {
  const [cos, sin] = turnOf(box.angle);
  return { x: box.cx + x * cos + y * sin, y: box.cy + y * cos - x * sin };
}

/** From the picture to the box's own frame. */
export function toBox(box, x, y) {
  const [cos, sin] = turnOf(box.angle);
  const dx = x - box.cx;
  const dy = y - box.cy;
  return { x: dx * cos - dy * sin, y: dx * sin + dy * cos };
}

/** @returns {Point[]} the box's own top left, top right, bottom right, bottom left */
export function corners(box) {
  const x = box.w / 2;
  const y = box.h / 2;
  return [fromBox(box, -x, -y), fromBox(box, x, -y), fromBox(box, x, y), fromBox(box, -x, y)];
}

/** The upright rectangle around the box. */
export function bounds(box) {
  const points = corners(box);
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function contains(box, x, y, margin = 0) {
  const own = toBox(box, x, y);
  return Math.abs(own.x) <= box.w / 2 + margin && Math.abs(own.y) <= box.h / 2 + margin;
}

/**
 * The affine map [a, b, c, d, e, f] (x' = a x + c y + e, y' = b x + d y + f) that carries one box
 * onto another: what was computed for the first is drawn on the second while the hand moves it.
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

export const isIdentity = (m) => m[0] === 1 && m[1] === 0 && m[2] === 0 && m[3] === 1 && m[4] === 0 && m[5] === 0;

export const apply = (m, x, y) => ({ x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] });

/** The box that an affine map of `affineBetween` makes of another box in the same frame. */
export function mapBox(box, from, to) {
  const centre = apply(affineBetween(from, to), box.cx, box.cy);
  return {
    ...box,
    cx: centre.x,
    cy: centre.y,
    w: from.w > 0 ? (box.w * to.w) / from.w : box.w,
    h: from.h > 0 ? (box.h * to.h) / from.h : box.h,
    angle: normalAngle(box.angle + to.angle - from.angle),
  };
}

/**
 * Pull one handle of a box. The opposite side stays where it is, also when the box is turned; with
 * `centred` the centre stays; with `ratio` width : height stays. A box never flips.
 *
 * @param {Box} box as it was when the pull began
 * @param {Handle} handle
 * @param {number} dx pull since then, picture pixels
 * @param {number} dy
 * @param {{ratio?: boolean, centred?: boolean}} how
 */
export function resize(box, handle, dx, dy, { ratio = false, centred = false } = {}) {
  const [cos, sin] = turnOf(box.angle);
  const reach = centred ? 2 : 1;
  const grow = {
    x: handle.x * (dx * cos - dy * sin) * reach,
    y: handle.y * (dx * sin + dy * cos) * reach,
  };
  // Dragging stops at one pixel; a box that was typed smaller may keep its size.
  const least = { x: Math.min(1, box.w), y: Math.min(1, box.h) };
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

function keptScale(box, handle, w, h, least) {
  const byWidth = w / box.w;
  const byHeight = h / box.h;
  let scale = byWidth;
  if (!handle.x) scale = byHeight;
  else if (handle.y) scale = (byWidth * box.w ** 2 + byHeight * box.h ** 2) / (box.w ** 2 + box.h ** 2);
  return Math.max(scale, least.x / box.w, least.y / box.h);
}

/** Turn a box by the pointer's way about its centre; `snap` goes to whole multiples of 15°. */
export function rotate(box, from, to, snap = false) {
  const bearing = (p) => (Math.atan2(box.cy - p.y, p.x - box.cx) * 180) / Math.PI;
  const angle = box.angle + bearing(to) - bearing(from);
  // Tenths of a degree are what the label shows and what a link keeps short.
  return { ...box, angle: normalAngle(snap ? Math.round(angle / 15) * 15 : Math.round(angle * 10) / 10) };
}

/** The box over two opposite corners. */
export function boxFromCorners(a, b) {
  return { cx: (a.x + b.x) / 2, cy: (a.y + b.y) / 2, w: Math.abs(b.x - a.x), h: Math.abs(b.y - a.y), angle: 0 };
}

/** The box at any angle with one side from `a` to `b`, reaching as far as `c`. */
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

/** Whole hundredths of a pixel: enough for a hand, and short enough for an address bar. */
export function rounded(box) {
  const round = (value) => Math.round(value * 100) / 100;
  return { ...box, cx: round(box.cx), cy: round(box.cy), w: round(box.w), h: round(box.h) };
}
