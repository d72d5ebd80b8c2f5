/**
 * Who computes what: a row an implementation, a column a family of cases; a cell that is pressed says
 * everything that was found.
 *
 * @import { CellFacts, FamilyFacts, PeerRow, PeersPart } from "../../core/messages.js"
 * @import { MakeCard } from "../../cards/board.js"
 */

import { frame } from "../../cards/frame.js";
import { el, setText, targetOf } from "../../kit/dom.js";

/** What stands in a cell, and what it means. */
const MARKS = {
  follows: "✓",
  follows_another: "→",
  differs: "✗",
  refuses: "–",
  unasked: "·",
};
/** What is read aloud of a cell. */
const STATES = {
  follows: "follows",
  follows_another: "follows another",
  differs: "differs",
  refuses: "refuses",
  unasked: "not tested",
};
const LEGEND =
  "✓ follows the convention · → follows another in every case · ✗ differs · " +
  "– does not take such input, or has no backward · dot: not tested";
const HINT = "A cell says what was found.";

/** @type {MakeCard} */
export function peersMatrixCard({ part }) {
  const card = frame("Who computes what", "peers-matrix");
  const table = el("table", { class: "rv-table rv-peers" });
  const label = { tabindex: "0", role: "region", "aria-label": "Implementations by families of cases" };
  const room = el("div", { class: "rv-scrolls", ...label }, table);
  const legend = el("p", { class: "rv-peers-legend" }, LEGEND);
  const said = el("p", { class: "rv-peers-said", role: "status" }, HINT);
  card.body.append(legend, said, room);
  /** @type {PeersPart | null} */
  let shown = null;
  /** @type {HTMLElement | null} */
  let pressed = null;

  /**
   * @param {PeerRow} row
   * @param {CellFacts | null} cell
   * @param {MouseEvent} event
   */
  function say(row, cell, event) {
    pressed?.setAttribute("aria-pressed", "false");
    pressed = targetOf(event);
    pressed.setAttribute("aria-pressed", "true");
    const about = cell ? cell.said : `${row.versions}; held to ${row.convention}. ${row.note}`.trim();
    said.replaceChildren(el("strong", {}, row.title), ` ${about}`);
  }

  return {
    element: card.element,
    topics: [],
    update() {
      const given = part();
      if (given?.kind !== "peers" || given === shown) return;
      shown = given;
      setText(card.remark, `run on ${given.date}`);
      const body = given.rows.map((row) => rowOf(row, given.families, say));
      table.replaceChildren(headOf(given.families), el("tbody", {}, ...body));
    },
  };
}

/** @param {readonly FamilyFacts[]} families */
function headOf(families) {
  const heads = families.map(({ title, said }) =>
    el("th", { scope: "col", title: said }, el("span", {}, title)),
  );
  const corner = el("th", { scope: "col" }, el("span", {}, "implementation"));
  return el("thead", {}, el("tr", {}, corner, ...heads));
}

/**
 * @param {PeerRow} row
 * @param {readonly FamilyFacts[]} families
 * @param {(row: PeerRow, cell: CellFacts | null, event: MouseEvent) => void} say
 */
function rowOf(row, families, say) {
  const cells = row.cells.map((cell, at) => {
    const name = `${row.title}, ${families[at].title}: ${STATES[cell.state]}`;
    const props = {
      type: "button",
      "data-state": cell.state,
      "aria-label": name,
      "aria-pressed": "false",
      onclick: (/** @type {MouseEvent} */ event) => say(row, cell, event),
    };
    return el("td", {}, el("button", props, MARKS[cell.state]));
  });
  const props = {
    type: "button",
    class: "rv-peer",
    "aria-pressed": "false",
    onclick: (/** @type {MouseEvent} */ event) => say(row, null, event),
  };
  return el("tr", {}, el("th", { scope: "row" }, el("button", props, row.title)), ...cells);
}
