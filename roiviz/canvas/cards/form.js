/**
 * The active box in numbers, both ways: what a drag can do, a typed field can do as well.
 *
 * @import { Place } from "../core/geometry.js"
 * @import { Scope } from "../core/hub.js"
 * @import { MakeCard } from "./board.js"
 *
 * @typedef {keyof Place} Side
 * @typedef {{ text: string, bad: boolean }} Remark  bad: the number is refused
 */

import { normalAngle } from "../core/geometry.js";
import { el, setHidden, setText } from "../kit/dom.js";
import { frame, toolButton } from "./frame.js";

const FARTHEST = 1e6;
/** @type {readonly { side: Side, label: string, unit: string, title: string }[]} */
const FIELDS = [
  { side: "cx", label: "cx", unit: "px", title: "Centre, x in picture pixels" },
  { side: "cy", label: "cy", unit: "px", title: "Centre, y in picture pixels" },
  { side: "w", label: "w", unit: "px", title: "Width in picture pixels" },
  { side: "h", label: "h", unit: "px", title: "Height in picture pixels" },
  { side: "angle", label: "θ ↺", unit: "°", title: "Angle in degrees, counter-clockwise" },
];
/** @type {Record<Side, string>} */
const WHY = {
  cx: "A place is a number within ±1,000,000.",
  cy: "A place is a number within ±1,000,000.",
  w: "A width is a number from 0 to 1,000,000.",
  h: "A height is a number from 0 to 1,000,000.",
  angle: "An angle is a number of degrees.",
};

/** @type {MakeCard} */
export function formCard({ scope }) {
  const { element, body, remark } = frame("Box", "form");
  const note = el("span", { class: "rv-field-note", role: "status" });
  /** @type {Remark} */
  let remarked = { text: "", bad: false };
  /** @param {Remark} remark */
  const say = (remark) => {
    remarked = remark;
    showNote(scope, note, remarked);
  };
  const inputs = FIELDS.map((field) => numberField(scope, field, say));
  const chips = el("div", { class: "rv-chips", role: "group", "aria-label": "Choose a box" });
  const buttons = el(
    "div",
    { class: "rv-group" },
    toolButton("copy", "Duplicate the box", () => scope.editor?.duplicate()),
    toolButton("trash", "Delete the box", () => scope.editor?.remove()),
  );
  remark.append(chips, buttons);
  body.append(...inputs.map((input) => input.element), note);
  return {
    element,
    topics: ["scene", "boxes"],
    update() {
      if (!scope.editor) return;
      showChips(scope, chips);
      showNote(scope, note, remarked);
      for (const input of inputs) input.show();
    },
  };
}

/**
 * What is to be said of a typed number; else the unit of the numbers, if it is not the shown pixel.
 *
 * @param {Scope} scope
 * @param {HTMLElement} note
 * @param {Remark} remark
 */
function showNote(scope, note, { text, bad }) {
  const original = scope.scene?.picture?.original;
  note.classList.toggle("rv-tone-bad", bad);
  setText(note, text || (original ? `In pixels of the file, ${original[0]} × ${original[1]}.` : ""));
  setHidden(note, !note.textContent);
}

/**
 * @param {Scope} scope
 * @param {HTMLElement} chips
 */
function showChips(scope, chips) {
  const boxes = scope.editor?.boxes ?? [];
  if (chips.childElementCount !== boxes.length) {
    chips.replaceChildren(...boxes.map((_, i) => chip(i, (event) => choose(scope, i, event))));
  }
  [...chips.children].forEach((one, i) => {
    one.setAttribute("aria-pressed", String(scope.editor?.isHeld(boxes[i]) ?? false));
  });
}

/**
 * Select a box; with Shift take it with the others, or out of them.
 *
 * @param {Scope} scope
 * @param {number} i
 * @param {MouseEvent} event
 */
