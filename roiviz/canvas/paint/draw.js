/**
 * Painting. Two canvases lie on each other: the ground (picture, heatmaps, cell grid) changes with
 * the view and the data; the overlay (bins, samples, boxes, handles) changes with every frame of a
 * drag. What was computed for a box is drawn through the affine map from the box it was computed for
 * to where the hand has it now.
 *
 * @import { Answer } from "../core/answer.js"
 * @import { Affine, Point } from "../core/geometry.js"
 * @import { Scope } from "../core/hub.js"
 * @import { Box, CanvasMessage, Reading } from "../core/messages.js"
 * @import { Preview } from "../core/pointer.js"
 * @import { View } from "../core/view.js"
 * @import { Colours, Theme } from "./theme.js"
 *
 * @typedef {{ preview: Preview | null, hot: string | null }} Hand  what it is about to draw, and points at
 */

import { isPlaced } from "../core/answer.js";
import { dashes, setOfBox } from "../core/box_sets.js";
import { onPicture } from "../core/cells.js";
import { affineBetween, apply, corners, fromBox } from "../core/geometry.js";
import { handlePoints } from "../core/handles.js";
import { isPooled, pooledRect } from "../core/pooled.js";
import { pixelRatio } from "../kit/dom.js";
import { paintAnswer, paintFootprint } from "./answers.js";
import { setColour } from "./colours.js";
import { paintFocus } from "./focus.js";
import { paintGround } from "./ground.js";
import { paintLayer, paintNumbers } from "./layers.js";
import { disc, numberPlace, polygon, segment, strokeTwice, tag } from "./marks.js";
import { Stamps } from "./stamps.js";

const FEW = 3; // readings, each of which has all of its bins drawn
const HANDLE = 4.5;
const HOT_HANDLE = 6;
const TURN_HANDLE = 6.5;
const HOT_TURN_HANDLE = 8;
const TOGETHER = [6, 4]; // dashes of a box that goes along with the active one

export class Painter {
  /**
   * @param {Scope} scope
   * @param {View} view
   * @param {Theme} theme
   * @param {{ ground: HTMLCanvasElement, overlay: HTMLCanvasElement }} canvases
   */
  constructor(scope, view, theme, { ground, overlay }) {
    this.scope = scope;
    this.view = view;
    this.theme = theme;
    this.ground = ground;
    this.overlay = overlay;
    this.ratio = 1;
    /** Of two canvases on each other Chromium prints the upper one alone: then it holds everything. */
    this.printing = false;
    this.stamps = new Stamps();
  }

  /** The newest message; nothing is painted before the first one. */
  get scene() {
    return /** @type {CanvasMessage} */ (this.scope.scene);
  }

  /** The theme's colours; nothing is painted before they are read. */
  get colours() {
    return /** @type {Colours} */ (this.theme.colours);
  }

  /** @param {CanvasMessage["overlays"][number]} overlay */
  shows(overlay) {
    return this.scene.overlays.includes(overlay);
  }

  /** Both canvases take the stage's size in real pixels. */
  resize() {
    this.ratio = pixelRatio(this.ground);
    for (const canvas of [this.ground, this.overlay]) {
      canvas.width = Math.round(this.view.width * this.ratio);
      canvas.height = Math.round(this.view.height * this.ratio);
    }
  }

