/**
 * What lies under the pointer: what a press would take hold of, and what it points at.
 *
 * @import { Answer } from "./answer.js"
 * @import { Handle, Point } from "./geometry.js"
 * @import { Focus } from "./hub.js"
 * @import { Box } from "./messages.js"
 * @import { Painter } from "../paint/draw.js"
 * @import { Stage } from "../paint/stage.js"
 *
 * @typedef {{ screen: Point, picture: Point }} Spot  one place in both spaces
 * @typedef {{ type: "turn" | "move", box: number } | { type: "resize", box: number, handle: Handle }} Hit
 */

import { contains, distance, rowBox, toBox, unapply } from "./geometry.js";
import { handlePoints } from "./handles.js";
import { focusOn, focusOnSample } from "./hub.js";
import { isPooled, pooledBinAt } from "./pooled.js";

/** @type {Record<string, number>} */
const REACH = { mouse: 12, pen: 14, touch: 20 }; // how near a handle the pointer must be
const TURN_REACH = 2; // more for the round handle
const NEAR = 8; // screen pixels at which a sample is pointed at
const ON_LINE = 4; // screen pixels outside a dashed box that still are on its line
const LEAST_BODY = 12; // screen pixels from the middle of a small box that still take hold of it

/**
 * What a press here would take hold of.
 *
 * @param {Stage} stage
 * @param {Spot} spot
 * @param {string} [pointerType]
 * @returns {Hit | null}
 */
export function hitAt(stage, { screen, picture }, pointerType = "mouse") {
  const { editor, view } = stage;
  const { active, box } = editor;
  if (box && active != null && editor.rules.editable) {
    const { points, turn } = handlePoints(box, view, editor.rules.rotated);
    const reach = REACH[pointerType] ?? REACH.mouse;
    if (turn && distance(turn, screen) <= reach + TURN_REACH) return { type: "turn", box: active };
    // However small the box, its middle moves it: a finger would reach a handle from there.
    const inside = contains(box, picture.x, picture.y, margin(box, view.scale));
    const middle = inside ? distance(view.toScreen(box.cx, box.cy), screen) : Infinity;
    const near = points.filter((p) => distance(p, screen) <= Math.min(reach, middle));
    near.sort((a, b) => distance(a, screen) - distance(b, screen));
    if (near.length) return { type: "resize", handle: near[0].handle, box: active };
  }
  const place = boxAt(stage, picture);
  return place == null ? null : { type: "move", box: place };
}

/**
 * The active box first, then the one drawn last.
 *
 * @param {Stage} stage
 * @param {Point} point
 */
function boxAt({ editor, view }, point) {
  const { boxes, active } = editor;
  const order = boxes.map((_, i) => i).reverse();
  if (active != null) order.unshift(active);
  return (
    order.find((i) => boxes[i] && contains(boxes[i], point.x, point.y, margin(boxes[i], view.scale))) ?? null
  );
}

/**
 * @param {{ w: number, h: number }} box
 * @param {number} scale
 */
const margin = ({ w, h }, scale) => Math.max(0, LEAST_BODY / scale - Math.min(w, h) / 2);

/**
 * The sample, bin, row of a layer or cell under the pointer.
 *
 * @param {Stage} stage
 * @param {Spot} spot
 * @returns {Focus | null}
 */
export function focusAt(stage, { screen, picture }) {
  return binAt(stage, screen) ?? rowAt(stage, picture) ?? cellAt(stage, picture);
}

/**
 * @param {Stage} stage
 * @param {Point} screen
 */
function binAt({ scope, editor, painter }, screen) {
  const { boxes, active } = editor;
  const order = active == null ? boxes : [boxes[active], ...boxes.filter((_, i) => i !== active)];
  const stride = scope.scene?.cells?.stride;
  if (!stride) return null;
  for (const box of order) {
    if (!box) continue;
    const found = scope.readings.flatMap(({ id }) => {
      const answer = scope.answer(box.id, id);
      return (answer && sampleAt(painter, answer, box, screen, stride)) ?? [];
    });
    // Of several readings the one whose sample is pointed at; between samples, the first.
    const best = found.reduce((one, other) => (other.far < Math.min(one.far, NEAR) ? other : one), found[0]);
    if (best) return focusOnSample(best.answer, best.bin, best.sample, "canvas");
  }
  return null;
}

/**
 * The bin of an answer under the pointer, its nearest sample, and how far off that is.
 *
 * @param {Painter} painter
 * @param {Answer} answer
 * @param {Box} box
 * @param {Point} screen
 * @param {number} stride
 */
function sampleAt(painter, answer, box, screen, stride) {
  const map = painter.mapOf(answer, box);
  const own = unapply(map, screen);
  const bin = isPooled(answer) ? pooledBinAt(answer, own, stride) : evenBinAt(answer, own);
  if (bin == null) return null;
  /** @param {number} sample */
  const farFrom = (sample) => distance(painter.samplePoint(answer, sample, map), screen);
  const sample = nearest(answer.samplesOf(bin), farFrom);
  return { answer, bin, sample, far: sample == null ? Infinity : farFrom(sample) };
}

/**
 * @param {number[]} list
 * @param {(one: number) => number} far
 */
function nearest(list, far) {
  let best = null;
  let least = Infinity;
  for (const one of list) {
    const now = far(one);
    if (now < least) {
      best = one;
      least = now;
    }
  }
  return best;
}

/**
 * The bin at a point in the answer's own picture pixels, where all bins are of one size.
 *
 * @param {Answer} answer
 * @param {Point} point
 */
function evenBinAt({ bins, read_frame: frame }, point) {
  const local = toBox(frame, point.x, point.y);
  const u = local.x / frame.w + 0.5;
  const v = local.y / frame.h + 0.5;
  if (!(u >= 0 && u < 1 && v >= 0 && v < 1)) return null;
  return Math.floor(v * bins[0]) * bins[1] + Math.floor(u * bins[1]);
}

/**
 * The smallest box of a page's own layers here; of equal ones that whose middle is nearest.
 *
 * @param {Stage} stage
 * @param {Point} picture
 */
function rowAt({ scope, view }, picture) {
  /** @type {Focus | null} */
  let best = null;
  let least = Infinity;
  let nearby = Infinity;
  for (const layer of scope.layers) {
    if (layer.type !== "boxes" || layer.hoverable === false) continue;
    const { rows, count } = scope.rowsOf(layer);
    for (let row = 0; row < count; row += 1) {
      const box = rowBox(rows, row);
      const size = box.w * box.h;
      const far = Math.hypot(box.cx - picture.x, box.cy - picture.y);
      const better = size < least || (size === least && far < nearby);
      const edge = layer.dash?.[row] ? ON_LINE / view.scale : 0;
      if (!better || !contains(box, picture.x, picture.y, edge)) continue;
      best = focusOn({ layer: layer.id, row, from: "canvas" });
      least = size;
      nearby = far;
    }
  }
  return best;
}

/**
 * @param {Stage} stage
 * @param {Point} picture
 */
function cellAt({ scope }, picture) {
  const cells = scope.scene?.cells;
  if (!cells) return null;
  const column = Math.floor(picture.x / cells.stride);
  const row = Math.floor(picture.y / cells.stride);
  if (column < 0 || row < 0 || column >= cells.width || row >= cells.height) return null;
  return focusOn({ cell: [row, column], from: "canvas" });
}
