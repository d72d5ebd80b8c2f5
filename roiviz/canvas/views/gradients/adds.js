/**
 * The additions of one cell: the samples and weights are the plan's, the sum beside them is the kernel's.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { PlanCheck } from "../../core/messages.js"
 * @import { MakeCard } from "../../cards/board.js"
 * @import { Said } from "../../cards/arithmetic.js"
 * @import { Add, Cell } from "./state.js"
 *
 * @typedef {ReturnType<typeof buildTable>} Table
 *
 * @typedef {Object} Sum  of one cell
 * @property {Scope} scope
 * @property {Cell} cell
 * @property {Add[]} adds
 * @property {number} total  of them
 * @property {number} kernel  what the kernel gave
 * @property {(value: number) => string} format
 */

import { checkLine, showCheck } from "../../cards/arithmetic.js";
import { frame, headRow } from "../../cards/frame.js";
import { apartText } from "../../cards/verdict.js";
import { focusOnSample } from "../../core/hub.js";
import { el, setText } from "../../kit/dom.js";
import { equals } from "../../kit/equation.js";
import { fixed, numberFormat, plural, tiny } from "../../kit/numbers.js";
import { movedOf } from "./live.js";
import { addsOf, focusOnCell, followed, partOf, shownCell } from "./state.js";

const ROWS_SHOWN = 8;
const SINGLE_PRECISION = 2e-6; // weights travel as float32

/** @type {MakeCard} */
export function addsCard({ scope }) {
  const card = frame("Adds", "adds");
  const table = buildTable();
  const check = checkLine(() => goToWorstCell(scope));
  card.body.append(table.element, check.line);
  /** @type {Add[]} */
  let adds = [];
  table.rows.forEach(({ element }, i) => {
    element.addEventListener("pointerenter", () => lightSample(scope, adds[i]));
    element.addEventListener("pointerleave", () => scope.setHover(null));
  });
  return {
    element: card.element,
    topics: ["scene", "focus", "fresh", "boxes", "answers"],
    ofBoxes: true,
    get ofKernels() {
      return Boolean(movedOf(scope));
    },
    update() {
      const cell = shownCell(scope);
      const sum = cell && sumOf(scope, cell);
      card.element.toggleAttribute("data-none", !sum);
      if (!sum) return setText(card.heading, "Cell");
      adds = sum.adds;
      const bins = new Set(adds.map((add) => `${add.answer.box}:${add.bin}`)).size;
      const remark = `${plural(adds.length, "add")} from ${plural(bins, "bin")}`;
      setText(card.heading, `Cell (${cell[0]}, ${cell[1]})`);
      setText(card.remark, adds.length ? remark : "no sample writes here");
      fillTable(table, sum);
      showCheck(check, checkOf(sum));
    },
  };
}

/**
 * @param {Scope} scope
 * @param {Cell} cell
 * @returns {Sum | null}
 */
function sumOf(scope, cell) {
  const gradient = partOf(scope)?.gradient;
  const cells = scope.scene?.cells;
  if (!gradient || !cells) return null;
  const adds = addsOf(scope, cell);
  const kernel = gradient[cell[0] * cells.width + cell[1]];
  const largest = Math.max(1e-12, Math.abs(kernel), ...adds.map((add) => Math.abs(add.product)));
  return { scope, cell, adds, total: totalOf(adds), kernel, format: numberFormat([0, largest], 4) };
}

/** @param {Add[]} adds */
const totalOf = (adds) => adds.reduce((so, add) => so + add.product, 0);

function buildTable() {
  const rows = Array.from({ length: ROWS_SHOWN }, () => {
    const cells = [0, 1, 2, 3].map(() => el("td"));
    return { cells, element: el("tr", {}, ...cells) };
  });
  const more = el("td", { colspan: "3" });
  const moreSum = el("td");
  const total = el("td", { class: "rv-sum" });
  const last = el("tr", { class: "rv-total" }, el("td", { colspan: "3" }, "Σ of all adds"), total);
  const head = headRow(["", "weight", "upstream ÷ samples", "add"]);
  const place = /** @type {HTMLElement} */ (head.firstElementChild);
  const element = el(
    "table",
    { class: "rv-table rv-terms rv-adds" },
    el("thead", {}, head),
    el("tbody", {}, ...rows.map((row) => row.element), el("tr", {}, more, moreSum), last),
  );
  return { element, place, rows, more, moreSum, total };
}

/**
 * @param {Table} table
 * @param {Sum} sum
 */
