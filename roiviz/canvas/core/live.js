/**
 * The browser's own kernels at work: for each box in the hand, and each reading that they know, the answer
 * to where the box is now, in the moment in which it moved. The server goes on answering, later and less
 * often; its numbers are compared with the browser's for the same box.
 *
 * What is shown of such a reading is always the browser's, at rest too: the two kernels add in different
 * orders, and going from one to the other would make the last digits flicker. The server's part is to
 * agree, and to bring what only it knows.
 *
 * @import { Difference } from "./agreement.js"
 * @import { Answer } from "./answer.js"
 * @import { Computed } from "./computed.js"
 * @import { Scope } from "./hub.js"
 * @import { Box, ChannelFacts, PictureFacts, Reading, ReadingKernel } from "./messages.js"
 * @import { Kernels } from "../wasm/kernels.js"
 *
 * @typedef {Object} Job  what is computed
 * @property {Box} box
 * @property {ReadingKernel} kernel
 * @property {Float32Array} values  of the channel
 * @property {number | null} wanted  the bin whose samples are shown where there are too many for all
 *
 * @typedef {Job & { numbers: Computed | null, milliseconds: number | null }} Entry  numbers: null where only
 *   the server can say; milliseconds: null for the page's first, in which the module still warms up
 * @typedef {{ numbers: Computed, served: Answer | undefined, place: number, answer: Answer }} Shown
 *
 * @typedef {Object} Heard  what the server said of a box
 * @property {Box} frame
 * @property {ReadingKernel} kernel
 * @property {Float32Array} values
 * @property {number | null} wanted  the bin whose samples it listed, where those are not all
 * @property {string} device  the server's
 * @property {Disagreement | null} apart
 *
 * @typedef {Object} Disagreement
 * @property {Difference} difference
 * @property {string} device  the server's
 * @property {Box} frame  the box as it was then
 * @property {string} tuple  the same as the kernel's row
 * @property {string} reading
 * @property {string} title  the reading's, or the operator's where there is but one
 * @property {ReadingKernel} kernel
 * @property {PictureFacts | null} picture
 * @property {ChannelFacts | null} channel
 *
 * @typedef {{ picture: boolean, channel: boolean, kernel: boolean, box: boolean }} Lasting  which of the
 *   things that a disagreement is about the canvas still shows
 */

import { differenceOf } from "./agreement.js";
import { answerKey, isGiven, isOfBrowser, readAnswer } from "./answer.js";
import { computed, largestOf, shownBin } from "./computed.js";
import { sameBox } from "./geometry.js";

// ---------------------------------------------------------------- the page's kernels

/**
 * @type {{ kernels: Kernels | null, why: string, source: (() => Promise<Kernels>) | null,
 *   warm: boolean, alone: boolean }}
 */
const page = { kernels: null, why: "", source: null, warm: false, alone: false };
/** @type {Set<Live>} */
const waiting = new Set();

/**
 * Say where the page's kernels come from. They are fetched when a canvas first needs them.
 *
 * @param {(() => Promise<Kernels>) | null} source
 * @param {boolean} [alone]  no server answers beside them
 */
export function kernelsFrom(source, alone = false) {
  Object.assign(page, { kernels: null, why: "", source, warm: false, alone });
}

/**
 * Fetch them, once, and tell all who wait.
 *
 * @param {Live} live
 */
function bring(live) {
  waiting.add(live);
  const { source } = page;
  if (!source) return;
  page.source = null;
  source()
    .then(
      (kernels) => Object.assign(page, { kernels }),
      (problem) => Object.assign(page, { why: problem.message }),
    )
    .then(() => {
      for (const one of waiting) one.begin();
      waiting.clear();
    });
}

// ---------------------------------------------------------------- one canvas's answers

