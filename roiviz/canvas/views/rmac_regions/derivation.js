/**
 * Where R-MAC's regions come from, number by number: the six candidates for the steps along the long
 * side, the one taken, and each level's squares. Every number is the kernel's own.
 *
 * @import { Candidate, Derivation, Difference, Level, Text } from "../../core/messages.js"
 * @import { Child } from "../../kit/dom.js"
 * @import { MakeCard } from "../../cards/board.js"
 */

import { frame, headRow } from "../../cards/frame.js";
import { levelColour, lineSample } from "../../cards/regions.js";
import { el, setText } from "../../kit/dom.js";
import { minus, plural } from "../../kit/numbers.js";

const MOST_STARTS = 8;
const STARTS_SHOWN = 6;
const NAME_FROM = 0.35; // part of the long side that the short one needs to be named in full
const LEVEL_HEADS = [
  "level",
  "square ⌊2w / (l + 1)⌋",
  "rows × columns",
  "a step down, first rows",
  "a step across, first columns",
];

/**
 * As many digits as matter, and no more.
 *
 * @param {number} value
 */
const short = (value) => minus(String(Number(value.toPrecision(4))));

/** @param {readonly Text[]} sentence */
const pieces = (sentence) => sentence.map(({ t, b }) => (b ? el("strong", {}, t) : t));

/** @type {MakeCard} */
export function rmacDerivationCard({ scope }) {
  const card = frame("Where the regions come from", "rmac-derivation");
  let last = "";
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const derivation = scope.part("rmac_regions")?.derivation;
      const now = JSON.stringify(derivation ?? null);
      if (!derivation || now === last) return;
      last = now;
      setText(card.remark, `${derivation.variant}, ${derivation.bits}-bit`);
      const stages = [sides(derivation), choice(derivation), ...levels(derivation), sum(derivation)];
      card.body.replaceChildren(...stages);
    },
  };
}

/**
 * What the derivation says under a title.
 *
 * @param {Derivation} derivation
 * @param {string} title
 */
const said = ({ steps }, title) => pieces(steps.find((step) => step.title === title)?.sentence ?? []);

/**
 * @param {number} number
 * @param {string} title
 * @param {...Child} children
 */
const stage = (number, title, ...children) =>
  el("section", { class: "rv-dstage" }, el("h4", {}, el("i", {}, String(number)), title), ...children);

/** @param {Derivation} derivation */
function sides(derivation) {
  const { height, width } = derivation;
  const low = Math.min(height, width);
  const long = Math.max(height, width);
  const name = `${low > NAME_FROM * long ? "short side " : ""}w = ${low}`;
  const rest = { class: "rv-drest", style: `flex: ${long - low} 0 0` };
  const bar = el(
    "div",
    { class: "rv-dsides", "aria-hidden": true },
    el("span", { style: `flex: ${low} 0 0` }, name),
    long > low ? el("span", rest, `${long - low}`) : null,
  );
  return stage(1, "The two sides", el("p", {}, ...said(derivation, "The two sides")), bar);
}

// ---------------------------------------------------------------- the six candidates

/** @param {Derivation} derivation */
function choice(derivation) {
  const title = "How many steps along the long side";
  const { candidates, overlap } = derivation;
  const words = el("p", {}, ...said(derivation, title));
  const more = el("p", { class: "rv-dmore" }, ...said(derivation, "More of them along the long side"));
  if (!candidates.length) return stage(2, title, words, more);
  const low = Math.min(derivation.height, derivation.width);
  const long = Math.max(derivation.height, derivation.width);
  const head = el(
    "tr",
    {},
    el("th", { scope: "col" }, "steps k"),
    el("th", { scope: "col", class: "rv-dpicture" }, "a square and the next"),
    el("th", { scope: "col" }, `b = (${long} − ${low}) / k`),
    el("th", { scope: "col" }, "overlap (w² − w·b) / w²"),
    el("th", { scope: "col" }, `|overlap − ${short(overlap)}|`),
  );
  const rows = candidates.map((row) => candidateRow(row, low, long));
  const body = el("tbody", {}, ...rows);
  const table = el("table", { class: "rv-table rv-dtable rv-dcandidates" }, el("thead", {}, head), body);
  return stage(2, title, table, words, more);
}

/**
 * @param {Candidate} candidate
 * @param {number} low
 * @param {number} long
 */
function candidateRow({ steps, gap, overlap, difference, chosen, written }, low, long) {
  const taken = chosen ? el("span", { class: "rv-dtaken" }, "taken") : null;
  return el(
    "tr",
    {
      "data-chosen": chosen,
      "data-steps": String(steps),
      "data-gap": String(gap),
      "data-overlap": String(overlap),
      "data-difference": String(difference),
    },
    el("th", { scope: "row" }, String(steps), taken),
    el("td", { class: "rv-dpicture" }, twoSquares(gap, low, long)),
    el("td", { title: written.gap }, short(gap)),
    el("td", { title: written.overlap }, short(overlap)),
    el("td", { title: written.difference }, short(difference)),
  );
}

