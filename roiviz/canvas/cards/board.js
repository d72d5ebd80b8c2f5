/**
 * Cards: a registry of name -> function, so that a page can bring its own. A card is made once and
 * then only its numbers change; its height stays.
 *
 * @typedef {Object} Card
 * @property {HTMLElement} element
 * @property {() => void} update  called in an animation frame after anything of the scope changed
 * @property {string[]} [topics]  what it waits for: "scene", "focus", "feed", "boxes",
 *   "fresh"; all, if absent
 * @property {boolean} [ofBoxes]  all of it is about the boxes: without one it stands empty
 *
 * @callback MakeCard
 * @param {import("../core/hub.js").Scope} scope
 * @param {() => Object} colours  the theme's colours now
 * @returns {Card}
 */

import { arithmeticCard } from "./arithmetic.js";
import { formCard } from "./form.js";
import { mapCard, outputCard, patchCard } from "./grids.js";
import { sentenceCard } from "./sentence.js";
import { comparisonCard } from "../views/explore/comparison.js";
import { curveCard, numbersCard } from "../views/gradients/boxes.js";
import { addsCard, cellsCard, orderCard, upstreamCard } from "../views/gradients/cells.js";
import { descentCard, staircaseCard } from "../views/gradients/moves.js";
import { rmacDerivationCard, rmacVariantsCard } from "../views/rmac_regions/derivation.js";
import { rmacAggregatesCard, rmacMatrixCard, rmacPatchesCard } from "../views/rmac_descriptor.js";
import { rmacListCard, rmacRegionCard } from "../views/rmac_regions/regions.js";
import { rmacHitsCard, rmacPairsCard, rmacScoresCard } from "../views/rmac_search.js";
import { rotationCard } from "../views/explore/rotation.js";
import { readColours, themeOf } from "../paint/theme.js";

const TOPICS = ["scene", "focus", "feed", "boxes", "fresh"];
/** @type {Map<string, MakeCard>} */
const registry = new Map(Object.entries({
  form: formCard,
  arithmetic: arithmeticCard,
  output: outputCard,
  map: mapCard,
  patch: patchCard,
  upstream: upstreamCard,
  cells: cellsCard,
  adds: addsCard,
  order: orderCard,
  numbers: numbersCard,
  curve: curveCard,
  descent: descentCard,
  staircase: staircaseCard,
  rotation: rotationCard,
  comparison: comparisonCard,
  rmac_list: rmacListCard,
  rmac_region: rmacRegionCard,
  rmac_derivation: rmacDerivationCard,
  rmac_variants: rmacVariantsCard,
  rmac_hits: rmacHitsCard,
  rmac_pairs: rmacPairsCard,
  rmac_scores: rmacScoresCard,
  rmac_matrix: rmacMatrixCard,
  rmac_aggregates: rmacAggregatesCard,
  rmac_patches: rmacPatchesCard,
  sentence: sentenceCard,
}));

/** Add a card of one's own, or put another in a name's place. */
export function register(name, make) {
  registry.set(name, make);
}

export class CardBoard {
  constructor(root, scope) {
    this.root = root;
    this.scope = scope;
    this.cards = new Map();
    this.pending = new Set();
    this.frame = 0;
    this.offs = TOPICS.map((topic) => scope.on(topic, () => this.changed(topic)));
  }

  update(header) {
    this.root.style.setProperty("--rv-columns", header.columns ?? "");
    this.root.toggleAttribute("data-columns", Boolean(header.columns));
    const wanted = header.show.filter((name) => registry.has(name));
    if (wanted.join() !== [...this.cards.keys()].join()) this.show(wanted);
    this.all();
  }

  show(names) {
    for (const card of this.cards.values()) card.destroy?.();
    this.cards = new Map(names.map((name) => [name, registry.get(name)(this.scope, () => this.colours)]));
    for (const [name, card] of this.cards) {
      card.element.dataset.card = name;
      if (card.watch) new ResizeObserver(() => this.changed("size", name)).observe(card.watch);
    }
    this.root.replaceChildren(...[...this.cards.values()].map((card) => card.element));
  }

  all() {
    for (const name of this.cards.keys()) this.pending.add(name);
    this.schedule();
  }

  changed(topic, only = null) {
    if (topic === "fresh") this.root.toggleAttribute("data-late", this.scope.fresh.late);
    for (const [name, card] of this.cards) {
      if (only ? name === only : !card.topics || card.topics.includes(topic)) this.pending.add(name);
    }
    this.schedule();
  }

  schedule() {
    if (!this.frame && this.pending.size) this.frame = requestAnimationFrame(() => this.flush());
  }

  flush() {
    this.frame = 0;
    const names = [...this.pending];
    this.pending.clear();
    for (const name of names) this.refresh(this.cards.get(name));
  }

  /** A card of the boxes keeps its room, but not a word, once there is no answered box. */
  refresh(card) {
    const none = card?.ofBoxes && !this.scope.scene?.lessons.some((lesson) => lesson.ok);
    card?.element.toggleAttribute("data-none", Boolean(none));
    if (!none) card?.update();
  }

  setTheme() {
    const theme = themeOf(this.root);
    if (this.root.dataset.theme === theme && this.colours) return;
    this.root.dataset.theme = theme;
    this.colours = readColours(this.root);
    this.all();
  }

  destroy() {
    cancelAnimationFrame(this.frame);
    for (const off of this.offs) off();
    for (const card of this.cards.values()) card.destroy?.();
  }
}
