/** Numbers in the cells of a grid: alike, and with digits that tell them apart. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { fitNumbers, unitOf } from "../../roiviz/canvas/kit/numbers.js";

const FOUR_LETTERS = 4;
const letters = (/** @type {string} */ text) => text.length;
const write = (/** @type {number[]} */ values) => fitNumbers(values, FOUR_LETTERS, letters);

test("values far below 1 count in the largest one's power of ten", () => {
  assert.deepEqual(write([0.02, 0.0062, 0.0049]), { texts: ["2.00", "0.62", "0.49"], unit: "10⁻²" });
  assert.deepEqual(write([3e-5, 0]), { texts: ["3.00", "0.00"], unit: "10⁻⁵" });
  assert.equal(unitOf([0.02, 0.0062]), "10⁻²");
});

test("others are written as they are", () => {
  assert.deepEqual(write([0.144, 0.012]), { texts: ["0.14", "0.01"], unit: "" });
  assert.deepEqual(write([412.3, 7]), { texts: ["412", "7"], unit: "" });
  assert.deepEqual(write([3, 12]), { texts: ["3", "12"], unit: "" });
});
