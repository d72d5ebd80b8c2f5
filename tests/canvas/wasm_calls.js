/**
 * Make the calls of a packet and write their results as another: `node wasm_calls.js MODULE PACKET RESULTS`.
 * A call is {of, operator, given}, of a method of the kernels, of `computed`, of what is said of two
 * readings of a box, of a box that slides or of its own gradient; a text "@name" in `given`
 * stands for the array of that name.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { computed } from "../../roiviz/canvas/core/computed.js";
import { split } from "../../roiviz/canvas/core/wire.js";
import { rendered } from "../../roiviz/canvas/kit/words.js";
import { comparisonClaims } from "../../roiviz/canvas/views/explore/comparison_claims.js";
import { arrowsOf, numbersOf } from "../../roiviz/canvas/views/gradients/numbers_alone.js";
import { stairsOf } from "../../roiviz/canvas/views/gradients/stairs_alone.js";
import { load } from "../../roiviz/canvas/wasm/load.js";
import { Refused } from "../../roiviz/canvas/wasm/refused.js";

const [module, packet, target] = process.argv.slice(2);
const { header, arrays } = split(new Uint8Array(readFileSync(packet)));
const kernels = await load(new Uint8Array(readFileSync(module)));

const NAMES = new Map([
  [Float32Array, "f4"],
  [Int32Array, "i4"],
  [Uint8Array, "u1"],
]);

/** @returns {any} `given` with its arrays in place */
function filled(given) {
  if (typeof given === "string" && given.startsWith("@")) return arrays[given.slice(1)];
  if (Array.isArray(given) || typeof given !== "object" || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, filled(value)]));
}

/** @returns {any} what a call gave, or why it was refused */
function answered({ of, operator, given }) {
  const numbers = filled(given);
  if (of === "computed") return computed({ kernels, ...numbers }) ?? {};
  if (of === "compared") return compared(numbers);
  if (of === "numbers") return boxNumbers(numbers);
  if (of === "stairs") return stairsOf(numbers.saved, { ...numbers, ready: { kernels, map: numbers.map } });
  try {
    return operator ? kernels[of](operator, numbers) : kernels[of](numbers);
  } catch (problem) {
    if (problem instanceof Refused) return { refused: problem.message };
    throw problem;
  }
}

/** @returns {any} the box's own gradient, and its arrows */
function boxNumbers({ part, units, curves, map, arrows, longer, ...given }) {
  const numbers = Object.entries(units).map(([name, unit]) => ({ name, unit, curve: curves[name] }));
  const found = numbersOf({ ...part, numbers }, { ...given, ready: { kernels, map } });
  if (!found) return { error: "refused" };
  const how = { clockwise: given.kernel.clockwise, longer };
  const { array, color, labels, legend } = arrowsOf(arrows, given.box, found.numbers, how);
  return { ...found, rows: array, color, labels, legend };
}

/** @returns {any} both readings' outputs, and how far they are said to be apart */
function compared({ both, words, ...given }) {
  const [own, other] = both.map((kernel) => computed({ kernels, kernel, wanted: null, ...given }));
  if (own.error || other.error) return { error: own.error ?? other.error };
  const said = rendered(comparisonClaims(own, other), words).map(({ t }) => t);
  return { own: own.output, other: other.output, said: said.join("") };
}

const blocks = [];
let offset = 0;

/** @returns {any} a result with the places of its arrays, and -0, which JSON lacks, as a text */
function written(value) {
  if (Object.is(value, -0)) return "-0";
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== "object" || value === null) return value;
  if (!ArrayBuffer.isView(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, written(of)]));
  }
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 7)]);
  const entry = { dtype: NAMES.get(value.constructor), shape: value.shape, offset };
  blocks.push(padded);
  offset += padded.length;
  return entry;
}

const results = header.calls.map((call) => written(answered(call)));
const text = Buffer.from(JSON.stringify(results));
const head = Buffer.alloc(4);
head.writeUInt32LE(text.length);
writeFileSync(target, Buffer.concat([head, text, ...blocks]));
