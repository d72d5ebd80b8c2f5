/**
 * Which of two sets a box belongs to, where there are two.
 *
 * @import { BoxSet } from "./messages.js"
 */

/**
 * @param {readonly BoxSet[]} sets
 * @param {string} id  of a box: what names no set is of the first
 * @returns {BoxSet | null}
 */
export const setOfBox = (sets, id) => sets.find(({ name }) => id.startsWith(`${name}-`)) ?? sets[0] ?? null;

/**
 * @param {readonly BoxSet[]} sets
 * @param {string} id  of a layer
 * @returns {BoxSet | null}
 */
export const setOfLayer = (sets, id) => sets.find(({ name }) => name === id) ?? null;

/**
 * A set's dashes and the gaps between them.
 *
 * @param {BoxSet | null} set
 */
export const dashes = (set) => (set?.dash ? [set.dash, set.dash * GAP] : []);

/** Of a dash's length. */
export const GAP = 0.7;
