/**
 * What a stack of layers makes of one row of a picture, and where its cells are centred.
 *
 * @import { StackFigure } from "../../core/messages.js"
 *
 * @typedef {StackFigure["layers"]} Layers
 *
 * @typedef {Object} Row  the picture's, or a layer's
 * @property {number} count  cells
 * @property {number} step  pixels from one cell to the next
 * @property {number} centre  coordinate of the first cell's centre, in pixels
 * @property {number} field  pixels that a cell is computed from
 */

/**
 * The picture's row and each layer's.
 *
 * @param {Layers} layers
 * @param {number} pixels
 * @returns {Row[]}
 */
export function rowsOf(layers, pixels) {
  const rows = [{ count: pixels, step: 1, centre: 0.5, field: 1 }];
  for (const [kernel, stride, padding] of layers) {
    const { count, step, centre, field } = rows[rows.length - 1];
    rows.push({
      count: Math.floor((count + 2 * padding - kernel) / stride) + 1,
      step: step * stride,
      centre: centre + ((kernel - 1) / 2 - padding) * step,
      field: field + (kernel - 1) * step,
    });
  }
  return rows;
}

/**
 * What every cell of every row answers to one lit pixel, each layer by the mean of its window.
 *
 * @param {Layers} layers
 * @param {number} pixels
 * @param {number} lit
 * @returns {number[][]}
 */
export function answersTo(layers, pixels, lit) {
  const answers = [Array.from({ length: pixels }, (_, k) => Number(k === lit))];
  rowsOf(layers, pixels)
    .slice(1)
    .forEach(({ count }, i) => {
      const before = answers[i];
      answers.push(
        Array.from({ length: count }, (_, k) => {
          const cells = windowOf(layers[i], k);
          return cells.reduce((sum, cell) => sum + (before[cell] ?? 0), 0) / cells.length;
        }),
      );
    });
  return answers;
}

/**
 * The cells of the row before that a cell is the mean of; what padding adds lies before 0, and behind the
 * last one.
 *
 * @param {Layers[number]} layer
 * @param {number} cell
 */
export const windowOf = ([kernel, stride, padding], cell) =>
  Array.from({ length: kernel }, (_, k) => cell * stride - padding + k);

/**
 * From the picture on, the first and the last cell of each row that one cell of the map is computed from.
 *
 * @param {Layers} layers
 * @param {number} cell
 * @returns {[number, number][]}
 */
export function fieldOf(layers, cell) {
  /** @type {[number, number][]} */
  const spans = [[cell, cell]];
  for (const layer of [...layers].reverse()) {
    const [first, last] = spans[0];
    spans.unshift([windowOf(layer, first)[0], windowOf(layer, last)[layer[0] - 1]]);
  }
  return spans;
}

/**
 * The first of the cells that answer most.
 *
 * @param {readonly number[]} answers
 */
export const strongestOf = (answers) => allStrongestOf(answers)[0];

/**
 * All of them: equal means may differ in their last bits.
 *
 * @param {readonly number[]} answers
 */
export function allStrongestOf(answers) {
  const most = Math.max(...answers);
  return answers.flatMap((answer, cell) => (answer >= most - 1e-9 * Math.abs(most) ? [cell] : []));
}

/**
 * What a layer is called, as on the worksheet.
 *
 * @param {Layers[number]} layer
 */
export const layerText = ([kernel, stride, padding]) =>
  `kernel_size ${kernel}, stride ${stride}, padding ${padding}`;

/**
 * How wide the receptive field is, written out.
 *
 * @param {Layers} layers
 */
export function fieldLine(layers) {
  const rows = rowsOf(layers, 1);
  const terms = layers.map(([kernel], i) => `${kernel - 1} × ${rows[i].step}`);
  return `1 + ${terms.join(" + ")} = ${rows[rows.length - 1].field} pixels`;
}
