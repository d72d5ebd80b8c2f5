/**
 * Make elements without a library.
 *
 * @typedef {Object} Listeners
 * @property {(event: MouseEvent) => void} [onclick]
 * @property {(event: KeyboardEvent) => void} [onkeydown]
 * @property {(event: PointerEvent) => void} [onpointerdown]
 * @property {(event: PointerEvent) => void} [onpointerenter]
 * @property {(event: PointerEvent) => void} [onpointerleave]
 * @property {(event: FocusEvent) => void} [onfocus]
 * @property {(event: FocusEvent) => void} [onblur]
 *
 * @typedef {Listeners & { [attribute: string]: unknown }} Props
 * @typedef {Node | string | null} Child
 */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Props} [props]  attributes; functions become listeners ("onclick")
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value == null || value === false) continue;
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/**
 * Write text only where it changed: an unchanged node costs no layout, and one whose letters change no
 * new style.
 *
 * @param {Node | null} element
 * @param {string} text
 */
export function setText(element, text) {
  if (!element || element.textContent === text) return;
  const only = element.firstChild;
  if (only?.nodeType === Node.TEXT_NODE && !only.nextSibling) only.nodeValue = text;
  else element.textContent = text;
}

/**
 * Hide an element or show it, only where that changes: to say it again costs its style.
 *
 * @param {HTMLElement} element
 * @param {boolean} hidden
 */
