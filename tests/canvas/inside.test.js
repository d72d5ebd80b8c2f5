/** Inside the kernel: addresses and memory lines, sums in an order, four ways to the same outputs. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  divided,
  linesOf,
  placeIn,
  readingsOf,
  sumInOrder,
} from "../../roiviz/canvas/views/learn/addresses.js";
import { numberOf } from "../../roiviz/canvas/views/learn/asking.js";
import { litLines, readLines } from "../../roiviz/canvas/views/learn/memory.js";
import { jumpsOf } from "../../roiviz/canvas/views/learn/order.js";
import { comparedLine, grainNote, toGrain } from "../../roiviz/canvas/views/learn/race.js";
import { threadLine } from "../../roiviz/canvas/views/learn/thread.js";
import { grainOf, isRight, median, mergedTaps, race, waysOf } from "../../roiviz/canvas/views/learn/ways.js";
import { load } from "../../roiviz/canvas/wasm/load.js";

const file = new URL("../../kernels/wasm/kernels.wasm", import.meta.url);
const kernels = await load(new Uint8Array(readFileSync(file)));
const JOB = { rows: 16, columns: 20, channels: 5, edges: [2.3, 1.7, 9.1, 11.2], bins: [7, 7], ratio: 2 };

test("a thread's number is divided into its element, the column first", () => {
  let thread = 0;
  for (let box = 0; box < 2; box += 1)
    for (let channel = 0; channel < 3; channel += 1)
      for (let row = 0; row < 2; row += 1)
        for (let column = 0; column < 4; column += 1) {
          assert.deepEqual(divided(thread, [3, 2, 4]), [box, channel, row, column]);
          thread += 1;
        }
  assert.equal(threadLine(10, [4, 2, 2]), "thread 10 = 2 × 4 + 1 × 2 + 0");
  assert.equal(threadLine(17, [4, 2, 2]), "thread 17 = 1 × 16 + 0 × 4 + 0 × 2 + 1");
});

test("a cell's channels lie a plane apart, or side by side; a line holds 16 of them", () => {
  const size = { rows: 8, columns: 12, channels: 64 };
  assert.equal(placeIn("NCHW", size, 3, 29), 3 * 96 + 29);
  assert.equal(placeIn("NHWC", size, 3, 29), 29 * 64 + 3);
  assert.equal(linesOf("NCHW", size, [29, 30, 41, 42]).size, 2 * 64);
  assert.equal(linesOf("NHWC", size, [29, 30, 41, 42]).size, 4 * 4);
  assert.deepEqual([...linesOf("NCHW", { ...size, channels: 1 }, [14, 15, 26, 27])], [0, 1]);
  // Channels that are not whole lines share some.
  assert.deepEqual([...linesOf("NHWC", { ...size, channels: 10 }, [1])], [0, 1]);
});

test("samples and their cells are the kernel's", () => {
  const figure = { rows: 4, columns: 6, bins: [1, 2], ratio: 1 };
  const found = readingsOf(kernels, figure, [
    [0, 0, 4, 2],
    [2.5, 1.5, 2.5, 1.5],
  ]);
  assert.deepEqual(found[0], { x: 1, y: 1, bin: 0, box: 0, cells: [7] }); // on a centre: one has all weight
  assert.deepEqual(found[2].cells, [8, 9, 14, 15]);
  assert.deepEqual(
    found.map(({ box, bin }) => [box, bin]),
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
  );
});

test("the kernel adds in float32, and another order has another sum", () => {
  const first = 2 ** 24;
  for (const adds of [
    [1, 5, 1, 3],
    [3, 1, 1, 2],
    [5, 3, 5, 5],
  ]) {
    const forth = [first, ...adds];
    const back = [...forth].reverse();
    const sum = (terms) => terms.reduce((all, term) => Math.fround(all + term), 0);
    assert.equal(sumInOrder(kernels, forth), sum(forth));
    assert.equal(sumInOrder(kernels, back), sum(back));
    assert.notEqual(sum(forth), sum(back));
    const grown = (terms) => sumInOrder(kernels, terms) - first;
    const jumps = jumpsOf(forth, first, grown);
    assert.equal(jumps.length, 4);
    assert.equal(jumps.at(-1).to, sum(forth) - first);
    jumps.forEach(({ from, exact, to }, k) => {
      assert.equal(exact - from, adds[k]);
      assert.equal(to, Math.fround(first + exact) - first);
    });
    const others = jumpsOf(back, first, grown);
    assert.equal(others.at(-1).to, sum(back) - first);
    assert.ok(others.slice(0, 4).every(({ exact, to }, k) => k === 3 || exact === to));
  }
});

test("reads are told with their address, and whether their line was there", () => {
  assert.deepEqual(readLines([29, 30, 41], 0, 12), ["3 reads to come", ""]);
  assert.deepEqual(readLines([29, 30, 41], 2, 12), [
    "read 2: row 2, column 6",
    "(2 × 12 + 6) × 4 = 120, line 1, there already",
  ]);
  assert.equal(readLines([29, 30, 41], 3, 12)[1], "(3 × 12 + 5) × 4 = 164, line 2, fetched");
  assert.deepEqual(litLines("NHWC", 16, 256), ["NHWC: 16 lines", "256 of 16 × 16 = 256 numbers are wanted"]);
});

/** Bin by bin, the different cells around its samples, all together. */
function cellsOfBins() {
  const seven = [0, 1, 2, 3, 4, 5, 6];
  const places = (from, to, bin) => [0.25, 0.75].map((share) => from + ((to - from) / 7) * (bin + share));
  const beside = (at) => [Math.floor(at), Math.floor(at) + 1];
  const along = (from, to, bin) => new Set(places(from, to, bin).flatMap(beside)).size;
  const high = seven.map((bin) => along(1.7, 11.2, bin));
  const wide = seven.map((bin) => along(2.3, 9.1, bin));
  return high.flatMap((rows) => wide.map((columns) => rows * columns)).reduce((all, one) => all + one, 0);
}

