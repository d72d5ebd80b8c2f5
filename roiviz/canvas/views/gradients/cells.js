/**
 * Backward, seen from the cells: the upstream gradient, what arrives at each cell, and every addition
 * that made it. The samples and weights are the plan's, the sum beside them is the kernel's.
 */

import { context2d, fitGrid, gridCard, outline, paintBoxesOnMap, paintCells, pickCell, showRange, showUnit, stroke } from "../../cards/grids.js";
import { frame } from "../../cards/sentence.js";
import { el, setText } from "../../kit/dom.js";
import { readersOf } from "../../core/hub.js";
import { fitNumbers } from "../../kit/numbers.js";
import { inkOn, minus, numberFormat, rampColour, tiny } from "../../paint/theme.js";
import { apartText } from "../../cards/verdict.js";

const ROWS_SHOWN = 8;
const NUMBERS_FROM = 30;
const BRUSHES = [["+1", 1], ["−1", -1], ["0", 0]];
const SINGLE_PRECISION = 2e-6; // weights travel as float32
const SHUFFLES = 400;
const CELLS_TRIED = 24; // in search of one where the order of additions shows
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

const pageOf = (scope) => scope.scene?.header.page ?? {};
const symmetric = (values) => {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return [-(most || 1), most || 1];
};

/** What the hand has chosen above: one bin, or painted values. JavaScript holds it, as it holds the boxes. */
function handOf(scope) {
  const given = pageOf(scope).hand ?? { bin: 0, painted: [], rev: 0 };
  if (!scope.extra || (scope.extra.rev ?? 0) < given.rev) return { bin: given.bin, painted: given.painted, rev: given.rev };
  return { bin: scope.extra.bin ?? given.bin, painted: scope.extra.painted ?? given.painted, rev: given.rev };
}

function tell(scope, changes, phase) {
  scope.sendExtra({ ...handOf(scope), ...changes }, phase);
}

/** A box's row in the page's arrays, which hold the followed boxes only; -1 for another. */
const rowOf = (scope, lesson) => (pageOf(scope).shown ?? []).indexOf(lesson?.number);
const followed = (scope) => scope.scene.lessons.filter((lesson) => lesson.ok && rowOf(scope, lesson) >= 0);
const activeRow = (scope) => Math.max(0, rowOf(scope, scope.lesson(scope.activeBox?.id)));

// ---------------------------------------------------------------- upstream

/** @type {import("../../cards/board.js").MakeCard} */
export function upstreamCard(scope, colours) {
  const card = gridCard("Upstream gradient", "upstream", "Upstream gradient of each bin");
  card.body.querySelector(".rv-rampbar").className = "rv-rampbar rv-rampbar-diverging";
  const state = { grid: null, brush: 1, painting: false, at: null };
  const tools = brushTools(scope, state, () => paint());
  card.remark.append(tools.element);
  const paint = () => paintUpstream(scope, colours(), card, state, tools);
  card.canvas.addEventListener("pointerdown", (event) => press(scope, state, event));
  card.canvas.addEventListener("pointermove", (event) => slide(scope, state, event));
  for (const end of ["pointerup", "pointercancel"]) card.canvas.addEventListener(end, () => lift(scope, state));
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  card.canvas.addEventListener("keydown", (event) => walk(scope, state, event, paint));
  return { element: card.element, watch: card.slot, topics: ["scene", "focus"], ofBoxes: true, update: paint };
}

function brushTools(scope, state, redraw) {
  const buttons = BRUSHES.map(([label, value]) => el("button", {
    class: "rv-chip", type: "button", "aria-label": `Paint ${label}`, "data-brush": label,
    onclick: () => { state.brush = value; redraw(); },
  }, label));
  const clear = el("button", { class: "rv-chip", type: "button", "aria-label": "Clear what is painted", onclick: () => tell(scope, { painted: [] }, "commit") }, "clear");
  const element = el("div", { class: "rv-chips", role: "group", "aria-label": "Brush" }, ...buttons, clear);
  const words = el("span");
  return {
    element: el("span", { class: "rv-remark" }, words, element),
    show(kind) {
      element.hidden = kind !== "painted";
      words.hidden = kind === "painted";
      setText(words, { bin: "click a bin", ones: "1 in every bin", random: "drawn at random", target: "output − target" }[kind] ?? "");
      buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(BRUSHES[i][1] === state.brush)));
    },
  };
}

