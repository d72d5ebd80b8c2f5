import assert from "node:assert/strict";
import { test } from "node:test";
import { onPicture } from "../../roiviz/canvas/core/cells.js";
import * as g from "../../roiviz/canvas/core/geometry.js";
import { handlePoints } from "../../roiviz/canvas/core/handles.js";
import { View } from "../../roiviz/canvas/core/view.js";
import { labelPlace } from "../../roiviz/canvas/paint/labels.js";
import { numbers } from "./given.js";

const NEAR = 1e-7;
const near = (got, want, within = NEAR) =>
  assert.ok(Math.abs(got - want) <= within, `want ${want}, got ${got}`);
const nearPoint = (got, [x, y], within = NEAR) => {
  near(got.x, x, within);
  near(got.y, y, within);
};
const TURNED = { cx: 50, cy: 40, w: 20, h: 10, angle: 30 };

test("corners and bounds are Python's", () => {
  assert.equal(numbers.geometry.length, 4);
  for (const { box, corners, bounds } of numbers.geometry) {
    g.corners(box).forEach((corner, i) => {
      nearPoint(corner, corners[i]);
    });
    const { left, top, right, bottom } = g.bounds(box);
    [left, top, right, bottom].forEach((edge, i) => {
      near(edge, bounds[i]);
    });
  }
});

test("cells lie where Python puts them", () => {
  for (const { position, stride, coordinate } of numbers.cells) near(onPicture(position, stride), coordinate);
});

test("the map between two boxes carries corners to corners, and back", () => {
  for (const { box, corners, next } of numbers.geometry) {
    const other = numbers.geometry[next];
    const map = g.affineBetween(box, other.box);
    corners.forEach(([x, y], i) => {
      nearPoint(g.apply(map, x, y), other.corners[i], 1e-5);
      nearPoint(g.unapply(map, { x: other.corners[i][0], y: other.corners[i][1] }), [x, y], 1e-4);
    });
  }
});

test("a map that folds the plane leads nowhere back", () => {
  const flat = g.affineBetween(TURNED, { ...TURNED, w: 0 });
  assert.ok(Number.isNaN(g.unapply(flat, { x: 1, y: 1 }).x));
});

test("a box without a side keeps what it had along it", () => {
  const map = g.affineBetween({ ...TURNED, w: 0 }, { ...TURNED, w: 8, cx: 60 });
  nearPoint(g.apply(map, 50, 40), [60, 40]);
  assert.ok(map.every(Number.isFinite));
});

test("a quarter turn is exact", () => {
  assert.deepEqual(g.turnOf(90), [0, 1]);
  assert.deepEqual(g.turnOf(-90), [0, -1]);
  assert.deepEqual(g.turnOf(540), [-1, 0]);
});

test("to a box's own frame and back", () => {
  for (const { box } of numbers.geometry) {
    const own = g.toBox(box, 17, -3);
    nearPoint(g.fromBox(box, own.x, own.y), [17, -3]);
  }
});

for (const [degrees, want] of [
  [180, 180],
  [-180, 180],
  [181, -179],
  [720, 0],
  [-450, -90],
  [-360, 0],
  [7.2, 7.2],
]) {
  test(`${degrees}° is written ${want}°`, () => assert.equal(g.normalAngle(degrees), want));
}

for (const handle of g.HANDLES) {
  test(`pulling handle ${handle.x}, ${handle.y} leaves the opposite side alone`, () => {
    const pulled = g.resize(TURNED, handle, 7, -4);
    const still = g.fromBox(TURNED, (-handle.x * TURNED.w) / 2, (-handle.y * TURNED.h) / 2);
    const now = g.fromBox(pulled, (-handle.x * pulled.w) / 2, (-handle.y * pulled.h) / 2);
    nearPoint(now, [still.x, still.y]);
    const own = g.toBox({ ...TURNED, cx: 0, cy: 0 }, 7, -4);
    near(pulled.w, TURNED.w + handle.x * own.x);
    near(pulled.h, TURNED.h + handle.y * own.y);
  });
}

test("a centred pull leaves the centre, a kept ratio the shape", () => {
  const centred = g.resize(TURNED, { x: 1, y: 1 }, 3, 3, { centred: true });
  nearPoint({ x: centred.cx, y: centred.cy }, [50, 40]);
  near(centred.w, 20 + 2 * g.toBox({ ...TURNED, cx: 0, cy: 0 }, 3, 3).x);
  for (const handle of g.HANDLES) {
    const kept = g.resize(TURNED, handle, 5, 9, { ratio: true });
    near(kept.w / kept.h, 2);
  }
});

