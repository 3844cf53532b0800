import { groupBy } from '../../../base/group-by.js';
import type { ShapeProblem } from '../../../base/shape-problem.js';
import { findIndicator, findSpdRow } from '../../../edition/model.js';
import type { AssessedInnovation } from '../../assessment.js';
import type { RuleContext } from '../rule.js';

/** What a value that could not be read belongs to, as far as it can be told. */
export interface ProblemOwner {
  readonly innovation: AssessedInnovation | undefined;
  /** Key of the indicator or SPD row. */
  readonly indicator: string | undefined;
}

/** Tells of each problem of reading whose it is, so that the right office hears of it. */
export function createOwnerLookup(context: RuleContext): (problem: ShapeProblem) => ProblemOwner {
  const innovationAt = createInnovationLookup(context);
  return ({ path, place }) => {
    const [top, position, group, key] = path;
    if (top === 'spd' && position === 'baris') {
      return { innovation: undefined, indicator: findSpdRow(context.edition, String(group))?.kunci };
    }
    if (top !== 'inovasi' || typeof position !== 'number')
      return { innovation: undefined, indicator: undefined };
    const indicator =
      group === 'indikator' && key !== undefined ? findIndicator(context.edition, String(key)) : undefined;
    return { innovation: innovationAt(place.berkas, position), indicator: indicator?.kunci };
  };
}

/**
 * Innovations by file and position in it. A file in which a whole innovation was unreadable answers nothing:
 * the positions behind it have moved.
 */
function createInnovationLookup(
  context: RuleContext,
): (file: string, position: number) => AssessedInnovation | undefined {
  const { inventory, assessment } = context;
  const byFile = groupBy(assessment.innovations, ({ innovation }) => inventory.places.of(innovation).berkas);
  for (const { path, place } of inventory.problems) {
    if (path[0] === 'inovasi' && path.length <= 2) byFile.delete(place.berkas);
  }
  return (file, position) => byFile.get(file)?.[position];
}
