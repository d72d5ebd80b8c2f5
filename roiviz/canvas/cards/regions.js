/**
 * R-MAC's regions: rows of the canvas's layer "regions", which hover, pin and keyboard go through.
 *
 * @import { Scope } from "../core/hub.js"
 * @import { DescriptorPart, RegionsPart } from "../core/messages.js"
 *
 * @typedef {{ index: number, level: number, x1: number, y1: number, x2: number, y2: number }} Region  its
 *   first and last column and row
 * @typedef {DescriptorPart | RegionsPart} Part  of a page that shows regions
 */

import { onPicture } from "../core/cells.js";
import { focusOn } from "../core/hub.js";
import { el } from "../kit/dom.js";

const LAYER = "regions";
const COLOURS = 8;
const FAR = -1e6; // where nothing is seen

/** @param {number} level */
export const levelColour = (level) => `var(--rv-categorical-${level % COLOURS})`;

/** @param {number} level */
export const levelName = (level) => (level ? `Level ${level}` : "Whole map");

/**
 * The level's line, as the picture has it.
 *
 * @param {number} dash
 */
export function lineSample(dash) {
  const stops = `var(--rv-level) 0 ${dash}px, transparent ${dash}px ${dash * 1.7}px`;
  const style = dash
    ? `background: repeating-linear-gradient(90deg, ${stops})`
    : "background: var(--rv-level)";
  return el("i", { class: "rv-rline", style });
}

/**
 * @param {Scope} scope
 * @returns {Part | null}
 */
const regionsPart = (scope) => scope.part("rmac_regions") ?? scope.part("rmac_descriptor");

/**
 * Regions of the message: index, level and cells of each.
 *
 * @param {Part} part
 * @returns {Region[]}
 */
export function regionsOf({ regions }) {
  return Array.from({ length: regions.shape[0] }, (_, index) => {
    const [x1, y1, x2, y2, level] = regions.subarray(5 * index, 5 * index + 5);
    return { index, level, x1, y1, x2, y2 };
  });
}

/**
 * @param {Scope} scope
 * @param {number} region
 * @param {string} from
 */
export const focusOnRegion = (scope, region, from) =>
  focusOn({ layer: LAYER, row: regionsPart(scope)?.drawn.indexOf(region) ?? -1, region, from });

/**
 * The region in hand: the pinned one, else the hovered one, else the first that is drawn.
 *
 * @param {Scope} scope
 */
export function regionInHand(scope) {
  const drawn = regionsPart(scope)?.drawn ?? [];
  for (const focus of [scope.pin, scope.hover]) {
    if (focus?.layer !== LAYER) continue;
    const row = focus.row ?? -1;
    const region = row >= 0 ? drawn[row] : focus.region;
    if (region != null) return { region, pinned: focus === scope.pin };
  }
  return { region: drawn[0] ?? 0, pinned: false };
}

/**
 * Mark a winning cell on the picture; none where it is negative.
 *
 * @param {Scope} scope
 * @param {number | undefined} cell
 */
export function placeWinner(scope, cell) {
  const cells = scope.scene?.cells;
  const layer = scope.layer("winner");
  if (!cells || !layer || cell == null || Number.isNaN(cell)) return;
  const { width, stride } = cells;
  const place = [cell % width, Math.floor(cell / width)];
  const at = cell < 0 ? [FAR, FAR] : place.map((one) => onPicture(one, stride));
  if (scope.place("winner", [...at, ...layer.array.subarray(2)])) scope.stage?.dirty();
}
