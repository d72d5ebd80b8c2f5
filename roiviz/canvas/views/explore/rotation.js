/**
 * A rotated box twice: on the picture in pixels, and where the kernel turns it, in cells, after
 * scale and half-pixel shift. A dial shows which way the angle counts and about what; below, what
 * the same numbers mean elsewhere.
 *
 * @import { Place, Point } from "../../core/geometry.js"
 * @import { Bytes, Rotation } from "../../core/messages.js"
 * @import { Surface } from "../../kit/plot.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Look, MakeCard } from "../../cards/board.js"
 * @import { Slot } from "../../cards/grids.js"
 *
 * @typedef {{ scale: number, x: number, y: number }} Window  of a plane: units → screen
 */

import { frame } from "../../cards/frame.js";
import { context2d } from "../../cards/grids.js";
import { bounds, corners, radians } from "../../core/geometry.js";
import { el, setHidden, setText } from "../../kit/dom.js";
import { setTerms } from "../../kit/terms.js";
import { rgbPixels } from "../../paint/colours.js";
import { dots, polygon, stroke, strokeTwice, tag } from "../../paint/marks.js";
import { stampOf } from "../../paint/stamps.js";

const FILL = 0.82; // of a window that the boxes take
const DOTS_FROM = 9; // screen pixels between the dots of cells

/** @type {MakeCard} */
export function rotationCard(look) {
  const { scope, colours } = look;
  const card = frame("Where the rotation happens", "rotation");
  const picture = panel("The box on the picture, with the dial of its angle");
  const cells = panel("The box in cells, as the kernel turns it");
  const upright = panel("The picture under the box, upright");
  const tuple = el("code", { class: "rv-tuple" });
  const words = el("p", { class: "rv-words" });
  const panels = el("div", { class: "rv-turns" }, picture.element, cells.element, upright.element);
  card.body.append(tuple, panels, words);
  return {
    element: card.element,
    watch: picture.slot,
    topics: ["scene", "feed"],
    update() {
      const rotation = scope.part("explore")?.rotation ?? null;
      setHidden(card.element, !rotation);
      if (!rotation) return;
      const { patch, cell_box: box } = rotation;
      setText(tuple, rotation.numbers);
      setTerms(words, rotation.sentence);
      setText(picture.words, rotation.picture);
      setText(cells.words, rotation.cells);
      setText(card.remark, rotation.remark);
      setText(upright.words, `the picture under the bins, upright: ${patch.shape[0]} × ${patch.shape[1]}`);
      drawPicture(look, picture, rotation);
      drawCells(colours(), cells, rotation);
      drawPatch(upright, patch, box);
    },
  };
}

/** @param {string} label */
function panel(label) {
  const canvas = el("canvas", { role: "img", "aria-label": label });
  const slot = el("div", { class: "rv-turnslot" }, canvas);
  const words = el("p", { class: "rv-words rv-numbersline" });
  return { canvas, slot, words, element: el("div", {}, slot, words) };
}

/**
 * In the box's own shape: a bin need not be square.
 *
 * @param {Slot} slot
 * @param {Bytes} patch
 * @param {Place} box
 */
function drawPatch(slot, patch, { w, h }) {
  const at = context2d(slot);
  if (!at) return;
  const scale = Math.min(at.width / Math.max(w, 1e-6), at.height / Math.max(h, 1e-6));
  const [wide, high] = [Math.max(2, w * scale), Math.max(2, h * scale)];
  const stamp = stampOf(rgbPixels(patch), patch.shape[1]);
  at.context.imageSmoothingEnabled = false;
  at.context.drawImage(stamp, (at.width - wide) / 2, (at.height - high) / 2, wide, high);
}

/**
 * A window that holds some boxes.
 *
 * @param {readonly Place[]} boxes
 * @param {Surface} surface
 * @returns {Window}
 */
function windowOn(boxes, { width, height }) {
  const all = boxes.map(bounds);
  const [left, top] = [Math.min(...all.map((b) => b.left)), Math.min(...all.map((b) => b.top))];
  const [right, bottom] = [Math.max(...all.map((b) => b.right)), Math.max(...all.map((b) => b.bottom))];
  const scale = Math.min(width / Math.max(right - left, 1e-3), height / Math.max(bottom - top, 1e-3)) * FILL;
  return { scale, x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale };
}

/**
 * @param {Window} view
 * @param {Point} point
 */
const toScreen = (view, point) => ({ x: view.x + point.x * view.scale, y: view.y + point.y * view.scale });

/**
 * @param {Look} look
 * @param {Slot} slot
 * @param {Rotation} rotation
 */
