/**
 * One step of a lesson: its words, its figure, and what completes it.
 *
 * @import { Goal, Step } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 * @import { Link } from "./outward.js"
 *
 * @typedef {Object} Heard
 * @property {() => void} completed
 * @property {() => void} touched  a hand is at work in it
 * @property {(values: readonly number[]) => void} answered
 * @property {() => void} redraw
 */

import { el, renew, setHidden } from "../../kit/dom.js";
import { sentencePieces } from "../../kit/terms.js";
import { unbreak, unbrokenPieces } from "../../kit/unbroken.js";
import { asking } from "./asking.js";
import { drawingOf } from "./drawings.js";
import { addressNow, wayOut } from "./outward.js";
import { set } from "./svg.js";

export class Section {
  /**
   * @param {Step} step
   * @param {number} place  in the lesson, from 0
   * @param {Heard} heard
   * @param {Set<string>} seen  meanings of words that are explained already
   * @param {Link} [link]  to a page where the same numbers stand
   */
  constructor(step, place, heard, seen, link) {
    this.step = step;
    this.heard = heard;
    /** @type {readonly number[] | null} */
    this.answer = null;
    this.done = false;
    /** Meanings of words that are explained before it. @type {ReadonlySet<string>} */
    this.known = new Set(seen);
    const wires = { moved: () => this.moved(), picked: () => this.picked() };
    this.drawing = drawingOf(step.figure, wires, step.question);
    const { answered, redraw } = heard;
    const listening = { answered, redraw, covered: () => this.covered() };
    this.question = step.question ? asking(step.question, this.drawing, listening) : null;
    this.tick = el("span", { class: "rv-tick", "aria-hidden": "true" }, "✓");
    this.title = el("h3", { tabindex: "-1" }, ...unbrokenPieces(`${place + 1} · ${step.title}`), this.tick);
    this.said = el("span", {});
    this.goal = el("p", { class: "rv-goal", role: "status" }, this.said);
    if (step.goal) this.goal.dataset.longest = longer(asksOf(step.goal), doneOf(step.goal));
    this.sums = el("div", { class: "rv-sums" });
    setHidden(this.sums, !this.drawing.writes);
    this.link = link;
    this.way = link ? wayOut(link, this.drawing) : null;
    const words = step.words.map((text) => unbreak(el("p", {}, ...sentencePieces(text, seen))));
    const goal = step.goal && !step.question ? this.goal : null;
    this.element = el(
      "section",
      { class: "rv-step", "data-step": step.id, "aria-label": `Step ${place + 1}: ${step.title}` },
      el("div", { class: "rv-step-words" }, this.title, ...words, goal),
      el("div", { class: "rv-step-figure" }, this.drawing.element, this.sums, this.way),
      this.question?.element ?? null,
    );
    this.write();
  }

  moved() {
    this.write();
    this.tellGoal();
    this.heard.touched();
    const { goal } = this.step;
    if (goal && this.drawing.reached(goal)) this.heard.completed();
  }

  picked() {
    this.heard.touched();
    this.question?.ready();
  }

  tellGoal() {
    const { goal } = this.step;
    if (!goal) return;
    const seen = this.done && this.drawing.holds(goal);
    this.goal.toggleAttribute("data-seen", seen);
    renew(this.said, ...unbrokenPieces(seen ? doneOf(goal) : asksOf(goal)));
  }

  /** What an answer showed is covered again; the room that it took stays. */
  covered() {
    this.element.toggleAttribute("data-kept", true);
    this.write();
  }

  /** @param {Kernels} kernels */
  take(kernels) {
    this.drawing.take(kernels);
    this.write();
  }

  /** @param {Colours} colours */
  paint(colours) {
    this.drawing.paint(colours);
  }

  /**
   * @param {number} share
   * @param {boolean} [afresh]
   */
  play(share, afresh) {
    this.drawing.play(share, afresh);
    this.tellGoal();
    this.write();
  }

  write() {
    if (this.link && this.way) {
      // An answer that is covered here would stand there.
      const away = !this.drawing.open || addressNow(this.link, this.drawing) == null;
      this.way.toggleAttribute("data-away", away);
    }
    if (this.sums.hidden) return;
    const lines = this.drawing.lines();
    // What an answer brings keeps its room where it stands above the question.
    const foreseen = this.drawing.open ? lines : this.drawing.foreseen();
    const count = Math.max(lines.length, foreseen.length);
    while (this.sums.childElementCount > count) this.sums.lastElementChild?.remove();
    while (this.sums.childElementCount < count) this.sums.append(el("code", {}));
    [...this.sums.children].forEach((row, i) => {
      const [seen, whole] = [lines[i] ?? "", foreseen[i] ?? ""];
      renew(row, ...(seen ? unbrokenPieces(seen) : []));
      set(row, { "data-covered": whole.length > seen.length ? whole.slice(seen.length) : null });
    });
  }

  /**
   * @param {boolean} done
   * @param {readonly number[] | null} answer
   */
  show(done, answer) {
    this.element.toggleAttribute("data-done", done);
    this.done = done;
    this.tellGoal();
    // What is being picked stays until it is answered.
    if (answer !== this.answer) this.question?.show(answer);
    this.answer = answer;
    this.write();
  }
}

/** @param {Goal} goal */
const asksOf = ({ asks }) => `Your turn: ${asks}`;
/** @param {Goal} goal */
const doneOf = ({ done }) => `✓ ${done}`;

/** @param {string} one @param {string} other */
const longer = (one, other) => (one.length < other.length ? other : one);