function press(scope, state, event) {
  const bin = binUnder(scope, state, event);
  const kind = pageOf(scope).upstream;
  if (bin == null) return;
  if (kind === "painted") {
    state.painting = true;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    put(scope, bin, state.brush, "drag");
  } else if (kind === "bin") tell(scope, { bin }, "commit");
  else scope.togglePin(focusOf(scope, bin));
}

function slide(scope, state, event) {
  const bin = binUnder(scope, state, event);
  if (bin == null) return;
  if (state.painting) put(scope, bin, state.brush, "drag");
  scope.setHover(focusOf(scope, bin));
}

function lift(scope, state) {
  if (!state.painting) return;
  state.painting = false;
  tell(scope, {}, "commit");
}

/** Paint one bin, and show it before the answer comes. */
function put(scope, bin, value, phase) {
  const painted = new Map(handOf(scope).painted);
  if (painted.get(bin) === value) return;
  if (value) painted.set(bin, value);
  else painted.delete(bin);
  tell(scope, { painted: [...painted] }, phase);
}

function binUnder(scope, state, event) {
  const cell = pickCell(state.grid, event);
  return cell ? cell.row * state.grid.columns + cell.column : null;
}

function focusOf(scope, bin) {
  const lesson = scope.activeLesson();
  return lesson ? { box: lesson.id, bin, sample: lesson.samplesOf(bin)[0] ?? null, cell: null, from: "upstream" } : null;
}

function walk(scope, state, event, redraw) {
  const step = STEPS[event.key];
  if (!state.grid || (!step && ![" ", "Enter"].includes(event.key))) return;
  event.preventDefault();
  const { rows, columns } = state.grid;
  if (step) {
    const from = walkedTo(scope, state, columns);
    const [row, column] = [Math.floor(from / columns) + step[0], (from % columns) + step[1]];
    state.at = [Math.min(rows - 1, Math.max(0, row)), Math.min(columns - 1, Math.max(0, column))];
    scope.setHover(focusOf(scope, walkedTo(scope, state, columns)));
    redraw();
    return;
  }
  const bin = walkedTo(scope, state, columns);
  if (pageOf(scope).upstream === "painted") put(scope, bin, state.brush, "commit");
  else if (pageOf(scope).upstream === "bin") tell(scope, { bin }, "commit");
}

/** Where the keyboard has got to; until it has moved, and in a grid with fewer bins, the shown bin. */
function walkedTo(scope, state, columns) {
  const [row, column] = state.at ?? [Infinity, Infinity];
  const within = state.grid ? row < state.grid.rows && column < columns : false;
  return within ? row * columns + column : scope.shown()?.bin ?? 0;
}

function paintUpstream(scope, colours, card, state, tools) {
  const array = scope.scene?.arrays["page.upstream"];
  tools.show(pageOf(scope).upstream);
  // A finger that paints must not scroll the page.
  card.canvas.style.touchAction = pageOf(scope).upstream === "painted" ? "none" : "";
  if (!array) return;
  const [, rows, columns] = array.shape;
  const values = array.subarray(activeRow(scope) * rows * columns, (activeRow(scope) + 1) * rows * columns);
  const range = symmetric(values);
  showRange(card, range);
  const shown = scope.shown();
  const focused = shown && shown.chosen !== "default" ? shown.bin : null;
  const read = focused ?? walkedTo(scope, state, columns);
  const name = `(${Math.floor(read / columns)}, ${read % columns})`;
  setText(card.read, `${name} = ${numberFormat(range, 4)(values[read])}`);
  card.canvas.setAttribute("aria-label", `Upstream gradient, ${rows} rows of ${columns}. Bin ${name} gets ${numberFormat(range, 4)(values[read])}.`);
  card.canvas.dataset.values = values.length <= 256 ? [...values].map((value) => value.toPrecision(7)).join(" ") : "";
  const at = context2d(card);
  if (!at) return;
  const grid = fitGrid(rows, columns, at.width, at.height, 120);
  state.grid = { ...grid, rows, columns };
  showUnit(card, paintCells(at.context, state.grid, values, range, colours, colours.ramps.diverging).unit);
  if (read < values.length) outline(at.context, grid, read, columns, colours.highlight, focused == null ? 1.5 : 3);
}

