/**
 * Numbers over the feature map, around what the boxes read.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { Chart, Grid } from "../../core/messages.js"
 * @import { Cells, Fit, GridCard } from "../../cards/grids.js"
 * @import { Look, MakeCard } from "../../cards/board.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Cell } from "./state.js"
 *
 * @typedef {{ top: number, left: number, rows: number, columns: number }} Part  of the map that is seen
 * @typedef {{ grid: Cells | null, part: Part | null, stamps: Stamps }} State
 */

import {
  barClass,
  context2d,
  fitGrid,
  gridCard,
  numbersFor,
  paintBoxesOnMap,
  pickCell,
  setNumberFont,
  showRange,
  showReach,
  showUnit,
  stepped,
  strokeCased,
} from "../../cards/grids.js";
import { onPicture } from "../../core/cells.js";
import { arrowStep, setText } from "../../kit/dom.js";
import { numberFormat } from "../../kit/numbers.js";
import { inkOn, rampColour } from "../../paint/colours.js";
import { Stamps } from "../../paint/stamps.js";
import { movedOf } from "./live.js";
import { focusOnCell, partOf, shownCell } from "./state.js";

const LARGEST = 60; // screen pixels of a cell

/** @type {MakeCard} */
export function cellsCard(look) {
  const { scope } = look;
  const card = gridCard("Cells", "cells", "Numbers over the feature map");
  /** @type {State} */
  const state = { grid: null, part: null, stamps: new Stamps() };
  /** @param {MouseEvent} event */
  const focusAt = (event) => {
    const cell = pickCell(state.grid, event);
    return cell && state.part && focusOnCell([cell.row + state.part.top, cell.column + state.part.left]);
  };
  card.canvas.addEventListener("pointermove", (event) => scope.setHover(focusAt(event)));
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  card.canvas.addEventListener("click", (event) => {
    const focus = focusAt(event);
    if (focus) scope.togglePin(focus);
  });
  card.canvas.addEventListener("keydown", (event) => walkCells(scope, event));
  return {
    element: card.element,
    watch: card.slot,
    topics: ["scene", "focus", "boxes", "answers"],
    ofBoxes: true,
    get ofKernels() {
      return Boolean(movedOf(scope));
    },
    update() {
      const chart = partOf(scope)?.chart;
      const cells = scope.scene?.cells;
      card.element.toggleAttribute("data-none", !chart);
      if (chart && cells) paintMap(look, card, state, chart, cells);
    },
  };
}

/**
 * @param {Scope} scope
 * @param {KeyboardEvent} event
 */
function walkCells(scope, event) {
  const cells = scope.scene?.cells;
  const step = cells && arrowStep(event);
  if (!step) return;
  const [row, column] = shownCell(scope) ?? [0, 0];
  const next = stepped({ row, column }, step, { rows: cells.height, columns: cells.width });
  // Walking with a pin set would move nothing on screen.
  scope.pin = null;
  scope.setHover(focusOnCell([next.row, next.column]));
}

/**
 * @param {Look} look
 * @param {GridCard} card
 * @param {State} state
 * @param {Chart} chart
 * @param {Grid} cells
 */
function paintMap({ scope, colours }, card, state, chart, cells) {
  const cell = shownCell(scope);
  setText(card.heading, chart.title);
  setText(card.remark, chart.remark);
  card.bar.className = barClass(chart.palette);
  if (chart.palette === "diverging") showReach(card, chart.values, chart.range);
  else showRange(card, chart.range, chart.whole);
  const read = cell ? readText(cell, cells, chart) : "";
  setText(card.read, read);
  const size = `${cells.height} rows of ${cells.width} cells`;
  card.canvas.setAttribute("aria-label", `${chart.title}, ${size}. Arrow keys walk the cells. ${read}`);
  const at = context2d(card);
  if (!at) return;
  const { context } = at;
  const part = partAround(scope, cells);
  const grid = fitGrid(part.rows, part.columns, at, LARGEST);
  state.grid = grid;
  state.part = part;
  // The whole map lies where cell (0, 0) would be, and is cut to its part.
  const whole = { cell: grid.cell, x: grid.x - part.left * grid.cell, y: grid.y - part.top * grid.cell };
  context.save();
  context.beginPath();
  context.rect(grid.x, grid.y, grid.cell * part.columns, grid.cell * part.rows);
  context.clip();
  context.imageSmoothingEnabled = false;
  const stamp = state.stamps.ramp(chart.values, cells.width, rampOf(colours(), chart), chart.range);
  context.drawImage(stamp, whole.x, whole.y, grid.cell * cells.width, grid.cell * cells.height);
  showUnit(card, paintNumbers(context, colours(), whole, part, chart));
  paintBoxesOnMap(scope, colours(), context, whole, cells);
  if (cell) {
    context.beginPath();
    context.rect(whole.x + cell[1] * grid.cell, whole.y + cell[0] * grid.cell, grid.cell, grid.cell);
    strokeCased(context, colours(), 2, colours().highlight);
  }
  context.restore();
}

/**
 * @param {Colours} colours
 * @param {Chart} chart
 */
const rampOf = ({ ramps }, { palette }) => (palette === "diverging" ? ramps.diverging : ramps.sequential);

/**
 * @param {Cell} cell
 * @param {Grid} cells
 * @param {Chart} chart
 */
function readText([row, column], { width }, { values, range, whole }) {
  const value = values[row * width + column];
  return `(${row}, ${column}) = ${whole ? value : numberFormat(range, 4)(value)}`;
}

/**
 * The part of the map around what the boxes read, so that its cells can be told apart.
 *
 * @param {Scope} scope
 * @param {Grid} cells
 * @returns {Part}
 */
function partAround(scope, { width, height }) {
  const seen = { top: height, left: width, bottom: -1, right: -1 };
  for (const { cells } of scope.given()) {
    for (const flat of cells ?? []) {
      const [row, column] = [Math.floor(flat / width), flat % width];
      seen.top = Math.min(seen.top, row);
      seen.bottom = Math.max(seen.bottom, row);
      seen.left = Math.min(seen.left, column);
      seen.right = Math.max(seen.right, column);
    }
  }
  if (seen.bottom < 0) return { top: 0, left: 0, rows: height, columns: width };
  const [top, left] = [Math.max(0, seen.top - 1), Math.max(0, seen.left - 1)];
  const [rows, columns] = [Math.min(height, seen.bottom + 2) - top, Math.min(width, seen.right + 2) - left];
  return { top, left, rows, columns };
}

/**
 * The numbers that are not 0.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Colours} colours
 * @param {Fit} whole
 * @param {Part} part
 * @param {Chart} chart
 * @returns {string} what they are multiples of
 */
function paintNumbers(context, colours, { cell, x, y }, part, chart) {
  const { values, range } = chart;
  const width = values.shape[1];
  /** @type {{ row: number, column: number }[]} */
  const places = [];
  for (let row = part.top; row < part.top + part.rows; row += 1) {
    for (let column = part.left; column < part.left + part.columns; column += 1) {
      if (values[row * width + column]) places.push({ row, column });
    }
  }
  const shown = places.map(({ row, column }) => values[row * width + column]);
  setNumberFont(context, colours, "tiny");
  const { texts, unit } = numbersFor(context, shown, cell - 4, cell);
  texts?.forEach((text, i) => {
    const { row, column } = places[i];
    context.fillStyle = inkOn(rampColour(rampOf(colours, chart), shown[i], range), colours);
    context.fillText(text, x + onPicture(column, cell), y + onPicture(row, cell) + 0.5);
  });
  return unit;
}
