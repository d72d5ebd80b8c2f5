/**
 * The collection ranked again for the box in the hand, where no server answers: the query's map and the
 * others' vectors have come along. As roiviz/explain/rmac_search.py and roiviz/views/rmac_search/present.py.
 *
 * @import { Box, CanvasEvent, CanvasMessage, Grid } from "../../core/messages.js"
 * @import { FoundPicture, SearchAlone, SearchPart } from "../../core/messages.js"
 * @import { Alone } from "../../registry_alone.js"
 * @import { Claim } from "../../kit/words.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 *
 * @typedef {readonly [number, number, number, number]} Cells  first column and row, last column and row
 *
 * @typedef {Object} Described  a picture's vectors, and where they come from
 * @property {Float64Array[]} vectors
 * @property {Cells[]} regions
 * @property {Float64Array} total
 *
 * @typedef {Object} Ranked
 * @property {FoundPicture} hit
 * @property {Described} parts
 * @property {number} similarity
 */

import { onPicture } from "../../core/cells.js";
import { dot, lengthOf, rowsOf, sumOf, unit } from "../../core/vectors.js";
import { sixDigits } from "../../kit/numbers.js";
import { rendered } from "../../kit/words.js";

const PAIRS = 5;
const LEAST = 1e-6; // of GeM
const NUMBERS = 11; // of a pair, see SearchPart.best

/**
 * @param {CanvasMessage} message
 * @param {CanvasEvent} event
 * @param {Alone} alone
 * @returns {Partial<CanvasMessage>}
 */
export function searchAlone(message, event, { words, kernels }) {
  const saved = /** @type {SearchPart} */ (message.page);
  const { alone } = saved;
  const { cells: map } = message;
  if (!alone || !map || !words || !kernels) return {};
  const box = event.boxes[0] ?? null;
  const refused = box && refusalOf(box, map);
  const boxed = box && !refused;
  const cells = boxed ? cellsInside(box, map) : whole(map);
  const query = described(kernels, alone, map, cells);
  const ranked = rankedBy(query, saved, alone);
  const hits = ranked.map(({ hit, similarity }, place) => ({ ...hit, similarity, rank: place + 1 }));
  const asked = /** @type {string | undefined} */ (event.choice?.hit);
  const wanted = asked ?? (saved.chosen === saved.hits[0]?.key ? "" : saved.chosen);
  const chosen = Math.max(
    0,
    hits.findIndex(({ key }) => key === wanted),
  );
  const pairs = ranked.map(({ parts }) => pairsOf(query, parts));
  const said = [
    claim(boxed ? "searched box" : "searched map", {
      method: saved.method,
      cells: [cells[3] - cells[1] + 1, cells[2] - cells[0] + 1],
      regions: query.vectors.length,
    }),
    ...(alone.whiten && !alone.projection ? [claim("no whitening")] : []),
    ...foundClaims(hits, Boolean(boxed)),
  ];
  return {
    sentence: refused ? [{ t: refused, b: false, tone: "warn" }] : rendered(said, words),
    message: refused || null,
    page: {
      ...saved,
      hits,
      chosen: hits[chosen]?.key ?? "",
      best: bestOf(ranked, query, pairs, map.stride),
      pairs: hits.length
        ? shaped(Float32Array.from(pairs[chosen]), [
            query.vectors.length,
            pairs[chosen].length / query.vectors.length,
          ])
        : null,
      query_boxes: hits.length ? boxesOf(query, map.stride) : null,
      hit_boxes: hits.length ? boxesOf(ranked[chosen].parts, map.stride) : null,
    },
  };
}

/**
 * @param {Grid} map
 * @returns {Cells}
 */
const whole = ({ width, height }) => [0, 0, width - 1, height - 1];

/**
 * Why a box is not searched for; "" where it is.
 *
 * @param {Box} box
 * @param {Grid} map
 */
