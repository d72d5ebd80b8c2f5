/**
 * Things that move: the box that follows its gradient, step by step, and the box that is shifted by
 * less than a pixel under RoIAlign and RoIPool. Where it is now is drawn through the layer "walker".
 */

import { context2d } from "../../cards/grids.js";
import { frame } from "../../cards/sentence.js";
import { el, setText } from "../../kit/dom.js";
import { column, drawPlot } from "../../kit/plot.js";
import { slopeText } from "./boxes.js";
import { minus, numberFormat } from "../../paint/theme.js";

const BEAT = 90; // milliseconds a step stays on screen
const STILL = matchMedia("(prefers-reduced-motion: reduce)");

/** Put the walking box somewhere: its layer's own array is what the painter reads. */
function place(scope, row) {
  const walker = scope.scene?.arrays["layer.walker"];
  if (!walker || !row) return;
  if (row.every((value, i) => walker[i] === Math.fround(value))) return;
  walker.set(row);
  scope.changed("focus");
}

// ---------------------------------------------------------------- let it move

/** @type {import("../../cards/board.js").MakeCard} */
export function descentCard(scope, colours) {
  const card = frame("Let it move", "descent");
  const state = { step: 0, timer: 0, run: null };
  const button = (name, label, title, run) => el("button", { class: "rv-tool", type: "button", title, "data-move": name, onclick: run }, label);
  const play = button("play", "▶ Play", "Play the steps, or pause (Space)", () => toggle());
  const buttons = [
    play,
    button("back", "◂", "One step back", () => go(state.step - 1, true)),
    button("next", "Step ▸", "One step on", () => go(state.step + 1, true)),
    button("reset", "↺ Start", "Back to the start", () => go(0, true)),
    button("take", "Put the box here", "The box you drew moves to where the walker is", () => take()),
  ];
  const slider = el("input", { type: "range", min: "0", max: "0", step: "1", value: "0", class: "rv-range", "aria-label": "Step" });
  const canvas = el("canvas", { role: "img", "aria-label": "The loss at each step" });
  const slot = el("div", { class: "rv-plot" }, canvas);
  const facts = el("p", { class: "rv-facts-line" });
  const words = el("p", { class: "rv-words" });
  card.body.append(el("div", { class: "rv-player" }, el("div", { class: "rv-group" }, ...buttons)), slider, facts, slot, words);
  slider.addEventListener("input", () => go(Number(slider.value), true));

  const pathOf = () => scope.scene?.arrays["page.path"] ?? null;
  const steps = () => (pathOf() ? pathOf().shape[0] - 1 : 0);
  const row = (step) => pathOf()?.subarray(5 * step, 5 * step + 5);

  function pause() {
    clearTimeout(state.timer);
    state.timer = 0;
  }

  function toggle() {
    if (state.timer) pause();
    else {
      if (state.step >= steps()) go(0);
      beat();
    }
    show();
  }

  function beat() {
    if (state.step >= steps()) {
      pause();
      return show();
    }
    state.timer = setTimeout(() => { go(state.step + 1); beat(); }, STILL.matches ? 4 * BEAT : BEAT);
  }

  function go(step, byHand = false) {
    if (byHand) pause();
    state.step = Math.max(0, Math.min(steps(), step));
    place(scope, row(state.step));
    show();
  }

  function take() {
    const at = row(state.step);
    if (!at || !scope.editor?.box) return;
    pause();
    scope.editor.set({ cx: at[0], cy: at[1], w: at[2], h: at[3], angle: at[4] });
  }

  function show() {
    const page = scope.scene?.header.page;
    if (!page?.descent || !pathOf()) return;
    setText(play, state.timer ? "❚❚ Pause" : "▶ Play");
    play.setAttribute("aria-pressed", String(Boolean(state.timer)));
    slider.max = String(steps());
    slider.value = String(state.step);
    card.element.dataset.step = String(state.step);
    card.element.dataset.steps = String(steps());
    setText(card.remark, `step ${state.step} of ${steps()}`);
    setText(words, page.descent.sentence);
    setText(facts, factsOf(scope, state.step));
    drawLosses(scope, colours(), { canvas, slot }, state.step);
  }

  function update() {
    const run = scope.scene?.header.page?.descent?.run ?? null;
    // Another start, target or step size is another way: begin anew.
    if (run !== state.run) {
      state.run = run;
      pause();
      state.step = 0;
    }
    state.step = Math.min(state.step, steps());
    place(scope, row(state.step));
    show();
  }

  card.element.addEventListener("keydown", (event) => {
    if (event.key !== " " || event.target.tagName === "BUTTON") return;
    event.preventDefault();
    toggle();
  });
  return { element: card.element, watch: slot, topics: ["scene"], ofBoxes: true, update, destroy: pause };
}

function factsOf(scope, step) {
  const { arrays, header } = scope.scene;
  const path = arrays["page.path"];
  const [cx, cy, w, h, angle] = path.subarray(5 * step, 5 * step + 5);
  const fixed = (value) => minus(value.toFixed(1));
  const turn = header.editor.rotated ? ` · ${fixed(angle)}°` : "";
  const loss = slopeText(arrays["page.losses"][2 * step]);
  return `loss ${loss}   centre ${fixed(cx)}, ${fixed(cy)} px   ${fixed(w)} × ${fixed(h)} px${turn}`;
}

