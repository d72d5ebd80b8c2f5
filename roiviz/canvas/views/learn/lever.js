/**
 * A rotated box on a small map, one of its samples, and where a small turn moves it.
 *
 * @import { Goal, LeverFigure, Question } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./figure.js"
 */

import { boxAt, tipAt } from "./boats.js";
import { FigureDrawing } from "./figure.js";
import { handleOf, knob, onArrows, onDrag, putAt, turnedWithin } from "./hands.js";
import { SmallMap } from "./map.js";
import { alongPath, ease, line, onGrid, set, svg } from "./svg.js";
import { placedBoat, pointOf } from "./turned.js";
import { about } from "./written.js";

const DEGREE = Math.PI / 180;
const KEY = 20; // of a key's step: a degree is a usual one
const SWEPT = 0.5; // radians that an arrow stands for
const RULES = { scale: 1, ratio: 1, offset: 0, minimum: 0 };

/**
 * @typedef {Object} Swept  what the kernel says of one sample and of its value
 * @property {readonly { x: number, y: number }[]} samples
 * @property {number} value
 * @property {readonly [number, number, number]} slopes  by x, by y, by a degree
 */

/** @extends {FigureDrawing<LeverFigure>} */
export class LeverDrawing extends FigureDrawing {
  /**
   * @param {LeverFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    this.writes = true;
    /** @type {readonly number[]} */
    this.box = figure.path[0];
    /** @type {((box: readonly number[]) => Swept) | null} */
    this.reader = null;
    /** @type {Swept | null} */
    this.read = null;
    this.map = new SmallMap({ ...figure, shows: [] });
    this.marks = svg("g", { class: "rv-lever" });
    this.handle = handleOf("Bow of the box; the arrows turn it", [-180, 180], knob());
    const { width, height } = this.map;
    const parts = [this.map.element, this.map.worth, this.marks, this.handle];
    const drawing = this.drawn({ name: "A rotated box on a map", width, height }, parts);
    this.listen(drawing);
    this.element = drawing;
    this.draw();
  }

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      return (to) => {
        const { x, y } = this.map.position(to);
        this.turnTo(Math.round(Math.atan2(this.box[1] - y, x - this.box[0]) / DEGREE));
      };
    });
    onArrows(this.handle, (right, down) => this.turnTo(this.box[4] + right - down), {
      unit: KEY,
      along: (by) => this.turnTo(turnedWithin(this.box[4], by)),
    });
  }

  /** @param {number} degrees */
  turnTo(degrees) {
    const within = Math.abs(degrees) <= 180 ? degrees : degrees - 360 * Math.round(degrees / 360);
    this.box = [...this.box.slice(0, 4), Number(within.toFixed(6))];
    this.hold();
  }

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = sweptReaderOf(kernels, this.figure);
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
    this.box = alongPath(this.figure.path, ease(share)).map((at) => onGrid(at, 10));
  }

  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target, margin }) {
    return kind === "flat" && this.read != null && Math.abs(this.read.slopes[2] - target) <= margin;
  }

  /** @override */
  lines() {
    return this.read ? leverLines(this.figure, this.box, this.read) : [];
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    this.read = this.reader?.(this.box) ?? null;
    const box = this.drawnBox();
    putAt(this.handle, pointOf(box, box.width / 2, 0));
    const [, , , , turn] = this.box;
    const said = { "aria-valuenow": turn, "aria-valuetext": `angle ${about(turn, 200)}` };
    set(this.handle, { class: "rv-bin-handle", ...said });
    const marks = this.read ? this.read.samples.flatMap((sample, k) => this.markOf(sample, k)) : [];
    this.marks.replaceChildren(boxAt(box, "rv-turn-now"), ...this.bins(box), ...marks);
  }

  /** The box in the drawing's units. */
  drawnBox() {
    const { size } = this.map;
    const [cx, cy, width, height, turn] = this.box;
    const { x, y } = this.map.at(cx, cy);
    return placedBoat([x, y, width * size, height * size, turn]);
  }

  /** @param {ReturnType<LeverDrawing["drawnBox"]>} box */
  bins(box) {
    const [rows, columns] = this.figure.bins;
    const [u, v] = [box.width / 2, box.height / 2];
    const ends = [
      ...Array.from({ length: columns - 1 }, (_, k) => 2 * u * ((k + 1) / columns - 0.5)).map((at) => [
        pointOf(box, at, -v),
        pointOf(box, at, v),
      ]),
      ...Array.from({ length: rows - 1 }, (_, k) => 2 * v * ((k + 1) / rows - 0.5)).map((at) => [
        pointOf(box, -u, at),
        pointOf(box, u, at),
      ]),
    ];
    return ends.map(([from, to]) => lineOf(from, to, "rv-lever-bin"));
  }

  /**
   * A sample, and the way that it goes.
   *
   * @param {{ x: number, y: number }} sample
   * @param {number} k
   */
  markOf(sample, k) {
    const [cx, cy] = this.box;
    const told = k === this.figure.mark;
    const [from, centre] = [this.map.at(sample.x, sample.y), this.map.at(cx, cy)];
    const to = this.map.at(sample.x + SWEPT * (sample.y - cy), sample.y - SWEPT * (sample.x - cx));
    const way = { x: to.x - from.x, y: to.y - from.y };
    const dot = svg("circle", { cx: from.x, cy: from.y, r: told ? 6 : 4, class: "rv-mark" });
    const arrow = [
      lineOf(from, to, "rv-sweep-halo"),
      lineOf(from, to, `rv-sweep${told ? " rv-sweep-told" : ""}`),
      tipAt(to, way, `rv-sweep-tip${told ? " rv-sweep-told" : ""}`),
    ];
    const arm = [lineOf(centre, from, "rv-sweep-halo"), lineOf(centre, from, "rv-lever-arm")];
    return told ? [...arm, ...arrow, dot] : [...arrow, dot];
  }
}

