/**
 * A lesson on a projector: one step at a time fills the screen, in type as large as fits, and nothing else is
 * in sight but a corner with the way on and the way out.
 *
 * @import { Lesson } from "../../core/messages.js"
 */

import { el, setText } from "../../kit/dom.js";

const [SMALLEST, LARGEST, GRAIN] = [1.1, 2, 0.05]; // times as large as on a desk
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
      this.lesson.style.removeProperty("--rv-large");
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
   * Type as large as the step fits the screen with. It grows with another step alone, since an answer must
   * not make it jump.
   *
   * @param {boolean} afresh
   */
  fit(afresh) {
    const { lesson } = this;
    if (!this.on) return;
    if (afresh) {
      this.large = LARGEST;
      lesson.scrollTop = 0;
    }
    for (; this.large >= SMALLEST; this.large -= GRAIN) {
      lesson.style.setProperty("--rv-large", this.large.toFixed(2));
      if (lesson.scrollHeight <= lesson.clientHeight) return;
    }
    this.large = SMALLEST;
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
