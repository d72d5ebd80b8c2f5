/**
 * Vectors of two channels with their ellipse, and beside them the same vectors whitened: along a line that a
 * hand turns, or by what was learnt from these vectors or from others.
 *
 * @import { Goal, Question, WhiteningFigure } from "../../core/messages.js"
 * @import { Ellipse, Vector } from "./clouds.js"
 * @import { Wires } from "./figure.js"
 */

import { el } from "../../kit/dom.js";
import { cosineOf, ellipseOf, reachedByWhitening, spreadsAt, stretchOf, whiteningOf } from "./clouds.js";
import { FigureDrawing } from "./figure.js";
import { handleOf, onArrows, onDrag, within } from "./hands.js";
import { Panel } from "./panel.js";
import { scaleOf } from "./scale.js";
import { alongPath, ease, line, set, svg, text } from "./svg.js";
import { equals } from "./written.js";

const [WIDTH, GAP] = [340, 12];
const SIDE = (WIDTH - GAP) / 2;
const LINE = 2.4; // spreads from the middle of the line to its ends
const HALF_TURN = 180; // after which a line lies as before
const KEY = 20; // degrees of a cell's step, so that the usual arrow turns by one
const EDGE = 0.06; // of a plane that lies beyond the origin
const LEAST = 3; // spreads that a whitened plane shows
const MARKS = /** @type {const} */ ([
  ["query", "query"],
  ["same", "same place"],
  ["other", "another one"],
]);

/** @extends {FigureDrawing<WhiteningFigure>} */
export class WhiteningDrawing extends FigureDrawing {
  /**
   * @param {WhiteningFigure} figure
   * @param {Wires} wires
   * @param {Question | null} asked
   */
  constructor(figure, wires, asked) {
    super(figure, wires, asked);
    const { vectors, learnt, path, marks } = figure;
    this.writes = true;
    this.learnt = learnt[0];
    /** Of the line, in degrees; null where the principal directions are taken. @type {number | null} */
    this.angle = path[0] ?? null;
    /** Times as long as wide, as somebody answered. @type {number | null} */
    this.ghost = null;
    const high = 1.08 * Math.max(...vectors.flat(), ...marks.flat());
    this.before = new Panel({ x: 0, side: SIDE, low: -EDGE * high, high, title: "as they are" });
    this.after = new Panel({ x: SIDE + GAP, side: SIDE, low: -LEAST, high: LEAST, title: "whitened" });
    const known = asked?.wrong.map(({ values }) => values[0]) ?? [];
    this.scale = asked?.by === "number" ? scaleOf({ values: [0, ...known] }, WIDTH) : null;
    const reach = svg("circle", { r: 14, class: "rv-sample-reach" });
    const knob = svg("circle", { r: 7, class: "rv-sample-dot" });
    this.handle = path.length
      ? handleOf("Line; the arrows turn it", [0, HALF_TURN - 1], reach, knob)
      : svg("g");
    set(this.handle, { class: "rv-sample" });
    const name = "Vectors of two channels, as they are and whitened";
    const parts = [this.before.element, this.after.element, this.handle];
    const size = { name, width: WIDTH, height: this.before.height + 4 };
    const drawing = this.drawn(size, parts, marks.length ? legend() : this.scale);
    if (path.length) this.listen(drawing);
    this.chips = learnt.length > 1 ? learnt.map((one) => this.chip(one)) : [];
    this.element = el("div", { class: "rv-whitening-figure" }, drawing);
    if (this.chips.length) {
      const group = { class: "rv-ratios", role: "group", "aria-label": "learnt from" };
      this.element.append(el("div", group, el("span", {}, "learnt from"), ...this.chips));
    }
    this.draw();
  }

  /** @param {WhiteningFigure["learnt"][number]} learnt */
  chip(learnt) {
    const choose = () => {
      this.learnt = learnt;
      this.hold();
    };
    return el("button", { class: "rv-chip", type: "button", onclick: choose }, learnt.label);
  }

  // ---------------------------------------------------------------- what hands do

  /** @param {SVGSVGElement} drawing */
  listen(drawing) {
    onDrag(drawing, (target) => {
      if (!this.handle.contains(target)) return null;
      this.handle.focus({ preventScroll: true });
      return (to) => {
        const [x, y] = this.before.vectorAt(to);
        const [cx, cy] = ellipseOf(this.figure.vectors).centre;
        this.turn((180 * Math.atan2(y - cy, x - cx)) / Math.PI);
      };
    });
    onArrows(this.handle, (right, down) => this.turn((this.angle ?? 0) - right - down), {
      unit: KEY,
      along: (by) => this.turn(within(((this.angle ?? 0) % HALF_TURN) + by, 0, HALF_TURN - 1)),
    });
  }

  /** @param {number} degrees */
  turn(degrees) {
    this.angle = ((Math.round(degrees) % 360) + 360) % 360;
    this.hold();
  }

  // ---------------------------------------------------------------- what it is told

  /**
   * @override
   * @param {number} share
   */
  playTo(share) {
    const { learnt, path } = this.figure;
    this.learnt = learnt[Math.min(learnt.length - 1, Math.floor(share * learnt.length))];
    if (!path.length) return;
    [this.angle] = alongPath(
      path.map((at) => [at]),
      ease(share),
    );
  }

  /**
   * @override
   * @param {readonly number[] | null} values
   */
  reveal(values) {
    this.ghost = values?.[0] ?? null;
    super.reveal(values);
  }

  // ---------------------------------------------------------------- what it tells

