/**
 * Ways to the same outputs, with what each computes and reads, and how long it takes in this browser.
 *
 * @import { Goal, Question, RaceFigure } from "../../core/messages.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Wires } from "./figure.js"
 * @import { Way } from "./ways.js"
 */

import { el, setText } from "../../kit/dom.js";
import { plural } from "../../kit/numbers.js";
import { FigureDrawing } from "./figure.js";
import { set } from "./svg.js";
import { group } from "./thread.js";
import { isRight, race, SAME, waysOf } from "./ways.js";

/** @extends {FigureDrawing<RaceFigure>} */
export class RaceDrawing extends FigureDrawing {
  /**
   * @param {RaceFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    this.channels = figure.channels[0];
    /** Whether the step has been looked at: nothing is timed before. */
    this.begun = false;
    /** How many channels the ways have that are laid out, and those that are timed, or were last. */
    this.laid = 0;
    this.raced = 0;
    /** @type {Way[]} */
    this.ways = [];
    /** The first way whose outputs are not the kernel's. @type {Way | null} */
    this.wrong = null;
    /** @type {ReturnType<typeof rowOf>[]} */
    this.told = [];
    /** @type {Kernels | null} */
    this.kernels = null;
    this.chips = figure.channels.map((count) => this.chip(count));
    this.rows = el("tbody", {});
    const table = el("table", { class: "rv-race" }, head(), this.rows);
    this.compared = el("p", { class: "rv-race-compared", role: "status" });
    this.note = el("p", { class: "rv-race-note rv-live", role: "status" });
    this.element = el("div", {}, group("Channels", [el("span", {}, "channels"), ...this.chips]), table);
    this.element.append(el("div", { class: "rv-race-said" }, this.compared, this.note));
    this.draw();
  }

  /** @param {number} count */
  chip(count) {
    const press = () => {
      this.channels = count;
      this.laid = this.raced = 0; // also once more
      this.begun = true;
      this.hold();
    };
    return el("button", { class: "rv-chip", type: "button", onclick: press }, String(count));
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
   * @param {number} share
   */
  playTo(share) {
    const { channels } = this.figure;
    this.begun = true;
    this.channels = channels[Math.min(channels.length - 1, Math.floor(share * channels.length))];
  }

  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target }) {
    return kind === "channels" && this.channels === target;
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    this.chips.forEach((chip, i) => {
      chip.setAttribute("aria-pressed", String(this.figure.channels[i] === this.channels));
    });
    if (!this.kernels) return;
    if (this.laid !== this.channels) this.lay(this.kernels);
    if (this.begun && this.raced !== this.channels) this.start();
  }

  /**
   * What each way computes and reads, which can be counted.
   *
   * @param {Kernels} kernels
   */
  lay(kernels) {
    const { channels, figure } = this;
    this.laid = channels;
    const job = { ...figure, channels };
    this.ways = waysOf(kernels, job);
    const wanted = this.ways[this.ways.length - 1].run();
    this.wrong = this.ways.find((way) => !isRight(way, wanted, job)) ?? null;
    this.told = this.ways.map(rowOf);
    this.rows.replaceChildren(...this.told.flatMap(({ elements }) => elements));
    setText(this.compared, comparedLine(this.wrong));
    setText(this.note, this.wrong ? "" : "Choose how many channels, and all are timed.");
  }

  start() {
    const rows = this.told;
    this.raced = this.channels;
    if (this.wrong) return;
    setText(this.note, "Timing …");
    race(this.ways, (times, round, grains) => {
      if (this.told !== rows || !this.rows.isConnected) return false;
      const told = times.map((time, k) => toGrain(time, grains[k]));
      const longest = Math.max(...told);
      rows.forEach((row, k) => {
        row.show(told[k], longest);
      });
      setText(this.note, `${noteOf(round)}${grainNote(Math.max(...grains))}`);
      return true;
    });
  }
}

const COUNTED = /** @type {const} */ (["weights", "reads", "lines"]);

/** What stands in each column. */
const head = () =>
  el(
    "thead",
    {},
    el("tr", {}, ...["way", ...COUNTED, "time"].map((name) => el("th", { scope: "col" }, name))),
  );

/** @param {Way} way */
function rowOf({ name, counts }) {
  const time = el("td", { class: "rv-race-time rv-live" }, "…");
  const bar = el("div", { class: "rv-race-bar" });
  const told = counts
    ? COUNTED.map((one) => el("td", {}, whole(counts[one])))
    : [el("td", { class: "rv-race-how", colspan: COUNTED.length }, "in WebAssembly, merged")];
  const elements = [
    el("tr", {}, el("th", { scope: "row" }, name), ...told, time),
    el("tr", { class: "rv-race-way", "aria-hidden": "true" }, el("td", { colspan: COUNTED.length + 2 }, bar)),
  ];
  const show = (/** @type {number} */ microseconds, /** @type {number} */ longest) => {
    setText(time, `${whole(microseconds)} µs`);
    set(bar, { style: `width:${(100 * microseconds) / longest}%` });
  };
  return { elements, show };
}

/**
 * What came of comparing the outputs.
 *
 * @param {Way | null} wrong  the first way whose outputs are not the kernel's
 */
export const comparedLine = (wrong) =>
  wrong
    ? `${wrong.name} gives other numbers here, so nothing is timed.`
    : `All ways give the kernel's outputs, to within ${SAME}.`;

/**
 * A time in whole microseconds, no finer than the clock: what differs by less than a grain is alike.
 *
 * @param {number} time  in milliseconds
 * @param {number} grain  likewise
 */
export function toGrain(time, grain) {
  const step = Math.max(1, Math.ceil(1000 * grain));
  return Math.max(1, Math.round((1000 * time) / step)) * step;
}

/**
 * What the clock leaves open, where that is a microsecond or more.
 *
 * @param {number} grain  of a time, in milliseconds
 */
export function grainNote(grain) {
  const microseconds = Math.ceil(1000 * grain);
  return microseconds > 1 ? ` The clock is coarse here: times are known to ${microseconds} µs at best.` : "";
}

/** @param {number} value */
const whole = (value) => value.toLocaleString("en");

/** @param {number} round */
function noteOf(round) {
  const cores = navigator.hardwareConcurrency;
  const where = cores ? `, on one of ${plural(cores, "core")}` : "";
  return `One box, timed in this browser just now${where}: medians of ${plural(round, "round")}, in turn.`;
}
