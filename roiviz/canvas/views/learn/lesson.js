/**
 * A lesson: its steps below each other, so that scrolling tells all of it, and a player for the one in the
 * middle of the screen.
 *
 * @import { LearnPart } from "../../core/messages.js"
 * @import { Look, MakeCard } from "../../cards/board.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 */

import { el, setText } from "../../kit/dom.js";
import { embedded } from "../../wasm/embedded.js";
import { playerBar } from "./bar.js";
import { Clock } from "./clock.js";
import { Progress } from "./progress.js";
import { PROJECTED, Projector } from "./projector.js";
import { Section } from "./section.js";

const CALM = 300; // milliseconds after which a step that is looked at is told
const LOOKED = 3000; // milliseconds after which a step on the way back is one that is read
const FITS = 0.75; // of the screen's height, beside the page's head and the player
const WORKED = "a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])";
const MIDDLE = "-45% 0px -50% 0px"; // the strip of the screen in which the step at hand lies

/** @type {MakeCard} */
export function lessonCard(look) {
  const player = new LessonPlayer(look);
  return {
    element: player.element,
    topics: [],
    update: () => player.update(),
    destroy: () => player.destroy(),
  };
}

const SCROLLS = ["wheel", "touchmove", "keydown", "pointerdown"];
const SCROLLS_BY_KEY = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);

/**
 * Whether a pointer is on an element's scrollbar, which lies beside its content.
 *
 * @param {PointerEvent} event
 * @param {EventTarget} target
 */
const isOnBar = ({ clientX }, target) =>
  target instanceof Element && clientX >= target.getBoundingClientRect().left + target.clientWidth;

class LessonPlayer {
  /** @param {Look} look */
  constructor({ scope, colours, part }) {
    this.scope = scope;
    this.colours = colours;
    this.part = part;
    /** @type {LearnPart | null} */
    this.given = null;
    /** @type {Progress | null} */
    this.progress = null;
    /** @type {Section[]} */
    this.sections = [];
    /** @type {Kernels | null} */
    this.kernels = null;
    this.still = matchMedia("(prefers-reduced-motion: reduce)");
    this.clock = new Clock(this.still.matches);
    this.frame = 0;
    this.last = 0;
    /**
     * The step that was asked for, or that a hand is in; until somebody scrolls, no other becomes current,
     * whatever passes the middle of the screen on the way there or as figures take their room.
     */
    this.goal = -1;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.looking = undefined;
    this.bar = playerBar({
      go: (step) => this.go(step),
      toggle: () => this.toggle(),
      seek: (share) => this.seek(share),
    });
    this.heading = el("h2", {});
    this.note = el("p", { class: "rv-lesson-note", role: "status" });
    this.steps = el("div", { class: "rv-steps" });
    this.element = el(
      "article",
      { class: "rv-lesson" },
      this.heading,
      this.note,
      this.steps,
      this.bar.element,
    );
    this.projector = new Projector(this.element, (by) => this.go((this.progress?.step ?? 0) + by));
    this.onKey = this.onKey.bind(this);
    this.onResize = this.onResize.bind(this);
    this.onScroll = this.onScroll.bind(this);
    this.width = innerWidth;
    // The arrows lead on wherever nothing else takes them, as on a page that was just opened.
    document.addEventListener("keydown", this.onKey);
    addEventListener("resize", this.onResize);
    for (const type of SCROLLS) addEventListener(type, this.onScroll, { passive: true });
    this.observer = new IntersectionObserver((entries) => this.looked(entries), { rootMargin: MIDDLE });
    embedded().then(
      (kernels) => this.takeKernels(kernels),
      (problem) => setText(this.note, `${problem.message} So this lesson shows no numbers here.`),
    );
  }

  // ---------------------------------------------------------------- messages

  update() {
    const part = this.part();
    if (part?.kind !== "learn") return;
    const { given } = this;
    this.given = part;
    this.projector.turn(part.projected);
    if (!this.progress || given?.lesson.id !== part.lesson.id || given.rev !== part.rev) {
      this.progress = new Progress(part);
      this.build(this.progress);
      this.arrive(given != null);
    } else if (!this.progress.holds(part.lesson) && this.progress.awaits(part.lesson)) {
      const { steps } = this.progress.lesson;
      this.progress.takeNumbers(part.lesson);
      for (const [i, { seed }] of part.lesson.steps.entries()) {
        if (seed !== steps[i].seed) this.renew(i);
      }
    }
    for (const section of this.sections) section.paint(this.colours());
  }

  /** @param {Progress} progress */
  build({ lesson }) {
    /** @type {Set<string>} */
    const seen = new Set();
    this.observer.disconnect();
    setText(this.heading, lesson.title);
    this.sections = lesson.steps.map((step, i) => this.made(step, i, seen));
    this.steps.replaceChildren(...this.sections.map(({ element }) => element));
    this.bar.take(lesson);
    if (this.kernels) this.takeKernels(this.kernels);
    this.show();
    for (const { element } of this.sections) this.observer.observe(element);
  }

