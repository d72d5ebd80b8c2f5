/** The keyboard: everything that a drag can do. */

import { copySum, toggleDigits, togglePinShown } from "../cards/arithmetic.js";
import { goToWorstCell } from "../views/gradients/cells.js";
import { goToWorst } from "../cards/verdict.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const SETTLE = 250; // milliseconds after the last key before a run of nudges counts as done

export class Keys {
  /** @param {import("../paint/stage.js").Stage} stage */
  constructor(stage) {
    this.stage = stage;
    this.timer = 0;
    stage.surface.addEventListener("keydown", (event) => this.down(event));
    stage.surface.addEventListener("blur", () => this.settle());
    this.onSpace = (event) => this.space(event);
    window.addEventListener("keydown", this.onSpace);
    window.addEventListener("keyup", this.onSpace);
  }

  stop() {
    this.settle();
    window.removeEventListener("keydown", this.onSpace);
    window.removeEventListener("keyup", this.onSpace);
  }

  get editor() {
    return this.stage.scope.editor;
  }

  /** Space pans while it is held, also when the pointer only rests on the stage. */
  space(event) {
    if (event.code !== "Space") return;
    const { surface } = this.stage;
    const here = surface.getRootNode().activeElement === surface || surface.matches(":hover");
    const typing = /^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(deepActive()?.tagName ?? "");
    this.stage.setSpace(event.type === "keydown" && here && !typing);
    if (here && !typing) event.preventDefault();
  }

  down(event) {
    const action = this.action(event);
    if (!action) return;
    // Streamlit listens on the document: its own R would rerun the page.
    event.preventDefault();
    event.stopPropagation();
    action();
    this.stage.dirty();
  }

  action(event) {
    const { key, code } = event;
    const command = event.ctrlKey || event.metaKey;
    if (ARROWS[key]) return () => this.arrow(event, ...ARROWS[key]);
    if (code === "BracketLeft" || key === "[") return () => this.run(() => this.editor.turn(event.altKey ? 0.1 : 1));
    if (code === "BracketRight" || key === "]") return () => this.run(() => this.editor.turn(event.altKey ? -0.1 : -1));
    if (key === "Tab") return this.walk(event);
    if (command) return this.withCommand(event);
    if (event.altKey) return null;
    return {
      Delete: () => this.done(() => this.editor.remove()),
      Backspace: () => this.done(() => this.editor.remove()),
      Escape: () => this.escape(),
      Enter: () => togglePinShown(this.stage.scope),
      "?": () => this.stage.toggleHelp(),
      f: () => this.stage.fit(),
      F: () => this.stage.fit(true),
      v: () => this.stage.setTool("select"),
      b: () => this.stage.setTool("box"),
      t: () => this.stage.setTool("turned"),
      w: () => goToWorst(this.stage.scope) || goToWorstCell(this.stage.scope),
      d: () => toggleDigits(this.stage.scope),
      c: () => copySum(this.stage.scope),
      "+": () => this.stage.zoom(1.25),
      "=": () => this.stage.zoom(1.25),
      "-": () => this.stage.zoom(0.8),
    }[key];
  }

  withCommand({ key, shiftKey }) {
    return {
      z: () => this.done(() => (shiftKey ? this.editor.redo() : this.editor.undo())),
      y: () => this.done(() => this.editor.redo()),
      d: () => this.done(() => this.editor.duplicate()),
    }[key.toLowerCase()];
  }

  arrow(event, dx, dy) {
    const step = event.altKey ? 0.1 : event.shiftKey ? 10 : 1;
    const resizing = event.ctrlKey || event.metaKey;
    this.run(() => (resizing ? this.editor.grow(dx * step, -dy * step) : this.editor.nudge(dx * step, dy * step)));
  }

  /** A nudge is part of a run, which is one step of the history. */
  run(action) {
    action();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), SETTLE);
  }

  settle() {
    clearTimeout(this.timer);
    if (this.timer) this.editor?.commit();
    this.timer = 0;
  }

  done(action) {
    this.settle();
    action();
  }

  walk(event) {
    const { boxes, active } = this.editor;
    const next = (active ?? (event.shiftKey ? boxes.length : -1)) + (event.shiftKey ? -1 : 1);
    // Beyond the last box the focus leaves, or nobody could get out by keyboard.
    return boxes[next] ? () => this.done(() => this.editor.select(next)) : null;
  }

  escape() {
    clearTimeout(this.timer);
    this.timer = 0;
    if (this.stage.pointer.cancel()) return;
    if (!this.stage.help.hidden) return void this.stage.toggleHelp(false);
    if (this.stage.tool !== "select") this.stage.setTool("select");
    else if (this.stage.scope.pin) this.stage.scope.unpin();
    else this.editor.select(null);
  }

}

function deepActive() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
