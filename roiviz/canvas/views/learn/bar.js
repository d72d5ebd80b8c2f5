/**
 * The player's bar: back, play, how far, next, and a mark for every step.
 *
 * @import { Lesson } from "../../core/messages.js"
 *
 * @typedef {Object} Heard
 * @property {(step: number) => void} go
 * @property {() => void} toggle
 * @property {(share: number) => void} seek
 */

import { el, setText } from "../../kit/dom.js";

const FINE = 200; // places on the scrubber

/**
 * A button whose word is left out where there is no room for it.
 *
 * @param {string} sign
 * @param {string} word
 * @param {() => void} onclick
 */
const pressed = (sign, word, onclick) =>
  el(
    "button",
    { class: "rv-press", type: "button", "aria-label": word, onclick },
    el("span", {}, sign),
    el("span", { class: "rv-press-word" }, word),
  );

/** @param {Heard} heard */
export function playerBar({ go, toggle, seek }) {
  let at = 0;
  const back = pressed("‹", "Back", () => go(at - 1));
  const play = pressed("▶", "Play", toggle);
  const next = pressed("›", "Next", () => go(at + 1));
  next.classList.add("rv-press-strong");
  const scrubber = el("input", { type: "range", class: "rv-range", min: "0", max: String(FINE), value: "0" });
  scrubber.setAttribute("aria-label", "How far this step has played");
  scrubber.addEventListener("input", () => seek(Number(scrubber.value) / FINE));
  const count = el("span", { class: "rv-step-count" });
  const marks = el("ol", { class: "rv-step-marks", "aria-label": "Steps" });
  const element = el(
    "div",
    { class: "rv-player", role: "group", "aria-label": "Player" },
    back,
    play,
    scrubber,
    count,
    next,
    marks,
  );

  /** @param {Lesson} lesson */
  function take({ steps }) {
    marks.replaceChildren(
      ...steps.map((_, i) =>
        el("li", {}, el("button", { type: "button", onclick: () => go(i) }, String(i + 1))),
      ),
    );
  }

  /**
   * @param {Lesson} lesson
   * @param {number} step
   * @param {ReadonlySet<string>} done
   */
  function show({ steps }, step, done) {
    at = step;
    setText(count, `${step + 1} / ${steps.length}`);
    back.disabled = step === 0;
    next.disabled = step === steps.length - 1;
    marks.querySelectorAll("button").forEach((mark, i) => {
      const { id, title } = steps[i];
      mark.toggleAttribute("data-done", done.has(id));
      mark.setAttribute("aria-label", `Step ${i + 1}, ${title}${done.has(id) ? ", done" : ""}`);
      if (i === step) mark.setAttribute("aria-current", "step");
      else mark.removeAttribute("aria-current");
    });
  }

  /**
   * @param {number} share
   * @param {boolean} playing
   */
  function tell(share, playing) {
    scrubber.value = String(Math.round(share * FINE));
    const [sign, word] = playing ? ["❚❚", "Pause"] : ["▶", "Play"];
    setText(play.firstElementChild, sign);
    setText(play.lastElementChild, word);
    if (play.getAttribute("aria-label") !== word) play.setAttribute("aria-label", word);
  }

  return { element, take, show, tell };
}