  /** @param {HTMLCanvasElement} canvas */
  begin(canvas) {
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.view.width, this.view.height);
    context.lineJoin = "round";
    context.lineCap = "butt";
    return context;
  }

  paintGround() {
    const context = this.begin(this.ground);
    if (this.scope.scene) paintGround(this, context);
  }

  /** @param {Hand} hand */
  paintOverlay(hand) {
    const context = this.begin(this.overlay);
    const { editor, scene } = this.scope;
    if (!scene || !editor) return;
    if (this.printing) paintGround(this, context);
    if (this.shows("footprint")) {
      for (const answer of this.scope.given()) paintFootprint(this, context, answer);
    }
    for (const layer of this.scope.layers) paintLayer(this, context, layer);
    editor.boxes.forEach((box, i) => {
      this.paintAnswers(context, box, i === editor.active);
    });
    paintFocus(this, context);
    editor.boxes.forEach((box, i) => {
      if (i !== editor.active) this.paintBox(context, box, i);
    });
    if (editor.box && editor.active != null) this.paintBox(context, editor.box, editor.active);
    for (const layer of this.scope.layers) paintNumbers(this, context, layer);
    if (editor.box && editor.rules.editable) this.paintHandles(context, editor.box, hand.hot);
    if (hand.preview) this.paintPreview(context, hand.preview);
  }

  /**
   * A box under each of its readings, the raised one or else the first of them on top.
   *
   * @param {CanvasRenderingContext2D} context
   * @param {Box} box
   * @param {boolean} active
   */
  paintAnswers(context, box, active) {
    const { readings, raised } = this.scope;
    /** @param {Reading} reading */
    const isUp = ({ id }) => id === raised;
    const order = [...readings].reverse();
    const isRaised = order.some(isUp);
    for (const reading of isRaised ? [...order.filter((one) => !isUp(one)), ...order.filter(isUp)] : order) {
      const answer = this.scope.answer(box.id, reading.id);
      const leads = reading === readings[0];
      const behind = isRaised && !isUp(reading);
      const whole = readings.length <= FEW || (isRaised ? !behind : leads);
      if (answer) paintAnswer(this, context, answer, { box, active, reading, leads, whole, behind });
    }
  }

  // ---------------------------------------------------------------- places on the screen

  /** @param {readonly Point[]} points  in picture pixels */
  onScreen(points) {
    return points.map((p) => this.view.toScreen(p.x, p.y));
  }

  /**
   * From the answer's own picture coordinates to the screen, through the box as it is held now.
   *
   * @param {Answer} answer
   * @param {Box} box
   * @returns {Affine}
   */
  mapOf(answer, box) {
    const [a, b, c, d, e, f] = affineBetween(answer.frame, box);
    const { scale, x, y } = this.view;
    return [a * scale, b * scale, c * scale, d * scale, e * scale + x, f * scale + y];
  }

  /**
   * A sample's place on the screen.
   *
   * @param {Answer} answer
   * @param {number} sample
   * @param {Affine} map
   */
  samplePoint(answer, sample, map) {
    const stride = this.scene.cells?.stride ?? 0;
    if (!isPlaced(answer)) return { x: NaN, y: NaN };
    const { positions } = answer;
    const x = onPicture(positions[2 * sample], stride);
    return apply(map, x, onPicture(positions[2 * sample + 1], stride));
  }

  /**
   * The corners of a bin on the screen; RoIPool's bins are whole cells.
   *
   * @param {Answer} answer
   * @param {number} bin
   * @param {Affine} map
   */
  binCorners(answer, bin, map) {
    if (isPooled(answer)) {
      return rectCorners(pooledRect(answer, bin, this.scene.cells?.stride ?? 0), map);
    }
    const [rows, columns] = answer.bins;
    const row = Math.floor(bin / columns);
    const column = bin % columns;
    /**
     * @param {number} right
     * @param {number} down
     */
    const at = (right, down) => this.gridPoint(answer, map, (column + right) / columns, (row + down) / rows);
    return [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  }

  /**
   * A point of the box on the screen, where the box reaches from 0 to 1 both ways.
   *
   * @param {Answer} answer
   * @param {Affine} map
   * @param {number} u
   * @param {number} v
   */
  gridPoint({ read_frame: frame }, map, u, v) {
    const p = fromBox(frame, (u - 0.5) * frame.w, (v - 0.5) * frame.h);
    return apply(map, p.x, p.y);
  }

  /**
   * Cells of stride 16 span 16 pixels each, whatever the picture's own height.
   *
   * @param {CanvasRenderingContext2D} context
   * @param {OffscreenCanvas} stamp  one pixel a cell
   * @param {number} opacity
   */
  paintStamp(context, stamp, opacity) {
    const size = (this.scene.cells?.stride ?? 0) * this.view.scale;
    context.save();
    context.globalAlpha = opacity;
    context.imageSmoothingEnabled = false;
    context.drawImage(stamp, this.view.x, this.view.y, stamp.width * size, stamp.height * size);
    context.restore();
  }

  // ---------------------------------------------------------------- boxes

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Box} box
   * @param {number} index
   */
  paintBox(context, box, index) {
    const { colours } = this;
    const { editor } = this.scope;
    const active = index === editor?.active;
    const points = this.onScreen(corners(box));
    const set = setOfBox(this.scene.box_sets, box.id);
    polygon(context, points);
    if (active) this.strokeInHand(context, dashes(set));
    else if (editor?.isHeld(box)) {
      context.setLineDash(TOGETHER);
      this.strokeInHand(context);
      context.setLineDash([]);
    } else {
      const casing = { width: set ? 4 : 3.5, colour: colours["casing-strong"] };
      const pen = { width: set ? 2 : 1.5, colour: set ? setColour(colours, set) : colours.mark };
      strokeTwice(context, casing, pen, dashes(set));
    }
    if (!editor || (editor.boxes.length < 2 && !set)) return;
    const plain = active ? colours.box : colours.label;
    const plate = set ? [setColour(colours, set), colours.casing] : [plain];
    tag(context, colours, `${index + 1}`, numberPlace(points), ...plate);
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number[]} [dash]
   */
  strokeInHand(context, dash = []) {
    const casing = { width: 4.5, colour: this.colours.halo };
    strokeTwice(context, casing, { width: 2, colour: this.colours.box }, dash);
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Box} box
   * @param {string | null} hot
   */
  paintHandles(context, box, hot) {
    const { colours } = this;
    const rotated = this.scope.editor?.rules.rotated ?? false;
    const { points, turn } = handlePoints(box, this.view, rotated);
    this.paintEdge(context, box);
    if (turn) {
      context.beginPath();
      segment(context, turn.edge, turn);
      strokeTwice(context, { width: 4, colour: colours.halo }, { width: 1.6, colour: colours.box });
      const radius = hot === "turn" ? HOT_TURN_HANDLE : TURN_HANDLE;
      disc(context, turn, radius, colours.mark, { width: 2, colour: colours.box });
    }
    for (const point of points) {
      const size = hot === `${point.handle.x},${point.handle.y}` ? HOT_HANDLE : HANDLE;
      polygon(context, corners({ cx: point.x, cy: point.y, w: 2 * size, h: 2 * size, angle: box.angle }));
      context.fillStyle = colours.mark;
      context.fill();
      context.lineWidth = 1.8;
      context.strokeStyle = colours.box;
      context.stroke();
    }
  }

  /**
   * The edge that the arrow keys move.
   *
   * @param {CanvasRenderingContext2D} context
   * @param {Box} box
   */
  paintEdge(context, box) {
    const edge = this.scope.editor?.edge;
    if (!edge) return;
    const [x, y] = [(edge.x * box.w) / 2, (edge.y * box.h) / 2];
    const ends = edge.x
      ? [fromBox(box, x, -box.h / 2), fromBox(box, x, box.h / 2)]
      : [fromBox(box, -box.w / 2, y), fromBox(box, box.w / 2, y)];
    const [from, to] = this.onScreen(ends);
    context.beginPath();
    segment(context, from, to);
    strokeTwice(context, { width: 9, colour: this.colours.halo }, { width: 5, colour: this.colours.box });
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Preview} preview
   */
  paintPreview(context, { box, points }) {
    const clicked = this.onScreen(points);
    if (box) polygon(context, this.onScreen(corners(box)));
    else {
      context.beginPath();
      segment(context, clicked[0], clicked[1]);
    }
    this.strokeInHand(context);
    const edge = { width: 2, colour: this.colours.box };
    for (const point of clicked) disc(context, point, 4, this.colours.mark, edge);
  }
}

/**
 * @param {readonly [number, number, number, number]} rect
 * @param {Affine} map
 */
const rectCorners = ([left, top, right, bottom], map) => [
  apply(map, left, top),
  apply(map, right, top),
  apply(map, right, bottom),
  apply(map, left, bottom),
];
