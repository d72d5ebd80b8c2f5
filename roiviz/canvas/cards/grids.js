/**
 * Values on grids: a canvas in its slot, cells in their colours with their numbers, the real range.
 *
 * @import { Scope } from "../core/hub.js"
 * @import { Grid } from "../core/messages.js"
 * @import { Range } from "../kit/numbers.js"
 * @import { Surface } from "../kit/plot.js"
 * @import { Ramp } from "../paint/colours.js"
 * @import { Colours } from "../paint/theme.js"
 *
 * @typedef {{ canvas: HTMLCanvasElement, slot: HTMLElement }} Slot
 * @typedef {{ cell: number, x: number, y: number }} Fit  a cell's size and the grid's corner on the screen
 * @typedef {Fit & { rows: number, columns: number }} Cells
 * @typedef {ReturnType<typeof gridCard>} GridCard
 * @typedef {Pick<GridCard, "low" | "high" | "unit">} Scale
 */

import { corners } from "../core/geometry.js";
import { el, localPoint, setText, sizeOf, targetOf } from "../kit/dom.js";
import { fitNumbers, numberFormat } from "../kit/numbers.js";
import { cssColour, inkOn, rampColour } from "../paint/colours.js";
import { polygon, stroke } from "../paint/marks.js";
import { frame } from "./frame.js";

const NUMBERS_FROM = 30; // screen pixels a cell needs for its number
const VALUES_KEPT = 256; // the most that stand beside a canvas for who cannot see it

/**
 * A canvas that fits its slot, and a colour bar with the range under it.
 *
 * @param {string} title
 * @param {string} kind
 * @param {string} label
 */
export function gridCard(title, kind, label) {
  const card = frame(title, kind);
  const canvas = el("canvas", { tabindex: "0", role: "img", "aria-label": label });
  const slot = el("div", { class: "rv-slot" }, canvas);
  const read = el("span", { class: "rv-read" });
  const scale = colourScale("sequential");
  scale.element.append(read);
  card.body.append(slot, scale.element);
  return { ...card, ...scale, element: card.element, canvas, slot, read };
}

/**
 * A colour bar between its ends.
 *
 * @param {string} palette
 */
export function colourScale(palette) {
  const low = el("span");
  const high = el("span");
  const unit = el("span", { class: "rv-unitnote" });
  const bar = el("i", { class: barClass(palette) });
  return { low, high, unit, bar, element: el("div", { class: "rv-scale" }, low, bar, high, unit) };
}

/** @param {string} palette */
export const barClass = (palette) => `rv-rampbar rv-rampbar-${palette}`;

/**
 * Size the canvas to its slot; null while it has no room.
 *
 * @param {Slot} card
 * @returns {Surface | null}
 */
export function context2d({ canvas, slot }) {
  const { width, height, ratio } = sizeOf(slot);
  if (!width || !height) return null;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height };
}

/**
 * The largest rectangle of rows : columns on a surface, centred.
 *
 * @param {number} rows
 * @param {number} columns
 * @param {{ width: number, height: number }} surface
 * @param {number} [largest]  that a cell may grow to
 * @returns {Cells}
 */
export function fitGrid(rows, columns, { width, height }, largest = Infinity) {
  const cell = Math.min(width / columns, height / rows, largest);
  return { cell, x: (width - cell * columns) / 2, y: (height - cell * rows) / 2, rows, columns };
}

/**
 * Without an answer the slot stays, empty.
 *
 * @param {GridCard} card
 * @param {string} title
 */
export function blank(card, title) {
  setText(card.heading, title);
  setText(card.read, "");
  showRange(card, null);
  context2d(card);
}

/**
 * @param {Scale} scale
 * @param {Range | null} range
 * @param {boolean} [whole]
 */
export function showRange({ low, high }, range, whole = false) {
  const format = whole ? String : numberFormat(range, 3);
  setText(low, range ? format(range[0]) : "–");
  setText(high, range ? format(range[1]) : "–");
}

/**
 * Beside a colour bar about 0: only the half of it that the values take, if they have one sign.
 *
 * @param {Scale & { bar: HTMLElement }} scale
 * @param {Float32Array} values
 * @param {Range} range  from −most to most
 */
