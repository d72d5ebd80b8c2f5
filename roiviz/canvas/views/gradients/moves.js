/**
 * The box that follows its gradient, step by step. Where it is now is drawn through the layer "walker".
 *
 * @import { Scope } from "../../core/hub.js"
 * @import { Walk } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { MakeCard } from "../../cards/board.js"
 * @import { Slot } from "../../cards/grids.js"
 */

import { frame } from "../../cards/frame.js";
import { context2d } from "../../cards/grids.js";
import { ofSaved } from "../../core/old.js";
import { el, setText } from "../../kit/dom.js";
import { fixed, slopeText } from "../../kit/numbers.js";
import { column, drawPlot } from "../../kit/plot.js";

const BEAT = 90; // milliseconds a step stays on screen
const SLOWER = 4; // for who wants less motion
const BUTTONS = /** @type {const} */ ([
  { name: "play", label: "▶ Play", title: "Play the steps, or pause (Space)" },
  { name: "back", label: "◂ Back", title: "One step back" },
  { name: "next", label: "Step ▸", title: "One step on" },
  { name: "reset", label: "↺ Start", title: "Back to the start" },
  { name: "take", label: "Put the box here", title: "The box you drew moves to where the walker is" },
]);

/**
 * Put the walking box somewhere.
 *
 * @param {Scope} scope
 * @param {ArrayLike<number>} box  cx, cy, w, h, angle
 */
export function placeWalker(scope, box) {
  if (scope.place("walker", box)) scope.changed("focus");
}

/** @type {MakeCard} */
export function descentCard({ scope, colours }) {
  const card = frame("Let it move", "descent");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const state = { step: 0, run: "", timer: /** @type {ReturnType<typeof setTimeout> | 0} */ (0) };
  const actions = {
    play: () => toggle(),
    back: () => goByHand(state.step - 1),
    next: () => goByHand(state.step + 1),
    reset: () => goByHand(0),
    take: () => take(),
  };
  const buttons = BUTTONS.map(({ name, label, title }) => {
    const props = { class: "rv-tool", type: "button", title, "data-move": name, onclick: actions[name] };
    return el("button", props, label);
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
      show();
      return;
    }
    const on = () => {
      go(state.step + 1);
      beat();
    };
    state.timer = setTimeout(on, still.matches ? SLOWER * BEAT : BEAT);
  }

  /** @param {number} step */
  function go(step) {
    state.step = Math.max(0, Math.min(steps(), step));
    const walk = walkOf();
    if (walk) placeWalker(scope, rowOf(walk, state.step));
    show();
  }

  /** @param {number} step */
  function goByHand(step) {
    pause();
    go(step);
  }

  function take() {
    const walk = walkOf();
    if (!walk || !scope.editor?.box) return;
    const [cx, cy, w, h, angle] = rowOf(walk, state.step);
    pause();
    scope.editor.set({ cx, cy, w, h, angle });
  }

  function show() {
    const walk = walkOf();
    if (!walk) return;
    setText(play, state.timer ? "❚❚ Pause" : "▶ Play");
    play.setAttribute("aria-pressed", String(Boolean(state.timer)));
    slider.max = String(steps());
    slider.value = String(state.step);
    card.element.dataset.step = String(state.step);
    card.element.dataset.steps = String(steps());
    setText(card.remark, `step ${state.step} of ${steps()}${ofSaved(scope)}`);
    setText(words, walk.sentence);
    const told = factsOf(walk, state.step, scope.scene?.editor.rotated ?? false);
    facts.replaceChildren(...told.map((text) => el("span", {}, text)));
    drawLosses(colours(), { canvas, slot }, walk, state.step);
  }

  function update() {
    const run = walkOf()?.run ?? "";
    // Another start, target or step size is another way: begin anew.
    if (run !== state.run) {
      state.run = run;
      state.step = 0;
      pause();
    }
    go(state.step);
  }

  card.element.addEventListener("keydown", (event) => {
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key !== " " || onButton) return;
    event.preventDefault();
    toggle();
  });
  return {
    element: card.element,
    watch: slot,
    topics: ["scene", "boxes"],
    ofBoxes: true,
    update,
    destroy: pause,
  };
}

/**
 * @param {Walk} walk
 * @param {number} step
 */
const rowOf = ({ path }, step) => path.subarray(5 * step, 5 * step + 5);

/**
 * @param {Walk} walk
 * @param {number} step
 * @param {boolean} rotated
 */
function factsOf(walk, step, rotated) {
  const row = rowOf(walk, step);
  const [cx, cy, w, h, turn] = [...row].map((value, i) => fixed(i < 4 ? value : Math.abs(value), 1));
  const angle = rotated ? ` · ${turn}° ${row[4] < 0 ? "↻" : "↺"}` : "";
  return [`loss ${slopeText(walk.losses[2 * step])}`, `centre ${cx}, ${cy} px`, `w ${w} × h ${h} px${angle}`];
}

/**
 * @param {Colours} colours
 * @param {Slot} slot
 * @param {Walk} walk
 * @param {number} step
 */
function drawLosses(colours, slot, { losses, bands }, step) {
  const at = context2d(slot);
  if (!at) return;
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
