/** What is seen, and what is surprising about it right now. */

import { el } from "../kit/dom.js";
import { withTerms } from "../kit/terms.js";

/** A card's frame: title on the left, a remark on the right, the body below. */
export function frame(title, kind) {
  const heading = el("h3", {}, title);
  const remark = el("span", { class: "rv-remark" });
  const body = el("div", { class: `rv-body rv-body-${kind}` });
  const header = el("header", {}, heading, remark);
  const element = el("section", { class: `rv-card rv-card-${kind}`, "aria-label": title }, header, body);
  return { element, heading, remark, body };
}

/** @type {import("./board.js").MakeCard} */
export function sentenceCard(scope) {
  const text = el("p", { class: "rv-sentence" });
  const notes = el("ul", { class: "rv-notes" });
  const element = el("section", { class: "rv-card rv-card-sentence", "aria-label": "What is seen here" }, text, notes);
  let last = "";
  const kept = { width: 0, height: 0 };
  return {
    element,
    topics: ["scene", "boxes"],
    update() {
      const header = scope.scene?.header;
      if (!header) return;
      const lesson = scope.lesson(scope.activeBox?.id);
      const now = JSON.stringify([header.sentence, lesson?.notes]);
      if (now === last) return;
      last = now;
      const seen = new Set();
      text.replaceChildren(...header.sentence.flatMap((part) => piece(part, seen)));
      notes.replaceChildren(...(lesson?.notes ?? []).map((note) => el("li", {}, ...withTerms(note, seen))));
      notes.hidden = !lesson?.notes?.length;
      keepHeight(element, kept);
    },
  };
}

/** The room that a long sentence took is kept for the next one: what lies below does not move. */
function keepHeight(element, kept) {
  const width = element.clientWidth;
  if (width !== kept.width) Object.assign(kept, { width, height: 0 });
  kept.height = Math.max(kept.height, element.offsetHeight);
  element.style.minHeight = `${kept.height}px`;
}

function piece({ t, b, tone }, seen) {
  const pieces = withTerms(t, seen);
  return b || tone ? [el(b ? "strong" : "span", { class: tone ? `rv-tone-${tone}` : "" }, ...pieces)] : pieces;
}
