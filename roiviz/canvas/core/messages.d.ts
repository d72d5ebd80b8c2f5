// Generated from the schema in roiviz/scene and the pages' parts: `make types`. Not to be edited.

/** An array as it came, looked at in place. */
type Shaped = { readonly shape: readonly number[] };

export type Floats = Float32Array & Shaped;
export type Wholes = Int32Array & Shaped;
export type Bytes = Uint8Array & Shaped;
export type SchemaVersion = 4;
export type CellCentre = 0.5;
export type CardName =
  | "adds"
  | "agreement"
  | "arithmetic"
  | "cells"
  | "comparison"
  | "curve"
  | "debug_box"
  | "debug_gradient"
  | "debug_number"
  | "debug_where"
  | "descent"
  | "form"
  | "lesson"
  | "map"
  | "numbers"
  | "order"
  | "output"
  | "patch"
  | "peers_matrix"
  | "peers_museum"
  | "prism_causes"
  | "prism_outputs"
  | "prism_sum"
  | "prism_sweep"
  | "rmac_aggregates"
  | "rmac_derivation"
  | "rmac_hits"
  | "rmac_list"
  | "rmac_matrix"
  | "rmac_pairs"
  | "rmac_patches"
  | "rmac_region"
  | "rmac_scores"
  | "rmac_variants"
  | "rotation"
  | "sentence"
  | "staircase"
  | "upstream";

/** A box on the picture: centre, sides, degrees counter-clockwise as seen on screen. */
export interface Box {
  readonly id: string;
  readonly cx: number;
  readonly cy: number;
  readonly w: number;
  readonly h: number;
  readonly angle: number;
}

/** The picture's point in the middle of the stage, and how many times larger than fitted. */
export interface View {
  readonly cx: number;
  readonly cy: number;
  readonly zoom: number;
}

/**
 * What is hovered or pinned: a bin and sample of a box, a cell, or a row of a layer.
 *
 * Attributes:
 *     box: its place in the canvas's list.
 *     cell: row, column.
 *     layer: its id.
 *     reading: whose bin and sample; None for the canvas's first.
 */
export interface Focus {
  readonly box: number | null;
  readonly bin: number | null;
  readonly sample: number | null;
  readonly cell: readonly [number, number] | null;
  readonly layer: string | null;
  readonly row: number | null;
  readonly reading: string | null;
}

/**
 * One of two sets of boxes that lie on a canvas at once, and how both are told apart.
 *
 * Attributes:
 *     name: of its layer; with "-" it begins the ids of its boxes.
 *     title: in the legend.
 *     color: which of the palette's two colours of sets.
 *     dash: length of its lines' dashes in CSS pixels; 0 for unbroken ones.
 */
export interface BoxSet {
  readonly name: string;
  readonly title: string;
  readonly color: number;
  readonly dash: number;
}

/** What the person may do. */
export interface EditorRules {
  readonly rotated: boolean;
  readonly max_boxes: number;
  readonly editable: boolean;
}

/** A picture without its bytes, which come by a feed; sides in pixels. */
export interface PictureFacts {
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly original: readonly [number, number] | null;
}

