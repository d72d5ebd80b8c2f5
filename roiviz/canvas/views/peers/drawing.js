/**
 * A thread's map with the box as each reading has it, and where it is sampled.
 *
 * @import { Thread, ThreadReading } from "../../core/messages.js"
 */

import { minus, sixDigits } from "../../kit/numbers.js";

const AROUND = 1.5; // cells beyond the boxes and samples
const LETTER = 0.34; // of a cell
const MOST_WRITTEN = 64; // cells whose numbers are written
const LARGEST_MARK = 0.08; // cells: the radius of a sample
const LONGEST_WRITTEN = 3; // digits of a number that fits into a cell

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {...(Node | string)} children
 */
function svg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/**
 * The part of the map that is drawn, in positions: a cell's centre is a whole number.
 *
 * @param {Thread} thread
 */
function partOf({ size: [rows, columns], readings }) {
  const xs = [];
  const ys = [];
  for (const { frame, samples } of readings) {
    const [cx, cy, w, h, angle] = frame;
    const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const across = (Math.abs(w * c) + Math.abs(h * s)) / 2;
    const down = (Math.abs(w * s) + Math.abs(h * c)) / 2;
    xs.push(cx - across, cx + across);
    ys.push(cy - down, cy + down);
    for (let at = 0; at < samples.length; at += 2) {
      xs.push(samples[at]);
      ys.push(samples[at + 1]);
    }
  }
  const small = rows * columns <= 2 * MOST_WRITTEN;
  const [left, right] = small ? [Math.min(-0.5, ...xs), Math.max(columns - 0.5, ...xs)] : around(xs);
  const [top, bottom] = small ? [Math.min(-0.5, ...ys), Math.max(rows - 0.5, ...ys)] : around(ys);
  return { left: left - 0.3, top: top - 0.3, width: right - left + 0.6, height: bottom - top + 0.6 };
}

/** @param {number[]} values */
const around = (values) => [Math.min(...values) - AROUND, Math.max(...values) + AROUND];

/**
 * @param {Thread} thread
 * @returns {SVGElement}
 */
export function drawingOf(thread) {
  const { left, top, width, height } = partOf(thread);
  const marks = thread.readings.map((reading, at) => markOf(reading, thread.bins, at));
  const said = thread.readings.map(({ said: word }, at) => `${["blue", "orange", "green"][at]}: ${word}`);
  const [rows, columns] = thread.size;
  const name = `The map of ${rows} × ${columns} cells, the box and its samples. ${said.join("; ")}`;
  const box = `${left} ${top} ${width} ${height}`;
  const attributes = { viewBox: box, role: "img", "aria-label": name, class: "rv-thread-map" };
  return svg("svg", attributes, cellsOf(thread, { left, top, width, height }), ...marks);
}

/**
 * @param {Thread} thread
 * @param {{ left: number, top: number, width: number, height: number }} part
 */
function cellsOf({ size: [rows, columns], map }, { left, top, width, height }) {
  let [least, most] = [Infinity, -Infinity];
  for (const value of map) [least, most] = [Math.min(least, value), Math.max(most, value)];
  const group = svg("g", {});
  const [first, last] = [Math.max(0, Math.floor(left + 0.5)), Math.min(columns - 1, Math.ceil(left + width))];
  const [upper, lower] = [Math.max(0, Math.floor(top + 0.5)), Math.min(rows - 1, Math.ceil(top + height))];
  const written = (last - first + 1) * (lower - upper + 1) <= 2 * MOST_WRITTEN;
  for (let row = upper; row <= lower; row += 1) {
    for (let column = first; column <= last; column += 1) {
      const value = map[row * columns + column];
      const share = most > least ? (value - least) / (most - least) : 0.5;
      const place = { x: column - 0.5, y: row - 0.5, width: 1, height: 1 };
      group.append(
        svg("rect", { ...place, class: "rv-thread-cell", style: `--rv-share: ${share.toFixed(3)}` }),
      );
      const text = String(value);
      if (written && text.length <= LONGEST_WRITTEN) {
        group.append(svg("text", { x: column, y: row, class: "rv-thread-value", "font-size": LETTER }, text));
      }
    }
  }
  return group;
}

/**
 * A reading's box with its bins and samples.
 *
 * @param {ThreadReading} reading
 * @param {readonly [number, number]} bins
 * @param {number} at
 */
function markOf({ frame, samples, lost }, [rows, columns], at) {
  const [cx, cy, w, h, angle] = frame;
  const lines = [];
  for (let bin = 1; bin < columns; bin += 1) {
    const x = -w / 2 + (w * bin) / columns;
    lines.push(svg("line", { x1: x, x2: x, y1: -h / 2, y2: h / 2 }));
  }
  for (let bin = 1; bin < rows; bin += 1) {
    const y = -h / 2 + (h * bin) / rows;
    lines.push(svg("line", { x1: -w / 2, x2: w / 2, y1: y, y2: y }));
  }
  const [x, y] = [-Math.abs(w) / 2, -Math.abs(h) / 2];
  const edge = svg("rect", { x, y, width: Math.abs(w), height: Math.abs(h) });
  const box = svg("g", { transform: `translate(${cx} ${cy}) rotate(${-angle})` }, edge, ...lines);
  const points = [];
  const share = Math.min(Math.abs(w) / columns, Math.abs(h) / rows) || 1;
  const r = Math.min(LARGEST_MARK, Math.max(LARGEST_MARK / 4, LARGEST_MARK * share));
  for (let one = 0; one < lost.length; one += 1) {
    const place = { cx: samples[2 * one], cy: samples[2 * one + 1], r };
    points.push(svg("circle", { ...place, "data-lost": String(lost[one] > 0) }));
  }
  return svg("g", { class: "rv-thread-mark", "data-reading": at }, box, ...points);
}

/** @param {number} value */
const written = (value) => minus(sixDigits(value));

/**
 * A reading's numbers as a table.
 *
 * @param {ThreadReading} reading
 * @param {readonly [number, number]} bins
 * @returns {string[][]}
 */
export const numbersOf = ({ values }, [rows, columns]) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => written(values[row * columns + column])),
  );