// ---------------------------------------------------------------- over the cells

/** Numbers over the feature map, as `header.page.map` names them. @type {import("../../cards/board.js").MakeCard} */
export function cellsCard(scope, colours) {
  const card = gridCard("Cells", "cells", "Numbers over the feature map");
  const bar = card.body.querySelector(".rv-rampbar");
  const state = { grid: null, stamp: null };
  card.canvas.addEventListener("pointermove", (event) => hoverCell(scope, cellUnder(state, event)));
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  card.canvas.addEventListener("click", (event) => {
    const cell = cellUnder(state, event);
    if (cell) scope.togglePin(cellFocus([cell.row, cell.column]));
  });
  card.canvas.addEventListener("keydown", (event) => walkCells(scope, event));
  return { element: card.element, watch: card.slot, topics: ["scene", "focus", "boxes"], ofBoxes: true, update: () => paintMap(scope, colours(), card, bar, state) };
}

/** The cell of the map under the pointer; the card shows only a part of it. */
function cellUnder(state, event) {
  const cell = pickCell(state.grid, event);
  return cell && { row: cell.row + state.grid.top, column: cell.column + state.grid.left };
}

const cellFocus = (cell) => ({ box: null, bin: null, sample: null, cell, from: "cells" });

function hoverCell(scope, cell) {
  scope.setHover(cell && cellFocus([cell.row, cell.column]));
}

function walkCells(scope, event) {
  const step = STEPS[event.key];
  const { cells } = scope.scene?.header ?? {};
  if (!step || !cells) return;
  event.preventDefault();
  const [row, column] = shownCell(scope) ?? [0, 0];
  scope.pin = null;
  hoverCell(scope, { row: Math.min(cells.height - 1, Math.max(0, row + step[0])), column: Math.min(cells.width - 1, Math.max(0, column + step[1])) });
}

/**
 * The cell that the cards explain: the pinned or hovered one, else the one that the hovered sample
 * leans on most, else the one with the largest number on the map.
 */
export function shownCell(scope) {
  const { cells } = scope.scene?.header ?? {};
  if (!cells) return null;
  if (scope.hover?.from === "adds" && scope.kept) return scope.kept;
  scope.kept = chooseCell(scope, cells);
  return scope.kept;
}

function chooseCell(scope, cells) {
  for (const focus of [scope.pin, scope.hover]) {
    if (focus?.cell) return focus.cell;
    const lesson = focus?.sample != null && scope.lesson(focus.box);
    const tap = lesson ? heaviestTap(lesson, focus.sample) : -1;
    if (tap >= 0) return [Math.floor(tap / cells.width), tap % cells.width];
  }
  const array = mapArray(scope);
  if (!array) return null;
  const place = (index) => [Math.floor(index / cells.width), index % cells.width];
  const order = [...array.keys()].filter((i) => array[i]).sort((a, b) => Math.abs(array[b]) - Math.abs(array[a]));
  // On the page that is about the order of additions, a cell where the order does matter.
  const telling = pageOf(scope).orders ? order.slice(0, CELLS_TRIED).find((i) => orderMatters(scope, place(i))) : undefined;
  return place(telling ?? order[0] ?? 0);
}

