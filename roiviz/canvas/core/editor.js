/**
 * The boxes, which of them is active, and their history. No DOM, no drawing: the pointer, the
 * keyboard, the form and Python all go through these few commands.
 *
 * JavaScript owns the boxes. Python overrides them only by raising `rev`.
 *
 * @import { Box, EditorRules } from "./messages.js"
 * @import { Handle, Place } from "./geometry.js"
 *
 * @typedef {{ boxes: readonly Box[], active: number | null, marked: ReadonlySet<string> }} Snapshot
 * @typedef {"drag" | "commit" | "select"} Phase
 */

import { normalAngle, resize, rounded, sameBox, turnOf } from "./geometry.js";
import { snapMoved, snapResized, stepOfEdge, stepToLines } from "./snap.js";

const HISTORY = 200;
const COPY_OFFSET = 12;
/** @type {Handle} */
const RIGHT = { x: 1, y: 0 };
/** @type {Handle} */
const LOWER = { x: 0, y: 1 };
/**
 * The edges as a key goes round them.
 *
 * @type {readonly Handle[]}
 */
const EDGES = [RIGHT, LOWER, { x: -1, y: 0 }, { x: 0, y: -1 }];

/**
 * Steps of a tenth must not pile up to 0.30000000000000004.
 *
 * @param {number} value
 */
const tidy = (value) => Math.round(value * 1e6) / 1e6;

/**
 * A box with one edge pushed outwards, or inwards; the opposite one stays.
 *
 * @param {Box} box
 * @param {Handle} edge
 * @param {number} by  picture pixels
 * @returns {Box}
 */
function pushed(box, edge, by) {
  const [cos, sin] = turnOf(box.angle);
  const [u, v] = [edge.x * by, edge.y * by];
  const next = resize(box, edge, u * cos + v * sin, v * cos - u * sin, { least: 0 });
  return { ...next, cx: tidy(next.cx), cy: tidy(next.cy), w: tidy(next.w), h: tidy(next.h) };
}

/**
 * @param {readonly Box[]} some
 * @param {readonly Box[]} others
 */
const sameBoxes = (some, others) =>
  some.length === others.length && some.every((box, i) => box.id === others[i].id && sameBox(box, others[i]));

export class Editor {
  /** @param {(phase: Phase) => void} report  is told of every change */
  constructor(report) {
    this.report = report;
    /** @type {readonly Box[]} */
    this.boxes = [];
    /** @type {number | null} */
    this.active = null;
    this.rev = -1;
    /** @type {EditorRules} */
    this.rules = { rotated: true, max_boxes: 12, editable: true };
    this.lastId = 0;
    /** @type {Snapshot[]} */
    this.past = [];
    /** @type {Snapshot[]} */
    this.future = [];
    /**
     * What Escape goes back to while the hand is down, and what undo goes back to after.
     *
     * @type {Snapshot | null}
     */
    this.before = null;
    /**
     * Boxes that go along with the active one, by id.
     *
     * @type {ReadonlySet<string>}
     */
    this.marked = new Set();
    /**
     * The edge of the active box that the arrow keys move.
     *
     * @type {Handle | null}
     */
    this.edge = null;
    /**
     * What undo goes back to after a drag elsewhere that is not done, and is one step.
     *
     * @type {Snapshot | null}
     */
    this.followed = null;
    /** Whether the lines between cells hold what the hand moves. */
    this.snaps = false;
    /** Picture pixels of a cell; 0 where there are none. */
    this.stride = 0;
  }

  /**
   * Boxes from Python: on the first mount, or when it raised its counter. Keeps the history.
   *
   * @param {readonly Box[]} boxes
   * @param {number | null} active
   * @param {number} rev
   * @param {boolean} [goesOn]  a hand moves them, in another view
   * @returns {boolean} whether they were taken
   */
  take(boxes, active, rev, goesOn = false) {
    if (rev <= this.rev) return false;
    if (this.rev >= 0) this.rememberTaken(boxes, goesOn);
    this.rev = rev;
    this.before = null;
    this.noteIds(boxes);
    this.boxes = boxes.map((box) => ({ ...box, id: box.id || this.newId() }));
    this.active = active != null && active < boxes.length ? active : null;
    return true;
  }

