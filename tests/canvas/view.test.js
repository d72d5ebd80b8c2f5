import assert from "node:assert/strict";
import { test } from "node:test";
import { around } from "../../roiviz/canvas/core/geometry.js";
import { View } from "../../roiviz/canvas/core/view.js";

function stage(width = 1000, height = 800) {
  const view = new View();
  view.resize(width, height);
  view.setContent(500, 400);
  return view;
}

const near = (got, want) => assert.ok(Math.abs(got - want) < 1e-9, `want ${want}, got ${got}`);

test("the picture is fitted, in the middle, with room around it", () => {
  const view = stage();
  // 4.5 % of 800 on each side leave 928 × 728; 728 / 400 is the smaller factor.
  near(view.scale, 1.82);
  assert.deepEqual(view.toScreen(250, 200), { x: 500, y: 400 });
  assert.equal(view.part, null);
});

test("a picture of few pixels fills the stage, and is zoomed", () => {
  const view = new View();
  view.resize(1000, 800);
  view.setContent(3, 3);
  near(view.scale, 728 / 3);
  view.zoom(500, 400, 1e6);
  near(view.scale, (8 * 800) / 3);
});

test("to the screen and back", () => {
  const view = stage();
  view.zoom(300, 200, 2.5);
  const screen = view.toScreen(123, 45);
  const back = view.toPicture(screen.x, screen.y);
  near(back.x, 123);
  near(back.y, 45);
  const [a, , , d, e, f] = view.map;
  near(a * 123 + e, screen.x);
  near(d * 45 + f, screen.y);
});

test("zoom keeps the point under the pointer", () => {
  const view = stage();
  const before = view.toPicture(640, 320);
  view.wheel(640, 320, -240);
  assert.ok(view.scale > 1.82);
  const after = view.toPicture(640, 320);
  near(after.x, before.x);
  near(after.y, before.y);
});

test("zoom has an end, and the picture stays in sight", () => {
  const view = stage();
  view.zoom(500, 400, 1e9);
  assert.equal(view.scale, 64);
  view.pan(1e9, -1e9);
  const left = view.toScreen(0, 0).x;
  const bottom = view.toScreen(0, 400).y;
  assert.ok(left <= 1000 - 48 && bottom >= 48);
  view.zoom(500, 400, 1e-9);
  near(view.scale, 0.25);
});

test("a part that is told is a part that can be asked for", () => {
  const view = stage();
  view.zoom(200, 150, 3);
  const { part } = view;
  const other = new View();
  other.setContent(500, 400);
  other.show(part);
  assert.deepEqual(other.part, part);
  other.resize(1000, 800);
  assert.deepEqual(other.part, part);
  other.show(null);
  assert.equal(other.part, null);
});

test("a stage that grows keeps what is in its middle", () => {
  const view = stage();
  view.zoom(200, 150, 3);
  const middle = view.toPicture(500, 400);
  assert.equal(view.resize(600, 900), true);
  assert.equal(view.resize(600, 900), false);
  const now = view.toPicture(300, 450);
  near(now.x, middle.x);
  near(now.y, middle.y);
});

test("another picture is fitted anew", () => {
  const view = stage();
  view.zoom(200, 150, 3);
  view.setContent(640, 480);
  assert.equal(view.touched, false);
  assert.deepEqual(view.toScreen(320, 240), { x: 500, y: 400 });
});

test("what lies beyond the picture is fitted where it is asked for, until somebody zooms", () => {
  const view = stage();
  view.setWhole(around(view.content, [{ cx: -100, cy: 200, w: 60, h: 40, angle: 90 }]));
  // 20 px to each side of −100, turned by 90°: 620 × 400 px in 928 × 728.
  near(view.scale, 928 / 620);
  near(view.toScreen(-120, 0).x, 36);
  near(view.toScreen(500, 0).x, 964);
  view.setWhole(null);
  near(view.scale, 1.82);
  view.zoom(500, 400, 2);
  view.setWhole(around(view.content, [{ cx: -100, cy: 200, w: 60, h: 40, angle: 0 }]));
  near(view.scale, 3.64);
  // A part is named by the picture's own fit.
  view.show({ cx: 250, cy: 200, zoom: 2 });
  near(view.scale, 3.64);
});

test("a box far beyond the picture leaves the picture to be seen", () => {
  const far = { cx: 9e4, cy: -9e4, w: 10, h: 10, angle: 0 };
  assert.deepEqual(around({ width: 500, height: 400 }, [far]), {
    left: 0,
    top: -250,
    right: 750,
    bottom: 400,
  });
});
