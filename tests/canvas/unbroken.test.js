import assert from "node:assert/strict";
import { test } from "node:test";
import { unbroken } from "../../roiviz/canvas/kit/unbroken.js";

/** Spaces that do not break, written as `_`. @param {string} text */
const shown = (text) => unbroken(text).replaceAll("\u00a0", "_");

for (const [text, wanted] of [
  ["so 1 − dx is left", "so 1_−_dx is left"],
  ["a map of 5 × 35 cells", "a map of 5_×_35 cells"],
  ["0.24 × 2 + 0.36 × 8 = 3.36", "0.24_×_2 +_0.36_×_8 =_3.36"],
  ["dx · (1 − dy) = 0.7 × 0.6 = 0.42.", "dx_·_(1_−_dy) =_0.7_×_0.6 =_0.42."],
  ["then ≈ (0.986, 0.164)", "then_≈_(0.986,_0.164)"],
  ["[−90, 0), then (0, 90]", "[−90,_0), then (0,_90]"],
  ["at 100 px", "at 100_px"],
  ["a long way (of more than fourteen letters)", "a long way (of more than fourteen letters)"],
  ["nothing", "nothing"],
]) {
  test(`${text} breaks where it may`, () => {
    assert.equal(shown(text), wanted);
  });
}
