/**
 * What is said of the cells where no server says it, in claims: as roiviz/explain/gradient_sentences.py.
 *
 * @import { Answer } from "../../core/answer.js"
 * @import { GradientsPart } from "../../core/messages.js"
 * @import { Claim } from "../../kit/words.js"
 *
 * @typedef {{ answers: readonly Answer[], part: GradientsPart }} Moved  part: of these, in their order
 *
 * @typedef {Object} Cell
 * @property {number} adds
 * @property {number} carrying  those whose upstream is not 0
 * @property {number} sum  of them
 * @property {Set<number>} boxes
 * @property {Set<number>} bins
 */

import { isSampled } from "../../core/answer.js";

const DISCARDED = 2;

/**
 * Boxes that read nothing, and why: all their samples are discarded, or they have none.
 *
 * @param {readonly Answer[]} answers
 * @param {{ width: number, height: number }} size
 * @returns {Claim[]}
 */
function silent(answers, { width, height }) {
  /** @type {readonly (readonly [string, readonly Answer[]])[]} */
  const rows = [
    ["outside", answers.filter(({ samples_total: total, state }) => total && state?.every(isDiscarded))],
    ["no samples", answers.filter(({ samples_total: total }) => !total)],
  ];
  return rows.flatMap(([kind, found]) => {
    if (!found.length) return [];
    const boxes = found.map(({ place }) => place + 1);
    const which = answers.length === 1 ? " only" : found.length === 1 ? " one" : "";
    return [{ kind: `${kind}${which}`, values: { boxes, width, height } }];
  });
}

/** @param {number} state */
const isDiscarded = (state) => state === DISCARDED;

/**
 * Of each written cell the additions, and the boxes and the bins that make them.
 *
 * @param {Moved} moved
 */
function writtenCells({ answers, part: { upstream } }) {
  /** @type {Map<number, Cell>} */
  const cells = new Map();
  answers.forEach((answer, box) => {
    if (!isSampled(answer)) return;
    const count = answer.bins[0] * answer.bins[1];
    const each = answer.grid[0] * answer.grid[1];
    answer.taps.forEach((cell, k) => {
      if (cell < 0 || answer.weights[k] === 0) return;
      const bin = box * count + answer.bin[k >> 2];
      const found = cells.get(cell) ?? { adds: 0, carrying: 0, sum: 0, boxes: new Set(), bins: new Set() };
      found.adds += 1;
      found.sum += (answer.weights[k] * upstream[bin]) / each;
      found.carrying += Number(upstream[bin] !== 0);
      found.boxes.add(box);
      found.bins.add(bin);
      cells.set(cell, found);
    });
  });
  return cells;
}

/**
 * What arrives at the cells.
 *
 * @param {Moved} moved
 * @param {{ width: number, height: number }} size
 * @returns {Claim[]}
 */
export function cellsClaims(moved, size) {
  const { answers, part } = moved;
  const said = silent(answers, size);
  const cells = [...writtenCells(moved).values()];
  const sumOf = (/** @type {Iterable<number>} */ list) => [...list].reduce((sum, one) => sum + one, 0);
  const adds = sumOf(cells.map((cell) => cell.adds));
  if (!adds) return said;
  said.push({ kind: "adds", values: { adds, cells: cells.length } });
  const carrying = sumOf(cells.map((cell) => cell.carrying));
  const reached = cells.filter((cell) => cell.carrying).length;
  if (!carrying) said.push({ kind: "nothing carried", values: {} });
  else if (carrying < adds) said.push({ kind: "carrying", values: { adds: carrying, cells: reached } });
  const [, rows, columns] = part.upstream.shape;
  const count = rows * columns;
  // Another claim already says that a box without samples passes nothing on.
  const came = sumOf(part.upstream.filter((_, at) => answers[Math.floor(at / count)].samples_total));
  const arrived = sumOf(cells.map((cell) => cell.sum));
  let [lost, every] = [0, 0];
  answers.filter(isSampled).forEach(({ state, bin }, box) => {
    state.forEach((one, sample) => {
      if (!isDiscarded(one)) return;
      every += 1;
      lost += Number(part.upstream[box * count + bin[sample]] !== 0);
    });
  });
  const values = { upstream: came, cells: arrived, samples: lost };
  if (lost) {
    said.push(
      lost < every ? { kind: "lost of some", values: { ...values, all: every } } : { kind: "lost", values },
    );
  } else if (carrying) said.push({ kind: "kept", values: { sum: came } });
  const shared = cells.filter(({ boxes }) => boxes.size > 1).length;
  if (shared) said.push({ kind: "shared", values: { cells: shared } });
  return said;
}

/**
 * Which threads write the same cell.
 *
 * @param {Moved} moved
 * @param {{ width: number, height: number }} size
 * @returns {Claim[]}
 */
export function threadsClaims(moved, size) {
  const cells = [...writtenCells(moved)].sort(([a], [b]) => a - b);
  if (!cells.length) return [...silent(moved.answers, size), { kind: "no writes", values: {} }];
  const [place, most] = cells.reduce((best, one) => (one[1].bins.size > best[1].bins.size ? one : best));
  const cell = [Math.floor(place / size.width), place % size.width];
  const several = cells.filter(([, { bins }]) => bins.size > 1).length;
  return [
    { kind: "threads", values: { several, cells: cells.length } },
    { kind: "meet", values: { cell, threads: most.bins.size, adds: most.adds } },
    { kind: "atomics", values: {} },
  ];
}