function drawLosses(scope, colours, card, step) {
  const at = context2d(card);
  const losses = scope.scene.arrays["page.losses"];
  if (!at || !losses) return;
  const { bands } = scope.scene.header.page.descent;
  const x = Float64Array.from({ length: losses.shape[0] }, (_, i) => i);
  const y = column(losses, 0);
  drawPlot(at, colours, {
    x: [0, Math.max(1, x.length - 1)],
    series: [{ x, y, colour: colours.accent, width: 2 }],
    bands: bands.map((band, i) => ({ ...band, shaded: i % 2 === 0 })),
    points: [{ x: step, y: y[step], colour: colours.focus }],
    xLabel: "step",
  });
}

// ---------------------------------------------------------------- the staircase

/** @type {import("../../cards/board.js").MakeCard} */
export function staircaseCard(scope, colours) {
  const card = frame("RoIAlign and RoIPool", "staircase");
  const state = { at: 0, whole: false };
  const slider = el("input", { type: "range", class: "rv-range", "aria-label": "Move the box to the right, in pixels", value: "0" });
  const which = ["one bin", "mean of all bins"].map((label, i) => el("button", {
    class: "rv-chip", type: "button", onclick: () => { state.whole = i === 1; update(); },
  }, label));
  card.remark.append(el("div", { class: "rv-chips", role: "group", "aria-label": "What is plotted" }, ...which));
  const canvas = el("canvas", { role: "img", "aria-label": "Both outputs against the move" });
  const slot = el("div", { class: "rv-plot rv-plot-tall" }, canvas);
  const table = el("table", { class: "rv-terms rv-staircase" });
  const words = el("p", { class: "rv-words" });
  card.body.append(el("label", { class: "rv-sliderline" }, el("span", {}, "move the box"), slider, el("output")), slot, table, words);
  slider.addEventListener("input", () => { state.at = Number(slider.value); update(); });

  function update() {
    const arrays = scope.scene?.arrays;
    const page = scope.scene?.header.page?.staircase;
    const offsets = arrays?.["page.offsets"];
    if (!page || !offsets) return;
    slider.min = String(offsets[0]);
    slider.max = String(offsets.at(-1));
    // Only where both kernels were run: nothing between two places is made up.
    slider.step = String((offsets.at(-1) - offsets[0]) / (offsets.length - 1));
    state.at = offsets[nearest(offsets, state.at)];
    slider.value = String(state.at);
    which.forEach((item, i) => item.setAttribute("aria-pressed", String(state.whole === (i === 1))));
    setText(which[0], `bin (${page.bin[0]}, ${page.bin[1]})`);
    place(scope, [page.box.cx + state.at, page.box.cy, page.box.w, page.box.h, 0]);
    showStairs({ arrays, page, state, card, canvas, slot, table, words, slider, colours: colours() });
  }

  return { element: card.element, watch: slot, topics: ["scene"], ofBoxes: true, update };
}

function showStairs({ arrays, page, state, card, canvas, slot, table, words, slider, colours }) {
  const which = state.whole ? 1 : 0;
  const offsets = arrays["page.offsets"];
  const [smooth, stepped, slopes] = ["smooth", "stepped", "slopes"].map((name) => column(arrays[`page.${name}`], which));
  const index = nearest(offsets, state.at);
  const format = numberFormat([Math.min(...smooth, ...stepped), Math.max(...smooth, ...stepped)], 4);
  setText(slider.nextSibling, `${minus(state.at.toFixed(2))} px`);
  card.element.dataset.index = String(index);
  const row = (name, colour, value, slope) => el("tr", {}, el("td", {}, el("i", { class: "rv-swatch", style: `background:${colour};border-color:${colour}` }), ` ${name}`), el("td", {}, format(value)), el("td", {}, slope));
  const flat = isFlat(stepped, index);
  table.replaceChildren(el("tbody", {},
    el("tr", {}, ...["", "output", "slope per px"].map((text) => el("th", {}, text))),
    row("RoIAlign", colours.accent, smooth[index], slopeText(slopes[index])),
    row("RoIPool", colours.focus, stepped[index], flat ? "0" : "a step is here")));
  setText(words, page.sentences[which]);
  const at = context2d({ canvas, slot });
  if (!at) return;
  drawPlot(at, colours, {
    series: [stairs(offsets, stepped, colours.focus), { x: offsets, y: smooth, colour: colours.accent, width: 2 }],
    tangent: [{ x: offsets[index], y: smooth[index], slope: slopes[index], colour: colours.accent, reach: 0.1 }],
    points: [{ x: offsets[index], y: stepped[index], colour: colours.focus }, { x: offsets[index], y: smooth[index], colour: colours.accent }],
    zero: true,
    xLabel: "move to the right, px",
  });
}

/** Flat treads, parted where the value changes: a staircase has no slopes between its steps. */
function stairs(offsets, values, colour) {
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

const isFlat = (values, index) => values[index] === (values[index - 1] ?? values[index]) && values[index] === (values[index + 1] ?? values[index]);

function nearest(sorted, value) {
  let best = 0;
  for (let i = 1; i < sorted.length; i += 1) if (Math.abs(sorted[i] - value) < Math.abs(sorted[best] - value)) best = i;
  return best;
}
