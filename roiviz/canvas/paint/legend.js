/**
 * The legend under the stage: one entry per overlay that is on, each with its real range.
 *
 * @import { Answer } from "../core/answer.js"
 * @import { Scope } from "../core/hub.js"
 * @import { BoxSet, CanvasMessage, HeatmapLayer, Layer, Operator, Reading } from "../core/messages.js"
 * @import { Child } from "../kit/dom.js"
 * @import { Range } from "../kit/numbers.js"
 *
 * @typedef {(answer: Answer | null, scene: CanvasMessage, others: readonly Answer[]) => HTMLElement | null}
 *   Entry
 */

import { binCount, binName, STATE_MARKS, stateWord } from "../core/answer.js";
import { setOfBox, setOfLayer } from "../core/box_sets.js";
import { isPooled, sharedRects } from "../core/pooled.js";
import { el } from "../kit/dom.js";
import { numberFormat, plural, sixDigits, tiny, unitOf } from "../kit/numbers.js";

/**
 * @param {Scope} scope
 * @returns {HTMLElement[]}
 */
export function legendEntries(scope) {
  const { scene } = scope;
  if (!scene) return [];
  const answer = scope.activeAnswer();
  const several = scene.readings.length > 1;
  const readings = several ? scene.readings.map((reading) => readingEntry(scope, reading)) : [];
  const overlays = several ? scene.overlays.filter((name) => !OF_A_READING.has(name)) : scene.overlays;
  const others = scope.given().filter((one) => one !== answer);
  const entries = overlays.map((name) => OVERLAYS[name](answer, scene, others));
  const layers = scope.layers.filter((layer) => layer.legend).map((layer) => layerEntry(layer, scene));
  return [...readings, ...entries.filter((one) => one != null), ...setEntries(scope, scene), ...layers];
}

/** @type {ReadonlySet<string>} */
const OF_A_READING = new Set(["samples", "bins"]);

/** @type {Record<CanvasMessage["overlays"][number], Entry>} */
const OVERLAYS = {
  samples: (answer, _, others) => (answer?.state ? sampleEntry(answer, answer.state, others) : null),
  bins: (answer) => answer && entry(swatch("bins"), `${binsText(answer)}${eachBin(answer)}`),
  taps: (answer) => {
    const text = tapsText(answer);
    return text ? entry(swatch("taps"), text) : null;
  },
  footprint: (answer, { operator }) => {
    if (!answer?.cell_weights?.length) return null;
    return footprintEntry(answer, answer.cell_weights, operator);
  },
  cells: (_, { cells }) =>
    cells &&
    entry(swatch("cells"), `${cells.height} × ${cells.width} cells of ${sixDigits(cells.stride)} px`),
  output: (answer) => {
    if (!answer?.range) return null;
    return entry(bar("sequential"), `output ${span(answer.range)}${unitNote(answer)}`);
  },
  heat: (_, { channel }) =>
    channel && entry(bar("sequential"), `${channel.name} ${span([channel.min ?? NaN, channel.max ?? NaN])}`),
};

/**
 * What the numbers on the box are multiples of, where they would not fit otherwise.
 *
 * @param {Answer} answer
 */
function unitNote({ output }) {
  const unit = output ? unitOf(output) : "";
  return unit ? ` · on the box × ${unit}` : "";
}

/** @param {Answer} answer */
const binsText = ({ bins: [rows, columns] }) =>
  rows * columns === 1 ? "1 bin" : `${rows} × ${columns} bins`;

/**
 * The samples of a bin; RoIPool's bins are whole cells, of different numbers.
 *
 * @param {Answer} answer
 */
function eachBin(answer) {
  if (isPooled(answer)) {
    return ` of whole cells${sharedRects(answer, 1).length ? ", shaded where they overlap" : ""}`;
  }
  if (answer.samples_total && !answer.grid[0]) return ` · ${plural(answer.samples_total, "sample")} in all`;
  const each = answer.samples_total && binCount(answer) > 1 ? " each" : "";
  return ` · ${samplesText(answer.grid)}${each}`;
}

/** @param {readonly [number, number]} grid */
function samplesText([rows, columns]) {
  if (!rows || !columns) return "no samples";
  return rows * columns === 1 ? "1 sample" : `${rows} × ${columns} samples`;
}

/**
 * What the four cells around the shown sample are; RoIPool reads whole cells, one at a time.
 *
 * @param {Answer | null} answer
 */
function tapsText(answer) {
  if (!answer?.samples_total) return "";
  return isPooled(answer) ? "the cell" : "the sample's taps";
}

/**
 * @param {Answer} answer
 * @param {Uint8Array} states
 * @param {readonly Answer[]} others
 */
function sampleEntry(answer, states, others) {
  if (isPooled(answer)) return readEntry(answer);
  const counts = countsOf(states);
  const parts = counts.flatMap((count, state) =>
    count || state === 0 ? [stateMark(state), `${many(count)} ${stateWord(state)}`] : ofOthers(others, state),
  );
  if (answer.samples_shown >= answer.samples_total) return entry(...parts);
  const [bin, other] = new Set(answer.bin);
  const whose = bin != null && other == null ? `, of ${binName(answer, bin)}` : "";
  const text = `${many(answer.samples_total)} samples are too many to draw; shown:`;
  const warning = el("span", { class: "rv-tone-warn" }, text);
  return entry(warning, ...parts, whose);
}

/** @param {Uint8Array} states */
function countsOf(states) {
  const counts = [0, 0, 0];
  for (const state of states) counts[state] += 1;
  return counts;
}

/**
 * A mark that only other boxes' samples have.
 *
 * @param {readonly Answer[]} others
 * @param {number} state
 * @returns {Child[]}
 */
