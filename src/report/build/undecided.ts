import type { ImportReport } from '../../inventory/import/report.js';
import type { Report } from '../schema.js';

/**
 * Cells of indicators that hold something of which no level could be taken, in lists of the office's own: the figures
 * are without them. Undefined where there are none.
 */
export function buildUndecided(imports: readonly ImportReport[]): Pick<Report, 'tanpa_level'> {
  const cells = new Set<string>();
  const columns = new Set<string>();
  let inColumns = 0;
  for (const { berkas, changes, questions, sheets } of imports) {
    const withoutLevel = [
      ...changes.filter(({ reason }) => reason === 'level_dikosongkan'),
      ...questions.flatMap((question) =>
        question.kind === 'rumus' ? [{ ...question, field: question.isian }] : [],
      ),
    ];
    for (const { field, place } of withoutLevel) {
      if (!field.startsWith('indikator.')) continue;
      cells.add(JSON.stringify(place));
      columns.add(JSON.stringify([berkas, place.lembar, field]));
    }
    for (const { name, columns: all } of sheets) {
      for (const { letters, values } of all.filter(({ ignored }) => ignored === 'nomor_indikator_rancu')) {
        inColumns += values;
        columns.add(JSON.stringify([berkas, name, letters]));
      }
    }
  }
  const isian = cells.size + inColumns;
  return isian === 0 ? {} : { tanpa_level: { isian, kolom: columns.size } };
}
