/**
 * The box that is shifted by less than a pixel, under RoIAlign and under RoIPool.
 *
 * @import { Staircase } from "../../core/messages.js"
 * @import { Series } from "../../kit/plot.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { MakeCard } from "../../cards/board.js"
 * @import { Slot } from "../../cards/grids.js"
 *
 * @typedef {Object} Stairs  one way to look at the message's numbers, and where the box is now
 * @property {Float32Array} offsets
 * @property {Float64Array} smooth
 * @property {Float64Array} stepped
 * @property {Float64Array} slopes
 * @property {number} index  of the offset
 */

import { frame, headRow } from "../../cards/frame.js";
import { context2d } from "../../cards/grids.js";
import { el, setText } from "../../kit/dom.js";
import { fixed, numberFormat, slopeText } from "../../kit/numbers.js";
import { column, drawPlot } from "../../kit/plot.js";
import { placeWalker } from "./moves.js";

const WAYS = ["one bin", "mean of all bins"];

/** @type {MakeCard} */
export function staircaseCard({ scope, colours }) {
  const card = frame("RoIAlign and RoIPool", "staircase");
  const state = { at: 0, way: 0 };
  const label = "Move the box to the right, in pixels";
  const slider = el("input", { type: "range", class: "rv-range", "aria-label": label, value: "0" });
  const ways = WAYS.map((text, i) =>
    el("button", { class: "rv-chip", type: "button", onclick: () => look(i) }, text),
  );
  const chips = el("div", { class: "rv-chips", role: "group", "aria-label": "What is plotted" }, ...ways);
  card.remark.append(chips);
  const canvas = el("canvas", { role: "img", "aria-label": "Both outputs against the move" });
  const slot = el("div", { class: "rv-plot rv-plot-tall" }, canvas);
  const table = el("table", { class: "rv-table rv-terms rv-staircase" });
  const words = el("p", { class: "rv-words" });
  const moved = el("output");
  const line = el("label", { class: "rv-sliderline" }, el("span", {}, "move the box"), slider, moved);
  card.body.append(line, slot, table, words);
  slider.addEventListener("input", () => {
    state.at = Number(slider.value);
    update();
  });

  /** @param {number} way */
  function look(way) {
    state.way = way;
    update();
  }

  function update() {
    const part = scope.part("gradients")?.staircase;
    card.element.toggleAttribute("data-none", !part);
    if (!part) return;
    const { offsets, box } = part;
    const index = nearest(offsets, state.at);
    const [first, last] = [offsets[0], offsets[offsets.length - 1]];
    state.at = offsets[index];
    slider.min = String(first);
    slider.max = String(last);
    // Only where both kernels were run: nothing between two places is made up.
    slider.step = String((last - first) / (offsets.length - 1));
    slider.value = String(state.at);
    ways.forEach((item, i) => {
      item.setAttribute("aria-pressed", String(state.way === i));
    });
    setText(ways[0], `bin (${part.bin[0]}, ${part.bin[1]})`);
    setText(moved, `${fixed(state.at, 2)} px`);
    setText(words, part.sentences[state.way]);
    card.element.dataset.index = String(index);
    placeWalker(scope, [box.cx + state.at, box.cy, box.w, box.h, 0]);
    const stairs = stairsOf(part, state.way, index);
    fillTable(table, colours(), stairs);
    drawStairs({ canvas, slot }, colours(), stairs);
  }

  return { element: card.element, watch: slot, topics: ["scene"], ofBoxes: true, update };
}

/**
 * @param {Staircase} part
 * @param {number} way
 * @param {number} index
 * @returns {Stairs}
 */
const stairsOf = ({ offsets, smooth, stepped, slopes }, way, index) => ({
  offsets,
  smooth: column(smooth, way),
  stepped: column(stepped, way),
  slopes: column(slopes, way),
  index,
});

/**
 * @param {HTMLElement} table
 * @param {Colours} colours
 * @param {Stairs} stairs
 */
function fillTable(table, colours, { smooth, stepped, slopes, index }) {
  const format = numberFormat([Math.min(...smooth, ...stepped), Math.max(...smooth, ...stepped)], 4);
  /**
   * @param {string} name
   * @param {string} colour
   * @param {number} value
   * @param {string} slope
   */
  const row = (name, colour, value, slope) => {
    const swatch = el("i", { class: "rv-swatch", style: `background:${colour};border-color:${colour}` });
    return el("tr", {}, el("td", {}, swatch, ` ${name}`), el("td", {}, format(value)), el("td", {}, slope));
  };
  const body = el(
    "tbody",
    {},
    headRow(["", "output", "slope per px"]),
    row("RoIAlign", colours.accent, smooth[index], slopeText(slopes[index])),
    row("RoIPool", colours.focus, stepped[index], isFlat(stepped, index) ? "0" : "a step is here"),
  );
  table.replaceChildren(body);
}

/**
 * @param {Slot} slot
 * @param {Colours} colours
 * @param {Stairs} stairs
 */
function drawStairs(slot, colours, { offsets, smooth, stepped, slopes, index }) {
  const at = context2d(slot);
  if (!at) return;
  const { accent, focus } = colours;
  const x = offsets[index];
  drawPlot(at, colours, {
    series: [treads(offsets, stepped, focus), { x: offsets, y: smooth, colour: accent, width: 2 }],
    tangents: [{ x, y: smooth[index], slope: slopes[index], colour: accent, reach: 0.1 }],
    points: [
      { x, y: stepped[index], colour: focus },
      { x, y: smooth[index], colour: accent },
    ],
    zero: true,
    xLabel: "move to the right, px",
  });
}

/**
 * Flat treads, parted where the value changes: a staircase has no slopes between its steps.
 *
 * @param {Float32Array} offsets
 * @param {Float64Array} values
 * @param {string} colour
 * @returns {Series}
 */
function treads(offsets, values, colour) {
  const x = [];
  const y = [];
  for (let i = 0; i < values.length; i += 1) {
    if (i && values[i] !== values[i - 1]) {
      x.push(NaN);
      y.push(NaN);
    }
    x.push(offsets[i]);
    y.push(values[i]);
  }
  return { x, y, colour, width: 2.4 };
}

/**
 * @param {Float64Array} values
 * @param {number} index
 */
function isFlat(values, index) {
  const here = values[index];
  return (values[index - 1] ?? here) === here && (values[index + 1] ?? here) === here;
}

/**
 * @param {Float32Array} sorted
 * @param {number} value
 */
function nearest(sorted, value) {
  let best = 0;
  for (let i = 1; i < sorted.length; i += 1) {
    if (Math.abs(sorted[i] - value) < Math.abs(sorted[best] - value)) best = i;
  }
  return best;
}
