/**
 * The keyboard: everything that a drag can do.
 *
 * @import { Scope } from "./hub.js"
 * @import { Stage } from "../paint/stage.js"
 *
 * @typedef {Record<string, (scope: Scope) => void>} Commands  what a key does to the cards
 * @typedef {() => unknown} Action
 */

/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** @type {Record<string, number>} */
const BRACKETS = { BracketLeft: 1, BracketRight: -1, "[": 1, "]": -1 }; // the way they turn
const SETTLE = 250; // milliseconds after the last key before a run of nudges counts as done
const CLOSER = 1.25;
const TYPED_IN = "input, textarea, select, button, [contenteditable=true], [contenteditable=true] *";

export class Keys {
  /**
   * @param {Stage} stage
   * @param {Commands} commands
   */
  constructor(stage, commands) {
    this.stage = stage;
    this.commands = commands;
    /** @type {ReturnType<typeof setTimeout> | 0} */
    this.timer = 0;
    stage.surface.addEventListener("keydown", (event) => this.down(event));
    stage.surface.addEventListener("blur", () => this.settle());
    /** @param {KeyboardEvent} event */
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
    return this.stage.editor;
  }

  /**
   * Space pans while it is held, also when the pointer only rests on the stage.
   *
   * @param {KeyboardEvent} event
   */
  space(event) {
    if (event.code !== "Space") return;
    const { surface } = this.stage;
    const tree = /** @type {Document | ShadowRoot} */ (surface.getRootNode());
    const here = tree.activeElement === surface || surface.matches(":hover");
    const typing = deepActive()?.matches(TYPED_IN) ?? false;
    this.stage.setSpace(event.type === "keydown" && here && !typing);
    if (here && !typing) event.preventDefault();
  }

  /** @param {KeyboardEvent} event */
  down(event) {
    const action = this.action(event);
    if (!action) return;
    // A page may listen on its document: Streamlit's own R would run it again.
    event.preventDefault();
    event.stopPropagation();
    action();
    this.stage.dirty();
  }

  /**
   * @param {KeyboardEvent} event
   * @returns {Action | null | undefined}
   */
  action(event) {
    const { key, code } = event;
    const step = ARROWS[key];
    if (step) return () => this.arrow(event, ...step);
    // By its place on the board: with Shift it is another letter.
    const quarter = event.shiftKey ? BRACKETS[code] : 0;
    if (quarter) return () => this.run(() => this.editor.turnQuarter(quarter));
    const bracket = BRACKETS[code] ?? BRACKETS[key];
    if (bracket) return () => this.run(() => this.editor.turn(event.altKey ? bracket / 10 : bracket));
    if (key === "Tab") return this.nextBox(event);
    if (event.ctrlKey || event.metaKey) return this.withCommand(event);
    return event.altKey ? null : this.plain(key);
  }

  /**
   * @param {string} key
   * @returns {Action | undefined}
   */
  plain(key) {
    const command = this.commands[key];
    if (command) return () => command(this.stage.scope);
    /** @type {Record<string, Action>} */
    const actions = {
      Delete: () => this.done(() => this.editor.remove()),
      Backspace: () => this.done(() => this.editor.remove()),
      Escape: () => this.escape(),
      "?": () => this.stage.toggleHelp(),
      f: () => this.stage.fit(),
      F: () => this.stage.fit(true),
      e: () => this.done(() => this.editor.nextEdge()),
      m: () => this.done(() => this.editor.markActive()),
      s: () => this.stage.toggleSnap(),
      v: () => this.stage.setTool("select"),
      b: () => this.stage.setTool("box"),
      t: () => this.stage.setTool("turned"),
      "+": () => this.stage.zoom(CLOSER),
      "=": () => this.stage.zoom(CLOSER),
      "-": () => this.stage.zoom(1 / CLOSER),
    };
    return actions[key];
  }

  /**
   * @param {KeyboardEvent} event
   * @returns {Action | undefined}
   */
  withCommand({ key, shiftKey }) {
    /** @type {Record<string, Action>} */
    const actions = {
      a: () => this.done(() => this.editor.markAll()),
      z: () => this.done(() => (shiftKey ? this.editor.redo() : this.editor.undo())),
      y: () => this.done(() => this.editor.redo()),
      d: () => this.done(() => this.editor.duplicate()),
    };
    return actions[key.toLowerCase()];
  }

  /**
   * @param {KeyboardEvent} event
   * @param {number} dx
   * @param {number} dy
   */
  arrow(event, dx, dy) {
    const step = event.altKey ? 0.1 : event.shiftKey ? 10 : 1;
    const resizing = event.ctrlKey || event.metaKey;
    this.run(() => {
      if (this.editor.edge) this.editor.moveEdge(dx * step, dy * step);
      else if (resizing) this.editor.grow(dx * step, -dy * step);
      else this.editor.nudge(dx * step, dy * step);
    });
  }

  /**
   * A nudge is part of a run, which is one step of the history.
   *
   * @param {Action} action
   */
  run(action) {
    action();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), SETTLE);
  }

  settle() {
    clearTimeout(this.timer);
    if (this.timer) this.stage.scope.editor?.commit();
    this.timer = 0;
  }

  /** @param {Action} action */
  done(action) {
    this.settle();
    action();
  }

  /**
   * @param {KeyboardEvent} event
   * @returns {Action | null}
   */
  nextBox(event) {
    const { boxes, active } = this.editor;
    const next = (active ?? (event.shiftKey ? boxes.length : -1)) + (event.shiftKey ? -1 : 1);
    // Beyond the last box the focus leaves, or nobody could get out by keyboard.
    return boxes[next] ? () => this.done(() => this.editor.select(next)) : null;
  }

  escape() {
    clearTimeout(this.timer);
    this.timer = 0;
    const { stage } = this;
    if (stage.pointer.cancel()) return;
    if (!stage.help.hidden) stage.toggleHelp(false);
    else if (stage.tool !== "select") stage.setTool("select");
    else if (this.editor.edge) this.editor.edge = null;
    else if (stage.scope.pin) stage.scope.unpin();
    else if (this.editor.marked.size) this.editor.selectOnly(this.editor.active ?? 0);
    else this.editor.select(null);
  }
}

function deepActive() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
