/**
 * One answer, of the server or of the browser's own kernels, and the questions one asks of it. Its numbers
 * are never changed in place.
 *
 * @import { Answer as SentAnswer, Bytes, Floats, Wholes } from "./messages.js"
 *
 * @typedef {SentAnswer & {
 *   place: number,
 *   samples_shown: number,
 *   samplesOf: (bin: number) => number[],
 *   defaultBin: () => number,
 * }} Answer  place: of its box in the canvas's list; samples_shown: how many of all samples are here;
 *   samplesOf: indices of a bin's samples among those; defaultBin: what is shown while nobody points at one
 *
 * @typedef {Answer & { positions: Floats, taps: Wholes, weights: Floats, state: Bytes, bin: Wholes }} Sampled
 *   an answer that brings samples
 * @typedef {Answer & { positions: Floats, state: Bytes }} Placed  an answer that says where its samples lie:
 *   all that is drawn of a reading that no card speaks of while its box is dragged
 */

/** What runs the browser's kernels. */
export const DEVICE = "WebAssembly";

const STATES = ["inside", "clamped", "discarded"];
/** The marks of a sample's state; the shape says it, the colour helps. */
export const STATE_MARKS = ["●", "◐", "○"];

/**
 * What an answer is found by.
 *
 * @param {string} canvas
 * @param {string} box
 * @param {string} reading
 */
export const answerKey = (canvas, box, reading) => JSON.stringify([canvas, box, reading]);

/**
 * @param {SentAnswer} sent
 * @param {number} place
 * @returns {Answer}
 */
export function readAnswer(sent, place) {
  const count = binCount(sent);
  /** @type {Int32Array | null} */
  let starts = null;
  /** @param {number} bin */
  const samplesOf = (bin) => {
    starts ??= firstOfBins(sent.bin, count);
    if (!(bin >= 0 && bin < count)) return [];
    const first = starts[bin];
    return Array.from({ length: starts[bin + 1] - first }, (_, i) => first + i);
  };
  const defaultBin = () => {
    const middle = Math.floor(sent.bins[0] / 2) * sent.bins[1] + Math.floor(sent.bins[1] / 2);
    return samplesOf(middle).length || !sent.bin?.length ? middle : sent.bin[0];
  };
  return Object.freeze({
    ...sent,
    place,
    samples_shown: sent.positions?.shape[0] ?? 0,
    samplesOf,
    defaultBin,
  });
}

/**
 * Samples come sorted by bin: where each bin's begin.
 *
 * @param {Wholes | null} bins
 * @param {number} count
 */
function firstOfBins(bins, count) {
  const starts = new Int32Array(count + 1);
  for (const bin of bins ?? []) starts[bin + 1] += 1;
  for (let i = 0; i < count; i += 1) starts[i + 1] += starts[i];
  return starts;
}

/** @param {Pick<SentAnswer, "bins">} answer */
export const binCount = ({ bins }) => bins[0] * bins[1];

/**
 * @param {Pick<SentAnswer, "bins">} answer
 * @param {number} bin
 */
export const binName = ({ bins }, bin) => `bin (${Math.floor(bin / bins[1])}, ${bin % bins[1]})`;

/**
 * Whether an answer has numbers: a refused box has none.
 *
 * @param {Pick<SentAnswer, "status">} answer
 */
export const isGiven = (answer) => answer.status !== "refused";

/**
 * Whether the browser's own kernels gave it.
 *
 * @param {Pick<SentAnswer, "device">} answer
 */
export const isOfBrowser = ({ device }) => device === DEVICE;

/**
 * Whether an answer brings samples, with all that belongs to them.
 *
 * @param {Answer} answer
 * @returns {answer is Sampled}
 */
export const isSampled = (answer) => Boolean(answer.positions && answer.taps && answer.weights);

/**
 * Whether an answer says where its samples lie.
 *
 * @param {Answer} answer
 * @returns {answer is Placed}
 */
export const isPlaced = (answer) => Boolean(answer.positions && answer.state);

/**
 * What the legend calls a sample's state, with its mark.
 *
 * @param {number} state
 */
export const stateWord = (state) => STATES[state];

/**
 * Σ weight × value of one sample; null where the channel has not come yet.
 *
 * @param {Sampled} answer
 * @param {number} sample
 * @param {ArrayLike<number> | null} values
 */
export function sampleValue({ taps, weights }, sample, values) {
  if (!values) return null;
  let sum = 0;
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
    if (taps[k] >= 0) sum += weights[k] * values[taps[k]];
  }
  return sum;
}

/**
 * Where a sample reads, in cells, after clamping: Σ weight × cell, straight from the plan.
 *
 * @param {Sampled} answer
 * @param {number} sample
 * @param {number} width  of the map, in cells
 */
export function readPosition({ taps, weights }, sample, width) {
  let x = 0;
  let y = 0;
  let total = 0;
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
    if (taps[k] < 0) continue;
    x += weights[k] * (taps[k] % width);
    y += weights[k] * Math.floor(taps[k] / width);
    total += weights[k];
  }
  return total ? { x: x / total, y: y / total } : null;
}

/**
 * Samples that read a cell.
 *
 * @param {Answer} answer
 * @param {number} cell  its flat index
 */
export function readersOf(answer, cell) {
  /** @type {number[]} */
  const found = [];
  if (!isSampled(answer)) return found;
  const { taps, weights } = answer;
  for (let k = 0; k < taps.length; k += 1) {
    if (taps[k] !== cell || weights[k] === 0) continue;
    const sample = k >> 2;
    if (found.at(-1) !== sample) found.push(sample);
  }
  return found;
}
