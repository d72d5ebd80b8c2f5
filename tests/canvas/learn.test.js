/** A lesson's parts that need no page: verdicts, progress, time, the kernel's readings, goals. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { shareLine } from "../../roiviz/canvas/views/learn/backward.js";
import { gridLine, meanLine } from "../../roiviz/canvas/views/learn/bin.js";
import { Clock } from "../../roiviz/canvas/views/learn/clock.js";
import {
  reached,
  reachedByBin,
  reachedByPool,
  reachedByRuler,
  reachedByStack,
} from "../../roiviz/canvas/views/learn/goals.js";
import { nextAlong, onArrows, turnedWithin, within } from "../../roiviz/canvas/views/learn/hands.js";
import { judge } from "../../roiviz/canvas/views/learn/judge.js";
import {
  allStrongestOf,
  answersTo,
  fieldLine,
  fieldOf,
  layerText,
  rowsOf,
  strongestOf,
} from "../../roiviz/canvas/views/learn/layers.js";
import { leverLines, sweptReaderOf } from "../../roiviz/canvas/views/learn/lever.js";
import { LearnLink, unreadLine } from "../../roiviz/canvas/views/learn/link.js";
import { crossings, moved, slopeLines } from "../../roiviz/canvas/views/learn/losses.js";
import { Progress } from "../../roiviz/canvas/views/learn/progress.js";
import { answerFromPull, pullReaderOf, reachedByPull } from "../../roiviz/canvas/views/learn/pulled.js";
import { levelLine, levelOf, namePlaces } from "../../roiviz/canvas/views/learn/pyramid.js";
import {
  agrees,
  answerFrom,
  answerFromBin,
  answerFromPool,
  binReaderOf,
  poolReaderOf,
  positionReaderOf,
  readerOf,
} from "../../roiviz/canvas/views/learn/reader.js";
import { countLine, stepsLines, uncoveredLines } from "../../roiviz/canvas/views/learn/regions.js";
import {
  answerFromSquares,
  lengthOfSum,
  reachedBySquares,
  squaresReaderOf,
  unread,
} from "../../roiviz/canvas/views/learn/squares.js";
import { sumLines } from "../../roiviz/canvas/views/learn/sums.js";
import { alongPath, onGrid, PLAYED } from "../../roiviz/canvas/views/learn/svg.js";
import { apart } from "../../roiviz/canvas/views/learn/turn.js";
import {
  answerFromTurn,
  degreesApart,
  degreesOf,
  liesOn,
  placedBoat,
  reachedByTurn,
  tupleLine,
  turnReaderOf,
  writtenFor,
} from "../../roiviz/canvas/views/learn/turned.js";
import { about, equation, written } from "../../roiviz/canvas/views/learn/written.js";
import { load } from "../../roiviz/canvas/wasm/load.js";

const file = new URL("../../kernels/wasm/kernels.wasm", import.meta.url);
const kernels = await load(new Uint8Array(readFileSync(file)));
const FOUR = { values: [2, 8, 6, 4], rows: 2, columns: 2 };

const number = {
  ...{ by: "number", right: [4.76], margin: 0.01, shown: "4.76", check: "value", unit: "" },
  wrong: [{ values: [5], name: "the plain mean", words: "…" }],
};
const cells = { ...number, by: "cells", right: [5, 6, 9, 10], margin: 0, wrong: [], check: "taps" };

test("an answer is right, a mistake with a name, or so far off", () => {
  assert.equal(judge(number, [4.77]).state, "right");
  assert.deepEqual(judge(number, [4.995]).known?.name, "the plain mean");
  assert.equal(judge(number, [6.01]).text, "Not quite: 1.25 too high.");
  assert.equal(judge(number, [4.7]).text, "Not quite: 0.06 too low.");
  assert.equal(judge(cells, [5, 6, 9, 10]).state, "right");
  const points = { ...number, by: "points", right: [2.5, 3.5], margin: 0.03, wrong: [] };
  assert.equal(judge(points, [2.52, 3.48]).state, "right");
  const off = "Not quite, from left to right: 0.5 too far left, in place.";
  assert.equal(judge(points, [2, 3.5]).text, off);
  assert.equal(judge(cells, [5, 6]).text, "Not quite: you have 2 of the 4.");
  assert.equal(
    judge(cells, [5, 6, 7]).text,
    "Not quite: you have 2 of the 4, and 1 of yours is not among them.",
  );
  const pixels = { ...number, right: [14], margin: 0.1, unit: "pixels" };
  assert.equal(judge(pixels, [15]).text, "Not quite: 1 pixel too high.");
  assert.equal(judge(pixels, [11.5]).text, "Not quite: 2.5 pixels too low.");
  assert.equal(judge(cells, [1, 5, 6, 9, 10]).text, "Not quite: you have all 4, and 1 too many.");
});

test("a whole turn more means the same, and a tuple's numbers are told one by one", () => {
  const angle = { ...number, right: [-30], margin: 0.5, period: 360, unit: "degrees", wrong: [] };
  assert.equal(judge(angle, [330]).state, "right");
  assert.equal(judge(angle, [-390.4]).state, "right");
  assert.equal(judge(angle, [-25]).text, "Not quite: 5 degrees too high.");
  assert.equal(judge(angle, [335]).text, "Not quite: 5 degrees too high, apart from whole turns.");
  // 200 is 230 above −30, which is 130 below it on the circle.
  assert.equal(judge(angle, [200]).text, "Not quite: 130 degrees too low, apart from whole turns.");
  for (const half of [150, -210, 149.5]) {
    assert.equal(judge(angle, [half]).text, "Not quite: half a turn off.");
  }
  const tuple = {
    ...angle,
    by: "tuple",
    unit: "",
    right: [170, 115, 150, 50, -30],
    names: ["cx", "cy", "w", "h", "angle"],
  };
  assert.equal(judge(tuple, [170, 115, 150, 50, 330]).state, "right");
  assert.equal(judge(tuple, [175, 115, 150, 48, 330]).text, "Not quite: cx is 5 too high, h is 2 too low.");
  assert.equal(
    judge(tuple, [175, 115, 150, 50, 150]).text,
    "Not quite: cx is 5 too high, angle is half a turn off.",
  );
  // Only the last number goes round.
  assert.equal(judge(tuple, [530, 115, 150, 50, -30]).text, "Not quite: cx is 360 too high.");
});

const RADIAN = 180 / Math.PI;
const readerAs = (turn, more = {}) => ({
  ...{
    name: "",
    title: "",
    fields: ["cx", "cy", "w", "h", "angle"],
    turn,
    offset: 0.5,
    minimum: 0,
    writes: [],
  },
  ...more,
});
const HEIGHT_FIRST = { fields: ["cx", "cy", "h", "w", "angle"], offset: 0 };

test("five numbers are a box by their order, unit, sign and half cell", () => {
  const read = turnReaderOf(kernels, { stride: 16 });
  const numbers = [170, 115, 120, 40, -30];
  const cases = [
    [readerAs(1), { x: 170, y: 115, width: 120, height: 40 }, -30],
    [readerAs(-1), { x: 170, y: 115, width: 120, height: 40 }, 30],
    [readerAs(RADIAN), { x: 170, y: 115, width: 120, height: 40 }, 81.127],
    [readerAs(-RADIAN), { x: 170, y: 115, width: 120, height: 40 }, -81.127],
    [readerAs(1, { offset: 0, minimum: 1 }), { x: 178, y: 123, width: 120, height: 40 }, -30],
    [readerAs(1, HEIGHT_FIRST), { x: 178, y: 123, width: 40, height: 120 }, -30],
  ];
  for (const [reader, place, turn] of cases) {
    const found = read(reader, numbers);
    for (const [name, value] of Object.entries(place)) assert.ok(Math.abs(found[name] - value) < 1e-4, name);
    assert.ok(degreesApart(degreesOf(found), turn) < 2e-3);
  }
  assert.equal(read(readerAs(1), [170, 115, -5, 40, 0]), null);
  assert.equal(read(readerAs(1, { minimum: 1 }), [170, 115, 4, 40, 0]).width, 16);
});

test("the browser's kernel finds the numbers of a boat, and the box that lies on it", () => {
  const fine = { stride: 1, boat: [170, 115, 150, 50, -30], path: [], readers: [readerAs(RADIAN)] };
  const read = turnReaderOf(kernels, fine);
  const [angle] = answerFromTurn({ check: "angle" }, fine, read);
  assert.ok(Math.abs(angle + 0.5236) < 1e-4);
  const high = writtenFor(read, readerAs(-1, HEIGHT_FIRST), fine.boat);
  assert.deepEqual(high.slice(0, 4), [170, 115, 50, 150]);
  assert.ok(Math.abs(high[4] - 30) < 1e-3);
  const readers = [readerAs(1), readerAs(-1), readerAs(1, { offset: 0 })];
  const fan = { stride: 16, boat: [178, 123, 120, 40, 30], path: [[170, 115, 120, 40, 30]], readers };
  assert.deepEqual(answerFromTurn({ check: "reader" }, fan, turnReaderOf(kernels, fan)), [2]);
  const boat = placedBoat(fan.boat);
  assert.ok(liesOn(boat, boat, 1));
  assert.ok(!liesOn({ ...boat, x: boat.x + 1 }, boat, 1));
  assert.ok(!liesOn(null, boat, 1));
});

test("a box lands bow on bow, six agree, a version writes an angle", () => {
  const goal = (kind, target, margin) => ({ kind, target, margin, asks: "", done: "" });
  const at = (...turns) => turns.map((turn) => placedBoat([0, 0, 2, 1, turn]));
  const now = (boxes, boat = -35, written = null) => ({ boxes, boat, written });
  assert.ok(reachedByTurn(goal("lands", 0, 0.6), now(at(325))));
  assert.ok(!reachedByTurn(goal("lands", 0, 0.6), now(at(-34))));
  assert.ok(!reachedByTurn(goal("lands", 0, 0.6), now(at(145))));
  assert.ok(reachedByTurn(goal("agree", 3, 0.5), now(at(0, 0.4, 360))));
  assert.ok(!reachedByTurn(goal("agree", 3, 0.5), now(at(0, 0.6, 360))));
  assert.ok(reachedByTurn(goal("writes", 30, 0.1), now([], 0, [1, 2, 3, 4, 30])));
  assert.ok(!reachedByTurn(goal("writes", 30, 0.1), now([], 0, [1, 2, 3, 4, -60])));
  assert.equal(tupleLine(["cx", "angle"], [170, -0.5236]), "(cx, angle) = (170, ≈ −0.524)");
});

test("a sample goes across its arm, and the angle's slope is what both slopes make of that", () => {
  const values = [1, 7, 2, 6, 8, 0, 9, 3, 2, 9, 1, 7, 6, 2, 8, 1];
  const figure = { values, rows: 4, columns: 4, bins: [2, 2], mark: 1 };
  const read = sweptReaderOf(kernels, figure);
  for (const turn of [-20, 0, 33, 70]) {
    const [before, now, after] = [-0.01, 0, 0.01].map((by) => read([1.5, 1.5, 2.4, 1.2, turn + by]));
    const slope = (after.value - before.value) / 0.02;
    assert.ok(Math.abs(slope - now.slopes[2]) < 2e-3);
    const { x, y } = now.samples[1];
    const [dx, dy] = [(y - 1.5) / RADIAN, (1.5 - x) / RADIAN];
    assert.ok(Math.abs((after.samples[1].x - before.samples[1].x) / 0.02 - dx) < 1e-4);
    assert.ok(Math.abs((after.samples[1].y - before.samples[1].y) / 0.02 - dy) < 1e-4);
    assert.ok(Math.abs(now.slopes[0] * dx + now.slopes[1] * dy - now.slopes[2]) < 1e-5);
  }
  assert.deepEqual(leverLines(figure, [1.5, 1.5, 2.4, 1.2, 0], read([1.5, 1.5, 2.4, 1.2, 0])).slice(0, 2), [
    "u = 0.6, v = −0.3, θ = 0°: value 7.04",
    "dx = (1.2 − 1.5) · π / 180 ≈ −0.005",
  ]);
});

test("the kernel reads the four cells by the rectangles opposite", () => {
  const read = readerOf(kernels, FOUR)(0.3, 0.6);
  [0.28, 0.12, 0.42, 0.18].forEach((weight, k) => {
    assert.ok(Math.abs((read.weights.get(k) ?? 0) - weight) < 1e-6);
  });
  assert.ok(Math.abs(read.value - 4.76) < 1e-5);
  assert.ok(agrees(number, answerFrom(number, read)));
  assert.ok(!agrees({ ...number, right: [4.75] }, answerFrom(number, read)));
  assert.deepEqual(answerFrom({ check: "largest" }, read), [2]);
  const far = readerOf(kernels, { values: Array(25).fill(1), rows: 5, columns: 5 })(1.75, 2.25);
  assert.deepEqual(answerFrom({ check: "taps" }, far), [11, 12, 16, 17]);
});

test("RoIPool's bins overlap, jump as one, and keep their largest", () => {
  const values = Array.from({ length: 16 }, (_, k) => (k * 7) % 10);
  const read = poolReaderOf(kernels, { values, bins: 4 });
  const now = read(1.7, 14.6);
  assert.deepEqual(now.columns, [
    [2, 3, 4, 5],
    [5, 6, 7, 8],
    [9, 10, 11, 12],
    [12, 13, 14, 15],
  ]);
  assert.deepEqual(answerFromPool({ check: "columns" }, now, 1), [5, 6, 7, 8]);
  assert.deepEqual(answerFromPool({ check: "maximum" }, now, 1), [9]);
  assert.deepEqual(answerFromPool({ check: "width" }, now, 1), [14]);
  const goal = (kind, target = 0) => ({ kind, target, margin: 1e-6, asks: "", done: "" });
  const went = (first, last) => ({ before: now, now: read(first, last), moved: Math.abs(first - 1.7) });
  assert.ok(reachedByPool(goal("still", 0.5), went(2.3, 15.2)));
  assert.ok(!reachedByPool(goal("still", 0.5), went(1.9, 14.8)));
  assert.ok(!reachedByPool(goal("still", 0.5), went(2.6, 15.4)));
  assert.ok(reachedByPool(goal("jump"), went(2.6, 15.4)));
  assert.ok(!reachedByPool(goal("jump"), went(2.3, 15.2)));
  assert.ok(reachedByPool(goal("apart"), went(1.7, 12.6)));
  assert.ok(!reachedByPool(goal("apart"), went(1.7, 13.6)));
});

test("a step is completed where its goal is reached, and nowhere else", () => {
  const at = readerOf(kernels, { ...FOUR, values: [0, 1, 1, 0] });
  const goal = (kind, target = 0) => ({ kind, target, margin: 5e-4, asks: "", done: "" });
  assert.ok(reached(goal("alone", 1), at(1, 0)));
  assert.ok(!reached(goal("alone", 1), at(0.975, 0)));
  assert.ok(reached(goal("weight", 0.5), at(0.2, 0.375)));
  assert.ok(!reached(goal("weight", 0.5), at(0.9, 0.45)));
  assert.ok(reached(goal("alike"), at(0.5, 0.5)));
  assert.ok(!reached(goal("alike"), at(0.5, 0.525)));
  assert.ok(reached(goal("value", 0.5), at(0.5, 0.5)));
  assert.ok(!reached(goal("aside", 0.5), at(0.5, 0.5)));
  assert.ok(reached(goal("aside", 0.5), at(0.5, 0.2)));
});

test("a bin's samples lie in the middles of its parts, are clamped at the edge, discarded beyond -1", () => {
  const read = binReaderOf(kernels, { values: [2, 5, 3, 9], rows: 1, columns: 4 });
  const inside = read([1, 0, 3, 0], 2);
  assert.deepEqual(answerFromBin({ check: "places" }, inside), [1.5, 2.5]);
  assert.deepEqual(answerFromBin({ check: "samples" }, inside), [4]);
  assert.deepEqual(answerFromBin({ check: "mean" }, inside), [5]);
  const [clamped] = read([-1.25, 0, -0.25, 0], 1).samples;
  assert.deepEqual(clamped, { x: -0.75, y: 0, state: "clamped", value: 2 });
  const gone = read([-1.75, 0, -0.75, 0], 1);
  assert.deepEqual([gone.samples[0].state, gone.mean], ["discarded", 0]);
  const goal = (kind, target) => ({ kind, target, margin: 5e-4, asks: "", done: "" });
  assert.ok(reachedByBin(goal("discarded", 1), gone));
  assert.ok(!reachedByBin(goal("discarded", 1), inside));
  assert.ok(reachedByBin(goal("mean", 5), inside));
  assert.ok(reachedByBin(goal("samples", 4), inside));
  assert.ok(!reachedByBin(goal("alone", 5), inside));
});

test("what goes back goes the way that it came, and the loss has the slope that the kernel says", () => {
  const map = { values: [2, 7, 4, 1, 5, 3, 8, 6, 2, 9, 4, 7], rows: 3, columns: 4, upstream: 2, aim: null };
  const one = pullReaderOf(kernels, { ...map, ratio: 1 });
  const between = one([0.8, 0.9, 1.8, 1.9]); // its sample at 1.3, 1.4
  const receivers = answerFromPull({ check: "receivers" }, between, { mark: null, next: 0 });
  assert.deepEqual(receivers, [5, 6, 9, 10]);
  [0.84, 0.36, 0.56, 0.24].forEach((amount, k) => {
    assert.ok(Math.abs(between.amounts[receivers[k]] - amount) < 1e-6);
  });
  assert.equal(shareLine(between), "0.84 + 0.36 + 0.56 + 0.24 = 2");
  // Of thirds the sum is that of what they are, not of what is written.
  assert.equal(shareLine({ amounts: Array(6).fill(1 / 6), upstream: 1 }), "6 cells get 1 in all");
  const [amount] = answerFromPull({ check: "amount" }, between, { mark: 6, next: 0 });
  assert.ok(Math.abs(amount - 0.36) < 1e-6);
  const single = { kind: "receivers", target: 1, margin: 0.1 };
  assert.ok(reachedByPull(single, one([1.5, 0.5, 2.5, 1.5]), 1));
  assert.ok(!reachedByPull(single, between, 1));
  const aimed = pullReaderOf(kernels, { ...map, ratio: 2, aim: 6 });
  const edges = /** @type {const} */ ([0.7, 0.3, 2.3, 1.7]);
  const here = aimed(edges);
  const [left, right] = [-0.01, 0.01].map((by) => aimed(moved(edges, by)).loss);
  assert.ok(Math.abs((right - left) / 0.02 - here.slope) < 1e-3);
  assert.ok(Math.abs(here.loss - (here.output - 6) ** 2 / 2) < 1e-6);
  assert.match(slopeLines(here)[1], /^slope ≈ −?\d+\.\d{3} a cell$/);
  const both = (/** @type {number[]} */ ...edges) =>
    slopeLines({ ...here, edges, slope: edges[0] + edges[1] })[2];
  assert.equal(both(0.98449, -0.87251), "left + right edge: 0.9845 − 0.8725 = 0.112");
  assert.equal(both(-0.5, 0.25), "left + right edge: −0.5 + 0.25 = −0.25");
  assert.equal(both(1.0004, 2.0003), "left + right edge: 1.0004 + 2.0003 = 3.001");
  // A sample at a quarter of the way goes a quarter of the right edge's way, and three of the left one's.
  const wide = aimed([0.1, 0.3, 2.5, 1.7]); // samples at 0.7 and 1.9, between different columns
  const along = (/** @type {number} */ x1, /** @type {number} */ x2) =>
    (aimed([0.1 + x1, 0.3, 2.5 + x2, 1.7]).loss - aimed([0.1 - x1, 0.3, 2.5 - x2, 1.7]).loss) / 0.02;
  assert.ok(Math.abs(wide.edges[0] - wide.edges[1]) > 0.1);
  assert.ok(Math.abs(along(0.01, 0) - wide.edges[0]) < 1e-3);
  assert.ok(Math.abs(along(0, 0.01) - wide.edges[1]) < 1e-3);
  assert.deepEqual(crossings(here, 1), [-0.9, -0.1, 0.1, 0.9]); // samples at 1.1 and 1.9
  assert.deepEqual(crossings(here, 0.05), []);
  const change = (next) => answerFromPull({ check: "change" }, here, { mark: null, next });
  assert.deepEqual(
    [0.5, 0, -0.5].map((off) => change(here.loss + here.slope + off)),
    [[0], [1], [2]],
  );
  assert.ok(reachedByPull({ kind: "zoom", target: 1000, margin: 0 }, here, 1000));
  assert.ok(!reachedByPull({ kind: "zoom", target: 1000, margin: 0 }, here, 100));
  assert.ok(!reachedByPull({ kind: "loss", target: 0, margin: 0.02 }, { ...here, loss: 0.03 }, 1));
});