test("all ways have the kernel's outputs, each with fewer weights or reads than the one before", () => {
  const ways = waysOf(kernels, JOB);
  const wanted = ways.at(-1).run();
  assert.equal(wanted.length, 5 * 49);
  for (const way of ways) assert.ok(isRight(way, wanted, JOB), way.name);
  const off = Float32Array.from(wanted, (value, i) => value + (i === 100 ? 1e-3 : 0));
  for (const way of ways) assert.ok(!isRight(way, off, JOB), way.name);
  const [naive, table, merged, last] = ways.map(({ counts }) => counts);
  assert.equal(naive.weights, 5 * 4 * 196);
  assert.equal(table.weights, 4 * 196);
  assert.equal(table.reads, naive.reads);
  const cells = cellsOfBins();
  assert.equal(merged.reads, 5 * cells);
  assert.ok(merged.reads < table.reads);
  assert.equal(last.reads, merged.reads);
  const { starts, weights } = mergedTaps(JOB);
  for (let bin = 0; bin < 49; bin += 1) {
    const sum = weights.slice(starts[bin], starts[bin + 1]).reduce((all, one) => all + one, 0);
    assert.ok(Math.abs(sum - 1) < 1e-12);
  }
});

test("a race tells medians after each round, and ends when it is told to", async () => {
  let runs = 0;
  const run = () => {
    runs += 1;
    return new Float32Array(200);
  };
  const way = { name: "a", counts: null, run };
  const told = [];
  await race([way, way], (times, round) => told.push([times.length, round]) < 3);
  assert.deepEqual(told, [
    [2, 1],
    [2, 2],
    [2, 3],
  ]);
  assert.ok(runs > 6);
  told.length = 0;
  await race([way], (times, round) => told.push([times.every((t) => t >= 0), round]) > 0);
  assert.deepEqual(told.at(-1), [true, race.rounds]);
  assert.deepEqual([median([3, 1, 2]), median([4, 1, 2, 3])], [2, 2.5]);
});

