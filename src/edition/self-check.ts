import type { Places } from '../base/places.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import { checkEvidence } from './checks/evidence.js';
import { checkLevels } from './checks/levels.js';
import { checkLimits } from './checks/limits.js';
import { checkNames } from './checks/names.js';
import { type Check, locateObjection } from './checks/objection.js';
import { checkSums } from './checks/sums.js';
import type { Catalog } from './schema/catalog.js';

const CHECKS: readonly Check[] = [checkSums, checkNames, checkLimits, checkLevels, checkEvidence];

/**
 * All that a well-formed catalog can still get wrong: sums that do not hold, keys used twice, sources not
 * listed, levels out of order, impossible numbers, kinds of document that no acceptance takes.
 *
 * @param places of the decoded catalog, to point at what is wrong.
 */
export function selfCheck(catalog: Catalog, places: Places): readonly ShapeProblem[] {
  const objections = CHECKS.flatMap((check) => check(catalog));
  return objections.map((objection) => locateObjection(objection, catalog, places));
}
