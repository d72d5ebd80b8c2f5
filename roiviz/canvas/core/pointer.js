/**
 * Mouse, pen and fingers: every gesture ends in one of the editor's commands or moves the view.
 *
 * @import { Box } from "./messages.js"
 * @import { Handle, Place, Point } from "./geometry.js"
 * @import { Hit, Spot } from "./hits.js"
 * @import { Stage } from "../paint/stage.js"
 *
 * @typedef {Point & { apart: number }} Fingers  the middle of two fingers, and how far apart they are
 *
 * @typedef {Object} Gesture
 * @property {"pan" | "base" | "look" | "tap" | "draw" | "catch" | "turn" | "move" | "resize"} type
 * @property {Spot} from  where it began
 * @property {Point} last  where it was, on the screen
 * @property {boolean} moved  further than a click may tremble
 * @property {boolean} drawn  it has made a box
 * @property {Box | null} start  the active box as it was
 * @property {readonly Box[]} boxes  all of them as they were
 * @property {Handle | null} handle
 * @property {"pin" | "drop" | "none" | "row"} click  what a press comes to that goes nowhere: the box is
 *   alone and its sample pinned, it leaves those that go together, or a layer's row is pinned
 *
 * @typedef {Object} Pinch
 * @property {{ screen: Fingers, picture: Point }} from
 * @property {Fingers} last
 * @property {boolean} drawn
 * @property {"draw" | "zoom" | null} kind  null while it is too early to tell
 *
 * @typedef {{ box?: Place, points: Point[] }} Preview  what the next click would make
 */

import { localPoint } from "../kit/dom.js";
import { bounds, boxFromBase, boxFromCorners, distance, farCorner, rotate, rounded } from "./geometry.js";
import { focusAt, hitAt } from "./hits.js";
import { snapCorners } from "./snap.js";

const CLICK = 4; // screen pixels a click may tremble
const DRAW_FROM = 3; // screen pixels before a drag on the empty picture becomes a box
const TOGETHER = 14; // screen pixels two fingers go before it is told whether they draw or zoom
const HOLDS = ["move", "resize", "look"]; // gestures whose click pins what lies under it
const LINE = 18; // screen pixels of a mouse wheel's line
const PINCHED = 6; // a touchpad's pinch comes as small steps
const LONG = 500; // milliseconds that a finger rests on a box, to take it with others

export class Pointer {
  /** @param {Stage} stage */
  constructor(stage) {
    this.stage = stage;
    /** @type {Map<number, Point>} */
    this.pointers = new Map();
    /** @type {Gesture | null} */
    this.gesture = null;
    /** @type {Pinch | null} */
    this.pinch = null;
    /**
     * The turned box's first one or two clicks.
     *
     * @type {Point[]}
     */
    this.base = [];
    /** @type {string | null} */
    this.hot = null;
    /** @type {Preview | null} */
    this.preview = null;
    /**
     * Where a mouse or a pen is, on the screen; null away from the stage, and for a finger.
     *
     * @type {Point | null}
     */
    this.rest = null;
    /** "mouse", "pen" or "touch": a touch event, which comes after, does not say. */
    this.pressedBy = "mouse";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.long = undefined;
    this.listen(stage.surface);
  }

  /** @param {HTMLElement} surface */
  listen(surface) {
    surface.addEventListener("pointerdown", (event) => this.down(event));
    surface.addEventListener("pointermove", (event) => this.move(event));
    surface.addEventListener("pointerup", (event) => this.up(event));
    surface.addEventListener("pointercancel", (event) => this.lost(event));
    surface.addEventListener("pointerleave", () => this.leave());
    surface.addEventListener("dblclick", (event) => this.doubleClick(event));
    surface.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    surface.addEventListener("touchstart", (event) => this.keepFromScrolling(event), { passive: false });
    // Or the browser scrolls with the middle button instead of panning.
    surface.addEventListener("mousedown", (event) => event.button === 1 && event.preventDefault());
    surface.addEventListener("contextmenu", (event) => this.busy && event.preventDefault());
  }

