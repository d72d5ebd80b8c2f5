/**
 * The feature map of the shown channel, with the boxes and what is looked at.
 *
 * @import { Sampled } from "../core/answer.js"
 * @import { ChannelFacts, Grid } from "../core/messages.js"
 * @import { Range } from "../kit/numbers.js"
 * @import { Look, MakeCard } from "./board.js"
 * @import { Cells, GridCard } from "./grids.js"
 *
 * @typedef {Object} Drawing  one painting of the map
 * @property {CanvasRenderingContext2D} context
 * @property {Cells} grid
 * @property {Grid} cells
 * @property {Range} range
 * @property {Float32Array | null} values
 */

import { isSampled, readersOf } from "../core/answer.js";
import { onPicture } from "../core/cells.js";
import { focusOn } from "../core/hub.js";
import { setText } from "../kit/dom.js";
import { numberFormat, plural } from "../kit/numbers.js";
import { unbroken } from "../kit/unbroken.js";
import { dots } from "../paint/marks.js";
import { Stamps } from "../paint/stamps.js";
import { context2d, fitGrid, gridCard, paintBoxesOnMap, pickCell, showRange, strokeCased } from "./grids.js";

const SPOT = 2.4; // screen pixels of a sample

/** @type {MakeCard} */
export function mapCard(look) {
  const { scope } = look;
  const card = gridCard("Feature map", "map", "Feature map of the shown channel");
  /** @type {{ grid: Cells | null, stamps: Stamps }} */
  const state = { grid: null, stamps: new Stamps() };
  card.canvas.addEventListener("pointermove", (event) => {
    const cell = pickCell(state.grid, event);
    scope.setHover(cell && focusOn({ cell: [cell.row, cell.column], from: "map" }));
  });
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  return {
    element: card.element,
    watch: card.slot,
    ofKernels: true,
    update() {
      const { cells, channel } = scope.scene ?? {};
      if (!cells || !channel) return;
      const drawing = paintMap(look, card, state.stamps, cells, channel);
      if (!drawing) return;
      state.grid = drawing.grid;
      paintFocus(look, card, drawing);
    },
  };
}

/**
 * @param {Look} look
 * @param {GridCard} card
 * @param {Stamps} stamps
 * @param {Grid} cells
 * @param {ChannelFacts} channel
 * @returns {Drawing | null}
 */
function paintMap({ scope, colours }, card, stamps, cells, channel) {
  /** @type {Range} */
  const range = [channel.min ?? 0, channel.max ?? 0];
  setText(card.heading, unbroken(`Feature map ${cells.height} × ${cells.width}`));
  setText(card.remark, channel.name);
  showRange(card, range);
  const at = context2d(card);
  if (!at) return null;
  const { context } = at;
  const grid = fitGrid(cells.height, cells.width, at);
  const size = [grid.cell * cells.width, grid.cell * cells.height];
  const values = scope.channel?.values ?? null;
  if (values) {
    const stamp = stamps.ramp(values, cells.width, colours().ramps.sequential, range);
    context.imageSmoothingEnabled = false;
    context.drawImage(stamp, grid.x, grid.y, size[0], size[1]);
  } else {
    context.fillStyle = colours().sunken;
    context.fillRect(grid.x, grid.y, size[0], size[1]);
  }
  paintBoxesOnMap(scope, colours(), context, grid, cells);
  return { context, grid, cells, range, values };
}

/**
 * @param {Look} look
 * @param {GridCard} card
 * @param {Drawing} drawing
 */
function paintFocus(look, card, drawing) {
  const cell = look.scope.hover?.cell;
  if (cell) return paintReaders(look, card, drawing, cell);
  setText(card.read, "");
  const shown = look.scope.shown(look.reading);
  if (!shown || shown.sample == null || !isSampled(shown.answer)) return;
  const { taps, weights } = shown.answer;
  const { width } = drawing.cells;
  for (let k = 4 * shown.sample; k < 4 * shown.sample + 4; k += 1) {
    if (taps[k] < 0 || weights[k] === 0) continue;
    paintSquare(look, drawing, [Math.floor(taps[k] / width), taps[k] % width], 1.6);
  }
  paintSpots(look, drawing, shown.answer, [shown.sample], SPOT);
}

/**
 * The hovered cell and every sample that reads it.
 *
 * @param {Look} look
 * @param {GridCard} card
 * @param {Drawing} drawing
 * @param {readonly [number, number]} cell
 */
function paintReaders(look, card, drawing, cell) {
  const { grid, cells, range, values } = drawing;
  const [row, column] = cell;
  const flat = row * cells.width + column;
  paintSquare(look, drawing, cell, 2);
  let count = 0;
  for (const answer of look.scope.given(look.reading)) {
    if (!isSampled(answer)) continue;
    const samples = readersOf(answer, flat);
    count += samples.length;
    for (const sample of samples) {
      paintSpots(look, drawing, answer, [sample], Math.min(SPOT, grid.cell * 0.16));
    }
  }
  setText(card.read, `(${row}, ${column}) = ${values ? numberFormat(range, 4)(values[flat]) : "–"}`);
  setText(card.remark, `read by ${plural(count, "sample")}`);
}

/**
 * @param {Look} look
 * @param {Drawing} drawing
 * @param {readonly [number, number]} cell
 * @param {number} width
 */
function paintSquare({ colours }, { context, grid }, [row, column], width) {
  context.beginPath();
  context.rect(grid.x + column * grid.cell, grid.y + row * grid.cell, grid.cell, grid.cell);
  strokeCased(context, colours(), width, colours().highlight);
}

/**
 * @param {Look} look
 * @param {Drawing} drawing
 * @param {Sampled} answer
 * @param {number[]} samples
 * @param {number} radius
 */
function paintSpots({ colours }, { context, grid }, { positions }, samples, radius) {
  const points = samples.map((sample) => ({
    x: grid.x + onPicture(positions[2 * sample], grid.cell),
    y: grid.y + onPicture(positions[2 * sample + 1], grid.cell),
  }));
  dots(context, points, radius, colours().highlight);
  strokeCased(context, colours(), 1, colours().casing);
}