function refusalOf({ cx, cy, w, h }, { width, height, stride }) {
  const sides = /** @type {const} */ ([
    ["left and right", cx - w / 2, cx + w / 2, width * stride],
    ["top and bottom", cy - h / 2, cy + h / 2, height * stride],
  ]);
  const beyond = sides.find(([, low, high, size]) => high < 0 || low > size);
  if (!beyond) return "";
  const [name, ...numbers] = beyond;
  const [low, high, size] = numbers.map(sixDigits);
  return `The box does not touch the picture: its ${name} lie at ${low} and ${high} of ${size} px.`;
}

/**
 * The cells whose centres lie inside a box; the cell at its centre where there is none.
 *
 * @param {Box} box
 * @param {Grid} map
 * @returns {Cells}
 */
function cellsInside({ cx, cy, w, h }, { width, height, stride }) {
  /**
   * @param {number} centre
   * @param {number} size
   * @param {number} count
   */
  const span = (centre, size, count) => {
    const first = Math.max(Math.ceil((centre - size / 2) / stride - onPicture(0, 1)), 0);
    const last = Math.min(Math.floor((centre + size / 2) / stride - onPicture(0, 1)), count - 1);
    if (first <= last) return [first, last];
    const middle = Math.min(Math.max(Math.floor(centre / stride), 0), count - 1);
    return [middle, middle];
  };
  const [[x1, x2], [y1, y2]] = [span(cx, w, width), span(cy, h, height)];
  return [x1, y1, x2, y2];
}

/**
 * @param {Kernels} kernels
 * @param {SearchAlone} alone
 * @param {Grid} map
 * @param {Cells} cells
 * @returns {Described}
 */
function described(kernels, alone, map, [x1, y1, x2, y2]) {
  const [width, height] = [x2 - x1 + 1, y2 - y1 + 1];
  const [channels] = alone.values.shape;
  const values = new Float32Array(channels * height * width);
  for (let c = 0; c < channels; c += 1) {
    for (let y = 0; y < height; y += 1) {
      const from = (c * map.height + y1 + y) * map.width + x1;
      values.set(alone.values.subarray(from, from + width), (c * height + y) * width);
    }
  }
  const method = alone.as_region && alone.method === "rmac" ? "mac" : alone.method;
  const all = Int32Array.of(0, 0, width - 1, height - 1);
  const { scales, overlap, variant } = alone;
  const regions =
    method === "rmac" ? kernels.regions({ height, width, scales, overlap, variant }).regions : all;
  /** @param {Int32Array} rows */
  const maxima = (rows) =>
    rowsOf(
      kernels.regionMaxima({ features: { values, channels, height, width }, regions: rows }).maxima,
      channels,
    );
  const found =
    method === "rmac" || method === "mac" ? maxima(regions) : [meanOf(values, channels, method === "gem")];
  const vectors = found.map((vector) => whitened(unit(vector), alone));
  return {
    vectors,
    regions: rowsOf(regions, 4).map(([a, b, c, d]) => [a + x1, b + y1, c + x1, d + y1]),
    total: sumOf(vectors, vectors[0]?.length ?? 0),
  };
}

/**
 * The mean of each channel, or the cube root of the mean of its cubes.
 *
 * @param {Float32Array} values
 * @param {number} channels
 * @param {boolean} cubed
 */
function meanOf(values, channels, cubed) {
  return Float64Array.from(rowsOf(values, values.length / channels), (plane) => {
    let sum = 0;
    for (const value of plane) sum += cubed ? Math.max(value, LEAST) ** 3 : value;
    return cubed ? Math.cbrt(sum / plane.length) : sum / plane.length;
  });
}

/**
 * @param {Float64Array} vector  of length 1
 * @param {SearchAlone} alone
 */
function whitened(vector, { mean, projection }) {
  if (!mean || !projection) return vector;
  const apart = vector.map((value, k) => value - mean[k]);
  return unit(rowsOf(projection, vector.length).map((row) => dot(row, apart)));
}

