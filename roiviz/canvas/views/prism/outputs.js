/**
 * Every convention's output side by side, in one range of colours, or what it is more than the
 * reference's; the bin that is looked at is marked in all of them.
 *
 * @import { Answer } from "../../core/answer.js"
 * @import { Facts, PrismPart, Reading } from "../../core/messages.js"
 * @import { Look, MakeCard } from "../../cards/board.js"
 * @import { Cells } from "../../cards/grids.js"
 *
 * @typedef {ReturnType<typeof makeTile>} Tile
 * @typedef {{ tiles: Map<string, Tile>, apart: boolean }} State
 * @typedef {{ part: PrismPart, row: number, facts: Facts, reading: Reading, answer: Answer | null }} Shown
 */

import { frame } from "../../cards/frame.js";
import {
  colourScale,
  context2d,
  fitGrid,
  noteValues,
  outline,
  paintCells,
  pickCell,
  showRange,
  showUnit,
  stepped,
} from "../../cards/grids.js";
import { badge } from "../../cards/verdict.js";
import { focusOnBin } from "../../core/hub.js";
import { arrowStep, el, setHidden, setText, sizeOf } from "../../kit/dom.js";
import { numberFormat } from "../../kit/numbers.js";
import { unbroken } from "../../kit/unbroken.js";
import { markSign } from "../../paint/legend.js";
import { binOf, choose, placeText } from "./choice.js";

const LARGEST = 40; // screen pixels of a bin
const LONG_WORDS = /(\S{15,})/; // that no tile may have room for
const WAYS = ["outputs", "minus the reference"];
const INVITES = "Draw a box, and what each of these makes of it stands here.";
const NO_KERNEL = "No kernel of ours has these rules: the numbers are its reference plan's.";

/** @type {MakeCard} */
export function outputsCard(look) {
  const { scope } = look;
  const card = frame("Outputs", "prism-outputs");
  /** @type {State} */
  const state = { tiles: new Map(), apart: false };
  const ways = WAYS.map((text, i) => {
    const onclick = () => {
      state.apart = i === 1;
      update();
    };
    return el("button", { class: "rv-chip", type: "button", onclick }, text);
  });
  const holder = el("div", { class: "rv-prism-tiles" });
  const scales = { outputs: colourScale("sequential"), apart: colourScale("diverging") };
  card.remark.append(el("div", { class: "rv-chips", role: "group", "aria-label": "What is shown" }, ...ways));
  card.body.append(
    el("p", { class: "rv-prism-invites" }, INVITES),
    holder,
    scales.outputs.element,
    scales.apart.element,
  );

  function update() {
    const part = scope.part("prism");
    holder.toggleAttribute("data-waiting", !part);
    card.element.toggleAttribute("data-boxless", part?.box === null);
    if (!part) return arrange(look, state, holder, scope);
    ways.forEach((way, i) => {
      way.setAttribute("aria-pressed", String(state.apart === (i === 1)));
    });
    setHidden(scales.outputs.element, state.apart);
    setHidden(scales.apart.element, !state.apart);
    showRange(scales.outputs, part.range);
    showRange(scales.apart, part.difference_range);
    arrange(look, state, holder, part);
    const shown = part.readings.flatMap((facts, row) => {
      const reading = scope.readings.find(({ id }) => id === facts.id);
      const tile = state.tiles.get(facts.id);
      if (!reading || !tile) return [];
      return [{ tile, what: { part, row, facts, reading, answer: scope.answer(part.box, facts.id) } }];
    });
    // All words first: a size that is asked for between them would lay out the page each time.
    for (const { tile, what } of shown) showWords(look, state, tile, what);
    const units = shown.map(({ tile, what }) => paintTile(look, state, tile, what));
    showUnit(state.apart ? scales.apart : scales.outputs, units.find(Boolean) ?? "");
  }

  return { element: card.element, watch: holder, topics: ["scene", "focus", "fresh", "answers"], update };
}

/**
 * A tile for each reading, made once.
 *
 * @param {Look} look
 * @param {State} state
 * @param {HTMLElement} holder
 * @param {{ readings: readonly { id: string }[] }} part
 */
function arrange(look, state, holder, { readings }) {
  if (readings.map(({ id }) => id).join() === [...state.tiles.keys()].join()) return;
  const before = state.tiles;
  state.tiles = new Map(readings.map(({ id }) => [id, before.get(id) ?? makeTile(look, id)]));
  holder.replaceChildren(...[...state.tiles.values()].map((tile) => tile.element));
}

