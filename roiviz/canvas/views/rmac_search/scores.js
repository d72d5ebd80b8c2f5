/**
 * How good the methods are.
 *
 * @import { SearchPart } from "../../core/messages.js"
 * @import { MakeCard } from "../../cards/board.js"
 */

import { frame, headRow } from "../../cards/frame.js";
import { el, setText } from "../../kit/dom.js";
import { fixed } from "../../kit/numbers.js";
import { partOf } from "./state.js";

/** @type {MakeCard} */
export function rmacScoresCard({ scope }) {
  const card = frame("Which descriptor finds the most", "rmac-scores");
  const body = el("tbody");
  const head = el("thead", {}, headRow(["", "as it is", "whitened"]));
  const table = el("table", { class: "rv-table rv-scores" }, head, body);
  const note = el("p", { class: "rv-quiet rv-scorenote" });
  card.body.append(table, note);
  let last = "";
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const part = partOf(scope);
      if (!part) return;
      const now = JSON.stringify([part.scores, part.is_whitened, part.collection]);
      if (now === last) return;
      last = now;
      setText(card.remark, "mean average precision");
      body.replaceChildren(...rowsOf(part));
      setText(note, noteOn(part.collection));
    },
  };
}

/** @param {number} count  of the collection */
const noteOn = (count) =>
  `Each of the ${count} drawn pictures is the query once, computed just now. The collection is made for ` +
  "teaching: landmarks come back at another scale, place and light, before landscapes they share with " +
  "others. So these numbers compare the descriptors here; they say nothing about photographs.";

/** @param {SearchPart} part */
function rowsOf({ scores, is_whitened: isWhitened }) {
  const best = Math.max(...scores.flatMap((row) => [row.plain, row.whitened ?? 0]));
  return scores.map(({ method, title, plain, whitened, used }) =>
    el(
      "tr",
      { "data-method": method, "data-used": used },
      el("th", { scope: "row" }, title),
      scoreCell(plain, plain === best, used && !isWhitened, "plain"),
      scoreCell(whitened, whitened === best, used && isWhitened, "whitened"),
    ),
  );
}

/**
 * @param {number | null} value
 * @param {boolean} best
 * @param {boolean} used
 * @param {string} kind
 */
function scoreCell(value, best, used, kind) {
  if (value == null) return el("td", {}, el("span", { class: "rv-quiet" }, "–"));
  const fill = el("i", { style: `width: ${100 * value}%`, "data-best": best });
  const props = { "data-kind": kind, "data-value": String(value), "data-used": used };
  return el("td", props, el("span", { class: "rv-meter rv-strack" }, fill), el("code", {}, fixed(value, 3)));
}
