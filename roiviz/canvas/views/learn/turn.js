/**
 * A boat on a picture, and the rotated boxes that frameworks make of five numbers.
 *
 * @import { Goal, Question, TurnFigure } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./figure.js"
 * @import { Point } from "./hands.js"
 * @import { Placed, TurnReader } from "./turned.js"
 */

import { el, setHidden } from "../../kit/dom.js";
import { arcAt, besideOf, boatAt, boxAt, tipAt } from "./boats.js";
import { FigureDrawing } from "./figure.js";
import { asButton, handleOf, knob, onArrows, onDrag, putAt, turnedWithin } from "./hands.js";
import { alongPath, ease, line, onGrid, set, svg, text } from "./svg.js";
import {
  answerFromTurn,
  degreesOf,
  placedBoat,
  pointOf,
  reachedByTurn,
  tupleLine,
  turnReaderOf,
} from "./turned.js";
import { about } from "./written.js";

const LETTERS = "ABCDEF";
const KEY = 20; // of a key's step: a degree is a usual one
const PLAYED = 10; // places for each degree as it plays
const ARC = 92; // pixels from the centre to the arc of an angle
const APART = 27; // pixels between the middles of two letters
const ROUNDS = 60; // in which pairs are moved apart
const SAME = 0.01; // pixels
const GRID = 8; // pixels of a cell from which on its edges are drawn

