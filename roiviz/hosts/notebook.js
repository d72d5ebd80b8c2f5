/**
 * What ties the canvas to a cell of a notebook: where its code, pictures and messages come from, how an
 * event goes to Python, and what colour the page has.
 *
 * Each view of a widget has the canvas's code for itself, for a widget may be shown in several cells.
 *
 * @import { Adapter, Place } from "../canvas/canvas.js"
 * @import { CanvasEvent } from "../canvas/core/messages.js"
 *
 * @typedef {{ update: (place: Place, data: Uint8Array, adapter: Adapter) => () => void }} Canvas
 *
 * @typedef {Object} Model  a widget, as anywidget hands it over
 * @property {(name: string) => any} get
 * @property {(name: string, value: unknown) => void} set
 * @property {() => void} save_changes
 * @property {(name: string, listener: () => void) => void} on
 * @property {(name: string, listener: () => void) => void} off
 */

const CODE = "_canvas";
const STILL = "_still";
const EVENT = "_event";
const MESSAGE = "_message";
const FEEDS = ["_picture", "_channel"];
const CARDS = ["_beside", "_below"];
const SHOWN = [...FEEDS, MESSAGE, ...CARDS];
const PYTHON = { name: "Python", at: "in Python" };
const LAYOUT = `
:host { display: block; container-type: inline-size; }
.view { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; padding: 4px 2px 8px; }
@container (min-width: 820px) {
  .view { grid-template-columns: minmax(0, 11fr) minmax(0, 10fr); }
  .view > :last-child { grid-column: 1 / -1; }
}`;
const UNSEEN = /^(rgba\(.*,|.*\/) *0(\.0+)?\)$/; // a colour that nothing is seen of

/**
 * @param {{ model: Model, el: HTMLElement }} cell
 */
async function render({ model, el }) {
  const host = document.createElement("div");
  const ownKeys = keepKeys(host);
  el.append(host);
  const view = new View(model, host, await codeOf(model.get(CODE)));
  return () => {
    ownKeys();
    view.end();
  };
}

/**
 * Else JupyterLab takes the canvas's keys for its own: d d deletes the cell. Saving stays its own.
 *
 * @param {HTMLElement} host
 * @returns {() => void} ends it
 */
function keepKeys(host) {
  /** @param {KeyboardEvent} event */
  const look = ({ ctrlKey, metaKey, key }) =>
    host.toggleAttribute("data-lm-suppress-shortcuts", !((ctrlKey || metaKey) && key === "s"));
  // At the window, which hears of a key before JupyterLab does.
  window.addEventListener("keydown", look, true);
  return () => window.removeEventListener("keydown", look, true);
}

/**
 * @param {DataView} packed  deflated
 * @returns {Promise<Canvas>}
 */