const UPRIGHT = /** @type {const} */ ([
  [3, 1, 1],
  [2, 2, 0],
  [3, 1, 1],
  [2, 2, 0],
]);
const PADDED = /** @type {const} */ ([
  [3, 1, 1],
  [3, 2, 1],
  [3, 1, 1],
  [3, 2, 1],
]);
const goalOf = (kind, target, margin = 0.1) => ({ kind, target, margin, asks: "", done: "" });

test("a stack's cells are centred where their windows are, and padding moves them to the left", () => {
  const last = rowsOf(UPRIGHT, 28).at(-1);
  assert.deepEqual(last, { count: 7, step: 4, centre: 2, field: 10 });
  // Each layer that halves is centred on the first of its pixels: by 0.5 and by 1 further left.
  assert.deepEqual(rowsOf(PADDED, 28).at(-1), { count: 7, step: 4, centre: 0.5, field: 13 });
  assert.deepEqual(fieldOf(UPRIGHT, 3)[0], [9, 18]);
  assert.deepEqual(fieldOf(PADDED, 3)[0], [6, 18]);
  assert.equal(fieldLine(UPRIGHT), "1 + 2 × 1 + 1 × 1 + 2 × 2 + 1 × 2 = 10 pixels");
});

test("a lit pixel is answered by every cell that sees it, and most where there are most ways to it", () => {
  // Ways from pixel 15, of 36 and of 81: counted by hand, window by window.
  const [upright, padded] = [UPRIGHT, PADDED].map((layers) => answersTo(layers, 28, 15).at(-1) ?? []);
  const shares = (answers, all) => answers.map((answer) => Math.round(answer * all));
  assert.deepEqual(shares(upright, 36), [0, 0, 0, 5, 4, 0, 0]);
  assert.deepEqual(shares(padded, 81), [0, 0, 0, 6, 10, 2, 0]);
  assert.deepEqual([upright, padded].map(strongestOf), [3, 4]);
  assert.ok(reachedByStack(goalOf("strongest", 3), upright));
  assert.ok(!reachedByStack(goalOf("strongest", 3), padded));
  // Two that answer alike: none of them answers most.
  assert.deepEqual(allStrongestOf([0.2, 0.1 + 0.2, 0.3]), [1, 2]);
  assert.ok(!reachedByStack(goalOf("strongest", 1), [0.2, 0.1 + 0.2, 0.3]));
  assert.ok(reachedByStack(goalOf("answering", 3), padded));
  assert.ok(!reachedByStack(goalOf("answering", 3), upright));
});

