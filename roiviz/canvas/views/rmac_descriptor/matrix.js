/**
 * The descriptor, number by number: one row a region, one column a channel, what each region adds,
 * the sum below. Regions are switched here; the arithmetic of the cell in hand is written out.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { DescriptorPart } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { MakeCard } from "../../cards/board.js"
 * @import { Slot } from "../../cards/grids.js"
 *
 * @typedef {ReturnType<typeof buildRow>} Row
 */

import { frame } from "../../cards/frame.js";
import { context2d, pickShare } from "../../cards/grids.js";
import { levelColour, placeWinner, regionInHand, regionsOf } from "../../cards/regions.js";
import { arrowStep, el, setText } from "../../kit/dom.js";
import { equalsSign } from "../../kit/equation.js";
import { fixed, numberFormat } from "../../kit/numbers.js";
import { cssColour, rampColour } from "../../paint/colours.js";
import { disc } from "../../paint/marks.js";
import { channelInHand, leave, paintBars, partOf, point, pointAtRegion, rangeFromZero } from "./state.js";

const HEADS = ["region", "channel →", "length", "part of sum", "turns it by"];
const LIST_HEIGHT = 330; // screen pixels that the rows share
const GAPS_FROM = 5; // screen pixels of a column before there is room between them
const GAP = 0.6;
const OFF_OPACITY = 0.16;
const LABEL = "Region vectors: one row per region, one column per channel. Arrow keys move through them.";

/** @param {number} count */
const rowHeight = (count) => Math.max(11, Math.min(20, Math.floor(LIST_HEIGHT / Math.max(1, count))));

/** @type {MakeCard} */
export function rmacMatrixCard({ scope, colours }) {
  const card = frame("Region vectors and their sum", "rmac-matrix");
  const allOn = el("button", { class: "rv-chip", type: "button", onclick: () => send(scope, []) }, "all on");
  card.remark.append(allOn);
  const heads = HEADS.map((text) => el("span", {}, text));
  const head = el("div", { class: "rv-mrow rv-mhead", "aria-hidden": true }, ...heads);
  const list = el("div", { class: "rv-mlist" });
  const canvas = el("canvas", { tabindex: "0", role: "img", "aria-label": LABEL });
  const slot = el("div", { class: "rv-mslot" }, canvas);
  const sums = el("canvas", { role: "img", "aria-label": "The descriptor: one bar per channel" });
  const sumSlot = el("div", { class: "rv-msum" }, sums);
  const words = el("p", { class: "rv-marith" });
  const legend = el("div", { class: "rv-scale" });
  const body = el("div", { class: "rv-mbody" }, list, slot);
  const foot = el("div", { class: "rv-mfoot" }, el("span", {}, "descriptor"), sumSlot);
  card.body.append(head, body, foot, legend, words);
  listen(scope, canvas, sums);
  /** @type {Row[]} */
  let rows = [];
  let levels = "";
  return {
    element: card.element,
    watch: slot,
    topics: ["scene", "focus", "feed"],
    update() {
      const part = partOf(scope);
      if (!part) return;
      const now = JSON.stringify(regionsOf(part).map((region) => region.level));
      if (now !== levels) {
        levels = now;
        rows = buildRows(scope, part);
        list.replaceChildren(...rows.map((row) => row.element));
      }
      showRows(scope, part, rows);
      allOn.disabled = !part.off.length;
      slot.style.height = `${rowHeight(rows.length) * rows.length}px`;
      paintMatrix(scope, part, colours(), { canvas, slot });
      paintSum(scope, part, colours(), { canvas: sums, slot: sumSlot });
      showLegend(part, legend);
      showArithmetic(scope, part, words);
    },
  };
}

/**
 * @param {Scope} scope
 * @param {HTMLCanvasElement} matrix
 * @param {HTMLCanvasElement} sums
 */
function listen(scope, matrix, sums) {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {PointerEvent} event
   */
  const pick = (canvas, event) => pickShare(canvas, event, partOf(scope)?.vectors.shape ?? [0, 0]);
  matrix.addEventListener("pointermove", (event) => {
    const hit = pick(matrix, event);
    if (hit) point(scope, hit.row, hit.column);
  });
  matrix.addEventListener("pointerleave", () => leave(scope));
  matrix.addEventListener("keydown", (event) => walkMatrix(scope, event));
  sums.addEventListener("pointermove", (event) => point(scope, null, pick(sums, event)?.column ?? null));
  sums.addEventListener("pointerleave", () => leave(scope));
}

/**
 * @param {Scope} scope
 * @param {number[]} off
 */
function send(scope, off) {
  scope.choose({ off: [...off].sort((a, b) => a - b) });
}

