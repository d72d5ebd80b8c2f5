/**
 * Whether what is shown still belongs to the boxes in the hand. An answer is old from the moment its
 * box changes; old numbers may stay on screen briefly, but without a verdict.
 *
 * Three grades, so that an ordinary drag, answered every 30 ms, does not flicker:
 *   old    the box in the hand is not the one that was answered
 *   holds  it is, and has been at rest for a moment: a verdict and the kernel's tuple may be shown
 *   late   it has been old for longer than a blink: what is shown turns pale
 *
 * The browser's own answers are never old: they are made as the box moves. They turn pale only where the
 * host is at work on other settings.
 *
 * @import { Answer } from "./messages.js"
 * @import { Scope } from "./hub.js"
 */

import { isOfBrowser } from "./answer.js";
import { sameBox } from "./geometry.js";

const BLINK = 80; // milliseconds
// Where the numbers are the browser's, the server is asked ten times a second at most, and the rest of what
// it says follows the hand more calmly.
const CALM_BLINK = 250;

export class Freshness {
  /** @param {Scope} scope */
  constructor(scope) {
    this.scope = scope;
    this.late = false;
    /** The host works on something else that was asked for: settings, a picture. */
    this.busy = false;
    /** The hand has asked for something that is not answered yet. */
    this.asking = false;
    this.wasOld = false;
    this.places = "";
    this.movedAt = -Infinity;
    this.newsAt = -Infinity;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.told = "";
    scope.on("boxes", () => this.moved());
    scope.on("scene", () => this.answered());
  }

  /** A new editor has asked for nothing yet. */
  reset() {
    this.asking = false;
    this.late = false;
  }

  /**
   * The box that an answer is for is not where it was, or not there any more.
   *
   * @param {Pick<Answer, "box" | "frame">} answer
   */
  isOld({ box, frame }) {
    const { editor } = this.scope;
    if (!editor) return false;
    const held = editor.boxes.find((item) => item.id === box);
    return !held || !sameBox(held, frame);
  }

  /**
   * Whether a verdict on this answer is a verdict on the box that is seen.
   *
   * @param {Pick<Answer, "box" | "frame" | "device">} answer
   */
  holds(answer) {
    return !this.isOld(answer) && (isOfBrowser(answer) ? !this.isLate(answer) : this.rests);
  }

  /**
   * Whether what an answer says is to turn pale.
   *
   * @param {Pick<Answer, "device">} answer
   */
  isLate(answer) {
    return this.late && (!isOfBrowser(answer) || this.elsewhere);
  }

  /** The host is at work, and not for the hand. */
  get elsewhere() {
    return this.busy && !this.asking;
  }

  /** Whether all that the server has said answers what the hand has done. */
  get allHold() {
    return !this.anyOld && this.rests;
  }

  /** Nothing has moved for a moment, nor waits for longer than one. */
  get rests() {
    return !this.late && performance.now() - this.movedAt >= BLINK;
  }

  /** Milliseconds until what is old is late. */
  get blink() {
    return this.scope.live.complete && !this.elsewhere ? CALM_BLINK : BLINK;
  }

  get anyOld() {
    const { editor, served } = this.scope;
    if (!editor || !served.length || this.scope.live.alone) return false;
    return (
      this.busy ||
      this.asking ||
      served.some((answer) => this.isOld(answer)) ||
      editor.boxes.some((box) => !served.some((answer) => answer.box === box.id))
    );
  }

  moved() {
    const places = JSON.stringify(this.scope.editor?.boxes ?? []);
    if (places === this.places) return;
    if (!this.wasOld) this.newsAt = performance.now();
    this.places = places;
    this.movedAt = performance.now();
    this.look();
  }

  /** A change is on its way to Python: of a box, or of what a page's own cards bring. */
  ask() {
    if (!this.wasOld) this.newsAt = performance.now();
    this.asking = true;
    this.look();
  }

  answered() {
    this.newsAt = performance.now();
    this.look();
  }

  /**
   * Said by the host: it has begun, or ended, to work on what the page shows next.
   *
   * @param {boolean} busy
   */
  setBusy(busy) {
    if (busy === this.busy) return;
    this.busy = busy;
    if (busy && !this.wasOld) this.newsAt = performance.now();
    this.look();
  }

  /** Take stock, tell the scope of a change, and come again when time alone will change something. */
  look() {
    clearTimeout(this.timer);
    const now = performance.now();
    const old = this.anyOld;
    // Once late, only the right answer ends it: a slow server's in-between answers would flicker.
    this.late = old && (this.late || now - this.newsAt >= this.blink);
    this.wasOld = old;
    const say = JSON.stringify([
      this.late,
      this.allHold,
      this.elsewhere,
      this.scope.answers.map((answer) => this.holds(answer)),
    ]);
    const dues = [this.movedAt + BLINK, this.newsAt + this.blink];
    const due = Math.min(...dues.filter((at) => at > now));
    if (Number.isFinite(due)) this.timer = setTimeout(() => this.look(), due - now + 1);
    if (say === this.told) return;
    this.told = say;
    this.scope.changed("fresh");
  }
}