test("a position is what the kernel reads at a coordinate, with the half cell and without", () => {
  const at = positionReaderOf(kernels, 16);
  assert.deepEqual([at(100, 0.5), at(100, 0)], [5.75, 6.25]);
  assert.ok(Math.abs(at(100, 0.2) - 6.05) < 1e-6);
  const read = (position, ...missed) => ({ position, missed });
  assert.ok(reachedByRuler(goalOf("reads", 5.75, 1e-6), read(5.75)));
  assert.ok(!reachedByRuler(goalOf("reads", 5.75, 1e-6), read(5.8)));
  assert.ok(reachedByRuler(goalOf("fits", 1, 0.5), read(0, -8, -0.5)));
  assert.ok(!reachedByRuler(goalOf("fits", 1, 0.5), read(0, 0, 7.5)));
});

test("R-MAC's squares are the kernel's, with as many steps as a hand wants", () => {
  const strip = { rows: 5, columns: 17, values: [], channels: 1 };
  const read = squaresReaderOf(kernels, strip);
  for (let count = 1; count <= 6; count += 1) {
    const { squares, steps } = read(1, "tolias", count);
    assert.equal(squares.length, count + 1);
    assert.deepEqual(
      squares.map(({ x }) => x),
      squares.map((_, k) => Math.floor((12 * k) / count)),
    );
    assert.equal(steps?.overlap, 1 - 12 / count / 5);
  }
  const four = read(1, "tolias");
  assert.deepEqual(four, read(1, "tolias", 4)); // the nearest to 0.4 is its own choice
  assert.ok(reachedBySquares({ kind: "overlap", target: 0.4, margin: 1e-6 }, four, 17));
  assert.ok(!reachedBySquares({ kind: "overlap", target: 0.4, margin: 1e-6 }, read(1, "tolias", 3), 17));
  assert.deepEqual(stepsLines(four.steps, strip), [
    "a step is (17 − 5) / 4 = 3 cells",
    "overlap 1 − 3 / 5 = 0.4",
  ]);
  assert.equal(stepsLines(read(1, "tolias", 5).steps, strip)[1], "overlap 1 − 2.4 / 5 = 0.52");
  const far = stepsLines({ count: 7, gap: 12 / 7, overlap: 1 - 12 / 35 }, strip);
  assert.deepEqual(far, ["a step is (17 − 5) / 7 ≈ 1.714 cells", "overlap 1 − 1.714 / 5 ≈ 0.657"]);
});

