/** The kernels' loader: what it reads, what it says where there are none, and that it keeps no memory. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { inflated, load } from "../../roiviz/canvas/wasm/load.js";
import { Refused, Unavailable } from "../../roiviz/canvas/wasm/refused.js";

const file = new URL("../../kernels/wasm/kernels.wasm", import.meta.url);
const bytes = new Uint8Array(readFileSync(file));

/** A ramp along x: 2 channels, the second ten times the first. */
function ramp(height = 4, width = 6) {
  const values = new Float32Array(2 * height * width);
  for (let i = 0; i < height * width; i += 1) {
    values[i] = i % width;
    values[height * width + i] = 10 * (i % width);
  }
  return { values, channels: 2, height, width };
}

const given = (changes) => ({
  features: ramp(),
  rois: [0, 1, 1, 3, 3],
  bins: [1, 2],
  rules: { scale: 1, ratio: 2 },
  ...changes,
});

test("a box on a ramp gets the x of its bins' middles", async () => {
  const kernels = await load(bytes);
  const { output, argmax } = kernels.forward("roi_align", given());
  assert.deepEqual([...output], [1.5, 2.5, 15, 25]);
  assert.deepEqual(output.shape, [1, 2, 1, 2]);
  assert.equal(argmax, null);
});

test("aligned moves it by half a cell, as offset and minimum do in its place", async () => {
  const kernels = await load(bytes);
  for (const moved of [{ aligned: true }, { offset: 0.5, minimum: 0 }]) {
    const { output } = kernels.forward("roi_align", given({ rules: { scale: 1, ratio: 2, ...moved } }));
    assert.deepEqual([...output], [1, 2, 10, 20]);
  }
});

test("the maximum of samples, and of cells", async () => {
  const kernels = await load(bytes);
  const largest = kernels.forward("roi_align", given({ reduction: "max" }));
  assert.deepEqual([...largest.output], [1.75, 2.75, 17.5, 27.5]);
  const pooled = kernels.forward("roi_pool", given());
  assert.deepEqual([...pooled.output], [2, 3, 20, 30]);
  assert.deepEqual([...(pooled.argmax ?? [])], [8, 9, 8, 9]);
});

test("a rotated box of half a turn reads the ramp backwards", async () => {
  const kernels = await load(bytes);
  const { output } = kernels.forward("roi_align_rotated", given({ rois: [0, 2, 2, 2, 2, 180] }));
  for (const [k, value] of [2.5, 1.5, 25, 15].entries()) assert.ok(Math.abs(output[k] - value) < 1e-5);
});

test("the plan lists every sample of the bins that are asked for", async () => {
  const kernels = await load(bytes);
  const { rois, bins, rules } = given();
  const plan = kernels.plan("roi_align", { rois, bins, rules, height: 4, width: 6, chosen: [1] });
  assert.deepEqual([...plan.positions], [2.25, 1.5, 2.75, 1.5, 2.25, 2.5, 2.75, 2.5]);
  assert.deepEqual([...plan.bin], [1, 1, 1, 1]);
  assert.deepEqual([...plan.grids], [2, 2]);
  assert.deepEqual([...plan.taps.slice(0, 4)], [8, 9, 14, 15]);
  assert.equal(plan.slopes, null);
});

test("a box's axes are in cells, and say where the smallest size took over", async () => {
  const kernels = await load(bytes);
  const { bins } = given();
  const rules = { scale: 0.5, ratio: 0 };
  const [box, low] = kernels.axes("roi_align", {
    ...{ rois: [0, 2, 4, 12, 8, 0, 6, 1, 10, 2], bins, rules, height: 4, width: 6 },
  });
  assert.deepEqual(box.x, {
    ...{ start: 1, binSize: 2.5, samples: 3, size: 5, drawn: 5, widened: false, cells: null },
  });
  assert.deepEqual([low.y.start, low.y.size, low.y.drawn, low.y.widened], [0.5, 1, 0.5, true]);
  assert.deepEqual([box.center, box.cosine, box.sine], [[3.5, 3], 1, 0]);
});

test("a turned box starts from its centre, and RoIPool's bins are cut to the map", async () => {
  const kernels = await load(bytes);
  const rules = { scale: 1, ratio: 2, aligned: true };
  const map = { height: 4, width: 6, rules };
  const [box] = kernels.axes("roi_align_rotated", { ...map, bins: [2, 2], rois: [0, 2, 3, 4, 2, 90] });
  assert.deepEqual([box.center, box.sine, box.x.start, box.y.start], [[1.5, 2.5], 1, -2, -1]);
  const [pool] = kernels.axes("roi_pool", { ...map, bins: [2, 1], rois: [0, 1, 2, 3, 9] });
  assert.deepEqual([...(pool.y.cells ?? [])], [2, 4, 4, 4]);
  assert.deepEqual([...(pool.x.cells ?? [])], [1, 4]);
  assert.deepEqual([pool.y.start, pool.y.size, pool.y.binSize, pool.center], [2, 8, 4, [2.5, 6]]);
});

test("the gradient of a bin comes back to its taps, and none is lost", async () => {
  const kernels = await load(bytes);
  const gradOutput = Float32Array.of(1, 0, 0, 2);
  const { features, rois } = kernels.backward("roi_align", given({ gradOutput }));
  const sums = [0, 1].map((c) => features.slice(24 * c, 24 * c + 24).reduce((sum, x) => sum + x, 0));
  assert.deepEqual(sums, [1, 2]);
  // Bin 0 is at (3 x1 + x2) / 4 of channel 0, bin 1 at (x1 + 3 x2) / 4 of ten times that.
  assert.deepEqual([...(rois ?? [])], [0, 0.75 + 2 * 10 * 0.25, 0, 0.25 + 2 * 10 * 0.75, 0]);
});

