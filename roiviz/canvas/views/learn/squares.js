/**
 * R-MAC's squares on a small map, by the browser's kernel.
 *
 * @import { Goal, Question, RegionsFigure } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 *
 * @typedef {Object} Square
 * @property {number} x  first column
 * @property {number} y  first row
 * @property {number} size  in cells
 * @property {number} [largest]  the flat cell of its largest value
 *
 * @typedef {Object} Steps  along the long side
 * @property {number} count
 * @property {number} gap  from one square of level 1 to the next, in cells
 * @property {number} overlap  share of such a square that its neighbour covers
 *
 * @typedef {Object} ReadSquares
 * @property {readonly Square[]} squares
 * @property {Steps | null} steps  none where the map is square
 *
 * @typedef {(level: number, variant: string, wanted?: number) => ReadSquares} SquaresReader  with R-MAC's own
 *   number of steps unless another is wanted
 */

const SCALES = 3;
const OVERLAP = 0.4;
const TRIED = 6; // steps; beyond, R-MAC has no squares

/**
 * What a number of steps means on a map; null where it is square.
 *
 * @param {Pick<RegionsFigure, "rows" | "columns">} map
 * @param {number} count
 * @returns {Steps | null}
 */
export function stepsOf({ rows, columns }, count) {
  const [short, long] = [Math.min(rows, columns), Math.max(rows, columns)];
  if (short === long) return null;
  const gap = (long - short) / count;
  return { count, gap, overlap: 1 - gap / short };
}

/**
 * @param {Kernels} kernels
 * @param {RegionsFigure} figure
 * @returns {SquaresReader}
 */
export function squaresReaderOf(kernels, figure) {
  const { rows: height, columns: width, values } = figure;
  const features = { values: Float32Array.from(values), channels: 1, height, width };
  return (level, variant, wanted) => {
    const asked = wanted ? stepsOf(figure, wanted) : null;
    if (asked && asked.count > TRIED) return { squares: beyond(figure, asked), steps: asked };
    // The wanted overlap is that of the wanted steps: so the kernel takes these.
    const call = { height, width, scales: SCALES, overlap: asked?.overlap ?? OVERLAP, variant };
    const { regions, level: levels } = kernels.regions(call);
    const all = Array.from(levels, (_, k) => [...regions.subarray(4 * k, 4 * k + 4)]);
    const rows = all.filter((_, k) => (level ? levels[k] === level : levels[k]));
    const first = levels.filter((of) => of === 1).length;
    const { argmax } = values.length ? kernels.regionMaxima({ features, regions: rows.flat() }) : {};
    const squares = rows.map(([x, y, last], k) => ({ x, y, size: last - x + 1, largest: argmax?.[k] }));
    return { squares, steps: first > 1 ? stepsOf(figure, first - 1) : null };
  };
}

/**
 * Squares of level 1 with more steps than R-MAC tries.
 *
 * @param {Pick<RegionsFigure, "rows" | "columns">} map
 * @param {Steps} steps
 * @returns {Square[]}
 */
function beyond({ rows, columns }, { count, gap }) {
  const size = Math.min(rows, columns);
  return Array.from({ length: count + 1 }, (_, k) => {
    const along = Math.floor(k * gap + 1e-9);
    return columns > rows ? { x: along, y: 0, size } : { x: 0, y: along, size };
  });
}

/**
 * Columns that none of these squares reads.
 *
 * @param {readonly Square[]} squares
 * @param {number} columns
 */
export function unread(squares, columns) {
  const read = new Set(squares.flatMap(({ x, size }) => Array.from({ length: size }, (_, k) => x + k)));
  return Array.from({ length: columns }, (_, column) => column).filter((column) => !read.has(column));
}

/**
 * How many numbers the sum of the regions' vectors has.
 *
 * @param {Kernels} kernels
 * @param {RegionsFigure} figure
 * @param {readonly Square[]} squares
 */
export function lengthOfSum(kernels, { rows: height, columns: width, channels }, squares) {
  const features = { values: new Float32Array(channels * height * width), channels, height, width };
  const regions = squares.flatMap(({ x, y, size }) => [x, y, x + size - 1, y + size - 1]);
  const { maxima } = kernels.regionMaxima({ features, regions });
  const sum = new Float32Array(maxima.length / squares.length);
  for (let k = 0; k < maxima.length; k += 1) sum[k % sum.length] += maxima[k];
  return sum.length;
}

/**
 * The right answer to a question on squares, but for their descriptor's length.
 *
 * @param {Pick<Question, "check">} question
 * @param {ReadSquares} read
 */
export function answerFromSquares({ check }, { squares }) {
  if (check === "squares") return [squares.length];
  return [...new Set(squares.map(({ x }) => x))].sort((a, b) => a - b);
}

/**
 * Whether the squares that are shown complete a step.
 *
 * @param {Goal} goal
 * @param {ReadSquares} read
 * @param {number} columns
 */
export function reachedBySquares({ kind, target, margin }, { squares, steps }, columns) {
  if (kind === "overlap") return steps != null && Math.abs(steps.overlap - target) <= margin;
  if (kind === "squares") return Math.abs(squares.length - target) <= margin;
  return kind === "short" && unread(squares, columns).includes(columns - 1);
}
