/**
 * Where R-MAC's regions come from, number by number: the six candidates for the steps along the long
 * side, the one taken, and each level's squares. Every number is the kernel's own.
 */

import { frame } from "../../cards/sentence.js";
import { el, setText } from "../../kit/dom.js";
import { levelColour, lineSample, pageOf } from "./regions.js";
import { minus } from "../../paint/theme.js";

/** As many digits as matter, and no more. */
const short = (value, digits = 4) => minus(String(Number(value.toPrecision(digits))));
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** @type {import("../../cards/board.js").MakeCard} */
export function rmacDerivationCard(scope) {
  const card = frame("Where the regions come from", "rmac-derivation");
  let last = "";
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const { derivation } = pageOf(scope);
      const now = JSON.stringify(derivation ?? null);
      if (!derivation || now === last) return;
      last = now;
      setText(card.remark, `${derivation.variant}, ${derivation.bits}-bit`);
      card.body.replaceChildren(sides(derivation), ...choice(derivation), ...levels(derivation), sum(derivation));
    },
  };
}

const said = (derivation, title) => (derivation.steps.find((step) => step.title === title)?.sentence ?? [])
  .map(({ t, b }) => (b ? el("strong", {}, t) : t));

const stage = (number, title, ...children) => el("section", { class: "rv-dstage" },
  el("h4", {}, el("i", {}, String(number)), title), ...children);

function sides(derivation) {
  const { height, width } = derivation;
  const low = Math.min(height, width);
  const long = Math.max(height, width);
  const bar = el("div", { class: "rv-dsides", "aria-hidden": true },
    el("span", { style: `flex: ${low} 0 0` }, `${low > 0.35 * long ? "short side " : ""}w = ${low}`));
  if (long > low) bar.append(el("span", { class: "rv-drest", style: `flex: ${long - low} 0 0` }, `${long - low}`));
  return stage(1, "The two sides", el("p", {}, ...said(derivation, "The two sides")), bar);
}

// ---------------------------------------------------------------- the six candidates

function choice(derivation) {
  const title = "How many steps along the long side";
  const { candidates } = derivation;
  const words = el("p", {}, ...said(derivation, title));
  const more = el("p", { class: "rv-dmore" }, ...said(derivation, "More of them along the long side"));
  if (!candidates.length) return [stage(2, title, words, more)];
  const low = Math.min(derivation.height, derivation.width);
  const long = Math.max(derivation.height, derivation.width);
  const head = el("tr", {}, ...["steps k", "a square and the next", `b = (${long} − ${low}) / k`, `overlap (w² − w·b) / w²`, `|overlap − ${short(derivation.overlap)}|`].map((text, i) =>
    el("th", { scope: "col", class: i === 1 ? "rv-dpicture" : "" }, text)));
  const rows = candidates.map((row) => el("tr", { "data-chosen": row.chosen, "data-steps": String(row.steps), "data-gap": String(row.gap), "data-overlap": String(row.overlap), "data-difference": String(row.difference) },
    el("th", { scope: "row" }, String(row.steps), row.chosen ? el("span", { class: "rv-dtaken" }, "taken") : null),
    el("td", { class: "rv-dpicture" }, twoSquares(row.gap, low, long)),
    el("td", { title: row.written.gap }, short(row.gap)),
    el("td", { title: row.written.overlap }, short(row.overlap)),
    el("td", { title: row.written.difference }, short(row.difference))));
  const table = el("table", { class: "rv-dtable rv-dcandidates" }, el("thead", {}, head), el("tbody", {}, ...rows));
  return [stage(2, title, table, words, more)];
}

/** The long side, the first square on it and the next one; where both are, both show. */
function twoSquares(gap, low, long) {
  const share = (value) => `${(100 * value) / long}%`;
  return el("div", { class: "rv-dtrack", "aria-hidden": true },
    el("i", { style: `left: 0; width: ${share(low)}` }),
    el("i", { style: `left: ${share(gap)}; width: ${share(low)}` }));
}