test("beyond six steps there are squares to look at, which no kernel lays", () => {
  const long = squaresReaderOf(kernels, { rows: 5, columns: 35, values: [], channels: 1 });
  assert.equal(long(1, "tolias").steps?.count, 6);
  const { squares, steps } = long(1, "tolias", 10);
  assert.deepEqual(
    squares.map(({ x }) => x),
    [0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30],
  );
  assert.ok(Math.abs((steps?.overlap ?? 0) - 0.4) < 1e-12);
});

test("a level has its squares, float32 leaves the last column out, the sum has a number a channel", () => {
  const tall = { rows: 38, columns: 32, values: [], channels: 1 };
  const read = squaresReaderOf(kernels, tall);
  const two = read(2, "tolias");
  assert.deepEqual(answerFromSquares({ check: "squares" }, two), [6]);
  assert.deepEqual(answerFromSquares({ check: "starts" }, two), [0, 11]);
  assert.equal(countLine(two.squares, 2, tall), "⌊2 × 32 / 3⌋ = 21 cells a side, 3 × 2 = 6 squares");
  assert.ok(reachedBySquares({ kind: "squares", target: 6, margin: 0.1 }, two, 32));
  const wide = squaresReaderOf(kernels, { rows: 7, columns: 35, values: [], channels: 1 });
  const [double, single] = ["tolias", "caffe2"].map((variant) => wide(2, variant));
  assert.deepEqual(unread(double.squares, 35), [12, 21, 30]);
  assert.deepEqual(unread(single.squares, 35), [12, 21, 34]);
  const short = { kind: "short", target: 0, margin: 0 };
  assert.deepEqual(
    [double, single].map((one) => reachedBySquares(short, one, 35)),
    [false, true],
  );
  assert.deepEqual(uncoveredLines(single, 35), [
    "the last square ends at column 33",
    "in no square: columns 12, 21, 34",
  ]);
  const values = [1, 5, 2, 9, 3, 4, 0, 8, 6, 7, 2, 1];
  const small = { rows: 3, columns: 4, values, channels: 7 };
  const all = squaresReaderOf(kernels, small)(0, "tolias").squares;
  for (const { x, y, size, largest = -1 } of all) {
    const cells = values.flatMap((_, k) => {
      const [row, column] = [Math.floor(k / 4), k % 4];
      return row >= y && row < y + size && column >= x && column < x + size ? [k] : [];
    });
    assert.ok(cells.includes(largest));
    assert.equal(values[largest], Math.max(...cells.map((k) => values[k])));
  }
  assert.equal(lengthOfSum(kernels, small, all), 7);
});