/**
 * Switch one region over.
 *
 * @param {Scope} scope
 * @param {number} region
 */
function toggle(scope, region) {
  const off = new Set(partOf(scope)?.off);
  if (!off.delete(region)) off.add(region);
  send(scope, [...off]);
}

/**
 * @param {Scope} scope
 * @param {KeyboardEvent} event
 */
function walkMatrix(scope, event) {
  const part = partOf(scope);
  if (!part) return;
  const { region } = regionInHand(scope);
  const step = arrowStep(event);
  if (step) {
    const [count, channels] = part.vectors.shape;
    const channel = channelInHand(scope, part) + step.column;
    point(scope, (region + step.row + count) % count, (channel + channels) % channels);
  } else if (event.key === " " || event.key === "Enter") {
    event.preventDefault();
    toggle(scope, region);
  }
}

// ---------------------------------------------------------------- the rows

/**
 * @param {Scope} scope
 * @param {DescriptorPart} part
 */
function buildRows(scope, part) {
  const regions = regionsOf(part);
  return regions.map(({ index, level }) => buildRow(scope, index, level, rowHeight(regions.length)));
}

/**
 * @param {Scope} scope
 * @param {number} index
 * @param {number} level
 * @param {number} height
 */
function buildRow(scope, index, level, height) {
  const hover = () => pointAtRegion(scope, index);
  const props = { class: "rv-mswitch", type: "button", role: "switch", "data-region": String(index) };
  const button = el(
    "button",
    { ...props, onclick: () => toggle(scope, index), onfocus: hover },
    el("i", { style: `background: ${levelColour(level)}` }),
    String(index),
  );
  const norm = bar();
  const share = bar();
  const change = el("span");
  const element = el(
    "div",
    { class: "rv-mrow", style: `height: ${height}px`, onpointerenter: hover },
    button,
    el("span"),
    norm.element,
    share.element,
    change,
  );
  return { element, button, norm, share, change, index };
}

function bar() {
  const fill = el("i");
  const text = el("b");
  return {
    element: el("span", { class: "rv-meter rv-mbar" }, fill, text),
    /**
     * @param {number} part
     * @param {string} words
     */
    show(part, words) {
      fill.style.width = `${100 * part}%`;
      setText(text, words);
    },
  };
}

/**
 * @param {Scope} scope
 * @param {DescriptorPart} part
 * @param {Row[]} rows
 */
function showRows(scope, { norms, shares, turns, ...part }, rows) {
  const off = new Set(part.off);
  const { region } = regionInHand(scope);
  const most = Math.max(...norms) || 1;
  const largest = Math.max(...shares) || 1;
  const format = numberFormat([0, most], 3);
  for (const { element, button, norm, share, change, index } of rows) {
    const on = !off.has(index);
    button.setAttribute("aria-checked", String(on));
    button.setAttribute("aria-label", `Region ${index}, ${on ? "on" : "off"}`);
    element.toggleAttribute("data-off", !on);
    element.toggleAttribute("data-here", index === region);
    norm.show(norms[index] / most, format(norms[index]));
    share.show(Math.max(0, shares[index]) / largest, on ? `${fixed(100 * shares[index], 1)} %` : "–");
    setText(change, Number.isNaN(turns[index]) ? "nothing left" : `${turns[index].toFixed(2)}°`);
  }
}

// ---------------------------------------------------------------- the pictures

/** @param {number} dx */
const gapOf = (dx) => (dx > GAPS_FROM ? GAP : 0);

/**
 * Regions × channels, one colour a number; each channel's largest of the regions that are on has a dot.
 *
 * @param {Scope} scope
 * @param {DescriptorPart} part
 * @param {Colours} colours
 * @param {Slot} card
 */
function paintMatrix(scope, part, colours, card) {
  const at = context2d(card);
  if (!at) return;
  const { context, width, height } = at;
  const { vectors } = part;
  const [count, channels] = vectors.shape;
  const range = rangeFromZero(vectors);
  const off = new Set(part.off);
  const [dx, dy] = [width / channels, height / count];
  for (let r = 0; r < count; r += 1) {
    context.globalAlpha = off.has(r) ? OFF_OPACITY : 1;
    for (let c = 0; c < channels; c += 1) {
      context.fillStyle = cssColour(rampColour(colours.ramps.sequential, vectors[r * channels + c], range));
      context.fillRect(c * dx, r * dy + 0.5, Math.max(dx - gapOf(dx), 0.5), dy - 1);
    }
  }
  context.globalAlpha = 1;
  for (let c = 0; c < channels && dx > GAPS_FROM; c += 1) {
    const winner = winnerOf(vectors, off, c);
    if (winner == null) continue;
    const middle = { x: c * dx + dx / 2, y: winner * dy + dy / 2 };
    disc(context, middle, Math.min(2.6, dx / 4), colours.mark, { width: 1, colour: colours.casing });
  }
  const { region } = regionInHand(scope);
  const left = channelInHand(scope, part) * dx - 1;
  context.lineWidth = 1.6;
  context.strokeStyle = colours.highlight;
  context.strokeRect(left, 0.8, dx + 1.4, height - 1.6);
  context.lineWidth = 2;
  context.strokeStyle = colours.focus;
  context.strokeRect(left, region * dy, dx + 1.4, dy);
}

