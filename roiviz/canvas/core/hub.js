/**
 * What the parts of a page share: one Scope per canvas with its newest message, its answers, the boxes
 * as the hand holds them, hover and pin. A canvas and its cards find each other by the canvas's name.
 *
 * @import { Answer } from "./answer.js"
 * @import { CanvasEvent, CanvasMessage, Feed, Layer, Parts } from "./messages.js"
 * @import { Editor } from "./editor.js"
 *
 * @typedef {"scene" | "boxes" | "focus" | "feed" | "fresh" | "answers" | "layers"} Topic  a message came; the
 *   hand moved a box; hover or pin; a picture or channel came; see freshness.js; the browser's own answers
 *   changed, see live.js; a page draws a layer of its own
 *
 * @typedef {Object} Focus  what is hovered or pinned
 * @property {string | null} box  its id
 * @property {number | null} bin
 * @property {number | null} sample
 * @property {string | null} reading  whose bin and sample
 * @property {readonly [number, number] | null} cell  row, column
 * @property {string | null} layer  its id
 * @property {number | null} row  of the layer; -1 for a region that it does not draw
 * @property {number | null} region
 * @property {string} from  which part of the page it was pointed at in
 *
 * @typedef {Object} Shown  the sample that cards explain
 * @property {Answer} answer
 * @property {number} bin
 * @property {number[]} samples  of the bin
 * @property {number | null} sample
 * @property {"pinned" | "hovered" | "default"} chosen
 * @property {boolean} old  the answer is not, or not any more, the one for the box that is seen
 *
 * @typedef {{ name: string, at: string }} There  who answers beside the browser, as "on the server"
 *
 * @typedef {Object} Screen  what a canvas on screen can be asked for
 * @property {(ground?: boolean) => void} dirty  draw again, with `ground` the picture too
 * @property {(text: string) => void} say  tell the person
 */

import { answerKey, binCount, isGiven, readAnswer } from "./answer.js";
import { Freshness } from "./freshness.js";
import { Live } from "./live.js";
import { channelOf, keep, pictureOf } from "./media.js";

/** @type {There} */
const SERVER = { name: "the server", at: "on the server" };

/** @type {Map<string, Scope>} */
const scopes = new Map();

/**
 * @param {string} canvas  its name
 * @returns {Scope} what it shares, made at its first use
 */
export function scopeOf(canvas) {
  const known = scopes.get(canvas);
  if (known) return known;
  const made = new Scope(canvas);
  scopes.set(canvas, made);
  return made;
}

/**
 * Take a feed's picture or channel in, and tell every scope.
 *
 * @param {Feed} feed
 */
export async function takeFeed(feed) {
  await keep(feed);
  for (const scope of scopes.values()) scope.changed("feed");
}

/**
 * What the cards of one page keep of a scope: made at its first use, gone with it.
 *
 * @template T
 * @param {() => T} make
 * @returns {(scope: Scope) => T}
 */
export function perScope(make) {
  /** @type {WeakMap<Scope, T>} */
  const kept = new WeakMap();
  return (scope) => {
    if (!kept.has(scope)) kept.set(scope, make());
    return /** @type {T} */ (kept.get(scope));
  };
}

/** @param {readonly Answer[]} answers */
const byKey = (answers) =>
  new Map(answers.map((answer) => [answerKey(answer.canvas, answer.box, answer.reading), answer]));

