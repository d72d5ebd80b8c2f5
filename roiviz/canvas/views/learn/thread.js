/**
 * The outputs of RoIAlign, one for each thread, and on the map the bin that one of them reads.
 *
 * @import { Goal, Question, ThreadFigure } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Reading } from "./addresses.js"
 * @import { Wires } from "./figure.js"
 */

import { el, renew } from "../../kit/dom.js";
import { divided, readingsOf, rowsOf } from "./addresses.js";
import { FigureDrawing } from "./figure.js";
import { asButton } from "./hands.js";
import { PlainMap, WIDTH } from "./plain.js";
import { CELLS_ALONE } from "./reader.js";
import { set, svg, text } from "./svg.js";
import { about } from "./written.js";

const [LABEL, GAP, SIDE] = [20, 16, 44]; // units; SIDE: for the boxes' names
const [LARGEST, CELL] = [36, 26]; // units of an output, and of a cell of the map

/** @extends {FigureDrawing<ThreadFigure>} */
export class ThreadDrawing extends FigureDrawing {
  /**
   * @param {ThreadFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    const { boxes, bins, rows, columns } = figure;
    this.writes = true;
    this.thread = figure.path[0];
    /** @type {Reading[]} */
    this.samples = [];
    /** What the kernel writes, in its order. @type {Float32Array | null} */
    this.output = null;
    this.sizes = outputSizes(figure);
    this.layout = placesOf(figure);
    this.buttons = Array.from({ length: boxes.length * this.each }, (_, k) => this.makeButton(k));
    const top = LABEL + boxes.length * (bins[0] * this.layout.size + LABEL);
    this.map = new PlainMap(figure, { left: (WIDTH - columns * CELL) / 2, top: top + 6, size: CELL });
    this.marks = svg("g", { class: "rv-thread-marks" });
    const parts = [...this.buttons, ...this.labels(), this.map.element, ...this.outlines(), this.marks];
    const height = top + rows * CELL + 12;
    this.drawing = this.drawn({ name: "Outputs and a map", width: WIDTH, height }, parts);
    const step = (/** @type {string} */ name, /** @type {number} */ by) =>
      el("button", { class: "rv-chip", type: "button", onclick: () => this.choose(this.thread + by) }, name);
    const chips = figure.moves ? [step("‹ Thread", -1), step("Thread ›", 1)] : [];
    this.element = el("div", {}, this.drawing);
    if (chips.length) this.element.append(group("Thread", chips));
    this.draw();
  }

  /** Outputs of a box. */
  get each() {
    return this.sizes.reduce((all, size) => all * size, 1);
  }

  /** @param {number} k */
  makeButton(k) {
    const { x, y, size } = this.layout.of(k);
    const [box, channel, row, column] = divided(k, this.sizes);
    const inset = (/** @type {number} */ by, /** @type {string} */ name) =>
      svg("rect", { x: x + by, y: y + by, width: size - 2 * by, height: size - 2 * by, class: name });
    const parts = [inset(0, "rv-output"), inset(2, "rv-cell-right"), inset(4, "rv-cell-edge")];
    const name = `box ${box}, channel ${channel}, row ${row}, column ${column}`;
    const cell = svg("g", { class: "rv-cell" }, ...parts);
    if (!this.asked && !this.figure.moves) return cell;
    return asButton(cell, name, () => (this.asked ? this.pick(k) : this.choose(k)));
  }

  labels() {
    const { channels, boxes } = this.figure;
    const { names, top, left, size } = this.layout;
    const columns = Array.from({ length: channels }, (_, c) => text(names(c), top(0) - 7, `channel ${c}`));
    if (boxes.length < 2) return columns;
    const middle = (this.figure.bins[0] * size) / 2 + 4;
    const rows = boxes.map((_, n) => text(left - 8, top(n) + middle, `box ${n}`, "end"));
    return [...columns, ...rows];
  }

  outlines() {
    const { boxes, bins } = this.figure;
    return boxes.flatMap((edges, n) => [
      ...this.map.bins(edges, bins).map((bin) => svg("rect", { ...bin, class: "rv-bin-line" })),
      svg("rect", { ...this.map.box(edges), class: "rv-bin" }),
      ...(boxes.length > 1 ? [this.nameOf(n)] : []),
    ]);
  }

  /**
   * Above the first box and below the other, which lies further down.
   *
   * @param {number} n  of a box
   */
  nameOf(n) {
    const { x, y, width, height } = this.map.box(this.figure.boxes[n]);
    const [at, anchor] = n ? [{ x: x + width, y: y + height + 13 }, "end"] : [{ x, y: y - 5 }, "start"];
    const label = text(at.x, at.y, `box ${n}`);
    set(label, { "text-anchor": anchor, class: "rv-box-name" });
    return label;
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {number} thread  the first follows the last */
  choose(thread) {
    const count = this.buttons.length;
    this.thread = (thread + count) % count;
    this.hold();
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    const { figure } = this;
    const { rows: height, columns: width, channels, boxes, bins, ratio } = figure;
    this.samples = readingsOf(kernels, figure, boxes);
    const features = { values: rampOf(figure), channels, height, width };
    const rules = { ...CELLS_ALONE.rules, ratio };
    this.output = kernels.forward("roi_align", { features, rois: rowsOf(boxes), bins, rules }).output;
  }

  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path } = this.figure;
    this.thread = path[Math.min(path.length - 1, Math.floor(share * path.length))];
  }

  // ---------------------------------------------------------------- what it tells

  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target }) {
    return kind === "thread" && this.thread === target;
  }

  /**
   * The output that has the value which the kernel has written for this thread.
   *
   * @override
   */
  found() {
    const { output, samples, thread } = this;
    return output && [nearest(expectedOf(this.figure, samples), output[thread])];
  }

  /** @override */
  lines() {
    const { thread, sizes, output } = this;
    if (!this.open || !output) return [];
    const [box, channel, row, column] = divided(thread, sizes);
    return [
      threadLine(thread, sizes),
      `box ${box}, channel ${channel}, row ${row}, column ${column}`,
      `writes ${about(output[thread], 100 * this.figure.channels).replace("≈ ", "")}`,
    ];
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    const { open, thread, map, figure, samples } = this;
    this.buttons.forEach((button, k) => {
      set(button, { "data-now": open && k === thread ? "true" : null });
    });
    const [box, , row, column] = divided(thread, this.sizes);
    if (!open) return renew(this.marks);
    const bin = row * figure.bins[1] + column;
    const own = samples.filter((sample) => sample.box === box && sample.bin === bin);
    const read = new Set(own.flatMap(({ cells }) => cells));
    renew(
      this.marks,
      ...[...read].map((k) => svg("rect", { ...map.cell(k), class: "rv-read-cell" })),
      svg("rect", { ...map.bins(figure.boxes[box], figure.bins)[bin], class: "rv-bin-now" }),
      ...own.map((sample) => map.dot(sample, 3.5, "rv-mark")),
    );
  }
}

