/**
 * Zoom and pan: which part of the picture the stage shows.
 *
 * @import { View as Part } from "./messages.js"
 * @import { Affine, Point } from "./geometry.js"
 *
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Area  of the picture, in its pixels
 */

import { clamp } from "./geometry.js";

// Room around the picture, so that boxes can leave it and the handles beyond its border are reachable.
const MARGIN = 0.045;
const LEAST_MARGIN = 22;
const ZOOM_STEP = 1.0015;
const LARGEST_SCALE = 64;
const LARGEST_ZOOM = 8; // times fitted, where that is larger

export class View {
  constructor() {
    this.scale = 1;
    this.x = 0;
    this.y = 0;
    this.width = 0;
    this.height = 0;
    this.content = { width: 1, height: 1 };
    /**
     * What fits the stage in place of the picture alone.
     *
     * @type {Area | null}
     */
    this.whole = null;
    /** Whether the person has zoomed or panned; until then the picture keeps fitting the stage. */
    this.touched = false;
    /**
     * The part that was asked for before the stage had a size.
     *
     * @type {Part | null}
     */
    this.asked = null;
  }

  /**
   * The stage's size in CSS pixels.
   *
   * @param {number} width
   * @param {number} height
   * @returns {boolean} whether that is news
   */
  resize(width, height) {
    if (width === this.width && height === this.height) return false;
    const centre = this.width ? this.toPicture(this.width / 2, this.height / 2) : null;
    this.width = width;
    this.height = height;
    if (this.touched && centre) this.lookAt(centre);
    else this.show(centre ? null : this.asked);
    return true;
  }

  /**
   * The picture's size in its own pixels.
   *
   * @param {number} width
   * @param {number} height
   */
  setContent(width, height) {
    if (width === this.content.width && height === this.content.height) return;
    this.content = { width, height };
    this.whole = null;
    this.fit();
  }

  /** @returns {Area} */
  get picture() {
    return { left: 0, top: 0, right: this.content.width, bottom: this.content.height };
  }

  /** @param {Area | null} whole  to fit from now on, the picture where it is null */
  setWhole(whole) {
    this.whole = whole;
    if (!this.touched && this.width) this.fit();
  }

  /** @param {Area} area */
  fit(area = this.whole ?? this.picture) {
    const margin = Math.max(LEAST_MARGIN, MARGIN * Math.min(this.width, this.height));
    const across = Math.max(1e-6, area.right - area.left);
    const down = Math.max(1e-6, area.bottom - area.top);
    const room = {
      width: Math.max(40, this.width - 2 * margin),
      height: Math.max(40, this.height - 2 * margin),
    };
    this.scale = clamp(Math.min(room.width / across, room.height / down), 1e-3, this.largest);
    this.lookAt({ x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 });
    this.touched = false;
  }

  /** The largest scale: a picture of few pixels still fills the stage. */
  get largest() {
    const whole = Math.min(this.width / this.content.width, this.height / this.content.height);
    return Math.max(LARGEST_SCALE, LARGEST_ZOOM * whole);
  }

  /**
   * The part of the picture that is shown: its middle, and how much larger than fitted; null for all.
   *
   * @returns {Part | null}
   */
  get part() {
    if (!this.width) return this.asked;
    if (!this.touched) return null;
    const middle = this.toPicture(this.width / 2, this.height / 2);
    const whole = new View();
    Object.assign(whole, { width: this.width, height: this.height, content: this.content });
    whole.fit();
    /**
     * @param {number} value
     * @param {number} digits
     */
    const round = (value, digits) => Number(value.toFixed(digits));
    return { cx: round(middle.x, 1), cy: round(middle.y, 1), zoom: round(this.scale / whole.scale, 3) };
  }

  /**
   * Show a part as `part` names it.
   *
   * @param {Part | null} part
   */
  show(part) {
    this.asked = part;
    if (!this.width) return;
    if (!part) return this.fit();
    this.fit(this.picture);
    this.scale = clamp(this.scale * part.zoom, 1e-3, this.largest);
    this.lookAt({ x: part.cx, y: part.cy });
    this.touched = true;
    this.keepInSight();
  }

  /**
   * From the picture to the screen.
   *
   * @returns {Affine}
   */
  get map() {
    return [this.scale, 0, 0, this.scale, this.x, this.y];
  }

  /** @param {Point} point */
  lookAt(point) {
    this.x = this.width / 2 - point.x * this.scale;
    this.y = this.height / 2 - point.y * this.scale;
  }

  /**
   * @param {number} x
   * @param {number} y
   * @returns {Point}
   */
  toScreen(x, y) {
    return { x: x * this.scale + this.x, y: y * this.scale + this.y };
  }

  /**
   * @param {number} x
   * @param {number} y
   * @returns {Point}
   */
  toPicture(x, y) {
    return { x: (x - this.x) / this.scale, y: (y - this.y) / this.scale };
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} delta
   */
  wheel(x, y, delta) {
    this.zoom(x, y, ZOOM_STEP ** -delta);
  }

  /**
   * Zoom by a factor; the picture's point under (x, y) stays there.
   *
   * @param {number} x
   * @param {number} y
   * @param {number} factor
   */
  zoom(x, y, factor) {
    const smallest = Math.min(this.width / this.content.width, this.height / this.content.height) / 8;
    const scale = clamp(this.scale * factor, smallest, this.largest);
    this.x = x - ((x - this.x) * scale) / this.scale;
    this.y = y - ((y - this.y) * scale) / this.scale;
    this.scale = scale;
    this.touched = true;
    this.keepInSight();
  }

  /**
   * @param {number} dx
   * @param {number} dy
   */
  pan(dx, dy) {
    this.x += dx;
    this.y += dy;
    this.touched = true;
    this.keepInSight();
  }

  /** Keep a part of the picture on the stage. */
  keepInSight() {
    const rest = 48;
    this.x = clamp(this.x, rest - this.content.width * this.scale, this.width - rest);
    this.y = clamp(this.y, rest - this.content.height * this.scale, this.height - rest);
  }
}
