/**
 * RoIPool's box on a map of one row: the box as it is drawn, and below it the columns that each bin reads.
 *
 * @import { Goal, PoolFigure, Question } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./figure.js"
 * @import { PoolReader, ReadPool } from "./reader.js"
 */

import { FigureDrawing } from "./figure.js";
import { reachedByPool } from "./goals.js";
import { asButton, GRID, handleOf, knob, onArrows, onDrag, putAt, tidy, within } from "./hands.js";
import { decimals } from "./judge.js";
import { SmallMap } from "./map.js";
import { answerFromPool, poolReaderOf } from "./reader.js";
import { scaleOf } from "./scale.js";
import { alongPath, ease, onGrid, PLAYED, set, svg, text } from "./svg.js";

const SMALLEST = 1;
const ROW = 15; // units for each bin's bar
const LABEL = 8; // units below the last one
const ENDS = 120; // units that both ends' labels take

/** @extends {FigureDrawing<PoolFigure>} */
export class PoolDrawing extends FigureDrawing {
  /**
   * @param {PoolFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
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
    const parts = [this.map.element, this.box, this.map.worth, this.bars, ...this.buttons, this.handle];
    const covered = this.figure.bins * ROW + LABEL;
    const drawing = this.drawn(
      { name: "A box on a line of cells", width, height: this.height, covered },
      parts,
    );
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
    const edges = [inset(2, "rv-cell-right"), inset(5, "rv-cell-edge")];
    return asButton(svg("g", { class: "rv-cell" }, area, ...edges), `column ${k}`, () => this.pick(k));
  }

  makeHandle() {
    const { grip, values } = this.figure;
    if (grip === "none") return svg("g");
    const name = grip === "move" ? "Box; the arrows move it" : "Right edge of the box; the arrows move it";
    const shape = grip === "move" ? svg("rect", { class: "rv-bin-body" }) : knob();
    const handle = handleOf(name, [0, values.length], shape);
    set(handle, { class: "rv-bin-handle" });
    return handle;
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target, from) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      const [at, began] = [this.map.position(from).x, this.edges];
      return (to) => this.shift(began, onGrid(this.map.position(to).x - at, GRID));
    });
    onArrows(this.handle, (right) => this.shift(this.edges, right), { flat: true });
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
    this.hold();
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = poolReaderOf(kernels, this.figure);
  }

  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    this.map.paint(colours);
  }

  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    this.edges = alongPath(this.figure.path, ease(share)).map((at) => onGrid(at, PLAYED));
  }

  // ---------------------------------------------------------------- what it tells

  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    if (!this.reader || !this.read) return false;
    const before = this.reader(this.began[0], this.began[1]);
    return reachedByPool(goal, { before, now: this.read, moved: Math.abs(this.edges[0] - this.began[0]) });
  }

  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    return this.read && answerFromPool(question, this.read, this.figure.mark ?? 0);
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
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
      else putAt(this.handle, { x: place.x + place.width, y: place.y + place.height / 2 });
      set(this.handle, {
        "aria-valuenow": figure.grip === "move" ? first : last,
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
