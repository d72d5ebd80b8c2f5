/**
 * The editor on screen, and the wires between hand, boxes, drawing and Python.
 *
 * @import { Point } from "../core/geometry.js"
 * @import { Hit } from "../core/hits.js"
 * @import { Focus, Scope } from "../core/hub.js"
 * @import { TakeFiles } from "../core/dropped.js"
 * @import { Commands } from "../core/keys.js"
 * @import { CanvasEvent, CanvasMessage, Focus as SentFocus } from "../core/messages.js"
 * @import { GroundOf } from "./theme.js"
 * @import { ActionName, Tool } from "./toolbar.js"
 */

import { holdFiles } from "../core/dropped.js";
import { Editor } from "../core/editor.js";
import { around, bounds } from "../core/geometry.js";
import { focusOn } from "../core/hub.js";
import { Keys } from "../core/keys.js";
import { Pointer } from "../core/pointer.js";
import { Sender } from "../core/sender.js";
import { View } from "../core/view.js";
import { VERSION } from "../core/wire.js";
import { el, pixelRatio, renew, setHidden, setText, sizeOf } from "../kit/dom.js";
import { sixDigits } from "../kit/numbers.js";
import { Painter } from "./draw.js";
import {
  activeText,
  labelPlace,
  readoutText,
  refusalText,
  sizeText,
  timingText,
  timingTitle,
  tupleText,
} from "./labels.js";
import { legendEntries } from "./legend.js";
import { Theme, whenPrinted } from "./theme.js";
import { buildParts } from "./toolbar.js";

const CURSORS = ["ew-resize", "nesw-resize", "ns-resize", "nwse-resize"];
const CALM = 100; // milliseconds between words that need not follow every frame
const REST = 300; // milliseconds without a zoom or a pan, until it counts as done

