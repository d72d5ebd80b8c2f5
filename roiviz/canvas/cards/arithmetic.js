/**
 * The heart: one sample's four values times four weights with real numbers, their sum, the bin's
 * mean (or largest), and whether that is the kernel's output. All of it from the plan that ran.
 *
 * @import { Answer } from "../core/answer.js"
 * @import { Scope, Shown } from "../core/hub.js"
 * @import { Colours } from "../paint/theme.js"
 * @import { Sum, Tap } from "./arithmetic_text.js"
 * @import { Look, MakeCard } from "./board.js"
 * @import { Kernels, Verdict } from "./verdict.js"
 *
 * @typedef {ReturnType<typeof build>} Parts
 * @typedef {{ ok: "" | "true" | "false", text: string, go: string | null }} Said  go: what its button does
 */

import { binCount, binName, readPosition, STATE_MARKS, stateWord } from "../core/answer.js";
import { focusOnSample } from "../core/hub.js";
import { isPooled } from "../core/pooled.js";
import { copyText, el, setHidden, setText, sizeOf } from "../kit/dom.js";
import { tiny } from "../kit/numbers.js";
import { cssColour, inkOn, rampColour } from "../paint/colours.js";
import {
  arithmeticText,
  betweenText,
  meanSign,
  positionOf,
  sumOf,
  tapsOf,
  termTexts,
  whySentence,
} from "./arithmetic_text.js";
import { frame, toolButton } from "./frame.js";
import { wayLines } from "./sample_way.js";
import { apartText, boxNumber, canShow, goToWorst, kernelsOf, placeOf, verdictOf } from "./verdict.js";

const VALUES_SHOWN = 6;
const BETWEEN = 4; // letters that a value takes besides its own: " + " and the button's edges
const CHOSEN = { pinned: "pinned", hovered: "under the pointer", default: "middle bin" };

/** @type {MakeCard} */
export function arithmeticCard(look) {
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
      const sum = shown && sumOf(scope, shown);
      setText(card.heading, sum ? headingOf(sum) : shown ? emptyBin(shown) : nothingYet(look));
      if (sum) explain(sum, parts, colours());
      // A bin without samples has an output all the same.
      setHidden(parts.kernels.line, !shown);
      if (shown) showKernels(parts.kernels, scope, shown.answer);
    },
  };
}

// ---------------------------------------------------------------- the corner

/** @param {Look} look */
function makeTools({ scope, reading }) {
  const digits = toolButton("digits", "All nine digits of a float32 (D)", () => toggleDigits(scope));
  const copy = toolButton("copy", "Copy the sum with all its digits (C)", () => copySum(scope, reading));
  const pin = toolButton("pin", "Pin this sample (click one on the picture)", () =>
    togglePin(scope, reading),
  );
  for (const [name, button] of Object.entries({ digits, copy, pin })) button.dataset.tool = name;
  return { remark: el("span"), digits, copy, pin };
}

/**
 * @param {Scope} scope
 * @param {ReturnType<typeof makeTools>} tools
 * @param {Shown | null} shown
 */
function showTools(scope, { remark, digits, copy, pin }, shown) {
  pin.setAttribute("aria-pressed", String(Boolean(scope.pin)));
  digits.setAttribute("aria-pressed", String(scope.allDigits));
  copy.disabled = shown?.sample == null;
  setText(remark, shown ? remarkOn(scope, shown) : "");
}

/** @param {Scope} scope */
export function toggleDigits(scope) {
  scope.allDigits = !scope.allDigits;
  scope.changed("focus");
}

/**
 * Pin the shown sample, or let go of the pinned one.
 *
 * @param {Scope} scope
 * @param {string | null} [reading]
 */
export function togglePin(scope, reading) {
  const shown = scope.shown(reading);
  if (scope.pin) scope.unpin();
  else if (shown) {
    const { answer, bin, sample } = shown;
    scope.togglePin(focusOnSample(answer, bin, sample, "card"));
  }
}

/**
 * The card as lines of text, every number with nine digits, to the clipboard.
 *
 * @param {Scope} scope
 * @param {string | null} [reading]
 */
