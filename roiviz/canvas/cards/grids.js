/** Values on grids: the output, the feature map, the pooled patch. Each states its real range. */

import { frame } from "./sentence.js";
import { el, localPoint, pixelRatio, setText } from "../kit/dom.js";
import { corners } from "../core/geometry.js";
import { readersOf } from "../core/hub.js";
import { fitNumbers } from "../kit/numbers.js";
import { cssColour, inkOn, minus, numberFormat, rampColour } from "../paint/theme.js";
import { badge, verdictOf } from "./verdict.js";

const NUMBERS_FROM = 30; // screen pixels a cell needs for its number
const NO_TEXT = { texts: null, unit: "" };
const TABLE_DELAY = 300; // the table for screen readers follows when the hand rests

/** A canvas that fits its slot, and a colour bar with the range under it. */
export function gridCard(title, kind, label) {
  const card = frame(title, kind);
  const canvas = el("canvas", { tabindex: "0", role: "img", "aria-label": label });
  const slot = el("div", { class: "rv-slot" }, canvas);
  const low = el("span");
  const high = el("span");
  const unit = el("span", { class: "rv-unitnote" });
  const read = el("span", { class: "rv-read" });
  const ramp = el("i", { class: "rv-rampbar rv-rampbar-sequential" });
  card.body.append(slot, el("div", { class: "rv-scale" }, low, ramp, high, unit, read));
  return { ...card, canvas, slot, low, high, unit, read };
}

/** Size the canvas to its slot; null while it has no room. */
export function context2d(card) {
  const { clientWidth: width, clientHeight: height } = card.slot;
  if (!width || !height) return null;
  const ratio = pixelRatio(card.slot);
  if (card.canvas.width !== Math.round(width * ratio) || card.canvas.height !== Math.round(height * ratio)) {
    card.canvas.width = Math.round(width * ratio);
    card.canvas.height = Math.round(height * ratio);
  }
  const context = card.canvas.getContext("2d");
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height };
}

/** The largest rectangle of rows : columns in the slot, centred; cells never grow beyond `largest`. */
export function fitGrid(rows, columns, width, height, largest = Infinity) {
  const cell = Math.min(width / columns, height / rows, largest);
  return { cell, x: (width - cell * columns) / 2, y: (height - cell * rows) / 2 };
}

/** Without an answer the slot stays, empty. */
function blank(card, title) {
  setText(card.heading, title);
  setText(card.read, "");
  showRange(card, null);
  context2d(card);
}

export function showRange(card, range, whole = false) {
  const format = whole ? String : numberFormat(range, 3);
  setText(card.low, range ? format(range[0]) : "–");
  setText(card.high, range ? format(range[1]) : "–");
}

// ---------------------------------------------------------------- output

/** @type {import("./board.js").MakeCard} */
export function outputCard(scope, colours) {
  const card = gridCard("Output", "output", "Output grid");
  const table = el("table", { "data-output": true });
  card.body.append(el("div", { class: "rv-unseen" }, table));
  const words = el("span");
  const verdict = badge(scope);
  card.remark.append(words, verdict.element);
  const state = { grid: null, shown: null, timer: 0, tabled: null, words };
  const binAt = (event) => pickCell(state.grid, event);
  card.canvas.addEventListener("pointermove", (event) => hoverBin(scope, state, binAt(event)));
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  card.canvas.addEventListener("click", (event) => {
    const focus = binFocus(state, binAt(event));
    if (focus) scope.togglePin(focus);
  });
  card.canvas.addEventListener("keydown", (event) => walkBins(scope, state, event));
  return {
    element: card.element,
    watch: card.slot,
    topics: ["scene", "focus", "fresh"],
    ofBoxes: true,
    update() {
      const shown = scope.shown();
      state.shown = shown;
      verdict.show(shown);
      if (!shown?.lesson.output) return void blank(card, "Output");
      paintOutput(scope, colours(), card, state, shown);
      clearTimeout(state.timer);
      state.timer = setTimeout(() => tableOf(table, state, shown.lesson), TABLE_DELAY);
    },
    destroy: () => clearTimeout(state.timer),
  };
}

