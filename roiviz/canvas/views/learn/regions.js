/**
 * R-MAC's squares on a map: with other numbers of steps, of one level or another, by one arithmetic or
 * another, or one after the other with its largest value.
 *
 * @import { Goal, Question, RegionsFigure } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./figure.js"
 * @import { ReadSquares, Square, SquaresReader } from "./squares.js"
 */

import { el } from "../../kit/dom.js";
import { plural } from "../../kit/numbers.js";
import { cssColour, inkOn, rampColour } from "../../paint/colours.js";
import { FigureDrawing } from "./figure.js";
import { asButton, handleOf, onArrows, onDrag } from "./hands.js";
import { overlapCurve } from "./overlap.js";
import { scaleOf } from "./scale.js";
import {
  answerFromSquares,
  lengthOfSum,
  reachedBySquares,
  squaresReaderOf,
  stepsOf,
  unread,
} from "./squares.js";
import { line, set, svg, text } from "./svg.js";
import { about, equals, written } from "./written.js";

const WIDTH = 340;
const [EDGE, TOP, FOOT] = [6, 12, 26];
const [WIDEST, HIGHEST] = [34, 210]; // units of a cell, and of the map
const ROOM = 20; // units of a cell that has room for its number
const INSET = 2.5; // units by which every other square is smaller, so that their edges are seen
const TRIED = 6;
const LEAP = 2; // steps of a page's key