export class Stage {
  /**
   * @param {HTMLElement} root
   * @param {Scope} scope
   * @param {Object} wires
   * @param {(event: CanvasEvent) => void} wires.send
   * @param {(event: CanvasEvent) => void} [wires.tell]
   * @param {Commands} wires.commands
   * @param {GroundOf} [wires.groundOf]
   * @param {TakeFiles} [wires.takeFiles]  where files that are dropped anywhere are the page's
   */
  constructor(root, scope, { send, tell, commands, groundOf, takeFiles }) {
    this.root = root;
    this.scope = scope;
    this.view = new View();
    /** @type {Tool} */
    this.tool = "select";
    this.space = false;
    this.frame = 0;
    this.groundDirty = true;
    this.groundKey = "";
    this.toldPart = "null";
    /**
     * The pin of a box that was deleted.
     *
     * @type {Focus | null}
     */
    this.lostPin = null;
    this.lastPaint = 0;
    /**
     * What a page without a server fits into its stage; null for the picture alone.
     *
     * @type {ReturnType<typeof around> | null}
     */
    this.opened = null;
    this.epoch = "";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.viewTimer = undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.wordsTimer = undefined;
    this.sender = new Sender(send, announce, tell);
    this.editor = new Editor((phase) => this.boxesChanged(phase));
    this.parts = buildParts({ tool: (name) => this.setTool(name), action: (name) => this.act(name) });
    this.root.append(...this.parts.all);
    this.theme = new Theme(root, groundOf);
    this.painter = new Painter(scope, this.view, this.theme, this.parts);
    this.pointer = new Pointer(this);
    this.keys = new Keys(this, commands);
    this.join();
    this.observer = new ResizeObserver(() => this.measure());
    this.observer.observe(this.surface);
    this.labelObserver = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = this.parts.label;
      this.placeLabel({ width, height });
    });
    this.labelObserver.observe(this.parts.label);
    this.dropRatio = this.watchRatio();
    this.letFiles = takeFiles ? holdFiles(document, (text) => this.say(text), takeFiles) : () => {};
    this.dropPrint = whenPrinted((printing) => this.setPrinting(printing));
    this.setTool("select");
    this.parts.legend.addEventListener("pointerover", (event) => scope.raise(readingAt(event)));
    this.parts.legend.addEventListener("pointerleave", () => scope.raise(null));
  }

  /** Become the scope's canvas. */
  join() {
    const { scope } = this;
    scope.editor = this.editor;
    scope.send = (phase) => this.post(phase);
    scope.stage = this;
    this.offs = [
      scope.on("feed", () => {
        this.showLoading();
        this.dirty(true);
      }),
      scope.on("focus", () => this.dirty()),
      scope.on("fresh", () => this.dirty()),
      scope.on("answers", () => this.computed()),
      scope.on("layers", () => this.dirty(true)),
      scope.on("scene", () => this.dirty(this.groundChanged())),
    ];
    scope.fresh.reset();
  }

  get surface() {
    return this.parts.surface;
  }

  get ground() {
    return this.parts.ground;
  }

  get overlay() {
    return this.parts.overlay;
  }

  get tuple() {
    return this.parts.tuple;
  }

  get help() {
    return this.parts.help;
  }

  // ---------------------------------------------------------------- from Python

  /**
   * One answer. A late one, older than what was taken, changes nothing.
   *
   * @param {CanvasMessage} message
   */
  update(message) {
    if (!this.sender.takes(message.mid, message.seq, message.pace)) return;
    const renewed = this.epoch && message.epoch !== this.epoch;
    this.epoch = message.epoch;
    if (renewed) this.meet(message);
    const before = this.scope.scene;
    const { boxes, active, rev, phase } = message;
    const overridden = this.editor.take(boxes, active, rev, phase === "drag");
    if (overridden) {
      this.pointer.cancel();
      this.sender.drop();
      this.scope.choice = null;
    }
    this.editor.stride = message.cells?.stride ?? 0;
    this.editor.setRules(message.editor);
    this.makeRoom(message);
    if (before?.picture?.digest !== message.picture?.digest) this.scope.pin = null;
    if (overridden) this.restore(message);
    if (this.sender.idle) this.scope.fresh.asking = false;
    this.scope.setScene(message);
    if (overridden) {
      this.listBoxes();
      this.scope.changed("boxes");
      // What was said of another box holds no more.
      if (before) setText(this.parts.live, activeText(this.scope));
    }
    this.showActions();
    this.describe(message);
    this.showLoading();
  }

  /** @param {CanvasMessage} message */
  makeRoom({ room, picture }) {
    this.root.style.setProperty("--rv-room", `${room}px`);
    if (!picture) return;
    this.root.style.setProperty("--rv-ratio", String(picture.height / picture.width));
    this.view.setContent(picture.width, picture.height);
  }

  /**
   * Another session answers, as after a restart of the server, and counts anew. What this hand has
   * done stands: a session that has not heard of it yet is told.
   *
   * @param {CanvasMessage} message
   */
  meet({ rev, mid }) {
    const moved = this.sender.seq > 0;
    this.editor.rev = moved ? rev : rev - 1;
    if (moved && mid !== this.sender.mid) this.post(this.editor.before ? "drag" : "commit");
  }

  /**
   * What Python restores beside the boxes: the pin, and the part of the picture that is shown.
   *
   * @param {CanvasMessage} message
   */
  restore({ pin, boxes, view, readings }) {
    const box = pin?.box == null ? null : (boxes[pin.box]?.id ?? null);
    const reading = box == null ? null : (pin?.reading ?? readings[0].id);
    this.lostPin = null;
    this.scope.pin = pin && focusOn({ ...pin, box, reading, from: "address" });
    // Nobody has moved these boxes here: they are what this page is about.
    this.opened = this.scope.live.alone ? this.everything : null;
    this.view.setWhole(this.opened);
    this.view.show(view);
    this.toldPart = JSON.stringify(this.view.part);
    this.dirty(true);
  }

  showLoading() {
    const { picture } = this.scope;
    setHidden(this.parts.loading, !this.scope.scene?.picture || Boolean(picture?.bitmap));
    if (picture?.failed) setText(this.parts.loadingText, "This browser cannot show the picture");
  }

  /** Most answers leave the picture alone, and scaling it thirty times a second would cost the most. */
  groundChanged() {
    if (!this.scope.scene) return false;
    const { picture, cells, channel, overlays, layers } = this.scope.scene;
    const heat = layers.some((layer) => layer.type === "heatmap");
    // That there is one counts as well: the answer after the last heatmap takes it away.
    const now = JSON.stringify([picture, cells, channel, overlays, heat]);
    const same = now === this.groundKey && !heat;
    this.groundKey = now;
    return !same;
  }

  /** @param {CanvasMessage} message */
  describe({ picture, cells, editor }) {
    const { parts } = this;
    const size = picture && `w ${sixDigits(picture.width)} × h ${sixDigits(picture.height)} px`;
    const facts = picture ? [picture.name, size, cells && `stride ${sixDigits(cells.stride)}`] : [];
    setText(parts.caption, facts.filter(Boolean).join(" · "));
    if (this.editor.before) this.tellSoon();
    else this.tellOfBoxes();
    setHidden(parts.toolGroup, !editor.editable);
    for (const { name, button } of parts.tools) {
      setHidden(button, !editor.editable || (name === "turned" && !editor.rotated));
    }
    for (const { edits, button } of parts.actions) setHidden(button, edits && !editor.editable);
    if (!editor.rotated && this.tool === "turned") this.setTool("select");
  }

  /** @param {string} text */
  showNotice(text) {
    setHidden(this.parts.notice, !text);
    setText(this.parts.notice, text);
  }

  /** The browser's own kernels have answered. */
  computed() {
    this.tellSoon();
    this.dirty();
    document.dispatchEvent(new CustomEvent("roiviz:computed"));
  }

  /** While a hand moves, words follow it less often than the drawing. */
  tellSoon() {
    this.wordsTimer ??= setTimeout(() => this.tellOfBoxes(), CALM);
  }

  /** What stands around the picture on its boxes: the legend, why one is refused, how long it took. */
  tellOfBoxes() {
    const { parts, scope } = this;
    clearTimeout(this.wordsTimer);
    this.wordsTimer = undefined;
    if (!scope.scene) return;
    this.showNotice(scope.scene.message ?? refusalText(scope));
    setText(parts.timing, timingText(scope));
    parts.timing.title = timingTitle(scope);
    const entries = legendEntries(scope);
    renew(parts.legend, ...entries);
    // A picture with boxes alone has nothing to name: no room is kept.
    this.root.toggleAttribute("data-bare", !scope.scene.cells && !entries.length);
  }

  // ---------------------------------------------------------------- to Python

  /** @param {"drag" | "commit" | "select"} phase */
  boxesChanged(phase) {
    const { scope } = this;
    this.keepPin();
    scope.changed("boxes");
    this.post(phase);
    if (phase !== "drag") this.tell();
    this.showActions();
    this.dirty();
  }

  /** A pin goes with its box, and comes back with it where that is undone. */
  keepPin() {
    const { scope, editor, lostPin } = this;
    /** @param {Focus} pin */
    const isHere = ({ box: id }) => editor.boxes.some((box) => box.id === id);
    if (scope.pin && !isHere(scope.pin)) {
      this.lostPin = scope.pin;
      scope.pin = null;
    } else if (!scope.pin && lostPin && isHere(lostPin)) {
      this.lostPin = null;
      scope.pin = lostPin;
    }
  }

  /** Disable the buttons that would do nothing. */
  showActions() {
    const { past, future, before, box, full, rules } = this.editor;
    const able = {
      undo: past.length || before,
      redo: future.length,
      copy: box && !full,
      trash: box,
      quarter: box,
      snap: this.editor.stride > 0,
      fit: true,
      help: true,
    };
    for (const { name, edits, button } of this.parts.actions) {
      const off = !able[name] || (edits && !rules.editable);
      if (button.disabled !== off) button.disabled = off;
    }
  }

  /** @param {CanvasEvent["phase"]} phase */
  post(phase) {
    const { hover, pin, choice, fresh } = this.scope;
    const { editor } = this;
    const event = {
      version: VERSION,
      rev: editor.rev,
      epoch: this.epoch,
      phase,
      active: editor.active,
      view: this.view.part,
      boxes: editor.boxes.map(({ id, cx, cy, w, h, angle }) => ({ id, cx, cy, w, h, angle })),
      focus: this.focusForPython(hover),
      pin: this.focusForPython(pin),
      choice,
      heard: null,
    };
    this.sender.post(event, phase === "drag" && this.scope.live.complete);
    if (phase === "drag" || phase === "commit") fresh.ask();
  }

  /**
   * Boxes by number, as Python counts them.
   *
   * @param {Focus | null} focus
   * @returns {SentFocus | null}
   */
  focusForPython(focus) {
    if (!focus) return null;
    const { bin, sample, reading, cell, layer, row } = focus;
    const box = this.editor.boxes.findIndex((item) => item.id === focus.box);
    return {
      box: box < 0 ? null : box,
      bin,
      sample,
      reading: reading === this.scope.meant() ? null : reading,
      cell,
      layer,
      row: row != null && row >= 0 ? row : null,
    };
  }

  // ---------------------------------------------------------------- view and tools

  /** @param {ActionName} name */
  act(name) {
    if (name === "undo") this.editor.undo();
    else if (name === "redo") this.editor.redo();
    else if (name === "copy") this.editor.duplicate();
    else if (name === "trash") this.editor.remove();
    else if (name === "quarter") this.turnQuarter();
    else if (name === "snap") this.toggleSnap();
    else if (name === "fit") this.fit();
    else this.toggleHelp();
    this.dirty();
  }

  /** @param {Tool} tool */
  setTool(tool) {
    this.tool = tool;
    this.pointer.base = [];
    this.pointer.preview = null;
    for (const { name, button } of this.parts.tools)
      button.setAttribute("aria-pressed", String(name === tool));
    this.surface.dataset.tool = tool;
    if (tool === "turned") this.say("Click where the base begins.");
    this.dirty();
  }

  /** @param {boolean} [open] */
  toggleHelp(open = Boolean(this.help.hidden)) {
    setHidden(this.help, !open);
    const button = this.parts.actions.find(({ name }) => name === "help")?.button;
    button?.setAttribute("aria-pressed", String(open));
  }

  turnQuarter() {
    this.editor.turnQuarter(1);
    this.editor.commit();
  }

  /** Whether the lines between cells hold what the hand moves. */
  toggleSnap() {
    const { editor } = this;
    editor.snaps = !editor.snaps;
    const button = this.parts.actions.find(({ name }) => name === "snap")?.button;
    button?.setAttribute("aria-pressed", String(editor.snaps));
    this.say(editor.snaps ? "Boxes snap to the cells." : "Boxes move freely.");
  }

  /** @param {boolean} down */
  setSpace(down) {
    this.space = down;
    this.surface.toggleAttribute("data-space", down);
  }

  /** The picture and all boxes. */
  get everything() {
    return around(this.view.content, this.editor.boxes);
  }

  fit(onBox = false) {
    const { box } = this.editor;
    this.view.fit(onBox && box ? bounds(box) : undefined);
    this.view.touched = Boolean(onBox && box);
    this.dirty(true);
  }

  /** @param {number} factor */
  zoom(factor) {
    this.view.zoom(this.view.width / 2, this.view.height / 2, factor);
    this.dirty(true);
  }

  /**
   * @param {Hit | null} hit
   * @param {number} angle  of the active box
   */
  cursor(hit, angle) {
    this.surface.style.cursor = this.cursorFor(hit, angle);
  }

  /**
   * @param {Hit | null} hit
   * @param {number} angle
   */
  cursorFor(hit, angle) {
    if (this.space) return "grab";
    if (!hit) return "crosshair";
    if (hit.type === "move") return "move";
    if (hit.type !== "resize") return "grab";
    // The arrow that points the way the handle goes, also when the box is turned.
    const way = (Math.atan2(-hit.handle.y, hit.handle.x) * 180) / Math.PI + angle;
    return CURSORS[((Math.round(way / 45) % 4) + 4) % 4];
  }

  // ---------------------------------------------------------------- words

  /** @param {string} text */
  say(text) {
    setText(this.parts.live, text);
    setText(this.parts.where, text);
  }

  /** What a screen reader hears once the hand lets go. */
  tell() {
    this.listBoxes();
    setText(this.parts.live, activeText(this.scope));
  }

  /** Each box as an element of its own, for those who cannot see the canvas. */
  listBoxes() {
    const { scope, surface } = this;
    const { boxes, active, box } = this.editor;
    /** @param {number} i */
    const id = (i) => `rv-box-${scope.name}-${i}`;
    const items = boxes.map((item, i) =>
      el(
        "div",
        { id: id(i), role: "option", "aria-selected": String(this.editor.isHeld(item)) },
        `Box ${i + 1}: ${sizeText(scope, item)}`,
      ),
    );
    this.parts.list.replaceChildren(...items);
    if (box && active != null) surface.setAttribute("aria-activedescendant", id(active));
    else surface.removeAttribute("aria-activedescendant");
  }

  /**
   * Pixel, cell and value under the pointer.
   *
   * @param {Point | null} point
   */
  readout(point) {
    setText(this.parts.where, point ? readoutText(this.scope, point) : "");
  }

  /** @param {{ width: number, height: number }} [room]  that it takes */
  placeLabel(room = sizeOf(this.parts.label)) {
    const { box } = this.editor;
    const { label, size, tuple } = this.parts;
    setHidden(label, !box);
    if (!box) return void setText(tuple, "");
    setText(size, sizeText(this.scope, box));
    setText(tuple, tupleText(this.scope, box));
    // A longer text makes the label wider, of which its observer will tell.
    const others = this.editor.boxes.filter((other) => other !== box);
    const { x, y } = labelPlace(this.view, box, room, others);
    label.style.transform = `translate(${x}px, ${y}px)`;
  }

  // ---------------------------------------------------------------- frames

  dirty(ground = false) {
    this.groundDirty ||= ground;
    if (!this.frame) this.frame = requestAnimationFrame(() => this.paint());
  }

  paint() {
    this.frame = 0;
    if (!this.theme.colours || !this.view.width) return;
    const begin = performance.now();
    this.pointer.stay();
    // Words first: to write on a canvas has the page laid out.
    this.placeLabel();
    if (this.groundDirty) this.painter.paintGround();
    this.groundDirty = false;
    this.painter.paintOverlay({ preview: this.pointer.preview, hot: this.pointer.hot });
    this.tellView();
    this.lastPaint = performance.now() - begin;
  }

  /** Zoom and pan are told once they rest, so that a link restores them. */
  tellView() {
    const part = JSON.stringify(this.view.part);
    if (part === this.toldPart) return;
    this.toldPart = part;
    clearTimeout(this.viewTimer);
    this.viewTimer = setTimeout(() => this.post("view"), REST);
  }

  measure() {
    const { clientWidth, clientHeight } = this.surface;
    if (!clientWidth || !clientHeight) return;
    const resized = this.view.resize(clientWidth, clientHeight);
    if (resized || this.painter.ratio !== pixelRatio(this.surface)) this.painter.resize();
    // A resized canvas is blank until painted: paint now, not a frame later.
    this.groundDirty = true;
    this.paint();
  }

  /** @param {boolean} printing */
  setPrinting(printing) {
    this.painter.printing = printing;
    this.view.setWhole(printing ? this.everything : this.opened);
    this.theme.follow();
    this.measure();
  }

  /**
   * A window that moves to a sharper screen changes its ratio without changing its size.
   *
   * @returns {() => void} stops watching
   */
  watchRatio() {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const listener = () => {
      this.measure();
      this.dropRatio = this.watchRatio();
    };
    query.addEventListener("change", listener, { once: true });
    return () => query.removeEventListener("change", listener);
  }

  setTheme() {
    if (this.theme.follow()) this.dirty(true);
  }

  destroy() {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.viewTimer);
    clearTimeout(this.wordsTimer);
    this.observer.disconnect();
    this.labelObserver.disconnect();
    this.dropRatio();
    this.letFiles();
    this.dropPrint();
    this.keys.stop();
    this.sender.stop();
    for (const off of this.offs ?? []) off();
    this.scope.setHover(null);
    this.root.replaceChildren();
  }
}

/**
 * The reading whose entry of the legend an event is on.
 *
 * @param {Event} event
 */
const readingAt = ({ target }) =>
  (target instanceof Element && target.closest("[data-reading]")?.getAttribute("data-reading")) || null;

/**
 * For measurements: the document receives "roiviz:sent" and "roiviz:answered" with mid and seq.
 *
 * @param {"sent" | "answered"} what
 * @param {string} mid
 * @param {number} seq
 */
function announce(what, mid, seq) {
  document.dispatchEvent(new CustomEvent(`roiviz:${what}`, { detail: { mid, seq } }));
}
