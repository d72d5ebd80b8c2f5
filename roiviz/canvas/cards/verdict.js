/**
 * The one place that says ✓ or ✗: what the plan gives against what the kernel gave, over every bin
 * that was planned, and only for boxes that are where they were when it was found; and which kernel that
 * was, the browser's or the server's, and whether the other one agrees.
 *
 * @import { Answer } from "../core/answer.js"
 * @import { Scope, Shown } from "../core/hub.js"
 * @import { Disagreement } from "../core/live.js"
 * @import { ReadingKernel } from "../core/messages.js"
 * @import { Look } from "./board.js"
 *
 * @typedef {Object} Verdict
 * @property {"waiting" | "none" | "good" | "bad"} state  "none": no bin was planned
 * @property {Answer} answer  it is about; when bad, the box's that is worst
 * @property {number | null} bin  when bad, the worst bin
 * @property {number | null} difference  of the worst bin; null where it is not finite
 * @property {readonly number[] | null} part  the bins that were planned, or null for all of them
 *
 * @typedef {Object} Kernels  which of them ran
 * @property {"alone" | "waiting" | "good" | "bad"} state  "alone": the server's only
 * @property {string} text
 * @property {Disagreement | null} apart
 */

import { binCount, binName, DEVICE, isOfBrowser } from "../core/answer.js";
import { sameBox } from "../core/geometry.js";
import { focusOnBin, focusOnSample } from "../core/hub.js";
import { lasts } from "../core/live.js";
import { el, setText } from "../kit/dom.js";
import { plural, tiny } from "../kit/numbers.js";
import { samplesInBin } from "./sample_way.js";

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
 * @param {Pick<Answer, "box">} answer
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
 * Which kernel ran, by name, and whether the server's says the same of this box. A disagreement stays until
 * somebody has looked at it, whatever was answered since.
 *
 * @param {Scope} scope
 * @param {Answer} answer
 * @returns {Kernels}
 */
export function kernelsOf(scope, answer) {
  const { live } = scope;
  const apart = live.apart(answer);
  // Of a saved page the server has said all that it will.
  const at = `${scope.there.at}${live.alone ? ", when saved," : ""}`;
  if (apart) return { state: "bad", text: apartWords(scope, apart), apart };
  if (!isOfBrowser(answer)) {
    const text = answer.device ? [`${answer.device} ${at}`, live.why].filter(Boolean).join(". ") : "";
    return { state: "alone", text, apart };
  }
  const heard = live.heardOf(answer);
  if (!heard && live.alone) return { state: "good", text: `${DEVICE}, in this page`, apart };
  if (!heard) return { state: "waiting", text: `${DEVICE}; ${scope.there.name} has not answered yet`, apart };
  const compared = [planWords(scope, answer), "outputs to 1e−6"].filter(Boolean).join(", ");
  return { state: "good", text: `${DEVICE} = ${heard.device} ${at} ✓ ${compared}`, apart };
}

/**
 * How much of the plan was compared: of a huge one only the listed samples were.
 *
 * @param {Scope} scope
 * @param {Answer} answer
 */
function planWords({ scene }, answer) {
  const { samples_shown: here, samples_total: all, bin } = answer;
  if (here === all) return "plan to the bit";
  if (!bin?.length || !scene?.cells) return "";
  const whole = samplesInBin(answer, bin[0], scene.cells) === here;
  const first = whole ? "" : `the first ${plural(here, "sample")} of `;
  return `plan of ${first}${binName(answer, bin[0])} to the bit`;
}

/**
 * @param {Scope} scope
 * @param {Disagreement} apart
 */
function apartWords(scope, apart) {
  const { what, here, there } = apart.difference;
  const was = scope.live.isNow(apart) ? "" : "was ";
  return `✗ ${placeApart(scope, apart)}, ${what}: ${was}${here} here, ${there} on ${apart.device}`;
}

/**
 * "box 2, legacy, bin (0, 3)", as far as there are several; of what is no more as it was, all that it takes
 * to find it again.
 *
 * @param {Scope} scope
 * @param {Disagreement} apart
 */
function placeApart(scope, apart) {
  const { live, readings } = scope;
  const lasting = live.lasting(apart);
  const settings = lasting.kernel ? readings.length > 1 && apart.title : settingsText(scope, apart);
  const row = live.isNow(apart) ? "" : apart.tuple.replace(": ", " ");
  const words = [
    !lasting.picture && apart.picture?.name,
    !(lasting.picture && lasting.channel) && apart.channel && `channel ${apart.channel.name}`,
    boxText(scope, apart),
    settings,
    row,
    binText(apart),
  ];
  return words.filter(Boolean).join(", ") || "the box";
}

/** @param {Disagreement} apart */
const binText = ({ difference: { bin }, kernel }) => (bin == null ? "" : binName(kernel, bin));

/**
 * @param {Scope} scope
 * @param {Disagreement} apart
 */
