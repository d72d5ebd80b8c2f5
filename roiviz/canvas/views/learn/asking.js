/**
 * A question below its figure: fields for the answer, the verdict, the way to other numbers.
 *
 * @import { Question } from "../../core/messages.js"
 * @import { FigureDrawing } from "./figure.js"
 *
 * @typedef {Object} Heard
 * @property {(values: readonly number[]) => void} answered
 * @property {() => void} redraw  other numbers are wanted
 * @property {() => void} covered  what an answer showed is covered again
 */

import { el, renew } from "../../kit/dom.js";
import { unbrokenPieces } from "../../kit/unbroken.js";
import { onWalk } from "./hands.js";
import { judge } from "./judge.js";
import { PROJECTED } from "./projector.js";
import { agrees } from "./reader.js";

const MOST_SHOWN = 20; // letters of what was typed
/** Where an answer is a whole number, 12,544 is one too. */
const THOUSANDS = /^[+−-]?[1-9]\d{0,2}(,\d{3})+(?!\d)/;
/** A number as people write it, not hexadecimal. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** The largest answer that a link keeps (`roiviz.views.learn.state`). */
const LARGEST = 1e9;
/** How a unit is written behind a number. */
const UNITS = {
  degrees: /(°|deg(rees?)?)$/i,
  radians: /(rad|radians?)$/i,
  pixels: /(px|pixels?)$/i,
  cells: /cells?$/i,
};
/** A unit beside a field. */
const SHOWN = { "": "", degrees: "°", radians: "rad", pixels: "px", cells: "cells" };
/** What is counted, so that every answer is a whole number. */
const COUNTED = new Set([
  "field",
  "width",
  "samples",
  "squares",
  "numbers",
  "compared",
  "lines",
  "sets",
  "meeting",
  "grown",
]);
const SIGNS = { right: "✓", known: "✗", other: "✗" };

/**
 * @param {Question} question
 * @param {FigureDrawing<unknown>} drawing
 * @param {Heard} heard
 */
export function asking(question, drawing, { answered, redraw, covered }) {
  const whole = [question.right, ...question.wrong.map(({ values }) => values)]
    .flat()
    .every(Number.isInteger);
  const unitOf = (/** @type {number} */ i) => question.units[i] ?? question.unit;
  const readAt = (/** @type {number} */ i) => numberOf(fields[i].value, whole, unitOf(i));
  /** The answer that the verdict is about. @type {readonly number[] | null} */
  let judged = null;
  const fields = fieldNames(question).map((label) =>
    el("input", { class: "rv-answer-number", inputmode: "decimal", "aria-label": label }),
  );
  const beside = question.others.map((text, i) =>
    el(
      "button",
      { class: "rv-chip", type: "button", "aria-pressed": "false", onclick: () => choose(i) },
      text,
    ),
  );
  const check = el("button", { class: "rv-press rv-press-strong", type: "button", onclick: submit }, "Check");
  const again = el("button", { class: "rv-press", type: "button", onclick: redraw }, "Other numbers");
  // A tuple's numbers have their names above them.
  const named = fields.map((field, i) => (question.by === "tuple" ? labelled(question, i, field) : field));
  const row = el("div", { class: "rv-answer" }, ...named, ...beside, check, again);
  const verdict = el("p", { class: "rv-verdict", role: "status" });
  const why = el("p", { class: "rv-why" });
  const working = el("p", { class: "rv-working" });
  const rehearsals = question.wrong.map((known) => rehearsed(known, question.working));
  const outcome = el("div", { class: "rv-outcome" }, el("div", {}, verdict, why, working), ...rehearsals);
  const element = el(
    "div",
    { class: "rv-question" },
    el("p", { class: "rv-asks" }, ...unbrokenPieces(question.asks)),
    row,
    outcome,
  );
  for (const button of beside) onWalk(button, () => beside);
  for (const field of fields) {
    field.addEventListener("input", typed);
    field.addEventListener("keydown", (event) => {
      if (!PROJECTED.has(event.key)) event.stopPropagation();
      if (event.key === "Enter" && !check.disabled) submit();
    });
  }

  /** @returns {number[] | null} what is chosen or typed; null where that is no answer yet */
  function values() {
    if (!fields.length) return drawing.isPicked ? [...drawing.picks].sort((a, b) => a - b) : null;
    const numbers = fields.map((_, i) => readAt(i)).filter((value) => value != null);
    if (numbers.length !== fields.length) return null;
    return question.by === "points" ? numbers.sort((a, b) => a - b) : numbers;
  }

  /** Points go where their fields say, and fields say where their points are. */
  function typed() {
    const given = values();
    if (given && question.by === "points") drawing.place(given);
    else enable();
  }

  /** @param {number} place  among the answers beside the cells */
  function choose(place) {
    drawing.pick(drawing.buttons.length + place);
  }

  function ready() {
    const { places } = drawing;
    if (places.length && !near(values(), places)) {
      fields.forEach((field, i) => {
        field.value = String(places[i]);
      });
    }
    enable();
  }

  /** A verdict, its ghost and the right answer go with the answer that was checked; their room stays. */
  function forget() {
    if (!judged || isSame(values(), judged)) return;
    judged = null;
    outcome.style.minHeight = `${outcome.offsetHeight}px`;
    element.dataset.state = "open";
    for (const said of [verdict, why, working]) write(said, "");
    drawing.coverAgain();
    covered();
  }

  function enable() {
    forget();
    // What is no number is told when it is given; while it is typed, it is not yet one.
    check.disabled = fields.length ? fields.some(({ value }) => !value.trim()) : !drawing.isPicked;
    if (element.dataset.state === "unread" && values()) {
      delete element.dataset.state;
      write(verdict, "");
    }
    beside.forEach((button, i) => {
      button.setAttribute("aria-pressed", String(drawing.picks.has(drawing.buttons.length + i)));
    });
  }

  function submit() {
    const given = values();
    if (given) return answered(given);
    const place = fields.findIndex((_, i) => readAt(i) == null);
    if (place < 0) return;
    const odd = fields[place];
    element.dataset.state = "unread";
    const measured = unitOf(place) && ` of ${unitOf(place)}`;
    const isLarge = Math.abs(Number(odd.value)) > LARGEST;
    const fault = isLarge ? "is far too large" : `is no number${measured}`;
    const wanted = COUNTED.has(question.check)
      ? "Write a whole number, in digits."
      : "Write one such as 2.5.";
    write(verdict, `“${odd.value.trim().slice(0, MOST_SHOWN)}” ${fault}. ${wanted}`);
    write(why, "");
    write(working, "");
    odd.focus();
  }

  /**
   * Show an answer and what is to be said of it; null for none yet.
   *
   * @param {readonly number[] | null} given
   */
  function show(given) {
    drawing.reveal(given);
    if (given && !values()) {
      fields.forEach((field, i) => {
        field.value = String(given[i]);
      });
    }
    const said = given && judge(question, given);
    judged = given && values();
    outcome.style.minHeight = "";
    element.dataset.state = said?.state ?? "open";
    write(verdict, said ? `${SIGNS[said.state]} ${said.text}` : "");
    write(why, said?.known?.words ?? "");
    write(working, said ? question.working : "");
    ready();
    if (said) confirm();
  }

  /** Where this browser's kernel says otherwise, nobody is told that they are wrong. */
  function confirm() {
    const found = drawing.found(question);
    if (!found || agrees(question, found)) return;
    element.dataset.state = "mismatch";
    write(verdict, "The kernel in this browser gives another answer than the one expected here.");
  }

  show(null);
  return { element, show, ready, again, outcome };
}

