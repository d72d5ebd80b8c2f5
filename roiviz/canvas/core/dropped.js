/**
 * Files that are dropped on the page of a canvas. A browser would open them in the page's place and end the
 * session, so they are held up: the host takes them where the page has a place for files, else a sentence
 * says where they belong.
 *
 * @typedef {(event: DragEvent) => boolean} TakeFiles  whether the page takes what was dropped
 */

const SAYS = "Drop a file where the page asks for it: boxes under “Boxes”, a picture under “Your picture”.";

/**
 * Those that one canvas has answered: a page may have several.
 *
 * @type {WeakSet<Event>}
 */
const answered = new WeakSet();

/**
 * @param {EventTarget} place
 * @param {(text: string) => void} say
 * @param {TakeFiles} [take]
 * @returns {() => void} ends it
 */
export function holdFiles(place, say, take = () => false) {
  /** @param {Event} event */
  const hold = (event) => {
    const drag = /** @type {DragEvent} */ (event);
    if (!drag.dataTransfer?.types.includes("Files") || answered.has(drag)) return;
    answered.add(drag);
    drag.preventDefault();
    if (drag.type === "drop" && !take(drag)) say(SAYS);
  };
  const types = ["dragover", "drop"];
  for (const type of types) place.addEventListener(type, hold);
  return () => {
    for (const type of types) place.removeEventListener(type, hold);
  };
}
