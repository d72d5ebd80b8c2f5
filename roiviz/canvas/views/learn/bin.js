/**
 * One bin on a small map, and the samples that the kernel takes in it: on a line where the map has one row.
 *
 * @import { BinFigure, Goal, Question } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./drawings.js"
 * @import { BinReader, Edges, ReadBin, Sample } from "./reader.js"
 */

import { el } from "../../kit/dom.js";
import { plural } from "../../kit/numbers.js";
import { barsOf } from "./bars.js";
import { reachedByBin } from "./goals.js";
import { SmallMap } from "./map.js";
import { PointsOnLine } from "./points.js";
import { answerFromBin, binReaderOf } from "./reader.js";
import { scaleOf } from "./scale.js";
import { ARROWS, alongPath, ease, onGrid, PLAYED, pointIn, set, svg, text } from "./svg.js";
import { about, equation, largestOf, plain, tidied, written } from "./written.js";

const GRID = 20; // for each cell: places where a pointer puts the bin
const STEPS = { fine: 0.025, usual: 0.05, wide: 0.25 }; // cells of a key
const BEYOND = 3; // cells that a bin may leave the map by
const SMALLEST = 0.1; // cells of a side
const WRITTEN = 4; // samples that are written out
const RADIUS = 5.5;

export class BinDrawing {
  /**
   * @param {BinFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    this.figure = figure;
    this.wires = wires;
    this.asked = asked;
    this.open = !asked;
    this.held = false;
    this.ratio = figure.ratio;
    /** @type {Set<number>} */
    this.picks = new Set();
    /** @type {Edges} */
    this.edges = edgesAt(figure.path, 0);
    /** @type {BinReader | null} */
    this.reader = null;
    /** @type {ReadBin | null} */
    this.read = null;
    this.map = new SmallMap(figure);
    this.points = asked?.by === "points" ? new PointsOnLine(this.map, asked, () => this.pointsMoved()) : null;
    this.bars = figure.shows.includes("bars") ? barsOf(figure, this.map.width) : null;
    const scaled = asked?.by === "number" && asked.check === "mean";
    this.scale = scaled ? scaleOf(figure, this.map.width) : null;
    this.marks = svg("g", { class: "rv-samples" });
    this.box = svg("rect", { class: "rv-bin" });
    this.handle = this.makeHandle();
    this.drawing = this.makeDrawing();
    this.chips = figure.ratios.map((ratio) =>
      el("button", { class: "rv-chip", type: "button", onclick: () => this.choose(ratio) }, String(ratio)),
    );
    this.element = el("div", { class: "rv-bin-figure" }, this.drawing);
    if (this.chips.length) {
      const group = { class: "rv-ratios", role: "group", "aria-label": "Samples per axis" };
      this.element.append(el("div", group, el("span", {}, "sampling_ratio"), ...this.chips));
    }
    this.draw();
  }

  makeDrawing() {
    const { width, height } = this.map;
    const below = this.bars ?? this.scale;
    const drawing = svg(
      "svg",
      { viewBox: `0 0 ${width} ${height + (below?.height ?? 0)}`, class: "rv-drawing", role: "group" },
      this.map.element,
      this.box,
      this.marks,
      this.handle,
    );
    set(drawing, { "aria-label": "A bin on a map" });
    if (this.points) drawing.append(this.points.element);
    if (below) {
      below.element.setAttribute("transform", `translate(0 ${height})`);
      drawing.append(below.element);
    }
    this.points?.listen(drawing);
    if (this.figure.grip !== "none") this.listen(drawing);
    return drawing;
  }

  makeHandle() {
    if (this.figure.grip === "none") return svg("g");
    const name =
      this.figure.grip === "move" ? "Bin; the arrows move it" : "Corner of the bin; the arrows move it";
    const props = { class: "rv-bin-handle", tabindex: 0, role: "slider", "aria-label": name };
    const limits = { "aria-valuemin": -BEYOND, "aria-valuemax": this.figure.columns + BEYOND };
    const shape =
      this.figure.grip === "move"
        ? svg("rect", { class: "rv-bin-body" })
        : svg("circle", { r: 9, class: "rv-bin-corner" });
    return svg("g", { ...props, ...limits }, shape);
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    let from = { x: 0, y: 0 };
    let began = this.edges;
    const at = (/** @type {PointerEvent} */ event) => this.map.position(pointIn(drawing, event));
    drawing.addEventListener("pointerdown", (event) => {
      if (event.button || !this.handle.contains(/** @type {Node} */ (event.target))) return;
      event.preventDefault();
      this.handle.focus({ preventScroll: true });
      drawing.setPointerCapture(event.pointerId);
      [from, began] = [at(event), this.edges];
    });
    drawing.addEventListener("pointermove", (event) => {
      if (!drawing.hasPointerCapture(event.pointerId)) return;
      const now = at(event);
      this.shift(began, onGrid(now.x - from.x, GRID), onGrid(now.y - from.y, GRID));
    });
    this.handle.addEventListener("keydown", (event) => this.onKey(event));
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const step = event.shiftKey ? STEPS.wide : event.altKey ? STEPS.fine : STEPS.usual;
    const way = ARROWS.get(event.key);
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    this.shift(this.edges, way[0] * step, way[1] * step);
  }

  /**
   * A hand moves the bin, or its corner, by so many cells from where it was.
   *
   * @param {Edges} began
   * @param {number} right
   * @param {number} down
   */
  shift([x1, y1, x2, y2], right, down) {
    const { rows, columns, grip } = this.figure;
    const along = rows > 1 ? down : 0;
    const [wide, high] = [x2 - x1, y2 - y1];
    if (grip === "size") {
      const [x, y] = [within(x2 + right, x1 + SMALLEST, columns), within(y2 + along, y1 + SMALLEST, rows)];
      this.edges = [x1, y1, x, y];
    } else {
      const left = within(x1 + right, -BEYOND, columns - 1 + BEYOND - wide);
      const top = rows > 1 ? within(y1 + along, -BEYOND, rows - 1 + BEYOND - high) : y1;
      this.edges = [left, top, tidy(left + wide), tidy(top + high)];
    }
    this.hold();
  }

  /** @param {number} ratio */
  choose(ratio) {
    this.ratio = ratio;
    this.hold();
  }

  hold() {
    this.held = true;
    this.draw();
    this.wires.moved();
  }

  pointsMoved() {
    this.wires.picked();
  }

  pick() {}

  get places() {
    return this.points?.places;
  }

  /** @param {readonly number[]} places */
  place(places) {
    this.points?.put(places);
  }

  // ---------------------------------------------------------------- what it is told

  /** @param {Kernels} kernels */
  take(kernels) {
    this.reader = binReaderOf(kernels, this.figure);
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
    const { path, ratios } = this.figure;
    this.edges = edgesAt(path, ease(share));
    if (ratios.length) this.ratio = ratios[Math.min(ratios.length - 1, Math.floor(share * ratios.length))];
    this.draw();
  }

  /** @param {readonly number[] | null} values */
  reveal(values) {
    const { asked } = this;
    if (!asked) return;
    this.open = Boolean(values);
    this.points?.reveal(values);
    this.scale?.show(values ? { right: asked.right[0], ghost: values[0] } : null);
    this.draw();
  }

  // ---------------------------------------------------------------- what it tells

  /** @param {Goal} goal */
  reached(goal) {
    return this.read != null && reachedByBin(goal, this.read);
  }

  /** @param {Question} question */
  found(question) {
    return this.read && answerFromBin(question, this.read);
  }

  lines() {
    const { read, figure } = this;
    if (!read) return [];
    if (figure.shows.includes("grid")) return [gridLine(this.edges, read)];
    return figure.shows.includes("sum") ? [meanLine(read, largestOf(figure.values))] : [];
  }

  // ---------------------------------------------------------------- drawing

  draw() {
    const { figure, map, edges } = this;
    this.read = this.reader?.(edges, this.ratio) ?? null;
    const place = map.box(edges);
    set(this.box, place);
    this.drawHandle(place);
    const shown = this.read && (figure.shows.includes("samples") || (this.asked && this.open));
    const marks = shown ? (this.read?.samples ?? []) : [];
    this.marks.replaceChildren(...marks.flatMap((sample) => this.markOf(sample, marks.length)));
    if (this.bars && this.reader) {
      this.bars.show((ratio) => /** @type {BinReader} */ (this.reader)(edges, ratio).mean, this.ratio);
    }
    this.chips.forEach((chip, i) => {
      chip.setAttribute("aria-pressed", String(figure.ratios[i] === this.ratio));
    });
  }

  /** @param {ReturnType<SmallMap["box"]>} place */
  drawHandle(place) {
    const { grip } = this.figure;
    const shape = this.handle.firstElementChild;
    if (!shape) return;
    const [x1, y1, x2, y2] = this.edges;
    if (grip === "move") set(shape, place);
    else set(shape, { cx: place.x + place.width, cy: place.y + place.height });
    const size = this.figure.rows > 1 ? `, ${written(x2 - x1)} × ${written(y2 - y1)} cells` : "";
    set(this.handle, {
      "aria-valuenow": written(grip === "move" ? x1 : x2),
      "aria-valuetext": `from ${written(x1)} to ${written(x2)}${size}`,
    });
  }

  /**
   * What became of a sample is told once it may be known.
   *
   * @param {Sample} sample
   * @param {number} count
   */
  markOf({ x, y, state }, count) {
    const { map, figure } = this;
    const { x: cx, y: cy } = map.at(x, y);
    const seen = this.open ? state : "inside";
    const radius = count > 64 ? 1.6 : count > 9 ? 3 : RADIUS;
    /** @type {SVGElement[]} */
    const parts = [
      svg("circle", { cx, cy, r: radius, class: `rv-mark rv-mark-${seen}`, "data-state": seen }),
    ];
    if (seen === "clamped") {
      const to = map.at(within(x, 0, figure.columns - 1), within(y, 0, figure.rows - 1));
      parts.unshift(svg("path", { d: `M${cx} ${cy}L${to.x} ${to.y}`, class: "rv-mark-way" }));
      parts.push(svg("circle", { cx: to.x, cy: to.y, r: 3, class: "rv-mark-read" }));
    }
    const told =
      figure.shows.includes("positions") && map.isLine && (!this.asked || this.open || !this.points);
    // Above the line are the marks of whoever was asked.
    const name = count === 1 ? "x = " : ""; // two of them would touch
    const y0 = this.points ? map.height - 4 : map.top - 10;
    return told ? [...parts, text(cx, y0, `${name}${written(x)}`)] : parts;
  }
}

