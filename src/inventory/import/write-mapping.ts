import { IGNORED } from './fields.js';
import { nameOf } from './id-prefix.js';
import type { ColumnReport, ImportReport, SheetReport } from './report.js';
import { MAPPING_FORMAT, MAPPING_VERSION, UNDECIDED } from './schema/mapping.js';

/**
 * How the sheets of workbooks were understood, as a YAML file that `readMapping` reads. Columns are kept by their
 * titles, so a column that moves is found again; of several workbooks every sheet is kept with the name of its file.
 *
 * @param hint what is to be chosen where it is open what the columns of indicators hold; a comment of the file
 */
export function writeMapping(reports: readonly ImportReport[], hint = ''): string {
  const lines = [`format: ${MAPPING_FORMAT}`, `versi: ${MAPPING_VERSION}`];
  if (reports.some(isMatrixOpen)) {
    const comment = hint === '' ? '' : ` # ${hint}`;
    lines.push(`isi_indikator: ${quote(UNDECIDED)}${comment}`);
  }
  lines.push('lembar:');
  for (const { berkas, sheets } of reports) {
    const file = reports.length > 1 ? nameOf(berkas) : undefined;
    for (const sheet of sheets) lines.push(...writeSheet(sheet, file));
  }
  return `${lines.join('\n')}\n`;
}

/** Whether somebody has to say what the columns of indicators hold. Marks state no level, whatever is said of them. */
function isMatrixOpen({ questions }: ImportReport): boolean {
  return questions.some(
    (question) =>
      question.kind === 'matriks_tak_terbaca' ||
      (question.kind === 'matriks_rancu' && question.bacaan.some((reading) => reading !== 'ada')),
  );
}

function writeSheet(sheet: SheetReport, file: string | undefined): string[] {
  const lines = [`  - nama: ${quote(sheet.name)}`];
  if (file !== undefined) lines.push(`    berkas: ${quote(file)}`);
  lines.push(`    peran: ${roleOf(sheet)}`);
  const [first] = sheet.headerRows;
  const last = sheet.headerRows.at(-1);
  if (first !== undefined && last !== undefined) lines.push(`    kepala: {dari: ${first}, sampai: ${last}}`);
  const titled = sheet.columns.filter(({ title, ignored }) => title !== '' && ignored !== 'rangkap');
  if (titled.length === 0) return lines;
  lines.push('    kolom:');
  for (const column of titled) {
    // A guess is saved as one: it is asked again until somebody takes the mark away.
    const mark = column.guessed ? ', diduga: ya' : '';
    lines.push(`      - {judul: ${quote(column.title)}, isian: ${fieldOf(column)}${mark}}`);
  }
  return lines;
}

/** A column that nobody has decided about stays a question; saving is no answer. */
function fieldOf({ field, ignored, values }: ColumnReport): string {
  if (field !== undefined) return field;
  const isDecided = ignored === 'tidak_dipakai' || ignored === 'diabaikan' || values === 0;
  return isDecided ? IGNORED : quote(UNDECIDED);
}

/** A sheet that was left out stays a question unless somebody has left it out or it holds nothing. */
function roleOf({ role, unread }: SheetReport): string {
  if (unread === undefined) return role ?? IGNORED;
  return unread === 'tidak_dipilih' || unread === 'kosong' ? IGNORED : quote(UNDECIDED);
}

/** A double quoted YAML text: JSON's escapes are among YAML's. */
function quote(text: string): string {
  return JSON.stringify(text);
}
