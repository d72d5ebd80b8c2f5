/**
 * A box's samples on a map, and the memory that they read, line by line.
 *
 * @import { Goal, MemoryFigure, Question } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Layout, Reading } from "./addresses.js"
 * @import { Wires } from "./figure.js"
 */

import { el, renew } from "../../kit/dom.js";
import { FLOAT, IN_A_LINE, lineOf, linesOf, placeIn, readingsOf } from "./addresses.js";
import { FigureDrawing } from "./figure.js";
import { PlainMap, WIDTH } from "./plain.js";
import { scaleOf } from "./scale.js";
import { set, svg, text } from "./svg.js";
import { group } from "./thread.js";

const [WIDEST, HIGHEST] = [320, 190]; // units of a map
const TOP = 8;
const NUMBERED = 22; // units below a map whose columns have numbers
const ALONE = [320, 230]; // of one with no memory below it
const SLOT = { left: 44, top: 22, width: 18, height: 16, step: 20 };
const STROKE = { top: 26, height: 9, step: 12 };
const TAPS = 4;

/** @extends {FigureDrawing<MemoryFigure>} */
export class MemoryDrawing extends FigureDrawing {
  /**
   * @param {MemoryFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    this.writes = figure.shows !== "samples" && !asked;
    /** @type {Layout} */
    this.layout = figure.layouts[0];
    /** Reads that are done. */
    this.reads = 0;
    /** @type {Reading[]} */
    this.samples = [];
    this.map = mapOf(figure);
    this.bins = this.outlines();
    this.marks = svg("g", { class: "rv-thread-marks" });
    this.memory = figure.shows === "reads" ? this.slots() : figure.shows === "lines" ? this.strokes() : [];
    this.scale = asked ? scaleOf({ values: [0] }, WIDTH) : null;
    const memory = svg("g", { class: "rv-memory" }, ...this.memory.flat(), ...this.names());
    const height = this.map.top + this.map.height + this.below;
    // Who is asked of a cell by its row and column can count on them.
    const numbers = figure.mark == null ? [] : this.map.numbers();
    const parts = [this.map.element, ...numbers, ...this.bins, this.marks, memory];
    this.drawing = this.drawn({ name: "A map and its memory", width: WIDTH, height }, parts);
    this.chips = figure.layouts.length > 1 ? figure.layouts.map((layout) => this.layoutChip(layout)) : [];
    const steps = figure.shows === "reads" && figure.moves ? this.stepChips() : [];
    this.element = el("div", {}, this.drawing);
    if (this.chips.length) this.element.append(group("Layout", this.chips));
    if (steps.length) this.element.append(group("Reads", steps));
    this.draw();
  }

  /** Units below the map. */
  get below() {
    const { shows, rows, mark } = this.figure;
    if (shows === "reads") return SLOT.top + this.lineCount * SLOT.step;
    if (shows === "lines") return STROKE.top + rows * STROKE.step;
    return mark == null ? TOP : NUMBERED;
  }

  /** Lines of the whole map. */
  get lineCount() {
    const { rows, columns, channels } = this.figure;
    return (rows * columns * channels) / IN_A_LINE;
  }

  outlines() {
    const { edges, bins } = this.figure;
    if (edges[0] === edges[2]) return [];
    const inner = bins[0] * bins[1] > 1 ? this.map.bins(edges, bins) : [];
    return [
      ...inner.map((bin) => svg("rect", { ...bin, class: "rv-bin-line" })),
      svg("rect", { ...this.map.box(edges), class: "rv-bin" }),
    ];
  }

  /** A row for each line, a slot for each number. */
  slots() {
    const top = this.map.top + this.map.height + SLOT.top;
    return Array.from({ length: this.lineCount }, (_, k) => {
      const y = top + k * SLOT.step;
      return Array.from({ length: IN_A_LINE }, (__, i) => {
        const x = SLOT.left + i * SLOT.width;
        return svg("rect", { x, y, width: SLOT.width, height: SLOT.height, class: "rv-memory-number" });
      });
    });
  }

  /** A stroke for each line, as many in a row as hold a row of the map in NHWC. */
  strokes() {
    const across = this.lineCount / this.figure.rows;
    const step = (WIDTH - 2 * TOP) / across;
    const top = this.map.top + this.map.height + STROKE.top;
    return Array.from({ length: this.lineCount }, (_, k) => {
      const [x, y] = [TOP + (k % across) * step, top + Math.floor(k / across) * STROKE.step];
      return [svg("rect", { x, y, width: 0.8 * step, height: STROKE.height, class: "rv-memory-line" })];
    });
  }

  names() {
    const { shows } = this.figure;
    const top = this.map.top + this.map.height;
    if (shows === "samples") return [];
    const said = shows === "reads" ? "memory, 16 numbers in a line" : `memory: ${this.lineCount} lines`;
    const title = text(shows === "reads" ? SLOT.left : TOP, top + 16, said);
    set(title, { "text-anchor": "start" });
    if (shows === "lines") return [title];
    const numbers = this.memory.map((_, k) =>
      text(SLOT.left - 6, top + SLOT.top + k * SLOT.step + 12, `line ${k}`, "end"),
    );
    for (const label of numbers) set(label, { class: "rv-map-number" });
    return [title, ...numbers];
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {Layout} layout */
  layoutChip(layout) {
    const press = () => {
      this.layout = layout;
      this.hold();
    };
    return el("button", { class: "rv-chip", type: "button", onclick: press }, layout);
  }

  stepChips() {
    const chip = (/** @type {string} */ name, /** @type {number} */ by) =>
      el("button", { class: "rv-chip", type: "button", onclick: () => this.step(by) }, name);
    return [chip("One read on", 1), chip("One sample on", TAPS)];
  }

  /** @param {number} by  to the next multiple of so many reads; from the first again after the last */
  step(by) {
    const begun = this.reads >= this.order.length ? 0 : this.reads;
    this.reads = Math.min(this.order.length, (Math.floor(begun / by) + 1) * by);
    this.hold();
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.samples = readingsOf(kernels, this.figure, [this.figure.edges]);
    if (!this.held) this.playTo(this.share);
  }

  share = 0;

  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { layouts } = this.figure;
    this.share = share;
    this.layout = layouts[Math.min(layouts.length - 1, Math.floor(share * layouts.length))];
    this.reads = Math.round(share * this.order.length);
  }

  // ---------------------------------------------------------------- what it tells

  /** The cells that are read, one after the other. */
  get order() {
    return this.samples.flatMap(({ cells }) => cells);
  }

  /** The lines that are lit now. */
  get lit() {
    const { figure, layout, order } = this;
    return linesOf(layout, figure, figure.shows === "reads" ? order.slice(0, this.reads) : order);
  }

  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target }) {
    if (!this.samples.length) return false;
    return (kind === "reads" ? this.reads : this.lit.size) === target;
  }

  /**
   * @override
   * @param {Question} question
   */
  found({ check }) {
    const { samples, figure } = this;
    if (!samples.length) return null;
    if (check === "lines") return [this.lit.size];
    if (check === "sets") return [samples.length];
    return [samples.filter(({ cells }) => cells.includes(figure.mark ?? -1)).length];
  }

  /** @override */
  lines() {
    const { figure, order, reads, layout } = this;
    if (!order.length || !this.open) return [];
    if (figure.shows === "reads") return readLines(order, reads, figure.columns);
    return litLines(layout, this.lit.size, order.length * figure.channels);
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    const { shows } = this.figure;
    this.chips.forEach((chip, i) => {
      chip.setAttribute("aria-pressed", String(this.figure.layouts[i] === this.layout));
    });
    if (shows === "reads") this.drawReads();
    else if (shows === "lines") this.drawLines();
    else this.drawSamples();
  }

  drawReads() {
    const { map, samples, order, reads, lit } = this;
    const done = new Set(order.slice(0, reads));
    const now = reads ? order[reads - 1] : -1;
    this.map.cells.forEach((cell, k) => {
      set(cell, { "data-line": String(lineOf(k) % 2), "data-read": done.has(k) ? "true" : null });
    });
    this.memory.forEach((slots, k) => {
      slots.forEach((slot, i) => {
        const place = k * IN_A_LINE + i;
        const state = place === now ? "now" : done.has(place) ? "read" : lit.has(k) ? "lit" : null;
        set(slot, { "data-state": state });
      });
    });
    const at = Math.floor((reads - 1) / TAPS);
    renew(
      this.marks,
      ...samples.map((sample, s) => map.dot(sample, s === at ? 5 : 3, s === at ? "rv-mark" : "rv-mark-idle")),
      ...(now < 0 ? [] : [svg("rect", { ...map.cell(now), class: "rv-square-kept" })]),
    );
  }

  drawLines() {
    const { map, samples, open, lit } = this;
    const cells = samples.flatMap((sample) => sample.cells);
    this.memory.forEach(([stroke], k) => {
      set(stroke, { "data-state": open && lit.has(k) ? "lit" : null });
    });
    renew(
      this.marks,
      ...(open ? cells : []).map((k) => svg("rect", { ...map.cell(k), class: "rv-read-cell" })),
      ...samples.map((sample) => map.dot(sample, 5, "rv-mark")),
    );
  }

  drawSamples() {
    const { map, samples, open, figure } = this;
    const { mark } = figure;
    const shown = open || mark != null ? samples : samples.filter(({ bin }) => bin === 0);
    const adds = (/** @type {Reading} */ { cells }) => open && mark != null && cells.includes(mark);
    const radius = samples.length > 64 ? 2 : 3.5;
    renew(
      this.marks,
      ...(mark == null ? [] : [svg("rect", { ...map.cell(mark), class: "rv-square-kept" })]),
      ...shown.filter(adds).map((sample) => wayTo(map, sample, mark ?? 0)),
      ...shown.map((sample) =>
        map.dot(sample, radius, mark == null || !open || adds(sample) ? "rv-mark" : "rv-mark-idle"),
      ),
    );
  }
}

