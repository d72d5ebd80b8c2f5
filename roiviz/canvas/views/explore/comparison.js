/**
 * One box read in two ways: both outputs in one range of colours, and the other's minus this one's.
 *
 * @import { Answer } from "../../core/answer.js"
 * @import { Scope } from "../../core/hub.js"
 * @import { Comparison } from "../../core/messages.js"
 * @import { Range } from "../../kit/numbers.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Look, MakeCard } from "../../cards/board.js"
 * @import { Cells } from "../../cards/grids.js"
 *
 * @typedef {{ grid: Cells | null, answer: Answer | null }} State
 * @typedef {ReturnType<typeof panel>} Panel
 * @typedef {{ title: string, words: string, values: Float32Array, range: Range }} Side
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
} from "../../cards/grids.js";
import { binName, isGiven } from "../../core/answer.js";
import { focusOnBin } from "../../core/hub.js";
import { el, renew, setHidden, setText } from "../../kit/dom.js";
import { numberFormat } from "../../kit/numbers.js";
import { sentencePieces } from "../../kit/terms.js";

const LARGEST = 120; // screen pixels of a bin
/** @type {Range} */
const NO_RANGE = [0, 1];

/** @type {MakeCard} */
export function comparisonCard(look) {
  const { scope, reading, colours } = look;
  const card = frame("Compared", "comparison");
  /** @type {State} */
  const state = { grid: null, answer: null };
  const panels = [
    panel(scope, state, "this reading", "sequential"),
    panel(scope, state, "the other reading", "sequential"),
    panel(scope, state, "the difference", "diverging"),
  ];
  const read = el("p", { class: "rv-words rv-numbersline" });
  const words = el("p", { class: "rv-words" });
  const worst = el("button", { class: "rv-badge", type: "button", onclick: () => pinWorst(scope, state) });
  card.remark.append(worst);
  card.body.append(words, el("div", { class: "rv-turns" }, ...panels.map((one) => one.element)), read);
  return {
    element: card.element,
    watch: panels[0].slot,
    topics: ["scene", "focus", "fresh"],
    update() {
      const found = scope.part("explore")?.comparison ?? null;
      setHidden(card.element, !found);
      state.answer = found && answerOf(scope, found.box, reading);
      if (!found) return;
      setText(card.heading, `${found.instead_of} against ${found.title}`);
      const sides = state.answer && sidesOf(found, state.answer);
      if (!sides || !state.answer) {
        for (const one of panels) context2d(one);
        for (const element of [worst, read]) setText(element, "");
        return setText(words, found.refused ?? "");
      }
      renew(words, ...sentencePieces(found.sentence));
      showWorst(scope, worst, found, state.answer);
      const bin = binInHand(look, state.answer, found);
      panels.forEach((one, i) => {
        paint(colours(), one, state, sides[i], bin);
      });
      setText(read, bin == null ? "" : readingText(state.answer, sides, bin));
    },
  };
}

/**
 * What the server has answered, with which the comparison came; where none is, what is computed here.
 *
 * @param {Scope} scope
 * @param {string} box
 * @param {string | null | undefined} reading
 */
function answerOf(scope, box, reading) {
  const served = scope.servedAnswer(box, reading);
  if (served || !scope.live.alone) return served;
  return scope.answers.find((one) => one.box === box && isGiven(one)) ?? null;
}

/**
 * The three outputs; none where one of them is refused.
 *
 * @param {Comparison} found
 * @param {Answer} answer
 * @returns {[Side, Side, Side] | null}
 */
function sidesOf(found, answer) {
  const { title, instead_of: own, calls, output, difference } = found;
  if (found.refused || !answer.output || !output || !difference) return null;
  const range = found.range ?? NO_RANGE;
  const between = found.difference_range ?? NO_RANGE;
  return [
    { title: own, words: calls[0] ?? "", values: answer.output, range },
    { title, words: calls[1] ?? "", values: output, range },
    { title: `${title} − ${own}`, words: "", values: difference, range: between },
  ];
}

