/**
 * How far a step has played, from 0 to 1. Time comes from outside, frame by frame.
 */

export class Clock {
  /** @param {boolean} still  whether nothing shall move by itself */
  constructor(still) {
    this.still = still;
    this.seconds = 1;
    this.share = 0;
    this.playing = false;
  }

  /**
   * From the start; where nothing shall move, at the end at once.
   *
   * @param {number} seconds
   */
  begin(seconds) {
    this.seconds = seconds;
    this.share = this.still ? 1 : 0;
    this.playing = !this.still;
  }

  /** Play, from the start once the end is reached; or stand still. */
  toggle() {
    if (!this.playing && this.share >= 1) this.share = 0;
    this.playing = !this.playing;
  }

  /** @param {number} share */
  seek(share) {
    this.share = Math.min(1, Math.max(0, share));
    this.playing = false;
  }

  /**
   * @param {number} milliseconds  that have passed
   * @returns {number} the share now
   */
  pass(milliseconds) {
    if (!this.playing) return this.share;
    this.share = Math.min(1, this.share + milliseconds / (1000 * this.seconds));
    if (this.share >= 1) this.playing = false;
    return this.share;
  }
}
