/**
 * What the operators' card finds in messages: `node agreement_rows.js MODULE MESSAGE…` prints it as JSON, a
 * list of rows for each.
 */

import { readFileSync } from "node:fs";
import { unpack } from "../../roiviz/canvas/core/wire.js";
import { compared } from "../../roiviz/canvas/views/operators/compare.js";
import { load } from "../../roiviz/canvas/wasm/load.js";

const [module, ...messages] = process.argv.slice(2).map((path) => new Uint8Array(readFileSync(path)));
const kernels = await load(module);

/** @returns {any} the rows; JSON has no Infinity */
function rowsOf(message) {
  const given = unpack(message);
  if (given.role !== "cards" || given.page?.kind !== "operators")
    throw new Error("no cards of the operators");
  return compared(kernels, given.page).map((row) => ({ ...row, difference: String(row.difference) }));
}

process.stdout.write(JSON.stringify(messages.map(rowsOf)));
