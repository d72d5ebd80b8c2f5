/**
 * The lower canvas: picture, heatmaps, cell grid. It changes with the view and the data.
 *
 * @import { Grid, HeatmapLayer } from "../core/messages.js"
 * @import { Painter } from "./draw.js"
 */

import { categoryPixels, sheerPixels } from "./colours.js";
import { segment, stroke } from "./marks.js";
import { stampOf } from "./stamps.js";

const CELL_GRID_FROM = 12; // screen pixels a cell must have before its lines help more than they hide
const PIXELS_FROM = 3; // screen pixels per pixel, from which the pixels themselves should show, not a blur
const CHANNEL_OPACITY = 0.72;

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 */
export function paintGround(painter, context) {
  const { scene } = painter;
  paintPicture(painter, context);
  if (painter.shows("heat")) paintChannel(painter, context);
  for (const layer of painter.scope.layers) {
    if (layer.type === "heatmap") paintHeatmap(painter, context, layer);
  }
  if (painter.shows("cells") && scene.cells) paintCells(painter, context, scene.cells);
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 */
function paintPicture({ scene, scope, view, colours }, context) {
  if (!scene.picture) return;
  const { scale, x, y } = view;
  const width = scene.picture.width * scale;
  const height = scene.picture.height * scale;
  const bitmap = scope.picture?.bitmap;
  if (!bitmap) {
    context.fillStyle = colours["stage-mark"];
    context.fillRect(x, y, width, height);
    return;
  }
  context.imageSmoothingEnabled = scale < PIXELS_FROM;
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, x, y, width, height);
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 */
function paintChannel(painter, context) {
  const { channel } = painter.scope;
  const facts = painter.scene.channel;
  if (!channel || !facts) return;
  const { sequential } = painter.colours.ramps;
  const stamp = painter.stamps.ramp(channel.values, channel.width, sequential, [
    facts.min ?? 0,
    facts.max ?? 0,
  ]);
  painter.paintStamp(context, stamp, CHANNEL_OPACITY);
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {HeatmapLayer} layer
 */
function paintHeatmap(painter, context, layer) {
  const { array, palette } = layer;
  const { colours } = painter;
  const range = layer.range ?? [0, 1];
  const stamp = painter.stamps.of(array, [palette, colours], () => {
    const pixels =
      palette === "categorical"
        ? categoryPixels(array, colours.categorical)
        : sheerPixels(array, colours.ramps[palette], range, palette === "diverging");
    return stampOf(pixels, array.shape[1]);
  });
  painter.paintStamp(context, stamp, layer.opacity);
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Grid} cells
 */
function paintCells({ view, colours }, context, cells) {
  const size = cells.stride * view.scale;
  if (size < CELL_GRID_FROM) return;
  const { x, y, width, height } = view;
  const [left, right] = [Math.max(0, x), Math.min(width, x + cells.width * size)];
  const [top, bottom] = [Math.max(0, y), Math.min(height, y + cells.height * size)];
  context.beginPath();
  for (let j = Math.max(0, Math.floor(-x / size)); j <= cells.width && x + j * size <= width; j += 1) {
    const across = Math.round(x + j * size) + 0.5;
    segment(context, { x: across, y: top }, { x: across, y: bottom });
  }
  for (let i = Math.max(0, Math.floor(-y / size)); i <= cells.height && y + i * size <= height; i += 1) {
    const down = Math.round(y + i * size) + 0.5;
    segment(context, { x: left, y: down }, { x: right, y: down });
  }
  stroke(context, { width: 1, colour: colours.grid });
}
