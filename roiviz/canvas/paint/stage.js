/** The editor on screen: toolbar, stage, legend; and the wires between hand, boxes, drawing and Python. */

import { el, icon, pixelRatio, setText } from "../kit/dom.js";
import { Painter } from "./draw.js";
import { Editor } from "../core/editor.js";
import { bounds } from "../core/geometry.js";
import { helpPanel } from "../kit/help.js";
import { Keys } from "../core/keys.js";
import { legendEntries } from "./legend.js";
import { Pointer } from "../core/pointer.js";
import { Sender } from "../core/sender.js";
import { minus, numberFormat, readColours, themeOf } from "./theme.js";
import { View } from "../core/view.js";

const TOOLS = [
  ["select", "Select", "Select, move and resize; drag on the empty picture to draw (V)"],
  ["box", "Box", "Draw a box, also across others (B)"],
  ["turned", "Turned box", "Three clicks: the base's two ends, then the height (T)"],
];
const CURSORS = ["ew-resize", "nesw-resize", "ns-resize", "nwse-resize"];
const LABEL_GAP = 12;
const PRINTING = ["beforeprint", "afterprint"];
const REST = 300; // milliseconds without a zoom or a pan, until it counts as done

export class Stage {
  constructor(root, scope, adapter) {
    this.root = root;
    this.scope = scope;
    this.view = new View();
    this.tool = "select";
    this.space = false;
    this.frame = 0;
    this.groundDirty = true;
    this.toldPart = "null";
    this.sender = new Sender((event) => adapter.send(event));
    scope.editor = new Editor((phase) => this.boxesChanged(phase));
    scope.send = (phase) => this.post(phase);
    this.build();
    this.painter = new Painter(scope, this.view, this.ground, this.overlay);
    this.pointer = new Pointer(this);
    this.keys = new Keys(this);
    scope.stage = this; // for cards that zoom to what they name, and for measurements
    this.offs = [
      scope.on("feed", () => { this.showLoading(); this.dirty(true); }),
      scope.on("focus", () => this.dirty()),
      scope.on("fresh", () => this.dirty()),
      scope.on("scene", () => this.dirty(this.groundChanged())),
    ];
    this.observer = new ResizeObserver(() => this.measure());
    this.observer.observe(this.surface);
    this.ratioWatch();
    this.onPrint = ({ type }) => this.setPrinting(type === "beforeprint");
    for (const moment of PRINTING) window.addEventListener(moment, this.onPrint);
    scope.fresh.reset();
    this.setTool("select");
  }

  build() {
    const tool = ([name, label, title]) => el("button", {
      class: "rv-tool", type: "button", title, "aria-pressed": "false", "data-tool": name, onclick: () => this.setTool(name),
    }, icon(name), el("span", {}, label));
    const action = (name, title, run) => el("button", {
      class: "rv-tool rv-tool-icon", type: "button", title, "aria-label": title, "data-action": name,
      onclick: () => { run(); this.dirty(); },
    }, icon(name));
    this.tools = TOOLS.map(tool);
    this.actions = [
      action("undo", "Undo (Ctrl Z)", () => this.scope.editor.undo()),
      action("redo", "Redo (Ctrl Shift Z)", () => this.scope.editor.redo()),
      action("copy", "Duplicate the box (Ctrl D)", () => this.scope.editor.duplicate()),
      action("trash", "Delete the box (Delete)", () => this.scope.editor.remove()),
      action("fit", "Fit the picture (F)", () => this.fit()),
      action("help", "Keys and gestures", () => this.toggleHelp()),
    ];
    this.caption = el("span", { class: "rv-caption" });
    this.bar = el("div", { class: "rv-bar", role: "toolbar", "aria-label": "Boxes" },
      el("div", { class: "rv-group" }, ...this.tools), el("div", { class: "rv-group" }, ...this.actions), this.caption);
    this.ground = el("canvas", { "aria-hidden": true });
    this.overlay = el("canvas", { "aria-hidden": true });
    this.size = el("b");
    this.tuple = el("code");
    this.label = el("div", { class: "rv-label", hidden: true }, this.size, this.tuple);
    this.notice = el("div", { class: "rv-notice", hidden: true, role: "status" });
    this.loading = el("div", { class: "rv-loading" },
      el("i", { class: "rv-spinner" }), el("span", {}, "The picture is on its way"));
    this.help = helpPanel();
    this.list = el("div", { class: "rv-unseen", role: "listbox", "aria-label": "Boxes" });
    this.surface = el("div", {
      class: "rv-stage", tabindex: "0", role: "application", "aria-roledescription": "box editor",
      "aria-label": "Picture with boxes. Arrows move the box, Control and arrows resize it, "
        + "square brackets turn it, Tab goes to the next box.",
    }, this.ground, this.overlay, this.label, this.loading, this.notice, this.help, this.list);
    this.where = el("span", { class: "rv-where" });
    this.timing = el("span", { class: "rv-timing" });
    this.legend = el("div", { class: "rv-legend", "aria-label": "Legend" });
    this.live = el("div", { class: "rv-unseen", "aria-live": "polite" });
    this.root.append(this.bar, this.surface,
      el("div", { class: "rv-status" }, this.where, this.timing), this.legend, this.live);
  }

