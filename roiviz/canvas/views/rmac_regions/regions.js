/**
 * R-MAC's regions: a list of them laid out as they lie on the map, and what the one in hand finds.
 * Hover, pin and keyboard go through the hub as rows of the canvas's layer "regions".
 */

import { frame } from "../../cards/sentence.js";
import { el, setText } from "../../kit/dom.js";
import { numberFormat } from "../../paint/theme.js";

const LAYER = "regions";
const MOST_CHANNELS = 4096;

export const pageOf = (scope) => scope.scene?.header.page ?? {};
export const levelColour = (level) => `var(--rv-categorical-${level % 8})`;
export const levelName = (level) => (level ? `Level ${level}` : "Whole map");

/** Regions of the message: index, level and cells of each. */
export function regionsOf(scope) {
  const table = scope.scene?.arrays["page.regions"];
  if (!table) return [];
  return Array.from({ length: table.shape[0] }, (_, i) => {
    const [x1, y1, x2, y2, level] = table.subarray(5 * i, 5 * i + 5);
    return { index: i, level, x1, y1, x2, y2 };
  });
}

const rowOf = (scope, region) => (pageOf(scope).drawn ?? []).indexOf(region);
const focusOn = (scope, region) => ({ box: null, bin: null, sample: null, layer: LAYER, row: rowOf(scope, region), region, from: "list" });

/** The region in hand: the pinned one, else the hovered one, else the first that is drawn. */
export function regionInHand(scope) {
  const drawn = pageOf(scope).drawn ?? [];
  for (const [how, focus] of [["pinned", scope.pin], ["hovered", scope.hover]]) {
    if (focus?.layer !== LAYER) continue;
    const region = focus.row >= 0 ? drawn[focus.row] : focus.region;
    if (region != null) return { region, how };
  }
  return { region: drawn[0] ?? 0, how: "first" };
}

// ---------------------------------------------------------------- the list

/** @type {import("../../cards/board.js").MakeCard} */
export function rmacListCard(scope) {
  const card = frame("Regions", "rmac-list");
  const state = { drawnFor: null, buttons: [] };
  card.element.addEventListener("pointerleave", () => scope.setHover(null));
  return {
    element: card.element,
    topics: ["scene", "focus"],
    update() {
      const { derivation } = pageOf(scope);
      if (!derivation) return;
      const key = JSON.stringify([derivation.height, derivation.width, derivation.levels, derivation.whole_map, derivation.variant]);
      if (state.drawnFor !== key) {
        state.drawnFor = key;
        fillList(scope, card, state);
      }
      setText(card.remark, "hover, or click to pin");
      const { region, how } = regionInHand(scope);
      state.buttons.forEach(({ button, index }) => {
        const here = index === region;
        button.toggleAttribute("data-here", here);
        button.setAttribute("aria-pressed", String(here && how === "pinned"));
        button.tabIndex = here ? 0 : -1;
      });
    },
  };
}

function fillList(scope, card, state) {
  const byLevel = new Map();
  for (const region of regionsOf(scope)) byLevel.set(region.level, [...(byLevel.get(region.level) ?? []), region]);
  state.buttons = [];
  const groups = [...byLevel].map(([level, regions]) => {
    const columns = new Set(regions.map((region) => region.x1)).size;
    const sorted = [...regions].sort((a, b) => a.y1 - b.y1 || a.x1 - b.x1);
    const { dash = 0 } = pageOf(scope).derivation.levels.find((row) => row.level === level) ?? {};
    const cells = sorted.map((region) => regionButton(scope, state, region));
    return el("div", { class: "rv-rlevel", style: `--rv-level: ${levelColour(level)}` },
      el("div", { class: "rv-rlevel-name" }, lineSample(dash), levelName(level), el("span", {}, `${regions.length}`)),
      el("div", { class: "rv-rgrid", style: `grid-template-columns: repeat(${columns}, minmax(14px, 24px))`, role: "group", "aria-label": `Regions of ${levelName(level).toLowerCase()}` }, ...cells));
  });
  card.body.replaceChildren(...groups);
}

/** The level's line, as the picture has it. */
export const lineSample = (dash) => el("i", { class: "rv-rline", style: dash ? `background: repeating-linear-gradient(90deg, var(--rv-level) 0 ${dash}px, transparent ${dash}px ${dash * 1.7}px)` : "background: var(--rv-level)" });

function regionButton(scope, state, region) {
  const size = `${region.y2 - region.y1 + 1} × ${region.x2 - region.x1 + 1}`;
  const button = el("button", {
    class: "rv-rcell", type: "button", "data-region": String(region.index), "aria-pressed": "false",
    "aria-label": `Region ${region.index}: ${size} cells from row ${region.y1}, column ${region.x1}`,
    onpointerenter: () => scope.setHover(focusOn(scope, region.index)),
    onfocus: () => scope.setHover(focusOn(scope, region.index)),
    onclick: () => scope.togglePin(focusOn(scope, region.index)),
    onkeydown: (event) => walk(state, button, event),
  });
  state.buttons.push({ button, index: region.index });
  return button;
}