  get editor() {
    return this.stage.editor;
  }

  get view() {
    return this.stage.view;
  }

  get busy() {
    return Boolean(this.gesture || this.pinch);
  }

  /**
   * A finger that has nothing to take hold of scrolls the page, as anywhere else; on a box, with a
   * tool that draws, or beside a second finger it is the canvas's.
   *
   * @param {TouchEvent} event
   */
  keepFromScrolling(event) {
    const ours =
      event.touches.length > 1 ||
      this.stage.tool !== "select" ||
      this.pressedBy === "pen" ||
      hitAt(this.stage, this.spot(event.touches[0]), "touch") != null;
    if (ours && event.cancelable) event.preventDefault();
  }

  /**
   * @param {{ clientX: number, clientY: number }} event
   * @returns {Spot}
   */
  spot(event) {
    const screen = localPoint(this.stage.surface, event);
    return { screen, picture: this.view.toPicture(screen.x, screen.y) };
  }

  /** @param {PointerEvent} event */
  down(event) {
    if (event.button === 2) return;
    this.pressedBy = event.pointerType;
    this.stage.surface.focus({ preventScroll: true });
    capture(this.stage.surface, event.pointerId);
    const at = this.spot(event);
    this.pointers.set(event.pointerId, at.screen);
    if (this.pointers.size === 2) return void this.startPinch();
    if (this.pointers.size > 2) return;
    const { held } = this.editor;
    this.gesture = this.start(event, at);
    if (event.pointerType === "touch") this.awaitLong(this.gesture, held);
    this.stage.dirty();
  }

  /**
   * @param {PointerEvent} event
   * @param {Spot} at
   * @returns {Gesture}
   */
  start(event, at) {
    const { boxes } = this.editor;
    const before = { start: null, boxes, handle: null, click: /** @type {const} */ ("pin") };
    const common = { from: at, last: at.screen, moved: false, drawn: false, ...before };
    if (event.button === 1 || this.stage.space) return { ...common, type: "pan" };
    if (this.stage.tool === "turned") {
      this.stage.scope.setHover(null);
      this.clickBase(at.picture);
      return { ...common, type: "base" };
    }
    const hit = this.stage.tool === "box" ? null : hitAt(this.stage, at, event.pointerType);
    this.stage.scope.setHover(focusAt(this.stage, at));
    if (hit) {
      const click = this.hold(hit, event);
      if (!this.editor.rules.editable) return { ...common, type: "look" };
      const handle = hit.type === "resize" ? hit.handle : null;
      return { ...common, type: hit.type, handle, start: this.editor.box, click };
    }
    // A finger here may be about to scroll, or to be joined by a second one: it draws nothing yet.
    if (event.pointerType === "touch" && this.stage.tool === "select") return { ...common, type: "tap" };
    if (!this.editor.rules.editable) return { ...common, type: "pan", click: "row" };
    return { ...common, type: event.shiftKey && this.stage.tool === "select" ? "catch" : "draw" };
  }

  /**
   * A press on a box makes it the active one; with Shift it joins those that go together.
   *
   * @param {Hit} hit
   * @param {PointerEvent} event
   * @returns {Gesture["click"]}
   */
  hold(hit, event) {
    const { editor } = this;
    const held = editor.isHeld(editor.boxes[hit.box]);
    const joins = event.shiftKey && hit.type === "move";
    if (held) editor.select(hit.box);
    else if (joins) editor.mark(hit.box);
    else editor.selectOnly(hit.box);
    if (!joins) return "pin";
    return held ? "drop" : "none";
  }