/**
 * Whether a line "words: a × b + c × d = e", or "(a + b) / 2 = e", is so in the digits that it shows.
 *
 * @param {string} text
 */
function holds(text) {
  const [left, right] = text.slice(text.indexOf(":") + 1).split(" = ");
  assert.ok(right, text);
  const [sum, divisor = "1"] = left.split(" / ");
  const terms = sum.replace(/[() ]/g, "").split("+");
  const value = terms.reduce((all, term) => all + term.split("×").reduce((one, x) => one * Number(x), 1), 0);
  assert.ok(Math.abs(value / Number(divisor) - Number(right)) < 1e-9, text);
}

/** Places between 2 × 2 cells that a hand's keys lead to, and those of a step that plays. */
const ofHands = Array.from({ length: 41 ** 2 }, (_, k) => [Math.floor(k / 41) / 40, (k % 41) / 40]);
const around = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0.3, 0.6],
];
const played = Array.from({ length: 101 }, (_, i) =>
  alongPath(around, i / 100).map((at) => onGrid(at, PLAYED)),
);

test("every sum that is written beside a sample is so in the digits shown, wherever it goes", () => {
  for (const values of [FOUR.values, [9, 7, 8, 9], [0, 1, 1, 0], [0, 1, 2, 3]]) {
    const reader = readerOf(kernels, { ...FOUR, values });
    for (const [x, y] of [...ofHands, ...played]) {
      const figure = { ...FOUR, values, shows: ["sum"] };
      const drawn = { figure, read: reader(x, y), reader, point: { x, y }, open: true };
      const lines = [...sumLines(drawn), ...sumLines({ ...drawn, figure: { ...figure, shows: ["ways"] } })];
      assert.equal(lines.length, 4);
      lines.forEach(holds);
      // Where a pointer puts it, no number has more than four decimals.
      if (Number.isInteger(20 * x) && Number.isInteger(20 * y)) assert.doesNotMatch(lines[0], /\.\d{5}/);
    }
  }
});

