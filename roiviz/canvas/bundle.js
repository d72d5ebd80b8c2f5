// Made by `make bundle` from sources 2b534f143bf92fc1; not to be edited.
// paint/colours.js
var RAMP_SIZE = 256;
var SAME = 2e-6;
var DARK_INK_FROM = 0.19;
var FAINTEST = 24;
var SWELL = 1.15;
function ramp(stops) {
  const colours = stops.map(parseColour);
  const table = new Uint8ClampedArray(RAMP_SIZE * 3);
  if (colours.length < 2) return table;
  for (let i = 0; i < RAMP_SIZE; i += 1) {
    const at = i / (RAMP_SIZE - 1) * (colours.length - 1);
    const low = Math.min(Math.floor(at), colours.length - 2);
    for (let c = 0; c < 3; c += 1) {
      table[3 * i + c] = colours[low][c] + (colours[low + 1][c] - colours[low][c]) * (at - low);
    }
  }
  return table;
}
function parseColour(text3) {
  if (text3.startsWith("#")) {
    const hex = text3.length < 7 ? [...text3.slice(1, 4)].map((c) => c + c).join("") : text3.slice(1, 7);
    const value = Number.parseInt(hex, 16);
    return [value >> 16, value >> 8 & 255, value & 255];
  }
  const [r, g, b] = text3.match(/[\d.]+/g) ?? ["255", "255", "255"];
  return [Number(r), Number(g), Number(b)];
}
function luminance([r, g, b]) {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
var linear = (c) => c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
function rampIndex(value, [low, high]) {
  const at = isFlat(low, high) ? high === 0 ? 0 : 0.5 : (value - low) / (high - low);
  return Math.max(0, Math.min(RAMP_SIZE - 1, Math.round(at * (RAMP_SIZE - 1)))) || 0;
}
var isFlat = (low, high) => high - low <= SAME * Math.max(Math.abs(low), Math.abs(high));
function rampColour(table, value, range) {
  const i = 3 * rampIndex(value, range);
  return [table[i], table[i + 1], table[i + 2]];
}
var setColour = (colours, { color }) => color ? colours["set-1"] : colours["set-0"];
var cssColour = ([r, g, b]) => `rgb(${r} ${g} ${b})`;
var inkOn = (rgb, colours) => luminance(rgb) > DARK_INK_FROM ? colours.casing : colours.mark;
function packed([r, g, b], alpha) {
  return new Uint32Array(Uint8ClampedArray.of(r, g, b, alpha).buffer)[0];
}
function packedRamp(table) {
  const bytes = new Uint8ClampedArray(RAMP_SIZE * 4);
  for (let i = 0; i < RAMP_SIZE; i += 1) {
    bytes.set(table.subarray(3 * i, 3 * i + 3), 4 * i);
    bytes[4 * i + 3] = 255;
  }
  return new Uint32Array(bytes.buffer);
}
function rampPixels(values, table, [low, high]) {
  const pixels = new Uint32Array(values.length);
  const colours = packedRamp(table);
  if (isFlat(low, high)) return pixels.fill(colours[rampIndex(high, [low, high])]);
  const span2 = high - low;
  for (let i = 0; i < pixels.length; i += 1) {
    const at = Math.round((values[i] - low) / span2 * (RAMP_SIZE - 1));
    pixels[i] = colours[at > 0 ? at < RAMP_SIZE ? at : RAMP_SIZE - 1 : 0];
  }
  return pixels;
}
function sheerPixels(values, table, range, fading) {
  const pixels = rampPixels(values, table, range);
  const bytes = new Uint8ClampedArray(pixels.buffer);
  const largest2 = Math.max(Math.abs(range[0]), Math.abs(range[1])) || 1;
  for (let i = 0; i < pixels.length; i += 1) {
    const value = values[i];
    if (fading) bytes[4 * i + 3] = 255 * Math.min(1, Math.sqrt(Math.abs(value) / largest2) * SWELL);
    if (Number.isNaN(value)) bytes[4 * i + 3] = 0;
  }
  return pixels;
}
function categoryPixels(values, palette) {
  const pixels = new Uint32Array(values.length);
  const colours = palette.map((text3) => packed(parseColour(text3), 255));
  for (let i = 0; i < pixels.length; i += 1) {
    if (values[i] >= 0) pixels[i] = colours[Math.round(values[i]) % colours.length];
  }
  return pixels;
}
function footprintPixels(count, cells, weights, colour) {
  const pixels = new Uint32Array(count);
  const bytes = new Uint8ClampedArray(pixels.buffer);
  const most = weights.reduce((largest2, weight) => Math.max(largest2, weight), 0) || 1;
  const rgb = parseColour(colour);
  for (let i = 0; i < cells.length; i += 1) {
    bytes.set(rgb, 4 * cells[i]);
    bytes[4 * cells[i] + 3] = FAINTEST + (255 - FAINTEST) * (weights[i] / most);
  }
  return pixels;
}
function rgbPixels(rgb) {
  const pixels = new Uint32Array(rgb.length / 3);
  const bytes = new Uint8ClampedArray(pixels.buffer);
  for (let i = 0; i < pixels.length; i += 1) {
    bytes.set(rgb.subarray(3 * i, 3 * i + 3), 4 * i);
    bytes[4 * i + 3] = 255;
  }
  return pixels;
}

// paint/theme.js
var DARK_BELOW = 0.4;
var NAMES = (
  /** @type {const} */
  [
    "surface",
    "sunken",
    "line",
    "line-strong",
    "text",
    "muted",
    "accent",
    "focus",
    "good",
    "bad",
    "warn",
    "stage",
    "stage-mark",
    "mark",
    "casing",
    "box",
    "highlight",
    "set-0",
    "set-1",
    "clamped",
    "discarded",
    "footprint",
    "label",
    "label-text",
    "casing-soft",
    "casing-strong",
    "halo",
    "bin-line",
    "grid",
    "wash"
  ]
);
var SIZES = (
  /** @type {const} */
  ["tiny", "small", "note"]
);
var PRINTING = ["beforeprint", "afterprint"];
var onPaper = false;
for (const moment of PRINTING) globalThis.addEventListener?.(moment, ({ type }) => setPaper(type));
function setPaper(type) {
  onPaper = type === "beforeprint";
}
function whenPrinted(tell2) {
  const listener = () => tell2(onPaper);
  for (const moment of PRINTING) globalThis.addEventListener?.(moment, listener);
  return () => {
    for (const moment of PRINTING) globalThis.removeEventListener?.(moment, listener);
  };
}
function themeOf(root, groundOf = () => "") {
  if (onPaper) return "light";
  const ground = groundOf(root);
  if (ground) return luminance(parseColour(ground)) < DARK_BELOW ? "dark" : "light";
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
function readColours(root) {
  const style = getComputedStyle(root);
  const get = (name) => style.getPropertyValue(`--rv-${name}`).trim();
  const list2 = (name) => get(name).split(",").map((text3) => text3.trim()).filter(Boolean);
  const colours = Object.fromEntries(NAMES.map((name) => [name, get(name)]));
  return {
    .../** @type {Record<ColourName, string>} */
    colours,
    font: style.fontFamily,
    mono: get("mono") || "monospace",
    sizes: (
      /** @type {Colours["sizes"]} */
      Object.fromEntries(SIZES.map((name) => [name, get(`size-${name}`)]))
    ),
    categorical: list2("categorical"),
    ramps: { sequential: ramp(list2("sequential")), diverging: ramp(list2("diverging")) }
  };
}
var Theme = class {
  /**
   * @param {HTMLElement} root
   * @param {GroundOf} [groundOf]
   */
  constructor(root, groundOf) {
    this.root = root;
    this.groundOf = groundOf;
    this.colours = null;
  }
  /** @returns {boolean} whether the colours are others now */
  follow() {
    const theme = themeOf(this.root, this.groundOf);
    if (this.root.dataset.theme === theme && this.colours) return false;
    this.root.dataset.theme = theme;
    this.colours = readColours(this.root);
    return true;
  }
};

// cards/board.js
var TOPICS = ["scene", "focus", "feed", "boxes", "fresh", "answers"];
var CardBoard = class {
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
    this.reading = null;
    this.part = null;
    this.cards = /* @__PURE__ */ new Map();
    this.pending = /* @__PURE__ */ new Set();
    this.observers = [];
    this.frame = 0;
    this.offs = TOPICS.map((topic) => scope.on(topic, () => this.changed(topic)));
    this.offs.push(whenPrinted(() => this.print()));
  }
  /** @param {CardsMessage} message */
  update({ columns: columns2, show: show3, reading, page: page2 }) {
    this.part = page2;
    this.root.style.setProperty("--rv-columns", String(columns2 ?? ""));
    this.root.toggleAttribute("data-columns", Boolean(columns2));
    const same2 = reading === this.reading && show3.join() === [...this.cards.keys()].join();
    if (!same2) this.show(show3, reading);
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
        `show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${unknown.join(", ")}`
      );
    }
    this.clear();
    this.reading = reading;
    const look = {
      scope: this.scope,
      reading,
      colours: () => (
        /** @type {Colours} */
        this.theme.colours
      ),
      part: () => this.part
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
    for (const { element, ofKernels: ofKernels2 } of this.cards.values()) {
      element.toggleAttribute("data-here", Boolean(ofKernels2) && here);
    }
  }
  schedule() {
    if (!this.frame && this.pending.size) this.frame = requestAnimationFrame(() => this.flush());
  }
  flush() {
    this.frame = 0;
    const cards = [...this.pending].map((name) => this.cards.get(name)).filter((card) => card != null);
    this.pending.clear();
    const [drawn, written5] = [true, false].map((draws) => cards.filter((card) => isDrawn(card) === draws));
    for (const card of [...written5, ...drawn]) this.refresh(card);
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
};
var isDrawn = ({ watch }) => watch?.firstElementChild?.localName === "canvas";

// core/address.js
var EMBEDDING = ["embed", "embed_options"];
function plain(query) {
  const parameters = new URLSearchParams(query);
  for (const name of EMBEDDING) parameters.delete(name);
  parameters.sort();
  return parameters.toString();
}
function keepAddress(address, replaces) {
  if (address == null) return;
  const now = plain(location.search);
  if (now === plain(address) || !replaces.some((query2) => plain(query2) === now)) return;
  const query = new URLSearchParams(address);
  const given = new URLSearchParams(location.search);
  for (const name of EMBEDDING) for (const value of given.getAll(name)) query.append(name, value);
  const text3 = query.toString();
  history.replaceState(history.state, "", `${location.pathname}${text3 && `?${text3}`}${location.hash}`);
}

// core/answer.js
var DEVICE = "WebAssembly";
var STATES = ["inside", "clamped", "discarded"];
var STATE_MARKS = ["●", "◐", "○"];
var answerKey = (canvas, box, reading) => JSON.stringify([canvas, box, reading]);
function readAnswer(sent, place) {
  const count = binCount(sent);
  let starts = null;
  const samplesOf = (bin) => {
    starts ??= firstOfBins(sent.bin, count);
    if (!(bin >= 0 && bin < count)) return [];
    const first = starts[bin];
    return Array.from({ length: starts[bin + 1] - first }, (_, i) => first + i);
  };
  const defaultBin = () => {
    const middle = Math.floor(sent.bins[0] / 2) * sent.bins[1] + Math.floor(sent.bins[1] / 2);
    return samplesOf(middle).length || !sent.bin?.length ? middle : sent.bin[0];
  };
  return Object.freeze({
    ...sent,
    place,
    samples_shown: sent.positions?.shape[0] ?? 0,
    samplesOf,
    defaultBin
  });
}
function firstOfBins(bins, count) {
  const starts = new Int32Array(count + 1);
  for (const bin of bins ?? []) starts[bin + 1] += 1;
  for (let i = 0; i < count; i += 1) starts[i + 1] += starts[i];
  return starts;
}
var binCount = ({ bins }) => bins[0] * bins[1];
var binName = ({ bins }, bin) => `bin (${Math.floor(bin / bins[1])}, ${bin % bins[1]})`;
var isGiven = (answer2) => answer2.status !== "refused";
var isOfBrowser = ({ device }) => device === DEVICE;
var isSampled = (answer2) => Boolean(answer2.positions && answer2.taps && answer2.weights);
var isPlaced = (answer2) => Boolean(answer2.positions && answer2.state);
var stateWord = (state) => STATES[state];
function sampleValue({ taps, weights }, sample, values) {
  if (!values) return null;
  let sum4 = 0;
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
    if (taps[k] >= 0) sum4 += weights[k] * values[taps[k]];
  }
  return sum4;
}
function readPosition({ taps, weights }, sample, width) {
  let x = 0;
  let y = 0;
  let total = 0;
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
    if (taps[k] < 0) continue;
    x += weights[k] * (taps[k] % width);
    y += weights[k] * Math.floor(taps[k] / width);
    total += weights[k];
  }
  return total ? { x: x / total, y: y / total } : null;
}
function readersOf(answer2, cell) {
  const found = [];
  if (!isSampled(answer2)) return found;
  const { taps, weights } = answer2;
  for (let k = 0; k < taps.length; k += 1) {
    if (taps[k] !== cell || weights[k] === 0) continue;
    const sample = k >> 2;
    if (found.at(-1) !== sample) found.push(sample);
  }
  return found;
}

// kit/numbers.js
var MOST_DIGITS = 3;
var MOST_DECIMALS = 100;
var SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
function powerOfTen(power) {
  const digits = [...String(Math.abs(power))].map((digit) => SUPERSCRIPTS[Number(digit)]);
  return `10${power < 0 ? "⁻" : ""}${digits.join("")}`;
}
function fitNumbers(values, room, widthOf) {
  const list2 = Array.from(values);
  if (list2.every(Number.isInteger)) {
    const texts = list2.map((value) => minus(String(value)));
    if (fits(texts, room, widthOf)) return { texts, unit: "" };
  }
  const power = powerOf(list2);
  const largest2 = largestOf(list2) / 10 ** power;
  const whole3 = largest2 >= 1 ? Math.floor(Math.log10(largest2)) + 1 : 1;
  for (let digits = MOST_DIGITS; digits >= 1; digits -= 1) {
    const decimals2 = Math.max(0, digits - whole3);
    const texts = list2.map((value) => written(value / 10 ** power, (scaled3) => scaled3.toFixed(decimals2)));
    if (fits(texts, room, widthOf)) return { texts, unit: unitText(power) };
  }
  return { texts: null, unit: "" };
}
var unitOf = (values) => unitText(powerOf(Array.from(values)));
var unitText = (power) => power ? powerOfTen(power) : "";
var largestOf = (values) => values.reduce((most, value) => Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most, 0);
function powerOf(values) {
  const largest2 = largestOf(values);
  const power = largest2 ? Math.floor(Math.log10(largest2)) : 0;
  return power < -1 || power > 3 ? power : 0;
}
var fits = (texts, room, widthOf) => texts.every((text3) => widthOf(text3) <= room);
var minus = (text3) => (/^-0*\.?0*$/.test(text3) ? text3.slice(1) : text3).replaceAll("-", "−");
function numberFormat(range, digits = 3) {
  const largest2 = Math.max(Math.abs(range?.[0] ?? 0), Math.abs(range?.[1] ?? 0));
  if (largest2 !== 0 && (largest2 < 1e-3 || largest2 >= 1e5)) {
    return (value) => written(value, (v) => v === 0 ? "0" : v.toExponential(digits - 1));
  }
  const whole3 = largest2 ? Math.floor(Math.log10(largest2)) + 1 : 1;
  const decimals2 = Math.max(0, Math.min(6, digits - Math.max(whole3, 0)));
  return (value) => written(value, (v) => fixedOrTiny(v, decimals2));
}
function fixedOrTiny(value, decimals2) {
  const text3 = value.toFixed(decimals2);
  return value !== 0 && Number(text3) === 0 ? value.toExponential(0) : text3;
}
var written = (value, write2) => value == null || !Number.isFinite(value) ? "–" : minus(write2(value));
var fixed = (value, digits) => minus(value.toFixed(digits));
var plural = (count, word) => `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
var exact = (value) => written(value, shortest);
function shortest(value) {
  const text3 = value.toPrecision(9);
  const [digits, power] = text3.split("e");
  const plain3 = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  return power ? `${plain3}e${power}` : plain3;
}
var tiny = (value) => value === 0 ? "0" : minus(value.toExponential(0));
function slopeText(value) {
  if (value == null) return "none";
  if (value === 0) return "0";
  const plain3 = Math.abs(value) >= 1e-3 && Math.abs(value) < 1e4;
  return minus(plain3 ? value.toPrecision(5) : value.toExponential(3));
}
function sixDigits(value) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [digits, power] = roundedToEven(Math.abs(value)).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return `${sign}${Number(`${digits}e${power}`)}`;
  const count = String(Math.abs(exponent)).padStart(2, "0");
  return `${sign}${Number(digits)}e${exponent < 0 ? "-" : "+"}${count}`;
}
function roundedToEven(value) {
  const [digits, power] = value.toExponential(MOST_DECIMALS).split("e");
  const isHalf = /^\d\.\d{4}[02468]50*$/.test(digits);
  return isHalf ? `${digits.slice(0, 7)}e${power}` : value.toExponential(5);
}

// core/geometry.js
var BEYOND = 0.5;
var LEAST = 1;
var HANDLES = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 }
];
var clamp = (value, low, high) => Math.min(Math.max(value, low), high);
var radians = (degrees2) => degrees2 * Math.PI / 180;
function normalAngle(degrees2) {
  const turned3 = degrees2 % 360;
  if (turned3 > 180) return turned3 - 360;
  return turned3 <= -180 ? turned3 + 360 : turned3 || 0;
}
function turnOf(degrees2) {
  const quarter = (degrees2 / 90 % 4 + 4) % 4;
  if (Number.isInteger(quarter))
    return [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1]
    ][quarter];
  return [Math.cos(radians(degrees2)), Math.sin(radians(degrees2))];
}
function fromBox(box, x, y) {
  const [cos, sin] = turnOf(box.angle);
  return { x: box.cx + x * cos + y * sin, y: box.cy + y * cos - x * sin };
}
function toBox(box, x, y) {
  const [cos, sin] = turnOf(box.angle);
  const dx = x - box.cx;
  const dy = y - box.cy;
  return { x: dx * cos - dy * sin, y: dx * sin + dy * cos };
}
function corners(box) {
  const x = box.w / 2;
  const y = box.h / 2;
  return [fromBox(box, -x, -y), fromBox(box, x, -y), fromBox(box, x, y), fromBox(box, -x, y)];
}
function bounds(box) {
  const points = corners(box);
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
function around({ width, height }, boxes) {
  const most = BEYOND * Math.max(width, height);
  const all = [{ left: 0, top: 0, right: width, bottom: height }, ...boxes.map(bounds)];
  return {
    left: Math.max(-most, Math.min(...all.map(({ left }) => left))),
    top: Math.max(-most, Math.min(...all.map(({ top }) => top))),
    right: Math.min(width + most, Math.max(...all.map(({ right }) => right))),
    bottom: Math.min(height + most, Math.max(...all.map(({ bottom }) => bottom)))
  };
}
function contains(box, x, y, margin2 = 0) {
  const own = toBox(box, x, y);
  return Math.abs(own.x) <= box.w / 2 + margin2 && Math.abs(own.y) <= box.h / 2 + margin2;
}
function affineBetween(from, to) {
  const [cosF, sinF] = turnOf(from.angle);
  const [cosT, sinT] = turnOf(to.angle);
  const sx = from.w > 0 ? to.w / from.w : 1;
  const sy = from.h > 0 ? to.h / from.h : 1;
  const a = cosT * sx * cosF + sinT * sy * sinF;
  const c = -cosT * sx * sinF + sinT * sy * cosF;
  const b = -sinT * sx * cosF + cosT * sy * sinF;
  const d = sinT * sx * sinF + cosT * sy * cosF;
  return [a, b, c, d, to.cx - a * from.cx - c * from.cy, to.cy - b * from.cx - d * from.cy];
}
var apply = (m, x, y) => ({ x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] });
function unapply([a, b, c, d, e, f], point3) {
  const det = a * d - b * c;
  if (!det) return { x: NaN, y: NaN };
  const x = point3.x - e;
  const y = point3.y - f;
  return { x: (d * x - c * y) / det, y: (a * y - b * x) / det };
}
function resize(box, handle, dx, dy, { ratio = false, centred = false, least: lowest = LEAST } = {}) {
  const [cos, sin] = turnOf(box.angle);
  const reach = centred ? 2 : 1;
  const grow = {
    x: handle.x * (dx * cos - dy * sin) * reach,
    y: handle.y * (dx * sin + dy * cos) * reach
  };
  const least = { x: Math.min(lowest, box.w), y: Math.min(lowest, box.h) };
  let w = handle.x ? Math.max(least.x, box.w + grow.x) : box.w;
  let h = handle.y ? Math.max(least.y, box.h + grow.y) : box.h;
  if (ratio && box.w > 0 && box.h > 0) {
    const scale = keptScale(box, handle, w, h, least);
    w = box.w * scale;
    h = box.h * scale;
  }
  const shift = centred ? { x: 0, y: 0 } : { x: handle.x * (w - box.w) / 2, y: handle.y * (h - box.h) / 2 };
  const centre = fromBox(box, shift.x, shift.y);
  return { ...box, cx: centre.x, cy: centre.y, w, h };
}
function keptScale(box, handle, w, h, least) {
  const byWidth = w / box.w;
  const byHeight = h / box.h;
  let scale = byWidth;
  if (!handle.x) scale = byHeight;
  else if (handle.y) scale = (byWidth * box.w ** 2 + byHeight * box.h ** 2) / (box.w ** 2 + box.h ** 2);
  return Math.max(scale, least.x / box.w, least.y / box.h);
}
function rotate(box, from, to, snap = false) {
  const bearing = (p) => Math.atan2(box.cy - p.y, p.x - box.cx) * 180 / Math.PI;
  const angle = box.angle + bearing(to) - bearing(from);
  return { ...box, angle: normalAngle(snap ? Math.round(angle / 15) * 15 : Math.round(angle * 10) / 10) };
}
function farCorner(first, hand3) {
  const far = (by) => by < 0 ? Math.min(by, -LEAST) : Math.max(by, LEAST);
  return { x: first.x + far(hand3.x - first.x), y: first.y + far(hand3.y - first.y) };
}
function boxFromCorners(a, b) {
  return {
    cx: (a.x + b.x) / 2,
    cy: (a.y + b.y) / 2,
    w: Math.abs(b.x - a.x),
    h: Math.abs(b.y - a.y),
    angle: 0
  };
}
function boxFromBase(a, b, c) {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (!length) return null;
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const across = { x: -along.y, y: along.x };
  const height = (c.x - a.x) * across.x + (c.y - a.y) * across.y;
  return {
    cx: (a.x + b.x) / 2 + across.x * height / 2,
    cy: (a.y + b.y) / 2 + across.y * height / 2,
    w: length,
    h: Math.abs(height),
    angle: normalAngle(Math.atan2(-along.y, along.x) * 180 / Math.PI)
  };
}
function rounded(box) {
  const round = (value) => Math.round(value * 100) / 100;
  return { ...box, cx: round(box.cx), cy: round(box.cy), w: round(box.w), h: round(box.h) };
}
var rowBox = (array, row) => ({
  cx: array[5 * row],
  cy: array[5 * row + 1],
  w: array[5 * row + 2],
  h: array[5 * row + 3],
  angle: array[5 * row + 4]
});
var distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
var SIDES = ["cx", "cy", "w", "h", "angle"];
var sameBox = (a, b) => SIDES.every((side) => a[side] === b[side]);

// core/freshness.js
var BLINK = 80;
var CALM_BLINK = 250;
var Freshness = class {
  /** @param {Scope} scope */
  constructor(scope) {
    this.scope = scope;
    this.late = false;
    this.busy = false;
    this.asking = false;
    this.wasOld = false;
    this.places = "";
    this.movedAt = -Infinity;
    this.newsAt = -Infinity;
    this.timer = void 0;
    this.told = "";
    scope.on("boxes", () => this.moved());
    scope.on("scene", () => this.answered());
  }
  /** A new editor has asked for nothing yet. */
  reset() {
    this.asking = false;
    this.late = false;
  }
  /**
   * The box that an answer is for is not where it was, or not there any more.
   *
   * @param {Pick<Answer, "box" | "frame">} answer
   */
  isOld({ box, frame: frame2 }) {
    const { editor } = this.scope;
    if (!editor) return false;
    const held2 = editor.boxes.find((item) => item.id === box);
    return !held2 || !sameBox(held2, frame2);
  }
  /**
   * Whether a verdict on this answer is a verdict on the box that is seen.
   *
   * @param {Pick<Answer, "box" | "frame" | "device">} answer
   */
  holds(answer2) {
    return !this.isOld(answer2) && (isOfBrowser(answer2) ? !this.isLate(answer2) : this.rests);
  }
  /**
   * Whether what an answer says is to turn pale.
   *
   * @param {Pick<Answer, "device">} answer
   */
  isLate(answer2) {
    return this.late && (!isOfBrowser(answer2) || this.elsewhere);
  }
  /** The host is at work, and not for the hand. */
  get elsewhere() {
    return this.busy && !this.asking;
  }
  /** Whether all that the server has said answers what the hand has done. */
  get allHold() {
    return !this.anyOld && this.rests;
  }
  /** Nothing has moved for a moment, nor waits for longer than one. */
  get rests() {
    return !this.late && performance.now() - this.movedAt >= BLINK;
  }
  /** Milliseconds until what is old is late. */
  get blink() {
    return this.scope.live.complete && !this.elsewhere ? CALM_BLINK : BLINK;
  }
  get anyOld() {
    const { editor, served } = this.scope;
    if (!editor || !served.length || this.scope.live.alone) return false;
    return this.busy || this.asking || served.some((answer2) => this.isOld(answer2)) || editor.boxes.some((box) => !served.some((answer2) => answer2.box === box.id));
  }
  moved() {
    const places = JSON.stringify(this.scope.editor?.boxes ?? []);
    if (places === this.places) return;
    if (!this.wasOld) this.newsAt = performance.now();
    this.places = places;
    this.movedAt = performance.now();
    this.look();
  }
  /** A change is on its way to Python: of a box, or of what a page's own cards bring. */
  ask() {
    if (!this.wasOld) this.newsAt = performance.now();
    this.asking = true;
    this.look();
  }
  answered() {
    this.newsAt = performance.now();
    this.look();
  }
  /**
   * Said by the host: it has begun, or ended, to work on what the page shows next.
   *
   * @param {boolean} busy
   */
  setBusy(busy) {
    if (busy === this.busy) return;
    this.busy = busy;
    if (busy && !this.wasOld) this.newsAt = performance.now();
    this.look();
  }
  /** Take stock, tell the scope of a change, and come again when time alone will change something. */
  look() {
    clearTimeout(this.timer);
    const now = performance.now();
    const old = this.anyOld;
    this.late = old && (this.late || now - this.newsAt >= this.blink);
    this.wasOld = old;
    const say = JSON.stringify([
      this.late,
      this.allHold,
      this.elsewhere,
      this.scope.answers.map((answer2) => this.holds(answer2))
    ]);
    const dues = [this.movedAt + BLINK, this.newsAt + this.blink];
    const due = Math.min(...dues.filter((at) => at > now));
    if (Number.isFinite(due)) this.timer = setTimeout(() => this.look(), due - now + 1);
    if (say === this.told) return;
    this.told = say;
    this.scope.changed("fresh");
  }
};

// core/agreement.js
var OUTPUTS = 1e-6;
var OF_A_SAMPLE = [
  { name: "positions", words: ["x", "y"] },
  { name: "state", words: ["state"] },
  { name: "taps", words: ["first cell", "second cell", "third cell", "fourth cell"] },
  { name: "weights", words: ["first weight", "second weight", "third weight", "fourth weight"] }
];
function differenceOf(here, there, largest2) {
  if (here.error || there.error) return ofRefusals(here, there);
  return ofNumbers("samples a bin", here.grid, there.grid) ?? ofNumbers("number of samples", [here.samples_total], [there.samples_total]) ?? ofNumbers("cells of the bins' rows", here.bin_rows, there.bin_rows) ?? ofNumbers("cells of the bins' columns", here.bin_columns, there.bin_columns) ?? ofNumbers("bins of the samples", here.bin, there.bin) ?? ofSamples(here, there) ?? ofOutputs(here, there, largest2 * OUTPUTS);
}
function ofRefusals(here, there) {
  const [own, other] = [here, there].map(({ error }) => error ?? "a result");
  return own === other ? null : { what: "refusal", bin: null, rank: 0, here: own, there: other };
}
function ofNumbers(what, here, there) {
  const place = firstApart(here ?? [], there ?? []);
  if (place < 0) return null;
  return { what, bin: null, rank: 0, here: text(here?.[place]), there: text(there?.[place]) };
}
function ofSamples(here, there) {
  for (const { name, words } of OF_A_SAMPLE) {
    const [own, other] = [here[name] ?? [], there[name] ?? []];
    const place = firstApart(own, other);
    if (place < 0) continue;
    const sample = Math.floor(place / words.length);
    const bin = here.bin?.[sample] ?? null;
    const rank2 = sample - (here.bin?.indexOf(bin ?? -1) ?? 0);
    const what = `${words[place % words.length]} of sample ${rank2 + 1}`;
    return { what, bin, rank: rank2, here: text(own[place]), there: text(other[place]) };
  }
  return null;
}
function ofOutputs({ output: own }, { output: other }, tolerance) {
  if (!own || !other || own.length !== other.length) return ofNumbers("number of outputs", own, other);
  const bin = own.findIndex((value, i) => !isNear(value, other[i], tolerance));
  return bin < 0 ? null : { what: "output", bin, rank: 0, here: text(own[bin]), there: text(other[bin]) };
}
var isNear = (a, b, tolerance) => Object.is(a, b) || Math.abs(a - b) <= tolerance;
function firstApart(here, there) {
  const count = Math.max(here.length, there.length);
  for (let i = 0; i < count; i += 1) if (!Object.is(here[i], there[i])) return i;
  return -1;
}
function text(value) {
  if (value === void 0) return "none";
  if (Object.is(value, -0)) return "−0";
  return Number.isFinite(value) ? exact(value) : minus(String(value));
}

// kit/words.js
var MOST_DECIMALS2 = 100;
function number(value) {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size < 1e-4) return fourDigits(Number(value.toExponential(1)));
  return minus(bare(fixed2(value, size >= 0.1 ? 2 : 1 - Math.floor(Math.log10(size)))));
}
function fixed2(value, decimals2) {
  const whole3 = Math.abs(value).toFixed(MOST_DECIMALS2);
  const cut = whole3.slice(0, whole3.indexOf(".") + decimals2 + 1);
  const isHalf = /^50*$/.test(whole3.slice(cut.length));
  const text3 = isHalf && Number(cut.at(-1)) % 2 === 0 ? cut : Math.abs(value).toFixed(decimals2);
  return value < 0 ? `-${text3}` : text3;
}
function turn(degrees2) {
  return `${number(Math.abs(degrees2))}° ${degrees2 < 0 ? "↻" : "↺"}`;
}
var bare = (text3) => text3.includes(".") ? text3.replace(/0+$/, "").replace(/\.$/, "") : text3;
function fourDigits(value) {
  const size = Math.abs(value);
  if (size === 0) return "0";
  const [digits, power] = value.toExponential(3).split("e");
  if (Number(power) >= -4 && Number(power) < 4) return minus(bare(value.toPrecision(4)));
  return minus(`${bare(digits)}e${Number(power)}`);
}

// wasm/refused.js
var [SAMPLES, MEMORY, BROKEN] = [17, 18, 19];
var SENTENCES = {
  1: "A box holds a number that is not finite.",
  2: "A box names a feature map that is not there.",
  3: "A box reaches farther than 2^30 cells.",
  4: "A box has a negative size.",
  5: "A rotated box has more than 65,536 samples per bin and axis.",
  16: "A size is out of the kernels' range.",
  [SAMPLES]: "The box has more samples than the browser lists.",
  [MEMORY]: "The browser has no more memory for it.",
  [BROKEN]: "The kernel in the browser gave up."
};
var Refused = class extends Error {
  /** @param {number} status */
  constructor(status) {
    super(SENTENCES[status] ?? SENTENCES[BROKEN]);
    this.name = "Refused";
    this.status = status;
  }
};
var Unavailable = class extends Error {
  /**
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(message, cause) {
    super(message, { cause });
    this.name = "Unavailable";
  }
};

// core/cells.js
var CENTRE = 0.5;
var onPicture = (position, stride) => (position + CENTRE) * stride;

// core/computed.js
var MOST_SHOWN = 4096;
var MOST_PLANNED = 1 << 16;
var TOLERANCE = 1e-5;
var REFUSALS = {
  1: "This box lies too far out: float32 cannot hold its numbers.",
  3: "This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",
  5: "With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."
};
var { fround } = Math;
var NO_SAMPLES = {
  positions: new Float32Array(),
  taps: new Int32Array(),
  weights: new Float32Array(),
  state: new Uint8Array(),
  bin: new Int32Array()
};
function computed(call) {
  const { kernel } = call;
  if (kernel.names.length && !(call.box.w && call.box.h)) return null;
  if (kernel.names.length && !kernel.rotated && call.box.angle) {
    return refused(
      call.box,
      kernel,
      `Its boxes have no angle, and this one is turned by ${turn(call.box.angle)}.`
    );
  }
  const box = kernel.rotated ? call.box : { ...call.box, angle: 0 };
  const rois = roisOf(kernel, box);
  try {
    return answered({ ...call, box }, rois);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    const error = REFUSALS[problem.status];
    return error ? refused(box, kernel, error) : null;
  }
}
var refused = (box, kernel, error) => ({
  ...EMPTY,
  ...about(box, kernel, roisOf(kernel, box)),
  read_frame: box,
  status: "refused",
  error
});
function roisOf({ rotated }, { cx, cy, w, h, angle }) {
  if (rotated) return Float32Array.of(0, 0 + cx, 0 + cy, 0 + w, 0 + h, angle);
  return Float32Array.of(0, 0 + cx - 0.5 * w, 0 + cy - 0.5 * h, 0 + cx + 0.5 * w, 0 + cy + 0.5 * h);
}
var EMPTY = Object.freeze({
  device: DEVICE,
  error: null,
  bins: (
    /** @type {const} */
    [1, 1]
  ),
  grid: (
    /** @type {const} */
    [1, 1]
  ),
  samples_total: 0,
  range: null,
  max_abs_diff: null,
  worst_bin: null,
  checked_bins: null,
  tolerance: TOLERANCE,
  way: null,
  unlisted: false,
  positions: null,
  taps: null,
  weights: null,
  state: null,
  bin: null,
  output: null,
  applied: null,
  cells: null,
  cell_weights: null,
  bin_rows: null,
  bin_columns: null,
  divisor: null,
  tap_values: null
});
var about = (box, kernel, rois) => ({ box: box.id, frame: box, tuple: tupleOf(kernel, rois) });
function tupleOf({ title, names, rotated, clockwise }, rois) {
  if (!names.length) return `rois: [${[...rois].map(sixDigits).join(", ")}]`;
  const row = rotated ? ["cx", "cy", "w", "h", "angle"] : ["x1", "y1", "x2", "y2"];
  const numbers = names.map((name) => rois[1 + row.indexOf(name)] * (name === "angle" && clockwise ? -1 : 1));
  return `${title}: ${names.join(" ")} = [${numbers.map(sixDigits).join(", ")}]`;
}
function answered({ kernels, kernel, map, box, wanted }, rois) {
  const { bins, reduction } = kernel;
  const { values, height, width } = map;
  const operator = (
    /** @type {OperatorName} */
    kernel.operator
  );
  const given = { rois, bins, rules: kernel, height, width };
  const features = { values, channels: 1, height, width };
  const { output } = kernels.forward(operator, { ...given, features, reduction });
  const [axes2] = kernels.axes(operator, given);
  const counts = countsOf(axes2, bins);
  const total = counts.reduce((sum4, count) => sum4 + count, 0);
  const shown = shownBin(bins, wanted);
  const chosen = chosenBins(counts, total, shown);
  const samples = chosen?.length === 0 ? NO_SAMPLES : planned(kernels, operator, given, chosen);
  const read = readBy(samples, values);
  const reduced = (reduction === "max" ? largest : mean)(samples, read, emptyBins(counts.length, chosen));
  const tolerance = TOLERANCE * Math.max(1, largestOf2(values));
  return {
    ...EMPTY,
    ...about(box, kernel, rois),
    ...(kernel.rotated ? turned : axes2.x.cells ? pooled : upright)({ axes: axes2, box, rois, kernel }, map.stride),
    ...verdict(output, reduced.bins, chosen, tolerance),
    bins,
    samples_total: total,
    range: rangeOf(output),
    tolerance,
    unlisted: chosen?.length === 0,
    ...columns(samples.bin.length > MOST_SHOWN ? ofBin(samples, shown) : samples),
    ...footprint(samples, reduced.winners, height * width),
    output: shaped(output, bins),
    applied: shaped(Float32Array.from(reduced.bins), bins)
  };
}
function upright({ axes: { x, y, center }, box, rois, kernel }, stride) {
  return {
    grid: [y.samples, x.samples],
    read_frame: frameOf(box, center, { w: x.size, h: y.size, angle: 0 }, stride),
    way: {
      ...{ kind: "upright", stride, offset: kernel.offset, cosine: 1, sine: 0 },
      x: sideOf(rois[1], x, 0),
      y: sideOf(rois[2], y, 0)
    },
    ...EVEN
  };
}
function turned({ axes: { x, y, center, cosine, sine }, box, rois, kernel }, stride) {
  const angle = kernel.clockwise ? -box.angle : box.angle;
  return {
    grid: [y.samples, x.samples],
    read_frame: frameOf(box, center, { w: x.size, h: y.size, angle }, stride),
    way: {
      ...{ kind: "rotated", stride, offset: kernel.offset, cosine, sine },
      x: sideOf(rois[1], x, center[0]),
      y: sideOf(rois[2], y, center[1])
    },
    ...EVEN
  };
}
function pooled({ axes: { x, y }, box, rois }, stride) {
  const side = (pixel, { start, size }) => ({
    ...{ pixel, start, cells: size },
    ...{ bin_size: 0, center: 0, widened: false }
  });
  return {
    grid: [0, 0],
    read_frame: {
      id: box.id,
      cx: (x.start + x.size / 2) * stride,
      cy: (y.start + y.size / 2) * stride,
      w: x.size * stride,
      h: y.size * stride,
      angle: 0
    },
    way: {
      ...{ kind: "pooled", stride, offset: 0, cosine: 1, sine: 0 },
      x: side(rois[1], x),
      y: side(rois[2], y)
    },
    bin_rows: y.cells,
    bin_columns: x.cells
  };
}
var EVEN = Object.freeze({ bin_rows: null, bin_columns: null });
var sideOf = (pixel, { start, binSize, widened }, center) => ({
  ...{ pixel, start, bin_size: binSize, center, widened },
  cells: 0
});
var frameOf = ({ id }, [x, y], { w, h, angle }, stride) => ({
  ...{ id, cx: onPicture(x, stride), cy: onPicture(y, stride), w: w * stride, h: h * stride, angle }
});
function countsOf({ x, y }, [rows, columns2]) {
  if (!x.cells || !y.cells) return Array(rows * columns2).fill(y.samples * x.samples);
  const [high, wide] = [y.cells, x.cells].map(lengths);
  return high.flatMap((row) => wide.map((column2) => row * column2));
}
var lengths = (ranges) => Array.from({ length: ranges.length / 2 }, (_, i) => Math.max(ranges[2 * i + 1] - ranges[2 * i], 0));
function shownBin([rows, columns2], wanted) {
  if (wanted != null && wanted < rows * columns2) return wanted;
  return Math.floor(rows / 2) * columns2 + Math.floor(columns2 / 2);
}
function chosenBins(counts, total, shown) {
  if (total <= MOST_PLANNED) return null;
  return counts[shown] > MOST_PLANNED ? [] : [shown];
}
function planned(kernels, operator, given, chosen) {
  const plan = kernels.plan(operator, chosen ? { ...given, chosen } : given);
  const { positions, taps, weights, state, bin } = plan;
  if (operator === "roi_pool")
    weights.forEach((weight, k) => {
      if (!(weight > 0)) taps[k] = -1;
    });
  return { positions, taps, weights, state, bin };
}
function ofBin({ positions, taps, weights, state, bin }, wanted) {
  const first = bin.indexOf(wanted);
  if (first < 0) return NO_SAMPLES;
  const end = Math.min(bin.lastIndexOf(wanted) + 1, first + MOST_SHOWN);
  return {
    positions: positions.slice(2 * first, 2 * end),
    taps: taps.slice(4 * first, 4 * end),
    weights: weights.slice(4 * first, 4 * end),
    state: state.slice(first, end),
    bin: bin.slice(first, end)
  };
}
function columns({ positions, taps, weights, state, bin }) {
  const count = bin.length;
  return {
    positions: shaped(positions, [count, 2]),
    taps: shaped(taps, [count, 4]),
    weights: shaped(weights, [count, 4]),
    state: shaped(state, [count]),
    bin: shaped(bin, [count])
  };
}
function readBy({ taps, weights, bin }, values) {
  const read = new Float32Array(bin.length);
  for (let s = 0; s < read.length; s += 1) {
    let sum4 = 0;
    for (let k = 4 * s; k < 4 * s + 4; k += 1) {
      if (taps[k] >= 0) sum4 = fround(sum4 + fround(weights[k] * values[taps[k]]));
    }
    read[s] = sum4;
  }
  return read;
}
function emptyBins(count, chosen) {
  const bins = new Float64Array(count).fill(chosen ? Number.NaN : 0);
  for (const bin of chosen ?? []) bins[bin] = 0;
  return bins;
}
function mean({ bin }, read, bins) {
  const counts = new Int32Array(bins.length);
  for (let s = 0; s < bin.length; s += 1) {
    bins[bin[s]] += read[s];
    counts[bin[s]] += 1;
  }
  for (let i = 0; i < bins.length; i += 1) bins[i] /= Math.max(counts[i], 1);
  return { bins, winners: null };
}
function largest({ bin }, read, bins) {
  const winners = [];
  for (let first = 0, end = 0; first < bin.length; first = end) {
    let best = first;
    for (end = first; bin[end] === bin[first]; end += 1) if (outranks(read[end], read[best])) best = end;
    bins[bin[first]] = read[best];
    if (!Number.isNaN(read[best])) winners.push(best);
  }
  return { bins, winners };
}
var outranks = (value, best) => value > best || Number.isNaN(value) && !Number.isNaN(best);
function footprint({ taps, weights, bin }, winners, size) {
  const summed = new Float64Array(size);
  const counts = winners ? null : countEach(bin);
  let least = size;
  let most = -1;
  const add = (sample, share) => {
    for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
      if (!(weights[k] > 0)) continue;
      summed[taps[k]] += weights[k] / share;
      least = Math.min(least, taps[k]);
      most = Math.max(most, taps[k]);
    }
  };
  if (counts) for (let s = 0; s < bin.length; s += 1) add(s, counts[bin[s]]);
  for (const winner of winners ?? []) add(winner, 1);
  const cells = [];
  for (let cell = least; cell <= most; cell += 1) if (summed[cell]) cells.push(cell);
  return {
    cells: shaped(Int32Array.from(cells), [cells.length]),
    cell_weights: shaped(
      Float32Array.from(cells, (cell) => summed[cell]),
      [cells.length]
    )
  };
}
function countEach(bin) {
  const counts = new Int32Array((bin.at(-1) ?? -1) + 1);
  for (const one of bin) counts[one] += 1;
  return counts;
}
function verdict(output, plan, chosen, tolerance) {
  let worst = -1;
  let most = -1;
  for (const bin of chosen ?? plan.keys()) {
    const apart3 = distance2(output[bin], plan[bin]);
    if (apart3 <= most) continue;
    worst = bin;
    most = apart3;
  }
  if (worst < 0) return { status: "ok", max_abs_diff: null, worst_bin: null, checked_bins: [] };
  return {
    status: most <= tolerance ? "ok" : "mismatch",
    max_abs_diff: Number.isFinite(most) ? most : null,
    worst_bin: worst,
    checked_bins: chosen
  };
}
function distance2(a, b) {
  const apart3 = Object.is(a, b) || a === b ? 0 : Math.abs(a - b);
  return Number.isNaN(apart3) ? Infinity : apart3;
}
function rangeOf(output) {
  let [least, most] = [output[0], output[0]];
  for (const value of output) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return (
    /** @type {const} */
    [least, most]
  );
}
var largestKept = /* @__PURE__ */ new WeakMap();
function largestOf2(values) {
  const known = largestKept.get(values);
  if (known !== void 0) return known;
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  largestKept.set(values, most);
  return most;
}
var shaped = (array, shape2) => Object.assign(array, { shape: shape2 });

// core/live.js
var page = { kernels: null, why: "", source: null, warm: false, alone: false };
var waiting = /* @__PURE__ */ new Set();
function kernelsFrom(source, alone2 = false) {
  Object.assign(page, { kernels: null, why: "", source, warm: false, alone: alone2 });
}
function bring(live) {
  waiting.add(live);
  const { source } = page;
  if (!source) return;
  page.source = null;
  source().then(
    (kernels) => Object.assign(page, { kernels }),
    (problem) => Object.assign(page, { why: problem.message })
  ).then(() => {
    for (const one of waiting) one.begin();
    waiting.clear();
  });
}
var Live = class {
  /** @param {Scope} scope */
  constructor(scope) {
    this.scope = scope;
    this.entries = /* @__PURE__ */ new Map();
    this.shown = /* @__PURE__ */ new Map();
    this.heard = /* @__PURE__ */ new Map();
    this.disagreements = /* @__PURE__ */ new Map();
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
    const { answers: answers2, editor, readings } = this.scope;
    const count = readings.length * (editor?.boxes.length ?? 0);
    return answers2.filter(isOfBrowser).length === count && readings.some(({ kernel }) => kernel);
  }
  /** What all boxes under all readings took together; null while that is not known of each. */
  get milliseconds() {
    let sum4 = 0;
    for (const { milliseconds } of this.entries.values()) {
      if (milliseconds == null) return null;
      sum4 += milliseconds;
    }
    return sum4;
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
    const held2 = new Set(scope.editor.boxes.map(({ id }) => id));
    this.forget(held2);
    const others = scope.served.filter(
      ({ box, reading }) => !shown.has(this.key(box, reading)) && (held2.has(box) || !kernels.get(reading))
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
      return numbers && !isOverruled(numbers, served) ? [this.show(key, reading, { numbers, served, place })] : [];
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
    const kept2 = this.entries.get(key);
    if (kept2 && answers(kept2, job)) {
      kept2.kernel = job.kernel;
      return kept2;
    }
    const began = performance.now();
    const made = { ...job, numbers: this.compute(job) };
    const milliseconds = page.warm ? performance.now() - began : null;
    page.warm ||= made.numbers != null;
    const entry2 = { ...made, milliseconds };
    this.entries.set(key, entry2);
    return entry2;
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
    const kept2 = this.shown.get(key);
    const { numbers, served, place } = made;
    if (kept2 && kept2.numbers === numbers && kept2.served === served && kept2.place === place)
      return kept2.answer;
    const { notes = [], patch = null } = served ?? {};
    const answer2 = readAnswer({ ...numbers, canvas: this.scope.name, reading, notes, patch }, place);
    this.shown.set(key, { ...made, answer: answer2 });
    return answer2;
  }
  /**
   * Let go of what was found of boxes that are gone.
   *
   * @param {ReadonlySet<string>} held  ids of the others
   */
  forget(held2) {
    for (const [key, { box }] of this.entries) {
      if (held2.has(box.id)) continue;
      for (const kept2 of [this.entries, this.shown, this.heard]) kept2.delete(key);
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
    const { frame: frame2, device, box, reading } = served;
    const key = this.key(box, reading);
    const job = { box: frame2, kernel, values, wanted: wantedOf(served) };
    const kept2 = this.entries.get(key);
    const numbers = kept2 && answers(kept2, job) ? kept2.numbers : this.compute(job);
    if (!numbers || isGiven(numbers) && !isGiven(served)) return;
    const difference = differenceOf(numbers, served, largestOf2(values));
    const { tuple } = numbers;
    const apart3 = difference && { difference, device, frame: frame2, tuple, kernel, ...this.about(reading) };
    this.heard.set(key, { frame: frame2, kernel, values, wanted: job.wanted, device, apart: apart3 });
    if (apart3) this.keep(key, apart3);
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
  keep(box, apart3) {
    const { channel, kernel } = apart3;
    const key = JSON.stringify([box, channel?.digest, channel?.index, kernel]);
    if (!this.disagreements.has(key)) this.disagreements.set(key, apart3);
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
    const [heard, entry2] = [this.heard.get(key), this.entries.get(key)];
    if (!heard || !entry2) return null;
    const wanted = entry2.numbers?.unlisted ? entry2.wanted : heard.wanted;
    return answers(entry2, { ...heard, box: heard.frame, wanted }) ? heard : null;
  }
  /**
   * Where the two kernels disagree under the reading of an answer, or disagreed under one that is gone: the
   * oldest place that nobody has looked at, else what is seen now.
   *
   * @param {Answer} answer
   * @returns {Disagreement | null}
   */
  apart(answer2) {
    const others = this.scope.readings.filter(({ id }) => id !== answer2.reading);
    const unseen = [...this.disagreements.values()].find(
      (one) => !others.some(({ id }) => id === one.reading)
    );
    return unseen ?? (isOfBrowser(answer2) ? this.heardOf(answer2)?.apart ?? null : null);
  }
  /**
   * Which of the things that a disagreement is about are still here.
   *
   * @param {Disagreement} apart
   * @returns {Lasting}
   */
  lasting({ picture, channel, kernel, frame: frame2, reading }) {
    const { editor, readings, scene } = this.scope;
    const now = readings.find(({ id }) => id === reading)?.kernel ?? null;
    return {
      picture: picture?.digest === scene?.picture?.digest,
      channel: channel?.digest === scene?.channel?.digest && channel?.index === scene?.channel?.index,
      kernel: sameKernel(kernel, now),
      box: Boolean(editor?.boxes.some(({ id }) => id === frame2.id))
    };
  }
  /**
   * Whether the two disagree there still: the server's last word is the same, and on the box as it is.
   *
   * @param {Disagreement} apart
   */
  isNow(apart3) {
    const { frame: frame2, reading, difference } = apart3;
    const heard = this.heardOf({ box: frame2.id, reading });
    const same2 = heard?.apart && JSON.stringify(heard.apart.difference) === JSON.stringify(difference);
    return Boolean(same2 && sameBox(heard.frame, frame2) && lasts(this.lasting(apart3)));
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
};
var lasts = (lasting) => Object.values(lasting).every(Boolean);
var sameKernel = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);
function answers({ box, kernel, values, wanted, numbers }, job) {
  const whole3 = !numbers?.bin || numbers.bin.length === numbers.samples_total;
  return sameBox(box, job.box) && values === job.values && sameKernel(kernel, job.kernel) && (whole3 || shownBin(kernel.bins, wanted) === shownBin(kernel.bins, job.wanted));
}
var isOverruled = (numbers, served) => Boolean(served && !isGiven(served) && isGiven(numbers) && sameBox(served.frame, numbers.frame));
function wantedOf({ checked_bins: checked, bin, samples_shown: shown, samples_total: total }) {
  if (checked?.length === 1) return checked[0];
  return shown < total ? bin?.[0] ?? null : null;
}

// core/media.js
var PICTURES_KEPT = 4;
var CHANNELS_KEPT = 96;
var THUMBS_KEPT = 96;
var Recent = class extends Map {
  /**
   * @param {number} limit
   * @param {(value: V) => void} [release]
   */
  constructor(limit, release = () => {
  }) {
    super();
    this.limit = limit;
    this.release = release;
  }
  /**
   * @override
   * @param {string} key
   * @param {V} value
   */
  set(key, value) {
    super.delete(key);
    super.set(key, value);
    for (const [oldest, dropped] of this) {
      if (this.size <= this.limit) break;
      super.delete(oldest);
      this.release(dropped);
    }
    return this;
  }
  /**
   * @override
   * @param {string} key
   * @returns {V | undefined}
   */
  get(key) {
    const value = super.get(key);
    if (value === void 0) return void 0;
    super.delete(key);
    super.set(key, value);
    return value;
  }
};
var pictures = new Recent(PICTURES_KEPT, (picture) => picture.bitmap?.close());
var channels = new Recent(CHANNELS_KEPT);
var thumbs = new Recent(THUMBS_KEPT, (thumb) => URL.revokeObjectURL(thumb.src));
var pictureOf = (digest) => pictures.get(digest) ?? null;
var thumbOf = (digest) => thumbs.get(digest) ?? null;
var channelOf = (digest, index) => channels.get(`${digest}:${index}`) ?? null;
async function keep(feed) {
  if (feed.kind === "channel") channels.set(`${feed.digest}:${feed.index}`, feed);
  else if (feed.kind === "album") await keepAlbum(feed);
  else if (!pictures.has(feed.digest)) await keepPicture(feed);
}
async function keepPicture(feed) {
  pictures.set(feed.digest, { ...feed, bitmap: null, failed: false });
  const blob = blobOf(feed.bytes, feed.mime);
  const bitmap = await createImageBitmap(blob).catch(() => null);
  pictures.set(feed.digest, { ...feed, bitmap, failed: !bitmap });
}
async function keepAlbum({ pictures: entries, bytes }) {
  let from = 0;
  const loading = [];
  for (const { digest, mime, size } of entries) {
    if (!thumbs.has(digest)) {
      const image = new Image();
      image.src = URL.createObjectURL(blobOf(bytes.subarray(from, from + size), mime));
      thumbs.set(digest, image);
      loading.push(image.decode().catch(() => {
      }));
    }
    from += size;
  }
  await Promise.all(loading);
}
var blobOf = (bytes, type) => new Blob([
  /** @type {Uint8Array<ArrayBuffer>} */
  bytes
], { type });

// core/hub.js
var SERVER = { name: "the server", at: "on the server" };
var scopes = /* @__PURE__ */ new Map();
function scopeOf(canvas) {
  const known = scopes.get(canvas);
  if (known) return known;
  const made = new Scope(canvas);
  scopes.set(canvas, made);
  return made;
}
async function takeFeed(feed) {
  await keep(feed);
  for (const scope of scopes.values()) scope.changed("feed");
}
function perScope(make) {
  const kept2 = /* @__PURE__ */ new WeakMap();
  return (scope) => {
    if (!kept2.has(scope)) kept2.set(scope, make());
    return (
      /** @type {T} */
      kept2.get(scope)
    );
  };
}
var byKey = (answers2) => new Map(answers2.map((answer2) => [answerKey(answer2.canvas, answer2.box, answer2.reading), answer2]));
var Scope = class {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
    this.listeners = /* @__PURE__ */ new Map();
    this.scene = null;
    this.served = [];
    this.servedBy = /* @__PURE__ */ new Map();
    this.answers = [];
    this.byKey = /* @__PURE__ */ new Map();
    this.drawn = /* @__PURE__ */ new Map();
    this.placed = /* @__PURE__ */ new Map();
    this.there = SERVER;
    this.editor = null;
    this.stage = null;
    this.hover = null;
    this.pin = null;
    this.raised = null;
    this.choice = null;
    this.allDigits = false;
    this.send = () => {
    };
    this.live = new Live(this);
    this.fresh = new Freshness(this);
  }
  /**
   * @param {Topic} topic
   * @param {() => void} listener
   * @returns {() => void} stops listening
   */
  on(topic, listener) {
    const listeners = this.listeners.get(topic) ?? /* @__PURE__ */ new Set();
    this.listeners.set(topic, listeners.add(listener));
    return () => {
      listeners.delete(listener);
    };
  }
  /** @param {Topic} topic */
  changed(topic) {
    for (const listener of [...this.listeners.get(topic) ?? []]) listener();
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
  setAnswers(answers2) {
    const same2 = answers2.length === this.answers.length && answers2.every((one, i) => one === this.answers[i]);
    if (same2) return false;
    this.answers = answers2;
    this.byKey = byKey(answers2);
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
    const page2 = this.scene?.page;
    return page2?.kind === kind ? (
      /** @type {Parts[K]} */
      page2
    ) : null;
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
    const same2 = layers.length === this.drawn.size && layers.every((one) => this.drawn.get(one.id) === one);
    if (same2) return;
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
  setHover(hover2) {
    if (sameFocus(hover2, this.hover)) return;
    this.hover = hover2;
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
    const asked2 = layer && layer.type !== "heatmap" && layer.events;
    const { bin } = focus;
    const missing = this.served.some(
      (answer2) => answer2.box === focus.box && bin != null && answer2.samples_shown < answer2.samples_total && !answer2.samplesOf(bin).length
    );
    if (missing || asked2) this.send("focus");
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
    return this.answers.filter((answer2) => answer2.reading === meant && isGiven(answer2));
  }
  /**
   * The answers with numbers for a box, one for each reading.
   *
   * @param {string | null} box
   */
  answersTo(box) {
    return this.answers.filter((answer2) => answer2.box === box && isGiven(answer2));
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
    return editor ? editor.boxes[editor.active ?? 0] ?? null : null;
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
    for (
      const [chosen, focus] of
      /** @type {const} */
      [
        ["pinned", this.pin],
        ["hovered", this.hover]
      ]
    ) {
      const answer3 = focus && this.answer(focus.box, reading ?? this.readingOf(focus));
      if (answer3 && focus.bin != null && focus.bin < binCount(answer3)) {
        return this.resolve(answer3, focus.bin, this.sampleIn(answer3, focus), chosen);
      }
    }
    const answer2 = this.activeAnswer(reading);
    return answer2 ? this.resolve(answer2, answer2.defaultBin(), null, "default") : null;
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
  sampleIn(answer2, { box, bin, sample, reading }) {
    if (sample == null || bin == null || this.meant(reading) === answer2.reading) return sample;
    const rank2 = this.answer(box, reading)?.samplesOf(bin).indexOf(sample) ?? -1;
    return answer2.samplesOf(bin)[rank2] ?? null;
  }
  /**
   * @param {Answer} answer
   * @param {number} bin
   * @param {number | null} wanted
   * @param {Shown["chosen"]} chosen
   * @returns {Shown}
   */
  resolve(answer2, bin, wanted, chosen) {
    const samples = answer2.samplesOf(bin);
    const sample = wanted != null && samples.includes(wanted) ? wanted : samples[0] ?? null;
    const standsIn = chosen === "default" && answer2.box !== this.activeBox?.id;
    return { answer: answer2, bin, samples, sample, chosen, old: standsIn || this.fresh.isOld(answer2) };
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
  choose(choice2, phase = "commit") {
    this.choice = choice2;
    this.send(phase);
  }
};
var focusOn = (focus) => ({
  box: null,
  bin: null,
  sample: null,
  reading: null,
  cell: null,
  layer: null,
  row: null,
  region: null,
  ...focus
});
var focusOnBin = (answer2, bin, from) => focusOnSample(answer2, bin, answer2.samplesOf(bin)[0] ?? null, from);
var focusOnSample = ({ box, reading }, bin, sample, from) => focusOn({ box, bin, sample, reading, from });
function sameFocus(a, b) {
  if (!a || !b) return a === b;
  const same2 = (
    /** @type {const} */
    ["box", "bin", "sample", "reading", "layer", "row"].every(
      (name) => a[name] === b[name]
    )
  );
  return same2 && a.cell?.[0] === b.cell?.[0] && a.cell?.[1] === b.cell?.[1];
}

// core/wire.js
var VERSION = 4;
var TYPES = {
  f4: Float32Array,
  f8: Float64Array,
  i1: Int8Array,
  u1: Uint8Array,
  i2: Int16Array,
  u2: Uint16Array,
  i4: Int32Array,
  u4: Uint32Array
};
function unpack(packet) {
  const { header, arrays } = split(packet);
  if (header.version !== VERSION) throw new Error(`version: want ${VERSION}, got ${header.version}`);
  for (const [path, array] of Object.entries(arrays)) put(header, path, array);
  return frozen(header);
}
function split(packet) {
  const bytes = packet.byteOffset % 8 ? packet.slice() : packet;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const { arrays: table, ...header } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const start = bytes.byteOffset + 4 + length;
  const arrays = {};
  for (const [name, entry2] of Object.entries(table ?? {})) {
    const { dtype, shape: shape2, offset } = (
      /** @type {ArrayEntry} */
      entry2
    );
    const count = shape2.reduce((product3, side) => product3 * side, 1);
    const array = new TYPES[dtype](
      /** @type {ArrayBuffer} */
      bytes.buffer,
      start + offset,
      count
    );
    arrays[name] = Object.assign(array, { shape: Object.freeze(shape2) });
  }
  return { header, arrays };
}
function put(target, path, value) {
  const steps = path.split(".");
  const last = (
    /** @type {string} */
    steps.pop()
  );
  const holder = steps.reduce((inner, step2) => inner[step2], target);
  holder[last] = value;
}
function frozen(value) {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

// core/voice.js
var Voice = class {
  /**
   * @param {Scope} scope
   * @param {(event: CanvasEvent) => void} send
   */
  constructor(scope, send2) {
    this.scope = scope;
    this.mid = `m${Math.random().toString(36).slice(2, 10)}`;
    this.seq = 0;
    this.rev = 0;
    this.epoch = "";
    scope.send = (phase) => send2(this.event(phase));
  }
  /** @param {Given} given */
  take({ rev, epoch }) {
    this.rev = rev;
    this.epoch = epoch;
  }
  /**
   * @param {CanvasEvent["phase"]} phase
   * @returns {CanvasEvent}
   */
  event(phase) {
    this.seq += 1;
    const { mid, seq, rev, epoch } = this;
    const { choice: choice2 } = this.scope;
    const nothing3 = { boxes: [], active: null, focus: null, pin: null, view: null, heard: null };
    return { version: VERSION, mid, seq, rev, epoch, phase, ...nothing3, choice: choice2 };
  }
};

// kit/dom.js
function el(tag2, props = {}, ...children) {
  const element = document.createElement(tag2);
  for (const [name, value] of Object.entries(props)) {
    if (value == null || value === false) continue;
    if (typeof value === "function") {
      element.addEventListener(
        name.slice(2),
        /** @type {EventListener} */
        value
      );
    } else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child != null));
  return element;
}
function setText(element, text3) {
  if (!element || element.textContent === text3) return;
  const only = element.firstChild;
  if (only?.nodeType === Node.TEXT_NODE && !only.nextSibling) only.nodeValue = text3;
  else element.textContent = text3;
}
function setHidden(element, hidden) {
  if (element.hidden !== hidden) element.hidden = hidden;
}
function renew(element, ...children) {
  const before = [...element.childNodes];
  for (const [k, child] of children.entries()) {
    const node = typeof child === "string" ? document.createTextNode(child) : child;
    if (k >= before.length) element.append(node);
    else if (!becomes(before[k], node)) before[k].replaceWith(node);
  }
  for (const node of before.slice(children.length)) node.remove();
}
function becomes(node, other) {
  if (node.nodeName !== other.nodeName) return false;
  if (node instanceof Element && other instanceof Element) {
    for (const name of /* @__PURE__ */ new Set([...node.getAttributeNames(), ...other.getAttributeNames()])) {
      const value = other.getAttribute(name);
      if (value === null) node.removeAttribute(name);
      else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
    }
    renew(node, ...other.childNodes);
  } else if (node.nodeValue !== other.nodeValue) node.nodeValue = other.nodeValue;
  return true;
}
function localPoint(element, event) {
  const frame2 = element.getBoundingClientRect();
  const across = frame2.width / element.offsetWidth || 1;
  const down = frame2.height / element.offsetHeight || 1;
  return {
    x: (event.clientX - frame2.left) / across - element.clientLeft,
    y: (event.clientY - frame2.top) / down - element.clientTop
  };
}
function pixelRatio(element) {
  const scale = element.getBoundingClientRect().width / element.offsetWidth || 1;
  return (window.devicePixelRatio || 1) * scale;
}
var KEPT_FOR = 1e3;
var sizes = /* @__PURE__ */ new WeakMap();
var resized = null;
function sizeOf(element) {
  const known = sizes.get(element);
  const at = performance.now();
  if (known && at - known.at < KEPT_FOR) return known;
  if (!known) {
    resized ??= new ResizeObserver((entries) => {
      for (const { target } of entries) sizes.delete(target);
    });
    resized.observe(element);
  }
  const { clientWidth: width, clientHeight: height } = element;
  const size = { width, height, ratio: pixelRatio(element), at };
  sizes.set(element, size);
  return size;
}
async function copyText(text3) {
  try {
    await navigator.clipboard.writeText(text3);
    return true;
  } catch {
    return copyBySelection(text3);
  }
}
function copyBySelection(text3) {
  const field = el("textarea", { style: "position: fixed; opacity: 0" });
  const before = document.activeElement;
  field.value = text3;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
var ICONS = {
  select: "M5 3l11 6.5-5 1.3-2.3 4.7z",
  box: "M4 5.5h12v9H4z",
  turned: "M10 3.2l6.8 6.8-6.8 6.8L3.2 10z",
  undo: "M7.5 4.5L4 8l3.5 3.5M4.5 8h7a4 4 0 010 8H8",
  redo: "M12.500 4.500L16 8l-3.500 3.500M15.500 8h-7a4 4 0 000 8H12",
  copy: "M7 7h9v9H7zM4 13V4h9",
  trash: "M4.500 6h11M8 6V4h4v2M6 6l.7 10h6.600L14 6",
  quarter: "M15.500 10A5.500 5.500 0 104.500 10M12.800 7.500l2.700 2.700 2.700-2.700",
  snap: "M5 4v6a5 5 0 0010 0V4M5 7.500h3M12 7.500h3M8 4v6a2 2 0 004 0V4",
  fit: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  help: "M7.300 7.600a2.700 2.700 0 115 1.300c-.8 1-2.300 1.200-2.300 3M10 15v.1",
  pin: "M8 3h4l-.5 5 2.500 2.500h-8L8.500 8zM10 10.500V17"
};
function icon(name) {
  if (name === "digits") return ".00";
  const svg3 = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg3.setAttribute("viewBox", "0 0 20 20");
  svg3.setAttribute("aria-hidden", "true");
  svg3.setAttribute("class", "rv-icon");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  svg3.append(path);
  return svg3;
}
var targetOf = (event) => (
  /** @type {HTMLElement} */
  event.currentTarget
);
var STEPS = /* @__PURE__ */ new Map([
  ["ArrowLeft", { row: 0, column: -1 }],
  ["ArrowRight", { row: 0, column: 1 }],
  ["ArrowUp", { row: -1, column: 0 }],
  ["ArrowDown", { row: 1, column: 0 }]
]);
function arrowStep(event) {
  const step2 = STEPS.get(event.key) ?? null;
  if (step2) event.preventDefault();
  return step2;
}
function walk(list2, event, { round = false } = {}) {
  const step2 = STEPS.get(event.key);
  const at = list2.indexOf(targetOf(event));
  if (!step2 || at < 0) return null;
  const next = at + step2.row + step2.column;
  const found = list2[round ? (next + list2.length) % list2.length : next] ?? null;
  if (!found) return null;
  event.preventDefault();
  found.focus();
  return found;
}

// core/dropped.js
var SAYS = "Drop a file where the page asks for it: boxes under “Boxes”, a picture under “Your picture”.";
var PASTED = "Pasted text";
var DROPPED = "Dropped text";
var TEXT = "text/plain";
var FIELDS = "input, textarea, select, [contenteditable]";
var answered2 = /* @__PURE__ */ new WeakSet();
function holdFiles(place, say, take = () => false) {
  let isOwn = false;
  const begin = ({ type }) => {
    isOwn = type === "dragstart";
  };
  const hold = (event) => {
    const drag = (
      /** @type {DragEvent} */
      event
    );
    const types = drag.dataTransfer?.types ?? [];
    const isFile = types.includes("Files");
    if (answered2.has(drag) || !(isFile || types.includes(TEXT) && !isOwn && !isForField(drag))) return;
    answered2.add(drag);
    drag.preventDefault();
    if (drag.type !== "drop") return;
    const files = filesOf(drag.dataTransfer, DROPPED);
    const isTaken = take({ files, target: isFile ? drag.target : null, say });
    if (isFile && !isTaken) say(SAYS);
  };
  const paste = (event) => {
    if (answered2.has(event) || isForField(event)) return;
    const files = filesOf(
      /** @type {ClipboardEvent} */
      event.clipboardData,
      PASTED
    );
    if (!files.length || !take({ files, target: null, say })) return;
    answered2.add(event);
    event.preventDefault();
  };
  const listeners = [
    ["dragstart", begin],
    ["dragend", begin],
    ["dragover", hold],
    ["drop", hold],
    ["paste", paste]
  ];
  for (const [type, listener] of listeners) place.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of listeners) place.removeEventListener(type, listener);
  };
}
function isForField(event) {
  const [innermost] = event.composedPath();
  return "closest" in innermost && /** @type {Element} */
  innermost.closest(FIELDS) != null;
}
function filesOf(brought, name) {
  if (brought?.files.length) return [...brought.files];
  const text3 = brought?.getData(TEXT) ?? "";
  return text3.trim() ? [new File([text3], name, { type: TEXT })] : [];
}

// core/snap.js
var SIDES2 = ["x", "y"];
var CLOSE = 1e-6;
var onLine = (value, apart3) => Math.round(value / apart3) * apart3;
function nextLine(value, way, apart3) {
  const at = value / apart3;
  const line2 = way > 0 ? Math.floor(at + CLOSE) + 1 : Math.ceil(at - CLOSE) - 1;
  return line2 * apart3;
}
var isStraight = (box) => turnOf(box.angle).includes(0);
function anchorOf(box, stride) {
  if (!isStraight(box)) return { x: box.cx, y: box.cy, apart: stride / 2 };
  const { left, top } = bounds(box);
  return { x: left, y: top, apart: stride };
}
function snapMoved(box, stride) {
  const { x, y, apart: apart3 } = anchorOf(box, stride);
  return { ...box, cx: box.cx + onLine(x, apart3) - x, cy: box.cy + onLine(y, apart3) - y };
}
function stepToLines(box, way, stride) {
  const { apart: apart3, ...anchor } = anchorOf(box, stride);
  const along = (side) => way[side] ? nextLine(anchor[side], way[side], apart3) - anchor[side] : 0;
  return { x: along("x"), y: along("y") };
}
function snapResized(box, handle, stride, centred = false) {
  return SIDES2.filter((side) => handle[side]).reduce(
    (held2, side) => edgeMoved(held2, side, handle[side], edgeTo(held2, side, handle[side], stride), centred),
    box
  );
}
function stepOfEdge(box, handle, way, stride) {
  const side = handle.x ? "x" : "y";
  const { at, outward, apart: apart3 } = edgeOf(box, side, handle[side], stride);
  return (nextLine(at, way * outward, apart3) - at) * outward;
}
function edgeOf(box, side, sign, stride) {
  const length = side === "x" ? box.w : box.h;
  if (!isStraight(box)) return { at: length, outward: 1, apart: stride };
  const reach = sign * length / 2;
  const point3 = side === "x" ? fromBox(box, reach, 0) : fromBox(box, 0, reach);
  const unit2 = side === "x" ? fromBox({ ...box, cx: 0, cy: 0 }, sign, 0) : fromBox({ ...box, cx: 0, cy: 0 }, 0, sign);
  return unit2.x ? { at: point3.x, outward: unit2.x, apart: stride } : { at: point3.y, outward: unit2.y, apart: stride };
}
function edgeTo(box, side, sign, stride) {
  const { at, outward, apart: apart3 } = edgeOf(box, side, sign, stride);
  const length = side === "x" ? box.w : box.h;
  const far = at - outward * length;
  const wanted = onLine(at, apart3);
  const line2 = (wanted - far) * outward > CLOSE * apart3 ? wanted : nextLine(far, outward, apart3);
  return (line2 - at) * outward;
}
function edgeMoved(box, side, sign, by, centred) {
  const shift = centred ? 0 : sign * by / 2;
  const { x: cx, y: cy } = side === "x" ? fromBox(box, shift, 0) : fromBox(box, 0, shift);
  const more = centred ? 2 * by : by;
  return side === "x" ? { ...box, cx, cy, w: box.w + more } : { ...box, cx, cy, h: box.h + more };
}
function snapCorners(from, to, stride) {
  const start = { x: onLine(from.x, stride), y: onLine(from.y, stride) };
  const end = (side) => {
    const line2 = onLine(to[side], stride);
    return line2 === start[side] ? nextLine(line2, to[side] - from[side] || 1, stride) : line2;
  };
  return [start, { x: end("x"), y: end("y") }];
}

// core/editor.js
var HISTORY = 200;
var COPY_OFFSET = 12;
var RIGHT = { x: 1, y: 0 };
var LOWER = { x: 0, y: 1 };
var EDGES = [RIGHT, LOWER, { x: -1, y: 0 }, { x: 0, y: -1 }];
var tidy = (value) => Math.round(value * 1e6) / 1e6;
function pushed(box, edge, by) {
  const [cos, sin] = turnOf(box.angle);
  const [u, v] = [edge.x * by, edge.y * by];
  const next = resize(box, edge, u * cos + v * sin, v * cos - u * sin, { least: 0 });
  return { ...next, cx: tidy(next.cx), cy: tidy(next.cy), w: tidy(next.w), h: tidy(next.h) };
}
var sameBoxes = (some2, others) => some2.length === others.length && some2.every((box, i) => box.id === others[i].id && sameBox(box, others[i]));
var Editor = class {
  /** @param {(phase: Phase) => void} report  is told of every change */
  constructor(report) {
    this.report = report;
    this.boxes = [];
    this.active = null;
    this.rev = -1;
    this.rules = { rotated: true, max_boxes: 12, editable: true };
    this.lastId = 0;
    this.past = [];
    this.future = [];
    this.before = null;
    this.marked = /* @__PURE__ */ new Set();
    this.edge = null;
    this.followed = null;
    this.snaps = false;
    this.stride = 0;
  }
  /**
   * Boxes from Python: on the first mount, or when it raised its counter. Keeps the history.
   *
   * @param {readonly Box[]} boxes
   * @param {number | null} active
   * @param {number} rev
   * @param {boolean} [goesOn]  a hand moves them, in another view
   * @returns {boolean} whether they were taken
   */
  take(boxes, active, rev, goesOn = false) {
    if (rev <= this.rev) return false;
    if (this.rev >= 0) this.rememberTaken(boxes, goesOn);
    this.rev = rev;
    this.before = null;
    this.noteIds(boxes);
    this.boxes = boxes.map((box) => ({ ...box, id: box.id || this.newId() }));
    this.active = active != null && active < boxes.length ? active : null;
    return true;
  }
  /**
   * An operator that cannot turn boxes gets them upright: what is drawn is what is computed.
   *
   * @param {EditorRules} rules
   */
  setRules(rules) {
    this.rules = rules;
    if (rules.rotated || this.boxes.every((box) => box.angle === 0)) return;
    this.begin();
    this.boxes = this.boxes.map((box) => ({ ...box, angle: 0 }));
    this.commit();
  }
  /** The active box. */
  get box() {
    return this.active == null ? null : this.boxes[this.active] ?? null;
  }
  /**
   * Whether a box is the active one or goes along with it.
   *
   * @param {{ id: string }} box
   */
  isHeld({ id }) {
    return id === this.box?.id || this.marked.has(id);
  }
  /** The boxes that one command moves, turns or deletes. */
  get held() {
    return this.boxes.filter((box) => this.isHeld(box));
  }
  /** Picture pixels between the lines that hold a box; 0 where none do. */
  get lines() {
    return this.snaps ? this.stride : 0;
  }
  get full() {
    return this.boxes.length >= this.rules.max_boxes;
  }
  /** @returns {Snapshot} */
  snapshot() {
    return { boxes: this.boxes, active: this.active, marked: this.marked };
  }
  /** @param {Snapshot} state */
  remember(state) {
    this.past.push(state);
    if (this.past.length > HISTORY) this.past.shift();
    this.future = [];
  }
  /**
   * What a hand has done here is a step by itself, though it was not done.
   *
   * @param {readonly Box[]} boxes  that take the place of those here
   * @param {boolean} goesOn
   */
  rememberTaken(boxes, goesOn) {
    if (this.before && !sameBoxes(this.before.boxes, this.boxes)) this.remember(this.before);
    const follows = this.followed != null && this.followed === this.past.at(-1);
    if (!follows && !sameBoxes(this.boxes, boxes)) this.remember(this.snapshot());
    this.followed = goesOn ? this.past.at(-1) ?? null : null;
  }
  /** Never an id that was used before: a deleted box's late answer must not find a new box. */
  newId() {
    this.lastId += 1;
    return `b${this.lastId}`;
  }
  /** @param {readonly Box[]} boxes */
  noteIds(boxes) {
    for (const { id } of boxes) this.lastId = Math.max(this.lastId, Number(/^b(\d+)$/.exec(id)?.[1] ?? 0));
  }
  /** The hand goes down: from here on changes are one step of the history. */
  begin() {
    this.before ??= this.snapshot();
  }
  /**
   * A change while the hand is down.
   *
   * @param {Box} box
   */
  change(box) {
    this.begin();
    this.replace(box);
    this.report("drag");
  }
  /**
   * Put another box in the active one's place; upright, where the operator cannot turn boxes.
   *
   * @param {Box} box
   */
  replace(box) {
    const next = this.rules.rotated ? box : { ...box, angle: 0 };
    this.boxes = this.boxes.map((held2, i) => i === this.active ? next : held2);
  }
  /** The hand lets go. */
  commit() {
    const { before } = this;
    this.before = null;
    if (!before) return;
    if (JSON.stringify(before) === JSON.stringify(this.snapshot())) return;
    this.remember(before);
    this.report("commit");
  }
  /** Back to how it was when the hand went down; false when it is not down. */
  cancel() {
    if (!this.before) return false;
    this.restore(this.before);
    this.before = null;
    this.report("commit");
    return true;
  }
  /** @param {Snapshot} state */
  restore(state) {
    this.boxes = state.boxes;
    this.active = state.active;
    this.marked = state.marked;
  }
  /** @param {number | null} index */
  select(index) {
    const next = index != null && this.boxes[index] ? index : null;
    const marked = next == null && this.marked.size > 0;
    if (next === this.active && !marked) return;
    this.active = next;
    this.edge = null;
    if (marked) this.marked = /* @__PURE__ */ new Set();
    this.report("select");
  }
  /**
   * Select one box and no other.
   *
   * @param {number} index
   */
  selectOnly(index) {
    const alone2 = !this.marked.size;
    this.marked = /* @__PURE__ */ new Set();
    if (index !== this.active) this.select(index);
    else if (!alone2) this.report("select");
  }
  /**
   * Take a box among those that go together, or out of them; the last one stays.
   *
   * @param {number} index
   */
  mark(index) {
    const box = this.boxes[index];
    if (!box) return;
    const ids = new Set(this.held.map(({ id }) => id));
    if (ids.size > 1 && ids.delete(box.id)) this.markThese(this.boxes.filter(({ id }) => ids.has(id)));
    else this.setMarked(ids.add(box.id), index);
  }
  /** Let the active box stay among those that go together when another becomes active, or not stay. */
  markActive() {
    const { box } = this;
    if (!box) return;
    const marked = new Set(this.marked);
    if (!marked.delete(box.id)) marked.add(box.id);
    this.setMarked(marked, this.active);
  }
  markAll() {
    this.markThese(this.boxes);
  }
  /** @param {readonly Box[]} boxes */
  markThese(boxes) {
    const ids = new Set(boxes.map(({ id }) => id));
    const first = this.boxes.findIndex(({ id }) => ids.has(id));
    const keeps = this.box && ids.has(this.box.id);
    this.setMarked(ids, keeps || first < 0 ? this.active : first);
  }
  /**
   * @param {ReadonlySet<string>} marked
   * @param {number | null} active
   */
  setMarked(marked, active) {
    this.marked = marked;
    this.active = active;
    this.edge = null;
    this.report("select");
  }
  /**
   * Add a box and make it the active one; with room for one box only, it takes that one's place.
   *
   * @param {Place} box
   * @returns {boolean} whether there was room
   */
  add(box) {
    if (!this.rules.editable) return false;
    if (this.full && this.rules.max_boxes > 1) return false;
    this.begin();
    this.marked = /* @__PURE__ */ new Set();
    this.edge = null;
    if (this.full) this.boxes = [];
    this.boxes = [...this.boxes, { ...box, id: this.newId() }];
    this.active = this.boxes.length - 1;
    return true;
  }
  /**
   * One edit that is complete in itself: typed, by key or by button.
   *
   * @param {() => void} action
   */
  edit(action) {
    if (!this.rules.editable) return;
    this.begin();
    action();
    this.commit();
  }
  /**
   * Typed numbers of the active box.
   *
   * @param {Partial<Place>} changes
   */
  set(changes) {
    const { box } = this;
    if (!box) return;
    const next = { ...box, ...changes };
    this.edit(() => this.replace({ ...next, angle: normalAngle(next.angle) }));
  }
  /**
   * Change all held boxes at once, as a part of what the hand does.
   *
   * @param {(box: Box) => Box} how
   * @param {readonly Box[]} [from]  as they were when the hand went down
   */
  changeHeld(how, from = this.boxes) {
    if (!this.box || !this.rules.editable) return;
    this.begin();
    const next = new Map(from.filter((box) => this.isHeld(box)).map((box) => [box.id, how(box)]));
    this.boxes = this.boxes.map((box) => next.get(box.id) ?? box);
    this.report("drag");
  }
  /**
   * Move the held boxes from where they were; the lines hold the active one, and the others keep
   * their distance from it.
   *
   * @param {readonly Box[]} from
   * @param {number} dx
   * @param {number} dy
   */
  carry(from, dx, dy) {
    const own = from.find((box) => box.id === this.box?.id);
    if (!own) return;
    const moved2 = (box) => ({ ...box, cx: box.cx + dx, cy: box.cy + dy });
    const place = this.lines ? snapMoved(moved2(own), this.lines) : moved2(own);
    const [x, y] = [place.cx - own.cx, place.cy - own.cy];
    this.changeHeld((box) => rounded({ ...box, cx: box.cx + x, cy: box.cy + y }), from);
  }
  /**
   * Pull a handle of the active box from how it was.
   *
   * @param {Box} from
   * @param {Handle} handle
   * @param {number} dx
   * @param {number} dy
   * @param {{ ratio: boolean, centred: boolean }} how
   */
  pull(from, handle, dx, dy, how) {
    const box = resize(from, handle, dx, dy, how);
    const held2 = this.lines && !how.ratio ? snapResized(box, handle, this.lines, how.centred) : box;
    this.change(rounded(held2));
  }
  /**
   * @param {number} dx
   * @param {number} dy
   */
  nudge(dx, dy) {
    const { box } = this;
    if (!box) return;
    const step2 = this.lines ? stepToLines(box, { x: dx, y: dy }, this.lines) : { x: dx, y: dy };
    this.changeHeld((held2) => ({ ...held2, cx: tidy(held2.cx + step2.x), cy: tidy(held2.cy + step2.y) }));
  }
  /**
   * Grow about the centre; where lines hold the boxes, the right and the lower edge go to the next ones.
   *
   * @param {number} dw
   * @param {number} dh
   */
  grow(dw, dh) {
    const { lines: lines2 } = this;
    this.changeHeld((box) => {
      if (!lines2) return { ...box, w: tidy(Math.max(0, box.w + dw)), h: tidy(Math.max(0, box.h + dh)) };
      const edge = dw ? RIGHT : LOWER;
      return pushed(box, edge, stepOfEdge(box, edge, dw || dh, lines2));
    });
  }
  /** The arrow keys take hold of the next edge of the active box; after the last they let go. */
  nextEdge() {
    if (!this.box || !this.rules.editable) return;
    this.edge = EDGES[this.edge ? EDGES.indexOf(this.edge) + 1 : 0] ?? null;
  }
  /**
   * Move the edge that the keys hold, the way that an arrow points on screen; an arrow along the edge
   * leaves it where it is.
   *
   * @param {number} dx
   * @param {number} dy
   */
  moveEdge(dx, dy) {
    const { box, edge } = this;
    if (!box || !edge) return;
    const [cos, sin] = turnOf(box.angle);
    const [x, y] = [edge.x * cos + edge.y * sin, edge.y * cos - edge.x * sin];
    const outward = Math.abs(x) >= Math.abs(y) ? dx * Math.sign(x) : dy * Math.sign(y);
    if (!outward) return;
    this.change(pushed(box, edge, this.lines ? stepOfEdge(box, edge, outward, this.lines) : outward));
  }
  /** @param {number} degrees */
  turn(degrees2) {
    if (!this.rules.rotated) return;
    this.changeHeld((box) => ({ ...box, angle: normalAngle(tidy(box.angle + degrees2)) }));
  }
  /**
   * Turn by a right angle; where boxes stay upright, width and height change places.
   *
   * @param {number} sign  counter-clockwise where it is positive
   */
  turnQuarter(sign) {
    if (this.rules.rotated) this.turn(90 * sign);
    else this.changeHeld(({ w, h, ...rest }) => ({ ...rest, w: h, h: w }));
  }
  remove() {
    const { active } = this;
    if (!this.box || active == null) return;
    this.edit(() => {
      const before = this.boxes.slice(0, active).filter((box) => !this.isHeld(box)).length;
      this.boxes = this.boxes.filter((box) => !this.isHeld(box));
      this.marked = /* @__PURE__ */ new Set();
      this.edge = null;
      this.active = this.boxes.length ? Math.min(before, this.boxes.length - 1) : null;
    });
  }
  /** @returns {boolean} whether there was room for all copies */
  duplicate() {
    const { held: held2, box } = this;
    const { max_boxes: most, editable } = this.rules;
    if (!box || !editable || this.boxes.length + held2.length > most) return false;
    this.edit(() => {
      const copies = held2.map((one) => ({
        ...one,
        cx: one.cx + COPY_OFFSET,
        cy: one.cy + COPY_OFFSET,
        id: this.newId()
      }));
      this.active = this.boxes.length + held2.indexOf(box);
      this.boxes = [...this.boxes, ...copies];
      this.marked = new Set(copies.length > 1 ? copies.map(({ id }) => id) : []);
    });
    return true;
  }
  undo() {
    this.travel(this.past, this.future);
  }
  redo() {
    this.travel(this.future, this.past);
  }
  /**
   * @param {Snapshot[]} from
   * @param {Snapshot[]} to
   */
  travel(from, to) {
    this.commit();
    const state = from.pop();
    if (!state) return;
    to.push(this.snapshot());
    this.restore(state);
    this.report("commit");
  }
};

// core/keys.js
var ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
var BRACKETS = { BracketLeft: 1, BracketRight: -1, "[": 1, "]": -1 };
var SETTLE = 250;
var CLOSER = 1.25;
var TYPED_IN = "input, textarea, select, button, [contenteditable=true], [contenteditable=true] *";
var Keys = class {
  /**
   * @param {Stage} stage
   * @param {Commands} commands
   */
  constructor(stage2, commands) {
    this.stage = stage2;
    this.commands = commands;
    this.timer = 0;
    stage2.surface.addEventListener("keydown", (event) => this.down(event));
    stage2.surface.addEventListener("blur", () => this.settle());
    this.onSpace = (event) => this.space(event);
    window.addEventListener("keydown", this.onSpace);
    window.addEventListener("keyup", this.onSpace);
  }
  stop() {
    this.settle();
    window.removeEventListener("keydown", this.onSpace);
    window.removeEventListener("keyup", this.onSpace);
  }
  get editor() {
    return this.stage.editor;
  }
  /**
   * Space pans while it is held, also when the pointer only rests on the stage.
   *
   * @param {KeyboardEvent} event
   */
  space(event) {
    if (event.code !== "Space") return;
    const { surface } = this.stage;
    const tree = (
      /** @type {Document | ShadowRoot} */
      surface.getRootNode()
    );
    const here = tree.activeElement === surface || surface.matches(":hover");
    const typing = deepActive()?.matches(TYPED_IN) ?? false;
    this.stage.setSpace(event.type === "keydown" && here && !typing);
    if (here && !typing) event.preventDefault();
  }
  /** @param {KeyboardEvent} event */
  down(event) {
    const action = this.action(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
    this.stage.dirty();
  }
  /**
   * @param {KeyboardEvent} event
   * @returns {Action | null | undefined}
   */
  action(event) {
    const { key, code } = event;
    const step2 = ARROWS[key];
    if (step2) return () => this.arrow(event, ...step2);
    const quarter = event.shiftKey ? BRACKETS[code] : 0;
    if (quarter) return () => this.run(() => this.editor.turnQuarter(quarter));
    const bracket = BRACKETS[code] ?? BRACKETS[key];
    if (bracket) return () => this.run(() => this.editor.turn(event.altKey ? bracket / 10 : bracket));
    if (key === "Tab") return this.nextBox(event);
    if (event.ctrlKey || event.metaKey) return this.withCommand(event);
    return event.altKey ? null : this.plain(key);
  }
  /**
   * @param {string} key
   * @returns {Action | undefined}
   */
  plain(key) {
    const command = this.commands[key];
    if (command) return () => command(this.stage.scope);
    const actions = {
      Delete: () => this.done(() => this.editor.remove()),
      Backspace: () => this.done(() => this.editor.remove()),
      Escape: () => this.escape(),
      "?": () => this.stage.toggleHelp(),
      f: () => this.stage.fit(),
      F: () => this.stage.fit(true),
      e: () => this.done(() => this.editor.nextEdge()),
      m: () => this.done(() => this.editor.markActive()),
      s: () => this.stage.toggleSnap(),
      v: () => this.stage.setTool("select"),
      b: () => this.stage.setTool("box"),
      t: () => this.stage.setTool("turned"),
      "+": () => this.stage.zoom(CLOSER),
      "=": () => this.stage.zoom(CLOSER),
      "-": () => this.stage.zoom(1 / CLOSER)
    };
    return actions[key];
  }
  /**
   * @param {KeyboardEvent} event
   * @returns {Action | undefined}
   */
  withCommand({ key, shiftKey }) {
    const actions = {
      a: () => this.done(() => this.editor.markAll()),
      z: () => this.done(() => shiftKey ? this.editor.redo() : this.editor.undo()),
      y: () => this.done(() => this.editor.redo()),
      d: () => this.done(() => this.editor.duplicate())
    };
    return actions[key.toLowerCase()];
  }
  /**
   * @param {KeyboardEvent} event
   * @param {number} dx
   * @param {number} dy
   */
  arrow(event, dx, dy) {
    const step2 = event.altKey ? 0.1 : event.shiftKey ? 10 : 1;
    const resizing = event.ctrlKey || event.metaKey;
    this.run(() => {
      if (this.editor.edge) this.editor.moveEdge(dx * step2, dy * step2);
      else if (resizing) this.editor.grow(dx * step2, -dy * step2);
      else this.editor.nudge(dx * step2, dy * step2);
    });
  }
  /**
   * A nudge is part of a run, which is one step of the history.
   *
   * @param {Action} action
   */
  run(action) {
    action();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), SETTLE);
  }
  settle() {
    clearTimeout(this.timer);
    if (this.timer) this.stage.scope.editor?.commit();
    this.timer = 0;
  }
  /** @param {Action} action */
  done(action) {
    this.settle();
    action();
  }
  /**
   * @param {KeyboardEvent} event
   * @returns {Action | null}
   */
  nextBox(event) {
    const { boxes, active } = this.editor;
    const next = (active ?? (event.shiftKey ? boxes.length : -1)) + (event.shiftKey ? -1 : 1);
    return boxes[next] ? () => this.done(() => this.editor.select(next)) : null;
  }
  escape() {
    clearTimeout(this.timer);
    this.timer = 0;
    const { stage: stage2 } = this;
    if (stage2.pointer.cancel()) return;
    if (!stage2.help.hidden) stage2.toggleHelp(false);
    else if (stage2.tool !== "select") stage2.setTool("select");
    else if (this.editor.edge) this.editor.edge = null;
    else if (stage2.scope.pin) stage2.scope.unpin();
    else if (this.editor.marked.size) this.editor.selectOnly(this.editor.active ?? 0);
    else this.editor.select(null);
  }
};
function deepActive() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

// core/handles.js
var ROTATE_REACH = 28;
var LEAST_REACH = 20;
var SIDE_FROM = 34;
var ROOM = 14;
function handlePoints(box, view, rotated) {
  const half2 = { x: box.w * view.scale / 2, y: box.h * view.scale / 2 };
  const reach = { x: Math.max(half2.x, LEAST_REACH), y: Math.max(half2.y, LEAST_REACH) };
  const centre = view.toScreen(box.cx, box.cy);
  const frame2 = { cx: centre.x, cy: centre.y, angle: box.angle };
  const fits2 = HANDLES.filter(
    (handle) => (handle.x || reach.x > SIDE_FROM) && (handle.y || reach.y > SIDE_FROM)
  );
  const points = fits2.map((handle) => ({
    ...fromBox(frame2, handle.x * reach.x, handle.y * reach.y),
    handle
  }));
  return { points, turn: rotated ? turnPoint(frame2, reach.y, view) : null };
}
function turnPoint(frame2, half2, view) {
  const top = fromBox(frame2, 0, -half2 - ROTATE_REACH);
  const bottom = fromBox(frame2, 0, half2 + ROTATE_REACH);
  const outside = (p) => Math.max(ROOM - p.x, p.x - view.width + ROOM, ROOM - p.y, p.y - view.height + ROOM);
  const flipped = outside(top) > 0 && outside(bottom) < outside(top);
  const edge = fromBox(frame2, 0, flipped ? half2 : -half2);
  return { ...flipped ? bottom : top, edge };
}

// core/pooled.js
var isPooled = (answer2) => Boolean(answer2.bin_rows && answer2.bin_columns);
function pooledRect(answer2, bin, stride) {
  const [, columns2] = answer2.bins;
  const [top, bottom] = rangeOf2(answer2.bin_rows, Math.floor(bin / columns2));
  const [left, right] = rangeOf2(answer2.bin_columns, bin % columns2);
  return [left * stride, top * stride, Math.max(left, right) * stride, Math.max(top, bottom) * stride];
}
var rangeOf2 = (ranges, index) => [ranges[2 * index], ranges[2 * index + 1]];
function pooledBinAt(answer2, { x, y }, stride) {
  let best = null;
  let least = Infinity;
  for (let bin = 0; bin < answer2.bins[0] * answer2.bins[1]; bin += 1) {
    const [left, top, right, bottom] = pooledRect(answer2, bin, stride);
    if (!(x >= left && x < right && y >= top && y < bottom)) continue;
    const far = Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
    if (far < least) {
      best = bin;
      least = far;
    }
  }
  return best;
}
function sharedRects(answer2, stride) {
  const rows = coverOf(answer2.bin_rows);
  const columns2 = coverOf(answer2.bin_columns);
  const [left, right] = [columns2[0]?.begin ?? 0, columns2.at(-1)?.end ?? 0];
  const singles = rows.filter(({ count }) => count === 1);
  const across = rows.filter(shared).map((row) => scaled([left, row.begin, right, row.end], stride));
  const down = columns2.filter(shared).flatMap(
    (column2) => singles.map((row) => scaled([column2.begin, row.begin, column2.end, row.end], stride))
  );
  return [...across, ...down];
}
var shared = ({ count }) => count > 1;
var scaled = ([left, top, right, bottom], stride) => [
  left * stride,
  top * stride,
  right * stride,
  bottom * stride
];
function coverOf(ranges) {
  const pairs = Array.from({ length: ranges.length / 2 }, (_, i) => rangeOf2(ranges, i));
  const full = pairs.filter(([begin, end]) => begin < end);
  const ends = [...new Set(full.flat())].sort((a, b) => a - b);
  return ends.slice(0, -1).map((begin, i) => ({
    begin,
    end: ends[i + 1],
    count: full.filter(([from, to]) => from <= begin && to > begin).length
  })).filter(({ count }) => count > 0);
}

// core/hits.js
var REACH = { mouse: 12, pen: 14, touch: 20 };
var TURN_REACH = 2;
var NEAR = 8;
var ON_LINE = 4;
var LEAST_BODY = 12;
function hitAt(stage2, { screen, picture }, pointerType = "mouse") {
  const { editor, view } = stage2;
  const { active, box } = editor;
  if (box && active != null && editor.rules.editable) {
    const { points, turn: turn2 } = handlePoints(box, view, editor.rules.rotated);
    const reach = REACH[pointerType] ?? REACH.mouse;
    if (turn2 && distance(turn2, screen) <= reach + TURN_REACH) return { type: "turn", box: active };
    const inside = contains(box, picture.x, picture.y, margin(box, view.scale));
    const middle = inside ? distance(view.toScreen(box.cx, box.cy), screen) : Infinity;
    const near3 = points.filter((p) => distance(p, screen) <= Math.min(reach, middle));
    near3.sort((a, b) => distance(a, screen) - distance(b, screen));
    if (near3.length) return { type: "resize", handle: near3[0].handle, box: active };
  }
  const place = boxAt(stage2, picture);
  return place == null ? null : { type: "move", box: place };
}
function boxAt({ editor, view }, point3) {
  const { boxes, active } = editor;
  const order = boxes.map((_, i) => i).reverse();
  if (active != null) order.unshift(active);
  return order.find((i) => boxes[i] && contains(boxes[i], point3.x, point3.y, margin(boxes[i], view.scale))) ?? null;
}
var margin = ({ w, h }, scale) => Math.max(0, LEAST_BODY / scale - Math.min(w, h) / 2);
function focusAt(stage2, { screen, picture }) {
  return binAt(stage2, screen) ?? rowAt(stage2, picture) ?? cellAt(stage2, picture);
}
function binAt({ scope, editor, painter }, screen) {
  const { boxes, active } = editor;
  const order = active == null ? boxes : [boxes[active], ...boxes.filter((_, i) => i !== active)];
  const stride = scope.scene?.cells?.stride;
  if (!stride) return null;
  for (const box of order) {
    if (!box) continue;
    const found = scope.readings.flatMap(({ id }) => {
      const answer2 = scope.answer(box.id, id);
      return (answer2 && sampleAt(painter, answer2, box, screen, stride)) ?? [];
    });
    const best = found.reduce((one, other) => other.far < Math.min(one.far, NEAR) ? other : one, found[0]);
    if (best) return focusOnSample(best.answer, best.bin, best.sample, "canvas");
  }
  return null;
}
function sampleAt(painter, answer2, box, screen, stride) {
  const map = painter.mapOf(answer2, box);
  const own = unapply(map, screen);
  const bin = isPooled(answer2) ? pooledBinAt(answer2, own, stride) : evenBinAt(answer2, own);
  if (bin == null) return null;
  const farFrom = (sample2) => distance(painter.samplePoint(answer2, sample2, map), screen);
  const sample = nearest(answer2.samplesOf(bin), farFrom);
  return { answer: answer2, bin, sample, far: sample == null ? Infinity : farFrom(sample) };
}
function nearest(list2, far) {
  let best = null;
  let least = Infinity;
  for (const one of list2) {
    const now = far(one);
    if (now < least) {
      best = one;
      least = now;
    }
  }
  return best;
}
function evenBinAt({ bins, read_frame: frame2 }, point3) {
  const local = toBox(frame2, point3.x, point3.y);
  const u = local.x / frame2.w + 0.5;
  const v = local.y / frame2.h + 0.5;
  if (!(u >= 0 && u < 1 && v >= 0 && v < 1)) return null;
  return Math.floor(v * bins[0]) * bins[1] + Math.floor(u * bins[1]);
}
function rowAt({ scope, view }, picture) {
  let best = null;
  let least = Infinity;
  let nearby = Infinity;
  for (const layer of scope.layers) {
    if (layer.type !== "boxes" || layer.hoverable === false) continue;
    const { rows, count } = scope.rowsOf(layer);
    for (let row = 0; row < count; row += 1) {
      const box = rowBox(rows, row);
      const size = box.w * box.h;
      const far = Math.hypot(box.cx - picture.x, box.cy - picture.y);
      const better = size < least || size === least && far < nearby;
      const edge = layer.dash?.[row] ? ON_LINE / view.scale : 0;
      if (!better || !contains(box, picture.x, picture.y, edge)) continue;
      best = focusOn({ layer: layer.id, row, from: "canvas" });
      least = size;
      nearby = far;
    }
  }
  return best;
}
function cellAt({ scope }, picture) {
  const cells = scope.scene?.cells;
  if (!cells) return null;
  const column2 = Math.floor(picture.x / cells.stride);
  const row = Math.floor(picture.y / cells.stride);
  if (column2 < 0 || row < 0 || column2 >= cells.width || row >= cells.height) return null;
  return focusOn({ cell: [row, column2], from: "canvas" });
}

// core/pointer.js
var CLICK = 4;
var DRAW_FROM = 3;
var TOGETHER = 14;
var HOLDS = ["move", "resize", "look"];
var LINE = 18;
var PINCHED = 6;
var LONG = 500;
var Pointer = class {
  /** @param {Stage} stage */
  constructor(stage2) {
    this.stage = stage2;
    this.pointers = /* @__PURE__ */ new Map();
    this.gesture = null;
    this.pinch = null;
    this.base = [];
    this.hot = null;
    this.preview = null;
    this.rest = null;
    this.pressedBy = "mouse";
    this.long = void 0;
    this.listen(stage2.surface);
  }
  /** @param {HTMLElement} surface */
  listen(surface) {
    surface.addEventListener("pointerdown", (event) => this.down(event));
    surface.addEventListener("pointermove", (event) => this.move(event));
    surface.addEventListener("pointerup", (event) => this.up(event));
    surface.addEventListener("pointercancel", (event) => this.lost(event));
    surface.addEventListener("pointerleave", () => this.leave());
    surface.addEventListener("dblclick", (event) => this.doubleClick(event));
    surface.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    surface.addEventListener("touchstart", (event) => this.keepFromScrolling(event), { passive: false });
    surface.addEventListener("mousedown", (event) => event.button === 1 && event.preventDefault());
    surface.addEventListener("contextmenu", (event) => this.busy && event.preventDefault());
  }
  get editor() {
    return this.stage.editor;
  }
  get view() {
    return this.stage.view;
  }
  get busy() {
    return Boolean(this.gesture || this.pinch);
  }
  /**
   * A finger that has nothing to take hold of scrolls the page, as anywhere else; on a box, with a
   * tool that draws, or beside a second finger it is the canvas's.
   *
   * @param {TouchEvent} event
   */
  keepFromScrolling(event) {
    const ours = event.touches.length > 1 || this.stage.tool !== "select" || this.pressedBy === "pen" || hitAt(this.stage, this.spot(event.touches[0]), "touch") != null;
    if (ours && event.cancelable) event.preventDefault();
  }
  /**
   * @param {{ clientX: number, clientY: number }} event
   * @returns {Spot}
   */
  spot(event) {
    const screen = localPoint(this.stage.surface, event);
    return { screen, picture: this.view.toPicture(screen.x, screen.y) };
  }
  /** @param {PointerEvent} event */
  down(event) {
    if (event.button === 2) return;
    this.pressedBy = event.pointerType;
    this.stage.surface.focus({ preventScroll: true });
    capture(this.stage.surface, event.pointerId);
    const at = this.spot(event);
    this.pointers.set(event.pointerId, at.screen);
    if (this.pointers.size === 2) return void this.startPinch();
    if (this.pointers.size > 2) return;
    const { held: held2 } = this.editor;
    this.gesture = this.start(event, at);
    if (event.pointerType === "touch") this.awaitLong(this.gesture, held2);
    this.stage.dirty();
  }
  /**
   * @param {PointerEvent} event
   * @param {Spot} at
   * @returns {Gesture}
   */
  start(event, at) {
    const { boxes } = this.editor;
    const before = { start: null, boxes, handle: null, click: (
      /** @type {const} */
      "pin"
    ) };
    const common = { from: at, last: at.screen, moved: false, drawn: false, ...before };
    if (event.button === 1 || this.stage.space) return { ...common, type: "pan" };
    if (this.stage.tool === "turned") {
      this.stage.scope.setHover(null);
      this.clickBase(at.picture);
      return { ...common, type: "base" };
    }
    const hit = this.stage.tool === "box" ? null : hitAt(this.stage, at, event.pointerType);
    this.stage.scope.setHover(focusAt(this.stage, at));
    if (hit) {
      const click = this.hold(hit, event);
      if (!this.editor.rules.editable) return { ...common, type: "look" };
      const handle = hit.type === "resize" ? hit.handle : null;
      return { ...common, type: hit.type, handle, start: this.editor.box, click };
    }
    if (event.pointerType === "touch" && this.stage.tool === "select") return { ...common, type: "tap" };
    if (!this.editor.rules.editable) return { ...common, type: "pan", click: "row" };
    return { ...common, type: event.shiftKey && this.stage.tool === "select" ? "catch" : "draw" };
  }
  /**
   * A press on a box makes it the active one; with Shift it joins those that go together.
   *
   * @param {Hit} hit
   * @param {PointerEvent} event
   * @returns {Gesture["click"]}
   */
  hold(hit, event) {
    const { editor } = this;
    const held2 = editor.isHeld(editor.boxes[hit.box]);
    const joins = event.shiftKey && hit.type === "move";
    if (held2) editor.select(hit.box);
    else if (joins) editor.mark(hit.box);
    else editor.selectOnly(hit.box);
    if (!joins) return "pin";
    return held2 ? "drop" : "none";
  }
  /**
   * A finger has no Shift: resting on a box takes it among those that go together, or out of them.
   *
   * @param {Gesture} gesture
   * @param {readonly Box[]} held  before the press
   */
  awaitLong(gesture, held2) {
    clearTimeout(this.long);
    if (gesture.type !== "move" || !gesture.start) return;
    const { id } = gesture.start;
    this.long = setTimeout(() => {
      if (this.gesture !== gesture || gesture.moved) return;
      gesture.moved = true;
      const ids = new Set(held2.map((box) => box.id));
      if (!ids.delete(id)) ids.add(id);
      this.editor.markThese(this.editor.boxes.filter((box) => ids.has(box.id)));
      this.stage.dirty();
    }, LONG);
  }
  /** @param {PointerEvent} event */
  move(event) {
    const at = this.spot(event);
    this.rest = event.pointerType === "touch" ? null : at.screen;
    if (!this.pointers.has(event.pointerId)) return void this.wander(event, at);
    this.pointers.set(event.pointerId, at.screen);
    if (this.pointers.size === 2) return void this.movePinch();
    const { gesture } = this;
    if (!gesture) return;
    gesture.moved ||= distance(at.screen, gesture.from.screen) > CLICK;
    this.follow(gesture, at, event);
    gesture.last = at.screen;
    this.stage.readout(at.picture);
    this.stage.dirty(gesture.type === "pan");
  }
  /**
   * @param {Gesture} gesture
   * @param {Spot} at
   * @param {PointerEvent} event
   */
  follow(gesture, at, event) {
    const { type } = gesture;
    if (type === "pan") this.view.pan(at.screen.x - gesture.last.x, at.screen.y - gesture.last.y);
    else if (type === "draw") this.draw(gesture, gesture.from, at);
    else if (type === "catch")
      this.preview = { box: boxFromCorners(gesture.from.picture, at.picture), points: [] };
    else if (type === "base") this.showBase(at.picture);
    else if (gesture.start) this.pull(gesture, gesture.start, at.picture, event);
  }
  /** @param {PointerEvent} event */
  up(event) {
    this.pointers.delete(event.pointerId);
    const { gesture, pinch } = this;
    if (pinch?.drawn) return void this.finish(true);
    if (this.pointers.size) return;
    this.gesture = null;
    this.pinch = null;
    if (!gesture || pinch) return;
    this.release(gesture, this.spot(event));
    this.finish(gesture.drawn);
  }
  /**
   * What a press comes to that has gone nowhere.
   *
   * @param {Gesture} gesture
   * @param {Spot} at
   */
  release(gesture, at) {
    const { type, moved: moved2, drawn, click } = gesture;
    const still = ["tap", "catch"].includes(type) || click === "row";
    const onNothing = still && !moved2 || type === "draw" && !drawn;
    if (type === "base") this.endBase(at);
    else if (type === "catch" && moved2) this.catch(gesture.from, at);
    else if (onNothing) this.clickEmpty(at);
    else if (!moved2 && click === "drop") this.editor.mark(this.editor.active ?? 0);
    else if (!moved2 && click === "pin" && HOLDS.includes(type)) this.clickBox(at);
  }
  /**
   * Select what a rectangle touches.
   *
   * @param {Spot} from
   * @param {Spot} to
   */
  catch(from, to) {
    this.preview = null;
    const frame2 = bounds(boxFromCorners(from.picture, to.picture));
    const caught = this.editor.boxes.filter((box) => meet(bounds(box), frame2));
    if (caught.length) this.editor.markThese(caught);
    else this.editor.select(null);
  }
  /** @param {boolean} drawn */
  finish(drawn) {
    this.gesture = null;
    this.pinch = null;
    this.editor.commit();
    if (drawn) this.stage.setTool("select");
    this.stage.dirty();
  }
  /** @param {PointerEvent} event */
  lost(event) {
    this.pointers.delete(event.pointerId);
    this.cancel();
  }
  /** @returns {boolean} whether there was something to cancel */
  cancel() {
    const busy = this.busy || this.base.length > 0;
    this.gesture = null;
    this.pinch = null;
    this.base = [];
    this.preview = null;
    clearTimeout(this.long);
    this.stage.dirty();
    return this.editor.cancel() || busy;
  }
  leave() {
    this.rest = null;
    if (this.busy) return;
    this.hot = null;
    this.stage.scope.setHover(null);
    this.stage.readout(null);
    this.stage.dirty();
  }
  /** @param {MouseEvent} event */
  doubleClick(event) {
    if (this.stage.tool === "turned") return;
    event.preventDefault();
    this.stage.fit();
  }
  /** @param {WheelEvent} event */
  wheel(event) {
    event.preventDefault();
    const { screen } = this.spot(event);
    const lines2 = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    this.view.wheel(screen.x, screen.y, event.deltaY * lines2 * (event.ctrlKey ? PINCHED : 1));
    this.stage.dirty(true);
  }
  // ---------------------------------------------------------------- one finger
  /**
   * Move, resize or turn the box that was taken hold of.
   *
   * @param {Gesture} gesture
   * @param {Box} start
   * @param {Point} picture
   * @param {PointerEvent} event
   */
  pull(gesture, start, picture, event) {
    const from = gesture.from.picture;
    const [dx, dy] = [picture.x - from.x, picture.y - from.y];
    if (gesture.type === "turn") this.editor.change(rotate(start, from, picture, event.shiftKey));
    else if (gesture.type === "resize" && gesture.handle) {
      this.editor.pull(start, gesture.handle, dx, dy, { ratio: event.shiftKey, centred: event.altKey });
    } else if (gesture.moved) this.editor.carry(gesture.boxes, dx, dy);
  }
  /**
   * @param {{ drawn: boolean }} gesture
   * @param {Spot} from
   * @param {Spot} to
   */
  draw(gesture, from, to) {
    if (!gesture.drawn && distance(to.screen, from.screen) <= DRAW_FROM) return;
    const { lines: lines2 } = this.editor;
    const corners2 = lines2 ? snapCorners(from.picture, to.picture, lines2) : [from.picture, to.picture];
    const place = rounded(boxFromCorners(corners2[0], farCorner(corners2[0], corners2[1])));
    const { box } = this.editor;
    if (gesture.drawn && box) this.editor.change({ ...box, ...place });
    else if (this.editor.add(place)) {
      gesture.drawn = true;
      this.stage.scope.setHover(null);
    } else this.refuse();
  }
  refuse() {
    this.stage.say(`There can be at most ${this.editor.rules.max_boxes} boxes; delete one first.`);
    this.gesture = null;
    this.pinch = null;
  }
  // ---------------------------------------------------------------- the turned box
  /**
   * The first press is the base's beginning; its end is where the hand lets go, or the next click.
   *
   * @param {Point} point
   */
  clickBase(point3) {
    if (this.base.length) return;
    if (this.editor.full && this.editor.rules.max_boxes > 1) this.refuse();
    else this.base.push(point3);
  }
  /** @param {Point} picture */
  showBase(picture) {
    const [a, b] = this.base;
    if (!a) return;
    if (!b) {
      this.preview = { points: [a, picture] };
      return;
    }
    const box = boxFromBase(a, b, picture);
    this.preview = box && { box, points: [a, b] };
  }
  /** @param {Spot} at */
  endBase(at) {
    const [a, b] = this.base;
    if (!a) return;
    if (b) {
      const box = boxFromBase(a, b, at.picture);
      this.base = [];
      this.preview = null;
      const high = box && box.h * this.view.scale > DRAW_FROM;
      if (high && this.editor.add(rounded(box))) this.stage.setTool("select");
      return;
    }
    const long = distance(at.picture, a) * this.view.scale > DRAW_FROM;
    if (long) this.base.push(at.picture);
    this.showBase(at.picture);
    this.stage.say(
      long ? "Base set. Now click to set the box's height." : "Now click the other end of the base."
    );
  }
  // ---------------------------------------------------------------- clicks and hover
  /** @param {Spot} at */
  clickBox(at) {
    this.editor.selectOnly(this.editor.active ?? 0);
    const focus = focusAt(this.stage, at);
    this.stage.scope.togglePin(focus?.bin != null ? focus : null);
  }
  /** @param {Spot} at */
  clickEmpty(at) {
    const { scope } = this.stage;
    const layered = focusAt(this.stage, at);
    if (layered?.layer) scope.togglePin(layered);
    else if (scope.pin) scope.unpin();
    else this.editor.select(null);
  }
  /**
   * @param {PointerEvent} event
   * @param {Spot} at
   */
  wander(event, at) {
    if (event.pointerType === "touch") return;
    const hit = this.base.length ? null : hitAt(this.stage, at, event.pointerType);
    this.hot = null;
    if (hit?.type === "turn") this.hot = "turn";
    if (hit?.type === "resize") this.hot = `${hit.handle.x},${hit.handle.y}`;
    if (this.base.length) this.showBase(at.picture);
    else this.stage.scope.setHover(focusAt(this.stage, at));
    this.stage.cursor(hit, this.editor.box?.angle ?? 0);
    this.stage.readout(at.picture);
    this.stage.dirty();
  }
  /** Look again what lies under a hand that rests: boxes or the view may have moved. */
  stay() {
    const { scope } = this.stage;
    const elsewhere = scope.hover && scope.hover.from !== "canvas";
    if (!this.rest || this.busy || this.base.length || elsewhere) return;
    const picture = this.view.toPicture(this.rest.x, this.rest.y);
    scope.setHover(focusAt(this.stage, { screen: this.rest, picture }));
  }
  // ---------------------------------------------------------------- two fingers
  startPinch() {
    this.cancel();
    const fingers = this.fingers();
    const from = { screen: fingers, picture: this.view.toPicture(fingers.x, fingers.y) };
    this.pinch = { from, last: fingers, drawn: false, kind: this.mayDraw() ? null : "zoom" };
  }
  /** Where the whole picture is in sight there is nothing to pan: two fingers side by side draw. */
  mayDraw() {
    return this.editor.rules.editable && !this.view.touched;
  }
  /** @returns {Fingers} */
  fingers() {
    const [a, b] = [...this.pointers.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.max(1, distance(a, b)) };
  }
  movePinch() {
    const { pinch } = this;
    if (!pinch) return;
    const now = this.fingers();
    pinch.kind ??= kindOfPinch(pinch.from.screen, now);
    if (!pinch.kind) return;
    const to = { screen: now, picture: this.view.toPicture(now.x, now.y) };
    if (pinch.kind === "draw") this.draw(pinch, pinch.from, to);
    else this.pinchView(pinch.last, now);
    pinch.last = now;
    this.stage.dirty(pinch.kind === "zoom");
  }
  /**
   * @param {Fingers} last
   * @param {Fingers} now
   */
  pinchView(last, now) {
    this.view.pan(now.x - last.x, now.y - last.y);
    this.view.zoom(now.x, now.y, now.apart / last.apart);
  }
};
function kindOfPinch(from, now) {
  const gone = distance(from, now);
  const parted = Math.abs(now.apart - from.apart);
  if (Math.max(gone, parted) < TOGETHER) return null;
  return gone > parted ? "draw" : "zoom";
}
var meet = (a, b) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
function capture(element, id) {
  try {
    element.setPointerCapture(id);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "NotFoundError")) throw error;
  }
}

// core/sender.js
var GAP = 16;
var TIMEOUT = 1e3;
var CALM_GAP = 100;
var Sender = class {
  /**
   * @param {Tell} send
   * @param {Announce} [announce]  is told of every message and answer, for measurements
   * @param {Tell} [tell]  hears at once what may be sent later, or give way to something newer
   */
  constructor(send2, announce2 = () => {
  }, tell2 = () => {
  }) {
    this.send = send2;
    this.tell = tell2;
    this.announce = announce2;
    this.mid = `m${Math.random().toString(36).slice(2, 10)}`;
    this.seq = 0;
    this.answered = -1;
    this.inFlight = null;
    this.waiting = null;
    this.last = -Infinity;
    this.calm = false;
    this.pace = 0;
    this.heard = -Infinity;
    this.timer = void 0;
  }
  /**
   * Send soon; a message that still waits is replaced, but a commit's phase is not lost.
   *
   * @param {Unsent} event
   * @param {boolean} [calm]  the browser knows the numbers that the answer will bring
   */
  post(event, calm = false) {
    this.calm = calm;
    const settled = this.waiting?.phase === "commit" && event.phase !== "drag";
    this.waiting = settled ? { ...event, phase: "commit" } : event;
    this.tell(this.numbered(this.waiting));
    this.pump();
  }
  /**
   * @param {Unsent} event
   * @returns {CanvasEvent}
   */
  numbered(event) {
    return { ...event, mid: this.mid, seq: this.seq + 1 };
  }
  /** Nothing is under way and nothing waits. */
  get idle() {
    return this.inFlight == null && !this.waiting;
  }
  /**
   * Whether an answer is news. A late one, older than one that was taken, is not.
   *
   * @param {string | null} mid
   * @param {number} seq
   * @param {number} [pace]  milliseconds to wait after it, with what can wait
   * @returns {boolean}
   */
  takes(mid, seq, pace = 0) {
    if (mid !== this.mid) return true;
    if (seq < this.answered) return false;
    this.answered = seq;
    this.announce("answered", mid, seq);
    if (this.inFlight != null && seq >= this.inFlight) {
      this.inFlight = null;
      this.heard = performance.now();
      this.pace = pace;
      this.pump();
    }
    return true;
  }
  /** When the next message may go, if none is in flight. */
  get due() {
    if (!this.calm) return this.last + GAP;
    return Math.max(this.last + CALM_GAP, this.heard + this.pace);
  }
  /** The boxes were set by somebody else: what waits is of older ones, and no answer is awaited. */
  drop() {
    this.stop();
    this.inFlight = null;
  }
  pump() {
    clearTimeout(this.timer);
    if (!this.waiting) return;
    const now = performance.now();
    const free = this.inFlight == null ? this.due : Math.max(this.due, this.last + TIMEOUT);
    if (now < free) {
      this.timer = setTimeout(() => this.pump(), free - now);
      return;
    }
    const event = this.numbered(this.waiting);
    this.seq = event.seq;
    this.inFlight = this.seq;
    this.last = now;
    this.waiting = null;
    this.announce("sent", event.mid, event.seq);
    this.send(event);
  }
  stop() {
    clearTimeout(this.timer);
    this.waiting = null;
  }
};

// core/view.js
var MARGIN = 0.045;
var LEAST_MARGIN = 22;
var ZOOM_STEP = 1.0015;
var LARGEST_SCALE = 64;
var LARGEST_ZOOM = 8;
var View = class _View {
  constructor() {
    this.scale = 1;
    this.x = 0;
    this.y = 0;
    this.width = 0;
    this.height = 0;
    this.content = { width: 1, height: 1 };
    this.whole = null;
    this.touched = false;
    this.asked = null;
  }
  /**
   * The stage's size in CSS pixels.
   *
   * @param {number} width
   * @param {number} height
   * @returns {boolean} whether that is news
   */
  resize(width, height) {
    if (width === this.width && height === this.height) return false;
    const centre = this.width ? this.toPicture(this.width / 2, this.height / 2) : null;
    this.width = width;
    this.height = height;
    if (this.touched && centre) this.lookAt(centre);
    else this.show(centre ? null : this.asked);
    return true;
  }
  /**
   * The picture's size in its own pixels.
   *
   * @param {number} width
   * @param {number} height
   */
  setContent(width, height) {
    if (width === this.content.width && height === this.content.height) return;
    this.content = { width, height };
    this.whole = null;
    this.fit();
  }
  /** @returns {Area} */
  get picture() {
    return { left: 0, top: 0, right: this.content.width, bottom: this.content.height };
  }
  /** @param {Area | null} whole  to fit from now on, the picture where it is null */
  setWhole(whole3) {
    this.whole = whole3;
    if (!this.touched && this.width) this.fit();
  }
  /** @param {Area} area */
  fit(area = this.whole ?? this.picture) {
    const margin2 = Math.max(LEAST_MARGIN, MARGIN * Math.min(this.width, this.height));
    const across = Math.max(1e-6, area.right - area.left);
    const down = Math.max(1e-6, area.bottom - area.top);
    const room = {
      width: Math.max(40, this.width - 2 * margin2),
      height: Math.max(40, this.height - 2 * margin2)
    };
    this.scale = clamp(Math.min(room.width / across, room.height / down), 1e-3, this.largest);
    this.lookAt({ x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 });
    this.touched = false;
  }
  /** The largest scale: a picture of few pixels still fills the stage. */
  get largest() {
    const whole3 = Math.min(this.width / this.content.width, this.height / this.content.height);
    return Math.max(LARGEST_SCALE, LARGEST_ZOOM * whole3);
  }
  /**
   * The part of the picture that is shown: its middle, and how much larger than fitted; null for all.
   *
   * @returns {Part | null}
   */
  get part() {
    if (!this.width) return this.asked;
    if (!this.touched) return null;
    const middle = this.toPicture(this.width / 2, this.height / 2);
    const whole3 = new _View();
    Object.assign(whole3, { width: this.width, height: this.height, content: this.content });
    whole3.fit();
    const round = (value, digits) => Number(value.toFixed(digits));
    return { cx: round(middle.x, 1), cy: round(middle.y, 1), zoom: round(this.scale / whole3.scale, 3) };
  }
  /**
   * Show a part as `part` names it.
   *
   * @param {Part | null} part
   */
  show(part2) {
    this.asked = part2;
    if (!this.width) return;
    if (!part2) return this.fit();
    this.fit(this.picture);
    this.scale = clamp(this.scale * part2.zoom, 1e-3, this.largest);
    this.lookAt({ x: part2.cx, y: part2.cy });
    this.touched = true;
    this.keepInSight();
  }
  /**
   * From the picture to the screen.
   *
   * @returns {Affine}
   */
  get map() {
    return [this.scale, 0, 0, this.scale, this.x, this.y];
  }
  /** @param {Point} point */
  lookAt(point3) {
    this.x = this.width / 2 - point3.x * this.scale;
    this.y = this.height / 2 - point3.y * this.scale;
  }
  /**
   * @param {number} x
   * @param {number} y
   * @returns {Point}
   */
  toScreen(x, y) {
    return { x: x * this.scale + this.x, y: y * this.scale + this.y };
  }
  /**
   * @param {number} x
   * @param {number} y
   * @returns {Point}
   */
  toPicture(x, y) {
    return { x: (x - this.x) / this.scale, y: (y - this.y) / this.scale };
  }
  /**
   * @param {number} x
   * @param {number} y
   * @param {number} delta
   */
  wheel(x, y, delta) {
    this.zoom(x, y, ZOOM_STEP ** -delta);
  }
  /**
   * Zoom by a factor; the picture's point under (x, y) stays there.
   *
   * @param {number} x
   * @param {number} y
   * @param {number} factor
   */
  zoom(x, y, factor2) {
    const smallest = Math.min(this.width / this.content.width, this.height / this.content.height) / 8;
    const scale = clamp(this.scale * factor2, smallest, this.largest);
    this.x = x - (x - this.x) * scale / this.scale;
    this.y = y - (y - this.y) * scale / this.scale;
    this.scale = scale;
    this.touched = true;
    this.keepInSight();
  }
  /**
   * @param {number} dx
   * @param {number} dy
   */
  pan(dx, dy) {
    this.x += dx;
    this.y += dy;
    this.touched = true;
    this.keepInSight();
  }
  /** Keep a part of the picture on the stage. */
  keepInSight() {
    const rest = 48;
    this.x = clamp(this.x, rest - this.content.width * this.scale, this.width - rest);
    this.y = clamp(this.y, rest - this.content.height * this.scale, this.height - rest);
  }
};

// core/box_sets.js
var setOfBox = (sets, id) => sets.find(({ name }) => id.startsWith(`${name}-`)) ?? sets[0] ?? null;
var setOfLayer = (sets, id) => sets.find(({ name }) => name === id) ?? null;
var dashes = (set2) => set2?.dash ? [set2.dash, set2.dash * GAP2] : [];
var GAP2 = 0.7;

// paint/marks.js
var HEAD = 9;
var BARB = 2.6;
var SQUARE = 0.89;
var DIAMOND = 1.25;
var TRIANGLE = 1.35;
var shape = (...corners2) => (
  /** @type {Shape} */
  ((context, { x, y }, radius) => {
    const [[across, down]] = corners2;
    context.moveTo(x + across * radius, y + down * radius);
    for (let i = 1; i < corners2.length; i += 1) {
      context.lineTo(x + corners2[i][0] * radius, y + corners2[i][1] * radius);
    }
    context.lineTo(x + across * radius, y + down * radius);
  })
);
var SHAPES = {
  disc: {
    whole: (context, { x, y }, radius) => {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    },
    left: (context, { x, y }, radius) => {
      context.moveTo(x, y);
      context.arc(x, y, radius, Math.PI / 2, Math.PI * 1.5);
    }
  },
  square: {
    whole: shape([-SQUARE, -SQUARE], [SQUARE, -SQUARE], [SQUARE, SQUARE], [-SQUARE, SQUARE]),
    left: shape([-SQUARE, -SQUARE], [0, -SQUARE], [0, SQUARE], [-SQUARE, SQUARE])
  },
  diamond: {
    whole: shape([0, -DIAMOND], [DIAMOND, 0], [0, DIAMOND], [-DIAMOND, 0]),
    left: shape([0, -DIAMOND], [0, DIAMOND], [-DIAMOND, 0])
  },
  triangle: {
    whole: shape([0, -TRIANGLE], [TRIANGLE, 1], [-TRIANGLE, 1]),
    left: shape([0, -TRIANGLE], [0, 1], [-TRIANGLE, 1])
  }
};
function segment(context, a, b) {
  context.moveTo(a.x, a.y);
  context.lineTo(b.x, b.y);
}
function polygon(context, points) {
  context.beginPath();
  points.forEach((p, i) => {
    if (i) context.lineTo(p.x, p.y);
    else context.moveTo(p.x, p.y);
  });
  context.closePath();
}
function dots(context, points, radius, colour, mark3 = "disc") {
  tracks(context, points, radius, SHAPES[mark3].whole);
  context.fillStyle = colour;
  context.fill();
}
function halfDots(context, points, radius, colour, mark3 = "disc") {
  tracks(context, points, radius, SHAPES[mark3].left);
  context.fillStyle = colour;
  context.fill();
}
function rings(context, points, radius, pen, mark3 = "disc") {
  tracks(context, points, radius, SHAPES[mark3].whole);
  stroke(context, pen);
}
function tracks(context, points, radius, one) {
  context.beginPath();
  for (const p of points) one(context, p, radius);
}
function disc(context, point3, radius, fill, edge) {
  dots(context, [point3], radius, fill);
  stroke(context, edge);
}
function stroke(context, { width, colour }) {
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}
function strokeTwice(context, casing, pen, dash = []) {
  stroke(context, casing);
  context.setLineDash(dash);
  stroke(context, pen);
  context.setLineDash([]);
}
function arrow(context, from, to) {
  const head2 = Math.min(HEAD, distance(from, to) * 0.5);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  context.beginPath();
  segment(context, from, to);
  for (const side of [BARB, -BARB]) {
    segment(context, to, {
      x: to.x + head2 * Math.cos(angle + side),
      y: to.y + head2 * Math.sin(angle + side)
    });
  }
}
var TAG_HEIGHT = 17;
function tagWidth(context, colours, text3) {
  context.font = `600 ${colours.sizes.tiny} ${colours.mono}`;
  return context.measureText(text3).width + 10;
}
function numberPlace(corners2) {
  const { x, y } = corners2.reduce((best, p) => p.y < best.y ? p : best);
  return { x, y: y - 13 };
}
function tag(context, colours, text3, { x, y }, ground = colours.label, ink = colours["label-text"]) {
  const width = tagWidth(context, colours, text3);
  const { a: scale } = context.getTransform();
  const left = held(x, width, context.canvas.width / scale);
  const top = held(y, TAG_HEIGHT, context.canvas.height / scale);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.beginPath();
  context.roundRect(left, top, width, TAG_HEIGHT, 4);
  context.fillStyle = ground;
  context.fill();
  context.fillStyle = ink;
  context.fillText(text3, left + width / 2, top + TAG_HEIGHT / 2 + 0.5);
}
function clearOf(tag2, way, others) {
  let found = tag2;
  for (let tries = 0; tries <= others.length; tries += 1) {
    const { x, y, width, height } = found;
    const hit = others.find(
      (one) => Math.abs(one.x - x) < (one.width + width) / 2 && Math.abs(one.y - y) < (one.height + height) / 2
    );
    if (!hit) break;
    found = { ...found, y: hit.y + Math.sign(way) * (hit.height + height) / 2 };
  }
  return found;
}
function held(middle, size, room) {
  const start = middle - size / 2;
  return middle < 0 || middle > room ? start : Math.max(0, Math.min(room - size, start));
}

// paint/stamps.js
var KEPT = 24;
function stampOf(pixels, width) {
  const height = pixels.length / width;
  const canvas = new OffscreenCanvas(width, height);
  const context = (
    /** @type {OffscreenCanvasRenderingContext2D} */
    canvas.getContext("2d")
  );
  context.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), width, height), 0, 0);
  return canvas;
}
var Stamps = class {
  constructor() {
    this.known = /* @__PURE__ */ new Map();
  }
  /**
   * @param {unknown} source  the array that is drawn
   * @param {readonly unknown[]} how  all else that the picture depends on
   * @param {() => OffscreenCanvas} make
   */
  of(source, how, make) {
    const known = this.known.get(source);
    if (known?.how.every((value, i) => value === how[i])) return known.stamp;
    const stamp = make();
    if (this.known.size > KEPT) this.known.clear();
    this.known.set(source, { how, stamp });
    return stamp;
  }
  /**
   * Values through a ramp.
   *
   * @param {ArrayLike<number>} values
   * @param {number} width
   * @param {Ramp} ramp
   * @param {Range} range
   */
  ramp(values, width, ramp2, range) {
    return this.of(values, [ramp2, ...range], () => stampOf(rampPixels(values, ramp2, range), width));
  }
};

// paint/answers.js
var NUMBERS_FROM = 30;
var LINES_FROM = 9;
var CELLS = 2 ** 20;
var PALE = 0.45;
var INACTIVE = 0.55;
var BEHIND = 0.2;
var FOOTPRINT_OPACITY = 0.5;
var OUTPUT_OPACITY = 0.82;
function paintFootprint(painter, context, answer2) {
  const { cells, cell_weights: weights } = answer2;
  const grid = painter.scene.cells;
  if (!cells?.length || !weights || !grid) return;
  const { footprint: footprint2 } = painter.colours;
  const stamp = painter.stamps.of(
    cells,
    [footprint2],
    () => stampOf(footprintPixels(grid.width * grid.height, cells, weights, footprint2), grid.width)
  );
  painter.paintStamp(context, stamp, FOOTPRINT_OPACITY);
}
function paintAnswer(painter, context, answer2, { box, active, reading, leads, whole: whole3, behind }) {
  const map = painter.mapOf(answer2, box);
  const look = lookOf(painter, reading);
  context.save();
  const late = painter.scope.fresh.isLate(answer2) ? PALE : 1;
  context.globalAlpha = (active ? 1 : INACTIVE) * late * (behind ? BEHIND : 1);
  if (leads && painter.shows("output")) paintOutput(painter, context, answer2, map);
  if (painter.shows("bins")) {
    if (whole3) paintBins(painter, context, answer2, map, look);
    else paintOutline(painter, context, answer2, map, look);
  }
  if (painter.shows("samples") && isPlaced(answer2)) paintSamples(painter, context, answer2, map, look);
  context.restore();
}
function lookOf({ colours }, { color, mark: mark3 }) {
  if (color == null) {
    return { mark: mark3, line: colours["bin-line"], states: [colours.mark, colours.clamped, colours.discarded] };
  }
  const own = colours.categorical[color % colours.categorical.length];
  return { mark: mark3, line: own, states: [own, own, own] };
}
function paintBins(painter, context, answer2, map, look) {
  if (isPooled(answer2)) return void paintPooledBins(painter, context, answer2, map, look);
  const [rows, columns2] = answer2.bins;
  const at = (u, v) => painter.gridPoint(answer2, map, u, v);
  context.beginPath();
  for (let j = 0; j <= columns2; j += 1) segment(context, at(j / columns2, 0), at(j / columns2, 1));
  for (let i = 0; i <= rows; i += 1) segment(context, at(0, i / rows), at(1, i / rows));
  const apart3 = Math.min(distance(at(0, 0), at(1 / columns2, 0)), distance(at(0, 0), at(0, 1 / rows)));
  if (apart3 < LINES_FROM) stroke(context, { width: 1, colour: painter.colours.grid });
  else strokeBins(painter, context, look);
}
function paintOutline(painter, context, answer2, map, look) {
  polygon(context, [
    painter.gridPoint(answer2, map, 0, 0),
    painter.gridPoint(answer2, map, 1, 0),
    painter.gridPoint(answer2, map, 1, 1),
    painter.gridPoint(answer2, map, 0, 1)
  ]);
  strokeBins(painter, context, look);
}
function paintPooledBins(painter, context, answer2, map, look) {
  context.fillStyle = painter.colours.wash;
  for (const [left, top, right, bottom] of sharedRects(answer2, painter.scene.cells?.stride ?? 0)) {
    polygon(context, [
      apply(map, left, top),
      apply(map, right, top),
      apply(map, right, bottom),
      apply(map, left, bottom)
    ]);
    context.fill();
  }
  context.beginPath();
  for (let bin = 0; bin < binCount(answer2); bin += 1) {
    const quad = painter.binCorners(answer2, bin, map);
    quad.forEach((corner, i) => {
      segment(context, corner, quad[(i + 1) % 4]);
    });
  }
  strokeBins(painter, context, look);
}
function strokeBins({ colours }, context, { line: line2 }) {
  strokeTwice(context, { width: 2.5, colour: colours["casing-soft"] }, { width: 1, colour: line2 });
}
function paintOutput(painter, context, answer2, map) {
  const { output } = answer2;
  if (!output) return;
  const { colours } = painter;
  const range = answer2.range ?? [0, 1];
  const before = context.globalAlpha;
  const isWritten2 = !painter.shows("samples");
  if (isWritten2) context.font = `600 ${colours.sizes.small} ${colours.mono}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const texts = isWritten2 ? outputTexts(painter, context, answer2, map) : null;
  for (let bin = 0; bin < output.length; bin += 1) {
    const quad = painter.binCorners(answer2, bin, map);
    const colour = rampColour(colours.ramps.sequential, output[bin], range);
    context.globalAlpha = before * OUTPUT_OPACITY;
    context.fillStyle = cssColour(colour);
    polygon(context, quad);
    context.fill();
    context.globalAlpha = before;
    if (!texts) continue;
    context.fillStyle = inkOn(colour, colours);
    context.fillText(texts[bin], (quad[0].x + quad[2].x) / 2, (quad[0].y + quad[2].y) / 2);
  }
}
function outputTexts(painter, context, answer2, map) {
  const quad = painter.binCorners(answer2, 0, map);
  const side = Math.min(distance(quad[0], quad[1]), distance(quad[1], quad[2]));
  if (side < NUMBERS_FROM || !answer2.output) return null;
  return fitNumbers(answer2.output, side - 4, (text3) => context.measureText(text3).width).texts;
}
function paintSamples(painter, context, answer2, map, { mark: mark3, states }) {
  const { casing } = painter.colours;
  const radius = sampleRadius(answer2, map);
  const points = [[], [], []];
  const seen = answer2.grid[0] ? null : /* @__PURE__ */ new Set();
  for (let s = 0; s < answer2.state.length; s += 1) {
    if (seen) {
      const place = answer2.positions[2 * s] * CELLS + answer2.positions[2 * s + 1];
      if (seen.has(place)) continue;
      seen.add(place);
    }
    points[answer2.state[s]].push(painter.samplePoint(answer2, s, map));
  }
  const [inside, moved2, outside] = points;
  if (radius > 1) dots(context, inside, radius + 1, casing, mark3);
  dots(context, inside, radius, states[0], mark3);
  dots(context, moved2, radius + 1.6, casing, mark3);
  dots(context, moved2, radius + 0.6, casing, mark3);
  halfDots(context, moved2, radius + 0.6, states[1], mark3);
  rings(context, moved2, radius + 0.6, { width: 1.2, colour: states[1] }, mark3);
  rings(context, outside, radius + 0.4, { width: 3, colour: casing }, mark3);
  rings(context, outside, radius + 0.4, { width: 1.5, colour: states[2] }, mark3);
}
function sampleRadius({ read_frame: frame2, bins, grid }, map) {
  const across = Math.hypot(map[0], map[1]) * (frame2.w / (bins[1] * Math.max(1, grid[1])));
  const down = Math.hypot(map[2], map[3]) * (frame2.h / (bins[0] * Math.max(1, grid[0])));
  return Math.max(0.8, Math.min(3.2, 0.17 * Math.min(across, down)));
}

// paint/layers.js
var ROOM2 = 20;
function paintLayer(painter, context, layer) {
  if (layer.type === "heatmap") return;
  context.save();
  context.globalAlpha = layer.opacity;
  if (layer.type === "boxes") paintBoxes(painter, context, layer);
  else if (layer.type === "arrows") paintArrows(painter, context, layer);
  else if (layer.type === "links") paintLinks(painter, context, layer);
  else if (layer.type === "path") paintPath(painter, context, layer);
  else if (layer.type === "points") paintPoints(painter, context, layer);
  context.restore();
}
function colourOf({ colours, scene }, { id, color }, row) {
  const set2 = setOfLayer(scene.box_sets, id);
  if (set2) return setColour(colours, set2);
  const index = typeof color === "number" ? color : color?.[row];
  return index == null ? colours.highlight : colours.categorical[index % colours.categorical.length];
}
function paintBoxes(painter, context, layer) {
  const { rows, count } = painter.scope.rowsOf(layer);
  const ofSet = dashes(setOfLayer(painter.scene.box_sets, layer.id));
  for (let row = 0; row < count; row += 1) {
    polygon(context, painter.onScreen(corners(rowBox(rows, row))));
    const dash = layer.dash?.[row];
    strokeTwice(
      context,
      { width: 4, colour: painter.colours["casing-soft"] },
      { width: 2, colour: colourOf(painter, layer, row) },
      dash ? [dash, dash * GAP2] : ofSet
    );
  }
}
function paintRow(painter, context, id, row) {
  const layer = painter.scope.layer(id);
  if (layer?.type !== "boxes") return;
  const { rows, count } = painter.scope.rowsOf(layer);
  if (row < 0 || row >= count) return;
  const points = painter.onScreen(corners(rowBox(rows, row)));
  polygon(context, points);
  context.fillStyle = painter.colours.wash;
  context.fill();
  strokeTwice(
    context,
    { width: 5, colour: painter.colours["casing-strong"] },
    { width: 3, colour: painter.colours.highlight }
  );
  const label3 = layer.labels?.[row];
  const middle = { x: (points[0].x + points[2].x) / 2, y: (points[0].y + points[2].y) / 2 };
  if (label3) tag(context, painter.colours, label3, middle);
}
function paintArrows(painter, context, layer) {
  const { colours } = painter;
  arrowsOf(painter, layer).forEach(({ from, to }, row) => {
    arrow(context, from, to);
    strokeTwice(
      context,
      { width: 5.5, colour: colours["casing-strong"] },
      { width: 3, colour: colourOf(painter, layer, row) }
    );
  });
}
function arrowsOf(painter, layer) {
  const { scope, view } = painter;
  const { rows, count } = scope.rowsOf(layer);
  const box = scope.editor?.boxes.find((item) => item.id === layer.follow);
  const answer2 = box && scope.servedAnswer(box.id);
  const map = answer2 ? painter.mapOf(answer2, box) : view.map;
  return Array.from({ length: count }, (_, row) => ({
    from: apply(map, rows[4 * row], rows[4 * row + 1]),
    to: apply(map, rows[4 * row + 2], rows[4 * row + 3])
  }));
}
function paintNumbers(painter, context, layer) {
  if (layer.type !== "arrows") return;
  const { colours } = painter;
  const taken = handlesOf(painter);
  arrowsOf(painter, layer).forEach(({ from, to }, row) => {
    const label3 = layer.labels?.[row];
    if (!label3) return;
    const way = to.y < from.y ? -19 : 20;
    const size = { width: tagWidth(context, colours, label3), height: TAG_HEIGHT };
    const place = clearOf({ ...size, x: to.x, y: to.y + way }, way, taken);
    taken.push(place);
    tag(context, colours, label3, place);
  });
}
function handlesOf({ scope: { editor }, view }) {
  if (!editor?.box || !editor.rules.editable) return [];
  const { points, turn: turn2 } = handlePoints(editor.box, view, editor.rules.rotated);
  return [...points, ...turn2 ? [turn2] : []].map(({ x, y }) => ({ x, y, width: ROOM2, height: ROOM2 }));
}
function paintLinks(painter, context, layer) {
  const { rows, count } = painter.scope.rowsOf(layer);
  for (let row = 0; row < count; row += 1) {
    context.beginPath();
    const from = painter.view.toScreen(rows[4 * row], rows[4 * row + 1]);
    const to = painter.view.toScreen(rows[4 * row + 2], rows[4 * row + 3]);
    segment(context, from, to);
    strokeTwice(
      context,
      { width: 3.5, colour: painter.colours["casing-soft"] },
      { width: 1.6, colour: colourOf(painter, layer, row) }
    );
  }
}
function paintPath(painter, context, layer) {
  const { rows, count } = painter.scope.rowsOf(layer);
  if (count < 2) return;
  context.beginPath();
  for (let row = 0; row < count; row += 1) {
    const p = painter.view.toScreen(rows[2 * row], rows[2 * row + 1]);
    if (row) context.lineTo(p.x, p.y);
    else context.moveTo(p.x, p.y);
  }
  strokeTwice(
    context,
    { width: 4.5, colour: painter.colours["casing-strong"] },
    { width: 2, colour: colourOf(painter, layer, 0) }
  );
  paintPoints(painter, context, { ...layer, labels: null });
}
function paintPoints(painter, context, layer) {
  const { rows, count } = painter.scope.rowsOf(layer);
  for (let row = 0; row < count; row += 1) {
    const p = painter.view.toScreen(rows[2 * row], rows[2 * row + 1]);
    dots(context, [p], 4.2, painter.colours.casing);
    dots(context, [p], 3, colourOf(painter, layer, row));
    const label3 = layer.labels?.[row];
    if (label3) tag(context, painter.colours, label3, { x: p.x, y: p.y - 13 });
  }
}

// paint/focus.js
function paintFocus(painter, context) {
  const { hover: hover2 } = painter.scope;
  const { cells } = painter.scene;
  const shown = painter.scope.shown();
  if (shown && cells) paintShown(painter, context, shown, cells);
  if (hover2?.cell && cells) paintCell(painter, context, hover2.cell, cells);
  if (hover2?.layer != null && hover2.row != null) paintRow(painter, context, hover2.layer, hover2.row);
}
var boxOf = ({ scope }, id) => scope.editor?.boxes.find((box) => box.id === id) ?? null;
function paintShown(painter, context, { answer: answer2, bin, sample, chosen }, cells) {
  const box = boxOf(painter, answer2.box);
  if (!box) return;
  const map = painter.mapOf(answer2, box);
  const { highlight, wash, casing } = painter.colours;
  if (painter.shows("bins") || chosen !== "default") {
    polygon(context, painter.binCorners(answer2, bin, map));
    context.fillStyle = wash;
    context.fill();
    strokeTwice(
      context,
      { width: 3.5, colour: painter.colours["casing-strong"] },
      { width: 2, colour: highlight }
    );
  }
  if (sample == null || !isSampled(answer2)) return;
  const point3 = painter.samplePoint(answer2, sample, map);
  if (painter.shows("taps")) {
    const taps = tapsOf(painter, answer2, sample, cells);
    const size = cells.stride * painter.view.scale;
    paintTaps(painter, context, taps, point3, size);
    if (chosen !== "default" && size >= TAG_HEIGHT + 2) tagWeights(painter, context, taps, size);
  }
  const radius = sampleRadius(answer2, map);
  rings(context, [point3], radius + 3.2, { width: 4, colour: casing });
  rings(context, [point3], radius + 3.2, { width: 2.2, colour: highlight });
  dots(context, [point3], radius + 0.5, highlight);
}
function tapsOf({ view }, { taps, weights }, sample, { stride, width }) {
  const half2 = stride * view.scale / 2;
  const found = [];
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
    if (taps[k] < 0 || weights[k] === 0) continue;
    const corner = view.toScreen(taps[k] % width * stride, Math.floor(taps[k] / width) * stride);
    found.push({ corner, weight: weights[k], centre: { x: corner.x + half2, y: corner.y + half2 } });
  }
  return found;
}
function paintTaps({ colours }, context, taps, point3, size) {
  const centres = taps.map((tap) => tap.centre);
  context.beginPath();
  for (const centre of centres) segment(context, centre, point3);
  const thread = { width: 1, colour: colours.highlight };
  strokeTwice(context, { width: 2.5, colour: colours["casing-soft"] }, thread);
  for (const { corner } of taps) {
    context.beginPath();
    context.rect(corner.x, corner.y, size, size);
    const pen = { width: 1.4, colour: colours.highlight };
    strokeTwice(context, { width: 3, colour: colours["casing-strong"] }, pen);
  }
  dots(context, centres, 2.6, colours.casing);
  dots(context, centres, 1.6, colours.highlight);
}
function tagWeights({ colours }, context, taps, size) {
  for (const digits of [3, 2]) {
    const texts = taps.map(({ weight }) => weight.toFixed(digits).replace(/^0/, ""));
    if (texts.some((text3) => tagWidth(context, colours, text3) > size - 1)) continue;
    const lift2 = Math.max(0, Math.min(size * 0.3, (size - TAG_HEIGHT) / 2));
    taps.forEach(({ centre }, i) => {
      tag(context, colours, texts[i], { x: centre.x, y: centre.y - lift2 });
    });
    return;
  }
}
function paintCell(painter, context, [row, column2], { stride, width }) {
  const { highlight, casing } = painter.colours;
  const size = stride * painter.view.scale;
  const corner = painter.view.toScreen(column2 * stride, row * stride);
  context.beginPath();
  context.rect(corner.x, corner.y, size, size);
  const outer = { width: 4, colour: painter.colours["casing-strong"] };
  strokeTwice(context, outer, { width: 2, colour: highlight });
  for (const answer2 of painter.scope.answers.filter(isGiven)) {
    const box = boxOf(painter, answer2.box);
    if (!box) continue;
    const map = painter.mapOf(answer2, box);
    const points = readersOf(answer2, row * width + column2).map((s) => painter.samplePoint(answer2, s, map));
    rings(context, points, 5.5, { width: 3.5, colour: casing });
    rings(context, points, 5.5, { width: 2, colour: highlight });
  }
}

// paint/ground.js
var CELL_GRID_FROM = 12;
var PIXELS_FROM = 3;
var CHANNEL_OPACITY = 0.72;
function paintGround(painter, context) {
  const { scene } = painter;
  paintPicture(painter, context);
  if (painter.shows("heat")) paintChannel(painter, context);
  for (const layer of painter.scope.layers) {
    if (layer.type === "heatmap") paintHeatmap(painter, context, layer);
  }
  if (painter.shows("cells") && scene.cells) paintCells(painter, context, scene.cells);
}
function paintPicture({ scene, scope, view, colours }, context) {
  if (!scene.picture) return;
  const { scale, x, y } = view;
  const width = scene.picture.width * scale;
  const height = scene.picture.height * scale;
  const bitmap = scope.picture?.bitmap;
  if (!bitmap) {
    context.fillStyle = colours["stage-mark"];
    context.fillRect(x, y, width, height);
    return;
  }
  context.imageSmoothingEnabled = scale < PIXELS_FROM;
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, x, y, width, height);
}
function paintChannel(painter, context) {
  const { channel } = painter.scope;
  const facts = painter.scene.channel;
  if (!channel || !facts) return;
  const { sequential } = painter.colours.ramps;
  const stamp = painter.stamps.ramp(channel.values, channel.width, sequential, [
    facts.min ?? 0,
    facts.max ?? 0
  ]);
  painter.paintStamp(context, stamp, CHANNEL_OPACITY);
}
function paintHeatmap(painter, context, layer) {
  const { array, palette } = layer;
  const { colours } = painter;
  const range = layer.range ?? [0, 1];
  const stamp = painter.stamps.of(array, [palette, colours], () => {
    const pixels = palette === "categorical" ? categoryPixels(array, colours.categorical) : sheerPixels(array, colours.ramps[palette], range, palette === "diverging");
    return stampOf(pixels, array.shape[1]);
  });
  painter.paintStamp(context, stamp, layer.opacity);
}
function paintCells({ view, colours }, context, cells) {
  const size = cells.stride * view.scale;
  if (size < CELL_GRID_FROM) return;
  const { x, y, width, height } = view;
  const [left, right] = [Math.max(0, x), Math.min(width, x + cells.width * size)];
  const [top, bottom] = [Math.max(0, y), Math.min(height, y + cells.height * size)];
  context.beginPath();
  for (let j = Math.max(0, Math.floor(-x / size)); j <= cells.width && x + j * size <= width; j += 1) {
    const across = Math.round(x + j * size) + 0.5;
    segment(context, { x: across, y: top }, { x: across, y: bottom });
  }
  for (let i = Math.max(0, Math.floor(-y / size)); i <= cells.height && y + i * size <= height; i += 1) {
    const down = Math.round(y + i * size) + 0.5;
    segment(context, { x: left, y: down }, { x: right, y: down });
  }
  stroke(context, { width: 1, colour: colours.grid });
}

// paint/draw.js
var FEW = 3;
var HANDLE = 4.5;
var HOT_HANDLE = 6;
var TURN_HANDLE = 6.5;
var HOT_TURN_HANDLE = 8;
var TOGETHER2 = [6, 4];
var Painter = class {
  /**
   * @param {Scope} scope
   * @param {View} view
   * @param {Theme} theme
   * @param {{ ground: HTMLCanvasElement, overlay: HTMLCanvasElement }} canvases
   */
  constructor(scope, view, theme, { ground, overlay }) {
    this.scope = scope;
    this.view = view;
    this.theme = theme;
    this.ground = ground;
    this.overlay = overlay;
    this.ratio = 1;
    this.printing = false;
    this.stamps = new Stamps();
  }
  /** The newest message; nothing is painted before the first one. */
  get scene() {
    return (
      /** @type {CanvasMessage} */
      this.scope.scene
    );
  }
  /** The theme's colours; nothing is painted before they are read. */
  get colours() {
    return (
      /** @type {Colours} */
      this.theme.colours
    );
  }
  /** @param {CanvasMessage["overlays"][number]} overlay */
  shows(overlay) {
    return this.scene.overlays.includes(overlay);
  }
  /** Both canvases take the stage's size in real pixels. */
  resize() {
    this.ratio = pixelRatio(this.ground);
    for (const canvas of [this.ground, this.overlay]) {
      canvas.width = Math.round(this.view.width * this.ratio);
      canvas.height = Math.round(this.view.height * this.ratio);
    }
  }
  /** @param {HTMLCanvasElement} canvas */
  begin(canvas) {
    const context = (
      /** @type {CanvasRenderingContext2D} */
      canvas.getContext("2d")
    );
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.view.width, this.view.height);
    context.lineJoin = "round";
    context.lineCap = "butt";
    return context;
  }
  paintGround() {
    const context = this.begin(this.ground);
    if (this.scope.scene) paintGround(this, context);
  }
  /** @param {Hand} hand */
  paintOverlay(hand3) {
    const context = this.begin(this.overlay);
    const { editor, scene } = this.scope;
    if (!scene || !editor) return;
    if (this.printing) paintGround(this, context);
    if (this.shows("footprint")) {
      for (const answer2 of this.scope.given()) paintFootprint(this, context, answer2);
    }
    for (const layer of this.scope.layers) paintLayer(this, context, layer);
    editor.boxes.forEach((box, i) => {
      this.paintAnswers(context, box, i === editor.active);
    });
    paintFocus(this, context);
    editor.boxes.forEach((box, i) => {
      if (i !== editor.active) this.paintBox(context, box, i);
    });
    if (editor.box && editor.active != null) this.paintBox(context, editor.box, editor.active);
    for (const layer of this.scope.layers) paintNumbers(this, context, layer);
    if (editor.box && editor.rules.editable) this.paintHandles(context, editor.box, hand3.hot);
    if (hand3.preview) this.paintPreview(context, hand3.preview);
  }
  /**
   * A box under each of its readings, the raised one or else the first of them on top.
   *
   * @param {CanvasRenderingContext2D} context
   * @param {Box} box
   * @param {boolean} active
   */
  paintAnswers(context, box, active) {
    const { readings, raised } = this.scope;
    const isUp = ({ id }) => id === raised;
    const order = [...readings].reverse();
    const isRaised = order.some(isUp);
    for (const reading of isRaised ? [...order.filter((one) => !isUp(one)), ...order.filter(isUp)] : order) {
      const answer2 = this.scope.answer(box.id, reading.id);
      const leads = reading === readings[0];
      const behind = isRaised && !isUp(reading);
      const whole3 = readings.length <= FEW || (isRaised ? !behind : leads);
      if (answer2) paintAnswer(this, context, answer2, { box, active, reading, leads, whole: whole3, behind });
    }
  }
  // ---------------------------------------------------------------- places on the screen
  /** @param {readonly Point[]} points  in picture pixels */
  onScreen(points) {
    return points.map((p) => this.view.toScreen(p.x, p.y));
  }
  /**
   * From the answer's own picture coordinates to the screen, through the box as it is held now.
   *
   * @param {Answer} answer
   * @param {Box} box
   * @returns {Affine}
   */
  mapOf(answer2, box) {
    const [a, b, c, d, e, f] = affineBetween(answer2.frame, box);
    const { scale, x, y } = this.view;
    return [a * scale, b * scale, c * scale, d * scale, e * scale + x, f * scale + y];
  }
  /**
   * A sample's place on the screen.
   *
   * @param {Answer} answer
   * @param {number} sample
   * @param {Affine} map
   */
  samplePoint(answer2, sample, map) {
    const stride = this.scene.cells?.stride ?? 0;
    if (!isPlaced(answer2)) return { x: NaN, y: NaN };
    const { positions } = answer2;
    const x = onPicture(positions[2 * sample], stride);
    return apply(map, x, onPicture(positions[2 * sample + 1], stride));
  }
  /**
   * The corners of a bin on the screen; RoIPool's bins are whole cells.
   *
   * @param {Answer} answer
   * @param {number} bin
   * @param {Affine} map
   */
  binCorners(answer2, bin, map) {
    if (isPooled(answer2)) {
      return rectCorners(pooledRect(answer2, bin, this.scene.cells?.stride ?? 0), map);
    }
    const [rows, columns2] = answer2.bins;
    const row = Math.floor(bin / columns2);
    const column2 = bin % columns2;
    const at = (right, down) => this.gridPoint(answer2, map, (column2 + right) / columns2, (row + down) / rows);
    return [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  }
  /**
   * A point of the box on the screen, where the box reaches from 0 to 1 both ways.
   *
   * @param {Answer} answer
   * @param {Affine} map
   * @param {number} u
   * @param {number} v
   */
  gridPoint({ read_frame: frame2 }, map, u, v) {
    const p = fromBox(frame2, (u - 0.5) * frame2.w, (v - 0.5) * frame2.h);
    return apply(map, p.x, p.y);
  }
  /**
   * Cells of stride 16 span 16 pixels each, whatever the picture's own height.
   *
   * @param {CanvasRenderingContext2D} context
   * @param {OffscreenCanvas} stamp  one pixel a cell
   * @param {number} opacity
   */
  paintStamp(context, stamp, opacity) {
    const size = (this.scene.cells?.stride ?? 0) * this.view.scale;
    context.save();
    context.globalAlpha = opacity;
    context.imageSmoothingEnabled = false;
    context.drawImage(stamp, this.view.x, this.view.y, stamp.width * size, stamp.height * size);
    context.restore();
  }
  // ---------------------------------------------------------------- boxes
  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Box} box
   * @param {number} index
   */
  paintBox(context, box, index) {
    const { colours } = this;
    const { editor } = this.scope;
    const active = index === editor?.active;
    const points = this.onScreen(corners(box));
    const set2 = setOfBox(this.scene.box_sets, box.id);
    polygon(context, points);
    if (active) this.strokeInHand(context, dashes(set2));
    else if (editor?.isHeld(box)) {
      context.setLineDash(TOGETHER2);
      this.strokeInHand(context);
      context.setLineDash([]);
    } else {
      const casing = { width: set2 ? 4 : 3.5, colour: colours["casing-strong"] };
      const pen = { width: set2 ? 2 : 1.5, colour: set2 ? setColour(colours, set2) : colours.mark };
      strokeTwice(context, casing, pen, dashes(set2));
    }
    if (!editor || editor.boxes.length < 2 && !set2) return;
    const plain3 = active ? colours.box : colours.label;
    const plate = set2 ? [setColour(colours, set2), colours.casing] : [plain3];
    tag(context, colours, `${index + 1}`, numberPlace(points), ...plate);
  }
  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number[]} [dash]
   */
  strokeInHand(context, dash = []) {
    const casing = { width: 4.5, colour: this.colours.halo };
    strokeTwice(context, casing, { width: 2, colour: this.colours.box }, dash);
  }
  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Box} box
   * @param {string | null} hot
   */
  paintHandles(context, box, hot) {
    const { colours } = this;
    const rotated = this.scope.editor?.rules.rotated ?? false;
    const { points, turn: turn2 } = handlePoints(box, this.view, rotated);
    this.paintEdge(context, box);
    if (turn2) {
      context.beginPath();
      segment(context, turn2.edge, turn2);
      strokeTwice(context, { width: 4, colour: colours.halo }, { width: 1.6, colour: colours.box });
      const radius = hot === "turn" ? HOT_TURN_HANDLE : TURN_HANDLE;
      disc(context, turn2, radius, colours.mark, { width: 2, colour: colours.box });
    }
    for (const point3 of points) {
      const size = hot === `${point3.handle.x},${point3.handle.y}` ? HOT_HANDLE : HANDLE;
      polygon(context, corners({ cx: point3.x, cy: point3.y, w: 2 * size, h: 2 * size, angle: box.angle }));
      context.fillStyle = colours.mark;
      context.fill();
      context.lineWidth = 1.8;
      context.strokeStyle = colours.box;
      context.stroke();
    }
  }
  /**
   * The edge that the arrow keys move.
   *
   * @param {CanvasRenderingContext2D} context
   * @param {Box} box
   */
  paintEdge(context, box) {
    const edge = this.scope.editor?.edge;
    if (!edge) return;
    const [x, y] = [edge.x * box.w / 2, edge.y * box.h / 2];
    const ends = edge.x ? [fromBox(box, x, -box.h / 2), fromBox(box, x, box.h / 2)] : [fromBox(box, -box.w / 2, y), fromBox(box, box.w / 2, y)];
    const [from, to] = this.onScreen(ends);
    context.beginPath();
    segment(context, from, to);
    strokeTwice(context, { width: 9, colour: this.colours.halo }, { width: 5, colour: this.colours.box });
  }
  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Preview} preview
   */
  paintPreview(context, { box, points }) {
    const clicked = this.onScreen(points);
    if (box) polygon(context, this.onScreen(corners(box)));
    else {
      context.beginPath();
      segment(context, clicked[0], clicked[1]);
    }
    this.strokeInHand(context);
    const edge = { width: 2, colour: this.colours.box };
    for (const point3 of clicked) disc(context, point3, 4, this.colours.mark, edge);
  }
};
var rectCorners = ([left, top, right, bottom], map) => [
  apply(map, left, top),
  apply(map, right, top),
  apply(map, right, bottom),
  apply(map, left, bottom)
];

// paint/labels.js
var LABEL_GAP = 12;
var HANDLE_ROOM = 34;
var TURNED_ROOM = 10;
var EDGE = 6;
var NUMBER = 12;
var NO_MODULE = "no WebAssembly";
function sizeText(scope, box) {
  const size = `w ${short(box.w)} × h ${short(box.h)} px`;
  if (!scope.editor?.rules.rotated) return size;
  const clockwise = scope.scene?.operator.clockwise ?? false;
  const arrow2 = box.angle === 0 ? "" : ` ${box.angle > 0 === clockwise ? "↻" : "↺"}`;
  return `${size} · ${short(Math.abs(box.angle))}°${arrow2}`;
}
function short(value) {
  const tenths = value.toFixed(1);
  const enough = Math.abs(Number(tenths) - value) < 1e-9 || Math.abs(value) >= 10;
  return enough ? tenths : String(Math.round(value * 1e4) / 1e4);
}
function activeText(scope) {
  const { editor } = scope;
  if (!editor?.box || editor.active == null) return "No box is active";
  const { cx, cy } = editor.box;
  const place = `centre ${minus(cx.toFixed(1))}, ${minus(cy.toFixed(1))}`;
  const { length } = editor.held;
  const others = length > 1 ? `; ${length} boxes selected` : "";
  const which = `Box ${editor.active + 1} of ${editor.boxes.length}`;
  return `${which}, ${sizeText(scope, editor.box)}, ${place}${others}`;
}
function readoutText({ scene, channel }, point3) {
  const cells = scene?.cells;
  if (!cells) return "";
  const column2 = Math.floor(point3.x / cells.stride);
  const row = Math.floor(point3.y / cells.stride);
  const inside = column2 >= 0 && row >= 0 && column2 < cells.width && row < cells.height;
  const { min, max } = scene.channel ?? {};
  const format2 = numberFormat([min ?? 0, max ?? 0], 4);
  const value = inside && channel ? ` = ${format2(channel.values[row * cells.width + column2])}` : "";
  const place = inside ? `cell (${row}, ${column2})${value}` : "outside the feature map";
  return `x ${minus(point3.x.toFixed(1))}  y ${minus(point3.y.toFixed(1))} px · ${place}`;
}
function tupleText(scope, box) {
  const answer2 = scope.answer(box.id);
  if (answer2 && scope.fresh.holds(answer2)) return answer2.tuple;
  const name = scope.answers.find((item) => item.tuple)?.tuple.split("[")[0];
  return name ? `${name}[…]` : "";
}
function labelPlace(view, box, { width, height }, others = []) {
  const { left, right, top, bottom } = bounds(box);
  const low = view.toScreen((left + right) / 2, bottom);
  const high = view.toScreen(0, top).y;
  const last = view.width - width - EDGE;
  const x = Math.max(EDGE, Math.min(last, low.x - width / 2));
  const below = low.y + LABEL_GAP;
  const above = high - height - LABEL_GAP - (box.angle === 0 ? HANDLE_ROOM : TURNED_ROOM);
  const fits2 = below + height + EDGE <= view.height || above < EDGE;
  const y = Math.max(EDGE, fits2 ? Math.min(below, view.height - height - EDGE) : above);
  const numbers = others.map((other) => numberPlace(corners(other).map((p) => view.toScreen(p.x, p.y)))).filter((p) => p.y > y - NUMBER && p.y < y + height + NUMBER);
  const isFree = (at) => numbers.every((p) => p.x < at - NUMBER || p.x > at + width + NUMBER);
  const half2 = (view.toScreen(right, top).x - view.toScreen(left, top).x) / 2;
  const beside = numbers.flatMap((p) => [p.x + NUMBER + 1, p.x - NUMBER - 1 - width]).filter((at) => at >= EDGE && at <= last && Math.abs(at - x) <= half2 + width / 2 && isFree(at)).sort((one, other) => Math.abs(one - x) - Math.abs(other - x));
  return { x: Math.round(isFree(x) ? x : beside[0] ?? x), y: Math.round(y) };
}
function refusalText(scope) {
  const { answers: answers2, readings } = scope;
  const refused2 = answers2.find((answer2) => answer2.error && !scope.answersTo(answer2.box).length);
  if (!refused2) return "";
  const title = readings.length > 1 && readings.find(({ id }) => id === refused2.reading)?.title;
  return title ? `${title}: ${refused2.error}` : String(refused2.error);
}
function timingText({ live, scene }) {
  const here = live.complete ? [DEVICE, millisecondsText(live.milliseconds)] : [live.why && NO_MODULE];
  return [here.filter(Boolean).join(" · "), scene?.timing].filter(Boolean).join(", ");
}
function millisecondsText(milliseconds) {
  if (milliseconds == null) return "";
  if (milliseconds < 0.1) return milliseconds > 0 ? "< 0.1 ms" : "< 1 ms";
  return `${milliseconds.toFixed(1)} ms`;
}
var timingTitle = ({ live }) => live.complete ? `${DEVICE}: output and plan of all boxes on the shown channel. Server: their output on all channels.` : "";

// paint/legend.js
function legendEntries(scope) {
  const { scene } = scope;
  if (!scene) return [];
  const answer2 = scope.activeAnswer();
  const several = scene.readings.length > 1;
  const readings = several ? scene.readings.map((reading) => readingEntry(scope, reading)) : [];
  const overlays = several ? scene.overlays.filter((name) => !OF_A_READING.has(name)) : scene.overlays;
  const others = scope.given().filter((one) => one !== answer2);
  const entries = overlays.map((name) => OVERLAYS[name](answer2, scene, others));
  const layers = scope.layers.filter((layer) => layer.legend).map((layer) => layerEntry(layer, scene));
  return [...readings, ...entries.filter((one) => one != null), ...setEntries(scope, scene), ...layers];
}
var OF_A_READING = /* @__PURE__ */ new Set(["samples", "bins"]);
var OVERLAYS = {
  samples: (answer2, _, others) => answer2?.state ? sampleEntry(answer2, answer2.state, others) : null,
  bins: (answer2) => answer2 && entry(swatch("bins"), `${binsText(answer2)}${eachBin(answer2)}`),
  taps: (answer2) => {
    const text3 = tapsText(answer2);
    return text3 ? entry(swatch("taps"), text3) : null;
  },
  footprint: (answer2, { operator }) => {
    if (!answer2?.cell_weights?.length) return null;
    return footprintEntry(answer2, answer2.cell_weights, operator);
  },
  cells: (_, { cells }) => cells && entry(swatch("cells"), `${cells.height} × ${cells.width} cells of ${sixDigits(cells.stride)} px`),
  output: (answer2) => {
    if (!answer2?.range) return null;
    return entry(bar("sequential"), `output ${span(answer2.range)}${unitNote(answer2)}`);
  },
  heat: (_, { channel }) => channel && entry(bar("sequential"), `${channel.name} ${span([channel.min ?? NaN, channel.max ?? NaN])}`)
};
function unitNote({ output }) {
  const unit2 = output ? unitOf(output) : "";
  return unit2 ? ` · on the box × ${unit2}` : "";
}
var binsText = ({ bins: [rows, columns2] }) => rows * columns2 === 1 ? "1 bin" : `${rows} × ${columns2} bins`;
function eachBin(answer2) {
  if (isPooled(answer2)) {
    return ` of whole cells${sharedRects(answer2, 1).length ? ", shaded where they overlap" : ""}`;
  }
  if (answer2.samples_total && !answer2.grid[0]) return ` · ${plural(answer2.samples_total, "sample")} in all`;
  const each = answer2.samples_total && binCount(answer2) > 1 ? " each" : "";
  return ` · ${samplesText(answer2.grid)}${each}`;
}
function samplesText([rows, columns2]) {
  if (!rows || !columns2) return "no samples";
  return rows * columns2 === 1 ? "1 sample" : `${rows} × ${columns2} samples`;
}
function tapsText(answer2) {
  if (!answer2?.samples_total) return "";
  return isPooled(answer2) ? "the cell" : "the sample's taps";
}
function sampleEntry(answer2, states, others) {
  if (isPooled(answer2)) return readEntry(answer2);
  const counts = countsOf2(states);
  const parts = counts.flatMap(
    (count, state) => count || state === 0 ? [stateMark(state), `${many(count)} ${stateWord(state)}`] : ofOthers(others, state)
  );
  if (answer2.samples_shown >= answer2.samples_total) return entry(...parts);
  const [bin, other] = new Set(answer2.bin);
  const whose = bin != null && other == null ? `, of ${binName(answer2, bin)}` : "";
  const text3 = `${many(answer2.samples_total)} samples are too many to draw; shown:`;
  const warning = el("span", { class: "rv-tone-warn" }, text3);
  return entry(warning, ...parts, whose);
}
function countsOf2(states) {
  const counts = [0, 0, 0];
  for (const state of states) counts[state] += 1;
  return counts;
}
function ofOthers(others, state) {
  const have = others.filter(({ state: states }) => states && countsOf2(states)[state]);
  if (!have.length) return [];
  const count = have.reduce((sum4, { state: states }) => sum4 + (states ? countsOf2(states)[state] : 0), 0);
  const whose = have.length === 1 ? `box ${have[0].place + 1}` : "other boxes";
  return [stateMark(state), `${many(count)} of ${whose} ${stateWord(state)}`];
}
var stateMark = (state) => el("span", { class: `rv-state rv-state-${stateWord(state)}` }, STATE_MARKS[state]);
function readEntry({ samples_total: total, samples_shown: shown }) {
  const part2 = shown < total ? ` (${many(shown)} of them sent)` : "";
  return entry(stateMark(0), `${plural(total, "read")} of a cell by a bin${part2}`);
}
function footprintEntry(answer2, weights, operator) {
  const least = weights.reduce((low2, weight) => Math.min(low2, weight), Infinity);
  const most = weights.reduce((high2, weight) => Math.max(high2, weight), 0);
  if (isPooled(answer2)) {
    const range2 = `${least === most ? "" : `${least} … `}${plural(most, "bin")}`;
    return entry(bar("footprint"), `footprint: a cell wins in ${range2}`);
  }
  const format2 = numberFormat([0, most], 3);
  const low = least < 0.01 ? tiny(least) : format2(least);
  const high = format2(most);
  const whose = operator.reduction === "max" ? "the winning samples' " : "";
  const range = `${low === high ? "" : `${low} … `}${high}`;
  return entry(bar("footprint"), `footprint: ${whose}summed weight ${range} a cell`);
}
function readingEntry(scope, { id, title, color, mark: mark3 }) {
  const answer2 = scope.activeAnswer(id);
  const words = `${title || id}${answer2 ? `: ${binsText(answer2)}${eachBin(answer2)}` : ""}`;
  const found = entry(markSign(color, mark3), words);
  found.dataset.reading = id;
  return found;
}
function markSign(color, mark3) {
  const sign = swatch("mark", color);
  sign.dataset.mark = mark3;
  return sign;
}
function setEntries({ editor }, { box_sets: sets }) {
  const boxes = editor?.boxes ?? [];
  return sets.flatMap((set2) => {
    const count = boxes.filter(({ id }) => setOfBox(sets, id) === set2).length;
    const words = `${set2.title}: ${count} on the canvas`;
    return count ? [entry(setSign(set2), words)] : [];
  });
}
function setSign({ color, dash }) {
  const sign = el("i", { class: "rv-swatch rv-swatch-set", style: `--rv-swatch: var(--rv-set-${color})` });
  sign.toggleAttribute("data-dashed", dash > 0);
  return sign;
}
function layerEntry(layer, { box_sets: sets }) {
  const set2 = setOfLayer(sets, layer.id);
  if (set2) return entry(setSign(set2), layer.legend);
  if (layer.type !== "heatmap") return entry(...layerSwatches(layer), layer.legend);
  return entry(bar(layer.palette), `${layer.legend} ${rangeText(layer)}`);
}
function layerSwatches({ type, color }) {
  const colours = typeof color === "number" ? [color] : [...new Set(color)].sort((a, b) => a - b);
  return (colours.length ? colours : [null]).map((colour) => {
    const sign = swatch("layer", colour);
    sign.dataset.type = type;
    return sign;
  });
}
function rangeText({ range, data, whole: whole3 }) {
  if (!range) return "";
  if (whole3) return (data ?? range).join(" … ");
  const further = data && (data[0] !== range[0] || data[1] !== range[1]);
  return further ? `${span(data)}, colours ±${numberFormat(range, 3)(range[1])}` : span(range);
}
var many = (count) => count.toLocaleString("en");
function span(range) {
  const format2 = numberFormat(range, 3);
  return `${format2(range[0])} … ${format2(range[1])}`;
}
var entry = (...parts) => el("span", { class: "rv-entry" }, ...parts);
var bar = (palette) => el("i", { class: `rv-rampbar rv-rampbar-${palette}` });
function swatch(kind, color = null) {
  const colour = color == null ? "" : `--rv-swatch: var(--rv-categorical-${color % 8})`;
  return el("i", { class: `rv-swatch rv-swatch-${kind}`, style: colour });
}

// kit/glossary.js
var GLOSSARY = { "picture": "What a person sees and draws on: uint8 RGB, measured in pixels (px).", "feature map": "What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.", "cell": "One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).", "stride": "Picture pixels per cell and axis; spatial_scale is 1 / stride.", "box": "What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.", "roi": "A box as a kernel takes it: a row of numbers in the operator's own order and units.", "bin": "One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.", "sample": "A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).", "window": "Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.", "half-cell shift": "aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.", "half-pixel shift": "aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.", "legacy": "aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.", "adaptive": "sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.", "tap": "One of the four cells around a sample.", "weight": "How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.", "plan": "Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.", "footprint": "The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.", "channel": "One of the numbers that a feature map holds for each cell; the operators treat each alike.", "operator": "What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.", "position-sensitive": "Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.", "kernel": "The compiled code of an operator; it gives the numbers shown here.", "backbone": "The network whose feature map is pooled.", "receptive field": "Of a cell: all the picture's pixels that it is computed from.", "region": "A square part of a feature map that R-MAC takes the maximum of.", "level": "One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).", "pyramid": "A backbone's feature maps at several strides, one beside the other: P2 to P5 have strides of 4 to 32 px, and each box is pooled from one of them.", "descriptor": "The one vector that stands for a whole picture.", "whitening": "Of vectors: their mean is subtracted, and along each of their principal directions they are divided by their spread.", "matrix of pairs": "Of two pictures: the product of each region's vector of the one with each of the other; it adds up to the product of their sums.", "convention": "A framework's own rules for boxes and samples, as a row of data.", "reading": "A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.", "peer": "Another implementation of these operators, which can be run beside ours.", "family": "Cases that have one thing in common, such as boxes across the border; a peer is run through all families.", "notation": "How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.", "box set": "The boxes of one picture as a file has them, with labels and scores where it has those.", "meaning": "One way to take a file's numbers as boxes: their order, their unit and their angle.", "case (of the bench)": "One call of somebody's operator: features, boxes, output, and what they say of the settings.", "claim": "A convention and settings that are said to have made an output.", "pattern": "What all wrong numbers of an output have in common: what they are, or where they lie.", "slip": "What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.", "meaning (of a call)": "What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.", "tie (of explanations)": "Two explanations of an output that do not mean the same; a split is a box on which they differ.", "rule": "One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.", "upstream gradient": "The derivative of the loss by each bin's output; backward starts from it.", "upstream": "The derivative of the loss by each bin's output; backward starts from it.", "addition": "One sample's weight × upstream ÷ samples, which backward adds to one cell.", "adds": "One sample's weight × upstream ÷ samples, which backward adds to one cell.", "crossing": "A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.", "fence": "The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.", "lesson": "Steps in order, each with a figure that plays and something to do or to predict.", "known wrong answer": "An answer that people give for a reason; a lesson names the mistake.", "seed": "Of a lesson: from it the numbers of its questions are drawn, the same ones for good.", "explanation": "Everything about one operator on one input that a page shows: plan, outputs, checks.", "kind": "Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features." };

// kit/unbroken.js
var SHORT = 14;
var RUN = /\S+(?: [×·/+−=≈→] \S+)+/g;
var TIMES = / ([×·/]) /g;
var BEFORE = / ([+−=≈→]) /g;
var WITHIN = new RegExp(`[(\\[⌊⌈][^()\\[\\]⌊⌈⌋⌉]{1,${SHORT}}[)\\]⌋⌉]`, "g");
var UNIT = /(\d) (?=(?:px|%|µs)(?!\w))/g;
var NAME = /\b(?:[A-Z]\w*-[A-Z\d]\w*|\d+–\d+)/g;
var unbroken = (text3) => text3.replace(
  RUN,
  (run) => run.length <= SHORT ? joined(run) : run.replace(TIMES, tied).replace(BEFORE, led)
).replace(WITHIN, joined).replace(UNIT, "$1 ");
var joined = (text3) => text3.replaceAll(" ", " ");
var tied = (_, sign) => ` ${sign} `;
var led = (_, sign) => ` ${sign} `;
function unbrokenPieces(text3) {
  const pieces2 = [];
  let last = 0;
  for (const { 0: name, index } of text3.matchAll(NAME)) {
    pieces2.push(unbroken(text3.slice(last, index)), el("span", { class: "rv-unbroken" }, name));
    last = index + name.length;
  }
  return [...pieces2, unbroken(text3.slice(last))].filter((piece) => piece !== "");
}
function unbreak(element) {
  const walk2 = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk2.nextNode()) texts.push(
    /** @type {Text} */
    walk2.currentNode
  );
  for (const text3 of texts) text3.replaceWith(...unbrokenPieces(text3.data));
  return element;
}

// kit/terms.js
var WORDS = Object.keys(GLOSSARY).sort((a, b) => b.length - a.length);
var escaped = WORDS.map((word) => word.replace(/[-.*+?^${}()|[\]\\]/g, "\\$&"));
var PATTERN = new RegExp(`(?<![\\w-])(${escaped.join("|")})(s|es)?(?![\\w-])`, "gi");
function withTerms(text3, seen = /* @__PURE__ */ new Set()) {
  const pieces2 = [];
  let last = 0;
  for (const found of text3.matchAll(PATTERN)) {
    const meaning = GLOSSARY[found[1].toLowerCase()];
    if (seen.has(meaning)) continue;
    seen.add(meaning);
    const term = el("abbr", { class: "rv-term", title: meaning }, found[0]);
    pieces2.push(text3.slice(last, found.index), term);
    last = found.index + found[0].length;
  }
  return [...pieces2, text3.slice(last)].filter((piece) => piece !== "");
}
var sentencePieces = (sentence, seen = /* @__PURE__ */ new Set()) => sentence.flatMap(({ t, b, tone }) => {
  const pieces2 = withTerms(unbroken(t), seen);
  return b || tone ? [el(b ? "strong" : "span", { class: tone ? `rv-tone-${tone}` : "" }, ...pieces2)] : pieces2;
});
var written2 = /* @__PURE__ */ new WeakMap();
function setTerms(element, text3) {
  if (written2.get(element) === text3) return;
  written2.set(element, text3);
  element.replaceChildren(...withTerms(text3));
}
function termList() {
  const forms = /* @__PURE__ */ new Map();
  for (const [word, meaning] of Object.entries(GLOSSARY)) {
    forms.set(meaning, [...forms.get(meaning) ?? [], word]);
  }
  return el(
    "dl",
    { class: "rv-glossary" },
    ...[...forms].flatMap(([meaning, words]) => [el("dt", {}, words.join(", ")), el("dd", {}, meaning)])
  );
}

// kit/help.js
var ROWS = [
  ["Drag", "on the picture draws, on a box moves it, on a handle resizes"],
  ["Shift · Alt", "keep the ratio (15° steps when turning) · resize about the centre"],
  ["Arrows", "move 1 px; Shift 10 px, Alt 0.1 px; with Ctrl they resize"],
  ["E", "the arrows move one edge; E again the next, after the last none"],
  ["[  ]", "turn by 1°; Alt 0.1°, Shift 90° (width and height swap where boxes stay upright)"],
  ["S", "what you move, resize or draw snaps to the cells"],
  ["Tab", "the next box; Shift Tab the one before"],
  ["Shift click", "selects one more box; Shift drag, all it touches; or rest a finger on one"],
  ["M · Ctrl A", "keep this box selected when you go on · select all"],
  ["Ctrl Z · Ctrl Y", "undo · redo"],
  ["Ctrl D · Delete", "duplicate · delete what is selected"],
  ["Wheel · pinch", "zoom, as + and − do; Space or the middle button pans"],
  ["Fingers", "one moves a box, or scrolls the page; two side by side draw"],
  ["F · Shift F", "fit the picture · the box"],
  ["V · B · T", "select · box · turned box (three clicks)"],
  ["Click · Enter", "pin the sample; again lets go. Esc lets go of edge, pin, selection"],
  ["D · C", "all digits of the sum · copy it"],
  ["W", "go to the worst bin if a check fails, or to where two kernels disagree"]
];
function helpPanel() {
  const stay = (event) => event.stopPropagation();
  return el(
    "div",
    {
      class: "rv-help",
      hidden: true,
      role: "note",
      "aria-label": "Keys, gestures and words",
      onpointerdown: stay
    },
    el("dl", {}, ...ROWS.flatMap(([keys, what]) => [el("dt", {}, keys), el("dd", {}, what)])),
    termList()
  );
}

// paint/toolbar.js
var TOOLS = [
  {
    name: "select",
    label: "Select",
    title: "Select, move and resize; drag on the empty picture to draw (V)"
  },
  { name: "box", label: "Box", title: "Draw a box, also across others (B)" },
  {
    name: "turned",
    label: "Turned box",
    title: "Three clicks: the base's two ends, then the height (T)"
  }
];
var ACTIONS = [
  { name: "undo", title: "Undo (Ctrl Z)", edits: true },
  { name: "redo", title: "Redo (Ctrl Shift Z)", edits: true },
  { name: "copy", title: "Duplicate the box (Ctrl D)", edits: true },
  { name: "trash", title: "Delete the box (Delete)", edits: true },
  { name: "quarter", title: "Turn by 90° (Shift [ and ])", edits: true },
  { name: "snap", title: "Snap to cells (S)", edits: true, toggles: true },
  { name: "fit", title: "Fit the picture (F)", edits: false },
  { name: "help", title: "Keys and gestures", edits: false }
];
var STAGE_LABEL = "Picture with boxes. Arrows move the box, Control and arrows resize it, square brackets turn it, Tab goes to the next box.";
function buildParts(on) {
  const tools = TOOLS.map(({ name, label: label3, title }) => {
    const props = { class: "rv-tool", type: "button", title, "aria-pressed": "false", "data-tool": name };
    const button = el(
      "button",
      { ...props, onclick: () => on.tool(name) },
      icon(name),
      el("span", {}, label3)
    );
    return { name, button };
  });
  const actions = ACTIONS.map(({ name, title, edits, toggles }) => {
    const pressed2 = toggles ? { "aria-pressed": "false" } : {};
    const props = { class: "rv-tool rv-tool-icon", type: "button", title, "aria-label": title, ...pressed2 };
    const all2 = { ...props, "data-action": name, onclick: () => on.action(name) };
    return { name, edits, button: el("button", all2, icon(name)) };
  });
  const stage2 = buildStage();
  const caption = el("span", { class: "rv-caption" });
  const toolGroup = el("div", { class: "rv-group" }, ...tools.map(({ button }) => button));
  const actionGroup = el("div", { class: "rv-group" }, ...actions.map(({ button }) => button));
  const bar3 = el(
    "div",
    { class: "rv-bar", role: "toolbar", "aria-label": "Boxes" },
    toolGroup,
    actionGroup,
    caption
  );
  const where = el("span", { class: "rv-where" });
  const timing = el("span", { class: "rv-timing" });
  const status = el("div", { class: "rv-status" }, where, timing);
  const legend2 = el("div", { class: "rv-legend", "aria-label": "Legend" });
  const live = el("div", { class: "rv-unseen", "aria-live": "polite" });
  const all = [bar3, stage2.surface, status, legend2, live];
  return { ...stage2, tools, actions, toolGroup, caption, where, timing, legend: legend2, live, all };
}
function buildStage() {
  const ground = el("canvas", { "aria-hidden": true });
  const overlay = el("canvas", { "aria-hidden": true });
  const size = el("b");
  const tuple = el("code");
  const label3 = el("div", { class: "rv-label", hidden: true }, size, tuple);
  const notice = el("div", { class: "rv-notice", hidden: true, role: "status" });
  const loadingText = el("span", {}, "The picture is on its way");
  const loading = el("div", { class: "rv-loading" }, el("i", { class: "rv-spinner" }), loadingText);
  const help = helpPanel();
  const list2 = el("div", { class: "rv-unseen", role: "listbox", "aria-label": "Boxes" });
  const surface = el(
    "div",
    {
      class: "rv-stage",
      tabindex: "0",
      role: "application",
      "aria-roledescription": "box editor",
      "aria-label": STAGE_LABEL
    },
    ground,
    overlay,
    label3,
    loading,
    notice,
    help,
    list2
  );
  return { ground, overlay, size, tuple, label: label3, notice, loading, loadingText, help, list: list2, surface };
}

// paint/stage.js
var CURSORS = ["ew-resize", "nesw-resize", "ns-resize", "nwse-resize"];
var CALM = 100;
var REST = 300;
var Stage = class {
  /**
   * @param {HTMLElement} root
   * @param {Scope} scope
   * @param {Object} wires
   * @param {(event: CanvasEvent) => void} wires.send
   * @param {(event: CanvasEvent) => void} [wires.tell]
   * @param {Commands} wires.commands
   * @param {GroundOf} [wires.groundOf]
   * @param {TakeFiles} [wires.takeFiles]  where files that are dropped anywhere are the page's
   */
  constructor(root, scope, { send: send2, tell: tell2, commands, groundOf, takeFiles }) {
    this.root = root;
    this.scope = scope;
    this.view = new View();
    this.tool = "select";
    this.space = false;
    this.frame = 0;
    this.groundDirty = true;
    this.groundKey = "";
    this.toldPart = "null";
    this.lostPin = null;
    this.lastPaint = 0;
    this.opened = null;
    this.epoch = "";
    this.viewTimer = void 0;
    this.wordsTimer = void 0;
    this.sender = new Sender(send2, announce, tell2);
    this.editor = new Editor((phase) => this.boxesChanged(phase));
    this.parts = buildParts({ tool: (name) => this.setTool(name), action: (name) => this.act(name) });
    this.root.append(...this.parts.all);
    this.theme = new Theme(root, groundOf);
    this.painter = new Painter(scope, this.view, this.theme, this.parts);
    this.pointer = new Pointer(this);
    this.keys = new Keys(this, commands);
    this.join();
    this.observer = new ResizeObserver(() => this.measure());
    this.observer.observe(this.surface);
    this.labelObserver = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = this.parts.label;
      this.placeLabel({ width, height });
    });
    this.labelObserver.observe(this.parts.label);
    this.dropRatio = this.watchRatio();
    this.letFiles = takeFiles ? holdFiles(document, (text3) => this.say(text3), takeFiles) : () => {
    };
    this.dropPrint = whenPrinted((printing) => this.setPrinting(printing));
    this.setTool("select");
    this.parts.legend.addEventListener("pointerover", (event) => scope.raise(readingAt(event)));
    this.parts.legend.addEventListener("pointerleave", () => scope.raise(null));
  }
  /** Become the scope's canvas. */
  join() {
    const { scope } = this;
    scope.editor = this.editor;
    scope.send = (phase) => this.post(phase);
    scope.stage = this;
    this.offs = [
      scope.on("feed", () => {
        this.showLoading();
        this.dirty(true);
      }),
      scope.on("focus", () => this.dirty()),
      scope.on("fresh", () => this.dirty()),
      scope.on("answers", () => this.computed()),
      scope.on("layers", () => this.dirty(true)),
      scope.on("scene", () => this.dirty(this.groundChanged()))
    ];
    scope.fresh.reset();
  }
  get surface() {
    return this.parts.surface;
  }
  get ground() {
    return this.parts.ground;
  }
  get overlay() {
    return this.parts.overlay;
  }
  get tuple() {
    return this.parts.tuple;
  }
  get help() {
    return this.parts.help;
  }
  // ---------------------------------------------------------------- from Python
  /**
   * One answer. A late one, older than what was taken, changes nothing.
   *
   * @param {CanvasMessage} message
   */
  update(message) {
    if (!this.sender.takes(message.mid, message.seq, message.pace)) return;
    const renewed = this.epoch && message.epoch !== this.epoch;
    this.epoch = message.epoch;
    if (renewed) this.meet(message);
    const before = this.scope.scene;
    const { boxes, active, rev, phase } = message;
    const overridden = this.editor.take(boxes, active, rev, phase === "drag");
    if (overridden) {
      this.pointer.cancel();
      this.sender.drop();
      this.scope.choice = null;
    }
    this.editor.stride = message.cells?.stride ?? 0;
    this.editor.setRules(message.editor);
    this.makeRoom(message);
    if (before?.picture?.digest !== message.picture?.digest) this.scope.pin = null;
    if (overridden) this.restore(message);
    if (this.sender.idle) this.scope.fresh.asking = false;
    this.scope.setScene(message);
    if (overridden) {
      this.listBoxes();
      this.scope.changed("boxes");
      if (before) setText(this.parts.live, activeText(this.scope));
    }
    this.showActions();
    this.describe(message);
    this.showLoading();
  }
  /** @param {CanvasMessage} message */
  makeRoom({ room, picture }) {
    this.root.style.setProperty("--rv-room", `${room}px`);
    if (!picture) return;
    this.root.style.setProperty("--rv-ratio", String(picture.height / picture.width));
    this.view.setContent(picture.width, picture.height);
  }
  /**
   * Another session answers, as after a restart of the server, and counts anew. What this hand has
   * done stands: a session that has not heard of it yet is told.
   *
   * @param {CanvasMessage} message
   */
  meet({ rev, mid }) {
    const moved2 = this.sender.seq > 0;
    this.editor.rev = moved2 ? rev : rev - 1;
    if (moved2 && mid !== this.sender.mid) this.post(this.editor.before ? "drag" : "commit");
  }
  /**
   * What Python restores beside the boxes: the pin, and the part of the picture that is shown.
   *
   * @param {CanvasMessage} message
   */
  restore({ pin, boxes, view, readings }) {
    const box = pin?.box == null ? null : boxes[pin.box]?.id ?? null;
    const reading = box == null ? null : pin?.reading ?? readings[0].id;
    this.lostPin = null;
    this.scope.pin = pin && focusOn({ ...pin, box, reading, from: "address" });
    this.opened = this.scope.live.alone ? this.everything : null;
    this.view.setWhole(this.opened);
    this.view.show(view);
    this.toldPart = JSON.stringify(this.view.part);
    this.dirty(true);
  }
  showLoading() {
    const { picture } = this.scope;
    setHidden(this.parts.loading, !this.scope.scene?.picture || Boolean(picture?.bitmap));
    if (picture?.failed) setText(this.parts.loadingText, "This browser cannot show the picture");
  }
  /** Most answers leave the picture alone, and scaling it thirty times a second would cost the most. */
  groundChanged() {
    if (!this.scope.scene) return false;
    const { picture, cells, channel, overlays, layers } = this.scope.scene;
    const heat = layers.some((layer) => layer.type === "heatmap");
    const now = JSON.stringify([picture, cells, channel, overlays, heat]);
    const same2 = now === this.groundKey && !heat;
    this.groundKey = now;
    return !same2;
  }
  /** @param {CanvasMessage} message */
  describe({ picture, cells, editor }) {
    const { parts } = this;
    const size = picture && `w ${sixDigits(picture.width)} × h ${sixDigits(picture.height)} px`;
    const facts = picture ? [picture.name, size, cells && `stride ${sixDigits(cells.stride)}`] : [];
    setText(parts.caption, facts.filter(Boolean).join(" · "));
    if (this.editor.before) this.tellSoon();
    else this.tellOfBoxes();
    setHidden(parts.toolGroup, !editor.editable);
    for (const { name, button } of parts.tools) {
      setHidden(button, !editor.editable || name === "turned" && !editor.rotated);
    }
    for (const { edits, button } of parts.actions) setHidden(button, edits && !editor.editable);
    if (!editor.rotated && this.tool === "turned") this.setTool("select");
  }
  /** @param {string} text */
  showNotice(text3) {
    setHidden(this.parts.notice, !text3);
    setText(this.parts.notice, text3);
  }
  /** The browser's own kernels have answered. */
  computed() {
    this.tellSoon();
    this.dirty();
    document.dispatchEvent(new CustomEvent("roiviz:computed"));
  }
  /** While a hand moves, words follow it less often than the drawing. */
  tellSoon() {
    this.wordsTimer ??= setTimeout(() => this.tellOfBoxes(), CALM);
  }
  /** What stands around the picture on its boxes: the legend, why one is refused, how long it took. */
  tellOfBoxes() {
    const { parts, scope } = this;
    clearTimeout(this.wordsTimer);
    this.wordsTimer = void 0;
    if (!scope.scene) return;
    this.showNotice(scope.scene.message ?? refusalText(scope));
    setText(parts.timing, timingText(scope));
    parts.timing.title = timingTitle(scope);
    const entries = legendEntries(scope);
    renew(parts.legend, ...entries);
    this.root.toggleAttribute("data-bare", !scope.scene.cells && !entries.length);
  }
  // ---------------------------------------------------------------- to Python
  /** @param {"drag" | "commit" | "select"} phase */
  boxesChanged(phase) {
    const { scope } = this;
    this.keepPin();
    scope.changed("boxes");
    this.post(phase);
    if (phase !== "drag") this.tell();
    this.showActions();
    this.dirty();
  }
  /** A pin goes with its box, and comes back with it where that is undone. */
  keepPin() {
    const { scope, editor, lostPin } = this;
    const isHere = ({ box: id }) => editor.boxes.some((box) => box.id === id);
    if (scope.pin && !isHere(scope.pin)) {
      this.lostPin = scope.pin;
      scope.pin = null;
    } else if (!scope.pin && lostPin && isHere(lostPin)) {
      this.lostPin = null;
      scope.pin = lostPin;
    }
  }
  /** Disable the buttons that would do nothing. */
  showActions() {
    const { past, future, before, box, full, rules } = this.editor;
    const able = {
      undo: past.length || before,
      redo: future.length,
      copy: box && !full,
      trash: box,
      quarter: box,
      snap: this.editor.stride > 0,
      fit: true,
      help: true
    };
    for (const { name, edits, button } of this.parts.actions) {
      const off = !able[name] || edits && !rules.editable;
      if (button.disabled !== off) button.disabled = off;
    }
  }
  /** @param {CanvasEvent["phase"]} phase */
  post(phase) {
    const { hover: hover2, pin, choice: choice2, fresh } = this.scope;
    const { editor } = this;
    const event = {
      version: VERSION,
      rev: editor.rev,
      epoch: this.epoch,
      phase,
      active: editor.active,
      view: this.view.part,
      boxes: editor.boxes.map(({ id, cx, cy, w, h, angle }) => ({ id, cx, cy, w, h, angle })),
      focus: this.focusForPython(hover2),
      pin: this.focusForPython(pin),
      choice: choice2,
      heard: null
    };
    this.sender.post(event, phase === "drag" && this.scope.live.complete);
    if (phase === "drag" || phase === "commit") fresh.ask();
  }
  /**
   * Boxes by number, as Python counts them.
   *
   * @param {Focus | null} focus
   * @returns {SentFocus | null}
   */
  focusForPython(focus) {
    if (!focus) return null;
    const { bin, sample, reading, cell, layer, row } = focus;
    const box = this.editor.boxes.findIndex((item) => item.id === focus.box);
    return {
      box: box < 0 ? null : box,
      bin,
      sample,
      reading: reading === this.scope.meant() ? null : reading,
      cell,
      layer,
      row: row != null && row >= 0 ? row : null
    };
  }
  // ---------------------------------------------------------------- view and tools
  /** @param {ActionName} name */
  act(name) {
    if (name === "undo") this.editor.undo();
    else if (name === "redo") this.editor.redo();
    else if (name === "copy") this.editor.duplicate();
    else if (name === "trash") this.editor.remove();
    else if (name === "quarter") this.turnQuarter();
    else if (name === "snap") this.toggleSnap();
    else if (name === "fit") this.fit();
    else this.toggleHelp();
    this.dirty();
  }
  /** @param {Tool} tool */
  setTool(tool) {
    this.tool = tool;
    this.pointer.base = [];
    this.pointer.preview = null;
    for (const { name, button } of this.parts.tools)
      button.setAttribute("aria-pressed", String(name === tool));
    this.surface.dataset.tool = tool;
    if (tool === "turned") this.say("Click where the base begins.");
    this.dirty();
  }
  /** @param {boolean} [open] */
  toggleHelp(open = Boolean(this.help.hidden)) {
    setHidden(this.help, !open);
    const button = this.parts.actions.find(({ name }) => name === "help")?.button;
    button?.setAttribute("aria-pressed", String(open));
  }
  turnQuarter() {
    this.editor.turnQuarter(1);
    this.editor.commit();
  }
  /** Whether the lines between cells hold what the hand moves. */
  toggleSnap() {
    const { editor } = this;
    editor.snaps = !editor.snaps;
    const button = this.parts.actions.find(({ name }) => name === "snap")?.button;
    button?.setAttribute("aria-pressed", String(editor.snaps));
    this.say(editor.snaps ? "Boxes snap to the cells." : "Boxes move freely.");
  }
  /** @param {boolean} down */
  setSpace(down) {
    this.space = down;
    this.surface.toggleAttribute("data-space", down);
  }
  /** The picture and all boxes. */
  get everything() {
    return around(this.view.content, this.editor.boxes);
  }
  fit(onBox = false) {
    const { box } = this.editor;
    this.view.fit(onBox && box ? bounds(box) : void 0);
    this.view.touched = Boolean(onBox && box);
    this.dirty(true);
  }
  /** @param {number} factor */
  zoom(factor2) {
    this.view.zoom(this.view.width / 2, this.view.height / 2, factor2);
    this.dirty(true);
  }
  /**
   * @param {Hit | null} hit
   * @param {number} angle  of the active box
   */
  cursor(hit, angle) {
    this.surface.style.cursor = this.cursorFor(hit, angle);
  }
  /**
   * @param {Hit | null} hit
   * @param {number} angle
   */
  cursorFor(hit, angle) {
    if (this.space) return "grab";
    if (!hit) return "crosshair";
    if (hit.type === "move") return "move";
    if (hit.type !== "resize") return "grab";
    const way = Math.atan2(-hit.handle.y, hit.handle.x) * 180 / Math.PI + angle;
    return CURSORS[(Math.round(way / 45) % 4 + 4) % 4];
  }
  // ---------------------------------------------------------------- words
  /** @param {string} text */
  say(text3) {
    setText(this.parts.live, text3);
    setText(this.parts.where, text3);
  }
  /** What a screen reader hears once the hand lets go. */
  tell() {
    this.listBoxes();
    setText(this.parts.live, activeText(this.scope));
  }
  /** Each box as an element of its own, for those who cannot see the canvas. */
  listBoxes() {
    const { scope, surface } = this;
    const { boxes, active, box } = this.editor;
    const id = (i) => `rv-box-${scope.name}-${i}`;
    const items = boxes.map(
      (item, i) => el(
        "div",
        { id: id(i), role: "option", "aria-selected": String(this.editor.isHeld(item)) },
        `Box ${i + 1}: ${sizeText(scope, item)}`
      )
    );
    this.parts.list.replaceChildren(...items);
    if (box && active != null) surface.setAttribute("aria-activedescendant", id(active));
    else surface.removeAttribute("aria-activedescendant");
  }
  /**
   * Pixel, cell and value under the pointer.
   *
   * @param {Point | null} point
   */
  readout(point3) {
    setText(this.parts.where, point3 ? readoutText(this.scope, point3) : "");
  }
  /** @param {{ width: number, height: number }} [room]  that it takes */
  placeLabel(room = sizeOf(this.parts.label)) {
    const { box } = this.editor;
    const { label: label3, size, tuple } = this.parts;
    setHidden(label3, !box);
    if (!box) return void setText(tuple, "");
    setText(size, sizeText(this.scope, box));
    setText(tuple, tupleText(this.scope, box));
    const others = this.editor.boxes.filter((other) => other !== box);
    const { x, y } = labelPlace(this.view, box, room, others);
    label3.style.transform = `translate(${x}px, ${y}px)`;
  }
  // ---------------------------------------------------------------- frames
  dirty(ground = false) {
    this.groundDirty ||= ground;
    if (!this.frame) this.frame = requestAnimationFrame(() => this.paint());
  }
  paint() {
    this.frame = 0;
    if (!this.theme.colours || !this.view.width) return;
    const begin = performance.now();
    this.pointer.stay();
    this.placeLabel();
    if (this.groundDirty) this.painter.paintGround();
    this.groundDirty = false;
    this.painter.paintOverlay({ preview: this.pointer.preview, hot: this.pointer.hot });
    this.tellView();
    this.lastPaint = performance.now() - begin;
  }
  /** Zoom and pan are told once they rest, so that a link restores them. */
  tellView() {
    const part2 = JSON.stringify(this.view.part);
    if (part2 === this.toldPart) return;
    this.toldPart = part2;
    clearTimeout(this.viewTimer);
    this.viewTimer = setTimeout(() => this.post("view"), REST);
  }
  measure() {
    const { clientWidth, clientHeight } = this.surface;
    if (!clientWidth || !clientHeight) return;
    const resized2 = this.view.resize(clientWidth, clientHeight);
    if (resized2 || this.painter.ratio !== pixelRatio(this.surface)) this.painter.resize();
    this.groundDirty = true;
    this.paint();
  }
  /** @param {boolean} printing */
  setPrinting(printing) {
    this.painter.printing = printing;
    this.view.setWhole(printing ? this.everything : this.opened);
    this.theme.follow();
    this.measure();
  }
  /**
   * A window that moves to a sharper screen changes its ratio without changing its size.
   *
   * @returns {() => void} stops watching
   */
  watchRatio() {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const listener = () => {
      this.measure();
      this.dropRatio = this.watchRatio();
    };
    query.addEventListener("change", listener, { once: true });
    return () => query.removeEventListener("change", listener);
  }
  setTheme() {
    if (this.theme.follow()) this.dirty(true);
  }
  destroy() {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.viewTimer);
    clearTimeout(this.wordsTimer);
    this.observer.disconnect();
    this.labelObserver.disconnect();
    this.dropRatio();
    this.letFiles();
    this.dropPrint();
    this.keys.stop();
    this.sender.stop();
    for (const off of this.offs ?? []) off();
    this.scope.setHover(null);
    this.root.replaceChildren();
  }
};
var readingAt = ({ target }) => target instanceof Element && target.closest("[data-reading]")?.getAttribute("data-reading") || null;
function announce(what, mid, seq) {
  document.dispatchEvent(new CustomEvent(`roiviz:${what}`, { detail: { mid, seq } }));
}

// kit/equation.js
var TOKEN = /max|[\d.]+(?:e[+−-]?\d+)?|[-+−×÷/(),]/g;
var SLACK = 1e-6;
function equalsSign(left, right) {
  const worked = workedOut(left);
  return Number.isNaN(worked) || rounds(worked, right) ? "=" : "≈";
}
var equals = (left, right) => `${equalsSign(left, right)} ${right}`;
function workedOut(text3) {
  const tokens = text3.match(TOKEN) ?? [];
  if (tokens.join("") !== text3.replaceAll(" ", "")) return Number.NaN;
  const worked = sum(tokens);
  return tokens.length ? Number.NaN : worked;
}
function rounds(value, text3) {
  const [digits, power = "0"] = text3.replaceAll("−", "-").split("e");
  const [, decimals2 = ""] = digits.split(".");
  const unit2 = 10 ** (Number(power) - decimals2.length);
  const said2 = Number(digits) * 10 ** Number(power);
  return Number.isNaN(said2) || Math.abs(value - said2) <= (0.5 + SLACK) * unit2;
}
function sum(tokens) {
  let worked = product(tokens);
  while (/^[-+−]$/.test(tokens[0])) {
    const sign = tokens.shift() === "+" ? 1 : -1;
    worked += sign * product(tokens);
  }
  return worked;
}
function product(tokens) {
  let worked = factor(tokens);
  while (/^[×÷/]$/.test(tokens[0])) {
    const times = tokens.shift() === "×";
    const next = factor(tokens);
    worked = times ? worked * next : worked / next;
  }
  return worked;
}
function factor(tokens) {
  const token = tokens.shift() ?? "";
  if (token === "+") return factor(tokens);
  if (token === "−" || token === "-") return -factor(tokens);
  if (token === "max") return Math.max(...list(tokens));
  if (token !== "(") return token ? Number(token.replace("−", "-")) : Number.NaN;
  const worked = sum(tokens);
  return tokens.shift() === ")" ? worked : Number.NaN;
}
function list(tokens) {
  if (tokens.shift() !== "(") return [Number.NaN];
  const values = [sum(tokens)];
  while (tokens[0] === ",") {
    tokens.shift();
    values.push(sum(tokens));
  }
  return tokens.shift() === ")" ? values : [Number.NaN];
}

// cards/sample_way.js
var { fround: fround2 } = Math;
function alongAxis({ start, bin_size: size }, { bin, i, n }) {
  const whole3 = fround2(fround2(start) + fround2(bin * size));
  return fround2(whole3 + fround2(fround2(fround2(i + 0.5) * size) / n));
}
function wayLines(answer2, bin, samples, sample, write2) {
  const { way, bins, grid, positions } = answer2;
  if (!way || !positions) return [];
  const place = samples.indexOf(sample);
  const steps = {
    x: { bin: bin % bins[1], i: place % grid[1], n: grid[1] },
    y: { bin: Math.floor(bin / bins[1]), i: Math.floor(place / grid[1]), n: grid[0] },
    at: { x: positions[2 * sample], y: positions[2 * sample + 1] }
  };
  if (way.kind === "pooled") return pooledLines(way, steps, bins);
  return way.kind === "rotated" ? rotatedLines(way, steps, write2) : uprightLines(way, steps, write2);
}
function product2(sign, { value, among }, factor2, write2) {
  const [step2, turned3] = [write2(Math.abs(value), among), write2(Math.abs(factor2), 1)];
  const negative = sign * Math.sign(value) * Math.sign(factor2) < 0 && step2 !== "0" && turned3 !== "0";
  return ` ${negative ? "−" : "+"} ${step2} × ${turned3}`;
}
var half = (way) => way.offset ? ` − ${way.offset}` : "";
var inBin = ({ bin, i, n }, { bin_size: size }, write2) => `(${bin} + (${i} + 0.5) ÷ ${n}) × ${write2(size)}`;
function uprightLines(way, steps, write2) {
  const line2 = (name) => {
    const start = `${write2(way[name].pixel)} ÷ ${write2(way.stride)}${half(way)}`;
    const left = `${start} + ${inBin(steps[name], way[name], write2)}`;
    return `${name} = ${left} ${equals(left, write2(steps.at[name]))}`;
  };
  return [line2("x"), line2("y")];
}
function rotatedLines(way, steps, write2) {
  const u = { value: alongAxis(way.x, steps.x), among: way.x.start };
  const v = { value: alongAxis(way.y, steps.y), among: way.y.start };
  const own = (name, axis, { value, among }) => {
    const left = `${write2(way[axis].start)} + ${inBin(steps[axis], way[axis], write2)}`;
    return `${name} = ${left} ${equals(left, write2(value, among))}`;
  };
  const centre = (axis) => `${write2(axis.pixel)} ÷ ${write2(way.stride)}${half(way)}`;
  const { cosine, sine } = way;
  const x = `${centre(way.x)}${product2(1, u, cosine, write2)}${product2(1, v, sine, write2)}`;
  const y = `${centre(way.y)}${product2(1, v, cosine, write2)}${product2(-1, u, sine, write2)}`;
  return [
    own("u", "x", u),
    own("v", "y", v),
    `x = ${x} ${equals(x, write2(steps.at.x))}`,
    `y = ${y} ${equals(y, write2(steps.at.y))}`
  ];
}
function pooledLines(way, steps, [rows, columns2]) {
  const line2 = (name, axis, bins) => {
    const { start, cells } = way[axis];
    const { bin } = steps[axis];
    const from = `${start} + ⌊${bin} × ${cells} ÷ ${bins}⌋`;
    const to = `${start} + ⌈${bin + 1} × ${cells} ÷ ${bins}⌉ − 1`;
    const range = pooledRange(way[axis], bin, bins).join(" … ");
    return `${name}: ${from} … ${to} = ${range}, here ${steps.at[axis]}`.replaceAll("-", "−");
  };
  return [line2("column", "x", columns2), line2("row", "y", rows)];
}
function pooledRange({ start, cells }, bin, bins) {
  const size = fround2(cells / bins);
  return [start + Math.floor(fround2(bin * size)), start + Math.ceil(fround2((bin + 1) * size)) - 1];
}
function samplesInBin({ way, bins, grid }, bin, cells) {
  if (way?.kind !== "pooled") return grid[0] * grid[1];
  const across = countWithin(pooledRange(way.x, bin % bins[1], bins[1]), cells.width);
  return across * countWithin(pooledRange(way.y, Math.floor(bin / bins[1]), bins[0]), cells.height);
}
var countWithin = ([first, last], size) => Math.max(0, Math.min(last, size - 1) - Math.max(first, 0) + 1);

// cards/arithmetic_text.js
var ROUNDING = 2 ** -21;
var ALL_DIGITS = {
  number: exact,
  short: exact,
  weight: exact,
  place: exact,
  step: (value) => exact(value)
};
function numbersOf(range, allDigits) {
  if (allDigits) return ALL_DIGITS;
  return {
    number: numberFormat(range, 4),
    short: numberFormat(range, 3),
    weight: (value) => minus(fixedOrTiny(value, 4)),
    place: (value) => fixed(value, 3),
    step: fewDigits
  };
}
function fewDigits(value, among = 0) {
  if (Math.abs(value) <= ROUNDING * Math.abs(among)) return "0";
  return minus(String(Number(Math.abs(value) < 1 ? value.toPrecision(4) : value.toFixed(3))));
}
function sumOf(scope, { answer: answer2, bin, samples, sample, old }, allDigits = scope.allDigits) {
  const { cells, channel, operator } = scope.scene ?? {};
  if (sample == null || !cells || !isSampled(answer2)) return null;
  const range = [channel?.min ?? 0, channel?.max ?? 1];
  const values = scope.channel?.values ?? null;
  const most = operator?.reduction === "max";
  const total = samplesInBin(answer2, bin, cells) || samples.length;
  const about3 = { scope, answer: answer2, bin, samples, sample, old, cells, range, values, most, total };
  const write2 = numbersOf(range, allDigits);
  return { ...about3, name: binName(answer2, bin), output: answer2.output?.[bin], write: write2, ...meanOf(about3) };
}
function meanOf({ answer: answer2, bin, samples, values, most, total }) {
  const all = samples.map((item) => sampleValue(answer2, item, values));
  if (samples.length < total) {
    const planned2 = answer2.applied?.[bin] ?? NaN;
    return { all, result: Number.isFinite(planned2) ? planned2 : null, winner: -1 };
  }
  const known = all.filter((value) => value != null);
  if (!known.length) return { all, result: null, winner: -1 };
  const result = most ? known.reduce((best, value) => Math.max(best, value), -Infinity) : known.reduce((sum4, value) => sum4 + value, 0) / samples.length;
  return { all, result, winner: most ? all.indexOf(result) : -1 };
}
function positionOf({ answer: answer2, sample }) {
  return { x: answer2.positions[2 * sample], y: answer2.positions[2 * sample + 1] };
}
function tapsOf2({ answer: answer2, sample, cells, values }) {
  return [0, 1, 2, 3].map((corner) => {
    const k = 4 * sample + corner;
    const tap = answer2.taps[k];
    const value = tap >= 0 && values ? values[tap] : null;
    const row = Math.floor(tap / cells.width);
    return { tap, row, column: tap % cells.width, weight: answer2.weights[k], value };
  });
}
function termTexts(sum4) {
  const { number: number2, weight } = sum4.write;
  const products2 = [];
  const rows = tapsOf2(sum4).map((tap) => {
    if (tap.tap < 0) return null;
    const [value, times] = [number2(tap.value), weight(tap.weight)];
    const cell = `cell (${tap.row}, ${tap.column})`;
    if (tap.value == null) return [cell, value, `× ${times}`, ""];
    const product3 = number2(tap.value * tap.weight);
    products2.push(product3);
    return [cell, value, `× ${times}`, equals(`${value} × ${times}`, product3)];
  });
  const all = sampleValue(sum4.answer, sum4.sample, sum4.values);
  const left = products2.join(" + ") || "0";
  return { rows, total: all == null ? "–" : equals(left, number2(all)) };
}
function meanSign({ most, samples, total, result, write: write2 }, texts) {
  if (texts.length < Math.max(samples.length, total)) return "=";
  const left = most ? `max(${texts.join(", ")})` : `(${texts.join(" + ")}) ÷ ${total}`;
  return equalsSign(left, write2.number(result));
}
function betweenText(sum4) {
  if (sum4.answer.state[sum4.sample] === 2) return "reads no cell";
  const at = positionOf(sum4);
  return `${between("column", at.x, sum4.cells.width)}, ${between("row", at.y, sum4.cells.height)}`;
}
function between(name, position, count) {
  if (position < 0) return `outside ${name} 0`;
  if (position > count - 1) return `outside ${name} ${count - 1}`;
  const low = Math.floor(position);
  return low === position ? `on ${name} ${low}` : `between ${name}s ${low} and ${low + 1}`;
}
function whySentence(sum4) {
  const state = sum4.answer.state[sum4.sample];
  if (state === 2) return discardedSentence(sum4);
  const read = readPosition(sum4.answer, sum4.sample, sum4.cells.width);
  if (state === 1 && read) return clampedSentence(sum4, read);
  const taps = tapsOf2(sum4);
  if (taps.filter((tap) => tap.tap >= 0 && tap.weight !== 0).length === 1) {
    return "Inside: it reads one cell, with its whole weight.";
  }
  const dx = sum4.write.weight(taps[1].weight + taps[3].weight);
  const dy = sum4.write.weight(taps[2].weight + taps[3].weight);
  const weights = "(1−dy)(1−dx), (1−dy)dx, dy(1−dx), dy·dx";
  return `Inside: dx = ${dx}, dy = ${dy} past the first cell's centre, so the weights are ${weights}.`;
}
function discardedSentence(sum4) {
  const { cells, write: write2, most, total } = sum4;
  const at = positionOf(sum4);
  const x = { name: "x", value: at.x, size: cells.width };
  const y = { name: "y", value: at.y, size: cells.height };
  const { name, value, size } = [x, y].find((axis) => axis.value < -1 || axis.value > axis.size) ?? x;
  const side = value < 0 ? "below −1" : `beyond ${size}`;
  const counts = most ? "It counts as 0." : `It adds 0, and the bin still divides by ${total}.`;
  return `Discarded: ${name} = ${write2.place(value)} lies ${side}. ${counts}`;
}
function clampedSentence(sum4, read) {
  const at = positionOf(sum4);
  const moved2 = (
    /** @type {const} */
    ["x", "y"].filter((axis) => Math.abs(at[axis] - read[axis]) > 1e-6).map((axis) => `${axis} = ${sum4.write.place(at[axis])} is read at ${sum4.write.place(read[axis])}`)
  );
  return `Clamped to the centre of the map's outer cells: ${moved2.join(", ")}.`;
}
function arithmeticText(sum4) {
  const { answer: answer2, bin, samples, sample, name, total, most, all, result, output, write: write2 } = sum4;
  const place = samples.indexOf(sample);
  const part2 = samples.length < total ? `, of which ${samples.length} are listed` : "";
  return [
    answer2.tuple,
    `sample ${place + 1} of ${total} in ${name}: ${stateWord(answer2.state[sample])}`,
    ...wayLines(answer2, bin, samples, sample, write2.step),
    ...termTexts(sum4).rows.filter((row) => row != null).map((row) => row.join("	")),
    `sum	${write2.number(all[place])}`,
    `${name}: ${most ? "largest" : "mean"} of ${total} samples${part2}	${write2.number(result)}`,
    `kernel's output	${write2.number(output)}`
  ].join("\n");
}

// cards/frame.js
function frame(title, kind) {
  const heading = el("h3", {}, title);
  const remark = el("span", { class: "rv-remark" });
  const body = el("div", { class: `rv-body rv-body-${kind}` });
  const header = el("header", {}, heading, remark);
  const element = el("section", { class: `rv-card rv-card-${kind}`, "aria-label": title }, header, body);
  return { element, heading, remark, body };
}
function toolButton(name, title, run) {
  const props = { class: "rv-tool rv-tool-icon", type: "button", title, "aria-label": title };
  return el("button", { ...props, onclick: run }, icon(name));
}
var headRow = (texts) => el("tr", {}, ...texts.map((text3) => el("th", { scope: "col" }, text3)));

// cards/verdict.js
function verdictOf(scope, { answer: answer2, old }) {
  const about3 = { answer: answer2, bin: null, difference: answer2.max_abs_diff, part: answer2.checked_bins };
  if (old || !scope.fresh.holds(answer2)) return { ...about3, state: "waiting" };
  const wrong = answer2.status === "mismatch" ? answer2 : worstOf(scope, answer2.reading);
  if (!wrong) return { ...about3, state: answer2.checked_bins?.length === 0 ? "none" : "good" };
  const { worst_bin: bin, max_abs_diff: difference, checked_bins: part2 } = wrong;
  return { state: "bad", answer: wrong, bin, difference, part: part2 };
}
function worstOf(scope, reading) {
  const wrong = scope.given(reading).filter((answer2) => answer2.status === "mismatch" && scope.fresh.holds(answer2));
  const apart3 = (answer2) => answer2.max_abs_diff ?? Infinity;
  return wrong.reduce(
    (worst, answer2) => worst && apart3(worst) >= apart3(answer2) ? worst : answer2,
    /** @type {Answer | null} */
    null
  );
}
function boxNumber(scope, answer2) {
  const boxes = scope.editor?.boxes ?? [];
  return boxes.length > 1 ? boxes.findIndex((box) => box.id === answer2.box) + 1 : 0;
}
function placeOf(scope, answer2, bin) {
  const number2 = boxNumber(scope, answer2);
  return `${number2 ? `box ${number2}, ` : ""}${binName(answer2, bin)}`;
}
var apartText = (difference) => difference == null ? "not finite" : `${difference.toPrecision(3)} apart`;
function kernelsOf(scope, answer2) {
  const { live } = scope;
  const apart3 = live.apart(answer2);
  const at = `${scope.there.at}${live.alone ? ", when saved," : ""}`;
  if (apart3) return { state: "bad", text: apartWords(scope, apart3), apart: apart3 };
  if (!isOfBrowser(answer2)) {
    const text3 = answer2.device ? [`${answer2.device} ${at}`, live.why].filter(Boolean).join(". ") : "";
    return { state: "alone", text: text3, apart: apart3 };
  }
  const heard = live.heardOf(answer2);
  if (!heard && live.alone) return { state: "good", text: `${DEVICE}, in this page`, apart: apart3 };
  if (!heard) return { state: "waiting", text: `${DEVICE}; ${scope.there.name} has not answered yet`, apart: apart3 };
  const compared2 = [planWords(scope, answer2), "outputs to 1e−6"].filter(Boolean).join(", ");
  return { state: "good", text: `${DEVICE} = ${heard.device} ${at} ✓ ${compared2}`, apart: apart3 };
}
function planWords({ scene }, answer2) {
  const { samples_shown: here, samples_total: all, bin } = answer2;
  if (here === all) return "plan to the bit";
  if (!bin?.length || !scene?.cells) return "";
  const whole3 = samplesInBin(answer2, bin[0], scene.cells) === here;
  const first = whole3 ? "" : `the first ${plural(here, "sample")} of `;
  return `plan of ${first}${binName(answer2, bin[0])} to the bit`;
}
function apartWords(scope, apart3) {
  const { what, here, there } = apart3.difference;
  const was = scope.live.isNow(apart3) ? "" : "was ";
  return `✗ ${placeApart(scope, apart3)}, ${what}: ${was}${here} here, ${there} on ${apart3.device}`;
}
function placeApart(scope, apart3) {
  const { live, readings } = scope;
  const lasting = live.lasting(apart3);
  const settings = lasting.kernel ? readings.length > 1 && apart3.title : settingsText(scope, apart3);
  const row = live.isNow(apart3) ? "" : apart3.tuple.replace(": ", " ");
  const words = [
    !lasting.picture && apart3.picture?.name,
    !(lasting.picture && lasting.channel) && apart3.channel && `channel ${apart3.channel.name}`,
    boxText(scope, apart3),
    settings,
    row,
    binText(apart3)
  ];
  return words.filter(Boolean).join(", ") || "the box";
}
var binText = ({ difference: { bin }, kernel }) => bin == null ? "" : binName(kernel, bin);
function boxText(scope, apart3) {
  const { picture, box } = scope.live.lasting(apart3);
  if (!picture) return "";
  if (!box) return "a box since deleted";
  const number2 = boxNumber(scope, { box: apart3.frame.id });
  return number2 ? `box ${number2}` : "";
}
var SETTINGS = {
  bins: ({ bins: [rows, columns2] }) => `${rows} × ${columns2} bins`,
  ratio: ({ ratio }) => ratio > 0 ? `${ratio} × ${ratio} samples a bin` : "adaptive samples",
  offset: ({ offset }) => offset ? "aligned" : "legacy alignment",
  clockwise: ({ clockwise }) => clockwise ? "clockwise" : "anticlockwise",
  reduction: ({ reduction }) => reduction
};
function settingsText({ readings }, { kernel, reading, title }) {
  const now = readings.find(({ id }) => id === reading)?.kernel;
  const set2 = Object.entries(SETTINGS).map(([name, say]) => {
    const key = (
      /** @type {keyof ReadingKernel} */
      name
    );
    const other = now?.operator === kernel.operator && now[key] !== kernel[key];
    return name === "bins" || other ? say?.(kernel) : "";
  });
  return [title, ...set2].filter(Boolean).join(", ");
}
var canShow = ({ live }, apart3) => lasts(live.lasting(apart3));
function goToWorst(scope, reading) {
  const shown = scope.shown(reading);
  const apart3 = shown && scope.live.apart(shown.answer);
  if (apart3) return goToApart(scope, apart3);
  const verdict2 = shown && verdictOf(scope, shown);
  if (verdict2?.state !== "bad" || verdict2.bin == null) return false;
  const { answer: answer2, bin } = verdict2;
  select(scope, answer2.box);
  scope.pinOn(focusOnBin(answer2, bin, "verdict"));
  return true;
}
function select({ editor }, box) {
  const place = editor?.boxes.findIndex(({ id }) => id === box) ?? -1;
  if (place >= 0) editor?.select(place);
  return place >= 0;
}
function goToApart(scope, apart3) {
  if (canShow(scope, apart3)) showApart(scope, apart3);
  else scope.stage?.say(`Not here any more: ${apartWords(scope, apart3).replace("✗ ", "")}.`);
  scope.live.seen(apart3);
  return true;
}
function showApart(scope, { difference, frame: frame2, reading }) {
  const { cx, cy, w, h, angle } = frame2;
  if (select(scope, frame2.id) && scope.editor?.box && !sameBox(scope.editor.box, frame2)) {
    scope.editor.set({ cx, cy, w, h, angle });
  }
  const answer2 = scope.answer(frame2.id, reading);
  const { bin, rank: rank2 } = difference;
  if (answer2 && bin != null && bin < binCount(answer2)) {
    scope.pinOn(focusOnSample(answer2, bin, answer2.samplesOf(bin)[rank2] ?? null, "verdict"));
  }
}
function badge({ scope, reading }) {
  const go = () => goToWorst(scope, reading);
  const button = el("button", { class: "rv-badge", type: "button", onclick: go });
  return {
    element: button,
    /** @param {Shown | null} shown */
    show(shown) {
      const { state, text: text3, title } = shown ? badgeOf(scope, shown) : NO_BADGE;
      button.dataset.state = state;
      button.disabled = state !== "bad";
      setText(button, text3);
      button.title = title;
    }
  };
}
var NO_BADGE = { state: "waiting", text: "", title: "" };
function badgeOf(scope, shown) {
  const kernels = kernelsOf(scope, shown.answer);
  if (kernels.apart) {
    return { state: "bad", text: badgeApart(scope, kernels.apart), title: `${kernels.text} (W)` };
  }
  const verdict2 = verdictOf(scope, shown);
  const title = [badgeTitle(verdict2), kernels.text].filter(Boolean).join(". ");
  return { state: verdict2.state, text: badgeText(scope, verdict2), title };
}
function badgeApart(scope, apart3) {
  if (scope.live.isNow(apart3)) return `✗ ${placeApart(scope, apart3)}`;
  return ["✗ earlier", boxText(scope, apart3), binText(apart3)].filter(Boolean).join(", ");
}
function badgeText(scope, { state, answer: answer2, bin, part: part2 }) {
  if (state === "bad") return `✗ ${placeOf(scope, answer2, bin ?? 0)}`;
  if (state !== "good") return "";
  const all = binCount(answer2);
  return part2 ? `✓ ${part2.length} of ${all} bins` : `✓ ${plural(all, "bin")}`;
}
function badgeTitle({ state, answer: answer2, part: part2, difference }) {
  if (state === "bad") return `Plan and kernel are ${apartText(difference)} there: show it (W)`;
  if (state !== "good") return "";
  const names = part2?.map((bin) => binName(answer2, bin)).join(", ");
  const which = part2 ? `Of ${binCount(answer2)} bins, ${names} is planned and` : "The plan's sum";
  return `${which} equals the kernel's output to ${tiny(difference ?? 0)}`;
}

// cards/arithmetic.js
var VALUES_SHOWN = 6;
var BETWEEN = 4;
var CHOSEN = { pinned: "pinned", hovered: "under the pointer", default: "middle bin" };
function arithmeticCard(look) {
  const { scope, reading, colours } = look;
  const card = frame("Sample", "arithmetic");
  const tools = makeTools(look);
  card.remark.append(tools.remark, tools.digits, tools.copy, tools.pin);
  const parts = build(look);
  card.body.append(...parts.all);
  return {
    element: card.element,
    ofKernels: true,
    watch: parts.mean,
    topics: ["scene", "focus", "feed", "fresh", "answers"],
    update() {
      const shown = scope.shown(reading);
      showTools(scope, tools, shown);
      card.element.toggleAttribute("data-empty", shown?.sample == null);
      card.element.toggleAttribute("data-idle", !shown);
      card.element.toggleAttribute("data-digits", scope.allDigits);
      const sum4 = shown && sumOf(scope, shown);
      setText(card.heading, sum4 ? headingOf(sum4) : shown ? emptyBin(shown) : nothingYet(look));
      if (sum4) explain(sum4, parts, colours());
      setHidden(parts.kernels.line, !shown);
      if (shown) showKernels(parts.kernels, scope, shown.answer);
    }
  };
}
function makeTools({ scope, reading }) {
  const digits = toolButton("digits", "All nine digits of a float32 (D)", () => toggleDigits(scope));
  const copy = toolButton("copy", "Copy the sum with all its digits (C)", () => copySum(scope, reading));
  const pin = toolButton(
    "pin",
    "Pin this sample (click one on the picture)",
    () => togglePin(scope, reading)
  );
  for (const [name, button] of Object.entries({ digits, copy, pin })) button.dataset.tool = name;
  return { remark: el("span"), digits, copy, pin };
}
function showTools(scope, { remark, digits, copy, pin }, shown) {
  pin.setAttribute("aria-pressed", String(Boolean(scope.pin)));
  digits.setAttribute("aria-pressed", String(scope.allDigits));
  copy.disabled = shown?.sample == null;
  setText(remark, shown ? remarkOn(scope, shown) : "");
}
function toggleDigits(scope) {
  scope.allDigits = !scope.allDigits;
  scope.changed("focus");
}
function togglePin(scope, reading) {
  const shown = scope.shown(reading);
  if (scope.pin) scope.unpin();
  else if (shown) {
    const { answer: answer2, bin, sample } = shown;
    scope.togglePin(focusOnSample(answer2, bin, sample, "card"));
  }
}
async function copySum(scope, reading) {
  const shown = scope.shown(reading);
  const sum4 = shown && sumOf(scope, shown, true);
  if (!sum4) return;
  const copied = await copyText(arithmeticText(sum4));
  scope.stage?.say(copied ? "Copied" : "This browser does not allow copying");
}
function remarkOn(scope, { answer: answer2, chosen }) {
  const number2 = boxNumber(scope, answer2);
  const [here, all] = [answer2.samples_shown, answer2.samples_total].map((n) => n.toLocaleString("en"));
  const part2 = answer2.samples_shown < answer2.samples_total ? `${here} of ${all} samples here` : "";
  return [number2 ? `box ${number2}` : "", part2, CHOSEN[chosen]].filter(Boolean).join(" · ");
}
function nothingYet({ scope, reading }) {
  const box = scope.activeBox;
  if (!scope.editor?.boxes.length) return "Draw a box to see its samples";
  const own = scope.answers.find(
    (answer2) => answer2.box === box?.id && answer2.reading === scope.meant(reading)
  );
  return own?.error ? "This box has no samples" : "The numbers are on their way";
}
function emptyBin({ answer: answer2, bin }) {
  const name = binName(answer2, bin).replace("bin", "Bin");
  if (answer2.unlisted) return `${name} has too many samples to list`;
  const coming = answer2.samples_shown < answer2.samples_total;
  return coming ? `${name}: its samples are on their way` : `${name} reads no cell`;
}
function headingOf({ answer: answer2, samples, sample, total, name }) {
  const what = isPooled(answer2) ? "Cell" : "Sample";
  return `${what} ${samples.indexOf(sample) + 1} of ${total.toLocaleString("en")} in ${name}`;
}
function build({ scope, reading }) {
  const tiles = [0, 1, 2, 3].map(() => {
    const value = el("b");
    const weight = el("span");
    return { value, weight, element: el("div", { class: "rv-tap" }, value, weight) };
  });
  const dot2 = el("i", { class: "rv-tapdot" });
  const picture = el("div", { class: "rv-taps", role: "img" }, ...tiles.map(({ element }) => element), dot2);
  const place = el("p", { class: "rv-line" });
  const between2 = el("p", { class: "rv-line rv-quiet" });
  const rows = [0, 1, 2, 3].map(() => {
    const cells = [0, 1, 2, 3].map(() => el("td"));
    return { cells, element: el("tr", {}, ...cells) };
  });
  const sum4 = el("td", { class: "rv-sum" });
  const total = el("tr", { class: "rv-total" }, el("td", { colspan: "3" }, "Σ value × weight"), sum4);
  const body = el("tbody", {}, ...rows.map(({ element }) => element), total);
  const table = el("table", { class: "rv-table rv-terms" }, body);
  const why = el("p", { class: "rv-why" });
  const way = el("div", { class: "rv-way", "aria-label": "From the box to this sample" });
  const chips = el("span", { class: "rv-chipsum" });
  const close = el("span");
  const result = el("b", { class: "rv-result" });
  const wins = el("span");
  const tail = el("span", { class: "rv-tail" }, close, result, wins);
  const bin = { chips, close, result, wins, values: (
    /** @type {HTMLElement[]} */
    []
  ), of: "", sign: "=" };
  const mean2 = el("p", { class: "rv-mean" }, chips, tail);
  const check = checkLine(() => goToWorst(scope, reading));
  const kernels = checkLine(() => goToWorst(scope, reading), "rv-kernels");
  const facts = el("div", { class: "rv-facts" }, place, between2, table);
  const two = el("div", { class: "rv-two" }, el("div", { class: "rv-side" }, picture), facts);
  const all = [two, way, why, mean2, check.line, kernels.line];
  return { kernels, tiles, dot: dot2, picture, place, between: between2, rows, sum: sum4, why, way, mean: mean2, tail, bin, check, all };
}
function checkLine(run, kind = "rv-check") {
  const verdict2 = el("span");
  const go = el("button", { class: "rv-go", type: "button", hidden: true, onclick: run });
  return { line: el("p", { class: kind }, verdict2, go), verdict: verdict2, go };
}
function showCheck({ line: line2, verdict: verdict2, go }, said2) {
  line2.dataset.ok = said2.ok;
  setHidden(line2, !said2.text);
  setText(verdict2, said2.text);
  verdict2.title = said2.text;
  setHidden(go, !said2.go);
  if (said2.go) setText(go, said2.go);
}
function explain(sum4, parts, colours) {
  const { answer: answer2, bin, samples, sample, write: write2 } = sum4;
  const taps = tapsOf2(sum4);
  showPlace(parts, sum4);
  parts.picture.toggleAttribute("data-one", taps.filter(isRead).length === 1);
  showTiles(parts, sum4, taps, colours);
  showDot(parts, sum4, taps);
  showTerms(parts, sum4, taps);
  showWay(parts, wayLines(answer2, bin, samples, sample, write2.step));
  setText(parts.why, whySentence(sum4));
  parts.why.dataset.state = stateWord(answer2.state[sample]);
  showMean(parts, sum4);
  showCheck(parts.check, checkOf(sum4));
}
function showPlace(parts, sum4) {
  const { x, y } = positionOf(sum4);
  const state = sum4.answer.state[sum4.sample];
  setText(parts.place, `${STATE_MARKS[state]} x = ${sum4.write.place(x)}  y = ${sum4.write.place(y)} cells`);
  parts.place.title = `The sample is ${stateWord(state)}`;
  setText(parts.between, betweenText(sum4));
}
function showTiles(parts, { range, write: write2 }, taps, colours) {
  taps.forEach((tap, i) => {
    const { element, value, weight } = parts.tiles[i];
    const rgb = tap.value == null ? null : rampColour(colours.ramps.sequential, tap.value, range);
    element.style.background = rgb ? cssColour(rgb) : "";
    element.style.color = rgb ? inkOn(rgb, colours) : "";
    setText(value, tap.tap < 0 ? "–" : write2.short(tap.value));
    setText(weight, tap.tap < 0 ? "" : `× ${tap.weight.toFixed(3)}`);
  });
  const words = taps.filter(isRead).map((tap) => `${write2.short(tap.value)} times ${tap.weight.toFixed(3)}`);
  parts.picture.setAttribute("aria-label", `The sample between its four cells: ${words.join(", ")}`);
}
function showDot({ dot: dot2, picture }, { answer: answer2, sample, cells }, taps) {
  setHidden(dot2, !readPosition(answer2, sample, cells.width));
  if (dot2.hidden) return;
  const total = taps.reduce((sum4, tap) => sum4 + tap.weight, 0) || 1;
  const across = (taps[1].weight + taps[3].weight) / total;
  const down = (taps[2].weight + taps[3].weight) / total;
  const [from, to] = picture.hasAttribute("data-one") ? [50, 0] : [25, 50];
  dot2.style.left = `${from + to * across}%`;
  dot2.style.top = `${from + to * down}%`;
}
function showTerms(parts, sum4, taps) {
  const { rows, total } = termTexts(sum4);
  rows.forEach((texts, i) => {
    const { element, cells } = parts.rows[i];
    setHidden(element, !texts);
    if (!texts) return;
    element.toggleAttribute("data-zero", taps[i].weight === 0);
    cells.forEach((cell, c) => {
      setText(cell, texts[c]);
    });
  });
  setText(parts.sum, total);
}
var isRead = ({ tap }) => tap >= 0;
function showWay({ way }, lines2) {
  while (way.childElementCount > lines2.length) way.lastChild?.remove();
  while (way.childElementCount < lines2.length) way.append(el("code"));
  lines2.forEach((line2, i) => {
    setText(way.children[i], line2);
  });
}
function valuesToShow(count, chosen, most) {
  if (count <= most) return [...Array(count).keys()];
  const near3 = [chosen, 0, count - 1, 1, chosen + 1, chosen - 1].filter((i) => i >= 0 && i < count);
  const wanted = new Set(near3.slice(0, most));
  for (let i = 2; wanted.size < most; i += 1) wanted.add(i);
  return [...wanted].sort((a, b) => a - b);
}
var lines = /* @__PURE__ */ new WeakMap();
function lettersFor({ tail, mean: mean2 }, each) {
  const size = sizeOf(mean2);
  const after = tail.textContent?.length || 1;
  let line2 = lines.get(size);
  if (!line2) {
    const letters = size.width / (tail.offsetWidth / after || 1);
    line2 = { letters, flows: getComputedStyle(mean2).display === "block" };
    lines.set(size, line2);
  }
  return (line2.flows ? 2 * line2.letters - each : line2.letters) - after;
}
function roomFor(parts, { name, all, most, total, write: write2 }) {
  let longest = 1;
  for (const value of all) longest = Math.max(longest, write2.number(value).length);
  const each = longest + BETWEEN;
  const room = lettersFor(parts, each) - `${name} = ${most ? "max(" : "("}`.length;
  if (total <= VALUES_SHOWN && total * each - BETWEEN <= room) return total;
  return Math.max(2, Math.min(VALUES_SHOWN, Math.floor((room - "… + ".length) / each)));
}
function showMean(parts, sum4) {
  const { answer: answer2, samples, sample, most, total, winner, result, write: write2 } = sum4;
  const wins = most && winner >= 0 ? `  ${isPooled(answer2) ? "cell" : "sample"} ${winner + 1} wins` : "";
  const { bin } = parts;
  const close = most ? ")" : `) / ${total.toLocaleString("en")}`;
  setText(bin.close, `${close} ${bin.sign} `);
  setText(bin.result, write2.number(result));
  setText(bin.wins, wins);
  const shown = valuesToShow(samples.length, samples.indexOf(sample), roomFor(parts, sum4));
  const texts = shown.map((index) => write2.number(sum4.all[index]));
  bin.sign = meanSign(sum4, texts);
  setText(bin.close, `${close} ${bin.sign} `);
  showChips(bin, sum4, shown);
  texts.forEach((text3, place) => {
    setText(bin.values[place], text3);
  });
}
function showChips(parts, sum4, shown) {
  const { answer: answer2, bin, sample, name, most, total, winner } = sum4;
  const key = JSON.stringify([answer2.box, answer2.reading, bin, sample, most, total, winner, shown]);
  if (key === parts.of) return;
  parts.of = key;
  parts.values = shown.map((index) => valueChip(sum4, index));
  const pieces2 = [];
  shown.forEach((index, place) => {
    if (place) pieces2.push(el("i", {}, most ? ", " : " + "));
    if (index > (shown[place - 1] ?? -1) + 1) pieces2.push(el("i", {}, most ? "…, " : "… + "));
    pieces2.push(parts.values[place]);
  });
  if ((shown.at(-1) ?? -1) < total - 1) pieces2.push(el("i", {}, most ? ", …" : " + …"));
  keepFocus(parts.chips, () => parts.chips.replaceChildren(`${name} = ${most ? "max(" : "("}`, ...pieces2));
}
function keepFocus(holder, write2) {
  const buttons = () => [...holder.querySelectorAll("button")];
  const { activeElement: active } = (
    /** @type {Document | ShadowRoot} */
    holder.getRootNode()
  );
  const focused = active instanceof HTMLButtonElement ? buttons().indexOf(active) : -1;
  write2();
  if (focused >= 0) buttons()[focused]?.focus();
}
function valueChip({ answer: answer2, samples, sample, winner, scope }, index) {
  const own = samples[index];
  const focus = focusOnSample(answer2, answer2.bin[own], own, "card");
  const marks = `${own === sample ? " rv-value-shown" : ""}${index === winner ? " rv-value-wins" : ""}`;
  const title = `Pin ${isPooled(answer2) ? "cell" : "sample"} ${index + 1}`;
  const props = { class: `rv-value${marks}`, type: "button", title, onclick: () => scope.togglePin(focus) };
  return el("button", props);
}
function checkOf(sum4) {
  const { scope, answer: answer2, result, output, values, write: write2 } = sum4;
  if (output == null) return { ok: "", text: "", go: null };
  const verdict2 = verdictOf(scope, sum4);
  if (verdict2.state === "waiting") return { ok: "", text: "the answer for this box is on its way", go: null };
  if (result == null) {
    const coming = values == null ? "the channel's values are on their way" : "its sum is not checked";
    return { ok: "", text: `kernel's output ${write2.number(output)}; ${coming}`, go: null };
  }
  const own = Math.abs(result - output);
  const equal3 = Object.is(result, output) || own <= answer2.tolerance;
  const here = `${equal3 ? "=" : "≠"} kernel's output ${write2.number(output)}`;
  if (verdict2.state === "bad") return badCheck(sum4, verdict2, here);
  if (!equal3) return { ok: "false", text: `${here} ✗ ${apartText(own)}`, go: null };
  return { ok: "true", text: `${here} ✓ ${goodWords(sum4, verdict2, own)}`, go: null };
}
function showKernels(parts, scope, answer2) {
  const { state, text: text3, apart: apart3 } = kernelsOf(scope, answer2);
  const go = apart3 && (canShow(scope, apart3) ? "show it" : "clear it");
  showCheck(parts, { ok: OK_OF[state], text: text3, go });
}
var OK_OF = { good: "true", bad: "false", waiting: "", alone: "" };
function badCheck({ scope, answer: answer2, bin }, verdict2, here) {
  const apart3 = apartText(verdict2.difference);
  if (verdict2.answer === answer2 && verdict2.bin === bin) {
    return { ok: "false", text: `${here} ✗ ${apart3}, more than in any other bin`, go: null };
  }
  const place = placeOf(scope, verdict2.answer, verdict2.bin ?? 0);
  return { ok: "false", text: `${here} ✗ but ${place} is ${apart3}`, go: `show ${place}` };
}
function goodWords({ bin }, { answer: answer2, part: part2, difference }, own) {
  const all = binCount(answer2);
  if (all === 1) return within(own);
  if (!part2) return `${within(own)} · all ${all} bins ${within(difference ?? 0)}`;
  const planned2 = part2.includes(bin) ? "this bin" : part2.map((one) => binName(answer2, one)).join(", ");
  return `${within(own)} · of ${all} bins ${planned2} alone is checked`;
}
var within = (difference) => difference === 0 ? "exactly" : `to ${tiny(difference)}`;

// cards/form.js
var FARTHEST = 1e6;
var FIELDS2 = [
  { side: "cx", label: "cx", unit: "px", title: "Centre, x in picture pixels" },
  { side: "cy", label: "cy", unit: "px", title: "Centre, y in picture pixels" },
  { side: "w", label: "w", unit: "px", title: "Width in picture pixels" },
  { side: "h", label: "h", unit: "px", title: "Height in picture pixels" },
  { side: "angle", label: "θ ↺", unit: "°", title: "Angle in degrees, counter-clockwise" }
];
var WHY = {
  cx: "A place is a number within ±1,000,000.",
  cy: "A place is a number within ±1,000,000.",
  w: "A width is a number from 0 to 1,000,000.",
  h: "A height is a number from 0 to 1,000,000.",
  angle: "An angle is a number of degrees."
};
function formCard({ scope }) {
  const { element, body, remark } = frame("Box", "form");
  const note = el("span", { class: "rv-field-note", role: "status" });
  let remarked = { text: "", bad: false };
  const say = (remark2) => {
    remarked = remark2;
    showNote(scope, note, remarked);
  };
  const inputs = FIELDS2.map((field) => numberField(scope, field, say));
  const chips = el("div", { class: "rv-chips", role: "group", "aria-label": "Choose a box" });
  const buttons = el(
    "div",
    { class: "rv-group" },
    toolButton("copy", "Duplicate the box", () => scope.editor?.duplicate()),
    toolButton("trash", "Delete the box", () => scope.editor?.remove())
  );
  remark.append(chips, buttons);
  body.append(...inputs.map((input) => input.element), note);
  return {
    element,
    topics: ["scene", "boxes"],
    update() {
      if (!scope.editor) return;
      showChips2(scope, chips);
      showNote(scope, note, remarked);
      for (const input of inputs) input.show();
    }
  };
}
function showNote(scope, note, { text: text3, bad }) {
  const original = scope.scene?.picture?.original;
  note.classList.toggle("rv-tone-bad", bad);
  setText(note, text3 || (original ? `In pixels of the file, ${original[0]} × ${original[1]}.` : ""));
  setHidden(note, !note.textContent);
}
function showChips2(scope, chips) {
  const boxes = scope.editor?.boxes ?? [];
  if (chips.childElementCount !== boxes.length) {
    chips.replaceChildren(...boxes.map((_, i) => chip(i, (event) => choose(scope, i, event))));
  }
  [...chips.children].forEach((one, i) => {
    one.setAttribute("aria-pressed", String(scope.editor?.isHeld(boxes[i]) ?? false));
  });
}
function choose({ editor }, i, event) {
  if (event.shiftKey) editor?.mark(i);
  else editor?.selectOnly(i);
}
var chip = (i, run) => el(
  "button",
  { class: "rv-chip", type: "button", "aria-label": `Box ${i + 1}`, onclick: run },
  String(i + 1)
);
function numberField(scope, { side, label: label3, unit: unit2, title }, say) {
  const input = el("input", {
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": title,
    title,
    name: side
  });
  let typed = false;
  const factor2 = () => factorOf(scope, side);
  const show3 = () => {
    const box = scope.editor?.box;
    input.value = box ? format(box[side] * factor2()) : "–";
  };
  const remark = (text3, bad = false) => {
    if (bad) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
    say({ text: text3, bad });
  };
  const apply2 = () => {
    if (!typed) return;
    typed = false;
    const value = parse(input.value, side, factor2());
    if (value == null) remark(WHY[side], true);
    else remark(side === "angle" ? sameTurn(value) : "");
    if (value != null) scope.editor?.set({ [side]: value });
  };
  const step2 = (by) => {
    const { editor } = scope;
    if (!editor?.box) return;
    const value = Math.round((editor.box[side] * factor2() + by) * 1e6) / 1e6;
    editor.set({ [side]: parse(String(value), side, factor2()) ?? 0 });
  };
  input.addEventListener("input", () => {
    typed = true;
    remark("");
  });
  input.addEventListener("change", apply2);
  input.addEventListener("blur", () => {
    apply2();
    show3();
  });
  input.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter") apply2();
    if (event.key === "Escape") {
      typed = false;
      input.blur();
    }
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!way || !scope.editor?.box) return;
    event.preventDefault();
    apply2();
    step2(way * (event.altKey ? 0.1 : event.shiftKey ? 10 : 1));
  });
  const named2 = el("span", {}, label3);
  const element = el("label", { class: "rv-field" }, named2, input, el("span", { class: "rv-unit" }, unit2));
  return {
    element,
    show() {
      const { editor, scene } = scope;
      if (side === "angle") {
        setHidden(element, !editor?.rules.rotated);
        setText(named2, scene?.operator.clockwise ? "θ ↻" : "θ ↺");
      }
      input.disabled = !editor?.box || !editor.rules.editable;
      if (!typed) show3();
    }
  };
}
function sameTurn(degrees2) {
  const shown = normalAngle(degrees2);
  return shown === degrees2 ? "" : `${format(degrees2)}° is the same turn as ${format(shown)}°.`;
}
var format = (value) => String(Math.round(value * 1e4) / 1e4).replace("-", "−");
function factorOf(scope, side) {
  const picture = scope.scene?.picture;
  if (!picture?.original || side === "angle") return 1;
  const [width, height] = picture.original;
  return side === "cx" || side === "w" ? width / picture.width : height / picture.height;
}
function parse(text3, side, factor2) {
  const clean = text3.trim().replace("−", "-").replace(",", ".");
  const value = Number(clean) / factor2;
  const fits2 = clean !== "" && Number.isFinite(value) && Math.abs(value) <= FARTHEST;
  if (!fits2 || (side === "w" || side === "h") && value < 0) return null;
  return value;
}

// cards/grids.js
var NUMBERS_FROM2 = 30;
var VALUES_KEPT = 256;
function gridCard(title, kind, label3) {
  const card = frame(title, kind);
  const canvas = el("canvas", { tabindex: "0", role: "img", "aria-label": label3 });
  const slot = el("div", { class: "rv-slot" }, canvas);
  const read = el("span", { class: "rv-read" });
  const scale = colourScale("sequential");
  scale.element.append(read);
  card.body.append(slot, scale.element);
  return { ...card, ...scale, element: card.element, canvas, slot, read };
}
function colourScale(palette) {
  const low = el("span");
  const high = el("span");
  const unit2 = el("span", { class: "rv-unitnote" });
  const bar3 = el("i", { class: barClass(palette) });
  return { low, high, unit: unit2, bar: bar3, element: el("div", { class: "rv-scale" }, low, bar3, high, unit2) };
}
var barClass = (palette) => `rv-rampbar rv-rampbar-${palette}`;
function context2d({ canvas, slot }) {
  const { width, height, ratio } = sizeOf(slot);
  if (!width || !height) return null;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const context = (
    /** @type {CanvasRenderingContext2D} */
    canvas.getContext("2d")
  );
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height };
}
function fitGrid(rows, columns2, { width, height }, largest2 = Infinity) {
  const cell = Math.min(width / columns2, height / rows, largest2);
  return { cell, x: (width - cell * columns2) / 2, y: (height - cell * rows) / 2, rows, columns: columns2 };
}
function blank(card, title) {
  setText(card.heading, title);
  setText(card.read, "");
  showRange(card, null);
  context2d(card);
}
function showRange({ low, high }, range, whole3 = false) {
  const format2 = whole3 ? String : numberFormat(range, 3);
  setText(low, range ? format2(range[0]) : "–");
  setText(high, range ? format2(range[1]) : "–");
}
function showReach(scale, values, [low, high]) {
  const half2 = values.every((value) => value >= 0) ? "up" : values.every((value) => value <= 0) ? "down" : "";
  showRange(scale, [half2 === "up" ? 0 : low, half2 === "down" ? 0 : high]);
  scale.bar.dataset.half = half2;
}
function showUnit(scale, unit2) {
  setText(scale.unit, unit2 ? `cells × ${unit2}` : "");
}
function paintCells2(context, cells, values, range, { colours, ramp: ramp2 }) {
  const { cell, x, y, columns: columns2 } = cells;
  const gap = gapOf(cell);
  const count = cells.rows * columns2;
  if (cell >= NUMBERS_FROM2) setNumberFont(context, colours, cell >= 46 ? "note" : "tiny");
  const { texts, unit: unit2 } = numbersFor(context, values, cell - gap - 3, cell);
  const inks = Array.from({ length: count }, (_, i) => rampColour(ramp2, values[i], range));
  inks.forEach((rgb, i) => {
    context.fillStyle = cssColour(rgb);
    context.fillRect(x + i % columns2 * cell, y + Math.floor(i / columns2) * cell, cell, cell);
  });
  if (gap) partCells(context, cells, colours.line);
  for (let i = 0; texts && i < count; i += 1) {
    const [left, top] = [x + i % columns2 * cell, y + Math.floor(i / columns2) * cell];
    context.fillStyle = inkOn(inks[i], colours);
    context.fillText(texts[i], left + cell / 2, top + cell / 2 + 0.5);
  }
  return unit2;
}
var gapOf = (cell) => cell >= 14 ? 2 : cell >= 6 ? 1 : 0;
function partCells(context, cells, line2) {
  const { gaps, lines: lines2 } = sheetsFor(context, cells, line2);
  context.save();
  context.resetTransform();
  context.globalCompositeOperation = "destination-out";
  context.drawImage(gaps, 0, 0);
  context.globalCompositeOperation = "source-over";
  context.drawImage(lines2, 0, 0);
  context.restore();
}
var SHEETS_KEPT = 8;
var sheets = /* @__PURE__ */ new Map();
function sheetsFor(context, cells, line2) {
  const { width, height } = context.canvas;
  const transform = context.getTransform();
  const key = JSON.stringify([width, height, transform.a, cells, line2]);
  const known = sheets.get(key);
  if (known) return known;
  const around3 = pathOf(cells);
  const sheet = (draw) => {
    const canvas = new OffscreenCanvas(width, height);
    const own = (
      /** @type {OffscreenCanvasRenderingContext2D} */
      canvas.getContext("2d")
    );
    own.setTransform(transform);
    draw(own);
    return canvas;
  };
  const made = {
    gaps: sheet((own) => {
      const { cell, x, y, rows, columns: columns2 } = cells;
      own.fillRect(x - 1, y - 1, columns2 * cell + 2, rows * cell + 2);
      own.globalCompositeOperation = "destination-out";
      own.fill(around3);
    }),
    lines: sheet((own) => {
      own.strokeStyle = line2;
      own.stroke(around3);
    })
  };
  if (sheets.size >= SHEETS_KEPT) sheets.clear();
  sheets.set(key, made);
  return made;
}
function pathOf({ cell, x, y, rows, columns: columns2 }) {
  const gap = gapOf(cell);
  const side = cell - gap;
  const path = new Path2D();
  for (let i = 0; i < rows * columns2; i += 1) {
    const [left, top] = [x + i % columns2 * cell, y + Math.floor(i / columns2) * cell];
    path.roundRect(left + gap / 2, top + gap / 2, side, side, gap * Math.min(1.5, cell / 14));
  }
  return path;
}
function setNumberFont(context, colours, size) {
  context.font = `500 ${colours.sizes[size]} ${colours.mono}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
}
function numbersFor(context, values, room, cell) {
  if (cell < NUMBERS_FROM2) return { texts: null, unit: "" };
  return fitNumbers(values, room, (text3) => context.measureText(text3).width);
}
function outline(context, { cell, x, y, columns: columns2 }, index, pen) {
  context.beginPath();
  context.roundRect(x + index % columns2 * cell, y + Math.floor(index / columns2) * cell, cell, cell, 3);
  stroke(context, pen);
}
function pickCell(grid, event) {
  if (!grid) return null;
  const at = localPoint(targetOf(event), event);
  const column2 = Math.floor((at.x - grid.x) / grid.cell);
  const row = Math.floor((at.y - grid.y) / grid.cell);
  return column2 >= 0 && row >= 0 && column2 < grid.columns && row < grid.rows ? { row, column: column2 } : null;
}
function pickShare(canvas, event, [rows, columns2]) {
  const box = canvas.getBoundingClientRect();
  const column2 = Math.floor((event.clientX - box.left) / box.width * columns2);
  const row = Math.floor((event.clientY - box.top) / box.height * rows);
  return column2 >= 0 && row >= 0 && column2 < columns2 && row < rows ? { row, column: column2 } : null;
}
var stepped = (from, step2, { rows, columns: columns2 }) => ({
  row: Math.min(rows - 1, Math.max(0, from.row + step2.row)),
  column: Math.min(columns2 - 1, Math.max(0, from.column + step2.column))
});
function paintBoxesOnMap(scope, colours, context, { cell, x, y }, cells) {
  const scale = cell / cells.stride;
  context.save();
  context.beginPath();
  context.rect(x, y, cell * cells.width, cell * cells.height);
  context.clip();
  scope.editor?.boxes.forEach((box, i) => {
    polygon(
      context,
      corners(box).map((p) => ({ x: x + p.x * scale, y: y + p.y * scale }))
    );
    strokeCased(context, colours, i === scope.editor?.active ? 2 : 1.2, colours.mark);
  });
  context.restore();
}
function strokeCased(context, colours, width, colour) {
  stroke(context, { width: width + 2, colour: colours["casing-strong"] });
  stroke(context, { width, colour });
}
function noteValues(canvas, values) {
  const few = values.length <= VALUES_KEPT;
  canvas.dataset.values = few ? [...values].map((value) => value.toPrecision(7)).join(" ") : "";
}

// cards/map.js
var SPOT = 2.4;
function mapCard(look) {
  const { scope } = look;
  const card = gridCard("Feature map", "map", "Feature map of the shown channel");
  const state = { grid: null, stamps: new Stamps() };
  card.canvas.addEventListener("pointermove", (event) => {
    const cell = pickCell(state.grid, event);
    scope.setHover(cell && focusOn({ cell: [cell.row, cell.column], from: "map" }));
  });
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  return {
    element: card.element,
    watch: card.slot,
    ofKernels: true,
    update() {
      const { cells, channel } = scope.scene ?? {};
      if (!cells || !channel) return;
      const drawing = paintMap(look, card, state.stamps, cells, channel);
      if (!drawing) return;
      state.grid = drawing.grid;
      paintFocus2(look, card, drawing);
    }
  };
}
function paintMap({ scope, colours }, card, stamps, cells, channel) {
  const range = [channel.min ?? 0, channel.max ?? 0];
  setText(card.heading, unbroken(`Feature map ${cells.height} × ${cells.width}`));
  setText(card.remark, channel.name);
  showRange(card, range);
  const at = context2d(card);
  if (!at) return null;
  const { context } = at;
  const grid = fitGrid(cells.height, cells.width, at);
  const size = [grid.cell * cells.width, grid.cell * cells.height];
  const values = scope.channel?.values ?? null;
  if (values) {
    const stamp = stamps.ramp(values, cells.width, colours().ramps.sequential, range);
    context.imageSmoothingEnabled = false;
    context.drawImage(stamp, grid.x, grid.y, size[0], size[1]);
  } else {
    context.fillStyle = colours().sunken;
    context.fillRect(grid.x, grid.y, size[0], size[1]);
  }
  paintBoxesOnMap(scope, colours(), context, grid, cells);
  return { context, grid, cells, range, values };
}
function paintFocus2(look, card, drawing) {
  const cell = look.scope.hover?.cell;
  if (cell) return paintReaders(look, card, drawing, cell);
  setText(card.read, "");
  const shown = look.scope.shown(look.reading);
  if (!shown || shown.sample == null || !isSampled(shown.answer)) return;
  const { taps, weights } = shown.answer;
  const { width } = drawing.cells;
  for (let k = 4 * shown.sample; k < 4 * shown.sample + 4; k += 1) {
    if (taps[k] < 0 || weights[k] === 0) continue;
    paintSquare(look, drawing, [Math.floor(taps[k] / width), taps[k] % width], 1.6);
  }
  paintSpots(look, drawing, shown.answer, [shown.sample], SPOT);
}
function paintReaders(look, card, drawing, cell) {
  const { grid, cells, range, values } = drawing;
  const [row, column2] = cell;
  const flat = row * cells.width + column2;
  paintSquare(look, drawing, cell, 2);
  let count = 0;
  for (const answer2 of look.scope.given(look.reading)) {
    if (!isSampled(answer2)) continue;
    const samples = readersOf(answer2, flat);
    count += samples.length;
    for (const sample of samples) {
      paintSpots(look, drawing, answer2, [sample], Math.min(SPOT, grid.cell * 0.16));
    }
  }
  setText(card.read, `(${row}, ${column2}) = ${values ? numberFormat(range, 4)(values[flat]) : "–"}`);
  setText(card.remark, `read by ${plural(count, "sample")}`);
}
function paintSquare({ colours }, { context, grid }, [row, column2], width) {
  context.beginPath();
  context.rect(grid.x + column2 * grid.cell, grid.y + row * grid.cell, grid.cell, grid.cell);
  strokeCased(context, colours(), width, colours().highlight);
}
function paintSpots({ colours }, { context, grid }, { positions }, samples, radius) {
  const points = samples.map((sample) => ({
    x: grid.x + onPicture(positions[2 * sample], grid.cell),
    y: grid.y + onPicture(positions[2 * sample + 1], grid.cell)
  }));
  dots(context, points, radius, colours().highlight);
  strokeCased(context, colours(), 1, colours().casing);
}

// cards/output.js
var LARGEST = 120;
var TABLE_DELAY = 300;
function outputCard(look) {
  const { scope, reading } = look;
  const card = gridCard("Output", "output", "Output grid");
  const table = el("table", { "data-output": true });
  card.body.append(el("div", { class: "rv-unseen" }, table));
  const words = el("span");
  const verdict2 = badge(look);
  card.remark.append(words, verdict2.element);
  const state = { grid: null, shown: null, timer: void 0, tabled: null };
  const focusAt3 = (event) => binFocus(state, pickCell(state.grid, event));
  card.canvas.addEventListener("pointermove", (event) => scope.setHover(focusAt3(event)));
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  card.canvas.addEventListener("click", (event) => {
    const focus = focusAt3(event);
    if (focus) scope.togglePin(focus);
  });
  card.canvas.addEventListener("keydown", (event) => walkBins(look, state, event));
  return {
    element: card.element,
    watch: card.slot,
    topics: ["scene", "focus", "fresh", "answers"],
    ofBoxes: true,
    ofKernels: true,
    update() {
      const shown = scope.shown(reading);
      state.shown = shown;
      verdict2.show(shown);
      if (!shown?.answer.output) return blank(card, "Output");
      setText(words, scope.scene?.channel?.name ?? "");
      paintOutput2(look, card, state, shown, shown.answer.output);
      clearTimeout(state.timer);
      state.timer = setTimeout(() => fillTable(table, state, shown.answer), TABLE_DELAY);
    },
    destroy: () => clearTimeout(state.timer)
  };
}
function paintOutput2({ scope, colours }, card, state, { answer: answer2, bin, chosen, old }, output) {
  const [rows, columns2] = answer2.bins;
  const range = answer2.range ?? [0, 1];
  const place = `${Math.floor(bin / columns2)}, ${bin % columns2}`;
  setText(card.heading, unbroken(`Output ${rows} × ${columns2}`));
  showRange(card, range);
  setText(card.read, `(${place}) = ${numberFormat(range, 4)(output[bin])}`);
  const value = numberFormat(range, 3)(output[bin]);
  const size = `${rows} rows of ${columns2}`;
  const label3 = `Output grid, ${size}. Bin ${place} is ${value}. Arrow keys walk the bins.`;
  card.canvas.setAttribute("aria-label", label3);
  const at = context2d(card);
  if (!at) return;
  const { ramps, bad, highlight } = colours();
  state.grid = fitGrid(rows, columns2, at, LARGEST);
  const how = { colours: colours(), ramp: ramps.sequential };
  showUnit(card, paintCells2(at.context, state.grid, output, range, how));
  const verdict2 = verdictOf(scope, { answer: answer2, old });
  if (verdict2.state === "bad" && verdict2.answer === answer2 && verdict2.bin != null) {
    outline(at.context, state.grid, verdict2.bin, { width: 3, colour: bad });
  }
  outline(at.context, state.grid, bin, { width: chosen === "default" ? 2 : 3, colour: highlight });
}
function binFocus({ shown }, cell) {
  if (!cell || !shown) return null;
  return focusOnBin(shown.answer, cell.row * shown.answer.bins[1] + cell.column, "output");
}
function walkBins({ scope }, state, event) {
  if (!state.shown) return;
  const { answer: answer2, bin } = state.shown;
  const [rows, columns2] = answer2.bins;
  const here = { row: Math.floor(bin / columns2), column: bin % columns2 };
  const step2 = arrowStep(event);
  if (step2) {
    scope.pin = null;
    scope.setHover(binFocus(state, stepped(here, step2, { rows, columns: columns2 })));
  } else if (event.key === "Enter") {
    event.preventDefault();
    scope.togglePin(binFocus(state, here));
  }
}
function fillTable(table, state, { bins: [rows, columns2], output }) {
  if (!output || state.tabled === output) return;
  state.tabled = output;
  const row = (first) => el(
    "tr",
    {},
    ...[...output.subarray(first, first + columns2)].map((v) => el("td", {}, minus(v.toPrecision(7))))
  );
  table.replaceChildren(
    el("caption", {}, `Output, ${rows} by ${columns2}`),
    ...Array.from({ length: rows }, (_, i) => row(i * columns2))
  );
}

// cards/patch.js
var TITLE = "Pooled patch, upright";
function patchCard({ scope, reading, colours }) {
  const card = gridCard(TITLE, "patch", "The pooled output as an image");
  const stamps = new Stamps();
  return {
    element: card.element,
    watch: card.slot,
    topics: ["scene", "focus", "answers"],
    ofBoxes: true,
    update() {
      const answer2 = scope.shown(reading)?.answer;
      if (!answer2?.output) return blank(card, TITLE);
      const { output, patch } = answer2;
      const [rows, columns2] = answer2.bins;
      const range = answer2.range ?? [0, 1];
      setText(card.remark, `${rows} × ${columns2}`);
      showRange(card, patch ? null : range);
      const at = context2d(card);
      if (!at) return;
      const grid = fitGrid(rows, columns2, at);
      const ramp2 = colours().ramps.sequential;
      const stamp = stamps.of(
        answer2,
        [ramp2],
        () => stampOf(patch ? rgbPixels(patch) : rampPixels(output, ramp2, range), columns2)
      );
      at.context.imageSmoothingEnabled = false;
      at.context.drawImage(stamp, grid.x, grid.y, grid.cell * columns2, grid.cell * rows);
    }
  };
}

// cards/sentence.js
function sentenceCard({ scope, reading }) {
  const text3 = el("p", { class: "rv-sentence" });
  const notes = el("ul", { class: "rv-notes" });
  const props = { class: "rv-card rv-card-sentence", "aria-label": "What is seen here" };
  const element = el("section", props, text3, notes);
  let last = "";
  const observer = keepHeight(element);
  return {
    element,
    topics: ["scene", "boxes"],
    update() {
      const { scene } = scope;
      if (!scene) return;
      const said2 = scope.answer(scope.activeBox?.id, reading)?.notes ?? [];
      const now = JSON.stringify([scene.sentence, said2]);
      if (now === last) return;
      last = now;
      const seen = /* @__PURE__ */ new Set();
      renew(text3, ...sentencePieces(scene.sentence, seen));
      renew(notes, ...said2.map((note) => el("li", {}, ...withTerms(note, seen))));
      setHidden(notes, !said2.length);
    },
    destroy: () => observer.disconnect()
  };
}
function keepHeight(element) {
  const kept2 = { width: 0, height: 0 };
  const observer = new ResizeObserver(([entry2]) => {
    const [{ inlineSize: width, blockSize: height }] = entry2.borderBoxSize;
    if (width !== kept2.width) {
      Object.assign(kept2, { width, height: 0 });
      if (element.style.minHeight) {
        element.style.minHeight = "";
        return;
      }
    }
    if (height <= kept2.height) return;
    kept2.height = height;
    element.style.minHeight = `${height}px`;
  });
  observer.observe(element, { box: "border-box" });
  return observer;
}

// views/debug/choice.js
function handOf(scope, part2) {
  const own = scope.pin ? null : (
    /** @type {Partial<Place> | null} */
    scope.choice
  );
  if (own?.box == null) return part2;
  const here = own.box === part2.box;
  const channel = own.channel ?? (here ? part2.channel : null);
  const bin = own.bin ?? (here && channel === part2.channel ? part2.bin : null);
  return { box: own.box, channel, bin };
}
function choose2(scope, { box, channel, bin, cell = cellOf(scope) }) {
  scope.pin = null;
  scope.choose({ box, channel, bin, cell }, "select");
  scope.changed("focus");
}
function chooseBox(scope, part2, box) {
  const { leads } = part2;
  const count = leads.length / 2;
  const at = leads.subarray(0, count).indexOf(box);
  choose2(scope, { box, channel: at < 0 ? null : leads[count + at], bin: null });
}
function takePin(scope, part2) {
  const { layer, row } = scope.pin ?? {};
  if (row == null || layer !== "right" && layer !== "wrong") return;
  const rows = layer === "right" ? part2.drawn.subarray(0, part2.right) : part2.drawn.subarray(part2.right);
  if (row < rows.length) chooseBox(scope, part2, rows[row]);
}
var cellOf = (scope) => (
  /** @type {Partial<Choice> | null} */
  scope.choice?.cell ?? null
);
function choiceGrid(label3, take) {
  const element = el("div", { class: "rv-marks", role: "radiogroup", "aria-label": label3 });
  let grid = { rows: 0, columns: 0 };
  const buttons = () => (
    /** @type {HTMLElement[]} */
    [...element.children]
  );
  const placeOf2 = ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    return button ? buttons().indexOf(button) : -1;
  };
  element.addEventListener("click", (event) => {
    const at = placeOf2(event);
    if (at >= 0) take(at);
  });
  element.addEventListener("keydown", (event) => {
    const at = placeOf2(event);
    const next = at < 0 ? null : ledTo(event, at, grid);
    if (next === null) return;
    buttons()[next].focus();
    if (next !== at) take(next);
  });
  return {
    element,
    /** @param {Marks} shown */
    show({ rows, columns: columns2, chosen, marks }) {
      grid = { rows, columns: columns2 };
      element.style.setProperty("--rv-columns", String(columns2));
      const reached2 = Math.max(chosen, 0);
      for (const [at, mark3] of marks.entries()) {
        mark3.setAttribute("aria-checked", String(at === chosen));
        mark3.tabIndex = at === reached2 ? 0 : -1;
      }
      renew(element, ...marks);
    }
  };
}
function ledTo(event, at, grid) {
  const { rows, columns: columns2 } = grid;
  const end = { Home: 0, End: rows * columns2 - 1 }[event.key];
  if (end !== void 0) {
    event.preventDefault();
    return end;
  }
  const step2 = arrowStep(event);
  if (!step2) return null;
  const { row, column: column2 } = stepped({ row: Math.floor(at / columns2), column: at % columns2 }, step2, grid);
  return row * columns2 + column2;
}
var mark = (name, props, ...children) => el("button", { type: "button", role: "radio", "aria-label": name, title: name, ...props }, ...children);

// views/debug/box.js
var MOST_WRITTEN = 14;
var LEGEND = "What you got; beneath each ✗ what is expected. A bin shows how it is made.";
var TOO_MANY = "These are too many bins to show one by one: the numbers are in the files below the report.";
function debugBoxCard({ scope }) {
  const card = frame("Box", "debug-box");
  const grid = choiceGrid("Bins of the box", (at) => {
    const part2 = scope.part("debug");
    if (part2) choose2(scope, { ...handOf(scope, part2), bin: at });
  });
  const none = el("p", { class: "rv-debug-hint" }, TOO_MANY);
  const legend2 = el("p", { class: "rv-debug-hint" }, LEGEND);
  card.body.append(el("div", { class: "rv-scrolls" }, grid.element), legend2, none);
  return {
    element: card.element,
    topics: ["scene", "focus"],
    update() {
      const part2 = scope.part("debug");
      if (!part2) return;
      takePin(scope, part2);
      setText(card.heading, `Box ${part2.box}, channel ${part2.channel}`);
      setHidden(legend2, !isWritten(part2));
      setHidden(none, part2.got.length > 0 || part2.number === null);
      const { rows, columns: columns2 } = part2;
      grid.element.toggleAttribute("data-written", isWritten(part2));
      const marks = part2.got.map((_, at) => numberMark(part2, at));
      grid.show({ rows, columns: columns2, marks, chosen: handOf(scope, part2).bin ?? -1 });
    }
  };
}
var isWritten = ({ rows, columns: columns2 }) => Math.max(rows, columns2) <= MOST_WRITTEN;
function numberMark(part2, at) {
  const { columns: columns2, got, want, bad, errors } = part2;
  const place = `bin (${Math.floor(at / columns2)}, ${at % columns2})`;
  const wrong = Boolean(bad[at]);
  const name = wrong ? `${place}: got ${got[at]}, expected ${want[at]}` : `${place}: ${got[at]}, right`;
  const props = {
    "data-wrong": wrong,
    style: `--rv-share: ${wrong ? Math.max(errors[at], 0.1).toFixed(3) : 0}`
  };
  if (!isWritten(part2)) return mark(name, props);
  const children = wrong ? [`✗ ${got[at]}`, el("small", {}, want[at])] : [got[at]];
  return mark(name, props, ...children);
}

// views/debug/number.js
var WORST = "The worst bin";
var CHOSEN2 = "The chosen bin";
var TOO_MANY2 = "The box has too many samples to list.";
var COLUMNS = ["x", "y", "weight · value", "gives", ""];
function debugNumberCard({ scope }) {
  const card = frame(WORST, "debug-number");
  const props = { type: "button", class: "rv-chip", onclick: () => backToWorst(scope) };
  const back = el("button", props, "Show the worst");
  card.remark.append(back);
  const place = el("p", { class: "rv-debug-place", role: "status" });
  const facts = el("dl", { class: "rv-debug-facts" });
  const sums = el("div", { class: "rv-debug-sums" });
  const digits = el("p", { class: "rv-debug-hint" });
  card.body.append(place, facts, sums, digits);
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const part2 = scope.part("debug");
      const number2 = part2?.number;
      card.element.toggleAttribute("data-none", !number2);
      if (!part2 || !number2) return;
      setText(card.heading, number2.worst ? WORST : CHOSEN2);
      setHidden(back, number2.worst || !part2.worst);
      setText(place, number2.name);
      renew(facts, ...factsOf(number2.facts));
      renew(sums, ...number2.sums.length ? number2.sums.map(sumOf2) : [el("p", {}, TOO_MANY2)]);
      setText(digits, number2.digits);
    }
  };
}
function backToWorst(scope) {
  const worst = scope.part("debug")?.worst;
  if (worst) choose2(scope, { box: worst[0], channel: worst[1], bin: worst[2] });
}
var factsOf = (facts) => facts.map(
  ({ name, value, wrong }) => el("div", { "data-wrong": wrong }, el("dt", {}, name), el("dd", {}, value || "–"))
);
function termsOf(taps) {
  const terms = taps.split(" + ");
  return terms.flatMap((term, at) => [el("span", {}, at + 1 < terms.length ? `${term} +` : term), " "]);
}
function sumOf2({ whose, said: said2, rows, result }) {
  const body = rows.map(
    ({ x, y, taps, gives, note }) => el("tr", {}, ...[[x], [y], termsOf(taps), [gives], [note]].map((cell) => el("td", {}, ...cell)))
  );
  const table = el("table", { class: "rv-table" }, el("tbody", {}, headRow(COLUMNS), ...body));
  const label3 = { class: "rv-scrolls", tabindex: "0", role: "region", "aria-label": `${whose}, its samples` };
  return el(
    "section",
    {},
    el("p", { class: "rv-debug-whose" }, el("b", {}, whose), ` ${said2}`),
    el("div", label3, table),
    el("p", { class: "rv-debug-result" }, result)
  );
}

// views/debug/where.js
var LEAST2 = 0.15;
var HINT = "A mark shows its number below; the arrow keys walk them.";
function debugWhereCard({ scope }) {
  const card = frame("Where", "debug-where");
  const said2 = el("ul", { class: "rv-debug-said" });
  const rows = (
    /** @type {const} */
    ["box", "channel", "bin"].map((id) => mapRow(scope, id))
  );
  const table = el("div", { class: "rv-debug-maps" }, ...rows.flatMap(({ cells }) => cells));
  card.body.append(said2, table, el("p", { class: "rv-debug-hint" }, HINT));
  return {
    element: card.element,
    topics: ["scene", "focus"],
    update() {
      const part2 = scope.part("debug");
      if (!part2) return;
      renew(said2, ...part2.where.map((text3) => el("li", {}, text3)));
      for (const row of rows) row.show(part2);
    }
  };
}
function mapRow(scope, id) {
  let map;
  const grid = choiceGrid(`Wrong numbers by ${id}`, (at) => {
    const part2 = scope.part("debug");
    if (!part2 || !map) return;
    if (id === "box") chooseBox(scope, part2, map.places[at]);
    else choose2(scope, changed(handOf(scope, part2), id, map.places[at]));
  });
  const cells = [el("span"), el("span"), grid.element];
  grid.element.dataset.of = id;
  return {
    cells,
    /** @param {DebugPart} part */
    show(part2) {
      map = part2.maps.find((one) => one.id === id);
      for (const cell of cells) cell.hidden = !map;
      if (!map) return;
      setText(cells[0], map.many);
      setText(cells[1], map.count);
      const { rows, columns: columns2, each, shares, names } = map;
      const marks = names.map((name, at2) => mark(name, { style: `--rv-share: ${shade(shares[at2])}` }));
      const at = handOf(scope, part2)[id];
      grid.show({ rows, columns: columns2, marks, chosen: at == null ? -1 : Math.floor(at / each) });
    }
  };
}
var shade = (share) => (share ? LEAST2 + (1 - LEAST2) * share : 0).toFixed(3);
function changed(hand3, id, place) {
  if (id === "channel") return { box: hand3.box, channel: place, bin: null };
  return { ...hand3, bin: place };
}

// views/debug/gradient.js
var KINDS = (
  /** @type {const} */
  ["picture", "channel", "cell", "box"]
);
var HINT2 = "A mark shows its worst number; the arrow keys walk them.";
function debugGradientCard({ scope }) {
  const card = frame("Where the gradient is wrong", "debug-gradient");
  const parts = [0, 1].map(() => gradientPart(scope));
  card.body.append(...parts.map(({ element }) => element), el("p", { class: "rv-debug-hint" }, HINT2));
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const found = scope.part("debug")?.gradients ?? [];
      for (const [at, { element, show: show3 }] of parts.entries()) {
        element.hidden = !found[at];
        if (found[at]) show3(found[at]);
      }
    }
  };
}
function gradientPart(scope) {
  const title = el("h4");
  const rows = KINDS.map((id) => mapRow2(scope, id));
  const table = el("div", { class: "rv-debug-maps" }, ...rows.flatMap(({ cells }) => cells));
  const name = el("p", { class: "rv-debug-place", role: "status" });
  const facts = el("dl", { class: "rv-debug-facts" });
  const sums = el("div", { class: "rv-scrolls", tabindex: "0", role: "region" });
  const result = el("p", { class: "rv-debug-result" });
  const element = el("section", {}, title, table, name, facts, sums, result);
  return {
    element,
    /** @param {GradientFacts} found */
    show(found) {
      setText(title, found.title);
      for (const row of rows) row.show(found);
      setText(name, found.name);
      renew(facts, ...factsOf(found.facts));
      sums.hidden = !found.rows.length;
      sums.setAttribute("aria-label", found.name);
      renew(sums, tableOf(found));
      setText(result, found.result);
    }
  };
}
function tableOf({ head: head2, rows }) {
  const body = rows.map((row) => el("tr", {}, ...row.map((cell) => el("td", {}, cell))));
  return el("table", { class: "rv-table" }, el("tbody", {}, headRow([...head2]), ...body));
}
function mapRow2(scope, id) {
  let found;
  let shown;
  const grid = choiceGrid("", (place) => {
    const part2 = scope.part("debug");
    if (!part2 || !found || !shown) return;
    const to = shown.map.places[place];
    if (found.takes === "box") choose2(scope, { box: to, channel: null, bin: null });
    else choose2(scope, { ...handOf(scope, part2), cell: to });
  });
  const cells = [el("span"), el("span"), grid.element];
  grid.element.dataset.of = id;
  return {
    cells,
    /** @param {GradientFacts} facts */
    show(facts) {
      found = facts;
      shown = facts.maps.find(({ map: map2 }) => map2.id === id);
      for (const cell of cells) cell.hidden = !shown;
      if (!shown) return;
      const { map, chosen } = shown;
      grid.element.setAttribute("aria-label", `${facts.title}, wrong by ${id}`);
      setText(cells[0], map.many);
      setText(cells[1], map.count);
      const { rows, columns: columns2, shares, names } = map;
      const marks = names.map((name, mark_) => mark(name, { style: `--rv-share: ${shade(shares[mark_])}` }));
      grid.show({ rows, columns: columns2, marks, chosen });
    }
  };
}

// views/explore/comparison.js
var LARGEST2 = 120;
var NO_RANGE = [0, 1];
function comparisonCard(look) {
  const { scope, reading, colours } = look;
  const card = frame("Compared", "comparison");
  const state = { grid: null, answer: null };
  const panels = [
    panel(scope, state, "this reading", "sequential"),
    panel(scope, state, "the other reading", "sequential"),
    panel(scope, state, "the difference", "diverging")
  ];
  const read = el("p", { class: "rv-words rv-numbersline" });
  const words = el("p", { class: "rv-words" });
  const worst = el("button", { class: "rv-badge", type: "button", onclick: () => pinWorst(scope, state) });
  card.remark.append(worst);
  card.body.append(words, el("div", { class: "rv-turns" }, ...panels.map((one) => one.element)), read);
  return {
    element: card.element,
    watch: panels[0].slot,
    topics: ["scene", "focus", "fresh"],
    update() {
      const found = scope.part("explore")?.comparison ?? null;
      setHidden(card.element, !found);
      state.answer = found && answerOf(scope, found.box, reading);
      if (!found) return;
      setText(card.heading, `${found.instead_of} against ${found.title}`);
      const sides2 = state.answer && sidesOf(found, state.answer);
      if (!sides2 || !state.answer) {
        for (const one of panels) context2d(one);
        for (const element of [worst, read]) setText(element, "");
        return setText(words, found.refused ?? "");
      }
      renew(words, ...sentencePieces(found.sentence));
      showWorst(scope, worst, found, state.answer);
      const bin = binInHand(look, state.answer, found);
      panels.forEach((one, i) => {
        paint(colours(), one, state, sides2[i], bin);
      });
      setText(read, bin == null ? "" : readingText(state.answer, sides2, bin));
    }
  };
}
function answerOf(scope, box, reading) {
  const served = scope.servedAnswer(box, reading);
  if (served || !scope.live.alone) return served;
  return scope.answers.find((one) => one.box === box && isGiven(one)) ?? null;
}
function sidesOf(found, answer2) {
  const { title, instead_of: own, calls, output, difference } = found;
  if (found.refused || !answer2.output || !output || !difference) return null;
  const range = found.range ?? NO_RANGE;
  const between2 = found.difference_range ?? NO_RANGE;
  return [
    { title: own, words: calls[0] ?? "", values: answer2.output, range },
    { title, words: calls[1] ?? "", values: output, range },
    { title: `${title} − ${own}`, words: "", values: difference, range: between2 }
  ];
}
function panel(scope, state, label3, palette) {
  const canvas = el("canvas", { role: "img", "aria-label": `Output grid of ${label3}` });
  const slot = el("div", { class: "rv-turnslot rv-compareslot" }, canvas);
  const scale = colourScale(palette);
  const title = el("strong", { class: "rv-comparetitle" });
  const words = el("code", { class: "rv-tuple" });
  const focusAt3 = (event) => {
    const cell = pickCell(state.grid, event);
    const { answer: answer2 } = state;
    return cell && answer2 && focusOnBin(answer2, cell.row * answer2.bins[1] + cell.column, "comparison");
  };
  canvas.addEventListener("pointermove", (event) => scope.setHover(focusAt3(event)));
  canvas.addEventListener("pointerleave", () => scope.setHover(null));
  canvas.addEventListener("click", (event) => {
    const focus = focusAt3(event);
    if (focus) scope.togglePin(focus);
  });
  return {
    canvas,
    slot,
    scale,
    title,
    words,
    palette,
    element: el("div", {}, title, words, slot, scale.element)
  };
}
function binInHand({ scope, reading }, answer2, found) {
  const shown = scope.shown(reading);
  const looked = shown && shown.chosen !== "default" && shown.answer.box === answer2.box;
  return looked && shown.answer.reading === answer2.reading ? shown.bin : found.worst;
}
function paint(colours, { canvas, slot, scale, palette, ...texts }, state, side, bin) {
  const [rows, columns2] = state.answer?.bins ?? [1, 1];
  setText(texts.title, side.title);
  setText(texts.words, side.words);
  showRange(scale, side.range);
  noteValues(canvas, side.values);
  const at = context2d({ canvas, slot });
  if (!at) return;
  state.grid = fitGrid(rows, columns2, at, LARGEST2);
  const how = { colours, ramp: colours.ramps[palette] };
  showUnit(scale, paintCells2(at.context, state.grid, side.values, side.range, how));
  if (bin != null) outline(at.context, state.grid, bin, { width: 2, colour: colours.highlight });
}
function readingText(answer2, sides2, bin) {
  const [own, other, difference] = sides2.map(({ values: values2 }) => values2[bin]);
  const format2 = numberFormat([own, other], 5);
  const apart3 = numberFormat([0, difference], 4)(difference);
  const [ownSide, otherSide] = sides2;
  const values = `${ownSide.title} ${format2(own)}, ${otherSide.title} ${format2(other)}`;
  return `${binName(answer2, bin)}: ${values}, difference ${apart3}`;
}
function showWorst(scope, button, { check_ok: agrees2, worst }, answer2) {
  const holds = scope.fresh.holds(answer2);
  const bad = holds && !agrees2;
  const most = worst == null ? "" : `most: ${binName(answer2, worst)}`;
  button.dataset.state = bad ? "bad" : holds ? "good" : "waiting";
  button.disabled = !holds || worst == null;
  setText(button, bad ? "✗ plan and kernel of the other disagree" : holds ? most : "");
}
function pinWorst(scope, { answer: answer2 }) {
  const bin = scope.part("explore")?.comparison?.worst;
  if (bin != null && answer2) scope.pinOn(focusOnBin(answer2, bin, "comparison"));
}

// views/explore/rotation.js
var FILL = 0.82;
var DOTS_FROM = 9;
function rotationCard(look) {
  const { scope, colours } = look;
  const card = frame("Where the rotation happens", "rotation");
  const picture = panel2("The box on the picture, with the dial of its angle");
  const cells = panel2("The box in cells, as the kernel turns it");
  const upright4 = panel2("The picture under the box, upright");
  const tuple = el("code", { class: "rv-tuple" });
  const words = el("p", { class: "rv-words" });
  const panels = el("div", { class: "rv-turns" }, picture.element, cells.element, upright4.element);
  card.body.append(tuple, panels, words);
  return {
    element: card.element,
    watch: picture.slot,
    topics: ["scene", "feed"],
    update() {
      const rotation = scope.part("explore")?.rotation ?? null;
      setHidden(card.element, !rotation);
      if (!rotation) return;
      const { patch, cell_box: box } = rotation;
      setText(tuple, rotation.numbers);
      setTerms(words, rotation.sentence);
      setText(picture.words, rotation.picture);
      setText(cells.words, rotation.cells);
      setText(card.remark, rotation.remark);
      setText(upright4.words, `the picture under the bins, upright: ${patch.shape[0]} × ${patch.shape[1]}`);
      drawPicture(look, picture, rotation);
      drawCells(colours(), cells, rotation);
      drawPatch(upright4, patch, box);
    }
  };
}
function panel2(label3) {
  const canvas = el("canvas", { role: "img", "aria-label": label3 });
  const slot = el("div", { class: "rv-turnslot" }, canvas);
  const words = el("p", { class: "rv-words rv-numbersline" });
  return { canvas, slot, words, element: el("div", {}, slot, words) };
}
function drawPatch(slot, patch, { w, h }) {
  const at = context2d(slot);
  if (!at) return;
  const scale = Math.min(at.width / Math.max(w, 1e-6), at.height / Math.max(h, 1e-6));
  const [wide, high] = [Math.max(2, w * scale), Math.max(2, h * scale)];
  const stamp = stampOf(rgbPixels(patch), patch.shape[1]);
  at.context.imageSmoothingEnabled = false;
  at.context.drawImage(stamp, (at.width - wide) / 2, (at.height - high) / 2, wide, high);
}
function windowOn(boxes, { width, height }) {
  const all = boxes.map(bounds);
  const [left, top] = [Math.min(...all.map((b) => b.left)), Math.min(...all.map((b) => b.top))];
  const [right, bottom] = [Math.max(...all.map((b) => b.right)), Math.max(...all.map((b) => b.bottom))];
  const scale = Math.min(width / Math.max(right - left, 1e-3), height / Math.max(bottom - top, 1e-3)) * FILL;
  return { scale, x: width / 2 - (left + right) / 2 * scale, y: height / 2 - (top + bottom) / 2 * scale };
}
var toScreen = (view, point3) => ({ x: view.x + point3.x * view.scale, y: view.y + point3.y * view.scale });
function drawPicture({ scope, colours }, slot, { box, turn: turn2, other }) {
  const at = context2d(slot);
  if (!at) return;
  const { context } = at;
  const view = windowOn(other ? [box, other] : [box], at);
  const bitmap = scope.picture?.bitmap;
  const size = scope.scene?.picture;
  if (bitmap && size) {
    context.globalAlpha = 0.55;
    context.drawImage(bitmap, view.x, view.y, size.width * view.scale, size.height * view.scale);
    context.globalAlpha = 1;
  }
  if (other) outlineBox(context, colours(), view, other, colours().highlight, [6, 4]);
  outlineBox(context, colours(), view, box, colours().box);
  drawDial(at, colours(), toScreen(view, { x: box.cx, y: box.cy }), box.angle, turn2);
}
function drawCells(colours, slot, { cell_box: box, turn: turn2 }) {
  const at = context2d(slot);
  if (!at) return;
  const { context } = at;
  const view = windowOn([box], at);
  context.fillStyle = colours.sunken;
  context.fillRect(0, 0, at.width, at.height);
  drawGrid(at, colours, view);
  outlineBox(context, colours, view, box, colours.box);
  drawDial(at, colours, toScreen(view, { x: box.cx, y: box.cy }), box.angle, turn2);
}
function drawGrid({ context, width, height }, colours, view) {
  let step2 = 1;
  while (step2 * view.scale < DOTS_FROM) step2 *= 2;
  context.fillStyle = colours["line-strong"];
  const left = Math.ceil(-view.x / view.scale / step2) * step2;
  const top = Math.ceil(-view.y / view.scale / step2) * step2;
  for (let x = left; view.x + x * view.scale < width; x += step2) {
    for (let y = top; view.y + y * view.scale < height; y += step2) {
      context.fillRect(view.x + x * view.scale - 1, view.y + y * view.scale - 1, 2, 2);
    }
  }
}
function outlineBox(context, colours, view, box, colour, dash = []) {
  polygon(
    context,
    corners(box).map((corner) => toScreen(view, corner))
  );
  strokeTwice(context, { width: 4, colour: colours["casing-soft"] }, { width: 2, colour }, dash);
}
function drawDial({ context, width, height }, colours, pivot, degrees2, text3) {
  const radius = Math.min(width, height) * 0.25;
  const arm = radius * 1.25;
  const turn2 = -radians(degrees2);
  context.beginPath();
  context.moveTo(pivot.x + arm, pivot.y);
  context.lineTo(pivot.x, pivot.y);
  context.lineTo(pivot.x + arm * Math.cos(turn2), pivot.y + arm * Math.sin(turn2));
  context.moveTo(pivot.x + radius, pivot.y);
  context.arc(pivot.x, pivot.y, radius, 0, turn2, turn2 < 0);
  strokeTwice(context, { width: 4, colour: colours["casing-soft"] }, { width: 2, colour: colours.highlight });
  if (Math.abs(turn2) * radius >= 8) arrowHead(context, colours, pivot, radius, turn2);
  dots(context, [pivot], 4, colours.highlight);
  stroke(context, { width: 1.5, colour: colours.casing });
  const away = turn2 / 2 + Math.PI;
  const down = Math.abs(turn2) < 1 ? 16 : 0;
  tag(context, colours, text3, {
    x: pivot.x + 34 * Math.cos(away),
    y: pivot.y + 20 * Math.sin(away) + down
  });
}
function arrowHead(context, colours, pivot, radius, turn2) {
  const tip = { x: pivot.x + radius * Math.cos(turn2), y: pivot.y + radius * Math.sin(turn2) };
  const way = turn2 + (turn2 < 0 ? -Math.PI / 2 : Math.PI / 2);
  const barbs = [2.6, -2.6].map((side) => ({
    x: tip.x + 8 * Math.cos(way + side),
    y: tip.y + 8 * Math.sin(way + side)
  }));
  polygon(context, [tip, ...barbs]);
  context.fillStyle = colours.highlight;
  context.fill();
}

// views/gradients/live.js
var FIXED = /* @__PURE__ */ new Set(["ones", "bin", "painted", "random"]);
var SINGLE = 1e-5;
var [GRADIENT, ADDS, THREADS] = ["gradient", "adds", "threads"];
var stateOf = perScope(() => ({ moved: (
  /** @type {Moved | null} */
  null
), following: false }));
function movedOf(scope) {
  followHand(scope);
  return stateOf(scope).moved;
}
function followHand(scope) {
  const state = stateOf(scope);
  if (state.following) return;
  state.following = true;
  for (
    const topic of
    /** @type {const} */
    ["boxes", "answers", "scene", "feed"]
  ) {
    scope.on(topic, () => follow(scope, state));
  }
  follow(scope, state);
}
function follow(scope, state) {
  const before = state.moved;
  const answers2 = followedOf(scope);
  const part2 = scope.part("gradients");
  const same2 = before?.answers.length === answers2?.length && before?.answers.every((answer2, i) => answer2 === answers2?.[i]);
  state.moved = before && same2 && before.given === part2 ? before : computed2(scope, answers2);
  scope.draw(state.moved?.layer ? [state.moved.layer] : []);
}
function followedOf(scope) {
  const { served, answers: answers2, fresh, editor, scene, live } = scope;
  const shown = scope.part("gradients")?.shown ?? [];
  const held2 = editor?.boxes.map(({ id }) => id).join() === scene?.boxes.map(({ id }) => id).join();
  const current = shown.every((place) => served.some((answer2) => answer2.place === place));
  if (held2 && current && !served.some((answer2) => fresh.isOld(answer2))) return null;
  if (live.alone) return followable(answers2);
  const own = shown.map((place) => answers2.find((answer2) => answer2.place === place && isOfBrowser(answer2)));
  const whole3 = own.every((one) => one && isWhole(one));
  return held2 && whole3 && own.length ? (
    /** @type {Answer[]} */
    own
  ) : null;
}
var followable = (answers2) => answers2.filter((answer2) => isOfBrowser(answer2) && isWhole(answer2)).sort((one, other) => one.place - other.place);
var isWhole = (answer2) => isGiven(answer2) && answer2.samples_shown === answer2.samples_total;
function computed2(scope, answers2) {
  const given = scope.part("gradients");
  const [kernel] = scope.readings.map((reading) => scope.live.kernelOf(reading));
  const known = given && (FIXED.has(given.upstream_kind) || given.drawn || given.wanted);
  if (!answers2 || !known) return null;
  const heat = scope.scene?.layers.find((layer2) => layer2.type === "heatmap") ?? null;
  if (heat && ![GRADIENT, ADDS, THREADS].includes(heat.id)) return null;
  const part2 = scope.live.alone ? ofHand(given, answers2) : given;
  const gradient = kernel && part2 && backward(scope, kernel, answers2, part2.upstream);
  if (!gradient) return scope.live.alone ? nothing(given, heat) : null;
  const adds = addsOn(answers2, gradient.shape);
  const counts = { [ADDS]: () => adds, [THREADS]: () => threadsOn(answers2, gradient.shape) };
  const values = counts[heat?.id ?? ""]?.() ?? gradient;
  const remark = `${adds.reduce((sum4, count) => sum4 + count, 0).toLocaleString("en")} adds`;
  const chart = part2.chart && { ...part2.chart, values, range: rangeOf3(values, part2.chart.whole), remark };
  const layer = heat && drawnAs(heat, values);
  const check = scope.live.alone ? checkOf2(answers2, part2.upstream, gradient) : part2.check;
  return { answers: answers2, layer, given, part: { ...part2, check, gradient: part2.gradient && gradient, chart } };
}
function ofHand(given, answers2) {
  const [, rows, columns2] = given.upstream.shape;
  const count = rows * columns2;
  const { wanted } = given;
  const known = given.drawn ?? given.upstream;
  const upstream = new Float32Array(answers2.length * count);
  for (let row = 0; row < answers2.length; row += 1) {
    const { output } = answers2[row];
    if (wanted) {
      if (output?.length !== count) return null;
      upstream.set(
        wanted.map((value, bin) => output[bin] - value),
        row * count
      );
      continue;
    }
    const first = given.drawn ? row * count : 0;
    if (first + count > known.length) return null;
    upstream.set(known.subarray(first, first + count), row * count);
  }
  const shape2 = [answers2.length, rows, columns2];
  return {
    ...given,
    shown: answers2.map(({ place }) => place),
    upstream: Object.assign(upstream, { shape: shape2 })
  };
}
function nothing(given, heat) {
  const array = heat && Object.assign(
    heat.array.map(() => Number.NaN),
    { shape: heat.array.shape }
  );
  const layer = heat && array && { ...heat, array };
  return { answers: [], layer, given, part: { ...given, shown: [], gradient: null, chart: null } };
}
function checkOf2(answers2, upstream, gradient) {
  const [sums, sizes2] = [new Float64Array(gradient.length), new Float64Array(gradient.length)];
  answers2.filter(isSampled).forEach(({ taps, weights, bin, grid, bins: [rows, columns2] }, box) => {
    for (let k = 0; k < taps.length; k += 1) {
      if (taps[k] < 0) continue;
      const share = upstream[box * rows * columns2 + bin[k >> 2]] / (grid[0] * grid[1]);
      sums[taps[k]] += weights[k] * share;
      sizes2[taps[k]] += Math.abs(weights[k] * share);
    }
  });
  const apart3 = sums.map((sum4, cell) => Math.abs(sum4 - gradient[cell]));
  const worst = apart3.reduce((most, one, cell) => one > apart3[most] ? cell : most, 0);
  const agrees2 = apart3.every((one, cell) => one <= SINGLE * sizes2[cell]);
  const width = gradient.shape[1];
  return { difference: apart3[worst], cell: [Math.floor(worst / width), worst % width], agrees: agrees2 };
}
function backward(scope, kernel, answers2, upstream) {
  const { ready } = scope.live;
  const { rotated, bins, scale, ratio, offset, minimum, clockwise } = kernel;
  if (!ready?.kernels.knows(kernel.operator, "avg")) return null;
  if (upstream.length !== answers2.length * bins[0] * bins[1]) return null;
  const { kernels, map } = ready;
  const { values, height, width } = map;
  if (!answers2.length) return floats(new Float32Array(height * width), height, width);
  const rois = answers2.flatMap(({ frame: frame2 }) => [...roisOf(kernel, rotated ? frame2 : upright2(frame2))]);
  const call = {
    ...{ rois, bins, rules: { scale, ratio, offset, minimum, clockwise } },
    ...{ features: { values, channels: 1, height, width }, gradOutput: upstream }
  };
  try {
    const { features } = kernels.backward(
      /** @type {OperatorName} */
      kernel.operator,
      call
    );
    return floats(new Float32Array(features.buffer), height, width);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return null;
  }
}
var upright2 = (box) => ({ ...box, angle: 0 });
var floats = (values, height, width) => Object.assign(values, { shape: [height, width] });
function addsOn(answers2, [height, width]) {
  const counts = floats(new Float32Array(height * width), height, width);
  for (const { taps, weights } of answers2.filter(isSampled)) {
    for (let k = 0; k < taps.length; k += 1) if (taps[k] >= 0 && weights[k] !== 0) counts[taps[k]] += 1;
  }
  return counts;
}
function threadsOn(answers2, [height, width]) {
  const counts = floats(new Float32Array(height * width), height, width);
  for (const { taps, weights, bin } of answers2.filter(isSampled)) {
    const last = new Int32Array(counts.length).fill(-1);
    for (let k = 0; k < taps.length; k += 1) {
      const [cell, thread] = [taps[k], bin[k >> 2]];
      if (cell < 0 || weights[k] === 0 || last[cell] === thread) continue;
      last[cell] = thread;
      counts[cell] += 1;
    }
  }
  return counts;
}
function drawnAs(layer, values) {
  const [height, width] = values.shape;
  const seen = layer.whole ? values.map((value) => value || Number.NaN) : values;
  const data = (
    /** @type {const} */
    [0 - largestOf3(values, -1), largestOf3(values, 1)]
  );
  return { ...layer, array: floats(seen, height, width), range: rangeOf3(values, layer.whole), data };
}
var largestOf3 = (values, sign) => values.reduce((most, value) => Math.max(most, sign * value), 0);
function rangeOf3(values, counted) {
  const most = Math.max(largestOf3(values, 1), largestOf3(values, -1));
  return counted ? [0, Math.max(most, 1)] : [-(most || 1), most || 1];
}

// views/gradients/state.js
var CELLS_TRIED = 24;
var kept = perScope(() => ({ cell: (
  /** @type {Cell | null} */
  null
) }));
var partOf = (scope) => movedOf(scope)?.part ?? scope.part("gradients");
function handOf2(scope) {
  const given = partOf(scope)?.chosen ?? { bin: 0, painted: [], rev: 0 };
  const own = (
    /** @type {Partial<Chosen> | null} */
    scope.choice
  );
  if (!own || (own.rev ?? 0) < given.rev) return given;
  return { bin: own.bin ?? given.bin, painted: own.painted ?? given.painted, rev: given.rev };
}
function tell(scope, changes, phase) {
  scope.choose({ ...handOf2(scope), ...changes }, phase);
}
var rowOf = (scope, answer2) => answer2 ? (partOf(scope)?.shown ?? []).indexOf(answer2.place) : -1;
var followed = (scope) => movedOf(scope)?.answers ?? scope.served.filter((answer2) => isGiven(answer2) && rowOf(scope, answer2) >= 0);
var activeRow = (scope) => rowOf(scope, followed(scope).find(({ box }) => box === scope.activeBox?.id) ?? null);
var focusOnCell = (cell) => focusOn({ cell, from: "cells" });
function shownCell(scope) {
  const cells = scope.scene?.cells;
  if (!cells) return null;
  const last = kept(scope);
  if (scope.hover?.from !== "adds" || !last.cell) last.cell = chooseCell(scope, cells);
  return last.cell;
}
function chooseCell(scope, cells) {
  for (const focus of [scope.pin, scope.hover]) {
    if (focus?.cell) return focus.cell;
    const answer2 = scope.answer(focus?.box);
    const tap = answer2 && focus?.sample != null ? heaviestTap(answer2, focus.sample) : -1;
    if (tap >= 0) return cellOf2(tap, cells);
  }
  const values = partOf(scope)?.chart?.values;
  return values ? tellingCell(scope, cells, values) : null;
}
var cellOf2 = (index, { width }) => [Math.floor(index / width), index % width];
function tellingCell(scope, cells, values) {
  const order = [...values.keys()].filter((i) => values[i]).sort((a, b) => Math.abs(values[b]) - Math.abs(values[a]));
  const tried = partOf(scope)?.orders ? order.slice(0, CELLS_TRIED) : [];
  const telling = tried.find((i) => orderMatters(scope, cellOf2(i, cells)));
  return cellOf2(telling ?? order[0] ?? 0, cells);
}
function orderMatters(scope, cell) {
  const products2 = addsOf(scope, cell).map((add) => add.product);
  const sorted = [...products2].sort((a, b) => a - b);
  const orders = [products2, [...products2].reverse(), sorted, [...sorted].reverse()];
  return new Set(orders.map(float32Sum)).size > 1;
}
function heaviestTap(answer2, sample) {
  if (!isSampled(answer2)) return -1;
  let best = -1;
  let most = 0;
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) {
    if (answer2.taps[k] < 0 || answer2.weights[k] <= most) continue;
    best = answer2.taps[k];
    most = answer2.weights[k];
  }
  return best;
}
function addsOf(scope, [row, column2]) {
  const cells = scope.scene?.cells;
  const upstream = partOf(scope)?.upstream;
  if (!cells || !upstream) return [];
  const flat = row * cells.width + column2;
  return followed(scope).flatMap((answer2) => {
    if (!isSampled(answer2)) return [];
    const first = rowOf(scope, answer2) * binCount(answer2);
    const perBin = answer2.grid[0] * answer2.grid[1];
    return readersOf(answer2, flat).map((sample) => {
      const bin = answer2.bin[sample];
      const weight = weightOn(answer2, sample, flat);
      const share = upstream[first + bin] / perBin;
      return { answer: answer2, sample, bin, weight, share, product: weight * share };
    });
  });
}
function weightOn({ taps, weights }, sample, cell) {
  let weight = 0;
  for (let k = 4 * sample; k < 4 * sample + 4; k += 1) if (taps[k] === cell) weight += weights[k];
  return weight;
}
var float32Sum = (list2) => list2.reduce((so, value) => Math.fround(so + Math.fround(value)), 0);

// views/gradients/adds.js
var ROWS_SHOWN = 8;
var SINGLE_PRECISION = 2e-6;
function addsCard({ scope }) {
  const card = frame("Adds", "adds");
  const table = buildTable();
  const check = checkLine(() => goToWorstCell(scope));
  card.body.append(table.element, check.line);
  let adds = [];
  table.rows.forEach(({ element }, i) => {
    element.addEventListener("pointerenter", () => lightSample(scope, adds[i]));
    element.addEventListener("pointerleave", () => scope.setHover(null));
  });
  return {
    element: card.element,
    topics: ["scene", "focus", "fresh", "boxes", "answers"],
    ofBoxes: true,
    get ofKernels() {
      return Boolean(movedOf(scope));
    },
    update() {
      const cell = shownCell(scope);
      const sum4 = cell && sumOf3(scope, cell);
      card.element.toggleAttribute("data-none", !sum4);
      if (!sum4) return setText(card.heading, "Cell");
      adds = sum4.adds;
      const bins = new Set(adds.map((add) => `${add.answer.box}:${add.bin}`)).size;
      const remark = `${plural(adds.length, "add")} from ${plural(bins, "bin")}`;
      setText(card.heading, `Cell (${cell[0]}, ${cell[1]})`);
      setText(card.remark, adds.length ? remark : "no sample writes here");
      fillTable2(table, sum4);
      showCheck(check, checkOf3(sum4));
    }
  };
}
function sumOf3(scope, cell) {
  const gradient = partOf(scope)?.gradient;
  const cells = scope.scene?.cells;
  if (!gradient || !cells) return null;
  const adds = addsOf(scope, cell);
  const kernel = gradient[cell[0] * cells.width + cell[1]];
  const largest2 = Math.max(1e-12, Math.abs(kernel), ...adds.map((add) => Math.abs(add.product)));
  return { scope, cell, adds, total: totalOf(adds), kernel, format: numberFormat([0, largest2], 4) };
}
var totalOf = (adds) => adds.reduce((so, add) => so + add.product, 0);
function buildTable() {
  const rows = Array.from({ length: ROWS_SHOWN }, () => {
    const cells = [0, 1, 2, 3].map(() => el("td"));
    return { cells, element: el("tr", {}, ...cells) };
  });
  const more = el("td", { colspan: "3" });
  const moreSum = el("td");
  const total = el("td", { class: "rv-sum" });
  const last = el("tr", { class: "rv-total" }, el("td", { colspan: "3" }, "Σ of all adds"), total);
  const head2 = headRow(["", "weight", "upstream ÷ samples", "add"]);
  const place = (
    /** @type {HTMLElement} */
    head2.firstElementChild
  );
  const element = el(
    "table",
    { class: "rv-table rv-terms rv-adds" },
    el("thead", {}, head2),
    el("tbody", {}, ...rows.map((row) => row.element), el("tr", {}, more, moreSum), last)
  );
  return { element, place, rows, more, moreSum, total };
}
function fillTable2({ element: table, place, rows, more, moreSum, total }, { scope, adds, total: all, format: format2 }) {
  const several = followed(scope).length > 1;
  table.toggleAttribute("data-several", several);
  setText(place, several ? "box·bin·sample" : "bin·sample");
  rows.forEach(({ element, cells }, i) => {
    const texts = adds[i] ? addTexts(adds[i], several, format2) : [" ", "", "", ""];
    element.toggleAttribute("data-empty", !adds[i]);
    cells.forEach((cell, c) => {
      setText(cell, texts[c]);
    });
  });
  const rest = adds.slice(ROWS_SHOWN);
  setText(more, rest.length ? `and ${rest.length} more, together` : " ");
  setText(moreSum, rest.length ? format2(totalOf(rest)) : "");
  const listed = adds.slice(0, ROWS_SHOWN).map((add) => format2(add.product));
  const left = [...listed, ...rest.length ? [format2(totalOf(rest))] : []].join(" + ");
  setText(total, equals(left, format2(all)));
}
function addTexts({ answer: answer2, bin, sample, weight, share, product: product3 }, several, format2) {
  const place = answer2.samplesOf(bin).indexOf(sample) + 1;
  const [row, column2] = [Math.floor(bin / answer2.bins[1]), bin % answer2.bins[1]];
  const perBin = answer2.grid[0] * answer2.grid[1];
  return [
    `${several ? `${answer2.place + 1}·` : ""}(${row},${column2})·${place}`,
    weight.toFixed(4),
    `× ${fixed(share * perBin, 3)}÷${perBin}`,
    format2(product3)
  ];
}
function lightSample(scope, add) {
  if (!add) return;
  scope.setHover(focusOnSample(add.answer, add.bin, add.sample, "adds"));
}
function checkOf3(sum4) {
  const { scope, cell, kernel, total, adds, format: format2 } = sum4;
  const check = partOf(scope)?.check;
  if (!scope.fresh.allHold) return { ok: "", text: "the answer for these boxes is on its way", go: null };
  const here = `kernel's backward ${format2(kernel)}`;
  if (check && !check.agrees) return wrongCells(check, cell, here);
  const where = scope.live.alone && movedOf(scope) ? "all cells" : "server: all";
  const all = check ? ` · ${where} to ${tiny(check.difference ?? NaN)}` : "";
  if (!allSent(scope)) {
    const verdict2 = check ? ` ✓${all}` : "";
    return { ok: check ? "true" : "", text: `${here}, too many samples to list${verdict2}`, go: null };
  }
  const difference = Math.abs(total - kernel);
  const scale = Math.max(1e-6, Math.abs(kernel), ...adds.map((add) => Math.abs(add.product)));
  if (difference > SINGLE_PRECISION * scale * Math.max(4, adds.length)) {
    return { ok: "false", text: `≠ ${here} ✗ it differs by ${difference.toPrecision(3)}`, go: null };
  }
  return { ok: "true", text: `= ${here} ✓ to ${tiny(difference)}${all}`, go: null };
}
var allSent = (scope) => followed(scope).every((answer2) => answer2.samples_shown === answer2.samples_total);
function wrongCells({ cell: worst, difference }, cell, here) {
  const apart3 = apartText(difference);
  if (worst[0] === cell[0] && worst[1] === cell[1]) {
    return { ok: "false", text: `≠ ${here} ✗ ${apart3}, more than in any other cell`, go: null };
  }
  const name = `cell (${worst[0]}, ${worst[1]})`;
  return { ok: "false", text: `${here} ✗ but ${name} is ${apart3}`, go: `show ${name}` };
}
function goToWorstCell(scope) {
  const check = partOf(scope)?.check;
  if (!check || check.agrees) return false;
  scope.pinOn(focusOnCell(check.cell));
  return true;
}

// core/old.js
var SIDES3 = ["cx", "cy", "w", "h", "angle"];
function isOld(scope, box, but) {
  const held2 = scope.activeBox;
  return held2?.id !== box.id || SIDES3.some((side) => side !== but && held2[side] !== box[side]);
}
function ofSaved(scope) {
  const saved = scope.scene?.boxes[scope.scene.active ?? 0];
  return scope.live.alone && saved && isOld(scope, saved) ? ", of the box that was saved" : "";
}

// kit/plot.js
var EDGE2 = { left: 54, right: 12, top: 10, bottom: 38 };
var BARE = { left: 2, right: 2, top: 4, bottom: 4 };
var REACH2 = 0.22;
function rangeOf4(lists, room = 0.06) {
  let low = Infinity;
  let high = -Infinity;
  for (const list2 of lists) {
    for (let i = 0; i < list2.length; i += 1) {
      if (list2[i] < low) low = list2[i];
      if (list2[i] > high) high = list2[i];
    }
  }
  if (!Number.isFinite(low)) return [0, 1];
  const span2 = high - low || Math.abs(high) * 0.1 || 1;
  return [low - span2 * room, high + span2 * room];
}
function column(array, index) {
  const [rows, columns2] = array.shape;
  return Float64Array.from({ length: rows }, (_, i) => array[i * columns2 + index]);
}
function xAt(width, [low, high], at) {
  const share = (at - EDGE2.left) / (width - EDGE2.left - EDGE2.right);
  return low + Math.min(1, Math.max(0, share)) * (high - low);
}
function drawPlot(surface, colours, plot) {
  const axes2 = axesOf(surface, colours, plot);
  const { context, edge, height, xRange, toX } = axes2;
  const bottom = height - edge.bottom;
  if (!plot.bare) drawAxes(axes2, plot.xLabel ?? "");
  for (const band of plot.bands ?? []) drawBand(axes2, band);
  if (plot.zero && xRange[0] < 0 && xRange[1] > 0) {
    rule(context, colours.line, [toX(0), edge.top], [toX(0), bottom]);
  }
  drawMarks(axes2, plot.marks ?? [], plot.bare ? 3 : 6);
  context.save();
  context.beginPath();
  context.rect(edge.left, 0, axes2.width - edge.left - edge.right, bottom + 2);
  context.clip();
  for (const line2 of plot.series) drawLine(axes2, line2);
  for (const tangent of plot.tangents ?? []) drawTangent(axes2, tangent);
  context.restore();
  for (const point3 of plot.points ?? []) drawPoint(axes2, point3, plot.bare ? 3 : 5);
}
function axesOf({ context, width, height }, colours, plot) {
  const edge = plot.bare ? BARE : EDGE2;
  const xRange = plot.x ?? rangeOf4(
    plot.series.map((line2) => line2.x),
    0
  );
  const yRange = rangeOf4(plot.series.map((line2) => line2.y));
  const wide = width - edge.left - edge.right;
  const high = height - edge.top - edge.bottom;
  return {
    context,
    colours,
    edge,
    width,
    height,
    xRange,
    yRange,
    toX: (x) => edge.left + (x - xRange[0]) / (xRange[1] - xRange[0] || 1) * wide,
    toY: (y) => edge.top + (1 - (y - yRange[0]) / (yRange[1] - yRange[0] || 1)) * high
  };
}
function drawLine({ context, toX, toY }, { x, y, colour, width = 1.8, dash = [] }) {
  context.beginPath();
  let open = false;
  for (let i = 0; i < x.length; i += 1) {
    const good = Number.isFinite(x[i]) && Number.isFinite(y[i]);
    if (good && open) context.lineTo(toX(x[i]), toY(y[i]));
    else if (good) context.moveTo(toX(x[i]), toY(y[i]));
    open = good;
  }
  context.lineJoin = "round";
  context.setLineDash([...dash]);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
}
function drawTangent({ context, colours, edge, width, toX, toY }, tangent) {
  const { x, y, slope, colour = colours.focus, side = 0, reach = REACH2 } = tangent;
  const run = reach * (width - edge.left - edge.right) / (toX(1) - toX(0));
  const from = side > 0 ? x : x - run;
  const to = side < 0 ? x : x + run;
  context.beginPath();
  context.moveTo(toX(from), toY(y + slope * (from - x)));
  context.lineTo(toX(to), toY(y + slope * (to - x)));
  context.setLineDash([5, 3]);
  context.lineWidth = 1.6;
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
}
function drawPoint({ context, colours, toX, toY }, { x, y, colour }, radius) {
  context.beginPath();
  context.arc(toX(x), toY(y), radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colours.surface;
  context.stroke();
}
function drawMarks({ context, colours, edge, height, toX }, marks, tick) {
  const bottom = height - edge.bottom;
  const trace = (strong, top) => {
    context.beginPath();
    for (const mark3 of marks) {
      if (mark3.strong !== strong) continue;
      context.moveTo(toX(mark3.x), bottom);
      context.lineTo(toX(mark3.x), top);
    }
  };
  trace(false, bottom - tick);
  context.lineWidth = 1;
  context.strokeStyle = colours["line-strong"];
  context.stroke();
  trace(true, edge.top);
  context.setLineDash([2, 3]);
  context.strokeStyle = colours.bad;
  context.stroke();
  context.setLineDash([]);
}
function drawBand({ context, colours, edge, height, toX }, { from, to, label: label3, shaded }) {
  const wide = toX(to) - toX(from);
  context.fillStyle = colours.sunken;
  if (shaded) context.fillRect(toX(from), edge.top, Math.max(0, wide - 1), height - edge.top - edge.bottom);
  context.fillStyle = colours.muted;
  context.font = `500 ${colours.sizes.tiny} ${colours.font}`;
  context.textAlign = "right";
  context.textBaseline = "top";
  const fits2 = wide > context.measureText(label3).width + 8;
  if (fits2) context.fillText(label3, toX(to) - 6, edge.top + 4);
}
function drawAxes({ context, colours, edge, width, height, xRange, yRange, toX, toY }, xLabel) {
  const bottom = height - edge.bottom;
  const right = width - edge.right;
  context.font = `500 ${colours.sizes.tiny} ${colours.mono}`;
  context.fillStyle = colours.muted;
  context.textBaseline = "middle";
  context.textAlign = "right";
  for (const value of ticks(yRange, 4)) {
    rule(context, colours.line, [edge.left, toY(value)], [right, toY(value)]);
    context.fillText(tickText(value, yRange), edge.left - 6, toY(value));
  }
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const value of ticks(xRange, 5)) {
    rule(context, colours["line-strong"], [toX(value), bottom], [toX(value), bottom + 4]);
    context.fillText(tickText(value, xRange), toX(value), bottom + 6);
  }
  rule(context, colours["line-strong"], [edge.left, bottom], [right, bottom]);
  if (xLabel) context.fillText(xLabel, (edge.left + right) / 2, height - 14);
}
function rule(context, colour, from, to) {
  context.beginPath();
  context.moveTo(Math.round(from[0]) + 0.5, Math.round(from[1]) + 0.5);
  context.lineTo(Math.round(to[0]) + 0.5, Math.round(to[1]) + 0.5);
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.stroke();
}
function ticks([low, high], count) {
  const raw = (high - low) / count;
  if (!(raw > 0) || !Number.isFinite(raw)) return [];
  const power = 10 ** Math.floor(Math.log10(raw));
  const step2 = [1, 2, 2.5, 5, 10].map((k) => k * power).find((size) => size >= raw * 0.8) ?? 10 * power;
  const first = Math.ceil(low / step2 - 1e-9);
  const last = Math.floor(high / step2 + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step2);
}
function tickText(value, [low, high]) {
  const largest2 = Math.max(Math.abs(low), Math.abs(high));
  if (largest2 >= 1e5 || largest2 < 1e-3) return minus(value.toExponential(1));
  const decimals2 = Math.max(0, Math.min(6, 1 - Math.floor(Math.log10((high - low) / 4))));
  return minus(
    value.toFixed(decimals2).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")
  );
}

// views/gradients/boxes.js
var HEADS = ["", "kernel's slope", "central difference", "", "loss against it"];
var chosenIn = perScope(() => ({ number: 0 }));
var numbersOf2 = (scope) => scope.part("gradients")?.numbers ?? [];
var then = (scope) => scope.part("gradients")?.computed ? "" : ofSaved(scope);
var chosenOf = (scope) => Math.min(chosenIn(scope).number, Math.max(0, numbersOf2(scope).length - 1));
function choose3(scope, index) {
  chosenIn(scope).number = index;
  scope.changed("focus");
}
function numbersCard(look) {
  const { scope } = look;
  const card = frame("The box's own gradient", "numbers");
  const heads = HEADS.map((text3) => el("span", {}, text3));
  const head2 = el("div", { class: "rv-numbers-row rv-numbers-head", "aria-hidden": true }, ...heads);
  const props = { class: "rv-numbers", role: "radiogroup", "aria-label": "Number of the box to plot" };
  const list2 = el("div", props);
  card.body.append(head2, list2);
  followHand(scope);
  let rows = [];
  return {
    element: card.element,
    watch: list2,
    topics: ["scene", "focus", "fresh", "boxes"],
    ofBoxes: true,
    update() {
      const numbers = numbersOf2(scope);
      const said2 = scope.part("gradients")?.loss ?? "";
      setText(card.remark, `${said2}${then(scope)}`);
      if (rows.length !== numbers.length) {
        rows = numbers.map((_, i) => numberRow(scope, i, () => rows.map((row) => row.element)));
        list2.replaceChildren(...rows.map((row) => row.element));
      }
      rows.forEach((row, i) => {
        showRow(look, row, numbers[i], i === chosenOf(scope));
      });
    }
  };
}
function numberRow(scope, index, all) {
  const name = el("b");
  const slope = el("span", { class: "rv-slope" });
  const difference = el("span");
  const verdict2 = el("span", { class: "rv-verdict" });
  const canvas = el("canvas");
  const slot = el("span", { class: "rv-spark" }, canvas);
  const element = el(
    "button",
    {
      class: "rv-numbers-row",
      type: "button",
      role: "radio",
      onclick: () => choose3(scope, index),
      onkeydown: (event) => walk(all(), event)?.click()
    },
    name,
    slope,
    difference,
    verdict2,
    slot
  );
  return { element, name, slope, difference, verdict: verdict2, canvas, slot };
}
function showRow({ scope, colours }, row, number2, chosen) {
  const { name, kind, slope, difference, left, right, loss, curve, agrees: agrees2 } = number2;
  const smooth = kind === "smooth";
  row.element.setAttribute("aria-checked", String(chosen));
  Object.assign(row.element.dataset, { number: name, kind, slope, difference: difference ?? "" });
  setText(row.name, name);
  setText(row.slope, slopeText(slope));
  const known = difference != null;
  setText(
    row.difference,
    smooth ? known ? slopeText(difference) : "—" : `${slopeText(left)} | ${slopeText(right)}`
  );
  const apart3 = tiny(Math.abs(slope - (difference ?? NaN)));
  const sign = scope.fresh.allHold ? `${agrees2 ? "✓" : "✗"} ${apart3}` : "…";
  setText(row.verdict, smooth ? known ? sign : " " : kind);
  row.verdict.dataset.ok = smooth ? String(agrees2) : "warn";
  const at = context2d(row);
  if (!at) return;
  const { accent, muted, focus } = colours();
  const colour = chosen ? accent : muted;
  drawPlot(at, colours(), {
    bare: true,
    series: [{ x: column(curve, 0), y: column(curve, 1), colour, width: 1.5 }],
    points: [{ x: 0, y: loss, colour: focus }]
  });
}
function curveCard({ scope, colours }) {
  const card = frame("Loss", "curve");
  const canvas = el("canvas", { role: "img" });
  const slot = el("div", { class: "rv-plot" }, canvas);
  const words = el("p", { class: "rv-words" });
  card.body.append(slot, words);
  return {
    element: card.element,
    watch: slot,
    topics: ["scene", "focus", "boxes"],
    ofBoxes: true,
    update() {
      const number2 = numbersOf2(scope)[chosenOf(scope)];
      if (!number2) return;
      setText(words, number2.sentence);
      words.dataset.kind = number2.kind;
      showCurve(colours(), { ...card, canvas, slot }, number2);
      setText(card.heading, `Loss against ${number2.name}${then(scope)}`);
    }
  };
}
function showCurve(colours, card, number2) {
  const { name, unit: unit2, sentence, curve, crossings: crossings2, loss } = number2;
  setText(card.remark, number2.marks);
  card.canvas.setAttribute("aria-label", `The loss against ${name}. ${sentence}`);
  const at = context2d(card);
  if (!at) return;
  const marks = Array.from({ length: crossings2?.shape[0] ?? 0 }, (_, i) => ({
    x: crossings2?.[2 * i] ?? NaN,
    strong: (crossings2?.[2 * i + 1] ?? 0) > 0
  }));
  drawPlot(at, colours, {
    series: [{ x: column(curve, 0), y: column(curve, 1), colour: colours.accent, width: 2 }],
    marks,
    tangents: tangentsOf(number2),
    zero: true,
    points: [{ x: 0, y: loss, colour: colours.focus }],
    xLabel: `change of ${name}, ${unit2}`
  });
}
function tangentsOf({ kind, loss, loss_left, loss_right, slope, left, right }) {
  if (kind === "smooth") return [{ x: 0, y: loss, slope }];
  return [
    { x: 0, y: loss_left ?? NaN, slope: left ?? NaN, side: -1 },
    { x: 0, y: loss_right ?? NaN, slope: right ?? NaN, side: 1 }
  ];
}

// views/gradients/cells.js
var LARGEST3 = 60;
function cellsCard(look) {
  const { scope } = look;
  const card = gridCard("Cells", "cells", "Numbers over the feature map");
  const state = { grid: null, part: null, stamps: new Stamps() };
  const focusAt3 = (event) => {
    const cell = pickCell(state.grid, event);
    return cell && state.part && focusOnCell([cell.row + state.part.top, cell.column + state.part.left]);
  };
  card.canvas.addEventListener("pointermove", (event) => scope.setHover(focusAt3(event)));
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  card.canvas.addEventListener("click", (event) => {
    const focus = focusAt3(event);
    if (focus) scope.togglePin(focus);
  });
  card.canvas.addEventListener("keydown", (event) => walkCells(scope, event));
  return {
    element: card.element,
    watch: card.slot,
    topics: ["scene", "focus", "boxes", "answers"],
    ofBoxes: true,
    get ofKernels() {
      return Boolean(movedOf(scope));
    },
    update() {
      const chart = partOf(scope)?.chart;
      const cells = scope.scene?.cells;
      card.element.toggleAttribute("data-none", !chart);
      if (chart && cells) paintMap2(look, card, state, chart, cells);
    }
  };
}
function walkCells(scope, event) {
  const cells = scope.scene?.cells;
  const step2 = cells && arrowStep(event);
  if (!step2) return;
  const [row, column2] = shownCell(scope) ?? [0, 0];
  const next = stepped({ row, column: column2 }, step2, { rows: cells.height, columns: cells.width });
  scope.pin = null;
  scope.setHover(focusOnCell([next.row, next.column]));
}
function paintMap2({ scope, colours }, card, state, chart, cells) {
  const cell = shownCell(scope);
  setText(card.heading, chart.title);
  setText(card.remark, chart.remark);
  card.bar.className = barClass(chart.palette);
  if (chart.palette === "diverging") showReach(card, chart.values, chart.range);
  else showRange(card, chart.range, chart.whole);
  const read = cell ? readText(cell, cells, chart) : "";
  setText(card.read, read);
  const size = `${cells.height} rows of ${cells.width} cells`;
  card.canvas.setAttribute("aria-label", `${chart.title}, ${size}. Arrow keys walk the cells. ${read}`);
  const at = context2d(card);
  if (!at) return;
  const { context } = at;
  const part2 = partAround(scope, cells);
  const grid = fitGrid(part2.rows, part2.columns, at, LARGEST3);
  state.grid = grid;
  state.part = part2;
  const whole3 = { cell: grid.cell, x: grid.x - part2.left * grid.cell, y: grid.y - part2.top * grid.cell };
  context.save();
  context.beginPath();
  context.rect(grid.x, grid.y, grid.cell * part2.columns, grid.cell * part2.rows);
  context.clip();
  context.imageSmoothingEnabled = false;
  const stamp = state.stamps.ramp(chart.values, cells.width, rampOf(colours(), chart), chart.range);
  context.drawImage(stamp, whole3.x, whole3.y, grid.cell * cells.width, grid.cell * cells.height);
  showUnit(card, paintNumbers2(context, colours(), whole3, part2, chart));
  paintBoxesOnMap(scope, colours(), context, whole3, cells);
  if (cell) {
    context.beginPath();
    context.rect(whole3.x + cell[1] * grid.cell, whole3.y + cell[0] * grid.cell, grid.cell, grid.cell);
    strokeCased(context, colours(), 2, colours().highlight);
  }
  context.restore();
}
var rampOf = ({ ramps }, { palette }) => palette === "diverging" ? ramps.diverging : ramps.sequential;
function readText([row, column2], { width }, { values, range, whole: whole3 }) {
  const value = values[row * width + column2];
  return `(${row}, ${column2}) = ${whole3 ? value : numberFormat(range, 4)(value)}`;
}
function partAround(scope, { width, height }) {
  const seen = { top: height, left: width, bottom: -1, right: -1 };
  for (const { cells } of scope.given()) {
    for (const flat of cells ?? []) {
      const [row, column2] = [Math.floor(flat / width), flat % width];
      seen.top = Math.min(seen.top, row);
      seen.bottom = Math.max(seen.bottom, row);
      seen.left = Math.min(seen.left, column2);
      seen.right = Math.max(seen.right, column2);
    }
  }
  if (seen.bottom < 0) return { top: 0, left: 0, rows: height, columns: width };
  const [top, left] = [Math.max(0, seen.top - 1), Math.max(0, seen.left - 1)];
  const [rows, columns2] = [Math.min(height, seen.bottom + 2) - top, Math.min(width, seen.right + 2) - left];
  return { top, left, rows, columns: columns2 };
}
function paintNumbers2(context, colours, { cell, x, y }, part2, chart) {
  const { values, range } = chart;
  const width = values.shape[1];
  const places = [];
  for (let row = part2.top; row < part2.top + part2.rows; row += 1) {
    for (let column2 = part2.left; column2 < part2.left + part2.columns; column2 += 1) {
      if (values[row * width + column2]) places.push({ row, column: column2 });
    }
  }
  const shown = places.map(({ row, column: column2 }) => values[row * width + column2]);
  setNumberFont(context, colours, "tiny");
  const { texts, unit: unit2 } = numbersFor(context, shown, cell - 4, cell);
  texts?.forEach((text3, i) => {
    const { row, column: column2 } = places[i];
    context.fillStyle = inkOn(rampColour(rampOf(colours, chart), shown[i], range), colours);
    context.fillText(text3, x + onPicture(column2, cell), y + onPicture(row, cell) + 0.5);
  });
  return unit2;
}

// views/gradients/moves.js
var BEAT = 90;
var SLOWER = 4;
var BUTTONS = (
  /** @type {const} */
  [
    { name: "play", label: "▶ Play", title: "Play the steps, or pause (Space)" },
    { name: "back", label: "◂ Back", title: "One step back" },
    { name: "next", label: "Step ▸", title: "One step on" },
    { name: "reset", label: "↺ Start", title: "Back to the start" },
    { name: "take", label: "Put the box here", title: "The box you drew moves to where the walker is" }
  ]
);
function placeWalker(scope, box) {
  if (scope.place("walker", box)) scope.changed("focus");
}
function descentCard({ scope, colours }) {
  const card = frame("Let it move", "descent");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const state = { step: 0, run: "", timer: (
    /** @type {ReturnType<typeof setTimeout> | 0} */
    0
  ) };
  const actions = {
    play: () => toggle2(),
    back: () => goByHand(state.step - 1),
    next: () => goByHand(state.step + 1),
    reset: () => goByHand(0),
    take: () => take()
  };
  const buttons = BUTTONS.map(({ name, label: label3, title }) => {
    const props = { class: "rv-tool", type: "button", title, "data-move": name, onclick: actions[name] };
    return el("button", props, label3);
  });
  const play = buttons[0];
  const range = { type: "range", min: "0", max: "0", step: "1", value: "0" };
  const slider = el("input", { ...range, class: "rv-range", "aria-label": "Step" });
  const canvas = el("canvas", { role: "img", "aria-label": "The loss at each step" });
  const slot = el("div", { class: "rv-plot" }, canvas);
  const facts = el("p", { class: "rv-facts-line" });
  const words = el("p", { class: "rv-words" });
  const player = el("div", { class: "rv-walk-player" }, el("div", { class: "rv-group" }, ...buttons));
  card.body.append(player, slider, facts, slot, words);
  slider.addEventListener("input", () => goByHand(Number(slider.value)));
  const walkOf = () => scope.part("gradients")?.descent ?? null;
  const steps = () => (walkOf()?.path.shape[0] ?? 1) - 1;
  function pause2() {
    clearTimeout(state.timer);
    state.timer = 0;
  }
  function toggle2() {
    if (state.timer) pause2();
    else {
      if (state.step >= steps()) go(0);
      beat();
    }
    show3();
  }
  function beat() {
    if (state.step >= steps()) {
      pause2();
      show3();
      return;
    }
    const on = () => {
      go(state.step + 1);
      beat();
    };
    state.timer = setTimeout(on, still.matches ? SLOWER * BEAT : BEAT);
  }
  function go(step2) {
    state.step = Math.max(0, Math.min(steps(), step2));
    const walk2 = walkOf();
    if (walk2) placeWalker(scope, rowOf2(walk2, state.step));
    show3();
  }
  function goByHand(step2) {
    pause2();
    go(step2);
  }
  function take() {
    const walk2 = walkOf();
    if (!walk2 || !scope.editor?.box) return;
    const [cx, cy, w, h, angle] = rowOf2(walk2, state.step);
    pause2();
    scope.editor.set({ cx, cy, w, h, angle });
  }
  function show3() {
    const walk2 = walkOf();
    if (!walk2) return;
    setText(play, state.timer ? "❚❚ Pause" : "▶ Play");
    play.setAttribute("aria-pressed", String(Boolean(state.timer)));
    slider.max = String(steps());
    slider.value = String(state.step);
    card.element.dataset.step = String(state.step);
    card.element.dataset.steps = String(steps());
    setText(card.remark, `step ${state.step} of ${steps()}${ofSaved(scope)}`);
    setText(words, walk2.sentence);
    const told = factsOf2(walk2, state.step, scope.scene?.editor.rotated ?? false);
    facts.replaceChildren(...told.map((text3) => el("span", {}, text3)));
    drawLosses(colours(), { canvas, slot }, walk2, state.step);
  }
  function update2() {
    const run = walkOf()?.run ?? "";
    if (run !== state.run) {
      state.run = run;
      state.step = 0;
      pause2();
    }
    go(state.step);
  }
  card.element.addEventListener("keydown", (event) => {
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key !== " " || onButton) return;
    event.preventDefault();
    toggle2();
  });
  return {
    element: card.element,
    watch: slot,
    topics: ["scene", "boxes"],
    ofBoxes: true,
    update: update2,
    destroy: pause2
  };
}
var rowOf2 = ({ path }, step2) => path.subarray(5 * step2, 5 * step2 + 5);
function factsOf2(walk2, step2, rotated) {
  const row = rowOf2(walk2, step2);
  const [cx, cy, w, h, turn2] = [...row].map((value, i) => fixed(i < 4 ? value : Math.abs(value), 1));
  const angle = rotated ? ` · ${turn2}° ${row[4] < 0 ? "↻" : "↺"}` : "";
  return [`loss ${slopeText(walk2.losses[2 * step2])}`, `centre ${cx}, ${cy} px`, `w ${w} × h ${h} px${angle}`];
}
function drawLosses(colours, slot, { losses, bands }, step2) {
  const at = context2d(slot);
  if (!at) return;
  const x = Float64Array.from({ length: losses.shape[0] }, (_, i) => i);
  const y = column(losses, 0);
  drawPlot(at, colours, {
    x: [0, Math.max(1, x.length - 1)],
    series: [{ x, y, colour: colours.accent, width: 2 }],
    bands: bands.map((band, i) => ({ ...band, shaded: i % 2 === 0 })),
    points: [{ x: step2, y: y[step2], colour: colours.focus }],
    xLabel: "step"
  });
}

// views/gradients/order.js
var SHUFFLES = 400;
function orderCard({ scope }) {
  const card = frame("The same adds in any order", "order");
  const body = el("tbody");
  const words = el("p", { class: "rv-words" });
  card.body.append(el("table", { class: "rv-table rv-terms" }, body), words);
  return {
    element: card.element,
    topics: ["scene", "focus", "fresh", "boxes", "answers"],
    ofBoxes: true,
    get ofKernels() {
      return Boolean(movedOf(scope));
    },
    update() {
      const cell = partOf(scope) && shownCell(scope);
      if (!cell) return;
      const products2 = addsOf(scope, cell).map((add) => add.product);
      const found = ordersOf(products2);
      setText(card.remark, `cell (${cell[0]}, ${cell[1]}) · float32`);
      body.replaceChildren(...rowsOf(found));
      Object.assign(card.element.dataset, { distinct: found.distinct, tried: found.tried });
      setText(words, sentenceOf(products2.length, found));
    }
  };
}
function rowsOf({ forward, backward: backward2, low, high, all }) {
  const tried = all ? "of all orders" : "found";
  const row = (name, value) => el("tr", {}, el("td", {}, name), el("td", {}, minus(value.toPrecision(9))));
  return [
    row("the plan's order", forward),
    row("backwards", backward2),
    row(`smallest ${tried}`, low),
    row(`largest ${tried}`, high)
  ];
}
function sentenceOf(count, { distinct, tried, all }) {
  if (count < 2) return `${count ? "One addition" : "No addition"} lands here, so no order can matter.`;
  const orders = all ? `All ${tried} orders of these ${count} additions` : `${tried} orders of these ${count} additions, drawn at random,`;
  if (distinct === 1) {
    const far = all ? "" : ", as far as they were tried";
    return `${orders} give the same bits${far}. Choose another cell, or move the box.`;
  }
  return `${orders} end in ${distinct} different float32 sums. Atomic additions land in whatever order the threads reach the cell, so two runs need not agree in the last bits.`;
}
function ordersOf(products2) {
  const forward = float32Sum(products2);
  const backward2 = float32Sum([...products2].reverse());
  const orders = factorial(products2.length);
  const all = orders <= SHUFFLES;
  const seen = /* @__PURE__ */ new Set([forward, backward2]);
  for (const order of all ? permutations(products2) : shuffles(products2)) seen.add(float32Sum(order));
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  return { forward, backward: backward2, low, high, distinct: seen.size, all, tried: all ? orders : SHUFFLES + 2 };
}
function factorial(count) {
  let product3 = 1;
  for (let i = 2; i <= count && Number.isFinite(product3); i += 1) product3 *= i;
  return product3;
}
function permutations(list2) {
  if (list2.length < 2) return [[...list2]];
  return list2.flatMap((first, i) => permutations(list2.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}
function* shuffles(products2) {
  let seed = 12345;
  const next = () => {
    seed = Math.imul(seed, 1664525) + 1013904223 >>> 0;
    return seed / 2 ** 32;
  };
  const list2 = [...products2];
  for (let run = 0; run < SHUFFLES; run += 1) {
    for (let i = list2.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      [list2[i], list2[j]] = [list2[j], list2[i]];
    }
    yield list2;
  }
}

// views/gradients/staircase.js
var WAYS = ["one bin", "mean of all bins"];
function staircaseCard({ scope, colours }) {
  const card = frame("RoIAlign and RoIPool", "staircase");
  const state = { at: 0, way: 0 };
  const label3 = "Move the box to the right, in pixels";
  const slider = el("input", { type: "range", class: "rv-range", "aria-label": label3, value: "0" });
  const ways2 = WAYS.map(
    (text3, i) => el("button", { class: "rv-chip", type: "button", onclick: () => look(i) }, text3)
  );
  const chips = el("div", { class: "rv-chips", role: "group", "aria-label": "What is plotted" }, ...ways2);
  card.remark.append(chips);
  const canvas = el("canvas", { role: "img", "aria-label": "Both outputs against the move" });
  const slot = el("div", { class: "rv-plot rv-plot-tall" }, canvas);
  const table = el("table", { class: "rv-table rv-terms rv-staircase" });
  const words = el("p", { class: "rv-words" });
  const moved2 = el("output");
  const line2 = el("label", { class: "rv-sliderline" }, el("span", {}, "move the box"), slider, moved2);
  card.body.append(line2, slot, table, words);
  slider.addEventListener("input", () => {
    state.at = Number(slider.value);
    update2();
  });
  function look(way) {
    state.way = way;
    update2();
  }
  function update2() {
    const part2 = scope.part("gradients")?.staircase;
    card.element.toggleAttribute("data-none", !part2);
    if (!part2) return;
    const { offsets, box } = part2;
    const index = nearest2(offsets, state.at);
    const [first, last] = [offsets[0], offsets[offsets.length - 1]];
    state.at = offsets[index];
    slider.min = String(first);
    slider.max = String(last);
    slider.step = String((last - first) / (offsets.length - 1));
    slider.value = String(state.at);
    ways2.forEach((item, i) => {
      item.setAttribute("aria-pressed", String(state.way === i));
    });
    setText(ways2[0], `bin (${part2.bin[0]}, ${part2.bin[1]})`);
    setText(moved2, `${fixed(state.at, 2)} px`);
    setText(words, part2.sentences[state.way]);
    card.element.dataset.index = String(index);
    placeWalker(scope, [box.cx + state.at, box.cy, box.w, box.h, 0]);
    const stairs = stairsOf(part2, state.way, index);
    fillTable3(table, colours(), stairs);
    drawStairs({ canvas, slot }, colours(), stairs);
  }
  return { element: card.element, watch: slot, topics: ["scene"], ofBoxes: true, update: update2 };
}
var stairsOf = ({ offsets, smooth, stepped: stepped2, slopes }, way, index) => ({
  offsets,
  smooth: column(smooth, way),
  stepped: column(stepped2, way),
  slopes: column(slopes, way),
  index
});
function fillTable3(table, colours, { smooth, stepped: stepped2, slopes, index }) {
  const format2 = numberFormat([Math.min(...smooth, ...stepped2), Math.max(...smooth, ...stepped2)], 4);
  const row = (name, colour, value, slope) => {
    const swatch2 = el("i", { class: "rv-swatch", style: `background:${colour};border-color:${colour}` });
    return el("tr", {}, el("td", {}, swatch2, ` ${name}`), el("td", {}, format2(value)), el("td", {}, slope));
  };
  const body = el(
    "tbody",
    {},
    headRow(["", "output", "slope per px"]),
    row("RoIAlign", colours.accent, smooth[index], slopeText(slopes[index])),
    row("RoIPool", colours.focus, stepped2[index], isFlat2(stepped2, index) ? "0" : "a step is here")
  );
  table.replaceChildren(body);
}
function drawStairs(slot, colours, { offsets, smooth, stepped: stepped2, slopes, index }) {
  const at = context2d(slot);
  if (!at) return;
  const { accent, focus } = colours;
  const x = offsets[index];
  drawPlot(at, colours, {
    series: [treads(offsets, stepped2, focus), { x: offsets, y: smooth, colour: accent, width: 2 }],
    tangents: [{ x, y: smooth[index], slope: slopes[index], colour: accent, reach: 0.1 }],
    points: [
      { x, y: stepped2[index], colour: focus },
      { x, y: smooth[index], colour: accent }
    ],
    zero: true,
    xLabel: "move to the right, px"
  });
}
function treads(offsets, values, colour) {
  const x = [];
  const y = [];
  for (let i = 0; i < values.length; i += 1) {
    if (i && values[i] !== values[i - 1]) {
      x.push(NaN);
      y.push(NaN);
    }
    x.push(offsets[i]);
    y.push(values[i]);
  }
  return { x, y, colour, width: 2.4 };
}
function isFlat2(values, index) {
  const here = values[index];
  return (values[index - 1] ?? here) === here && (values[index + 1] ?? here) === here;
}
function nearest2(sorted, value) {
  let best = 0;
  for (let i = 1; i < sorted.length; i += 1) {
    if (Math.abs(sorted[i] - value) < Math.abs(sorted[best] - value)) best = i;
  }
  return best;
}

// views/gradients/upstream.js
var BRUSHES = [
  { label: "+1", value: 1 },
  { label: "−1", value: -1 },
  { label: "0", value: 0 }
];
var KINDS2 = {
  bin: "click a bin",
  ones: "1 in every bin",
  random: "drawn at random",
  target: "output − target"
};
var LARGEST4 = 120;
function upstreamCard(look) {
  const { scope } = look;
  const card = gridCard("Upstream gradient", "upstream", "Upstream gradient of each bin");
  card.bar.className = barClass("diverging");
  const state = { grid: null, brush: 1, painting: false, at: null };
  const tools = brushTools(scope, state, () => update2());
  card.remark.append(tools.element);
  const update2 = () => {
    tools.show(partOf(scope)?.upstream_kind ?? "");
    paintUpstream(look, card, state);
  };
  card.canvas.addEventListener("pointerdown", (event) => press(scope, state, event));
  card.canvas.addEventListener("pointermove", (event) => slide(scope, state, event));
  for (const end of ["pointerup", "pointercancel"]) {
    card.canvas.addEventListener(end, () => lift(scope, state));
  }
  card.canvas.addEventListener("pointerleave", () => scope.setHover(null));
  card.canvas.addEventListener("keydown", (event) => {
    if (walkBins2(scope, state, event)) update2();
  });
  return {
    element: card.element,
    watch: card.slot,
    topics: ["scene", "focus", "boxes", "answers", "fresh"],
    ofBoxes: true,
    get ofKernels() {
      return Boolean(movedOf(scope));
    },
    update: update2
  };
}
function brushTools(scope, state, redraw) {
  const take = (value) => {
    state.brush = value;
    redraw();
  };
  const buttons = BRUSHES.map(({ label: label3, value }) => {
    const props2 = { class: "rv-chip", type: "button", "aria-label": `Paint ${label3}`, "data-brush": label3 };
    return el("button", { ...props2, onclick: () => take(value) }, label3);
  });
  const props = { class: "rv-chip", type: "button", "aria-label": "Clear what is painted" };
  const clear = el("button", { ...props, onclick: () => tell(scope, { painted: [] }, "commit") }, "clear");
  const group2 = { class: "rv-chips", role: "group", "aria-label": "Brush" };
  const brushes = el("div", group2, ...buttons, clear);
  const words = el("span");
  return {
    element: el("span", { class: "rv-remark" }, words, brushes),
    /** @param {string} kind */
    show(kind) {
      setHidden(brushes, kind !== "painted");
      setHidden(words, kind === "painted");
      setText(words, KINDS2[kind] ?? "");
      buttons.forEach((button, i) => {
        button.setAttribute("aria-pressed", String(BRUSHES[i].value === state.brush));
      });
    }
  };
}
function press(scope, state, event) {
  const bin = binUnder(state, event);
  const kind = partOf(scope)?.upstream_kind;
  if (bin == null) return;
  if (kind === "painted") {
    state.painting = true;
    targetOf(event).setPointerCapture(event.pointerId);
    put2(scope, bin, state.brush, "drag");
  } else if (kind === "bin") tell(scope, { bin }, "commit");
  else scope.togglePin(focusAt2(scope, bin));
}
function slide(scope, state, event) {
  const bin = binUnder(state, event);
  if (bin == null) return;
  if (state.painting) put2(scope, bin, state.brush, "drag");
  scope.setHover(focusAt2(scope, bin));
}
function lift(scope, state) {
  if (!state.painting) return;
  state.painting = false;
  tell(scope, {}, "commit");
}
function put2(scope, bin, value, phase) {
  const painted = new Map(handOf2(scope).painted);
  if (painted.get(bin) === value) return;
  if (value) painted.set(bin, value);
  else painted.delete(bin);
  tell(scope, { painted: [...painted] }, phase);
}
function binUnder({ grid }, event) {
  const cell = pickCell(grid, event);
  return cell && grid ? cell.row * grid.columns + cell.column : null;
}
function focusAt2(scope, bin) {
  const answer2 = scope.activeAnswer();
  return answer2 && focusOnBin(answer2, bin, "upstream");
}
function walkBins2(scope, state, event) {
  const { grid } = state;
  if (!grid) return false;
  const step2 = arrowStep(event);
  const bin = walkedTo(scope, state);
  if (step2) {
    const here = { row: Math.floor(bin / grid.columns), column: bin % grid.columns };
    state.at = stepped(here, step2, grid);
    scope.setHover(focusAt2(scope, walkedTo(scope, state)));
    return true;
  }
  if (event.key !== " " && event.key !== "Enter") return false;
  event.preventDefault();
  const kind = partOf(scope)?.upstream_kind;
  if (kind === "painted") put2(scope, bin, state.brush, "commit");
  else if (kind === "bin") tell(scope, { bin }, "commit");
  return false;
}
function walkedTo(scope, { at, grid }) {
  const within3 = at && grid && at.row < grid.rows && at.column < grid.columns;
  return within3 ? at.row * grid.columns + at.column : scope.shown()?.bin ?? 0;
}
function paintUpstream({ scope, colours }, card, state) {
  const part2 = partOf(scope);
  card.canvas.style.touchAction = part2?.upstream_kind === "painted" ? "none" : "";
  const row = activeRow(scope);
  if (row >= 0 || scope.fresh.allHold) card.element.toggleAttribute("data-none", row < 0);
  if (!part2 || row < 0) return;
  const [, rows, columns2] = part2.upstream.shape;
  const first = row * rows * columns2;
  const values = part2.upstream.subarray(first, first + rows * columns2);
  const range = symmetric(values);
  const shown = scope.shown();
  const focused = shown && shown.chosen !== "default" ? shown.bin : null;
  const read = focused ?? walkedTo(scope, { ...state, grid: state.grid && { ...state.grid, rows, columns: columns2 } });
  const name = `(${Math.floor(read / columns2)}, ${read % columns2})`;
  const value = numberFormat(range, 4)(values[read]);
  const label3 = `Upstream gradient, ${rows} rows of ${columns2}. Bin ${name} gets ${value}.`;
  showReach(card, values, range);
  setText(card.read, `${name} = ${value}`);
  card.canvas.setAttribute("aria-label", label3);
  noteValues(card.canvas, values);
  const at = context2d(card);
  if (!at) return;
  const { ramps, highlight } = colours();
  const grid = fitGrid(rows, columns2, at, LARGEST4);
  state.grid = grid;
  const how = { colours: colours(), ramp: ramps.diverging };
  showUnit(card, paintCells2(at.context, grid, values, range, how));
  const width = focused == null ? 1.5 : 3;
  if (read < values.length) outline(at.context, grid, read, { width, colour: highlight });
}
function symmetric(values) {
  const most = values.reduce((largest2, value) => Math.max(largest2, Math.abs(value)), 0);
  return [-(most || 1), most || 1];
}

// wasm/memory.js
var [MOST_HELD, MOST_BYTES] = [4, 2 ** 26];
var Arena = class {
  /** @type {Exports} */
  #exports;
  /**
   * The addresses of the arrays that stay between calls.
   *
   * @type {Map<Float32Array, number>}
   */
  #held = /* @__PURE__ */ new Map();
  /** @param {Exports} exports */
  constructor(exports) {
    this.#exports = exports;
  }
  /** Bytes that the module has. */
  get size() {
    return this.#exports.memory.buffer.byteLength;
  }
  /** Give back what the last call took. */
  begin() {
    this.#exports.clear(0);
  }
  /** Give back everything. */
  forget() {
    this.#held.clear();
    this.#exports.clear(1);
  }
  /**
   * Put an array in, before anything else of a call, and leave it there for calls that bring the same one;
   * so whoever changes its numbers brings a new array. A few stay, since cards may read one channel and all.
   *
   * @param {Float32Array} values
   * @returns {number} its address
   */
  hold(values) {
    const there = this.#held.get(values);
    if (there !== void 0) return there;
    const bytes = [...this.#held.keys()].reduce((sum4, { byteLength }) => sum4 + byteLength, values.byteLength);
    if (this.#held.size === MOST_HELD || bytes > MOST_BYTES) this.forget();
    const address = this.put(values);
    this.#exports.keep();
    this.#held.set(values, address);
    return address;
  }
  /**
   * @param {Numbers} values
   * @returns {number} the address of a copy
   */
  put(values) {
    const address = this.#take(values.byteLength);
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    new Uint8Array(this.#exports.memory.buffer, address).set(bytes);
    return address;
  }
  /**
   * @param {number} count
   * @returns {number} the address of so many numbers of four bytes, all 0
   */
  zeros(count) {
    const address = this.#take(4 * count);
    new Uint8Array(this.#exports.memory.buffer, address, 4 * count).fill(0);
    return address;
  }
  /**
   * @param {number} address
   * @param {number} count
   */
  floats(address, count) {
    return new Float32Array(this.#exports.memory.buffer, address, count).slice();
  }
  /**
   * @param {number} address
   * @param {number} count
   */
  doubles(address, count) {
    return new Float64Array(this.#exports.memory.buffer, address, count).slice();
  }
  /**
   * @param {number} address
   * @param {number} count
   */
  wholes(address, count) {
    return new Int32Array(this.#exports.memory.buffer, address, count).slice();
  }
  /**
   * @param {number} address
   * @param {number} count
   */
  bytes(address, count) {
    return new Uint8Array(this.#exports.memory.buffer, address, count).slice();
  }
  /** @param {number} bytes */
  #take(bytes) {
    const address = bytes > 2 ** 31 ? 0 : this.#exports.take(bytes) >>> 0;
    if (!address) throw new Refused(MEMORY);
    return address;
  }
};

// wasm/kernels.js
var OPERATORS = {
  roi_align: { columns: 5, sampled: true, reductions: { avg: "roi_align", max: "roi_align_max" } },
  roi_align_rotated: { columns: 6, sampled: true, reductions: { avg: "roi_align_rotated" } },
  roi_pool: { columns: 5, sampled: false, reductions: {} }
};
var [OF_AXIS, OF_BOX] = [5, 14];
var CELLS2 = { scale: 1 };
var Kernels = class {
  #exports;
  #arena;
  /** @type {readonly (readonly [number, number])[]} */
  #alignments;
  /** @param {Exports} exports */
  constructor(exports) {
    this.#exports = exports;
    this.#arena = new Arena(exports);
    this.#alignments = [0, 1].map((aligned) => this.#alignment(aligned));
  }
  /**
   * Whether it has an operator.
   *
   * @param {string} operator
   * @param {string} reduction  of a bin's samples
   * @returns {operator is OperatorName}
   */
  knows(operator, reduction) {
    const row = Object.hasOwn(OPERATORS, operator) ? OPERATORS[
      /** @type {OperatorName} */
      operator
    ] : null;
    return Boolean(row && (row.sampled ? row.reductions[reduction] : reduction === "max"));
  }
  /** Bytes of memory that it has. */
  get size() {
    return this.#arena.size;
  }
  /**
   * Every sample of every bin.
   *
   * @param {OperatorName} operator
   * @param {Boxes & ToPlan} given
   * @returns {Plan}
   * @throws {Refused} for boxes that cannot be read
   */
  plan(operator, { rois, bins, rules, height, width, chosen, derivatives = false }) {
    const { columns: columns2 } = OPERATORS[operator];
    const table = rowsOf2(rois, columns2);
    const wanted = Int32Array.from(chosen ?? Array(bins[0] * bins[1]).keys());
    if (wanted.some((bin) => bin < 0 || bin >= bins[0] * bins[1])) {
      throw new RangeError(`chosen: want bins below ${bins[0] * bins[1]}, got ${wanted}`);
    }
    const arena = this.#arena;
    arena.begin();
    const sizes2 = { rois: table.length / columns2, batch: 2 ** 30, channels: 1, height, width };
    const answer2 = arena.zeros(10);
    const boxes = arena.put(table);
    const job = this.#job(sizes2, bins, rules);
    this.#call(
      `${operator}_plan`,
      boxes,
      arena.put(wanted),
      wanted.length,
      ...job,
      Number(derivatives),
      answer2
    );
    const [count, ...at] = arena.wholes(answer2, 10);
    const numbers = columns2 - 1;
    return {
      positions: shaped2(arena.floats(at[0], 2 * count), [count, 2]),
      taps: shaped2(arena.wholes(at[1], 4 * count), [count, 4]),
      weights: shaped2(arena.floats(at[2], 4 * count), [count, 4]),
      state: shaped2(arena.bytes(at[3], count), [count]),
      roi: shaped2(arena.wholes(at[4], count), [count]),
      bin: shaped2(arena.wholes(at[5], count), [count]),
      slopes: derivatives ? shaped2(arena.floats(at[6], 2 * numbers * count), [count, numbers, 2]) : null,
      grids: shaped2(arena.wholes(at[7], 2 * sizes2.rois), [sizes2.rois, 2]),
      offsets: shaped2(arena.wholes(at[8], sizes2.rois + 1), [sizes2.rois + 1])
    };
  }
  /**
   * Where each box lies, in the numbers from which the operator works out its samples.
   *
   * @param {OperatorName} operator
   * @param {Boxes & ToPlace} given
   * @returns {Axes[]}
   * @throws {Refused} for boxes that cannot be read
   */
  axes(operator, { rois, bins, rules, height, width }) {
    const { columns: columns2, sampled } = OPERATORS[operator];
    const table = rowsOf2(rois, columns2);
    const rows = table.length / columns2;
    const arena = this.#arena;
    arena.begin();
    const boxes = arena.put(table);
    const job = this.#job({ rois: rows, batch: 2 ** 30, channels: 1, height, width }, bins, rules);
    const each = OF_BOX + (sampled ? 0 : 2 * (bins[0] + bins[1]));
    const answer2 = arena.zeros(2 * 2 * each * rows);
    this.#call(`${operator}_axes`, boxes, ...job, answer2);
    const numbers = arena.doubles(answer2, 2 * each * rows);
    return Array.from({ length: rows }, (_, row) => {
      const [box, free] = [row, rows + row].map((at) => numbers.subarray(each * at, each * (at + 1)));
      return placed(box, free, sampled ? null : bins);
    });
  }
  /**
   * The operator's output, (R, C, PH, PW); of RoIPool the cell of each value too, -1 for an empty bin.
   *
   * @param {OperatorName} operator
   * @param {Boxes & ToRead} given
   * @returns {{ output: Floats, argmax: Wholes | null }}
   * @throws {Refused} for boxes that cannot be read
   */
  forward(operator, given) {
    const { maps, rois, job, shape: shape2, count } = this.#begun(operator, given);
    const output = this.#arena.zeros(count);
    if (OPERATORS[operator].sampled) {
      this.#call(named(operator, given), maps, rois, output, ...job);
      return { output: shaped2(this.#arena.floats(output, count), shape2), argmax: null };
    }
    const argmax = this.#arena.zeros(count);
    this.#call(operator, maps, rois, output, argmax, ...job);
    return {
      output: shaped2(this.#arena.floats(output, count), shape2),
      argmax: shaped2(this.#arena.wholes(argmax, count), shape2)
    };
  }
  /**
   * Both gradients: of the features, (N, C, H, W), and of the boxes, (R, columns), with 0 for the map's
   * number; null for RoIPool's boxes, which have none.
   *
   * @param {OperatorName} operator
   * @param {Boxes & ToRead & ToReturn} given
   * @returns {{ features: Floats, rois: Floats | null }}
   * @throws {Refused} for boxes that cannot be read
   */
  backward(operator, given) {
    const { features, gradOutput, argmax } = given;
    const { maps, rois, job, count, rows } = this.#begun(operator, given);
    const { columns: columns2, sampled } = OPERATORS[operator];
    const arena = this.#arena;
    const upstream = arena.put(ofLength("gradOutput", gradOutput, count));
    const size = features.values.length;
    const target = arena.zeros(size);
    if (!sampled) {
      const places = arena.put(ofLength("argmax", argmax ?? new Int32Array(), count));
      this.#call(`${operator}_backward`, upstream, places, rois, target, ...job);
      return { features: shaped2(arena.floats(target, size), shapeOf(features)), rois: null };
    }
    const moved2 = arena.zeros(rows * columns2);
    const name = named(operator, given);
    this.#call(`${name}_backward_features`, upstream, maps, rois, target, ...job);
    this.#call(`${name}_backward_rois`, upstream, maps, rois, moved2, ...job);
    return {
      features: shaped2(arena.floats(target, size), shapeOf(features)),
      rois: shaped2(arena.floats(moved2, rows * columns2), [rows, columns2])
    };
  }
  /**
   * R-MAC's regions, (n, 4): first column, first row, last column, last row; and the level of each.
   *
   * @param {{ height: number, width: number, scales: number, overlap: number, variant: string }} given
   * @returns {{ regions: Wholes, level: Wholes }}
   * @throws {Refused} for sizes out of range
   */
  regions({ height, width, scales, overlap, variant }) {
    const arena = this.#arena;
    arena.begin();
    const answer2 = arena.zeros(3);
    const wanted = arena.put(Float64Array.of(overlap));
    const sizes2 = Object.entries({ height, width, scales }).map(([name, value]) => whole(name, value));
    this.#call(`rmac_regions_${variant}`, ...sizes2, wanted, answer2);
    const [count, rows, levels2] = arena.wholes(answer2, 3);
    return {
      regions: shaped2(arena.wholes(rows, 4 * count), [count, 4]),
      level: shaped2(arena.wholes(levels2, count), [count])
    };
  }
  /**
   * The largest value of every channel in each region, and its cell, both (N, n, C). A region is a box of
   * RoIPool with one bin.
   *
   * @param {{ features: Features, regions: ArrayLike<number> }} given  regions as `regions` gives them
   * @returns {{ maxima: Floats, argmax: Wholes }}
   */
  regionMaxima({ features, regions }) {
    const { batch = 1, channels: channels2 } = features;
    const count = regions.length / 4;
    const rois = new Float32Array(5 * batch * count);
    for (let row = 0; row < batch * count; row += 1) {
      rois[5 * row] = Math.floor(row / count);
      for (let k = 0; k < 4; k += 1) rois[5 * row + 1 + k] = regions[4 * (row % count) + k];
    }
    const found = this.forward("roi_pool", { features, rois, bins: [1, 1], rules: CELLS2 });
    const shape2 = [batch, count, channels2];
    return {
      maxima: shaped2(Float32Array.from(found.output), shape2),
      argmax: shaped2(Int32Array.from(found.argmax ?? []), shape2)
    };
  }
  /** @param {number} aligned */
  #alignment(aligned) {
    this.#arena.begin();
    const answer2 = this.#arena.put(new Float64Array(2));
    this.#call("alignment", aligned, answer2);
    const [offset, minimum] = this.#arena.doubles(answer2, 2);
    return (
      /** @type {const} */
      [offset, minimum]
    );
  }
  /**
   * A call's input in the module's memory.
   *
   * @param {OperatorName} operator
   * @param {Boxes & ToRead} given
   */
  #begun(operator, { features, rois, bins, rules }) {
    const { batch = 1, channels: channels2, height, width } = features;
    const { columns: columns2 } = OPERATORS[operator];
    ofLength("features", features.values, batch * channels2 * height * width);
    const table = rowsOf2(rois, columns2);
    this.#arena.begin();
    const maps = this.#arena.hold(features.values);
    const rows = table.length / columns2;
    const shape2 = [rows, channels2, ...bins];
    return {
      maps,
      rois: this.#arena.put(table),
      job: this.#job({ rois: rows, batch, channels: channels2, height, width }, bins, rules),
      shape: shape2,
      count: rows * channels2 * bins[0] * bins[1],
      rows
    };
  }
  /**
   * The addresses of sizes and rules.
   *
   * @param {{ rois: number, batch: number, channels: number, height: number, width: number }} sizes
   * @param {readonly [number, number]} bins
   * @param {Rules} rules
   */
  #job(sizes2, [bins_y, bins_x], { scale, ratio = 0, aligned = false, clockwise = false, ...rest }) {
    const [offset, minimum] = this.#alignments[Number(aligned)];
    const { rois, batch, channels: channels2, height, width } = sizes2;
    const named2 = { rois, batch, channels: channels2, height, width, bins_y, bins_x, ratio };
    const wholes = Object.entries(named2).map(([name, value]) => whole(name, value));
    return [
      this.#arena.put(Int32Array.of(...wholes, Number(clockwise))),
      this.#arena.put(Float64Array.of(scale, rest.offset ?? offset, rest.minimum ?? minimum))
    ];
  }
  /**
   * @param {string} name
   * @param {...number} given
   */
  #call(name, ...given) {
    let status = BROKEN;
    try {
      status = this.#exports[name](...given);
    } catch (problem) {
      if (!(problem instanceof WebAssembly.RuntimeError)) throw problem;
    }
    if (status) throw new Refused(status);
  }
};
function named(operator, { reduction = "avg" }) {
  const name = OPERATORS[operator].reductions[reduction];
  if (!name) throw new RangeError(`reduction: ${operator} has no ${reduction}`);
  return name;
}
function placed(box, free, bins) {
  const [y, x] = [0, 1].map((side) => {
    const at = OF_AXIS * side;
    const [start, binSize, samples, size, follows] = box.subarray(at);
    const first = OF_BOX + (side && bins ? 2 * bins[0] : 0);
    const cells = bins && shaped2(Int32Array.from(box.subarray(first, first + 2 * bins[side])), [bins[side], 2]);
    return { start, binSize, samples, size, drawn: free[at + 3], widened: !follows, cells };
  });
  const [centerX, centerY, cosine, sine] = box.subarray(2 * OF_AXIS);
  return { y, x, center: [centerX, centerY], cosine, sine };
}
var shapeOf = ({ batch = 1, channels: channels2, height, width }) => [batch, channels2, height, width];
var shaped2 = (array, shape2) => Object.assign(array, { shape: Object.freeze(shape2) });
function ofLength(name, array, count) {
  if (array.length !== count) throw new RangeError(`${name}: want ${count} numbers, got ${array.length}`);
  return array;
}
function rowsOf2(rois, columns2) {
  if (rois.length % columns2)
    throw new RangeError(`rois: want rows of ${columns2}, got ${rois.length} numbers`);
  return Float32Array.from(rois);
}
function whole(name, value) {
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 31) return value;
  throw new RangeError(`${name}: want a whole number, got ${value}`);
}

// wasm/load.js
async function load(source) {
  if (typeof WebAssembly === "undefined") throw new Unavailable("This browser has no WebAssembly.");
  const bytes = typeof source === "string" || source instanceof URL ? await fetched(source) : source;
  try {
    const { instance } = await WebAssembly.instantiate(
      /** @type {BufferSource} */
      bytes,
      {}
    );
    return new Kernels(
      /** @type {any} */
      instance.exports
    );
  } catch (problem) {
    throw new Unavailable(whyNot(problem), problem);
  }
}
function inflated(text3) {
  const bytes = Uint8Array.from(atob(text3), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate")));
}
async function fetched(address) {
  try {
    const answer2 = await fetch(address);
    if (answer2.ok) return await answer2.arrayBuffer();
    throw new Error(`${answer2.status} ${answer2.statusText}`);
  } catch (problem) {
    throw new Unavailable("The kernels for this browser could not be fetched.", problem);
  }
}
function whyNot(problem) {
  if (/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(problem))) {
    return "This page's Content-Security-Policy refuses WebAssembly.";
  }
  if (problem instanceof RangeError) return "This browser has no memory for WebAssembly.";
  return "This browser cannot read the kernels' WebAssembly.";
}

// wasm/module.js
var MODULE = "eNrdvXlsXGeWH1p3qYWsvbgVWSzy3CtSIqmN2ijJliVViVq8U5Ily912W/LStmm5rXY773mCYpH97KiVZ0+PhqISz6QnI8vJ0MHYgBHIHqs9k1Y2jP/Iw3OAwYOBvGQMZDLpTIC8RuYFcBJjOud3znfr3iIp2wGSIIjs4nfvty/nnO98Z/lu7NwPXrBisZj1z2w6a81b82etJv+J8c+eb8TOOvONhjwjyZmfn4+dTc7PN5vzEtGJx2YDf/mtyOE8fk3909QyQdBsFWjOzc01Y5q/qWUQ12yiPaRwE/KPS6TDEtx2HG9zsbMJiZQ6OGFuzvyZm5tHK26rbLPB3Ws2GhKd06qC2jgmLqVjZ7MScjwKNlE9eiMd0ZqlZa000epavr0+RGWkoPQExeMYHjftTO2KWTHbclw3nkimOjrTmWwuX8gXS/mu7u6e7t6+dLl/oDI4WB3iP72V4UH+V6lU4g6XSqR4XWoLC246+edOf+KFp1948aVfsWPuy+eefzoWiz95/ulzL8Vs9/mnn74QczrOnX/ume+98PT3Xo6lci+9+Nzj8v74hfPnvhcr9YYRL7348rmXn35KE7qzSLjw4ovn9b0vUvLcK0//INa/RklJGAhLyvtgRytjbF0lLPTEuSef/9/PvfTU4999+tzLf+klzjnSt0YqR/0gNlpc1VhsbN3qDqyuc3z4K3JJ3RPZMMcL516JbRpue1+jzi2V2+SQ+ramgvHHJoutqQjyxLZ1vfTCuScff+npZ5578Xs/ePzlF88/d+4Hse3tsU+e++53n94e29HTHvvcSy+/+NKTz8Z2dv7+79q70jGKvVf44cLCQix9wXLm7YMUqy98+u6f505nY3ipxcbsf7Tw2kLMt95r1PON+oVX/Vj9l790GvXCpWXfPhDznfuzMZRa+PKX+dNZi2xynj8Yq80fyVrpGqfs1wrIyvNrzboj9glea7H0bv5T+1RfxuxbkilW8WNTWgBlpzSa88XCcr3ybvrVypFeb1naf2roiHzrMPfMqhVm+Q/NTtmxNFnpi27cajiMPW7TatgHuYQ1Xd48/dB/9v7Ngae5wHTM/PPsesxzMhYX+vD33/Wdet+PfLf+82bDjy/X6IX3/iHF67+9YP7Nv1pfaD2ffm/Oj9djnB47VUFu52U/UXsT/Zwdd2Lk8AT+0pES7mu+06RE7VqY2PSTdbrU8FP8l1MuR1IafodGXmqL7NTIhWgkudx8/OIc9/vSfMN3LxLnukgdaPqX+Vdf4w5+ZJHD6dxUB8cHvSc0ErwcfHXO77zp22ZSCvuu+9Z08tHuHet/59f3Xac4cb0p1JsM6iWu76cm+y/uvE6dZH+ZmLt5LazBzPZ/PHD9Glk8+Rxrx2LXatd9m2HHeust337LTyP6jOQiO/JshaV96y1NOvjX/8X9+6+/dY3S0TfP5kHtv+Q5aYqRvdcpcGDtdVIcOLudWPrPLMdqWE27gU5c9xxebDdc+7h90Dk4fc97kxf+8MS/2eclACjhf+Qu51KJmGU7bjyVSE8Pf7TjX//5v579Ay+RiaenO154p+tI6U/v4jc3Pf0n0//hmcN/+q2/x29OenrnH57+2/+y+of7+c1OTw9cs/j/iZ/xm5WeLsq/Hx7wEmly61bDc8mh+HVKXPPimVga4xDsMr38/GfXg3k+cI1nhpzrkn/6lPz7xz+7dv3atb0OUONjW8bqfNVY//rczSdf+T9+5/e/2Vgn7tKx/lbj1jsv7/07f6BjffOzL/6/z/6dt1/H+uhvv/J7DzYX/150rP9pv4617/zf7z3/90//7PZjbY0tHDCveeItPxmmJN+ixFtcsH3kf1unIwpZCUoIZHHxuDTDf/DEDwku+9a1a9fCRt7CNDMEmcm7EzQkNduar7D5WIVzaDtSspVFUzDxls3bdAMrt9OOMdiREiR5mZSXjL6MyUtZX0heuvWlTNoBeREorrn6kuLHwdkxm8kU2Zxjo8Pryk8FeYqTjSAhJQjZarGjd8Rm+D3+4R5QSnI53MdhgsM9QIya/O6pvLfbOZb+Ncex5lMMNetACmK1X8Se95Mj8kxJ7ipITOGv4rVe8FICK8lxZ4ypCQdlv5M6qPNkpR47yVSYY/ZowiQncHDMTyM46GcQkJ+lDGVPVvwcpSknYacJOxDWYw9zLVwhfkxU8/UFOqX1nvVzTK9cvOWR2qQcKOovre9X+AmkzEZamjLyojnjPDV+YfraP/i3f3HvsRt7n8JOUZj+szeu7X1k//iRJ/Ea1xn1i1R8C3+ekLhCGFei0hOySyY5p6ImZanA5D1xnIGr2AKHc0x7uSzlZr7vxytMlvilUngdM8cN1SwGeVtmg6cRWJ7aDeDx4hzHkz5rpjyefttNAonj8/ac1YzPme3LrluPZGNA6fq814n9KlUvXLzppbmhwsWfehlyb3pZTu/UWWGISEqYc3jv4xl1mss1++VZP8mD8/KcmJn1CjIor8iBO+uVKDlhx/wur5vbS2BykgydHOV1p3lsjL49lMdrLxUQ9FERQZlKCPq57RS31eUNtBGW1HIuEY+5jm3xSPu9AaYgHNtN3Vf8ARr4No/J8txMMl23Gaq7DmEmH8smqOtjv0LZ7/JThbp+/KV784lswrTQv7qFeDzGxI8bKEsD1Mf/9V+hRMUboF7+ryzPXZw5x+Oqu9zUgGkq02o0g7m0TmbtepzT4zTw8XXKPJVN82MXP6YZfOwME60+boNXspcDK40VoR6e9R6yT2STsjgpLA5PV0or+Q0DIp/WAIDpusPjTWh5W2uzpONpzERQkucmmKC0bArubtnVOgVq0j+2mQ8KMNZ63i8a8MlRHozIbO0VsAi8zgVeWbKYK2KQze+3AYcWT0OxdsuaBSwXfhXlgBfgoOKSkUGDXH1ikC+O2Z9JBcXaZS7DcBUp0y3p75j0z2OzlKKOSPrgLHVqTWXJ+YpmnJwFpkbykaQek1RGr1wriUEeBLVQG5Ec5SkQOI8nrMjjDpDGSr/NO9e81eTROeD1lE85Dcawbl8svCaMoguQdnmYoKVxZJuRDDzfvFN4DoMWU1ieNp4mJpCMEUpwmcdI1Jm7StSt01nZtequIeVMxGugy9ynKdvFKmEEkpDSbCDlPKvlNDnpP47HmXllptRqZuZbXRXKyb246LtkvRbtuXPRj5u+CzpiLH4SmTDswrc4KmGGw5sE84Emcwcyd5iUTk5xg5Q0UtImJUOWic4iOmuicxQ0mkd03kQXWtFFRDMP12TyF+1wXB6TeCyaQiWOdILGu1COu6xLGJm0jik9hEzZ0yGgJ3lzak1hnYkltrQUzySQYMo+Y6Zfg7OcxZY1QYFntcAkTgm7nQsauUcjX6Eu07eExjN/zDvbbud9S9/fsbTKawgzU/abJv6ypZ26ZGlXX8N7espeQDrn/7kp9znC3BTjjMZ/auI/MeX+Ed6zfKCxtENv2pp+GWFhyr5ka/yCif/ClPv/US4/Zf/ClPvEpN9CWJqyPzLl3jfx79ha7m/hvThlX7N1HG86mu+yA46ZV4eH5Oj0LUgUN2mq+IWty/VzU/RzvMcZUnc7n5na/whRXVP2pzYA/F9ZNm9a8ygFTpVss+eAl+E9YomSV/zOPbKECeF2gsj0HqCN0GH+s3BAkjNBMnVyMUo95mcqe+xNAAPezzIVVDW2qlShVSp9hTlCLmVxqW4pxekVP7HHBlJ2UvzGVT+5xx6U3rj8wikCjpT81S9dbOCnuKzCWAclEIfXVPqGw8TGnjPk91YsJL/csWW/hJNgF1M4EK4O4qcMnrAJBxOSAlXOYdApyu4RksgUkNmKwq9LPbyx7vSyCCa9bioyv8XYygExLeJgD2/7RdB6kz1JJRDUIhiyPD/kmXdK72O+GNtjuv5L69U6b05M1LgLblM2CNmcmFfQDnkdvCd2MgFM1eel11hb7hyoHxN00ELmuUAEO2cYi3nfSqNz3UwsOCgwY8Btp7hXkRb8FCIZppvcJ7uBalPYBdKIKVDGxPCuU2gl83aTNymR3vF0ZTA7uaU9plPMPwQvLlJ69IWj5SmtwIlpvRVwVuk/tSw+CIooANDys7NCUsm+8XjWSus+U9AgFew6ghXlfNqUicUeP2ykIAtfOq3sQvAl+dH3lJG36zZ+zNDO81hSUoGN2WOq+aXrO6dW1AKkS2kQ0/PfDakqb/pVNsdZBLxdaWZGsBtXfEtgW8HfusKgnf7jbBU7jDOXbGJL5CMh3vDEP1vCVNOds5sJ5i8t+dn8LrxmM4BpN3oI4CVyyNVDABjYMwwTzCrOMExwcB9vMRwc85TV94TV38PQi2MAAwhOC15eDw5YOqmi4BfqcdRaixX+T93qDTfHiSm/OCOsOvZGhwPeG0tUaG01iHIju7rT2tXB4RVm/G7hlIvMi7oOWr3GfEuM2ysydOHogfNFqvBrMh4XfeJGb1mYYBeP7+gjGGWXgbPIU+4XT8jWXwi3s7aGe8DTHhZmtpdPxWT/HrPHBe0Cs4fKW7iMDjelQTxcp77re8N2HOCaw40xmBRDJFtmZtFBuzL241kL09Hwepl/BH9QXIu3KYPBW9a4Mh/23C/TMWG65T0lo0Il4dnF63Mw933Uw+eea35fIMcRjrVW5D4wU+1S35cJzEwP6uiRgXBV2uO6dUomyK7FjoE9eNfvb5uqsHcDQAZhIXi4A7JCbuvgjJ3Cs4Kqndr8rO9IvbqIZeqNsLd1V89YPza8YnLMvuR6FYSfOd4glvITx6vi/R3HG8L7m443jPcvbB4Ahx/ZHsm75XlI/7nl+RJveevMjKEW2xtBeMn2RuXd8tYjvOb6G+pO0xujDQyj3jhtAL3iYW2Qtlx/oulvlKhuyvI03fA2UUbCzZS/4W2h3A1vK0PqJP+2CaTyQVAgddtqSA2mjXHtJ5a3HeEblrcD4SXL24nwNcvbhfBlbwrBBW83+nHZ8vfc8Pbi8RX/jhvendzaPm5tgPbJZOKgcJfQL2+/oGAO4KcRB/hsYp4oV58/QXdFJKAnXkJ/7qLcPB+V78KO1JxjSIidwONfYeT9vu++N3fD289Fef0rVOSRHwAk3oFzVox20g46sLToHaTdNEX7+anGfasLLO7RLGnaRfup/gE6cWDRP0R3Xl2kLVeX/OklIXrSOapx8UNLSPMP06bHKhp7WILvVPxDS94RSiuRnL6yxFm9o3yu3EiTZvtjLtw7Jgvwc16AdbSePBolohE+1g3RIE3ygtxFB7m7x4KeTC/R3qvo0GHefzKFy2aJ4odFWDChvZ9gCmApiDMdt0FfnAjOxJSo9NDk8uzmWKxmH+Ey2i+/KD0Ler2duOdokLZi7Feigz9Em4MRHwpHjA2RZ5zGG6YimsbAg+gNGo3t82gQNxbGHZFd1KJuYOMkiMUk7aFjoITHtNN3UB1vdX3bh+d91K9v2/C2jQr6luQJ9XlCiQc6zNNZ5QmtUIm6cDDnX6LwhiIwnwpchrdaqdZVi21WTUDFc4H8t9zgrOem/9hNWPPOHG9sczb/zJZFz/vp4DjYxnoKl4nDjjKhvDGlRZKjso2Pjai546CRsy589+DbH/q51z/284W/ItV1ihylk3Jv8CEovdEp86JyUPBKZstKY8uy69arMwKwJSoWLqrYR9kCrwsHfU34kZEHBQnMeqSNrOk3mUeYa9SbD1U+9LqY5DMB6Kx4BSCk5P62nN3AIpmOrerLWj35UVtPCmFPLrb1pBD25DcZFAoqE4HY6dQPuD8FiCAKe+wM2P09dkp45gzYbOWZE5TVl9ux8X4OrHhnRUWRKRmbnxOB5JoMfMi6j4Sse2qPDWY8J6x7Qs8CMjc/W5KjAOcDH58z/H6QUggZ+BZTPylxuYCpL/PMUsAp/kNmSA0H5a7ioDR0mGtKChfV2cZFBVyVAcpPv4KP2hw7Cz4K7FSHslOdyk6llZ3KKDuVVXYqp+xUXtmpwip2qlhP3J6dKgk7VVR2qgh2qouKEXaquIKdSgHia7GjvG1FGZzijN8rnFWJWRrlrN4XzirBAFUA5252rO7ClTbe6vOQt/okylsVqQRKUVI6UbwNb9XHTfcqb1U2vFU/FbUT1Hcb3qp/Dd6qBKpbavFWJcNbFUPeCqyeV05TGbxV6XbcS8nwVgMR3qpX3g1DxJWUQt6qX/azfuoT3qr/NrxVv/JWfaijL2CAtMereavKbXirwShvNfjNeSss4wCVo7xVfBVv9aarvNTPDS/1meGlPnLAQzHb7ICHYh7MUR6KuaZ18m64J+axRiWeuSczY6jF9pRbspmNwrvljR/a9Z9+/Pv4s09BseJNSAOuv7FuX2Qmil/ed/3NeNlCm8GCbeWAWbBJ2mxYsM20selvk5desC7Memw3TNgOKtxghok5sF0MzFP82x1hvhLMjKwBzBH2613L22PYsL0I37S8OxAuWd6dhg3bh3DB8u5C2GAOiINXmIcS5uygMmc1YSEtv37DOyTcpeVP3/AOc3eOcHcG6UiLOzuqNPqYYHQ+5M7ubnFnd1Me3NnRVdzZUcrP8+HpKGNonrmzErgzfoxwZ8e4qHBnJZ6auwHL08q83EF76W7mye5h1mcfHeOne7lv9wk01zXLRppqYhHu5019Gz9jun0XMoMquYDjA3Qvl70vYJoeWKLDzDQ9uOTNMFfHwXHOkaE76Rg9gBTaeVWI9uLSEuf1TnAmDk5ysw+1uLP1NM582RgzFRuYrSBmKKZ4xY4yD4jK7uFOPxQ0d4o5nqtodZHbZPZtRuq7wjG8h2RX8mwbzZiYsvStwbMZXDQ8m09TEZ5NR++XlNXKYBus8jRvDhmqVtykxvmujHwP3U2n0EnaFY78lHBpLortp1NvLAVFtwZFkXJC8tDJIHFLNHGCZ+PBK1oNvzxAB+UlwjQ+QNsDpvEBwzR6D0TSH6QdQfqDQfqDPEmMZceZFMd5klKGvjxILnbsoM++xZVbrZjo5LVIb5Xup030ULOxLCzZqRX1hRPA0/SAVu+fQlxYD9eSol6AWh+CPpoC2Z2iOj2EPeUhXaZpug9v9+nbETwfoYq+7cbbbioGXOp6ZvlHWryqcqpdzLOWQRq/EZf6aYRL/Xe2bTM7sIIZFeYGygdbKLMRgUJz/aXr2zcgsUws+glZCBFQ2RiVDeZMIn/2uEbOc2Ta1BJfgpKbyye5PD8t+vGwfBLlkygfD8snUT6ZDpizSH/caH+cNfoD+ZPay0T646A+J9Ifl/dF109xeX5a9N2wvKq3UN4Ny6dQXpSioTwsJuwcTFfqaCB2qiKSL4jCkmTPMZeLeQiiU+kzljUH8bRIz1ScK529scQ8XsOHqMAVSx2o9tyTFRWiITvnu7H0Y2RqNeU7nOIgUyz9Sb7AfB9zeyo760DYsEWPY/Nz5+24vXIbtwf+Tri9Y16HMnadytillbHLGI6uYDi6sp9dS0CmzJ4c0JUdsMEO5NvYAbvFDhSi7EDhm7ID2YAxtPmR+aCcqdpC1ZapuohjybIaXxWZD7IMH5QVAsmsWklOGjNeFxPv7jYpXDelClfbttRx5yML8hje1S3erUUExxgt26NXZjaxWyXKDjbDfh6JRXlvwFEOtwtiXCTkRNg9D0F3LroPCsvK/HNtQSRIfbzIGeos/DV0QVTyQQIkLvN+hYMKpXmzzGGz5LjWZhmW44Zkz8w1vJxqgW/TQFp3dkilxh1mCAb1MMvH3h4R8HSY+hxhjoVFvuXOcQcG55rU3/D7dalSWKoBEL8BQ/y6Qb26KQvqFSzZcVkycJ9AsNyyZ2F8pRWLGGstYjWyiNXoIs74QxIlzUqNuZCfHRYOYFik+zev+cMrGVoLDK1Fw8rQFtXCwAwBjBjPq2FoFSZ49/paoR4ZoZ5nhHq+EerFjVBvnRHqFY24rlsm0vYGjJDPMeK7PiPsGzHCvog4T4R+XYpil12/rNyASvn6hY9kJt3I9QaFoHsbeN0rRN6YzMiglhhkUBjzLGX6NcrVSTenBZ4bN5wLs5xjtGGWGWBQM4bAsuxJXMGAVtBt2udFP8m5HFP92G3rjoIKZ8Rq9mGSuTDjJPo9wL9ewcsFg5e9a+Als7bjKkNUFpwheaOB5E1cwWauoACW2zCqPebUuQHiB6CiRT1tqGgZTAEKbGKOqx0VvyLRSocJjDqMpznFoFV4aq3CU0vxNK0o5vUrkvHJQVn+CWYoI6goZ7UtqDUAgFfw54K/dc6f5NomsUGIuDbnbefMk5pvC3U0mVaNMBkZMCo2l7bgsLGNkX6rV4FtDHMS6wNegCo3wNGADNMOfoL8Xavi9W9wL11exz5jvxMlA21wA4BhGHS45m6tuSZ6JbWkGGDknoVVrex00EvyWveiLo/4qUeP5WPo6gAqGgAQn+I2BrEjD5IlbWxB0hbajrgcBwZ7NwNWN1Ne+adevPUqPQJBspjmUDZiHpCtuxf9/rXIkAuLDkz7sj+mp9kYjQk0i4SjS/gyh4ezjkeh3FmOu10SvtfwZYezq1gyq50ls9K/brvQgLlQURfqbsODPqiga5XnPpRqTAAw3Uw+oB9wvAIvQi/FRQTRVbO+D4sL0BZOTHFiByd2en1pykN92/cxRA55bPy95hHKzZv6yAPp0VjqlrBYj0sPamOwx+K2v++VuRPcDPPCZbEU4h1c8LxQd87AhCzPOyqsswyWFZZzrgObzTRlvG6Q+iwHoPyw2AraQdMwBML68Khlv+DW1Y7oV52EKgvjsJUOGJlr1vO+G3CyYllNtmFkXMir4mDJZ7wEgvu8JIJjzN24YGQ6EIx5nYFdqcqoXLAt6bpwZyFHU4dc1oWEStgGi7GV6VuOZ8CWceckSxZsS0szklWdCDOBCYq3dHg4GHIvLvh5BC+j0lfwtGD5BYSvWfjLJ+wiwjcsZLgscW9afDx2cZiHOEoOjkuLgAvzGDkTOZQpvCk9F3nTsx5EBNgdfQP1NhaRabFn66k8AQTKOOmVkCn8fHaZWXju+rWWGZOdvuS4tlkOsxTvf8VSQIIY1xVJ6IokdUVSuiIduiKduiLpNVYkU0+sWpGsrkhOVyQeiAJtWI7JqmSESoFWRxYmEaqrZGnslgjQLM2CFawDdhE86/wvmVUwa+CC58PzO/L3Xfl7wSzqhC2L2oAJZvtKwLA0h5XI6UpYWIk46IquRJLia66EFTBKWIn3IwZlP7RtyHqpE3QiDYtTpRMdXGeGpwJA2cFYH+xuXxxQu4nCrJoEdGCWbaZXWe6JnxUb4g49EyQoWxGi0IHdOnhJgxxwQyAHHZRB/4EImRpWJGfIQUIWIBGSg6Se3WRhEyE5SImxacuGmd+sdMQUHOOJ7zW95NYSmLlEizaklTZ86KbNwYePOw78KEQU3gLNr6ISAD8BzYMATZxzkgqMKQXGjjWAsXMN8pBWYMwoMKZu8lx03ORNqBOEIs/zowQyrwp/gceFlrI/ruwMx30BGATXAlwXSVvXTWaec2/z5iKUwO9ByLSg96bfR9m3mRnqC23FqefmNeqOvJf43aF04W8YGBSRb5G7AwpuC/XBWnoZ7pEte1vGcBO8+mVAhF3hHR7IYsNGFaowfoBWrAcPgzCP5C204VXRjoIePFXSMkSgFHRoad71+w2jA0tFNHxBoEn68Kw+QgZuQ5yJVU7LGlc9xgSmsjWY76ZEOWZ9HzDGGBxYOgACkaFA9pqoIxqjzDJUQ1EiVkj/371VQAmUIrZRjgSha5QnjlGkxI1SBXEd/EsENq23nOf9nNZopArOHB9zjQ10AYutx64iXnmnLvGJEHt3rrbgqJl2SQz/YUwOU1PdKHITODTwwjOVcXgT5/efOJAPMwVyPD64ie1EXNeKI19zeJU48yUHwuUBRC04fuV1PFx2Fr1BlOBfVVp+n1uuMPNY/WBp0R/ih6FFXvDBwt+Utsuo6CMHf9/nwQzz2vHvZKUhOgfubBXrU9XZL1PhlEeK1sGoxU64Bx0Zpr7XqXvRGzJ8fNh8HwOSNN/PD/2LDF9DpvmB9uahiuWfaX6AZyrafEkOkegFEa80Fy7ix3xvkbrq1mlmwbrADXYR6QlD7QZqn1uw5ooXftsc3rixn9ucK8eHN5sPbxy+Y/PhjeMXbB50Tg5j6yQfDmU52GtxWwmtQZg6PqRlNMCO3/TXU77pb0Bnx0LmMienuBIq/AhHFg4v4cjC8WexbmP2GT645CB+2URjobhks5i4qg1uvm5fpHyEY91s+NMtnNQyrt2KEmPgZav1ywu3+JQswUOV+oUGnw9ahbeawtv4gNBqbjsKbzcpOzilZZy8Eyk7TQrUEj04aPDuAfWHPxUq6HYj4xSE7ntot8m/N8CRUwIodzA+3Alg2VS38ONl26dnbO8uPj0llJzsBzutjwc4diA4g3sHOaGlCvJq2gevjj4FlQu8KcWnO9fGs31AK1D8Kt42AY8m7DFviAsyoeLnAv4IKpbxNMLVJLmarJHAdhWuGYt2YFIVdgKwLef0jXJiK2k6j3s/rAwP8J8m9TT8Mk0+LO4Wo1QODJIdfnQja+C01uBQeIATK4cqHfKIR0e0gyvERr4DW+QOIgTEi81nr2pgCC5qwoFwBZ3WCk6vqnfa1Ltrwo7h3LcL4rddXK+7Vr1QZUHNgsWepIEWULqcFo+AgtuCgVHOPhVwZtiGDjsH69DYHZaGR4lPKHv5j2m+rV05S9JhbBSH0ThmcUopwSEe+zT3c9KbolFvLw14ewBZJjpNB3HsPwIapJwQMT00D6BMw9yrGmfxj+pkHJWNsi0H+TozyCWHlGNMmvjHUDtMID0FUElGYrMEgb3ZaSPbOKI1H2mrWYgyTayquco1V7nmKtcK6lbmmsu3qZnrPjojNYP5SBtaOxyQ/DRtY9h35pZrcT7OEw0AWggsXlWfGD/K+sQAP8xPXOFI3T4pKoS7aYQ7cYdYHVW9o5y0SZIY+u8WnLyHM91L+4S2V70jtIWOCU7KoZ2z36OqbroHoyvPAXhUI3evFL9PikFbfZ9m9Kt0H4LhOcwFsvZQtUHDc0zSCwqiEzSs9OAQ7aCeZZ/kZZoApbCSuh8AVHP5aZRRVEmE9wBwkYaNyIMYc8vUZd4YBGmaHkA3U006xKGY9t5PhzdiXvjP9Q9V8iGAPmri1SVLkmgU4pHDGhOW4GieU5O7EM2dmRU4bsvN4IoFPsTYdxe6OI23abofKHA/lylgQFEMpKLXI1iIjRmiNJ6cgUDsASMo7xhPszXLC3REU4/UbU29G9F3M5xL9NEg+g5a32DSeSeg8E5yHzGCsVvYeCBhoTvCxaVtumJcfhuCFM8PAM0f1nUb5k5tU8g2SzvAcD1g4Jo0Ah5EKQbuFGciDLqM8ZUD9eUdvIXF6I76vDIA/oAwPgzfymqURfZIG+CONwaDiOH6gR9R/lUabvjDAlXD9XndbAagzUvNiSx5mPKykSKSt88psRO6U/3cRtUmGwZE5ZZPB7Q5W6bEqKes7hvqt0Hbp2AZhAIwF5qEfl7SjvHbjil7RiPPaORZfts5ZT+rBc5rmnH7eIXfdqmXBmIvRbw5EH5qvD8+Me/wyqAp9QqhvVN2m1fIHvUKQSM/wftu4x2SUu8NOJtcMq4S4r0xoN4btC302hAvkQHevdVRBFX9v4jaqg4jIB1v2mnwQU7AUI+mnwh9vQrP+/HAUzBiN+UYm/ZFEsnDwUWyXif79UVyFwvXJTfn54OUUXqZrQ1+jsbk6e/ajivm4cYtCWpH3w65GXuFwYkVuiC1PKrEY6ndXwlu7m0+QlF/pXIz6q+kvlPtjkGJKXtS33aqm9BZfXtKXXGMn88F9VYRRxzHLHHZLDEcbKzQwN4SP6DAN2rKfkWzGGg8aHy11NHomBYzHkYzmsWA6Bl4u/z7ZNGY1MNJc07PMbacdew5u+HiZBN41U4+72cjx5l4wNNDeUSdtQuQ0GWEQyuIs9kNpsrOTfhPfcDss3ODzyxiCSMsWM6I7juMNTSfWHNYzyykkOqhCqvKtwx/lOUDN/4QtgmjkUCu3g/8gaVFEUz384kzy2cXm8o3jO1EdYm6r+IYk1AnE62oXLePG01kT/QWheHwkURWz9xolSuggUXqurrEtUXkaENUDGwLhgKD1aGlj6HkUXCuXlkiRAyn0WYMBwfQ036cMagPBM4HZeqk/kDzQB4ifORaB9Np4+NiLK98OFys8/ohIu2XmiiFekd4Ul+BCcEIeadamz7nP7mydigV+ynTXGY6luNy/WblTEvkYf4Zb5HFH1X3F/UoSalHSUrFQpBReSM8LDjPDGF0Ke5MmkwRSmHj4sTCx/BLF18Xf5RGETv81l7jMBPkI8RAu6POJ9gaWssAP2ZqexvRLg99DOsrzCRQ3KOR42FaJ43ocPp1OCMYzu0HMyKKQdiTemFG7dr6aPeHZQDXIt0nyYWY1jY7qOsyaLbZcKlHWkDL5wsaMazFqEDtSB0H9FFxCzYtl94OWuZ1xWL7/crejpLs8yPazkiwnRu9RVz3ReM31GFORgFeTQZ0cs4RNJ8LyXFCUxglk9xnp54CICaAhB9c9VMqRBZ0c28sLeJA7gilpvgNptGGOCcABg6CGMwyxAzC+EAqyTSt/5btKJ2RlkBC2h2W8mk5i8VfJ/d13QG4F35yyU8t8r9Df7A7MbXkJ3hzuALhHCWu4AnSqRQlviM2UBYlxCKDq3njrJJlp63+le05grOiX7JhcmEhsHQbij3md1R0X8KtHxpVkQtAkt+pfOn6nfAXYyalU1smyc27F1eQfExb7xRLEG3CMm5Wj3FZcasKZwrZ0n8e71RlRqdc/OLMJyF0CkjwghPZO2vv2FHzDN4Rf2HDC3jC/rkNYfGE/Sc2XOQm7M9trwPpn9leJ8JPbS+N8BPbyyC8ZXtZpem1azbIL8e9Y/s5Y71hhdYbSLlm+2K/p/j3iBwFHBihOnorBIdyIUQTQi1e+F0SlUHY9ItiyMobl++865ea2Bhq1jGvGydzRgBswHHqYWDOwSUhKo6vxQq/Jd2wZfMXa97CjLhYzZ9AVAGIkl9lPZinwjzvLnnqo0ITArjYCcSJovW9uUBHHh+ziVGKgxk+pnGwYHkV7tSgkF/40AxycQ92/73cCnHXh6iLpyq/XOs+jxPpl25TpG/DRt2lfC4NNVCOOCFvjD36Kc80q9ow9iDmDOTIlhAICFXivw4ELQ/akueNzV/2XTnDQFHqqnY23LJGePZGyIE7gAqjY9Sn5nSIun6NCb7xBzfWMnmdLj0sjHzorUszTPP+ZXwt1u0Rf3sPpMWoR/uo2PD6mG3mqGEyFs+DeBs02n6os3EaEIjgjSq/LHZWK6SuDCpxiDgNIDvpzwKg7zBAnwLQz0eA3lAohgIAfes6D5CbXwDYEwL0KYR/AmBPCNB3Iv0zAHtCgD6DkIE+i5CBPqfCSQF6G3EM9Pk6yEq8DegTAvQFA/T5AOjF8to1QO8GQF8UbnKXRCnQMwvkGqB332WId6MQz2TWQHx+JcxHID4RQHxxRqzgGeITBuILqyC+QEVAfAEL1sRRmSGe41ZAfEIhPqEQn1gT4ostiC/wgZgh3oauOYB3REGUQFKiqNUSIJ7LeXyiJj5rKVL4ARfTgntj5i6Q6q9rHehjEJy14JaBVs71EKGsW/bjxiShwusDRIi3zOYDWAejweUYE+IwAlxUG0yB9zigP05mzoyUqsj8FsOvr9BLeCbqWhuy8wayXUB2Yfk2FpSJCGS76S+SXQrZqaZemwC9gR1xwkiqa0bjfxVY90NY73rX727CBAET31sXB00D7n1+eQ1wt6LgfstilqllxCfw36cwOyCgj0MGQLeC4H0YpbU7a9ptyPJVmAI5WnVNTBkypk/mwDcMWyj8TleYTvYrOWZABy32fHiCCW546+pCjgHwM/4oeHq0NVzjB2Oc1sUUACwrEGU9B2UgGE/WBqjOoijW9Ma4svEogo3TBkGwCU7YKAkDtJHWr4VWmyJotZEmwu3A28xY3U+bjOvgFphAifQDvd3Mu1qFNrUODmORbcTbSsQzPwy7IEE/l1xwrFsF33ibUY+V1QhnTH02AZs3iaCKq9lCHjdO1RAbNwLnNp4w5mSlhjdG44gap26NXMcVaw/i2l3pAy5J+jCwt5amU6uaXsdAywcrMPz+CA0FW5pgtW6yBecgIB0XS00ZNgY2pyHBgAbxm2L+PyUPe1lyDga2tmgN8UswBYjPJfHEKXDPknN3cOIWJ3ZrTrWLdvR2nHx49A50iYXgBF4UW2SOEpWXuI07oknMy3U34Ny7ohoOyhrLhjwsGPhcnhetVx6WDL5ckPSJhQ0J1gyv+31LeHrfAs7CyuF1v19MSvhQ4A9cYYgdgIqQoX/R7zGKurzowioIPwdq5mufWrjwoExcWS+F5XuvcGwvjhSRop9Z+PupZUxIffh1VkLNHVR2gVORSjqVTog9gVfluRBkaRGDoWh8geJNSjR9YWJoZUEaMqjucVYKq/DbqhAJY/Tdvtjy7I/U5Zu61kmelsZjJFqWoIQrqhKuGFHCja6qbcTUBrej0ajb/IYwzwaTZwwTsGr0rcGNSxV8kFfF3ER9rHn7zBvtg/Wx2ydv4uTC7ZM3f3XyFk6m2ydv/erkyTUrh29fRJfIJ+ttHLWdMWIHXI1CtyzVS8LrXIRVu8SE/4Y3xcdabzclbnh7gpb8vbhp7A7aC+pyJ22qDc56+zgYmfXu4oCgiNwEanEArfHvIDoRtCp4+GlM8XDH7fDwDcurIWx4dQSveIcQvOxNI3jKO4zgrHcEmPGsdxQB82vHEDsDz6kAgR/y70Fwxh94XfH1gt8t+Puof+/rituXGLdbCNh3he6hPiAw8NDva0PgokHg+wwC383IzrWVKSzffYVju4HApiiYhhCF/fvn/AcYfe9jNDb7V1FuGR3ClujxCtCQ7olRieKDlPJmKOkd5+cTWPGjN+nYzeveSTp2w3uIjt7wTiHF5JDcHJ42hkWqSqPDdPoD/+GlRe8Mpz3iQCO8XQUiJb8i+icox1QCUVFr80NUp0c+8L/Fhb7NhR5FvKweNPpIPEaP0Bmu+dHAO6t3iU5dXfS7eRLu4X34Xp7HVGE5nIdj+HPQf2wuGP0AT6D3Hc7IweP81kHTTBBPXaWHF2l36D7FqWc10znuQNF7Qs0z7yaU+Tb35LFAxvnkEj3EPSjDP6yHG//1AKB2gq7j8p1e9GHMewoBgRjDlAlmo/cQOlKGM1kfJVsiUln1MtxrqetURYSlqKjglekOkjq7eQfAbrsXGiyQc7zcCfqu0dgM5Gkrqor5T1MKJ/9B0ZxtlQvZ6CnzUphFnpT/3fY85TDPJPMq98/R0wxE9ECz4Rcl0tTCG4TfpdlQVZG+S0+3ZZOKJIdYdzDK+88A9jZRB3q4j84i2IR85/QpM6tJmxjb1XvuLtoJ2FdntP380kf36MsmNIpVrNGTvA70rUXaE67ik5IH/oNPqgfcZlTeHxEj99BUIEbuCcTIPSYrrG2pPyjowi3DJMGhS+O3oMLuSIV9tCuosC+osGyyymIFL1Jft6kFKC2Pioilutvg9d92SlRnz9K495yar1Sx/14MdqfTuHgQG9hssBUd5phgE3qWK9qmQL9N9Nr0rDfEwDxEY0Z3MwYubYyJLAdD7ZprCqocQpUBwX+OqzyoVR7UKp8zVY4zAwjWcxx1ja9ZJZd9RjW0XfXOZkufk+XXT2PNsLlsq7lq6xKMOmyahQ+vx7nVcWm1SkOzzFYPzZq22xpVee04LCHHhWnh+ZxQntNsEfyboKq3EYTHRKUZek/gx6zOCQb44/idrHjHGc4fxI/jH2RsmMGP42e4T8/XXTEaLMLvgzu8l56HA+vQrF/FTZjdLbn6M7BEMuyjx0j1PMjwuNy2ioMDFoXxrwJyyJw31udZeImfR7axWUbl8Vmzbs/RGOdX+blYWQ2icpvn4nxt7PysP16Xm2HH9dqncRW7j6vQdVyLjdEYjg3oomoJSjytg0qFn9MtggdAVWTq1hxoAlrmIczoZgRj3CJn5Sa9IVmXTWJpMERDKDYGOUBVLlIbl0fjGLio1YljUHX1oolv55j2rCVdkxLcvTTPmjXrPa+WY2pHhnV+lvvynDeepscwHY/RE5r8RCCgP0qPAgQeDVxiSlRp7QgbqaJjqOoq8gGvouM3Azn59t6QeB0Wx9UiA85QOFTJsQb8tVwrTHerAMdq0Os03CAazKMk6BH07hEFzzidxtvpoK/H6cTD3Oi89yBjAfbZ4/x8Ik3rmZcJLEeG6Phu6QFT0QfFmTEmWEQzu03H6ISJ3oHKd6j5QCliPhDuzsi13pgPdNF6BBX7oLTmR+6kWa8zYMwHBvmEM4j9iosMaUQF9qUnYZE6BBZtqP3GGiFzq88NpdCcbbI9vsUvP1WPN/3H6KnVHP+kIRzPCKl8qt4dkJXnQHiei5wtSjNCVAa1Tm8ved7zPJpnaHDZHxL5K4gYT4c52AKxg6XfyEN5Xm1qZPnl4GsWH0DOTbfBwEas+kaG3G5ArpFqGentdj6BxOAVY2woBsUpcjCwoShi6IM0DH0Q8RuTwwM/osKrNNHwJ+SmhonAhmIwzStQmRPvswkqYJUKiIyRrzYUO9SGohraUBTbbCjWqQ1Fsc2GYkObDcW2NhuKMbWhGG2zoZhss6EotVtL4D1iU/GMufkysKHoNjYUcWND8ZSxofBW2FA8tsKG4rmvsaEYNDYU61fYUAyutqEYMTYUXWpDkY9cEFtNL9iOChNDzV2mpbnLhpq7DEyyRXeXW6m78+0lKNeoY2nRzy9SjlJLgTIvfYPs1/0C8fnegvot8TqfCl5f9BOUf31xMbDByAAdswhwVWKG+d0417Hoo8WOpStcY8cbrSo7b/B5G0qxVHsNKd8hqN3SjJ2OVOmnKQtHFMbfbEQllgUtyITKw0uJTttox+x5l3/fXDu2OfaFaMeMEDVuhKhxI0SNGyFq3AhR40aIGjdC1HhEiNquJcuvvrXGaMlWCVHX1pIVV2vJSlEtWVeTOflE4MPSowqzQJ4KhVlibXkq9XCffieqMutrk4nGv1qB0M9B/5pi0YGIyiyhKrOKUZkNqiW3uRoFUlUQJZVvQlvAZwQL8s1yS77Zv1qBMKwKhMB1DIc6Kvg+Da2lMlsXyMFUZTYCOmx0BoPQGQQqs8pqldmo2JS2qcz621RmoytUZlHdAY1+CCMIO9RX0IjcgqoaBXNvWD9kmP0rFAtqpU4DbSLIQGVW+GYqs38b77CNysxuqcy+iRJB8CBplAkpo0zoMMqETqNMSBtlQsYoE7JGmZAzyoT8GsqEAsMhJK+xVcqEosGDwlcrE0qrFWddUcVZt94Gr0jgRpEASgVFgsIqNIgiQSJAAmy/kCGGWrTiKiQoUglIUMQahncCllYggWgkKqqKGDRatCp3a6iFBEPQFeMmDkaCIoT8xFNWDFEAUV5LRVbSahlYGii3jjdVAJjiiSoVKjTCKLKGuH+0xVNCtbAu1KKtN849jBGjoRatulqLZsDfT8o1+szi3U6L1n5YKxmpurlWRjRqgcB+CG9DIbAXolq04jeTpf/VVNGOaNHsNbRoduN/NeD3Q+DvftfvaXq9So36QjSADXd/C/77/YE14L9cs6Lwf8vyKyvUav0KxIOqVisqLFeNWm2IKqvUaiH2FL8CdYY5GF4TdahdrebhlILf6Yrn89lH1WrrVK0mvuiCLN4oj3a9YsAMpN40ojJEfgguh1W12npgzhgHA8A4nrlxuKZFcS6qPSsFx7BxwThzJYDwvZtF97UKz7ZE8GwzbYqo1bYymldoi1GrJeVAN2zuEtjKO1+VtrTUahNRtdok+TzzHiNYMqpWm7y9Wq2NxTfe7cN6zEvSOm4cdhoBeqqbu6LgBHU1vAmjaaOeQCbhmh7EtbtfpVZra3qUIZk3yvWobj1RsO0Jmpsreleq1crhJcGhWu0bkoLPuzbY86pSs0WlZhvnOxeqM1GrBXcZxpv2nAPFWmjQan5O6x7pRLBnXrZaznp8eMsbFZtRFonjRTG0AI4ol0qAwVJwdTOn2Bf9bjnWkgYPVfyeMDvuAKTe4FJA6lkreznM3o/s/cG1fVQOD6cVpFSCK/PEU6Qc+loNha5Cw8g4BF8rZqzCE2ioHykz0pVVZ82/UbF8FUXIeqMQ2QCFyBgUIuPGj2qCevhAGRasBoXFp+rzWGDBu8qpqs0x8Q3L24Sw4W1G8AruEobGYyuCpxglctB4bBNHO8vfjmso+PFZf6e5804ag15lG+PJTpqiZMtcOBFI7XZzAhc6oxfN7KTukxW8z/CkW7iJ5BSuN/f3zPl7efL2yq0Yd0h9Ux/4dy4tyh3D6tC3hVF9O+2mlDaCGx1UXjGiouW9Oq7t4qCnzW0PmjvY3txdc/5+bm6/NHdAat79gX8QVwczotTpDmZ19niHuOlub5qbp1nax106FIj8Dy/RrquL/pGIzH6/mVWI9o9i4nZ6xxBMencjcsy7BwF59zIZOsyl6c5FGru65B+mjojw+AitD4THR4zweMk/suTdpybNh68Qv9xPB7h/d3kPSP8e5O2mxgN4INK5HdK5QBUBDzlvRrzlvOPoRco7gSDmnWy5fcOBjifsKB8Pjp6q+A/pVf913FahMks4HWFKNwJi+7xTKo7OY04vMn4ZzMzxuxtBtVwL1U5F7sYDTequ6Z0MpygLh9NsINrMgsJluRpepu6AfjKwayeqkIufVlPsAe9hGvTOBB05jY6Uw46cDjvSj44ESPwwV+MbHk86Qg9LR7I0YLogN3AOrN2T01D8PhKSgFyLBJzhetdpveu03jOm3kHjLTcIGj7I9bqr6oXIRi5ap0dacnEMKR4hIvkW9YDrzFCAYKdrYjFWd7nFQWlxAFPq8R/TbluDKhYfhLvSoJEzBqYYhpzwj7lFZgoeUSt8E53mpTKG3dWW3fYIMaQcx6dfLDrF5PRhnrcz3iBWpI6ydcq+xPi0iUF+x1U6uEjja4D8hjVB/ltRkP82HaOZJe9RDo4veY/R3Xj7Dgf8dtjcDXbYO9IC5+5lf6B1j8F3vCNgdR/jgLv0qHdEYelISzA/AcE8PUzVZX9QBniSTuDjUvW/sBr8137Iz1bw/YsZv69C99I9lK1QqinC1GijX9UineE5xxH1iMoSZbU9gATzNgPQId1Hx2mG+ir+kTd4TrIcimYIwEjf4pEeQ9zjb9DjyPO4SXNn6X4yGenb9Lh+t6IqnnjB7V7mRobo8tADyPEAPQh2pRsCY5WSH0L0IZrW6Om6/YhyGIiG47RedhhIqXFXom88PHFJnu+oULkaESq3EWnG8ygEjeIyYa48EH1W5Zth1UD02Q2sqFIBArUi7qIZ4d0acBfkPy36odNB/iryn6Ye8Uqsyw++bGn9sk3wMccavmfVEoB2twlAu1QA2t0mAO1tE4BW2wSgfSoArbYJQPvbBKC+CjxTKvAcME5kZSMWTYVOZLdMvAg8B1cIPNetEHhWwk8KQcAJ57MvzDsEnDRkBJzelP25iRepJqmgFfX8E7wPT9mf4O4SWCkZDi+f/veJXGgBD8MpNYaCUZQ15wYXd/zCjsr63lxpCf+5sYT/zMj6/sjI+j41lvCfGFnfLSPr+8jI+t4PLeEvBzK+N0NL+BUyvsu3t4RvF+iJJXxLkFFcJQP0S5Crl15daRwcl1veYR+8pj3874bCvZTXq30q+3l1wo2P2WOMdHFcG1BGcMlSA/ePLMbDfL3ZEHPfPAwchIPMq5rjuFj+lubxfBJPP+TjGx/bvHzw/Y08fNTzahwcGMAz0e6jQT0sDYsrMtfoQUEDAYRfVzMorb4eE2VN6Yc8exXKN0DdYRCP49eIzD4cQGnYyDSiFvHrRbxH/pcuNy9ykQ31eW/MJMpQxvXF52rKBv3bJYYTUqXeliCm9QM0EcoJ+wM5oamG6/RFRhiICDe0zm3MsPlfYVSvdH5ML2bwaf135Gi6/lF+9r/9UlbUvmN86lrfInHjoHx5Duxv6V1MtI5GjHBxPaisp/5OxdBAmbMPBpfB9no9fND9pgb4v7BDaeL/Yydtc42JK0IVfOrxth+hE8dIV77/OxP1h9RPwZ3g40Ps1A/EQS857+OCoA5KNuc45T18sVdm3pHLADvJlZBPHBJmKKWXEsk9mE7AYyQpy8O0zT05rlk72HfCANnrEDF40bAbceqUMyqWpUgdWI8Oc1TNIy7P4JPGZyMduVfWT+rciXMebmbIgFmxEdjUuuRx5dfy4m3+nau/lpeSr+XF0x935JWWZYSWJecTcnK1gitlWi4OblRo9eZKs+/Pjdn3Z0Zo9UdGaPWpMfv+xAitbhmh1UdGaPW+0ViIuOpyIK56MzT8btEzxF9WjYX1tWbfuIDMULM4nHjI3RkIawsmY0YzdhNS9SuwTR+nXVxFBwon99RAdCV3THF3ymv6PyiFs9S7TARVY2r/XVb77zMqe71kqfD1I+hdE7VPHdy4F5NPRLwX1GAufU/UrjkwrLE4tbuV2jpCSMaPcCt8byj0slqyKoJQ11ydT5Gr8wtKcwugqrg9gGmjr/oLBlIckQui4BDiug7alYJ8yoCfC1CxGApbQFV9ksVXash8oI0rHhpRk3ARhIlHhBC3DWJGo5dpCoECkRsPTL+ZPE4oKdsondmkL5tFkDy+tnTLGI0bNQqEVr6Kil0mNio+jptquM7Ncrk1DYuOiUbRcTFHbxHJzWuaZUeJ5IQSyc208Tsiitv4KD9vViI57k3QZj6BiSG4N06b1HZ8kxLJoGiFafjqsYyvHMsgD3m1AJyGmDAbQuttlStO3FVj8SdpEuOERI62fiPvEiMUM7r2ddqFdeKJm4Zgi0kwQyLxIpcCSFS58Rd20O+EfIsgHvTfMRcgu0FPFtvEc2v0oZ83//4235WVIjbZUpeNqC1y+/dP0n3BR9jkG/T8i8vmYJtrpK25wKfFEiv34App578rMfs6UqYzePmb+rBEiFkJulZDzLpXE7Me6gqJWSiNhyATFzyDgyu+KnqagShhG1jT0+V3Q5F8SmnYmErgW4StagjbkCFsw0LCLI8EQPCtLyVl+ExMV4vQ2YZ++Qa8epnQdVFPK9WLCP8FtBgcVwn4DTULiN6I0rVRXJ8FfxXPiOg38MR7TLpgSSY0qEXxxtsp3jhTPKV3/PTDFrET0jYgpM2fEEXVRrNbFWf8TXJElWtrwMigIM+MNyNfjwML2U+FmcocbrUhuXF1JLhxFXymKgLGGXehdobB5EZQzi1CAAT95ZtlQjS3GoqxFRRjW4Rublcat0OGtNMQUTkVbluD1uxaSWuGaVdIN4fa6SZo8UbF4nVKN7egp8GXFZRubvxaurldid9G2gG6uYN2PAriqXRzm7edNno79EtW3jbaqXRzp6GbpmjVmF21j2Vnayy4DGen0WdMMec6GXwQQr43UvC2wZpwRrasIdrZUm6sHA2PxePGR3gwU1EFx0bVMNJu/P3467yHdmIkO3lAMpIpXDc9heEppcMlVUyku060pgcwVNfvQgnAAIi4sgoVGrrXFsS7j1nBiVlVTshQ+viVe6Adjn9jB6NxXfZxGlX6jvueKv9N/Ys+jShC/i85Js+lDC1OyCcx9aAcce7H/ZYhLU61keIJ+6DqQveAEOu9twm59xYBKRUum1v94RWf0Ftu16S3Mb3NWW7Pt/TqiXSTme3Usl8ArShSJwhk56teiTqWWzfqJ+SqS0tu1E+2bu42x7OE3N3dI+Qcd+on5O7uPoQLuFO/mzJNZgotXC2OIyiutqoYi5FOvcMfl3En5HpXvdO+dUO2fP0hSOBl6sRl3J0gUbg7v9PcyM10KixSB0OZmwku4k7ggkwh2ReE6YTaQ2/E76RU6xru8KJZ5HwWf876Q7gHiTkm8+kHJumDVJ1jij7Eu0OVSa1P1WWmzEPL3kjNqFXMjRde5DC8oTYvt6KKuh+MBW6ZztCAsonLs+f5PyU/TMyGTBk+cI4xaOekzkG5BUm1sQzOY9xLEstCYCX8hETUGzNuh6AxG2jDo/w8rjQmx7vTuLchHWCrXA2Sa91DdcocU+XObT6xA3PGKAWvPnNHBoYYx0awnvoblG9SpWG+v0MbgG58sDZfdB+F4S2Gtz5yRW7eXDZ/YtXnBMDs4P5YXIwbX41Ocax+eOFnPP3P3bjctSDfSlt1M0bAIuB+DDvY28kF05B6l8+0a6JESj80TMl3vTXYjozUiUflOHwGPgCgQkTnKvaDmSD5CqPANj5izFnlPpGOJoNq6zNoubZvxTsQ60Q/pVHHvSAp3h0r5iQuOJFEBBTHwFTmT36PkbQA9XVolWUHcp54Hd9jTxo+tGQU1NT502tR+gh058XoDL5Lk4JCOi93CVBHYH+boVzTj3BncVwYGzvhJdGEweOkpMX1ZpcMPtKZAZJy0KRO4CfgB4IHka3V5u8Tci7CHHyLWjl8gxDmm0Wy68YM75wOviESQwDZVthx6RQ+bLYTHwsJhpalIiC3VlATls7bk+tCSK1/M5kUHhr3D8/HG9kmFxcBy7t+gmLv+rhTN3mygjtqhPLJJbvJU1il1/4M968FH05z8HnDzt+Y/rM3ru19ZP/4kad1i4PXWwaXoMz4WXMnOa8zZNcczOG24dRPQY0p1fypXD2bCc3geIVFhoKPNXb89G3KX3+LCm9T51u/4Zcw0TM4Rz/5ku8ARDp41fiBq8c0ddSN+IQXBUKQe2B+jWeeT34217zj8l0INNU5r4ey8gE4Jugp3BHZJ5dyahe6qYMZB/4j12DidrnCKQZqtCXD66Be+Cd01G2w3BnesJh6n2FKhEtleeYs+TStJ68t/Zsjn/dp3fDVE2JIWwoMaNPY/uGtIbSkiWb7tZcD3LeuRt1peBXcyM39HRRd16Av1nyDCyL+qlJ3gzG7yln9jmZwXXJqzu+9KaKon77dmnYM6lQFey3S+25Kz6PpGUnHycESIq6fP3BFSJnBXpp5lakvd+4SF7wJ6/5luV65g498wwZ7MiBA4UoX8MlBoFIHUKmsqMRBk587gEw3PQGCOqzWOOp4hcpzjZvXqXjtJ3B+cHirZFh468uEj12zzABb3i+cTAr7aIpp9/yssjbyeZhOKkjZoEhvtEimvQiDhNxahDnvCLARa8PDtUD7LTFv8VtWLf28V/DqVAALFZ7ytEKiSz37zbGcslPBN8jici9bfo1tIJ7+MhHBzcRc7n8sbt7ATeAfAjc/4MkHgn4gF0JndL8uGcwoYl0+uEqFpStUvEr5K6/7XbwWjJwcPCbIWfp65OyOIGdPG3L2KnL2BsjZp2APC7Ne04UeIGe3IGdvw+9dAzn7WsjZL8jZT2VFzt525Oy9LXL2fh1yAi9xgbQi54D2sgK/VEHOQYOc4GEYKHyxPqwqcg6BpnRwAByNImffDenZB1cPRRCvSxGzfEMQN0jr+AZIOQymRjFxQE2bhQ8EP2rWVINiCxP7FRNxORs/CybewHKCR+RY4GH/HO7TSytm9eHAv/RrX7qcu4/6GTb7BadwPzeVJAFCSI8TvBay9bfhZwo6+v8q7CNgHwXYx5RPP7Viw/1rKMS+3v9K7Ps82YZ9wc74Px3+qUcDUDC3xFi4+N8eC3El3Yn3BBNxjAo7j5g2nLT+p8HJlAp44uonGwecxQxIqe7SvGTlyIvPb/AZFzi6Wg4JaBAV4zfC86/C8YzieMcKHF8LjwMcX43/+a/BcbPxAk/XQvfwA6dFKuk3sm+P6nDGXonsS1Ra/DG+oQ2sZui6IthejmA75rd/5aaLD8AVpWxQJEogVtKB/xFon04/zMHCgps++L1X/+N1zMl4z/QDCP/pwxu+RHjrn+/8Dwh/4+oT/wxh7fKhfQh/98njf4Hw3D/++F8IB1O7xdWkZmJWDL/Y3fGXX3zx/A8u/MrLz774vbt2bNm2jb73l1544txdk1um9mzZRufP/28vnH/u5af5fdfklkkkXviVu7Zv2blliv7yc8+cP/e9Zzhp2+4t2/4L9uDKUw==";

// wasm/embedded.js
var asked = null;
function embedded() {
  asked ??= inflated(MODULE).arrayBuffer().then(load);
  return asked;
}

// views/learn/bar.js
var FINE = 200;
var pressed = (sign, word, onclick) => el(
  "button",
  { class: "rv-press", type: "button", "aria-label": word, onclick },
  el("span", {}, sign),
  el("span", { class: "rv-press-word" }, word)
);
function playerBar({ go, toggle: toggle2, seek }) {
  let at = 0;
  const back = pressed("‹", "Back", () => go(at - 1));
  const play = pressed("▶", "Play", toggle2);
  const next = pressed("›", "Next", () => go(at + 1));
  next.classList.add("rv-press-strong");
  const scrubber = el("input", { type: "range", class: "rv-range", min: "0", max: String(FINE), value: "0" });
  scrubber.setAttribute("aria-label", "How far this step has played");
  scrubber.addEventListener("input", () => seek(Number(scrubber.value) / FINE));
  const count = el("span", { class: "rv-step-count" });
  const marks = el("ol", { class: "rv-step-marks", "aria-label": "Steps" });
  const element = el(
    "div",
    { class: "rv-player", role: "group", "aria-label": "Player" },
    back,
    play,
    scrubber,
    count,
    next,
    marks
  );
  function take({ steps }) {
    marks.replaceChildren(
      ...steps.map(
        (_, i) => el("li", {}, el("button", { type: "button", onclick: () => go(i) }, String(i + 1)))
      )
    );
  }
  function show3({ steps }, step2, done) {
    at = step2;
    setText(count, `${step2 + 1} / ${steps.length}`);
    back.disabled = step2 === 0;
    next.disabled = step2 === steps.length - 1;
    marks.querySelectorAll("button").forEach((mark3, i) => {
      const { id, title } = steps[i];
      mark3.toggleAttribute("data-done", done.has(id));
      mark3.setAttribute("aria-label", `Step ${i + 1}, ${title}${done.has(id) ? ", done" : ""}`);
      if (i === step2) mark3.setAttribute("aria-current", "step");
      else mark3.removeAttribute("aria-current");
    });
  }
  function tell2(share, playing) {
    scrubber.value = String(Math.round(share * FINE));
    const [sign, word] = playing ? ["❚❚", "Pause"] : ["▶", "Play"];
    setText(play.firstElementChild, sign);
    setText(play.lastElementChild, word);
    if (play.getAttribute("aria-label") !== word) play.setAttribute("aria-label", word);
  }
  return { element, take, show: show3, tell: tell2 };
}

// views/learn/clock.js
var Clock = class {
  /** @param {boolean} still  whether nothing shall move by itself */
  constructor(still) {
    this.still = still;
    this.seconds = 1;
    this.share = 0;
    this.playing = false;
  }
  /**
   * From the start; where nothing shall move, at the end at once.
   *
   * @param {number} seconds
   */
  begin(seconds) {
    this.seconds = seconds;
    this.share = this.still ? 1 : 0;
    this.playing = !this.still;
  }
  /** Play, from the start once the end is reached; or stand still. */
  toggle() {
    if (!this.playing && this.share >= 1) this.share = 0;
    this.playing = !this.playing;
  }
  /** @param {number} share */
  seek(share) {
    this.share = Math.min(1, Math.max(0, share));
    this.playing = false;
  }
  /**
   * @param {number} milliseconds  that have passed
   * @returns {number} the share now
   */
  pass(milliseconds) {
    if (!this.playing) return this.share;
    this.share = Math.min(1, this.share + milliseconds / (1e3 * this.seconds));
    if (this.share >= 1) this.playing = false;
    return this.share;
  }
};

// views/learn/progress.js
var Progress = class {
  /** @param {LearnPart} part */
  constructor({ lesson, step: step2, done, answers: answers2 }) {
    this.lesson = lesson;
    const found = lesson.steps.findIndex(({ id }) => id === step2);
    this.step = Math.max(0, found);
    this.seeds = new Map(
      lesson.steps.filter(({ question, seed }) => question && seed !== lesson.seed).map(({ id: asked2, seed }) => [asked2, seed])
    );
    this.at = this.step;
    this.done = new Set(done);
    this.answers = new Map(answers2.map(({ step: id, values }) => [id, values]));
  }
  /** @param {string} step */
  seedOf(step2) {
    return this.seeds.get(step2) ?? this.lesson.seed;
  }
  /**
   * One question with other numbers, to which no answer belongs.
   *
   * @param {string} step
   * @param {number} seed
   */
  redraw(step2, seed) {
    if (seed === this.lesson.seed) this.seeds.delete(step2);
    else this.seeds.set(step2, seed);
    this.answers.delete(step2);
    this.done.delete(step2);
  }
  /**
   * @param {Lesson} lesson
   * @returns {boolean} whether its numbers are the ones that are shown
   */
  holds({ steps }) {
    return steps.every(({ seed }, i) => seed === this.lesson.steps[i].seed);
  }
  /**
   * @param {Lesson} lesson
   * @returns {boolean} whether its numbers are the ones that were asked for
   */
  awaits({ steps }) {
    return steps.every(({ id, question, seed }) => !question || seed === this.seedOf(id));
  }
  /** @param {Lesson} lesson  with the numbers that were asked for */
  takeNumbers(lesson) {
    this.lesson = lesson;
  }
  /**
   * @param {string} step
   * @returns {boolean} whether that is news
   */
  complete(step2) {
    if (this.done.has(step2)) return false;
    this.done.add(step2);
    return true;
  }
  /** What Python is told. */
  get choice() {
    return {
      lesson: this.lesson.id,
      step: this.lesson.steps[this.step].id,
      at: this.lesson.steps[this.at].id,
      seed: this.lesson.seed,
      seeds: [...this.seeds].map(([step2, seed]) => ({ step: step2, seed })),
      done: [...this.done],
      answers: [...this.answers].map(([step2, values]) => ({ step: step2, values }))
    };
  }
};

// views/learn/projector.js
var [SMALLEST, LARGEST5, GRAIN] = [1.1, 2, 0.05];
var SCREEN = 768;
var SHARES = [
  { figure: 1.6, words: 1.4 },
  { figure: 1.35, words: 1.3 },
  { figure: 1.08, words: SMALLEST }
];
var PROJECTED = /* @__PURE__ */ new Set(["PageDown", "PageUp", "Escape"]);
var SAYS2 = ["look", "embed"];
var Projector = class {
  /**
   * @param {HTMLElement} lesson
   * @param {(by: number) => void} go  so many steps on
   */
  constructor(lesson, go) {
    this.lesson = lesson;
    this.on = false;
    this.step = "";
    this.large = LARGEST5;
    this.count = el("span", { class: "rv-step-count" });
    const pressed2 = (sign, name, by) => el("button", { type: "button", "aria-label": name, onclick: () => go(by) }, sign);
    this.out = el("a", { "aria-label": "Leave the projector's view" }, "✕");
    for (const event of ["pointerenter", "pointerdown", "focus", "click"]) {
      this.out.addEventListener(event, () => this.lead());
    }
    const [back, next] = [pressed2("‹", "Back", -1), pressed2("›", "Next", 1)];
    this.corner = el("nav", { class: "rv-corner", "aria-label": "Steps" }, back, this.count, next, this.out);
  }
  /** @param {boolean} on */
  turn(on) {
    if (on === this.on) return this.open();
    this.on = on;
    this.lesson.toggleAttribute("data-projected", on);
    if (on) {
      this.lesson.append(this.corner);
      this.lesson.popover = "manual";
      this.open();
    } else {
      this.corner.remove();
      this.lesson.removeAttribute("popover");
      for (const name of ["--rv-large", "--rv-figure"]) this.lesson.style.removeProperty(name);
    }
  }
  /** As soon as the host has put the lesson into its page; again, should it have taken it out. */
  open() {
    const { lesson } = this;
    if (!this.on) return;
    if (!lesson.isConnected) {
      requestAnimationFrame(() => this.open());
    } else if (!lesson.matches(":popover-open")) {
      lesson.showPopover();
      this.fit(true);
    }
  }
  /**
   * @param {Lesson} lesson
   * @param {number} step
   */
  show({ steps }, step2) {
    if (!this.on) return;
    setText(this.count, `${step2 + 1} / ${steps.length}`);
    const { id } = steps[step2];
    const other = id !== this.step;
    this.step = id;
    this.lead();
    this.fit(other);
  }
  /**
   * Type as large as the step fits the screen with, beside a figure as wide as that leaves it. It grows with
   * another step alone, since an answer must not make it jump.
   *
   * @param {boolean} afresh
   */
  fit(afresh) {
    if (!this.on) return;
    if (!afresh) {
      this.fill(this.large, SMALLEST);
      return;
    }
    this.lesson.scrollTop = 0;
    for (const { figure, words } of SHARES) {
      this.lesson.style.setProperty("--rv-figure", `${figure}fr`);
      if (this.fill(LARGEST5 * Math.max(1, innerHeight / SCREEN), words)) return;
    }
  }
  /**
   * @param {number} largest
   * @param {number} smallest
   * @returns {boolean} whether the step fits
   */
  fill(largest2, smallest) {
    const { lesson } = this;
    for (this.large = largest2; this.large > smallest - GRAIN / 2; this.large -= GRAIN) {
      lesson.style.setProperty("--rv-large", this.large.toFixed(2));
      if (lesson.scrollHeight <= lesson.clientHeight) return true;
    }
    this.large = smallest;
    return false;
  }
  /** To the same step with everything around it. */
  lead() {
    const address = new URL(location.href);
    for (const name of SAYS2) address.searchParams.delete(name);
    address.searchParams.set("step", this.step);
    this.out.setAttribute("href", address.href);
  }
  leave() {
    this.lead();
    location.assign(this.out.getAttribute("href") ?? "");
  }
};

// views/learn/svg.js
var SPACE = "http://www.w3.org/2000/svg";
function svg(tag2, attributes = {}, ...children) {
  const element = document.createElementNS(SPACE, tag2);
  set(element, attributes);
  element.append(...children);
  return element;
}
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
}
function pointIn(drawing, event) {
  const matrix = drawing.getScreenCTM();
  const point3 = new DOMPoint(event.clientX, event.clientY);
  return matrix ? point3.matrixTransform(matrix.inverse()) : point3;
}
function alongPath(path, share) {
  const lengths2 = path.slice(1).map((point3, i) => Math.hypot(...point3.map((value, k) => value - path[i][k])));
  let left = share * lengths2.reduce((sum4, length) => sum4 + length, 0);
  for (let i = 0; i < lengths2.length; i += 1) {
    if (left <= lengths2[i]) {
      const part2 = lengths2[i] ? left / lengths2[i] : 0;
      return path[i].map((value, k) => value + (path[i + 1][k] - value) * part2);
    }
    left -= lengths2[i];
  }
  return [...path[path.length - 1]];
}
var PLAYED = 100;
var onGrid = (at, places) => Number((Math.round(at * places) / places).toFixed(6));
var ease = (share) => share * share * (3 - 2 * share);
var line = (x1, y1, x2, y2) => svg("line", { x1, y1, x2, y2 });
var text2 = (x, y, words, anchor = "middle") => svg("text", { x, y, "text-anchor": anchor }, words);

// views/learn/hands.js
var STEPS2 = { fine: 0.025, usual: 0.05, wide: 0.25 };
var ASIDE = 2;
var REACH3 = 18;
var GRID = 20;
var ARROWS2 = /* @__PURE__ */ new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]]
]);
var LEAPS = /* @__PURE__ */ new Map([
  ["PageUp", STEPS2.wide],
  ["PageDown", -STEPS2.wide],
  ["Home", Number.NEGATIVE_INFINITY],
  ["End", Number.POSITIVE_INFINITY]
]);
function handleOf(name, [least, most], ...shapes) {
  const said2 = { role: "slider", "aria-label": name, "aria-valuemin": least, "aria-valuemax": most };
  return svg("g", { tabindex: 0, ...said2 }, ...shapes);
}
var knob = (name = "rv-bin-corner") => svg("g", {}, svg("circle", { r: REACH3, class: "rv-knob-reach" }), svg("circle", { r: 10, class: name }));
var putAt = (handle, { x, y }) => set(
  /** @type {Element} */
  handle.firstElementChild,
  { transform: `translate(${x} ${y})` }
);
function onArrows(handle, move, { flat = false, unit: unit2 = 1, along = (by) => move(by, 0) } = {}) {
  handle.addEventListener("keydown", (event) => {
    const leap = LEAPS.get(event.key);
    const isOwn = !event.altKey && !event.ctrlKey && !event.metaKey && !isPaged(handle, event.key);
    if (leap && isOwn) {
      event.preventDefault();
      event.stopPropagation();
      return along(unit2 * leap);
    }
    const way = ARROWS2.get(event.key);
    if (!way || flat && !way[0]) return;
    event.preventDefault();
    event.stopPropagation();
    const step2 = unit2 * (event.shiftKey ? STEPS2.wide : event.altKey ? STEPS2.fine : STEPS2.usual);
    move(way[0] * step2, way[1] * step2);
  });
}
var isPaged = (handle, key) => PROJECTED.has(key) && handle.closest("[data-projected]") != null;
function onDrag(drawing, take) {
  let follow2 = null;
  drawing.addEventListener("pointerdown", (event) => {
    follow2 = event.button ? null : take(
      /** @type {Node} */
      event.target,
      pointIn(drawing, event)
    );
    if (!follow2) return;
    event.preventDefault();
    drawing.setPointerCapture(event.pointerId);
  });
  drawing.addEventListener("pointermove", (event) => {
    if (follow2 && drawing.hasPointerCapture(event.pointerId)) follow2(pointIn(drawing, event));
  });
  const keep2 = (event) => follow2 && event.preventDefault();
  drawing.addEventListener("touchstart", keep2, { passive: false });
}
function onPut(drawing, handle, put3) {
  let finger = false;
  drawing.addEventListener(
    "pointerdown",
    (event) => {
      finger = event.pointerType === "touch";
    },
    { capture: true }
  );
  onDrag(drawing, (target, from) => {
    if (finger && !handle.contains(target)) return null;
    handle.focus({ preventScroll: true });
    put3(from);
    return put3;
  });
  drawing.addEventListener("click", (event) => {
    if (finger) put3(pointIn(drawing, event));
  });
}
function nextAlong(from, places, [right, down]) {
  const far = places.map(({ x, y }) => {
    const [dx, dy] = [x - from.x, y - from.y];
    const [ahead, aside2] = [dx * right + dy * down, Math.abs(dx * down) + Math.abs(dy * right)];
    return ahead > aside2 ? ahead + ASIDE * aside2 : Number.POSITIVE_INFINITY;
  });
  const least = Math.min(...far);
  return Number.isFinite(least) ? far.indexOf(least) : -1;
}
function onWalk(element, all) {
  const walk2 = (event) => {
    const way = ARROWS2.get(event.key);
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    const others = [...all()].filter((one) => one !== element);
    const to = nextAlong(middleOf(element), others.map(middleOf), way);
    if (to < 0 && !way[0]) return;
    event.preventDefault();
    event.stopPropagation();
    others[to]?.focus();
  };
  element.addEventListener(
    "keydown",
    /** @type {EventListener} */
    walk2
  );
}
function middleOf(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
function asButton(element, name, press2) {
  set(element, { role: "button", tabindex: 0, "aria-pressed": "false", "aria-label": name });
  element.addEventListener("click", press2);
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    press2();
  });
  onWalk(element, () => element.ownerSVGElement?.querySelectorAll("[role=button]") ?? []);
  return element;
}
var within2 = (value, low, high) => tidy2(Math.min(high, Math.max(low, value)));
var tidy2 = (value) => Number(value.toFixed(6));
var turnedWithin = (degrees2, by) => within2(degrees2 + by, -180, 180);

// views/learn/judge.js
var ROUNDING2 = 1e-9;
var HALF = 2e-3;
function judge(question, values) {
  const is = (others) => near(values, others, question);
  if (is(question.right)) return { state: "right", known: null, text: `Right: ${question.shown}.` };
  const known = question.wrong.find((row) => is(row.values)) ?? null;
  if (known) return { state: "known", known, text: `Not quite: ${known.name}.` };
  return { state: "other", known: null, text: distanceText(question, values) };
}
var near = (one, other, { margin: margin2, period }) => one.length === other.length && offsOf(one, other, period).every((off) => Math.abs(off) <= margin2 + ROUNDING2);
function offsOf(values, right, period) {
  const offs = values.map((value, i) => value - right[i]);
  const last = offs.length - 1;
  if (period) offs[last] -= period * Math.round(offs[last] / period);
  return offs;
}
function distanceText({ by, right, margin: margin2, names, period, unit: unit2 }, values) {
  if (by === "number" || by === "tuple") {
    const offs = offsOf(values, right, period);
    const wrong = offs.flatMap((off, i) => {
      if (Math.abs(off) <= margin2 + ROUNDING2) return [];
      const turns = period && i === offs.length - 1;
      const said2 = turns ? turnedBy(off, values[i] - right[i], period, unit2) : highOrLow(off, unit2);
      return by === "tuple" ? `${names[i]} is ${said2}` : said2;
    });
    return `Not quite: ${wrong.join(", ")}.`;
  }
  if (by === "cell") return "Not quite: it is another cell.";
  if (by === "points") {
    const off = values.map((value, i) => aside(value - right[i], margin2));
    return `Not quite, from left to right: ${off.join(", ")}.`;
  }
  const hits2 = values.filter((value) => right.includes(value)).length;
  const extra = values.length - hits2;
  if (hits2 === right.length) return `Not quite: you have all ${hits2}, and ${extra} too many.`;
  const tail = extra ? `, and ${extra} of yours ${extra > 1 ? "are" : "is"} not among them` : "";
  return `Not quite: you have ${hits2} of the ${right.length}${tail}.`;
}
var decimals = (value) => {
  const short3 = Number(value.toFixed(4));
  return minus(
    Math.abs(short3) < 1e4 ? String(short3) : short3.toLocaleString("en", { maximumFractionDigits: 4 })
  );
};
function highOrLow(off, unit2) {
  const size = decimals(Math.abs(off));
  const named2 = unit2 && ` ${size === "1" ? unit2.slice(0, -1) : unit2}`;
  return `${size}${named2} too ${off > 0 ? "high" : "low"}`;
}
function turnedBy(off, plain3, period, unit2) {
  if (period / 2 - Math.abs(off) <= HALF * period) return "half a turn off";
  const turns = Math.abs(plain3 - off) > period / 2 ? ", apart from whole turns" : "";
  return highOrLow(off, unit2) + turns;
}
var aside = (off, margin2) => Math.abs(off) <= margin2 + ROUNDING2 ? "in place" : `${decimals(Math.abs(off))} too far ${off > 0 ? "right" : "left"}`;

// views/learn/reader.js
var RULES = { scale: 1, ratio: 1, offset: 0, minimum: 0 };
var STATES2 = (
  /** @type {const} */
  ["inside", "clamped", "discarded"]
);
var ONE_BIN = [1, 1];
var CELLS_ALONE = { rules: RULES, bins: ONE_BIN };
function readerOf(kernels, { values, rows: height, columns: width }) {
  const features = { values: Float32Array.from(values), channels: 1, height, width };
  return (x, y) => {
    const call = { rois: [0, x, y, x, y], bins: ONE_BIN, rules: RULES };
    const plan = kernels.plan("roi_align", { ...call, height, width });
    const weights = /* @__PURE__ */ new Map();
    plan.taps.forEach((cell, k) => {
      if (cell >= 0 && plan.weights[k]) weights.set(cell, (weights.get(cell) ?? 0) + plan.weights[k]);
    });
    const [value] = kernels.forward("roi_align", { ...call, features }).output;
    return { weights, value };
  };
}
function binReaderOf(kernels, { values, rows: height, columns: width }) {
  const features = { values: Float32Array.from(values), channels: 1, height, width };
  return (edges, ratio) => {
    const call = { rois: [0, ...edges], bins: ONE_BIN, rules: { ...RULES, ratio } };
    const { positions, taps, weights, state } = kernels.plan("roi_align", { ...call, height, width });
    const samples = Array.from(state, (code, s) => ({
      x: positions[2 * s],
      y: positions[2 * s + 1],
      state: STATES2[code],
      value: [0, 1, 2, 3].reduce((sum4, k) => {
        const cell = taps[4 * s + k];
        return cell < 0 ? sum4 : sum4 + weights[4 * s + k] * values[cell];
      }, 0)
    }));
    const [mean2] = kernels.forward("roi_align", { ...call, features }).output;
    return { samples, mean: mean2 };
  };
}
function poolReaderOf(kernels, { values, bins: count }) {
  const features = { values: Float32Array.from(values), channels: 1, height: 1, width: values.length };
  const bins = [1, count];
  return (first, last) => {
    const call = { rois: [0, first, 0, last, 0], bins, rules: { scale: 1 } };
    const [{ x }] = kernels.axes("roi_pool", { ...call, height: 1, width: values.length });
    const columns2 = Array.from({ length: count }, (_, k) => {
      const [from, behind] = [x.cells?.[2 * k] ?? 0, x.cells?.[2 * k + 1] ?? 0];
      return Array.from({ length: Math.max(0, behind - from) }, (_2, i) => from + i);
    });
    return { columns: columns2, maxima: [...kernels.forward("roi_pool", { ...call, features }).output] };
  };
}
var positionReaderOf = (kernels, stride) => (coordinate, offset) => {
  const rois = [0, coordinate, 0, coordinate, 0];
  const rules = { ...RULES, scale: 1 / stride, offset };
  return kernels.plan("roi_align", { rois, bins: ONE_BIN, rules, height: 1, width: 1 }).positions[0];
};
function answerFromPool({ check }, { columns: columns2, maxima }, mark3) {
  if (check === "maximum") return [maxima[mark3]];
  if (check === "columns") return [...columns2[mark3]];
  return [new Set(columns2.flat()).size];
}
function answerFromBin({ check }, { samples, mean: mean2 }) {
  if (check === "mean") return [mean2];
  if (check === "samples") return [samples.length];
  return [...new Set(samples.map(({ x }) => x))].sort((a, b) => a - b);
}
function answerFrom({ check }, { weights, value }) {
  if (check === "value") return [value];
  if (check === "taps") return [...weights.keys()].sort((a, b) => a - b);
  const [first] = [...weights].sort(([, a], [, b]) => b - a);
  return [first[0]];
}
var agrees = ({ right, margin: margin2 }, found) => found.length === right.length && found.every((value, i) => Math.abs(value - right[i]) <= margin2 / 2 + 1e-6);

// views/learn/asking.js
var MOST_SHOWN2 = 20;
var THOUSANDS = /^[+−-]?[1-9]\d{0,2}(,\d{3})+(?!\d)/;
var DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
var LARGEST6 = 1e9;
var UNITS = {
  degrees: /(°|deg(rees?)?)$/i,
  radians: /(rad|radians?)$/i,
  pixels: /(px|pixels?)$/i,
  cells: /cells?$/i
};
var SHOWN = { "": "", degrees: "°", radians: "rad", pixels: "px", cells: "cells" };
var COUNTED = /* @__PURE__ */ new Set([
  "field",
  "width",
  "samples",
  "squares",
  "numbers",
  "compared",
  "lines",
  "sets",
  "meeting",
  "grown"
]);
var SIGNS = { right: "✓", known: "✗", other: "✗" };
function asking(question, drawing, { answered: answered3, redraw, covered }) {
  const whole3 = [question.right, ...question.wrong.map(({ values: values2 }) => values2)].flat().every(Number.isInteger);
  const unitOf2 = (i) => question.units[i] ?? question.unit;
  const readAt = (i) => numberOf(fields[i].value, whole3, unitOf2(i));
  let judged = null;
  const fields = fieldNames(question).map(
    (label3) => el("input", { class: "rv-answer-number", inputmode: "decimal", "aria-label": label3 })
  );
  const beside = question.others.map(
    (text3, i) => el(
      "button",
      { class: "rv-chip", type: "button", "aria-pressed": "false", onclick: () => choose5(i) },
      text3
    )
  );
  const check = el("button", { class: "rv-press rv-press-strong", type: "button", onclick: submit }, "Check");
  const again = el("button", { class: "rv-press", type: "button", onclick: redraw }, "Other numbers");
  const named2 = fields.map((field, i) => question.by === "tuple" ? labelled(question, i, field) : field);
  const row = el("div", { class: "rv-answer" }, ...named2, ...beside, check, again);
  const verdict2 = el("p", { class: "rv-verdict", role: "status" });
  const why = el("p", { class: "rv-why" });
  const working = el("p", { class: "rv-working" });
  const rehearsals = question.wrong.map((known) => rehearsed(known, question.working));
  const outcome = el("div", { class: "rv-outcome" }, el("div", {}, verdict2, why, working), ...rehearsals);
  const element = el(
    "div",
    { class: "rv-question" },
    el("p", { class: "rv-asks" }, ...unbrokenPieces(question.asks)),
    row,
    outcome
  );
  for (const button of beside) onWalk(button, () => beside);
  for (const field of fields) {
    field.addEventListener("input", typed);
    field.addEventListener("keydown", (event) => {
      if (!PROJECTED.has(event.key)) event.stopPropagation();
      if (event.key === "Enter" && !check.disabled) submit();
    });
  }
  function values() {
    if (!fields.length) return drawing.isPicked ? [...drawing.picks].sort((a, b) => a - b) : null;
    const numbers = fields.map((_, i) => readAt(i)).filter((value) => value != null);
    if (numbers.length !== fields.length) return null;
    return question.by === "points" ? numbers.sort((a, b) => a - b) : numbers;
  }
  function typed() {
    const given = values();
    if (given && question.by === "points") drawing.place(given);
    else enable();
  }
  function choose5(place) {
    drawing.pick(drawing.buttons.length + place);
  }
  function ready() {
    const { places } = drawing;
    if (places.length && !near2(values(), places)) {
      fields.forEach((field, i) => {
        field.value = String(places[i]);
      });
    }
    enable();
  }
  function forget() {
    if (!judged || isSame(values(), judged)) return;
    judged = null;
    outcome.style.minHeight = `${outcome.offsetHeight}px`;
    element.dataset.state = "open";
    for (const said2 of [verdict2, why, working]) write(said2, "");
    drawing.coverAgain();
    covered();
  }
  function enable() {
    forget();
    check.disabled = fields.length ? fields.some(({ value }) => !value.trim()) : !drawing.isPicked;
    if (element.dataset.state === "unread" && values()) {
      delete element.dataset.state;
      write(verdict2, "");
    }
    beside.forEach((button, i) => {
      button.setAttribute("aria-pressed", String(drawing.picks.has(drawing.buttons.length + i)));
    });
  }
  function submit() {
    const given = values();
    if (given) return answered3(given);
    const place = fields.findIndex((_, i) => readAt(i) == null);
    if (place < 0) return;
    const odd = fields[place];
    element.dataset.state = "unread";
    const measured = unitOf2(place) && ` of ${unitOf2(place)}`;
    const isLarge = Math.abs(Number(odd.value)) > LARGEST6;
    const fault = isLarge ? "is far too large" : `is no number${measured}`;
    const wanted = COUNTED.has(question.check) ? "Write a whole number, in digits." : "Write one such as 2.5.";
    write(verdict2, `“${odd.value.trim().slice(0, MOST_SHOWN2)}” ${fault}. ${wanted}`);
    write(why, "");
    write(working, "");
    odd.focus();
  }
  function show3(given) {
    drawing.reveal(given);
    if (given && !values()) {
      fields.forEach((field, i) => {
        field.value = String(given[i]);
      });
    }
    const said2 = given && judge(question, given);
    judged = given && values();
    outcome.style.minHeight = "";
    element.dataset.state = said2?.state ?? "open";
    write(verdict2, said2 ? `${SIGNS[said2.state]} ${said2.text}` : "");
    write(why, said2?.known?.words ?? "");
    write(working, said2 ? question.working : "");
    ready();
    if (said2) confirm();
  }
  function confirm() {
    const found = drawing.found(question);
    if (!found || agrees(question, found)) return;
    element.dataset.state = "mismatch";
    write(verdict2, "The kernel in this browser gives another answer than the one expected here.");
  }
  show3(null);
  return { element, show: show3, ready, again, outcome };
}
function numberOf(text3, whole3 = false, unit2 = "") {
  const bare3 = unit2 ? text3.trim().replace(UNITS[unit2], "") : text3;
  const trimmed = bare3.trim();
  const [thousands] = trimmed.match(THOUSANDS) ?? [];
  if (thousands && !whole3) return null;
  const joined2 = thousands ? trimmed.replace(thousands, thousands.replaceAll(",", "")) : trimmed;
  const plain3 = joined2.replace(",", ".").replace("−", "-");
  return DECIMAL.test(plain3) && Math.abs(Number(plain3)) <= LARGEST6 ? Number(plain3) : null;
}
function rehearsed({ name, words }, working) {
  const told = [`${SIGNS.known} Not quite: ${name}.`, words, working];
  const paragraphs = told.map((text3) => el("p", {}, ...unbrokenPieces(text3)));
  return el("div", { class: "rv-rehearsed", "aria-hidden": "true" }, ...paragraphs);
}
var write = (element, text3) => renew(element, ...unbrokenPieces(text3));
var labelled = (question, i, field) => el("label", { class: "rv-answer-named", "data-unit": question.units[i] ?? "" }, nameOf(question, i), field);
var nameOf = ({ names, units }, i) => [names[i], SHOWN[units[i] ?? ""]].filter(Boolean).join(", ");
function fieldNames({ by, label: label3, right, names }) {
  if (by === "number") return [label3];
  if (by === "tuple") return [...names];
  return by === "points" ? right.map((_, i) => `${label3} ${i + 1}`) : [];
}
var isSame = (one, other) => one?.length === other.length && other.every((value, i) => value === one[i]);
var near2 = (one, other) => one?.every((value, i) => Math.abs(value - other[i]) < 1e-4) ?? false;

// views/learn/describing.js
var OVERLAP = 0.4;
var VARIANT = "tolias";
function describe(kernels, { maps, rows: height, columns: width, channels: channels2, levels: levels2 }) {
  const { regions } = kernels.regions({ height, width, scales: levels2, overlap: OVERLAP, variant: VARIANT });
  const squares = Array.from({ length: regions.length / 4 }, (_, k) => {
    const [x, y, last] = regions.subarray(4 * k);
    return { x, y, size: last - x + 1 };
  });
  return maps.map((map) => {
    const features = { values: Float32Array.from(map), channels: channels2, height, width };
    const { maxima } = kernels.regionMaxima({ features, regions });
    const vectors = squares.map((_, k) => unit([...maxima.subarray(k * channels2, (k + 1) * channels2)]));
    return { squares, vectors };
  });
}
function compare(query, picture, off) {
  const both = [query, picture];
  const sums = both.map(({ vectors }, side) => sumOf4(vectors.filter((_, k) => !off[side]?.has(k))));
  const products2 = query.vectors.map((one) => picture.vectors.map((other) => dot(one, other)));
  const lengths2 = sums.map((sum4) => Math.hypot(...sum4));
  const total = products2.reduce(
    (all, row, i) => off[0]?.has(i) ? all : all + row.reduce((so, value, j) => off[1]?.has(j) ? so : so + value, 0),
    0
  );
  const scale = lengths2[0] * lengths2[1];
  return { products: products2, sums, lengths: lengths2, total, cosine: scale ? total / scale : 0 };
}
function rank([query, ...pictures2], off) {
  const cosines = pictures2.map((picture) => compare(query, picture, [off[0]]).cosine);
  const order = cosines.map((_, k) => k).sort((a, b) => cosines[b] - cosines[a]);
  return { cosines, order };
}
function reachedByPairs({ kind, target, margin: margin2 }, described, off) {
  const [query, picture] = described;
  if (kind === "pair") {
    const pairs = (query.vectors.length - off[0].size) * (picture.vectors.length - off[1].size);
    return Math.abs(pairs - target) <= margin2;
  }
  if (kind !== "drops" || off[0].size === query.vectors.length) return false;
  return rank(described, off).order.indexOf(0) + 1 >= target - margin2;
}
function answerFromPairs({ check }, described) {
  const { cosines } = rank(described, [/* @__PURE__ */ new Set()]);
  return check === "cosine" ? [cosines[0]] : [cosines.length];
}
function unit(vector) {
  const length = Math.hypot(...vector);
  return vector.map((value) => length ? value / length : 0);
}
var dot = (one, other) => one.reduce((all, value, k) => all + value * other[k], 0);
var sumOf4 = (vectors) => vectors.length ? vectors.reduce((all, one) => all.map((value, k) => value + one[k])) : [0];

// views/learn/figure.js
var FigureDrawing = class {
  /**
   * @param {F} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    this.figure = figure;
    this.wires = wires;
    this.asked = asked2;
    this.open = !asked2;
    this.held = false;
    this.picks = /* @__PURE__ */ new Set();
    this.buttons = [];
    this.scale = null;
    this.cover = null;
    this.writes = false;
    this.element = svg("svg");
  }
  /**
   * A drawing, with something below it.
   *
   * @param {{ name: string, width: number, height: number, covered?: number }} what  in its lowest `covered`
   *   units, and in what is below, nothing is to be seen before an answer
   * @param {readonly Element[]} parts
   * @param {{ element: SVGElement, height: number } | null} [below]
   */
  drawn({ name, width, height, covered = 0 }, parts, below = this.scale) {
    const bottom = height + (below?.height ?? 0);
    const size = { viewBox: `0 0 ${width} ${bottom}` };
    const drawing = svg("svg", { ...size, class: "rv-drawing", role: "group", "aria-label": name }, ...parts);
    if (below) {
      set(below.element, { transform: `translate(0 ${height})` });
      drawing.append(below.element);
    }
    const top = height - covered;
    if (this.asked && top < bottom) {
      this.cover = text2(width / 2, (top + bottom) / 2 + 9, "?");
      this.cover.classList.add("rv-panel-cover");
      drawing.append(this.cover);
    }
    return drawing;
  }
  // ---------------------------------------------------------------- what hands do
  hold() {
    this.held = true;
    this.draw();
    this.wires.moved();
  }
  /** @param {number} place */
  pick(place) {
    const had = this.picks.has(place);
    if (this.asked?.by !== "cells") this.picks.clear();
    if (had) this.picks.delete(place);
    else this.picks.add(place);
    this.showPicks();
    this.wires.picked();
  }
  /** Whether what is picked is an answer yet. */
  get isPicked() {
    return this.picks.size > 0;
  }
  showPicks() {
    this.buttons.forEach((button, k) => {
      set(button, { "aria-pressed": String(this.picks.has(k)) });
    });
  }
  /** Of the points that a hand has put there; none where points are not asked for. @returns {number[]} */
  get places() {
    return [];
  }
  /** @param {readonly number[]} _places */
  place(_places) {
  }
  // ---------------------------------------------------------------- what it is told
  /** @param {Kernels} kernels */
  take(kernels) {
    this.use(kernels);
    this.draw();
  }
  /** @param {Colours} _colours */
  paint(_colours) {
  }
  /**
   * @param {number} share  of the step's time
   * @param {boolean} [afresh]  also what a hand holds
   */
  play(share, afresh = false) {
    if (afresh) this.held = false;
    if (this.held) return;
    this.playTo(share);
    this.draw();
  }
  /**
   * Show the right answer, and an answer as a ghost beside it; null covers both again.
   *
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    const { asked: asked2 } = this;
    if (!asked2) return;
    this.open = Boolean(values);
    if (this.cover) set(this.cover, { visibility: values ? "hidden" : null });
    this.buttons.forEach((button, k) => {
      set(button, {
        "data-right": values ? String(asked2.right.includes(k)) : null,
        "data-ghost": values ? String(values.includes(k)) : null
      });
    });
    const picked = ["cell", "cells", "choice"].includes(asked2.by);
    this.picks = new Set(picked ? values ?? [] : []);
    this.showPicks();
    this.scale?.show(values ? { right: asked2.right[0], ghost: values[0] } : null);
    this.draw();
  }
  /** Cover what an answer showed, since another one is on its way; what is picked stays. */
  coverAgain() {
    const { picks } = this;
    this.reveal(null);
    this.picks = picks;
    this.showPicks();
    this.draw();
  }
  // ---------------------------------------------------------------- a figure's own
  /** @param {number} _share */
  playTo(_share) {
  }
  /** @param {Kernels} _kernels */
  use(_kernels) {
  }
  draw() {
  }
  /**
   * @param {Goal} _goal
   * @returns {boolean}
   */
  reached(_goal) {
    return false;
  }
  /**
   * Whether what a goal has shown is still to be seen. Where a hand drags past it, it stays told.
   *
   * @param {Goal} _goal
   * @returns {boolean}
   */
  holds(_goal) {
    return true;
  }
  /**
   * @param {Question} _question
   * @returns {number[] | null}
   */
  found(_question) {
    return null;
  }
  /** @returns {string[]} */
  lines() {
    return [];
  }
  /** Its lines once there is an answer, for which room is kept. */
  foreseen() {
    const { open } = this;
    this.open = true;
    const lines2 = this.lines();
    this.open = open;
    return lines2;
  }
};

// views/learn/panel.js
var TITLE2 = 20;
var HEAD2 = 9;
var LETTER = 8;
var Panel = class {
  /**
   * @param {{ x: number, side: number, low: number, high: number, title: string }} what  a square from `low`
   *   to `high` both ways, in the vectors' unit
   */
  constructor({ x, side, low, high, title }) {
    this.x = x;
    this.side = side;
    this.low = NaN;
    this.high = NaN;
    this.title = text2(x + side / 2, TITLE2 - 7, title);
    this.axes = svg("g", { class: "rv-panel-axes" });
    this.drawn = svg("g");
    const ground = svg("rect", { width: side, height: side, class: "rv-panel-ground" });
    const plane = svg("svg", { x, y: TITLE2, width: side, height: side }, ground, this.axes, this.drawn);
    this.element = svg("g", {}, plane, this.title);
    this.span(low, high);
  }
  /** Of a panel in its drawing. */
  get height() {
    return TITLE2 + this.side;
  }
  /**
   * From `low` to `high`, both ways.
   *
   * @param {number} low
   * @param {number} high
   */
  span(low, high) {
    if (this.low === low && this.high === high) return;
    this.low = low;
    this.high = high;
    const [zero] = [this.at([0, 0])];
    this.axes.replaceChildren(line(zero.x, 0, zero.x, this.side), line(0, zero.y, this.side, zero.y));
  }
  get unit() {
    return this.side / (this.high - this.low);
  }
  /**
   * Where a vector's tip lies in the panel.
   *
   * @param {Vector} vector
   */
  at([x, y]) {
    return { x: (x - this.low) * this.unit, y: this.side - (y - this.low) * this.unit };
  }
  /**
   * Where a vector's tip lies in the drawing.
   *
   * @param {Vector} vector
   */
  outside(vector) {
    const { x, y } = this.at(vector);
    return { x: this.x + x, y: TITLE2 + y };
  }
  /**
   * The vector whose tip lies at a place in the drawing.
   *
   * @param {{ x: number, y: number }} place
   */
  vectorAt({ x, y }) {
    return [this.low + (x - this.x) / this.unit, this.low + (this.side - (y - TITLE2)) / this.unit];
  }
  /**
   * @param {Vector} vector
   * @param {string} name  of its class
   * @param {string} [label]  at its tip
   */
  arrow(vector, name, label3 = "") {
    const [from, to] = [this.at([0, 0]), this.at(vector)];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const back = { x: to.x - HEAD2 * dx, y: to.y - HEAD2 * dy };
    const wing = (side) => `${back.x - side * 0.45 * HEAD2 * dy} ${back.y + side * 0.45 * HEAD2 * dx}`;
    const shape2 = `M${from.x} ${from.y}L${back.x} ${back.y}M${wing(1)}L${to.x} ${to.y}L${wing(-1)}Z`;
    const arrow2 = svg("g", { class: `rv-vector ${name}` }, svg("path", { d: shape2 }));
    if (label3) arrow2.append(this.name(vector, label3));
    return arrow2;
  }
  /**
   * @param {Vector} vector
   * @param {string} label
   */
  name(vector, label3) {
    const { x, y } = this.at(vector);
    const left = x > this.side - 14 - LETTER * label3.length;
    const beside = text2(x + (left ? -9 : 9), Math.max(12, y - 5), label3, left ? "end" : "middle");
    if (!left) set(beside, { "text-anchor": "start" });
    return beside;
  }
  /**
   * @param {Ellipse} ellipse
   * @param {string} name  of its class
   */
  ellipse({ centre, long, wide, angle }, name) {
    const { x: cx, y: cy } = this.at(centre);
    const turn2 = `rotate(${-180 * angle / Math.PI} ${cx} ${cy})`;
    return svg("ellipse", {
      ...{ cx, cy, rx: 2 * long * this.unit, ry: 2 * wide * this.unit },
      ...{ transform: turn2, class: name }
    });
  }
  /** What stands where something may not be seen yet. */
  cover() {
    const sign = text2(this.side / 2, this.side / 2 + 8, "?");
    sign.classList.add("rv-panel-cover");
    return sign;
  }
  /**
   * @param {Vector} vector
   * @param {string} name  of its class
   */
  dot(vector, name) {
    const { x: cx, y: cy } = this.at(vector);
    return svg("circle", { cx, cy, r: 3.2, class: name });
  }
};

// views/learn/written.js
var MOST = 6;
var ROUGH = 3;
var NOISE = 3e-7;
function tidied(value, largest2 = 1) {
  for (let decimals2 = 0; decimals2 < MOST; decimals2 += 1) {
    const short3 = Number(value.toFixed(decimals2));
    if (isNear2(short3, value, largest2)) return short3;
  }
  return Number(value.toFixed(MOST));
}
var plain2 = (value) => minus(String(value));
var written3 = (value, largest2) => plain2(tidied(value, largest2));
function about2(value, largest2 = 1) {
  const short3 = Number(value.toFixed(ROUGH));
  return `${isNear2(short3, value, largest2) ? "" : "≈ "}${plain2(short3)}`;
}
var equals2 = (value) => about2(value).startsWith("≈") ? about2(value) : `= ${about2(value)}`;
function equation(left, sum4, value, largest2) {
  const same2 = isNear2(sum4, value, largest2);
  return same2 ? `${left} = ${plain2(Number(sum4.toFixed(9)))}` : `${left} ≈ ${minus(value.toFixed(ROUGH))}`;
}
var isNear2 = (one, other, largest2) => Math.abs(one - other) <= NOISE * Math.max(1, largest2);
var largestOf4 = (values) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

// views/learn/arrows.js
var [WIDTH, GAP3] = [340, 12];
var SIDE = (WIDTH - GAP3) / 2;
var KEY = 10;
var GRID2 = 10;
var ROOM3 = 1.12;
var NAMES2 = ["a", "b"];
var EDGE3 = 0.06;
var SAME2 = 1e-9;
var ArrowsDrawing = class extends FigureDrawing {
  /**
   * @param {ArrowsFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    const { arrows: arrows2, path, most } = figure;
    this.writes = true;
    this.length = path[0] ?? Math.hypot(...arrows2[0]);
    const longest = sumOf4([scaled2(arrows2[0], Math.max(most, this.length)), ...arrows2.slice(1)]);
    const high = ROOM3 * Math.max(...longest);
    this.before = new Panel({ x: 0, side: SIDE, low: -EDGE3 * high, high, title: "as they are" });
    this.after = new Panel({ x: SIDE + GAP3, side: SIDE, low: -2 * EDGE3, high: 2, title: "length 1" });
    const reach = svg("circle", { r: 14, class: "rv-sample-reach" });
    const knob2 = svg("circle", { r: 7, class: "rv-sample-dot" });
    this.handle = most ? handleOf("Tip of arrow a; the arrows stretch it", [1, most], reach, knob2) : svg("g");
    set(this.handle, { class: "rv-sample" });
    const parts = [this.before.element, this.after.element, this.handle];
    const name = "Two vectors and their sum, as they are and with length 1";
    const drawing = this.drawn({ name, width: WIDTH, height: this.before.height + 4 }, parts);
    if (most) this.listen(drawing);
    this.element = drawing;
    this.draw();
  }
  /** The vectors, the first one stretched. */
  get vectors() {
    const [first, ...others] = this.figure.arrows;
    return [scaled2(first, this.length), ...others];
  }
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    const way = unit(this.figure.arrows[0]);
    onDrag(drawing, (target) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      return (to) => {
        const [x, y] = this.before.vectorAt(to);
        this.stretch(onGrid(x * way[0] + y * way[1], GRID2));
      };
    });
    onArrows(this.handle, (right, down) => this.stretch(this.length + right - down), { unit: KEY });
  }
  /** @param {number} length */
  stretch(length) {
    this.length = within2(length, 1, this.figure.most);
    this.hold();
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path } = this.figure;
    if (!path.length) return;
    const [length] = alongPath(
      path.map((at) => [at]),
      ease(share)
    );
    this.length = onGrid(length, GRID2);
  }
  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target, margin: margin2 }) {
    return kind === "length" && Math.abs(this.length - target) <= margin2;
  }
  /** @override */
  found() {
    const [one, other] = this.vectors.map((vector) => Math.hypot(...unit(vector)));
    return [Math.abs(one - other) <= SAME2 ? 3 : one > other ? 0 : 1];
  }
  /** @override */
  lines() {
    if (!this.open) return this.vectors.map((vector, k) => lengthLine(vector, NAMES2[k]));
    const all = this.vectors.map((vector, k) => `${lengthLine(vector, NAMES2[k])}, then ${unitText2(vector)}`);
    if (!this.figure.most) return all;
    const turned3 = [(one) => one, unit].map((as) => {
      const [now, began] = [this.vectors, this.figure.arrows].map((vectors) => sumOf4(vectors.map(as)));
      return degrees(Math.atan2(now[1], now[0]) - Math.atan2(began[1], began[0]));
    });
    return [...all, `the sum has turned by ${turned3[0]}, that of length 1 by ${turned3[1]}`];
  }
  /** @override */
  draw() {
    const { vectors } = this;
    const units = this.open ? vectors.map(unit) : [];
    for (
      const [panel3, shown] of
      /** @type {const} */
      [
        [this.before, vectors],
        [this.after, units]
      ]
    ) {
      const sum4 = shown.length ? [panel3.arrow(sumOf4(shown), "rv-vector-sum", "a + b")] : [];
      const all = shown.map((vector, k) => panel3.arrow(vector, `rv-vector-${k}`, NAMES2[k]));
      panel3.drawn.replaceChildren(...sum4, ...all);
    }
    if (this.open) this.after.drawn.prepend(this.circle());
    else this.after.drawn.append(this.after.cover());
    if (!this.figure.most) return;
    const { x, y } = this.before.outside(vectors[0]);
    const said2 = {
      "aria-valuenow": written3(this.length),
      "aria-valuetext": `length ${written3(this.length)}`
    };
    set(this.handle, { transform: `translate(${x} ${y})`, ...said2 });
  }
  /** Where every vector of length 1 ends. */
  circle() {
    const { x: cx, y: cy } = this.after.at([0, 0]);
    return svg("circle", { cx, cy, r: this.after.unit, class: "rv-unit-circle" });
  }
};
var scaled2 = (vector, length) => unit(vector).map((value) => value * length);
function lengthLine(vector, name) {
  const [x, y] = vector.map((value) => about2(value).replace("≈ ", ""));
  const length = Math.hypot(...vector);
  const said2 = about2(length);
  const whole3 = vector.every((value) => !about2(value).startsWith("≈")) && !said2.startsWith("≈");
  return `${name} = (${x}, ${y}): √(${x}² + ${y}²) ${whole3 ? "=" : "≈"} ${said2.replace("≈ ", "")}`;
}
function unitText2(vector) {
  const parts = unit(vector).map((value) => about2(value));
  const rough = parts.some((part2) => part2.startsWith("≈"));
  return `${rough ? "≈ " : ""}(${parts.map((part2) => part2.replace("≈ ", "")).join(", ")})`;
}
function degrees(radians2) {
  const turned3 = Math.abs(180 * radians2 / Math.PI);
  return turned3 < 1e-6 ? "0°" : `≈ ${minus(turned3.toFixed(1))}°`;
}

// views/learn/losses.js
var [TOP, BOTTOM, HEIGHT] = [18, 118, 140];
var [LEFT, RIGHT2] = [14, 14];
var REACH4 = 2;
var POINTS = 80;
var FOOT = 0.04;
var ENOUGH = 0.12;
function lossCurve(width) {
  const element = svg("g", { class: "rv-losses" });
  function show3(reader, edges, pulled, zoom) {
    const reach = REACH4 / zoom;
    const at = Array.from({ length: POINTS + 1 }, (_, i) => reach * (2 * i / POINTS - 1));
    const losses = at.map((by) => reader(moved(edges, by)).loss);
    const [low, high] = [Math.min(...losses), Math.max(...losses)];
    const xOf = (by) => LEFT + (by / reach + 1) / 2 * (width - LEFT - RIGHT2);
    const yOf = (loss) => BOTTOM - (loss - low) / (high - low || 1) * (BOTTOM - TOP);
    const kinks = crossings(pulled, reach).map((by) => {
      const mark3 = line(xOf(by), TOP - 4, xOf(by), BOTTOM + 4);
      set(mark3, { class: "rv-kink" });
      return mark3;
    });
    const half2 = Math.min(reach / 3, ENOUGH * 3 * (high - low) / (Math.abs(pulled.slope) || 1));
    const down = Math.min(half2, (pulled.loss - low + FOOT * (high - low)) / (Math.abs(pulled.slope) || 1));
    const [left, right] = pulled.slope > 0 ? [down, half2] : [half2, down];
    const [before, behind] = [-left, right].map((by) => pulled.loss + by * pulled.slope);
    const tangent = line(xOf(-left), yOf(before), xOf(right), yOf(behind));
    set(tangent, { class: "rv-tangent" });
    const way = svg("path", { d: `M${at.map((by, i) => `${xOf(by)} ${yOf(losses[i])}`).join("L")}` });
    set(way, { class: "rv-overlap-way" });
    const here = svg("circle", { cx: xOf(0), cy: yOf(pulled.loss), r: 6, class: "rv-sample-dot" });
    const ends = [-reach, reach].map((by) => {
      const words = text2(
        xOf(by),
        HEIGHT - 4,
        `${by > 0 ? "+" : ""}${written3(by)}`,
        by > 0 ? "end" : "middle"
      );
      if (by < 0) set(words, { "text-anchor": "start" });
      return words;
    });
    const said2 = text2(xOf(0), HEIGHT - 4, "cells from here");
    element.replaceChildren(...kinks, way, tangent, here, ...ends, said2);
  }
  return { element, height: HEIGHT, show: show3 };
}
var moved = ([x1, y1, x2, y2], by) => [x1 + by, y1, x2 + by, y2];
function crossings({ samples }, reach) {
  const found = /* @__PURE__ */ new Set();
  for (const x of new Set(samples.map((sample) => sample.x))) {
    for (let column2 = Math.ceil(x - reach); column2 <= x + reach; column2 += 1) {
      found.add(Number((column2 - x).toFixed(5)));
    }
  }
  return [...found].sort((a, b) => a - b);
}
function slopeLines({ output, loss, slope, edges }) {
  const [left, right] = edges.map((value) => plain2(Number(value.toFixed(4))));
  const whole3 = about2(slope).replace("≈ ", "");
  const sum4 = right.startsWith("−") ? `${left} − ${right.slice(1)}` : `${left} + ${right}`;
  return [
    `output ${about2(output)}, loss ${about2(loss)}`,
    `slope ${about2(slope)} a cell`,
    `left + right edge: ${sum4} ${equals(sum4, whole3)}`
  ];
}

// views/learn/map.js
var WIDTH2 = 340;
var [NARROW, WIDE] = [0.35, 1.35];
var LINE2 = { top: 40, height: 52, room: 42 };
var BESIDE = 9;
var BELOW = 22;
var SmallMap = class {
  /** @param {Pick<BinFigure, "values" | "rows" | "columns" | "shows">} figure */
  constructor(figure) {
    this.figure = figure;
    this.isLine = figure.rows === 1;
    this.around = figure.shows.includes("window") ? WIDE : NARROW;
    this.size = WIDTH2 / (figure.columns + 2 * this.around);
    this.top = this.isLine ? LINE2.top : this.around * this.size;
    this.width = WIDTH2;
    this.height = this.isLine ? LINE2.top + LINE2.height + LINE2.room : (figure.rows + 2 * this.around) * this.size + BELOW;
    this.cells = figure.values.map((value, k) => this.makeCell(value, k));
    const boxes = this.cells.map(([box]) => box);
    this.element = svg("g", {}, ...boxes, ...this.numbers(), ...this.window());
    this.worth = svg("g", { class: "rv-map-worth" }, ...this.cells.map(([, label3]) => label3));
  }
  get rowHeight() {
    return this.isLine ? LINE2.height : this.size;
  }
  /**
   * A position in the drawing's units.
   *
   * @param {number} x
   * @param {number} y
   */
  at(x, y) {
    const left = (this.around + x + 0.5) * this.size;
    return { x: left, y: this.top + (this.isLine ? 0.66 * LINE2.height : (y + 0.5) * this.size) };
  }
  /**
   * Where a place in the drawing is in cells.
   *
   * @param {{ x: number, y: number }} place
   */
  position({ x, y }) {
    return { x: x / this.size - this.around - 0.5, y: (y - this.top) / this.rowHeight - 0.5 };
  }
  /** @param {Edges} edges */
  box([x1, y1, x2, y2]) {
    const from = this.at(x1, y1);
    const width = (x2 - x1) * this.size;
    if (this.isLine) return { x: from.x, y: this.top - 6, width, height: LINE2.height + 12 };
    return { ...from, width, height: (y2 - y1) * this.size };
  }
  /**
   * @param {number} value
   * @param {number} k
   * @returns {[SVGRectElement, SVGTextElement]}
   */
  makeCell(value, k) {
    const { columns: columns2 } = this.figure;
    const [x, y] = [
      (this.around + k % columns2) * this.size,
      this.top + Math.floor(k / columns2) * this.rowHeight
    ];
    const box = svg("rect", { x, y, width: this.size, height: this.rowHeight, class: "rv-cell-box" });
    const label3 = text2(x + 11, y + 17, decimals(value));
    label3.classList.add("rv-map-value");
    return [box, label3];
  }
  /** The columns' numbers and the rows', at their centres. */
  numbers() {
    const { rows, columns: columns2 } = this.figure;
    const y = this.top + rows * this.rowHeight + 18;
    const x = this.around * this.size - BESIDE;
    const below = Array.from({ length: columns2 }, (_, k) => text2(this.at(k, 0).x, y, String(k)));
    const beside = Array.from(
      { length: this.isLine ? 0 : rows },
      (_, k) => text2(x, this.at(0, k).y + 4, String(k))
    );
    for (const label3 of [...below, ...beside]) label3.classList.add("rv-map-number");
    return [...below, ...beside];
  }
  window() {
    const { rows, columns: columns2, shows } = this.figure;
    if (!shows.includes("window")) return [];
    const [left, right] = [this.at(-1, 0).x, this.at(columns2, 0).x];
    const [top, bottom] = this.isLine ? [this.top - 6, this.top + LINE2.height + 6] : [this.at(0, -1).y, this.at(0, rows).y];
    const lines2 = [line(left, top, left, bottom), line(right, top, right, bottom)];
    if (!this.isLine) lines2.push(line(left, top, right, top), line(left, bottom, right, bottom));
    for (const one of lines2) set(one, { class: "rv-window" });
    const y = this.top + rows * this.rowHeight + 18;
    const ends = [text2(left, y, "−1"), text2(right, y, String(columns2))];
    for (const end of this.isLine ? ends : []) end.classList.add("rv-map-number");
    return [...lines2, ...this.isLine ? ends : []];
  }
  /** @param {Colours} colours */
  paint(colours) {
    const { values } = this.figure;
    const range = (
      /** @type {const} */
      [Math.min(...values), Math.max(...values)]
    );
    this.cells.forEach(([box, label3], k) => {
      const colour = rampColour(colours.ramps.sequential, values[k], range);
      set(box, { style: `fill:${cssColour(colour)}` });
      set(label3, { style: `fill:${inkOn(colour, colours)}` });
    });
  }
};

// views/learn/pulled.js
var SAME3 = 0.05;
function pullReaderOf(kernels, figure) {
  const { values, rows: height, columns: width, ratio, aim } = figure;
  const features = { values: Float32Array.from(values), channels: 1, height, width };
  const read = binReaderOf(kernels, figure);
  return (edges) => {
    const { samples, mean: output } = read(edges, ratio);
    const upstream = aim == null ? figure.upstream : output - aim;
    const call = { rois: [0, ...edges], bins: CELLS_ALONE.bins, rules: { ...CELLS_ALONE.rules, ratio } };
    const gradOutput = Float32Array.of(upstream);
    const found = kernels.backward("roi_align", { ...call, features, gradOutput });
    const [, first, , last] = found.rois ?? [0, 0, 0, 0];
    const loss = aim == null ? 0 : (output - aim) ** 2 / 2;
    return {
      samples,
      output,
      upstream,
      amounts: [...found.features],
      edges: [first, last],
      slope: first + last,
      loss
    };
  };
}
var receiversOf = (amounts) => amounts.flatMap((amount, k) => amount ? [k] : []);
function answerFromPull({ check }, { amounts, slope, loss }, { mark: mark3, next }) {
  if (check === "receivers") return receiversOf(amounts);
  if (check === "amount") return [amounts[mark3 ?? 0]];
  const off = next - loss - slope;
  return [Math.abs(off) <= SAME3 * Math.abs(slope) ? 1 : off > 0 ? 0 : 2];
}
function reachedByPull({ kind, target, margin: margin2 }, { amounts, loss }, zoom) {
  if (kind === "receivers") return Math.abs(receiversOf(amounts).length - target) <= margin2;
  if (kind === "loss") return Math.abs(loss - target) <= margin2;
  return kind === "zoom" && zoom === target;
}

// views/learn/scale.js
var HEIGHT2 = 74;
var [EDGE4, MIDDLE] = [26, 38];
function scaleOf({ values }, width) {
  const element = svg("g", { class: "rv-answer-scale" });
  function show3(marks) {
    if (!marks) return element.replaceChildren();
    const all = [...values, marks.right, marks.ghost];
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const at = (value) => EDGE4 + (value - low) / (high - low || 1) * (width - 2 * EDGE4);
    const axis = svg("line", { x1: at(low), x2: at(high), y1: MIDDLE, y2: MIDDLE });
    const ends = [low, high].map((value) => mark2(at(value), MIDDLE, 3, "rv-scale-end"));
    const right = mark2(at(marks.right), MIDDLE, 7, "rv-scale-right");
    const ghost = mark2(at(marks.ghost), MIDDLE, 9, "rv-ghost");
    element.replaceChildren(
      axis,
      ...ends,
      ghost,
      right,
      label(at(marks.right), MIDDLE - 14, decimals(marks.right), width),
      label(at(marks.ghost), MIDDLE + 26, `yours ${decimals(marks.ghost)}`, width)
    );
  }
  show3(null);
  return { element, height: HEIGHT2, show: show3 };
}
var mark2 = (cx, cy, r, name) => svg("circle", { cx, cy, r, class: name });
function label(x, y, words, width) {
  const anchor = x < width / 4 ? "start" : x > 3 * width / 4 ? "end" : "middle";
  return svg(
    "text",
    { x: anchor === "middle" ? x : x < width / 2 ? x - 10 : x + 10, y, "text-anchor": anchor },
    words
  );
}

// views/learn/backward.js
var WALKED = 4;
var ROOM4 = 60;
var [SHORTEST, LONGEST] = [8, 44];
var LONGEST_GAIN = 7;
var FEW2 = 4;
var WAYS2 = (
  /** @type {const} */
  [
    [1, "▲ uphill"],
    [-1, "▼ downhill"]
  ]
);
var BackwardDrawing = class extends FigureDrawing {
  /**
   * @param {BackwardFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    const { rows, columns: columns2, shows, path, zooms } = figure;
    this.writes = shows.includes("sum");
    this.edges = path[0];
    this.zoom = zooms[0];
    this.share = 0;
    this.reader = null;
    this.read = null;
    this.map = new SmallMap({ ...figure, shows: [] });
    this.gains = svg("g", { class: "rv-gains" });
    this.box = svg("rect", { class: "rv-bin" });
    this.marks = svg("g", { class: "rv-samples" });
    this.buttons = asked2?.by === "cells" ? figure.values.map((_, k) => this.makeButton(k)) : [];
    const body = svg("rect", { class: "rv-bin-body" });
    this.handle = figure.moves ? handleOf("Bin; the arrows move it", [0, columns2], body) : svg("g");
    this.curve = shows.includes("curve") ? lossCurve(this.map.width) : null;
    const known = asked2?.wrong.map(({ values }) => values[0]) ?? [];
    this.scale = asked2?.by === "number" ? scaleOf({ values: [0, ...known] }, this.map.width) : null;
    const { element, worth } = this.map;
    const parts = [element, this.gains, this.box, worth, this.marks, ...this.buttons, this.handle];
    const name = `A bin on ${rows} × ${columns2} cells, and what goes back from it`;
    const { width, height } = this.map;
    this.drawing = this.drawn({ name, width, height }, parts, this.curve ?? this.scale);
    if (figure.moves) this.listen(this.drawing);
    this.chips = zooms.length > 1 ? zooms.map((zoom) => this.chip(`× ${zoom}`, () => this.enlarge(zoom))) : [];
    this.element = el("div", { class: "rv-backward-figure" }, this.drawing, this.group());
    this.draw();
  }
  group() {
    const { chips } = this;
    const ways2 = this.figure.shows.includes("arrows") ? WAYS2.map(([sign, name2]) => this.chip(name2, () => this.walk(sign))) : [];
    const name = chips.length ? "Enlargement" : "A step along the slope";
    const all = [...chips, ...ways2];
    return all.length ? el("div", { class: "rv-ratios", role: "group", "aria-label": name }, ...all) : null;
  }
  /**
   * @param {string} name
   * @param {() => void} press
   */
  chip(name, press2) {
    return el("button", { class: "rv-chip", type: "button", onclick: press2 }, name);
  }
  /** @param {number} k */
  makeButton(k) {
    const { columns: columns2 } = this.figure;
    const { size } = this.map;
    const [row, column2] = [Math.floor(k / columns2), k % columns2];
    const { x, y } = this.map.at(column2 - 0.5, row - 0.5);
    const inset = (by, name2) => svg("rect", { x: x + by, y: y + by, width: size - 2 * by, height: size - 2 * by, class: name2 });
    const parts = [inset(0, "rv-pick"), inset(2, "rv-cell-right"), inset(6, "rv-cell-edge")];
    const name = `row ${row}, column ${column2}`;
    return asButton(svg("g", { class: "rv-cell" }, ...parts), name, () => this.pick(k));
  }
  // ---------------------------------------------------------------- what hands do
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target, from) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      const [at, began] = [this.map.position(from), this.edges];
      return (to) => {
        const { x, y } = this.map.position(to);
        this.shift(began, onGrid(x - at.x, GRID), onGrid(y - at.y, GRID));
      };
    });
    onArrows(this.handle, (right, down) => this.shift(this.edges, right, down));
  }
  /**
   * A hand moves the bin; along x alone where a curve is drawn.
   *
   * @param {Edges} began
   * @param {number} right
   * @param {number} down
   */
  shift([x1, y1, x2, y2], right, down) {
    const { rows, columns: columns2 } = this.figure;
    const [wide, high] = [x2 - x1, y2 - y1];
    const left = within2(x1 + right, 0, columns2 - 1 - wide);
    const top = this.curve ? y1 : within2(y1 + down, 0, rows - 1 - high);
    this.edges = [left, top, tidy2(left + wide), tidy2(top + high)];
    this.hold();
  }
  /** @param {number} zoom */
  enlarge(zoom) {
    this.zoom = zoom;
    this.hold();
  }
  /** @param {number} sign  1 uphill */
  walk(sign) {
    this.edges = this.stepped(this.edges, sign);
    this.hold();
  }
  /**
   * @param {Edges} edges
   * @param {number} sign
   */
  stepped(edges, sign) {
    const { columns: columns2, rate } = this.figure;
    const slope = this.reader?.(edges).slope ?? 0;
    const wide = edges[2] - edges[0];
    return moved(edges, within2(edges[0] + sign * rate * slope, 0, columns2 - 1 - wide) - edges[0]);
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = pullReaderOf(kernels, this.figure);
    if (!this.held) this.playTo(this.share);
  }
  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    this.map.paint(colours);
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path, zooms, shows } = this.figure;
    this.share = share;
    this.zoom = zooms[Math.min(zooms.length - 1, Math.floor(share * zooms.length))];
    const place = alongPath(path, ease(share)).map((at) => onGrid(at, PLAYED));
    this.edges = /** @type {[number, number, number, number]} */
    place;
    if (!shows.includes("arrows")) return;
    for (let step2 = 0; step2 < Math.floor(share * WALKED); step2 += 1)
      this.edges = this.stepped(this.edges, -1);
  }
  // ---------------------------------------------------------------- what it tells
  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return this.read != null && reachedByPull(goal, this.read, this.zoom);
  }
  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    const { read, reader } = this;
    if (!read || !reader) return null;
    const next = reader(moved(this.edges, 1)).loss;
    return answerFromPull(question, read, { mark: this.figure.mark, next });
  }
  /** @override */
  lines() {
    const { read, figure } = this;
    if (!read || !this.writes || !this.open) return [];
    return figure.aim == null ? [shareLine(read)] : slopeLines(read);
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { map, edges, figure } = this;
    this.read = this.reader?.(edges) ?? null;
    const { read } = this;
    const place = map.box(edges);
    set(this.box, place);
    const mark3 = figure.mark == null ? [] : [this.markOf(figure.mark)];
    const gains = read && this.open ? read.amounts.flatMap((amount, k) => this.gainOf(amount, k)) : [];
    this.gains.replaceChildren(...gains, ...mark3);
    const dots2 = read && (this.open || figure.mark != null) ? read.samples : [];
    this.marks.replaceChildren(
      ...dots2.map(({ x, y }) => {
        const { x: cx, y: cy } = map.at(x, y);
        return svg("circle", { cx, cy, r: 4.5, class: "rv-mark" });
      })
    );
    if (figure.shows.includes("arrows") && read) this.marks.append(...arrows(place, read.slope));
    if (figure.moves) this.drawHandle(place);
    if (this.curve && this.reader && read && this.open) this.curve.show(this.reader, edges, read, this.zoom);
    else this.curve?.element.replaceChildren();
    this.chips.forEach((chip2, i) => {
      chip2.setAttribute("aria-pressed", String(figure.zooms[i] === this.zoom));
    });
  }
  /** @param {ReturnType<SmallMap["box"]>} place */
  drawHandle(place) {
    const [x1, y1] = this.edges;
    set(this.handle.firstElementChild ?? this.handle, place);
    set(this.handle, {
      class: "rv-bin-handle",
      "aria-valuenow": tidied(x1),
      "aria-valuetext": `from x ${plain2(tidied(x1))}, y ${plain2(tidied(y1))}`
    });
  }
  /** @param {number} k */
  cellOf(k) {
    const { columns: columns2 } = this.figure;
    const { x, y } = this.map.at(k % columns2 - 0.5, Math.floor(k / columns2) - 0.5);
    return { x, y, width: this.map.size, height: this.map.size };
  }
  /**
   * What a cell gets, as a share of the most that one gets.
   *
   * @param {number} amount
   * @param {number} k
   */
  gainOf(amount, k) {
    if (!amount) return [];
    const most = Math.max(...(this.read?.amounts ?? []).map(Math.abs));
    const { x, y, width } = this.cellOf(k);
    const area = svg("rect", { x, y, width, height: width, class: "rv-gain" });
    set(area, { style: `fill-opacity:${0.2 + 0.5 * (Math.abs(amount) / most)}` });
    if (width < ROOM4) return [area];
    const exact2 = written3(amount);
    const said2 = exact2.length > LONGEST_GAIN ? about2(amount).replace(" ", "") : exact2;
    const label3 = text2(x + width / 2, y + width - 6, said2);
    label3.classList.add("rv-gain-value");
    return [area, label3];
  }
  /** @param {number} k */
  markOf(k) {
    return svg("rect", { ...this.cellOf(k), class: "rv-square-kept" });
  }
};
function arrows({ x, y, width, height }, slope) {
  const length = Math.min(LONGEST, SHORTEST + 7 * Math.abs(slope));
  return WAYS2.map(([sign]) => {
    const way = sign * Math.sign(slope);
    const from = way > 0 ? x + width : x;
    const [tip, back] = [from + way * length, from + way * (length - 6)];
    const middle = y + height / 2;
    const shape2 = `M${from} ${middle}H${back}M${back} ${middle - 5}L${tip} ${middle}L${back} ${middle + 5}Z`;
    return svg("path", { d: shape2, class: sign > 0 ? "rv-arrow rv-arrow-up" : "rv-arrow" });
  });
}
function shareLine({ amounts, upstream }) {
  const got = receiversOf(amounts).map((k) => amounts[k]);
  const sumOf5 = (all) => all.reduce((sum4, one) => sum4 + one, 0);
  if (got.length > FEW2) return `${plural(got.length, "cell")} get ${written3(sumOf5(got))} in all`;
  const told = got.map((one) => tidied(one));
  return equation(told.map(plain2).join(" + "), sumOf5(told), upstream, Math.abs(upstream));
}

// views/learn/bars.js
var HEIGHT3 = 138;
var [TOP2, BOTTOM2] = [24, 96];
var [LEFT2, RIGHT3] = [20, 108];
function barsOf({ ratios, exact: exact2 }, width) {
  const element = svg("g", { class: "rv-bars" });
  const goal = exact2 ?? 0;
  function show3(meanOf3, chosen) {
    const means = ratios.map(meanOf3);
    const far = Math.max(...means.map((mean3) => Math.abs(mean3 - goal)), 1e-6);
    const yOf = (mean3) => (TOP2 + BOTTOM2) / 2 - (mean3 - goal) / far * ((BOTTOM2 - TOP2) / 2);
    const xOf = (i) => LEFT2 + (i + 0.5) / ratios.length * (width - LEFT2 - RIGHT3);
    const level = line(LEFT2, yOf(goal), width - RIGHT3 + 4, yOf(goal));
    set(level, { class: "rv-exact" });
    const bars = ratios.flatMap((ratio, i) => {
      if (ratio > chosen) return [label2(xOf(i), ratio, false)];
      const [x, y] = [xOf(i), yOf(means[i])];
      const now2 = ratio === chosen ? " rv-bar-now" : "";
      const stem = line(x, yOf(goal), x, y);
      set(stem, { class: "rv-stem" });
      return [
        stem,
        svg("circle", { cx: x, cy: y, r: 6, class: `rv-drawn-bar${now2}` }),
        label2(x, ratio, ratio === chosen)
      ];
    });
    const mean2 = text2(width - RIGHT3 + 8, yOf(goal) + 4, `exact ${about2(goal)}`);
    set(mean2, { "text-anchor": "start" });
    const now = ratios.indexOf(chosen);
    const said2 = text2(xOf(now), yOf(means[now]) + (means[now] < goal ? 20 : -11), about2(means[now]));
    element.replaceChildren(level, ...bars, mean2, ...now < 0 ? [] : [said2]);
  }
  return { element, height: HEIGHT3, show: show3 };
}
function label2(x, ratio, strong) {
  const words = text2(x, HEIGHT3 - 4, String(ratio));
  if (strong) words.classList.add("rv-bar-label-now");
  return words;
}

// views/learn/layers.js
function rowsOf3(layers, pixels) {
  const rows = [{ count: pixels, step: 1, centre: 0.5, field: 1 }];
  for (const [kernel, stride, padding] of layers) {
    const { count, step: step2, centre, field } = rows[rows.length - 1];
    rows.push({
      count: Math.floor((count + 2 * padding - kernel) / stride) + 1,
      step: step2 * stride,
      centre: centre + ((kernel - 1) / 2 - padding) * step2,
      field: field + (kernel - 1) * step2
    });
  }
  return rows;
}
function answersTo(layers, pixels, lit) {
  const answers2 = [Array.from({ length: pixels }, (_, k) => Number(k === lit))];
  rowsOf3(layers, pixels).slice(1).forEach(({ count }, i) => {
    const before = answers2[i];
    answers2.push(
      Array.from({ length: count }, (_, k) => {
        const cells = windowOf(layers[i], k);
        return cells.reduce((sum4, cell) => sum4 + (before[cell] ?? 0), 0) / cells.length;
      })
    );
  });
  return answers2;
}
var windowOf = ([kernel, stride, padding], cell) => Array.from({ length: kernel }, (_, k) => cell * stride - padding + k);
function fieldOf(layers, cell) {
  const spans = [[cell, cell]];
  for (const layer of [...layers].reverse()) {
    const [first, last] = spans[0];
    spans.unshift([windowOf(layer, first)[0], windowOf(layer, last)[layer[0] - 1]]);
  }
  return spans;
}
var strongestOf = (answers2) => allStrongestOf(answers2)[0];
function allStrongestOf(answers2) {
  const most = Math.max(...answers2);
  return answers2.flatMap((answer2, cell) => answer2 >= most - 1e-9 * Math.abs(most) ? [cell] : []);
}
var layerText = ([kernel, stride, padding]) => `kernel_size ${kernel}, stride ${stride}, padding ${padding}`;
function fieldLine(layers) {
  const rows = rowsOf3(layers, 1);
  const terms = layers.map(([kernel], i) => `${kernel - 1} × ${rows[i].step}`);
  return `1 + ${terms.join(" + ")} = ${rows[rows.length - 1].field} pixels`;
}

// views/learn/goals.js
var OF_SAMPLE = {
  alone: ({ weights }, goal) => some(weights, goal),
  weight: ({ weights }, goal) => some(weights, goal),
  value: ({ value }, goal) => hits(value, goal),
  aside: ({ value, weights }, goal) => hits(value, goal) && !alike(weights),
  alike: ({ weights }) => alike(weights)
};
var OF_BIN = {
  mean: ({ mean: mean2 }, goal) => hits(mean2, goal),
  samples: ({ samples }, goal) => hits(samples.length, goal),
  discarded: ({ samples }, goal) => hits(samples.filter(({ state }) => state === "discarded").length, goal)
};
var OF_POOL = {
  still: ({ before, now, moved: moved2 }, goal) => same(before, now) && moved2 >= goal.target - goal.margin,
  jump: ({ before, now }) => !same(before, now),
  apart: ({ now: { columns: columns2 } }) => new Set(columns2.flat()).size === columns2.flat().length
};
var OF_STACK = {
  strongest: (answers2, goal) => {
    const [first, second] = allStrongestOf(answers2);
    return second == null && hits(first, goal);
  },
  answering: (answers2, goal) => hits(answers2.filter((answer2) => answer2 > 0).length, goal)
};
var OF_RULER = {
  reads: ({ position }, goal) => hits(position, goal),
  fits: ({ missed }, { target, margin: margin2 }) => Math.abs(missed[target]) <= margin2 + 1e-6
};
var reached = (goal, read) => OF_SAMPLE[goal.kind]?.(read, goal) ?? false;
var reachedByBin = (goal, read) => OF_BIN[goal.kind]?.(read, goal) ?? false;
var hits = (value, { target, margin: margin2 }) => Math.abs(value - target) <= margin2;
var some = (weights, goal) => [...weights.values()].some((weight) => hits(weight, goal));
var alike = (weights) => weights.size === 4 && [...weights.values()].every((weight) => weight === 0.25);
var reachedByPool = (goal, read) => OF_POOL[goal.kind]?.(read, goal) ?? false;
var same = (one, other) => one.columns.join(";") === other.columns.join(";");
var reachedByStack = (goal, answers2) => OF_STACK[goal.kind]?.(answers2, goal) ?? false;
var reachedByRuler = (goal, read) => OF_RULER[goal.kind]?.(read, goal) ?? false;

// views/learn/points.js
var GRID3 = 40;
var LIFT = 22;
var NUMBER2 = 38;
var PointsOnLine = class {
  /**
   * @param {SmallMap} map
   * @param {Question} asked
   * @param {() => void} moved
   */
  constructor(map, asked2, moved2) {
    this.map = map;
    this.asked = asked2;
    this.moved = moved2;
    this.touched = false;
    this.at = asked2.right.map((_, i) => i);
    this.handles = this.at.map((_, i) => this.makeHandle(i));
    this.right = svg("g", { class: "rv-right-points" });
    this.element = svg("g", {}, this.right, ...this.handles);
    this.draw();
  }
  /** What is answered: from left to right, once a hand has put them. */
  get places() {
    return this.touched ? [...this.at].sort((a, b) => a - b) : [];
  }
  /** @param {number} i */
  makeHandle(i) {
    const reach = svg("rect", { x: -14, y: -16, width: 28, height: LIFT + 18, class: "rv-sample-reach" });
    const mark3 = svg("path", { d: `M0 ${LIFT}L-7 4L7 4Z`, class: "rv-point-mark" });
    const limits = (
      /** @type {const} */
      [-1, this.map.figure.columns]
    );
    const handle = handleOf(`Mark ${i + 1}; the arrows move it`, limits, reach, mark3, text2(0, 0, ""));
    set(handle, { class: "rv-sample" });
    onArrows(handle, (right) => this.move(i, this.at[i] + right), { flat: true });
    return handle;
  }
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target) => {
      const i = this.handles.findIndex((handle) => handle.contains(target));
      if (i < 0) return null;
      this.handles[i].focus({ preventScroll: true });
      return (to) => this.move(i, onGrid(this.map.position(to).x, GRID3));
    });
  }
  /**
   * @param {number} i
   * @param {number} x
   */
  move(i, x) {
    this.at[i] = within2(x, -1, this.map.figure.columns);
    this.touched = true;
    this.draw();
    this.moved();
  }
  /** @param {readonly number[]} places */
  put(places) {
    this.at = [...places];
    this.touched = true;
    this.draw();
    this.moved();
  }
  /**
   * The answer stays where it is, as a ghost; the samples stand beside it.
   *
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    for (const handle of this.handles) set(handle, { "data-ghost": values ? "true" : null });
    if (values) [this.at, this.touched] = [[...values], true];
    this.right.replaceChildren(
      ...(values ? this.asked.right : []).map((x) => {
        const { x: cx, y: cy } = this.map.at(x, 0);
        return svg("circle", { cx, cy, r: 11, class: "rv-right-point" });
      })
    );
    this.draw();
  }
  /**
   * How far a mark's number stands beside it, so that another's near by has room.
   *
   * @param {number} i
   */
  asideOf(i) {
    const far = this.at.map((x, k) => (x - this.at[i] || k - i) * this.map.size);
    return far.reduce((aside2, by) => aside2 - Math.sign(by) * Math.max(0, NUMBER2 - Math.abs(by)) * 0.5, 0);
  }
  draw() {
    this.handles.forEach((handle, i) => {
      const x = this.at[i];
      set(handle, { transform: `translate(${this.map.at(x, 0).x} ${this.map.top - LIFT - 2})` });
      set(handle, { "aria-valuenow": String(x), "aria-valuetext": decimals(x) });
      const label3 = (
        /** @type {Element} */
        handle.lastElementChild
      );
      label3.textContent = this.touched ? decimals(Number(x.toFixed(2))) : "?";
      set(label3, { x: this.asideOf(i) });
    });
  }
};

// views/learn/bin.js
var BEYOND2 = 3;
var SMALLEST2 = 0.1;
var WRITTEN = 4;
var RADIUS = 5.5;
var BinDrawing = class extends FigureDrawing {
  /**
   * @param {BinFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    this.writes = figure.shows.includes("sum") || figure.shows.includes("grid");
    this.ratio = figure.ratio;
    this.edges = edgesAt(figure.path, 0);
    this.reader = null;
    this.read = null;
    this.map = new SmallMap(figure);
    this.points = asked2?.by === "points" ? new PointsOnLine(this.map, asked2, wires.picked) : null;
    this.bars = figure.shows.includes("bars") ? barsOf(figure, this.map.width) : null;
    const scaled3 = asked2?.by === "number" && asked2.check === "mean";
    this.scale = scaled3 ? scaleOf(figure, this.map.width) : null;
    this.marks = svg("g", { class: "rv-samples" });
    this.box = svg("rect", { class: "rv-bin" });
    this.handle = this.makeHandle();
    this.drawing = this.makeDrawing();
    this.chips = figure.ratios.map(
      (ratio) => el("button", { class: "rv-chip", type: "button", onclick: () => this.choose(ratio) }, String(ratio))
    );
    this.element = el("div", { class: "rv-bin-figure" }, this.drawing);
    if (this.chips.length) {
      const group2 = { class: "rv-ratios", role: "group", "aria-label": "Samples per axis" };
      this.element.append(el("div", group2, el("span", {}, "sampling_ratio"), ...this.chips));
    }
    this.draw();
  }
  makeDrawing() {
    const { width, height } = this.map;
    const parts = [this.map.element, this.box, this.map.worth, this.marks, this.handle];
    if (this.points) parts.push(this.points.element);
    const drawing = this.drawn({ name: "A bin on a map", width, height }, parts, this.bars ?? this.scale);
    this.points?.listen(drawing);
    if (this.figure.grip !== "none") this.listen(drawing);
    return drawing;
  }
  makeHandle() {
    if (this.figure.grip === "none") return svg("g");
    const name = this.figure.grip === "move" ? "Bin; the arrows move it" : "Corner of the bin; the arrows move it";
    const shape2 = this.figure.grip === "move" ? svg("rect", { class: "rv-bin-body" }) : knob();
    const handle = handleOf(name, [-BEYOND2, this.figure.columns + BEYOND2], shape2);
    set(handle, { class: "rv-bin-handle" });
    return handle;
  }
  // ---------------------------------------------------------------- what hands do
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target, from) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      const [at, began] = [this.map.position(from), this.edges];
      return (to) => {
        const { x, y } = this.map.position(to);
        this.shift(began, onGrid(x - at.x, GRID), onGrid(y - at.y, GRID));
      };
    });
    onArrows(this.handle, (right, down) => this.shift(this.edges, right, down));
  }
  /**
   * A hand moves the bin, or its corner, by so many cells from where it was.
   *
   * @param {Edges} began
   * @param {number} right
   * @param {number} down
   */
  shift([x1, y1, x2, y2], right, down) {
    const { rows, columns: columns2, grip } = this.figure;
    const along = rows > 1 ? down : 0;
    const [wide, high] = [x2 - x1, y2 - y1];
    if (grip === "size") {
      const [x, y] = [within2(x2 + right, x1 + SMALLEST2, columns2), within2(y2 + along, y1 + SMALLEST2, rows)];
      this.edges = [x1, y1, x, y];
    } else {
      const left = within2(x1 + right, -BEYOND2, columns2 - 1 + BEYOND2 - wide);
      const top = rows > 1 ? within2(y1 + along, -BEYOND2, rows - 1 + BEYOND2 - high) : y1;
      this.edges = [left, top, tidy2(left + wide), tidy2(top + high)];
    }
    this.hold();
  }
  /** @param {number} ratio */
  choose(ratio) {
    this.ratio = ratio;
    this.hold();
  }
  /** @override */
  get places() {
    return this.points?.places ?? [];
  }
  /**
   * @override
   * @param {readonly number[]} places
   */
  place(places) {
    this.points?.put(places);
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = binReaderOf(kernels, this.figure);
  }
  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    this.map.paint(colours);
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path, ratios } = this.figure;
    this.edges = edgesAt(path, ease(share));
    if (ratios.length) this.ratio = ratios[Math.min(ratios.length - 1, Math.floor(share * ratios.length))];
  }
  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    this.points?.reveal(values);
    super.reveal(values);
  }
  // ---------------------------------------------------------------- what it tells
  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return this.read != null && reachedByBin(goal, this.read);
  }
  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    return this.read && answerFromBin(question, this.read);
  }
  /** @override */
  lines() {
    const { read, figure } = this;
    if (!read) return [];
    if (figure.shows.includes("grid")) return [gridLine(this.edges, read)];
    return figure.shows.includes("sum") ? [meanLine(read, largestOf4(figure.values))] : [];
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { figure, map, edges } = this;
    this.read = this.reader?.(edges, this.ratio) ?? null;
    const place = map.box(edges);
    set(this.box, place);
    this.drawHandle(place);
    const shown = this.read && (figure.shows.includes("samples") || this.asked && this.open);
    const marks = shown ? this.read?.samples ?? [] : [];
    this.marks.replaceChildren(...marks.flatMap((sample) => this.markOf(sample, marks)));
    if (this.bars && this.reader) {
      this.bars.show((ratio) => (
        /** @type {BinReader} */
        this.reader(edges, ratio).mean
      ), this.ratio);
    }
    this.chips.forEach((chip2, i) => {
      chip2.setAttribute("aria-pressed", String(figure.ratios[i] === this.ratio));
    });
  }
  /** @param {ReturnType<SmallMap["box"]>} place */
  drawHandle(place) {
    const { grip } = this.figure;
    const shape2 = this.handle.firstElementChild;
    if (!shape2) return;
    const [x1, y1, x2, y2] = this.edges;
    if (grip === "move") set(shape2, place);
    else putAt(this.handle, { x: place.x + place.width, y: place.y + place.height });
    const size = this.figure.rows > 1 ? `, ${written3(x2 - x1)} × ${written3(y2 - y1)} cells` : "";
    set(this.handle, {
      "aria-valuenow": tidied(grip === "move" ? x1 : x2),
      "aria-valuetext": `from ${written3(x1)} to ${written3(x2)}${size}`
    });
  }
  /**
   * What became of a sample is told once it may be known.
   *
   * @param {Sample} sample
   * @param {readonly Sample[]} all
   */
  markOf(sample, all) {
    const { map, figure } = this;
    const { x, y, state } = sample;
    const count = all.length;
    const { x: cx, y: cy } = map.at(x, y);
    const seen = this.open ? state : "inside";
    const radius = count > 64 ? 1.6 : count > 9 ? 3 : RADIUS;
    const parts = [
      svg("circle", { cx, cy, r: radius, class: `rv-mark rv-mark-${seen}`, "data-state": seen })
    ];
    if (seen === "clamped") {
      const to = map.at(within2(x, 0, figure.columns - 1), within2(y, 0, figure.rows - 1));
      parts.unshift(svg("path", { d: `M${cx} ${cy}L${to.x} ${to.y}`, class: "rv-mark-way" }));
      parts.push(svg("circle", { cx: to.x, cy: to.y, r: 3, class: "rv-mark-read" }));
    }
    const told = figure.shows.includes("positions") && map.isLine && (!this.asked || this.open || !this.points) && all.find((one) => one.x === x) === sample;
    const name = count === 1 ? "x = " : "";
    const y0 = this.points ? map.height - 4 : map.top - 10;
    return told ? [...parts, text2(cx, y0, `${name}${written3(x)}`)] : parts;
  }
};
var HOW = {
  inside: "the sample reads ",
  clamped: "clamped, it reads ",
  discarded: "discarded, it counts as "
};
function meanLine({ samples, mean: mean2 }, largest2) {
  const count = samples.length;
  if (count > WRITTEN) return `${plural(count, "sample")}, their mean ${about2(mean2, largest2)}`;
  if (count === 1) return `${HOW[samples[0].state]}${written3(mean2, largest2)}`;
  const values = samples.map(({ value }) => tidied(value, largest2));
  const sum4 = values.reduce((all, value) => all + value, 0);
  return equation(`(${values.map(plain2).join(" + ")}) / ${count}`, sum4 / count, mean2, largest2);
}
function gridLine([x1, y1, x2, y2], { samples }) {
  const [columns2, rows] = (
    /** @type {const} */
    ["x", "y"].map((axis) => {
      return new Set(samples.map((sample) => sample[axis])).size;
    })
  );
  const sides2 = `⌈${written3(x2 - x1)}⌉ × ⌈${written3(y2 - y1)}⌉`;
  return `${sides2} = ${columns2} × ${rows} = ${plural(samples.length, "sample")}`;
}
var edgesAt = (path, share) => (
  /** @type {[number, number, number, number]} */
  alongPath(path, share).map((at) => onGrid(at, PLAYED))
);

// views/learn/sums.js
function sumLines({ figure, read, reader, point: point3, open }) {
  if (!read || !reader || !open) return [];
  if (figure.shows.includes("ways")) return ways(figure, reader, point3);
  return figure.shows.includes("sum") ? [sum2(figure, read)] : [];
}
function sum2({ values }, { weights, value }) {
  const terms = values.map((cell, k) => (
    /** @type {const} */
    [tidied(weights.get(k) ?? 0), cell]
  ));
  return products(terms, value, largestOf4(values));
}
function ways(figure, reader, { x, y }) {
  const largest2 = largestOf4(figure.values);
  return [
    `rectangles: ${sum2(figure, reader(x, y))}`,
    `x, then y: ${mixed(y, reader(x, 0).value, reader(x, 1).value, largest2)}`,
    `y, then x: ${mixed(x, reader(0, y).value, reader(1, y).value, largest2)}`
  ];
}
function mixed(share, one, other, largest2) {
  const [first, second] = [one, other].map((value2) => tidied(value2, largest2));
  const value = (1 - share) * one + share * other;
  return products(
    [
      [tidied(1 - share), first],
      [tidied(share), second]
    ],
    value,
    largest2
  );
}
function products(terms, value, largest2) {
  const left = terms.map(([weight, one]) => `${plain2(weight)} × ${plain2(one)}`).join(" + ");
  return equation(
    left,
    terms.reduce((all, [weight, one]) => all + weight * one, 0),
    value,
    largest2
  );
}

// views/learn/cells.js
var [LEFT3, TOP3, RIGHT4, BOTTOM3] = [64, 34, 24, 8];
var MOST2 = 250;
var GRIDS = { sums: 20, areas: 40 };
var MOVED = 0.45;
var FLOWN = 0.92;
var CORNERS = ["top left", "top right", "bottom left", "bottom right"];
var CellsDrawing = class extends FigureDrawing {
  /**
   * @param {CellsFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked  whose cells can be picked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    this.writes = figure.shows.includes("sum") || figure.shows.includes("ways");
    this.size = MOST2 / Math.max(2, figure.columns);
    this.reader = null;
    this.read = null;
    this.colours = null;
    this.share = 0;
    this.point = pointAt(figure.path, 0);
    this.cells = figure.values.map((_, k) => this.makeCell(k));
    this.buttons = asked2 && asked2.by !== "number" ? this.cells.map(({ area }) => area) : [];
    this.buttons.forEach((area, k) => {
      asButton(area, this.nameOf(k), () => this.pick(k));
    });
    this.areas = svg("g", { class: "rv-flight" });
    this.lineMarks = svg("g", { class: "rv-lines" });
    this.guides = svg("g", { class: "rv-guides" });
    this.handle = this.makeHandle();
    this.scale = asked2?.by === "number" ? scaleOf(figure, this.width) : null;
    this.element = this.makeElement();
    this.draw();
  }
  get width() {
    return LEFT3 + this.figure.columns * this.size + RIGHT4;
  }
  get height() {
    return TOP3 + this.figure.rows * this.size + BOTTOM3;
  }
  makeElement() {
    const { rows, columns: columns2 } = this.figure;
    const parts = [
      ...this.cells.map(({ area }) => area),
      this.areas,
      this.guides,
      // which the numbers interrupt
      svg("g", {}, ...this.cells.flatMap(({ value, weight }) => [value, weight])),
      this.lineMarks,
      this.handle
    ];
    const name = `${rows} × ${columns2} cells and a sample`;
    const drawing = this.drawn({ name, width: this.width, height: this.height }, parts);
    if (this.figure.moves) this.listen(drawing);
    return drawing;
  }
  // ---------------------------------------------------------------- what hands do
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onPut(drawing, this.handle, (place) => this.follow(place));
    onArrows(this.handle, (right, down) => this.put(this.point.x + right, this.point.y + down));
  }
  /** @param {Point} place  in the drawing's units */
  follow({ x, y }) {
    const grid = this.flies ? GRIDS.areas : GRIDS.sums;
    this.put(onGrid((x - LEFT3) / this.size - 0.5, grid), onGrid((y - TOP3) / this.size - 0.5, grid));
  }
  /**
   * A hand puts the sample there, or as near as the centres of the cells reach.
   *
   * @param {number} x
   * @param {number} y
   */
  put(x, y) {
    const { rows, columns: columns2 } = this.figure;
    this.point = { x: within2(x, 0, columns2 - 1), y: within2(y, 0, rows - 1) };
    this.share = 1;
    this.hold();
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = readerOf(kernels, this.figure);
  }
  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    this.colours = colours;
    this.draw();
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    this.share = share;
    const there = this.flies ? Math.min(1, share / MOVED) : share;
    this.point = pointAt(this.figure.path, ease(there));
  }
  get flies() {
    return this.figure.shows.includes("rectangles");
  }
  // ---------------------------------------------------------------- what it tells
  /** @override */
  lines() {
    return sumLines(this);
  }
  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return this.read != null && reached(goal, this.read);
  }
  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    return this.read && answerFrom(question, this.read);
  }
  // ---------------------------------------------------------------- drawing
  /** @param {number} k */
  makeCell(k) {
    const { columns: columns2 } = this.figure;
    const { size } = this;
    const [row, column2] = [Math.floor(k / columns2), k % columns2];
    const [x, y] = [LEFT3 + column2 * size, TOP3 + row * size];
    const box = svg("rect", { x, y, width: size, height: size, class: "rv-cell-box" });
    const at = this.textAt(row, column2);
    const value = svg("text", { ...at, class: "rv-cell-value" });
    const weight = svg("text", { x: at.x, y: at.y + 19, class: "rv-cell-weight" });
    const inset = (by, name) => svg("rect", { x: x + by, y: y + by, width: size - 2 * by, height: size - 2 * by, class: name });
    const edges = [inset(2.5, "rv-cell-right"), inset(7, "rv-cell-edge")];
    const area = svg("g", { class: "rv-cell", "data-cell": k }, box, ...edges);
    return { box, area, value, weight };
  }
  /** @param {number} k */
  nameOf(k) {
    const { columns: columns2, values } = this.figure;
    if (values.length === 4) return `${CORNERS[k]} cell`;
    return `row ${Math.floor(k / columns2)}, column ${k % columns2}`;
  }
  /**
   * Out of the sample's way where that moves.
   *
   * @param {number} row
   * @param {number} column
   */
  textAt(row, column2) {
    const { rows, columns: columns2, values } = this.figure;
    const shift = values.length > 4 ? 0 : 0.24 * this.size;
    const side = (at, count) => count < 2 ? -1 : Math.sign(at - (count - 1) / 2);
    const centre = this.at(column2, row);
    return { x: centre.x + shift * side(column2, columns2), y: centre.y + 6 + (shift - 6) * side(row, rows) };
  }
  /**
   * A position in the drawing's units.
   *
   * @param {number} x
   * @param {number} y
   */
  at(x, y) {
    return { x: LEFT3 + (x + 0.5) * this.size, y: TOP3 + (y + 0.5) * this.size };
  }
  makeHandle() {
    const dot2 = svg("circle", { r: 8, class: "rv-sample-dot" });
    if (!this.figure.moves) return svg("g", { class: "rv-sample" }, dot2);
    const reach = svg("circle", { r: 24, class: "rv-sample-reach" });
    const handle = handleOf("Sample; the arrows move it", [0, this.figure.columns - 1], reach, dot2);
    set(handle, { class: "rv-sample" });
    return handle;
  }
  /** @override */
  draw() {
    const { x, y } = this.point;
    const { columns: columns2, rows, shows } = this.figure;
    this.read = this.reader?.(x, y) ?? null;
    const place = this.at(x, y);
    set(this.handle, { transform: `translate(${place.x} ${place.y})` });
    if (this.figure.moves) {
      set(this.handle, {
        "aria-valuenow": decimals(x),
        "aria-valuetext": `x ${decimals(x)}, y ${decimals(y)}`
      });
    }
    this.drawCells();
    if (columns2 <= 2) this.drawGuides(place, rows > 1);
    if (this.flies && this.read) this.drawRectangles(this.read);
    if (shows.includes("lines") && this.reader) this.drawLines(this.reader);
  }
  drawCells() {
    const { values, shows } = this.figure;
    const weighs = this.open && values.length <= 4 && (shows.includes("weights") || this.asked);
    const range = (
      /** @type {const} */
      [Math.min(...values), Math.max(...values)]
    );
    this.cells.forEach(({ box, value, weight }, k) => {
      value.textContent = decimals(values[k]);
      const share = this.read?.weights.get(k) ?? 0;
      weight.textContent = weighs && this.read ? `× ${written3(share)}` : "";
      if (!this.colours) return;
      const colour = rampColour(this.colours.ramps.sequential, values[k], range);
      const plain3 = this.flies;
      set(box, { style: plain3 ? null : `fill:${cssColour(colour)}` });
      const ink = plain3 ? "" : `fill:${inkOn(colour, this.colours)};stroke:${cssColour(colour)}`;
      set(value, { style: ink });
      set(weight, { style: ink });
    });
  }
  /**
   * dx and dy, from the first cell's centre.
   *
   * @param {Point} place
   * @param {boolean} down  whether there is a dy
   */
  drawGuides(place, down) {
    const zero = this.at(0, 0);
    const { x, y } = this.point;
    const across = [
      line(zero.x, TOP3 - 8, place.x, TOP3 - 8),
      text2((zero.x + place.x) / 2, TOP3 - 14, `dx = ${written3(x)}`)
    ];
    const along = [
      line(LEFT3 - 8, zero.y, LEFT3 - 8, place.y),
      text2(LEFT3 - 13, (zero.y + place.y) / 2 - 3, "dy", "end"),
      text2(LEFT3 - 13, (zero.y + place.y) / 2 + 12, written3(y), "end")
    ];
    const threads = [line(place.x, TOP3 - 8, place.x, place.y), line(LEFT3 - 8, place.y, place.x, place.y)];
    for (const thread of threads) set(thread, { class: "rv-thread" });
    this.guides.replaceChildren(threads[0], ...across, ...down ? [threads[1], ...along] : []);
  }
  /**
   * Each cell's rectangle, on its way from the other side of the sample into the cell.
   *
   * @param {Read} read
   */
  drawRectangles({ weights }) {
    const { x, y } = this.point;
    const flown = ease(Math.min(1, Math.max(0, (this.share - MOVED) / (FLOWN - MOVED))));
    const { size } = this;
    const zero = this.at(0, 0);
    const parts = [0, 1, 2, 3].flatMap((k) => {
      const [column2, row] = [k % 2, Math.floor(k / 2)];
      const wide = column2 ? x : 1 - x;
      const high = row ? y : 1 - y;
      if (!weights.get(k)) return [];
      const from = { x: zero.x + (column2 ? 0 : x * size), y: zero.y + (row ? 0 : y * size) };
      const to = {
        x: LEFT3 + (column2 ? 2 * size - wide * size : 0),
        y: TOP3 + (row ? 2 * size - high * size : 0)
      };
      const sides2 = { width: wide * size, height: high * size, "data-area": k };
      const at = { x: from.x + (to.x - from.x) * flown, y: from.y + (to.y - from.y) * flown };
      const home = svg("rect", { ...from, ...sides2, class: "rv-area-home" });
      return [home, svg("rect", { ...at, ...sides2, class: "rv-area" })];
    });
    this.areas.replaceChildren(...parts);
  }
  /**
   * The values on the upper and the lower line, and the sample between them.
   *
   * @param {Reader} reader
   */
  drawLines(reader) {
    const { x } = this.point;
    const largest2 = largestOf4(this.figure.values);
    const [upper, lower2] = [0, 1].map((row) => this.at(x, row));
    const ends = [0, 1].map(
      (row) => line(this.at(0, row).x, this.at(0, row).y, this.at(1, row).x, this.at(1, row).y)
    );
    const dots2 = [upper, lower2].map(
      ({ x: cx, y: cy }) => svg("circle", { cx, cy, r: 5, class: "rv-line-dot" })
    );
    const said2 = [
      text2(upper.x, upper.y - 11, written3(reader(x, 0).value, largest2)),
      text2(lower2.x, lower2.y + 20, written3(reader(x, 1).value, largest2))
    ];
    for (const label3 of said2) label3.classList.add("rv-line-value");
    this.lineMarks.replaceChildren(...ends, line(upper.x, upper.y, lower2.x, lower2.y), ...dots2, ...said2);
  }
};
function pointAt(path, share) {
  const [x, y] = alongPath(path, share).map((at) => onGrid(at, PLAYED));
  return { x, y };
}

// views/learn/turned.js
var DEGREE = Math.PI / 180;
var ROUGHLY = 0.05;
var turnReaderOf = (kernels, { stride }) => ({ fields, turn: turn2, offset, minimum }, numbers) => {
  const [cx, cy, width, height] = upright3(fields, numbers);
  const roi = [0, cx, cy, width, height, numbers[4] * Math.abs(turn2)];
  const rules = { scale: 1 / stride, ratio: 1, offset, minimum, clockwise: turn2 < 0 };
  try {
    const call = { rois: roi, bins: CELLS_ALONE.bins, rules, height: 1, width: 1 };
    const [{ center, x, y, cosine, sine }] = kernels.axes("roi_align_rotated", call);
    const [left, top] = center.map((at) => (at + 0.5) * stride);
    return { x: left, y: top, width: x.size * stride, height: y.size * stride, cosine, sine };
  } catch (problem) {
    if (problem instanceof Refused) return null;
    throw problem;
  }
};
function placedBoat([x, y, width, height, turn2]) {
  return { x, y, width, height, cosine: Math.cos(turn2 * DEGREE), sine: Math.sin(turn2 * DEGREE) };
}
function upright3(fields, [cx, cy, third, fourth]) {
  return fields[2] === "h" ? [cx, cy, fourth, third] : [cx, cy, third, fourth];
}
var degreesOf = ({ cosine, sine }) => Math.atan2(sine, cosine) / DEGREE;
function degreesApart(one, other) {
  const off = Math.abs(one - other) % 360;
  return Math.min(off, 360 - off);
}
var pointOf = ({ x, y, cosine, sine }, u, v) => ({
  x: x + u * cosine + v * sine,
  y: y - u * sine + v * cosine
});
function writtenFor(read, reader, [cx, cy, width, height, turn2]) {
  const tried = read(reader, [cx, cy, 2 * width, width, 1]);
  if (!tried) return null;
  const sides2 = tried.width > tried.height ? [width, height] : [height, width];
  return [cx, cy, ...sides2, turn2 / degreesOf(tried)];
}
function liesOn(placed3, boat, stride) {
  if (!placed3) return false;
  return [-0.5, 0.5].every((u) => {
    const [one, other] = [placed3, boat].map((box) => pointOf(box, u * box.width, u * box.height));
    return Math.hypot(one.x - other.x, one.y - other.y) <= ROUGHLY * stride;
  });
}
function answerFromTurn({ check }, { boat, readers, path, stride }, read) {
  if (check === "reader") {
    const place = placedBoat(boat);
    return [readers.findIndex((reader) => liesOn(read(reader, path[0]), place, stride))];
  }
  const numbers = writtenFor(read, readers[0], boat);
  return numbers && check === "angle" ? [numbers[4]] : numbers;
}
function reachedByTurn({ kind, target, margin: margin2 }, { boxes, written: written5, boat }) {
  const turns = boxes.map((box) => box ? degreesOf(box) : Number.NaN);
  if (kind === "lands") return degreesApart(turns[0], boat) <= margin2;
  if (kind === "agree")
    return turns.filter((turn2) => degreesApart(turn2, turns[0]) <= margin2).length >= target;
  return kind === "writes" && written5 != null && Math.abs(written5[4] - target) <= margin2;
}
var tupleLine = (fields, numbers) => `(${fields.join(", ")}) = (${numbers.map((value) => about2(value, 200)).join(", ")})`;

// views/learn/boats.js
var BLUNT = 0.62;
var STERN = 0.36;
var frameOf2 = ({ x, y, cosine, sine }) => `matrix(${cosine} ${-sine} ${sine} ${cosine} ${x} ${y})`;
function boatAt(placed3, name = "") {
  const [length, beam] = [placed3.width / 2, placed3.height / 2 - 3];
  const [blunt, stern] = [BLUNT * length - length * 0.3, 2 * STERN * beam];
  const hull = `M${-length + 4} ${-stern}Q${-length * 0.5} ${-beam * 1.1} ${blunt} ${-beam * 0.9}Q${length * 0.75} ${-beam * 0.6} ${length - 3} 0Q${length * 0.75} ${beam * 0.6} ${blunt} ${beam * 0.9}Q${-length * 0.5} ${beam * 1.1} ${-length + 4} ${stern}Z`;
  const cabin = {
    x: -length * 0.45,
    y: -beam * 0.42,
    width: length * 0.5,
    height: beam * 0.84,
    rx: beam * 0.2
  };
  return svg(
    "g",
    { class: `rv-boat ${name}`, transform: frameOf2(placed3) },
    svg("path", { d: hull }),
    svg("rect", cabin)
  );
}
function boxAt2(placed3, name) {
  const [u, v] = [placed3.width / 2, placed3.height / 2];
  return svg(
    "g",
    { class: `rv-turn-box ${name}`, transform: frameOf2(placed3) },
    svg("rect", { x: -u, y: -v, width: placed3.width, height: placed3.height }),
    svg("path", { d: `M0 0L${u} 0`, class: "rv-turn-way" }),
    svg("path", { d: `M${u - 8} -6L${u} 0L${u - 8} 6` })
  );
}
function arcAt({ x, y }, radius, degrees2, up = 1) {
  const at = (angle) => {
    const turn2 = angle * Math.PI / 180;
    return `${x + radius * Math.cos(turn2)} ${y - up * radius * Math.sin(turn2)}`;
  };
  const count = Math.max(2, Math.ceil(Math.abs(degrees2) / 4));
  const points = Array.from({ length: count + 1 }, (_, i) => at(degrees2 * i / count));
  return svg("path", { d: `M${points.join("L")}`, class: "rv-arc" });
}
function tipAt({ x, y }, way, name) {
  const long = Math.hypot(way.x, way.y) || 1;
  const [dx, dy] = [way.x / long, way.y / long];
  const corner = (side) => `${x - 9 * dx + side * dy} ${y - 9 * dy - side * dx}`;
  const d = `M${x} ${y}L${corner(5)}L${corner(-5)}Z`;
  return svg("path", { d, class: name });
}
var besideOf = (placed3, side, beyond2) => side === "width" ? pointOf(placed3, 0, -placed3.height / 2 - beyond2) : pointOf(placed3, placed3.width / 2 + beyond2, 0);

// views/learn/flip.js
var [WIDTH3, HEIGHT4] = [340, 250];
var CENTRE2 = { x: 150, y: 125 };
var [AXIS, ARC] = [108, 92];
var WAYS3 = (
  /** @type {const} */
  [
    [1, "y up"],
    [-1, "y down"]
  ]
);
var FlipDrawing = class extends FigureDrawing {
  /**
   * @param {FlipFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    this.writes = true;
    this.up = figure.path[0];
    this.marks = svg("g");
    const drawing = this.drawn({ name: "A boat on two axes", width: WIDTH3, height: HEIGHT4 }, [this.marks]);
    this.chips = WAYS3.map(
      ([up, name]) => el("button", { class: "rv-chip", type: "button", onclick: () => this.flip(up) }, name)
    );
    const group2 = { class: "rv-ratios", role: "group", "aria-label": "Where y points" };
    this.element = el("div", { class: "rv-turn-figure" }, drawing, el("div", group2, ...this.chips));
    this.draw();
  }
  /** @param {number} up */
  flip(up) {
    this.up = up;
    this.hold();
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path } = this.figure;
    this.up = onGrid(
      alongPath(
        path.map((up) => [up]),
        share
      )[0],
      100
    );
  }
  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target, margin: margin2 }) {
    return kind === "flipped" && Math.abs(this.up - target) <= margin2;
  }
  /** @override */
  lines() {
    const { angle } = this.figure;
    const turn2 = angle * Math.PI / 180;
    const [cosine, sine] = [Math.cos(turn2), Math.sin(turn2)].map((value) => about2(value));
    const way = this.up > 0 ? "up: ↺" : "down: ↻";
    return [`x: cos ${angle}° ${equal(cosine)}`, `y: sin ${angle}° ${equal(sine)}, ${way}`];
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { up, figure } = this;
    const turn2 = figure.angle * Math.PI / 180;
    const tip = { x: CENTRE2.x + ARC * Math.cos(turn2), y: CENTRE2.y - up * ARC * Math.sin(turn2) };
    const way = { x: -Math.sin(turn2), y: -up * Math.cos(turn2) };
    const boat = { ...CENTRE2, width: 150, height: 50, cosine: Math.cos(turn2), sine: Math.sin(turn2) };
    const plane = svg("g", {
      transform: `translate(0 ${CENTRE2.y}) scale(1 ${up}) translate(0 ${-CENTRE2.y})`
    });
    plane.append(boatAt(boat));
    const label3 = text2(
      CENTRE2.x + (ARC + 24) * Math.cos(turn2 / 2),
      CENTRE2.y + 4 - up * (ARC + 24) * Math.sin(turn2 / 2),
      `${about2(figure.angle)}°`
    );
    set(label3, { class: "rv-arc-label" });
    const arc = [arcAt(CENTRE2, ARC, figure.angle, up), tipAt(tip, way, "rv-arc-tip")];
    this.marks.replaceChildren(plane, ...axes(up), ...arc, label3);
    this.chips.forEach((chip2, k) => {
      chip2.setAttribute("aria-pressed", String(WAYS3[k][0] === Math.sign(up)));
    });
  }
};
function axes(up) {
  const right = { x: CENTRE2.x + AXIS + 40, y: CENTRE2.y };
  const end = { x: CENTRE2.x, y: CENTRE2.y - up * AXIS };
  const lines2 = [right, end].map(({ x, y }) => {
    const axis = line(CENTRE2.x, CENTRE2.y, x, y);
    set(axis, { class: "rv-axis" });
    return axis;
  });
  const tips = [
    tipAt(right, { x: 1, y: 0 }, "rv-axis-tip"),
    tipAt(end, { x: 0, y: -Math.sign(up) }, "rv-axis-tip")
  ];
  return [...lines2, ...tips, text2(right.x + 12, right.y + 4, "x"), text2(end.x - 14, end.y + 4, "y")];
}
var equal = (value) => value.startsWith("≈") ? value : `= ${value}`;

// views/learn/lever.js
var DEGREE2 = Math.PI / 180;
var KEY2 = 20;
var SWEPT = 0.5;
var RULES2 = { scale: 1, ratio: 1, offset: 0, minimum: 0 };
var LeverDrawing = class extends FigureDrawing {
  /**
   * @param {LeverFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    this.writes = true;
    this.box = figure.path[0];
    this.reader = null;
    this.read = null;
    this.map = new SmallMap({ ...figure, shows: [] });
    this.marks = svg("g", { class: "rv-lever" });
    this.handle = handleOf("Bow of the box; the arrows turn it", [-180, 180], knob());
    const { width, height } = this.map;
    const parts = [this.map.element, this.map.worth, this.marks, this.handle];
    const drawing = this.drawn({ name: "A rotated box on a map", width, height }, parts);
    this.listen(drawing);
    this.element = drawing;
    this.draw();
  }
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      return (to) => {
        const { x, y } = this.map.position(to);
        this.turnTo(Math.round(Math.atan2(this.box[1] - y, x - this.box[0]) / DEGREE2));
      };
    });
    onArrows(this.handle, (right, down) => this.turnTo(this.box[4] + right - down), {
      unit: KEY2,
      along: (by) => this.turnTo(turnedWithin(this.box[4], by))
    });
  }
  /** @param {number} degrees */
  turnTo(degrees2) {
    const within3 = Math.abs(degrees2) <= 180 ? degrees2 : degrees2 - 360 * Math.round(degrees2 / 360);
    this.box = [...this.box.slice(0, 4), Number(within3.toFixed(6))];
    this.hold();
  }
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = sweptReaderOf(kernels, this.figure);
  }
  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    this.map.paint(colours);
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    this.box = alongPath(this.figure.path, ease(share)).map((at) => onGrid(at, 10));
  }
  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target, margin: margin2 }) {
    return kind === "flat" && this.read != null && Math.abs(this.read.slopes[2] - target) <= margin2;
  }
  /** @override */
  lines() {
    return this.read ? leverLines(this.figure, this.box, this.read) : [];
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    this.read = this.reader?.(this.box) ?? null;
    const box = this.drawnBox();
    putAt(this.handle, pointOf(box, box.width / 2, 0));
    const [, , , , turn2] = this.box;
    const said2 = { "aria-valuenow": turn2, "aria-valuetext": `angle ${about2(turn2, 200)}` };
    set(this.handle, { class: "rv-bin-handle", ...said2 });
    const marks = this.read ? this.read.samples.flatMap((sample, k) => this.markOf(sample, k)) : [];
    this.marks.replaceChildren(boxAt2(box, "rv-turn-now"), ...this.bins(box), ...marks);
  }
  /** The box in the drawing's units. */
  drawnBox() {
    const { size } = this.map;
    const [cx, cy, width, height, turn2] = this.box;
    const { x, y } = this.map.at(cx, cy);
    return placedBoat([x, y, width * size, height * size, turn2]);
  }
  /** @param {ReturnType<LeverDrawing["drawnBox"]>} box */
  bins(box) {
    const [rows, columns2] = this.figure.bins;
    const [u, v] = [box.width / 2, box.height / 2];
    const ends = [
      ...Array.from({ length: columns2 - 1 }, (_, k) => 2 * u * ((k + 1) / columns2 - 0.5)).map((at) => [
        pointOf(box, at, -v),
        pointOf(box, at, v)
      ]),
      ...Array.from({ length: rows - 1 }, (_, k) => 2 * v * ((k + 1) / rows - 0.5)).map((at) => [
        pointOf(box, -u, at),
        pointOf(box, u, at)
      ])
    ];
    return ends.map(([from, to]) => lineOf(from, to, "rv-lever-bin"));
  }
  /**
   * A sample, and the way that it goes.
   *
   * @param {{ x: number, y: number }} sample
   * @param {number} k
   */
  markOf(sample, k) {
    const [cx, cy] = this.box;
    const told = k === this.figure.mark;
    const [from, centre] = [this.map.at(sample.x, sample.y), this.map.at(cx, cy)];
    const to = this.map.at(sample.x + SWEPT * (sample.y - cy), sample.y - SWEPT * (sample.x - cx));
    const way = { x: to.x - from.x, y: to.y - from.y };
    const dot2 = svg("circle", { cx: from.x, cy: from.y, r: told ? 6 : 4, class: "rv-mark" });
    const arrow2 = [
      lineOf(from, to, "rv-sweep-halo"),
      lineOf(from, to, `rv-sweep${told ? " rv-sweep-told" : ""}`),
      tipAt(to, way, `rv-sweep-tip${told ? " rv-sweep-told" : ""}`)
    ];
    const arm = [lineOf(centre, from, "rv-sweep-halo"), lineOf(centre, from, "rv-lever-arm")];
    return told ? [...arm, ...arrow2, dot2] : [...arrow2, dot2];
  }
};
function lineOf(from, to, name) {
  const drawn = line(from.x, from.y, to.x, to.y);
  set(drawn, { class: name });
  return drawn;
}
function sweptReaderOf(kernels, { values, rows: height, columns: width, bins, mark: mark3 }) {
  const features = { values: Float32Array.from(values), channels: 1, height, width };
  const gradOutput = new Float32Array(bins[0] * bins[1]);
  gradOutput[mark3] = 1;
  return (box) => {
    const call = { rois: [0, ...box], bins, rules: RULES2 };
    const { positions } = kernels.plan("roi_align_rotated", { ...call, height, width });
    const samples = Array.from(gradOutput, (_, s) => ({ x: positions[2 * s], y: positions[2 * s + 1] }));
    const value = kernels.forward("roi_align_rotated", { ...call, features }).output[mark3];
    const found = kernels.backward("roi_align_rotated", { ...call, features, gradOutput }).rois;
    const [, byX, byY, , , byDegree] = found ?? [0, 0, 0, 0, 0, 0];
    return { samples, value, slopes: [byX, byY, byDegree] };
  };
}
function leverLines({ bins, mark: mark3 }, [cx, cy, width, height, turn2], { samples, value, slopes }) {
  const [rows, columns2] = bins;
  const u = width * ((mark3 % columns2 + 0.5) / columns2 - 0.5);
  const v = height * ((Math.floor(mark3 / columns2) + 0.5) / rows - 0.5);
  const { x, y } = samples[mark3];
  const [byX, byY, byDegree] = slopes;
  const share = "· π / 180";
  return [
    `u = ${about2(u)}, v = ${about2(v)}, θ = ${about2(turn2, 200)}°: value ${about2(value)}`,
    `dx = (${bare2(y)} − ${bare2(cy)}) ${share} ${equal2((y - cy) * DEGREE2)}`,
    `dy = (${bare2(cx)} − ${bare2(x)}) ${share} ${equal2((cx - x) * DEGREE2)}`,
    `${bare2(byX)} · dx ${byY < 0 ? "−" : "+"} ${bare2(Math.abs(byY))} · dy ${equal2(byDegree)} a degree`
  ];
}
var bare2 = (value) => about2(value, 9).replace("≈ ", "");
function equal2(value) {
  const said2 = about2(value, 9);
  return said2.startsWith("≈") ? said2 : `= ${said2}`;
}

// views/learn/addresses.js
var [LINE3, FLOAT] = [64, 4];
var IN_A_LINE = LINE3 / FLOAT;
function divided(place, sizes2) {
  let left = place;
  const found = [...sizes2].reverse().map((size) => {
    const index = left % size;
    left = Math.floor(left / size);
    return index;
  });
  return [left, ...found.reverse()];
}
var placeIn = (layout, { rows, columns: columns2, channels: channels2 }, channel, cell) => layout === "NCHW" ? channel * rows * columns2 + cell : cell * channels2 + channel;
var lineOf2 = (place) => Math.floor(place / IN_A_LINE);
function linesOf(layout, size, cells) {
  const lines2 = /* @__PURE__ */ new Set();
  for (const cell of cells)
    for (let channel = 0; channel < size.channels; channel += 1)
      lines2.add(lineOf2(placeIn(layout, size, channel, cell)));
  return lines2;
}
function readingsOf(kernels, { rows: height, columns: width, bins, ratio }, boxes) {
  const rules = { ...CELLS_ALONE.rules, ratio };
  const plan = kernels.plan("roi_align", { rois: rowsOf4(boxes), bins, rules, height, width });
  return Array.from(plan.bin, (bin, s) => ({
    x: plan.positions[2 * s],
    y: plan.positions[2 * s + 1],
    bin,
    box: plan.roi[s],
    cells: [0, 1, 2, 3].flatMap((k) => plan.weights[4 * s + k] ? [plan.taps[4 * s + k]] : [])
  }));
}
var rowsOf4 = (boxes) => boxes.flatMap((edges) => [0, ...edges]);
function sumInOrder(kernels, terms) {
  const found = kernels.backward("roi_align", {
    features: { values: new Float32Array(1), channels: 1, height: 1, width: 1 },
    rois: rowsOf4(terms.map(() => [0, 0, 0, 0])),
    gradOutput: Float32Array.from(terms),
    ...CELLS_ALONE
  });
  return found.features[0];
}

// views/learn/plain.js
var WIDTH4 = 340;
var PlainMap = class {
  /**
   * @param {{ rows: number, columns: number }} sizes
   * @param {{ left: number, top: number, size: number }} place  size: of a cell, in the drawing's units
   */
  constructor({ rows, columns: columns2 }, { left, top, size }) {
    this.columns = columns2;
    this.left = left;
    this.top = top;
    this.size = size;
    this.width = columns2 * size;
    this.height = rows * size;
    this.cells = Array.from(
      { length: rows * columns2 },
      (_, k) => svg("rect", { ...this.cell(k), class: "rv-plain-cell" })
    );
    this.element = svg("g", {}, ...this.cells);
  }
  /** @param {number} k */
  cell(k) {
    const { x, y } = this.at(k % this.columns - 0.5, Math.floor(k / this.columns) - 0.5);
    return { x, y, width: this.size, height: this.size };
  }
  /**
   * A position in the drawing's units.
   *
   * @param {number} x
   * @param {number} y
   */
  at(x, y) {
    return { x: this.left + (x + 0.5) * this.size, y: this.top + (y + 0.5) * this.size };
  }
  /** The columns' numbers below the map, and the rows' beside it. */
  numbers() {
    const [columns2, rows] = [this.width, this.height].map((side) => Math.round(side / this.size));
    const below = Array.from(
      { length: columns2 },
      (_, k) => text2(this.at(k, 0).x, this.top + this.height + 14, String(k))
    );
    const beside = Array.from(
      { length: rows },
      (_, k) => text2(this.left - 4, this.at(0, k).y + 4, String(k), "end")
    );
    for (const label3 of [...below, ...beside]) label3.classList.add("rv-map-number");
    return [...below, ...beside];
  }
  /** @param {readonly number[]} edges */
  box([x1, y1, x2, y2]) {
    return { ...this.at(x1, y1), width: (x2 - x1) * this.size, height: (y2 - y1) * this.size };
  }
  /**
   * A box's bins, row by row.
   *
   * @param {readonly number[]} edges
   * @param {readonly [number, number]} bins
   */
  bins([x1, y1, x2, y2], [high, wide]) {
    const [width, height] = [(x2 - x1) / wide, (y2 - y1) / high];
    return Array.from({ length: high * wide }, (_, k) => {
      const [left, top] = [x1 + k % wide * width, y1 + Math.floor(k / wide) * height];
      return this.box([left, top, left + width, top + height]);
    });
  }
  /**
   * @param {{ x: number, y: number }} sample
   * @param {number} r
   * @param {string} name
   */
  dot({ x, y }, r, name) {
    const { x: cx, y: cy } = this.at(x, y);
    return svg("circle", { cx, cy, r, class: name });
  }
};

// views/learn/thread.js
var [LABEL, GAP4, SIDE2] = [20, 16, 44];
var [LARGEST7, CELL] = [36, 26];
var ThreadDrawing = class extends FigureDrawing {
  /**
   * @param {ThreadFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    const { boxes, bins, rows, columns: columns2 } = figure;
    this.writes = true;
    this.thread = figure.path[0];
    this.samples = [];
    this.output = null;
    this.sizes = outputSizes(figure);
    this.layout = placesOf(figure);
    this.buttons = Array.from({ length: boxes.length * this.each }, (_, k) => this.makeButton(k));
    const top = LABEL + boxes.length * (bins[0] * this.layout.size + LABEL);
    this.map = new PlainMap(figure, { left: (WIDTH4 - columns2 * CELL) / 2, top: top + 6, size: CELL });
    this.marks = svg("g", { class: "rv-thread-marks" });
    const parts = [...this.buttons, ...this.labels(), this.map.element, ...this.outlines(), this.marks];
    const height = top + rows * CELL + 12;
    this.drawing = this.drawn({ name: "Outputs and a map", width: WIDTH4, height }, parts);
    const step2 = (name, by) => el("button", { class: "rv-chip", type: "button", onclick: () => this.choose(this.thread + by) }, name);
    const chips = figure.moves ? [step2("‹ Thread", -1), step2("Thread ›", 1)] : [];
    this.element = el("div", {}, this.drawing);
    if (chips.length) this.element.append(group("Thread", chips));
    this.draw();
  }
  /** Outputs of a box. */
  get each() {
    return this.sizes.reduce((all, size) => all * size, 1);
  }
  /** @param {number} k */
  makeButton(k) {
    const { x, y, size } = this.layout.of(k);
    const [box, channel, row, column2] = divided(k, this.sizes);
    const inset = (by, name2) => svg("rect", { x: x + by, y: y + by, width: size - 2 * by, height: size - 2 * by, class: name2 });
    const parts = [inset(0, "rv-output"), inset(2, "rv-cell-right"), inset(4, "rv-cell-edge")];
    const name = `box ${box}, channel ${channel}, row ${row}, column ${column2}`;
    const cell = svg("g", { class: "rv-cell" }, ...parts);
    if (!this.asked && !this.figure.moves) return cell;
    return asButton(cell, name, () => this.asked ? this.pick(k) : this.choose(k));
  }
  labels() {
    const { channels: channels2, boxes } = this.figure;
    const { names, top, left, size } = this.layout;
    const columns2 = Array.from({ length: channels2 }, (_, c) => text2(names(c), top(0) - 7, `channel ${c}`));
    if (boxes.length < 2) return columns2;
    const middle = this.figure.bins[0] * size / 2 + 4;
    const rows = boxes.map((_, n) => text2(left - 8, top(n) + middle, `box ${n}`, "end"));
    return [...columns2, ...rows];
  }
  outlines() {
    const { boxes, bins } = this.figure;
    return boxes.flatMap((edges, n) => [
      ...this.map.bins(edges, bins).map((bin) => svg("rect", { ...bin, class: "rv-bin-line" })),
      svg("rect", { ...this.map.box(edges), class: "rv-bin" }),
      ...boxes.length > 1 ? [this.nameOf(n)] : []
    ]);
  }
  /**
   * Above the first box and below the other, which lies further down.
   *
   * @param {number} n  of a box
   */
  nameOf(n) {
    const { x, y, width, height } = this.map.box(this.figure.boxes[n]);
    const [at, anchor] = n ? [{ x: x + width, y: y + height + 13 }, "end"] : [{ x, y: y - 5 }, "start"];
    const label3 = text2(at.x, at.y, `box ${n}`);
    set(label3, { "text-anchor": anchor, class: "rv-box-name" });
    return label3;
  }
  // ---------------------------------------------------------------- what hands do
  /** @param {number} thread  the first follows the last */
  choose(thread) {
    const count = this.buttons.length;
    this.thread = (thread + count) % count;
    this.hold();
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    const { figure } = this;
    const { rows: height, columns: width, channels: channels2, boxes, bins, ratio } = figure;
    this.samples = readingsOf(kernels, figure, boxes);
    const features = { values: rampOf2(figure), channels: channels2, height, width };
    const rules = { ...CELLS_ALONE.rules, ratio };
    this.output = kernels.forward("roi_align", { features, rois: rowsOf4(boxes), bins, rules }).output;
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path } = this.figure;
    this.thread = path[Math.min(path.length - 1, Math.floor(share * path.length))];
  }
  // ---------------------------------------------------------------- what it tells
  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target }) {
    return kind === "thread" && this.thread === target;
  }
  /**
   * The output that has the value which the kernel has written for this thread.
   *
   * @override
   */
  found() {
    const { output, samples, thread } = this;
    return output && [nearest3(expectedOf(this.figure, samples), output[thread])];
  }
  /** @override */
  lines() {
    const { thread, sizes: sizes2, output } = this;
    if (!this.open || !output) return [];
    const [box, channel, row, column2] = divided(thread, sizes2);
    return [
      threadLine(thread, sizes2),
      `box ${box}, channel ${channel}, row ${row}, column ${column2}`,
      `writes ${about2(output[thread], 100 * this.figure.channels).replace("≈ ", "")}`
    ];
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { open, thread, map, figure, samples } = this;
    this.buttons.forEach((button, k) => {
      set(button, { "data-now": open && k === thread ? "true" : null });
    });
    const [box, , row, column2] = divided(thread, this.sizes);
    if (!open) return renew(this.marks);
    const bin = row * figure.bins[1] + column2;
    const own = samples.filter((sample) => sample.box === box && sample.bin === bin);
    const read = new Set(own.flatMap(({ cells }) => cells));
    renew(
      this.marks,
      ...[...read].map((k) => svg("rect", { ...map.cell(k), class: "rv-read-cell" })),
      svg("rect", { ...map.bins(figure.boxes[box], figure.bins)[bin], class: "rv-bin-now" }),
      ...own.map((sample) => map.dot(sample, 3.5, "rv-mark"))
    );
  }
};
var group = (name, chips) => el("div", { class: "rv-ratios", role: "group", "aria-label": name }, ...chips);
var outputSizes = ({ channels: channels2, bins: [rows, columns2] }) => [channels2, rows, columns2];
function placesOf({ boxes, channels: channels2, bins: [rows, columns2] }) {
  const side = boxes.length > 1 ? SIDE2 : 0;
  const room = (WIDTH4 - side - (channels2 - 1) * GAP4) / channels2 / columns2;
  const size = Math.min(LARGEST7, Math.floor(room));
  const table = columns2 * size;
  const left = side + (WIDTH4 - side - channels2 * table - (channels2 - 1) * GAP4) / 2;
  const top = (box) => LABEL + box * (rows * size + LABEL);
  const start = (channel) => left + channel * (table + GAP4);
  const of = (k) => {
    const [box, channel, row, column2] = divided(k, [channels2, rows, columns2]);
    return { x: start(channel) + column2 * size, y: top(box) + row * size, size };
  };
  return { size, left, top, of, names: (c) => start(c) + table / 2 };
}
function rampOf2({ rows, columns: columns2, channels: channels2 }) {
  return Float32Array.from({ length: channels2 * rows * columns2 }, (_, k) => {
    const [, channel, row, column2] = divided(k, [channels2, rows, columns2]);
    return 100 * channel + 10 * row + column2;
  });
}
function expectedOf(figure, samples) {
  const { channels: channels2, bins, boxes, ratio } = figure;
  const sizes2 = outputSizes(figure);
  const outputs = boxes.length * channels2 * bins[0] * bins[1];
  return Array.from({ length: outputs }, (_, k) => {
    const [box, channel, row, column2] = divided(k, sizes2);
    const bin = row * bins[1] + column2;
    const own = samples.filter((sample) => sample.box === box && sample.bin === bin);
    return own.reduce((sum4, { x, y }) => sum4 + (10 * y + x) / ratio ** 2, 100 * channel);
  });
}
function nearest3(values, value) {
  const off = values.map((one) => Math.abs(one - value));
  return off.indexOf(Math.min(...off));
}
function threadLine(thread, [channels2, rows, columns2]) {
  const [box, channel, row, column2] = divided(thread, [channels2, rows, columns2]);
  const first = box ? `${box} × ${channels2 * rows * columns2} + ` : "";
  return `thread ${thread} = ${first}${channel} × ${rows * columns2} + ${row} × ${columns2} + ${column2}`;
}

// views/learn/memory.js
var [WIDEST, HIGHEST] = [320, 190];
var TOP4 = 8;
var NUMBERED = 22;
var ALONE = [320, 230];
var SLOT = { left: 44, top: 22, width: 18, height: 16, step: 20 };
var STROKE = { top: 26, height: 9, step: 12 };
var TAPS = 4;
var MemoryDrawing = class extends FigureDrawing {
  /**
   * @param {MemoryFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    this.writes = figure.shows !== "samples" && !asked2;
    this.layout = figure.layouts[0];
    this.reads = 0;
    this.samples = [];
    this.map = mapOf(figure);
    this.bins = this.outlines();
    this.marks = svg("g", { class: "rv-thread-marks" });
    this.memory = figure.shows === "reads" ? this.slots() : figure.shows === "lines" ? this.strokes() : [];
    this.scale = asked2 ? scaleOf({ values: [0] }, WIDTH4) : null;
    const memory = svg("g", { class: "rv-memory" }, ...this.memory.flat(), ...this.names());
    const height = this.map.top + this.map.height + this.below;
    const numbers = figure.mark == null ? [] : this.map.numbers();
    const parts = [this.map.element, ...numbers, ...this.bins, this.marks, memory];
    this.drawing = this.drawn({ name: "A map and its memory", width: WIDTH4, height }, parts);
    this.chips = figure.layouts.length > 1 ? figure.layouts.map((layout) => this.layoutChip(layout)) : [];
    const steps = figure.shows === "reads" && figure.moves ? this.stepChips() : [];
    this.element = el("div", {}, this.drawing);
    if (this.chips.length) this.element.append(group("Layout", this.chips));
    if (steps.length) this.element.append(group("Reads", steps));
    this.draw();
  }
  /** Units below the map. */
  get below() {
    const { shows, rows, mark: mark3 } = this.figure;
    if (shows === "reads") return SLOT.top + this.lineCount * SLOT.step;
    if (shows === "lines") return STROKE.top + rows * STROKE.step;
    return mark3 == null ? TOP4 : NUMBERED;
  }
  /** Lines of the whole map. */
  get lineCount() {
    const { rows, columns: columns2, channels: channels2 } = this.figure;
    return rows * columns2 * channels2 / IN_A_LINE;
  }
  outlines() {
    const { edges, bins } = this.figure;
    if (edges[0] === edges[2]) return [];
    const inner = bins[0] * bins[1] > 1 ? this.map.bins(edges, bins) : [];
    return [
      ...inner.map((bin) => svg("rect", { ...bin, class: "rv-bin-line" })),
      svg("rect", { ...this.map.box(edges), class: "rv-bin" })
    ];
  }
  /** A row for each line, a slot for each number. */
  slots() {
    const top = this.map.top + this.map.height + SLOT.top;
    return Array.from({ length: this.lineCount }, (_, k) => {
      const y = top + k * SLOT.step;
      return Array.from({ length: IN_A_LINE }, (__, i) => {
        const x = SLOT.left + i * SLOT.width;
        return svg("rect", { x, y, width: SLOT.width, height: SLOT.height, class: "rv-memory-number" });
      });
    });
  }
  /** A stroke for each line, as many in a row as hold a row of the map in NHWC. */
  strokes() {
    const across = this.lineCount / this.figure.rows;
    const step2 = (WIDTH4 - 2 * TOP4) / across;
    const top = this.map.top + this.map.height + STROKE.top;
    return Array.from({ length: this.lineCount }, (_, k) => {
      const [x, y] = [TOP4 + k % across * step2, top + Math.floor(k / across) * STROKE.step];
      return [svg("rect", { x, y, width: 0.8 * step2, height: STROKE.height, class: "rv-memory-line" })];
    });
  }
  names() {
    const { shows } = this.figure;
    const top = this.map.top + this.map.height;
    if (shows === "samples") return [];
    const said2 = shows === "reads" ? "memory, 16 numbers in a line" : `memory: ${this.lineCount} lines`;
    const title = text2(shows === "reads" ? SLOT.left : TOP4, top + 16, said2);
    set(title, { "text-anchor": "start" });
    if (shows === "lines") return [title];
    const numbers = this.memory.map(
      (_, k) => text2(SLOT.left - 6, top + SLOT.top + k * SLOT.step + 12, `line ${k}`, "end")
    );
    for (const label3 of numbers) set(label3, { class: "rv-map-number" });
    return [title, ...numbers];
  }
  // ---------------------------------------------------------------- what hands do
  /** @param {Layout} layout */
  layoutChip(layout) {
    const press2 = () => {
      this.layout = layout;
      this.hold();
    };
    return el("button", { class: "rv-chip", type: "button", onclick: press2 }, layout);
  }
  stepChips() {
    const chip2 = (name, by) => el("button", { class: "rv-chip", type: "button", onclick: () => this.step(by) }, name);
    return [chip2("One read on", 1), chip2("One sample on", TAPS)];
  }
  /** @param {number} by  to the next multiple of so many reads; from the first again after the last */
  step(by) {
    const begun = this.reads >= this.order.length ? 0 : this.reads;
    this.reads = Math.min(this.order.length, (Math.floor(begun / by) + 1) * by);
    this.hold();
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.samples = readingsOf(kernels, this.figure, [this.figure.edges]);
    if (!this.held) this.playTo(this.share);
  }
  share = 0;
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { layouts } = this.figure;
    this.share = share;
    this.layout = layouts[Math.min(layouts.length - 1, Math.floor(share * layouts.length))];
    this.reads = Math.round(share * this.order.length);
  }
  // ---------------------------------------------------------------- what it tells
  /** The cells that are read, one after the other. */
  get order() {
    return this.samples.flatMap(({ cells }) => cells);
  }
  /** The lines that are lit now. */
  get lit() {
    const { figure, layout, order } = this;
    return linesOf(layout, figure, figure.shows === "reads" ? order.slice(0, this.reads) : order);
  }
  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target }) {
    if (!this.samples.length) return false;
    return (kind === "reads" ? this.reads : this.lit.size) === target;
  }
  /**
   * @override
   * @param {Question} question
   */
  found({ check }) {
    const { samples, figure } = this;
    if (!samples.length) return null;
    if (check === "lines") return [this.lit.size];
    if (check === "sets") return [samples.length];
    return [samples.filter(({ cells }) => cells.includes(figure.mark ?? -1)).length];
  }
  /** @override */
  lines() {
    const { figure, order, reads, layout } = this;
    if (!order.length || !this.open) return [];
    if (figure.shows === "reads") return readLines(order, reads, figure.columns);
    return litLines(layout, this.lit.size, order.length * figure.channels);
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { shows } = this.figure;
    this.chips.forEach((chip2, i) => {
      chip2.setAttribute("aria-pressed", String(this.figure.layouts[i] === this.layout));
    });
    if (shows === "reads") this.drawReads();
    else if (shows === "lines") this.drawLines();
    else this.drawSamples();
  }
  drawReads() {
    const { map, samples, order, reads, lit } = this;
    const done = new Set(order.slice(0, reads));
    const now = reads ? order[reads - 1] : -1;
    this.map.cells.forEach((cell, k) => {
      set(cell, { "data-line": String(lineOf2(k) % 2), "data-read": done.has(k) ? "true" : null });
    });
    this.memory.forEach((slots, k) => {
      slots.forEach((slot, i) => {
        const place = k * IN_A_LINE + i;
        const state = place === now ? "now" : done.has(place) ? "read" : lit.has(k) ? "lit" : null;
        set(slot, { "data-state": state });
      });
    });
    const at = Math.floor((reads - 1) / TAPS);
    renew(
      this.marks,
      ...samples.map((sample, s) => map.dot(sample, s === at ? 5 : 3, s === at ? "rv-mark" : "rv-mark-idle")),
      ...now < 0 ? [] : [svg("rect", { ...map.cell(now), class: "rv-square-kept" })]
    );
  }
  drawLines() {
    const { map, samples, open, lit } = this;
    const cells = samples.flatMap((sample) => sample.cells);
    this.memory.forEach(([stroke2], k) => {
      set(stroke2, { "data-state": open && lit.has(k) ? "lit" : null });
    });
    renew(
      this.marks,
      ...(open ? cells : []).map((k) => svg("rect", { ...map.cell(k), class: "rv-read-cell" })),
      ...samples.map((sample) => map.dot(sample, 5, "rv-mark"))
    );
  }
  drawSamples() {
    const { map, samples, open, figure } = this;
    const { mark: mark3 } = figure;
    const shown = open || mark3 != null ? samples : samples.filter(({ bin }) => bin === 0);
    const adds = ({ cells }) => open && mark3 != null && cells.includes(mark3);
    const radius = samples.length > 64 ? 2 : 3.5;
    renew(
      this.marks,
      ...mark3 == null ? [] : [svg("rect", { ...map.cell(mark3), class: "rv-square-kept" })],
      ...shown.filter(adds).map((sample) => wayTo(map, sample, mark3 ?? 0)),
      ...shown.map(
        (sample) => map.dot(sample, radius, mark3 == null || !open || adds(sample) ? "rv-mark" : "rv-mark-idle")
      )
    );
  }
};
function mapOf(figure) {
  const { rows, columns: columns2, shows } = figure;
  const [wide, high] = shows === "samples" ? ALONE : [WIDEST, HIGHEST];
  const size = Math.floor(Math.min(wide / columns2, high / rows));
  return new PlainMap(figure, { left: (WIDTH4 - columns2 * size) / 2, top: TOP4, size });
}
function wayTo(map, { x, y }, cell) {
  const from = map.at(x, y);
  const { x: left, y: top, width } = map.cell(cell);
  const to = `${left + width / 2} ${top + width / 2}`;
  return svg("path", { d: `M${from.x} ${from.y}L${to}`, class: "rv-add-way" });
}
function readLines(order, reads, columns2) {
  if (!reads) return [`${order.length} reads to come`, ""];
  const cell = order[reads - 1];
  const place = placeIn("NCHW", { rows: 1, columns: columns2, channels: 1 }, 0, cell);
  const before = new Set(order.slice(0, reads - 1).map(lineOf2));
  const [row, column2] = [Math.floor(cell / columns2), cell % columns2];
  const how = before.has(lineOf2(place)) ? "there already" : "fetched";
  return [
    `read ${reads}: row ${row}, column ${column2}`,
    `(${row} × ${columns2} + ${column2}) × ${FLOAT} = ${place * FLOAT}, line ${lineOf2(place)}, ${how}`
  ];
}
var litLines = (layout, lit, wanted) => [
  `${layout}: ${lit} lines`,
  `${wanted} of ${lit} × ${IN_A_LINE} = ${lit * IN_A_LINE} numbers are wanted`
];

// views/learn/order.js
var [EDGE5, BEYOND3] = [20, 3];
var [TOP5, ROW, HEIGHT5] = [26, 124, 240];
var ARC2 = { most: 36, each: 11 };
var MANY = 16;
var OrderDrawing = class extends FigureDrawing {
  /**
   * @param {OrderFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    this.kernels = null;
    this.given = null;
    this.most = figure.adds.reduce((sum4, add) => sum4 + add, 0) + BEYOND3;
    this.marks = svg("g", { class: "rv-jumps" });
    const parts = [...[0, 1].flatMap((k) => this.axis(k)), this.marks];
    this.element = this.drawn({ name: "Two orders on a number line", width: WIDTH4, height: HEIGHT5 }, parts);
    this.draw();
  }
  /** @param {number} value  above the first number */
  at(value) {
    return EDGE5 + value / this.most * (WIDTH4 - 2 * EDGE5);
  }
  /** @param {number} k  the row */
  base(k) {
    return TOP5 + ROW * k + 50;
  }
  /**
   * The line, with a tall stroke where float32 has a number.
   *
   * @param {number} k
   */
  axis(k) {
    const { first, adds } = this.figure;
    const y = this.base(k);
    const order = [first, ...adds].map((term) => term.toLocaleString("en"));
    const name = text2(0, y - 62, (k ? order.reverse() : order).join(" + "));
    set(name, { "text-anchor": "start", class: "rv-order-name" });
    const strokes = Array.from({ length: this.most + 1 }, (_, value) => {
      const held2 = Math.fround(first + value) === first + value;
      const stroke2 = line(this.at(value), y - (held2 ? 7 : 2), this.at(value), y + (held2 ? 7 : 2));
      set(stroke2, { class: held2 ? "rv-held" : "rv-lost" });
      const named2 = held2 && (this.most <= MANY || value % 4 === 0);
      return named2 ? [stroke2, this.label(value, y)] : [stroke2];
    });
    const along = line(EDGE5, y, WIDTH4 - EDGE5, y);
    set(along, { class: "rv-held" });
    return [name, along, ...strokes.flat()];
  }
  /**
   * @param {number} value
   * @param {number} y
   */
  label(value, y) {
    const label3 = text2(this.at(value), y + 20, value ? `+${value}` : "0");
    set(label3, { class: "rv-map-number" });
    return label3;
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.kernels = kernels;
  }
  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    this.given = values?.[0] ?? null;
    super.reveal(values);
  }
  // ---------------------------------------------------------------- what it tells
  /**
   * By how much the kernel's sum grows.
   *
   * @override
   */
  found() {
    return this.kernels && [this.grown([this.figure.first, ...this.figure.adds])];
  }
  /** @param {readonly number[]} terms */
  grown(terms) {
    return this.kernels ? sumInOrder(this.kernels, terms) - this.figure.first : 0;
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { figure, open, kernels } = this;
    if (!open || !kernels) return renew(this.marks);
    const forth = [figure.first, ...figure.adds];
    const back = [...forth].reverse();
    const drawn = [
      { jumps: jumpsOf(forth, figure.first, this.grown.bind(this)), end: this.grown(forth) },
      { jumps: jumpsOf(back, figure.first, this.grown.bind(this)), end: this.grown(back) }
    ];
    renew(
      this.marks,
      ...drawn.flatMap(({ jumps, end }, k) => [
        ...jumps.flatMap((jump) => this.jump(jump, this.base(k))),
        svg("circle", { cx: this.at(end), cy: this.base(k), r: 6, class: "rv-scale-right" }),
        this.ending(end, this.base(k))
      ]),
      ...this.ghost()
    );
  }
  /**
   * An arc to the exact sum, and a way from there to the number that float32 takes.
   *
   * @param {Jump} jump
   * @param {number} y
   */
  jump({ from, exact: exact2, to }, y) {
    const rise = Math.min(ARC2.most, ARC2.each * (exact2 - from));
    const [x1, x2] = [this.at(from), this.at(exact2)];
    const arc = svg("path", {
      d: `M${x1} ${y}Q${(x1 + x2) / 2} ${y - 2 * rise} ${x2} ${y}`,
      class: "rv-jump"
    });
    if (exact2 === to) return [arc];
    const away = line(x2, y, this.at(to), y);
    set(away, { class: "rv-rounded" });
    return [arc, away];
  }
  /**
   * @param {number} end
   * @param {number} y
   */
  ending(end, y) {
    const label3 = text2(WIDTH4, y - 62, `grows by ${end}`, "end");
    set(label3, { class: "rv-order-end" });
    return label3;
  }
  ghost() {
    const { given } = this;
    if (given == null) return [];
    const [cx, y] = [this.at(Math.min(this.most, Math.max(0, given))), this.base(0)];
    const label3 = text2(cx, y + 36, `yours ${decimals(given)}`);
    const anchor = cx < WIDTH4 / 5 ? "start" : cx > 4 * WIDTH4 / 5 ? "end" : "middle";
    set(label3, { "text-anchor": anchor });
    return [svg("circle", { cx, cy: y, r: 10, class: "rv-ghost" }), label3];
  }
};
function jumpsOf(terms, first, grown) {
  const jumps = [];
  let from = 0;
  terms.forEach((term, k) => {
    const begun = terms.slice(0, k + 1);
    const small = term === first ? 0 : term;
    const to = begun.includes(first) ? grown(begun) : from + small;
    if (small || to !== from) jumps.push({ from, exact: from + small, to });
    from = to;
  });
  return jumps;
}

// views/learn/glyphs.js
var LARGEST8 = 9;
var SIGNS2 = [
  "M-6 7V0A6 6 0 0 1 6 0V7H2.5V0.5A2.5 2.5 0 0 0-2.5 0.5V7Z",
  "M0-7L5.5 3H1.3V7H-1.3V3H-5.5Z",
  "M-7-3Q-3.5-7 0-3T7-3V0Q3.5 4 0 0T-7 0ZM-7 4Q-3.5 0 0 4T7 4V7Q3.5 11 0 7T-7 7Z"
];
var SIGN = 14;
var PLACES = [
  [-0.16, -0.12],
  [0.2, 0.06],
  [0, 0.16]
];
var ICON = 20;
function drawnMap({ rows, columns: columns2 }, values, { x, y, cell }) {
  const size = { width: columns2 * cell, height: rows * cell };
  const ground = svg("rect", { x, y, ...size, class: "rv-map-ground" });
  const grid = svg("g", { class: "rv-map-grid" });
  for (let k = 0; k <= columns2; k += 1) grid.append(line(x + k * cell, y, x + k * cell, y + size.height));
  for (let k = 0; k <= rows; k += 1) grid.append(line(x, y + k * cell, x + size.width, y + k * cell));
  const count = rows * columns2;
  const signs = values.map((value, k) => {
    if (!value) return null;
    const [channel, place] = [Math.floor(k / count), k % count];
    const [right, down] = alone(values, count, place) ? [0, 0] : PLACES[channel];
    const [cx, cy] = [place % columns2 + 0.5 + right, Math.floor(place / columns2) + 0.5 + down];
    const size2 = 0.9 * cell * Math.sqrt(value / LARGEST8) / SIGN;
    const where = `translate(${x + cx * cell} ${y + cy * cell}) scale(${size2})`;
    return svg("path", { d: SIGNS2[channel], transform: where, class: `rv-sign rv-sign-${channel}` });
  });
  return svg("g", {}, ground, grid, ...signs.filter((sign) => sign != null));
}
var alone = (values, count, place) => values.filter((value, k) => value && k % count === place).length === 1;
function drawnRegion({ x, y, size }, at, name) {
  const side = size * at.cell;
  return svg("rect", {
    x: at.x + x * at.cell,
    y: at.y + y * at.cell,
    width: side,
    height: side,
    class: name
  });
}
function regionIcon({ rows, columns: columns2 }, square, cx, cy) {
  const cell = ICON / Math.max(rows, columns2);
  const at = { x: cx - columns2 * cell / 2, y: cy - rows * cell / 2, cell };
  const whole3 = svg("rect", { x: at.x, y: at.y, width: columns2 * cell, height: rows * cell });
  return svg("g", { class: "rv-region-icon" }, whole3, drawnRegion(square, at, "rv-region-part"));
}

// views/learn/collection.js
var TOP6 = 20;
var QUERY = 104;
var LEFT4 = 124;
var ACROSS = 3;
var [THUMB, BELOW2] = [60, 30];
function collection(figure, width) {
  const { maps, rows, columns: columns2 } = figure;
  const longer2 = Math.max(rows, columns2);
  const query = { x: 4, y: TOP6 + 8, cell: QUERY / longer2 };
  const step2 = (width - LEFT4) / ACROSS;
  const places = maps.slice(1).map((_, k) => ({
    x: LEFT4 + k % ACROSS * step2 + (step2 - THUMB * columns2 / longer2) / 2,
    y: TOP6 + 8 + Math.floor(k / ACROSS) * (THUMB + BELOW2),
    cell: THUMB / longer2
  }));
  const cosines = places.map(({ x, y, cell }) => text2(x + columns2 * cell / 2, y + rows * cell + 17, ""));
  const titles = [
    text2(4 + columns2 * query.cell / 2, TOP6 - 2, "query"),
    text2((width + LEFT4) / 2, TOP6 - 2, "")
  ];
  titles[1].textContent = "collection";
  const first = svg("g", { class: "rv-rank-best" });
  const pictures2 = places.map((at, k) => drawnMap(figure, maps[k + 1], at));
  const element = svg("g", {}, drawnMap(figure, maps[0], query), ...titles, ...pictures2, ...cosines, first);
  const lines2 = Math.ceil(places.length / ACROSS);
  const height = Math.max(TOP6 + 16 + QUERY * rows / longer2, TOP6 + 4 + lines2 * (THUMB + BELOW2));
  function show3(ranked) {
    cosines.forEach((label3, k) => {
      label3.textContent = ranked ? ranked.cosines[k].toFixed(3) : "";
    });
    const best = ranked && places[ranked.order[0]];
    if (!best) return first.replaceChildren();
    const { x, y, cell } = best;
    const edge = svg("rect", { x: x - 3, y: y - 3, width: columns2 * cell + 6, height: rows * cell + 6 });
    set(edge, { class: "rv-rank-same" });
    first.replaceChildren(edge);
  }
  return { element, height, show: show3 };
}

// views/learn/pairs.js
var WIDTH5 = 340;
var MAP = 96;
var TOP7 = 20;
var SWITCH = 46;
var LEFT5 = 148;
var ROOM5 = 188;
var LARGEST9 = 66;
var RESULT = 58;
var [ADDED, GATHERED, SPREAD] = [0.55, 0.72, 0.9];
var RANK = 42;
var LETTERS = "abcdefghij";
var FEW3 = 2;
var PairsDrawing = class extends FigureDrawing {
  /**
   * @param {PairsFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    this.writes = figure.shows.includes("sum");
    this.off = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    this.share = 1;
    this.described = [];
    this.compared = null;
    this.looked = null;
    this.colours = null;
    this.switches = [[], []];
    const known = asked2?.wrong.map(({ values }) => values[0]) ?? [];
    this.scale = asked2?.by === "number" ? scaleOf({ values: [0, ...known] }, WIDTH5) : null;
    this.cell = 0;
    const rows = MAP * figure.rows / Math.max(figure.rows, figure.columns);
    this.top = TOP7 + rows + SWITCH;
    this.middle = TOP7 + rows / 2;
    this.ground = svg("g");
    this.matrix = svg("g", { class: "rv-matrix" });
    this.marks = svg("g", { class: "rv-squares" });
    this.result = svg("g", { class: "rv-result" });
    this.collection = figure.shows.includes("collection") ? collection(figure, WIDTH5) : null;
    this.ranks = figure.shows.includes("ranking") ? figure.maps.slice(1).map((_, k) => this.makeRank(k)) : [];
    const ranks = this.ranks.map(({ element }) => element);
    const parts = this.collection ? [this.collection.element] : [this.ground, this.matrix, this.marks, ...ranks, this.result];
    const name = this.collection ? "A query and the pictures of a collection" : "Two pictures and the matrix of all pairs of their regions";
    const height = this.collection?.height ?? this.top + ROOM5 + 4;
    this.drawing = this.drawn({ name, width: WIDTH5, height }, parts);
    this.element = this.drawing;
    this.draw();
  }
  /**
   * Where the query, side 0, and the first picture are drawn.
   *
   * @param {number} side
   * @returns {At}
   */
  mapAt(side) {
    const { rows, columns: columns2 } = this.figure;
    const cell = MAP / Math.max(rows, columns2);
    const matrix = this.cell * (this.described[0]?.squares.length ?? 0);
    if (side) return { x: LEFT5 + (matrix - columns2 * cell) / 2, y: TOP7, cell };
    return { x: 2, y: this.top + (matrix - rows * cell) / 2, cell };
  }
  // ---------------------------------------------------------------- making
  /** Pictures and switches, once their regions are known. */
  makeGround() {
    const { figure, described } = this;
    this.cell = Math.min(LARGEST9, ROOM5 / described[0].squares.length);
    const parts = [0, 1].flatMap((side) => {
      const at = this.mapAt(side);
      const title = text2(at.x + figure.columns * at.cell / 2, at.y - 7, side ? "picture" : "query");
      return [drawnMap(figure, figure.maps[side], at), title];
    });
    this.switches = [0, 1].map((side) => described[side].squares.map((_, k) => this.makeSwitch(side, k)));
    this.ground.replaceChildren(...parts, ...this.switches.flat(), ...this.ranks.map((_, k) => rankName(k)));
    const height = this.top + this.cell * described[0].squares.length + 8;
    const below = this.scale?.height ?? 0;
    set(this.drawing, { viewBox: `0 0 ${WIDTH5} ${height + below}` });
    if (this.scale) set(this.scale.element, { transform: `translate(0 ${height})` });
  }
  /**
   * @param {number} side
   * @param {number} region
   */
  nameOf(side, region) {
    return LETTERS[side * this.described[0].squares.length + region];
  }
  /**
   * What shows a region beside its row or above its column of the matrix, and switches it.
   *
   * @param {number} side
   * @param {number} region
   */
  makeSwitch(side, region) {
    const { cell, figure } = this;
    const along = (region + 0.5) * cell;
    const [x, y] = side ? [LEFT5 + along, this.top - 18] : [LEFT5 - 15, this.top + along];
    const name = this.nameOf(side, region);
    const letter = side ? text2(x, y - 15, name) : text2(x - 18, y + 4, name);
    const [wide, high] = side ? [Math.min(cell, 40), SWITCH] : [44, Math.min(cell, 40)];
    const middle = side ? { x, y: y - 5 } : { x: x - 8, y };
    const reach = {
      x: middle.x - wide / 2 + 1,
      y: middle.y - high / 2 + 1,
      width: wide - 2,
      height: high - 2
    };
    const back = svg("rect", { ...reach, rx: 6, class: "rv-switch-back" });
    const icon2 = regionIcon(figure, this.described[side].squares[region], x, y);
    const place = svg("g", { class: "rv-switch" }, back, icon2, letter);
    if (side >= figure.switches) return place;
    const whose = side ? "the picture" : "the query";
    asButton(place, `region ${name} of ${whose}`, () => this.toggle(side, region));
    for (
      const [event, looked] of
      /** @type {const} */
      [
        ["pointerenter", { side, region }],
        ["focus", { side, region }],
        ["pointerleave", null],
        ["blur", null]
      ]
    ) {
      place.addEventListener(event, () => this.look(looked));
    }
    return place;
  }
  /** @param {number} k  the picture's place, from 0 */
  makeRank(k) {
    const { figure } = this;
    const cell = (RANK - 8) / Math.max(figure.rows, figure.columns);
    const map = drawnMap(figure, figure.maps[k + 1], { x: 22, y: 0, cell });
    const cosine = text2(66, 22, "");
    set(cosine, { "text-anchor": "start" });
    const element = svg("g", { class: "rv-rank" }, map, cosine);
    if (k) return { element, cosine };
    const tick = text2(124, 22, "✓");
    tick.classList.add("rv-rank-tick");
    const edge = { x: 20, y: -2, width: RANK - 4, height: RANK - 4, class: "rv-rank-same" };
    element.append(tick, svg("rect", edge));
    return { element, cosine };
  }
  // ---------------------------------------------------------------- what hands do
  /**
   * @param {number} side
   * @param {number} region
   */
  toggle(side, region) {
    if (!this.held) this.off = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    const off = this.off[side];
    if (!off.delete(region)) off.add(region);
    this.hold();
  }
  /** @param {Looked | null} looked */
  look(looked) {
    this.looked = looked;
    this.drawMarks();
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.described = describe(kernels, this.figure);
    if (!this.collection) this.makeGround();
  }
  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    this.colours = colours;
    this.draw();
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path } = this.figure;
    this.share = share;
    const off = path[Math.min(path.length - 1, Math.floor(share * path.length))] ?? [];
    this.off = [new Set(off), /* @__PURE__ */ new Set()];
  }
  // ---------------------------------------------------------------- what it tells
  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return this.described.length > 0 && reachedByPairs(goal, this.described, this.off);
  }
  /**
   * @override
   * @param {Goal} goal
   */
  holds(goal) {
    return !this.held || this.reached(goal);
  }
  /** Whether all of the query's regions are off. */
  get isEmpty() {
    return this.off[0].size === this.described[0]?.squares.length;
  }
  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    return this.described.length ? answerFromPairs(question, this.described) : null;
  }
  /** @override */
  lines() {
    const { compared: compared2, described } = this;
    if (!compared2 || !this.open || !this.writes) return [];
    if (this.ranks.length && this.isEmpty) return ["no region is left: there is nothing to rank"];
    const names = described.slice(0, 2).map(
      ({ squares }, side) => squares.map((_, k) => this.off[side].has(k) ? "" : this.nameOf(side, k)).filter(Boolean)
    );
    const few = names.every((letters) => letters.length <= FEW3);
    const { added } = this.playing;
    const count = compared2.products.length * compared2.products[0].length;
    const left = compared2.products.flatMap(
      (row, i) => row.filter((_, j) => {
        const place = i * row.length + j;
        return !this.off[0].has(i) && !this.off[1].has(j) && place < added * count;
      })
    );
    const lines2 = cosineLines(compared2, left, few ? names : null);
    return added < 1 ? [...lines2.slice(0, -2), partLine(left), " "] : lines2;
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { described, figure } = this;
    if (!described.length) return;
    const ranked = rank(described, this.off);
    if (this.collection) return this.collection.show(this.open ? ranked : null);
    this.compared = compare(described[0], described[1], this.off);
    this.drawMatrix(this.compared);
    this.drawMarks();
    this.ranks.forEach(({ element, cosine }, k) => {
      const place = ranked.order.indexOf(k);
      set(element, { style: `transform:translateY(${TOP7 + place * RANK}px)` });
      cosine.textContent = this.isEmpty ? "" : ranked.cosines[k].toFixed(3);
    });
    set(this.drawing, { "data-empty": this.isEmpty });
    this.switches.forEach((places, side) => {
      places.forEach((place, k) => {
        set(place, { "data-off": this.off[side].has(k) });
        if (side < figure.switches) set(place, { "aria-pressed": String(!this.off[side].has(k)) });
      });
    });
  }
  /** How far the step is in adding the pairs, and in making one number of them. */
  get playing() {
    if (this.held || this.figure.path.length || !this.open || this.asked) return { added: 1, gathered: 0 };
    const { share } = this;
    const away = share < GATHERED ? (share - ADDED) / (GATHERED - ADDED) : (1 - share - 0.1) / (1 - SPREAD);
    return { added: Math.min(1, share / ADDED), gathered: ease(Math.min(1, Math.max(0, away))) };
  }
  /** @param {Compared} compared */
  drawMatrix({ products: products2, cosine }) {
    const { cell, colours, off } = this;
    const { added, gathered } = this.playing;
    const count = products2.length * products2[0].length;
    const cells = products2.flatMap(
      (row, i) => row.map((value, j) => {
        const place = i * row.length + j;
        const middle = { x: LEFT5 + (j + 0.5) * cell, y: this.top + (i + 0.5) * cell };
        const x = middle.x + gathered * (RESULT - middle.x);
        const y = middle.y + gathered * (this.middle - middle.y);
        const seen = !off[0].has(i) && !off[1].has(j) && place < added * count;
        const group2 = svg("g", { transform: `translate(${x} ${y}) scale(${1 - 0.7 * gathered})` });
        const box = svg("rect", { x: -cell / 2, y: -cell / 2, width: cell, height: cell });
        const label3 = text2(0, 4, value.toFixed(2).replace(/\.00$/, ""));
        if (colours) {
          const colour = rampColour(colours.ramps.sequential, value, [0, 1]);
          set(box, { style: `fill:${cssColour(colour)}` });
          set(label3, { style: `fill:${inkOn(colour, colours)}` });
        }
        if (gathered) set(group2, { opacity: 1 - gathered ** 3 });
        set(group2, { class: seen ? "rv-pair-cell" : "rv-pair-cell rv-pair-off" });
        group2.append(box, label3);
        return group2;
      })
    );
    this.matrix.replaceChildren(...cells);
    const ranked = this.ranks.length > 0;
    const number2 = text2(RESULT, this.middle + 10, this.open ? about2(cosine).replace("≈ ", "") : "?");
    const name = text2(RESULT, this.middle + 32, "cosine");
    const shown = !ranked && added === 1 && (gathered > 0.6 || this.share > GATHERED || this.held || this.asked);
    this.result.replaceChildren(...shown ? [number2, name] : []);
  }
  /** The region that is pointed at, or those of the pair that is being added. */
  drawMarks() {
    const { looked, described } = this;
    const marks = looked ? [looked] : this.pairNow();
    this.marks.replaceChildren(
      ...marks.map(
        ({ side, region }) => drawnRegion(described[side].squares[region], this.mapAt(side), "rv-square rv-square-held")
      )
    );
  }
  /** @returns {Looked[]} */
  pairNow() {
    const { added } = this.playing;
    const counts = [0, 1].map((side) => this.described[side]?.squares.length ?? 0);
    const place = Math.ceil(added * counts[0] * counts[1]) - 1;
    if (added >= 1 || place < 0) return [];
    return [
      { side: 0, region: Math.floor(place / counts[1]) },
      { side: 1, region: place % counts[1] }
    ];
  }
};
function rankName(k) {
  const name = text2(10, TOP7 + 22 + k * RANK, String(k + 1));
  name.classList.add("rv-rank-place");
  return name;
}
function cosineLines({ sums, lengths: lengths2, total, cosine }, products2, names) {
  if (!lengths2.every(Boolean)) return ["no region is left"];
  const [one, other] = lengths2.map((length) => about2(length).replace("≈ ", ""));
  const terms = products2.map((value) => tidied(value));
  const sum4 = terms.reduce((all, value) => all + value, 0);
  const added = names ? equation(terms.map(plain2).join(" + "), sum4, total, products2.length) : `${products2.length} pairs add up to ${about2(total)}`;
  const whole3 = about2(total).replace("≈ ", "");
  const shown = Number(whole3) / (Number(one) * Number(other));
  const vectors = names?.map((letters, side) => sumLine(letters, sums[side], lengths2[side])) ?? [];
  return [...vectors, added, equation(`${whole3} / (${one} × ${other})`, shown, cosine, 1)];
}
function partLine(products2) {
  const terms = products2.map((value) => tidied(value));
  const sum4 = terms.reduce((all, value) => all + value, 0);
  return products2.length > FEW3 * FEW3 ? `${products2.length} pairs add up to ${about2(sum4)}` : equation(terms.map(plain2).join(" + "), sum4, sum4, products2.length);
}
function sumLine(letters, sum4, length) {
  const rough = sum4.some((value) => about2(value).startsWith("≈"));
  const parts = sum4.map((value) => about2(value).replace("≈ ", "")).join(", ");
  return `${letters.join(" + ")} ${rough ? "≈" : "="} (${parts}), length ${about2(length)}`;
}

// views/learn/pool.js
var SMALLEST3 = 1;
var ROW2 = 15;
var LABEL2 = 8;
var ENDS = 120;
var PoolDrawing = class extends FigureDrawing {
  /**
   * @param {PoolFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    this.map = new SmallMap({ ...figure, rows: 1, columns: figure.values.length, shows: [] });
    this.edges = [...figure.path[0]];
    this.began = this.edges;
    this.reader = null;
    this.read = null;
    this.box = svg("rect", { class: "rv-bin" });
    this.bars = svg("g", { class: "rv-pool-bars" });
    this.buttons = asked2?.by === "cells" ? figure.values.map((_, k) => this.makeButton(k)) : [];
    this.handle = this.makeHandle();
    this.scale = asked2?.check === "maximum" ? scaleOf(figure, this.map.width) : null;
    this.element = this.makeElement();
    this.draw();
  }
  get height() {
    return this.map.height + this.figure.bins * ROW2 + LABEL2;
  }
  makeElement() {
    const { width } = this.map;
    const parts = [this.map.element, this.box, this.map.worth, this.bars, ...this.buttons, this.handle];
    const covered = this.figure.bins * ROW2 + LABEL2;
    const drawing = this.drawn(
      { name: "A box on a line of cells", width, height: this.height, covered },
      parts
    );
    if (this.figure.grip !== "none") this.listen(drawing);
    return drawing;
  }
  /** @param {number} k */
  makeButton(k) {
    const { size, top, rowHeight: rowHeight2 } = this.map;
    const { x } = this.map.at(k - 0.5, 0);
    const inset = (by, name) => svg("rect", { x: x + by, y: top + by, width: size - 2 * by, height: rowHeight2 - 2 * by, class: name });
    const area = svg("rect", { x, y: top, width: size, height: rowHeight2, class: "rv-pick" });
    const edges = [inset(2, "rv-cell-right"), inset(5, "rv-cell-edge")];
    return asButton(svg("g", { class: "rv-cell" }, area, ...edges), `column ${k}`, () => this.pick(k));
  }
  makeHandle() {
    const { grip, values } = this.figure;
    if (grip === "none") return svg("g");
    const name = grip === "move" ? "Box; the arrows move it" : "Right edge of the box; the arrows move it";
    const shape2 = grip === "move" ? svg("rect", { class: "rv-bin-body" }) : knob();
    const handle = handleOf(name, [0, values.length], shape2);
    set(handle, { class: "rv-bin-handle" });
    return handle;
  }
  // ---------------------------------------------------------------- what hands do
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target, from) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      const [at, began] = [this.map.position(from).x, this.edges];
      return (to) => this.shift(began, onGrid(this.map.position(to).x - at, GRID));
    });
    onArrows(this.handle, (right) => this.shift(this.edges, right), { flat: true });
  }
  /**
   * @param {readonly number[]} edges  from where
   * @param {number} by
   */
  shift([first, last], by) {
    const most = this.figure.values.length;
    if (!this.held) this.began = this.edges;
    if (this.figure.grip === "size") this.edges = [first, within2(last + by, first + SMALLEST3, most)];
    else {
      const left = within2(first + by, 0, most - (last - first));
      this.edges = [left, tidy2(left + last - first)];
    }
    this.hold();
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = poolReaderOf(kernels, this.figure);
  }
  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    this.map.paint(colours);
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    this.edges = alongPath(this.figure.path, ease(share)).map((at) => onGrid(at, PLAYED));
  }
  // ---------------------------------------------------------------- what it tells
  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    if (!this.reader || !this.read) return false;
    const before = this.reader(this.began[0], this.began[1]);
    return reachedByPool(goal, { before, now: this.read, moved: Math.abs(this.edges[0] - this.began[0]) });
  }
  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    return this.read && answerFromPool(question, this.read, this.figure.mark ?? 0);
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { map, figure } = this;
    const [first, last] = this.edges;
    this.read = this.reader?.(first, last) ?? null;
    const place = map.box([first - 0.5, 0, last - 0.5, 0]);
    set(this.box, place);
    const shape2 = this.handle.firstElementChild;
    if (shape2) {
      if (figure.grip === "move") set(shape2, place);
      else putAt(this.handle, { x: place.x + place.width, y: place.y + place.height / 2 });
      set(this.handle, {
        "aria-valuenow": figure.grip === "move" ? first : last,
        "aria-valuetext": `from ${decimals(first)} to ${decimals(last)}`
      });
    }
    const said2 = this.ends(place.width);
    const bars = this.open && this.read ? this.read.columns.flatMap((columns2, k) => this.barOf(columns2, k)) : [];
    this.bars.replaceChildren(...said2, ...bars);
  }
  /**
   * From where to where the box goes, within its edges if there is room.
   *
   * @param {number} width  of the box, in the drawing's units
   */
  ends(width) {
    const outside = width < ENDS;
    return ["from", "to"].map((word, i) => {
      const at = this.edges[i];
      const label3 = text2(this.map.at(at - 0.5, 0).x, this.map.top - 12, `${word} ${decimals(at)}`);
      set(label3, { "text-anchor": i === 0 === outside ? "end" : "start" });
      return label3;
    });
  }
  /**
   * @param {readonly number[]} columns
   * @param {number} k  the bin
   */
  barOf(columns2, k) {
    const { map, figure } = this;
    const y = map.height + k * ROW2;
    if (!columns2.length) return [];
    const from = map.at(columns2[0] - 0.5, 0).x;
    const to = map.at(columns2[columns2.length - 1] + 0.5, 0).x;
    const strong = figure.mark == null || figure.mark === k ? " rv-pool-bar-strong" : "";
    const bar3 = svg("rect", {
      x: from + 1,
      y,
      width: to - from - 2,
      height: ROW2 - 4,
      rx: 3,
      class: `rv-pool-bar${strong}`
    });
    set(bar3, { "data-columns": columns2.join(" ") });
    const label3 = text2(to + 5, y + 10, `bin ${k}`);
    set(label3, { "text-anchor": "start" });
    if (to > map.width - 40) set(label3, { x: from - 5, "text-anchor": "end" });
    return [bar3, label3];
  }
};

// views/learn/pyramid.js
var WIDTH6 = 340;
var PICTURE = 236;
var TABLE = { left: 28, head: 46, high: 38, gap: 6 };
var NAMES3 = "ab";
var LONG2 = 8;
var [APART, LETTER2] = [14, 7];
var PyramidDrawing = class extends FigureDrawing {
  /**
   * @param {PyramidFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    this.writes = true;
    this.unit = PICTURE / figure.width;
    this.levels = levelsOf(figure);
    this.top = figure.height * this.unit + TABLE.head + 6;
    this.buttons = figure.boxes.flatMap((_, row) => this.levels.map((_2, k) => this.makeButton(row, k)));
    const parts = [...this.makePicture(), ...this.makeHeads(), ...this.buttons];
    const height = this.top + figure.boxes.length * (TABLE.high + TABLE.gap) + 4;
    this.element = this.drawn({ name: "Boxes and a feature pyramid", width: WIDTH6, height }, parts);
    this.draw();
  }
  /** Units of a column of the table. */
  get wide() {
    return (WIDTH6 - TABLE.left - 4) / this.levels.length;
  }
  // ---------------------------------------------------------------- making
  makePicture() {
    const { width, height, boxes } = this.figure;
    const left = (WIDTH6 - PICTURE) / 2;
    const at = (px) => px * this.unit;
    const whole3 = { x: left, y: 4, width: at(width), height: at(height) };
    const ground = svg("rect", { ...whole3, class: "rv-water" });
    const places = boxes.map(([x1, y1, x2, y2]) => {
      return { x: left + at(x1), y: 4 + at(y1), width: at(x2 - x1), height: at(y2 - y1) };
    });
    const names = namePlaces(places, whole3).map(({ x, y }, k) => {
      const name = text2(x, y, NAMES3[k]);
      set(name, { class: "rv-box-name" });
      return name;
    });
    return [ground, ...places.map((place) => svg("rect", { ...place, class: "rv-bin" })), ...names];
  }
  makeHeads() {
    return this.levels.flatMap((level, k) => {
      const x = TABLE.left + (k + 0.5) * this.wide;
      const name = text2(x, this.top - 24, `P${level}`);
      name.classList.add("rv-bar-label-now");
      const stride = text2(x, this.top - 8, `stride ${2 ** level}`);
      stride.classList.add("rv-map-number");
      return [name, stride];
    });
  }
  /**
   * @param {number} row  of a box
   * @param {number} k  of a map
   */
  makeButton(row, k) {
    const [x, y] = [TABLE.left + k * this.wide, this.top + row * (TABLE.high + TABLE.gap)];
    const inset = (by, name2) => svg("rect", {
      ...{ x: x + 2 + by, y: y + by, width: this.wide - 4 - 2 * by, height: TABLE.high - 2 * by },
      class: name2
    });
    const [x1, y1, x2, y2] = this.figure.boxes[row];
    const stride = 2 ** this.levels[k];
    const middle = x + this.wide / 2;
    const [wide, high] = [x2 - x1, y2 - y1].map((side) => decimals(side / stride));
    const size = text2(middle, y + TABLE.high / 2 + 4, `${wide} × ${high}`);
    size.classList.add("rv-pyramid-size");
    if (LONG2 < (size.textContent?.length ?? 0)) {
      set(size, { textLength: this.wide - 20, lengthAdjust: "spacingAndGlyphs" });
    }
    const parts = [inset(0, "rv-output"), inset(2, "rv-cell-right"), inset(4, "rv-cell-edge"), size];
    if (!k) parts.push(text2(TABLE.left - 10, y + TABLE.high / 2 + 5, NAMES3[row]));
    const cell = svg("g", { class: "rv-cell" }, ...parts);
    const name = `box ${NAMES3[row]} from P${this.levels[k]}, where it has ${wide} × ${high} cells`;
    return this.asked ? asButton(cell, name, () => this.choose(row, k)) : cell;
  }
  // ---------------------------------------------------------------- what hands do
  /**
   * Each box has a map.
   *
   * @override
   */
  get isPicked() {
    return this.picks.size === this.figure.boxes.length;
  }
  /**
   * A box has one map: another choice lets the one before go.
   *
   * @param {number} row
   * @param {number} k
   */
  choose(row, k) {
    const count = this.levels.length;
    const place = row * count + k;
    const others = [...this.picks].filter((one) => one !== place && Math.floor(one / count) === row);
    for (const other of others) this.picks.delete(other);
    this.pick(place);
  }
  // ---------------------------------------------------------------- what it tells
  /**
   * @override
   * @returns {number[]}
   */
  found() {
    return this.figure.boxes.map(
      (box, row) => row * this.levels.length + levelOf(this.figure, box) - this.figure.first
    );
  }
  /** @override */
  lines() {
    if (!this.open) return [];
    return this.figure.boxes.map((box, k) => levelLine(NAMES3[k], this.figure, box));
  }
};
function namePlaces(boxes, picture) {
  const taken = [];
  for (const box of boxes) {
    const { x, y, width, height } = box;
    const around3 = [
      { x: x + 6, y: y - 5 },
      { x: x + width - 6, y: y - 5 },
      { x: x - 9, y: y + 10 },
      { x: x + width + 9, y: y + 10 },
      { x: x + 6, y: y + height + 13 }
    ];
    const apart3 = around3.filter((at) => taken.every((one) => Math.hypot(one.x - at.x, one.y - at.y) > APART));
    const edges = [...boxes.filter((other) => other !== box), ...picture ? [picture] : []];
    const clear = apart3.find((at) => edges.every((edge) => !isOnEdge(at, edge)));
    taken.push(clear ?? apart3[0]);
  }
  return taken;
}
function isOnEdge(at, { x, y, width, height }) {
  const [dx, dy] = [
    Math.abs(at.x - x - width / 2) - width / 2,
    Math.abs(at.y - 4 - y - height / 2) - height / 2
  ];
  return Math.max(dx, dy) < LETTER2 && Math.max(dx, dy) > -LETTER2;
}
var levelsOf = ({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k);
var sideOf2 = ([x1, y1, x2, y2]) => Math.sqrt((x2 - x1) * (y2 - y1));
function levelOf({ first, last, size, level }, box) {
  const found = Math.floor(level + Math.log2(sideOf2(box) / size));
  return Math.min(last, Math.max(first, found));
}
function levelLine(name, figure, box) {
  const { size, level } = figure;
  const [x1, y1, x2, y2] = box;
  const sides2 = `${decimals(x2 - x1)} · ${decimals(y2 - y1)}`;
  const exact2 = equals2(level + Math.log2(sideOf2(box) / size));
  return `${name}: ${level} + log2(√(${sides2}) / ${size}) ${exact2}, so P${levelOf(figure, box)}`;
}

// views/learn/ways.js
var ROUNDS = 9;
var [LEAST3, MOST3] = [2, 50];
var TICKS = 40;
var SEEN = 5;
var WARM = 3;
var SAME4 = 1e-4;
function featuresOf({ rows, columns: columns2, channels: channels2 }) {
  let state = 1;
  return Float32Array.from({ length: rows * columns2 * channels2 }, () => {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    return state / 2 ** 32;
  });
}
function waysOf(kernels, job) {
  const { rows, columns: columns2, channels: channels2, bins, ratio } = job;
  const features = featuresOf(job);
  const last = turned2(features, channels2, rows * columns2);
  const samples = readingsOf(kernels, job, [job.edges]);
  const cells = new Set(samples.flatMap((sample) => sample.cells));
  const lines2 = linesOf("NCHW", job, cells).size;
  const weights = 4 * samples.length;
  const merged = mergedTaps(job);
  const reads = merged.cells.length * channels2;
  const given = { features: { values: features, channels: channels2, height: rows, width: columns2 }, bins };
  const call = { ...given, rois: rowsOf4([job.edges]), rules: { ...CELLS_ALONE.rules, ratio } };
  return [
    {
      name: "Naive",
      counts: { weights: weights * channels2, reads: weights * channels2, lines: lines2 },
      run: () => naive(job, features)
    },
    {
      name: "Table",
      counts: { weights, reads: weights * channels2, lines: lines2 },
      run: () => byTable(job, features)
    },
    { name: "Merged", counts: { weights, reads, lines: lines2 }, run: () => byMerged(job, features) },
    {
      name: "Channels last",
      counts: { weights, reads, lines: linesOf("NHWC", job, cells).size },
      run: () => channelsLast(job, last)
    },
    {
      name: "This page's kernel",
      counts: null,
      run: () => kernels.forward("roi_align", call).output
    }
  ];
}
function isRight(way, wanted, { channels: channels2, bins }) {
  const found = way.run();
  const [output, count] = [way.name === "Channels last", bins[0] * bins[1]];
  const plain3 = output ? turned2(found, count, channels2) : found;
  return plain3.length === wanted.length && plain3.every((value, i) => Math.abs(value - wanted[i]) < SAME4);
}
function turned2(values, rows, columns2) {
  const found = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1)
    for (let column2 = 0; column2 < columns2; column2 += 1)
      found[column2 * rows + row] = values[row * columns2 + column2];
  return found;
}
var CELLS3 = new Int32Array(4);
var WEIGHTS = new Float64Array(4);
function weigh(y, x, { rows, columns: columns2 }) {
  const [inY, inX] = [Math.min(Math.max(y, 0), rows - 1), Math.min(Math.max(x, 0), columns2 - 1)];
  const top = Math.min(Math.floor(inY), rows - 2);
  const left = Math.min(Math.floor(inX), columns2 - 2);
  const down = inY - top;
  const right = inX - left;
  const first = top * columns2 + left;
  CELLS3[0] = first;
  CELLS3[1] = first + 1;
  CELLS3[2] = first + columns2;
  CELLS3[3] = first + columns2 + 1;
  WEIGHTS[0] = (1 - down) * (1 - right);
  WEIGHTS[1] = (1 - down) * right;
  WEIGHTS[2] = down * (1 - right);
  WEIGHTS[3] = down * right;
}
function weighSample(job, bin, sample) {
  const { edges, bins, ratio } = job;
  const row = Math.floor(bin / bins[1]);
  const down = Math.floor(sample / ratio);
  const y = edges[1] + (edges[3] - edges[1]) / bins[0] * (row + (down + 0.5) / ratio);
  const column2 = bin - row * bins[1];
  const x = edges[0] + (edges[2] - edges[0]) / bins[1] * (column2 + (sample - down * ratio + 0.5) / ratio);
  weigh(y, x, job);
}
function naive(job, features) {
  const { rows, columns: columns2, channels: channels2, bins, ratio } = job;
  const [count, samples, plane] = [bins[0] * bins[1], ratio * ratio, rows * columns2];
  const output = new Float32Array(channels2 * count);
  for (let channel = 0; channel < channels2; channel += 1) {
    const base = channel * plane;
    for (let bin = 0; bin < count; bin += 1) {
      let sum4 = 0;
      for (let s = 0; s < samples; s += 1) {
        weighSample(job, bin, s);
        sum4 += WEIGHTS[0] * features[base + CELLS3[0]] + WEIGHTS[1] * features[base + CELLS3[1]];
        sum4 += WEIGHTS[2] * features[base + CELLS3[2]] + WEIGHTS[3] * features[base + CELLS3[3]];
      }
      output[channel * count + bin] = sum4 / samples;
    }
  }
  return output;
}
function byTable(job, features) {
  const { rows, columns: columns2, channels: channels2, bins, ratio } = job;
  const [count, samples, plane] = [bins[0] * bins[1], ratio * ratio, rows * columns2];
  const cells = new Int32Array(4 * count * samples);
  const weights = new Float64Array(cells.length);
  for (let bin = 0; bin < count; bin += 1) {
    for (let s = 0; s < samples; s += 1) {
      weighSample(job, bin, s);
      cells.set(CELLS3, 4 * (bin * samples + s));
      weights.set(WEIGHTS, 4 * (bin * samples + s));
    }
  }
  const output = new Float32Array(channels2 * count);
  for (let channel = 0; channel < channels2; channel += 1) {
    const base = channel * plane;
    for (let bin = 0; bin < count; bin += 1) {
      let sum4 = 0;
      const end = 4 * (bin + 1) * samples;
      for (let k = 4 * bin * samples; k < end; k += 1) sum4 += weights[k] * features[base + cells[k]];
      output[channel * count + bin] = sum4 / samples;
    }
  }
  return output;
}
function mergedTaps(job) {
  const { bins, ratio } = job;
  const [count, samples] = [bins[0] * bins[1], ratio * ratio];
  const starts = new Int32Array(count + 1);
  const cells = new Int32Array(4 * count * samples);
  const weights = new Float64Array(cells.length);
  let end = 0;
  for (let bin = 0; bin < count; bin += 1) {
    const start = end;
    for (let s = 0; s < samples; s += 1) {
      weighSample(job, bin, s);
      for (let k = 0; k < 4; k += 1) {
        let at = start;
        while (at < end && cells[at] !== CELLS3[k]) at += 1;
        if (at === end) end += 1;
        cells[at] = CELLS3[k];
        weights[at] += WEIGHTS[k] / samples;
      }
    }
    starts[bin + 1] = end;
  }
  return { starts, cells: cells.subarray(0, end), weights: weights.subarray(0, end) };
}
function byMerged(job, features) {
  const { rows, columns: columns2, channels: channels2, bins } = job;
  const [count, plane] = [bins[0] * bins[1], rows * columns2];
  const { starts, cells, weights } = mergedTaps(job);
  const output = new Float32Array(channels2 * count);
  for (let channel = 0; channel < channels2; channel += 1) {
    const base = channel * plane;
    for (let bin = 0; bin < count; bin += 1) {
      let sum4 = 0;
      for (let k = starts[bin]; k < starts[bin + 1]; k += 1) sum4 += weights[k] * features[base + cells[k]];
      output[channel * count + bin] = sum4;
    }
  }
  return output;
}
function channelsLast(job, features) {
  const { channels: channels2, bins } = job;
  const count = bins[0] * bins[1];
  const { starts, cells, weights } = mergedTaps(job);
  const output = new Float32Array(channels2 * count);
  for (let bin = 0; bin < count; bin += 1) {
    const to = bin * channels2;
    for (let k = starts[bin]; k < starts[bin + 1]; k += 1) {
      const [weight, from] = [weights[k], cells[k] * channels2];
      for (let channel = 0; channel < channels2; channel += 1)
        output[to + channel] += weight * features[from + channel];
    }
  }
  return output;
}
async function race(ways2, tell2, grain = grainOf()) {
  const taken = ways2.map(() => []);
  const repeats = [];
  for (const way of ways2) {
    repeats.push(repeatsOf(way, Math.min(MOST3, Math.max(LEAST3, TICKS * grain))));
    await pause();
  }
  const grains = repeats.map((count) => grain / count);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let k = 0; k < ways2.length; k += 1) {
      const i = (k + round) % ways2.length;
      taken[i].push(timed(ways2[i], repeats[i]));
      await pause();
    }
    if (!tell2(taken.map(median), round + 1, grains)) return;
  }
}
race.rounds = ROUNDS;
var pause = () => new Promise((resolve) => setTimeout(resolve));
function grainOf(now = () => performance.now()) {
  const ticks2 = Array.from({ length: SEEN }, () => {
    const begun = now();
    let then2 = begun;
    while (then2 === begun) then2 = now();
    return then2 - begun;
  });
  return Math.min(...ticks2);
}
function repeatsOf(way, least) {
  timed(way, WARM);
  let repeats = 1;
  const shortest2 = () => Math.min(...Array.from({ length: WARM }, () => timed(way, repeats)));
  while (repeats < 4096 && shortest2() * repeats < least) repeats *= 2;
  return repeats;
}
function timed(way, repeats) {
  const begun = performance.now();
  for (let k = 0; k < repeats; k += 1) way.run();
  return (performance.now() - begun) / repeats;
}
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// views/learn/race.js
var RaceDrawing = class extends FigureDrawing {
  /**
   * @param {RaceFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    this.channels = figure.channels[0];
    this.begun = false;
    this.laid = 0;
    this.raced = 0;
    this.ways = [];
    this.wrong = null;
    this.told = [];
    this.kernels = null;
    this.chips = figure.channels.map((count) => this.chip(count));
    this.rows = el("tbody", {});
    const table = el("table", { class: "rv-race" }, head(), this.rows);
    this.compared = el("p", { class: "rv-race-compared", role: "status" });
    this.note = el("p", { class: "rv-race-note rv-live", role: "status" });
    this.element = el("div", {}, group("Channels", [el("span", {}, "channels"), ...this.chips]), table);
    this.element.append(el("div", { class: "rv-race-said" }, this.compared, this.note));
    this.draw();
  }
  /** @param {number} count */
  chip(count) {
    const press2 = () => {
      this.channels = count;
      this.laid = this.raced = 0;
      this.begun = true;
      this.hold();
    };
    return el("button", { class: "rv-chip", type: "button", onclick: press2 }, String(count));
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.kernels = kernels;
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { channels: channels2 } = this.figure;
    this.begun = true;
    this.channels = channels2[Math.min(channels2.length - 1, Math.floor(share * channels2.length))];
  }
  /**
   * @override
   * @param {Goal} goal
   */
  reached({ kind, target }) {
    return kind === "channels" && this.channels === target;
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    this.chips.forEach((chip2, i) => {
      chip2.setAttribute("aria-pressed", String(this.figure.channels[i] === this.channels));
    });
    if (!this.kernels) return;
    if (this.laid !== this.channels) this.lay(this.kernels);
    if (this.begun && this.raced !== this.channels) this.start();
  }
  /**
   * What each way computes and reads, which can be counted.
   *
   * @param {Kernels} kernels
   */
  lay(kernels) {
    const { channels: channels2, figure } = this;
    this.laid = channels2;
    const job = { ...figure, channels: channels2 };
    this.ways = waysOf(kernels, job);
    const wanted = this.ways[this.ways.length - 1].run();
    this.wrong = this.ways.find((way) => !isRight(way, wanted, job)) ?? null;
    this.told = this.ways.map(rowOf3);
    this.rows.replaceChildren(...this.told.flatMap(({ elements }) => elements));
    setText(this.compared, comparedLine(this.wrong));
    setText(this.note, this.wrong ? "" : "Choose how many channels, and all are timed.");
  }
  start() {
    const rows = this.told;
    this.raced = this.channels;
    if (this.wrong) return;
    setText(this.note, "Timing …");
    race(this.ways, (times, round, grains) => {
      if (this.told !== rows || !this.rows.isConnected) return false;
      const told = times.map((time, k) => toGrain(time, grains[k]));
      const longest = Math.max(...told);
      rows.forEach((row, k) => {
        row.show(told[k], longest);
      });
      setText(this.note, `${noteOf(round)}${grainNote(Math.max(...grains))}`);
      return true;
    });
  }
};
var COUNTED2 = (
  /** @type {const} */
  ["weights", "reads", "lines"]
);
var head = () => el(
  "thead",
  {},
  el("tr", {}, ...["way", ...COUNTED2, "time"].map((name) => el("th", { scope: "col" }, name)))
);
function rowOf3({ name, counts }) {
  const time = el("td", { class: "rv-race-time rv-live" }, "…");
  const bar3 = el("div", { class: "rv-race-bar" });
  const told = counts ? COUNTED2.map((one) => el("td", {}, whole2(counts[one]))) : [el("td", { class: "rv-race-how", colspan: COUNTED2.length }, "in WebAssembly, merged")];
  const elements = [
    el("tr", {}, el("th", { scope: "row" }, name), ...told, time),
    el("tr", { class: "rv-race-way", "aria-hidden": "true" }, el("td", { colspan: COUNTED2.length + 2 }, bar3))
  ];
  const show3 = (microseconds, longest) => {
    setText(time, `${whole2(microseconds)} µs`);
    set(bar3, { style: `width:${100 * microseconds / longest}%` });
  };
  return { elements, show: show3 };
}
var comparedLine = (wrong) => wrong ? `${wrong.name} gives other numbers here, so nothing is timed.` : `All ways give the kernel's outputs, to within ${SAME4}.`;
function toGrain(time, grain) {
  const step2 = Math.max(1, Math.ceil(1e3 * grain));
  return Math.max(1, Math.round(1e3 * time / step2)) * step2;
}
function grainNote(grain) {
  const microseconds = Math.ceil(1e3 * grain);
  return microseconds > 1 ? ` The clock is coarse here: times are known to ${microseconds} µs at best.` : "";
}
var whole2 = (value) => value.toLocaleString("en");
function noteOf(round) {
  const cores = navigator.hardwareConcurrency;
  const where = cores ? `, on one of ${plural(cores, "core")}` : "";
  return `One box, timed in this browser just now${where}: medians of ${plural(round, "round")}, in turn.`;
}

// views/learn/squares.js
var SCALES = 3;
var OVERLAP2 = 0.4;
var TRIED = 6;
function stepsOf({ rows, columns: columns2 }, count) {
  const [short3, long] = [Math.min(rows, columns2), Math.max(rows, columns2)];
  if (short3 === long) return null;
  const gap = (long - short3) / count;
  return { count, gap, overlap: 1 - gap / short3 };
}
function squaresReaderOf(kernels, figure) {
  const { rows: height, columns: width, values } = figure;
  const features = { values: Float32Array.from(values), channels: 1, height, width };
  return (level, variant, wanted) => {
    const asked2 = wanted ? stepsOf(figure, wanted) : null;
    if (asked2 && asked2.count > TRIED) return { squares: beyond(figure, asked2), steps: asked2 };
    const call = { height, width, scales: SCALES, overlap: asked2?.overlap ?? OVERLAP2, variant };
    const { regions, level: levels2 } = kernels.regions(call);
    const all = Array.from(levels2, (_, k) => [...regions.subarray(4 * k, 4 * k + 4)]);
    const rows = all.filter((_, k) => level ? levels2[k] === level : levels2[k]);
    const first = levels2.filter((of) => of === 1).length;
    const { argmax } = values.length ? kernels.regionMaxima({ features, regions: rows.flat() }) : {};
    const squares = rows.map(([x, y, last], k) => ({ x, y, size: last - x + 1, largest: argmax?.[k] }));
    return { squares, steps: first > 1 ? stepsOf(figure, first - 1) : null };
  };
}
function beyond({ rows, columns: columns2 }, { count, gap }) {
  const size = Math.min(rows, columns2);
  return Array.from({ length: count + 1 }, (_, k) => {
    const along = Math.floor(k * gap + 1e-9);
    return columns2 > rows ? { x: along, y: 0, size } : { x: 0, y: along, size };
  });
}
function unread(squares, columns2) {
  const read = new Set(squares.flatMap(({ x, size }) => Array.from({ length: size }, (_, k) => x + k)));
  return Array.from({ length: columns2 }, (_, column2) => column2).filter((column2) => !read.has(column2));
}
function lengthOfSum(kernels, { rows: height, columns: width, channels: channels2 }, squares) {
  const features = { values: new Float32Array(channels2 * height * width), channels: channels2, height, width };
  const regions = squares.flatMap(({ x, y, size }) => [x, y, x + size - 1, y + size - 1]);
  const { maxima } = kernels.regionMaxima({ features, regions });
  const sum4 = new Float32Array(maxima.length / squares.length);
  for (let k = 0; k < maxima.length; k += 1) sum4[k % sum4.length] += maxima[k];
  return sum4.length;
}
function answerFromSquares({ check }, { squares }) {
  if (check === "squares") return [squares.length];
  return [...new Set(squares.map(({ x }) => x))].sort((a, b) => a - b);
}
function reachedBySquares({ kind, target, margin: margin2 }, { squares, steps }, columns2) {
  if (kind === "overlap") return steps != null && Math.abs(steps.overlap - target) <= margin2;
  if (kind === "squares") return Math.abs(squares.length - target) <= margin2;
  return kind === "short" && unread(squares, columns2).includes(columns2 - 1);
}

// views/learn/overlap.js
var [TOP8, BOTTOM4, HEIGHT6] = [14, 112, 140];
var [LEFT6, RIGHT5] = [40, 14];
var [LOWEST, HIGHEST2] = [-1, 1];
var ROOM6 = 12;
var CLEAR = 9;
var WANTED = 0.4;
var TRIED2 = 6;
function overlapCurve(map, most, width) {
  const drawn = svg("g");
  const reach = { x: LEFT6, y: TOP8 - 8, width: width - LEFT6 - RIGHT5, height: HEIGHT6 - 6 };
  const element = svg("g", { class: "rv-overlap" }, svg("rect", { ...reach, class: "rv-pick" }), drawn);
  const xOf = (count) => LEFT6 + (count - 0.5) / most * (width - LEFT6 - RIGHT5);
  const yOf = (overlap) => BOTTOM4 - (Math.max(LOWEST, overlap) - LOWEST) / (HIGHEST2 - LOWEST) * (BOTTOM4 - TOP8);
  const countAt = (x) => {
    const place = (x - LEFT6) / (width - LEFT6 - RIGHT5) * most;
    return Math.min(most, Math.max(1, Math.ceil(place)));
  };
  const way = (from, to) => {
    const points = [];
    for (let count = from; count <= to + 1e-9; count += 0.1) {
      const steps = stepsOf(map, count);
      if (steps && steps.overlap >= LOWEST) points.push(`${xOf(count)} ${yOf(steps.overlap)}`);
    }
    return points.length ? `M${points.join("L")}` : "";
  };
  function show3(chosen, open) {
    if (!open) return drawn.replaceChildren();
    const goal = line(LEFT6, yOf(WANTED), width - RIGHT5, yOf(WANTED));
    set(goal, { class: "rv-exact" });
    const touch = line(LEFT6, yOf(0), width - RIGHT5, yOf(0));
    set(touch, { class: "rv-overlap-none" });
    const axis = [text2(LEFT6 - 4, yOf(WANTED) + 4, "40 %", "end"), text2(LEFT6 - 4, yOf(0) + 4, "0", "end")];
    const dots2 = Array.from({ length: most }, (_, i) => dot2(i + 1, chosen)).flat();
    drawn.replaceChildren(
      touch,
      goal,
      svg("path", { d: way(1, Math.min(TRIED2, most)), class: "rv-overlap-way" }),
      svg("path", { d: way(TRIED2, most), class: "rv-overlap-way rv-overlap-untried" }),
      ...axis,
      ...dots2
    );
  }
  function dot2(count, chosen) {
    const [x, overlap] = [xOf(count), stepsOf(map, count)?.overlap ?? 0];
    const y = yOf(overlap);
    const label3 = text2(x, HEIGHT6 - 12, String(count));
    if (count !== chosen) return [overlap < LOWEST ? lower(x, y) : point(x, y, count), label3];
    label3.classList.add("rv-bar-label-now");
    const isAbove = overlap > WANTED || y > BOTTOM4 - ROOM6;
    const isOnLine = Math.abs(y + 16 - yOf(0)) < CLEAR;
    const below = isOnLine ? yOf(0) + 14 : y + 20;
    const said2 = text2(x, isAbove ? y - 12 : below, about2(overlap));
    said2.classList.add("rv-overlap-said");
    set(said2, { "text-anchor": x > width * 0.75 ? "end" : x < width * 0.25 ? "start" : "middle" });
    return [svg("circle", { cx: x, cy: y, r: 7, class: "rv-drawn-bar rv-bar-now" }), label3, said2];
  }
  return { element, height: HEIGHT6, show: show3, countAt };
}
var point = (x, y, count) => svg("circle", { cx: x, cy: y, r: 4, class: `rv-drawn-bar${count > TRIED2 ? " rv-overlap-untried" : ""}` });
var lower = (x, y) => svg("path", { d: `M${x - 5} ${y - 4}H${x + 5}L${x} ${y + 4}Z`, class: "rv-drawn-bar" });

// views/learn/regions.js
var WIDTH7 = 340;
var [EDGE6, TOP9, FOOT2] = [6, 12, 26];
var [WIDEST2, HIGHEST3] = [34, 210];
var ROOM7 = 20;
var INSET = 2.5;
var TRIED3 = 6;
var LEAP = 2;
var RegionsDrawing = class extends FigureDrawing {
  /**
   * @param {RegionsFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    const { rows, columns: columns2, shows, levels: levels2, layouts, path, most } = figure;
    this.writes = shows.includes("sum");
    this.size = Math.min((WIDTH7 - 2 * EDGE6) / columns2, HIGHEST3 / rows, WIDEST2);
    this.left = (WIDTH7 - columns2 * this.size) / 2;
    this.bottom = TOP9 + rows * this.size;
    this.height = this.bottom + FOOT2;
    this.level = levels2[0];
    this.layout = layouts[0];
    this.steps = path[0] ?? 0;
    this.share = 1;
    this.kernels = null;
    this.reader = null;
    this.read = null;
    this.ghost = 0;
    this.cells = figure.values.map((_, k) => this.makeCell(k));
    this.squares = svg("g", { class: "rv-squares" });
    this.buttons = asked2?.by === "cells" ? Array.from({ length: columns2 }, (_, k) => this.makeButton(k)) : [];
    this.handle = most ? handleOf("Second square; the arrows move it", [0, columns2]) : svg("g");
    this.curve = shows.includes("curve") ? overlapCurve(figure, most || TRIED3, WIDTH7) : null;
    const scaled3 = asked2?.by === "number" && !this.curve;
    this.scale = scaled3 ? scaleOf({ values: [0, ...asked2.wrong.map(({ values }) => values[0])] }, WIDTH7) : null;
    this.named = /* @__PURE__ */ new Map();
    this.drawing = this.makeDrawing();
    this.chips = this.makeChips();
    this.element = el("div", { class: "rv-regions-figure" }, this.drawing);
    if (this.chips.length) {
      const name = levels2.length > 1 ? "level" : "arithmetic";
      const group2 = { class: "rv-ratios", role: "group", "aria-label": name };
      this.element.append(el("div", group2, el("span", {}, name), ...this.chips));
    }
    this.draw();
  }
  makeDrawing() {
    const { rows, columns: columns2 } = this.figure;
    const { left, size, bottom } = this;
    const grid = svg("g", { class: "rv-map-grid" });
    for (let k = 0; k <= columns2; k += 1) grid.append(line(left + k * size, TOP9, left + k * size, bottom));
    for (let k = 0; k <= rows; k += 1) {
      grid.append(line(left, TOP9 + k * size, left + columns2 * size, TOP9 + k * size));
    }
    const ground = svg("rect", { x: left, y: TOP9, width: columns2 * size, height: rows * size });
    set(ground, { class: "rv-map-ground" });
    const parts = [ground, ...this.cells.flat(), grid, ...this.numbers(), this.squares, ...this.buttons];
    const name = `Squares on a map of ${rows} rows and ${columns2} columns`;
    const below = this.curve ?? this.scale;
    const drawing = this.drawn({ name, width: WIDTH7, height: this.height }, [...parts, this.handle], below);
    if (this.figure.most) this.listen(drawing);
    return drawing;
  }
  numbers() {
    const { columns: columns2 } = this.figure;
    const named2 = this.size >= ROOM7 ? Array.from({ length: columns2 }, (_, k) => k) : [0, columns2 - 1];
    this.named = new Map(named2.map((column2) => [column2, this.numberOf(column2)]));
    return this.named.values();
  }
  /** @param {number} column */
  numberOf(column2) {
    const label3 = text2(this.left + (column2 + 0.5) * this.size, this.bottom + 16, String(column2));
    label3.classList.add("rv-map-number");
    return label3;
  }
  /**
   * @param {number} k
   * @returns {[SVGRectElement, SVGTextElement]}
   */
  makeCell(k) {
    const { columns: columns2, values } = this.figure;
    const { size } = this;
    const [x, y] = [this.left + k % columns2 * size, TOP9 + Math.floor(k / columns2) * size];
    const label3 = text2(x + size / 2, y + size / 2 + 4, String(values[k]));
    label3.classList.add("rv-map-value");
    return [svg("rect", { x, y, width: size, height: size }), label3];
  }
  /** @param {number} column */
  makeButton(column2) {
    const { size } = this;
    const [x, height] = [this.left + column2 * size, this.bottom - TOP9];
    const inset = (by, name) => svg("rect", { x: x + by, y: TOP9 + by, width: size - 2 * by, height: height - 2 * by, class: name });
    const parts = [inset(0, "rv-pick"), inset(2, "rv-cell-right"), inset(5, "rv-cell-edge")];
    return asButton(svg("g", { class: "rv-cell" }, ...parts), `column ${column2}`, () => this.pick(column2));
  }
  /** What may be chosen instead: levels, or whose arithmetic. */
  makeChips() {
    const { levels: levels2, layouts } = this.figure;
    const chip2 = (name, choose5) => el("button", { class: "rv-chip", type: "button", onclick: choose5 }, name);
    if (levels2.length > 1) return levels2.map((level) => chip2(String(level), () => this.choose({ level })));
    if (layouts.length < 2) return [];
    return layouts.map((layout) => chip2(layout.label, () => this.choose({ layout })));
  }
  // ---------------------------------------------------------------- what hands do
  /** @param {{ level?: number, layout?: RegionsFigure["layouts"][number], steps?: number }} chosen */
  choose(chosen) {
    Object.assign(this, chosen);
    this.share = 1;
    this.hold();
  }
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    const { curve } = this;
    onDrag(drawing, (target, from) => {
      this.handle.focus({ preventScroll: true });
      if (curve?.element.contains(target)) {
        this.choose({ steps: curve.countAt(from.x) });
        return (to) => this.choose({ steps: curve.countAt(to.x) });
      }
      if (!this.handle.contains(target)) return null;
      const began = stepsOf(this.figure, this.steps)?.gap ?? 0;
      return (to) => this.choose({ steps: this.nearest(began + (to.x - from.x) / this.size) });
    });
    const along = (by) => this.move(-Math.sign(by) * (Number.isFinite(by) ? LEAP : this.figure.most));
    onArrows(this.handle, (right) => this.move(-Math.sign(right)), { flat: true, along });
  }
  /** @param {number} more  steps */
  move(more) {
    this.choose({ steps: Math.min(this.figure.most, Math.max(1, this.steps + more)) });
  }
  /**
   * The number of steps whose second square begins nearest to a place.
   *
   * @param {number} gap  in cells
   */
  nearest(gap) {
    const off = (count) => Math.abs((stepsOf(this.figure, count)?.gap ?? 0) - gap);
    const counts = Array.from({ length: this.figure.most }, (_, i) => i + 1);
    return counts.reduce((best, count) => off(count) < off(best) ? count : best);
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.kernels = kernels;
    this.reader = squaresReaderOf(kernels, this.figure);
  }
  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    const { values } = this.figure;
    const range = (
      /** @type {const} */
      [Math.min(...values), Math.max(...values)]
    );
    this.cells.forEach(([box, label3], k) => {
      const colour = rampColour(colours.ramps.sequential, values[k], range);
      set(box, { style: `fill:${cssColour(colour)}` });
      set(label3, { style: `fill:${inkOn(colour, colours)}` });
    });
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { levels: levels2, layouts, path } = this.figure;
    this.share = share;
    this.level = atShare(levels2, share);
    this.layout = atShare(layouts, share);
    if (path.length) this.steps = atShare(path, share);
  }
  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    const isCount = this.asked?.by === "number" && this.curve;
    this.ghost = isCount && values ? values[0] - 1 : 0;
    super.reveal(values);
  }
  // ---------------------------------------------------------------- what it tells
  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return this.read != null && reachedBySquares(goal, this.read, this.figure.columns);
  }
  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    if (!this.read || !this.kernels) return null;
    if (question.check !== "numbers") return answerFromSquares(question, this.read);
    return [lengthOfSum(this.kernels, this.figure, this.read.squares)];
  }
  /** @override */
  lines() {
    const { read, figure } = this;
    if (!read || !this.writes) return [];
    if (figure.shows.includes("maxima")) return [this.maximumLine(read)];
    if (figure.shows.includes("uncovered")) return uncoveredLines(read, figure.columns);
    if (figure.levels.length > 1) return [countLine(read.squares, this.level, figure)];
    return read.steps ? stepsLines(read.steps, figure) : [];
  }
  /** @param {ReadSquares} read */
  maximumLine({ squares }) {
    const { x, y, size, largest: largest2 } = squares[this.at];
    const value = this.figure.values[largest2 ?? 0];
    const where = size > 1 ? `columns ${x}–${x + size - 1}, rows ${y}–${y + size - 1}` : `cell ${x}, ${y}`;
    return `region ${this.at + 1} of ${squares.length}, ${where}: largest ${written3(value)}`;
  }
  /** The square at hand, where one is shown after the other. */
  get at() {
    const count = this.read?.squares.length ?? 1;
    return Math.min(count - 1, Math.floor(this.share * count));
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { figure, level, layout, steps } = this;
    this.read = this.reader?.(level, layout.variant, steps || void 0) ?? null;
    const { read } = this;
    const single = figure.shows.includes("maxima");
    const shown = read && (this.open || single) ? read.squares : [];
    const marks = single ? this.one(shown) : shown.map((square, k) => this.squareOf(square, k));
    if (figure.most) marks.push(...marks.splice(1, 1));
    const bare3 = figure.shows.includes("uncovered") ? unread(shown, shown.length ? figure.columns : 0) : [];
    for (const [column2, label3] of this.named) {
      set(label3, { visibility: bare3.includes(column2) ? "hidden" : null });
    }
    this.squares.replaceChildren(...bare3.flatMap((k) => this.bareOf(k)), ...this.ghosts(), ...marks);
    this.curve?.show(this.open ? read?.steps?.count ?? 0 : 0, this.open);
    this.drawHandle();
    this.chips.forEach((chip2, i) => {
      const now = figure.levels.length > 1 ? figure.levels[i] === level : figure.layouts[i] === layout;
      chip2.setAttribute("aria-pressed", String(now));
    });
  }
  /**
   * @param {Square} square
   * @param {number} [inset]
   */
  placeOf({ x, y, size }, inset = 0) {
    const side = size * this.size - 2 * inset;
    return {
      x: this.left + x * this.size + inset,
      y: TOP9 + y * this.size + inset,
      width: side,
      height: side
    };
  }
  /**
   * @param {Square} square
   * @param {number} k
   */
  squareOf(square, k) {
    const untried = this.steps > TRIED3 ? " rv-square-untried" : "";
    const second = this.figure.most && k === 1 ? " rv-square-held" : "";
    return svg("rect", { ...this.placeOf(square, k % 2 ? INSET : 0), class: `rv-square${untried}${second}` });
  }
  /**
   * One square and the cell that it keeps.
   *
   * @param {readonly Square[]} squares
   */
  one(squares) {
    const square = squares[this.at];
    if (!square) return [];
    const { columns: columns2 } = this.figure;
    const cell = square.largest ?? 0;
    const kept2 = { x: cell % columns2, y: Math.floor(cell / columns2), size: 1 };
    return [
      svg("rect", { ...this.placeOf(square), class: "rv-square rv-square-held" }),
      svg("rect", { ...this.placeOf(kept2, 1), class: "rv-square-kept" })
    ];
  }
  /** As many squares as were answered, where these can be laid out. */
  ghosts() {
    const { ghost, reader, level, layout } = this;
    if (!reader || !this.open || !Number.isInteger(ghost) || ghost < 1 || ghost > 2 * TRIED3) return [];
    const { squares } = reader(level, layout.variant, ghost);
    return squares.map((square) => svg("rect", { ...this.placeOf(square, 5), class: "rv-square-ghost" }));
  }
  /** @param {number} column */
  bareOf(column2) {
    const x = this.left + column2 * this.size;
    const bar3 = { x, y: TOP9, width: this.size, height: this.bottom - TOP9, class: "rv-column-bare" };
    const label3 = this.numberOf(column2);
    label3.classList.add("rv-column-bare-number");
    return [svg("rect", bar3), label3];
  }
  drawHandle() {
    const second = this.figure.most ? this.read?.squares[1] : null;
    if (!second) return;
    const steps = stepsOf(this.figure, this.steps);
    this.handle.replaceChildren(svg("rect", { ...this.placeOf(second), class: "rv-bin-body" }));
    set(this.handle, {
      class: "rv-bin-handle",
      "aria-valuenow": written3(steps?.gap ?? 0),
      "aria-valuetext": `${plural(this.steps, "step")}, overlap ${about2(steps?.overlap ?? 0)}`
    });
  }
};
var atShare = (rows, share) => rows[Math.min(rows.length - 1, Math.floor(share * rows.length))];
function stepsLines({ count, gap, overlap }, { rows, columns: columns2 }) {
  const [short3, long] = [Math.min(rows, columns2), Math.max(rows, columns2)];
  return [
    `a step is (${long} − ${short3}) / ${count} ${equals2(gap)} cells`,
    `overlap 1 − ${about2(gap).replace("≈ ", "")} / ${short3} ${equals2(overlap)}`
  ];
}
function countLine(squares, level, { rows, columns: columns2 }) {
  const [down, across] = (
    /** @type {const} */
    ["y", "x"].map(
      (axis) => new Set(squares.map((square) => square[axis])).size
    )
  );
  const side = `⌊2 × ${Math.min(rows, columns2)} / ${level + 1}⌋ = ${squares[0].size}`;
  return `${side} cells a side, ${down} × ${across} = ${plural(squares.length, "square")}`;
}
function uncoveredLines({ squares }, columns2) {
  const last = Math.max(...squares.map(({ x, size }) => x + size - 1));
  const bare3 = unread(squares, columns2);
  return [`the last square ends at column ${last}`, `in no square: columns ${bare3.join(", ")}`];
}

// views/learn/ruler.js
var BESIDE2 = 14;
var WIDTH8 = 340;
var SAID = 96;
var AROUND = 0.45;
var CELLS4 = { top: 44, height: 44 };
var NETWORK = 36;
var RULER = { gap: 20, height: 34 };
var HALF2 = 0.5;
var GRID4 = 32;
var KEY3 = 1.25;
var RulerDrawing = class extends FigureDrawing {
  /**
   * @param {RulerFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    const { columns: columns2, networks, path, stride } = figure;
    this.writes = true;
    this.unit = WIDTH8 / (columns2 + 2 * AROUND);
    this.mark = path[0][0];
    this.gap = path[0][1];
    this.own = Number.NaN;
    this.reader = null;
    this.position = Number.NaN;
    this.edges = [];
    this.centres = networks.map(({ layers }) => (rowsOf3(layers, 1).at(-1)?.centre ?? 0) / stride);
    this.rulerTop = CELLS4.top + CELLS4.height + networks.length * NETWORK + RULER.gap;
    this.marks = svg("g", { class: "rv-ruler-marks" });
    this.ruler = this.makeRuler();
    this.answers = svg("g");
    const parts = [...this.makeCells(), ...this.makeNetworks(), this.ruler, this.marks, this.answers];
    const covered = asked2 ? 40 : 22;
    const height = this.rulerTop + RULER.height + covered;
    const drawing = this.drawn(
      { name: "Cells and a ruler of positions", width: WIDTH8, height, covered },
      parts
    );
    if (figure.moves) this.listen(drawing);
    this.element = drawing;
    this.draw();
  }
  /** @param {number} cells  from the first one's edge */
  xOf(cells) {
    return (AROUND + cells) * this.unit;
  }
  // ---------------------------------------------------------------- making
  makeCells() {
    const { columns: columns2, stride } = this.figure;
    const boxes = Array.from(
      { length: columns2 },
      (_, k) => svg("rect", {
        x: this.xOf(k),
        y: CELLS4.top,
        width: this.unit,
        height: CELLS4.height,
        class: "rv-cell-box"
      })
    );
    const edges = Array.from({ length: columns2 + 1 }, (_, k) => {
      const label3 = text2(this.xOf(k), CELLS4.top - 6, String(k * stride));
      label3.classList.add("rv-map-number");
      return label3;
    });
    const middle = CELLS4.top + CELLS4.height / 2;
    const centres = boxes.map(
      (_, k) => svg("circle", { cx: this.xOf(k + HALF2), cy: middle, r: 2.5, class: "rv-cell-centre" })
    );
    this.edges = edges;
    return [...boxes, ...edges, ...centres];
  }
  /** Each network's cells where they are centred. */
  makeNetworks() {
    const { columns: columns2, networks } = this.figure;
    return networks.flatMap(({ title }, i) => {
      const y = CELLS4.top + CELLS4.height + i * NETWORK + 28;
      const dots2 = Array.from(
        { length: columns2 },
        (_, k) => svg("circle", {
          ...{ cx: this.xOf(k + this.centres[i]), cy: y, r: 4.5 },
          ...{ class: "rv-network", "data-network": i }
        })
      );
      const label3 = text2(this.xOf(0), y - 11, title);
      set(label3, { "text-anchor": "start" });
      return [...dots2, label3];
    });
  }
  makeRuler() {
    const { columns: columns2, moves } = this.figure;
    const y = this.rulerTop;
    const back = svg("rect", {
      ...{ x: this.xOf(0) - 12, y: y - 6, width: (columns2 - 1) * this.unit + 24, height: RULER.height },
      ...{ rx: 4, class: "rv-ruler-back" }
    });
    const ticks2 = Array.from({ length: columns2 }, (_, k) => [
      line(this.xOf(k), y - 6, this.xOf(k), y + 6),
      text2(this.xOf(k), y + 21, String(k))
    ]);
    if (!moves) return svg("g", { class: "rv-ruler" }, back, ...ticks2.flat());
    const handle = handleOf("Ruler of positions; the arrows slide it", [0, HALF2], back, ...ticks2.flat());
    set(handle, { class: "rv-ruler rv-bin-handle" });
    return handle;
  }
  // ---------------------------------------------------------------- what hands do
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target, from) => {
      if (!this.ruler.contains(target)) return null;
      this.ruler.focus({ preventScroll: true });
      const began = this.gap;
      return (to) => this.slide(onGrid(began + (to.x - from.x) / this.unit, GRID4));
    });
    onArrows(this.ruler, (right) => this.slide(this.gap + right), { flat: true, unit: KEY3 });
  }
  /** @param {number} gap */
  slide(gap) {
    this.gap = within2(gap, 0, HALF2);
    this.hold();
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.reader = positionReaderOf(kernels, this.figure.stride);
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    [this.mark, this.gap] = alongPath(this.figure.path, ease(share)).map((at) => onGrid(at, PLAYED));
    this.setRuler();
  }
  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    super.reveal(values);
    this.own = values?.[0] ?? Number.NaN;
    this.setRuler();
    this.draw();
    const dots2 = values && this.asked ? this.dots(this.asked.right[0], values[0]) : [];
    this.answers.replaceChildren(...dots2);
  }
  /** To the right answer belongs the ruler that gives it. */
  setRuler() {
    if (this.asked) this.gap = this.open ? HALF2 : this.figure.path[0][1];
  }
  // ---------------------------------------------------------------- what it tells
  /** Pixels from the cell that the ruler says to each network's. */
  get missed() {
    return this.centres.map((centre) => (this.gap - centre) * this.figure.stride);
  }
  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return reachedByRuler(goal, { position: this.position, missed: this.missed });
  }
  /**
   * @override
   * @returns {number[] | null}
   */
  found() {
    return this.reader && [this.reader(this.mark, HALF2)];
  }
  /** @override */
  lines() {
    const { networks, stride } = this.figure;
    if (networks.length) {
      return networks.map(({ title }, i) => `${title}: ${written3(Math.abs(this.missed[i]))} px off`);
    }
    if (!this.open || Number.isNaN(this.position)) return [];
    const left = this.gap ? `${decimals(this.mark)} / ${stride} − ${written3(this.gap)}` : `${decimals(this.mark)} / ${stride}`;
    return [equation(left, this.mark / stride - this.gap, this.position, this.figure.columns)];
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { networks, stride, moves } = this.figure;
    this.position = this.reader?.(this.mark, this.gap) ?? Number.NaN;
    set(this.ruler, { transform: `translate(${this.gap * this.unit} 0)` });
    if (moves) {
      const said2 = `0 lies ${written3(this.gap)} cells from the first edge`;
      set(this.ruler, { "aria-valuenow": written3(this.gap), "aria-valuetext": said2 });
    }
    const [x, end] = [this.xOf(this.mark / stride), this.rulerTop - 6];
    const mark3 = line(x, CELLS4.top - 22, x, end);
    set(mark3, { class: "rv-ruler-mark" });
    this.edges.forEach((edge, k) => {
      const near3 = !networks.length && Math.abs(this.xOf(k) - x) < BESIDE2;
      set(edge, { visibility: near3 ? "hidden" : null });
    });
    const label3 = text2(x, CELLS4.top - 26, `${decimals(this.mark)} px`);
    label3.classList.add("rv-bar-label-now");
    this.marks.replaceChildren(
      ...networks.length ? [] : [mark3, label3, ...this.reading(x)],
      ...this.gapMark()
    );
  }
  /**
   * What the mark reads on the ruler.
   *
   * @param {number} x
   */
  reading(x) {
    if (!this.open || this.asked || Number.isNaN(this.position)) return [];
    const said2 = text2(x, this.rulerTop + RULER.height + 16, written3(this.position));
    said2.classList.add("rv-bar-label-now");
    return [svg("circle", { cx: x, cy: this.rulerTop - 6, r: 6, class: "rv-mark" }), said2];
  }
  /** From the first edge to the ruler's 0. */
  gapMark() {
    if (!this.gap || !this.open) return [];
    const y = this.rulerTop - 13;
    const bar3 = line(this.xOf(0), y, this.xOf(this.gap), y);
    set(bar3, { class: "rv-ruler-gap" });
    const x = this.xOf(this.gap) + 6;
    const { networks, stride } = this.figure;
    const marks = networks.length ? [] : [this.mark / stride, this.own + HALF2];
    const isTaken = marks.some((at) => this.xOf(at) < x + SAID);
    if (this.gap !== HALF2 || isTaken) return [bar3];
    const said2 = text2(x, y + 4, "half a cell");
    set(said2, { "text-anchor": "start", class: "rv-stack-name" });
    return [bar3, said2];
  }
  /**
   * The right position, and somebody's own: on the ruler and where that is on the picture.
   *
   * @param {number} right
   * @param {number} own
   */
  dots(right, own) {
    const y = this.rulerTop - 6;
    const at = (position) => {
      return Math.min(WIDTH8 - 10, Math.max(10, this.xOf(position + HALF2)));
    };
    const below = this.rulerTop + RULER.height + 16;
    const same2 = Math.abs(right - own) < 1e-9;
    const path = line(at(own), CELLS4.top, at(own), y);
    set(path, { class: "rv-ruler-ghost" });
    const ghost = svg("circle", { cx: at(own), cy: y, r: 9, class: "rv-ghost" });
    const found = svg("circle", { cx: at(right), cy: y, r: 6, class: "rv-scale-right" });
    const px = decimals((own + HALF2) * this.figure.stride);
    const said2 = text2(at(own), below + 18, `yours ${decimals(own)}${same2 ? "" : `, at ${px} px`}`);
    set(said2, { "text-anchor": at(own) > WIDTH8 / 2 ? "end" : "start" });
    return [...same2 ? [] : [path], ghost, found, text2(at(right), below, written3(right)), said2];
  }
};

// views/learn/stack.js
var WIDTH9 = 340;
var AROUND2 = 3;
var TOP10 = 24;
var HIGH = 24;
var GAP5 = 26;
var BELOW3 = 26;
var TICK = 4;
var KEY4 = 20;
var StackDrawing = class extends FigureDrawing {
  /**
   * @param {StackFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    const { layers, pixels, path, lean, shows } = figure;
    this.writes = shows.includes("field");
    this.rows = rowsOf3(layers, pixels);
    this.unit = WIDTH9 / (pixels + 2 * AROUND2);
    this.lit = path[0];
    this.lean = lean[0];
    this.colours = null;
    this.groups = this.rows.map((row, r) => this.makeRow(row, r));
    const map = this.groups[this.groups.length - 1];
    if (asked2?.by === "cell") this.buttons = map.cells.map((_, k) => this.makeButton(k));
    this.marks = svg("g", { class: "rv-stack-marks" });
    this.ghost = svg("g");
    this.handle = this.makeHandle();
    const name = "A row of a picture and the layers below it";
    const rows = this.groups.map(({ group: group2 }) => group2);
    const parts = [...rows, this.marks, this.ghost, ...this.buttons, this.handle];
    const drawing = this.drawn(
      { name, width: WIDTH9, height: this.yOf(this.rows.length) - GAP5 + BELOW3 },
      parts
    );
    if (figure.moves) this.listen(drawing);
    this.element = drawing;
    this.draw();
  }
  /** @param {number} r */
  yOf(r) {
    return TOP10 + r * (HIGH + GAP5);
  }
  /**
   * Where a row's cell begins, drawn in its stride of pixels.
   *
   * @param {number} r
   * @param {number} cell
   */
  xOf(r, cell) {
    return (AROUND2 + cell * this.rows[r].step) * this.unit;
  }
  /**
   * How far a row is moved to the side now.
   *
   * @param {number} r
   */
  shift(r) {
    const { step: step2, centre } = this.rows[r];
    return this.lean * (centre - step2 / 2) * this.unit;
  }
  // ---------------------------------------------------------------- making
  /**
   * @param {Row} row
   * @param {number} r
   */
  makeRow({ count }, r) {
    const cells = Array.from({ length: count }, (_, k) => this.makeCell(r, k));
    const group2 = svg("g", {}, ...this.paddings(r), ...cells);
    return { group: group2, cells };
  }
  /**
   * @param {number} r
   * @param {number} k
   */
  makeCell(r, k) {
    const [x, y, width] = [this.xOf(r, k), this.yOf(r), this.rows[r].step * this.unit];
    const cell = svg("g", {}, svg("rect", { x, y, width, height: HIGH, class: "rv-cell-box" }));
    if (r === this.rows.length - 1) cell.append(text2(x + width / 2, y + HIGH + 20, String(k)));
    return cell;
  }
  /**
   * A cell of the map to be picked; its marks lie around it, where they are seen whatever it answers.
   *
   * @param {number} k
   */
  makeButton(k) {
    const last = this.rows.length - 1;
    const [x, y, width] = [this.xOf(last, k), this.yOf(last), this.rows[last].step * this.unit];
    const around3 = (by, name) => svg("rect", { x: x + 1, y: y - by, width: width - 2, height: HIGH + 2 * by, class: name });
    const marks = [around3(3, "rv-cell-right"), around3(6, "rv-cell-edge")];
    return asButton(
      svg("g", { class: "rv-cell" }, around3(6, "rv-pick"), ...marks),
      `cell ${k}`,
      () => this.pick(k)
    );
  }
  /**
   * The cells that the next layer adds on both sides.
   *
   * @param {number} r
   */
  paddings(r) {
    const padding = this.figure.layers[r]?.[2] ?? 0;
    if (!this.figure.shows.includes("padding")) return [];
    const { count, step: step2 } = this.rows[r];
    return Array.from({ length: padding }, (_, k) => [-1 - k, count + k]).flat().map((k) => {
      const place = { x: this.xOf(r, k) + 1, y: this.yOf(r) + 1 };
      return svg("rect", { ...place, width: step2 * this.unit - 2, height: HIGH - 2, class: "rv-padding" });
    });
  }
  makeHandle() {
    if (!this.figure.moves) return svg("g");
    const reach = svg("rect", {
      x: -16,
      y: TOP10 - 4,
      // below the number, which stands above
      width: 32,
      height: HIGH + 8,
      class: "rv-sample-reach"
    });
    const handle = handleOf("Lit pixel; the arrows move it", [0, this.figure.pixels - 1], reach);
    set(handle, { class: "rv-sample" });
    return handle;
  }
  // ---------------------------------------------------------------- what hands do
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onPut(drawing, this.handle, ({ x }) => this.put(Math.floor(x / this.unit) - AROUND2));
    onArrows(this.handle, (right) => this.put(this.lit + Math.round(right)), { flat: true, unit: KEY4 });
  }
  /** @param {number} pixel */
  put(pixel) {
    this.lit = Math.min(this.figure.pixels - 1, Math.max(0, pixel));
    this.lean = this.figure.lean[this.figure.lean.length - 1];
    this.hold();
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Colours} colours
   */
  paint(colours) {
    this.colours = colours;
    this.draw();
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path, lean } = this.figure;
    const eased = ease(share);
    [this.lit] = alongPath(
      path.map((at) => [at]),
      eased
    ).map(Math.round);
    [this.lean] = alongPath(
      lean.map((at, i) => [at, i]),
      eased
    );
  }
  // ---------------------------------------------------------------- what it tells
  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    return reachedByStack(goal, this.answers);
  }
  /**
   * @override
   * @param {Question} question
   */
  found({ check }) {
    return [check === "field" ? this.rows[this.rows.length - 1].field : strongestOf(this.answers)];
  }
  /** @override */
  lines() {
    return this.open ? [fieldLine(this.figure.layers)] : [];
  }
  // ---------------------------------------------------------------- drawing
  /** What the map's cells answer. */
  get answers() {
    const { layers, pixels } = this.figure;
    return answersTo(layers, pixels, this.lit)[layers.length];
  }
  /** @override */
  draw() {
    const { layers, pixels } = this.figure;
    const all = answersTo(layers, pixels, this.lit);
    this.groups.forEach(({ group: group2, cells }, r) => {
      set(group2, { transform: this.lean ? `translate(${this.shift(r)} 0)` : null });
      this.colour(cells, r && !this.open ? null : all[r]);
    });
    set(this.handle, { transform: `translate(${this.xOf(0, this.lit + 0.5)} 0)` });
    set(this.handle, { "aria-valuenow": this.lit, "aria-valuetext": `pixel ${this.lit}` });
    this.marks.replaceChildren(
      ...this.open ? this.fieldMarks(all) : [],
      ...this.names(),
      ...this.pixelNames()
    );
  }
  /**
   * @param {readonly SVGElement[]} cells
   * @param {readonly number[] | null} answers  null where they may not be seen
   */
  colour(cells, answers2) {
    const most = Math.max(...answers2 ?? []);
    cells.forEach((cell, k) => {
      const colour = answers2 && this.colours && rampColour(this.colours.ramps.sequential, answers2[k], [0, most]);
      set(
        /** @type {Element} */
        cell.firstElementChild,
        {
          style: colour ? `fill:${cssColour(colour)}` : null
        }
      );
    });
  }
  /** Which pixel is lit, and the numbers of some others. */
  pixelNames() {
    const { pixels } = this.figure;
    const y = TOP10 - 8;
    const others = Array.from({ length: Math.ceil(pixels / TICK) }, (_, k) => k * TICK).filter((pixel) => Math.abs(pixel - this.lit) > TICK).map((pixel) => text2(this.xOf(0, pixel + 0.5), y, String(pixel)));
    for (const label3 of others) set(label3, { class: "rv-map-number" });
    const lit = text2(Math.max(20, this.xOf(0, this.lit + 0.5)), y, `pixel ${this.lit}`);
    set(lit, { class: "rv-bar-label-now" });
    return [...others, lit];
  }
  /** Each layer's kernel, stride and padding. */
  names() {
    const x = this.xOf(0, 0);
    const layers = this.figure.layers.map((layer, i) => text2(x, this.yOf(i) + HIGH + 17, layerText(layer)));
    for (const label3 of layers) set(label3, { "text-anchor": "start", class: "rv-stack-name rv-layer-name" });
    return layers;
  }
  /**
   * What the cells that answer most are computed from, row by row.
   *
   * @param {readonly (readonly number[])[]} answers
   */
  fieldMarks(answers2) {
    const { layers, shows } = this.figure;
    const last = layers.length;
    if (this.buttons.length) return [];
    const most = allStrongestOf(answers2[last]);
    if (!shows.includes("field")) return most.map((cell) => this.spanMark(last, [cell, cell], "rv-most"));
    return most.flatMap((cell) => this.fieldMarksOf(fieldOf(layers, cell)));
  }
  /**
   * @param {readonly [number, number][]} spans  a cell of the map and what it is computed from, by row
   */
  fieldMarksOf(spans) {
    const last = spans.length - 1;
    const sides2 = spans.slice(1).flatMap(
      (span2, i) => [0, 1].map((side) => {
        const [above, here] = [this.endsOf(i, spans[i])[side], this.endsOf(i + 1, span2)[side]];
        const edge = line(above, this.yOf(i) + HIGH, here, this.yOf(i + 1));
        set(edge, { class: "rv-field-side" });
        return edge;
      })
    );
    return [...sides2, ...spans.map((span2, r) => this.spanMark(r, span2, r === last ? "rv-most" : "rv-field"))];
  }
  /**
   * Where cells of a row begin and end.
   *
   * @param {number} r
   * @param {readonly [number, number]} span
   */
  endsOf(r, [first, last]) {
    return [first, last + 1].map((cell) => this.xOf(r, cell) + this.shift(r));
  }
  /**
   * @param {number} r
   * @param {readonly [number, number]} span
   * @param {string} name
   */
  spanMark(r, span2, name) {
    const [from, to] = this.endsOf(r, span2);
    return svg("rect", { x: from, y: this.yOf(r), width: to - from, height: HIGH, class: name });
  }
  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    super.reveal(values);
    const wide = this.asked?.check === "field" && values?.[0];
    if (!wide) return this.ghost.replaceChildren();
    const all = answersTo(this.figure.layers, this.figure.pixels, this.lit);
    const [from, to] = this.endsOf(0, fieldOf(this.figure.layers, strongestOf(all[all.length - 1]))[0]);
    const width = wide * this.unit;
    const mark3 = svg("rect", {
      x: (from + to - width) / 2,
      y: TOP10 - 3,
      width,
      height: HIGH + 6,
      class: "rv-ghost"
    });
    this.ghost.replaceChildren(mark3);
  }
};

// views/learn/turn.js
var LETTERS2 = "ABCDEF";
var KEY5 = 20;
var PLAYED2 = 10;
var ARC3 = 92;
var APART2 = 27;
var ROUNDS2 = 60;
var SAME5 = 0.01;
var GRID5 = 8;
var TurnDrawing = class extends FigureDrawing {
  /**
   * @param {TurnFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    const { readers, shows, path } = figure;
    this.writes = shows.includes("numbers");
    this.fans = shows.includes("fan");
    this.numbers = path[0] ?? null;
    this.chosen = 0;
    this.read = null;
    this.boxes = [];
    this.stands = [];
    this.answer = null;
    this.scene = svg("g");
    this.names = svg("g", { class: "rv-turn-names" });
    this.letters = this.fans ? readers.map((_, k) => this.makeLetter(k)) : [];
    this.buttons = this.fans && asked2 ? this.letters : [];
    this.handle = figure.moves ? handleOf(
      "Bow of the box; the arrows turn it",
      [-180, 180],
      knob(this.fans ? "rv-turn-grip" : "rv-bin-corner")
    ) : svg("g");
    this.drawing = this.makeDrawing();
    this.chips = this.makeChips();
    this.legend = el("ul", { class: "rv-turn-legend" }, ...this.makeLegend());
    this.element = el("div", { class: "rv-turn-figure" }, this.drawing, this.legend);
    if (this.chips.length) {
      const group2 = { class: "rv-ratios", role: "group", "aria-label": "Version" };
      this.element.append(el("div", group2, ...this.chips));
    }
    this.draw();
  }
  makeDrawing() {
    const { width, height, stride, moves } = this.figure;
    const water = svg("rect", { width, height, class: "rv-water" });
    const lines2 = [];
    for (let at = stride; stride >= GRID5 && at < width; at += stride) lines2.push(line(at, 0, at, height));
    for (let at = stride; stride >= GRID5 && at < height; at += stride) lines2.push(line(0, at, width, at));
    const grid = svg("g", { class: "rv-turn-grid" }, ...lines2);
    const picture = svg("svg", { width, height }, water, grid, this.scene);
    const parts = [picture, this.names, ...this.letters, this.handle];
    const drawing = this.drawn({ name: "A picture with rotated boxes", width, height }, parts);
    if (moves) this.listen(drawing);
    return drawing;
  }
  /** @param {number} k */
  makeLetter(k) {
    const ring = (r, name) => svg("circle", { r, class: name });
    const label3 = text2(0, 4.5, LETTERS2[k]);
    const shapes = [ring(11, "rv-turn-letter"), ring(13, "rv-cell-right"), ring(13, "rv-cell-edge"), label3];
    const letter = svg("g", { "data-reader": k }, ...shapes);
    if (!this.asked) return letter;
    set(letter, { class: "rv-cell" });
    return asButton(letter, `box ${LETTERS2[k]}`, () => this.pick(k));
  }
  /** Whose box each letter is. */
  makeLegend() {
    if (!this.fans) return [];
    return this.figure.readers.map(({ title, turn: turn2, offset, fields }, k) => {
      const unit2 = Math.abs(turn2) === 1 ? "degrees" : "radians";
      const rest = [offset ? "" : "no shift", fields[2] === "h" ? "h first" : ""].filter(Boolean);
      const what = [`${unit2} ${turn2 > 0 ? "↺" : "↻"}`, ...rest].join(", ");
      const letter = el("b", { "data-reader": String(k) }, el("span", {}, LETTERS2[k]));
      return el("li", {}, letter, el("span", {}, title), el("small", {}, what));
    });
  }
  /** Readers that write their own numbers, to choose from. */
  makeChips() {
    const own = this.figure.readers.filter(({ writes }) => writes.length);
    return own.map(
      ({ title }, k) => el("button", { class: "rv-chip", type: "button", onclick: () => this.choose(k) }, title)
    );
  }
  // ---------------------------------------------------------------- what hands do
  /** @param {number} k */
  choose(k) {
    this.chosen = k;
    this.hold();
  }
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      return (to) => {
        const box = this.boxes[0];
        if (box) this.turnTo(Math.round(Math.atan2(box.y - to.y, to.x - box.x) * 180 / Math.PI));
      };
    });
    const turn2 = () => this.numbers?.[4] ?? 0;
    onArrows(this.handle, (right, down) => this.turnTo(turn2() + right - down), {
      unit: KEY5,
      along: (by) => this.turnTo(turnedWithin(turn2(), by))
    });
  }
  /** @param {number} degrees */
  turnTo(degrees2) {
    if (!this.numbers) return;
    const within3 = Math.abs(degrees2) <= 180 ? degrees2 : degrees2 - 360 * Math.round(degrees2 / 360);
    this.numbers = [...this.numbers.slice(0, 4), Number(within3.toFixed(6))];
    this.hold();
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {Kernels} kernels
   */
  use(kernels) {
    this.read = turnReaderOf(kernels, this.figure);
  }
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { path, readers } = this.figure;
    if (path.length) this.numbers = alongPath(path, ease(share)).map((at) => onGrid(at, PLAYED2));
    else this.chosen = Math.min(readers.length - 1, Math.floor(share * readers.length));
  }
  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    this.answer = values;
    super.reveal(values);
  }
  // ---------------------------------------------------------------- what it tells
  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    const { boxes, written: written5 } = this;
    return boxes.length > 0 && reachedByTurn(goal, { boxes, written: written5, boat: this.figure.boat[4] });
  }
  /**
   * @override
   * @param {Question} question
   */
  found(question) {
    return this.read && answerFromTurn(question, this.figure, this.read);
  }
  /** Of the chosen reader. */
  get written() {
    const { writes } = this.figure.readers[this.chosen];
    return writes.length ? writes : this.numbers;
  }
  /** @override */
  lines() {
    const { written: written5, writes } = this;
    return writes && written5 ? [tupleLine(this.figure.readers[this.chosen].fields, written5)] : [];
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { figure, read, written: written5 } = this;
    const shown = this.fans ? figure.readers : [figure.readers[this.chosen]];
    this.boxes = read && written5 ? shown.map((reader) => read(reader, written5)) : [];
    this.stands = apart(this.boxes.map((box, k) => box && pointOf(box, box.width / 2 + shown[k].beyond, 0)));
    const boat = placedBoat(figure.boat);
    const arc = figure.shows.includes("arc") ? this.arcOf(boat) : [];
    this.scene.replaceChildren(...this.fans ? [] : [boatAt(boat)], ...arc, ...this.drawnBoxes());
    this.names.replaceChildren(...figure.shows.includes("sides") ? this.sideNames() : []);
    this.drawLetters();
    this.drawHandle();
    setHidden(this.legend, !this.fans);
    this.legend.toggleAttribute("data-covered", !this.open);
    this.chips.forEach((chip2, k) => {
      chip2.setAttribute("aria-pressed", String(k === this.chosen));
    });
  }
  drawnBoxes() {
    const { asked: asked2, answer: answer2, open, figure } = this;
    if (this.fans) return this.boxes.flatMap((box, k) => box ? [this.fannedBox(box, k)] : []);
    if (!asked2) return this.boxes.flatMap((box) => box ? [boxAt2(box, "rv-turn-now")] : []);
    if (!open || !answer2) return [];
    const rows = (
      /** @type {const} */
      [
        [answer2, "rv-turn-ghost"],
        [asked2.right, "rv-turn-right"]
      ]
    );
    return rows.flatMap(([values, name]) => {
      const box = this.read?.(figure.readers[0], this.completed(values));
      return box ? [boxAt2(box, name)] : [];
    });
  }
  /**
   * @param {Placed} box
   * @param {number} k
   */
  fannedBox(box, k) {
    const right = this.open && this.asked?.right.includes(k) ? " rv-turn-right" : "";
    const ghost = !right && this.open && this.answer?.includes(k) ? " rv-turn-ghost" : "";
    const drawn = boxAt2(box, `rv-turn-fan${right}${ghost}`);
    const to = this.stands[k];
    if (to) {
      const [dx, dy] = [to.x - box.x, to.y - box.y];
      const [u, v] = [box.cosine * dx - box.sine * dy, box.sine * dx + box.cosine * dy];
      drawn.append(svg("path", { d: `M${box.width / 2} 0L${u} ${v}`, class: "rv-turn-leader" }));
    }
    set(drawn, { "data-reader": k });
    if (this.asked) drawn.addEventListener("click", () => this.pick(k));
    return drawn;
  }
  /**
   * All numbers of an answer that may be the angle alone.
   *
   * @param {readonly number[]} values
   */
  completed(values) {
    const { boat, readers } = this.figure;
    const [cx, cy, width, height] = boat;
    const sides2 = readers[0].fields[2] === "h" ? [height, width] : [width, height];
    return values.length === 1 ? [cx, cy, ...sides2, values[0]] : values;
  }
  /**
   * From the direction of the x axis to the boat's.
   *
   * @param {Placed} boat
   */
  arcOf(boat) {
    const turn2 = degreesOf(boat);
    const far = { ...boat, cosine: 1, sine: 0 };
    const half2 = placedBoat([boat.x, boat.y, 0, 0, turn2 / 2]);
    const at = pointOf(half2, ARC3 + 22, 0);
    const end = pointOf(boat, ARC3, 0);
    const way = { x: -Math.sign(turn2) * boat.sine, y: -Math.sign(turn2) * boat.cosine };
    const level = line(boat.x, boat.y, pointOf(far, ARC3 + 12, 0).x, boat.y);
    set(level, { class: "rv-arc-level" });
    const label3 = text2(at.x, at.y + 4, `${about2(Math.abs(turn2))}°`);
    set(label3, { class: "rv-arc-label" });
    return [level, arcAt(boat, ARC3, turn2), tipAt(end, way, "rv-arc-tip"), label3];
  }
  sideNames() {
    const [box] = this.boxes;
    if (!box) return [];
    const sides2 = (
      /** @type {const} */
      ["width", "height"]
    );
    return sides2.map((side) => {
      const at = besideOf(box, side, 16);
      return text2(at.x, at.y + 4, `${side[0]} ${about2(box[side], 200)}`);
    });
  }
  drawLetters() {
    this.letters.forEach((letter, k) => {
      const place = this.stands[k];
      set(letter, { visibility: place ? null : "hidden" });
      if (place) set(letter, { transform: `translate(${place.x} ${place.y})` });
    });
  }
  drawHandle() {
    const [box] = this.boxes;
    if (!this.figure.moves || !box) return;
    putAt(this.handle, this.fans && this.stands[0] || pointOf(box, box.width / 2, 0));
    const turn2 = this.numbers?.[4] ?? 0;
    const said2 = { "aria-valuenow": turn2, "aria-valuetext": `angle ${about2(turn2, 200)}` };
    set(this.handle, { class: "rv-bin-handle", ...said2 });
  }
};
function apart(places) {
  const found = places.map((place) => place && { ...place });
  const all = found.filter((place) => place != null);
  const pairs = all.flatMap((one, i) => all.slice(i + 1).map((other) => (
    /** @type {const} */
    [one, other]
  )));
  for (let round = 0; round < ROUNDS2; round += 1) {
    for (const [one, other] of pairs) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const far = Math.hypot(dx, dy);
      const [x, y] = far > SAME5 ? [dx / far, dy / far] : [0, 1];
      const by = Math.max(0, APART2 - far) / 2;
      one.x -= by * x;
      one.y -= by * y;
      other.x += by * x;
      other.y += by * y;
    }
  }
  return found;
}

// views/learn/clouds.js
function ellipseOf(vectors) {
  const centre = meanOf2(vectors);
  const [xx, yy, xy] = [
    [0, 0],
    [1, 1],
    [0, 1]
  ].map(([i, j]) => meanProduct(vectors, centre, i, j));
  const [middle, half2] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)];
  return {
    centre,
    long: Math.sqrt(middle + half2),
    wide: Math.sqrt(Math.max(0, middle - half2)),
    angle: Math.atan2(2 * xy, xx - yy) / 2
  };
}
function whiteningOf(learnt, angle = learnt.length ? ellipseOf(learnt).angle : 0) {
  if (!learnt.length) return (vector) => vector;
  const axes2 = axesAt(angle);
  const centre = meanOf2(learnt);
  const spreads = spreadsAt(learnt, angle);
  return (vector) => {
    const moved2 = vector.map((value, k) => value - centre[k]);
    return axes2.map((axis, k) => dot(axis, moved2) / spreads[k]);
  };
}
function spreadsAt(vectors, angle) {
  const centre = meanOf2(vectors);
  return axesAt(angle).map((axis) => {
    const along = vectors.map(
      (vector) => dot(
        axis,
        vector.map((value, k) => value - centre[k])
      )
    );
    return Math.sqrt(along.reduce((all, value) => all + value * value, 0) / along.length);
  });
}
var stretchOf = ({ long, wide }) => long / wide;
var cosineOf = (one, other) => dot(one, other) / (Math.hypot(...one) * Math.hypot(...other));
function reachedByWhitening({ kind, margin: margin2 }, vectors, [query, same2, other]) {
  if (kind === "circle") return stretchOf(ellipseOf(vectors)) - 1 <= margin2;
  return kind === "outranked" && cosineOf(query, other) > cosineOf(query, same2);
}
var axesAt = (angle) => [
  [Math.cos(angle), Math.sin(angle)],
  [-Math.sin(angle), Math.cos(angle)]
];
var meanOf2 = (vectors) => [0, 1].map((k) => vectors.reduce((all, one) => all + one[k], 0) / vectors.length);
var meanProduct = (vectors, centre, i, j) => vectors.reduce((all, one) => all + (one[i] - centre[i]) * (one[j] - centre[j]), 0) / vectors.length;

// views/learn/whitening.js
var [WIDTH10, GAP6] = [340, 12];
var SIDE3 = (WIDTH10 - GAP6) / 2;
var LINE4 = 2.4;
var HALF_TURN = 180;
var KEY6 = 20;
var EDGE7 = 0.06;
var LEAST4 = 3;
var MARKS = (
  /** @type {const} */
  [
    ["query", "query"],
    ["same", "same place"],
    ["other", "another one"]
  ]
);
var WhiteningDrawing = class extends FigureDrawing {
  /**
   * @param {WhiteningFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked2) {
    super(figure, wires, asked2);
    const { vectors, learnt, path, marks } = figure;
    this.writes = true;
    this.learnt = learnt[0];
    this.angle = path[0] ?? null;
    this.ghost = null;
    const high = 1.08 * Math.max(...vectors.flat(), ...marks.flat());
    this.before = new Panel({ x: 0, side: SIDE3, low: -EDGE7 * high, high, title: "as they are" });
    this.after = new Panel({ x: SIDE3 + GAP6, side: SIDE3, low: -LEAST4, high: LEAST4, title: "whitened" });
    const known = asked2?.wrong.map(({ values }) => values[0]) ?? [];
    this.scale = asked2?.by === "number" ? scaleOf({ values: [0, ...known] }, WIDTH10) : null;
    const reach = svg("circle", { r: 14, class: "rv-sample-reach" });
    const knob2 = svg("circle", { r: 7, class: "rv-sample-dot" });
    this.handle = path.length ? handleOf("Line; the arrows turn it", [0, HALF_TURN - 1], reach, knob2) : svg("g");
    set(this.handle, { class: "rv-sample" });
    const name = "Vectors of two channels, as they are and whitened";
    const parts = [this.before.element, this.after.element, this.handle];
    const size = { name, width: WIDTH10, height: this.before.height + 4 };
    const drawing = this.drawn(size, parts, marks.length ? legend() : this.scale);
    if (path.length) this.listen(drawing);
    this.chips = learnt.length > 1 ? learnt.map((one) => this.chip(one)) : [];
    this.element = el("div", { class: "rv-whitening-figure" }, drawing);
    if (this.chips.length) {
      const group2 = { class: "rv-ratios", role: "group", "aria-label": "learnt from" };
      this.element.append(el("div", group2, el("span", {}, "learnt from"), ...this.chips));
    }
    this.draw();
  }
  /** @param {WhiteningFigure["learnt"][number]} learnt */
  chip(learnt) {
    const choose5 = () => {
      this.learnt = learnt;
      this.hold();
    };
    return el("button", { class: "rv-chip", type: "button", onclick: choose5 }, learnt.label);
  }
  // ---------------------------------------------------------------- what hands do
  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      return (to) => {
        const [x, y] = this.before.vectorAt(to);
        const [cx, cy] = ellipseOf(this.figure.vectors).centre;
        this.turn(180 * Math.atan2(y - cy, x - cx) / Math.PI);
      };
    });
    onArrows(this.handle, (right, down) => this.turn((this.angle ?? 0) - right - down), {
      unit: KEY6,
      along: (by) => this.turn(within2((this.angle ?? 0) % HALF_TURN + by, 0, HALF_TURN - 1))
    });
  }
  /** @param {number} degrees */
  turn(degrees2) {
    this.angle = (Math.round(degrees2) % 360 + 360) % 360;
    this.hold();
  }
  // ---------------------------------------------------------------- what it is told
  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { learnt, path } = this.figure;
    this.learnt = learnt[Math.min(learnt.length - 1, Math.floor(share * learnt.length))];
    if (!path.length) return;
    [this.angle] = alongPath(
      path.map((at) => [at]),
      ease(share)
    );
  }
  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    this.ghost = values?.[0] ?? null;
    super.reveal(values);
  }
  // ---------------------------------------------------------------- what it tells
  /** What whitens now. */
  get whitening() {
    return whiteningOf(this.learnt.vectors, this.angle == null ? void 0 : Math.PI * this.angle / 180);
  }
  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    const { whitening, figure } = this;
    return reachedByWhitening(goal, figure.vectors.map(whitening), figure.marks.map(whitening));
  }
  /** @override */
  found() {
    return [stretchOf(ellipseOf(this.figure.vectors.map(this.whitening)))];
  }
  /** @override */
  lines() {
    const { figure, angle, whitening } = this;
    const ellipse = ellipseOf(figure.vectors.map(whitening));
    const spread = angle == null ? [] : spreadLine(spreadsAt(figure.vectors, Math.PI * angle / 180));
    const stretch = this.open ? [`length / width of the ellipse ${equals2(stretchOf(ellipse))}`] : [];
    if (!figure.marks.length) return [...spread, ...stretch];
    const [query, same2, other] = figure.marks.map(whitening);
    const cosines = [same2, other].map((one) => equals2(cosineOf(query, one)));
    return [
      `cosine of query and same place ${cosines[0]}`,
      `cosine of query and another ${cosines[1]}`,
      ...stretch
    ];
  }
  // ---------------------------------------------------------------- drawing
  /** @override */
  draw() {
    const { figure, before, after, whitening, learnt } = this;
    const ellipse = ellipseOf(figure.vectors);
    before.drawn.replaceChildren(
      ...figure.vectors.map((vector) => before.dot(vector, "rv-cloud-dot")),
      before.ellipse(ellipse, "rv-cloud-ellipse"),
      ...this.line(before, ellipse),
      ...this.arrows(before, figure.marks)
    );
    const vectors = figure.vectors.map(whitening);
    const marks = figure.marks.map(whitening);
    const reach = 2 * ellipseOf(vectors).long;
    this.span(learnt.vectors.length ? [reach, ...[...vectors, ...marks].flat()] : null);
    after.drawn.replaceChildren(...this.open ? this.whitened(vectors, marks) : [after.cover()]);
    this.drawHandle(ellipse);
    this.chips.forEach((chip2, i) => {
      chip2.setAttribute("aria-pressed", String(figure.learnt[i] === learnt));
    });
  }
  /** @param {readonly number[] | null} values  that are to be seen; null for those on the left */
  span(values) {
    const most = Math.max(LEAST4, Math.ceil(1.05 * Math.max(...(values ?? []).map(Math.abs))));
    if (values) this.after.span(-most, most);
    else this.after.span(this.before.low, this.before.high);
    this.after.title.textContent = values ? "whitened" : "not whitened";
  }
  /**
   * @param {readonly Vector[]} vectors
   * @param {readonly Vector[]} marks
   */
  whitened(vectors, marks) {
    const { after, ghost } = this;
    const ellipse = ellipseOf(vectors);
    const yours = ghost == null ? [] : [after.ellipse({ ...ellipse, long: ghost * ellipse.wide }, "rv-ghost")];
    return [
      ...vectors.map((vector) => after.dot(vector, "rv-cloud-dot")),
      after.ellipse(ellipse, "rv-cloud-ellipse"),
      ...this.line(after, ellipseOf(this.figure.vectors), this.whitening),
      ...yours,
      ...this.arrows(after, marks)
    ];
  }
  /**
   * @param {Panel} panel
   * @param {readonly Vector[]} marks
   */
  arrows(panel3, marks) {
    return [...MARKS.keys()].reverse().filter((k) => marks[k]).map((k) => panel3.arrow(marks[k], `rv-vector-${MARKS[k][0]}`));
  }
  /**
   * Through the middle of the vectors, or where that is once it is whitened.
   *
   * @param {Panel} panel
   * @param {Ellipse} ellipse
   * @param {(vector: Vector) => Vector} [as]
   */
  line(panel3, ellipse, as = (vector) => vector) {
    const [from, to] = [-1, 1].map((side) => panel3.at(as(this.endOf(ellipse, side))));
    if (this.angle == null && !this.asked) return [];
    const drawn = line(from.x, from.y, to.x, to.y);
    set(drawn, { class: "rv-direction" });
    return [drawn];
  }
  /**
   * @param {Ellipse} ellipse
   * @param {number} side
   */
  endOf({ centre, long, angle }, side) {
    const turned3 = this.angle == null ? angle : Math.PI * this.angle / 180;
    const reach = side * LINE4 * long;
    return [centre[0] + reach * Math.cos(turned3), centre[1] + reach * Math.sin(turned3)];
  }
  /** @param {Ellipse} ellipse */
  drawHandle(ellipse) {
    if (this.angle == null) return;
    const { x, y } = this.before.outside(this.endOf(ellipse, 1));
    const degrees2 = Math.round(this.angle);
    set(this.handle, { transform: `translate(${x} ${y})` });
    set(this.handle, { "aria-valuenow": degrees2 % 180, "aria-valuetext": `${degrees2}°` });
  }
};
var spreadLine = ([along, across]) => [
  `spread along the line ${equals2(along)}, across it ${equals2(across)}`
];
function legend() {
  const rows = MARKS.map(([name, title], k) => {
    const x = 12 + k * 112;
    const label3 = text2(x + 12, 20, title);
    set(label3, { "text-anchor": "start" });
    return svg("g", { class: `rv-vector-${name}` }, svg("circle", { cx: x, cy: 16, r: 5 }), label3);
  });
  return { element: svg("g", { class: "rv-vector-legend" }, ...rows), height: 26 };
}

// views/learn/drawings.js
var DRAWINGS = {
  cells: (...given) => new CellsDrawing(...given),
  bin: (...given) => new BinDrawing(...given),
  pool: (...given) => new PoolDrawing(...given),
  pyramid: (...given) => new PyramidDrawing(...given),
  backward: (...given) => new BackwardDrawing(...given),
  stack: (...given) => new StackDrawing(...given),
  ruler: (...given) => new RulerDrawing(...given),
  regions: (...given) => new RegionsDrawing(...given),
  turn: (...given) => new TurnDrawing(...given),
  flip: (...given) => new FlipDrawing(...given),
  lever: (...given) => new LeverDrawing(...given),
  arrows: (...given) => new ArrowsDrawing(...given),
  pairs: (...given) => new PairsDrawing(...given),
  whitening: (...given) => new WhiteningDrawing(...given),
  thread: (...given) => new ThreadDrawing(...given),
  memory: (...given) => new MemoryDrawing(...given),
  order: (...given) => new OrderDrawing(...given),
  race: (...given) => new RaceDrawing(...given)
};
var drawingOf = (figure, wires, asked2) => DRAWINGS[figure.kind](figure, wires, asked2);

// views/learn/outward.js
var STRIDE = 32;
var MOST_RATIO = 4;
var MOST_OVERLAP = 0.9;
var POOLED_ROW = (
  /** @type {const} */
  [0.1, 0.4]
);
var NOW = {
  cells: ({ point: { x, y } }) => ({ boxes: boxText2([x - 0.5, y - 0.5, x + 0.5, y + 0.5]) }),
  bin: ({ edges: [x1, y1, x2, y2], ratio, figure }) => {
    if (ratio > MOST_RATIO) return null;
    const edges = figure.rows > 1 ? [x1, y1, x2, y2] : [x1, -0.5, x2, 0.5];
    return { boxes: boxText2(edges), samples: String(ratio) };
  },
  pool: ({ edges: [first, last] }) => {
    const [top, bottom] = POOLED_ROW;
    return { boxes: boxText2([first - 0.5, top - 0.5, last - 0.5, bottom - 0.5]) };
  },
  ruler: ({ asked: asked2, mark: mark3, gap, figure: { stride } }) => {
    const boxes = [mark3, stride / 2, stride, stride, 0].join(",");
    if (asked2 || gap === 0.5) return { boxes, aligned: "true" };
    return gap === 0 ? { boxes, aligned: "false" } : null;
  },
  backward: ({ edges, read }) => ({
    boxes: boxText2(edges),
    paint: `0:${Number((read?.upstream ?? 1).toPrecision(6))}`
  }),
  turn: ({ figure, numbers }) => ({ boxes: (figure.moves && numbers ? numbers : figure.boat).join(",") }),
  lever: ({ box: [cx, cy, width, height, turn2] }) => ({
    boxes: [(cx + 0.5) * STRIDE, (cy + 0.5) * STRIDE, width * STRIDE, height * STRIDE, turn2].map(tidy2).join(",")
  }),
  regions: ({ figure, level, layout, steps }) => {
    const overlap = steps ? stepsOf(figure, steps)?.overlap ?? 0 : null;
    if (overlap != null && (overlap < -1e-9 || overlap > MOST_OVERLAP)) return null;
    const wanted = overlap == null ? "" : String(tidy2(Math.max(0, overlap)));
    return { levels: level ? String(level) : "", variant: layout.variant, overlap: wanted };
  },
  thread: ({ thread, sizes: sizes2 }) => ({ channel: String(divided(thread, sizes2)[1]) }),
  pairs: ({ off: [query] }) => ({ off: [...query].sort((one, other) => one - other).join(",") })
};
function addressNow({ page: page2, address }, drawing) {
  const now = NOW[drawing.figure.kind]?.(drawing) ?? (NOW[drawing.figure.kind] ? null : {});
  if (!now) return null;
  const told = new URLSearchParams(address);
  for (const [name, text3] of Object.entries(now)) {
    if (text3) told.set(name, text3);
    else told.delete(name);
  }
  return `${page2}?${told}`;
}
function wayOut(link2, drawing) {
  const way = el(
    "a",
    { class: "rv-way-out", href: `${link2.page}?${link2.address}`, target: "_blank", rel: "noopener" },
    `Open in ${link2.title} ↗`
  );
  const lead = () => {
    const address = addressNow(link2, drawing);
    if (address) way.setAttribute("href", address);
  };
  for (const event of ["pointerenter", "pointerdown", "focus", "click"]) way.addEventListener(event, lead);
  return way;
}
function boxText2(edges) {
  const [x1, y1, x2, y2] = edges.map((edge) => (edge + 0.5) * STRIDE);
  return [(x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1, 0].map(tidy2).join(",");
}

// views/learn/section.js
var Section = class {
  /**
   * @param {Step} step
   * @param {number} place  in the lesson, from 0
   * @param {Heard} heard
   * @param {Set<string>} seen  meanings of words that are explained already
   * @param {Link} [link]  to a page where the same numbers stand
   */
  constructor(step2, place, heard, seen, link2) {
    this.step = step2;
    this.heard = heard;
    this.answer = null;
    this.done = false;
    this.known = new Set(seen);
    const wires = { moved: () => this.moved(), picked: () => this.picked() };
    this.drawing = drawingOf(step2.figure, wires, step2.question);
    const { answered: answered3, redraw } = heard;
    const listening = { answered: answered3, redraw, covered: () => this.covered() };
    this.question = step2.question ? asking(step2.question, this.drawing, listening) : null;
    this.tick = el("span", { class: "rv-tick", "aria-hidden": "true" }, "✓");
    this.title = el("h3", { tabindex: "-1" }, ...unbrokenPieces(`${place + 1} · ${step2.title}`), this.tick);
    this.said = el("span", {});
    this.goal = el("p", { class: "rv-goal", role: "status" }, this.said);
    if (step2.goal) this.goal.dataset.longest = longer(asksOf(step2.goal), doneOf(step2.goal));
    this.sums = el("div", { class: "rv-sums" });
    setHidden(this.sums, !this.drawing.writes);
    this.link = link2;
    this.way = link2 ? wayOut(link2, this.drawing) : null;
    const words = step2.words.map((text3) => unbreak(el("p", {}, ...sentencePieces(text3, seen))));
    const goal = step2.goal && !step2.question ? this.goal : null;
    this.element = el(
      "section",
      { class: "rv-step", "data-step": step2.id, "aria-label": `Step ${place + 1}: ${step2.title}` },
      el("div", { class: "rv-step-words" }, this.title, ...words, goal),
      el("div", { class: "rv-step-figure" }, this.drawing.element, this.sums, this.way),
      this.question?.element ?? null
    );
    this.write();
  }
  moved() {
    this.write();
    this.tellGoal();
    this.heard.touched();
    const { goal } = this.step;
    if (goal && this.drawing.reached(goal)) this.heard.completed();
  }
  picked() {
    this.heard.touched();
    this.question?.ready();
  }
  tellGoal() {
    const { goal } = this.step;
    if (!goal) return;
    const seen = this.done && this.drawing.holds(goal);
    this.goal.toggleAttribute("data-seen", seen);
    renew(this.said, ...unbrokenPieces(seen ? doneOf(goal) : asksOf(goal)));
  }
  /** What an answer showed is covered again; the room that it took stays. */
  covered() {
    this.element.toggleAttribute("data-kept", true);
    this.write();
  }
  /** @param {Kernels} kernels */
  take(kernels) {
    this.drawing.take(kernels);
    this.write();
  }
  /** @param {Colours} colours */
  paint(colours) {
    this.drawing.paint(colours);
  }
  /**
   * @param {number} share
   * @param {boolean} [afresh]
   */
  play(share, afresh) {
    this.drawing.play(share, afresh);
    this.tellGoal();
    this.write();
  }
  write() {
    if (this.link && this.way) {
      const away = !this.drawing.open || addressNow(this.link, this.drawing) == null;
      this.way.toggleAttribute("data-away", away);
    }
    if (this.sums.hidden) return;
    const lines2 = this.drawing.lines();
    const foreseen = this.drawing.open ? lines2 : this.drawing.foreseen();
    const count = Math.max(lines2.length, foreseen.length);
    while (this.sums.childElementCount > count) this.sums.lastElementChild?.remove();
    while (this.sums.childElementCount < count) this.sums.append(el("code", {}));
    [...this.sums.children].forEach((row, i) => {
      const [seen, whole3] = [lines2[i] ?? "", foreseen[i] ?? ""];
      renew(row, ...seen ? unbrokenPieces(seen) : []);
      set(row, { "data-covered": whole3.length > seen.length ? whole3.slice(seen.length) : null });
    });
  }
  /**
   * @param {boolean} done
   * @param {readonly number[] | null} answer
   */
  show(done, answer2) {
    this.element.toggleAttribute("data-done", done);
    this.done = done;
    this.tellGoal();
    if (answer2 !== this.answer) this.question?.show(answer2);
    this.answer = answer2;
    this.write();
  }
};
var asksOf = ({ asks }) => `Your turn: ${asks}`;
var doneOf = ({ done }) => `✓ ${done}`;
var longer = (one, other) => one.length < other.length ? other : one;

// views/learn/lesson.js
var CALM2 = 300;
var LOOKED = 3e3;
var FITS = 0.75;
var WORKED = "a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])";
var MIDDLE2 = "-45% 0px -50% 0px";
function lessonCard(look) {
  const player = new LessonPlayer(look);
  return {
    element: player.element,
    topics: [],
    update: () => player.update(),
    destroy: () => player.destroy()
  };
}
var SCROLLS = ["wheel", "touchmove", "keydown", "pointerdown"];
var SCROLLS_BY_KEY = /* @__PURE__ */ new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);
var isOnBar = ({ clientX }, target) => target instanceof Element && clientX >= target.getBoundingClientRect().left + target.clientWidth;
var LessonPlayer = class {
  /** @param {Look} look */
  constructor({ scope, colours, part: part2 }) {
    this.scope = scope;
    this.colours = colours;
    this.part = part2;
    this.given = null;
    this.progress = null;
    this.sections = [];
    this.kernels = null;
    this.still = matchMedia("(prefers-reduced-motion: reduce)");
    this.clock = new Clock(this.still.matches);
    this.frame = 0;
    this.last = 0;
    this.goal = -1;
    this.timer = void 0;
    this.looking = void 0;
    this.bar = playerBar({
      go: (step2) => this.go(step2),
      toggle: () => this.toggle(),
      seek: (share) => this.seek(share)
    });
    this.heading = el("h2", {});
    this.note = el("p", { class: "rv-lesson-note", role: "status" });
    this.steps = el("div", { class: "rv-steps" });
    this.element = el(
      "article",
      { class: "rv-lesson" },
      this.heading,
      this.note,
      this.steps,
      this.bar.element
    );
    this.projector = new Projector(this.element, (by) => this.go((this.progress?.step ?? 0) + by));
    this.onKey = this.onKey.bind(this);
    this.onResize = this.onResize.bind(this);
    this.onScroll = this.onScroll.bind(this);
    this.width = innerWidth;
    document.addEventListener("keydown", this.onKey);
    addEventListener("resize", this.onResize);
    for (const type of SCROLLS) addEventListener(type, this.onScroll, { passive: true });
    this.observer = new IntersectionObserver((entries) => this.looked(entries), { rootMargin: MIDDLE2 });
    embedded().then(
      (kernels) => this.takeKernels(kernels),
      (problem) => setText(this.note, `${problem.message} So this lesson shows no numbers here.`)
    );
  }
  // ---------------------------------------------------------------- messages
  update() {
    const part2 = this.part();
    if (part2?.kind !== "learn") return;
    const { given } = this;
    this.given = part2;
    this.projector.turn(part2.projected);
    if (!this.progress || given?.lesson.id !== part2.lesson.id || given.rev !== part2.rev) {
      this.progress = new Progress(part2);
      this.build(this.progress);
      this.arrive(given != null);
    } else if (!this.progress.holds(part2.lesson) && this.progress.awaits(part2.lesson)) {
      const { steps } = this.progress.lesson;
      this.progress.takeNumbers(part2.lesson);
      for (const [i, { seed }] of part2.lesson.steps.entries()) {
        if (seed !== steps[i].seed) this.renew(i);
      }
    }
    for (const section of this.sections) section.paint(this.colours());
  }
  /** @param {Progress} progress */
  build({ lesson }) {
    const seen = /* @__PURE__ */ new Set();
    this.observer.disconnect();
    setText(this.heading, lesson.title);
    this.sections = lesson.steps.map((step2, i) => this.made(step2, i, seen));
    this.steps.replaceChildren(...this.sections.map(({ element }) => element));
    this.bar.take(lesson);
    if (this.kernels) this.takeKernels(this.kernels);
    this.show();
    for (const { element } of this.sections) this.observer.observe(element);
  }
  /**
   * @param {LearnPart["lesson"]["steps"][number]} step
   * @param {number} i
   * @param {Set<string>} seen  meanings of words that are explained before it
   */
  made(step2, i, seen) {
    const heard = {
      completed: () => this.complete(i),
      touched: () => this.touch(i),
      answered: (values) => this.answer(i, values),
      redraw: () => this.redraw(i)
    };
    const link2 = this.given?.links.find(({ step: id }) => id === step2.id);
    return new Section(step2, i, heard, seen, link2);
  }
  /**
   * A step with other numbers; all others stay as hands have left them.
   *
   * @param {number} i
   */
  renew(i) {
    const { progress, sections, kernels } = this;
    if (!progress) return;
    const before = sections[i];
    const made = this.made(progress.lesson.steps[i], i, new Set(before.known));
    const isHeld = before.element.matches(":focus-within");
    this.observer.unobserve(before.element);
    before.element.replaceWith(made.element);
    sections[i] = made;
    if (kernels) made.take(kernels);
    made.paint(this.colours());
    this.show();
    if (isHeld) made.question?.again.focus({ preventScroll: true });
    if (i === progress.step) this.begin();
    this.observer.observe(made.element);
  }
  /** @param {Kernels} kernels */
  takeKernels(kernels) {
    this.kernels = kernels;
    for (const section of this.sections) section.take(kernels);
    this.show();
  }
  /**
   * At the step that the link names, once the page has its height. A page that was just opened is at the
   * first one already.
   *
   * @param {boolean} again  whether another link was open
   */
  arrive(again) {
    const step2 = this.progress?.step ?? 0;
    this.begin();
    if (!step2 && !again) return;
    this.goal = step2;
    requestAnimationFrame(() => this.bring(step2, "auto"));
  }
  show() {
    const { progress } = this;
    if (!progress) return;
    const { lesson, step: step2, done, answers: answers2 } = progress;
    this.bar.show(lesson, step2, done);
    this.sections.forEach((section, i) => {
      const { id } = lesson.steps[i];
      section.show(done.has(id), answers2.get(id) ?? null);
      section.element.toggleAttribute("data-current", i === step2);
    });
    this.projector.show(lesson, step2);
  }
  // ---------------------------------------------------------------- what people do
  /** @param {number} step */
  go(step2) {
    const { progress } = this;
    if (!progress || step2 < 0 || step2 >= this.sections.length) return;
    this.goal = step2;
    this.enter(step2);
    this.stay(step2);
    this.bring(step2, this.still.matches ? "auto" : "smooth");
    this.sections[step2].title.focus({ preventScroll: true });
  }
  /**
   * Into the middle of the screen, or a step that is too high for that from its title on.
   *
   * @param {number} step
   * @param {ScrollBehavior} behavior
   */
  bring(step2, behavior) {
    if (this.projector.on) return;
    const { element } = this.sections[step2];
    const fits2 = element.offsetHeight < FITS * innerHeight;
    element.scrollIntoView({ block: fits2 ? "center" : "start", behavior });
  }
  /** @param {number} step */
  enter(step2) {
    const { progress } = this;
    if (!progress || step2 === progress.step) return;
    progress.step = step2;
    this.show();
    this.begin();
    this.tell("view");
  }
  /** @param {readonly IntersectionObserverEntry[]} entries */
  looked(entries) {
    const seen = entries.filter((entry2) => entry2.isIntersecting);
    const at = this.sections.findIndex(({ element }) => seen.some(({ target }) => target === element));
    if (at < 0 || this.goal >= 0) return;
    this.enter(at);
    this.pass(at);
  }
  /**
   * Who scrolls on reads there. Who scrolls back may be on the way to a teacher's links, which stand above
   * the first step: another step is theirs once it is looked at.
   *
   * @param {number} step
   */
  pass(step2) {
    const { progress } = this;
    clearTimeout(this.looking);
    if (!progress) return;
    if (step2 > progress.at) this.stay(step2);
    else if (step2) this.looking = setTimeout(() => progress.step === step2 && this.stay(step2), LOOKED);
  }
  /** @param {number} step */
  stay(step2) {
    const { progress } = this;
    clearTimeout(this.looking);
    if (!progress || step2 === progress.at) return;
    progress.at = step2;
    this.tell("view");
  }
  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const isForProjector = this.projector.on && PROJECTED.has(event.key);
    if (!isForProjector && takesKeys(event.composedPath(), this.element)) return;
    const step2 = this.progress?.step ?? 0;
    const isBack = event.key === "b" && !this.projector.on;
    if (event.key === "ArrowRight" || event.key === "n") this.go(step2 + 1);
    else if (event.key === "ArrowLeft" || isBack) this.go(step2 - 1);
    else if (event.key === "k") this.toggle();
    else if (isForProjector && event.key === "PageDown") this.go(step2 + 1);
    else if (isForProjector && event.key === "PageUp") this.go(step2 - 1);
    else if (isForProjector) this.projector.leave();
    else return;
    event.preventDefault();
  }
  /**
   * Whoever scrolls, by wheel, finger, key or on the bar at the page's edge, reads on from there.
   *
   * @param {Event} event
   */
  onScroll(event) {
    const isKey = event instanceof KeyboardEvent;
    if (isKey && (event.defaultPrevented || !SCROLLS_BY_KEY.has(event.key))) return;
    const [target] = event.composedPath();
    if (event.type === "pointerdown" && !isOnBar(
      /** @type {PointerEvent} */
      event,
      target
    )) return;
    this.goal = -1;
  }
  /** Who turns a phone stays at the step; a phone's own bars, which come and go, move nothing. */
  onResize() {
    const { progress } = this;
    this.projector.fit(true);
    if (!progress || this.width === innerWidth) return;
    this.width = innerWidth;
    this.goal = progress.step;
    this.bring(progress.step, "auto");
  }
  /** @param {number} i */
  touch(i) {
    this.goal = i;
    this.enter(i);
    this.stay(i);
    this.clock.seek(1);
    this.bar.tell(1, false);
  }
  /** @param {number} i */
  complete(i) {
    const { progress } = this;
    if (!progress?.complete(progress.lesson.steps[i].id)) return;
    this.show();
    this.tell("commit");
  }
  /**
   * @param {number} i
   * @param {readonly number[]} values
   */
  answer(i, values) {
    const { progress } = this;
    if (!progress) return;
    progress.answers.set(progress.lesson.steps[i].id, values);
    this.enter(i);
    this.stay(i);
    this.show();
    const state = this.sections[i].question?.element.dataset.state;
    if (state === "right") progress.complete(progress.lesson.steps[i].id);
    this.goal = i;
    this.show();
    this.reveal(i);
    this.tell("commit");
  }
  /**
   * What is said of an answer comes out from beneath the player, where it begins there.
   *
   * @param {number} i
   */
  reveal(i) {
    const said2 = this.sections[i].question?.outcome;
    if (!said2 || this.projector.on) return;
    const fits2 = said2.offsetHeight < FITS * innerHeight;
    const block = fits2 ? "nearest" : "start";
    said2.scrollIntoView({ block, behavior: this.still.matches ? "auto" : "smooth" });
  }
  /** @param {number} i */
  redraw(i) {
    const { progress, given } = this;
    if (!progress || !given) return;
    const { id } = progress.lesson.steps[i];
    progress.redraw(id, (progress.seedOf(id) + 1) % (given.last + 1));
    this.goal = i;
    this.enter(i);
    this.stay(i);
    this.show();
    this.tell("commit");
  }
  // ---------------------------------------------------------------- time
  begin() {
    const step2 = this.progress?.lesson.steps[this.progress.step];
    if (!step2) return;
    this.clock.begin(step2.seconds);
    this.sections[this.progress?.step ?? 0].play(this.clock.share);
    this.run();
  }
  toggle() {
    const again = !this.clock.playing && this.clock.share >= 1;
    this.clock.toggle();
    if (again) this.current?.play(0, true);
    this.run();
  }
  /** @param {number} share */
  seek(share) {
    this.clock.seek(share);
    this.current?.play(share, true);
    this.bar.tell(share, false);
  }
  get current() {
    return this.sections[this.progress?.step ?? 0];
  }
  run() {
    this.bar.tell(this.clock.share, this.clock.playing);
    if (this.frame || !this.clock.playing) return;
    this.last = performance.now();
    this.frame = requestAnimationFrame((now) => this.tick(now));
  }
  /** @param {number} now */
  tick(now) {
    this.frame = 0;
    const share = this.clock.pass(Math.max(0, now - this.last));
    this.last = now;
    this.current?.play(share);
    this.bar.tell(share, this.clock.playing);
    if (this.clock.playing) this.frame = requestAnimationFrame((then2) => this.tick(then2));
  }
  // ---------------------------------------------------------------- what Python hears
  /** @param {"view" | "commit"} phase  a step that is looked at is no entry of the history */
  tell(phase) {
    clearTimeout(this.timer);
    const say = () => this.progress && this.scope.choose(this.progress.choice, phase);
    if (phase === "commit") say();
    else this.timer = setTimeout(say, CALM2);
  }
  destroy() {
    this.projector.turn(false);
    clearTimeout(this.timer);
    clearTimeout(this.looking);
    cancelAnimationFrame(this.frame);
    this.observer.disconnect();
    document.removeEventListener("keydown", this.onKey);
    removeEventListener("resize", this.onResize);
    for (const type of SCROLLS) removeEventListener(type, this.onScroll);
  }
};
function takesKeys(path, lesson) {
  const [at] = path;
  if (!(at instanceof Element)) return false;
  return at.matches(path.includes(lesson) ? "input" : WORKED);
}

// views/operators/compare.js
var OF_PLAN = /* @__PURE__ */ new Map([
  ["roi_index", "roi"],
  ["bin_index", "bin"]
]);
var OF_BOX2 = "x1 y1 x2 y2".split(" ");
var OF_TURNED = "cx cy w h angle".split(" ");
var compared = (kernels, { cases, regions, tolerance }) => [
  ...cases.flatMap((one) => refusable(nameOf2(one), () => ofOperator(kernels, one, tolerance))),
  ...refusable("rmac", () => ofRegions(kernels, regions))
];
var nameOf2 = ({ operator, reduction }) => operator === "roi_align" && reduction === "max" ? "roi_align, max" : operator;
function refusable(operator, make) {
  try {
    return make();
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    return [{ operator, part: "output", count: 0, difference: null, wrong: problem.message }];
  }
}
function ofOperator(kernels, one, tolerance) {
  const name = (
    /** @type {OperatorName} */
    one.operator
  );
  const [batch, channels2, height, width] = one.shape;
  const { rois, bins, scale, ratio, offset, minimum, clockwise } = one;
  const features = { values: one.features, batch, channels: channels2, height, width };
  const boxes = { rois, bins, rules: { scale, ratio, offset, minimum, clockwise } };
  const call = { ...boxes, features, reduction: one.reduction };
  const { output, argmax } = kernels.forward(name, call);
  const back = kernels.backward(name, { ...call, gradOutput: one.upstream, argmax: argmax ?? void 0 });
  const operator = nameOf2(one);
  const rows = [];
  if (one.plan.length) {
    const derivatives = one.plan.some((column2) => column2.name === "slopes");
    rows.push({ operator, ...ofPlan(kernels.plan(name, { ...boxes, height, width, derivatives }), one) });
  }
  rows.push({ operator, part: "output", ...ofSums(output, one.output, tolerance, inOutput(one)) });
  if (one.winners && argmax) {
    rows.push({ operator, part: "winners", ...ofBits(argmax, one.winners, "cell", inOutput(one)) });
  }
  const inMap = (at) => cellText(at, one.shape);
  rows.push({ operator, part: "features", ...ofSums(back.features, one.grad_features, tolerance, inMap) });
  if (one.grad_rois && back.rois) {
    rows.push({ operator, part: "rois", ...ofSums(back.rois, one.grad_rois, tolerance, inBox(back.rois)) });
  }
  return rows;
}
function ofRegions(kernels, { shape: shape2, scales, overlap, layouts, features, maxima, winners }) {
  const [batch, channels2, height, width] = shape2;
  const rows = layouts.map(({ variant, regions, level }) => {
    const got = kernels.regions({ height, width, scales, overlap, variant });
    const inRegion2 = (at) => `region ${Math.floor(at / 4)}`;
    const [where, levels2] = [
      ofBits(got.regions, regions, "cell", inRegion2),
      ofBits(got.level, level, "level", (at) => `region ${at}`)
    ];
    const count2 = where.count + levels2.count;
    return {
      ...{ operator: `rmac_regions, ${variant}`, part: "regions" },
      ...{ count: count2, difference: null, wrong: where.wrong || levels2.wrong }
    };
  });
  const map = { values: features, batch, channels: channels2, height, width };
  const found = kernels.regionMaxima({ features: map, regions: layouts[0].regions });
  const inRegion = (at) => `region ${Math.floor(at / channels2)}, channel ${at % channels2}`;
  const values = ofBits(found.maxima, maxima, "maximum", inRegion);
  const cells = ofBits(found.argmax, winners, "cell", inRegion);
  const count = values.count + cells.count;
  const wrong = values.wrong || cells.wrong;
  return [...rows, { operator: "region maxima", part: "maxima", count, difference: null, wrong }];
}
function ofPlan(plan, one) {
  let count = 0;
  for (const column2 of one.plan) {
    const got = columnOf(plan, column2);
    const want = got && asNumbers(column2.bytes, got);
    if (!got || !want) return { part: "plan", count, difference: null, wrong: `no ${column2.name}` };
    const place = (at) => sampleText(plan, column2.name, at, got, one.bins);
    const { count: more, wrong } = ofBits(got, want, column2.name, place);
    count += more;
    if (wrong) return { part: "plan", count, difference: null, wrong };
  }
  return { part: "plan", count, difference: null, wrong: "" };
}
var columnOf = (plan, { name }) => plan[
  /** @type {keyof Plan} */
  OF_PLAN.get(name) ?? name
];
function asNumbers(bytes, like) {
  const Kind = (
    /** @type {new (buffer: ArrayBuffer) => Numbers} */
    like.constructor
  );
  return new Kind(bytes.slice().buffer);
}
function ofBits(got, want, what, placeOf2) {
  const count = want.length;
  if (got.length !== count) {
    return { count, difference: null, wrong: `${what}: ${count} numbers on the CPU, ${got.length} here` };
  }
  const [ours, theirs] = [bytesOf(got), bytesOf(want)];
  const byte = ours.findIndex((value, at2) => value !== theirs[at2]);
  if (byte < 0) return { count, difference: null, wrong: "" };
  const at = Math.floor(byte / got.BYTES_PER_ELEMENT);
  return { count, difference: null, wrong: `${placeOf2(at)}, ${what}: ${apart2(want[at], got[at])}` };
}
var bytesOf = ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength);
function ofSums(got, { values, size }, tolerance, placeOf2) {
  const count = values.length;
  if (got.length !== count) {
    const wrong = `${count} numbers on the CPU, ${got.length} here`;
    return { count, difference: Infinity, wrong };
  }
  let [difference, worst] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const share = shareOf(got[at], values[at], size[size.length === 1 ? 0 : at]);
    if (share > difference) [difference, worst] = [share, at];
  }
  const fine = difference <= tolerance;
  return { count, difference, wrong: fine ? "" : `${placeOf2(worst)}: ${apart2(values[worst], got[worst])}` };
}
function shareOf(got, want, size) {
  if (got === want || Number.isNaN(got) && Number.isNaN(want)) return 0;
  const share = Math.abs(got - want) / size;
  return Number.isNaN(share) ? Infinity : share;
}
var apart2 = (want, got) => `${numberText(want)} on the CPU, ${numberText(got)} here`;
var numberText = (value) => Number.isFinite(value) ? Object.is(value, -0) ? "−0" : exact(value) : String(value);
var binText2 = (bin, [, columns2]) => `bin (${Math.floor(bin / columns2)}, ${bin % columns2})`;
function inOutput({ rois, output, bins }) {
  const flat = bins[0] * bins[1];
  const columns2 = rois.shape[1];
  const channels2 = output.values.length / (rois.length / columns2) / flat;
  return (at) => {
    const [box, channel] = [Math.floor(at / flat / channels2), Math.floor(at / flat) % channels2];
    return `box ${box}, channel ${channel}, ${binText2(at % flat, bins)}`;
  };
}
function cellText(at, [, channels2, height, width]) {
  const cells = height * width;
  const [plane, cell] = [Math.floor(at / cells), at % cells];
  const where = `channel ${plane % channels2}, cell (${Math.floor(cell / width)}, ${cell % width})`;
  return `map ${Math.floor(plane / channels2)}, ${where}`;
}
function inBox({ shape: shape2 }) {
  const columns2 = shape2[1];
  const names = ["its map's number", ...columns2 === 6 ? OF_TURNED : OF_BOX2];
  return (at) => `box ${Math.floor(at / columns2)}, ${names[at % columns2]}`;
}
function sampleText(plan, column2, at, got, bins) {
  const row = Math.floor(at / got.shape.slice(1).reduce((product3, side) => product3 * side, 1));
  if (column2 === "grids" || column2 === "offsets") return `box ${row}`;
  const sample = row - plan.offsets[plan.roi[row]];
  return `box ${plan.roi[row]}, sample ${sample}, in ${binText2(plan.bin[row], bins)}`;
}

// views/operators/agreement.js
var WORDS2 = {
  plan: "plan",
  output: "output",
  winners: "winning cells",
  features: "gradient of the features",
  rois: "gradient of the boxes",
  regions: "regions and levels",
  maxima: "values and winning cells"
};
var STATES3 = (
  /** @type {const} */
  ["bad", "good", "none"]
);
function agreementCard({ part: part2 }) {
  const card = frame("On the same boxes", "agreement");
  const verdict2 = el("p", { class: "rv-agreed", role: "status" });
  const table = el("table", { class: "rv-table rv-agreement" });
  const room = el("div", {
    class: "rv-scrolls",
    tabindex: "0",
    role: "region",
    "aria-label": "The comparison"
  });
  room.append(table);
  const note = el("p", { class: "rv-agreed-note" });
  card.body.append(verdict2, room, note);
  let shown = null;
  function show3(given, result) {
    if (shown !== given) return;
    const said2 = verdictOf2(given, result);
    verdict2.dataset.state = said2.state;
    setText(verdict2, said2.text);
    table.replaceChildren(...tableOf2(given, typeof result === "string" ? [] : result));
  }
  return {
    element: card.element,
    topics: [],
    update() {
      const given = part2();
      if (given?.kind !== "operators" || given === shown) return;
      shown = given;
      setText(card.remark, given.title);
      setText(note, noteOf2(given));
      embedded().then((kernels) => compared(kernels, given)).then(
        (rows) => show3(given, rows),
        (problem) => show3(given, problem.message)
      );
    }
  };
}
function verdictOf2({ device, tolerance }, result) {
  const said2 = [typeof result === "string" ? nothing2(result) : ofKernels(result, tolerance)];
  if (device) said2.push(onServer(device));
  const state = STATES3.find((one) => said2.some((of) => of.state === one)) ?? "none";
  return { state, text: said2.map(({ text: text3 }) => text3).join(" ") };
}
var nothing2 = (why) => ({
  state: "none",
  text: `${why.replace(/\.$/, "")}, so the browser has no numbers of its own to compare.`
});
function ofKernels(rows, tolerance) {
  const count = rows.reduce((sum4, row) => sum4 + row.count, 0);
  const how = `${plural(count, "number")}, the plans' bit for bit, sums to ${oneIn(tolerance)}`;
  const wrong = rows.filter((row) => row.wrong).map(wrongText);
  return verdictOn("The CPU and WebAssembly", wrong, how);
}
function onServer({ name, found, tolerance }) {
  const wrong = found.filter(({ agrees: agrees2 }) => !agrees2).map((one) => `${one.operator}, ${WORDS2[one.part]}`);
  return verdictOn(`The CPU and ${name}`, wrong, `to ${oneIn(tolerance)}`);
}
var verdictOn = (machines, wrong, how) => wrong.length ? { state: "bad", text: `✗ ${machines} disagree. ${wrong.join("; ")}.` } : { state: "good", text: `✓ ${machines} agree: ${how}.` };
var wrongText = ({ operator, part: part2, wrong }) => `${operator}, ${WORDS2[part2]}: ${wrong.replace(/\.$/, "")}`;
var oneIn = (tolerance) => `one part in ${Math.round(1 / tolerance).toLocaleString("en")}`;
function noteOf2({ cases }) {
  const [{ rois, bins, shape: shape2 }] = cases;
  const [maps, channels2, rows, columns2] = shape2;
  const boxes = `${rois.shape[0]} boxes of ${bins[0]} × ${bins[1]} bins`;
  const on = `${plural(maps, "map")} of ${rows} × ${columns2} cells and ${plural(channels2, "channel")}`;
  return `${boxes} on ${on}. A difference is a share of the largest number; that of a box's gradient, whose terms cancel, a share of these.`;
}
function tableOf2({ device }, rows) {
  const machines = [rows.length ? "WebAssembly" : "", device?.name ?? ""].filter(Boolean);
  const head2 = headRow(["operator", "compared", ...machines, ...rows.length ? ["numbers"] : []]);
  const found = new Map(device?.found.map((one) => [`${one.operator} ${one.part}`, one]));
  const lines2 = rows.map((row) => ({ operator: row.operator, part: row.part, row }));
  const here = new Set(lines2.map(({ operator, part: part2 }) => `${operator} ${part2}`));
  for (const [key, { operator, part: part2 }] of found) {
    if (!here.has(key)) lines2.push({ operator, part: part2, row: null });
  }
  let last = "";
  const body = lines2.map(({ operator, part: part2, row }) => {
    const name = operator === last ? "" : operator;
    last = operator;
    const theirs = found.get(`${operator} ${part2}`);
    return el(
      "tr",
      { "data-part": `${operator} ${part2}`, "data-first": name !== "" },
      el("th", { scope: "row" }, el("span", { class: name ? "" : "rv-unseen" }, operator)),
      el("td", {}, WORDS2[part2]),
      rows.length ? ofBrowser(row) : null,
      device ? ofDevice(theirs) : null,
      rows.length ? el("td", {}, row ? row.count.toLocaleString("en") : "–") : null
    );
  });
  return [el("thead", {}, head2), el("tbody", {}, ...body)];
}
function ofBrowser(row) {
  if (!row) return el("td", {}, "–");
  const { difference, wrong } = row;
  const text3 = difference == null ? wrong ? "not the same" : "bit for bit" : shareText(difference);
  return verdictCell(!wrong, text3);
}
var ofDevice = (found) => found ? verdictCell(found.agrees, shareText(found.difference)) : el("td", {}, "–");
var verdictCell = (fine, text3) => el("td", { "data-state": fine ? "good" : "bad" }, `${fine ? "✓" : "✗"} ${text3}`);
var shareText = (share) => share === 0 ? "equal" : Number.isFinite(share) ? minus(share.toExponential(1)) : "not finite";

// views/peers/matrix.js
var MARKS2 = {
  follows: "✓",
  follows_another: "→",
  differs: "✗",
  refuses: "–",
  unasked: "·"
};
var STATES4 = {
  follows: "follows",
  follows_another: "follows another",
  differs: "differs",
  refuses: "refuses",
  unasked: "not tested"
};
var LEGEND2 = "✓ follows the convention · → follows another in every case · ✗ differs · – does not take such input, or has no backward · dot: not tested";
var HINT3 = "A cell says what was found.";
function peersMatrixCard({ part: part2 }) {
  const card = frame("Who computes what", "peers-matrix");
  const table = el("table", { class: "rv-table rv-peers" });
  const label3 = { tabindex: "0", role: "region", "aria-label": "Implementations by families of cases" };
  const room = el("div", { class: "rv-scrolls", ...label3 }, table);
  const legend2 = el("p", { class: "rv-peers-legend" }, LEGEND2);
  const said2 = el("p", { class: "rv-peers-said", role: "status" }, HINT3);
  card.body.append(legend2, said2, room);
  let shown = null;
  let pressed2 = null;
  function say(row, cell, event) {
    pressed2?.setAttribute("aria-pressed", "false");
    pressed2 = targetOf(event);
    pressed2.setAttribute("aria-pressed", "true");
    const about3 = cell ? cell.said : `${row.versions}; held to ${row.convention}. ${row.note}`.trim();
    said2.replaceChildren(el("strong", {}, row.title), ` ${about3}`);
  }
  return {
    element: card.element,
    topics: [],
    update() {
      const given = part2();
      if (given?.kind !== "peers" || given === shown) return;
      shown = given;
      setText(card.remark, `run on ${given.date}`);
      const body = given.rows.map((row) => rowOf4(row, given.families, say));
      table.replaceChildren(headOf(given.families), el("tbody", {}, ...body));
    }
  };
}
function headOf(families) {
  const heads = families.map(
    ({ title, said: said2 }) => el("th", { scope: "col", title: said2 }, el("span", {}, title))
  );
  const corner = el("th", { scope: "col" }, el("span", {}, "implementation"));
  return el("thead", {}, el("tr", {}, corner, ...heads));
}
function rowOf4(row, families, say) {
  const cells = row.cells.map((cell, at) => {
    const name = `${row.title}, ${families[at].title}: ${STATES4[cell.state]}`;
    const props2 = {
      type: "button",
      "data-state": cell.state,
      "aria-label": name,
      "aria-pressed": "false",
      onclick: (event) => say(row, cell, event)
    };
    return el("td", {}, el("button", props2, MARKS2[cell.state]));
  });
  const props = {
    type: "button",
    class: "rv-peer",
    "aria-pressed": "false",
    onclick: (event) => say(row, null, event)
  };
  return el("tr", {}, el("th", { scope: "row" }, el("button", props, row.title)), ...cells);
}

// views/peers/drawing.js
var AROUND3 = 1.5;
var LETTER3 = 0.34;
var MOST_WRITTEN2 = 64;
var LARGEST_MARK = 0.08;
var LONGEST_WRITTEN = 3;
function svg2(tag2, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag2);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}
function partOf2({ size: [rows, columns2], readings }) {
  const xs = [];
  const ys = [];
  for (const { frame: frame2, samples } of readings) {
    const [cx, cy, w, h, angle] = frame2;
    const [c, s] = [Math.cos(angle * Math.PI / 180), Math.sin(angle * Math.PI / 180)];
    const across = (Math.abs(w * c) + Math.abs(h * s)) / 2;
    const down = (Math.abs(w * s) + Math.abs(h * c)) / 2;
    xs.push(cx - across, cx + across);
    ys.push(cy - down, cy + down);
    for (let at = 0; at < samples.length; at += 2) {
      xs.push(samples[at]);
      ys.push(samples[at + 1]);
    }
  }
  const small = rows * columns2 <= 2 * MOST_WRITTEN2;
  const [left, right] = small ? [Math.min(-0.5, ...xs), Math.max(columns2 - 0.5, ...xs)] : around2(xs);
  const [top, bottom] = small ? [Math.min(-0.5, ...ys), Math.max(rows - 0.5, ...ys)] : around2(ys);
  return { left: left - 0.3, top: top - 0.3, width: right - left + 0.6, height: bottom - top + 0.6 };
}
var around2 = (values) => [Math.min(...values) - AROUND3, Math.max(...values) + AROUND3];
function drawingOf2(thread) {
  const { left, top, width, height } = partOf2(thread);
  const marks = thread.readings.map((reading, at) => markOf(reading, thread.bins, at));
  const said2 = thread.readings.map(({ said: word }, at) => `${["blue", "orange", "green"][at]}: ${word}`);
  const [rows, columns2] = thread.size;
  const name = `The map of ${rows} × ${columns2} cells, the box and its samples. ${said2.join("; ")}`;
  const box = `${left} ${top} ${width} ${height}`;
  const attributes = { viewBox: box, role: "img", "aria-label": name, class: "rv-thread-map" };
  return svg2("svg", attributes, cellsOf(thread, { left, top, width, height }), ...marks);
}
function cellsOf({ size: [rows, columns2], map }, { left, top, width, height }) {
  let [least, most] = [Infinity, -Infinity];
  for (const value of map) [least, most] = [Math.min(least, value), Math.max(most, value)];
  const group2 = svg2("g", {});
  const [first, last] = [Math.max(0, Math.floor(left + 0.5)), Math.min(columns2 - 1, Math.ceil(left + width))];
  const [upper, lower2] = [Math.max(0, Math.floor(top + 0.5)), Math.min(rows - 1, Math.ceil(top + height))];
  const written5 = (last - first + 1) * (lower2 - upper + 1) <= 2 * MOST_WRITTEN2;
  for (let row = upper; row <= lower2; row += 1) {
    for (let column2 = first; column2 <= last; column2 += 1) {
      const value = map[row * columns2 + column2];
      const share = most > least ? (value - least) / (most - least) : 0.5;
      const place = { x: column2 - 0.5, y: row - 0.5, width: 1, height: 1 };
      group2.append(
        svg2("rect", { ...place, class: "rv-thread-cell", style: `--rv-share: ${share.toFixed(3)}` })
      );
      const text3 = String(value);
      if (written5 && text3.length <= LONGEST_WRITTEN) {
        group2.append(svg2("text", { x: column2, y: row, class: "rv-thread-value", "font-size": LETTER3 }, text3));
      }
    }
  }
  return group2;
}
function markOf({ frame: frame2, samples, lost }, [rows, columns2], at) {
  const [cx, cy, w, h, angle] = frame2;
  const lines2 = [];
  for (let bin = 1; bin < columns2; bin += 1) {
    const x2 = -w / 2 + w * bin / columns2;
    lines2.push(svg2("line", { x1: x2, x2, y1: -h / 2, y2: h / 2 }));
  }
  for (let bin = 1; bin < rows; bin += 1) {
    const y2 = -h / 2 + h * bin / rows;
    lines2.push(svg2("line", { x1: -w / 2, x2: w / 2, y1: y2, y2 }));
  }
  const [x, y] = [-Math.abs(w) / 2, -Math.abs(h) / 2];
  const edge = svg2("rect", { x, y, width: Math.abs(w), height: Math.abs(h) });
  const box = svg2("g", { transform: `translate(${cx} ${cy}) rotate(${-angle})` }, edge, ...lines2);
  const points = [];
  const share = Math.min(Math.abs(w) / columns2, Math.abs(h) / rows) || 1;
  const r = Math.min(LARGEST_MARK, Math.max(LARGEST_MARK / 4, LARGEST_MARK * share));
  for (let one = 0; one < lost.length; one += 1) {
    const place = { cx: samples[2 * one], cy: samples[2 * one + 1], r };
    points.push(svg2("circle", { ...place, "data-lost": String(lost[one] > 0) }));
  }
  return svg2("g", { class: "rv-thread-mark", "data-reading": at }, box, ...points);
}
var written4 = (value) => minus(sixDigits(value));
var numbersOf3 = ({ values }, [rows, columns2]) => Array.from(
  { length: rows },
  (_, row) => Array.from({ length: columns2 }, (__, column2) => written4(values[row * columns2 + column2]))
);

// views/peers/museum.js
function peersMuseumCard({ part: part2 }) {
  const card = frame("Threads", "peers-museum");
  const grid = el("div", { class: "rv-threads" });
  card.body.append(grid);
  let shown = null;
  return {
    element: card.element,
    topics: [],
    update() {
      const given = part2();
      if (given?.kind !== "museum" || given === shown) return;
      shown = given;
      setText(card.heading, given.cause);
      setText(card.remark, plural(given.threads.length, "thread"));
      grid.replaceChildren(...given.threads.map(threadOf));
    }
  };
}
function threadOf(thread) {
  const { title, year, saw, why, issue, thread: name, prism, debug } = thread;
  const away = { target: "_blank", rel: "noopener noreferrer" };
  const links = [
    el("a", { href: issue, ...away }, name),
    `, ${year} · `,
    el("a", { href: debug, ...away }, "Its map and numbers in Debug"),
    " · ",
    el("a", { href: prism, ...away }, "Drag this box in the prism"),
    ", on a map of ours: other numbers, the same rules"
  ];
  const words = el(
    "div",
    { class: "rv-thread-words" },
    el("h4", {}, title),
    el("p", {}, saw),
    el("p", { class: "rv-thread-why" }, why),
    el("p", { class: "rv-thread-links" }, ...links)
  );
  const outputs = thread.readings.map((reading, at) => outputOf(thread, reading, at));
  const numbers = el("div", { class: "rv-thread-outputs" }, ...outputs);
  return el("article", { class: "rv-thread", "data-thread": thread.id }, words, drawingOf2(thread), numbers);
}
function outputOf(thread, reading, at) {
  const { said: said2, convention, box, printed } = reading;
  const rows = numbersOf3(reading, thread.bins).map(
    (row) => el("tr", {}, ...row.map((text3) => el("td", {}, text3)))
  );
  const label3 = `${said2}: the output of ${convention}`;
  const table = el("table", { class: "rv-table", "aria-label": label3 }, el("tbody", {}, ...rows));
  return el(
    "figure",
    { class: "rv-thread-output", "data-reading": at },
    el(
      "figcaption",
      {},
      el("strong", {}, said2),
      ` = ${convention}`,
      el("span", { class: "rv-thread-box" }, `${box} · ${printed ? "printed there" : "computed here"}`)
    ),
    el("div", { class: "rv-scrolls", tabindex: "0", role: "region", "aria-label": label3 }, table)
  );
}

// views/prism/choice.js
function choose4(scope, changes) {
  const part2 = scope.part("prism");
  if (!part2) return;
  const { reference, why, way } = part2;
  scope.choose({ reference, why, way, ...changes });
}
var binOf = (scope) => scope.shown()?.bin ?? null;
var placeText = ([, columns2], bin) => `bin (${Math.floor(bin / columns2)}, ${bin % columns2})`;

// views/prism/causes.js
var INVITES = "Two conventions that both take this box are compared here.";
var NOT_SAVED = "Of other conventions than were compared when this page was saved, only a server can tell.";
function causesCard({ scope }) {
  const card = frame("Which rule makes the difference", "prism-causes");
  const table = el("div", { class: "rv-prism-causes", role: "table" });
  const none = el("p", { class: "rv-words" });
  const worst = el("button", { class: "rv-badge", type: "button", "data-state": "good" });
  let kept2 = null;
  let drawn = { causes: null, bin: -1 };
  worst.addEventListener("click", () => goToWorst2(scope, kept2));
  card.remark.append(worst);
  card.body.append(table, none);
  return {
    element: card.element,
    topics: ["scene", "focus", "boxes", "fresh"],
    update() {
      const part2 = scope.part("prism");
      if (!part2) return;
      if (part2.resting) kept2 = part2.causes;
      const old = Boolean(kept2 && isOld(scope, kept2.box));
      const then2 = old && scope.live.alone ? `, of the box that was saved` : "";
      card.element.toggleAttribute("data-old", old && !scope.live.alone);
      card.element.toggleAttribute("data-none", !kept2);
      if (!kept2) {
        setText(card.heading, "Which rule makes the difference");
        drawn = { causes: null, bin: -1 };
        setText(none, scope.live.alone ? NOT_SAVED : INVITES);
        return table.replaceChildren();
      }
      setText(card.heading, `Why ${kept2.other} differs from ${kept2.reference}${then2}`);
      const at = binOf(scope) ?? 0;
      if (kept2 === drawn.causes && at === drawn.bin) return;
      drawn = { causes: kept2, bin: at };
      showTable(table, none, kept2, at);
      const bin = worstOf2(kept2);
      worst.disabled = bin == null;
      setText(worst, bin == null ? "" : `most: ${placeText(kept2.bins, bin)}`);
    }
  };
}
function showTable(table, none, causes, bin) {
  const { shown, idle } = linesOf2(causes);
  const most = Math.max(...shown.map(({ values }) => Math.abs(values[bin]) || 0), 0) || 1;
  const format2 = numberFormat([0, most], 4);
  const sign = totalSign(shown, bin, format2);
  const head2 = el(
    "div",
    { class: "rv-prism-cause rv-prism-causehead", role: "row" },
    ...["rule switched alone", "", placeText(causes.bins, bin), "largest"].map(
      (text3) => el("span", { role: "columnheader" }, text3)
    )
  );
  table.replaceChildren(head2, ...shown.map((line2) => lineElement(line2, bin, { most, format: format2, sign })));
  setText(none, idle.length ? `Differ too, but change nothing here: ${idle.join(", ")}.` : "");
}
function linesOf2(causes) {
  const count = causes.bins[0] * causes.bins[1];
  const lines2 = causes.rows.map(
    (row, i) => lineOf3(row, causes.differences.subarray(i * count, (i + 1) * count))
  );
  const felt = lines2.filter(({ values }) => values.some((value) => value !== 0));
  const idle = lines2.filter((line2) => !felt.includes(line2)).map(({ title }) => title.toLowerCase());
  const left = { title: "Rules together", words: "what single switches leave", values: causes.left };
  const all = { title: "Total", words: "", values: causes.total, total: true };
  const together = felt.length > 1 || left.values.some((value) => value !== 0);
  const shown = [...felt, ...together ? [left] : [], all];
  return { shown, idle };
}
var lineOf3 = ({ title, reference, other }, values) => ({ title, words: `${reference} → ${other}`, values });
function totalSign(lines2, bin, format2) {
  const texts = lines2.map(({ values }) => format2(values[bin]));
  const total = texts.pop() ?? "";
  return texts.length && equalsSign(texts.join(" + "), total) === "≈" ? "≈ " : "";
}
function lineElement({ title, words, values, total = false }, bin, { most, format: format2, sign }) {
  const value = values[bin];
  const largest2 = values.reduce((max, one) => Math.abs(one) > Math.abs(max) ? one : max, 0);
  const share = Number.isFinite(value) ? Math.min(1, Math.abs(value) / most) : 0;
  const bar3 = el("i", { class: "rv-prism-bar", "data-sign": value < 0 ? "down" : "up" });
  bar3.style.setProperty("--rv-share", String(share));
  const about3 = total ? sign : "";
  const text3 = Number.isFinite(value) ? `${about3}${signed(value, format2)}` : "cannot stand alone";
  return el(
    "div",
    { class: `rv-prism-cause${total ? " rv-prism-total" : ""}`, role: "row" },
    el("span", { role: "cell" }, el("b", {}, title), words ? el("small", {}, words) : null),
    el("span", { role: "cell", class: "rv-prism-track" }, bar3),
    el("span", { role: "cell", class: "rv-prism-value" }, text3),
    el("span", { role: "cell", class: "rv-prism-value" }, signed(largest2, format2))
  );
}
var signed = (value, format2) => value > 0 ? `+${format2(value)}` : format2(value);
function worstOf2({ total }) {
  let best = null;
  for (let bin = 0; bin < total.length; bin += 1) {
    if (total[bin] && (best == null || Math.abs(total[bin]) > Math.abs(total[best]))) best = bin;
  }
  return best;
}
function goToWorst2(scope, causes) {
  const part2 = scope.part("prism");
  const bin = causes && worstOf2(causes);
  const answer2 = part2 && scope.answer(part2.box, part2.why ?? part2.reference);
  if (answer2 && bin != null) scope.pinOn(focusOnBin(answer2, bin, "prism"));
}

// views/prism/outputs.js
var LARGEST10 = 40;
var LONG_WORDS = /(\S{15,})/;
var WAYS4 = ["outputs", "minus the reference"];
var INVITES2 = "Draw a box, and what each of these makes of it stands here.";
var NO_KERNEL = "No kernel of ours has these rules: the numbers are its reference plan's.";
function outputsCard(look) {
  const { scope } = look;
  const card = frame("Outputs", "prism-outputs");
  const state = { tiles: /* @__PURE__ */ new Map(), apart: false };
  const ways2 = WAYS4.map((text3, i) => {
    const onclick = () => {
      state.apart = i === 1;
      update2();
    };
    return el("button", { class: "rv-chip", type: "button", onclick }, text3);
  });
  const holder = el("div", { class: "rv-prism-tiles" });
  const scales = { outputs: colourScale("sequential"), apart: colourScale("diverging") };
  card.remark.append(el("div", { class: "rv-chips", role: "group", "aria-label": "What is shown" }, ...ways2));
  card.body.append(
    el("p", { class: "rv-prism-invites" }, INVITES2),
    holder,
    scales.outputs.element,
    scales.apart.element
  );
  function update2() {
    const part2 = scope.part("prism");
    holder.toggleAttribute("data-waiting", !part2);
    card.element.toggleAttribute("data-boxless", part2?.box === null);
    if (!part2) return arrange(look, state, holder, scope);
    ways2.forEach((way, i) => {
      way.setAttribute("aria-pressed", String(state.apart === (i === 1)));
    });
    setHidden(scales.outputs.element, state.apart);
    setHidden(scales.apart.element, !state.apart);
    showRange(scales.outputs, part2.range);
    showRange(scales.apart, part2.difference_range);
    arrange(look, state, holder, part2);
    const shown = part2.readings.flatMap((facts, row) => {
      const reading = scope.readings.find(({ id }) => id === facts.id);
      const tile = state.tiles.get(facts.id);
      if (!reading || !tile) return [];
      return [{ tile, what: { part: part2, row, facts, reading, answer: scope.answer(part2.box, facts.id) } }];
    });
    for (const { tile, what } of shown) showWords(look, state, tile, what);
    const units = shown.map(({ tile, what }) => paintTile(look, state, tile, what));
    showUnit(state.apart ? scales.apart : scales.outputs, units.find(Boolean) ?? "");
  }
  return { element: card.element, watch: holder, topics: ["scene", "focus", "fresh", "answers"], update: update2 };
}
function arrange(look, state, holder, { readings }) {
  if (readings.map(({ id }) => id).join() === [...state.tiles.keys()].join()) return;
  const before = state.tiles;
  state.tiles = new Map(readings.map(({ id }) => [id, before.get(id) ?? makeTile(look, id)]));
  holder.replaceChildren(...[...state.tiles.values()].map((tile) => tile.element));
}
function makeTile({ scope }, id) {
  const held2 = { grid: null, drawn: [], unit: "" };
  const sign = el("i", { class: "rv-prism-sign" });
  const title = el("span");
  const why = el("button", { class: "rv-prism-name", type: "button" }, sign, title);
  const reference = el("button", { class: "rv-chip rv-prism-reference", type: "button" }, "ref");
  const canvas = el("canvas", { role: "img" });
  const slot = el("div", { class: "rv-slot rv-prism-slot" }, canvas);
  const refused2 = el("p", { class: "rv-prism-refused" });
  const read = el("span", { class: "rv-prism-read" });
  const note = el("span", { class: "rv-prism-note" });
  const plan = el("span", { class: "rv-prism-plan", title: NO_KERNEL }, "plan");
  const verdict2 = badge({ scope, reading: id });
  const answerOf2 = () => scope.answer(scope.part("prism")?.box, id);
  const pointAt2 = () => {
    const answer2 = answerOf2();
    const bin = binOf(scope);
    if (answer2 && bin != null) scope.setHover(focusOnBin(answer2, bin, "prism"));
    scope.raise(id);
  };
  const leave2 = () => {
    scope.setHover(null);
    scope.raise(null);
  };
  why.addEventListener("click", () => choose4(scope, { why: id }));
  why.addEventListener("focus", pointAt2);
  why.addEventListener("blur", leave2);
  reference.addEventListener("click", () => choose4(scope, { reference: id }));
  const focusAt3 = (event) => {
    const answer2 = answerOf2();
    const cell = pickCell(held2.grid, event);
    return answer2 && cell && focusOnBin(answer2, cell.row * answer2.bins[1] + cell.column, "prism");
  };
  canvas.addEventListener("pointermove", (event) => scope.setHover(focusAt3(event)));
  canvas.addEventListener("click", (event) => {
    const focus = focusAt3(event);
    if (focus) scope.togglePin(focus);
  });
  canvas.addEventListener("keydown", (event) => walk2(event));
  const head2 = el("div", { class: "rv-prism-head" }, why, reference);
  const foot = el("div", { class: "rv-prism-foot" }, read, note, verdict2.element, plan);
  const props = { class: "rv-prism-tile", "data-reading": id };
  const element = el("div", props, head2, slot, refused2, foot);
  element.addEventListener("pointerenter", () => scope.raise(id));
  element.addEventListener("pointerleave", leave2);
  function walk2(event) {
    const answer2 = answerOf2();
    const bin = binOf(scope);
    const step2 = arrowStep(event);
    if (!answer2 || bin == null) return;
    const [rows, columns2] = answer2.bins;
    if (step2) {
      const here = { row: Math.floor(bin / columns2), column: bin % columns2 };
      const next = stepped(here, step2, { rows, columns: columns2 });
      scope.pin = null;
      scope.setHover(focusOnBin(answer2, next.row * columns2 + next.column, "prism"));
    } else if (event.key === "Enter") {
      event.preventDefault();
      scope.togglePin(focusOnBin(answer2, bin, "prism"));
    }
  }
  return { element, sign, title, why, reference, canvas, slot, refused: refused2, read, note, plan, verdict: verdict2, held: held2 };
}
function showWords({ scope }, { apart: apart3 }, tile, shown) {
  const { part: part2, row, facts, reading, answer: answer2 } = shown;
  const leads = facts.id === part2.reference;
  showSign(tile, reading);
  if (tile.title.textContent !== facts.title) tile.title.replaceChildren(...breakable(facts.title));
  const checked = facts.kernel ? `Its plan is checked against our ${facts.kernel}.` : NO_KERNEL;
  setTitle(tile.why, [facts.calls, facts.said, ...answer2 ? [checked] : []].join("\n"));
  tile.why.setAttribute("aria-pressed", String(facts.id === part2.why));
  tile.why.disabled = leads;
  tile.reference.setAttribute("aria-pressed", String(leads));
  setTitle(tile.reference, leads ? "The others are compared with it" : "Compare the others with it");
  tile.element.toggleAttribute("data-reference", leads);
  tile.element.toggleAttribute("data-why", facts.id === part2.why);
  tile.element.toggleAttribute("data-raised", scope.raised === facts.id);
  setText(tile.refused, facts.refused ?? "");
  setHidden(tile.refused, !facts.refused);
  setHidden(tile.slot, Boolean(facts.refused));
  tile.canvas.tabIndex = row === 0 ? 0 : -1;
  setHidden(tile.plan, Boolean(!answer2 || facts.kernel || facts.refused));
  tile.verdict.show(answer2 && scope.shown(facts.id));
  const values = valuesOf(shown, apart3);
  const bin = binOf(scope);
  const range = apart3 ? part2.difference_range : part2.range;
  setText(tile.read, values && bin != null ? readText2(values[bin], range, apart3) : "");
  setText(tile.note, values ? noteText(part2, facts) : "");
  if (!scope.fresh.rests) return;
  noteValues(tile.canvas, values ?? new Float32Array(0));
  const place = bin == null ? "" : `, ${placeText(part2.bins, bin)} is ${tile.read.textContent}`;
  tile.canvas.setAttribute("aria-label", `${facts.title}: ${WAYS4[Number(apart3)]}${place}`);
}
var breakable = (name) => name.split(LONG_WORDS).flatMap((word, k) => (k % 2 ? word.split(/(?<=[._])/) : [word]).flatMap(behindBreak));
var behindBreak = (part2, i) => i ? [el("wbr"), part2] : [part2];
function showSign({ sign }, { color, mark: mark3 }) {
  const wanted = `${mark3} ${color}`;
  if (sign.dataset.sign === wanted) return;
  sign.dataset.sign = wanted;
  sign.replaceChildren(markSign(color, mark3));
}
function setTitle(element, title) {
  if (element.title !== title) element.title = title;
}
function valuesOf({ part: part2, row, answer: answer2 }, apart3) {
  if (!answer2?.output) return null;
  const count = part2.bins[0] * part2.bins[1];
  return apart3 ? part2.differences.subarray(row * count, (row + 1) * count) : answer2.output;
}
function paintTile({ scope, colours }, { apart: apart3 }, tile, shown) {
  const { part: part2, facts, answer: answer2 } = shown;
  const [rows, columns2] = part2.bins;
  const aspect = String(Math.min(2.4, Math.max(0.6, columns2 / rows)));
  if (tile.slot.style.aspectRatio !== aspect) tile.slot.style.aspectRatio = aspect;
  if (facts.refused) return "";
  const palette = colours();
  const bin = binOf(scope);
  const { width, height, ratio } = sizeOf(tile.slot);
  const now = [answer2, apart3 ? part2 : part2.range.join(), palette, bin, width, height, ratio];
  if (now.every((one, i) => one === tile.held.drawn[i])) return tile.held.unit;
  const at = context2d(tile);
  const values = valuesOf(shown, apart3);
  tile.held.drawn = at && values ? now : [];
  if (!at || !values) return "";
  tile.held.grid = fitGrid(rows, columns2, at, LARGEST10);
  const ramp2 = palette.ramps[apart3 ? "diverging" : "sequential"];
  const range = apart3 ? part2.difference_range : part2.range;
  tile.held.unit = paintCells2(at.context, tile.held.grid, values, range, { colours: palette, ramp: ramp2 });
  if (bin != null) outline(at.context, tile.held.grid, bin, { width: 2, colour: palette.highlight });
  return tile.held.unit;
}
function readText2(value, range, signed2) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const text3 = numberFormat(range, 4)(value);
  return signed2 && value > 0 ? `+${text3}` : text3;
}
function noteText({ reference, bins, difference_range: range }, { id, most, worst, same_as: same2 }) {
  if (id === reference) return "the reference";
  if (same2) return `= ${same2}`;
  if (most == null || worst == null) return "";
  const place = placeText(bins, worst).replace("bin ", "");
  return unbroken(`up to ${numberFormat(range, 3)(most)} off in ${place}`);
}

// views/prism/bin.js
var VALUES_SHOWN2 = 8;
var MADE = {
  max: "the largest sample",
  corner_max: "the largest weight × value of all"
};
var productsOf = ({ answer: { weights }, readBy: readBy2 }, sample) => [0, 1, 2, 3].map((k) => weights[4 * sample + k] * (readBy2(4 * sample + k) ?? NaN));
function sampleOf(bin, sample) {
  if (bin.answer.state[sample] === 2) return bin.facts.outside;
  const products2 = productsOf(bin, sample);
  return bin.facts.pool === "corner_max" ? Math.max(...products2) : products2.reduce((sum4, one) => sum4 + one, 0);
}
function resultOf(bin) {
  const { answer: answer2, facts, samples } = bin;
  const counted = samples.filter((one) => facts.counts || answer2.state[one] !== 2);
  const values = counted.map((one) => sampleOf(bin, one));
  if (facts.pool !== "mean") return Math.max(facts.least ?? -Infinity, ...values);
  const divisor = answer2.divisor?.[bin.bin] ?? values.length;
  return values.reduce((sum4, one) => sum4 + one, 0) / divisor;
}
function discardedText({ facts, write: write2 }) {
  const how = facts.counts ? `It counts as ${write2(facts.outside)}` : "It is left out";
  return `Discarded: ${facts.discarded}. ${how}.`;
}
function madeText(bin) {
  const { answer: answer2, facts, samples, write: write2 } = bin;
  const few = samples.slice(0, VALUES_SHOWN2).map((one) => write2(sampleOf(bin, one)));
  const more = samples.length > few.length ? ", …" : "";
  const result = write2(answer2.applied?.[bin.bin]);
  if (facts.pool !== "mean") {
    const left2 = `max(${few.join(", ")}${more})`;
    return `${left2} ${equals(left2, result)}: ${MADE[facts.pool]}.`;
  }
  const divisor = answer2.divisor?.[bin.bin] ?? samples.length;
  const left = `(${few.join(" + ")}${more.replace(",", " +")}) ÷ ${minus(String(divisor))}`;
  return `${left} ${equals(left, result)}`;
}
var isOnItsWay = (answer2) => answer2.samples_shown < answer2.samples_total || Boolean(answer2.samples_total && !isSampled(answer2));
function emptyText({ answer: answer2, bin }, { title }) {
  if (isOnItsWay(answer2)) return "Its samples are on their way.";
  const value = answer2.output?.[bin] ?? NaN;
  return `Without a sample, ${title} gives ${Number.isNaN(value) ? "NaN" : minus(String(value))}.`;
}

// views/prism/sum.js
function sumCard({ scope, reading }) {
  const card = frame("Sample", "prism-sum");
  const sign = el("i", { class: "rv-prism-sign" });
  const name = el("span");
  card.remark.append(sign, name);
  const place = el("p", { class: "rv-line" });
  const body = el("tbody");
  const table = el("table", { class: "rv-table rv-terms" }, body);
  const why = el("p", { class: "rv-why" });
  const made = el("p", { class: "rv-prism-made" });
  const check = checkLine(() => goToWorst(scope, reading));
  const rules = el("p", { class: "rv-words" });
  card.body.append(place, table, why, made, check.line, rules);
  return {
    element: card.element,
    topics: ["scene", "focus", "feed", "fresh", "answers"],
    ofBoxes: false,
    update() {
      const shown = scope.shown(reading);
      const facts = shown && scope.part("prism")?.readings.find(({ id }) => id === shown.answer.reading);
      const bin = shown && facts ? binOf2(scope, shown, facts) : null;
      card.element.toggleAttribute("data-none", !shown || !facts);
      if (!shown || !facts) return setText(card.heading, "Sample");
      const { color, mark: mark3 } = scope.readings.find(({ id }) => id === facts.id) ?? {
        color: null,
        mark: "disc"
      };
      renew(sign, markSign(
        color,
        /** @type {"disc"} */
        mark3
      ));
      setText(name, facts.title);
      renew(rules, el("b", {}, facts.calls), `. Rules: ${facts.said}.`);
      setText(card.heading, headingOf2(shown, bin));
      for (const element of [place, table, why]) setHidden(element, !bin);
      setText(made, bin ? madeText(bin) : emptyText(shown, facts));
      if (bin) showSample(bin, place, body, why, scope);
      showCheck(check, bin ? checkOf4(scope, shown, bin) : { ok: "", text: "", go: null });
    }
  };
}
function headingOf2({ answer: answer2, bin, samples }, found) {
  const name = binName(answer2, bin);
  if (!found && isOnItsWay(answer2)) return `Samples of ${name}`;
  return found ? `Sample ${samples.indexOf(found.sample) + 1} of ${samples.length} in ${name}` : `No sample in ${name}`;
}
function binOf2(scope, { answer: answer2, bin, samples, sample }, facts) {
  if (sample == null || !isSampled(answer2)) return null;
  const values = scope.channel?.values;
  const { taps, tap_values: own } = answer2;
  const readBy2 = (tap) => taps[tap] < 0 ? 0 : own ? own[tap] : values?.[taps[tap]] ?? null;
  const { min, max } = scope.scene?.channel ?? {};
  return { answer: answer2, facts, bin, samples, sample, readBy: readBy2, write: numberFormat([min ?? 0, max ?? 1], 4) };
}
function showSample(bin, place, body, why, scope) {
  const { answer: answer2, facts, sample, readBy: readBy2, write: write2 } = bin;
  const { positions, taps, weights } = answer2;
  const state = answer2.state[sample];
  const [x, y] = [positions[2 * sample], positions[2 * sample + 1]].map((value) => fixed(value, 3));
  setText(place, `${STATE_MARKS[state]} x = ${x}  y = ${y} cells`);
  const width = scope.scene?.cells?.width ?? 1;
  const products2 = productsOf(bin, sample);
  const shown = [];
  const rows = [0, 1, 2, 3].flatMap((k) => {
    const at = 4 * sample + k;
    if (taps[at] < 0) return [];
    const cell = `cell (${Math.floor(taps[at] / width)}, ${taps[at] % width})`;
    const [value, weight, product3] = [write2(readBy2(at)), minus(weights[at].toFixed(4)), write2(products2[k])];
    shown.push(product3);
    const texts = [cell, value, `× ${weight}`, equals(`${value} × ${weight}`, product3)];
    return [el("tr", weights[at] ? {} : { "data-zero": true }, ...texts.map((text3) => el("td", {}, text3)))];
  });
  const isLargest = facts.pool === "corner_max";
  const word = isLargest ? "largest of them" : "Σ value × weight";
  const left = state === 2 ? "" : isLargest ? `max(${shown.join(", ")})` : shown.join(" + ");
  const total = el("td", { class: "rv-sum" }, equals(left, write2(sampleOf(bin, sample))));
  const sum4 = el(
    "tr",
    { class: "rv-total" },
    el("td", { colspan: "3" }, state === 2 ? "outside" : word),
    total
  );
  renew(body, headRow(["", "value", "weight", ""]), ...rows, sum4);
  const words = state === 2 ? discardedText(bin) : state === 1 ? `Clamped: ${facts.clamped}.` : "";
  setText(why, words || insideText(bin));
  why.dataset.state = stateWord(state);
}
function insideText({ answer: { taps, weights, tap_values: own }, sample }) {
  if (own) return "Each bin reads a channel of its own, which need not be the shown one.";
  const four = [0, 1, 2, 3].map((k) => 4 * sample + k);
  if (four.filter((k) => taps[k] >= 0).length < 2) return "It reads one cell.";
  const [, right, below, both] = four.map((k) => weights[k]);
  const [dx, dy] = [right + both, below + both].map((share) => fixed(share, 4));
  return `Inside: dx = ${dx}, dy = ${dy} past the first cell's centre.`;
}
function checkOf4(scope, shown, bin) {
  const { answer: answer2, facts, write: write2 } = bin;
  const verdict2 = verdictOf(scope, shown);
  if (verdict2.state === "waiting") return { ok: "", text: "the answer for this box is on its way", go: null };
  const output = answer2.output?.[bin.bin] ?? NaN;
  const whole3 = answer2.samples_shown === answer2.samples_total;
  const own = whole3 && scope.channel ? Math.abs(resultOf(bin) - output) : 0;
  if (!(own <= answer2.tolerance))
    return { ok: "false", text: `≠ ${write2(output)} ✗ ${apartText(own)}`, go: null };
  if (!facts.kernel)
    return { ok: "", text: "its reference plan: no kernel of ours has these rules", go: null };
  const here = `= ${facts.kernel}'s output ${write2(output)}`;
  if (verdict2.state === "bad") {
    const place = binName(verdict2.answer, verdict2.bin ?? 0);
    return {
      ok: "false",
      text: `${here} ✗ but ${place} is ${apartText(verdict2.difference)}`,
      go: `show ${place}`
    };
  }
  return { ok: "true", text: `${here} ✓ all bins to ${tiny(verdict2.difference ?? 0)}`, go: null };
}

// views/prism/sweep.js
var DASHES = { disc: [], square: [8, 4], diamond: [2, 3], triangle: [9, 3, 2, 3] };
var SHIFTED = 8;
var PAGES = 4;
function sweepCard(look) {
  const { scope } = look;
  const card = frame("Sweep", "prism-sweep");
  const chips = el("div", { class: "rv-chips", role: "group", "aria-label": "What moves" });
  const canvas = el("canvas", { tabindex: "0", role: "slider", "aria-label": "The box's number" });
  const slot = el("div", { class: "rv-plot rv-plot-tall rv-prism-plot" }, canvas);
  const words = el("p", { class: "rv-words" });
  card.remark.append(chips);
  card.body.append(slot, words);
  const state = { kept: null, plot: null, drawn: [], size: 0 };
  const observer = new ResizeObserver(() => {
    state.size += 1;
  });
  observer.observe(slot);
  canvas.addEventListener("click", (event) => {
    if (!state.kept || !state.plot?.x) return;
    setTo(scope, state.kept, xAt(slot.clientWidth, state.plot.x, localPoint(slot, event).x));
  });
  canvas.addEventListener("keydown", (event) => step(scope, state.kept, event));
  return {
    element: card.element,
    watch: slot,
    topics: ["scene", "focus", "boxes", "fresh"],
    update() {
      const part2 = scope.part("prism");
      if (!part2) return;
      if (part2.resting) state.kept = part2.sweep;
      showWays(scope, chips, part2);
      card.element.toggleAttribute("data-none", !state.kept);
      if (!state.kept) return;
      const old = isOld(scope, state.kept.box, state.kept.field);
      card.element.toggleAttribute("data-old", old);
      const now = [state.kept, old, binOf(scope), look.colours(), state.size];
      if (old && now.every((one, i) => one === state.drawn[i])) return;
      state.drawn = now;
      show(look, { card, canvas, slot, words }, state, old);
    },
    destroy: () => observer.disconnect()
  };
}
function showWays(scope, chips, { ways: ways2, way }) {
  if (chips.childElementCount !== ways2.length) {
    chips.replaceChildren(
      ...ways2.map(([name, title]) => {
        const onclick = () => choose4(scope, { way: name });
        return el("button", { class: "rv-chip", type: "button", title, "data-way": name, onclick }, name);
      })
    );
  }
  [...chips.children].forEach((chip2, i) => {
    chip2.setAttribute("aria-pressed", String(ways2[i][0] === way));
  });
}
function show({ scope, colours }, { card, canvas, slot, words }, state, old) {
  const sweep = (
    /** @type {SweepPlot} */
    state.kept
  );
  const wanted = binOf(scope) ?? 0;
  const bin = sweep.listed.includes(wanted) ? wanted : sweep.listed[0];
  const { places } = sweep;
  const [low, high] = [places[0], places[places.length - 1]];
  const held2 = scope.editor?.boxes.find(({ id }) => id === sweep.box.id);
  const now = held2?.[sweep.field] ?? NaN;
  setText(card.heading, `Sweep of ${placeText(sweep.bins, bin)}`);
  setText(
    words,
    `Steps of 1/${sweep.steps} cell. A click or the arrow keys set ${sweep.field}, now ${fixed(now, 3)} px.`
  );
  for (const [name, value] of Object.entries({ valuemin: low, valuemax: high, valuenow: now }))
    canvas.setAttribute(`aria-${name}`, String(value));
  canvas.setAttribute("aria-valuetext", `${fixed(now, 3)} px`);
  canvas.setAttribute("aria-label", `${sweep.title} of the box`);
  canvas.dataset.now = String(now);
  const palette = colours();
  const plot = { series: [], points: [], x: [low, high], xLabel: `${sweep.title} (${sweep.field}), px` };
  for (const [row, id] of sweep.readings.entries()) {
    const reading = scope.readings.find((one) => one.id === id);
    if (!reading) continue;
    const y = lineOf4(sweep, row, bin);
    const own = colourOf2(palette, reading);
    plot.series.push({ x: places, y, colour: own, width: 2, dash: DASHES[reading.mark] });
    const answer2 = old ? null : scope.answer(sweep.box.id, id);
    const value = answer2?.output?.[bin];
    if (value != null && Number.isFinite(value) && now >= low && now <= high)
      plot.points?.push({ x: now, y: value, colour: own });
  }
  canvas.dataset.bin = String(bin);
  state.plot = plot;
  const at = context2d({ canvas, slot });
  if (at) drawPlot(at, palette, plot);
}
function lineOf4({ values, places, listed }, row, bin) {
  const at = listed.indexOf(bin);
  const first = row * places.length;
  return Float64Array.from(places, (_, k) => values[(first + k) * listed.length + at]);
}
var colourOf2 = ({ categorical, mark: mark3 }, { color }) => color == null ? mark3 : categorical[color % categorical.length];
function setTo(scope, { box, field, places }, wanted) {
  const { editor } = scope;
  const place = editor?.boxes.findIndex(({ id }) => id === box.id) ?? -1;
  if (!editor || place < 0 || !editor.rules.editable) return;
  const nearest4 = places.reduce(
    (best, one) => Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best
  );
  editor.select(place);
  editor.set({ [field]: nearest4 });
}
function step(scope, sweep, event) {
  const held2 = sweep && scope.editor?.boxes.find(({ id }) => id === sweep.box.id);
  const wanted = sweep && held2 ? keyedTo(sweep, held2[sweep.field], event) : null;
  if (!sweep || wanted == null) return;
  event.preventDefault();
  event.stopPropagation();
  setTo(scope, sweep, wanted);
}
function keyedTo({ places, steps }, from, { key, shiftKey }) {
  if (key === "Home") return places[0];
  if (key === "End") return places[places.length - 1];
  const size = places[1] - places[0];
  const page2 = { PageDown: -1, PageUp: 1 }[key];
  if (page2) return from + page2 * Math.max(1, steps / PAGES) * size;
  const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[key];
  return way ? from + way * (shiftKey ? SHIFTED : 1) * size : null;
}

// cards/regions.js
var LAYER = "regions";
var COLOURS = 8;
var FAR = -1e6;
var levelColour = (level) => `var(--rv-categorical-${level % COLOURS})`;
var levelName = (level) => level ? `Level ${level}` : "Whole map";
function lineSample(dash) {
  const stops = `var(--rv-level) 0 ${dash}px, transparent ${dash}px ${dash * 1.7}px`;
  const style = dash ? `background: repeating-linear-gradient(90deg, ${stops})` : "background: var(--rv-level)";
  return el("i", { class: "rv-rline", style });
}
var regionsPart = (scope) => scope.part("rmac_regions") ?? scope.part("rmac_descriptor");
function regionsOf({ regions }) {
  return Array.from({ length: regions.shape[0] }, (_, index) => {
    const [x1, y1, x2, y2, level] = regions.subarray(5 * index, 5 * index + 5);
    return { index, level, x1, y1, x2, y2 };
  });
}
var focusOnRegion = (scope, region, from) => focusOn({ layer: LAYER, row: regionsPart(scope)?.drawn.indexOf(region) ?? -1, region, from });
function regionInHand(scope) {
  const drawn = regionsPart(scope)?.drawn ?? [];
  for (const focus of [scope.pin, scope.hover]) {
    if (focus?.layer !== LAYER) continue;
    const row = focus.row ?? -1;
    const region = row >= 0 ? drawn[row] : focus.region;
    if (region != null) return { region, pinned: focus === scope.pin };
  }
  return { region: drawn[0] ?? 0, pinned: false };
}
function placeWinner(scope, cell) {
  const cells = scope.scene?.cells;
  const layer = scope.layer("winner");
  if (!cells || !layer || cell == null || Number.isNaN(cell)) return;
  const { width, stride } = cells;
  const place = [cell % width, Math.floor(cell / width)];
  const at = cell < 0 ? [FAR, FAR] : place.map((one) => onPicture(one, stride));
  if (scope.place("winner", [...at, ...layer.array.subarray(2)])) scope.stage?.dirty();
}

// views/rmac_descriptor/state.js
var hand = perScope(() => ({ channel: (
  /** @type {number | null} */
  null
) }));
var partOf3 = (scope) => scope.part("rmac_descriptor");
var channelInHand = (scope, part2) => Math.min(hand(scope).channel ?? scope.scene?.channel?.index ?? 0, part2.channels.length - 1);
function point2(scope, region, channel) {
  hand(scope).channel = channel;
  const focus = region == null ? scope.hover : focusOnRegion(scope, region, "matrix");
  if (sameFocus(focus, scope.hover)) scope.changed("focus");
  else scope.setHover(focus);
}
var pointAtRegion = (scope, region) => point2(scope, region, hand(scope).channel);
function leave(scope) {
  hand(scope).channel = null;
  scope.setHover(null);
  scope.changed("focus");
}
function rangeFromZero(...lists) {
  let low = Infinity;
  let high = -Infinity;
  for (const list2 of lists) {
    for (const value of list2) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return Number.isFinite(low) ? [Math.min(0, low), high] : [0, 1];
}
function paintBars({ context, width, height }, values, [low, high], { colourOf: colourOf3, gap, least }) {
  const toY = (value) => (height - 2) * (1 - (value - low) / (high - low || 1)) + 1;
  const dx = width / values.length;
  values.forEach((value, i) => {
    const [top, bottom] = [toY(Math.max(0, value)), toY(Math.min(0, value))];
    context.fillStyle = colourOf3(i);
    context.fillRect(i * dx, top, Math.max(dx - gap, least), Math.max(bottom - top, 0.5));
  });
  return toY;
}

// views/rmac_descriptor/aggregates.js
function rmacAggregatesCard({ scope, colours }) {
  const card = frame("Three ways to combine the regions", "rmac-aggregates");
  const watch = el("div", { class: "rv-arows" });
  card.body.append(watch);
  let rows = [];
  return {
    element: card.element,
    watch,
    topics: ["scene"],
    update() {
      const aggregates = partOf3(scope)?.aggregates ?? [];
      if (rows.length !== aggregates.length) {
        rows = aggregates.map(buildRow);
        watch.replaceChildren(...rows.map((row) => row.element));
      }
      aggregates.forEach((one, i) => {
        showRow2(colours(), rows[i], one);
      });
    }
  };
}
function buildRow({ name }) {
  const title = el("b");
  const formula = el("code");
  const facts = el("span", { class: "rv-quiet" });
  const canvas = el("canvas", { role: "img", "aria-label": "The descriptor's numbers" });
  const slot = el("div", { class: "rv-aslot" }, canvas);
  const words = el("div", {}, title, formula, facts);
  const element = el("div", { class: "rv-arow", "data-aggregate": name }, words, slot);
  return { element, title, formula, facts, canvas, slot };
}
function showRow2(colours, row, aggregate) {
  const { title, formula, norm, descriptor } = aggregate;
  setText(row.title, title);
  setText(row.formula, formula);
  setText(row.facts, `${alikeText(aggregate)} · length before L2: ${fixed(norm, 3)}`);
  const at = context2d(row);
  if (!at) return;
  const how = { colourOf: () => colours.accent, gap: 0.5, least: 0.6 };
  paintBars(at, descriptor, rangeFromZero(descriptor), how);
}
function alikeText({ name, length, similarity }) {
  if (similarity == null) return `${length} numbers, not comparable with the others`;
  return name === "sum" ? `${length} numbers` : `${length} numbers · cosine to R-MAC ${fixed(similarity, 4)}`;
}

// views/rmac_descriptor/matrix.js
var HEADS2 = ["region", "channel →", "length", "part of sum", "turns it by"];
var LIST_HEIGHT = 330;
var GAPS_FROM = 5;
var GAP7 = 0.6;
var OFF_OPACITY = 0.16;
var LABEL3 = "Region vectors: one row per region, one column per channel. Arrow keys move through them.";
var rowHeight = (count) => Math.max(11, Math.min(20, Math.floor(LIST_HEIGHT / Math.max(1, count))));
function rmacMatrixCard({ scope, colours }) {
  const card = frame("Region vectors and their sum", "rmac-matrix");
  const allOn = el("button", { class: "rv-chip", type: "button", onclick: () => send(scope, []) }, "all on");
  card.remark.append(allOn);
  const heads = HEADS2.map((text3) => el("span", {}, text3));
  const head2 = el("div", { class: "rv-mrow rv-mhead", "aria-hidden": true }, ...heads);
  const list2 = el("div", { class: "rv-mlist" });
  const canvas = el("canvas", { tabindex: "0", role: "img", "aria-label": LABEL3 });
  const slot = el("div", { class: "rv-mslot" }, canvas);
  const sums = el("canvas", { role: "img", "aria-label": "The descriptor: one bar per channel" });
  const sumSlot = el("div", { class: "rv-msum" }, sums);
  const words = el("p", { class: "rv-marith" });
  const legend2 = el("div", { class: "rv-scale" });
  const body = el("div", { class: "rv-mbody" }, list2, slot);
  const foot = el("div", { class: "rv-mfoot" }, el("span", {}, "descriptor"), sumSlot);
  card.body.append(head2, body, foot, legend2, words);
  listen(scope, canvas, sums);
  let rows = [];
  let levels2 = "";
  return {
    element: card.element,
    watch: slot,
    topics: ["scene", "focus", "feed"],
    update() {
      const part2 = partOf3(scope);
      if (!part2) return;
      const now = JSON.stringify(regionsOf(part2).map((region) => region.level));
      if (now !== levels2) {
        levels2 = now;
        rows = buildRows(scope, part2);
        list2.replaceChildren(...rows.map((row) => row.element));
      }
      showRows(scope, part2, rows);
      allOn.disabled = !part2.off.length;
      slot.style.height = `${rowHeight(rows.length) * rows.length}px`;
      paintMatrix(scope, part2, colours(), { canvas, slot });
      paintSum(scope, part2, colours(), { canvas: sums, slot: sumSlot });
      showLegend(part2, legend2);
      showArithmetic(scope, part2, words);
    }
  };
}
function listen(scope, matrix, sums) {
  const pick = (canvas, event) => pickShare(canvas, event, partOf3(scope)?.vectors.shape ?? [0, 0]);
  matrix.addEventListener("pointermove", (event) => {
    const hit = pick(matrix, event);
    if (hit) point2(scope, hit.row, hit.column);
  });
  matrix.addEventListener("pointerleave", () => leave(scope));
  matrix.addEventListener("keydown", (event) => walkMatrix(scope, event));
  sums.addEventListener("pointermove", (event) => point2(scope, null, pick(sums, event)?.column ?? null));
  sums.addEventListener("pointerleave", () => leave(scope));
}
function send(scope, off) {
  scope.choose({ off: [...off].sort((a, b) => a - b) });
}
function toggle(scope, region) {
  const off = new Set(partOf3(scope)?.off);
  if (!off.delete(region)) off.add(region);
  send(scope, [...off]);
}
function walkMatrix(scope, event) {
  const part2 = partOf3(scope);
  if (!part2) return;
  const { region } = regionInHand(scope);
  const step2 = arrowStep(event);
  if (step2) {
    const [count, channels2] = part2.vectors.shape;
    const channel = channelInHand(scope, part2) + step2.column;
    point2(scope, (region + step2.row + count) % count, (channel + channels2) % channels2);
  } else if (event.key === " " || event.key === "Enter") {
    event.preventDefault();
    toggle(scope, region);
  }
}
function buildRows(scope, part2) {
  const regions = regionsOf(part2);
  return regions.map(({ index, level }) => buildRow2(scope, index, level, rowHeight(regions.length)));
}
function buildRow2(scope, index, level, height) {
  const hover2 = () => pointAtRegion(scope, index);
  const props = { class: "rv-mswitch", type: "button", role: "switch", "data-region": String(index) };
  const button = el(
    "button",
    { ...props, onclick: () => toggle(scope, index), onfocus: hover2 },
    el("i", { style: `background: ${levelColour(level)}` }),
    String(index)
  );
  const norm = bar2();
  const share = bar2();
  const change = el("span");
  const element = el(
    "div",
    { class: "rv-mrow", style: `height: ${height}px`, onpointerenter: hover2 },
    button,
    el("span"),
    norm.element,
    share.element,
    change
  );
  return { element, button, norm, share, change, index };
}
function bar2() {
  const fill = el("i");
  const text3 = el("b");
  return {
    element: el("span", { class: "rv-meter rv-mbar" }, fill, text3),
    /**
     * @param {number} part
     * @param {string} words
     */
    show(part2, words) {
      fill.style.width = `${100 * part2}%`;
      setText(text3, words);
    }
  };
}
function showRows(scope, { norms, shares, turns, ...part2 }, rows) {
  const off = new Set(part2.off);
  const { region } = regionInHand(scope);
  const most = Math.max(...norms) || 1;
  const largest2 = Math.max(...shares) || 1;
  const format2 = numberFormat([0, most], 3);
  for (const { element, button, norm, share, change, index } of rows) {
    const on = !off.has(index);
    button.setAttribute("aria-checked", String(on));
    button.setAttribute("aria-label", `Region ${index}, ${on ? "on" : "off"}`);
    element.toggleAttribute("data-off", !on);
    element.toggleAttribute("data-here", index === region);
    norm.show(norms[index] / most, format2(norms[index]));
    share.show(Math.max(0, shares[index]) / largest2, on ? `${fixed(100 * shares[index], 1)} %` : "–");
    setText(change, Number.isNaN(turns[index]) ? "nothing left" : `${turns[index].toFixed(2)}°`);
  }
}
var gapOf2 = (dx) => dx > GAPS_FROM ? GAP7 : 0;
function paintMatrix(scope, part2, colours, card) {
  const at = context2d(card);
  if (!at) return;
  const { context, width, height } = at;
  const { vectors } = part2;
  const [count, channels2] = vectors.shape;
  const range = rangeFromZero(vectors);
  const off = new Set(part2.off);
  const [dx, dy] = [width / channels2, height / count];
  for (let r = 0; r < count; r += 1) {
    context.globalAlpha = off.has(r) ? OFF_OPACITY : 1;
    for (let c = 0; c < channels2; c += 1) {
      context.fillStyle = cssColour(rampColour(colours.ramps.sequential, vectors[r * channels2 + c], range));
      context.fillRect(c * dx, r * dy + 0.5, Math.max(dx - gapOf2(dx), 0.5), dy - 1);
    }
  }
  context.globalAlpha = 1;
  for (let c = 0; c < channels2 && dx > GAPS_FROM; c += 1) {
    const winner = winnerOf(vectors, off, c);
    if (winner == null) continue;
    const middle = { x: c * dx + dx / 2, y: winner * dy + dy / 2 };
    disc(context, middle, Math.min(2.6, dx / 4), colours.mark, { width: 1, colour: colours.casing });
  }
  const { region } = regionInHand(scope);
  const left = channelInHand(scope, part2) * dx - 1;
  context.lineWidth = 1.6;
  context.strokeStyle = colours.highlight;
  context.strokeRect(left, 0.8, dx + 1.4, height - 1.6);
  context.lineWidth = 2;
  context.strokeStyle = colours.focus;
  context.strokeRect(left, region * dy, dx + 1.4, dy);
}
function winnerOf(vectors, off, channel) {
  const [count, channels2] = vectors.shape;
  const value = (r) => vectors[r * channels2 + channel];
  let best = null;
  for (let r = 0; r < count; r += 1) {
    if (!off.has(r) && (best == null || value(r) > value(best))) best = r;
  }
  return best;
}
function paintSum(scope, part2, colours, card) {
  const at = context2d(card);
  if (!at) return;
  const { descriptor, full, off } = part2;
  const { context, width } = at;
  const dx = width / descriptor.length;
  const chosen = channelInHand(scope, part2);
  const colourOf3 = (i) => i === chosen ? colours.highlight : colours.accent;
  const how = { colourOf: colourOf3, gap: gapOf2(dx), least: 0.5 };
  const toY = paintBars(at, descriptor, rangeFromZero(descriptor, full), how);
  if (!off.length) return;
  context.strokeStyle = colours.text;
  context.lineWidth = 1.4;
  context.beginPath();
  full.forEach((value, i) => {
    context.moveTo(i * dx, toY(value));
    context.lineTo((i + 1) * dx, toY(value));
  });
  context.stroke();
}
function showLegend({ vectors, off }, legend2) {
  const range = rangeFromZero(vectors);
  const format2 = numberFormat(range, 3);
  const every = off.length ? "— with every region" : "";
  const texts = [format2(range[0]), format2(range[1]), "○ the channel's largest", every];
  if (legend2.dataset.texts === texts.join()) return;
  legend2.dataset.texts = texts.join();
  const [low, ...rest] = texts.map((text3) => el("span", {}, text3));
  legend2.replaceChildren(low, el("i", { class: "rv-rampbar rv-rampbar-sequential" }), ...rest);
}
function showArithmetic(scope, part2, words) {
  const { channels: names, argmax, maxima, norms, vectors, total, total_norm: length, descriptor } = part2;
  const { region } = regionInHand(scope);
  const channel = channelInHand(scope, part2);
  const k = region * names.length + channel;
  const width = scope.scene?.cells?.width ?? 1;
  const place = `at row ${Math.floor(argmax[k] / width)}, column ${argmax[k] % width}`;
  const off = part2.off.includes(region);
  placeWinner(scope, argmax[k]);
  const name = `Region ${region}, ${names[channel]}: `;
  const added = off ? " · switched off, so not added. " : " · added over the regions that are on: ";
  const [whole3, by, one] = [total[channel], length, descriptor[channel]].map((number2) => fixed(number2, 4));
  const sum4 = `Σ = ${whole3}, ÷ ${by} ${equalsSign(`${whole3} ÷ ${by}`, one)} `;
  const [largest2, norm, share] = [maxima[k], norms[region], vectors[k]].map((number2) => fixed(number2, 4));
  const pieces2 = [
    el("span", { class: "rv-quiet" }, name),
    `largest value ${largest2} ${argmax[k] < 0 ? "in each of its cells" : place} ÷ length ${norm} `,
    `${equalsSign(`${largest2} ÷ ${norm}`, share)} `,
    el("b", {}, share),
    el("span", { class: "rv-quiet" }, added),
    sum4,
    el("b", {}, one)
  ];
  const now = pieces2.map((piece) => typeof piece === "string" ? piece : piece.textContent).join("");
  if (words.textContent !== now) words.replaceChildren(...pieces2);
}

// views/rmac_descriptor/patches.js
var SIDE4 = "144";
var PIXELS_FROM2 = 3;
function rmacPatchesCard({ scope, colours }) {
  const card = frame("Where the strongest channels come from", "rmac-patches");
  const strip = el("div", { class: "rv-pstrip" });
  const none = el("p", { class: "rv-quiet", hidden: true }, "No channel of the sum is above 0.");
  card.body.append(strip, none);
  let last = "";
  return {
    element: card.element,
    topics: ["scene", "feed"],
    update() {
      const patches = partOf3(scope)?.patches ?? [];
      const bitmap = scope.picture?.bitmap ?? null;
      const now = JSON.stringify([patches, scope.scene?.picture?.digest, Boolean(bitmap)]);
      if (now === last) return;
      last = now;
      setText(card.remark, "winning cell with its neighbours");
      setHidden(none, patches.length > 0);
      strip.replaceChildren(...patches.map((patch) => patchItem(scope, colours(), patch, bitmap)));
    }
  };
}
function patchItem(scope, colours, patch, bitmap) {
  const { channel, region, name, cell, share } = patch;
  const value = fixed(patch.value, 3);
  const canvas = el("canvas", { width: SIDE4, height: SIDE4 });
  const hover2 = () => point2(scope, region, channel);
  const place = `region ${region}, cell row ${cell[0]}, column ${cell[1]}`;
  const facts = `region ${region} · ${(100 * share).toFixed(0)} %`;
  if (bitmap) paintPatch(canvas, colours, patch, bitmap, scope.scene?.cells?.stride ?? 0);
  return el(
    "button",
    {
      class: "rv-pitem",
      type: "button",
      "data-channel": String(channel),
      "data-region": String(region),
      "data-cell": cell.join(),
      "aria-label": `${name}, ${value}: ${place}`,
      onpointerenter: hover2,
      onpointerleave: () => leave(scope),
      onfocus: hover2
    },
    canvas,
    el("b", {}, value),
    el("span", {}, name),
    el("span", { class: "rv-quiet" }, facts)
  );
}
function paintPatch(canvas, colours, { box: [cx, cy, width, height], cell }, bitmap, stride) {
  const context = (
    /** @type {CanvasRenderingContext2D} */
    canvas.getContext("2d")
  );
  const scale = canvas.width / Math.max(width, height);
  const [left, top] = [cx - width / 2, cy - height / 2];
  context.imageSmoothingEnabled = scale < PIXELS_FROM2;
  context.drawImage(bitmap, left, top, width, height, 0, 0, width * scale, height * scale);
  const side = stride * scale - 2;
  const x = (cell[1] * stride - left) * scale + 1;
  const y = (cell[0] * stride - top) * scale + 1;
  context.lineWidth = 5;
  context.strokeStyle = colours.casing;
  context.strokeRect(x, y, side, side);
  context.lineWidth = 2.6;
  context.strokeStyle = colours.highlight;
  context.strokeRect(x, y, side, side);
}

// views/rmac_regions/derivation.js
var MOST_STARTS = 8;
var STARTS_SHOWN = 6;
var NAME_FROM = 0.35;
var LEVEL_HEADS = [
  "level",
  "square ⌊2w / (l + 1)⌋",
  "rows × columns",
  "a step down, first rows",
  "a step across, first columns"
];
var short2 = (value) => minus(String(Number(value.toPrecision(4))));
var pieces = (sentence) => sentence.map(({ t, b }) => b ? el("strong", {}, t) : t);
function rmacDerivationCard({ scope }) {
  const card = frame("Where the regions come from", "rmac-derivation");
  let last = "";
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const derivation = scope.part("rmac_regions")?.derivation;
      const now = JSON.stringify(derivation ?? null);
      if (!derivation || now === last) return;
      last = now;
      setText(card.remark, `${derivation.variant}, ${derivation.bits}-bit`);
      const stages = [sides(derivation), choice(derivation), ...levels(derivation), sum3(derivation)];
      card.body.replaceChildren(...stages);
    }
  };
}
var said = ({ steps }, title) => pieces(steps.find((step2) => step2.title === title)?.sentence ?? []);
var stage = (number2, title, ...children) => el("section", { class: "rv-dstage" }, el("h4", {}, el("i", {}, String(number2)), title), ...children);
function sides(derivation) {
  const { height, width } = derivation;
  const low = Math.min(height, width);
  const long = Math.max(height, width);
  const name = `${low > NAME_FROM * long ? "short side " : ""}w = ${low}`;
  const rest = { class: "rv-drest", style: `flex: ${long - low} 0 0` };
  const bar3 = el(
    "div",
    { class: "rv-dsides", "aria-hidden": true },
    el("span", { style: `flex: ${low} 0 0` }, name),
    long > low ? el("span", rest, `${long - low}`) : null
  );
  return stage(1, "The two sides", el("p", {}, ...said(derivation, "The two sides")), bar3);
}
function choice(derivation) {
  const title = "How many steps along the long side";
  const { candidates, overlap } = derivation;
  const words = el("p", {}, ...said(derivation, title));
  const more = el("p", { class: "rv-dmore" }, ...said(derivation, "More of them along the long side"));
  if (!candidates.length) return stage(2, title, words, more);
  const low = Math.min(derivation.height, derivation.width);
  const long = Math.max(derivation.height, derivation.width);
  const head2 = el(
    "tr",
    {},
    el("th", { scope: "col" }, "steps k"),
    el("th", { scope: "col", class: "rv-dpicture" }, "a square and the next"),
    el("th", { scope: "col" }, `b = (${long} − ${low}) / k`),
    el("th", { scope: "col" }, "overlap (w² − w·b) / w²"),
    el("th", { scope: "col" }, `|overlap − ${short2(overlap)}|`)
  );
  const rows = candidates.map((row) => candidateRow(row, low, long));
  const body = el("tbody", {}, ...rows);
  const table = el("table", { class: "rv-table rv-dtable rv-dcandidates" }, el("thead", {}, head2), body);
  return stage(2, title, table, words, more);
}
function candidateRow({ steps, gap, overlap, difference, chosen, written: written5 }, low, long) {
  const taken = chosen ? el("span", { class: "rv-dtaken" }, "taken") : null;
  return el(
    "tr",
    {
      "data-chosen": chosen,
      "data-steps": String(steps),
      "data-gap": String(gap),
      "data-overlap": String(overlap),
      "data-difference": String(difference)
    },
    el("th", { scope: "row" }, String(steps), taken),
    el("td", { class: "rv-dpicture" }, twoSquares(gap, low, long)),
    el("td", { title: written5.gap }, short2(gap)),
    el("td", { title: written5.overlap }, short2(overlap)),
    el("td", { title: written5.difference }, short2(difference))
  );
}
function twoSquares(gap, low, long) {
  const share = (value) => `${100 * value / long}%`;
  return el(
    "div",
    { class: "rv-dtrack", "aria-hidden": true },
    el("i", { style: `left: 0; width: ${share(low)}` }),
    el("i", { style: `left: ${share(gap)}; width: ${share(low)}` })
  );
}
function levels(derivation) {
  if (!derivation.levels.length) return [];
  const rows = derivation.levels.map((row) => levelRow(row, derivation));
  const head2 = el("thead", {}, headRow(LEVEL_HEADS));
  const table = el("table", { class: "rv-table rv-dtable rv-dlevels" }, head2, el("tbody", {}, ...rows));
  return [stage(3, "The squares of each level", table)];
}
function levelRow(row, { height, width, wd, hd }) {
  const { level, size, columns: columns2, rows, dash } = row;
  const factors = [part(`(${level} + ${hd}) × `), part(`(${level} + ${wd})`), part(` = ${columns2 * rows}`)];
  return el(
    "tr",
    {
      style: `--rv-level: ${levelColour(level)}`,
      "data-level": String(level),
      "data-size": String(size),
      "data-columns": String(columns2),
      "data-rows": String(rows),
      "data-stride-x": String(row.stride_x),
      "data-stride-y": String(row.stride_y),
      "data-starts-x": row.starts_x.join(),
      "data-starts-y": row.starts_y.join()
    },
    el("th", { scope: "row" }, lineSample(dash), String(level)),
    el("td", { title: `2 · ${Math.min(height, width)} / ${level + 1}` }, el("b", {}, String(size))),
    el("td", {}, ...factors),
    el("td", {}, stepsText(height, size, row.stride_y, row.starts_y)),
    el("td", {}, stepsText(width, size, row.stride_x, row.starts_x))
  );
}
var part = (text3) => el("span", { class: "rv-dpart" }, text3);
function stepsText(length, size, stride, starts) {
  const count = starts.length;
  const shown = count > MOST_STARTS ? [...starts.slice(0, STARTS_SHOWN), "…", starts[count - 1]] : starts;
  const how = count > 1 ? [`(${length} − ${size}) / ${count - 1} `, `= ${short2(stride)}`] : ["one square"];
  return el(
    "span",
    { class: "rv-dwalk" },
    el("span", { class: "rv-quiet" }, ...how.map(part)),
    el("b", {}, shown.join(" "))
  );
}
function sum3({ levels: rows, whole_map: whole3, count }) {
  const parts = rows.map((row) => row.columns * row.rows);
  if (whole3) parts.unshift(1);
  const lead = parts.length > 1 ? `${parts.join(" + ")} = ` : "";
  const rest = whole3 ? "; the 1 is the whole map" : "";
  const total = el("strong", {}, plural(count, "region"));
  return el("p", { class: "rv-dsum", "data-count": String(count) }, lead, total, rest);
}
function rmacVariantsCard({ scope }) {
  const card = frame("Other implementations at this size", "rmac-variants");
  let last = "";
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const differences = scope.part("rmac_regions")?.differences;
      const now = JSON.stringify(differences ?? null);
      if (!differences || now === last) return;
      last = now;
      const any = differences.some(differs);
      setText(card.remark, any ? "draw one with “Compare with”" : "all agree here");
      card.body.replaceChildren(...differences.map(variantRow));
    }
  };
}
var differs = ({ extra, missing }) => Boolean(extra || missing);
function variantRow(row) {
  const { variant, count, extra, missing, drawn } = row;
  const only = [extra ? `${extra} only there` : "", missing ? `${missing} only here` : ""].filter(Boolean);
  return el(
    "p",
    {
      class: "rv-dother",
      "data-variant": variant,
      "data-count": String(count),
      "data-differs": differs(row),
      "data-drawn": drawn
    },
    ...pieces(row.sentence),
    only.length ? el("span", { class: "rv-quiet" }, ` ${only.join(", ")}`) : null
  );
}

// views/rmac_regions/regions.js
var MOST_CHANNELS = 4096;
var HEADS3 = ["channel", "largest value", "row, column"];
function rmacListCard({ scope }) {
  const card = frame("Regions", "rmac-list");
  let last = "";
  let buttons = [];
  card.element.addEventListener("pointerleave", () => scope.setHover(null));
  return {
    element: card.element,
    topics: ["scene", "focus"],
    update() {
      const part2 = scope.part("rmac_regions");
      if (!part2) return;
      const { height, width, levels: levels2, whole_map, variant } = part2.derivation;
      const now = JSON.stringify([height, width, levels2, whole_map, variant]);
      if (last !== now) {
        last = now;
        buttons = fillList(scope, card, part2);
      }
      setText(card.remark, "hover, or click to pin");
      const { region, pinned } = regionInHand(scope);
      for (const { button, index } of buttons) {
        const here = index === region;
        button.toggleAttribute("data-here", here);
        button.setAttribute("aria-pressed", String(here && pinned));
        button.tabIndex = here ? 0 : -1;
      }
    }
  };
}
function fillList(scope, card, part2) {
  const buttons = [];
  const all = () => buttons.map(({ button }) => button);
  const byLevel = /* @__PURE__ */ new Map();
  for (const region of regionsOf(part2)) {
    byLevel.set(region.level, [...byLevel.get(region.level) ?? [], region]);
  }
  const groups = [...byLevel].map(([level, regions]) => {
    const sorted = [...regions].sort((a, b) => a.y1 - b.y1 || a.x1 - b.x1);
    const cells = sorted.map((region) => regionButton(scope, region, all));
    cells.forEach((button, i) => {
      buttons.push({ button, index: sorted[i].index });
    });
    const columns2 = new Set(regions.map((region) => region.x1)).size;
    const dash = part2.derivation.levels.find((row) => row.level === level)?.dash ?? 0;
    return levelGroup(level, dash, columns2, cells);
  });
  card.body.replaceChildren(...groups);
  return buttons;
}
function levelGroup(level, dash, columns2, cells) {
  const count = el("span", {}, `${cells.length}`);
  const name = el("div", { class: "rv-rlevel-name" }, lineSample(dash), levelName(level), count);
  const style = `grid-template-columns: repeat(${columns2}, minmax(14px, 24px))`;
  const label3 = `Regions of ${levelName(level).toLowerCase()}`;
  const grid = el("div", { class: "rv-rgrid", style, role: "group", "aria-label": label3 }, ...cells);
  return el("div", { class: "rv-rlevel", style: `--rv-level: ${levelColour(level)}` }, name, grid);
}
function regionButton(scope, { index, x1, y1, x2, y2 }, all) {
  const size = `${y2 - y1 + 1} × ${x2 - x1 + 1}`;
  const hover2 = () => scope.setHover(focusOnRegion(scope, index, "list"));
  return el("button", {
    class: "rv-rcell",
    type: "button",
    "data-region": String(index),
    "aria-pressed": "false",
    "aria-label": `Region ${index}: ${size} cells from row ${y1}, column ${x1}`,
    onpointerenter: hover2,
    onfocus: hover2,
    onclick: () => scope.togglePin(focusOnRegion(scope, index, "list")),
    onkeydown: (event) => walk(all(), event, { round: true })
  });
}
function rmacRegionCard({ scope }) {
  const card = frame("Region", "rmac-region");
  const facts = el("p", { class: "rv-facts-line" });
  const body = el("tbody");
  const head2 = el("thead", {}, headRow(HEADS3));
  const table = el("table", { class: "rv-table rv-rtable" }, head2, body);
  const label3 = "Winning cell of each channel";
  const props = { class: "rv-rscroll", tabindex: "0", role: "region", "aria-label": label3 };
  card.body.append(facts, el("div", props, table));
  const state = { scene: (
    /** @type {CanvasMessage | null} */
    null
  ), region: -1 };
  body.addEventListener("pointerover", (event) => {
    const row = event.target instanceof Element ? event.target.closest("tr") : null;
    if (row) placeWinner(scope, Number(row.dataset.cell));
  });
  body.addEventListener("pointerleave", () => showWinner(scope));
  return {
    element: card.element,
    topics: ["scene", "focus"],
    update() {
      const part2 = scope.part("rmac_regions");
      const { scene } = scope;
      if (!part2 || !scene) return;
      const { region, pinned } = regionInHand(scope);
      const regions = regionsOf(part2);
      const one = regions[region];
      card.element.toggleAttribute("data-empty", !one);
      if (!one) {
        setText(card.heading, "No region");
        setText(facts, "");
        return body.replaceChildren();
      }
      const level = levelName(one.level).toLowerCase();
      setText(card.heading, `Region ${region}`);
      setText(card.remark, `${level} · one of ${regions.length}${pinned ? " · pinned" : ""}`);
      setText(facts, factsOf3(one, scene.cells?.stride ?? 0));
      if (state.scene !== scene || state.region !== region)
        body.replaceChildren(...rowsOf5(scene, part2, region));
      Object.assign(state, { scene, region });
      showWinner(scope);
    }
  };
}
function factsOf3({ x1, y1, x2, y2 }, stride) {
  const [rows, columns2] = [y2 - y1 + 1, x2 - x1 + 1];
  const size = `${rows} × ${columns2} = ${rows * columns2} cell${rows * columns2 === 1 ? "" : "s"}`;
  const place = `rows ${y1} … ${y2}, columns ${x1} … ${x2}`;
  return `${place}
${size} · ${rows * stride} × ${columns2 * stride} px`;
}
function rowsOf5({ cells, channel }, { maxima, argmax, channels: names }, region) {
  const count = maxima.shape[1];
  const values = maxima.subarray(region * count, (region + 1) * count);
  const width = cells?.width ?? 1;
  const shown = names.length ? channel?.index : 0;
  const order = [...values.keys()].sort((a, b) => Number(b === shown) - Number(a === shown) || values[b] - values[a]).slice(0, MOST_CHANNELS);
  const format2 = numberFormat([Math.min(...values), Math.max(...values)], 4);
  const rows = order.map((c) => {
    const cell = argmax[region * count + c];
    return el(
      "tr",
      { "data-cell": String(cell), "data-shown": c === shown },
      el("th", { scope: "row" }, names[c] ?? channel?.name ?? ""),
      el("td", {}, format2(values[c])),
      el("td", {}, cell < 0 ? "all alike" : `${Math.floor(cell / width)}, ${cell % width}`)
    );
  });
  if (names.length) return rows;
  const note = "A map with this many channels sends the shown one only.";
  return [...rows, el("tr", {}, el("td", { colspan: "3" }, note))];
}
function showWinner(scope) {
  const part2 = scope.part("rmac_regions");
  if (!part2) return;
  const column2 = part2.channels.length ? scope.scene?.channel?.index ?? 0 : 0;
  const { region } = regionInHand(scope);
  placeWinner(scope, part2.argmax[region * part2.argmax.shape[1] + column2]);
}

// views/rmac_search/state.js
var NUMBERS = 11;
var hand2 = perScope(() => ({ hit: (
  /** @type {string | null} */
  null
) }));
var partOf4 = (scope) => scope.part("rmac_search");
function hover(scope, key) {
  if (hand2(scope).hit === key) return;
  hand2(scope).hit = key;
  scope.changed("focus");
}
function hitInHand(scope, { hits: hits2, chosen }) {
  const at = (key) => hits2.findIndex((hit) => hit.key === key);
  const hovered = at(hand2(scope).hit);
  return hovered >= 0 ? hovered : Math.max(0, at(chosen));
}
function bestPairs({ best }, index) {
  const [hits2, most] = best.shape;
  const pairs = [];
  if (index >= hits2) return pairs;
  for (let p = index * most; p < (index + 1) * most; p += 1) {
    const row = [...best.subarray(p * NUMBERS, (p + 1) * NUMBERS)];
    const [value, query, hit] = row.slice(8);
    if (Number.isNaN(value)) break;
    pairs.push({ query: row.slice(0, 4), hit: row.slice(4, 8), value, regions: [query, hit] });
  }
  return pairs;
}
function pairAt({ pairs, query_boxes: queries, hit_boxes: hits2 }, { row, column: column2 }) {
  if (!pairs || !queries || !hits2) return null;
  return {
    query: [...queries.subarray(4 * row, 4 * row + 4)],
    hit: [...hits2.subarray(4 * column2, 4 * column2 + 4)],
    value: pairs[row * pairs.shape[1] + column2],
    regions: [row, column2]
  };
}

// views/rmac_search/hits.js
function rmacHitsCard({ scope }) {
  const card = frame("Found", "rmac-hits");
  const label3 = "Pictures found, the most alike first";
  const list2 = el("div", { class: "rv-hits", role: "listbox", "aria-label": label3 });
  card.body.append(list2);
  list2.addEventListener("pointerleave", () => hover(scope, null));
  const items = /* @__PURE__ */ new Map();
  const itemOf = (hit) => {
    const item = items.get(hit.key) ?? hitItem(scope, hit, () => [...list2.querySelectorAll("button")]);
    items.set(hit.key, item);
    return item;
  };
  return {
    element: card.element,
    topics: ["scene", "feed", "focus"],
    update() {
      const part2 = partOf4(scope);
      const hits2 = part2?.hits ?? [];
      setText(card.remark, `${hits2.length} pictures, the most alike first`);
      const order = hits2.map((hit) => itemOf(hit).element);
      const same2 = order.length === list2.children.length && order.every((one, i) => list2.children[i] === one);
      if (!same2) list2.replaceChildren(...order);
      if (!part2) return;
      const here = hits2[hitInHand(scope, part2)]?.key;
      const low = Math.min(...hits2.map((hit) => hit.similarity), 0);
      for (const hit of hits2) {
        const { element, bar: bar3 } = itemOf(hit);
        showHit(itemOf(hit), hit);
        bar3.style.width = `${Math.max(0, 100 * (hit.similarity - low) / (1 - low))}%`;
        element.toggleAttribute("data-here", hit.key === here);
        element.setAttribute("aria-selected", String(hit.key === part2.chosen));
      }
    }
  };
}
function hitItem(scope, { key }, all) {
  const image = el("img", { alt: "" });
  const rank2 = el("b");
  const name = el("span", { class: "rv-hname" });
  const value = el("code");
  const bar3 = el("i");
  const line2 = el("span", { class: "rv-hline" }, value, el("span", { class: "rv-meter rv-htrack" }, bar3));
  const element = el(
    "button",
    {
      class: "rv-hit",
      type: "button",
      role: "option",
      "data-key": key,
      onpointerenter: () => hover(scope, key),
      onfocus: () => hover(scope, key),
      onblur: () => hover(scope, null),
      onclick: () => scope.choose({ hit: key }),
      onkeydown: (event) => walk(all(), event)
    },
    image,
    rank2,
    name,
    line2
  );
  return { element, image, rank: rank2, name, value, bar: bar3 };
}
function showHit({ element, image, rank: rank2, name, value }, hit) {
  const thumb = thumbOf(hit.digest);
  const similarity = fixed(hit.similarity, 3);
  if (thumb && image.src !== thumb.src) image.src = thumb.src;
  setText(rank2, `${hit.rank}${hit.relevant ? " · same" : ""}`);
  setText(name, hit.title);
  setText(value, similarity);
  element.toggleAttribute("data-relevant", Boolean(hit.relevant));
  const same2 = hit.relevant ? ", the same landmark" : "";
  element.setAttribute("aria-label", `${hit.rank}: ${hit.title}, similarity ${similarity}${same2}`);
}

// views/rmac_search/pairs.js
var GAP8 = 26;
var QUIET = 0.15;
var EDGE8 = 1.5;
var NOWHERE = -1e6;
function rmacPairsCard({ scope, colours }) {
  const card = frame("What makes them similar", "rmac-pairs");
  const label3 = "The query and the hit with their best pairs of regions";
  const canvas = el("canvas", { role: "img", "aria-label": label3 });
  const slot = el("div", { class: "rv-pairs" }, canvas);
  const list2 = el("div", { class: "rv-plist" });
  const gridLabel = "Every pair of regions: rows are the query's, columns the hit's";
  const grid = el("canvas", { role: "img", "aria-label": gridLabel });
  const gridSlot = el("div", { class: "rv-pgrid" }, grid);
  const gridWords = el("p", { class: "rv-quiet rv-pgridwords" });
  const below = el("div", { class: "rv-pbelow" }, list2, el("div", {}, gridSlot, gridWords));
  card.body.append(slot, below);
  const state = {
    pair: (
      /** @type {number | null} */
      null
    ),
    cell: (
      /** @type {{ row: number, column: number } | null} */
      null
    )
  };
  const look = (change) => {
    Object.assign(state, change);
    update2();
  };
  list2.addEventListener("pointerleave", () => look({ pair: null }));
  grid.addEventListener("pointermove", (event) => look({ cell: cellAt2(scope, grid, event) }));
  grid.addEventListener("pointerleave", () => look({ cell: null }));
  function update2() {
    const part2 = partOf4(scope);
    const index = part2 ? hitInHand(scope, part2) : -1;
    const hit = part2?.hits[index];
    if (!part2 || !hit) return;
    const pairs = bestPairs(part2, index);
    const one = state.cell && pairAt(part2, state.cell);
    setText(card.heading, `What makes ${hit.title} similar`);
    setText(card.remark, `similarity ${fixed(hit.similarity, 4)}`);
    const drawn = coloured(one ? [one] : pairs, pairs, colours());
    paintPairs(scope, colours(), { canvas, slot }, hit, drawn, one ? 0 : state.pair);
    if (!one) placePairs(scope, pairs);
    fillList2(list2, pairs, hit, (pair) => look({ pair }));
    showGrid(part2, colours(), { canvas: grid, slot: gridSlot }, gridWords, hit, one);
  }
  return { element: card.element, watch: slot, topics: ["scene", "focus", "feed"], update: update2 };
}
var coloured = (drawn, best, colours) => drawn.map((pair) => {
  const place = best.findIndex(({ regions }) => regions.every((region, i) => region === pair.regions[i]));
  return { ...pair, colour: place < 0 ? colours.highlight : colours.categorical[colourAt(place)] };
});
var colourAt = (place) => (place + 1) % 8;
function placePairs(scope, pairs) {
  const layer = scope.layer("pairs");
  if (!layer) return;
  const rows = new Float32Array(layer.array.length).fill(NOWHERE);
  pairs.forEach(({ query }, i) => {
    rows.set([...query, 0], rows.length - 5 * (i + 1));
  });
  if (scope.place("pairs", rows)) scope.stage?.dirty();
}
function paintPairs(scope, colours, card, hit, pairs, only) {
  const at = context2d(card);
  const picture = scope.scene?.picture;
  if (!at || !picture) return;
  const { context, width, height } = at;
  const room = { width: (width - GAP8) / 2, height };
  const left = placed2(picture.width, picture.height, 0, room);
  const right = placed2(hit.size[0], hit.size[1], room.width + GAP8, room);
  const bitmap = scope.picture?.bitmap;
  const thumb = thumbOf(hit.digest);
  if (bitmap) context.drawImage(bitmap, left.x, left.y, left.width, left.height);
  if (thumb?.complete && thumb.naturalWidth) {
    context.drawImage(thumb, right.x, right.y, right.width, right.height);
  }
  for (let i = pairs.length - 1; i >= 0; i -= 1) {
    context.globalAlpha = only != null && only !== i ? QUIET : 1;
    const from = boxOn(left, pairs[i].query);
    const to = boxOn(right, pairs[i].hit);
    link(context, from, to, 4.5, colours["casing-strong"]);
    link(context, from, to, 2.2, pairs[i].colour);
  }
  context.globalAlpha = 1;
}
function link(context, from, to, width, colour) {
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.strokeRect(from.x, from.y, from.width, from.height);
  context.strokeRect(to.x, to.y, to.width, to.height);
  context.beginPath();
  context.moveTo(from.x + from.width, from.y + from.height / 2);
  context.lineTo(to.x, to.y + to.height / 2);
  context.stroke();
}
function placed2(width, height, x, room) {
  const scale = Math.min(room.width / width, room.height / height);
  const size = { width: width * scale, height: height * scale };
  return { ...size, scale, x: x + (room.width - size.width) / 2, y: (room.height - size.height) / 2 };
}
function boxOn(at, [cx, cy, w, h]) {
  const x0 = Math.max(at.x + EDGE8, at.x + (cx - w / 2) * at.scale);
  const y0 = Math.max(at.y + EDGE8, at.y + (cy - h / 2) * at.scale);
  const x1 = Math.min(at.x + at.width - EDGE8, at.x + (cx + w / 2) * at.scale);
  const y1 = Math.min(at.y + at.height - EDGE8, at.y + (cy + h / 2) * at.scale);
  return { x: x0, y: y0, width: Math.max(2, x1 - x0), height: Math.max(2, y1 - y0) };
}
function fillList2(list2, pairs, hit, onHover) {
  const now = JSON.stringify([hit.key, pairs.map((pair) => [pair.value, ...pair.regions])]);
  if (list2.dataset.pairs === now) return;
  list2.dataset.pairs = now;
  const rows = pairs.map(({ value, regions }, i) => {
    const share = hit.similarity > 0 ? `${(100 * value / hit.similarity).toFixed(1)} %` : "";
    return el(
      "div",
      {
        class: "rv-pair",
        tabindex: "0",
        "data-value": String(value),
        onpointerenter: () => onHover(i),
        onfocus: () => onHover(i),
        onblur: () => onHover(null)
      },
      el("i", { style: `background: var(--rv-categorical-${colourAt(i)})` }),
      el("span", {}, `region ${regions[0]} ↔ ${regions[1]}`),
      el("code", {}, fixed(value, 4)),
      el("span", { class: "rv-quiet" }, share)
    );
  });
  const given = pairs.reduce((so, pair) => so + pair.value, 0) / hit.similarity;
  const together = `Together ${(100 * given).toFixed(1)} % of the similarity.`;
  const props = { class: "rv-quiet", "data-given": String(given) };
  list2.replaceChildren(...rows, el("p", props, hit.similarity > 0 ? together : ""));
}
function cellAt2(scope, canvas, event) {
  const part2 = partOf4(scope);
  if (!part2?.pairs || part2.hits[hitInHand(scope, part2)]?.key !== part2.chosen) return null;
  return pickShare(canvas, event, part2.pairs.shape);
}
function showGrid({ pairs, chosen }, colours, card, words, hit, one) {
  setHidden(card.slot, hit.key !== chosen || !pairs);
  if (!pairs || card.slot.hidden) {
    return setText(words, "Click the picture to see every pair of its regions.");
  }
  const [rows, columns2] = pairs.shape;
  const sum4 = pairs.reduce((so, value) => so + value, 0);
  const most = pairs.reduce((largest2, value) => Math.max(largest2, Math.abs(value)), 0);
  const count = rows * columns2 === 1 ? "1 pair gives" : `${rows} × ${columns2} pairs add up to`;
  const all = `${count} ${fixed(sum4, 4)}; colours ±${fixed(most, 4)}`;
  const [query, found] = one?.regions ?? [0, 0];
  setText(words, one ? `query's region ${query}, hit's region ${found}: ${fixed(one.value, 5)}` : all);
  card.slot.dataset.sum = String(sum4);
  const at = context2d(card);
  if (!at) return;
  const { context, width, height } = at;
  const [dx, dy] = [width / columns2, height / rows];
  pairs.forEach((value, i) => {
    context.fillStyle = cssColour(rampColour(colours.ramps.diverging, value, [-most || -1, most || 1]));
    context.fillRect(i % columns2 * dx, Math.floor(i / columns2) * dy, dx + 0.3, dy + 0.3);
  });
  if (!one) return;
  context.lineWidth = 2;
  context.strokeStyle = colours.highlight;
  context.strokeRect(found * dx, query * dy, dx, dy);
}

// views/rmac_search/scores.js
function rmacScoresCard({ scope }) {
  const card = frame("Which descriptor finds the most", "rmac-scores");
  const body = el("tbody");
  const head2 = el("thead", {}, headRow(["", "as it is", "whitened"]));
  const table = el("table", { class: "rv-table rv-scores" }, head2, body);
  const note = el("p", { class: "rv-quiet rv-scorenote" });
  card.body.append(table, note);
  let last = "";
  return {
    element: card.element,
    topics: ["scene"],
    update() {
      const part2 = partOf4(scope);
      if (!part2) return;
      const now = JSON.stringify([part2.scores, part2.is_whitened, part2.collection]);
      if (now === last) return;
      last = now;
      setText(card.remark, "mean average precision");
      body.replaceChildren(...rowsOf6(part2));
      setText(note, noteOn(part2.collection));
    }
  };
}
var noteOn = (count) => `Each of the ${count} drawn pictures is the query once, computed just now. The collection is made for teaching: landmarks come back at another scale, place and light, before landscapes they share with others. So these numbers compare the descriptors here; they say nothing about photographs.`;
function rowsOf6({ scores, is_whitened: isWhitened }) {
  const best = Math.max(...scores.flatMap((row) => [row.plain, row.whitened ?? 0]));
  return scores.map(
    ({ method, title, plain: plain3, whitened, used }) => el(
      "tr",
      { "data-method": method, "data-used": used },
      el("th", { scope: "row" }, title),
      scoreCell(plain3, plain3 === best, used && !isWhitened, "plain"),
      scoreCell(whitened, whitened === best, used && isWhitened, "whitened")
    )
  );
}
function scoreCell(value, best, used, kind) {
  if (value == null) return el("td", {}, el("span", { class: "rv-quiet" }, "–"));
  const fill = el("i", { style: `width: ${100 * value}%`, "data-best": best });
  const props = { "data-kind": kind, "data-value": String(value), "data-used": used };
  return el("td", props, el("span", { class: "rv-meter rv-strack" }, fill), el("code", {}, fixed(value, 3)));
}

// registry.js
var CARDS = {
  form: formCard,
  arithmetic: arithmeticCard,
  output: outputCard,
  map: mapCard,
  patch: patchCard,
  sentence: sentenceCard,
  rotation: rotationCard,
  comparison: comparisonCard,
  upstream: upstreamCard,
  cells: cellsCard,
  adds: addsCard,
  order: orderCard,
  numbers: numbersCard,
  curve: curveCard,
  descent: descentCard,
  staircase: staircaseCard,
  debug_where: debugWhereCard,
  debug_number: debugNumberCard,
  debug_box: debugBoxCard,
  debug_gradient: debugGradientCard,
  agreement: agreementCard,
  lesson: lessonCard,
  peers_matrix: peersMatrixCard,
  peers_museum: peersMuseumCard,
  prism_outputs: outputsCard,
  prism_sum: sumCard,
  prism_causes: causesCard,
  prism_sweep: sweepCard,
  rmac_list: rmacListCard,
  rmac_region: rmacRegionCard,
  rmac_derivation: rmacDerivationCard,
  rmac_variants: rmacVariantsCard,
  rmac_matrix: rmacMatrixCard,
  rmac_aggregates: rmacAggregatesCard,
  rmac_patches: rmacPatchesCard,
  rmac_hits: rmacHitsCard,
  rmac_pairs: rmacPairsCard,
  rmac_scores: rmacScoresCard
};
var COMMANDS = {
  Enter: (scope) => togglePin(scope),
  d: toggleDigits,
  c: (scope) => copySum(scope),
  w: (scope) => goToWorst(scope) || goToWorstCell(scope)
};

// styles.js
var STYLES = [':host, .rv-root {\n  --rv-font: var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif);\n  --rv-mono: var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace);\n  --rv-size-tiny: 10.5px;\n  --rv-size-small: 11.5px;\n  --rv-size-note: 12px;\n  --rv-size-base: 13px;\n  --rv-size-lead: 14.5px;\n  --rv-size-read: 16px;\n  --rv-size-heading: 20px;\n  --rv-size-title: 27px;\n  --rv-radius: 10px;\n  --rv-radius-control: 7px;\n  --rv-radius-mark: 4px;\n  --rv-mark: #ffffff;\n  --rv-casing: #0b1020;\n  --rv-casing-soft: #080e1c6b;\n  --rv-casing-strong: #080e1c8c;\n  --rv-halo: #ffffffeb;\n  --rv-bin-line: #ffffffcc;\n  --rv-grid: #ffffff2b;\n  --rv-wash: #ffa31a2b;\n  --rv-box: #3d7bff;\n  --rv-highlight: #ffa31a;\n  --rv-clamped: #ffd35c;\n  --rv-discarded: #ff7a6b;\n  --rv-footprint: #58c4ff;\n  --rv-set-0: #c8a0ff;\n  --rv-set-1: #b6f24a;\n  --rv-label: #0d1424e0;\n  --rv-label-text: #f4f7ff;\n  --rv-label-muted: #b9c4da;\n  --rv-categorical-0: #0072b2;\n  --rv-categorical-1: #e69f00;\n  --rv-categorical-2: #009e73;\n  --rv-categorical-3: #cc79a7;\n  --rv-categorical-4: #56b4e9;\n  --rv-categorical-5: #d55e00;\n  --rv-categorical-6: #f0e442;\n  --rv-categorical-7: #000000;\n  --rv-categorical: #0072b2,#e69f00,#009e73,#cc79a7,#56b4e9,#d55e00,#f0e442,#000000;\n  --rv-sequential: #06194e,#0b2050,#122753,#192e55,#1f3457,#263a59,#2e405b,#35475d,#3c4d5e,#445360,#4b5961,#535f62,#5b6663,#636c64,#6b7265,#737866,#7b7f66,#838567,#8b8b67,#949267,#9c9867,#a59e67,#ada566,#b6ab65,#bfb264,#c8b963,#d1bf61,#dac65f,#e3cc5d,#ecd35b,#f5da57,#fee154,#ffe750;\n  --rv-ground: #f5f6fa;\n  --rv-surface: #ffffff;\n  --rv-sunken: #eceff5;\n  --rv-line: #dde1ea;\n  --rv-line-strong: #b9c0ce;\n  --rv-text: #172033;\n  --rv-muted: #566076;\n  --rv-accent: #1f56d6;\n  --rv-accent-text: #ffffff;\n  --rv-accent-soft: #e7eefc;\n  --rv-focus: #985300;\n  --rv-focus-soft: #fdebcf;\n  --rv-good: #006b4c;\n  --rv-good-soft: #e0f4ec;\n  --rv-warn: #94500a;\n  --rv-warn-soft: #fcefdc;\n  --rv-bad: #b3261e;\n  --rv-bad-soft: #fce8e6;\n  --rv-stage: #dfe3eb;\n  --rv-stage-mark: #c9cfdb;\n  --rv-diverging: #004cad,#1557b2,#2762b7,#376dbc,#4678c1,#5482c6,#628ccb,#7097cf,#7ea1d4,#8dabd8,#9bb5dc,#a9c0e1,#b8cae5,#c7d4e8,#d5dfec,#e4e9f0,#f3f3f3,#f0e9e5,#ecded7,#e8d3c9,#e3c9bb,#dfbeae,#dbb4a0,#d6a992,#d29f85,#cd9477,#c88a6a,#c37f5c,#bd754e,#b86a40,#b35f30,#ad541e,#a74901;\n}\n.rv-root[data-theme="dark"] {\n  --rv-ground: #0e131d;\n  --rv-surface: #171d2a;\n  --rv-sunken: #10151f;\n  --rv-line: #2a3345;\n  --rv-line-strong: #465167;\n  --rv-text: #e8ecf5;\n  --rv-muted: #9aa6bd;\n  --rv-accent: #7aa5ff;\n  --rv-accent-text: #0b1220;\n  --rv-accent-soft: #1d2b4a;\n  --rv-focus: #ffb84d;\n  --rv-focus-soft: #43310f;\n  --rv-good: #5fd3a6;\n  --rv-good-soft: #12342a;\n  --rv-warn: #f0b35e;\n  --rv-warn-soft: #3a2a12;\n  --rv-bad: #ff8f85;\n  --rv-bad-soft: #44201d;\n  --rv-stage: #080b12;\n  --rv-stage-mark: #1c2433;\n  --rv-diverging: #63b0fe,#5fa6ef,#5b9ce0,#5793d2,#5289c3,#4e80b5,#4a76a7,#456d99,#41648b,#3d5c7e,#385371,#344a64,#304257,#2b3a4b,#27313f,#232a33,#1e2228,#2a292b,#36302f,#423832,#4f3f35,#5c4738,#694f3b,#76563e,#845e40,#926643,#a06e45,#ae7647,#bd7e48,#cc874a,#da8f4b,#ea974c,#f9a04d;\n}\n', `/* The editor and its cards. Colours, fonts and their sizes come from palette.py; nothing here names one. */

.rv-root {
  container-type: inline-size;
  box-sizing: border-box;
  color: var(--rv-text);
  font-family: var(--rv-font);
  font-size: var(--rv-size-base);
  line-height: 1.4;
  -webkit-font-smoothing: antialiased;
}
.rv-root *,
.rv-root *::before,
.rv-root *::after {
  box-sizing: border-box;
}
.rv-root [hidden] {
  display: none !important;
}
.rv-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
}

/* ------------------------------------------------------------ toolbar */

.rv-canvas {
  container-type: inline-size;
}
.rv-bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  margin-bottom: 8px;
}
.rv-group {
  display: inline-flex;
  flex: none;
  gap: 2px;
  padding: 2px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
.rv-tool {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 28px;
  height: 28px;
  padding: 0 9px 0 7px;
  color: var(--rv-text);
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.rv-tool-icon {
  justify-content: center;
  padding: 0;
}
.rv-tool:hover {
  background: var(--rv-sunken);
}
.rv-tool[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
}
.rv-tool:disabled {
  opacity: 0.35;
  cursor: default;
  background: none;
}
.rv-icon {
  width: 17px;
  height: 17px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.rv-caption {
  flex: 1;
  min-width: 0;
  text-align: right;
  line-height: 17px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-root :focus-visible {
  outline: 2px solid var(--rv-accent);
  outline-offset: 2px;
}

/* ------------------------------------------------------------ stage */

.rv-stage {
  position: relative;
  overflow: hidden;
  width: 100%;
  /* Window and proportions are known before the picture's bytes come, so nothing jumps then. */
  height: clamp(
    300px,
    min(calc(100vh - var(--rv-room, 210px) - var(--rv-more, 0px)), calc(100cqw * var(--rv-ratio, 1) + 72px)),
    900px
  );
  /* What moves in it, many times a second, has nothing around it laid out. */
  contain: strict;
  background-color: var(--rv-stage);
  background-image: radial-gradient(var(--rv-stage-mark) 1px, transparent 1.2px);
  background-size: 16px 16px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
  cursor: crosshair;
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
}
.rv-stage:focus-visible {
  outline-offset: 1px;
}
.rv-stage[data-space] {
  cursor: grab;
}
.rv-stage canvas {
  pointer-events: none;
}
.rv-label {
  position: absolute;
  top: 0;
  left: 0;
  max-width: calc(100% - 12px);
  padding: 5px 9px;
  pointer-events: none;
  /* It follows the hand: a layer of its own is moved, and the page around it not composed anew. */
  will-change: transform;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-control);
  font-family: var(--rv-mono);
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.rv-label b {
  display: block;
  font-size: var(--rv-size-base);
  font-weight: 600;
}
/* Longer than a phone is wide, it goes on in a second line. */
.rv-label code {
  display: block;
  padding: 0;
  overflow-wrap: anywhere;
  white-space: normal;
  color: var(--rv-label-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
}
.rv-label code:empty {
  display: none;
}
.rv-notice {
  position: absolute;
  top: 10px;
  left: 50%;
  max-width: calc(100% - 24px);
  padding: 7px 12px;
  transform: translateX(-50%);
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-help {
  position: absolute;
  top: 10px;
  right: 10px;
  max-width: min(430px, calc(100% - 20px));
  max-height: calc(100% - 20px);
  padding: 12px 16px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  box-shadow: 0 6px 24px var(--rv-casing-soft);
  cursor: default;
}
.rv-help dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 14px;
  margin: 0;
}
.rv-help .rv-glossary {
  margin-top: 10px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-help .rv-glossary dt {
  max-width: 110px;
  white-space: normal;
}
.rv-term {
  text-decoration: underline dotted var(--rv-line-strong);
  text-underline-offset: 3px;
  cursor: help;
}
.rv-help dt {
  font-weight: 600;
  white-space: nowrap;
}
.rv-help dd {
  margin: 0;
  color: var(--rv-muted);
}
.rv-loading {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  color: var(--rv-muted);
  pointer-events: none;
}
.rv-spinner {
  width: 18px;
  height: 18px;
  border: 2px solid var(--rv-line-strong);
  border-top-color: var(--rv-accent);
  border-radius: 50%;
  animation: rv-turn 0.9s linear infinite;
}
@keyframes rv-turn {
  to {
    transform: rotate(360deg);
  }
}

.rv-status {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  height: 18px;
  margin-top: 6px;
  overflow: hidden;
  contain: strict;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: pre;
}
.rv-where,
.rv-timing {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
/* What the pointer asks for is cut last. */
.rv-timing {
  flex-shrink: 1000;
}
.rv-legend {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 3px 16px;
  min-height: 39px;
  margin-top: 5px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-root[data-bare] .rv-status {
  height: 18px;
}
.rv-root[data-bare] .rv-legend {
  display: none;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
}
.rv-state {
  font-size: var(--rv-size-base);
}
.rv-state-inside {
  color: var(--rv-text);
}
.rv-state-clamped {
  color: var(--rv-focus);
}
.rv-state-discarded {
  color: var(--rv-bad);
}
.rv-entry > :is(.rv-swatch, .rv-rampbar) {
  flex: none;
}
.rv-swatch {
  width: 13px;
  height: 13px;
  border-radius: var(--rv-radius-mark);
  border: 1.5px solid var(--rv-swatch, var(--rv-highlight));
}
.rv-swatch-bins {
  border: 1px solid var(--rv-muted);
  background:
    linear-gradient(var(--rv-muted), var(--rv-muted)) 50% 0 / 1px 100% no-repeat,
    linear-gradient(var(--rv-muted), var(--rv-muted)) 0 50% / 100% 1px no-repeat;
}
.rv-swatch-cells {
  border: 1px dotted var(--rv-muted);
}
.rv-swatch-mark {
  border: 0;
  border-radius: 50%;
  background: var(--rv-swatch, var(--rv-muted));
}
.rv-swatch-mark[data-mark="square"] {
  border-radius: 0;
}
.rv-swatch-mark[data-mark="diamond"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
}
.rv-swatch-mark[data-mark="triangle"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.rv-swatch-layer {
  background: color-mix(in srgb, var(--rv-swatch, var(--rv-highlight)) 30%, transparent);
}
.rv-swatch-set {
  --rv-stroke: var(--rv-swatch, var(--rv-mark));
  width: 24px;
  border: 0;
  background:
    linear-gradient(var(--rv-stroke), var(--rv-stroke)) center / 20px 3px no-repeat,
    var(--rv-casing);
}
.rv-swatch-set[data-dashed] {
  background:
    linear-gradient(90deg, var(--rv-stroke) 8px, transparent 8px 12px, var(--rv-stroke) 12px) center / 20px
    3px no-repeat,
    var(--rv-casing);
}
/* What is drawn as lines or dots is not to be taken for a box; borders are printed too. */
.rv-swatch-layer:is([data-type="path"], [data-type="links"], [data-type="arrows"]) {
  height: 0;
  border-width: 3px 0 0;
  border-radius: 0;
}
.rv-swatch-layer[data-type="points"] {
  width: 0;
  height: 0;
  border-width: 4px;
  border-radius: 50%;
}
.rv-rampbar {
  display: inline-block;
  width: 52px;
  height: 9px;
  border-radius: var(--rv-radius-mark);
  background: linear-gradient(90deg, var(--rv-ramp));
}
.rv-rampbar-sequential {
  --rv-ramp: var(--rv-sequential);
}
.rv-rampbar-diverging {
  --rv-ramp: var(--rv-diverging);
}
.rv-rampbar-diverging:is([data-half="up"], [data-half="down"]) {
  background-size: 200% 100%;
}
.rv-rampbar-diverging[data-half="up"] {
  background-position: 100% 0;
}
.rv-rampbar-categorical {
  --rv-ramp: var(--rv-categorical);
}
.rv-rampbar-footprint {
  --rv-ramp: color-mix(in srgb, var(--rv-footprint) 16%, transparent), var(--rv-footprint);
}

/* ------------------------------------------------------------ what cards are made of */

/* A drawing fills the place that it is given. */
:is(
    .rv-stage,
    .rv-slot,
    .rv-plot,
    .rv-spark,
    .rv-turnslot,
    .rv-mslot,
    .rv-msum,
    .rv-aslot,
    .rv-pairs,
    .rv-pgrid
  )
  > canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rv-table {
  width: 100%;
  border-collapse: collapse;
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-table :is(th, td) {
  padding: 0 10px 0 0;
  border: 0;
  text-align: right;
  white-space: nowrap;
}
.rv-table :is(th, td):first-child {
  text-align: left;
}
.rv-table :is(th, td):last-child {
  padding-right: 0;
}
.rv-table th[scope="col"] {
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 500;
}
.rv-table tbody tr:hover {
  background: var(--rv-sunken);
}
/* How much of the whole: a bar on its track. */
.rv-meter {
  overflow: hidden;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-meter > i {
  display: block;
  height: 100%;
  background: var(--rv-accent);
}

/* ------------------------------------------------------------ cards */

.rv-cards {
  display: grid;
  gap: 12px;
  container-type: inline-size;
  grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
}
.rv-cards[data-columns] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 1fr));
}
.rv-card {
  position: relative;
  min-width: 0;
  padding: 12px 14px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-card-arithmetic,
.rv-card-sentence,
.rv-card-form {
  grid-column: 1 / -1;
}
.rv-card > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 28px;
  margin-bottom: 6px;
}
.rv-card h3 {
  margin: 0;
  padding: 0;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
}
/* Two lines of it are no higher than a card's header. */
.rv-remark {
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  line-height: 14px;
  text-align: right;
}
/* It changes with the cell that is pointed at, and its lines break before the heading's do. */
.rv-card-map .rv-remark {
  flex: 1 1 0;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
}
.rv-remark > :not(span) {
  flex: none;
}
.rv-card p {
  margin: 0;
}

/* The arithmetic: every line keeps its place and its height. */
.rv-body-arithmetic {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-two {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  gap: 16px;
  align-items: center;
}
.rv-taps {
  position: relative;
  display: grid;
  grid-template: 1fr 1fr / 1fr 1fr;
  width: 148px;
  height: 148px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-tap {
  display: flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  font-size: var(--rv-size-small);
  line-height: 12.5px;
}
.rv-tap span {
  font-size: var(--rv-size-tiny);
  opacity: 0.85;
}
.rv-taps[data-one] {
  grid-template: 1fr / 1fr;
}
.rv-taps[data-one] .rv-tap:not(:first-child) {
  display: none;
}
.rv-tap:nth-child(-n + 2) {
  justify-content: flex-start;
  padding-top: 4px;
}
.rv-tap:nth-child(n + 3):nth-child(-n + 4) {
  justify-content: flex-end;
  padding-bottom: 4px;
}
.rv-tapdot {
  position: absolute;
  width: 13px;
  height: 13px;
  margin: -6.5px 0 0 -6.5px;
  border: 2px solid var(--rv-casing);
  border-radius: 50%;
  background: var(--rv-highlight);
  box-shadow: 0 0 0 1px var(--rv-mark);
}
/* As high with one cell as with four. */
.rv-facts {
  min-width: 0;
  min-height: 149px;
}
.rv-line {
  height: 19px;
  overflow: hidden;
  white-space: pre;
  text-overflow: ellipsis;
}
.rv-quiet {
  color: var(--rv-muted);
}
.rv-terms {
  max-width: 430px;
  margin-top: 4px;
  font: inherit;
}
.rv-terms td {
  height: 20px;
}
.rv-terms td:first-child {
  color: var(--rv-muted);
}
.rv-terms tr[data-zero] {
  opacity: 0.5;
}
.rv-terms .rv-total td {
  height: 23px;
  border-top: 1px solid var(--rv-line);
  color: var(--rv-text);
}
.rv-terms .rv-total .rv-sum {
  font-weight: 700;
  color: var(--rv-focus);
}
.rv-card .rv-why {
  min-height: 36px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  line-height: 18px;
}
.rv-why[data-state="clamped"],
.rv-why[data-state="discarded"] {
  color: var(--rv-warn);
}
/* Four lines, as a turned box needs them: nothing moves when another operator needs two. */
.rv-way {
  min-height: 68px;
  margin-top: 8px;
}
.rv-way code {
  display: block;
  padding: 0;
  color: var(--rv-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-card .rv-mean {
  display: flex;
  min-height: 31px;
  margin-top: 6px;
  padding-top: 7px;
  border-top: 1px solid var(--rv-line);
  line-height: 20px;
  white-space: pre;
}
.rv-chipsum {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-tail {
  flex: none;
}
.rv-mean i {
  color: var(--rv-muted);
  font-style: normal;
}
.rv-value {
  display: inline;
  min-height: 0;
  padding: 1px 3px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-value:hover {
  background: var(--rv-sunken);
}
.rv-value-shown {
  color: var(--rv-focus);
  background: var(--rv-focus-soft);
  font-weight: 600;
}
.rv-value-wins {
  outline: 1.5px solid var(--rv-good);
  outline-offset: -1px;
}
.rv-result {
  font-weight: 700;
}
.rv-card :is(.rv-check, .rv-kernels) {
  display: flex;
  align-items: center;
  gap: 8px;
  height: 24px;
  margin-top: 2px;
  overflow: hidden;
  color: var(--rv-muted);
  font-weight: 600;
  white-space: nowrap;
}
:is(.rv-check, .rv-kernels) > span {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-go,
.rv-badge {
  flex: none;
  padding: 0 7px;
  height: 22px;
  color: inherit;
  background: none;
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}
.rv-badge[data-state="waiting"],
.rv-badge[data-state="none"] {
  visibility: hidden;
}
.rv-badge[data-state="good"] {
  padding: 0;
  color: var(--rv-good);
  border-color: transparent;
  cursor: default;
}
.rv-badge[data-state="bad"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
:is(.rv-check, .rv-kernels)[data-ok="true"] {
  color: var(--rv-good);
}
:is(.rv-check, .rv-kernels)[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-card .rv-kernels {
  margin-top: 0;
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  font-weight: 400;
}
.rv-kernels[data-ok="false"] {
  font-weight: 600;
}
/* Nine digits need the room of the tiles. */
.rv-card-arithmetic[data-digits] .rv-two {
  grid-template-columns: minmax(0, 1fr);
}
.rv-card-arithmetic[data-digits] .rv-side {
  display: none;
}
.rv-card-arithmetic[data-digits] .rv-terms {
  max-width: none;
}
.rv-card-arithmetic[data-empty] .rv-body > :not(.rv-kernels),
.rv-card-arithmetic[data-idle] .rv-body,
.rv-card[data-none] :is(.rv-body, .rv-remark) {
  visibility: hidden;
}

/* What is older than the box in the hand turns pale until its answer comes: a veil lies over it. With an
   opacity of its own, every frame of a drag would be put together of one more layer. */
.rv-body {
  position: relative;
}
:is(.rv-body, .rv-card-sentence)::after {
  position: absolute;
  inset: 0;
  pointer-events: none;
  content: "";
  transition: background-color 0.12s;
}
.rv-cards[data-late] .rv-card:not(.rv-card-form, [data-here]) .rv-body::after,
.rv-cards[data-late] .rv-card-sentence::after,
.rv-card[data-old] .rv-body::after {
  background-color: color-mix(in srgb, var(--rv-surface) 60%, transparent);
}

/* Grids: the slot has a fixed shape, the grid is fitted into it. */
.rv-slot {
  position: relative;
  width: 100%;
  aspect-ratio: 1.12;
}
.rv-slot canvas {
  border-radius: var(--rv-radius-mark);
  cursor: crosshair;
}
.rv-scale {
  display: flex;
  align-items: center;
  gap: 7px;
  height: 18px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.rv-scale .rv-rampbar {
  flex: 0 1 56px;
  min-width: 16px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1 0 auto;
  color: var(--rv-text);
  text-align: right;
}

.rv-sentence {
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-card-sentence {
  min-height: 92px;
}
.rv-sentence strong {
  font-weight: 650;
}
.rv-tone-good {
  color: var(--rv-good);
}
.rv-tone-warn {
  color: var(--rv-warn);
}
.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-notes {
  margin: 8px 0 0;
  padding: 0 0 0 18px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}

.rv-body-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(98px, 1fr));
  gap: 8px;
}
.rv-field {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 32px;
  padding: 0 8px;
  color: var(--rv-muted);
  background: var(--rv-sunken);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font-size: var(--rv-size-note);
  cursor: text;
}
.rv-field-note {
  grid-column: 1 / -1;
  font-size: var(--rv-size-note);
  color: var(--rv-muted);
}
.rv-field-note.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-field:focus-within {
  border-color: var(--rv-accent);
}
.rv-field span {
  white-space: nowrap;
}
.rv-field input {
  flex: 1;
  width: 0;
  min-width: 0;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 0;
  outline: 0;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-field:has(input[aria-invalid="true"]) {
  border-color: var(--rv-bad);
}
.rv-root .rv-field input:focus-visible {
  outline: 0;
}
.rv-chips {
  display: inline-flex;
  gap: 3px;
}
.rv-chip {
  flex: none;
  min-width: 26px;
  height: 26px;
  padding: 0 6px;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
  white-space: nowrap;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 700px) {
  .rv-bar:has(.rv-tool:not(.rv-tool-icon)) .rv-caption {
    display: none;
  }
}
/* Beside the badge there is no room for a channel's name, which the map's card has too. */
@container (max-width: 620px) {
  .rv-card-output .rv-remark > span {
    display: none;
  }
}
/* Beside a picture on a small screen: the sum and the output in one screenful, what is said after them. */
@container (max-width: 560px) {
  .rv-two {
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 12px;
  }
  .rv-taps {
    width: 112px;
    height: 112px;
  }
  .rv-tap {
    font-size: var(--rv-size-small);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
  .rv-line.rv-quiet {
    height: 32px;
    white-space: normal;
    line-height: 16px;
  }
  .rv-way code {
    font-size: var(--rv-size-tiny);
    letter-spacing: -0.01em;
  }
  .rv-scale {
    gap: 5px;
    font-size: var(--rv-size-tiny);
  }
  .rv-scale .rv-rampbar {
    flex-basis: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines, or one below what the pointer asks for. */
  /* The pointer's place above; a long timing takes both lines where there is none. */
  .rv-status {
    flex-wrap: wrap;
    align-content: flex-end;
    height: 36px;
  }
  .rv-where:empty {
    display: none;
  }
  .rv-timing {
    flex: 1 1 100%;
    text-align: right;
    white-space: normal;
  }
  .rv-where:not(:empty) + .rv-timing {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .rv-bar .rv-group {
    min-width: 0;
  }
  .rv-bar .rv-tool {
    flex: 1 1 34px;
    min-width: 24px;
  }
  .rv-bar .rv-tool:not(.rv-tool-icon) {
    padding: 0 6px;
  }
  .rv-bar .rv-tool span {
    display: none;
  }
  .rv-stage {
    height: clamp(260px, 100cqw, 100vh - 160px);
  }
  .rv-two {
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 0 12px;
  }
  .rv-taps {
    width: 104px;
    height: 104px;
  }
  .rv-tap span {
    display: none;
  }
  .rv-side {
    grid-row: span 2;
  }
  .rv-facts {
    display: contents;
  }
  .rv-line.rv-line {
    height: 48px;
    white-space: normal;
  }
  .rv-taps {
    align-self: start;
  }
  .rv-two {
    grid-template-rows: auto auto minmax(111px, auto);
    align-items: start;
  }
  .rv-card :is(.rv-check, .rv-kernels) {
    height: 40px;
    white-space: normal;
    line-height: 18px;
  }
  .rv-terms {
    grid-column: 1 / -1;
    margin-top: 8px;
  }
  .rv-card .rv-mean {
    display: block;
    height: 51px;
    white-space: pre-wrap;
  }
  .rv-chipsum {
    overflow: visible;
  }
  .rv-tail {
    white-space: pre;
  }
  .rv-card-map .rv-remark,
  .rv-card-arithmetic .rv-remark > span {
    display: none;
  }
  .rv-card-output .rv-scale,
  .rv-card-map .rv-scale {
    flex-wrap: wrap;
    height: 34px;
  }
  .rv-card-output .rv-read,
  .rv-card-map .rv-read {
    flex: 1 0 100%;
    text-align: left;
  }
  .rv-label b {
    font-size: var(--rv-size-note);
  }
  .rv-label code {
    font-size: var(--rv-size-tiny);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
}
@container (max-width: 400px) {
  .rv-card .rv-why {
    min-height: 54px;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards {
    gap: 8px;
  }
  .rv-card-sentence {
    min-height: 62px;
  }
  .rv-cards:has(.rv-card-upstream, .rv-card-rmac-hits) .rv-card-sentence {
    min-height: 84px;
  }
  .rv-card {
    padding: 7px 12px;
  }
  .rv-card > header {
    min-height: 26px;
    margin-bottom: 3px;
  }
  .rv-way {
    min-height: 60px;
    margin-top: 4px;
  }
  .rv-way code {
    line-height: 15px;
  }
  .rv-card .rv-why {
    min-height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    min-height: 27px;
  }
  .rv-card .rv-check {
    margin-top: 0;
  }
  .rv-scale {
    margin-top: 4px;
  }
  .rv-cards:has(.rv-card-map) .rv-card-sentence {
    order: 1;
  }
  .rv-cards:has(.rv-card-map) .rv-card-form {
    order: 2;
  }
}
@media (pointer: coarse) {
  .rv-tool {
    min-width: 34px;
    height: 36px;
  }
  .rv-bar {
    gap: 6px;
  }
  .rv-field {
    height: 40px;
  }
  .rv-chip {
    min-width: 34px;
    height: 34px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .rv-spinner {
    animation-duration: 6s;
  }
}

@media print {
  .rv-root * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .rv-card,
  .rv-stage {
    break-inside: avoid;
  }
  .rv-card {
    min-height: 0 !important;
    box-shadow: none;
  }
  .rv-stage {
    background: none;
  }
  .rv-bar .rv-group,
  .rv-tool-icon,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  /* Nor does the label know where its box is there: it stands below the picture. */
  .rv-stage:has(.rv-label:not([hidden])) {
    margin-bottom: 50px;
    overflow: visible;
    contain: size layout style;
  }
  .rv-label {
    top: calc(100% + 4px);
    transform: none !important;
  }
}
@media print and (max-width: 900px) {
  /* A sheet has room for the legend, too. */
  .rv-stage {
    max-height: 540px;
  }
  .rv-status,
  .rv-legend {
    break-before: avoid;
  }
}
`, `/* Debug: where wrong numbers are, one box's numbers, and how the chosen one is made. */

.rv-card .rv-debug-said {
  margin: 0 0 8px;
  padding-left: 1.15em;
  font-size: var(--rv-size-lead);
  line-height: 1.45;
}
.rv-card .rv-debug-said:empty {
  display: none;
}
.rv-debug-maps {
  display: grid;
  grid-template-columns: max-content fit-content(9em) minmax(0, 1fr);
  gap: 8px 16px;
  line-height: 18px;
  font-variant-numeric: tabular-nums;
}
.rv-debug-maps > :nth-child(3n + 1) {
  color: var(--rv-muted);
}
.rv-card .rv-debug-hint {
  margin-top: 8px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  overflow-wrap: anywhere;
}

/* A mark is as dark as what it stands for is wrong; the chosen one has a ring. */
.rv-marks {
  display: grid;
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 20px));
  gap: 1px;
  width: max-content;
  max-width: 100%;
  padding: 1px;
  background: var(--rv-line);
}
.rv-marks button {
  position: relative;
  min-width: 0;
  height: 20px;
  padding: 0;
  color: inherit;
  background: color-mix(in srgb, var(--rv-bad) calc(100% * var(--rv-share)), var(--rv-surface));
  border: 0;
  border-radius: 0;
  font: inherit;
  cursor: pointer;
}
.rv-marks[data-of="bin"] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 24px));
}
.rv-marks[data-of="bin"] button {
  height: auto;
  aspect-ratio: 1;
}
.rv-marks button[aria-checked="true"] {
  z-index: 1;
  outline: 2px solid var(--rv-text);
  outline-offset: 0;
}
.rv-root .rv-marks button:focus-visible {
  z-index: 2;
  outline: 3px solid var(--rv-accent);
  outline-offset: 1px;
}
.rv-marks[data-of="cell"] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 20px));
}
.rv-marks[data-of="cell"] button {
  height: auto;
  aspect-ratio: 1;
}
/* A row of marks goes on in another where they would be too small to be hit. */
.rv-marks:is([data-of="box"], [data-of="channel"], [data-of="picture"]) {
  --rv-least: 3px;
  display: flex;
  flex-wrap: wrap;
  width: auto;
  background: none;
}
.rv-marks:is([data-of="box"], [data-of="channel"], [data-of="picture"]) button {
  width: clamp(var(--rv-least), calc((100% + 1px) / var(--rv-columns) - 1px), 20px);
  box-shadow: 0 0 0 1px var(--rv-line);
}
@media (max-width: 640px) {
  .rv-debug-maps {
    grid-template-columns: max-content minmax(0, 1fr);
  }
  .rv-debug-maps > .rv-marks {
    --rv-least: 12px;
    grid-column: 1 / -1;
  }
  :is(.rv-card-debug-number, .rv-card-debug-gradient) .rv-table {
    font-size: var(--rv-size-tiny);
  }
  :is(.rv-card-debug-number, .rv-card-debug-gradient) .rv-table :is(th, td) {
    padding-inline: 0 5px;
  }
}
/* A finger's tip is wider than a pointer's. */
@media (pointer: coarse) {
  .rv-marks:is([data-of="box"], [data-of="channel"], [data-of="picture"]) button {
    width: 26px;
    height: 26px;
  }
  .rv-marks[data-of="bin"] {
    grid-template-columns: repeat(var(--rv-columns), minmax(0, 32px));
  }
}
.rv-card-debug-gradient h4 {
  margin: 0 0 6px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
  font-weight: 500;
}
.rv-card-debug-gradient section + section {
  margin-top: 12px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-card-debug-gradient .rv-debug-place {
  margin-top: 10px;
}
.rv-card-debug-gradient .rv-table {
  width: auto;
  margin: 6px 0;
}
.rv-card-debug-gradient .rv-table :is(th, td) {
  padding: 2px 14px 2px 0;
}
/* What goes on beyond an edge casts a shadow on it. */
:is(.rv-card-debug-number, .rv-card-debug-gradient) .rv-scrolls {
  --rv-edge: color-mix(in srgb, var(--rv-text) 22%, transparent);
  background:
    linear-gradient(to right, var(--rv-surface) 40%, transparent) 0 0 / 36px 100% no-repeat local,
    linear-gradient(to left, var(--rv-surface) 40%, transparent) 100% 0 / 36px 100% no-repeat local,
    linear-gradient(to right, var(--rv-edge), transparent) 0 0 / 12px 100% no-repeat scroll,
    linear-gradient(to left, var(--rv-edge), transparent) 100% 0 / 12px 100% no-repeat scroll;
}
.rv-card-debug-box .rv-scrolls {
  padding: 3px;
}
.rv-card-debug-box .rv-marks {
  grid-template-columns: repeat(var(--rv-columns), minmax(8px, 1fr));
  min-width: 100%;
}
.rv-card-debug-box .rv-marks[data-written] {
  grid-template-columns: repeat(var(--rv-columns), minmax(54px, 1fr));
  max-width: none;
}
.rv-marks[data-written] button {
  height: 38px;
  padding: 0 5px;
  background: var(--rv-surface);
  font: var(--rv-size-note) / 1.3 var(--rv-font);
  font-variant-numeric: tabular-nums;
  text-align: right;
  white-space: nowrap;
}
.rv-marks[data-written] button[data-wrong] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
.rv-marks small {
  display: block;
  color: var(--rv-text);
  font-size: var(--rv-size-small);
}

.rv-card .rv-debug-place {
  font-size: var(--rv-size-lead);
}
.rv-debug-facts {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 30px;
  margin: 6px 0 0;
  font-variant-numeric: tabular-nums;
}
.rv-debug-facts dt {
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-debug-facts dd {
  margin: 0;
  font-size: var(--rv-size-read);
  line-height: 1.35;
}
.rv-debug-facts [data-wrong] dd {
  color: var(--rv-bad);
}
.rv-debug-sums > section {
  margin-top: 10px;
  padding-top: 8px;
  border-top: 1px solid var(--rv-line);
}
.rv-card .rv-debug-whose {
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  overflow-wrap: anywhere;
}
.rv-debug-whose b {
  color: var(--rv-text);
}
.rv-debug-sums .rv-table {
  width: auto;
  margin: 4px 0;
}
.rv-debug-sums .rv-table :is(th, td) {
  padding: 2px 14px 2px 0;
}
.rv-debug-sums .rv-table td {
  font-family: var(--rv-font);
  vertical-align: top;
}
.rv-debug-sums .rv-table :is(th, td):nth-child(3) {
  text-align: left;
  white-space: normal;
}
.rv-debug-sums .rv-table td:nth-child(3) span {
  white-space: nowrap;
}
.rv-debug-sums .rv-table :is(th, td):nth-child(5) {
  min-width: 8em;
  color: var(--rv-muted);
  text-align: left;
  white-space: normal;
}
.rv-card .rv-debug-result {
  font: 600 var(--rv-size-base) / 1.4 var(--rv-mono);
  overflow-wrap: anywhere;
}

/* As high as the groups that are words alone. */
.rv-card:is(.rv-card-debug-where, .rv-card-debug-number, .rv-card-debug-gradient) {
  padding: 10px 14px;
}
:is(.rv-card-debug-where, .rv-card-debug-gradient) > header {
  min-height: 18px;
  margin-bottom: 4px;
}
.rv-card-debug-number > header {
  min-height: 24px;
  margin-bottom: 0;
}
`, `/* The cards of the pages about gradients and rotation. */

.rv-card-numbers,
.rv-card-curve,
.rv-card-descent,
.rv-card-staircase,
.rv-card-rotation,
.rv-card-order {
  grid-column: 1 / -1;
}
.rv-card .rv-words {
  margin-top: 8px;
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-words[data-kind="kink"],
.rv-words[data-kind="jump"] {
  color: var(--rv-warn);
}
.rv-adds,
.rv-staircase {
  max-width: none;
}
.rv-adds th,
.rv-staircase th {
  padding-bottom: 4px;
  vertical-align: bottom;
  white-space: normal;
}
.rv-adds td:not(:last-child) {
  padding-right: 7px;
}
.rv-card .rv-body-adds .rv-check {
  height: 40px;
  white-space: normal;
  line-height: 18px;
}
.rv-body-adds {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
.rv-card-order .rv-terms,
.rv-adds,
.rv-staircase {
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
}
/* In half of a narrow column a box's number takes the last free place. */
@container (max-width: 620px) {
  .rv-adds[data-several] {
    font-size: var(--rv-size-tiny);
  }
}
.rv-staircase .rv-swatch {
  display: inline-block;
  width: 11px;
  height: 11px;
  vertical-align: -1px;
}

.rv-numbers-row {
  display: grid;
  grid-template-columns: 34px minmax(74px, 0.8fr) minmax(84px, 1fr) 76px minmax(80px, 1.3fr);
  align-items: center;
  gap: 10px;
  width: 100%;
  height: 40px;
  padding: 0 6px;
  color: inherit;
  background: none;
  border: 0;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-numbers-row b {
  font-size: var(--rv-size-lead);
  text-align: left;
}
.rv-numbers-head {
  height: 24px;
  border: 0;
  color: var(--rv-muted);
  font-family: inherit;
  font-size: var(--rv-size-small);
}
.rv-numbers:empty {
  height: 200px;
}
.rv-numbers .rv-numbers-row {
  cursor: pointer;
}
.rv-numbers .rv-numbers-row:hover {
  background: var(--rv-sunken);
}
.rv-numbers-row[aria-checked="true"] {
  background: var(--rv-accent-soft);
}
.rv-slope {
  font-weight: 700;
}
.rv-verdict {
  font-weight: 600;
  text-align: left;
}
.rv-verdict[data-ok="true"] {
  color: var(--rv-good);
}
.rv-verdict[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-verdict[data-ok="warn"] {
  color: var(--rv-warn);
}
.rv-spark {
  position: relative;
  display: block;
  height: 34px;
}
.rv-plot {
  position: relative;
  width: 100%;
  height: 168px;
}
.rv-plot-tall {
  height: 232px;
}
.rv-card-curve .rv-words {
  min-height: 63px;
}

.rv-walk-player {
  display: flex;
  margin-bottom: 8px;
}
.rv-walk-player .rv-group {
  flex: 0 1 auto;
  flex-wrap: wrap;
}
.rv-range {
  width: 100%;
  height: 24px;
  margin: 0;
  accent-color: var(--rv-accent);
  cursor: pointer;
}
.rv-facts-line {
  margin: 4px 0;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  white-space: pre-wrap;
}
.rv-facts-line span {
  display: inline-block;
  margin-right: 2ch;
  white-space: nowrap;
}
.rv-sliderline {
  display: grid;
  grid-template-columns: auto 1fr 74px;
  align-items: center;
  gap: 10px;
  color: var(--rv-muted);
}
.rv-sliderline output {
  color: var(--rv-text);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  text-align: right;
}
.rv-card-descent .rv-words {
  min-height: 42px;
}

.rv-turns {
  display: grid;
  grid-template-columns: 1fr 1fr 1fr;
  gap: 12px;
  margin-top: 8px;
}
.rv-turnslot {
  position: relative;
  height: 190px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-compareslot {
  height: auto;
  aspect-ratio: 1;
  margin-top: 6px;
}
.rv-compareslot canvas {
  cursor: crosshair;
}
.rv-card-comparison .rv-tuple {
  display: block;
  font-size: var(--rv-size-small);
  line-height: 1.35;
  overflow-wrap: anywhere;
  min-height: 1.35em;
}
.rv-card-comparison h3::first-letter {
  text-transform: uppercase;
}
.rv-comparetitle {
  font-size: var(--rv-size-base);
}
.rv-card-comparison .rv-badge[data-state="good"]:enabled {
  padding: 0 7px;
  color: inherit;
  border-color: currentcolor;
  cursor: pointer;
}
.rv-card.rv-card-comparison .rv-words {
  min-height: 42px;
  margin: 0;
}
.rv-card .rv-numbersline {
  margin-top: 5px;
  color: var(--rv-muted);
  font: var(--rv-size-small) / 1.5 var(--rv-mono);
}
.rv-tuple {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}

@container (max-width: 460px) {
  .rv-numbers-row {
    grid-template-columns: 26px 1fr 1fr 62px;
    gap: 6px;
    font-size: var(--rv-size-small);
  }
  .rv-numbers-row .rv-spark,
  .rv-numbers-head span:nth-child(5) {
    display: none;
  }
  .rv-turns:not(.rv-card-comparison .rv-turns) {
    grid-template-columns: 1fr;
  }
}
@container (max-width: 540px) {
  .rv-card-comparison .rv-turns {
    gap: 6px;
  }
  .rv-card-comparison .rv-words {
    min-height: 63px;
  }
  .rv-facts-line {
    min-height: 36px;
  }
}
@container (max-width: 400px) {
  .rv-card-comparison .rv-turns {
    grid-template-columns: 1fr 1fr;
  }
}

/* A row of eight adds needs its room; a grid below another is larger, too. */
@container (max-width: 540px) {
  .rv-card-cells,
  .rv-card-adds {
    grid-column: 1 / -1;
  }
  .rv-card-cells .rv-slot {
    aspect-ratio: 1.8;
  }
}
@container (max-width: 400px) {
  .rv-card-upstream,
  .rv-card-upstream ~ .rv-card-output,
  .rv-card-output:has(~ .rv-card-upstream) {
    grid-column: 1 / -1;
  }
}
`, '/* A lesson: words on the left, the figure on the right, the player at the foot of the screen. */\n\n.rv-lesson {\n  max-width: 1080px;\n  margin: 0 auto;\n  font-size: var(--rv-size-read);\n  line-height: 1.55;\n}\n.rv-lesson h2 {\n  margin: 0 0 4px;\n  font-size: var(--rv-size-title);\n  line-height: 1.2;\n}\n.rv-lesson-note:empty {\n  display: none;\n}\n.rv-step {\n  display: grid;\n  grid-template:\n    "words figure" auto\n    "asked figure" 1fr / minmax(0, 1fr) minmax(0, 1fr);\n  column-gap: 40px;\n  align-items: start; /* what comes with an answer comes below */\n  align-content: start;\n  min-height: min(78vh, 620px);\n  padding: clamp(28px, 7vh, 64px) 0 28px;\n  border-top: 1px solid var(--rv-line);\n  scroll-margin: 52px 0 90px;\n}\n.rv-step:first-child {\n  min-height: 56vh;\n  padding-top: 12px;\n  border-top: 0;\n}\n.rv-step:last-child {\n  margin-bottom: 22vh;\n}\n.rv-step h3 {\n  margin: 0 0 10px;\n  padding-right: 24px; /* for the tick, which takes no room of its own */\n  font-size: var(--rv-size-heading);\n  line-height: 1.3;\n}\n.rv-step h3:is(:focus, :focus-visible) {\n  outline: 0; /* it is read, not worked */\n}\n.rv-step p {\n  margin: 0 0 10px;\n  max-width: 34em;\n}\n.rv-tick {\n  position: absolute;\n  visibility: hidden;\n  margin-left: 8px;\n  color: var(--rv-good);\n}\n.rv-step[data-done] .rv-tick {\n  visibility: visible;\n}\n.rv-step .rv-goal > span,\n.rv-goal::after {\n  padding: 9px 13px;\n}\n.rv-step .rv-goal > span {\n  align-self: start;\n  color: var(--rv-accent);\n  background: var(--rv-accent-soft);\n  border-radius: var(--rv-radius-control);\n  font-weight: 500;\n}\n.rv-step .rv-goal[data-seen] > span {\n  color: var(--rv-good);\n  background: var(--rv-good-soft);\n}\n.rv-step-words {\n  grid-area: words;\n}\n.rv-question {\n  grid-area: asked;\n}\n.rv-step-figure {\n  grid-area: figure;\n  padding: 16px;\n  background: var(--rv-surface);\n  border: 1px solid var(--rv-line);\n  border-radius: var(--rv-radius);\n}\n.rv-drawing {\n  display: block;\n  width: 100%;\n  max-height: 56vh;\n  overflow: visible;\n  user-select: none;\n  -webkit-user-select: none;\n}\n.rv-drawing text {\n  fill: var(--rv-text);\n  font-family: var(--rv-mono);\n  font-size: var(--rv-size-note);\n  text-anchor: middle;\n  pointer-events: none;\n}\n.rv-drawing text[text-anchor="end"] {\n  text-anchor: end;\n}\n.rv-drawing text[text-anchor="start"] {\n  text-anchor: start;\n}\n.rv-drawing .rv-cell-value {\n  font-size: var(--rv-size-heading);\n  font-weight: 600;\n}\n/* In the colour of their cell, where a guide would run through them. */\n.rv-drawing .rv-cell-value,\n.rv-drawing .rv-cell-weight {\n  stroke-width: 5;\n  paint-order: stroke;\n}\n.rv-cell-box {\n  fill: var(--rv-sunken);\n  stroke: var(--rv-line-strong);\n  stroke-width: 1;\n}\n.rv-cell-edge,\n.rv-cell-right {\n  fill: none;\n  stroke: none;\n  pointer-events: none;\n}\n.rv-cell[role] {\n  cursor: pointer;\n}\n.rv-cell[role]:focus-visible {\n  outline: 0;\n}\n.rv-cell[role]:focus-visible .rv-cell-edge,\n.rv-cell[role]:hover .rv-cell-edge {\n  stroke: var(--rv-accent);\n  stroke-width: 2.5;\n}\n.rv-cell[aria-pressed="true"] .rv-cell-edge {\n  stroke: var(--rv-highlight);\n  stroke-width: 5;\n}\n.rv-cell[data-ghost="true"] .rv-cell-edge {\n  stroke: var(--rv-highlight);\n  stroke-width: 3.5;\n  stroke-dasharray: 7 5;\n}\n.rv-cell[data-right="true"] .rv-cell-right {\n  stroke: var(--rv-good);\n  stroke-width: 5;\n}\n.rv-area-home {\n  fill: none;\n  stroke: var(--rv-muted);\n  stroke-width: 1;\n  stroke-dasharray: 4 3;\n}\n.rv-area {\n  stroke: var(--rv-text);\n  stroke-width: 1.2;\n  fill-opacity: 0.62;\n}\n.rv-flight,\n.rv-lines,\n.rv-guides {\n  pointer-events: none;\n}\n.rv-area[data-area="0"] {\n  fill: var(--rv-categorical-4);\n}\n.rv-area[data-area="1"] {\n  fill: var(--rv-categorical-1);\n}\n.rv-area[data-area="2"] {\n  fill: var(--rv-categorical-2);\n}\n.rv-area[data-area="3"] {\n  fill: var(--rv-categorical-3);\n}\n.rv-lines line {\n  stroke: var(--rv-mark);\n  stroke-width: 3;\n  paint-order: stroke;\n}\n.rv-line-dot {\n  fill: var(--rv-mark);\n  stroke: var(--rv-casing);\n  stroke-width: 1.5;\n}\n.rv-drawing .rv-line-value {\n  fill: var(--rv-mark);\n  stroke: var(--rv-casing);\n  stroke-width: 4;\n  paint-order: stroke;\n  font-size: var(--rv-size-lead);\n  font-weight: 600;\n}\n.rv-guides line {\n  stroke: var(--rv-text);\n  stroke-width: 2;\n}\n.rv-guides .rv-thread {\n  stroke: var(--rv-muted);\n  stroke-width: 1;\n  stroke-dasharray: 3 3;\n}\n.rv-sample-dot {\n  fill: var(--rv-highlight);\n  stroke: var(--rv-casing);\n  stroke-width: 2.5;\n}\n.rv-sample:not([tabindex]) {\n  pointer-events: none;\n}\n.rv-sample[tabindex] {\n  cursor: grab;\n}\n.rv-sample-reach {\n  fill: transparent;\n  stroke: var(--rv-mark);\n  stroke-width: 0;\n}\n.rv-sample:focus {\n  outline: 0;\n}\n.rv-sample:focus-visible .rv-sample-reach {\n  stroke: var(--rv-accent);\n  stroke-width: 3;\n}\n.rv-answer-scale line {\n  stroke: var(--rv-line-strong);\n  stroke-width: 2;\n}\n.rv-scale-end {\n  fill: var(--rv-line-strong);\n}\n.rv-scale-right {\n  fill: var(--rv-good);\n}\n.rv-ghost {\n  fill: none;\n  stroke: var(--rv-focus);\n  stroke-width: 2.5;\n  stroke-dasharray: 4 3;\n}\n.rv-sums {\n  display: flex;\n  flex-direction: column;\n  gap: 4px;\n  min-height: 1.6em;\n  margin-top: 10px;\n}\n.rv-sums [data-covered]:empty {\n  display: none;\n}\n.rv-sums code,\n.rv-step .rv-working,\n.rv-rehearsed p:last-child {\n  padding: 0;\n  color: var(--rv-text);\n  background: none;\n  font-family: var(--rv-mono);\n  font-size: var(--rv-size-lead);\n  font-variant-numeric: tabular-nums;\n}\n.rv-asks {\n  font-weight: 600;\n}\n.rv-answer {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n  align-items: flex-end;\n  margin: 0 0 12px;\n}\n.rv-answer .rv-chip {\n  min-height: 34px;\n  font: inherit;\n  font-size: var(--rv-size-lead);\n}\n.rv-answer-number {\n  width: 7.5em;\n  padding: 4px 10px;\n  color: var(--rv-text);\n  background: var(--rv-surface);\n  border: 1px solid var(--rv-line-strong);\n  border-radius: var(--rv-radius-control);\n  font: inherit;\n  font-family: var(--rv-mono);\n}\n.rv-press {\n  min-height: 34px;\n  padding: 3px 13px;\n  color: var(--rv-text);\n  background: var(--rv-surface);\n  border: 1px solid var(--rv-line-strong);\n  border-radius: var(--rv-radius-control);\n  font: inherit;\n  font-size: var(--rv-size-lead);\n  white-space: nowrap;\n  cursor: pointer;\n}\n.rv-press-strong {\n  color: var(--rv-accent-text);\n  background: var(--rv-accent);\n  border-color: var(--rv-accent);\n}\n.rv-press:disabled {\n  opacity: 0.4;\n  cursor: default;\n}\n.rv-step .rv-verdict {\n  font-weight: 600;\n}\n.rv-question[data-state="right"] .rv-verdict {\n  color: var(--rv-good);\n}\n.rv-question[data-state="known"] .rv-verdict,\n.rv-question[data-state="other"] .rv-verdict,\n.rv-question[data-state="unread"] .rv-verdict {\n  color: var(--rv-warn);\n}\n.rv-question[data-state="mismatch"] .rv-verdict {\n  color: var(--rv-bad);\n}\n.rv-verdict:empty,\n.rv-why:empty,\n.rv-working:empty {\n  display: none;\n}\n.rv-player {\n  position: sticky;\n  bottom: 0;\n  z-index: 2;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n  align-items: center;\n  padding: 9px 12px;\n  background: var(--rv-surface);\n  border: 1px solid var(--rv-line);\n  border-radius: var(--rv-radius) var(--rv-radius) 0 0;\n  box-shadow: 0 -4px 18px var(--rv-casing-soft);\n}\n/* What comes into sight stands above the player. */\n.rv-outcome {\n  scroll-margin: 12px 0 84px;\n}\n.rv-player .rv-range {\n  flex: 1 1 90px;\n  min-width: 60px;\n  min-height: 28px;\n}\n.rv-player .rv-press {\n  min-width: 40px;\n}\n.rv-bin {\n  fill: var(--rv-wash);\n  stroke: var(--rv-accent);\n  stroke-width: 2.5;\n  pointer-events: none;\n}\n.rv-bin-handle {\n  cursor: grab;\n}\n.rv-bin-body {\n  fill: transparent;\n}\n.rv-bin-corner {\n  fill: var(--rv-accent);\n  stroke: var(--rv-mark);\n  stroke-width: 2.5;\n}\n.rv-bin-handle:focus {\n  outline: 0;\n}\n.rv-bin-handle:focus-visible > :not(text) {\n  stroke: var(--rv-accent);\n  stroke-width: 5;\n}\n.rv-bin-handle > g > .rv-knob-reach {\n  fill: transparent;\n  stroke: none;\n}\n.rv-bin-handle:focus-visible .rv-bin-corner,\n.rv-bin-handle:focus-visible .rv-turn-grip {\n  stroke: var(--rv-highlight);\n  stroke-width: 4;\n}\n.rv-pick {\n  fill: transparent;\n}\n.rv-pool-bars {\n  pointer-events: none;\n}\n.rv-pool-bar {\n  fill: var(--rv-line-strong);\n}\n.rv-pool-bar-strong {\n  fill: var(--rv-accent);\n}\n.rv-samples,\n.rv-right-points {\n  pointer-events: none;\n}\n.rv-samples text {\n  font-size: var(--rv-size-note);\n}\n.rv-mark {\n  fill: var(--rv-highlight);\n  stroke: var(--rv-casing);\n  stroke-width: 1.5;\n}\n.rv-mark-clamped {\n  fill: var(--rv-clamped);\n}\n.rv-mark-discarded {\n  fill: var(--rv-surface);\n  stroke: var(--rv-bad);\n  stroke-width: 2.5;\n  stroke-dasharray: 3 2;\n}\n.rv-mark-way {\n  stroke: var(--rv-text);\n  stroke-width: 1.5;\n  stroke-dasharray: 3 3;\n}\n.rv-mark-read {\n  fill: var(--rv-clamped);\n  stroke: var(--rv-casing);\n  stroke-width: 1.5;\n}\n.rv-window {\n  stroke: var(--rv-bad);\n  stroke-width: 1.5;\n  stroke-dasharray: 5 4;\n}\n.rv-drawing .rv-map-value {\n  font-size: var(--rv-size-note);\n}\n.rv-drawing .rv-map-number {\n  fill: var(--rv-muted);\n  font-size: var(--rv-size-small);\n}\n.rv-point-mark {\n  fill: var(--rv-focus);\n}\n[data-ghost] > .rv-point-mark {\n  fill: none;\n  stroke: var(--rv-focus);\n  stroke-width: 2;\n  stroke-dasharray: 4 3;\n}\n.rv-right-point {\n  fill: none;\n  stroke: var(--rv-good);\n  stroke-width: 3;\n}\n.rv-stack-marks,\n.rv-ruler-marks {\n  pointer-events: none;\n}\n.rv-drawing .rv-stack-name {\n  font-size: var(--rv-size-small);\n  stroke: var(--rv-surface);\n  stroke-width: 4;\n  paint-order: stroke;\n}\n/* As wide as a letter, so that no line is seen between them. */\n.rv-drawing .rv-layer-name {\n  stroke-width: 9;\n}\n.rv-map-worth {\n  pointer-events: none;\n}\n.rv-padding {\n  fill: none;\n  stroke: var(--rv-muted);\n  stroke-width: 1;\n  stroke-dasharray: 3 2;\n}\n.rv-field,\n.rv-most {\n  fill: none;\n  stroke: var(--rv-highlight);\n  stroke-width: 2;\n}\n.rv-most {\n  stroke-width: 4;\n}\n.rv-field-side {\n  stroke: var(--rv-highlight);\n  stroke-width: 1.5;\n}\n.rv-cell-centre {\n  fill: var(--rv-muted);\n}\n.rv-ruler-back {\n  fill: var(--rv-sunken);\n  stroke: var(--rv-line-strong);\n}\n.rv-ruler line,\n.rv-ruler-mark {\n  stroke: var(--rv-text);\n  stroke-width: 1.5;\n}\n.rv-ruler-gap {\n  stroke: var(--rv-accent);\n  stroke-width: 4;\n}\n.rv-ruler-ghost {\n  stroke: var(--rv-focus);\n  stroke-width: 1.5;\n  stroke-dasharray: 4 3;\n}\n.rv-network[data-network="0"] {\n  fill: var(--rv-categorical-1);\n}\n.rv-network[data-network="1"] {\n  fill: var(--rv-categorical-2);\n}\n.rv-exact {\n  stroke: var(--rv-good);\n  stroke-width: 2;\n  stroke-dasharray: 6 4;\n}\n.rv-stem {\n  stroke: var(--rv-line-strong);\n  stroke-width: 3;\n}\n.rv-drawn-bar {\n  fill: var(--rv-line-strong);\n}\n.rv-bar-now {\n  fill: var(--rv-accent);\n}\n.rv-drawing .rv-bar-label-now {\n  font-weight: 700;\n}\n.rv-map-ground {\n  fill: var(--rv-sunken);\n}\n.rv-map-grid line {\n  stroke: var(--rv-line-strong);\n  stroke-width: 0.6;\n}\n.rv-drawing .rv-pyramid-size {\n  font-size: var(--rv-size-small);\n}\n.rv-squares {\n  pointer-events: none;\n}\n.rv-square {\n  fill: var(--rv-accent);\n  fill-opacity: 0.16;\n  stroke: var(--rv-accent);\n  stroke-width: 2;\n}\n.rv-square-held {\n  stroke-width: 3.5;\n  fill-opacity: 0.32;\n}\n.rv-square-untried {\n  stroke-dasharray: 5 4;\n}\n.rv-square-ghost {\n  fill: none;\n  stroke: var(--rv-focus);\n  stroke-width: 2;\n  stroke-dasharray: 4 3;\n}\n.rv-square-kept {\n  fill: none;\n  stroke: var(--rv-highlight);\n  stroke-width: 4;\n}\n.rv-column-bare {\n  fill: var(--rv-bad);\n  fill-opacity: 0.55;\n}\n.rv-drawing .rv-column-bare-number {\n  fill: var(--rv-bad);\n  font-size: var(--rv-size-small);\n  font-weight: 700;\n}\n.rv-drawing .rv-overlap-said {\n  stroke: var(--rv-surface);\n  stroke-width: 4;\n  paint-order: stroke;\n}\n.rv-bin-handle ~ .rv-overlap > .rv-pick {\n  cursor: ew-resize;\n}\n.rv-overlap-none {\n  stroke: var(--rv-line);\n  stroke-width: 1.5;\n}\n.rv-overlap-way {\n  fill: none;\n  stroke: var(--rv-text);\n  stroke-width: 1.5;\n}\n.rv-overlap-untried {\n  stroke-dasharray: 3 3;\n  opacity: 0.7;\n}\n.rv-gains,\n.rv-losses {\n  pointer-events: none;\n}\n.rv-gain {\n  fill: var(--rv-highlight);\n}\n.rv-drawing .rv-gain-value {\n  fill: var(--rv-text);\n  stroke: var(--rv-surface);\n  stroke-width: 3.5;\n  paint-order: stroke;\n  font-size: var(--rv-size-note);\n  font-weight: 600;\n}\n.rv-arrow {\n  fill: var(--rv-good);\n  stroke: var(--rv-good);\n  stroke-width: 3;\n}\n.rv-arrow-up {\n  fill: var(--rv-bad);\n  stroke: var(--rv-bad);\n}\n.rv-kink {\n  stroke: var(--rv-muted);\n  stroke-width: 1;\n  stroke-dasharray: 3 3;\n}\n.rv-tangent {\n  stroke: var(--rv-accent);\n  stroke-width: 3;\n}\n.rv-plain-cell {\n  fill: var(--rv-sunken);\n  stroke: var(--rv-line-strong);\n  stroke-width: 0.7;\n}\n.rv-plain-cell[data-line="1"] {\n  fill: var(--rv-surface);\n}\n.rv-plain-cell[data-read],\n.rv-read-cell {\n  fill: var(--rv-highlight);\n  fill-opacity: 0.55;\n}\n.rv-output {\n  fill: var(--rv-sunken);\n  stroke: var(--rv-line-strong);\n}\n.rv-cell[data-now] .rv-output {\n  fill: var(--rv-accent);\n}\n.rv-thread-marks,\n.rv-jumps {\n  pointer-events: none;\n}\n.rv-bin-line {\n  fill: none;\n  stroke: var(--rv-accent);\n  stroke-width: 0.8;\n}\n.rv-bin-now {\n  fill: var(--rv-accent);\n  fill-opacity: 0.28;\n  stroke: var(--rv-accent);\n  stroke-width: 3;\n}\n.rv-drawing .rv-box-name {\n  fill: var(--rv-accent);\n  font-size: var(--rv-size-small);\n}\n.rv-mark-idle {\n  fill: var(--rv-surface);\n  stroke: var(--rv-text);\n  stroke-width: 1.2;\n}\n.rv-memory-number,\n.rv-memory-line {\n  fill: var(--rv-sunken);\n  stroke: var(--rv-line-strong);\n  stroke-width: 0.6;\n}\n.rv-memory-line {\n  stroke: none;\n  fill: var(--rv-line-strong);\n}\n.rv-memory-number[data-state] {\n  fill: var(--rv-accent-soft);\n  stroke: var(--rv-accent);\n}\n.rv-memory-number[data-state="read"],\n.rv-memory-number[data-state="now"] {\n  fill: var(--rv-highlight);\n}\n.rv-memory-number[data-state="now"] {\n  stroke: var(--rv-text);\n  stroke-width: 2.5;\n}\n.rv-memory-line[data-state] {\n  fill: var(--rv-highlight);\n  stroke: var(--rv-text);\n  stroke-width: 0.8;\n}\n.rv-add-way {\n  stroke: var(--rv-text);\n  stroke-width: 1.2;\n}\n.rv-held {\n  stroke: var(--rv-text);\n  stroke-width: 1.8;\n}\n.rv-lost {\n  stroke: var(--rv-line-strong);\n  stroke-width: 1.2;\n}\n.rv-jump {\n  fill: none;\n  stroke: var(--rv-accent);\n  stroke-width: 2.2;\n}\n.rv-rounded {\n  stroke: var(--rv-bad);\n  stroke-width: 4;\n}\n.rv-drawing .rv-order-name {\n  font-size: var(--rv-size-small);\n}\n.rv-drawing .rv-order-end {\n  fill: var(--rv-good);\n  font-weight: 700;\n}\n.rv-race {\n  width: 100%;\n  margin-top: 12px;\n  border-collapse: collapse;\n  font-size: var(--rv-size-base);\n  font-variant-numeric: tabular-nums;\n}\n.rv-race :is(th, td) {\n  padding: 3px 0 3px 10px;\n  text-align: right;\n  font-weight: 400;\n  white-space: nowrap;\n}\n.rv-race :is(th, td):first-child {\n  padding-left: 0;\n  text-align: left;\n}\n.rv-race tbody th,\n.rv-race-time {\n  font-weight: 600;\n}\n.rv-race tbody th {\n  white-space: normal;\n}\n.rv-race thead th,\n.rv-race-how,\n.rv-step .rv-race-compared,\n.rv-step .rv-race-note {\n  color: var(--rv-muted);\n}\n.rv-race .rv-race-way td {\n  padding: 0 0 8px;\n}\n.rv-race-bar {\n  width: 0;\n  height: 10px;\n  background: var(--rv-accent);\n  border-radius: 3px;\n}\n.rv-step .rv-race-compared,\n.rv-step .rv-race-note {\n  margin: 8px 0 0;\n  font-size: var(--rv-size-base);\n  line-height: 1.4;\n}\n.rv-step .rv-race-note {\n  min-height: 4.2em;\n}\n.rv-ratios {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 6px;\n  align-items: center;\n  margin-top: 8px;\n  font-family: var(--rv-mono);\n  font-size: var(--rv-size-base);\n}\n.rv-ratios .rv-chip {\n  min-width: 34px;\n  min-height: 30px;\n  font: inherit;\n}\n.rv-water {\n  fill: var(--rv-sunken);\n  stroke: var(--rv-line-strong);\n}\n.rv-turn-grid line {\n  stroke: var(--rv-line);\n  stroke-width: 0.6;\n}\n.rv-boat {\n  pointer-events: none;\n}\n.rv-boat path {\n  fill: var(--rv-line-strong);\n  stroke: var(--rv-muted);\n  stroke-width: 1;\n}\n.rv-boat rect {\n  fill: var(--rv-surface);\n  fill-opacity: 0.75;\n}\n.rv-turn-box {\n  fill: none;\n  stroke: var(--rv-accent);\n  stroke-width: 2.5;\n}\n.rv-turn-box path {\n  fill: none;\n  stroke-width: 1.5;\n}\n.rv-turn-now rect {\n  fill: var(--rv-wash);\n}\n.rv-turn-right {\n  stroke: var(--rv-good);\n  stroke-width: 4;\n}\n.rv-turn-ghost {\n  stroke: var(--rv-focus);\n  stroke-dasharray: 6 4;\n}\n.rv-turn-fan {\n  stroke-width: 2;\n}\n.rv-turn-fan.rv-turn-right {\n  stroke-width: 4;\n}\n.rv-turn-fan .rv-turn-way {\n  display: none;\n}\n.rv-turn-box .rv-turn-leader {\n  stroke-width: 1.5;\n  stroke-dasharray: 2 3;\n}\n[role="group"] .rv-turn-fan {\n  pointer-events: stroke;\n}\n.rv-turn-letter {\n  fill: var(--rv-surface);\n  stroke-width: 2.5;\n}\n[data-reader] > text {\n  font-weight: 600;\n}\n.rv-turn-grip {\n  fill: none;\n  stroke: var(--rv-text);\n  stroke-width: 2.5;\n  pointer-events: all;\n}\n.rv-turn-legend {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));\n  gap: 4px 12px;\n  margin: 10px 0 0;\n  padding: 0;\n  list-style: none;\n  font-size: var(--rv-size-note);\n  line-height: 1.35;\n}\n.rv-turn-legend:is([hidden], [data-covered]) {\n  display: none;\n}\n.rv-turn-legend li {\n  display: grid;\n  grid-template-columns: 22px 1fr;\n  column-gap: 7px;\n  align-items: center;\n  align-content: start;\n}\n.rv-turn-legend b {\n  grid-row: span 2;\n  width: 22px;\n  height: 22px;\n  border: 2.5px solid;\n  border-radius: 11px;\n  text-align: center;\n  line-height: 17px;\n}\n.rv-turn-legend b span {\n  color: var(--rv-text);\n}\n.rv-turn-legend small {\n  color: var(--rv-muted);\n  font-size: var(--rv-size-small);\n}\n.rv-arc {\n  fill: none;\n  stroke: var(--rv-highlight);\n  stroke-width: 2;\n}\n.rv-arc-tip {\n  fill: var(--rv-highlight);\n}\n.rv-arc-level {\n  stroke: var(--rv-muted);\n  stroke-width: 1;\n  stroke-dasharray: 4 3;\n}\n.rv-drawing .rv-arc-label {\n  font-size: var(--rv-size-lead);\n  font-weight: 600;\n}\n.rv-axis {\n  stroke: var(--rv-text);\n  stroke-width: 1.5;\n}\n.rv-axis-tip {\n  fill: var(--rv-text);\n}\n.rv-lever {\n  pointer-events: none;\n}\n.rv-lever-bin {\n  stroke: var(--rv-accent);\n  stroke-width: 1;\n}\n.rv-lever-arm {\n  stroke: var(--rv-mark);\n  stroke-width: 2;\n  stroke-dasharray: 5 3;\n}\n.rv-sweep-halo {\n  stroke: var(--rv-casing);\n  stroke-width: 5;\n}\n.rv-sweep {\n  stroke: var(--rv-mark);\n  stroke-width: 2;\n}\n.rv-sweep-tip {\n  fill: var(--rv-mark);\n  stroke: var(--rv-casing);\n}\n.rv-sweep.rv-sweep-told {\n  stroke: var(--rv-highlight);\n  stroke-width: 3;\n}\n.rv-sweep-tip.rv-sweep-told {\n  fill: var(--rv-highlight);\n}\n.rv-answer-named {\n  display: flex;\n  flex-direction: column;\n  color: var(--rv-muted);\n  font-family: var(--rv-mono);\n  font-size: var(--rv-size-small);\n}\n.rv-answer-named .rv-answer-number {\n  width: 4.6em;\n  padding: 4px 7px;\n  font-size: var(--rv-size-lead);\n}\n.rv-answer-named[data-unit="radians"] .rv-answer-number {\n  width: 6.4em;\n}\n.rv-turn-fan[data-reader="0"]:not(.rv-turn-right) {\n  stroke: var(--rv-categorical-0);\n}\n[data-reader="0"] > .rv-turn-letter {\n  stroke: var(--rv-categorical-0);\n}\n.rv-turn-legend [data-reader="0"] {\n  color: var(--rv-categorical-0);\n}\n.rv-turn-fan[data-reader="1"]:not(.rv-turn-right) {\n  stroke: var(--rv-categorical-1);\n}\n[data-reader="1"] > .rv-turn-letter {\n  stroke: var(--rv-categorical-1);\n}\n.rv-turn-legend [data-reader="1"] {\n  color: var(--rv-categorical-1);\n}\n.rv-turn-fan[data-reader="2"]:not(.rv-turn-right) {\n  stroke: var(--rv-categorical-2);\n}\n[data-reader="2"] > .rv-turn-letter {\n  stroke: var(--rv-categorical-2);\n}\n.rv-turn-legend [data-reader="2"] {\n  color: var(--rv-categorical-2);\n}\n.rv-turn-fan[data-reader="3"]:not(.rv-turn-right) {\n  stroke: var(--rv-categorical-3);\n}\n[data-reader="3"] > .rv-turn-letter {\n  stroke: var(--rv-categorical-3);\n}\n.rv-turn-legend [data-reader="3"] {\n  color: var(--rv-categorical-3);\n}\n.rv-turn-fan[data-reader="4"]:not(.rv-turn-right) {\n  stroke: var(--rv-categorical-4);\n}\n[data-reader="4"] > .rv-turn-letter {\n  stroke: var(--rv-categorical-4);\n}\n.rv-turn-legend [data-reader="4"] {\n  color: var(--rv-categorical-4);\n}\n.rv-turn-fan[data-reader="5"]:not(.rv-turn-right) {\n  stroke: var(--rv-categorical-5);\n}\n[data-reader="5"] > .rv-turn-letter {\n  stroke: var(--rv-categorical-5);\n}\n.rv-turn-legend [data-reader="5"] {\n  color: var(--rv-categorical-5);\n}\n@container (min-width: 641px) {\n  .rv-player .rv-press:nth-child(2) {\n    min-width: 6.5em;\n  }\n}\n.rv-step-marks {\n  display: flex;\n  gap: 4px;\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n.rv-step-marks button {\n  min-width: 28px;\n  height: 28px;\n  padding: 0;\n  color: var(--rv-text);\n  background: none;\n  border: 1px solid var(--rv-line-strong);\n  border-radius: 14px;\n  font: inherit;\n  font-size: var(--rv-size-note);\n  cursor: pointer;\n}\n.rv-step-marks [data-done] {\n  color: var(--rv-good);\n  background: var(--rv-good-soft);\n  border-color: var(--rv-good);\n}\n.rv-step-marks [aria-current] {\n  color: var(--rv-accent-text);\n  background: var(--rv-accent);\n  border-color: var(--rv-accent);\n}\n.rv-press-word {\n  margin: 0 0 0 6px;\n}\n.rv-press-strong .rv-press-word {\n  float: left;\n  margin: 0 6px 0 0;\n}\n.rv-step-count {\n  display: none;\n  font-family: var(--rv-mono);\n  font-size: var(--rv-size-note);\n}\n@container (max-width: 640px) {\n  .rv-press-word {\n    display: none;\n  }\n  /* One row, and no more of the figure is covered. */\n  .rv-step-marks {\n    display: none;\n  }\n  .rv-step-count {\n    display: inline;\n  }\n}\n@container (max-width: 760px) {\n  .rv-step {\n    grid-template: "words" "figure" "asked" / minmax(0, 1fr);\n    row-gap: 12px;\n    min-height: 0;\n    padding-top: 28px;\n  }\n  .rv-step-figure {\n    padding: 10px;\n  }\n  .rv-drawing {\n    max-height: 60vh;\n  }\n  /* What an answer brings keeps its room above the question. */\n  .rv-turn-legend[data-covered]:not([hidden]) {\n    display: grid;\n    visibility: hidden;\n  }\n  .rv-sums [data-covered]:nth-child(n) {\n    display: block;\n  }\n  .rv-sums [data-covered]::after {\n    visibility: hidden;\n    content: attr(data-covered);\n  }\n}\n/* Once an answer was shown, its room stays while another one is typed. */\n.rv-step[data-kept] .rv-turn-legend[data-covered]:not([hidden]) {\n  display: grid;\n  visibility: hidden;\n}\n.rv-step[data-kept] .rv-sums [data-covered]:nth-child(n) {\n  display: block;\n}\n.rv-step[data-kept] .rv-sums [data-covered]::after {\n  visibility: hidden;\n  content: attr(data-covered);\n}\n.rv-lesson[data-projected] {\n  width: auto;\n  height: auto;\n  max-width: none;\n  max-height: none;\n  inset: 0;\n  box-sizing: border-box;\n  margin: 0;\n  padding: 0 max(20px, (100vw - 178vh) / 2) 40px;\n  overflow: auto;\n  color: var(--rv-text);\n  background: var(--rv-ground);\n  border: 0;\n}\n.rv-lesson[data-projected] > :is(h2, .rv-player),\n.rv-lesson[data-projected] :is(.rv-step:not([data-current]), .rv-way-out) {\n  display: none;\n}\n.rv-lesson[data-projected] .rv-step:nth-child(n) {\n  grid-template:\n    "words figure" auto\n    "asked figure" 1fr / minmax(0, 1fr) minmax(0, var(--rv-figure, 1.08fr));\n  gap: 0 28px;\n  min-height: calc(100vh - 40px);\n  box-sizing: border-box;\n  margin: 0;\n  padding: 20px 0 12px;\n  border: 0;\n}\n.rv-lesson[data-projected] :is(.rv-step-words, .rv-question) {\n  zoom: var(--rv-large, 1.2);\n}\n.rv-lesson[data-projected] :is(.rv-sums, .rv-ratios, .rv-turn-legend, .rv-race, .rv-race-said) {\n  zoom: clamp(1.2, 0.75 * var(--rv-large, 1.2), 1.6);\n}\n.rv-lesson[data-projected] :is(.rv-turn-legend, .rv-turn-legend small, .rv-answer-named) {\n  font-size: var(--rv-size-base);\n}\n.rv-lesson[data-projected] .rv-step-figure {\n  padding: 10px;\n}\n.rv-lesson[data-projected] .rv-drawing {\n  max-height: 78vh;\n}\n/* What any known answer will take: on a projector its place is kept, so that nothing moves. */\n.rv-outcome,\n.rv-goal {\n  display: grid;\n}\n.rv-outcome > *,\n.rv-goal > *,\n.rv-goal::after {\n  grid-area: 1 / 1;\n}\n.rv-rehearsed,\n.rv-goal::after {\n  visibility: hidden;\n}\n.rv-goal::after {\n  content: attr(data-longest);\n}\n.rv-rehearsed p:first-child {\n  font-weight: 600;\n}\n.rv-lesson:not([data-projected]) .rv-rehearsed {\n  display: none;\n}\n.rv-lesson:not([data-projected]) .rv-goal::after {\n  content: none;\n}\n.rv-corner {\n  position: fixed;\n  right: 10px;\n  bottom: 4px;\n  display: flex;\n  gap: 2px;\n  align-items: center;\n  color: var(--rv-muted);\n}\n.rv-corner .rv-step-count {\n  display: inline;\n  font-size: var(--rv-size-heading);\n}\n.rv-corner :is(a, button) {\n  min-width: 30px;\n  height: 30px;\n  padding: 0;\n  color: inherit;\n  background: none;\n  border: 0;\n  font: inherit;\n  font-size: var(--rv-size-heading);\n  line-height: 30px;\n  text-align: center;\n  text-decoration: none;\n  cursor: pointer;\n}\n.rv-corner :is(a, button):is(:hover, :focus-visible) {\n  color: var(--rv-text);\n}\n.rv-unbroken {\n  white-space: nowrap;\n}\n/* On paper a step stands whole on its sheet, and nothing waits to be pressed. */\n@media print {\n  .rv-step.rv-step {\n    min-height: 0;\n    margin-bottom: 0;\n    padding: 18px 0;\n    break-inside: avoid;\n  }\n  .rv-player,\n  .rv-answer .rv-press {\n    display: none;\n  }\n}\n', '/* From regions to search: vectors as arrows and clouds, pictures as signs, and the matrix of their pairs. */\n\n.rv-panel-ground {\n  fill: var(--rv-sunken);\n}\n.rv-panel-axes line {\n  stroke: var(--rv-line-strong);\n  stroke-width: 1;\n}\n.rv-drawing .rv-panel-cover {\n  fill: var(--rv-muted);\n  font-size: var(--rv-size-title);\n}\n.rv-vector path {\n  fill: var(--rv-vector);\n  stroke: var(--rv-vector);\n  stroke-width: 2.5;\n}\n.rv-drawing .rv-vector text {\n  fill: var(--rv-text);\n  stroke: var(--rv-sunken);\n  stroke-width: 4;\n  paint-order: stroke;\n}\n.rv-vector-0,\n.rv-vector-query {\n  --rv-vector: var(--rv-accent);\n}\n.rv-vector-1,\n.rv-vector-other {\n  --rv-vector: var(--rv-bad);\n}\n.rv-vector-same {\n  --rv-vector: var(--rv-good);\n}\n.rv-vector-sum {\n  --rv-vector: var(--rv-muted);\n}\n.rv-vector-legend circle {\n  fill: var(--rv-vector);\n}\n.rv-unit-circle {\n  fill: none;\n  stroke: var(--rv-line-strong);\n  stroke-width: 1.5;\n  stroke-dasharray: 4 3;\n}\n.rv-cloud-dot {\n  fill: var(--rv-muted);\n  fill-opacity: 0.75;\n}\n.rv-cloud-ellipse {\n  fill: var(--rv-accent);\n  fill-opacity: 0.1;\n  stroke: var(--rv-accent);\n  stroke-width: 2.5;\n}\n.rv-direction {\n  stroke: var(--rv-text);\n  stroke-width: 1.5;\n  stroke-dasharray: 6 4;\n}\n.rv-sign-0 {\n  fill: var(--rv-categorical-5);\n}\n.rv-sign-1 {\n  fill: var(--rv-categorical-2);\n}\n.rv-sign-2 {\n  fill: var(--rv-categorical-0);\n}\n.rv-root[data-theme="dark"] .rv-sign-2 {\n  fill: var(--rv-categorical-4);\n}\n.rv-switch-back {\n  fill: transparent;\n}\n.rv-switch[role] {\n  cursor: pointer;\n}\n.rv-switch[role] .rv-switch-back {\n  fill: var(--rv-surface);\n  stroke: var(--rv-line-strong);\n}\n.rv-switch[role]:hover .rv-switch-back {\n  stroke: var(--rv-accent);\n}\n.rv-switch[role]:focus {\n  outline: 0;\n}\n.rv-switch[role]:focus-visible .rv-switch-back {\n  stroke: var(--rv-accent);\n  stroke-width: 3;\n}\n.rv-switch[data-off] > :not(.rv-switch-back) {\n  opacity: 0.3;\n}\n.rv-region-icon rect {\n  fill: none;\n  stroke: var(--rv-muted);\n}\n.rv-region-icon .rv-region-part {\n  fill: var(--rv-accent);\n  stroke: none;\n}\n.rv-matrix {\n  pointer-events: none;\n}\n.rv-pair-cell rect {\n  stroke: var(--rv-surface);\n  stroke-width: 1.5;\n}\n.rv-pair-off {\n  opacity: 0.12;\n}\n.rv-drawing .rv-result text:first-child {\n  font-size: var(--rv-size-title);\n  font-weight: 700;\n}\n.rv-drawing .rv-result text {\n  fill: var(--rv-accent);\n}\n.rv-drawing .rv-rank-tick {\n  fill: var(--rv-good);\n}\n.rv-rank-same {\n  fill: none;\n  stroke: var(--rv-good);\n  stroke-width: 3;\n}\n[data-empty] :is(.rv-rank-tick, .rv-rank-same, .rv-rank-place) {\n  display: none;\n}\n@media (prefers-reduced-motion: no-preference) {\n  .rv-rank {\n    transition: transform 300ms;\n  }\n}\n.rv-way-out {\n  display: inline-block;\n  margin-top: 10px;\n  color: var(--rv-accent);\n  font-size: var(--rv-size-lead);\n}\n.rv-way-out[data-away] {\n  visibility: hidden; /* its place stays, so that nothing jumps when it comes */\n}\n', '/* The page of the operators: what the machines gave, side by side. */\n\n.rv-card .rv-agreed {\n  margin: 0 0 12px;\n  line-height: 1.5;\n}\n.rv-agreed[data-state="good"],\n.rv-agreement [data-state="good"] {\n  color: var(--rv-good);\n}\n.rv-agreed[data-state="bad"],\n.rv-agreement [data-state="bad"] {\n  color: var(--rv-bad);\n}\n.rv-scrolls {\n  overflow-x: auto;\n}\n.rv-agreement {\n  width: auto;\n  min-width: min(100%, 720px);\n}\n.rv-agreement :is(th, td) {\n  padding: 2px 18px 2px 0;\n}\n.rv-agreement :is(th, td):nth-child(2) {\n  text-align: left;\n}\n.rv-agreement tr[data-first] > :is(th, td) {\n  border-top: 1px solid var(--rv-line);\n}\n.rv-agreement th[scope="row"] {\n  font-weight: 500;\n}\n.rv-card .rv-agreed-note {\n  max-width: 75ch;\n  margin: 12px 0 0;\n  color: var(--rv-muted);\n  font-size: var(--rv-size-note);\n  line-height: 1.5;\n}\n@container (max-width: 480px) {\n  .rv-agreement :is(th, td) {\n    padding-right: 10px;\n    vertical-align: top;\n  }\n  .rv-agreement :is(th, td):nth-child(-n + 2) {\n    white-space: normal;\n  }\n}\n', `/* The page of the peers: the matrix of implementations and families, and the museum's threads. */

.rv-peers {
  width: auto;
  border-collapse: collapse;
}
.rv-peers :is(th, td) {
  padding: 1px 2px;
  text-align: center;
}
.rv-peers thead th {
  height: 92px;
  padding: 0 2px 6px;
  font-weight: 500;
  vertical-align: bottom;
}
.rv-peers thead th:not(:first-child) > span {
  writing-mode: vertical-rl;
  transform: rotate(180deg);
  white-space: nowrap;
}
.rv-peers :is(thead th:first-child, th[scope="row"]) {
  position: sticky;
  left: 0;
  z-index: 1;
  max-width: 300px;
  padding-right: 10px;
  background: var(--rv-surface);
  font-family: var(--rv-font);
  font-weight: 500;
  text-align: left;
  white-space: normal;
}
.rv-peers tbody tr > * {
  border-top: 1px solid var(--rv-line);
}
.rv-peers button {
  min-width: 24px;
  min-height: 24px;
  padding: 0;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-peers .rv-peer {
  text-align: left;
}
.rv-peers button:hover,
.rv-peers button[aria-pressed="true"] {
  border-color: var(--rv-accent);
}
.rv-peers [data-state="follows"] {
  color: var(--rv-good);
}
.rv-peers [data-state="follows_another"] {
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
}
.rv-peers [data-state="differs"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
.rv-peers :is([data-state="refuses"], [data-state="unasked"]) {
  color: var(--rv-muted);
}
.rv-card :is(.rv-peers-legend, .rv-peers-said) {
  max-width: 110ch;
  margin: 0 0 6px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
  overflow-wrap: anywhere;
}
.rv-card .rv-peers-legend {
  color: var(--rv-muted);
}
.rv-card .rv-peers-said {
  min-height: 3.2em;
}

.rv-threads {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 540px), 1fr));
  gap: 14px;
}
.rv-thread {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  grid-template-rows: auto 1fr;
  gap: 10px 16px;
  padding: 14px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-thread h4 {
  margin: 0 0 6px;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-card .rv-thread p {
  margin: 0 0 6px;
  line-height: 1.5;
}
.rv-card .rv-thread .rv-thread-why {
  color: var(--rv-muted);
}
.rv-card .rv-thread .rv-thread-links {
  margin: 0;
  font-size: var(--rv-size-note);
}
.rv-thread a {
  color: var(--rv-accent);
  text-decoration: underline;
}
.rv-thread-map {
  grid-area: 1 / 2 / span 2;
  width: 100%;
  max-height: 240px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-thread-cell {
  fill: color-mix(in srgb, var(--rv-text) calc(4% + 30% * var(--rv-share)), var(--rv-surface));
  stroke: var(--rv-line);
  stroke-width: 0.02;
}
.rv-thread-value {
  fill: var(--rv-muted);
  font-family: var(--rv-mono);
  dominant-baseline: central;
  text-anchor: middle;
}
.rv-thread-mark :is(rect, line) {
  fill: none;
  stroke: var(--rv-reading);
  stroke-width: 0.07;
}
.rv-thread-mark line {
  stroke-width: 0.035;
}
.rv-thread-mark circle {
  fill: var(--rv-reading);
  stroke: var(--rv-surface);
  stroke-width: 0.02;
}
.rv-thread-mark circle[data-lost="true"] {
  fill: var(--rv-surface);
  stroke: var(--rv-reading);
  stroke-width: 0.05;
}
.rv-thread [data-reading="0"] {
  --rv-reading: var(--rv-accent);
}
.rv-thread [data-reading="1"] {
  --rv-reading: var(--rv-focus);
}
.rv-thread [data-reading="2"] {
  --rv-reading: var(--rv-good);
}
.rv-thread-mark:not([data-reading="0"]) rect {
  stroke-dasharray: 0.2 0.12;
}
.rv-thread-outputs {
  display: flex;
  flex-wrap: wrap;
  align-content: start;
  gap: 10px 24px;
}
.rv-thread-output {
  min-width: 0;
  margin: 0;
  padding-left: 8px;
  border-left: 3px solid var(--rv-reading);
}
.rv-thread-output figcaption {
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
}
.rv-thread-box {
  display: block;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-thread-output table {
  width: auto;
}
.rv-thread-output td {
  padding: 1px 10px 1px 0;
}
@container (max-width: 560px) {
  .rv-thread {
    grid-template-columns: minmax(0, 1fr);
  }
  .rv-thread-map {
    grid-area: auto;
    max-width: 260px;
  }
  .rv-peers :is(thead th:first-child, th[scope="row"]) {
    max-width: 140px;
  }
}
`, `/* The prism's cards. */

.rv-prism-tiles {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(132px, 1fr));
  gap: 10px;
}
.rv-prism-tile {
  display: flex;
  flex-direction: column;
  min-width: 0;
  padding: 6px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
/* Until numbers are there, tiles and cards keep the room that they will take. */
.rv-prism-tiles[data-waiting] > * > * {
  visibility: hidden;
}
.rv-card-prism-outputs:not(:has(.rv-prism-tile)) {
  min-height: 574px;
}
.rv-prism-invites {
  padding-bottom: 10px;
}
/* Without a box there are names, and no room for numbers. */
.rv-card-prism-outputs:not([data-boxless]) .rv-prism-invites,
.rv-card-prism-outputs[data-boxless] :is(.rv-prism-slot, .rv-prism-foot, .rv-scale) {
  display: none;
}
.rv-prism-tile[data-raised] {
  border-color: var(--rv-accent);
}
.rv-prism-tile[data-reference] {
  background: var(--rv-sunken);
}
/* A long name has a tile's whole width: the reference's button stands above it, beside the sign. */
.rv-prism-head {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  margin-bottom: 6px;
}
.rv-prism-head > * {
  grid-area: 1 / 2;
}
.rv-prism-head > .rv-prism-name {
  display: grid;
  grid-area: 1 / 1 / 2 / 3;
  grid-template-rows: 30px auto;
  align-content: start;
  align-items: center;
  min-width: 0;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  text-align: left;
  cursor: pointer;
}
.rv-card-prism-sum .rv-remark {
  display: inline-flex;
  align-items: center;
  gap: 6px;
}
.rv-prism-sign {
  display: inline-flex;
  flex: none;
}
.rv-prism-name span {
  overflow-wrap: break-word;
  line-height: 15px;
}
.rv-prism-name:disabled {
  cursor: default;
}
.rv-prism-name:hover:not(:disabled) {
  background: var(--rv-sunken);
}
.rv-prism-name[aria-pressed="true"] {
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  box-shadow: inset 0 0 0 1.5px var(--rv-accent);
}
.rv-prism-reference {
  align-self: start;
}
.rv-prism-slot {
  aspect-ratio: 1;
  margin-top: auto;
}
.rv-prism-refused {
  flex: 1;
  margin: 6px 4px;
  color: var(--rv-warn);
  font-size: var(--rv-size-note);
}
.rv-prism-foot {
  display: grid;
  grid-template-columns: 1fr auto;
  grid-template-rows: 17px auto;
  gap: 0 6px;
  height: 54px;
  margin-top: 5px;
  /* Its numbers change with every move: nothing around it is laid out for them. */
  contain: strict;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-prism-foot .rv-badge {
  grid-column: 2;
  grid-row: 1;
  height: 17px;
  font-size: var(--rv-size-small);
}
.rv-prism-read {
  font: 600 var(--rv-size-note) / 17px var(--rv-mono);
}
.rv-prism-plan {
  grid-column: 2;
  grid-row: 1;
  color: var(--rv-muted);
}
.rv-prism-note {
  grid-column: 1 / -1;
  grid-row: 2;
  color: var(--rv-muted);
}

.rv-prism-cause {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 84px 76px 76px;
  align-items: center;
  gap: 2px 10px;
  padding: 4px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-prism-causehead {
  border-top: 0;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-causehead span:nth-child(n + 3) {
  text-align: right;
}
.rv-prism-cause b {
  display: block;
  font-size: var(--rv-size-base);
}
.rv-prism-cause small {
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-total {
  border-top: 2px solid var(--rv-line-strong);
}
.rv-prism-value {
  font: 500 var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-prism-track {
  position: relative;
  height: 10px;
  background:
    linear-gradient(var(--rv-line-strong), var(--rv-line-strong)) 50% 0 / 1px 100% no-repeat,
    var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-prism-bar {
  position: absolute;
  top: 2px;
  left: 50%;
  width: calc(50% * var(--rv-share, 0));
  height: 6px;
  background: var(--rv-focus);
}
.rv-prism-bar[data-sign="down"] {
  right: 50%;
  left: auto;
  background: var(--rv-accent);
}
.rv-prism-made {
  margin-top: 6px;
  overflow-wrap: anywhere;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}
.rv-prism-plot {
  cursor: crosshair;
}

@container (max-width: 460px) {
  .rv-prism-cause {
    grid-template-columns: minmax(0, 1fr) 84px 84px;
  }
  .rv-prism-cause > :first-child {
    grid-column: 1 / -1;
  }
  .rv-prism-causehead > :first-child {
    display: none;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards:has(.rv-card-prism-outputs) .rv-card-sentence {
    min-height: 103px;
  }
}
`, `/* The cards of the R-MAC pages. */

.rv-rlevel {
  margin-bottom: 10px;
}
.rv-rlevel-name {
  display: flex;
  align-items: center;
  gap: 7px;
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-rlevel-name span {
  color: var(--rv-muted);
  font-weight: 500;
  font-variant-numeric: tabular-nums;
}
.rv-rline {
  display: inline-block;
  flex: none;
  width: 30px;
  height: 3px;
  border-radius: 1px;
}
.rv-body-rmac-list {
  max-height: 236px;
  overflow: auto;
}
.rv-rgrid {
  display: grid;
  gap: 2px;
}
.rv-rcell {
  height: 18px;
  padding: 0;
  background: color-mix(in srgb, var(--rv-level) 26%, var(--rv-surface));
  border: 1.5px solid color-mix(in srgb, var(--rv-level) 60%, var(--rv-surface));
  border-radius: var(--rv-radius-mark);
  cursor: pointer;
}
.rv-rcell[data-here] {
  background: var(--rv-highlight);
  border-color: var(--rv-focus);
}
.rv-rcell[aria-pressed="true"] {
  box-shadow: 0 0 0 2px var(--rv-focus);
}
.rv-rscroll {
  height: 170px;
  overflow: auto;
  border-block: 1px solid var(--rv-line);
}
/* Where it goes on, above or below, lies a shadow. */
.rv-rscroll,
.rv-body-rmac-list,
.rv-hits {
  --rv-edge: color-mix(in srgb, var(--rv-text) 18%, transparent);
  background:
    linear-gradient(to bottom, var(--rv-surface) 40%, transparent) 0 0 / 100% 40px no-repeat local,
    linear-gradient(to top, var(--rv-surface) 40%, transparent) 0 100% / 100% 40px no-repeat local,
    linear-gradient(to bottom, var(--rv-edge), transparent) 0 0 / 100% 14px no-repeat scroll,
    linear-gradient(to top, var(--rv-edge), transparent) 0 100% / 100% 14px no-repeat scroll;
}
@media print {
  /* Of a hundred channels the strongest, of regions all. */
  .rv-rscroll,
  .rv-body-rmac-list {
    height: auto;
    max-height: none;
    background: none;
  }
  .rv-rtable tbody tr:nth-child(n + 9) {
    display: none;
  }
}
.rv-rtable th,
.rv-rtable td {
  height: 22px;
}
.rv-rtable th:first-child {
  font-weight: 500;
}
.rv-rtable th {
  white-space: normal;
}
.rv-rtable thead th {
  position: sticky;
  top: 0;
  background: var(--rv-surface);
}
.rv-rtable tr[data-shown] {
  color: var(--rv-focus);
  font-weight: 650;
}

/* The derivation. */
.rv-dstage {
  margin-bottom: 14px;
}
.rv-card h4 {
  display: flex;
  align-items: center;
  gap: 8px;
  margin: 0 0 6px;
  padding: 0;
  font-family: inherit;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
}
.rv-card h4 i {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 19px;
  height: 19px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: 50%;
  font-size: var(--rv-size-small);
  font-style: normal;
  font-weight: 700;
}
.rv-dstage p {
  margin: 6px 0 0;
  line-height: 1.5;
}
.rv-dsides {
  display: flex;
  height: 24px;
  margin-top: 8px;
  font: var(--rv-size-small) / 22px var(--rv-mono);
}
.rv-dsides span {
  min-width: 58px;
  padding: 0 7px;
  overflow: hidden;
  background: var(--rv-accent-soft);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
  white-space: nowrap;
}
.rv-dsides .rv-drest {
  background: none;
  border: 1px dashed var(--rv-line-strong);
  border-left: 0;
  border-radius: 0 var(--rv-radius-mark) var(--rv-radius-mark) 0;
}
.rv-dtable th,
.rv-dtable td,
.rv-scores th,
.rv-scores td {
  height: 26px;
  border-top: 1px solid var(--rv-line);
}
.rv-dtable thead th,
.rv-scores thead th {
  border-top: 0;
  vertical-align: bottom;
  white-space: normal;
}
.rv-dtable th:first-child {
  padding-left: 6px;
}
.rv-dtable :is(th, td):last-child {
  padding-right: 6px;
}
.rv-dtable tbody th,
.rv-scores tbody th {
  font-weight: 600;
}
.rv-dcandidates tr[data-chosen] {
  background: var(--rv-focus-soft);
}
.rv-dcandidates tr[data-chosen] td:last-child {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-dtaken {
  margin-left: 8px;
  color: var(--rv-focus);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 650;
}
.rv-dtable .rv-dpicture {
  width: 34%;
  text-align: left;
}
.rv-dtrack {
  position: relative;
  height: 14px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-dtrack i {
  position: absolute;
  top: 0;
  bottom: 0;
  background: color-mix(in srgb, var(--rv-accent) 32%, transparent);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
}
.rv-dlevels td {
  vertical-align: middle;
}
.rv-dlevels .rv-rline {
  width: 22px;
  margin-right: 8px;
  vertical-align: 3px;
}
.rv-dwalk {
  display: inline-flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0 9px;
  padding: 3px 0;
  white-space: normal;
}
.rv-dpart {
  display: inline-block;
  white-space: pre;
}
.rv-dlevels th:first-child {
  white-space: nowrap;
}
.rv-dwalk b {
  font-weight: 650;
}
.rv-card .rv-dsum {
  padding-top: 8px;
  border-top: 1px solid var(--rv-line-strong);
  font: var(--rv-size-base) / 1.5 var(--rv-mono);
  text-align: right;
}
.rv-dother {
  padding: 3px 0;
  line-height: 1.5;
}
.rv-dother[data-drawn] {
  padding-left: 8px;
  border-left: 3px solid var(--rv-categorical-5);
}

/* The descriptor. */
.rv-mrow,
.rv-mfoot {
  display: grid;
  grid-template-columns: 62px minmax(0, 1fr) 66px 78px 70px;
  gap: 8px;
  align-items: center;
}
.rv-mrow {
  font: var(--rv-size-small) / 1 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-mrow > :last-child {
  text-align: right;
}
.rv-mhead {
  min-height: 20px;
  padding-bottom: 2px;
  color: var(--rv-muted);
  font-family: var(--rv-font);
}
.rv-mbody {
  position: relative;
}
.rv-mslot {
  position: absolute;
  top: 0;
  right: 238px;
  left: 70px;
}
.rv-mslot canvas {
  cursor: crosshair;
}
.rv-msum {
  position: relative;
  height: 66px;
  margin-top: 6px;
  background: var(--rv-sunken);
}
.rv-mfoot {
  grid-template-columns: 62px minmax(0, 1fr) 230px;
  font-size: var(--rv-size-small);
  color: var(--rv-muted);
}
.rv-mrow[data-here] {
  background: var(--rv-focus-soft);
}
.rv-mrow[data-off] .rv-mbar,
.rv-mrow[data-off] > span:last-child {
  opacity: 0.55;
}
.rv-mswitch {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  height: 100%;
  min-height: 0;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-mswitch i {
  width: 9px;
  height: 9px;
  border: 1.5px solid transparent;
  border-radius: 50%;
}
.rv-mswitch[aria-checked="false"] {
  text-decoration: line-through;
  opacity: 0.65;
}
.rv-mswitch[aria-checked="false"] i {
  background: none !important;
  border-color: var(--rv-muted);
}
.rv-mbar {
  position: relative;
  display: flex;
  align-items: center;
  justify-content: flex-end;
  height: 76%;
}
.rv-mbar > i {
  position: absolute;
  top: 0;
  bottom: 0;
  left: 0;
  height: auto;
  background: var(--rv-accent-soft);
}
.rv-mbar b {
  position: relative;
  padding-right: 4px;
  font-weight: 500;
}
/* Twenty regions' rows, as most maps have them, until the page's own come. */
.rv-mlist:empty {
  height: 320px;
}
.rv-card .rv-marith {
  min-height: 48px;
  margin-top: 8px;
  padding-top: 8px;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.6 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-marith b {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-arow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 14px;
  align-items: center;
  padding: 7px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-arow:first-child {
  border-top: 0;
}
.rv-arow b,
.rv-arow code,
.rv-arow .rv-quiet {
  display: block;
}
.rv-arow code {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
}
.rv-arow .rv-quiet {
  font-size: var(--rv-size-note);
}
.rv-aslot {
  position: relative;
  height: 46px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pstrip {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
  gap: 8px;
}
.rv-pitem {
  min-width: 0;
  padding: 4px;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.35 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-pitem:hover,
.rv-pitem:focus-visible {
  background: var(--rv-sunken);
  border-color: var(--rv-line);
}
.rv-pitem canvas {
  display: block;
  width: 100%;
  aspect-ratio: 1;
  margin-bottom: 4px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pitem b {
  font-family: var(--rv-mono);
}
.rv-pitem span {
  display: block;
}

@container (max-width: 560px) {
  .rv-mrow {
    grid-template-columns: 60px minmax(0, 1fr) 0 62px 0;
    gap: 4px;
  }
  .rv-mrow > :nth-child(3),
  .rv-mrow > :nth-child(5) {
    visibility: hidden;
    overflow: hidden;
  }
  .rv-mslot {
    right: 74px;
    left: 64px;
  }
  .rv-mfoot {
    grid-template-columns: 60px minmax(0, 1fr) 70px;
    gap: 4px;
  }
  .rv-card .rv-marith {
    min-height: 67px;
  }
  .rv-dtable .rv-dpicture {
    display: none;
  }
  .rv-dtable th,
  .rv-dtable td {
    padding-right: 6px;
    white-space: normal;
  }
}

@container (max-width: 460px) {
  .rv-card-rmac-list,
  .rv-card-rmac-region {
    grid-column: 1 / -1;
  }
}
@container (max-width: 400px) {
  .rv-dlevels td {
    font-size: var(--rv-size-tiny);
  }
  .rv-dlevels .rv-rline {
    display: none;
  }
  .rv-dlevels .rv-dpart {
    display: inline;
    white-space: normal;
  }
}

/* Search. */
.rv-hits {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
  gap: 6px;
  min-height: 318px;
  max-height: 318px;
  align-content: start;
  padding: 2px;
  overflow: auto;
}
@media print {
  .rv-hits {
    max-height: none;
    overflow: visible;
    background: none;
  }
}
.rv-hit {
  position: relative;
  min-width: 0;
  padding: 3px;
  color: inherit;
  background: none;
  border: 2px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.3 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-hit img {
  display: block;
  width: 100%;
  aspect-ratio: 21 / 16;
  object-fit: cover;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-hit b {
  position: absolute;
  top: 7px;
  left: 7px;
  padding: 1px 6px;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-mark);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
}
.rv-hit[data-relevant] {
  background: var(--rv-good-soft);
}
.rv-hit[data-relevant] b {
  color: var(--rv-surface);
  background: var(--rv-good);
}
.rv-hit[data-here] {
  border-color: var(--rv-focus);
}
.rv-hit[aria-selected="true"] {
  border-color: var(--rv-accent);
}
.rv-hname {
  display: block;
  margin-top: 3px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-hline {
  display: flex;
  align-items: center;
  gap: 6px;
}
.rv-hline code,
.rv-pair code,
.rv-scores code {
  padding: 0;
  color: inherit;
  background: none;
  font: var(--rv-size-small) / 1.4 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-htrack {
  flex: 1;
  height: 5px;
}
.rv-pairs {
  position: relative;
  width: 100%;
  aspect-ratio: 2.72;
}
.rv-pairs canvas,
.rv-pgrid canvas {
  border-radius: var(--rv-radius-mark);
}
.rv-pbelow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  gap: 18px;
  margin-top: 10px;
}
.rv-pair {
  display: grid;
  grid-template-columns: 14px minmax(0, 1fr) 64px 52px;
  align-items: center;
  gap: 8px;
  height: 26px;
  padding: 0 6px;
  border-radius: var(--rv-radius-mark);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-pair:hover {
  background: var(--rv-sunken);
}
.rv-pair i {
  width: 12px;
  height: 12px;
  border-radius: var(--rv-radius-mark);
}
.rv-pair > :nth-child(n + 3) {
  text-align: right;
}
.rv-pgrid {
  position: relative;
  width: 130px;
  height: 130px;
}
.rv-pgrid canvas {
  cursor: crosshair;
}
.rv-card .rv-pgridwords {
  min-height: 34px;
  margin-top: 4px;
  font-size: var(--rv-size-note);
}
.rv-scores {
  font-family: inherit;
}
.rv-scores th,
.rv-scores td {
  height: 30px;
  text-align: left;
}
.rv-scores thead th {
  height: 22px;
}
.rv-scores tbody th {
  width: 80px;
}
.rv-scores td[data-used] code {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-strack {
  display: inline-block;
  width: calc(100% - 52px);
  height: 9px;
  margin-right: 8px;
}
.rv-strack > i:not([data-best]) {
  background: color-mix(in srgb, var(--rv-accent) 55%, var(--rv-sunken));
}
.rv-card .rv-scorenote {
  margin-top: 8px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
}
@container (max-width: 560px) {
  .rv-pbelow {
    grid-template-columns: minmax(0, 1fr);
  }
}
`];

// canvas.js
var SHEETS = STYLES.map((text3) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text3);
  return sheet;
});
kernelsFrom(embedded);
var instances = /* @__PURE__ */ new WeakMap();
var update = (place, data, adapter) => show2(place, unpack(data), adapter);
function show2(place, message, adapter) {
  if (message.role === "feed") {
    takeFeed(message);
    return adapter.hide?.(place) ?? (() => {
    });
  }
  let instance = instances.get(place);
  if (!instance || instance.role !== message.role || instance.canvas !== message.canvas) {
    instance?.destroy();
    instance = new Instance(place, message, adapter);
    instances.set(place, instance);
  }
  return instance.take(message, adapter);
}
function answer(place, data) {
  const message = unpack(data);
  const instance = instances.get(place);
  if (message.role === "canvas" && message.canvas === instance?.canvas) instance.show(message);
}
var Instance = class {
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
    this.voice = null;
    this.unwatch = this.stage && adapter.watch?.(place, (busy) => scopeOf(this.canvas).fresh.setBusy(busy));
    this.media = matchMedia("(prefers-color-scheme: dark)");
    this.onTheme = () => this.setTheme();
    this.media.addEventListener("change", this.onTheme);
  }
  makeStage() {
    const send2 = (event) => this.adapter.send(event);
    const tell2 = (event) => this.adapter.tell?.(event);
    const takeFiles = this.adapter.takeFiles && ((brought) => this.adapter.takeFiles?.(brought) ?? false);
    const wires = { send: send2, tell: tell2, commands: COMMANDS, groundOf: this.adapter.groundOf, takeFiles };
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
};
function addStyles(place) {
  const tree = place.getRootNode();
  const target = tree instanceof ShadowRoot ? tree : document;
  target.adoptedStyleSheets = [.../* @__PURE__ */ new Set([...target.adoptedStyleSheets, ...SHEETS])];
}
export {
  answer,
  scopeOf,
  show2 as show,
  update
};
