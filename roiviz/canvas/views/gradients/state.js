/**
 * What the gradients page's cards share: the page's own part, what the hand has chosen, the shown cell.
 *
 * @import { Answer } from "../../core/answer.js"
 * @import { Scope } from "../../core/hub.js"
 * @import { CanvasEvent, Chosen, Grid } from "../../core/messages.js"
 *
 * @typedef {readonly [number, number]} Cell  row, column
 *
 * @typedef {Object} Add  one addition that lands on a cell
 * @property {Answer} answer
 * @property {number} sample
 * @property {number} bin
 * @property {number} weight
 * @property {number} share  of the bin's upstream gradient that each of its samples gets
 * @property {number} product
 */

import { binCount, isGiven, isSampled, readersOf } from "../../core/answer.js";
import { focusOn, perScope } from "../../core/hub.js";
import { movedOf } from "./live.js";

const CELLS_TRIED = 24; // in search of one where the order of additions shows

/** The cell that was explained last: looking at one of its additions keeps it. */
const kept = perScope(() => ({ cell: /** @type {Cell | null} */ (null) }));

/**
 * The page's part, for the boxes in the hand as far as the browser can say.
 *
 * @param {Scope} scope
 */
export const partOf = (scope) => movedOf(scope)?.part ?? scope.part("gradients");

/**
 * What the hand has chosen: one bin, or painted values. JavaScript holds it, as it holds the boxes.
 *
 * @param {Scope} scope
 * @returns {Chosen}
 */
export function handOf(scope) {
  const given = partOf(scope)?.chosen ?? { bin: 0, painted: [], rev: 0 };
  const own = /** @type {Partial<Chosen> | null} */ (scope.choice);
  if (!own || (own.rev ?? 0) < given.rev) return given;
  return { bin: own.bin ?? given.bin, painted: own.painted ?? given.painted, rev: given.rev };
}

/**
 * @param {Scope} scope
 * @param {Partial<Chosen>} changes
 * @param {CanvasEvent["phase"]} phase
 */
export function tell(scope, changes, phase) {
  scope.choose({ ...handOf(scope), ...changes }, phase);
}

/**
 * A box's row in the page's arrays, which hold the followed boxes only; -1 for another.
 *
 * @param {Scope} scope
 * @param {Answer | null} answer
 */
const rowOf = (scope, answer) => (answer ? (partOf(scope)?.shown ?? []).indexOf(answer.place) : -1);

/**
 * The answers to which the page's arrays belong: the server's, or for boxes in motion the browser's.
 *
 * @param {Scope} scope
 */
export const followed = (scope) =>
  movedOf(scope)?.answers ?? scope.served.filter((answer) => isGiven(answer) && rowOf(scope, answer) >= 0);

/**
 * The active box's row in the page's arrays; -1 where it is not followed.
 *
 * @param {Scope} scope
 */
export const activeRow = (scope) =>
  rowOf(scope, followed(scope).find(({ box }) => box === scope.activeBox?.id) ?? null);

/** @param {Cell} cell */
export const focusOnCell = (cell) => focusOn({ cell, from: "cells" });

/**
 * The cell that the cards explain: the pinned or hovered one, else the one that the hovered sample
 * leans on most, else the one with the largest number on the map.
 *
 * @param {Scope} scope
 * @returns {Cell | null}
 */
export function shownCell(scope) {
  const cells = scope.scene?.cells;
  if (!cells) return null;
  const last = kept(scope);
  if (scope.hover?.from !== "adds" || !last.cell) last.cell = chooseCell(scope, cells);
  return last.cell;
}

/**
 * @param {Scope} scope
 * @param {Grid} cells
 * @returns {Cell | null}
 */
function chooseCell(scope, cells) {
  for (const focus of [scope.pin, scope.hover]) {
    if (focus?.cell) return focus.cell;
    const answer = scope.answer(focus?.box);
    const tap = answer && focus?.sample != null ? heaviestTap(answer, focus.sample) : -1;
    if (tap >= 0) return cellOf(tap, cells);
  }
  const values = partOf(scope)?.chart?.values;
  return values ? tellingCell(scope, cells, values) : null;
}

/**
 * @param {number} index
 * @param {Grid} cells
 * @returns {Cell}
 */
const cellOf = (index, { width }) => [Math.floor(index / width), index % width];

/**
 * The cell with the largest number; on the page that is about the order of additions, one where it matters.
 *
 * @param {Scope} scope
 * @param {Grid} cells
 * @param {Float32Array} values
 */
function tellingCell(scope, cells, values) {
  const order = [...values.keys()]
    .filter((i) => values[i])
    .sort((a, b) => Math.abs(values[b]) - Math.abs(values[a]));
  const tried = partOf(scope)?.orders ? order.slice(0, CELLS_TRIED) : [];
  const telling = tried.find((i) => orderMatters(scope, cellOf(i, cells)));
  return cellOf(telling ?? order[0] ?? 0, cells);
}

/**
 * @param {Scope} scope
 * @param {Cell} cell
 */
function orderMatters(scope, cell) {
  const products = addsOf(scope, cell).map((add) => add.product);
  const sorted = [...products].sort((a, b) => a - b);
  const orders = [products, [...products].reverse(), sorted, [...sorted].reverse()];
  return new Set(orders.map(float32Sum)).size > 1;
}

/**
 * @param {Answer} answer
 * @param {number} sample
 */
function heaviestTap(answer, sample) {
  if (!isSampled(answer)) return -1;
  let best = -1;
  let most = 0;
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
    if (answer.taps[k] < 0 || answer.weights[k] <= most) continue;
    best = answer.taps[k];
    most = answer.weights[k];
  }
  return best;
}

/**
 * Every addition that lands on a cell, in the plan's order.
 *
 * @param {Scope} scope
 * @param {Cell} cell
 * @returns {Add[]}
 */
export function addsOf(scope, [row, column]) {
  const cells = scope.scene?.cells;
  const upstream = partOf(scope)?.upstream;
  if (!cells || !upstream) return [];
  const flat = row * cells.width + column;
  return followed(scope).flatMap((answer) => {
    if (!isSampled(answer)) return [];
    const first = rowOf(scope, answer) * binCount(answer);
    const perBin = answer.grid[0] * answer.grid[1];
    return readersOf(answer, flat).map((sample) => {
      const bin = answer.bin[sample];
      const weight = weightOn(answer, sample, flat);
      const share = upstream[first + bin] / perBin;
      return { answer, sample, bin, weight, share, product: weight * share };
    });
  });
}

/**
 * @param {{ taps: ArrayLike<number>, weights: ArrayLike<number> }} answer
 * @param {number} sample
 * @param {number} cell
 */
function weightOn({ taps, weights }, sample, cell) {
  let weight = 0;
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) if (taps[k] === cell) weight += weights[k];
  return weight;
}

/** @param {readonly number[]} list */
export const float32Sum = (list) => list.reduce((so, value) => Math.fround(so + Math.fround(value)), 0);
