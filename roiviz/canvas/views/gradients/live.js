/**
 * The backward pass for the boxes in the hand, by the browser's own kernel, until the server has answered:
 * what arrives at each cell, and how many additions do. The loss along a box's numbers and the walk are the
 * server's alone.
 *
 * @import { Answer } from "../../core/answer.js"
 * @import { Scope } from "../../core/hub.js"
 * @import { Box, Floats, GradientsPart, HeatmapLayer, ReadingKernel } from "../../core/messages.js"
 * @import { OperatorName } from "../../wasm/kernels.js"
 *
 * @typedef {Object} Moved  the followed boxes as the hand holds them
 * @property {readonly Answer[]} answers  the browser's, in the order of the page's arrays
 * @property {GradientsPart} given  the page's
 * @property {GradientsPart} part  the same, with these numbers in place of the server's
 * @property {HeatmapLayer | null} layer  likewise
 */

import { isGiven, isOfBrowser, isSampled } from "../../core/answer.js";
import { roisOf } from "../../core/computed.js";
import { perScope } from "../../core/hub.js";
import { Refused } from "../../wasm/refused.js";

/** Whose upstream gradient is the same wherever the boxes are. */
const FIXED = new Set(["ones", "bin", "painted", "random"]);
/** What sums of float32 may be apart, of their parts' sizes. */
const SINGLE = 1e-5;
/** The layers that are drawn here, and the charts of the same numbers. */
const [GRADIENT, ADDS, THREADS] = ["gradient", "adds", "threads"];

const stateOf = perScope(() => ({ moved: /** @type {Moved | null} */ (null), following: false }));

/**
 * What the browser has for the boxes in the hand; null where the page's own numbers are for them, or where
 * only the server can say.
 *
 * @param {Scope} scope
 */
export function movedOf(scope) {
  followHand(scope);
  return stateOf(scope).moved;
}

/**
 * From now on the cells' numbers, on the picture too, are those of the boxes in the hand.
 *
 * @param {Scope} scope
 */
export function followHand(scope) {
  const state = stateOf(scope);
  if (state.following) return;
  state.following = true;
  // At once, before anything is drawn.
  for (const topic of /** @type {const} */ (["boxes", "answers", "scene", "feed"])) {
    scope.on(topic, () => follow(scope, state));
  }
  follow(scope, state);
}

/**
 * @param {Scope} scope
 * @param {{ moved: Moved | null }} state
 */
function follow(scope, state) {
  const before = state.moved;
  const answers = followedOf(scope);
  const part = scope.part("gradients");
  const same =
    before?.answers.length === answers?.length &&
    before?.answers.every((answer, i) => answer === answers?.[i]);
  // The same answers, but of another message: its part is another.
  state.moved = before && same && before.given === part ? before : computed(scope, answers);
  scope.draw(state.moved?.layer ? [state.moved.layer] : []);
}

/**
 * The browser's answers for the boxes whose gradient the page shows; null unless they have moved since, and
 * all of them are here with all their samples. Without a server, those for all boxes that can be followed.
 *
 * @param {Scope} scope
 */
function followedOf(scope) {
  const { served, answers, fresh, editor, scene, live } = scope;
  const shown = scope.part("gradients")?.shown ?? [];
  const held = editor?.boxes.map(({ id }) => id).join() === scene?.boxes.map(({ id }) => id).join();
  const current = shown.every((place) => served.some((answer) => answer.place === place));
  if (held && current && !served.some((answer) => fresh.isOld(answer))) return null;
  if (live.alone) return followable(answers);
  const own = shown.map((place) => answers.find((answer) => answer.place === place && isOfBrowser(answer)));
  const whole = own.every((one) => one && isWhole(one));
  return held && whole && own.length ? /** @type {Answer[]} */ (own) : null;
}

/**
 * The browser's answers that list all their samples, in the order of the boxes.
 *
 * @param {readonly Answer[]} answers
 */
export const followable = (answers) =>
  answers
    .filter((answer) => isOfBrowser(answer) && isWhole(answer))
    .sort((one, other) => one.place - other.place);

/** @param {Answer} answer */
const isWhole = (answer) => isGiven(answer) && answer.samples_shown === answer.samples_total;

