/**
 * What a page without a server answers itself, by the kind of its part.
 *
 * @import { CanvasEvent, CanvasMessage, Text } from "./core/messages.js"
 * @import { Words } from "./kit/words.js"
 * @import { Kernels } from "./wasm/kernels.js"
 *
 * @typedef {Object} Alone  what it has for that
 * @property {Words | null} words  templates of what can be said; null where only the server can say it
 * @property {Kernels | null} kernels  null in a browser that has no room for them
 *
 * @typedef {Partial<CanvasMessage>} Answered  what is otherwise than in the saved message
 * @typedef {(message: CanvasMessage, event: CanvasEvent, alone: Alone & { said: readonly Text[] }) =>
 *   Answered} AnswersAlone  said: what the server said of the saved boxes
 */

import { exploreAlone } from "./views/explore/alone.js";
import { gradientsAlone } from "./views/gradients/alone.js";
import { prismAlone } from "./views/prism/alone.js";
import { descriptorAlone } from "./views/rmac_descriptor/alone.js";
import { searchAlone } from "./views/rmac_search/alone.js";

/** @type {Readonly<Record<string, AnswersAlone>>} */
const PAGES = {
  explore: exploreAlone,
  gradients: gradientsAlone,
  prism: prismAlone,
  rmac_descriptor: descriptorAlone,
  rmac_search: searchAlone,
};

/** @type {AnswersAlone} */
export const answersTo = (message, event, alone) =>
  PAGES[message.page?.kind ?? ""]?.(message, event, alone) ?? {};
