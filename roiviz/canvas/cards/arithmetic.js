/**
 * The heart: one sample's four values times four weights with real numbers, their sum, the bin's
 * mean (or largest), and whether that is the kernel's output. All of it from the plan that ran.
 */

import { arithmeticText, betweenText, boundNumbers, meanOf, positionOf, tapsOf, whySentence } from "./arithmetic_text.js";
import { frame } from "./sentence.js";
import { copyText, el, icon, setText } from "../kit/dom.js";
import { STATE_MARKS, stateWord } from "../paint/draw.js";
import { readPosition, sampleValue } from "../core/hub.js";
import { isPooled } from "../core/pooled.js";
import { samplesInBin, wayLines } from "./sample_way.js";
import { cssColour, inkOn, rampColour, tiny } from "../paint/theme.js";
import { apartText, binName, goToWorst, placeOf, verdictOf } from "./verdict.js";

const VALUES_SHOWN = 6;
const BETWEEN = 4; // letters that a value takes besides its own: " + " and the button's edges
const CHOSEN = { pinned: "pinned", hovered: "under the pointer", default: "middle bin" };

/** @type {import("./board.js").MakeCard} */
export function arithmeticCard(scope, colours) {
  const card = frame("Sample", "arithmetic");
  const tools = makeTools(scope);
  card.remark.append(tools.remark, tools.digits, tools.copy, tools.pin);
  const parts = build(scope, card.body);
  return {
    element: card.element,
    watch: parts.mean,
    topics: ["scene", "focus", "feed", "fresh"],
    update() {
      const shown = scope.shown();
      showTools(scope, tools, shown);
      card.element.toggleAttribute("data-empty", shown?.sample == null);
      card.element.toggleAttribute("data-digits", Boolean(scope.allDigits));
      if (shown) explain(scope, colours(), card, parts, shown);
      else setText(card.heading, nothingYet(scope));
    },
  };
}

// ---------------------------------------------------------------- the corner

const tool = (name, title, run) => el("button", {
  class: "rv-tool rv-tool-icon", type: "button", "aria-label": title, title, "data-tool": name, onclick: run,
}, name === "digits" ? ".00" : icon(name));

function makeTools(scope) {
  return {
    remark: el("span"),
    digits: tool("digits", "All nine digits of a float32 (D)", () => toggleDigits(scope)),
    copy: tool("copy", "Copy the sum with all its digits (C)", () => copySum(scope)),
    pin: tool("pin", "Pin this sample (click one on the picture)", () => togglePinShown(scope)),
  };
}

function showTools(scope, { remark, digits, copy, pin }, shown) {
  pin.setAttribute("aria-pressed", String(Boolean(scope.pin)));
  digits.setAttribute("aria-pressed", String(Boolean(scope.allDigits)));
  copy.disabled = shown?.sample == null;
  setText(remark, shown ? remarkOn(scope, shown) : "");
}

export function toggleDigits(scope) {
  scope.allDigits = !scope.allDigits;
  scope.changed("focus");
}

export function togglePinShown(scope) {
  const shown = scope.shown();
  if (scope.pin) scope.unpin();
  else if (shown) scope.togglePin({ box: shown.lesson.id, bin: shown.bin, sample: shown.sample, cell: null });
}

/** The card as lines of text, every number with nine digits, to the clipboard. */
export async function copySum(scope) {
  const shown = scope.shown();
  if (shown?.sample == null) return;
  const copied = await copyText(arithmeticText({ ...contextOf(scope, shown), ...boundNumbers(null, true) }));
  scope.stage?.say(copied ? "Copied" : "This browser does not allow copying");
}

function remarkOn(scope, { lesson, chosen }) {
  const boxes = scope.editor?.boxes ?? [];
  const number = boxes.findIndex((box) => box.id === lesson.id) + 1;
  // Of a huge plan only some bins' samples are here; the others come when they are pointed at.
  const part = lesson.samples_shown < lesson.samples_total
    ? `${lesson.samples_shown.toLocaleString("en")} of ${lesson.samples_total.toLocaleString("en")} samples here` : null;
  return [boxes.length > 1 && number ? `box ${number}` : null, part, CHOSEN[chosen]].filter(Boolean).join(" · ");
}