function orderMatters(scope, cell) {
  const products = addsOf(scope, cell).map((add) => add.product);
  const sorted = [...products].sort((a, b) => a - b);
  return new Set([products, [...products].reverse(), sorted, [...sorted].reverse()].map(float32Sum)).size > 1;
}

function heaviestTap(lesson, sample) {
  let best = -1;
  let most = 0;
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
    if (lesson.taps[k] >= 0 && lesson.weights[k] > most) [best, most] = [lesson.taps[k], lesson.weights[k]];
  }
  return best;
}

const mapArray = (scope) => scope.scene?.arrays[pageOf(scope).map?.array] ?? null;

function paintMap(scope, colours, card, bar, state) {
  const array = mapArray(scope);
  const { map } = pageOf(scope);
  const { cells } = scope.scene?.header ?? {};
  if (!array || !cells) return;
  const range = map.range;
  setText(card.heading, map.title);
  setText(card.remark, map.remark ?? "");
  bar.className = `rv-rampbar rv-rampbar-${map.palette}`;
  showRange(card, range, map.whole);
  const cell = shownCell(scope);
  setText(card.read, cell ? readout(cell, cells, map, array) : "");
  card.canvas.setAttribute("aria-label", `${map.title}, ${cells.height} rows of ${cells.width} cells. Arrow keys walk the cells. ${card.read.textContent}`);
  const at = context2d(card);
  if (!at) return;
  const seen = windowOf(scope, cells);
  const { context } = at;
  const fitted = fitGrid(seen.rows, seen.columns, at.width, at.height, 60);
  const { cell: size } = fitted;
  state.grid = { ...fitted, rows: seen.rows, columns: seen.columns, top: seen.top, left: seen.left };
  context.save();
  context.beginPath();
  context.rect(fitted.x, fitted.y, size * seen.columns, size * seen.rows);
  context.clip();
  // From here on the whole map lies where cell (0, 0) would be.
  const whole = { cell: size, x: fitted.x - seen.left * size, y: fitted.y - seen.top * size };
  context.imageSmoothingEnabled = false;
  context.drawImage(stampOf(state, array, cells, map, colours), whole.x, whole.y, size * cells.width, size * cells.height);
  const unit = size >= NUMBERS_FROM ? paintNumbers(context, whole, seen, { array, cells, map, colours }) : "";
  showUnit(card, unit);
  paintBoxesOnMap(scope, colours, context, whole, cells);
  if (cell) {
    context.beginPath();
    context.rect(whole.x + cell[1] * size, whole.y + cell[0] * size, size, size);
    stroke(context, colours, 2, colours.highlight);
  }
  context.restore();
}

function readout([row, place], cells, map, array) {
  const value = array[row * cells.width + place];
  return `(${row}, ${place}) = ${map.whole ? value : numberFormat(map.range, 4)(value)}`;
}

/** The part of the map around what the boxes read, so that its cells can be told apart. */
function windowOf(scope, cells) {
  const range = { top: cells.height, left: cells.width, bottom: -1, right: -1 };
  for (const lesson of scope.scene.lessons) {
    for (const flat of lesson.cells ?? []) {
      const row = Math.floor(flat / cells.width);
      const place = flat % cells.width;
      range.top = Math.min(range.top, row);
      range.bottom = Math.max(range.bottom, row);
      range.left = Math.min(range.left, place);
      range.right = Math.max(range.right, place);
    }
  }
  if (range.bottom < 0) return { top: 0, left: 0, rows: cells.height, columns: cells.width };
  const top = Math.max(0, range.top - 1);
  const left = Math.max(0, range.left - 1);
  return { top, left, rows: Math.min(cells.height, range.bottom + 2) - top, columns: Math.min(cells.width, range.right + 2) - left };
}