function boxText(scope, apart) {
  const { picture, box } = scope.live.lasting(apart);
  if (!picture) return "";
  if (!box) return "a box since deleted";
  const number = boxNumber(scope, { box: apart.frame.id });
  return number ? `box ${number}` : "";
}

/** @type {Readonly<Partial<Record<keyof ReadingKernel, (kernel: ReadingKernel) => string>>>} */
const SETTINGS = {
  bins: ({ bins: [rows, columns] }) => `${rows} × ${columns} bins`,
  ratio: ({ ratio }) => (ratio > 0 ? `${ratio} × ${ratio} samples a bin` : "adaptive samples"),
  offset: ({ offset }) => (offset ? "aligned" : "legacy alignment"),
  clockwise: ({ clockwise }) => (clockwise ? "clockwise" : "anticlockwise"),
  reduction: ({ reduction }) => reduction,
};

/**
 * The operator, its bins, and what else is set otherwise now.
 *
 * @param {Scope} scope
 * @param {Disagreement} apart
 */
function settingsText({ readings }, { kernel, reading, title }) {
  const now = readings.find(({ id }) => id === reading)?.kernel;
  const set = Object.entries(SETTINGS).map(([name, say]) => {
    const key = /** @type {keyof ReadingKernel} */ (name);
    const other = now?.operator === kernel.operator && now[key] !== kernel[key];
    return name === "bins" || other ? say?.(kernel) : "";
  });
  return [title, ...set].filter(Boolean).join(", ");
}

/**
 * Whether the place of a disagreement can be shown: its picture, channel, settings and box are here.
 *
 * @param {Scope} scope
 * @param {Disagreement} apart
 */
export const canShow = ({ live }, apart) => lasts(live.lasting(apart));

/**
 * Take the eye to where the kernels disagree, else to the worst bin: its box becomes the active one, its
 * samples stay shown.
 *
 * @param {Scope} scope
 * @param {string | null} [reading]
 * @returns {boolean} whether there is one
 */
export function goToWorst(scope, reading) {
  const shown = scope.shown(reading);
  const apart = shown && scope.live.apart(shown.answer);
  if (apart) return goToApart(scope, apart);
  const verdict = shown && verdictOf(scope, shown);
  if (verdict?.state !== "bad" || verdict.bin == null) return false;
  const { answer, bin } = verdict;
  select(scope, answer.box);
  scope.pinOn(focusOnBin(answer, bin, "verdict"));
  return true;
}

/**
 * @param {Scope} scope
 * @param {string} box  its id
 */
function select({ editor }, box) {
  const place = editor?.boxes.findIndex(({ id }) => id === box) ?? -1;
  if (place >= 0) editor?.select(place);
  return place >= 0;
}

/**
 * A box that has moved since is put back to where the kernels disagreed; that can be undone. What belongs
 * to another picture, channel or setting is told once more, and nothing moves.
 *
 * @param {Scope} scope
 * @param {Disagreement} apart
 */
function goToApart(scope, apart) {
  if (canShow(scope, apart)) showApart(scope, apart);
  else scope.stage?.say(`Not here any more: ${apartWords(scope, apart).replace("✗ ", "")}.`);
  scope.live.seen(apart);
  return true;
}

/**
 * @param {Scope} scope
 * @param {Disagreement} apart
 */
function showApart(scope, { difference, frame, reading }) {
  const { cx, cy, w, h, angle } = frame;
  if (select(scope, frame.id) && scope.editor?.box && !sameBox(scope.editor.box, frame)) {
    scope.editor.set({ cx, cy, w, h, angle });
  }
  const answer = scope.answer(frame.id, reading);
  const { bin, rank } = difference;
  if (answer && bin != null && bin < binCount(answer)) {
    scope.pinOn(focusOnSample(answer, bin, answer.samplesOf(bin)[rank] ?? null, "verdict"));
  }
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
      const { state, text, title } = shown ? badgeOf(scope, shown) : NO_BADGE;
      button.dataset.state = state;
      button.disabled = state !== "bad";
      setText(button, text);
      button.title = title;
    },
  };
}

const NO_BADGE = { state: "waiting", text: "", title: "" };

/**
 * @param {Scope} scope
 * @param {Shown} shown
 */
function badgeOf(scope, shown) {
  const kernels = kernelsOf(scope, shown.answer);
  if (kernels.apart) {
    return { state: "bad", text: badgeApart(scope, kernels.apart), title: `${kernels.text} (W)` };
  }
  const verdict = verdictOf(scope, shown);
  const title = [badgeTitle(verdict), kernels.text].filter(Boolean).join(". ");
  return { state: verdict.state, text: badgeText(scope, verdict), title };
}

/**
 * The place in short: a corner has room for no more.
 *
 * @param {Scope} scope
 * @param {Disagreement} apart
 */
function badgeApart(scope, apart) {
  if (scope.live.isNow(apart)) return `✗ ${placeApart(scope, apart)}`;
  return ["✗ earlier", boxText(scope, apart), binText(apart)].filter(Boolean).join(", ");
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