test("a bin's mean is that of the numbers written, its grid that of its sides", () => {
  const values = [1, 7, 2, 6, 8, 0, 9, 3, 2, 9, 1, 7, 6, 2, 8, 1];
  const read = binReaderOf(kernels, { values, rows: 4, columns: 4 });
  const wide = /** @type {const} */ ([0.1, 0.4, 2.5, 2]);
  assert.equal(meanLine(read(wide, 2), 9), "(2.96 + 6.98 + 5.1 + 4.32) / 4 = 4.84");
  assert.equal(meanLine(read(wide, 1), 9), "the sample reads 3.48");
  assert.equal(meanLine(read(wide, 3), 9), "9 samples, their mean ≈ 4.77");
  for (let i = 1; i <= 16; i += 1) holds(meanLine(read([0.1, 0.4, onGrid(0.1 + i / 5, PLAYED), 2], 2), 9));
  for (let i = 1; i <= 330; i += 1) {
    const edges = /** @type {const} */ ([
      0.25,
      0.5,
      onGrid(0.25 + i / 100, PLAYED),
      onGrid(0.5 + i / 120, PLAYED),
    ]);
    const [, wide, high, columns, rows, all] =
      gridLine(edges, read(edges, 0)).match(/^⌈(.+)⌉ × ⌈(.+)⌉ = (\d+) × (\d+) = (\d+) samples?$/) ?? [];
    assert.deepEqual(
      [columns, rows],
      [wide, high].map((side) => String(Math.ceil(Number(side)))),
    );
    assert.equal(Number(all), Number(columns) * Number(rows));
  }
});

test("a number that its digits do not say is told as about that", () => {
  assert.equal(written(0.27749997), "0.2775");
  assert.equal(written(-2.5000002), "−2.5");
  assert.equal(about(4.7148178), "≈ 4.715");
  assert.equal(about(4.8400002, 9), "4.84");
  assert.equal(equation("1 × 2", 2, 2.0000001, 2), "1 × 2 = 2");
  assert.equal(equation("0.333 × 3", 0.999, 1, 3), "0.333 × 3 ≈ 1.000");
});

const asking = (seed) => [
  { id: "two", question: number, seed },
  { id: "three", question: cells, seed },
];
const lesson = {
  ...{ id: "trial", title: "Trial", asks: "", seed: 7 },
  steps: [{ id: "one", seed: 0 }, ...asking(7)],
};
const part = {
  ...{ lesson, step: "two", done: ["one", "two"], answers: [{ step: "two", values: [4.76] }] },
  ...{ last: 9, rev: 1, kind: "learn" },
};