  /**
   * @param {LearnPart["lesson"]["steps"][number]} step
   * @param {number} i
   * @param {Set<string>} seen  meanings of words that are explained before it
   */
  made(step, i, seen) {
    const heard = {
      completed: () => this.complete(i),
      touched: () => this.touch(i),
      answered: (/** @type {readonly number[]} */ values) => this.answer(i, values),
      redraw: () => this.redraw(i),
    };
    const link = this.given?.links.find(({ step: id }) => id === step.id);
    return new Section(step, i, heard, seen, link);
  }

  /**
   * A step with other numbers; all others stay as hands have left them.
   *
   * @param {number} i
   */
  renew(i) {
    const { progress, sections, kernels } = this;
    if (!progress) return;
    const before = sections[i];
    const made = this.made(progress.lesson.steps[i], i, new Set(before.known));
    const isHeld = before.element.matches(":focus-within");
    this.observer.unobserve(before.element);
    before.element.replaceWith(made.element);
    sections[i] = made;
    if (kernels) made.take(kernels);
    made.paint(this.colours());
    this.show();
    if (isHeld) made.question?.again.focus({ preventScroll: true });
    if (i === progress.step) this.begin();
    this.observer.observe(made.element);
  }

  /** @param {Kernels} kernels */
  takeKernels(kernels) {
    this.kernels = kernels;
    for (const section of this.sections) section.take(kernels);
    this.show();
  }

  /**
   * At the step that the link names, once the page has its height. A page that was just opened is at the
   * first one already.
   *
   * @param {boolean} again  whether another link was open
   */
  arrive(again) {
    const step = this.progress?.step ?? 0;
    this.begin();
    if (!step && !again) return;
    this.goal = step;
    requestAnimationFrame(() => this.bring(step, "auto"));
  }

  show() {
    const { progress } = this;
    if (!progress) return;
    const { lesson, step, done, answers } = progress;
    this.bar.show(lesson, step, done);
    this.sections.forEach((section, i) => {
      const { id } = lesson.steps[i];
      section.show(done.has(id), answers.get(id) ?? null);
      section.element.toggleAttribute("data-current", i === step);
    });
    this.projector.show(lesson, step);
  }

  // ---------------------------------------------------------------- what people do

  /** @param {number} step */
  go(step) {
    const { progress } = this;
    if (!progress || step < 0 || step >= this.sections.length) return;
    this.goal = step;
    this.enter(step);
    this.stay(step);
    this.bring(step, this.still.matches ? "auto" : "smooth");
    this.sections[step].title.focus({ preventScroll: true });
  }

  /**
   * Into the middle of the screen, or a step that is too high for that from its title on.
   *
   * @param {number} step
   * @param {ScrollBehavior} behavior
   */
  bring(step, behavior) {
    if (this.projector.on) return;
    const { element } = this.sections[step];
    const fits = element.offsetHeight < FITS * innerHeight;
    element.scrollIntoView({ block: fits ? "center" : "start", behavior });
  }

  /** @param {number} step */
  enter(step) {
    const { progress } = this;
    if (!progress || step === progress.step) return;
    progress.step = step;
    this.show();
    this.begin();
    this.tell("view");
  }

  /** @param {readonly IntersectionObserverEntry[]} entries */
  looked(entries) {
    const seen = entries.filter((entry) => entry.isIntersecting);
    const at = this.sections.findIndex(({ element }) => seen.some(({ target }) => target === element));
    if (at < 0 || this.goal >= 0) return;
    this.enter(at);
    this.pass(at);
  }

  /**
   * Who scrolls on reads there. Who scrolls back may be on the way to a teacher's links, which stand above
   * the first step: another step is theirs once it is looked at.
   *
   * @param {number} step
   */
  pass(step) {
    const { progress } = this;
    clearTimeout(this.looking);
    if (!progress) return;
    if (step > progress.at) this.stay(step);
    else if (step) this.looking = setTimeout(() => progress.step === step && this.stay(step), LOOKED);
  }

  /** @param {number} step */
  stay(step) {
    const { progress } = this;
    clearTimeout(this.looking);
    if (!progress || step === progress.at) return;
    progress.at = step;
    this.tell("view");
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const isForProjector = this.projector.on && PROJECTED.has(event.key);
    if (!isForProjector && takesKeys(event.composedPath(), this.element)) return;
    const step = this.progress?.step ?? 0;
    const isBack = event.key === "b" && !this.projector.on; // a remote's button for a black screen
    if (event.key === "ArrowRight" || event.key === "n") this.go(step + 1);
    else if (event.key === "ArrowLeft" || isBack) this.go(step - 1);
    else if (event.key === "k") this.toggle();
    else if (isForProjector && event.key === "PageDown") this.go(step + 1);
    else if (isForProjector && event.key === "PageUp") this.go(step - 1);
    else if (isForProjector) this.projector.leave();
    else return;
    event.preventDefault();
  }

