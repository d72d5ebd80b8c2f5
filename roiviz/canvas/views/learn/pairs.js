/**
 * Two pictures, the matrix of all pairs of their regions, and the one number that it comes to; or the query
 * and a whole collection.
 *
 * @import { Goal, PairsFigure, Question } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Compared, Described } from "./describing.js"
 * @import { Wires } from "./figure.js"
 * @import { At } from "./glyphs.js"
 */

import { cssColour, inkOn, rampColour } from "../../paint/colours.js";
import { collection } from "./collection.js";
import { answerFromPairs, compare, describe, rank, reachedByPairs } from "./describing.js";
import { FigureDrawing } from "./figure.js";
import { drawnMap, drawnRegion, regionIcon } from "./glyphs.js";
import { asButton } from "./hands.js";
import { scaleOf } from "./scale.js";
import { ease, set, svg, text } from "./svg.js";
import { about, equation, plain, tidied } from "./written.js";

const WIDTH = 340;
const MAP = 96; // units of a picture's longer side
const TOP = 20;
const SWITCH = 46; // units of a row of switches
const LEFT = 148; // of the matrix
const ROOM = 188; // units of the matrix
const LARGEST = 66; // units of one of its cells
const RESULT = 58; // middle of what the matrix comes to
/** Shares of the step until all pairs are added, are one number, and are seen again. */
const [ADDED, GATHERED, SPREAD] = [0.55, 0.72, 0.9];
const RANK = 42; // units of a ranked picture
const LETTERS = "abcdefghij";
const FEW = 2; // regions whose sums are written out

/** @typedef {{ side: number, region: number }} Looked  a region that is pointed at */

