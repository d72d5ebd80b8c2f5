/** Colours from palette.css, light or dark as the page is, and number formats. */

const RAMP_SIZE = 256;
const SAME = 2e-6; // of the larger one: float32 sums of equal values differ by less

/** Follow the page's background live: Streamlit calls again with its theme, others change the media query. */
export function themeOf(element) {
  const style = getComputedStyle(element);
  const ground = style.getPropertyValue("--st-background-color").trim();
  if (ground) return luminance(parseColour(ground)) < 0.4 ? "dark" : "light";
  const page = document.documentElement.dataset.theme;
  if (page) return page;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Every colour that drawing needs, read once per theme. */
export function readColours(root) {
  const style = getComputedStyle(root);
  const get = (name) => style.getPropertyValue(`--rv-${name}`).trim();
  const names = [
    "surface", "sunken", "line", "line-strong", "text", "muted", "accent", "focus", "good", "bad", "warn",
    "stage", "stage-mark", "mark", "casing", "box", "highlight", "clamped", "discarded", "footprint", "label", "label-text",
    "casing-soft", "casing-strong", "halo", "bin-line", "grid", "wash",
  ];
  const colours = Object.fromEntries(names.map((name) => [name, get(name)]));
  const list = (name) => get(name).split(",").map((text) => text.trim()).filter(Boolean);
  return {
    ...colours,
    font: style.fontFamily,
    mono: style.getPropertyValue("--rv-mono").trim() || "monospace",
    categorical: list("categorical"),
    ramps: {
      sequential: ramp(list("sequential")),
      diverging: ramp(list("diverging")),
    },
  };
}

/** Stops -> 256 colours as [r, g, b, r, g, b, ...]. */
function ramp(stops) {
  const colours = stops.map(parseColour);
  const table = new Uint8ClampedArray(RAMP_SIZE * 3);
  // An element that has just left the page has no style; its next message, if any, brings one.
  if (colours.length < 2) return table;
  for (let i = 0; i < RAMP_SIZE; i += 1) {
    const at = (i / (RAMP_SIZE - 1)) * (colours.length - 1);
    const low = Math.min(Math.floor(at), colours.length - 2);
    for (let c = 0; c < 3; c += 1) {
      table[3 * i + c] = colours[low][c] + (colours[low + 1][c] - colours[low][c]) * (at - low);
    }
  }
  return table;
}

/** "#rgb", "#rrggbb" or "rgb(...)" -> [r, g, b]. */
export function parseColour(text) {
  if (text.startsWith("#")) {
    const hex = text.length < 7 ? [...text.slice(1, 4)].map((c) => c + c).join("") : text.slice(1, 7);
    return [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16));
  }
  return (text.match(/[\d.]+/g) ?? [255, 255, 255]).slice(0, 3).map(Number);
}

export function luminance([r, g, b]) {
  const linear = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

/**
 * The place of a value in a ramp: 0 ... 255. Where all values are the same but for rounding, there is
 * nothing to tell apart: zeros take the ramp's low end, others its middle.
 */
export function rampIndex(value, [low, high]) {
  const flat = high - low <= SAME * Math.max(Math.abs(low), Math.abs(high));
  const at = flat ? (high === 0 ? 0 : 0.5) : (value - low) / (high - low);
  return Math.max(0, Math.min(RAMP_SIZE - 1, Math.round(at * (RAMP_SIZE - 1)))) || 0;
}

export function rampColour(table, value, range) {
  const i = 3 * rampIndex(value, range);
  return [table[i], table[i + 1], table[i + 2]];
}

export const cssColour = ([r, g, b]) => `rgb(${r} ${g} ${b})`;

/** Dark or light, whichever reads better on the colour. */
export const inkOn = (rgb, colours) => (luminance(rgb) > 0.19 ? colours.casing : colours.mark);

/** A minus that is as wide as a digit, and never "−0.00". */
export const minus = (text) => (/^-0*\.?0*$/.test(text) ? text.slice(1) : text).replaceAll("-", "−");

/** A value with so many decimals that the range's largest keeps `digits` significant ones. */
export function numberFormat(range, digits = 3) {
  const largest = Math.max(Math.abs(range?.[0] ?? 0), Math.abs(range?.[1] ?? 0));
  if (largest !== 0 && (largest < 1e-3 || largest >= 1e5)) return (value) => written(value, (v) => (v === 0 ? "0" : v.toExponential(digits - 1)));
  const whole = largest ? Math.floor(Math.log10(largest)) + 1 : 1;
  const decimals = Math.max(0, Math.min(6, digits - Math.max(whole, 0)));
  return (value) => written(value, (v) => fixedOrTiny(v, decimals));
}

/** With so many decimals; a value that would round to a bare 0 is written with its power of ten. */
export function fixedOrTiny(value, decimals) {
  const text = value.toFixed(decimals);
  return value !== 0 && Number(text) === 0 ? value.toExponential(0) : text;
}

const written = (value, write) => (value == null || !Number.isFinite(value) ? "–" : minus(write(value)));

/** All digits that tell one float32 from every other. */
export const exact = (value) => (value == null || !Number.isFinite(value) ? "–" : minus(shortest(value)));

/** Nine significant digits, without trailing zeros. */
function shortest(value) {
  const text = value.toPrecision(9);
  const [digits, power] = text.split("e");
  const plain = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  return power ? `${plain}e${power}` : plain;
}

/** How far two numbers are apart, in words: "6e-8". */
export const tiny = (value) => (value === 0 ? "0" : minus(value.toExponential(0)));
