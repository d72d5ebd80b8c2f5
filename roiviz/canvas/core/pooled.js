/**
 * RoIPool's bins: half-open ranges of whole cells, which may overlap or be empty. An answer has them as
 * `bin_rows` (PH, 2) and `bin_columns` (PW, 2); an operator with even bins has neither.
 *
 * @import { Answer as SentAnswer, Wholes } from "./messages.js"
 * @import { Point } from "./geometry.js"
 *
 * @typedef {SentAnswer & { bin_rows: Wholes, bin_columns: Wholes }} Pooled
 * @typedef {[number, number, number, number]} Rect  left, top, right, bottom in picture pixels
 */

/**
 * @param {SentAnswer} answer
 * @returns {answer is Pooled}
 */
export const isPooled = (answer) => Boolean(answer.bin_rows && answer.bin_columns);

/**
 * Where a bin lies; without area where it is empty.
 *
 * @param {Pooled} answer
 * @param {number} bin
 * @param {number} stride
 * @returns {Rect}
 */
export function pooledRect(answer, bin, stride) {
  const [, columns] = answer.bins;
  const [top, bottom] = rangeOf(answer.bin_rows, Math.floor(bin / columns));
  const [left, right] = rangeOf(answer.bin_columns, bin % columns);
  return [left * stride, top * stride, Math.max(left, right) * stride, Math.max(top, bottom) * stride];
}

/**
 * @param {ArrayLike<number>} ranges
 * @param {number} index
 */
const rangeOf = (ranges, index) => [ranges[2 * index], ranges[2 * index + 1]];

/**
 * The bin at a point; of several that share it, the one whose middle is nearest.
 *
 * @param {Pooled} answer
 * @param {Point} point  in picture pixels
 * @param {number} stride
 */
export function pooledBinAt(answer, { x, y }, stride) {
  let best = null;
  let least = Infinity;
  for (let bin = 0; bin < answer.bins[0] * answer.bins[1]; bin += 1) {
    const [left, top, right, bottom] = pooledRect(answer, bin, stride);
    if (!(x >= left && x < right && y >= top && y < bottom)) continue;
    const far = Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
    if (far < least) {
      best = bin;
      least = far;
    }
  }
  return best;
}

/**
 * What more than one bin reads.
 *
 * @param {Pooled} answer
 * @param {number} stride
 * @returns {Rect[]}
 */
export function sharedRects(answer, stride) {
  const rows = coverOf(answer.bin_rows);
  const columns = coverOf(answer.bin_columns);
  const [left, right] = [columns[0]?.begin ?? 0, columns.at(-1)?.end ?? 0];
  const singles = rows.filter(({ count }) => count === 1);
  const across = rows.filter(shared).map((row) => scaled([left, row.begin, right, row.end], stride));
  const down = columns
    .filter(shared)
    .flatMap((column) =>
      singles.map((row) => scaled([column.begin, row.begin, column.end, row.end], stride)),
    );
  return [...across, ...down];
}

/** @param {{ count: number }} strip */
const shared = ({ count }) => count > 1;

/**
 * @param {Rect} rect
 * @param {number} stride
 * @returns {Rect}
 */
const scaled = ([left, top, right, bottom], stride) => [
  left * stride,
  top * stride,
  right * stride,
  bottom * stride,
];

/**
 * Ranges along one axis as strips, each covered by equally many of them; gaps are left out.
 *
 * @param {ArrayLike<number>} ranges
 */
function coverOf(ranges) {
  const pairs = Array.from({ length: ranges.length / 2 }, (_, i) => rangeOf(ranges, i));
  const full = pairs.filter(([begin, end]) => begin < end);
  const ends = [...new Set(full.flat())].sort((a, b) => a - b);
  return ends
    .slice(0, -1)
    .map((begin, i) => ({
      begin,
      end: ends[i + 1],
      count: full.filter(([from, to]) => from <= begin && to > begin).length,
    }))
    .filter(({ count }) => count > 0);
}
