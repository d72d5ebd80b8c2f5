/**
 * The active box read a second time, where no server does it: as roiviz/views/explore/present.py.
 *
 * @import { CanvasEvent, CanvasMessage, Comparison, ExplorePart, Layer } from "../../core/messages.js"
 * @import { Words } from "../../kit/words.js"
 */

import { computed } from "../../core/computed.js";
import { notHere, sameBox } from "../../core/geometry.js";
import { scopeOf } from "../../core/hub.js";
import { rendered } from "../../kit/words.js";
import { comparisonClaims } from "./comparison_claims.js";

const OUTLINE = "compared";

/**
 * @param {CanvasMessage} message  the saved one
 * @param {CanvasEvent} event
 * @param {{ words: Words | null }} alone
 * @returns {Partial<CanvasMessage>}
 */
export function exploreAlone(message, event, { words }) {
  const page = /** @type {ExplorePart} */ (message.page);
  const saved = page.comparison;
  const box = event.boxes[event.active ?? 0];
  const was = message.boxes[message.active ?? 0];
  if (!saved || (box && was && box.id === was.id && sameBox(box, was))) return {};
  if (!box) return { page: { ...page, comparison: null }, layers: [] };
  const { own, other } = both(message, saved, box);
  const found = { ...saved, box: box.id, sentence: [], refused: null, worst: null };
  if (!own?.output || !other?.output || !saved.output) {
    const refused = other?.error ?? own?.error ?? (was ? notHere(was) : "");
    return { page: { ...page, comparison: { ...found, refused } }, layers: [] };
  }
  const sentence = words ? rendered(comparisonClaims(own, other), words) : [];
  return {
    page: { ...page, comparison: { ...found, ...compared(own, other), sentence } },
    layers: message.layers.map((layer) => moved(layer, other.read_frame)),
  };
}

/**
 * @param {CanvasMessage} message
 * @param {Comparison} saved
 * @param {CanvasEvent["boxes"][number]} box
 */
function both(message, { kernel }, box) {
  const { ready } = scopeOf(message.canvas).live;
  const own = message.readings[0].kernel;
  if (!ready || !kernel || !own) return {};
  const [here, there] = [own, kernel].map((one) =>
    ready.kernels.knows(one.operator, one.reduction)
      ? computed({ ...ready, kernel: one, box, wanted: null })
      : null,
  );
  return { own: here, other: there };
}

/**
 * @param {NonNullable<ReturnType<typeof computed>>} own
 * @param {NonNullable<ReturnType<typeof computed>>} other
 */
function compared(own, other) {
  const [here, there] = [[...(own.output ?? [])], [...(other.output ?? [])]];
  const apart = there.map((value, bin) => value - here[bin]);
  const sizes = apart.map(Math.abs);
  const most = Math.max(...sizes, own.tolerance, other.tolerance);
  const shape = own.bins;
  return {
    output: Object.assign(Float32Array.from(there), { shape }),
    difference: Object.assign(Float32Array.from(apart), { shape }),
    range: /** @type {[number, number]} */ ([Math.min(...here, ...there), Math.max(...here, ...there)]),
    difference_range: /** @type {[number, number]} */ ([-most, most]),
    worst: sizes.every(Number.isFinite) ? sizes.indexOf(Math.max(...sizes)) : null,
    check_ok: other.status === "ok",
  };
}

/**
 * The outline, where the other reading's bins lie now.
 *
 * @param {Layer} layer
 * @param {CanvasEvent["boxes"][number]} frame
 */
function moved(layer, { cx, cy, w, h, angle }) {
  if (layer.id !== OUTLINE) return layer;
  const array = Object.assign(Float32Array.of(cx, cy, w, h, angle), { shape: [1, 5] });
  return /** @type {Layer} */ ({ ...layer, array });
}
