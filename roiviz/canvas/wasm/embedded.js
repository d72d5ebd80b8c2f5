/** The kernels that the page itself brings along, compiled once for all who ask. */

import { inflated, load } from "./load.js";
import { MODULE } from "./module.js";

/** @import { Kernels } from "./kernels.js" */

/** @type {Promise<Kernels> | null} */
let asked = null;

/**
 * @returns {Promise<Kernels>}
 * @throws {import("./refused.js").Unavailable} with the reason as a sentence
 */
export function embedded() {
  asked ??= inflated(MODULE).arrayBuffer().then(load);
  return asked;
}
