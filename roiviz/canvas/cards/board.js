/**
 * Cards on screen. A card is made once and then only its numbers change; its height stays.
 *
 * @import { Scope, Topic } from "../core/hub.js"
 * @import { CardName, CardsMessage, PagePart } from "../core/messages.js"
 * @import { Colours, GroundOf } from "../paint/theme.js"
 *
 * @typedef {Object} Card
 * @property {HTMLElement} element
 * @property {() => void} update  called in an animation frame after anything that it waits for
 * @property {readonly Topic[]} [topics]  what it waits for; all, if absent
 * @property {boolean} [ofBoxes]  all of it is about the boxes: without an answered one it stands empty
 * @property {boolean} [ofKernels]  all of it is what the kernels say, the browser's where it has them
 * @property {HTMLElement} [watch]  its size is drawn for: another size is another drawing
 * @property {() => void} [destroy]
 *
 * @typedef {Object} Look  what a card looks at
 * @property {Scope} scope
 * @property {string | null} reading  whose answers it shows; null for the one that is pointed at
 * @property {() => Colours} colours  of the theme now
 * @property {() => PagePart | null} part  what a page without a canvas has sent with its cards
 *
 * @typedef {(look: Look) => Card} MakeCard
 * @typedef {Readonly<Record<CardName, MakeCard>>} Registry
 */

import { Theme, whenPrinted } from "../paint/theme.js";

/** @type {readonly Topic[]} */
const TOPICS = ["scene", "focus", "feed", "boxes", "fresh", "answers"];

export class CardBoard {
  /**
   * @param {HTMLElement} root
   * @param {Scope} scope
   * @param {Registry} registry
   * @param {GroundOf} [groundOf]
   */
  constructor(root, scope, registry, groundOf) {
    this.root = root;
    this.scope = scope;
    this.registry = registry;
    this.theme = new Theme(root, groundOf);
    /** @type {string | null} */
    this.reading = null;
    /** @type {PagePart | null} */
    this.part = null;
    /** @type {Map<string, Card>} */
    this.cards = new Map();
    /** @type {Set<string>} */
    this.pending = new Set();
    /** @type {ResizeObserver[]} */
    this.observers = [];
    this.frame = 0;
    this.offs = TOPICS.map((topic) => scope.on(topic, () => this.changed(topic)));
    this.offs.push(whenPrinted(() => this.print()));
  }

  /** @param {CardsMessage} message */
  update({ columns, show, reading, page }) {
    this.part = page;
    this.root.style.setProperty("--rv-columns", String(columns ?? ""));
    this.root.toggleAttribute("data-columns", Boolean(columns));
    const same = reading === this.reading && show.join() === [...this.cards.keys()].join();
    if (!same) this.show(show, reading);
    this.all();
  }

  /**
   * @param {readonly CardName[]} names
   * @param {string | null} reading
   */
  show(names, reading) {
    const unknown = names.filter((name) => !Object.hasOwn(this.registry, name));
    if (unknown.length) {
      throw new Error(
        `show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${unknown.join(", ")}`,
      );
    }
    this.clear();
    this.reading = reading;
    const look = {
      scope: this.scope,
      reading,
      colours: () => /** @type {Colours} */ (this.theme.colours),
      part: () => this.part,
    };
    for (const name of names) {
      const card = this.registry[name](look);
      card.element.dataset.card = name;
      this.cards.set(name, card);
      if (card.watch) this.watch(name, card.watch);
    }
    this.root.replaceChildren(...[...this.cards.values()].map((card) => card.element));
    this.showLate();
  }

  /**
   * @param {string} name
   * @param {HTMLElement} element
   */
  watch(name, element) {
    const observer = new ResizeObserver(() => {
      this.pending.add(name);
      this.schedule();
    });
    observer.observe(element);
    this.observers.push(observer);
  }

  clear() {
    for (const observer of this.observers) observer.disconnect();
    for (const card of this.cards.values()) card.destroy?.();
    this.observers = [];
    this.cards.clear();
    this.pending.clear();
  }

  all() {
    for (const name of this.cards.keys()) this.pending.add(name);
    this.schedule();
  }

  /** @param {Topic} topic */
  changed(topic) {
    if (topic === "fresh") this.showLate();
    for (const [name, card] of this.cards) {
      if (!card.topics || card.topics.includes(topic)) this.pending.add(name);
    }
    this.schedule();
  }

  /** What is late turns pale; what the browser's kernels say is never, but for other settings. */
  showLate() {
    const { fresh, live } = this.scope;
    const here = live.complete && !fresh.elsewhere;
    this.root.toggleAttribute("data-late", fresh.late);
    for (const { element, ofKernels } of this.cards.values()) {
      element.toggleAttribute("data-here", Boolean(ofKernels) && here);
    }
  }

  schedule() {
    if (!this.frame && this.pending.size) this.frame = requestAnimationFrame(() => this.flush());
  }

  flush() {
    this.frame = 0;
    const cards = [...this.pending].map((name) => this.cards.get(name)).filter((card) => card != null);
    this.pending.clear();
    // Words first: to write on a canvas has the page laid out, with all that is changed until then.
    const [drawn, written] = [true, false].map((draws) => cards.filter((card) => isDrawn(card) === draws));
    for (const card of [...written, ...drawn]) this.refresh(card);
  }

  /**
   * A card of the boxes keeps its room, but not a word, once there is no answered box.
   *
   * @param {Card} card
   */
  refresh(card) {
    const none = Boolean(card.ofBoxes) && !this.scope.given(this.reading).length;
    card.element.toggleAttribute("data-none", none);
    if (!none) card.update();
  }

  setTheme() {
    if (this.theme.follow()) this.all();
  }

  /** At once: no frame is drawn before the sheet is. */
  print() {
    this.setTheme();
    cancelAnimationFrame(this.frame);
    this.flush();
  }

  destroy() {
    cancelAnimationFrame(this.frame);
    for (const off of this.offs) off();
    this.clear();
  }
}

/** @param {Card} card */
const isDrawn = ({ watch }) => watch?.firstElementChild?.localName === "canvas";