/**
 * @param {Scope} scope
 * @param {readonly Answer[] | null} answers
 * @returns {Moved | null}
 */
function computed(scope, answers) {
  const given = scope.part("gradients");
  const [kernel] = scope.readings.map((reading) => scope.live.kernelOf(reading));
  const known = given && (FIXED.has(given.upstream_kind) || given.drawn || given.wanted);
  if (!answers || !known) return null;
  const heat = scope.scene?.layers.find((layer) => layer.type === "heatmap") ?? null;
  if (heat && ![GRADIENT, ADDS, THREADS].includes(heat.id)) return null;
  const part = scope.live.alone ? ofHand(given, answers) : given;
  const gradient = kernel && part && backward(scope, kernel, answers, part.upstream);
  if (!gradient) return scope.live.alone ? nothing(given, heat) : null;
  const adds = addsOn(answers, gradient.shape);
  const counts = { [ADDS]: () => adds, [THREADS]: () => threadsOn(answers, gradient.shape) };
  const values = counts[heat?.id ?? ""]?.() ?? gradient;
  const remark = `${adds.reduce((sum, count) => sum + count, 0).toLocaleString("en")} adds`;
  const chart = part.chart && { ...part.chart, values, range: rangeOf(values, part.chart.whole), remark };
  const layer = heat && drawnAs(heat, values);
  // With a server beside it, the verdict is its own, and is awaited.
  const check = scope.live.alone ? checkOf(answers, part.upstream, gradient) : part.check;
  return { answers, layer, given, part: { ...part, check, gradient: part.gradient && gradient, chart } };
}

/**
 * A page's part for the boxes in the hand, where no server gives it: each has the upstream gradient that it
 * would have there. null where that is not known.
 *
 * @param {GradientsPart} given
 * @param {readonly Answer[]} answers
 * @returns {GradientsPart | null}
 */
export function ofHand(given, answers) {
  const [, rows, columns] = given.upstream.shape;
  const count = rows * columns;
  const { wanted } = given;
  const known = given.drawn ?? given.upstream;
  const upstream = new Float32Array(answers.length * count);
  for (let row = 0; row < answers.length; row += 1) {
    const { output } = answers[row];
    if (wanted) {
      if (output?.length !== count) return null;
      upstream.set(
        wanted.map((value, bin) => output[bin] - value),
        row * count,
      );
      continue;
    }
    // All but those drawn at random are the same for each box.
    const first = given.drawn ? row * count : 0;
    if (first + count > known.length) return null;
    upstream.set(known.subarray(first, first + count), row * count);
  }
  const shape = [answers.length, rows, columns];
  return {
    ...given,
    shown: answers.map(({ place }) => place),
    upstream: Object.assign(upstream, { shape }),
  };
}

/**
 * What is left of the page's numbers where none can be computed for the boxes in the hand.
 *
 * @param {GradientsPart} given
 * @param {HeatmapLayer | null} heat
 * @returns {Moved}
 */
function nothing(given, heat) {
  const array =
    heat &&
    Object.assign(
      heat.array.map(() => Number.NaN),
      { shape: heat.array.shape },
    );
  const layer = heat && array && { ...heat, array };
  return { answers: [], layer, given, part: { ...given, shown: [], gradient: null, chart: null } };
}

/**
 * The kernel's gradient against the plan's adds, in every cell.
 *
 * @param {readonly Answer[]} answers
 * @param {Floats} upstream
 * @param {Floats} gradient
 * @returns {GradientsPart["check"]}
 */
function checkOf(answers, upstream, gradient) {
  const [sums, sizes] = [new Float64Array(gradient.length), new Float64Array(gradient.length)];
  answers.filter(isSampled).forEach(({ taps, weights, bin, grid, bins: [rows, columns] }, box) => {
    for (let k = 0; k < taps.length; k += 1) {
      if (taps[k] < 0) continue;
      const share = upstream[box * rows * columns + bin[k >> 2]] / (grid[0] * grid[1]);
      sums[taps[k]] += weights[k] * share;
      sizes[taps[k]] += Math.abs(weights[k] * share);
    }
  });
  const apart = sums.map((sum, cell) => Math.abs(sum - gradient[cell]));
  const worst = apart.reduce((most, one, cell) => (one > apart[most] ? cell : most), 0);
  const agrees = apart.every((one, cell) => one <= SINGLE * sizes[cell]);
  const width = gradient.shape[1];
  return { difference: apart[worst], cell: [Math.floor(worst / width), worst % width], agrees };
}

