/**
 * How far somebody is, in an address, where no Python reads and writes it: in the same words.
 *
 * @import { LearnPart, Step } from "../../core/messages.js"
 */

const MOST = 4096; // letters that are read
const DIGITS = 6; // of an answer that is not whole

export class LearnLink {
  /**
   * @param {LearnPart} part  of seed 0
   * @param {readonly (readonly Step[])[]} questions  by seed, the steps that ask something
   * @param {readonly LearnPart["links"][]} links  by seed
   */
  constructor(part, questions, links) {
    this.part = part;
    this.links = links;
    this.questions = questions;
    /** @type {Map<number, LearnPart["lesson"]>} */
    this.lessons = new Map();
  }

  /**
   * The lesson with a seed's questions; the same object for the same seed.
   *
   * @param {number} seed
   */
  lesson(seed) {
    const known = this.lessons.get(seed);
    if (known) return known;
    const asked = new Map(this.questions[seed].map((step) => [step.id, step]));
    const { lesson } = this.part;
    const made = { ...lesson, seed, steps: lesson.steps.map((step) => asked.get(step.id) ?? step) };
    this.lessons.set(seed, made);
    return made;
  }

  /**
   * What an address says; what it does not say, or not in words that are known, is at its beginning.
   *
   * @param {string} text
   * @param {number} revision
   * @returns {LearnPart}
   */
  read(text, revision) {
    const given = new URLSearchParams(text.slice(0, MOST));
    const steps = new Map(this.part.lesson.steps.map((row) => [row.id, row]));
    const seed = Number(given.get("seed") ?? 0);
    const lesson = this.lesson(Number.isInteger(seed) && this.questions[seed] ? seed : 0);
    const step = given.get("step") ?? "";
    const done = (given.get("done") ?? "").split(",").filter((id) => steps.has(id));
    const answers = (given.get("answers") ?? "").split(";").flatMap((row) => {
      const [id, numbers] = row.split(":");
      const values = (numbers ?? "").split(",").map(Number);
      return numbers && fits(steps.get(id), values) ? [{ step: id, values }] : [];
    });
    return {
      ...this.part,
      lesson,
      links: this.links[lesson.seed],
      step: steps.has(step) ? step : lesson.steps[0].id,
      done,
      answers,
      rev: revision,
    };
  }

  /**
   * What a choice says in an address, and the lesson with its numbers.
   *
   * @param {Readonly<Record<string, unknown>>} choice  as `Progress` makes it
   * @param {number} revision
   */
  take(choice, revision) {
    const { step, seed, done, answers } = /** @type {import("./progress.js").Choice} */ (choice);
    const short = (/** @type {number} */ v) => (Number.isInteger(v) ? v : Number(v.toPrecision(DIGITS)));
    const rows = answers.map(({ step: id, values }) => `${id}:${values.map(short).join(",")}`);
    const given = Object.entries({
      step,
      seed: seed ? String(seed) : "",
      done: done.join(","),
      answers: rows.join(";"),
    });
    const text = new URLSearchParams(given.filter(([, value]) => value)).toString();
    return { text, page: this.read(text, revision) };
  }
}

/**
 * Whether that can be an answer to a step's question.
 *
 * @param {Step | undefined} step
 * @param {readonly number[]} values
 */
function fits(step, values) {
  const { question } = step ?? {};
  if (!question || !values.every(Number.isFinite)) return false;
  return values.length === question.right.length || question.by === "cells";
}
