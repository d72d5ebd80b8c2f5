/**
 * The kernels in the browser: the same formulas and loops as on the server's CPU, compiled to WebAssembly.
 * Boxes are rows in picture pixels, the feature map's number first, as the operators take them; features are
 * planes, (N, C, H, W). Every call is finished when it returns, and what it returns is a copy.
 *
 * @typedef {{ readonly shape: readonly number[] }} Shaped
 * @typedef {Float32Array & Shaped} Floats
 * @typedef {Int32Array & Shaped} Wholes
 * @typedef {Uint8Array & Shaped} Bytes
 *
 * @typedef {"roi_align" | "roi_align_rotated" | "roi_pool"} OperatorName
 *
 * @typedef {Object} Features  the same array again is not copied again
 * @property {Float32Array} values
 * @property {number} channels
 * @property {number} height  in cells
 * @property {number} width
 * @property {number} [batch]  maps; 1 unless given
 *
 * @typedef {Object} Rules  where a box is read
 * @property {number} scale  cells per picture pixel
 * @property {number} [ratio]  samples per bin and axis; adaptive where it is 0 or missing
 * @property {boolean} [aligned]
 * @property {number} [offset]  in place of `aligned`: cells that are subtracted
 * @property {number} [minimum]  and cells that a shorter side is enlarged to
 * @property {boolean} [clockwise]
 *
 * @typedef {Object} Boxes
 * @property {ArrayLike<number>} rois  row after row: 5 numbers, for a rotated box 6
 * @property {readonly [number, number]} bins  rows, columns
 * @property {Rules} rules
 *
 * @typedef {Object} ToPlan
 * @property {number} height  of the map, in cells
 * @property {number} width
 * @property {readonly number[]} [chosen]  the flat bins; all unless given
 * @property {boolean} [derivatives]
 *
 * @typedef {Object} ToPlace
 * @property {number} height  of the map, in cells
 * @property {number} width
 *
 * @typedef {Object} Axis  one side of a box, in cells; of RoIPool in whole ones
 * @property {number} start  of a rotated box from its centre
 * @property {number} binSize
 * @property {number} samples  per bin; 0 for RoIPool
 * @property {number} size
 * @property {number} drawn  the size before it was raised to the smallest
 * @property {boolean} widened  whether it was
 * @property {Wholes | null} cells  (bins, 2) of RoIPool's bins, cut to the map: first, behind the last
 *
 * @typedef {Object} Axes  where a box lies
 * @property {Axis} y
 * @property {Axis} x
 * @property {readonly [number, number]} center  x, y in cells
 * @property {number} cosine
 * @property {number} sine
 *
 * @typedef {Object} ToRead
 * @property {Features} features
 * @property {"avg" | "max"} [reduction]  "avg" unless given; RoIPool has its own
 *
 * @typedef {Object} ToReturn
 * @property {Float32Array} gradOutput  (R, C, PH, PW)
 * @property {Int32Array} [argmax]  of RoIPool
 *
 * @typedef {Object} Plan  see roiviz.kernels.SamplingPlan
 * @property {Floats} positions  (S, 2)
 * @property {Wholes} taps  (S, 4)
 * @property {Floats} weights  (S, 4)
 * @property {Bytes} state  (S,)
 * @property {Wholes} roi  (S,)
 * @property {Wholes} bin  (S,)
 * @property {Floats | null} slopes  (S, K, 2)
 * @property {Wholes} grids  (R, 2)
 * @property {Wholes} offsets  (R + 1,)
 *
 * @typedef {import("./memory.js").Exports & Record<string, (...given: number[]) => number>} Exports
 */

import { Arena } from "./memory.js";
import { BROKEN, Refused } from "./refused.js";

/**
 * reductions: the exports for each.
 *
 * @type {Readonly<Record<OperatorName, { columns: number, sampled: boolean,
 *   reductions: Readonly<Record<string, string>> }>>}
 */
const OPERATORS = {
  roi_align: { columns: 5, sampled: true, reductions: { avg: "roi_align", max: "roi_align_max" } },
  roi_align_rotated: { columns: 6, sampled: true, reductions: { avg: "roi_align_rotated" } },
  roi_pool: { columns: 5, sampled: false, reductions: {} },
};

/** The numbers of a box's two axes and of its frame. */
const [OF_AXIS, OF_BOX] = [5, 14];

/** @type {Rules} */
const CELLS = { scale: 1 };

