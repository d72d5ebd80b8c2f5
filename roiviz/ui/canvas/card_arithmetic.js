/**
 * The heart: one sample's four values times four weights with real numbers, their sum, the bin's
 * mean (or largest), and whether that is the kernel's output. All of it from the plan that ran.
 */

import { frame } from "./card_sentence.js";
import { el, icon, setText } from "./dom.js";
import { STATE_MARKS, stateWord } from "./draw.js";
import { readPosition, sampleValue } from "./hub.js";
import { cssColour, inkOn, minus, numberFormat, rampColour, tiny } from "./theme.js";

const VALUES_SHOWN = 6;
const SINGLE_PRECISION = 1e-5; // what the kernel's float32 sums may differ by, relative to 1
const CHOSEN = { pinned: "pinned", hovered: "under the pointer", default: "middle bin" };

/** @type {import("./cards.js").MakeCard} */
export function arithmeticCard(scope, colours) {
  const card = frame("Sample", "arithmetic");
  const pin = el("button", {
    class: "rv-tool rv-tool-icon", type: "button", "aria-label": "Pin this sample",
    title: "Pin this sample (click one on the picture)",
  }, icon("pin"));
  const remark = el("span");
  card.remark.append(remark, pin);
  const parts = build(card.body);
  pin.addEventListener("click", () => {
    const shown = scope.shown();
    if (scope.pin) scope.unpin();
    else if (shown) scope.togglePin({ box: shown.lesson.id, bin: shown.bin, sample: shown.sample, cell: null });
  });
  return {
    element: card.element,
    topics: ["scene", "focus", "feed"],
    update() {
      const shown = scope.shown();
      pin.setAttribute("aria-pressed", String(Boolean(scope.pin)));
      setText(remark, shown ? remarkOn(scope, shown) : "");
      card.element.toggleAttribute("data-empty", shown?.sample == null);
      if (shown) explain(scope, colours(), card, parts, shown);
      else setText(card.heading, nothingYet(scope));
    },
  };
}

function remarkOn(scope, { lesson, chosen }) {
  const boxes = scope.editor?.boxes ?? [];
  const number = boxes.findIndex((box) => box.id === lesson.id) + 1;
  // Of a huge plan only some bins' samples are here; the others come when they are pointed at.
  const part = lesson.samples_shown < lesson.samples_total
    ? `${lesson.samples_shown} of ${lesson.samples_total} samples here` : null;
  return [boxes.length > 1 ? `box ${number}` : null, part, CHOSEN[chosen]].filter(Boolean).join(" · ");
}

/** Why there is nothing to explain. */
function nothingYet(scope) {
  if (!scope.editor?.boxes.length) return "Draw a box to see its samples";
  const own = scope.scene?.lessons.find((lesson) => lesson.id === scope.activeBox?.id);
  return own?.error ? "This box has no samples" : "The numbers are on their way";
}

function build(body) {
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
  const mean = el("p", { class: "rv-mean" });
  const check = el("p", { class: "rv-check" });
  const side = el("div", { class: "rv-side" }, picture);
  const facts = el("div", { class: "rv-facts" }, place, between, table);
  body.append(el("div", { class: "rv-two" }, side, facts), why, mean, check);
  return { tiles, dot, picture, place, between, rows, sum, why, mean, check };
}

function explain(scope, colours, card, parts, shown) {
  const { lesson, bin, samples, sample } = shown;
  const { header } = scope.scene;
  const name = `bin (${Math.floor(bin / lesson.bins[1])}, ${bin % lesson.bins[1]})`;
  const range = [header.channel?.min ?? 0, header.channel?.max ?? 1];
  const context = { scope, colours, lesson, samples, sample, range, name, header, values: scope.channel?.values ?? null };
  context.number = numberFormat(range, 4);
  context.short = numberFormat(range, 3);
  if (sample == null) {
    const coming = lesson.samples_shown < lesson.samples_total;
    setText(card.heading, lesson.unlisted ? `${name} has too many samples to list`
      : coming ? `${name}: its samples are on their way` : `${name} is empty: it reads no cell`);
    return;
  }
  setText(card.heading, `Sample ${samples.indexOf(sample) + 1} of ${samples.length} in ${name}`);
  showPlace(parts, context);
  showTaps(parts, context);
  showTerms(parts, context);
  setText(parts.why, whySentence(context));
  parts.why.dataset.state = stateWord(lesson.state[sample]);
  showMean(parts, context);
  showCheck(parts, context, lesson.output?.[bin]);
}

function position({ lesson, sample }) {
  return { x: lesson.positions[2 * sample], y: lesson.positions[2 * sample + 1] };
}

function showPlace(parts, context) {
  const { x, y } = position(context);
  const state = context.lesson.state[context.sample];
  setText(parts.place, `${STATE_MARKS[state]} x = ${minus(x.toFixed(3))}  y = ${minus(y.toFixed(3))} cells`);
  parts.place.title = `The sample is ${stateWord(state)}`;
  setText(parts.between, betweenText(context));
}

function tapsOf({ lesson, sample, header, values }) {
  const { width } = header.cells;
  return [0, 1, 2, 3].map((corner) => {
    const k = 4 * sample + corner;
    const tap = lesson.taps[k];
    const value = tap >= 0 && values ? values[tap] : null;
    return { tap, row: Math.floor(tap / width), column: tap % width, weight: lesson.weights[k], value };
  });
}

