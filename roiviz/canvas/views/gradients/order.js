/**
 * The same additions in float32, in many orders: what atomics leave to chance.
 *
 * @import { MakeCard } from "../../cards/board.js"
 */

import { frame } from "../../cards/frame.js";
import { el, setText } from "../../kit/dom.js";
import { minus } from "../../kit/numbers.js";
import { movedOf } from "./live.js";
import { addsOf, float32Sum, partOf, shownCell } from "./state.js";

const SHUFFLES = 400;

/** @type {MakeCard} */
export function orderCard({ scope }) {
  const card = frame("The same adds in any order", "order");
  const body = el("tbody");
  const words = el("p", { class: "rv-words" });
  card.body.append(el("table", { class: "rv-table rv-terms" }, body), words);
  return {
    element: card.element,
    topics: ["scene", "focus", "fresh", "boxes", "answers"],
    ofBoxes: true,
    get ofKernels() {
      return Boolean(movedOf(scope));
    },
    update() {
      const cell = partOf(scope) && shownCell(scope);
      if (!cell) return;
      const products = addsOf(scope, cell).map((add) => add.product);
      const found = ordersOf(products);
      setText(card.remark, `cell (${cell[0]}, ${cell[1]}) · float32`);
      body.replaceChildren(...rowsOf(found));
      Object.assign(card.element.dataset, { distinct: found.distinct, tried: found.tried });
      setText(words, sentenceOf(products.length, found));
    },
  };
}

/** @param {ReturnType<typeof ordersOf>} found */
function rowsOf({ forward, backward, low, high, all }) {
  const tried = all ? "of all orders" : "found";
  /**
   * @param {string} name
   * @param {number} value
   */
  const row = (name, value) => el("tr", {}, el("td", {}, name), el("td", {}, minus(value.toPrecision(9))));
  return [
    row("the plan's order", forward),
    row("backwards", backward),
    row(`smallest ${tried}`, low),
    row(`largest ${tried}`, high),
  ];
}

/**
 * @param {number} count
 * @param {ReturnType<typeof ordersOf>} found
 */
function sentenceOf(count, { distinct, tried, all }) {
  if (count < 2) return `${count ? "One addition" : "No addition"} lands here, so no order can matter.`;
  const orders = all
    ? `All ${tried} orders of these ${count} additions`
    : `${tried} orders of these ${count} additions, drawn at random,`;
  if (distinct === 1) {
    const far = all ? "" : ", as far as they were tried";
    return `${orders} give the same bits${far}. Choose another cell, or move the box.`;
  }
  return (
    `${orders} end in ${distinct} different float32 sums. Atomic additions land in whatever order the ` +
    "threads reach the cell, so two runs need not agree in the last bits."
  );
}

/**
 * Sums in float32 of the products: in every order where there are few, else as they are, reversed and
 * in shuffles that do not change from call to call.
 *
 * @param {readonly number[]} products
 */
function ordersOf(products) {
  const forward = float32Sum(products);
  const backward = float32Sum([...products].reverse());
  const orders = factorial(products.length);
  const all = orders <= SHUFFLES;
  const seen = new Set([forward, backward]);
  for (const order of all ? permutations(products) : shuffles(products)) seen.add(float32Sum(order));
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  return { forward, backward, low, high, distinct: seen.size, all, tried: all ? orders : SHUFFLES + 2 };
}

/** @param {number} count */
function factorial(count) {
  let product = 1;
  for (let i = 2; i <= count && Number.isFinite(product); i += 1) product *= i;
  return product;
}

/**
 * All orders of a few values.
 *
 * @param {readonly number[]} list
 * @returns {number[][]}
 */
function permutations(list) {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, i) => permutations(list.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

/** @param {readonly number[]} products */
function* shuffles(products) {
  let seed = 12345;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const list = [...products];
  for (let run = 0; run < SHUFFLES; run += 1) {
    for (let i = list.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      [list[i], list[j]] = [list[j], list[i]];
    }
    yield list;
  }
}