  /**
   * Whoever scrolls, by wheel, finger, key or on the bar at the page's edge, reads on from there.
   *
   * @param {Event} event
   */
  onScroll(event) {
    const isKey = event instanceof KeyboardEvent;
    if (isKey && (event.defaultPrevented || !SCROLLS_BY_KEY.has(event.key))) return;
    const [target] = event.composedPath();
    if (event.type === "pointerdown" && !isOnBar(/** @type {PointerEvent} */ (event), target)) return;
    this.goal = -1;
  }

  /** Who turns a phone stays at the step; a phone's own bars, which come and go, move nothing. */
  onResize() {
    const { progress } = this;
    this.projector.fit(true);
    if (!progress || this.width === innerWidth) return;
    this.width = innerWidth;
    this.goal = progress.step;
    this.bring(progress.step, "auto");
  }

  /** @param {number} i */
  touch(i) {
    this.goal = i;
    this.enter(i);
    this.stay(i);
    this.clock.seek(1);
    this.bar.tell(1, false);
  }

  /** @param {number} i */
  complete(i) {
    const { progress } = this;
    if (!progress?.complete(progress.lesson.steps[i].id)) return;
    this.show();
    this.tell("commit");
  }

  /**
   * @param {number} i
   * @param {readonly number[]} values
   */
  answer(i, values) {
    const { progress } = this;
    if (!progress) return;
    progress.answers.set(progress.lesson.steps[i].id, values);
    this.enter(i);
    this.stay(i);
    this.show();
    const state = this.sections[i].question?.element.dataset.state;
    if (state === "right") progress.complete(progress.lesson.steps[i].id);
    this.goal = i;
    this.show();
    this.reveal(i);
    this.tell("commit");
  }

  /**
   * What is said of an answer comes out from beneath the player, where it begins there.
   *
   * @param {number} i
   */
  reveal(i) {
    const said = this.sections[i].question?.outcome;
    if (!said || this.projector.on) return;
    const fits = said.offsetHeight < FITS * innerHeight;
    const block = fits ? "nearest" : "start";
    said.scrollIntoView({ block, behavior: this.still.matches ? "auto" : "smooth" });
  }

  /** @param {number} i */
  redraw(i) {
    const { progress, given } = this;
    if (!progress || !given) return;
    const { id } = progress.lesson.steps[i];
    progress.redraw(id, (progress.seedOf(id) + 1) % (given.last + 1));
    this.goal = i;
    this.enter(i);
    this.stay(i);
    this.show();
    this.tell("commit");
  }

  // ---------------------------------------------------------------- time

  begin() {
    const step = this.progress?.lesson.steps[this.progress.step];
    if (!step) return;
    this.clock.begin(step.seconds);
    this.sections[this.progress?.step ?? 0].play(this.clock.share);
    this.run();
  }

  toggle() {
    const again = !this.clock.playing && this.clock.share >= 1;
    this.clock.toggle();
    if (again) this.current?.play(0, true);
    this.run();
  }

  /** @param {number} share */
  seek(share) {
    this.clock.seek(share);
    this.current?.play(share, true);
    this.bar.tell(share, false);
  }

  get current() {
    return this.sections[this.progress?.step ?? 0];
  }

  run() {
    this.bar.tell(this.clock.share, this.clock.playing);
    if (this.frame || !this.clock.playing) return;
    this.last = performance.now();
    this.frame = requestAnimationFrame((now) => this.tick(now));
  }

  /** @param {number} now */
  tick(now) {
    this.frame = 0;
    const share = this.clock.pass(Math.max(0, now - this.last));
    this.last = now;
    this.current?.play(share);
    this.bar.tell(share, this.clock.playing);
    if (this.clock.playing) this.frame = requestAnimationFrame((then) => this.tick(then));
  }

  // ---------------------------------------------------------------- what Python hears

  /** @param {"view" | "commit"} phase  a step that is looked at is no entry of the history */
  tell(phase) {
    clearTimeout(this.timer);
    const say = () => this.progress && this.scope.choose(this.progress.choice, phase);
    if (phase === "commit") say();
    else this.timer = setTimeout(say, CALM);
  }

  destroy() {
    this.projector.turn(false);
    clearTimeout(this.timer);
    clearTimeout(this.looking);
    cancelAnimationFrame(this.frame);
    this.observer.disconnect();
    document.removeEventListener("keydown", this.onKey);
    removeEventListener("resize", this.onResize);
    for (const type of SCROLLS) removeEventListener(type, this.onScroll);
  }
}

/**
 * Whether a key is for what has the focus: anything that is worked by hand, but a lesson's own buttons.
 *
 * @param {readonly EventTarget[]} path
 * @param {Element} lesson
 */
export function takesKeys(path, lesson) {
  const [at] = path;
  if (!(at instanceof Element)) return false;
  return at.matches(path.includes(lesson) ? "input" : WORKED);
}
