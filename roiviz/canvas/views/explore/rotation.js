/**
 * A rotated box twice: on the picture in pixels, and where the kernel turns it, in cells, after
 * scale and half-pixel shift. A dial shows which way the angle counts and about what; below, what
 * the same numbers mean elsewhere. All numbers come from `header.page.rotation`.
 */

import { context2d } from "../../cards/grids.js";
import { frame } from "../../cards/sentence.js";
import { el, setText } from "../../kit/dom.js";
import { bounds, corners, radians } from "../../core/geometry.js";
import { setTerms } from "../../kit/terms.js";

/** @type {import("../../cards/board.js").MakeCard} */
export function rotationCard(scope, colours) {
  const card = frame("Where the rotation happens", "rotation");
  const panel = (label) => {
    const canvas = el("canvas", { role: "img", "aria-label": label });
    const slot = el("div", { class: "rv-turnslot" }, canvas);
    const words = el("p", { class: "rv-words rv-numbersline" });
    return { canvas, slot, words, element: el("div", {}, slot, words) };
  };
  const picture = panel("The box on the picture, with the dial of its angle");
  const cells = panel("The box in cells, as the kernel turns it");
  const upright = panel("The picture under the box, upright");
  const tuple = el("code", { class: "rv-tuple" });
  const words = el("p", { class: "rv-words" });
  card.body.append(tuple, el("div", { class: "rv-turns" }, picture.element, cells.element, upright.element), words);
  return {
    element: card.element,
    watch: picture.slot,
    topics: ["scene", "feed"],
    update() {
      const rotation = scope.scene?.header.page?.rotation;
      card.element.hidden = !rotation;
      if (!rotation) return;
      setText(tuple, rotation.tuple);
      setTerms(words, rotation.sentence);
      setText(picture.words, rotation.picture);
      setText(cells.words, rotation.cells);
      setText(card.remark, rotation.remark);
      drawPicture(scope, colours(), picture, rotation);
      drawCells(scope, colours(), cells, rotation);
      const patch = scope.scene.arrays["page.patch"];
      setText(upright.words, patch ? `the picture under the bins, upright: ${patch.shape[0]} × ${patch.shape[1]}` : "");
      if (patch) drawPatch(scope, upright, patch);
    },
  };
}

/** In the box's own shape: a bin need not be square. */
function drawPatch(scope, card, patch) {
  const at = context2d(card);
  if (!at) return;
  const [rows, columns] = patch.shape;
  const { w, h } = scope.scene.header.page.rotation.cell_box;
  const stamp = new OffscreenCanvas(columns, rows);
  const context = stamp.getContext("2d");
  const image = context.createImageData(columns, rows);
  for (let i = 0; i < rows * columns; i += 1) image.data.set([patch[3 * i], patch[3 * i + 1], patch[3 * i + 2], 255], 4 * i);
  context.putImageData(image, 0, 0);
  const scale = Math.min(at.width / Math.max(w, 1e-6), at.height / Math.max(h, 1e-6));
  const [wide, high] = [Math.max(2, w * scale), Math.max(2, h * scale)];
  at.context.imageSmoothingEnabled = false;
  at.context.drawImage(stamp, (at.width - wide) / 2, (at.height - high) / 2, wide, high);
}

/** A window on a plane that holds some boxes: units → screen. */
function windowOn(boxes, { width, height }) {
  const all = boxes.map(bounds);
  const [left, top] = [Math.min(...all.map((b) => b.left)), Math.min(...all.map((b) => b.top))];
  const [right, bottom] = [Math.max(...all.map((b) => b.right)), Math.max(...all.map((b) => b.bottom))];
  const scale = Math.min(width / Math.max(right - left, 1e-3), height / Math.max(bottom - top, 1e-3)) * 0.82;
  return { scale, x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale };
}

const toScreen = (view, point) => ({ x: view.x + point.x * view.scale, y: view.y + point.y * view.scale });

function drawPicture(scope, colours, panel, { box, turn, ghost }) {
  const at = context2d(panel);
  if (!at) return;
  const { context } = at;
  const view = windowOn(ghost ? [box, ghost] : [box], at);
  const bitmap = scope.picture?.bitmap;
  const { width, height } = scope.scene.header.picture;
  if (bitmap) {
    context.globalAlpha = 0.55;
    context.drawImage(bitmap, view.x, view.y, width * view.scale, height * view.scale);
    context.globalAlpha = 1;
  }
  if (ghost) outlineBox(context, view, ghost, { colour: colours.highlight, dash: [6, 4] }, colours);
  outlineBox(context, view, box, { colour: colours.box }, colours);
  drawDial(context, colours, toScreen(view, { x: box.cx, y: box.cy }), { angle: box.angle, text: turn }, Math.min(at.width, at.height));
}

