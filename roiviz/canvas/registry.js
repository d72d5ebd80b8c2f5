/**
 * Every card by its name, and what keys do to the cards.
 *
 * @import { Commands } from "./core/keys.js"
 * @import { Registry } from "./cards/board.js"
 */

import { arithmeticCard, copySum, toggleDigits, togglePin } from "./cards/arithmetic.js";
import { formCard } from "./cards/form.js";
import { mapCard } from "./cards/map.js";
import { outputCard } from "./cards/output.js";
import { patchCard } from "./cards/patch.js";
import { sentenceCard } from "./cards/sentence.js";
import { goToWorst } from "./cards/verdict.js";
import { debugBoxCard } from "./views/debug/box.js";
import { debugGradientCard } from "./views/debug/gradient.js";
import { debugNumberCard } from "./views/debug/number.js";
import { debugWhereCard } from "./views/debug/where.js";
import { comparisonCard } from "./views/explore/comparison.js";
import { rotationCard } from "./views/explore/rotation.js";
import { addsCard, goToWorstCell } from "./views/gradients/adds.js";
import { curveCard, numbersCard } from "./views/gradients/boxes.js";
import { cellsCard } from "./views/gradients/cells.js";
import { descentCard } from "./views/gradients/moves.js";
import { orderCard } from "./views/gradients/order.js";
import { staircaseCard } from "./views/gradients/staircase.js";
import { upstreamCard } from "./views/gradients/upstream.js";
import { lessonCard } from "./views/learn/lesson.js";
import { agreementCard } from "./views/operators/agreement.js";
import { peersMatrixCard } from "./views/peers/matrix.js";
import { peersMuseumCard } from "./views/peers/museum.js";
import { causesCard } from "./views/prism/causes.js";
import { outputsCard } from "./views/prism/outputs.js";
import { sumCard } from "./views/prism/sum.js";
import { sweepCard } from "./views/prism/sweep.js";
import { rmacAggregatesCard } from "./views/rmac_descriptor/aggregates.js";
import { rmacMatrixCard } from "./views/rmac_descriptor/matrix.js";
import { rmacPatchesCard } from "./views/rmac_descriptor/patches.js";
import { rmacDerivationCard, rmacVariantsCard } from "./views/rmac_regions/derivation.js";
import { rmacListCard, rmacRegionCard } from "./views/rmac_regions/regions.js";
import { rmacHitsCard } from "./views/rmac_search/hits.js";
import { rmacPairsCard } from "./views/rmac_search/pairs.js";
import { rmacScoresCard } from "./views/rmac_search/scores.js";

/** @type {Registry} */
export const CARDS = {
  form: formCard,
  arithmetic: arithmeticCard,
  output: outputCard,
  map: mapCard,
  patch: patchCard,
  sentence: sentenceCard,
  rotation: rotationCard,
  comparison: comparisonCard,
  upstream: upstreamCard,
  cells: cellsCard,
  adds: addsCard,
  order: orderCard,
  numbers: numbersCard,
  curve: curveCard,
  descent: descentCard,
  staircase: staircaseCard,
  debug_where: debugWhereCard,
  debug_number: debugNumberCard,
  debug_box: debugBoxCard,
  debug_gradient: debugGradientCard,
  agreement: agreementCard,
  lesson: lessonCard,
  peers_matrix: peersMatrixCard,
  peers_museum: peersMuseumCard,
  prism_outputs: outputsCard,
  prism_sum: sumCard,
  prism_causes: causesCard,
  prism_sweep: sweepCard,
  rmac_list: rmacListCard,
  rmac_region: rmacRegionCard,
  rmac_derivation: rmacDerivationCard,
  rmac_variants: rmacVariantsCard,
  rmac_matrix: rmacMatrixCard,
  rmac_aggregates: rmacAggregatesCard,
  rmac_patches: rmacPatchesCard,
  rmac_hits: rmacHitsCard,
  rmac_pairs: rmacPairsCard,
  rmac_scores: rmacScoresCard,
};

/** @type {Commands} */
export const COMMANDS = {
  Enter: (scope) => togglePin(scope),
  d: toggleDigits,
  c: (scope) => copySum(scope),
  w: (scope) => goToWorst(scope) || goToWorstCell(scope),
};
