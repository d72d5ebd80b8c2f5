/**
 * A view in a page of its own, which needs no server: the picture, the channel and what the server had
 * answered came with it; whatever moves is computed here.
 *
 * @import { Box, CanvasEvent, CanvasMessage, Text } from "./core/messages.js"
 */

import { show } from "./canvas.js";
import { sameBox } from "./core/geometry.js";
import { takeFeed } from "./core/hub.js";
import { kernelsFrom } from "./core/live.js";
import { frozen, unpack } from "./core/wire.js";
import { el } from "./kit/dom.js";
import { sixDigits } from "./kit/numbers.js";
import { answersTo } from "./registry_alone.js";
import { embedded } from "./wasm/embedded.js";
import { bytesOf } from "./wasm/load.js";

/**
 * @param {HTMLElement} stage
 * @param {HTMLElement} cards
 * @param {readonly string[]} given  messages, deflated, in base64
 */
export async function showView(stage, cards, given) {
  kernelsFrom(embedded, true);
  for (const text of given) {
    const message = unpack(await inflated(text));
    if (message.role === "feed") await takeFeed(message);
    else if (message.role === "canvas") show(stage, message, adapterOf(stage, message));
    else show(cards.appendChild(el("div")), message, { send: () => {} });
  }
}

/**
 * What answers in the server's place.
 *
 * @param {HTMLElement} stage
 * @param {CanvasMessage} saved
 */
function adapterOf(stage, saved) {
  const adapter = {
    /** @param {CanvasEvent} event */
    send(event) {
      // Not at once: whoever sends has not done with it.
      queueMicrotask(() => show(stage, answerTo(saved, event), adapter));
    },
  };
  return adapter;
}

/**
 * The saved message, without what it says of boxes that are not where they were.
 *
 * @param {CanvasMessage} saved
 * @param {CanvasEvent} event
 * @returns {CanvasMessage}
 */
function answerTo(saved, event) {
  const { mid, seq } = event;
  const held = new Map(event.boxes.map((box) => [box.id, box]));
  /** @param {Box} box */
  const rests = (box) => {
    const now = held.get(box.id);
    return Boolean(now && sameBox(box, now));
  };
  const answers = saved.answers.filter(({ frame }) => rests(frame));
  const moved = { ...saved, mid, seq, answers, sentence: sentenceOf(saved, event, rests) };
  return frozen({ ...moved, ...answersTo(moved, event) });
}

/**
 * What is said of the active box; of another than the saved one, whose it is.
 *
 * @param {CanvasMessage} saved
 * @param {CanvasEvent} event
 * @param {(box: Box) => boolean} rests
 * @returns {readonly Text[]}
 */
function sentenceOf(saved, event, rests) {
  const was = saved.boxes[saved.active ?? 0];
  const now = event.boxes[event.active ?? 0];
  if (!was || (was.id === now?.id && rests(was))) return saved.sentence;
  const { cx, cy, w, h, angle } = was;
  const turn = angle ? `, turned by ${sixDigits(angle)}°` : "";
  const [x, y, wide, high] = [cx, cy, w, h].map(sixDigits);
  const which = `When this page was saved, of a box of w ${wide} × h ${high} px about (${x}, ${y})${turn}: `;
  return [{ t: which, b: false, tone: "warn" }, ...saved.sentence];
}

/**
 * @param {string} text
 * @returns {Promise<Uint8Array>}
 */
async function inflated(text) {
  const bytes = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}