/** @returns {string} what the numbers are multiples of */
function paintNumbers(context, { cell, x, y }, seen, { array, cells, map, colours }) {
  context.font = `500 11px ${colours.mono}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const written = [];
  for (let row = seen.top; row < seen.top + seen.rows; row += 1) {
    for (let place = seen.left; place < seen.left + seen.columns; place += 1) {
      const value = array[row * cells.width + place];
      if (value) written.push({ row, place, value });
    }
  }
  const { texts, unit } = fitNumbers(written.map(({ value }) => value), cell - 4, (text) => context.measureText(text).width);
  written.forEach(({ row, place, value }, i) => {
    if (!texts) return;
    context.fillStyle = inkOn(rampColour(colours.ramps[map.palette], value, map.range), colours);
    context.fillText(texts[i], x + (place + 0.5) * cell, y + (row + 0.5) * cell + 0.5);
  });
  return unit;
}

function stampOf(state, array, cells, map, colours) {
  const known = state.stamp;
  if (known?.array === array && known.colours === colours) return known.canvas;
  const canvas = new OffscreenCanvas(cells.width, cells.height);
  const context = canvas.getContext("2d");
  const image = context.createImageData(cells.width, cells.height);
  for (let i = 0; i < array.length; i += 1) image.data.set([...rampColour(colours.ramps[map.palette], array[i], map.range), 255], 4 * i);
  context.putImageData(image, 0, 0);
  state.stamp = { array, colours, canvas };
  return canvas;
}

// ---------------------------------------------------------------- the adds of one cell

/**
 * Every add that lands on a cell, in the plan's order.
 *
 * @returns {{lesson: Object, sample: number, bin: number, weight: number, share: number, product: number}[]}
 */
export function addsOf(scope, [row, column]) {
  const { cells } = scope.scene.header;
  const upstream = scope.scene.arrays["page.upstream"];
  const found = [];
  followed(scope).forEach((lesson) => {
    const place = rowOf(scope, lesson);
    const count = lesson.bins[0] * lesson.bins[1];
    const perBin = lesson.grid[0] * lesson.grid[1];
    for (const sample of readersOf(lesson, row * cells.width + column)) {
      const bin = lesson.bin[sample];
      let weight = 0;
      for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
        if (lesson.taps[k] === row * cells.width + column) weight += lesson.weights[k];
      }
      const share = upstream[place * count + bin] / perBin;
      found.push({ lesson, sample, bin, weight, share, product: weight * share });
    }
  });
  return found;
}

const allSent = (scope) => followed(scope).every((lesson) => lesson.samples_shown === lesson.samples_total);

/** @type {import("../../cards/board.js").MakeCard} */
export function addsCard(scope) {
  const card = frame("Adds", "adds");
  const rows = Array.from({ length: ROWS_SHOWN }, () => el("tr", {}, ...Array.from({ length: 4 }, () => el("td"))));
  const more = el("td", { colspan: "3" });
  const moreSum = el("td");
  const total = el("td", { class: "rv-sum" });
  const table = el("table", { class: "rv-terms rv-adds" },
    el("thead", {}, el("tr", {}, ...["bin·sample", "weight", "upstream ÷ samples", "add"].map((text) => el("th", {}, text)))),
    el("tbody", {}, ...rows, el("tr", {}, more, moreSum), el("tr", { class: "rv-total" }, el("td", { colspan: "3" }, "Σ of all adds"), total)));
  const verdict = el("span");
  const go = el("button", { class: "rv-go", type: "button", hidden: true, onclick: () => goToWorstCell(scope) });
  const check = { line: el("p", { class: "rv-check" }, verdict, go), verdict, go };
  card.body.append(table, check.line);
  const state = { adds: [] };
  rows.forEach((row, i) => {
    row.addEventListener("pointerenter", () => lightSample(scope, state.adds[i]));
    row.addEventListener("pointerleave", () => scope.setHover(null));
  });
  return {
    element: card.element,
    topics: ["scene", "focus", "fresh"],
    ofBoxes: true,
    update() {
      const cell = scope.scene?.arrays["page.upstream"] ? shownCell(scope) : null;
      if (cell) showAdds(scope, { card, rows, more, moreSum, total, check, state }, cell);
    },
  };
}

function lightSample(scope, add) {
  if (add) scope.setHover({ box: add.lesson.id, bin: add.bin, sample: add.sample, cell: null, from: "adds" });
}

function showAdds(scope, { card, rows, more, moreSum, total, check, state }, cell) {
  const { cells } = scope.scene.header;
  const adds = addsOf(scope, cell);
  state.adds = adds;
  const several = followed(scope).length > 1;
  const gradient = scope.scene.arrays["page.gradient"];
  const kernel = gradient[cell[0] * cells.width + cell[1]];
  const threads = new Set(adds.map((add) => `${add.lesson.id}:${add.bin}`)).size;
  setText(card.heading, `Cell (${cell[0]}, ${cell[1]})`);
  setText(card.remark, adds.length ? `${adds.length} add${adds.length === 1 ? "" : "s"} from ${threads} bin${threads === 1 ? "" : "s"}` : "no sample writes here");
  const format = numberFormat([0, Math.max(1e-12, ...adds.map((add) => Math.abs(add.product)), Math.abs(kernel))], 4);
  const shown = adds.length > ROWS_SHOWN ? ROWS_SHOWN : adds.length;
  rows.forEach((row, i) => fillRow(row, i < shown ? adds[i] : null, several, format));
  const rest = adds.slice(shown);
  setText(more, rest.length ? `and ${rest.length} more, together` : "\u00a0");
  setText(moreSum, rest.length ? format(sum(rest)) : "");
  setText(total, `= ${format(sum(adds))}`);
  showCheck(check, checkOf({ scope, cell, kernel, total: sum(adds), adds, format }));
}

const sum = (adds) => adds.reduce((so, add) => so + add.product, 0);

function fillRow(row, add, several, format) {
  const [name, weight, share, product] = row.children;
  row.toggleAttribute("data-empty", !add);
  if (!add) {
    for (const cell of row.children) setText(cell, "");
    setText(name, "\u00a0");
    return;
  }
  const { lesson, bin, sample } = add;
  const place = lesson.samplesOf(bin).indexOf(sample) + 1;
  setText(name, `${several ? `box ${lesson.number + 1} ` : ""}(${Math.floor(bin / lesson.bins[1])},${bin % lesson.bins[1]})·${place}`);
  setText(weight, add.weight.toFixed(4));
  const perBin = lesson.grid[0] * lesson.grid[1];
  setText(share, `× ${minus((add.share * perBin).toFixed(3))}÷${perBin}`);
  setText(product, format(add.product));
}

function showCheck({ line, verdict, go }, { ok, text, place }) {
  line.dataset.ok = ok;
  setText(verdict, text);
  verdict.title = text;
  go.hidden = !place;
  if (place) setText(go, `show ${place}`);
}

/** The verdict of every cell of the map; it is about the boxes in the hand, or it is not given. */
function checkOf({ scope, cell, kernel, total, adds, format }) {
  const { check } = pageOf(scope);
  const none = (text) => ({ ok: "", text, place: null });
  if (!scope.fresh.allHold) return none("the answer for these boxes is on its way");
  const here = `kernel's backward ${format(kernel)}`;
  if (check && !check.agrees) return wrongCells(check, cell, here);
  const all = check ? ` · all cells to ${tiny(check.difference)}` : "";
  if (!allSent(scope)) return { ok: check ? "true" : "", text: `${here}, too many samples to list${check ? ` ✓${all}` : ""}`, place: null };
  const difference = Math.abs(total - kernel);
  const scale = Math.max(1e-6, Math.abs(kernel), ...adds.map((add) => Math.abs(add.product)));
  if (difference > SINGLE_PRECISION * scale * Math.max(4, adds.length)) {
    return { ok: "false", text: `≠ ${here} ✗ it differs by ${difference.toPrecision(3)}`, place: null };
  }
  return { ok: "true", text: `= ${here} ✓ to ${tiny(difference)}${all}`, place: null };
}

