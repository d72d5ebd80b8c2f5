/**
 * Every convention's output in one bin against one of the box's numbers, in fractions of a cell; a
 * click, or an arrow key, gives the box that number.
 *
 * @import { PrismPart, Reading, SweepPlot } from "../../core/messages.js"
 * @import { Scope } from "../../core/hub.js"
 * @import { Plot } from "../../kit/plot.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Look, MakeCard } from "../../cards/board.js"
 *
 * @typedef {Object} State
 * @property {SweepPlot | null} kept
 * @property {Plot | null} plot
 * @property {unknown[]} drawn  what it was drawn from
 * @property {number} size  counts how often it has changed
 */

import { frame } from "../../cards/frame.js";
import { context2d } from "../../cards/grids.js";
import { isOld } from "../../core/old.js";
import { el, localPoint, setText } from "../../kit/dom.js";
import { fixed } from "../../kit/numbers.js";
import { drawPlot, xAt } from "../../kit/plot.js";
import { binOf, choose, placeText } from "./choice.js";

/** A line for each mark: colour alone would not tell two of them apart. */
const DASHES = { disc: [], square: [8, 4], diamond: [2, 3], triangle: [9, 3, 2, 3] };
const SHIFTED = 8; // steps of an arrow key with Shift
const PAGES = 4; // Page Up and Page Down to a cell

/** @type {MakeCard} */
export function sweepCard(look) {
  const { scope } = look;
  const card = frame("Sweep", "prism-sweep");
  const chips = el("div", { class: "rv-chips", role: "group", "aria-label": "What moves" });
  const canvas = el("canvas", { tabindex: "0", role: "slider", "aria-label": "The box's number" });
  const slot = el("div", { class: "rv-plot rv-plot-tall rv-prism-plot" }, canvas);
  const words = el("p", { class: "rv-words" });
  card.remark.append(chips);
  card.body.append(slot, words);
  /** @type {State} */
  const state = { kept: null, plot: null, drawn: [], size: 0 };
  const observer = new ResizeObserver(() => {
    state.size += 1;
  });
  observer.observe(slot);
  canvas.addEventListener("click", (event) => {
    if (!state.kept || !state.plot?.x) return;
    setTo(scope, state.kept, xAt(slot.clientWidth, state.plot.x, localPoint(slot, event).x));
  });
  canvas.addEventListener("keydown", (event) => step(scope, state.kept, event));
  return {
    element: card.element,
    watch: slot,
    topics: ["scene", "focus", "boxes", "fresh"],
    update() {
      const part = scope.part("prism");
      if (!part) return;
      if (part.resting) state.kept = part.sweep;
      showWays(scope, chips, part);
      card.element.toggleAttribute("data-none", !state.kept);
      if (!state.kept) return;
      const old = isOld(scope, state.kept.box, state.kept.field);
      card.element.toggleAttribute("data-old", old);
      // A hand that moves on changes nothing in a sweep that is old.
      const now = [state.kept, old, binOf(scope), look.colours(), state.size];
      if (old && now.every((one, i) => one === state.drawn[i])) return;
      state.drawn = now;
      show(look, { card, canvas, slot, words }, state, old);
    },
    destroy: () => observer.disconnect(),
  };
}

/**
 * @param {Scope} scope
 * @param {HTMLElement} chips
 * @param {PrismPart} part
 */
function showWays(scope, chips, { ways, way }) {
  if (chips.childElementCount !== ways.length) {
    chips.replaceChildren(
      ...ways.map(([name, title]) => {
        const onclick = () => choose(scope, { way: name });
        return el("button", { class: "rv-chip", type: "button", title, "data-way": name, onclick }, name);
      }),
    );
  }
  [...chips.children].forEach((chip, i) => {
    chip.setAttribute("aria-pressed", String(ways[i][0] === way));
  });
}

/**
 * @param {Look} look
 * @param {Object} parts
 * @param {ReturnType<typeof frame>} parts.card
 * @param {HTMLCanvasElement} parts.canvas
 * @param {HTMLElement} parts.slot
 * @param {HTMLElement} parts.words
 * @param {State} state
 * @param {boolean} old
 */
