import { IGNORED } from './fields.js';
import type { ImportReport, MatrixReading, SheetReport } from './report.js';
import { MAPPING_FORMAT, MAPPING_VERSION } from './schema/mapping.js';

/**
 * How the sheets of a workbook were understood, as a YAML file that `readMapping` reads. Columns are kept by their
 * titles, so a column that moves is found again.
 *
 * @param matrixReading what the office has said the indicator columns hold, if it has
 */
export function writeMapping(report: ImportReport, matrixReading?: MatrixReading): string {
  const lines = [`format: ${MAPPING_FORMAT}`, `versi: ${MAPPING_VERSION}`];
  if (matrixReading !== undefined) lines.push(`isi_indikator: ${matrixReading}`);
  lines.push('lembar:');
  for (const sheet of report.sheets) lines.push(...writeSheet(sheet));
  return `${lines.join('\n')}\n`;
}

function writeSheet(sheet: SheetReport): string[] {
  const lines = [`  - nama: ${quote(sheet.name)}`, `    peran: ${sheet.role ?? IGNORED}`];
  const [first] = sheet.headerRows;
  const last = sheet.headerRows.at(-1);
  if (first !== undefined && last !== undefined) lines.push(`    kepala: {dari: ${first}, sampai: ${last}}`);
  const titled = sheet.columns.filter(({ title, ignored }) => title !== '' && ignored !== 'rangkap');
  if (titled.length === 0) return lines;
  lines.push('    kolom:');
  for (const { title, field } of titled) {
    lines.push(`      - {judul: ${quote(title)}, isian: ${field ?? IGNORED}}`);
  }
  return lines;
}

/** A double quoted YAML text: JSON's escapes are among YAML's. */
function quote(text: string): string {
  return JSON.stringify(text);
}
