import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { canShow, goToWorst, kernelsOf, verdictOf } from "../../roiviz/canvas/cards/verdict.js";
import { computed } from "../../roiviz/canvas/core/computed.js";
import { takeFeed } from "../../roiviz/canvas/core/hub.js";
import { kernelsFrom } from "../../roiviz/canvas/core/live.js";
import { timingText } from "../../roiviz/canvas/paint/labels.js";
import { load } from "../../roiviz/canvas/wasm/load.js";
import { heldScope, numbers, stillTime } from "./given.js";

const kernels = await load(
  new Uint8Array(readFileSync(new URL("../../kernels/wasm/kernels.wasm", import.meta.url))),
);
const [HEIGHT, WIDTH, STRIDE] = [6, 7, 16];
const map = { values: Float32Array.from(numbers.scene.values), height: HEIGHT, width: WIDTH, stride: STRIDE };
const KERNEL = {
  ...{ operator: "roi_align_rotated", rotated: true, bins: [2, 3], scale: 1 / STRIDE, ratio: 2 },
  ...{ offset: 0.5, minimum: 0, clockwise: false, reduction: "avg", title: "", names: [] },
};

/** Let what is promised come. */
const settled = () => new Promise((done) => setImmediate(done));

/** A canvas whose boxes the browser computes; its server has not answered yet. */
async function made(context, { kernel = KERNEL, operator, source = () => Promise.resolve(kernels) } = {}) {
  kernelsFrom(source);
  const readings = [{ id: "main", title: "", color: null, mark: "disc", kernel }];
  const scope = heldScope((message) => ({
    ...{ ...message, answers: [], readings },
    operator: { ...message.operator, ...operator },
    picture: { ...message.picture, digest: "one", name: "One" },
  }));
  const { digest, index } = scope.scene.channel;
  await takeFeed({ ...scope.scene.channel, ...map, kind: "channel", digest, index });
  scope.changed("feed");
  await settled();
  const pass = stillTime(context);
  pass(200);
  return { scope, live: scope.live, pass };
}

/** The server's answers for boxes, some of whose numbers are changed. */
function serve(scope, boxes, changed = (answer) => answer, wanted = null) {
  const answers = boxes.map((box) => {
    const own = computed({ kernels, kernel: scope.readings[0].kernel, map, box, wanted });
    return changed({
      ...own,
      ...{ canvas: scope.name, reading: "main", device: "CPU", notes: [`about ${box.id}`], patch: null },
      output: own.output && Object.assign(own.output.slice(), { shape: own.output.shape }),
    });
  });
  scope.setScene({ ...scope.scene, boxes, answers });
}

const move = ({ editor }, by = 1) => editor.change({ ...editor.box, cx: editor.box.cx + by });

/** The first answer's output is off in a bin. */
const wrong = (bin) => (answer) => {
  if (answer.box === "b1") answer.output[bin] += 0.5;
  return answer;
};

test("before the server has said a word, every box has its numbers", async (context) => {
  const { scope, live } = await made(context);
  assert.deepEqual(
    scope.answers.map(({ box, device, status }) => [box, device, status]),
    [
      ["b1", "WebAssembly", "ok"],
      ["b2", "WebAssembly", "ok"],
    ],
  );
  assert.equal(live.complete, true);
  const { frame, output } = scope.answer("b1");
  assert.deepEqual(frame, scope.editor.boxes[0]);
  numbers.scene.outputs[0].forEach((value, bin) => {
    assert.ok(Math.abs(output[bin] - value) < 1e-6);
  });
});

test("whoever hears of a move finds its numbers; a box at rest keeps its own", async (context) => {
  const { scope } = await made(context);
  const [, second] = scope.answers;
  const told = [];
  scope.on("answers", () => told.push("answers"));
  scope.on("boxes", () => told.push(scope.answer("b1").frame.cx === scope.editor.box.cx));
  move(scope);
  assert.deepEqual(told, ["answers", true]);
  assert.equal(scope.answer("b2"), second);
});

test("its own numbers are never old nor late, however long the server takes", async (context) => {
  const { scope, pass } = await made(context);
  serve(scope, scope.editor.boxes);
  for (let i = 0; i < 20; i += 1) {
    move(scope);
    pass(30);
    const answer = scope.answer("b1");
    assert.equal(scope.fresh.isLate(answer), false);
    assert.equal(verdictOf(scope, scope.shown()).state, "good");
  }
  assert.equal(scope.fresh.late, true, "what only the server says");
  assert.deepEqual(scope.answer("b1").notes, ["about b1"]);
});

