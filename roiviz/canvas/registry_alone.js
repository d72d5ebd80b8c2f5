/**
 * What a page without a server answers itself, by the kind of its part.
 *
 * @import { CanvasEvent, CanvasMessage } from "./core/messages.js"
 *
 * @typedef {(message: CanvasMessage, event: CanvasEvent) => Partial<CanvasMessage>} AnswersAlone
 */

import { gradientsAlone } from "./views/gradients/alone.js";
import { prismAlone } from "./views/prism/alone.js";

/** @type {Readonly<Record<string, AnswersAlone>>} */
const PAGES = { gradients: gradientsAlone, prism: prismAlone };

/** @type {AnswersAlone} */
export const answersTo = (message, event) => PAGES[message.page?.kind ?? ""]?.(message, event) ?? {};
