/**
 * The module's memory as one call uses it: arrays are put in, room is made for results, and all of it is
 * given back when the next call begins. Only what is held (feature maps) stays.
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

/** Arrays that stay, and their bytes together; a larger one stays alone. */
const [MOST_HELD, MOST_BYTES] = [4, 2 ** 26];

/** One module's memory. */
export class Arena {
  /** @type {Exports} */
  #exports;
  /**
   * The addresses of the arrays that stay between calls.
   *
   * @type {Map<Float32Array, number>}
   */
  #held = new Map();

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
    this.#held.clear();
    this.#exports.clear(1);
  }

  /**
   * Put an array in, before anything else of a call, and leave it there for calls that bring the same one;
   * so whoever changes its numbers brings a new array. A few stay, since cards may read one channel and all.
   *
   * @param {Float32Array} values
   * @returns {number} its address
   */
  hold(values) {
    const there = this.#held.get(values);
    if (there !== undefined) return there;
    const bytes = [...this.#held.keys()].reduce((sum, { byteLength }) => sum + byteLength, values.byteLength);
    if (this.#held.size === MOST_HELD || bytes > MOST_BYTES) this.forget();
    const address = this.put(values);
    this.#exports.keep();
    this.#held.set(values, address);
    return address;
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
  doubles(address, count) {
    return new Float64Array(this.#exports.memory.buffer, address, count).slice();
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