test("thousands of calls take no more memory than one", async () => {
  const kernels = await load(bytes);
  const call = given({ gradOutput: new Float32Array(4), features: ramp(64, 64) });
  const once = () => {
    kernels.backward("roi_align", call);
    kernels.plan("roi_align", { ...call, height: 64, width: 64 });
  };
  once();
  const before = kernels.size;
  for (let i = 0; i < 2000; i += 1) once();
  assert.equal(kernels.size, before);
});

test("maps may take turns, and a map that grows is read whole", async () => {
  const kernels = await load(bytes);
  const [small, large] = [ramp(), ramp(300, 300)];
  for (const features of [small, large, small, large]) {
    const { output } = kernels.forward("roi_align", given({ features }));
    assert.deepEqual([...output], [1.5, 2.5, 15, 25]);
  }
});

test("one channel and all of them stay in memory beside each other", async () => {
  const kernels = await load(bytes);
  const maps = [ramp(100, 100), ramp(300, 300)];
  for (const features of maps) kernels.forward("roi_align", given({ features }));
  for (const { values } of maps) values.fill(7); // which no call may notice
  for (const features of maps) {
    const { output } = kernels.forward("roi_align", given({ features }));
    assert.deepEqual([...output], [1.5, 2.5, 15, 25]);
  }
  const more = (times) => {
    for (let i = 0; i < times; i += 1) kernels.forward("roi_align", given({ features: ramp(100, 100) }));
    return kernels.size;
  };
  const before = more(10);
  assert.equal(more(50), before);
});

test("what is wrong with a call is said before it is made", async () => {
  const kernels = await load(bytes);
  assert.throws(() => kernels.forward("roi_align", given({ rois: [0, 1] })), /rois: want rows of 5, got 2/);
  assert.throws(() => kernels.forward("roi_align", given({ bins: [1.5, 2] })), /bins_y: want a whole/);
  assert.throws(() => kernels.forward("roi_align_rotated", given({ rois: [], reduction: "max" })), /no max/);
  const features = { ...ramp(), channels: 3 };
  assert.throws(() => kernels.forward("roi_align", given({ features })), /features: want 72 numbers, got 48/);
});

test("a box that cannot be read is refused with a sentence, and the next one is read", async () => {
  const kernels = await load(bytes);
  const broken = given({ rois: [0, Number.NaN, 1, 3, 3] });
  assert.throws(() => kernels.forward("roi_align", broken), new Refused(1));
  assert.equal(kernels.forward("roi_align", given()).output[0], 1.5);
});

test("numbers of every size end in an answer or a refusal, never in a trap or a loop", async () => {
  const kernels = await load(bytes);
  const sizes = [0, -0, 1e-45, 1, 1e9, 3e38, -3e38, Number.MAX_VALUE, Infinity, Number.NaN];
  for (const a of sizes) {
    for (const b of sizes) {
      for (const [operator, rois] of /** @type {const} */ ([
        ["roi_align", [0, a, 1, b, 5]],
        ["roi_align_rotated", [0, 2, 2, a, 3, b]],
        ["roi_pool", [0, a, 1, b, 5]],
      ])) {
        for (const rules of [{ scale: 0.5 }, { scale: 1, aligned: true }]) {
          try {
            kernels.forward(operator, given({ rois, rules }));
            kernels.plan(operator, { rois, rules, bins: [1, 2], height: 4, width: 6 });
          } catch (problem) {
            assert.ok(problem instanceof Refused, String(problem));
            assert.notEqual(problem.status, 19);
          }
        }
      }
    }
  }
});

test("the module comes out of base64 as it went in", async () => {
  const found = await inflated(deflateSync(bytes).toString("base64")).arrayBuffer();
  assert.deepEqual(new Uint8Array(found), new Uint8Array(bytes));
});

test("an address is fetched", async (context) => {
  context.mock.method(globalThis, "fetch", async () => new Response(bytes));
  const kernels = await load("kernels.wasm");
  assert.equal(kernels.forward("roi_align", given()).output[0], 1.5);
});

test("without a module there is a reason", async (context) => {
  const reason = (source) =>
    load(source).then(assert.fail, (problem) => {
      assert.ok(problem instanceof Unavailable);
      return problem.message;
    });
  context.mock.method(globalThis, "fetch", async () => new Response("", { status: 404 }));
  assert.match(await reason("kernels.wasm"), /could not be fetched/);
  assert.match(await reason(new Uint8Array([1, 2, 3])), /cannot read/);
  const refuse = async () => {
    throw new WebAssembly.CompileError("Wasm code generation disallowed by embedder, 'unsafe-eval' …");
  };
  context.mock.method(WebAssembly, "instantiate", refuse);
  assert.match(await reason(bytes), /Content-Security-Policy/);
  const kept = globalThis.WebAssembly;
  context.after(() => {
    globalThis.WebAssembly = kept;
  });
  // @ts-expect-error: as in a browser of long ago
  globalThis.WebAssembly = undefined;
  assert.match(await reason(bytes), /has no WebAssembly/);
});