  /**
   * An operator that cannot turn boxes gets them upright: what is drawn is what is computed.
   *
   * @param {EditorRules} rules
   */
  setRules(rules) {
    this.rules = rules;
    if (rules.rotated || this.boxes.every((box) => box.angle === 0)) return;
    this.begin();
    this.boxes = this.boxes.map((box) => ({ ...box, angle: 0 }));
    this.commit();
  }

  /** The active box. */
  get box() {
    return this.active == null ? null : (this.boxes[this.active] ?? null);
  }

  /**
   * Whether a box is the active one or goes along with it.
   *
   * @param {{ id: string }} box
   */
  isHeld({ id }) {
    return id === this.box?.id || this.marked.has(id);
  }

  /** The boxes that one command moves, turns or deletes. */
  get held() {
    return this.boxes.filter((box) => this.isHeld(box));
  }

  /** Picture pixels between the lines that hold a box; 0 where none do. */
  get lines() {
    return this.snaps ? this.stride : 0;
  }

  get full() {
    return this.boxes.length >= this.rules.max_boxes;
  }

  /** @returns {Snapshot} */
  snapshot() {
    return { boxes: this.boxes, active: this.active, marked: this.marked };
  }

  /** @param {Snapshot} state */
  remember(state) {
    this.past.push(state);
    if (this.past.length > HISTORY) this.past.shift();
    this.future = [];
  }

  /**
   * What a hand has done here is a step by itself, though it was not done.
   *
   * @param {readonly Box[]} boxes  that take the place of those here
   * @param {boolean} goesOn
   */
  rememberTaken(boxes, goesOn) {
    if (this.before && !sameBoxes(this.before.boxes, this.boxes)) this.remember(this.before);
    const follows = this.followed != null && this.followed === this.past.at(-1);
    if (!follows && !sameBoxes(this.boxes, boxes)) this.remember(this.snapshot());
    this.followed = goesOn ? (this.past.at(-1) ?? null) : null;
  }

  /** Never an id that was used before: a deleted box's late answer must not find a new box. */
  newId() {
    this.lastId += 1;
    return `b${this.lastId}`;
  }

  /** @param {readonly Box[]} boxes */
  noteIds(boxes) {
    for (const { id } of boxes) this.lastId = Math.max(this.lastId, Number(/^b(\d+)$/.exec(id)?.[1] ?? 0));
  }

  /** The hand goes down: from here on changes are one step of the history. */
  begin() {
    this.before ??= this.snapshot();
  }

  /**
   * A change while the hand is down.
   *
   * @param {Box} box
   */
  change(box) {
    this.begin();
    this.replace(box);
    this.report("drag");
  }

  /**
   * Put another box in the active one's place; upright, where the operator cannot turn boxes.
   *
   * @param {Box} box
   */
  replace(box) {
    const next = this.rules.rotated ? box : { ...box, angle: 0 };
    this.boxes = this.boxes.map((held, i) => (i === this.active ? next : held));
  }

  /** The hand lets go. */
  commit() {
    const { before } = this;
    this.before = null;
    if (!before) return;
    if (JSON.stringify(before) === JSON.stringify(this.snapshot())) return;
    this.remember(before);
    this.report("commit");
  }

  /** Back to how it was when the hand went down; false when it is not down. */
  cancel() {
    if (!this.before) return false;
    this.restore(this.before);
    this.before = null;
    this.report("commit");
    return true;
  }

  /** @param {Snapshot} state */
  restore(state) {
    this.boxes = state.boxes;
    this.active = state.active;
    this.marked = state.marked;
  }

  /** @param {number | null} index */
  select(index) {
    const next = index != null && this.boxes[index] ? index : null;
    const marked = next == null && this.marked.size > 0;
    if (next === this.active && !marked) return;
    this.active = next;
    this.edge = null;
    if (marked) this.marked = new Set();
    this.report("select");
  }

  /**
   * Select one box and no other.
   *
   * @param {number} index
   */
  selectOnly(index) {
    const alone = !this.marked.size;
    this.marked = new Set();
    if (index !== this.active) this.select(index);
    else if (!alone) this.report("select");
  }

