/**
 * Where cells lie on the picture, as roiviz/cells.py says: position 0 is the centre of cell 0.
 *
 * @import { CellCentre } from "./messages.js"
 */

/**
 * Of a cell, in its own sides from where it begins.
 *
 * @type {CellCentre}
 */
const CENTRE = 0.5;

/**
 * A position in cells as a coordinate on the picture, or on a map drawn with cells of another size.
 *
 * @param {number} position
 * @param {number} stride  a cell's side there
 */
export const onPicture = (position, stride) => (position + CENTRE) * stride;
