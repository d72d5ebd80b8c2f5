/**
 * One bin and what goes back from it: to the cells, each with its share, and to the bin itself as the slope
 * of the loss.
 *
 * @import { BackwardFigure, Goal, Question } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./figure.js"
 * @import { Pulled, PullReader } from "./pulled.js"
 * @import { Edges } from "./reader.js"
 */

import { el } from "../../kit/dom.js";
import { plural } from "../../kit/numbers.js";
import { FigureDrawing } from "./figure.js";
import { asButton, GRID, handleOf, onArrows, onDrag, tidy, within } from "./hands.js";
import { lossCurve, moved, slopeLines } from "./losses.js";
import { SmallMap } from "./map.js";
import { answerFromPull, pullReaderOf, reachedByPull, receiversOf } from "./pulled.js";
import { scaleOf } from "./scale.js";
import { alongPath, ease, onGrid, PLAYED, set, svg, text } from "./svg.js";
import { about, equation, plain, tidied, written } from "./written.js";

const WALKED = 4; // steps downhill while it plays
const ROOM = 60; // units of a cell that has room for a number
const [SHORTEST, LONGEST] = [8, 44]; // units of an arrow
const LONGEST_GAIN = 7; // letters: four decimals and a sign
const FEW = 4; // gradients that are written out
const WAYS = /** @type {const} */ ([
  [1, "▲ uphill"],
  [-1, "▼ downhill"],
]);

/** @extends {FigureDrawing<BackwardFigure>} */
export class BackwardDrawing extends FigureDrawing {
  /**
   * @param {BackwardFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    const { rows, columns, shows, path, zooms } = figure;
    this.writes = shows.includes("sum");
    /** @type {Edges} */
    this.edges = path[0];
    this.zoom = zooms[0];
    this.share = 0;
    /** @type {PullReader | null} */
    this.reader = null;
    /** @type {Pulled | null} */
    this.read = null;
    this.map = new SmallMap({ ...figure, shows: [] });
    this.gains = svg("g", { class: "rv-gains" });
    this.box = svg("rect", { class: "rv-bin" });
    this.marks = svg("g", { class: "rv-samples" });
    this.buttons = asked?.by === "cells" ? figure.values.map((_, k) => this.makeButton(k)) : [];
    const body = svg("rect", { class: "rv-bin-body" });
    this.handle = figure.moves ? handleOf("Bin; the arrows move it", [0, columns], body) : svg("g");
    this.curve = shows.includes("curve") ? lossCurve(this.map.width) : null;
    const known = asked?.wrong.map(({ values }) => values[0]) ?? [];
    this.scale = asked?.by === "number" ? scaleOf({ values: [0, ...known] }, this.map.width) : null;
    const { element, worth } = this.map;
    const parts = [element, this.gains, this.box, worth, this.marks, ...this.buttons, this.handle];
    const name = `A bin on ${rows} × ${columns} cells, and what goes back from it`;
    const { width, height } = this.map;
    this.drawing = this.drawn({ name, width, height }, parts, this.curve ?? this.scale);
    if (figure.moves) this.listen(this.drawing);
    this.chips =
      zooms.length > 1 ? zooms.map((zoom) => this.chip(`× ${zoom}`, () => this.enlarge(zoom))) : [];
    this.element = el("div", { class: "rv-backward-figure" }, this.drawing, this.group());
    this.draw();
  }

  group() {
    const { chips } = this;
    const ways = this.figure.shows.includes("arrows")
      ? WAYS.map(([sign, name]) => this.chip(name, () => this.walk(sign)))
      : [];
    const name = chips.length ? "Enlargement" : "A step along the slope";
    const all = [...chips, ...ways];
    return all.length ? el("div", { class: "rv-ratios", role: "group", "aria-label": name }, ...all) : null;
  }

  /**
   * @param {string} name
   * @param {() => void} press
   */
  chip(name, press) {
    return el("button", { class: "rv-chip", type: "button", onclick: press }, name);
  }

  /** @param {number} k */
  makeButton(k) {
    const { columns } = this.figure;
    const { size } = this.map;
    const [row, column] = [Math.floor(k / columns), k % columns];
    const { x, y } = this.map.at(column - 0.5, row - 0.5);
    const inset = (/** @type {number} */ by, /** @type {string} */ name) =>
      svg("rect", { x: x + by, y: y + by, width: size - 2 * by, height: size - 2 * by, class: name });
    const parts = [inset(0, "rv-pick"), inset(2, "rv-cell-right"), inset(6, "rv-cell-edge")];
    const name = `row ${row}, column ${column}`;
    return asButton(svg("g", { class: "rv-cell" }, ...parts), name, () => this.pick(k));
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
   * A hand moves the bin; along x alone where a curve is drawn.
   *
   * @param {Edges} began
   * @param {number} right
   * @param {number} down
   */
  shift([x1, y1, x2, y2], right, down) {
    const { rows, columns } = this.figure;
    const [wide, high] = [x2 - x1, y2 - y1];
    const left = within(x1 + right, 0, columns - 1 - wide);
    const top = this.curve ? y1 : within(y1 + down, 0, rows - 1 - high);
    this.edges = [left, top, tidy(left + wide), tidy(top + high)];
    this.hold();
  }

  /** @param {number} zoom */
  enlarge(zoom) {
    this.zoom = zoom;
    this.hold();
  }

  /** @param {number} sign  1 uphill */
  walk(sign) {
    this.edges = this.stepped(this.edges, sign);
    this.hold();
  }

  /**
   * @param {Edges} edges
   * @param {number} sign
   */
  stepped(edges, sign) {
    const { columns, rate } = this.figure;
    const slope = this.reader?.(edges).slope ?? 0;
    const wide = edges[2] - edges[0];
    return moved(edges, within(edges[0] + sign * rate * slope, 0, columns - 1 - wide) - edges[0]);
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = pullReaderOf(kernels, this.figure);
    if (!this.held) this.playTo(this.share);
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
    const { path, zooms, shows } = this.figure;
    this.share = share;
    this.zoom = zooms[Math.min(zooms.length - 1, Math.floor(share * zooms.length))];
    const place = alongPath(path, ease(share)).map((at) => onGrid(at, PLAYED));
    this.edges = /** @type {[number, number, number, number]} */ (place);
    if (!shows.includes("arrows")) return;
    for (let step = 0; step < Math.floor(share * WALKED); step += 1)
      this.edges = this.stepped(this.edges, -1);
  }

  // ---------------------------------------------------------------- what it tells

  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return this.read != null && reachedByPull(goal, this.read, this.zoom);
  }

  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    const { read, reader } = this;
    if (!read || !reader) return null;
    const next = reader(moved(this.edges, 1)).loss;
    return answerFromPull(question, read, { mark: this.figure.mark, next });
  }

  /** @override */
  lines() {
    const { read, figure } = this;
    if (!read || !this.writes || !this.open) return [];
    return figure.aim == null ? [shareLine(read)] : slopeLines(read);
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    const { map, edges, figure } = this;
    this.read = this.reader?.(edges) ?? null;
    const { read } = this;
    const place = map.box(edges);
    set(this.box, place);
    const mark = figure.mark == null ? [] : [this.markOf(figure.mark)];
    const gains = read && this.open ? read.amounts.flatMap((amount, k) => this.gainOf(amount, k)) : [];
    this.gains.replaceChildren(...gains, ...mark);
    const dots = read && (this.open || figure.mark != null) ? read.samples : [];
    this.marks.replaceChildren(
      ...dots.map(({ x, y }) => {
        const { x: cx, y: cy } = map.at(x, y);
        return svg("circle", { cx, cy, r: 4.5, class: "rv-mark" });
      }),
    );
    if (figure.shows.includes("arrows") && read) this.marks.append(...arrows(place, read.slope));
    if (figure.moves) this.drawHandle(place);
    if (this.curve && this.reader && read && this.open) this.curve.show(this.reader, edges, read, this.zoom);
    else this.curve?.element.replaceChildren();
    this.chips.forEach((chip, i) => {
      chip.setAttribute("aria-pressed", String(figure.zooms[i] === this.zoom));
    });
  }

  /** @param {ReturnType<SmallMap["box"]>} place */
  drawHandle(place) {
    const [x1, y1] = this.edges;
    set(this.handle.firstElementChild ?? this.handle, place);
    set(this.handle, {
      class: "rv-bin-handle",
      "aria-valuenow": tidied(x1),
      "aria-valuetext": `from x ${plain(tidied(x1))}, y ${plain(tidied(y1))}`,
    });
  }

  /** @param {number} k */
  cellOf(k) {
    const { columns } = this.figure;
    const { x, y } = this.map.at((k % columns) - 0.5, Math.floor(k / columns) - 0.5);
    return { x, y, width: this.map.size, height: this.map.size };
  }

  /**
   * What a cell gets, as a share of the most that one gets.
   *
   * @param {number} amount
   * @param {number} k
   */
  gainOf(amount, k) {
    if (!amount) return [];
    const most = Math.max(...(this.read?.amounts ?? []).map(Math.abs));
    const { x, y, width } = this.cellOf(k);
    const area = svg("rect", { x, y, width, height: width, class: "rv-gain" });
    set(area, { style: `fill-opacity:${0.2 + 0.5 * (Math.abs(amount) / most)}` });
    if (width < ROOM) return [area];
    const exact = written(amount);
    const said = exact.length > LONGEST_GAIN ? about(amount).replace(" ", "") : exact;
    const label = text(x + width / 2, y + width - 6, said);
    label.classList.add("rv-gain-value");
    return [area, label];
  }

  /** @param {number} k */
  markOf(k) {
    return svg("rect", { ...this.cellOf(k), class: "rv-square-kept" });
  }
}

