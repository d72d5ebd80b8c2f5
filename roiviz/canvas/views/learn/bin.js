/**
 * One bin on a small map, and the samples that the kernel takes in it: on a line where the map has one row.
 *
 * @import { BinFigure, Goal, Question } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./figure.js"
 * @import { BinReader, Edges, ReadBin, Sample } from "./reader.js"
 */

import { el } from "../../kit/dom.js";
import { plural } from "../../kit/numbers.js";
import { barsOf } from "./bars.js";
import { FigureDrawing } from "./figure.js";
import { reachedByBin } from "./goals.js";
import { GRID, handleOf, knob, onArrows, onDrag, putAt, tidy, within } from "./hands.js";
import { SmallMap } from "./map.js";
import { PointsOnLine } from "./points.js";
import { answerFromBin, binReaderOf } from "./reader.js";
import { scaleOf } from "./scale.js";
import { alongPath, ease, onGrid, PLAYED, set, svg, text } from "./svg.js";
import { about, equation, largestOf, plain, tidied, written } from "./written.js";

const BEYOND = 3; // cells that a bin may leave the map by
const SMALLEST = 0.1; // cells of a side
const WRITTEN = 4; // samples that are written out
const RADIUS = 5.5;

/** @extends {FigureDrawing<BinFigure>} */
export class BinDrawing extends FigureDrawing {
  /**
   * @param {BinFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    this.writes = figure.shows.includes("sum") || figure.shows.includes("grid");
    this.ratio = figure.ratio;
    /** @type {Edges} */
    this.edges = edgesAt(figure.path, 0);
    /** @type {BinReader | null} */
    this.reader = null;
    /** @type {ReadBin | null} */
    this.read = null;
    this.map = new SmallMap(figure);
    this.points = asked?.by === "points" ? new PointsOnLine(this.map, asked, wires.picked) : null;
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
    const parts = [this.map.element, this.box, this.map.worth, this.marks, this.handle];
    if (this.points) parts.push(this.points.element);
    const drawing = this.drawn({ name: "A bin on a map", width, height }, parts, this.bars ?? this.scale);
    this.points?.listen(drawing);
    if (this.figure.grip !== "none") this.listen(drawing);
    return drawing;
  }

  makeHandle() {
    if (this.figure.grip === "none") return svg("g");
    const name =
      this.figure.grip === "move" ? "Bin; the arrows move it" : "Corner of the bin; the arrows move it";
    const shape = this.figure.grip === "move" ? svg("rect", { class: "rv-bin-body" }) : knob();
    const handle = handleOf(name, [-BEYOND, this.figure.columns + BEYOND], shape);
    set(handle, { class: "rv-bin-handle" });
    return handle;
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target, from) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      const [at, began] = [this.map.position(from), this.edges];
      return (to) => {
        const { x, y } = this.map.position(to);
        this.shift(began, onGrid(x - at.x, GRID), onGrid(y - at.y, GRID));
      };
    });
    onArrows(this.handle, (right, down) => this.shift(this.edges, right, down));
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

  /** @override */
  get places() {
    return this.points?.places ?? [];
  }

  /**
   * @override
   * @param {readonly number[]} places
   */
  place(places) {
    this.points?.put(places);
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = binReaderOf(kernels, this.figure);
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
    const { path, ratios } = this.figure;
    this.edges = edgesAt(path, ease(share));
    if (ratios.length) this.ratio = ratios[Math.min(ratios.length - 1, Math.floor(share * ratios.length))];
  }

  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    this.points?.reveal(values);
    super.reveal(values);
  }

  // ---------------------------------------------------------------- what it tells

  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return this.read != null && reachedByBin(goal, this.read);
  }

  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    return this.read && answerFromBin(question, this.read);
  }

  /** @override */
  lines() {
    const { read, figure } = this;
    if (!read) return [];
    if (figure.shows.includes("grid")) return [gridLine(this.edges, read)];
    return figure.shows.includes("sum") ? [meanLine(read, largestOf(figure.values))] : [];
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    const { figure, map, edges } = this;
    this.read = this.reader?.(edges, this.ratio) ?? null;
    const place = map.box(edges);
    set(this.box, place);
    this.drawHandle(place);
    const shown = this.read && (figure.shows.includes("samples") || (this.asked && this.open));
    const marks = shown ? (this.read?.samples ?? []) : [];
    this.marks.replaceChildren(...marks.flatMap((sample) => this.markOf(sample, marks)));
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
    else putAt(this.handle, { x: place.x + place.width, y: place.y + place.height });
    const size = this.figure.rows > 1 ? `, ${written(x2 - x1)} × ${written(y2 - y1)} cells` : "";
    set(this.handle, {
      "aria-valuenow": tidied(grip === "move" ? x1 : x2),
      "aria-valuetext": `from ${written(x1)} to ${written(x2)}${size}`,
    });
  }

  /**
   * What became of a sample is told once it may be known.
   *
   * @param {Sample} sample
   * @param {readonly Sample[]} all
   */
  markOf(sample, all) {
    const { map, figure } = this;
    const { x, y, state } = sample;
    const count = all.length;
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
      figure.shows.includes("positions") &&
      map.isLine &&
      (!this.asked || this.open || !this.points) &&
      all.find((one) => one.x === x) === sample; // those of the other row stand at the same place
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
  if (count > WRITTEN) return `${plural(count, "sample")}, their mean ${about(mean, largest)}`;
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
