/**
 * Search: what was found, and why. The similarity of two pictures is a sum over pairs of regions, one
 * from each; the best pairs are drawn as linked boxes, all of them as a small table of colours.
 */

import { context2d } from "../cards/grids.js";
import { frame } from "../cards/sentence.js";
import { el, setText } from "../kit/dom.js";
import { thumbOf } from "../core/hub.js";
import { pageOf } from "./rmac_regions/regions.js";
import { cssColour, minus, rampColour } from "../paint/theme.js";

const NUMBERS = 11; // of a pair: query box, hit box, value, both regions
const fixed = (value, digits = 3) => minus(value.toFixed(digits));

const hitsOf = (scope) => pageOf(scope).hits ?? [];

/** The hit in hand: the one under the pointer, else the chosen one. */
function hitInHand(scope) {
  const hits = hitsOf(scope);
  const at = (key) => hits.findIndex((hit) => hit.key === key);
  const hovered = scope.rmacHit ? at(scope.rmacHit) : -1;
  return hovered >= 0 ? hovered : Math.max(0, at(pageOf(scope).chosen));
}

/** The pairs of a hit that gave most, the best first. */
function bestPairs(scope, index) {
  const best = scope.scene?.arrays["page.best"];
  if (!best || index >= best.shape[0]) return [];
  const pairs = [];
  for (let p = 0; p < best.shape[1]; p += 1) {
    const row = best.subarray((index * best.shape[1] + p) * NUMBERS, (index * best.shape[1] + p + 1) * NUMBERS);
    if (Number.isNaN(row[8])) break;
    pairs.push({ query: [...row.subarray(0, 4)], hit: [...row.subarray(4, 8)], value: row[8], regions: [row[9], row[10]] });
  }
  return pairs;
}

// ---------------------------------------------------------------- what was found

/** @type {import("../cards/board.js").MakeCard} */
export function rmacHitsCard(scope) {
  const card = frame("Found", "rmac-hits");
  const list = el("div", { class: "rv-hits", role: "listbox", "aria-label": "Pictures found, the most alike first" });
  card.body.append(list);
  list.addEventListener("pointerleave", () => hover(scope, null));
  const items = new Map();
  return {
    element: card.element,
    topics: ["scene", "feed", "focus"],
    update() {
      const hits = hitsOf(scope);
      setText(card.remark, `${hits.length} pictures, the most alike first`);
      for (const hit of hits) if (!items.has(hit.key)) items.set(hit.key, hitItem(scope, hit));
      const order = hits.map((hit) => items.get(hit.key).element);
      if (order.length !== list.children.length || order.some((element, i) => list.children[i] !== element)) list.replaceChildren(...order);
      const here = hits[hitInHand(scope)]?.key;
      const low = Math.min(...hits.map((hit) => hit.similarity), 0);
      for (const hit of hits) showHit(scope, items.get(hit.key), hit, here, low);
    },
  };
}

function hover(scope, key) {
  if (scope.rmacHit === key) return;
  scope.rmacHit = key;
  scope.changed("focus");
}

function hitItem(scope, hit) {
  const image = el("img", { alt: "" });
  const rank = el("b");
  const name = el("span", { class: "rv-hname" });
  const value = el("code");
  const bar = el("i", { class: "rv-hbar" });
  const element = el("button", {
    class: "rv-hit", type: "button", role: "option", "data-key": hit.key,
    onpointerenter: () => hover(scope, hit.key), onfocus: () => hover(scope, hit.key), onblur: () => hover(scope, null),
    onclick: () => scope.sendExtra({ hit: hit.key }),
    onkeydown: (event) => walk(element, event),
  }, image, rank, name, el("span", { class: "rv-hline" }, value, el("span", { class: "rv-htrack" }, bar)));
  return { element, image, rank, name, value, bar };
}

