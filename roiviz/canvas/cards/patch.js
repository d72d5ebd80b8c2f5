/**
 * The pooled output upright, as the network sees it.
 *
 * @import { MakeCard } from "./board.js"
 */

import { setText } from "../kit/dom.js";
import { rampPixels, rgbPixels } from "../paint/colours.js";
import { Stamps, stampOf } from "../paint/stamps.js";
import { blank, context2d, fitGrid, gridCard, showRange } from "./grids.js";

const TITLE = "Pooled patch, upright";

/** @type {MakeCard} */
export function patchCard({ scope, reading, colours }) {
  const card = gridCard(TITLE, "patch", "The pooled output as an image");
  const stamps = new Stamps();
  return {
    element: card.element,
    watch: card.slot,
    topics: ["scene", "focus", "answers"],
    ofBoxes: true,
    update() {
      const answer = scope.shown(reading)?.answer;
      if (!answer?.output) return blank(card, TITLE);
      const { output, patch } = answer;
      const [rows, columns] = answer.bins;
      const range = answer.range ?? [0, 1];
      setText(card.remark, `${rows} × ${columns}`);
      showRange(card, patch ? null : range);
      const at = context2d(card);
      if (!at) return;
      const grid = fitGrid(rows, columns, at);
      const ramp = colours().ramps.sequential;
      const stamp = stamps.of(answer, [ramp], () =>
        stampOf(patch ? rgbPixels(patch) : rampPixels(output, ramp, range), columns),
      );
      at.context.imageSmoothingEnabled = false;
      at.context.drawImage(stamp, grid.x, grid.y, grid.cell * columns, grid.cell * rows);
    },
  };
}
