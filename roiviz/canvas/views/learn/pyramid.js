/**
 * Boxes on a picture, and for each of them the maps of a feature pyramid: how many cells it has on each, and
 * which one it is pooled from.
 *
 * @import { PyramidFigure, Question } from "../../core/messages.js"
 * @import { Wires } from "./figure.js"
 */

import { FigureDrawing } from "./figure.js";
import { asButton } from "./hands.js";
import { decimals } from "./judge.js";
import { set, svg, text } from "./svg.js";
import { equals } from "./written.js";

const WIDTH = 340;
const PICTURE = 236; // units of its width
const TABLE = { left: 28, head: 46, high: 38, gap: 6 };
const NAMES = "ab";
const LONG = 8; // letters that a cell has room for
const [APART, LETTER] = [14, 7]; // units between two names; of half a letter

/** @extends {FigureDrawing<PyramidFigure>} */
export class PyramidDrawing extends FigureDrawing {
  /**
   * @param {PyramidFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    this.writes = true;
    this.unit = PICTURE / figure.width;
    this.levels = levelsOf(figure);
    this.top = figure.height * this.unit + TABLE.head + 6;
    this.buttons = figure.boxes.flatMap((_, row) => this.levels.map((_, k) => this.makeButton(row, k)));
    const parts = [...this.makePicture(), ...this.makeHeads(), ...this.buttons];
    const height = this.top + figure.boxes.length * (TABLE.high + TABLE.gap) + 4;
    this.element = this.drawn({ name: "Boxes and a feature pyramid", width: WIDTH, height }, parts);
    this.draw();
  }

  /** Units of a column of the table. */
  get wide() {
    return (WIDTH - TABLE.left - 4) / this.levels.length;
  }

  // ---------------------------------------------------------------- making

  makePicture() {
    const { width, height, boxes } = this.figure;
    const left = (WIDTH - PICTURE) / 2;
    const at = (/** @type {number} */ px) => px * this.unit;
    const whole = { x: left, y: 4, width: at(width), height: at(height) };
    const ground = svg("rect", { ...whole, class: "rv-water" });
    const places = boxes.map(([x1, y1, x2, y2]) => {
      return { x: left + at(x1), y: 4 + at(y1), width: at(x2 - x1), height: at(y2 - y1) };
    });
    const names = namePlaces(places, whole).map(({ x, y }, k) => {
      const name = text(x, y, NAMES[k]);
      set(name, { class: "rv-box-name" });
      return name;
    });
    return [ground, ...places.map((place) => svg("rect", { ...place, class: "rv-bin" })), ...names];
  }

  makeHeads() {
    return this.levels.flatMap((level, k) => {
      const x = TABLE.left + (k + 0.5) * this.wide;
      const name = text(x, this.top - 24, `P${level}`);
      name.classList.add("rv-bar-label-now");
      const stride = text(x, this.top - 8, `stride ${2 ** level}`);
      stride.classList.add("rv-map-number");
      return [name, stride];
    });
  }

  /**
   * @param {number} row  of a box
   * @param {number} k  of a map
   */
  makeButton(row, k) {
    const [x, y] = [TABLE.left + k * this.wide, this.top + row * (TABLE.high + TABLE.gap)];
    const inset = (/** @type {number} */ by, /** @type {string} */ name) =>
      svg("rect", {
        ...{ x: x + 2 + by, y: y + by, width: this.wide - 4 - 2 * by, height: TABLE.high - 2 * by },
        class: name,
      });
    const [x1, y1, x2, y2] = this.figure.boxes[row];
    const stride = 2 ** this.levels[k];
    const middle = x + this.wide / 2;
    const [wide, high] = [x2 - x1, y2 - y1].map((side) => decimals(side / stride));
    const size = text(middle, y + TABLE.high / 2 + 4, `${wide} × ${high}`);
    size.classList.add("rv-pyramid-size");
    // A long one is written closer, within the edges that mark an answer.
    if (LONG < (size.textContent?.length ?? 0)) {
      set(size, { textLength: this.wide - 20, lengthAdjust: "spacingAndGlyphs" });
    }
    const parts = [inset(0, "rv-output"), inset(2, "rv-cell-right"), inset(4, "rv-cell-edge"), size];
    if (!k) parts.push(text(TABLE.left - 10, y + TABLE.high / 2 + 5, NAMES[row]));
    const cell = svg("g", { class: "rv-cell" }, ...parts);
    const name = `box ${NAMES[row]} from P${this.levels[k]}, where it has ${wide} × ${high} cells`;
    return this.asked ? asButton(cell, name, () => this.choose(row, k)) : cell;
  }