/**
 * @param {Look} look
 * @param {string} id
 */
function makeTile({ scope }, id) {
  /** @type {{ grid: Cells | null, drawn: readonly unknown[], unit: string }} */
  const held = { grid: null, drawn: [], unit: "" };
  const sign = el("i", { class: "rv-prism-sign" });
  const title = el("span");
  const why = el("button", { class: "rv-prism-name", type: "button" }, sign, title);
  const reference = el("button", { class: "rv-chip rv-prism-reference", type: "button" }, "ref");
  const canvas = el("canvas", { role: "img" });
  const slot = el("div", { class: "rv-slot rv-prism-slot" }, canvas);
  const refused = el("p", { class: "rv-prism-refused" });
  const read = el("span", { class: "rv-prism-read" });
  const note = el("span", { class: "rv-prism-note" });
  const plan = el("span", { class: "rv-prism-plan", title: NO_KERNEL }, "plan");
  const verdict = badge({ scope, reading: id });
  const answerOf = () => scope.answer(scope.part("prism")?.box, id);
  const pointAt = () => {
    const answer = answerOf();
    const bin = binOf(scope);
    if (answer && bin != null) scope.setHover(focusOnBin(answer, bin, "prism"));
    scope.raise(id);
  };
  const leave = () => {
    scope.setHover(null);
    scope.raise(null);
  };
  why.addEventListener("click", () => choose(scope, { why: id }));
  why.addEventListener("focus", pointAt);
  why.addEventListener("blur", leave);
  reference.addEventListener("click", () => choose(scope, { reference: id }));
  /** @param {MouseEvent} event */
  const focusAt = (event) => {
    const answer = answerOf();
    const cell = pickCell(held.grid, event);
    return answer && cell && focusOnBin(answer, cell.row * answer.bins[1] + cell.column, "prism");
  };
  canvas.addEventListener("pointermove", (event) => scope.setHover(focusAt(event)));
  canvas.addEventListener("click", (event) => {
    const focus = focusAt(event);
    if (focus) scope.togglePin(focus);
  });
  canvas.addEventListener("keydown", (event) => walk(event));
  const head = el("div", { class: "rv-prism-head" }, why, reference);
  const foot = el("div", { class: "rv-prism-foot" }, read, note, verdict.element, plan);
  const props = { class: "rv-prism-tile", "data-reading": id };
  const element = el("div", props, head, slot, refused, foot);
  element.addEventListener("pointerenter", () => scope.raise(id));
  element.addEventListener("pointerleave", leave);

  /** @param {KeyboardEvent} event */
  function walk(event) {
    const answer = answerOf();
    const bin = binOf(scope);
    const step = arrowStep(event);
    if (!answer || bin == null) return;
    const [rows, columns] = answer.bins;
    if (step) {
      const here = { row: Math.floor(bin / columns), column: bin % columns };
      const next = stepped(here, step, { rows, columns });
      // Walking with a pin set would move nothing on screen.
      scope.pin = null;
      scope.setHover(focusOnBin(answer, next.row * columns + next.column, "prism"));
    } else if (event.key === "Enter") {
      event.preventDefault();
      scope.togglePin(focusOnBin(answer, bin, "prism"));
    }
  }

  return { element, sign, title, why, reference, canvas, slot, refused, read, note, plan, verdict, held };
}

/**
 * @param {Look} look
 * @param {State} state
 * @param {Tile} tile
 * @param {Shown} shown
 */
function showWords({ scope }, { apart }, tile, shown) {
  const { part, row, facts, reading, answer } = shown;
  const leads = facts.id === part.reference;
  showSign(tile, reading);
  if (tile.title.textContent !== facts.title) tile.title.replaceChildren(...breakable(facts.title));
  const checked = facts.kernel ? `Its plan is checked against our ${facts.kernel}.` : NO_KERNEL;
  setTitle(tile.why, [facts.calls, facts.said, ...(answer ? [checked] : [])].join("\n"));
  tile.why.setAttribute("aria-pressed", String(facts.id === part.why));
  tile.why.disabled = leads;
  tile.reference.setAttribute("aria-pressed", String(leads));
  setTitle(tile.reference, leads ? "The others are compared with it" : "Compare the others with it");
  tile.element.toggleAttribute("data-reference", leads);
  tile.element.toggleAttribute("data-why", facts.id === part.why);
  tile.element.toggleAttribute("data-raised", scope.raised === facts.id);
  setText(tile.refused, facts.refused ?? "");
  setHidden(tile.refused, !facts.refused);
  setHidden(tile.slot, Boolean(facts.refused));
  tile.canvas.tabIndex = row === 0 ? 0 : -1;
  setHidden(tile.plan, Boolean(!answer || facts.kernel || facts.refused));
  tile.verdict.show(answer && scope.shown(facts.id));
  const values = valuesOf(shown, apart);
  const bin = binOf(scope);
  const range = apart ? part.difference_range : part.range;
  setText(tile.read, values && bin != null ? readText(values[bin], range, apart) : "");
  setText(tile.note, values ? noteText(part, facts) : "");
  if (!scope.fresh.rests) return;
  noteValues(tile.canvas, values ?? new Float32Array(0));
  const place = bin == null ? "" : `, ${placeText(part.bins, bin)} is ${tile.read.textContent}`;
  tile.canvas.setAttribute("aria-label", `${facts.title}: ${WAYS[Number(apart)]}${place}`);
}