  /**
   * Take a box among those that go together, or out of them; the last one stays.
   *
   * @param {number} index
   */
  mark(index) {
    const box = this.boxes[index];
    if (!box) return;
    const ids = new Set(this.held.map(({ id }) => id));
    if (ids.size > 1 && ids.delete(box.id)) this.markThese(this.boxes.filter(({ id }) => ids.has(id)));
    else this.setMarked(ids.add(box.id), index);
  }

  /** Let the active box stay among those that go together when another becomes active, or not stay. */
  markActive() {
    const { box } = this;
    if (!box) return;
    const marked = new Set(this.marked);
    if (!marked.delete(box.id)) marked.add(box.id);
    this.setMarked(marked, this.active);
  }

  markAll() {
    this.markThese(this.boxes);
  }

  /** @param {readonly Box[]} boxes */
  markThese(boxes) {
    const ids = new Set(boxes.map(({ id }) => id));
    const first = this.boxes.findIndex(({ id }) => ids.has(id));
    const keeps = this.box && ids.has(this.box.id);
    this.setMarked(ids, keeps || first < 0 ? this.active : first);
  }

  /**
   * @param {ReadonlySet<string>} marked
   * @param {number | null} active
   */
  setMarked(marked, active) {
    this.marked = marked;
    this.active = active;
    this.edge = null;
    this.report("select");
  }

  /**
   * Add a box and make it the active one; with room for one box only, it takes that one's place.
   *
   * @param {Place} box
   * @returns {boolean} whether there was room
   */
  add(box) {
    if (!this.rules.editable) return false;
    if (this.full && this.rules.max_boxes > 1) return false;
    this.begin();
    this.marked = new Set();
    this.edge = null;
    if (this.full) this.boxes = [];
    this.boxes = [...this.boxes, { ...box, id: this.newId() }];
    this.active = this.boxes.length - 1;
    return true;
  }

  /**
   * One edit that is complete in itself: typed, by key or by button.
   *
   * @param {() => void} action
   */
  edit(action) {
    if (!this.rules.editable) return;
    this.begin();
    action();
    this.commit();
  }

  /**
   * Typed numbers of the active box.
   *
   * @param {Partial<Place>} changes
   */
  set(changes) {
    const { box } = this;
    if (!box) return;
    const next = { ...box, ...changes };
    this.edit(() => this.replace({ ...next, angle: normalAngle(next.angle) }));
  }

  /**
   * Change all held boxes at once, as a part of what the hand does.
   *
   * @param {(box: Box) => Box} how
   * @param {readonly Box[]} [from]  as they were when the hand went down
   */
  changeHeld(how, from = this.boxes) {
    if (!this.box || !this.rules.editable) return;
    this.begin();
    const next = new Map(from.filter((box) => this.isHeld(box)).map((box) => [box.id, how(box)]));
    this.boxes = this.boxes.map((box) => next.get(box.id) ?? box);
    this.report("drag");
  }

  /**
   * Move the held boxes from where they were; the lines hold the active one, and the others keep
   * their distance from it.
   *
   * @param {readonly Box[]} from
   * @param {number} dx
   * @param {number} dy
   */
  carry(from, dx, dy) {
    const own = from.find((box) => box.id === this.box?.id);
    if (!own) return;
    /** @param {Box} box */
    const moved = (box) => ({ ...box, cx: box.cx + dx, cy: box.cy + dy });
    const place = this.lines ? snapMoved(moved(own), this.lines) : moved(own);
    const [x, y] = [place.cx - own.cx, place.cy - own.cy];
    this.changeHeld((box) => rounded({ ...box, cx: box.cx + x, cy: box.cy + y }), from);
  }

  /**
   * Pull a handle of the active box from how it was.
   *
   * @param {Box} from
   * @param {Handle} handle
   * @param {number} dx
   * @param {number} dy
   * @param {{ ratio: boolean, centred: boolean }} how
   */
  pull(from, handle, dx, dy, how) {
    const box = resize(from, handle, dx, dy, how);
    // Lines and a kept ratio cannot both hold it.
    const held = this.lines && !how.ratio ? snapResized(box, handle, this.lines, how.centred) : box;
    this.change(rounded(held));
  }

