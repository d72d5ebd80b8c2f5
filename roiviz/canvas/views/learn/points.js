/**
 * Marks on a line that somebody puts where they think that samples lie; and the samples beside them, as
 * soon as they may be known.
 *
 * @import { Question } from "../../core/messages.js"
 * @import { SmallMap } from "./map.js"
 */

import { handleOf, onArrows, onDrag, within } from "./hands.js";
import { decimals } from "./judge.js";
import { onGrid, set, svg, text } from "./svg.js";

const GRID = 40; // for each cell: finer than other figures', since nothing is written out
const LIFT = 22; // units above the line, out of the values' way
const NUMBER = 38; // units for the number of a mark

export class PointsOnLine {
  /**
   * @param {SmallMap} map
   * @param {Question} asked
   * @param {() => void} moved
   */
  constructor(map, asked, moved) {
    this.map = map;
    this.asked = asked;
    this.moved = moved;
    this.touched = false;
    /** @type {number[]} */
    this.at = asked.right.map((_, i) => i);
    this.handles = this.at.map((_, i) => this.makeHandle(i));
    this.right = svg("g", { class: "rv-right-points" });
    this.element = svg("g", {}, this.right, ...this.handles);
    this.draw();
  }

  /** What is answered: from left to right, once a hand has put them. */
  get places() {
    return this.touched ? [...this.at].sort((a, b) => a - b) : [];
  }

  /** @param {number} i */
  makeHandle(i) {
    const reach = svg("rect", { x: -14, y: -16, width: 28, height: LIFT + 18, class: "rv-sample-reach" });
    const mark = svg("path", { d: `M0 ${LIFT}L-7 4L7 4Z`, class: "rv-point-mark" });
    const limits = /** @type {const} */ ([-1, this.map.figure.columns]);
    const handle = handleOf(`Mark ${i + 1}; the arrows move it`, limits, reach, mark, text(0, 0, ""));
    set(handle, { class: "rv-sample" });
    onArrows(handle, (right) => this.move(i, this.at[i] + right), { flat: true });
    return handle;
  }

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target) => {
      const i = this.handles.findIndex((handle) => handle.contains(target));
      if (i < 0) return null;
      this.handles[i].focus({ preventScroll: true });
      return (to) => this.move(i, onGrid(this.map.position(to).x, GRID));
    });
  }

  /**
   * @param {number} i
   * @param {number} x
   */
  move(i, x) {
    this.at[i] = within(x, -1, this.map.figure.columns);
    this.touched = true;
    this.draw();
    this.moved();
  }

  /** @param {readonly number[]} places */
  put(places) {
    this.at = [...places];
    this.touched = true;
    this.draw();
    this.moved();
  }

  /**
   * The answer stays where it is, as a ghost; the samples stand beside it.
   *
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    for (const handle of this.handles) set(handle, { "data-ghost": values ? "true" : null });
    if (values) [this.at, this.touched] = [[...values], true];
    this.right.replaceChildren(
      ...(values ? this.asked.right : []).map((x) => {
        const { x: cx, y: cy } = this.map.at(x, 0);
        return svg("circle", { cx, cy, r: 11, class: "rv-right-point" });
      }),
    );
    this.draw();
  }

  /**
   * How far a mark's number stands beside it, so that another's near by has room.
   *
   * @param {number} i
   */
  asideOf(i) {
    const far = this.at.map((x, k) => (x - this.at[i] || k - i) * this.map.size);
    return far.reduce((aside, by) => aside - Math.sign(by) * Math.max(0, NUMBER - Math.abs(by)) * 0.5, 0);
  }

  draw() {
    this.handles.forEach((handle, i) => {
      const x = this.at[i];
      set(handle, { transform: `translate(${this.map.at(x, 0).x} ${this.map.top - LIFT - 2})` });
      set(handle, { "aria-valuenow": String(x), "aria-valuetext": decimals(x) });
      const label = /** @type {Element} */ (handle.lastElementChild);
      label.textContent = this.touched ? decimals(Number(x.toFixed(2))) : "?";
      set(label, { x: this.asideOf(i) });
    });
  }
}