  /**
   * A finger has no Shift: resting on a box takes it among those that go together, or out of them.
   *
   * @param {Gesture} gesture
   * @param {readonly Box[]} held  before the press
   */
  awaitLong(gesture, held) {
    clearTimeout(this.long);
    if (gesture.type !== "move" || !gesture.start) return;
    const { id } = gesture.start;
    this.long = setTimeout(() => {
      if (this.gesture !== gesture || gesture.moved) return;
      // From here on it is no click.
      gesture.moved = true;
      const ids = new Set(held.map((box) => box.id));
      if (!ids.delete(id)) ids.add(id);
      this.editor.markThese(this.editor.boxes.filter((box) => ids.has(box.id)));
      this.stage.dirty();
    }, LONG);
  }

  /** @param {PointerEvent} event */
  move(event) {
    const at = this.spot(event);
    this.rest = event.pointerType === "touch" ? null : at.screen;
    if (!this.pointers.has(event.pointerId)) return void this.wander(event, at);
    this.pointers.set(event.pointerId, at.screen);
    if (this.pointers.size === 2) return void this.movePinch();
    const { gesture } = this;
    if (!gesture) return;
    gesture.moved ||= distance(at.screen, gesture.from.screen) > CLICK;
    this.follow(gesture, at, event);
    gesture.last = at.screen;
    this.stage.readout(at.picture);
    this.stage.dirty(gesture.type === "pan");
  }

  /**
   * @param {Gesture} gesture
   * @param {Spot} at
   * @param {PointerEvent} event
   */
  follow(gesture, at, event) {
    const { type } = gesture;
    if (type === "pan") this.view.pan(at.screen.x - gesture.last.x, at.screen.y - gesture.last.y);
    else if (type === "draw") this.draw(gesture, gesture.from, at);
    else if (type === "catch")
      this.preview = { box: boxFromCorners(gesture.from.picture, at.picture), points: [] };
    else if (type === "base") this.showBase(at.picture);
    else if (gesture.start) this.pull(gesture, gesture.start, at.picture, event);
  }

  /** @param {PointerEvent} event */
  up(event) {
    this.pointers.delete(event.pointerId);
    const { gesture, pinch } = this;
    // A box of two fingers is done when the first of them lifts.
    if (pinch?.drawn) return void this.finish(true);
    if (this.pointers.size) return;
    this.gesture = null;
    this.pinch = null;
    if (!gesture || pinch) return;
    this.release(gesture, this.spot(event));
    this.finish(gesture.drawn);
  }

  /**
   * What a press comes to that has gone nowhere.
   *
   * @param {Gesture} gesture
   * @param {Spot} at
   */
  release(gesture, at) {
    const { type, moved, drawn, click } = gesture;
    const still = ["tap", "catch"].includes(type) || click === "row";
    const onNothing = (still && !moved) || (type === "draw" && !drawn);
    if (type === "base") this.endBase(at);
    else if (type === "catch" && moved) this.catch(gesture.from, at);
    else if (onNothing) this.clickEmpty(at);
    else if (!moved && click === "drop") this.editor.mark(this.editor.active ?? 0);
    else if (!moved && click === "pin" && HOLDS.includes(type)) this.clickBox(at);
  }

  /**
   * Select what a rectangle touches.
   *
   * @param {Spot} from
   * @param {Spot} to
   */
  catch(from, to) {
    this.preview = null;
    const frame = bounds(boxFromCorners(from.picture, to.picture));
    const caught = this.editor.boxes.filter((box) => meet(bounds(box), frame));
    if (caught.length) this.editor.markThese(caught);
    else this.editor.select(null);
  }

  /** @param {boolean} drawn */
  finish(drawn) {
    this.gesture = null;
    this.pinch = null;
    this.editor.commit();
    if (drawn) this.stage.setTool("select");
    this.stage.dirty();
  }

  /** @param {PointerEvent} event */
  lost(event) {
    this.pointers.delete(event.pointerId);
    this.cancel();
  }

  /** @returns {boolean} whether there was something to cancel */
  cancel() {
    const busy = this.busy || this.base.length > 0;
    this.gesture = null;
    this.pinch = null;
    this.base = [];
    this.preview = null;
    clearTimeout(this.long);
    this.stage.dirty();
    return this.editor.cancel() || busy;
  }

