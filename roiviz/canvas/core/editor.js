/**
 * The boxes, which of them is active, and their history. No DOM, no drawing: the pointer, the
 * keyboard, the form and Python all go through these few commands.
 *
 * JavaScript owns the boxes. Python overrides them only by raising `rev`.
 *
 * @import { Box, EditorRules } from "./messages.js"
 * @import { Place } from "./geometry.js"
 *
 * @typedef {{ boxes: readonly Box[], active: number | null }} Snapshot
 * @typedef {"drag" | "commit" | "select"} Phase
 */

import { normalAngle } from "./geometry.js";

const HISTORY = 200;
const COPY_OFFSET = 12;

/**
 * Steps of a tenth must not pile up to 0.30000000000000004.
 *
 * @param {number} value
 */
const tidy = (value) => Math.round(value * 1e6) / 1e6;

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
  }

  /**
   * Boxes from Python: on the first mount, or when it raised its counter. Keeps the history.
   *
   * @param {readonly Box[]} boxes
   * @param {number | null} active
   * @param {number} rev
   * @returns {boolean} whether they were taken
   */
  take(boxes, active, rev) {
    if (rev <= this.rev) return false;
    const first = this.rev < 0;
    if (!first) this.remember(this.snapshot());
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

  get full() {
    return this.boxes.length >= this.rules.max_boxes;
  }

  /** @returns {Snapshot} */
  snapshot() {
    return { boxes: this.boxes, active: this.active };
  }

  /** @param {Snapshot} state */
  remember(state) {
    this.past.push(state);
    if (this.past.length > HISTORY) this.past.shift();
    this.future = [];
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
  }

  /** @param {number | null} index */
  select(index) {
    const next = index != null && this.boxes[index] ? index : null;
    if (next === this.active) return;
    this.active = next;
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
   * @param {number} dx
   * @param {number} dy
   */
  nudge(dx, dy) {
    if (!this.box || !this.rules.editable) return;
    this.change({ ...this.box, cx: tidy(this.box.cx + dx), cy: tidy(this.box.cy + dy) });
  }

  /**
   * @param {number} dw
   * @param {number} dh
   */
  grow(dw, dh) {
    if (!this.box || !this.rules.editable) return;
    const { w, h } = this.box;
    this.change({ ...this.box, w: tidy(Math.max(0, w + dw)), h: tidy(Math.max(0, h + dh)) });
  }

  /** @param {number} degrees */
  turn(degrees) {
    if (!this.box || !this.rules.editable || !this.rules.rotated) return;
    this.change({ ...this.box, angle: normalAngle(tidy(this.box.angle + degrees)) });
  }

  remove() {
    const { active } = this;
    if (!this.box || active == null) return;
    this.edit(() => {
      this.boxes = this.boxes.filter((_, i) => i !== active);
      this.active = this.boxes.length ? Math.min(active, this.boxes.length - 1) : null;
    });
  }

  duplicate() {
    const { box } = this;
    if (!box || this.full) return false;
    this.edit(() => this.add({ ...box, cx: box.cx + COPY_OFFSET, cy: box.cy + COPY_OFFSET }));
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
