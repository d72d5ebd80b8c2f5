/**
 * A lesson on a projector: one step at a time fills the screen, in type as large as fits, and nothing else is
 * in sight but a corner with the way on and the way out.
 *
 * @import { Lesson } from "../../core/messages.js"
 */

import { el, setText } from "../../kit/dom.js";

const [SMALLEST, LARGEST, GRAIN] = [1.1, 2, 0.05]; // times as large as on a desk
const SCREEN = 768; // pixels of its height for which that holds; a higher one takes larger type
/** How many times as wide as the words the figure is, where these can still be so large. */
const SHARES = [
  { figure: 1.6, words: 1.4 },
  { figure: 1.35, words: 1.3 },
  { figure: 1.08, words: SMALLEST },
];
/** Keys that work there wherever the focus is: what a lecturer's remote sends, and the way out. */
export const PROJECTED = new Set(["PageDown", "PageUp", "Escape"]);
/** Of an address: what it says for a projector. */
const SAYS = ["look", "embed"];

export class Projector {
  /**
   * @param {HTMLElement} lesson
   * @param {(by: number) => void} go  so many steps on
   */
  constructor(lesson, go) {
    this.lesson = lesson;
    this.on = false;
    /** The step that the type was made to fit. */
    this.step = "";
    this.large = LARGEST;
    this.count = el("span", { class: "rv-step-count" });
    const pressed = (/** @type {string} */ sign, /** @type {string} */ name, /** @type {number} */ by) =>
      el("button", { type: "button", "aria-label": name, onclick: () => go(by) }, sign);
    this.out = el("a", { "aria-label": "Leave the projector's view" }, "✕");
    for (const event of ["pointerenter", "pointerdown", "focus", "click"]) {
      this.out.addEventListener(event, () => this.lead());
    }
    const [back, next] = [pressed("‹", "Back", -1), pressed("›", "Next", 1)];
    this.corner = el("nav", { class: "rv-corner", "aria-label": "Steps" }, back, this.count, next, this.out);
  }

  /** @param {boolean} on */
  turn(on) {
    if (on === this.on) return this.open();
    this.on = on;
    this.lesson.toggleAttribute("data-projected", on);
    if (on) {
      this.lesson.append(this.corner);
      // Above everything that the host draws, wherever in it the lesson lies.
      this.lesson.popover = "manual";
      this.open();
    } else {
      this.corner.remove();
      this.lesson.removeAttribute("popover");
      for (const name of ["--rv-large", "--rv-figure"]) this.lesson.style.removeProperty(name);
    }
  }

  /** As soon as the host has put the lesson into its page; again, should it have taken it out. */
  open() {
    const { lesson } = this;
    if (!this.on) return;
    if (!lesson.isConnected) {
      requestAnimationFrame(() => this.open());
    } else if (!lesson.matches(":popover-open")) {
      lesson.showPopover();
      this.fit(true);
    }
  }

  /**
   * @param {Lesson} lesson
   * @param {number} step
   */
  show({ steps }, step) {
    if (!this.on) return;
    setText(this.count, `${step + 1} / ${steps.length}`);
    const { id } = steps[step];
    const other = id !== this.step;
    this.step = id;
    this.lead();
    this.fit(other);
  }

  /**
   * Type as large as the step fits the screen with, beside a figure as wide as that leaves it. It grows with
   * another step alone, since an answer must not make it jump.
   *
   * @param {boolean} afresh
   */
  fit(afresh) {
    if (!this.on) return;
    if (!afresh) {
      this.fill(this.large, SMALLEST);
      return;
    }
    this.lesson.scrollTop = 0;
    for (const { figure, words } of SHARES) {
      this.lesson.style.setProperty("--rv-figure", `${figure}fr`);
      if (this.fill(LARGEST * Math.max(1, innerHeight / SCREEN), words)) return;
    }
  }

  /**
   * @param {number} largest
   * @param {number} smallest
   * @returns {boolean} whether the step fits
   */
  fill(largest, smallest) {
    const { lesson } = this;
    for (this.large = largest; this.large > smallest - GRAIN / 2; this.large -= GRAIN) {
      lesson.style.setProperty("--rv-large", this.large.toFixed(2));
      if (lesson.scrollHeight <= lesson.clientHeight) return true;
    }
    this.large = smallest;
    return false;
  }

  /** To the same step with everything around it. */
  lead() {
    const address = new URL(location.href);
    for (const name of SAYS) address.searchParams.delete(name);
    // The page's own address follows a little later.
    address.searchParams.set("step", this.step);
    this.out.setAttribute("href", address.href);
  }

  leave() {
    this.lead();
    location.assign(this.out.getAttribute("href") ?? "");
  }
}
