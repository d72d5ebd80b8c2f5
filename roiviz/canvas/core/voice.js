/**
 * What cards say on a page without a canvas, in the words of one that holds no boxes: their choice.
 *
 * @import { Scope } from "./hub.js"
 * @import { CanvasEvent, Voice as Given } from "./messages.js"
 */

import { VERSION } from "./wire.js";

export class Voice {
  /**
   * @param {Scope} scope
   * @param {(event: CanvasEvent) => void} send
   */
  constructor(scope, send) {
    this.scope = scope;
    this.mid = `m${Math.random().toString(36).slice(2, 10)}`;
    this.seq = 0;
    this.rev = 0;
    this.epoch = "";
    scope.send = (phase) => send(this.event(phase));
  }

  /** @param {Given} given */
  take({ rev, epoch }) {
    this.rev = rev;
    this.epoch = epoch;
  }

  /**
   * @param {CanvasEvent["phase"]} phase
   * @returns {CanvasEvent}
   */
  event(phase) {
    this.seq += 1;
    const { mid, seq, rev, epoch } = this;
    const { choice } = this.scope;
    const nothing = { boxes: [], active: null, focus: null, pin: null, view: null, heard: null };
    return { version: VERSION, mid, seq, rev, epoch, phase, ...nothing, choice };
  }
}