/** The cells of a feature map: how many, and how many picture pixels one spans. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly stride: number;
}

/** A channel without its values, which come by a feed. */
export interface ChannelFacts {
  readonly digest: string;
  readonly index: number;
  readonly name: string;
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * The call with which a browser computes a reading of the shown channel by itself.
 *
 * Attributes:
 *     operator: its name; a browser that has not got it leaves the reading to the server.
 *     rotated: whether it knows angles.
 *     bins: rows, columns.
 *     ratio: samples per bin and axis; 0 is adaptive.
 *     scale, offset, minimum, clockwise: as `kernels.rules.Rules` says.
 *     title, names: whose call it is, and its numbers in their order; of our own there are none.
 */
export interface ReadingKernel {
  readonly operator: string;
  readonly rotated: boolean;
  readonly bins: readonly [number, number];
  readonly scale: number;
  readonly ratio: number;
  readonly offset: number;
  readonly minimum: number;
  readonly clockwise: boolean;
  readonly reduction: "avg" | "max";
  readonly title: string;
  readonly names: readonly string[];
}

/**
 * One of the ways in which the boxes of a canvas are read, and how the canvas draws it.
 *
 * Attributes:
 *     id: of its answers.
 *     title: in the legend, where there are several.
 *     color: of its bins and samples, an index into the categorical palette; None for the
 *         colours of a canvas with one reading.
 *     mark: of its samples.
 *     kernel: with which the browser computes its answers too; None where only the server can.
 */
export interface Reading {
  readonly id: string;
  readonly title: string;
  readonly color: number | null;
  readonly mark: "disc" | "square" | "diamond" | "triangle";
  readonly kernel: ReadingKernel | null;
}

/** What is computed: name in the registry, title on screen, how a bin's samples become one. */
export interface Operator {
  readonly name: string;
  readonly title: string;
  readonly reduction: "avg" | "max";
  readonly clockwise: boolean;
}

/**
 * One side of a box, on its way to the samples.
 *
 * Attributes:
 *     pixel: where it begins, or for a rotated box its centre, on the picture.
 *     start: the first bin's edge in cells, for a rotated box from its centre.
 *     bin_size: of one bin, in cells.
 *     center: the centre in cells, of a rotated box.
 *     cells: whole cells of the side (RoIPool).
 *     widened: the side was below one cell and counts as one (legacy).
 */
export interface Axis {
  readonly pixel: number;
  readonly start: number;
  readonly bin_size: number;
  readonly center: number;
  readonly cells: number;
  readonly widened: boolean;
}

/** From a box to its samples: both axes, what a position in cells is shifted by, the turn. */
export interface Way {
  readonly kind: "upright" | "rotated" | "pooled";
  readonly stride: number;
  readonly offset: number;
  readonly x: Axis;
  readonly y: Axis;
  readonly cosine: number;
  readonly sine: number;
}

/**
 * One box's numbers under one reading, all of one plan and one launch.
 *
 * Attributes:
 *     canvas, box, reading: what is answered: the canvas's name, the box's id, how it was read.
 *     status: whether plan and kernel agree, to `tolerance`, in every bin of `checked_bins`; a
 *         refused box has an `error`, and no numbers.
 *     frame: the box that is answered; `read_frame`: where its bins really lie. Picture pixels.
 *     tuple_text: the box as the operator takes it. device: what ran the kernel, by name.
 *     samples_total: of which `positions` may hold a part.
 *     range: the smallest and the largest output.
 *     worst_bin, max_abs_diff: where plan and kernel are farthest apart, and by how much (None:
 *         not finite); checked_bins: None for all of them.
 *     way: the numbers from which each sample's position follows.
 *     unlisted: a single bin has more samples than are ever planned.
 *     positions: (S, 2) x, y in cells. taps: (S, 4) flat cell index, -1 where nothing is read.
 *     weights: (S, 4). state: (S,) 0 inside, 1 clamped, 2 discarded. bin: (S,) flat, sorted.
 *     output, applied: (PH, PW) of the shown channel, the kernel's and the plan's.
 *     cells, cell_weights: (K,) the footprint.
 *     bin_rows, bin_columns: (PH, 2), (PW, 2) the cells of RoIPool's bins, which may overlap.
 *     patch: (PH, PW, 3), where the pooled values are colours.
 *     divisor: (PH · PW) what a bin's sum is divided by, where that is a rule of its own.
 *     tap_values: (S, 4) what the taps read, where that is not the shown channel.
 */
export interface Answer {
  readonly canvas: string;
  readonly box: string;
  readonly frame: Box;
  readonly read_frame: Box;
  readonly reading: string;
  readonly status: "ok" | "mismatch" | "refused";
  readonly error: string | null;
  readonly tuple: string;
  readonly device: string;
  readonly bins: readonly [number, number];
  readonly grid: readonly [number, number];
  readonly samples_total: number;
  readonly range: readonly [number, number] | null;
  readonly max_abs_diff: number | null;
  readonly worst_bin: number | null;
  readonly checked_bins: readonly number[] | null;
  readonly tolerance: number;
  readonly way: Way | null;
  readonly notes: readonly string[];
  readonly unlisted: boolean;
  readonly positions: Floats | null;
  readonly taps: Wholes | null;
  readonly weights: Floats | null;
  readonly state: Bytes | null;
  readonly bin: Wholes | null;
  readonly output: Floats | null;
  readonly applied: Floats | null;
  readonly cells: Wholes | null;
  readonly cell_weights: Floats | null;
  readonly bin_rows: Wholes | null;
  readonly bin_columns: Wholes | null;
  readonly patch: Bytes | null;
  readonly divisor: Floats | null;
  readonly tap_values: Floats | null;
}

/**
 * Values over the cells, (H, W).
 *
 * Attributes:
 *     range: the values at the ends of the palette; data: the legend's, where they differ.
 *     whole: the values are counts.
 */
export interface HeatmapLayer {
  readonly id: string;
  readonly array: Floats;
  readonly legend: string;
  readonly palette: "sequential" | "diverging" | "categorical";
  readonly range: readonly [number, number] | null;
  readonly data: readonly [number, number] | null;
  readonly whole: boolean;
  readonly opacity: number;
  readonly type: "heatmap";
}

/**
 * Boxes on the picture, (K, 5) cx, cy, w, h, angle.
 *
 * Attributes:
 *     color: of each, an index into the categorical palette.
 *     dash: of each, its length in screen pixels, 0 for a full line.
 *     hoverable: False where the pointer looks through them.
 *     events: whether Python wants to know which row is hovered.
 */
export interface BoxesLayer {
  readonly id: string;
  readonly array: Floats;
  readonly legend: string;
  readonly color: readonly number[] | null;
  readonly dash: readonly number[] | null;
  readonly labels: readonly string[] | null;
  readonly opacity: number;
  readonly hoverable: boolean;
  readonly events: boolean;
  readonly type: "boxes";
}

/** Arrows or links on the picture, (K, 4) x0, y0, x1, y1; `follow`: the box they move with. */
export interface LinesLayer {
  readonly id: string;
  readonly array: Floats;
  readonly type: "arrows" | "links";
  readonly legend: string;
  readonly color: number | readonly number[] | null;
  readonly labels: readonly string[] | null;
  readonly opacity: number;
  readonly follow: string | null;
  readonly events: boolean;
}

/** Points on the picture, (K, 2) x, y; as a path, joined in their order. */
export interface PointsLayer {
  readonly id: string;
  readonly array: Floats;
  readonly type: "points" | "path";
  readonly legend: string;
  readonly color: number | readonly number[] | null;
  readonly labels: readonly string[] | null;
  readonly opacity: number;
  readonly events: boolean;
}

/** A piece of a sentence. */
export interface Text {
  readonly t: string;
  readonly b: boolean;
  readonly tone: "good" | "warn" | "bad" | null;
}

/**
 * Everything that a canvas draws, and the message that is answered.
 *
 * JavaScript owns the boxes: it takes `boxes`, `active`, `pin` and `view` on its first mount and
 * whenever `revision` is raised; revisions compare within one `epoch`, a session of the server.
 *
 * Attributes:
 *     mount, sequence: which canvas, and which of its messages, is answered; None and -1 for none.
 *     pace: milliseconds to wait after it before a message that has no need of an answer.
 *     phase: of what was done last; where another view's hand has set the boxes, "drag" says that
 *         it is not done.
 *     address: replaces the address of the browser's history entry if that is one of `replaces`.
 *     readings: of its boxes, each drawn; the first leads: it is drawn on top, and only its
 *         outputs and footprint are.
 *     box_sets: where there are two; a box that names none of them is of the first.
 *     overlays: what is drawn of each answer; "heat" is the channel.
 *     message: stands over the picture.
 *     room: CSS pixels of the window's height that the page wants for everything else.
 */
export interface CanvasMessage {
  readonly canvas: string;
  readonly mid: string | null;
  readonly seq: number;
  readonly pace: number;
  readonly rev: number;
  readonly epoch: string;
  readonly phase: "mount" | "drag" | "commit" | "select" | "focus" | "view";
  readonly pin: Focus | null;
  readonly view: View | null;
  readonly address: string | null;
  readonly replaces: readonly string[];
  readonly boxes: readonly Box[];
  readonly active: number | null;
  readonly box_sets: readonly BoxSet[];
  readonly editor: EditorRules;
  readonly picture: PictureFacts | null;
  readonly cells: Grid | null;
  readonly channel: ChannelFacts | null;
  readonly overlays: readonly ("samples" | "taps" | "bins" | "footprint" | "cells" | "output" | "heat")[];
  readonly readings: readonly Reading[];
  readonly operator: Operator;
  readonly answers: readonly Answer[];
  readonly layers: readonly Layer[];
  readonly sentence: readonly Text[];
  readonly timing: string;
  readonly message: string | null;
  readonly room: number;
  readonly page: PagePart | null;
  readonly role: "canvas";
  readonly version: number;
}

/**
 * What cards need that speak for themselves, on a page without a canvas.
 *
 * Attributes:
 *     revision, epoch, address, replaces: as in `CanvasMessage`; their choice is what they hold.
 */
export interface Voice {
  readonly rev: number;
  readonly epoch: string;
  readonly address: string | null;
  readonly replaces: readonly string[];
}

/**
 * Cards of one canvas, filled in the browser from what that canvas holds.
 *
 * Attributes:
 *     reading: the one that they show; None for the one that is pointed at, else the first.
 *     columns: how many side by side; None for one, or as many as fit.
 *     page: what they need on a page without a canvas, whose message would bring it.
 *     voice: with which they speak there; None where they say nothing.
 */
export interface CardsMessage {
  readonly canvas: string;
  readonly show: readonly CardName[];
  readonly columns: number | null;
  readonly reading: string | null;
  readonly page: PagePart | null;
  readonly voice: Voice | null;
  readonly role: "cards";
  readonly version: number;
}

/** A picture's bytes. */
export interface PictureFeed {
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly original: readonly [number, number] | null;
  readonly mime: string;
  readonly bytes: Bytes;
  readonly role: "feed";
  readonly kind: "picture";
  readonly version: number;
}

/** One channel's values, (H, W). */
export interface ChannelFeed {
  readonly digest: string;
  readonly index: number;
  readonly name: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  readonly values: Floats;
  readonly role: "feed";
  readonly kind: "channel";
  readonly version: number;
}

/** One of an album's pictures: how many of the bytes are its own. */
export interface AlbumEntry {
  readonly digest: string;
  readonly mime: string;
  readonly size: number;
}

/** The bytes of several small pictures, one after another. */
export interface AlbumFeed {
  readonly pictures: readonly AlbumEntry[];
  readonly bytes: Bytes;
  readonly role: "feed";
  readonly kind: "album";
  readonly version: number;
}

/**
 * What a canvas said last.
 *
 * Attributes:
 *     mount, sequence: which canvas, and the number of its message.
 *     epoch: the session whose answer the canvas took last; "" before its first one.
 *     revision: of that session, the last time that Python set the boxes.
 *     focus: what the pointer is on, where the server must answer it; pin: what is pinned.
 *     choice: what the page's own cards bring, unchecked but for its size.
 *     heard: where a canvas is shown in several views, the newest message of each other one that
 *         this view knows, by its mount.
 */
export interface CanvasEvent {
  readonly mid: string;
  readonly seq: number;
  readonly rev: number;
  readonly phase: "mount" | "drag" | "commit" | "select" | "focus" | "view";
  readonly boxes: readonly Box[];
  readonly active: number | null;
  readonly focus: Focus | null;
  readonly pin: Focus | null;
  readonly view: View | null;
  readonly epoch: string;
  readonly choice: Readonly<Record<string, unknown>> | null;
  readonly heard: Readonly<Record<string, number>> | null;
  readonly version: number;
}

/**
 * Which share of the numbers is wrong, by box, by channel or by bin.
 *
 * Attributes:
 *     many: of what, in words; count: how many of them are wrong.
 *     rows, columns: of its marks.
 *     each: of how many boxes, channels or bins a mark stands for; the last one for the rest.
 *     shares: (rows · columns) from 0 to 1.
 *     places: (rows · columns) the box, channel or flat bin that a mark leads to.
 *     names: what each mark is.
 */
export interface WrongMap {
  readonly id: "box" | "channel" | "bin" | "picture" | "cell";
  readonly many: string;
  readonly count: string;
  readonly rows: number;
  readonly columns: number;
  readonly each: number;
  readonly shares: Floats;
  readonly places: Wholes;
  readonly names: readonly string[];
}

/** A number under its name. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly wrong: boolean;
}

/** A sample of a sum: where it lies, what it reads, what it gives, what happened to it. */
export interface SumRow {
  readonly x: string;
  readonly y: string;
  readonly taps: string;
  readonly gives: string;
  readonly note: string;
}

/** How a number is made: whose it is, by which call, and from which samples. */
export interface SumFacts {
  readonly whose: string;
  readonly said: string;
  readonly rows: readonly SumRow[];
  readonly result: string;
}

/**
 * The chosen number.
 *
 * Attributes:
 *     worst: whether it is the one that is furthest off.
 *     facts: what was got, what is expected and how far that is off, each under its name, as far
 *         as float32 has digits.
 *     digits: what was got with all of its digits, and how far it is off.
 */
export interface NumberFacts {
  readonly name: string;
  readonly worst: boolean;
  readonly facts: readonly Fact[];
  readonly digits: string;
  readonly sums: readonly SumFacts[];
}

/**
 * Where a gradient is wrong, and which mark the chosen number is of.
 *
 * Attributes:
 *     map: its places are boxes, or the flat numbers of cells of (N, C, H, W).
 *     chosen: the mark; −1 for none.
 */
export interface GradientMap {
  readonly map: WrongMap;
  readonly chosen: number;
}

/**
 * A gradient that is wrong, and one of its numbers.
 *
 * Attributes:
 *     title: whose it is; takes: what a mark of its maps chooses.
 *     name: the number that is chosen, or the box whose numbers these are.
 *     facts: what was got, what is expected, and how far that is off.
 *     head, rows: what the number is the sum of, or a line for each number of the box.
 *     result: the sum; "" for none.
 */
export interface GradientFacts {
  readonly title: string;
  readonly takes: "cell" | "box";
  readonly maps: readonly GradientMap[];
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly result: string;
}

/**
 * The chosen number, its box, and where wrong numbers are.
 *
 * Attributes:
 *     box, channel, bin: the chosen one; the bin is flat.
 *     worst: the box, channel and bin of the worst number; None where all are right.
 *     where: what wrong numbers have in common by their place.
 *     rows, columns: of the bins; got, want: (rows · columns) the box's numbers, written short.
 *     bad: (rows · columns) 1 where they differ; errors: the same from 0 to 1.
 *     gradients: those that are wrong.
 *     drawn: the box of each row of the picture's layers, the right ones' first; right: how many
 *         of them are right.
 *     leads: of each box that a click may choose, the box and the channel that is shown then.
 */
export interface DebugPart {
  readonly box: number;
  readonly channel: number;
  readonly bin: number;
  readonly worst: readonly [number, number, number] | null;
  readonly where: readonly string[];
  readonly maps: readonly WrongMap[];
  readonly rows: number;
  readonly columns: number;
  readonly got: readonly string[];
  readonly want: readonly string[];
  readonly bad: Bytes;
  readonly errors: Floats;
  readonly number: NumberFacts | null;
  readonly drawn: Wholes;
  readonly right: number;
  readonly leads: Wholes;
  readonly gradients: readonly GradientFacts[];
  readonly kind: "debug";
}

/**
 * A rotated box: its numbers in both spaces, and what another framework makes of them.
 *
 * Attributes:
 *     numbers: the five as they are written; remark, turn, picture, cells: words beside them.
 *     box, cell_box: on the picture, and in cells, with the angle at which it is read.
 *     other: where another framework's bins would lie; None where they are the same.
 *     patch: (rows, columns, 3) the picture under the bins, upright.
 */
export interface Rotation {
  readonly numbers: string;
  readonly remark: string;
  readonly direction: string;
  readonly box: Box;
  readonly cell_box: Box;
  readonly turn: string;
  readonly picture: string;
  readonly cells: string;
  readonly sentence: string;
  readonly other: Box | null;
  readonly patch: Bytes;
}

/**
 * The active box read a second time; `refused`: why the second reading has no numbers.
 *
 * Attributes:
 *     title, instead_of, calls: the second reading's name, the first's, and both calls.
 *     range, difference_range: the ends of the palettes; worst: the bin where they differ most.
 *     check_ok: whether the second reading's plan and kernel agree.
 *     output, difference: (PH, PW) the second output, and that minus the first.
 *     kernel: what a page without a server calls for the second reading; None where it cannot.
 */
export interface Comparison {
  readonly box: string;
  readonly title: string;
  readonly instead_of: string;
  readonly refused: string | null;
  readonly calls: readonly string[];
  readonly range: readonly [number, number] | null;
  readonly difference_range: readonly [number, number] | null;
  readonly worst: number | null;
  readonly check_ok: boolean;
  readonly sentence: readonly Text[];
  readonly output: Floats | null;
  readonly difference: Floats | null;
  readonly kernel: ReadingKernel | null;
}

/** Either may be missing. */
export interface ExplorePart {
  readonly rotation: Rotation | null;
  readonly comparison: Comparison | null;
  readonly kind: "explore";
}

/**
 * What the person chose on the card: one bin, and painted (bin, value) pairs.
 *
 * Attributes:
 *     revision: of the canvas when it was chosen, as in `CanvasMessage.revision`.
 */
export interface Chosen {
  readonly bin: number;
  readonly painted: readonly (readonly [number, number])[];
  readonly rev: number;
}

/** How far the plan's sum is from the kernel's gradient, in the worst cell (row, column). */
export interface PlanCheck {
  readonly difference: number | null;
  readonly cell: readonly [number, number];
  readonly agrees: boolean;
}

/**
 * Numbers over the cells, (H, W).
 *
 * Attributes:
 *     range: the values at the ends of the palette; whole: they are counts.
 */
export interface Chart {
  readonly values: Floats;
  readonly palette: "sequential" | "diverging" | "categorical";
  readonly range: readonly [number, number];
  readonly title: string;
  readonly whole: boolean;
  readonly remark: string;
}

/**
 * The loss along one number of the active box.
 *
 * Attributes:
 *     slope: the kernel's; difference: the central difference of the forward kernel; left, right:
 *         slopes on the two sides, loss_left and loss_right the values they lead to.
 *     curve: (K, 2) change of the number, loss; NaN rows part the pieces.
 *     crossings: (M, 2) where the loss is not smooth, and whether it jumps there.
 *     marks: how many crossings are marked, in words.
 */
export interface NumberPlot {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly slope: number;
  readonly difference: number | null;
  readonly left: number | null;
  readonly right: number | null;
  readonly kind: "smooth" | "kink" | "jump";
  readonly agrees: boolean;
  readonly loss: number;
  readonly loss_left: number | null;
  readonly loss_right: number | null;
  readonly sentence: string;
  readonly marks: string;
  readonly curve: Floats;
  readonly crossings: Floats | null;
}

/** The steps of a walk on one blurred map; `start` and the step after the last one. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/**
 * A box on its way down the loss.
 *
 * Attributes:
 *     run: names the walk; another one begins at its start.
 *     path: (K, 5) cx, cy, w, h, angle of each step; losses: (K, 2) sharp, and of its level.
 */
export interface Walk {
  readonly run: string;
  readonly sentence: string;
  readonly bands: readonly Band[];
  readonly path: Floats;
  readonly losses: Floats;
}

/**
 * One bin's output as the box slides, by RoIAlign and by RoIPool.
 *
 * Attributes:
 *     bin: row, column. box: as it is moved.
 *     sentences, and the columns of smooth, stepped and slopes: one for each way to look.
 *     offsets: (K,) pixels.
 */
export interface Staircase {
  readonly bin: readonly [number, number];
  readonly box: Box;
  readonly sentences: readonly string[];
  readonly offsets: Floats;
  readonly smooth: Floats;
  readonly stepped: Floats;
  readonly slopes: Floats;
}

/**
 * The upstream gradient, and what the section that is looked at adds.
 *
 * Attributes:
 *     upstream_kind: how it was chosen. upstream: (boxes, PH, PW).
 *     drawn: (MAX_BOXES, PH, PW) the same for as many boxes as there may be, of a page without a
 *         server whose upstream is drawn at random; each other kind is the same for every box.
 *     wanted: (PH, PW) of such a page, the remembered patch: its distance is each box's upstream.
 *     lasting: whether what is said holds for every box.
 *     computed: whether `numbers` are the browser's, of such a page.
 *     shown: places in the canvas's list of the boxes that are followed, in upstream's order.
 *     gradient: (H, W) what arrives at each cell.
 *     orders: whether the order of additions is looked at.
 *     loss: in words.
 */
export interface GradientsPart {
  readonly upstream_kind: string;
  readonly chosen: Chosen;
  readonly shown: readonly number[];
  readonly check: PlanCheck;
  readonly upstream: Floats;
  readonly drawn: Floats | null;
  readonly wanted: Floats | null;
  readonly lasting: boolean;
  readonly computed: boolean;
  readonly chart: Chart | null;
  readonly gradient: Floats | null;
  readonly orders: boolean;
  readonly numbers: readonly NumberPlot[];
  readonly loss: string;
  readonly descent: Walk | null;
  readonly staircase: Staircase | null;
  readonly kind: "gradients";
}

/**
 * Cells that one sample reads, by whatever the kernel makes of its position.
 *
 * Attributes:
 *     values: of the cells, row by row. rows, columns: how many.
 *     path: (x, y) positions in cells, through which the sample goes as the step plays.
 *     shows: what is drawn beside the cells and the sample: the values; each tap's weight; the
 *         rectangle that each weight is the area of, and its flight; the two lines along x and
 *         the one along y; the sum written out; the three ways to the same value.
 *     moves: whether the sample may be moved by hand.
 */
export interface CellsFigure {
  readonly values: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly path: readonly (readonly [number, number])[];
  readonly shows: readonly ("values" | "weights" | "rectangles" | "lines" | "sum" | "ways")[];
  readonly moves: boolean;
  readonly kind: "cells";
}

/**
 * One bin on a map, and the samples that the kernel takes in it.
 *
 * Attributes:
 *     values: of the cells, row by row; of a map with one row, a line is drawn. rows, columns: how
 *         many.
 *     path: x1, y1, x2, y2 of the bin in cells, through which it goes as the step plays.
 *     ratio: samples per axis; 0 is adaptive. ratios: that may be chosen instead; the step plays
 *         through them.
 *     shows: the cells' values; the samples; their positions; the mean written out; how many
 *         samples its sides give; the window outside of which samples are discarded; a bar for
 *         each ratio.
 *     grip: what a hand moves: nothing, the bin, or its lower right corner.
 *     exact: the mean over the whole bin, to which the bars go.
 */
export interface BinFigure {
  readonly values: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly path: readonly (readonly [number, number, number, number])[];
  readonly ratio: number;
  readonly shows: readonly ("values" | "samples" | "positions" | "sum" | "grid" | "window" | "bars")[];
  readonly grip: "none" | "move" | "size";
  readonly ratios: readonly number[];
  readonly exact: number | null;
  readonly kind: "bin";
}

/**
 * A box of RoIPool on a map of one row, and the columns that each of its bins reads.
 *
 * Attributes:
 *     values: of the cells, from left to right.
 *     path: where the box begins and ends, in cells from the map's left edge, as the step plays.
 *     bins: how many. mark: the bin that is asked for; None for all alike.
 *     grip: what a hand moves: nothing, the box, or its right edge.
 */
export interface PoolFigure {
  readonly values: readonly number[];
  readonly path: readonly (readonly [number, number])[];
  readonly bins: number;
  readonly mark: number | null;
  readonly grip: "none" | "move" | "size";
  readonly kind: "pool";
}

/**
 * Boxes on a picture, and the maps of a feature pyramid that they may be pooled from.
 *
 * Attributes:
 *     width, height: of the picture in pixels.
 *     boxes: x1, y1, x2, y2 in pixels.
 *     first, last: the pyramid's maps, by their level; level l has a stride of 2 ** l pixels.
 *     size, level: a box of this many pixels a side is of this level.
 */
export interface PyramidFigure {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (readonly [number, number, number, number])[];
  readonly first: number;
  readonly last: number;
  readonly size: number;
  readonly level: number;
  readonly kind: "pyramid";
}

/**
 * One row of a picture with a lit pixel, and below it the cells of a stack of layers.
 *
 * Attributes:
 *     layers: from the picture on; each cell is the mean of its window. pixels: of the row.
 *     path: the lit pixel, as the step plays.
 *     lean: likewise, from 0, where cells are drawn in their stride of pixels, to 1, where their
 *         receptive fields are centred.
 *     shows: the receptive field of the cell that answers most; the cells that paddings add.
 *     moves: whether the pixel may be moved by hand.
 */
export interface StackFigure {
  readonly layers: readonly (readonly [number, number, number])[];
  readonly pixels: number;
  readonly path: readonly number[];
  readonly lean: readonly number[];
  readonly shows: readonly ("field" | "padding")[];
  readonly moves: boolean;
  readonly kind: "stack";
}

/** A network whose cells' centres are drawn, by its layers along one axis. */
export interface Network {
  readonly title: string;
  readonly layers: readonly (readonly [number, number, number])[];
}

/**
 * Cells drawn on their pixels, and a ruler of positions below that may be slid.
 *
 * Attributes:
 *     stride: pixels of a cell. columns: cells.
 *     path: (coordinate of the mark in pixels, cells between the first cell's edge and the
 *         ruler's 0), as the step plays.
 *     networks: whose cells are drawn where they are centred, in place of the mark.
 *     moves: whether the ruler may be slid by hand.
 */
export interface RulerFigure {
  readonly stride: number;
  readonly columns: number;
  readonly path: readonly (readonly [number, number])[];
  readonly networks: readonly Network[];
  readonly moves: boolean;
  readonly kind: "ruler";
}

/** Whose arithmetic lays out R-MAC's squares: a name in `regions.VARIANTS`, and a label. */
export interface Layout {
  readonly variant: string;
  readonly label: string;
}

/**
 * R-MAC's squares on a map, as the kernel lays them out.
 *
 * Attributes:
 *     values: of the cells of one channel, row by row; none where only the size counts.
 *     rows, columns: of the map. channels: how many it has.
 *     levels, layouts: that may be chosen; the step plays through them. Level 0 is all levels.
 *     path: numbers of steps along the long side through which the step plays; none for R-MAC's.
 *     most: steps that a hand may drag the second square to; 0 where it stays.
 *     shows: the arithmetic; the overlap of neighbours against the steps; the columns that no
 *         square reads; one square after the other with its largest value.
 */
export interface RegionsFigure {
  readonly values: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly levels: readonly number[];
  readonly layouts: readonly Layout[];
  readonly shows: readonly ("sum" | "curve" | "uncovered" | "maxima")[];
  readonly path: readonly number[];
  readonly most: number;
  readonly channels: number;
  readonly kind: "regions";
}

/**
 * One bin, the cells that its gradient goes to, and the loss where the bin moves along x.
 *
 * Attributes:
 *     values: of the cells, row by row. rows, columns: how many.
 *     path: x1, y1, x2, y2 of the bin in cells, through which it goes as the step plays; with
 *         arrows, where it begins to walk.
 *     ratio: samples per axis.
 *     upstream: the derivative of the loss by the bin's output.
 *     aim: in place of it, the output for which the loss (output − aim)² / 2 is 0.
 *     shows: the cells' values; the sum that the gradients make; the loss and its slope; the two
 *         ways that a step along the slope may go.
 *     mark: a cell that is asked for. zooms: of the curve, that may be chosen.
 *     moves: whether a hand moves the bin.
 *     rate: cells that one step goes for a slope of 1.
 */
export interface BackwardFigure {
  readonly values: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly path: readonly (readonly [number, number, number, number])[];
  readonly ratio: number;
  readonly shows: readonly ("values" | "sum" | "curve" | "arrows")[];
  readonly upstream: number;
  readonly aim: number | null;
  readonly mark: number | null;
  readonly zooms: readonly number[];
  readonly moves: boolean;
  readonly rate: number;
  readonly kind: "backward";
}

/**
 * A framework, as it reads the five numbers of a rotated box.
 *
 * Attributes:
 *     name: a key of NOTATIONS.
 *     fields: what its numbers are, in order.
 *     turn: degrees, counter-clockwise, of one unit of its angle; negative where it counts
 *         clockwise.
 *     offset: cells subtracted after scaling. minimum: cells that a side is enlarged to.
 *     beyond: pixels from its box's bow to its letter, where several are drawn at once.
 *     writes: numbers of its own, in place of the figure's; none where it reads those.
 */
export interface Reader {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly string[];
  readonly turn: number;
  readonly offset: number;
  readonly minimum: number;
  readonly beyond: number;
  readonly writes: readonly number[];
}

/**
 * A boat on a picture, seen from above, and the boxes that frameworks make of five numbers.
 *
 * Attributes:
 *     width, height: of the picture in pixels. stride: pixels of a cell.
 *     boat: cx, cy, w, h in pixels and degrees counter-clockwise: where it lies.
 *     readers: who reads the numbers; the step plays through those that write their own.
 *     path: numbers as people type them for the first reader, through which the step plays; none
 *         where no box is drawn until it is answered.
 *     shows: the numbers; the boat's angle; the boxes of all readers at once; the two sides by
 *         their names.
 *     moves: whether a hand turns the box.
 */
export interface TurnFigure {
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  readonly boat: readonly [number, number, number, number, number];
  readonly readers: readonly Reader[];
  readonly path: readonly (readonly [number, number, number, number, number])[];
  readonly shows: readonly ("numbers" | "arc" | "fan" | "sides")[];
  readonly moves: boolean;
  readonly kind: "turn";
}

/**
 * A boat turned by the rotation formula, on axes whose y points up, or down.
 *
 * Attributes:
 *     angle: degrees in the formula.
 *     path: where the y axis points as the step plays: from 1, up, to −1, down.
 */
export interface FlipFigure {
  readonly angle: number;
  readonly path: readonly number[];
  readonly kind: "flip";
}

/**
 * A rotated box on a map, one of its samples, and where a small turn moves it.
 *
 * Attributes:
 *     values: of the cells, row by row. rows, columns: how many.
 *     path: cx, cy, w, h in cells and degrees counter-clockwise, as the step plays.
 *     bins: rows and columns of the box, with one sample each. mark: the bin that is told of.
 */
export interface LeverFigure {
  readonly values: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly path: readonly (readonly [number, number, number, number, number])[];
  readonly bins: readonly [number, number];
  readonly mark: number;
  readonly kind: "lever";
}

/**
 * Two regions' vectors of two channels and their sum, and beside them the same at length 1.
 *
 * Attributes:
 *     arrows: x, y of each vector.
 *     path: lengths of the first one, through which it goes as the step plays.
 *     most: to which a hand may stretch it; 0 where it stays.
 */
export interface ArrowsFigure {
  readonly arrows: readonly (readonly [number, number])[];
  readonly path: readonly number[];
  readonly most: number;
  readonly kind: "arrows";
}

/**
 * Pictures as small feature maps, and the pairs of regions that make two of them alike.
 *
 * Attributes:
 *     maps: each picture's values, channel by channel and row by row; the query's first, then
 *         the picture that is compared with it region by region.
 *     rows, columns, channels: of each map. levels: of R-MAC's regions.
 *     shows: the matrix of all pairs; what it comes to, written out; the pictures ranked by their
 *         cosine with the query; all of them as a collection.
 *     switches: whose regions a hand switches: 0 nobody's, 1 the query's, 2 both pictures'.
 *     path: the query's regions that are off as the step plays; where there is none, it adds the
 *         pairs up.
 */
export interface PairsFigure {
  readonly maps: readonly (readonly number[])[];
  readonly rows: number;
  readonly columns: number;
  readonly channels: number;
  readonly levels: number;
  readonly shows: readonly ("matrix" | "sum" | "ranking" | "collection")[];
  readonly switches: number;
  readonly path: readonly (readonly number[])[];
  readonly kind: "pairs";
}

/** Vectors that a whitening is learnt from, by a label; none where nothing is whitened. */
export interface Learnt {
  readonly label: string;
  readonly vectors: readonly (readonly [number, number])[];
}

/**
 * Vectors of two channels, and beside them the same ones whitened.
 *
 * Attributes:
 *     vectors: x, y of each.
 *     learnt: what the whitening may be learnt from; the step plays through them.
 *     path: directions in degrees through which a line goes as the step plays: along it and
 *         across it the vectors are divided by their spread. None for the principal directions.
 *     marks: vectors of a query, of the picture that shows the same place, and of another.
 */
export interface WhiteningFigure {
  readonly vectors: readonly (readonly [number, number])[];
  readonly learnt: readonly Learnt[];
  readonly path: readonly number[];
  readonly marks: readonly (readonly [number, number])[];
  readonly kind: "whitening";
}

/**
 * The outputs of RoIAlign, one for each thread, and the bin on the map that a thread reads.
 *
 * The map holds 100 × channel + 10 × row + column, so that an output says where it was read.
 *
 * Attributes:
 *     rows, columns, channels: of the map.
 *     boxes: on it. bins: rows and columns of each. ratio: samples per bin and axis.
 *     path: threads, counted from 0, through which the step plays.
 *     moves: whether a hand chooses the thread.
 */
export interface ThreadFigure {
  readonly rows: number;
  readonly columns: number;
  readonly channels: number;
  readonly boxes: readonly (readonly [number, number, number, number])[];
  readonly bins: readonly [number, number];
  readonly ratio: number;
  readonly path: readonly number[];
  readonly moves: boolean;
  readonly kind: "thread";
}

/**
 * A box's samples on a map, and the memory that they read: float32 in lines of 64 bytes.
 *
 * The map begins where a line begins.
 *
 * Attributes:
 *     rows, columns, channels: of the map.
 *     edges: of the box. bins: its rows and columns. ratio: samples per bin and axis.
 *     shows: the reads of one thread, one after the other, in its channel's plane; or the lines
 *         that a sample lights for all channels; or only the samples on the map.
 *     layouts: that may be chosen; the step plays through them.
 *     mark: a cell that is asked for.
 *     moves: whether a hand steps on.
 */
export interface MemoryFigure {
  readonly rows: number;
  readonly columns: number;
  readonly channels: number;
  readonly edges: readonly [number, number, number, number];
  readonly bins: readonly [number, number];
  readonly ratio: number;
  readonly shows: "reads" | "lines" | "samples";
  readonly layouts: readonly ("NCHW" | "NHWC")[];
  readonly mark: number | null;
  readonly moves: boolean;
  readonly kind: "memory";
}

/**
 * Numbers that are added up in float32, in their order and in the opposite one.
 *
 * Attributes:
 *     first: the largest of them, at which the number line begins.
 *     adds: the others, whole and small beside it.
 */
export interface OrderFigure {
  readonly first: number;
  readonly adds: readonly number[];
  readonly kind: "order";
}

/**
 * Ways to the same outputs: what each computes and reads, and how long it takes, timed live.
 *
 * Attributes:
 *     rows, columns: of the map.
 *     edges: of the box. bins: its rows and columns. ratio: samples per bin and axis.
 *     channels: how many may be chosen; the step plays through them.
 */
export interface RaceFigure {
  readonly rows: number;
  readonly columns: number;
  readonly edges: readonly [number, number, number, number];
  readonly bins: readonly [number, number];
  readonly ratio: number;
  readonly channels: readonly number[];
  readonly kind: "race";
}

/**
 * What completes a step.
 *
 * Attributes:
 *     kind: a tap alone; one weight; the sample's value; that value where not every weight is
 *         alike; every weight alike. Of a bin: its mean; as many samples; as many discarded. Of
 *         RoIPool's box, moved so far: the same columns as before; others; none in two bins. Of a
 *         stack: the cell that answers most; how many answer. Of a ruler: what the mark reads;
 *         the network whose cells lie at its whole numbers, to a margin in pixels. Of
 *         R-MAC's squares: the overlap of neighbours; as many; the last column in none of them. Of
 *         what goes back: as many cells that get any; a loss; a zoom. Of boxes that turn: the
 *         boat, to a margin in degrees; as many that point one way; the angle that the chosen one
 *         writes; the way that y points; a slope by the angle. Of vectors: the
 *         first one's length; one pair of regions alone; the rank of the picture that shows the
 *         same, or a lower one; an ellipse whose axes differ by no more than the margin; another
 *         picture before that one. Of threads: this one. Of memory: as many reads; as many
 *         lines. Of ways that are timed: as many channels.
 *     target: of the weight, value, count or way. margin: how near counts.
 *     asks, done: what is to be done, and what it has shown, in a sentence each.
 */
export interface Goal {
  readonly kind: "alone" | "weight" | "value" | "aside" | "alike" | "mean" | "samples" | "discarded" | "still" | "jump" | "apart" | "strongest" | "answering" | "reads" | "fits" | "overlap" | "squares" | "short" | "receivers" | "loss" | "zoom" | "lands" | "agree" | "writes" | "flipped" | "flat" | "length" | "pair" | "drops" | "circle" | "outranked" | "thread" | "lines" | "channels";
  readonly target: number;
  readonly margin: number;
  readonly asks: string;
  readonly done: string;
}

/**
 * A wrong answer that people give.
 *
 * Attributes:
 *     values: the answer. name: of the mistake. words: why it is one, with the question's numbers.
 */
export interface Known {
  readonly values: readonly number[];
  readonly name: string;
  readonly words: string;
}

/**
 * Something to predict before it is shown.
 *
 * Attributes:
 *     by: how it is answered: one of the figure's cells or of `others`, any of its cells, one of
 *         `others` alone, a number, the numbers of a tuple, or points on the figure's line. An
 *         answer is numbers; a cell is its flat index, others count on from there; points go from
 *         left to right.
 *     label: of the field of a number, or of the group of choices. others: answers beside cells.
 *     names, units: of a tuple's numbers, in order.
 *     right: the kernel's. margin: how near counts as right.
 *     period: by which the last number may differ and mean the same, as an angle; 0 for none.
 *     unit: that may be written behind the number; another one would be another answer.
 *     shown: the right answer in words. working: how one gets there, with these numbers.
 *     check: what of the figure the browser's kernel computes again: the flat index of the largest
 *         weight, the cells that are read, the sample's value; of a bin its samples' x, its mean,
 *         or how many samples it has; of RoIPool's box the marked bin's columns, its maximum, or
 *         how many columns the box takes; of a pyramid the place of each box in its table; of a
 *         stack the cell that answers most, or the pixels of its receptive field; the position
 *         that the mark has by the kernel; of R-MAC's squares how many there are, the columns in
 *         which they begin, or how many numbers their descriptor has; of what goes back the cells
 *         that get any, how much the marked one gets, or whether the loss one cell on changes by
 *         more than the slope (0), by just as much (1), or by less (2); the angle, or all numbers,
 *         whose box lies on the boat; the box that does; of two vectors brought to length 1 which
 *         is longer (0, 1), or neither (3); the cosine of two pictures; how many vectors are
 *         compared with the query's; how many times as long as wide an ellipse is; of threads the
 *         place where the kernel writes that number; of memory the lines that a sample lights, the
 *         sets of weights, or the adds to the marked cell; of an order how much the sum grows.
 */
export interface Question {
  readonly id: string;
  readonly asks: string;
  readonly by: "cell" | "cells" | "choice" | "number" | "tuple" | "points";
  readonly label: string;
  readonly right: readonly number[];
  readonly margin: number;
  readonly shown: string;
  readonly working: string;
  readonly wrong: readonly Known[];
  readonly check: "largest" | "taps" | "value" | "places" | "mean" | "samples" | "columns" | "maximum" | "width" | "pyramid" | "strongest" | "field" | "position" | "squares" | "starts" | "numbers" | "receivers" | "amount" | "change" | "angle" | "numbers_of_boat" | "reader" | "louder" | "cosine" | "compared" | "stretch" | "element" | "lines" | "sets" | "meeting" | "grown";
  readonly others: readonly string[];
  readonly names: readonly string[];
  readonly period: number;
  readonly unit: "" | "degrees" | "radians" | "pixels" | "cells";
  readonly units: readonly ("" | "degrees" | "radians" | "pixels" | "cells")[];
}

/**
 * A part of a lesson.
 *
 * Attributes:
 *     words: paragraphs. seconds: for which its figure plays.
 *     goal, question: what completes it; at most one of them. A step with neither is a story.
 *     free: what of its figure a link may choose, since words and goal hold for any.
 *     seed: of its question's numbers.
 */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly words: readonly (readonly Text[])[];
  readonly figure: CellsFigure | BinFigure | PoolFigure | PyramidFigure | StackFigure | RulerFigure | RegionsFigure | BackwardFigure | TurnFigure | FlipFigure | LeverFigure | ArrowsFigure | PairsFigure | WhiteningFigure | ThreadFigure | MemoryFigure | OrderFigure | RaceFigure;
  readonly seconds: number;
  readonly goal: Goal | null;
  readonly question: Question | null;
  readonly free: readonly ("box" | "cells")[];
  readonly seed: number;
}

