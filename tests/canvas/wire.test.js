import assert from "node:assert/strict";
import { test } from "node:test";
import { frozen, unpack, VERSION } from "../../roiviz/canvas/core/wire.js";
import { numbers, packet } from "./given.js";

function packed(header, arrays = new Uint8Array()) {
  let text = JSON.stringify(header);
  text += " ".repeat((8 - ((4 + text.length) % 8)) % 8);
  const bytes = new Uint8Array(4 + text.length + arrays.length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(new TextEncoder().encode(text), 4);
  bytes.set(arrays, 4 + text.length);
  return bytes;
}

test("Python's message comes out with its arrays in their places", () => {
  const message = unpack(packet());
  assert.equal(message.role, "canvas");
  const [first, second, refused] = message.answers;
  assert.ok(first.positions instanceof Float32Array);
  assert.deepEqual(first.positions.shape, [24, 2]);
  assert.ok(first.taps instanceof Int32Array);
  assert.ok(second.state instanceof Uint8Array);
  assert.equal(refused.positions, null);
  const [heat, regions] = message.layers;
  assert.deepEqual([...heat.array], numbers.scene.values.map(Math.fround));
  assert.deepEqual([...regions.array.subarray(5)], [-9, 91, 30, 20, 0]);
  assert.equal("arrays" in message, false);
});

test("a message may start anywhere in its packet", () => {
  const bytes = packet();
  for (const offset of [1, 4, 8]) {
    const holder = new Uint8Array(bytes.length + offset);
    holder.set(bytes, offset);
    assert.deepEqual(unpack(holder.subarray(offset)), unpack(bytes));
  }
});

test("a message cannot be changed", () => {
  const message = unpack(packet());
  assert.throws(() => {
    message.active = 3;
  }, TypeError);
  assert.throws(() => message.answers.push(1), TypeError);
  assert.throws(() => {
    message.answers[0].frame.cx = 1;
  }, TypeError);
  assert.throws(() => {
    message.layers[0].array.shape[0] = 1;
  }, TypeError);
});

test("another version is refused in words", () => {
  assert.throws(
    () => unpack(packed({ version: 1, role: "cards" })),
    new RegExp(`version: want ${VERSION}, got 1`),
  );
});

test("every kind of array is read", () => {
  const kinds = { f4: 4, f8: 8, i1: 1, u1: 1, i2: 2, u2: 2, i4: 4, u4: 4 };
  for (const [dtype, size] of Object.entries(kinds)) {
    const arrays = { "page.values": { dtype, shape: [2, 1], offset: 0 } };
    const message = unpack(
      packed({ version: VERSION, page: { values: null }, arrays }, new Uint8Array(2 * size)),
    );
    assert.deepEqual([...message.page.values], [0, 0], dtype);
    assert.equal(message.page.values.BYTES_PER_ELEMENT, size);
    assert.deepEqual(message.page.values.shape, [2, 1]);
  }
});

test("freezing goes all the way, and leaves arrays of numbers alone", () => {
  const value = frozen({ a: [{ b: 1 }], c: null, d: Float32Array.of(1) });
  assert.ok(Object.isFrozen(value.a[0]));
  assert.equal(value.d[0], 1);
});