export function showReach(scale, values, [low, high]) {
  const half = values.every((value) => value >= 0) ? "up" : values.every((value) => value <= 0) ? "down" : "";
  showRange(scale, [half === "up" ? 0 : low, half === "down" ? 0 : high]);
  scale.bar.dataset.half = half;
}

/**
 * What a card's numbers are multiples of stands in its scale line.
 *
 * @param {Scale} scale
 * @param {string} unit
 */
export function showUnit(scale, unit) {
  setText(scale.unit, unit ? `cells × ${unit}` : "");
}

/**
 * Cells in their colours, with their numbers where all of them fit.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Cells} cells
 * @param {ArrayLike<number>} values
 * @param {Range} range
 * @param {{ colours: Colours, ramp: Ramp }} how
 * @returns {string} what the written numbers are multiples of, "" for 1
 */
export function paintCells(context, cells, values, range, { colours, ramp }) {
  const { cell, x, y, columns } = cells;
  const gap = gapOf(cell);
  const count = cells.rows * columns;
  // A font that is set has the page laid out: only where something is written.
  if (cell >= NUMBERS_FROM) setNumberFont(context, colours, cell >= 46 ? "note" : "tiny");
  const { texts, unit } = numbersFor(context, values, cell - gap - 3, cell);
  const inks = Array.from({ length: count }, (_, i) => rampColour(ramp, values[i], range));
  inks.forEach((rgb, i) => {
    context.fillStyle = cssColour(rgb);
    context.fillRect(x + (i % columns) * cell, y + Math.floor(i / columns) * cell, cell, cell);
  });
  if (gap) partCells(context, cells, colours.line);
  for (let i = 0; texts && i < count; i += 1) {
    const [left, top] = [x + (i % columns) * cell, y + Math.floor(i / columns) * cell];
    context.fillStyle = inkOn(inks[i], colours);
    context.fillText(texts[i], left + cell / 2, top + cell / 2 + 0.5);
  }
  return unit;
}

/** @param {number} cell */
const gapOf = (cell) => (cell >= 14 ? 2 : cell >= 6 ? 1 : 0);

/**
 * Take the gaps out between cells that are filled, and draw the line around each.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Cells} cells
 * @param {string} line
 */
function partCells(context, cells, line) {
  const { gaps, lines } = sheetsFor(context, cells, line);
  context.save();
  context.resetTransform();
  context.globalCompositeOperation = "destination-out";
  context.drawImage(gaps, 0, 0);
  context.globalCompositeOperation = "source-over";
  context.drawImage(lines, 0, 0);
  context.restore();
}

/** @typedef {{ gaps: OffscreenCanvas, lines: OffscreenCanvas }} Sheets */

const SHEETS_KEPT = 8;
/** @type {Map<string, Sheets>} */
const sheets = new Map();

/**
 * What lies between the cells of a grid, and their lines: made once for all grids of one size, for a dozen
 * grids are drawn thirty times a second, and round corners are slow.
 *
 * @param {CanvasRenderingContext2D} context  on which the grid stands
 * @param {Cells} cells
 * @param {string} line
 * @returns {Sheets}
 */
function sheetsFor(context, cells, line) {
  const { width, height } = context.canvas;
  const transform = context.getTransform();
  const key = JSON.stringify([width, height, transform.a, cells, line]);
  const known = sheets.get(key);
  if (known) return known;
  const around = pathOf(cells);
  /** @param {(context: OffscreenCanvasRenderingContext2D) => void} draw */
  const sheet = (draw) => {
    const canvas = new OffscreenCanvas(width, height);
    const own = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    own.setTransform(transform);
    draw(own);
    return canvas;
  };
  const made = {
    gaps: sheet((own) => {
      const { cell, x, y, rows, columns } = cells;
      own.fillRect(x - 1, y - 1, columns * cell + 2, rows * cell + 2);
      own.globalCompositeOperation = "destination-out";
      own.fill(around);
    }),
    lines: sheet((own) => {
      own.strokeStyle = line;
      own.stroke(around);
    }),
  };
  if (sheets.size >= SHEETS_KEPT) sheets.clear();
  sheets.set(key, made);
  return made;
}

