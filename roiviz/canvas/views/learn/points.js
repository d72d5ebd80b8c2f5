/**
 * Marks on a line that somebody puts where they think that samples lie; and the samples beside them, as
 * soon as they may be known.
 *
 * @import { Question } from "../../core/messages.js"
 * @import { SmallMap } from "./map.js"
 */

import { decimals } from "./judge.js";
import { ARROWS, pointIn, set, svg, text } from "./svg.js";

const GRID = 1 / 40; // cells
const STEPS = { fine: 0.025, usual: 0.05, wide: 0.25 };
const LIFT = 22; // units above the line, out of the values' way

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
    const props = {
      class: "rv-sample",
      tabindex: 0,
      role: "slider",
      "aria-label": `Mark ${i + 1}; the arrows move it`,
    };
    const limits = { "aria-valuemin": -1, "aria-valuemax": this.map.figure.columns };
    const mark = svg("path", { d: `M0 ${LIFT}L-7 4L7 4Z`, class: "rv-point-mark" });
    const parts = [
      svg("rect", { x: -14, y: -16, width: 28, height: LIFT + 18, class: "rv-sample-reach" }),
      mark,
    ];
    const handle = svg("g", { ...props, ...limits }, ...parts, text(0, 0, ""));
    handle.addEventListener("keydown", (event) => {
      const way = ARROWS.get(event.key);
      if (!way?.[0]) return;
      event.preventDefault();
      event.stopPropagation();
      this.move(
        i,
        this.at[i] + way[0] * (event.shiftKey ? STEPS.wide : event.altKey ? STEPS.fine : STEPS.usual),
      );
    });
    return handle;
  }

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    let held = -1;
    drawing.addEventListener("pointerdown", (event) => {
      held = this.handles.findIndex((handle) => handle.contains(/** @type {Node} */ (event.target)));
      if (held < 0 || event.button) return;
      event.preventDefault();
      this.handles[held].focus({ preventScroll: true });
      drawing.setPointerCapture(event.pointerId);
    });
    drawing.addEventListener("pointermove", (event) => {
      if (held < 0 || !drawing.hasPointerCapture(event.pointerId)) return;
      const { x } = this.map.position(pointIn(drawing, event));
      this.move(held, Math.round(x / GRID) * GRID);
    });
  }

  /**
   * @param {number} i
   * @param {number} x
   */
  move(i, x) {
    this.at[i] = Number(Math.min(this.map.figure.columns, Math.max(-1, x)).toFixed(4));
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

  draw() {
    this.handles.forEach((handle, i) => {
      const x = this.at[i];
      set(handle, { transform: `translate(${this.map.at(x, 0).x} ${this.map.top - LIFT - 2})` });
      set(handle, { "aria-valuenow": String(x), "aria-valuetext": decimals(x) });
      const label = /** @type {Element} */ (handle.lastElementChild);
      label.textContent = this.touched ? decimals(Number(x.toFixed(2))) : "?";
    });
  }
}
