/**
 * One sample of the bin that is looked at, under the convention that is pointed at: four values times
 * four weights, and what that convention makes of the bin's samples.
 *
 * @import { Scope, Shown } from "../../core/hub.js"
 * @import { Facts } from "../../core/messages.js"
 * @import { MakeCard } from "../../cards/board.js"
 * @import { Said } from "../../cards/arithmetic.js"
 * @import { Bin } from "./bin.js"
 */

import { checkLine, showCheck } from "../../cards/arithmetic.js";
import { frame, headRow } from "../../cards/frame.js";
import { apartText, goToWorst, verdictOf } from "../../cards/verdict.js";
import { binName, isSampled, STATE_MARKS, stateWord } from "../../core/answer.js";
import { el, renew, setHidden, setText } from "../../kit/dom.js";
import { equals } from "../../kit/equation.js";
import { fixed, minus, numberFormat, tiny } from "../../kit/numbers.js";
import { markSign } from "../../paint/legend.js";
import { discardedText, emptyText, isOnItsWay, madeText, productsOf, resultOf, sampleOf } from "./bin.js";

/** @type {MakeCard} */
export function sumCard({ scope, reading }) {
  const card = frame("Sample", "prism-sum");
  const sign = el("i", { class: "rv-prism-sign" });
  const name = el("span");
  card.remark.append(sign, name);
  const place = el("p", { class: "rv-line" });
  const body = el("tbody");
  const table = el("table", { class: "rv-table rv-terms" }, body);
  const why = el("p", { class: "rv-why" });
  const made = el("p", { class: "rv-prism-made" });
  const check = checkLine(() => goToWorst(scope, reading));
  const rules = el("p", { class: "rv-words" });
  card.body.append(place, table, why, made, check.line, rules);
  return {
    element: card.element,
    topics: ["scene", "focus", "feed", "fresh", "answers"],
    ofBoxes: false,
    update() {
      const shown = scope.shown(reading);
      const facts = shown && scope.part("prism")?.readings.find(({ id }) => id === shown.answer.reading);
      const bin = shown && facts ? binOf(scope, shown, facts) : null;
      card.element.toggleAttribute("data-none", !shown || !facts);
      if (!shown || !facts) return setText(card.heading, "Sample");
      const { color, mark } = scope.readings.find(({ id }) => id === facts.id) ?? {
        color: null,
        mark: "disc",
      };
      renew(sign, markSign(color, /** @type {"disc"} */ (mark)));
      setText(name, facts.title);
      renew(rules, el("b", {}, facts.calls), `. Rules: ${facts.said}.`);
      setText(card.heading, headingOf(shown, bin));
      for (const element of [place, table, why]) setHidden(element, !bin);
      setText(made, bin ? madeText(bin) : emptyText(shown, facts));
      if (bin) showSample(bin, place, body, why, scope);
      showCheck(check, bin ? checkOf(scope, shown, bin) : { ok: "", text: "", go: null });
    },
  };
}

/**
 * @param {Shown} shown
 * @param {Bin | null} found
 */
function headingOf({ answer, bin, samples }, found) {
  const name = binName(answer, bin);
  if (!found && isOnItsWay(answer)) return `Samples of ${name}`;
  return found
    ? `Sample ${samples.indexOf(found.sample) + 1} of ${samples.length} in ${name}`
    : `No sample in ${name}`;
}

/**
 * @param {Scope} scope
 * @param {Shown} shown
 * @param {Facts} facts
 * @returns {Bin | null}
 */
function binOf(scope, { answer, bin, samples, sample }, facts) {
  if (sample == null || !isSampled(answer)) return null;
  const values = scope.channel?.values;
  const { taps, tap_values: own } = answer;
  /** @param {number} tap */
  const readBy = (tap) => (taps[tap] < 0 ? 0 : own ? own[tap] : (values?.[taps[tap]] ?? null));
  const { min, max } = scope.scene?.channel ?? {};
  return { answer, facts, bin, samples, sample, readBy, write: numberFormat([min ?? 0, max ?? 1], 4) };
}

