/**
 * What the cards are told where no server tells it: the upstream gradient that they choose, as
 * roiviz/explain/losses.py has it, and RoIPool's stairs. What stays the saved box's says so.
 *
 * @import { CanvasEvent, CanvasMessage, Chosen, GradientsPart, Layer } from "../../core/messages.js"
 * @import { LinesLayer, Text } from "../../core/messages.js"
 * @import { Claim, Words } from "../../kit/words.js"
 */

import { isGiven, isOfBrowser } from "../../core/answer.js";
import { boxText, sameBox } from "../../core/geometry.js";
import { scopeOf } from "../../core/hub.js";
import { rendered } from "../../kit/words.js";
import { cellsClaims, threadsClaims } from "./claims_alone.js";
import { followable, ofHand } from "./live.js";
import { arrowsOf, numbersOf } from "./numbers_alone.js";
import { stairsOf } from "./stairs_alone.js";

const ARROWS = "arrows";

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
 * @param {{ said: readonly Text[], words: Words | null }} alone
 * @returns {Partial<CanvasMessage>}
 */
export function gradientsAlone(message, event, { said, words }) {
  const chosen = chosenBy(message, event);
  const part = /** @type {GradientsPart} */ (chosen.page ?? message.page);
  const page = { ...part, staircase: stairsFor(message, event, part, words) };
  if (part.lasting) return { ...chosen, page, sentence: said };
  const { boxes } = event;
  if (isSaved(message, event) && !chosen.page) {
    const all =
      boxes.length === message.boxes.length && boxes.every((box, i) => sameBox(box, message.boxes[i]));
    const told = all ? said : words && wordsOn(message, null, part, words, boxes.length);
    return { page, sentence: told ?? sentenceOf(message, event, said) };
  }
  const own = part.numbers.length && words ? numbersFor(message, event, part, words) : null;
  return {
    ...chosen,
    page: { ...page, ...(own && { numbers: own.numbers, loss: own.loss, computed: true }) },
    layers: message.layers.flatMap((layer) => (layer.id === ARROWS ? (own ? own.arrows(layer) : []) : layer)),
    sentence: (words && wordsOn(message, own, part, words, boxes.length)) ?? sentenceOf(message, event, said),
  };
}

/**
 * What can be said here of the boxes in the hand; null where that is not enough.
 *
 * @param {CanvasMessage} message
 * @param {{ said: Claim[] } | null} own
 * @param {GradientsPart} part
 * @param {Words} words
 * @param {number} count  of the boxes
 * @returns {Text[] | null}
 */
function wordsOn({ canvas, cells }, own, part, words, count) {
  if (own) return rendered(own.said, words);
  const answers = followable(scopeOf(canvas).answers);
  const held = ofHand(part, answers);
  // Where one of the boxes is not followed, more is to be said.
  if (!cells || !part.chart || !held || answers.length !== count || !count) return null;
  return rendered((part.orders ? threadsClaims : cellsClaims)({ answers, part: held }, cells), words);
}

/**
 * The box's own gradient, for the active box.
 *
 * @param {CanvasMessage} message
 * @param {CanvasEvent} event
 * @param {GradientsPart} part
 * @param {Words} words
 */
function numbersFor(message, event, part, words) {
  const [{ kernel }] = message.readings;
  const { ready } = scopeOf(message.canvas).live;
  const place = event.active ?? 0;
  const box = event.boxes[place];
  const { picture } = message;
  if (!kernel || !ready || !box || !picture) return null;
  const found = numbersOf(part, { box, place, kernel, ready, words });
  if (!found) return null;
  const longer = Math.max(picture.width, picture.height);
  const how = { clockwise: kernel.clockwise, longer };
  const drawn = kernel.rotated ? box : { ...box, angle: 0 };
  return {
    ...found,
    /** @param {Layer} layer */
    arrows: (layer) => arrowsOf(/** @type {LinesLayer} */ (layer), drawn, found.numbers, how),
  };
}

/**
 * Whether the active box is the saved one.
 *
 * @param {CanvasMessage} message
 * @param {CanvasEvent} event
 */
function isSaved({ boxes, active }, event) {
  const [was, now] = [boxes[active ?? 0], event.boxes[event.active ?? 0]];
  return Boolean(was && now && was.id === now.id && sameBox(was, now));
}

/**
 * Of the active box and the bin that is pinned, else the middle one.
 *
 * @param {CanvasMessage} message
 * @param {CanvasEvent} event
 * @param {GradientsPart} part
 * @param {Words | null} words
 */
function stairsFor(message, event, { staircase }, words) {
  const [{ kernel }] = message.readings;
  const { ready } = scopeOf(message.canvas).live;
  const box = event.boxes[event.active ?? 0];
  if (!staircase || !kernel || !ready || !box || !words) return staircase;
  const [rows, columns] = kernel.bins;
  const looked = event.pin?.bin ?? null;
  const middle = Math.floor(rows / 2) * columns + Math.floor(columns / 2);
  const bin = looked != null && looked < rows * columns ? looked : middle;
  const saved = staircase.bin[0] * columns + staircase.bin[1];
  if (isSaved(message, event) && bin === saved) return staircase;
  return stairsOf(staircase, { box, bin, kernel, ready, words });
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