  leave() {
    this.rest = null;
    if (this.busy) return;
    this.hot = null;
    this.stage.scope.setHover(null);
    this.stage.readout(null);
    this.stage.dirty();
  }

  /** @param {MouseEvent} event */
  doubleClick(event) {
    if (this.stage.tool === "turned") return;
    event.preventDefault();
    this.stage.fit();
  }

  /** @param {WheelEvent} event */
  wheel(event) {
    event.preventDefault();
    const { screen } = this.spot(event);
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    this.view.wheel(screen.x, screen.y, event.deltaY * lines * (event.ctrlKey ? PINCHED : 1));
    this.stage.dirty(true);
  }

  // ---------------------------------------------------------------- one finger

  /**
   * Move, resize or turn the box that was taken hold of.
   *
   * @param {Gesture} gesture
   * @param {Box} start
   * @param {Point} picture
   * @param {PointerEvent} event
   */
  pull(gesture, start, picture, event) {
    const from = gesture.from.picture;
    const [dx, dy] = [picture.x - from.x, picture.y - from.y];
    if (gesture.type === "turn") this.editor.change(rotate(start, from, picture, event.shiftKey));
    else if (gesture.type === "resize" && gesture.handle) {
      this.editor.pull(start, gesture.handle, dx, dy, { ratio: event.shiftKey, centred: event.altKey });
    } else if (gesture.moved) this.editor.carry(gesture.boxes, dx, dy);
  }

  /**
   * @param {{ drawn: boolean }} gesture
   * @param {Spot} from
   * @param {Spot} to
   */
  draw(gesture, from, to) {
    if (!gesture.drawn && distance(to.screen, from.screen) <= DRAW_FROM) return;
    const { lines } = this.editor;
    const corners = lines ? snapCorners(from.picture, to.picture, lines) : [from.picture, to.picture];
    const place = rounded(boxFromCorners(corners[0], farCorner(corners[0], corners[1])));
    const { box } = this.editor;
    if (gesture.drawn && box) this.editor.change({ ...box, ...place });
    else if (this.editor.add(place)) {
      gesture.drawn = true;
      this.stage.scope.setHover(null); // what the hand began on
    } else this.refuse();
  }

  refuse() {
    this.stage.say(`There can be at most ${this.editor.rules.max_boxes} boxes; delete one first.`);
    this.gesture = null;
    this.pinch = null;
  }

  // ---------------------------------------------------------------- the turned box

  /**
   * The first press is the base's beginning; its end is where the hand lets go, or the next click.
   *
   * @param {Point} point
   */
  clickBase(point) {
    if (this.base.length) return;
    if (this.editor.full && this.editor.rules.max_boxes > 1) this.refuse();
    else this.base.push(point);
  }

  /** @param {Point} picture */
  showBase(picture) {
    const [a, b] = this.base;
    if (!a) return;
    if (!b) {
      this.preview = { points: [a, picture] };
      return;
    }
    const box = boxFromBase(a, b, picture);
    this.preview = box && { box, points: [a, b] };
  }

  /** @param {Spot} at */
  endBase(at) {
    const [a, b] = this.base;
    if (!a) return;
    if (b) {
      const box = boxFromBase(a, b, at.picture);
      this.base = [];
      this.preview = null;
      const high = box && box.h * this.view.scale > DRAW_FROM;
      if (high && this.editor.add(rounded(box))) this.stage.setTool("select");
      return;
    }
    const long = distance(at.picture, a) * this.view.scale > DRAW_FROM;
    if (long) this.base.push(at.picture);
    this.showBase(at.picture);
    this.stage.say(
      long ? "Base set. Now click to set the box's height." : "Now click the other end of the base.",
    );
  }

  // ---------------------------------------------------------------- clicks and hover

