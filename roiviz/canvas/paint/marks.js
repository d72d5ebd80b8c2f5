/**
 * Marks on a canvas: lines with their casings, dots, rings, polygons.
 *
 * @import { Point } from "../core/geometry.js"
 * @import { Reading } from "../core/messages.js"
 * @import { Colours } from "./theme.js"
 *
 * @typedef {{ width: number, colour: string }} Pen
 * @typedef {Reading["mark"]} Mark
 * @typedef {(context: CanvasRenderingContext2D, at: Point, radius: number) => void} Shape  adds itself to
 *   a path
 */

import { distance } from "../core/geometry.js";

const HEAD = 9; // screen pixels of an arrow's head
const BARB = 2.6; // radians from the shaft
const SQUARE = 0.89; // of a disc's radius, for half the side of a square that looks as large
const DIAMOND = 1.25;
const TRIANGLE = 1.35;

/** @param {...[number, number]} corners  in radii */
const shape = (...corners) =>
  /** @type {Shape} */ (
    (context, { x, y }, radius) => {
      const [[across, down]] = corners;
      context.moveTo(x + across * radius, y + down * radius);
      for (let i = 1; i < corners.length; i += 1) {
        context.lineTo(x + corners[i][0] * radius, y + corners[i][1] * radius);
      }
      // closePath takes ten times as long, and there may be thousands.
      context.lineTo(x + across * radius, y + down * radius);
    }
  );

/** @type {Record<Mark, { whole: Shape, left: Shape }>} */
const SHAPES = {
  disc: {
    whole: (context, { x, y }, radius) => {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    },
    left: (context, { x, y }, radius) => {
      context.moveTo(x, y);
      context.arc(x, y, radius, Math.PI / 2, Math.PI * 1.5);
    },
  },
  square: {
    whole: shape([-SQUARE, -SQUARE], [SQUARE, -SQUARE], [SQUARE, SQUARE], [-SQUARE, SQUARE]),
    left: shape([-SQUARE, -SQUARE], [0, -SQUARE], [0, SQUARE], [-SQUARE, SQUARE]),
  },
  diamond: {
    whole: shape([0, -DIAMOND], [DIAMOND, 0], [0, DIAMOND], [-DIAMOND, 0]),
    left: shape([0, -DIAMOND], [0, DIAMOND], [-DIAMOND, 0]),
  },
  triangle: {
    whole: shape([0, -TRIANGLE], [TRIANGLE, 1], [-TRIANGLE, 1]),
    left: shape([0, -TRIANGLE], [0, 1], [-TRIANGLE, 1]),
  },
};

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Point} a
 * @param {Point} b
 */
export function segment(context, a, b) {
  context.moveTo(a.x, a.y);
  context.lineTo(b.x, b.y);
}

/**
 * A closed outline, to be filled or stroked.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {readonly Point[]} points
 */
export function polygon(context, points) {
  context.beginPath();
  points.forEach((p, i) => {
    if (i) context.lineTo(p.x, p.y);
    else context.moveTo(p.x, p.y);
  });
  context.closePath();
}

/**
 * All dots in one path: a drag may move thousands.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {readonly Point[]} points
 * @param {number} radius
 * @param {string} colour
 * @param {Mark} [mark]
 */
export function dots(context, points, radius, colour, mark = "disc") {
  tracks(context, points, radius, SHAPES[mark].whole);
  context.fillStyle = colour;
  context.fill();
}

/**
 * The left half of each dot.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {readonly Point[]} points
 * @param {number} radius
 * @param {string} colour
 * @param {Mark} [mark]
 */
