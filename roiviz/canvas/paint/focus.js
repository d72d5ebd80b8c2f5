/**
 * What is looked at: the shown sample with its bin and cells, a hovered cell, a hovered row of a layer.
 *
 * @import { Sampled } from "../core/answer.js"
 * @import { Point } from "../core/geometry.js"
 * @import { Shown } from "../core/hub.js"
 * @import { Grid } from "../core/messages.js"
 * @import { Painter } from "./draw.js"
 *
 * @typedef {{ corner: Point, centre: Point, weight: number }} Tap
 */

import { isGiven, isSampled, readersOf } from "../core/answer.js";
import { sampleRadius } from "./answers.js";
import { paintRow } from "./layers.js";
import { dots, polygon, rings, segment, strokeTwice, TAG_HEIGHT, tag, tagWidth } from "./marks.js";

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 */
export function paintFocus(painter, context) {
  const { hover } = painter.scope;
  const { cells } = painter.scene;
  const shown = painter.scope.shown();
  if (shown && cells) paintShown(painter, context, shown, cells);
  if (hover?.cell && cells) paintCell(painter, context, hover.cell, cells);
  if (hover?.layer != null && hover.row != null) paintRow(painter, context, hover.layer, hover.row);
}

/**
 * @param {Painter} painter
 * @param {string} id
 */
const boxOf = ({ scope }, id) => scope.editor?.boxes.find((box) => box.id === id) ?? null;

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Shown} shown
 * @param {Grid} cells
 */
function paintShown(painter, context, { answer, bin, sample, chosen }, cells) {
  const box = boxOf(painter, answer.box);
  if (!box) return;
  const map = painter.mapOf(answer, box);
  const { highlight, wash, casing } = painter.colours;
  if (painter.shows("bins") || chosen !== "default") {
    polygon(context, painter.binCorners(answer, bin, map));
    context.fillStyle = wash;
    context.fill();
    strokeTwice(
      context,
      { width: 3.5, colour: painter.colours["casing-strong"] },
      { width: 2, colour: highlight },
    );
  }
  if (sample == null || !isSampled(answer)) return;
  const point = painter.samplePoint(answer, sample, map);
  if (painter.shows("taps")) {
    const taps = tapsOf(painter, answer, sample, cells);
    const size = cells.stride * painter.view.scale;
    paintTaps(painter, context, taps, point, size);
    if (chosen !== "default" && size >= TAG_HEIGHT + 2) tagWeights(painter, context, taps, size);
  }
  const radius = sampleRadius(answer, map);
  rings(context, [point], radius + 3.2, { width: 4, colour: casing });
  rings(context, [point], radius + 3.2, { width: 2.2, colour: highlight });
  dots(context, [point], radius + 0.5, highlight);
}

/**
 * The sample's cells that count.
 *
 * @param {Painter} painter
 * @param {Sampled} answer
 * @param {number} sample
 * @param {Grid} cells
 */
function tapsOf({ view }, { taps, weights }, sample, { stride, width }) {
  const half = (stride * view.scale) / 2;
  /** @type {Tap[]} */
  const found = [];
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
    if (taps[k] < 0 || weights[k] === 0) continue;
    const corner = view.toScreen((taps[k] % width) * stride, Math.floor(taps[k] / width) * stride);
    found.push({ corner, weight: weights[k], centre: { x: corner.x + half, y: corner.y + half } });
  }
  return found;
}

/**
 * Each cell outlined, and a thread from its centre to the sample.
 *
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Tap[]} taps
 * @param {Point} point
 * @param {number} size
 */
function paintTaps({ colours }, context, taps, point, size) {
  const centres = taps.map((tap) => tap.centre);
  context.beginPath();
  for (const centre of centres) segment(context, centre, point);
  const thread = { width: 1, colour: colours.highlight };
  strokeTwice(context, { width: 2.5, colour: colours["casing-soft"] }, thread);
  for (const { corner } of taps) {
    context.beginPath();
    context.rect(corner.x, corner.y, size, size);
    const pen = { width: 1.4, colour: colours.highlight };
    strokeTwice(context, { width: 3, colour: colours["casing-strong"] }, pen);
  }
  dots(context, centres, 2.6, colours.casing);
  dots(context, centres, 1.6, colours.highlight);
}

/**
 * Weights as they fit side by side into cells of this size; else none, for they would collide.
 *
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Tap[]} taps
 * @param {number} size
 */
function tagWeights({ colours }, context, taps, size) {
  for (const digits of [3, 2]) {
    const texts = taps.map(({ weight }) => weight.toFixed(digits).replace(/^0/, ""));
    if (texts.some((text) => tagWidth(context, colours, text) > size - 1)) continue;
    const lift = Math.max(0, Math.min(size * 0.3, (size - TAG_HEIGHT) / 2));
    taps.forEach(({ centre }, i) => {
      tag(context, colours, texts[i], { x: centre.x, y: centre.y - lift });
    });
    return;
  }
}

/**
 * A hovered cell, and every sample that reads it.
 *
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {readonly [number, number]} cell
 * @param {Grid} cells
 */
function paintCell(painter, context, [row, column], { stride, width }) {
  const { highlight, casing } = painter.colours;
  const size = stride * painter.view.scale;
  const corner = painter.view.toScreen(column * stride, row * stride);
  context.beginPath();
  context.rect(corner.x, corner.y, size, size);
  const outer = { width: 4, colour: painter.colours["casing-strong"] };
  strokeTwice(context, outer, { width: 2, colour: highlight });
  for (const answer of painter.scope.answers.filter(isGiven)) {
    const box = boxOf(painter, answer.box);
    if (!box) continue;
    const map = painter.mapOf(answer, box);
    const points = readersOf(answer, row * width + column).map((s) => painter.samplePoint(answer, s, map));
    rings(context, points, 5.5, { width: 3.5, colour: casing });
    rings(context, points, 5.5, { width: 2, colour: highlight });
  }
}