/**
 * @param {DescriptorPart["vectors"]} vectors
 * @param {Set<number>} off
 * @param {number} channel
 */
function winnerOf(vectors, off, channel) {
  const [count, channels] = vectors.shape;
  /** @param {number} r */
  const value = (r) => vectors[r * channels + channel];
  /** @type {number | null} */
  let best = null;
  for (let r = 0; r < count; r += 1) {
    if (!off.has(r) && (best == null || value(r) > value(best))) best = r;
  }
  return best;
}

/**
 * The descriptor now, and as a line the one with every region.
 *
 * @param {Scope} scope
 * @param {DescriptorPart} part
 * @param {Colours} colours
 * @param {Slot} card
 */
function paintSum(scope, part, colours, card) {
  const at = context2d(card);
  if (!at) return;
  const { descriptor, full, off } = part;
  const { context, width } = at;
  const dx = width / descriptor.length;
  const chosen = channelInHand(scope, part);
  /** @param {number} i */
  const colourOf = (i) => (i === chosen ? colours.highlight : colours.accent);
  const how = { colourOf, gap: gapOf(dx), least: 0.5 };
  const toY = paintBars(at, descriptor, rangeFromZero(descriptor, full), how);
  if (!off.length) return;
  context.strokeStyle = colours.text;
  context.lineWidth = 1.4;
  context.beginPath();
  full.forEach((value, i) => {
    context.moveTo(i * dx, toY(value));
    context.lineTo((i + 1) * dx, toY(value));
  });
  context.stroke();
}

/**
 * @param {DescriptorPart} part
 * @param {HTMLElement} legend
 */
function showLegend({ vectors, off }, legend) {
  const range = rangeFromZero(vectors);
  const format = numberFormat(range, 3);
  const every = off.length ? "— with every region" : "";
  const texts = [format(range[0]), format(range[1]), "○ the channel's largest", every];
  if (legend.dataset.texts === texts.join()) return;
  legend.dataset.texts = texts.join();
  const [low, ...rest] = texts.map((text) => el("span", {}, text));
  legend.replaceChildren(low, el("i", { class: "rv-rampbar rv-rampbar-sequential" }), ...rest);
}

/**
 * The number in hand, from the cell of the map to the descriptor, with its real values.
 *
 * @param {Scope} scope
 * @param {DescriptorPart} part
 * @param {HTMLElement} words
 */
function showArithmetic(scope, part, words) {
  const { channels: names, argmax, maxima, norms, vectors, total, total_norm: length, descriptor } = part;
  const { region } = regionInHand(scope);
  const channel = channelInHand(scope, part);
  const k = region * names.length + channel;
  const width = scope.scene?.cells?.width ?? 1;
  const place = `at row ${Math.floor(argmax[k] / width)}, column ${argmax[k] % width}`;
  const off = part.off.includes(region);
  placeWinner(scope, argmax[k]);
  const name = `Region ${region}, ${names[channel]}: `;
  const added = off ? " · switched off, so not added. " : " · added over the regions that are on: ";
  const [whole, by, one] = [total[channel], length, descriptor[channel]].map((number) => fixed(number, 4));
  const sum = `Σ = ${whole}, ÷ ${by} ${equalsSign(`${whole} ÷ ${by}`, one)} `;
  const [largest, norm, share] = [maxima[k], norms[region], vectors[k]].map((number) => fixed(number, 4));
  const pieces = [
    el("span", { class: "rv-quiet" }, name),
    `largest value ${largest} ${argmax[k] < 0 ? "in each of its cells" : place} ÷ length ${norm} `,
    `${equalsSign(`${largest} ÷ ${norm}`, share)} `,
    el("b", {}, share),
    el("span", { class: "rv-quiet" }, added),
    sum,
    el("b", {}, one),
  ];
  const now = pieces.map((piece) => (typeof piece === "string" ? piece : piece.textContent)).join("");
  if (words.textContent !== now) words.replaceChildren(...pieces);
}