test("work on other settings makes them pale", async (context) => {
  const { scope, pass } = await made(context);
  serve(scope, scope.editor.boxes);
  scope.fresh.setBusy(true);
  pass(90);
  assert.equal(scope.fresh.isLate(scope.answer("b1")), true);
});

test("the server agrees, or has not spoken yet", async (context) => {
  const { scope } = await made(context);
  const state = () => kernelsOf(scope, scope.answer("b1")).state;
  assert.equal(state(), "waiting");
  serve(scope, scope.editor.boxes);
  assert.equal(state(), "good");
  assert.match(kernelsOf(scope, scope.answer("b1")).text, /^WebAssembly = CPU on the server ✓/);
  move(scope);
  assert.equal(state(), "waiting");
});

test("what is shown stays the browser's when the server has answered", async (context) => {
  const { scope } = await made(context);
  const { output } = scope.answer("b1");
  serve(scope, scope.editor.boxes, (answer) => {
    answer.output[0] += 1e-7;
    return answer;
  });
  assert.equal(scope.answer("b1").output, output);
  assert.equal(kernelsOf(scope, scope.answer("b1")).state, "good");
});

for (const [name, place] of Object.entries({ positions: 9, taps: 20, weights: 20, state: 5, bin: 5 })) {
  test(`one bit of the plan's ${name} is a disagreement`, async (context) => {
    const { scope } = await made(context);
    serve(scope, scope.editor.boxes, (answer) => {
      const column = Object.assign(answer[name].slice(), { shape: answer[name].shape });
      const bits = new Int8Array(column.buffer);
      bits[place * column.BYTES_PER_ELEMENT] ^= 1;
      return { ...answer, [name]: column };
    });
    const { state, apart } = kernelsOf(scope, scope.answer("b1"));
    assert.equal(state, "bad");
    assert.notEqual(apart.difference.here, apart.difference.there);
  });
}

test("a wrong number under way is red, whatever comes after it, until somebody looks", async (context) => {
  const { scope } = await made(context);
  move(scope);
  const then = scope.editor.boxes;
  move(scope, 40);
  serve(scope, then, wrong(4));
  serve(scope, scope.editor.boxes);
  const shown = scope.shown();
  const { state, text } = kernelsOf(scope, shown.answer);
  assert.equal(state, "bad");
  const { cx, cy, w, h, angle } = then[0];
  const row = `rois [0, ${[cx, cy, w, h, angle].join(", ")}]`;
  assert.ok(text.startsWith(`✗ box 1, ${row}, bin (1, 1), output: was `), text);
  assert.match(text, /: was \S+ here, \S+ on CPU$/);
  scope.editor.commit();
  assert.equal(goToWorst(scope), true);
  assert.deepEqual(scope.editor.boxes, then, "the box is where it was when they differed");
  assert.deepEqual([scope.pin.box, scope.pin.bin, scope.pin.sample], ["b1", 4, 16]);
  assert.equal(kernelsOf(scope, scope.answer("b1")).state, "waiting");
  serve(scope, scope.editor.boxes);
  assert.equal(kernelsOf(scope, scope.answer("b1")).state, "good");
  scope.editor.undo();
  assert.equal(scope.editor.box.cx, then[0].cx + 40);
});

test("of two the first is told, down to the sample", async (context) => {
  const { scope } = await made(context);
  serve(scope, scope.editor.boxes, (answer) => {
    const positions = Object.assign(answer.positions.slice(), { shape: answer.positions.shape });
    positions[13] += 1;
    return { ...answer, positions };
  });
  serve(scope, scope.editor.boxes, wrong(4));
  assert.match(
    kernelsOf(scope, scope.answer("b1")).text,
    /^✗ box 1, rois \S.*, bin \(0, 1\), y of sample 3: was /,
  );
  goToWorst(scope);
  assert.deepEqual([scope.pin.bin, scope.pin.sample], [1, 6]);
});

test("it is red again where the server says it again", async (context) => {
  const { scope } = await made(context);
  serve(scope, scope.editor.boxes, wrong(2));
  assert.equal(goToWorst(scope), true);
  assert.equal(kernelsOf(scope, scope.answer("b1")).state, "bad", "it is still so");
  move(scope);
  assert.equal(kernelsOf(scope, scope.answer("b1")).state, "waiting");
});

test("another box's disagreement is told with its number", async (context) => {
  const { scope } = await made(context);
  serve(scope, scope.editor.boxes, (answer) => ({ ...answer, samples_total: answer.box === "b2" ? 5 : 24 }));
  const { text } = kernelsOf(scope, scope.answer("b1"));
  assert.match(text, /^✗ box 2, number of samples: 24 here, 5 on CPU$/);
});

