/**
 * Arrays as small pictures of one pixel a value, made once per array and theme.
 *
 * @import { Range } from "../kit/numbers.js"
 * @import { Ramp } from "./colours.js"
 */

import { rampPixels } from "./colours.js";

const KEPT = 24;

/**
 * @param {Uint32Array<ArrayBuffer>} pixels
 * @param {number} width
 */
export function stampOf(pixels, width) {
  const height = pixels.length / width;
  const canvas = new OffscreenCanvas(width, height);
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), width, height), 0, 0);
  return canvas;
}

/** What is dear to make, by what it is made from and how. */
export class Stamps {
  constructor() {
    /** @type {Map<unknown, { how: readonly unknown[], stamp: OffscreenCanvas }>} */
    this.known = new Map();
  }

  /**
   * @param {unknown} source  the array that is drawn
   * @param {readonly unknown[]} how  all else that the picture depends on
   * @param {() => OffscreenCanvas} make
   */
  of(source, how, make) {
    const known = this.known.get(source);
    if (known?.how.every((value, i) => value === how[i])) return known.stamp;
    const stamp = make();
    if (this.known.size > KEPT) this.known.clear();
    this.known.set(source, { how, stamp });
    return stamp;
  }

  /**
   * Values through a ramp.
   *
   * @param {ArrayLike<number>} values
   * @param {number} width
   * @param {Ramp} ramp
   * @param {Range} range
   */
  ramp(values, width, ramp, range) {
    return this.of(values, [ramp, ...range], () => stampOf(rampPixels(values, ramp, range), width));
  }
}
