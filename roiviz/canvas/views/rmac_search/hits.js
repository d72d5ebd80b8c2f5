/**
 * What was found, the most alike first.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { FoundPicture } from "../../core/messages.js"
 * @import { MakeCard } from "../../cards/board.js"
 *
 * @typedef {ReturnType<typeof hitItem>} Item
 */

import { frame } from "../../cards/frame.js";
import { thumbOf } from "../../core/media.js";
import { el, setText, walk } from "../../kit/dom.js";
import { fixed } from "../../kit/numbers.js";
import { hitInHand, hover, partOf } from "./state.js";

/** @type {MakeCard} */
export function rmacHitsCard({ scope }) {
  const card = frame("Found", "rmac-hits");
  const label = "Pictures found, the most alike first";
  const list = el("div", { class: "rv-hits", role: "listbox", "aria-label": label });
  card.body.append(list);
  list.addEventListener("pointerleave", () => hover(scope, null));
  /** @type {Map<string, Item>} */
  const items = new Map();
  /** @param {FoundPicture} hit */
  const itemOf = (hit) => {
    const item = items.get(hit.key) ?? hitItem(scope, hit, () => [...list.querySelectorAll("button")]);
    items.set(hit.key, item);
    return item;
  };
  return {
    element: card.element,
    topics: ["scene", "feed", "focus"],
    update() {
      const part = partOf(scope);
      const hits = part?.hits ?? [];
      setText(card.remark, `${hits.length} pictures, the most alike first`);
      const order = hits.map((hit) => itemOf(hit).element);
      const same = order.length === list.children.length && order.every((one, i) => list.children[i] === one);
      if (!same) list.replaceChildren(...order);
      if (!part) return;
      const here = hits[hitInHand(scope, part)]?.key;
      const low = Math.min(...hits.map((hit) => hit.similarity), 0);
      for (const hit of hits) {
        const { element, bar } = itemOf(hit);
        showHit(itemOf(hit), hit);
        bar.style.width = `${Math.max(0, (100 * (hit.similarity - low)) / (1 - low))}%`;
        element.toggleAttribute("data-here", hit.key === here);
        element.setAttribute("aria-selected", String(hit.key === part.chosen));
      }
    },
  };
}

/**
 * @param {Scope} scope
 * @param {FoundPicture} hit
 * @param {() => HTMLElement[]} all
 */
function hitItem(scope, { key }, all) {
  const image = el("img", { alt: "" });
  const rank = el("b");
  const name = el("span", { class: "rv-hname" });
  const value = el("code");
  const bar = el("i");
  const line = el("span", { class: "rv-hline" }, value, el("span", { class: "rv-meter rv-htrack" }, bar));
  const element = el(
    "button",
    {
      class: "rv-hit",
      type: "button",
      role: "option",
      "data-key": key,
      onpointerenter: () => hover(scope, key),
      onfocus: () => hover(scope, key),
      onblur: () => hover(scope, null),
      onclick: () => scope.choose({ hit: key }),
      onkeydown: (event) => walk(all(), event),
    },
    image,
    rank,
    name,
    line,
  );
  return { element, image, rank, name, value, bar };
}

/**
 * @param {Item} item
 * @param {FoundPicture} hit
 */
function showHit({ element, image, rank, name, value }, hit) {
  const thumb = thumbOf(hit.digest);
  const similarity = fixed(hit.similarity, 3);
  if (thumb && image.src !== thumb.src) image.src = thumb.src;
  setText(rank, `${hit.rank}${hit.relevant ? " · same" : ""}`);
  setText(name, hit.title);
  setText(value, similarity);
  element.toggleAttribute("data-relevant", Boolean(hit.relevant));
  const same = hit.relevant ? ", the same landmark" : "";
  element.setAttribute("aria-label", `${hit.rank}: ${hit.title}, similarity ${similarity}${same}`);
}
