/**
 * What hands do in a drawing: drag, press an arrow, press a button.
 *
 * @typedef {{ x: number, y: number }} Point
 */

import { PROJECTED } from "./projector.js";
import { pointIn, set, svg } from "./svg.js";

const STEPS = { fine: 0.025, usual: 0.05, wide: 0.25 }; // cells of a key
const ASIDE = 2; // a way aside counts so much more than one ahead
const REACH = 18; // units around a dot that a finger may miss it by
/** Places for each cell where a pointer puts something. */
export const GRID = 20;

/** @type {ReadonlyMap<string, readonly [number, number]>} */
const ARROWS = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
]);

/** How far a slider's other keys lead along its value. @type {ReadonlyMap<string, number>} */
const LEAPS = new Map([
  ["PageUp", STEPS.wide],
  ["PageDown", -STEPS.wide],
  ["Home", Number.NEGATIVE_INFINITY],
  ["End", Number.POSITIVE_INFINITY],
]);

/**
 * What a hand takes and arrows move; `onArrows` and `onDrag` say where to.
 *
 * @param {string} name
 * @param {readonly [number, number]} limits
 * @param {...SVGElement} shapes
 */
export function handleOf(name, [least, most], ...shapes) {
  const said = { role: "slider", "aria-label": name, "aria-valuemin": least, "aria-valuemax": most };
  return svg("g", { tabindex: 0, ...said }, ...shapes);
}

/**
 * A dot that a finger finds, for a handle; `putAt` says where.
 *
 * @param {string} [name]  of its class
 */
export const knob = (name = "rv-bin-corner") =>
  svg("g", {}, svg("circle", { r: REACH, class: "rv-knob-reach" }), svg("circle", { r: 10, class: name }));

/**
 * @param {SVGElement} handle  whose shape is a knob
 * @param {Point} place  in the drawing's units
 */
export const putAt = (handle, { x, y }) =>
  set(/** @type {Element} */ (handle.firstElementChild), { transform: `translate(${x} ${y})` });

/**
 * Arrows move what has the focus: finely with Alt, widely with Shift. PageUp and PageDown move widely,
 * Home and End lead to its ends. On a projector the pages are the lesson's steps.
 *
 * @param {SVGElement} handle
 * @param {(right: number, down: number) => void} move  by so many cells
 * @param {Object} [how]
 * @param {boolean} [how.flat]  left and right alone; the others are left to the page
 * @param {number} [how.unit]  what is moved by, for a cell
 * @param {(by: number) => void} [how.along]  along the slider's value, to an end by ±∞; else to the right
 */
export function onArrows(handle, move, { flat = false, unit = 1, along = (by) => move(by, 0) } = {}) {
  handle.addEventListener("keydown", (event) => {
    const leap = LEAPS.get(event.key);
    const isOwn = !event.altKey && !event.ctrlKey && !event.metaKey && !isPaged(handle, event.key);
    if (leap && isOwn) {
      event.preventDefault();
      event.stopPropagation();
      return along(unit * leap);
    }
    const way = ARROWS.get(event.key);
    if (!way || (flat && !way[0])) return;
    event.preventDefault();
    event.stopPropagation();
    const step = unit * (event.shiftKey ? STEPS.wide : event.altKey ? STEPS.fine : STEPS.usual);
    move(way[0] * step, way[1] * step);
  });
}

/**
 * Whether a key is a projector's, for the lesson's steps.
 *
 * @param {SVGElement} handle
 * @param {string} key
 */
const isPaged = (handle, key) => PROJECTED.has(key) && handle.closest("[data-projected]") != null;

/**
 * A pointer drags what it takes.
 *
 * @param {SVGSVGElement} drawing
 * @param {(target: Node, from: Point) => ((to: Point) => void) | null} take  what follows the pointer from
 *   there on, in the drawing's units, if there is anything to be taken
 */