  /** @param {Spot} at */
  clickBox(at) {
    this.editor.selectOnly(this.editor.active ?? 0);
    const focus = focusAt(this.stage, at);
    this.stage.scope.togglePin(focus?.bin != null ? focus : null);
  }

  /** @param {Spot} at */
  clickEmpty(at) {
    const { scope } = this.stage;
    const layered = focusAt(this.stage, at);
    if (layered?.layer) scope.togglePin(layered);
    else if (scope.pin) scope.unpin();
    else this.editor.select(null);
  }

  /**
   * @param {PointerEvent} event
   * @param {Spot} at
   */
  wander(event, at) {
    if (event.pointerType === "touch") return;
    const hit = this.base.length ? null : hitAt(this.stage, at, event.pointerType);
    this.hot = null;
    if (hit?.type === "turn") this.hot = "turn";
    if (hit?.type === "resize") this.hot = `${hit.handle.x},${hit.handle.y}`;
    if (this.base.length) this.showBase(at.picture);
    else this.stage.scope.setHover(focusAt(this.stage, at));
    this.stage.cursor(hit, this.editor.box?.angle ?? 0);
    this.stage.readout(at.picture);
    this.stage.dirty();
  }

  /** Look again what lies under a hand that rests: boxes or the view may have moved. */
  stay() {
    const { scope } = this.stage;
    const elsewhere = scope.hover && scope.hover.from !== "canvas"; // keys walk on a card meanwhile
    if (!this.rest || this.busy || this.base.length || elsewhere) return;
    const picture = this.view.toPicture(this.rest.x, this.rest.y);
    scope.setHover(focusAt(this.stage, { screen: this.rest, picture }));
  }

  // ---------------------------------------------------------------- two fingers

  startPinch() {
    this.cancel();
    const fingers = this.fingers();
    const from = { screen: fingers, picture: this.view.toPicture(fingers.x, fingers.y) };
    this.pinch = { from, last: fingers, drawn: false, kind: this.mayDraw() ? null : "zoom" };
  }

  /** Where the whole picture is in sight there is nothing to pan: two fingers side by side draw. */
  mayDraw() {
    return this.editor.rules.editable && !this.view.touched;
  }

  /** @returns {Fingers} */
  fingers() {
    const [a, b] = [...this.pointers.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.max(1, distance(a, b)) };
  }

  movePinch() {
    const { pinch } = this;
    if (!pinch) return;
    const now = this.fingers();
    pinch.kind ??= kindOfPinch(pinch.from.screen, now);
    if (!pinch.kind) return;
    const to = { screen: now, picture: this.view.toPicture(now.x, now.y) };
    if (pinch.kind === "draw") this.draw(pinch, pinch.from, to);
    else this.pinchView(pinch.last, now);
    pinch.last = now;
    this.stage.dirty(pinch.kind === "zoom");
  }

  /**
   * @param {Fingers} last
   * @param {Fingers} now
   */
  pinchView(last, now) {
    this.view.pan(now.x - last.x, now.y - last.y);
    this.view.zoom(now.x, now.y, now.apart / last.apart);
  }
}

/**
 * Fingers that go the same way draw, fingers that part or meet zoom; null while it is too early to tell.
 *
 * @param {Fingers} from
 * @param {Fingers} now
 */
function kindOfPinch(from, now) {
  const gone = distance(from, now);
  const parted = Math.abs(now.apart - from.apart);
  if (Math.max(gone, parted) < TOGETHER) return null;
  return gone > parted ? "draw" : "zoom";
}

/**
 * Whether two upright rectangles touch.
 *
 * @param {ReturnType<typeof bounds>} a
 * @param {ReturnType<typeof bounds>} b
 */
const meet = (a, b) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/**
 * Capture keeps a drag that leaves the stage; a pointer made by a script cannot be captured.
 *
 * @param {Element} element
 * @param {number} id
 */
function capture(element, id) {
  try {
    element.setPointerCapture(id);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "NotFoundError")) throw error;
  }
}
