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
    this.seed = lesson.seed;
    /** @type {Set<string>} */
    this.done = new Set(done);
    /** @type {Map<string, readonly number[]>} */
    this.answers = new Map(answers.map(({ step: id, values }) => [id, values]));
  }

  /**
   * The same place with the numbers of another seed, to which no answer belongs.
   *
   * @param {number} seed
   */
  redraw(seed) {
    this.seed = seed;
    for (const { id, question } of this.lesson.steps) {
      if (!question) continue;
      this.answers.delete(id);
      this.done.delete(id);
    }
  }

  /** @param {Lesson} lesson  of the seed that was asked for */
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
      seed: this.seed,
      done: [...this.done],
      answers: [...this.answers].map(([step, values]) => ({ step, values })),
    };
  }
}