// ---------------------------------------------------------------- the levels

function levels(derivation) {
  if (!derivation.levels.length) return [];
  const columns = ["level", "square ⌊2w / (l + 1)⌋", "rows × columns", "a step down, first rows", "a step across, first columns"];
  const low = Math.min(derivation.height, derivation.width);
  const rows = derivation.levels.map((row) => el("tr", {
    style: `--rv-level: ${levelColour(row.level)}`, "data-level": String(row.level), "data-size": String(row.size),
    "data-columns": String(row.columns), "data-rows": String(row.rows), "data-stride-x": String(row.stride_x), "data-stride-y": String(row.stride_y),
    "data-starts-x": row.starts_x.join(), "data-starts-y": row.starts_y.join(),
  },
  el("th", { scope: "row" }, lineSample(row.dash), String(row.level)),
  el("td", { title: `2 · ${low} / ${row.level + 1}` }, el("b", {}, String(row.size))),
  el("td", {}, factors(row, derivation), ` = ${row.columns * row.rows}`),
  el("td", {}, walk(derivation.height, row.size, row.rows, row.stride_y, row.starts_y)),
  el("td", {}, walk(derivation.width, row.size, row.columns, row.stride_x, row.starts_x))));
  const table = el("table", { class: "rv-dtable rv-dlevels" }, el("thead", {}, el("tr", {}, ...columns.map((text) => el("th", { scope: "col" }, text)))), el("tbody", {}, ...rows));
  return [stage(3, "The squares of each level", table)];
}

const factors = (row, { wd, hd }) => `(${row.level} + ${hd}) × (${row.level} + ${wd})`;

/** "(24 − 12) / 2 = 6 → 0, 6, 12". */
function walk(length, size, count, stride, starts) {
  const span = el("span", { class: "rv-dwalk" });
  const shown = starts.length > 8 ? [...starts.slice(0, 6), "…", starts.at(-1)] : starts;
  const how = count > 1 ? `(${length} − ${size}) / ${count - 1} = ${short(stride)}` : "one square";
  span.append(el("span", { class: "rv-quiet" }, how), el("b", {}, shown.join(" ")));
  return span;
}

function sum(derivation) {
  const parts = derivation.levels.map((row) => row.columns * row.rows);
  if (derivation.whole_map) parts.unshift(1);
  const lead = parts.length > 1 ? `${parts.join(" + ")} = ` : "";
  const rest = derivation.whole_map ? "; the 1 is the whole map" : "";
  return el("p", { class: "rv-dsum", "data-count": String(derivation.count) }, lead, el("strong", {}, plural(derivation.count, "region")), rest);
}

// ---------------------------------------------------------------- the other implementations

/** @type {import("../../cards/board.js").MakeCard} */
export function rmacVariantsCard(scope) {
  const card = frame("Other implementations at this size", "rmac-variants");
  let last = "";
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const { differences } = pageOf(scope);
      const now = JSON.stringify(differences ?? null);
      if (!differences || now === last) return;
      last = now;
      const any = differences.some((row) => row.extra || row.missing);
      setText(card.remark, any ? "draw one with “Compare with”" : "all agree here");
      card.body.replaceChildren(...differences.map((row) => el("p", {
        class: "rv-dother", "data-variant": row.variant, "data-count": String(row.count), "data-differs": Boolean(row.extra || row.missing), "data-drawn": row.drawn,
      }, ...row.sentence.map(({ t, b }) => (b ? el("strong", {}, t) : t)), counts(row))));
    },
  };
}

function counts({ extra, missing }) {
  if (!extra && !missing) return null;
  const parts = [extra ? `${extra} only there` : null, missing ? `${missing} only here` : null].filter(Boolean);
  return el("span", { class: "rv-quiet" }, ` ${parts.join(", ")}`);
}
