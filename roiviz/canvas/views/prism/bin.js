/**
 * A bin's samples under one convention, and what it makes of them: in numbers and in words.
 *
 * @import { Sampled } from "../../core/answer.js"
 * @import { Shown } from "../../core/hub.js"
 * @import { Facts } from "../../core/messages.js"
 *
 * @typedef {Object} Bin  the bin and the sample that are shown
 * @property {Sampled} answer
 * @property {Facts} facts
 * @property {number} bin
 * @property {number[]} samples  of the bin, that are here
 * @property {number} sample
 * @property {(tap: number) => number | null} readBy  what a tap reads, by its place among all taps
 * @property {(value: number | null | undefined) => string} write
 */

import { isSampled } from "../../core/answer.js";
import { equals } from "../../kit/equation.js";
import { minus } from "../../kit/numbers.js";

const VALUES_SHOWN = 8;
const MADE = {
  max: "the largest sample",
  corner_max: "the largest weight × value of all",
};

/**
 * Weight × value of a sample's four taps.
 *
 * @param {Bin} bin
 * @param {number} sample
 */
export const productsOf = ({ answer: { weights }, readBy }, sample) =>
  [0, 1, 2, 3].map((k) => weights[4 * sample + k] * (readBy(4 * sample + k) ?? NaN));

/**
 * What a sample counts as: its sum, its largest corner, or what lies outside.
 *
 * @param {Bin} bin
 * @param {number} sample
 */
export function sampleOf(bin, sample) {
  if (bin.answer.state[sample] === 2) return bin.facts.outside;
  const products = productsOf(bin, sample);
  return bin.facts.pool === "corner_max"
    ? Math.max(...products)
    : products.reduce((sum, one) => sum + one, 0);
}

/**
 * What the convention makes of the samples that are here.
 *
 * @param {Bin} bin
 */
export function resultOf(bin) {
  const { answer, facts, samples } = bin;
  const counted = samples.filter((one) => facts.counts || answer.state[one] !== 2);
  const values = counted.map((one) => sampleOf(bin, one));
  if (facts.pool !== "mean") return Math.max(facts.least ?? -Infinity, ...values);
  const divisor = answer.divisor?.[bin.bin] ?? values.length;
  return values.reduce((sum, one) => sum + one, 0) / divisor;
}

/** @param {Bin} bin */
export function discardedText({ facts, write }) {
  const how = facts.counts ? `It counts as ${write(facts.outside)}` : "It is left out";
  return `Discarded: ${facts.discarded}. ${how}.`;
}

/**
 * The bin's values and what becomes of them: "(0.1 + 0.2 + …) / 4 = 0.15".
 *
 * @param {Bin} bin
 */
export function madeText(bin) {
  const { answer, facts, samples, write } = bin;
  const few = samples.slice(0, VALUES_SHOWN).map((one) => write(sampleOf(bin, one)));
  const more = samples.length > few.length ? ", …" : "";
  const result = write(answer.applied?.[bin.bin]);
  if (facts.pool !== "mean") {
    const left = `max(${few.join(", ")}${more})`;
    return `${left} ${equals(left, result)}: ${MADE[facts.pool]}.`;
  }
  const divisor = answer.divisor?.[bin.bin] ?? samples.length;
  const left = `(${few.join(" + ")}${more.replace(",", " +")}) ÷ ${minus(String(divisor))}`;
  return `${left} ${equals(left, result)}`;
}

/**
 * Whether there are samples that are not here: too many for all, or left out while the box is dragged.
 *
 * @param {Shown["answer"]} answer
 */
export const isOnItsWay = (answer) =>
  answer.samples_shown < answer.samples_total || Boolean(answer.samples_total && !isSampled(answer));

/**
 * @param {Shown} shown
 * @param {Facts} facts
 */
export function emptyText({ answer, bin }, { title }) {
  if (isOnItsWay(answer)) return "Its samples are on their way.";
  const value = answer.output?.[bin] ?? NaN;
  return `Without a sample, ${title} gives ${Number.isNaN(value) ? "NaN" : minus(String(value))}.`;
}