/** One canvas's shared state. */
export class Scope {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
    /** @type {Map<Topic, Set<() => void>>} */
    this.listeners = new Map();
    /**
     * The newest message.
     *
     * @type {CanvasMessage | null}
     */
    this.scene = null;
    /**
     * What the server has answered last.
     *
     * @type {readonly Answer[]}
     */
    this.served = [];
    /** @type {ReadonlyMap<string, Answer>} */
    this.servedBy = new Map();
    /**
     * What is shown: the server's, or in their place the browser's own.
     *
     * @type {readonly Answer[]}
     */
    this.answers = [];
    /** @type {ReadonlyMap<string, Answer>} */
    this.byKey = new Map();
    /**
     * Layers that a page draws in place of the message's, by their ids; the next message takes them away.
     *
     * @type {Map<string, Layer>}
     */
    this.drawn = new Map();
    /**
     * Rows that a card has put into a layer, by the layer's id; the next message takes them away.
     *
     * @type {Map<string, Float32Array>}
     */
    this.placed = new Map();
    /** @type {There} */
    this.there = SERVER;
    /** @type {Editor | null} */
    this.editor = null;
    /** @type {Screen | null} */
    this.stage = null;
    /** @type {Focus | null} */
    this.hover = null;
    /** @type {Focus | null} */
    this.pin = null;
    /**
     * The reading that is drawn on top, the others pale.
     *
     * @type {string | null}
     */
    this.raised = null;
    /**
     * What the page's own cards bring to Python.
     *
     * @type {Readonly<Record<string, unknown>> | null}
     */
    this.choice = null;
    /** Whether numbers are written with all their digits. */
    this.allDigits = false;
    /** @type {(phase: CanvasEvent["phase"]) => void} */
    this.send = () => {};
    // First, so that whoever hears of a move finds its numbers.
    this.live = new Live(this);
    this.fresh = new Freshness(this);
  }

  /**
   * @param {Topic} topic
   * @param {() => void} listener
   * @returns {() => void} stops listening
   */
  on(topic, listener) {
    const listeners = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, listeners.add(listener));
    return () => {
      listeners.delete(listener);
    };
  }

  /** @param {Topic} topic */
  changed(topic) {
    for (const listener of [...(this.listeners.get(topic) ?? [])]) listener();
  }

  /** @param {CanvasMessage} message */
  setScene(message) {
    const places = new Map(message.boxes.map((box, i) => [box.id, i]));
    this.scene = message;
    this.served = message.answers.map((sent) => readAnswer(sent, places.get(sent.box) ?? -1));
    this.servedBy = byKey(this.served);
    this.live.listen();
    this.setAnswers(this.live.answers());
    this.placed.clear();
    this.drawn.clear();
    this.changed("scene");
  }

  /**
   * @param {readonly Answer[]} answers  to show
   * @returns {boolean} whether that is news
   */
  setAnswers(answers) {
    const same = answers.length === this.answers.length && answers.every((one, i) => one === this.answers[i]);
    if (same) return false;
    this.answers = answers;
    this.byKey = byKey(answers);
    return true;
  }

  /**
   * A page's own part of the newest message, if it is that page's.
   *
   * @template {keyof Parts} K
   * @param {K} kind
   * @returns {Parts[K] | null}
   */
  part(kind) {
    const page = this.scene?.page;
    return page?.kind === kind ? /** @type {Parts[K]} */ (page) : null;
  }

  /** The page's layers as they are drawn. */
  get layers() {
    return (this.scene?.layers ?? []).map((layer) => this.drawn.get(layer.id) ?? layer);
  }

  /** @param {string} id */
  layer(id) {
    return this.layers.find((layer) => layer.id === id) ?? null;
  }

  /**
   * Draw these in place of the message's layers, until the next one; the others as they came.
   *
   * @param {readonly Layer[]} layers
   */
  draw(layers) {
    const same = layers.length === this.drawn.size && layers.every((one) => this.drawn.get(one.id) === one);
    if (same) return;
    this.drawn = new Map(layers.map((layer) => [layer.id, layer]));
    this.changed("layers");
  }

  /**
   * A layer's rows: those that a card has put there, else those that came.
   *
   * @param {Layer} layer
   * @returns {{ rows: Float32Array, count: number }}
   */
  rowsOf(layer) {
    return { rows: this.placed.get(layer.id) ?? layer.array, count: layer.array.shape[0] };
  }

  /**
   * Put rows in a layer's place until the next message.
   *
   * @param {string} id
   * @param {ArrayLike<number>} values  as many as the layer has
   * @returns {boolean} whether that changes anything
   */
  place(id, values) {
    const layer = this.layer(id);
    if (!layer) return false;
    const { rows } = this.rowsOf(layer);
    const next = Float32Array.from(values);
    if (next.length !== rows.length) throw new Error(`${id}: want ${rows.length} values, got ${next.length}`);
    if (next.every((value, i) => Object.is(value, rows[i]))) return false;
    this.placed.set(id, next);
    return true;
  }

  /**
   * Where the pointer is; null when nowhere.
   *
   * @param {Focus | null} hover
   */
  setHover(hover) {
    if (sameFocus(hover, this.hover)) return;
    this.hover = hover;
    this.changed("focus");
    this.askForSamples();
  }

  /**
   * Draw a reading on top of the others; null for none.
   *
   * @param {string | null} reading
   */
  raise(reading) {
    if (reading === this.raised) return;
    this.raised = reading;
    this.changed("focus");
  }

  /**
   * Pin what is hovered, or let go when it is pinned already.
   *
   * @param {Focus | null} focus
   */
  togglePin(focus) {
    this.pin = focus && !sameFocus(focus, this.pin) ? focus : null;
    this.changed("focus");
    this.send("focus");
  }

  /**
   * Pin this, also when it is pinned already.
   *
   * @param {Focus} focus
   */
  pinOn(focus) {
    this.pin = null;
    this.togglePin(focus);
  }

  unpin() {
    if (!this.pin) return;
    this.pin = null;
    this.changed("focus");
    this.send("focus");
  }

  /** Only samples that the server has not sent are worth a message: the browser's own await its word. */
  askForSamples() {
    const focus = this.hover;
    if (!focus) return;
    const layer = focus.layer == null ? null : this.layer(focus.layer);
    const asked = layer && layer.type !== "heatmap" && layer.events;
    const { bin } = focus;
    const missing = this.served.some(
      (answer) =>
        answer.box === focus.box &&
        bin != null &&
        answer.samples_shown < answer.samples_total &&
        !answer.samplesOf(bin).length,
    );
    if (missing || asked) this.send("focus");
  }

  /** The readings of the boxes, the first of which leads. */
  get readings() {
    return this.scene?.readings ?? [];
  }

  /**
   * The reading that is meant where none is named.
   *
   * @param {string | null} [reading]
   */
  meant(reading) {
    return reading ?? this.readings[0]?.id ?? "";
  }

  /**
   * The answers with numbers of one reading, a box each.
   *
   * @param {string | null} [reading]
   */
  given(reading) {
    const meant = this.meant(reading);
    return this.answers.filter((answer) => answer.reading === meant && isGiven(answer));
  }

  /**
   * The answers with numbers for a box, one for each reading.
   *
   * @param {string | null} box
   */
  answersTo(box) {
    return this.answers.filter((answer) => answer.box === box && isGiven(answer));
  }

  /**
   * The answer with numbers for a box, if one is here.
   *
   * @param {string | null | undefined} box
   * @param {string | null} [reading]
   */
  answer(box, reading) {
    const found = box == null ? null : this.byKey.get(answerKey(this.name, box, this.meant(reading)));
    return found && isGiven(found) ? found : null;
  }

  /**
   * The server's answer with numbers for a box: that to which the rest of its message belongs.
   *
   * @param {string | null | undefined} box
   * @param {string | null} [reading]
   */
  servedAnswer(box, reading) {
    const found = box == null ? null : this.servedBy.get(answerKey(this.name, box, this.meant(reading)));
    return found && isGiven(found) ? found : null;
  }

  get activeBox() {
    const { editor } = this;
    return editor ? (editor.boxes[editor.active ?? 0] ?? null) : null;
  }

  get channel() {
    const wanted = this.scene?.channel;
    return wanted ? channelOf(wanted.digest, wanted.index) : null;
  }

  get picture() {
    const wanted = this.scene?.picture;
    return wanted ? pictureOf(wanted.digest) : null;
  }

  /**
   * The sample that the cards explain: the pinned one, else the hovered one, else the first of the
   * middle bin of the active box, so that no card is ever empty. Without a reading it is the one that
   * is pointed at; of another, the sample of the same rank in its bin.
   *
   * @param {string | null} [reading]
   * @returns {Shown | null}
   */
  shown(reading) {
    for (const [chosen, focus] of /** @type {const} */ ([
      ["pinned", this.pin],
      ["hovered", this.hover],
    ])) {
      const answer = focus && this.answer(focus.box, reading ?? this.readingOf(focus));
      if (answer && focus.bin != null && focus.bin < binCount(answer)) {
        return this.resolve(answer, focus.bin, this.sampleIn(answer, focus), chosen);
      }
    }
    const answer = this.activeAnswer(reading);
    return answer ? this.resolve(answer, answer.defaultBin(), null, "default") : null;
  }

  /**
   * Whose bin a focus is on; null once the canvas has that reading no more.
   *
   * @param {Focus} focus
   */
  readingOf({ reading }) {
    return this.readings.some(({ id }) => id === reading) ? reading : null;
  }

  /**
   * The sample of an answer that a focus means.
   *
   * @param {Answer} answer
   * @param {Focus} focus
   */
  sampleIn(answer, { box, bin, sample, reading }) {
    if (sample == null || bin == null || this.meant(reading) === answer.reading) return sample;
    const rank = this.answer(box, reading)?.samplesOf(bin).indexOf(sample) ?? -1;
    return answer.samplesOf(bin)[rank] ?? null;
  }

  /**
   * @param {Answer} answer
   * @param {number} bin
   * @param {number | null} wanted
   * @param {Shown["chosen"]} chosen
   * @returns {Shown}
   */
  resolve(answer, bin, wanted, chosen) {
    const samples = answer.samplesOf(bin);
    const sample = wanted != null && samples.includes(wanted) ? wanted : (samples[0] ?? null);
    const standsIn = chosen === "default" && answer.box !== this.activeBox?.id;
    return { answer, bin, samples, sample, chosen, old: standsIn || this.fresh.isOld(answer) };
  }

  /**
   * The active box's answer. A box just drawn has none for a moment: another's stands in for it.
   *
   * @param {string | null} [reading]
   */
  activeAnswer(reading) {
    const box = this.activeBox;
    const own = box && this.byKey.get(answerKey(this.name, box.id, this.meant(reading)));
    if (own) return isGiven(own) ? own : null;
    return this.given(reading)[0] ?? null;
  }

  /**
   * For a page's own cards: bring a value to Python.
   *
   * @param {Readonly<Record<string, unknown>>} choice
   * @param {CanvasEvent["phase"]} [phase]
   */
  choose(choice, phase = "commit") {
    this.choice = choice;
    this.send(phase);
  }
}

/**
 * A focus with what is not said left empty.
 *
 * @param {Partial<Focus> & { from: string }} focus
 * @returns {Focus}
 */
export const focusOn = (focus) => ({
  box: null,
  bin: null,
  sample: null,
  reading: null,
  cell: null,
  layer: null,
  row: null,
  region: null,
  ...focus,
});

/**
 * The first sample of a bin.
 *
 * @param {Answer} answer
 * @param {number} bin
 * @param {string} from
 */
export const focusOnBin = (answer, bin, from) =>
  focusOnSample(answer, bin, answer.samplesOf(bin)[0] ?? null, from);

/**
 * @param {Answer} answer
 * @param {number} bin
 * @param {number | null} sample
 * @param {string} from
 */
export const focusOnSample = ({ box, reading }, bin, sample, from) =>
  focusOn({ box, bin, sample, reading, from });

/**
 * @param {Focus | null} a
 * @param {Focus | null} b
 */
export function sameFocus(a, b) {
  if (!a || !b) return a === b;
  const same = /** @type {const} */ (["box", "bin", "sample", "reading", "layer", "row"]).every(
    (name) => a[name] === b[name],
  );
  return same && a.cell?.[0] === b.cell?.[0] && a.cell?.[1] === b.cell?.[1];
}
