/**
 * RoIPool's box on a map of one row: the box as it is drawn, and below it the columns that each bin reads.
 *
 * @import { Goal, PoolFigure, Question } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./drawings.js"
 * @import { PoolReader, ReadPool } from "./reader.js"
 */

import { reachedByPool } from "./goals.js";
import { decimals } from "./judge.js";
import { SmallMap } from "./map.js";
import { answerFromPool, poolReaderOf } from "./reader.js";
import { scaleOf } from "./scale.js";
import { ARROWS, alongPath, ease, onGrid, PLAYED, pointIn, set, svg, text } from "./svg.js";

const GRID = 20; // for each cell: places where a pointer puts the box
const STEPS = { fine: 0.025, usual: 0.05, wide: 0.25 };
const SMALLEST = 1;
const ROW = 15; // units for each bin's bar
const LABEL = 8; // units below the last one
const ENDS = 120; // units that both ends' labels take

export class PoolDrawing {
  /**
   * @param {PoolFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    this.figure = figure;
    this.wires = wires;
    this.asked = asked;
    this.open = !asked;
    this.held = false;
    /** @type {Set<number>} */
    this.picks = new Set();
    this.map = new SmallMap({ ...figure, rows: 1, columns: figure.values.length, shows: [] });
    /** @type {number[]} */
    this.edges = [...figure.path[0]];
    /** Where the box was when a hand took it. @type {number[]} */
    this.began = this.edges;
    /** @type {PoolReader | null} */
    this.reader = null;
    /** @type {ReadPool | null} */
    this.read = null;
    this.box = svg("rect", { class: "rv-bin" });
    this.bars = svg("g", { class: "rv-pool-bars" });
    this.buttons = asked?.by === "cells" ? figure.values.map((_, k) => this.makeButton(k)) : [];
    this.handle = this.makeHandle();
    this.scale = asked?.check === "maximum" ? scaleOf(figure, this.map.width) : null;
    this.element = this.makeElement();
    this.draw();
  }

  get height() {
    return this.map.height + this.figure.bins * ROW + LABEL;
  }

  makeElement() {
    const { width } = this.map;
    const drawing = svg(
      "svg",
      {
        viewBox: `0 0 ${width} ${this.height + (this.scale?.height ?? 0)}`,
        class: "rv-drawing",
        role: "group",
      },
      this.map.element,
      this.box,
      this.bars,
      ...this.buttons,
      this.handle,
    );
    set(drawing, { "aria-label": "A box on a line of cells" });
    if (this.scale) {
      this.scale.element.setAttribute("transform", `translate(0 ${this.height})`);
      drawing.append(this.scale.element);
    }
    if (this.figure.grip !== "none") this.listen(drawing);
    return drawing;
  }

  /** @param {number} k */
  makeButton(k) {
    const { size, top, rowHeight } = this.map;
    const { x } = this.map.at(k - 0.5, 0);
    const inset = (/** @type {number} */ by, /** @type {string} */ name) =>
      svg("rect", { x: x + by, y: top + by, width: size - 2 * by, height: rowHeight - 2 * by, class: name });
    const area = svg("rect", { x, y: top, width: size, height: rowHeight, class: "rv-pick" });
    const props = {
      class: "rv-cell",
      role: "button",
      tabindex: 0,
      "aria-pressed": "false",
      "aria-label": `column ${k}`,
    };
    const button = svg("g", props, area, inset(2, "rv-cell-right"), inset(5, "rv-cell-edge"));
    button.addEventListener("click", () => this.pick(k));
    button.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      this.pick(k);
    });
    return button;
  }

  makeHandle() {
    const { grip, values } = this.figure;
    if (grip === "none") return svg("g");
    const name = grip === "move" ? "Box; the arrows move it" : "Right edge of the box; the arrows move it";
    const props = { class: "rv-bin-handle", tabindex: 0, role: "slider", "aria-label": name };
    return svg(
      "g",
      { ...props, "aria-valuemin": 0, "aria-valuemax": values.length },
      grip === "move"
        ? svg("rect", { class: "rv-bin-body" })
        : svg("circle", { r: 10, class: "rv-bin-corner" }),
    );
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    let from = 0;
    let began = this.edges;
    drawing.addEventListener("pointerdown", (event) => {
      if (event.button || !this.handle.contains(/** @type {Node} */ (event.target))) return;
      event.preventDefault();
      this.handle.focus({ preventScroll: true });
      drawing.setPointerCapture(event.pointerId);
      [from, began] = [this.map.position(pointIn(drawing, event)).x, this.edges];
    });
    drawing.addEventListener("pointermove", (event) => {
      if (!drawing.hasPointerCapture(event.pointerId)) return;
      const by = this.map.position(pointIn(drawing, event)).x - from;
      this.shift(began, onGrid(by, GRID));
    });
    this.handle.addEventListener("keydown", (event) => {
      const way = ARROWS.get(event.key);
      if (!way?.[0]) return;
      event.preventDefault();
      event.stopPropagation();
      this.shift(
        this.edges,
        way[0] * (event.shiftKey ? STEPS.wide : event.altKey ? STEPS.fine : STEPS.usual),
      );
    });
  }

  /**
   * @param {readonly number[]} edges  from where
   * @param {number} by
   */
  shift([first, last], by) {
    const most = this.figure.values.length;
    if (!this.held) this.began = this.edges;
    if (this.figure.grip === "size") this.edges = [first, within(last + by, first + SMALLEST, most)];
    else {
      const left = within(first + by, 0, most - (last - first));
      this.edges = [left, tidy(left + last - first)];
    }
    this.held = true;
    this.draw();
    this.wires.moved();
  }

  /** @param {number} column */
  pick(column) {
    if (!this.picks.delete(column)) this.picks.add(column);
    this.showPicks();
    this.wires.picked();
  }

  showPicks() {
    this.buttons.forEach((button, k) => {
      set(button, { "aria-pressed": String(this.picks.has(k)) });
    });
  }

  // ---------------------------------------------------------------- what it is told

  /** @param {Kernels} kernels */
  take(kernels) {
    this.reader = poolReaderOf(kernels, this.figure);
    this.draw();
  }

  /** @param {Colours} colours */
  paint(colours) {
    this.map.paint(colours);
  }

  /**
   * @param {number} share
   * @param {boolean} [afresh]
   */
  play(share, afresh = false) {
    if (afresh) this.held = false;
    if (this.held) return;
    this.edges = alongPath(this.figure.path, ease(share)).map((at) => onGrid(at, PLAYED));
    this.draw();
  }

  /** @param {readonly number[] | null} values */
  reveal(values) {
    const { asked } = this;
    if (!asked) return;
    this.open = Boolean(values);
    this.buttons.forEach((button, k) => {
      set(button, {
        "data-right": values ? String(asked.right.includes(k)) : null,
        "data-ghost": values ? String(values.includes(k)) : null,
      });
    });
    this.picks = new Set(this.buttons.length ? (values ?? []) : []);
    this.showPicks();
    this.scale?.show(values ? { right: asked.right[0], ghost: values[0] } : null);
    this.draw();
  }

  // ---------------------------------------------------------------- what it tells

  /** @param {Goal} goal */
  reached(goal) {
    if (!this.reader || !this.read) return false;
    const before = this.reader(this.began[0], this.began[1]);
    return reachedByPool(goal, { before, now: this.read, moved: Math.abs(this.edges[0] - this.began[0]) });
  }

  /** @param {Question} question */
  found(question) {
    return this.read && answerFromPool(question, this.read, this.figure.mark ?? 0);
  }

  /** @returns {string[]} */
  lines() {
    return [];
  }

  // ---------------------------------------------------------------- drawing

  draw() {
    const { map, figure } = this;
    const [first, last] = this.edges;
    this.read = this.reader?.(first, last) ?? null;
    // A coordinate begins at the cell's edge, a position at its centre.
    const place = map.box([first - 0.5, 0, last - 0.5, 0]);
    set(this.box, place);
    const shape = this.handle.firstElementChild;
    if (shape) {
      if (figure.grip === "move") set(shape, place);
      else set(shape, { cx: place.x + place.width, cy: place.y + place.height / 2 });
      set(this.handle, {
        "aria-valuenow": decimals(figure.grip === "move" ? first : last),
        "aria-valuetext": `from ${decimals(first)} to ${decimals(last)}`,
      });
    }
    const said = this.ends(place.width);
    const bars =
      this.open && this.read ? this.read.columns.flatMap((columns, k) => this.barOf(columns, k)) : [];
    this.bars.replaceChildren(...said, ...bars);
  }

  /**
   * From where to where the box goes, within its edges if there is room.
   *
   * @param {number} width  of the box, in the drawing's units
   */
  ends(width) {
    const outside = width < ENDS;
    return ["from", "to"].map((word, i) => {
      const at = this.edges[i];
      const label = text(this.map.at(at - 0.5, 0).x, this.map.top - 12, `${word} ${decimals(at)}`);
      set(label, { "text-anchor": (i === 0) === outside ? "end" : "start" });
      return label;
    });
  }

  /**
   * @param {readonly number[]} columns
   * @param {number} k  the bin
   */
  barOf(columns, k) {
    const { map, figure } = this;
    const y = map.height + k * ROW;
    if (!columns.length) return [];
    const from = map.at(columns[0] - 0.5, 0).x;
    const to = map.at(columns[columns.length - 1] + 0.5, 0).x;
    const strong = figure.mark == null || figure.mark === k ? " rv-pool-bar-strong" : "";
    const bar = svg("rect", {
      x: from + 1,
      y,
      width: to - from - 2,
      height: ROW - 4,
      rx: 3,
      class: `rv-pool-bar${strong}`,
    });
    set(bar, { "data-columns": columns.join(" ") });
    const label = text(to + 5, y + 10, `bin ${k}`);
    set(label, { "text-anchor": "start" });
    if (to > map.width - 40) set(label, { x: from - 5, "text-anchor": "end" });
    return [bar, label];
  }
}

/** @param {number} value */
const tidy = (value) => Number(value.toFixed(6));

/**
 * @param {number} value
 * @param {number} low
 * @param {number} high
 */
const within = (value, low, high) => tidy(Math.min(high, Math.max(low, value)));
