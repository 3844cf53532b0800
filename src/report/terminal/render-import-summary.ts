import { type ImportReport, ROW_KINDS, type SheetReport } from '../../inventory/import/report.js';
import { cleanText } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import { makePaint } from './paint.js';
import { labelled, paragraph } from './prose.js';
import type { View } from './view.js';

/** So many lists are told one by one; more get a line each. */
const TOLD_AT_LENGTH = 3;

/**
 * How lists that do not follow our template were read, in a few lines: for the screen beside a report whose findings
 * say what is in doubt. `iga konversi` prints the whole.
 */
export function renderImportSummary(
  reports: readonly ImportReport[],
  texts: Texts,
  { width }: { readonly width: number },
): string {
  const view: View = { texts, paint: makePaint(false), width };
  const isShort = reports.length > TOLD_AT_LENGTH;
  const lines = reports.flatMap((report) => (isShort ? renderLine(report, view) : renderList(report, view)));
  const [first] = reports;
  if (first !== undefined) lines.push(...paragraph(texts.ui.impor.selengkapnya(first.berkas), view));
  return `${lines.join('\n')}\n\n`;
}

function renderLine(report: ImportReport, view: View): string[] {
  const read = report.sheets.filter(({ unread }) => unread === undefined);
  const columns = read.flatMap((sheet) => sheet.columns);
  const used = columns.filter(({ field }) => field !== undefined).length;
  return paragraph(
    view.texts.ui.impor.satu_baris(report.berkas, {
      inovasi: report.innovations,
      baris: read.reduce((sum, { rows }) => sum + rows.length, 0),
      kolom: used,
      kolom_lain: columns.length - used,
      pertanyaan: report.questions.length,
    }),
    view,
    '',
    '  ',
  );
}

function renderList(report: ImportReport, view: View): string[] {
  const { impor } = view.texts.ui;
  const changes = countBy(report.changes.map(({ reason }) => impor.alasan_perubahan[reason]));
  return [
    ...paragraph(impor.dibaca_langsung(report.berkas, report.innovations), view, '', '  '),
    ...report.sheets.flatMap((sheet) => renderSheet(sheet, view)),
    ...(changes === ''
      ? []
      : labelled(impor.label.ditulis_lain, changes, view, { indent: '  ', labelWidth: 15 })),
  ];
}

function renderSheet(sheet: SheetReport, view: View): string[] {
  const { impor } = view.texts.ui;
  if (sheet.unread !== undefined) {
    return paragraph(impor.lembar(sheet.name, impor.tidak_dibaca[sheet.unread]), view, '  ', '    ');
  }
  const [first] = sheet.headerRows;
  const what = impor.peran[sheet.role ?? 'daftar'];
  const where = first === undefined ? [] : [impor.kepala(first, sheet.headerRows.at(-1) ?? first)];
  const kinds = ROW_KINDS.filter((kind) => sheet.rowTally[kind] > 0);
  const rows = kinds.map((kind) => impor.hitungan_baris(sheet.rowTally[kind], kind));
  const rejected = sheet.rows.flatMap(({ reason }) =>
    reason === undefined ? [] : [impor.alasan_baris[reason]],
  );
  const details: readonly (readonly [string, string])[] = [
    [impor.label.kolom, listColumns(sheet, true, view)],
    [impor.label.tidak_dibaca, listColumns(sheet, false, view)],
    [impor.label.baris, rows.join(', ')],
    [impor.label.ditolak, countBy(rejected)],
  ];
  return [
    ...paragraph(impor.lembar(sheet.name, [what, ...where].join(', ')), view, '  ', '    '),
    ...details.flatMap(([label, text]) =>
      text === '' ? [] : labelled(label, text, view, { indent: '    ', labelWidth: 13 }),
    ),
  ];
}

/** "A Nama Inovasi = nama; ..." or, of those left out, "F PIC (judul tidak dikenal); ...". */
function listColumns(sheet: SheetReport, isRead: boolean, view: View): string {
  const { alasan_kolom } = view.texts.ui.impor;
  const columns = sheet.columns.filter(
    ({ field, values }) => (field !== undefined) === isRead && (isRead || values > 0),
  );
  return columns
    .map(({ letters, title, field, ignored }) => {
      const heading = title === '' ? letters : `${letters} ${cleanText(title)}`;
      return field === undefined
        ? `${heading} (${alasan_kolom[ignored ?? 'tak_dikenal']})`
        : `${heading} = ${field}`;
    })
    .join('; ');
}

/** "spasi dirapikan (24), tanggal ditulis baku (3)", in the order of appearance. */
function countBy(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => `${text} (${count})`).join(', ');
}
