/** What is printed with "=" holds for the digits that are printed; all else is marked "≈". */

import assert from "node:assert/strict";
import { test } from "node:test";
import { arithmeticText, meanSign, sumOf, termTexts } from "../../roiviz/canvas/cards/arithmetic_text.js";
import { wayLines } from "../../roiviz/canvas/cards/sample_way.js";
import { equals, equalsSign, workedOut } from "../../roiviz/canvas/kit/equation.js";
import { numberFormat } from "../../roiviz/canvas/kit/numbers.js";
import { madeText } from "../../roiviz/canvas/views/prism/bin.js";
import { totalSign } from "../../roiviz/canvas/views/prism/causes.js";

/** Numbers that are the same in each run. */
function drawn(seed) {
  let state = seed;
  return (low, high) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return low + ((high - low) * state) / 2 ** 31;
  };
}

/** The left side, worked out by the language itself. */
function byHand(text) {
  const plain = text
    .replaceAll("−", "-")
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replaceAll("max", "Math.max");
  return Function(`return ${plain.replace(/(\d)\s*-\s*-/g, "$1 + ").replace(/\+ -/g, "- ")}`)();
}

/** How many "=" and "≈" there are, each checked by the digits that stand there. */
function checked(lines) {
  const counts = { "=": 0, "≈": 0 };
  for (const line of lines) {
    const [, left, sign, right] = line.match(/^(.*) ([=≈]) ([^=≈]+)$/) ?? assert.fail(line);
    const formula = left.replace(/^[a-z]+ = /, "");
    const [digits, power = "0"] = right.replaceAll("−", "-").split("e");
    const unit = 10 ** (Number(power) - (digits.split(".")[1] ?? "").length);
    const off = Math.abs(byHand(formula) - Number(digits) * 10 ** Number(power)) / unit;
    if (Math.abs(off - 0.5) > 1e-6) assert.equal(sign, off < 0.5 ? "=" : "≈", line);
    counts[sign] += 1;
  }
  return counts;
}

test("an expression is worked out as it is written", () => {
  assert.equal(workedOut("0.12 + 0.34 × 2 − 1"), 0.12 + 0.34 * 2 - 1);
  assert.equal(workedOut("(8 + 4) ÷ (2 × 3) / 2"), 1);
  assert.equal(workedOut("0.5 + −0.25 + +1"), 1.25);
  assert.equal(workedOut("max(2, −5, 1 + 2)"), 3);
  assert.equal(workedOut("2e−3 × 1e+3"), 2);
  for (const text of ["", "–", "a + 1", "(1 + 2", "1 2", "max 3"])
    assert.ok(Number.isNaN(workedOut(text)), text);
});

test("the digits shown decide about the sign", () => {
  assert.equal(equals("0.12 + 0.34", "0.47"), "≈ 0.47");
  assert.equal(equals("0.12 + 0.34", "0.46"), "= 0.46");
  assert.equal(equals("1 ÷ 3", "0.333"), "= 0.333");
  assert.equal(equals("1 ÷ 3", "0.334"), "≈ 0.334");
  assert.equal(equals("0.5 × 0.25", "0.13"), "= 0.13"); // a half rounds either way
  assert.equal(equals("3e−8 × 2", "6e−8"), "= 6e−8");
  assert.equal(equalsSign("–", "1"), "=");
});

const GRID = { width: 6, height: 5 };

/** A sample of an upright or turned box with random numbers in it. */
function state(next, kind) {
  const axis = (pixel) => ({
    pixel,
    start: next(-1, 4),
    bin_size: next(0.1, 3),
    cells: null,
    widened: false,
  });
  const angle = next(0, 6.28);
  const way = { kind, stride: 16, offset: 0.5, x: axis(next(0, 600)), y: axis(next(0, 400)) };
  Object.assign(way, { cosine: Math.cos(angle), sine: Math.sin(angle) });
  const [dx, dy] = [next(0, 1), next(0, 1)];
  const count = 4;
  const at = Array.from({ length: count }, () => 6 * Math.floor(next(0, 4)) + Math.floor(next(0, 5)));
  const weights = [(1 - dy) * (1 - dx), (1 - dy) * dx, dy * (1 - dx), dy * dx];
  const positions = Array.from({ length: 2 * count }, () => next(0, 5));
  // Where the way leads to: so its lines can hold.
  const along = ({ start, bin_size }, bin) => start + (bin + 0.25) * bin_size;
  const [u, v] = [along(way.x, 2), along(way.y, 1)];
  const turned = kind === "rotated";
  const corner = ({ pixel }) => pixel / 16 - 0.5;
  if (!turned) for (const one of [way.x, way.y]) one.start = corner(one);
  positions[0] = turned
    ? corner(way.x) + u * way.cosine + v * way.sine
    : corner(way.x) + 2.25 * way.x.bin_size;
  positions[1] = turned
    ? corner(way.y) + v * way.cosine - u * way.sine
    : corner(way.y) + 1.25 * way.y.bin_size;
  return {
    ...{ way, bins: [2, 4], grid: [2, 2], positions: Float32Array.from(positions), box: "b0", reading: null },
    taps: Int32Array.from(at.flatMap((k) => [k, k + 1, k + 6, k + 7])),
    weights: Float32Array.from(Array(count).fill(weights).flat()),
    ...{ state: new Uint8Array(count), bin: new Int32Array(count).fill(6), tuple: "rois: []" },
    ...{ samples_shown: count, samples_total: count, output: new Float32Array(8).fill(1) },
  };
}