async function codeOf(packed) {
  const deflated = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream("deflate"));
  const code = new Blob([await new Response(deflated).blob()], { type: "text/javascript" });
  const address = URL.createObjectURL(code);
  try {
    return await import(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * @param {DataView} packed
 * @returns {Uint8Array<ArrayBuffer>}
 */
const bytesOf = ({ buffer, byteOffset, byteLength }) =>
  new Uint8Array(/** @type {ArrayBuffer} */ (buffer), byteOffset, byteLength);

/** One place in which a widget is seen. */
class View {
  /**
   * @param {Model} model
   * @param {HTMLElement} host
   * @param {Canvas} canvas
   */
  constructor(model, host, canvas) {
    this.model = model;
    this.host = host;
    this.canvas = canvas;
    this.root = host.attachShadow({ mode: "open" });
    const style = document.createElement("style");
    style.textContent = LAYOUT;
    const frame = document.createElement("div");
    frame.className = "view";
    /** @type {Record<string, HTMLElement>} */
    this.places = {};
    for (const name of [MESSAGE, ...CARDS]) {
      this.places[name] = document.createElement("div");
      frame.append(this.places[name]);
    }
    this.root.append(style, frame);
    this.ear = new Ear();
    this.ground = "";
    /** @type {Map<string, DataView>} */
    this.shown = new Map();
    /** @type {Adapter} */
    this.adapter = { send: (event) => this.send(event), groundOf: () => groundOf(host), there: PYTHON };
    this.follow = () => this.show();
    for (const name of SHOWN) model.on(`change:${name}`, this.follow);
    this.themes = new MutationObserver(() => this.repaint());
    for (const element of [document.documentElement, document.body])
      this.themes.observe(element, { attributes: true });
    this.still = hideStill(model.get(STILL));
    this.show();
  }

  /** Show what is new, pictures first. */
  show() {
    for (const name of SHOWN) {
      const data = this.model.get(name);
      if (data === this.shown.get(name) || !data?.byteLength) continue;
      this.shown.set(name, data);
      if (name === MESSAGE) this.message = this.ear.heard(bytesOf(data));
      this.put(name);
    }
  }

  /** @param {string} name */
  put(name) {
    const data = this.shown.get(name);
    if (!data) return;
    const bytes = name === MESSAGE && this.message ? this.message : bytesOf(data);
    this.canvas.update(this.places[name] ?? this.host, bytes, this.adapter);
  }

  /** The page may have another colour now. */
  repaint() {
    const ground = groundOf(this.host);
    if (ground === this.ground) return;
    this.ground = ground;
    for (const name of [MESSAGE, ...CARDS]) this.put(name);
  }

  /** @param {CanvasEvent} event */
  send(event) {
    this.model.set(EVENT, this.ear.said(event));
    this.model.save_changes();
  }

  end() {
    for (const name of SHOWN) this.model.off(`change:${name}`, this.follow);
    this.themes.disconnect();
    this.still.remove();
    this.host.remove();
  }
}

/**
 * Boxes that a hand has moved in another view of the widget reach this one like boxes that Python has set:
 * a revision of its own counts both.
 */
class Ear {
  constructor() {
    this.mid = "";
    this.theirs = -1;
    this.mine = -1;
  }

  /**
   * @param {Uint8Array<ArrayBuffer>} packet  a message to the canvas
   * @returns {Uint8Array<ArrayBuffer>}
   */
  heard(packet) {
    const length = new DataView(packet.buffer, packet.byteOffset).getUint32(0, true);
    const header = JSON.parse(new TextDecoder().decode(packet.subarray(4, 4 + length)));
    const { rev, mid } = header;
    const elsewhere = mid != null && mid !== this.mid;
    if (this.mine < 0) this.mine = rev;
    else if (rev > this.theirs || elsewhere) this.mine += 1;
    this.theirs = rev;
    if (this.mine === rev) return packet;
    const text = new TextEncoder().encode(JSON.stringify({ ...header, rev: this.mine }));
    const start = Math.ceil((4 + text.length) / 8) * 8;
    const changed = new Uint8Array(start + packet.length - 4 - length).fill(32, 0, start);
    new DataView(changed.buffer).setUint32(0, start - 4, true);
    changed.set(text, 4);
    changed.set(packet.subarray(4 + length), start);
    return changed;
  }

  /**
   * @param {CanvasEvent} event
   * @returns {CanvasEvent}  as Python counts
   */
  said(event) {
    this.mid = event.mid;
    return { ...event, rev: event.rev === this.mine ? this.theirs : Math.min(event.rev, this.theirs - 1) };
  }
}

/**
 * The colour that is seen behind an element.
 *
 * @param {HTMLElement} host
 * @returns {string}
 */
function groundOf(host) {
  for (let at = host.parentElement; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour && colour !== "transparent" && !UNSEEN.test(colour)) return colour;
  }
  return "";
}

/**
 * The picture that a saved notebook shows in place of the widget is not needed while the widget is here.
 *
 * @param {string} name
 * @returns {HTMLStyleElement}
 */
function hideStill(name) {
  const style = document.createElement("style");
  style.textContent = `[data-roiviz-still="${name}"] { display: none !important; }`;
  document.head.append(style);
  return style;
}

export default { render };