/**
 * @param {Bin} bin
 * @param {HTMLElement} place
 * @param {HTMLElement} body
 * @param {HTMLElement} why
 * @param {Scope} scope
 */
function showSample(bin, place, body, why, scope) {
  const { answer, facts, sample, readBy, write } = bin;
  const { positions, taps, weights } = answer;
  const state = answer.state[sample];
  const [x, y] = [positions[2 * sample], positions[2 * sample + 1]].map((value) => fixed(value, 3));
  setText(place, `${STATE_MARKS[state]} x = ${x}  y = ${y} cells`);
  const width = scope.scene?.cells?.width ?? 1;
  const products = productsOf(bin, sample);
  /** @type {string[]} */
  const shown = [];
  const rows = [0, 1, 2, 3].flatMap((k) => {
    const at = 4 * sample + k;
    if (taps[at] < 0) return [];
    const cell = `cell (${Math.floor(taps[at] / width)}, ${taps[at] % width})`;
    const [value, weight, product] = [write(readBy(at)), minus(weights[at].toFixed(4)), write(products[k])];
    shown.push(product);
    const texts = [cell, value, `× ${weight}`, equals(`${value} × ${weight}`, product)];
    return [el("tr", weights[at] ? {} : { "data-zero": true }, ...texts.map((text) => el("td", {}, text)))];
  });
  const isLargest = facts.pool === "corner_max";
  const word = isLargest ? "largest of them" : "Σ value × weight";
  // Outside, what counts is no sum of what was read.
  const left = state === 2 ? "" : isLargest ? `max(${shown.join(", ")})` : shown.join(" + ");
  const total = el("td", { class: "rv-sum" }, equals(left, write(sampleOf(bin, sample))));
  const sum = el(
    "tr",
    { class: "rv-total" },
    el("td", { colspan: "3" }, state === 2 ? "outside" : word),
    total,
  );
  renew(body, headRow(["", "value", "weight", ""]), ...rows, sum);
  const words = state === 2 ? discardedText(bin) : state === 1 ? `Clamped: ${facts.clamped}.` : "";
  setText(why, words || insideText(bin));
  why.dataset.state = stateWord(state);
}

/** @param {Bin} bin */
function insideText({ answer: { taps, weights, tap_values: own }, sample }) {
  if (own) return "Each bin reads a channel of its own, which need not be the shown one.";
  const four = [0, 1, 2, 3].map((k) => 4 * sample + k);
  if (four.filter((k) => taps[k] >= 0).length < 2) return "It reads one cell.";
  const [, right, below, both] = four.map((k) => weights[k]);
  const [dx, dy] = [right + both, below + both].map((share) => fixed(share, 4));
  return `Inside: dx = ${dx}, dy = ${dy} past the first cell's centre.`;
}

/**
 * @param {Scope} scope
 * @param {Shown} shown
 * @param {Bin} bin
 * @returns {Said}
 */
function checkOf(scope, shown, bin) {
  const { answer, facts, write } = bin;
  const verdict = verdictOf(scope, shown);
  if (verdict.state === "waiting") return { ok: "", text: "the answer for this box is on its way", go: null };
  const output = answer.output?.[bin.bin] ?? NaN;
  const whole = answer.samples_shown === answer.samples_total;
  const own = whole && scope.channel ? Math.abs(resultOf(bin) - output) : 0;
  if (!(own <= answer.tolerance))
    return { ok: "false", text: `≠ ${write(output)} ✗ ${apartText(own)}`, go: null };
  if (!facts.kernel)
    return { ok: "", text: "its reference plan: no kernel of ours has these rules", go: null };
  const here = `= ${facts.kernel}'s output ${write(output)}`;
  if (verdict.state === "bad") {
    const place = binName(verdict.answer, verdict.bin ?? 0);
    return {
      ok: "false",
      text: `${here} ✗ but ${place} is ${apartText(verdict.difference)}`,
      go: `show ${place}`,
    };
  }
  return { ok: "true", text: `${here} ✓ all bins to ${tiny(verdict.difference ?? 0)}`, go: null };
}