/**
 * @param {string} name
 * @param {readonly Element[]} chips
 */
export const group = (name, chips) =>
  el("div", { class: "rv-ratios", role: "group", "aria-label": name }, ...chips);

/**
 * Channels, rows and columns of a box's output.
 *
 * @param {Pick<ThreadFigure, "channels" | "bins">} figure
 */
export const outputSizes = ({ channels, bins: [rows, columns] }) => [channels, rows, columns];

/**
 * Where outputs are drawn: a row for each box, a small table for each channel.
 *
 * @param {ThreadFigure} figure
 */
function placesOf({ boxes, channels, bins: [rows, columns] }) {
  const side = boxes.length > 1 ? SIDE : 0;
  const room = (WIDTH - side - (channels - 1) * GAP) / channels / columns;
  const size = Math.min(LARGEST, Math.floor(room));
  const table = columns * size;
  const left = side + (WIDTH - side - channels * table - (channels - 1) * GAP) / 2;
  const top = (/** @type {number} */ box) => LABEL + box * (rows * size + LABEL);
  const start = (/** @type {number} */ channel) => left + channel * (table + GAP);
  const of = (/** @type {number} */ k) => {
    const [box, channel, row, column] = divided(k, [channels, rows, columns]);
    return { x: start(channel) + column * size, y: top(box) + row * size, size };
  };
  return { size, left, top, of, names: (/** @type {number} */ c) => start(c) + table / 2 };
}

/**
 * A map of 100 × channel + 10 × row + column.
 *
 * @param {Pick<ThreadFigure, "rows" | "columns" | "channels">} figure
 */
function rampOf({ rows, columns, channels }) {
  return Float32Array.from({ length: channels * rows * columns }, (_, k) => {
    const [, channel, row, column] = divided(k, [channels, rows, columns]);
    return 100 * channel + 10 * row + column;
  });
}

/**
 * What each output would be, from where its samples lie.
 *
 * @param {ThreadFigure} figure
 * @param {readonly Reading[]} samples
 */
function expectedOf(figure, samples) {
  const { channels, bins, boxes, ratio } = figure;
  const sizes = outputSizes(figure);
  const outputs = boxes.length * channels * bins[0] * bins[1];
  return Array.from({ length: outputs }, (_, k) => {
    const [box, channel, row, column] = divided(k, sizes);
    const bin = row * bins[1] + column;
    const own = samples.filter((sample) => sample.box === box && sample.bin === bin);
    return own.reduce((sum, { x, y }) => sum + (10 * y + x) / ratio ** 2, 100 * channel);
  });
}

/**
 * @param {readonly number[]} values
 * @param {number} value
 */
function nearest(values, value) {
  const off = values.map((one) => Math.abs(one - value));
  return off.indexOf(Math.min(...off));
}

/**
 * A thread's number as the sum of what comes before it: "thread 10 = 2 × 4 + 1 × 2 + 0".
 *
 * @param {number} thread
 * @param {readonly number[]} sizes  channels, rows and columns of a box's output
 */
export function threadLine(thread, [channels, rows, columns]) {
  const [box, channel, row, column] = divided(thread, [channels, rows, columns]);
  const first = box ? `${box} × ${channels * rows * columns} + ` : "";
  return `thread ${thread} = ${first}${channel} × ${rows * columns} + ${row} × ${columns} + ${column}`;
}