test("a box that the server refuses is refused", async (context) => {
  const { scope } = await made(context);
  serve(scope, scope.editor.boxes, (answer) => ({ ...answer, status: "refused", error: "too many" }));
  assert.equal(scope.answer("b1"), null);
  assert.equal(scope.answers[0].error, "too many");
});

test("a box that the kernels refuse is refused in the server's words", async (context) => {
  const { scope } = await made(context, { kernel: { ...KERNEL, scale: 1e6, ratio: 0 } });
  move(scope, 1e5);
  assert.match(scope.answers[0].error, /^This box lies too far out for this stride/);
});

test("a deleted box's numbers go with it", async (context) => {
  const { scope } = await made(context);
  serve(scope, scope.editor.boxes);
  scope.editor.remove();
  assert.deepEqual(
    scope.answers.map(({ box }) => box),
    ["b2"],
  );
});

test("of too many samples those of the bin that is looked at are here", async (context) => {
  const { scope } = await made(context, { kernel: { ...KERNEL, ratio: 60 } });
  const bins = () => new Set(scope.answer("b1").bin);
  assert.equal(scope.answer("b1").samples_total, 21600);
  assert.deepEqual([...bins()], [4]);
  scope.setHover({ box: "b1", bin: 2, sample: null, reading: "main" });
  assert.deepEqual([...bins()], [2]);
});

const HUGE = { ...KERNEL, ratio: 60 };
const point = (scope, bin) => scope.setHover({ box: "b1", bin, sample: null, reading: "main" });

test("of a huge plan the ✓ is about the bin that the server sent; others are asked for", async (context) => {
  const { scope } = await made(context, { kernel: HUGE });
  const asked = [];
  scope.send = (phase) => asked.push([phase, scope.hover?.bin]);
  const said = () => kernelsOf(scope, scope.answer("b1"));
  serve(scope, scope.editor.boxes);
  const plan = "plan of bin (1, 1) to the bit, outputs to 1e−6";
  assert.equal(said().text, `WebAssembly = CPU on the server ✓ ${plan}`);
  point(scope, 2);
  assert.deepEqual(asked, [["focus", 2]]);
  assert.deepEqual([said().state, new Set(scope.answer("b1").bin)], ["waiting", new Set([2])]);
  serve(scope, scope.editor.boxes, (answer) => answer, 2);
  assert.match(said().text, /✓ plan of bin \(0, 2\) to the bit/);
  scope.setHover(null);
  assert.equal(said().state, "waiting");
});

test("of a saved page the server has spoken when it was saved", async (context) => {
  const { scope } = await made(context);
  serve(scope, scope.editor.boxes);
  kernelsFrom(() => Promise.resolve(kernels), true);
  await settled();
  const { text } = kernelsOf(scope, scope.answer("b1"));
  assert.match(text, /^WebAssembly = CPU on the server, when saved, ✓ plan to the bit/);
});

test("a bin with more samples than are listed: the ✓ counts them", async (context) => {
  const { scope } = await made(context, { kernel: { ...KERNEL, ratio: 80 } });
  serve(scope, scope.editor.boxes);
  const { text } = kernelsOf(scope, scope.answer("b1"));
  assert.match(text, /✓ plan of the first 4,096 samples of bin \(1, 1\) to the bit, outputs to 1e−6$/);
});

test("where no sample is listed the ✓ is about outputs alone", async (context) => {
  const { scope } = await made(context, { kernel: { ...KERNEL, ratio: 300 } });
  serve(scope, scope.editor.boxes);
  assert.equal(scope.answer("b1").unlisted, true);
  point(scope, 2);
  assert.match(
    kernelsOf(scope, scope.answer("b1")).text,
    /^WebAssembly = CPU on the server ✓ outputs to 1e−6$/,
  );
});

test("a box at rest is computed once, whichever of its bins the server names", async (context) => {
  const { scope, live } = await made(context, { kernel: HUGE });
  let computed = 0;
  const compute = live.compute.bind(live);
  live.compute = (job) => {
    computed += 1;
    return compute(job);
  };
  serve(scope, scope.editor.boxes);
  serve(scope, scope.editor.boxes);
  assert.equal(computed, 0);
  move(scope);
  assert.equal(computed, 1);
});

