/** Mouse, pen and fingers: every gesture ends in one of the editor's commands or moves the view. */

import { localPoint } from "../kit/dom.js";
import { apply, boxFromBase, boxFromCorners, contains, resize, rotate, rounded, toBox } from "./geometry.js";
import { handlePoints, rowBox } from "../paint/draw.js";
import { isPooled, pooledBinAt } from "./pooled.js";

const CLICK = 4; // screen pixels a click may tremble
const DRAW_FROM = 3; // screen pixels before a drag on the empty picture becomes a box
const TOGETHER = 14; // screen pixels two fingers go before it is told whether they draw or zoom
const HOLDS = ["move", "resize", "look"]; // gestures whose click pins what lies under it
const REACH = { mouse: 12, pen: 14, touch: 20 }; // how near a handle the pointer must be

export class Pointer {
  /** @param {import("../paint/stage.js").Stage} stage */
  constructor(stage) {
    this.stage = stage;
    this.pointers = new Map();
    this.gesture = null;
    /** The turned box's first one or two clicks. */
    this.base = [];
    this.hot = null;
    this.preview = null;
    /** "mouse", "pen" or "touch": a touch event, which comes after, does not say. */
    this.pressedBy = "mouse";
    const { surface } = stage;
    surface.addEventListener("pointerdown", (event) => this.down(event));
    surface.addEventListener("pointermove", (event) => this.move(event));
    surface.addEventListener("pointerup", (event) => this.up(event));
    surface.addEventListener("pointercancel", (event) => this.lost(event));
    surface.addEventListener("pointerleave", () => this.leave());
    surface.addEventListener("dblclick", (event) => this.stage.tool !== "turned" && (event.preventDefault(), this.stage.fit()));
    surface.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    surface.addEventListener("touchstart", (event) => this.keepFromScrolling(event), { passive: false });
    // Or the browser scrolls with the middle button instead of panning.
    surface.addEventListener("mousedown", (event) => event.button === 1 && event.preventDefault());
    surface.addEventListener("contextmenu", (event) => this.gesture && event.preventDefault());
  }

  get editor() {
    return this.stage.scope.editor;
  }

  get view() {
    return this.stage.view;
  }

  /**
   * A finger that has nothing to take hold of scrolls the page, as anywhere else; on a box, with a
   * tool that draws, or beside a second finger it is the canvas's.
   */
  keepFromScrolling(event) {
    const ours = event.touches.length > 1 || this.stage.tool !== "select" || this.pressedBy === "pen"
      || this.hit(this.place(event.touches[0]), "touch") != null;
    if (ours && event.cancelable) event.preventDefault();
  }

  place(event) {
    const screen = localPoint(this.stage.surface, event);
    return { screen, picture: this.view.toPicture(screen.x, screen.y) };
  }

  down(event) {
    if (event.button === 2) return;
    this.pressedBy = event.pointerType;
    this.stage.surface.focus({ preventScroll: true });
    capture(this.stage.surface, event.pointerId);
    const at = this.place(event);
    this.pointers.set(event.pointerId, at.screen);
    if (this.pointers.size === 2) return void this.startPinch();
    if (this.pointers.size > 2) return;
    this.gesture = this.start(event, at);
    this.stage.dirty();
  }

  start(event, at) {
    const common = { from: at, last: at.screen, moved: false };
    if (event.button === 1 || this.stage.space) return { ...common, type: "pan" };
    if (this.stage.tool === "turned") {
      this.setHover(null);
      this.clickBase(at.picture);
      return { ...common, type: "base" };
    }
    const hit = this.stage.tool === "box" ? null : this.hit(at, event.pointerType);
    this.setHover(this.focusAt(at));
    if (hit?.box != null) {
      this.editor.select(hit.box);
      if (!this.editor.rules.editable) return { ...common, type: "look" };
      return { ...common, ...hit, start: { ...this.editor.box } };
    }
    // A finger here may be about to scroll, or to be joined by a second one: it draws nothing yet.
    if (event.pointerType === "touch" && this.stage.tool === "select") return { ...common, type: "tap" };
    if (!this.editor.rules.editable) return { ...common, type: "pan" };
    return { ...common, type: "draw" };
  }

