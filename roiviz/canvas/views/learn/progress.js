/**
 * How far somebody is in a lesson. The browser owns it; Python keeps it, and sets it when an address leads.
 *
 * @import { LearnPart, Lesson } from "../../core/messages.js"
 *
 * @typedef {Progress["choice"]} Choice
 */

export class Progress {
  /** @param {LearnPart} part */
  constructor({ lesson, step, done, answers }) {
    this.lesson = lesson;
    const found = lesson.steps.findIndex(({ id }) => id === step);
    this.step = Math.max(0, found);
    /** Of the questions that have other numbers than the lesson's seed gives. @type {Map<string, number>} */
    this.seeds = new Map(
      lesson.steps
        .filter(({ question, seed }) => question && seed !== lesson.seed)
        .map(({ id: asked, seed }) => [asked, seed]),
    );
    /** The step that a teacher's links are for: whoever scrolls up to them passes others. */
    this.at = this.step;
    /** @type {Set<string>} */
    this.done = new Set(done);
    /** @type {Map<string, readonly number[]>} */
    this.answers = new Map(answers.map(({ step: id, values }) => [id, values]));
  }

  /** @param {string} step */
  seedOf(step) {
    return this.seeds.get(step) ?? this.lesson.seed;
  }

  /**
   * One question with other numbers, to which no answer belongs.
   *
   * @param {string} step
   * @param {number} seed
   */
  redraw(step, seed) {
    if (seed === this.lesson.seed) this.seeds.delete(step);
    else this.seeds.set(step, seed);
    this.answers.delete(step);
    this.done.delete(step);
  }

  /**
   * @param {Lesson} lesson
   * @returns {boolean} whether its numbers are the ones that are shown
   */
  holds({ steps }) {
    return steps.every(({ seed }, i) => seed === this.lesson.steps[i].seed);
  }

  /**
   * @param {Lesson} lesson
   * @returns {boolean} whether its numbers are the ones that were asked for
   */
  awaits({ steps }) {
    return steps.every(({ id, question, seed }) => !question || seed === this.seedOf(id));
  }

  /** @param {Lesson} lesson  with the numbers that were asked for */
  takeNumbers(lesson) {
    this.lesson = lesson;
  }

  /**
   * @param {string} step
   * @returns {boolean} whether that is news
   */
  complete(step) {
    if (this.done.has(step)) return false;
    this.done.add(step);
    return true;
  }

  /** What Python is told. */
  get choice() {
    return {
      lesson: this.lesson.id,
      step: this.lesson.steps[this.step].id,
      at: this.lesson.steps[this.at].id,
      seed: this.lesson.seed,
      seeds: [...this.seeds].map(([step, seed]) => ({ step, seed })),
      done: [...this.done],
      answers: [...this.answers].map(([step, values]) => ({ step, values })),
    };
  }
}
