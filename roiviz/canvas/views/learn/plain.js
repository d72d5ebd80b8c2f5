/** A map whose values do not matter: its cells, and where positions lie on them. */

import { svg, text } from "./svg.js";

/** Units of a drawing's width. */
export const WIDTH = 340;

export class PlainMap {
  /**
   * @param {{ rows: number, columns: number }} sizes
   * @param {{ left: number, top: number, size: number }} place  size: of a cell, in the drawing's units
   */
  constructor({ rows, columns }, { left, top, size }) {
    this.columns = columns;
    this.left = left;
    this.top = top;
    this.size = size;
    this.width = columns * size;
    this.height = rows * size;
    this.cells = Array.from({ length: rows * columns }, (_, k) =>
      svg("rect", { ...this.cell(k), class: "rv-plain-cell" }),
    );
    this.element = svg("g", {}, ...this.cells);
  }

  /** @param {number} k */
  cell(k) {
    const { x, y } = this.at((k % this.columns) - 0.5, Math.floor(k / this.columns) - 0.5);
    return { x, y, width: this.size, height: this.size };
  }

  /**
   * A position in the drawing's units.
   *
   * @param {number} x
   * @param {number} y
   */
  at(x, y) {
    return { x: this.left + (x + 0.5) * this.size, y: this.top + (y + 0.5) * this.size };
  }

  /** The columns' numbers below the map, and the rows' beside it. */
  numbers() {
    const [columns, rows] = [this.width, this.height].map((side) => Math.round(side / this.size));
    const below = Array.from({ length: columns }, (_, k) =>
      text(this.at(k, 0).x, this.top + this.height + 14, String(k)),
    );
    const beside = Array.from({ length: rows }, (_, k) =>
      text(this.left - 4, this.at(0, k).y + 4, String(k), "end"),
    );
    for (const label of [...below, ...beside]) label.classList.add("rv-map-number");
    return [...below, ...beside];
  }

  /** @param {readonly number[]} edges */
  box([x1, y1, x2, y2]) {
    return { ...this.at(x1, y1), width: (x2 - x1) * this.size, height: (y2 - y1) * this.size };
  }

  /**
   * A box's bins, row by row.
   *
   * @param {readonly number[]} edges
   * @param {readonly [number, number]} bins
   */
  bins([x1, y1, x2, y2], [high, wide]) {
    const [width, height] = [(x2 - x1) / wide, (y2 - y1) / high];
    return Array.from({ length: high * wide }, (_, k) => {
      const [left, top] = [x1 + (k % wide) * width, y1 + Math.floor(k / wide) * height];
      return this.box([left, top, left + width, top + height]);
    });
  }

  /**
   * @param {{ x: number, y: number }} sample
   * @param {number} r
   * @param {string} name
   */
  dot({ x, y }, r, name) {
    const { x: cx, y: cy } = this.at(x, y);
    return svg("circle", { cx, cy, r, class: name });
  }
}
