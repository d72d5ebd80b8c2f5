/**
 * How far somebody is, in an address, where no Python reads and writes it: in the same words.
 *
 * @import { LearnPart, Step } from "../../core/messages.js"
 *
 * @typedef {{ name: string, text: string, wants: string }} Unread
 */

const MOST = 4096; // letters that are read
const DIGITS = 6; // of an answer that is not whole
const SHOWN = 60; // letters of what is not understood
const NAMES = ["step", "seed", "seeds", "done", "answers"];

export class LearnLink {
  /**
   * @param {LearnPart} part  of seed 0
   * @param {Readonly<Record<number, readonly Step[]>>} questions  by seed, the steps that ask something
   * @param {Readonly<Record<number, LearnPart["links"]>>} links  by seed
   */
  constructor(part, questions, links) {
    this.part = part;
    this.links = links;
    this.questions = questions;
  }

  /**
   * What an address says; what it does not say, or not in words that are known, is at its beginning.
   *
   * @param {string} text
   * @param {number} revision
   * @returns {{ page: LearnPart, unread: Unread[] }}
   */
  read(text, revision) {
    const given = new URLSearchParams(text.slice(0, MOST));
    const { lesson: own, last } = this.part;
    const steps = new Map(own.steps.map((row) => [row.id, row]));
    const known = [...steps.keys()].join(", ");
    const asked = own.steps.filter(({ question }) => question).map(({ id }) => id);
    const some = `some of ${asked.join(", ")}`;
    /** @type {Unread[]} */
    const unread = [];
    const odd = (/** @type {string} */ name, /** @type {string} */ said, /** @type {string} */ wants) => {
      unread.push({ name, text: said, wants });
    };

    /**
     * The rows of a list that are understood; of the others it is said what they take.
     *
     * @template T
     * @param {string} name
     * @param {"," | ";"} mark  between rows
     * @param {string} wants
     * @param {(row: string) => T | null} readRow
     * @returns {T[]}
     */
    const listed = (name, mark, wants, readRow) => {
      const rows = (given.get(name) ?? "").split(mark).filter(Boolean);
      const lost = rows.filter((row) => readRow(row) == null);
      if (lost.length) odd(name, lost.join(mark), wants);
      return rows.map(readRow).filter((row) => row != null);
    };

    const seed = seedIn(given.get("seed") ?? "0", this.questions);
    const range = `from 0 to ${last}`;
    if (seed == null) odd("seed", given.get("seed") ?? "", `a whole number ${range}`);
    const seeds = listed("seeds", ";", `seeds ${range} for ${some}`, (row) => {
      const [id, number] = row.split(":");
      const read = seedIn(number ?? "", this.questions);
      return asked.includes(id) && read != null ? { step: id, seed: read } : null;
    });
    const step = given.get("step") || own.steps[0].id;
    if (!steps.has(step)) odd("step", step, `one of ${known}`);
    const done = listed("done", ",", `some of ${known}`, (id) => (steps.has(id) ? id : null));
    const wants = `numbers, as many as are asked for, for ${some}`;
    const answers = listed("answers", ";", wants, (row) => {
      const [id, numbers] = row.split(":");
      const values = (numbers ?? "").split(",").map(Number);
      return numbers && fits(steps.get(id), values) ? { step: id, values } : null;
    });
    for (const [name, said] of given) {
      if (name === "lesson" ? said !== own.id : !NAMES.includes(name)) {
        odd(name, said, name === "lesson" ? own.id : "");
      }
    }
    const drawn = new Map(seeds.map((row) => [row.step, row.seed]));
    const page = {
      ...this.part,
      ...this.drawn(seed ?? 0, drawn),
      step: steps.has(step) ? step : own.steps[0].id,
      done,
      answers,
      rev: revision,
    };
    return { page, unread };
  }

  /**
   * The lesson with a seed's questions, and links that fit them.
   *
   * @param {number} seed
   * @param {ReadonlyMap<string, number>} own  of questions that have another one
   */
  drawn(seed, own) {
    const { lesson } = this.part;
    const seedOf = (/** @type {string} */ id) => own.get(id) ?? seed;
    const ofStep = (/** @type {string} */ id) => this.questions[seedOf(id)].find((step) => step.id === id);
    return {
      lesson: { ...lesson, seed, steps: lesson.steps.map((step) => ofStep(step.id) ?? step) },
      links: this.links[seed].map(
        (link) => this.links[seedOf(link.step)].find(({ step }) => step === link.step) ?? link,
      ),
    };
  }

  /**
   * What a choice says in an address, and the lesson with its numbers.
   *
   * @param {Readonly<Record<string, unknown>>} choice  as `Progress` makes it
   * @param {number} revision
   */
  take(choice, revision) {
    const { step, seed, seeds, done, answers } = /** @type {import("./progress.js").Choice} */ (choice);
    const short = (/** @type {number} */ v) => (Number.isInteger(v) ? v : Number(v.toPrecision(DIGITS)));
    const rows = answers.map(({ step: id, values }) => `${id}:${values.map(short).join(",")}`);
    const given = Object.entries({
      step,
      seed: seed ? String(seed) : "",
      seeds: seeds.map(({ step: id, seed: own }) => `${id}:${own}`).join(";"),
      done: done.join(","),
      answers: rows.join(";"),
    });
    const text = new URLSearchParams(given.filter(([, value]) => value)).toString();
    return { text, page: this.read(text, revision).page };
  }
}

/**
 * @param {string} text
 * @param {Readonly<Record<number, unknown>>} known
 */
const seedIn = (text, known) => (/^\d{1,9}$/.test(text) && Number(text) in known ? Number(text) : null);

/**
 * What an address says that is not understood, in one line; none where there is no such thing.
 *
 * @param {readonly Unread[]} unread
 */
export function unreadLine(unread) {
  const parts = unread.map(({ name, text, wants }) => {
    const [...letters] = `${name}=${text}`;
    const said = letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : letters.join("");
    return wants ? `${said} (it takes ${wants})` : said;
  });
  return parts.length ? `Not understood in this address, so left out: ${parts.join("; ")}.` : "";
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