/**
 * The long side, the first square on it and the next one; where both are, both show.
 *
 * @param {number} gap
 * @param {number} low
 * @param {number} long
 */
function twoSquares(gap, low, long) {
  /** @param {number} value */
  const share = (value) => `${(100 * value) / long}%`;
  return el(
    "div",
    { class: "rv-dtrack", "aria-hidden": true },
    el("i", { style: `left: 0; width: ${share(low)}` }),
    el("i", { style: `left: ${share(gap)}; width: ${share(low)}` }),
  );
}

// ---------------------------------------------------------------- the levels

/** @param {Derivation} derivation */
function levels(derivation) {
  if (!derivation.levels.length) return [];
  const rows = derivation.levels.map((row) => levelRow(row, derivation));
  const head = el("thead", {}, headRow(LEVEL_HEADS));
  const table = el("table", { class: "rv-table rv-dtable rv-dlevels" }, head, el("tbody", {}, ...rows));
  return [stage(3, "The squares of each level", table)];
}

/**
 * @param {Level} row
 * @param {Derivation} derivation
 */
function levelRow(row, { height, width, wd, hd }) {
  const { level, size, columns, rows, dash } = row;
  const factors = [part(`(${level} + ${hd}) × `), part(`(${level} + ${wd})`), part(` = ${columns * rows}`)];
  return el(
    "tr",
    {
      style: `--rv-level: ${levelColour(level)}`,
      "data-level": String(level),
      "data-size": String(size),
      "data-columns": String(columns),
      "data-rows": String(rows),
      "data-stride-x": String(row.stride_x),
      "data-stride-y": String(row.stride_y),
      "data-starts-x": row.starts_x.join(),
      "data-starts-y": row.starts_y.join(),
    },
    el("th", { scope: "row" }, lineSample(dash), String(level)),
    el("td", { title: `2 · ${Math.min(height, width)} / ${level + 1}` }, el("b", {}, String(size))),
    el("td", {}, ...factors),
    el("td", {}, stepsText(height, size, row.stride_y, row.starts_y)),
    el("td", {}, stepsText(width, size, row.stride_x, row.starts_x)),
  );
}

/**
 * A piece of a formula, which a narrow table may put on a line of its own.
 *
 * @param {string} text
 */
const part = (text) => el("span", { class: "rv-dpart" }, text);

/**
 * "(24 − 12) / 2 = 6 → 0, 6, 12".
 *
 * @param {number} length
 * @param {number} size
 * @param {number} stride
 * @param {readonly number[]} starts
 */
function stepsText(length, size, stride, starts) {
  const count = starts.length;
  const shown = count > MOST_STARTS ? [...starts.slice(0, STARTS_SHOWN), "…", starts[count - 1]] : starts;
  const how = count > 1 ? [`(${length} − ${size}) / ${count - 1} `, `= ${short(stride)}`] : ["one square"];
  return el(
    "span",
    { class: "rv-dwalk" },
    el("span", { class: "rv-quiet" }, ...how.map(part)),
    el("b", {}, shown.join(" ")),
  );
}

/** @param {Derivation} derivation */
function sum({ levels: rows, whole_map: whole, count }) {
  const parts = rows.map((row) => row.columns * row.rows);
  if (whole) parts.unshift(1);
  const lead = parts.length > 1 ? `${parts.join(" + ")} = ` : "";
  const rest = whole ? "; the 1 is the whole map" : "";
  const total = el("strong", {}, plural(count, "region"));
  return el("p", { class: "rv-dsum", "data-count": String(count) }, lead, total, rest);
}

// ---------------------------------------------------------------- the other implementations

/** @type {MakeCard} */
export function rmacVariantsCard({ scope }) {
  const card = frame("Other implementations at this size", "rmac-variants");
  let last = "";
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const differences = scope.part("rmac_regions")?.differences;
      const now = JSON.stringify(differences ?? null);
      if (!differences || now === last) return;
      last = now;
      const any = differences.some(differs);
      setText(card.remark, any ? "draw one with “Compare with”" : "all agree here");
      card.body.replaceChildren(...differences.map(variantRow));
    },
  };
}

/** @param {Difference} row */
const differs = ({ extra, missing }) => Boolean(extra || missing);

/** @param {Difference} row */
function variantRow(row) {
  const { variant, count, extra, missing, drawn } = row;
  const only = [extra ? `${extra} only there` : "", missing ? `${missing} only here` : ""].filter(Boolean);
  return el(
    "p",
    {
      class: "rv-dother",
      "data-variant": variant,
      "data-count": String(count),
      "data-differs": differs(row),
      "data-drawn": drawn,
    },
    ...pieces(row.sentence),
    only.length ? el("span", { class: "rv-quiet" }, ` ${only.join(", ")}`) : null,
  );
}