function wrongCells({ cell: worst, difference }, cell, here) {
  const name = `cell (${worst[0]}, ${worst[1]})`;
  const seen = worst[0] === cell[0] && worst[1] === cell[1];
  const apart = apartText(difference);
  return {
    ok: "false",
    text: seen ? `≠ ${here} ✗ ${apart}, more than in any other cell` : `${here} ✗ but ${name} is ${apart}`,
    place: seen ? null : name,
  };
}

/** Pin the cell where plan and kernel are farthest apart. @returns {boolean} whether there is one */
export function goToWorstCell(scope) {
  const { check } = pageOf(scope);
  const wrong = Boolean(check) && !check.agrees;
  if (wrong) scope.pinOn(cellFocus(check.cell));
  return wrong;
}

// ---------------------------------------------------------------- the order of adds

/** The same adds in float32, in many orders: what atomics leave to chance. @type {import("../../cards/board.js").MakeCard} */
export function orderCard(scope) {
  const card = frame("The same adds in any order", "order");
  const list = el("table", { class: "rv-terms" }, el("tbody"));
  const words = el("p", { class: "rv-words" });
  card.body.append(list, words);
  return {
    element: card.element,
    topics: ["scene", "focus"],
    ofBoxes: true,
    update() {
      const cell = scope.scene?.arrays["page.upstream"] ? shownCell(scope) : null;
      if (cell) showOrders(card, list, words, addsOf(scope, cell).map((add) => add.product), cell);
    },
  };
}

