/**
 * One box read in two ways: both outputs in one range of colours, and the other's minus this one's.
 * All numbers come from `header.page.comparison`, `page.other_output`, `page.difference` and the
 * answer of the box itself.
 */

import { context2d, fitGrid, outline, paintCells, pickCell, showRange, showUnit } from "../../cards/grids.js";
import { frame } from "../../cards/sentence.js";
import { el, setText } from "../../kit/dom.js";
import { withTerms } from "../../kit/terms.js";
import { numberFormat } from "../../paint/theme.js";
import { binName } from "../../cards/verdict.js";

const LARGEST = 120; // screen pixels of a bin

/** @type {import("../../cards/board.js").MakeCard} */
export function comparisonCard(scope, colours) {
  const card = frame("Compared", "comparison");
  const state = { grid: null, lesson: null };
  const sides = ["this reading", "the other reading", "the difference"].map((label, i) => panel(scope, state, label, i === 2));
  const read = el("p", { class: "rv-words rv-numbersline" });
  const words = el("p", { class: "rv-words" });
  const worst = el("button", { class: "rv-badge", type: "button", onclick: () => pinWorst(scope, state) });
  card.remark.append(worst);
  card.body.append(el("div", { class: "rv-turns" }, ...sides.map((side) => side.element)), read, words);
  return {
    element: card.element,
    watch: sides[0].slot,
    topics: ["scene", "focus", "fresh"],
    update() {
      const found = scope.scene?.header.page?.comparison;
      card.element.hidden = !found;
      state.lesson = found ? scope.lesson(found.box) : null;
      if (!found) return;
      setText(card.heading, `${found.instead_of} against ${found.title}`);
      if (found.refused || !state.lesson) {
        for (const side of sides) context2d(side);
        for (const element of [worst, read]) setText(element, "");
        return void setText(words, found.refused ?? "");
      }
      words.replaceChildren(...sentencePieces(found.sentence));
      showWorst(scope, worst, found, state.lesson);
      const arrays = [state.lesson.output, scope.scene.arrays["page.other_output"], scope.scene.arrays["page.difference"]];
      const titles = [found.instead_of, found.title, `${found.title} − ${found.instead_of}`];
      const calls = [...found.calls, ""];
      const bin = binInHand(scope, state.lesson, found);
      sides.forEach((side, i) => paint(colours(), side, { state, values: arrays[i], title: titles[i], words: calls[i], range: i < 2 ? found.range : found.difference_range, bin }));
      setText(read, reading(found, state.lesson, arrays, bin));
    },
  };
}

function panel(scope, state, label, isDifference) {
  const canvas = el("canvas", { role: "img", "aria-label": `Output grid of ${label}` });
  const slot = el("div", { class: "rv-turnslot rv-compareslot" }, canvas);
  const [low, high, unit] = [el("span"), el("span"), el("span", { class: "rv-unitnote" })];
  const ramp = el("i", { class: `rv-rampbar rv-rampbar-${isDifference ? "diverging" : "sequential"}` });
  const title = el("strong", { class: "rv-comparetitle" });
  const words = el("code", { class: "rv-tuple" });
  const focusAt = (event) => {
    const cell = pickCell(state.grid, event);
    return cell && state.lesson ? focusOf(state.lesson, cell.row * state.lesson.bins[1] + cell.column) : null;
  };
  canvas.addEventListener("pointermove", (event) => scope.setHover(focusAt(event)));
  canvas.addEventListener("pointerleave", () => scope.setHover(null));
  canvas.addEventListener("click", (event) => {
    const focus = focusAt(event);
    if (focus) scope.togglePin(focus);
  });
  return { canvas, slot, low, high, unit, title, words, isDifference, element: el("div", {}, title, words, slot, el("div", { class: "rv-scale" }, low, ramp, high, unit)) };
}

const focusOf = (lesson, bin) => ({ box: lesson.id, bin, sample: lesson.samplesOf(bin)[0] ?? null, cell: null, from: "comparison" });

const sentencePieces = (said) => {
  const seen = new Set();
  return said.flatMap(({ t, b }) => (b ? [el("strong", {}, ...withTerms(t, seen))] : withTerms(t, seen)));
};

/** The bin that is looked at, else the one that differs most. */
function binInHand(scope, lesson, found) {
  const shown = scope.shown();
  return shown && shown.chosen !== "default" && shown.lesson === lesson ? shown.bin : found.worst;
}

function paint(colours, side, { state, values, title, words, range, bin }) {
  const [rows, columns] = state.lesson.bins;
  setText(side.title, title);
  setText(side.words, words);
  showRange(side, range);
  side.canvas.dataset.values = values.length <= 256 ? [...values].map((value) => value.toPrecision(7)).join(" ") : "";
  const at = context2d(side);
  if (!at) return;
  const grid = { ...fitGrid(rows, columns, at.width, at.height, LARGEST), rows, columns };
  state.grid = grid;
  const ramp = side.isDifference ? colours.ramps.diverging : colours.ramps.sequential;
  showUnit(side, paintCells(at.context, grid, values, range, colours, ramp).unit);
  if (bin != null) outline(at.context, grid, bin, columns, colours.highlight, 2);
}

function reading({ title, instead_of: name }, lesson, [own, other, difference], bin) {
  if (bin == null) return "";
  const format = numberFormat([own[bin], other[bin]], 5);
  return `${binName(lesson, bin)}: ${name} ${format(own[bin])}, ${title} ${format(other[bin])}, difference ${numberFormat([0, difference[bin]], 4)(difference[bin])}`;
}

/** The worst bin by name, which takes one there; nothing while the box is on its way. */
function showWorst(scope, button, found, lesson) {
  const holds = scope.fresh.holds(lesson);
  const bad = holds && !found.check_ok;
  button.dataset.state = bad ? "bad" : holds ? "good" : "waiting";
  button.disabled = !holds || found.worst == null;
  setText(button, !holds ? "" : bad ? "✗ plan and kernel of the other disagree" : found.worst == null ? "" : `most: ${binName(lesson, found.worst)}`);
}

function pinWorst(scope, state) {
  const bin = scope.scene?.header.page?.comparison?.worst;
  if (bin != null && state.lesson) scope.pinOn(focusOf(state.lesson, bin));
}
