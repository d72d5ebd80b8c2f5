/** The active box in numbers, both ways: what a drag can do, a typed field can do as well. */

import { frame } from "./card_sentence.js";
import { el, icon, setText } from "./dom.js";

const FIELDS = [
  ["cx", "cx", "px", "Centre, x in picture pixels"],
  ["cy", "cy", "px", "Centre, y in picture pixels"],
  ["w", "w", "px", "Width in picture pixels"],
  ["h", "h", "px", "Height in picture pixels"],
  ["angle", "θ ↺", "°", "Angle in degrees, counter-clockwise"],
];

/** @type {import("./cards.js").MakeCard} */
export function formCard(scope) {
  const { element, body, remark } = frame("Box", "form");
  const inputs = FIELDS.map((field) => numberField(scope, ...field));
  const chips = el("div", { class: "rv-chips", role: "group", "aria-label": "Choose a box" });
  const buttons = el("div", { class: "rv-group" },
    tool("copy", "Duplicate the box", () => scope.editor?.duplicate()),
    tool("trash", "Delete the box", () => scope.editor?.remove()));
  remark.append(chips, buttons);
  body.append(...inputs.map((input) => input.element));
  return {
    element,
    topics: ["scene", "boxes"],
    update() {
      const { editor } = scope;
      if (!editor) return;
      showChips(scope, chips);
      inputs.at(-1).element.hidden = !editor.rules.rotated;
      inputs.at(-1).name(scope.scene?.header.operator?.clockwise ? "θ ↻" : "θ ↺");
      for (const input of inputs) input.show(editor.box, editor.rules.editable);
    },
  };
}

const tool = (name, title, run) => el("button", {
  class: "rv-tool rv-tool-icon", type: "button", title, "aria-label": title, onclick: run,
}, icon(name));

function showChips(scope, chips) {
  const { boxes, active } = scope.editor;
  if (chips.childElementCount !== boxes.length) {
    chips.replaceChildren(...boxes.map((_, i) => el("button", {
      class: "rv-chip", type: "button", "aria-label": `Box ${i + 1}`, onclick: () => scope.editor.select(i),
    }, String(i + 1))));
  }
  [...chips.children].forEach((chip, i) => chip.setAttribute("aria-pressed", String(i === active)));
}

function numberField(scope, name, label, unit, title) {
  const input = el("input", {
    type: "text", inputmode: "decimal", autocomplete: "off", spellcheck: "false", "aria-label": title, title, name,
  });
  let typed = false;
  const show = (box) => { input.value = box ? format(box[name]) : "–"; };
  const apply = () => {
    if (!typed) return;
    typed = false;
    const value = parse(input.value, name);
    if (value == null) input.setAttribute("aria-invalid", "true");
    else scope.editor.set({ [name]: value });
  };
  input.addEventListener("input", () => { typed = true; input.removeAttribute("aria-invalid"); });
  input.addEventListener("change", apply);
  input.addEventListener("blur", () => {
    apply();
    input.removeAttribute("aria-invalid");
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
    const value = Math.round((scope.editor.box[name] + way * step) * 1e6) / 1e6;
    scope.editor.set({ [name]: parse(String(value), name) ?? 0 });
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

/** A number as people type it: comma or point, hyphen or minus; null when it is none. */
function parse(text, name) {
  const clean = text.trim().replace("−", "-").replace(",", ".");
  const value = Number(clean);
  const fits = clean !== "" && Number.isFinite(value) && Math.abs(value) <= 1e6;
  if (!fits || ((name === "w" || name === "h") && value < 0)) return null;
  return value;
}
