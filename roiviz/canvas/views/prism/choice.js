/**
 * What the prism's cards bring to Python: the two readings that are compared, and what is swept.
 *
 * @import { Scope } from "../../core/hub.js"
 *
 * @typedef {{ reference: string, why: string | null, way: string }} Choice
 */

/**
 * @param {Scope} scope
 * @param {Partial<Choice>} changes
 */
export function choose(scope, changes) {
  const part = scope.part("prism");
  if (!part) return;
  const { reference, why, way } = part;
  scope.choose({ reference, why, way, ...changes });
}

/**
 * The bin that is looked at, the same one under every reading.
 *
 * @param {Scope} scope
 * @returns {number | null}
 */
export const binOf = (scope) => scope.shown()?.bin ?? null;

/**
 * @param {readonly number[]} bins
 * @param {number} bin
 */
export const placeText = ([, columns], bin) => `bin (${Math.floor(bin / columns)}, ${bin % columns})`;
