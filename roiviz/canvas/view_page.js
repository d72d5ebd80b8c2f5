/**
 * A view in a page of its own, which needs no server: the picture, the channel and what the server had
 * answered came with it; whatever moves is computed here.
 *
 * @import { Box, CanvasEvent, CanvasMessage, Text } from "./core/messages.js"
 * @import { Words } from "./kit/words.js"
 * @import { Alone } from "./registry_alone.js"
 */

import { show } from "./canvas.js";
import { claimsOf } from "./core/claims.js";
import { boxText, sameBox } from "./core/geometry.js";
import { scopeOf, takeFeed } from "./core/hub.js";
import { kernelsFrom } from "./core/live.js";
import { frozen, unpack } from "./core/wire.js";
import { el } from "./kit/dom.js";
import { rendered } from "./kit/words.js";
import { answersTo } from "./registry_alone.js";
import { embedded } from "./wasm/embedded.js";
import { inflated } from "./wasm/load.js";

export { scopeOf } from "./core/hub.js";

const INVITATION = "Drag on the picture to draw a box.";

/**
 * @param {HTMLElement} stage
 * @param {HTMLElement} cards
 * @param {readonly string[]} given  messages, deflated, in base64
 * @param {Words | null} words  for what is said of a box; null where only the server can say it
 */
export async function showView(stage, cards, given, words) {
  kernelsFrom(embedded, true);
  const alone = { words, kernels: await embedded().catch(() => null) };
  for (const text of given) {
    const message = unpack(new Uint8Array(await inflated(text).arrayBuffer()));
    if (message.role === "feed") await takeFeed(message);
    else if (message.role === "canvas") show(stage, message, adapterOf(stage, message, alone));
    else show(cards.appendChild(el("div")), message, { send: () => {} });
  }
}

/**
 * What answers in the server's place.
 *
 * @param {HTMLElement} stage
 * @param {CanvasMessage} saved
 * @param {Alone} alone
 */
function adapterOf(stage, saved, alone) {
  const adapter = {
    /** @param {CanvasEvent} event */
    send(event) {
      // Not at once: whoever sends has not done with it.
      queueMicrotask(() => show(stage, answerTo(saved, alone, event), adapter));
    },
  };
  return adapter;
}

/**
 * The saved message, without what it says of boxes that are not where they were.
 *
 * @param {CanvasMessage} saved
 * @param {Alone} alone
 * @param {CanvasEvent} event
 * @returns {CanvasMessage}
 */
function answerTo(saved, alone, event) {
  const { mid, seq } = event;
  const held = new Map(event.boxes.map((box) => [box.id, box]));
  /** @param {Box} box */
  const rests = (box) => {
    const now = held.get(box.id);
    return Boolean(now && sameBox(box, now));
  };
  const answers = saved.answers.filter(({ frame }) => rests(frame));
  const sentence = sentenceOf(saved, alone.words, event, rests);
  const moved = { ...saved, mid, seq, answers, sentence };
  return frozen({ ...moved, ...answersTo(moved, event, { ...alone, said: saved.sentence }) });
}

/**
 * What is said of the active box: of the saved one what the server said, of another what can be said here,
 * else the same, and of which box it was.
 *
 * @param {CanvasMessage} saved
 * @param {Words | null} words
 * @param {CanvasEvent} event
 * @param {(box: Box) => boolean} rests
 * @returns {readonly Text[]}
 */
function sentenceOf(saved, words, event, rests) {
  const was = saved.boxes[saved.active ?? 0];
  const now = event.boxes[event.active ?? 0];
  if (!was || (was.id === now?.id && rests(was))) return saved.sentence;
  if (!now) return [{ t: INVITATION, b: false, tone: null }];
  // What several readings make of a box is more than the words of one.
  const [reading, ...others] = saved.readings;
  const { answers } = scopeOf(saved.canvas);
  const answer = others.length
    ? null
    : answers.find((one) => one.box === now.id && one.reading === reading.id);
  if (answer?.error) return [{ t: answer.error, b: false, tone: "warn" }];
  if (words && answer && saved.cells) {
    const { clockwise: mirrored, reduction } = saved.operator;
    const about = { cells: saved.cells, box: now, mirrored, maximum: reduction === "max" };
    return rendered(claimsOf(answer, about), words);
  }
  const which = `When this page was saved, of ${boxText(was)}: `;
  return [{ t: which, b: false, tone: "warn" }, ...saved.sentence];
}
