/**
 * Small plots: a few lines over one coordinate, drawn from arrays of the message. A NaN parts a line
 * in two, so that a jump is drawn as a jump and not as a steep slope.
 *
 * @typedef {Object} Series
 * @property {ArrayLike<number>} x
 * @property {ArrayLike<number>} y
 * @property {string} colour
 * @property {number} [width]
 * @property {number[]} [dash]
 */

import { minus } from "../paint/theme.js";

const EDGE = { left: 54, right: 12, top: 10, bottom: 38 };
const BARE = { left: 2, right: 2, top: 4, bottom: 4 };

/** The smallest and largest finite value of the lists, with a margin; never an empty range. */
export function rangeOf(lists, room = 0.06) {
  let low = Infinity;
  let high = -Infinity;
  for (const list of lists) {
    for (const value of list) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (!Number.isFinite(low)) return [0, 1];
  const span = high - low || Math.abs(high) * 0.1 || 1;
  return [low - span * room, high + span * room];
}

/** Column `index` of a (K, n) array. */
export function column(array, index) {
  const [rows, columns] = array.shape;
  return Float64Array.from({ length: rows }, (_, i) => array[i * columns + index]);
}

/**
 * Axes, lines, marks under the axis, a tangent and the point where one is.
 *
 * @param {{context: CanvasRenderingContext2D, width: number, height: number}} at
 * @param {Object} colours
 * @param {{series: Series[], x?: number[], y?: number[], marks?: {x: number, strong: boolean}[],
 *   tangent?: {x: number, y: number, slope: number, colour?: string}[], points?: {x: number, y: number, colour: string}[],
 *   bands?: {from: number, to: number, label: string, shaded: boolean}[], xLabel?: string, yLabel?: string, bare?: boolean, zero?: boolean}} plot
 * @returns {{toX: Function, toY: Function, fromX: Function}}
 */
export function drawPlot({ context, width, height }, colours, plot) {
  const edge = plot.bare ? BARE : EDGE;
  const xRange = plot.x ?? rangeOf(plot.series.map((line) => line.x), 0);
  const yRange = plot.y ?? rangeOf(plot.series.map((line) => line.y));
  const wide = width - edge.left - edge.right;
  const high = height - edge.top - edge.bottom;
  const toX = (x) => edge.left + ((x - xRange[0]) / (xRange[1] - xRange[0] || 1)) * wide;
  const toY = (y) => edge.top + (1 - (y - yRange[0]) / (yRange[1] - yRange[0] || 1)) * high;
  const fromX = (pixel) => xRange[0] + ((pixel - edge.left) / wide) * (xRange[1] - xRange[0]);
  if (!plot.bare) drawAxes(context, colours, { xRange, yRange, toX, toY, width, height, edge, plot });
  for (const band of plot.bands ?? []) drawBand(context, colours, band, { toX, edge, height });
  if (plot.zero && xRange[0] < 0 && xRange[1] > 0) rule(context, colours.line, toX(0), edge.top, toX(0), height - edge.bottom);
  drawMarks(context, colours, plot.marks ?? [], { toX, edge, height, bare: plot.bare });
  context.save();
  context.beginPath();
  context.rect(edge.left, 0, wide, height - edge.bottom + 2);
  context.clip();
  for (const line of plot.series) drawLine(context, line, toX, toY);
  for (const one of plot.tangent ?? []) drawTangent(context, one, { toX, toY, colours, wide });
  context.restore();
  for (const point of plot.points ?? []) drawPoint(context, colours, toX(point.x), toY(point.y), point.colour, plot.bare ? 3 : 5);
  return { toX, toY, fromX };
}

function drawLine(context, { x, y, colour, width = 1.8, dash = [] }, toX, toY) {
  context.beginPath();
  let open = false;
  for (let i = 0; i < x.length; i += 1) {
    const good = Number.isFinite(x[i]) && Number.isFinite(y[i]);
    if (good && open) context.lineTo(toX(x[i]), toY(y[i]));
    else if (good) context.moveTo(toX(x[i]), toY(y[i]));
    open = good;
  }
  context.lineJoin = "round";
  context.setLineDash(dash);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
}

function drawTangent(context, { x, y, slope, colour, side = 0, reach = 0.22 }, { toX, toY, colours, wide }) {
  const perPixel = 1 / (toX(1) - toX(0));
  const run = reach * wide * perPixel;
  context.beginPath();
  const from = side > 0 ? x : x - run;
  const to = side < 0 ? x : x + run;
  context.moveTo(toX(from), toY(y + slope * (from - x)));
  context.lineTo(toX(to), toY(y + slope * (to - x)));
  context.setLineDash([5, 3]);
  context.lineWidth = 1.6;
  context.strokeStyle = colour ?? colours.focus;
  context.stroke();
  context.setLineDash([]);
}

function drawPoint(context, colours, x, y, colour, radius) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colours.surface;
  context.stroke();
}