  // ---------------------------------------------------------------- what hands do

  /**
   * Each box has a map.
   *
   * @override
   */
  get isPicked() {
    return this.picks.size === this.figure.boxes.length;
  }

  /**
   * A box has one map: another choice lets the one before go.
   *
   * @param {number} row
   * @param {number} k
   */
  choose(row, k) {
    const count = this.levels.length;
    const place = row * count + k;
    const others = [...this.picks].filter((one) => one !== place && Math.floor(one / count) === row);
    for (const other of others) this.picks.delete(other);
    this.pick(place);
  }

  // ---------------------------------------------------------------- what it tells

  /**
   * @override
   * @returns {number[]}
   */
  found() {
    return this.figure.boxes.map(
      (box, row) => row * this.levels.length + levelOf(this.figure, box) - this.figure.first,
    );
  }

  /** @override */
  lines() {
    if (!this.open) return [];
    return this.figure.boxes.map((box, k) => levelLine(NAMES[k], this.figure, box));
  }
}

/** @typedef {{ x: number, y: number, width: number, height: number }} Place */

/**
 * Where each box's name stands: above it, else beside or below it, away from other names and edges.
 *
 * @param {readonly Place[]} boxes
 * @param {Place} [picture]
 */
export function namePlaces(boxes, picture) {
  /** @type {{ x: number, y: number }[]} */
  const taken = [];
  for (const box of boxes) {
    const { x, y, width, height } = box;
    const around = [
      { x: x + 6, y: y - 5 },
      { x: x + width - 6, y: y - 5 },
      { x: x - 9, y: y + 10 },
      { x: x + width + 9, y: y + 10 },
      { x: x + 6, y: y + height + 13 },
    ];
    const apart = around.filter((at) => taken.every((one) => Math.hypot(one.x - at.x, one.y - at.y) > APART));
    const edges = [...boxes.filter((other) => other !== box), ...(picture ? [picture] : [])];
    const clear = apart.find((at) => edges.every((edge) => !isOnEdge(at, edge)));
    taken.push(clear ?? apart[0]);
  }
  return taken;
}

/**
 * Whether a letter that stands there meets a box's edge.
 *
 * @param {{ x: number, y: number }} at
 * @param {Place} box
 */
function isOnEdge(at, { x, y, width, height }) {
  const [dx, dy] = [
    Math.abs(at.x - x - width / 2) - width / 2,
    Math.abs(at.y - 4 - y - height / 2) - height / 2,
  ];
  return Math.max(dx, dy) < LETTER && Math.max(dx, dy) > -LETTER;
}

/** @param {Pick<PyramidFigure, "first" | "last">} figure */
const levelsOf = ({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k);

/**
 * The side of a square with a box's area, in pixels.
 *
 * @param {readonly number[]} box
 */
const sideOf = ([x1, y1, x2, y2]) => Math.sqrt((x2 - x1) * (y2 - y1));

/**
 * Which map a box is pooled from.
 *
 * @param {Pick<PyramidFigure, "first" | "last" | "size" | "level">} figure
 * @param {readonly number[]} box
 */
export function levelOf({ first, last, size, level }, box) {
  const found = Math.floor(level + Math.log2(sideOf(box) / size));
  return Math.min(last, Math.max(first, found));
}

/**
 * @param {string} name
 * @param {Pick<PyramidFigure, "first" | "last" | "size" | "level">} figure
 * @param {readonly number[]} box
 */
export function levelLine(name, figure, box) {
  const { size, level } = figure;
  const [x1, y1, x2, y2] = box;
  const sides = `${decimals(x2 - x1)} · ${decimals(y2 - y1)}`;
  const exact = equals(level + Math.log2(sideOf(box) / size));
  return `${name}: ${level} + log2(√(${sides}) / ${size}) ${exact}, so P${levelOf(figure, box)}`;
}
