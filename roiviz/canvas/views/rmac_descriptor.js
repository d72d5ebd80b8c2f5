/**
 * The descriptor, number by number: one row a region, one column a channel, what each region adds,
 * the sum below. Regions are switched here; the arithmetic of the cell in hand is written out.
 */

import { context2d } from "../cards/grids.js";
import { frame } from "../cards/sentence.js";
import { el, setText } from "../kit/dom.js";
import { levelColour, pageOf, placeWinner, regionInHand, regionsOf } from "./rmac_regions/regions.js";
import { cssColour, minus, numberFormat, rampColour } from "../paint/theme.js";

const SUM_HEIGHT = 74;
const arraysOf = (scope) => scope.scene?.arrays ?? {};
const fixed = (value, digits = 4) => minus(value.toFixed(digits));
const rowHeight = (count) => Math.max(11, Math.min(20, Math.floor(330 / Math.max(1, count))));

/** The channel in hand: the one under the pointer, else the page's. */
const channelInHand = (scope) => Math.min(scope.rmacChannel ?? scope.scene.header.channel.index, pageOf(scope).channels.length - 1);

function point(scope, region, channel) {
  scope.rmacChannel = channel;
  if (region == null) scope.changed("focus");
  else {
    const focus = { box: null, bin: null, sample: null, layer: "regions", row: region, from: "matrix" };
    const same = scope.hover?.layer === "regions" && scope.hover.row === region;
    if (same) scope.changed("focus");
    else scope.setHover(focus);
  }
}

function leave(scope) {
  scope.rmacChannel = null;
  scope.setHover(null);
  scope.changed("focus");
}

// ---------------------------------------------------------------- region by channel

/** @type {import("../cards/board.js").MakeCard} */
export function rmacMatrixCard(scope, colours) {
  const card = frame("Region vectors and their sum", "rmac-matrix");
  const allOn = el("button", { class: "rv-chip", type: "button", onclick: () => send(scope, []) }, "all on");
  card.remark.append(allOn);
  const head = el("div", { class: "rv-mrow rv-mhead", "aria-hidden": true }, ...["region", "channel →", "length", "part of sum", "turns it by"].map((text) => el("span", {}, text)));
  const list = el("div", { class: "rv-mlist" });
  const canvas = el("canvas", { tabindex: "0", role: "img", "aria-label": "Region vectors: one row per region, one column per channel. Arrow keys move through them." });
  const slot = el("div", { class: "rv-mslot" }, canvas);
  const sums = el("canvas", { role: "img", "aria-label": "The descriptor: one bar per channel" });
  const sumSlot = el("div", { class: "rv-msum" }, sums);
  const words = el("p", { class: "rv-marith" });
  const legend = el("div", { class: "rv-scale" });
  card.body.append(head, el("div", { class: "rv-mbody" }, list, slot), el("div", { class: "rv-mfoot" }, el("span", {}, "descriptor"), sumSlot), legend, words);
  const state = { rows: [], key: "" };
  const at = (event) => pick(scope, canvas, event);
  canvas.addEventListener("pointermove", (event) => { const hit = at(event); if (hit) point(scope, hit.region, hit.channel); });
  canvas.addEventListener("pointerleave", () => leave(scope));
  canvas.addEventListener("keydown", (event) => walk(scope, event));
  sums.addEventListener("pointermove", (event) => point(scope, null, pick(scope, sums, event)?.channel ?? null));
  sums.addEventListener("pointerleave", () => leave(scope));
  return {
    element: card.element,
    watch: slot,
    topics: ["scene", "focus", "feed"],
    update() {
      const arrays = arraysOf(scope);
      if (!arrays["page.vectors"]) return;
      buildRows(scope, list, state);
      showRows(scope, state);
      allOn.disabled = !pageOf(scope).off.length;
      slot.style.height = `${rowHeight(state.rows.length) * state.rows.length}px`;
      paintMatrix(scope, colours(), { canvas, slot });
      paintSum(scope, colours(), { canvas: sums, slot: sumSlot });
      showLegend(scope, legend);
      showArithmetic(scope, words);
    },
  };
}

function send(scope, off) {
  scope.sendExtra({ off: [...off].sort((a, b) => a - b) });
}

/** Switch one region over. */
function toggle(scope, region) {
  const off = new Set(pageOf(scope).off);
  if (!off.delete(region)) off.add(region);
  send(scope, off);
}