  /** What whitens now. */
  get whitening() {
    return whiteningOf(this.learnt.vectors, this.angle == null ? undefined : (Math.PI * this.angle) / 180);
  }

  /**
   * @override
   * @param {Goal} goal
   */
  reached(goal) {
    const { whitening, figure } = this;
    return reachedByWhitening(goal, figure.vectors.map(whitening), figure.marks.map(whitening));
  }

  /** @override */
  found() {
    return [stretchOf(ellipseOf(this.figure.vectors.map(this.whitening)))];
  }

  /** @override */
  lines() {
    const { figure, angle, whitening } = this;
    const ellipse = ellipseOf(figure.vectors.map(whitening));
    const spread = angle == null ? [] : spreadLine(spreadsAt(figure.vectors, (Math.PI * angle) / 180));
    const stretch = this.open ? [`length / width of the ellipse ${equals(stretchOf(ellipse))}`] : [];
    if (!figure.marks.length) return [...spread, ...stretch];
    const [query, same, other] = figure.marks.map(whitening);
    const cosines = [same, other].map((one) => equals(cosineOf(query, one)));
    return [
      `cosine of query and same place ${cosines[0]}`,
      `cosine of query and another ${cosines[1]}`,
      ...stretch,
    ];
  }

  // ---------------------------------------------------------------- drawing

  /** @override */
  draw() {
    const { figure, before, after, whitening, learnt } = this;
    const ellipse = ellipseOf(figure.vectors);
    before.drawn.replaceChildren(
      ...figure.vectors.map((vector) => before.dot(vector, "rv-cloud-dot")),
      before.ellipse(ellipse, "rv-cloud-ellipse"),
      ...this.line(before, ellipse),
      ...this.arrows(before, figure.marks),
    );
    const vectors = figure.vectors.map(whitening);
    const marks = figure.marks.map(whitening);
    const reach = 2 * ellipseOf(vectors).long;
    this.span(learnt.vectors.length ? [reach, ...[...vectors, ...marks].flat()] : null);
    after.drawn.replaceChildren(...(this.open ? this.whitened(vectors, marks) : [after.cover()]));
    this.drawHandle(ellipse);
    this.chips.forEach((chip, i) => {
      chip.setAttribute("aria-pressed", String(figure.learnt[i] === learnt));
    });
  }

  /** @param {readonly number[] | null} values  that are to be seen; null for those on the left */
  span(values) {
    const most = Math.max(LEAST, Math.ceil(1.05 * Math.max(...(values ?? []).map(Math.abs))));
    if (values) this.after.span(-most, most);
    else this.after.span(this.before.low, this.before.high);
    this.after.title.textContent = values ? "whitened" : "not whitened";
  }

  /**
   * @param {readonly Vector[]} vectors
   * @param {readonly Vector[]} marks
   */
  whitened(vectors, marks) {
    const { after, ghost } = this;
    const ellipse = ellipseOf(vectors);
    const yours =
      ghost == null ? [] : [after.ellipse({ ...ellipse, long: ghost * ellipse.wide }, "rv-ghost")];
    return [
      ...vectors.map((vector) => after.dot(vector, "rv-cloud-dot")),
      after.ellipse(ellipse, "rv-cloud-ellipse"),
      ...this.line(after, ellipseOf(this.figure.vectors), this.whitening),
      ...yours,
      ...this.arrows(after, marks),
    ];
  }

  /**
   * @param {Panel} panel
   * @param {readonly Vector[]} marks
   */
  arrows(panel, marks) {
    return [...MARKS.keys()]
      .reverse()
      .filter((k) => marks[k])
      .map((k) => panel.arrow(marks[k], `rv-vector-${MARKS[k][0]}`));
  }

  /**
   * Through the middle of the vectors, or where that is once it is whitened.
   *
   * @param {Panel} panel
   * @param {Ellipse} ellipse
   * @param {(vector: Vector) => Vector} [as]
   */
  line(panel, ellipse, as = (vector) => vector) {
    const [from, to] = [-1, 1].map((side) => panel.at(as(this.endOf(ellipse, side))));
    if (this.angle == null && !this.asked) return [];
    const drawn = line(from.x, from.y, to.x, to.y);
    set(drawn, { class: "rv-direction" });
    return [drawn];
  }

  /**
   * @param {Ellipse} ellipse
   * @param {number} side
   */
  endOf({ centre, long, angle }, side) {
    const turned = this.angle == null ? angle : (Math.PI * this.angle) / 180;
    const reach = side * LINE * long;
    return [centre[0] + reach * Math.cos(turned), centre[1] + reach * Math.sin(turned)];
  }

  /** @param {Ellipse} ellipse */
  drawHandle(ellipse) {
    if (this.angle == null) return;
    const { x, y } = this.before.outside(this.endOf(ellipse, 1));
    const degrees = Math.round(this.angle);
    set(this.handle, { transform: `translate(${x} ${y})` });
    set(this.handle, { "aria-valuenow": degrees % 180, "aria-valuetext": `${degrees}°` });
  }
}

/** @param {readonly number[]} spreads */
const spreadLine = ([along, across]) => [
  `spread along the line ${equals(along)}, across it ${equals(across)}`,
];

/** What each arrow stands for. */
function legend() {
  const rows = MARKS.map(([name, title], k) => {
    const x = 12 + k * 112;
    const label = text(x + 12, 20, title);
    set(label, { "text-anchor": "start" });
    return svg("g", { class: `rv-vector-${name}` }, svg("circle", { cx: x, cy: 16, r: 5 }), label);
  });
  return { element: svg("g", { class: "rv-vector-legend" }, ...rows), height: 26 };
}