/**
 * Steps in order, with the numbers of one seed, or of others where questions were drawn anew.
 *
 * Attributes:
 *     id: in a link, for good. asks: the question that it answers, for whoever chooses.
 *     seed: of its questions' numbers, but for those that have another.
 */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly seed: number;
  readonly steps: readonly Step[];
}

/** The last answer to a step's question. */
export interface Given {
  readonly step: string;
  readonly values: readonly number[];
}

/**
 * Where a step's numbers stand among all the others.
 *
 * Attributes:
 *     step: its id.
 *     page, title: of the page. address: what opens it as the step has played to its end; the
 *         canvas writes the box into it that a hand has moved.
 */
export interface Link {
  readonly step: string;
  readonly page: string;
  readonly title: string;
  readonly address: string;
}

/**
 * A lesson and its progress, which JavaScript owns from then on.
 *
 * Attributes:
 *     step: where to begin, by its id. done: the steps that are completed.
 *     answers: the last one to each question that has one.
 *     last: the largest seed.
 *     links: to other pages, where there are any beside this one.
 *     projected: whether one step at a time fills the screen.
 *     revision: raised when Python has set any of it, as in `CanvasMessage`.
 */
export interface LearnPart {
  readonly lesson: Lesson;
  readonly step: string;
  readonly done: readonly string[];
  readonly answers: readonly Given[];
  readonly last: number;
  readonly rev: number;
  readonly links: readonly Link[];
  readonly projected: boolean;
  readonly kind: "learn";
}

