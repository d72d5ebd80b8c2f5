/**
 * Whether an equation holds for the numbers as they are written: what stands on its right is the left side
 * worked out, in the digits shown ("="), or only about that ("≈").
 */

const TOKEN = /max|[\d.]+(?:e[+−-]?\d+)?|[-+−×÷/(),]/g;
const SLACK = 1e-6; // of the last digit that is shown: what float64 leaves of a half

/**
 * "=" or "≈" between two texts. Where a side is no number, as where values are still on their way, "=".
 *
 * @param {string} left  numbers with + − × ÷ / ( ) and max(a, b)
 * @param {string} right  a number
 */
export function equalsSign(left, right) {
  const worked = workedOut(left);
  return Number.isNaN(worked) || rounds(worked, right) ? "=" : "≈";
}

/**
 * "= 0.56" or "≈ 0.56"
 *
 * @param {string} left
 * @param {string} right
 */
export const equals = (left, right) => `${equalsSign(left, right)} ${right}`;

/**
 * What an expression comes to; NaN where it is none.
 *
 * @param {string} text
 */
export function workedOut(text) {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.join("") !== text.replaceAll(" ", "")) return Number.NaN;
  const worked = sum(tokens);
  return tokens.length ? Number.NaN : worked;
}

/**
 * Whether a number is another one in the decimals that this is written with.
 *
 * @param {number} value
 * @param {string} text
 */
function rounds(value, text) {
  const [digits, power = "0"] = text.replaceAll("−", "-").split("e");
  const [, decimals = ""] = digits.split(".");
  const unit = 10 ** (Number(power) - decimals.length);
  const said = Number(digits) * 10 ** Number(power);
  return Number.isNaN(said) || Math.abs(value - said) <= (0.5 + SLACK) * unit;
}

// ---------------------------------------------------------------- the parts of an expression

/**
 * @param {string[]} tokens  of which what is read is taken away
 * @returns {number}
 */
function sum(tokens) {
  let worked = product(tokens);
  while (/^[-+−]$/.test(tokens[0])) {
    const sign = tokens.shift() === "+" ? 1 : -1;
    worked += sign * product(tokens);
  }
  return worked;
}

/**
 * @param {string[]} tokens
 * @returns {number}
 */
function product(tokens) {
  let worked = factor(tokens);
  while (/^[×÷/]$/.test(tokens[0])) {
    const times = tokens.shift() === "×";
    const next = factor(tokens);
    worked = times ? worked * next : worked / next;
  }
  return worked;
}

/**
 * @param {string[]} tokens
 * @returns {number}
 */
function factor(tokens) {
  const token = tokens.shift() ?? "";
  if (token === "+") return factor(tokens);
  if (token === "−" || token === "-") return -factor(tokens);
  if (token === "max") return Math.max(...list(tokens));
  if (token !== "(") return token ? Number(token.replace("−", "-")) : Number.NaN;
  const worked = sum(tokens);
  return tokens.shift() === ")" ? worked : Number.NaN;
}

/**
 * What stands between brackets, with commas.
 *
 * @param {string[]} tokens
 */
function list(tokens) {
  if (tokens.shift() !== "(") return [Number.NaN];
  const values = [sum(tokens)];
  while (tokens[0] === ",") {
    tokens.shift();
    values.push(sum(tokens));
  }
  return tokens.shift() === ")" ? values : [Number.NaN];
}
