/**
 * Where the handles of the active box are on the screen: the pointer takes hold of what is painted.
 *
 * @import { Box } from "./messages.js"
 * @import { Frame, Handle, Point } from "./geometry.js"
 * @import { View } from "./view.js"
 *
 * @typedef {Point & { handle: Handle }} HandlePoint
 * @typedef {Point & { edge: Point }} TurnPoint  the round handle, and where its stem meets the box
 */

import { fromBox, HANDLES } from "./geometry.js";

const ROTATE_REACH = 28; // screen pixels of the round handle's stem
const LEAST_REACH = 20;
const SIDE_FROM = 34; // screen pixels from the centre before there is room for a side's own handle
const ROOM = 14; // screen pixels the round handle needs to the stage's edge

/**
 * The handles of a box; a tiny box gets them further out, so that its body can be grabbed.
 *
 * @param {Box} box
 * @param {View} view
 * @param {boolean} rotated
 * @returns {{ points: HandlePoint[], turn: TurnPoint | null }}
 */
export function handlePoints(box, view, rotated) {
  const half = { x: (box.w * view.scale) / 2, y: (box.h * view.scale) / 2 };
  const reach = { x: Math.max(half.x, LEAST_REACH), y: Math.max(half.y, LEAST_REACH) };
  const centre = view.toScreen(box.cx, box.cy);
  const frame = { cx: centre.x, cy: centre.y, angle: box.angle };
  const fits = HANDLES.filter(
    (handle) => (handle.x || reach.x > SIDE_FROM) && (handle.y || reach.y > SIDE_FROM),
  );
  const points = fits.map((handle) => ({
    ...fromBox(frame, handle.x * reach.x, handle.y * reach.y),
    handle,
  }));
  return { points, turn: rotated ? turnPoint(frame, reach.y, view) : null };
}

/**
 * The rotate handle stands beyond the top edge, or beyond the bottom one where the stage ends.
 *
 * @param {Frame} frame
 * @param {number} half
 * @param {View} view
 * @returns {TurnPoint}
 */
function turnPoint(frame, half, view) {
  const top = fromBox(frame, 0, -half - ROTATE_REACH);
  const bottom = fromBox(frame, 0, half + ROTATE_REACH);
  /** @param {Point} p */
  const outside = (p) => Math.max(ROOM - p.x, p.x - view.width + ROOM, ROOM - p.y, p.y - view.height + ROOM);
  const flipped = outside(top) > 0 && outside(bottom) < outside(top);
  const edge = fromBox(frame, 0, flipped ? half : -half);
  return { ...(flipped ? bottom : top), edge };
}
