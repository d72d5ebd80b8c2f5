/**
 * Marks on a grid, one of which is chosen: by a click, by touch, or by the arrow keys.
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { DebugPart } from "../../core/messages.js"
 *
 * @typedef {{ box: number, channel: number | null, bin: number | null }} Place  null: its worst one
 * @typedef {Place & { cell?: number | null }} Choice  the cell is a gradient's
 * @typedef {{ rows: number, columns: number, chosen: number, marks: readonly HTMLElement[] }} Marks
 */

import { stepped } from "../../cards/grids.js";
import { arrowStep, el, renew } from "../../kit/dom.js";

/**
 * The number that the hand has chosen; what a click on the picture chose, only the server knows.
 *
 * @param {Scope} scope
 * @param {DebugPart} part
 * @returns {Place}
 */
export function handOf(scope, part) {
  const own = scope.pin ? null : /** @type {Partial<Place> | null} */ (scope.choice);
  if (own?.box == null) return part;
  const here = own.box === part.box;
  const channel = own.channel ?? (here ? part.channel : null);
  const bin = own.bin ?? (here && channel === part.channel ? part.bin : null);
  return { box: own.box, channel, bin };
}

/**
 * @param {Scope} scope
 * @param {Choice} choice
 */
export function choose(scope, { box, channel, bin, cell = cellOf(scope) }) {
  scope.pin = null;
  scope.choose({ box, channel, bin, cell }, "select");
  scope.changed("focus");
}

/**
 * Choose a box, on the channel that is shown where it is wrong there, or right all over.
 *
 * @param {Scope} scope
 * @param {DebugPart} part
 * @param {number} box
 */
export function chooseBox(scope, part, box) {
  const { leads } = part;
  const count = leads.length / 2;
  const at = leads.subarray(0, count).indexOf(box);
  choose(scope, { box, channel: at < 0 ? null : leads[count + at], bin: null });
}

/**
 * What a click on the picture pinned is chosen as by a mark, so that all show one box.
 *
 * @param {Scope} scope
 * @param {DebugPart} part
 */
export function takePin(scope, part) {
  const { layer, row } = scope.pin ?? {};
  if (row == null || (layer !== "right" && layer !== "wrong")) return;
  const rows = layer === "right" ? part.drawn.subarray(0, part.right) : part.drawn.subarray(part.right);
  if (row < rows.length) chooseBox(scope, part, rows[row]);
}

/** @param {Scope} scope */
const cellOf = (scope) => /** @type {Partial<Choice> | null} */ (scope.choice)?.cell ?? null;

/**
 * @param {string} label
 * @param {(at: number) => void} take
 */
export function choiceGrid(label, take) {
  const element = el("div", { class: "rv-marks", role: "radiogroup", "aria-label": label });
  let grid = { rows: 0, columns: 0 };
  const buttons = () => /** @type {HTMLElement[]} */ ([...element.children]);
  /** @param {Event} event */
  const placeOf = ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    return button ? buttons().indexOf(button) : -1;
  };
  element.addEventListener("click", (event) => {
    const at = placeOf(event);
    if (at >= 0) take(at);
  });
  element.addEventListener("keydown", (event) => {
    const at = placeOf(event);
    const next = at < 0 ? null : ledTo(event, at, grid);
    if (next === null) return;
    buttons()[next].focus();
    if (next !== at) take(next);
  });
  return {
    element,
    /** @param {Marks} shown */
    show({ rows, columns, chosen, marks }) {
      grid = { rows, columns };
      element.style.setProperty("--rv-columns", String(columns));
      const reached = Math.max(chosen, 0);
      for (const [at, mark] of marks.entries()) {
        mark.setAttribute("aria-checked", String(at === chosen));
        mark.tabIndex = at === reached ? 0 : -1;
      }
      renew(element, ...marks);
    },
  };
}

/**
 * The mark that a key leads to: the next one by an arrow, the first or the last by Home or End.
 *
 * @param {KeyboardEvent} event
 * @param {number} at
 * @param {{ rows: number, columns: number }} grid
 * @returns {number | null}
 */
function ledTo(event, at, grid) {
  const { rows, columns } = grid;
  const end = { Home: 0, End: rows * columns - 1 }[event.key];
  if (end !== undefined) {
    event.preventDefault(); // else the page scrolls away from the map
    return end;
  }
  const step = arrowStep(event);
  if (!step) return null;
  const { row, column } = stepped({ row: Math.floor(at / columns), column: at % columns }, step, grid);
  return row * columns + column;
}

/**
 * @param {string} name
 * @param {Record<string, unknown>} props
 * @param {...(Node | string)} children
 */
export const mark = (name, props, ...children) =>
  el("button", { type: "button", role: "radio", "aria-label": name, title: name, ...props }, ...children);