function buildRows(scope, list, state) {
  const regions = regionsOf(scope);
  const key = JSON.stringify(regions.map((region) => region.level));
  if (state.key === key) return;
  state.key = key;
  const height = rowHeight(regions.length);
  state.rows = regions.map(({ index, level }) => {
    const button = el("button", {
      class: "rv-mswitch", type: "button", role: "switch", "data-region": String(index),
      onclick: () => toggle(scope, index), onfocus: () => point(scope, index, scope.rmacChannel ?? null),
    }, el("i", { style: `background: ${levelColour(level)}` }), String(index));
    const norm = el("span", { class: "rv-mbar" }, el("i"), el("b"));
    const share = el("span", { class: "rv-mbar" }, el("i"), el("b"));
    const change = el("span");
    const element = el("div", { class: "rv-mrow", style: `height: ${height}px`, onpointerenter: () => point(scope, index, scope.rmacChannel ?? null) }, button, el("span"), norm, share, change);
    return { element, button, norm, share, change, index };
  });
  list.replaceChildren(...state.rows.map((row) => row.element));
}

function showRows(scope, state) {
  const arrays = arraysOf(scope);
  const [norms, shares, turns] = ["norms", "shares", "turns"].map((name) => arrays[`page.${name}`]);
  const off = new Set(pageOf(scope).off);
  const { region } = regionInHand(scope);
  const most = Math.max(...norms) || 1;
  const largest = Math.max(...shares) || 1;
  const format = numberFormat([0, most], 3);
  for (const row of state.rows) {
    const on = !off.has(row.index);
    row.button.setAttribute("aria-checked", String(on));
    row.button.setAttribute("aria-label", `Region ${row.index}, ${on ? "on" : "off"}`);
    row.element.toggleAttribute("data-off", !on);
    row.element.toggleAttribute("data-here", row.index === region);
    bar(row.norm, norms[row.index] / most, format(norms[row.index]));
    bar(row.share, Math.max(0, shares[row.index]) / largest, on ? `${fixed(100 * shares[row.index], 1)} %` : "–");
    setText(row.change, Number.isNaN(turns[row.index]) ? "nothing left" : `${turns[row.index].toFixed(2)}°`);
  }
}

function bar(element, part, text) {
  element.firstChild.style.width = `${100 * part}%`;
  setText(element.lastChild, text);
}

function pick(scope, canvas, event) {
  const box = canvas.getBoundingClientRect();
  const [count, channels] = arraysOf(scope)["page.vectors"]?.shape ?? [0, 0];
  const channel = Math.floor(((event.clientX - box.left) / box.width) * channels);
  const region = Math.floor(((event.clientY - box.top) / box.height) * count);
  return channel >= 0 && channel < channels && region >= 0 && region < count ? { region, channel } : null;
}

function walk(scope, event) {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  if (event.key === " " || event.key === "Enter") {
    event.preventDefault();
    return toggle(scope, regionInHand(scope).region);
  }
  if (!step) return null;
  event.preventDefault();
  const [count, channels] = arraysOf(scope)["page.vectors"].shape;
  const region = (regionInHand(scope).region + step[0] + count) % count;
  return point(scope, region, (channelInHand(scope) + step[1] + channels) % channels);
}

/** Regions × channels, one colour a number; each channel's largest of the regions that are on has a dot. */
function paintMatrix(scope, colours, card) {
  const at = context2d(card);
  if (!at) return;
  const { context, width, height } = at;
  const vectors = arraysOf(scope)["page.vectors"];
  const [count, channels] = vectors.shape;
  const range = rangeOf(vectors);
  const off = new Set(pageOf(scope).off);
  const [dx, dy] = [width / channels, height / count];
  for (let r = 0; r < count; r += 1) {
    context.globalAlpha = off.has(r) ? 0.16 : 1;
    for (let c = 0; c < channels; c += 1) {
      context.fillStyle = cssColour(rampColour(colours.ramps.sequential, vectors[r * channels + c], range));
      context.fillRect(c * dx, r * dy + 0.5, Math.max(dx - (dx > 5 ? 0.6 : 0), 0.5), dy - 1);
    }
  }
  context.globalAlpha = 1;
  if (dx > 5) for (let c = 0; c < channels; c += 1) dot(context, colours, (c + 0.5) * dx, (winnerOf(vectors, off, c) + 0.5) * dy, Math.min(2.6, dx / 4));
  const { region } = regionInHand(scope);
  const channel = channelInHand(scope);
  context.lineWidth = 1.6;
  context.strokeStyle = colours.highlight;
  context.strokeRect(channel * dx - 1, 0.8, dx + 1.4, height - 1.6);
  context.lineWidth = 2;
  context.strokeStyle = colours.focus;
  context.strokeRect(channel * dx - 1, region * dy, dx + 1.4, dy);
}