/** Why there is nothing to explain. */
function nothingYet(scope) {
  if (!scope.editor?.boxes.length) return "Draw a box to see its samples";
  const own = scope.scene?.lessons.find((lesson) => lesson.id === scope.activeBox?.id);
  return own?.error ? "This box has no samples" : "The numbers are on their way";
}

// ---------------------------------------------------------------- the card

function build(scope, body) {
  const tiles = [0, 1, 2, 3].map(() => el("div", { class: "rv-tap" }, el("b"), el("span")));
  const dot = el("i", { class: "rv-tapdot" });
  const picture = el("div", { class: "rv-taps", role: "img" }, ...tiles, dot);
  const place = el("p", { class: "rv-line" });
  const between = el("p", { class: "rv-line rv-quiet" });
  const rows = [0, 1, 2, 3].map(() => el("tr", {}, ...[0, 1, 2, 3].map(() => el("td"))));
  const sum = el("td", { class: "rv-sum" });
  const table = el("table", { class: "rv-terms" }, el("tbody", {}, ...rows,
    el("tr", { class: "rv-total" }, el("td", { colspan: "3" }, "Σ value × weight"), sum)));
  const why = el("p", { class: "rv-why" });
  const way = el("div", { class: "rv-way", "aria-label": "From the box to this sample" });
  const chips = el("span", { class: "rv-chipsum" });
  const tail = el("span", { class: "rv-tail" });
  const mean = el("p", { class: "rv-mean" }, chips, tail);
  const verdict = el("span");
  const go = el("button", { class: "rv-go", type: "button", hidden: true, onclick: () => goToWorst(scope) });
  const check = el("p", { class: "rv-check" }, verdict, go);
  const facts = el("div", { class: "rv-facts" }, place, between, table);
  body.append(el("div", { class: "rv-two" }, el("div", { class: "rv-side" }, picture), facts), way, why, mean, check);
  return { tiles, dot, picture, place, between, rows, sum, why, way, mean, chips, tail, check, verdict, go };
}

function contextOf(scope, { lesson, bin, samples, sample, old }) {
  const { header } = scope.scene;
  const range = [header.channel?.min ?? 0, header.channel?.max ?? 1];
  const context = {
    scope, lesson, bin, samples, sample, old, range, header,
    name: binName(lesson, bin),
    values: scope.channel?.values ?? null,
    most: header.operator?.reduction === "max",
    total: header.cells ? samplesInBin(lesson, bin, header.cells) || samples.length : samples.length,
    output: lesson.output?.[bin],
    ...boundNumbers(range, scope.allDigits),
  };
  return { ...context, ...meanOf(context) };
}

function explain(scope, colours, card, parts, shown) {
  const { lesson, bin, samples, sample } = shown;
  if (sample == null) {
    const coming = lesson.samples_shown < lesson.samples_total;
    const name = binName(lesson, bin).replace("bin", "Bin");
    setText(card.heading, lesson.unlisted ? `${name} has too many samples to list`
      : coming ? `${name}: its samples are on their way` : `${name} reads no cell`);
    return;
  }
  const context = { ...contextOf(scope, shown), colours };
  setText(card.heading, `${isPooled(lesson) ? "Cell" : "Sample"} ${samples.indexOf(sample) + 1} of ${context.total.toLocaleString("en")} in ${context.name}`);
  showPlace(parts, context);
  showTaps(parts, context);
  showTerms(parts, context);
  showWay(parts, context);
  setText(parts.why, whySentence(context));
  parts.why.dataset.state = stateWord(lesson.state[sample]);
  showMean(parts, context);
  showCheck(parts, context);
}

function showPlace(parts, context) {
  const { x, y } = positionOf(context);
  const state = context.lesson.state[context.sample];
  setText(parts.place, `${STATE_MARKS[state]} x = ${context.place(x)}  y = ${context.place(y)} cells`);
  parts.place.title = `The sample is ${stateWord(state)}`;
  setText(parts.between, betweenText(context));
}

