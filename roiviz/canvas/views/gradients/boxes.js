/**
 * Backward, seen from the box: each of its numbers with the kernel's slope, the central difference
 * of the forward kernel, and a plot of the loss against that number with the point where one is.
 */

import { context2d } from "../../cards/grids.js";
import { frame } from "../../cards/sentence.js";
import { el, setText } from "../../kit/dom.js";
import { column, drawPlot } from "../../kit/plot.js";
import { minus, tiny } from "../../paint/theme.js";

const numbersOf = (scope) => scope.scene?.header.page?.numbers ?? [];
const curveOf = (scope, index) => scope.scene.arrays[`page.curve${index}`] ?? null;

/** Which number the large plot shows; the page's cards share it through the scope. */
const chosenOf = (scope) => Math.min(scope.number ?? 0, Math.max(0, numbersOf(scope).length - 1));

function choose(scope, index) {
  scope.number = index;
  scope.changed("focus");
}

/** A slope with four digits that matter. */
export const slopeText = (value) => (value == null ? "none" : value === 0 ? "0" : minus(Math.abs(value) >= 1e-3 && Math.abs(value) < 1e4 ? value.toPrecision(5) : value.toExponential(3)));

// ---------------------------------------------------------------- the table

/** @type {import("../../cards/board.js").MakeCard} */
export function numbersCard(scope, colours) {
  const card = frame("The box's own gradient", "numbers");
  const head = el("div", { class: "rv-numbers-row rv-numbers-head", "aria-hidden": true },
    ...["", "kernel's slope", "central difference", "", "loss against it"].map((text) => el("span", {}, text)));
  const list = el("div", { class: "rv-numbers", role: "radiogroup", "aria-label": "Number of the box to plot" });
  card.body.append(head, list);
  const rows = [];
  return {
    element: card.element,
    watch: list,
    topics: ["scene", "focus", "fresh"],
    ofBoxes: true,
    update() {
      const numbers = numbersOf(scope);
      setText(card.remark, scope.scene?.header.page?.loss ?? "");
      if (rows.length !== numbers.length) {
        rows.splice(0, rows.length, ...numbers.map((_, i) => numberRow(scope, i)));
        list.replaceChildren(...rows.map((row) => row.element));
      }
      rows.forEach((row, i) => showRow(scope, colours(), row, numbers[i], i));
    },
  };
}

function numberRow(scope, index) {
  const name = el("b");
  const slope = el("span", { class: "rv-slope" });
  const difference = el("span");
  const verdict = el("span", { class: "rv-verdict" });
  const canvas = el("canvas");
  const slot = el("span", { class: "rv-spark" }, canvas);
  const element = el("button", {
    class: "rv-numbers-row", type: "button", role: "radio", onclick: () => choose(scope, index),
    onkeydown: (event) => stepRows(event),
  }, name, slope, difference, verdict, slot);
  return { element, name, slope, difference, verdict, canvas, slot };
}

function stepRows(event) {
  const way = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
  const next = way && event.currentTarget[way];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}

const VERDICTS = { kink: "kink", jump: "jump" };

function showRow(scope, colours, row, number, index) {
  const chosen = index === chosenOf(scope);
  row.element.setAttribute("aria-checked", String(chosen));
  row.element.dataset.number = number.name;
  row.element.dataset.kind = number.kind;
  row.element.dataset.slope = String(number.slope);
  row.element.dataset.difference = String(number.difference ?? "");
  setText(row.name, number.name);
  setText(row.slope, slopeText(number.slope));
  setText(row.difference, number.kind === "smooth" ? slopeText(number.difference) : `${slopeText(number.left)} | ${slopeText(number.right)}`);
  const apart = Math.abs(number.slope - number.difference);
  const sign = number.agrees ? `✓ ${tiny(apart)}` : `✗ ${tiny(apart)}`;
  setText(row.verdict, VERDICTS[number.kind] ?? (scope.fresh.allHold ? sign : "…"));
  row.verdict.dataset.ok = number.kind === "smooth" ? String(number.agrees) : "warn";
  const curve = curveOf(scope, index);
  const at = context2d(row);
  if (!at || !curve) return;
  drawPlot(at, colours, {
    bare: true,
    series: [{ x: column(curve, 0), y: column(curve, 1), colour: chosen ? colours.accent : colours.muted, width: 1.5 }],
    points: [{ x: 0, y: number.loss, colour: colours.focus }],
  });
}

// ---------------------------------------------------------------- one number in large

/** @type {import("../../cards/board.js").MakeCard} */
export function curveCard(scope, colours) {
  const card = frame("Loss", "curve");
  const canvas = el("canvas", { role: "img" });
  const slot = el("div", { class: "rv-plot" }, canvas);
  const words = el("p", { class: "rv-words" });
  card.body.append(slot, words);
  return {
    element: card.element,
    watch: slot,
    topics: ["scene", "focus"],
    ofBoxes: true,
    update() {
      const number = numbersOf(scope)[chosenOf(scope)];
      if (number) showCurve(scope, colours(), { ...card, canvas, slot, words }, number, chosenOf(scope));
    },
  };
}

function showCurve(scope, colours, card, number, index) {
  const curve = curveOf(scope, index);
  setText(card.heading, `Loss against ${number.name}`);
  setText(card.remark, number.marks);
  setText(card.words, number.sentence);
  card.words.dataset.kind = number.kind;
  card.canvas.setAttribute("aria-label", `The loss against ${number.name}. ${number.sentence}`);
  const at = context2d(card);
  if (!at || !curve) return;
  const marks = scope.scene.arrays[`page.marks${index}`];
  const offsets = marks ? Array.from({ length: marks.shape[0] }, (_, i) => ({ x: marks[2 * i], strong: marks[2 * i + 1] > 0 })) : [];
  const tangent = number.kind === "smooth"
    ? [{ x: 0, y: number.loss, slope: number.slope }]
    : [{ x: 0, y: number.loss_left, slope: number.left, side: -1 }, { x: 0, y: number.loss_right, slope: number.right, side: 1 }];
  drawPlot(at, colours, {
    series: [{ x: column(curve, 0), y: column(curve, 1), colour: colours.accent, width: 2 }],
    marks: offsets,
    tangent,
    zero: true,
    points: [{ x: 0, y: number.loss, colour: colours.focus }],
    xLabel: `change of ${number.name}, ${number.unit}`,
  });
}