/** Numbers that are to be the same to the last bit, byte by byte. */
export interface Bits {
  readonly name: string;
  readonly bytes: Bytes;
}

/** Sums of float32 numbers, and how large the terms of each are: one size for all, or each's. */
export interface Sums {
  readonly values: Floats;
  readonly size: Floats;
}

/**
 * A call of an operator on boxes, and the CPU's numbers.
 *
 * Attributes:
 *     operator, reduction: as a browser names them.
 *     shape: (N, C, H, W) of the features.
 *     scale, ratio, offset, minimum, clockwise: `kernels.rules.Rules`.
 *     features, rois, upstream: what it is called with, forward and backward.
 *     plan: its columns; none where another case has the same plan.
 *     winners: the cells of RoIPool's values. grad_rois: None where there is no such gradient.
 */
export interface OperatorCase {
  readonly operator: string;
  readonly reduction: "avg" | "max";
  readonly bins: readonly [number, number];
  readonly shape: readonly [number, number, number, number];
  readonly scale: number;
  readonly ratio: number;
  readonly offset: number;
  readonly minimum: number;
  readonly clockwise: boolean;
  readonly features: Floats;
  readonly rois: Floats;
  readonly upstream: Floats;
  readonly plan: readonly Bits[];
  readonly output: Sums;
  readonly grad_features: Sums;
  readonly winners: Wholes | null;
  readonly grad_rois: Sums | null;
}