  move(event) {
    const at = this.place(event);
    if (!this.pointers.has(event.pointerId)) return void this.wander(event, at);
    this.pointers.set(event.pointerId, at.screen);
    if (this.pointers.size === 2) return void this.pinch();
    const { gesture } = this;
    if (!gesture) return;
    gesture.moved ||= distance(at.screen, gesture.from.screen) > CLICK;
    this[`on_${gesture.type}`]?.(gesture, at, event);
    gesture.last = at.screen;
    this.stage.readout(at.picture);
    this.stage.dirty(gesture.type === "pan");
  }

  up(event) {
    this.pointers.delete(event.pointerId);
    const { gesture } = this;
    // A box of two fingers is done when the first of them lifts.
    if (gesture?.drawn && gesture.type === "pinch") return void this.finish(gesture);
    if (this.pointers.size) return;
    this.gesture = null;
    if (!gesture || gesture.type === "pinch") return;
    const at = this.place(event);
    if (gesture.type === "base") this.endBase(at);
    else if (gesture.type === "tap" ? !gesture.moved : gesture.type === "draw" && !gesture.drawn) this.clickEmpty(at);
    else if (!gesture.moved && HOLDS.includes(gesture.type)) this.clickBox(at);
    this.finish(gesture);
  }

  finish(gesture) {
    this.gesture = null;
    this.editor.commit();
    if (gesture.drawn) this.stage.setTool("select");
    this.stage.dirty();
  }

  lost(event) {
    this.pointers.delete(event.pointerId);
    this.cancel();
  }

  /** @returns {boolean} whether there was something to cancel */
  cancel() {
    const busy = Boolean(this.gesture || this.base.length);
    this.gesture = null;
    this.base = [];
    this.preview = null;
    this.stage.dirty();
    return this.editor.cancel() || busy;
  }

  leave() {
    if (this.gesture) return;
    this.hot = null;
    this.setHover(null);
    this.stage.readout(null);
    this.stage.dirty();
  }

  wheel(event) {
    event.preventDefault();
    const { screen } = this.place(event);
    const lines = event.deltaMode === 1 ? 18 : 1;
    // A touchpad's pinch comes as small steps with Ctrl.
    this.view.wheel(screen.x, screen.y, event.deltaY * lines * (event.ctrlKey ? 6 : 1));
    this.stage.dirty(true);
  }

  // ---------------------------------------------------------------- one finger

  on_pan(gesture, { screen }) {
    this.view.pan(screen.x - gesture.last.x, screen.y - gesture.last.y);
  }

  on_move(gesture, { picture }) {
    if (!gesture.moved) return;
    const { start, from } = gesture;
    const cx = start.cx + picture.x - from.picture.x;
    const cy = start.cy + picture.y - from.picture.y;
    this.editor.change(rounded({ ...start, cx, cy }));
  }

  on_resize(gesture, { picture }, event) {
    const { start, from, handle } = gesture;
    const how = { ratio: event.shiftKey, centred: event.altKey };
    this.editor.change(rounded(resize(start, handle, picture.x - from.picture.x, picture.y - from.picture.y, how)));
  }

  on_turn(gesture, { picture }, event) {
    this.editor.change(rotate(gesture.start, gesture.from.picture, picture, event.shiftKey));
  }

  on_draw(gesture, { screen, picture }) {
    if (!gesture.drawn && distance(screen, gesture.from.screen) <= DRAW_FROM) return;
    const box = rounded(boxFromCorners(gesture.from.picture, picture));
    if (gesture.drawn) this.editor.change({ ...this.editor.box, ...box });
    else if (this.editor.add(box)) gesture.drawn = true;
    else this.refuse();
  }

  refuse() {
    this.stage.say(`There can be at most ${this.editor.rules.max_boxes} boxes; delete one first.`);
    this.gesture = null;
  }

  // ---------------------------------------------------------------- the turned box

  /** The first press is the base's beginning; its end is where the hand lets go, or the next click. */
  clickBase(point) {
    if (this.base.length) return;
    if (this.editor.full && this.editor.rules.max_boxes > 1) this.refuse();
    else this.base.push(point);
  }

  on_base(gesture, { picture }) {
    this.showBase(picture);
  }

