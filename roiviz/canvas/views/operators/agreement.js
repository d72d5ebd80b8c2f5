/**
 * The browser's kernels beside the server's, as a table: every part of every operator's results, how far it
 * is from the CPU's, and in words what differs.
 *
 * @import { FoundPart, OperatorsPart, OtherDevice } from "../../core/messages.js"
 * @import { MakeCard } from "../../cards/board.js"
 * @import { Row } from "./compare.js"
 */

import { frame, headRow } from "../../cards/frame.js";
import { el, setText } from "../../kit/dom.js";
import { minus, plural } from "../../kit/numbers.js";
import { embedded } from "../../wasm/embedded.js";
import { compared } from "./compare.js";

const WORDS = {
  plan: "plan",
  output: "output",
  winners: "winning cells",
  features: "gradient of the features",
  rois: "gradient of the boxes",
  regions: "regions and levels",
  maxima: "values and winning cells",
};

/**
 * What the browser has found, or why it can find nothing.
 *
 * @typedef {Row[] | string} Result
 *
 * @typedef {Object} Said
 * @property {"bad" | "good" | "none"} state
 * @property {string} text
 */

/** The worse ones first. */
const STATES = /** @type {const} */ (["bad", "good", "none"]);

/** @type {MakeCard} */
export function agreementCard({ part }) {
  const card = frame("On the same boxes", "agreement");
  const verdict = el("p", { class: "rv-agreed", role: "status" });
  const table = el("table", { class: "rv-table rv-agreement" });
  const room = el("div", {
    class: "rv-scrolls",
    tabindex: "0",
    role: "region",
    "aria-label": "The comparison",
  });
  room.append(table);
  const note = el("p", { class: "rv-agreed-note" });
  card.body.append(verdict, room, note);
  /** @type {OperatorsPart | null} */
  let shown = null;

  /**
   * @param {OperatorsPart} given
   * @param {Result} result
   */
  function show(given, result) {
    if (shown !== given) return; // others have come meanwhile
    const said = verdictOf(given, result);
    verdict.dataset.state = said.state;
    setText(verdict, said.text);
    table.replaceChildren(...tableOf(given, typeof result === "string" ? [] : result));
  }

  return {
    element: card.element,
    topics: [],
    update() {
      const given = part();
      if (given?.kind !== "operators" || given === shown) return;
      shown = given;
      setText(card.remark, given.title);
      setText(note, noteOf(given));
      embedded()
        .then((kernels) => compared(kernels, given))
        .then(
          (rows) => show(given, rows),
          (problem) => show(given, problem.message),
        );
    },
  };
}

// ---------------------------------------------------------------- the verdict

/**
 * @param {OperatorsPart} part
 * @param {Result} result
 * @returns {Said}
 */
function verdictOf({ device, tolerance }, result) {
  const said = [typeof result === "string" ? nothing(result) : ofKernels(result, tolerance)];
  if (device) said.push(onServer(device));
  const state = STATES.find((one) => said.some((of) => of.state === one)) ?? "none";
  return { state, text: said.map(({ text }) => text).join(" ") };
}

/**
 * @param {string} why
 * @returns {Said}
 */
const nothing = (why) => ({
  state: "none",
  text: `${why.replace(/\.$/, "")}, so the browser has no numbers of its own to compare.`,
});

/**
 * @param {readonly Row[]} rows
 * @param {number} tolerance
 */
function ofKernels(rows, tolerance) {
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const how = `${plural(count, "number")}, the plans' bit for bit, sums to ${oneIn(tolerance)}`;
  const wrong = rows.filter((row) => row.wrong).map(wrongText);
  return verdictOn("The CPU and WebAssembly", wrong, how);
}

/** @param {OtherDevice} device */
function onServer({ name, found, tolerance }) {
  const wrong = found.filter(({ agrees }) => !agrees).map((one) => `${one.operator}, ${WORDS[one.part]}`);
  return verdictOn(`The CPU and ${name}`, wrong, `to ${oneIn(tolerance)}`);
}

/**
 * @param {string} machines
 * @param {readonly string[]} wrong
 * @param {string} how
 * @returns {Said}
 */
const verdictOn = (machines, wrong, how) =>
  wrong.length
    ? { state: "bad", text: `✗ ${machines} disagree. ${wrong.join("; ")}.` }
    : { state: "good", text: `✓ ${machines} agree: ${how}.` };

/** @param {Row} row */
const wrongText = ({ operator, part, wrong }) => `${operator}, ${WORDS[part]}: ${wrong.replace(/\.$/, "")}`;

/** @param {number} tolerance */
const oneIn = (tolerance) => `one part in ${Math.round(1 / tolerance).toLocaleString("en")}`;

/** @param {OperatorsPart} part */
function noteOf({ cases }) {
  const [{ rois, bins, shape }] = cases;
  const [maps, channels, rows, columns] = shape;
  const boxes = `${rois.shape[0]} boxes of ${bins[0]} × ${bins[1]} bins`;
  const on = `${plural(maps, "map")} of ${rows} × ${columns} cells and ${plural(channels, "channel")}`;
  return (
    `${boxes} on ${on}. A difference is a share of the largest number; ` +
    "that of a box's gradient, whose terms cancel, a share of these."
  );
}

// ---------------------------------------------------------------- the table

/**
 * @param {OperatorsPart} part
 * @param {readonly Row[]} rows
 */
function tableOf({ device }, rows) {
  const machines = [rows.length ? "WebAssembly" : "", device?.name ?? ""].filter(Boolean);
  const head = headRow(["operator", "compared", ...machines, ...(rows.length ? ["numbers"] : [])]);
  const found = new Map(device?.found.map((one) => [`${one.operator} ${one.part}`, one]));
  /** @type {(Pick<Row, "operator" | "part"> & { row: Row | null })[]} */
  const lines = rows.map((row) => ({ operator: row.operator, part: row.part, row }));
  const here = new Set(lines.map(({ operator, part }) => `${operator} ${part}`));
  for (const [key, { operator, part }] of found) {
    if (!here.has(key)) lines.push({ operator, part, row: null });
  }
  let last = "";
  const body = lines.map(({ operator, part, row }) => {
    const name = operator === last ? "" : operator;
    last = operator;
    const theirs = found.get(`${operator} ${part}`);
    return el(
      "tr",
      { "data-part": `${operator} ${part}`, "data-first": name !== "" },
      el("th", { scope: "row" }, el("span", { class: name ? "" : "rv-unseen" }, operator)),
      el("td", {}, WORDS[part]),
      rows.length ? ofBrowser(row) : null,
      device ? ofDevice(theirs) : null,
      rows.length ? el("td", {}, row ? row.count.toLocaleString("en") : "–") : null,
    );
  });
  return [el("thead", {}, head), el("tbody", {}, ...body)];
}

/** @param {Row | null} row */
function ofBrowser(row) {
  if (!row) return el("td", {}, "–");
  const { difference, wrong } = row;
  const text = difference == null ? (wrong ? "not the same" : "bit for bit") : shareText(difference);
  return verdictCell(!wrong, text);
}

/** @param {FoundPart | undefined} found */
const ofDevice = (found) =>
  found ? verdictCell(found.agrees, shareText(found.difference)) : el("td", {}, "–");

/**
 * @param {boolean} fine
 * @param {string} text
 */
const verdictCell = (fine, text) =>
  el("td", { "data-state": fine ? "good" : "bad" }, `${fine ? "✓" : "✗"} ${text}`);

/** @param {number} share */
const shareText = (share) =>
  share === 0 ? "equal" : Number.isFinite(share) ? minus(share.toExponential(1)) : "not finite";
