/**
 * The museum: a card for each thread, with the map, the box as each reading has it, and their numbers.
 *
 * @import { MuseumPart, Thread, ThreadReading } from "../../core/messages.js"
 * @import { MakeCard } from "../../cards/board.js"
 */

import { frame } from "../../cards/frame.js";
import { el, setText } from "../../kit/dom.js";
import { plural } from "../../kit/numbers.js";
import { drawingOf, numbersOf } from "./drawing.js";

/** @type {MakeCard} */
export function peersMuseumCard({ part }) {
  const card = frame("Threads", "peers-museum");
  const grid = el("div", { class: "rv-threads" });
  card.body.append(grid);
  /** @type {MuseumPart | null} */
  let shown = null;
  return {
    element: card.element,
    topics: [],
    update() {
      const given = part();
      if (given?.kind !== "museum" || given === shown) return;
      shown = given;
      setText(card.heading, given.cause);
      setText(card.remark, plural(given.threads.length, "thread"));
      grid.replaceChildren(...given.threads.map(threadOf));
    },
  };
}

/** @param {Thread} thread */
function threadOf(thread) {
  const { title, year, saw, why, issue, thread: name, prism, debug } = thread;
  const away = { target: "_blank", rel: "noopener noreferrer" };
  const links = [
    el("a", { href: issue, ...away }, name),
    `, ${year} · `,
    el("a", { href: debug, ...away }, "Its map and numbers in Debug"),
    " · ",
    el("a", { href: prism, ...away }, "Drag this box in the prism"),
    ", on a map of ours: other numbers, the same rules",
  ];
  const words = el(
    "div",
    { class: "rv-thread-words" },
    el("h4", {}, title),
    el("p", {}, saw),
    el("p", { class: "rv-thread-why" }, why),
    el("p", { class: "rv-thread-links" }, ...links),
  );
  const outputs = thread.readings.map((reading, at) => outputOf(thread, reading, at));
  const numbers = el("div", { class: "rv-thread-outputs" }, ...outputs);
  return el("article", { class: "rv-thread", "data-thread": thread.id }, words, drawingOf(thread), numbers);
}

/**
 * @param {Thread} thread
 * @param {ThreadReading} reading
 * @param {number} at
 */
function outputOf(thread, reading, at) {
  const { said, convention, box, printed } = reading;
  const rows = numbersOf(reading, thread.bins).map((row) =>
    el("tr", {}, ...row.map((text) => el("td", {}, text))),
  );
  const label = `${said}: the output of ${convention}`;
  const table = el("table", { class: "rv-table", "aria-label": label }, el("tbody", {}, ...rows));
  return el(
    "figure",
    { class: "rv-thread-output", "data-reading": at },
    el(
      "figcaption",
      {},
      el("strong", {}, said),
      ` = ${convention}`,
      el("span", { class: "rv-thread-box" }, `${box} · ${printed ? "printed there" : "computed here"}`),
    ),
    el("div", { class: "rv-scrolls", tabindex: "0", role: "region", "aria-label": label }, table),
  );
}