  // ---------------------------------------------------------------- from Python

  /** One answer. A late one, older than what was taken, changes nothing. */
  update(header, arrays) {
    if (!this.sender.takes(header.mid, header.seq)) return;
    const { editor } = this.scope;
    const renewed = this.epoch && header.epoch !== this.epoch;
    this.epoch = header.epoch;
    if (renewed) this.meet(header);
    const overridden = editor.take(header.boxes, header.active, header.rev);
    if (overridden) {
      this.pointer?.cancel();
      this.scope.extra = null;
    }
    editor.setRules(header.editor);
    if (header.room) this.root.style.setProperty("--rv-room", `${header.room}px`);
    const before = this.scope.scene?.header;
    if (header.picture) {
      this.root.style.setProperty("--rv-ratio", String(header.picture.height / header.picture.width));
      this.view.setContent(header.picture.width, header.picture.height);
    }
    if (before?.picture?.digest !== header.picture?.digest) this.scope.pin = null;
    if (overridden && header.pin !== undefined) this.restore(header);
    if (this.sender.idle) this.scope.fresh.asking = false;
    this.scope.setScene(header, arrays);
    if (overridden) {
      this.listBoxes();
      this.scope.changed("boxes");
    }
    this.showActions();
    this.describe();
    this.showLoading();
  }

  /**
   * Another session answers, as after a restart of the server, and counts anew. What this hand has
   * done stands: a session that has not heard of it yet is told.
   */
  meet({ rev, mid }) {
    const { editor } = this.scope;
    const moved = this.sender.seq > 0;
    editor.rev = moved ? rev : rev - 1;
    if (moved && mid !== this.sender.mid) this.post(editor.before ? "drag" : "commit");
  }

  /** What Python restores beside the boxes: the pin, and the part of the picture that is shown. */
  restore({ pin, boxes, view }) {
    const given = Object.entries(pin ?? {}).filter(([, value]) => value != null);
    this.scope.pin = pin ? { ...Object.fromEntries(given), box: boxes[pin.box]?.id ?? null } : null;
    this.view.show(view);
    this.toldPart = JSON.stringify(this.view.part);
    this.dirty(true);
  }

  showLoading() {
    const { picture } = this.scope;
    const wanted = this.scope.scene?.header.picture;
    this.loading.hidden = !wanted || Boolean(picture?.bitmap);
    if (picture?.failed) setText(this.loading.lastChild, "This browser cannot show the picture");
  }

  /** Most answers leave the picture alone, and scaling it thirty times a second would cost the most. */
  groundChanged() {
    const { picture, cells, channel, overlays, layers } = this.scope.scene.header;
    const heat = layers.some((layer) => layer.type === "heatmap");
    // That there is one counts as well: the answer after the last heatmap takes it away.
    const now = JSON.stringify([picture, cells, channel, overlays, heat]);
    const same = now === this.groundKey && !heat;
    this.groundKey = now;
    return !same;
  }

  describe() {
    const { header } = this.scope.scene;
    const { picture, cells } = header;
    const facts = picture ? [picture.name, `w ${picture.width} × h ${picture.height} px`, cells && `stride ${cells.stride}`] : [];
    setText(this.caption, facts.filter(Boolean).join(" · "));
    setText(this.timing, header.timing?.text ?? "");
    this.showNotice(header.message ?? this.scope.scene.header.lessons.find((item) => item.error)?.error ?? null);
    this.legend.replaceChildren(...legendEntries(this.scope));
    this.tools[2].hidden = !header.editor.rotated || !header.editor.editable;
    for (const button of [...this.tools.slice(0, 2), ...this.actions.slice(0, 4)]) button.hidden = !header.editor.editable;
    this.tools[0].parentElement.hidden = !header.editor.editable;
    if (!header.editor.rotated && this.tool === "turned") this.setTool("select");
  }

  showNotice(text) {
    this.notice.hidden = !text;
    setText(this.notice, text ?? "");
  }

  // ---------------------------------------------------------------- to Python