/** R-MAC's regions by one implementation, (n, 4), and the level of each. */
export interface RegionLayout {
  readonly variant: string;
  readonly regions: Wholes;
  readonly level: Wholes;
}

/**
 * R-MAC's regions on a map, and each channel's largest value in those of the first layout.
 *
 * Attributes:
 *     shape: (1, C, H, W) of the features.
 *     maxima, winners: (1, n, C) values and flat cells.
 */
export interface RegionsCase {
  readonly shape: readonly [number, number, number, number];
  readonly scales: number;
  readonly overlap: number;
  readonly layouts: readonly RegionLayout[];
  readonly features: Floats;
  readonly maxima: Floats;
  readonly winners: Wholes;
}

/**
 * What the server found of one part of an operator's results.
 *
 * Attributes:
 *     difference: the largest, as a share of the largest value.
 */
export interface FoundPart {
  readonly operator: string;
  readonly part: "output" | "features" | "rois";
  readonly difference: number;
  readonly agrees: boolean;
}

/**
 * What ran on the server beside its CPU, and how far the two are apart.
 *
 * Attributes:
 *     tolerance: as a share of the largest value, or of 1 if that is larger.
 */
export interface OtherDevice {
  readonly name: string;
  readonly tolerance: number;
  readonly found: readonly FoundPart[];
}

