/** Why a call has no numbers: the module's statuses, each as a sentence. */

export const [SAMPLES, MEMORY, BROKEN] = [17, 18, 19];

/** @type {Readonly<Record<number, string>>} */
const SENTENCES = {
  1: "A box holds a number that is not finite.",
  2: "A box names a feature map that is not there.",
  3: "A box reaches farther than 2^30 cells.",
  4: "A box has a negative size.",
  5: "A rotated box has more than 65,536 samples per bin and axis.",
  16: "A size is out of the kernels' range.",
  [SAMPLES]: "The box has more samples than the browser lists.",
  [MEMORY]: "The browser has no more memory for it.",
  [BROKEN]: "The kernel in the browser gave up.",
};

/** A call that was refused; the next one may be fine. */
export class Refused extends Error {
  /** @param {number} status */
  constructor(status) {
    super(SENTENCES[status] ?? SENTENCES[BROKEN]);
    this.name = "Refused";
    this.status = status;
  }
}

/** Why there is no module at all. */
export class Unavailable extends Error {
  /**
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(message, cause) {
    super(message, { cause });
    this.name = "Unavailable";
  }
}
