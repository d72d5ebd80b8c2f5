/**
 * Which rule makes how much of the difference between two conventions in the bin that is looked at:
 * each switched alone, what that leaves, and the whole.
 *
 * @import { CauseRow, CauseTable } from "../../core/messages.js"
 * @import { Scope } from "../../core/hub.js"
 * @import { MakeCard } from "../../cards/board.js"
 *
 * @typedef {{ title: string, words: string, values: Float32Array, total?: boolean }} Line
 */

import { frame } from "../../cards/frame.js";
import { focusOnBin } from "../../core/hub.js";
import { isOld } from "../../core/old.js";
import { el, setText } from "../../kit/dom.js";
import { equalsSign } from "../../kit/equation.js";
import { numberFormat } from "../../kit/numbers.js";
import { binOf, placeText } from "./choice.js";

const INVITES = "Two conventions that both take this box are compared here.";
const NOT_SAVED = "Of other conventions than were compared when this page was saved, only a server can tell.";

/** @type {MakeCard} */
export function causesCard({ scope }) {
  const card = frame("Which rule makes the difference", "prism-causes");
  const table = el("div", { class: "rv-prism-causes", role: "table" });
  const none = el("p", { class: "rv-words" });
  const worst = el("button", { class: "rv-badge", type: "button", "data-state": "good" });
  /** @type {CauseTable | null} */
  let kept = null;
  /** @type {{ causes: CauseTable | null, bin: number }} */
  let drawn = { causes: null, bin: -1 };
  worst.addEventListener("click", () => goToWorst(scope, kept));
  card.remark.append(worst);
  card.body.append(table, none);
  return {
    element: card.element,
    topics: ["scene", "focus", "boxes", "fresh"],
    update() {
      const part = scope.part("prism");
      if (!part) return;
      // While a box is dragged the last table stays, marked as old.
      if (part.resting) kept = part.causes;
      const old = Boolean(kept && isOld(scope, kept.box));
      const then = old && scope.live.alone ? `, of the box that was saved` : "";
      // No answer follows where no server is: the table stays as it is, to be read.
      card.element.toggleAttribute("data-old", old && !scope.live.alone);
      card.element.toggleAttribute("data-none", !kept);
      if (!kept) {
        setText(card.heading, "Which rule makes the difference");
        drawn = { causes: null, bin: -1 };
        setText(none, scope.live.alone ? NOT_SAVED : INVITES);
        return table.replaceChildren();
      }
      setText(card.heading, `Why ${kept.other} differs from ${kept.reference}${then}`);
      const at = binOf(scope) ?? 0;
      if (kept === drawn.causes && at === drawn.bin) return;
      drawn = { causes: kept, bin: at };
      showTable(table, none, kept, at);
      const bin = worstOf(kept);
      worst.disabled = bin == null;
      setText(worst, bin == null ? "" : `most: ${placeText(kept.bins, bin)}`);
    },
  };
}

/**
 * @param {HTMLElement} table
 * @param {HTMLElement} none
 * @param {CauseTable} causes
 * @param {number} bin
 */
function showTable(table, none, causes, bin) {
  const { shown, idle } = linesOf(causes);
  const most = Math.max(...shown.map(({ values }) => Math.abs(values[bin]) || 0), 0) || 1;
  const format = numberFormat([0, most], 4);
  const sign = totalSign(shown, bin, format);
  const head = el(
    "div",
    { class: "rv-prism-cause rv-prism-causehead", role: "row" },
    ...["rule switched alone", "", placeText(causes.bins, bin), "largest"].map((text) =>
      el("span", { role: "columnheader" }, text),
    ),
  );
  table.replaceChildren(head, ...shown.map((line) => lineElement(line, bin, { most, format, sign })));
  setText(none, idle.length ? `Differ too, but change nothing here: ${idle.join(", ")}.` : "");
}

/**
 * The table's rows, and the rules that change nothing.
 *
 * @param {Pick<CauseTable, "rows" | "differences" | "left" | "total" | "bins">} causes
 */
export function linesOf(causes) {
  const count = causes.bins[0] * causes.bins[1];
  const lines = causes.rows.map((row, i) =>
    lineOf(row, causes.differences.subarray(i * count, (i + 1) * count)),
  );
  const felt = lines.filter(({ values }) => values.some((value) => value !== 0));
  const idle = lines.filter((line) => !felt.includes(line)).map(({ title }) => title.toLowerCase());
  const left = { title: "Rules together", words: "what single switches leave", values: causes.left };
  const all = { title: "Total", words: "", values: causes.total, total: true };
  const together = felt.length > 1 || left.values.some((value) => value !== 0);
  const shown = [...felt, ...(together ? [left] : []), all];
  return { shown, idle };
}

/**
 * @param {CauseRow} row
 * @param {Float32Array} values
 * @returns {Line}
 */
const lineOf = ({ title, reference, other }, values) => ({ title, words: `${reference} → ${other}`, values });

/**
 * Whether what the rows say, as it is written, adds up to the total: "" or "≈ ".
 *
 * @param {readonly Line[]} lines  the total last
 * @param {number} bin
 * @param {(value: number) => string} format
 */
export function totalSign(lines, bin, format) {
  const texts = lines.map(({ values }) => format(values[bin]));
  const total = texts.pop() ?? "";
  return texts.length && equalsSign(texts.join(" + "), total) === "≈" ? "≈ " : "";
}

/**
 * @param {Line} line
 * @param {number} bin
 * @param {{ most: number, format: (value: number) => string, sign: string }} how  sign: before the total
 */
function lineElement({ title, words, values, total = false }, bin, { most, format, sign }) {
  const value = values[bin];
  const largest = values.reduce((max, one) => (Math.abs(one) > Math.abs(max) ? one : max), 0);
  const share = Number.isFinite(value) ? Math.min(1, Math.abs(value) / most) : 0;
  const bar = el("i", { class: "rv-prism-bar", "data-sign": value < 0 ? "down" : "up" });
  bar.style.setProperty("--rv-share", String(share));
  const about = total ? sign : "";
  const text = Number.isFinite(value) ? `${about}${signed(value, format)}` : "cannot stand alone";
  return el(
    "div",
    { class: `rv-prism-cause${total ? " rv-prism-total" : ""}`, role: "row" },
    el("span", { role: "cell" }, el("b", {}, title), words ? el("small", {}, words) : null),
    el("span", { role: "cell", class: "rv-prism-track" }, bar),
    el("span", { role: "cell", class: "rv-prism-value" }, text),
    el("span", { role: "cell", class: "rv-prism-value" }, signed(largest, format)),
  );
}

/**
 * @param {number} value
 * @param {(value: number) => string} format
 */
const signed = (value, format) => (value > 0 ? `+${format(value)}` : format(value));

/** @param {CauseTable} causes */
function worstOf({ total }) {
  let best = null;
  for (let bin = 0; bin < total.length; bin += 1) {
    if (total[bin] && (best == null || Math.abs(total[bin]) > Math.abs(total[best]))) best = bin;
  }
  return best;
}

/**
 * @param {Scope} scope
 * @param {CauseTable | null} causes
 */
function goToWorst(scope, causes) {
  const part = scope.part("prism");
  const bin = causes && worstOf(causes);
  const answer = part && scope.answer(part.box, part.why ?? part.reference);
  if (answer && bin != null) scope.pinOn(focusOnBin(answer, bin, "prism"));
}
