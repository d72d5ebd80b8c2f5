/**
 * What ties the canvas to a page of Streamlit: how an event goes out, when the server is at work on what
 * the page shows, how a part without anything to show takes no room, and what colour the page has.
 *
 * @import { Adapter, Place } from "../../canvas/canvas.js"
 * @import { Brought } from "../../canvas/core/dropped.js"
 */

const FRAME = "[data-test-script-state]";
const STATE = "data-test-script-state";
const FILES = '[data-testid="stFileUploader"]';
const CHIP = '[data-testid="stFileChip"]';
const REFUSAL = `${CHIP} [role="alert"]`;
const ON_ITS_WAY = '[data-testid="stFileChipIconSpinner"]';
const POPOVER = '[data-testid="stPopoverBody"]';
const ONE = "Drop one file at a time.";
const PLACE = '[data-testid="stElementContainer"]';

/**
 * The element of the page that holds a component's shadow root.
 *
 * @param {Place} place
 * @returns {HTMLElement}
 */
const hostOf = (place) => (place instanceof ShadowRoot ? /** @type {HTMLElement} */ (place.host) : place);

/**
 * @param {{ setStateValue: (name: string, value: unknown) => void }} component  as Streamlit calls it
 * @returns {Adapter}
 */
export function adapterOf({ setStateValue }) {
  return { send: (event) => setStateValue("event", event), watch, hide, groundOf, takeFiles };
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
  const look = () => tell(frame.getAttribute(STATE) === "running");
  const observer = new MutationObserver(look);
  observer.observe(frame, { attributes: true, attributeFilter: [STATE] });
  look();
  return () => observer.disconnect();
}

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
  const input = document.querySelector(`${FILES} input[type="file"]`);
  const uploader = input?.closest(FILES);
  if (!(input instanceof HTMLInputElement) || !uploader || input.disabled || !files.length) return false;
  if (target == null && uploader.closest(POPOVER)) return false; // there it asks for a file alone
  if (files.length > 1 && !input.multiple) {
    say(ONE);
    return true;
  }
  const bag = new DataTransfer();
  for (const file of files) bag.items.add(file);
  follow(uploader, files[0].name, say);
  input.files = bag.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}

/**
 * Say that a file is on its way, and why it has not arrived if it has not.
 *
 * @param {Element} uploader
 * @param {string} name
 * @param {(text: string) => void} say
 */
function follow(uploader, name, say) {
  const refusals = () => [...uploader.querySelectorAll(REFUSAL)];
  const before = refusals();
  /** @param {string} text */
  const end = (text) => {
    observer.disconnect();
    say(text);
  };
  const observer = new MutationObserver(() => {
    const refused = refusals().find((one) => !before.includes(one));
    if (refused) end(`${name} was not taken. ${refused.textContent}`);
    else if (uploader.querySelector(CHIP) && !uploader.querySelector(ON_ITS_WAY)) end("");
  });
  observer.observe(uploader, { childList: true, subtree: true });
  say(`Taking ${name} …`);
}

/**
 * The theme's background, which Streamlit hands down with its other colours.
 *
 * @param {HTMLElement} root
 */
const groundOf = (root) => getComputedStyle(root).getPropertyValue("--st-background-color").trim();
