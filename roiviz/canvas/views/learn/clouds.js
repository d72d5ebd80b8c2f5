/**
 * Vectors of two channels as a cloud: their mean, their ellipse, and what whitening makes of them.
 *
 * @import { Goal } from "../../core/messages.js"
 *
 * @typedef {readonly number[]} Vector  x, y
 *
 * @typedef {Object} Ellipse  of a cloud: its axes are the directions of the most and the least spread
 * @property {Vector} centre
 * @property {number} long  spread along its long axis
 * @property {number} wide  and across it
 * @property {number} angle  of the long axis, in radians from the x axis to the y axis
 */

import { dot } from "./describing.js";

/**
 * @param {readonly Vector[]} vectors
 * @returns {Ellipse}
 */
export function ellipseOf(vectors) {
  const centre = meanOf(vectors);
  const [xx, yy, xy] = [
    [0, 0],
    [1, 1],
    [0, 1],
  ].map(([i, j]) => meanProduct(vectors, centre, i, j));
  const [middle, half] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)];
  return {
    centre,
    long: Math.sqrt(middle + half),
    wide: Math.sqrt(Math.max(0, middle - half)),
    angle: Math.atan2(2 * xy, xx - yy) / 2,
  };
}

/**
 * What takes the mean of some vectors away, turns a direction onto the x axis, and divides by their spreads
 * along it and across it; no vectors, nothing.
 *
 * @param {readonly Vector[]} learnt
 * @param {number} [angle]  of the direction, in radians; that of the most spread unless given
 * @returns {(vector: Vector) => Vector}
 */
export function whiteningOf(learnt, angle = learnt.length ? ellipseOf(learnt).angle : 0) {
  if (!learnt.length) return (vector) => vector;
  const axes = axesAt(angle);
  const centre = meanOf(learnt);
  const spreads = spreadsAt(learnt, angle);
  return (vector) => {
    const moved = vector.map((value, k) => value - centre[k]);
    return axes.map((axis, k) => dot(axis, moved) / spreads[k]);
  };
}

/**
 * How far vectors spread along a direction, and across it.
 *
 * @param {readonly Vector[]} vectors
 * @param {number} angle
 */
export function spreadsAt(vectors, angle) {
  const centre = meanOf(vectors);
  return axesAt(angle).map((axis) => {
    const along = vectors.map((vector) =>
      dot(
        axis,
        vector.map((value, k) => value - centre[k]),
      ),
    );
    return Math.sqrt(along.reduce((all, value) => all + value * value, 0) / along.length);
  });
}

/**
 * How many times as long as wide.
 *
 * @param {Ellipse} ellipse
 */
export const stretchOf = ({ long, wide }) => long / wide;

/**
 * @param {Vector} one
 * @param {Vector} other
 */
export const cosineOf = (one, other) => dot(one, other) / (Math.hypot(...one) * Math.hypot(...other));

/**
 * Whether what is whitened now completes a step.
 *
 * @param {Goal} goal
 * @param {readonly Vector[]} vectors  whitened
 * @param {readonly Vector[]} marks  likewise: the query, the same place, another one
 */
export function reachedByWhitening({ kind, margin }, vectors, [query, same, other]) {
  if (kind === "circle") return stretchOf(ellipseOf(vectors)) - 1 <= margin;
  return kind === "outranked" && cosineOf(query, other) > cosineOf(query, same);
}

/** @param {number} angle */
const axesAt = (angle) => [
  [Math.cos(angle), Math.sin(angle)],
  [-Math.sin(angle), Math.cos(angle)],
];

/** @param {readonly Vector[]} vectors */
const meanOf = (vectors) => [0, 1].map((k) => vectors.reduce((all, one) => all + one[k], 0) / vectors.length);

/**
 * @param {readonly Vector[]} vectors
 * @param {Vector} centre
 * @param {number} i
 * @param {number} j
 */
const meanProduct = (vectors, centre, i, j) =>
  vectors.reduce((all, one) => all + (one[i] - centre[i]) * (one[j] - centre[j]), 0) / vectors.length;
