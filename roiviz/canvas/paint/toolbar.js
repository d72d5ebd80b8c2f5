/**
 * The editor's elements: toolbar, stage, status line, legend. Made once; the stage fills and watches them.
 *
 * @typedef {"select" | "box" | "turned"} Tool
 * @typedef {"undo" | "redo" | "copy" | "trash" | "quarter" | "snap" | "fit" | "help"} ActionName
 * @typedef {ReturnType<typeof buildParts>} Parts
 */

import { el, icon } from "../kit/dom.js";
import { helpPanel } from "../kit/help.js";

/** @type {readonly { name: Tool, label: string, title: string }[]} */
const TOOLS = [
  {
    name: "select",
    label: "Select",
    title: "Select, move and resize; drag on the empty picture to draw (V)",
  },
  { name: "box", label: "Box", title: "Draw a box, also across others (B)" },
  {
    name: "turned",
    label: "Turned box",
    title: "Three clicks: the base's two ends, then the height (T)",
  },
];
/** @type {readonly { name: ActionName, title: string, edits: boolean, toggles?: boolean }[]} */
const ACTIONS = [
  { name: "undo", title: "Undo (Ctrl Z)", edits: true },
  { name: "redo", title: "Redo (Ctrl Shift Z)", edits: true },
  { name: "copy", title: "Duplicate the box (Ctrl D)", edits: true },
  { name: "trash", title: "Delete the box (Delete)", edits: true },
  { name: "quarter", title: "Turn by 90° (Shift [ and ])", edits: true },
  { name: "snap", title: "Snap to cells (S)", edits: true, toggles: true },
  { name: "fit", title: "Fit the picture (F)", edits: false },
  { name: "help", title: "Keys and gestures", edits: false },
];
const STAGE_LABEL =
  "Picture with boxes. Arrows move the box, Control and arrows resize it, " +
  "square brackets turn it, Tab goes to the next box.";

/**
 * @param {{ tool: (name: Tool) => void, action: (name: ActionName) => void }} on
 */
export function buildParts(on) {
  const tools = TOOLS.map(({ name, label, title }) => {
    const props = { class: "rv-tool", type: "button", title, "aria-pressed": "false", "data-tool": name };
    const button = el(
      "button",
      { ...props, onclick: () => on.tool(name) },
      icon(name),
      el("span", {}, label),
    );
    return { name, button };
  });
  const actions = ACTIONS.map(({ name, title, edits, toggles }) => {
    const pressed = toggles ? { "aria-pressed": "false" } : {};
    const props = { class: "rv-tool rv-tool-icon", type: "button", title, "aria-label": title, ...pressed };
    const all = { ...props, "data-action": name, onclick: () => on.action(name) };
    return { name, edits, button: el("button", all, icon(name)) };
  });
  const stage = buildStage();
  const caption = el("span", { class: "rv-caption" });
  const toolGroup = el("div", { class: "rv-group" }, ...tools.map(({ button }) => button));
  const actionGroup = el("div", { class: "rv-group" }, ...actions.map(({ button }) => button));
  const bar = el(
    "div",
    { class: "rv-bar", role: "toolbar", "aria-label": "Boxes" },
    toolGroup,
    actionGroup,
    caption,
  );
  const where = el("span", { class: "rv-where" });
  const timing = el("span", { class: "rv-timing" });
  const status = el("div", { class: "rv-status" }, where, timing);
  const legend = el("div", { class: "rv-legend", "aria-label": "Legend" });
  const live = el("div", { class: "rv-unseen", "aria-live": "polite" });
  const all = [bar, stage.surface, status, legend, live];
  return { ...stage, tools, actions, toolGroup, caption, where, timing, legend, live, all };
}

function buildStage() {
  const ground = el("canvas", { "aria-hidden": true });
  const overlay = el("canvas", { "aria-hidden": true });
  const size = el("b");
  const tuple = el("code");
  const label = el("div", { class: "rv-label", hidden: true }, size, tuple);
  const notice = el("div", { class: "rv-notice", hidden: true, role: "status" });
  const loadingText = el("span", {}, "The picture is on its way");
  const loading = el("div", { class: "rv-loading" }, el("i", { class: "rv-spinner" }), loadingText);
  const help = helpPanel();
  const list = el("div", { class: "rv-unseen", role: "listbox", "aria-label": "Boxes" });
  const surface = el(
    "div",
    {
      class: "rv-stage",
      tabindex: "0",
      role: "application",
      "aria-roledescription": "box editor",
      "aria-label": STAGE_LABEL,
    },
    ground,
    overlay,
    label,
    loading,
    notice,
    help,
    list,
  );
  return { ground, overlay, size, tuple, label, notice, loading, loadingText, help, list, surface };
}
