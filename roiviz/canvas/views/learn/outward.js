/**
 * The way from a step to the page where the same numbers stand: its address as a hand has left the figure.
 *
 * @import { LearnPart } from "../../core/messages.js"
 * @import { FigureDrawing } from "./figure.js"
 *
 * @typedef {LearnPart["links"][number]} Link
 * @typedef {Record<string, string> | null} Now  what an address says of the figure, "" for what it leaves
 *   out; null where no page has it
 */

import { el } from "../../kit/dom.js";
import { divided } from "./addresses.js";
import { tidy } from "./hands.js";
import { stepsOf } from "./squares.js";

const STRIDE = 32; // picture pixels of a lesson's cell
const MOST_RATIO = 4; // samples a side that pages offer
const MOST_OVERLAP = 0.9;
const POOLED_ROW = /** @type {const} */ ([0.1, 0.4]); // RoIPool rounds both to row 0

/**
 * By a figure's kind, what its drawing shows now; others are as their link says.
 *
 * @type {Readonly<Record<string, (drawing: any) => Now>>}
 */
const NOW = {
  cells: ({ point: { x, y } }) => ({ boxes: boxText([x - 0.5, y - 0.5, x + 0.5, y + 0.5]) }),
  bin: ({ edges: [x1, y1, x2, y2], ratio, figure }) => {
    if (ratio > MOST_RATIO) return null;
    const edges = figure.rows > 1 ? [x1, y1, x2, y2] : [x1, -0.5, x2, 0.5];
    return { boxes: boxText(edges), samples: String(ratio) };
  },
  pool: ({ edges: [first, last] }) => {
    const [top, bottom] = POOLED_ROW;
    return { boxes: boxText([first - 0.5, top - 0.5, last - 0.5, bottom - 0.5]) };
  },
  ruler: ({ asked, mark, gap, figure: { stride } }) => {
    const boxes = [mark, stride / 2, stride, stride, 0].join(",");
    // Where it lies is asked for; with the half-cell shift, at 0.5.
    if (asked || gap === 0.5) return { boxes, aligned: "true" };
    return gap === 0 ? { boxes, aligned: "false" } : null;
  },
  backward: ({ edges, read }) => ({
    boxes: boxText(edges),
    paint: `0:${Number((read?.upstream ?? 1).toPrecision(6))}`,
  }),
  turn: ({ figure, numbers }) => ({ boxes: (figure.moves && numbers ? numbers : figure.boat).join(",") }),
  lever: ({ box: [cx, cy, width, height, turn] }) => ({
    boxes: [(cx + 0.5) * STRIDE, (cy + 0.5) * STRIDE, width * STRIDE, height * STRIDE, turn]
      .map(tidy)
      .join(","),
  }),
  regions: ({ figure, level, layout, steps }) => {
    const overlap = steps ? (stepsOf(figure, steps)?.overlap ?? 0) : null;
    // Where squares leave gaps between them, no wanted overlap lays them so.
    if (overlap != null && (overlap < -1e-9 || overlap > MOST_OVERLAP)) return null;
    const wanted = overlap == null ? "" : String(tidy(Math.max(0, overlap)));
    return { levels: level ? String(level) : "", variant: layout.variant, overlap: wanted };
  },
  thread: ({ thread, sizes }) => ({ channel: String(divided(thread, sizes)[1]) }),
  pairs: ({ off: [query] }) => ({ off: [...query].sort((one, other) => one - other).join(",") }),
};

/**
 * @param {Link} link
 * @param {FigureDrawing<any>} drawing
 * @returns {string | null} none where no page shows what the drawing does
 */
export function addressNow({ page, address }, drawing) {
  const now = NOW[drawing.figure.kind]?.(drawing) ?? (NOW[drawing.figure.kind] ? null : {});
  if (!now) return null;
  const told = new URLSearchParams(address);
  for (const [name, text] of Object.entries(now)) {
    if (text) told.set(name, text);
    else told.delete(name);
  }
  return `${page}?${told}`;
}

/**
 * A link that says where it leads once somebody is about to follow it.
 *
 * @param {Link} link
 * @param {FigureDrawing<any>} drawing
 */
export function wayOut(link, drawing) {
  const way = el(
    "a",
    { class: "rv-way-out", href: `${link.page}?${link.address}`, target: "_blank", rel: "noopener" },
    `Open in ${link.title} ↗`,
  );
  const lead = () => {
    const address = addressNow(link, drawing);
    if (address) way.setAttribute("href", address);
  };
  for (const event of ["pointerenter", "pointerdown", "focus", "click"]) way.addEventListener(event, lead);
  return way;
}

/**
 * In picture pixels, as an address has it.
 *
 * @param {readonly number[]} edges  x1, y1, x2, y2 in cells
 */
function boxText(edges) {
  const [x1, y1, x2, y2] = edges.map((edge) => (edge + 0.5) * STRIDE);
  return [(x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1, 0].map(tidy).join(",");
}