  showBase(picture) {
    const [a, b] = this.base;
    if (!a) return;
    this.preview = b
      ? { box: boxFromBase(a, b, picture), points: [a, b] }
      : { points: [a, picture] };
    if (b && !this.preview.box) this.preview = null;
  }

  endBase(at) {
    if (!this.base.length) return;
    if (this.base.length === 2) {
      const box = boxFromBase(...this.base, at.picture);
      this.base = [];
      this.preview = null;
      if (box && box.h * this.view.scale > DRAW_FROM && this.editor.add(rounded(box))) this.stage.setTool("select");
      return;
    }
    const long = distance(at.picture, this.base[0]) * this.view.scale > DRAW_FROM;
    if (long) this.base.push(at.picture);
    this.showBase(at.picture);
    this.stage.say(long ? "Base set. Now click to set the box's height." : "Now click the other end of the base.");
  }

  // ---------------------------------------------------------------- clicks and hover

  clickBox(at) {
    const focus = this.focusAt(at);
    this.stage.scope.togglePin(focus?.bin != null ? focus : null);
  }

  clickEmpty(at) {
    const layered = this.focusAt(at);
    if (layered?.layer) return void this.stage.scope.togglePin(layered);
    if (this.stage.scope.pin) this.stage.scope.unpin();
    else this.editor.select(null);
  }

  wander(event, at) {
    if (event.pointerType === "touch") return;
    const hit = this.base.length ? null : this.hit(at, event.pointerType);
    this.hot = hit?.type === "resize" ? `${hit.handle.x},${hit.handle.y}` : hit?.type === "turn" ? "turn" : null;
    if (this.base.length) this.showBase(at.picture);
    else this.setHover(this.focusAt(at));
    this.stage.cursor(hit, this.editor.box?.angle ?? 0);
    this.stage.readout(at.picture);
    this.stage.dirty();
  }

  setHover(focus) {
    this.stage.scope.setHover(focus);
  }

  /** What a press here would take hold of. */
  hit({ screen, picture }, pointerType = "mouse") {
    const { editor, view } = this;
    if (editor.box && editor.rules.editable) {
      const { points, turn } = handlePoints(editor.box, view, editor.rules.rotated);
      const reach = REACH[pointerType] ?? REACH.mouse;
      if (turn && distance(turn, screen) <= reach + 2) return { type: "turn", box: editor.active };
      const near = points.filter((p) => distance(p, screen) <= reach);
      near.sort((a, b) => distance(a, screen) - distance(b, screen));
      if (near.length) return { type: "resize", handle: near[0].handle, box: editor.active };
    }
    const box = this.boxAt(picture);
    return box == null ? null : { type: "move", box };
  }

  /** The active box first, then the one drawn last. */
  boxAt(point) {
    const { boxes, active } = this.editor;
    const margin = (box) => Math.max(0, 12 / this.view.scale - Math.min(box.w, box.h) / 2);
    const order = boxes.map((_, i) => i).reverse();
    if (active != null) order.unshift(active);
    return order.find((i) => boxes[i] && contains(boxes[i], point.x, point.y, margin(boxes[i]))) ?? null;
  }

  /** The sample, bin, row of a layer or cell under the pointer. */
  focusAt({ screen, picture }) {
    return this.binAt(screen, picture) ?? this.rowAt(picture) ?? this.cellAt(picture);
  }

  binAt(screen, picture) {
    const { scope, painter } = this.stage;
    const { boxes, active } = this.editor;
    const order = active == null ? boxes : [boxes[active], ...boxes.filter((_, i) => i !== active)];
    for (const box of order) {
      const lesson = box && scope.lesson(box.id);
      if (!lesson || !scope.scene.header.cells) continue;
      const map = painter.mapOf(lesson, box);
      const own = unapply(map, screen);
      const bin = isPooled(lesson) ? pooledBinAt(lesson, own, scope.scene.header.cells.stride) : evenBinAt(lesson, own);
      if (bin == null) continue;
      return { box: box.id, bin, sample: this.nearest(lesson, bin, map, screen), cell: null, from: "canvas" };
    }
    return null;
  }

  nearest(lesson, bin, map, screen) {
    let best = null;
    let least = Infinity;
    for (const sample of lesson.samplesOf(bin)) {
      const far = distance(this.stage.painter.samplePoint(lesson, sample, map), screen);
      if (far < least) [best, least] = [sample, far];
    }
    return best;
  }