function drawCells(scope, colours, panel, { cell_box: box, turn }) {
  const at = context2d(panel);
  if (!at) return;
  const { context } = at;
  const view = windowOn([box], at);
  context.fillStyle = colours.sunken;
  context.fillRect(0, 0, at.width, at.height);
  drawGrid(context, colours, view, at);
  outlineBox(context, view, box, { colour: colours.box }, colours);
  drawDial(context, colours, toScreen(view, { x: box.cx, y: box.cy }), { angle: box.angle, text: turn }, Math.min(at.width, at.height));
}

/** A dot for each cell's centre, which has a whole position; every 2nd, 4th … where they would crowd. */
function drawGrid(context, colours, view, { width, height }) {
  let step = 1;
  while (step * view.scale < 9) step *= 2;
  context.fillStyle = colours["line-strong"];
  const first = { x: Math.ceil(-view.x / view.scale / step) * step, y: Math.ceil(-view.y / view.scale / step) * step };
  for (let x = first.x; view.x + x * view.scale < width; x += step) {
    for (let y = first.y; view.y + y * view.scale < height; y += step) context.fillRect(view.x + x * view.scale - 1, view.y + y * view.scale - 1, 2, 2);
  }
}

function outlineBox(context, view, box, { colour, dash = [] }, colours) {
  context.beginPath();
  corners(box).forEach((corner, i) => {
    const p = toScreen(view, corner);
    if (i) context.lineTo(p.x, p.y);
    else context.moveTo(p.x, p.y);
  });
  context.closePath();
  context.lineWidth = 4;
  context.strokeStyle = colours["casing-soft"];
  context.stroke();
  context.setLineDash(dash);
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
}

/** From the x axis to the box's base, the way the operator counts, about the pivot. */
function drawDial(context, colours, pivot, { angle: degrees, text }, size) {
  const radius = size * 0.25;
  const turn = -radians(degrees);
  context.lineWidth = 4;
  for (const [colour, width] of [[colours["casing-soft"], 4], [colours.highlight, 2]]) {
    context.beginPath();
    context.moveTo(pivot.x + radius * 1.25, pivot.y);
    context.lineTo(pivot.x, pivot.y);
    context.lineTo(pivot.x + radius * 1.25 * Math.cos(turn), pivot.y + radius * 1.25 * Math.sin(turn));
    context.moveTo(pivot.x + radius, pivot.y);
    context.arc(pivot.x, pivot.y, radius, 0, turn, turn < 0);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
  arrowHead(context, colours, pivot, radius, turn);
  context.beginPath();
  context.arc(pivot.x, pivot.y, 4, 0, 2 * Math.PI);
  context.fillStyle = colours.highlight;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colours.casing;
  context.stroke();
  // Beyond the arc's other side, where neither arm runs.
  const away = turn / 2 + Math.PI;
  tag(context, colours, text, pivot.x + 34 * Math.cos(away), pivot.y + 20 * Math.sin(away) + (Math.abs(turn) < 1 ? 16 : 0));
}

function arrowHead(context, colours, pivot, radius, turn) {
  if (Math.abs(turn) * radius < 8) return;
  const tip = { x: pivot.x + radius * Math.cos(turn), y: pivot.y + radius * Math.sin(turn) };
  const way = turn + (turn < 0 ? -Math.PI / 2 : Math.PI / 2);
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const side of [2.6, -2.6]) context.lineTo(tip.x + 8 * Math.cos(way + side), tip.y + 8 * Math.sin(way + side));
  context.closePath();
  context.fillStyle = colours.highlight;
  context.fill();
}

function tag(context, colours, text, x, y) {
  context.font = `600 11px ${colours.mono}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const width = context.measureText(text).width + 10;
  context.beginPath();
  context.roundRect(x - width / 2, y - 8.5, width, 17, 4);
  context.fillStyle = colours.label;
  context.fill();
  context.fillStyle = colours["label-text"];
  context.fillText(text, x, y + 0.5);
}