/** @param {MemoryFigure} figure */
function mapOf(figure) {
  const { rows, columns, shows } = figure;
  const [wide, high] = shows === "samples" ? ALONE : [WIDEST, HIGHEST];
  const size = Math.floor(Math.min(wide / columns, high / rows));
  return new PlainMap(figure, { left: (WIDTH - columns * size) / 2, top: TOP, size });
}

/**
 * From a sample to a cell that it adds to.
 *
 * @param {PlainMap} map
 * @param {Reading} sample
 * @param {number} cell
 */
function wayTo(map, { x, y }, cell) {
  const from = map.at(x, y);
  const { x: left, y: top, width } = map.cell(cell);
  const to = `${left + width / 2} ${top + width / 2}`;
  return svg("path", { d: `M${from.x} ${from.y}L${to}`, class: "rv-add-way" });
}

/**
 * The read at hand: its cell, its address, its line, and whether that had to be fetched.
 *
 * @param {readonly number[]} order
 * @param {number} reads
 * @param {number} columns
 */
export function readLines(order, reads, columns) {
  if (!reads) return [`${order.length} reads to come`, ""];
  const cell = order[reads - 1];
  const place = placeIn("NCHW", { rows: 1, columns, channels: 1 }, 0, cell);
  const before = new Set(order.slice(0, reads - 1).map(lineOf));
  const [row, column] = [Math.floor(cell / columns), cell % columns];
  const how = before.has(lineOf(place)) ? "there already" : "fetched";
  return [
    `read ${reads}: row ${row}, column ${column}`,
    `(${row} × ${columns} + ${column}) × ${FLOAT} = ${place * FLOAT}, line ${lineOf(place)}, ${how}`,
  ];
}

/**
 * @param {Layout} layout
 * @param {number} lit  lines
 * @param {number} wanted  numbers
 */
export const litLines = (layout, lit, wanted) => [
  `${layout}: ${lit} lines`,
  `${wanted} of ${lit} × ${IN_A_LINE} = ${lit * IN_A_LINE} numbers are wanted`,
];