/**
 * @param {Scope} scope
 * @param {State} state
 * @param {string} label
 * @param {"sequential" | "diverging"} palette
 */
function panel(scope, state, label, palette) {
  const canvas = el("canvas", { role: "img", "aria-label": `Output grid of ${label}` });
  const slot = el("div", { class: "rv-turnslot rv-compareslot" }, canvas);
  const scale = colourScale(palette);
  const title = el("strong", { class: "rv-comparetitle" });
  const words = el("code", { class: "rv-tuple" });
  /** @param {MouseEvent} event */
  const focusAt = (event) => {
    const cell = pickCell(state.grid, event);
    const { answer } = state;
    return cell && answer && focusOnBin(answer, cell.row * answer.bins[1] + cell.column, "comparison");
  };
  canvas.addEventListener("pointermove", (event) => scope.setHover(focusAt(event)));
  canvas.addEventListener("pointerleave", () => scope.setHover(null));
  canvas.addEventListener("click", (event) => {
    const focus = focusAt(event);
    if (focus) scope.togglePin(focus);
  });
  return {
    canvas,
    slot,
    scale,
    title,
    words,
    palette,
    element: el("div", {}, title, words, slot, scale.element),
  };
}

/**
 * The bin that is looked at, else the one that differs most.
 *
 * @param {Look} look
 * @param {Answer} answer
 * @param {Comparison} found
 */
function binInHand({ scope, reading }, answer, found) {
  const shown = scope.shown(reading);
  const looked = shown && shown.chosen !== "default" && shown.answer.box === answer.box;
  return looked && shown.answer.reading === answer.reading ? shown.bin : found.worst;
}

/**
 * @param {Colours} colours
 * @param {Panel} panel
 * @param {State} state
 * @param {Side} side
 * @param {number | null} bin
 */
function paint(colours, { canvas, slot, scale, palette, ...texts }, state, side, bin) {
  const [rows, columns] = state.answer?.bins ?? [1, 1];
  setText(texts.title, side.title);
  setText(texts.words, side.words);
  showRange(scale, side.range);
  noteValues(canvas, side.values);
  const at = context2d({ canvas, slot });
  if (!at) return;
  state.grid = fitGrid(rows, columns, at, LARGEST);
  const how = { colours, ramp: colours.ramps[palette] };
  showUnit(scale, paintCells(at.context, state.grid, side.values, side.range, how));
  if (bin != null) outline(at.context, state.grid, bin, { width: 2, colour: colours.highlight });
}

/**
 * @param {Answer} answer
 * @param {[Side, Side, Side]} sides
 * @param {number} bin
 */
function readingText(answer, sides, bin) {
  const [own, other, difference] = sides.map(({ values }) => values[bin]);
  const format = numberFormat([own, other], 5);
  const apart = numberFormat([0, difference], 4)(difference);
  const [ownSide, otherSide] = sides;
  const values = `${ownSide.title} ${format(own)}, ${otherSide.title} ${format(other)}`;
  return `${binName(answer, bin)}: ${values}, difference ${apart}`;
}

/**
 * The worst bin by name, which takes one there; nothing while the box is on its way.
 *
 * @param {Scope} scope
 * @param {HTMLButtonElement} button
 * @param {Comparison} found
 * @param {Answer} answer
 */
function showWorst(scope, button, { check_ok: agrees, worst }, answer) {
  const holds = scope.fresh.holds(answer);
  const bad = holds && !agrees;
  const most = worst == null ? "" : `most: ${binName(answer, worst)}`;
  button.dataset.state = bad ? "bad" : holds ? "good" : "waiting";
  button.disabled = !holds || worst == null;
  setText(button, bad ? "✗ plan and kernel of the other disagree" : holds ? most : "");
}

/**
 * @param {Scope} scope
 * @param {State} state
 */
function pinWorst(scope, { answer }) {
  const bin = scope.part("explore")?.comparison?.worst;
  if (bin != null && answer) scope.pinOn(focusOnBin(answer, bin, "comparison"));
}