/**
 * A trial with the CPU's numbers, for the browser's kernels to be compared with.
 *
 * Attributes:
 *     title: which boxes.
 *     tolerance: of sums, as a share of their terms.
 *     device: None until somebody asks for it.
 */
export interface OperatorsPart {
  readonly title: string;
  readonly cases: readonly OperatorCase[];
  readonly regions: RegionsCase;
  readonly tolerance: number;
  readonly device: OtherDevice | null;
  readonly kind: "operators";
}

/** A column: a family of cases, and what they have in common. */
export interface FamilyFacts {
  readonly id: string;
  readonly title: string;
  readonly said: string;
}

/**
 * One implementation in one family.
 *
 * Attributes:
 *     state: of `bench.who`.
 *     follows: the title of the other convention that it follows.
 *     said: everything, in a sentence.
 */
export interface CellFacts {
  readonly state: "follows" | "follows_another" | "differs" | "refuses" | "unasked";
  readonly cases: number;
  readonly wrong: number;
  readonly follows: string;
  readonly said: string;
}

/** One implementation: a cell for each family, and the convention that it is held to. */
export interface PeerRow {
  readonly title: string;
  readonly convention: string;
  readonly versions: string;
  readonly note: string;
  readonly cells: readonly CellFacts[];
}

/** Who computes what. */
export interface PeersPart {
  readonly date: string;
  readonly families: readonly FamilyFacts[];
  readonly rows: readonly PeerRow[];
  readonly kind: "peers";
}