function dot(context, colours, x, y, radius) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colours.mark;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = colours.casing;
  context.stroke();
}

function rangeOf(values) {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return Number.isFinite(low) ? [Math.min(0, low), high] : [0, 1];
}

function winnerOf(vectors, off, channel) {
  const [count, channels] = vectors.shape;
  let best = -1;
  for (let r = 0; r < count; r += 1) {
    if (!off.has(r) && (best < 0 || vectors[r * channels + channel] > vectors[best * channels + channel])) best = r;
  }
  return best < 0 ? -9 : best;
}

/** The descriptor now, and as a line the one with every region. */
function paintSum(scope, colours, card) {
  const at = context2d(card);
  if (!at) return;
  const { context, width, height } = at;
  const { "page.descriptor": now, "page.full": full } = arraysOf(scope);
  const channels = now.length;
  const [low, high] = rangeOf([...now, ...full]);
  const toY = (value) => (height - 2) * (1 - (value - low) / (high - low || 1)) + 1;
  const dx = width / channels;
  const chosen = channelInHand(scope);
  for (let c = 0; c < channels; c += 1) {
    context.fillStyle = c === chosen ? colours.highlight : colours.accent;
    const [a, b] = [toY(Math.max(0, now[c])), toY(Math.min(0, now[c]))];
    context.fillRect(c * dx, a, Math.max(dx - (dx > 5 ? 0.6 : 0), 0.5), Math.max(b - a, 0.5));
  }
  if (!pageOf(scope).off.length) return;
  context.strokeStyle = colours.text;
  context.lineWidth = 1.4;
  context.beginPath();
  for (let c = 0; c < channels; c += 1) {
    context.moveTo(c * dx, toY(full[c]));
    context.lineTo((c + 1) * dx, toY(full[c]));
  }
  context.stroke();
}

function showLegend(scope, legend) {
  const [low, high] = rangeOf(arraysOf(scope)["page.vectors"]);
  const format = numberFormat([low, high], 3);
  const texts = [format(low), format(high), "○ the channel's largest", pageOf(scope).off.length ? "— with every region" : ""];
  if (legend.dataset.texts === texts.join()) return;
  legend.dataset.texts = texts.join();
  legend.replaceChildren(el("span", {}, texts[0]), el("i", { class: "rv-rampbar rv-rampbar-sequential" }), el("span", {}, texts[1]), el("span", {}, texts[2]), el("span", {}, texts[3]));
}

/** The number in hand, from the cell of the map to the descriptor, with its real values. */
function showArithmetic(scope, words) {
  const arrays = arraysOf(scope);
  const page = pageOf(scope);
  const { region } = regionInHand(scope);
  const channel = channelInHand(scope);
  const channels = page.channels.length;
  const k = region * channels + channel;
  const cell = arrays["page.argmax"][k];
  const { width } = scope.scene.header.cells;
  const off = page.off.includes(region);
  placeWinner(scope, cell);
  const parts = [
    ["q", `Region ${region}, ${page.channels[channel]}: `],
    ["", `largest value ${fixed(arrays["page.maxima"][k])} at row ${Math.floor(cell / width)}, column ${cell % width}`],
    ["", ` ÷ length ${fixed(arrays["page.norms"][region])} = `], ["b", fixed(arrays["page.vectors"][k])],
    ["q", off ? " · switched off, so not added. " : " · added over the regions that are on: "],
    ["", `Σ = ${fixed(arrays["page.total"][channel])}, ÷ ${fixed(page.total_norm)} = `], ["b", fixed(arrays["page.descriptor"][channel])],
  ];
  const now = JSON.stringify(parts);
  if (words.dataset.now === now) return;
  words.dataset.now = now;
  words.replaceChildren(...parts.map(([kind, text]) => (kind === "b" ? el("b", {}, text) : kind === "q" ? el("span", { class: "rv-quiet" }, text) : text)));
}

// ---------------------------------------------------------------- side by side

/** @type {import("../cards/board.js").MakeCard} */
export function rmacAggregatesCard(scope, colours) {
  const card = frame("Three ways to combine the regions", "rmac-aggregates");
  const rows = [];
  const watch = el("div", { class: "rv-arows" });
  card.body.append(watch);
  return {
    element: card.element,
    watch,
    topics: ["scene"],
    update() {
      const aggregates = pageOf(scope).aggregates ?? [];
      if (rows.length !== aggregates.length) {
        rows.splice(0, rows.length, ...aggregates.map((item) => aggregateRow(item.name)));
        watch.replaceChildren(...rows.map((row) => row.element));
      }
      aggregates.forEach((item, i) => showAggregate(scope, colours(), rows[i], item));
    },
  };
}

