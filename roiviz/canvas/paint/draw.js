/**
 * Painting. Two canvases lie on each other: the ground (picture, heatmaps, cell grid) changes with
 * the view and the data; the overlay (bins, samples, boxes, handles) changes with every frame of a
 * drag. What was computed for a box is drawn through the affine map from the box it was computed for
 * to where the hand has it now.
 *
 * @typedef {Object} Layer  a page's own drawing, from the header, drawn in order under the boxes
 * @property {string} id
 * @property {"heatmap"|"boxes"|"arrows"|"path"|"points"|"links"} type
 * @property {string} array  its array's name: heatmap (H, W) over the cells; boxes (K, 5) cx, cy, w,
 *   h, angle; arrows and links (K, 4) x0, y0, x1, y1; path and points (K, 2), all in picture pixels
 * @property {string} [palette]  heatmap: "sequential", "diverging" or "categorical"
 * @property {[number, number]} [range]  heatmap: the values at the ends of the palette
 * @property {boolean} [whole]  heatmap: its values are counts
 * @property {boolean} [hoverable]  boxes: false where the pointer looks through them
 * @property {number} [opacity]
 * @property {number[]|number} [color]  index into the categorical palette
 * @property {number[]} [dash]  boxes: dash length in screen pixels, 0 for a full line
 * @property {string[]} [labels]
 * @property {string} [legend]
 * @property {string} [follow]  arrows: id of the box they move with
 * @property {boolean} [events]  tell Python which row is hovered
 */

import { pixelRatio } from "../kit/dom.js";
import { affineBetween, apply, corners, fromBox, HANDLES } from "../core/geometry.js";
import { readersOf } from "../core/hub.js";
import { fitNumbers } from "../kit/numbers.js";
import { isPooled, pooledRect, sharedRects } from "../core/pooled.js";
import { cssColour, inkOn, parseColour, rampColour } from "./theme.js";

export const ROTATE_REACH = 28;
const CELL_GRID_FROM = 12; // screen pixels a cell must have before its lines help more than they hide
const HANDLE = 4.5;
const NUMBERS_FROM = 30; // screen pixels a bin needs for its number
const TAG_HEIGHT = 17;
const PALE = 0.45; // of what belongs to where a box was
const STATES = ["inside", "clamped", "discarded"];

/** Where the handles of a box are on the screen; a tiny box gets them further out, so that its body can be grabbed. */
export function handlePoints(box, view, rotated) {
  const half = { x: (box.w * view.scale) / 2, y: (box.h * view.scale) / 2 };
  const reach = { x: Math.max(half.x, 20), y: Math.max(half.y, 20) };
  const centre = view.toScreen(box.cx, box.cy);
  const frame = { cx: centre.x, cy: centre.y, angle: box.angle };
  const points = HANDLES.filter((handle) => (handle.x || reach.x > 34) && (handle.y || reach.y > 34)).map(
    (handle) => ({ ...fromBox(frame, handle.x * reach.x, handle.y * reach.y), handle }),
  );
  return { points, turn: rotated ? turnPoint(frame, reach.y, view) : null };
}

/** The rotate handle stands beyond the top edge, or beyond the bottom one where the stage ends. */
function turnPoint(frame, half, view) {
  const room = 14;
  const top = fromBox(frame, 0, -half - ROTATE_REACH);
  const bottom = fromBox(frame, 0, half + ROTATE_REACH);
  const outside = (p) => Math.max(room - p.x, p.x - view.width + room, room - p.y, p.y - view.height + room);
  const flipped = outside(top) > 0 && outside(bottom) < outside(top);
  const edge = fromBox(frame, 0, flipped ? half : -half);
  return { ...(flipped ? bottom : top), edge };
}

export class Painter {
  /** @param {import("../core/hub.js").Scope} scope */
  constructor(scope, view, ground, overlay) {
    this.scope = scope;
    this.view = view;
    this.ground = ground;
    this.overlay = overlay;
    this.colours = null;
    /** Of two canvases on each other Chromium prints the upper one alone: then it holds everything. */
    this.printing = false;
    this.stamps = new Map(); // what is dear to make from an array: its picture, by array
  }