export function onDrag(drawing, take) {
  /** @type {((to: Point) => void) | null} */
  let follow = null;
  drawing.addEventListener("pointerdown", (event) => {
    follow = event.button ? null : take(/** @type {Node} */ (event.target), pointIn(drawing, event));
    if (!follow) return;
    event.preventDefault();
    drawing.setPointerCapture(event.pointerId);
  });
  drawing.addEventListener("pointermove", (event) => {
    if (follow && drawing.hasPointerCapture(event.pointerId)) follow(pointIn(drawing, event));
  });
  // A finger scrolls the page unless it took something; parts of a drawing have no `touch-action`.
  const keep = (/** @type {TouchEvent} */ event) => follow && event.preventDefault();
  drawing.addEventListener("touchstart", keep, { passive: false });
}

/**
 * A pointer puts the handle where it is. A finger has to drag it, or to tap: beside it, it scrolls the page.
 *
 * @param {SVGSVGElement} drawing
 * @param {SVGElement} handle
 * @param {(place: Point) => void} put  in the drawing's units
 */
export function onPut(drawing, handle, put) {
  let finger = false;
  drawing.addEventListener(
    "pointerdown",
    (event) => {
      finger = event.pointerType === "touch";
    },
    { capture: true },
  );
  onDrag(drawing, (target, from) => {
    if (finger && !handle.contains(target)) return null;
    handle.focus({ preventScroll: true });
    put(from);
    return put;
  });
  drawing.addEventListener("click", (event) => {
    if (finger) put(pointIn(drawing, event));
  });
}

/**
 * The one of some places that an arrow leads to: ahead, and rather straight on than aside.
 *
 * @param {Point} from
 * @param {readonly Point[]} places
 * @param {readonly [number, number]} way  right, down
 * @returns {number} where it is among the places; -1 for none
 */
export function nextAlong(from, places, [right, down]) {
  const far = places.map(({ x, y }) => {
    const [dx, dy] = [x - from.x, y - from.y];
    const [ahead, aside] = [dx * right + dy * down, Math.abs(dx * down) + Math.abs(dy * right)];
    return ahead > aside ? ahead + ASIDE * aside : Number.POSITIVE_INFINITY;
  });
  const least = Math.min(...far);
  return Number.isFinite(least) ? far.indexOf(least) : -1;
}

/**
 * Arrows lead from one of several answers to its neighbour, and left and right out of none of them.
 *
 * @param {HTMLElement | SVGElement} element
 * @param {() => Iterable<HTMLElement | SVGElement>} all
 */
export function onWalk(element, all) {
  const walk = (/** @type {KeyboardEvent} */ event) => {
    const way = ARROWS.get(event.key);
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    const others = [...all()].filter((one) => one !== element);
    const to = nextAlong(middleOf(element), others.map(middleOf), way);
    if (to < 0 && !way[0]) return;
    event.preventDefault();
    event.stopPropagation();
    others[to]?.focus();
  };
  element.addEventListener("keydown", /** @type {EventListener} */ (walk));
}

/** @param {Element} element */
function middleOf(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/**
 * Make a part of a drawing a button that stays pressed.
 *
 * @template {SVGElement} E
 * @param {E} element
 * @param {string} name
 * @param {() => void} press
 */
export function asButton(element, name, press) {
  set(element, { role: "button", tabindex: 0, "aria-pressed": "false", "aria-label": name });
  element.addEventListener("click", press);
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    press();
  });
  onWalk(element, () => element.ownerSVGElement?.querySelectorAll("[role=button]") ?? []);
  return element;
}

/**
 * Between two bounds, and without the float's tail.
 *
 * @param {number} value
 * @param {number} low
 * @param {number} high
 */
export const within = (value, low, high) => tidy(Math.min(high, Math.max(low, value)));

/** @param {number} value */
export const tidy = (value) => Number(value.toFixed(6));

/**
 * An angle, moved up to half a turn and no further.
 *
 * @param {number} degrees
 * @param {number} by
 */
export const turnedWithin = (degrees, by) => within(degrees + by, -180, 180);
