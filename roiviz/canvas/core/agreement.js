/**
 * The browser's numbers against the server's for the same box: what the plan says bit for bit, what the
 * kernels gave to a millionth.
 *
 * @import { Answer } from "./messages.js"
 * @import { Computed } from "./computed.js"
 *
 * @typedef {Object} Difference  the first number that differs
 * @property {string} what  it is
 * @property {number | null} bin  it belongs to; null for no single one
 * @property {number} rank  of the bin's samples, of that which it belongs to; 0 for none
 * @property {string} here  as the browser has it
 * @property {string} there  as the server has it
 *
 * @typedef {Computed | Answer} Numbers
 */

import { exact, minus } from "../kit/numbers.js";

/** Of the channel's largest value, which sums of float32 in two orders may be apart. */
const OUTPUTS = 1e-6;

/** @type {readonly { name: "positions" | "state" | "taps" | "weights", words: readonly string[] }[]} */
const OF_A_SAMPLE = [
  { name: "positions", words: ["x", "y"] },
  { name: "state", words: ["state"] },
  { name: "taps", words: ["first cell", "second cell", "third cell", "fourth cell"] },
  { name: "weights", words: ["first weight", "second weight", "third weight", "fourth weight"] },
];

/**
 * @param {Computed} here
 * @param {Answer} there  the server's, of the same box and with the same samples
 * @param {number} largest  magnitude of the channel
 * @returns {Difference | null}
 */
export function differenceOf(here, there, largest) {
  if (here.error || there.error) return ofRefusals(here, there);
  return (
    ofNumbers("samples a bin", here.grid, there.grid) ??
    ofNumbers("number of samples", [here.samples_total], [there.samples_total]) ??
    ofNumbers("cells of the bins' rows", here.bin_rows, there.bin_rows) ??
    ofNumbers("cells of the bins' columns", here.bin_columns, there.bin_columns) ??
    ofNumbers("bins of the samples", here.bin, there.bin) ??
    ofSamples(here, there) ??
    ofOutputs(here, there, largest * OUTPUTS)
  );
}

/**
 * @param {Numbers} here
 * @param {Numbers} there
 * @returns {Difference | null}
 */
function ofRefusals(here, there) {
  const [own, other] = [here, there].map(({ error }) => error ?? "a result");
  return own === other ? null : { what: "refusal", bin: null, rank: 0, here: own, there: other };
}

/**
 * @param {string} what
 * @param {ArrayLike<number> | null} here
 * @param {ArrayLike<number> | null} there
 * @returns {Difference | null}
 */
function ofNumbers(what, here, there) {
  const place = firstApart(here ?? [], there ?? []);
  if (place < 0) return null;
  return { what, bin: null, rank: 0, here: text(here?.[place]), there: text(there?.[place]) };
}

/**
 * @param {Numbers} here
 * @param {Numbers} there
 * @returns {Difference | null}
 */
function ofSamples(here, there) {
  for (const { name, words } of OF_A_SAMPLE) {
    const [own, other] = [here[name] ?? [], there[name] ?? []];
    const place = firstApart(own, other);
    if (place < 0) continue;
    const sample = Math.floor(place / words.length);
    const bin = here.bin?.[sample] ?? null;
    const rank = sample - (here.bin?.indexOf(bin ?? -1) ?? 0);
    const what = `${words[place % words.length]} of sample ${rank + 1}`;
    return { what, bin, rank, here: text(own[place]), there: text(other[place]) };
  }
  return null;
}

/**
 * @param {Numbers} here
 * @param {Numbers} there
 * @param {number} tolerance
 * @returns {Difference | null}
 */
function ofOutputs({ output: own }, { output: other }, tolerance) {
  if (!own || !other || own.length !== other.length) return ofNumbers("number of outputs", own, other);
  const bin = own.findIndex((value, i) => !isNear(value, other[i], tolerance));
  return bin < 0 ? null : { what: "output", bin, rank: 0, here: text(own[bin]), there: text(other[bin]) };
}

/**
 * @param {number} a
 * @param {number} b
 * @param {number} tolerance
 */
const isNear = (a, b, tolerance) => Object.is(a, b) || Math.abs(a - b) <= tolerance;

/**
 * Where two lists first differ in a bit, or one has ended; −1 for nowhere.
 *
 * @param {ArrayLike<number>} here
 * @param {ArrayLike<number>} there
 */
function firstApart(here, there) {
  const count = Math.max(here.length, there.length);
  for (let i = 0; i < count; i += 1) if (!Object.is(here[i], there[i])) return i;
  return -1;
}

/**
 * With all the digits of a float32.
 *
 * @param {number | undefined} value
 */
function text(value) {
  if (value === undefined) return "none";
  if (Object.is(value, -0)) return "−0";
  return Number.isFinite(value) ? exact(value) : minus(String(value));
}