/**
 * A name whose long words break behind their dots and underscores, and that copies as it is.
 *
 * @param {string} name
 */
const breakable = (name) =>
  name
    .split(LONG_WORDS)
    .flatMap((word, k) => (k % 2 ? word.split(/(?<=[._])/) : [word]).flatMap(behindBreak));

/**
 * @param {string} part
 * @param {number} i
 */
const behindBreak = (part, i) => (i ? [el("wbr"), part] : [part]);

/**
 * @param {Tile} tile
 * @param {Reading} reading
 */
function showSign({ sign }, { color, mark }) {
  const wanted = `${mark} ${color}`;
  if (sign.dataset.sign === wanted) return;
  sign.dataset.sign = wanted;
  sign.replaceChildren(markSign(color, mark));
}

/**
 * @param {HTMLElement} element
 * @param {string} title
 */
function setTitle(element, title) {
  if (element.title !== title) element.title = title;
}

/**
 * What a tile shows: the outputs, or how far they are from the reference's.
 *
 * @param {Shown} shown
 * @param {boolean} apart
 */
function valuesOf({ part, row, answer }, apart) {
  if (!answer?.output) return null;
  const count = part.bins[0] * part.bins[1];
  return apart ? part.differences.subarray(row * count, (row + 1) * count) : answer.output;
}

/**
 * @param {Look} look
 * @param {State} state
 * @param {Tile} tile
 * @param {Shown} shown
 * @returns {string} what the written numbers are multiples of
 */
function paintTile({ scope, colours }, { apart }, tile, shown) {
  const { part, facts, answer } = shown;
  const [rows, columns] = part.bins;
  const aspect = String(Math.min(2.4, Math.max(0.6, columns / rows)));
  if (tile.slot.style.aspectRatio !== aspect) tile.slot.style.aspectRatio = aspect;
  if (facts.refused) return "";
  const palette = colours();
  const bin = binOf(scope);
  const { width, height, ratio } = sizeOf(tile.slot);
  // Whatever else is news, what is drawn stays.
  const now = [answer, apart ? part : part.range.join(), palette, bin, width, height, ratio];
  if (now.every((one, i) => one === tile.held.drawn[i])) return tile.held.unit;
  const at = context2d(tile);
  const values = valuesOf(shown, apart);
  tile.held.drawn = at && values ? now : [];
  if (!at || !values) return "";
  tile.held.grid = fitGrid(rows, columns, at, LARGEST);
  const ramp = palette.ramps[apart ? "diverging" : "sequential"];
  const range = apart ? part.difference_range : part.range;
  tile.held.unit = paintCells(at.context, tile.held.grid, values, range, { colours: palette, ramp });
  if (bin != null) outline(at.context, tile.held.grid, bin, { width: 2, colour: palette.highlight });
  return tile.held.unit;
}

/**
 * @param {number} value
 * @param {readonly [number, number]} range
 * @param {boolean} signed
 */
function readText(value, range, signed) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const text = numberFormat(range, 4)(value);
  return signed && value > 0 ? `+${text}` : text;
}

/**
 * How far it is from the reference, and where.
 *
 * @param {PrismPart} part
 * @param {Facts} facts
 */
function noteText({ reference, bins, difference_range: range }, { id, most, worst, same_as: same }) {
  if (id === reference) return "the reference";
  if (same) return `= ${same}`;
  if (most == null || worst == null) return "";
  const place = placeText(bins, worst).replace("bin ", "");
  return unbroken(`up to ${numberFormat(range, 3)(most)} off in ${place}`);
}
