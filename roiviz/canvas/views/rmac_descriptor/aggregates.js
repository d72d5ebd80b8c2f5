/**
 * Three ways to combine the same regions, side by side.
 *
 * @import { Aggregate } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { MakeCard } from "../../cards/board.js"
 *
 * @typedef {ReturnType<typeof buildRow>} Row
 */

import { frame } from "../../cards/frame.js";
import { context2d } from "../../cards/grids.js";
import { el, setText } from "../../kit/dom.js";
import { fixed } from "../../kit/numbers.js";
import { paintBars, partOf, rangeFromZero } from "./state.js";

/** @type {MakeCard} */
export function rmacAggregatesCard({ scope, colours }) {
  const card = frame("Three ways to combine the regions", "rmac-aggregates");
  const watch = el("div", { class: "rv-arows" });
  card.body.append(watch);
  /** @type {Row[]} */
  let rows = [];
  return {
    element: card.element,
    watch,
    topics: ["scene"],
    update() {
      const aggregates = partOf(scope)?.aggregates ?? [];
      if (rows.length !== aggregates.length) {
        rows = aggregates.map(buildRow);
        watch.replaceChildren(...rows.map((row) => row.element));
      }
      aggregates.forEach((one, i) => {
        showRow(colours(), rows[i], one);
      });
    },
  };
}

/** @param {Aggregate} aggregate */
function buildRow({ name }) {
  const title = el("b");
  const formula = el("code");
  const facts = el("span", { class: "rv-quiet" });
  const canvas = el("canvas", { role: "img", "aria-label": "The descriptor's numbers" });
  const slot = el("div", { class: "rv-aslot" }, canvas);
  const words = el("div", {}, title, formula, facts);
  const element = el("div", { class: "rv-arow", "data-aggregate": name }, words, slot);
  return { element, title, formula, facts, canvas, slot };
}

/**
 * @param {Colours} colours
 * @param {Row} row
 * @param {Aggregate} aggregate
 */
function showRow(colours, row, aggregate) {
  const { title, formula, norm, descriptor } = aggregate;
  setText(row.title, title);
  setText(row.formula, formula);
  setText(row.facts, `${alikeText(aggregate)} · length before L2: ${fixed(norm, 3)}`);
  const at = context2d(row);
  if (!at) return;
  const how = { colourOf: () => colours.accent, gap: 0.5, least: 0.6 };
  paintBars(at, descriptor, rangeFromZero(descriptor), how);
}

/** @param {Aggregate} aggregate */
function alikeText({ name, length, similarity }) {
  if (similarity == null) return `${length} numbers, not comparable with the others`;
  return name === "sum" ? `${length} numbers` : `${length} numbers · cosine to R-MAC ${fixed(similarity, 4)}`;
}
