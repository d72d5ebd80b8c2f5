/**
 * What the operators' card finds in a message: `node agreement_rows.js MODULE MESSAGE` prints it as JSON.
 */

import { readFileSync } from "node:fs";
import { unpack } from "../../roiviz/canvas/core/wire.js";
import { compared } from "../../roiviz/canvas/views/operators/compare.js";
import { load } from "../../roiviz/canvas/wasm/load.js";

const [module, message] = process.argv.slice(2).map((path) => new Uint8Array(readFileSync(path)));
const given = unpack(message);
if (given.role !== "cards" || given.page?.kind !== "operators") throw new Error("no cards of the operators");
const rows = compared(await load(module), given.page);
// JSON has no Infinity.
process.stdout.write(JSON.stringify(rows.map((row) => ({ ...row, difference: String(row.difference) }))));
