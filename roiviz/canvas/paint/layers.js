/**
 * A page's own layers, drawn in order under the boxes.
 *
 * @import { BoxesLayer, Layer, LinesLayer, PointsLayer } from "../core/messages.js"
 * @import { Painter } from "./draw.js"
 */

import { dashes, GAP, setOfLayer } from "../core/box_sets.js";
import { apply, corners, rowBox } from "../core/geometry.js";
import { handlePoints } from "../core/handles.js";
import { setColour } from "./colours.js";
import { arrow, clearOf, dots, polygon, segment, strokeTwice, TAG_HEIGHT, tag, tagWidth } from "./marks.js";

const ROOM = 20; // screen pixels that a handle takes

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Layer} layer
 */
export function paintLayer(painter, context, layer) {
  if (layer.type === "heatmap") return;
  context.save();
  context.globalAlpha = layer.opacity;
  if (layer.type === "boxes") paintBoxes(painter, context, layer);
  else if (layer.type === "arrows") paintArrows(painter, context, layer);
  else if (layer.type === "links") paintLinks(painter, context, layer);
  else if (layer.type === "path") paintPath(painter, context, layer);
  else if (layer.type === "points") paintPoints(painter, context, layer);
  context.restore();
}

/**
 * @param {Painter} painter
 * @param {BoxesLayer | LinesLayer | PointsLayer} layer
 * @param {number} row
 */
function colourOf({ colours, scene }, { id, color }, row) {
  const set = setOfLayer(scene.box_sets, id);
  if (set) return setColour(colours, set);
  const index = typeof color === "number" ? color : color?.[row];
  return index == null ? colours.highlight : colours.categorical[index % colours.categorical.length];
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {BoxesLayer} layer
 */
function paintBoxes(painter, context, layer) {
  const { rows, count } = painter.scope.rowsOf(layer);
  const ofSet = dashes(setOfLayer(painter.scene.box_sets, layer.id));
  for (let row = 0; row < count; row += 1) {
    polygon(context, painter.onScreen(corners(rowBox(rows, row))));
    const dash = layer.dash?.[row];
    strokeTwice(
      context,
      { width: 4, colour: painter.colours["casing-soft"] },
      { width: 2, colour: colourOf(painter, layer, row) },
      dash ? [dash, dash * GAP] : ofSet,
    );
  }
}

/**
 * The row of a boxes layer that is pointed at.
 *
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {string} id
 * @param {number} row
 */
export function paintRow(painter, context, id, row) {
  const layer = painter.scope.layer(id);
  if (layer?.type !== "boxes") return;
  const { rows, count } = painter.scope.rowsOf(layer);
  if (row < 0 || row >= count) return;
  const points = painter.onScreen(corners(rowBox(rows, row)));
  polygon(context, points);
  context.fillStyle = painter.colours.wash;
  context.fill();
  strokeTwice(
    context,
    { width: 5, colour: painter.colours["casing-strong"] },
    { width: 3, colour: painter.colours.highlight },
  );
  const label = layer.labels?.[row];
  const middle = { x: (points[0].x + points[2].x) / 2, y: (points[0].y + points[2].y) / 2 };
  if (label) tag(context, painter.colours, label, middle);
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {LinesLayer} layer
 */
function paintArrows(painter, context, layer) {
  const { colours } = painter;
  arrowsOf(painter, layer).forEach(({ from, to }, row) => {
    arrow(context, from, to);
    strokeTwice(
      context,
      { width: 5.5, colour: colours["casing-strong"] },
      { width: 3, colour: colourOf(painter, layer, row) },
    );
  });
}

/**
 * An arrow follows the box that its numbers are of.
 *
 * @param {Painter} painter
 * @param {LinesLayer} layer
 */
function arrowsOf(painter, layer) {
  const { scope, view } = painter;
  const { rows, count } = scope.rowsOf(layer);
  const box = scope.editor?.boxes.find((item) => item.id === layer.follow);
  const answer = box && scope.servedAnswer(box.id);
  const map = answer ? painter.mapOf(answer, box) : view.map;
  return Array.from({ length: count }, (_, row) => ({
    from: apply(map, rows[4 * row], rows[4 * row + 1]),
    to: apply(map, rows[4 * row + 2], rows[4 * row + 3]),
  }));
}

/**
 * The arrows' numbers, over bins and boxes; none of them, and no handle, hides another.
 *
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {Layer} layer
 */
export function paintNumbers(painter, context, layer) {
  if (layer.type !== "arrows") return;
  const { colours } = painter;
  const taken = handlesOf(painter);
  arrowsOf(painter, layer).forEach(({ from, to }, row) => {
    const label = layer.labels?.[row];
    if (!label) return;
    const way = to.y < from.y ? -19 : 20;
    const size = { width: tagWidth(context, colours, label), height: TAG_HEIGHT };
    const place = clearOf({ ...size, x: to.x, y: to.y + way }, way, taken);
    taken.push(place);
    tag(context, colours, label, place);
  });
}

/**
 * The room of the active box's handles.
 *
 * @param {Painter} painter
 */
function handlesOf({ scope: { editor }, view }) {
  if (!editor?.box || !editor.rules.editable) return [];
  const { points, turn } = handlePoints(editor.box, view, editor.rules.rotated);
  return [...points, ...(turn ? [turn] : [])].map(({ x, y }) => ({ x, y, width: ROOM, height: ROOM }));
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {LinesLayer} layer
 */
function paintLinks(painter, context, layer) {
  const { rows, count } = painter.scope.rowsOf(layer);
  for (let row = 0; row < count; row += 1) {
    context.beginPath();
    const from = painter.view.toScreen(rows[4 * row], rows[4 * row + 1]);
    const to = painter.view.toScreen(rows[4 * row + 2], rows[4 * row + 3]);
    segment(context, from, to);
    strokeTwice(
      context,
      { width: 3.5, colour: painter.colours["casing-soft"] },
      { width: 1.6, colour: colourOf(painter, layer, row) },
    );
  }
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {PointsLayer} layer
 */
function paintPath(painter, context, layer) {
  const { rows, count } = painter.scope.rowsOf(layer);
  if (count < 2) return;
  context.beginPath();
  for (let row = 0; row < count; row += 1) {
    const p = painter.view.toScreen(rows[2 * row], rows[2 * row + 1]);
    if (row) context.lineTo(p.x, p.y);
    else context.moveTo(p.x, p.y);
  }
  strokeTwice(
    context,
    { width: 4.5, colour: painter.colours["casing-strong"] },
    { width: 2, colour: colourOf(painter, layer, 0) },
  );
  paintPoints(painter, context, { ...layer, labels: null });
}

/**
 * @param {Painter} painter
 * @param {CanvasRenderingContext2D} context
 * @param {PointsLayer} layer
 */
function paintPoints(painter, context, layer) {
  const { rows, count } = painter.scope.rowsOf(layer);
  for (let row = 0; row < count; row += 1) {
    const p = painter.view.toScreen(rows[2 * row], rows[2 * row + 1]);
    dots(context, [p], 4.2, painter.colours.casing);
    dots(context, [p], 3, colourOf(painter, layer, row));
    const label = layer.labels?.[row];
    if (label) tag(context, painter.colours, label, { x: p.x, y: p.y - 13 });
  }
}