/**
 * @param {Scope} scope
 * @param {ReadingKernel} kernel
 * @param {readonly Answer[]} answers
 * @param {Floats} upstream
 * @returns {Floats | null}
 */
function backward(scope, kernel, answers, upstream) {
  const { ready } = scope.live;
  const { rotated, bins, scale, ratio, offset, minimum, clockwise } = kernel;
  if (!ready?.kernels.knows(kernel.operator, "avg")) return null;
  if (upstream.length !== answers.length * bins[0] * bins[1]) return null;
  const { kernels, map } = ready;
  const { values, height, width } = map;
  if (!answers.length) return floats(new Float32Array(height * width), height, width);
  const rois = answers.flatMap(({ frame }) => [...roisOf(kernel, rotated ? frame : upright(frame))]);
  const call = {
    ...{ rois, bins, rules: { scale, ratio, offset, minimum, clockwise } },
    ...{ features: { values, channels: 1, height, width }, gradOutput: upstream },
  };
  try {
    const { features } = kernels.backward(/** @type {OperatorName} */ (kernel.operator), call);
    return floats(new Float32Array(features.buffer), height, width);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return null;
  }
}

/** @param {Box} box */
const upright = (box) => ({ ...box, angle: 0 });

/**
 * @param {Float32Array} values
 * @param {number} height
 * @param {number} width
 * @returns {Floats}
 */
const floats = (values, height, width) => Object.assign(values, { shape: [height, width] });

/**
 * How many additions each cell gets: taps of weight 0 add nothing.
 *
 * @param {readonly Answer[]} answers
 * @param {readonly number[]} shape
 */
function addsOn(answers, [height, width]) {
  const counts = floats(new Float32Array(height * width), height, width);
  for (const { taps, weights } of answers.filter(isSampled)) {
    for (let k = 0; k < taps.length; k += 1) if (taps[k] >= 0 && weights[k] !== 0) counts[taps[k]] += 1;
  }
  return counts;
}

/**
 * How many bins write each cell: on a GPU each is a thread. A box's samples are sorted by bin.
 *
 * @param {readonly Answer[]} answers
 * @param {readonly number[]} shape
 */
function threadsOn(answers, [height, width]) {
  const counts = floats(new Float32Array(height * width), height, width);
  for (const { taps, weights, bin } of answers.filter(isSampled)) {
    const last = new Int32Array(counts.length).fill(-1);
    for (let k = 0; k < taps.length; k += 1) {
      const [cell, thread] = [taps[k], bin[k >> 2]];
      if (cell < 0 || weights[k] === 0 || last[cell] === thread) continue;
      last[cell] = thread;
      counts[cell] += 1;
    }
  }
  return counts;
}

/**
 * @param {HeatmapLayer} layer
 * @param {Floats} values
 * @returns {HeatmapLayer}
 */
function drawnAs(layer, values) {
  const [height, width] = values.shape;
  // Cells without additions stay transparent.
  const seen = layer.whole ? values.map((value) => value || Number.NaN) : values;
  const data = /** @type {const} */ ([0 - largestOf(values, -1), largestOf(values, 1)]);
  return { ...layer, array: floats(seen, height, width), range: rangeOf(values, layer.whole), data };
}

/**
 * The largest of the values times a sign, or 0.
 *
 * @param {Float32Array} values
 * @param {number} sign
 */
const largestOf = (values, sign) => values.reduce((most, value) => Math.max(most, sign * value), 0);

/**
 * The ends of the palette, as roiviz/views/gradients/present.py sets them.
 *
 * @param {Float32Array} values
 * @param {boolean} counted
 * @returns {[number, number]}
 */
function rangeOf(values, counted) {
  const most = Math.max(largestOf(values, 1), largestOf(values, -1));
  return counted ? [0, Math.max(most, 1)] : [-(most || 1), most || 1];
}
