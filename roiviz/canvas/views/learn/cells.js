/**
 * A few cells and one sample between them, drawn: its weights, their rectangles, its two lines.
 *
 * @import { CellsFigure, Goal, Question } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./figure.js"
 * @import { Point } from "./hands.js"
 * @import { Read, Reader } from "./reader.js"
 *
 * @typedef {{ box: SVGRectElement, area: SVGGElement, value: SVGTextElement, weight: SVGTextElement }} Cell
 */

import { cssColour, inkOn, rampColour } from "../../paint/colours.js";
import { FigureDrawing } from "./figure.js";
import { reached } from "./goals.js";
import { asButton, handleOf, onArrows, onPut, within } from "./hands.js";
import { decimals } from "./judge.js";
import { answerFrom, readerOf } from "./reader.js";
import { scaleOf } from "./scale.js";
import { sumLines } from "./sums.js";
import { alongPath, ease, line, onGrid, PLAYED, set, svg, text } from "./svg.js";
import { largestOf, written } from "./written.js";

const [LEFT, TOP, RIGHT, BOTTOM] = [64, 34, 24, 8];
const MOST = 250; // units for all columns
// Places for each cell where a pointer puts the sample: a sum of products has four decimals then; where none
// is written, more places are worth their digits.
const GRIDS = { sums: 20, areas: 40 };
const MOVED = 0.45; // of a step's time, when the sample has arrived and the rectangles fly
const FLOWN = 0.92;
const CORNERS = ["top left", "top right", "bottom left", "bottom right"];

