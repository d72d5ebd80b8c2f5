/**
 * What was computed for a box, drawn on it: bins, samples, output, footprint.
 *
 * @import { Answer, Placed } from "../core/answer.js"
 * @import { Affine, Point } from "../core/geometry.js"
 * @import { Box, Reading } from "../core/messages.js"
 * @import { Pooled } from "../core/pooled.js"
 * @import { Painter } from "./draw.js"
 *
 * @typedef {Object} Look  how an answer's bins and samples are drawn
 * @property {Reading["mark"]} mark
 * @property {string} line  of the bins
 * @property {readonly [string, string, string]} states  a sample inside, clamped, discarded
 */

import { binCount, isPlaced } from "../core/answer.js";
import { apply, distance } from "../core/geometry.js";
import { isPooled, sharedRects } from "../core/pooled.js";
import { fitNumbers } from "../kit/numbers.js";
import { cssColour, footprintPixels, inkOn, rampColour } from "./colours.js";
import { dots, halfDots, polygon, rings, segment, stroke, strokeTwice } from "./marks.js";
import { stampOf } from "./stamps.js";

const NUMBERS_FROM = 30; // screen pixels a bin needs for its number
const LINES_FROM = 9; // screen pixels between lines; nearer ones would be a grey sheet over the picture
const CELLS = 2 ** 20; // more than a map has along a side
const PALE = 0.45; // of what belongs to where a box was
const INACTIVE = 0.55;
const BEHIND = 0.2; // of what is not the reading that is raised
const FOOTPRINT_OPACITY = 0.5;
const OUTPUT_OPACITY = 0.82;

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Answer} answer
 */
export function paintFootprint(painter, context, answer) {
  const { cells, cell_weights: weights } = answer;
  const grid = painter.scene.cells;
  if (!cells?.length || !weights || !grid) return;
  const { footprint } = painter.colours;
  const stamp = painter.stamps.of(cells, [footprint], () =>
    stampOf(footprintPixels(grid.width * grid.height, cells, weights, footprint), grid.width),
  );
  painter.paintStamp(context, stamp, FOOTPRINT_OPACITY);
}

/**
 * A box under one of its readings.
 *
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Answer} answer
 * @param {Object} how
 * @param {Box} how.box  as the hand holds it
 * @param {boolean} how.active
 * @param {Reading} how.reading
 * @param {boolean} how.leads  outputs fill the bins, so only those of the reading that leads are drawn
 * @param {boolean} how.whole  with every bin; else only what they divide, lest lines cover the picture
 * @param {boolean} how.behind  another reading is raised
 */
export function paintAnswer(painter, context, answer, { box, active, reading, leads, whole, behind }) {
  const map = painter.mapOf(answer, box);
  const look = lookOf(painter, reading);
  context.save();
  const late = painter.scope.fresh.isLate(answer) ? PALE : 1;
  context.globalAlpha = (active ? 1 : INACTIVE) * late * (behind ? BEHIND : 1);
  if (leads && painter.shows("output")) paintOutput(painter, context, answer, map);
  if (painter.shows("bins")) {
    if (whole) paintBins(painter, context, answer, map, look);
    else paintOutline(painter, context, answer, map, look);
  }
  if (painter.shows("samples") && isPlaced(answer)) paintSamples(painter, context, answer, map, look);
  context.restore();
}

/**
 * @param {Painter} painter
 * @param {Reading} reading
 * @returns {Look}
 */
function lookOf({ colours }, { color, mark }) {
  if (color == null) {
    return { mark, line: colours["bin-line"], states: [colours.mark, colours.clamped, colours.discarded] };
  }
  const own = colours.categorical[color % colours.categorical.length];
  return { mark, line: own, states: [own, own, own] };
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Answer} answer
 * @param {Affine} map
 * @param {Look} look
 */
function paintBins(painter, context, answer, map, look) {
  if (isPooled(answer)) return void paintPooledBins(painter, context, answer, map, look);
  const [rows, columns] = answer.bins;
  /**
   * @param {number} u
   * @param {number} v
   */
  const at = (u, v) => painter.gridPoint(answer, map, u, v);
  context.beginPath();
  for (let j = 0; j <= columns; j += 1) segment(context, at(j / columns, 0), at(j / columns, 1));
  for (let i = 0; i <= rows; i += 1) segment(context, at(0, i / rows), at(1, i / rows));
  const apart = Math.min(distance(at(0, 0), at(1 / columns, 0)), distance(at(0, 0), at(0, 1 / rows)));
  if (apart < LINES_FROM) stroke(context, { width: 1, colour: painter.colours.grid });
  else strokeBins(painter, context, look);
}

/**
 * What the bins divide.
 *
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Answer} answer
 * @param {Affine} map
 * @param {Look} look
 */