/** @type {Readonly<Record<Sample["state"], string>>} */
const HOW = {
  inside: "the sample reads ",
  clamped: "clamped, it reads ",
  discarded: "discarded, it counts as ",
};

/**
 * The mean of a bin's samples written out, as far as there is room.
 *
 * @param {ReadBin} read
 * @param {number} largest  of the map's values
 */
export function meanLine({ samples, mean }, largest) {
  const count = samples.length;
  if (count > WRITTEN) return `${plural(count, "sample")}, in the mean ${about(mean, largest)}`;
  if (count === 1) return `${HOW[samples[0].state]}${written(mean, largest)}`;
  const values = samples.map(({ value }) => tidied(value, largest));
  const sum = values.reduce((all, value) => all + value, 0);
  return equation(`(${values.map(plain).join(" + ")}) / ${count}`, sum / count, mean, largest);
}

/**
 * How many samples an adaptive bin takes, from its sides.
 *
 * @param {Edges} edges
 * @param {ReadBin} read
 */
export function gridLine([x1, y1, x2, y2], { samples }) {
  const [columns, rows] = /** @type {const} */ (["x", "y"]).map((axis) => {
    return new Set(samples.map((sample) => sample[axis])).size;
  });
  const sides = `⌈${written(x2 - x1)}⌉ × ⌈${written(y2 - y1)}⌉`;
  return `${sides} = ${columns} × ${rows} = ${plural(samples.length, "sample")}`;
}

/**
 * @param {BinFigure["path"]} path
 * @param {number} share
 * @returns {Edges}
 */
const edgesAt = (path, share) =>
  /** @type {[number, number, number, number]} */ (alongPath(path, share).map((at) => onGrid(at, PLAYED)));

/** @param {number} value */
const tidy = (value) => Number(value.toFixed(6));

/**
 * @param {number} value
 * @param {number} low
 * @param {number} high
 */
const within = (value, low, high) => tidy(Math.min(high, Math.max(low, value)));