function showOrders(card, list, words, products, cell) {
  const results = ordersOf(products);
  setText(card.remark, `cell (${cell[0]}, ${cell[1]}) · float32`);
  const tried = results.all ? "of all orders" : "found";
  const lines = [["the plan's order", results.forward], ["backwards", results.backward], [`smallest ${tried}`, results.low], [`largest ${tried}`, results.high]];
  list.firstChild.replaceChildren(...lines.map(([name, value]) => el("tr", {}, el("td", {}, name), el("td", {}, minus(value.toPrecision(9))))));
  card.element.dataset.distinct = String(results.distinct);
  card.element.dataset.tried = String(results.tried);
  setText(words, sentenceOf(products.length, results));
}

function sentenceOf(count, { distinct, tried, all }) {
  if (count < 2) return `${count ? "One addition" : "No addition"} lands here, so no order can matter.`;
  const orders = all ? `All ${tried} orders of these ${count} additions` : `${tried} orders of these ${count} additions, drawn at random,`;
  if (distinct === 1) return `${orders} give the same bits${all ? "" : ", as far as they were tried"}. Choose another cell, or move the box.`;
  return `${orders} end in ${distinct} different float32 sums. Atomic additions land in whatever order the threads reach the cell, so two runs need not agree in the last bits.`;
}

const float32Sum = (list) => list.reduce((so, value) => Math.fround(so + Math.fround(value)), 0);

/**
 * Sums in float32 of the products: in every order where there are few, else as they are, reversed and
 * in shuffles that do not change from call to call.
 */
export function ordersOf(products) {
  const forward = float32Sum(products);
  const backward = float32Sum([...products].reverse());
  const orders = factorial(products.length);
  const all = orders <= SHUFFLES;
  const seen = new Set([forward, backward]);
  for (const order of all ? permutations(products) : shuffles(products)) seen.add(float32Sum(order));
  return { forward, backward, low: Math.min(...seen), high: Math.max(...seen), distinct: seen.size, all, tried: all ? orders : SHUFFLES + 2 };
}

const factorial = (count) => (count < 2 ? 1 : count * factorial(count - 1));

/** All orders of a few values. */
function permutations(list) {
  if (list.length < 2) return [list];
  return list.flatMap((first, i) => permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [first, ...rest]));
}

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
