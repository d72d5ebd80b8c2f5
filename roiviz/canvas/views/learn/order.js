/**
 * Numbers that are added in float32, in their order and in the opposite one, as jumps on a number line on
 * which only some numbers are to be had.
 *
 * @import { OrderFigure, Question } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./figure.js"
 */

import { renew } from "../../kit/dom.js";
import { sumInOrder } from "./addresses.js";
import { FigureDrawing } from "./figure.js";
import { decimals } from "./judge.js";
import { WIDTH } from "./plain.js";
import { line, set, svg, text } from "./svg.js";

const [EDGE, BEYOND] = [20, 3]; // units beside the line; whole numbers beyond the largest sum
const [TOP, ROW, HEIGHT] = [26, 124, 240];
const ARC = { most: 36, each: 11 }; // units that a jump rises: at most, and for each whole number
const MANY = 16; // whole numbers, above which only every second one that float32 has is labelled

/**
 * A jump: from where, how far, and where float32 ends up; all above the first number.
 *
 * @typedef {{ from: number, exact: number, to: number }} Jump
 */

/** @extends {FigureDrawing<OrderFigure>} */
export class OrderDrawing extends FigureDrawing {
  /**
   * @param {OrderFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    /** @type {Kernels | null} */
    this.kernels = null;
    /** @type {number | null} */
    this.given = null;
    this.most = figure.adds.reduce((sum, add) => sum + add, 0) + BEYOND;
    this.marks = svg("g", { class: "rv-jumps" });
    const parts = [...[0, 1].flatMap((k) => this.axis(k)), this.marks];
    this.element = this.drawn({ name: "Two orders on a number line", width: WIDTH, height: HEIGHT }, parts);
    this.draw();
  }

  /** @param {number} value  above the first number */
  at(value) {
    return EDGE + (value / this.most) * (WIDTH - 2 * EDGE);
  }

  /** @param {number} k  the row */
  base(k) {
    return TOP + ROW * k + 50;
  }

  /**
   * The line, with a tall stroke where float32 has a number.
   *
   * @param {number} k
   */
  axis(k) {
    const { first, adds } = this.figure;
    const y = this.base(k);
    const order = [first, ...adds].map((term) => term.toLocaleString("en"));
    const name = text(0, y - 62, (k ? order.reverse() : order).join(" + "));
    set(name, { "text-anchor": "start", class: "rv-order-name" });
    const strokes = Array.from({ length: this.most + 1 }, (_, value) => {
      const held = Math.fround(first + value) === first + value;
      const stroke = line(this.at(value), y - (held ? 7 : 2), this.at(value), y + (held ? 7 : 2));
      set(stroke, { class: held ? "rv-held" : "rv-lost" });
      const named = held && (this.most <= MANY || value % 4 === 0);
      return named ? [stroke, this.label(value, y)] : [stroke];
    });
    const along = line(EDGE, y, WIDTH - EDGE, y);
    set(along, { class: "rv-held" });
    return [name, along, ...strokes.flat()];
  }

  /**
   * @param {number} value
   * @param {number} y
   */
  label(value, y) {
    const label = text(this.at(value), y + 20, value ? `+${value}` : "0");
    set(label, { class: "rv-map-number" });
    return label;
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.kernels = kernels;
  }

  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    this.given = values?.[0] ?? null;
    super.reveal(values);
  }

  // ---------------------------------------------------------------- what it tells

  /**
   * By how much the kernel's sum grows.
   *
   * @override
   */
  found() {
    return this.kernels && [this.grown([this.figure.first, ...this.figure.adds])];
  }

  /** @param {readonly number[]} terms */
  grown(terms) {
    return this.kernels ? sumInOrder(this.kernels, terms) - this.figure.first : 0;
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    const { figure, open, kernels } = this;
    if (!open || !kernels) return renew(this.marks);
    const forth = [figure.first, ...figure.adds];
    const back = [...forth].reverse();
    const drawn = [
      { jumps: jumpsOf(forth, figure.first, this.grown.bind(this)), end: this.grown(forth) },
      { jumps: jumpsOf(back, figure.first, this.grown.bind(this)), end: this.grown(back) },
    ];
    renew(
      this.marks,
      ...drawn.flatMap(({ jumps, end }, k) => [
        ...jumps.flatMap((jump) => this.jump(jump, this.base(k))),
        svg("circle", { cx: this.at(end), cy: this.base(k), r: 6, class: "rv-scale-right" }),
        this.ending(end, this.base(k)),
      ]),
      ...this.ghost(),
    );
  }

  /**
   * An arc to the exact sum, and a way from there to the number that float32 takes.
   *
   * @param {Jump} jump
   * @param {number} y
   */
  jump({ from, exact, to }, y) {
    const rise = Math.min(ARC.most, ARC.each * (exact - from));
    const [x1, x2] = [this.at(from), this.at(exact)];
    const arc = svg("path", {
      d: `M${x1} ${y}Q${(x1 + x2) / 2} ${y - 2 * rise} ${x2} ${y}`,
      class: "rv-jump",
    });
    if (exact === to) return [arc];
    const away = line(x2, y, this.at(to), y);
    set(away, { class: "rv-rounded" });
    return [arc, away];
  }

  /**
   * @param {number} end
   * @param {number} y
   */
  ending(end, y) {
    const label = text(WIDTH, y - 62, `grows by ${end}`, "end");
    set(label, { class: "rv-order-end" });
    return label;
  }

  ghost() {
    const { given } = this;
    if (given == null) return [];
    const [cx, y] = [this.at(Math.min(this.most, Math.max(0, given))), this.base(0)];
    const label = text(cx, y + 36, `yours ${decimals(given)}`);
    const anchor = cx < WIDTH / 5 ? "start" : cx > (4 * WIDTH) / 5 ? "end" : "middle";
    set(label, { "text-anchor": anchor });
    return [svg("circle", { cx, cy: y, r: 10, class: "rv-ghost" }), label];
  }
}

/**
 * The jumps of a sum, above the first of its numbers; what comes before that one starts from 0.
 *
 * @param {readonly number[]} terms
 * @param {number} first
 * @param {(terms: readonly number[]) => number} grown  by how much float32's sum is above `first`
 * @returns {Jump[]}
 */
export function jumpsOf(terms, first, grown) {
  /** @type {Jump[]} */
  const jumps = [];
  let from = 0;
  terms.forEach((term, k) => {
    const begun = terms.slice(0, k + 1);
    const small = term === first ? 0 : term;
    const to = begun.includes(first) ? grown(begun) : from + small;
    if (small || to !== from) jumps.push({ from, exact: from + small, to });
    from = to;
  });
  return jumps;
}