/** A tick under the line for each kink, a dashed line through it for each jump. */
function drawMarks(context, colours, marks, { toX, edge, height, bare }) {
  const bottom = height - edge.bottom;
  context.beginPath();
  for (const mark of marks) {
    if (mark.strong) continue;
    context.moveTo(toX(mark.x), bottom);
    context.lineTo(toX(mark.x), bottom - (bare ? 3 : 6));
  }
  context.lineWidth = 1;
  context.strokeStyle = colours["line-strong"];
  context.stroke();
  context.beginPath();
  for (const mark of marks) {
    if (!mark.strong) continue;
    context.moveTo(toX(mark.x), bottom);
    context.lineTo(toX(mark.x), edge.top);
  }
  context.setLineDash([2, 3]);
  context.strokeStyle = colours.bad;
  context.stroke();
  context.setLineDash([]);
}

function drawBand(context, colours, { from, to, label, shaded }, { toX, edge, height }) {
  context.fillStyle = colours.sunken;
  if (shaded) context.fillRect(toX(from), edge.top, Math.max(0, toX(to) - toX(from) - 1), height - edge.top - edge.bottom);
  context.fillStyle = colours.muted;
  context.font = `500 10.5px ${colours.font}`;
  context.textAlign = "left";
  context.textBaseline = "bottom";
  if (toX(to) - toX(from) > context.measureText(label).width + 8) context.fillText(label, toX(from) + 5, height - edge.bottom - 4);
}

function drawAxes(context, colours, { xRange, yRange, toX, toY, width, height, edge, plot }) {
  const bottom = height - edge.bottom;
  context.font = `500 10.5px ${colours.mono}`;
  context.fillStyle = colours.muted;
  context.textBaseline = "middle";
  context.textAlign = "right";
  for (const value of ticks(yRange, 4)) {
    rule(context, colours.line, edge.left, toY(value), width - edge.right, toY(value));
    context.fillText(tickText(value, yRange), edge.left - 6, toY(value));
  }
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const value of ticks(xRange, 5)) {
    rule(context, colours["line-strong"], toX(value), bottom, toX(value), bottom + 4);
    context.fillText(tickText(value, xRange), toX(value), bottom + 6);
  }
  rule(context, colours["line-strong"], edge.left, bottom, width - edge.right, bottom);
  if (plot.xLabel) {
    context.textAlign = "center";
    context.fillText(plot.xLabel, (edge.left + width - edge.right) / 2, height - 14);
  }
}

function rule(context, colour, x0, y0, x1, y1) {
  context.beginPath();
  context.moveTo(Math.round(x0) + 0.5, Math.round(y0) + 0.5);
  context.lineTo(Math.round(x1) + 0.5, Math.round(y1) + 0.5);
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.stroke();
}

/** About `count` round numbers within a range. */
export function ticks([low, high], count) {
  const raw = (high - low) / count;
  if (!(raw > 0) || !Number.isFinite(raw)) return [];
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((k) => k * power).find((size) => size >= raw * 0.8);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

function tickText(value, [low, high]) {
  const span = high - low;
  const largest = Math.max(Math.abs(low), Math.abs(high));
  if (largest >= 1e5 || largest < 1e-3) return minus(value.toExponential(1));
  const decimals = Math.max(0, Math.min(6, 1 - Math.floor(Math.log10(span / 4))));
  return minus(value.toFixed(decimals).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
}
