/**
 * The browser's address, brought up to date in place: what is not settled (a pin, the zoom) is no
 * entry of its own in the history, but a link copied now has it.
 */

// Set by a site that embeds the page; not part of its state.
const EMBEDDING = ["embed", "embed_options"];

/**
 * A query in a form that can be compared.
 *
 * @param {string} query
 */
function plain(query) {
  const parameters = new URLSearchParams(query);
  for (const name of EMBEDDING) parameters.delete(name);
  parameters.sort();
  return parameters.toString();
}

/**
 * Say `address` where one of `replaces` stands. Anything else is another entry: somebody has gone
 * back in the meantime, and its address is not to be written over.
 *
 * @param {string | null} address
 * @param {readonly string[]} replaces
 */
export function keepAddress(address, replaces) {
  if (address == null) return;
  const now = plain(location.search);
  if (now === plain(address) || !replaces.some((query) => plain(query) === now)) return;
  const query = new URLSearchParams(address);
  const given = new URLSearchParams(location.search);
  for (const name of EMBEDDING) for (const value of given.getAll(name)) query.append(name, value);
  const text = query.toString();
  history.replaceState(history.state, "", `${location.pathname}${text && `?${text}`}${location.hash}`);
}