function fillTable(
  { element: table, place, rows, more, moreSum, total },
  { scope, adds, total: all, format },
) {
  const several = followed(scope).length > 1;
  table.toggleAttribute("data-several", several);
  setText(place, several ? "box·bin·sample" : "bin·sample");
  rows.forEach(({ element, cells }, i) => {
    const texts = adds[i] ? addTexts(adds[i], several, format) : ["\u00a0", "", "", ""];
    element.toggleAttribute("data-empty", !adds[i]);
    cells.forEach((cell, c) => {
      setText(cell, texts[c]);
    });
  });
  const rest = adds.slice(ROWS_SHOWN);
  setText(more, rest.length ? `and ${rest.length} more, together` : "\u00a0");
  setText(moreSum, rest.length ? format(totalOf(rest)) : "");
  const listed = adds.slice(0, ROWS_SHOWN).map((add) => format(add.product));
  const left = [...listed, ...(rest.length ? [format(totalOf(rest))] : [])].join(" + ");
  setText(total, equals(left, format(all)));
}

/**
 * @param {Add} add
 * @param {boolean} several  boxes are followed
 * @param {(value: number) => string} format
 */
function addTexts({ answer, bin, sample, weight, share, product }, several, format) {
  const place = answer.samplesOf(bin).indexOf(sample) + 1;
  const [row, column] = [Math.floor(bin / answer.bins[1]), bin % answer.bins[1]];
  const perBin = answer.grid[0] * answer.grid[1];
  return [
    `${several ? `${answer.place + 1}·` : ""}(${row},${column})·${place}`,
    weight.toFixed(4),
    `× ${fixed(share * perBin, 3)}÷${perBin}`,
    format(product),
  ];
}

/**
 * @param {Scope} scope
 * @param {Add | undefined} add
 */
function lightSample(scope, add) {
  if (!add) return;
  scope.setHover(focusOnSample(add.answer, add.bin, add.sample, "adds"));
}

// ---------------------------------------------------------------- the verdict

/**
 * The verdict of every cell of the map; it is about the boxes in the hand, or it is not given.
 *
 * @param {Sum} sum
 * @returns {Said}
 */
function checkOf(sum) {
  const { scope, cell, kernel, total, adds, format } = sum;
  const check = partOf(scope)?.check;
  if (!scope.fresh.allHold) return { ok: "", text: "the answer for these boxes is on its way", go: null };
  const here = `kernel's backward ${format(kernel)}`;
  if (check && !check.agrees) return wrongCells(check, cell, here);
  // Without a server the check of a box that has moved is made here, with the same weights.
  const where = scope.live.alone && movedOf(scope) ? "all cells" : "server: all";
  const all = check ? ` · ${where} to ${tiny(check.difference ?? NaN)}` : "";
  if (!allSent(scope)) {
    const verdict = check ? ` ✓${all}` : "";
    return { ok: check ? "true" : "", text: `${here}, too many samples to list${verdict}`, go: null };
  }
  const difference = Math.abs(total - kernel);
  const scale = Math.max(1e-6, Math.abs(kernel), ...adds.map((add) => Math.abs(add.product)));
  if (difference > SINGLE_PRECISION * scale * Math.max(4, adds.length)) {
    return { ok: "false", text: `≠ ${here} ✗ it differs by ${difference.toPrecision(3)}`, go: null };
  }
  return { ok: "true", text: `= ${here} ✓ to ${tiny(difference)}${all}`, go: null };
}

/** @param {Scope} scope */
const allSent = (scope) => followed(scope).every((answer) => answer.samples_shown === answer.samples_total);

/**
 * @param {PlanCheck} check
 * @param {Cell} cell
 * @param {string} here
 * @returns {Said}
 */
function wrongCells({ cell: worst, difference }, cell, here) {
  const apart = apartText(difference);
  if (worst[0] === cell[0] && worst[1] === cell[1]) {
    return { ok: "false", text: `≠ ${here} ✗ ${apart}, more than in any other cell`, go: null };
  }
  const name = `cell (${worst[0]}, ${worst[1]})`;
  return { ok: "false", text: `${here} ✗ but ${name} is ${apart}`, go: `show ${name}` };
}

/**
 * Pin the cell where plan and kernel are farthest apart.
 *
 * @param {Scope} scope
 * @returns {boolean} whether there is one
 */
export function goToWorstCell(scope) {
  const check = partOf(scope)?.check;
  if (!check || check.agrees) return false;
  scope.pinOn(focusOnCell(check.cell));
  return true;
}