/** @extends {FigureDrawing<PairsFigure>} */
export class PairsDrawing extends FigureDrawing {
  /**
   * @param {PairsFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    this.writes = figure.shows.includes("sum");
    /** Regions that are left out, of the query and of the first picture. */
    this.off = [new Set(), new Set()];
    this.share = 1;
    /** @type {Described[]} */
    this.described = [];
    /** @type {Compared | null} */
    this.compared = null;
    /** @type {Looked | null} */
    this.looked = null;
    /** @type {Colours | null} */
    this.colours = null;
    /** What shows and switches each region. @type {SVGElement[][]} */
    this.switches = [[], []];
    const known = asked?.wrong.map(({ values }) => values[0]) ?? [];
    this.scale = asked?.by === "number" ? scaleOf({ values: [0, ...known] }, WIDTH) : null;
    /** Units of the matrix's cells. */
    this.cell = 0;
    const rows = (MAP * figure.rows) / Math.max(figure.rows, figure.columns);
    /** Where the matrix begins, and the middle of what it comes to. */
    this.top = TOP + rows + SWITCH;
    this.middle = TOP + rows / 2;
    this.ground = svg("g");
    this.matrix = svg("g", { class: "rv-matrix" });
    this.marks = svg("g", { class: "rv-squares" });
    this.result = svg("g", { class: "rv-result" });
    this.collection = figure.shows.includes("collection") ? collection(figure, WIDTH) : null;
    /** Of the ranking, by picture. @type {{ element: SVGGElement, cosine: SVGTextElement }[]} */
    this.ranks = figure.shows.includes("ranking") ? figure.maps.slice(1).map((_, k) => this.makeRank(k)) : [];
    const ranks = this.ranks.map(({ element }) => element);
    const parts = this.collection
      ? [this.collection.element]
      : [this.ground, this.matrix, this.marks, ...ranks, this.result];
    const name = this.collection
      ? "A query and the pictures of a collection"
      : "Two pictures and the matrix of all pairs of their regions";
    const height = this.collection?.height ?? this.top + ROOM + 4;
    this.drawing = this.drawn({ name, width: WIDTH, height }, parts);
    this.element = this.drawing;
    this.draw();
  }

  /**
   * Where the query, side 0, and the first picture are drawn.
   *
   * @param {number} side
   * @returns {At}
   */
  mapAt(side) {
    const { rows, columns } = this.figure;
    const cell = MAP / Math.max(rows, columns);
    const matrix = this.cell * (this.described[0]?.squares.length ?? 0);
    if (side) return { x: LEFT + (matrix - columns * cell) / 2, y: TOP, cell };
    return { x: 2, y: this.top + (matrix - rows * cell) / 2, cell };
  }

  // ---------------------------------------------------------------- making

  /** Pictures and switches, once their regions are known. */
  makeGround() {
    const { figure, described } = this;
    this.cell = Math.min(LARGEST, ROOM / described[0].squares.length);
    const parts = [0, 1].flatMap((side) => {
      const at = this.mapAt(side);
      const title = text(at.x + (figure.columns * at.cell) / 2, at.y - 7, side ? "picture" : "query");
      return [drawnMap(figure, figure.maps[side], at), title];
    });
    this.switches = [0, 1].map((side) => described[side].squares.map((_, k) => this.makeSwitch(side, k)));
    this.ground.replaceChildren(...parts, ...this.switches.flat(), ...this.ranks.map((_, k) => rankName(k)));
    const height = this.top + this.cell * described[0].squares.length + 8;
    const below = this.scale?.height ?? 0;
    set(this.drawing, { viewBox: `0 0 ${WIDTH} ${height + below}` });
    if (this.scale) set(this.scale.element, { transform: `translate(0 ${height})` });
  }

  /**
   * @param {number} side
   * @param {number} region
   */
  nameOf(side, region) {
    return LETTERS[side * this.described[0].squares.length + region];
  }

  /**
   * What shows a region beside its row or above its column of the matrix, and switches it.
   *
   * @param {number} side
   * @param {number} region
   */
  makeSwitch(side, region) {
    const { cell, figure } = this;
    const along = (region + 0.5) * cell;
    const [x, y] = side ? [LEFT + along, this.top - 18] : [LEFT - 15, this.top + along];
    const name = this.nameOf(side, region);
    const letter = side ? text(x, y - 15, name) : text(x - 18, y + 4, name);
    const [wide, high] = side ? [Math.min(cell, 40), SWITCH] : [44, Math.min(cell, 40)];
    const middle = side ? { x, y: y - 5 } : { x: x - 8, y };
    const reach = {
      x: middle.x - wide / 2 + 1,
      y: middle.y - high / 2 + 1,
      width: wide - 2,
      height: high - 2,
    };
    const back = svg("rect", { ...reach, rx: 6, class: "rv-switch-back" });
    const icon = regionIcon(figure, this.described[side].squares[region], x, y);
    const place = svg("g", { class: "rv-switch" }, back, icon, letter);
    if (side >= figure.switches) return place;
    const whose = side ? "the picture" : "the query";
    asButton(place, `region ${name} of ${whose}`, () => this.toggle(side, region));
    for (const [event, looked] of /** @type {const} */ ([
      ["pointerenter", { side, region }],
      ["focus", { side, region }],
      ["pointerleave", null],
      ["blur", null],
    ])) {
      place.addEventListener(event, () => this.look(looked));
    }
    return place;
  }

  /** @param {number} k  the picture's place, from 0 */
  makeRank(k) {
    const { figure } = this;
    const cell = (RANK - 8) / Math.max(figure.rows, figure.columns);
    const map = drawnMap(figure, figure.maps[k + 1], { x: 22, y: 0, cell });
    const cosine = text(66, 22, "");
    set(cosine, { "text-anchor": "start" });
    const element = svg("g", { class: "rv-rank" }, map, cosine);
    if (k) return { element, cosine };
    const tick = text(124, 22, "✓");
    tick.classList.add("rv-rank-tick");
    const edge = { x: 20, y: -2, width: RANK - 4, height: RANK - 4, class: "rv-rank-same" };
    element.append(tick, svg("rect", edge));
    return { element, cosine };
  }

  // ---------------------------------------------------------------- what hands do

  /**
   * @param {number} side
   * @param {number} region
   */
  toggle(side, region) {
    if (!this.held) this.off = [new Set(), new Set()];
    const off = this.off[side];
    if (!off.delete(region)) off.add(region);
    this.hold();
  }

  /** @param {Looked | null} looked */
  look(looked) {
    this.looked = looked;
    this.drawMarks();
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.described = describe(kernels, this.figure);
    if (!this.collection) this.makeGround();
  }

  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    this.colours = colours;
    this.draw();
  }

  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path } = this.figure;
    this.share = share;
    const off = path[Math.min(path.length - 1, Math.floor(share * path.length))] ?? [];
    this.off = [new Set(off), new Set()];
  }

  // ---------------------------------------------------------------- what it tells

  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return this.described.length > 0 && reachedByPairs(goal, this.described, this.off);
  }

  /**
   * @override
   * @param {Goal} goal
   */
  holds(goal) {
    return !this.held || this.reached(goal);
  }

  /** Whether all of the query's regions are off. */
  get isEmpty() {
    return this.off[0].size === this.described[0]?.squares.length;
  }

  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    return this.described.length ? answerFromPairs(question, this.described) : null;
  }

  /** @override */
  lines() {
    const { compared, described } = this;
    if (!compared || !this.open || !this.writes) return [];
    if (this.ranks.length && this.isEmpty) return ["no region is left: there is nothing to rank"];
    const names = described
      .slice(0, 2)
      .map(({ squares }, side) =>
        squares.map((_, k) => (this.off[side].has(k) ? "" : this.nameOf(side, k))).filter(Boolean),
      );
    const few = names.every((letters) => letters.length <= FEW);
    const { added } = this.playing;
    const count = compared.products.length * compared.products[0].length;
    const left = compared.products.flatMap((row, i) =>
      row.filter((_, j) => {
        const place = i * row.length + j;
        return !this.off[0].has(i) && !this.off[1].has(j) && place < added * count;
      }),
    );
    const lines = cosineLines(compared, left, few ? names : null);
    // As many lines as there will be: nothing below them moves.
    return added < 1 ? [...lines.slice(0, -2), partLine(left), "\u00a0"] : lines;
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    const { described, figure } = this;
    if (!described.length) return;
    const ranked = rank(described, this.off);
    if (this.collection) return this.collection.show(this.open ? ranked : null);
    this.compared = compare(described[0], described[1], this.off);
    this.drawMatrix(this.compared);
    this.drawMarks();
    this.ranks.forEach(({ element, cosine }, k) => {
      const place = ranked.order.indexOf(k);
      set(element, { style: `transform:translateY(${TOP + place * RANK}px)` });
      cosine.textContent = this.isEmpty ? "" : ranked.cosines[k].toFixed(3);
    });
    set(this.drawing, { "data-empty": this.isEmpty });
    this.switches.forEach((places, side) => {
      places.forEach((place, k) => {
        set(place, { "data-off": this.off[side].has(k) });
        if (side < figure.switches) set(place, { "aria-pressed": String(!this.off[side].has(k)) });
      });
    });
  }

  /** How far the step is in adding the pairs, and in making one number of them. */
  get playing() {
    if (this.held || this.figure.path.length || !this.open || this.asked) return { added: 1, gathered: 0 };
    const { share } = this;
    const away = share < GATHERED ? (share - ADDED) / (GATHERED - ADDED) : (1 - share - 0.1) / (1 - SPREAD);
    return { added: Math.min(1, share / ADDED), gathered: ease(Math.min(1, Math.max(0, away))) };
  }

  /** @param {Compared} compared */
  drawMatrix({ products, cosine }) {
    const { cell, colours, off } = this;
    const { added, gathered } = this.playing;
    const count = products.length * products[0].length;
    const cells = products.flatMap((row, i) =>
      row.map((value, j) => {
        const place = i * row.length + j;
        const middle = { x: LEFT + (j + 0.5) * cell, y: this.top + (i + 0.5) * cell };
        const x = middle.x + gathered * (RESULT - middle.x);
        const y = middle.y + gathered * (this.middle - middle.y);
        const seen = !off[0].has(i) && !off[1].has(j) && place < added * count;
        const group = svg("g", { transform: `translate(${x} ${y}) scale(${1 - 0.7 * gathered})` });
        const box = svg("rect", { x: -cell / 2, y: -cell / 2, width: cell, height: cell });
        const label = text(0, 4, value.toFixed(2).replace(/\.00$/, ""));
        if (colours) {
          const colour = rampColour(colours.ramps.sequential, value, [0, 1]);
          set(box, { style: `fill:${cssColour(colour)}` });
          set(label, { style: `fill:${inkOn(colour, colours)}` });
        }
        if (gathered) set(group, { opacity: 1 - gathered ** 3 });
        set(group, { class: seen ? "rv-pair-cell" : "rv-pair-cell rv-pair-off" });
        group.append(box, label);
        return group;
      }),
    );
    this.matrix.replaceChildren(...cells);
    const ranked = this.ranks.length > 0;
    const number = text(RESULT, this.middle + 10, this.open ? about(cosine).replace("≈ ", "") : "?");
    const name = text(RESULT, this.middle + 32, "cosine");
    const shown =
      !ranked && added === 1 && (gathered > 0.6 || this.share > GATHERED || this.held || this.asked);
    this.result.replaceChildren(...(shown ? [number, name] : []));
  }

  /** The region that is pointed at, or those of the pair that is being added. */
  drawMarks() {
    const { looked, described } = this;
    const marks = looked ? [looked] : this.pairNow();
    this.marks.replaceChildren(
      ...marks.map(({ side, region }) =>
        drawnRegion(described[side].squares[region], this.mapAt(side), "rv-square rv-square-held"),
      ),
    );
  }

  /** @returns {Looked[]} */
  pairNow() {
    const { added } = this.playing;
    const counts = [0, 1].map((side) => this.described[side]?.squares.length ?? 0);
    const place = Math.ceil(added * counts[0] * counts[1]) - 1;
    if (added >= 1 || place < 0) return [];
    return [
      { side: 0, region: Math.floor(place / counts[1]) },
      { side: 1, region: place % counts[1] },
    ];
  }
}