function paintOutput(scope, colours, card, state, { lesson, bin, chosen, old }) {
  const [rows, columns] = lesson.bins;
  const range = lesson.range ?? [0, 1];
  const channel = scope.scene.header.channel;
  setText(card.heading, `Output ${rows} × ${columns}`);
  setText(state.words, channel ? channel.name : "");
  showRange(card, range);
  const format = numberFormat(range, 3);
  const place = `${Math.floor(bin / columns)}, ${bin % columns}`;
  setText(card.read, `(${place}) = ${numberFormat(range, 4)(lesson.output[bin])}`);
  card.canvas.setAttribute("aria-label", `Output grid, ${rows} rows of ${columns}. `
    + `Bin ${place} is ${format(lesson.output[bin])}. Arrow keys walk the bins.`);
  const at = context2d(card);
  if (!at) return;
  const grid = fitGrid(rows, columns, at.width, at.height, 120);
  state.grid = { ...grid, rows, columns };
  const { unit } = paintCells(at.context, state.grid, lesson.output, range, colours, colours.ramps.sequential);
  showUnit(card, unit);
  const verdictNow = verdictOf(scope, { lesson, old });
  if (verdictNow.state === "bad" && verdictNow.lesson === lesson) outline(at.context, grid, verdictNow.bin, columns, colours.bad, 3);
  outline(at.context, grid, bin, columns, colours.highlight, chosen === "default" ? 2 : 3);
}

/**
 * Cells in their colours, with their numbers where all of them fit.
 *
 * @returns {{unit: string}} what the written numbers are multiples of, "" for 1
 */