  get header() {
    return this.scope.scene?.header ?? null;
  }

  shows(overlay) {
    return this.header?.overlays.includes(overlay) ?? false;
  }

  /** Both canvases take the stage's size in real pixels. */
  resize() {
    const ratio = pixelRatio(this.ground);
    for (const canvas of [this.ground, this.overlay]) {
      canvas.width = Math.round(this.view.width * ratio);
      canvas.height = Math.round(this.view.height * ratio);
    }
    this.ratio = ratio;
  }

  begin(canvas) {
    const context = canvas.getContext("2d");
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.view.width, this.view.height);
    context.lineJoin = "round";
    context.lineCap = "butt";
    return context;
  }

  // ---------------------------------------------------------------- ground

  paintGround() {
    const context = this.begin(this.ground);
    if (this.header) this.drawGround(context);
  }

  drawGround(context) {
    this.paintPicture(context);
    if (this.shows("heat")) this.paintChannel(context);
    for (const layer of this.header.layers) if (layer.type === "heatmap") this.paintHeatmap(context, layer);
    if (this.shows("cells")) this.paintCells(context);
  }

  paintPicture(context) {
    const { picture: wanted } = this.header;
    if (!wanted) return;
    const { scale, x, y } = this.view;
    const bitmap = this.scope.picture?.bitmap;
    const width = wanted.width * scale;
    const height = wanted.height * scale;
    if (!bitmap) {
      context.fillStyle = this.colours["stage-mark"];
      context.fillRect(x, y, width, height);
      return;
    }
    // From three screen pixels per pixel on, the pixels themselves should show, not a blur.
    context.imageSmoothingEnabled = scale < 3;
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, x, y, width, height);
  }

  paintChannel(context) {
    const { channel } = this.scope;
    if (!channel) return;
    const range = [this.header.channel.min, this.header.channel.max];
    const ramp = this.colours.ramps.sequential;
    const stamp = this.stamp(channel.values, channel.width, channel.height, "heat", (value, out) => {
      [out[0], out[1], out[2]] = rampColour(ramp, value, range);
      out[3] = 255;
    });
    this.paintStamp(context, stamp, 0.72);
  }

  paintHeatmap(context, layer) {
    const array = this.scope.scene.arrays[layer.array];
    if (!array) return;
    const [height, width] = array.shape;
    const range = layer.range ?? [0, 1];
    const diverging = layer.palette === "diverging";
    const largest = Math.max(Math.abs(range[0]), Math.abs(range[1])) || 1;
    const stamp = this.stamp(array, width, height, layer.palette ?? "sequential", (value, out) => {
      if (layer.palette === "categorical") {
        const list = this.colours.categorical;
        if (value >= 0) out.set([...parseColour(list[Math.round(value) % list.length]), 255]);
        return;
      }
      [out[0], out[1], out[2]] = rampColour(this.colours.ramps[layer.palette ?? "sequential"], value, range);
      // Around 0 a diverging map is transparent: where nothing happens one sees the picture.
      out[3] = Number.isNaN(value) ? 0 : diverging ? 255 * Math.min(1, Math.sqrt(Math.abs(value) / largest) * 1.15) : 255;
    });
    this.paintStamp(context, stamp, layer.opacity ?? 0.8);
  }

  /** An array over the cells as a small picture of one pixel a cell, made once per array and theme. */
  stamp(array, width, height, kind, paint) {
    const known = this.stamps.get(array);
    if (known?.kind === kind && known.colours === this.colours) return known.canvas;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    const image = context.createImageData(width, height);
    for (let i = 0; i < width * height; i += 1) paint(array[i], image.data.subarray(4 * i, 4 * i + 4), i);
    context.putImageData(image, 0, 0);
    if (this.stamps.size > 24) this.stamps.clear();
    this.stamps.set(array, { kind, colours: this.colours, canvas });
    return canvas;
  }

  /** Cells of stride 16 span 16 pixels each, whatever the picture's own height. */
  paintStamp(context, stamp, opacity) {
    const size = this.header.cells.stride * this.view.scale;
    context.save();
    context.globalAlpha = opacity;
    context.imageSmoothingEnabled = false;
    context.drawImage(stamp, this.view.x, this.view.y, stamp.width * size, stamp.height * size);
    context.restore();
  }

  paintCells(context) {
    const { cells } = this.header;
    const size = cells ? cells.stride * this.view.scale : 0;
    if (size < CELL_GRID_FROM) return;
    const { x, y, width, height } = this.view;
    const right = x + cells.width * size;
    const bottom = y + cells.height * size;
    context.beginPath();
    for (let j = Math.max(0, Math.floor(-x / size)); j <= cells.width && x + j * size <= width; j += 1) {
      line(context, Math.round(x + j * size) + 0.5, Math.max(0, y), Math.round(x + j * size) + 0.5, Math.min(height, bottom));
    }
    for (let i = Math.max(0, Math.floor(-y / size)); i <= cells.height && y + i * size <= height; i += 1) {
      line(context, Math.max(0, x), Math.round(y + i * size) + 0.5, Math.min(width, right), Math.round(y + i * size) + 0.5);
    }
    context.lineWidth = 1;
    context.strokeStyle = this.colours.grid;
    context.stroke();
  }

  // ---------------------------------------------------------------- overlay

  /** @param {{preview: ?Object, hot: ?string}} hand what the hand is about to draw, what it points at */
  paintOverlay(hand) {
    const context = this.begin(this.overlay);
    const { editor } = this.scope;
    if (!this.header || !editor) return;
    if (this.printing) this.drawGround(context);
    if (this.shows("footprint")) for (const lesson of this.scope.scene.lessons) this.paintFootprint(context, lesson);
    for (const layer of this.header.layers) this.paintLayer(context, layer);
    editor.boxes.forEach((box, i) => {
      const lesson = this.scope.lesson(box.id);
      if (lesson) this.paintLesson(context, lesson, box, i === editor.active);
    });
    this.paintFocus(context);
    editor.boxes.forEach((box, i) => i !== editor.active && this.paintBox(context, box, i, false));
    if (editor.box) this.paintBox(context, editor.box, editor.active, true);
    if (editor.box && editor.rules.editable) this.paintHandles(context, editor.box, hand.hot);
    if (hand.preview) this.paintPreview(context, hand.preview);
  }

  /** From the lesson's own picture coordinates to the screen, through the box as it is held now. */
  mapOf(lesson, box) {
    const [a, b, c, d, e, f] = affineBetween(lesson.frame, box);
    const { scale, x, y } = this.view;
    return [a * scale, b * scale, c * scale, d * scale, e * scale + x, f * scale + y];
  }

  /** A sample's place on the screen: cell (0, 0) has its centre half a stride into the picture. */
  samplePoint(lesson, sample, map) {
    const { stride } = this.header.cells;
    return apply(map, (lesson.positions[2 * sample] + 0.5) * stride, (lesson.positions[2 * sample + 1] + 0.5) * stride);
  }

  paintFootprint(context, lesson) {
    const { cells: indices, cell_weights: weights } = lesson;
    if (!lesson.ok || !indices?.length || !this.header.cells) return;
    const { width, height } = this.header.cells;
    const stamp = this.footprintStamp(indices, weights, width, height);
    this.paintStamp(context, stamp, 0.5);
  }

  footprintStamp(indices, weights, width, height) {
    const known = this.stamps.get(indices);
    if (known) return known.canvas;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    const image = context.createImageData(width, height);
    const blue = parseColour(this.colours.footprint);
    const most = weights.reduce((largest, weight) => Math.max(largest, weight), 0) || 1;
    indices.forEach((index, i) => image.data.set([...blue, 24 + 231 * (weights[i] / most)], 4 * index));
    context.putImageData(image, 0, 0);
    if (this.stamps.size > 24) this.stamps.clear();
    this.stamps.set(indices, { canvas });
    return canvas;
  }

  paintLesson(context, lesson, box, active) {
    const map = this.mapOf(lesson, box);
    context.save();
    context.globalAlpha = (active ? 1 : 0.55) * (this.scope.fresh.late ? PALE : 1);
    if (this.shows("output")) this.paintOutput(context, lesson, map);
    if (this.shows("bins")) this.paintBins(context, lesson, map);
    if (this.shows("samples") && lesson.positions) this.paintSamples(context, lesson, map);
    context.restore();
  }

  paintBins(context, lesson, map) {
    if (isPooled(lesson)) return void this.paintPooledBins(context, lesson, map);
    const [rows, columns] = lesson.bins;
    const frame = lesson.read_frame;
    const at = (u, v) => {
      const p = fromBox(frame, (u - 0.5) * frame.w, (v - 0.5) * frame.h);
      return apply(map, p.x, p.y);
    };
    context.beginPath();
    for (let j = 0; j <= columns; j += 1) segment(context, at(j / columns, 0), at(j / columns, 1));
    for (let i = 0; i <= rows; i += 1) segment(context, at(0, i / rows), at(1, i / rows));
    // Lines nearer than this would be a grey sheet over the picture.
    if (Math.min(length(at(0, 0), at(1 / columns, 0)), length(at(0, 0), at(0, 1 / rows))) < 9) {
      context.lineWidth = 1;
      context.strokeStyle = this.colours.grid;
      context.stroke();
    } else this.strokeTwice(context, 2.5, this.colours["casing-soft"], 1, this.colours["bin-line"]);
  }

  /** Every bin that reads a cell, and a wash over what several of them read. */
  paintPooledBins(context, lesson, map) {
    const { stride } = this.header.cells;
    context.fillStyle = this.colours.wash;
    for (const rect of sharedRects(lesson, stride)) {
      polygon(context, rectCorners(rect, map));
      context.fill();
    }
    context.beginPath();
    for (let bin = 0; bin < lesson.bins[0] * lesson.bins[1]; bin += 1) {
      const quad = this.binCorners(lesson, bin, map);
      quad.forEach((corner, i) => segment(context, corner, quad[(i + 1) % 4]));
    }
    this.strokeTwice(context, 2.5, this.colours["casing-soft"], 1, this.colours["bin-line"]);
  }

  /** The corners of a bin on the screen; RoIPool's bins are whole cells. */
  binCorners(lesson, bin, map) {
    if (isPooled(lesson)) return rectCorners(pooledRect(lesson, bin, this.header.cells.stride), map);
    const [rows, columns] = lesson.bins;
    const frame = lesson.read_frame;
    const row = Math.floor(bin / columns);
    const column = bin % columns;
    return [[0, 0], [1, 0], [1, 1], [0, 1]].map(([du, dv]) => {
      const p = fromBox(frame, ((column + du) / columns - 0.5) * frame.w, ((row + dv) / rows - 0.5) * frame.h);
      return apply(map, p.x, p.y);
    });
  }

  paintOutput(context, lesson, map) {
    if (!lesson.output) return;
    const range = lesson.range ?? [0, 1];
    const ramp = this.colours.ramps.sequential;
    const before = context.globalAlpha;
    context.font = `600 11px ${this.colours.mono}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    const texts = this.shows("samples") ? null : this.outputTexts(context, lesson, map);
    for (let bin = 0; bin < lesson.output.length; bin += 1) {
      const quad = this.binCorners(lesson, bin, map);
      const colour = rampColour(ramp, lesson.output[bin], range);
      context.globalAlpha = before * 0.82;
      context.fillStyle = cssColour(colour);
      polygon(context, quad);
      context.fill();
      context.globalAlpha = before;
      if (!texts) continue;
      context.fillStyle = inkOn(colour, this.colours);
      context.fillText(texts[bin], (quad[0].x + quad[2].x) / 2, (quad[0].y + quad[2].y) / 2);
    }
  }

  /** The outputs as texts that fit their bins, or none. */
  outputTexts(context, lesson, map) {
    const quad = this.binCorners(lesson, 0, map);
    const side = Math.min(length(quad[0], quad[1]), length(quad[1], quad[2]));
    if (side < NUMBERS_FROM) return null;
    return fitNumbers(lesson.output, side - 4, (text) => context.measureText(text).width).texts;
  }

  /** Inside ●, clamped ◐, discarded ○: the shape says it, the colour helps. */
  paintSamples(context, lesson, map) {
    const radius = this.sampleRadius(lesson, map);
    const points = [[], [], []];
    for (let s = 0; s < lesson.state.length; s += 1) points[lesson.state[s]].push(this.samplePoint(lesson, s, map));
    if (radius > 1) dots(context, points[0], radius + 1, this.colours.casing);
    dots(context, points[0], radius, this.colours.mark);
    dots(context, points[1], radius + 1.6, this.colours.casing);
    dots(context, points[1], radius + 0.6, this.colours.casing, this.colours.clamped, Math.PI);
    rings(context, points[1], radius + 0.6, this.colours.clamped, 1.2);
    rings(context, points[2], radius + 0.4, this.colours.casing, 3);
    rings(context, points[2], radius + 0.4, this.colours.discarded, 1.5);
  }

  sampleRadius(lesson, map) {
    const across = Math.hypot(map[0], map[1]) * (lesson.read_frame.w / (lesson.bins[1] * Math.max(1, lesson.grid[1])));
    const down = Math.hypot(map[2], map[3]) * (lesson.read_frame.h / (lesson.bins[0] * Math.max(1, lesson.grid[0])));
    return Math.max(0.8, Math.min(3.2, 0.17 * Math.min(across, down)));
  }

  // ---------------------------------------------------------------- focus

  paintFocus(context) {
    const shown = this.scope.shown();
    if (shown) this.paintShown(context, shown);
    const { hover } = this.scope;
    if (hover?.cell) this.paintCell(context, hover.cell);
    if (hover?.layer) this.paintRow(context, hover);
  }

  boxOf(lesson) {
    return this.scope.editor.boxes.find((box) => box.id === lesson.id) ?? null;
  }

  paintShown(context, shown) {
    const { lesson, bin, sample, chosen } = shown;
    const box = this.boxOf(lesson);
    if (!box || !this.header.cells) return;
    const map = this.mapOf(lesson, box);
    const colour = this.colours.highlight;
    if (this.shows("bins") || chosen !== "default") {
      polygon(context, this.binCorners(lesson, bin, map));
      context.fillStyle = this.colours.wash;
      context.fill();
      this.strokeTwice(context, 3.5, this.colours["casing-strong"], 2, colour);
    }
    if (sample == null || !lesson.positions) return;
    const point = this.samplePoint(lesson, sample, map);
    if (this.shows("taps")) this.paintTaps(context, lesson, sample, point, chosen !== "default");
    const radius = this.sampleRadius(lesson, map);
    rings(context, [point], radius + 3.2, this.colours.casing, 4);
    rings(context, [point], radius + 3.2, colour, 2.2);
    dots(context, [point], radius + 0.5, colour);
  }

  /** The sample's cells, each with its weight, and a thread from each cell's centre to the sample. */
  paintTaps(context, lesson, sample, point, labels) {
    const { stride, width } = this.header.cells;
    const size = stride * this.view.scale;
    const taps = [];
    for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
      const tap = lesson.taps[k];
      if (tap < 0 || lesson.weights[k] === 0) continue;
      const corner = this.view.toScreen((tap % width) * stride, Math.floor(tap / width) * stride);
      taps.push({ corner, weight: lesson.weights[k], centre: { x: corner.x + size / 2, y: corner.y + size / 2 } });
    }
    context.beginPath();
    for (const { centre } of taps) segment(context, centre, point);
    this.strokeTwice(context, 2.5, this.colours["casing-soft"], 1, this.colours.highlight);
    for (const { corner } of taps) {
      context.beginPath();
      context.rect(corner.x, corner.y, size, size);
      this.strokeTwice(context, 3, this.colours["casing-strong"], 1.4, this.colours.highlight);
    }
    dots(context, taps.map((tap) => tap.centre), 2.6, this.colours.casing);
    dots(context, taps.map((tap) => tap.centre), 1.6, this.colours.highlight);
    if (!labels || size < TAG_HEIGHT + 2) return;
    this.tagWeights(context, taps, size);
  }

  /** Weights as they fit side by side into cells of this size; else none, for they would collide. */
  tagWeights(context, taps, size) {
    for (const digits of [3, 2]) {
      const texts = taps.map(({ weight }) => weight.toFixed(digits).replace(/^0/, ""));
      if (texts.some((text) => this.tagWidth(context, text) > size - 1)) continue;
      const lift = Math.max(0, Math.min(size * 0.3, (size - TAG_HEIGHT) / 2));
      taps.forEach(({ centre }, i) => this.tag(context, texts[i], centre.x, centre.y - lift));
      return;
    }
  }

  /** A hovered cell, and every sample that reads it. */
  paintCell(context, [row, column]) {
    const { cells } = this.header;
    if (!cells) return;
    const size = cells.stride * this.view.scale;
    const corner = this.view.toScreen(column * cells.stride, row * cells.stride);
    context.beginPath();
    context.rect(corner.x, corner.y, size, size);
    this.strokeTwice(context, 4, this.colours["casing-strong"], 2, this.colours.highlight);
    for (const lesson of this.scope.scene.lessons) {
      const box = lesson.ok && this.boxOf(lesson);
      if (!box || !lesson.taps) continue;
      const map = this.mapOf(lesson, box);
      const points = readersOf(lesson, row * cells.width + column).map((s) => this.samplePoint(lesson, s, map));
      rings(context, points, 5.5, this.colours.casing, 3.5);
      rings(context, points, 5.5, this.colours.highlight, 2);
    }
  }

  // ---------------------------------------------------------------- boxes

  paintBox(context, box, index, active) {
    const points = corners(box).map((p) => this.view.toScreen(p.x, p.y));
    polygon(context, points);
    if (active) this.strokeTwice(context, 4.5, this.colours.halo, 2, this.colours.box);
    else this.strokeTwice(context, 3.5, this.colours["casing-strong"], 1.5, this.colours.mark);
    if (this.scope.editor.boxes.length < 2) return;
    const top = points.reduce((best, p) => (p.y < best.y ? p : best));
    this.tag(context, `${index + 1}`, top.x, top.y - 13, active ? this.colours.box : null);
  }

  paintHandles(context, box, hot) {
    const { points, turn } = handlePoints(box, this.view, this.scope.editor.rules.rotated);
    if (turn) {
      context.beginPath();
      segment(context, turn.edge, turn);
      this.strokeTwice(context, 4, this.colours.halo, 1.6, this.colours.box);
      disc(context, turn, hot === "turn" ? 8 : 6.5, this.colours.mark, this.colours.box);
    }
    for (const point of points) {
      const size = hot === `${point.handle.x},${point.handle.y}` ? HANDLE + 1.5 : HANDLE;
      this.square(context, point, size, box.angle);
    }
  }

  square(context, point, size, angle) {
    const frame = { cx: point.x, cy: point.y, w: 2 * size, h: 2 * size, angle };
    polygon(context, corners(frame));
    context.fillStyle = this.colours.mark;
    context.fill();
    context.lineWidth = 1.8;
    context.strokeStyle = this.colours.box;
    context.stroke();
  }

  paintPreview(context, preview) {
    const points = (preview.box ? corners(preview.box) : preview.points).map((p) => this.view.toScreen(p.x, p.y));
    if (preview.box) polygon(context, points);
    else {
      context.beginPath();
      segment(context, points[0], points[1]);
    }
    this.strokeTwice(context, 4.5, this.colours.halo, 2, this.colours.box);
    for (const point of (preview.points ?? []).map((p) => this.view.toScreen(p.x, p.y))) {
      disc(context, point, 4, this.colours.mark, this.colours.box);
    }
  }

  // ---------------------------------------------------------------- layers of a page

  paintLayer(context, layer) {
    const array = this.scope.scene.arrays[layer.array];
    if (!array || layer.type === "heatmap") return;
    const paint = {
      boxes: this.layerBoxes, arrows: this.layerArrows, path: this.layerPath,
      points: this.layerPoints, links: this.layerLinks,
    }[layer.type];
    context.save();
    context.globalAlpha = layer.opacity ?? 1;
    paint?.call(this, context, layer, array);
    context.restore();
  }

  colourOf(layer, row) {
    const index = Array.isArray(layer.color) ? layer.color[row] : layer.color;
    return index == null ? this.colours.highlight : this.colours.categorical[index % this.colours.categorical.length];
  }

  layerBoxes(context, layer, array) {
    for (let row = 0; row < array.shape[0]; row += 1) {
      const points = corners(rowBox(array, row)).map((p) => this.view.toScreen(p.x, p.y));
      polygon(context, points);
      const dash = Array.isArray(layer.dash) ? layer.dash[row] : layer.dash;
      this.strokeTwice(context, 4, this.colours["casing-soft"], 2, this.colourOf(layer, row), dash ? [dash, dash * 0.7] : []);
    }
  }

  paintRow(context, { layer: id, row }) {
    const layer = this.header.layers.find((item) => item.id === id);
    const array = layer && this.scope.scene.arrays[layer.array];
    if (layer?.type !== "boxes" || !array || row >= array.shape[0]) return;
    const points = corners(rowBox(array, row)).map((p) => this.view.toScreen(p.x, p.y));
    polygon(context, points);
    context.fillStyle = this.colours.wash;
    context.fill();
    this.strokeTwice(context, 5, this.colours["casing-strong"], 3, this.colours.highlight);
    const label = layer.labels?.[row];
    if (label) this.tag(context, label, (points[0].x + points[2].x) / 2, (points[0].y + points[2].y) / 2);
  }

  layerArrows(context, layer, array) {
    const box = layer.follow ? this.scope.editor.boxes.find((item) => item.id === layer.follow) : null;
    const lesson = box && this.scope.lesson(box.id);
    const map = lesson ? this.mapOf(lesson, box) : [this.view.scale, 0, 0, this.view.scale, this.view.x, this.view.y];
    for (let row = 0; row < array.shape[0]; row += 1) {
      const from = apply(map, array[4 * row], array[4 * row + 1]);
      const to = apply(map, array[4 * row + 2], array[4 * row + 3]);
      arrow(context, from, to);
      this.strokeTwice(context, 5.5, this.colours["casing-strong"], 3, this.colourOf(layer, row));
      if (layer.labels?.[row]) this.tag(context, layer.labels[row], to.x, to.y + (to.y < from.y ? -12 : 14));
    }
  }

  layerPath(context, layer, array) {
    if (array.shape[0] < 2) return;
    context.beginPath();
    for (let row = 0; row < array.shape[0]; row += 1) {
      const p = this.view.toScreen(array[2 * row], array[2 * row + 1]);
      if (row) context.lineTo(p.x, p.y);
      else context.moveTo(p.x, p.y);
    }
    this.strokeTwice(context, 4.5, this.colours["casing-strong"], 2, this.colourOf(layer, 0));
    this.layerPoints(context, { ...layer, labels: null }, array);
  }

  layerPoints(context, layer, array) {
    for (let row = 0; row < array.shape[0]; row += 1) {
      const p = this.view.toScreen(array[2 * row], array[2 * row + 1]);
      dots(context, [p], 4.2, this.colours.casing);
      dots(context, [p], 3, this.colourOf(layer, row));
      if (layer.labels?.[row]) this.tag(context, layer.labels[row], p.x, p.y - 13);
    }
  }

  layerLinks(context, layer, array) {
    for (let row = 0; row < array.shape[0]; row += 1) {
      context.beginPath();
      const from = this.view.toScreen(array[4 * row], array[4 * row + 1]);
      const to = this.view.toScreen(array[4 * row + 2], array[4 * row + 3]);
      segment(context, from, to);
      this.strokeTwice(context, 3.5, this.colours["casing-soft"], 1.6, this.colourOf(layer, row));
    }
  }

  // ---------------------------------------------------------------- marks

  /** Every line on a picture has a casing, or it would vanish where the picture has its colour. */
  strokeTwice(context, outerWidth, outer, innerWidth, inner, dash = []) {
    context.lineWidth = outerWidth;
    context.strokeStyle = outer;
    context.stroke();
    context.setLineDash(dash);
    context.lineWidth = innerWidth;
    context.strokeStyle = inner;
    context.stroke();
    context.setLineDash([]);
  }

  tagWidth(context, text) {
    context.font = `600 11px ${this.colours.mono}`;
    return context.measureText(text).width + 10;
  }

  tag(context, text, x, y, ground = null) {
    const width = this.tagWidth(context, text);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.beginPath();
    context.roundRect(x - width / 2, y - TAG_HEIGHT / 2, width, TAG_HEIGHT, 4);
    context.fillStyle = ground ?? this.colours.label;
    context.fill();
    context.fillStyle = this.colours["label-text"];
    context.fillText(text, x, y + 0.5);
  }
}

export const rowBox = (array, row) => ({
  cx: array[5 * row], cy: array[5 * row + 1], w: array[5 * row + 2], h: array[5 * row + 3], angle: array[5 * row + 4],
});

/** What the legend calls a sample's state, with its mark. */
export const stateWord = (state) => STATES[state];
export const STATE_MARKS = ["●", "◐", "○"];

const rectCorners = ([left, top, right, bottom], map) =>
  [[left, top], [right, top], [right, bottom], [left, bottom]].map(([x, y]) => apply(map, x, y));

const length = (a, b) => Math.hypot(b.x - a.x, b.y - a.y);

function line(context, x0, y0, x1, y1) {
  context.moveTo(x0, y0);
  context.lineTo(x1, y1);
}

const segment = (context, a, b) => line(context, a.x, a.y, b.x, b.y);

function polygon(context, points) {
  context.beginPath();
  points.forEach((p, i) => (i ? context.lineTo(p.x, p.y) : context.moveTo(p.x, p.y)));
  context.closePath();
}

/** All dots in one path: a drag may move thousands. `half` fills that much of each from its left. */
function dots(context, points, radius, fill, halfFill = null, half = 0) {
  context.beginPath();
  for (const p of points) {
    context.moveTo(p.x + radius, p.y);
    context.arc(p.x, p.y, radius, 0, 2 * Math.PI);
  }
  context.fillStyle = fill;
  context.fill();
  if (!halfFill) return;
  context.beginPath();
  for (const p of points) {
    context.moveTo(p.x, p.y);
    context.arc(p.x, p.y, radius, half / 2, half * 1.5);
  }
  context.fillStyle = halfFill;
  context.fill();
}

function rings(context, points, radius, colour, width) {
  context.beginPath();
  for (const p of points) {
    context.moveTo(p.x + radius, p.y);
    context.arc(p.x, p.y, radius, 0, 2 * Math.PI);
  }
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

function disc(context, point, radius, fill, stroke) {
  context.beginPath();
  context.arc(point.x, point.y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = stroke;
  context.stroke();
}

function arrow(context, from, to) {
  const long = length(from, to);
  const head = Math.min(9, long * 0.5);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  context.beginPath();
  segment(context, from, to);
  for (const side of [2.6, -2.6]) {
    line(context, to.x, to.y, to.x + head * Math.cos(angle + side), to.y + head * Math.sin(angle + side));
  }
}
