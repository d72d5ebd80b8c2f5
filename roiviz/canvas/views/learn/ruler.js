/**
 * Cells on their pixels, and a ruler of positions below them that slides by half a cell: cells as squares, or
 * as points.
 *
 * @import { Goal, Question, RulerFigure } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./figure.js"
 */

import { FigureDrawing } from "./figure.js";
import { reachedByRuler } from "./goals.js";
import { handleOf, onArrows, onDrag, within } from "./hands.js";
import { decimals } from "./judge.js";
import { rowsOf } from "./layers.js";
import { positionReaderOf } from "./reader.js";
import { alongPath, ease, line, onGrid, PLAYED, set, svg, text } from "./svg.js";
import { equation, written } from "./written.js";

const BESIDE = 14; // units from the mark within which a number has no room
const WIDTH = 340;
const SAID = 96; // units that "half a cell" takes, with a dot's room
const AROUND = 0.45; // cells on both sides
const CELLS = { top: 44, height: 44 };
const NETWORK = 36; // units of a network's row, with its name
const RULER = { gap: 20, height: 34 };
const HALF = 0.5; // cells between an edge and a centre
const GRID = 32; // for each cell: places where a pointer puts the ruler, half a pixel of a stride of 16
const KEY = 1.25; // of a key's step: eight usual ones slide from edge to centre

