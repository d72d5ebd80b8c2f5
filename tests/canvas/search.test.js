/** From regions to search: what the browser makes of maps and of clouds, and what it writes of them. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { lengthLine } from "../../roiviz/canvas/views/learn/arrows.js";
import {
  cosineOf,
  ellipseOf,
  reachedByWhitening,
  spreadsAt,
  stretchOf,
  whiteningOf,
} from "../../roiviz/canvas/views/learn/clouds.js";
import {
  answerFromPairs,
  compare,
  describe,
  rank,
  reachedByPairs,
} from "../../roiviz/canvas/views/learn/describing.js";
import { addressNow } from "../../roiviz/canvas/views/learn/outward.js";
import { cosineLines } from "../../roiviz/canvas/views/learn/pairs.js";
import { load } from "../../roiviz/canvas/wasm/load.js";

const file = new URL("../../kernels/wasm/kernels.wasm", import.meta.url);
const kernels = await load(new Uint8Array(readFileSync(file)));
const NONE = [new Set(), new Set()];
// Two regions of 2 × 2 cells a map: vectors along (4, 3) and (0, 5), and along (3, 4) and (5, 0).
const TWO = {
  ...{ rows: 2, columns: 3, channels: 2, levels: 1 },
  maps: [
    [1, 0, 0, 4, 0, 0, 3, 1, 5, 0, 0, 1],
    [0, 1, 1, 3, 1, 5, 4, 0, 0, 1, 0, 0],
  ],
};
const near = (one, other, margin = 1e-6) => assert.ok(Math.abs(one - other) <= margin, `${one} ≠ ${other}`);

test("two pictures' matrix adds up to the product of their sums, and is one cosine", () => {
  const [query, picture] = describe(kernels, TWO);
  const { products, sums, lengths, total, cosine } = compare(query, picture, NONE);
  [0.96, 0.8, 0.8, 0].forEach((value, k) => {
    near(products.flat()[k], value);
  });
  [0.8, 1.6, 1.6, 0.8].forEach((value, k) => {
    near(sums.flat()[k], value);
  });
  near(total, 2.56);
  near(lengths[0] * lengths[1], 3.2);
  near(cosine, 0.8);
  near(answerFromPairs({ check: "cosine" }, [query, picture])[0], 0.8);
  assert.deepEqual(answerFromPairs({ check: "compared" }, [query, picture, query]), [2]);
  const names = [
    ["a", "b"],
    ["c", "d"],
  ];
  assert.deepEqual(cosineLines(compare(query, picture, NONE), products.flat(), names), [
    "a + b = (0.8, 1.6), length ≈ 1.789",
    "c + d = (1.6, 0.8), length ≈ 1.789",
    "0.96 + 0.8 + 0.8 + 0 = 2.56",
    "2.56 / (1.789 × 1.789) ≈ 0.800",
  ]);
});

test("a single pair is its own cosine, and no region has none", () => {
  const described = describe(kernels, TWO);
  const goal = { kind: "pair", target: 1, margin: 0.1 };
  const one = [new Set([1]), new Set([0])];
  const compared = compare(...described, one);
  near(compared.cosine, 0.8);
  near(compared.total, 0.8);
  assert.ok(reachedByPairs(goal, described, one));
  assert.ok(!reachedByPairs(goal, described, [new Set([1]), new Set()]));
  const nothing = compare(...described, [new Set([0, 1]), new Set()]);
  assert.equal(nothing.cosine, 0);
  assert.deepEqual(cosineLines(nothing, [], null), ["no region is left"]);
});

test("pictures are ranked without the regions that are switched off", () => {
  const same = [0, 0, 0, 5, 0, 0, 4, 0, 0, 1, 0, 0];
  const described = describe(kernels, { ...TWO, maps: [...TWO.maps, same] });
  const goal = { kind: "drops", target: 2, margin: 0.1 };
  const all = rank(described, NONE);
  all.order.slice(1).forEach((k, i) => {
    assert.ok(all.cosines[all.order[i]] >= all.cosines[k]);
  });
  for (const off of [[], [0], [1]]) {
    const { order, cosines } = rank(described, [new Set(off)]);
    assert.equal(reachedByPairs(goal, described, [new Set(off), new Set()]), cosines[1] > cosines[0], off);
    assert.equal(order[0], cosines[1] > cosines[0] ? 1 : 0);
  }
  assert.ok(!reachedByPairs(goal, described, [new Set([0, 1]), new Set()]));
});

test("a picture that falls by two ranks has fallen too", () => {
  const query = TWO.maps[0];
  const described = describe(kernels, { ...TWO, maps: [query, TWO.maps[1], query, query] });
  assert.equal(rank(described, NONE).order.indexOf(0), 2);
  assert.ok(reachedByPairs({ kind: "drops", target: 2, margin: 0.1 }, described, NONE));
});

// Spreads 3 along (0.8, 0.6) and 1 across it, around (20, 10).
const CLOUD = [
  [3, 1],
  [3, -1],
  [-3, 1],
  [-3, -1],
].map(([u, v]) => [20 + 0.8 * u - 0.6 * v, 10 + 0.6 * u + 0.8 * v]);

test("a cloud whitened by its own principal directions is round, by another's longer than before", () => {
  const ellipse = ellipseOf(CLOUD);
  [ellipse.long, ellipse.wide, ellipse.angle].forEach((value, k) => {
    near(value, [3, 1, Math.atan2(0.6, 0.8)][k]);
  });
  near(spreadsAt(CLOUD, ellipse.angle)[1], 1);
  const round = ellipseOf(CLOUD.map(whiteningOf(CLOUD)));
  near(stretchOf(round), 1);
  near(round.long, 1);
  near(Math.hypot(...round.centre), 0);
  const aslant = ellipseOf(CLOUD.map(whiteningOf(CLOUD, 0)));
  assert.ok(stretchOf(aslant) > 1.5);
  const circle = { kind: "circle", margin: 0.1 };
  assert.ok(reachedByWhitening(circle, CLOUD.map(whiteningOf(CLOUD)), []));
  assert.ok(!reachedByWhitening(circle, CLOUD.map(whiteningOf(CLOUD, 0)), []));
  const thin = CLOUD.map(([x, y]) => [x / 4, y]);
  const other = stretchOf(ellipseOf(CLOUD.map(whiteningOf(thin))));
  assert.ok(other > 1.2);
  assert.deepEqual(CLOUD.map(whiteningOf([])), CLOUD);
});

test("another place comes first where its cosine is larger", () => {
  const goal = { kind: "outranked", margin: 0 };
  assert.ok(reachedByWhitening(goal, [], [[1, 0], [0, 1], [2, 0]])); // biome-ignore format: one row
  assert.ok(!reachedByWhitening(goal, [], [[1, 0], [2, 0], [0, 1]])); // biome-ignore format: one row
  near(cosineOf([1, 1], [1, 0]), Math.SQRT1_2);
});

test("what is written of a length holds in its digits, or is said to be about that", () => {
  assert.equal(lengthLine([3, 4], "a"), "a = (3, 4): √(3² + 4²) = 5");
  assert.equal(lengthLine([6, 1], "b"), "b = (6, 1): √(6² + 1²) ≈ 6.083");
  for (let k = 1; k < 100; k += 1) {
    const line = lengthLine([0.6 * k * 0.1, 0.8 * k * 0.1], "a");
    const [, x, y, sign, said] = line.match(/√\(([\d.]+)² \+ ([\d.]+)²\) ([=≈]) ([\d.]+)$/) ?? [];
    const off = Math.abs(Math.hypot(Number(x), Number(y)) - Number(said));
    assert.ok(sign === "=" ? off < 1e-9 : off < 1e-3, line);
  }
});

const paramsOf = (address) => Object.fromEntries(new URLSearchParams(address?.split("?")[1]));

test("a way out leads to where a hand has left the figure, and nowhere that no page shows", () => {
  const link = {
    step: "one",
    page: "explore",
    title: "Explore",
    address: "picture=cells:1x1x1:32:1&boxes=1",
  };
  const out = (kind, more, figure = {}) => addressNow(link, { figure: { kind, ...figure }, ...more });
  const boxes = (kind, more, figure) => paramsOf(out(kind, more, figure)).boxes;
  assert.equal(boxes("cells", { point: { x: 0.25, y: 1 } }), "24,48,32,32,0");
  assert.equal(boxes("bin", { edges: [0, 0, 2, 1], ratio: 2 }, { rows: 4 }), "48,32,64,32,0");
  assert.equal(boxes("bin", { edges: [1.5, 0, 3.5, 0], ratio: 1 }, { rows: 1 }), "96,16,64,32,0");
  assert.equal(boxes("pool", { edges: [1, 3] }), "64,8,64,9.6,0");
  assert.equal(boxes("ruler", { mark: 100, gap: 0.5 }, { stride: 16 }), "100,8,16,16,0");
  assert.equal(paramsOf(out("bin", { edges: [0, 0, 2, 1], ratio: 3 }, { rows: 4 })).samples, "3");
  assert.equal(out("bin", { edges: [0, 0, 2, 1], ratio: 8 }, { rows: 4 }), null);
  assert.equal(paramsOf(out("ruler", { mark: 100, gap: 0 }, { stride: 16 })).aligned, "false");
  assert.equal(out("ruler", { mark: 100, gap: 0.25 }, { stride: 16 }), null);
  const pulled = out("backward", { edges: [0, 0, 1, 1], read: { upstream: -1.25 } });
  assert.equal(paramsOf(pulled).paint, "0:-1.25");
  const strip = { rows: 5, columns: 17 };
  const squares = out("regions", { level: 2, layout: { variant: "tolias" }, steps: 4 }, strip);
  assert.deepEqual([paramsOf(squares).levels, paramsOf(squares).overlap], ["2", "0.4"]);
  assert.equal(out("regions", { level: 1, layout: { variant: "tolias" }, steps: 1 }, strip), null);
  assert.equal(paramsOf(out("pairs", { off: [new Set([4, 1]), new Set()] })).off, "1,4");
  assert.equal("off" in paramsOf(out("pairs", { off: [new Set(), new Set()] })), false);
  assert.equal(out("whitening", {}), "explore?picture=cells%3A1x1x1%3A32%3A1&boxes=1");
});
