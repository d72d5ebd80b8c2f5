/**
 * A question below its figure: fields for the answer, the verdict, the way to other numbers.
 *
 * @import { Question } from "../../core/messages.js"
 * @import { CellsDrawing } from "./cells.js"
 *
 * @typedef {Object} Heard
 * @property {(values: readonly number[]) => void} answered
 * @property {() => void} redraw  other numbers are wanted
 */

import { el, setText } from "../../kit/dom.js";
import { judge } from "./judge.js";
import { agrees, answerFrom } from "./reader.js";

const SIGNS = { right: "✓", known: "✗", other: "✗" };

/**
 * @param {Question} question
 * @param {CellsDrawing} drawing
 * @param {Heard} heard
 */
export function asking(question, drawing, { answered, redraw }) {
  const input = el("input", {
    class: "rv-answer-number",
    inputmode: "decimal",
    "aria-label": question.label,
  });
  const beside = question.others.map((text, i) =>
    el(
      "button",
      { class: "rv-chip", type: "button", "aria-pressed": "false", onclick: () => choose(i) },
      text,
    ),
  );
  const check = el("button", { class: "rv-press rv-press-strong", type: "button", onclick: submit }, "Check");
  const again = el("button", { class: "rv-press", type: "button", onclick: redraw }, "Other numbers");
  const fields = el(
    "div",
    { class: "rv-answer" },
    ...(question.by === "number" ? [input] : beside),
    check,
    again,
  );
  const verdict = el("p", { class: "rv-verdict", role: "status" });
  const why = el("p", { class: "rv-why" });
  const working = el("p", { class: "rv-working" });
  const element = el(
    "div",
    { class: "rv-question" },
    el("p", { class: "rv-asks" }, question.asks),
    fields,
    verdict,
    why,
    working,
  );
  input.addEventListener("input", ready);
  input.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" && !check.disabled) submit();
  });

  /** @returns {number[] | null} what is chosen or typed; null where that is no answer yet */
  function values() {
    if (question.by !== "number") return drawing.picks.size ? [...drawing.picks].sort((a, b) => a - b) : null;
    const text = input.value.trim().replace(",", ".").replace("−", "-");
    return text && Number.isFinite(Number(text)) ? [Number(text)] : null;
  }

  /** @param {number} place  among the answers beside the cells */
  function choose(place) {
    drawing.pick(drawing.figure.values.length + place);
  }

  function ready() {
    check.disabled = !values();
    beside.forEach((button, i) => {
      button.setAttribute("aria-pressed", String(drawing.picks.has(drawing.figure.values.length + i)));
    });
  }

  function submit() {
    const given = values();
    if (given) answered(given);
  }

  /**
   * Show an answer and what is to be said of it; null for none yet.
   *
   * @param {readonly number[] | null} given
   */
  function show(given) {
    drawing.reveal(given);
    if (given && question.by === "number" && input.value === "") input.value = String(given[0]);
    const said = given && judge(question, given);
    element.dataset.state = said?.state ?? "open";
    setText(verdict, said ? `${SIGNS[said.state]} ${said.text}` : "");
    setText(why, said?.known?.words ?? "");
    setText(working, said ? question.working : "");
    ready();
    if (said) confirm();
  }

  /** Where this browser's kernel says otherwise, nobody is told that they are wrong. */
  function confirm() {
    const { read } = drawing;
    if (!read || agrees(question, answerFrom(question, read))) return;
    element.dataset.state = "mismatch";
    setText(verdict, "The kernel in this browser gives another answer than the one expected here.");
  }

  show(null);
  return { element, show, ready };
}
