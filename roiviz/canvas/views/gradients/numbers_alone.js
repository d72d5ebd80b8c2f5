/**
 * The box's own gradient where no server follows it: the kernel's slopes, the loss along each number, and the
 * arrows, as roiviz/views/gradients/present.py has them. Of float32 sums a difference would check nothing,
 * and crossings are not looked for: what a card says of these is left out.
 *
 * @import { Box, GradientsPart, LinesLayer, NumberPlot, ReadingKernel } from "../../core/messages.js"
 * @import { Cells } from "../../core/computed.js"
 * @import { Claim, Words } from "../../kit/words.js"
 * @import { Kernels, OperatorName } from "../../wasm/kernels.js"
 *
 * @typedef {Object} Given
 * @property {Box} box
 * @property {number} place  among the boxes
 * @property {ReadingKernel} kernel
 * @property {{ kernels: Kernels, map: Cells }} ready
 * @property {Words} words
 */

import { roisOf } from "../../core/computed.js";
import { fourDigits, rendered } from "../../kit/words.js";
import { Refused } from "../../wasm/refused.js";

const [ARROW_REACH, ARROW_OF_PICTURE] = [0.42, 0.09];
const [CENTRE, WIDTH, HEIGHT, ANGLE] = [1, 2, 4, 3];
const ROUNDING = 1e-6; // of a float32 sum, relative to the loss

/**
 * @param {GradientsPart} part  of another box
 * @param {Given} given
 * @returns {{ numbers: NumberPlot[], loss: string, said: Claim[] } | null}  null where the kernel refuses the
 *   box, or what arrives at its bins is not known
 */
export function numbersOf(part, given) {
  const { box, kernel } = given;
  const row = roisOf(kernel, kernel.rotated ? box : { ...box, angle: 0 });
  try {
    const here = read(given, row);
    const upstream = upstreamOf(part, given.place, here);
    if (!upstream) return null;
    const lossOf = lossFrom(part, upstream);
    const slopes = slopesOf(given, row, upstream);
    const numbers = part.numbers.map((saved, k) =>
      numberOf(saved, given, { row, k, slope: slopes[k + 1], lossOf, here }),
    );
    const loss = lossOf(here);
    const { loss: text } = part;
    return {
      numbers,
      loss: `${text.slice(0, text.lastIndexOf(" = "))} = ${fourDigits(loss)}`,
      said: saidOf(numbers, loss),
    };
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return null;
  }
}

/**
 * @param {ReadingKernel} kernel
 * @param {Cells} map
 */
const inputOf = ({ bins, scale, ratio, offset, minimum, clockwise }, { values, height, width }) => ({
  ...{ bins, rules: { scale, ratio, offset, minimum, clockwise } },
  features: { values, channels: 1, height, width },
});

/**
 * @param {Given} given
 * @param {Float32Array} rois
 */
const read = ({ kernel, ready: { kernels, map } }, rois) =>
  kernels.forward(/** @type {OperatorName} */ (kernel.operator), { ...inputOf(kernel, map), rois }).output;

/**
 * What arrives at the box's bins: as chosen, drawn, or its distance to the patch.
 *
 * @param {GradientsPart} part
 * @param {number} place
 * @param {Float32Array} here
 * @returns {Float32Array | null}
 */
function upstreamOf({ upstream, drawn, wanted }, place, here) {
  if (wanted) return here.map((value, bin) => value - wanted[bin]);
  const first = drawn ? place * here.length : 0;
  const found = (drawn ?? upstream).slice(first, first + here.length);
  return found.length === here.length ? found : null;
}

/**
 * @param {GradientsPart} part
 * @param {Float32Array} upstream
 * @returns {(output: Float32Array) => number}
 */
function lossFrom({ wanted }, upstream) {
  return (output) =>
    output.reduce(
      (sum, value, bin) => sum + (wanted ? (value - wanted[bin]) ** 2 / 2 : upstream[bin] * value),
      0,
    );
}

