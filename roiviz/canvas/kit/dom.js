/** Make elements without a library. */

/**
 * @param {string} tag
 * @param {Object<string, *>} [props] attributes; functions become listeners ("onclick")
 * @param {...(Node|string|null)} children
 */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value == null || value === false || value === "") continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/** Write text only where it changed: an unchanged node costs no layout. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Where an event is on an element, in the element's own CSS pixels, from its inner edge: also where
 * the page around it is zoomed or scaled.
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

/** How many of the screen's pixels one CSS pixel of an element takes, zoom and scale of the page included. */
export function pixelRatio(element) {
  const scale = element.getBoundingClientRect().width / element.offsetWidth || 1;
  return (window.devicePixelRatio || 1) * scale;
}

/** Put text on the clipboard. @returns {Promise<boolean>} whether it is there */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The way that also works on a page that is not served over HTTPS. */
function copyBySelection(text) {
  const field = el("textarea", { style: "position: fixed; opacity: 0" });
  const before = document.activeElement;
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  before?.focus?.();
  return copied;
}

const ICONS = {
  select: "M5 3l11 6.5-5 1.3-2.3 4.7z",
  box: "M4 5.5h12v9H4z",
  turned: "M10 3.2l6.8 6.8-6.8 6.8L3.2 10z",
  undo: "M7.5 4.5L4 8l3.5 3.5M4.5 8h7a4 4 0 010 8H8",
  redo: "M12.500 4.500L16 8l-3.500 3.500M15.500 8h-7a4 4 0 000 8H12",
  copy: "M7 7h9v9H7zM4 13V4h9",
  trash: "M4.500 6h11M8 6V4h4v2M6 6l.7 10h6.600L14 6",
  fit: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  help: "M7.300 7.600a2.700 2.700 0 115 1.300c-.8 1-2.300 1.200-2.300 3M10 15v.1",
  pin: "M8 3h4l-.5 5 2.500 2.500h-8L8.500 8zM10 10.500V17",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "rv-icon");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}
