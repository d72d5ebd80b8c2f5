/**
 * Why a picture was found. The similarity of two pictures is a sum over pairs of regions, one from
 * each; the best pairs are drawn as linked boxes, all of them as a small table of colours.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { FoundPicture, SearchPart } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { MakeCard } from "../../cards/board.js"
 * @import { Slot } from "../../cards/grids.js"
 * @import { Pair } from "./state.js"
 *
 * @typedef {{ x: number, y: number, width: number, height: number }} Rect
 * @typedef {Rect & { scale: number }} Placed  a picture on the screen
 */

import { frame } from "../../cards/frame.js";
import { context2d, pickShare } from "../../cards/grids.js";
import { thumbOf } from "../../core/media.js";
import { el, setHidden, setText } from "../../kit/dom.js";
import { fixed } from "../../kit/numbers.js";
import { cssColour, rampColour } from "../../paint/colours.js";
import { bestPairs, hitInHand, pairAt, partOf } from "./state.js";

const GAP = 26; // screen pixels between the pictures
const QUIET = 0.15;
const EDGE = 1.5;
const NOWHERE = -1e6; // for rows of the layer that no pair takes

/** @type {MakeCard} */
export function rmacPairsCard({ scope, colours }) {
  const card = frame("What makes them similar", "rmac-pairs");
  const label = "The query and the hit with their best pairs of regions";
  const canvas = el("canvas", { role: "img", "aria-label": label });
  const slot = el("div", { class: "rv-pairs" }, canvas);
  const list = el("div", { class: "rv-plist" });
  const gridLabel = "Every pair of regions: rows are the query's, columns the hit's";
  const grid = el("canvas", { role: "img", "aria-label": gridLabel });
  const gridSlot = el("div", { class: "rv-pgrid" }, grid);
  const gridWords = el("p", { class: "rv-quiet rv-pgridwords" });
  const below = el("div", { class: "rv-pbelow" }, list, el("div", {}, gridSlot, gridWords));
  card.body.append(slot, below);
  const state = {
    pair: /** @type {number | null} */ (null),
    cell: /** @type {{ row: number, column: number } | null} */ (null),
  };
  /** @param {Partial<typeof state>} change */
  const look = (change) => {
    Object.assign(state, change);
    update();
  };
  list.addEventListener("pointerleave", () => look({ pair: null }));
  grid.addEventListener("pointermove", (event) => look({ cell: cellAt(scope, grid, event) }));
  grid.addEventListener("pointerleave", () => look({ cell: null }));

  function update() {
    const part = partOf(scope);
    const index = part ? hitInHand(scope, part) : -1;
    const hit = part?.hits[index];
    if (!part || !hit) return;
    const pairs = bestPairs(part, index);
    const one = state.cell && pairAt(part, state.cell);
    setText(card.heading, `What makes ${hit.title} similar`);
    setText(card.remark, `similarity ${fixed(hit.similarity, 4)}`);
    const drawn = coloured(one ? [one] : pairs, pairs, colours());
    paintPairs(scope, colours(), { canvas, slot }, hit, drawn, one ? 0 : state.pair);
    if (!one) placePairs(scope, pairs);
    fillList(list, pairs, hit, (pair) => look({ pair }));
    showGrid(part, colours(), { canvas: grid, slot: gridSlot }, gridWords, hit, one);
  }
  return { element: card.element, watch: slot, topics: ["scene", "focus", "feed"], update };
}

/**
 * Pairs in their own colours, which are the list's and the big picture's; any other in the colour of
 * what is pointed at.
 *
 * @param {Pair[]} drawn
 * @param {Pair[]} best
 * @param {Colours} colours
 */
const coloured = (drawn, best, colours) =>
  drawn.map((pair) => {
    const place = best.findIndex(({ regions }) => regions.every((region, i) => region === pair.regions[i]));
    return { ...pair, colour: place < 0 ? colours.highlight : colours.categorical[colourAt(place)] };
  });

/**
 * The colour of a pair, by its place among the best.
 *
 * @param {number} place
 */
const colourAt = (place) => (place + 1) % 8;

/**
 * The query's side of the pairs, the best one's last, on the big picture too.
 *
 * @param {Scope} scope
 * @param {Pair[]} pairs
 */
function placePairs(scope, pairs) {
  const layer = scope.layer("pairs");
  if (!layer) return;
  const rows = new Float32Array(layer.array.length).fill(NOWHERE);
  pairs.forEach(({ query }, i) => {
    rows.set([...query, 0], rows.length - 5 * (i + 1));
  });
  if (scope.place("pairs", rows)) scope.stage?.dirty();
}

/**
 * @param {Scope} scope
 * @param {Colours} colours
 * @param {Slot} card
 * @param {FoundPicture} hit
 * @param {(Pair & { colour: string })[]} pairs
 * @param {number | null} only  the one that is looked at
 */
function paintPairs(scope, colours, card, hit, pairs, only) {
  const at = context2d(card);
  const picture = scope.scene?.picture;
  if (!at || !picture) return;
  const { context, width, height } = at;
  const room = { width: (width - GAP) / 2, height };
  const left = placed(picture.width, picture.height, 0, room);
  const right = placed(hit.size[0], hit.size[1], room.width + GAP, room);
  const bitmap = scope.picture?.bitmap;
  const thumb = thumbOf(hit.digest);
  if (bitmap) context.drawImage(bitmap, left.x, left.y, left.width, left.height);
  if (thumb?.complete && thumb.naturalWidth) {
    context.drawImage(thumb, right.x, right.y, right.width, right.height);
  }
  // The best pair is drawn last, on top.
  for (let i = pairs.length - 1; i >= 0; i -= 1) {
    context.globalAlpha = only != null && only !== i ? QUIET : 1;
    const from = boxOn(left, pairs[i].query);
    const to = boxOn(right, pairs[i].hit);
    link(context, from, to, 4.5, colours["casing-strong"]);
    link(context, from, to, 2.2, pairs[i].colour);
  }
  context.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Rect} from
 * @param {Rect} to
 * @param {number} width
 * @param {string} colour
 */