  boxesChanged(phase) {
    if (this.scope.pin && !this.scope.editor.boxes.some((box) => box.id === this.scope.pin.box)) this.scope.pin = null;
    this.scope.changed("boxes");
    this.post(phase);
    if (phase !== "drag") this.tell();
    this.showActions();
    this.dirty();
  }

  /** Disable the buttons that would do nothing. */
  showActions() {
    const { editor } = this.scope;
    const able = {
      undo: editor.past.length || editor.before, redo: editor.future.length,
      copy: editor.box && !editor.full, trash: editor.box,
    };
    const always = ["fit", "help"];
    for (const button of this.actions) {
      const { action } = button.dataset;
      const off = !always.includes(action) && !(able[action] && editor.rules.editable);
      if (button.disabled !== off) button.disabled = off;
    }
  }

  post(phase) {
    const { editor, hover, pin } = this.scope;
    this.sender.post({
      rev: editor.rev, epoch: this.epoch ?? "", phase, active: editor.active, view: this.view.part,
      boxes: editor.boxes.map(({ id, cx, cy, w, h, angle }) => ({ id, cx, cy, w, h, angle })),
      focus: this.focusForPython(pin ?? hover), pinned: Boolean(pin), extra: this.scope.extra ?? null,
    });
    if (phase === "drag" || phase === "commit") this.scope.fresh.ask();
  }

  /** Boxes by number, as Python counts them. */
  focusForPython(focus) {
    if (!focus) return null;
    const box = this.scope.editor.boxes.findIndex((item) => item.id === focus.box);
    return {
      box: box < 0 ? null : box, bin: focus.bin ?? null, sample: focus.sample ?? null,
      cell: focus.cell ?? null, layer: focus.layer ?? null, row: focus.row >= 0 ? focus.row : null,
    };
  }

  // ---------------------------------------------------------------- view and tools

  setTool(name) {
    this.tool = name;
    this.pointer.base = [];
    this.pointer.preview = null;
    for (const button of this.tools) button.setAttribute("aria-pressed", String(button.dataset.tool === name));
    this.surface.dataset.tool = name;
    if (name === "turned") this.say("Click where the base begins.");
    this.dirty();
  }

  toggleHelp(open = this.help.hidden) {
    this.help.hidden = !open;
    this.actions.at(-1).setAttribute("aria-pressed", String(open));
  }

  setSpace(down) {
    this.space = down;
    this.surface.toggleAttribute("data-space", down);
  }

  fit(onBox = false) {
    const { box } = this.scope.editor;
    this.view.fit(onBox && box ? bounds(box) : undefined);
    this.view.touched = Boolean(onBox && box);
    this.dirty(true);
  }

  zoom(factor) {
    this.view.zoom(this.view.width / 2, this.view.height / 2, factor);
    this.dirty(true);
  }

  cursor(hit, angle) {
    this.surface.style.cursor = this.cursorFor(hit, angle);
  }

  cursorFor(hit, angle) {
    if (this.space) return "grab";
    if (!hit) return "crosshair";
    if (hit.type === "turn") return "grab";
    if (hit.type === "move") return "move";
    // The arrow that points the way the handle goes, also when the box is turned.
    const way = (Math.atan2(-hit.handle.y, hit.handle.x) * 180) / Math.PI + angle;
    return CURSORS[((Math.round(way / 45) % 4) + 4) % 4];
  }

  // ---------------------------------------------------------------- words

  say(text) {
    setText(this.live, text);
    setText(this.where, text);
  }

  /** What a screen reader hears once the hand lets go. */
  tell() {
    const { editor } = this.scope;
    const { box } = editor;
    this.listBoxes();
    const words = () => [
      `Box ${editor.active + 1} of ${editor.boxes.length}`, sizeText(this.scope, box),
      `centre ${minus(box.cx.toFixed(1))}, ${minus(box.cy.toFixed(1))}`,
    ].join(", ");
    setText(this.live, box ? words() : "No box is active");
  }

  /** Each box as an element of its own, for those who cannot see the canvas. */
  listBoxes() {
    const { editor } = this.scope;
    const items = editor.boxes.map((item, i) => el("div", {
      id: `rv-box-${this.scope.name}-${i}`, role: "option", "aria-selected": String(i === editor.active),
    }, `Box ${i + 1}: ${sizeText(this.scope, item)}`));
    this.list.replaceChildren(...items);
    if (editor.box) this.surface.setAttribute("aria-activedescendant", `rv-box-${this.scope.name}-${editor.active}`);
    else this.surface.removeAttribute("aria-activedescendant");
  }

