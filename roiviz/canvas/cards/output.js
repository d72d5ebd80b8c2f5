/**
 * The output grid: hover, pin and keyboard on its bins.
 *
 * @import { Shown } from "../core/hub.js"
 * @import { Answer } from "../core/answer.js"
 * @import { Look, MakeCard } from "./board.js"
 * @import { Cells, GridCard } from "./grids.js"
 *
 * @typedef {Object} State
 * @property {Cells | null} grid
 * @property {Shown | null} shown
 * @property {ReturnType<typeof setTimeout> | undefined} timer
 * @property {unknown} tabled  the output that stands in the table
 */

import { focusOnBin } from "../core/hub.js";
import { arrowStep, el, setText } from "../kit/dom.js";
import { minus, numberFormat } from "../kit/numbers.js";
import { unbroken } from "../kit/unbroken.js";
import {
  blank,
  context2d,
  fitGrid,
  gridCard,
  outline,
  paintCells,
  pickCell,
  showRange,
  showUnit,
  stepped,
} from "./grids.js";
import { badge, verdictOf } from "./verdict.js";

const LARGEST = 120; // screen pixels of a bin
const TABLE_DELAY = 300; // milliseconds; the table for screen readers follows when the hand rests

/** @type {MakeCard} */
export function outputCard(look) {
  const { scope, reading } = look;
  const card = gridCard("Output", "output", "Output grid");
  const table = el("table", { "data-output": true });
  card.body.append(el("div", { class: "rv-unseen" }, table));
  const words = el("span");
  const verdict = badge(look);
  card.remark.append(words, verdict.element);
  /** @type {State} */
  const state = { grid: null, shown: null, timer: undefined, tabled: null };
  /** @param {MouseEvent} event */
  const focusAt = (event) => binFocus(state, pickCell(state.grid, event));
  card.canvas.addEventListener("pointermove", (event) => scope.setHover(focusAt(event)));
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  card.canvas.addEventListener("click", (event) => {
    const focus = focusAt(event);
    if (focus) scope.togglePin(focus);
  });
  card.canvas.addEventListener("keydown", (event) => walkBins(look, state, event));
  return {
    element: card.element,
    watch: card.slot,
    topics: ["scene", "focus", "fresh", "answers"],
    ofBoxes: true,
    ofKernels: true,
    update() {
      const shown = scope.shown(reading);
      state.shown = shown;
      verdict.show(shown);
      if (!shown?.answer.output) return blank(card, "Output");
      setText(words, scope.scene?.channel?.name ?? "");
      paintOutput(look, card, state, shown, shown.answer.output);
      clearTimeout(state.timer);
      state.timer = setTimeout(() => fillTable(table, state, shown.answer), TABLE_DELAY);
    },
    destroy: () => clearTimeout(state.timer),
  };
}

/**
 * @param {Look} look
 * @param {GridCard} card
 * @param {State} state
 * @param {Shown} shown
 * @param {Float32Array} output
 */
function paintOutput({ scope, colours }, card, state, { answer, bin, chosen, old }, output) {
  const [rows, columns] = answer.bins;
  const range = answer.range ?? [0, 1];
  const place = `${Math.floor(bin / columns)}, ${bin % columns}`;
  setText(card.heading, unbroken(`Output ${rows} × ${columns}`));
  showRange(card, range);
  setText(card.read, `(${place}) = ${numberFormat(range, 4)(output[bin])}`);
  const value = numberFormat(range, 3)(output[bin]);
  const size = `${rows} rows of ${columns}`;
  const label = `Output grid, ${size}. Bin ${place} is ${value}. Arrow keys walk the bins.`;
  card.canvas.setAttribute("aria-label", label);
  const at = context2d(card);
  if (!at) return;
  const { ramps, bad, highlight } = colours();
  state.grid = fitGrid(rows, columns, at, LARGEST);
  const how = { colours: colours(), ramp: ramps.sequential };
  showUnit(card, paintCells(at.context, state.grid, output, range, how));
  const verdict = verdictOf(scope, { answer, old });
  if (verdict.state === "bad" && verdict.answer === answer && verdict.bin != null) {
    outline(at.context, state.grid, verdict.bin, { width: 3, colour: bad });
  }
  outline(at.context, state.grid, bin, { width: chosen === "default" ? 2 : 3, colour: highlight });
}

/**
 * @param {State} state
 * @param {{ row: number, column: number } | null} cell
 */
function binFocus({ shown }, cell) {
  if (!cell || !shown) return null;
  return focusOnBin(shown.answer, cell.row * shown.answer.bins[1] + cell.column, "output");
}

/**
 * @param {Look} look
 * @param {State} state
 * @param {KeyboardEvent} event
 */
function walkBins({ scope }, state, event) {
  if (!state.shown) return;
  const { answer, bin } = state.shown;
  const [rows, columns] = answer.bins;
  const here = { row: Math.floor(bin / columns), column: bin % columns };
  const step = arrowStep(event);
  if (step) {
    // Walking with a pin set would move nothing on screen.
    scope.pin = null;
    scope.setHover(binFocus(state, stepped(here, step, { rows, columns })));
  } else if (event.key === "Enter") {
    event.preventDefault();
    scope.togglePin(binFocus(state, here));
  }
}

/**
 * The same numbers as a table, for screen readers; written when nothing has changed for a moment.
 *
 * @param {HTMLTableElement} table
 * @param {State} state
 * @param {Answer} answer
 */
function fillTable(table, state, { bins: [rows, columns], output }) {
  if (!output || state.tabled === output) return;
  state.tabled = output;
  /** @param {number} first */
  const row = (first) =>
    el(
      "tr",
      {},
      ...[...output.subarray(first, first + columns)].map((v) => el("td", {}, minus(v.toPrecision(7)))),
    );
  table.replaceChildren(
    el("caption", {}, `Output, ${rows} by ${columns}`),
    ...Array.from({ length: rows }, (_, i) => row(i * columns)),
  );
}
