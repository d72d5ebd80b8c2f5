/**
 * What ties the canvas to a page of Streamlit: how an event goes out, when the server is at work on what
 * the page shows, how a part without anything to show takes no room, and what colour the page has.
 *
 * @import { Adapter, Place } from "../../canvas/canvas.js"
 */

const FRAME = "[data-test-script-state]";
const STATE = "data-test-script-state";
const FILES = '[data-testid="stFileUploader"]';
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
 * Give files that were dropped anywhere to the page's place for files, as if they had been dropped there.
 *
 * @param {DragEvent} event
 * @returns {boolean} whether there is such a place
 */
function takeFiles({ target, dataTransfer }) {
  if (target instanceof Element && target.closest(FILES)) return true; // which takes them by itself
  const input = document.querySelector(`${FILES} input[type="file"]`);
  if (!(input instanceof HTMLInputElement) || input.disabled || !dataTransfer) return false;
  const bag = new DataTransfer();
  for (const file of dataTransfer.files) bag.items.add(file);
  input.files = bag.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}

/**
 * The theme's background, which Streamlit hands down with its other colours.
 *
 * @param {HTMLElement} root
 */
const groundOf = (root) => getComputedStyle(root).getPropertyValue("--st-background-color").trim();