function paintOutline(painter, context, answer, map, look) {
  polygon(context, [
    painter.gridPoint(answer, map, 0, 0),
    painter.gridPoint(answer, map, 1, 0),
    painter.gridPoint(answer, map, 1, 1),
    painter.gridPoint(answer, map, 0, 1),
  ]);
  strokeBins(painter, context, look);
}

/**
 * Every bin that reads a cell, and a wash over what several of them read.
 *
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Answer & Pooled} answer
 * @param {Affine} map
 * @param {Look} look
 */
function paintPooledBins(painter, context, answer, map, look) {
  context.fillStyle = painter.colours.wash;
  for (const [left, top, right, bottom] of sharedRects(answer, painter.scene.cells?.stride ?? 0)) {
    polygon(context, [
      apply(map, left, top),
      apply(map, right, top),
      apply(map, right, bottom),
      apply(map, left, bottom),
    ]);
    context.fill();
  }
  context.beginPath();
  for (let bin = 0; bin < binCount(answer); bin += 1) {
    const quad = painter.binCorners(answer, bin, map);
    quad.forEach((corner, i) => {
      segment(context, corner, quad[(i + 1) % 4]);
    });
  }
  strokeBins(painter, context, look);
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Look} look
 */
function strokeBins({ colours }, context, { line }) {
  strokeTwice(context, { width: 2.5, colour: colours["casing-soft"] }, { width: 1, colour: line });
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Answer} answer
 * @param {Affine} map
 */
function paintOutput(painter, context, answer, map) {
  const { output } = answer;
  if (!output) return;
  const { colours } = painter;
  const range = answer.range ?? [0, 1];
  const before = context.globalAlpha;
  // A font that is set has the page laid out: only where something is written.
  const isWritten = !painter.shows("samples");
  if (isWritten) context.font = `600 ${colours.sizes.small} ${colours.mono}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const texts = isWritten ? outputTexts(painter, context, answer, map) : null;
  for (let bin = 0; bin < output.length; bin += 1) {
    const quad = painter.binCorners(answer, bin, map);
    const colour = rampColour(colours.ramps.sequential, output[bin], range);
    context.globalAlpha = before * OUTPUT_OPACITY;
    context.fillStyle = cssColour(colour);
    polygon(context, quad);
    context.fill();
    context.globalAlpha = before;
    if (!texts) continue;
    context.fillStyle = inkOn(colour, colours);
    context.fillText(texts[bin], (quad[0].x + quad[2].x) / 2, (quad[0].y + quad[2].y) / 2);
  }
}

/**
 * The outputs as texts that fit their bins, or none.
 *
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Answer} answer
 * @param {Affine} map
 */
function outputTexts(painter, context, answer, map) {
  const quad = painter.binCorners(answer, 0, map);
  const side = Math.min(distance(quad[0], quad[1]), distance(quad[1], quad[2]));
  if (side < NUMBERS_FROM || !answer.output) return null;
  return fitNumbers(answer.output, side - 4, (text) => context.measureText(text).width).texts;
}

/**
 * Inside ●, clamped ◐, discarded ○: the fill says it, the colour helps.
 *
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Placed} answer
 * @param {Affine} map
 * @param {Look} look
 */
function paintSamples(painter, context, answer, map, { mark, states }) {
  const { casing } = painter.colours;
  const radius = sampleRadius(answer, map);
  /** @type {[Point[], Point[], Point[]]} */
  const points = [[], [], []];
  // Bins of whole cells share them: a cell has one mark, however many read it.
  const seen = answer.grid[0] ? null : new Set();
  for (let s = 0; s < answer.state.length; s += 1) {
    if (seen) {
      const place = answer.positions[2 * s] * CELLS + answer.positions[2 * s + 1];
      if (seen.has(place)) continue;
      seen.add(place);
    }
    points[answer.state[s]].push(painter.samplePoint(answer, s, map));
  }
  const [inside, moved, outside] = points;
  if (radius > 1) dots(context, inside, radius + 1, casing, mark);
  dots(context, inside, radius, states[0], mark);
  dots(context, moved, radius + 1.6, casing, mark);
  dots(context, moved, radius + 0.6, casing, mark);
  halfDots(context, moved, radius + 0.6, states[1], mark);
  rings(context, moved, radius + 0.6, { width: 1.2, colour: states[1] }, mark);
  rings(context, outside, radius + 0.4, { width: 3, colour: casing }, mark);
  rings(context, outside, radius + 0.4, { width: 1.5, colour: states[2] }, mark);
}

/**
 * @param {Answer} answer
 * @param {Affine} map
 */
export function sampleRadius({ read_frame: frame, bins, grid }, map) {
  const across = Math.hypot(map[0], map[1]) * (frame.w / (bins[1] * Math.max(1, grid[1])));
  const down = Math.hypot(map[2], map[3]) * (frame.h / (bins[0] * Math.max(1, grid[0])));
  return Math.max(0.8, Math.min(3.2, 0.17 * Math.min(across, down)));
}
