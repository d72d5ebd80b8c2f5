/**
 * What is dropped on the page of a canvas, or pasted where no field has the focus. A browser would open a
 * dropped file in the page's place and end the session, so it is held up: the host takes it where the page
 * has a place for files, else a sentence says where it belongs.
 *
 * @typedef {Object} Brought
 * @property {readonly File[]} files  a pasted text is a file too
 * @property {EventTarget | null} target  on what they were dropped; null for what was pasted
 * @property {(text: string) => void} say
 *
 * @typedef {(brought: Brought) => boolean} TakeFiles  whether the page takes them
 */

const SAYS = "Drop a file where the page asks for it: boxes under “Boxes”, a picture under “Your picture”.";
const PASTED = "Pasted text";
const FIELDS = "input, textarea, select, [contenteditable]";

/**
 * What one canvas has answered: a page may have several.
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
    if (drag.type !== "drop") return;
    const files = [...drag.dataTransfer.files];
    if (!take({ files, target: drag.target, say })) say(SAYS);
  };
  /** @param {Event} event */
  const paste = (event) => {
    if (answered.has(event) || isForField(event)) return;
    const files = filesOf(/** @type {ClipboardEvent} */ (event).clipboardData);
    if (!files.length || !take({ files, target: null, say })) return;
    answered.add(event);
    event.preventDefault();
  };
  /** @type {[string, (event: Event) => void][]} */
  const listeners = [
    ["dragover", hold],
    ["drop", hold],
    ["paste", paste],
  ];
  for (const [type, listener] of listeners) place.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of listeners) place.removeEventListener(type, listener);
  };
}

/**
 * Whether what is pasted goes into a field, which may lie in a shadow tree.
 *
 * @param {Event} event
 */
function isForField(event) {
  const [innermost] = event.composedPath();
  return "closest" in innermost && /** @type {Element} */ (innermost).closest(FIELDS) != null;
}

/**
 * The files of a clipboard, else its text as one.
 *
 * @param {DataTransfer | null} clipboard
 */
function filesOf(clipboard) {
  if (clipboard?.files.length) return [...clipboard.files];
  const text = clipboard?.getData("text/plain") ?? "";
  return text.trim() ? [new File([text], PASTED, { type: "text/plain" })] : [];
}