/**
 * An output of a thread, and whose rules give it.
 *
 * Attributes:
 *     said: what it is there; convention: the title of whose it is.
 *     box: its numbers and the sampling ratio, in words.
 *     printed: whether the numbers stand in the thread.
 *     values: (PH · PW).
 *     frame: what the bins divide: centre, width and height in positions, the angle in degrees.
 *     samples: (S, 2) x, y positions.
 *     lost: (S,) 1 where a sample is discarded.
 */
export interface ThreadReading {
  readonly said: string;
  readonly convention: string;
  readonly box: string;
  readonly printed: boolean;
  readonly values: Floats;
  readonly frame: Floats;
  readonly samples: Floats;
  readonly lost: Floats;
}

/**
 * One card of the museum.
 *
 * Attributes:
 *     thread, issue: as pytorch/vision#2481, and its address.
 *     size: rows and columns of the map; bins of the output.
 *     map: (rows · columns).
 *     prism: the address of the box in the prism, on a map of ours.
 *     debug: the address of its map and numbers in Debug.
 */
export interface Thread {
  readonly id: string;
  readonly title: string;
  readonly thread: string;
  readonly issue: string;
  readonly year: number;
  readonly saw: string;
  readonly why: string;
  readonly size: readonly [number, number];
  readonly bins: readonly [number, number];
  readonly map: Floats;
  readonly readings: readonly ThreadReading[];
  readonly prism: string;
  readonly debug: string;
}

/** The threads of one cause. */
export interface MuseumPart {
  readonly cause: string;
  readonly threads: readonly Thread[];
  readonly kind: "museum";
}

/**
 * One convention, as far as the cards speak of it.
 *
 * Attributes:
 *     id, title: of its reading; calls: what its users call; said: its rules in words.
 *     refused: why it does not take the active box.
 *     kernel: our operator that has its rules, and whose output is shown.
 *     pool: what is made of a bin's samples, a maximum from `least` on.
 *     outside: what a sample beyond the border gives; counts: whether a maximum looks at it.
 *     clamped, discarded: what becomes of such a sample, in words.
 *     most, worst: the largest difference from the reference, and its flat bin.
 *     same_as: the title of the first reading whose outputs are the same.
 */
export interface Facts {
  readonly id: string;
  readonly title: string;
  readonly calls: string;
  readonly said: string;
  readonly refused: string | null;
  readonly kernel: string | null;
  readonly pool: "mean" | "max" | "corner_max";
  readonly least: number | null;
  readonly outside: number;
  readonly counts: boolean;
  readonly clamped: string;
  readonly discarded: string;
  readonly most: number | null;
  readonly worst: number | null;
  readonly same_as: string | null;
}

/** One rule that two conventions do not share: its name, and what it is in both. */
export interface CauseRow {
  readonly axis: string;
  readonly title: string;
  readonly reference: string;
  readonly other: string;
}

/**
 * Which rule makes how much of a difference in each bin; see `explain.prism_causes`.
 *
 * Attributes:
 *     box: the one that was read.
 *     reference, other: titles.
 *     differences: (rows, PH · PW); NaN where a rule cannot be switched alone.
 *     total, left: (PH · PW) the whole difference, and what the single switches leave of it.
 */
export interface CauseTable {
  readonly box: Box;
  readonly reference: string;
  readonly other: string;
  readonly bins: readonly [number, number];
  readonly rows: readonly CauseRow[];
  readonly differences: Floats;
  readonly total: Floats;
  readonly left: Floats;
}

/**
 * Every convention's outputs against one of the box's numbers; see `explain.prism_sweep`.
 *
 * Attributes:
 *     box: the one that is moved; title: what moves; field: the number's name in a box.
 *     steps: places per cell.
 *     readings: ids, in the order of `values`.
 *     listed: the flat bins that are here.
 *     places: (K,) the box's number, in picture pixels.
 *     values: (readings, K, listed).
 */
export interface SweepPlot {
  readonly box: Box;
  readonly title: string;
  readonly field: "cx" | "cy" | "w" | "h";
  readonly steps: number;
  readonly bins: readonly [number, number];
  readonly readings: readonly string[];
  readonly listed: readonly number[];
  readonly places: Floats;
  readonly values: Floats;
}

/**
 * The active box; causes and sweep follow when the hand rests.
 *
 * Attributes:
 *     box: its id; None where there is none.
 *     resting: whether no box is being dragged: then causes and sweep are the box's.
 *     reference, why: ids of the two readings that are compared; why is None where there is none.
 *     way, ways: the number that is swept, and what it may be: (id, title).
 *     range, difference_range: the ends of the palettes.
 *     differences: (readings, PH · PW) each output minus the reference's; NaN where there is none.
 */