function betweenText(context) {
  const taps = tapsOf(context).filter(({ tap }) => tap >= 0);
  if (!taps.length) return "reads no cell";
  const word = (name, all) => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return low === high ? `on ${name} ${low}` : `between ${name}s ${low} and ${high}`;
  };
  return `${word("column", taps.map((tap) => tap.column))}, ${word("row", taps.map((tap) => tap.row))}`;
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
    setText(weight, `× ${tap.weight.toFixed(4)}`);
    setText(product, tap.value == null ? (tap.tap < 0 ? "= 0" : "") : `= ${context.number(tap.value * tap.weight)}`);
  });
  const sum = sampleValue(context.lesson, context.sample, context.values);
  setText(parts.sum, sum == null ? "–" : `= ${context.number(sum)}`);
}

/** Why the weights are what they are; for a clamped or discarded sample, what happened to it. */
function whySentence(context) {
  const { lesson, sample, header } = context;
  const { width, height } = header.cells;
  const at = position(context);
  const state = lesson.state[sample];
  if (state === 2) {
    const out = [["x", at.x, width], ["y", at.y, height]].find(([, v, size]) => v < -1 || v > size) ?? ["x", at.x, width];
    const side = out[1] < 0 ? "below −1" : `beyond ${out[2]}`;
    const counts = header.operator?.reduction === "max"
      ? "It counts as 0." : `It adds 0, and the bin still divides by ${context.samples.length}.`;
    return `Discarded: ${out[0]} = ${minus(out[1].toFixed(3))} lies ${side}. ${counts}`;
  }
  const read = readPosition(lesson, sample, width);
  if (state === 1 && read) {
    const moved = [["x", at.x, read.x], ["y", at.y, read.y]]
      .filter(([, before, after]) => Math.abs(before - after) > 1e-6)
      .map(([axis, before, after]) => `${axis} = ${minus(before.toFixed(3))} is read at ${minus(after.toFixed(3))}`);
    return `Clamped to the map's edge: ${moved.join(", ")}.`;
  }
  const taps = tapsOf(context);
  if (taps.filter((tap) => tap.tap >= 0 && tap.weight !== 0).length === 1) {
    return "Inside: it reads one cell, with its whole weight.";
  }
  const dx = taps[1].weight + taps[3].weight;
  const dy = taps[2].weight + taps[3].weight;
  const weights = "(1−dy)(1−dx), (1−dy)dx, dy(1−dx), dy·dx";
  return `Inside: dx = ${dx.toFixed(3)}, dy = ${dy.toFixed(3)} past the first cell's centre, so the weights are ${weights}.`;
}

/** Up to six of a bin's values: the first, those around the shown one, the last. */
function valuesToShow(count, chosen) {
  if (count <= VALUES_SHOWN) return [...Array(count).keys()];
  const wanted = new Set([0, 1, chosen - 1, chosen, chosen + 1, count - 1].filter((i) => i >= 0 && i < count));
  for (let i = 2; wanted.size < VALUES_SHOWN; i += 1) wanted.add(i);
  return [...wanted].sort((a, b) => a - b);
}

function showMean(parts, context) {
  const { lesson, samples, sample, values, name, scope, header } = context;
  const all = samples.map((item) => sampleValue(lesson, item, values));
  const most = header.operator?.reduction === "max";
  context.result = values ? (most ? Math.max(...all) : all.reduce((sum, value) => sum + value, 0) / samples.length) : null;
  const winner = most ? all.indexOf(context.result) : -1;
  const pieces = [];
  let last = -1;
  for (const i of valuesToShow(samples.length, samples.indexOf(sample))) {
    if (pieces.length) pieces.push(el("i", {}, most ? ", " : " + "));
    if (i > last + 1) pieces.push(el("i", {}, most ? "…, " : "… + "));
    pieces.push(valueChip(context, i, all[i], i === winner));
    last = i;
  }
  // The values are written anew; a keyboard's place among them must not get lost.
  const focused = [...parts.mean.querySelectorAll("button")].indexOf(parts.mean.getRootNode().activeElement);
  parts.mean.replaceChildren(
    `${name} = ${most ? "max(" : "("}`, ...pieces, most ? ")" : `) / ${samples.length}`, " = ",
    el("b", { class: "rv-result" }, context.number(context.result)),
    most && winner >= 0 ? `  sample ${winner + 1} wins` : "");
  if (focused >= 0) parts.mean.querySelectorAll("button")[focused]?.focus();
}

function valueChip({ lesson, samples, sample, short, scope }, index, value, wins) {
  const shown = samples[index] === sample;
  const focus = { box: lesson.id, bin: lesson.bin[samples[index]], sample: samples[index], cell: null, from: "card" };
  return el("button", {
    class: `rv-value${shown ? " rv-value-shown" : ""}${wins ? " rv-value-wins" : ""}`, type: "button",
    title: `Pin sample ${index + 1}`, onclick: () => scope.togglePin(focus),
  }, short(value));
}

function showCheck(parts, context, output) {
  const { result } = context;
  if (result == null || output == null) {
    setText(parts.check, "The channel's values are on their way");
    parts.check.dataset.ok = "";
    return;
  }
  const difference = Math.abs(result - output);
  const ok = difference <= SINGLE_PRECISION * Math.max(1, Math.abs(output));
  const whole = context.lesson.max_abs_diff;
  parts.check.dataset.ok = String(ok);
  setText(parts.check, ok
    ? `= kernel's output ${context.number(output)} ✓ to ${tiny(difference)}${whole == null ? "" : ` · all bins to ${tiny(whole)}`}`
    : `≠ kernel's output ${context.number(output)} ✗ it differs by ${difference.toPrecision(3)}`);
}
