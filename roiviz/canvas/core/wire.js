/**
 * Read what roiviz.scene packs: a JSON header, then typed arrays that are looked at in place. An array
 * stands in the message where its path says ("answers.0.output"). A message is frozen: what a hand or a
 * card changes is kept beside it.
 *
 * @import { Message, SchemaVersion } from "./messages.js"
 *
 * @typedef {{ dtype: keyof typeof TYPES, shape: number[], offset: number }} ArrayEntry
 */

/** @type {SchemaVersion} */
export const VERSION = 4;

const TYPES = {
  f4: Float32Array,
  f8: Float64Array,
  i1: Int8Array,
  u1: Uint8Array,
  i2: Int16Array,
  u2: Uint16Array,
  i4: Int32Array,
  u4: Uint32Array,
};

/**
 * @param {Uint8Array} packet
 * @returns {Message}
 */
export function unpack(packet) {
  const { header, arrays } = split(packet);
  if (header.version !== VERSION) throw new Error(`version: want ${VERSION}, got ${header.version}`);
  for (const [path, array] of Object.entries(arrays)) put(header, path, array);
  return frozen(header);
}

/**
 * Header and arrays, as they lie in the packet.
 *
 * @param {Uint8Array} packet
 * @returns {{ header: any, arrays: Record<string, any> }}
 */
export function split(packet) {
  // Views want the buffer's own alignment, and a message may start anywhere in its packet.
  const bytes = packet.byteOffset % 8 ? packet.slice() : packet;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const { arrays: table, ...header } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const start = bytes.byteOffset + 4 + length;
  /** @type {Record<string, any>} */
  const arrays = {};
  for (const [name, entry] of Object.entries(table ?? {})) {
    const { dtype, shape, offset } = /** @type {ArrayEntry} */ (entry);
    const count = shape.reduce((product, side) => product * side, 1);
    const array = new TYPES[dtype](/** @type {ArrayBuffer} */ (bytes.buffer), start + offset, count);
    arrays[name] = Object.assign(array, { shape: Object.freeze(shape) });
  }
  return { header, arrays };
}

/**
 * Put a value where a path of names and places in lists leads.
 *
 * @param {any} target
 * @param {string} path
 * @param {unknown} value
 */
function put(target, path, value) {
  const steps = path.split(".");
  const last = /** @type {string} */ (steps.pop());
  const holder = steps.reduce((inner, step) => inner[step], target);
  holder[last] = value;
}

/**
 * A message that nobody can change. An array of numbers cannot be frozen; nobody writes to one all the same.
 *
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function frozen(value) {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
