/**
 * A small map with room around it, drawn once: its cells and values, and the window outside of which nothing
 * is read. A map of one row is a line: across it, positions mean nothing.
 *
 * @import { BinFigure } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Edges } from "./reader.js"
 */

import { cssColour, inkOn, rampColour } from "../../paint/colours.js";
import { decimals } from "./judge.js";
import { line, set, svg, text } from "./svg.js";

const WIDTH = 340;
const [NARROW, WIDE] = [0.35, 1.35]; // cells beside the outermost ones, where the window is shown
const LINE = { top: 40, height: 52, room: 42 };
const BESIDE = 9; // units from the cells to the rows' numbers
const BELOW = 22; // units for the numbers of the columns

/** A drawn map. */
export class SmallMap {
  /** @param {Pick<BinFigure, "values" | "rows" | "columns" | "shows">} figure */
  constructor(figure) {
    this.figure = figure;
    this.isLine = figure.rows === 1;
    this.around = figure.shows.includes("window") ? WIDE : NARROW;
    this.size = WIDTH / (figure.columns + 2 * this.around);
    this.top = this.isLine ? LINE.top : this.around * this.size;
    this.width = WIDTH;
    this.height = this.isLine
      ? LINE.top + LINE.height + LINE.room
      : (figure.rows + 2 * this.around) * this.size + BELOW;
    this.cells = figure.values.map((value, k) => this.makeCell(value, k));
    const boxes = this.cells.map(([box]) => box);
    this.element = svg("g", {}, ...boxes, ...this.numbers(), ...this.window());
    /** What the cells are worth, which stays to be read on a box's edge and on whatever fills a cell. */
    this.worth = svg("g", { class: "rv-map-worth" }, ...this.cells.map(([, label]) => label));
  }

  get rowHeight() {
    return this.isLine ? LINE.height : this.size;
  }

  /**
   * A position in the drawing's units.
   *
   * @param {number} x
   * @param {number} y
   */
  at(x, y) {
    const left = (this.around + x + 0.5) * this.size;
    return { x: left, y: this.top + (this.isLine ? 0.66 * LINE.height : (y + 0.5) * this.size) };
  }

  /**
   * Where a place in the drawing is in cells.
   *
   * @param {{ x: number, y: number }} place
   */
  position({ x, y }) {
    return { x: x / this.size - this.around - 0.5, y: (y - this.top) / this.rowHeight - 0.5 };
  }

  /** @param {Edges} edges */
  box([x1, y1, x2, y2]) {
    const from = this.at(x1, y1);
    const width = (x2 - x1) * this.size;
    if (this.isLine) return { x: from.x, y: this.top - 6, width, height: LINE.height + 12 };
    return { ...from, width, height: (y2 - y1) * this.size };
  }

  /**
   * @param {number} value
   * @param {number} k
   * @returns {[SVGRectElement, SVGTextElement]}
   */
  makeCell(value, k) {
    const { columns } = this.figure;
    const [x, y] = [
      (this.around + (k % columns)) * this.size,
      this.top + Math.floor(k / columns) * this.rowHeight,
    ];
    const box = svg("rect", { x, y, width: this.size, height: this.rowHeight, class: "rv-cell-box" });
    const label = text(x + 11, y + 17, decimals(value));
    label.classList.add("rv-map-value");
    return [box, label];
  }

  /** The columns' numbers and the rows', at their centres. */
  numbers() {
    const { rows, columns } = this.figure;
    const y = this.top + rows * this.rowHeight + 18;
    const x = this.around * this.size - BESIDE;
    const below = Array.from({ length: columns }, (_, k) => text(this.at(k, 0).x, y, String(k)));
    const beside = Array.from({ length: this.isLine ? 0 : rows }, (_, k) =>
      text(x, this.at(0, k).y + 4, String(k)),
    );
    for (const label of [...below, ...beside]) label.classList.add("rv-map-number");
    return [...below, ...beside];
  }

  window() {
    const { rows, columns, shows } = this.figure;
    if (!shows.includes("window")) return [];
    const [left, right] = [this.at(-1, 0).x, this.at(columns, 0).x];
    const [top, bottom] = this.isLine
      ? [this.top - 6, this.top + LINE.height + 6]
      : [this.at(0, -1).y, this.at(0, rows).y];
    const lines = [line(left, top, left, bottom), line(right, top, right, bottom)];
    if (!this.isLine) lines.push(line(left, top, right, top), line(left, bottom, right, bottom));
    for (const one of lines) set(one, { class: "rv-window" });
    const y = this.top + rows * this.rowHeight + 18;
    const ends = [text(left, y, "−1"), text(right, y, String(columns))];
    for (const end of this.isLine ? ends : []) end.classList.add("rv-map-number");
    return [...lines, ...(this.isLine ? ends : [])];
  }

  /** @param {Colours} colours */
  paint(colours) {
    const { values } = this.figure;
    const range = /** @type {const} */ ([Math.min(...values), Math.max(...values)]);
    this.cells.forEach(([box, label], k) => {
      const colour = rampColour(colours.ramps.sequential, values[k], range);
      set(box, { style: `fill:${cssColour(colour)}` });
      set(label, { style: `fill:${inkOn(colour, colours)}` });
    });
  }
}
