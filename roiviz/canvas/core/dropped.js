/**
 * Files that are dropped on a canvas. A browser would open them in the page's place and end the
 * session, so they are held up, and a sentence says where they belong.
 */

const SAYS = "Drop a file where the page asks for it: boxes under “Boxes”, a picture under “Your picture”.";

/**
 * @param {EventTarget} place
 * @param {(text: string) => void} say
 * @returns {() => void} ends it
 */
export function holdFiles(place, say) {
  /** @param {Event} event */
  const hold = (event) => {
    const { dataTransfer } = /** @type {DragEvent} */ (event);
    if (!dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (event.type === "drop") say(SAYS);
  };
  const types = ["dragover", "drop"];
  for (const type of types) place.addEventListener(type, hold);
  return () => {
    for (const type of types) place.removeEventListener(type, hold);
  };
}
