/**
 * R-MAC's regions: a list of them laid out as they lie on the map, and what the one in hand finds.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { CanvasMessage, RegionsPart } from "../../core/messages.js"
 * @import { Frame } from "../../cards/frame.js"
 * @import { MakeCard } from "../../cards/board.js"
 * @import { Region } from "../../cards/regions.js"
 *
 * @typedef {{ button: HTMLButtonElement, index: number }} Button
 */

import { frame, headRow } from "../../cards/frame.js";
import {
  focusOnRegion,
  levelColour,
  levelName,
  lineSample,
  placeWinner,
  regionInHand,
  regionsOf,
} from "../../cards/regions.js";
import { el, setText, walk } from "../../kit/dom.js";
import { numberFormat } from "../../kit/numbers.js";

const MOST_CHANNELS = 4096;
const HEADS = ["channel", "largest value", "row, column"];

// ---------------------------------------------------------------- the list

/** @type {MakeCard} */
export function rmacListCard({ scope }) {
  const card = frame("Regions", "rmac-list");
  let last = "";
  /** @type {Button[]} */
  let buttons = [];
  card.element.addEventListener("pointerleave", () => scope.setHover(null));
  return {
    element: card.element,
    topics: ["scene", "focus"],
    update() {
      const part = scope.part("rmac_regions");
      if (!part) return;
      const { height, width, levels, whole_map, variant } = part.derivation;
      const now = JSON.stringify([height, width, levels, whole_map, variant]);
      if (last !== now) {
        last = now;
        buttons = fillList(scope, card, part);
      }
      setText(card.remark, "hover, or click to pin");
      const { region, pinned } = regionInHand(scope);
      for (const { button, index } of buttons) {
        const here = index === region;
        button.toggleAttribute("data-here", here);
        button.setAttribute("aria-pressed", String(here && pinned));
        button.tabIndex = here ? 0 : -1;
      }
    },
  };
}

/**
 * @param {Scope} scope
 * @param {Frame} card
 * @param {RegionsPart} part
 */
function fillList(scope, card, part) {
  /** @type {Button[]} */
  const buttons = [];
  const all = () => buttons.map(({ button }) => button);
  /** @type {Map<number, Region[]>} */
  const byLevel = new Map();
  for (const region of regionsOf(part)) {
    byLevel.set(region.level, [...(byLevel.get(region.level) ?? []), region]);
  }
  const groups = [...byLevel].map(([level, regions]) => {
    const sorted = [...regions].sort((a, b) => a.y1 - b.y1 || a.x1 - b.x1);
    const cells = sorted.map((region) => regionButton(scope, region, all));
    cells.forEach((button, i) => {
      buttons.push({ button, index: sorted[i].index });
    });
    const columns = new Set(regions.map((region) => region.x1)).size;
    const dash = part.derivation.levels.find((row) => row.level === level)?.dash ?? 0;
    return levelGroup(level, dash, columns, cells);
  });
  card.body.replaceChildren(...groups);
  return buttons;
}

/**
 * @param {number} level
 * @param {number} dash
 * @param {number} columns
 * @param {HTMLElement[]} cells
 */
function levelGroup(level, dash, columns, cells) {
  const count = el("span", {}, `${cells.length}`);
  const name = el("div", { class: "rv-rlevel-name" }, lineSample(dash), levelName(level), count);
  const style = `grid-template-columns: repeat(${columns}, minmax(14px, 24px))`;
  const label = `Regions of ${levelName(level).toLowerCase()}`;
  const grid = el("div", { class: "rv-rgrid", style, role: "group", "aria-label": label }, ...cells);
  return el("div", { class: "rv-rlevel", style: `--rv-level: ${levelColour(level)}` }, name, grid);
}

/**
 * @param {Scope} scope
 * @param {Region} region
 * @param {() => HTMLElement[]} all
 */
function regionButton(scope, { index, x1, y1, x2, y2 }, all) {
  const size = `${y2 - y1 + 1} × ${x2 - x1 + 1}`;
  const hover = () => scope.setHover(focusOnRegion(scope, index, "list"));
  return el("button", {
    class: "rv-rcell",
    type: "button",
    "data-region": String(index),
    "aria-pressed": "false",
    "aria-label": `Region ${index}: ${size} cells from row ${y1}, column ${x1}`,
    onpointerenter: hover,
    onfocus: hover,
    onclick: () => scope.togglePin(focusOnRegion(scope, index, "list")),
    onkeydown: (event) => walk(all(), event, { round: true }),
  });
}

