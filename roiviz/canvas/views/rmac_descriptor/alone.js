/**
 * The descriptor without the regions that are switched off, where no server answers: sums of the saved
 * vectors, as roiviz/explain/rmac_descriptor.py and rmac_sentences.py make them.
 *
 * @import { CanvasEvent, CanvasMessage, Floats, HeatmapLayer } from "../../core/messages.js"
 * @import { Aggregate, DescriptorPart, Patch } from "../../core/messages.js"
 * @import { Alone } from "../../registry_alone.js"
 * @import { Claim } from "../../kit/words.js"
 *
 * @typedef {Object} Summed
 * @property {boolean[]} on
 * @property {Float32Array[]} vectors  one a region
 * @property {Float64Array} total
 */

import { onPicture } from "../../core/cells.js";
import { cosine, degreesBetween, dot, lengthOf, rowsOf, sumOf, unit } from "../../core/vectors.js";
import { rendered } from "../../kit/words.js";

const PATCHES = 8;
const PATCH_REACH = 1;
const SPENT = 1e-12; // of all parts, which taking them out of their sum may leave

/**
 * @param {CanvasMessage} message
 * @param {CanvasEvent} event
 * @param {Alone} alone
 * @returns {Partial<CanvasMessage>}
 */
export function descriptorAlone(message, event, { words }) {
  const saved = /** @type {DescriptorPart} */ (message.page);
  const off = /** @type {readonly number[] | undefined} */ (event.choice?.off);
  if (!off || !words) return {};
  const [count, length] = saved.vectors.shape;
  const on = Array.from({ length: count }, (_, region) => !off.includes(region));
  const vectors = rowsOf(saved.vectors, length);
  const total = sumOf(only(vectors, on), length);
  const part = partOf(message, saved, { on, vectors, total });
  return {
    page: part,
    layers: message.layers.map((layer) =>
      layer.id === "winners" ? winners(message, part, on, /** @type {HeatmapLayer} */ (layer)) : layer,
    ),
    sentence: rendered(claimsOf(part, on), words),
  };
}

/**
 * @template T
 * @param {readonly T[]} rows
 * @param {readonly boolean[]} on
 */
const only = (rows, on) => rows.filter((_, row) => on[row]);

/**
 * @param {CanvasMessage} message
 * @param {DescriptorPart} saved
 * @param {Summed} summed
 * @returns {DescriptorPart}
 */
function partOf(message, saved, summed) {
  const { on, total } = summed;
  const descriptor = floats(unit(total));
  return {
    ...saved,
    off: on.flatMap((is, region) => (is ? [] : [region])),
    total: floats(total),
    total_norm: lengthOf(total),
    descriptor,
    similarity: cosine(total, saved.full),
    shares: floats(sharesOf(summed)),
    turns: floats(turnsOf(summed, saved.full)),
    aggregates: saved.aggregates.map((one) => aggregate(one, saved, summed)),
    patches: patchesOf(message, saved, summed),
  };
}

/**
 * @param {ArrayLike<number>} values
 * @returns {Floats}
 */
const floats = (values) => Object.assign(Float32Array.from(values), { shape: [values.length] });

/**
 * Each region's part of the sum's length.
 *
 * @param {Summed} summed
 */
function sharesOf({ on, vectors, total }) {
  const squared = dot(total, total);
  return vectors.map((vector, region) => (on[region] && squared ? dot(vector, total) / squared : 0));
}

/**
 * Degrees to the full descriptor after each region is switched over; NaN where nothing is left.
 *
 * @param {Summed} summed
 * @param {Floats} full
 */
function turnsOf({ on, vectors, total }, full) {
  const all = vectors.reduce((sum, vector) => sum + vector.reduce((part, one) => part + Math.abs(one), 0), 0);
  return vectors.map((vector, region) => {
    const changed = total.map((value, k) => value + (on[region] ? -vector[k] : vector[k]));
    return lengthOf(changed) <= SPENT * all ? Number.NaN : degreesBetween(changed, full);
  });
}

/**
 * @param {Aggregate} saved
 * @param {DescriptorPart} part
 * @param {Summed} summed
 * @returns {Aggregate}
 */
