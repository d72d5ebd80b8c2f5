/** The legend under the stage: one entry per overlay that is on, each with its real range. */

import { el } from "../kit/dom.js";
import { STATE_MARKS, stateWord } from "./draw.js";
import { unitOf } from "../kit/numbers.js";
import { isPooled, sharedRects } from "../core/pooled.js";
import { numberFormat, tiny } from "./theme.js";
import { binName } from "../cards/verdict.js";

/** @returns {HTMLElement[]} */
export function legendEntries(scope) {
  const { header } = scope.scene;
  const lesson = scope.activeLesson();
  const entries = header.overlays.map((name) => OVERLAYS[name]?.(lesson, header)).filter(Boolean);
  return [...entries, ...header.layers.filter((layer) => layer.legend).map(layerEntry)];
}

const OVERLAYS = {
  samples: (lesson) => lesson?.state && sampleEntry(lesson),
  bins: (lesson) => lesson && entry(swatch("bins"), `${binCount(lesson.bins)}${eachBin(lesson)}`),
  taps: (lesson) => tapsText(lesson) && entry(swatch("taps"), tapsText(lesson)),
  footprint: (lesson, { operator }) => lesson?.cell_weights?.length && footprintEntry(lesson, operator),
  cells: (lesson, { cells }) => cells
    && entry(swatch("cells"), `${cells.height} × ${cells.width} cells of ${cells.stride} px`),
  output: (lesson) => lesson?.range && entry(bar("sequential"), `output ${span(lesson.range)}${unitNote(lesson)}`),
  heat: (lesson, { channel }) => channel && entry(bar("sequential"), `${channel.name} ${span([channel.min, channel.max])}`),
};

/** What the numbers on the box are multiples of, where they would not fit otherwise. */
function unitNote(lesson) {
  const unit = lesson.output ? unitOf(lesson.output) : "";
  return unit ? ` · on the box × ${unit}` : "";
}

/** The samples of a bin; RoIPool's bins are whole cells, of different numbers. */
function eachBin(lesson) {
  if (isPooled(lesson)) return ` of whole cells${sharedRects(lesson, 1).length ? ", shaded where they overlap" : ""}`;
  const each = lesson.samples_total && lesson.bins[0] * lesson.bins[1] > 1 ? " each" : "";
  return ` · ${sampleCount(lesson.grid)}${each}`;
}

/** What the four cells around the shown sample are; RoIPool reads whole cells, one at a time. */
function tapsText(lesson) {
  if (!lesson?.samples_total) return "";
  return isPooled(lesson) ? "the cell" : "the sample's taps";
}

function sampleEntry(lesson) {
  if (isPooled(lesson)) return readEntry(lesson);
  const counts = [0, 0, 0];
  for (const state of lesson.state) counts[state] += 1;
  const mark = (state) => el("span", { class: `rv-state rv-state-${stateWord(state)}` }, STATE_MARKS[state]);
  const parts = counts.flatMap((count, state) =>
    (count || state === 0 ? [mark(state), `${many(count)} ${stateWord(state)}`] : []));
  if (lesson.samples_shown >= lesson.samples_total) return entry(...parts);
  const bins = new Set(lesson.bin);
  const whose = bins.size === 1 ? `, of ${binName(lesson, [...bins][0])}` : "";
  const warning = el("span", { class: "rv-tone-warn" }, `${many(lesson.samples_total)} samples are too many to draw; shown:`);
  return entry(warning, ...parts.slice(0, -1), `${parts.at(-1)}${whose}`);
}

/** RoIPool reads a cell once for each bin that holds it. */
function readEntry({ samples_total: total, samples_shown: shown }) {
  const part = shown < total ? ` (${many(shown)} of them sent)` : "";
  return entry(el("span", { class: "rv-state rv-state-inside" }, STATE_MARKS[0]), `${many(total)} ${total === 1 ? "read" : "reads"} of a cell by a bin${part}`);
}

function footprintEntry(lesson, operator) {
  // Not Math.max(...weights): a footprint may have more cells than a call may have arguments.
  const least = lesson.cell_weights.reduce((low, weight) => Math.min(low, weight), Infinity);
  const most = lesson.cell_weights.reduce((high, weight) => Math.max(high, weight), 0);
  if (isPooled(lesson)) return entry(bar("footprint"), `footprint: a cell wins in ${least === most ? "" : `${least} … `}${most} ${most === 1 ? "bin" : "bins"}`);
  const low = least < 0.01 ? tiny(least) : numberFormat([0, most], 3)(least);
  const high = numberFormat([0, most], 3)(most);
  return entry(bar("footprint"), `footprint: ${operator.reduction === "max" ? "the winning samples' " : ""}summed weight ${low === high ? "" : `${low} … `}${high} a cell`);
}

function layerEntry(layer) {
  if (layer.type !== "heatmap") return entry(swatch("layer", layer), layer.legend);
  return entry(bar(layer.palette ?? "sequential"), `${layer.legend} ${layer.range ? rangeOf(layer) : ""}`);
}

/** The numbers' own range, and how far the colours reach where that is further. */
function rangeOf({ range, data, whole }) {
  if (whole) return (data ?? range).join(" … ");
  const colours = data && (data[0] !== range[0] || data[1] !== range[1]);
  return colours ? `${span(data)}, colours ±${numberFormat(range, 3)(range[1])}` : span(range);
}

const binCount = ([rows, columns]) => (rows * columns === 1 ? "1 bin" : `${rows} × ${columns} bins`);
function sampleCount([rows, columns]) {
  if (!rows || !columns) return "no samples";
  return rows * columns === 1 ? "1 sample" : `${rows} × ${columns} samples`;
}
const many = (count) => count.toLocaleString("en");
const times = ([rows, columns]) => `${rows} × ${columns}`;

function span(range) {
  const format = numberFormat(range, 3);
  return `${format(range[0])} … ${format(range[1])}`;
}

const entry = (...parts) => el("span", { class: "rv-entry" }, ...parts);
const bar = (palette) => el("i", { class: `rv-rampbar rv-rampbar-${palette}` });

function swatch(kind, layer = null) {
  const index = Array.isArray(layer?.color) ? layer.color[0] : layer?.color;
  const colour = index == null ? "" : `--rv-swatch: var(--rv-categorical-${index % 8})`;
  return el("i", { class: `rv-swatch rv-swatch-${kind}`, style: colour });
}