/**
 * @param {Given} given
 * @param {Float32Array} row
 * @param {Float32Array} gradOutput
 */
function slopesOf({ kernel, ready: { kernels, map } }, row, gradOutput) {
  const call = { ...inputOf(kernel, map), rois: row, gradOutput };
  const { rois } = kernels.backward(/** @type {OperatorName} */ (kernel.operator), call);
  return rois ?? new Float32Array(row.length);
}

/**
 * One number of the box, without what only a search for crossings could say.
 *
 * @param {NumberPlot} saved
 * @param {Given} given
 * @param {{ row: Float32Array, k: number, slope: number, lossOf: (output: Float32Array) => number,
 *   here: Float32Array }} found
 * @returns {NumberPlot}
 */
function numberOf(saved, given, { row, k, slope, lossOf, here }) {
  const offsets = new Set(saved.curve.filter((_, i) => i % 2 === 0).filter(Number.isFinite));
  const [low, high] = roomOf(row, k, given.kernel.rotated);
  const places = [...offsets].filter((offset) => offset >= low && offset <= high);
  const rois = new Float32Array(row.length * places.length);
  places.forEach((offset, at) => {
    rois.set(row, at * row.length);
    rois[at * row.length + k + 1] += offset;
  });
  const outputs = places.length ? read(given, rois) : new Float32Array();
  const curve = new Float32Array(2 * places.length);
  places.forEach((offset, at) => {
    curve[2 * at] = offset;
    curve[2 * at + 1] = lossOf(outputs.subarray(at * here.length, (at + 1) * here.length));
  });
  const claims = [
    { kind: "slope only", values: { slope, unit: saved.unit } },
    { kind: "no search", values: {} },
  ];
  return {
    ...saved,
    ...{ value: row[k + 1], slope, loss: lossOf(here), kind: "smooth", agrees: true },
    ...{ difference: null, left: null, right: null, loss_left: null, loss_right: null },
    ...{ crossings: null, marks: "", curve: Object.assign(curve, { shape: [places.length, 2] }) },
    sentence: rendered(claims, given.words)
      .map(({ t }) => t)
      .join(""),
  };
}

/**
 * How far a number can go before a side would be negative.
 *
 * @param {Float32Array} row
 * @param {number} k
 * @param {boolean} rotated
 */
function roomOf(row, k, rotated) {
  if (rotated) return [k === 2 || k === 3 ? -row[k + 1] : -Infinity, Infinity];
  const size = row[1 + ((k + 2) % 4)] - row[1 + k];
  return k < 2 ? [-Infinity, size] : [size, Infinity];
}

/**
 * @param {readonly NumberPlot[]} numbers
 * @param {number} loss
 * @returns {Claim[]}
 */
function saidOf(numbers, loss) {
  const pixels = numbers.filter(({ unit }) => unit === "px");
  const [steepest] = pixels.toSorted((a, b) => Math.abs(b.slope) - Math.abs(a.slope));
  if (!steepest || Math.abs(steepest.slope) <= ROUNDING * Math.max(1, Math.abs(loss))) {
    return [{ kind: "all flat", values: {} }];
  }
  return [{ kind: "strongest only", values: { name: steepest.name, slope: steepest.slope } }];
}

// ---------------------------------------------------------------- arrows

/** @typedef {{ x: number, y: number, way: readonly [number, number], size: number, colour: number,
 *   label: string }} Arrow */

/**
 * The layer of the arrows, for another box.
 *
 * @param {LinesLayer} saved
 * @param {Box} box
 * @param {readonly NumberPlot[]} numbers
 * @param {{ clockwise: boolean, longer: number }} how  longer: side of the picture
 * @returns {LinesLayer}
 */
