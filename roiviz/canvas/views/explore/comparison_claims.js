/**
 * How far two readings of a box are apart, from their answers: as roiviz/explain/comparison.py.
 *
 * @import { Answer } from "../../core/answer.js"
 * @import { Claim } from "../../kit/words.js"
 *
 * @typedef {Pick<Answer, "output" | "bins" | "tolerance" | "read_frame">} Read
 */

const MOVED = 1e-3; // picture pixels, or degrees: what is nearer is the same place

/**
 * @param {Read} own
 * @param {Read} other
 * @returns {Claim[]}
 */
export const comparisonClaims = (own, other) => [...apart(own, other), ...moved(own, other)];

/**
 * @param {string} kind
 * @param {Claim["values"]} [values]
 * @returns {Claim}
 */
const claim = (kind, values = {}) => ({ kind, values });

/**
 * @param {Read} own
 * @param {Read} other
 */
function apart(own, other) {
  const [here, there] = [own, other].map(({ output }) => [...(output ?? [])]);
  const difference = there.map((value, bin) => value - here[bin]);
  const sizes = difference.map(Math.abs);
  if (!sizes.every(Number.isFinite)) return [claim("not_finite")];
  const most = Math.max(...sizes);
  if (!most) return [claim("all_same")];
  if (most <= Math.max(own.tolerance, other.tolerance)) return [claim("rounding", { most })];
  const bin = sizes.indexOf(most);
  const place = [Math.floor(bin / own.bins[1]), bin % own.bins[1]];
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return [
    claim("worst_bin", { bin: place, numbers: [here[bin], there[bin], difference[bin]] }),
    claim("mean_apart", { bins: sizes.length, mean }),
  ];
}

/**
 * @param {Read} own
 * @param {Read} other
 */
function moved({ read_frame: own }, { read_frame: other }) {
  const steps = [other.cx - own.cx, other.cy - own.cy];
  const sizes = { own: [own.h, own.w], other: [other.h, other.w] };
  const said = [];
  if (Math.max(...steps.map(Math.abs)) > MOVED) {
    // Noise of float32 is no place.
    const [x, y] = steps.map((by) => (Math.abs(by) <= MOVED ? 0 : by));
    said.push(claim("bins_moved", { distance: Math.hypot(x, y), x, y }));
  }
  if (Math.max(Math.abs(other.h - own.h), Math.abs(other.w - own.w)) > MOVED) {
    said.push(claim("bins_resized", sizes));
  }
  const turned = other.angle - own.angle;
  if (Math.abs(turned - 360 * Math.round(turned / 360)) > MOVED) {
    said.push(claim("bins_turned", { own: own.angle, other: other.angle }));
  }
  return said;
}
