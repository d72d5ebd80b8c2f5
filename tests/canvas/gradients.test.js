/** The backward pass in the hand: the browser's for boxes in motion, the server's for those at rest. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { computed } from "../../roiviz/canvas/core/computed.js";
import { scopeOf, takeFeed } from "../../roiviz/canvas/core/hub.js";
import { kernelsFrom } from "../../roiviz/canvas/core/live.js";
import { gradientsAlone } from "../../roiviz/canvas/views/gradients/alone.js";
import { movedOf } from "../../roiviz/canvas/views/gradients/live.js";
import { activeRow, addsOf, followed, partOf } from "../../roiviz/canvas/views/gradients/state.js";
import { load } from "../../roiviz/canvas/wasm/load.js";
import { heldScope, numbers } from "./given.js";

const kernels = await load(
  new Uint8Array(readFileSync(new URL("../../kernels/wasm/kernels.wasm", import.meta.url))),
);
const [HEIGHT, WIDTH, STRIDE] = [6, 7, 16];
const CELLS = HEIGHT * WIDTH;
const map = { values: Float32Array.from(numbers.scene.values), height: HEIGHT, width: WIDTH, stride: STRIDE };
const KERNEL = {
  ...{ operator: "roi_align_rotated", rotated: true, bins: [2, 3], scale: 1 / STRIDE, ratio: 2 },
  ...{ offset: 0.5, minimum: 0, clockwise: false, reduction: "avg", title: "", names: [] },
};

const STAIRS = { steps: "steps", flat: "flat", follows: "", still: "", "still alone": "", jumps: "" };

const floats = (values, ...shape) => Object.assign(Float32Array.from(values), { shape });
const zeros = () => floats(new Array(CELLS).fill(0), HEIGHT, WIDTH);

/** A page's part about these boxes; its numbers are all 0, so that none is taken for the browser's. */
function partFor(boxes, { kind = "painted", whole = false } = {}) {
  const upstream = floats(
    Array.from({ length: boxes.length * 6 }, (_, i) => (i % 5) - 1.5),
    ...[boxes.length, 2, 3],
  );
  const chart = { values: zeros(), palette: "diverging", range: [-1, 1], title: "", whole, remark: "0 adds" };
  return {
    ...{ kind: "gradients", upstream_kind: kind, chosen: { bin: 0, painted: [], rev: 0 } },
    ...{ shown: boxes.map((_, place) => place), check: { difference: 0, cell: [0, 0], agrees: true } },
    ...{ upstream, chart, gradient: zeros(), orders: false, numbers: [], loss: "", descent: null },
    staircase: null,
  };
}

const layerOf = (id, whole) => ({
  ...{ id, type: "heatmap", array: zeros(), legend: id, palette: "diverging", range: [-1, 1] },
  ...{ data: [0, 0], whole, opacity: 0.8 },
});

/** The server has answered for these boxes. */
function serve(scope, boxes, page) {
  const answers = boxes.map((box) => ({
    ...computed({ kernels, kernel: KERNEL, map, box, wanted: null }),
    ...{ canvas: scope.name, reading: "main", device: "CPU", notes: [], patch: null },
  }));
  scope.setScene({ ...scope.scene, boxes, answers, page });
}

/** The page of two boxes at rest. */
async function made(layer = "gradient", { alone = false, ...options } = {}) {
  kernelsFrom(() => Promise.resolve(kernels), alone);
  const readings = [{ id: "main", title: "", color: null, mark: "disc", kernel: KERNEL }];
  const whole = layer !== "gradient";
  const scope = heldScope((message) => ({
    ...{ ...message, answers: [], readings, layers: [layerOf(layer, whole)] },
    page: partFor(message.boxes, { whole, ...options }),
  }));
  const { digest, index } = scope.scene.channel;
  await takeFeed({ ...scope.scene.channel, ...map, kind: "channel", digest, index });
  scope.changed("feed");
  await new Promise((done) => setImmediate(done));
  serve(scope, scope.scene.boxes, scope.scene.page);
  movedOf(scope);
  return scope;
}

const move = ({ editor }, by = 3) => editor.change({ ...editor.box, cx: editor.box.cx + by });

test("at rest the numbers are the server's", async () => {
  const scope = await made();
  assert.equal(movedOf(scope), null);
  assert.equal(partOf(scope), scope.scene.page);
  assert.equal(scope.layer("gradient"), scope.scene.layers[0]);
});

test("in motion every cell has the sum of the additions that the plan lists", async () => {
  const scope = await made();
  move(scope);
  const { gradient, chart } = partOf(scope);
  const largest = Math.max(...gradient.map(Math.abs));
  assert.ok(largest > 0.1);
  for (let flat = 0; flat < CELLS; flat += 1) {
    const adds = addsOf(scope, [Math.floor(flat / WIDTH), flat % WIDTH]);
    const sum = adds.reduce((so, { product }) => so + product, 0);
    assert.ok(Math.abs(gradient[flat] - sum) <= 1e-6 * largest, `cell ${flat}: ${gradient[flat]}, ${sum}`);
  }
  assert.ok(followed(scope).every(({ device }) => device === "WebAssembly"));
  assert.equal(chart.values, gradient);
  assert.deepEqual(chart.range, [-largest, largest]);
  const drawn = scope.layer("gradient");
  assert.equal(drawn.array, gradient);
  assert.deepEqual(drawn.data, [Math.min(...gradient, 0), Math.max(...gradient, 0)]);
});