function show({ scope, colours }, { card, canvas, slot, words }, state, old) {
  const sweep = /** @type {SweepPlot} */ (state.kept);
  const wanted = binOf(scope) ?? 0;
  const bin = sweep.listed.includes(wanted) ? wanted : sweep.listed[0];
  const { places } = sweep;
  const [low, high] = [places[0], places[places.length - 1]];
  const held = scope.editor?.boxes.find(({ id }) => id === sweep.box.id);
  const now = held?.[sweep.field] ?? NaN;
  setText(card.heading, `Sweep of ${placeText(sweep.bins, bin)}`);
  setText(
    words,
    `Steps of 1/${sweep.steps} cell. A click or the arrow keys set ${sweep.field}, now ${fixed(now, 3)} px.`,
  );
  for (const [name, value] of Object.entries({ valuemin: low, valuemax: high, valuenow: now }))
    canvas.setAttribute(`aria-${name}`, String(value));
  canvas.setAttribute("aria-valuetext", `${fixed(now, 3)} px`);
  canvas.setAttribute("aria-label", `${sweep.title} of the box`);
  canvas.dataset.now = String(now);
  const palette = colours();
  /** @type {Plot} */
  const plot = { series: [], points: [], x: [low, high], xLabel: `${sweep.title} (${sweep.field}), px` };
  for (const [row, id] of sweep.readings.entries()) {
    const reading = scope.readings.find((one) => one.id === id);
    if (!reading) continue;
    const y = lineOf(sweep, row, bin);
    const own = colourOf(palette, reading);
    plot.series.push({ x: places, y, colour: own, width: 2, dash: DASHES[reading.mark] });
    const answer = old ? null : scope.answer(sweep.box.id, id);
    const value = answer?.output?.[bin];
    if (value != null && Number.isFinite(value) && now >= low && now <= high)
      plot.points?.push({ x: now, y: value, colour: own });
  }
  canvas.dataset.bin = String(bin);
  state.plot = plot;
  const at = context2d({ canvas, slot });
  if (at) drawPlot(at, palette, plot);
}

/**
 * One reading's outputs in a bin.
 *
 * @param {SweepPlot} sweep
 * @param {number} row
 * @param {number} bin
 */
function lineOf({ values, places, listed }, row, bin) {
  const at = listed.indexOf(bin);
  const first = row * places.length;
  return Float64Array.from(places, (_, k) => values[(first + k) * listed.length + at]);
}

/**
 * @param {Colours} colours
 * @param {Reading} reading
 */
const colourOf = ({ categorical, mark }, { color }) =>
  color == null ? mark : categorical[color % categorical.length];

/**
 * Give the box the nearest number at which every convention was run.
 *
 * @param {Scope} scope
 * @param {SweepPlot} sweep
 * @param {number} wanted
 */
function setTo(scope, { box, field, places }, wanted) {
  const { editor } = scope;
  const place = editor?.boxes.findIndex(({ id }) => id === box.id) ?? -1;
  if (!editor || place < 0 || !editor.rules.editable) return;
  const nearest = places.reduce((best, one) =>
    Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best,
  );
  editor.select(place);
  editor.set({ [field]: nearest });
}

/**
 * @param {Scope} scope
 * @param {SweepPlot | null} sweep
 * @param {KeyboardEvent} event
 */
function step(scope, sweep, event) {
  const held = sweep && scope.editor?.boxes.find(({ id }) => id === sweep.box.id);
  const wanted = sweep && held ? keyedTo(sweep, held[sweep.field], event) : null;
  if (!sweep || wanted == null) return;
  event.preventDefault();
  event.stopPropagation();
  setTo(scope, sweep, wanted);
}

/**
 * Where a slider's keys lead from a place; null for any other key.
 *
 * @param {{ places: ArrayLike<number>, steps: number }} sweep
 * @param {number} from
 * @param {{ key: string, shiftKey: boolean }} event
 */
export function keyedTo({ places, steps }, from, { key, shiftKey }) {
  if (key === "Home") return places[0];
  if (key === "End") return places[places.length - 1];
  const size = places[1] - places[0];
  const page = { PageDown: -1, PageUp: 1 }[key];
  if (page) return from + page * Math.max(1, steps / PAGES) * size;
  const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[key];
  return way ? from + way * (shiftKey ? SHIFTED : 1) * size : null;
}
