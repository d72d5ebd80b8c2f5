/**
 * The entry. A host (Streamlit, a notebook, one offline page) calls `update` with each message and
 * gives an adapter; nothing here knows which host it is.
 *
 * Roles: "feed" brings a picture or a channel, "canvas" is the editor, "cards" are cards of a canvas.
 *
 * @import { CanvasEvent, CanvasMessage, CardsMessage, Message } from "./core/messages.js"
 * @import { TakeFiles } from "./core/dropped.js"
 * @import { There } from "./core/hub.js"
 * @import { GroundOf } from "./paint/theme.js"
 *
 * @typedef {ShadowRoot | HTMLElement} Place
 *
 * @typedef {Object} Adapter
 * @property {(event: CanvasEvent) => void} send
 * @property {(event: CanvasEvent) => void} [tell]  hears of an event as it is made; it is sent later, or
 *   gives way to a newer one
 * @property {(place: Place, tell: (busy: boolean) => void) => () => void} [watch]  tells when the host
 *   is at work on what the page shows; gives what ends the watch
 * @property {(place: Place) => () => void} [hide]  takes a place without anything to show out of the
 *   page; gives what puts it back
 * @property {GroundOf} [groundOf]
 * @property {TakeFiles} [takeFiles]  files that were dropped or pasted anywhere on the page
 * @property {There} [there]  who answers, where that is not a server
 */

import { CardBoard } from "./cards/board.js";
import { keepAddress } from "./core/address.js";
import { scopeOf, takeFeed } from "./core/hub.js";
import { kernelsFrom } from "./core/live.js";
import { Voice } from "./core/voice.js";
import { unpack } from "./core/wire.js";
import { el } from "./kit/dom.js";
import { Stage } from "./paint/stage.js";
import { CARDS, COMMANDS } from "./registry.js";
import { STYLES } from "./styles.js";
import { embedded } from "./wasm/embedded.js";

export { scopeOf } from "./core/hub.js";

// From a script, not from a stylesheet's address: the offline page has no server to ask.
const SHEETS = STYLES.map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});
kernelsFrom(embedded);
/** @type {WeakMap<Place, Instance>} */
const instances = new WeakMap();

/**
 * Show a message. Called on every change; the instance, and with it a drag, survives.
 *
 * @param {Place} place
 * @param {Uint8Array} data  a message, packed
 * @param {Adapter} adapter
 * @returns {() => void} cleanup
 */
export const update = (place, data, adapter) => show(place, unpack(data), adapter);

/**
 * The same of a message that is unpacked.
 *
 * @param {Place} place
 * @param {Message} message
 * @param {Adapter} adapter
 * @returns {() => void} cleanup
 */
export function show(place, message, adapter) {
  if (message.role === "feed") {
    takeFeed(message);
    // A feed shows nothing, so its place takes no room in the page's column either.
    return adapter.hide?.(place) ?? (() => {});
  }
  let instance = instances.get(place);
  if (!instance || instance.role !== message.role || instance.canvas !== message.canvas) {
    instance?.destroy();
    instance = new Instance(place, message, adapter);
    instances.set(place, instance);
  }
  return instance.take(message, adapter);
}

/**
 * Show an answer that comes beside the host's own messages: no cleanup goes with it.
 *
 * @param {Place} place
 * @param {Uint8Array} data  a message, packed
 */
export function answer(place, data) {
  const message = unpack(data);
  const instance = instances.get(place);
  if (message.role === "canvas" && message.canvas === instance?.canvas) instance.show(message);
}

/** What stands in one place of the page: an editor, or cards. */
class Instance {
  /**
   * @param {Place} place
   * @param {CanvasMessage | CardsMessage} message
   * @param {Adapter} adapter
   */
  constructor(place, message, adapter) {
    this.place = place;
    this.role = message.role;
    this.canvas = message.canvas;
    this.adapter = adapter;
    this.generation = 0;
    if (adapter.there) scopeOf(this.canvas).there = adapter.there;
    this.root = el("div", { class: `rv-root rv-${message.role}` });
    addStyles(place);
    place.append(this.root);
    this.stage = message.role === "canvas" ? this.makeStage() : null;
    this.board = message.role === "cards" ? this.makeBoard() : null;
    /** @type {Voice | null} */
    this.voice = null;
    this.unwatch = this.stage && adapter.watch?.(place, (busy) => scopeOf(this.canvas).fresh.setBusy(busy));
    this.media = matchMedia("(prefers-color-scheme: dark)");
    this.onTheme = () => this.setTheme();
    this.media.addEventListener("change", this.onTheme);
  }

  makeStage() {
    /** @param {CanvasEvent} event */
    const send = (event) => this.adapter.send(event);
    /** @param {CanvasEvent} event */
    const tell = (event) => this.adapter.tell?.(event);
    // A page that is not ours keeps what is dropped on it.
    /** @type {TakeFiles | undefined} */
    const takeFiles = this.adapter.takeFiles && ((brought) => this.adapter.takeFiles?.(brought) ?? false);
    const wires = { send, tell, commands: COMMANDS, groundOf: this.adapter.groundOf, takeFiles };
    return new Stage(this.root, scopeOf(this.canvas), wires);
  }

  makeBoard() {
    return new CardBoard(this.root, scopeOf(this.canvas), CARDS, this.adapter.groundOf);
  }

  /** @param {NonNullable<CardsMessage["voice"]>} given */
  speakWith(given) {
    this.voice ??= new Voice(scopeOf(this.canvas), (event) => this.adapter.send(event));
    this.voice.take(given);
    keepAddress(given.address, given.replaces);
  }

  setTheme() {
    this.stage?.setTheme();
    this.board?.setTheme();
  }

  /**
   * A host may call the cleanup of a message that a newer one has overtaken, and it does so while
   * the element stays: only the newest cleanup of an element that has gone ends the editor.
   *
   * @param {CanvasMessage | CardsMessage} message
   * @param {Adapter} adapter
   */
  take(message, adapter) {
    this.adapter = adapter;
    this.generation += 1;
    const mine = this.generation;
    this.setTheme();
    if (message.role === "canvas") this.show(message);
    else {
      if (message.voice) this.speakWith(message.voice);
      this.board?.update(message);
    }
    return () => {
      if (mine !== this.generation) return;
      setTimeout(() => {
        if (mine === this.generation && !this.root.isConnected) this.destroy();
      });
    };
  }

  /** @param {CanvasMessage} message */
  show(message) {
    this.stage?.update(message);
    keepAddress(message.address, message.replaces);
  }

  destroy() {
    this.media.removeEventListener("change", this.onTheme);
    this.unwatch?.();
    this.stage?.destroy();
    this.board?.destroy();
    this.root.remove();
    if (instances.get(this.place) === this) instances.delete(this.place);
  }
}

/** @param {Place} place */
function addStyles(place) {
  const tree = place.getRootNode();
  const target = tree instanceof ShadowRoot ? tree : document;
  target.adoptedStyleSheets = [...new Set([...target.adoptedStyleSheets, ...SHEETS])];
}
