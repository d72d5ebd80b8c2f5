/**
 * RoIPool's bins: half-open ranges of whole cells, which may overlap or be empty. A lesson has them as
 * `bin_rows` (PH, 2) and `bin_columns` (PW, 2); an operator with even bins has neither.
 */

export const isPooled = (lesson) => Boolean(lesson.bin_rows);

/** [left, top, right, bottom] of a bin in picture pixels; without area where it is empty. */
export function pooledRect(lesson, bin, stride) {
  const [, columns] = lesson.bins;
  const [row, column] = [Math.floor(bin / columns), bin % columns];
  const [top, bottom] = rangeOf(lesson.bin_rows, row);
  const [left, right] = rangeOf(lesson.bin_columns, column);
  return [left, top, Math.max(left, right), Math.max(top, bottom)].map((cell) => cell * stride);
}

const rangeOf = (ranges, index) => [ranges[2 * index], ranges[2 * index + 1]];

/** The bin at a point in picture pixels; of several that share it, the one whose middle is nearest. */
export function pooledBinAt(lesson, { x, y }, stride) {
  let [best, least] = [null, Infinity];
  for (let bin = 0; bin < lesson.bins[0] * lesson.bins[1]; bin += 1) {
    const [left, top, right, bottom] = pooledRect(lesson, bin, stride);
    if (!(x >= left && x < right && y >= top && y < bottom)) continue;
    const far = Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
    if (far < least) [best, least] = [bin, far];
  }
  return best;
}

/** What more than one bin reads, as [left, top, right, bottom] in picture pixels. */
export function sharedRects(lesson, stride) {
  const [rows, columns] = [lesson.bin_rows, lesson.bin_columns].map(coverOf);
  const whole = [columns[0]?.[0] ?? 0, rows[0]?.[0] ?? 0, columns.at(-1)?.[1] ?? 0, rows.at(-1)?.[1] ?? 0];
  const strips = (cover) => cover.filter(([, , count]) => count > 1);
  const singles = rows.filter(([, , count]) => count === 1);
  return [
    ...strips(rows).map(([top, bottom]) => [whole[0], top, whole[2], bottom]),
    ...strips(columns).flatMap(([left, right]) => singles.map(([top, bottom]) => [left, top, right, bottom])),
  ].map((rect) => rect.map((cell) => cell * stride));
}

/** Ranges along one axis → [begin, end, how many cover it], where any does. */
function coverOf(ranges) {
  const pairs = Array.from({ length: ranges.length / 2 }, (_, i) => rangeOf(ranges, i)).filter(([begin, end]) => begin < end);
  const ends = [...new Set(pairs.flat())].sort((a, b) => a - b);
  return ends.slice(0, -1).map((begin, i) => [
    begin, ends[i + 1], pairs.filter(([from, to]) => from <= begin && to > begin).length,
  ]).filter(([, , count]) => count > 0);
}
