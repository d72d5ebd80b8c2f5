/** Elements of a drawing. */

const SPACE = "http://www.w3.org/2000/svg";

/**
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag
 * @param {Readonly<Record<string, string | number | boolean | null | undefined>>} [attributes]
 * @param {...(Node | string)} children
 * @returns {SVGElementTagNameMap[K]}
 */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SPACE, tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

/**
 * @param {Element} element
 * @param {Readonly<Record<string, string | number | boolean | null | undefined>>} attributes  null takes one
 *   away
 */
export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
}

/**
 * Where a pointer is, in the drawing's own units.
 *
 * @param {SVGSVGElement} drawing
 * @param {{ clientX: number, clientY: number }} event
 */
export function pointIn(drawing, event) {
  const matrix = drawing.getScreenCTM();
  const point = new DOMPoint(event.clientX, event.clientY);
  return matrix ? point.matrixTransform(matrix.inverse()) : point;
}

/**
 * A place on the way through points, at equal speed.
 *
 * @param {readonly (readonly number[])[]} path
 * @param {number} share  of the way, 0 to 1
 * @returns {number[]}
 */
export function alongPath(path, share) {
  const lengths = path.slice(1).map((point, i) => Math.hypot(...point.map((value, k) => value - path[i][k])));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (let i = 0; i < lengths.length; i += 1) {
    if (left <= lengths[i]) {
      const part = lengths[i] ? left / lengths[i] : 0;
      return path[i].map((value, k) => value + (path[i + 1][k] - value) * part);
    }
    left -= lengths[i];
  }
  return [...path[path.length - 1]];
}

/** Places for each cell where something that plays is drawn: too near for eyes, and short in digits. */
export const PLAYED = 100;

/**
 * The nearest place of so many in each cell, without the float's tail.
 *
 * @param {number} at  in cells
 * @param {number} places
 */
export const onGrid = (at, places) => Number((Math.round(at * places) / places).toFixed(6));

/** @param {number} share */
export const ease = (share) => share * share * (3 - 2 * share);

/**
 * @param {number} x1
 * @param {number} y1
 * @param {number} x2
 * @param {number} y2
 */
export const line = (x1, y1, x2, y2) => svg("line", { x1, y1, x2, y2 });

/**
 * @param {number} x
 * @param {number} y
 * @param {string} words
 * @param {"middle" | "end"} [anchor]
 */
export const text = (x, y, words, anchor = "middle") => svg("text", { x, y, "text-anchor": anchor }, words);