// What is said of a disagreement once the canvas shows something else.
const APART = {
  "other bins": [
    (scene) => withKernel(scene, { bins: [1, 2] }),
    /^✗ box 1, RoIAlignRotated, 2 × 3 bins, rois \[\S.*\], bin \(1, 1\), output: was /,
  ],
  "another number of samples": [
    (scene) => withKernel(scene, { ratio: 0 }),
    /^✗ box 1, RoIAlignRotated, 2 × 3 bins, 2 × 2 samples a bin, rois /,
  ],
  "another operator": [
    (scene) => withKernel(scene, { operator: "prroi_pool" }),
    /^✗ box 1, RoIAlignRotated, 2 × 3 bins, rois /,
  ],
  "another channel": [
    (scene) => ({ ...scene, channel: { ...scene.channel, index: 7, name: "blue" } }),
    /^✗ channel waves, box 1, rois /,
  ],
  "another picture": [
    (scene) => ({ ...scene, picture: { ...scene.picture, digest: "other", name: "Other" } }),
    /^✗ One, channel waves, rois \[\S.*\], bin \(1, 1\), output: was /,
  ],
};

/** The same message under other settings. */
function withKernel(scene, changes) {
  const [reading] = scene.readings;
  return { ...scene, readings: [{ ...reading, kernel: { ...reading.kernel, ...changes } }] };
}

for (const [name, [changed, words]] of Object.entries(APART)) {
  test(`a disagreement under ${name} is told in full, and moves no box`, async (context) => {
    const { scope } = await made(context, { operator: { title: "RoIAlignRotated" } });
    const said = [];
    scope.stage = { say: (text) => said.push(text), dirty() {} };
    serve(scope, scope.editor.boxes, wrong(4));
    const answer = scope.answer("b1");
    move(scope, 9);
    const boxes = scope.editor.boxes;
    scope.setScene({ ...changed(scope.scene), boxes, answers: [] });
    const told = kernelsOf(scope, scope.answer("b1") ?? answer);
    assert.equal(told.state, "bad");
    assert.match(told.text, words);
    assert.equal(canShow(scope, told.apart), false);
    // An operator that the browser has not got has no answer here to press a button on.
    if (!scope.answer("b1")) return;
    assert.equal(goToWorst(scope), true);
    assert.deepEqual(scope.editor.boxes, boxes);
    assert.match(said[0], /^Not here any more: .* on CPU\.$/);
    assert.notEqual(kernelsOf(scope, scope.answer("b1")).state, "bad");
  });
}

test("a deleted box's disagreement says what it was", async (context) => {
  const { scope } = await made(context);
  serve(scope, scope.editor.boxes, wrong(4));
  scope.editor.remove();
  const { text } = kernelsOf(scope, scope.answer("b2"));
  assert.match(
    text,
    /^✗ a box since deleted, rois \[\S.*\], bin \(1, 1\), output: was \S+ here, \S+ on CPU$/,
  );
});

test("a disagreement that the server has taken back was one", async (context) => {
  const { scope } = await made(context);
  const said = () => kernelsOf(scope, scope.answer("b1")).text;
  serve(scope, scope.editor.boxes, wrong(4));
  assert.match(said(), /^✗ box 1, bin \(1, 1\), output: \S+ here, \S+ on CPU$/);
  serve(scope, scope.editor.boxes, wrong(4));
  assert.match(said(), /output: [^w]/, "it says it still");
  serve(scope, scope.editor.boxes);
  assert.match(said(), /output: was /);
});

test("the time is of all boxes, and never of the module's first call", async (context) => {
  const { scope, live } = await made(context);
  assert.equal(timingText(scope), "WebAssembly");
  move(scope);
  for (const [each, text] of [
    [0, "< 1 ms"],
    [0.03, "< 0.1 ms"],
    [0.7, "1.4 ms"],
  ]) {
    for (const entry of live.entries.values()) entry.milliseconds = each;
    assert.equal(timingText(scope), `WebAssembly · ${text}`);
  }
});

test("an operator that the browser has not got is the server's", async (context) => {
  const { scope, live } = await made(context, { kernel: { ...KERNEL, operator: "prroi_pool" } });
  assert.deepEqual([scope.answers, live.complete], [[], false]);
});

test("without kernels the server's answers are shown, and why", async (context) => {
  const source = () => Promise.reject(new Error("This browser has no WebAssembly."));
  const { scope, live } = await made(context, { source });
  assert.deepEqual([scope.answers, live.complete], [[], false]);
  const answers = [
    { ...computed({ kernels, kernel: KERNEL, map, box: scope.editor.boxes[0], wanted: null }) },
  ];
  Object.assign(answers[0], { canvas: scope.name, reading: "main", device: "CPU", notes: [], patch: null });
  scope.setScene({ ...scope.scene, answers });
  assert.equal(
    kernelsOf(scope, scope.answer("b1")).text,
    "CPU on the server. This browser has no WebAssembly.",
  );
});
