/** The active box in numbers, both ways: what a drag can do, a typed field can do as well. */

import { frame } from "./sentence.js";
import { el, icon, setText } from "../kit/dom.js";

const FIELDS = [
  ["cx", "cx", "px", "Centre, x in picture pixels"],
  ["cy", "cy", "px", "Centre, y in picture pixels"],
  ["w", "w", "px", "Width in picture pixels"],
  ["h", "h", "px", "Height in picture pixels"],
  ["angle", "θ ↺", "°", "Angle in degrees, counter-clockwise"],
];

/** @type {import("./board.js").MakeCard} */
export function formCard(scope) {
  const { element, body, remark } = frame("Box", "form");
  const note = el("span", { class: "rv-field-note", role: "status" });
  let refused = "";
  const inputs = FIELDS.map((field) => numberField(scope, ...field, (sentence) => { refused = sentence; showNote(scope, note, refused); }));
  const chips = el("div", { class: "rv-chips", role: "group", "aria-label": "Choose a box" });
  const buttons = el("div", { class: "rv-group" },
    tool("copy", "Duplicate the box", () => scope.editor?.duplicate()),
    tool("trash", "Delete the box", () => scope.editor?.remove()));
  remark.append(chips, buttons);
  body.append(...inputs.map((input) => input.element), note);
  return {
    element,
    topics: ["scene", "boxes"],
    update() {
      const { editor } = scope;
      if (!editor) return;
      showChips(scope, chips);
      inputs.at(-1).element.hidden = !editor.rules.rotated;
      showNote(scope, note, refused);
      inputs.at(-1).name(scope.scene?.header.operator?.clockwise ? "θ ↻" : "θ ↺");
      for (const input of inputs) input.show(editor.box, editor.rules.editable);
    },
  };
}

const tool = (name, title, run) => el("button", {
  class: "rv-tool rv-tool-icon", type: "button", title, "aria-label": title, onclick: run,
}, icon(name));

/** Why a typed number is refused; else the unit of the numbers, if it is not the shown pixel. */
function showNote(scope, note, refused) {
  const { original } = scope.scene?.header.picture ?? {};
  note.classList.toggle("rv-tone-bad", Boolean(refused));
  setText(note, refused || (original ? `In pixels of the file, ${original[0]} × ${original[1]}.` : ""));
  note.hidden = !note.textContent;
}

function showChips(scope, chips) {
  const { boxes, active } = scope.editor;
  if (chips.childElementCount !== boxes.length) {
    chips.replaceChildren(...boxes.map((_, i) => el("button", {
      class: "rv-chip", type: "button", "aria-label": `Box ${i + 1}`, onclick: () => scope.editor.select(i),
    }, String(i + 1))));
  }
  [...chips.children].forEach((chip, i) => chip.setAttribute("aria-pressed", String(i === active)));
}

function numberField(scope, name, label, unit, title, say) {
  const input = el("input", {
    type: "text", inputmode: "decimal", autocomplete: "off", spellcheck: "false", "aria-label": title, title, name,
  });
  let typed = false;
  const factor = () => factorOf(scope, name);
  const show = (box) => { input.value = box ? format(box[name] * factor()) : "–"; };
  const refuse = (sentence) => {
    if (sentence) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
    say(sentence);
  };
  const apply = () => {
    if (!typed) return;
    typed = false;
    const value = parse(input.value, name, factor());
    refuse(value == null ? WHY[name] ?? WHY.place : "");
    if (value != null) scope.editor.set({ [name]: value });
  };
  input.addEventListener("input", () => { typed = true; refuse(""); });
  input.addEventListener("change", apply);
  input.addEventListener("blur", () => {
    apply();
    show(scope.editor?.box);
  });
  input.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === "Enter") apply();
    if (event.key === "Escape") {
      typed = false;
      input.blur();
    }
    if (!way || !scope.editor?.box) return;
    event.preventDefault();
    apply();
    const step = event.altKey ? 0.1 : event.shiftKey ? 10 : 1;
    const value = Math.round((scope.editor.box[name] * factor() + way * step) * 1e6) / 1e6;
    scope.editor.set({ [name]: parse(String(value), name, factor()) ?? 0 });
  });
  const named = el("span", {}, label);
  const element = el("label", { class: "rv-field" }, named, input, el("span", { class: "rv-unit" }, unit));
  return {
    element,
    name: (text) => setText(named, text),
    show(box, editable) {
      input.disabled = !box || !editable;
      // Nothing is written over what a person is typing.
      if (!typed) show(box);
    },
  };
}

const format = (value) => String(Math.round(value * 1e4) / 1e4).replace("-", "−");

const WHY = {
  w: "A width is a number from 0 to 1,000,000.",
  h: "A height is a number from 0 to 1,000,000.",
  angle: "An angle is a number of degrees.",
  place: "A place is a number within ±1,000,000.",
};

/** How many pixels of the file one shown pixel is: a large picture is scaled down, its numbers are not. */
function factorOf(scope, name) {
  const picture = scope.scene?.header.picture;
  if (!picture?.original || name === "angle") return 1;
  const [width, height] = picture.original;
  return name === "cx" || name === "w" ? width / picture.width : height / picture.height;
}

/** A number as people type it: comma or point, hyphen or minus; null when it is none. */
function parse(text, name, factor) {
  const clean = text.trim().replace("−", "-").replace(",", ".");
  const value = Number(clean) / factor;
  const fits = clean !== "" && Number.isFinite(value) && Math.abs(value) <= 1e6;
  if (!fits || ((name === "w" || name === "h") && value < 0)) return null;
  return value;
}