function choose({ editor }, i, event) {
  if (event.shiftKey) editor?.mark(i);
  else editor?.selectOnly(i);
}

/**
 * @param {number} i
 * @param {(event: MouseEvent) => void} run
 */
const chip = (i, run) =>
  el(
    "button",
    { class: "rv-chip", type: "button", "aria-label": `Box ${i + 1}`, onclick: run },
    String(i + 1),
  );

/**
 * @param {Scope} scope
 * @param {(typeof FIELDS)[number]} field
 * @param {(remark: Remark) => void} say
 */
function numberField(scope, { side, label, unit, title }, say) {
  const input = el("input", {
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": title,
    title,
    name: side,
  });
  let typed = false;
  const factor = () => factorOf(scope, side);
  const show = () => {
    const box = scope.editor?.box;
    input.value = box ? format(box[side] * factor()) : "–";
  };
  /**
   * @param {string} text
   * @param {boolean} [bad]
   */
  const remark = (text, bad = false) => {
    if (bad) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
    say({ text, bad });
  };
  const apply = () => {
    if (!typed) return;
    typed = false;
    const value = parse(input.value, side, factor());
    if (value == null) remark(WHY[side], true);
    else remark(side === "angle" ? sameTurn(value) : "");
    if (value != null) scope.editor?.set({ [side]: value });
  };
  /** @param {number} by */
  const step = (by) => {
    const { editor } = scope;
    if (!editor?.box) return;
    const value = Math.round((editor.box[side] * factor() + by) * 1e6) / 1e6;
    editor.set({ [side]: parse(String(value), side, factor()) ?? 0 });
  };
  input.addEventListener("input", () => {
    typed = true;
    remark("");
  });
  input.addEventListener("change", apply);
  input.addEventListener("blur", () => {
    apply();
    show();
  });
  input.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter") apply();
    if (event.key === "Escape") {
      typed = false;
      input.blur();
    }
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!way || !scope.editor?.box) return;
    event.preventDefault();
    apply();
    step(way * (event.altKey ? 0.1 : event.shiftKey ? 10 : 1));
  });
  const named = el("span", {}, label);
  const element = el("label", { class: "rv-field" }, named, input, el("span", { class: "rv-unit" }, unit));
  return {
    element,
    show() {
      const { editor, scene } = scope;
      if (side === "angle") {
        setHidden(element, !editor?.rules.rotated);
        setText(named, scene?.operator.clockwise ? "θ ↻" : "θ ↺");
      }
      input.disabled = !editor?.box || !editor.rules.editable;
      // Nothing is written over what a person is typing.
      if (!typed) show();
    },
  };
}

/**
 * An angle beyond half a turn is written as the one that it equals.
 *
 * @param {number} degrees
 */
function sameTurn(degrees) {
  const shown = normalAngle(degrees);
  return shown === degrees ? "" : `${format(degrees)}° is the same turn as ${format(shown)}°.`;
}

/** @param {number} value */
const format = (value) => String(Math.round(value * 1e4) / 1e4).replace("-", "−");

/**
 * How many pixels of the file one shown pixel is: a large picture is scaled down, its numbers are not.
 *
 * @param {Scope} scope
 * @param {Side} side
 */
function factorOf(scope, side) {
  const picture = scope.scene?.picture;
  if (!picture?.original || side === "angle") return 1;
  const [width, height] = picture.original;
  return side === "cx" || side === "w" ? width / picture.width : height / picture.height;
}

/**
 * A number as people type it: comma or point, hyphen or minus; null when it is none.
 *
 * @param {string} text
 * @param {Side} side
 * @param {number} factor
 */
function parse(text, side, factor) {
  const clean = text.trim().replace("−", "-").replace(",", ".");
  const value = Number(clean) / factor;
  const fits = clean !== "" && Number.isFinite(value) && Math.abs(value) <= FARTHEST;
  if (!fits || ((side === "w" || side === "h") && value < 0)) return null;
  return value;
}