function aggregateRow(name) {
  const title = el("b");
  const formula = el("code");
  const facts = el("span", { class: "rv-quiet" });
  const canvas = el("canvas", { role: "img", "aria-label": "The descriptor's numbers" });
  const slot = el("div", { class: "rv-aslot" }, canvas);
  return { element: el("div", { class: "rv-arow", "data-aggregate": name }, el("div", {}, title, formula, facts), slot), title, formula, facts, canvas, slot };
}

function showAggregate(scope, colours, row, item) {
  const values = arraysOf(scope)[`page.aggregate_${item.name}`];
  setText(row.title, item.title);
  setText(row.formula, item.formula);
  const alike = item.similarity == null ? `${item.length} numbers, not comparable with the others` : item.name === "sum" ? `${item.length} numbers` : `${item.length} numbers · cosine to R-MAC ${fixed(item.similarity)}`;
  setText(row.facts, `${alike} · length before L2: ${fixed(item.norm, 3)}`);
  const at = context2d(row);
  if (!at || !values) return;
  const { context, width, height } = at;
  const [low, high] = rangeOf(values);
  const toY = (value) => (height - 2) * (1 - (value - low) / (high - low || 1)) + 1;
  context.fillStyle = colours.accent;
  for (let i = 0; i < values.length; i += 1) {
    const x = (i / values.length) * width;
    const [a, b] = [toY(Math.max(0, values[i])), toY(Math.min(0, values[i]))];
    context.fillRect(x, a, Math.max(width / values.length - 0.5, 0.6), Math.max(b - a, 0.5));
  }
}

// ---------------------------------------------------------------- the strongest channels' patches

/** @type {import("../cards/board.js").MakeCard} */
export function rmacPatchesCard(scope, colours) {
  const card = frame("Where the strongest channels come from", "rmac-patches");
  const strip = el("div", { class: "rv-pstrip" });
  const none = el("p", { class: "rv-quiet", hidden: true }, "No channel of the sum is above 0.");
  card.body.append(strip, none);
  let last = "";
  return {
    element: card.element,
    topics: ["scene", "feed"],
    update() {
      const patches = pageOf(scope).patches ?? [];
      const bitmap = scope.picture?.bitmap ?? null;
      const now = JSON.stringify([patches, scope.scene?.header.picture?.digest, Boolean(bitmap)]);
      if (now === last) return;
      last = now;
      setText(card.remark, "winning cell with its neighbours");
      none.hidden = patches.length > 0;
      strip.replaceChildren(...patches.map((patch) => patchItem(scope, colours(), patch, bitmap)));
    },
  };
}

function patchItem(scope, colours, patch, bitmap) {
  const canvas = el("canvas", { width: "144", height: "144" });
  const item = el("button", {
    class: "rv-pitem", type: "button", "data-channel": String(patch.channel), "data-region": String(patch.region), "data-cell": patch.cell.join(),
    "aria-label": `${patch.name}, ${fixed(patch.value, 3)}: region ${patch.region}, cell row ${patch.cell[0]}, column ${patch.cell[1]}`,
    onpointerenter: () => point(scope, patch.region, patch.channel), onpointerleave: () => leave(scope),
    onfocus: () => point(scope, patch.region, patch.channel),
  }, canvas, el("b", {}, fixed(patch.value, 3)), el("span", {}, patch.name), el("span", { class: "rv-quiet" }, `region ${patch.region} · ${(100 * patch.share).toFixed(0)} %`));
  if (bitmap) paintPatch(scope, colours, canvas, patch, bitmap);
  return item;
}

function paintPatch(scope, colours, canvas, { box: [cx, cy, width, height], cell: [row, column] }, bitmap) {
  const context = canvas.getContext("2d");
  const { stride } = scope.scene.header.cells;
  // A patch at the map's border has fewer neighbours; its cells keep the scale of the others.
  const scale = canvas.width / Math.max(width, height);
  const [left, top] = [cx - width / 2, cy - height / 2];
  context.imageSmoothingEnabled = scale < 3;
  context.drawImage(bitmap, left, top, width, height, 0, 0, width * scale, height * scale);
  const size = stride * scale;
  const [x, y] = [(column * stride - left) * scale, (row * stride - top) * scale];
  for (const [colour, line] of [[colours.casing, 5], [colours.highlight, 2.6]]) {
    context.lineWidth = line;
    context.strokeStyle = colour;
    context.strokeRect(x + 1, y + 1, size - 2, size - 2);
  }
}
