/**
 * A query, and the pictures of a collection with their cosines below them.
 *
 * @import { PairsFigure } from "../../core/messages.js"
 */

import { drawnMap } from "./glyphs.js";
import { set, svg, text } from "./svg.js";

const TOP = 20;
const QUERY = 104; // units of its longer side
const LEFT = 124; // of the collection
const ACROSS = 3; // pictures in a row
const [THUMB, BELOW] = [60, 30]; // units of a picture, and under it

/**
 * @param {PairsFigure} figure
 * @param {number} width
 */
export function collection(figure, width) {
  const { maps, rows, columns } = figure;
  const longer = Math.max(rows, columns);
  const query = { x: 4, y: TOP + 8, cell: QUERY / longer };
  const step = (width - LEFT) / ACROSS;
  const places = maps.slice(1).map((_, k) => ({
    x: LEFT + (k % ACROSS) * step + (step - (THUMB * columns) / longer) / 2,
    y: TOP + 8 + Math.floor(k / ACROSS) * (THUMB + BELOW),
    cell: THUMB / longer,
  }));
  const cosines = places.map(({ x, y, cell }) => text(x + (columns * cell) / 2, y + rows * cell + 17, ""));
  const titles = [
    text(4 + (columns * query.cell) / 2, TOP - 2, "query"),
    text((width + LEFT) / 2, TOP - 2, ""),
  ];
  titles[1].textContent = "collection";
  const first = svg("g", { class: "rv-rank-best" });
  const pictures = places.map((at, k) => drawnMap(figure, maps[k + 1], at));
  const element = svg("g", {}, drawnMap(figure, maps[0], query), ...titles, ...pictures, ...cosines, first);
  const lines = Math.ceil(places.length / ACROSS);
  const height = Math.max(TOP + 16 + (QUERY * rows) / longer, TOP + 4 + lines * (THUMB + BELOW));

  /**
   * @param {{ cosines: readonly number[], order: readonly number[] } | null} ranked  null where it is covered
   */
  function show(ranked) {
    cosines.forEach((label, k) => {
      label.textContent = ranked ? ranked.cosines[k].toFixed(3) : "";
    });
    const best = ranked && places[ranked.order[0]];
    if (!best) return first.replaceChildren();
    const { x, y, cell } = best;
    const edge = svg("rect", { x: x - 3, y: y - 3, width: columns * cell + 6, height: rows * cell + 6 });
    set(edge, { class: "rv-rank-same" });
    first.replaceChildren(edge);
  }

  return { element, height, show };
}