function walk(element, event) {
  const step = { ArrowRight: "nextElementSibling", ArrowDown: "nextElementSibling", ArrowLeft: "previousElementSibling", ArrowUp: "previousElementSibling" }[event.key];
  if (!step || !element[step]) return;
  event.preventDefault();
  element[step].focus();
}

function showHit(scope, item, hit, here, low) {
  const thumb = thumbOf(hit.digest);
  if (thumb && item.image.src !== thumb.src) item.image.src = thumb.src;
  setText(item.rank, `${hit.rank}${hit.relevant ? " · same" : ""}`);
  setText(item.name, hit.title);
  setText(item.value, fixed(hit.similarity));
  item.bar.style.width = `${Math.max(0, (100 * (hit.similarity - low)) / (1 - low))}%`;
  item.element.toggleAttribute("data-relevant", Boolean(hit.relevant));
  item.element.toggleAttribute("data-here", hit.key === here);
  item.element.setAttribute("aria-selected", String(hit.key === pageOf(scope).chosen));
  item.element.setAttribute("aria-label", `${hit.rank}: ${hit.title}, similarity ${fixed(hit.similarity)}${hit.relevant ? ", the same landmark" : ""}`);
}

// ---------------------------------------------------------------- why: pairs of regions

/** @type {import("../cards/board.js").MakeCard} */
export function rmacPairsCard(scope, colours) {
  const card = frame("What makes them similar", "rmac-pairs");
  const canvas = el("canvas", { role: "img", "aria-label": "The query and the hit with their best pairs of regions" });
  const slot = el("div", { class: "rv-pairs" }, canvas);
  const list = el("div", { class: "rv-plist" });
  const grid = el("canvas", { role: "img", "aria-label": "Every pair of regions: rows are the query's, columns the hit's" });
  const gridSlot = el("div", { class: "rv-pgrid" }, grid);
  const gridWords = el("p", { class: "rv-quiet rv-pgridwords" });
  card.body.append(slot, el("div", { class: "rv-pbelow" }, list, el("div", {}, gridSlot, gridWords)));
  const state = { pair: null, cell: null };
  const redraw = () => paint();
  list.addEventListener("pointerleave", () => { state.pair = null; redraw(); });
  grid.addEventListener("pointermove", (event) => { state.cell = pick(scope, grid, event); redraw(); });
  grid.addEventListener("pointerleave", () => { state.cell = null; redraw(); });
  function paint() {
    const hits = hitsOf(scope);
    const index = hitInHand(scope);
    const hit = hits[index];
    if (!hit) return;
    const pairs = bestPairs(scope, index);
    setText(card.heading, `What makes ${hit.title} similar`);
    setText(card.remark, `similarity ${fixed(hit.similarity, 4)}`);
    const shown = state.cell ? [pairAt(scope, state.cell)] : pairs;
    paintPairs(scope, colours(), { canvas, slot }, hit, shown, state.cell ? 0 : state.pair);
    if (!state.cell) placePairs(scope, pairs);
    showList(list, pairs, hit, (pair) => { state.pair = pair; redraw(); });
    showGrid(scope, colours(), { canvas: grid, slot: gridSlot }, gridWords, hit, state.cell);
  }
  return { element: card.element, watch: slot, topics: ["scene", "focus", "feed"], update: paint };
}

/** The query's side of the pairs, on the big picture too. */
function placePairs(scope, pairs) {
  const layer = scope.scene?.arrays["layer.pairs"];
  if (!layer) return;
  const rows = new Float32Array(layer.length).fill(-1e6);
  pairs.forEach(({ query }, i) => rows.set([...query, 0], 5 * i));
  if (rows.every((value, i) => value === layer[i])) return;
  layer.set(rows);
  scope.stage?.dirty();
}

