/**
 * Where the browser's kernel puts a rotated box, as a framework reads its five numbers.
 *
 * @import { Goal, Question, Reader, TurnFigure } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 *
 * @typedef {Object} Placed  a box on the picture, in pixels
 * @property {number} x  of its centre
 * @property {number} y
 * @property {number} width
 * @property {number} height
 * @property {number} cosine
 * @property {number} sine  of its angle, counter-clockwise on the screen
 *
 * @typedef {(reader: Reader, numbers: readonly number[]) => Placed | null} TurnReader  none where the kernel
 *   refuses the numbers
 */

import { Refused } from "../../wasm/refused.js";
import { CELLS_ALONE } from "./reader.js";
import { about } from "./written.js";

const DEGREE = Math.PI / 180;
const ROUGHLY = 0.05; // of a cell, within which two boxes lie alike

/**
 * @param {Kernels} kernels
 * @param {Pick<TurnFigure, "stride">} figure
 * @returns {TurnReader}
 */
export const turnReaderOf =
  (kernels, { stride }) =>
  ({ fields, turn, offset, minimum }, numbers) => {
    const [cx, cy, width, height] = upright(fields, numbers);
    const roi = [0, cx, cy, width, height, numbers[4] * Math.abs(turn)];
    const rules = { scale: 1 / stride, ratio: 1, offset, minimum, clockwise: turn < 0 };
    try {
      const call = { rois: roi, bins: CELLS_ALONE.bins, rules, height: 1, width: 1 };
      const [{ center, x, y, cosine, sine }] = kernels.axes("roi_align_rotated", call);
      const [left, top] = center.map((at) => (at + 0.5) * stride);
      return { x: left, y: top, width: x.size * stride, height: y.size * stride, cosine, sine };
    } catch (problem) {
      if (problem instanceof Refused) return null;
      throw problem;
    }
  };

/**
 * A boat as the kernel would place it.
 *
 * @param {TurnFigure["boat"]} boat
 * @returns {Placed}
 */
export function placedBoat([x, y, width, height, turn]) {
  return { x, y, width, height, cosine: Math.cos(turn * DEGREE), sine: Math.sin(turn * DEGREE) };
}

/**
 * cx, cy, w, h of numbers in a framework's order, and the other way round.
 *
 * @param {readonly string[]} fields
 * @param {readonly number[]} numbers
 */
export function upright(fields, [cx, cy, third, fourth]) {
  return fields[2] === "h" ? [cx, cy, fourth, third] : [cx, cy, third, fourth];
}

/**
 * Degrees, counter-clockwise on the screen, within (−180, 180].
 *
 * @param {Pick<Placed, "cosine" | "sine">} placed
 */
export const degreesOf = ({ cosine, sine }) => Math.atan2(sine, cosine) / DEGREE;

/**
 * How far two angles are apart, whole turns left aside.
 *
 * @param {number} one  in degrees
 * @param {number} other
 */
export function degreesApart(one, other) {
  const off = Math.abs(one - other) % 360;
  return Math.min(off, 360 - off);
}

/**
 * A point of a box's own frame, counted from its centre.
 *
 * @param {Placed} placed
 * @param {number} u  along its width
 * @param {number} v  along its height
 */
export const pointOf = ({ x, y, cosine, sine }, u, v) => ({
  x: x + u * cosine + v * sine,
  y: y - u * sine + v * cosine,
});

/**
 * A boat's numbers, found out by what the kernel makes of one unit of the angle and of unlike sides.
 *
 * @param {TurnReader} read
 * @param {Reader} reader
 * @param {TurnFigure["boat"]} boat
 */
export function writtenFor(read, reader, [cx, cy, width, height, turn]) {
  const tried = read(reader, [cx, cy, 2 * width, width, 1]);
  if (!tried) return null;
  const sides = tried.width > tried.height ? [width, height] : [height, width];
  return [cx, cy, ...sides, turn / degreesOf(tried)];
}

/**
 * @param {Placed | null} placed
 * @param {Placed} boat
 * @param {number} stride
 */
export function liesOn(placed, boat, stride) {
  if (!placed) return false;
  return [-0.5, 0.5].every((u) => {
    const [one, other] = [placed, boat].map((box) => pointOf(box, u * box.width, u * box.height));
    return Math.hypot(one.x - other.x, one.y - other.y) <= ROUGHLY * stride;
  });
}

/**
 * The right answer to a question on boxes that turn.
 *
 * @param {Pick<Question, "check">} question
 * @param {TurnFigure} figure
 * @param {TurnReader} read
 * @returns {number[] | null}
 */
export function answerFromTurn({ check }, { boat, readers, path, stride }, read) {
  if (check === "reader") {
    const place = placedBoat(boat);
    return [readers.findIndex((reader) => liesOn(read(reader, path[0]), place, stride))];
  }
  const numbers = writtenFor(read, readers[0], boat);
  return numbers && check === "angle" ? [numbers[4]] : numbers;
}

/**
 * @param {Goal} goal
 * @param {{ boxes: readonly (Placed | null)[], written: readonly number[] | null, boat: number }} now  the
 *   boxes that are drawn, the numbers of the chosen one, the boat's angle
 */
export function reachedByTurn({ kind, target, margin }, { boxes, written, boat }) {
  const turns = boxes.map((box) => (box ? degreesOf(box) : Number.NaN));
  if (kind === "lands") return degreesApart(turns[0], boat) <= margin;
  if (kind === "agree")
    return turns.filter((turn) => degreesApart(turn, turns[0]) <= margin).length >= target;
  return kind === "writes" && written != null && Math.abs(written[4] - target) <= margin;
}

/**
 * Five numbers by their names.
 *
 * @param {readonly string[]} fields
 * @param {readonly number[]} numbers
 */
export const tupleLine = (fields, numbers) =>
  `(${fields.join(", ")}) = (${numbers.map((value) => about(value, 200)).join(", ")})`;