  /** The smallest box of a page's own layers here; of equal ones that whose middle is nearest. */
  rowAt(picture) {
    const { scene } = this.stage.scope;
    let best = null;
    let least = Infinity;
    let nearest = Infinity;
    for (const layer of scene?.header.layers ?? []) {
      const array = scene.arrays[layer.array];
      if (layer.type !== "boxes" || !array || layer.hoverable === false) continue;
      for (let row = 0; row < array.shape[0]; row += 1) {
        const box = rowBox(array, row);
        const far = Math.hypot(box.cx - picture.x, box.cy - picture.y);
        const better = box.w * box.h < least || (box.w * box.h === least && far < nearest);
        if (better && contains(box, picture.x, picture.y)) {
          best = { box: null, bin: null, sample: null, layer: layer.id, row, from: "canvas" };
          least = box.w * box.h;
          nearest = far;
        }
      }
    }
    return best;
  }

  cellAt(picture) {
    const cells = this.stage.scope.scene?.header.cells;
    if (!cells) return null;
    const column = Math.floor(picture.x / cells.stride);
    const row = Math.floor(picture.y / cells.stride);
    if (column < 0 || row < 0 || column >= cells.width || row >= cells.height) return null;
    return { box: null, bin: null, sample: null, cell: [row, column], from: "canvas" };
  }

  // ---------------------------------------------------------------- two fingers

  startPinch() {
    this.cancel();
    const fingers = this.fingers();
    const from = { screen: fingers, picture: this.view.toPicture(fingers.x, fingers.y) };
    this.gesture = { type: "pinch", from, last: fingers, kind: this.mayDraw() ? null : "zoom" };
  }

  /** Where the whole picture is in sight there is nothing to pan: two fingers side by side draw. */
  mayDraw() {
    return this.editor.rules.editable && !this.view.touched;
  }

  fingers() {
    const [a, b] = [...this.pointers.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.max(1, distance(a, b)) };
  }

  pinch() {
    const { gesture } = this;
    if (gesture?.type !== "pinch") return;
    const now = this.fingers();
    gesture.kind ??= kindOfPinch(gesture.from.screen, now);
    if (!gesture.kind) return;
    if (gesture.kind === "draw") this.on_draw(gesture, { screen: now, picture: this.view.toPicture(now.x, now.y) });
    else this.pinchView(gesture.last, now);
    gesture.last = now;
    this.stage.dirty(gesture.kind === "zoom");
  }

  pinchView(last, now) {
    this.view.pan(now.x - last.x, now.y - last.y);
    this.view.zoom(now.x, now.y, now.apart / last.apart);
  }
}

/** Fingers that go the same way draw, fingers that part or meet zoom; null while it is too early to tell. */
function kindOfPinch(from, now) {
  const gone = distance(from, now);
  const parted = Math.abs(now.apart - from.apart);
  if (Math.max(gone, parted) < TOGETHER) return null;
  return gone > parted ? "draw" : "zoom";
}

const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/** Capture keeps a drag that leaves the stage; a pointer made by a script cannot be captured. */
function capture(element, id) {
  try {
    element.setPointerCapture(id);
  } catch (error) {
    if (error.name !== "NotFoundError") throw error;
  }
}

/** Where on the far side of an affine map a point comes from. */
function unapply(map, point) {
  const [a, b, c, d, e, f] = map;
  const det = a * d - b * c;
  if (!det) return apply([1, 0, 0, 1, 0, 0], NaN, NaN);
  const x = point.x - e;
  const y = point.y - f;
  return { x: (d * x - c * y) / det, y: (a * y - b * x) / det };
}

/** The bin at a point in the lesson's own picture pixels, where all bins are of one size. */
function evenBinAt(lesson, point) {
  const local = toBox(lesson.read_frame, point.x, point.y);
  const u = local.x / lesson.read_frame.w + 0.5;
  const v = local.y / lesson.read_frame.h + 0.5;
  if (!(u >= 0 && u < 1 && v >= 0 && v < 1)) return null;
  return Math.floor(v * lesson.bins[0]) * lesson.bins[1] + Math.floor(u * lesson.bins[1]);
}