test("no upstream is lost on the way to the cells of a box inside the map", async () => {
  const scope = await made();
  for (const [place, box] of scope.editor.boxes.entries()) {
    scope.editor.select(place);
    scope.editor.change({ ...box, cx: 56, cy: 48, w: 40, h: 30 });
  }
  const { gradient, upstream } = partOf(scope);
  const [arrived, sent] = [gradient, upstream].map((list) => list.reduce((sum, value) => sum + value, 0));
  assert.ok(Math.abs(arrived - sent) < 1e-5);
});

test("additions are counted, and cells without any stay clear", async () => {
  const scope = await made("adds");
  move(scope);
  const { chart } = partOf(scope);
  const total = chart.values.reduce((sum, count) => sum + count, 0);
  const taps = followed(scope).flatMap(({ taps, weights }) =>
    [...taps].filter((t, k) => t >= 0 && weights[k]),
  );
  assert.equal(total, taps.length);
  assert.equal(chart.remark, `${taps.length} adds`);
  assert.deepEqual(chart.range, [0, Math.max(...chart.values)]);
  const { array } = scope.layer("adds");
  chart.values.forEach((count, flat) => {
    assert.ok(count ? array[flat] === count : Number.isNaN(array[flat]));
  });
});

test("a bin counts as one thread on a cell, however many of its samples write it", async () => {
  const scope = await made("threads");
  move(scope);
  const threads = Array.from({ length: CELLS }, () => new Set());
  for (const { box, taps, weights, bin } of followed(scope)) {
    taps.forEach((cell, k) => {
      if (cell >= 0 && weights[k]) threads[cell].add(`${box} ${bin[k >> 2]}`);
    });
  }
  const want = threads.map(({ size }) => size);
  assert.ok(Math.max(...want) > 1);
  assert.deepEqual([...partOf(scope).chart.values], want);
});

test("each move has numbers of its own, and the server's answer ends them", async () => {
  const scope = await made();
  let drawn = 0;
  scope.on("layers", () => {
    drawn += 1;
  });
  move(scope);
  const first = partOf(scope).gradient;
  move(scope);
  assert.notDeepEqual(partOf(scope).gradient, first);
  assert.equal(drawn, 2);
  serve(scope, scope.editor.boxes, partFor(scope.editor.boxes));
  assert.equal(movedOf(scope), null);
  assert.equal(partOf(scope), scope.scene.page);
  assert.equal(scope.layer("gradient"), scope.scene.layers[0]);
});

test("an answer to an earlier place changes nothing in the hand", async () => {
  const scope = await made();
  move(scope);
  const before = scope.editor.boxes;
  move(scope);
  const { gradient } = partOf(scope);
  serve(scope, before, partFor(before));
  assert.deepEqual(partOf(scope).gradient, gradient);
  assert.deepEqual(scope.layer("gradient").array, gradient);
});

test("a box that is put back has the server's numbers again", async () => {
  const scope = await made();
  move(scope, 3);
  assert.ok(movedOf(scope));
  move(scope, -3);
  assert.equal(movedOf(scope), null);
  assert.equal(scope.layer("gradient"), scope.scene.layers[0]);
});

test("what only the server can say stays as it said it", async () => {
  const patched = await made("gradient", { kind: "target" });
  move(patched);
  assert.equal(movedOf(patched), null);
  assert.equal(partOf(patched), patched.scene.page);
  const scope = await made();
  scope.editor.add({ ...scope.editor.box, cx: 50, cy: 50, id: "new" });
  assert.equal(movedOf(scope), null);
});

/** What arrives at each cell by the plan: Σ weight × upstream ÷ samples of each box as it is held. */
function arriving(scope, upstreamOf) {
  const sums = new Array(CELLS).fill(0);
  scope.editor.boxes.forEach((box, row) => {
    const { taps, weights, bin, grid } = computed({ kernels, kernel: KERNEL, map, box, wanted: null });
    taps.forEach((cell, k) => {
      if (cell < 0) return;
      sums[cell] += (weights[k] * upstreamOf(row)[bin[k >> 2]]) / (grid[0] * grid[1]);
    });
  });
  return sums;
}

function expectArriving(scope, upstreamOf) {
  const want = arriving(scope, upstreamOf);
  const { gradient, check } = partOf(scope);
  assert.ok(Math.max(...want.map(Math.abs), 1e-9) > (scope.editor.boxes.length ? 0.1 : 0));
  gradient.forEach((value, cell) => {
    assert.ok(Math.abs(value - want[cell]) < 1e-5, `cell ${cell}: ${value}, not ${want[cell]}`);
  });
  assert.ok(check.agrees);
  const row = activeRow(scope);
  if (!scope.editor.boxes.length) return assert.equal(row, -1);
  assert.deepEqual(
    [...partOf(scope).upstream.subarray(6 * row, 6 * row + 6)],
    upstreamOf(scope.editor.active),
  );
}