/** @extends {FigureDrawing<RegionsFigure>} */
export class RegionsDrawing extends FigureDrawing {
  /**
   * @param {RegionsFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    const { rows, columns, shows, levels, layouts, path, most } = figure;
    this.writes = shows.includes("sum");
    this.size = Math.min((WIDTH - 2 * EDGE) / columns, HIGHEST / rows, WIDEST);
    this.left = (WIDTH - columns * this.size) / 2;
    this.bottom = TOP + rows * this.size;
    this.height = this.bottom + FOOT;
    this.level = levels[0];
    this.layout = layouts[0];
    this.steps = path[0] ?? 0;
    this.share = 1;
    /** @type {Kernels | null} */
    this.kernels = null;
    /** @type {SquaresReader | null} */
    this.reader = null;
    /** @type {ReadSquares | null} */
    this.read = null;
    /** What was answered, where squares show it. */
    this.ghost = 0;
    this.cells = figure.values.map((_, k) => this.makeCell(k));
    this.squares = svg("g", { class: "rv-squares" });
    this.buttons = asked?.by === "cells" ? Array.from({ length: columns }, (_, k) => this.makeButton(k)) : [];
    this.handle = most ? handleOf("Second square; the arrows move it", [0, columns]) : svg("g");
    this.curve = shows.includes("curve") ? overlapCurve(figure, most || TRIED, WIDTH) : null;
    const scaled = asked?.by === "number" && !this.curve;
    this.scale = scaled
      ? scaleOf({ values: [0, ...asked.wrong.map(({ values }) => values[0])] }, WIDTH)
      : null;
    /** The columns that have a number below them. @type {Map<number, SVGTextElement>} */
    this.named = new Map();
    this.drawing = this.makeDrawing();
    this.chips = this.makeChips();
    this.element = el("div", { class: "rv-regions-figure" }, this.drawing);
    if (this.chips.length) {
      const name = levels.length > 1 ? "level" : "arithmetic";
      const group = { class: "rv-ratios", role: "group", "aria-label": name };
      this.element.append(el("div", group, el("span", {}, name), ...this.chips));
    }
    this.draw();
  }

  makeDrawing() {
    const { rows, columns } = this.figure;
    const { left, size, bottom } = this;
    const grid = svg("g", { class: "rv-map-grid" });
    for (let k = 0; k <= columns; k += 1) grid.append(line(left + k * size, TOP, left + k * size, bottom));
    for (let k = 0; k <= rows; k += 1) {
      grid.append(line(left, TOP + k * size, left + columns * size, TOP + k * size));
    }
    const ground = svg("rect", { x: left, y: TOP, width: columns * size, height: rows * size });
    set(ground, { class: "rv-map-ground" });
    const parts = [ground, ...this.cells.flat(), grid, ...this.numbers(), this.squares, ...this.buttons];
    const name = `Squares on a map of ${rows} rows and ${columns} columns`;
    const below = this.curve ?? this.scale;
    const drawing = this.drawn({ name, width: WIDTH, height: this.height }, [...parts, this.handle], below);
    if (this.figure.most) this.listen(drawing);
    return drawing;
  }

  numbers() {
    const { columns } = this.figure;
    const named = this.size >= ROOM ? Array.from({ length: columns }, (_, k) => k) : [0, columns - 1];
    this.named = new Map(named.map((column) => [column, this.numberOf(column)]));
    return this.named.values();
  }

  /** @param {number} column */
  numberOf(column) {
    const label = text(this.left + (column + 0.5) * this.size, this.bottom + 16, String(column));
    label.classList.add("rv-map-number");
    return label;
  }

  /**
   * @param {number} k
   * @returns {[SVGRectElement, SVGTextElement]}
   */
  makeCell(k) {
    const { columns, values } = this.figure;
    const { size } = this;
    const [x, y] = [this.left + (k % columns) * size, TOP + Math.floor(k / columns) * size];
    const label = text(x + size / 2, y + size / 2 + 4, String(values[k]));
    label.classList.add("rv-map-value");
    return [svg("rect", { x, y, width: size, height: size }), label];
  }

  /** @param {number} column */
  makeButton(column) {
    const { size } = this;
    const [x, height] = [this.left + column * size, this.bottom - TOP];
    const inset = (/** @type {number} */ by, /** @type {string} */ name) =>
      svg("rect", { x: x + by, y: TOP + by, width: size - 2 * by, height: height - 2 * by, class: name });
    const parts = [inset(0, "rv-pick"), inset(2, "rv-cell-right"), inset(5, "rv-cell-edge")];
    return asButton(svg("g", { class: "rv-cell" }, ...parts), `column ${column}`, () => this.pick(column));
  }

  /** What may be chosen instead: levels, or whose arithmetic. */
  makeChips() {
    const { levels, layouts } = this.figure;
    const chip = (/** @type {string} */ name, /** @type {() => void} */ choose) =>
      el("button", { class: "rv-chip", type: "button", onclick: choose }, name);
    if (levels.length > 1) return levels.map((level) => chip(String(level), () => this.choose({ level })));
    if (layouts.length < 2) return [];
    return layouts.map((layout) => chip(layout.label, () => this.choose({ layout })));
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {{ level?: number, layout?: RegionsFigure["layouts"][number], steps?: number }} chosen */
  choose(chosen) {
    Object.assign(this, chosen);
    this.share = 1;
    this.hold();
  }

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    const { curve } = this;
    onDrag(drawing, (target, from) => {
      this.handle.focus({ preventScroll: true });
      if (curve?.element.contains(target)) {
        this.choose({ steps: curve.countAt(from.x) });
        return (to) => this.choose({ steps: curve.countAt(to.x) });
      }
      if (!this.handle.contains(target)) return null;
      const began = stepsOf(this.figure, this.steps)?.gap ?? 0;
      return (to) => this.choose({ steps: this.nearest(began + (to.x - from.x) / this.size) });
    });
    // To the right the gap grows, and there are fewer steps.
    const along = (/** @type {number} */ by) =>
      this.move(-Math.sign(by) * (Number.isFinite(by) ? LEAP : this.figure.most));
    onArrows(this.handle, (right) => this.move(-Math.sign(right)), { flat: true, along });
  }

  /** @param {number} more  steps */
  move(more) {
    this.choose({ steps: Math.min(this.figure.most, Math.max(1, this.steps + more)) });
  }

  /**
   * The number of steps whose second square begins nearest to a place.
   *
   * @param {number} gap  in cells
   */
  nearest(gap) {
    const off = (/** @type {number} */ count) => Math.abs((stepsOf(this.figure, count)?.gap ?? 0) - gap);
    const counts = Array.from({ length: this.figure.most }, (_, i) => i + 1);
    return counts.reduce((best, count) => (off(count) < off(best) ? count : best));
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.kernels = kernels;
    this.reader = squaresReaderOf(kernels, this.figure);
  }

  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    const { values } = this.figure;
    const range = /** @type {const} */ ([Math.min(...values), Math.max(...values)]);
    this.cells.forEach(([box, label], k) => {
      const colour = rampColour(colours.ramps.sequential, values[k], range);
      set(box, { style: `fill:${cssColour(colour)}` });
      set(label, { style: `fill:${inkOn(colour, colours)}` });
    });
  }

  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { levels, layouts, path } = this.figure;
    this.share = share;
    this.level = atShare(levels, share);
    this.layout = atShare(layouts, share);
    if (path.length) this.steps = atShare(path, share);
  }

  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    const isCount = this.asked?.by === "number" && this.curve;
    this.ghost = isCount && values ? values[0] - 1 : 0;
    super.reveal(values);
  }

  // ---------------------------------------------------------------- what it tells

  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return this.read != null && reachedBySquares(goal, this.read, this.figure.columns);
  }

  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    if (!this.read || !this.kernels) return null;
    if (question.check !== "numbers") return answerFromSquares(question, this.read);
    return [lengthOfSum(this.kernels, this.figure, this.read.squares)];
  }

  /** @override */
  lines() {
    const { read, figure } = this;
    if (!read || !this.writes) return [];
    if (figure.shows.includes("maxima")) return [this.maximumLine(read)];
    if (figure.shows.includes("uncovered")) return uncoveredLines(read, figure.columns);
    if (figure.levels.length > 1) return [countLine(read.squares, this.level, figure)];
    return read.steps ? stepsLines(read.steps, figure) : [];
  }

  /** @param {ReadSquares} read */
  maximumLine({ squares }) {
    const { x, y, size, largest } = squares[this.at];
    const value = this.figure.values[largest ?? 0];
    const where = size > 1 ? `columns ${x}–${x + size - 1}, rows ${y}–${y + size - 1}` : `cell ${x}, ${y}`;
    return `region ${this.at + 1} of ${squares.length}, ${where}: largest ${written(value)}`;
  }

  /** The square at hand, where one is shown after the other. */
  get at() {
    const count = this.read?.squares.length ?? 1;
    return Math.min(count - 1, Math.floor(this.share * count));
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    const { figure, level, layout, steps } = this;
    this.read = this.reader?.(level, layout.variant, steps || undefined) ?? null;
    const { read } = this;
    const single = figure.shows.includes("maxima");
    const shown = read && (this.open || single) ? read.squares : [];
    const marks = single ? this.one(shown) : shown.map((square, k) => this.squareOf(square, k));
    if (figure.most) marks.push(...marks.splice(1, 1)); // what a hand holds lies on top
    const bare = figure.shows.includes("uncovered") ? unread(shown, shown.length ? figure.columns : 0) : [];
    for (const [column, label] of this.named) {
      set(label, { visibility: bare.includes(column) ? "hidden" : null });
    }
    this.squares.replaceChildren(...bare.flatMap((k) => this.bareOf(k)), ...this.ghosts(), ...marks);
    this.curve?.show(this.open ? (read?.steps?.count ?? 0) : 0, this.open);
    this.drawHandle();
    this.chips.forEach((chip, i) => {
      const now = figure.levels.length > 1 ? figure.levels[i] === level : figure.layouts[i] === layout;
      chip.setAttribute("aria-pressed", String(now));
    });
  }

  /**
   * @param {Square} square
   * @param {number} [inset]
   */
  placeOf({ x, y, size }, inset = 0) {
    const side = size * this.size - 2 * inset;
    return {
      x: this.left + x * this.size + inset,
      y: TOP + y * this.size + inset,
      width: side,
      height: side,
    };
  }

  /**
   * @param {Square} square
   * @param {number} k
   */
  squareOf(square, k) {
    const untried = this.steps > TRIED ? " rv-square-untried" : "";
    const second = this.figure.most && k === 1 ? " rv-square-held" : "";
    return svg("rect", { ...this.placeOf(square, k % 2 ? INSET : 0), class: `rv-square${untried}${second}` });
  }

  /**
   * One square and the cell that it keeps.
   *
   * @param {readonly Square[]} squares
   */
  one(squares) {
    const square = squares[this.at];
    if (!square) return [];
    const { columns } = this.figure;
    const cell = square.largest ?? 0;
    const kept = { x: cell % columns, y: Math.floor(cell / columns), size: 1 };
    return [
      svg("rect", { ...this.placeOf(square), class: "rv-square rv-square-held" }),
      svg("rect", { ...this.placeOf(kept, 1), class: "rv-square-kept" }),
    ];
  }

  /** As many squares as were answered, where these can be laid out. */
  ghosts() {
    const { ghost, reader, level, layout } = this;
    if (!reader || !this.open || !Number.isInteger(ghost) || ghost < 1 || ghost > 2 * TRIED) return [];
    const { squares } = reader(level, layout.variant, ghost);
    return squares.map((square) => svg("rect", { ...this.placeOf(square, 5), class: "rv-square-ghost" }));
  }

  /** @param {number} column */
  bareOf(column) {
    const x = this.left + column * this.size;
    const bar = { x, y: TOP, width: this.size, height: this.bottom - TOP, class: "rv-column-bare" };
    const label = this.numberOf(column);
    label.classList.add("rv-column-bare-number");
    return [svg("rect", bar), label];
  }

  drawHandle() {
    const second = this.figure.most ? this.read?.squares[1] : null;
    if (!second) return;
    const steps = stepsOf(this.figure, this.steps);
    this.handle.replaceChildren(svg("rect", { ...this.placeOf(second), class: "rv-bin-body" }));
    set(this.handle, {
      class: "rv-bin-handle",
      "aria-valuenow": written(steps?.gap ?? 0),
      "aria-valuetext": `${plural(this.steps, "step")}, overlap ${about(steps?.overlap ?? 0)}`,
    });
  }
}