/** One module at work. */
export class Kernels {
  #exports;
  #arena;
  /** @type {readonly (readonly [number, number])[]} */
  #alignments;

  /** @param {Exports} exports */
  constructor(exports) {
    this.#exports = exports;
    this.#arena = new Arena(exports);
    this.#alignments = [0, 1].map((aligned) => this.#alignment(aligned));
  }

  /**
   * Whether it has an operator.
   *
   * @param {string} operator
   * @param {string} reduction  of a bin's samples
   * @returns {operator is OperatorName}
   */
  knows(operator, reduction) {
    const row = Object.hasOwn(OPERATORS, operator) ? OPERATORS[/** @type {OperatorName} */ (operator)] : null;
    return Boolean(row && (row.sampled ? row.reductions[reduction] : reduction === "max"));
  }

  /** Bytes of memory that it has. */
  get size() {
    return this.#arena.size;
  }

  /**
   * Every sample of every bin.
   *
   * @param {OperatorName} operator
   * @param {Boxes & ToPlan} given
   * @returns {Plan}
   * @throws {Refused} for boxes that cannot be read
   */
  plan(operator, { rois, bins, rules, height, width, chosen, derivatives = false }) {
    const { columns } = OPERATORS[operator];
    const table = rowsOf(rois, columns);
    const wanted = Int32Array.from(chosen ?? Array(bins[0] * bins[1]).keys());
    if (wanted.some((bin) => bin < 0 || bin >= bins[0] * bins[1])) {
      throw new RangeError(`chosen: want bins below ${bins[0] * bins[1]}, got ${wanted}`);
    }
    const arena = this.#arena;
    arena.begin();
    const sizes = { rois: table.length / columns, batch: 2 ** 30, channels: 1, height, width };
    const answer = arena.zeros(10);
    const boxes = arena.put(table);
    const job = this.#job(sizes, bins, rules);
    this.#call(
      `${operator}_plan`,
      boxes,
      arena.put(wanted),
      wanted.length,
      ...job,
      Number(derivatives),
      answer,
    );
    const [count, ...at] = arena.wholes(answer, 10);
    const numbers = columns - 1;
    return {
      positions: shaped(arena.floats(at[0], 2 * count), [count, 2]),
      taps: shaped(arena.wholes(at[1], 4 * count), [count, 4]),
      weights: shaped(arena.floats(at[2], 4 * count), [count, 4]),
      state: shaped(arena.bytes(at[3], count), [count]),
      roi: shaped(arena.wholes(at[4], count), [count]),
      bin: shaped(arena.wholes(at[5], count), [count]),
      slopes: derivatives ? shaped(arena.floats(at[6], 2 * numbers * count), [count, numbers, 2]) : null,
      grids: shaped(arena.wholes(at[7], 2 * sizes.rois), [sizes.rois, 2]),
      offsets: shaped(arena.wholes(at[8], sizes.rois + 1), [sizes.rois + 1]),
    };
  }

  /**
   * Where each box lies, in the numbers from which the operator works out its samples.
   *
   * @param {OperatorName} operator
   * @param {Boxes & ToPlace} given
   * @returns {Axes[]}
   * @throws {Refused} for boxes that cannot be read
   */
  axes(operator, { rois, bins, rules, height, width }) {
    const { columns, sampled } = OPERATORS[operator];
    const table = rowsOf(rois, columns);
    const rows = table.length / columns;
    const arena = this.#arena;
    arena.begin();
    const boxes = arena.put(table);
    const job = this.#job({ rois: rows, batch: 2 ** 30, channels: 1, height, width }, bins, rules);
    const each = OF_BOX + (sampled ? 0 : 2 * (bins[0] + bins[1]));
    const answer = arena.zeros(2 * 2 * each * rows);
    this.#call(`${operator}_axes`, boxes, ...job, answer);
    const numbers = arena.doubles(answer, 2 * each * rows);
    return Array.from({ length: rows }, (_, row) => {
      const [box, free] = [row, rows + row].map((at) => numbers.subarray(each * at, each * (at + 1)));
      return placed(box, free, sampled ? null : bins);
    });
  }

  /**
   * The operator's output, (R, C, PH, PW); of RoIPool the cell of each value too, -1 for an empty bin.
   *
   * @param {OperatorName} operator
   * @param {Boxes & ToRead} given
   * @returns {{ output: Floats, argmax: Wholes | null }}
   * @throws {Refused} for boxes that cannot be read
   */
  forward(operator, given) {
    const { maps, rois, job, shape, count } = this.#begun(operator, given);
    const output = this.#arena.zeros(count);
    if (OPERATORS[operator].sampled) {
      this.#call(named(operator, given), maps, rois, output, ...job);
      return { output: shaped(this.#arena.floats(output, count), shape), argmax: null };
    }
    const argmax = this.#arena.zeros(count);
    this.#call(operator, maps, rois, output, argmax, ...job);
    return {
      output: shaped(this.#arena.floats(output, count), shape),
      argmax: shaped(this.#arena.wholes(argmax, count), shape),
    };
  }

  /**
   * Both gradients: of the features, (N, C, H, W), and of the boxes, (R, columns), with 0 for the map's
   * number; null for RoIPool's boxes, which have none.
   *
   * @param {OperatorName} operator
   * @param {Boxes & ToRead & ToReturn} given
   * @returns {{ features: Floats, rois: Floats | null }}
   * @throws {Refused} for boxes that cannot be read
   */
  backward(operator, given) {
    const { features, gradOutput, argmax } = given;
    const { maps, rois, job, count, rows } = this.#begun(operator, given);
    const { columns, sampled } = OPERATORS[operator];
    const arena = this.#arena;
    const upstream = arena.put(ofLength("gradOutput", gradOutput, count));
    const size = features.values.length;
    const target = arena.zeros(size);
    if (!sampled) {
      const places = arena.put(ofLength("argmax", argmax ?? new Int32Array(), count));
      this.#call(`${operator}_backward`, upstream, places, rois, target, ...job);
      return { features: shaped(arena.floats(target, size), shapeOf(features)), rois: null };
    }
    const moved = arena.zeros(rows * columns);
    const name = named(operator, given);
    this.#call(`${name}_backward_features`, upstream, maps, rois, target, ...job);
    this.#call(`${name}_backward_rois`, upstream, maps, rois, moved, ...job);
    return {
      features: shaped(arena.floats(target, size), shapeOf(features)),
      rois: shaped(arena.floats(moved, rows * columns), [rows, columns]),
    };
  }

  /**
   * R-MAC's regions, (n, 4): first column, first row, last column, last row; and the level of each.
   *
   * @param {{ height: number, width: number, scales: number, overlap: number, variant: string }} given
   * @returns {{ regions: Wholes, level: Wholes }}
   * @throws {Refused} for sizes out of range
   */
  regions({ height, width, scales, overlap, variant }) {
    const arena = this.#arena;
    arena.begin();
    const answer = arena.zeros(3);
    const wanted = arena.put(Float64Array.of(overlap));
    const sizes = Object.entries({ height, width, scales }).map(([name, value]) => whole(name, value));
    this.#call(`rmac_regions_${variant}`, ...sizes, wanted, answer);
    const [count, rows, levels] = arena.wholes(answer, 3);
    return {
      regions: shaped(arena.wholes(rows, 4 * count), [count, 4]),
      level: shaped(arena.wholes(levels, count), [count]),
    };
  }

  /**
   * The largest value of every channel in each region, and its cell, both (N, n, C). A region is a box of
   * RoIPool with one bin.
   *
   * @param {{ features: Features, regions: ArrayLike<number> }} given  regions as `regions` gives them
   * @returns {{ maxima: Floats, argmax: Wholes }}
   */
  regionMaxima({ features, regions }) {
    const { batch = 1, channels } = features;
    const count = regions.length / 4;
    const rois = new Float32Array(5 * batch * count);
    for (let row = 0; row < batch * count; row += 1) {
      rois[5 * row] = Math.floor(row / count);
      for (let k = 0; k < 4; k += 1) rois[5 * row + 1 + k] = regions[4 * (row % count) + k];
    }
    const found = this.forward("roi_pool", { features, rois, bins: [1, 1], rules: CELLS });
    const shape = [batch, count, channels];
    return {
      maxima: shaped(Float32Array.from(found.output), shape),
      argmax: shaped(Int32Array.from(found.argmax ?? []), shape),
    };
  }

  /** @param {number} aligned */
  #alignment(aligned) {
    this.#arena.begin();
    const answer = this.#arena.put(new Float64Array(2));
    this.#call("alignment", aligned, answer);
    const [offset, minimum] = this.#arena.doubles(answer, 2);
    return /** @type {const} */ ([offset, minimum]);
  }

  /**
   * A call's input in the module's memory.
   *
   * @param {OperatorName} operator
   * @param {Boxes & ToRead} given
   */
  #begun(operator, { features, rois, bins, rules }) {
    const { batch = 1, channels, height, width } = features;
    const { columns } = OPERATORS[operator];
    ofLength("features", features.values, batch * channels * height * width);
    const table = rowsOf(rois, columns);
    this.#arena.begin();
    const maps = this.#arena.hold(features.values);
    const rows = table.length / columns;
    const shape = [rows, channels, ...bins];
    return {
      maps,
      rois: this.#arena.put(table),
      job: this.#job({ rois: rows, batch, channels, height, width }, bins, rules),
      shape,
      count: rows * channels * bins[0] * bins[1],
      rows,
    };
  }

  /**
   * The addresses of sizes and rules.
   *
   * @param {{ rois: number, batch: number, channels: number, height: number, width: number }} sizes
   * @param {readonly [number, number]} bins
   * @param {Rules} rules
   */
  #job(sizes, [bins_y, bins_x], { scale, ratio = 0, aligned = false, clockwise = false, ...rest }) {
    const [offset, minimum] = this.#alignments[Number(aligned)];
    const { rois, batch, channels, height, width } = sizes;
    const named = { rois, batch, channels, height, width, bins_y, bins_x, ratio };
    const wholes = Object.entries(named).map(([name, value]) => whole(name, value));
    return [
      this.#arena.put(Int32Array.of(...wholes, Number(clockwise))),
      this.#arena.put(Float64Array.of(scale, rest.offset ?? offset, rest.minimum ?? minimum)),
    ];
  }

  /**
   * @param {string} name
   * @param {...number} given
   */
  #call(name, ...given) {
    let status = BROKEN;
    try {
      status = this.#exports[name](...given);
    } catch (problem) {
      if (!(problem instanceof WebAssembly.RuntimeError)) throw problem;
    }
    if (status) throw new Refused(status);
  }
}