test("other numbers take one answer away, and what it completed; the other questions stay", () => {
  const progress = new Progress(part);
  assert.equal(progress.step, 1);
  assert.ok(!progress.complete("one"));
  assert.ok(progress.complete("three"));
  progress.answers.set("three", [5, 6, 9, 10]);
  progress.redraw("two", 8);
  const answers = [{ step: "three", values: [5, 6, 9, 10] }];
  const choice = { lesson: "trial", step: "two", at: "two", seed: 7, done: ["one", "three"], answers };
  assert.deepEqual(progress.choice, { ...choice, seeds: [{ step: "two", seed: 8 }] });
  const [one, two, three] = lesson.steps;
  const drawn = { ...lesson, steps: [one, { ...two, seed: 8 }, three] };
  assert.ok(progress.holds(lesson));
  assert.ok(!progress.awaits(lesson));
  assert.ok(progress.awaits(drawn));
  assert.deepEqual(new Progress({ ...part, lesson: drawn }).choice.seeds, [{ step: "two", seed: 8 }]);
  progress.redraw("two", 7);
  assert.deepEqual(progress.choice.seeds, []);
  assert.equal(new Progress({ ...part, step: "none" }).step, 0);
});

test("a step plays once, stands where it is put, and begins anew at its end", () => {
  const clock = new Clock(false);
  clock.begin(4);
  assert.equal(clock.pass(1000), 0.25);
  clock.toggle();
  assert.equal(clock.pass(1000), 0.25);
  clock.toggle();
  assert.equal(clock.pass(9000), 1);
  assert.ok(!clock.playing);
  clock.toggle();
  assert.equal(clock.share, 0);
  clock.seek(1.7);
  assert.deepEqual([clock.share, clock.playing], [1, false]);
});

test("where nothing shall move, a step stands at its end", () => {
  const clock = new Clock(true);
  clock.begin(4);
  assert.deepEqual([clock.share, clock.playing, clock.pass(500)], [1, false, 1]);
});

test("a way is gone at equal speed", () => {
  const path = [
    [0, 0],
    [3, 0],
    [3, 1],
  ];
  assert.deepEqual(alongPath(path, 0), [0, 0]);
  assert.deepEqual(alongPath(path, 0.5), [2, 0]);
  assert.deepEqual(alongPath(path, 1), [3, 1]);
  assert.deepEqual(alongPath([[2, 2]], 0.4), [2, 2]);
});

test("an address says how far somebody is, and brings them back there", () => {
  const questions = [7, 8].map((right, seed) => {
    const [two, three] = asking(seed);
    return [{ ...two, question: { ...number, right: [right] } }, three];
  });
  const ways = [0, 1].map((seed) => [
    { step: "two", page: "explore", title: "Explore", address: `x=${seed}` },
  ]);
  const plain = {
    ...part,
    lesson: { ...lesson, seed: 0, steps: [lesson.steps[0], ...questions[0]] },
    last: 1,
  };
  const link = new LearnLink(plain, questions, ways);
  const choice = {
    ...{ lesson: "trial", step: "three", at: "three", seed: 1, seeds: [], done: ["one", "two"] },
    answers: [
      { step: "three", values: [5, 6] },
      { step: "two", values: [1 / 3] },
    ],
  };
  const { text, page } = link.take(choice, 4);
  assert.equal(decodeURIComponent(text), "step=three&seed=1&done=one,two&answers=three:5,6;two:0.333333");
  assert.deepEqual([page.step, page.lesson.seed, page.rev], ["three", 1, 4]);
  assert.deepEqual(page.lesson.steps[1].question.right, [8]);
  assert.equal(page.lesson.steps[0], lesson.steps[0]);
  assert.deepEqual(link.read(text, 5), { page: { ...page, rev: 5 }, unread: [] });
  // One question alone has another seed, and its link goes with it.
  const other = link.take({ ...choice, seed: 0, seeds: [{ step: "two", seed: 1 }] }, 4);
  assert.match(decodeURIComponent(other.text), /^step=three&seeds=two:1&done=/);
  assert.deepEqual([other.page.lesson.seed, other.page.links[0].address], [0, "x=1"]);
  assert.deepEqual(
    other.page.lesson.steps.map(({ seed }) => seed),
    [0, 1, 0],
  );
  assert.deepEqual(link.read("", 0), {
    page: { ...plain, links: ways[0], step: "one", done: [], answers: [], rev: 0 },
    unread: [],
  });
});

test("a page knows the seed that it was saved with, beside those that it always has", () => {
  const link = new LearnLink(
    { ...part, lesson: { ...lesson, seed: 0 }, last: 1 },
    { 0: asking(0), 1: asking(1), 77: asking(77) },
    { 0: [], 1: [], 77: [] },
  );
  const { page, unread } = link.read("seed=77&step=two", 0);
  assert.deepEqual(unread, []);
  assert.deepEqual([page.lesson.seed, page.step, page.lesson.steps[1].seed], [77, "two", 77]);
  assert.equal(link.read("seed=76", 0).unread[0].text, "76");
});

test("what an address says that a lesson has not is left out and said", () => {
  const link = new LearnLink(
    { ...part, lesson: { ...lesson, seed: 0 }, last: 1 },
    [asking(0), asking(1)],
    [[], []],
  );
  const said =
    "step=four&seed=77&seeds=one:1;two:1;three:2&done=four,one&answers=four:1;two:x;three;one:1;two:1,2" +
    ";two:3&lesson=other&look=projector";
  const { page, unread } = link.read(said, 0);
  assert.deepEqual([page.step, page.lesson.seed, page.done], ["one", 0, ["one"]]);
  assert.deepEqual(page.answers, [{ step: "two", values: [3] }]);
  assert.equal(page.lesson.steps[1].seed, 1);
  const told = unread.map(({ name, text }) => `${name}=${text}`);
  assert.deepEqual(told, [
    "seed=77",
    "seeds=one:1;three:2",
    "step=four",
    "done=four",
    "answers=four:1;two:x;three;one:1;two:1,2",
    "lesson=other",
    "look=projector",
  ]);
  assert.equal(
    unreadLine(link.read("seed=x&done=foo&y=1", 0).unread),
    "Not understood in this address, so left out: seed=x (it takes a whole number from 0 to 1); " +
      "done=foo (it takes some of one, two, three); y=1.",
  );
  assert.equal(unreadLine(link.read("lesson=trial&step=two", 0).unread), "");
});

