/**
 * What every figure has in common: it plays, follows a hand, and covers an answer until somebody gave one.
 *
 * A new figure is a class that extends `FigureDrawing` and says what is its own. In its constructor: what it
 * draws, `this.element` by `this.drawn(…)`, `this.buttons` and `this.scale` where it has them, last
 * `this.draw()`. As methods:
 *   playTo(share)    put what plays where it is at that share of the step's time
 *   use(kernels)     keep what reads the kernel; until then there is none
 *   draw()           read the kernel where things are now, and draw that; an answer only while `this.open`
 *   reached(goal)    whether what is read now completes the step
 *   found(question)  the right answer as this browser's kernel has it
 *   lines()          of arithmetic below the drawing, where `this.writes`
 * A hand's movement ends in `this.hold()`, which draws and tells; what hands do is in hands.js. Then a line
 * in drawings.js, a dataclass beside `CellsFigure` in lessons/lesson.py, and its goals in goals.js.
 * Where a page shows the same on a map of its own, a row in outward.js and one in views/learn/links.py.
 *
 * @import { Goal, Question } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 *
 * @typedef {Object} Wires
 * @property {() => void} moved  a hand has put something elsewhere
 * @property {() => void} picked  a hand has picked an answer, or let it go
 *
 * @typedef {Object} Scale  of values, below a drawing
 * @property {SVGElement} element
 * @property {number} height
 * @property {(marks: { right: number, ghost: number } | null) => void} show
 */

import { set, svg, text } from "./svg.js";

/** @template F */
export class FigureDrawing {
  /**
   * @param {F} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    this.figure = figure;
    this.wires = wires;
    this.asked = asked;
    /** Whether what is asked may be seen. */
    this.open = !asked;
    /** Whether a hand has put something elsewhere, so that it plays no longer. */
    this.held = false;
    /** Flat places of `buttons`, and others that count on from there. @type {Set<number>} */
    this.picks = new Set();
    /** What can be picked as an answer. @type {SVGElement[]} */
    this.buttons = [];
    /** @type {Scale | null} */
    this.scale = null;
    /** In the place of what an answer shows, until there is one. @type {SVGElement | null} */
    this.cover = null;
    /** Whether it has lines of arithmetic. */
    this.writes = false;
    /** @type {Element} */
    this.element = svg("svg");
  }

  /**
   * A drawing, with something below it.
   *
   * @param {{ name: string, width: number, height: number, covered?: number }} what  in its lowest `covered`
   *   units, and in what is below, nothing is to be seen before an answer
   * @param {readonly Element[]} parts
   * @param {{ element: SVGElement, height: number } | null} [below]
   */
  drawn({ name, width, height, covered = 0 }, parts, below = this.scale) {
    const bottom = height + (below?.height ?? 0);
    const size = { viewBox: `0 0 ${width} ${bottom}` };
    const drawing = svg("svg", { ...size, class: "rv-drawing", role: "group", "aria-label": name }, ...parts);
    if (below) {
      set(below.element, { transform: `translate(0 ${height})` });
      drawing.append(below.element);
    }
    const top = height - covered;
    if (this.asked && top < bottom) {
      this.cover = text(width / 2, (top + bottom) / 2 + 9, "?");
      this.cover.classList.add("rv-panel-cover");
      drawing.append(this.cover);
    }
    return drawing;
  }

  // ---------------------------------------------------------------- what hands do

  hold() {
    this.held = true;
    this.draw();
    this.wires.moved();
  }

  /** @param {number} place */
  pick(place) {
    const had = this.picks.has(place);
    if (this.asked?.by !== "cells") this.picks.clear();
    if (had) this.picks.delete(place);
    else this.picks.add(place);
    this.showPicks();
    this.wires.picked();
  }

  /** Whether what is picked is an answer yet. */
  get isPicked() {
    return this.picks.size > 0;
  }

  showPicks() {
    this.buttons.forEach((button, k) => {
      set(button, { "aria-pressed": String(this.picks.has(k)) });
    });
  }

  /** Of the points that a hand has put there; none where points are not asked for. @returns {number[]} */
  get places() {
    return [];
  }

  /** @param {readonly number[]} _places */
  place(_places) {}

  // ---------------------------------------------------------------- what it is told

  /** @param {Kernels} kernels */
  take(kernels) {
    this.use(kernels);
    this.draw();
  }

  /** @param {Colours} _colours */
  paint(_colours) {}

  /**
   * @param {number} share  of the step's time
   * @param {boolean} [afresh]  also what a hand holds
   */
  play(share, afresh = false) {
    if (afresh) this.held = false;
    if (this.held) return;
    this.playTo(share);
    this.draw();
  }

  /**
   * Show the right answer, and an answer as a ghost beside it; null covers both again.
   *
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    const { asked } = this;
    if (!asked) return;
    this.open = Boolean(values);
    if (this.cover) set(this.cover, { visibility: values ? "hidden" : null });
    this.buttons.forEach((button, k) => {
      set(button, {
        "data-right": values ? String(asked.right.includes(k)) : null,
        "data-ghost": values ? String(values.includes(k)) : null,
      });
    });
    const picked = ["cell", "cells", "choice"].includes(asked.by);
    this.picks = new Set(picked ? (values ?? []) : []);
    this.showPicks();
    this.scale?.show(values ? { right: asked.right[0], ghost: values[0] } : null);
    this.draw();
  }

  /** Cover what an answer showed, since another one is on its way; what is picked stays. */
  coverAgain() {
    const { picks } = this;
    this.reveal(null);
    this.picks = picks;
    this.showPicks();
    this.draw();
  }

  // ---------------------------------------------------------------- a figure's own

  /** @param {number} _share */
  playTo(_share) {}

  /** @param {Kernels} _kernels */
  use(_kernels) {}

  draw() {}

  /**
   * @param {Goal} _goal
   * @returns {boolean}
   */
  reached(_goal) {
    return false;
  }

  /**
   * Whether what a goal has shown is still to be seen. Where a hand drags past it, it stays told.
   *
   * @param {Goal} _goal
   * @returns {boolean}
   */
  holds(_goal) {
    return true;
  }

  /**
   * @param {Question} _question
   * @returns {number[] | null}
   */
  found(_question) {
    return null;
  }

  /** @returns {string[]} */
  lines() {
    return [];
  }

  /** Its lines once there is an answer, for which room is kept. */
  foreseen() {
    const { open } = this;
    this.open = true;
    const lines = this.lines();
    this.open = open;
    return lines;
  }
}
