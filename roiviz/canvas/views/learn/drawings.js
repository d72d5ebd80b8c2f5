/**
 * A step's figure, drawn by its kind. All are played, held and asked alike.
 *
 * @import { Goal, Question, Step } from "../../core/messages.js"
 * @import { Colours } from "../../paint/theme.js"
 * @import { Kernels } from "../../wasm/kernels.js"
 *
 * @typedef {Object} Wires
 * @property {() => void} moved  a hand has put something elsewhere
 * @property {() => void} picked  a hand has picked an answer, or let it go
 *
 * @typedef {Object} Drawing
 * @property {Element} element
 * @property {{ readonly values: readonly number[] }} figure
 * @property {Set<number>} picks  flat cells, and others that count on from there
 * @property {readonly number[]} [places]  of the points that a hand has put there
 * @property {(places: readonly number[]) => void} [place]
 * @property {(cell: number) => void} pick
 * @property {(kernels: Kernels) => void} take
 * @property {(colours: Colours) => void} paint
 * @property {(share: number, afresh?: boolean) => void} play  `afresh`: also what a hand holds
 * @property {(values: readonly number[] | null) => void} reveal  the right answer, and this one as a ghost
 * @property {() => string[]} lines  the arithmetic of what is shown
 * @property {(goal: Goal) => boolean} reached
 * @property {(question: Question) => number[] | null} found  the right answer by this browser's kernel
 */

import { BinDrawing } from "./bin.js";
import { CellsDrawing } from "./cells.js";
import { PoolDrawing } from "./pool.js";

/**
 * @param {Step["figure"]} figure
 * @param {Wires} wires
 * @param {Question | null} asked
 * @returns {Drawing}
 */
export function drawingOf(figure, wires, asked) {
  if (figure.kind === "bin") return new BinDrawing(figure, wires, asked);
  if (figure.kind === "pool") return new PoolDrawing(figure, wires, asked);
  return new CellsDrawing(figure, wires, asked);
}
