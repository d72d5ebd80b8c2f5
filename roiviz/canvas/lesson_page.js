/**
 * A lesson in a page of its own, which needs no server: its numbers for some seeds came with it, and how far
 * somebody is stands behind the # of its address.
 *
 * @import { LearnPart, Step } from "./core/messages.js"
 *
 * @typedef {Object} Given  what the page brings along
 * @property {LearnPart} part  of seed 0
 * @property {Readonly<Record<number, readonly Step[]>>} questions  by seed, the steps that ask something
 * @property {Readonly<Record<number, LearnPart["links"]>>} links  by seed
 * @property {string} begin  what it begins with, as its address would say it
 */

import { CardBoard } from "./cards/board.js";
import { scopeOf } from "./core/hub.js";
import { VERSION } from "./core/wire.js";
import { el, setHidden, setText } from "./kit/dom.js";
import { STYLES } from "./styles.js";
import { lessonCard } from "./views/learn/lesson.js";
import { LearnLink, unreadLine } from "./views/learn/link.js";
import { inflated } from "./wasm/load.js";

const NAME = "learn";

/**
 * @param {HTMLElement} place
 * @param {string} given  deflated, in base64
 */
export async function playLesson(place, given) {
  const { part, questions, links, begin } = /** @type {Given} */ (await inflated(given).json());
  const root = el("div", { class: "rv-root rv-cards" });
  const note = el("p", { class: "rv-unread", role: "status" });
  place.append(note, root);
  document.adoptedStyleSheets = STYLES.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const scope = scopeOf(NAME);
  const board = new CardBoard(root, scope, /** @type {any} */ ({ lesson: lessonCard }));
  const link = new LearnLink(part, questions, links);
  let revision = 0;

  /** @param {LearnPart} page */
  const show = (page) => {
    board.setTheme();
    const message = { canvas: NAME, show: /** @type {const} */ (["lesson"]), columns: 1, reading: null };
    board.update({ ...message, page, voice: null, role: "cards", version: VERSION });
  };

  const open = () => {
    const { page, unread } = link.read(location.hash.slice(1) || begin, revision);
    setText(note, unreadLine(unread));
    setHidden(note, !unread.length);
    show(page);
  };

  // What was done or answered is an entry of the history, as in the app: Back takes it back.
  scope.send = (phase) => {
    const { text, page } = link.take(scope.choice ?? {}, revision);
    if (location.hash.slice(1) !== text) {
      if (phase === "commit") history.pushState(null, "", `#${text}`);
      else history.replaceState(null, "", `#${text}`);
    }
    setHidden(note, true);
    show(page);
  };
  addEventListener("hashchange", () => {
    revision += 1;
    open();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => board.setTheme());
  if (location.search) {
    // As the app's own links have it.
    const given = [location.hash.slice(1), location.search.slice(1)].filter(Boolean).join("&");
    history.replaceState(null, "", `${location.pathname}#${given}`);
  }
  open();
}