function aggregate(saved, part, { on, vectors, total }) {
  const channels = part.maxima.shape[1];
  const made = {
    sum: () => total,
    raw: () => sumOf(only(rowsOf(part.maxima, channels), on), channels),
    concat: () => Float64Array.from(only(vectors, on).flatMap((vector) => [...vector])),
  }[saved.name];
  const vector = made?.() ?? total;
  return {
    ...saved,
    norm: lengthOf(vector),
    similarity: vector.length === total.length ? cosine(vector, total) : null,
    length: vector.length,
    descriptor: floats(unit(vector)),
  };
}

/**
 * Where the strongest channels come from.
 *
 * @param {CanvasMessage} message
 * @param {DescriptorPart} part
 * @param {Summed} summed
 * @returns {Patch[]}
 */
function patchesOf({ cells }, part, { on, vectors, total }) {
  if (!cells || !on.some(Boolean)) return [];
  const norm = lengthOf(total) || 1;
  const strongest = [...total.keys()].sort((a, b) => total[b] - total[a]).slice(0, PATCHES);
  return strongest
    .filter((channel) => total[channel] > 0)
    .flatMap((channel) => {
      const values = vectors.map((vector, region) => (on[region] ? vector[channel] : -Infinity));
      const region = values.indexOf(Math.max(...values));
      const winner = part.argmax[region * part.channels.length + channel];
      if (winner < 0) return [];
      const [row, column] = [Math.floor(winner / cells.width), winner % cells.width];
      const [x, w] = around(column, cells.width, cells.stride);
      const [y, h] = around(row, cells.height, cells.stride);
      return {
        channel,
        name: part.channels[channel],
        value: total[channel] / norm,
        region,
        share: values[region] / total[channel],
        cell: [row, column],
        box: [x, y, w, h],
      };
    });
}

/**
 * The middle and the length of a cell with its neighbours, along one side of the map.
 *
 * @param {number} cell
 * @param {number} count
 * @param {number} stride
 */
function around(cell, count, stride) {
  const [first, last] = [Math.max(cell - PATCH_REACH, 0), Math.min(cell + PATCH_REACH, count - 1)];
  return [onPicture((first + last) / 2, stride), (last - first + 1) * stride];
}

/**
 * How often each cell wins in a region that is on.
 *
 * @param {CanvasMessage} message
 * @param {DescriptorPart} part
 * @param {readonly boolean[]} on
 * @param {HeatmapLayer} layer
 * @returns {HeatmapLayer}
 */
function winners({ channel }, part, on, layer) {
  const channels = part.argmax.shape[1];
  const counts = new Float32Array(layer.array.length);
  for (const places of only(rowsOf(part.argmax, channels), on)) {
    const counted = part.every_channel ? places : [places[channel?.index ?? 0]];
    for (const cell of counted) if (cell >= 0) counts[cell] += 1;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const array = Object.assign(
    counts.map((count) => count || Number.NaN),
    { shape: layer.array.shape },
  );
  return { ...layer, array, range: [0, most] };
}

/**
 * @param {DescriptorPart} part
 * @param {readonly boolean[]} active
 * @returns {Claim[]}
 */
function claimsOf({ descriptor, full, shares, turns, regions }, active) {
  const count = active.length;
  const on = active.filter(Boolean).length;
  if (!count) return [claim("no regions")];
  if (!on) return [claim("all off")];
  const said = [claim("described", { numbers: descriptor.length, on, regions: count })];
  if (!descriptor.some(Boolean)) return [...said, claim("all zero")];
  const region = shares.indexOf(Math.max(...shares));
  const level = regions[5 * region + 4];
  const where = { region, where: level ? `level ${level}` : "the whole map" };
  said.push(on === 1 ? claim("alone", where) : claim("largest", { ...where, share: shares[region] }));
  if (on < count) {
    const degrees = degreesBetween(descriptor, full);
    const turned = claim("turned", { off: count - on, degrees });
    return [...said, full.some(Boolean) ? turned : claim("no angle", { regions: count })];
  }
  if (count === 1) return said;
  const nothing = turns.findIndex(Number.isNaN);
  const most = turns.indexOf(Math.max(...turns));
  const last =
    nothing >= 0
      ? claim("nothing left", { region: nothing })
      : claim("turns at most", { region: most, degrees: turns[most] });
  return [...said, last];
}

/**
 * @param {string} kind
 * @param {Claim["values"]} [values]
 * @returns {Claim}
 */
const claim = (kind, values = {}) => ({ kind, values });