test("every line of the arithmetic card holds for its digits or is marked", () => {
  const next = drawn(7);
  const seen = { "=": 0, "≈": 0 };
  for (let k = 0; k < 300; k += 1) {
    const answer = state(next, k % 2 ? "rotated" : "upright");
    const most = k % 3 === 0;
    const values = Float32Array.from({ length: 30 }, () => next(-2, k % 5 ? 2 : 2000));
    const scope = {
      scene: {
        cells: GRID,
        channel: { min: Math.min(...values), max: Math.max(...values) },
        operator: { reduction: most ? "max" : "avg" },
      },
      channel: { values },
    };
    const shown = { answer, bin: 6, samples: [0, 1, 2, 3], sample: 0, old: false };
    for (const digits of [false, true]) {
      const sum = sumOf(scope, shown, digits);
      const { rows, total } = termTexts(sum);
      const texts = sum.all.map(sum.write.number);
      const mean = most ? `max(${texts.join(", ")})` : `(${texts.join(" + ")}) ÷ 4`;
      const lines = [
        ...rows.map(([, value, weight, product]) => `${value} ${weight} ${product}`),
        `${rows.map(([, , , product]) => product.slice(2)).join(" + ")} ${total}`,
        `${mean} ${meanSign(sum, texts)} ${sum.write.number(sum.result)}`,
        ...wayLines(answer, 6, shown.samples, 0, sum.write.step),
      ];
      const counts = checked(lines);
      seen["="] += counts["="];
      seen["≈"] += counts["≈"];
      const copied = arithmeticText(sum);
      for (const row of rows) assert.ok(copied.includes(row.join("\t")));
    }
  }
  assert.ok(seen["="] > 1000 && seen["≈"] > 200, JSON.stringify(seen));
  assert.equal(meanSign({ most: false, samples: [0, 1], total: 9, result: 1, write: {} }, ["1", "5"]), "=");
});

test("what Prism makes of a bin, and its causes, hold for their digits or are marked", () => {
  const next = drawn(11);
  const seen = { "=": 0, "≈": 0 };
  const signs = { "": 0, "≈ ": 0 };
  for (let k = 0; k < 300; k += 1) {
    const weights = Array.from({ length: 16 }, () => next(0, 0.5));
    const read = Array.from({ length: 16 }, () => next(0, 1));
    const values = [0, 1, 2, 3].map((s) =>
      [0, 1, 2, 3].reduce((so, i) => so + weights[4 * s + i] * read[4 * s + i], 0),
    );
    const pool = k % 2 ? "mean" : "max";
    const applied = [pool === "mean" ? values.reduce((so, one) => so + one, 0) / 4 : Math.max(...values)];
    const write = numberFormat([0, 1], 4);
    const facts = { pool, least: null, outside: 0, counts: true };
    const answer = { weights, state: [0, 0, 0, 0], applied };
    const bin = {
      answer,
      facts,
      bin: 0,
      samples: [0, 1, 2, 3],
      sample: 0,
      readBy: (tap) => read[tap],
      write,
    };
    const counts = checked([madeText(bin).replace(/: .*$/, "")]);
    seen["="] += counts["="];
    seen["≈"] += counts["≈"];
    const rows = [next(-1, 1), next(-1, 1), next(-1, 1)].map((value) => ({ values: [value] }));
    const total = { values: [rows.reduce((so, { values: [value] }) => so + value, 0)] };
    const short = numberFormat([0, 1], 3);
    const sign = totalSign([...rows, total], 0, short);
    const said = [...rows, total].map(({ values: [value] }) => short(value));
    const whole = said.pop();
    checked([`${said.join(" + ")} ${sign ? "≈" : "="} ${whole}`]);
    signs[sign] += 1;
  }
  assert.ok(seen["="] > 100 && seen["≈"] > 0, JSON.stringify(seen));
  assert.ok(signs[""] > 50 && signs["≈ "] > 20, JSON.stringify(signs));
});
