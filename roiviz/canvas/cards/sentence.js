/**
 * What is seen, and what is surprising about it right now.
 *
 * @import { MakeCard } from "./board.js"
 */

import { el } from "../kit/dom.js";
import { sentencePieces, withTerms } from "../kit/terms.js";

/** @type {MakeCard} */
export function sentenceCard({ scope, reading }) {
  const text = el("p", { class: "rv-sentence" });
  const notes = el("ul", { class: "rv-notes" });
  const props = { class: "rv-card rv-card-sentence", "aria-label": "What is seen here" };
  const element = el("section", props, text, notes);
  let last = "";
  const kept = { width: 0, height: 0 };
  return {
    element,
    topics: ["scene", "boxes"],
    update() {
      const { scene } = scope;
      if (!scene) return;
      const said = scope.answer(scope.activeBox?.id, reading)?.notes ?? [];
      const now = JSON.stringify([scene.sentence, said]);
      if (now === last) return;
      last = now;
      /** @type {Set<string>} */
      const seen = new Set();
      text.replaceChildren(...sentencePieces(scene.sentence, seen));
      notes.replaceChildren(...said.map((note) => el("li", {}, ...withTerms(note, seen))));
      notes.hidden = !said.length;
      keepHeight(element, kept);
    },
  };
}

/**
 * The room that a long sentence took is kept for the next one: what lies below does not move.
 *
 * @param {HTMLElement} element
 * @param {{ width: number, height: number }} kept
 */
function keepHeight(element, kept) {
  const width = element.clientWidth;
  if (width !== kept.width) Object.assign(kept, { width, height: 0 });
  kept.height = Math.max(kept.height, element.offsetHeight);
  element.style.minHeight = `${kept.height}px`;
}