/** Arrow keys walk the list. */
function walk(state, button, event) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const at = state.buttons.findIndex((item) => item.button === button);
  state.buttons[(at + step + state.buttons.length) % state.buttons.length].button.focus();
}

// ---------------------------------------------------------------- the region in hand

/** @type {import("../../cards/board.js").MakeCard} */
export function rmacRegionCard(scope) {
  const card = frame("Region", "rmac-region");
  const facts = el("p", { class: "rv-facts-line" });
  const body = el("tbody");
  const table = el("table", { class: "rv-rtable" }, el("thead", {}, el("tr", {}, ...["channel", "largest value", "row, column"].map((text) => el("th", { scope: "col" }, text)))), body);
  card.body.append(facts, el("div", { class: "rv-rscroll", tabindex: "0", role: "region", "aria-label": "Winning cell of each channel" }, table));
  const state = { shown: null, channel: null };
  body.addEventListener("pointerover", (event) => {
    const row = event.target.closest("tr");
    if (row) placeWinner(scope, Number(row.dataset.cell));
  });
  body.addEventListener("pointerleave", () => showWinner(scope, state));
  return {
    element: card.element,
    topics: ["scene", "focus"],
    update: () => showRegion(scope, card, facts, body, state),
  };
}

function showRegion(scope, card, facts, body, state) {
  const regions = regionsOf(scope);
  const { region, how } = regionInHand(scope);
  const one = regions[region];
  card.element.toggleAttribute("data-empty", !one);
  if (!one) {
    setText(card.heading, "No region");
    setText(facts, "");
    return void body.replaceChildren();
  }
  setText(card.heading, `Region ${region}`);
  setText(card.remark, `${levelName(one.level).toLowerCase()} · one of ${regions.length}${how === "pinned" ? " · pinned" : ""}`);
  const { stride } = scope.scene.header.cells;
  const [rows, columns] = [one.y2 - one.y1 + 1, one.x2 - one.x1 + 1];
  setText(facts, `rows ${one.y1} … ${one.y2}, columns ${one.x1} … ${one.x2}\n${rows} × ${columns} = ${rows * columns} cell${rows * columns === 1 ? "" : "s"} · ${rows * stride} × ${columns * stride} px`);
  const shown = `${region}`;
  if (state.shown !== shown || state.scene !== scope.scene) fillChannels(scope, body, region);
  Object.assign(state, { shown, scene: scope.scene, region });
  showWinner(scope, state);
}

/** All channels, the shown one first, then by value. */
function fillChannels(scope, body, region) {
  const { arrays, header } = scope.scene;
  const { cells, channel } = header;
  const names = pageOf(scope).channels;
  const maxima = arrays["page.maxima"];
  const argmax = arrays["page.argmax"];
  const count = maxima.shape[1];
  const values = maxima.subarray(region * count, (region + 1) * count);
  const shown = names.length ? channel.index : 0;
  const order = [...values.keys()].sort((a, b) => (b === shown) - (a === shown) || values[b] - values[a]).slice(0, MOST_CHANNELS);
  const format = numberFormat([Math.min(...values), Math.max(...values)], 4);
  const rows = order.map((c) => {
    const cell = argmax[region * count + c];
    return el("tr", { "data-cell": String(cell), "data-shown": c === shown },
      el("th", { scope: "row" }, names[c] ?? channel.name),
      el("td", {}, format(values[c])),
      el("td", {}, `${Math.floor(cell / cells.width)}, ${cell % cells.width}`));
  });
  if (!names.length) rows.push(el("tr", {}, el("td", { colspan: "3" }, "A map with this many channels sends the shown one only.")));
  body.replaceChildren(...rows);
}

/** Mark the region's winning cell of the shown channel on the picture. */
function showWinner(scope, state) {
  const { arrays, header } = scope.scene;
  const argmax = arrays["page.argmax"];
  const count = argmax.shape[1];
  const column = pageOf(scope).channels.length ? header.channel.index : 0;
  placeWinner(scope, argmax[state.region * count + column]);
}

export function placeWinner(scope, cell) {
  const { arrays, header } = scope.scene;
  const layer = arrays["layer.winner"];
  if (!layer || cell == null || Number.isNaN(cell)) return;
  const { width, stride } = header.cells;
  const [cx, cy] = [((cell % width) + 0.5) * stride, (Math.floor(cell / width) + 0.5) * stride];
  if (layer[0] === Math.fround(cx) && layer[1] === Math.fround(cy)) return;
  layer[0] = cx;
  layer[1] = cy;
  scope.stage?.dirty();
}
