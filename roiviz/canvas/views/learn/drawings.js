/**
 * A step's figure, drawn by its kind.
 *
 * @import { Question, Step } from "../../core/messages.js"
 * @import { FigureDrawing, Wires } from "./figure.js"
 *
 * @typedef {Step["figure"]} Figure
 * @typedef {(figure: any, wires: Wires, asked: Question | null) => FigureDrawing<unknown>} Draw
 */

import { ArrowsDrawing } from "./arrows.js";
import { BackwardDrawing } from "./backward.js";
import { BinDrawing } from "./bin.js";
import { CellsDrawing } from "./cells.js";
import { FlipDrawing } from "./flip.js";
import { LeverDrawing } from "./lever.js";
import { MemoryDrawing } from "./memory.js";
import { OrderDrawing } from "./order.js";
import { PairsDrawing } from "./pairs.js";
import { PoolDrawing } from "./pool.js";
import { PyramidDrawing } from "./pyramid.js";
import { RaceDrawing } from "./race.js";
import { RegionsDrawing } from "./regions.js";
import { RulerDrawing } from "./ruler.js";
import { StackDrawing } from "./stack.js";
import { ThreadDrawing } from "./thread.js";
import { TurnDrawing } from "./turn.js";
import { WhiteningDrawing } from "./whitening.js";

/** @type {Readonly<Record<Figure["kind"], Draw>>} */
const DRAWINGS = {
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
  race: (...given) => new RaceDrawing(...given),
};

/**
 * @param {Figure} figure
 * @param {Wires} wires
 * @param {Question | null} asked
 */
export const drawingOf = (figure, wires, asked) => DRAWINGS[figure.kind](figure, wires, asked);
