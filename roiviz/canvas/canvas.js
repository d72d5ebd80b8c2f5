/**
 * The entry. A host (Streamlit, a notebook, one offline page) calls `update` with each message and
 * gives an adapter; nothing here knows which host it is.
 *
 * Roles: "feed" puts a picture or a channel into the hub, "canvas" is the editor, "cards" are the
 * cards of a page.
 *
 * @typedef {Object} Adapter
 * @property {(event: Object) => void} send
 * @property {(parent: ShadowRoot|HTMLElement, tell: (busy: boolean) => void) => () => void} [watch]
 *   tells when the host is at work on what the page shows; gives what ends the watch
 * @property {(parent: ShadowRoot|HTMLElement) => () => void} [hide]
 *   takes a place without anything to show out of the page; gives what puts it back
 */

import { keepAddress } from "./core/address.js";
import { CardBoard } from "./cards/board.js";
import { el } from "./kit/dom.js";
import { scopeOf, takeFeed } from "./core/hub.js";
import { Stage } from "./paint/stage.js";
import { STYLES } from "./styles.js";
import { unpack } from "./core/wire.js";

export { register } from "./cards/board.js";
export { scopeOf } from "./core/hub.js";

// From a script, not from a stylesheet's address: the offline page has no server to ask.
const SHEETS = STYLES.map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});
const instances = new WeakMap();

/**
 * Show a message. Called on every change; the instance, and with it a drag, survives.
 *
 * @param {ShadowRoot|HTMLElement} parent
 * @param {Uint8Array} data  a message of wire.py
 * @param {Adapter} adapter
 * @returns {() => void} cleanup
 */
export function update(parent, data, adapter) {
  const { header, arrays } = unpack(data);
  if (header.role === "feed") {
    takeFeed(header, arrays);
    // A feed shows nothing, so its place takes no room in the page's column either.
    return adapter.hide?.(parent) ?? (() => {});
  }
  let instance = instances.get(parent);
  if (!instance || instance.role !== header.role || instance.scopeName !== header.scope) {
    instance?.destroy();
    instance = new Instance(parent, header, adapter);
    instances.set(parent, instance);
  }
  return instance.take(header, arrays, adapter);
}

class Instance {
  constructor(parent, header, adapter) {
    this.parent = parent;
    this.role = header.role;
    this.scopeName = header.scope;
    this.adapter = adapter;
    this.generation = 0;
    this.root = el("div", { class: `rv-root rv-${header.role}` });
    addStyles(parent);
    parent.append(this.root);
    const send = (event) => this.adapter.send(event);
    const scope = scopeOf(header.scope);
    this.part = header.role === "canvas" ? new Stage(this.root, scope, { send }) : new CardBoard(this.root, scope);
    this.unwatch = header.role === "canvas" ? adapter.watch?.(parent, (busy) => scope.fresh.setBusy(busy)) : null;
    this.media = matchMedia("(prefers-color-scheme: dark)");
    this.onTheme = () => this.part.setTheme();
    this.media.addEventListener("change", this.onTheme);
  }

  /**
   * A host may call the cleanup of a message that a newer one has overtaken, and it does so while
   * the element stays: only the newest cleanup of an element that has gone ends the editor.
   */
  take(header, arrays, adapter) {
    this.adapter = adapter;
    this.generation += 1;
    const mine = this.generation;
    this.part.setTheme();
    this.part.update(header, arrays);
    if (this.role === "canvas") keepAddress(header.address, header.replaces);
    return () => {
      if (mine !== this.generation) return;
      setTimeout(() => {
        if (mine === this.generation && !this.root.isConnected) this.destroy();
      });
    };
  }

  destroy() {
    this.media.removeEventListener("change", this.onTheme);
    this.unwatch?.();
    this.part.destroy();
    this.root.remove();
    if (instances.get(this.parent) === this) instances.delete(this.parent);
  }
}

function addStyles(parent) {
  const tree = parent.getRootNode();
  const target = tree instanceof ShadowRoot ? tree : document;
  target.adoptedStyleSheets = [...new Set([...target.adoptedStyleSheets, ...SHEETS])];
}
