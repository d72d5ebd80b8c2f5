/**
 * Where a gradient is wrong, and one of its numbers: what is added to a cell, or what a box has.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { GradientFacts, GradientMap } from "../../core/messages.js"
 * @import { MakeCard } from "../../cards/board.js"
 */

import { frame, headRow } from "../../cards/frame.js";
import { el, renew, setText } from "../../kit/dom.js";
import { choiceGrid, choose, handOf, mark } from "./choice.js";
import { factsOf } from "./number.js";
import { shade } from "./where.js";

const KINDS = /** @type {const} */ (["picture", "channel", "cell", "box"]);
const HINT = "A mark shows its worst number; the arrow keys walk them.";

/** @type {MakeCard} */
export function debugGradientCard({ scope }) {
  const card = frame("Where the gradient is wrong", "debug-gradient");
  const parts = [0, 1].map(() => gradientPart(scope));
  card.body.append(...parts.map(({ element }) => element), el("p", { class: "rv-debug-hint" }, HINT));
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const found = scope.part("debug")?.gradients ?? [];
      for (const [at, { element, show }] of parts.entries()) {
        element.hidden = !found[at];
        if (found[at]) show(found[at]);
      }
    },
  };
}

/** @param {Scope} scope */
function gradientPart(scope) {
  const title = el("h4");
  const rows = KINDS.map((id) => mapRow(scope, id));
  const table = el("div", { class: "rv-debug-maps" }, ...rows.flatMap(({ cells }) => cells));
  const name = el("p", { class: "rv-debug-place", role: "status" });
  const facts = el("dl", { class: "rv-debug-facts" });
  const sums = el("div", { class: "rv-scrolls", tabindex: "0", role: "region" });
  const result = el("p", { class: "rv-debug-result" });
  const element = el("section", {}, title, table, name, facts, sums, result);
  return {
    element,
    /** @param {GradientFacts} found */
    show(found) {
      setText(title, found.title);
      for (const row of rows) row.show(found);
      setText(name, found.name);
      renew(facts, ...factsOf(found.facts));
      sums.hidden = !found.rows.length;
      sums.setAttribute("aria-label", found.name);
      renew(sums, tableOf(found));
      setText(result, found.result);
    },
  };
}

/** @param {GradientFacts} found */
function tableOf({ head, rows }) {
  const body = rows.map((row) => el("tr", {}, ...row.map((cell) => el("td", {}, cell))));
  return el("table", { class: "rv-table" }, el("tbody", {}, headRow([...head]), ...body));
}

/**
 * @param {Scope} scope
 * @param {(typeof KINDS)[number]} id
 */
function mapRow(scope, id) {
  /** @type {GradientFacts | undefined} */
  let found;
  /** @type {GradientMap | undefined} */
  let shown;
  const grid = choiceGrid("", (place) => {
    const part = scope.part("debug");
    if (!part || !found || !shown) return;
    const to = shown.map.places[place];
    if (found.takes === "box") choose(scope, { box: to, channel: null, bin: null });
    else choose(scope, { ...handOf(scope, part), cell: to });
  });
  const cells = [el("span"), el("span"), grid.element];
  grid.element.dataset.of = id;
  return {
    cells,
    /** @param {GradientFacts} facts */
    show(facts) {
      found = facts;
      shown = facts.maps.find(({ map }) => map.id === id);
      for (const cell of cells) cell.hidden = !shown;
      if (!shown) return;
      const { map, chosen } = shown;
      grid.element.setAttribute("aria-label", `${facts.title}, wrong by ${id}`);
      setText(cells[0], map.many);
      setText(cells[1], map.count);
      const { rows, columns, shares, names } = map;
      const marks = names.map((name, mark_) => mark(name, { style: `--rv-share: ${shade(shares[mark_])}` }));
      grid.show({ rows, columns, marks, chosen });
    },
  };
}
