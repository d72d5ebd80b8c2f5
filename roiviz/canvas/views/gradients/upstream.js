/**
 * The upstream gradient of each bin: chosen, painted or given.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { Cells, GridCard } from "../../cards/grids.js"
 * @import { Look, MakeCard } from "../../cards/board.js"
 * @import { Range } from "../../kit/numbers.js"
 *
 * @typedef {Object} State
 * @property {Cells | null} grid
 * @property {number} brush
 * @property {boolean} painting
 * @property {{ row: number, column: number } | null} at  where the keyboard has got to
 */

import {
  barClass,
  context2d,
  fitGrid,
  gridCard,
  noteValues,
  outline,
  paintCells,
  pickCell,
  showReach,
  showUnit,
  stepped,
} from "../../cards/grids.js";
import { focusOnBin } from "../../core/hub.js";
import { arrowStep, el, setHidden, setText, targetOf } from "../../kit/dom.js";
import { numberFormat } from "../../kit/numbers.js";
import { movedOf } from "./live.js";
import { activeRow, handOf, partOf, tell } from "./state.js";

const BRUSHES = [
  { label: "+1", value: 1 },
  { label: "−1", value: -1 },
  { label: "0", value: 0 },
];
/** @type {Record<string, string>} */
const KINDS = {
  bin: "click a bin",
  ones: "1 in every bin",
  random: "drawn at random",
  target: "output − target",
};
const LARGEST = 120; // screen pixels of a bin

/** @type {MakeCard} */
export function upstreamCard(look) {
  const { scope } = look;
  const card = gridCard("Upstream gradient", "upstream", "Upstream gradient of each bin");
  card.bar.className = barClass("diverging");
  /** @type {State} */
  const state = { grid: null, brush: 1, painting: false, at: null };
  const tools = brushTools(scope, state, () => update());
  card.remark.append(tools.element);
  const update = () => {
    tools.show(partOf(scope)?.upstream_kind ?? "");
    paintUpstream(look, card, state);
  };
  card.canvas.addEventListener("pointerdown", (event) => press(scope, state, event));
  card.canvas.addEventListener("pointermove", (event) => slide(scope, state, event));
  for (const end of ["pointerup", "pointercancel"]) {
    card.canvas.addEventListener(end, () => lift(scope, state));
  }
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  card.canvas.addEventListener("keydown", (event) => {
    if (walkBins(scope, state, event)) update();
  });
  return {
    element: card.element,
    watch: card.slot,
    topics: ["scene", "focus", "boxes", "answers", "fresh"],
    ofBoxes: true,
    get ofKernels() {
      return Boolean(movedOf(scope));
    },
    update,
  };
}

/**
 * @param {Scope} scope
 * @param {State} state
 * @param {() => void} redraw
 */
function brushTools(scope, state, redraw) {
  /** @param {number} value */
  const take = (value) => {
    state.brush = value;
    redraw();
  };
  const buttons = BRUSHES.map(({ label, value }) => {
    const props = { class: "rv-chip", type: "button", "aria-label": `Paint ${label}`, "data-brush": label };
    return el("button", { ...props, onclick: () => take(value) }, label);
  });
  const props = { class: "rv-chip", type: "button", "aria-label": "Clear what is painted" };
  const clear = el("button", { ...props, onclick: () => tell(scope, { painted: [] }, "commit") }, "clear");
  const group = { class: "rv-chips", role: "group", "aria-label": "Brush" };
  const brushes = el("div", group, ...buttons, clear);
  const words = el("span");
  return {
    element: el("span", { class: "rv-remark" }, words, brushes),
    /** @param {string} kind */
    show(kind) {
      setHidden(brushes, kind !== "painted");
      setHidden(words, kind === "painted");
      setText(words, KINDS[kind] ?? "");
      buttons.forEach((button, i) => {
        button.setAttribute("aria-pressed", String(BRUSHES[i].value === state.brush));
      });
    },
  };
}

/**
 * @param {Scope} scope
 * @param {State} state
 * @param {PointerEvent} event
 */
function press(scope, state, event) {
  const bin = binUnder(state, event);
  const kind = partOf(scope)?.upstream_kind;
  if (bin == null) return;
  if (kind === "painted") {
    state.painting = true;
    targetOf(event).setPointerCapture(event.pointerId);
    put(scope, bin, state.brush, "drag");
  } else if (kind === "bin") tell(scope, { bin }, "commit");
  else scope.togglePin(focusAt(scope, bin));
}

/**
 * @param {Scope} scope
 * @param {State} state
 * @param {PointerEvent} event
 */