function drawPicture({ scope, colours }, slot, { box, turn, other }) {
  const at = context2d(slot);
  if (!at) return;
  const { context } = at;
  const view = windowOn(other ? [box, other] : [box], at);
  const bitmap = scope.picture?.bitmap;
  const size = scope.scene?.picture;
  if (bitmap && size) {
    context.globalAlpha = 0.55;
    context.drawImage(bitmap, view.x, view.y, size.width * view.scale, size.height * view.scale);
    context.globalAlpha = 1;
  }
  if (other) outlineBox(context, colours(), view, other, colours().highlight, [6, 4]);
  outlineBox(context, colours(), view, box, colours().box);
  drawDial(at, colours(), toScreen(view, { x: box.cx, y: box.cy }), box.angle, turn);
}

/**
 * @param {Colours} colours
 * @param {Slot} slot
 * @param {Rotation} rotation
 */
function drawCells(colours, slot, { cell_box: box, turn }) {
  const at = context2d(slot);
  if (!at) return;
  const { context } = at;
  const view = windowOn([box], at);
  context.fillStyle = colours.sunken;
  context.fillRect(0, 0, at.width, at.height);
  drawGrid(at, colours, view);
  outlineBox(context, colours, view, box, colours.box);
  drawDial(at, colours, toScreen(view, { x: box.cx, y: box.cy }), box.angle, turn);
}

/**
 * A dot for each cell's centre, which has a whole position; every 2nd, 4th … where they would crowd.
 *
 * @param {Surface} surface
 * @param {Colours} colours
 * @param {Window} view
 */
function drawGrid({ context, width, height }, colours, view) {
  let step = 1;
  while (step * view.scale < DOTS_FROM) step *= 2;
  context.fillStyle = colours["line-strong"];
  const left = Math.ceil(-view.x / view.scale / step) * step;
  const top = Math.ceil(-view.y / view.scale / step) * step;
  for (let x = left; view.x + x * view.scale < width; x += step) {
    for (let y = top; view.y + y * view.scale < height; y += step) {
      context.fillRect(view.x + x * view.scale - 1, view.y + y * view.scale - 1, 2, 2);
    }
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Colours} colours
 * @param {Window} view
 * @param {Place} box
 * @param {string} colour
 * @param {number[]} [dash]
 */
function outlineBox(context, colours, view, box, colour, dash = []) {
  polygon(
    context,
    corners(box).map((corner) => toScreen(view, corner)),
  );
  strokeTwice(context, { width: 4, colour: colours["casing-soft"] }, { width: 2, colour }, dash);
}

/**
 * From the x axis to the box's base, the way the operator counts, about the pivot.
 *
 * @param {Surface} surface
 * @param {Colours} colours
 * @param {Point} pivot
 * @param {number} degrees
 * @param {string} text
 */
function drawDial({ context, width, height }, colours, pivot, degrees, text) {
  const radius = Math.min(width, height) * 0.25;
  const arm = radius * 1.25;
  const turn = -radians(degrees);
  context.beginPath();
  context.moveTo(pivot.x + arm, pivot.y);
  context.lineTo(pivot.x, pivot.y);
  context.lineTo(pivot.x + arm * Math.cos(turn), pivot.y + arm * Math.sin(turn));
  context.moveTo(pivot.x + radius, pivot.y);
  context.arc(pivot.x, pivot.y, radius, 0, turn, turn < 0);
  strokeTwice(context, { width: 4, colour: colours["casing-soft"] }, { width: 2, colour: colours.highlight });
  if (Math.abs(turn) * radius >= 8) arrowHead(context, colours, pivot, radius, turn);
  dots(context, [pivot], 4, colours.highlight);
  stroke(context, { width: 1.5, colour: colours.casing });
  // Beyond the arc's other side, where neither arm runs.
  const away = turn / 2 + Math.PI;
  const down = Math.abs(turn) < 1 ? 16 : 0;
  tag(context, colours, text, {
    x: pivot.x + 34 * Math.cos(away),
    y: pivot.y + 20 * Math.sin(away) + down,
  });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Colours} colours
 * @param {Point} pivot
 * @param {number} radius
 * @param {number} turn
 */
function arrowHead(context, colours, pivot, radius, turn) {
  const tip = { x: pivot.x + radius * Math.cos(turn), y: pivot.y + radius * Math.sin(turn) };
  const way = turn + (turn < 0 ? -Math.PI / 2 : Math.PI / 2);
  const barbs = [2.6, -2.6].map((side) => ({
    x: tip.x + 8 * Math.cos(way + side),
    y: tip.y + 8 * Math.sin(way + side),
  }));
  polygon(context, [tip, ...barbs]);
  context.fillStyle = colours.highlight;
  context.fill();
}
