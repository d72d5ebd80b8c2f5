/**
 * Numbers as colours: ramps of 256 colours, and pictures of one pixel a value.
 *
 * @import { BoxSet } from "../core/messages.js"
 * @import { Range } from "../kit/numbers.js"
 * @import { Colours } from "./theme.js"
 *
 * @typedef {readonly [number, number, number]} Rgb  0 to 255 each
 * @typedef {Uint8ClampedArray} Ramp  256 colours as [r, g, b, r, g, b, …]
 */

const RAMP_SIZE = 256;
const SAME = 2e-6; // of the larger one: float32 sums of equal values differ by less
const DARK_INK_FROM = 0.19; // luminance
const FAINTEST = 24; // alpha of the smallest weight of a footprint
const SWELL = 1.15; // how early a diverging map's alpha is full

/**
 * Colour stops → a ramp.
 *
 * @param {readonly string[]} stops
 * @returns {Ramp}
 */
export function ramp(stops) {
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

/**
 * "#rgb", "#rrggbb" or "rgb(...)".
 *
 * @param {string} text
 * @returns {Rgb}
 */
export function parseColour(text) {
  if (text.startsWith("#")) {
    const hex = text.length < 7 ? [...text.slice(1, 4)].map((c) => c + c).join("") : text.slice(1, 7);
    const value = Number.parseInt(hex, 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  }
  const [r, g, b] = text.match(/[\d.]+/g) ?? ["255", "255", "255"];
  return [Number(r), Number(g), Number(b)];
}

/**
 * WCAG's relative luminance, 0 to 1.
 *
 * @param {Rgb} colour
 */
export function luminance([r, g, b]) {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** @param {number} c */
const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);

/**
 * The place of a value in a ramp: 0 … 255. Where all values are the same but for rounding, there is
 * nothing to tell apart: zeros take the ramp's low end, others its middle.
 *
 * @param {number} value
 * @param {Range} range
 */
export function rampIndex(value, [low, high]) {
  const at = isFlat(low, high) ? (high === 0 ? 0 : 0.5) : (value - low) / (high - low);
  return Math.max(0, Math.min(RAMP_SIZE - 1, Math.round(at * (RAMP_SIZE - 1)))) || 0;
}

/**
 * @param {number} low
 * @param {number} high
 */
const isFlat = (low, high) => high - low <= SAME * Math.max(Math.abs(low), Math.abs(high));

/**
 * @param {Ramp} table
 * @param {number} value
 * @param {Range} range
 * @returns {Rgb}
 */
export function rampColour(table, value, range) {
  const i = 3 * rampIndex(value, range);
  return [table[i], table[i + 1], table[i + 2]];
}

/**
 * The colour of one of two sets of boxes.
 *
 * @param {Colours} colours
 * @param {BoxSet} set
 */
export const setColour = (colours, { color }) => (color ? colours["set-1"] : colours["set-0"]);

/** @param {Rgb} colour */
export const cssColour = ([r, g, b]) => `rgb(${r} ${g} ${b})`;

/**
 * Dark or light, whichever reads better on the colour.
 *
 * @param {Rgb} rgb
 * @param {{ casing: string, mark: string }} colours
 */
export const inkOn = (rgb, colours) => (luminance(rgb) > DARK_INK_FROM ? colours.casing : colours.mark);

// ---------------------------------------------------------------- pictures of one pixel a value

/**
 * A colour as one number, in the order in which a canvas holds a pixel's bytes on this machine.
 *
 * @param {Rgb} rgb
 * @param {number} alpha  0 to 255
 */
function packed([r, g, b], alpha) {
  return new Uint32Array(Uint8ClampedArray.of(r, g, b, alpha).buffer)[0];
}

/**
 * A ramp as 256 packed colours.
 *
 * @param {Ramp} table
 */
function packedRamp(table) {
  const bytes = new Uint8ClampedArray(RAMP_SIZE * 4);
  for (let i = 0; i < RAMP_SIZE; i += 1) {
    bytes.set(table.subarray(3 * i, 3 * i + 3), 4 * i);
    bytes[4 * i + 3] = 255;
  }
  return new Uint32Array(bytes.buffer);
}

/**
 * Values through a ramp.
 *
 * @param {ArrayLike<number>} values
 * @param {Ramp} table
 * @param {Range} range
 * @returns {Uint32Array<ArrayBuffer>}
 */
export function rampPixels(values, table, [low, high]) {
  const pixels = new Uint32Array(values.length);
  const colours = packedRamp(table);
  if (isFlat(low, high)) return pixels.fill(colours[rampIndex(high, [low, high])]);
  const span = high - low;
  for (let i = 0; i < pixels.length; i += 1) {
    const at = Math.round(((values[i] - low) / span) * (RAMP_SIZE - 1));
    // A NaN fails both comparisons and takes the low end.
    pixels[i] = colours[at > 0 ? (at < RAMP_SIZE ? at : RAMP_SIZE - 1) : 0];
  }
  return pixels;
}

/**
 * The same, with a transparent NaN; with `fading` also transparent around 0: where nothing happens one
 * sees what lies below.
 *
 * @param {ArrayLike<number>} values
 * @param {Ramp} table
 * @param {Range} range
 * @param {boolean} fading
 */
export function sheerPixels(values, table, range, fading) {
  const pixels = rampPixels(values, table, range);
  const bytes = new Uint8ClampedArray(pixels.buffer);
  const largest = Math.max(Math.abs(range[0]), Math.abs(range[1])) || 1;
  for (let i = 0; i < pixels.length; i += 1) {
    const value = values[i];
    if (fading) bytes[4 * i + 3] = 255 * Math.min(1, Math.sqrt(Math.abs(value) / largest) * SWELL);
    if (Number.isNaN(value)) bytes[4 * i + 3] = 0;
  }
  return pixels;
}

/**
 * Whole numbers as the categorical palette's colours; a negative one is transparent.
 *
 * @param {ArrayLike<number>} values
 * @param {readonly string[]} palette
 */
export function categoryPixels(values, palette) {
  const pixels = new Uint32Array(values.length);
  const colours = palette.map((text) => packed(parseColour(text), 255));
  for (let i = 0; i < pixels.length; i += 1) {
    if (values[i] >= 0) pixels[i] = colours[Math.round(values[i]) % colours.length];
  }
  return pixels;
}

/**
 * A footprint: the cells that are read, the more opaque the more they weigh.
 *
 * @param {number} count  of all cells
 * @param {ArrayLike<number>} cells  flat indices
 * @param {Float32Array} weights
 * @param {string} colour
 */
export function footprintPixels(count, cells, weights, colour) {
  const pixels = new Uint32Array(count);
  const bytes = new Uint8ClampedArray(pixels.buffer);
  const most = weights.reduce((largest, weight) => Math.max(largest, weight), 0) || 1;
  const rgb = parseColour(colour);
  for (let i = 0; i < cells.length; i += 1) {
    bytes.set(rgb, 4 * cells[i]);
    bytes[4 * cells[i] + 3] = FAINTEST + (255 - FAINTEST) * (weights[i] / most);
  }
  return pixels;
}

/**
 * Colours as they came, [r, g, b, r, g, b, …].
 *
 * @param {Uint8Array} rgb
 */
export function rgbPixels(rgb) {
  const pixels = new Uint32Array(rgb.length / 3);
  const bytes = new Uint8ClampedArray(pixels.buffer);
  for (let i = 0; i < pixels.length; i += 1) {
    bytes.set(rgb.subarray(3 * i, 3 * i + 3), 4 * i);
    bytes[4 * i + 3] = 255;
  }
  return pixels;
}