test("without a server, boxes that come and go have their own upstream gradient and adds", async () => {
  const drawn = floats(
    Array.from({ length: 72 }, (_, i) => Math.fround(Math.sin(i * i))),
    ...[12, 2, 3],
  );
  for (const kind of ["ones", "random"]) {
    const scope = await made("gradient", { alone: true, kind });
    const page = { ...scope.scene.page, drawn: kind === "random" ? drawn : null };
    page.upstream = floats(
      page.upstream.map((_, i) => (kind === "ones" ? 1 : drawn[i])),
      2,
      2,
      3,
    );
    serve(scope, scope.scene.boxes, page);
    const upstreamOf = (row) =>
      kind === "ones" ? [1, 1, 1, 1, 1, 1] : [...drawn.subarray(6 * row, 6 * row + 6)];
    assert.equal(movedOf(scope), null);
    scope.editor.add({ ...scope.editor.box, cx: 50, cy: 50, w: 40, h: 30, id: "new" });
    scope.editor.commit();
    assert.equal(scope.editor.boxes.length, 3);
    expectArriving(scope, upstreamOf);
    assert.notDeepEqual(scope.layer("gradient").array, scope.scene.layers[0].array);
    scope.editor.remove();
    scope.editor.select(0);
    scope.editor.remove();
    assert.equal(scope.editor.boxes.length, 1);
    scope.editor.change({ ...scope.editor.box, cx: 60, cy: 40, w: 40, h: 30 });
    expectArriving(scope, upstreamOf);
    scope.editor.remove();
    expectArriving(scope, upstreamOf);
  }
});

test("without a server, the upstream gradient of a moved box is its distance to the patch", async () => {
  const scope = await made("gradient", { alone: true, kind: "target" });
  const wanted = floats([0.5, -0.25, 1, 0, 2, -1], 2, 3);
  serve(scope, scope.scene.boxes, { ...scope.scene.page, wanted });
  move(scope);
  const read = scope.editor.boxes.map(
    (box) => computed({ kernels, kernel: KERNEL, map, box, wanted: null }).output,
  );
  expectArriving(scope, (row) => [...wanted.map((value, bin) => read[row][bin] - value)]);
});

test("without a server, the arrows of a box are of no other, and stairs are cut for it", async () => {
  const scope = await made("gradient", { alone: true });
  const { boxes, readings, layers } = scope.scene;
  scopeOf(scope.scene.canvas).setScene(scope.scene);
  const offsets = floats([-1, 0, 1], 3);
  const staircase = { bin: [1, 1], box: boxes[0], sentences: ["", ""], offsets };
  const page = { ...scope.scene.page, staircase };
  const message = { ...scope.scene, readings, active: 0, layers: [...layers, { id: "arrows" }], page };
  const alone = { said: [{ t: "of the saved one", b: false, tone: null }], words: STAIRS };
  const event = { boxes, active: 0, pin: null, focus: null, choice: null };
  const same = gradientsAlone(message, event, alone);
  assert.equal(same.layers, undefined);
  assert.equal(same.page.staircase, staircase);
  const [first, ...others] = boxes;
  const there = [{ ...first, cx: first.cx + 3 }, ...others];
  const moved = gradientsAlone(message, { ...event, boxes: there }, alone);
  assert.deepEqual(moved.layers, layers);
  assert.match(moved.sentence[0].t, /^When this page was saved, of its 2 boxes: $/);
  const lasting = gradientsAlone(
    { ...message, page: { ...page, lasting: true } },
    { ...event, boxes: there },
    alone,
  );
  assert.equal(lasting.sentence, alone.said);
  assert.equal(moved.page.staircase.box.cx, first.cx + 3);
  // The middle place is the box itself; a pinned bin is looked at in its place.
  const kernel = { ...KERNEL, operator: "roi_align", rotated: false, reduction: "max" };
  for (const bin of [4, 2]) {
    const pin = bin === 4 ? null : { bin };
    const { staircase: found } = gradientsAlone(message, { ...event, boxes: there, pin }, alone).page;
    const { output } = computed({ kernels, kernel, map, box: { ...there[0], angle: 0 }, wanted: null });
    assert.deepEqual(found.bin, [Math.floor(bin / 3), bin % 3]);
    assert.equal(found.smooth[2], output[bin]);
  }
});

test("without a server and kernels, nothing is said of boxes that have moved", async () => {
  const scope = await made("gradient", { alone: true });
  kernelsFrom(null, true);
  move(scope);
  assert.equal(partOf(scope).gradient, null);
  assert.equal(partOf(scope).chart, null);
  assert.ok(scope.layer("gradient").array.every(Number.isNaN));
});