/** @extends {FigureDrawing<TurnFigure>} */
export class TurnDrawing extends FigureDrawing {
  /**
   * @param {TurnFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    const { readers, shows, path } = figure;
    this.writes = shows.includes("numbers");
    this.fans = shows.includes("fan");
    /** As people type them for the first reader. @type {readonly number[] | null} */
    this.numbers = path[0] ?? null;
    this.chosen = 0;
    /** @type {TurnReader | null} */
    this.read = null;
    /** @type {readonly (Placed | null)[]} */
    this.boxes = [];
    /** Where the boxes' letters lie. @type {readonly (Point | null)[]} */
    this.stands = [];
    /** @type {readonly number[] | null} */
    this.answer = null;
    this.scene = svg("g");
    this.names = svg("g", { class: "rv-turn-names" });
    this.letters = this.fans ? readers.map((_, k) => this.makeLetter(k)) : [];
    this.buttons = this.fans && asked ? this.letters : [];
    this.handle = figure.moves
      ? handleOf(
          "Bow of the box; the arrows turn it",
          [-180, 180],
          knob(this.fans ? "rv-turn-grip" : "rv-bin-corner"),
        )
      : svg("g");
    this.drawing = this.makeDrawing();
    this.chips = this.makeChips();
    this.legend = el("ul", { class: "rv-turn-legend" }, ...this.makeLegend());
    this.element = el("div", { class: "rv-turn-figure" }, this.drawing, this.legend);
    if (this.chips.length) {
      const group = { class: "rv-ratios", role: "group", "aria-label": "Version" };
      this.element.append(el("div", group, ...this.chips));
    }
    this.draw();
  }

  makeDrawing() {
    const { width, height, stride, moves } = this.figure;
    const water = svg("rect", { width, height, class: "rv-water" });
    const lines = [];
    for (let at = stride; stride >= GRID && at < width; at += stride) lines.push(line(at, 0, at, height));
    for (let at = stride; stride >= GRID && at < height; at += stride) lines.push(line(0, at, width, at));
    const grid = svg("g", { class: "rv-turn-grid" }, ...lines);
    // What lies beyond the picture is cut off there.
    const picture = svg("svg", { width, height }, water, grid, this.scene);
    const parts = [picture, this.names, ...this.letters, this.handle];
    const drawing = this.drawn({ name: "A picture with rotated boxes", width, height }, parts);
    if (moves) this.listen(drawing);
    return drawing;
  }

  /** @param {number} k */
  makeLetter(k) {
    const ring = (/** @type {number} */ r, /** @type {string} */ name) => svg("circle", { r, class: name });
    const label = text(0, 4.5, LETTERS[k]);
    const shapes = [ring(11, "rv-turn-letter"), ring(13, "rv-cell-right"), ring(13, "rv-cell-edge"), label];
    const letter = svg("g", { "data-reader": k }, ...shapes);
    if (!this.asked) return letter;
    set(letter, { class: "rv-cell" });
    return asButton(letter, `box ${LETTERS[k]}`, () => this.pick(k));
  }

  /** Whose box each letter is. */
  makeLegend() {
    if (!this.fans) return [];
    return this.figure.readers.map(({ title, turn, offset, fields }, k) => {
      const unit = Math.abs(turn) === 1 ? "degrees" : "radians";
      const rest = [offset ? "" : "no shift", fields[2] === "h" ? "h first" : ""].filter(Boolean);
      const what = [`${unit} ${turn > 0 ? "↺" : "↻"}`, ...rest].join(", ");
      const letter = el("b", { "data-reader": String(k) }, el("span", {}, LETTERS[k]));
      return el("li", {}, letter, el("span", {}, title), el("small", {}, what));
    });
  }

  /** Readers that write their own numbers, to choose from. */
  makeChips() {
    const own = this.figure.readers.filter(({ writes }) => writes.length);
    return own.map(({ title }, k) =>
      el("button", { class: "rv-chip", type: "button", onclick: () => this.choose(k) }, title),
    );
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {number} k */
  choose(k) {
    this.chosen = k;
    this.hold();
  }

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      return (to) => {
        const box = this.boxes[0];
        if (box) this.turnTo(Math.round((Math.atan2(box.y - to.y, to.x - box.x) * 180) / Math.PI));
      };
    });
    const turn = () => this.numbers?.[4] ?? 0;
    onArrows(this.handle, (right, down) => this.turnTo(turn() + right - down), {
      unit: KEY,
      along: (by) => this.turnTo(turnedWithin(turn(), by)),
    });
  }

  /** @param {number} degrees */
  turnTo(degrees) {
    if (!this.numbers) return;
    const within = Math.abs(degrees) <= 180 ? degrees : degrees - 360 * Math.round(degrees / 360);
    this.numbers = [...this.numbers.slice(0, 4), Number(within.toFixed(6))];
    this.hold();
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.read = turnReaderOf(kernels, this.figure);
  }

  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path, readers } = this.figure;
    if (path.length) this.numbers = alongPath(path, ease(share)).map((at) => onGrid(at, PLAYED));
    else this.chosen = Math.min(readers.length - 1, Math.floor(share * readers.length));
  }

  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    this.answer = values;
    super.reveal(values);
  }

  // ---------------------------------------------------------------- what it tells

  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    const { boxes, written } = this;
    return boxes.length > 0 && reachedByTurn(goal, { boxes, written, boat: this.figure.boat[4] });
  }

  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    return this.read && answerFromTurn(question, this.figure, this.read);
  }

  /** Of the chosen reader. */
  get written() {
    const { writes } = this.figure.readers[this.chosen];
    return writes.length ? writes : this.numbers;
  }

  /** @override */
  lines() {
    const { written, writes } = this;
    return writes && written ? [tupleLine(this.figure.readers[this.chosen].fields, written)] : [];
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    const { figure, read, written } = this;
    const shown = this.fans ? figure.readers : [figure.readers[this.chosen]];
    this.boxes = read && written ? shown.map((reader) => read(reader, written)) : [];
    this.stands = apart(this.boxes.map((box, k) => box && pointOf(box, box.width / 2 + shown[k].beyond, 0)));
    const boat = placedBoat(figure.boat);
    const arc = figure.shows.includes("arc") ? this.arcOf(boat) : [];
    this.scene.replaceChildren(...(this.fans ? [] : [boatAt(boat)]), ...arc, ...this.drawnBoxes());
    this.names.replaceChildren(...(figure.shows.includes("sides") ? this.sideNames() : []));
    this.drawLetters();
    this.drawHandle();
    setHidden(this.legend, !this.fans);
    this.legend.toggleAttribute("data-covered", !this.open);
    this.chips.forEach((chip, k) => {
      chip.setAttribute("aria-pressed", String(k === this.chosen));
    });
  }

  drawnBoxes() {
    const { asked, answer, open, figure } = this;
    if (this.fans) return this.boxes.flatMap((box, k) => (box ? [this.fannedBox(box, k)] : []));
    if (!asked) return this.boxes.flatMap((box) => (box ? [boxAt(box, "rv-turn-now")] : []));
    if (!open || !answer) return [];
    const rows = /** @type {const} */ ([
      [answer, "rv-turn-ghost"],
      [asked.right, "rv-turn-right"],
    ]);
    return rows.flatMap(([values, name]) => {
      const box = this.read?.(figure.readers[0], this.completed(values));
      return box ? [boxAt(box, name)] : [];
    });
  }

  /**
   * @param {Placed} box
   * @param {number} k
   */
  fannedBox(box, k) {
    const right = this.open && this.asked?.right.includes(k) ? " rv-turn-right" : "";
    const ghost = !right && this.open && this.answer?.includes(k) ? " rv-turn-ghost" : "";
    const drawn = boxAt(box, `rv-turn-fan${right}${ghost}`);
    const to = this.stands[k];
    if (to) {
      const [dx, dy] = [to.x - box.x, to.y - box.y];
      const [u, v] = [box.cosine * dx - box.sine * dy, box.sine * dx + box.cosine * dy];
      drawn.append(svg("path", { d: `M${box.width / 2} 0L${u} ${v}`, class: "rv-turn-leader" }));
    }
    set(drawn, { "data-reader": k });
    if (this.asked) drawn.addEventListener("click", () => this.pick(k));
    return drawn;
  }

  /**
   * All numbers of an answer that may be the angle alone.
   *
   * @param {readonly number[]} values
   */
  completed(values) {
    const { boat, readers } = this.figure;
    const [cx, cy, width, height] = boat;
    const sides = readers[0].fields[2] === "h" ? [height, width] : [width, height];
    return values.length === 1 ? [cx, cy, ...sides, values[0]] : values;
  }

  /**
   * From the direction of the x axis to the boat's.
   *
   * @param {Placed} boat
   */
  arcOf(boat) {
    const turn = degreesOf(boat);
    const far = { ...boat, cosine: 1, sine: 0 };
    const half = placedBoat([boat.x, boat.y, 0, 0, turn / 2]);
    const at = pointOf(half, ARC + 22, 0);
    const end = pointOf(boat, ARC, 0);
    const way = { x: -Math.sign(turn) * boat.sine, y: -Math.sign(turn) * boat.cosine };
    const level = line(boat.x, boat.y, pointOf(far, ARC + 12, 0).x, boat.y);
    set(level, { class: "rv-arc-level" });
    const label = text(at.x, at.y + 4, `${about(Math.abs(turn))}°`);
    set(label, { class: "rv-arc-label" });
    return [level, arcAt(boat, ARC, turn), tipAt(end, way, "rv-arc-tip"), label];
  }

  sideNames() {
    const [box] = this.boxes;
    if (!box) return [];
    const sides = /** @type {const} */ (["width", "height"]);
    return sides.map((side) => {
      const at = besideOf(box, side, 16);
      return text(at.x, at.y + 4, `${side[0]} ${about(box[side], 200)}`);
    });
  }

  drawLetters() {
    this.letters.forEach((letter, k) => {
      const place = this.stands[k];
      set(letter, { visibility: place ? null : "hidden" });
      if (place) set(letter, { transform: `translate(${place.x} ${place.y})` });
    });
  }

  drawHandle() {
    const [box] = this.boxes;
    if (!this.figure.moves || !box) return;
    putAt(this.handle, (this.fans && this.stands[0]) || pointOf(box, box.width / 2, 0));
    const turn = this.numbers?.[4] ?? 0;
    const said = { "aria-valuenow": turn, "aria-valuetext": `angle ${about(turn, 200)}` };
    set(this.handle, { class: "rv-bin-handle", ...said });
  }
}

/**
 * Places that would lie on each other, moved as far apart as their letters need.
 *
 * @param {readonly (Point | null)[]} places
 * @returns {(Point | null)[]}
 */
export function apart(places) {
  const found = places.map((place) => place && { ...place });
  const all = found.filter((place) => place != null);
  const pairs = all.flatMap((one, i) => all.slice(i + 1).map((other) => /** @type {const} */ ([one, other])));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [one, other] of pairs) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const far = Math.hypot(dx, dy);
      const [x, y] = far > SAME ? [dx / far, dy / far] : [0, 1];
      const by = Math.max(0, APART - far) / 2;
      one.x -= by * x;
      one.y -= by * y;
      other.x += by * x;
      other.y += by * y;
    }
  }
  return found;
}