function ofOthers(others, state) {
  const have = others.filter(({ state: states }) => states && countsOf(states)[state]);
  if (!have.length) return [];
  const count = have.reduce((sum, { state: states }) => sum + (states ? countsOf(states)[state] : 0), 0);
  const whose = have.length === 1 ? `box ${have[0].place + 1}` : "other boxes";
  return [stateMark(state), `${many(count)} of ${whose} ${stateWord(state)}`];
}

/** @param {number} state */
const stateMark = (state) =>
  el("span", { class: `rv-state rv-state-${stateWord(state)}` }, STATE_MARKS[state]);

/**
 * RoIPool reads a cell once for each bin that holds it.
 *
 * @param {Answer} answer
 */
function readEntry({ samples_total: total, samples_shown: shown }) {
  const part = shown < total ? ` (${many(shown)} of them sent)` : "";
  return entry(stateMark(0), `${plural(total, "read")} of a cell by a bin${part}`);
}

/**
 * @param {Answer} answer
 * @param {Float32Array} weights
 * @param {Operator} operator
 */
function footprintEntry(answer, weights, operator) {
  // Not Math.max(...weights): a footprint may have more cells than a call may have arguments.
  const least = weights.reduce((low, weight) => Math.min(low, weight), Infinity);
  const most = weights.reduce((high, weight) => Math.max(high, weight), 0);
  if (isPooled(answer)) {
    const range = `${least === most ? "" : `${least} … `}${plural(most, "bin")}`;
    return entry(bar("footprint"), `footprint: a cell wins in ${range}`);
  }
  const format = numberFormat([0, most], 3);
  const low = least < 0.01 ? tiny(least) : format(least);
  const high = format(most);
  const whose = operator.reduction === "max" ? "the winning samples' " : "";
  const range = `${low === high ? "" : `${low} … `}${high}`;
  return entry(bar("footprint"), `footprint: ${whose}summed weight ${range} a cell`);
}

/**
 * What its mark and colour stand for, in place of the entries of a canvas with one reading.
 *
 * @param {Scope} scope
 * @param {Reading} reading
 */
function readingEntry(scope, { id, title, color, mark }) {
  const answer = scope.activeAnswer(id);
  const words = `${title || id}${answer ? `: ${binsText(answer)}${eachBin(answer)}` : ""}`;
  const found = entry(markSign(color, mark), words);
  found.dataset.reading = id;
  return found;
}

/**
 * A reading's mark in its colour.
 *
 * @param {number | null} color
 * @param {Reading["mark"]} mark
 */
export function markSign(color, mark) {
  const sign = swatch("mark", color);
  sign.dataset.mark = mark;
  return sign;
}

/**
 * Of two sets those that have boxes on the canvas.
 *
 * @param {Scope} scope
 * @param {CanvasMessage} scene
 */
function setEntries({ editor }, { box_sets: sets }) {
  const boxes = editor?.boxes ?? [];
  return sets.flatMap((set) => {
    const count = boxes.filter(({ id }) => setOfBox(sets, id) === set).length;
    const words = `${set.title}: ${count} on the canvas`;
    return count ? [entry(setSign(set), words)] : [];
  });
}

/**
 * A line as its boxes are drawn, on a dark ground as on a picture.
 *
 * @param {BoxSet} set
 */
function setSign({ color, dash }) {
  const sign = el("i", { class: "rv-swatch rv-swatch-set", style: `--rv-swatch: var(--rv-set-${color})` });
  sign.toggleAttribute("data-dashed", dash > 0);
  return sign;
}

/**
 * @param {Layer} layer
 * @param {CanvasMessage} scene
 */
function layerEntry(layer, { box_sets: sets }) {
  const set = setOfLayer(sets, layer.id);
  if (set) return entry(setSign(set), layer.legend);
  if (layer.type !== "heatmap") return entry(...layerSwatches(layer), layer.legend);
  return entry(bar(layer.palette), `${layer.legend} ${rangeText(layer)}`);
}

/**
 * One for each colour that its rows have.
 *
 * @param {Exclude<Layer, HeatmapLayer>} layer
 */
function layerSwatches({ type, color }) {
  const colours = typeof color === "number" ? [color] : [...new Set(color)].sort((a, b) => a - b);
  return (colours.length ? colours : [null]).map((colour) => {
    const sign = swatch("layer", colour);
    sign.dataset.type = type;
    return sign;
  });
}

/**
 * The numbers' own range, and how far the colours reach where that is further.
 *
 * @param {HeatmapLayer} layer
 */
function rangeText({ range, data, whole }) {
  if (!range) return "";
  if (whole) return (data ?? range).join(" … ");
  const further = data && (data[0] !== range[0] || data[1] !== range[1]);
  return further ? `${span(data)}, colours ±${numberFormat(range, 3)(range[1])}` : span(range);
}

/** @param {number} count */
const many = (count) => count.toLocaleString("en");

/** @param {Range} range */
function span(range) {
  const format = numberFormat(range, 3);
  return `${format(range[0])} … ${format(range[1])}`;
}

/** @param {...Child} parts */
const entry = (...parts) => el("span", { class: "rv-entry" }, ...parts);

/** @param {string} palette */
const bar = (palette) => el("i", { class: `rv-rampbar rv-rampbar-${palette}` });

/**
 * @param {string} kind
 * @param {number | null} [color]
 */
function swatch(kind, color = null) {
  const colour = color == null ? "" : `--rv-swatch: var(--rv-categorical-${color % 8})`;
  return el("i", { class: `rv-swatch rv-swatch-${kind}`, style: colour });
}
