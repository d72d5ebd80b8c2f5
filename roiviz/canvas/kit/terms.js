/**
 * The glossary's words in running text: each explains itself under the pointer, the first time it
 * stands there.
 *
 * @import { Text } from "../core/messages.js"
 */

import { el } from "./dom.js";
import { GLOSSARY } from "./glossary.js";
import { unbroken } from "./unbroken.js";

const WORDS = Object.keys(GLOSSARY).sort((a, b) => b.length - a.length);
const escaped = WORDS.map((word) => word.replace(/[-.*+?^${}()|[\]\\]/g, "\\$&"));
const PATTERN = new RegExp(`(?<![\\w-])(${escaped.join("|")})(s|es)?(?![\\w-])`, "gi");

/**
 * @param {string} text
 * @param {Set<string>} [seen]  meanings that the text around it has explained already
 * @returns {(string | HTMLElement)[]} the text, its words of the glossary with what they mean
 */
export function withTerms(text, seen = new Set()) {
  /** @type {(string | HTMLElement)[]} */
  const pieces = [];
  let last = 0;
  for (const found of text.matchAll(PATTERN)) {
    const meaning = GLOSSARY[found[1].toLowerCase()];
    if (seen.has(meaning)) continue;
    seen.add(meaning);
    const term = el("abbr", { class: "rv-term", title: meaning }, found[0]);
    pieces.push(text.slice(last, found.index), term);
    last = found.index + found[0].length;
  }
  return [...pieces, text.slice(last)].filter((piece) => piece !== "");
}

/**
 * A sentence of the message, its words explained once in all of `seen`.
 *
 * @param {readonly Text[]} sentence
 * @param {Set<string>} [seen]
 */
export const sentencePieces = (sentence, seen = new Set()) =>
  sentence.flatMap(({ t, b, tone }) => {
    const pieces = withTerms(unbroken(t), seen);
    return b || tone
      ? [el(b ? "strong" : "span", { class: tone ? `rv-tone-${tone}` : "" }, ...pieces)]
      : pieces;
  });

/** @type {WeakMap<Element, string>} */
const written = new WeakMap();

/**
 * As `setText`, with the glossary's words explained.
 *
 * @param {Element} element
 * @param {string} text
 */
export function setTerms(element, text) {
  if (written.get(element) === text) return;
  written.set(element, text);
  element.replaceChildren(...withTerms(text));
}

/** All words and what they mean, for where there is no pointer. */
export function termList() {
  /** @type {Map<string, string[]>} */
  const forms = new Map();
  for (const [word, meaning] of Object.entries(GLOSSARY)) {
    forms.set(meaning, [...(forms.get(meaning) ?? []), word]);
  }
  return el(
    "dl",
    { class: "rv-glossary" },
    ...[...forms].flatMap(([meaning, words]) => [el("dt", {}, words.join(", ")), el("dd", {}, meaning)]),
  );
}