export class Live {
  /** @param {Scope} scope */
  constructor(scope) {
    this.scope = scope;
    /** @type {Map<string, Entry>} */
    this.entries = new Map();
    /** @type {Map<string, Shown>} */
    this.shown = new Map();
    /** @type {Map<string, Heard>} */
    this.heard = new Map();
    /**
     * Those that nobody has looked at yet.
     *
     * @type {Map<string, Disagreement>}
     */
    this.disagreements = new Map();
    scope.on("boxes", () => this.follow());
    scope.on("focus", () => this.follow());
    scope.on("feed", () => {
      this.listen();
      this.follow();
    });
  }

  /** The page's kernels have come, or will not. */
  begin() {
    this.listen();
    this.scope.setAnswers(this.answers());
    this.scope.changed("answers");
  }

  /** Whether no server answers: what it has said once is all that it says. */
  get alone() {
    return page.alone;
  }

  /** The kernels and the map that they read, once both are here. */
  get ready() {
    const cells = this.scope.scene?.cells;
    const values = this.scope.channel?.values;
    return page.kernels && cells && values ? { kernels: page.kernels, map: { ...cells, values } } : null;
  }

  /** Whether everything that is shown of the boxes is computed here. */
  get complete() {
    const { answers, editor, readings } = this.scope;
    const count = readings.length * (editor?.boxes.length ?? 0);
    return answers.filter(isOfBrowser).length === count && readings.some(({ kernel }) => kernel);
  }

  /** What all boxes under all readings took together; null while that is not known of each. */
  get milliseconds() {
    let sum = 0;
    for (const { milliseconds } of this.entries.values()) {
      if (milliseconds == null) return null;
      sum += milliseconds;
    }
    return sum;
  }

  /** Why there are no kernels here that a reading could use; "" where there are, or none is needed. */
  get why() {
    return this.scope.readings.some(({ kernel }) => kernel) ? page.why : "";
  }

  /**
   * @param {string} box
   * @param {string} reading
   */
  key(box, reading) {
    return answerKey(this.scope.name, box, reading);
  }

  /** Bring the scope's answers to the boxes in the hand, and say so if that is news. */
  follow() {
    if (this.scope.setAnswers(this.answers())) this.scope.changed("answers");
  }

  /**
   * The answers to show: the browser's for the boxes in the hand, the server's for what it alone reads.
   *
   * @returns {readonly Answer[]}
   */
  answers() {
    const { scope } = this;
    const kernels = new Map(scope.readings.map((reading) => [reading.id, this.kernelOf(reading)]));
    if (!scope.editor || ![...kernels.values()].some(Boolean)) return scope.served;
    const own = scope.readings.flatMap(({ id }) => this.ofReading(id, kernels.get(id) ?? null));
    const shown = new Set(own.map(({ box, reading }) => this.key(box, reading)));
    const held = new Set(scope.editor.boxes.map(({ id }) => id));
    this.forget(held);
    const others = scope.served.filter(
      ({ box, reading }) => !shown.has(this.key(box, reading)) && (held.has(box) || !kernels.get(reading)),
    );
    return [...own, ...others];
  }

  /**
   * A reading's kernel, if the browser has it.
   *
   * @param {Reading} reading
   */
  kernelOf({ kernel }) {
    if (!kernel) return null;
    if (!page.kernels) bring(this);
    return page.kernels?.knows(kernel.operator, kernel.reduction) ? kernel : null;
  }

  /**
   * @param {string} reading
   * @param {ReadingKernel | null} kernel
   */
  ofReading(reading, kernel) {
    const { ready } = this;
    if (!kernel || !ready) return [];
    const boxes = this.scope.editor?.boxes ?? [];
    return boxes.flatMap((box, place) => {
      const key = this.key(box.id, reading);
      const wanted = this.wantedBin(box.id);
      const { numbers } = this.entry(key, { box, kernel, values: ready.map.values, wanted });
      const served = this.scope.servedBy.get(key);
      return numbers && !isOverruled(numbers, served)
        ? [this.show(key, reading, { numbers, served, place })]
        : [];
    });
  }

  /**
   * The bin that is looked at, of a box: the pinned one, else the one under the pointer.
   *
   * @param {string} box
   */
  wantedBin(box) {
    const focus = this.scope.pin ?? this.scope.hover;
    return focus?.box === box ? focus.bin : null;
  }

