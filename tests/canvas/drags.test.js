import assert from "node:assert/strict";
import { test } from "node:test";

const { adapterOf } = await import("../../roiviz/hosts/streamlit/streamlit.js");

const answers = (status) => ({ ok: status === 200, status, arrayBuffer: async () => new ArrayBuffer(8) });

const settled = () => new Promise((then) => setTimeout(then));

/** An adapter whose server answers with these statuses in turn, the last one for good. */
function made({ epoch, statuses }) {
  const log = [];
  const left = [...statuses];
  globalThis.fetch = async (address, { method, body }) => {
    const { n } = JSON.parse(body);
    log.push(`${method} ${n}`);
    assert.match(address, /\/hosts\/drag$/);
    const status = left.length > 1 ? left.shift() : left[0];
    if (status === null) throw new TypeError("Failed to fetch");
    return answers(status);
  };
  const parentElement = {};
  const component = { parentElement, setStateValue: (name, { n }) => log.push(`run ${name} ${n}`) };
  const show = (place, { length }) => log.push(`shown ${place === parentElement} ${length}`);
  // Streamlit makes a new adapter with each run.
  const as = async (session, ...phases) => {
    for (const [n, phase] of phases.entries()) {
      adapterOf(component, show).send({ epoch: session, phase, n });
      await settled();
    }
  };
  return { log, as, say: (...phases) => as(epoch, ...phases) };
}

test("a drag begins and ends with a run, and is answered beside them in between", async () => {
  const { log, say } = made({ epoch: "a", statuses: [200] });
  await say("drag", "drag", "drag", "commit", "drag", "focus");
  const beside = ["POST 1", "shown true 8", "POST 2", "shown true 8"];
  assert.deepEqual(log, ["run event 0", ...beside, "run event 3", "run event 4", "run event 5"]);
});

for (const status of [204, 404, 502, null])
  test(`after ${status ?? "a failure"} runs answer the rest of a drag, and this the next one`, async () => {
    const { log, say } = made({ epoch: "b", statuses: [status, 200] });
    await say("drag", "drag", "drag", "commit", "drag", "drag");
    const first = ["run event 0", "POST 1", "run event 1", "run event 2", "run event 3"];
    assert.deepEqual(log, [...first, "run event 4", "POST 5", "shown true 8"]);
  });

test("a drag that goes on in another session begins there with a run", async () => {
  const { log, say, as } = made({ epoch: "d", statuses: [200] });
  await say("drag", "drag");
  await as("e", "drag", "drag");
  const beside = ["POST 1", "shown true 8"];
  assert.deepEqual(log, ["run event 0", ...beside, "run event 0", ...beside]);
});

test("an event that nobody has answered is not sent once more behind a newer one", async () => {
  const log = [];
  const left = [];
  globalThis.fetch = () => new Promise((_, fail) => left.push(fail));
  const component = { parentElement: {}, setStateValue: (_, { n }) => log.push(n) };
  const say = (phase, n) => adapterOf(component, assert.fail).send({ epoch: "f", phase, n });
  say("drag", 0);
  say("drag", 1);
  say("commit", 2);
  left[0](new TypeError("Failed to fetch"));
  await settled();
  assert.deepEqual(log, [0, 2]);
});
