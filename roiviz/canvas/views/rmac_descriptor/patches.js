/**
 * Where the strongest channels come from: each one's winning cell with its neighbours.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { Patch } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { MakeCard } from "../../cards/board.js"
 */

import { frame } from "../../cards/frame.js";
import { el, setHidden, setText } from "../../kit/dom.js";
import { fixed } from "../../kit/numbers.js";
import { leave, partOf, point } from "./state.js";

const SIDE = "144"; // pixels of a patch's canvas
const PIXELS_FROM = 3; // canvas pixels per pixel, from which the pixels themselves should show

/** @type {MakeCard} */
export function rmacPatchesCard({ scope, colours }) {
  const card = frame("Where the strongest channels come from", "rmac-patches");
  const strip = el("div", { class: "rv-pstrip" });
  const none = el("p", { class: "rv-quiet", hidden: true }, "No channel of the sum is above 0.");
  card.body.append(strip, none);
  let last = "";
  return {
    element: card.element,
    topics: ["scene", "feed"],
    update() {
      const patches = partOf(scope)?.patches ?? [];
      const bitmap = scope.picture?.bitmap ?? null;
      const now = JSON.stringify([patches, scope.scene?.picture?.digest, Boolean(bitmap)]);
      if (now === last) return;
      last = now;
      setText(card.remark, "winning cell with its neighbours");
      setHidden(none, patches.length > 0);
      strip.replaceChildren(...patches.map((patch) => patchItem(scope, colours(), patch, bitmap)));
    },
  };
}

/**
 * @param {Scope} scope
 * @param {Colours} colours
 * @param {Patch} patch
 * @param {ImageBitmap | null} bitmap
 */
function patchItem(scope, colours, patch, bitmap) {
  const { channel, region, name, cell, share } = patch;
  const value = fixed(patch.value, 3);
  const canvas = el("canvas", { width: SIDE, height: SIDE });
  const hover = () => point(scope, region, channel);
  const place = `region ${region}, cell row ${cell[0]}, column ${cell[1]}`;
  const facts = `region ${region} · ${(100 * share).toFixed(0)} %`;
  if (bitmap) paintPatch(canvas, colours, patch, bitmap, scope.scene?.cells?.stride ?? 0);
  return el(
    "button",
    {
      class: "rv-pitem",
      type: "button",
      "data-channel": String(channel),
      "data-region": String(region),
      "data-cell": cell.join(),
      "aria-label": `${name}, ${value}: ${place}`,
      onpointerenter: hover,
      onpointerleave: () => leave(scope),
      onfocus: hover,
    },
    canvas,
    el("b", {}, value),
    el("span", {}, name),
    el("span", { class: "rv-quiet" }, facts),
  );
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Colours} colours
 * @param {Patch} patch
 * @param {ImageBitmap} bitmap
 * @param {number} stride
 */
function paintPatch(canvas, colours, { box: [cx, cy, width, height], cell }, bitmap, stride) {
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  // A patch at the map's border has fewer neighbours; its cells keep the scale of the others.
  const scale = canvas.width / Math.max(width, height);
  const [left, top] = [cx - width / 2, cy - height / 2];
  context.imageSmoothingEnabled = scale < PIXELS_FROM;
  context.drawImage(bitmap, left, top, width, height, 0, 0, width * scale, height * scale);
  const side = stride * scale - 2;
  const x = (cell[1] * stride - left) * scale + 1;
  const y = (cell[0] * stride - top) * scale + 1;
  context.lineWidth = 5;
  context.strokeStyle = colours.casing;
  context.strokeRect(x, y, side, side);
  context.lineWidth = 2.6;
  context.strokeStyle = colours.highlight;
  context.strokeRect(x, y, side, side);
}