export function paintCells(context, { cell, x, y, rows, columns }, values, range, colours, ramp) {
  const gap = cell >= 14 ? 2 : cell >= 6 ? 1 : 0;
  context.font = `500 ${cell >= 46 ? 12 : 11}px ${colours.mono}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const written = cell < NUMBERS_FROM ? NO_TEXT : fitNumbers(values, cell - gap - 3, (text) => context.measureText(text).width);
  for (let i = 0; i < rows * columns; i += 1) {
    const left = x + (i % columns) * cell;
    const top = y + Math.floor(i / columns) * cell;
    const rgb = rampColour(ramp, values[i], range);
    context.fillStyle = cssColour(rgb);
    context.beginPath();
    context.roundRect(left + gap / 2, top + gap / 2, cell - gap, cell - gap, gap * Math.min(1.5, cell / 14));
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = colours.line;
    if (gap) context.stroke();
    if (!written.texts) continue;
    context.fillStyle = inkOn(rgb, colours);
    context.fillText(written.texts[i], left + cell / 2, top + cell / 2 + 0.5);
  }
  return written;
}

/** What a card's numbers are multiples of stands in its scale line. */
export function showUnit(card, unit) {
  setText(card.unit, unit ? `cells × ${unit}` : "");
}

export function outline(context, { cell, x, y }, bin, columns, colour, width) {
  const left = x + (bin % columns) * cell;
  const top = y + Math.floor(bin / columns) * cell;
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.beginPath();
  context.roundRect(left, top, cell, cell, 3);
  context.stroke();
}

export function pickCell(grid, event) {
  if (!grid) return null;
  const at = localPoint(event.currentTarget, event);
  const column = Math.floor((at.x - grid.x) / grid.cell);
  const row = Math.floor((at.y - grid.y) / grid.cell);
  return column >= 0 && row >= 0 && column < grid.columns && row < grid.rows ? { row, column } : null;
}

function binFocus(state, cell) {
  if (!cell || !state.shown) return null;
  const { lesson } = state.shown;
  const bin = cell.row * lesson.bins[1] + cell.column;
  return { box: lesson.id, bin, sample: lesson.samplesOf(bin)[0] ?? null, cell: null, from: "output" };
}

function hoverBin(scope, state, cell) {
  scope.setHover(binFocus(state, cell));
}

function walkBins(scope, state, event) {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  if (!state.shown || (!step && event.key !== "Enter")) return;
  event.preventDefault();
  const { lesson, bin } = state.shown;
  const row = Math.min(lesson.bins[0] - 1, Math.max(0, Math.floor(bin / lesson.bins[1]) + (step?.[0] ?? 0)));
  const column = Math.min(lesson.bins[1] - 1, Math.max(0, (bin % lesson.bins[1]) + (step?.[1] ?? 0)));
  if (step) {
    // Walking with a pin set would move nothing on screen.
    scope.pin = null;
    hoverBin(scope, state, { row, column });
  } else scope.togglePin(binFocus(state, { row, column }));
}

/** The same numbers as a table, for screen readers; written when nothing has changed for a moment. */
function tableOf(table, state, lesson) {
  if (state.tabled === lesson.output) return;
  state.tabled = lesson.output;
  const [rows, columns] = lesson.bins;
  const cell = (bin) => el("td", {}, minus(lesson.output[bin].toPrecision(7)));
  const row = (first) => el("tr", {}, ...Array.from({ length: columns }, (_, i) => cell(first + i)));
  table.replaceChildren(el("caption", {}, `Output, ${rows} by ${columns}`),
    ...Array.from({ length: rows }, (_, i) => row(i * columns)));
}

// ---------------------------------------------------------------- feature map

/** @type {import("./board.js").MakeCard} */
export function mapCard(scope, colours) {
  const card = gridCard("Feature map", "map", "Feature map of the shown channel");
  const state = { grid: null, stamp: null };
  const focusAt = (event) => {
    const cell = pickCell(state.grid, event);
    return cell && { box: null, bin: null, sample: null, cell: [cell.row, cell.column], from: "map" };
  };
  card.canvas.addEventListener("pointermove", (event) => scope.setHover(focusAt(event)));
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  return {
    element: card.element,
    watch: card.slot,
    update() {
      if (scope.scene?.header.cells && scope.scene.header.channel) paintMap(scope, colours(), card, state);
    },
  };
}

function paintMap(scope, colours, card, state) {
  const { cells, channel } = scope.scene.header;
  const range = [channel.min, channel.max];
  setText(card.heading, `Feature map ${cells.height} × ${cells.width}`);
  setText(card.remark, channel.name);
  showRange(card, range);
  const at = context2d(card);
  if (!at) return;
  const grid = fitGrid(cells.height, cells.width, at.width, at.height);
  state.grid = { ...grid, rows: cells.height, columns: cells.width };
  const { context } = at;
  const values = scope.channel?.values;
  if (values) {
    context.imageSmoothingEnabled = false;
    const stamp = mapStamp(state, values, cells, range, colours);
    context.drawImage(stamp, grid.x, grid.y, grid.cell * cells.width, grid.cell * cells.height);
  } else {
    context.fillStyle = colours.sunken;
    context.fillRect(grid.x, grid.y, grid.cell * cells.width, grid.cell * cells.height);
  }
  paintBoxesOnMap(scope, colours, context, grid, cells);
  paintFocusOnMap(scope, colours, card, context, grid, { cells, values, range });
}

function mapStamp(state, values, cells, range, colours) {
  const known = state.stamp;
  if (known?.values === values && known.colours === colours) return known.canvas;
  const canvas = new OffscreenCanvas(cells.width, cells.height);
  const context = canvas.getContext("2d");
  const image = context.createImageData(cells.width, cells.height);
  const ramp = colours.ramps.sequential;
  for (let i = 0; i < values.length; i += 1) image.data.set([...rampColour(ramp, values[i], range), 255], 4 * i);
  context.putImageData(image, 0, 0);
  state.stamp = { values, colours, canvas };
  return canvas;
}

/** Boxes as the hand holds them; a cell's size on the map is its stride on the picture. */
export function paintBoxesOnMap(scope, colours, context, grid, cells) {
  const scale = grid.cell / cells.stride;
  context.save();
  context.beginPath();
  context.rect(grid.x, grid.y, grid.cell * cells.width, grid.cell * cells.height);
  context.clip();
  scope.editor?.boxes.forEach((box, i) => {
    const points = corners(box).map((p) => ({ x: grid.x + p.x * scale, y: grid.y + p.y * scale }));
    trace(context, points);
    stroke(context, colours, i === scope.editor.active ? 2 : 1.2, colours.mark);
  });
  context.restore();
}

function paintFocusOnMap(scope, colours, card, context, grid, { cells, values, range }) {
  const shown = scope.shown();
  const cell = scope.hover?.cell ?? null;
  const square = (row, column, colour, width) => {
    context.beginPath();
    context.rect(grid.x + column * grid.cell, grid.y + row * grid.cell, grid.cell, grid.cell);
    stroke(context, colours, width, colour);
  };
  const spot = (lesson, sample, radius) => {
    const x = grid.x + (lesson.positions[2 * sample] + 0.5) * grid.cell;
    const y = grid.y + (lesson.positions[2 * sample + 1] + 0.5) * grid.cell;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = colours.highlight;
    context.fill();
    stroke(context, colours, 1, colours.casing);
  };
  if (cell) {
    const [row, column] = cell;
    square(row, column, colours.highlight, 2);
    const tap = row * cells.width + column;
    const readers = scope.scene.lessons.filter((lesson) => lesson.ok && lesson.taps)
      .map((lesson) => [lesson, readersOf(lesson, tap)]);
    const radius = Math.min(2.4, grid.cell * 0.16);
    for (const [lesson, samples] of readers) for (const sample of samples) spot(lesson, sample, radius);
    const count = readers.reduce((sum, [, samples]) => sum + samples.length, 0);
    setText(card.read, `(${row}, ${column}) = ${values ? numberFormat(range, 4)(values[tap]) : "–"}`);
    setText(card.remark, `read by ${count} sample${count === 1 ? "" : "s"}`);
    return;
  }
  setText(card.read, "");
  if (!shown?.lesson.taps || shown.sample == null) return;
  for (let k = 4 * shown.sample; k < 4 * shown.sample + 4; k += 1) {
    const tap = shown.lesson.taps[k];
    if (tap < 0 || shown.lesson.weights[k] === 0) continue;
    square(Math.floor(tap / cells.width), tap % cells.width, colours.highlight, 1.6);
  }
  spot(shown.lesson, shown.sample, 2.4);
}

export function trace(context, points) {
  context.beginPath();
  points.forEach((p, i) => (i ? context.lineTo(p.x, p.y) : context.moveTo(p.x, p.y)));
  context.closePath();
}

export function stroke(context, colours, width, colour) {
  context.lineWidth = width + 2;
  context.strokeStyle = colours["casing-strong"];
  context.stroke();
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

// ---------------------------------------------------------------- patch

/** The pooled output upright, as the network sees it. @type {import("./board.js").MakeCard} */
export function patchCard(scope, colours) {
  const card = gridCard("Pooled patch, upright", "patch", "The pooled output as an image");
  return {
    element: card.element,
    watch: card.slot,
    topics: ["scene", "focus"],
    ofBoxes: true,
    update() {
      const shown = scope.shown();
      if (!shown?.lesson.output) return void blank(card, "Pooled patch, upright");
      const { lesson } = shown;
      const [rows, columns] = lesson.bins;
      const range = lesson.range ?? [0, 1];
      setText(card.remark, `${rows} × ${columns}`);
      showRange(card, lesson.patch ? null : range);
      const at = context2d(card);
      if (!at) return;
      const grid = fitGrid(rows, columns, at.width, at.height);
      at.context.imageSmoothingEnabled = false;
      at.context.drawImage(patchStamp(lesson, range, colours()), grid.x, grid.y, grid.cell * columns, grid.cell * rows);
    },
  };
}

function patchStamp(lesson, range, colours) {
  const [rows, columns] = lesson.bins;
  const canvas = new OffscreenCanvas(columns, rows);
  const context = canvas.getContext("2d");
  const image = context.createImageData(columns, rows);
  for (let i = 0; i < rows * columns; i += 1) {
    const rgb = lesson.patch
      ? lesson.patch.subarray(3 * i, 3 * i + 3)
      : rampColour(colours.ramps.sequential, lesson.output[i], range);
    image.data.set([rgb[0], rgb[1], rgb[2], 255], 4 * i);
  }
  context.putImageData(image, 0, 0);
  return canvas;
}
