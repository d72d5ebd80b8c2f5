/**
 * Where wrong numbers are: by box, by channel and by bin, a mark each. A mark that is chosen says which
 * number the other cards show.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { DebugPart, WrongMap } from "../../core/messages.js"
 * @import { MakeCard } from "../../cards/board.js"
 * @import { Place } from "./choice.js"
 */

import { frame } from "../../cards/frame.js";
import { el, renew, setText } from "../../kit/dom.js";
import { choiceGrid, choose, chooseBox, handOf, mark } from "./choice.js";

const LEAST = 0.15; // of the colour that a single wrong number has
const HINT = "A mark shows its number below; the arrow keys walk them.";

/** @type {MakeCard} */
export function debugWhereCard({ scope }) {
  const card = frame("Where", "debug-where");
  const said = el("ul", { class: "rv-debug-said" });
  const rows = /** @type {const} */ (["box", "channel", "bin"]).map((id) => mapRow(scope, id));
  const table = el("div", { class: "rv-debug-maps" }, ...rows.flatMap(({ cells }) => cells));
  card.body.append(said, table, el("p", { class: "rv-debug-hint" }, HINT));
  return {
    element: card.element,
    topics: ["scene", "focus"],
    update() {
      const part = scope.part("debug");
      if (!part) return;
      renew(said, ...part.where.map((text) => el("li", {}, text)));
      for (const row of rows) row.show(part);
    },
  };
}

/**
 * @param {Scope} scope
 * @param {"box" | "channel" | "bin"} id
 */
function mapRow(scope, id) {
  /** @type {WrongMap | undefined} */
  let map;
  const grid = choiceGrid(`Wrong numbers by ${id}`, (at) => {
    const part = scope.part("debug");
    if (!part || !map) return;
    if (id === "box") chooseBox(scope, part, map.places[at]);
    else choose(scope, changed(handOf(scope, part), id, map.places[at]));
  });
  const cells = [el("span"), el("span"), grid.element];
  grid.element.dataset.of = id;
  return {
    cells,
    /** @param {DebugPart} part */
    show(part) {
      map = part.maps.find((one) => one.id === id);
      for (const cell of cells) cell.hidden = !map;
      if (!map) return;
      setText(cells[0], map.many);
      setText(cells[1], map.count);
      const { rows, columns, each, shares, names } = map;
      const marks = names.map((name, at) => mark(name, { style: `--rv-share: ${shade(shares[at])}` }));
      const at = handOf(scope, part)[id];
      grid.show({ rows, columns, marks, chosen: at == null ? -1 : Math.floor(at / each) });
    },
  };
}

/** @param {number} share */
export const shade = (share) => (share ? LEAST + (1 - LEAST) * share : 0).toFixed(3);

/**
 * @param {Place} hand
 * @param {"channel" | "bin"} id
 * @param {number} place
 * @returns {Place}
 */
function changed(hand, id, place) {
  if (id === "channel") return { box: hand.box, channel: place, bin: null };
  return { ...hand, bin: place };
}