  /**
   * Numbers that are kept until the box moves, or what they are computed from changes.
   *
   * @param {string} key
   * @param {Job} job
   */
  entry(key, job) {
    const kept = this.entries.get(key);
    if (kept && answers(kept, job)) {
      kept.kernel = job.kernel; // of the newest message: the next look compares no texts
      return kept;
    }
    const began = performance.now();
    const made = { ...job, numbers: this.compute(job) };
    const milliseconds = page.warm ? performance.now() - began : null;
    page.warm ||= made.numbers != null;
    const entry = { ...made, milliseconds };
    this.entries.set(key, entry);
    return entry;
  }

  /**
   * @param {Job} job
   * @returns {Computed | null}
   */
  compute(job) {
    const { ready } = this;
    return ready && computed({ ...job, ...ready });
  }

  /**
   * An answer made of the browser's numbers and of what only the server says, which is as old as it is.
   *
   * @param {string} key
   * @param {string} reading
   * @param {Omit<Shown, "answer">} made
   */
  show(key, reading, made) {
    const kept = this.shown.get(key);
    const { numbers, served, place } = made;
    if (kept && kept.numbers === numbers && kept.served === served && kept.place === place)
      return kept.answer;
    const { notes = [], patch = null } = served ?? {};
    const answer = readAnswer({ ...numbers, canvas: this.scope.name, reading, notes, patch }, place);
    this.shown.set(key, { ...made, answer });
    return answer;
  }

  /**
   * Let go of what was found of boxes that are gone.
   *
   * @param {ReadonlySet<string>} held  ids of the others
   */
  forget(held) {
    for (const [key, { box }] of this.entries) {
      if (held.has(box.id)) continue;
      for (const kept of [this.entries, this.shown, this.heard]) kept.delete(key);
    }
  }

  // ---------------------------------------------------------------- what the server says

  /** Compare what the server has answered with the browser's numbers for the same boxes. */
  listen() {
    const { ready } = this;
    if (!ready) return;
    for (const served of this.scope.served) {
      const reading = this.scope.readings.find(({ id }) => id === served.reading);
      const kernel = reading && this.kernelOf(reading);
      if (kernel) this.hear(served, kernel, ready.map.values);
    }
  }

  /**
   * @param {Answer} served
   * @param {ReadingKernel} kernel
   * @param {Float32Array} values
   */
  hear(served, kernel, values) {
    const { frame, device, box, reading } = served;
    const key = this.key(box, reading);
    const job = { box: frame, kernel, values, wanted: wantedOf(served) };
    const kept = this.entries.get(key);
    const numbers = kept && answers(kept, job) ? kept.numbers : this.compute(job);
    if (!numbers || (isGiven(numbers) && !isGiven(served))) return;
    const difference = differenceOf(numbers, served, largestOf(values));
    const { tuple } = numbers;
    const apart = difference && { difference, device, frame, tuple, kernel, ...this.about(reading) };
    this.heard.set(key, { frame, kernel, values, wanted: job.wanted, device, apart });
    if (apart) this.keep(key, apart);
  }

  /**
   * What a disagreement is about, beside the box and the call.
   *
   * @param {string} reading
   */
  about(reading) {
    const { readings, scene } = this.scope;
    const own = readings.length > 1 && readings.find(({ id }) => id === reading)?.title;
    const { picture = null, channel = null, operator } = scene ?? {};
    return { reading, title: own || operator?.title || "", picture, channel };
  }

  /**
   * The first of a box on a channel under the same settings is kept until somebody has looked, whatever
   * comes after it.
   *
   * @param {string} box  its key
   * @param {Disagreement} apart
   */
  keep(box, apart) {
    const { channel, kernel } = apart;
    const key = JSON.stringify([box, channel?.digest, channel?.index, kernel]);
    if (!this.disagreements.has(key)) this.disagreements.set(key, apart);
  }