/** The four cells as tiles in their colours, and the sample where it lies between their centres. */
function showTaps(parts, context) {
  const taps = tapsOf(context);
  const ramp = context.colours.ramps.sequential;
  taps.forEach((tap, i) => {
    const tile = parts.tiles[i];
    const rgb = tap.value == null ? null : rampColour(ramp, tap.value, context.range);
    tile.style.background = rgb ? cssColour(rgb) : "";
    tile.style.color = rgb ? inkOn(rgb, context.colours) : "";
    setText(tile.firstChild, tap.tap < 0 ? "–" : context.short(tap.value));
    setText(tile.lastChild, tap.tap < 0 ? "" : `× ${tap.weight.toFixed(3)}`);
  });
  const read = readPosition(context.lesson, context.sample, context.header.cells.width);
  parts.dot.hidden = !read;
  if (read) {
    // Weights right and below are how far the sample has gone from the first cell's centre.
    const total = taps.reduce((sum, tap) => sum + tap.weight, 0) || 1;
    const across = (taps[1].weight + taps[3].weight) / total;
    const down = (taps[2].weight + taps[3].weight) / total;
    parts.dot.style.left = `${25 + 50 * across}%`;
    parts.dot.style.top = `${25 + 50 * down}%`;
  }
  const words = taps.map((tap) => `${context.short(tap.value)} times ${tap.weight.toFixed(3)}`);
  parts.picture.setAttribute("aria-label", `The sample between its four cells: ${words.join(", ")}`);
}

function showTerms(parts, context) {
  tapsOf(context).forEach((tap, i) => {
    const [cell, value, weight, product] = parts.rows[i].children;
    parts.rows[i].toggleAttribute("data-zero", tap.tap < 0 || tap.weight === 0);
    setText(cell, tap.tap < 0 ? "no cell" : `cell (${tap.row}, ${tap.column})`);
    setText(value, tap.tap < 0 ? "–" : context.number(tap.value));
    setText(weight, `× ${context.weight(tap.weight)}`);
    setText(product, tap.value == null ? (tap.tap < 0 ? "= 0" : "") : `= ${context.number(tap.value * tap.weight)}`);
  });
  const sum = sampleValue(context.lesson, context.sample, context.values);
  setText(parts.sum, sum == null ? "–" : `= ${context.number(sum)}`);
}

function showWay(parts, { lesson, bin, samples, sample, step }) {
  const lines = wayLines(lesson, bin, samples, sample, step);
  while (parts.way.childElementCount > lines.length) parts.way.lastChild.remove();
  while (parts.way.childElementCount < lines.length) parts.way.append(el("code"));
  lines.forEach((line, i) => setText(parts.way.children[i], line));
}

/** Some of a bin's values: the first, those around the shown one, the last. */
function valuesToShow(count, chosen, most) {
  if (count <= most) return [...Array(count).keys()];
  const wanted = new Set([chosen, 0, count - 1, 1, chosen + 1, chosen - 1].filter((i) => i >= 0 && i < count).slice(0, most));
  for (let i = 2; wanted.size < most; i += 1) wanted.add(i);
  return [...wanted].sort((a, b) => a - b);
}

/** As many values as have room beside what never gives way: the count and the result. */
function roomFor(parts, { name, all, short }) {
  const letter = parts.tail.offsetWidth / parts.tail.textContent.length || 1;
  const before = `${name} = max(… + `.length;
  const letters = (parts.mean.clientWidth - parts.tail.offsetWidth) / letter - before;
  const longest = all.reduce((most, value) => Math.max(most, short(value).length), 1);
  return Math.max(2, Math.min(VALUES_SHOWN, Math.floor(letters / (longest + BETWEEN))));
}

