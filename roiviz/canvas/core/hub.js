/**
 * What the components of a page share: pictures and channels by content, and one Scope per page
 * with the scene, the boxes as the hand holds them, hover and pin.
 */

import { Freshness } from "./freshness.js";

const PICTURES_KEPT = 4;
const CHANNELS_KEPT = 96;
const THUMBS_KEPT = 96;

/** A Map that forgets what was used longest ago; pictures are big and uploads never end. */
class Recent extends Map {
  constructor(limit, release = () => {}) {
    super();
    this.limit = limit;
    this.release = release;
  }

  set(key, value) {
    if (super.has(key)) super.delete(key);
    super.set(key, value);
    while (this.size > this.limit) {
      const [oldest, dropped] = this.entries().next().value;
      super.delete(oldest);
      this.release(dropped);
    }
    return this;
  }

  get(key) {
    const value = super.get(key);
    if (value === undefined) return undefined;
    super.delete(key);
    super.set(key, value);
    return value;
  }
}

const pictures = new Recent(PICTURES_KEPT, (picture) => picture.bitmap?.close());
const channels = new Recent(CHANNELS_KEPT);
const thumbs = new Recent(THUMBS_KEPT, (thumb) => URL.revokeObjectURL(thumb.src));
const scopes = new Map();

/** @returns {Scope} the page's shared state, made at its first use */
export function scopeOf(name) {
  if (!scopes.has(name)) scopes.set(name, new Scope(name));
  return scopes.get(name);
}

export const pictureOf = (digest) => pictures.get(digest);
/** An image of an album: its `src` may be shown in any number of elements. */
export const thumbOf = (digest) => thumbs.get(digest);
export const channelOf = (digest, index) => channels.get(`${digest}:${index}`);

/** Take a feed's picture or channel in, once per content, and tell every scope. */
export async function takeFeed(header, arrays) {
  if (header.kind === "channel") {
    channels.set(`${header.digest}:${header.index}`, { ...header, values: arrays.values });
  } else if (header.kind === "album") {
    await takeAlbum(header, arrays.bytes);
  } else if (!pictures.has(header.digest)) {
    pictures.set(header.digest, { ...header, bitmap: null });
    const blob = new Blob([arrays.bytes], { type: header.mime });
    try {
      pictures.set(header.digest, { ...header, bitmap: await createImageBitmap(blob) });
    } catch {
      pictures.set(header.digest, { ...header, bitmap: null, failed: true });
    }
  }
  for (const scope of scopes.values()) scope.changed("feed");
}

/** The pictures of an album lie one after another in its bytes. */
async function takeAlbum(header, bytes) {
  let from = 0;
  const loading = [];
  for (const { digest, mime, size } of header.pictures) {
    if (!thumbs.has(digest)) {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([bytes.slice(from, from + size)], { type: mime }));
      thumbs.set(digest, image);
      loading.push(image.decode().catch(() => {}));
    }
    from += size;
  }
  await Promise.all(loading);
}

/**
 * One page's shared state. Topics of `on`: "scene" (an answer came), "boxes" (the hand moved one),
 * "focus" (hover or pin), "feed" (a picture or channel came), "fresh" (see freshness.js).
 */
export class Scope {
  constructor(name) {
    this.name = name;
    this.listeners = new Map();
    /** @type {?{header: Object, arrays: Object}} the newest answer */
    this.scene = null;
    /** @type {?import("./editor.js").Editor} */
    this.editor = null;
    this.hover = null;
    this.pin = null;
    this.extra = null;
    this.send = () => {};
    this.fresh = new Freshness(this);
  }

  on(topic, listener) {
    if (!this.listeners.has(topic)) this.listeners.set(topic, new Set());
    this.listeners.get(topic).add(listener);
    return () => this.listeners.get(topic).delete(listener);
  }

  changed(topic) {
    for (const listener of [...(this.listeners.get(topic) ?? [])]) listener();
  }

  setScene(header, arrays) {
    this.scene = { header, arrays, lessons: header.lessons.map((lesson, i) => readLesson(lesson, arrays, i)) };
    this.changed("scene");
  }

  /** Where the pointer is: {lesson id, bin, sample, cell, layer, row, from}; null when nowhere. */
  setHover(hover) {
    if (sameFocus(hover, this.hover)) return;
    this.hover = hover;
    this.changed("focus");
    this.askForSamples();
  }

  /** Pin what is hovered, or let go when it is pinned already. */
  togglePin(focus) {
    this.pin = focus && !sameFocus(focus, this.pin) ? focus : null;
    this.changed("focus");
    this.send("focus");
  }

  /** Pin this, also when it is pinned already. */
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

  /** Only samples that the browser does not hold are worth a message. */
  askForSamples() {
    const focus = this.hover;
    if (!focus) return;
    const layer = this.scene?.header.layers.find((item) => item.id === focus.layer);
    const lesson = this.lesson(focus.box);
    const missing = lesson && focus.bin != null && lesson.samples_shown < lesson.samples_total
      && !lesson.samplesOf(focus.bin).length;
    if (missing || layer?.events) this.send("focus");
  }

  /** The answer for a box, if one is here. */
  lesson(id) {
    return this.scene?.lessons.find((lesson) => lesson.id === id && lesson.ok) ?? null;
  }

