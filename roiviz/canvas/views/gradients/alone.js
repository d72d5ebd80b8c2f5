/**
 * The upstream gradient that the cards choose, where no server gives it: as roiviz/explain/losses.py does.
 *
 * @import { CanvasEvent, CanvasMessage, Chosen, GradientsPart } from "../../core/messages.js"
 */

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
 * @returns {Partial<CanvasMessage>}
 */
export function gradientsAlone(message, event) {
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
