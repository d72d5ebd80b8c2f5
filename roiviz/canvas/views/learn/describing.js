/**
 * What R-MAC makes of small maps: the browser's kernel finds each region's largest values; what becomes of
 * these vectors is worked out here.
 *
 * @import { Goal, PairsFigure, Question } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Square } from "./squares.js"
 *
 * @typedef {Object} Described  a picture
 * @property {readonly Square[]} squares  its regions
 * @property {readonly (readonly number[])[]} vectors  of its regions, of length 1
 *
 * @typedef {Object} Compared  a query with a picture
 * @property {readonly (readonly number[])[]} products  of each region's vector of the one with each of the
 *   other
 * @property {readonly (readonly number[])[]} sums  of the vectors of both
 * @property {readonly number[]} lengths  of these
 * @property {number} total  of the products
 * @property {number} cosine
 *
 * @typedef {readonly ReadonlySet<number>[]} Off  the query's regions that are left out, and the picture's
 */

const OVERLAP = 0.4;
const VARIANT = "tolias";

/**
 * @param {Kernels} kernels
 * @param {PairsFigure} figure
 * @returns {Described[]}
 */
export function describe(kernels, { maps, rows: height, columns: width, channels, levels }) {
  const { regions } = kernels.regions({ height, width, scales: levels, overlap: OVERLAP, variant: VARIANT });
  const squares = Array.from({ length: regions.length / 4 }, (_, k) => {
    const [x, y, last] = regions.subarray(4 * k);
    return { x, y, size: last - x + 1 };
  });
  return maps.map((map) => {
    const features = { values: Float32Array.from(map), channels, height, width };
    const { maxima } = kernels.regionMaxima({ features, regions });
    const vectors = squares.map((_, k) => unit([...maxima.subarray(k * channels, (k + 1) * channels)]));
    return { squares, vectors };
  });
}

/**
 * @param {Described} query
 * @param {Described} picture
 * @param {Off} off
 * @returns {Compared}
 */
export function compare(query, picture, off) {
  const both = [query, picture];
  const sums = both.map(({ vectors }, side) => sumOf(vectors.filter((_, k) => !off[side]?.has(k))));
  const products = query.vectors.map((one) => picture.vectors.map((other) => dot(one, other)));
  const lengths = sums.map((sum) => Math.hypot(...sum));
  const total = products.reduce(
    (all, row, i) =>
      off[0]?.has(i) ? all : all + row.reduce((so, value, j) => (off[1]?.has(j) ? so : so + value), 0),
    0,
  );
  const scale = lengths[0] * lengths[1];
  return { products, sums, lengths, total, cosine: scale ? total / scale : 0 };
}

/**
 * The pictures by their cosine with the query, the most alike first.
 *
 * @param {readonly Described[]} described  the query first
 * @param {Off} off
 */
export function rank([query, ...pictures], off) {
  const cosines = pictures.map((picture) => compare(query, picture, [off[0]]).cosine);
  const order = cosines.map((_, k) => k).sort((a, b) => cosines[b] - cosines[a]);
  return { cosines, order };
}

/**
 * Whether the regions that are left complete a step.
 *
 * @param {Goal} goal
 * @param {readonly Described[]} described
 * @param {Off} off
 */
export function reachedByPairs({ kind, target, margin }, described, off) {
  const [query, picture] = described;
  if (kind === "pair") {
    const pairs = (query.vectors.length - off[0].size) * (picture.vectors.length - off[1].size);
    return Math.abs(pairs - target) <= margin;
  }
  if (kind !== "drops" || off[0].size === query.vectors.length) return false;
  return rank(described, off).order.indexOf(0) + 1 >= target - margin;
}

/**
 * The right answer to a question on pictures.
 *
 * @param {Pick<Question, "check">} question
 * @param {readonly Described[]} described
 */
export function answerFromPairs({ check }, described) {
  const { cosines } = rank(described, [new Set()]);
  return check === "cosine" ? [cosines[0]] : [cosines.length];
}

/** @param {readonly number[]} vector */
export function unit(vector) {
  const length = Math.hypot(...vector);
  return vector.map((value) => (length ? value / length : 0));
}

/**
 * @param {readonly number[]} one
 * @param {readonly number[]} other
 */
export const dot = (one, other) => one.reduce((all, value, k) => all + value * other[k], 0);

/** @param {readonly (readonly number[])[]} vectors */
export const sumOf = (vectors) =>
  vectors.length ? vectors.reduce((all, one) => all.map((value, k) => value + one[k])) : [0];