  /**
   * What the server said of the box that an answer of the browser is for, and of the samples that it
   * lists; null if it has not spoken yet.
   *
   * @param {Pick<Answer, "box" | "reading">} answer
   * @returns {Heard | null}
   */
  heardOf({ box, reading }) {
    const key = this.key(box, reading);
    const [heard, entry] = [this.heard.get(key), this.entries.get(key)];
    if (!heard || !entry) return null;
    const wanted = entry.numbers?.unlisted ? entry.wanted : heard.wanted;
    return answers(entry, { ...heard, box: heard.frame, wanted }) ? heard : null;
  }

  /**
   * Where the two kernels disagree under the reading of an answer, or disagreed under one that is gone: the
   * oldest place that nobody has looked at, else what is seen now.
   *
   * @param {Answer} answer
   * @returns {Disagreement | null}
   */
  apart(answer) {
    const others = this.scope.readings.filter(({ id }) => id !== answer.reading);
    const unseen = [...this.disagreements.values()].find(
      (one) => !others.some(({ id }) => id === one.reading),
    );
    return unseen ?? (isOfBrowser(answer) ? (this.heardOf(answer)?.apart ?? null) : null);
  }

  /**
   * Which of the things that a disagreement is about are still here.
   *
   * @param {Disagreement} apart
   * @returns {Lasting}
   */
  lasting({ picture, channel, kernel, frame, reading }) {
    const { editor, readings, scene } = this.scope;
    const now = readings.find(({ id }) => id === reading)?.kernel ?? null;
    return {
      picture: picture?.digest === scene?.picture?.digest,
      channel: channel?.digest === scene?.channel?.digest && channel?.index === scene?.channel?.index,
      kernel: sameKernel(kernel, now),
      box: Boolean(editor?.boxes.some(({ id }) => id === frame.id)),
    };
  }

  /**
   * Whether the two disagree there still: the server's last word is the same, and on the box as it is.
   *
   * @param {Disagreement} apart
   */
  isNow(apart) {
    const { frame, reading, difference } = apart;
    const heard = this.heardOf({ box: frame.id, reading });
    const same = heard?.apart && JSON.stringify(heard.apart.difference) === JSON.stringify(difference);
    return Boolean(same && sameBox(heard.frame, frame) && lasts(this.lasting(apart)));
  }

  /**
   * Somebody has looked at it.
   *
   * @param {Disagreement} looked
   */
  seen(looked) {
    for (const [key, one] of this.disagreements) if (one === looked) this.disagreements.delete(key);
    this.scope.changed("answers");
  }
}

/**
 * Whether all that a disagreement is about is still here.
 *
 * @param {Lasting} lasting
 */
export const lasts = (lasting) => Object.values(lasting).every(Boolean);

/**
 * @param {ReadingKernel} a
 * @param {ReadingKernel | null} b
 */
const sameKernel = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Whether numbers are those that a job asks for.
 *
 * @param {Omit<Entry, "milliseconds">} entry
 * @param {Job} job
 */
function answers({ box, kernel, values, wanted, numbers }, job) {
  const whole = !numbers?.bin || numbers.bin.length === numbers.samples_total;
  return (
    sameBox(box, job.box) &&
    values === job.values &&
    sameKernel(kernel, job.kernel) &&
    (whole || shownBin(kernel.bins, wanted) === shownBin(kernel.bins, job.wanted))
  );
}

/**
 * The server refuses a box of which the browser's one channel has numbers.
 *
 * @param {Computed} numbers
 * @param {Answer | undefined} served
 */
const isOverruled = (numbers, served) =>
  Boolean(served && !isGiven(served) && isGiven(numbers) && sameBox(served.frame, numbers.frame));

/**
 * The bin whose samples the server has sent, where those are not all.
 *
 * @param {Answer} served
 */
function wantedOf({ checked_bins: checked, bin, samples_shown: shown, samples_total: total }) {
  if (checked?.length === 1) return checked[0];
  return shown < total ? (bin?.[0] ?? null) : null;
}
