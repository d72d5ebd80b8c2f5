/**
 * What the descriptor page's cards share: the page's own part, and the channel in hand.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { DescriptorPart } from "../../core/messages.js"
 * @import { Range } from "../../kit/numbers.js"
 * @import { Surface } from "../../kit/plot.js"
 */

import { focusOnRegion } from "../../cards/regions.js";
import { perScope, sameFocus } from "../../core/hub.js";

const hand = perScope(() => ({ channel: /** @type {number | null} */ (null) }));

/** @param {Scope} scope */
export const partOf = (scope) => scope.part("rmac_descriptor");

/**
 * The channel in hand: the one under the pointer, else the page's.
 *
 * @param {Scope} scope
 * @param {DescriptorPart} part
 */
export const channelInHand = (scope, part) =>
  Math.min(hand(scope).channel ?? scope.scene?.channel?.index ?? 0, part.channels.length - 1);

/**
 * Point at a channel, and at a region; null for none of its kind.
 *
 * @param {Scope} scope
 * @param {number | null} region
 * @param {number | null} channel
 */
export function point(scope, region, channel) {
  hand(scope).channel = channel;
  const focus = region == null ? scope.hover : focusOnRegion(scope, region, "matrix");
  if (sameFocus(focus, scope.hover)) scope.changed("focus");
  else scope.setHover(focus);
}

/**
 * Point at a region, and at the channel as before.
 *
 * @param {Scope} scope
 * @param {number} region
 */
export const pointAtRegion = (scope, region) => point(scope, region, hand(scope).channel);

/** @param {Scope} scope */
export function leave(scope) {
  hand(scope).channel = null;
  scope.setHover(null);
  scope.changed("focus");
}

/**
 * The ends of the values, and 0.
 *
 * @param {...Float32Array} lists
 * @returns {Range}
 */
export function rangeFromZero(...lists) {
  let low = Infinity;
  let high = -Infinity;
  for (const list of lists) {
    for (const value of list) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return Number.isFinite(low) ? [Math.min(0, low), high] : [0, 1];
}

/**
 * One bar a value from the line of 0.
 *
 * @param {Surface} surface
 * @param {Float32Array} values
 * @param {Range} range
 * @param {{ colourOf: (index: number) => string, gap: number, least: number }} how  gap between bars;
 *   least width
 * @returns {(value: number) => number} where a value lies
 */
export function paintBars({ context, width, height }, values, [low, high], { colourOf, gap, least }) {
  /** @param {number} value */
  const toY = (value) => (height - 2) * (1 - (value - low) / (high - low || 1)) + 1;
  const dx = width / values.length;
  values.forEach((value, i) => {
    const [top, bottom] = [toY(Math.max(0, value)), toY(Math.min(0, value))];
    context.fillStyle = colourOf(i);
    context.fillRect(i * dx, top, Math.max(dx - gap, least), Math.max(bottom - top, 0.5));
  });
  return toY;
}