export function halfDots(context, points, radius, colour, mark = "disc") {
  tracks(context, points, radius, SHAPES[mark].left);
  context.fillStyle = colour;
  context.fill();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {readonly Point[]} points
 * @param {number} radius
 * @param {Pen} pen
 * @param {Mark} [mark]
 */
export function rings(context, points, radius, pen, mark = "disc") {
  tracks(context, points, radius, SHAPES[mark].whole);
  stroke(context, pen);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {readonly Point[]} points
 * @param {number} radius
 * @param {Shape} one
 */
function tracks(context, points, radius, one) {
  context.beginPath();
  for (const p of points) one(context, p, radius);
}

/**
 * A dot with an edge.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Point} point
 * @param {number} radius
 * @param {string} fill
 * @param {Pen} edge
 */
export function disc(context, point, radius, fill, edge) {
  dots(context, [point], radius, fill);
  stroke(context, edge);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Pen} pen
 */
export function stroke(context, { width, colour }) {
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

/**
 * Every line on a picture has a casing, or it would vanish where the picture has its colour.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Pen} casing
 * @param {Pen} pen
 * @param {number[]} [dash]
 */
export function strokeTwice(context, casing, pen, dash = []) {
  stroke(context, casing);
  context.setLineDash(dash);
  stroke(context, pen);
  context.setLineDash([]);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Point} from
 * @param {Point} to
 */
export function arrow(context, from, to) {
  const head = Math.min(HEAD, distance(from, to) * 0.5);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  context.beginPath();
  segment(context, from, to);
  for (const side of [BARB, -BARB]) {
    segment(context, to, {
      x: to.x + head * Math.cos(angle + side),
      y: to.y + head * Math.sin(angle + side),
    });
  }
}

export const TAG_HEIGHT = 17;

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Colours} colours
 * @param {string} text
 */
export function tagWidth(context, colours, text) {
  context.font = `600 ${colours.sizes.tiny} ${colours.mono}`;
  return context.measureText(text).width + 10;
}

/**
 * The middle of a box's number, above its highest corner.
 *
 * @param {readonly Point[]} corners  on the screen
 * @returns {Point}
 */
export function numberPlace(corners) {
  const { x, y } = corners.reduce((best, p) => (p.y < best.y ? p : best));
  return { x, y: y - 13 };
}

/**
 * A word on a small plate, which does not leave the canvas as long as its middle lies there.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Colours} colours
 * @param {string} text
 * @param {Point} at  its middle
 * @param {string} [ground]
 * @param {string} [ink]
 */
export function tag(context, colours, text, { x, y }, ground = colours.label, ink = colours["label-text"]) {
  const width = tagWidth(context, colours, text);
  const { a: scale } = context.getTransform();
  const left = held(x, width, context.canvas.width / scale);
  const top = held(y, TAG_HEIGHT, context.canvas.height / scale);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.beginPath();
  context.roundRect(left, top, width, TAG_HEIGHT, 4);
  context.fillStyle = ground;
  context.fill();
  context.fillStyle = ink;
  context.fillText(text, left + width / 2, top + TAG_HEIGHT / 2 + 0.5);
}

/**
 * Where a tag stands that would hide another one or a handle, or be hidden: further on along its way.
 *
 * @typedef {Point & { width: number, height: number }} Place  about its middle
 *
 * @param {Place} tag
 * @param {number} way  down, or up where negative
 * @param {readonly Place[]} others
 * @returns {Place}
 */
export function clearOf(tag, way, others) {
  let found = tag;
  for (let tries = 0; tries <= others.length; tries += 1) {
    const { x, y, width, height } = found;
    const hit = others.find(
      (one) =>
        Math.abs(one.x - x) < (one.width + width) / 2 && Math.abs(one.y - y) < (one.height + height) / 2,
    );
    if (!hit) break;
    found = { ...found, y: hit.y + (Math.sign(way) * (hit.height + height)) / 2 };
  }
  return found;
}

/**
 * Where something begins that is drawn about a middle, and within a room where the middle is.
 *
 * @param {number} middle
 * @param {number} size
 * @param {number} room
 */
function held(middle, size, room) {
  const start = middle - size / 2;
  return middle < 0 || middle > room ? start : Math.max(0, Math.min(room - size, start));
}