export function arrowsOf(saved, box, numbers, { clockwise, longer }) {
  const slopes = new Map(numbers.map(({ name, slope }) => [name, slope]));
  const arrows = slopes.has("x1") ? ofSides(box, slopes) : ofAxes(box, slopes, clockwise);
  const longest = Math.max(0, ...arrows.map(({ size }) => Math.abs(size)));
  const reach = Math.max(ARROW_REACH * Math.min(box.w, box.h), ARROW_OF_PICTURE * longer);
  const seen = arrows
    .map((arrow) => ({ ...arrow, length: longest ? (reach * arrow.size) / longest : 0 }))
    .filter(({ length }) => Math.abs(length) >= 1);
  const rows = seen.flatMap(({ x, y, way, length }) => [x, y, x + way[0] * length, y + way[1] * length]);
  return {
    ...saved,
    array: Object.assign(Float32Array.from(rows), { shape: [seen.length, 4] }),
    color: seen.map(({ colour }) => colour),
    labels: seen.map(({ label }) => label),
    legend: `the way the loss grows, longest ${fourDigits(longest)} per px`,
    follow: box.id,
  };
}

/**
 * @param {Box} box
 * @param {ReadonlyMap<string, number>} slopes
 * @returns {Arrow[]}
 */
const ofSides = ({ cx, cy, w, h }, slopes) =>
  /** @type {const} */ ([
    ["x1", -0.5, 0, [1, 0], WIDTH],
    ["y1", 0, -0.5, [0, 1], HEIGHT],
    ["x2", 0.5, 0, [1, 0], WIDTH],
    ["y2", 0, 0.5, [0, 1], HEIGHT],
  ]).map(([name, u, v, way, colour]) => {
    const size = slopes.get(name) ?? 0;
    return { x: cx + u * w, y: cy + v * h, way, size, colour, label: `${name} ${fourDigits(size)}` };
  });

/**
 * @param {Box} box
 * @param {ReadonlyMap<string, number>} slopes
 * @param {boolean} clockwise
 * @returns {Arrow[]}
 */
function ofAxes({ cx, cy, w, h, angle }, slopes, clockwise) {
  const [sx, sy, turning] = ["cx", "cy", "θ"].map((name) => slopes.get(name) ?? 0);
  const turn = (angle * Math.PI) / 180;
  const along = /** @type {const} */ ([Math.cos(turn), -Math.sin(turn)]);
  const across = /** @type {const} */ ([Math.sin(turn), Math.cos(turn)]);
  const pull = Math.hypot(sx, sy);
  const toward = pull ? /** @type {const} */ ([sx / pull, sy / pull]) : /** @type {const} */ ([1, 0]);
  /** @type {Arrow[]} */
  const arrows = [
    { x: cx, y: cy, way: toward, size: pull, colour: CENTRE, label: `centre ${fourDigits(pull)}` },
  ];
  for (const [name, axis, side, colour] of /** @type {const} */ ([
    ["w", along, w, WIDTH],
    ["h", across, h, HEIGHT],
  ])) {
    const size = slopes.get(name) ?? 0;
    for (const sign of [1, -1]) {
      const way = /** @type {const} */ ([sign * axis[0], sign * axis[1]]);
      const label = sign > 0 ? `${name} ${fourDigits(size)}` : "";
      arrows.push({
        ...{ x: cx + (way[0] * side) / 2, y: cy + (way[1] * side) / 2 },
        ...{ way, size, colour, label },
      });
    }
  }
  const arm = Math.max(w / 2, 1e-6);
  // A degree moves the end of the arm by arm · π/180 pixels.
  const size = (turning / ((arm * Math.PI) / 180)) * (clockwise ? -1 : 1);
  const reach = ARROW_REACH * Math.min(w, h);
  const tip = along[1] * arm - across[1] * (size < 0 || Object.is(size, -0) ? -reach : reach);
  const upper = tip > 0 ? -1 : 1;
  for (const sign of [1, -1]) {
    arrows.push({
      ...{ x: cx + sign * along[0] * arm, y: cy + sign * along[1] * arm },
      ...{ way: [-sign * across[0], -sign * across[1]], size, colour: ANGLE },
      label: sign === upper ? `θ ${fourDigits(turning)} per °` : "",
    });
  }
  return arrows;
}
