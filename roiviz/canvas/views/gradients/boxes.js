/**
 * Backward, seen from the box: each of its numbers with the kernel's slope, the central difference
 * of the forward kernel, and a plot of the loss against that number with the point where one is.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { NumberPlot } from "../../core/messages.js"
 * @import { Tangent } from "../../kit/plot.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Frame } from "../../cards/frame.js"
 * @import { Look, MakeCard } from "../../cards/board.js"
 * @import { Slot } from "../../cards/grids.js"
 */

import { frame } from "../../cards/frame.js";
import { context2d } from "../../cards/grids.js";
import { perScope } from "../../core/hub.js";
import { ofSaved } from "../../core/old.js";
import { el, setText, walk } from "../../kit/dom.js";
import { slopeText, tiny } from "../../kit/numbers.js";
import { column, drawPlot } from "../../kit/plot.js";
import { followHand } from "./live.js";

const HEADS = ["", "kernel's slope", "central difference", "", "loss against it"];

/** Which number the large plot shows; the page's cards share it. */
const chosenIn = perScope(() => ({ number: 0 }));

/** @param {Scope} scope */
const numbersOf = (scope) => scope.part("gradients")?.numbers ?? [];

/**
 * Of which box the numbers are, where these are not computed here.
 *
 * @param {Scope} scope
 */
const then = (scope) => (scope.part("gradients")?.computed ? "" : ofSaved(scope));

/** @param {Scope} scope */
const chosenOf = (scope) => Math.min(chosenIn(scope).number, Math.max(0, numbersOf(scope).length - 1));

/**
 * @param {Scope} scope
 * @param {number} index
 */
function choose(scope, index) {
  chosenIn(scope).number = index;
  scope.changed("focus");
}

// ---------------------------------------------------------------- the table

/** @type {MakeCard} */
export function numbersCard(look) {
  const { scope } = look;
  const card = frame("The box's own gradient", "numbers");
  const heads = HEADS.map((text) => el("span", {}, text));
  const head = el("div", { class: "rv-numbers-row rv-numbers-head", "aria-hidden": true }, ...heads);
  const props = { class: "rv-numbers", role: "radiogroup", "aria-label": "Number of the box to plot" };
  const list = el("div", props);
  card.body.append(head, list);
  followHand(scope);
  /** @type {ReturnType<typeof numberRow>[]} */
  let rows = [];
  return {
    element: card.element,
    watch: list,
    topics: ["scene", "focus", "fresh", "boxes"],
    ofBoxes: true,
    update() {
      const numbers = numbersOf(scope);
      const said = scope.part("gradients")?.loss ?? "";
      setText(card.remark, `${said}${then(scope)}`);
      if (rows.length !== numbers.length) {
        rows = numbers.map((_, i) => numberRow(scope, i, () => rows.map((row) => row.element)));
        list.replaceChildren(...rows.map((row) => row.element));
      }
      rows.forEach((row, i) => {
        showRow(look, row, numbers[i], i === chosenOf(scope));
      });
    },
  };
}

/**
 * @param {Scope} scope
 * @param {number} index
 * @param {() => HTMLElement[]} all
 */
function numberRow(scope, index, all) {
  const name = el("b");
  const slope = el("span", { class: "rv-slope" });
  const difference = el("span");
  const verdict = el("span", { class: "rv-verdict" });
  const canvas = el("canvas");
  const slot = el("span", { class: "rv-spark" }, canvas);
  const element = el(
    "button",
    {
      class: "rv-numbers-row",
      type: "button",
      role: "radio",
      onclick: () => choose(scope, index),
      onkeydown: (event) => walk(all(), event)?.click(),
    },
    name,
    slope,
    difference,
    verdict,
    slot,
  );
  return { element, name, slope, difference, verdict, canvas, slot };
}

/**
 * @param {Look} look
 * @param {ReturnType<typeof numberRow>} row
 * @param {NumberPlot} number
 * @param {boolean} chosen
 */
function showRow({ scope, colours }, row, number, chosen) {
  const { name, kind, slope, difference, left, right, loss, curve, agrees } = number;
  const smooth = kind === "smooth";
  row.element.setAttribute("aria-checked", String(chosen));
  Object.assign(row.element.dataset, { number: name, kind, slope, difference: difference ?? "" });
  setText(row.name, name);
  setText(row.slope, slopeText(slope));
  // What is not known keeps its place.
  const known = difference != null;
  setText(
    row.difference,
    smooth ? (known ? slopeText(difference) : "—") : `${slopeText(left)} | ${slopeText(right)}`,
  );
  const apart = tiny(Math.abs(slope - (difference ?? NaN)));
  const sign = scope.fresh.allHold ? `${agrees ? "✓" : "✗"} ${apart}` : "…";
  setText(row.verdict, smooth ? (known ? sign : "\u00a0") : kind);
  row.verdict.dataset.ok = smooth ? String(agrees) : "warn";
  const at = context2d(row);
  if (!at) return;
  const { accent, muted, focus } = colours();
  const colour = chosen ? accent : muted;
  drawPlot(at, colours(), {
    bare: true,
    series: [{ x: column(curve, 0), y: column(curve, 1), colour, width: 1.5 }],
    points: [{ x: 0, y: loss, colour: focus }],
  });
}

// ---------------------------------------------------------------- one number in large

/** @type {MakeCard} */
export function curveCard({ scope, colours }) {
  const card = frame("Loss", "curve");
  const canvas = el("canvas", { role: "img" });
  const slot = el("div", { class: "rv-plot" }, canvas);
  const words = el("p", { class: "rv-words" });
  card.body.append(slot, words);
  return {
    element: card.element,
    watch: slot,
    topics: ["scene", "focus", "boxes"],
    ofBoxes: true,
    update() {
      const number = numbersOf(scope)[chosenOf(scope)];
      if (!number) return;
      setText(words, number.sentence);
      words.dataset.kind = number.kind;
      showCurve(colours(), { ...card, canvas, slot }, number);
      setText(card.heading, `Loss against ${number.name}${then(scope)}`);
    },
  };
}

/**
 * @param {Colours} colours
 * @param {Frame & Slot} card
 * @param {NumberPlot} number
 */
function showCurve(colours, card, number) {
  const { name, unit, sentence, curve, crossings, loss } = number;
  setText(card.remark, number.marks);
  card.canvas.setAttribute("aria-label", `The loss against ${name}. ${sentence}`);
  const at = context2d(card);
  if (!at) return;
  const marks = Array.from({ length: crossings?.shape[0] ?? 0 }, (_, i) => ({
    x: crossings?.[2 * i] ?? NaN,
    strong: (crossings?.[2 * i + 1] ?? 0) > 0,
  }));
  drawPlot(at, colours, {
    series: [{ x: column(curve, 0), y: column(curve, 1), colour: colours.accent, width: 2 }],
    marks,
    tangents: tangentsOf(number),
    zero: true,
    points: [{ x: 0, y: loss, colour: colours.focus }],
    xLabel: `change of ${name}, ${unit}`,
  });
}

/**
 * One where the loss is smooth, else one to each side.
 *
 * @param {NumberPlot} number
 * @returns {Tangent[]}
 */
function tangentsOf({ kind, loss, loss_left, loss_right, slope, left, right }) {
  if (kind === "smooth") return [{ x: 0, y: loss, slope }];
  return [
    { x: 0, y: loss_left ?? NaN, slope: left ?? NaN, side: -1 },
    { x: 0, y: loss_right ?? NaN, slope: right ?? NaN, side: 1 },
  ];
}