function slide(scope, state, event) {
  const bin = binUnder(state, event);
  if (bin == null) return;
  if (state.painting) put(scope, bin, state.brush, "drag");
  scope.setHover(focusAt(scope, bin));
}

/**
 * @param {Scope} scope
 * @param {State} state
 */
function lift(scope, state) {
  if (!state.painting) return;
  state.painting = false;
  tell(scope, {}, "commit");
}

/**
 * Paint one bin.
 *
 * @param {Scope} scope
 * @param {number} bin
 * @param {number} value
 * @param {"drag" | "commit"} phase
 */
function put(scope, bin, value, phase) {
  const painted = new Map(handOf(scope).painted);
  if (painted.get(bin) === value) return;
  if (value) painted.set(bin, value);
  else painted.delete(bin);
  tell(scope, { painted: [...painted] }, phase);
}

/**
 * @param {State} state
 * @param {MouseEvent} event
 */
function binUnder({ grid }, event) {
  const cell = pickCell(grid, event);
  return cell && grid ? cell.row * grid.columns + cell.column : null;
}

/**
 * @param {Scope} scope
 * @param {number} bin
 */
function focusAt(scope, bin) {
  const answer = scope.activeAnswer();
  return answer && focusOnBin(answer, bin, "upstream");
}

/**
 * @param {Scope} scope
 * @param {State} state
 * @param {KeyboardEvent} event
 * @returns {boolean} whether the keyboard has got to another bin
 */
function walkBins(scope, state, event) {
  const { grid } = state;
  if (!grid) return false;
  const step = arrowStep(event);
  const bin = walkedTo(scope, state);
  if (step) {
    const here = { row: Math.floor(bin / grid.columns), column: bin % grid.columns };
    state.at = stepped(here, step, grid);
    scope.setHover(focusAt(scope, walkedTo(scope, state)));
    return true;
  }
  if (event.key !== " " && event.key !== "Enter") return false;
  event.preventDefault();
  const kind = partOf(scope)?.upstream_kind;
  if (kind === "painted") put(scope, bin, state.brush, "commit");
  else if (kind === "bin") tell(scope, { bin }, "commit");
  return false;
}

/**
 * Where the keyboard has got to; until it has moved, and in a grid with fewer bins, the shown bin.
 *
 * @param {Scope} scope
 * @param {State} state
 */
function walkedTo(scope, { at, grid }) {
  const within = at && grid && at.row < grid.rows && at.column < grid.columns;
  return within ? at.row * grid.columns + at.column : (scope.shown()?.bin ?? 0);
}

/**
 * @param {Look} look
 * @param {GridCard} card
 * @param {State} state
 */
function paintUpstream({ scope, colours }, card, state) {
  const part = partOf(scope);
  // A finger that paints must not scroll the page.
  card.canvas.style.touchAction = part?.upstream_kind === "painted" ? "none" : "";
  const row = activeRow(scope);
  // Another box's would be shown else; where the box's own is on its way, the last one stays.
  if (row >= 0 || scope.fresh.allHold) card.element.toggleAttribute("data-none", row < 0);
  if (!part || row < 0) return;
  const [, rows, columns] = part.upstream.shape;
  const first = row * rows * columns;
  const values = part.upstream.subarray(first, first + rows * columns);
  const range = symmetric(values);
  const shown = scope.shown();
  const focused = shown && shown.chosen !== "default" ? shown.bin : null;
  const read = focused ?? walkedTo(scope, { ...state, grid: state.grid && { ...state.grid, rows, columns } });
  const name = `(${Math.floor(read / columns)}, ${read % columns})`;
  const value = numberFormat(range, 4)(values[read]);
  const label = `Upstream gradient, ${rows} rows of ${columns}. Bin ${name} gets ${value}.`;
  showReach(card, values, range);
  setText(card.read, `${name} = ${value}`);
  card.canvas.setAttribute("aria-label", label);
  noteValues(card.canvas, values);
  const at = context2d(card);
  if (!at) return;
  const { ramps, highlight } = colours();
  const grid = fitGrid(rows, columns, at, LARGEST);
  state.grid = grid;
  const how = { colours: colours(), ramp: ramps.diverging };
  showUnit(card, paintCells(at.context, grid, values, range, how));
  const width = focused == null ? 1.5 : 3;
  if (read < values.length) outline(at.context, grid, read, { width, colour: highlight });
}

/**
 * @param {Float32Array} values
 * @returns {Range}
 */
function symmetric(values) {
  const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return [-(most || 1), most || 1];
}
