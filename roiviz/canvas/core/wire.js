/** Read what wire.py packs: a JSON header, then typed arrays that are looked at in place. */

const TYPES = {
  f4: Float32Array, f8: Float64Array,
  i1: Int8Array, u1: Uint8Array,
  i2: Int16Array, u2: Uint16Array,
  i4: Int32Array, u4: Uint32Array,
};

/**
 * @param {Uint8Array} message
 * @returns {{header: Object, arrays: Object<string, ArrayLike<number> & {shape: number[]}>}}
 */
export function unpack(message) {
  // Views want the buffer's own alignment, and a message may start anywhere in its packet.
  const bytes = message.byteOffset % 8 ? message.slice() : message;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const text = new TextDecoder().decode(bytes.subarray(4, 4 + length));
  const header = JSON.parse(text);
  const start = bytes.byteOffset + 4 + length;
  const arrays = {};
  for (const [name, { dtype, shape, offset }] of Object.entries(header.arrays ?? {})) {
    const count = shape.reduce((product, side) => product * side, 1);
    const array = new TYPES[dtype](bytes.buffer, start + offset, count);
    array.shape = shape;
    arrays[name] = array;
  }
  return { header, arrays };
}
