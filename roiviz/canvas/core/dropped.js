/**
 * What is dropped on the page of a canvas, or pasted where no field has the focus. A browser would open a
 * dropped file in the page's place and end the session, so it is held up: the host takes it where the page
 * has a place for files, else a sentence says where it belongs. A text from another window is taken likewise,
 * and left alone where nothing takes it.
 *
 * @typedef {Object} Brought
 * @property {readonly File[]} files  a pasted text is a file too
 * @property {EventTarget | null} target  on what they were dropped; null for a text, or what was pasted
 * @property {(text: string) => void} say
 *
 * @typedef {(brought: Brought) => boolean} TakeFiles  whether the page takes them
 */

const SAYS = "Drop a file where the page asks for it: boxes under “Boxes”, a picture under “Your picture”.";
const PASTED = "Pasted text";
const DROPPED = "Dropped text";
const TEXT = "text/plain";
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
  let isOwn = false; // what is dragged began here
  /** @param {Event} event */
  const begin = ({ type }) => {
    isOwn = type === "dragstart";
  };
  /** @param {Event} event */
  const hold = (event) => {
    const drag = /** @type {DragEvent} */ (event);
    const types = drag.dataTransfer?.types ?? [];
    const isFile = types.includes("Files");
    if (answered.has(drag) || !(isFile || (types.includes(TEXT) && !isOwn && !isForField(drag)))) return;
    answered.add(drag);
    drag.preventDefault();
    if (drag.type !== "drop") return;
    const files = filesOf(drag.dataTransfer, DROPPED);
    const isTaken = take({ files, target: isFile ? drag.target : null, say });
    if (isFile && !isTaken) say(SAYS);
  };
  /** @param {Event} event */
  const paste = (event) => {
    if (answered.has(event) || isForField(event)) return;
    const files = filesOf(/** @type {ClipboardEvent} */ (event).clipboardData, PASTED);
    if (!files.length || !take({ files, target: null, say })) return;
    answered.add(event);
    event.preventDefault();
  };
  /** @type {[string, (event: Event) => void][]} */
  const listeners = [
    ["dragstart", begin],
    ["dragend", begin],
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
 * Whether what is pasted or dropped goes into a field, which may lie in a shadow tree.
 *
 * @param {Event} event
 */
function isForField(event) {
  const [innermost] = event.composedPath();
  return "closest" in innermost && /** @type {Element} */ (innermost).closest(FIELDS) != null;
}

/**
 * The files of a clipboard or a drag, else its text as one.
 *
 * @param {DataTransfer | null} brought
 * @param {string} name  of the text
 */
function filesOf(brought, name) {
  if (brought?.files.length) return [...brought.files];
  const text = brought?.getData(TEXT) ?? "";
  return text.trim() ? [new File([text], name, { type: TEXT })] : [];
}
