/**
 * From bytes to kernels: the module comes from an address, or from the page itself, which may be offline.
 */

import { Kernels } from "./kernels.js";
import { Unavailable } from "./refused.js";

/**
 * @param {Uint8Array | ArrayBuffer | string | URL} source  the module's bytes, or where they are
 * @returns {Promise<Kernels>}
 * @throws {Unavailable} with the reason as a sentence
 */
export async function load(source) {
  if (typeof WebAssembly === "undefined") throw new Unavailable("This browser has no WebAssembly.");
  const bytes = typeof source === "string" || source instanceof URL ? await fetched(source) : source;
  try {
    const { instance } = await WebAssembly.instantiate(/** @type {BufferSource} */ (bytes), {});
    return new Kernels(/** @type {any} */ (instance.exports));
  } catch (problem) {
    throw new Unavailable(whyNot(problem), problem);
  }
}

/**
 * What a page brings along.
 *
 * @param {string} text  deflated, in base64
 */
export function inflated(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate")));
}

/** @param {string | URL} address */
async function fetched(address) {
  try {
    const answer = await fetch(address);
    if (answer.ok) return await answer.arrayBuffer();
    throw new Error(`${answer.status} ${answer.statusText}`);
  } catch (problem) {
    throw new Unavailable("The kernels for this browser could not be fetched.", problem);
  }
}

/**
 * A policy that refuses to compile names itself in the error, in every browser.
 *
 * @param {unknown} problem
 */
function whyNot(problem) {
  if (/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(problem))) {
    return "This page's Content-Security-Policy refuses WebAssembly.";
  }
  if (problem instanceof RangeError) return "This browser has no memory for WebAssembly.";
  return "This browser cannot read the kernels' WebAssembly.";
}