/** @extends {FigureDrawing<CellsFigure>} */
export class CellsDrawing extends FigureDrawing {
  /**
   * @param {CellsFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked  whose cells can be picked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    this.writes = figure.shows.includes("sum") || figure.shows.includes("ways");
    this.size = MOST / Math.max(2, figure.columns);
    /** @type {Reader | null} */
    this.reader = null;
    /** @type {Read | null} */
    this.read = null;
    /** @type {Colours | null} */
    this.colours = null;
    this.share = 0;
    /** @type {Point} */
    this.point = pointAt(figure.path, 0);
    this.cells = figure.values.map((_, k) => this.makeCell(k));
    this.buttons = asked && asked.by !== "number" ? this.cells.map(({ area }) => area) : [];
    this.buttons.forEach((area, k) => {
      asButton(area, this.nameOf(k), () => this.pick(k));
    });
    this.areas = svg("g", { class: "rv-flight" });
    this.lineMarks = svg("g", { class: "rv-lines" });
    this.guides = svg("g", { class: "rv-guides" });
    this.handle = this.makeHandle();
    this.scale = asked?.by === "number" ? scaleOf(figure, this.width) : null;
    this.element = this.makeElement();
    this.draw();
  }

  get width() {
    return LEFT + this.figure.columns * this.size + RIGHT;
  }

  get height() {
    return TOP + this.figure.rows * this.size + BOTTOM;
  }

  makeElement() {
    const { rows, columns } = this.figure;
    const parts = [
      ...this.cells.map(({ area }) => area),
      this.areas,
      this.guides, // which the numbers interrupt
      svg("g", {}, ...this.cells.flatMap(({ value, weight }) => [value, weight])),
      this.lineMarks,
      this.handle,
    ];
    const name = `${rows} × ${columns} cells and a sample`;
    const drawing = this.drawn({ name, width: this.width, height: this.height }, parts);
    if (this.figure.moves) this.listen(drawing);
    return drawing;
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onPut(drawing, this.handle, (place) => this.follow(place));
    onArrows(this.handle, (right, down) => this.put(this.point.x + right, this.point.y + down));
  }

  /** @param {Point} place  in the drawing's units */
  follow({ x, y }) {
    const grid = this.flies ? GRIDS.areas : GRIDS.sums;
    this.put(onGrid((x - LEFT) / this.size - 0.5, grid), onGrid((y - TOP) / this.size - 0.5, grid));
  }

  /**
   * A hand puts the sample there, or as near as the centres of the cells reach.
   *
   * @param {number} x
   * @param {number} y
   */
  put(x, y) {
    const { rows, columns } = this.figure;
    this.point = { x: within(x, 0, columns - 1), y: within(y, 0, rows - 1) };
    this.share = 1;
    this.hold();
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = readerOf(kernels, this.figure);
  }

  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    this.colours = colours;
    this.draw();
  }

  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    this.share = share;
    const there = this.flies ? Math.min(1, share / MOVED) : share;
    this.point = pointAt(this.figure.path, ease(there));
  }

  get flies() {
    return this.figure.shows.includes("rectangles");
  }

  // ---------------------------------------------------------------- what it tells

  /** @override */
  lines() {
    return sumLines(this);
  }

  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return this.read != null && reached(goal, this.read);
  }

  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    return this.read && answerFrom(question, this.read);
  }

  // ---------------------------------------------------------------- drawing

  /** @param {number} k */
  makeCell(k) {
    const { columns } = this.figure;
    const { size } = this;
    const [row, column] = [Math.floor(k / columns), k % columns];
    const [x, y] = [LEFT + column * size, TOP + row * size];
    const box = svg("rect", { x, y, width: size, height: size, class: "rv-cell-box" });
    const at = this.textAt(row, column);
    const value = svg("text", { ...at, class: "rv-cell-value" });
    const weight = svg("text", { x: at.x, y: at.y + 19, class: "rv-cell-weight" });
    const inset = (/** @type {number} */ by, /** @type {string} */ name) =>
      svg("rect", { x: x + by, y: y + by, width: size - 2 * by, height: size - 2 * by, class: name });
    const edges = [inset(2.5, "rv-cell-right"), inset(7, "rv-cell-edge")];
    const area = svg("g", { class: "rv-cell", "data-cell": k }, box, ...edges);
    return { box, area, value, weight };
  }

  /** @param {number} k */
  nameOf(k) {
    const { columns, values } = this.figure;
    if (values.length === 4) return `${CORNERS[k]} cell`;
    return `row ${Math.floor(k / columns)}, column ${k % columns}`;
  }

  /**
   * Out of the sample's way where that moves.
   *
   * @param {number} row
   * @param {number} column
   */
  textAt(row, column) {
    const { rows, columns, values } = this.figure;
    const shift = values.length > 4 ? 0 : 0.24 * this.size;
    const side = (/** @type {number} */ at, /** @type {number} */ count) =>
      count < 2 ? -1 : Math.sign(at - (count - 1) / 2);
    const centre = this.at(column, row);
    return { x: centre.x + shift * side(column, columns), y: centre.y + 6 + (shift - 6) * side(row, rows) };
  }

  /**
   * A position in the drawing's units.
   *
   * @param {number} x
   * @param {number} y
   */
  at(x, y) {
    return { x: LEFT + (x + 0.5) * this.size, y: TOP + (y + 0.5) * this.size };
  }

  makeHandle() {
    const dot = svg("circle", { r: 8, class: "rv-sample-dot" });
    if (!this.figure.moves) return svg("g", { class: "rv-sample" }, dot);
    const reach = svg("circle", { r: 24, class: "rv-sample-reach" });
    const handle = handleOf("Sample; the arrows move it", [0, this.figure.columns - 1], reach, dot);
    set(handle, { class: "rv-sample" });
    return handle;
  }

  /** @override */
  draw() {
    const { x, y } = this.point;
    const { columns, rows, shows } = this.figure;
    this.read = this.reader?.(x, y) ?? null;
    const place = this.at(x, y);
    set(this.handle, { transform: `translate(${place.x} ${place.y})` });
    if (this.figure.moves) {
      set(this.handle, {
        "aria-valuenow": decimals(x),
        "aria-valuetext": `x ${decimals(x)}, y ${decimals(y)}`,
      });
    }
    this.drawCells();
    if (columns <= 2) this.drawGuides(place, rows > 1);
    if (this.flies && this.read) this.drawRectangles(this.read);
    if (shows.includes("lines") && this.reader) this.drawLines(this.reader);
  }

  drawCells() {
    const { values, shows } = this.figure;
    // Smaller cells have no room for a weight.
    const weighs = this.open && values.length <= 4 && (shows.includes("weights") || this.asked);
    const range = /** @type {const} */ ([Math.min(...values), Math.max(...values)]);
    this.cells.forEach(({ box, value, weight }, k) => {
      value.textContent = decimals(values[k]);
      const share = this.read?.weights.get(k) ?? 0;
      weight.textContent = weighs && this.read ? `× ${written(share)}` : "";
      if (!this.colours) return;
      const colour = rampColour(this.colours.ramps.sequential, values[k], range);
      const plain = this.flies;
      set(box, { style: plain ? null : `fill:${cssColour(colour)}` });
      const ink = plain ? "" : `fill:${inkOn(colour, this.colours)};stroke:${cssColour(colour)}`;
      set(value, { style: ink });
      set(weight, { style: ink });
    });
  }

  /**
   * dx and dy, from the first cell's centre.
   *
   * @param {Point} place
   * @param {boolean} down  whether there is a dy
   */
  drawGuides(place, down) {
    const zero = this.at(0, 0);
    const { x, y } = this.point;
    const across = [
      line(zero.x, TOP - 8, place.x, TOP - 8),
      text((zero.x + place.x) / 2, TOP - 14, `dx = ${written(x)}`),
    ];
    const along = [
      line(LEFT - 8, zero.y, LEFT - 8, place.y),
      text(LEFT - 13, (zero.y + place.y) / 2 - 3, "dy", "end"),
      text(LEFT - 13, (zero.y + place.y) / 2 + 12, written(y), "end"),
    ];
    const threads = [line(place.x, TOP - 8, place.x, place.y), line(LEFT - 8, place.y, place.x, place.y)];
    for (const thread of threads) set(thread, { class: "rv-thread" });
    this.guides.replaceChildren(threads[0], ...across, ...(down ? [threads[1], ...along] : []));
  }

  /**
   * Each cell's rectangle, on its way from the other side of the sample into the cell.
   *
   * @param {Read} read
   */
  drawRectangles({ weights }) {
    const { x, y } = this.point;
    const flown = ease(Math.min(1, Math.max(0, (this.share - MOVED) / (FLOWN - MOVED))));
    const { size } = this;
    const zero = this.at(0, 0);
    const parts = [0, 1, 2, 3].flatMap((k) => {
      const [column, row] = [k % 2, Math.floor(k / 2)];
      const wide = column ? x : 1 - x;
      const high = row ? y : 1 - y;
      if (!weights.get(k)) return [];
      const from = { x: zero.x + (column ? 0 : x * size), y: zero.y + (row ? 0 : y * size) };
      const to = {
        x: LEFT + (column ? 2 * size - wide * size : 0),
        y: TOP + (row ? 2 * size - high * size : 0),
      };
      const sides = { width: wide * size, height: high * size, "data-area": k };
      const at = { x: from.x + (to.x - from.x) * flown, y: from.y + (to.y - from.y) * flown };
      const home = svg("rect", { ...from, ...sides, class: "rv-area-home" });
      return [home, svg("rect", { ...at, ...sides, class: "rv-area" })];
    });
    this.areas.replaceChildren(...parts);
  }

  /**
   * The values on the upper and the lower line, and the sample between them.
   *
   * @param {Reader} reader
   */
  drawLines(reader) {
    const { x } = this.point;
    const largest = largestOf(this.figure.values);
    const [upper, lower] = [0, 1].map((row) => this.at(x, row));
    const ends = [0, 1].map((row) =>
      line(this.at(0, row).x, this.at(0, row).y, this.at(1, row).x, this.at(1, row).y),
    );
    const dots = [upper, lower].map(({ x: cx, y: cy }) =>
      svg("circle", { cx, cy, r: 5, class: "rv-line-dot" }),
    );
    const said = [
      text(upper.x, upper.y - 11, written(reader(x, 0).value, largest)),
      text(lower.x, lower.y + 20, written(reader(x, 1).value, largest)),
    ];
    for (const label of said) label.classList.add("rv-line-value");
    this.lineMarks.replaceChildren(...ends, line(upper.x, upper.y, lower.x, lower.y), ...dots, ...said);
  }
}

/**
 * @param {CellsFigure["path"]} path
 * @param {number} share
 * @returns {Point}
 */
function pointAt(path, share) {
  const [x, y] = alongPath(path, share).map((at) => onGrid(at, PLAYED));
  return { x, y };
}