export async function copySum(scope, reading) {
  const shown = scope.shown(reading);
  const sum = shown && sumOf(scope, shown, true);
  if (!sum) return;
  const copied = await copyText(arithmeticText(sum));
  scope.stage?.say(copied ? "Copied" : "This browser does not allow copying");
}

/**
 * @param {Scope} scope
 * @param {Shown} shown
 */
function remarkOn(scope, { answer, chosen }) {
  const number = boxNumber(scope, answer);
  const [here, all] = [answer.samples_shown, answer.samples_total].map((n) => n.toLocaleString("en"));
  // Of a huge plan only some bins' samples are here; the others come when they are pointed at.
  const part = answer.samples_shown < answer.samples_total ? `${here} of ${all} samples here` : "";
  return [number ? `box ${number}` : "", part, CHOSEN[chosen]].filter(Boolean).join(" · ");
}

/**
 * Why there is nothing to explain.
 *
 * @param {Look} look
 */
function nothingYet({ scope, reading }) {
  const box = scope.activeBox;
  if (!scope.editor?.boxes.length) return "Draw a box to see its samples";
  const own = scope.answers.find(
    (answer) => answer.box === box?.id && answer.reading === scope.meant(reading),
  );
  return own?.error ? "This box has no samples" : "The numbers are on their way";
}

/** @param {Shown} shown */
function emptyBin({ answer, bin }) {
  const name = binName(answer, bin).replace("bin", "Bin");
  if (answer.unlisted) return `${name} has too many samples to list`;
  const coming = answer.samples_shown < answer.samples_total;
  return coming ? `${name}: its samples are on their way` : `${name} reads no cell`;
}

/** @param {Sum} sum */
function headingOf({ answer, samples, sample, total, name }) {
  const what = isPooled(answer) ? "Cell" : "Sample";
  return `${what} ${samples.indexOf(sample) + 1} of ${total.toLocaleString("en")} in ${name}`;
}

// ---------------------------------------------------------------- the card

/** @param {Look} look */
function build({ scope, reading }) {
  const tiles = [0, 1, 2, 3].map(() => {
    const value = el("b");
    const weight = el("span");
    return { value, weight, element: el("div", { class: "rv-tap" }, value, weight) };
  });
  const dot = el("i", { class: "rv-tapdot" });
  const picture = el("div", { class: "rv-taps", role: "img" }, ...tiles.map(({ element }) => element), dot);
  const place = el("p", { class: "rv-line" });
  const between = el("p", { class: "rv-line rv-quiet" });
  const rows = [0, 1, 2, 3].map(() => {
    const cells = [0, 1, 2, 3].map(() => el("td"));
    return { cells, element: el("tr", {}, ...cells) };
  });
  const sum = el("td", { class: "rv-sum" });
  const total = el("tr", { class: "rv-total" }, el("td", { colspan: "3" }, "Σ value × weight"), sum);
  const body = el("tbody", {}, ...rows.map(({ element }) => element), total);
  const table = el("table", { class: "rv-table rv-terms" }, body);
  const why = el("p", { class: "rv-why" });
  const way = el("div", { class: "rv-way", "aria-label": "From the box to this sample" });
  const chips = el("span", { class: "rv-chipsum" });
  const close = el("span");
  const result = el("b", { class: "rv-result" });
  const wins = el("span");
  const tail = el("span", { class: "rv-tail" }, close, result, wins);
  const bin = { chips, close, result, wins, values: /** @type {HTMLElement[]} */ ([]), of: "", sign: "=" };
  const mean = el("p", { class: "rv-mean" }, chips, tail);
  const check = checkLine(() => goToWorst(scope, reading));
  const kernels = checkLine(() => goToWorst(scope, reading), "rv-kernels");
  const facts = el("div", { class: "rv-facts" }, place, between, table);
  const two = el("div", { class: "rv-two" }, el("div", { class: "rv-side" }, picture), facts);
  const all = [two, way, why, mean, check.line, kernels.line];
  return { kernels, tiles, dot, picture, place, between, rows, sum, why, way, mean, tail, bin, check, all };
}

/**
 * A line that says ✓ or ✗, and a button that takes one to where it fails.
 *
 * @param {() => void} run
 * @param {string} [kind]
 */
