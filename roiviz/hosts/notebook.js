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
 * @typedef {{ header: any, rest: Uint8Array }} Packet  a message's header, and its arrays
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
const MOST_VIEWS = 32; // of which a view remembers how far they have come
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

/**
 * Of each widget, by its name.
 *
 * @type {Map<string, Set<View>>}
 */
const views = new Map();

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
    this.adapter = {
      send: (event) => this.send(event),
      tell: (event) => this.tell(event),
      groundOf: () => groundOf(host),
      there: PYTHON,
    };
    this.follow = () => this.show();
    for (const name of SHOWN) model.on(`change:${name}`, this.follow);
    this.themes = new MutationObserver(() => this.repaint());
    for (const element of [document.documentElement, document.body])
      this.themes.observe(element, { attributes: true });
    this.still = hideStill(model.get(STILL));
    this.others = views.get(model.get(STILL)) ?? new Set();
    views.set(model.get(STILL), this.others.add(this));
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

  /**
   * Let the other views hear what a hand does here, of which Python may take a while to tell.
   *
   * @param {CanvasEvent} event
   */
  tell(event) {
    const said = this.ear.said(event);
    for (const other of this.others) {
      const message = other === this ? null : other.ear.overheard(said);
      if (!message) continue;
      other.message = message;
      other.put(MESSAGE);
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
    this.others.delete(this);
    this.themes.disconnect();
    this.still.remove();
    this.host.remove();
  }
}

/**
 * Boxes that a hand has moved in another view of the widget reach this one like boxes that Python has set:
 * a revision of its own counts both. Of each other view it keeps the newest event that it knows, and says so
 * with its own: Python does not take what was done to boxes that have moved since.
 */
export class Ear {
  constructor() {
    this.mid = "";
    this.theirs = -1;
    this.mine = -1;
    /** @type {Map<string, number>} */
    this.known = new Map();
    /** @type {Packet | null} */
    this.last = null;
  }

  /**
   * @param {Uint8Array<ArrayBuffer>} bytes  a message to the canvas
   * @returns {Uint8Array<ArrayBuffer>}
   */
  heard(bytes) {
    const packet = opened(bytes);
    const { rev, mid, seq } = packet.header;
    const news = this.learn(mid, seq) || rev > this.theirs;
    if (this.mine < 0) this.mine = rev;
    else if (news) this.mine += 1;
    this.theirs = rev;
    this.last = packet;
    return this.mine === rev ? bytes : closed({ ...packet, header: { ...packet.header, rev: this.mine } });
  }

  /**
   * @param {CanvasEvent} event  of another view, as Python counts; until it is sent, others of its number
   * @returns {Uint8Array<ArrayBuffer> | null}  a message of the boxes that it holds, if that is news
   */
  overheard({ mid, seq, rev, boxes, active, pin, view, phase }) {
    if (!this.last || rev !== this.theirs) return null;
    this.learn(mid, seq);
    this.mine += 1;
    const { header, rest } = this.last;
    return closed({ header: { ...header, mid, seq, rev: this.mine, boxes, active, pin, view, phase }, rest });
  }

  /**
   * @param {string | null} mid
   * @param {number} seq
   * @returns {boolean}  whether that event of another view is new here
   */
  learn(mid, seq) {
    if (mid == null || mid === this.mid || seq <= (this.known.get(mid) ?? -1)) return false;
    this.known.delete(mid); // the newest stand last
    this.known.set(mid, seq);
    if (this.known.size > MOST_VIEWS) this.known.delete([...this.known.keys()][0]);
    return true;
  }

  /**
   * @param {CanvasEvent} event
   * @returns {CanvasEvent}  as Python counts
   */
  said(event) {
    this.mid = event.mid;
    const rev = event.rev === this.mine ? this.theirs : Math.min(event.rev, this.theirs - 1);
    return { ...event, rev, heard: Object.fromEntries(this.known) };
  }
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes  a message to the canvas
 * @returns {Packet}
 */
function opened(bytes) {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  return { header, rest: bytes.subarray(4 + length) };
}

/**
 * @param {Packet} packet
 * @returns {Uint8Array<ArrayBuffer>}
 */
function closed({ header, rest }) {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = Math.ceil((4 + text.length) / 8) * 8;
  const bytes = new Uint8Array(start + rest.length).fill(32, 0, start);
  new DataView(bytes.buffer).setUint32(0, start - 4, true);
  bytes.set(text, 4);
  bytes.set(rest, start);
  return bytes;
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