test("a comma before three digits stands for thousands, or is refused, and else stands for a point", () => {
  assert.deepEqual(
    ["12,544", "1,234,567", "−1,000", "784", "2,5", "0,125"].map((text) => numberOf(text, true)),
    [12544, 1234567, -1000, 784, 2.5, 0.125],
  );
  assert.deepEqual(
    ["12,544", "1,000", "−1,234,567", "−3,5", "4,7 ", "0,125", "1,2345", "x"].map((text) => numberOf(text)),
    [null, null, null, -3.5, 4.7, 0.125, 1.2345, null],
  );
});

test("a number is decimal, with an exponent or without, and no larger than a link keeps", () => {
  assert.deepEqual(
    ["0x3", "1e20", "13/4", ".", "", "+2", ".5", "3.", "1,000,000,000", "1000000001"].map((text) =>
      numberOf(text, true),
    ),
    [null, null, null, null, null, 2, 0.5, 3, 1e9, null],
  );
  assert.deepEqual(
    ["9e0", "1.5E+2", "25e-1", "e3", "1e", "9e0.5", "1e10"].map((text) => numberOf(text)),
    [9, 150, 2.5, null, null, null, null],
  );
});

test("a number may have its own unit behind it, and no other", () => {
  const read = (/** @type {string} */ unit) => (/** @type {string} */ text) => numberOf(text, true, unit);
  assert.deepEqual(["-15°", "−15 degrees", "−15"].map(read("degrees")), [-15, -15, -15]);
  assert.deepEqual(["1,5 rad", "78°"].map(read("radians")), [1.5, null]);
  assert.deepEqual(["14px", "1,024 pixels", "14 cells", "px"].map(read("pixels")), [14, 1024, null, null]);
  assert.deepEqual(["5.75 cells", "1 cell", "5.75 px"].map(read("cells")), [5.75, 1, null]);
  assert.equal(numberOf("5.75 px"), null);
});

test("with one channel a table saves no weights, with two it does, and what was compared is told", () => {
  const weights = (/** @type {number} */ channels) =>
    waysOf(kernels, { ...JOB, channels })
      .slice(0, 2)
      .map(({ counts }) => counts?.weights);
  assert.deepEqual(weights(1), [4 * 196, 4 * 196]);
  assert.deepEqual(weights(2), [2 * 4 * 196, 4 * 196]);
  assert.equal(comparedLine(null), "All ways give the kernel's outputs, to within 0.0001.");
  assert.match(comparedLine(waysOf(kernels, JOB)[1]), /^Table gives other numbers here/);
});

test("a clock's grain is found, and no time is told finer than it", async () => {
  let calls = 0;
  const coarse = () => Math.floor((calls++ * 7) / 25) * 0.025; // seven calls in 25 of its microseconds
  assert.ok(Math.abs(grainOf(coarse) - 0.025) < 1e-9);
  assert.deepEqual(
    [0.101, 0.112, 0.113, 0.001].map((time) => toGrain(time, 0.025)),
    [100, 100, 125, 25],
  );
  assert.deepEqual([toGrain(0.1014, 0.0001), toGrain(0.1016, 0.0001)], [101, 102]);
  assert.equal(grainNote(0.0005), "");
  assert.equal(grainNote(0.0121), " The clock is coarse here: times are known to 13 µs at best.");
  /** @type {number[][]} */
  const told = [];
  const way = { name: "", counts: null, run: () => new Float32Array(1) };
  await race([way, way], (_, __, grains) => told.push([...grains]) < 1, 0.025);
  for (const grain of told[0]) assert.ok(grain <= 0.025 && Number.isInteger(Math.log2(0.025 / grain)));
});
