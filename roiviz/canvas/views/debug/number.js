/**
 * The chosen number: what was got, what is expected, and how each is made, a sample a line.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { NumberFacts, SumFacts } from "../../core/messages.js"
 * @import { MakeCard } from "../../cards/board.js"
 */

import { frame, headRow } from "../../cards/frame.js";
import { el, renew, setHidden, setText } from "../../kit/dom.js";
import { choose } from "./choice.js";

const WORST = "The worst bin";
const CHOSEN = "The chosen bin";
const TOO_MANY = "The box has too many samples to list.";
const COLUMNS = ["x", "y", "weight · value", "gives", ""];

/** @type {MakeCard} */
export function debugNumberCard({ scope }) {
  const card = frame(WORST, "debug-number");
  const props = { type: "button", class: "rv-chip", onclick: () => backToWorst(scope) };
  const back = el("button", props, "Show the worst");
  card.remark.append(back);
  const place = el("p", { class: "rv-debug-place", role: "status" });
  const facts = el("dl", { class: "rv-debug-facts" });
  const sums = el("div", { class: "rv-debug-sums" });
  const digits = el("p", { class: "rv-debug-hint" });
  card.body.append(place, facts, sums, digits);
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const part = scope.part("debug");
      const number = part?.number;
      card.element.toggleAttribute("data-none", !number);
      if (!part || !number) return;
      setText(card.heading, number.worst ? WORST : CHOSEN);
      setHidden(back, number.worst || !part.worst);
      setText(place, number.name);
      renew(facts, ...factsOf(number.facts));
      renew(sums, ...(number.sums.length ? number.sums.map(sumOf) : [el("p", {}, TOO_MANY)]));
      setText(digits, number.digits);
    },
  };
}

/** @param {Scope} scope */
function backToWorst(scope) {
  const worst = scope.part("debug")?.worst;
  if (worst) choose(scope, { box: worst[0], channel: worst[1], bin: worst[2] });
}

/** @param {NumberFacts["facts"]} facts */
export const factsOf = (facts) =>
  facts.map(({ name, value, wrong }) =>
    el("div", { "data-wrong": wrong }, el("dt", {}, name), el("dd", {}, value || "–")),
  );

/**
 * A sum goes on in another line between its terms, not within one.
 *
 * @param {string} taps
 */
function termsOf(taps) {
  const terms = taps.split(" + ");
  return terms.flatMap((term, at) => [el("span", {}, at + 1 < terms.length ? `${term} +` : term), " "]);
}

/** @param {SumFacts} sum */
function sumOf({ whose, said, rows, result }) {
  const body = rows.map(({ x, y, taps, gives, note }) =>
    el("tr", {}, ...[[x], [y], termsOf(taps), [gives], [note]].map((cell) => el("td", {}, ...cell))),
  );
  const table = el("table", { class: "rv-table" }, el("tbody", {}, headRow(COLUMNS), ...body));
  const label = { class: "rv-scrolls", tabindex: "0", role: "region", "aria-label": `${whose}, its samples` };
  return el(
    "section",
    {},
    el("p", { class: "rv-debug-whose" }, el("b", {}, whose), ` ${said}`),
    el("div", label, table),
    el("p", { class: "rv-debug-result" }, result),
  );
}