/**
 * A number as people type it; null where it is none.
 *
 * @param {string} text
 * @param {boolean} [whole]  whether a comma before three digits stands before thousands; else it is not said
 *   what it stands for
 * @param {Question["unit"]} [unit]  that may stand behind it; another one would be another answer
 */
export function numberOf(text, whole = false, unit = "") {
  const bare = unit ? text.trim().replace(UNITS[unit], "") : text;
  const trimmed = bare.trim();
  const [thousands] = trimmed.match(THOUSANDS) ?? [];
  if (thousands && !whole) return null;
  const joined = thousands ? trimmed.replace(thousands, thousands.replaceAll(",", "")) : trimmed;
  const plain = joined.replace(",", ".").replace("−", "-");
  return DECIMAL.test(plain) && Math.abs(Number(plain)) <= LARGEST ? Number(plain) : null;
}

/**
 * What a known answer brings, unseen: it keeps the room for that.
 *
 * @param {Question["wrong"][number]} known
 * @param {string} working
 */
function rehearsed({ name, words }, working) {
  const told = [`${SIGNS.known} Not quite: ${name}.`, words, working];
  const paragraphs = told.map((text) => el("p", {}, ...unbrokenPieces(text)));
  return el("div", { class: "rv-rehearsed", "aria-hidden": "true" }, ...paragraphs);
}

/**
 * @param {Element} element
 * @param {string} text
 */
const write = (element, text) => renew(element, ...unbrokenPieces(text));

/**
 * A number of a tuple below its name.
 *
 * @param {Question} question
 * @param {number} i
 * @param {Element} field
 */
const labelled = (question, i, field) =>
  el("label", { class: "rv-answer-named", "data-unit": question.units[i] ?? "" }, nameOf(question, i), field);

/**
 * What a number of a tuple is called, with its unit.
 *
 * @param {Question} question
 * @param {number} i
 */
const nameOf = ({ names, units }, i) => [names[i], SHOWN[units[i] ?? ""]].filter(Boolean).join(", ");

/**
 * A field for each number that is asked for.
 *
 * @param {Question} question
 */
function fieldNames({ by, label, right, names }) {
  if (by === "number") return [label];
  if (by === "tuple") return [...names];
  return by === "points" ? right.map((_, i) => `${label} ${i + 1}`) : [];
}

/**
 * @param {readonly number[] | null} one
 * @param {readonly number[]} other
 */
const isSame = (one, other) => one?.length === other.length && other.every((value, i) => value === one[i]);

/**
 * @param {readonly number[] | null} one
 * @param {readonly number[]} other
 */
const near = (one, other) => one?.every((value, i) => Math.abs(value - other[i]) < 1e-4) ?? false;
