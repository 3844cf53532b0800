import type { ImportReport } from '../../inventory/import/report.js';
import { cleanText } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import { renderImportChanges } from './import-changes.js';
import { renderImportSheet } from './import-sheet.js';
import { wrap, wrapIndented } from './layout.js';
import type { OpenItem } from './open-items.js';
import { makePaint } from './paint.js';
import { paragraph, section } from './prose.js';
import type { View, ViewOptions } from './view.js';

/** So many questions are shown unless all are asked for. */
const SHOWN_AT_FIRST = 20;

/**
 * The mapping report for a terminal: how each sheet was understood, what was left out and why, what was written
 * differently, and what only the office can answer.
 *
 * @param open what is left to the office, as `openItems` lists it
 */
export function renderImport(
  report: ImportReport,
  open: readonly OpenItem[],
  texts: Texts,
  options: ViewOptions,
): string {
  const view: View = { texts, paint: makePaint(options.color), width: options.width };
  const { impor } = texts.ui;
  const lines = [
    ...paragraph(impor.judul(report.berkas), view).map(view.paint.strong),
    ...(report.csv === undefined ? [] : paragraph(impor.csv(report.csv), view)),
    ...report.sheets.flatMap((sheet) => renderImportSheet(sheet, view, options.showAll)),
    ...renderImportChanges(report.changes, view, options.showAll),
    ...renderOpen(open, view, options.showAll),
  ];
  return `${lines.join('\n')}\n`;
}

function renderOpen(items: readonly OpenItem[], view: View, showAll: boolean): string[] {
  const { impor } = view.texts.ui;
  if (items.length === 0) return ['', ...wrap(impor.tanpa_pertanyaan, view.width).map(view.paint.good)];
  const shown = showAll ? items : items.slice(0, SHOWN_AT_FIRST);
  const lines = section(impor.pertanyaan_judul(items.length), view);
  for (const [index, { cell, file, text, answer }] of shown.entries()) {
    const line = cleanText(`${cleanText(cell ?? file)}  ${text}`);
    lines.push(...wrapIndented(line, view.width, '  ', '    ').map(view.paint.doubtful));
    // One advice for items of a kind that follow each other.
    if (shown[index + 1]?.answer === answer) continue;
    lines.push(...wrapIndented(cleanText(answer), view.width, '    ', '    '));
  }
  const hidden = items.length - shown.length;
  if (hidden > 0) lines.push(...wrap(impor.dipotong(hidden, '--semua'), view.width));
  return lines;
}
