/**
 * Whether Streamlit is at work on a page: a setting was changed and its answer is not here yet. It says
 * so in an attribute of the app's frame; without that attribute it is never reported as busy.
 */

const FRAME = "[data-test-script-state]";

/**
 * @param {ShadowRoot|HTMLElement} place  anything inside the app
 * @param {(busy: boolean) => void} tell
 * @returns {() => void} stops watching
 */
export function watchStreamlit(place, tell) {
  const frame = (place.host ?? place).closest?.(FRAME);
  if (!frame) return () => {};
  const look = () => tell(frame.getAttribute("data-test-script-state") === "running");
  const observer = new MutationObserver(look);
  observer.observe(frame, { attributes: true, attributeFilter: ["data-test-script-state"] });
  look();
  return () => observer.disconnect();
}
