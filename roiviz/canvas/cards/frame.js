/**
 * A card's frame: title on the left, a remark on the right, the body below.
 *
 * @typedef {ReturnType<typeof frame>} Frame
 */

import { el, icon } from "../kit/dom.js";

/**
 * @param {string} title
 * @param {string} kind
 */
export function frame(title, kind) {
  const heading = el("h3", {}, title);
  const remark = el("span", { class: "rv-remark" });
  const body = el("div", { class: `rv-body rv-body-${kind}` });
  const header = el("header", {}, heading, remark);
  const element = el("section", { class: `rv-card rv-card-${kind}`, "aria-label": title }, header, body);
  return { element, heading, remark, body };
}

/**
 * A small button with a picture.
 *
 * @param {Parameters<typeof icon>[0]} name
 * @param {string} title
 * @param {() => void} run
 */
export function toolButton(name, title, run) {
  const props = { class: "rv-tool rv-tool-icon", type: "button", title, "aria-label": title };
  return el("button", { ...props, onclick: run }, icon(name));
}

/**
 * Headings of a table's columns.
 *
 * @param {readonly string[]} texts
 */
export const headRow = (texts) => el("tr", {}, ...texts.map((text) => el("th", { scope: "col" }, text)));