export function checkLine(run, kind = "rv-check") {
  const verdict = el("span");
  const go = el("button", { class: "rv-go", type: "button", hidden: true, onclick: run });
  return { line: el("p", { class: kind }, verdict, go), verdict, go };
}

/**
 * @param {ReturnType<typeof checkLine>} check
 * @param {Said} said
 */
export function showCheck({ line, verdict, go }, said) {
  line.dataset.ok = said.ok;
  setHidden(line, !said.text);
  setText(verdict, said.text);
  verdict.title = said.text;
  setHidden(go, !said.go);
  if (said.go) setText(go, said.go);
}

/**
 * @param {Sum} sum
 * @param {Parts} parts
 * @param {Colours} colours
 */
function explain(sum, parts, colours) {
  const { answer, bin, samples, sample, write } = sum;
  const taps = tapsOf(sum);
  showPlace(parts, sum);
  // RoIPool reads one cell: it is the whole picture.
  parts.picture.toggleAttribute("data-one", taps.filter(isRead).length === 1);
  showTiles(parts, sum, taps, colours);
  showDot(parts, sum, taps);
  showTerms(parts, sum, taps);
  showWay(parts, wayLines(answer, bin, samples, sample, write.step));
  setText(parts.why, whySentence(sum));
  parts.why.dataset.state = stateWord(answer.state[sample]);
  showMean(parts, sum);
  showCheck(parts.check, checkOf(sum));
}

/**
 * @param {Parts} parts
 * @param {Sum} sum
 */
function showPlace(parts, sum) {
  const { x, y } = positionOf(sum);
  const state = sum.answer.state[sum.sample];
  setText(parts.place, `${STATE_MARKS[state]} x = ${sum.write.place(x)}  y = ${sum.write.place(y)} cells`);
  parts.place.title = `The sample is ${stateWord(state)}`;
  setText(parts.between, betweenText(sum));
}

/**
 * The four cells as tiles in their colours.
 *
 * @param {Parts} parts
 * @param {Sum} sum
 * @param {Tap[]} taps
 * @param {Colours} colours
 */
function showTiles(parts, { range, write }, taps, colours) {
  taps.forEach((tap, i) => {
    const { element, value, weight } = parts.tiles[i];
    const rgb = tap.value == null ? null : rampColour(colours.ramps.sequential, tap.value, range);
    element.style.background = rgb ? cssColour(rgb) : "";
    element.style.color = rgb ? inkOn(rgb, colours) : "";
    setText(value, tap.tap < 0 ? "–" : write.short(tap.value));
    setText(weight, tap.tap < 0 ? "" : `× ${tap.weight.toFixed(3)}`);
  });
  const words = taps.filter(isRead).map((tap) => `${write.short(tap.value)} times ${tap.weight.toFixed(3)}`);
  parts.picture.setAttribute("aria-label", `The sample between its four cells: ${words.join(", ")}`);
}

/**
 * The sample where it lies between the cells' centres.
 *
 * @param {Parts} parts
 * @param {Sum} sum
 * @param {Tap[]} taps
 */
function showDot({ dot, picture }, { answer, sample, cells }, taps) {
  setHidden(dot, !readPosition(answer, sample, cells.width));
  if (dot.hidden) return;
  // Weights right and below are how far the sample has gone from the first cell's centre.
  const total = taps.reduce((sum, tap) => sum + tap.weight, 0) || 1;
  const across = (taps[1].weight + taps[3].weight) / total;
  const down = (taps[2].weight + taps[3].weight) / total;
  const [from, to] = picture.hasAttribute("data-one") ? [50, 0] : [25, 50];
  dot.style.left = `${from + to * across}%`;
  dot.style.top = `${from + to * down}%`;
}

/**
 * @param {Parts} parts
 * @param {Sum} sum
 * @param {Tap[]} taps
 */