function paintPairs(scope, colours, card, hit, pairs, only) {
  const at = context2d(card);
  if (!at) return;
  const { context, width, height } = at;
  const { picture } = scope.scene.header;
  const gap = 26;
  const room = { width: (width - gap) / 2, height };
  const left = place(picture.width, picture.height, 0, room);
  const right = place(hit.size[0], hit.size[1], room.width + gap, room);
  const bitmap = scope.picture?.bitmap;
  const thumb = thumbOf(hit.digest);
  if (bitmap) context.drawImage(bitmap, left.x, left.y, left.width, left.height);
  if (thumb?.complete && thumb.naturalWidth) context.drawImage(thumb, right.x, right.y, right.width, right.height);
  // The best pair is drawn last, on top.
  [...pairs.keys()].reverse().forEach((i) => {
    const quiet = only != null && only !== i;
    context.globalAlpha = quiet ? 0.15 : 1;
    const colour = colours.categorical[(i + 1) % colours.categorical.length];
    const from = boxOn(left, pairs[i].query);
    const to = boxOn(right, pairs[i].hit);
    for (const [line, ink] of [[4.5, colours["casing-strong"]], [2.2, colour]]) {
      context.lineWidth = line;
      context.strokeStyle = ink;
      context.strokeRect(from.x, from.y, from.width, from.height);
      context.strokeRect(to.x, to.y, to.width, to.height);
      context.beginPath();
      context.moveTo(from.x + from.width, from.y + from.height / 2);
      context.lineTo(to.x, to.y + to.height / 2);
      context.stroke();
    }
  });
  context.globalAlpha = 1;
}

function place(width, height, x, room) {
  const scale = Math.min(room.width / width, room.height / height);
  const size = { width: width * scale, height: height * scale };
  return { ...size, scale, x: x + (room.width - size.width) / 2, y: (room.height - size.height) / 2 };
}

/** Cells may reach beyond a picture's edge: the box is cut there, as the picture is. */
function boxOn(at, [cx, cy, w, h]) {
  const x0 = Math.max(at.x + 1.5, at.x + (cx - w / 2) * at.scale);
  const y0 = Math.max(at.y + 1.5, at.y + (cy - h / 2) * at.scale);
  const x1 = Math.min(at.x + at.width - 1.5, at.x + (cx + w / 2) * at.scale);
  const y1 = Math.min(at.y + at.height - 1.5, at.y + (cy + h / 2) * at.scale);
  return { x: x0, y: y0, width: Math.max(2, x1 - x0), height: Math.max(2, y1 - y0) };
}

function showList(list, pairs, hit, onHover) {
  const key = JSON.stringify([hit.key, pairs.map((pair) => [pair.value, ...pair.regions])]);
  if (list.dataset.pairs === key) return;
  list.dataset.pairs = key;
  const rows = pairs.map((pair, i) => el("div", { class: "rv-pair", tabindex: "0", "data-value": String(pair.value), onpointerenter: () => onHover(i), onfocus: () => onHover(i), onblur: () => onHover(null) },
    el("i", { style: `background: var(--rv-categorical-${(i + 1) % 8})` }),
    el("span", {}, `region ${pair.regions[0]} ↔ ${pair.regions[1]}`),
    el("code", {}, fixed(pair.value, 4)),
    el("span", { class: "rv-quiet" }, hit.similarity > 0 ? `${((100 * pair.value) / hit.similarity).toFixed(1)} %` : "")));
  const given = pairs.reduce((so, pair) => so + pair.value, 0) / hit.similarity;
  const share = `Together ${(100 * given).toFixed(1)} % of the similarity.`;
  list.replaceChildren(...rows, el("p", { class: "rv-quiet", "data-given": String(given) }, hit.similarity > 0 ? share : ""));
}

// ---------------------------------------------------------------- every pair

function pick(scope, canvas, event) {
  const shape = scope.scene?.arrays["page.pairs"]?.shape;
  if (!shape || hitsOf(scope)[hitInHand(scope)]?.key !== pageOf(scope).chosen) return null;
  const box = canvas.getBoundingClientRect();
  const row = Math.floor(((event.clientY - box.top) / box.height) * shape[0]);
  const column = Math.floor(((event.clientX - box.left) / box.width) * shape[1]);
  return row >= 0 && column >= 0 && row < shape[0] && column < shape[1] ? [row, column] : null;
}