/**
 * From the bin's edges uphill and downhill, as long as the slope is steep.
 *
 * @param {{ x: number, y: number, width: number, height: number }} place
 * @param {number} slope
 */
function arrows({ x, y, width, height }, slope) {
  const length = Math.min(LONGEST, SHORTEST + 7 * Math.abs(slope));
  return WAYS.map(([sign]) => {
    const way = sign * Math.sign(slope);
    const from = way > 0 ? x + width : x;
    const [tip, back] = [from + way * length, from + way * (length - 6)];
    const middle = y + height / 2;
    const shape = `M${from} ${middle}H${back}M${back} ${middle - 5}L${tip} ${middle}L${back} ${middle + 5}Z`;
    return svg("path", { d: shape, class: sign > 0 ? "rv-arrow rv-arrow-up" : "rv-arrow" });
  });
}

/**
 * What all cells get together, written out where they are few.
 *
 * @param {Pick<Pulled, "amounts" | "upstream">} read
 */
export function shareLine({ amounts, upstream }) {
  const got = receiversOf(amounts).map((k) => amounts[k]);
  const sumOf = (/** @type {readonly number[]} */ all) => all.reduce((sum, one) => sum + one, 0);
  if (got.length > FEW) return `${plural(got.length, "cell")} get ${written(sumOf(got))} in all`;
  const told = got.map((one) => tidied(one));
  return equation(told.map(plain).join(" + "), sumOf(told), upstream, Math.abs(upstream));
}