// ---------------------------------------------------------------- the region in hand

/** @type {MakeCard} */
export function rmacRegionCard({ scope }) {
  const card = frame("Region", "rmac-region");
  const facts = el("p", { class: "rv-facts-line" });
  const body = el("tbody");
  const head = el("thead", {}, headRow(HEADS));
  const table = el("table", { class: "rv-table rv-rtable" }, head, body);
  const label = "Winning cell of each channel";
  const props = { class: "rv-rscroll", tabindex: "0", role: "region", "aria-label": label };
  card.body.append(facts, el("div", props, table));
  const state = { scene: /** @type {CanvasMessage | null} */ (null), region: -1 };
  body.addEventListener("pointerover", (event) => {
    const row = event.target instanceof Element ? event.target.closest("tr") : null;
    if (row) placeWinner(scope, Number(row.dataset.cell));
  });
  body.addEventListener("pointerleave", () => showWinner(scope));
  return {
    element: card.element,
    topics: ["scene", "focus"],
    update() {
      const part = scope.part("rmac_regions");
      const { scene } = scope;
      if (!part || !scene) return;
      const { region, pinned } = regionInHand(scope);
      const regions = regionsOf(part);
      const one = regions[region];
      card.element.toggleAttribute("data-empty", !one);
      if (!one) {
        setText(card.heading, "No region");
        setText(facts, "");
        return body.replaceChildren();
      }
      const level = levelName(one.level).toLowerCase();
      setText(card.heading, `Region ${region}`);
      setText(card.remark, `${level} · one of ${regions.length}${pinned ? " · pinned" : ""}`);
      setText(facts, factsOf(one, scene.cells?.stride ?? 0));
      if (state.scene !== scene || state.region !== region)
        body.replaceChildren(...rowsOf(scene, part, region));
      Object.assign(state, { scene, region });
      showWinner(scope);
    },
  };
}

/**
 * @param {Region} region
 * @param {number} stride
 */
function factsOf({ x1, y1, x2, y2 }, stride) {
  const [rows, columns] = [y2 - y1 + 1, x2 - x1 + 1];
  const size = `${rows} × ${columns} = ${rows * columns} cell${rows * columns === 1 ? "" : "s"}`;
  const place = `rows ${y1} … ${y2}, columns ${x1} … ${x2}`;
  return `${place}\n${size} · ${rows * stride} × ${columns * stride} px`;
}

/**
 * All channels, the shown one first, then by value.
 *
 * @param {CanvasMessage} scene
 * @param {RegionsPart} part
 * @param {number} region
 */
function rowsOf({ cells, channel }, { maxima, argmax, channels: names }, region) {
  const count = maxima.shape[1];
  const values = maxima.subarray(region * count, (region + 1) * count);
  const width = cells?.width ?? 1;
  const shown = names.length ? channel?.index : 0;
  const order = [...values.keys()]
    .sort((a, b) => Number(b === shown) - Number(a === shown) || values[b] - values[a])
    .slice(0, MOST_CHANNELS);
  const format = numberFormat([Math.min(...values), Math.max(...values)], 4);
  const rows = order.map((c) => {
    const cell = argmax[region * count + c];
    return el(
      "tr",
      { "data-cell": String(cell), "data-shown": c === shown },
      el("th", { scope: "row" }, names[c] ?? channel?.name ?? ""),
      el("td", {}, format(values[c])),
      el("td", {}, cell < 0 ? "all alike" : `${Math.floor(cell / width)}, ${cell % width}`),
    );
  });
  if (names.length) return rows;
  const note = "A map with this many channels sends the shown one only.";
  return [...rows, el("tr", {}, el("td", { colspan: "3" }, note))];
}

/**
 * Mark the region's winning cell of the shown channel on the picture.
 *
 * @param {Scope} scope
 */
function showWinner(scope) {
  const part = scope.part("rmac_regions");
  if (!part) return;
  const column = part.channels.length ? (scope.scene?.channel?.index ?? 0) : 0;
  const { region } = regionInHand(scope);
  placeWinner(scope, part.argmax[region * part.argmax.shape[1] + column]);
}