export interface PrismPart {
  readonly box: string | null;
  readonly resting: boolean;
  readonly reference: string;
  readonly why: string | null;
  readonly way: string;
  readonly ways: readonly (readonly [string, string])[];
  readonly bins: readonly [number, number];
  readonly readings: readonly Facts[];
  readonly range: readonly [number, number];
  readonly difference_range: readonly [number, number];
  readonly differences: Floats;
  readonly causes: CauseTable | null;
  readonly sweep: SweepPlot | null;
  readonly kind: "prism";
}

/** Another way to make a descriptor of the same maxima; similarity None where lengths differ. */
export interface Aggregate {
  readonly name: string;
  readonly title: string;
  readonly formula: string;
  readonly norm: number;
  readonly similarity: number | null;
  readonly length: number;
  readonly descriptor: Floats;
}

/** Where a strong channel comes from: its winning cell, and cx, cy, w, h on the picture. */
export interface Patch {
  readonly channel: number;
  readonly name: string;
  readonly value: number;
  readonly region: number;
  readonly share: number;
  readonly cell: readonly [number, number];
  readonly box: readonly [number, number, number, number];
}

/**
 * Every number between the regions' maxima and the descriptor.
 *
 * Attributes:
 *     similarity: cosine to the descriptor of all regions, which is `full`.
 *     off: regions that the person has switched off.
 *     every_channel: whether the cells' wins are counted in all channels.
 *     maxima, vectors: (n, C). argmax: (n, C) flat cells, -1 where all are alike.
 *     norms, shares, turns: (n,). total, descriptor, full: (C,).
 */
export interface DescriptorPart {
  readonly regions: Wholes;
  readonly drawn: readonly number[];
  readonly channels: readonly string[];
  readonly similarity: number;
  readonly total_norm: number;
  readonly off: readonly number[];
  readonly every_channel: boolean;
  readonly aggregates: readonly Aggregate[];
  readonly patches: readonly Patch[];
  readonly maxima: Floats;
  readonly argmax: Wholes;
  readonly vectors: Floats;
  readonly norms: Floats;
  readonly shares: Floats;
  readonly turns: Floats;
  readonly total: Floats;
  readonly descriptor: Floats;
  readonly full: Floats;
  readonly kind: "rmac_descriptor";
}

/** A candidate's numbers with all their digits. */
export interface Written {
  readonly gap: string;
  readonly overlap: string;
  readonly difference: string;
}

/** A number of steps along the long side, and the overlap that it gives. */
export interface Candidate {
  readonly steps: number;
  readonly gap: number;
  readonly overlap: number;
  readonly difference: number;
  readonly chosen: boolean;
  readonly written: Written;
}

/** One level's squares; `dash`: of its lines, in screen pixels. */
export interface Level {
  readonly level: number;
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
  readonly stride_x: number;
  readonly stride_y: number;
  readonly starts_x: readonly number[];
  readonly starts_y: readonly number[];
  readonly dash: number;
}

/** One step of the derivation in words. */
export interface Step {
  readonly title: string;
  readonly sentence: readonly Text[];
}

/**
 * Every number between the map's size and its regions, as the kernel gave it.
 *
 * Attributes:
 *     bits: of the variant's arithmetic. wd, hd: regions that the long side adds.
 *     whole_map: whether the whole map is a region too.
 */
export interface Derivation {
  readonly height: number;
  readonly width: number;
  readonly overlap: number;
  readonly variant: string;
  readonly bits: number;
  readonly whole_map: boolean;
  readonly count: number;
  readonly wd: number;
  readonly hd: number;
  readonly candidates: readonly Candidate[];
  readonly levels: readonly Level[];
  readonly steps: readonly Step[];
}

/** Another implementation: how many regions it has, and how many only one of the two has. */
export interface Difference {
  readonly variant: string;
  readonly count: number;
  readonly extra: number;
  readonly missing: number;
  readonly sentence: readonly Text[];
  readonly drawn: boolean;
}

/**
 * What each region finds.
 *
 * Attributes:
 *     maxima, argmax: (n, C) its largest value of each channel, and that one's flat cell, of
 *         equals the first; -1 where all are alike.
 */
export interface RegionsPart {
  readonly regions: Wholes;
  readonly drawn: readonly number[];
  readonly channels: readonly string[];
  readonly derivation: Derivation;
  readonly differences: readonly Difference[];
  readonly maxima: Floats;
  readonly argmax: Wholes;
  readonly kind: "rmac_regions";
}

/** The picture that is asked with. */
export interface Query {
  readonly title: string;
  readonly digest: string;
}

/** One picture of the ranking; relevant None where the query belongs to no scene. */
export interface FoundPicture {
  readonly key: string;
  readonly title: string;
  readonly digest: string;
  readonly size: readonly [number, number];
  readonly similarity: number;
  readonly relevant: boolean | null;
  readonly rank: number;
}

/** A descriptor's mean average precision, as it is and whitened (None: nothing to learn). */
export interface MethodScore {
  readonly method: string;
  readonly title: string;
  readonly plain: number;
  readonly whitened: number | null;
  readonly used: boolean;
}

/**
 * With which a page that has no server ranks the collection again.
 *
 * Attributes:
 *     method: a key of `rmac_search.METHODS`; scales, overlap, variant: R-MAC's.
 *     as_region: whether a box is one region; whiten: whether a whitening is asked for.
 *     counts: of each hit, in their order, how many `vectors` it has.
 *     values: (C, H, W) the query's map.
 *     vectors: (V, D), and `regions`: (V, 4) their cells.
 *     mean, projection: (C,), (D, C) of the whitening, where there is one.
 */
export interface SearchAlone {
  readonly method: string;
  readonly scales: number;
  readonly overlap: number;
  readonly variant: string;
  readonly as_region: boolean;
  readonly whiten: boolean;
  readonly counts: readonly number[];
  readonly values: Floats;
  readonly vectors: Floats;
  readonly regions: Wholes;
  readonly mean: Floats | null;
  readonly projection: Floats | null;
}

/**
 * The collection ranked by likeness to the query.
 *
 * Attributes:
 *     chosen: key of the hit whose pairs are given.
 *     collection: how many drawn pictures there are.
 *     best: (hits, pairs, 11) the query's box, the hit's box (cx, cy, w, h each), the value and
 *         both regions' indices; NaN where there are fewer.
 *     pairs: (query's regions, hit's regions) of the chosen hit; query_boxes, hit_boxes: (n, 4).
 *     alone: what a page without a server needs besides.
 */
export interface SearchPart {
  readonly query: Query;
  readonly method: string;
  readonly hits: readonly FoundPicture[];
  readonly chosen: string;
  readonly scores: readonly MethodScore[];
  readonly is_whitened: boolean;
  readonly collection: number;
  readonly best: Floats;
  readonly pairs: Floats | null;
  readonly query_boxes: Floats | null;
  readonly hit_boxes: Floats | null;
  readonly alone: SearchAlone | null;
  readonly kind: "rmac_search";
}

export type Message = CanvasMessage | CardsMessage | Feed;
export type Feed = PictureFeed | ChannelFeed | AlbumFeed;
export type Layer = HeatmapLayer | BoxesLayer | LinesLayer | PointsLayer;
export interface Parts {
  readonly debug: DebugPart;
  readonly explore: ExplorePart;
  readonly gradients: GradientsPart;
  readonly learn: LearnPart;
  readonly operators: OperatorsPart;
  readonly peers: PeersPart;
  readonly museum: MuseumPart;
  readonly prism: PrismPart;
  readonly rmac_descriptor: DescriptorPart;
  readonly rmac_regions: RegionsPart;
  readonly rmac_search: SearchPart;
}
export type PagePart = DebugPart | ExplorePart | GradientsPart | LearnPart | OperatorsPart | PeersPart | MuseumPart | PrismPart | DescriptorPart | RegionsPart | SearchPart;
