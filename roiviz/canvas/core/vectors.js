/**
 * Vectors in float64, as roiviz/explain/rmac_descriptor.py has them.
 *
 * @typedef {ArrayLike<number>} Vector
 */

/**
 * @param {Vector} one
 * @param {Vector} other
 */
export function dot(one, other) {
  let sum = 0;
  for (let k = 0; k < one.length; k += 1) sum += one[k] * other[k];
  return sum;
}

/** @param {Vector} vector */
export const lengthOf = (vector) => Math.sqrt(dot(vector, vector));

/**
 * Of length 1; a zero vector stays zero.
 *
 * @param {Vector} vector
 */
export function unit(vector) {
  const length = lengthOf(vector);
  return Float64Array.from(vector, (value) => (length ? value / length : value));
}

/**
 * Of their angle; 0 where one of them is zero.
 *
 * @param {Vector} one
 * @param {Vector} other
 */
export const cosine = (one, other) => dot(unit(one), unit(other));

/**
 * The angle between two vectors, from chords, as the arc cosine near 1 loses digits; NaN where one is zero.
 *
 * @param {Vector} one
 * @param {Vector} other
 */
export function degreesBetween(one, other) {
  const [first, second] = [unit(one), unit(other)];
  if (!lengthOf(first) || !lengthOf(second)) return Number.NaN;
  const apart = lengthOf(first.map((value, k) => value - second[k]));
  const together = lengthOf(first.map((value, k) => value + second[k]));
  return (2 * Math.atan2(apart, together) * 180) / Math.PI;
}

/**
 * The rows of a table.
 *
 * @template {Float32Array | Float64Array | Int32Array} T
 * @param {T} table
 * @param {number} columns
 * @returns {T[]}
 */
export const rowsOf = (table, columns) =>
  Array.from(
    { length: columns ? table.length / columns : 0 },
    (_, row) => /** @type {T} */ (table.subarray(row * columns, (row + 1) * columns)),
  );

/**
 * @param {readonly Vector[]} rows
 * @param {number} columns
 */
export function sumOf(rows, columns) {
  const sum = new Float64Array(columns);
  for (const row of rows) for (let k = 0; k < columns; k += 1) sum[k] += row[k];
  return sum;
}
