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
 * @param {readonly (readonly [number, number])[]} path
 * @param {number} share  of the way, 0 to 1
 * @returns {[number, number]}
 */
export function alongPath(path, share) {
  const lengths = path.slice(1).map(([x, y], i) => Math.hypot(x - path[i][0], y - path[i][1]));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (let i = 0; i < lengths.length; i += 1) {
    if (left <= lengths[i]) {
      const part = lengths[i] ? left / lengths[i] : 0;
      const [[x0, y0], [x1, y1]] = [path[i], path[i + 1]];
      return [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
    }
    left -= lengths[i];
  }
  return [...path[path.length - 1]];
}
