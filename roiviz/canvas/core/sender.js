/**
 * One message in flight, no closer than a frame, newest wins, the last one always sent. A bare
 * timer would queue up answers behind a slow kernel, and each would stop the one before.
 *
 * What can wait, because the browser has the numbers already, goes ten times a second at most, and less
 * often where the server says so: a crowd of people who drag leaves it time for those who ask for something
 * that only it can do.
 *
 * @import { CanvasEvent } from "./messages.js"
 *
 * @typedef {Omit<CanvasEvent, "mid" | "seq">} Unsent
 * @typedef {(event: CanvasEvent) => void} Tell
 * @typedef {(what: "sent" | "answered", mid: string, seq: number) => void} Announce
 */

const GAP = 16;
const TIMEOUT = 1000;
const CALM_GAP = 100;

export class Sender {
  /**
   * @param {Tell} send
   * @param {Announce} [announce]  is told of every message and answer, for measurements
   * @param {Tell} [tell]  hears at once what may be sent later, or give way to something newer
   */
  constructor(send, announce = () => {}, tell = () => {}) {
    this.send = send;
    this.tell = tell;
    this.announce = announce;
    // Numbers restart with the page, so answers carry whose they are.
    this.mid = `m${Math.random().toString(36).slice(2, 10)}`;
    this.seq = 0;
    this.answered = -1;
    /** @type {number | null} */
    this.inFlight = null;
    /** @type {Unsent | null} */
    this.waiting = null;
    this.last = -Infinity;
    /** Whether what waits has no need of an answer. */
    this.calm = false;
    /** Milliseconds to wait after an answer, with what can wait. */
    this.pace = 0;
    this.heard = -Infinity;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /**
   * Send soon; a message that still waits is replaced, but a commit's phase is not lost.
   *
   * @param {Unsent} event
   * @param {boolean} [calm]  the browser knows the numbers that the answer will bring
   */
  post(event, calm = false) {
    this.calm = calm;
    const settled = this.waiting?.phase === "commit" && event.phase !== "drag";
    this.waiting = settled ? { ...event, phase: "commit" } : event;
    this.tell(this.numbered(this.waiting));
    this.pump();
  }

  /**
   * @param {Unsent} event
   * @returns {CanvasEvent}
   */
  numbered(event) {
    return { ...event, mid: this.mid, seq: this.seq + 1 };
  }

  /** Nothing is under way and nothing waits. */
  get idle() {
    return this.inFlight == null && !this.waiting;
  }

  /**
   * Whether an answer is news. A late one, older than one that was taken, is not.
   *
   * @param {string | null} mid
   * @param {number} seq
   * @param {number} [pace]  milliseconds to wait after it, with what can wait
   * @returns {boolean}
   */
  takes(mid, seq, pace = 0) {
    if (mid !== this.mid) return true;
    if (seq < this.answered) return false;
    this.answered = seq;
    this.announce("answered", mid, seq);
    if (this.inFlight != null && seq >= this.inFlight) {
      this.inFlight = null;
      this.heard = performance.now();
      this.pace = pace;
      this.pump();
    }
    return true;
  }

  /** When the next message may go, if none is in flight. */
  get due() {
    if (!this.calm) return this.last + GAP;
    // After the answer: people who have begun together fall out of step as they are answered one by one.
    return Math.max(this.last + CALM_GAP, this.heard + this.pace);
  }

  /** The boxes were set by somebody else: what waits is of older ones, and no answer is awaited. */
  drop() {
    this.stop();
    this.inFlight = null;
  }

  pump() {
    clearTimeout(this.timer);
    if (!this.waiting) return;
    const now = performance.now();
    const free = this.inFlight == null ? this.due : Math.max(this.due, this.last + TIMEOUT);
    if (now < free) {
      this.timer = setTimeout(() => this.pump(), free - now);
      return;
    }
    const event = this.numbered(this.waiting);
    this.seq = event.seq;
    this.inFlight = this.seq;
    this.last = now;
    this.waiting = null;
    this.announce("sent", event.mid, event.seq);
    this.send(event);
  }

  stop() {
    clearTimeout(this.timer);
    this.waiting = null;
  }
}