function link(context, from, to, width, colour) {
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.strokeRect(from.x, from.y, from.width, from.height);
  context.strokeRect(to.x, to.y, to.width, to.height);
  context.beginPath();
  context.moveTo(from.x + from.width, from.y + from.height / 2);
  context.lineTo(to.x, to.y + to.height / 2);
  context.stroke();
}

/**
 * @param {number} width
 * @param {number} height
 * @param {number} x
 * @param {{ width: number, height: number }} room
 * @returns {Placed}
 */
function placed(width, height, x, room) {
  const scale = Math.min(room.width / width, room.height / height);
  const size = { width: width * scale, height: height * scale };
  return { ...size, scale, x: x + (room.width - size.width) / 2, y: (room.height - size.height) / 2 };
}

/**
 * Cells may reach beyond a picture's edge: the box is cut there, as the picture is.
 *
 * @param {Placed} at
 * @param {readonly number[]} box
 * @returns {Rect}
 */
function boxOn(at, [cx, cy, w, h]) {
  const x0 = Math.max(at.x + EDGE, at.x + (cx - w / 2) * at.scale);
  const y0 = Math.max(at.y + EDGE, at.y + (cy - h / 2) * at.scale);
  const x1 = Math.min(at.x + at.width - EDGE, at.x + (cx + w / 2) * at.scale);
  const y1 = Math.min(at.y + at.height - EDGE, at.y + (cy + h / 2) * at.scale);
  return { x: x0, y: y0, width: Math.max(2, x1 - x0), height: Math.max(2, y1 - y0) };
}

/**
 * @param {HTMLElement} list
 * @param {Pair[]} pairs
 * @param {FoundPicture} hit
 * @param {(pair: number | null) => void} onHover
 */
function fillList(list, pairs, hit, onHover) {
  const now = JSON.stringify([hit.key, pairs.map((pair) => [pair.value, ...pair.regions])]);
  if (list.dataset.pairs === now) return;
  list.dataset.pairs = now;
  const rows = pairs.map(({ value, regions }, i) => {
    const share = hit.similarity > 0 ? `${((100 * value) / hit.similarity).toFixed(1)} %` : "";
    return el(
      "div",
      {
        class: "rv-pair",
        tabindex: "0",
        "data-value": String(value),
        onpointerenter: () => onHover(i),
        onfocus: () => onHover(i),
        onblur: () => onHover(null),
      },
      el("i", { style: `background: var(--rv-categorical-${colourAt(i)})` }),
      el("span", {}, `region ${regions[0]} ↔ ${regions[1]}`),
      el("code", {}, fixed(value, 4)),
      el("span", { class: "rv-quiet" }, share),
    );
  });
  const given = pairs.reduce((so, pair) => so + pair.value, 0) / hit.similarity;
  const together = `Together ${(100 * given).toFixed(1)} % of the similarity.`;
  const props = { class: "rv-quiet", "data-given": String(given) };
  list.replaceChildren(...rows, el("p", props, hit.similarity > 0 ? together : ""));
}

// ---------------------------------------------------------------- every pair

/**
 * @param {Scope} scope
 * @param {HTMLElement} canvas
 * @param {PointerEvent} event
 */
function cellAt(scope, canvas, event) {
  const part = partOf(scope);
  if (!part?.pairs || part.hits[hitInHand(scope, part)]?.key !== part.chosen) return null;
  return pickShare(canvas, event, part.pairs.shape);
}

/**
 * @param {SearchPart} part
 * @param {Colours} colours
 * @param {Slot} card
 * @param {HTMLElement} words
 * @param {FoundPicture} hit
 * @param {Pair | null} one  the pair under the pointer
 */
function showGrid({ pairs, chosen }, colours, card, words, hit, one) {
  setHidden(card.slot, hit.key !== chosen || !pairs);
  if (!pairs || card.slot.hidden) {
    return setText(words, "Click the picture to see every pair of its regions.");
  }
  const [rows, columns] = pairs.shape;
  const sum = pairs.reduce((so, value) => so + value, 0);
  const most = pairs.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const count = rows * columns === 1 ? "1 pair gives" : `${rows} × ${columns} pairs add up to`;
  const all = `${count} ${fixed(sum, 4)}; colours ±${fixed(most, 4)}`;
  const [query, found] = one?.regions ?? [0, 0];
  setText(words, one ? `query's region ${query}, hit's region ${found}: ${fixed(one.value, 5)}` : all);
  card.slot.dataset.sum = String(sum);
  const at = context2d(card);
  if (!at) return;
  const { context, width, height } = at;
  const [dx, dy] = [width / columns, height / rows];
  pairs.forEach((value, i) => {
    context.fillStyle = cssColour(rampColour(colours.ramps.diverging, value, [-most || -1, most || 1]));
    context.fillRect((i % columns) * dx, Math.floor(i / columns) * dy, dx + 0.3, dy + 0.3);
  });
  if (!one) return;
  context.lineWidth = 2;
  context.strokeStyle = colours.highlight;
  context.strokeRect(found * dx, query * dy, dx, dy);
}
