import {
  MARK_LEVELS,
  type MarkedCell,
  type NoteEntry,
  type WorkbookMarks,
} from '../../inventory/excel/mark/model.js';
import { cleanText } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import { compareBySeverity } from '../finding-order.js';
import type { Report, ReportFinding } from '../schema.js';
import { buildResults } from './build-results.js';
import { capitalize, levelOf, messagesOf, nameOfLevel, pointsToSay, titleOf } from './finding-words.js';
import { cellOf } from './place-words.js';

/**
 * What is put on the copy of one workbook.
 *
 * @param file one of those the report is about, as its findings name it
 */
export function buildMarks(report: Report, file: string, texts: Texts): WorkbookMarks {
  const { tandai } = texts.ui;
  const cells = new Map<
    string,
    { readonly sheet: string; readonly cell: string; readonly found: ReportFinding[] }
  >();
  for (const finding of report.temuan) {
    const place = finding.lokasi.berkas === file ? cellOf(finding.lokasi) : undefined;
    if (place === undefined) continue;
    const key = `${place.sheet}\n${place.cell}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, { ...place, found: [finding] });
    else known.found.push(finding);
  }
  return {
    cells: [...cells.values()].map(({ sheet, cell, found }) => markCell(sheet, cell, found, texts)),
    moreFindings: (count) => tandai.lainnya(count, tandai.lembar),
    results: buildResults(report, file, texts),
  };
}

function markCell(sheet: string, cell: string, found: readonly ReportFinding[], texts: Texts): MarkedCell {
  const worstFirst = [...found].sort(compareBySeverity);
  const levels = worstFirst.map(levelOf);
  const level = MARK_LEVELS.find((candidate) => levels.includes(candidate)) ?? 'info';
  return { sheet, cell, level, notes: worstFirst.map((finding) => writeNote(finding, texts)) };
}

function writeNote(finding: ReportFinding, texts: Texts): NoteEntry {
  const { temuan } = texts.ui;
  const cost = pointsToSay(finding.dampak);
  const ending = [`[${finding.kode}]`, ...(cost === undefined ? [] : [temuan.dampak(cost)])].join('  ');
  return {
    heading: `${capitalize(nameOfLevel(levelOf(finding), texts))}: ${titleOf(finding, texts)}`,
    lines: [...messagesOf(finding, texts), `${temuan.lakukan} ${cleanText(finding.saran)}`, ending],
  };
}