  /** Pixel, cell and value under the pointer. */
  readout(point) {
    const { scene, channel } = this.scope;
    const cells = scene?.header.cells;
    if (!point || !cells) return setText(this.where, "");
    const column = Math.floor(point.x / cells.stride);
    const row = Math.floor(point.y / cells.stride);
    const inside = column >= 0 && row >= 0 && column < cells.width && row < cells.height;
    const { min, max } = scene.header.channel ?? {};
    const value = inside && channel
      ? ` = ${numberFormat([min, max], 4)(channel.values[row * cells.width + column])}` : "";
    const place = inside ? `cell (${row}, ${column})${value}` : "outside the feature map";
    return setText(this.where, `x ${minus(point.x.toFixed(1))}  y ${minus(point.y.toFixed(1))} px · ${place}`);
  }

  /** The kernel's own row for this box; until it comes its place stays taken. */
  tupleText(box) {
    const lesson = this.scope.lesson(box.id);
    if (lesson && this.scope.fresh.holds(lesson)) return lesson.tuple;
    const name = this.scope.scene?.lessons.find((item) => item.tuple)?.tuple.split("[")[0];
    return name ? `${name}[…]` : "";
  }

  placeLabel() {
    const { box } = this.scope.editor;
    this.label.hidden = !box;
    if (!box) return void setText(this.tuple, "");
    setText(this.size, sizeText(this.scope, box));
    setText(this.tuple, this.tupleText(box));
    const { left, right, top, bottom } = bounds(box);
    const low = this.view.toScreen((left + right) / 2, bottom);
    const high = this.view.toScreen(0, top).y;
    const width = this.label.offsetWidth;
    const height = this.label.offsetHeight;
    const x = Math.max(6, Math.min(this.view.width - width - 6, low.x - width / 2));
    const below = low.y + LABEL_GAP;
    const above = high - height - LABEL_GAP - (box.angle === 0 ? 34 : 10);
    const y = below + height + 6 <= this.view.height || above < 6 ? Math.min(below, this.view.height - height - 6) : above;
    this.label.style.transform = `translate(${Math.round(x)}px, ${Math.round(Math.max(6, y))}px)`;
  }

  // ---------------------------------------------------------------- frames

  dirty(ground = false) {
    this.groundDirty ||= ground;
    if (!this.frame) this.frame = requestAnimationFrame(() => this.paint());
  }

  paint() {
    this.frame = 0;
    if (!this.painter.colours || !this.view.width) return;
    const begin = performance.now();
    if (this.groundDirty) this.painter.paintGround();
    this.groundDirty = false;
    this.painter.paintOverlay({ preview: this.pointer.preview, hot: this.pointer.hot });
    this.placeLabel();
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
    if (this.view.resize(clientWidth, clientHeight) || this.painter.ratio !== pixelRatio(this.surface)) this.painter.resize();
    // A resized canvas is blank until painted: paint now, not a frame later.
    this.groundDirty = true;
    this.paint();
  }

  setPrinting(printing) {
    this.painter.printing = printing;
    this.measure();
  }

  /** A window that moves to a sharper screen changes its ratio without changing its size. */
  ratioWatch() {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const listener = () => { this.measure(); this.ratioWatch(); };
    query.addEventListener("change", listener, { once: true });
    this.dropRatio?.();
    this.dropRatio = () => query.removeEventListener("change", listener);
  }

  setTheme() {
    const theme = themeOf(this.root);
    if (this.root.dataset.theme === theme && this.painter.colours) return;
    this.root.dataset.theme = theme;
    this.painter.colours = readColours(this.root);
    this.dirty(true);
  }

  destroy() {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.viewTimer);
    this.observer.disconnect();
    this.dropRatio?.();
    for (const moment of PRINTING) window.removeEventListener(moment, this.onPrint);
    this.keys.stop();
    this.sender.stop();
    for (const off of this.offs) off();
    this.scope.setHover(null);
    this.root.replaceChildren();
  }
}

/**
 * "w 236.0 × h 176.0 px · 18.0° ↺"; an operator that cannot turn boxes has no angle to show. The arrow
 * says which way this operator turns, so the number needs no sign.
 */
function sizeText(scope, box) {
  const size = `w ${fixed(box.w)} × h ${fixed(box.h)} px`;
  if (!scope.editor.rules.rotated) return size;
  const clockwise = Boolean(scope.scene?.header.operator?.clockwise);
  const arrow = box.angle === 0 ? "" : ` ${box.angle > 0 === clockwise ? "↻" : "↺"}`;
  return `${size} · ${fixed(Math.abs(box.angle))}°${arrow}`;
}

/** One decimal, or as many as a small typed number needs. */
function fixed(value) {
  const tenths = value.toFixed(1);
  return Math.abs(Number(tenths) - value) < 1e-9 || Math.abs(value) >= 10 ? tenths : String(Math.round(value * 1e4) / 1e4);
}