/**
 * @param {{ x: number, y: number }} from
 * @param {{ x: number, y: number }} to
 * @param {string} name
 */
function lineOf(from, to, name) {
  const drawn = line(from.x, from.y, to.x, to.y);
  set(drawn, { class: name });
  return drawn;
}

/**
 * @param {Kernels} kernels
 * @param {LeverFigure} figure
 * @returns {(box: readonly number[]) => Swept}
 */
export function sweptReaderOf(kernels, { values, rows: height, columns: width, bins, mark }) {
  const features = { values: Float32Array.from(values), channels: 1, height, width };
  const gradOutput = new Float32Array(bins[0] * bins[1]);
  gradOutput[mark] = 1;
  return (box) => {
    const call = { rois: [0, ...box], bins, rules: RULES };
    const { positions } = kernels.plan("roi_align_rotated", { ...call, height, width });
    const samples = Array.from(gradOutput, (_, s) => ({ x: positions[2 * s], y: positions[2 * s + 1] }));
    const value = kernels.forward("roi_align_rotated", { ...call, features }).output[mark];
    const found = kernels.backward("roi_align_rotated", { ...call, features, gradOutput }).rois;
    const [, byX, byY, , , byDegree] = found ?? [0, 0, 0, 0, 0, 0];
    return { samples, value, slopes: [byX, byY, byDegree] };
  };
}

/**
 * The angle's gradient written out for one sample.
 *
 * @param {Pick<LeverFigure, "bins" | "mark">} figure
 * @param {readonly number[]} box
 * @param {Swept} read
 */
export function leverLines({ bins, mark }, [cx, cy, width, height, turn], { samples, value, slopes }) {
  const [rows, columns] = bins;
  const u = width * (((mark % columns) + 0.5) / columns - 0.5);
  const v = height * ((Math.floor(mark / columns) + 0.5) / rows - 0.5);
  const { x, y } = samples[mark];
  const [byX, byY, byDegree] = slopes;
  const share = "· π / 180";
  return [
    `u = ${about(u)}, v = ${about(v)}, θ = ${about(turn, 200)}°: value ${about(value)}`,
    `dx = (${bare(y)} − ${bare(cy)}) ${share} ${equal((y - cy) * DEGREE)}`,
    `dy = (${bare(cx)} − ${bare(x)}) ${share} ${equal((cx - x) * DEGREE)}`,
    `${bare(byX)} · dx ${byY < 0 ? "−" : "+"} ${bare(Math.abs(byY))} · dy ${equal(byDegree)} a degree`,
  ];
}

/** @param {number} value */
const bare = (value) => about(value, 9).replace("≈ ", "");

/** @param {number} value */
function equal(value) {
  const said = about(value, 9);
  return said.startsWith("≈") ? said : `= ${said}`;
}