/**
 * @template T
 * @param {readonly T[]} rows
 * @param {number} share
 */
const atShare = (rows, share) => rows[Math.min(rows.length - 1, Math.floor(share * rows.length))];

/**
 * The overlap of neighbours, from the number of steps.
 *
 * @param {NonNullable<ReadSquares["steps"]>} steps
 * @param {Pick<RegionsFigure, "rows" | "columns">} map
 */
export function stepsLines({ count, gap, overlap }, { rows, columns }) {
  const [short, long] = [Math.min(rows, columns), Math.max(rows, columns)];
  return [
    `a step is (${long} − ${short}) / ${count} ${equals(gap)} cells`,
    `overlap 1 − ${about(gap).replace("≈ ", "")} / ${short} ${equals(overlap)}`,
  ];
}

/**
 * How many squares a level has.
 *
 * @param {readonly Square[]} squares
 * @param {number} level
 * @param {Pick<RegionsFigure, "rows" | "columns">} map
 */
export function countLine(squares, level, { rows, columns }) {
  const [down, across] = /** @type {const} */ (["y", "x"]).map(
    (axis) => new Set(squares.map((square) => square[axis])).size,
  );
  const side = `⌊2 × ${Math.min(rows, columns)} / ${level + 1}⌋ = ${squares[0].size}`;
  return `${side} cells a side, ${down} × ${across} = ${plural(squares.length, "square")}`;
}

/**
 * Where the squares of a level end, and what they leave out.
 *
 * @param {ReadSquares} read
 * @param {number} columns
 */
export function uncoveredLines({ squares }, columns) {
  const last = Math.max(...squares.map(({ x, size }) => x + size - 1));
  const bare = unread(squares, columns);
  return [`the last square ends at column ${last}`, `in no square: columns ${bare.join(", ")}`];
}
