/**
 * A plane of two channels: dots, arrows from the origin, ellipses. What leaves it is cut off.
 *
 * @import { Ellipse, Vector } from "./clouds.js"
 */

import { line, set, svg, text } from "./svg.js";

const TITLE = 20; // units above a plane
const HEAD = 9; // units of an arrow's head
const LETTER = 8;

export class Panel {
  /**
   * @param {{ x: number, side: number, low: number, high: number, title: string }} what  a square from `low`
   *   to `high` both ways, in the vectors' unit
   */
  constructor({ x, side, low, high, title }) {
    this.x = x;
    this.side = side;
    this.low = NaN;
    this.high = NaN;
    this.title = text(x + side / 2, TITLE - 7, title);
    this.axes = svg("g", { class: "rv-panel-axes" });
    this.drawn = svg("g");
    const ground = svg("rect", { width: side, height: side, class: "rv-panel-ground" });
    const plane = svg("svg", { x, y: TITLE, width: side, height: side }, ground, this.axes, this.drawn);
    this.element = svg("g", {}, plane, this.title);
    this.span(low, high);
  }

  /** Of a panel in its drawing. */
  get height() {
    return TITLE + this.side;
  }

  /**
   * From `low` to `high`, both ways.
   *
   * @param {number} low
   * @param {number} high
   */
  span(low, high) {
    if (this.low === low && this.high === high) return;
    this.low = low;
    this.high = high;
    const [zero] = [this.at([0, 0])];
    this.axes.replaceChildren(line(zero.x, 0, zero.x, this.side), line(0, zero.y, this.side, zero.y));
  }

  get unit() {
    return this.side / (this.high - this.low);
  }

  /**
   * Where a vector's tip lies in the panel.
   *
   * @param {Vector} vector
   */
  at([x, y]) {
    return { x: (x - this.low) * this.unit, y: this.side - (y - this.low) * this.unit };
  }

  /**
   * Where a vector's tip lies in the drawing.
   *
   * @param {Vector} vector
   */
  outside(vector) {
    const { x, y } = this.at(vector);
    return { x: this.x + x, y: TITLE + y };
  }

  /**
   * The vector whose tip lies at a place in the drawing.
   *
   * @param {{ x: number, y: number }} place
   */
  vectorAt({ x, y }) {
    return [this.low + (x - this.x) / this.unit, this.low + (this.side - (y - TITLE)) / this.unit];
  }

  /**
   * @param {Vector} vector
   * @param {string} name  of its class
   * @param {string} [label]  at its tip
   */
  arrow(vector, name, label = "") {
    const [from, to] = [this.at([0, 0]), this.at(vector)];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const back = { x: to.x - HEAD * dx, y: to.y - HEAD * dy };
    const wing = (/** @type {number} */ side) =>
      `${back.x - side * 0.45 * HEAD * dy} ${back.y + side * 0.45 * HEAD * dx}`;
    const shape = `M${from.x} ${from.y}L${back.x} ${back.y}M${wing(1)}L${to.x} ${to.y}L${wing(-1)}Z`;
    const arrow = svg("g", { class: `rv-vector ${name}` }, svg("path", { d: shape }));
    if (label) arrow.append(this.name(vector, label));
    return arrow;
  }

  /**
   * @param {Vector} vector
   * @param {string} label
   */
  name(vector, label) {
    const { x, y } = this.at(vector);
    const left = x > this.side - 14 - LETTER * label.length;
    const beside = text(x + (left ? -9 : 9), Math.max(12, y - 5), label, left ? "end" : "middle");
    if (!left) set(beside, { "text-anchor": "start" });
    return beside;
  }

  /**
   * @param {Ellipse} ellipse
   * @param {string} name  of its class
   */
  ellipse({ centre, long, wide, angle }, name) {
    const { x: cx, y: cy } = this.at(centre);
    const turn = `rotate(${(-180 * angle) / Math.PI} ${cx} ${cy})`;
    return svg("ellipse", {
      ...{ cx, cy, rx: 2 * long * this.unit, ry: 2 * wide * this.unit },
      ...{ transform: turn, class: name },
    });
  }

  /** What stands where something may not be seen yet. */
  cover() {
    const sign = text(this.side / 2, this.side / 2 + 8, "?");
    sign.classList.add("rv-panel-cover");
    return sign;
  }

  /**
   * @param {Vector} vector
   * @param {string} name  of its class
   */
  dot(vector, name) {
    const { x: cx, y: cy } = this.at(vector);
    return svg("circle", { cx, cy, r: 3.2, class: name });
  }
}
