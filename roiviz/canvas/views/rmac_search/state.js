/**
 * What the search page's cards share: the page's own part, and the hit in hand.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { SearchPart } from "../../core/messages.js"
 *
 * @typedef {Object} Pair  of regions, one from the query and one from the hit
 * @property {readonly number[]} query  cx, cy, w, h
 * @property {readonly number[]} hit
 * @property {number} value  what it gives to the similarity
 * @property {readonly [number, number]} regions
 */

import { perScope } from "../../core/hub.js";

const NUMBERS = 11; // of a pair: query box, hit box, value, both regions

const hand = perScope(() => ({ hit: /** @type {string | null} */ (null) }));

/** @param {Scope} scope */
export const partOf = (scope) => scope.part("rmac_search");

/**
 * @param {Scope} scope
 * @param {string | null} key
 */
export function hover(scope, key) {
  if (hand(scope).hit === key) return;
  hand(scope).hit = key;
  scope.changed("focus");
}

/**
 * The place of the hit in hand: the one under the pointer, else the chosen one.
 *
 * @param {Scope} scope
 * @param {SearchPart} part
 */
export function hitInHand(scope, { hits, chosen }) {
  /** @param {string | null} key */
  const at = (key) => hits.findIndex((hit) => hit.key === key);
  const hovered = at(hand(scope).hit);
  return hovered >= 0 ? hovered : Math.max(0, at(chosen));
}

/**
 * The pairs of a hit that gave most, the best first.
 *
 * @param {SearchPart} part
 * @param {number} index
 */
export function bestPairs({ best }, index) {
  const [hits, most] = best.shape;
  /** @type {Pair[]} */
  const pairs = [];
  if (index >= hits) return pairs;
  for (let p = index * most; p < (index + 1) * most; p += 1) {
    const row = [...best.subarray(p * NUMBERS, (p + 1) * NUMBERS)];
    const [value, query, hit] = row.slice(8);
    if (Number.isNaN(value)) break;
    pairs.push({ query: row.slice(0, 4), hit: row.slice(4, 8), value, regions: [query, hit] });
  }
  return pairs;
}

/**
 * Any pair of the chosen hit.
 *
 * @param {SearchPart} part
 * @param {{ row: number, column: number }} place
 * @returns {Pair | null}
 */
export function pairAt({ pairs, query_boxes: queries, hit_boxes: hits }, { row, column }) {
  if (!pairs || !queries || !hits) return null;
  return {
    query: [...queries.subarray(4 * row, 4 * row + 4)],
    hit: [...hits.subarray(4 * column, 4 * column + 4)],
    value: pairs[row * pairs.shape[1] + column],
    regions: [row, column],
  };
}