test("a box never flips, and stops at one pixel", () => {
  const pulled = g.resize({ ...TURNED, angle: 0 }, { x: 1, y: 1 }, -100, -100);
  assert.deepEqual([pulled.w, pulled.h], [1, 1]);
  const small = g.resize({ ...TURNED, angle: 0, w: 0.25 }, { x: 1, y: 0 }, -100, 0);
  assert.equal(small.w, 0.25);
});

test("turning follows the pointer about the centre; snapped to 15°", () => {
  const from = { x: 60, y: 40 };
  const up = { x: 50, y: 30 };
  assert.equal(g.rotate(TURNED, from, up).angle, 120);
  assert.equal(g.rotate({ ...TURNED, angle: 7 }, from, from, true).angle, 0);
  assert.equal(g.rotate({ ...TURNED, angle: 8 }, from, from, true).angle, 15);
  assert.equal(g.rotate({ ...TURNED, angle: 7.249 }, from, from).angle, 7.2);
});

test("a new box has at least a pixel each way, on the side where the hand is", () => {
  const first = { x: 10, y: 8 };
  assert.deepEqual(g.farCorner(first, { x: 60, y: 8 }), { x: 60, y: 9 });
  assert.deepEqual(g.farCorner(first, { x: 9.7, y: 2 }), { x: 9, y: 2 });
  assert.deepEqual(g.farCorner(first, { x: 12, y: 5 }), { x: 12, y: 5 });
});

test("a box over two corners, and over a base", () => {
  assert.deepEqual(g.boxFromCorners({ x: 10, y: 8 }, { x: 4, y: 2 }), { cx: 7, cy: 5, w: 6, h: 6, angle: 0 });
  // A base of length 5 that rises to the right, and a point 10 across from it.
  const box = g.boxFromBase({ x: 0, y: 3 }, { x: 4, y: 0 }, { x: 6, y: 11 });
  near(box.w, 5);
  near(box.h, 10);
  near(box.angle, (Math.atan2(3, 4) * 180) / Math.PI);
  nearPoint({ x: box.cx, y: box.cy }, [2 + 3, 1.5 + 4]);
  assert.equal(g.boxFromBase({ x: 1, y: 1 }, { x: 1, y: 1 }, { x: 2, y: 2 }), null);
});

test("inside is inside, turned or not", () => {
  assert.ok(g.contains(TURNED, 58, 36));
  assert.ok(!g.contains(TURNED, 58, 44));
  assert.ok(g.contains(TURNED, 58, 44, 6));
});

test("a row of a layer is a box", () => {
  const rows = Float32Array.of(0, 0, 0, 0, 0, 1, 2, 3, 4, 5);
  assert.deepEqual(g.rowBox(rows, 1), { cx: 1, cy: 2, w: 3, h: 4, angle: 5 });
});

test("the round handle stands below where the stage ends above", () => {
  const view = new View();
  view.resize(400, 300);
  view.setContent(400, 300);
  const box = { id: "b1", cx: 200, cy: 150, w: 100, h: 80, angle: 0 };
  const middle = handlePoints(box, view, true);
  assert.equal(middle.points.length, 8);
  assert.ok(middle.turn.y < middle.turn.edge.y);
  const high = handlePoints({ ...box, cy: 40 }, view, true);
  assert.ok(high.turn.y > high.turn.edge.y);
  assert.equal(handlePoints(box, view, false).turn, null);
  assert.equal(handlePoints({ ...box, w: 4, h: 4 }, view, true).points.length, 4);
});

test("a box's label stands below it, and beside the number of another box", () => {
  const view = new View();
  Object.assign(view, { width: 350, height: 350 });
  const [room, box] = [
    { width: 200, height: 40 },
    { ...TURNED, cx: 170, cy: 100, w: 100, h: 80, angle: 0 },
  ];
  assert.deepEqual(labelPlace(view, box, room), { x: 70, y: 152 });
  // Its number would stand at (80, 157), from 68 to 92 with room around it: as near as that allows.
  const under = { ...box, cx: 90, cy: 180, w: 20, h: 20 };
  assert.deepEqual(labelPlace(view, box, room, [under]), { x: 93, y: 152 });
  const far = { ...under, cy: 300 };
  assert.deepEqual(labelPlace(view, box, room, [far]), { x: 70, y: 152 });
  // Where there is no room beside it, it stays.
  const middle = { ...under, cx: 180 };
  assert.deepEqual(labelPlace(view, box, room, [middle]), { x: 70, y: 152 });
});
