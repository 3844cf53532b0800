import type { ImportReport, Question } from '../../inventory/import/report.js';
import { cleanText } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import { renderImportChanges } from './import-changes.js';
import { renderImportSheet } from './import-sheet.js';
import { wrap, wrapIndented } from './layout.js';
import { makePaint } from './paint.js';
import { paragraph, section } from './prose.js';
import type { View, ViewOptions } from './view.js';

/** So many questions are shown unless all are asked for. */
const SHOWN_AT_FIRST = 20;

/**
 * The mapping report for a terminal: how each sheet was understood, what was left out and why, what was written
 * differently, and what only the office can answer.
 */
export function renderImport(report: ImportReport, texts: Texts, options: ViewOptions): string {
  const view: View = { texts, paint: makePaint(options.color), width: options.width };
  const { impor } = texts.ui;
  const lines = [
    ...paragraph(impor.judul(report.berkas), view).map(view.paint.strong),
    ...(report.csv === undefined ? [] : paragraph(impor.csv(report.csv), view)),
    ...report.sheets.flatMap((sheet) => renderImportSheet(sheet, view, options.showAll)),
    ...renderImportChanges(report.changes, view, options.showAll),
    ...renderQuestions(report.questions, view, options.showAll),
  ];
  return `${lines.join('\n')}\n`;
}

function renderQuestions(questions: readonly Question[], view: View, showAll: boolean): string[] {
  const { impor } = view.texts.ui;
  if (questions.length === 0) return ['', ...wrap(impor.tanpa_pertanyaan, view.width).map(view.paint.good)];
  const shown = showAll ? questions : questions.slice(0, SHOWN_AT_FIRST);
  const lines = section(impor.pertanyaan_judul(questions.length), view);
  for (const [index, question] of shown.entries()) {
    const { lembar, sel, berkas } = question.place;
    const place = cleanText(lembar === undefined ? berkas : `${lembar}!${sel ?? ''}`);
    const text = cleanText(`${place}  ${impor.pertanyaan(question)}`);
    lines.push(...wrapIndented(text, view.width, '  ', '    ').map(view.paint.doubtful));
    const next = shown[index + 1];
    const answer = impor.jawaban(question);
    // One advice for questions of a kind that follow each other.
    if (next !== undefined && impor.jawaban(next) === answer) continue;
    lines.push(...wrapIndented(cleanText(answer), view.width, '    ', '    '));
  }
  const hidden = questions.length - shown.length;
  if (hidden > 0) lines.push(...wrap(impor.dipotong(hidden, '--semua'), view.width));
  return lines;
}
