/**
 * Colours of the theme, light or dark as the page is.
 *
 * @import { Ramp } from "./colours.js"
 *
 * @typedef {(typeof NAMES)[number]} ColourName
 * @typedef {Record<ColourName, string> & {
 *   font: string,
 *   mono: string,
 *   sizes: Record<(typeof SIZES)[number], string>,
 *   categorical: readonly string[],
 *   ramps: { sequential: Ramp, diverging: Ramp },
 * }} Colours
 *
 * @typedef {(root: HTMLElement) => string} GroundOf  the colour of the page behind an element as CSS, where
 *   the host knows it; else ""
 */

import { luminance, parseColour, ramp } from "./colours.js";

const DARK_BELOW = 0.4; // luminance

const NAMES = /** @type {const} */ ([
  "surface",
  "sunken",
  "line",
  "line-strong",
  "text",
  "muted",
  "accent",
  "focus",
  "good",
  "bad",
  "warn",
  "stage",
  "stage-mark",
  "mark",
  "casing",
  "box",
  "highlight",
  "set-0",
  "set-1",
  "clamped",
  "discarded",
  "footprint",
  "label",
  "label-text",
  "casing-soft",
  "casing-strong",
  "halo",
  "bin-line",
  "grid",
  "wash",
]);

const SIZES = /** @type {const} */ (["tiny", "small", "note"]);

const PRINTING = ["beforeprint", "afterprint"];
let onPaper = false;
// Before any part asks: it was here first.
for (const moment of PRINTING) globalThis.addEventListener?.(moment, ({ type }) => setPaper(type));

/** @param {string} type */
function setPaper(type) {
  onPaper = type === "beforeprint";
}

/**
 * Have a part told before and after it is printed, when it has to be painted at once.
 *
 * @param {(printing: boolean) => void} tell
 * @returns {() => void} ends that
 */
export function whenPrinted(tell) {
  const listener = () => tell(onPaper);
  for (const moment of PRINTING) globalThis.addEventListener?.(moment, listener);
  return () => {
    for (const moment of PRINTING) globalThis.removeEventListener?.(moment, listener);
  };
}

/**
 * What the page is now: light on paper, else its ground where the host says it, else what it declares, else
 * the system's wish.
 *
 * @param {HTMLElement} root
 * @param {GroundOf} [groundOf]
 * @returns {"light" | "dark"}
 */
function themeOf(root, groundOf = () => "") {
  if (onPaper) return "light";
  const ground = groundOf(root);
  if (ground) return luminance(parseColour(ground)) < DARK_BELOW ? "dark" : "light";
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/**
 * Every colour that drawing needs, read once per theme.
 *
 * @param {HTMLElement} root
 * @returns {Colours}
 */
function readColours(root) {
  const style = getComputedStyle(root);
  /** @param {string} name */
  const get = (name) => style.getPropertyValue(`--rv-${name}`).trim();
  /** @param {string} name */
  const list = (name) =>
    get(name)
      .split(",")
      .map((text) => text.trim())
      .filter(Boolean);
  const colours = Object.fromEntries(NAMES.map((name) => [name, get(name)]));
  return {
    .../** @type {Record<ColourName, string>} */ (colours),
    font: style.fontFamily,
    mono: get("mono") || "monospace",
    sizes: /** @type {Colours["sizes"]} */ (
      Object.fromEntries(SIZES.map((name) => [name, get(`size-${name}`)]))
    ),
    categorical: list("categorical"),
    ramps: { sequential: ramp(list("sequential")), diverging: ramp(list("diverging")) },
  };
}

/**
 * A part's theme: set on its root, its colours read anew when it changes.
 */
export class Theme {
  /**
   * @param {HTMLElement} root
   * @param {GroundOf} [groundOf]
   */
  constructor(root, groundOf) {
    this.root = root;
    this.groundOf = groundOf;
    /** @type {Colours | null} */
    this.colours = null;
  }

  /** @returns {boolean} whether the colours are others now */
  follow() {
    const theme = themeOf(this.root, this.groundOf);
    if (this.root.dataset.theme === theme && this.colours) return false;
    this.root.dataset.theme = theme;
    this.colours = readColours(this.root);
    return true;
  }
}
