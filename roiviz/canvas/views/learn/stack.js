/**
 * One row of a picture with a lit pixel, and below it, row by row, the cells of a stack of layers.
 *
 * @import { Goal, Question, StackFigure } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Wires } from "./figure.js"
 * @import { Row } from "./layers.js"
 */

import { cssColour, rampColour } from "../../paint/colours.js";
import { FigureDrawing } from "./figure.js";
import { reachedByStack } from "./goals.js";
import { asButton, handleOf, onArrows, onPut } from "./hands.js";
import { allStrongestOf, answersTo, fieldLine, fieldOf, layerText, rowsOf, strongestOf } from "./layers.js";
import { alongPath, ease, line, set, svg, text } from "./svg.js";

const WIDTH = 340;
const AROUND = 3; // pixels on both sides, for paddings and what leans
const TOP = 24;
const HIGH = 24; // units of a row of cells
const GAP = 26; // between two rows
const BELOW = 26; // for the numbers of the map's cells
const TICK = 4; // pixels from one number to the next
const KEY = 20; // of a cell's wide step, so that the usual arrow moves by one pixel

/** @extends {FigureDrawing<StackFigure>} */
export class StackDrawing extends FigureDrawing {
  /**
   * @param {StackFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    const { layers, pixels, path, lean, shows } = figure;
    this.writes = shows.includes("field");
    this.rows = rowsOf(layers, pixels);
    this.unit = WIDTH / (pixels + 2 * AROUND);
    this.lit = path[0];
    this.lean = lean[0];
    /** @type {Colours | null} */
    this.colours = null;
    this.groups = this.rows.map((row, r) => this.makeRow(row, r));
    const map = this.groups[this.groups.length - 1];
    if (asked?.by === "cell") this.buttons = map.cells.map((_, k) => this.makeButton(k));
    this.marks = svg("g", { class: "rv-stack-marks" });
    this.ghost = svg("g");
    this.handle = this.makeHandle();
    const name = "A row of a picture and the layers below it";
    const rows = this.groups.map(({ group }) => group);
    const parts = [...rows, this.marks, this.ghost, ...this.buttons, this.handle];
    const drawing = this.drawn(
      { name, width: WIDTH, height: this.yOf(this.rows.length) - GAP + BELOW },
      parts,
    );
    if (figure.moves) this.listen(drawing);
    this.element = drawing;
    this.draw();
  }

  /** @param {number} r */
  yOf(r) {
    return TOP + r * (HIGH + GAP);
  }

  /**
   * Where a row's cell begins, drawn in its stride of pixels.
   *
   * @param {number} r
   * @param {number} cell
   */
  xOf(r, cell) {
    return (AROUND + cell * this.rows[r].step) * this.unit;
  }

  /**
   * How far a row is moved to the side now.
   *
   * @param {number} r
   */
  shift(r) {
    const { step, centre } = this.rows[r];
    return this.lean * (centre - step / 2) * this.unit;
  }

  // ---------------------------------------------------------------- making

  /**
   * @param {Row} row
   * @param {number} r
   */
  makeRow({ count }, r) {
    const cells = Array.from({ length: count }, (_, k) => this.makeCell(r, k));
    const group = svg("g", {}, ...this.paddings(r), ...cells);
    return { group, cells };
  }

  /**
   * @param {number} r
   * @param {number} k
   */
  makeCell(r, k) {
    const [x, y, width] = [this.xOf(r, k), this.yOf(r), this.rows[r].step * this.unit];
    const cell = svg("g", {}, svg("rect", { x, y, width, height: HIGH, class: "rv-cell-box" }));
    if (r === this.rows.length - 1) cell.append(text(x + width / 2, y + HIGH + 20, String(k)));
    return cell;
  }

  /**
   * A cell of the map to be picked; its marks lie around it, where they are seen whatever it answers.
   *
   * @param {number} k
   */
  makeButton(k) {
    const last = this.rows.length - 1;
    const [x, y, width] = [this.xOf(last, k), this.yOf(last), this.rows[last].step * this.unit];
    const around = (/** @type {number} */ by, /** @type {string} */ name) =>
      svg("rect", { x: x + 1, y: y - by, width: width - 2, height: HIGH + 2 * by, class: name });
    const marks = [around(3, "rv-cell-right"), around(6, "rv-cell-edge")];
    return asButton(svg("g", { class: "rv-cell" }, around(6, "rv-pick"), ...marks), `cell ${k}`, () =>
      this.pick(k),
    );
  }

  /**
   * The cells that the next layer adds on both sides.
   *
   * @param {number} r
   */
  paddings(r) {
    const padding = this.figure.layers[r]?.[2] ?? 0;
    if (!this.figure.shows.includes("padding")) return [];
    const { count, step } = this.rows[r];
    return Array.from({ length: padding }, (_, k) => [-1 - k, count + k])
      .flat()
      .map((k) => {
        const place = { x: this.xOf(r, k) + 1, y: this.yOf(r) + 1 };
        return svg("rect", { ...place, width: step * this.unit - 2, height: HIGH - 2, class: "rv-padding" });
      });
  }

  makeHandle() {
    if (!this.figure.moves) return svg("g");
    const reach = svg("rect", {
      x: -16,
      y: TOP - 4, // below the number, which stands above
      width: 32,
      height: HIGH + 8,
      class: "rv-sample-reach",
    });
    const handle = handleOf("Lit pixel; the arrows move it", [0, this.figure.pixels - 1], reach);
    set(handle, { class: "rv-sample" });
    return handle;
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onPut(drawing, this.handle, ({ x }) => this.put(Math.floor(x / this.unit) - AROUND));
    onArrows(this.handle, (right) => this.put(this.lit + Math.round(right)), { flat: true, unit: KEY });
  }

  /** @param {number} pixel */
  put(pixel) {
    this.lit = Math.min(this.figure.pixels - 1, Math.max(0, pixel));
    this.lean = this.figure.lean[this.figure.lean.length - 1];
    this.hold();
  }

  // ---------------------------------------------------------------- what it is told

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
    const { path, lean } = this.figure;
    const eased = ease(share);
    [this.lit] = alongPath(
      path.map((at) => [at]),
      eased,
    ).map(Math.round);
    [this.lean] = alongPath(
      lean.map((at, i) => [at, i]),
      eased,
    );
  }

  // ---------------------------------------------------------------- what it tells

  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return reachedByStack(goal, this.answers);
  }

  /**
   * @override
   * @param {Question} question
   */
  found({ check }) {
    return [check === "field" ? this.rows[this.rows.length - 1].field : strongestOf(this.answers)];
  }

  /** @override */
  lines() {
    return this.open ? [fieldLine(this.figure.layers)] : [];
  }

  // ---------------------------------------------------------------- drawing

  /** What the map's cells answer. */
  get answers() {
    const { layers, pixels } = this.figure;
    return answersTo(layers, pixels, this.lit)[layers.length];
  }

  /** @override */
  draw() {
    const { layers, pixels } = this.figure;
    const all = answersTo(layers, pixels, this.lit);
    this.groups.forEach(({ group, cells }, r) => {
      set(group, { transform: this.lean ? `translate(${this.shift(r)} 0)` : null });
      this.colour(cells, r && !this.open ? null : all[r]);
    });
    set(this.handle, { transform: `translate(${this.xOf(0, this.lit + 0.5)} 0)` });
    set(this.handle, { "aria-valuenow": this.lit, "aria-valuetext": `pixel ${this.lit}` });
    this.marks.replaceChildren(
      ...(this.open ? this.fieldMarks(all) : []),
      ...this.names(),
      ...this.pixelNames(),
    );
  }

  /**
   * @param {readonly SVGElement[]} cells
   * @param {readonly number[] | null} answers  null where they may not be seen
   */
  colour(cells, answers) {
    const most = Math.max(...(answers ?? []));
    cells.forEach((cell, k) => {
      const colour =
        answers && this.colours && rampColour(this.colours.ramps.sequential, answers[k], [0, most]);
      set(/** @type {Element} */ (cell.firstElementChild), {
        style: colour ? `fill:${cssColour(colour)}` : null,
      });
    });
  }

  /** Which pixel is lit, and the numbers of some others. */
  pixelNames() {
    const { pixels } = this.figure;
    const y = TOP - 8;
    const others = Array.from({ length: Math.ceil(pixels / TICK) }, (_, k) => k * TICK)
      .filter((pixel) => Math.abs(pixel - this.lit) > TICK)
      .map((pixel) => text(this.xOf(0, pixel + 0.5), y, String(pixel)));
    for (const label of others) set(label, { class: "rv-map-number" });
    const lit = text(Math.max(20, this.xOf(0, this.lit + 0.5)), y, `pixel ${this.lit}`);
    set(lit, { class: "rv-bar-label-now" });
    return [...others, lit];
  }

  /** Each layer's kernel, stride and padding. */
  names() {
    const x = this.xOf(0, 0);
    const layers = this.figure.layers.map((layer, i) => text(x, this.yOf(i) + HIGH + 17, layerText(layer)));
    for (const label of layers) set(label, { "text-anchor": "start", class: "rv-stack-name rv-layer-name" });
    return layers;
  }

  /**
   * What the cells that answer most are computed from, row by row.
   *
   * @param {readonly (readonly number[])[]} answers
   */
  fieldMarks(answers) {
    const { layers, shows } = this.figure;
    const last = layers.length;
    if (this.buttons.length) return []; // they show it
    const most = allStrongestOf(answers[last]);
    if (!shows.includes("field")) return most.map((cell) => this.spanMark(last, [cell, cell], "rv-most"));
    return most.flatMap((cell) => this.fieldMarksOf(fieldOf(layers, cell)));
  }

  /**
   * @param {readonly [number, number][]} spans  a cell of the map and what it is computed from, by row
   */
  fieldMarksOf(spans) {
    const last = spans.length - 1;
    const sides = spans.slice(1).flatMap((span, i) =>
      [0, 1].map((side) => {
        const [above, here] = [this.endsOf(i, spans[i])[side], this.endsOf(i + 1, span)[side]];
        const edge = line(above, this.yOf(i) + HIGH, here, this.yOf(i + 1));
        set(edge, { class: "rv-field-side" });
        return edge;
      }),
    );
    return [...sides, ...spans.map((span, r) => this.spanMark(r, span, r === last ? "rv-most" : "rv-field"))];
  }

  /**
   * Where cells of a row begin and end.
   *
   * @param {number} r
   * @param {readonly [number, number]} span
   */
  endsOf(r, [first, last]) {
    return [first, last + 1].map((cell) => this.xOf(r, cell) + this.shift(r));
  }

  /**
   * @param {number} r
   * @param {readonly [number, number]} span
   * @param {string} name
   */
  spanMark(r, span, name) {
    const [from, to] = this.endsOf(r, span);
    return svg("rect", { x: from, y: this.yOf(r), width: to - from, height: HIGH, class: name });
  }

  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    super.reveal(values);
    const wide = this.asked?.check === "field" && values?.[0];
    if (!wide) return this.ghost.replaceChildren();
    const all = answersTo(this.figure.layers, this.figure.pixels, this.lit);
    const [from, to] = this.endsOf(0, fieldOf(this.figure.layers, strongestOf(all[all.length - 1]))[0]);
    const width = wide * this.unit;
    const mark = svg("rect", {
      x: (from + to - width) / 2,
      y: TOP - 3,
      width,
      height: HIGH + 6,
      class: "rv-ghost",
    });
    this.ghost.replaceChildren(mark);
  }
}
