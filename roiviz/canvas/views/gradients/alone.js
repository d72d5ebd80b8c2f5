/**
 * The upstream gradient that the cards choose, where no server gives it: as roiviz/explain/losses.py does.
 *
 * @import { CanvasEvent, CanvasMessage, Chosen, GradientsPart, Text } from "../../core/messages.js"
 */

import { isGiven, isOfBrowser } from "../../core/answer.js";
import { boxText, sameBox } from "../../core/geometry.js";
import { scopeOf } from "../../core/hub.js";
import { followable } from "./live.js";

/** @type {Readonly<Record<string, (upstream: Float32Array, chosen: Chosen, count: number) => void>>} */
const CHOSEN = {
  bin: (upstream, { bin }, count) => {
    for (let at = Math.min(bin, count - 1); at < upstream.length; at += count) upstream.fill(1, at, at + 1);
  },
  painted: (upstream, { painted }, count) => {
    for (const [place, value] of painted) {
      if (place >= count) continue;
      for (let at = place; at < upstream.length; at += count) upstream.fill(value, at, at + 1);
    }
  },
};

/**
 * @param {CanvasMessage} message
 * @param {CanvasEvent} event
 * @param {{ said: readonly Text[] }} alone
 * @returns {Partial<CanvasMessage>}
 */
export function gradientsAlone(message, event, { said }) {
  return { ...chosenBy(message, event), sentence: sentenceOf(message, event, said) };
}

/**
 * @param {CanvasMessage} message
 * @param {CanvasEvent} event
 * @returns {Partial<CanvasMessage>}
 */
function chosenBy(message, event) {
  const part = /** @type {GradientsPart} */ (message.page);
  const fill = CHOSEN[part.upstream_kind];
  const own = /** @type {Partial<Chosen> | null} */ (event.choice);
  if (!fill || !own) return {};
  const { bin = part.chosen.bin, painted = part.chosen.painted } = own;
  const chosen = { ...part.chosen, bin, painted };
  const { shape } = part.upstream;
  const upstream = Object.assign(new Float32Array(part.upstream.length), { shape });
  fill(upstream, chosen, shape[1] * shape[2]);
  // Nothing that the server said holds for it.
  return { page: { ...part, chosen, upstream }, answers: [] };
}

/**
 * What the server said, which is of all boxes, and of which ones where they are others now; and which of
 * them have too many samples.
 *
 * @param {CanvasMessage} message
 * @param {CanvasEvent} event
 * @param {readonly Text[]} said
 * @returns {readonly Text[]}
 */
function sentenceOf({ canvas, boxes, sentence }, event, said) {
  const held = event.boxes;
  if (!held.length) return sentence;
  const same = held.length === boxes.length && held.every((box, i) => sameBox(box, boxes[i]));
  if (same) return said;
  const { answers } = scopeOf(canvas);
  const whole = new Set(followable(answers));
  const crowded = answers
    .filter((answer) => isOfBrowser(answer) && isGiven(answer) && !whole.has(answer))
    .map(({ place, samples_total: total }) => `box ${place + 1} (${total.toLocaleString("en")})`);
  const which = boxes.length === 1 ? `of ${boxText(boxes[0])}` : `of its ${boxes.length} boxes`;
  /** @param {string} t */
  const warning = (t) => /** @type {Text} */ ({ t, b: false, tone: "warn" });
  return [
    ...(crowded.length ? [warning(`Too many samples to follow one by one: ${crowded.join(", ")}. `)] : []),
    warning(`When this page was saved, ${which}: `),
    ...said,
  ];
}
