/** What the hands and the keys can do, on the stage when one asks for it. */

import { el } from "./dom.js";
import { termList } from "./terms.js";

const ROWS = [
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
  ["W", "go to the worst bin if a check fails, or to where two kernels disagree"],
];

export function helpPanel() {
  // A press on the panel is not a press on the picture beneath it.
  /** @param {Event} event */
  const stay = (event) => event.stopPropagation();
  return el(
    "div",
    {
      class: "rv-help",
      hidden: true,
      role: "note",
      "aria-label": "Keys, gestures and words",
      onpointerdown: stay,
    },
    el("dl", {}, ...ROWS.flatMap(([keys, what]) => [el("dt", {}, keys), el("dd", {}, what)])),
    termList(),
  );
}
