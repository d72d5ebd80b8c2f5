/**
 * What is seen of a box, from its answer alone: the description and the commonest surprises of
 * roiviz/explain/sentences.py.
 *
 * @import { Answer } from "./answer.js"
 * @import { Box, Grid } from "./messages.js"
 * @import { Claim } from "../kit/words.js"
 */

import { isSampled } from "./answer.js";

/**
 * @param {Answer} answer
 * @param {Object} about
 * @param {Grid} about.cells  of the map
 * @param {Box} about.box  as it is drawn
 * @param {boolean} about.mirrored  a positive angle turns clockwise
 * @param {boolean} about.maximum
 * @returns {Claim[]}
 */
export function claimsOf(answer, { cells, box, mirrored, maximum }) {
  const said = [...frameClaims(answer, cells, box, mirrored), ...binClaims(answer)];
  if (!isSampled(answer) || answer.samples_shown < answer.samples_total) return said;
  const counts = [0, 0, 0];
  for (const state of answer.state) counts[state] += 1;
  const of = answer.samples_total;
  const read = new Set(answer.taps.filter((cell, k) => cell >= 0 && answer.weights[k] > 0)).size;
  if (of) said.push(read ? claim("cells_read", { cells: read }) : claim("nothing_read"));
  const map = { height: cells.height, width: cells.width };
  if (of && counts[2] === of) said.push(claim("all_outside", map));
  else if (counts[2]) {
    said.push(claim(maximum ? "outside_of_maximum" : "outside_of_mean", { count: counts[2], of, ...map }));
  }
  if (counts[1]) said.push(claim("clamped", { count: counts[1] }));
  return said;
}

/**
 * @param {string} kind
 * @param {Claim["values"]} [values]
 * @returns {Claim}
 */
const claim = (kind, values = {}) => ({ kind, values });

/**
 * @param {Answer} answer
 * @param {Grid} cells
 * @param {Box} box
 * @param {boolean} mirrored
 */
function frameClaims({ way, read_frame: { w, h, angle } }, { stride }, box, mirrored) {
  const size = [h / stride, w / stride];
  if (way?.kind === "pooled") return [claim("rounded", { size })];
  const first = angle ? claim("turned", { angle, size }) : claim("box", { size });
  return mirrored && box.angle ? [first, claim("mirrored", { drawn: box.angle, read: -box.angle })] : [first];
}

/** @param {Answer} answer */
function binClaims({ way, bins, grid, bin_rows: rows, bin_columns: columns }) {
  const single = bins[0] * bins[1] === 1;
  if (rows && columns) {
    return [claim(single ? "pooled_one_bin" : "pooled_bins", { rows: pairs(rows), columns: pairs(columns) })];
  }
  const size = [way?.y.bin_size, way?.x.bin_size];
  const each = grid[0] * grid[1];
  if (!each) return [claim("bins_empty", { size })];
  if (single) return [each === 1 ? claim("one_bin_once") : claim("one_bin", { grid })];
  return [each === 1 ? claim("bins_once", { size }) : claim("bins", { size, grid })];
}

/** @param {ArrayLike<number>} flat */
const pairs = (flat) => Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], flat[2 * i + 1]]);
