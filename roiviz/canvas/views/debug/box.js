/**
 * One box on one channel: what was got of each bin and, where that is wrong, beneath it what is expected.
 *
 * @import { DebugPart } from "../../core/messages.js"
 * @import { MakeCard } from "../../cards/board.js"
 */

import { frame } from "../../cards/frame.js";
import { el, setHidden, setText } from "../../kit/dom.js";
import { choiceGrid, choose, handOf, mark, takePin } from "./choice.js";

const MOST_WRITTEN = 14; // bins a side, beyond which their numbers have no room
const LEGEND = "What you got; beneath each ✗ what is expected. A bin shows how it is made.";
const TOO_MANY = "These are too many bins to show one by one: the numbers are in the files below the report.";

/** @type {MakeCard} */
export function debugBoxCard({ scope }) {
  const card = frame("Box", "debug-box");
  const grid = choiceGrid("Bins of the box", (at) => {
    const part = scope.part("debug");
    if (part) choose(scope, { ...handOf(scope, part), bin: at });
  });
  const none = el("p", { class: "rv-debug-hint" }, TOO_MANY);
  const legend = el("p", { class: "rv-debug-hint" }, LEGEND);
  card.body.append(el("div", { class: "rv-scrolls" }, grid.element), legend, none);
  return {
    element: card.element,
    topics: ["scene", "focus"],
    update() {
      const part = scope.part("debug");
      if (!part) return;
      takePin(scope, part);
      setText(card.heading, `Box ${part.box}, channel ${part.channel}`);
      setHidden(legend, !isWritten(part));
      setHidden(none, part.got.length > 0 || part.number === null);
      const { rows, columns } = part;
      grid.element.toggleAttribute("data-written", isWritten(part));
      const marks = part.got.map((_, at) => numberMark(part, at));
      grid.show({ rows, columns, marks, chosen: handOf(scope, part).bin ?? -1 });
    },
  };
}

/** @param {DebugPart} part */
const isWritten = ({ rows, columns }) => Math.max(rows, columns) <= MOST_WRITTEN;

/**
 * @param {DebugPart} part
 * @param {number} at
 */
function numberMark(part, at) {
  const { columns, got, want, bad, errors } = part;
  const place = `bin (${Math.floor(at / columns)}, ${at % columns})`;
  const wrong = Boolean(bad[at]);
  const name = wrong ? `${place}: got ${got[at]}, expected ${want[at]}` : `${place}: ${got[at]}, right`;
  const props = {
    "data-wrong": wrong,
    style: `--rv-share: ${wrong ? Math.max(errors[at], 0.1).toFixed(3) : 0}`,
  };
  if (!isWritten(part)) return mark(name, props);
  const children = wrong ? [`✗ ${got[at]}`, el("small", {}, want[at])] : [got[at]];
  return mark(name, props, ...children);
}
