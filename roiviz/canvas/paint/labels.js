/**
 * What the stage says in words about a box, and where the box's label stands.
 *
 * @import { Point } from "../core/geometry.js"
 * @import { Scope } from "../core/hub.js"
 * @import { Box } from "../core/messages.js"
 * @import { View } from "../core/view.js"
 */

import { DEVICE } from "../core/answer.js";
import { bounds, corners } from "../core/geometry.js";
import { minus, numberFormat } from "../kit/numbers.js";
import { numberPlace } from "./marks.js";

const LABEL_GAP = 12;
const HANDLE_ROOM = 34; // above an upright box, for its round handle
const TURNED_ROOM = 10;
const EDGE = 6;
const NUMBER = 12; // around the middle of another box's number
const NO_MODULE = "no WebAssembly";

/**
 * "w 236.0 × h 176.0 px · 18.0° ↺"; an operator that cannot turn boxes has no angle to show. The arrow
 * says which way this operator turns, so the number needs no sign.
 *
 * @param {Scope} scope
 * @param {Box} box
 */
export function sizeText(scope, box) {
  const size = `w ${short(box.w)} × h ${short(box.h)} px`;
  if (!scope.editor?.rules.rotated) return size;
  const clockwise = scope.scene?.operator.clockwise ?? false;
  const arrow = box.angle === 0 ? "" : ` ${box.angle > 0 === clockwise ? "↻" : "↺"}`;
  return `${size} · ${short(Math.abs(box.angle))}°${arrow}`;
}

/**
 * One decimal, or as many as a small typed number needs.
 *
 * @param {number} value
 */
function short(value) {
  const tenths = value.toFixed(1);
  const enough = Math.abs(Number(tenths) - value) < 1e-9 || Math.abs(value) >= 10;
  return enough ? tenths : String(Math.round(value * 1e4) / 1e4);
}

/**
 * What a screen reader hears once the hand lets go.
 *
 * @param {Scope} scope
 */
export function activeText(scope) {
  const { editor } = scope;
  if (!editor?.box || editor.active == null) return "No box is active";
  const { cx, cy } = editor.box;
  const place = `centre ${minus(cx.toFixed(1))}, ${minus(cy.toFixed(1))}`;
  const { length } = editor.held;
  const others = length > 1 ? `; ${length} boxes selected` : "";
  const which = `Box ${editor.active + 1} of ${editor.boxes.length}`;
  return `${which}, ${sizeText(scope, editor.box)}, ${place}${others}`;
}

/**
 * Pixel, cell and value under the pointer.
 *
 * @param {Scope} scope
 * @param {Point} point
 */
export function readoutText({ scene, channel }, point) {
  const cells = scene?.cells;
  if (!cells) return "";
  const column = Math.floor(point.x / cells.stride);
  const row = Math.floor(point.y / cells.stride);
  const inside = column >= 0 && row >= 0 && column < cells.width && row < cells.height;
  const { min, max } = scene.channel ?? {};
  const format = numberFormat([min ?? 0, max ?? 0], 4);
  const value = inside && channel ? ` = ${format(channel.values[row * cells.width + column])}` : "";
  const place = inside ? `cell (${row}, ${column})${value}` : "outside the feature map";
  return `x ${minus(point.x.toFixed(1))}  y ${minus(point.y.toFixed(1))} px · ${place}`;
}

/**
 * The kernel's own row for a box; until it comes its place stays taken.
 *
 * @param {Scope} scope
 * @param {Box} box
 */
export function tupleText(scope, box) {
  const answer = scope.answer(box.id);
  if (answer && scope.fresh.holds(answer)) return answer.tuple;
  const name = scope.answers.find((item) => item.tuple)?.tuple.split("[")[0];
  return name ? `${name}[…]` : "";
}

/**
 * Where the label stands: below the box, else above it, always on the stage; beside other boxes' numbers,
 * where there is room for that.
 *
 * @param {View} view
 * @param {Box} box
 * @param {{ width: number, height: number }} label
 * @param {readonly Box[]} [others]
 * @returns {Point} its top left corner
 */
export function labelPlace(view, box, { width, height }, others = []) {
  const { left, right, top, bottom } = bounds(box);
  const low = view.toScreen((left + right) / 2, bottom);
  const high = view.toScreen(0, top).y;
  const last = view.width - width - EDGE;
  const x = Math.max(EDGE, Math.min(last, low.x - width / 2));
  const below = low.y + LABEL_GAP;
  const above = high - height - LABEL_GAP - (box.angle === 0 ? HANDLE_ROOM : TURNED_ROOM);
  const fits = below + height + EDGE <= view.height || above < EDGE;
  const y = Math.max(EDGE, fits ? Math.min(below, view.height - height - EDGE) : above);
  const numbers = others
    .map((other) => numberPlace(corners(other).map((p) => view.toScreen(p.x, p.y))))
    .filter((p) => p.y > y - NUMBER && p.y < y + height + NUMBER);
  const isFree = (/** @type {number} */ at) =>
    numbers.every((p) => p.x < at - NUMBER || p.x > at + width + NUMBER);
  const half = (view.toScreen(right, top).x - view.toScreen(left, top).x) / 2;
  const beside = numbers
    .flatMap((p) => [p.x + NUMBER + 1, p.x - NUMBER - 1 - width])
    .filter((at) => at >= EDGE && at <= last && Math.abs(at - x) <= half + width / 2 && isFree(at))
    .sort((one, other) => Math.abs(one - x) - Math.abs(other - x));
  return { x: Math.round(isFree(x) ? x : (beside[0] ?? x)), y: Math.round(y) };
}

/**
 * Why a box has no numbers under any reading, and under which where there are several.
 *
 * @param {Scope} scope
 */
export function refusalText(scope) {
  const { answers, readings } = scope;
  const refused = answers.find((answer) => answer.error && !scope.answersTo(answer.box).length);
  if (!refused) return "";
  const title = readings.length > 1 && readings.find(({ id }) => id === refused.reading)?.title;
  return title ? `${title}: ${refused.error}` : String(refused.error);
}

/**
 * What ran the kernels, and how long it took: in the browser, and on the server once it has answered.
 *
 * @param {Scope} scope
 */
export function timingText({ live, scene }) {
  const here = live.complete ? [DEVICE, millisecondsText(live.milliseconds)] : [live.why && NO_MODULE];
  return [here.filter(Boolean).join(" · "), scene?.timing].filter(Boolean).join(", ");
}

/**
 * No finer than a browser's clock counts, which may be in whole milliseconds.
 *
 * @param {number | null} milliseconds
 */
function millisecondsText(milliseconds) {
  if (milliseconds == null) return "";
  if (milliseconds < 0.1) return milliseconds > 0 ? "< 0.1 ms" : "< 1 ms";
  return `${milliseconds.toFixed(1)} ms`;
}

/**
 * What the two times are of.
 *
 * @param {Scope} scope
 */
export const timingTitle = ({ live }) =>
  live.complete
    ? `${DEVICE}: output and plan of all boxes on the shown channel. Server: their output on all channels.`
    : "";