/**
 * The pictures by their likeness to the query, the most alike first.
 *
 * @param {Described} query
 * @param {SearchPart} saved
 * @param {SearchAlone} alone
 * @returns {Ranked[]}
 */
function rankedBy(query, saved, { counts, vectors, regions }) {
  const length = vectors.shape[1];
  const [rows, places] = [rowsOf(vectors, length), rowsOf(regions, 4)];
  let first = 0;
  const found = saved.hits.map((hit, place) => {
    const end = first + counts[place];
    const own = rows.slice(first, end).map((row) => Float64Array.from(row));
    const cells = places
      .slice(first, end)
      .map((row) => /** @type {Cells} */ (/** @type {unknown} */ ([...row])));
    first = end;
    const parts = { vectors: own, regions: cells, total: sumOf(own, length) };
    return { hit, parts, similarity: dot(unit(parts.total), unit(query.total)) };
  });
  return found.sort((a, b) => b.similarity - a.similarity);
}

/**
 * What each pair of regions gives to the similarity.
 *
 * @param {Described} query
 * @param {Described} parts
 */
function pairsOf(query, parts) {
  const scale = lengthOf(query.total) * lengthOf(parts.total);
  return query.vectors.flatMap((one) => parts.vectors.map((other) => (scale ? dot(one, other) / scale : 0)));
}

/**
 * @param {readonly Ranked[]} ranked
 * @param {Described} query
 * @param {readonly number[][]} pairs
 * @param {number} stride
 */
function bestOf(ranked, query, pairs, stride) {
  const best = new Float32Array(ranked.length * PAIRS * NUMBERS).fill(Number.NaN);
  ranked.forEach(({ parts }, hit) => {
    const count = parts.vectors.length;
    const order = [...pairs[hit].keys()].sort((a, b) => pairs[hit][b] - pairs[hit][a]).slice(0, PAIRS);
    order.forEach((at, place) => {
      const [one, other] = [Math.floor(at / count), at % count];
      const row = [...boxOf(query.regions[one], stride), ...boxOf(parts.regions[other], stride)];
      best.set([...row, pairs[hit][at], one, other], (hit * PAIRS + place) * NUMBERS);
    });
  });
  return shaped(best, [ranked.length, PAIRS, NUMBERS]);
}

/**
 * Centre and sides on the picture.
 *
 * @param {Cells} cells
 * @param {number} stride
 */
const boxOf = ([x1, y1, x2, y2], stride) => [
  onPicture((x1 + x2) / 2, stride),
  onPicture((y1 + y2) / 2, stride),
  (x2 - x1 + 1) * stride,
  (y2 - y1 + 1) * stride,
];

/**
 * @param {Described} parts
 * @param {number} stride
 */
const boxesOf = ({ regions }, stride) =>
  shaped(Float32Array.from(regions.flatMap((cells) => boxOf(cells, stride))), [regions.length, 4]);

/**
 * @param {readonly FoundPicture[]} hits
 * @param {boolean} boxed
 * @returns {Claim[]}
 */
function foundClaims(hits, boxed) {
  const ranks = hits.filter(({ relevant }) => relevant).map(({ rank }) => rank);
  const [best] = hits;
  if (ranks.length) {
    const precision = ranks.reduce((sum, rank, k) => sum + (k + 1) / rank, 0) / ranks.length;
    const values = { right: ranks.length, ranks, hits: hits.length, precision };
    const said = claim(ranks.length === 1 ? "right one" : "right ones", values);
    return boxed ? [said] : [said, claim("drag")];
  }
  return [best ? claim("best", { name: best.title, similarity: best.similarity }) : claim("nothing found")];
}

/**
 * @param {string} kind
 * @param {Claim["values"]} [values]
 * @returns {Claim}
 */
const claim = (kind, values = {}) => ({ kind, values });

/**
 * @param {Float32Array} array
 * @param {readonly number[]} shape
 */
const shaped = (array, shape) => Object.assign(array, { shape });