test("a box goes to the map of its size, and to the last one where it is larger still", () => {
  const figure = { first: 2, last: 5, size: 224, level: 4 };
  const of = (/** @type {number} */ wide, /** @type {number} */ high) =>
    levelOf(figure, [10, 20, 10 + wide, 20 + high]);
  assert.deepEqual([of(224, 224), of(223, 224), of(448, 112), of(448, 447), of(448, 448)], [4, 3, 4, 4, 5]);
  assert.deepEqual([of(16, 16), of(1000, 4000)], [2, 5]);
  const line = levelLine("a", figure, [10, 20, 122, 132]);
  assert.equal(line, "a: 4 + log2(√(112 · 112) / 224) = 3, so P3");
  assert.equal(levelLine("b", figure, [0, 0, 300, 200]), "b: 4 + log2(√(300 · 200) / 224) ≈ 4.129, so P4");
});

test("letters on each other are moved apart, the others stay where they are", () => {
  const far = [{ x: 0, y: 0 }, null, { x: 90, y: 0 }];
  assert.deepEqual(apart(far), far);
  const six = [0, 0, 0, 24, 24, 200].map((x) => ({ x, y: 50 }));
  const found = apart(six).flatMap((place) => place ?? []);
  assert.deepEqual(found[5], six[5]);
  const nearest = found.flatMap((one, i) =>
    found.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  assert.ok(Math.min(...nearest) > 26, String(found.map(({ x, y }) => [x, y])));
});

test("two boxes' names never stand on each other", () => {
  const of = (/** @type {number[][]} */ ...boxes) =>
    namePlaces(boxes.map(([x, y, width, height]) => ({ x, y, width, height })));
  assert.deepEqual(of([10, 20, 50, 40], [90, 20, 50, 40]), [
    { x: 16, y: 15 },
    { x: 96, y: 15 },
  ]);
  // From the same corner on; as wide as well; and with the other box's edge to its right.
  assert.deepEqual(of([10, 20, 50, 40], [12, 22, 80, 90])[1], { x: 86, y: 17 });
  assert.deepEqual(of([10, 20, 8, 40], [10, 20, 8, 90])[1], { x: 1, y: 30 });
  assert.deepEqual(of([106, 77, 24, 57], [102, 81, 14, 33])[1], { x: 93, y: 91 });
  // Above it is the picture's own edge.
  const [box, picture] = [
    { x: 40, y: 10, width: 20, height: 30 },
    { x: 0, y: 4, width: 200, height: 150 },
  ];
  assert.deepEqual(namePlaces([box]), [{ x: 46, y: 5 }]);
  assert.deepEqual(namePlaces([box], picture), [{ x: 31, y: 20 }]);
});

/** A slider from 0 to 20 at 10, of which `onArrows` moves the value. */
function slider({ projected = false, ...how } = {}) {
  const handle = Object.assign(new EventTarget(), { closest: () => (projected ? {} : null) });
  const at = { value: 10 };
  onArrows(handle, (right) => Object.assign(at, { value: within(at.value + right, 0, 20) }), how);
  const press = (key, held = {}) => {
    const event = Object.assign(new Event("keydown", { cancelable: true }), { key, ...held });
    handle.dispatchEvent(event);
    return [at.value, event.defaultPrevented];
  };
  return press;
}

test("Home and End set a slider to its ends, PageUp and PageDown leap, and the page stays", () => {
  const press = slider({ flat: true, unit: 10 });
  assert.deepEqual(
    ["PageUp", "PageDown", "PageDown", "Home", "End", "ArrowLeft"].map((key) => press(key)),
    [
      [12.5, true],
      [10, true],
      [7.5, true],
      [0, true],
      [20, true],
      [19.5, true],
    ],
  );
  assert.deepEqual(press("Home", { ctrlKey: true }), [19.5, false]);
  assert.deepEqual(press("ArrowUp"), [19.5, false]);
  const shown = slider({ projected: true });
  assert.deepEqual(
    [shown("PageDown"), shown("End")],
    [
      [10, false],
      [20, true],
    ],
  );
});

test("an angle leaps to half a turn and no further", () => {
  const ends = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 10];
  assert.deepEqual(
    ends.map((by) => turnedWithin(175, by)),
    [-180, 180, 180],
  );
});

test("a layer is called by its kernel, its stride and its padding", () => {
  assert.equal(layerText([3, 1, 1]), "kernel_size 3, stride 1, padding 1");
  assert.equal(layerText([2, 2, 0]), "kernel_size 2, stride 2, padding 0");
});

test("an arrow leads to the next place on its way", () => {
  const grid = Array.from({ length: 12 }, (_, k) => ({ x: 10 * (k % 4), y: 10 * Math.floor(k / 4) }));
  const from = (/** @type {number} */ k, /** @type {readonly [number, number]} */ way) =>
    nextAlong(grid[k], grid, way);
  assert.deepEqual([from(5, [1, 0]), from(5, [-1, 0]), from(5, [0, 1]), from(5, [0, -1])], [6, 4, 9, 1]);
  assert.deepEqual([from(3, [1, 0]), from(0, [-1, 0]), from(11, [0, 1]), from(2, [0, -1])], [-1, -1, -1, -1]);
});