  get activeBox() {
    const { editor } = this;
    return editor ? editor.boxes[editor.active ?? 0] ?? null : null;
  }

  get channel() {
    const wanted = this.scene?.header.channel;
    return wanted ? channelOf(wanted.digest, wanted.index) ?? null : null;
  }

  get picture() {
    const wanted = this.scene?.header.picture;
    return wanted ? pictureOf(wanted.digest) ?? null : null;
  }

  /**
   * The sample that the cards explain: the pinned one, else the hovered one, else the first of the
   * middle bin of the active box, so that no card is ever empty.
   *
   * @returns {?{lesson: Object, bin: number, sample: ?number, chosen: "pinned"|"hovered"|"default", old: boolean}}
   *   old: the answer is not, or not any more, the one for the box that is seen
   */
  shown() {
    for (const [chosen, focus] of [["pinned", this.pin], ["hovered", this.hover]]) {
      const lesson = focus && focus.bin != null && this.lesson(focus.box);
      if (lesson && focus.bin < lesson.bins[0] * lesson.bins[1]) return this.resolve(lesson, focus, chosen);
    }
    const lesson = this.activeLesson();
    return lesson ? this.resolve(lesson, { bin: lesson.defaultBin(), sample: null }, "default") : null;
  }

  resolve(lesson, focus, chosen) {
    const samples = lesson.samplesOf(focus.bin);
    const inBin = focus.sample != null && samples.includes(focus.sample);
    const standsIn = chosen === "default" && lesson.id !== this.activeBox?.id;
    return {
      lesson, bin: focus.bin, samples, sample: inBin ? focus.sample : samples[0] ?? null, chosen,
      old: standsIn || this.fresh.isOld(lesson),
    };
  }

  /** The active box's answer. A box just drawn has none for a moment: another's stands in for it. */
  activeLesson() {
    const lessons = this.scene?.lessons ?? [];
    const own = lessons.find((lesson) => lesson.id === this.activeBox?.id);
    if (own) return own.ok ? own : null;
    return lessons.find((lesson) => lesson.ok) ?? null;
  }

  /** For a page's own cards: bring a value to Python, as `extra` of the event. */
  sendExtra(value, phase = "commit") {
    this.extra = value;
    this.send(phase);
  }
}

export function sameFocus(a, b) {
  if (!a || !b) return a === b;
  return a.box === b.box && a.bin === b.bin && a.sample === b.sample && a.layer === b.layer
    && a.row === b.row && a.cell?.[0] === b.cell?.[0] && a.cell?.[1] === b.cell?.[1];
}

/** A lesson of the header together with its arrays and the questions one asks of it. */
function readLesson(header, arrays, number) {
  const of = (name) => arrays[`${number}.${name}`] ?? null;
  const lesson = {
    ...header,
    number,
    positions: of("positions"), taps: of("taps"), weights: of("weights"), state: of("state"), bin: of("bin"),
    output: of("output"), applied: of("applied"), patch: of("patch"),
    cells: of("cells"), cell_weights: of("cell_weights"), bin_rows: of("bin_rows"), bin_columns: of("bin_columns"),
  };
  const count = lesson.bins[0] * lesson.bins[1];
  let starts = null;
  lesson.samplesOf = (bin) => {
    starts ??= firstOfBins(lesson.bin, count);
    if (!(bin >= 0 && bin < count)) return [];
    return Array.from({ length: starts[bin + 1] - starts[bin] }, (_, i) => starts[bin] + i);
  };
  lesson.defaultBin = () => {
    const middle = Math.floor(lesson.bins[0] / 2) * lesson.bins[1] + Math.floor(lesson.bins[1] / 2);
    return lesson.samplesOf(middle).length || !lesson.bin?.length ? middle : lesson.bin[0];
  };
  return lesson;
}

/** Samples come sorted by bin: where each bin's begin. */
function firstOfBins(bins, count) {
  const starts = new Int32Array(count + 1);
  for (const bin of bins ?? []) starts[bin + 1] += 1;
  for (let i = 0; i < count; i += 1) starts[i + 1] += starts[i];
  return starts;
}

/** Σ weight × value of one sample; null where the channel has not come yet. */
export function sampleValue(lesson, sample, values) {
  if (!values) return null;
  let sum = 0;
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
    if (lesson.taps[k] >= 0) sum += lesson.weights[k] * values[lesson.taps[k]];
  }
  return sum;
}

/** Where a sample reads, in cells, after clamping: Σ weight × cell, straight from the plan. */
export function readPosition(lesson, sample, width) {
  let x = 0;
  let y = 0;
  let total = 0;
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
    const tap = lesson.taps[k];
    if (tap < 0) continue;
    x += lesson.weights[k] * (tap % width);
    y += lesson.weights[k] * Math.floor(tap / width);
    total += lesson.weights[k];
  }
  return total ? { x: x / total, y: y / total } : null;
}

/** Samples that read a cell. */
export function readersOf(lesson, tap) {
  const found = [];
  for (let k = 0; k < (lesson.taps?.length ?? 0); k += 1) {
    if (lesson.taps[k] === tap && lesson.weights[k] !== 0) {
      const sample = k >> 2;
      if (found.at(-1) !== sample) found.push(sample);
    }
  }
  return found;
}
