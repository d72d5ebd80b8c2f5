/**
 * How long calls take: `node wasm_time.js MODULE` prints milliseconds, median and 95 %, of one box, 7 × 7
 * bins, two samples per bin and axis, that is moved before every call. For `python -m benchmarks.wasm`.
 */

import { readFileSync } from "node:fs";
import { load } from "../../roiviz/canvas/wasm/load.js";

const [WARM, TIMED] = [200, 1000];

const kernels = await load(new Uint8Array(readFileSync(process.argv[2])));
const rules = { scale: 1 / 16, ratio: 2, aligned: true };

function map(channels) {
  const values = Float32Array.from({ length: channels * 64 * 64 }, (_, i) => Math.sin(i));
  return { values, channels, height: 64, width: 64 };
}

/** @returns {number[]} sorted times of `call`, which gets the number of the step */
function timed(call) {
  const times = [];
  for (let step = 0; step < WARM + TIMED; step += 1) {
    const begun = performance.now();
    call(step);
    if (step >= WARM) times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b);
}

const upright = (step) => [0, 100 + (step % 97), 200.5, 600 + (step % 89), 700];
const turned = (step) => [0, 400 + (step % 97), 450, 500, 400, step];
const [one, all] = [map(1), map(256)];
const given = (rois, features) => ({ rois, features, bins: [7, 7], rules, height: 64, width: 64 });
const gradient = (features) => new Float32Array(49 * features.channels).fill(1);

const calls = {
  "roi_align, 256 channels": (step) => kernels.forward("roi_align", given(upright(step), all)),
  "roi_align_rotated, 256 channels": (step) => kernels.forward("roi_align_rotated", given(turned(step), all)),
  "roi_pool, 256 channels": (step) => kernels.forward("roi_pool", given(upright(step), all)),
  "roi_align, 1 channel": (step) => kernels.forward("roi_align", given(upright(step), one)),
  "plan, roi_align": (step) => kernels.plan("roi_align", given(upright(step), one)),
  "plan, roi_align_rotated": (step) => kernels.plan("roi_align_rotated", given(turned(step), one)),
  "axes, roi_align": (step) => kernels.axes("roi_align", given(upright(step), one)),
  "axes, roi_align_rotated": (step) => kernels.axes("roi_align_rotated", given(turned(step), one)),
  "axes, plan and 1 channel": (step) => {
    const box = given(upright(step), one);
    kernels.axes("roi_align", box);
    kernels.plan("roi_align", box);
    kernels.forward("roi_align", box);
  },
  "both gradients, roi_align, 256 channels": (step) =>
    kernels.backward("roi_align", { ...given(upright(step), all), gradOutput: gradient(all) }),
};
for (const [name, call] of Object.entries(calls)) {
  const times = timed(call);
  const [median, most] = [0.5, 0.95].map((share) => times[Math.floor(share * TIMED)].toFixed(3));
  process.stdout.write(`${name.padEnd(42)} ${median} ${most}\n`);
}
