/**
 * What the prism's cards are told where no server answers: the outputs of the readings that a browser
 * computes, against each other and against the saved ones of a box that has not moved. As
 * roiviz/views/prism/present.py.
 *
 * @import { Answer } from "../../core/answer.js"
 * @import { Answer as SentAnswer, CanvasEvent, CanvasMessage } from "../../core/messages.js"
 * @import { Box, Facts, PrismPart } from "../../core/messages.js"
 *
 * @typedef {Pick<Answer, "output" | "error" | "tolerance" | "device" | "bin">} Found
 */

import { isOfBrowser } from "../../core/answer.js";
import { notHere } from "../../core/geometry.js";
import { scopeOf } from "../../core/hub.js";

/**
 * @param {CanvasMessage} message  the saved one, with its answers to boxes that have not moved
 * @param {CanvasEvent} event
 * @returns {Partial<CanvasMessage>}
 */
export function prismAlone(message, event) {
  const saved = /** @type {PrismPart} */ (message.page);
  const { reference, why, way } = { ...saved, .../** @type {Partial<PrismPart> | null} */ (event.choice) };
  const box = event.boxes[event.active ?? 0];
  const found = saved.readings.map(({ id }) => (box ? foundOf(message, box.id, id) : null));
  const own = found[saved.readings.findIndex(({ id }) => id === reference)] ?? null;
  const differences = saved.readings.map((_, row) => minus(found[row], own));
  const apart = differences.flatMap((row) => [...(row ?? [])].filter(Number.isFinite).map(Math.abs));
  const most = Math.max(0, ...apart, ...found.map((one) => one?.tolerance ?? 0));
  const was = message.boxes[message.active ?? 0];
  const readings = saved.readings.map((facts, row) => ({
    ...facts,
    refused: refusalOf(found[row], box ? (was ?? null) : null),
    ...farthest(differences[row]),
    same_as: sameAs(saved.readings, found, row),
  }));
  const same = reference === saved.reference && why === saved.why;
  const leads = readings.find(({ id }) => id === reference);
  return {
    readings: [...message.readings].sort((a, b) => Number(b.id === reference) - Number(a.id === reference)),
    operator: { ...message.operator, reduction: leads?.pool === "mean" ? "avg" : "max" },
    page: /** @type {PrismPart} */ ({
      ...saved,
      ...{ box: box?.id ?? null, reference, why, way, readings },
      range: rangeOf(found),
      difference_range: [-most, most],
      differences: joined(differences, saved.differences.shape),
      causes: same ? saved.causes : null,
    }),
  };
}

/**
 * A reading of the active box: the browser's, else the saved one.
 *
 * @param {CanvasMessage} message
 * @param {string} box
 * @param {string} reading
 * @returns {Found | null}
 */
function foundOf({ canvas, answers }, box, reading) {
  /** @param {{ box: string, reading: string }} one */
  const meant = (one) => one.box === box && one.reading === reading;
  const own = scopeOf(canvas).answers.find((one) => meant(one) && isOfBrowser(one));
  return own ?? /** @type {SentAnswer | undefined} */ (answers.find(meant)) ?? null;
}

/**
 * @param {Found | null} found
 * @param {Box | null} was  the saved box; null where there is no box
 */
function refusalOf(found, was) {
  if (found || !was) return found?.error ?? null;
  return notHere(was);
}

/**
 * @param {Found | null} one
 * @param {Found | null} other
 * @returns {Float32Array | null}
 */
function minus(one, other) {
  const [here, there] = [one?.output, other?.output];
  if (!here || !there) return null;
  return Float32Array.from(here, (value, k) => (alike(value, there[k]) ? 0 : value - there[k]));
}

/**
 * The same number, infinity or NaN.
 *
 * @param {number} a
 * @param {number} b
 */
const alike = (a, b) => a === b || Object.is(a, b);

/** @param {Float32Array | null} difference */
function farthest(difference) {
  let [most, worst] = [/** @type {number | null} */ (null), /** @type {number | null} */ (null)];
  difference?.forEach((value, bin) => {
    if (!Number.isFinite(value) || (most != null && Math.abs(value) <= most)) return;
    most = Math.abs(value);
    worst = bin;
  });
  return { most, worst };
}

/**
 * The first reading before it whose outputs are the same: to the bit, or to their rounding where one is the
 * server's and the other the browser's.
 *
 * @param {readonly Facts[]} readings
 * @param {readonly (Found | null)[]} found
 * @param {number} row
 */
function sameAs(readings, found, row) {
  const one = found[row];
  const first = found.slice(0, row).findIndex((other) => other && one && areSame(other, one));
  return readings[first]?.title ?? null;
}

/**
 * @param {Found} one
 * @param {Found} other
 */
function areSame({ output: here, tolerance, device }, { output: there, device: elsewhere }) {
  const room = device === elsewhere ? 0 : tolerance;
  return Boolean(
    here && there?.every((value, k) => alike(value, here[k]) || Math.abs(value - here[k]) <= room),
  );
}

/**
 * The ends of all outputs of bins that have samples.
 *
 * @param {readonly (Found | null)[]} found
 * @returns {readonly [number, number]}
 */
function rangeOf(found) {
  const values = found.flatMap((one) => {
    const filled = new Set(one?.bin);
    return [...(one?.output ?? [])].filter((value, bin) => Number.isFinite(value) && filled.has(bin));
  });
  return values.length ? [Math.min(...values), Math.max(...values)] : [0, 0];
}

/**
 * @param {readonly (Float32Array | null)[]} rows
 * @param {readonly number[]} shape
 */
function joined(rows, shape) {
  const all = Object.assign(new Float32Array(shape[0] * shape[1]).fill(NaN), { shape });
  rows.forEach((row, k) => {
    if (row) all.set(row, k * shape[1]);
  });
  return all;
}
