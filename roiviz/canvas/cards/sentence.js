/**
 * What is seen, and what is surprising about it right now.
 *
 * @import { MakeCard } from "./board.js"
 */

import { el, renew, setHidden } from "../kit/dom.js";
import { sentencePieces, withTerms } from "../kit/terms.js";

/** @type {MakeCard} */
export function sentenceCard({ scope, reading }) {
  const text = el("p", { class: "rv-sentence" });
  const notes = el("ul", { class: "rv-notes" });
  const props = { class: "rv-card rv-card-sentence", "aria-label": "What is seen here" };
  const element = el("section", props, text, notes);
  let last = "";
  const observer = keepHeight(element);
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
      renew(text, ...sentencePieces(scene.sentence, seen));
      renew(notes, ...said.map((note) => el("li", {}, ...withTerms(note, seen))));
      setHidden(notes, !said.length);
    },
    destroy: () => observer.disconnect(),
  };
}

/**
 * The room that a long sentence took is kept for the next one: what lies below does not move. Its height is
 * heard of once the page is laid out: to ask for it would lay it out once more with every update.
 *
 * @param {HTMLElement} element
 */
function keepHeight(element) {
  const kept = { width: 0, height: 0 };
  const observer = new ResizeObserver(([entry]) => {
    const [{ inlineSize: width, blockSize: height }] = entry.borderBoxSize;
    if (width !== kept.width) {
      // What was kept at another width goes first; the height without it comes next.
      Object.assign(kept, { width, height: 0 });
      if (element.style.minHeight) {
        element.style.minHeight = "";
        return;
      }
    }
    if (height <= kept.height) return;
    kept.height = height;
    element.style.minHeight = `${height}px`;
  });
  observer.observe(element, { box: "border-box" });
  return observer;
}