function showTerms(parts, sum, taps) {
  const { rows, total } = termTexts(sum);
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

/** @param {Tap} tap */
const isRead = ({ tap }) => tap >= 0;

/**
 * @param {Parts} parts
 * @param {string[]} lines
 */
function showWay({ way }, lines) {
  while (way.childElementCount > lines.length) way.lastChild?.remove();
  while (way.childElementCount < lines.length) way.append(el("code"));
  lines.forEach((line, i) => {
    setText(way.children[i], line);
  });
}

// ---------------------------------------------------------------- the bin's values

/**
 * Some of a bin's values: the first, those around the shown one, the last.
 *
 * @param {number} count
 * @param {number} chosen
 * @param {number} most
 */
function valuesToShow(count, chosen, most) {
  if (count <= most) return [...Array(count).keys()];
  const near = [chosen, 0, count - 1, 1, chosen + 1, chosen - 1].filter((i) => i >= 0 && i < count);
  const wanted = new Set(near.slice(0, most));
  for (let i = 2; wanted.size < most; i += 1) wanted.add(i);
  return [...wanted].sort((a, b) => a - b);
}

/** @type {WeakMap<object, { letters: number, flows: boolean }>} */
const lines = new WeakMap();

/**
 * How many letters have room beside the count and the result, all being equally wide: in a line or,
 * where the style lets them flow, in two, of which the first may end a value early. What is measured
 * holds until the line is of another size.
 *
 * @param {Parts} parts
 * @param {number} each  letters of a value
 */
function lettersFor({ tail, mean }, each) {
  const size = sizeOf(mean);
  const after = tail.textContent?.length || 1;
  let line = lines.get(size);
  if (!line) {
    const letters = size.width / (tail.offsetWidth / after || 1);
    line = { letters, flows: getComputedStyle(mean).display === "block" };
    lines.set(size, line);
  }
  return (line.flows ? 2 * line.letters - each : line.letters) - after;
}

/**
 * As many values as have room.
 *
 * @param {Parts} parts
 * @param {Sum} sum
 */
function roomFor(parts, { name, all, most, total, write }) {
  let longest = 1;
  for (const value of all) longest = Math.max(longest, write.number(value).length);
  const each = longest + BETWEEN;
  const room = lettersFor(parts, each) - `${name} = ${most ? "max(" : "("}`.length;
  if (total <= VALUES_SHOWN && total * each - BETWEEN <= room) return total;
  return Math.max(2, Math.min(VALUES_SHOWN, Math.floor((room - "… + ".length) / each)));
}

/**
 * @param {Parts} parts
 * @param {Sum} sum
 */
function showMean(parts, sum) {
  const { answer, samples, sample, most, total, winner, result, write } = sum;
  const wins = most && winner >= 0 ? `  ${isPooled(answer) ? "cell" : "sample"} ${winner + 1} wins` : "";
  const { bin } = parts;
  const close = most ? ")" : `) / ${total.toLocaleString("en")}`;
  setText(bin.close, `${close} ${bin.sign} `);
  setText(bin.result, write.number(result));
  setText(bin.wins, wins);
  const shown = valuesToShow(samples.length, samples.indexOf(sample), roomFor(parts, sum));
  const texts = shown.map((index) => write.number(sum.all[index]));
  bin.sign = meanSign(sum, texts);
  setText(bin.close, `${close} ${bin.sign} `);
  showChips(bin, sum, shown);
  texts.forEach((text, place) => {
    setText(bin.values[place], text);
  });
}

/**
 * The values' buttons, made anew only where they stand for other samples: in a drag their texts change alone.
 *
 * @param {Parts["bin"]} parts
 * @param {Sum} sum
 * @param {readonly number[]} shown  places of the bin's samples
 */
function showChips(parts, sum, shown) {
  const { answer, bin, sample, name, most, total, winner } = sum;
  const key = JSON.stringify([answer.box, answer.reading, bin, sample, most, total, winner, shown]);
  if (key === parts.of) return;
  parts.of = key;
  parts.values = shown.map((index) => valueChip(sum, index));
  /** @type {HTMLElement[]} */
  const pieces = [];
  shown.forEach((index, place) => {
    if (place) pieces.push(el("i", {}, most ? ", " : " + "));
    if (index > (shown[place - 1] ?? -1) + 1) pieces.push(el("i", {}, most ? "…, " : "… + "));
    pieces.push(parts.values[place]);
  });
  if ((shown.at(-1) ?? -1) < total - 1) pieces.push(el("i", {}, most ? ", …" : " + …"));
  keepFocus(parts.chips, () => parts.chips.replaceChildren(`${name} = ${most ? "max(" : "("}`, ...pieces));
}

/**
 * Write buttons anew; a keyboard's place among them must not get lost.
 *
 * @param {HTMLElement} holder
 * @param {() => void} write
 */
function keepFocus(holder, write) {
  const buttons = () => [...holder.querySelectorAll("button")];
  const { activeElement: active } = /** @type {Document | ShadowRoot} */ (holder.getRootNode());
  const focused = active instanceof HTMLButtonElement ? buttons().indexOf(active) : -1;
  write();
  if (focused >= 0) buttons()[focused]?.focus();
}

/**
 * @param {Sum} sum
 * @param {number} index
 */
function valueChip({ answer, samples, sample, winner, scope }, index) {
  const own = samples[index];
  const focus = focusOnSample(answer, answer.bin[own], own, "card");
  const marks = `${own === sample ? " rv-value-shown" : ""}${index === winner ? " rv-value-wins" : ""}`;
  const title = `Pin ${isPooled(answer) ? "cell" : "sample"} ${index + 1}`;
  const props = { class: `rv-value${marks}`, type: "button", title, onclick: () => scope.togglePin(focus) };
  return el("button", props);
}

// ---------------------------------------------------------------- the verdict

/**
 * @param {Sum} sum
 * @returns {Said}
 */
function checkOf(sum) {
  const { scope, answer, result, output, values, write } = sum;
  if (output == null) return { ok: "", text: "", go: null };
  const verdict = verdictOf(scope, sum);
  if (verdict.state === "waiting") return { ok: "", text: "the answer for this box is on its way", go: null };
  if (result == null) {
    const coming = values == null ? "the channel's values are on their way" : "its sum is not checked";
    return { ok: "", text: `kernel's output ${write.number(output)}; ${coming}`, go: null };
  }
  const own = Math.abs(result - output);
  const equal = Object.is(result, output) || own <= answer.tolerance;
  const here = `${equal ? "=" : "≠"} kernel's output ${write.number(output)}`;
  if (verdict.state === "bad") return badCheck(sum, verdict, here);
  if (!equal) return { ok: "false", text: `${here} ✗ ${apartText(own)}`, go: null };
  return { ok: "true", text: `${here} ✓ ${goodWords(sum, verdict, own)}`, go: null };
}

/**
 * @param {Parts["kernels"]} parts
 * @param {Scope} scope
 * @param {Answer} answer
 */
function showKernels(parts, scope, answer) {
  const { state, text, apart } = kernelsOf(scope, answer);
  const go = apart && (canShow(scope, apart) ? "show it" : "clear it");
  showCheck(parts, { ok: OK_OF[state], text, go });
}

/** @type {Readonly<Record<Kernels["state"], Said["ok"]>>} */
const OK_OF = { good: "true", bad: "false", waiting: "", alone: "" };

/**
 * @param {Sum} sum
 * @param {Verdict} verdict
 * @param {string} here
 * @returns {Said}
 */
function badCheck({ scope, answer, bin }, verdict, here) {
  const apart = apartText(verdict.difference);
  if (verdict.answer === answer && verdict.bin === bin) {
    return { ok: "false", text: `${here} ✗ ${apart}, more than in any other bin`, go: null };
  }
  const place = placeOf(scope, verdict.answer, verdict.bin ?? 0);
  return { ok: "false", text: `${here} ✗ but ${place} is ${apart}`, go: `show ${place}` };
}

/**
 * @param {Sum} sum
 * @param {Verdict} verdict
 * @param {number} own
 */
function goodWords({ bin }, { answer, part, difference }, own) {
  const all = binCount(answer);
  if (all === 1) return within(own);
  if (!part) return `${within(own)} · all ${all} bins ${within(difference ?? 0)}`;
  const planned = part.includes(bin) ? "this bin" : part.map((one) => binName(answer, one)).join(", ");
  return `${within(own)} · of ${all} bins ${planned} alone is checked`;
}

/** @param {number} difference */
const within = (difference) => (difference === 0 ? "exactly" : `to ${tiny(difference)}`);
