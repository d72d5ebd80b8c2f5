/**
 * Record what OpenCV's minAreaRect writes for the same boats, version by version, into
 * tests/golden/opencv_min_area_rect.json. OpenCV is no part of this: give the folders of its builds, as
 * `npm install opencv-wasm@4.3.0-10 a@npm:@techstark/opencv-js@4.5.1 …` makes them.
 *
 *     node tools/record_min_area_rect.mjs FOLDER…
 */

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const TARGET = new URL("../tests/golden/opencv_min_area_rect.json", import.meta.url);
const TURNS = [0, 10, 30, 60, 89, 90, -30]; // degrees, clockwise on the screen
const BOAT = { cx: 170, cy: 115, width: 160, height: 40 };

/**
 * In an object of its own, for what has a `then` cannot be handed on by a promise.
 *
 * @param {string} folder
 */
async function opened(folder) {
  const found = createRequire(import.meta.url)(resolve(folder));
  const given = found.cv ?? found;
  const cv = given instanceof Promise ? await given : given;
  while (!cv.minAreaRect) await new Promise((done) => setTimeout(done, 50));
  return { cv };
}

/**
 * @param {number} turn
 * @returns {number[]}
 */
function corners(turn) {
  const [cosine, sine] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const signs = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ];
  return signs.flatMap(([a, b]) => {
    const [u, v] = [(a * BOAT.width) / 2, (b * BOAT.height) / 2];
    return [BOAT.cx + u * cosine - v * sine, BOAT.cy + u * sine + v * cosine];
  });
}

const versions = {};
for (const folder of process.argv.slice(2)) {
  const { cv } = await opened(folder);
  const version = cv.getBuildInformation().match(/OpenCV (\d+\.\d+\.\d+)/)[1];
  versions[version] = TURNS.map((turn) => {
    const { center, size, angle } = cv.minAreaRect(cv.matFromArray(4, 1, cv.CV_32FC2, corners(turn)));
    return [center.x, center.y, size.width, size.height, angle].map((value) => Number(value.toFixed(3)));
  });
}
const command = "node tools/record_min_area_rect.mjs FOLDER…";
const given = { from: "opencv-wasm and @techstark/opencv-js, of npm", command, boat: BOAT, turns: TURNS };
writeFileSync(TARGET, `${JSON.stringify({ ...given, versions }, null, 1)}\n`);
process.exit(0);