  /**
   * @param {number} dx
   * @param {number} dy
   */
  nudge(dx, dy) {
    const { box } = this;
    if (!box) return;
    const step = this.lines ? stepToLines(box, { x: dx, y: dy }, this.lines) : { x: dx, y: dy };
    this.changeHeld((held) => ({ ...held, cx: tidy(held.cx + step.x), cy: tidy(held.cy + step.y) }));
  }

  /**
   * Grow about the centre; where lines hold the boxes, the right and the lower edge go to the next ones.
   *
   * @param {number} dw
   * @param {number} dh
   */
  grow(dw, dh) {
    const { lines } = this;
    this.changeHeld((box) => {
      if (!lines) return { ...box, w: tidy(Math.max(0, box.w + dw)), h: tidy(Math.max(0, box.h + dh)) };
      const edge = dw ? RIGHT : LOWER;
      return pushed(box, edge, stepOfEdge(box, edge, dw || dh, lines));
    });
  }

  /** The arrow keys take hold of the next edge of the active box; after the last they let go. */
  nextEdge() {
    if (!this.box || !this.rules.editable) return;
    this.edge = EDGES[this.edge ? EDGES.indexOf(this.edge) + 1 : 0] ?? null;
  }

  /**
   * Move the edge that the keys hold, the way that an arrow points on screen; an arrow along the edge
   * leaves it where it is.
   *
   * @param {number} dx
   * @param {number} dy
   */
  moveEdge(dx, dy) {
    const { box, edge } = this;
    if (!box || !edge) return;
    const [cos, sin] = turnOf(box.angle);
    const [x, y] = [edge.x * cos + edge.y * sin, edge.y * cos - edge.x * sin];
    const outward = Math.abs(x) >= Math.abs(y) ? dx * Math.sign(x) : dy * Math.sign(y);
    if (!outward) return;
    this.change(pushed(box, edge, this.lines ? stepOfEdge(box, edge, outward, this.lines) : outward));
  }

  /** @param {number} degrees */
  turn(degrees) {
    if (!this.rules.rotated) return;
    this.changeHeld((box) => ({ ...box, angle: normalAngle(tidy(box.angle + degrees)) }));
  }

  /**
   * Turn by a right angle; where boxes stay upright, width and height change places.
   *
   * @param {number} sign  counter-clockwise where it is positive
   */
  turnQuarter(sign) {
    if (this.rules.rotated) this.turn(90 * sign);
    else this.changeHeld(({ w, h, ...rest }) => ({ ...rest, w: h, h: w }));
  }

  remove() {
    const { active } = this;
    if (!this.box || active == null) return;
    this.edit(() => {
      const before = this.boxes.slice(0, active).filter((box) => !this.isHeld(box)).length;
      this.boxes = this.boxes.filter((box) => !this.isHeld(box));
      this.marked = new Set();
      this.edge = null;
      this.active = this.boxes.length ? Math.min(before, this.boxes.length - 1) : null;
    });
  }

  /** @returns {boolean} whether there was room for all copies */
  duplicate() {
    const { held, box } = this;
    const { max_boxes: most, editable } = this.rules;
    if (!box || !editable || this.boxes.length + held.length > most) return false;
    this.edit(() => {
      const copies = held.map((one) => ({
        ...one,
        cx: one.cx + COPY_OFFSET,
        cy: one.cy + COPY_OFFSET,
        id: this.newId(),
      }));
      this.active = this.boxes.length + held.indexOf(box);
      this.boxes = [...this.boxes, ...copies];
      this.marked = new Set(copies.length > 1 ? copies.map(({ id }) => id) : []);
    });
    return true;
  }

  undo() {
    this.travel(this.past, this.future);
  }

  redo() {
    this.travel(this.future, this.past);
  }

  /**
   * @param {Snapshot[]} from
   * @param {Snapshot[]} to
   */
  travel(from, to) {
    this.commit();
    const state = from.pop();
    if (!state) return;
    to.push(this.snapshot());
    this.restore(state);
    this.report("commit");
  }
}
