import { normalizeName } from '../normalize-name.js';
import { indicatorOfField } from './fields.js';
import type { MatrixReading } from './report.js';

/** "Parameter 16" names an indicator by its number; "Parameter" alone says that its level is meant. */
const LEVEL_WORD = /\b(?:level|parameter)\b(?! \d)/u;
const SCORE_WORD = /\b(?:skor|nilai)\b/u;

/**
 * What the headings of the indicators say that is below them; undefined when they say nothing or both.
 *
 * @param titles titles by column; `fieldOf` has the field of each
 */
export function readingOfHeadings(
  fieldOf: ReadonlyMap<number, string>,
  titles: ReadonlyMap<number, string>,
): MatrixReading | undefined {
  const said = new Set<MatrixReading>();
  for (const [column, field] of fieldOf) {
    if (indicatorOfField(field) === undefined) continue;
    const title = normalizeName(titles.get(column) ?? '');
    if (LEVEL_WORD.test(title)) said.add('level');
    if (SCORE_WORD.test(title)) said.add('skor');
  }
  const [reading, ...others] = said;
  return others.length === 0 ? reading : undefined;
}