function pairAt(scope, [row, column]) {
  const { "page.pairs": pairs, "page.query_boxes": queries, "page.hit_boxes": hits } = scope.scene.arrays;
  return {
    query: [...queries.subarray(4 * row, 4 * row + 4)], hit: [...hits.subarray(4 * column, 4 * column + 4)],
    value: pairs[row * pairs.shape[1] + column], regions: [row, column],
  };
}

function showGrid(scope, colours, card, words, hit, cell) {
  const pairs = scope.scene.arrays["page.pairs"];
  const chosen = hit.key === pageOf(scope).chosen;
  card.slot.hidden = !chosen || !pairs;
  if (!pairs || !chosen) return void setText(words, "Click the picture to see every pair of its regions.");
  const [rows, columns] = pairs.shape;
  let sum = 0;
  let most = 0;
  for (const value of pairs) {
    sum += value;
    most = Math.max(most, Math.abs(value));
  }
  const one = cell ? pairAt(scope, cell) : null;
  setText(words, one ? `query's region ${cell[0]}, hit's region ${cell[1]}: ${fixed(one.value, 5)}` : `${rows * columns === 1 ? "1 pair gives" : `${rows} × ${columns} pairs add up to`} ${fixed(sum, 4)}; colours ±${fixed(most, 4)}`);
  card.slot.dataset.sum = String(sum);
  const at = context2d(card);
  if (!at) return;
  const { context, width, height } = at;
  const [dx, dy] = [width / columns, height / rows];
  for (let i = 0; i < pairs.length; i += 1) {
    context.fillStyle = cssColour(rampColour(colours.ramps.diverging, pairs[i], [-most || -1, most || 1]));
    context.fillRect((i % columns) * dx, Math.floor(i / columns) * dy, dx + 0.3, dy + 0.3);
  }
  if (!cell) return;
  context.lineWidth = 2;
  context.strokeStyle = colours.highlight;
  context.strokeRect(cell[1] * dx, cell[0] * dy, dx, dy);
}

// ---------------------------------------------------------------- how good the methods are

/** @type {import("../cards/board.js").MakeCard} */
export function rmacScoresCard(scope) {
  const card = frame("Which descriptor finds the most", "rmac-scores");
  const body = el("tbody");
  const table = el("table", { class: "rv-scores" }, el("thead", {}, el("tr", {}, ...["", "as it is", "whitened"].map((text) => el("th", { scope: "col" }, text)))), body);
  const note = el("p", { class: "rv-quiet rv-scorenote" });
  card.body.append(table, note);
  let last = "";
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const page = pageOf(scope);
      const now = JSON.stringify([page.scores, page.is_whitened, page.collection]);
      if (!page.scores || now === last) return;
      last = now;
      setText(card.remark, "mean average precision");
      const best = Math.max(...page.scores.flatMap((row) => [row.plain, row.whitened ?? 0]));
      body.replaceChildren(...page.scores.map((row) => el("tr", { "data-method": row.method, "data-used": row.used },
        el("th", { scope: "row" }, row.title),
        score(row.plain, best, row.used && !page.is_whitened, "plain"), score(row.whitened, best, row.used && page.is_whitened, "whitened"))));
      setText(note, `Each of the ${page.collection} drawn pictures is the query once, computed just now. The collection is made for teaching: landmarks come back at another scale, place and light, before landscapes they share with others. So these numbers compare the descriptors here; they say nothing about photographs.`);
    },
  };
}

function score(value, best, used, kind) {
  if (value == null) return el("td", {}, el("span", { class: "rv-quiet" }, "–"));
  return el("td", { "data-kind": kind, "data-value": String(value), "data-used": used },
    el("span", { class: "rv-strack" }, el("i", { style: `width: ${100 * value}%`, "data-best": value === best })), el("code", {}, fixed(value, 3)));
}
