/**
 * The one place that says ✓ or ✗: what the plan gives against what the kernel gave, over every bin
 * that was planned, and only for boxes that are where they were when it was found.
 *
 * @import { Answer } from "../core/answer.js"
 * @import { Scope, Shown } from "../core/hub.js"
 * @import { Look } from "./board.js"
 *
 * @typedef {Object} Verdict
 * @property {"waiting" | "none" | "good" | "bad"} state  "none": no bin was planned
 * @property {Answer} answer  it is about; when bad, the box's that is worst
 * @property {number | null} bin  when bad, the worst bin
 * @property {number | null} difference  of the worst bin; null where it is not finite
 * @property {readonly number[] | null} part  the bins that were planned, or null for all of them
 */

import { binCount, binName } from "../core/answer.js";
import { focusOnBin } from "../core/hub.js";
import { el, setText } from "../kit/dom.js";
import { plural, tiny } from "../kit/numbers.js";

/**
 * @param {Scope} scope
 * @param {Pick<Shown, "answer" | "old">} shown
 * @returns {Verdict}
 */
export function verdictOf(scope, { answer, old }) {
  const about = { answer, bin: null, difference: answer.max_abs_diff, part: answer.checked_bins };
  if (old || !scope.fresh.holds(answer)) return { ...about, state: "waiting" };
  const wrong = answer.status === "mismatch" ? answer : worstOf(scope, answer.reading);
  if (!wrong) return { ...about, state: answer.checked_bins?.length === 0 ? "none" : "good" };
  const { worst_bin: bin, max_abs_diff: difference, checked_bins: part } = wrong;
  return { state: "bad", answer: wrong, bin, difference, part };
}

/**
 * The answer whose bins are farthest from the kernel's, if one of them is too far.
 *
 * @param {Scope} scope
 * @param {string} reading
 */
function worstOf(scope, reading) {
  const wrong = scope
    .given(reading)
    .filter((answer) => answer.status === "mismatch" && scope.fresh.holds(answer));
  /** @param {Answer} answer */
  const apart = (answer) => answer.max_abs_diff ?? Infinity;
  return wrong.reduce(
    (worst, answer) => (worst && apart(worst) >= apart(answer) ? worst : answer),
    /** @type {Answer | null} */ (null),
  );
}

/**
 * Which of several boxes an answer is for, from 1 on; 0 where there is but one.
 *
 * @param {Scope} scope
 * @param {Answer} answer
 */
export function boxNumber(scope, answer) {
  const boxes = scope.editor?.boxes ?? [];
  return boxes.length > 1 ? boxes.findIndex((box) => box.id === answer.box) + 1 : 0;
}

/**
 * "box 2, bin (0, 3)" where there are several boxes.
 *
 * @param {Scope} scope
 * @param {Answer} answer
 * @param {number} bin
 */
export function placeOf(scope, answer, bin) {
  const number = boxNumber(scope, answer);
  return `${number ? `box ${number}, ` : ""}${binName(answer, bin)}`;
}

/** @param {number | null} difference */
export const apartText = (difference) =>
  difference == null ? "not finite" : `${difference.toPrecision(3)} apart`;

/**
 * Take the eye to the worst bin: its box becomes the active one, its samples stay shown.
 *
 * @param {Scope} scope
 * @param {string | null} [reading]
 * @returns {boolean} whether there is one
 */
export function goToWorst(scope, reading) {
  const shown = scope.shown(reading);
  const verdict = shown && verdictOf(scope, shown);
  if (verdict?.state !== "bad" || verdict.bin == null) return false;
  const { answer, bin } = verdict;
  const place = scope.editor?.boxes.findIndex((box) => box.id === answer.box) ?? -1;
  if (place >= 0) scope.editor?.select(place);
  scope.pinOn(focusOnBin(answer, bin, "verdict"));
  return true;
}

/**
 * A short verdict for a card's corner: "✓ 49 bins", or "✗ bin (2, 3)", which takes one there.
 *
 * @param {Pick<Look, "scope" | "reading">} look
 */
export function badge({ scope, reading }) {
  const go = () => goToWorst(scope, reading);
  const button = el("button", { class: "rv-badge", type: "button", onclick: go });
  return {
    element: button,
    /** @param {Shown | null} shown */
    show(shown) {
      const verdict = shown && verdictOf(scope, shown);
      button.dataset.state = verdict?.state ?? "waiting";
      button.disabled = verdict?.state !== "bad";
      setText(button, verdict ? badgeText(scope, verdict) : "");
      button.title = verdict ? badgeTitle(verdict) : "";
    },
  };
}

/**
 * @param {Scope} scope
 * @param {Verdict} verdict
 */
function badgeText(scope, { state, answer, bin, part }) {
  if (state === "bad") return `✗ ${placeOf(scope, answer, bin ?? 0)}`;
  if (state !== "good") return "";
  const all = binCount(answer);
  return part ? `✓ ${part.length} of ${all} bins` : `✓ ${plural(all, "bin")}`;
}

/** @param {Verdict} verdict */
function badgeTitle({ state, answer, part, difference }) {
  if (state === "bad") return `Plan and kernel are ${apartText(difference)} there: show it (W)`;
  if (state !== "good") return "";
  const names = part?.map((bin) => binName(answer, bin)).join(", ");
  const which = part ? `Of ${binCount(answer)} bins, ${names} is planned and` : "The plan's sum";
  return `${which} equals the kernel's output to ${tiny(difference ?? 0)}`;
}