function showMean(parts, context) {
  const { samples, sample, most, all, total, winner, result } = context;
  setText(parts.tail, `${most ? ")" : `) / ${total.toLocaleString("en")}`} = `);
  parts.tail.append(el("b", { class: "rv-result" }, context.number(result)), most && winner >= 0 ? `  ${isPooled(context.lesson) ? "cell" : "sample"} ${winner + 1} wins` : "");
  const pieces = [];
  let last = -1;
  for (const i of valuesToShow(samples.length, samples.indexOf(sample), roomFor(parts, context))) {
    if (pieces.length) pieces.push(el("i", {}, most ? ", " : " + "));
    if (i > last + 1) pieces.push(el("i", {}, most ? "…, " : "… + "));
    pieces.push(valueChip(context, i, all[i], i === winner));
    last = i;
  }
  if (last < total - 1) pieces.push(el("i", {}, most ? ", …" : " + …"));
  // The values are written anew; a keyboard's place among them must not get lost.
  const focused = [...parts.chips.querySelectorAll("button")].indexOf(parts.chips.getRootNode().activeElement);
  parts.chips.replaceChildren(`${context.name} = ${most ? "max(" : "("}`, ...pieces);
  if (focused >= 0) parts.chips.querySelectorAll("button")[focused]?.focus();
}

function valueChip({ lesson, samples, sample, short, scope }, index, value, wins) {
  const shown = samples[index] === sample;
  const focus = { box: lesson.id, bin: lesson.bin[samples[index]], sample: samples[index], cell: null, from: "card" };
  return el("button", {
    class: `rv-value${shown ? " rv-value-shown" : ""}${wins ? " rv-value-wins" : ""}`, type: "button",
    title: `Pin ${isPooled(lesson) ? "cell" : "sample"} ${index + 1}`, onclick: () => scope.togglePin(focus),
  }, short(value));
}

// ---------------------------------------------------------------- the verdict

function showCheck(parts, context) {
  const said = checkOf(context);
  parts.check.dataset.ok = said.ok;
  setText(parts.verdict, said.text);
  parts.verdict.title = said.text;
  parts.go.hidden = !said.go;
  if (said.go) setText(parts.go, `show ${said.go}`);
}

/** @returns {{ok: ""|"true"|"false", text: string, go: ?string}} */
function checkOf(context) {
  const { scope, lesson, old, result, output } = context;
  if (output == null) return { ok: "", text: "", go: null };
  const verdict = verdictOf(scope, { lesson, old });
  if (verdict.state === "waiting") return { ok: "", text: "the answer for this box is on its way", go: null };
  if (result == null) {
    const coming = context.values == null ? "the channel's values are on their way" : "its sum is not checked";
    return { ok: "", text: `kernel's output ${context.number(output)}; ${coming}`, go: null };
  }
  const own = Math.abs(result - output);
  const equal = Object.is(result, output) || own <= lesson.tolerance;
  const here = `${equal ? "=" : "≠"} kernel's output ${context.number(output)}`;
  if (!equal && verdict.state !== "bad") return { ok: "false", text: `${here} ✗ ${apartText(own)}`, go: null };
  if (verdict.state === "bad") return badCheck(context, verdict, here);
  return { ok: "true", text: `${here} ✓ ${goodWords(verdict, own, context)}`, go: null };
}

function badCheck({ scope, lesson, bin }, verdict, here) {
  const seen = verdict.lesson === lesson && verdict.bin === bin;
  const place = placeOf(scope, verdict);
  const text = seen ? `${here} ✗ ${apartText(verdict.difference)}, more than in any other bin`
    : `${here} ✗ but ${place} is ${apartText(verdict.difference)}`;
  return { ok: "false", text, go: seen ? null : place };
}

function goodWords({ lesson, part, difference }, own, { bin }) {
  const all = lesson.bins[0] * lesson.bins[1];
  if (all === 1) return `to ${tiny(own)}`;
  if (!part) return `to ${tiny(own)} · all ${all} bins to ${tiny(difference)}`;
  const planned = part.includes(bin) ? "this bin" : part.map((one) => binName(lesson, one)).join(", ");
  return `to ${tiny(own)} · of ${all} bins ${planned} alone is checked`;
}
