/**
 * The module's memory as one call uses it: arrays are put in, room is made for results, and all of it is
 * given back when the next call begins. Only what is held (a feature map) stays.
 *
 * @typedef {WebAssembly.Memory} Memory
 * @typedef {Float32Array | Float64Array | Int32Array | Uint8Array} Numbers
 *
 * @typedef {Object} Exports  what every module has
 * @property {Memory} memory
 * @property {(bytes: number) => number} take  an address; 0 if there is no more memory
 * @property {(all: number) => number} clear
 * @property {() => number} keep
 */

import { MEMORY, Refused } from "./refused.js";

/** One module's memory. */
export class Arena {
  /** @type {Exports} */
  #exports;
  /**
   * The array that stays between calls.
   *
   * @type {Float32Array | null}
   */
  #held = null;
  #address = 0;

  /** @param {Exports} exports */
  constructor(exports) {
    this.#exports = exports;
  }

  /** Bytes that the module has. */
  get size() {
    return this.#exports.memory.buffer.byteLength;
  }

  /** Give back what the last call took. */
  begin() {
    this.#exports.clear(0);
  }

  /** Give back everything. */
  forget() {
    this.#held = null;
    this.#exports.clear(1);
  }

  /**
   * Put an array in, and leave it there as long as calls bring the same one; so whoever changes its numbers
   * brings a new array.
   *
   * @param {Float32Array} values
   * @returns {number} its address
   */
  hold(values) {
    if (values === this.#held) return this.#address;
    this.forget();
    this.#address = this.put(values);
    this.#exports.keep();
    this.#held = values;
    return this.#address;
  }

  /**
   * @param {Numbers} values
   * @returns {number} the address of a copy
   */
  put(values) {
    const address = this.#take(values.byteLength);
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    new Uint8Array(this.#exports.memory.buffer, address).set(bytes);
    return address;
  }

  /**
   * @param {number} count
   * @returns {number} the address of so many numbers of four bytes, all 0
   */
  zeros(count) {
    const address = this.#take(4 * count);
    new Uint8Array(this.#exports.memory.buffer, address, 4 * count).fill(0);
    return address;
  }

  /**
   * @param {number} address
   * @param {number} count
   */
  floats(address, count) {
    return new Float32Array(this.#exports.memory.buffer, address, count).slice();
  }

  /**
   * @param {number} address
   * @param {number} count
   */
  wholes(address, count) {
    return new Int32Array(this.#exports.memory.buffer, address, count).slice();
  }

  /**
   * @param {number} address
   * @param {number} count
   */
  bytes(address, count) {
    return new Uint8Array(this.#exports.memory.buffer, address, count).slice();
  }

  /** @param {number} bytes */
  #take(bytes) {
    const address = bytes > 2 ** 31 ? 0 : this.#exports.take(bytes) >>> 0;
    if (!address) throw new Refused(MEMORY);
    return address;
  }
}
