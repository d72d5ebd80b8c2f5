import assert from "node:assert/strict";
import { test } from "node:test";
import * as colours from "../../roiviz/canvas/paint/colours.js";
import { numbers } from "./given.js";

const bytesOf = (pixels) => [...new Uint8Array(pixels.buffer)];
const quads = (pixels) => {
  const bytes = bytesOf(pixels);
  return Array.from({ length: pixels.length }, (_, i) => bytes.slice(4 * i, 4 * i + 4));
};

// Between two of its stops the diverging line leaves what a screen can show.
for (const [name, apart] of [
  ["sequential", 1],
  ["diverging", 5],
]) {
  test(`the ${name} ramp is Python's, to ${apart} of 255`, () => {
    const { stops, all } = numbers.colours[name];
    const ramp = colours.ramp(stops);
    assert.equal(ramp.length, 768);
    all.forEach((rgb, i) => {
      for (let c = 0; c < 3; c += 1) {
        assert.ok(Math.abs(ramp[3 * i + c] - rgb[c]) <= apart, `colour ${i}: want ${rgb}`);
      }
    });
  });
}

test("colours are read as CSS writes them", () => {
  assert.deepEqual(colours.parseColour("#1f56d6"), [31, 86, 214]);
  assert.deepEqual(colours.parseColour("#f0a"), [255, 0, 170]);
  assert.deepEqual(colours.parseColour("#080e1c6b"), [8, 14, 28]);
  assert.deepEqual(colours.parseColour("rgb(1, 22, 255)"), [1, 22, 255]);
});

test("black on white and white on black", () => {
  assert.equal(colours.luminance([0, 0, 0]), 0);
  assert.ok(Math.abs(colours.luminance([255, 255, 255]) - 1) < 1e-9);
  const inks = { casing: "dark", mark: "light" };
  assert.equal(colours.inkOn([255, 255, 255], inks), "dark");
  assert.equal(colours.inkOn([20, 20, 60], inks), "light");
});

for (const [value, range, want] of [
  [0, [0, 1], 0],
  [1, [0, 1], 255],
  [0.5, [0, 1], 128],
  [-3, [0, 1], 0],
  [9, [0, 1], 255],
  [NaN, [0, 1], 0],
  [0, [0, 0], 0],
  [5, [5, 5], 128],
  [5, [5, 5.000001], 128],
]) {
  test(`${value} in ${range} is colour ${want}`, () => assert.equal(colours.rampIndex(value, range), want));
}

test("a picture through a ramp has each value's colour", () => {
  const ramp = colours.ramp(["#000000", "#ff8000"]);
  const values = Float32Array.from({ length: 300 }, (_, i) => Math.sin(i) * 3);
  values[7] = NaN;
  for (const range of [
    [-2, 2.5],
    [1, 1],
    [0, 0],
  ]) {
    const pixels = quads(colours.rampPixels(values, ramp, range));
    values.forEach((value, i) => {
      assert.deepEqual(pixels[i], [...colours.rampColour(ramp, value, range), 255], `${value} in ${range}`);
    });
  }
});

test("around 0 a fading map is transparent, and a NaN always", () => {
  const ramp = colours.ramp(["#000000", "#ffffff"]);
  const values = Float32Array.of(0, 0.25, -1, NaN);
  const alphas = (pixels) => quads(pixels).map((quad) => quad[3]);
  // √0.25 × 1.15 × 255 = 146.6
  assert.deepEqual(alphas(colours.sheerPixels(values, ramp, [-1, 1], true)), [0, 147, 255, 0]);
  assert.deepEqual(alphas(colours.sheerPixels(values, ramp, [-1, 1], false)), [255, 255, 255, 0]);
});

test("categories take their colours in turn, none for a negative one", () => {
  const pixels = colours.categoryPixels(Float32Array.of(0, 1, 2, -1), ["#010203", "#040506"]);
  assert.deepEqual(quads(pixels), [
    [1, 2, 3, 255],
    [4, 5, 6, 255],
    [1, 2, 3, 255],
    [0, 0, 0, 0],
  ]);
});

test("a footprint is the more opaque the more a cell weighs", () => {
  const pixels = colours.footprintPixels(4, Int32Array.of(3, 1), Float32Array.of(2, 1), "#0a0b0c");
  assert.deepEqual(quads(pixels), [
    [0, 0, 0, 0],
    [10, 11, 12, 140],
    [0, 0, 0, 0],
    [10, 11, 12, 255],
  ]);
});

test("colours as they came", () => {
  assert.deepEqual(quads(colours.rgbPixels(Uint8Array.of(1, 2, 3, 4, 5, 6))), [
    [1, 2, 3, 255],
    [4, 5, 6, 255],
  ]);
});