/** @param {number} k */
function rankName(k) {
  const name = text(10, TOP + 22 + k * RANK, String(k + 1));
  name.classList.add("rv-rank-place");
  return name;
}

/**
 * What the matrix comes to, written out with its numbers.
 *
 * @param {Compared} compared
 * @param {readonly number[]} products  that are left
 * @param {readonly string[][] | null} names  of the regions that are left, where these are few
 */
export function cosineLines({ sums, lengths, total, cosine }, products, names) {
  if (!lengths.every(Boolean)) return ["no region is left"];
  const [one, other] = lengths.map((length) => about(length).replace("≈ ", ""));
  const terms = products.map((value) => tidied(value));
  const sum = terms.reduce((all, value) => all + value, 0);
  const added = names
    ? equation(terms.map(plain).join(" + "), sum, total, products.length)
    : `${products.length} pairs add up to ${about(total)}`;
  const whole = about(total).replace("≈ ", "");
  const shown = Number(whole) / (Number(one) * Number(other));
  const vectors = names?.map((letters, side) => sumLine(letters, sums[side], lengths[side])) ?? [];
  return [...vectors, added, equation(`${whole} / (${one} × ${other})`, shown, cosine, 1)];
}

/**
 * What the pairs come to that are added so far.
 *
 * @param {readonly number[]} products
 */
function partLine(products) {
  const terms = products.map((value) => tidied(value));
  const sum = terms.reduce((all, value) => all + value, 0);
  return products.length > FEW * FEW
    ? `${products.length} pairs add up to ${about(sum)}`
    : equation(terms.map(plain).join(" + "), sum, sum, products.length);
}

/**
 * "a + b = (0.8, 1.6), length ≈ 1.789"
 *
 * @param {readonly string[]} letters
 * @param {readonly number[]} sum
 * @param {number} length
 */
function sumLine(letters, sum, length) {
  const rough = sum.some((value) => about(value).startsWith("≈"));
  const parts = sum.map((value) => about(value).replace("≈ ", "")).join(", ");
  return `${letters.join(" + ")} ${rough ? "≈" : "="} (${parts}), length ${about(length)}`;
}
