/**
 * The one place that says ✓ or ✗: what the plan gives against what the kernel gave, over every bin
 * that was planned, and only for boxes that are where they were when it was found.
 *
 * @typedef {Object} Verdict
 * @property {"waiting"|"none"|"good"|"bad"} state  "none": no bin was planned
 * @property {Object} lesson  the answer it is about; when bad, the box's that is worst
 * @property {?number} bin  when bad, the worst bin
 * @property {?number} difference  of the worst bin; null where it is not finite
 * @property {?number[]} part  the bins that were planned, or null for all of them
 */

import { el, setText } from "../kit/dom.js";
import { tiny } from "../paint/theme.js";

export const binName = (lesson, bin) => `bin (${Math.floor(bin / lesson.bins[1])}, ${bin % lesson.bins[1]})`;

/**
 * @param {import("../core/hub.js").Scope} scope
 * @param {{lesson: Object, old: boolean}} shown  what `scope.shown()` gives
 * @returns {Verdict}
 */
export function verdictOf(scope, { lesson, old }) {
  const about = { lesson, bin: null, difference: lesson.max_abs_diff, part: lesson.checked_bins };
  if (old || !scope.fresh.holds(lesson)) return { ...about, state: "waiting" };
  const wrong = lesson.check_ok ? worstOf(scope) : lesson;
  if (wrong) {
    return { state: "bad", lesson: wrong, bin: wrong.worst_bin, difference: wrong.max_abs_diff, part: wrong.checked_bins };
  }
  return { ...about, state: lesson.checked_bins?.length === 0 ? "none" : "good" };
}

/** The answer whose bins are farthest from the kernel's, if one of them is too far. */
function worstOf(scope) {
  const wrong = (scope.scene?.lessons ?? []).filter((lesson) => lesson.ok && !lesson.check_ok && scope.fresh.holds(lesson));
  const apart = (lesson) => lesson.max_abs_diff ?? Infinity;
  return wrong.reduce((worst, lesson) => (worst && apart(worst) >= apart(lesson) ? worst : lesson), null);
}

/** "box 2, bin (0, 3)" where there are several boxes. */
export function placeOf(scope, { lesson, bin }) {
  const boxes = scope.editor?.boxes ?? [];
  const number = boxes.findIndex((box) => box.id === lesson.id) + 1;
  return `${boxes.length > 1 && number ? `box ${number}, ` : ""}${binName(lesson, bin)}`;
}

export const apartText = (difference) => (difference == null ? "not finite" : `${difference.toPrecision(3)} apart`);

/**
 * Take the eye to the worst bin: its box becomes the active one, its samples stay shown.
 *
 * @returns {boolean} whether there is one
 */
export function goToWorst(scope) {
  const shown = scope.shown();
  const verdict = shown && verdictOf(scope, shown);
  if (verdict?.state !== "bad" || verdict.bin == null) return false;
  const { lesson, bin } = verdict;
  const box = scope.editor?.boxes.findIndex((item) => item.id === lesson.id) ?? -1;
  if (box >= 0) scope.editor.select(box);
  scope.pinOn({ box: lesson.id, bin, sample: lesson.samplesOf(bin)[0] ?? null, cell: null, from: "verdict" });
  return true;
}

/** A short verdict for a card's corner: "✓ 49 bins", or "✗ bin (2, 3)", which takes one there. */
export function badge(scope) {
  const button = el("button", { class: "rv-badge", type: "button", onclick: () => goToWorst(scope) });
  return {
    element: button,
    show(shown) {
      const verdict = shown ? verdictOf(scope, shown) : { state: "waiting" };
      button.dataset.state = verdict.state;
      button.disabled = verdict.state !== "bad";
      setText(button, badgeText(scope, verdict));
      button.title = badgeTitle(scope, verdict);
    },
  };
}

function badgeText(scope, verdict) {
  if (verdict.state === "bad") return `✗ ${placeOf(scope, verdict)}`;
  if (verdict.state !== "good") return "";
  const { lesson, part } = verdict;
  const all = lesson.bins[0] * lesson.bins[1];
  return part ? `✓ ${part.length} of ${all} bins` : `✓ ${all === 1 ? "1 bin" : `${all} bins`}`;
}

function badgeTitle(scope, verdict) {
  if (verdict.state === "bad") return `Plan and kernel are ${apartText(verdict.difference)} there: show it (W)`;
  if (verdict.state !== "good") return "";
  const { lesson, part, difference } = verdict;
  const which = part ? `Of ${lesson.bins[0] * lesson.bins[1]} bins, ${part.map((bin) => binName(lesson, bin)).join(", ")} is planned and` : "The plan's sum";
  return `${which} equals the kernel's output to ${tiny(difference)}`;
}