export function setHidden(element, hidden) {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/**
 * Give an element other children, keeping of those before what stays the same: a table or a sentence that
 * follows the hand changes a few letters. Listeners of new children are not taken over.
 *
 * @param {Element} element
 * @param {...(Node | string)} children
 */
export function renew(element, ...children) {
  const before = [...element.childNodes];
  for (const [k, child] of children.entries()) {
    const node = typeof child === "string" ? document.createTextNode(child) : child;
    if (k >= before.length) element.append(node);
    else if (!becomes(before[k], node)) before[k].replaceWith(node);
  }
  for (const node of before.slice(children.length)) node.remove();
}

/**
 * @param {Node} node
 * @param {Node} other
 * @returns {boolean} whether it could: a node of another kind stays what it is
 */
function becomes(node, other) {
  if (node.nodeName !== other.nodeName) return false;
  if (node instanceof Element && other instanceof Element) {
    for (const name of new Set([...node.getAttributeNames(), ...other.getAttributeNames()])) {
      const value = other.getAttribute(name);
      if (value === null) node.removeAttribute(name);
      else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
    }
    renew(node, ...other.childNodes);
  } else if (node.nodeValue !== other.nodeValue) node.nodeValue = other.nodeValue;
  return true;
}

/**
 * Where an event is on an element, in the element's own CSS pixels, from its inner edge: also where
 * the page around it is zoomed or scaled.
 *
 * @param {HTMLElement} element
 * @param {{ clientX: number, clientY: number }} event
 */
export function localPoint(element, event) {
  const frame = element.getBoundingClientRect();
  const across = frame.width / element.offsetWidth || 1;
  const down = frame.height / element.offsetHeight || 1;
  return {
    x: (event.clientX - frame.left) / across - element.clientLeft,
    y: (event.clientY - frame.top) / down - element.clientTop,
  };
}

/**
 * How many of the screen's pixels one CSS pixel of an element takes, zoom and scale of the page included.
 *
 * @param {HTMLElement} element
 */
export function pixelRatio(element) {
  const scale = element.getBoundingClientRect().width / element.offsetWidth || 1;
  return (window.devicePixelRatio || 1) * scale;
}

const KEPT_FOR = 1000; // milliseconds
/**
 * @typedef {{ width: number, height: number, ratio: number, at: number }} Size  within the border, in CSS
 *   pixels; how many of the screen's pixels one of them takes
 * @type {WeakMap<Element, Size>}
 */
const sizes = new WeakMap();
/** @type {ResizeObserver | null} */
let resized = null;

/**
 * An element's size. To read it makes the browser lay out what was written in this frame, card after card:
 * so it is kept until the element changes its size, and for a moment at most, since nothing tells of a page
 * that is scaled.
 *
 * @param {HTMLElement} element
 * @returns {Size}
 */
export function sizeOf(element) {
  const known = sizes.get(element);
  const at = performance.now();
  if (known && at - known.at < KEPT_FOR) return known;
  if (!known) {
    resized ??= new ResizeObserver((entries) => {
      for (const { target } of entries) sizes.delete(target);
    });
    resized.observe(element);
  }
  const { clientWidth: width, clientHeight: height } = element;
  const size = { width, height, ratio: pixelRatio(element), at };
  sizes.set(element, size);
  return size;
}

/**
 * Put text on the clipboard.
 *
 * @param {string} text
 * @returns {Promise<boolean>} whether it is there
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/**
 * The way that also works on a page that is not served over HTTPS.
 *
 * @param {string} text
 */
function copyBySelection(text) {
  const field = el("textarea", { style: "position: fixed; opacity: 0" });
  const before = document.activeElement;
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

/** Outlines on a field of 20 × 20. */
const ICONS = {
  select: "M5 3l11 6.5-5 1.3-2.3 4.7z",
  box: "M4 5.5h12v9H4z",
  turned: "M10 3.2l6.8 6.8-6.8 6.8L3.2 10z",
  undo: "M7.5 4.5L4 8l3.5 3.5M4.5 8h7a4 4 0 010 8H8",
  redo: "M12.500 4.500L16 8l-3.500 3.500M15.500 8h-7a4 4 0 000 8H12",
  copy: "M7 7h9v9H7zM4 13V4h9",
  trash: "M4.500 6h11M8 6V4h4v2M6 6l.7 10h6.600L14 6",
  quarter: "M15.500 10A5.500 5.500 0 104.500 10M12.800 7.500l2.700 2.700 2.700-2.700",
  snap: "M5 4v6a5 5 0 0010 0V4M5 7.500h3M12 7.500h3M8 4v6a2 2 0 004 0V4",
  fit: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  help: "M7.300 7.600a2.700 2.700 0 115 1.300c-.8 1-2.300 1.200-2.300 3M10 15v.1",
  pin: "M8 3h4l-.5 5 2.500 2.500h-8L8.500 8zM10 10.500V17",
};

/**
 * A picture for a button; its digits are written.
 *
 * @param {keyof typeof ICONS | "digits"} name
 * @returns {SVGSVGElement | string}
 */
export function icon(name) {
  if (name === "digits") return ".00";
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "rv-icon");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/**
 * The element that an event was listened for on.
 *
 * @param {Event} event
 */
export const targetOf = (event) => /** @type {HTMLElement} */ (event.currentTarget);

/** The arrow keys as steps: rows down, columns to the right. */
const STEPS = new Map([
  ["ArrowLeft", { row: 0, column: -1 }],
  ["ArrowRight", { row: 0, column: 1 }],
  ["ArrowUp", { row: -1, column: 0 }],
  ["ArrowDown", { row: 1, column: 0 }],
]);

/**
 * The step that an arrow key asks for, which is then no scrolling of the page; null for another key.
 *
 * @param {KeyboardEvent} event
 */
export function arrowStep(event) {
  const step = STEPS.get(event.key) ?? null;
  if (step) event.preventDefault();
  return step;
}

/**
 * Walk a list with the arrow keys: the element that many places on gets the focus.
 *
 * @param {readonly HTMLElement[]} list
 * @param {KeyboardEvent} event  on one of its elements
 * @param {{ round?: boolean }} [how]  round: from the last one on to the first
 * @returns {HTMLElement | null} the element that has it now, if it is another
 */
export function walk(list, event, { round = false } = {}) {
  const step = STEPS.get(event.key);
  const at = list.indexOf(targetOf(event));
  if (!step || at < 0) return null;
  const next = at + step.row + step.column;
  const found = list[round ? (next + list.length) % list.length : next] ?? null;
  if (!found) return null;
  event.preventDefault();
  found.focus();
  return found;
}
