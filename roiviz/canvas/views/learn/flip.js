/**
 * A boat turned by the rotation formula, on axes whose y points up or down.
 *
 * @import { FlipFigure, Goal, Question } from "../../core/messages.js"
 * @import { Wires } from "./figure.js"
 */

import { el } from "../../kit/dom.js";
import { arcAt, boatAt, tipAt } from "./boats.js";
import { FigureDrawing } from "./figure.js";
import { alongPath, line, onGrid, set, svg, text } from "./svg.js";
import { about } from "./written.js";

const [WIDTH, HEIGHT] = [340, 250];
const CENTRE = { x: 150, y: 125 };
const [AXIS, ARC] = [108, 92]; // units
const WAYS = /** @type {const} */ ([
  [1, "y up"],
  [-1, "y down"],
]);

/** @extends {FigureDrawing<FlipFigure>} */
export class FlipDrawing extends FigureDrawing {
  /**
   * @param {FlipFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    this.writes = true;
    /** Where y points: from 1, up, to −1, down. */
    this.up = figure.path[0];
    this.marks = svg("g");
    const drawing = this.drawn({ name: "A boat on two axes", width: WIDTH, height: HEIGHT }, [this.marks]);
    this.chips = WAYS.map(([up, name]) =>
      el("button", { class: "rv-chip", type: "button", onclick: () => this.flip(up) }, name),
    );
    const group = { class: "rv-ratios", role: "group", "aria-label": "Where y points" };
    this.element = el("div", { class: "rv-turn-figure" }, drawing, el("div", group, ...this.chips));
    this.draw();
  }

  /** @param {number} up */
  flip(up) {
    this.up = up;
    this.hold();
  }

  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path } = this.figure;
    this.up = onGrid(
      alongPath(
        path.map((up) => [up]),
        share,
      )[0],
      100,
    );
  }

  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target, margin }) {
    return kind === "flipped" && Math.abs(this.up - target) <= margin;
  }

  /** @override */
  lines() {
    const { angle } = this.figure;
    const turn = (angle * Math.PI) / 180;
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)].map((value) => about(value));
    const way = this.up > 0 ? "up: ↺" : "down: ↻";
    return [`x: cos ${angle}° ${equal(cosine)}`, `y: sin ${angle}° ${equal(sine)}, ${way}`];
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    const { up, figure } = this;
    const turn = (figure.angle * Math.PI) / 180;
    const tip = { x: CENTRE.x + ARC * Math.cos(turn), y: CENTRE.y - up * ARC * Math.sin(turn) };
    const way = { x: -Math.sin(turn), y: -up * Math.cos(turn) };
    const boat = { ...CENTRE, width: 150, height: 50, cosine: Math.cos(turn), sine: Math.sin(turn) };
    // The whole plane is flipped, and the boat with it.
    const plane = svg("g", {
      transform: `translate(0 ${CENTRE.y}) scale(1 ${up}) translate(0 ${-CENTRE.y})`,
    });
    plane.append(boatAt(boat));
    const label = text(
      CENTRE.x + (ARC + 24) * Math.cos(turn / 2),
      CENTRE.y + 4 - up * (ARC + 24) * Math.sin(turn / 2),
      `${about(figure.angle)}°`,
    );
    set(label, { class: "rv-arc-label" });
    const arc = [arcAt(CENTRE, ARC, figure.angle, up), tipAt(tip, way, "rv-arc-tip")];
    this.marks.replaceChildren(plane, ...axes(up), ...arc, label);
    this.chips.forEach((chip, k) => {
      chip.setAttribute("aria-pressed", String(WAYS[k][0] === Math.sign(up)));
    });
  }
}

/** @param {number} up */
function axes(up) {
  const right = { x: CENTRE.x + AXIS + 40, y: CENTRE.y };
  const end = { x: CENTRE.x, y: CENTRE.y - up * AXIS };
  const lines = [right, end].map(({ x, y }) => {
    const axis = line(CENTRE.x, CENTRE.y, x, y);
    set(axis, { class: "rv-axis" });
    return axis;
  });
  const tips = [
    tipAt(right, { x: 1, y: 0 }, "rv-axis-tip"),
    tipAt(end, { x: 0, y: -Math.sign(up) }, "rv-axis-tip"),
  ];
  return [...lines, ...tips, text(right.x + 12, right.y + 4, "x"), text(end.x - 14, end.y + 4, "y")];
}

/** @param {string} value  as `about` writes it */
const equal = (value) => (value.startsWith("≈") ? value : `= ${value}`);