/** @param {Cells} cells */
function pathOf({ cell, x, y, rows, columns }) {
  const gap = gapOf(cell);
  const side = cell - gap;
  const path = new Path2D();
  for (let i = 0; i < rows * columns; i += 1) {
    const [left, top] = [x + (i % columns) * cell, y + Math.floor(i / columns) * cell];
    path.roundRect(left + gap / 2, top + gap / 2, side, side, gap * Math.min(1.5, cell / 14));
  }
  return path;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Colours} colours
 * @param {keyof Colours["sizes"]} size
 */
export function setNumberFont(context, colours, size) {
  context.font = `500 ${colours.sizes[size]} ${colours.mono}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
}

/**
 * The numbers of cells of a size, if all of them fit.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {ArrayLike<number>} values
 * @param {number} room
 * @param {number} cell
 */
export function numbersFor(context, values, room, cell) {
  if (cell < NUMBERS_FROM) return { texts: null, unit: "" };
  return fitNumbers(values, room, (text) => context.measureText(text).width);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Cells} cells
 * @param {number} index
 * @param {{ width: number, colour: string }} pen
 */
export function outline(context, { cell, x, y, columns }, index, pen) {
  context.beginPath();
  context.roundRect(x + (index % columns) * cell, y + Math.floor(index / columns) * cell, cell, cell, 3);
  stroke(context, pen);
}

/**
 * The cell under the pointer.
 *
 * @param {Cells | null} grid
 * @param {MouseEvent} event
 */
export function pickCell(grid, event) {
  if (!grid) return null;
  const at = localPoint(targetOf(event), event);
  const column = Math.floor((at.x - grid.x) / grid.cell);
  const row = Math.floor((at.y - grid.y) / grid.cell);
  return column >= 0 && row >= 0 && column < grid.columns && row < grid.rows ? { row, column } : null;
}

/**
 * Rows and columns of a canvas that is all grid, under the pointer.
 *
 * @param {HTMLElement} canvas
 * @param {MouseEvent} event
 * @param {readonly number[]} shape
 */
export function pickShare(canvas, event, [rows, columns]) {
  const box = canvas.getBoundingClientRect();
  const column = Math.floor(((event.clientX - box.left) / box.width) * columns);
  const row = Math.floor(((event.clientY - box.top) / box.height) * rows);
  return column >= 0 && row >= 0 && column < columns && row < rows ? { row, column } : null;
}

/**
 * A cell one step on, within the grid.
 *
 * @param {{ row: number, column: number }} from
 * @param {{ row: number, column: number }} step
 * @param {{ rows: number, columns: number }} grid
 */
export const stepped = (from, step, { rows, columns }) => ({
  row: Math.min(rows - 1, Math.max(0, from.row + step.row)),
  column: Math.min(columns - 1, Math.max(0, from.column + step.column)),
});

/**
 * Boxes as the hand holds them; a cell's size on the map is its stride on the picture.
 *
 * @param {Scope} scope
 * @param {Colours} colours
 * @param {CanvasRenderingContext2D} context
 * @param {Fit} fit  where cell (0, 0) lies
 * @param {Grid} cells
 */
export function paintBoxesOnMap(scope, colours, context, { cell, x, y }, cells) {
  const scale = cell / cells.stride;
  context.save();
  context.beginPath();
  context.rect(x, y, cell * cells.width, cell * cells.height);
  context.clip();
  scope.editor?.boxes.forEach((box, i) => {
    polygon(
      context,
      corners(box).map((p) => ({ x: x + p.x * scale, y: y + p.y * scale })),
    );
    strokeCased(context, colours, i === scope.editor?.active ? 2 : 1.2, colours.mark);
  });
  context.restore();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Colours} colours
 * @param {number} width
 * @param {string} colour
 */
export function strokeCased(context, colours, width, colour) {
  stroke(context, { width: width + 2, colour: colours["casing-strong"] });
  stroke(context, { width, colour });
}

/**
 * The values beside the canvas, as far as there are few.
 *
 * @param {HTMLElement} canvas
 * @param {Float32Array} values
 */
export function noteValues(canvas, values) {
  const few = values.length <= VALUES_KEPT;
  canvas.dataset.values = few ? [...values].map((value) => value.toPrecision(7)).join(" ") : "";
}
