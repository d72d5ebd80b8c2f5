/**
 * Small plots: a few lines over one coordinate, drawn from arrays of the message. A NaN parts a line
 * in two, so that a jump is drawn as a jump and not as a steep slope.
 *
 * @import { Colours } from "../paint/theme.js"
 * @import { Range } from "./numbers.js"
 *
 * @typedef {Object} Series
 * @property {ArrayLike<number>} x
 * @property {ArrayLike<number>} y
 * @property {string} colour
 * @property {number} [width]
 * @property {readonly number[]} [dash]
 *
 * @typedef {Object} Tangent
 * @property {number} x
 * @property {number} y
 * @property {number} slope
 * @property {string} [colour]
 * @property {-1 | 0 | 1} [side]  drawn to the left only, to both sides, to the right only
 * @property {number} [reach]  part of the plot's width, to each side
 *
 * @typedef {{ x: number, strong: boolean }} Mark  a kink, or where `strong` a jump
 * @typedef {{ x: number, y: number, colour: string }} PlotPoint
 * @typedef {{ from: number, to: number, label: string, shaded: boolean }} PlotBand
 *
 * @typedef {Object} Plot
 * @property {Series[]} series
 * @property {Range} [x]  of the axis; else what the series need
 * @property {Mark[]} [marks]
 * @property {Tangent[]} [tangents]
 * @property {PlotPoint[]} [points]
 * @property {PlotBand[]} [bands]
 * @property {string} [xLabel]
 * @property {boolean} [bare]  without axes
 * @property {boolean} [zero]  with a line at x = 0
 *
 * @typedef {{ context: CanvasRenderingContext2D, width: number, height: number }} Surface
 *
 * @typedef {Object} Axes  where on the surface the plot's numbers lie
 * @property {CanvasRenderingContext2D} context
 * @property {Colours} colours
 * @property {typeof EDGE} edge
 * @property {number} width
 * @property {number} height
 * @property {Range} xRange
 * @property {Range} yRange
 * @property {(x: number) => number} toX
 * @property {(y: number) => number} toY
 */

import { minus } from "./numbers.js";

const EDGE = { left: 54, right: 12, top: 10, bottom: 38 };
const BARE = { left: 2, right: 2, top: 4, bottom: 4 };
const REACH = 0.22;

/**
 * The smallest and largest finite value of the lists, with a margin; never an empty range.
 *
 * @param {ArrayLike<number>[]} lists
 * @param {number} [room]
 * @returns {Range}
 */
export function rangeOf(lists, room = 0.06) {
  let low = Infinity;
  let high = -Infinity;
  for (const list of lists) {
    for (let i = 0; i < list.length; i += 1) {
      if (list[i] < low) low = list[i];
      if (list[i] > high) high = list[i];
    }
  }
  if (!Number.isFinite(low)) return [0, 1];
  const span = high - low || Math.abs(high) * 0.1 || 1;
  return [low - span * room, high + span * room];
}

/**
 * Column `index` of a (K, n) array.
 *
 * @param {ArrayLike<number> & { readonly shape: readonly number[] }} array
 * @param {number} index
 */
export function column(array, index) {
  const [rows, columns] = array.shape;
  return Float64Array.from({ length: rows }, (_, i) => array[i * columns + index]);
}

/**
 * The coordinate at a place on a plot with axes.
 *
 * @param {number} width  of the plot
 * @param {Range} range  of its coordinate
 * @param {number} at
 */
export function xAt(width, [low, high], at) {
  const share = (at - EDGE.left) / (width - EDGE.left - EDGE.right);
  return low + Math.min(1, Math.max(0, share)) * (high - low);
}

/**
 * Axes, lines, marks under the axis, tangents and the points where one is.
 *
 * @param {Surface} surface
 * @param {Colours} colours
 * @param {Plot} plot
 */
export function drawPlot(surface, colours, plot) {
  const axes = axesOf(surface, colours, plot);
  const { context, edge, height, xRange, toX } = axes;
  const bottom = height - edge.bottom;
  if (!plot.bare) drawAxes(axes, plot.xLabel ?? "");
  for (const band of plot.bands ?? []) drawBand(axes, band);
  if (plot.zero && xRange[0] < 0 && xRange[1] > 0) {
    rule(context, colours.line, [toX(0), edge.top], [toX(0), bottom]);
  }
  drawMarks(axes, plot.marks ?? [], plot.bare ? 3 : 6);
  context.save();
  context.beginPath();
  context.rect(edge.left, 0, axes.width - edge.left - edge.right, bottom + 2);
  context.clip();
  for (const line of plot.series) drawLine(axes, line);
  for (const tangent of plot.tangents ?? []) drawTangent(axes, tangent);
  context.restore();
  for (const point of plot.points ?? []) drawPoint(axes, point, plot.bare ? 3 : 5);
}

/**
 * @param {Surface} surface
 * @param {Colours} colours
 * @param {Plot} plot
 * @returns {Axes}
 */
function axesOf({ context, width, height }, colours, plot) {
  const edge = plot.bare ? BARE : EDGE;
  const xRange =
    plot.x ??
    rangeOf(
      plot.series.map((line) => line.x),
      0,
    );
  const yRange = rangeOf(plot.series.map((line) => line.y));
  const wide = width - edge.left - edge.right;
  const high = height - edge.top - edge.bottom;
  return {
    context,
    colours,
    edge,
    width,
    height,
    xRange,
    yRange,
    toX: (x) => edge.left + ((x - xRange[0]) / (xRange[1] - xRange[0] || 1)) * wide,
    toY: (y) => edge.top + (1 - (y - yRange[0]) / (yRange[1] - yRange[0] || 1)) * high,
  };
}

