/**
 * What ties the canvas to a page of Streamlit: how an event goes out, when the server is at work on what
 * the page shows, and how a part without anything to show takes no room.
 */

const FRAME = "[data-test-script-state]";
const PLACE = '[data-testid="stElementContainer"]';

/** The element of the page that holds a component's shadow root. */
const hostOf = (parent) => parent.host ?? parent;

/**
 * @param {{setStateValue: (name: string, value: unknown) => void}} component  as Streamlit calls it
 * @returns {import("../../canvas/canvas.js").Adapter}
 */
export function adapterOf({ setStateValue }) {
  return { send: (event) => setStateValue("event", event), watch, hide };
}

/**
 * Streamlit says in an attribute of the app's frame whether it is at work: a setting was changed and its
 * answer is not here yet. Without that attribute it is never reported as busy.
 *
 * @param {ShadowRoot|HTMLElement} parent  anything inside the app
 * @param {(busy: boolean) => void} tell
 * @returns {() => void} stops watching
 */
function watch(parent, tell) {
  const frame = hostOf(parent).closest(FRAME);
  if (!frame) return () => {};
  const look = () => tell(frame.getAttribute("data-test-script-state") === "running");
  const observer = new MutationObserver(look);
  observer.observe(frame, { attributes: true, attributeFilter: ["data-test-script-state"] });
  look();
  return () => observer.disconnect();
}

/**
 * Take an element's place out of the page's column.
 *
 * @param {ShadowRoot|HTMLElement} parent
 * @returns {() => void} gives the place back, once the element has left it: the page may put something
 *   else there
 */
function hide(parent) {
  const host = hostOf(parent);
  const place = host.closest(PLACE) ?? host;
  place.style.display = "none";
  return () => setTimeout(() => {
    if (!host.isConnected) place.style.display = "";
  });
}
