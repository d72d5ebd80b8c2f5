/**
 * From the box to one sample, with the numbers in it. The numbers are the kernel's own (`lesson.way`);
 * what lies between them is worked out in its order and its float32, and ends at the plan's position.
 */

const { fround } = Math;

/** Where a sample stands in its bin: its row and column, and how many there are. */
export function stepsOf(lesson, samples, sample) {
  const place = samples.indexOf(sample);
  const [rows, columns] = lesson.grid;
  return { iy: Math.floor(place / columns), ix: place % columns, rows, columns };
}

/** start + bin × size + (i + 0.5) × size ÷ n, each step rounded as the kernel rounds it. */
export function alongAxis({ start, bin_size: size }, bin, i, n) {
  const whole = fround(fround(start) + fround(bin * size));
  return fround(whole + fround(fround(fround(i + 0.5) * size) / n));
}

/**
 * The lines to read, each one an equation.
 *
 * @param {Object} lesson
 * @param {number} bin
 * @param {number[]} samples  the bin's samples that are here
 * @param {number} sample
 * @param {(value: number, among?: number) => string} number  how a number is written
 * @returns {string[]}
 */
export function wayLines(lesson, bin, samples, sample, number) {
  const { way } = lesson;
  if (!way) return [];
  const place = { row: Math.floor(bin / lesson.bins[1]), column: bin % lesson.bins[1] };
  const at = { x: lesson.positions[2 * sample], y: lesson.positions[2 * sample + 1] };
  const write = { pooled: pooledLines, upright: uprightLines, rotated: rotatedLines }[way.kind];
  return write({ lesson, way, place, at, steps: stepsOf(lesson, samples, sample), number });
}

/** " + 0.5 × 0.9" or " − 0.5 × 0.9": a step along the box times a cosine or sine, its sign in front. */
function product(sign, { value, among }, factor, number) {
  const [step, turned] = [number(Math.abs(value), among), number(Math.abs(factor), 1)];
  const negative = sign * Math.sign(value) * Math.sign(factor) < 0 && step !== "0" && turned !== "0";
  return ` ${negative ? "−" : "+"} ${step} × ${turned}`;
}

const half = (way) => (way.offset ? ` − ${way.offset}` : "");
const inBin = (bin, i, n, size, number) => `(${bin} + (${i} + 0.5) ÷ ${n}) × ${number(size)}`;

function uprightLines({ way, place, at, steps, number }) {
  const line = (name, axis, bin, i, n, result) =>
    `${name} = ${number(axis.pixel)} ÷ ${number(way.stride)}${half(way)} + ${inBin(bin, i, n, axis.bin_size, number)} = ${number(result)}`;
  return [
    line("x", way.x, place.column, steps.ix, steps.columns, at.x),
    line("y", way.y, place.row, steps.iy, steps.rows, at.y),
  ];
}

function rotatedLines({ way, place, at, steps, number }) {
  const u = { value: alongAxis(way.x, place.column, steps.ix, steps.columns), among: way.x.start };
  const v = { value: alongAxis(way.y, place.row, steps.iy, steps.rows), among: way.y.start };
  const own = (name, axis, bin, i, n, { value, among }) =>
    `${name} = ${number(axis.start)} + ${inBin(bin, i, n, axis.bin_size, number)} = ${number(value, among)}`;
  const centre = (axis) => `${number(axis.pixel)} ÷ ${number(way.stride)}${half(way)}`;
  return [
    own("u", way.x, place.column, steps.ix, steps.columns, u),
    own("v", way.y, place.row, steps.iy, steps.rows, v),
    `x = ${centre(way.x)}${product(1, u, way.cosine, number)}${product(1, v, way.sine, number)} = ${number(at.x)}`,
    `y = ${centre(way.y)}${product(1, v, way.cosine, number)}${product(-1, u, way.sine, number)} = ${number(at.y)}`,
  ];
}

/** RoIPool has no samples between cells: a bin is a range of whole ones. */
function pooledLines({ lesson, way, place, at }) {
  const line = (name, axis, bin, bins, value) =>
    `${name}: ${axis.start} + ⌊${bin} × ${axis.cells} ÷ ${bins}⌋ … ${axis.start} + ⌈${bin + 1} × ${axis.cells} ÷ ${bins}⌉ − 1`
    + ` = ${pooledRange(axis, bin, bins).join(" … ")}, here ${value}`;
  return [
    line("column", way.x, place.column, lesson.bins[1], at.x),
    line("row", way.y, place.row, lesson.bins[0], at.y),
  ].map((text) => text.replaceAll("-", "−"));
}

/** First and last cell of a bin along one axis, before the map's border cuts it. */
export function pooledRange({ start, cells }, bin, bins) {
  const size = fround(cells / bins);
  return [start + Math.floor(fround(bin * size)), start + Math.ceil(fround((bin + 1) * size)) - 1];
}

/** How many samples a bin has, of which the browser may hold a part. */
export function samplesInBin(lesson, bin, cells) {
  if (lesson.way?.kind !== "pooled") return lesson.grid[0] * lesson.grid[1];
  const { way, bins } = lesson;
  const across = countWithin(pooledRange(way.x, bin % bins[1], bins[1]), cells.width);
  return across * countWithin(pooledRange(way.y, Math.floor(bin / bins[1]), bins[0]), cells.height);
}

const countWithin = ([first, last], size) => Math.max(0, Math.min(last, size - 1) - Math.max(first, 0) + 1);