/**
 * @param {Axes} axes
 * @param {Series} series
 */
function drawLine({ context, toX, toY }, { x, y, colour, width = 1.8, dash = [] }) {
  context.beginPath();
  let open = false;
  for (let i = 0; i < x.length; i += 1) {
    const good = Number.isFinite(x[i]) && Number.isFinite(y[i]);
    if (good && open) context.lineTo(toX(x[i]), toY(y[i]));
    else if (good) context.moveTo(toX(x[i]), toY(y[i]));
    open = good;
  }
  context.lineJoin = "round";
  context.setLineDash([...dash]);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
}

/**
 * @param {Axes} axes
 * @param {Tangent} tangent
 */
function drawTangent({ context, colours, edge, width, toX, toY }, tangent) {
  const { x, y, slope, colour = colours.focus, side = 0, reach = REACH } = tangent;
  const run = (reach * (width - edge.left - edge.right)) / (toX(1) - toX(0));
  const from = side > 0 ? x : x - run;
  const to = side < 0 ? x : x + run;
  context.beginPath();
  context.moveTo(toX(from), toY(y + slope * (from - x)));
  context.lineTo(toX(to), toY(y + slope * (to - x)));
  context.setLineDash([5, 3]);
  context.lineWidth = 1.6;
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
}

/**
 * @param {Axes} axes
 * @param {PlotPoint} point
 * @param {number} radius
 */
function drawPoint({ context, colours, toX, toY }, { x, y, colour }, radius) {
  context.beginPath();
  context.arc(toX(x), toY(y), radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colours.surface;
  context.stroke();
}

/**
 * A tick under the line for each kink, a dashed line through it for each jump.
 *
 * @param {Axes} axes
 * @param {Mark[]} marks
 * @param {number} tick
 */
function drawMarks({ context, colours, edge, height, toX }, marks, tick) {
  const bottom = height - edge.bottom;
  /**
   * @param {boolean} strong
   * @param {number} top
   */
  const trace = (strong, top) => {
    context.beginPath();
    for (const mark of marks) {
      if (mark.strong !== strong) continue;
      context.moveTo(toX(mark.x), bottom);
      context.lineTo(toX(mark.x), top);
    }
  };
  trace(false, bottom - tick);
  context.lineWidth = 1;
  context.strokeStyle = colours["line-strong"];
  context.stroke();
  trace(true, edge.top);
  context.setLineDash([2, 3]);
  context.strokeStyle = colours.bad;
  context.stroke();
  context.setLineDash([]);
}

/**
 * @param {Axes} axes
 * @param {PlotBand} band
 */
function drawBand({ context, colours, edge, height, toX }, { from, to, label, shaded }) {
  const wide = toX(to) - toX(from);
  context.fillStyle = colours.sunken;
  if (shaded) context.fillRect(toX(from), edge.top, Math.max(0, wide - 1), height - edge.top - edge.bottom);
  context.fillStyle = colours.muted;
  context.font = `500 ${colours.sizes.tiny} ${colours.font}`;
  context.textAlign = "right";
  context.textBaseline = "top";
  const fits = wide > context.measureText(label).width + 8;
  if (fits) context.fillText(label, toX(to) - 6, edge.top + 4);
}

/**
 * @param {Axes} axes
 * @param {string} xLabel
 */
function drawAxes({ context, colours, edge, width, height, xRange, yRange, toX, toY }, xLabel) {
  const bottom = height - edge.bottom;
  const right = width - edge.right;
  context.font = `500 ${colours.sizes.tiny} ${colours.mono}`;
  context.fillStyle = colours.muted;
  context.textBaseline = "middle";
  context.textAlign = "right";
  for (const value of ticks(yRange, 4)) {
    rule(context, colours.line, [edge.left, toY(value)], [right, toY(value)]);
    context.fillText(tickText(value, yRange), edge.left - 6, toY(value));
  }
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const value of ticks(xRange, 5)) {
    rule(context, colours["line-strong"], [toX(value), bottom], [toX(value), bottom + 4]);
    context.fillText(tickText(value, xRange), toX(value), bottom + 6);
  }
  rule(context, colours["line-strong"], [edge.left, bottom], [right, bottom]);
  if (xLabel) context.fillText(xLabel, (edge.left + right) / 2, height - 14);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {string} colour
 * @param {[number, number]} from
 * @param {[number, number]} to
 */
function rule(context, colour, from, to) {
  context.beginPath();
  context.moveTo(Math.round(from[0]) + 0.5, Math.round(from[1]) + 0.5);
  context.lineTo(Math.round(to[0]) + 0.5, Math.round(to[1]) + 0.5);
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.stroke();
}

/**
 * About `count` round numbers within a range.
 *
 * @param {Range} range
 * @param {number} count
 */
function ticks([low, high], count) {
  const raw = (high - low) / count;
  if (!(raw > 0) || !Number.isFinite(raw)) return [];
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((k) => k * power).find((size) => size >= raw * 0.8) ?? 10 * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/**
 * @param {number} value
 * @param {Range} range
 */
function tickText(value, [low, high]) {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  if (largest >= 1e5 || largest < 1e-3) return minus(value.toExponential(1));
  const decimals = Math.max(0, Math.min(6, 1 - Math.floor(Math.log10((high - low) / 4))));
  return minus(
    value
      .toFixed(decimals)
      .replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$/, ""),
  );
}