/**
 * The export that reduces a bin's samples as it is asked for.
 *
 * @param {OperatorName} operator
 * @param {ToRead} given
 */
function named(operator, { reduction = "avg" }) {
  const name = OPERATORS[operator].reductions[reduction];
  if (!name) throw new RangeError(`reduction: ${operator} has no ${reduction}`);
  return name;
}

/**
 * @param {Float64Array} box  its numbers as the module writes them
 * @param {Float64Array} free  those without a smallest size
 * @param {readonly [number, number] | null} bins  of RoIPool
 * @returns {Axes}
 */
function placed(box, free, bins) {
  const [y, x] = [0, 1].map((side) => {
    const at = OF_AXIS * side;
    const [start, binSize, samples, size, follows] = box.subarray(at);
    const first = OF_BOX + (side && bins ? 2 * bins[0] : 0);
    const cells =
      bins && shaped(Int32Array.from(box.subarray(first, first + 2 * bins[side])), [bins[side], 2]);
    return { start, binSize, samples, size, drawn: free[at + 3], widened: !follows, cells };
  });
  const [centerX, centerY, cosine, sine] = box.subarray(2 * OF_AXIS);
  return { y, x, center: [centerX, centerY], cosine, sine };
}

/** @param {Features} features */
const shapeOf = ({ batch = 1, channels, height, width }) => [batch, channels, height, width];

/**
 * @template {Float32Array | Int32Array | Uint8Array} T
 * @param {T} array
 * @param {readonly number[]} shape
 * @returns {T & Shaped}
 */
const shaped = (array, shape) => Object.assign(array, { shape: Object.freeze(shape) });

/**
 * @template {Float32Array | Int32Array} T
 * @param {string} name
 * @param {T} array
 * @param {number} count
 */
function ofLength(name, array, count) {
  if (array.length !== count) throw new RangeError(`${name}: want ${count} numbers, got ${array.length}`);
  return array;
}

/**
 * @param {ArrayLike<number>} rois
 * @param {number} columns
 */
function rowsOf(rois, columns) {
  if (rois.length % columns)
    throw new RangeError(`rois: want rows of ${columns}, got ${rois.length} numbers`);
  return Float32Array.from(rois);
}

/**
 * @param {string} name
 * @param {number} value
 */
function whole(name, value) {
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 31) return value;
  throw new RangeError(`${name}: want a whole number, got ${value}`);
}
