/**
 * What ties the canvas to a page of Streamlit: how an event goes out, when the server is at work on what
 * the page shows, how a part without anything to show takes no room, and what colour the page has.
 *
 * @import { Adapter, Place } from "../../canvas/canvas.js"
 * @import { Brought } from "../../canvas/core/dropped.js"
 * @import { CanvasEvent } from "../../canvas/core/messages.js"
 */

const FRAME = "[data-test-script-state]";
const STATE = "data-test-script-state";
const FILES = '[data-testid="stFileUploader"]';
const CHIP = '[data-testid="stFileChip"]';
const ALERT = '[role="alert"]';
const ON_ITS_WAY = '[data-testid="stFileChipIconSpinner"]';
const POPOVER = '[data-testid="stPopoverBody"]';
const ONE = "Drop one file at a time.";
const PLACE = '[data-testid="stElementContainer"]';
const LOOK_MS = 500;
const LOOKS = 4;
const TRIES = 3;
const DRAG = "../drag"; // beside this file
const OK = 200;

/**
 * The element of the page that holds a component's shadow root.
 *
 * @param {Place} place
 * @returns {HTMLElement}
 */
const hostOf = (place) => (place instanceof ShadowRoot ? /** @type {HTMLElement} */ (place.host) : place);

/**
 * @typedef {Object} Component  as Streamlit calls it
 * @property {(name: string, value: unknown) => void} setStateValue
 * @property {Place} parentElement
 *
 * @param {Component} component
 * @param {(place: Place, data: Uint8Array) => void} show  shows an answer
 * @returns {Adapter}
 */
export function adapterOf({ setStateValue, parentElement }, show) {
  /** @param {CanvasEvent} event */
  const run = (event) => setStateValue("event", event);
  /** @param {CanvasEvent} event */
  const send = (event) => {
    const before = drags.get(parentElement);
    const again = before && goesOn(before.event, event);
    const now = { event, byRuns: again ? before.byRuns : false };
    drags.set(parentElement, now);
    if (!again || now.byRuns) return run(event);
    asked(event)
      .catch(() => null)
      .then((answer) => {
        if (answer) return show(parentElement, answer);
        now.byRuns = true;
        // A run that was asked meanwhile knows a newer place of the box.
        if (drags.get(parentElement) === now) run(event);
      });
  };
  return { send, watch, hide, groundOf, takeFiles };
}

/**
 * The newest event of a place, and whether only runs can answer its drag.
 *
 * @type {WeakMap<Place, { event: CanvasEvent, byRuns: boolean }>}
 */
const drags = new WeakMap();

/**
 * Whether an event belongs to a drag that a run has answered already. A run draws all widgets anew, so the
 * events of a drag are answered beside the runs: the run that answers the first leaves what the next ones
 * need, and the one that answers the last takes what they changed.
 *
 * @param {CanvasEvent} before
 * @param {CanvasEvent} event
 */
const goesOn = (before, { phase, epoch }) =>
  phase === "drag" && before.phase === "drag" && before.epoch === epoch;

/** @param {CanvasEvent} event */
async function asked(event) {
  const response = await fetch(new URL(DRAG, import.meta.url).href, {
    method: "POST",
    body: JSON.stringify(event),
  });
  return response.status === OK ? new Uint8Array(await response.arrayBuffer()) : null;
}

/**
 * Streamlit says in an attribute of the app's frame whether it is at work: a setting was changed and its
 * answer is not here yet. Without that attribute it is never reported as busy.
 *
 * @param {Place} place  anything inside the app
 * @param {(busy: boolean) => void} tell
 * @returns {() => void} stops watching
 */
function watch(place, tell) {
  const frame = hostOf(place).closest(FRAME);
  if (!frame) return () => {};
  const look = () => tell(isAtWork(frame));
  const observer = new MutationObserver(look);
  observer.observe(frame, { attributes: true, attributeFilter: [STATE] });
  look();
  return () => observer.disconnect();
}

/**
 * @param {Element} element
 */
const isAtWork = (element) => element.closest(FRAME)?.getAttribute(STATE) === "running";

/**
 * Take an element's place out of the page's column.
 *
 * @param {Place} place
 * @returns {() => void} gives the place back, once the element has left it: the page may put something
 *   else there
 */
function hide(place) {
  const host = hostOf(place);
  const column = /** @type {HTMLElement} */ (host.closest(PLACE) ?? host);
  column.style.display = "none";
  return () => {
    setTimeout(() => {
      if (!host.isConnected) column.style.display = "";
    });
  };
}

/**
 * Give files that were dropped or pasted anywhere to the page's place for files, as if they had been dropped
 * there. That place may not be seen, so what it refuses is said.
 *
 * @param {Brought} brought
 * @returns {boolean} whether there is such a place
 */
function takeFiles({ files, target, say }) {
  if (target instanceof Element && target.closest(FILES)) return true; // which takes them by itself
  const input = inputOfFiles();
  if (!input || !files.length) return false;
  if (target == null && input.closest(POPOVER)) return false; // there it asks for a file alone
  if (files.length > 1 && !input.multiple) say(ONE);
  else hand(files, say);
  return true;
}

/**
 * @returns {HTMLInputElement | null}
 */
function inputOfFiles() {
  const input = document.querySelector(`${FILES} input[type="file"]`);
  return input instanceof HTMLInputElement && !input.disabled ? input : null;
}

/**
 * Hand files to the page's uploader, say that they are on their way, and why they have not arrived if they
 * have not. Streamlit's uploader first asks the server where to send them; a run of the page that begins in
 * that moment loses the answer (1.67: `ForwardMsgQueue.clear`), and the uploader shows nothing for ever.
 * So they are handed over again.
 *
 * @param {readonly File[]} files
 * @param {(text: string) => void} say
 * @param {number} tries
 */
function hand(files, say, tries = TRIES) {
  const [{ name }] = files;
  const input = inputOfFiles();
  const uploader = input?.closest(FILES);
  if (!input || !uploader || !tries) {
    say(`${name} has not reached the page. Drop it once more.`);
    return;
  }
  const before = new Set(uploader.querySelectorAll(CHIP));
  const come = () => [...uploader.querySelectorAll(CHIP)].filter((chip) => !before.has(chip));
  /** @param {string} text */
  const end = (text) => {
    observer.disconnect();
    clearInterval(patience);
    say(text);
  };
  const observer = new MutationObserver(() => {
    const chips = come();
    const refused = chips.map((chip) => chip.querySelector(ALERT)).find((alert) => alert != null);
    if (refused) end(`${name} was not taken. ${refused.textContent}`);
    else if (chips.length && !uploader.querySelector(ON_ITS_WAY)) end("");
  });
  observer.observe(uploader, { childList: true, subtree: true });
  const { pathname } = location;
  let looks = 0;
  const patience = setInterval(() => {
    if (location.pathname !== pathname) end("");
    else if (!uploader.isConnected || !(come().length || isAtWork(uploader))) {
      looks += 1;
      if (looks < LOOKS) return;
      end("");
      hand(files, say, tries - 1);
    }
  }, LOOK_MS);
  say(`Taking ${name} …`);
  const bag = new DataTransfer();
  for (const file of files) bag.items.add(file);
  input.files = bag.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * The theme's background, which Streamlit hands down with its other colours.
 *
 * @param {HTMLElement} root
 */
const groundOf = (root) => getComputedStyle(root).getPropertyValue("--st-background-color").trim();
