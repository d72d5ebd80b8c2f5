import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { CardBoard } from "../../roiviz/canvas/cards/board.js";
import { heldScope } from "./given.js";

let watched;
let frames;

/** As much of an element as a board touches. */
const element = () => ({
  dataset: {},
  style: { setProperty() {} },
  children: [],
  toggleAttribute() {},
  replaceChildren(...children) {
    this.children = children;
  },
});

function card(look) {
  const made = { look, updates: 0, ended: 0 };
  const slot = element();
  return Object.assign(made, {
    element: element(),
    watch: slot,
    update: () => {
      made.updates += 1;
    },
    destroy: () => {
      made.ended += 1;
    },
  });
}

beforeEach(() => {
  watched = new Set();
  frames = [];
  globalThis.ResizeObserver = class {
    constructor(listener) {
      this.listener = listener;
    }

    observe(target) {
      watched.add(this);
      this.target = target;
    }

    disconnect() {
      watched.delete(this);
    }
  };
  globalThis.requestAnimationFrame = (run) => frames.push(run);
  globalThis.cancelAnimationFrame = () => {
    frames = [];
  };
});

function board(changed) {
  const made = [];
  const make = (look) => {
    made.push(card(look));
    return made.at(-1);
  };
  const root = element();
  const board = new CardBoard(root, heldScope(changed), { form: make, map: make });
  const run = () => {
    for (const frame of frames.splice(0)) frame();
  };
  return { board, made, root, run };
}

const MESSAGE = { columns: null, show: ["form", "map"], reading: "main" };

test("cards are made once and brought up to date in a frame", () => {
  const { board: cards, made, root, run } = board();
  cards.update(MESSAGE);
  cards.update(MESSAGE);
  assert.equal(made.length, 2);
  assert.equal(root.children.length, 2);
  assert.equal(made[0].updates, 0);
  run();
  assert.deepEqual(
    made.map((one) => one.updates),
    [1, 1],
  );
});

test("a name that no card has is an error, and what stands there stays", () => {
  const { board: cards, made } = board();
  cards.update(MESSAGE);
  const wrong = { ...MESSAGE, show: ["form", "mpa"] };
  assert.throws(() => cards.update(wrong), /want names of cards \(form, map\), got mpa/);
  assert.throws(() => cards.update({ ...MESSAGE, show: ["toString"] }), /got toString/);
  assert.deepEqual([...cards.cards.keys()], ["form", "map"]);
  assert.equal(made[0].ended, 0);
});

test("an observer ends with its card", () => {
  const { board: cards, made } = board();
  cards.update(MESSAGE);
  assert.equal(watched.size, 2);
  cards.update({ ...MESSAGE, show: ["map"] });
  assert.equal(watched.size, 1);
  assert.deepEqual(
    made.map((one) => one.ended),
    [1, 1, 0],
  );
  cards.destroy();
  assert.equal(watched.size, 0);
  assert.equal(made[2].ended, 1);
});

test("another size draws that card again", () => {
  const { board: cards, made, run } = board();
  cards.update(MESSAGE);
  run();
  [...watched][1].listener();
  run();
  assert.deepEqual(
    made.map((one) => one.updates),
    [1, 2],
  );
});

test("cards of another reading are other cards", () => {
  const { board: cards, made } = board();
  cards.update(MESSAGE);
  cards.update({ ...MESSAGE, reading: "legacy" });
  assert.equal(made.length, 4);
  assert.equal(made[3].look.reading, "legacy");
});

test("a board that has gone hears nothing more", () => {
  const { board: cards, made, run } = board();
  cards.update(MESSAGE);
  run();
  cards.destroy();
  cards.scope.changed("scene");
  run();
  assert.equal(made[0].updates, 1);
});
