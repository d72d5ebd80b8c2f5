/**
 * From the box to one sample, with the numbers in it. The numbers are the kernel's own (`answer.way`);
 * what lies between them is worked out in its order and its float32, and ends at the plan's position.
 *
 * @import { Answer } from "../core/answer.js"
 * @import { Axis, Grid, Way } from "../core/messages.js"
 * @import { Point } from "../core/geometry.js"
 *
 * @typedef {(value: number, among?: number) => string} Write  how a number is written; `among`: how large
 *   the numbers are that it comes from
 *
 * @typedef {Object} Steps  where a sample stands, one axis after the other
 * @property {{ bin: number, i: number, n: number }} x  its bin's column, its own column in it, of how many
 * @property {{ bin: number, i: number, n: number }} y
 * @property {Point} at  its position in cells
 */

import { equals } from "../kit/equation.js";

const { fround } = Math;

/**
 * start + bin × size + (i + 0.5) × size ÷ n, each step rounded as the kernel rounds it.
 *
 * @param {Axis} axis
 * @param {{ bin: number, i: number, n: number }} step
 */
function alongAxis({ start, bin_size: size }, { bin, i, n }) {
  const whole = fround(fround(start) + fround(bin * size));
  return fround(whole + fround(fround(fround(i + 0.5) * size) / n));
}

/**
 * The lines to read, each one an equation, or one that holds about.
 *
 * @param {Answer} answer
 * @param {number} bin
 * @param {number[]} samples  the bin's samples that are here
 * @param {number} sample
 * @param {Write} write
 * @returns {string[]}
 */
export function wayLines(answer, bin, samples, sample, write) {
  const { way, bins, grid, positions } = answer;
  if (!way || !positions) return [];
  const place = samples.indexOf(sample);
  const steps = {
    x: { bin: bin % bins[1], i: place % grid[1], n: grid[1] },
    y: { bin: Math.floor(bin / bins[1]), i: Math.floor(place / grid[1]), n: grid[0] },
    at: { x: positions[2 * sample], y: positions[2 * sample + 1] },
  };
  if (way.kind === "pooled") return pooledLines(way, steps, bins);
  return way.kind === "rotated" ? rotatedLines(way, steps, write) : uprightLines(way, steps, write);
}

/**
 * " + 0.5 × 0.9" or " − 0.5 × 0.9": a step along the box times a cosine or sine, its sign in front.
 *
 * @param {number} sign
 * @param {{ value: number, among: number }} step
 * @param {number} factor
 * @param {Write} write
 */
function product(sign, { value, among }, factor, write) {
  const [step, turned] = [write(Math.abs(value), among), write(Math.abs(factor), 1)];
  const negative = sign * Math.sign(value) * Math.sign(factor) < 0 && step !== "0" && turned !== "0";
  return ` ${negative ? "−" : "+"} ${step} × ${turned}`;
}

/** @param {Way} way */
const half = (way) => (way.offset ? ` − ${way.offset}` : "");

/**
 * @param {{ bin: number, i: number, n: number }} step
 * @param {Axis} axis
 * @param {Write} write
 */
const inBin = ({ bin, i, n }, { bin_size: size }, write) => `(${bin} + (${i} + 0.5) ÷ ${n}) × ${write(size)}`;

/**
 * @param {Way} way
 * @param {Steps} steps
 * @param {Write} write
 */
function uprightLines(way, steps, write) {
  /** @param {"x" | "y"} name */
  const line = (name) => {
    const start = `${write(way[name].pixel)} ÷ ${write(way.stride)}${half(way)}`;
    const left = `${start} + ${inBin(steps[name], way[name], write)}`;
    return `${name} = ${left} ${equals(left, write(steps.at[name]))}`;
  };
  return [line("x"), line("y")];
}

/**
 * @param {Way} way
 * @param {Steps} steps
 * @param {Write} write
 */
function rotatedLines(way, steps, write) {
  const u = { value: alongAxis(way.x, steps.x), among: way.x.start };
  const v = { value: alongAxis(way.y, steps.y), among: way.y.start };
  /**
   * @param {string} name
   * @param {"x" | "y"} axis
   * @param {{ value: number, among: number }} end
   */
  const own = (name, axis, { value, among }) => {
    const left = `${write(way[axis].start)} + ${inBin(steps[axis], way[axis], write)}`;
    return `${name} = ${left} ${equals(left, write(value, among))}`;
  };
  /** @param {Axis} axis */
  const centre = (axis) => `${write(axis.pixel)} ÷ ${write(way.stride)}${half(way)}`;
  const { cosine, sine } = way;
  const x = `${centre(way.x)}${product(1, u, cosine, write)}${product(1, v, sine, write)}`;
  const y = `${centre(way.y)}${product(1, v, cosine, write)}${product(-1, u, sine, write)}`;
  return [
    own("u", "x", u),
    own("v", "y", v),
    `x = ${x} ${equals(x, write(steps.at.x))}`,
    `y = ${y} ${equals(y, write(steps.at.y))}`,
  ];
}

/**
 * RoIPool has no samples between cells: a bin is a range of whole ones.
 *
 * @param {Way} way
 * @param {Steps} steps
 * @param {readonly [number, number]} bins
 */
function pooledLines(way, steps, [rows, columns]) {
  /**
   * @param {string} name
   * @param {"x" | "y"} axis
   * @param {number} bins
   */
  const line = (name, axis, bins) => {
    const { start, cells } = way[axis];
    const { bin } = steps[axis];
    const from = `${start} + ⌊${bin} × ${cells} ÷ ${bins}⌋`;
    const to = `${start} + ⌈${bin + 1} × ${cells} ÷ ${bins}⌉ − 1`;
    const range = pooledRange(way[axis], bin, bins).join(" … ");
    return `${name}: ${from} … ${to} = ${range}, here ${steps.at[axis]}`.replaceAll("-", "−");
  };
  return [line("column", "x", columns), line("row", "y", rows)];
}

/**
 * First and last cell of a bin along one axis, before the map's border cuts it.
 *
 * @param {Axis} axis
 * @param {number} bin
 * @param {number} bins
 */
function pooledRange({ start, cells }, bin, bins) {
  const size = fround(cells / bins);
  return [start + Math.floor(fround(bin * size)), start + Math.ceil(fround((bin + 1) * size)) - 1];
}

/**
 * How many samples a bin has, of which the browser may hold a part.
 *
 * @param {Answer} answer
 * @param {number} bin
 * @param {Grid} cells
 */
export function samplesInBin({ way, bins, grid }, bin, cells) {
  if (way?.kind !== "pooled") return grid[0] * grid[1];
  const across = countWithin(pooledRange(way.x, bin % bins[1], bins[1]), cells.width);
  return across * countWithin(pooledRange(way.y, Math.floor(bin / bins[1]), bins[0]), cells.height);
}

/**
 * @param {number[]} range
 * @param {number} size
 */
const countWithin = ([first, last], size) => Math.max(0, Math.min(last, size - 1) - Math.max(first, 0) + 1);