/** @extends {FigureDrawing<RulerFigure>} */
export class RulerDrawing extends FigureDrawing {
  /**
   * @param {RulerFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    const { columns, networks, path, stride } = figure;
    this.writes = true;
    this.unit = WIDTH / (columns + 2 * AROUND);
    /** A coordinate on the picture, and where the ruler's 0 is: cells from the first edge. */
    this.mark = path[0][0];
    this.gap = path[0][1];
    /** The position that somebody has answered. */
    this.own = Number.NaN;
    /** @type {ReturnType<typeof positionReaderOf> | null} */
    this.reader = null;
    this.position = Number.NaN;
    /** The numbers of the cells' edges. @type {SVGTextElement[]} */
    this.edges = [];
    /** Of each network, cells from a cell's edge to its centre. */
    this.centres = networks.map(({ layers }) => (rowsOf(layers, 1).at(-1)?.centre ?? 0) / stride);
    this.rulerTop = CELLS.top + CELLS.height + networks.length * NETWORK + RULER.gap;
    this.marks = svg("g", { class: "rv-ruler-marks" });
    this.ruler = this.makeRuler();
    this.answers = svg("g");
    const parts = [...this.makeCells(), ...this.makeNetworks(), this.ruler, this.marks, this.answers];
    const covered = asked ? 40 : 22;
    const height = this.rulerTop + RULER.height + covered;
    const drawing = this.drawn(
      { name: "Cells and a ruler of positions", width: WIDTH, height, covered },
      parts,
    );
    if (figure.moves) this.listen(drawing);
    this.element = drawing;
    this.draw();
  }

  /** @param {number} cells  from the first one's edge */
  xOf(cells) {
    return (AROUND + cells) * this.unit;
  }

  // ---------------------------------------------------------------- making

  makeCells() {
    const { columns, stride } = this.figure;
    const boxes = Array.from({ length: columns }, (_, k) =>
      svg("rect", {
        x: this.xOf(k),
        y: CELLS.top,
        width: this.unit,
        height: CELLS.height,
        class: "rv-cell-box",
      }),
    );
    const edges = Array.from({ length: columns + 1 }, (_, k) => {
      const label = text(this.xOf(k), CELLS.top - 6, String(k * stride));
      label.classList.add("rv-map-number");
      return label;
    });
    const middle = CELLS.top + CELLS.height / 2;
    const centres = boxes.map((_, k) =>
      svg("circle", { cx: this.xOf(k + HALF), cy: middle, r: 2.5, class: "rv-cell-centre" }),
    );
    this.edges = edges;
    return [...boxes, ...edges, ...centres];
  }

  /** Each network's cells where they are centred. */
  makeNetworks() {
    const { columns, networks } = this.figure;
    return networks.flatMap(({ title }, i) => {
      const y = CELLS.top + CELLS.height + i * NETWORK + 28;
      const dots = Array.from({ length: columns }, (_, k) =>
        svg("circle", {
          ...{ cx: this.xOf(k + this.centres[i]), cy: y, r: 4.5 },
          ...{ class: "rv-network", "data-network": i },
        }),
      );
      const label = text(this.xOf(0), y - 11, title);
      set(label, { "text-anchor": "start" });
      return [...dots, label];
    });
  }

  makeRuler() {
    const { columns, moves } = this.figure;
    const y = this.rulerTop;
    const back = svg("rect", {
      ...{ x: this.xOf(0) - 12, y: y - 6, width: (columns - 1) * this.unit + 24, height: RULER.height },
      ...{ rx: 4, class: "rv-ruler-back" },
    });
    const ticks = Array.from({ length: columns }, (_, k) => [
      line(this.xOf(k), y - 6, this.xOf(k), y + 6),
      text(this.xOf(k), y + 21, String(k)),
    ]);
    if (!moves) return svg("g", { class: "rv-ruler" }, back, ...ticks.flat());
    const handle = handleOf("Ruler of positions; the arrows slide it", [0, HALF], back, ...ticks.flat());
    set(handle, { class: "rv-ruler rv-bin-handle" });
    return handle;
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target, from) => {
      if (!this.ruler.contains(target)) return null;
      this.ruler.focus({ preventScroll: true });
      const began = this.gap;
      return (to) => this.slide(onGrid(began + (to.x - from.x) / this.unit, GRID));
    });
    onArrows(this.ruler, (right) => this.slide(this.gap + right), { flat: true, unit: KEY });
  }

  /** @param {number} gap */
  slide(gap) {
    this.gap = within(gap, 0, HALF);
    this.hold();
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = positionReaderOf(kernels, this.figure.stride);
  }

  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    [this.mark, this.gap] = alongPath(this.figure.path, ease(share)).map((at) => onGrid(at, PLAYED));
    this.setRuler();
  }

  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    super.reveal(values);
    this.own = values?.[0] ?? Number.NaN;
    this.setRuler();
    this.draw();
    const dots = values && this.asked ? this.dots(this.asked.right[0], values[0]) : [];
    this.answers.replaceChildren(...dots);
  }

  /** To the right answer belongs the ruler that gives it. */
  setRuler() {
    if (this.asked) this.gap = this.open ? HALF : this.figure.path[0][1];
  }

  // ---------------------------------------------------------------- what it tells

  /** Pixels from the cell that the ruler says to each network's. */
  get missed() {
    return this.centres.map((centre) => (this.gap - centre) * this.figure.stride);
  }

  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return reachedByRuler(goal, { position: this.position, missed: this.missed });
  }

  /**
   * @override
   * @returns {number[] | null}
   */
  found() {
    return this.reader && [this.reader(this.mark, HALF)];
  }

  /** @override */
  lines() {
    const { networks, stride } = this.figure;
    if (networks.length) {
      return networks.map(({ title }, i) => `${title}: ${written(Math.abs(this.missed[i]))} px off`);
    }
    if (!this.open || Number.isNaN(this.position)) return [];
    const left = this.gap
      ? `${decimals(this.mark)} / ${stride} − ${written(this.gap)}`
      : `${decimals(this.mark)} / ${stride}`;
    return [equation(left, this.mark / stride - this.gap, this.position, this.figure.columns)];
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    const { networks, stride, moves } = this.figure;
    this.position = this.reader?.(this.mark, this.gap) ?? Number.NaN;
    set(this.ruler, { transform: `translate(${this.gap * this.unit} 0)` });
    if (moves) {
      const said = `0 lies ${written(this.gap)} cells from the first edge`;
      set(this.ruler, { "aria-valuenow": written(this.gap), "aria-valuetext": said });
    }
    const [x, end] = [this.xOf(this.mark / stride), this.rulerTop - 6];
    const mark = line(x, CELLS.top - 22, x, end);
    set(mark, { class: "rv-ruler-mark" });
    // The mark takes the place of a number that it would go through.
    this.edges.forEach((edge, k) => {
      const near = !networks.length && Math.abs(this.xOf(k) - x) < BESIDE;
      set(edge, { visibility: near ? "hidden" : null });
    });
    const label = text(x, CELLS.top - 26, `${decimals(this.mark)} px`);
    label.classList.add("rv-bar-label-now");
    this.marks.replaceChildren(
      ...(networks.length ? [] : [mark, label, ...this.reading(x)]),
      ...this.gapMark(),
    );
  }

  /**
   * What the mark reads on the ruler.
   *
   * @param {number} x
   */
  reading(x) {
    if (!this.open || this.asked || Number.isNaN(this.position)) return [];
    const said = text(x, this.rulerTop + RULER.height + 16, written(this.position));
    said.classList.add("rv-bar-label-now");
    return [svg("circle", { cx: x, cy: this.rulerTop - 6, r: 6, class: "rv-mark" }), said];
  }

  /** From the first edge to the ruler's 0. */
  gapMark() {
    if (!this.gap || !this.open) return [];
    const y = this.rulerTop - 13;
    const bar = line(this.xOf(0), y, this.xOf(this.gap), y);
    set(bar, { class: "rv-ruler-gap" });
    const x = this.xOf(this.gap) + 6;
    const { networks, stride } = this.figure;
    const marks = networks.length ? [] : [this.mark / stride, this.own + HALF];
    const isTaken = marks.some((at) => this.xOf(at) < x + SAID);
    if (this.gap !== HALF || isTaken) return [bar]; // the sum says it as well
    const said = text(x, y + 4, "half a cell");
    set(said, { "text-anchor": "start", class: "rv-stack-name" });
    return [bar, said];
  }

  /**
   * The right position, and somebody's own: on the ruler and where that is on the picture.
   *
   * @param {number} right
   * @param {number} own
   */
  dots(right, own) {
    const y = this.rulerTop - 6;
    const at = (/** @type {number} */ position) => {
      return Math.min(WIDTH - 10, Math.max(10, this.xOf(position + HALF)));
    };
    const below = this.rulerTop + RULER.height + 16;
    const same = Math.abs(right - own) < 1e-9;
    const path = line(at(own), CELLS.top, at(own), y);
    set(path, { class: "rv-ruler-ghost" });
    const ghost = svg("circle", { cx: at(own), cy: y, r: 9, class: "rv-ghost" });
    const found = svg("circle", { cx: at(right), cy: y, r: 6, class: "rv-scale-right" });
    const px = decimals((own + HALF) * this.figure.stride);
    const said = text(at(own), below + 18, `yours ${decimals(own)}${same ? "" : `, at ${px} px`}`);
    set(said, { "text-anchor": at(own) > WIDTH / 2 ? "end" : "start" });
    return [...(same ? [] : [path]), ghost, found, text(at(right), below, written(right)), said];
  }
}
