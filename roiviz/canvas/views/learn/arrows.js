/**
 * Two regions' vectors and their sum, and beside them the same vectors brought to length 1.
 *
 * @import { ArrowsFigure, Goal, Question } from "../../core/messages.js"
 * @import { Wires } from "./figure.js"
 * @import { Vector } from "./clouds.js"
 */

import { minus } from "../../kit/numbers.js";
import { sumOf, unit } from "./describing.js";
import { FigureDrawing } from "./figure.js";
import { handleOf, onArrows, onDrag, within } from "./hands.js";
import { Panel } from "./panel.js";
import { alongPath, ease, onGrid, set, svg } from "./svg.js";
import { about, written } from "./written.js";

const [WIDTH, GAP] = [340, 12];
const SIDE = (WIDTH - GAP) / 2;
const KEY = 10; // lengths of a cell's step, so that the usual arrow stretches by a half
const GRID = 10; // places of a length
const ROOM = 1.12; // times as far as the longest arrow goes
const NAMES = ["a", "b"];
const EDGE = 0.06; // of a plane that lies beyond the origin
const SAME = 1e-9;

/** @extends {FigureDrawing<ArrowsFigure>} */
export class ArrowsDrawing extends FigureDrawing {
  /**
   * @param {ArrowsFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    const { arrows, path, most } = figure;
    this.writes = true;
    this.length = path[0] ?? Math.hypot(...arrows[0]);
    const longest = sumOf([scaled(arrows[0], Math.max(most, this.length)), ...arrows.slice(1)]);
    const high = ROOM * Math.max(...longest);
    this.before = new Panel({ x: 0, side: SIDE, low: -EDGE * high, high, title: "as they are" });
    this.after = new Panel({ x: SIDE + GAP, side: SIDE, low: -2 * EDGE, high: 2, title: "length 1" });
    const reach = svg("circle", { r: 14, class: "rv-sample-reach" });
    const knob = svg("circle", { r: 7, class: "rv-sample-dot" });
    this.handle = most ? handleOf("Tip of arrow a; the arrows stretch it", [1, most], reach, knob) : svg("g");
    set(this.handle, { class: "rv-sample" });
    const parts = [this.before.element, this.after.element, this.handle];
    const name = "Two vectors and their sum, as they are and with length 1";
    const drawing = this.drawn({ name, width: WIDTH, height: this.before.height + 4 }, parts);
    if (most) this.listen(drawing);
    this.element = drawing;
    this.draw();
  }

  /** The vectors, the first one stretched. */
  get vectors() {
    const [first, ...others] = this.figure.arrows;
    return [scaled(first, this.length), ...others];
  }

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    const way = unit(this.figure.arrows[0]);
    onDrag(drawing, (target) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      return (to) => {
        const [x, y] = this.before.vectorAt(to);
        this.stretch(onGrid(x * way[0] + y * way[1], GRID));
      };
    });
    onArrows(this.handle, (right, down) => this.stretch(this.length + right - down), { unit: KEY });
  }

  /** @param {number} length */
  stretch(length) {
    this.length = within(length, 1, this.figure.most);
    this.hold();
  }

  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path } = this.figure;
    if (!path.length) return;
    const [length] = alongPath(
      path.map((at) => [at]),
      ease(share),
    );
    this.length = onGrid(length, GRID);
  }

  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target, margin }) {
    return kind === "length" && Math.abs(this.length - target) <= margin;
  }

  /** @override */
  found() {
    const [one, other] = this.vectors.map((vector) => Math.hypot(...unit(vector)));
    return [Math.abs(one - other) <= SAME ? 3 : one > other ? 0 : 1];
  }

  /** @override */
  lines() {
    if (!this.open) return this.vectors.map((vector, k) => lengthLine(vector, NAMES[k]));
    const all = this.vectors.map((vector, k) => `${lengthLine(vector, NAMES[k])}, then ${unitText(vector)}`);
    if (!this.figure.most) return all;
    const turned = [(/** @type {Vector} */ one) => one, unit].map((as) => {
      const [now, began] = [this.vectors, this.figure.arrows].map((vectors) => sumOf(vectors.map(as)));
      return degrees(Math.atan2(now[1], now[0]) - Math.atan2(began[1], began[0]));
    });
    return [...all, `the sum has turned by ${turned[0]}, that of length 1 by ${turned[1]}`];
  }

  /** @override */
  draw() {
    const { vectors } = this;
    const units = this.open ? vectors.map(unit) : [];
    for (const [panel, shown] of /** @type {const} */ ([
      [this.before, vectors],
      [this.after, units],
    ])) {
      const sum = shown.length ? [panel.arrow(sumOf(shown), "rv-vector-sum", "a + b")] : [];
      const all = shown.map((vector, k) => panel.arrow(vector, `rv-vector-${k}`, NAMES[k]));
      panel.drawn.replaceChildren(...sum, ...all);
    }
    if (this.open) this.after.drawn.prepend(this.circle());
    else this.after.drawn.append(this.after.cover());
    if (!this.figure.most) return;
    const { x, y } = this.before.outside(vectors[0]);
    const said = {
      "aria-valuenow": written(this.length),
      "aria-valuetext": `length ${written(this.length)}`,
    };
    set(this.handle, { transform: `translate(${x} ${y})`, ...said });
  }

  /** Where every vector of length 1 ends. */
  circle() {
    const { x: cx, y: cy } = this.after.at([0, 0]);
    return svg("circle", { cx, cy, r: this.after.unit, class: "rv-unit-circle" });
  }
}

/**
 * @param {Vector} vector
 * @param {number} length
 */
const scaled = (vector, length) => unit(vector).map((value) => value * length);

/**
 * "a = (3, 4), length √(3² + 4²) = 5"
 *
 * @param {Vector} vector
 * @param {string} name
 */
export function lengthLine(vector, name) {
  const [x, y] = vector.map((value) => about(value).replace("≈ ", ""));
  const length = Math.hypot(...vector);
  const said = about(length);
  const whole = vector.every((value) => !about(value).startsWith("≈")) && !said.startsWith("≈");
  return `${name} = (${x}, ${y}): √(${x}² + ${y}²) ${whole ? "=" : "≈"} ${said.replace("≈ ", "")}`;
}

/** @param {Vector} vector */
function unitText(vector) {
  const parts = unit(vector).map((value) => about(value));
  const rough = parts.some((part) => part.startsWith("≈"));
  return `${rough ? "≈ " : ""}(${parts.map((part) => part.replace("≈ ", "")).join(", ")})`;
}

/** @param {number} radians */
function degrees(radians) {
  const turned = Math.abs((180 * radians) / Math.PI);
  return turned < 1e-6 ? "0°" : `≈ ${minus(turned.toFixed(1))}°`;
}
