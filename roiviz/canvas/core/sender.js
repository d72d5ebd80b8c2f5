/**
 * One message in flight, never closer than 33 ms, newest wins, the last one always sent. A bare
 * timer would queue up answers behind a slow kernel, and each would stop the one before.
 *
 * What can wait, because the browser has the numbers already, goes ten times a second at most, and less
 * often the longer the server takes to answer: a crowd of people who drag leaves it time for those who ask
 * for something that only it can do.
 *
 * @import { CanvasEvent } from "./messages.js"
 *
 * @typedef {Omit<CanvasEvent, "mid" | "seq">} Unsent
 * @typedef {(what: "sent" | "answered", mid: string, seq: number) => void} Announce
 */

import { clamp } from "./geometry.js";

const GAP = 33;
const TIMEOUT = 1000;
const CALM_GAP = 100;
const LONGEST_GAP = 3000;
// Milliseconds that a server at leisure takes, of which a slow browser may be the larger part. One that
// takes twice as long as it has taken before has others to answer; then everybody's share of the messages
// falls with the square.
const [LEAST_LEISURE, MOST_LEISURE] = [20, 40];
const MEMORY = 2; // answers over which the time that they take is averaged

export class Sender {
  /**
   * @param {(event: CanvasEvent) => void} send
   * @param {Announce} [announce]  is told of every message and answer, for measurements
   */
  constructor(send, announce = () => {}) {
    this.send = send;
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
    /** Milliseconds that an answer takes, on average; 0 before the first one. */
    this.wait = 0;
    /** The shortest of these times. */
    this.least = Infinity;
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
    this.pump();
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
   * @returns {boolean}
   */
  takes(mid, seq) {
    if (mid !== this.mid) return true;
    if (seq < this.answered) return false;
    this.answered = seq;
    this.announce("answered", mid, seq);
    if (this.inFlight != null && seq >= this.inFlight) {
      this.inFlight = null;
      this.learn(performance.now() - this.last);
      this.pump();
    }
    return true;
  }

  /** @param {number} took  milliseconds until an answer came */
  learn(took) {
    this.wait = this.wait ? this.wait + (took - this.wait) / MEMORY : took;
    this.least = Math.min(this.least, took);
  }

  /** Milliseconds between messages. */
  get gap() {
    if (!this.calm) return GAP;
    const leisure = clamp(this.least, LEAST_LEISURE, MOST_LEISURE);
    return clamp(CALM_GAP * (this.wait / leisure) ** 2, CALM_GAP, LONGEST_GAP);
  }

  pump() {
    clearTimeout(this.timer);
    if (!this.waiting) return;
    const now = performance.now();
    const free = this.last + (this.inFlight == null ? this.gap : Math.max(this.gap, TIMEOUT));
    if (now < free) {
      this.timer = setTimeout(() => this.pump(), free - now);
      return;
    }
    if (this.inFlight != null) this.learn(now - this.last);
    this.seq += 1;
    this.inFlight = this.seq;
    this.last = now;
    const event = { ...this.waiting, mid: this.mid, seq: this.seq };
    this.waiting = null;
    this.announce("sent", event.mid, event.seq);
    this.send(event);
  }

  stop() {
    clearTimeout(this.timer);
    this.waiting = null;
  }
}
